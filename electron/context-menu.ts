import {
  Menu,
  type BrowserWindow,
  type ContextMenuParams,
  type MenuItemConstructorOptions,
} from 'electron'

type Asked = Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>

/** The menu of the right button, which Electron does not bring: many officers paste with it. */
export function setupContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, asked) => {
    const template = contextMenuTemplate(asked)
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window })
  })
}

/** What can be done where the officer clicked; nothing where there is no text to take or to write. */
export function contextMenuTemplate({
  isEditable,
  selectionText,
  editFlags,
}: Asked): MenuItemConstructorOptions[] {
  const copy: MenuItemConstructorOptions = {
    role: 'copy',
    label: '&Sao chép',
    enabled: editFlags.canCopy,
  }
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy]
  return [
    { role: 'cut', label: 'Cắ&t', enabled: editFlags.canCut },
    copy,
    { role: 'paste', label: '&Dán', enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', label: '&Chọn tất cả', enabled: editFlags.canSelectAll },
  ]
}
