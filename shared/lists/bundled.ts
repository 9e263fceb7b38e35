import { bodyNames } from '#shared/reference/body-names'
import { budgetCodes } from '#shared/reference/budget-codes'
import { legalBasisCatalog } from '#shared/reference/legal-bases-catalog'
import { costNorms } from '#shared/reference/norms'
import type { Edition, OwnLists, UnitLists } from './unit-list'

/** Raised with every change of a list that ships with the app, so that units see theirs is older. */
const EDITION: Edition = { version: '2026.11.2', date: '2026-11-25', issuer: 'Kèm ứng dụng' }

const bundled = <E>(entries: readonly E[]) => ({ edition: EDITION, changedOn: null, entries })

/** The lists that ship with the app. */
export const bundledLists: UnitLists = {
  bodyNames: bundled(
    bodyNames.map((body, index) => ({ ...body, id: `ten-${index + 1}`, now: body.now ?? '' })),
  ),
  costNorms: bundled(costNorms),
  legalBases: bundled(
    legalBasisCatalog.map((basis) => ({
      ...basis,
      id: `cc-${basis.number === '' ? basis.subject : basis.number}`.slice(0, 64),
    })),
  ),
  budgetCodes: bundled(budgetCodes),
}

export const noOwnLists: OwnLists = {
  bodyNames: null,
  costNorms: null,
  legalBases: null,
  budgetCodes: null,
}

/** The unit's list where it has one, the app's where it has not. */
export const listsInUse = (own: OwnLists): UnitLists => ({
  bodyNames: own.bodyNames ?? bundledLists.bodyNames,
  costNorms: own.costNorms ?? bundledLists.costNorms,
  legalBases: own.legalBases ?? bundledLists.legalBases,
  budgetCodes: own.budgetCodes ?? bundledLists.budgetCodes,
})
