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

  it('reports to the superior alone, and gives it no work', () => {
    const centre: Plan = {
      ...plan,
      unit: {
        ...plan.unit,
        kind: 'centre',
        parentName: 'Sở Nông nghiệp và Môi trường tỉnh Lào Cai',
        name: 'Trung tâm Khuyến nông',
        shortName: 'Trung tâm',
      },
    }
    const upward = (values: Partial<Companions['dispatch']>): Plan => ({
      ...centre,
      companions: {
        ...centre.companions,
        dispatch: {
          ...centre.companions.dispatch,
          addressees: ['Sở Nông nghiệp và Môi trường (để báo cáo)'],
          ...values,
        },
      },
    })
    const document = buildDispatch(upward({}))
    expect(document.letterhead.subject?.text).toBe(
      'V/v gửi Kế hoạch truyền thông chính sách năm 2027',
    )
    const body = bodyText(document)
    expect(body).toContain('Trung tâm kính gửi Sở Nông nghiệp và Môi trường Kế hoạch số')
    expect(body).toContain('1. Chính sách được truyền thông:')
    expect(body).toMatch(
      /mong nhận được sự quan tâm, chỉ đạo của Sở Nông nghiệp và Môi trường.*\.\/\.$/,
    )
    expect(body).not.toMatch(/đề nghị Sở|thực hiện các nội dung sau|Phân công người làm đầu mối/)
    expect(bodyText(buildDispatch(upward({ requests: ['hỗ trợ kinh phí'] })))).toContain(
      'kính đề nghị quan tâm, chỉ đạo các nội dung sau:\nHỗ trợ kinh phí.',
    )
  })

  it('asks partners to cooperate, and says so in its subject', () => {
    const values = { addressees: ['Ủy ban MTTQ Việt Nam xã', 'Đoàn Thanh niên xã'] }
    const document = buildDispatch(withDispatch(values))
    expect(document.letterhead.subject?.text).toContain('V/v phối hợp thực hiện Kế hoạch')
    const body = bodyText(document)
    expect(body).toContain(
      'trân trọng đề nghị các cơ quan, tổ chức, đơn vị phối hợp thực hiện các nội dung sau:',
    )
    expect(body).not.toContain('các báo cáo sau')
    expect(bodyWith({ ...values, aim: 'carryOut' })).toContain('Để triển khai Kế hoạch')
  })

  it('has answers sent to an office; a person is only told of', () => {
    const body = bodyWith({ contact: 'Đồng chí Nguyễn Văn A, điện thoại 0912 345 678' })
    expect(body).toContain('của đầu mối về UBND xã An Bình trước')
    expect(body).toContain('(đầu mối liên hệ: Đồng chí Nguyễn Văn A, điện thoại 0912 345 678)')
  })
})
