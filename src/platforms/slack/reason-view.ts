import type { types } from '@slack/bolt';
import { type Reason, readReason, reasons } from '../../service/feedback.ts';
import { actionIds, callbackIds } from './actions.ts';
import { line, plainRun, plainText, richText } from './blocks.ts';
import { limits } from './limits.ts';

const blockId = 'reason';

/** Asks why an answer did not help. It carries the receipt, so that nothing need be remembered. */
export function reasonView(receipt: string): types.ModalView {
  return {
    type: 'modal',
    callback_id: callbackIds.reason,
    private_metadata: receipt.slice(0, limits.privateMetadata),
    title: plainText('What was wrong?', limits.viewTitle),
    submit: plainText('Send', limits.viewButton),
    close: plainText('Cancel', limits.viewButton),
    blocks: [
      {
        type: 'input',
        block_id: blockId,
        label: plainText('This answer did not help because', 2000),
        element: {
          type: 'radio_buttons',
          action_id: actionIds.reason,
          options: Object.entries(reasons).map(([value, text]) => ({
            text: plainText(text, limits.optionText),
            value,
          })),
        },
      },
    ],
  };
}

/** Says that the reason was noted. */
export function thanksView(): types.ModalView {
  return {
    type: 'modal',
    title: plainText('Thank you', limits.viewTitle),
    close: plainText('Close', limits.viewButton),
    blocks: [richText(line(plainRun('Noted. Whoever keeps the corpus will see how often this happens.')))],
  };
}

/** The reason that was picked. */
export function reasonIn(values: Readonly<Record<string, Readonly<Record<string, unknown>>>>): Reason {
  const picked = values[blockId]?.[actionIds.reason];
  const option =
    typeof picked === 'object' && picked !== null && 'selected_option' in picked ? picked.selected_option : null;
  const value = typeof option === 'object' && option !== null && 'value' in option ? option.value : undefined;
  return readReason(typeof value === 'string' ? value : undefined);
}
