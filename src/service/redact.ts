// xoxb-…, xapp-1-…, xoxe.xoxp-…; and Discord’s three parts with dots between them.
const tokens = /\bx(?:ox[a-z]|app)[-.][\w.-]{6,}|\b[\w-]{23,30}\.[\w-]{6,7}\.[\w-]{27,}/g;

/** Takes tokens out of a text: those of known shape and the secrets of the settings. */
export function createRedact(secrets: readonly string[]): (text: string) => string {
  const known = secrets.filter((secret) => secret.length >= 6);
  return (text) =>
    known.reduce((shown, secret) => shown.replaceAll(secret, '[secret]'), text).replace(tokens, '[secret]');
}
