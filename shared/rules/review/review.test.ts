import { describe, expect, it } from 'vitest'
import { inOrderOfForce } from '#shared/carry-over/bases/order'
import { emptyRow } from '#shared/plan/defaults'
import { withChanges } from '#shared/plan/plan-changes'
import type { Plan } from '#shared/plan/plan'
import { bodyNames } from '#shared/reference/body-names'
import { defaultDemands } from '#shared/reference/demands/index'
import { legalBasisCatalog } from '#shared/reference/legal-bases-catalog'
import { costNorms } from '#shared/reference/norms'
import { samplePlans } from '#shared/samples/index'
import { reviewPlan } from './index'
import { mendAll } from './mend-all'
import { searchTexts } from './search-texts'
import { reviewWeights, type ReviewContext, type ReviewFinding } from './review-finding'

const context: Omit<ReviewContext, 'texts'> = {
  today: '2026-12-20',
  returns: [],
  demands: defaultDemands,
  lists: { bodyNames, legalBases: legalBasisCatalog, costNorms },
}

/** The commune's sample, its two bases nobody has verified aside. */
function sample(): Plan {
  const plan = samplePlans[0]?.read()
  if (!plan) throw new Error('There is no sample plan')
  return { ...plan, legalBases: plan.legalBases.map((basis) => ({ ...basis, verified: true })) }
}

const review = (plan: Plan, about = context) =>
  reviewPlan(plan, { ...about, texts: searchTexts(plan, { ...about.lists, ownWords: [] }) })
const first = <T>(rows: readonly T[]): T => {
  const [row] = rows
  if (row === undefined) throw new Error('There is no row')
  return row
}
const withFirst = <T>(rows: readonly T[], change: Partial<T>): T[] =>
  rows.map((row, index) => (index === 0 ? { ...row, ...change } : row))
const withSigner = (plan: Plan, signer: Partial<Plan['unit']['signer']>): Plan => ({
  ...plan,
  unit: { ...plan.unit, signer: { ...plan.unit.signer, ...signer } },
})
const withDocument = (plan: Plan, document: Partial<Plan['document']>): Plan => ({
  ...plan,
  document: { ...plan.document, ...document },
})

const withCompanion = <K extends 'invitation' | 'dispatch' | 'assignment'>(
  plan: Plan,
  kind: K,
  values: Partial<Plan['companions'][K]>,
): Plan => ({
  ...plan,
  companions: { ...plan.companions, [kind]: { ...plan.companions[kind], ...values } },
})
const withSelected = (plan: Plan, selected: Plan['companions']['selected']): Plan => ({
  ...plan,
  companions: { ...plan.companions, selected },
})

