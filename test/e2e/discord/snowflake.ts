let count = 0;

/** An id as Discord makes them: the time, and a number that tells those of one moment apart. */
export function snowflake(): string {
  count++;
  return String((BigInt(Date.now() - 1_420_070_400_000) << 22n) + BigInt(count % 4_194_304));
}

/** The ids of the one server that the loopback Discord knows. */
export const ids = {
  application: '100000000000000001',
  bot: '100000000000000002',
  guild: '100000000000000003',
  channel: '100000000000000004',
  thread: '100000000000000005',
  direct: '100000000000000006',
  user: '100000000000000007',
  otherUser: '100000000000000008',
  adminRole: '100000000000000009',
} as const;
