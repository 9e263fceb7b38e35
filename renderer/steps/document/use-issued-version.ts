import { hasAdjustment } from '#shared/adjustment/changes'
import { summarizeDifferences } from '#shared/differences/summary'
import { isTyped, known } from '#shared/plan/entered'
import {
  issuedName,
  issuedPlanOf,
  issuedReference,
  markAdjustmentIssued,
  markIssued,
  withIssuedReference,
  type IssuedReference,
} from '#shared/plan/issued-version'
import type { Plan } from '#shared/plan/plan'
import { readDate } from '#shared/vietnamese/dates'
import { useOpenPlan, usePlan } from '../../plan/use-plan'
import { useServices } from '../../shell/services'
import { notify, notifyUndoable } from '../../ui/notices'

/** Name of the state kept when a plan is marked; it stays for good. */
const SNAPSHOT_NAME = 'Bản đã ban hành'

export type IssuedState =
  /** `reference`: as far as the plan says it. */
  | { readonly status: 'none'; readonly reference: IssuedReference }
  | {
      readonly status: 'issued'
      /** "Kế hoạch số 05/KH-UBND, ngày 05/01/2027". */
      readonly name: string
      /** What changed since, in a line; blank when nothing did. */
      readonly changes: string
      /** Whether the printed plan says anything else. */
      readonly isAdjusted: boolean
      /** The number or date of the plan was corrected after it was marked; null when they agree. */
      readonly otherName: string | null
      /** The adjustment has a number and a date of its own. */
      readonly isAdjustmentNumbered: boolean
    }

/** A plan that was signed and numbered is marked, and what it said is kept beside what it says. */
export function useIssuedVersion() {
  const openPlan = useOpenPlan()
  const plan = usePlan((current) => current)
  const { storage } = useServices()

  const keepSnapshot = async () => {
    const outcome = await storage.snapshots.take(
      openPlan.store.getState().plan,
      'named',
      SNAPSHOT_NAME,
    )
    if (outcome.status === 'failed') notify(outcome.message)
  }
  /** The state before is kept too: what was marked before may be all that tells of it. */
  const change = (label: string, told: string, next: (plan: Plan) => Plan) => {
    openPlan.changeMany(label, next)
    notifyUndoable(openPlan, told)
  }
  const mark = (label: string, next: (plan: Plan) => Plan) => {
    change(label, `Đã đánh dấu. Bản này được giữ trong “Các bản lưu trước”.`, next)
    void keepSnapshot()
  }

  return {
    state: stateOf(plan),
    isDraft: plan.document.isDraft,
    /** @returns what must be mended first, in Vietnamese; null when it was marked */
    mark: (number: string, typedDate: string): string | null => {
      const date = readDate(typedDate, plan.document.year)
      if (number.trim() === '') return 'Chưa có số của văn bản đã ban hành.'
      if (typedDate.trim() === '') return 'Chưa có ngày ban hành.'
      if (date === null) return `Chưa đọc được ngày “${typedDate.trim()}”. Gõ như 05/01/2027.`
      mark('Đánh dấu đã ban hành', (current) =>
        markIssued(withIssuedReference(current, { number: number.trim(), date })),
      )
      return null
    },
    markAgain: () => mark('Đánh dấu lại bản đã ban hành', markIssued),
    markAdjustment: () => mark('Đánh dấu bản điều chỉnh đã ban hành', markAdjustmentIssued),
    unmark: () =>
      change('Bỏ đánh dấu đã ban hành', 'Đã bỏ đánh dấu đã ban hành.', (current) => ({
        ...current,
        issuedVersion: null,
      })),
    correct: () =>
      change(
        'Sửa số, ngày của bản đã ban hành',
        'Đã sửa số, ngày của bản đã ban hành.',
        (current) => ({
          ...current,
          issuedVersion:
            current.issuedVersion &&
            withIssuedReference(current.issuedVersion, issuedReference(current)),
        }),
      ),
  }
}

function stateOf(plan: Plan): IssuedState {
  const issued = issuedPlanOf(plan)
  if (issued === null) return { status: 'none', reference: issuedReference(plan) }
  const [name, now] = [
    issuedName(issued),
    issuedName({ ...issued, document: numbersOf(plan, issued) }),
  ]
  const { number, date } = plan.companions.adjustment
  return {
    status: 'issued',
    name,
    changes: summarizeDifferences(issued, { ...plan, companions: issued.companions }),
    isAdjusted: hasAdjustment(plan),
    otherName: name === now ? null : now,
    isAdjustmentNumbered: number.trim() !== '' && date !== null && !isTyped(date),
  }
}

/** The document as it was issued, with today's number and date. */
const numbersOf = (plan: Plan, issued: Plan) =>
  withIssuedReference(issued, issuedReference(plan)).document

export const isKnown = ({ number, date }: IssuedReference): boolean =>
  number.trim() !== '' && known(date) !== null