/** What somebody did wrong, and the one finding that must come of it. */
const slips: readonly (readonly [
  what: string,
  slip: (plan: Plan) => Plan,
  key: string,
  weight: ReviewFinding['weight'],
])[] = [
  [
    'no place before the date',
    (plan) => ({ ...plan, unit: { ...plan.unit, placeName: '' } }),
    'gap:',
    'blocks',
  ],
  [
    'no risk foreseen',
    (plan) => ({
      ...plan,
      risks: [],
      policies: plan.policies.map((policy) => ({ ...policy, impact: 'medium' })),
    }),
    'gap:',
    'nice',
  ],
  [
    'nobody ready to answer for a policy that stirs people up',
    (plan) => ({
      ...plan,
      risks: plan.risks.filter(({ policyId }) => policyId !== first(plan.policies).id),
    }),
    'crisis-cards:',
    'asked',
  ],
  [
    'another sum in words',
    (plan) => ({
      ...plan,
      fundingStatement: 'Tổng kinh phí thực hiện Kế hoạch là 1.000.000 đồng.',
    }),
    'fundingStatement',
    'blocks',
  ],
  [
    'a name typed wrong',
    (plan) => ({ ...plan, solutions: [...plan.solutions, 'UNBD xã chỉ đạo sâu sát'] }),
    'wording',
    'asked',
  ],
  [
    'an objective without a number',
    (plan) => ({
      ...plan,
      objectives: withFirst(plan.objectives, { target: 'cao hơn năm trước' }),
    }),
    'objectives:noNumber',
    'asked',
  ],
  [
    'an objective nobody knows how to measure',
    (plan) => ({ ...plan, objectives: withFirst(plan.objectives, { measurement: '' }) }),
    'objectives:noMeasurement',
    'nice',
  ],
  [
    'a price above its norm',
    (plan) => ({
      ...plan,
      budgetLines: withFirst(plan.budgetLines, {
        normId: 'tt56-6-to-gap',
        measureUnit: '',
        unitPrice: 9_000_000,
      }),
    }),
    'prices:over',
    'asked',
  ],
  [
    'a meeting on a Sunday',
    (plan) => ({
      ...plan,
      activities: withFirst(plan.activities, {
        form: 'Hội nghị',
        timing: { kind: 'day', date: '2027-01-24' },
      }),
    }),
    'schedule:weekend',
    'nice',
  ],
  [
    'a group on one channel',
    (plan) => ({
      ...plan,
      activities: withFirst(plan.activities, {
        audiences: [...first(plan.activities).audiences, 'Ngư dân'],
        channelIds: [first(plan.activities).channelIds[0] ?? ''],
      }),
    }),
    'audiences:oneChannel',
    'nice',
  ],
  [
    'a committee that signs as an office does',
    (plan) => withSigner(plan, { authority: 'direct' }),
    'signing:committee',
    'blocks',
  ],
  [
    'an office that signs as a committee does',
    (plan) => ({ ...plan, unit: { ...plan.unit, name: 'Phòng Văn hóa - Xã hội' } }),
    'signing:not-committee',
    'blocks',
  ],
  [
    'a submission after what it asks for',
    (plan) => ({
      ...plan,
      companions: {
        ...plan.companions,
        selected: ['plan', 'submission'],
        submission: { ...plan.companions.submission, date: '2027-01-06' },
      },
    }),
    'signing:submitted-late',
    'blocks',
  ],
  [
    'a decision of a plan that is issued by itself',
    (plan) => withSelected(plan, ['plan', 'decision']),
    'companion-set:direct',
    'blocks',
  ],
  [
    'a plan attached to a decision that is not there',
    (plan) =>
      withSelected(withDocument(plan, { issuing: 'attachedToDecision' }), ['plan', 'submission']),
    'companion-set:no-decision',
    'asked',
  ],
  [
    'a letter that gives the province work',
    (plan) => withCompanion(plan, 'dispatch', { addressees: ['UBND tỉnh', 'Các thôn'] }),
    'companion-set:superior',
    'asked',
  ],
  [
    'an invitation after its meeting',
    (plan) => withCompanion(plan, 'invitation', { date: '2026-12-30' }),
    'companion-dates:invitation:date',
    'blocks',
  ],
  [
    'a meeting about the draft when the plan is issued',
    (plan) => withCompanion(plan, 'invitation', { meetingDate: '2027-01-06' }),
    'companion-dates:invitation:meetingDate',
    'asked',
  ],
  [
    'a meeting on a Sunday of nobody at no hour',
    (plan) =>
      withCompanion(plan, 'invitation', {
        date: '2026-12-18',
        meetingDate: '2026-12-20',
        meetingTime: ' ',
        chair: '',
      }),
    'companion-dates:',
    'asked',
  ],
  [
    'a meeting about nothing',
    (plan) => withCompanion(plan, 'invitation', { agenda: [''] }),
    'companion-dates:invitation:agenda',
    'nice',
  ],
  [
    'a letter that cites a plan of later, and is answered before it is sent',
    (plan) => withCompanion(plan, 'dispatch', { date: '2026-12-01', replyBy: '2026-11-01' }),
    'companion-dates:dispatch',
    'blocks',
  ],
  [
    'an answer before an undated letter',
    (plan) => withCompanion(plan, 'dispatch', { date: null, replyBy: '2026-12-31' }),
    'companion-dates:dispatch:replyBy',
    'blocks',
  ],
  [
    'an assignment that holds before it is told',
    (plan) => withCompanion(plan, 'assignment', { effectiveFrom: '2027-01-07' }),
    'companion-dates:assignment',
    'asked',
  ],
  ['a draft mark', (plan) => withDocument(plan, { isDraft: true }), 'marks:draft', 'nice'],
  [
    'last year in a purpose',
    (plan) => ({
      ...plan,
      purpose: { ...plan.purpose, purposes: ['Thực hiện nhiệm vụ năm 2026.'] },
    }),
    'leftovers',
    'blocks',
  ],
  [
    'last year in a text that is not printed',
    (plan) => ({
      ...plan,
      policies: withFirst(plan.policies, { post: 'Lấy ý kiến từ 02/11/2026.' }),
    }),
    'leftovers:unprinted',
    'nice',
  ],
  [
    'a slip in a text that is not printed',
    (plan) => ({ ...plan, policies: withFirst(plan.policies, { bulletin: 'UNBD xã xin báo.' }) }),
    'wording:unprinted',
    'nice',
  ],
  [
    'a decree that no longer holds',
    (plan) => ({
      ...plan,
      legalBases: withFirst(plan.legalBases, {
        type: 'decree',
        number: '09/2017/NĐ-CP',
        subject: 'Phát ngôn',
      }),
    }),
    'bases:expired',
    'blocks',
  ],
  [
    'a base of the future',
    (plan) => ({
      ...plan,
      legalBases: withFirst(plan.legalBases, { validFrom: '2027-06-01' }),
    }),
    'bases:not-yet',
    'blocks',
  ],
  [
    'the superior’s paper of the year before',
    (plan) => ({
      ...plan,
      legalBases: plan.legalBases.map((basis) =>
        basis.number === '07/CT-TTg'
          ? { ...basis, number: '09/CT-UBND', subject: 'Nhiệm vụ trọng tâm năm 2026' }
          : basis,
      ),
    }),
    'bases:yearly',
    'blocks',
  ],
  [
    'a base cited twice',
    (plan) => ({
      ...plan,
      legalBases: [...plan.legalBases, { ...first(plan.legalBases), id: 'lap' }],
    }),
    'bases:twice',
    'nice',
  ],
  [
    'bases in no order',
    (plan) => ({ ...plan, legalBases: plan.legalBases.toReversed() }),
    'bases:order',
    'nice',
  ],
  [
    'a base nobody looked up',
    (plan) => ({ ...plan, legalBases: withFirst(plan.legalBases, { verified: false }) }),
    'bases:unverified',
    'asked',
  ],
  [
    'nothing a superior asked for',
    (plan) => ({
      ...plan,
      legalBases: plan.legalBases.filter(({ number }) => /(?:QH\d+|CP|TTg)$/u.test(number)),
    }),
    'opening:no-superior',
    'asked',
  ],
  [
    'nine bases in one sentence',
    (plan) => ({
      ...withDocument(plan, { opening: 'prose', leadIn: '' }),
      legalBases: Array.from({ length: 9 }, (_, index) => ({
        ...first(plan.legalBases.filter(({ type }) => type === 'plan')),
        id: `b${index}`,
        number: `${300 + index}/KH-UBND`,
      })),
    }),
    'opening:run-on',
    'nice',
  ],
  [
    'an undated plan of a year to come',
    (plan) => withDocument(plan, { date: null }),
    'opening:year-to-come',
    'nice',
  ],
  [
    'a stage without a word',
    (plan) => {
      const { id } = first(plan.policies)
      return {
        ...plan,
        activities: plan.activities.map((activity) =>
          activity.policyId === id && activity.stage === 'drafting'
            ? { ...activity, stage: 'general' }
            : activity,
        ),
      }
    },
    'policies:silent',
    'asked',
  ],
  [
    'a policy of major impact nobody was asked about',
    (plan) => {
      const policy = first(plan.policies)
      const { agendaSetting, drafting, finalization, promulgation, implementation } = policy.stages
      const unasked = (stage: typeof drafting) => ({ ...stage, consultation: '' })
      return {
        ...plan,
        activities: plan.activities.map((activity) =>
          activity.policyId === policy.id
            ? { ...activity, form: 'Tin, bài', content: 'Thông tin về chính sách' }
            : activity,
        ),
        policies: withFirst(plan.policies, {
          impact: 'major',
          stages: {
            agendaSetting: unasked(agendaSetting),
            drafting: unasked(drafting),
            finalization: unasked(finalization),
            promulgation: unasked(promulgation),
            implementation: unasked(implementation),
          },
        }),
      }
    },
    'policies:consultation',
    'asked',
  ],
  [
    'no network of collaborators',
    (plan) => ({ ...plan, collaborators: [] }),
    'demands:partly:1e',
    'nice',
  ],
  [
    'no press to work with',
    (plan) => ({ ...plan, mediaPartners: [] }),
    'demands:partly:1e',
    'nice',
  ],
  [
    'nobody to spread the word',
    (plan) => ({ ...plan, mediaPartners: [], collaborators: [] }),
    'demands:missing:1e',
    'asked',
  ],
  [
    'work in another year',
    (plan) => ({
      ...plan,
      activities: withFirst(plan.activities, { timing: { kind: 'day', date: '2029-02-01' } }),
    }),
    'activities:outside',
    'blocks',
  ],
  [
    'work that is over before it is planned',
    (plan) => withSelected(withDocument(plan, { date: '2027-02-01' }), ['plan']),
    'activities:over',
    'asked',
  ],
  [
    'work that gives nothing',
    (plan) => ({
      ...plan,
      activities: withFirst(plan.activities, { product: '', target: '', indicator: '' }),
    }),
    'activities:no-product',
    'asked',
  ],
  [
    'stages that overlap',
    (plan) => {
      const { stages } = first(plan.policies)
      const drafting = { ...stages.drafting, from: '2027-01-20' }
      return {
        ...plan,
        policies: withFirst(plan.policies, { stages: { ...stages, drafting } }),
      }
    },
    'stages:overlap',
    'asked',
  ],
  [
    'work outside the stage it is for',
    (plan) => ({
      ...plan,
      activities: withFirst(plan.activities, { timing: { kind: 'day', date: '2027-03-10' } }),
    }),
    'stages:outside',
    'asked',
  ],
  [
    'two leads',
    (plan) => ({
      ...plan,
      activities: withFirst(plan.activities, {
        lead: 'Phòng Văn hóa - Xã hội và Văn phòng HĐND và UBND xã',
      }),
    }),
    'leads:two',
    'asked',
  ],
  [
    'a report due on a Saturday',
    (plan) => ({ ...plan, reports: withFirst(plan.reports, { due: '2027-06-12' }) }),
    'reports:rest',
    'nice',
  ],
  [
    'a channel nothing is sent on',
    (plan) => ({
      ...plan,
      channels: [...plan.channels, { ...emptyRow('channels', 'x'), name: 'TikTok' }],
    }),
    'channels:unused',
    'nice',
  ],
  [
    'a channel written down twice',
    (plan) => ({
      ...plan,
      channels: [
        ...plan.channels,
        { ...emptyRow('channels', 'x'), name: first(plan.channels).name.toUpperCase() },
      ],
    }),
    'channels:twice',
    'nice',
  ],
  [
    'fewer than there were',
    (plan) => ({
      ...plan,
      objectives: plan.objectives.map((objective) =>
        objective.baseline.startsWith('45 lượt') ? { ...objective, target: '30 lượt' } : objective,
      ),
    }),
    'objectives:belowBaseline',
    'asked',
  ],
  [
    'more promised to the press than is in the estimate',
    (plan) => ({
      ...plan,
      mediaPartners: withFirst(plan.mediaPartners, { cost: 99_000_000 }),
    }),
    'partners:cost',
    'asked',
  ],
  [
    'a spokesperson nobody can reach',
    (plan) => ({ ...plan, staff: withFirst(plan.staff, { phone: '', email: '' }) }),
    'staff:contact',
    'asked',
  ],
  [
    'a share of time that is none',
    (plan) => ({ ...plan, staff: withFirst(plan.staff, { timeShare: { typed: '180' } }) }),
    'staff:time',
    'asked',
  ],
  [
    'more than all of a person’s time',
    (plan) => ({
      ...plan,
      staff: [
        ...plan.staff,
        { ...emptyRow('staff', 'x'), name: 'phát thanh viên', timeShare: 100 },
      ],
    }),
    'staff:overworked',
    'asked',
  ],
  [
    'a report due before the plan',
    (plan) => ({ ...plan, reports: withFirst(plan.reports, { due: '2027-01-04' }) }),
    'reports:past',
    'blocks',
  ],
  [
    'money for nothing',
    (plan) => ({
      ...plan,
      budgetLines: [
        ...plan.budgetLines,
        {
          ...emptyRow('budgetLines', 'x'),
          content: 'Mua máy',
          quantity: 1,
          unitPrice: 1_000,
          fundingSource: 'Ngân sách xã',
        },
      ],
    }),
    'money:unused',
    'asked',
  ],
  [
    'work without money, and without a word why',
    (plan) => ({
      ...plan,
      activities: plan.activities.map((activity) =>
        activity.budgetLineIds.length === 0 ? { ...activity, note: '' } : activity,
      ),
    }),
    'products:no-money',
    'nice',
  ],
  [
    'money for fewer than are promised',
    (plan) => ({
      ...plan,
      budgetLines: plan.budgetLines.map((line) =>
        line.id === 'kp36' ? { ...line, quantity: 6 } : line,
      ),
    }),
    'products:short',
    'asked',
  ],
  [
    'an order without money',
    (plan) => ({
      ...plan,
      activities: [
        ...plan.activities,
        {
          ...emptyRow('activities', 'x'),
          content: 'Đặt hàng phóng sự',
          timing: { kind: 'allYear' },
          lead: 'Phòng Kinh tế',
          product: 'Phóng sự',
          order: 'commissioned',
        },
      ],
    }),
    'money:unfunded',
    'asked',
  ],
  [
    'an estimate of nothing',
    (plan) => ({
      ...plan,
      budgetLines: plan.budgetLines.map((line) => ({ ...line, quantity: 0 })),
    }),
    'money:nothing',
    'blocks',
  ],
  [
    'work for who does not get the paper',
    (plan) => ({
      ...plan,
      responsibilities: [
        ...plan.responsibilities,
        { ...emptyRow('responsibilities', 'x'), unit: 'Hạt Kiểm lâm', tasks: ['Tuần tra'] },
      ],
    }),
    'recipients:missing',
    'asked',
  ],
  [
    'a lead who is given nothing',
    (plan) => ({ ...plan, activities: withFirst(plan.activities, { lead: 'Hạt Kiểm lâm' }) }),
    'recipients:no-work',
    'asked',
  ],
]

