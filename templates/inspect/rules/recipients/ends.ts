import { at, clause, ending, type Rule } from '../rule'
import { withList } from '../helpers/recipients'

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
