import { describe, expect, it } from 'vitest'
import { emptyPlan, emptyRow } from '#shared/plan/defaults'
import { newUnit } from '#shared/plan/new-unit'
import type { Plan } from '#shared/plan/plan'
import { withChanges } from '#shared/plan/plan-changes'
import { defaultDemands } from '#shared/reference/demands/index'
import type { UnitKind } from '#shared/reference/unit-kinds'
import { reviewRecipientLevel } from './recipient-level'
import { reviewRecipients } from './recipients'
import type { ReviewContext } from './review-finding'

const planOf = (
  name: string,
  recipients: readonly string[],
  kind: UnitKind = 'communalCommittee',
): Plan => emptyPlan('p', 2027, { ...newUnit(kind), name, recipients: [...recipients] })
const WARD = 'Ủy ban nhân dân phường Tân Lập'
const context: ReviewContext = {
  today: '2026-12-20',
  returns: [],
  lists: { bodyNames: [], legalBases: [], costNorms: [] },
  demands: defaultDemands,
  texts: { wording: [], leftovers: [] },
}
const mended = (plan: Plan) => {
  const [finding] = reviewRecipientLevel(plan, context)
  return finding?.fix ? withChanges(plan, finding.fix.changes)?.unit.recipients : null
}

describe('recipients of another level', () => {
  it('are told of and put into the words of the unit', () => {
    const plan = planOf(WARD, [...newUnit('communalCommittee').recipients, 'Các tổ dân phố'])
    const [finding] = reviewRecipientLevel(plan, context)
    expect(finding?.message).toContain('HĐND xã')
    expect(mended(plan)?.join('; ')).not.toMatch(/(?<!\p{L})xã(?! hội)|thôn/u)
    expect(mended(plan)?.filter((line) => line === 'Các tổ dân phố')).toHaveLength(1)
  })

  it('do not make the same line wanted beside its double', () => {
    const plan: Plan = {
      ...planOf(WARD, ['UBND tỉnh', 'Các thôn']),
      responsibilities: [
        { ...emptyRow('responsibilities', 'r'), unit: 'Các tổ dân phố', tasks: ['Họp dân'] },
      ],
    }
    expect(reviewRecipients(plan, context)).toEqual([])
  })

  it.each([
    [WARD, ['UBND các xã, phường, đặc khu', 'Các tổ chức chính trị - xã hội', 'UBND xã Yên Mỹ']],
    [WARD, ['Phòng Văn hóa - Xã hội', 'Bảo hiểm xã hội tỉnh', 'Công an phường, Trạm Y tế phường']],
    ['Sở Tư pháp', ['UBND tỉnh', 'UBND xã']],
    ['Ủy ban nhân dân tỉnh Hưng Yên', ['Các sở, ban, ngành tỉnh', 'UBND thành phố Hải Phòng']],
  ])('are not seen where there are none: %s', (name, recipients) => {
    expect(reviewRecipientLevel(planOf(name, recipients), context)).toEqual([])
  })

  it('are those of a province in a city', () => {
    const plan = planOf(
      'Ủy ban nhân dân thành phố Hải Phòng',
      ['Thường trực Tỉnh ủy, Thường trực HĐND tỉnh'],
      'provincialCommittee',
    )
    expect(mended(plan)).toEqual(['Thường trực Thành ủy, Thường trực HĐND thành phố'])
  })
})
