import { describe, expect, it } from 'vitest'
import { emptyUnit } from '#shared/plan/defaults'
import { known } from '#shared/plan/entered'
import { legalBasis } from '#shared/plan/legal-basis'
import { samplePlans } from '#shared/samples/index'
import { activityFormSuggestions } from './activity-forms'
import { audienceSuggestions } from './audiences'
import { budgetGroupSuggestions } from './budget-groups'
import { defaultRecipients } from './default-recipients'
import { disclosureSuggestions } from './disclosure-items'
import { fundingSourceSuggestions } from './funding-sources'
import { legalBasisCatalog, type LegalBasisEntry } from './legal-bases-catalog'
import { legalBasisPresets } from './legal-basis-sets'
import { measureUnitSuggestions } from './measure-units'
import { costNorms } from './norms'
import { staffDutySuggestions } from './staff-duties'
import { unitKinds } from './unit-kinds'
import { unitPresets } from './unit-presets'

const inForceOn = (day: string) => (entry: LegalBasisEntry) =>
  (known(entry.validFrom) ?? '') <= day && (known(entry.validTo) ?? '9999') > day

describe('legal bases to choose from', () => {
  it('are bases a plan accepts, each named once', () => {
    for (const [index, entry] of legalBasisCatalog.entries()) {
      expect(legalBasis.safeParse({ ...entry, id: `cc${index}` }).success).toBe(true)
    }
    const names = legalBasisCatalog.map(({ number, subject }) => `${number} ${subject}`)
    expect(new Set(names).size).toBe(names.length)
  })

  it('stand by rank and then by age', () => {
    const ranks = ['law', 'decree', 'decision', 'directive', 'circular']
    const order = legalBasisCatalog.map(
      ({ type, date }) => `${ranks.indexOf(type)} ${typeof date === 'string' ? date : ''}`,
    )
    expect(order).toEqual(order.toSorted())
  })

  it('say what replaced what no longer holds', () => {
    const ended = legalBasisCatalog.filter(
      ({ number, validTo }) => validTo !== null && number !== '407/QĐ-TTg',
    )
    expect(ended.length).toBeGreaterThan(5)
    for (const { number, replacedBy } of ended)
      expect([number, replacedBy]).not.toEqual([number, ''])
  })

  it('offer a current set in force when a plan for 2027 is signed, and the set of the letter', () => {
    const [current, asInLetter] = legalBasisPresets
    expect(current?.entries.every(inForceOn('2027-01-05'))).toBe(true)
    expect(asInLetter?.entries.every(inForceOn('2023-06-21'))).toBe(true)
    for (const { entries } of legalBasisPresets) {
      for (const entry of entries) expect(legalBasisCatalog).toContain(entry)
    }
  })
})

describe('words to choose from', () => {
  const lists = {
    activityFormSuggestions,
    audienceSuggestions,
    budgetGroupSuggestions,
    fundingSourceSuggestions,
    measureUnitSuggestions,
    recipients: unitKinds.flatMap((kind) => defaultRecipients(emptyUnit(kind))),
    disclosures: disclosureSuggestions.map(({ content }) => content),
    duties: Object.values(staffDutySuggestions),
    norms: costNorms.map(({ content }) => content),
  }

  it.each(Object.entries(lists))('%s are composed and not blank', (_, list) => {
    expect(list.length).toBeGreaterThan(0)
    for (const text of list) {
      expect(text.trim()).not.toBe('')
      expect(text).toBe(text.normalize('NFC'))
    }
  })

  it('name each thing once', () => {
    for (const [name, list] of Object.entries(lists)) {
      if (name !== 'recipients') expect(new Set(list).size).toBe(list.length)
    }
  })
})

describe('unit presets', () => {
  it('sign for a committee in its name and for other units in the name of the head', () => {
    for (const [kind, { signer }] of Object.entries(unitPresets)) {
      const isCommittee = kind.endsWith('Committee')
      expect(signer.authority).toBe(isCommittee ? 'collective' : 'direct')
      expect(signer.collective).toBe(isCommittee ? 'Ủy ban nhân dân' : '')
    }
  })
})

describe('cost norms', () => {
  it('are not exceeded by the samples', () => {
    const priced = samplePlans.flatMap((sample) => sample.read().budgetLines)
    const lines = priced.filter(({ norm }) => norm.includes('Thông tư số 56/2023/TT-BTC'))
    expect(lines.length).toBeGreaterThan(8)
    for (const line of lines) {
      const allowed = costNorms.filter(
        ({ clause, measureUnit }) =>
          clause.toLowerCase().includes(line.norm.toLowerCase()) &&
          measureUnit === line.measureUnit,
      )
      expect([line.content, allowed.length > 0]).toEqual([line.content, true])
      const most = Math.max(...allowed.map(({ maxPrice }) => Number(maxPrice)))
      expect([line.content, Number(line.unitPrice) <= most]).toEqual([line.content, true])
    }
  })
})