/** The plan with work given to these, who were not written to. */
const withWorkFor = (
  plan: Plan,
  bodies: readonly string[],
  recipients: readonly string[],
): Plan => ({
  ...plan,
  unit: { ...plan.unit, recipients: [...recipients] },
  responsibilities: bodies.map((unit, index) => ({
    ...emptyRow('responsibilities', `r${index}`),
    unit,
    tasks: ['Thực hiện'],
  })),
})
const unserved = (plan: Plan) =>
  review(plan)
    .filter(({ key }) => key.startsWith('recipients:missing'))
    .map(({ message }) => message.split(' được giao việc')[0])

describe('who gets the paper', () => {
  const usual = [
    'Các phòng, trung tâm thuộc UBND xã',
    'Công an xã, Ban Chỉ huy Quân sự xã, Trạm Y tế xã',
    'Các trường học trên địa bàn xã',
    'Các thôn',
  ]
  it.each([
    'Phòng Kinh tế',
    'Phòng Văn hóa - Xã hội',
    'Văn phòng HĐND và UBND xã',
    'Trung tâm Phục vụ hành chính công',
    'Trường Tiểu học An Bình',
    'Trạm Y tế xã',
    'Các thôn',
  ])('%s is one of those written to', (body) => {
    expect(unserved(withWorkFor(sample(), [body], usual))).toEqual([])
  })

  it('does not take one kind of body for another', () => {
    const bodies = ['Hạt Kiểm lâm', 'Phòng Kinh tế', 'Trường Tiểu học An Bình']
    expect(unserved(withWorkFor(sample(), bodies, ['Các thôn']))).toEqual(bodies)
  })
})

