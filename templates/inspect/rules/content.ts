import { daysInMonth } from '#shared/vietnamese/dates'
import type { ReadParagraph } from '../read/read-document'
import type { Parts } from '../recognise/parts'
import { inParagraph, once, PRACTICE, respelling, unjudged, type Mistake, type Rule } from './rule'

/** What the text says: dates, blanks, bodies that are gone. */

type Found = { readonly paragraph: ReadParagraph; readonly match: RegExpMatchArray }

const find = (paragraphs: readonly ReadParagraph[], pattern: RegExp): readonly Found[] =>
  paragraphs.flatMap((paragraph) =>
    [...paragraph.plain.matchAll(pattern)].map((match) => ({ paragraph, match })),
  )

/** With a year that is not written any February may have 29 days. */
const LEAP_YEAR = 2028

const isImpossible = (day: number, month: number, year: number) =>
  month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)

export const impossibleDates: Rule = {
  id: 'dates.impossible',
  title: 'Ngày có thật trong lịch',
  clause: PRACTICE,
  severity: 'practice',
  check: ({ document }) => {
    const written = find(
      document.paragraphs,
      /ngày (\d{1,2}) tháng (\d{1,2})(?: năm (\d{4}))?(?!\d)/giu,
    )
    // Only with the word or a year is 31/4 surely a date: it may be a number of a paper or a share.
    const short = find(
      document.paragraphs,
      /(?<![\d/.,-])(?:ngày (\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?|(\d{1,2})\/(\d{1,2})\/(20\d{2}))(?![\d/.-]*\d|[/\p{L}-])/giu,
    )
    return [...written, ...short].flatMap(({ paragraph, match }) => {
      const [day, month] = [Number(match[1] ?? match[4]), Number(match[2] ?? match[5])]
      const year = Number(match[3] ?? match[6] ?? LEAP_YEAR)
      return isImpossible(day, month, year)
        ? [
            inParagraph(
              paragraph,
              `“${match[0]}” không có trong lịch. Kiểm tra lại ngày, tháng.`,
              match[0],
            ),
          ]
        : []
    })
  },
}

/** Where the clerk or the signer fills in, dots are right. */
function fillable({ letterhead, title, appendices, closing }: Parts): ReadonlySet<ReadParagraph> {
  const lines = [
    letterhead?.reference,
    letterhead?.placeDate,
    ...(title?.attachedTo ?? []),
    ...appendices.map(({ attachedTo }) => attachedTo),
    ...(closing ? [closing.title, ...closing.recipients, ...closing.authority, closing.name] : []),
  ]
  return new Set(lines.flatMap((line) => (line ? [line.paragraph] : [])))
}

/** "XXX." is a Roman number; only small letters stand for something missing. */
const SLOT =
  /\[\s*(?:…|\.{2,}|[^\]\d]{0,40}(?:[Đđ]iền|[Nn]hập|[Tt]ên|[Gg]hi rõ)[^\]]{0,40})\s*\]|(?<!\p{L})x{3,}(?!\p{L})|…{2,}|\.{5,}|(?<![\p{L}\d])(?:…|\.{3})\s*\/\s*(?:…|\.{3})/gu

export const emptySlots: Rule = {
  id: 'slots.empty',
  title: 'Không còn chỗ trống chưa điền',
  clause: PRACTICE,
  severity: 'practice',
  check: (parts) => {
    if (!parts.letterhead && !parts.title)
      return unjudged('Không xác định được các phần của văn bản.')
    const free = fillable(parts)
    const found = find(
      parts.document.paragraphs.filter((paragraph) => !free.has(paragraph)),
      SLOT,
    )
    const [first] = found
    return first
      ? [
          inParagraph(
            first.paragraph,
            `Còn ${found.length} chỗ trống chưa điền, chỗ đầu tiên “${first.match[0]}”. Điền đủ hoặc bỏ đi.`,
          ),
        ]
      : []
  },
}

/** Since the two-level government of 01/7/2025 these bodies are no more. */
const REFORM = '2025-07-01'
const GONE =
  /(?:UBND|HĐND|(?:Ủy|Uỷ) ban nhân dân|Hội đồng nhân dân|Phòng Văn hóa và Thông tin|Phòng VHTT|Huyện ủy|Quận ủy) (?:huyện|quận|thị xã|thị trấn)(?= \p{Lu})|Sở Thông tin và Truyền thông|Bộ Thông tin và Truyền thông|Huyện ủy(?= \p{Lu})/gu

/** A paper of earlier years keeps the name of the body that signed it. */
const isHistory = (text: string, at: number) =>
  /(?:số \d|ngày \d|trước đây|sáp nhập|sắp xếp|\(cũ\)|năm 20(?:[01]\d|2[0-4]))/u.test(
    text.slice(Math.max(0, at - 140), at + 80),
  )

export const goneBodies: Rule = {
  id: 'agency.gone',
  title: 'Tên cơ quan còn tồn tại',
  clause:
    'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025 (chính quyền hai cấp từ 01/7/2025)',
  severity: 'practice',
  check: (parts, { today }) => {
    if ((parts.date ?? today) < REFORM) return unjudged('Văn bản ký trước ngày 01/7/2025.')
    const bases = new Set(parts.bases)
    return find(
      parts.document.paragraphs.filter((paragraph) => !bases.has(paragraph)),
      GONE,
    )
      .filter(({ paragraph, match }) => !isHistory(paragraph.plain, match.index ?? 0))
      .map(({ paragraph, match }) =>
        inParagraph(
          paragraph,
          `“${match[0]}” không còn tồn tại sau khi sắp xếp tổ chức bộ máy năm 2025. Thay bằng tên cơ quan hiện nay.`,
        ),
      )
  },
}

