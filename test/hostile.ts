/** Texts that try to do something wherever they are shown. */
export const hostileTexts = [
  '*_~<>@everyone',
  '**bold** __under__ ~~struck~~ ||spoiler|| `code` ```block```',
  '<@123456789012345678> <@&1> <#2> <!channel> <!here|x> <t:0:R> </cmd:1> <:e:1> @here',
  '[click](https://evil.example) <https://evil.example|click> https://evil.example/path discord.gg/abc',
  '# heading\n> quote\n- list\n1. one\n-# small',
  '\u202Eright to left\u2066 \u200Bzero \uFEFF\u0000\u0007',
  '\\*escaped\\* \\\\ \\[x\\](y) trailing \\',
  '](<https://evil.example>) **',
  '&lt;!channel&gt; & < > "quotes"',
  '𝒲𝒾𝒹𝑒 👩‍👩‍👧‍👦 ﷽ Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L͠G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!',
] as const;

/** Parts that, said over and over, are hardest to take apart into words and sentences. */
export const repeated = ['a', 'how to make ', 'i u ', '$!*', '💊', 'howtomake', 'not i he my someone ', 'no it is. '];
