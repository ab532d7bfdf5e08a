/** Reads JSON; undefined where a text is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Writes some letters of JSON as escapes, which every reader takes for the same text: `&` as `\u0026`. */
export function escapeJson(json: string, letters: RegExp): string {
  return json.replace(letters, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
