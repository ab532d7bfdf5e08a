/** How wide a text is drawn, in pixels. */
export type Measure = (text: string) => number;

/** Breaks a text into lines that are no wider than permitted; words that are too long alone are broken as well. */
export function wrapText(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((each) => pieces(each, width, measure))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function pieces(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return word === '' ? [] : [word];
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && measure(part + letter) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

/** Keeps the first lines; where others follow, the last one kept ends with an ellipsis. */
export function clampLines(lines: readonly string[], most: number): string[] {
  const kept = lines.slice(0, most);
  const last = kept.at(-1);
  return lines.length > most && last !== undefined
    ? [...kept.slice(0, -1), `${last.replace(/[\s,;.]+$/, '')} …`]
    : kept;
}
