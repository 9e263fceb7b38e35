import { clause, ending, inapplicable, inParagraph, type Rule } from '../rule'
import { NO_BASES } from '../helpers/bases'

export const basesEnd: Rule = {
  id: 'bases.end',
  title: 'Dấu câu cuối mỗi căn cứ',
  clause: clause('II.6a'),
  severity: 'law',
  check: ({ bases }) => {
    if (bases.length === 0) return inapplicable(NO_BASES)
    return bases.flatMap((basis, index) => {
      const mark = index === bases.length - 1 ? '.' : ';'
      if (basis.plain.endsWith(mark)) return []
      const where = mark === '.' ? 'Dòng căn cứ cuối cùng' : 'Mỗi dòng căn cứ'
      const name = mark === '.' ? 'dấu chấm (.)' : 'dấu chấm phẩy (;)'
      return [
        inParagraph(
          basis,
          `${where} phải kết thúc bằng ${name}.`,
          basis.plain.slice(-60),
          ending(basis, mark),
        ),
      ]
    })
  },
}
