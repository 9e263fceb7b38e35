import { typeCodes } from '../../recognise/title'
import { at, clause, type Rule } from '../rule'
import type { Line } from '../../recognise/lines'
import { withReference, afterLabel } from '../helpers/reference'

/** `KH-UBND`, spaces taken out. */
const codeOf = (line: Line) => afterLabel(line).split('/').slice(1).join('/').replace(/\s+/g, '')

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
