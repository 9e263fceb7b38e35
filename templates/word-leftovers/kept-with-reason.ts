import type { Path } from '#shared/carry-over/card'
import { findLeftovers } from '#shared/carry-over/find-leftovers'
import type { LeftoverOptions } from '#shared/carry-over/text/find-in-text'
import { sentenceOf } from '#shared/carry-over/text/finding-key'
import type { Leftover } from '#shared/carry-over/text/finding'
import type { Plan } from '#shared/plan/plan'
import type { CarriedReading } from '../carried-plan/carried-part'

/** Whether somebody gave a reason for a finding, told by the text it stands in. */
export type IsKept = (text: string, found: Leftover) => boolean

/**
 * A reason given in the plan a file carries holds for the file as well, as long as the sentence still
 * says the same: papers print it with a number before it or a full stop after it.
 */
export function keptInCarriedPlan(carried: CarriedReading, options: LeftoverOptions): IsKept {
  if (carried.status !== 'read') return () => false
  const keys = new Set(carried.plan.origin.keptFindings.map(({ key }) => key))
  if (keys.size === 0) return () => false
  const kept = findLeftovers(carried.plan, options)
    .filter(({ key }) => keys.has(key))
    .map((found) => ({
      ...found,
      sentence: bare(sentenceOf(found.inText, found)),
      number: numberOfBase(carried.plan, found.path),
    }))
  return (text, { kind, text: words, start, end }) => {
    const sentence = bare(sentenceOf(text, { start, end }))
    return kept.some(
      (each) =>
        each.kind === kind &&
        (each.number === null
          ? each.text === words && tellsOf(sentence, each.sentence)
          : words.includes(each.number)),
    )
  }
}

/** A base is kept as a whole: wherever the paper cites it, its number tells it. */
function numberOfBase({ legalBases }: Plan, [section, index]: Path): string | null {
  if (section !== 'legalBases') return null
  const number = legalBases[Number(index)]?.number.trim() ?? ''
  return number === '' ? null : number
}

/** Shorter texts say too little to be known again inside a longer one. */
const TELLING = 25

/** A row of the plan is printed alone in a table, or among its other facts in prose. */
const tellsOf = (printed: string, kept: string) =>
  kept.length < TELLING ? printed === kept : printed.includes(kept)

const bare = (sentence: string) =>
  sentence
    .normalize('NFC')
    .replace(/[\s\u2060]+/gu, ' ')
    .replace(/\u2011/gu, '-')
    .replace(/[\s.;,/]+$/u, '')
    .trim()
