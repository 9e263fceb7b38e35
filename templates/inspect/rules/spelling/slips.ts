import { inParagraph, PRACTICE, type Rule } from '../rule'
import { find } from '../helpers/content'

export const typingSlips: Rule = {
  id: 'spelling.slips',
  title: 'Chữ viết tắt gõ nhầm',
  clause: PRACTICE,
  severity: 'practice',
  check: ({ document }) =>
    find(
      document.paragraphs,
      /(?<!\p{L})(?:UNBD|UBDN|HDND|HĐNĐ)(?!\p{L})|(?<![\p{L}\d.@/_-])(?:ubnd|hđnd)(?![\p{L}\d.@/_-])/gu,
    ).map(({ paragraph, match }) =>
      inParagraph(paragraph, `“${match[0]}” có thể gõ nhầm. Viết UBND hoặc HĐND.`),
    ),
}
