import { describe, expect, it } from 'vitest';
import { conversation } from './conversation.ts';

describe('figures', () => {
  it('gives the figure first, then what it counts, then its rivals', () => {
    expect(conversation('How much fentanyl did CBP seize in FY2022?')).toMatchInlineSnapshot(`
      "> How much fentanyl did CBP seize in FY2022?

      14,699.88 pounds of fentanyl seized by CBP nationwide in FY2022 (1 October 2021 – 30 September 2022). [1]
      That is 31.2 percent more than in FY2021 (11,201.32 pounds). [1]
      The weight of fentanyl that CBP seized, by fiscal year and by month. Covers the Office of Field Operations and the Border Patrol; Air and Marine Operations are published apart and must not be added. Totals are sums of the file’s rows. CBP revises past months, closed years included. Years before FY2019 come from press reports of figures as they stood then. [1]

      Other counts for FY2022 or the same year. They count different things; do not add or compare them:
      • more than 10,000 pounds · fentanyl powder · DEA · 2022 (to 20 December) · Announced before the end of the year · differs in agency, form and type of year. [2]
      • about 980 pounds · fentanyl powder · DEA · 23 May 2022 to 8 September 2022 · one operation · differs in agency, form, scope and type of year. [3]
      • at least 50.6 million pills · DEA · 2022 (to 20 December) · Announced before the end of the year; other reports of the same release say more than 50.6 million · differs in agency, unit and type of year. [2]
      • more than 10.2 million pills · DEA · 23 May 2022 to 8 September 2022 · one operation · differs in agency, unit, scope and type of year. [3]

      Note: Taken as United States, since the question does not say.

      Sources:
      [1] U.S. Customs and Border Protection, “Nationwide Drug Seizures, FY2019-FY2022 (data file)”, published 8 November 2023, retrieved 23 November 2026, sum of Sum Qty (lbs), FY=2022, Drug Type=Fentanyl; sum of Sum Qty (lbs), FY=2021, Drug Type=Fentanyl, https://www.cbp.gov/document/stats/nationwide-drug-seizures
      [2] Newsmax, “DEA seized enough fentanyl in 2022 ... (DEA year-end release coverage)”, published 20 December 2022, retrieved 23 November 2026, para 2, https://www.newsmax.com/newsfront/dea-fentanyl-drugs/2022/12/20/id/1101315/
      [3] Village News, “DEA announces results of enforcement surge to reduce the fentanyl supply”, published 6 October 2022, retrieved 23 November 2026, para 2, https://www.villagenews.com/story/2022/10/06/lifestyles/dea-announces-results-of-enforcement-surge-to-reduce-the-fentanyl-supply-across-the-united-states/71227.html

      Ask next:
      1. fentanyl seizures FY2021
      2. fentanyl seizures since 2016
      3. fentanyl seizures at the southwest border FY2022"
    `);
  });

  it('adds up a calendar year from months, and says so', () => {
    expect(conversation('how much fentanyl did CBP seize in calendar year 2024?')).toMatchInlineSnapshot(`
      "> how much fentanyl did CBP seize in calendar year 2024?

      21,076.17 pounds of fentanyl seized by CBP nationwide in calendar year 2024, computed from 12 monthly figures. [1]
      The weight of fentanyl that CBP seized, by fiscal year and by month. Covers the Office of Field Operations and the Border Patrol; Air and Marine Operations are published apart and must not be added. Totals are sums of the file’s rows. CBP revises past months, closed years included. Years before FY2019 come from press reports of figures as they stood then. [1]

      Note: Taken as United States, since the question does not say.

      Sources:
      [1] U.S. Customs and Border Protection, “Nationwide Drug Seizures, FY2023-FY2026 to April 2026 (data file)”, published 16 June 2026, retrieved 23 November 2026, sum of Sum Qty (lbs), FY=2024, Drug Type=Fentanyl, Month=JAN; sum of Sum Qty (lbs), FY=2024, Drug Type=Fentanyl, Month=FEB; sum of Sum Qty (lbs), FY=2024, Drug Type=Fentanyl, Month=MAR; and 9 more, https://www.cbp.gov/document/stats/nationwide-drug-seizures"
    `);
  });

  it('marks what is provisional and what has been replaced', () => {
    expect(conversation('synthetic opioid deaths in 2022')).toMatchInlineSnapshot(`
      "> synthetic opioid deaths in 2022

      73,838 deaths from drug overdoses (synthetic opioids) nationwide, counted by CDC in calendar year 2022 (final count). [1]
      That is 4.58 percent more than in 2021 (70,601 deaths). [1]
      Scope: residents; underlying cause drug poisoning. [1]
      Deaths with drug poisoning as the underlying cause (codes X40–X44, X60–X64, X85, Y10–Y14) that involved synthetic opioids other than methadone (T40.4), mostly illicit fentanyl. Residents of the United States. Final counts replace the provisional ones of the same year. [1]
      CDC counts deaths under code T40.4, synthetic opioids other than methadone: mostly illicit fentanyl, but wider than fentanyl alone. [1]

      Other figures for the same thing:
      • 75,453 deaths · CDC · 12 months ending December 2022 · predicted count by place of occurrence · predicted count, adjusted for late reports, since replaced · Reported count 74,829 · differs in scope and status. [2]
      • 74,829 deaths · CDC · 12 months ending December 2022 · reported count by place of occurrence, not adjusted · as reported, since replaced · differs in scope and status. [2]
      • 76,226 deaths · CDC · 2022 · provisional, since replaced · Provisional; the final count is 73,838 · differs in scope and status. [3]

      Note: Taken as CDC and United States, since the question does not say.

      Sources:
      [1] CDC WONDER, “CDC WONDER final multiple cause of death: drug overdose deaths with T40.4 (1999-2024) and all drug overdose deaths (2024)”, published 26 September 2026, retrieved 23 November 2026, United States, 2022, annual row; United States, 2021, annual row, https://wonder.cdc.gov
      [2] CDC/NCHS, “VSRR Provisional Drug Overdose Death Counts (data set xkb8-kh2a), extract of 27 June 2026”, published 27 June 2026, retrieved 23 November 2026, state=US, 2022 December, predicted_value; state=US, 2022 December, data_value, https://data.cdc.gov/d/xkb8-kh2a
      [3] The Hill, “U.S. drug overdose deaths fell slightly in 2023 (The Hill story)”, published 15 May 2024, retrieved 23 November 2026, para 5

      Ask next:
      1. synthetic opioids deaths 2021
      2. synthetic opioids deaths since 1999
      3. synthetic opioids deaths in Arizona 2022"
    `);
  });

  it('reads slips of the pen, and says so', () => {
    expect(conversation('siezures 2021 by CPB plz')).toMatchInlineSnapshot(`
      "> siezures 2021 by CPB plz

      11,201.32 pounds of fentanyl seized by CBP nationwide in FY2021 (1 October 2020 – 30 September 2021). [1]
      That is 134 percent more than in FY2020 (4,791.06 pounds). [1]
      The weight of fentanyl that CBP seized, by fiscal year and by month. Covers the Office of Field Operations and the Border Patrol; Air and Marine Operations are published apart and must not be added. Totals are sums of the file’s rows. CBP revises past months, closed years included. Years before FY2019 come from press reports of figures as they stood then. [1]
      CBP publishes this by fiscal year. For calendar 2021, its monthly figures add up to 10,709 pounds (computed from 12 months). [1]

      Other counts for FY2021 or the same year. They count different things; do not add or compare them:
      • 2,416 kilograms · fentanyl powder · law enforcement reporting to HIDTA · Q4 2021 · all law enforcement reporting to HIDTA · differs in agency, unit, scope and type of year. [2]
      • 9,649,551 pills · law enforcement reporting to HIDTA · 2021 · all law enforcement reporting to HIDTA · As the count stood in 2022; NIDA says it was later raised as more reports arrived · differs in agency, unit, scope and type of year. [3]
      • 2,089,186 pills · law enforcement reporting to HIDTA · Q4 2021 · all law enforcement reporting to HIDTA · differs in agency, unit, scope and type of year. [2]
      • more than 1.8 million pills · DEA · 3 August 2021 to 30 September 2021 · one operation · differs in agency, unit, scope and type of year. [4]

      Note: Taken as fentanyl and United States, since the question does not say.
      Note: Made nothing of “plz”.
      Note: Read “siezures” as “seizures” and “CPB” as “CBP”.

      Sources:
      [1] U.S. Customs and Border Protection, “Nationwide Drug Seizures, FY2019-FY2022 (data file)”, published 8 November 2023, retrieved 23 November 2026, sum of Sum Qty (lbs), FY=2021, Drug Type=Fentanyl; sum of Sum Qty (lbs), FY=2020, Drug Type=Fentanyl; sum of Sum Qty (lbs), FY=2021, Drug Type=Fentanyl, Month=JAN; and 11 more, https://www.cbp.gov/document/stats/nationwide-drug-seizures
      [2] Joseph J. Palamar et al., Drug and Alcohol Dependence (PubMed abstract), “Trends in seizures of powders and pills containing illicit fentanyl in the United States, 2018 through 2021”, published 1 May 2022, retrieved 23 November 2026, abstract, Results, https://pubmed.ncbi.nlm.nih.gov/35370014/
      [3] National Institute on Drug Abuse, “Fentanyl infographic: number of pills containing fentanyl seized by law enforcement”, published 2022, retrieved 23 November 2026, table at end of page, https://nida.nih.gov/research-topics/fentanyl/fentanyl-infographic
      [4] Homeland Preparedness News, “DEA seizes historic amount of fentanyl-laced pills”, published October 2021, retrieved 23 November 2026, para 1, https://homelandprepnews.com/stories/74028-dea-seizes-historic-amount-of-fentanyl-laced-pills

      Ask next:
      1. fentanyl seizures FY2020
      2. fentanyl seizures since 2016
      3. fentanyl seizures at the southwest border FY2021"
    `);
  });

  it('says which year “last year” is', () => {
    expect(conversation('how many people died of synthetic opioids last year?')).toMatchInlineSnapshot(`
      "> how many people died of synthetic opioids last year?

      38,200 deaths from drug overdoses (synthetic opioids) nationwide, counted by CDC in the 12 months ending December 2025 (predicted count, adjusted for late reports). [1]
      Scope: predicted count by place of occurrence. [1]
      Reported count 37,777. [1]
      Deaths by place of occurrence in the 50 states and the District of Columbia (T40.4), as CDC’s file stood on 27 June 2026; CDC revises it every month. A reported count is what had arrived; a predicted count is adjusted upward for certificates still incomplete. Windows overlap and must not be added. [1]
      CDC counts deaths under code T40.4, synthetic opioids other than methadone: mostly illicit fentanyl, but wider than fentanyl alone. [1]

      Other counts for 12 months ending December 2025 or the same year. They count different things; do not add or compare them:
      • 37,777 deaths · CDC · 12 months ending December 2025 · reported count by place of occurrence, not adjusted · differs in scope and status. [1]

      Note: Taken as CDC and United States, since the question does not say.
      Note: Took “last year” as 2025.

      Sources:
      [1] CDC/NCHS, “VSRR Provisional Drug Overdose Death Counts (data set xkb8-kh2a), extract of 27 June 2026”, published 27 June 2026, retrieved 23 November 2026, state=US, 2025 December, predicted_value; state=US, 2025 December, data_value, https://data.cdc.gov/d/xkb8-kh2a

      Ask next:
      1. synthetic opioids deaths 12 months ending November 2025
      2. synthetic opioids deaths since 2015"
    `);
  });

  it('offers the readings of a bare topic', () => {
    expect(conversation('deaths')).toMatchInlineSnapshot(`
      "> deaths

      “deaths” can be read in more than one way. Which is meant?

      • 47,735 deaths from drug overdoses (synthetic opioids) nationwide, counted by CDC in calendar year 2024 (final count). [1]
      • 79,384 deaths from drug overdoses (all drugs) nationwide, counted by CDC in calendar year 2024 (final count). [1]

      Sources:
      [1] CDC WONDER, “CDC WONDER final multiple cause of death: drug overdose deaths with T40.4 (1999-2024) and all drug overdose deaths (2024)”, published 26 September 2026, retrieved 23 November 2026, United States, 2024, annual row; year 2024, https://wonder.cdc.gov

      Ask next:
      1. synthetic opioids deaths 2024
      2. all drugs deaths 2024"
    `);
  });

  it('answers with the share that was asked for', () => {
    expect(conversation('what share of fentanyl was seized at ports of entry in FY2024?')).toMatchInlineSnapshot(`
      "> what share of fentanyl was seized at ports of entry in FY2024?

      86.3 percent of fentanyl seized by CBP nationwide, by weight, came from ports of entry and like places, counted by CBP’s Office of Field Operations in FY2024 (1 October 2023 – 30 September 2024). [1]
      In FY2023 it was 89.5 percent. [1]
      Scope: the Office of Field Operations’ share of all CBP, by weight; includes mail and air cargo hubs. [1]
      The part of a weight that was seized by the officers of ports of entry. It shows where drugs are found, not all that passes. The Office of Field Operations’ nationwide share includes mail and air cargo hubs, although it is often quoted as the share at ports of entry. Its figures are computed from CBP’s data file. [1]

      Note: Taken as CBP’s Office of Field Operations, fentanyl and United States, since the question does not say.

      Sources:
      [1] U.S. Customs and Border Protection, “Nationwide Drug Seizures, FY2023-FY2026 to April 2026 (data file)”, published 16 June 2026, retrieved 23 November 2026, share of sum of Sum Qty (lbs), FY=2024, Drug Type=Fentanyl, Component=Office of Field Operations; share of sum of Sum Qty (lbs), FY=2023, Drug Type=Fentanyl, Component=Office of Field Operations, https://www.cbp.gov/document/stats/nationwide-drug-seizures

      Ask next:
      1. CBP’s Office of Field Operations fentanyl share seized at ports of entry FY2023
      2. CBP’s Office of Field Operations fentanyl share seized at ports of entry since 2019
      3. CBP’s Office of Field Operations fentanyl share seized at ports of entry at the southwest border FY2024"
    `);
  });

  it('explains why the counts for one year differ', () => {
    expect(conversation('why do the fentanyl pill counts for 2023 differ?')).toMatchInlineSnapshot(`
      "> why do the fentanyl pill counts for 2023 differ?

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

      Note: Taken as DEA and United States, since the question does not say.

      Sources:
      [1] KVIA ABC-7, “DEA report shows increase in fentanyl seizures in 2023”, published 21 January 2024, retrieved 23 November 2026, para 2, https://kvia.com/news/top-stories/2024/01/21/dea-report-shows-increase-in-fentanyl-seizures-in-2023/
      [2] KTSM (via Yahoo News), “El Paso DEA office seizes 1.5 million fentanyl pills in 2023”, published 20 January 2024, retrieved 23 November 2026, para 3, https://news.yahoo.com/el-paso-dea-office-seizes-231100245.html
      [3] Xinhua / People's Daily Online, “U.S. law enforcement seizes over 115 mln pills containing illicit fentanyl in 2023”, published 14 May 2024, retrieved 23 November 2026, para 3, http://en.people.cn/n3/2024/0514/c90000-20169388.html
      [4] Andrew Thornebrooke, The Epoch Times, “China's Expanding Illicit Drug Networks Raise Challenges for US Policy”, published September 2024, retrieved 23 November 2026, section "Fentanyl by the Numbers", para 1, https://theepochtimes.com/us/chinas-expanding-illicit-drug-networks-raises-challenges-for-us-policy-5715842
      [5] U.S. Customs and Border Protection, “Nationwide Drug Seizures, FY2023-FY2026 to April 2026 (data file)”, published 16 June 2026, retrieved 23 November 2026, sum of Sum Qty (lbs), FY=2023, Drug Type=Fentanyl; sum of Sum Qty (lbs), FY=2023, Drug Type=Fentanyl, Component=Office of Field Operations, https://www.cbp.gov/document/stats/nationwide-drug-seizures

      Ask next:
      1. DEA fentanyl pills seized since 2023
      2. DEA fentanyl pills seized in the El Paso Field Division 2023"
    `);
  });
});
