import type { Parts } from '../../recognise/parts'
import { at, clause, NO_LETTERHEAD, unjudged, type Rule } from '../rule'

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
