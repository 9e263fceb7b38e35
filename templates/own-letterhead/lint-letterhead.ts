import type { Element } from '@xmldom/xmldom'
import { isWord } from '#templates/word-xml/elements'
import { findTags, type FoundTag } from './find-tags'
import { openLetterhead, type LetterheadParagraph, type OpenLetterhead } from './open-letterhead'
import { hasPicture } from './paragraphs'
import { CLOSING_TAGS, tagNamed, tags, typed, type TagName } from './tags'

/** What is the matter with the unit's own letterhead. */
export type LetterheadFinding = {
  /** Whether the file cannot be used until this is mended. */
  readonly blocks: boolean
  /** What is wrong and what to do, in Vietnamese. */
  readonly message: string
  /** The paragraph it stands in, cut when long; null when nowhere. */
  readonly quote: string | null
}

export type LintedLetterhead =
  | {
      readonly status: 'read'
      /** What blocks comes first. */
      readonly findings: readonly LetterheadFinding[]
    }
  | { readonly status: 'refused'; readonly message: string }

/** Whether papers can flow into the file. */
export const isUsable = (linted: LintedLetterhead): boolean =>
  linted.status === 'read' && linted.findings.every(({ blocks }) => !blocks)

/** Names every tag that is missing, unknown, misspelt, repeated or out of place. */
export function lintLetterhead(bytes: Uint8Array): LintedLetterhead {
  const opened = openLetterhead(bytes)
  if (opened.status === 'refused') return opened
  const { letterhead } = opened
  const findings = [
    ...letterhead.paragraphs.flatMap(misspelt),
    ...letterhead.edges.flatMap(outside),
    ...letterhead.paragraphs.flatMap(outOfPlace),
    ...missing(letterhead),
    ...repeated(letterhead),
    ...remarks(letterhead),
  ]
  return {
    status: 'read',
    findings: findings.sort((a, b) => Number(b.blocks) - Number(a.blocks)),
  }
}

const LONGEST_QUOTE = 120
const quoted = (text: string) => text.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_QUOTE)
const blocking = (message: string, text?: string): LetterheadFinding => ({
  blocks: true,
  message,
  quote: text === undefined ? null : quoted(text),
})
const remark = (message: string): LetterheadFinding => ({ blocks: false, message, quote: null })

const misspelt = ({ text, tags: found }: LetterheadParagraph): readonly LetterheadFinding[] =>
  found.filter(({ name }) => name === null).map((tag) => blocking(spelling(tag), text))

const spelling = ({ text, meant }: FoundTag): string =>
  meant === null
    ? `Không có thẻ nào tên “${text}”. Hãy xem danh sách thẻ, sửa lại hoặc xóa thẻ này.`
    : `Thẻ “${text}” viết chưa đúng. Có lẽ là ${typed(meant)}: chữ in hoa không dấu, hai dấu ngoặc nhọn mỗi bên, không có dấu cách.`

/** Headers and footers print as they are. */
const outside = (text: string): readonly LetterheadFinding[] =>
  findTags(text).map((tag) =>
    blocking(
      `Thẻ “${tag.text}” nằm ở đầu trang hoặc chân trang nên không được thay. Hãy chuyển vào trang văn bản hoặc xóa đi.`,
      text,
    ),
  )

function outOfPlace(paragraph: LetterheadParagraph): readonly LetterheadFinding[] {
  const { element, text } = paragraph
  return paragraph.tags.flatMap(({ name }) => {
    if (name === null) return []
    if (isInBox(element)) {
      return [
        blocking(
          `Thẻ ${typed(name)} nằm trong khung chữ (text box) nên không được thay. Hãy chuyển ra ngoài, ví dụ vào một ô của bảng không viền.`,
          text,
        ),
      ]
    }
    if (!tagNamed(name)?.isParagraph) return []
    if (text.trim() !== typed(name) || hasPicture(element)) {
      return [
        blocking(
          `Thẻ ${typed(name)} phải đứng riêng một đoạn. Hãy nhấn Enter trước và sau thẻ, chuyển chữ và hình khác sang đoạn khác.`,
          text,
        ),
      ]
    }
    return name === 'NOI_DUNG' && !isInPage(element)
      ? [
          blocking(
            `Thẻ ${typed(name)} nằm trong bảng hoặc ô nội dung. Hãy chuyển ra ngoài: lời văn có bảng và phụ lục riêng, cần cả chiều rộng trang.`,
            text,
          ),
        ]
      : []
  })
}

const isInPage = ({ parentNode }: Element): boolean =>
  parentNode?.nodeName.endsWith('body') ?? false

function isInBox(element: Element): boolean {
  for (let node = element.parentElement; node; node = node.parentElement) {
    if (isWord(node, 'txbxContent')) return true
  }
  return false
}

/** How often each tag stands in the text. */
function countOf({ paragraphs }: OpenLetterhead, wanted: TagName): number {
  return paragraphs.flatMap(({ tags: found }) => found.filter(({ name }) => name === wanted)).length
}

/** A tag that is there but misspelt is named once, as misspelt. */
function missing(letterhead: OpenLetterhead): readonly LetterheadFinding[] {
  const isThere = (wanted: TagName) =>
    letterhead.paragraphs.some(({ tags: found }) =>
      found.some(({ name, meant }) => name === wanted || meant === wanted),
    )
  const absent = CLOSING_TAGS.filter((name) => !isThere(name))
  return [
    ...tags
      .filter(({ name, isRequired }) => isRequired && !isThere(name))
      .map(({ name, meaning }) =>
        blocking(`Thiếu thẻ ${typed(name)} (${lowerFirst(meaning)}). Hãy gõ thẻ vào đúng chỗ.`),
      ),
    ...(absent.length === 0 || absent.length === CLOSING_TAGS.length
      ? []
      : absent.map((name) =>
          blocking(
            `Phần ký thiếu thẻ ${typed(name)}. Hãy đặt đủ ${CLOSING_TAGS.map(typed).join(', ')}, hoặc bỏ cả ba để ứng dụng tự trình bày phần ký sau lời văn.`,
          ),
        )),
  ]
}

const lowerFirst = (text: string) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)

function repeated(letterhead: OpenLetterhead): readonly LetterheadFinding[] {
  return tags.flatMap(({ name, isParagraph }) => {
    const count = countOf(letterhead, name)
    if (count < 2) return []
    return isParagraph
      ? [blocking(`Thẻ ${typed(name)} có ${count} lần. Hãy chỉ giữ một lần.`)]
      : [remark(`Thẻ ${typed(name)} có ${count} lần; chỗ nào cũng được thay.`)]
  })
}

/** What an officer should know, though the file can be used. */
function remarks(letterhead: OpenLetterhead): readonly LetterheadFinding[] {
  const isAbsent = (name: TagName) => countOf(letterhead, name) === 0
  return [
    ...(isAbsent('VE_VIEC')
      ? [remark(`Không có thẻ ${typed('VE_VIEC')}: công văn vẫn xuất theo mẫu của ứng dụng.`)]
      : []),
    ...(isAbsent('MUC_DO')
      ? [
          remark(
            `Không có thẻ ${typed('MUC_DO')}: chữ “DỰ THẢO” và mức độ khẩn không được in, cần đóng dấu.`,
          ),
        ]
      : []),
    ...(letterhead.hasPageNumber
      ? []
      : [
          remark(
            'Mẫu không đánh số trang. Nghị định 30/2020/NĐ-CP (Phụ lục I, mục I.7) yêu cầu số trang ở giữa lề trên, không hiện ở trang đầu; hãy chèn số trang trong Word.',
          ),
        ]),
  ]
}
