import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type Axe from 'axe-core'
import type { Page } from 'playwright-core'

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/**
 * What axe finds wrong on the screen as it is, one line for each rule and element. The script comes
 * in through the debugger, as the content security policy lets no other way.
 */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readFile(axeFile, 'utf8'))
  return page.evaluate(async () => {
    const { axe } = window as unknown as { readonly axe: typeof Axe }
    const { passes, violations } = await axe.run(document)
    if (passes.length === 0) throw new Error('axe looked at nothing')
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help} — ${node.html.slice(0, 200)}`),
    )
  })
}

/** The same, in the light and in the dark; each line begins with which. */
export async function problemsInLightAndDark(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor()
    found.push(...(await accessibilityProblems(page)).map((line) => `${colorScheme}: ${line}`))
  }
  return found
}
