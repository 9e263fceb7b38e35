import { z } from 'zod'
import { decisionsSchema } from './card-schemas'
import { roundings, type MoneyChoices } from './money/reprice'

/** A carry-over as far as it got: kept between runs until its plan is made. */
export const carryOverState = z.object({
  year: z.int(),
  /** Names of staff who left. */
  absentStaff: z.array(z.string()),
  /** Other names and telephone numbers that must not come along, as typed: one a line. */
  otherAbsent: z.string().catch(''),
  rounding: z.literal(roundings),
  /** Percent by which prices change, as typed, by group of the estimate. */
  percents: z.record(z.string(), z.string()),
  decisions: decisionsSchema,
})
export type CarryOverState = z.infer<typeof carryOverState>

export const newCarryOverState = (year: number): CarryOverState => ({
  year,
  absentStaff: [],
  otherAbsent: '',
  rounding: 1_000,
  percents: {},
  decisions: {},
})

/** "7,5" or "-10" as a number; null when it is neither. */
export function readPercent(typed: string): number | null {
  const cleaned = typed.replace(/[\s%]/gu, '').replace(',', '.')
  return /^[+-]?\d{1,4}(?:\.\d{1,3})?$/u.test(cleaned) ? Number(cleaned) : null
}

/** What becomes of prices; what cannot be read changes none. */
export const moneyOf = ({
  rounding,
  percents,
}: Pick<CarryOverState, 'rounding' | 'percents'>): MoneyChoices => ({
  rounding,
  percents: Object.fromEntries(
    Object.entries(percents).map(([group, typed]) => [group, readPercent(typed) ?? 0]),
  ),
})
