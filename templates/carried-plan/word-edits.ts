import { z } from 'zod'
import { planChange } from '#shared/plan/plan-changes'
import type { Plan } from '#shared/plan/plan'
import type { CarriedPlan, PrintedParagraph } from './carried-part'
import { changeOfField } from './field-change'
import { movesIn } from './moved-rows'
import { additionOf } from './new-items'
import { rowRemovals, type RowRemoval } from './row-removals'
import {
  blockSays,
  blocksOf,
  cellsOf,
  hunksOf,
  paired,
  wordsOf,
  type Block,
  type Hunk,
  type Pair,
  type Piece,
} from './text-blocks'

/** One place where the text was changed in Word after the app wrote it. */
export const wordEdit = z.strictObject({
  /** Null when there was, or is, no paragraph. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** Field of the plan the paragraph came from, or the one before it when it is new. */
  source: z.string().nullable(),
  /** What it means for the plan; null when a person must say. */
  change: planChange.nullable(),
  /** What goes may live on in new text beside it that has no place in the plan. */
  isDoubtful: z.boolean(),
})
export type WordEdit = Readonly<z.infer<typeof wordEdit>>

/**
 * What was edited in Word, in the order of the text. Type, spacing, pictures and the marks of lists are
 * not looked at: they are not the plan's.
 * @param now paragraphs of the file as it is now
 * @param newId names rows that were written in Word
 */
export function wordEdits(
  { plan, printed }: CarriedPlan,
  now: readonly Piece[],
  newId: () => string,
): readonly WordEdit[] {
  const old = printed.filter(({ text }) => text !== '')
  // Files of an earlier version tell of no rows.
  const hasRows = printed.some(({ row }) => row !== null)
  const said = now
    .filter(({ text }) => text !== '')
    .map((piece) => (hasRows ? piece : { ...piece, row: null, column: 0 }))
  const blocks = hunksOf(blocksOf(old), blocksOf(said), blockSays)
  const { hunks, moves } = movesIn(plan, blocks)
  const places = hunks.flatMap((hunk) => placesOf(hunk))
  const removed = places.flatMap(({ removed }) => removed)
  const removals = rowRemovals(plan, old, new Set(removed))
  return [
    ...places.flatMap((place) => editsAt(plan, place, removals, newId)),
    ...moves.map(({ block, change }) => ({
      before: null,
      after: shown(block),
      source: change.path,
      change,
      isDoubtful: false,
    })),
  ]
}

/** One place of the text: paragraphs that changed, went and came there. */
type Place = {
  readonly changed: readonly { readonly before: PrintedParagraph; readonly after: Piece }[]
  readonly removed: readonly PrintedParagraph[]
  readonly added: readonly {
    readonly block: Block<Piece>
    readonly previous: Block<PrintedParagraph> | null
    readonly next: Block<PrintedParagraph> | null
  }[]
}

const lone = <P extends Piece>(piece: P): Block<P> => ({ pieces: [piece], isRow: false })

function placesOf(hunk: Hunk<Block<PrintedParagraph>, Block<Piece>>): readonly Place[] {
  const own: { -readonly [K in keyof Place]: Place[K][number][] } = {
    changed: [],
    removed: [],
    added: [],
  }
  const inRows: Place[] = []
  for (const { before, after } of paired(hunk, blockSays)) {
    if (before === null) own.added.push({ block: after, ...hunk })
    else if (after === null) own.removed.push(...cellsOf(before))
    else inRows.push(...hunksOf(cellsOf(before), cellsOf(after), saying).map(placeIn))
  }
  return [own, ...inRows]
}

/** What differs within a row, or in one paragraph. */
function placeIn(hunk: Hunk<PrintedParagraph, Piece>): Place {
  const pairs: readonly Pair<PrintedParagraph, Piece>[] = paired(hunk, saying)
  const around = {
    previous: hunk.previous && lone(hunk.previous),
    next: hunk.next && lone(hunk.next),
  }
  return {
    changed: pairs.filter((pair) => pair.before !== null && pair.after !== null),
    removed: pairs.flatMap(({ before, after }) =>
      before !== null && after === null ? [before] : [],
    ),
    added: pairs.flatMap(({ before, after }) =>
      before === null ? [{ block: lone(after), ...around }] : [],
    ),
  }
}

const saying = ({ text }: Piece) => wordsOf(text)

function editsAt(
  plan: Plan,
  { changed, removed, added }: Place,
  removals: ReadonlyMap<PrintedParagraph, RowRemoval>,
  newId: () => string,
): readonly WordEdit[] {
  const additions = added.map(({ block, previous, next }) => ({
    before: null,
    after: shown(block),
    source: previous?.pieces.at(-1)?.source ?? null,
    change: additionOf(plan, block, { previous, next }, newId),
    isDoubtful: false,
  }))
  const isDoubtful = additions.some(({ change }) => change === null)
  return [
    ...changed.map(({ before: { text, source }, after }) => ({
      before: text,
      after: after.text,
      source,
      change: source === null ? null : changeOfField(plan, source, text, after.text),
      isDoubtful: false,
    })),
    ...removed.flatMap((paragraph) => removalOf(paragraph, removals.get(paragraph), isDoubtful)),
    ...additions,
  ]
}

/** A row is told of once, with all that stood in it. */
function removalOf(
  paragraph: PrintedParagraph,
  removal: RowRemoval | undefined,
  isDoubtful: boolean,
): readonly WordEdit[] {
  const { text, source } = paragraph
  if (!removal) return [{ before: text, after: null, source, change: null, isDoubtful }]
  if (removal.paragraphs[0] !== paragraph) return []
  const before = removal.paragraphs.map((each) => each.text).join(' | ')
  return [{ before, after: null, source, change: removal.change, isDoubtful }]
}

const shown = (block: Block<Piece>): string =>
  cellsOf(block)
    .map(({ text }) => text)
    .join(' | ')
