import { clause, type Rule } from '../rule'
import { judged } from '../helpers/body'

export const bodyJustified: Rule = {
  id: 'body.justify',
  title: 'Lời văn canh đều hai lề',
  clause: clause('II.6e'),
  severity: 'law',
  check: (parts) =>
    judged(
      parts,
      ({ look }) => look.align !== 'both',
      (which) => `${which} chưa canh đều cả hai lề. Chọn Justify (Ctrl+J).`,
      ({ index }) => ({ kind: 'paragraph', paragraph: index, look: { align: 'both' } }),
    ),
}
