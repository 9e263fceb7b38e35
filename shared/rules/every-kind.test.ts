import { describe, expect, it } from 'vitest'
import { emptyPlan, emptyRow } from '#shared/plan/defaults'
import { newUnit } from '#shared/plan/new-unit'
import type { Plan } from '#shared/plan/plan'
import { followingNames } from '#shared/plan/unit-by-kind'
import { draftBulletin } from '#shared/broadcast/draft'
import { formsFor } from '#shared/reference/activity-forms'
import { defaultDemands } from '#shared/reference/demands/index'
import { exampleFor } from '#shared/reference/examples/index'
import { fieldHelps } from '#shared/reference/field-help/index'
import { lifecycleStages } from '#shared/reference/lifecycle'
import { phrases, type PhraseField } from '#shared/reference/phrases/index'
import { listPhrases } from '#shared/reference/phrases/list-phrases'
import type { UnitKind } from '#shared/reference/unit-kinds'
import { suggestActivities } from './coverage/suggest-activities'
import { reviewRecipients } from './review/recipients'
import type { ReviewContext } from './review/review-finding'
import { assessDemands } from './section-1/assess'
import { usualDisclosures } from './usual-rows/disclosures'
import { usualRows } from './usual-rows/index'

type Level = 'xã' | 'phường' | 'đặc khu' | 'tỉnh' | 'thành phố'
type Case = { readonly kind: UnitKind; readonly level: Level; readonly plan: Plan }

const NAMES: readonly (readonly [UnitKind, (place: string) => string])[] = [
  ['communalCommittee', (place) => `Ủy ban nhân dân ${place}`],
  ['division', () => 'Phòng Văn hóa - Xã hội'],
  ['office', (place) => `Văn phòng HĐND và UBND ${place}`],
  ['centre', (place) => `Trung tâm Phục vụ hành chính công ${place}`],
]
const PROVINCIAL: typeof NAMES = [
  ['provincialCommittee', (place) => `Ủy ban nhân dân ${place}`],
  ['department', () => 'Sở Tư pháp'],
]

/** A plan as it is after its unit was named and one policy put down. */
function begun(kind: UnitKind, name: string, parentName: string): Plan {
  const start = newUnit(kind)
  const unit = followingNames(start, { ...start, name, parentName, shortName: name })
  const stages = Object.fromEntries(
    lifecycleStages.map((stage) => [
      stage,
      { from: '2027-03-01', to: '2027-04-01', consultation: '' },
    ]),
  ) as Plan['policies'][number]['stages']
  const policy = {
    ...emptyRow('policies', 'p'),
    name: 'Đề án mới',
    impact: 'major' as const,
    stages,
  }
  return { ...emptyPlan('k', 2027, unit), policies: [policy] }
}

const cases: readonly Case[] = (['xã', 'phường', 'đặc khu', 'tỉnh', 'thành phố'] as const).flatMap(
  (level) => {
    const isProvince = level === 'tỉnh' || level === 'thành phố'
    return (isProvince ? PROVINCIAL : NAMES).map(([kind, nameIn]) => {
      const place = `${level} Tân Lập`
      const parent = kind.endsWith('Committee') ? '' : `Ủy ban nhân dân ${place}`
      return { kind, level, plan: begun(kind, nameIn(place), parent) }
    })
  },
)

const context: ReviewContext = {
  today: '2026-12-20',
  returns: [],
  lists: { bodyNames: [], legalBases: [], costNorms: [] },
  demands: defaultDemands,
  texts: { wording: [], leftovers: [] },
}

/** Every duty of the letter, whoever has it. */
const everyDuty = {
  set: {
    ...defaultDemands.set,
    sections: defaultDemands.set.sections.map((section) => ({
      ...section,
      bodies: [{ then: 'Mọi đơn vị', now: '', unitKinds: [], names: [], verified: true }],
    })),
  },
  switches: {},
}

const phraseFields = Object.keys(phrases) as PhraseField[]
const phrasesFor = (plan: Plan, field: PhraseField) =>
  listPhrases(field, plan, field.replace('*', 'p'), '').flatMap(({ title, texts }) => [
    title,
    ...texts,
  ])

/** Everything the app offers to this plan, each text with where it is offered. */
function offered(plan: Plan): readonly (readonly [where: string, text: string])[] {
  const { unit } = plan
  const [policy] = plan.policies
  const rows = [
    ...Object.entries(usualRows).flatMap(([section, of]) =>
      of(plan).map((each) => [section, JSON.stringify(each)] as const),
    ),
    ...usualDisclosures(plan).map((row) => ['disclosures', JSON.stringify(row)] as const),
    ...lifecycleStages.flatMap((stage) =>
      policy
        ? suggestActivities(plan, policy, stage).map(
            ({ activity }) => ['activities', JSON.stringify(activity)] as const,
          )
        : [],
    ),
  ]
  const demands = assessDemands(plan, everyDuty).flatMap(({ section, demands: all }) =>
    all.flatMap(({ demand, evidence }) =>
      evidence.flatMap(({ suggestions }) =>
        suggestions.map((suggestion) => {
          let last = 0
          const { plan: next } = suggestion.apply(plan, () => `moi${++last}`)
          const added = Object.entries(next).filter(([key]) => key !== 'unit' && key !== 'policies')
          return [
            `${section.number} ${demand.id}`,
            suggestion.label + JSON.stringify(added),
          ] as const
        }),
      ),
    ),
  )
  return [
    ...unit.recipients.map((line) => ['recipients', line] as const),
    ...rows,
    ...demands,
    ...phraseFields.flatMap((field) =>
      phrasesFor(plan, field).map((text) => [field, text] as const),
    ),
    ...Object.entries(fieldHelps).map(
      ([field, { example }]) => [`example ${field}`, exampleFor(field, example, unit)] as const,
    ),
    ...formsFor(unit).map((form) => ['forms', form] as const),
    ...(policy ? [['bulletin', draftBulletin(plan, policy, '2027-01-05')] as const] : []),
  ]
}

