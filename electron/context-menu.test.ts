import { expect, test } from 'vitest'
import { contextMenuTemplate } from './context-menu'

const flags = {
  canUndo: true,
  canRedo: true,
  canCut: true,
  canCopy: true,
  canPaste: true,
  canDelete: true,
  canSelectAll: true,
  canEditRichly: false,
}
const roles = (asked: Parameters<typeof contextMenuTemplate>[0]) =>
  contextMenuTemplate(asked).flatMap(({ role, enabled }) => (role ? [[role, enabled]] : []))

test('a field offers to cut, copy, paste and select, as far as each can be done', () => {
  expect(
    roles({
      isEditable: true,
      selectionText: '',
      editFlags: { ...flags, canCut: false, canCopy: false },
    }),
  ).toEqual([
    ['cut', false],
    ['copy', false],
    ['paste', true],
    ['selectAll', true],
  ])
})

test('selected text offers to copy it, anything else nothing', () => {
  expect(roles({ isEditable: false, selectionText: 'Kế hoạch', editFlags: flags })).toEqual([
    ['copy', true],
  ])
  expect(roles({ isEditable: false, selectionText: ' ', editFlags: flags })).toEqual([])
})
