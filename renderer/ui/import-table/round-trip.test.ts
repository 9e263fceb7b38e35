import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyPlan, emptyRow, emptyUnit } from '#shared/plan/defaults'
import type { Plan, RowOf, RowSection } from '#shared/plan/plan'
import { samplePlans } from '#shared/samples/index'
import { budgetGroups, totalAmount } from '#shared/rules/budget'
import { phrase } from '#shared/vietnamese/wording'
import { printedLines } from '#templates/forms/estimate'
import { viewOf } from '#templates/forms/plan-view'
import type { Sheet } from '#templates/workbook/cell'
import { buildAppendices } from '#templates/workbook/appendices/build-appendices'
import { readWorkbook } from '#templates/workbook/read/read-workbook'
import { planArbitrary } from '../../../test/fixtures/plan-arbitrary'
import * as activities from '../../steps/activities/index'
import * as budget from '../../steps/budget/index'
import * as channels from '../../steps/channels/index'
import * as staff from '../../steps/staff/index'
import type { FieldSpec } from '../fields/spec'
import { fieldText, writeFieldText } from '../fields/text'
import type { GridColumn } from '../grid/columns'
import { importRows } from './import-rows'
import { bestSheet, openTable } from './open-table'
import { importTargets } from './targets'

type Section<S extends RowSection> = {
  readonly section: S
  readonly fields: readonly FieldSpec<RowOf<S>>[]
  readonly columns: readonly GridColumn<RowOf<S>>[]
}

/** The sheets of a plan's annexes, written and read. */
function exported(plan: Plan): readonly Sheet[] {
  const bytes = buildAppendices(plan)
  if (bytes === null) return []
  const reading = readWorkbook(bytes)
  if (reading.status !== 'read') throw new Error(reading.message)
  return reading.sheets
}

/** What a file of the app's own gives a plan that has nothing in this section. */
function imported<S extends RowSection>(into: Plan, sheets: readonly Sheet[], from: Section<S>) {
  const { section, fields, columns } = from
  const targets = importTargets(fields, columns)
  const sheet = sheets[bestSheet(section, sheets, targets)]
  if (!sheet) throw new Error('no sheet')
  const open = openTable(section, sheet, targets)
  let ids = 0
  const result = importRows(into, {
    section,
    targets,
    open,
    moneyUnit: 1,
    mode: 'replace',
    newId: () => `n${++ids}`,
  })
  return { ...result, open }
}

/** The texts of the fields the file has a column for, as copying the rows and pasting them would give. */
function texts<S extends RowSection>(
  plan: Plan,
  from: Section<S>,
  rows: readonly RowOf<S>[],
  taken: readonly (string | null)[],
) {
  return rows.map((row) =>
    from.fields
      .filter(({ name, kind }) => taken.includes(name) && kind !== 'computed')
      .map((spec) => {
        const text = fieldText(spec, row, plan)
        const pasted = writeFieldText(spec, emptyRow(from.section, 'x'), text, plan).row
        return [spec.name, text.trim() === '' ? '' : fieldText(spec, pasted, plan)]
      }),
  )
}

const budgetSection: Section<'budgetLines'> = {
  section: 'budgetLines',
  fields: budget.fieldsWith([]),
  columns: budget.columnsWith([]),
}
const staffSection: Section<'staff'> = { section: 'staff', ...staff }
const activitySection: Section<'activities'> = { section: 'activities', ...activities }
const channelSection: Section<'channels'> = {
  section: 'channels',
  fields: channels.channelFields,
  columns: channels.channelColumns,
}
const partnerSection: Section<'mediaPartners'> = {
  section: 'mediaPartners',
  fields: channels.partnerFields,
  columns: channels.partnerColumns,
}
const collaboratorSection: Section<'collaborators'> = {
  section: 'collaborators',
  fields: channels.collaboratorFields,
  columns: channels.collaboratorColumns,
}

