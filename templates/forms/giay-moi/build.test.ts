import { describe, expect, it } from 'vitest'
import type { Companions } from '#shared/plan/companions'
import { samplePlans } from '#shared/samples/index'
import { bodyText } from '../../../test/fixtures/document-text'
import { buildInvitation } from './build'

const plan = samplePlans[0]?.read()
if (!plan) throw new Error('There is no sample plan')

const invitationWith = (values: Partial<Companions['invitation']>) =>
  buildInvitation({
    ...plan,
    companions: { ...plan.companions, invitation: { ...plan.companions.invitation, ...values } },
  })

describe('an invitation', () => {
  it('says who invites whom to what, who chairs, when and where, in the order of Mẫu 1.7', () => {
    const lines = bodyText(invitationWith({})).split('\n')
    const order = [
      'Ủy ban nhân dân xã An Bình trân trọng kính mời:',
      'Tới dự cuộc họp góp ý dự thảo Kế hoạch truyền thông chính sách năm 2027.',
      'Chủ trì: Phó Chủ tịch UBND xã phụ trách văn hóa - xã hội.',
      'Thời gian: 08 giờ 00, ngày 25 tháng 12 năm 2026 (thứ Sáu).',
      'Địa điểm: Phòng họp số 1, trụ sở UBND xã An Bình.',
      'Nội dung:',
    ].map((line) => lines.indexOf(line))
    expect(order).not.toContain(-1)
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  it('carries the code GM and goes to those invited', () => {
    const { letterhead, closing } = invitationWith({})
    expect(letterhead.reference?.code).toBe('GM-UBND')
    expect(closing?.recipients.map(({ text }) => text)).toEqual(['- Như trên;', '- Lưu: VT, VHXH.'])
  })

  it('invites one on the same line, and leaves out what nobody wrote', () => {
    const body = bodyText(
      invitationWith({ invitees: ['', 'ông Nguyễn Văn A'], chair: ' ', agenda: [], notes: [''] }),
    )
    expect(body).toContain('kính mời: ông Nguyễn Văn A.')
    expect(body).not.toMatch(/Chủ trì|Nội dung/)
  })
})
