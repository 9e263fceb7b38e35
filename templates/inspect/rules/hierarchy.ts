import { pointLetter, romanNumeral } from '#shared/vietnamese/numbering'
import type { ReadParagraph } from '../read/read-document'
import { looks } from './look'
import { clause, inParagraph, PRACTICE, unjudged, type Mistake, type Rule } from './rule'

/** Mục, khoản, điểm and their numbers (mục II.6đ). */

type Numbered = {
  readonly paragraph: ReadParagraph
  readonly level: 'section' | 'clause' | 'point'
  readonly number: string
}

function numberedIn(body: readonly ReadParagraph[]): readonly Numbered[] {
  return body.flatMap((paragraph): readonly Numbered[] => {
    const text = paragraph.plain
    const section = /^([IVXLC]{1,7})\.\s+\S/u.exec(text)?.[1]
    if (section !== undefined) return [{ paragraph, level: 'section', number: section }]
    const item = /^(\d{1,2})\.\s+\S/u.exec(text)?.[1]
    if (item !== undefined) return [{ paragraph, level: 'clause', number: item }]
    const point = /^([a-zđ]{1,2})\)\s+\S/u.exec(text)?.[1]
    return point === undefined ? [] : [{ paragraph, level: 'point', number: point }]
  })
}

const numberAt = {
  section: romanNumeral,
  clause: String,
  point: pointLetter,
} as const

const RANK = { section: 0, clause: 1, point: 2 } as const

/**
 * Numbers that do not follow the one before at the same level. A level begins anew under a higher
 * one; whatever restarts at its first number is a list of its own.
 */
function breaks(list: readonly Numbered[]) {
  const last: (number | null)[] = [null, null, null]
  return list.flatMap((item) => {
    const rank = RANK[item.level]
    const before = last[rank] ?? null
    const wanted = (before ?? 0) + 1
    const expected = numberAt[item.level](wanted)
    const isFirst = item.number === numberAt[item.level](1)
    last.fill(null, rank + 1)
    last[rank] = isFirst ? 1 : wanted
    if (isFirst || item.number === expected) return []
    const actual = positionOf(item)
    last[rank] = actual ?? wanted
    return [{ item, expected, isRepeat: before !== null && actual === before }]
  })
}

function positionOf({ level, number }: Numbered): number | null {
  for (let position = 1; position <= 60; position += 1) {
    if (numberAt[level](position) === number) return position
  }
  return null
}

/** Letters no Vietnamese alphabet has, and đ that is left out: the order of the alphabet is law. */
const isLetterFault = ({ item, expected }: ReturnType<typeof breaks>[number]) =>
  item.level === 'point' &&
  (/[fjwz]/.test(item.number) || (expected === 'đ' && item.number === 'e'))

export const pointLetters: Rule = {
  id: 'points.letters',
  title: 'Điểm theo bảng chữ cái tiếng Việt',
  clause: clause('II.6đ'),
  severity: 'law',
  check: ({ body, title, letterhead }) => {
    if (!title && !letterhead) return unjudged('Không xác định được phần nội dung văn bản.')
    return breaks(numberedIn(body))
      .filter(isLetterFault)
      .map(({ item, expected }) =>
        inParagraph(
          item.paragraph,
          `Điểm “${item.number})” không theo thứ tự bảng chữ cái tiếng Việt (a, b, c, d, đ, e, g, h…). Sửa thành “${expected})” và các điểm tiếp theo.`,
        ),
      )
  },
}

export const numbersInOrder: Rule = {
  id: 'numbering.order',
  title: 'Số thứ tự mục, khoản, điểm liên tục',
  clause: PRACTICE,
  severity: 'practice',
  check: ({ body, title, letterhead }) => {
    if (!title && !letterhead) return unjudged('Không xác định được phần nội dung văn bản.')
    return breaks(numberedIn(body))
      .filter((found) => !isLetterFault(found))
      .map(({ item, expected, isRepeat }) =>
        inParagraph(
          item.paragraph,
          isRepeat
            ? `Số thứ tự “${item.number}” bị lặp lại, theo thứ tự là “${expected}”. Đánh lại số.`
            : `Số thứ tự nhảy đến “${item.number}”, theo thứ tự là “${expected}”. Kiểm tra có thiếu mục hoặc đánh lại số.`,
        ),
      )
  },
}

/** "a." then "b." is a list of points without their brackets; one alone may be anything. */
export const pointBrackets: Rule = {
  id: 'points.bracket',
  title: 'Sau chữ cái của điểm có dấu đóng ngoặc đơn',
  clause: clause('II.6đ'),
  severity: 'law',
  check: ({ body, title, letterhead }) => {
    if (!title && !letterhead) return unjudged('Không xác định được phần nội dung văn bản.')
    const found: Mistake[] = []
    let isOpen = false
    for (const paragraph of body) {
      const letter = /^([abcdđeghik])\.\s+\S/u.exec(paragraph.plain)?.[1]
      if (letter === 'a') isOpen = true
      else if (letter === 'b' && isOpen) {
        isOpen = false
        found.push(
          inParagraph(
            paragraph,
            'Sau chữ cái thứ tự của điểm dùng dấu đóng ngoặc đơn: “a)”, “b)”, không dùng dấu chấm.',
          ),
        )
      }
    }
    return found.slice(0, 1)
  },
}

/** Mục (structure b): number and title on one line, in capitals. */
export const sectionLook: Rule = {
  id: 'section.look',
  title: 'Tiêu đề mục (I, II, III…)',
  clause: `${clause('V.6b')} (bảng mẫu chữ)`,
  severity: 'law',
  check: ({ body, title }) => {
    if (!title) return unjudged('Không tìm thấy tên loại văn bản.')
    const sections = numberedIn(body).filter(
      ({ level, paragraph }) => level === 'section' && paragraph.plain.length < 150,
    )
    if (sections.length === 0) return unjudged('Văn bản không có mục đánh số La Mã.')
    return sections.flatMap(({ paragraph }) =>
      looks(
        [
          {
            paragraph,
            raw: paragraph.text,
            text: paragraph.plain,
            runs: paragraph.runs.filter(({ text }) => text.trim() !== ''),
            align: paragraph.look.align,
          },
        ],
        { name: 'Tiêu đề mục', sizes: [13, 14], bold: true, italic: false, upper: true },
      ),
    )
  },
}
