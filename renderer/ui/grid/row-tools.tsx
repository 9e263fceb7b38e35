import { IconArrowDown, IconArrowUp, IconCopy, IconTrash } from '@tabler/icons-react'
import { IconButton } from '../icon-button'

/** What may be done to the rows selected in a grid. */
export function RowTools(props: {
  readonly noun: string
  readonly chosen: readonly string[]
  /** Left out where the order of the rows says nothing. */
  readonly onMove?: (by: -1 | 1) => void
  readonly onDuplicate: () => void
  readonly onRemove: () => void
}) {
  const { noun, chosen, onMove, onDuplicate, onRemove } = props
  const none = chosen.length === 0
  return (
    <>
      {onMove === undefined ? null : (
        <>
          <IconButton
            label={`Chuyển ${noun} lên`}
            title="Chuyển lên"
            disabled={none}
            onClick={() => onMove(-1)}
          >
            <IconArrowUp size={16} aria-hidden />
          </IconButton>
          <IconButton
            label={`Chuyển ${noun} xuống`}
            title="Chuyển xuống"
            disabled={none}
            onClick={() => onMove(1)}
          >
            <IconArrowDown size={16} aria-hidden />
          </IconButton>
        </>
      )}
      <IconButton
        label={`Nhân bản ${noun} đang chọn`}
        title="Nhân bản"
        disabled={none}
        onClick={onDuplicate}
      >
        <IconCopy size={16} aria-hidden />
      </IconButton>
      <IconButton
        label={`Xóa ${noun} đang chọn`}
        title="Xóa dòng đang chọn"
        disabled={none}
        onClick={onRemove}
      >
        <IconTrash size={16} aria-hidden />
      </IconButton>
    </>
  )
}
