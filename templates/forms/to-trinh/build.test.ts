import { describe, expect, it } from 'vitest'
import type { Companions } from '#shared/plan/companions'
import type { Plan } from '#shared/plan/plan'
import { totalAmount } from '#shared/rules/budget'
import { samplePlans } from '#shared/samples/index'
import { moneyInWords } from '#shared/vietnamese/numbers'
import { bodyText } from '../../../test/fixtures/document-text'
import { buildSubmission } from './build'

const sample = samplePlans[0]?.read()
if (!sample) throw new Error('There is no sample plan')
const plan = sample

const withSubmission = (values: Partial<Companions['submission']>): Plan => ({
  ...plan,
  companions: { ...plan.companions, submission: { ...plan.companions.submission, ...values } },
})

describe('a submission', () => {
  it('is the office’s, under the unit, signed by the office', () => {
    const document = buildSubmission(
      withSubmission({
        officeName: 'Trường Tiểu học Nguyễn Du',
        officeCode: 'THND',
        officeSigner: {
          authority: 'deputy',
          collective: '',
          headPosition: 'Hiệu trưởng',
          signerPosition: 'Phó Hiệu trưởng',
          name: 'Nguyễn Thị Lan',
        },
      }),
    )
    expect(document.letterhead.parentLines.join(' ')).toBe('ỦY BAN NHÂN DÂN XÃ AN BÌNH')
    expect(document.letterhead.issuerLines.join(' ')).toBe('TRƯỜNG TIỂU HỌC NGUYỄN DU')
    expect(document.letterhead.reference?.code).toBe('TTr-THND')
    expect(document.closing?.authorityLines).toEqual(['KT. HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG'])
    expect(document.closing?.recipients.map(({ text }) => text)).toEqual([
      '- Như trên;',
      '- Lưu: VT, THND.',
    ])
    expect(document.title?.subject).toBe(
      'Về việc ban hành Kế hoạch truyền thông chính sách năm 2027',
    )
  })

  it('without an office is the unit’s, and asks for an opinion', () => {
    const document = buildSubmission(withSubmission({ officeName: '' }))
    expect(document.letterhead.reference?.code).toBe('TTr-UBND')
    expect(document.title?.subject).toMatch(/^Về việc xin ý kiến đối với dự thảo Kế hoạch/)
    expect(bodyText(document)).toMatch(/xem xét, cho ý kiến\.\/\.$/)
    expect(document.closing?.authorityLines).toEqual(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'])
  })

  it('tells the plan by its counts and names what matters most', () => {
    const body = bodyText(buildSubmission(plan))
    const major = plan.policies.filter(({ impact }) => impact === 'major')
    expect(body).toContain(`0${major.length} chính sách có tác động lớn đến xã hội là:`)
    for (const { name } of major) expect(body).toContain(name)
    expect(body).toContain(`Hoạt động: ${plan.activities.length} hoạt động`)
  })

  it('gives the money in figures, words and sources', () => {
    const body = bodyText(buildSubmission(plan))
    expect(body).toContain(`(Bằng chữ: ${moneyInWords(totalAmount(plan.budgetLines))}), gồm:`)
    expect(body).toMatch(/- Ngân sách xã: [\d.]+ đồng;/)
  })

  it('gives no sum while a line of the estimate is open', () => {
    const [first, ...rest] = plan.budgetLines
    if (!first) throw new Error('The sample has no estimate')
    const body = bodyText(
      buildSubmission({ ...plan, budgetLines: [{ ...first, unitPrice: null }, ...rest] }),
    )
    expect(body).toContain('Kinh phí thực hiện: theo dự toán gửi kèm. Nguồn kinh phí: ngân sách xã')
    expect(body).not.toMatch(/\d đồng/)
  })

  it('does not repeat a very long addressee in its sentences', () => {
    const long = 'Thường trực Hội đồng nhân dân, Ủy ban nhân dân và các cơ quan có liên quan của xã'
    const document = buildSubmission(withSubmission({ addressees: [long] }))
    expect(document.addressees.map(({ text }) => text)).toEqual([long])
    expect(bodyText(document)).not.toContain(long)
  })

  it('names the draft decision among what goes with it, when there is one', () => {
    const attached: Plan = {
      ...plan,
      document: { ...plan.document, issuing: 'attachedToDecision' },
      budgetLines: [],
    }
    expect(bodyText(buildSubmission(attached))).toContain(
      'Tài liệu gửi kèm: dự thảo Quyết định ban hành Kế hoạch; dự thảo Kế hoạch truyền thông chính sách năm 2027.',
    )
  })

  it('says what the officer wrote instead of its own words', () => {
    const body = bodyText(
      buildSubmission(
        withSubmission({ reasons: 'cấp trên giao', proposals: ['ban hành trước tháng 02', ' '] }),
      ),
    )
    expect(body).toContain('Cấp trên giao.')
    expect(body).toContain('\nBan hành trước tháng 02.')
    expect(body).not.toContain('Đề nghị Ủy ban nhân dân')
  })
})
