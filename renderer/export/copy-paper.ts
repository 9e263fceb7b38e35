import type { Plan } from '#shared/plan/plan'
import type { PaperKind } from '#shared/reference/paper-kinds'
import { formOf } from '#templates/forms/index'
import { richText } from '#templates/nd30/rich-text'
import { currentDemands } from '../review/demands/current-demands'

/** Puts a paper on the clipboard, for Word and mail programs to take. False when that failed. */
export async function copyPaper(plan: Plan, paper: PaperKind): Promise<boolean> {
  const { html, text } = richText(formOf(paper).build(plan, currentDemands()))
  const part = (content: string, type: string) => new Blob([content], { type })
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': part(html, 'text/html'),
        'text/plain': part(text, 'text/plain'),
      }),
    ])
    return true
  } catch {
    return false
  }
}
