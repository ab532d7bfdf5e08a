import { type APIComponentInContainer, type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import { limits } from '../../../src/platforms/discord/limits.ts';
import type { Components } from '../../../src/platforms/discord/render.ts';

type Any = APIMessageTopLevelComponent | APIComponentInContainer;

/** The texts of a message, as Discord counts them. */
export function textsOf(components: readonly Any[]): string[] {
  return components.flatMap((component) => {
    if (component.type === ComponentType.TextDisplay) return [component.content];
    return component.type === ComponentType.Container ? textsOf(component.components) : [];
  });
}

/** What a message shows: mark-up of ours and escapes taken away. */
export function shownText(components: Components): string {
  return textsOf(components)
    .join('\n')
    .replace(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\(<[^>]*>\)/g, '$1')
    .replace(/^-# /gm, '')
    .replace(/\*\*/g, '')
    .replace(/\\([^\p{L}\p{N}\s])/gu, '$1');
}

/** The addresses of the links of a message. */
export function linksOf(components: Components): string[] {
  return [
    ...textsOf(components)
      .join('\n')
      .matchAll(/(?<!\\)\]\(<([^>]*)>\)/g),
  ].map(([, url = '']) => url);
}

/** Every limit of Discord's that a message breaks. */
export function brokenLimits(components: Components): string[] {
  const problems: string[] = [];
  const check = (holds: boolean, problem: string) => {
    if (!holds) problems.push(problem);
  };
  const texts = textsOf(components);
  const ids: string[] = [];
  let count = 0;
  const visit = (component: Any) => {
    count++;
    if (component.type === ComponentType.TextDisplay) check(component.content.length > 0, 'an empty text');
    if (component.type === ComponentType.Container) {
      check(component.components.length > 0, 'an empty container');
      component.components.forEach(visit);
    }
    if (component.type === ComponentType.MediaGallery)
      for (const { description } of component.items)
        check((description?.length ?? 0) <= limits.altText, 'a long description of an image');
    if (component.type !== ComponentType.ActionRow) return;
    const inRow = component.components;
    const menus = inRow.filter(({ type }) => type === ComponentType.StringSelect);
    check(inRow.length > 0 && inRow.length <= limits.buttonsInRow, 'a row of too many or no buttons');
    check(menus.length === 0 || inRow.length === 1, 'a menu that shares its row');
    for (const control of inRow) {
      count++;
      if (!('custom_id' in control)) continue;
      ids.push(control.custom_id);
      check(control.custom_id.length >= 1 && control.custom_id.length <= limits.customId, 'a long custom id');
      if (control.type === ComponentType.Button && 'label' in control)
        check((control.label?.length ?? 0) >= 1 && (control.label?.length ?? 0) <= limits.buttonLabel, 'a long label');
      if (control.type !== ComponentType.StringSelect) continue;
      const values = control.options.map(({ value }) => value);
      check(values.length >= 1 && values.length <= limits.options, 'a menu with too many or no options');
      check(new Set(values).size === values.length, 'two options of one value');
      for (const { label, value, description = 'x' } of control.options)
        for (const text of [label, value, description])
          check(text.length >= 1 && text.length <= limits.optionText, `an option of ${text.length} characters`);
    }
  };
  components.forEach(visit);
  check(new Set(ids).size === ids.length, 'two custom ids alike');
  check(count <= limits.components, `${count} components`);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  check(length <= limits.text, `${length} characters of text`);
  check(length > 0, 'a blank message');
  return problems;
}

/** Mark-up that would take effect in a text of ours or of others, outside of code blocks. */
export function liveMarkup(components: Components): string[] {
  const text = textsOf(components)
    .join('\n')
    .replace(/```\n[\s\S]*?\n```/g, '')
    .replace(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\(<https?:[^>\s]*>\)/g, '$1') // our links to sources
    .replace(/^-# /gm, '')
    .replace(/(^|• |\n)\*\*((?:\\.|[^*\\])*)\*\*/g, '$1$2') // our bold lines
    .replace(/\\[^\p{L}\p{N}\s]/gu, '');
  return text.match(/[*_~`|<>#@[\]]|https?:\/\//g) ?? [];
}
