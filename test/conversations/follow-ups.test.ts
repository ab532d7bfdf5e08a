import { describe, expect, it } from 'vitest';
import { conversation } from './conversation.ts';

describe('follow-ups', () => {
  it('keep to the figure and change its year', () => {
    expect(conversation('CBP fentanyl seizures in FY2023', 'and in FY2021?')).toMatchInlineSnapshot(`
      "> CBP fentanyl seizures in FY2023

      27,022.85 pounds of fentanyl seized by CBP nationwide in FY2023 (1 October 2022 – 30 September 2023). [1]
      That is 83.8 percent more than in FY2022 (14,699.88 pounds). [1][2]
      The weight of fentanyl that CBP seized, by fiscal year and by month. Covers the Office of Field Operations and the Border Patrol; Air and Marine Operations are published apart and must not be added. Totals are sums of the file’s rows. CBP revises past months, closed years included. Years before FY2019 come from press reports of figures as they stood then. [1]

      Other counts for FY2023 or the same year. They count different things; do not add or compare them:
      • more than 43,000 pounds · DHS · FY2023 · CBP and HSI together; joint cases may overlap · CBP alone: 27,023 lb · differs in agency and scope. [3]
      • about 12,000 pounds · fentanyl powder · DEA · 2023 · differs in agency, form and type of year. [4]
      • 115,562,603 pills · law enforcement reporting to HIDTA · 2023 · all law enforcement reporting to HIDTA · differs in agency, unit, scope and type of year. [5]
      • more than 115 million pills · law enforcement reporting to HIDTA · 2023 · all law enforcement reporting to HIDTA · The article calls it a NIDA press release; the exact count is 115,562,603 · differs in agency, unit, scope and type of year. [6]
      • nearly 80 million pills · DEA · 2023 · Another report of the same release (KTSM) says more than 77 million · differs in agency, unit and type of year. [4]
      • more than 77 million pills · DEA · 2023 · Another report of the same release (KVIA) says close to 80 million · differs in agency, unit and type of year. [7]

      Note: Taken as United States, since the question does not say.

      Sources:
      [1] U.S. Customs and Border Protection, “Nationwide Drug Seizures, FY2023-FY2026 to April 2026 (data file)”, published 16 June 2026, retrieved 23 November 2026, sum of Sum Qty (lbs), FY=2023, Drug Type=Fentanyl, https://www.cbp.gov/document/stats/nationwide-drug-seizures
      [2] U.S. Customs and Border Protection, “Nationwide Drug Seizures, FY2019-FY2022 (data file)”, published 8 November 2023, retrieved 23 November 2026, sum of Sum Qty (lbs), FY=2022, Drug Type=Fentanyl, https://www.cbp.gov/document/stats/nationwide-drug-seizures
      [3] U.S. Department of Homeland Security, “Fact Sheet: DHS is on the Front Lines Combating Illicit Opioids, Including Fentanyl”, published 22 December 2023, retrieved 23 November 2026, para 2, https://www.dhs.gov/news/2023/12/22/fact-sheet-dhs-front-lines-combating-illicit-opioids-including-fentanyl
      [4] KVIA ABC-7, “DEA report shows increase in fentanyl seizures in 2023”, published 21 January 2024, retrieved 23 November 2026, para 2, https://kvia.com/news/top-stories/2024/01/21/dea-report-shows-increase-in-fentanyl-seizures-in-2023/
      [5] Xinhua / People's Daily Online, “U.S. law enforcement seizes over 115 mln pills containing illicit fentanyl in 2023”, published 14 May 2024, retrieved 23 November 2026, para 3, http://en.people.cn/n3/2024/0514/c90000-20169388.html
      [6] Andrew Thornebrooke, The Epoch Times, “China's Expanding Illicit Drug Networks Raise Challenges for US Policy”, published September 2024, retrieved 23 November 2026, section "Fentanyl by the Numbers", para 1, https://theepochtimes.com/us/chinas-expanding-illicit-drug-networks-raises-challenges-for-us-policy-5715842
      [7] KTSM (via Yahoo News), “El Paso DEA office seizes 1.5 million fentanyl pills in 2023”, published 20 January 2024, retrieved 23 November 2026, para 3, https://news.yahoo.com/el-paso-dea-office-seizes-231100245.html

      Ask next:
      1. fentanyl seizures FY2022
      2. fentanyl seizures since 2016
      3. fentanyl seizures at the southwest border FY2023

      > and in FY2021?

      11,201.32 pounds of fentanyl seized by CBP nationwide in FY2021 (1 October 2020 – 30 September 2021). [1]
      That is 134 percent more than in FY2020 (4,791.06 pounds). [1]
      The weight of fentanyl that CBP seized, by fiscal year and by month. Covers the Office of Field Operations and the Border Patrol; Air and Marine Operations are published apart and must not be added. Totals are sums of the file’s rows. CBP revises past months, closed years included. Years before FY2019 come from press reports of figures as they stood then. [1]

      Other counts for FY2021 or the same year. They count different things; do not add or compare them:
      • 2,416 kilograms · fentanyl powder · law enforcement reporting to HIDTA · Q4 2021 · all law enforcement reporting to HIDTA · differs in agency, unit, scope and type of year. [2]
      • 9,649,551 pills · law enforcement reporting to HIDTA · 2021 · all law enforcement reporting to HIDTA · As the count stood in 2022; NIDA says it was later raised as more reports arrived · differs in agency, unit, scope and type of year. [3]
      • 2,089,186 pills · law enforcement reporting to HIDTA · Q4 2021 · all law enforcement reporting to HIDTA · differs in agency, unit, scope and type of year. [2]
      • more than 1.8 million pills · DEA · 3 August 2021 to 30 September 2021 · one operation · differs in agency, unit, scope and type of year. [4]

      Note: Taken as United States, since the question does not say.
      Note: Kept from the question before: CBP, fentanyl and seizures.

      Sources:
      [1] U.S. Customs and Border Protection, “Nationwide Drug Seizures, FY2019-FY2022 (data file)”, published 8 November 2023, retrieved 23 November 2026, sum of Sum Qty (lbs), FY=2021, Drug Type=Fentanyl; sum of Sum Qty (lbs), FY=2020, Drug Type=Fentanyl, https://www.cbp.gov/document/stats/nationwide-drug-seizures
      [2] Joseph J. Palamar et al., Drug and Alcohol Dependence (PubMed abstract), “Trends in seizures of powders and pills containing illicit fentanyl in the United States, 2018 through 2021”, published 1 May 2022, retrieved 23 November 2026, abstract, Results, https://pubmed.ncbi.nlm.nih.gov/35370014/
      [3] National Institute on Drug Abuse, “Fentanyl infographic: number of pills containing fentanyl seized by law enforcement”, published 2022, retrieved 23 November 2026, table at end of page, https://nida.nih.gov/research-topics/fentanyl/fentanyl-infographic
      [4] Homeland Preparedness News, “DEA seizes historic amount of fentanyl-laced pills”, published October 2021, retrieved 23 November 2026, para 1, https://homelandprepnews.com/stories/74028-dea-seizes-historic-amount-of-fentanyl-laced-pills

      Ask next:
      1. fentanyl seizures FY2020
      2. fentanyl seizures since 2016
      3. fentanyl seizures at the southwest border FY2021"
    `);
  });

  it('keep to the year and change the drug', () => {
    expect(conversation('meth seizures by CBP in FY2023', 'what about heroin?')).toMatchInlineSnapshot(`
      "> meth seizures by CBP in FY2023

      140,407.78 pounds of methamphetamine seized by CBP nationwide in FY2023 (1 October 2022 – 30 September 2023). [1]
      That is 20 percent less than in FY2022 (175,410.02 pounds). [1][2]
      The weight of cocaine, heroin, marijuana and methamphetamine that CBP seized. Covers the Office of Field Operations and the Border Patrol; Air and Marine Operations are published apart and must not be added. Totals are sums of the file’s rows. CBP revises past months, closed years included. Leaving out Air and Marine Operations matters most for cocaine. Rounded and older figures come from press reports. [1]

      Note: Taken as United States, since the question does not say.

      Sources:
      [1] U.S. Customs and Border Protection, “Nationwide Drug Seizures, FY2023-FY2026 to April 2026 (data file)”, published 16 June 2026, retrieved 23 November 2026, sum of Sum Qty (lbs), FY=2023, Drug Type=Methamphetamine, https://www.cbp.gov/document/stats/nationwide-drug-seizures
      [2] U.S. Customs and Border Protection, “Nationwide Drug Seizures, FY2019-FY2022 (data file)”, published 8 November 2023, retrieved 23 November 2026, sum of Sum Qty (lbs), FY=2022, Drug Type=Methamphetamine, https://www.cbp.gov/document/stats/nationwide-drug-seizures

      Ask next:
      1. methamphetamine seizures FY2022
      2. methamphetamine seizures since 2017

      > what about heroin?

      1,511.01 pounds of heroin seized by CBP nationwide in FY2023 (1 October 2022 – 30 September 2023). [1]
      That is 19.2 percent less than in FY2022 (1,871 pounds). [1][2]
      The weight of cocaine, heroin, marijuana and methamphetamine that CBP seized. Covers the Office of Field Operations and the Border Patrol; Air and Marine Operations are published apart and must not be added. Totals are sums of the file’s rows. CBP revises past months, closed years included. Leaving out Air and Marine Operations matters most for cocaine. Rounded and older figures come from press reports. [1]

      Note: Taken as United States, since the question does not say.
      Note: Kept from the question before: seizures, CBP and FY2023.

      Sources:
      [1] U.S. Customs and Border Protection, “Nationwide Drug Seizures, FY2023-FY2026 to April 2026 (data file)”, published 16 June 2026, retrieved 23 November 2026, sum of Sum Qty (lbs), FY=2023, Drug Type=Heroin, https://www.cbp.gov/document/stats/nationwide-drug-seizures
      [2] U.S. Customs and Border Protection, “Nationwide Drug Seizures, FY2019-FY2022 (data file)”, published 8 November 2023, retrieved 23 November 2026, sum of Sum Qty (lbs), FY=2022, Drug Type=Heroin, https://www.cbp.gov/document/stats/nationwide-drug-seizures

      Ask next:
      1. heroin seizures FY2022
      2. heroin seizures since 2017"
    `);
  });

  it('give way to a new topic', () => {
    expect(conversation('fentanyl seizures in FY2023', 'who is Nicholas Burns?')).toMatchInlineSnapshot(`
      "> fentanyl seizures in FY2023

      27,022.85 pounds of fentanyl seized by CBP nationwide in FY2023 (1 October 2022 – 30 September 2023). [1]
      That is 83.8 percent more than in FY2022 (14,699.88 pounds). [1][2]
      The weight of fentanyl that CBP seized, by fiscal year and by month. Covers the Office of Field Operations and the Border Patrol; Air and Marine Operations are published apart and must not be added. Totals are sums of the file’s rows. CBP revises past months, closed years included. Years before FY2019 come from press reports of figures as they stood then. [1]

      Other counts for FY2023 or the same year. They count different things; do not add or compare them:
      • more than 43,000 pounds · DHS · FY2023 · CBP and HSI together; joint cases may overlap · CBP alone: 27,023 lb · differs in agency and scope. [3]
      • about 12,000 pounds · fentanyl powder · DEA · 2023 · differs in agency, form and type of year. [4]
      • 115,562,603 pills · law enforcement reporting to HIDTA · 2023 · all law enforcement reporting to HIDTA · differs in agency, unit, scope and type of year. [5]
      • more than 115 million pills · law enforcement reporting to HIDTA · 2023 · all law enforcement reporting to HIDTA · The article calls it a NIDA press release; the exact count is 115,562,603 · differs in agency, unit, scope and type of year. [6]
      • nearly 80 million pills · DEA · 2023 · Another report of the same release (KTSM) says more than 77 million · differs in agency, unit and type of year. [4]
      • more than 77 million pills · DEA · 2023 · Another report of the same release (KVIA) says close to 80 million · differs in agency, unit and type of year. [7]

      Note: Taken as CBP and United States, since the question does not say.

      Sources:
      [1] U.S. Customs and Border Protection, “Nationwide Drug Seizures, FY2023-FY2026 to April 2026 (data file)”, published 16 June 2026, retrieved 23 November 2026, sum of Sum Qty (lbs), FY=2023, Drug Type=Fentanyl, https://www.cbp.gov/document/stats/nationwide-drug-seizures
      [2] U.S. Customs and Border Protection, “Nationwide Drug Seizures, FY2019-FY2022 (data file)”, published 8 November 2023, retrieved 23 November 2026, sum of Sum Qty (lbs), FY=2022, Drug Type=Fentanyl, https://www.cbp.gov/document/stats/nationwide-drug-seizures
      [3] U.S. Department of Homeland Security, “Fact Sheet: DHS is on the Front Lines Combating Illicit Opioids, Including Fentanyl”, published 22 December 2023, retrieved 23 November 2026, para 2, https://www.dhs.gov/news/2023/12/22/fact-sheet-dhs-front-lines-combating-illicit-opioids-including-fentanyl
      [4] KVIA ABC-7, “DEA report shows increase in fentanyl seizures in 2023”, published 21 January 2024, retrieved 23 November 2026, para 2, https://kvia.com/news/top-stories/2024/01/21/dea-report-shows-increase-in-fentanyl-seizures-in-2023/
      [5] Xinhua / People's Daily Online, “U.S. law enforcement seizes over 115 mln pills containing illicit fentanyl in 2023”, published 14 May 2024, retrieved 23 November 2026, para 3, http://en.people.cn/n3/2024/0514/c90000-20169388.html
      [6] Andrew Thornebrooke, The Epoch Times, “China's Expanding Illicit Drug Networks Raise Challenges for US Policy”, published September 2024, retrieved 23 November 2026, section "Fentanyl by the Numbers", para 1, https://theepochtimes.com/us/chinas-expanding-illicit-drug-networks-raises-challenges-for-us-policy-5715842
      [7] KTSM (via Yahoo News), “El Paso DEA office seizes 1.5 million fentanyl pills in 2023”, published 20 January 2024, retrieved 23 November 2026, para 3, https://news.yahoo.com/el-paso-dea-office-seizes-231100245.html

      Ask next:
      1. fentanyl seizures FY2022
      2. fentanyl seizures since 2016
      3. fentanyl seizures at the southwest border FY2023

      > who is Nicholas Burns?

      Nicholas Burns, Ambassador to China (U.S. Department of State), January 2024: Ambassador Burns called the working group a major result of the Biden-Xi summit and a practical step to save lives. [1]

      Sources:
      [1] The Diplomatic Insight, “US-China joint inauguration of Counternarcotics Working Group”, published 1 February 2024, retrieved 23 November 2026, quoted posts, https://thediplomaticinsight.com/us-china-joint-inauguration-of-counternarcotics-working-group/

      Ask next:
      1. timeline of cooperation"
    `);
  });

  it('may be two questions at once', () => {
    expect(
      conversation('How many pills did DEA seize in 2023? And when was the working group launched?'),
    ).toMatchInlineSnapshot(`
      "> How many pills did DEA seize in 2023? And when was the working group launched?

      Nearly 80 million pills containing fentanyl seized by DEA nationwide in calendar year 2023. [1]
      Another report of the same release (KTSM) says more than 77 million. [1]
      The number of pills with fentanyl that DEA seized, by calendar year or for part of one. Counts that start on 20 January 2025 and counts of one operation stand apart. [1]

      Other counts for 2023 or the same year. They count different things; do not add or compare them:
      • more than 77 million pills · DEA · 2023 · Another report of the same release (KVIA) says close to 80 million · the same count as given by KTSM (via Yahoo News). [2]
      • 115,562,603 pills · law enforcement reporting to HIDTA · 2023 · all law enforcement reporting to HIDTA · differs in agency and scope. [3]
      • more than 115 million pills · law enforcement reporting to HIDTA · 2023 · all law enforcement reporting to HIDTA · The article calls it a NIDA press release; the exact count is 115,562,603 · differs in agency and scope. [4]
      • about 12,000 pounds · fentanyl powder · DEA · 2023 · differs in unit. [1]
      • 27,022.85 pounds · CBP · FY2023 · differs in agency, unit and type of year. [5]
      • 24,182.06 pounds · CBP’s Office of Field Operations · FY2023 · differs in agency, unit and type of year. [5]

      • 30 January 2024: US-China Counternarcotics Working Group launched in Beijing (Wang Xiaohong; Jen Daskal; U.S.-PRC Counternarcotics Working Group). State Councilor Wang Xiaohong and US deputy homeland security adviser Jen Daskal inaugurated the working group. [6]

      Before:
      • 15 November 2023: Biden-Xi summit at Woodside resumes counternarcotics cooperation. [7]

      After:
      • 31 July 2024: Counternarcotics Working Group senior meeting in Washington. [4][8]

      Note: Taken as fentanyl pills and United States, since the question does not say.

      Sources:
      [1] KVIA ABC-7, “DEA report shows increase in fentanyl seizures in 2023”, published 21 January 2024, retrieved 23 November 2026, para 2, https://kvia.com/news/top-stories/2024/01/21/dea-report-shows-increase-in-fentanyl-seizures-in-2023/
      [2] KTSM (via Yahoo News), “El Paso DEA office seizes 1.5 million fentanyl pills in 2023”, published 20 January 2024, retrieved 23 November 2026, para 3, https://news.yahoo.com/el-paso-dea-office-seizes-231100245.html
      [3] Xinhua / People's Daily Online, “U.S. law enforcement seizes over 115 mln pills containing illicit fentanyl in 2023”, published 14 May 2024, retrieved 23 November 2026, para 3, http://en.people.cn/n3/2024/0514/c90000-20169388.html
      [4] Andrew Thornebrooke, The Epoch Times, “China's Expanding Illicit Drug Networks Raise Challenges for US Policy”, published September 2024, retrieved 23 November 2026, section "Fentanyl by the Numbers", para 1, https://theepochtimes.com/us/chinas-expanding-illicit-drug-networks-raises-challenges-for-us-policy-5715842
      [5] U.S. Customs and Border Protection, “Nationwide Drug Seizures, FY2023-FY2026 to April 2026 (data file)”, published 16 June 2026, retrieved 23 November 2026, sum of Sum Qty (lbs), FY=2023, Drug Type=Fentanyl; sum of Sum Qty (lbs), FY=2023, Drug Type=Fentanyl, Component=Office of Field Operations, https://www.cbp.gov/document/stats/nationwide-drug-seizures
      [6] People's Daily Online (Xinhua), “China, U.S. launch counternarcotics working group”, published 31 January 2024, retrieved 23 November 2026, first two paragraphs, http://en.people.cn/n3/2024/0131/c90000-20128912.html
      [7] Yahoo News (USA Today), “Biden and Xi agree to curb fentanyl production, resume military talks at San Francisco summit”, published 16 November 2023, retrieved 23 November 2026, first four paragraphs, https://news.yahoo.com/biden-xi-spar-over-taiwan-004523005.html
      [8] The White House, “Readout of the U.S.-PRC Bilateral Counternarcotics Working Group Senior Official Meeting”, published 1 August 2024, retrieved 23 November 2026, whole readout, https://www.whitehouse.gov/briefing-room/statements-releases/2024/08/01/readout-of-the-u-s-prc-bilateral-counternarcotics-working-group-senior-official-meeting/

      Ask next:
      1. DEA fentanyl pills seized since 2023
      2. DEA fentanyl pills seized in the El Paso Field Division 2023
      3. what happened in January 2024?"
    `);
  });
});
