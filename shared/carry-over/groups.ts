import { fieldNames, sectionNames } from '#shared/plan/field-names'
import type { Plan } from '#shared/plan/plan'
import type { CardGroup, CardValues, Path } from './card'

export type Item<V> = { readonly id: string; readonly value: V; readonly path: Path }

/** Where the items of one group stand in a plan. */
type Group<V> = {
  readonly name: string
  readonly read: (plan: Plan) => readonly Item<V>[]
  readonly write: (plan: Plan, values: readonly V[]) => Plan
}

/** Rows keep their id, so that what points to them still does. */
const rows = <V extends { id: string }>(
  section: keyof typeof sectionNames,
  of: (plan: Plan) => readonly V[],
  write: Group<V>['write'],
): Group<V> => ({
  name: sectionNames[section],
  write,
  read: (plan) => {
    const seen = new Set<string>()
    return of(plan).map((value, index) => {
      const id = seen.has(value.id) ? `${value.id}#${index}` : value.id
      seen.add(id)
      return { id, value, path: [section, index] }
    })
  },
})

/** Lines are known by their place. */
const lines = (
  name: string,
  path: Path,
  of: (plan: Plan) => readonly string[],
  write: Group<string>['write'],
): Group<string> => ({
  name,
  write,
  read: (plan) =>
    of(plan).map((value, index) => ({ id: String(index), value, path: [...path, index] })),
})

/** A part there is one of; when it is not taken the new plan keeps its own. */
const part = <V>(
  name: string,
  path: Path,
  of: (plan: Plan) => V,
  write: (plan: Plan, value: V) => Plan,
): Group<V> => ({
  name,
  read: (plan) => [{ id: path.join('.'), value: of(plan), path }],
  write: (plan, [value]) => (value === undefined ? plan : write(plan, value)),
})

/** Every group in the order of the guide. */
export const groups: { readonly [G in CardGroup]: Group<CardValues[G]> } = {
  opening: part(
    sectionNames.document,
    ['document'],
    ({ document: { subject, leadIn, proposedBy } }) => ({ subject, leadIn, proposedBy }),
    (plan, opening) => ({ ...plan, document: { ...plan.document, ...opening } }),
  ),
  legalBases: rows(
    'legalBases',
    (plan) => plan.legalBases,
    (plan, legalBases) => ({ ...plan, legalBases: [...legalBases] }),
  ),
  purposes: lines(
    fieldNames.purposes,
    ['purpose', 'purposes'],
    (plan) => plan.purpose.purposes,
    (plan, purposes) => ({ ...plan, purpose: { ...plan.purpose, purposes: [...purposes] } }),
  ),
  requirements: lines(
    fieldNames.requirements,
    ['purpose', 'requirements'],
    (plan) => plan.purpose.requirements,
    (plan, requirements) => ({
      ...plan,
      purpose: { ...plan.purpose, requirements: [...requirements] },
    }),
  ),
  objectives: rows(
    'objectives',
    (plan) => plan.objectives,
    (plan, objectives) => ({ ...plan, objectives: [...objectives] }),
  ),
  policies: rows(
    'policies',
    (plan) => plan.policies,
    (plan, policies) => ({ ...plan, policies: [...policies] }),
  ),
  activities: rows(
    'activities',
    (plan) => plan.activities,
    (plan, activities) => ({ ...plan, activities: [...activities] }),
  ),
  channels: rows(
    'channels',
    (plan) => plan.channels,
    (plan, channels) => ({ ...plan, channels: [...channels] }),
  ),
  mediaPartners: rows(
    'mediaPartners',
    (plan) => plan.mediaPartners,
    (plan, mediaPartners) => ({ ...plan, mediaPartners: [...mediaPartners] }),
  ),
  collaborators: rows(
    'collaborators',
    (plan) => plan.collaborators,
    (plan, collaborators) => ({ ...plan, collaborators: [...collaborators] }),
  ),
  staff: rows(
    'staff',
    (plan) => plan.staff,
    (plan, staff) => ({ ...plan, staff: [...staff] }),
  ),
  budgetLines: rows(
    'budgetLines',
    (plan) => plan.budgetLines,
    (plan, budgetLines) => ({ ...plan, budgetLines: [...budgetLines] }),
  ),
  fundingStatement: part(
    sectionNames.fundingStatement,
    ['fundingStatement'],
    (plan) => plan.fundingStatement,
    (plan, fundingStatement) => ({ ...plan, fundingStatement }),
  ),
  disclosures: rows(
    'disclosures',
    (plan) => plan.disclosures,
    (plan, disclosures) => ({ ...plan, disclosures: [...disclosures] }),
  ),
  responsibilities: rows(
    'responsibilities',
    (plan) => plan.responsibilities,
    (plan, responsibilities) => ({ ...plan, responsibilities: [...responsibilities] }),
  ),
  reports: rows(
    'reports',
    (plan) => plan.reports,
    (plan, reports) => ({ ...plan, reports: [...reports] }),
  ),
  solutions: lines(
    sectionNames.solutions,
    ['solutions'],
    (plan) => plan.solutions,
    (plan, solutions) => ({ ...plan, solutions: [...solutions] }),
  ),
  risks: rows(
    'risks',
    (plan) => plan.risks,
    (plan, risks) => ({ ...plan, risks: [...risks] }),
  ),
  companions: part(
    sectionNames.companions,
    ['companions'],
    (plan) => plan.companions,
    (plan, companions) => ({ ...plan, companions }),
  ),
}

export const cardGroups: readonly CardGroup[] = [
  'opening',
  'legalBases',
  'purposes',
  'requirements',
  'objectives',
  'policies',
  'activities',
  'channels',
  'mediaPartners',
  'collaborators',
  'staff',
  'budgetLines',
  'fundingStatement',
  'disclosures',
  'responsibilities',
  'reports',
  'solutions',
  'risks',
  'companions',
]
