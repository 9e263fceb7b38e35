import type { Edit } from '../../fix/edit'
import type { Line } from '../../recognise/lines'
import type { Parts, RuleLine } from '../../recognise/parts'
import { ruleEdits, type RuleShare } from '../helpers/rule-line'
import { at, clause, NO_LETTERHEAD, unjudged, type Rule } from '../rule'

type Underlined = { readonly line: Line; readonly rule: RuleLine; readonly share: RuleShare }

function underlined({ letterhead, title }: Parts): readonly Underlined[] {
  const under = (rule: RuleLine | undefined, line: Line | null | undefined, share: RuleShare) =>
    rule?.kind === 'underlined' && line ? [{ line, rule, share }] : []
  return [
    ...under(letterhead?.mottoRule, letterhead?.motto, 'whole'),
    ...under(letterhead?.issuerRule, letterhead?.issuer.at(-1), 'part'),
    ...under(title?.subjectRule, title?.attachedTo.at(-1) ?? title?.subject.at(-1), 'part'),
  ]
}

/** A line in place of the underlining, or both stay. */
function ruled({ line, rule, share }: Underlined): readonly Edit[] {
  const edits = ruleEdits(rule, line, share)
  return edits.length === 0
    ? []
    : [
        {
          kind: 'type',
          paragraph: line.paragraph.index,
          line: line.raw.trim(),
          look: { underline: false },
        },
        ...edits,
      ]
}

/** The decree asks for a line; that underlining is not one is how it is read, not what it says. */
export const noUnderlining: Rule = {
  id: 'rule-line.underlined',
  title: 'Đường kẻ không làm bằng gạch chân chữ',
  clause: clause('II.1b, II.2b, II.5b'),
  severity: 'template',
  check: (parts) => {
    if (!parts.letterhead) return unjudged(NO_LETTERHEAD)
    return underlined(parts).map((each) =>
      at(
        each.line,
        'Chữ được gạch chân thay cho đường kẻ. Bỏ gạch chân và kẻ một đường nét liền riêng.',
        ruled(each),
      ),
    )
  },
}
