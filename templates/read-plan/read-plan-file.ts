import { emptyPlan, emptyRow } from '#shared/plan/defaults'
import { readPlan } from '#shared/plan/parse'
import type { Plan } from '#shared/plan/plan'
import { openPackage } from '../inspect/package/open-package'
import { Refusal } from '../inspect/package/refusal'
import { readDocument } from '../inspect/read/read'
import type { ReadDocument } from '../inspect/read/read-document'
import { findAppendices } from '../inspect/recognise/appendices'
import type { Parts } from '../inspect/recognise/parts'
import { recognise } from '../inspect/recognise/recognise'
import { findTitle } from '../inspect/recognise/title'
import { inUnicode } from './legacy-letters'
import { leftOver } from './left-over'
import { bare } from './numbered-text'
import { basesInSentence, isBasisLine, readBasis } from './read-basis'
import { readBody, type BodyItem } from './read-body'
import { readUnit, referenceOf } from './read-head'
import { readTableRows, type ReadRow, type TableRows } from './read-rows'
import { textTable } from './read-table'
import type { Target, UnsureText } from './unsure'

export type ReadPlanFile =
  | {
      readonly status: 'read'
      /** The plan with what is sure. */
      readonly plan: Plan
      readonly unsure: readonly UnsureText[]
      /** Every paragraph of the file in Unicode, in reading order. */
      readonly paragraphs: readonly string[]
    }
  | { readonly status: 'refused'; readonly message: string }

type Options = {
  readonly newId: () => string
  /** Year of a plan that names none. */
  readonly year: number
}

/**
 * Reads the plan of any Word file, whoever wrote it: what is sure becomes a plan, the rest is listed.
 * No text is lost: each paragraph is placed, listed, or a heading. Never throws for what a file holds.
 */
export function readPlanFile(bytes: Uint8Array, options: Options): ReadPlanFile {
  try {
    return planOf(inUnicode(readDocument(openPackage(bytes))), options)
  } catch (error) {
    if (error instanceof Refusal) return { status: 'refused', message: error.message }
    throw error
  }
}

function planOf(document: ReadDocument, { newId, year: defaultYear }: Options): ReadPlanFile {
  const parts = withAttachedPlan(recognise(document))
  const unit = readUnit(
    parts,
    document.paragraphs.map(({ plain }) => plain),
  )
  const subject = (parts.title?.subject ?? []).map(({ text }) => text).join(' ')
  const year = yearOf(subject) ?? yearOf(parts.date ?? '') ?? defaultYear
  const isAttached = parts.isAttached
  const reference = referenceOf(parts)
  const body = readBody(parts.body)
  const bases = [
    ...parts.bases.map(({ index, plain }) => ({ paragraph: index, text: plain })),
    ...body.opening.filter(({ text }) => isBasisLine(text) && /[;.]$/u.test(text)),
  ].map((line) => ({ ...line, basis: readBasis(line.text, newId()) }))
  const empty = emptyPlan(newId(), year, unit)
  const tables = tablesOf(parts, { year, newId })
  const activities = tables.flatMap((table) =>
    table.kind === 'activities' ? sureRows(table.rows) : [],
  )
  const placed = placeItems(body.items, newId, activities.length > 0)
  const lead = body.opening.filter(({ text }) => !bases.some((basis) => basis.text === text))
  const told = lead.flatMap(({ text }) => basesInSentence(text, newId))
  const plan: Plan = {
    ...empty,
    unit,
    document: {
      ...empty.document,
      subject: subject === '' ? empty.document.subject : subject,
      ...(isAttached
        ? {
            issuing: 'attachedToDecision' as const,
            decisionNumber: reference.number,
            decisionDate: parts.date,
          }
        : { number: reference.number, date: parts.date }),
      opening: bases.length > 0 ? 'basesList' : 'prose',
      leadIn: told.length > 0 ? '' : lead.map(({ text }) => text).join('\n'),
    },
    legalBases: [...bases.flatMap(({ basis }) => basis ?? []), ...told],
    ...placed.values,
    activities,
    budgetLines: tables.flatMap((table) =>
      table.kind === 'budgetLines' ? sureRows(table.rows) : [],
    ),
    staff: tables.flatMap((table) => (table.kind === 'staff' ? sureRows(table.rows) : [])),
    // A plan that came with its decision needs one again.
    companions: isAttached
      ? { ...empty.companions, selected: [...empty.companions.selected, 'decision'] }
      : empty.companions,
  }
  const reading = readPlan(plan)
  return {
    status: 'read',
    plan: reading.status === 'read' ? reading.plan : empty,
    unsure: [
      ...leftOver(parts),
      ...bases
        .filter(({ basis }) => basis === null)
        .map(({ paragraph, text }) => ({ paragraph, text, guess: 'leadIn' as const, row: null })),
      ...placed.unsure,
      ...tables.flatMap((table) => unsureRows(document, table)),
      ...unreadTables(
        parts,
        tables.flatMap(({ table }) => table),
      ),
    ].toSorted((a, b) => a.paragraph - b.paragraph),
    paragraphs: document.paragraphs.map(({ plain }) => plain),
  }
}

const sureRows = <R>(rows: readonly ReadRow<R>[]): R[] =>
  rows.filter(({ isSure }) => isSure).map(({ row }) => row)

