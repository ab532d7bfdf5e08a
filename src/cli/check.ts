import { resolve } from 'node:path';
import { defineCommand } from 'citty';
import { openFolder } from '../corpus/open.ts';
import { reportOn } from '../corpus/report.ts';
import { write } from '../platforms/terminal/write.ts';
import { namingFolder } from './naming-folder.ts';
import { requireConfig } from './settings.ts';
import { refuseUnknown, UsageError } from './usage-error.ts';

const args = {
  folder: { type: 'positional', required: false, description: 'A corpus folder. Left out, the one in use.' },
} as const;

/** `fentanyl-bot check [folder]` */
export const check = defineCommand({
  meta: { name: 'check', description: 'Validate a corpus and report what it holds.' },
  args,
  run: async ({ args: { _: folders, folder, ...others } }) => {
    refuseUnknown(others, args);
    if (folders.length > 1) throw new UsageError(`Expected one folder, got ${folders.length}: ${folders.join(', ')}.`);
    const path = folder === undefined ? requireConfig().corpusFolder : resolve(folder);
    const corpus = await namingFolder(path, () => openFolder(path));
    await write(process.stdout, `${reportOn(corpus)}\n`);
  },
});
