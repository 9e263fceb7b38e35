/** What Windows forbids in a name, with the control characters. */
// eslint-disable-next-line no-control-regex -- control characters are what it removes
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f]/g

/** Characters that hide or reorder the text of a name ("\u202Efdp.exe"). */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** Device names: Windows refuses them with any ending. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$)(\.|$)/i

const MAX_LENGTH = 120

/**
 * Makes a file name every system accepts, by changing as little as possible of it. Only a name
 * comes out, never a folder.
 *
 * @param ending e.g. ".docx": kept whole, whatever the length, and not doubled
 */
export function safeName(text: string, ending = ''): string {
  const whole = clean(text.normalize('NFC'))
  const stem = whole.toLowerCase().endsWith(ending.toLowerCase())
    ? whole.slice(0, whole.length - ending.length)
    : whole
  const short = trim(cut(stem, MAX_LENGTH - ending.length))
  const named = short === '' ? 'Không tên' : short
  return (RESERVED.test(named) ? `_${named}` : named) + ending
}

function clean(text: string): string {
  return trim(
    text
      .replace(INVISIBLE, '')
      .replace(FORBIDDEN, ' ')
      .replace(/\p{Surrogate}/gu, ' ')
      .replace(/\s+/g, ' '),
  )
}

/** Windows drops dots and spaces at the end, so that two names would become one. */
function trim(text: string): string {
  return text.replace(/^[\s.]+|[\s.]+$/g, '')
}

/** Cuts between whole characters. */
function cut(text: string, length: number): string {
  const segments = new Intl.Segmenter('vi').segment(text)
  let result = ''
  for (const { segment } of segments) {
    if (result.length + segment.length > length) break
    result += segment
  }
  return result
}