describe('bases nobody looked up', () => {
  const unlooked = (plan: Plan): Plan => ({
    ...plan,
    legalBases: plan.legalBases.map((basis) => ({ ...basis, verified: false })),
  })
  const remarks = (plan: Plan) =>
    review(plan).filter(({ key }) => key.startsWith('bases:unverified'))

  it('are one remark, and one answer for all', () => {
    const plan = unlooked(sample())
    const remark = first(remarks(plan))
    expect(remarks(plan)).toHaveLength(1)
    expect(remarks(withChanges(plan, remark.fix?.changes ?? []) ?? plan)).toEqual([])
  })

  it('are no papers of the future while the plan that cites them has no date', () => {
    const plan = withDocument(sample(), { date: null })
    const superior = {
      ...emptyRow('legalBases', 'cap-tren'),
      type: 'plan' as const,
      number: '15/KH-UBND',
      issuer: 'Ủy ban nhân dân tỉnh',
      date: '2027-01-12',
      subject: 'Truyền thông chính sách năm 2027',
      verified: true,
    }
    const found = review({ ...plan, legalBases: [...plan.legalBases, superior] })
    expect(found.filter(({ key }) => key.startsWith('bases:'))).toEqual([])
    const dated = withDocument(sample(), { date: '2027-01-08' })
    const early = review({ ...dated, legalBases: [...dated.legalBases, superior] })
    expect(early.map(({ key }) => key)).toContain('bases:not-yet:cap-tren')
  })

  it('are asked about again when one is added', () => {
    const plan = unlooked(sample())
    const kept: Plan = {
      ...plan,
      origin: {
        ...plan.origin,
        keptFindings: [{ key: first(remarks(plan)).key, reason: 'Đã xem' }],
      },
    }
    const added = { ...first(plan.legalBases), id: 'them' }
    expect(remarks(kept)).toEqual([])
    expect(remarks({ ...kept, legalBases: [...kept.legalBases, added] })).toHaveLength(1)
  })
})

