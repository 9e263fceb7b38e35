import { Dialog } from '../../ui/dialog'
import './shortcuts.css'

type Group = {
  readonly title: string
  readonly keys: readonly (readonly [keys: string, meaning: string])[]
}

const GROUPS: readonly Group[] = [
  {
    title: 'Mọi nơi',
    keys: [
      ['Ctrl+Z', 'Hoàn tác'],
      ['Ctrl+Y', 'Làm lại'],
      ['Ctrl+S', 'Lưu ngay (ứng dụng vẫn tự lưu)'],
      ['Ctrl+E', 'Xuất Word'],
      ['Ctrl+P', 'In'],
      ['Ctrl+F', 'Tìm trong bảng, trong danh sách'],
      ['Ctrl+PgDn, Ctrl+PgUp', 'Phần sau, phần trước'],
      ['Ctrl+Shift+L', 'Danh sách kế hoạch'],
      ['F1', 'Cách ghi của ô, hướng dẫn của phần đang mở'],
      ['Ctrl+/', 'Bảng phím tắt này'],
    ],
  },
  {
    title: 'Trong bảng',
    keys: [
      ['Mũi tên, Tab', 'Sang ô khác; Tab ở ô cuối thêm dòng mới'],
      ['Enter, F2', 'Sửa ô; Enter lần nữa để xuống dòng dưới'],
      ['Alt+Enter', 'Mở đủ các ô của dòng'],
      ['Shift+mũi tên', 'Chọn nhiều ô'],
      ['Ctrl+C, Ctrl+V', 'Chép, dán với Excel và Word'],
      ['Delete', 'Xóa nội dung ô đang chọn'],
      ['Esc', 'Thôi sửa; ra khỏi bảng'],
    ],
  },
  {
    title: 'Trong bản in',
    keys: [
      ['PgUp, PgDn', 'Lật trang'],
      ['Ctrl+dấu cộng, Ctrl+dấu trừ', 'Phóng to, thu nhỏ'],
      ['Ctrl+0', 'Cỡ thật'],
    ],
  },
]

/** Every key there is, for those who would rather not take the hand off the keyboard. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog
      title="Phím tắt"
      wide
      onCancel={onClose}
      actions={
        <button type="button" className="button primary" onClick={onClose}>
          Đóng
        </button>
      }
    >
      <div className="shortcuts">
        {GROUPS.map(({ title, keys }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {keys.map(([pressed, meaning]) => (
                <div key={pressed}>
                  <dt>
                    <kbd>{pressed}</kbd>
                  </dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
