import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { BudgetLine } from '#shared/plan/budget'
import { emptyPlan, emptyRow, emptyUnit } from '#shared/plan/defaults'
import type { Plan } from '#shared/plan/plan'
import type { PaperKind } from '#shared/reference/paper-kinds'
import { wholeAmount } from '#shared/rules/budget'
import { readNumberWords } from '#shared/vietnamese/number-words'
import { formatWhole } from '#shared/vietnamese/numbers'
import { formOf } from './index'

/** A thousand plans, four papers of each, on a machine that may be busy. */
vi.setConfig({ testTimeout: 240_000 })

/** Papers that print a total. */
const PAPERS: readonly PaperKind[] = ['plan', 'submission', 'estimate', 'summary']

const budgetLine: fc.Arbitrary<Omit<BudgetLine, 'id'>> = fc.record({
  group: fc.constantFrom('', 'In ấn', 'Hội nghị'),
  content: fc.constantFrom('In tài liệu', 'Tổ chức hội nghị', ''),
  measureUnit: fc.constantFrom('bộ', 'cuộc'),
  quantity: fc.oneof({ weight: 12, arbitrary: fc.nat(1_000_000) }, fc.constant(null)),
  unitPrice: fc.oneof(
    { weight: 8, arbitrary: fc.nat(1_000_000) },
    { weight: 2, arbitrary: fc.nat(1_000_000_000_000) },
    { weight: 4, arbitrary: fc.nat(50).map((thousands) => thousands * 50_000) },
    fc.constant({ typed: 'chưa rõ' }),
  ),
  fundingSource: fc.constantFrom('', 'Ngân sách xã', 'Nguồn khác'),
  budgetCode: fc.constant(''),
  norm: fc.constant(''),
  normId: fc.constant(''),
  order: fc.constant('own' as const),
  quarter: fc.constantFrom(null, 1, 2, 3, 4),
  note: fc.constant(''),
})

const plans: fc.Arbitrary<Plan> = fc
  .array(budgetLine, { minLength: 1, maxLength: 8 })
  .map((lines) => {
    const plan = emptyPlan('p', 2027, emptyUnit('communalCommittee'))
    return {
      ...plan,
      budgetLines: lines.map((line, index) => ({
        ...emptyRow('budgetLines', `kp${index}`),
        ...line,
      })),
      companions: {
        ...plan.companions,
        submission: { ...plan.companions.submission, addressees: ['Chủ tịch UBND xã'] },
      },
    }
  })

/** Every text a paper prints. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

const IN_BOTH = /([\d.]+) đồng \(Bằng chữ: ([^)]+)\)/gu
const IN_WORDS = /^Bằng chữ: (.+)\.$/u

describe('money in the papers of any plan', () => {
  it('is one total, in figures and in the words that say it, in each of 1,000 plans', () => {
    let told = 0
    fc.assert(
      fc.property(plans, (plan) => {
        const total = wholeAmount(plan.budgetLines.filter(isPrinted))
        for (const paper of PAPERS) {
          const texts = textsOf(formOf(paper).build(plan))
          const both = texts.flatMap((text) => [...text.matchAll(IN_BOTH)])
          const words = texts.flatMap((text) => IN_WORDS.exec(text)?.[1] ?? [])
          for (const [, figure = '', said = ''] of both) {
            expect([paper, figure]).toEqual([paper, total === null ? null : formatWhole(total)])
            expect(readNumberWords(said)).toBe(total)
          }
          for (const said of words) expect([paper, readNumberWords(said)]).toEqual([paper, total])
          const isTold = both.length + words.length > 0
          expect([paper, isTold]).toEqual([paper, total !== null && total > 0n])
          if (isTold) told += 1
        }
      }),
      { numRuns: 1_000 },
    )
    expect(told).toBeGreaterThan(1_000)
  })
})

/** Lines that say nothing are not printed, and hold no money. */
const isPrinted = (line: BudgetLine) =>
  line.content.trim() !== '' ||
  (typeof line.quantity === 'number' && typeof line.unitPrice === 'number')
