import { describe, expect, it } from 'vitest'
import type { Plan } from '#shared/plan/plan'
import { samplePlans } from '#shared/samples/index'
import { buildSummary } from './build'

const [commune, division] = samplePlans.map(({ read }) => read())
if (!commune || !division) throw new Error('There are no sample plans')

const cellsOf = (of: Plan) =>
  buildSummary(of).blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.flatMap((row) =>
          row.kind === 'cells' ? [row.cells.map(({ text }) => text)] : [],
        )
      : [],
  )
const quarter = (of: Plan, name: string) => cellsOf(of).find(([first]) => first === name)?.[1] ?? ''

describe('the summary for the leader', () => {
  it('tells the policies by their whole names', () => {
    expect(cellsOf(commune).map(([first]) => first)).toContain(
      'Phương án phân loại, thu gom chất thải rắn sinh hoạt tại nguồn',
    )
  })

  it('names what matters most in a quarter, in the order of the calendar', () => {
    const major = new Set(
      commune.policies.filter(({ impact }) => impact === 'major').map(({ id }) => id),
    )
    const lines = quarter(commune, 'Quý II').split('\n')
    expect(lines.at(-1)).toMatch(/^- Và \d\d hoạt động khác$/)
    const told = lines.slice(0, -1).map((line) => line.replace(/^- [^:]+: /, ''))
    const ofMajor = commune.activities.filter(({ policyId }) => major.has(policyId ?? ''))
    expect(told.length).toBeGreaterThan(1)
    for (const text of told) {
      const start = text.replace(/…$/, '')
      expect(ofMajor.some(({ content }) => content.startsWith(start))).toBe(true)
    }
  })

  it('cuts no text of the samples short', () => {
    for (const plan of [commune, division])
      expect(cellsOf(plan).flat().join('\n')).not.toContain('…')
  })

  it('leaves out a quarter in which nothing begins', () => {
    expect(quarter(division, 'Quý III')).not.toBe('')
    expect(cellsOf(division).map(([first]) => first)).not.toContain('Quý IV')
  })
})
