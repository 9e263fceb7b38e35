import { once, PRACTICE, respelling, type Rule } from '../rule'
import { plain } from '../helpers/content'

export const spaceBeforeMark: Rule = {
  id: 'spaces.before-mark',
  title: 'Không có dấu cách trước dấu câu',
  clause: PRACTICE,
  severity: 'practice',
  check: (parts) =>
    once(
      plain(parts).filter(({ text }) =>
        /\p{L} +[,;:](?=\s|$|\p{L})|\p{L} +\.(?=\s+\p{Lu}|$)/u.test(text),
      ),
      (which) => `${which} có dấu cách trước dấu câu. Dấu câu viết liền chữ đứng trước.`,
      respelling(/\p{L}+ +[,;:](?=\s|$)|\p{L}+ +\.(?=\s+\p{Lu}|$)/gu, ''),
    ),
}
