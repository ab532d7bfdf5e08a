/** Discord's limits for what is sent, in the units in which it counts. */
export const limits = {
  /** Characters of all text displays of a message together, mark-up and the addresses of links included. */
  text: 4000,
  /** Components of a message, nested ones counted. */
  components: 40,
  customId: 100,
  buttonLabel: 80,
  buttonsInRow: 5,
  options: 25,
  /** Label, value and description of a choice in a menu. */
  optionText: 100,
  placeholder: 150,
  /** The description of an image, for those who cannot see it. */
  altText: 1024,
  commandName: 32,
  commandDescription: 100,
  commandOptions: 25,
  /** Names, descriptions and values of a whole command; of each text the longest language counts. */
  commandText: 8000,
  choices: 25,
  choiceText: 100,
} as const;

/** How long an interaction can be answered, in milliseconds, less some time for the way. */
export const answerWithin = 2600;
