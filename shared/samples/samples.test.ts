import { describe, expect, it } from 'vitest'
import { known } from '#shared/plan/entered'
import type { Plan } from '#shared/plan/plan'
import type { Policy } from '#shared/plan/policy'
import { timingRange } from '#shared/plan/timing-text'
import { activityStages, lifecycleStages, type LifecycleStage } from '#shared/reference/lifecycle'
import { dateParts } from '#shared/vietnamese/dates'
import { totalAmount } from '#shared/rules/budget'
import { samplePlans } from '.'

/** Days off of 2027: statutory holidays, the Tết break and days expected to be given in lieu. */
const TET_BREAK = days('2027-02-01', '2027-02-12')
const DAYS_OFF = [
  '2027-01-01',
  ...TET_BREAK,
  '2027-04-16',
  '2027-04-30',
  '2027-05-03',
  ...days('2027-09-01', '2027-09-03'),
  '2027-11-24',
]

/** Years other than the plan's own that a text may name, each with what it is. */
const LEGITIMATE_YEARS = [
  '2022', // Đề án 407, giai đoạn 2022 - 2027
  '2023', // Chỉ thị 07, Thông tư 56
  '2017', // Thông tư 40/2017/TT-BTC
  '2024', // Nghị định 49/2024/NĐ-CP
  '2025', // Luật và thông tư ban hành năm 2025
  '2026', // hiện trạng năm trước, văn bản ban hành năm 2026
  '2028', // năm học 2027 - 2028, việc chuyển tiếp sang năm sau
  '2030', // đề án, kế hoạch giai đoạn 2027 - 2030
  '2040', // thời hạn quy hoạch chung
]

function days(from: string, to: string): string[] {
  const found: string[] = []
  for (let time = Date.parse(from); time <= Date.parse(to); time += 86_400_000) {
    found.push(new Date(time).toISOString().slice(0, 10))
  }
  return found
}

function isWorkingDay(iso: string): boolean {
  const { year, month, day } = dateParts(iso)
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !DAYS_OFF.includes(iso)
}

type FoundText = { readonly path: string; readonly text: string }

/** Every text in a value, with the path to it. */
function texts(value: unknown, path = ''): readonly FoundText[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}/${key}`))
}

const textsThat = (plan: Plan, fails: (text: string) => boolean) =>
  texts(plan).filter(({ text }) => fails(text))
const textsMatching = (plan: Plan, pattern: RegExp) => textsThat(plan, (text) => pattern.test(text))

function stageDates(policy: Policy, stage: LifecycleStage) {
  const { from, to } = policy.stages[stage]
  return { from: known(from) ?? '', to: known(to) ?? '' }
}

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

const plans = samplePlans.map((sample) => ({ name: sample.id, plan: sample.read() }))

describe.each(plans)('sample plan $name', ({ plan }) => {
  it('gives every row an id of its own', () => {
    for (const rows of Object.values(plan)) {
      if (!Array.isArray(rows) || typeof rows[0] !== 'object') continue
      const found = ids(rows as { id: string }[])
      expect(new Set(found).size).toBe(found.length)
    }
  })

  it('points only at rows that exist, and uses every channel and budget line', () => {
    const used = {
      channels: plan.activities.flatMap(({ channelIds }) => channelIds),
      lines: plan.activities.flatMap(({ budgetLineIds }) => budgetLineIds),
    }
    expect(new Set(used.channels)).toEqual(new Set(ids(plan.channels)))
    expect(new Set(used.lines)).toEqual(new Set(ids(plan.budgetLines)))
    const policyIds = [...plan.activities, ...plan.risks].map(({ policyId }) => policyId)
    for (const policyId of policyIds) {
      if (policyId !== null) expect(ids(plan.policies)).toContain(policyId)
    }
  })

  it('has activities in every stage', () => {
    for (const stage of activityStages) {
      expect(plan.activities.filter((activity) => activity.stage === stage)).not.toHaveLength(0)
    }
  })

  it('dates the stages of a policy one after another', () => {
    for (const { stages } of plan.policies) {
      const dates = lifecycleStages.flatMap((stage) => [
        known(stages[stage].from),
        known(stages[stage].to),
      ])
      expect(dates).not.toContain(null)
      expect(dates).toEqual(dates.toSorted())
      expect(new Set(dates).size).toBe(dates.length)
    }
  })

  it('serves every stage that falls in the year, and no other', () => {
    for (const policy of plan.policies) {
      const inYear = lifecycleStages.filter((stage) => {
        const { from, to } = stageDates(policy, stage)
        return from <= '2027-12-31' && to >= '2027-01-11'
      })
      const served = lifecycleStages.filter((stage) =>
        plan.activities.some(
          (activity) => activity.policyId === policy.id && activity.stage === stage,
        ),
      )
      expect(served, policy.id).toEqual(inYear)
    }
  })

  it('puts each activity of a policy inside the stage it serves', () => {
    const outside = plan.activities.filter((activity) => {
      const policy = plan.policies.find(({ id }) => id === activity.policyId)
      if (!policy || activity.stage === 'general') return false
      const range = timingRange(activity.timing, 2027)
      const { from, to } = stageDates(policy, activity.stage)
      if (range === null) return true
      const isDated = activity.timing.kind === 'day' || activity.timing.kind === 'span'
      return isDated ? range.from < from || range.to > to : range.from > to || range.to < from
    })
    expect(ids(outside)).toEqual([])
  })

  it('dates nothing on a weekend or a day off', () => {
    const dated = [
      ...plan.activities.map(({ id, timing }) => ({ id, timing })),
      ...plan.reports.map(({ id, due }) => ({ id, timing: { kind: 'day', date: due } as const })),
    ]
    const misdated = dated.filter(({ timing }) => {
      if (timing.kind !== 'day' && timing.kind !== 'span') return false
      const range = timingRange(timing, 2027)
      if (range === null) return true
      const runsOverTet = days(range.from, range.to).some((day) => TET_BREAK.includes(day))
      return runsOverTet || !isWorkingDay(range.from) || !isWorkingDay(range.to)
    })
    expect(ids(misdated)).toEqual([])
  })

  it('fills in what an activity needs', () => {
    const incomplete = plan.activities.filter((activity) => {
      const { content, form, message, lead, product, productUnit, indicator, target } = activity
      const written = [content, form, message, lead, product, productUnit, indicator, target]
      return (
        written.includes('') ||
        activity.productQuantity === null ||
        activity.audiences.length === 0 ||
        activity.cooperatingUnits.length === 0 ||
        activity.cooperatingUnits.includes(lead) ||
        (activity.budgetLineIds.length === 0 && activity.note === '')
      )
    })
    expect(ids(incomplete)).toEqual([])
  })

  it('is written in composed Vietnamese, tidily', () => {
    expect(textsThat(plan, (text) => text !== text.normalize('NFC'))).toEqual([])
    expect(textsMatching(plan, / {2}|^\s|\s$| [,;:.]/)).toEqual([])
    expect(textsMatching(plan, /["'`]|…|\.\.\.|xxx/i)).toEqual([])
  })

  it('keeps one tone-mark style', () => {
    const newStyle = /o[àáảãạ](?!\p{L})|o[èéẻẽẹ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})/iu
    expect(textsMatching(plan, newStyle)).toEqual([])
  })

  it('says "Nhân dân" and "hằng năm", and names no body that is gone', () => {
    expect(textsMatching(plan, /(?<!Hội đồng |Ủy ban )nhân dân/u)).toEqual([])
    expect(textsMatching(plan, /hàng (?:ngày|tuần|tháng|quý|năm)/iu)).toEqual([])
    expect(textsMatching(plan, /(?<!\p{L})huyện|Uỷ|UNBD|Thông tin và Truyền thông/iu)).toEqual([])
  })

  it('names no year but the plan year and the listed ones', () => {
    const allowed = ['2027', ...LEGITIMATE_YEARS]
    const years = (text: string) => text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []
    expect(textsThat(plan, (text) => years(text).some((year) => !allowed.includes(year)))).toEqual(
      [],
    )
  })

  it('rests only on documents in force when it is signed', () => {
    const signed = known(plan.document.date) ?? ''
    const notInForce = plan.legalBases.filter(
      ({ date, validFrom, validTo }) =>
        (known(date) ?? '9999') > signed ||
        (known(validFrom) ?? '0000') > signed ||
        (known(validTo) ?? '9999') <= signed,
    )
    expect(ids(notInForce)).toEqual([])
  })
})

