/** How parts of a text are set off, where the terminal can. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  cite(text: string): string;
  link(url: string): string;
  /** A bar of a chart. */
  bar(text: string): string;
}

const same = (text: string) => text;

/** Plain text: nothing is set off. */
export const plain: Style = { bold: same, dim: same, cite: same, link: same, bar: same };

const esc = '\u001b';
const code = (open: number, close: number) => (text: string) =>
  text === ''
    ? ''
    : text
        .split('\n')
        .map((line) => `${esc}[${open}m${line}${esc}[${close}m`)
        .join('\n');

/** Colours and links for a terminal. */
export const coloured: Style = {
  bold: code(1, 22),
  dim: code(2, 22),
  cite: code(36, 39),
  link: (url) => `${esc}]8;;${url}${esc}\\${url}${esc}]8;;${esc}\\`,
  bar: code(34, 39),
};
