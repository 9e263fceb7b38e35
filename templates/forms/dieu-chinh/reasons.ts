import { adjustmentOf, isLineChange } from '#shared/adjustment/changes'
import { printedSections } from '#shared/adjustment/printed-fields'
import type { Plan } from '#shared/plan/plan'
import { wholeAmount } from '#shared/rules/budget'
import { paddedCount } from '#shared/vietnamese/numbering'
import { formatWhole } from '#shared/vietnamese/numbers'
import { lowerFirst, sentences } from '#shared/vietnamese/wording'
import { printedLines } from '../estimate'
import { adjustedPlan } from './issued-plan'
import { sectionWords } from './section-words'

/** Why the plan changes: what the officer wrote, or what the changes themselves say. */
export function reasonLines(plan: Plan): readonly string[] {
  const typed = sentences(plan.companions.adjustment.reasons)
  return typed.length > 0 ? typed : [writtenReasons(plan)]
}

/** What changes, in a sentence the officer can start from: the cause only people know. */
export function writtenReasons(plan: Plan): string {
  const { name, cited } = adjustedPlan(plan)
  const parts = changedParts(plan)
  const what = parts.length === 0 ? '' : `, gồm: ${parts.join('; ')}`
  return `Trong quá trình thực hiện ${name} (${cited}), phát sinh nội dung cần điều chỉnh, bổ sung cho phù hợp với tình hình thực tế${what}.`
}

function changedParts(plan: Plan): readonly string[] {
  const { rows, purposes, requirements, solutions, fundingStatement } = adjustmentOf(plan)
  const counts = printedSections
    .filter((section) => section !== 'budgetLines')
    .flatMap((section) => {
      const { title, removal } = sectionWords[section]
      const { added, changed, removed } = rows[section]
      const said = [
        ...(added.length === 0 ? [] : [`bổ sung ${paddedCount(added.length)}`]),
        ...(changed.length === 0 ? [] : [`sửa đổi ${paddedCount(changed.length)}`]),
        ...(removed.length === 0 ? [] : [`${lowerFirst(removal)} ${paddedCount(removed.length)}`]),
      ]
      return said.length === 0 ? [] : [`${lowerFirst(title)} (${said.join(', ')})`]
    })
  return [
    ...(isLineChange(purposes) || isLineChange(requirements) ? ['mục đích, yêu cầu'] : []),
    ...counts,
    ...(isLineChange(solutions) ? ['giải pháp thực hiện'] : []),
    ...(isLineChange(fundingStatement) ? ['nguồn, quản lý kinh phí'] : []),
    ...moneyPart(plan),
  ]
}

function moneyPart(plan: Plan): readonly string[] {
  const [old, now] = [adjustedPlan(plan).plan, plan].map((of) => wholeAmount(printedLines(of)))
  if (typeof old !== 'bigint' || typeof now !== 'bigint' || old === now) return []
  return [`kinh phí thực hiện từ ${formatWhole(old)} đồng thành ${formatWhole(now)} đồng`]
}
