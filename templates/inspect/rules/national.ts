import { plainText } from '../read/plain-text'
import { lineWidthMm } from '../recognise/lines'
import type { Parts, RuleLine } from '../recognise/parts'
import { MOTTO, NATIONAL_NAME } from '#templates/nd30/layout'
import { looks } from './look'
import {
  at,
  clause,
  decimal,
  NO_LETTERHEAD,
  rewriting,
  unjudged,
  type Rule,
  type Verdict,
} from './rule'

/** Quốc hiệu, Tiêu ngữ and the line under it (mục II.1). */

export const nationalName: Rule = {
  id: 'national-name.look',
  title: 'Quốc hiệu',
  clause: clause('II.1a'),
  severity: 'law',
  check: ({ letterhead }) => {
    if (!letterhead) return unjudged(NO_LETTERHEAD)
    const line = letterhead.nationalName
    const upper = plainText(line.text).toLocaleUpperCase('vi')
    // The decree itself prints both HÒA and HOÀ.
    const spelt = upper.replace('HOÀ', 'HÒA')
    if (spelt !== NATIONAL_NAME && !NATIONAL_NAME.startsWith(spelt)) {
      return [
        at(
          line,
          `Quốc hiệu viết chưa đúng. Viết: ${NATIONAL_NAME}.`,
          rewriting(line, NATIONAL_NAME),
        ),
      ]
    }
    return looks([line], {
      name: 'Quốc hiệu',
      sizes: [12, 13],
      bold: true,
      italic: false,
      upper: true,
    })
  },
}

/** Word squeezes a line by a hair before it breaks. */
const SQUEEZE = 1.01

export const nationalNameOnOneLine: Rule = {
  id: 'national-name.lines',
  title: 'Quốc hiệu trên một dòng',
  clause: clause('II.1a'),
  severity: 'law',
  check: ({ letterhead }) => {
    if (!letterhead) return unjudged(NO_LETTERHEAD)
    const line = letterhead.nationalName
    const width = letterhead.nationalWidthMm
    const isCut = !plainText(line.text).toLocaleUpperCase('vi').endsWith('NAM')
    const message =
      'Quốc hiệu bị xuống hai dòng. Nới rộng cột bên phải của phần đầu văn bản để Quốc hiệu nằm trên một dòng.'
    if (isCut) return [at(line, message)]
    if (width === null) return unjudged('Không rõ độ rộng của cột chứa Quốc hiệu.')
    return lineWidthMm(line) > width * SQUEEZE ? [at(line, message)] : []
  },
}

export const motto: Rule = {
  id: 'motto.text',
  title: 'Tiêu ngữ viết đúng, gạch nối có cách chữ',
  clause: clause('II.1b'),
  severity: 'law',
  check: ({ letterhead }) => {
    if (!letterhead) return unjudged(NO_LETTERHEAD)
    const line = letterhead.motto
    if (!line) {
      return [
        at(
          letterhead.nationalName,
          `Không thấy Tiêu ngữ dưới Quốc hiệu. Thêm dòng “${MOTTO}” ngay dưới Quốc hiệu.`,
        ),
      ]
    }
    return plainText(line.text) === MOTTO
      ? []
      : [
          at(
            line,
            `Tiêu ngữ viết chưa đúng. Viết “${MOTTO}”: viết hoa chữ cái đầu mỗi cụm từ, dùng dấu gạch nối (-) có cách chữ hai bên.`,
            rewriting(line, MOTTO),
          ),
        ]
  },
}

export const mottoLook: Rule = {
  id: 'motto.look',
  title: 'Kiểu chữ Tiêu ngữ',
  clause: clause('II.1b'),
  severity: 'law',
  check: ({ letterhead }) =>
    letterhead?.motto
      ? looks([letterhead.motto], {
          name: 'Tiêu ngữ',
          sizes: [13, 14],
          bold: true,
          italic: false,
          centred: true,
        })
      : unjudged('Không tìm thấy Tiêu ngữ.'),
}

/** Cell padding and hand-drawn lines: what still looks as long as the text. */
const EQUAL: readonly [number, number] = [0.86, 1.14]

export const mottoRule: Rule = {
  id: 'motto.rule',
  title: 'Đường kẻ dưới Tiêu ngữ dài bằng dòng chữ',
  clause: clause('II.1b'),
  severity: 'law',
  check: ({ letterhead }) => {
    const line = letterhead?.motto
    if (!letterhead || !line) return unjudged('Không tìm thấy Tiêu ngữ.')
    return ruleLength(letterhead.mottoRule, {
      name: 'Tiêu ngữ',
      line: () => at(line, ''),
      textMm: lineWidthMm(line),
      share: EQUAL,
      wanted: 'dài bằng dòng chữ Tiêu ngữ',
    })
  },
}

type RuleUnder = {
  readonly name: string
  readonly line: () => ReturnType<typeof at>
  readonly textMm: number
  readonly share: readonly [number, number]
  readonly wanted: string
}

/** A rule line by its length against the text above it. */
export function ruleLength(
  found: RuleLine,
  { name, line, textMm, share, wanted }: RuleUnder,
): Verdict {
  switch (found.kind) {
    case 'none':
      return [
        {
          ...line(),
          message: `Thiếu đường kẻ dưới ${name}. Kẻ một đường ngang, nét liền, ${wanted}.`,
        },
      ]
    case 'unclear':
      return unjudged(`Không xác định được độ dài đường kẻ dưới ${name}.`)
    case 'underlined':
      return unjudged(`Chữ của ${name} được gạch chân thay cho đường kẻ.`)
    case 'measured': {
      const ratio = textMm > 0 ? found.lengthMm / textMm : 1
      if (ratio >= share[0] && ratio <= share[1]) return []
      return [
        {
          ...line(),
          message: `Đường kẻ dưới ${name} dài ${decimal(found.lengthMm)} mm, trong khi dòng chữ dài ${decimal(textMm)} mm. Kẻ lại ${wanted}.`,
        },
      ]
    }
  }
}

const underlined = ({ letterhead, title }: Parts) => [
  ...(letterhead?.mottoRule.kind === 'underlined' && letterhead.motto ? [letterhead.motto] : []),
  ...(letterhead?.issuerRule.kind === 'underlined' ? letterhead.issuer.slice(-1) : []),
  ...(title?.subjectRule.kind === 'underlined' ? title.subject.slice(-1) : []),
]

/** The decree asks for a line; that underlining is not one is how it is read, not what it says. */
export const noUnderlining: Rule = {
  id: 'rule-line.underlined',
  title: 'Đường kẻ không làm bằng gạch chân chữ',
  clause: clause('II.1b, II.2b, II.5b'),
  severity: 'template',
  check: (parts) => {
    if (!parts.letterhead) return unjudged(NO_LETTERHEAD)
    return underlined(parts).map((line) =>
      at(
        line,
        'Chữ được gạch chân thay cho đường kẻ. Bỏ gạch chân và kẻ một đường nét liền riêng.',
      ),
    )
  },
}
