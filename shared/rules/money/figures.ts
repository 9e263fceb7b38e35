import type { Path } from '#shared/carry-over/card'
import { findingKey } from '#shared/carry-over/text/finding-key'
import { proseOf } from '#shared/carry-over/text/prose'
import { fieldName } from '#shared/plan/field-names'
import type { Plan } from '#shared/plan/plan'
import { withChanges, type PlanChange } from '#shared/plan/plan-changes'
import { pathWithIds } from '#shared/plan/plan-path'
import type { Claim, Place } from './claim'
import { countsIn } from './counts'
import { figuresOf } from './facts'
import { sumsIn } from './sums'

/** A number in prose that differs from what the plan computes. */
export type FigureFinding = Claim & {
  /** Stays the same while its sentence does; a reason is kept under it. */
  readonly key: string
  readonly path: Path
  /** The same place in Vietnamese. */
  readonly where: string
  readonly inText: string
  /** Writes what the plan computes. */
  readonly change: PlanChange
}

export type FigureCheck = {
  /** Numbers that were held against the plan. */
  readonly held: number
  readonly findings: readonly FigureFinding[]
}

/**
 * "Khớp ba nơi": sums and counts that somebody typed, held against the estimate and the lists. The
 * table, the plan's funding section and the submission print one computed total; only typed text can
 * say another.
 */
export function checkFigures(plan: Plan, silenced: ReadonlySet<string> = new Set()): FigureCheck {
  const figures = figuresOf(plan)
  const claims = placesOf(plan).flatMap((place) =>
    [...sumsIn(place.text, figures), ...countsIn(place, figures)].map((claim) => ({
      place,
      claim,
    })),
  )
  const findings = claims
    .filter(({ claim }) => claim.expected !== claim.text)
    .map(({ place, claim }) => findingOf(plan, place, claim))
  return {
    held: claims.length,
    findings: findings.filter(({ key }) => !silenced.has(key)),
  }
}

/** Every number mended; a text may hold several, so that each pass mends the first of every field. */
export function withFiguresMended(plan: Plan, silenced: ReadonlySet<string> = new Set()): Plan {
  const { findings } = checkFigures(plan, silenced)
  const firsts = new Map(findings.toReversed().map((each) => [each.change.path, each.change]))
  const next = firsts.size === 0 ? null : withChanges(plan, [...firsts.values()])
  return next === null ? plan : withFiguresMended(next, silenced)
}

function findingOf(plan: Plan, { path, text }: Place, claim: Claim): FigureFinding {
  const at = pathWithIds(plan, path)
  const value = text.slice(0, claim.start) + claim.expected + text.slice(claim.end)
  return {
    ...claim,
    key: findingKey(at, text, claim),
    path,
    where: fieldName(path),
    inText: text,
    change: { kind: 'value', path: at, value },
  }
}

/** What speaks of the plan as a whole, and what speaks of a part of it. */
function placesOf(plan: Plan): readonly Place[] {
  const whole: readonly (readonly [Path, unknown])[] = [
    [['document', 'leadIn'], plan.document.leadIn],
    [['purpose'], plan.purpose],
    [['objectives'], plan.objectives],
    [['fundingStatement'], plan.fundingStatement],
    [['solutions'], plan.solutions],
    [['companions'], plan.companions],
  ]
  const parts: readonly (readonly [Path, unknown])[] = [
    [['activities'], plan.activities],
    [['responsibilities'], plan.responsibilities],
    [['reports'], plan.reports],
    [['risks'], plan.risks],
  ]
  const within =
    (scope: Place['scope']) =>
    ([path, value]: readonly [Path, unknown]) =>
      proseOf(value)
        .filter(({ text }) => /\d/u.test(text))
        .map(({ path: inner, text }) => ({ path: [...path, ...inner], text, scope }))
  return [...whole.flatMap(within('plan')), ...parts.flatMap(within('part'))]
}
