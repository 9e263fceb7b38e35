import { addDays } from '#shared/vietnamese/days'
import { restOn } from '#shared/vietnamese/days-off'
import { solarDate } from '#shared/vietnamese/lunar'

/** The days around Tết: nobody can be called to a meeting, and few listen. */
export type TetDays = {
  /** 23 tháng Chạp, when people begin to leave their work. */
  readonly from: string
  /** The last day of the break, weekend included. */
  readonly to: string
}

/** Tết of a year, from the Kitchen Gods' day to the end of the break. */
export function tetDays(year: number): TetDays {
  let to = solarDate(year, { month: 1, day: 1 })
  while (restOn(addDays(to, 1)) !== null) to = addDays(to, 1)
  return { from: solarDate(year - 1, { month: 12, day: 23 }), to }
}

export function isAroundTet(iso: string): boolean {
  const { from, to } = tetDays(Number(iso.slice(0, 4)))
  return iso >= from && iso <= to
}
