import { fold, plainText } from '../text/fold.ts';

// A letter of another alphabet or a symbol, then the Latin letter it passes for.
const lookalikes = new Map(
  (
    'аa вb сc ԁd еe эe фf ғf ƒf ɡg һh нh іi їi ӏl ıi јj кk ԛq ℓl łl мm пn иn ոn ŋn оo øo рp ԗp гr яr ѕs тt ŧt цu ѵv ԝw шw хx уy үy зz ' +
    'αa βb γy δd εe ζz ηn ιi κk λl μm νv οo πn ρp σs ςs τt υu φf χx ωw đd ßs ɑa ɛe ' +
    'ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
const lookalike = new RegExp(`[${[...lookalikes.keys()].join('')}]`, 'gu');

// Greek capitals that pass for another letter than their small forms do.
const capitals: Readonly<Record<string, string>> = { Η: 'H', Ν: 'N', Υ: 'Y' };
const capital = /[ΗΝΥ]/g;

const symbols: Readonly<Record<string, string>> = { '@': 'a', $: 's', '€': 'e', '¥': 'y', '!': 'i', '|': 'l', '*': '' };
const symbolInWord = /(?<=[\p{L}\d])[@$€¥!|*]+(?=[\p{L}\d])|(?<![\p{L}\d])\$(?=\p{L})/gu; // p!lls, f*ntanyl, $ell
const parted = /(?<![\p{L}\d])(?:[\p{L}\d][^\p{L}\d\s])+[\p{L}\d](?![\p{L}\d])\.?/gu; // f.e.n.t, f-e-n-t, U.S.

/** The plain Latin letters a text is meant to be read as: lookalikes, symbols within words and dotted letters undone. */
export function readLetters(text: string): string {
  return fold(plainText(text).replace(capital, (letter) => capitals[letter] ?? letter))
    .replace(lookalike, (letter) => lookalikes.get(letter) ?? letter)
    .replaceAll("'", '')
    .replace(symbolInWord, (run) => [...run].map((symbol) => symbols[symbol] ?? '').join(''))
    .replace(parted, (run) => run.replace(/[^\p{L}\d]/gu, ''));
}
