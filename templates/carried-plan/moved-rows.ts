import type { PlanChange } from '#shared/plan/plan-changes'
import type { Plan } from '#shared/plan/plan'
import type { PrintedParagraph } from './carried-part'
import { rowAfter, rowPlace } from './row-place'
import { blockSays, type Block, type Hunk, type Piece } from './text-blocks'

type BlockHunk = Hunk<Block<PrintedParagraph>, Block<Piece>>

type Move = {
  readonly block: Block<PrintedParagraph>
  readonly change: Extract<PlanChange, { kind: 'move' }>
}

/** Rows that went in one place and came in another, word for word, and the hunks without them. */
export function movesIn(plan: Plan, hunks: readonly BlockHunk[]) {
  const moves: Move[] = []
  const [gone, come] = [new Set<unknown>(), new Set<unknown>()]
  for (const hunk of hunks) {
    for (const added of hunk.added) {
      const block = hunks
        .flatMap(({ removed }) => removed)
        .find((each) => !gone.has(each) && isSameRow(each, added))
      const row = block ? rowPlace(plan, block) : null
      const after = row && rowAfter(plan, row.section, hunk)
      if (!block || !row || !after) continue
      gone.add(block)
      come.add(added)
      moves.push({
        block,
        change: { kind: 'move', path: `${row.section}/${row.id}`, after: after.id },
      })
    }
  }
  const left = hunks.map((hunk) => ({
    ...hunk,
    removed: hunk.removed.filter((each) => !gone.has(each)),
    added: hunk.added.filter((each) => !come.has(each)),
  }))
  return { hunks: left, moves }
}

const isSameRow = (old: Block<Piece>, now: Block<Piece>): boolean =>
  old.isRow && now.isRow && blockSays(old) === blockSays(now)