/** Sentences about last year that are surely about a plan's own time. */
export const yearLeftBehind: Rule = {
  id: 'years.left-behind',
  title: 'Năm trong nội dung khớp với trích yếu',
  clause: PRACTICE,
  severity: 'practice',
  check: ({ title, body, appendices, document }) => {
    const subject = title?.subject.map((line) => line.text).join(' ') ?? ''
    const years = [...subject.matchAll(/(?<!\d)(20\d{2})(?!\d)/g)].map((match) => Number(match[1]))
    const [year] = years
    if (year === undefined || years.length !== 1) {
      return unjudged('Trích yếu không ghi một năm cụ thể.')
    }
    const last = String(year - 1)
    const ends = new RegExp(
      `(?:hoàn thành|xong|chậm nhất|thời hạn|trước ngày|trong năm|(?:đến )?hết năm|kế hoạch truyền thông[^.;]{0,40}năm)[^.;]{0,30}(?<!\\d)${last}(?!\\d)`,
      'giu',
    )
    const headings = new Set(appendices.flatMap((each) => each.title.map((line) => line.paragraph)))
    const about = find(body, ends).filter(
      ({ match }) => !/(?:kết quả|báo cáo|so với|số ngày|ngày \d)/iu.test(match[0]),
    )
    const named = find(
      document.paragraphs.filter((paragraph) => headings.has(paragraph)),
      new RegExp(`NĂM ${last}(?!\\d)`, 'giu'),
    )
    return [...about, ...named].map(({ paragraph, match }): Mistake =>
      inParagraph(
        paragraph,
        `Văn bản về năm ${year} nhưng ở đây ghi năm ${last}. Kiểm tra có sót năm cũ hay không.`,
        match[0],
      ),
    )
  },
}

export const typingSlips: Rule = {
  id: 'spelling.slips',
  title: 'Chữ viết tắt gõ nhầm',
  clause: PRACTICE,
  severity: 'practice',
  check: ({ document }) =>
    find(document.paragraphs, /(?<!\p{L})(?:UNBD|UBDN|HDND|HĐNĐ)(?!\p{L})/gu).map(
      ({ paragraph, match }) =>
        inParagraph(paragraph, `“${match[0]}” có thể gõ nhầm. Viết UBND hoặc HĐND.`),
    ),
}

const plain = ({ document }: Parts) =>
  document.paragraphs.filter(({ text, cell }) => cell === null && !/\t|_{3}|\.{4}/.test(text))

export const doubleSpaces: Rule = {
  id: 'spaces.double',
  title: 'Không có hai dấu cách liền nhau',
  clause: PRACTICE,
  severity: 'practice',
  check: (parts) => {
    const free = fillable(parts)
    return once(
      plain(parts).filter(
        (paragraph) => !free.has(paragraph) && /[\p{L}\d,;.] {2,}\p{L}/u.test(paragraph.text),
      ),
      (which) => `${which} có hai dấu cách liền nhau. Bỏ dấu cách thừa.`,
      respelling(/[\p{L}\d,;.]+ {2,}\p{L}+/gu, ' '),
    )
  },
}

export const spaceBeforeMark: Rule = {
  id: 'spaces.before-mark',
  title: 'Không có dấu cách trước dấu câu',
  clause: PRACTICE,
  severity: 'practice',
  check: (parts) =>
    once(
      plain(parts).filter(({ text }) =>
        /\p{L} +[,;:](?=\s|$)|\p{L} +\.(?=\s+\p{Lu}|$)/u.test(text),
      ),
      (which) => `${which} có dấu cách trước dấu câu. Dấu câu viết liền chữ đứng trước.`,
      respelling(/\p{L}+ +[,;:](?=\s|$)|\p{L}+ +\.(?=\s+\p{Lu}|$)/gu, ''),
    ),
}

/** All of Phụ lục III's forms end their text so; no sentence of the decree says it. */
export const ending: Rule = {
  id: 'body.ending',
  title: 'Kết thúc nội dung bằng dấu ./.',
  clause: 'NĐ 30/2020/NĐ-CP, Phụ lục III, các mẫu 1.1 đến 1.10',
  severity: 'template',
  check: ({ body, closing, title, document }) => {
    const last = body.at(-1)
    if (!title || !closing || !last) return unjudged('Không xác định được đoạn cuối của nội dung.')
    const table = document.paragraphs.findLast(
      ({ index, cell }) => index < closing.title.paragraph.index && cell !== null,
    )
    if (
      table &&
      table.index > last.index &&
      table.cell?.table !== closing.title.paragraph.cell?.table
    ) {
      return unjudged('Nội dung kết thúc bằng một bảng.')
    }
    return /\.\/\.?\s*$/u.test(last.text)
      ? []
      : [
          inParagraph(
            last,
            'Các mẫu của nghị định kết thúc nội dung bằng dấu “./.”.',
            last.plain.slice(-60),
          ),
        ]
  },
}
