import { ruleIndentMm } from '../measures'
import type { Drawing } from './drawing'
import { element } from './markup'
import { mm } from './style-sheet'

/** A rule line of a given length, centred in its container. */
export function ruleLine(drawing: Drawing, lengthMm: number, containerMm: number): string {
  const indent = mm(ruleIndentMm(lengthMm, containerMm))
  const indents = drawing.sheet.classFor({ 'margin-left': indent, 'margin-right': indent })
  return element('div', `rule ${indents}`, '')
}
