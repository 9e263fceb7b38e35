import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordFile } from '../../test/fixtures/generated-word'
import type { Plan } from '#shared/plan/plan'
import { withPlaced } from './place-unsure'
import { readPlanFile } from './read-plan-file'
import { targets } from './unsure'

/** Every text of a generated file has a word that stands nowhere else. */
const read = (bytes: Uint8Array) => {
  let ids = 0
  const reading = readPlanFile(bytes, { newId: () => `r${(ids += 1)}`, year: 2026 })
  if (reading.status !== 'read') throw new Error(reading.message)
  return reading
}
const lostOf = (words: readonly string[], kept: unknown) => {
  const text = JSON.stringify(kept).toLocaleLowerCase('vi')
  return words.filter((word) => !text.includes(word))
}

/** Amounts a plan with what is kept beside it neither says nor comes to. */
const lostAmounts = (amounts: readonly string[], plan: Plan, kept: unknown) => {
  const products = plan.budgetLines.map(
    ({ quantity, unitPrice }) => Number(quantity) * Number(unitPrice),
  )
  const text = JSON.stringify([plan, kept, products]).replaceAll('.', '')
  return amounts.filter((figures) => !text.includes(figures))
}

describe('nothing of a file is lost', () => {
  it('whatever its paragraphs, headings and tables', () => {
    fc.assert(
      fc.property(wordFile, ({ bytes, words, amounts }) => {
        const { plan, unsure, lines } = read(bytes)
        expect(lostOf(words, [plan, unsure])).toEqual([])
        expect(lostAmounts(amounts, plan, unsure)).toEqual([])
        // The screen shows all of it, and each line says what became of it.
        expect(
          lostOf(
            words,
            lines.map(({ cells }) => cells),
          ),
        ).toEqual([])
        const hidden = lines.filter(
          ({ cells, paths, unsure: listed }) =>
            paths.length === 0 && listed.length === 0 && lostOf(words, cells).length < words.length,
        )
        expect(hidden).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('wherever a person places it', () => {
    fc.assert(
      fc.property(
        wordFile,
        fc.array(fc.option(fc.constantFrom(...targets), { nil: undefined }), { maxLength: 60 }),
        ({ bytes, words, amounts }, chosen) => {
          const { plan, unsure } = read(bytes)
          const placed = withPlaced(plan, unsure, Object.fromEntries(chosen.entries()), () =>
            crypto.randomUUID(),
          )
          expect(lostOf(words, placed)).toEqual([])
          expect(lostAmounts(amounts, placed, null)).toEqual([])
        },
      ),
      { numRuns: 150 },
    )
  })
})
