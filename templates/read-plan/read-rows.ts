import type { Activity } from '#shared/plan/activity'
import type { StaffMember } from '#shared/plan/staff'
import { ACTIVITY, activityRows } from './activity-rows'
import { BUDGET, budgetRows, isEstimate, type BudgetRows } from './budget-rows'
import { layoutOf, type TextTable } from './read-table'
import type { ReadRow, RowOptions } from './rows'
import { STAFF, staffRows } from './staff-rows'

/** What a table lists; the rows above `headRows` head its columns. */
export type TableRows = { readonly headRows: number } & (
  | { readonly kind: 'activities'; readonly rows: readonly ReadRow<Activity>[] }
  | ({ readonly kind: 'budgetLines' } & BudgetRows)
  | { readonly kind: 'staff'; readonly rows: readonly ReadRow<StaffMember>[] }
)

/** What a table lists, by the words of its heading; null when it is none of those known. */
export function readTableRows(table: TextTable, options: RowOptions): TableRows | null {
  const tasks =
    layoutOf(table, ACTIVITY, ['content', 'timing']) ??
    layoutOf(table, ACTIVITY, ['content', 'lead'])
  const estimate = layoutOf(table, BUDGET, ['content', 'amount'])
  const budget = estimate && isEstimate(table, estimate) ? estimate : null
  // A table of tasks may say what each costs; an estimate gives prices.
  if (budget && (tasks === null || budget.columns.has('unitPrice'))) {
    const { columns, headRows } = budget
    return { kind: 'budgetLines', headRows, ...budgetRows(table, columns, headRows, options) }
  }
  const staff = layoutOf(table, STAFF, ['name', 'position'])
  if (staff) {
    const { columns, headRows } = staff
    return { kind: 'staff', headRows, rows: staffRows(table, columns, headRows, options) }
  }
  if (!tasks) return null
  const { columns, headRows } = tasks
  return { kind: 'activities', headRows, rows: activityRows(table, columns, headRows, options) }
}
