import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyRow } from '#shared/plan/defaults'
import type { Plan } from '#shared/plan/plan'
import type { PaperKind } from '#shared/reference/paper-kinds'
import { readNumberWords } from '#shared/vietnamese/number-words'
import { formatWhole } from '#shared/vietnamese/numbers'
import { planArbitrary } from '../../test/fixtures/plan-arbitrary'
import { formOf } from './index'

/** Quantities and unit prices; the sum is made here, not by the app. */
const amounts = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 90_000_000 })),
  { minLength: 1, maxLength: 12 },
)

function withLines(plan: Plan, lines: readonly (readonly [number, number])[]): Plan {
  return {
    ...plan,
    budgetLines: lines.map(([quantity, unitPrice], index) => ({
      ...emptyRow('budgetLines', `line-${index}`),
      content: `Khoản chi ${index + 1}`,
      quantity,
      unitPrice,
    })),
  }
}

const papers: readonly PaperKind[] = ['plan', 'submission', 'estimate', 'summary']

describe('the total in words', () => {
  it('is the total in figures in every paper of 1,000 plans', () => {
    fc.assert(
      fc.property(planArbitrary, amounts, (any, lines) => {
        const plan = withLines(any, lines)
        const total = lines.reduce((sum, [each, price]) => sum + BigInt(each) * BigInt(price), 0n)
        for (const kind of papers) {
          const text = JSON.stringify(formOf(kind).build(plan))
          const words = [...text.matchAll(/[Bb]ằng chữ: ([^").]+)/g)].map(
            ([, found]) => found ?? '',
          )
          expect([kind, words.length > 0]).toEqual([kind, true])
          expect(words.map(readNumberWords)).toEqual(words.map(() => total))
          expect(text).toContain(formatWhole(total))
        }
      }),
      { numRuns: 1_000 },
    )
  }, 120_000)
})
