import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Config, ConfigError, readConfig } from '../src/config.ts';

/** The settings that an environment gives; a refused one fails the test. */
function settingsOf(environment: Record<string, string>): Config {
  const config = readConfig(environment);
  if (config instanceof ConfigError) throw config;
  return config;
}

describe('the settings', () => {
  it('are the shipped corpus and a folder of the user where nothing is set', () => {
    expect(settingsOf({})).toEqual({
      corpusFolder: resolve('corpus'),
      cacheFolder: expect.stringMatching(/\/\.cache\/fentanyl-bot$/),
    });
  });

  it.each([
    [{ NO_COLOR: '1' }, false],
    [{ NO_COLOR: '' }, undefined],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    [{}, undefined],
  ])('%o: colour %s', (environment, colour) => {
    expect(settingsOf(environment).colour).toBe(colour);
  });

  it.each([
    ['/var/cache', '/var/cache/fentanyl-bot'],
    ['relative', expect.stringMatching(/\/\.cache\/fentanyl-bot$/)],
    ['', expect.stringMatching(/\/\.cache\/fentanyl-bot$/)],
  ])('XDG_CACHE_HOME=%s', (folder, cacheFolder) => {
    expect(settingsOf({ XDG_CACHE_HOME: folder })).toMatchObject({ cacheFolder });
  });

  it('name another corpus', () => {
    expect(settingsOf({ CORPUS_DIR: 'test/fixtures/wildfires' })).toMatchObject({
      corpusFolder: resolve('test/fixtures/wildfires'),
    });
  });

  it('are refused with what to do about it', () => {
    expect(() => settingsOf({ CORPUS_DIR: '/none' })).toThrowErrorMatchingInlineSnapshot(
      `[ConfigError: CORPUS_DIR: expected a folder with corpus.yaml in it, got “/none”. Name one that exists, or leave it out for the corpus that comes with the bot.]`,
    );
  });
});
