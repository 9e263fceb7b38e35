import { describe, expect, it } from 'vitest'
import type { Companions } from '#shared/plan/companions'
import { emptyRow } from '#shared/plan/defaults'
import type { Plan } from '#shared/plan/plan'
import { samplePlans } from '#shared/samples/index'
import { bodyText } from '../../../test/fixtures/document-text'
import { buildAssignment } from './build'

const sample = samplePlans[0]?.read()
if (!sample) throw new Error('There is no sample plan')
const plan = sample

const withAssignment = (values: Partial<Companions['assignment']>, of: Plan = plan): Plan => ({
  ...of,
  companions: { ...of.companions, assignment: { ...of.companions.assignment, ...values } },
})
const headings = (of: Plan) =>
  buildAssignment(of).body.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
const rowsOf = (of: Plan) =>
  buildAssignment(of).body.flatMap((block) => (block.kind === 'table' ? block.rows : []))

describe('a notice of who does what', () => {
  it('names the spokesperson chosen with how to reach them, and the others with their duties', () => {
    const body = bodyText(buildAssignment(plan))
    expect(body).toContain(
      'Cử Người được giao phát ngôn, Phó Chủ tịch UBND xã, làm người phát ngôn và cung cấp thông tin cho báo chí của UBND xã An Bình (thư điện tử: phochutich@xaanbinh.gov.vn).',
    )
    // Whoever only speaks is not listed again.
    expect(rowsOf(plan)).toHaveLength(plan.staff.length - 1)
    expect(body).toContain('Ngoài người phát ngôn, phân công 11 đầu mối, vị trí')
    expect(body).toContain('Phụ trách kinh phí\nLập dự toán')
  })

  it('names the plan it carries out in full, or the decision it is attached to', () => {
    const opening = (of: Plan) => bodyText(buildAssignment(of)).split('\n')[0]
    expect(opening(plan)).toMatch(
      /^Thực hiện Kế hoạch số .*ngày 05 tháng 01 năm 2027 của Ủy ban nhân dân xã An Bình về truyền thông chính sách năm 2027, UBND xã An Bình thông báo/,
    )
    const attached = { ...plan.document, issuing: 'attachedToDecision' as const }
    expect(opening({ ...plan, document: attached })).toMatch(
      /^Thực hiện Quyết định số .* của Ủy ban nhân dân xã An Bình ban hành Kế hoạch truyền thông/,
    )
  })

  it('takes everyone with that role when nobody is chosen', () => {
    const body = bodyText(buildAssignment(withAssignment({ spokespersonId: null })))
    expect(body).toContain('1. Cử Người đứng đầu, Chủ tịch UBND xã')
    expect(body).toContain('2. Cử Người được giao phát ngôn')
  })

  it('is named by what it does', () => {
    const subject = (of: Plan) => buildAssignment(of).title?.subject
    const others = plan.staff.filter(({ roles }) => !roles.includes('spokesperson'))
    expect(subject(plan)).toBe(
      'Phân công nhân sự làm công tác truyền thông chính sách và cử người phát ngôn năm 2027',
    )
    expect(subject({ ...plan, staff: others })).toBe(
      'Phân công nhân sự làm công tác truyền thông chính sách năm 2027',
    )
    expect(subject({ ...plan, staff: plan.staff.slice(1, 2) })).toBe('Cử người phát ngôn năm 2027')
    expect(headings({ ...plan, staff: others })[0]).toBe(
      'I. NHÂN SỰ LÀM CÔNG TÁC TRUYỀN THÔNG CHÍNH SÁCH',
    )
  })

  it('cites the decree on speaking to the press that is in force on its day', () => {
    const old = {
      ...emptyRow('legalBases', 'cu'),
      type: 'decree' as const,
      number: '09/2017/NĐ-CP',
      subject: 'Quy định chi tiết việc phát ngôn và cung cấp thông tin cho báo chí',
      validTo: '2026-07-01',
    }
    const both = { ...plan, legalBases: [old, ...plan.legalBases] }
    expect(bodyText(buildAssignment(both))).toContain('theo Nghị định số 244/2026/NĐ-CP ngày 26')
    expect(bodyText(buildAssignment(both))).not.toContain('09/2017')
    expect(bodyText(buildAssignment({ ...plan, legalBases: [old] }))).toContain(
      'thực hiện theo quy định của pháp luật.',
    )
  })

  it('tells from when, and what the officer asks', () => {
    const body = bodyText(buildAssignment(withAssignment({ requirements: ['chấp hành nghiêm'] })))
    expect(body).toContain('1. Việc phân công tại Thông báo này thực hiện từ ngày 11 tháng 01')
    expect(body).toContain('2. Chấp hành nghiêm.')
    expect(
      bodyText(buildAssignment(withAssignment({ effectiveFrom: { typed: 'tuần sau' } }))),
    ).not.toContain('thực hiện từ')
  })
})
