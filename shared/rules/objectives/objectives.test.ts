import { describe, expect, it } from 'vitest'
import type { Objective } from '#shared/plan/objective'
import { indicatorSuggestions } from '#shared/reference/indicator-suggestions'
import { samplePlans } from '#shared/samples/index'
import { evaluationLadder, missingRungs } from './ladder'
import { weakObjectives, withSuggestion, type Weakness } from './weak'

const [commune] = samplePlans.map(({ read }) => read())
if (!commune) throw new Error('There is no sample plan')

const strong: Objective = {
  id: 'm1',
  content: 'Người dân tiếp cận được thông tin chính sách',
  level: 'outtake',
  indicator: 'Tỷ lệ người nắm được chính sách',
  baseline: '61% (năm 2026)',
  target: '85% trở lên',
  measurement: 'Khảo sát 600 hộ',
}
const judged = (change: Partial<Objective>) => {
  const [weak] = weakObjectives({ objectives: [{ ...strong, ...change }] })
  return weak ?? null
}

describe('the evaluation ladder', () => {
  it('holds every objective of the sample, on all four rungs', () => {
    const rungs = evaluationLadder(commune.objectives)
    expect(rungs.map(({ level, objectives }) => [level, objectives.length])).toEqual([
      ['input', 1],
      ['output', 5],
      ['outtake', 1],
      ['outcome', 3],
    ])
    expect(missingRungs(commune.objectives)).toEqual([])
  })

  it('misses what nobody gets to know and what does not change, blank objectives not counted', () => {
    const outputs = commune.objectives.filter(({ level }) => level === 'output')
    const blank: Objective = { ...strong, id: 'b', content: ' ', level: 'outcome' }
    expect(missingRungs([...outputs, blank])).toEqual(['outtake', 'outcome'])
  })
})

describe('a weak objective', () => {
  it.each(samplePlans)('is not in $id', ({ read }) => {
    expect(weakObjectives(read()).map(({ objective, message }) => [objective.id, message])).toEqual(
      [],
    )
  })

  it('is not one that can be measured', () => expect(judged({})).toBeNull())

  const cases: readonly (readonly [Weakness, Partial<Objective>, keyof Objective])[] = [
    ['vague', { content: 'Nâng cao nhận thức của người dân', target: 'Chuyển biến rõ' }, 'target'],
    ['vague', { content: 'Đẩy mạnh truyền thông', indicator: '' }, 'indicator'],
    ['noIndicator', { indicator: ' ' }, 'indicator'],
    ['noNumber', { target: 'Tăng so với năm trước' }, 'target'],
    ['noBaseline', { baseline: '' }, 'baseline'],
    ['belowBaseline', { target: '60%' }, 'target'],
    ['belowBaseline', { baseline: '45 lượt (năm 2026)', target: '30 lượt' }, 'target'],
    ['belowBaseline', { baseline: '1.200 hộ', target: 'Ít nhất 900 hộ' }, 'target'],
    ['noMeasurement', { measurement: '' }, 'measurement'],
  ]
  it.each(cases)('is told: %s', (weakness, change, field) => {
    expect(judged(change)).toMatchObject({ weakness, path: `objectives/m1/${field}` })
  })

  it('may begin with a slogan when it has a number, and aim lower where less is better', () => {
    expect(judged({ content: 'Nâng cao nhận thức của người dân' })).toBeNull()
    expect(judged({ indicator: 'Tỷ lệ hồ sơ quá hạn', baseline: '8%', target: '2%' })).toBeNull()
  })

  it('is told of once, with a wording that can be measured', () => {
    const all = weakObjectives({
      objectives: [
        {
          ...strong,
          content: 'Nâng cao nhận thức của Nhân dân',
          indicator: '',
          target: '',
          baseline: '',
        },
      ],
    })
    expect(all).toHaveLength(1)
    expect(all[0]?.suggestion).toMatchObject({
      level: 'outtake',
      indicator: 'Tỷ lệ người được khảo sát nắm được chính sách liên quan',
    })
    expect(judged({ target: 'Cao hơn' })?.suggestion).toBeNull()
  })

  it('takes a suggestion into blank fields only, and leaves the number open', () => {
    const weak: Objective = {
      ...strong,
      content: 'Tăng cường công khai',
      indicator: '',
      target: '',
      level: 'input',
    }
    const suggested = judged(weak)?.suggestion
    if (!suggested) throw new Error('There is no suggestion')
    const taken = withSuggestion(weak, suggested)
    expect(taken).toMatchObject({
      level: 'output',
      indicator: 'Tỷ lệ thông tin công khai đúng thời hạn',
      measurement: 'Khảo sát 600 hộ',
      target: '',
    })
    expect(withSuggestion(strong, suggested)).toEqual(strong)
    expect(judged(taken)?.weakness).toBe('vague')
  })

  it('finds a suggestion for every rung', () => {
    for (const level of ['input', 'output', 'outtake', 'outcome'] as const) {
      expect(judged({ content: 'Việc khác', level, indicator: '' })?.suggestion?.level).toBe(level)
    }
    for (const { targetExample } of indicatorSuggestions) expect(targetExample).toMatch(/\d/u)
  })
})
