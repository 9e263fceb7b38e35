import { describe, expect, it } from 'vitest'
import { foreignPlans } from '../../test/fixtures/foreign-plan-data'
import { foreignPlanFile } from '../../test/fixtures/foreign-plans'
import {
  DELETED,
  IN_BOX,
  IN_HEADER,
  IN_NOTE,
  type Technique,
} from '../../test/fixtures/word-techniques'
import { readPlanFile } from './read-plan-file'

/** What a file of a technique comes to, for each unit that is written in it. */
async function readAll(technique: Technique) {
  const cases = foreignPlans.filter(({ style }) => style.technique === technique)
  expect(cases.length).toBe(3)
  return Promise.all(
    cases.map(async ({ plan, style }) => {
      let ids = 0
      const reading = readPlanFile(await foreignPlanFile(plan, style), {
        newId: () => `r${(ids += 1)}`,
        year: 2020,
      })
      if (reading.status !== 'read') throw new Error(reading.message)
      return { ...reading, source: plan }
    }),
  )
}
const linesOf = ({ lines }: { lines: readonly { cells: readonly string[] }[] }) =>
  lines.map(({ cells }) => cells.join(' | '))

describe('what Word writes its own way', () => {
  it.each(['lists', 'restarts'] as const)('is numbered as it prints: %s', async (technique) => {
    for (const reading of await readAll(technique)) {
      const shown = linesOf(reading)
      const at = (words: string) => shown.find((line) => line.includes(words))
      expect(at('MỤC ĐÍCH, YÊU CẦU')).toBe('I. MỤC ĐÍCH, YÊU CẦU')
      expect(at('TỔ CHỨC THỰC HIỆN')).toBe('V. TỔ CHỨC THỰC HIỆN')
      // Each section counts anew.
      expect(at(reading.source.requirements[0] ?? '')).toMatch(/^a\) /)
      expect(at(reading.source.solutions[1] ?? '')).toMatch(/^b\) /)
      expect(shown).toContain(`1. ${reading.source.units[0]?.unit ?? ''}`)
    }
  })

  it('is read once where a table stands in a cell of another', async () => {
    for (const { unsure, plan, source } of await readAll('nested')) {
      const words = JSON.stringify([plan, unsure])
      for (const { content } of source.activities) expect(words.split(content).length).toBe(2)
    }
  })

  it('is not read where it was deleted, and one where a break between was', async () => {
    for (const reading of await readAll('revisions')) {
      expect(JSON.stringify(reading)).not.toContain(DELETED)
    }
  })

  it.each([
    ['boxes', IN_BOX],
    ['notes', IN_NOTE],
    ['notes', IN_HEADER],
  ] as const)('is told once, apart from the text: %s, “%s”', async (technique, words) => {
    for (const { plan, unsure, lines } of await readAll(technique)) {
      expect(JSON.stringify(plan)).not.toContain(words)
      expect(unsure.filter(({ text }) => text === words).length).toBe(1)
      expect(lines.filter(({ cells }) => cells.join('') === words).length).toBe(1)
    }
  })

  it('is told by where it stands', async () => {
    for (const { lines } of await readAll('notes')) {
      expect(lines.flatMap(({ aside }) => aside ?? [])).toEqual(['footnote', 'header'])
    }
  })
})
