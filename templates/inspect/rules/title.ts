import { lineWidthMm } from '../recognise/lines'
import { SHARE } from './issuer'
import { looks } from './look'
import { ruleLength } from './national'
import { at, clause, NO_TITLE, unjudged, type Rule } from './rule'

/** Tên loại và trích yếu (mục II.5). */

export const typeName: Rule = {
  id: 'type-name.look',
  title: 'Tên loại văn bản',
  clause: clause('II.5b'),
  severity: 'law',
  check: ({ title }) =>
    title
      ? looks([title.name], {
          name: 'Tên loại văn bản',
          sizes: [13, 14],
          bold: true,
          italic: false,
          upper: true,
          centred: true,
        })
      : unjudged(NO_TITLE),
}

export const subjectLook: Rule = {
  id: 'subject.look',
  title: 'Trích yếu nội dung',
  clause: clause('II.5b'),
  severity: 'law',
  check: ({ title }) =>
    title && title.subject.length > 0
      ? looks(title.subject, {
          name: 'Trích yếu nội dung',
          sizes: [13, 14],
          bold: true,
          italic: false,
          centred: true,
        }).slice(0, 1)
      : unjudged('Không tìm thấy trích yếu dưới tên loại văn bản.'),
}

export const subjectRule: Rule = {
  id: 'subject.rule',
  title: 'Đường kẻ dưới trích yếu',
  clause: clause('II.5b'),
  severity: 'law',
  check: ({ title }) => {
    const last = title?.subject.at(-1)
    if (!title || !last) return unjudged('Không tìm thấy trích yếu dưới tên loại văn bản.')
    const above = title.attachedTo.at(-1) ?? last
    const texts = [...title.subject, ...title.attachedTo]
    const widths = texts.map((line) => lineWidthMm(line))
    const found = title.subjectRule
    // Of several lines the last is meant, but a share of any of them still looks right.
    const fitting =
      found.kind === 'measured'
        ? widths.find((width) => {
            const ratio = found.lengthMm / width
            return ratio >= SHARE[0] && ratio <= SHARE[1]
          })
        : undefined
    return ruleLength(found, {
      name: 'trích yếu',
      line: () => at(above, ''),
      textMm: fitting ?? lineWidthMm(last),
      share: SHARE,
      wanted: 'dài từ 1/3 đến 1/2 dòng chữ, đặt cân đối',
    })
  },
}

export const noAbout: Rule = {
  id: 'subject.about',
  title: 'Không dùng “V/v” cho văn bản có tên loại',
  clause: clause('II.5b'),
  severity: 'law',
  check: ({ title, letterhead }) => {
    if (!title) return unjudged(NO_TITLE)
    const lines = [...title.subject, ...(letterhead?.letterSubject ?? [])]
    return lines
      .filter(({ text }) => /^V\s*\/\s*v/iu.test(text))
      .map((line) =>
        at(
          line,
          '“V/v” chỉ dùng cho công văn. Văn bản có tên loại ghi trích yếu trực tiếp dưới tên loại (hoặc “Về việc …”).',
        ),
      )
  },
}

export const letterSubject: Rule = {
  id: 'letter-subject.look',
  title: 'Trích yếu công văn',
  clause: clause('II.5b'),
  severity: 'law',
  check: ({ title, letterhead }) => {
    const lines = letterhead?.letterSubject ?? []
    if (title || lines.length === 0) return unjudged('Văn bản không phải công văn có “V/v”.')
    return looks(lines, {
      name: 'Trích yếu công văn',
      sizes: [12, 13],
      bold: false,
      italic: false,
      centred: true,
    }).slice(0, 1)
  },
}
