import type { Document, Element } from '@xmldom/xmldom'
import {
  childElements,
  childNamed,
  ensureChild,
  isWord,
  removeAttribute,
  runsOf,
  setAttribute,
  WORD,
} from '#templates/word-xml/elements'
import { serialized, type Parts } from '#templates/word-xml/parts'
import { changeRun } from './change-run'
import type { PageNumberEdit } from './edit'
import { HeaderParts, isOn, type HeaderKind } from './header-parts'
import {
  addNumber,
  emptied,
  isAlone,
  numberHeader,
  numberParagraphs,
  printsMore,
} from './number-paragraphs'
import { PARAGRAPH_ORDER, SECTION_ORDER } from '#templates/word-xml/schema-order'
import { sectionsOf } from './sections-of'

/** Page numbers as the decree wants them (mục I.7). */

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

type PageType = 'default' | 'even' | 'first'

/** @returns whether anything was changed */
export function setPageNumbers(
  document: Document,
  parts: Parts,
  { mend, sizePt }: PageNumberEdit,
): boolean {
  const file = new NumberedFile(document, parts, sizePt)
  switch (mend) {
    case 'place':
      return file.place()
    case 'first':
      return file.hideFirst()
    case 'look':
      return file.setLook()
    case 'start':
      return file.setStart()
  }
}

class NumberedFile {
  private readonly sections: readonly Element[]
  private readonly headers: HeaderParts
  private readonly types: readonly PageType[]
  private readonly sizePt: number

  constructor(document: Document, parts: Parts, sizePt: number) {
    this.sections = sectionsOf(document)
    this.headers = new HeaderParts(parts)
    this.types = this.headers.hasEvenPages() ? ['default', 'even'] : ['default']
    this.sizePt = sizePt
  }

  /** Moves numbers from the foot to the head of the page, adds them where there are none, centres them. */
  place(): boolean {
    const isNumbered = (kind: HeaderKind, index: number) =>
      this.types.some((type) => this.numbers(this.nameAt(kind, type, index)).length > 0)
    const all = this.sections.map((_, index) => index)
    const below = all.filter((index) => isNumbered('footer', index))
    const isBare = below.length === 0 && !all.some((index) => isNumbered('header', index))
    const wanted = isBare ? all : below
    const footers = below.flatMap((index) =>
      this.types.map((type) => this.nameAt('footer', type, index)),
    )
    if (!footers.every((name) => this.numbers(name).every(isAlone))) return false
    const emptiedAny = footers.map((name) => this.empty(name)).some(Boolean)
    const added = wanted.map((index) => this.addAbove(index)).some(Boolean)
    const centred = all
      .flatMap((index) => this.types.map((type) => this.nameAt('header', type, index)))
      .map((name) => this.centre(name))
      .some(Boolean)
    if (added) this.hideFirst()
    return emptiedAny || added || centred
  }

  /** A header with a number on every page of a section but its first. */
  private addAbove(index: number): boolean {
    return this.types
      .map((type) => {
        const name = this.nameAt('header', type, index)
        const part = name === null ? null : this.headers.open(name)
        if (name === null || !part || (!printsMore(part) && this.numbers(name).length === 0)) {
          const id = this.headers.add('header', numberHeader(this.sizePt), null)
          return id !== null && this.refer('header', type, index, id)
        }
        if (this.numbers(name).length > 0 || !addNumber(part, this.sizePt)) return false
        this.headers.save(name)
        return true
      })
      .some(Boolean)
  }

  private centre(name: string | null): boolean {
    const off = this.numbers(name).filter((paragraph) => {
      const properties = childNamed(paragraph, 'pPr')
      const align = properties ? childNamed(properties, 'jc') : null
      const isPlaced =
        (properties !== null && childNamed(properties, 'framePr') !== null) ||
        runsOf(paragraph).some(({ text }) => text.includes('\t'))
      return !isPlaced && align?.getAttributeNS(WORD, 'val') !== 'center'
    })
    for (const paragraph of off) {
      const first = childElements(paragraph)[0] ?? null
      const known = childNamed(paragraph, 'pPr')
      const properties = known ?? ensureChild(paragraph, 'pPr', ['pPr'])
      if (!known) paragraph.insertBefore(properties, first)
      setAttribute(ensureChild(properties, 'jc', PARAGRAPH_ORDER), 'val', 'center')
    }
    if (name !== null && off.length > 0) this.headers.save(name)
    return off.length > 0
  }

