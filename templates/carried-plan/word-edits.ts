import { diffArrays } from 'diff'
import { z } from 'zod'
import { ALIKE, likeness } from '#shared/vietnamese/likeness'
import type { CarriedPlan, PrintedParagraph } from './carried-part'
import { changeOfField } from './field-change'
import { planChange } from '#shared/plan/plan-changes'
import { rowRemovals } from './row-removals'

/** One place where the text was changed in Word after the app wrote it. */
export const wordEdit = z.strictObject({
  /** Null when there was, or is, no paragraph. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** Field of the plan the paragraph came from, or the one before it when it is new. */
  source: z.string().nullable(),
  /** What it means for the plan; null when a person must say. */
  change: planChange.nullable(),
})
export type WordEdit = Readonly<z.infer<typeof wordEdit>>

/**
 * What was edited in Word, in the order of the text. Type, spacing and pictures are not looked at:
 * they are not the plan's.
 * @param paragraphs plain texts of the file as it is now
 */
export function wordEdits(
  { plan, printed }: CarriedPlan,
  paragraphs: readonly string[],
): readonly WordEdit[] {
  const old = printed.filter(({ text }) => text !== '')
  const hunks = hunksOf(
    old,
    paragraphs.filter((text) => text !== ''),
  )
  const pairs = hunks.flatMap((hunk) => paired(hunk).map((pair) => ({ ...pair, hunk })))
  const removed = pairs.flatMap(({ before, after }) => (after === null && before ? [before] : []))
  const removals = rowRemovals(plan, old, new Set(removed))
  return pairs.flatMap(({ before, after, hunk }): readonly WordEdit[] => {
    if (before === null) return [{ before, after, source: hunk.previous, change: null }]
    const { text, source } = before
    // A row number moves with the rows; it is no field.
    if (source === null && isPosition(text) && (after === null || isPosition(after))) return []
    if (after === null) {
      const removal = removals.get(before)
      if (!removal) return [{ before: text, after, source, change: null }]
      // A row is told of once, with all that stood in it.
      if (removal.paragraphs[0] !== before) return []
      const whole = removal.paragraphs.map((paragraph) => paragraph.text).join(' | ')
      return [{ before: whole, after, source, change: removal.change }]
    }
    const change = source === null ? null : changeOfField(plan, source, text, after)
    return [{ before: text, after, source, change }]
  })
}

const isPosition = (text: string) => /^\d{1,3}$/.test(text)

type Hunk = {
  readonly removed: readonly PrintedParagraph[]
  readonly added: readonly string[]
  readonly previous: string | null
}

function hunksOf(old: readonly PrintedParagraph[], now: readonly string[]): readonly Hunk[] {
  const hunks: Hunk[] = []
  let at = 0
  let open: { removed: PrintedParagraph[]; added: string[]; previous: string | null } | null = null
  const texts = old.map(({ text }) => text)
  for (const { value, added, removed } of diffArrays(texts, [...now])) {
    if (!added && !removed) {
      at += value.length
      open = null
      continue
    }
    if (open === null) {
      open = { removed: [], added: [], previous: old[at - 1]?.source ?? null }
      hunks.push(open)
    }
    if (added) open.added.push(...value)
    else {
      open.removed.push(...old.slice(at, at + value.length))
      at += value.length
    }
  }
  return hunks
}

type Pair = { readonly before: PrintedParagraph | null; readonly after: string | null }

/** Which paragraph became which: in order, those alike. */
function paired({ removed, added }: Hunk): readonly Pair[] {
  const pairs: Pair[] = []
  let next = 0
  removed.forEach((before, index) => {
    const rest = removed.length - index - 1
    const ahead = added.slice(next, Math.max(next + 1, added.length - rest + 3))
    const found = ahead.findIndex((after) => likeness(before.text, after) >= ALIKE)
    // As many as there were: each is the one that stands in its place, however different.
    const isInPlace = removed.length === added.length
    const at = isInPlace ? index : found < 0 ? -1 : next + found
    if (at < 0) {
      pairs.push({ before, after: null })
      return
    }
    pairs.push(...added.slice(next, at).map((after) => ({ before: null, after })))
    pairs.push({ before, after: added[at] ?? null })
    next = at + 1
  })
  return [...pairs, ...added.slice(next).map((after) => ({ before: null, after }))]
}
