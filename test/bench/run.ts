// What answers cost beside something known, each measured in turns with it. `npm run bench`
await import('./startup.ts');
await import('./answer.ts');
await import('./slack.ts');
await import('./discord.ts');
await import('./chart.ts');

export {};
