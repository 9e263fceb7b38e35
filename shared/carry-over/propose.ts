import { fieldName } from '#shared/plan/field-names'
import type { Plan } from '#shared/plan/plan'
import type { Card, CardGroup, CardValues, CarryOver, Change, Note, Path, Suggestion } from './card'
import { changesBetween, isSame } from './changes'
import type { ProposeOptions } from './context'
import { groups, type Item } from './groups'
import { NEVER_COPIED, unitOf, withoutNeverCopied } from './never-copied'
import { proposeActivity } from './proposals/activities'
import { proposeLegalBasis } from './proposals/legal-bases'
import {
  proposeBudgetLine,
  proposeObjective,
  proposeReport,
  proposeRisk,
  proposeStaff,
} from './proposals/others'
import { contextOf, type Context } from './proposals/lives'
import { proposeOpening } from './proposals/opening'
import { proposePolicy } from './proposals/policies'
import { asItWas, type Proposal, type Proposer } from './proposals/proposal'
import { findWith, rewritten } from './text/find-in-text'
import { mapProse, roomFor } from './text/prose'

/** Groups whose items change in more than their words. */
const proposers: { readonly [G in CardGroup]?: Proposer<G> } = {
  opening: proposeOpening,
  legalBases: proposeLegalBasis,
  objectives: proposeObjective,
  policies: proposePolicy,
  activities: proposeActivity,
  staff: proposeStaff,
  budgetLines: proposeBudgetLine,
  reports: proposeReport,
  risks: proposeRisk,
}

/** Where years and names are facts about other papers. */
const asPrinted: ReadonlySet<CardGroup> = new Set(['legalBases'])

/** Lays last year's plan out as cards: each item as it was, as proposed for the new year, and why. */
export function propose(plan: Plan, options: ProposeOptions): CarryOver {
  const context = contextOf(plan, options)
  const cards = <G extends CardGroup>(group: G): readonly Card<G>[] =>
    groups[group].read(plan).map((item) => cardOf(group, item, context))
  return {
    from: plan,
    year: options.year,
    unit: unitOf(plan, context),
    absentStaff: options.absentStaff ?? [],
    groups: {
      opening: cards('opening'),
      legalBases: cards('legalBases'),
      purposes: cards('purposes'),
      requirements: cards('requirements'),
      objectives: cards('objectives'),
      policies: cards('policies'),
      activities: cards('activities'),
      channels: cards('channels'),
      mediaPartners: cards('mediaPartners'),
      collaborators: cards('collaborators'),
      staff: cards('staff'),
      budgetLines: cards('budgetLines'),
      fundingStatement: cards('fundingStatement'),
      disclosures: cards('disclosures'),
      responsibilities: cards('responsibilities'),
      reports: cards('reports'),
      solutions: cards('solutions'),
      risks: cards('risks'),
      companions: cards('companions'),
    },
  }
}

function cardOf<G extends CardGroup>(
  group: G,
  { id, value: before }: Item<CardValues[G]>,
  context: Context,
): Card<G> {
  const kept = withoutNeverCopied(group, before, context)
  const proposal: Proposal<CardValues[G]> = proposers[group]?.(kept, context) ?? asItWas(kept)
  const { value: proposed, changes: inText, notes } = inNewYear(group, proposal.value, context)
  const isAsKept = isSame(kept, proposed) && notes.length === 0
  const suggestion: Suggestion = proposal.drop !== undefined ? 'drop' : isAsKept ? 'keep' : 'edit'
  const named = <T extends { readonly field: string }>(told: T): T =>
    told.field === '' ? { ...told, field: groups[group].name } : told
  return {
    id,
    group,
    before,
    kept,
    proposed,
    suggestion,
    reason: proposal.drop ?? proposal.note ?? '',
    changes: [
      ...changesBetween(before, kept, () => NEVER_COPIED),
      ...changesBetween(kept, proposal.value, proposal.why),
      ...inText,
    ].map(named),
    notes: notes.map(named),
  }
}

type InNewYear<V> = {
  readonly value: V
  readonly changes: readonly Change[]
  readonly notes: readonly Note[]
}

/** The same value with every text rewritten for the new year. */
function inNewYear<G extends CardGroup>(
  group: G,
  value: CardValues[G],
  { search }: Context,
): InNewYear<CardValues[G]> {
  if (asPrinted.has(group)) return { value, changes: [], notes: [] }
  const reasons: { readonly path: Path; readonly why: string }[] = []
  const notes: Note[] = []
  const edited = mapProse(value, (text, path) => {
    const leftovers = findWith(text, search)
    const next = rewritten(text, leftovers)
    const isTooLong = next.length > roomFor(text, path)
    const inText = isTooLong ? text : next
    const field = path.length === 0 ? '' : fieldName(path)
    for (const { text: words, why, proposal } of leftovers) {
      if (proposal !== null && !isTooLong) reasons.push({ path, why: sentence(why) })
      else notes.push({ path, field, inText, why: `“${words}”: ${sentence(why)}` })
    }
    return inText
  })
  // A timing is told as a whole: what was changed inside it says why.
  const why = (changed: Path) =>
    [
      ...new Set(
        reasons.filter(({ path }) => isInside(path, changed)).map(({ why: each }) => each),
      ),
    ].join(' ')
  return { value: edited, changes: changesBetween(value, edited, why), notes }
}

const isInside = (path: Path, outer: Path) => outer.every((step, at) => path[at] === step)

/** Reasons stand one after another; entries of the list of bodies end without a full stop. */
const sentence = (why: string) => (/[.…]$/u.test(why) ? why : `${why}.`)
