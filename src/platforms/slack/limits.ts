/** What Slack accepts; longer things are refused whole, so nothing may ever exceed these. */
export const limits = {
  /** Blocks of a message. */
  blocks: 50,
  /** Blocks of a view: App Home and modals. */
  viewBlocks: 100,
  /** Characters of JSON of all blocks together. Not documented: `msg_blocks_too_long` was seen from about 13,200. */
  blocksJson: 12_000,
  /** The text beside the blocks, for notifications and screen readers. */
  text: 40_000,
  /** One text element. For rich text no limit is documented; sections have this one. */
  textElement: 3000,
  /** Elements of one context block. */
  contextElements: 10,
  /** Elements of one actions block. */
  actionElements: 25,
  buttonText: 75,
  buttonValue: 2000,
  /** The questions that a button carries: our own bound, so that the buttons leave room for the answer. */
  carried: 1000,
  actionId: 255,
  optionText: 75,
  /** Raised to 150 since; older clients and references have 75. */
  optionValue: 75,
  options: 100,
  placeholder: 150,
  header: 150,
  tableRows: 100,
  tableCharacters: 10_000,
  chartTitle: 50,
  chartLabel: 20,
  chartPoints: 20,
  /** The description of an uploaded image. */
  altText: 1000,
  viewTitle: 24,
  viewButton: 24,
  privateMetadata: 3000,
  prompts: 4,
} as const;
