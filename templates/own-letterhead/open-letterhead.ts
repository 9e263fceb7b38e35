import { ParseError, type Document, type Element } from '@xmldom/xmldom'
import { openPackage } from '#templates/inspect/package/open-package'
import type { XmlElement } from '#templates/inspect/package/parse-xml'
import { isDamage, Refusal, refusals } from '#templates/inspect/package/refusal'
import { descendants } from '#templates/inspect/package/xml'
import { isWord, paragraphsOf, runsOf } from '#templates/word-xml/elements'
import { MAIN_PART, parsedPart, unpacked, type Parts } from '#templates/word-xml/parts'
import { textPieces } from '#templates/word-xml/splice-text'
import { findTags, type FoundTag } from './find-tags'

/** The unit's own Word file, opened. */
export type OpenLetterhead = {
  readonly parts: Parts
  readonly document: Document
  /** Paragraphs of the text, boxes included, with their tags. */
  readonly paragraphs: readonly LetterheadParagraph[]
  /** Texts of headers and footers, by paragraph. */
  readonly edges: readonly string[]
  /** Whether a header or footer numbers the pages. */
  readonly hasPageNumber: boolean
}

export type LetterheadParagraph = {
  readonly element: Element
  /** What it prints. */
  readonly text: string
  readonly tags: readonly FoundTag[]
}

export type Opened =
  | { readonly status: 'open'; readonly letterhead: OpenLetterhead }
  /** The message is Vietnamese and says what to do. */
  | { readonly status: 'refused'; readonly message: string }

const TOO_BIG =
  'Tệp có nội dung đính kèm quá lớn nên không làm mẫu được. Hãy giảm cỡ hình ảnh trong Word rồi chọn lại.'
const OTHER_KIND =
  'Tệp này không phải văn bản Word thông thường (có thể là bản mẫu .dotx, tệp có macro hoặc kiểu “Strict”). Hãy mở bằng Word, chọn “Lưu thành…” kiểu “Tài liệu Word (.docx)” rồi chọn lại.'

const DOCUMENT_TYPE =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** Opens a file as the inspector does: hostile and broken ones are refused in its words. */
export function openLetterhead(bytes: Uint8Array): Opened {
  try {
    const { related } = openPackage(bytes)
    const parts = unpacked(bytes)
    if (parts === null) return { status: 'refused', message: TOO_BIG }
    const main = parts[MAIN_PART]
    const document = main && isDocument(parts) ? parsedPart(main) : null
    const root = document?.documentElement
    if (!document || !root || !isWord(root, 'document')) {
      return { status: 'refused', message: OTHER_KIND }
    }
    const edges = [...related.values()]
    return {
      status: 'open',
      letterhead: {
        parts,
        document,
        paragraphs: paragraphsOf(document).map(paragraphOf),
        edges: edges.flatMap((edge) => descendants(edge, 'w:p').map(textOf)),
        hasPageNumber: edges.some(hasPageField),
      },
    }
  } catch (error) {
    if (error instanceof Refusal) return { status: 'refused', message: error.message }
    if (isDamage(error) || error instanceof ParseError) {
      return { status: 'refused', message: refusals.damaged }
    }
    throw error
  }
}

/** Templates and files with macros have other types, and Word refuses them under `.docx`. */
function isDocument(parts: Parts): boolean {
  const types = parts['[Content_Types].xml']
  if (!types) return false
  const overrides = parsedPart(types).getElementsByTagName('Override')
  return [...overrides].some(
    (each) =>
      each.getAttribute('PartName') === `/${MAIN_PART}` &&
      each.getAttribute('ContentType') === DOCUMENT_TYPE,
  )
}

const paragraphOf = (element: Element): LetterheadParagraph => ({
  element,
  text: runsOf(element)
    .map(({ text }) => text)
    .join(''),
  tags: findTags(
    textPieces(element)
      .map(({ text }) => text)
      .join(''),
  ),
})

const textOf = (paragraph: XmlElement): string =>
  descendants(paragraph, 'w:t')
    .map(({ text }) => text)
    .join('')

const hasPageField = (edge: XmlElement): boolean =>
  [
    ...descendants(edge, 'w:instrText').map(({ text }) => text),
    ...descendants(edge, 'w:fldSimple').map(({ attributes }) => attributes['w:instr'] ?? ''),
  ].some((instruction) => /\bPAGE\b/.test(instruction))
