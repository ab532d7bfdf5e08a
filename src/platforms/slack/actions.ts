/** The ids of everything that can be clicked. */
export const actionIds = {
  /** Followed by a number: ids are unique within a block. */
  ask: 'ask',
  verify: 'verify',
  verifyOther: 'verify-other',
  cite: 'cite',
  citeAs: 'cite-as',
  view: 'view',
  image: 'image',
  share: 'share',
  helpful: 'helpful',
  unhelpful: 'unhelpful',
  reason: 'reason',
} as const;

/** The ids of what is opened from outside a message. */
export const callbackIds = {
  checkMessage: 'check-message',
  reason: 'reason',
} as const;
