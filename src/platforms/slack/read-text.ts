/** What a person typed, as words: Slack’s mark-up of links and mentions is taken off and its escapes are undone. */
export function readSlackText(text: string): string {
  if (!/[<&]/.test(text)) return text.replace(/[^\S\n]+/g, ' ').trim();
  return text
    .replace(/<(https?:[^>|]*)(?:\|([^>]*))?>/g, (_, url: string, label?: string) => label ?? url) // <https://x.y|label>
    .replace(/<mailto:[^>|]*\|([^>]*)>/g, '$1')
    .replace(/<#[A-Z0-9]+\|([^>]+)>/g, '#$1') // <#C1|news>
    .replace(/<[@#!][^>]*>/g, ' ') // <@U1>, <!channel>, <!subteam^S1|@team>
    .replace(/&(amp|lt|gt);/g, (_, name: 'amp' | 'lt' | 'gt') => ({ amp: '&', lt: '<', gt: '>' })[name])
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}
