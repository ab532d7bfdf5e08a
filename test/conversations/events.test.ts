import { describe, expect, it } from 'vitest';
import { conversation } from './conversation.ts';

describe('events and definitions', () => {
  it('dates an event, with what came before and after', () => {
    expect(conversation('when did China put all fentanyl-related substances under control?')).toMatchInlineSnapshot(`
      "> when did China put all fentanyl-related substances under control?

      1 May 2019: China’s class-wide control of fentanyl takes effect (Government of China). The addition of the whole class of fentanyl-related substances to China’s supplementary control list became effective. [1]
      1 April 2019: China announces class control of fentanyl-related substances (Ministry of Public Security (China); National Health Commission; National Medical Products Administration). Three Chinese ministries announced that all fentanyl-related substances would be added to the supplementary control list from 1 May 2019. [2]
      20 July 2025: China controls two more fentanyl precursors (Government of China). China’s controls on two further chemicals used to make fentanyl took effect on 20 July 2025. [3]

      Sources:
      [1] UN Office on Drugs and Crime, “April 2019 - China: Announcement to place all fentanyl-related substances under national control”, published April 2019, retrieved 23 November 2026, first paragraph, https://www.unodc.org/LSS/announcement/Details/f2adea68-fbed-4292-a4cc-63771c943318
      [2] The State Council of China (Xinhua), “China to include all fentanyl-related substances in control list starting May 1”, published 1 April 2019, retrieved 23 November 2026, paragraphs 1-2, http://english.www.gov.cn/state_council/ministries/2019/04/01/content_281476589630548.htm
      [3] The Epoch Times Ukraine, “China announces stronger control over fentanyl (in Ukrainian)”, published June 2025, retrieved 23 November 2026, first paragraph, https://www.epochtimes.com.ua/suspilstvo-ta-polityka-kytayu/kytay-zayavlyaye-pro-posylennya-kontrolyu-nad-fentanilom-video-170325

      Ask next:
      1. what happened in May 2019?
      2. timeline of scheduling"
    `);
  });

  it('lists what happened in a month', () => {
    expect(conversation('what happened in May 2019?')).toMatchInlineSnapshot(`
      "> what happened in May 2019?

      1 May 2019: China’s class-wide control of fentanyl takes effect (Government of China). The addition of the whole class of fentanyl-related substances to China’s supplementary control list became effective. [1]

      Before:
      • 1 April 2019: China announces class control of fentanyl-related substances. [2]

      Sources:
      [1] UN Office on Drugs and Crime, “April 2019 - China: Announcement to place all fentanyl-related substances under national control”, published April 2019, retrieved 23 November 2026, first paragraph, https://www.unodc.org/LSS/announcement/Details/f2adea68-fbed-4292-a4cc-63771c943318
      [2] The State Council of China (Xinhua), “China to include all fentanyl-related substances in control list starting May 1”, published 1 April 2019, retrieved 23 November 2026, paragraphs 1-2, http://english.www.gov.cn/state_council/ministries/2019/04/01/content_281476589630548.htm

      Ask next:
      1. what happened in May 2019?
      2. timeline of scheduling"
    `);
  });

  it('draws a timeline', () => {
    expect(conversation('timeline of scheduling in 2024')).toMatchInlineSnapshot(`
      "> timeline of scheduling in 2024

      March 2024: UN commission schedules two more fentanyl precursors. [1]
      18 June 2024: China announces control of nitazenes. [2]
      August 2024: ASPI analysis criticises China’s scheduling move. [3]
      2 August 2024: China adds seven substances, three of them fentanyl precursors, to its control list. [2][4]
      1 September 2024: China’s controls on three precursors take effect. [5]

      Sources:
      [1] U.S. Department of State, “Fentanyl Precursor Scheduling at the UN Commission on Narcotic Drugs”, published March 2024, retrieved 23 November 2026, second paragraph
      [2] U.S. Department of State, “U.S.-China talks advance on fentanyl, synthetic drugs (statement)”, published August 2024, retrieved 23 November 2026, second paragraph
      [3] Andrew Thornebrooke, The Epoch Times, “China's Expanding Illicit Drug Networks Raise Challenges for US Policy”, published September 2024, retrieved 23 November 2026, Tackling Chinese Drug Flows: paras 12-14, https://theepochtimes.com/us/chinas-expanding-illicit-drug-networks-raises-challenges-for-us-policy-5715842
      [4] ChemRadar, “Announcement on inclusion of seven substances in precursor chemical management”, published August 2024, retrieved 23 November 2026, first two paragraphs, https://chemradar.com/rsdb/news/du35qbrdem0w
      [5] Chemistry World, “China cracks down on fentanyl precursor chemicals”, published August 2024, retrieved 23 November 2026, first paragraph, https://chemistryworld.com/news/china-cracks-down-on-fentanyl-precursor-chemicals/4019990.article

      Ask next:
      1. what happened in March 2024?
      2. timeline of scheduling"
    `);
  });

  it('defines a term and shows it at work', () => {
    expect(conversation('what is the counternarcotics working group?')).toMatchInlineSnapshot(`
      "> what is the counternarcotics working group?

      U.S.-PRC Counternarcotics Working Group (Counternarcotics Working Group, CNWG, working group): Standing talks between the United States and China on drugs, launched in Beijing on 30 January 2024. [1]

      In the events held:
      • 15 November 2023: Biden-Xi summit at Woodside resumes counternarcotics cooperation. [2]
      • 30 January 2024: US-China Counternarcotics Working Group launched in Beijing. [1]
      • 31 July 2024: Counternarcotics Working Group senior meeting in Washington. [3][4]
      • 17 December 2024: Select Committee working group introduces three fentanyl bills. [5]

      Sources:
      [1] People's Daily Online (Xinhua), “China, U.S. launch counternarcotics working group”, published 31 January 2024, retrieved 23 November 2026, first two paragraphs, http://en.people.cn/n3/2024/0131/c90000-20128912.html
      [2] Yahoo News (USA Today), “Biden and Xi agree to curb fentanyl production, resume military talks at San Francisco summit”, published 16 November 2023, retrieved 23 November 2026, first four paragraphs, https://news.yahoo.com/biden-xi-spar-over-taiwan-004523005.html
      [3] The White House, “Readout of the U.S.-PRC Bilateral Counternarcotics Working Group Senior Official Meeting”, published 1 August 2024, retrieved 23 November 2026, whole readout, https://www.whitehouse.gov/briefing-room/statements-releases/2024/08/01/readout-of-the-u-s-prc-bilateral-counternarcotics-working-group-senior-official-meeting/
      [4] Andrew Thornebrooke, The Epoch Times, “China's Expanding Illicit Drug Networks Raise Challenges for US Policy”, published September 2024, retrieved 23 November 2026, https://theepochtimes.com/us/chinas-expanding-illicit-drug-networks-raises-challenges-for-us-policy-5715842
      [5] House Select Committee on the CCP, “Fentanyl Policy Working Group Unveils Bipartisan Legislation”, published 17 December 2024, retrieved 23 November 2026, first paragraphs, https://selectcommitteeontheccp.house.gov/media/press-releases/fentanyl-policy-working-group-unveils-bipartisan-legislation

      Ask next:
      1. what is High Intensity Drug Trafficking Areas?
      2. what is Naloxone?"
    `);
  });

  it('tells two terms apart', () => {
    expect(conversation('what is the difference between NFLIS and HIDTA?')).toMatchInlineSnapshot(`
      "> what is the difference between NFLIS and HIDTA?

      National Forensic Laboratory Information System (NFLIS, NFLIS-Drug): DEA system that collects drug test results from laboratories. It counts reports, not seizures, weight or people. [1]
      High Intensity Drug Trafficking Areas (HIDTA): Programme that pools federal, state, local and tribal police in areas of heavy trafficking; its seizure reports feed the NIDA-funded pill counts. [2]

      Sources:
      [1] Drug Enforcement Administration (NFLIS-Drug), “NFLIS-Drug public data: fentanyl and fentanyl-related substance reports by state and year”, published 10 August 2025, retrieved 23 November 2026, https://www.nflis.deadiversion.usdoj.gov
      [2] National Institute on Drug Abuse, “Fentanyl infographic: number of pills containing fentanyl seized by law enforcement”, published 2022, retrieved 23 November 2026, https://nida.nih.gov/research-topics/fentanyl/fentanyl-infographic

      Ask next:
      1. what is Fiscal year (U.S. federal)?
      2. what is Calendar year?"
    `);
  });
});
