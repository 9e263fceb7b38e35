import type { Plan } from '#shared/plan/plan'
import { foldForSearch } from '#shared/vietnamese/search'
import { plannedActivities } from './coverage'

/** Why a line is not proposed for cutting unless the officer says so. */
export type KeptReason = 'commissioned' | 'majorPolicy' | 'running'

export const keptReasons: Record<KeptReason, string> = {
  running: 'Khoản duy trì kênh: cắt thì kênh ngừng hoạt động',
  commissioned: 'Khoản đặt hàng: có hoặc sắp có hợp đồng',
  majorPolicy:
    'Lấy ý kiến dự thảo chính sách có tác động lớn (Quyết định số 407/QĐ-TTg; cần kiểm tra)',
}

/** Stages in which people are heard on a draft. */
const HEARING: ReadonlySet<string> = new Set(['drafting', 'finalization'])

/** What a channel cannot be run without. */
const RUNNING = /^dien(?: |,)|thue bao|truyen dan|duong truyen|ten mien|may chu|^duy tri /u

/** Lines kept from the start, by their id: ordered, for running a channel, or to hear people. */
export function keptLines(plan: Plan): ReadonlyMap<string, KeptReason> {
  const major = new Set(
    plan.policies.filter(({ impact }) => impact === 'major').map(({ id }) => id),
  )
  const heard = plannedActivities(plan).flatMap(({ policyId, stage, budgetLineIds }) =>
    policyId !== null && major.has(policyId) && HEARING.has(stage) ? budgetLineIds : [],
  )
  return new Map<string, KeptReason>([
    ...plan.budgetLines
      .filter(({ content }) => RUNNING.test(foldForSearch(content)))
      .map(({ id }) => [id, 'running'] as const),
    ...heard.map((id) => [id, 'majorPolicy'] as const),
    ...plan.budgetLines
      .filter(({ order }) => order === 'commissioned')
      .map(({ id }) => [id, 'commissioned'] as const),
  ])
}
