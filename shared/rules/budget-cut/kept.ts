import type { Plan } from '#shared/plan/plan'
import { plannedActivities } from './coverage'

/** Why a line is not proposed for cutting unless the officer says so. */
export type KeptReason = 'commissioned' | 'majorPolicy'

export const keptReasons: Record<KeptReason, string> = {
  commissioned: 'Khoản đặt hàng: có hoặc sắp có hợp đồng',
  majorPolicy:
    'Lấy ý kiến dự thảo chính sách có tác động lớn (Quyết định số 407/QĐ-TTg; cần kiểm tra)',
}

/** Stages in which people are heard on a draft. */
const HEARING: ReadonlySet<string> = new Set(['drafting', 'finalization'])

/** Lines kept from the start, by their id: ordered from a supplier, or hearing people on a major policy. */
export function keptLines(plan: Plan): ReadonlyMap<string, KeptReason> {
  const major = new Set(
    plan.policies.filter(({ impact }) => impact === 'major').map(({ id }) => id),
  )
  const heard = plannedActivities(plan).flatMap(({ policyId, stage, budgetLineIds }) =>
    policyId !== null && major.has(policyId) && HEARING.has(stage) ? budgetLineIds : [],
  )
  return new Map<string, KeptReason>([
    ...heard.map((id) => [id, 'majorPolicy'] as const),
    ...plan.budgetLines
      .filter(({ order }) => order === 'commissioned')
      .map(({ id }) => [id, 'commissioned'] as const),
  ])
}