describe('a policy of major impact', () => {
  const policy = {
    ...emptyRow('policies', 'lon'),
    name: 'Quy định về đăng ký đất đai',
    impact: 'major' as const,
    keyMessages: ['Đăng ký đất đai là quyền và nghĩa vụ'],
  }
  const carriedOut = { from: '2027-01-04', to: '2027-12-31', consultation: '' }
  const asked = (stages: Partial<typeof policy.stages>, content = 'Phát thanh') => {
    const plan = sample()
    const work = {
      ...emptyRow('activities', 'v'),
      policyId: 'lon',
      stage: 'drafting' as const,
      content,
    }
    return review({
      ...plan,
      policies: [...plan.policies, { ...policy, stages: { ...policy.stages, ...stages } }],
      activities: [...plan.activities, work],
    }).some(({ key }) => key === 'policies:consultation:lon')
  }

  it('made by the unit is to be consulted on, in the plan or by its activities', () => {
    const making = { drafting: { from: '2027-03-01', to: '2027-04-30', consultation: '' } }
    expect(asked(making)).toBe(true)
    expect(asked(making, 'Họp thôn lấy ý kiến')).toBe(false)
  })

  it('in force already is not', () => {
    expect(asked({ implementation: carriedOut })).toBe(false)
  })
})

