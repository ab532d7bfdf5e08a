import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCorpusFiles } from '../../src/corpus/files.ts';
import { jsonSchemas } from '../../src/corpus/json-schema.ts';
import { kindOf } from '../../src/corpus/kinds.ts';

describe('the JSON Schemas for editors', () => {
  it.each([...jsonSchemas()])('%s.json is up to date (npm run schema writes it)', (kind, schema) => {
    expect(JSON.parse(readFileSync(`corpus/schema/${kind}.json`, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  it('are no more than there are kinds of files', () => {
    expect(readdirSync('corpus/schema').sort()).toEqual([...jsonSchemas().keys()].map((kind) => `${kind}.json`).sort());
  });

  it.each(readCorpusFiles('corpus').map(({ file, text }) => [file, text] as const))(
    '%s names its own in the first line',
    (file, text) => {
      const named = /^# yaml-language-server: \$schema=(\S+)/.exec(text)?.[1] ?? '';
      expect(normalize(join(dirname(file), named))).toBe(`schema/${kindOf(file)}.json`);
    },
  );
});
