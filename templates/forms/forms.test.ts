import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { extraAppendices, type DocumentInfo } from '#shared/plan/document'
import type { Plan } from '#shared/plan/plan'
import { paperKinds } from '#shared/reference/paper-kinds'
import { samplePlans } from '#shared/samples/index'
import { inspect } from '#templates/inspect/inspect'
import { buildWord } from '#templates/nd30/word/build-word'
import { adjusted } from '../../test/fixtures/adjusted-plan'
import { planArbitrary } from '../../test/fixtures/plan-arbitrary'
import { hasSchemas, schemaErrors } from '../../test/fixtures/ooxml-schemas'
import { withPart, wordParts } from '../../test/fixtures/word-package'
import { formOf, problemOf } from './index'

/** Whole documents, on a machine that may be busy. */
vi.setConfig({ testTimeout: 120_000 })

const withDocument = (plan: Plan, values: Partial<DocumentInfo>): Plan => ({
  ...plan,
  document: { ...plan.document, ...values },
})

/** Options of a paper, each value met at least once over the cases. */
const variants: readonly (readonly [name: string, values: (plan: Plan) => Plan])[] = [
  ['as it is', (plan) => plan],
  [
    'size 13, list of bases, draft, urgent',
    (plan) =>
      withDocument(plan, {
        format: { ...plan.document.format, sizeSet: 13, lineSpacing: 1.5, firstLineIndentMm: 10 },
        opening: 'basesList',
        isDraft: true,
        urgency: 'urgent',
        number: '',
      }),
  ],
  [
    'with every annex that is asked for',
    (plan) =>
      withDocument(plan, {
        extraAppendices: [...extraAppendices],
        number: '5',
        date: '2027-01-05',
      }),
  ],
  [
    'electronic, attached to a decision, most urgent',
    (plan) =>
      withDocument(plan, {
        medium: 'electronic',
        issuing: 'attachedToDecision',
        decisionNumber: '15',
        decisionDate: '2027-01-04',
        urgency: 'mostUrgent',
        extraAppendices: ['demands'],
      }),
  ],
]

const ATTACHED = 'attached to a decision'
const attached = (plan: Plan) => withDocument(plan, { issuing: 'attachedToDecision' })

const cases = samplePlans.flatMap(({ id, read }) =>
  variants.flatMap(([variant, change]) =>
    paperKinds.flatMap((kind) => {
      const plan = change(read())
      return problemOf(plan, kind) === null
        ? [{ name: `${kind} of ${id}, ${variant}`, kind, plan }]
        : []
    }),
  ),
)

/** Plans that were issued and changed since, in both forms of issue. */
const adjustments = samplePlans.flatMap(({ id, read }) =>
  [...variants, [ATTACHED, attached] as const].map(([variant, change]) => ({
    name: `adjustment of ${id}, ${variant}`,
    kind: 'adjustment' as const,
    // What is signed is no draft any more.
    plan: withDocument(adjusted(change(read())), { isDraft: false }),
  })),
)

describe.each([...cases, ...adjustments])('$name', ({ kind, plan }) => {
  const built = formOf(kind).build(plan)
  const bytes = buildWord(built)

  it('gives the checker nothing to find', async () => {
    const inspection = inspect(await bytes, { today: '2027-01-05' })
    if (inspection.status !== 'inspected') throw new Error(inspection.message)
    expect(inspection.findings).toEqual([])
  })

  it.skipIf(!hasSchemas)('holds to the published schemas', async () => {
    expect(schemaErrors(wordParts(await bytes))).toEqual([])
  })
})

describe('every form', () => {
  it('is made of any plan whatever it lacks, and never shows where nothing was written', async () => {
    await fc.assert(
      fc.asyncProperty(planArbitrary, fc.constantFrom(...paperKinds), async (plan, kind) => {
        const text = JSON.stringify(formOf(kind).build(plan))
        expect(text).not.toMatch(/undefined|\[object|NaN/)
        for (const [name, xml] of wordParts(await buildWord(formOf(kind).build(plan)))) {
          if (name.endsWith('.xml')) withPart(xml, () => undefined)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('says in Vietnamese what a paper still needs', () => {
    const plan = samplePlans[1]?.read()
    if (!plan) throw new Error('There is no sample plan')
    expect(problemOf(plan, 'invitation')).toBe(
      'Giấy mời chưa có thành phần được mời. Giấy mời chưa có ngày họp. Giấy mời chưa có địa điểm họp.',
    )
    expect(problemOf(plan, 'plan')).toBeNull()
  })
})
