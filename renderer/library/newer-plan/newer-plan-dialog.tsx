import { outlineOfText } from '#shared/newer-plan/outline'
import { Dialog } from '../../ui/dialog'
import { OutlineView } from './outline-view'

type Props = {
  /** The file, or the plan of the list. */
  readonly name: string
  /** The plan as it is stored, untouched. */
  readonly text: string
  readonly onSave: () => void
  /** Where an older copy may be found; null for a file from outside. */
  readonly onRestore: (() => void) | null
  readonly onClose: () => void
}

/** A plan of a newer version: shown, saved elsewhere as it is, never written. */
export function NewerPlanDialog({ name, text, onSave, onRestore, onClose }: Props) {
  const outline = outlineOfText(text)
  return (
    <Dialog
      title={`Chỉ xem: “${name}”`}
      onCancel={onClose}
      wide
      actions={
        <>
          <button type="button" className="button primary" autoFocus onClick={onClose}>
            Đóng
          </button>
          <button type="button" className="button" data-testid="save-newer" onClick={onSave}>
            Lưu nguyên tệp gốc ra nơi khác…
          </button>
          {onRestore === null ? null : (
            <button type="button" className="button" onClick={onRestore}>
              Xem các bản sao cũ hơn…
            </button>
          )}
        </>
      }
    >
      <p>
        Kế hoạch này do phiên bản ứng dụng mới hơn lưu. Bản đang dùng chỉ cho xem những gì đọc được,
        không sửa và không ghi đè. Hãy cập nhật ứng dụng để soạn tiếp.
      </p>
      {outline === null ? (
        <p role="alert">Không đọc được nội dung để xem; dữ liệu vẫn còn nguyên.</p>
      ) : (
        <OutlineView outline={outline} />
      )}
    </Dialog>
  )
}
