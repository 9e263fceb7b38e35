import { describe, expect, it } from 'vitest'
import { markIssued } from '#shared/plan/issued-version'
import type { Plan } from '#shared/plan/plan'
import { readPlan } from '#shared/plan/parse'
import { samplePlans } from '#shared/samples/index'
import { activityStages } from '#shared/reference/lifecycle'
import { buildPlanDocument } from '#templates/forms/ke-hoach/build'
import { adjustmentOf, hasAdjustment } from './changes'
import { printedSections, type PrintedSection } from './printed-fields'

const sample = samplePlans[1]?.read()
if (!sample) throw new Error('There is no sample plan')
const plan = markIssued(sample)

/** What is printed of a plan: its blocks, without the paths they came from. */
const printed = (of: Plan) =>
  JSON.stringify(
    [buildPlanDocument(of)].map(({ bases, body, appendices }) => [bases, body, appendices]),
  )

/** Fields whose values are of a closed set, and another value of each. */
const OTHER_CHOICE: Readonly<Record<string, unknown>> = {
  type: 'other',
  impact: 'limited',
  order: 'commissioned',
  status: 'done',
  level: 'high',
  roles: ['spokesperson'],
  verified: true,
  quarter: 4,
}

/** Another value for a field of any row, as somebody might enter it. */
function otherValue(key: string, value: unknown, section: PrintedSection): unknown {
  if (key === 'level' && section === 'objectives') return 'outcome'
  if (key === 'stage') return activityStages.find((stage) => stage !== value)
  if (key === 'timing') return { kind: 'months', from: 11, to: 11 }
  if (['policyId'].includes(key)) return value === 'cs2' ? 'cs3' : 'cs2'
  if (key === 'channelIds') return ['k5']
  if (key === 'budgetLineIds') return ['kp8']
  if (key in OTHER_CHOICE) return OTHER_CHOICE[key]
  if (['date', 'validFrom', 'validTo', 'due', 'from', 'to'].includes(key)) return '2026-12-24'
  if (Array.isArray(value)) return [...(value as unknown[]), 'Một ý mới']
  if (
    typeof value === 'number' ||
    ['productQuantity', 'yearlyCost', 'cost', 'timeShare'].includes(key)
  )
    return 7
  return 'Nội dung mới'
}

type Case = { readonly section: PrintedSection; readonly path: string; readonly plan: Plan }

/** The plan with one field of one row changed. */
function cases(): readonly Case[] {
  return printedSections.flatMap((section) => {
    // A row that names others by what it spends, so that every field has something to say.
    const [row] = plan[section]
    if (!row) throw new Error(`The sample has no ${section}`)
    return leaves(row).map(({ path, key, value }) => {
      const changed = withAt(row, path, otherValue(key, value, section))
      const rows: readonly { id: string }[] = plan[section]
      const next = { ...plan, [section]: rows.map((each) => (each.id === row.id ? changed : each)) }
      const reading = readPlan(next)
      if (reading.status !== 'read') throw new Error(`${section}/${path.join('/')}`)
      return { section, path: path.join('/'), plan: reading.plan }
    })
  })
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function leaves(
  value: Record<string, unknown>,
  path: readonly string[] = [],
): readonly { path: readonly string[]; key: string; value: unknown }[] {
  return Object.entries(value).flatMap(([key, each]) => {
    if (key === 'id') return []
    const at = [...path, key]
    return isRecord(each) && !('kind' in each) ? leaves(each, at) : [{ path: at, key, value: each }]
  })
}

function withAt(value: unknown, [step = '', ...rest]: readonly string[], next: unknown): unknown {
  if (!isRecord(value)) return next
  return { ...value, [step]: rest.length === 0 ? next : withAt(value[step], rest, next) }
}

describe('what an adjustment tells', () => {
  it.each(cases())('of $section/$path is what the printed plan shows', ({ plan: changed }) => {
    expect(hasAdjustment(changed)).toBe(printed(changed) !== printed(plan))
  })

  it('is nothing while the plan is not marked, or says what it said', () => {
    expect(hasAdjustment({ ...plan, issuedVersion: null, activities: [] })).toBe(false)
    expect(hasAdjustment(plan)).toBe(false)
    const order = { ...plan, activities: plan.activities.toReversed() }
    expect(hasAdjustment(order)).toBe(false)
  })

  it('is an activity called off, or one that has no words any more', () => {
    const [first, second] = plan.activities
    if (!first || !second) throw new Error('The sample has too few activities')
    const { rows } = adjustmentOf({
      ...plan,
      activities: [
        { ...first, status: 'cancelled' },
        { ...second, content: ' ' },
      ],
    })
    expect(rows.activities.removed.map(({ id }) => id)).toEqual(plan.activities.map(({ id }) => id))
    expect(rows.activities.changed).toEqual([])
  })

  it('is the lines that came and went, each once', () => {
    const [first = '', ...others] = plan.purpose.purposes
    const purposes = [...others, `${first};`, 'Một mục đích mới', '']
    expect(adjustmentOf({ ...plan, purpose: { ...plan.purpose, purposes } }).purposes).toEqual({
      removed: [],
      added: [{ text: 'Một mục đích mới', position: others.length + 1 }],
    })
  })
})
