import { describe, expect, it } from 'vitest';
import { shipped } from '../shipped.ts';
import { questionIn, today } from './reading.ts';

const { bot } = shipped();

describe('what is asked', () => {
  it.each([
    ['what can you do?', 'help'],
    ['what do you cover?', 'topics'],
    ['hello', 'greeting'],
    ['when does FY2024 start?', 'define'],
    ['who disputes that?', 'reply'],
    ['where does the 75,000 figure come from?', 'source'],
    ['who called it a vacuous promise?', 'who-said'],
    ['difference between INCB and UNODC', 'define'],
    ['is it true that China makes it?', 'claim'],
    ['which year had the most deaths?', 'figure'],
    ['when did China announce control of nitazenes?', 'event'],
    ['what did Kurt Campbell say about the Pacific?', 'said'],
    ['timeline of the tariffs', 'timeline'],
    ['what was the result of the case?', 'event'],
    ['who is Kurt Campbell?', 'said'],
    ['what is the counternarcotics working group?', 'define'],
    ['Steve Daines on talking to China', 'said'],
    ['China’s foreign ministry’s position on the tariffs', 'said'],
    ['does China deny it?', 'claim'],
    ['seizures 2023', 'figure'],
    ['did they meet?', 'claim'],
    ['what is the term for a changed precursor?', 'define'],
    ['how pure is the powder according to DEA?', 'figure'],
    ['where do the tariffs stand now?', 'timeline'],
    ['some say the scheduling is only for show', 'claim'],
    ['which document gives the seizures for FY2023', 'source'],
    ['on what date did the president sign the HALT Fentanyl Act?', 'event'],
    ['who at the UN warned of more than 1.2 million deaths?', 'who-said'],
    ['explain in a sentence or two what the Kingpin Act does', 'define'],
    ['which ex-ambassador wanted more pressure on China over fentanyl?', 'who-said'],
    ['who in the cabinet got the seizures wrong in 2023?', 'search'],
    ['how should I read a 12-month-ending number?', 'define'],
    ['what price did CDC put on the opioid crisis for the state of Ohio in 2017?', 'figure'],
    ['in which month and year did Beijing break off anti-drug work with Washington?', 'event'],
    ['when you say seizure event, what exactly is that?', 'define'],
    ['xyzzy', 'search'],
    ['seizures in 2023; what did Kurt Campbell say?', 'several'],
    ['how do I make fentanyl', 'declined'],
  ])('“%s” is of the kind “%s”', (text, kind) => expect(bot.ask(text, { today }).understood).toMatchObject({ kind }));
});

describe('how figures are asked for', () => {
  it.each([
    ['seizures 2023', 'value'],
    ['how many pills were seized in 2023?', 'value'],
    ['seizures since 2019', 'trend'],
    ['deaths by year', 'trend'],
    ['compare seizures FY2021 and FY2023', 'compare'],
    ['how many times more than in 2019 were seized in 2023?', 'compare'],
    ['CBP vs DEA seizures 2023', 'compare'],
    ['how much smaller were seizures in FY2024 than in FY2023?', 'compare'],
    ['pounds of fentanyl seized in the fight against smuggling, 2023', 'value'],
    ['were more than 20,000 pounds of fentanyl seized in 2023?', 'value'],
    ['were deaths in 2023 more than 2022?', 'compare'],
    ['which year had the most deaths?', 'most'],
    ['year with the fewest seizures', 'fewest'],
    ['why do the seizure numbers for 2023 differ?', 'why'],
    ['did CBP seize 27,000 pounds in 2023?', 'value'],
  ])('“%s” asks for “%s”', (text, ask) => expect(questionIn(text)).toMatchObject({ kind: 'figure', ask }));
});
