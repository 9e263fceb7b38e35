import { lowerFirst } from '#shared/vietnamese/wording'
import { assessDemands } from '../section-1/assess'
import { told, type ReviewFinding, type ReviewRule } from './review-finding'

/** What the letter asks of the unit and the plan does not answer, or answers in part. */
export const reviewDemands: ReviewRule = (plan, { demands: chosen }) =>
  assessDemands(plan, chosen).flatMap(({ demands }) =>
    demands.flatMap(({ demand, state, evidence }) => {
      if (state === 'met') return []
      const lacks = evidence.flatMap((each) => each.lacks)
      const [first] = lacks
      if (first === undefined) return []
      const more = lacks.length === 1 ? '' : ` (và ${lacks.length - 1} chỗ khác)`
      return [
        told(
          state === 'missing' ? 'asked' : 'nice',
          `demands:${state}:${demand.id}`,
          first.path,
          `Yêu cầu ${demand.id} (${lowerFirst(demand.title)}) ${STATES[state]}. ${first.text}${more}.`,
        ),
      ]
    }),
  )

const STATES = { missing: 'chưa đáp ứng', partly: 'mới đáp ứng một phần' } as const

/** A demand answered in part is not told of where another finding tells of the very row. */
export function withoutToldTwice(found: readonly ReviewFinding[]): readonly ReviewFinding[] {
  const others = found.filter(({ key }) => !key.startsWith('demands:'))
  return found.filter(
    ({ key, path }) =>
      !key.startsWith('demands:partly:') ||
      !others.some((other) => other.path !== null && isOfRow(path ?? '', other.path)),
  )
}

const isOfRow = (path: string, other: string) =>
  `${path}/`.startsWith(`${other.split('/').slice(0, 2).join('/')}/`)
