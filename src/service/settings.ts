import { z } from 'zod';

/** How the process behaves whichever platforms run. */
export interface ServiceSettings {
  readonly port: number;
  readonly ratePerMinute: number;
  readonly logQuestions: boolean;
  readonly logLevel: string;
  /** JSON lines in the log, rather than text for a person. */
  readonly production: boolean;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

/** The environment’s part of {@link ServiceSettings}. */
export const ServiceEnvironment = z
  .object({
    PORT: whole('PORT', 3000, 65_535),
    RATE_LIMIT_PER_MINUTE: whole('RATE_LIMIT_PER_MINUTE', 20, 100_000),
    LOG_QUESTIONS: z
      .enum(['true', 'false', ''], {
        error: ({ input }) => `LOG_QUESTIONS: expected “true” or “false”, got “${input}”.`,
      })
      .optional(),
    LOG_LEVEL: z
      .enum(logLevels, { error: ({ input }) => `LOG_LEVEL: expected one of ${logLevels.join(', ')}, got “${input}”.` })
      .default('info'),
    NODE_ENV: z.string().optional(),
  })
  .transform(
    ({ PORT, RATE_LIMIT_PER_MINUTE, LOG_QUESTIONS, LOG_LEVEL, NODE_ENV }): ServiceSettings => ({
      port: PORT,
      ratePerMinute: RATE_LIMIT_PER_MINUTE,
      logQuestions: LOG_QUESTIONS === 'true',
      logLevel: LOG_LEVEL,
      production: NODE_ENV === 'production',
    }),
  );

function whole(name: string, usual: number, most: number) {
  return z
    .string()
    .default(String(usual))
    .transform((text) => (text.trim() === '' ? usual : Number(text)))
    .refine((value) => Number.isInteger(value) && value >= 0 && value <= most, {
      error: `${name}: expected a whole number from 0 to ${most}. Leave it out for ${usual}.`,
    });
}
