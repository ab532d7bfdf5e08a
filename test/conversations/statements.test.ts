import { describe, expect, it } from 'vitest';
import { conversation } from './conversation.ts';

describe('statements', () => {
  it('attributes what was said, with the role held then', () => {
    expect(conversation('What did Kurt Campbell say about the Pacific?')).toMatchInlineSnapshot(`
      "> What did Kurt Campbell say about the Pacific?

      Kurt Campbell, Deputy Secretary of State (U.S. Department of State), August 2024: Kurt Campbell voiced concern that networks that grew up in China and South East Asia were starting to use the Pacific as a transshipment area towards Latin America and the United States. In the original words: “beginning to use the Pacific for transshipment”. [1]
      Kurt Campbell, Deputy Secretary of State (U.S. Department of State), August 2024: Kurt Campbell, as paraphrased by The Epoch Times, said the networks were positioning themselves to send more fentanyl to the United States and elsewhere by opening new shipping routes across the Indo-Pacific. [1]

      What happened:
      • August 2024: Kurt Campbell warns in Vanuatu of Pacific transshipment (Kurt Campbell). The US deputy secretary of state raised concern that networks from China and South East Asia were starting to use the Pacific for transshipment to Latin America and the United States. [1]

      Sources:
      [1] Andrew Thornebrooke, The Epoch Times, “China's Expanding Illicit Drug Networks Raise Challenges for US Policy”, published September 2024, retrieved 23 November 2026, Introduction (before first heading): para 9, quoted remark; Introduction (before first heading): para 8, new shipping lanes; Introduction (before first heading): paras 6-10, https://theepochtimes.com/us/chinas-expanding-illicit-drug-networks-raises-challenges-for-us-policy-5715842

      Ask next:
      1. timeline of flows and origin
      2. what did Kurt Campbell say?"
    `);
  });

  it('names who said it, and what it answered', () => {
    expect(conversation('who called it a “vacuous promise”?', 'who disputes that?')).toMatchInlineSnapshot(`
      "> who called it a “vacuous promise”?

      Select Committee majority spokesperson, Spokesperson (Republican majority) (House Select Committee on the CCP), September 2024: A spokesperson for the Select Committee’s Republican majority dismissed China’s precursor scheduling as an empty promise designed to win US concessions. In the original words: “latest vacuous promise”. [1]

      Said in reply, or replied to:
      • White House, August 2024: The White House called China’s decision to control seven chemicals, three of them fentanyl precursors, a step in the right direction, according to The Epoch Times, which ties the decision to an Aug. 1 working-group meeting (the White House readout dates the meeting July 31). In the original words: “an important step in the right direction”. [1]

      Sources:
      [1] Andrew Thornebrooke, The Epoch Times, “China's Expanding Illicit Drug Networks Raise Challenges for US Policy”, published September 2024, retrieved 23 November 2026, Republicans Question the US Approach: para 7; Tackling Chinese Drug Flows: para 6, on the Aug. 1 meeting, https://theepochtimes.com/us/chinas-expanding-illicit-drug-networks-raises-challenges-for-us-policy-5715842

      Ask next:
      1. timeline of scheduling
      2. what did Select Committee majority spokesperson say?

      > who disputes that?

      Australian Strategic Policy Institute researchers, August 2024: ASPI researchers dismissed China’s scheduling of chemicals as a public-relations exercise that conceals the ruling party’s complicity. In the original words: “a public-relations stunt to save face”. [1]
      Andrew Thornebrooke, National security correspondent (The Epoch Times), September 2024: The Epoch Times article says it is unclear whether such legal changes will reduce the volume of Chinese-origin drugs reaching the United States and other countries. [1]

      In reply to:
      • White House, August 2024: The White House called China’s decision to control seven chemicals, three of them fentanyl precursors, a step in the right direction, according to The Epoch Times, which ties the decision to an Aug. 1 working-group meeting (the White House readout dates the meeting July 31). In the original words: “an important step in the right direction”. [1]

      Sources:
      [1] Andrew Thornebrooke, The Epoch Times, “China's Expanding Illicit Drug Networks Raise Challenges for US Policy”, published September 2024, retrieved 23 November 2026, Tackling Chinese Drug Flows: para 12, quoted analysis of late August; Tackling Chinese Drug Flows: para 7; Tackling Chinese Drug Flows: para 6, on the Aug. 1 meeting, https://theepochtimes.com/us/chinas-expanding-illicit-drug-networks-raises-challenges-for-us-policy-5715842

      Ask next:
      1. timeline of scheduling
      2. what did Australian Strategic Policy Institute researchers say?"
    `);
  });

  it('shows a reply beside what it replies to', () => {
    expect(conversation('how did China respond to the House committee report?')).toMatchInlineSnapshot(`
      "> how did China respond to the House committee report?

      Chinese Embassy in Washington, Embassy (Embassy of China in the United States), 16 April 2024: China’s Washington embassy said China runs campaigns to regulate fentanyl and precursors and stop smuggling, answering a US claim of subsidies, as recalled by Reuters in June 2024. [1]

      In reply to:
      • House Select Committee on the CCP, 16 April 2024: The committee’s report says China uses subsidies, grants and other incentives to reward firms and so harms Americans. [2]

      Sources:
      [1] MarketScreener (Reuters), “China police chief, US homeland security head discuss law enforcement cooperation”, published 7 June 2024, retrieved 23 November 2026, last paragraph, https://www.marketscreener.com/news/latest/China-police-chief-US-homeland-security-head-discuss-law-enforcement-cooperation-46924276/
      [2] NBC News, “China funding U.S. fentanyl crisis, House panel says in new report”, published 16 April 2024, retrieved 23 November 2026, quoted passage from the report, https://www.nbcnews.com/politics/congress/china-funding-us-fentanyl-crisis-house-panel-says-new-report-rcna147952

      Ask next:
      1. what did Chinese Embassy in Washington say in 2025?
      2. timeline of cooperation"
    `);
  });

  it('weighs a claim without a verdict', () => {
    expect(conversation('Is it true that China produces almost all fentanyl?')).toMatchInlineSnapshot(`
      "> Is it true that China produces almost all fentanyl?

      Who says what about this; no verdict is given:
      • China’s drug control agency, Government body (China National Narcotics Control Commission), November 2017: China’s drug-control agency disputed the US claim that most of the fentanyl behind the US crisis was produced in China. [1]
      • Dusty Johnson, Member, House Select Committee on the CCP (U.S. House of Representatives), September 2024: Rep. Johnson asserted that almost all the fentanyl crossing US borders is produced by China. In the original words: “China produces almost all of the fentanyl”. [2]
      • Mao Ning, Spokesperson (Ministry of Foreign Affairs of China), 6 April 2023: Mao Ning said there is no illegal fentanyl trafficking between China and Mexico and that China had not been notified of seizures of Chinese precursors. [3]
      • 15 September 2023: US adds China to list of major drug transit or producing countries (Joe Biden). President Biden’s memorandum named China among 23 major drug transit or producing countries; China had been removed in 2005. [4]

      Said in reply, or replied to:
      • Andrés Manuel López Obrador, President (Government of Mexico), 4 April 2023: President López Obrador disclosed a 22 March letter asking Xi Jinping, for humanitarian reasons, to help control fentanyl shipments to Mexico and share information on them. [5]
      • Andrés Manuel López Obrador, President (Government of Mexico), 10 April 2023: President López Obrador asked where fentanyl is made if, as Beijing said, it is not made in China, and said no formal reply had arrived. [6]

      Sources:
      [1] Reuters, “Trump and Xi in Beijing on opioids (Reuters text)”, published November 2017, retrieved 23 November 2026, paragraph on drug control agency
      [2] Andrew Thornebrooke, The Epoch Times, “China's Expanding Illicit Drug Networks Raise Challenges for US Policy”, published September 2024, retrieved 23 November 2026, Republicans Question the US Approach: para 13, quoted remark, https://theepochtimes.com/us/chinas-expanding-illicit-drug-networks-raises-challenges-for-us-policy-5715842
      [3] KESQ (The Associated Press), “China denies fentanyl trafficking with Mexico, blames US”, published 6 April 2023, retrieved 23 November 2026, first paragraph, https://kesq.com/news/ap-national-news/2023/04/06/china-denies-fentanyl-trafficking-with-mexico-blames-us/
      [4] CRI Español, “China insta a EEUU a dejar de atacar y desprestigiar a China (lista de productores de drogas)”, published 19 September 2023, retrieved 23 November 2026, first sentences, https://espanol.cri.cn/2023/09/19/ARTIjC15Ldx5cAu7Q5qDZHKl230919.shtml
      [5] Mexico News Daily, “AMLO sends China's Xi Jinping letter seeking help in fight against fentanyl”, published 4 April 2023, retrieved 23 November 2026, first paragraphs, https://mexiconewsdaily.com/news/amlo-sends-chinas-xi-jinping-letter-seeking-help-in-fight-against-fentanyl
      [6] El Mañana, “AMLO responde a China”, published April 2023, retrieved 23 November 2026, whole item, https://www.elmanana.com/noticias/nacional/amlo-responde-a-china/5692941

      Ask next:
      1. timeline of flows and origin"
    `);
  });

  it('says where a figure comes from', () => {
    expect(conversation('where does the 75,000 figure come from?')).toMatchInlineSnapshot(`
      "> where does the 75,000 figure come from?

      More than 75,000 deaths from drug overdoses (synthetic opioids) nationwide, counted by CDC in calendar year 2023. [1]
      “China's Expanding Illicit Drug Networks Raise Challenges for US Policy” by Andrew Thornebrooke, The Epoch Times, published September 2024 (section "Fentanyl by the Numbers", para 1). Not an official publication: it records what was said or reported. [1]
      The Epoch Times (citing official U.S. data), September 2024: The Epoch Times article, citing official US data, says more than 75,000 people in the United States died of synthetic-opioid overdose in 2023. [1]

      Sources:
      [1] Andrew Thornebrooke, The Epoch Times, “China's Expanding Illicit Drug Networks Raise Challenges for US Policy”, published September 2024, retrieved 23 November 2026, section "Fentanyl by the Numbers", para 1; Fentanyl by the Numbers: para 1, https://theepochtimes.com/us/chinas-expanding-illicit-drug-networks-raises-challenges-for-us-policy-5715842

      Ask next:
      1. synthetic opioids deaths 2023"
    `);
  });
});
