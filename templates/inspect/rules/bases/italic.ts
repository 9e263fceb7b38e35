import type { ReadParagraph } from '../../read/read-document'
import { isItalic } from '../../recognise/lines'
import { clause, inapplicable, once, type Rule } from '../rule'
import { NO_BASES } from '../helpers/bases'

const visible = ({ runs }: ReadParagraph) => ({
  runs: runs.filter(({ text }) => text.trim() !== ''),
})

export const basesItalic: Rule = {
  id: 'bases.italic',
  title: 'Căn cứ in nghiêng',
  clause: clause('II.6a'),
  severity: 'law',
  check: ({ bases }) =>
    bases.length === 0
      ? inapplicable(NO_BASES)
      : once(
          bases.filter((basis) => !isItalic(visible(basis))),
          (which) =>
            `${which} căn cứ chưa in nghiêng. Căn cứ ban hành văn bản dùng kiểu chữ nghiêng.`,
          ({ index }) => ({ kind: 'type', paragraph: index, look: { italic: true } }),
        ),
}
