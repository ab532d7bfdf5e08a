import type { BlockElementAction } from '@slack/bolt';

/** What was clicked: “ask:2” is the id `ask`. */
export interface Clicked {
  readonly id: string;
  readonly value: string;
}

/** Reads a button that was clicked or an option that was picked. */
export function readClicked(action: BlockElementAction): Clicked {
  const [id = ''] = action.action_id.split(':');
  switch (action.type) {
    case 'button':
      return { id, value: action.value ?? '' };
    case 'static_select':
    case 'radio_buttons':
      return { id, value: action.selected_option?.value ?? '' };
    default:
      return { id, value: '' };
  }
}
