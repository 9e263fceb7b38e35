import type { Page } from 'playwright-core'

/** Something the focus can be on, as somebody who cannot see the screen is told of it. */
export type Stop = {
  /** Accessible name: label, or the text of a button. */
  readonly name: string
  readonly role: string
  /** Path of the plan's field, when it is one. */
  readonly field: string | null
}

export type Wanted = { readonly [K in keyof Stop]?: string }

/**
 * A person at the keyboard: walks the focus by Tab to what has a name, and presses keys. The page is only
 * ever read to know where things stand, as a person looks at the screen.
 */
export class KeyboardUser {
  constructor(readonly page: Page) {}

  /** Presses of one key. A key alone comes as fast as it can: the app is not waited for in between. */
  async press(key: string, times = 1): Promise<void> {
    const { keyboard } = this.page
    if (key.includes('+')) for (let count = 0; count < times; count++) await keyboard.press(key)
    else await Promise.all(Array.from({ length: times }, () => keyboard.press(key)))
  }

  /** Key by key, as fast as they can come. Letters with marks come whole, as an input method brings them. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
  }

  /** A text at once in place of what the field holds, as an input method commits it. */
  async replaceWith(text: string): Promise<void> {
    await this.press('Control+A')
    if (text === '') await this.press('Delete')
    else await this.page.keyboard.insertText(text)
  }

  /** Where the focus is. */
  async at(): Promise<Stop> {
    return this.page.evaluate(readFocus)
  }

  /** Walks with Tab to what is wanted. Fails when the focus comes round without meeting it. */
  async tabTo(wanted: Wanted): Promise<void> {
    const { ahead, behind } = await this.page.evaluate(countStops, wanted)
    if (ahead !== null && (behind === null || ahead <= behind)) await this.press('Tab', ahead)
    else if (behind !== null) await this.press('Shift+Tab', behind)
    // The count is an estimate; the walk is what proves that the place can be reached.
    for (let more = 0; more < MOST_STOPS; more++) {
      if (isWanted(await this.at(), wanted)) return
      await this.press('Tab')
    }
    throw new Error(`Tab never comes to ${JSON.stringify(wanted)}`)
  }

  /** Walks to a button and presses it. */
  async activate(wanted: Wanted): Promise<void> {
    await this.tabTo(wanted)
    await this.press('Enter')
  }

  /** Fails unless the focus is where it should be by itself, e.g. after a row was added. */
  async expectAt(wanted: Wanted): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS
    let stop = await this.at()
    while (!isWanted(stop, wanted)) {
      if (Date.now() > deadline) {
        throw new Error(
          `The focus is on ${JSON.stringify(stop)} instead of ${JSON.stringify(wanted)}`,
        )
      }
      await this.page.evaluate(() => new Promise(requestAnimationFrame))
      stop = await this.at()
    }
  }

  /** Leads a closed list of choices to a value by its arrow keys. */
  async choose(value: string): Promise<void> {
    const { by, options } = await this.page.evaluate(readChoice, value)
    if (by === null) throw new Error(`No option “${value}” among ${options.join(', ')}`)
    await this.press(by < 0 ? 'ArrowUp' : 'ArrowDown', Math.abs(by))
  }
}

const MOST_STOPS = 60
const PATIENCE_MS = 10_000

const isWanted = (stop: Stop, wanted: Wanted) =>
  Object.entries(wanted).every(([key, value]) => stop[key as keyof Stop] === value)

/* What follows runs in the page. */

function readFocus(): Stop {
  const element = document.activeElement
  if (element === null || element === document.body) return { name: '', role: 'none', field: null }
  const labels =
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
      ? [...(element.labels ?? [])]
      : []
  const name =
    element.getAttribute('aria-label') ??
    (labels.length > 0 ? labels.map(({ innerText }) => innerText).join(' ') : null) ??
    (element instanceof HTMLElement ? element.innerText : '')
  return {
    name: name.trim(),
    role: element.getAttribute('role') ?? element.tagName.toLowerCase(),
    field: element.getAttribute('data-field'),
  }
}

/** Presses of Tab, forward and back, from the focus to what is wanted; null when it is not on that side. */
function countStops(wanted: Wanted): {
  readonly ahead: number | null
  readonly behind: number | null
} {
  const dialogs = [...document.querySelectorAll('dialog[open]')]
  const scope: ParentNode = dialogs.at(-1) ?? document
  const all = [
    ...scope.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    ),
  ].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(':disabled') &&
      element.getClientRects().length > 0 &&
      getComputedStyle(element).visibility !== 'hidden',
  )
  const isIt = (element: HTMLElement) => {
    const labels =
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement
        ? [...(element.labels ?? [])]
        : []
    const name =
      element.getAttribute('aria-label') ??
      (labels.length > 0 ? labels.map(({ innerText }) => innerText).join(' ') : element.innerText)
    return (
      (wanted.name === undefined || name.trim() === wanted.name) &&
      (wanted.role === undefined ||
        (element.getAttribute('role') ?? element.tagName.toLowerCase()) === wanted.role) &&
      (wanted.field === undefined || element.getAttribute('data-field') === wanted.field)
    )
  }
  const focus = document.activeElement
  const isBefore = (element: HTMLElement) =>
    focus !== null &&
    (focus.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) > 0
  const after = all.filter((element) => element !== focus && !isBefore(element))
  const before = all.filter((element) => element !== focus && isBefore(element)).reverse()
  if (focus instanceof HTMLElement && isIt(focus)) return { ahead: 0, behind: null }
  const ahead = after.findIndex(isIt)
  const behind = before.findIndex(isIt)
  return { ahead: ahead === -1 ? null : ahead + 1, behind: behind === -1 ? null : behind + 1 }
}

/** How far a value is from the chosen one in the list that has the focus. */
function readChoice(value: string): { readonly by: number | null; readonly options: string[] } {
  const list = document.activeElement
  if (!(list instanceof HTMLSelectElement)) throw new Error('The focus is on no list of choices')
  const options = [...list.options].map((option) => option.value)
  const index = options.indexOf(value)
  return { by: index === -1 ? null : index - list.selectedIndex, options }
}
