import type { Element } from '@xmldom/xmldom'
import { withoutPlan } from '#templates/carried-plan/carry-plan'
import type { OfficialDocument } from '#templates/document/official-document'
import { DXA_PER_MM } from '#templates/nd30/measures'
import { buildWord } from '#templates/nd30/word/build-word'
import { childNamed, isWord, neighbour, WORD } from '#templates/word-xml/elements'
import {
  MAIN_PART,
  packed,
  parsedPart,
  serialized,
  unpacked,
  type Parts,
} from '#templates/word-xml/parts'
import { sectionOf, takenApart } from './body'
import { fillTags } from './fill-tags'
import { keepClosing } from './keep-closing'
import { lintLetterhead, isUsable } from './lint-letterhead'
import { openLetterhead, type OpenLetterhead } from './open-letterhead'
import { withPageParts } from './page-parts'
import { putBody, putRest } from './put-body'
import { restyle, withStyles } from './styles'
import { tagValues } from './tag-values'
import { BODY_TAG, CLOSING_TAGS, type TagName } from './tags'

export type Flowed =
  | { readonly status: 'flowed'; readonly bytes: Uint8Array<ArrayBuffer> }
  /** The paper keeps the letterhead of the app: this one has no place for a part of it. */
  | { readonly status: 'unfit' }
  /** The file cannot be used; the message is Vietnamese. */
  | { readonly status: 'refused'; readonly message: string }

const NOT_USABLE =
  'Mẫu giấy riêng của đơn vị còn lỗi nên không dùng được. Hãy xem danh sách lỗi ở phần “Văn bản, thể thức”.'

/**
 * Lets a paper flow into the unit's own letterhead: tags give way to its words, everything else of
 * the file stays as it is, but that the signature is not torn apart. Annexes and attachments follow on pages of their own.
 */
export async function flowInto(bytes: Uint8Array, paper: OfficialDocument): Promise<Flowed> {
  const linted = lintLetterhead(bytes)
  if (linted.status === 'refused') return linted
  if (!isUsable(linted)) return { status: 'refused', message: NOT_USABLE }
  const opened = openLetterhead(bytes)
  if (opened.status === 'refused') return opened
  const { letterhead } = opened
  if (!isFit(letterhead, paper)) return { status: 'unfit' }
  const place = letterhead.paragraphs.find(({ tags }) => tags.some(({ name }) => name === BODY_TAG))
  const body = place?.element.parentElement
  if (!place || !body) return { status: 'refused', message: NOT_USABLE }

  const drawn = await drawnFor(letterhead, place.element, paper)
  const styled = withStyles(withoutPlan(letterhead.parts), drawn.styles)
  restyle(drawn.body, styled.prefix)
  const text = takenApart(drawn.body)
  const pages = withPageParts(styled.parts, drawn.parts, text, styled.prefix)
  const values = tagValues(paper)
  keepClosing(letterhead)
  for (const paragraph of letterhead.paragraphs) fillTags(paragraph, values)
  putRest(body, text, pages.references)
  putBody(place.element, text)
  return {
    status: 'flowed',
    bytes: packed({ ...pages.parts, [MAIN_PART]: serialized(letterhead.document) }),
  }
}

const has = ({ paragraphs }: OpenLetterhead, wanted: TagName): boolean =>
  paragraphs.some(({ tags }) => tags.some(({ name }) => name === wanted))

/** An attached plan has no number; a công văn needs its "V/v"; an office's paper needs its name. */
function isFit(letterhead: OpenLetterhead, { letterhead: head }: OfficialDocument): boolean {
  if (head.reference === null || head.placeDate === null) return false
  if (head.subject !== null && !has(letterhead, 'VE_VIEC')) return false
  return head.issuerSource === 'unit/name' || has(letterhead, 'CO_QUAN')
}

type Drawn = {
  readonly parts: Parts
  readonly body: Element
  readonly styles: Uint8Array
}

/** Draws the paper without what the letterhead has, as wide as the letterhead's text. */
async function drawnFor(
  letterhead: OpenLetterhead,
  place: Element,
  paper: OfficialDocument,
): Promise<Drawn> {
  const marginsMm = { ...paper.format.marginsMm, ...sideMargins(place) }
  const bytes = await buildWord(
    { ...paper, format: { ...paper.format, marginsMm } },
    { opening: true, closing: CLOSING_TAGS.some((name) => has(letterhead, name)) },
  )
  const parts = unpacked(bytes) ?? {}
  const [main, styles] = [parts[MAIN_PART], parts['word/styles.xml']]
  const root = main ? parsedPart(main).documentElement : null
  const body = root && childNamed(root, 'body')
  if (!body || !styles) throw new Error('Not a file of ours')
  return { parts, body, styles }
}

/** Left and right margins of the section a paragraph is in. */
function sideMargins(place: Element): { left?: number; right?: number } {
  const margins = sectionAround(place)
  const mm = (side: string) => {
    const dxa = Number(margins?.getAttributeNS(WORD, side) ?? Number.NaN)
    return Number.isFinite(dxa) && dxa >= 0 ? { [side]: dxa / DXA_PER_MM } : {}
  }
  return { ...mm('left'), ...mm('right') }
}

function sectionAround(place: Element): Element | null {
  for (let each: Element | null = place; each; each = neighbour(each, 1)) {
    const section = isWord(each, 'sectPr') ? each : sectionOf(each)
    if (section) return childNamed(section, 'pgMar')
  }
  return null
}
