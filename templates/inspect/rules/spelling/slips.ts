import { inParagraph, PRACTICE, replacing, type Rule } from '../rule'
import { find } from '../helpers/content'

const SLIPS =
  /(?<!\p{L})(?:UNBD|UBDN|HDND|HĐNĐ)(?!\p{L})|(?<![\p{L}\d.@/_-])(?:ubnd|hđnd)(?![\p{L}\d.@/_-])/gu

const meant = (slip: string) => (/^u/iu.test(slip) ? 'UBND' : 'HĐND')

export const typingSlips: Rule = {
  id: 'spelling.slips',
  title: 'Chữ viết tắt gõ nhầm',
  clause: PRACTICE,
  severity: 'practice',
  check: ({ document }) =>
    find(document.paragraphs, SLIPS).map(({ paragraph, match: [slip] }) =>
      inParagraph(
        paragraph,
        `“${slip}” có thể gõ nhầm. Viết ${meant(slip)}.`,
        undefined,
        replacing(paragraph, SLIPS, meant).filter(
          (edit) => edit.kind === 'text' && edit.from === slip,
        ),
      ),
    ),
}
