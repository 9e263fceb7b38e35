import type { Closing, Parts } from '../recognise/parts'
import { looks } from './look'
import {
  at,
  clause,
  ending,
  inParagraph,
  NO_CLOSING,
  NO_TITLE,
  unjudged,
  type Mistake,
  type Rule,
  type Verdict,
} from './rule'

/** Nơi nhận and Kính gửi (mục II.9). */

function withClosing(parts: Parts, check: (closing: Closing) => readonly Mistake[]): Verdict {
  return parts.closing ? check(parts.closing) : unjudged(NO_CLOSING)
}

const NO_LIST = 'Không tìm thấy danh sách dưới “Nơi nhận”.'

export const recipientsTitle: Rule = {
  id: 'recipients.title',
  title: 'Từ “Nơi nhận:”',
  clause: clause('II.9d'),
  severity: 'law',
  check: (parts) =>
    withClosing(parts, ({ title }) => {
      if (!/:$/.test(title.text)) {
        return [at(title, 'Sau “Nơi nhận” phải có dấu hai chấm.', ending(title.paragraph, ':'))]
      }
      return looks([title], {
        name: 'Từ “Nơi nhận”',
        sizes: [12, 12],
        bold: true,
        italic: true,
      })
    }),
}

export const recipientsLook: Rule = {
  id: 'recipients.look',
  title: 'Kiểu chữ danh sách nơi nhận',
  clause: clause('II.9d'),
  severity: 'law',
  check: (parts) =>
    withList(parts, ({ recipients }) =>
      looks(recipients, {
        name: 'Dòng nơi nhận',
        sizes: [11, 11],
        bold: false,
        italic: false,
      }).slice(0, 1),
    ),
}

function withList(parts: Parts, check: (closing: Closing) => readonly Mistake[]): Verdict {
  return withClosing(parts, (closing) => (closing.recipients.length === 0 ? [] : check(closing)))
}

/** A line that does not begin with a dash may go on from the one above. */
export const recipientsEnds: Rule = {
  id: 'recipients.ends',
  title: 'Dấu câu cuối mỗi nơi nhận',
  clause: clause('II.9d'),
  severity: 'law',
  check: (parts) =>
    withList(parts, ({ recipients }) =>
      recipients.flatMap((line, index) => {
        const next = recipients[index + 1]
        if (next && !/^[-–]/u.test(next.text)) return []
        const mark = next ? ';' : '.'
        if (line.text.endsWith(mark) || /…$/u.test(line.text)) return []
        // A copy number may follow: "- Lưu: VT, VHXH (03)". It still ends with a full stop.
        return [
          at(
            line,
            next
              ? 'Cuối mỗi dòng nơi nhận phải có dấu chấm phẩy (;).'
              : 'Cuối dòng nơi nhận cuối cùng phải có dấu chấm (.).',
            ending(line.paragraph, mark),
          ),
        ]
      }),
    ),
}

export const archiveLine: Rule = {
  id: 'recipients.archive',
  title: 'Dòng “Lưu: VT, …” ở cuối nơi nhận',
  clause: clause('II.9d'),
  severity: 'law',
  check: (parts) => {
    if (!parts.closing) return unjudged(NO_CLOSING)
    if (parts.closing.recipients.length === 0) return unjudged(NO_LIST)
    return withList(parts, ({ recipients }) => {
      const last = recipients.at(-1)
      const archive = recipients.find((line) => /^[-–]?\s*Lưu/iu.test(line.text))
      if (archive && /^-\s*Lưu\s*:\s*VT(?!\p{L})/u.test(archive.text)) return []
      const line = archive ?? last
      return line
        ? [
            at(
              line,
              'Dòng cuối nơi nhận ghi “- Lưu: VT, <chữ viết tắt đơn vị soạn thảo>.”, ví dụ “- Lưu: VT, VHXH.”.',
            ),
          ]
        : []
    })
  },
}

/** Types that name no addressee at their head (only papers to superiors and letters do). */
const WITHOUT_ADDRESSEE = ['KẾ HOẠCH', 'QUYẾT ĐỊNH', 'NGHỊ QUYẾT', 'CHỈ THỊ', 'QUY CHẾ', 'QUY ĐỊNH']

export const noAddressee: Rule = {
  id: 'addressee.not-here',
  title: 'Kế hoạch, quyết định không có “Kính gửi”',
  clause: clause('II.9c'),
  severity: 'law',
  check: ({ title, addressee }) => {
    if (!title) return unjudged(NO_TITLE)
    return addressee && WITHOUT_ADDRESSEE.includes(title.type)
      ? [
          inParagraph(
            addressee,
            `“Kính gửi” không dùng trong ${title.type.toLocaleLowerCase('vi')}; nơi nhận chỉ ghi tại phần “Nơi nhận” cuối văn bản.`,
          ),
        ]
      : []
  },
}

export const asAbove: Rule = {
  id: 'recipients.as-above',
  title: '“Như trên” đi cùng “Kính gửi”',
  clause: clause('II.9d'),
  severity: 'law',
  check: (parts) => {
    if (!parts.closing) return unjudged(NO_CLOSING)
    const asAboveLine = parts.closing.recipients.find((line) => /^-?\s*Như trên/iu.test(line.text))
    if (
      asAboveLine &&
      !parts.addressee &&
      parts.title &&
      WITHOUT_ADDRESSEE.includes(parts.title.type)
    ) {
      return [
        at(
          asAboveLine,
          'Văn bản không có “Kính gửi” nên nơi nhận không ghi “Như trên”. Ghi tên cơ quan, đơn vị nhận.',
        ),
      ]
    }
    const [first] = parts.closing.recipients
    return parts.addressee && first && !asAboveLine && !parts.title
      ? [at(first, 'Công văn có “Kính gửi” thì dòng đầu của nơi nhận ghi “- Như trên;”.')]
      : []
  },
}
