import type { Plan } from '#shared/plan/plan'
import { attachedText, issuedDecision, issuedPlan } from '#templates/forms/issued'
import { viewOf } from '#templates/forms/plan-view'
import type { WrittenSheet } from '../write/sheet'
import { writeWorkbook } from '../write/write-workbook'
import { budgetSheet } from './budget-sheet'
import { listSheet } from './list-sheet'
import { activityList, channelList, collaboratorList, partnerList, staffList } from './lists'
import { summarySheet } from './summary-sheet'

/** The annexes of a plan as a workbook, a sheet for each list; null when no list has a row. */
export function buildAppendices(plan: Plan): Uint8Array<ArrayBuffer> | null {
  const sheets = appendixSheets(plan)
  return sheets.length === 0 ? null : writeWorkbook(sheets)
}

function appendixSheets(plan: Plan): readonly WrittenSheet[] {
  const view = viewOf(plan)
  const paper = attachedTo(plan)
  return [
    listSheet(plan, paper, activityList(view)),
    listSheet(plan, paper, channelList(view)),
    listSheet(plan, paper, partnerList(view)),
    listSheet(plan, paper, collaboratorList(view)),
    listSheet(plan, paper, staffList(view)),
    budgetSheet(plan, paper),
    summarySheet(plan, paper),
  ].filter((sheet) => sheet !== null)
}

function attachedTo(plan: Plan): string {
  return plan.document.issuing === 'attachedToDecision'
    ? `(Kèm theo Kế hoạch ban hành tại Quyết định số ${attachedText(plan, issuedDecision(plan))})`
    : `(Kèm theo Kế hoạch số ${attachedText(plan, issuedPlan(plan))})`
}
