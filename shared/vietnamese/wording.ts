/** Joining what an officer typed into sentences of a paper, whatever punctuation it came with. */

/** NFC, one space between words, no control characters; line breaks are kept. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(UNPRINTABLE, '')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}

/** What XML cannot hold, or nobody can see: controls, lone surrogates, byte-order and zero-width marks. */
const UNPRINTABLE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/gu

/** Lines of a typed text, tidied, blank ones left out. */
export function textLines(text: string): readonly string[] {
  return tidy(text)
    .split('\n')
    .filter((line) => line !== '')
}

/** The text on one line, without list marks and closing punctuation: ready to be followed by `;`, `.` or a comma. */
export function phrase(text: string): string {
  return tidy(text)
    .replaceAll('\n', ' ')
    .replace(/[\s.;,:]+(?:\/\.)?$/u, '')
    .replace(/^(?:[-–•+*]|[a-zđ]\)|\d{1,2}[.)])\s+/iu, '')
}

/** The text with one closing mark, its first letter as it is. */
export function closed(text: string): string {
  const bare = phrase(text)
  return bare === '' || /[?!…]$/u.test(bare) ? bare : `${bare}.`
}

/** The text as a sentence: capital first, one closing mark. */
export function sentence(text: string): string {
  return upperFirst(closed(text))
}

/** Typed paragraphs as sentences; what is only punctuation says nothing. */
export function sentences(text: string): readonly string[] {
  return textLines(text)
    .map(sentence)
    .filter((line) => line !== '')
}

export function upperFirst(text: string): string {
  return raised(text.charAt(0)) + text.slice(1)
}

/** Words that begin as a name does and are none: "Hội nghị", "Ban hành", "Phòng ngừa". */
const NO_NAMES =
  /^(?:Ban hành|Báo cáo|Bộ phận|Hội (?:nghị|thảo|thi|họp|chợ|diễn|trường)|Phòng (?:chống|ngừa|cháy|họp)|Sở hữu|Trường hợp)(?:[\s,;:.]|$)/u
/** First words that are names, and keep their capital inside a sentence (Phụ lục II). */
const NAMES =
  /^(?:Nhân dân|Nhà nước|Đảng|Ủy ban|Hội đồng|Phòng|Trung tâm|Công an|Quân sự|Ban|Bộ|Sở|Đoàn|Hội|Mặt trận|Văn phòng|Trạm|Đài|Trường|Báo|Zalo|Facebook|Luật|Nghị|Quyết định số|Chỉ thị số|Kế hoạch số)(?:\s|$)/u

/** First letter in lower case, unless the text begins with a name or an abbreviation as "UBND". */
export function lowerFirst(text: string): string {
  const first = /^\S+/u.exec(text)?.[0] ?? ''
  const isAbbreviation = first.length > 1 && first === first.toLocaleUpperCase('vi')
  return isAbbreviation || (NAMES.test(text) && !NO_NAMES.test(text))
    ? text
    : text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
}

/** Bodies told by what they are, not by a name: "Cơ quan chủ trì soạn thảo", "Các thôn". */
const UNNAMED_BODY = /^(?:Các|Những|Cơ quan|Đơn vị|Doanh nghiệp|Nhà mạng|Người)\s(?!\p{Lu}\p{Ll})/u

/** A body inside a sentence: its name keeps the capital, a common noun does not (Phụ lục II, mục IV.1). */
export const bodyWithinSentence = (body: string): string =>
  UNNAMED_BODY.test(body) ? lowerFirst(body) : body

/** Trade names and words that open a name, which `lowerFirst` cannot tell from common words. */
const CHANNEL_NAME =
  /^(?:Youtube|Tiktok|Viber|Instagram|Telegram|Google|Cổng)\s|^\S*\p{Ll}\p{Lu}|^\S+\s(?!Zalo|Facebook|Viber)\p{Lu}\p{Ll}/u

/** A channel inside a sentence: "màn hình điện tử", but "Zalo UBND xã", "Cổng Thông tin điện tử". */
export const channelWithinSentence = (channel: string): string =>
  CHANNEL_NAME.test(`${channel} `) ? channel : lowerFirst(channel)

/** A common word that begins a policy's name takes no capital inside a sentence; a paper's kind does. */
export const withinSentence = (name: string): string =>
  /^(?:chính sách|chế độ|việc|công tác|chủ trương)\s/iu.test(name) ? lowerFirst(name) : name

export function upperCase(text: string): string {
  return raised(tidy(text))
}

/** A few letters of other alphabets have no composed capital. */
const raised = (text: string) => text.toLocaleUpperCase('vi').normalize('NFC')

/** "A, B và C" of the texts that are not blank. */
export function enumerate(texts: readonly string[]): string {
  const items = texts.map(phrase).filter((text) => text !== '')
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} và ${last}`
}

/** The texts that are not blank, one after another. */
export function joinPhrases(texts: readonly string[], separator: string): string {
  return texts
    .map(phrase)
    .filter((text) => text !== '')
    .join(separator)
}
