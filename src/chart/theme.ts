/** The colours of a chart. Nothing is told by colour alone: what is not final is drawn hollow. */
export interface Theme {
  readonly background: string;
  readonly text: string;
  readonly faint: string;
  readonly bar: string;
  readonly line: string;
}

export type ThemeName = keyof typeof themes;

/** Each has a background of its own, so that it can be read on light and on dark screens alike. */
export const themes = {
  dark: { background: '#1e1f24', text: '#f2f3f5', faint: '#b9bec7', bar: '#6cb6ff', line: '#4a4e57' },
  light: { background: '#ffffff', text: '#16181d', faint: '#4e5663', bar: '#0b63c5', line: '#c3c8d0' },
} as const satisfies Readonly<Record<string, Theme>>;
