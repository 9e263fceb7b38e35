import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import { IconButton } from './icon-button'

type Props = {
  readonly work: {
    /** What the next step back or forth is; null when there is none. */
    readonly undoLabel: string | null
    readonly redoLabel: string | null
    readonly undo: () => void
    readonly redo: () => void
  }
}

/** A step back and a step forth, each naming what it would do. */
export function UndoButtons({ work: { undoLabel, redoLabel, undo, redo } }: Props) {
  return (
    <>
      <IconButton
        label="Hoàn tác"
        title={undoLabel === null ? 'Hoàn tác' : `Hoàn tác: ${undoLabel} (Ctrl+Z)`}
        disabled={undoLabel === null}
        onClick={undo}
      >
        <IconArrowBackUp size={18} aria-hidden />
      </IconButton>
      <IconButton
        label="Làm lại"
        title={redoLabel === null ? 'Làm lại' : `Làm lại: ${redoLabel} (Ctrl+Y)`}
        disabled={redoLabel === null}
        onClick={redo}
      >
        <IconArrowForwardUp size={18} aria-hidden />
      </IconButton>
    </>
  )
}
