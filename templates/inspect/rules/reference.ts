import type { Parts } from '../recognise/parts'
import { typeCodes } from '../recognise/title'
import { looks } from './look'
import { at, clause, rewriting, unjudged, type Mistake, type Rule, type Verdict } from './rule'
import type { Line } from '../recognise/lines'

/** Số, ký hiệu (mục II.3). */

const NO_REFERENCE = 'Không tìm thấy dòng số, ký hiệu.'

function withReference(parts: Parts, check: (line: Line) => readonly Mistake[]): Verdict {
  const line = parts.letterhead?.reference
  return line ? check(line) : unjudged(NO_REFERENCE)
}

/** What stands after "Số:". */
const afterLabel = (line: Line) => line.raw.trim().replace(/^số\s*[:.;]?/iu, '')

/** The number alone, blank while the clerk has not given one. */
const numberOf = (line: Line) => /^\s*(\d+)/.exec(afterLabel(line))?.[1] ?? ''

/** `KH-UBND`, spaces taken out. */
const codeOf = (line: Line) => afterLabel(line).split('/').slice(1).join('/').replace(/\s+/g, '')

export const referenceLabel: Rule = {
  id: 'reference.label',
  title: 'Chữ “Số:”',
  clause: clause('II.3c'),
  severity: 'law',
  check: (parts) =>
    withReference(parts, (line) => {
      const label = /^(số)\s*([:.;])?/iu.exec(line.text)
      if (label?.[1] === 'Số' && label[2] === ':') return []
      return [
        at(
          line,
          'Chữ “Số” viết in thường (chữ S hoa), sau đó có dấu hai chấm: “Số:”.',
          rewriting(line, line.raw.trim().replace(/^số\s*[:.;]?\s*/iu, 'Số: ')),
        ),
      ]
    }),
}

/** The stray space of many papers: "745 /UBND-TP". Space for a number not yet given is right. */
export const referenceSpaces: Rule = {
  id: 'reference.spaces',
  title: 'Số, ký hiệu không có cách chữ',
  clause: clause('II.3c'),
  severity: 'law',
  check: (parts) =>
    withReference(parts, (line) => {
      const rest = afterLabel(line).trim()
      const isStray = /\d\s+\//.test(rest) || /\/\s+\S/.test(rest) || /\S\s+-|-\s+\S/.test(rest)
      return isStray
        ? [
            at(
              line,
              'Số, ký hiệu có cách chữ thừa. Giữa số và ký hiệu có dấu gạch chéo (/), giữa các nhóm chữ viết tắt có dấu gạch nối (-), đều không cách chữ, ví dụ “Số: 15/KH-UBND”.',
              rewriting(line, `Số: ${rest.replace(/\s*([/-])\s*/g, '$1')}`),
            ),
          ]
        : []
    }),
}

export const referencePadding: Rule = {
  id: 'reference.padding',
  title: 'Số nhỏ hơn 10 có số 0 phía trước',
  clause: clause('II.3c'),
  severity: 'law',
  check: (parts) =>
    withReference(parts, (line) =>
      /^\d$/.test(numberOf(line))
        ? [
            at(
              line,
              `Số nhỏ hơn 10 phải thêm số 0 phía trước: 0${numberOf(line)}.`,
              rewriting(line, line.raw.trim().replace(/\d/, '0$&')),
            ),
          ]
        : [],
    ),
}

export const referenceYear: Rule = {
  id: 'reference.year',
  title: 'Ký hiệu không có năm',
  clause: clause('II.3b'),
  severity: 'law',
  check: (parts) =>
    withReference(parts, (line) =>
      /\/\s*(?:19|20)\d{2}\s*\//.test(afterLabel(line))
        ? [
            at(
              line,
              'Ký hiệu văn bản hành chính không ghi năm (chỉ văn bản quy phạm pháp luật mới có năm). Bỏ năm khỏi số, ký hiệu.',
            ),
          ]
        : [],
    ),
}

/** Abbreviations of the older circular, and one nobody ever prescribed. */
const OLD_CODES: Readonly<Record<string, string>> = {
  QCH: 'QC',
  DAN: 'DA',
  TTH: 'BTT',
  GN: 'BGN',
  UQ: 'GUQ',
  NP: 'GNP',
}

export const referenceCode: Rule = {
  id: 'reference.code',
  title: 'Chữ viết tắt tên loại trong ký hiệu',
  clause: `${clause('II.3b')}; Phụ lục III, mục I`,
  severity: 'law',
  check: (parts) =>
    withReference(parts, (line) => {
      const groups = codeOf(line)
        .replace(/^\d{4}\//, '')
        .split('-')
      const [first = ''] = groups
      const type = parts.title?.type
      if (type === undefined) {
        if (parts.letterhead?.letterSubject.length === 0) return []
        return groups.includes('CV')
          ? [
              at(
                line,
                'Ký hiệu công văn không có chữ “CV”: chỉ ghi chữ viết tắt tên cơ quan và đơn vị soạn thảo.',
              ),
            ]
          : []
      }
      const code = typeCodes[type] ?? ''
      // A blank, dotted or odd code is not ours to judge.
      if (!/^\p{L}{1,4}$/u.test(first) || first === code) return []
      const old = OLD_CODES[first.toLocaleUpperCase('vi')]
      const why =
        old === code
          ? 'là chữ viết tắt cũ'
          : `không phải chữ viết tắt của ${type.toLocaleLowerCase('vi')}`
      return [at(line, `“${first}” ${why}. Dùng “${code}”: Số: …/${code}-….`)]
    }),
}

export const referenceLook: Rule = {
  id: 'reference.look',
  title: 'Kiểu chữ số, ký hiệu',
  clause: clause('II.3c'),
  severity: 'law',
  check: (parts) =>
    withReference(parts, (line) =>
      looks([line], {
        name: 'Số, ký hiệu',
        sizes: [13, 13],
        bold: false,
        italic: false,
        centred: true,
      }),
    ),
}
