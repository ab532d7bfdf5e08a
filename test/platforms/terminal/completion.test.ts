import { describe, expect, it } from 'vitest';
import { openDesk } from '../../../src/desk.ts';
import { completeLine } from '../../../src/platforms/terminal/completion.ts';
import { openOnce } from '../../shipped.ts';

const desk = openDesk(openOnce('test/fixtures/wildfires').bot);

describe('Tab', () => {
  it.each([
    ['/co', ['/compare'], '/co'],
    ['/c', ['/check', '/cite', '/compare'], '/c'],
    ['ar', ['area', 'area burned'], 'ar'],
    ['AR', ['area', 'area burned'], 'AR'],
    ['/define fireb', ['Firebreak'], 'fireb'],
    ['/frobnicate 20', [], '/frobnicate 20'],
    ['how many fires', [], 'how many fires'],
  ])('after “%s” offers %o', (line, offered, replaced) => {
    expect(completeLine(line, desk)).toEqual([offered, replaced]);
  });

  it('offers everything after a slash alone', () => {
    expect(completeLine('/', desk)[0]).toHaveLength(desk.commands.length);
  });

  it('offers the years, agencies and places of a topic', () => {
    const [offered, replaced] = completeLine('area 202', desk);
    expect(replaced).toBe('202');
    expect(offered).toContain('2023');
  });
});
