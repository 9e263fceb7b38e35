import { describe, expect, it } from 'vitest'
import otherLetter from '../../../test/fixtures/other-letter.json'
import { demandSet } from './demand-set'
import { defaultDemands } from './index'
import { demandFileText, readDemandFile } from './read-demand-file'

const text = JSON.stringify(otherLetter)
const problemsOf = (file: string) => {
  const reading = readDemandFile(file)
  return reading.status === 'invalid'
    ? reading.problems.map(({ where, message }) => `${where}: ${message}`)
    : []
}
/** The other letter with one thing changed by hand, as an author of such a file might get it wrong. */
const withChange = (change: (letter: Record<string, unknown>) => void) => {
  const letter: Record<string, unknown> = structuredClone(otherLetter)
  change(letter)
  return JSON.stringify(letter)
}

describe('the letter the app comes with', () => {
  const { set } = defaultDemands

  it('asks six things of everybody, in the order of its section 1', () => {
    const [first] = set.sections
    expect(first?.demands.map(({ id }) => id)).toEqual(['1a', '1b', '1c', '1d', '1e', '1f'])
    expect(set.sections.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6'])
  })

  it('marks every successor after 01/7/2025 as not yet verified', () => {
    const successors = set.sections.flatMap(({ bodies }) => bodies).filter(({ now }) => now !== '')
    expect(successors.length).toBeGreaterThan(4)
    expect(successors.every(({ verified }) => !verified)).toBe(true)
  })

  it('goes through a file and back', () => {
    expect(readDemandFile(demandFileText(set))).toEqual({ status: 'read', set })
  })

  it('is in composed Vietnamese', () => {
    expect(demandFileText(set)).toBe(demandFileText(set).normalize('NFC'))
  })
})

describe('a letter from a file', () => {
  it('is read without any code of its own', () => {
    const reading = readDemandFile(`\uFEFF${text}`)
    if (reading.status !== 'read') throw new Error('Not read')
    expect(reading.set.letter.number).toBe('99/UBND-VX')
    expect(reading.set.edition).toEqual({ version: '2.1', date: '2027-02-01' })
  })

  it('is told from other files', () => {
    for (const other of ['{}', '[]', 'null', '"a"', '{"schemaVersion":4,"activities":[]}']) {
      expect(problemsOf(other)).toEqual([expect.stringContaining('không phải tệp yêu cầu')])
    }
    expect(problemsOf('Kế hoạch')[0]).toContain('JSON')
    expect(problemsOf('{\n"format": "khtt-yeu-cau",\n oops }')[0]).toContain('từ dòng 3')
  })

  it('of a newer app asks for an update', () => {
    expect(problemsOf(withChange((letter) => (letter['schemaVersion'] = 99)))[0]).toContain(
      'Hãy cập nhật ứng dụng',
    )
  })

  it('tells in Vietnamese where it is wrong', () => {
    expect(problemsOf(text.replace('"kind":"risks"', '"kind":"rumours"'))).toEqual([
      expect.stringMatching(
        /^Mục số 2, Yêu cầu số 1, Bằng chứng số 1, Kiểu bằng chứng \(kind\): .*risks/,
      ),
    ])
    expect(problemsOf(withChange((letter) => delete letter['edition']))).toEqual([
      'Bản: Thiếu dữ liệu. Hãy bổ sung mục này.',
    ])
    expect(problemsOf(text.replace('"id":"I.2"', '"id":"I.1"'))).toEqual([
      'Mục số 1, Yêu cầu số 2, id: Trùng “I.1”. Hãy sửa lại.',
    ])
    expect(problemsOf(text.replace('"date":"2027-01-20"', '"date":"2027-02-30"'))).toEqual([
      'Văn bản (letter), Ngày (date): Ngày không có trong lịch. Hãy sửa lại.',
    ])
    expect(
      problemsOf(text.replace('"title":"Có phương án trả lời tin đồn"', '"title":"  "')),
    ).toEqual(['Mục số 2, Yêu cầu số 1, Tên yêu cầu (title): Không được để trống. Hãy sửa lại.'])
  })

  it('keeps to the schema the app uses everywhere', () => {
    expect(demandSet.safeParse(otherLetter).success).toBe(true)
    expect(demandSet.safeParse({ ...otherLetter, more: 1 }).success).toBe(false)
  })
})
