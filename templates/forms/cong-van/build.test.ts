import { describe, expect, it } from 'vitest'
import type { Companions } from '#shared/plan/companions'
import type { Plan } from '#shared/plan/plan'
import { samplePlans } from '#shared/samples/index'
import { bodyText } from '../../../test/fixtures/document-text'
import { buildDispatch } from './build'

const sample = samplePlans[0]?.read()
if (!sample) throw new Error('There is no sample plan')
const plan = sample

const withDispatch = (values: Partial<Companions['dispatch']>): Plan => ({
  ...plan,
  companions: { ...plan.companions, dispatch: { ...plan.companions.dispatch, ...values } },
})
const bodyWith = (values: Partial<Companions['dispatch']>) =>
  bodyText(buildDispatch(withDispatch(values)))

describe('a letter', () => {
  it('has no name of its own, a code of unit and office, and "V/v" once', () => {
    const document = buildDispatch(withDispatch({ subject: 'V/v Triển khai Kế hoạch' }))
    expect(document.title).toBeNull()
    expect(document.letterhead.reference?.code).toBe('UBND-VHXH')
    expect(document.letterhead.subject?.text).toBe('V/v triển khai Kế hoạch')
  })

  it('goes to its addressees, to superiors and leaders, not to those it asks twice', () => {
    expect(buildDispatch(plan).closing?.recipients.map(({ text }) => text)).toEqual([
      '- Như trên;',
      '- UBND tỉnh (để báo cáo);',
      '- Thường trực Đảng ủy, Thường trực HĐND xã;',
      '- Chủ tịch, các Phó Chủ tịch UBND xã;',
      '- Lưu: VT, VHXH.',
    ])
    const addressed = withDispatch({ addressees: ['UBND tỉnh (để báo cáo)'] })
    expect(buildDispatch(addressed).closing?.recipients.map(({ text }) => text)).not.toContain(
      '- UBND tỉnh (để báo cáo);',
    )
  })

  it('names the plan in full, or the decision it is attached to', () => {
    const numbered = { ...plan, document: { ...plan.document, number: '5' } }
    expect(bodyText(buildDispatch(numbered))).toContain(
      'Kế hoạch số 05/KH-UBND ngày 05 tháng 01 năm 2027 của Ủy ban nhân dân xã An Bình về truyền thông chính sách năm 2027 (gửi kèm)',
    )
    const attached: Plan = {
      ...plan,
      document: {
        ...plan.document,
        issuing: 'attachedToDecision',
        decisionNumber: '15',
        decisionDate: '2027-01-04',
      },
    }
    expect(bodyText(buildDispatch(attached))).toContain(
      'Quyết định số 15/QĐ-UBND ngày 04 tháng 01 năm 2027 của Ủy ban nhân dân xã An Bình ban hành Kế hoạch',
    )
  })

  it('asks for a contact by the day given, and for what the unit’s reports need', () => {
    const body = bodyWith({})
    expect(body).toContain('về Phòng Văn hóa - Xã hội trước ngày 29 tháng 01 năm 2027.')
    expect(body).toContain('chậm nhất ngày 10 tháng 6 năm 2027;')
    // The unit reports to its superior; those addressed do not.
    expect(body).not.toContain('UBND tỉnh')
  })

  it('asks what the officer wrote, and says the day of the answer besides', () => {
    const body = bodyWith({ requests: ['rà soát nội dung;', '', 'Cử đầu mối'] })
    expect(body).toContain('1. Rà soát nội dung.\n2. Cử đầu mối.\n')
    expect(body).toContain('gửi văn bản trả lời về Phòng Văn hóa - Xã hội trước ngày 29')
    expect(bodyWith({ requests: ['Cử đầu mối'], replyBy: null })).not.toContain('trả lời')
  })

  it('speaks to its only addressee by name', () => {
    expect(bodyWith({ addressees: ['Các trường học'] })).toContain(
      'UBND xã An Bình đề nghị các trường học thực hiện',
    )
  })

  it('has answers sent to an office; a person is only told of', () => {
    const body = bodyWith({ contact: 'Đồng chí Nguyễn Văn A, điện thoại 0912 345 678' })
    expect(body).toContain('của đầu mối về UBND xã An Bình trước')
    expect(body).toContain('(đầu mối liên hệ: Đồng chí Nguyễn Văn A, điện thoại 0912 345 678)')
  })
})
