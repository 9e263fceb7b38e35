import { marked, type Scanner } from './finding'

/** Years that are set against one another. */

const YEAR = /(?:năm\s+)?(?<year>20\d{2})(?!\d|,\d|\.\d{3})/giu

/** "so với năm 2026", "so với cùng kỳ năm 2026", "so với kết quả năm 2026". */
const COMPARED_WITH = /(?:so với|cùng kỳ|so cùng kỳ)\s+(?:(?:(?!\d{4})[^.;,\n]){0,40}[\s/])?$/iu
/** Letters before a year that can hold such words. */
const REACH = 60

/** A plan is held against the year before it: that year stays, and an older one moves up to it. */
export const comparisons: Scanner = (text, { year, oldYear }) =>
  marked(text, YEAR, (match) => {
    const leading = text.slice(Math.max(0, match.index - REACH), match.index)
    if (!COMPARED_WITH.test(leading)) return null
    const named = Number(match.groups?.['year'])
    const before = year - 1
    if (named === before) return 'stays'
    if (named !== oldYear && named !== oldYear - 1) return null
    return {
      kind: 'year',
      proposal: match[0].replace(/\d{4}$/u, String(before)),
      why: `Kế hoạch năm ${year} so với năm ${before}.`,
    }
  })

/** "năm 2025, 2026 và 2027", "trong hai năm 2025 và 2026"; "năm 2025, năm 2026" are told one by one. */
const LISTED = /(?<![\d/.,-])20\d{2}(?:(?:\s*[,;]\s*|\s+và\s+)20\d{2}(?!\d|\/|,\d|\.\d{3}))+/giu

/** Years in a row mean one another: moving one of them breaks what they say together. */
export const listsOfYears: Scanner = (text, { year, oldYear }) =>
  marked(text, LISTED, (match) => {
    const named = match[0].match(/\d{4}/gu)?.map(Number) ?? []
    return named.includes(oldYear)
      ? {
          kind: 'year',
          proposal: null,
          why: `Dãy năm có năm ${oldYear}: xem lại cả dãy cho kế hoạch năm ${year}.`,
        }
      : null
  })
