import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { samplePlans } from '#shared/samples/index'
import { outlineOf, outlineOfText } from './outline'

const sample = samplePlans[0]?.read()
if (!sample) throw new Error('There is no sample plan')
const plan = sample

const newer = {
  ...plan,
  schemaVersion: 99,
  unit: { ...plan.unit, region: 'Vùng I' },
  activities: plan.activities.map((activity) => ({
    ...activity,
    weather: { rain: 'Dời sang tuần sau', sun: null },
  })),
  quizzes: [{ id: 'q1', name: 'Hỏi đáp về sắp xếp thôn', points: 12.5, answers: ['Có', 'Không'] }],
  mood: 'vui',
}

const texts = (outline: ReturnType<typeof outlineOf>) =>
  outline.sections.flatMap(({ name, rows }) =>
    rows.flatMap((row) => row.fields.map(({ label, text }) => [name, row.name, label, text])),
  )

describe('a plan of a newer version', () => {
  const outline = outlineOf(newer)

  it('is told by its title, unit and year', () => {
    expect(outline).toMatchObject({
      title: plan.document.subject,
      unitName: plan.unit.name,
      year: '2027',
    })
  })

  it('is told section by section in Vietnamese, links by name', () => {
    const [first] = plan.activities
    const told = texts(outline)
    expect(told).toContainEqual(['Hoạt động', first?.content, 'Chủ trì', first?.lead])
    expect(told).toContainEqual([
      'Hoạt động',
      first?.content,
      'Thời gian',
      '11/01/2027 - 29/01/2027',
    ])
    expect(told).toContainEqual([
      'Hoạt động',
      first?.content,
      'Chính sách',
      plan.policies.find(({ id }) => id === first?.policyId)?.name,
    ])
    expect(outline.sections[0]?.name).toBe('Đơn vị')
  })

  it('keeps what it has no name for under its own', () => {
    const told = texts(outline)
    expect(told).toContainEqual(['Đơn vị', '', 'region', 'Vùng I'])
    expect(told).toContainEqual([
      'Hoạt động',
      plan.activities[0]?.content,
      'weather, rain',
      'Dời sang tuần sau',
    ])
    expect(told).toContainEqual(['quizzes', 'Hỏi đáp về sắp xếp thôn', 'points', '12.5'])
    expect(told).toContainEqual(['quizzes', 'Hỏi đáp về sắp xếp thôn', 'answers', 'Có; Không'])
    expect(told).toContainEqual(['mood', '', '', 'vui'])
  })

  it('leaves out nothing that is written in it', () => {
    const shown = JSON.stringify(outline)
    for (const { content } of plan.budgetLines)
      expect(shown).toContain(JSON.stringify(content).slice(1, -1))
    for (const line of plan.solutions) expect(shown).toContain(line)
    for (const { answer } of plan.risks)
      expect(shown).toContain(JSON.stringify(answer).slice(1, -1))
  })

  it('never fails, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => outlineOfText(JSON.stringify({ schemaVersion: 99, any: value }))).not.toThrow()
        expect(() => outlineOfText(JSON.stringify(value))).not.toThrow()
      }),
    )
    expect(outlineOfText('{')).toBeNull()
    expect(outlineOfText('[]')).toBeNull()
  })
})