/** Rows in which something was guessed: told as the file has them, and as they would be taken. */
function unsureRows(
  document: ReadDocument,
  read: TableRows & { readonly table: number },
): readonly UnsureText[] {
  const table = document.tables[read.table]
  if (!table) return []
  const { rows, places } = textTable(document, table)
  const shownAt = (place: number) =>
    [...new Set(rows[places.indexOf(place)]?.filter((cell) => cell !== '') ?? [])].join(' | ')
  const unsure = <R>(all: readonly ReadRow<R>[]) => all.filter(({ isSure }) => !isSure)
  switch (read.kind) {
    case 'activities':
      return unsure(read.rows).map(({ place, row }) => ({
        paragraph: place,
        text: shownAt(place),
        guess: 'activities',
        row: { section: 'activities', row },
      }))
    case 'budgetLines':
      return unsure(read.rows).map(({ place, row }) => ({
        paragraph: place,
        text: shownAt(place),
        guess: 'budgetLines',
        row: { section: 'budgetLines', row },
      }))
    case 'staff':
      return []
  }
}

const yearOf = (text: string): number | null => {
  const found = /(?:năm\s+|^)(20\d{2})(?!\s*[-–]\s*20)/u.exec(text)
  return found ? Number(found[1]) : null
}

type ReadParts = Parts & { readonly isAttached: boolean }

/** Of a decision with its plan in one file: the decision's head and bases, the plan's title and body. */
function withAttachedPlan(parts: Parts): ReadParts {
  const { document, title, closing } = parts
  if (title === null || title.type === 'KẾ HOẠCH') return { ...parts, isAttached: false }
  const from = (closing?.title ?? title.name).paragraph.index + 1
  const heading = document.paragraphs.find(
    ({ index, plain, cell }) => index >= from && cell === null && /^kế hoạch$/iu.test(plain),
  )
  const own = heading ? findTitle(document, heading.index) : null
  if (!heading || !own) return { ...parts, isAttached: false }
  const start = Math.max(
    heading.index,
    ...[...own.subject, ...own.attachedTo].map(({ paragraph }) => paragraph.index),
  )
  const appendices = findAppendices(document, start + 1)
  const end = appendices[0]?.label.paragraph.index ?? Number.POSITIVE_INFINITY
  const body = document.paragraphs.filter(
    ({ index, cell, plain, inTextBox }) =>
      index > start && index < end && cell === null && !inTextBox && plain !== '',
  )
  return { ...parts, title: own, appendices, body, isAttached: true }
}

function tablesOf(
  { document, letterhead, closing }: Parts,
  options: { year: number; newId: () => string },
) {
  const own = new Set(
    [letterhead?.nationalName, closing?.title].map((line) => line?.paragraph.cell?.table),
  )
  return document.tables
    .filter(({ index }) => !own.has(index))
    .flatMap((table) => {
      const read = readTableRows(textTable(document, table), options)
      return read ? [{ ...read, table: table.index }] : []
    })
}

/** Cells of tables that were not recognised: nothing of them is lost. */
function unreadTables(
  { document, letterhead, closing }: Parts,
  read: readonly number[],
): readonly UnsureText[] {
  const known = new Set([
    ...read,
    ...[letterhead?.nationalName, closing?.title].map((line) => line?.paragraph.cell?.table),
  ])
  return document.tables
    .filter(({ index }) => !known.has(index))
    .flatMap((table) => {
      const { rows, places } = textTable(document, table)
      return rows.map((row, index) => ({
        paragraph: places[index] ?? 0,
        text: [...new Set(row.filter((cell) => cell !== ''))].join(' | '),
        guess: null,
        row: null,
      }))
    })
    .filter(({ text }) => text !== '')
}

type Placed = Pick<
  Plan,
  'purpose' | 'objectives' | 'solutions' | 'fundingStatement' | 'responsibilities'
>

/** What the headings make sure of, and what they do not. */
function placeItems(
  items: readonly BodyItem[],
  newId: () => string,
  hasActivityTable: boolean,
): { readonly values: Placed; readonly unsure: readonly UnsureText[] } {
  const textsOf = (topic: BodyItem['topic']) =>
    items.filter((item) => item.topic === topic).map(({ text }) => text)
  const units: { unit: string; tasks: string[] }[] = []
  for (const item of items.filter(({ topic }) => topic === 'responsibilities')) {
    if (item.isUnit) units.push({ unit: item.text, tasks: [] })
    else if (item.unit !== '') units.at(-1)?.tasks.push(item.text)
  }
  const guesses: Partial<Record<NonNullable<BodyItem['topic']>, Target>> = {
    activities: 'activities',
    channels: 'channels',
    reports: 'reports',
    policies: 'policies',
    staff: 'staff',
    purposesAndRequirements: 'purposes',
  }
  return {
    values: {
      purpose: { purposes: textsOf('purposes'), requirements: textsOf('requirements') },
      objectives: textsOf('objectives').map((content) => ({
        ...emptyRow('objectives', newId()),
        content,
      })),
      solutions: textsOf('solutions'),
      fundingStatement: textsOf('funding')
        .map((text) => `${bare(text)}.`)
        .join('\n'),
      responsibilities: units.map(({ unit, tasks }) => ({
        ...emptyRow('responsibilities', newId()),
        unit,
        tasks,
      })),
    },
    unsure: items.flatMap(({ topic, text, paragraph, unit, hasParts }): readonly UnsureText[] => {
      if (text === '') return []
      if (topic === null) return [{ paragraph, text, guess: null, row: null }]
      if (topic === 'responsibilities') {
        return unit === '' ? [{ paragraph, text, guess: 'responsibilities', row: null }] : []
      }
      const guess = guesses[topic]
      if (guess === undefined) return []
      // With a table of activities, prose around it introduces them.
      const isIntroduction =
        (guess === 'activities' || guess === 'policies') && (hasActivityTable || hasParts)
      return [{ paragraph, text, guess: isIntroduction ? null : guess, row: null }]
    }),
  }
}
