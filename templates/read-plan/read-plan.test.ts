import { describe, expect, it, vi } from 'vitest'
import { foreignPlans } from '../../test/fixtures/foreign-plan-data'
import { foreignPlanFile, type ForeignPlan, type Style } from '../../test/fixtures/foreign-plans'
import type { Plan } from '#shared/plan/plan'
import { totalAmount } from '#shared/rules/budget'
import { samplePlans } from '#shared/samples/index'
import { readTiming } from '#shared/plan/timing-text'
import { dateParts } from '#shared/vietnamese/dates'
import { formOf } from '../forms/index'
import { buildWord } from '../nd30/word/build-word'
import { bare } from './numbered-text'
import { readPlanFile } from './read-plan-file'

vi.setConfig({ testTimeout: 60_000 })

async function readBack(plan: ForeignPlan, style: Style) {
  let ids = 0
  const reading = readPlanFile(await foreignPlanFile(plan, style), {
    newId: () => `r${(ids += 1)}`,
    year: 2020,
  })
  if (reading.status !== 'read') throw new Error(reading.message)
  return reading
}

/** Right and expected fields, by what they are. */
type Tally = Map<string, { right: number; expected: number; found: number }>
const tally: Tally = new Map()
function count(field: string, right: number, expected: number, found: number) {
  const before = tally.get(field) ?? { right: 0, expected: 0, found: 0 }
  tally.set(field, {
    right: before.right + right,
    expected: before.expected + expected,
    found: before.found + found,
  })
}
const shared = (found: readonly string[], expected: readonly string[]) =>
  found.filter((text) => expected.includes(text)).length

const wrong: string[] = []

describe('plans written by others', () => {
  it.each(foreignPlans)('$name', async ({ name, plan, style }) => {
    const { plan: read, unsure } = await readBack(plan, style)
    const isAttached = style.decision
    const date = isAttached ? read.document.decisionDate : read.document.date
    const { signer } = read.unit
    const header: Record<string, readonly [unknown, unknown]> = {
      unit: [read.unit.name, plan.name],
      parent: [read.unit.parentName, plan.parent],
      number: [isAttached ? read.document.decisionNumber : read.document.number, plan.number],
      code: [read.unit.codeAbbreviation, plan.code],
      place: [read.unit.placeName, plan.place],
      date: [typeof date === 'string' ? dateParts(date) : date, dateOf(plan.date)],
      year: [read.document.year, plan.year],
      subject: [read.document.subject, plan.subject],
      signer: [signer.name, plan.signer],
      authority: [
        signer.authority,
        plan.authority.length === 3
          ? 'collectiveDeputy'
          : plan.authority.length === 2
            ? 'deputy'
            : 'direct',
      ],
      recipients: [read.unit.recipients, plan.recipients],
      archive: [read.unit.archiveAbbreviation, plan.archive],
    }
    for (const [field, [found, expected]] of Object.entries(header)) {
      const isRight = JSON.stringify(found) === JSON.stringify(expected)
      if (!isRight) wrong.push(`${name}: ${field}: ${JSON.stringify(found)}`)
      count('đầu văn bản, ký, nơi nhận', isRight ? 1 : 0, 1, 1)
    }
    const lists: Record<string, readonly [readonly string[], readonly string[]]> = {
      'mục đích, yêu cầu': [
        [...read.purpose.purposes, ...read.purpose.requirements],
        [...plan.purposes, ...plan.requirements],
      ],
      'giải pháp': [read.solutions, plan.solutions],
      'phân công': [
        read.responsibilities.flatMap(({ unit, tasks }) => tasks.map((task) => `${unit}: ${task}`)),
        plan.units.flatMap(({ unit, tasks }) => tasks.map((task) => `${unit}: ${task}`)),
      ],
      'nhân sự': [
        read.staff.map(({ name: who, position }) => `${who}, ${position}`),
        plan.staff.map(({ name: who, position }) => `${who}, ${position}`),
      ],
      'hoạt động': [
        read.activities.map(({ content, timing, lead, product }) =>
          JSON.stringify([content, timing, lead, product]),
        ),
        style.activityColumns === null
          ? []
          : plan.activities.map(({ content, timing, lead, product }) =>
              JSON.stringify([content, readTiming(timing, plan.year), lead, product]),
            ),
      ],
      'số tiền': [
        read.budgetLines.map(
          ({ content, quantity, unitPrice }) =>
            `${content}: ${Number(quantity) * Number(unitPrice)}`,
        ),
        plan.budget.map(({ content, quantity, price }) => `${content}: ${quantity * price}`),
      ],
      // Attached plans leave theirs with the decision.
      'căn cứ': [
        read.legalBases.map(({ number }) => number),
        isAttached ? [] : plan.bases.map((basis) => /số (\S+)/.exec(basis)?.[1] ?? ''),
      ],
    }
    for (const [field, [found, expected]] of Object.entries(lists)) {
      const right = shared(found, expected)
      if (right < expected.length || found.length > expected.length) {
        wrong.push(`${name}: ${field}: ${JSON.stringify(found)}`)
      }
      count(field, right, expected.length, found.length)
    }
    expectNothingLost(plan, style, JSON.stringify([read, unsure]))
  })

  it('are read well enough to start from', () => {
    const percent = (part: number, whole: number) =>
      whole === 0 ? '100' : ((100 * part) / whole).toFixed(1).replace('.', ',')
    console.log(
      [
        `Đọc ${foreignPlans.length} kế hoạch Word do người khác soạn (đúng / tìm thấy; đúng / phải có):`,
        ...[...tally].map(
          ([field, { right, expected, found }]) =>
            `  ${field}: chính xác ${percent(right, found)} %, đủ ${percent(right, expected)} % (${right}/${expected})`,
        ),
        ...wrong.map((line) => `  ! ${line}`),
      ].join('\n'),
    )
    const share = (field: string) => {
      const { right, expected } = tally.get(field) ?? { right: 0, expected: 1 }
      return right / expected
    }
    expect(share('đầu văn bản, ký, nơi nhận')).toBeGreaterThanOrEqual(0.98)
    expect(share('hoạt động')).toBeGreaterThanOrEqual(0.95)
    expect(share('số tiền')).toBe(1)
  })
})

