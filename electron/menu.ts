import { app, dialog, Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron'
import { PRODUCT_NAME, type MenuCommand } from '#shared/bridge/contract'

type Dependencies = {
  readonly send: (command: MenuCommand) => void
  readonly mainWindow: () => BrowserWindow | undefined
  readonly version: string
}

/** Sets the menu bar once, before the window, so that the window does not jump. */
export function setupMenu(dependencies: Dependencies): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(dependencies, app.isPackaged)))
}

const separator: MenuItemConstructorOptions = { type: 'separator' }

/**
 * What the page does is sent to it as a command. A key the page already handled never gets here:
 * Chromium offers keys to the page first, and to the menu only when the page left them.
 */
export function menuTemplate(
  { send, mainWindow, version }: Dependencies,
  packaged: boolean,
): MenuItemConstructorOptions[] {
  const command = (
    label: string,
    accelerator: string,
    name: MenuCommand,
  ): MenuItemConstructorOptions => ({
    id: name,
    label,
    ...(accelerator !== '' && { accelerator }),
    click: () => {
      send(name)
    },
  })
  const about = () => {
    const window = mainWindow()
    if (window !== undefined) void showAbout(window, version)
  }
  return [
    {
      label: '&Tệp',
      submenu: [
        command('&Danh sách kế hoạch…', 'CmdOrCtrl+Shift+L', 'library'),
        separator,
        command('&Lưu ngay', 'CmdOrCtrl+S', 'save'),
        command('&Xuất Word…', 'CmdOrCtrl+E', 'exportWord'),
        command('&In…', 'CmdOrCtrl+P', 'print'),
        separator,
        command('Các &bản lưu trước…', '', 'history'),
        command('&Khôi phục từ bản sao…', '', 'restore'),
        separator,
        { role: 'quit', label: 'T&hoát', accelerator: 'CmdOrCtrl+Q' },
      ],
    },
    {
      label: '&Sửa',
      submenu: [
        command('&Hoàn tác', 'CmdOrCtrl+Z', 'undo'),
        command('&Làm lại', 'CmdOrCtrl+Y', 'redo'),
        separator,
        { role: 'cut', label: 'Cắ&t' },
        { role: 'copy', label: '&Sao chép' },
        { role: 'paste', label: '&Dán' },
        { role: 'selectAll', label: '&Chọn tất cả' },
        separator,
        command('Tì&m…', 'CmdOrCtrl+F', 'find'),
      ],
    },
    {
      label: '&Xem',
      submenu: [
        { role: 'zoomIn', label: '&Phóng to', accelerator: 'CmdOrCtrl+=' },
        { role: 'zoomOut', label: '&Thu nhỏ' },
        { role: 'resetZoom', label: '&Cỡ bình thường' },
        separator,
        { role: 'togglefullscreen', label: 'T&oàn màn hình' },
        separator,
        command('Phần &sau', 'CmdOrCtrl+PageDown', 'nextStep'),
        command('Phần t&rước', 'CmdOrCtrl+PageUp', 'previousStep'),
        ...(packaged ? [] : developerItems),
      ],
    },
    {
      label: 'Trợ &giúp',
      submenu: [
        command('&Hướng dẫn phần đang mở', 'F1', 'help'),
        command('&Phím tắt', 'CmdOrCtrl+/', 'shortcuts'),
        command('Giới thiệu &nhanh', '', 'tour'),
        separator,
        { label: '&Giới thiệu', click: about },
      ],
    },
  ]
}

const developerItems: MenuItemConstructorOptions[] = [
  separator,
  { role: 'reload', label: 'Tải lại' },
  { role: 'toggleDevTools', label: 'Công cụ cho người phát triển' },
]

async function showAbout(window: BrowserWindow, version: string): Promise<void> {
  await dialog.showMessageBox(window, {
    type: 'info',
    title: 'Giới thiệu',
    message: PRODUCT_NAME,
    detail: `Phiên bản ${version}\n\nSoạn kế hoạch truyền thông chính sách hằng năm và xuất văn bản theo thể thức Nghị định 30/2020/NĐ-CP. Ứng dụng chạy hoàn toàn trên máy này, không gửi dữ liệu ra ngoài.`,
    buttons: ['Đóng'],
    noLink: true,
  })
}
