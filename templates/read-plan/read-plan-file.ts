import { emptyPlan } from '#shared/plan/defaults'
import type { Plan } from '#shared/plan/plan'
import type { LegalBasisEntry } from '#shared/reference/legal-bases-catalog'
import { openPackage } from '../inspect/package/open-package'
import { Refusal } from '../inspect/package/refusal'
import { inUnicode } from '../inspect/read/legacy-letters'
import { readDocument } from '../inspect/read/read'
import type { ReadDocument } from '../inspect/read/read-document'
import { acceptRevisions } from './accept-revisions'
import { account } from './account'
import { asidesOf, type Aside } from './asides'
import { readParts } from './attached-plan'
import { claim, type Claim } from './claims'
import { fittingPlan } from './fitting-plan'
import { headClaims } from './head-claims'
import { leftOver } from './left-over'
import { placeItems } from './place-items'
import { basesInSentence, isBasisLine, readBasis } from './read-basis'
import { readBody } from './read-body'
import { readUnit, referenceOf } from './read-head'
import { readTables } from './read-tables'
import type { SourceLine } from './source-line'
import type { UnsureText } from './unsure'

export type ReadPlanFile =
  | {
      readonly status: 'read'
      /** The plan with what is sure. */
      readonly plan: Plan
      /** What a person must place, and what no part of a plan holds. */
      readonly unsure: readonly UnsureText[]
      /** The whole file in Unicode, in reading order, with what became of each line. */
      readonly lines: readonly SourceLine[]
    }
  | { readonly status: 'refused'; readonly message: string }

type Options = {
  readonly newId: () => string
  /** Year of a plan that names none. */
  readonly year: number
  /** Papers that are known by their number: the unit's own list. */
  readonly legalBases?: readonly LegalBasisEntry[]
}

/**
 * Reads the plan of any Word file, whoever wrote it: what is sure becomes a plan, the rest is listed.
 * No text is lost: each line is placed, listed, or says nothing but form. Never throws for what a file
 * holds.
 */
export function readPlanFile(bytes: Uint8Array, options: Options): ReadPlanFile {
  try {
    const parts = openPackage(bytes)
    const accepted = { ...parts, document: acceptRevisions(parts.document) }
    return planOf(inUnicode(readDocument(accepted)), asidesOf(accepted), options)
  } catch (error) {
    if (error instanceof Refusal) return { status: 'refused', message: error.message }
    throw error
  }
}

function planOf(
  document: ReadDocument,
  asides: readonly Aside[],
  { newId, year: defaultYear, legalBases }: Options,
): ReadPlanFile {
  const parts = readParts(document)
  const unit = readUnit(
    parts,
    document.paragraphs.map(({ plain }) => plain),
    parts.decision,
  )
  const subject = (parts.title?.subject ?? []).map(({ text }) => text).join(' ')
  const year = yearOf(subject) ?? yearOf(parts.decision?.date ?? parts.date ?? '') ?? defaultYear
  const { decision } = parts
  const isAttached = decision !== null
  const body = readBody(parts.body)
  const bases = [
    ...parts.bases.map(({ index, plain }) => ({ paragraph: index, text: plain })),
    ...body.opening.filter(({ text }) => isBasisLine(text) && /[;.]$/u.test(text)),
  ].map((line) => ({ ...line, basis: readBasis(line.text, newId(), legalBases) }))
  const empty = emptyPlan(newId(), year, unit)
  const tables = readTables(parts, { year, newId })
  const placed = placeItems(body.items, newId, tables.activities.length > 0)
  const lead = body.opening.filter(({ text }) => !bases.some((basis) => basis.text === text))
  const told = lead.map((line) => ({
    ...line,
    bases: basesInSentence(line.text, newId, legalBases),
  }))
  const hasTold = told.some((line) => line.bases.length > 0)
  const plan: Plan = {
    ...empty,
    unit,
    document: {
      ...empty.document,
      subject: subject === '' ? empty.document.subject : subject,
      ...(isAttached
        ? {
            issuing: 'attachedToDecision' as const,
            decisionNumber: decision.number,
            decisionDate: decision.date,
          }
        : { number: referenceOf(parts).number, date: parts.date }),
      opening: bases.length > 0 ? 'basesList' : 'prose',
      leadIn: hasTold ? '' : lead.map(({ text }) => text).join('\n'),
    },
    legalBases: [
      ...bases.flatMap(({ basis }) => basis ?? []),
      ...told.flatMap((line) => line.bases),
    ],
    ...placed.values,
    activities: tables.activities,
    budgetLines: tables.budgetLines,
    staff: tables.staff,
    // A plan that came with its decision needs one again.
    companions: isAttached
      ? { ...empty.companions, selected: [...empty.companions.selected, 'decision'] }
      : empty.companions,
  }
  const fitting = fittingPlan(plan, empty)
  const claims: readonly Claim[] = [
    ...headClaims(parts, isAttached),
    ...bases.flatMap(({ paragraph, basis }) =>
      basis ? [claim(paragraph, `legalBases/${basis.id}`)] : [],
    ),
    ...told.flatMap(({ paragraph, bases: named }) =>
      hasTold
        ? named.flatMap(({ id }) => [
            claim(paragraph, `legalBases/${id}`),
            claim(paragraph, null, `${unit.name} ${unit.parentName} UBND HĐND`),
          ])
        : [claim(paragraph, 'document/leadIn')],
    ),
    ...body.headings.map((paragraph) => claim(paragraph, null)),
    ...placed.claims,
    ...tables.claims,
  ]
  const unsure = [
    ...leftOver(parts),
    ...bases
      .filter(({ basis }) => basis === null)
      .map(({ paragraph, text }) => ({
        paragraphs: [paragraph],
        text,
        guess: 'leadIn' as const,
        row: null,
        isKept: false,
      })),
    ...placed.unsure,
    ...body.kept.map(({ paragraph, text }) => ({
      paragraphs: [paragraph],
      text,
      guess: null,
      row: null,
      isKept: true,
    })),
    ...tables.unsure,
  ]
  return { status: 'read', plan: fitting, ...account(document, asides, fitting, claims, unsure) }
}

const yearOf = (text: string): number | null => {
  const found = /(?:năm\s+|^)(20\d{2})(?!\s*[-–]\s*20)/u.exec(text)
  return found ? Number(found[1]) : null
}
