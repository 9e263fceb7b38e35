import { Dialog } from '../ui/dialog'

type Props = {
  readonly title: string
  readonly onPurge: () => void
  readonly onCancel: () => void
}

/** The one action without undo: said in full, and the focus is on keeping. */
export function PurgeDialog({ title, onPurge, onCancel }: Props) {
  return (
    <Dialog
      title="Xóa hẳn kế hoạch?"
      onCancel={onCancel}
      actions={
        <>
          <button type="button" className="button primary" autoFocus onClick={onCancel}>
            Giữ lại
          </button>
          <button type="button" className="button danger" onClick={onPurge}>
            Xóa hẳn
          </button>
        </>
      }
    >
      <p>
        Kế hoạch “{title}” và các bản lưu trước của nó sẽ bị xóa khỏi kho dữ liệu, không hoàn tác
        được. Bản sao trong thư mục Tài liệu vẫn còn.
      </p>
    </Dialog>
  )
}
