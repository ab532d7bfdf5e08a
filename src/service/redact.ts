// xoxb-…, xapp-1-…, xoxe.xoxp-…; and Discord’s three parts with dots between them.
const tokens = /\bx(?:ox[a-z]|app)[-.][\w.-]{6,}|\b[\w-]{23,30}\.[\w-]{6,7}\.[\w-]{27,}/g;

// What the above cannot match without; nearly all lines have none of it.
const hint = /xox|xapp|\.[\w-]{6,7}\./;

/** Takes tokens out of a text: those of known shape and the secrets of the settings. */
export function createRedact(secrets: readonly string[]): (text: string) => string {
  const known = secrets.filter((secret) => secret.length >= 6);
  return (text) => {
    const shown = known.reduce((rest, secret) => rest.replaceAll(secret, '[secret]'), text);
    return hint.test(shown) ? shown.replace(tokens, '[secret]') : shown;
  };
}
