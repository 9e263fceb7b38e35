import { describe, expect, it } from 'vitest'
import { calendarMarks, calendarMonth, lunarDateText } from './calendar-days'

describe('a month of the calendar', () => {
  it('has every day with its place in the week, its lunar day and why nobody works', () => {
    const days = calendarMonth(2027, 2)
    expect(days).toHaveLength(28)
    expect(days[0]).toMatchObject({ date: '2027-02-01', column: 0, lunar: '25', rest: null })
    expect(days[5]).toMatchObject({ lunar: '1/1', rest: 'Tết Nguyên đán', isHoliday: true })
    expect(days[12]).toMatchObject({ rest: 'ngày nghỉ hằng tuần', isHoliday: false })
    expect(days[2]?.observances).toEqual(['Ngày thành lập Đảng Cộng sản Việt Nam'])
  })

  it('tells a leap month apart', () => {
    expect(lunarDateText('2025-07-25')).toBe('1/6 nhuận âm lịch')
    expect(lunarDateText('2027-05-20')).toBe('15/4 âm lịch')
  })
})

describe('the marks of a year', () => {
  const marks = calendarMarks(2027)
  const named = (text: string) => marks.filter(({ name }) => name.includes(text))

  it('join days off that run on, and tell a holiday once', () => {
    expect(named('Tết Nguyên đán').map(({ from, to }) => [from, to])).toEqual([
      ['2027-02-05', '2027-02-09'],
      ['2027-02-10', '2027-02-11'],
    ])
    expect(named('Giỗ Tổ')).toHaveLength(1)
    expect(named('Trung thu')).toEqual([
      { from: '2027-09-15', to: '2027-09-15', name: 'Tết Trung thu', isRest: false },
    ])
  })

  it('tell the day of liberation once, though the law gives it another name', () => {
    expect(marks.filter(({ from }) => from === '2027-04-30').map(({ name }) => name)).toEqual([
      'Ngày Chiến thắng',
    ])
  })

  it('have the weeks and months of action with their first and last day', () => {
    expect(named('Tuần lễ Quốc gia không thuốc lá')).toEqual([
      {
        from: '2027-05-25',
        to: '2027-05-31',
        name: 'Tuần lễ Quốc gia không thuốc lá',
        isRest: false,
      },
    ])
    expect(named('Tháng hành động').map(({ from }) => from.slice(5))).toEqual([
      '06-01',
      '06-01',
      '11-10',
      '11-15',
      '12-01',
    ])
  })

  it('say which days were not checked', () => {
    expect(named('Ngày Gia đình Việt Nam')[0]?.name).not.toContain('cần kiểm tra')
    expect(named('Ngày Doanh nhân')[0]?.name).toContain('cần kiểm tra')
  })

  it('stand in order', () => {
    const days = marks.map(({ from }) => from)
    expect(days).toEqual(days.toSorted())
  })
})
