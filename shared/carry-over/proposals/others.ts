import { known } from '#shared/plan/entered'
import { moveDeadline } from '../dates/move-date'
import { repriceLine } from '../money/reprice'
import { asItWas, type Proposer } from './proposal'

/** What was measured last year is not where this year starts. */
export const proposeObjective: Proposer<'objectives'> = (objective, { oldYear }) =>
  /\d/u.test(objective.baseline)
    ? {
        value: { ...objective, baseline: '' },
        why: () => `Hiện trạng là số liệu cũ: nhập kết quả đạt được của năm ${oldYear}.`,
      }
    : asItWas(objective)

export const proposeReport: Proposer<'reports'> = (report, { years }) => {
  const due = known(report.due)
  if (due === null) return asItWas(report)
  const moved = moveDeadline(due, years)
  return { value: { ...report, due: moved.date }, why: () => moved.why }
}

export const proposeStaff: Proposer<'staff'> = (member, { isAbsent }) =>
  isAbsent(member.name)
    ? { ...asItWas(member), drop: `${member.name} không còn công tác.` }
    : asItWas(member)

export const proposeRisk: Proposer<'risks'> = (risk, context) => {
  const life = context.lives.policies.get(risk.policyId ?? '')
  return life?.fate === 'finished'
    ? { ...asItWas(risk), drop: `Chính sách “${life.policy.name}” đã kết thúc.` }
    : asItWas(risk)
}

/** A line follows its activities out of the plan, and its price the choice made for its group. */
export const proposeBudgetLine: Proposer<'budgetLines'> = (line, context) => {
  const { line: value, why } = context.money ? repriceLine(line, context.money) : { line, why: '' }
  return {
    value,
    why: () => why,
    ...(context.lives.orphanLines.has(line.id)
      ? { drop: 'Các hoạt động dùng dòng kinh phí này được đề xuất bỏ.' }
      : {}),
  }
}