describe('the app’s own papers', () => {
  it.each(samplePlans)('of $id are read without the data they carry', async ({ read }) => {
    const plan = read()
    const word = await buildWord(formOf('plan').build(plan))
    let ids = 0
    const reading = readPlanFile(word, { newId: () => `r${(ids += 1)}`, year: 2020 })
    if (reading.status !== 'read') throw new Error(reading.message)
    const { plan: found } = reading
    const share = (texts: readonly string[], expected: readonly string[]) =>
      expected.filter((text) => texts.includes(text)).length / expected.length
    const contents = ({ activities }: Plan) => activities.map(({ content }) => content)
    expect(share(contents(found), contents(plan))).toBeGreaterThanOrEqual(0.95)
    expect(totalAmount(found.budgetLines)).toBe(totalAmount(plan.budgetLines))
    expect(found.purpose.purposes).toEqual(plan.purpose.purposes.map(bare))
    expect(found.purpose.requirements).toEqual(plan.purpose.requirements.map(bare))
    expect(found.document.date).toBe(plan.document.date)
    expect(found.unit.name).toBe(plan.unit.name)
    expect(found.unit.recipients).toEqual(plan.unit.recipients)
    // Those the opening names; whatever is read is one of the plan's.
    const numbers = ({ legalBases }: Plan) => legalBases.map(({ number }) => number)
    expect(found.legalBases.length).toBeGreaterThan(2)
    expect(share(numbers(plan), numbers(found))).toBe(1)
  })
})

/** Whatever was not placed is listed: no words of the file may vanish. */
function expectNothingLost(plan: ForeignPlan, style: Style, kept: string) {
  const texts = [
    ...plan.purposes,
    ...plan.requirements,
    ...plan.solutions,
    ...plan.units.flatMap(({ tasks }) => tasks),
    ...plan.activities.map(({ content }) => content),
    ...plan.budget.map(({ content }) => content),
  ]
  const lost = texts.filter((text) => !kept.includes(JSON.stringify(text).slice(1, -1)))
  expect(lost, style.what).toEqual([])
}

function dateOf(text: string) {
  const [day, month, year] = (text.match(/\d+/g) ?? []).map(Number)
  return { year, month, day }
}
