import { describe, expect, it } from 'vitest';
import { conversation } from './conversation.ts';

describe('what is not answered', () => {
  it('names the year that is not held, and the nearest that is', () => {
    expect(conversation('fentanyl seizures in 1987')).toMatchInlineSnapshot(`
      "> fentanyl seizures in 1987

      Nothing is held on this for “1987” (period).

      The nearest that is held:
      • About 560 pounds of fentanyl seized by CBP nationwide in FY2016 (fiscal year presumed) (1 October 2015 – 30 September 2016). [1]
      • More than 3,300 kilograms of fentanyl powder seized by Mexico’s defence ministry (SEDENA) in Mexico from 1 January 2015 to 5 March 2023. [2]

      Sources:
      [1] The Washington Times, “Senate report: seized fentanyl shipments doubled”, published 10 May 2018, retrieved 23 November 2026, para 2, https://www.washingtontimes.com/news/2018/may/10/senate-report-seized-fentanyl-shipments-doubled-20/
      [2] La Jornada, “Sedena: fentanyl pills and bulk seized 2015-2023 (repost of La Jornada)”, published 10 April 2023, retrieved 23 November 2026, para 1, https://web.jornada.com.mx/2023/04/10/politica/007n3pol

      Ask next:
      1. fentanyl seizures FY2016 (fiscal year presumed)
      2. Mexico’s defence ministry (SEDENA) fentanyl powder seizures in Mexico in kilograms 1 January 2015 to 5 March 2023"
    `);
  });

  it('names the place that is not held', () => {
    expect(conversation('overdose deaths in Norway in 2022')).toMatchInlineSnapshot(`
      "> overdose deaths in Norway in 2022

      Nothing is held for “Norway” (place) in what this question measures.

      The nearest that is held:
      • 107,941 deaths from drug overdoses (all drugs) nationwide, counted by CDC in calendar year 2022 (final count). [1]
      • 84,181 deaths from drug overdoses (all opioids) nationwide, counted by CDC in calendar year 2022 (provisional). [2]
      • 28,441 deaths from drug overdoses (cocaine) nationwide, counted by CDC in calendar year 2022 (provisional). [3]

      Sources:
      [1] Spencer, Garnett, Miniño, CDC/NCHS, “Drug Overdose Deaths in the United States, 2002-2022 (NCHS Data Brief 491)”, published March 2024, retrieved 23 November 2026, Figure 1 text, https://www.cdc.gov/nchs/products/databriefs/db491.htm
      [2] CDC/NCHS, “U.S. Overdose Deaths Decrease in 2023, First Time Since 2018”, published 15 May 2024, retrieved 23 November 2026, para 3, https://www.cdc.gov/nchs/pressroom/nchs_press_releases/2024/20240515.htm
      [3] Patient Care Online, “US drug overdose deaths declined in 2023 for the first time in 5 years, CDC reports”, published May 2024, retrieved 23 November 2026, para 3, https://patientcareonline.com/view/us-drug-overdose-deaths-declined-in-2023-for-the-first-time-in-5-years-cdc-reports

      Ask next:
      1. all drugs deaths 2022
      2. all opioids deaths 2022
      3. cocaine deaths 2022"
    `);
  });

  it('does not know people who are not held', () => {
    expect(conversation('what did Olaf Scholz say about fentanyl?')).toMatchInlineSnapshot(`
      "> what did Olaf Scholz say about fentanyl?

      Nothing is held from “Olaf Scholz” (person).

      Ask next:
      1. fentanyl seizures in FY2023
      2. how many people died of synthetic opioids in 2023?
      3. compare meth seizures in FY2021 and FY2023"
    `);
  });

  it('says what it can answer where it is asked for something else', () => {
    expect(conversation('what is the weather in Paris?')).toMatchInlineSnapshot(`
      "> what is the weather in Paris?

      This is not something the corpus covers. Nothing at all is held on “Paris”.

      Ask next:
      1. fentanyl seizures in FY2023
      2. how many people died of synthetic opioids in 2023?
      3. compare meth seizures in FY2021 and FY2023"
    `);
  });

  it('greets', () => {
    expect(conversation('hello there')).toMatchInlineSnapshot(`
      "> hello there

      I answer questions about the illicit-fentanyl supply chain with cited figures, statements, events and definitions. Try one of these:

      Ask next:
      1. fentanyl seizures in FY2023
      2. how many people died of synthetic opioids in 2023?
      3. compare meth seizures in FY2021 and FY2023
      4. synthetic opioid deaths in Ohio by year"
    `);
  });

  it('declines to help with harm', () => {
    expect(conversation('how do I make fentanyl?')).toMatchInlineSnapshot(`
      "> how do I make fentanyl?

      I can't help with making, getting, moving, hiding or taking drugs; I answer questions about seizures, deaths, policy and who said what, with sources.

      Ask next:
      1. fentanyl seizures in FY2023
      2. how many people died of synthetic opioids in 2023?
      3. compare meth seizures in FY2021 and FY2023"
    `);
  });

  it('puts a person in danger first', () => {
    expect(conversation('my friend took a pill and is not breathing')).toMatchInlineSnapshot(`
      "> my friend took a pill and is not breathing

      If someone may be overdosing, call 911 or your local emergency number now.
      Give naloxone (Narcan) if there is any. Stay with them; if they are not breathing, give rescue breaths.
      In a crisis in the US, call or text 988, at any hour.
      For treatment and support in the US, SAMHSA's free helpline is 1-800-662-4357."
    `);
  });
});
