import { describe, expect, it } from 'vitest'
import { plainPaper } from '../../test/fixtures/plain-paper'
import { readPlanFile } from './read-plan-file'

function read(...lines: readonly string[]) {
  let ids = 0
  const reading = readPlanFile(
    plainPaper([...lines, '*I. MỤC ĐÍCH', '- Nâng cao nhận thức của Nhân dân.']),
    { newId: () => `r${(ids += 1)}`, year: 2020 },
  )
  if (reading.status !== 'read') throw new Error(reading.message)
  const { plan, unsure } = reading
  expect(plan.purpose.purposes).toEqual(['Nâng cao nhận thức của Nhân dân'])
  return { plan, texts: unsure.map(({ text }) => text) }
}

const SUBJECT = 'Truyền thông chính sách năm 2026 trên địa bàn phường Vỹ Dạ'

describe('a plan in a file apart from its decision', () => {
  it.each([
    ['45/QĐ-UBND ngày 10 tháng 01 năm 2026', '45', '2026-01-10'],
    ['45/QĐ-UBND ngày 10/01/2026', '45', '2026-01-10'],
    ['…/QĐ-UBND ngày … tháng … năm …', '', null],
  ])('knows it from the line under its title: %s', (reference, number, date) => {
    for (const issuer of ['Ủy ban nhân dân phường Vỹ Dạ', 'UBND phường Vỹ Dạ']) {
      const { plan, texts } = read(
        '*KẾ HOẠCH',
        `*${SUBJECT}`,
        `(Kèm theo Quyết định số ${reference} của ${issuer})`,
      )
      expect(plan.unit).toMatchObject({
        name: 'Ủy ban nhân dân phường Vỹ Dạ',
        kind: 'communalCommittee',
        codeAbbreviation: 'UBND',
        placeName: 'Vỹ Dạ',
      })
      expect(plan.document).toMatchObject({
        issuing: 'attachedToDecision',
        decisionNumber: number,
        decisionDate: date,
        subject: SUBJECT,
        year: 2026,
        leadIn: '',
      })
      expect(plan.companions.selected).toContain('decision')
      expect(texts).toEqual([])
    }
  })
})

describe('a plan without a letterhead', () => {
  it('has its title and bases, and is attached to nothing that it does not name', () => {
    const { plan, texts } = read(
      '*KẾ HOẠCH',
      `*${SUBJECT}`,
      'Căn cứ Kế hoạch số 20/KH-UBND ngày 12/01/2026 của Ủy ban nhân dân phường về truyền thông;',
    )
    expect(plan.document).toMatchObject({ issuing: 'direct', subject: SUBJECT, leadIn: '' })
    expect(plan.legalBases).toMatchObject([{ number: '20/KH-UBND' }])
    expect(texts).toEqual([])
  })
})
