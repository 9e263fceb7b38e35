import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyNames } from '#shared/reference/body-names'
import { legalBasisCatalog } from '#shared/reference/legal-bases-catalog'
import { samplePlans } from '#shared/samples/index'
import { planArbitrary } from '../../../test/fixtures/plan-arbitrary'
import { searchMemory, searchTexts } from './search-texts'

const sample = samplePlans[0]?.read()
if (!sample) throw new Error('There is no sample plan')
const plan = sample
const options = { bodyNames, legalBases: legalBasisCatalog, ownWords: [] }
const withPurposes = (...purposes: string[]) => ({
  ...plan,
  purpose: { ...plan.purpose, purposes },
})

describe('a search that remembers', () => {
  it('finds what a fresh one finds, whatever was searched before', () => {
    const states = fc.array(
      fc.oneof(planArbitrary, fc.constantFrom(...samplePlans.map(({ read }) => read()))),
      { minLength: 2, maxLength: 4 },
    )
    fc.assert(
      fc.property(states, (plans) => {
        const memory = searchMemory()
        for (const each of plans) {
          expect(searchTexts(each, options, memory)).toEqual(searchTexts(each, options))
        }
      }),
      { numRuns: 15 },
    )
  })

  it('looks again at every text once a word is taken as right or an abbreviation is explained', () => {
    const memory = searchMemory()
    const found = (of: typeof plan, ownWords: readonly string[] = []) =>
      searchTexts(of, { ...options, ownWords }, memory).wording.map(({ text }) => text)
    const wrong = withPurposes('Xã đrôm phát triển BHYT.')
    expect(found(wrong)).toEqual(['đrôm', 'BHYT'])
    expect(found(wrong, ['đrôm'])).toEqual(['BHYT'])
    expect(found(withPurposes('Xã đrôm phát triển BHYT.', 'Bảo hiểm y tế (BHYT).'))).toEqual([
      'đrôm',
    ])
  })

  it('looks again at every text once the year of the plan is another', () => {
    const memory = searchMemory()
    const years = (year: number) =>
      searchTexts(
        { ...withPurposes('Kết quả năm 2026.'), document: { ...plan.document, year } },
        options,
        memory,
      ).leftovers.filter(({ path }) => path[0] === 'purpose').length
    expect([years(2027), years(2030), years(2027)]).toEqual([1, 0, 1])
  })
})
