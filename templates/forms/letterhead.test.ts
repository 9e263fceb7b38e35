import { describe, expect, it } from 'vitest'
import { defaultFormat, emptyPlan, emptyUnit } from '#shared/plan/defaults'
import type { DocumentInfo } from '#shared/plan/document'
import { letterheadLayout } from '#templates/nd30/layout'
import { drawnWidthMm } from '#templates/nd30/text-width'
import { issuedPlan } from './issued'
import { paperLetterhead } from './letterhead'

const unit = {
  ...emptyUnit('communalCommittee'),
  name: 'Ủy ban nhân dân xã An Bình',
  codeAbbreviation: 'UBND',
  placeName: 'An Bình',
}
const letterhead = (values: Partial<DocumentInfo> = {}, of = unit) => {
  const plan = emptyPlan('p', 2027, of)
  const dated = { ...plan, document: { ...plan.document, ...values } }
  return paperLetterhead(dated, issuedPlan(dated))
}
const printed = (values: Partial<DocumentInfo>) =>
  letterheadLayout(letterhead(values), defaultFormat)

describe('paperLetterhead', () => {
  it('breaks a committee’s name before its place', () => {
    expect(letterhead().issuerLines).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ AN BÌNH'])
  })

  it('breaks a superior’s name only where it is too long', () => {
    const under = (parentName: string) => letterhead({}, { ...unit, parentName }).parentLines
    expect(under('UBND xã An Bình')).toEqual(['UBND XÃ AN BÌNH'])
    expect(under('Ủy ban nhân dân Thành phố Hồ Chí Minh')).toEqual([
      'ỦY BAN NHÂN DÂN',
      'THÀNH PHỐ HỒ CHÍ MINH',
    ])
  })

  it('breaks other long names into even lines', () => {
    const centre = { ...unit, name: 'Trung tâm Cung ứng dịch vụ sự nghiệp công xã An Bình' }
    const lines = letterhead({}, centre).issuerLines
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join(' ')).toBe('TRUNG TÂM CUNG ỨNG DỊCH VỤ SỰ NGHIỆP CÔNG XÃ AN BÌNH')
  })

  it('keeps the officer’s own lines', () => {
    const typed = { ...unit, letterheadLines: ['Ủy ban nhân dân xã', 'An Bình'] }
    expect(letterhead({}, typed).issuerLines).toEqual(['ỦY BAN NHÂN DÂN XÃ', 'AN BÌNH'])
  })

  it.each([
    ['5', 'Số: 05/KH-UBND'],
    ['05', 'Số: 05/KH-UBND'],
    ['12/KH-UBND', 'Số: 12/KH-UBND'],
    ['Số: 7', 'Số: 07/KH-UBND'],
    ['128', 'Số: 128/KH-UBND'],
  ])('prints the number “%s”', (number, reference) => {
    expect(printed({ number }).reference).toBe(reference)
  })

  it('leaves room before the slash for a number not yet given', () => {
    expect(printed({ number: '' }).reference).toMatch(/^Số: \s{4,}\/KH-UBND$/)
  })

  it('pads days under 10 and months 1 and 2 only', () => {
    expect(printed({ date: '2027-01-05' }).placeDate).toBe('An Bình, ngày 05 tháng 01 năm 2027')
    expect(printed({ date: '2027-03-15' }).placeDate).toBe('An Bình, ngày 15 tháng 3 năm 2027')
  })

  it('leaves room for a day and month not yet known', () => {
    expect(printed({ date: null }).placeDate).toMatch(/^An Bình, ngày\s{4,}tháng\s{4,}năm 2027$/)
    expect(printed({ date: { typed: 'đầu năm' } }).placeDate).toMatch(/năm 2027$/)
  })

  it('gives that room up rather than break the line', () => {
    const named = { ...unit, placeName: 'Phường Võ Thị Sáu', codeAbbreviation: 'TTCUDVSNC-PVTS' }
    const of = letterhead({ number: '', date: null }, named)
    const { columns, placeDate, reference } = letterheadLayout(of, defaultFormat)
    const [issuer, national] = columns
    expect(placeDate).toMatch(/ngày\u00a0{4,6}tháng\u00a0{4,6}năm 2027$/)
    expect(drawnWidthMm(placeDate ?? '', 'italic', 14)).toBeLessThanOrEqual(national.mm)
    expect(reference).toMatch(/^Số: \u00a0{4,7}\//)
    expect(drawnWidthMm(reference ?? '', 'regular', 13)).toBeLessThanOrEqual(issuer.mm)
  })
})
