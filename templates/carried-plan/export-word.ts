import type { Plan } from '#shared/plan/plan'
import type { ChosenDemands } from '#shared/reference/demands/index'
import type { PaperKind } from '#shared/reference/paper-kinds'
import { formOf } from '../forms/index'
import { buildWord } from '../nd30/word/build-word'
import { flowInto, type Flowed } from '../own-letterhead/flow-into'
import { withPlan } from './carry-plan'

/**
 * Papers that carry their plan: those it stands on from the first word to the last. The papers that go
 * out to others do not, so that nothing is sent along that does not stand on them.
 */
const carriers: ReadonlySet<PaperKind> = new Set(['plan', 'decision'])

/** A paper as the Word file that leaves the app. */
export async function exportWord(
  plan: Plan,
  kind: PaperKind,
  demands?: ChosenDemands,
): Promise<Uint8Array> {
  const paper = formOf(kind).build(plan, demands)
  const word = await buildWord(paper)
  return carriers.has(kind) ? withPlan(word, plan, paper) : word
}

/** Same, on the unit's own letterhead; `unfit` when that has no place for a part of the paper. */
export async function exportOnLetterhead(
  plan: Plan,
  kind: PaperKind,
  letterhead: Uint8Array,
  demands?: ChosenDemands,
): Promise<Flowed> {
  const paper = formOf(kind).build(plan, demands)
  if (paper.kind !== 'official') return { status: 'unfit' }
  const flowed = await flowInto(letterhead, paper)
  return flowed.status === 'flowed' && carriers.has(kind)
    ? { ...flowed, bytes: new Uint8Array(withPlan(flowed.bytes, plan, paper)) }
    : flowed
}
