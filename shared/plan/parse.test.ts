import { describe, expect, it } from 'vitest'
import { emptyPlan, emptyRow, emptyUnit } from './defaults'
import { readPlan, readPlanText } from './parse'
import { SCHEMA_VERSION } from './plan'

const plan = {
  ...emptyPlan('p1', 2027, emptyUnit('communalCommittee')),
  activities: [emptyRow('activities', 'a1')],
}

/** Problems of a reading that must be invalid. */
function problems(value: unknown) {
  const reading = readPlan(value)
  if (reading.status !== 'invalid') throw new Error(`was ${reading.status}`)
  return reading.problems
}

describe('reading a plan', () => {
  it('takes an empty plan and returns it unchanged', () => {
    expect(readPlanText(JSON.stringify(plan))).toEqual({ status: 'read', plan })
  })

  it('takes a file with a byte order mark', () => {
    expect(readPlanText(`\uFEFF${JSON.stringify(plan)}`).status).toBe('read')
  })

  it('turns decomposed Vietnamese into composed', () => {
    const subject = 'Truyền thông'.normalize('NFD')
    const reading = readPlan({ ...plan, document: { ...plan.document, subject } })
    expect(reading.status === 'read' && reading.plan.document.subject).toBe('Truyền thông')
  })

  it('knows a file of a newer version without reading it', () => {
    expect(readPlan({ schemaVersion: SCHEMA_VERSION + 1, anything: true })).toEqual({
      status: 'newer',
      schemaVersion: SCHEMA_VERSION + 1,
    })
  })

  it.each([['chữ'], ['[]'], ['null'], ['{"a":1}'], ['{']])('refuses %s in Vietnamese', (text) => {
    const reading = readPlanText(text)
    expect(reading).toMatchObject({ status: 'invalid', problems: [{ where: 'Toàn bộ tệp' }] })
  })

  it('says in which row and field a value is wrong', () => {
    const wrong = { ...plan, activities: [{ ...plan.activities[0], lead: 5 }] }
    expect(problems(wrong)).toEqual([
      {
        path: 'activities.0.lead',
        where: 'Hoạt động, dòng 1, Chủ trì',
        message: 'Sai kiểu dữ liệu. Cần chữ.',
      },
    ])
  })

  it('says what is missing', () => {
    expect(problems({ ...plan, unit: undefined })).toMatchObject([
      { where: 'Đơn vị', message: expect.stringContaining('Thiếu') as string },
    ])
  })

  it('refuses a date that is not in the calendar', () => {
    const wrong = { ...plan, document: { ...plan.document, date: '2027-02-30' } }
    expect(problems(wrong)[0]?.where).toBe('Văn bản, Ngày')
  })

  it('keeps a date text that could not be read', () => {
    const typed = { ...plan, document: { ...plan.document, date: { typed: 'sau Tết' } } }
    expect(readPlan(typed)).toEqual({ status: 'read', plan: typed })
  })
})
