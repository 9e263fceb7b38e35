import { SaxesParser } from 'saxes'
import { limits } from '#templates/inspect/package/limits'
import { Refusal } from '#templates/inspect/package/refusal'

export type XmlEvents = {
  /** @param name without its prefix; the parts of a workbook hold one vocabulary that is read */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

/** Reads XML as it comes, for parts too large to stand as a tree; a DTD is refused. */
export function xmlEvents(events: XmlEvents): {
  readonly push: (text: string) => void
  readonly end: () => void
} {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({
    xmlns: false,
    position: false,
  })
  let depth = 0
  parser.on('error', () => {
    throw new Refusal('damaged')
  })
  parser.on('doctype', () => {
    throw new Refusal('entities')
  })
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    if (depth > limits.depth) throw new Refusal('tooDeep')
    events.open(local(name), attributes)
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    events.close(local(name))
  })
  parser.on('text', events.text)
  return {
    push: (text) => {
      parser.write(text)
    },
    end: () => {
      parser.close()
    },
  }
}

const local = (name: string) => name.slice(name.indexOf(':') + 1)
