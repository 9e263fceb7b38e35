/** Vietnam keeps UTC+7 all year: days begin at its midnight, whatever zone the machine is set to. */
const VIETNAM_OFFSET_MS = 7 * 3_600_000

/** Milliseconds on Vietnam's clock of an instant; only for arithmetic and for `toISOString`. */
export const vietnamMs = (instant: string): number => Date.parse(instant) + VIETNAM_OFFSET_MS

/** Back from Vietnam's clock to an instant in UTC. */
export const instantOfVietnamMs = (ms: number): string =>
  new Date(ms - VIETNAM_OFFSET_MS).toISOString()
