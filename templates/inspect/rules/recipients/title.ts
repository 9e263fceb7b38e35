import { looks } from '../helpers/look'
import { at, clause, ending, type Rule } from '../rule'
import { withClosing } from '../helpers/recipients'

export const recipientsTitle: Rule = {
  id: 'recipients.title',
  title: 'Từ “Nơi nhận:”',
  clause: clause('II.9d'),
  severity: 'law',
  check: (parts) =>
    withClosing(parts, ({ title }) => {
      if (!/:$/.test(title.text)) {
        return [at(title, 'Sau “Nơi nhận” phải có dấu hai chấm.', ending(title.paragraph, ':'))]
      }
      return looks([title], {
        name: 'Từ “Nơi nhận”',
        sizes: [12, 12],
        bold: true,
        italic: true,
      })
    }),
}