/** Holds one section of a plan to its way out and back. */
function expectBack<S extends RowSection>(
  plan: Plan,
  sheets: readonly Sheet[],
  from: Section<S>,
  rows: readonly RowOf<S>[],
) {
  if (rows.length === 0) return
  const back = imported(plan, sheets, from)
  // The heading of a group tells the field it fills.
  const taken = [...back.open.fields, 'group', 'policyId']
  expect(back.rows).toHaveLength(rows.length)
  const read = back.rows.map(({ row }) => row)
  expect(texts(back.plan, from, read, taken)).toEqual(texts(plan, from, rows, taken))
}

const named = <R extends { readonly name: string }>(rows: readonly R[]) =>
  rows.filter(({ name }) => phrase(name) !== '')

/** Lines as the estimate prints them: by group, those of none under a heading of their own. */
function printedInOrder(plan: Plan): Plan['budgetLines'] {
  const groups = budgetGroups(printedLines(plan))
  return groups.flatMap(({ name, lines }) =>
    lines.map((line) => ({
      ...line,
      group: groups.length > 1 && name === '' ? 'Chi khác' : line.group,
    })),
  )
}

/**
 * A cell names channels and policies by what they are called: only names of their own tell them apart,
 * and what points to nothing has none.
 */
const distinctlyNamed = (plan: Plan): Plan => ({
  ...plan,
  activities: plan.activities.map((activity) => ({
    ...activity,
    policyId: plan.policies.find(({ id }) => id === activity.policyId)?.id ?? null,
    channelIds: activity.channelIds.filter((each) => plan.channels.some(({ id }) => id === each)),
  })),
  channels: plan.channels.map((row, index) => ({ ...row, name: `Kênh số ${index + 1}` })),
  policies: plan.policies.map((row, index) => ({ ...row, name: `Đề án số ${index + 1}` })),
})

function activitiesInOrder(plan: Plan): Plan['activities'] {
  const { activities: shown } = viewOf(plan)
  const place = ({ policyId }: { readonly policyId: string | null }) => {
    const index = plan.policies.findIndex(({ id }) => id === policyId)
    return index === -1 ? plan.policies.length : index
  }
  return [...shown].sort((a, b) => place(a) - place(b))
}

describe('the annexes as a workbook, read back', () => {
  it('give an empty plan the estimate of the sample, to the đồng', () => {
    for (const sample of samplePlans) {
      const plan = sample.read()
      const empty = emptyPlan('p', plan.document.year, emptyUnit('communalCommittee'))
      const back = imported(empty, exported(plan), budgetSection)
      expect(totalAmount(back.plan.budgetLines)).toBe(totalAmount(plan.budgetLines))
      const groups = (lines: Plan['budgetLines']) =>
        budgetGroups(lines).map(({ name, total }) => [name, total])
      expect(groups(back.plan.budgetLines)).toEqual(groups(plan.budgetLines))
      expect(back.rows.every(({ unread, left }) => unread.length === 0 && left.size === 0)).toBe(
        true,
      )
    }
  })

  it('give an empty plan the activities of the sample with their channels', () => {
    const plan = samplePlans[0]?.read()
    if (!plan) throw new Error('no sample')
    const empty = emptyPlan('p', plan.document.year, emptyUnit('communalCommittee'))
    const back = imported(empty, exported(plan), activitySection)
    expect(back.rows).toHaveLength(viewOf(plan).activities.length)
    expect(back.plan.channels.length).toBeGreaterThan(5)
    expect(back.plan.activities.every(({ timing }) => timing.kind !== 'typed')).toBe(true)
  })

  it('is what was exported, for any plan', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const sheets = exported(plan)
        expectBack(plan, sheets, budgetSection, printedInOrder(plan))
        expectBack(plan, sheets, staffSection, named(plan.staff))
        expectBack(plan, sheets, channelSection, named(plan.channels))
        expectBack(plan, sheets, partnerSection, named(plan.mediaPartners))
        expectBack(plan, sheets, collaboratorSection, named(plan.collaborators))
        const distinct = distinctlyNamed(plan)
        expectBack(distinct, exported(distinct), activitySection, activitiesInOrder(distinct))
      }),
      { numRuns: 100 },
    )
  }, 120_000)
})