/** What belongs to the parts and the bodies of another level. */
const alone = (word: string) =>
  `(?<!\\p{L})(?<!các |, |cấp )${word}(?! hội|, (?:phường|xã)|,? đặc khu)(?!\\p{L})`
const VILLAGE = '(?<!nông )(?<!\\p{L})thôn(?!\\p{L}| xóm)'
const QUARTER = 'tổ dân phố'
const foreign: Record<Level, RegExp> = {
  xã: new RegExp(`${alone('phường')}|${QUARTER}|Hạ tầng và Đô thị`, 'u'),
  phường: new RegExp(`${alone('xã')}|${VILLAGE}|Phòng Kinh tế(?!,)`, 'iu'),
  'đặc khu': new RegExp(`${alone('xã')}|${alone('phường')}|Phòng Kinh tế(?!,)`, 'u'),
  tỉnh: new RegExp(
    `${VILLAGE}|${QUARTER}|loa truyền thanh|đài truyền thanh|họp dân|UBND (?:xã|phường)|(?<!UBND các )${alone('xã')}|Cung ứng dịch vụ|Phòng Kinh tế|Phòng Văn hóa|dự họp góp ý`,
    'iu',
  ),
  'thành phố': new RegExp(
    `${VILLAGE}|${QUARTER}|loa truyền thanh|đài truyền thanh|họp dân|UBND (?:xã|phường)|${alone('tỉnh')}|Tỉnh ủy|Cung ứng dịch vụ|Phòng Kinh tế|Phòng Văn hóa`,
    'iu',
  ),
}

describe.each(cases)('what is offered to $kind of a $level', ({ kind, level, plan }) => {
  it('names no body and no audience of another level', () => {
    const strange = offered(plan).filter(([, text]) => foreign[level].test(text))
    expect(strange).toEqual([])
  })

  it('is work for somebody, not one row alone', () => {
    expect(usualRows.responsibilities(plan).length).toBeGreaterThan(4)
  })

  it('is work for bodies that get the paper', () => {
    const given = usualRows
      .responsibilities(plan)
      .map(({ row }, index) => ({ ...row, id: `r${index}` }))
    expect(reviewRecipients({ ...plan, responsibilities: given }, context)).toEqual([])
  })

  it('is a channel of its own only where it has one', () => {
    const names = usualRows.channels(plan).map(({ row }) => row.name)
    if (kind.endsWith('Committee') || kind === 'department') return
    expect(names).toContain(`Trang thông tin điện tử của UBND ${level} Tân Lập`)
    expect(names.join()).not.toContain(`của ${plan.unit.name}`)
  })

  it('are papers of HĐND and UBND to a committee alone', () => {
    const contents = usualDisclosures(plan).map(({ content }) => content)
    expect(contents.some((text) => text.includes('HĐND, UBND'))).toBe(kind.endsWith('Committee'))
  })

  it('is led by somebody who is given work', () => {
    const [portal] = assessDemands(plan, everyDuty)
      .flatMap(({ demands }) => demands)
      .flatMap(({ evidence }) => evidence)
      .flatMap(({ suggestions }) => suggestions)
      .filter(({ label }) => label.includes('việc đăng tải trên kênh'))
    const next = portal?.apply(plan, () => 'moi').plan
    const lead = next?.activities[0]?.lead
    expect(lead === plan.unit.name).toBe(!kind.endsWith('Committee'))
  })
})

describe('phrases by kind', () => {
  it('differ in every list between a commune, a province and an office', () => {
    const listOf = (wanted: UnitKind, field: PhraseField) => {
      const found = cases.find(({ kind }) => kind === wanted)
      return found ? phrasesFor(found.plan, field) : []
    }
    const same = phraseFields.filter((field) => {
      const lists = (['communalCommittee', 'department', 'division'] as const).map((kind) =>
        JSON.stringify(listOf(kind, field)),
      )
      return new Set(lists).size < lists.length
    })
    expect(same).toEqual([])
  })
})

describe('a role held by somebody without a name', () => {
  it('is not offered once more', () => {
    const [first] = cases
    if (!first) throw new Error('There is no case')
    const plan: Plan = {
      ...first.plan,
      staff: [
        { ...emptyRow('staff', 's'), roles: ['focalPoint'] },
        { ...emptyRow('staff', 't'), name: 'Nguyễn Văn Mẫu', position: 'Chủ tịch UBND xã' },
      ],
    }
    const evidence = assessDemands(plan, everyDuty)
      .flatMap(({ demands }) => demands)
      .find(({ demand }) => demand.id === '1b')?.evidence[0]
    expect(evidence?.suggestions).toEqual([])
    expect(evidence?.lacks[0]).toMatchObject({ path: 'staff/s/name' })
    const without = { ...plan, staff: plan.staff.slice(1) }
    const labels = assessDemands(without, everyDuty)
      .flatMap(({ demands }) => demands)
      .find(({ demand }) => demand.id === '1b')
      ?.evidence[0]?.suggestions.map(({ label }) => label)
    expect(labels).toEqual([expect.stringContaining('ghi họ tên sau')])
  })
})