describe('the commune sample', () => {
  const plan = samplePlans[0]?.read()
  if (!plan) throw new Error('No sample plan')

  it('is as full as a real plan', () => {
    expect(plan.policies.length).toBeGreaterThanOrEqual(8)
    expect(plan.activities.length).toBeGreaterThanOrEqual(40)
    expect(plan.channels.length).toBeGreaterThanOrEqual(12)
    expect(plan.mediaPartners.length).toBeGreaterThanOrEqual(3)
    expect(plan.collaborators.length).toBeGreaterThanOrEqual(3)
    expect(plan.staff.length).toBeGreaterThanOrEqual(8)
    expect(plan.budgetLines.length).toBeGreaterThanOrEqual(25)
    expect(plan.disclosures.length).toBeGreaterThanOrEqual(6)
    expect(plan.objectives.length).toBeGreaterThanOrEqual(6)
    expect(plan.responsibilities.length).toBeGreaterThanOrEqual(8)
    expect(plan.reports.length).toBeGreaterThanOrEqual(3)
    expect(plan.risks.length).toBeGreaterThanOrEqual(4)
    expect(plan.unit.recipients.length).toBeGreaterThanOrEqual(8)
  })

  it('uses every kind of timing and all eight kinds of grassroots channel', () => {
    const kinds = new Set(plan.activities.map(({ timing }) => timing.kind))
    for (const kind of ['day', 'span', 'months', 'quarters', 'recurring', 'allYear'] as const) {
      expect(kinds).toContain(kind)
    }
    const types = new Set(plan.channels.map(({ type }) => type))
    for (const type of [
      'communeRadio',
      'publicNoticeboard',
      'grassrootsNewsletter',
      'nonCommercialMaterial',
      'grassrootsSpeaker',
      'webPortal',
      'socialMedia',
      'telecomMessage',
      'press',
      'directMeeting',
      'feedback',
    ] as const) {
      expect(types).toContain(type)
    }
  })

  it('costs what the estimate adds up to', () => {
    expect(totalAmount(plan.budgetLines)).toBe(330_820_000n)
  })

  it('names in "Nơi nhận" every unit that has something to do', () => {
    const recipients = plan.unit.recipients.join('; ').toLowerCase()
    for (const { unit } of plan.responsibilities) {
      const name = unit.replace(/^Đề nghị /u, '').toLowerCase()
      expect(recipients).toContain(name)
    }
  })
})
