/** What is said where there is no answer; the same on every platform. */
export const notices = {
  cut: (length: number) => `Only the first ${length} characters of the question were read.`,
  limited: (seconds: number) =>
    `That was more than I may answer for one person in a minute. Please ask again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  failed: (requestId: string) =>
    `Sorry, this could not be answered. Please try again; if it happens again, tell whoever runs this bot the number ${requestId}.`,
  notAdmin: 'Only an admin of this workspace or server can do that. Ask one of them, or whoever runs this bot.',
  noImage: 'The image could not be uploaded here. The answer above has the same values.',
  stale: 'This button belongs to an answer that can no longer be worked out again. Please ask once more.',
} as const;
