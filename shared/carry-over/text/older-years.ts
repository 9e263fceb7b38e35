import { findWith } from './find-in-text'
import type { Leftover, Search } from './finding'

/** How far back a file somebody copied may come from. */
export const YEARS_BACK = 3

/** The same search for the years before the one a text was taken from most likely. */
export const olderSearches = (search: Search): readonly Search[] =>
  Array.from({ length: YEARS_BACK - 1 }, (_, index) => ({
    ...search,
    oldYear: search.year - index - 2,
  })).filter(({ oldYear }) => oldYear < search.oldYear)

/**
 * What is found of the old year, and of those before it. A day that is kept to ("trước ngày
 * 15/12/2025") is out of date; what else is said of an older year may be history.
 * @param isCurrent whether the text speaks of the plan's own year alone, as its title does
 */
export function findOverYears(
  text: string,
  search: Search,
  older: readonly Search[],
  isCurrent = false,
): readonly Leftover[] {
  const found = [...findWith(text, search)]
  for (const each of older) {
    if (!namesYear(text, each.oldYear)) continue
    for (const leftover of findWith(text, each)) {
      const isOfYear = leftover.kind === 'year' || leftover.kind === 'date'
      const isRead = found.some(({ start, end }) => leftover.start < end && start < leftover.end)
      if (isRead || !isOfYear) continue
      found.push(
        isCurrent || isKeptTo(text, leftover) ? leftover : asHistory(leftover, each.oldYear),
      )
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

const namesYear = (text: string, year: number) =>
  text.includes(String(year)) || text.includes(`/${String(year).slice(-2)}`)

const isKeptTo = (text: string, { kind, start }: Leftover) =>
  kind === 'date' &&
  /(?:trước|chậm nhất|muộn nhất|hoàn thành|xong|hạn)\s+(?:[^.;,\n]{0,20}\s)?(?:ngày\s+)?$/iu.test(
    text.slice(0, start),
  )

const asHistory = (leftover: Leftover, oldYear: number): Leftover => ({
  ...leftover,
  proposal: null,
  why: `Nhắc năm ${oldYear}: chuyện đã qua thì giữ, còn sót lại thì sửa.`,
  mayBeHistory: true,
})
