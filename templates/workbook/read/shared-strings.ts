import { Refusal } from '#templates/inspect/package/refusal'
import { workbookLimits } from './limits'
import { xmlEvents } from './xml-events'
import { unescapedText } from './xml-text'

/** The table of texts that cells point into. Readings of East Asian characters (`rPh`) are left out. */
export function sharedStrings(stream: (take: (text: string) => void) => void): readonly string[] {
  const strings: string[] = []
  let current = ''
  let isInText = false
  let aside = 0
  const reader = xmlEvents({
    open: (name) => {
      if (name === 'si') current = ''
      if (name === 'rPh') aside += 1
      if (name === 't') isInText = true
    },
    close: (name) => {
      if (name === 't') isInText = false
      if (name === 'rPh') aside -= 1
      if (name !== 'si') return
      if (strings.length >= workbookLimits.strings) throw new Refusal('tooLong')
      strings.push(unescapedText(current).slice(0, workbookLimits.text))
    },
    text: (text) => {
      if (isInText && aside === 0 && current.length < workbookLimits.text) current += text
    },
  })
  stream(reader.push)
  return strings
}