describe('mending all at once', () => {
  it('carries out every mend of one and the same field', () => {
    const plan = withWorkFor(sample(), ['Hạt Kiểm lâm', 'Bưu điện', 'Chợ Bình'], ['Các thôn'])
    const mended = mendAll(plan, context)
    expect(mended.count).toBe(3)
    expect(mended.plan.unit.recipients).toEqual([
      'Các thôn',
      'Hạt Kiểm lâm',
      'Bưu điện',
      'Chợ Bình',
    ])
  })

  it('cites no paper twice, and puts the bases in order', () => {
    const plan = sample()
    const decree = (id: string, number: string) => ({
      ...emptyRow('legalBases', id),
      type: 'decree' as const,
      number,
      verified: true,
    })
    const own = plan.legalBases.filter(({ number }) => !number.startsWith('244/'))
    const old = ['a', 'b'].map((id) => decree(id, '09/2017/NĐ-CP'))
    for (const legalBases of [
      [...own, ...old],
      [...old, decree('c', '244/2026/NĐ-CP'), ...own],
    ]) {
      const { legalBases: mended } = mendAll({ ...plan, legalBases }, context).plan
      const numbers = mended.map(({ number }) => number)
      expect(numbers.filter((number) => number === '244/2026/NĐ-CP')).toHaveLength(1)
      expect(numbers).not.toContain('09/2017/NĐ-CP')
      expect(inOrderOfForce(mended)).toEqual(mended)
    }
  })

  it('never says for the officer that a base was looked up', () => {
    const plan = sample()
    const open: Plan = { ...plan, legalBases: withFirst(plan.legalBases, { verified: false }) }
    expect(mendAll(open, context)).toEqual({ plan: open, count: 0 })
  })
})

