import type { PageBlock } from './pdf/opened-pdf'

/** A page as it was printed, and the section it is of. */
export type PrintedPage = {
  readonly section: number
  readonly pageOfSection: number
  readonly blocks: readonly PageBlock[]
}

export type PageWarning = {
  readonly kind: 'closingSplit' | 'closingAlone' | 'signatureLast' | 'headingLast'
  /** From 0. */
  readonly page: number
}

/** In Vietnamese; short, with the page shown beside. */
export const WARNING_TEXTS: Readonly<Record<PageWarning['kind'], string>> = {
  closingSplit: 'Nơi nhận hoặc chữ ký bị tách sang trang sau',
  closingAlone: 'Nơi nhận hoặc chữ ký đứng một mình trên trang',
  signatureLast: 'Trang cuối chỉ còn chữ ký',
  headingLast: 'Đề mục đứng cuối trang, nội dung sang trang sau',
}

/**
 * What an officer would send back for how the pages are broken: the closing block (Phụ lục I, mục
 * II.7 and II.9) parted or alone on its page, a heading last on its page.
 *
 * @param headings of each section, as printed
 */
export function pageWarnings(
  pages: readonly PrintedPage[],
  headings: readonly (readonly string[])[],
): readonly PageWarning[] {
  const sections = [...new Set(pages.map(({ section }) => section))]
  return sections.flatMap((section) => {
    const numbered = pages.flatMap((page, index) =>
      page.section === section ? [{ index, blocks: withoutNumber(page) }] : [],
    )
    return [...headingsLast(numbered, headings[section] ?? []), ...closingWarnings(numbered)]
  })
}

/** The headings a section was printed with, read from its markup. */
export function headingsOf(html: string): readonly string[] {
  return [...html.matchAll(/<p class="(?:section|clause|point)\b[^"]*">(.*?)<\/p>/gs)].map(
    ([, content = '']) => content.replace(/<[^>]*>|&[#\w]+;/g, ' '),
  )
}

type NumberedPage = { readonly index: number; readonly blocks: readonly PageBlock[] }

/** The page number stands above all, from the second page on. */
function withoutNumber({ blocks, pageOfSection }: PrintedPage): readonly PageBlock[] {
  const [first, ...rest] = blocks
  const isNumber = first?.source === null && first.text.trim() === String(pageOfSection + 1)
  return isNumber && pageOfSection > 0 ? rest : blocks
}

function headingsLast(
  pages: readonly NumberedPage[],
  headings: readonly string[],
): readonly PageWarning[] {
  const known = new Set(headings.map(lettersOf))
  // A heading that ends its section has nothing to be parted from.
  return pages.slice(0, -1).flatMap(({ index, blocks }): readonly PageWarning[] => {
    const last = blocks.at(-1)
    return last && known.has(lettersOf(last.text)) ? [{ kind: 'headingLast', page: index }] : []
  })
}

/** Spaces and marks are printed as the lines are broken; letters and digits always the same. */
const lettersOf = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '')

function closingWarnings(pages: readonly NumberedPage[]): readonly PageWarning[] {
  const parts = closingParts(pages)
  const last = parts.at(-1)
  if (!last) return []
  if (parts.length > 1) {
    const onlySigned = last.blocks.every(({ source }) => source === SIGNER || source === null)
    return [{ kind: onlySigned ? 'signatureLast' : 'closingSplit', page: last.index }]
  }
  return last.isAlone ? [{ kind: 'closingAlone', page: last.index }] : []
}

type ClosingPart = NumberedPage & { readonly isAlone: boolean }

/** The closing block, page by page: what comes from recipients and signer at a section's end. */
function closingParts(pages: readonly NumberedPage[]): readonly ClosingPart[] {
  const parts: ClosingPart[] = []
  for (const { index, blocks } of [...pages].reverse()) {
    const start = blocks.findLastIndex((block) => !isOfClosing(block)) + 1
    const closing = blocks.slice(start)
    if (closing.some(({ source }) => source !== null)) {
      parts.unshift({ index, blocks: closing, isAlone: start === 0 })
    }
    if (start > 0) break
  }
  return parts
}

const SIGNER = 'unit/signer'
const RECIPIENTS_TITLE = /^Nơi nhận:?$/u
/** "- Như trên;" and its like lead to no field. */
const UNLINKED_RECIPIENT = /^-[^;]*;$/u

function isOfClosing({ source, text }: PageBlock): boolean {
  if (source === null) {
    const plain = text.normalize('NFC').trim()
    return RECIPIENTS_TITLE.test(plain) || UNLINKED_RECIPIENT.test(plain)
  }
  return /^unit\/(?:signer|recipients|archiveAbbreviation)\b/.test(source)
}
