import { addressPattern } from '#shared/vietnamese/addresses'
import { once, PRACTICE, type Rule } from '../rule'
import { plain } from '../helpers/content'

/** Two letters on either side: "v.v", "a,b" and initials are something else. */
const GLUED = /\p{Ll}{2}[;,](?=\p{Ll}{2})|\p{Ll}{2}\.(?=\p{Lu}\p{Ll})/u
const ADDRESS = addressPattern('vn', 'com', 'net', 'org', 'docx?', 'xlsx?', 'pdf')

export const spaceAfterMark: Rule = {
  id: 'spaces.after-mark',
  title: 'Có dấu cách sau dấu câu',
  clause: PRACTICE,
  severity: 'practice',
  check: (parts) =>
    once(
      plain(parts).filter(({ text }) => GLUED.test(text.normalize('NFC').replace(ADDRESS, ' '))),
      (which) => `${which} viết liền chữ sau dấu câu. Thêm một dấu cách sau dấu câu.`,
    ),
}
