import { emptyPlan, emptyRow, emptyUnit } from '#shared/plan/defaults'

/** JSON text of a valid plan with so many activities. */
export function planText(activities: number, id = 'plan-1', name = 'UBND xã An Bình'): string {
  const unit = { ...emptyUnit('communalCommittee'), name, shortName: name }
  const rows = Array.from({ length: activities }, (_, index) => ({
    ...emptyRow('activities', `a${index}`),
    content: 'Tổ chức truyền thông dự thảo chính sách trên hệ thống truyền thanh cơ sở',
  }))
  return JSON.stringify({ ...emptyPlan(id, 2027, unit), activities: rows })
}
