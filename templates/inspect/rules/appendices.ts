import { plainText } from '../read/plain-text'
import { romanNumeral } from '#shared/vietnamese/numbering'
import { appendixNumber } from '../recognise/appendices'
import { looks } from './look'
import { at, clause, unjudged, type Rule, type Verdict } from './rule'
import type { Parts } from '../recognise/parts'
import type { Mistake } from './rule'

/** Phụ lục (mục III.1). */

const NONE = 'Tệp không có phụ lục.'

const withAppendices = (parts: Parts, check: () => readonly Mistake[]): Verdict =>
  parts.appendices.length === 0 ? unjudged(NONE) : check()

export const appendixLabel: Rule = {
  id: 'appendix.label',
  title: 'Chữ “Phụ lục”',
  clause: clause('III.1b'),
  severity: 'law',
  check: (parts) =>
    withAppendices(parts, () =>
      parts.appendices.flatMap(({ label }) => {
        // A number in Roman capitals does not make the word one.
        const word = /^phụ lục/iu.exec(label.text)?.[0] ?? ''
        if (word !== 'Phụ lục') {
          return [
            at(
              label,
              'Từ “Phụ lục” viết chữ in thường (chữ P hoa), cỡ chữ 14, đứng, đậm: “Phụ lục”.',
            ),
          ]
        }
        return looks([label], {
          name: 'Từ “Phụ lục”',
          sizes: [14, 14],
          bold: true,
          italic: false,
          centred: true,
        })
      }),
    ),
}

export const appendixNumbers: Rule = {
  id: 'appendix.numbers',
  title: 'Phụ lục đánh số La Mã',
  clause: clause('III.1a'),
  severity: 'law',
  check: (parts) => {
    // An annex in a file of its own may be one of several.
    if (!parts.title && !parts.letterhead) return unjudged('Tệp chỉ có phụ lục.')
    return withAppendices(parts, () =>
      parts.appendices.flatMap(({ label }, index, all) => {
        if (all.length === 1) return []
        const right = romanNumeral(index + 1)
        return appendixNumber(label.text) === right
          ? []
          : [
              at(
                label,
                `Văn bản có ${all.length} phụ lục: đánh số bằng chữ số La Mã theo thứ tự. Ghi “Phụ lục ${right}”.`,
              ),
            ]
      }),
    )
  },
}

export const appendixTitle: Rule = {
  id: 'appendix.title',
  title: 'Tên phụ lục',
  clause: clause('III.1b'),
  severity: 'law',
  check: (parts) =>
    withAppendices(parts, () =>
      parts.appendices.flatMap(({ title }) =>
        looks(title, {
          name: 'Tên phụ lục',
          sizes: [13, 14],
          bold: true,
          italic: false,
          upper: true,
          centred: true,
        }).slice(0, 1),
      ),
    ),
}

export const appendixAttached: Rule = {
  id: 'appendix.attached-to',
  title: 'Thông tin “(Kèm theo …)” của phụ lục',
  clause: clause('III.1c'),
  severity: 'law',
  check: (parts) =>
    withAppendices(parts, () =>
      parts.appendices.flatMap(({ label, attachedTo }) =>
        attachedTo
          ? looks([attachedTo], {
              name: 'Thông tin kèm theo',
              sizes: [13, 14],
              italic: true,
              centred: true,
            })
          : [
              at(
                label,
                'Dưới tên phụ lục chưa ghi thông tin “(Kèm theo … số … ngày … tháng … năm … của …)”, chữ in thường, nghiêng, canh giữa.',
              ),
            ],
      ),
    ),
}

export const appendixPages: Rule = {
  id: 'appendix.pages',
  title: 'Số trang phụ lục đánh riêng',
  clause: clause('III.1đ'),
  severity: 'law',
  check: (parts) => {
    const { document, appendices, title, letterhead } = parts
    if (!title && !letterhead) return unjudged('Tệp chỉ có phụ lục.')
    const hasNumbers = document.sections.some(({ numbers }) => numbers.header.length > 0)
    if (!hasNumbers) return unjudged('Văn bản không có số trang.')
    return withAppendices(parts, () =>
      appendices.flatMap(({ label, section }, index) => {
        const before = appendices[index - 1]?.section ?? title?.name.paragraph.section ?? 0
        const isOwn = section !== before && document.sections[section]?.numberStart === 1
        return isOwn
          ? []
          : [
              at(
                label,
                'Số trang của phụ lục đang nối tiếp. Số trang được đánh riêng theo từng phụ lục: tách phụ lục thành phần riêng (Section Break) và chọn Start at 1.',
              ),
            ]
      }),
    )
  },
}

export const appendixMentioned: Rule = {
  id: 'appendix.mentioned',
  title: 'Văn bản chính có chỉ dẫn về phụ lục',
  clause: clause('III.1a'),
  severity: 'law',
  check: (parts) => {
    if (!parts.title && !parts.letterhead) return unjudged('Tệp chỉ có phụ lục.')
    const first = parts.appendices[0]?.label.paragraph.index ?? 0
    const said = parts.document.paragraphs
      .filter(({ index }) => index < first)
      .map(({ text }) => plainText(text))
      .join('\n')
    return withAppendices(parts, () =>
      parts.appendices.flatMap(({ label }) => {
        const number = appendixNumber(label.text)
        const isSaid =
          new RegExp(`phụ lục(?: số)? ${number}(?![\\p{L}\\d])`, 'iu').test(said) ||
          (parts.appendices.length === 1 && /phụ lục/iu.test(said)) ||
          // "các Phụ lục kèm theo", "Phụ lục I, II, III": all of them at once.
          /(?:các|những) phụ lục|phụ lục [IVX]+\s*(?:,|đến|và|-)/iu.test(said)
        return isSaid
          ? []
          : [
              at(
                label,
                `Văn bản chính chưa nhắc đến “${label.text}”. Thêm chỉ dẫn trong nội dung, ví dụ “(chi tiết tại ${label.text} kèm theo)”.`,
              ),
            ]
      }),
    )
  },
}
