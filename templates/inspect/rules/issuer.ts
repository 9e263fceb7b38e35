import { isBold, lineWidthMm } from '../recognise/lines'
import { looks } from './look'
import { ruleLength } from './national'
import { at, clause, NO_LETTERHEAD, unjudged, type Rule } from './rule'

/** Superior and issuing bodies and the line under them (mục II.2b). */

const NO_ISSUER = 'Không tìm thấy tên cơ quan ban hành.'

export const parentLook: Rule = {
  id: 'parent.look',
  title: 'Tên cơ quan chủ quản',
  clause: clause('II.2b'),
  severity: 'law',
  check: ({ letterhead }) => {
    if (!letterhead) return unjudged(NO_LETTERHEAD)
    return looks(letterhead.parent, {
      name: 'Tên cơ quan chủ quản',
      sizes: [12, 13],
      bold: false,
      italic: false,
      upper: true,
    })
  },
}

export const issuerLook: Rule = {
  id: 'issuer.look',
  title: 'Tên cơ quan ban hành',
  clause: clause('II.2b'),
  severity: 'law',
  check: ({ letterhead }) => {
    if (!letterhead) return unjudged(NO_LETTERHEAD)
    if (letterhead.issuer.length === 0) return unjudged(NO_ISSUER)
    return looks(letterhead.issuer, {
      name: 'Tên cơ quan ban hành',
      sizes: [12, 13],
      bold: true,
      italic: false,
      upper: true,
      centred: true,
    })
  },
}

/** 1/3–1/2, with what hand-drawn lines and cell padding add or take. */
export const SHARE: readonly [number, number] = [0.29, 0.56]

export const issuerRule: Rule = {
  id: 'issuer.rule',
  title: 'Đường kẻ dưới tên cơ quan ban hành',
  clause: clause('II.2b'),
  severity: 'law',
  check: ({ letterhead }) => {
    const last = letterhead?.issuer.at(-1)
    if (!letterhead || !last) return unjudged(NO_ISSUER)
    const widest = Math.max(...letterhead.issuer.map((line) => lineWidthMm(line)))
    const lastMm = lineWidthMm(last)
    // Of a name on several lines either the last or the longest may be meant.
    const found = letterhead.issuerRule
    const fitsWidest =
      found.kind === 'measured' &&
      found.lengthMm >= widest * SHARE[0] &&
      found.lengthMm <= widest * SHARE[1]
    return ruleLength(found, {
      name: 'tên cơ quan ban hành',
      line: () => at(last, ''),
      textMm: fitsWidest ? widest : lastMm,
      share: SHARE,
      wanted: 'dài từ 1/3 đến 1/2 dòng chữ, đặt cân đối',
    })
  },
}

export const issuerNamed: Rule = {
  id: 'issuer.missing',
  title: 'Có tên cơ quan ban hành',
  clause: clause('II.2a'),
  severity: 'law',
  check: ({ letterhead }) => {
    if (!letterhead) return unjudged(NO_LETTERHEAD)
    if (letterhead.nationalName.paragraph.cell === null) return unjudged(NO_ISSUER)
    return letterhead.issuer.some((line) => isBold(line) || line.text !== '')
      ? []
      : [
          at(
            letterhead.nationalName,
            'Không thấy tên cơ quan ban hành ở bên trái Quốc hiệu. Ghi tên chính thức, đầy đủ của cơ quan ban hành.',
          ),
        ]
  },
}
