import type { z } from 'zod'
import { activity, type Activity } from '#shared/plan/activity'
import { budgetLine } from '#shared/plan/budget'
import { staffMember, type StaffMember } from '#shared/plan/staff'
import { activityLayout, activityRows } from './activity-rows'
import { budgetLayout, budgetRows, isEstimate, type BudgetRows } from './budget-rows'
import type { TextTable } from './read-table'
import type { ReadRow, RowOptions } from './rows'
import { staffLayout, staffRows } from './staff-rows'

/** What a table lists; the rows above `headRows` head its columns. */
export type TableRows = { readonly headRows: number } & (
  | { readonly kind: 'activities'; readonly rows: readonly ReadRow<Activity>[] }
  | ({ readonly kind: 'budgetLines' } & BudgetRows)
  | { readonly kind: 'staff'; readonly rows: readonly ReadRow<StaffMember>[] }
)

/** What a table lists, by the words of its heading; null when it is none of those known. */
export function readTableRows(table: TextTable, options: RowOptions): TableRows | null {
  const { year } = options
  const tasks = activityLayout(table, year)
  const estimate = budgetLayout(table, year)
  // A table of tasks may say what each costs; an estimate gives prices.
  const isGiven = tasks === null || estimate?.columns.has('unitPrice') === true
  if (estimate && isGiven && isEstimate(estimate)) {
    const read = budgetRows(table, estimate, options)
    const rows = valid(budgetLine, read.rows)
    return { kind: 'budgetLines', headRows: estimate.headRows, ...read, rows }
  }
  const staff = staffLayout(table, year)
  if (staff) {
    const rows = valid(staffMember, staffRows(table, staff, options))
    return { kind: 'staff', headRows: staff.headRows, rows }
  }
  if (!tasks) return null
  const rows = valid(activity, activityRows(table, tasks, options))
  return { kind: 'activities', headRows: tasks.headRows, rows }
}

/** A row no plan can hold is for a person to place, whatever was read of it. */
const valid = <R>(schema: z.ZodType<R>, rows: readonly ReadRow<R>[]): readonly ReadRow<R>[] =>
  rows.map((each) => ({ ...each, isSure: each.isSure && schema.safeParse(each.row).success }))
