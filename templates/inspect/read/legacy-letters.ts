import { plainText } from './plain-text'
import type { ReadDocument, ReadParagraph, ReadRun } from './read-document'

/** Letters of the fonts in use before Unicode (TCVN 6909:2001): TCVN3 (.VnTime) and VNI. */

/** TCVN 5712:1993, upper half, as Word shows those bytes. */
const TCVN3_FROM = 'µ¸¶·¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ¡¢£¤¥¦§'
const TCVN3_TO = 'àáảãạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ'
const TCVN3 = new Map(
  Array.from(TCVN3_FROM).map((letter, index) => [letter, TCVN3_TO[index] ?? letter]),
)

const VNI_SINGLE: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
}
/** Marks that follow a letter, as combining marks in the order circumflex or breve, then tone. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}
/** Letters a mark may follow; the two that are letters with a horn already. */
const VNI_BASES = /[aeouyAEOUYôöÔÖ]/

function fromVni(text: string): string {
  let shown = ''
  const letters = Array.from(text)
  letters.forEach((letter, index) => {
    const lower = letter.toLowerCase()
    const before = letters[index - 1] ?? ''
    const isMark = lower in VNI_MARKS && VNI_BASES.test(before)
    if (isMark) shown += VNI_MARKS[lower] ?? ''
    else {
      const single = VNI_SINGLE[lower]
      shown += single === undefined ? letter : letter === lower ? single : single.toUpperCase()
    }
  })
  return shown.normalize('NFC')
}

const fromTcvn3 = (text: string): string =>
  Array.from(text, (letter) => TCVN3.get(letter) ?? letter).join('')

/** Letters no font of before Unicode has: the text is Unicode whatever its font. */
const UNICODE_ONLY = /[\u0100-\u1eff]/u

/** What the letters of a run show in its font, where that is one of before Unicode; null in others. */
function legacyText({ text, look }: ReadRun): string | null {
  const font = look.other ?? look.ascii ?? ''
  if (UNICODE_ONLY.test(text)) return null
  if (/^\.Vn/iu.test(font)) {
    const shown = fromTcvn3(text)
    // Fonts whose name ends in H show every letter as a capital.
    return /H$/u.test(font) ? shown.toLocaleUpperCase('vi') : shown
  }
  return /^VNI[- ]/iu.test(font) ? fromVni(text) : null
}

/** Whether a paragraph has letters that are not what the file says they are. */
export const isLegacy = ({ runs }: ReadParagraph): boolean =>
  runs.some((run) => (legacyText(run) ?? run.text) !== run.text)

/** The document with letters of before Unicode as they show; everything else as it is written. */
export function asShown(document: ReadDocument): ReadDocument {
  if (!document.paragraphs.some(isLegacy)) return document
  return withTexts(document, (run) => legacyText(run) ?? run.text)
}

/** The document with all its text in composed Unicode. */
export function inUnicode(document: ReadDocument): ReadDocument {
  return withTexts(document, (run) => legacyText(run) ?? run.text.normalize('NFC'))
}

function withTexts(document: ReadDocument, textOf: (run: ReadRun) => string): ReadDocument {
  return {
    ...document,
    paragraphs: document.paragraphs.map((paragraph) => paragraphWith(paragraph, textOf)),
  }
}

function paragraphWith(paragraph: ReadParagraph, textOf: (run: ReadRun) => string): ReadParagraph {
  const runs = paragraph.runs.map((run) => ({ ...run, text: textOf(run) }))
  const own = runs.map((run) => run.text).join('')
  const text = paragraph.label === '' ? own : `${paragraph.label} ${own}`
  return { ...paragraph, runs, text, plain: plainText(text) }
}
