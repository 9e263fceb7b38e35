import { isAttached } from '../../recognise/official'
import type { ReadParagraph } from '../../read/read-document'
import { ending, inapplicable, inParagraph, unjudged, type Rule } from '../rule'

/** After a colon or dots something is missing; a heading or a line of a signature ends no text. */
const isSentence = ({ plain, look }: ReadParagraph) =>
  /[\p{Ll}\d)”"%][.;,/]*$/u.test(plain) &&
  !plain.includes('...') &&
  look.align !== 'center' &&
  look.align !== 'right'

/** All of Phụ lục III's forms end their text so; no sentence of the decree says it. */
export const bodyEnding: Rule = {
  id: 'body.ending',
  title: 'Kết thúc nội dung bằng dấu ./.',
  clause: 'NĐ 30/2020/NĐ-CP, Phụ lục III, các mẫu 1.1 đến 1.10',
  severity: 'template',
  check: (parts) => {
    const { body, closing, title, document } = parts
    const last = body.at(-1)
    if (isAttached(parts)) return inapplicable('Văn bản ban hành kèm theo quyết định.')
    if (!title || !closing || !last) return unjudged('Không xác định được đoạn cuối của nội dung.')
    const table = document.paragraphs.findLast(
      ({ index, cell }) => index < closing.title.paragraph.index && cell !== null,
    )
    if (
      table &&
      table.index > last.index &&
      table.cell?.table !== closing.title.paragraph.cell?.table
    ) {
      return unjudged('Nội dung kết thúc bằng một bảng.')
    }
    return /\.\/\.?\s*$/u.test(last.text)
      ? []
      : [
          inParagraph(
            last,
            'Các mẫu của nghị định kết thúc nội dung bằng dấu “./.”.',
            last.plain.slice(-60),
            isSentence(last) ? ending(last, './.') : [],
          ),
        ]
  },
}
