import { seasonStart } from '#shared/carry-over/paper-dates'
import { findWith, searchOf, type LeftoverOptions } from '#shared/carry-over/text/find-in-text'
import type { Leftover, Search } from '#shared/carry-over/text/finding'
import { findingKey } from '#shared/carry-over/text/finding-key'
import { lifecycleStageNames, lifecycleStages } from '#shared/reference/lifecycle'
import { openParts, openPackage } from '../inspect/package/open-package'
import { Refusal } from '../inspect/package/refusal'
import { readDocument } from '../inspect/read/read'
import type { ReadDocument, ReadParagraph } from '../inspect/read/read-document'
import type { Parts } from '../inspect/recognise/parts'
import { recognise } from '../inspect/recognise/recognise'
import { inUnicode } from '../inspect/read/legacy-letters'
import { keptInCarriedPlan } from './kept-with-reason'
import { propertyTexts } from './properties'

/** Where a leftover stands in a Word file. */
export type WordPlace =
  | { readonly kind: 'paragraph'; readonly paragraph: number }
  /** A property of the file, by the local name of its element. */
  | { readonly kind: 'property'; readonly name: string }
  | { readonly kind: 'fileName' }

export type WordLeftover = Leftover & {
  /** Stays the same while its sentence does, in whatever file it stands. */
  readonly key: string
  readonly place: WordPlace
  readonly where: string
  readonly inText: string
}

export type LeftoverSearch = Omit<LeftoverOptions, 'year'> & {
  /** Year of a file that names none, or the officer's correction of what was read. */
  readonly year: number | null
}

export type WordLeftovers = {
  /** Year the file is for; null when it names none and none was given. */
  readonly year: number | null
  readonly found: readonly WordLeftover[]
}

const NOTHING: WordLeftovers = { year: null, found: [] }

/**
 * "Săn năm cũ" in any Word file: prose, tables, bases, titles, properties and the file's own name,
 * but for what its own plan kept with a reason. Never throws for what a file holds; one that cannot be read has nothing to find.
 */
export function findInWord(
  bytes: Uint8Array,
  fileName: string,
  options: LeftoverSearch,
): WordLeftovers {
  try {
    const parts = recognise(inUnicode(readDocument(openPackage(bytes))))
    const year = options.year ?? yearOf(parts)
    if (year === null) return NOTHING
    const held = { ...options, year, at: options.at ?? judgedAt(parts, year) }
    const search = searchOf(held)
    const isKept = keptInCarriedPlan(bytes, held)
    return {
      year,
      found: [
        ...parts.document.paragraphs
          .flatMap((paragraph) => inParagraph(paragraph, parts, search))
          .filter((found) => !isKept(found.inText, found)),
        ...propertyTexts(openParts(bytes)).flatMap(({ name, label, text }) =>
          inText(text, search, { kind: 'property', name }, label),
        ),
        ...inText(stemOf(fileName), search, { kind: 'fileName' }, 'Tên tệp'),
      ],
    }
  } catch (error) {
    if (error instanceof Refusal) return NOTHING
    throw error
  }
}

/** The one year the subject names, or the year the paper is dated. */
function yearOf({ title, date }: Parts): number | null {
  const subject = title?.subject.map(({ text }) => text).join(' ') ?? ''
  const named = new Set(subject.match(/(?<![\d/-])20\d{2}(?![\d/-])/gu) ?? [])
  if (named.size === 1) return Number([...named][0])
  return date === null ? null : Number(date.slice(0, 4))
}

/** The paper's own day when it belongs to the plan's season, as the checker judges it. */
const judgedAt = ({ date }: Parts, year: number): string =>
  date !== null && date >= seasonStart(year) ? date : `${year}-01-01`

function inParagraph(
  paragraph: ReadParagraph,
  { document, letterhead, date }: Parts,
  search: Search,
): readonly WordLeftover[] {
  const isDated = letterhead?.placeDate?.paragraph === paragraph
  const isOfItsSeason = date !== null && date >= seasonStart(search.year)
  if (isDated && isOfItsSeason) return []
  const own = ownText(paragraph)
  const where =
    paragraph.cell === null ? `Đoạn ${paragraph.index + 1}` : `Bảng ${paragraph.cell.table + 1}`
  const found = inText(own, search, { kind: 'paragraph', paragraph: paragraph.index }, where)
  return tellsOfStages(paragraph, document)
    ? found.filter(({ kind }) => kind !== 'date' && kind !== 'year')
    : found
}

/** A heading that is the name of a stage; "Giai đoạn, thời gian" stands over days of work. */
const STAGE = new RegExp(
  `^(?:${lifecycleStages.map((stage) => lifecycleStageNames[stage]).join('|')})$`,
  'iu',
)

/** A policy may have begun in an earlier year: the days of its stages are no leftovers. */
function tellsOfStages({ cell }: ReadParagraph, { tables, paragraphs }: ReadDocument): boolean {
  const rows = cell === null ? [] : (tables[cell.table]?.rows.slice(0, 2) ?? [])
  return rows.some(({ cells }) =>
    cells.some(
      ({ column, span, paragraphs: own }) =>
        cell !== null &&
        column <= cell.column &&
        cell.column < column + span &&
        own.some((index) => STAGE.test(paragraphs[index]?.plain ?? '')),
    ),
  )
}

/** The text as typed, without what automatic numbering prints before it. */
export const ownText = ({ runs }: ReadParagraph): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .normalize('NFC')

/** More in one text is no text anybody wrote; what is left is found in the mended copy. */
const MOST_IN_TEXT = 500

const inText = (
  text: string,
  search: Search,
  place: WordPlace,
  where: string,
): readonly WordLeftover[] =>
  withoutComparisons(text, findWith(text, search), search)
    .slice(0, MOST_IN_TEXT)
    .map((found) => ({
      ...found,
      key: findingKey(place.kind, text, found),
      place,
      where,
      inText: text,
    }))

/** Where a paper says where things stand, or compares with the year before. */
const COMPARISON = /(?:hiện trạng|so với|cùng kỳ)[^;.\n]*/giu

/** The year before is what a plan starts from: a mention there is no leftover. */
function withoutComparisons(text: string, found: readonly Leftover[], search: Search) {
  if (search.oldYear !== search.year - 1) return found
  const isOfSpan = new Uint8Array(text.length)
  for (const { 0: words, index } of text.matchAll(COMPARISON)) {
    isOfSpan.fill(1, index, index + words.length)
  }
  const isCompared = ({ start, end }: Leftover) => !isOfSpan.subarray(start, end).includes(0)
  return found.filter(
    (leftover) => !(leftover.kind === 'year' || leftover.kind === 'date') || !isCompared(leftover),
  )
}

export const stemOf = (fileName: string): string => fileName.replace(/\.[^.]{1,5}$/u, '')
