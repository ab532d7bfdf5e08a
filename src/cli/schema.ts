import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineCommand } from 'citty';
import { jsonSchemas } from '../corpus/json-schema.ts';
import { write } from '../platforms/terminal/write.ts';
import { requireConfig } from './settings.ts';
import { refuseUnknown } from './usage-error.ts';

const args = {
  write: { type: 'boolean', description: 'Write them into the corpus’s schema folder, where editors find them.' },
} as const;

/** `fentanyl-bot schema [--write]` */
export const schema = defineCommand({
  meta: { name: 'schema', description: 'Print the JSON Schemas of the corpus files, or write them for editors.' },
  args,
  run: async ({ args: { _, write: toFiles = false, ...others } }) => {
    refuseUnknown(others, args);
    if (!toFiles) return write(process.stdout, `${JSON.stringify(Object.fromEntries(jsonSchemas()), null, 2)}\n`);
    const folder = join(requireConfig().corpusFolder, 'schema');
    mkdirSync(folder, { recursive: true });
    for (const [kind, text] of jsonSchemas())
      writeFileSync(join(folder, `${kind}.json`), `${JSON.stringify(text, null, 2)}\n`);
  },
});
