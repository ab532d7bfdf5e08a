import { describe, expect, it } from 'vitest';
import { conversation } from './conversation.ts';

describe('comparisons and trends', () => {
  it('computes the difference and the ratio of like figures', () => {
    expect(conversation('compare fentanyl seizures in FY2022 and FY2024')).toMatchInlineSnapshot(`
      "> compare fentanyl seizures in FY2022 and FY2024

      14,699.88 pounds of fentanyl seized by CBP nationwide in FY2022 (1 October 2021 – 30 September 2022). [1]
      21,889.21 pounds of fentanyl seized by CBP nationwide in FY2024 (1 October 2023 – 30 September 2024). [2]
      FY2022 (14,699.88 pounds) → FY2024 (21,889.21 pounds): +7,189.33 pounds, ×1.49, 48.9 percent more (computed). [1][2]

      Sources:
      [1] U.S. Customs and Border Protection, “Nationwide Drug Seizures, FY2019-FY2022 (data file)”, published 8 November 2023, retrieved 23 November 2026, sum of Sum Qty (lbs), FY=2022, Drug Type=Fentanyl, https://www.cbp.gov/document/stats/nationwide-drug-seizures
      [2] U.S. Customs and Border Protection, “Nationwide Drug Seizures, FY2023-FY2026 to April 2026 (data file)”, published 16 June 2026, retrieved 23 November 2026, sum of Sum Qty (lbs), FY=2024, Drug Type=Fentanyl, https://www.cbp.gov/document/stats/nationwide-drug-seizures

      Ask next:
      1. fentanyl seizures FY2021
      2. fentanyl seizures since 2016
      3. fentanyl seizures at the southwest border FY2022"
    `);
  });

  it('sets states side by side', () => {
    expect(conversation('synthetic opioid deaths in Ohio vs Kentucky in 2021')).toMatchInlineSnapshot(`
      "> synthetic opioid deaths in Ohio vs Kentucky in 2021

      4,183 deaths from drug overdoses (synthetic opioids) in Ohio, counted by CDC in calendar year 2021 (final count). [1]
      1,714 deaths from drug overdoses (synthetic opioids) in Kentucky, counted by CDC in calendar year 2021 (final count). [1]
      Ohio (4,183 deaths) beside Kentucky (1,714 deaths): +2,469 deaths, ×2.44, 144 percent more (computed). [1]

      Sources:
      [1] CDC WONDER, “CDC WONDER final multiple cause of death: drug overdose deaths with T40.4 (1999-2024) and all drug overdose deaths (2024)”, published 26 September 2026, retrieved 23 November 2026, Ohio, 2021, annual row; Kentucky, 2021, annual row, https://wonder.cdc.gov

      Ask next:
      1. synthetic opioids deaths in Ohio 2020
      2. synthetic opioids deaths in Ohio since 2013
      3. synthetic opioids deaths in Arizona 2021"
    `);
  });

  it('shows what is not alike, and computes nothing', () => {
    expect(conversation('CBP vs DEA fentanyl seizures in 2023')).toMatchInlineSnapshot(`
      "> CBP vs DEA fentanyl seizures in 2023

      27,022.85 pounds of fentanyl seized by CBP nationwide in FY2023 (1 October 2022 – 30 September 2023). [1]
      About 12,000 pounds of fentanyl powder seized by DEA nationwide in calendar year 2023. [2]

      Note: No difference or ratio is computed: these figures are not comparable. They differ in form and type of period.

      Sources:
      [1] U.S. Customs and Border Protection, “Nationwide Drug Seizures, FY2023-FY2026 to April 2026 (data file)”, published 16 June 2026, retrieved 23 November 2026, sum of Sum Qty (lbs), FY=2023, Drug Type=Fentanyl, https://www.cbp.gov/document/stats/nationwide-drug-seizures
      [2] KVIA ABC-7, “DEA report shows increase in fentanyl seizures in 2023”, published 21 January 2024, retrieved 23 November 2026, para 2, https://kvia.com/news/top-stories/2024/01/21/dea-report-shows-increase-in-fentanyl-seizures-in-2023/

      Ask next:
      1. fentanyl seizures FY2022
      2. fentanyl seizures since 2016
      3. fentanyl seizures at the southwest border FY2023"
    `);
  });

  it('shows a series as a chart', () => {
    expect(conversation('fentanyl seizures by CBP since FY2019')).toMatchInlineSnapshot(`
      "> fentanyl seizures by CBP since FY2019

      Drug seizures by weight, fentanyl, nationwide, CBP, pounds: highest in FY2023 (27,022.85 pounds), lowest in FY2019 (2,803.6 pounds), of 7 held. [1][2]
      From FY2019 to FY2025: +9,223.68 pounds, ×4.29, 329 percent more (computed). [1][2]

      Drug seizures by weight, fentanyl, nationwide, CBP, pounds:
      FY2019 ██▉ 2,803.6 pounds [2]
      FY2020 █████ 4,791.06 pounds [2]
      FY2021 ███████████▋ 11,201.32 pounds [2]
      FY2022 ███████████████▎ 14,699.88 pounds [2]
      FY2023 ████████████████████████████ 27,022.85 pounds [1]
      FY2024 ██████████████████████▋ 21,889.21 pounds [1]
      FY2025 ████████████▌ 12,027.28 pounds [1]

      Sources:
      [1] U.S. Customs and Border Protection, “Nationwide Drug Seizures, FY2023-FY2026 to April 2026 (data file)”, published 16 June 2026, retrieved 23 November 2026, sum of Sum Qty (lbs), FY=2023, Drug Type=Fentanyl; sum of Sum Qty (lbs), FY=2024, Drug Type=Fentanyl; sum of Sum Qty (lbs), FY=2025, Drug Type=Fentanyl, https://www.cbp.gov/document/stats/nationwide-drug-seizures
      [2] U.S. Customs and Border Protection, “Nationwide Drug Seizures, FY2019-FY2022 (data file)”, published 8 November 2023, retrieved 23 November 2026, sum of Sum Qty (lbs), FY=2019, Drug Type=Fentanyl; sum of Sum Qty (lbs), FY=2020, Drug Type=Fentanyl; sum of Sum Qty (lbs), FY=2021, Drug Type=Fentanyl; and 1 more, https://www.cbp.gov/document/stats/nationwide-drug-seizures

      Ask next:
      1. fentanyl seizures FY2025
      2. fentanyl seizures FY2024
      3. fentanyl seizures since 2016"
    `);
  });

  it('names the record year', () => {
    expect(conversation('which year had the most synthetic opioid deaths?')).toMatchInlineSnapshot(`
      "> which year had the most synthetic opioid deaths?

      73,838 deaths from drug overdoses (synthetic opioids) nationwide, counted by CDC in calendar year 2022 (final count). [1]
      Overdose deaths, synthetic opioids, nationwide, CDC, deaths, residents; underlying cause drug poisoning: highest of the 26 held is 2022 with 73,838 deaths; next is 2023 with 72,776 deaths. [1][2]

      Sources:
      [1] CDC WONDER, “CDC WONDER final multiple cause of death: drug overdose deaths with T40.4 (1999-2024) and all drug overdose deaths (2024)”, published 26 September 2026, retrieved 23 November 2026, United States, 2022, annual row; United States, 2023, annual row; United States, 2021, annual row; and 21 more, https://wonder.cdc.gov
      [2] Mattson et al., CDC MMWR, “Trends and Geographic Patterns in Drug and Synthetic Opioid Overdose Deaths - United States, 2013-2019 (MMWR 70:6)”, published February 2021, retrieved 23 November 2026, para 1, https://www.cdc.gov/mmwr/volumes/70/wr/mm7006a4.htm

      Ask next:
      1. synthetic opioids deaths 2021
      2. synthetic opioids deaths since 1999
      3. synthetic opioids deaths in Arizona 2022"
    `);
  });

  it('counts percentages in points', () => {
    expect(conversation('share of pills with a lethal dose 2021 vs 2023')).toMatchInlineSnapshot(`
      "> share of pills with a lethal dose 2021 vs 2023

      40 percent of tested seized pills nationwide held a potentially lethal amount of fentanyl, according to DEA in calendar year 2021. [1]
      About 70 percent of tested seized pills nationwide held a potentially lethal amount of fentanyl, according to DEA in calendar year 2023. [2]
      2021 (40 percent) → 2023 (about 70 percent): about +30 percentage points, about ×1.75 (computed). [1][2]

      Sources:
      [1] Newsmax, “DEA seized enough fentanyl in 2022 ... (DEA year-end release coverage)”, published 20 December 2022, retrieved 23 November 2026, last para, https://www.newsmax.com/newsfront/dea-fentanyl-drugs/2022/12/20/id/1101315/
      [2] KVIA ABC-7, “DEA report shows increase in fentanyl seizures in 2023”, published 21 January 2024, retrieved 23 November 2026, para 5, https://kvia.com/news/top-stories/2024/01/21/dea-report-shows-increase-in-fentanyl-seizures-in-2023/

      Ask next:
      1. DEA fentanyl share of tested pills with a potentially lethal amount since 2021"
    `);
  });
});
