import { expect, it } from 'vitest'
import { hasAdjustment } from '#shared/adjustment/changes'
import { printedSections, type PrintedSection } from '#shared/adjustment/printed-fields'
import { markIssued } from '#shared/plan/issued-version'
import type { Plan } from '#shared/plan/plan'
import { isRecord } from '#shared/plan/plan-path'
import { readPlan } from '#shared/plan/parse'
import { samplePlans } from '#shared/samples/index'
import { activityStages } from '#shared/reference/lifecycle'
import { buildPlanDocument } from '../ke-hoach/build'

const sample = samplePlans[1]?.read()
if (!sample) throw new Error('There is no sample plan')
const plan = markIssued(sample)

/** What is printed of a plan: its bases, body and annexes. */
function printed(of: Plan): string {
  const { bases, body, appendices } = buildPlanDocument(of)
  return JSON.stringify([bases, body, appendices])
}

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
  if (key === 'policyId') return value === 'cs2' ? 'cs3' : 'cs2'
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

it.each(cases())('$section/$path is told when the printed plan shows it, and only then', (each) => {
  expect(hasAdjustment(each.plan)).toBe(printed(each.plan) !== printed(plan))
})
