import { observances, type Observance } from '#shared/reference/observances'

/** A commemoration a text names, and where the name begins. */
export type NamedObservance = { readonly observance: Observance; readonly at: number }

const WORDS = observances.flatMap((observance) =>
  [observance.name, ...(observance.words ?? [])].map((word) => ({
    observance,
    // "thành lập Đảng bộ" is not the day of the Party.
    pattern: new RegExp(
      String.raw`(?<!\p{L})${escaped(word)}(?!\p{L})(?!\s+(?:bộ|ủy|uỷ|đoàn)(?!\p{L}))`,
      'iu',
    ),
  })),
)

/** "nhân 27/7", "Tết thiếu nhi 1/6", "(03/02/1930 - …": the day itself; a deadline is none. */
const BY_DATE =
  /(?<![\d/.,-]|(?:trước|sau|từ|đến|hạn|chậm nhất)\s+(?:ngày\s+)?)(?<day>\d{1,2})\s?\/\s?(?<month>\d{1,2})(?![\d.,]*\d)(?:\/(?:1[89]|20)\d{2})?/giu

/** Commemorations named by their words, and solar ones named by their day, in the order they stand. */
export function observancesIn(text: string): readonly NamedObservance[] {
  const byWord = WORDS.flatMap(({ observance, pattern }) => {
    const at = pattern.exec(text)?.index
    return at === undefined ? [] : [{ observance, at }]
  })
  const byDate = [...text.matchAll(BY_DATE)].flatMap(({ index, groups }) =>
    observances
      .filter(
        ({ calendar, day, month }) =>
          calendar === 'solar' &&
          day === Number(groups?.['day']) &&
          month === Number(groups?.['month']),
      )
      .map((observance) => ({ observance, at: index })),
  )
  return [...byWord, ...byDate].toSorted((a, b) => a.at - b.at)
}

function escaped(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
}
