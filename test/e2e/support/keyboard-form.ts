import type { Page } from 'playwright-core'
import type { KeyboardUser } from './keyboard'

/** A field of the open form, as read from the screen. */
export type FormField = {
  readonly path: string
  readonly name: string
  readonly kind: string
  /** What it shows: text, chosen value, `true`/`false`, or the labels taken, one a line. */
  readonly value: string
}

/** Every field of the form in the middle of the window, in its order. */
export function readForm(page: Page): Promise<readonly FormField[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.section-body .field')].flatMap((field) => {
      const control = field.querySelector('[data-field]')
      const kind = field.dataset['kind'] ?? ''
      if (control === null || kind === 'computed') return []
      const isTextBox =
        control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement
      const labels =
        isTextBox || control instanceof HTMLSelectElement ? [...(control.labels ?? [])] : []
      const value =
        kind === 'many'
          ? [...field.querySelectorAll<HTMLElement>('.mantine-Pill-label')]
              .map((pill) => pill.innerText)
              .join('\n')
          : kind === 'check' && control instanceof HTMLInputElement
            ? String(control.checked)
            : isTextBox || control instanceof HTMLSelectElement
              ? control.value
              : ''
      return [
        {
          path: control.getAttribute('data-field') ?? '',
          name: labels
            .map(({ innerText }) => innerText)
            .join(' ')
            .trim(),
          kind,
          value,
        },
      ]
    }),
  )
}

/**
 * Walks through the open form from top to bottom and enters what differs.
 * @param wanted what a field should show, as `FormField.value`; undefined leaves it
 */
export async function fillForm(
  user: KeyboardUser,
  wanted: (field: FormField) => string | undefined,
): Promise<void> {
  for (const field of await readForm(user.page)) {
    const value = wanted(field)
    if (value === undefined || value === field.value) continue
    await user.tabTo({ name: field.name, field: field.path })
    if (field.kind === 'choice') await user.choose(value)
    else if (field.kind === 'check') await user.press('Space')
    else if (field.kind === 'many') await takeEach(user, value.split('\n'))
    else if (field.value === '') await user.page.keyboard.insertText(value)
    else await user.replaceWith(value)
  }
}

/** Takes entries of a list of many by typing their names; Enter takes the one found. */
async function takeEach(user: KeyboardUser, labels: readonly string[]): Promise<void> {
  for (const label of labels) {
    await user.page.keyboard.insertText(label)
    await leadTo(user, label)
    await user.press('Enter')
  }
  // The list stays open for more; going on closes it.
  await user.press('Tab')
}

/** Leads the open list of what was found to one entry, by its arrow key. */
async function leadTo(user: KeyboardUser, label: string): Promise<void> {
  for (let step = 0; step < MOST_FOUND; step++) {
    const active = await user.page.evaluate(
      () =>
        document.querySelector<HTMLElement>('[data-combobox-option][data-combobox-selected]')
          ?.innerText,
    )
    if (active === label) return
    await user.press('ArrowDown')
  }
  throw new Error(`The list never comes to “${label}”`)
}

const MOST_FOUND = 20