describe('what the plan would come back for', () => {
  it('is nothing in the sample', () => {
    expect(review(sample())).toEqual([])
  })

  it('is nothing that blocks or is asked of the letter in any sample', () => {
    for (const { read } of samplePlans) {
      const found = review(read())
      expect(found.filter(({ weight }) => weight === 'blocks')).toEqual([])
      expect(found.filter(({ key }) => key.startsWith('demands:'))).toEqual([])
    }
  })

  it.each(slips)('%s', (_what, slip, key, weight) => {
    const found = review(slip(sample()))
    expect(found.length).toBeGreaterThan(0)
    // Exactly this rule speaks, whatever else it speaks of.
    expect(found.filter((finding) => !finding.key.startsWith(key))).toEqual([])
    expect(new Set(found.map((finding) => finding.weight))).toEqual(new Set([weight]))
  })

  it.each(slips)('%s is gone once it is mended or kept', (_what, slip) => {
    const plan = slip(sample())
    for (const { key, fix, stays } of review(plan)) {
      if (stays === 'never') continue
      const next = fix
        ? withChanges(plan, fix.changes)
        : {
            ...plan,
            origin: { ...plan.origin, keptFindings: [{ key, reason: 'Đã thống nhất' }] },
          }
      expect(next && review(next).some((finding) => finding.key === key)).toBe(false)
    }
  })

  it('is one finding for nine targets left blank, and none for each of them', () => {
    const plan = sample()
    const found = review({
      ...plan,
      objectives: plan.objectives.map((objective) => ({ ...objective, target: '' })),
    })
    expect(found.map(({ message }) => message)).toEqual(['10 mục tiêu (1 - 10) chưa có chỉ tiêu.'])
  })

  it('stands with what blocks the signature before what will be asked', () => {
    const plan = withDocument(
      { ...sample(), risks: [], unit: { ...sample().unit, placeName: '' } },
      {
        isDraft: true,
      },
    )
    const weights = review(plan).map(({ weight }) => reviewWeights.indexOf(weight))
    expect(weights).toEqual(weights.toSorted((a, b) => a - b))
    expect(weights[0]).toBe(0)
  })

  it('remembers why earlier plans came back, until somebody has looked', () => {
    const returns = [
      {
        id: 'r1',
        reason: 'Thiếu cơ sở tính đơn giá in tờ gấp.',
        section: 'budgetLines' as const,
        planTitle: 'Truyền thông chính sách năm 2026',
        at: '2026-01-15',
      },
    ]
    const [told] = review(sample(), { ...context, returns })
    expect(told).toMatchObject({ key: 'returned:r1', weight: 'asked', path: 'budgetLines' })
    expect(told?.message).toContain('Thiếu cơ sở tính đơn giá in tờ gấp.')
  })
})
