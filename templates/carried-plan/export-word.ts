import type { Plan } from '#shared/plan/plan'
import type { PaperKind } from '#shared/reference/paper-kinds'
import { formOf } from '../forms/index'
import { buildWord } from '../nd30/word/build-word'
import { withPlan } from './carry-plan'

/**
 * A paper as the Word file that leaves the app. The plan itself carries its data; the papers that go
 * out to others do not, so that nothing is sent along that does not stand on them.
 */
export async function exportWord(plan: Plan, kind: PaperKind): Promise<Uint8Array> {
  const paper = formOf(kind).build(plan)
  const word = await buildWord(paper)
  return kind === 'plan' ? withPlan(word, plan, paper) : word
}