  /** Nothing but the number goes from the first page. */
  hideFirst(): boolean {
    const [section] = this.sections
    if (!section) return false
    const known = childNamed(section, 'titlePg')
    const kinds = ['header', 'footer'] as const
    if (known && isOn(known)) {
      const names = kinds.map((kind) => this.nameAt(kind, 'first', 0))
      return (
        names.every((name) => this.numbers(name).every(isAlone)) &&
        names.map((name) => this.empty(name)).some(Boolean)
      )
    }
    const shown = kinds.map((kind) => this.nameAt(kind, 'default', 0))
    if (!shown.every((name) => this.numbers(name).every(isAlone))) return false
    // A later section may take its first page's header from here.
    const isShared = this.sections.slice(1).some((each) => {
      const title = childNamed(each, 'titlePg')
      return title !== null && isOn(title)
    })
    const stale = kinds.some((kind) => this.prints(this.nameAt(kind, 'first', 0)))
    if (isShared && stale) return false
    for (const kind of kinds) this.copyToFirst(kind)
    const title = ensureChild(section, 'titlePg', SECTION_ORDER)
    removeAttribute(title, 'val')
    return true
  }

  /** What the other pages have besides the number, for the first page too. */
  private copyToFirst(kind: HeaderKind): void {
    const name = this.nameAt(kind, 'default', 0)
    const part = name === null ? null : this.headers.open(name)
    if (name !== null && part && printsMore(part)) {
      const id = this.headers.add(kind, serialized(part), name)
      if (id === null) return
      this.refer(kind, 'first', 0, id)
      this.empty(this.headers.nameOf(id))
    } else if (this.prints(this.nameAt(kind, 'first', 0))) {
      const reference = this.ownReference(kind, 'first', 0)
      if (reference) reference.parentElement?.removeChild(reference)
    }
  }

  setLook(): boolean {
    const names = new Set(
      this.sections.flatMap((_, index) =>
        (['header', 'footer'] as const).flatMap((kind) =>
          this.types.map((type) => this.nameAt(kind, type, index)),
        ),
      ),
    )
    let changed = false
    for (const name of names) {
      const runs = this.numbers(name).flatMap(runsOf)
      for (const { element } of runs) changeRun(element, { sizePt: this.sizePt, italic: false })
      if (name !== null && runs.length > 0) {
        this.headers.save(name)
        changed = true
      }
    }
    return changed
  }

  setStart(): boolean {
    this.sections.forEach((section, index) => {
      const numbers = childNamed(section, 'pgNumType')
      if (numbers) removeAttribute(numbers, 'fmt')
      if (index === 0 && numbers?.hasAttributeNS(WORD, 'start') === true) {
        setAttribute(numbers, 'start', '1')
      }
    })
    return this.sections.length > 0
  }

  private empty(name: string | null): boolean {
    const numbers = this.numbers(name)
    numbers.forEach(emptied)
    if (name !== null && numbers.length > 0) this.headers.save(name)
    return numbers.length > 0
  }

  private numbers(name: string | null): readonly Element[] {
    const part = name === null ? null : this.headers.open(name)
    return part ? numberParagraphs(part) : []
  }

  private prints(name: string | null): boolean {
    const part = name === null ? null : this.headers.open(name)
    return part !== null && (printsMore(part) || numberParagraphs(part).length > 0)
  }

  private ownReference(kind: HeaderKind, type: PageType, index: number): Element | undefined {
    const section = this.sections[index]
    return (section ? childElements(section) : []).find(
      (each) =>
        isWord(each, `${kind}Reference`) &&
        (each.getAttributeNS(WORD, 'type') ?? 'default') === type,
    )
  }

  /** Name of the part that a section prints: its own, or that of the section before it. */
  private nameAt(kind: HeaderKind, type: PageType, index: number): string | null {
    for (let at = index; at >= 0; at -= 1) {
      const reference = this.ownReference(kind, type, at)
      if (reference) return this.headers.nameOf(reference.getAttributeNS(RELATION, 'id') ?? '')
    }
    return null
  }

  private refer(kind: HeaderKind, type: PageType, index: number, id: string): boolean {
    const section = this.sections[index]
    if (!section) return false
    const old = this.ownReference(kind, type, index)
    if (old) section.removeChild(old)
    const made = section.ownerDocument?.createElementNS(
      WORD,
      section.nodeName.replace('sectPr', `${kind}Reference`),
    )
    if (!made) return false
    // In its place first: there the file's own prefix is known.
    section.insertBefore(made, section.firstChild)
    setAttribute(made, 'type', type)
    made.setAttributeNS(RELATION, 'r:id', id)
    return true
  }
}
