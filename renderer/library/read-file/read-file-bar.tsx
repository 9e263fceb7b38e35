import type { ComponentProps } from 'react'
import { UndoButtons } from '../../ui/undo-buttons'

type Props = {
  readonly fileName: string
  readonly year: number
  readonly work: ComponentProps<typeof UndoButtons>['work']
  readonly onCarryOver: () => void
  readonly onOpen: () => void
  readonly onLeave: () => void
}

/** What was read, and the ways on. */
export function ReadFileBar({ fileName, year, work, onCarryOver, onOpen, onLeave }: Props) {
  return (
    <header className="library-bar">
      <h1 title={fileName}>Kế hoạch đọc từ “{fileName}”</h1>
      <span className="spacer" />
      <UndoButtons work={work} />
      <button type="button" className="button" onClick={onLeave}>
        Thôi
      </button>
      <button type="button" className="button" onClick={onOpen}>
        Mở kế hoạch này
      </button>
      <button
        type="button"
        className="button primary"
        data-testid="carry-over-read"
        onClick={onCarryOver}
      >
        Lập kế hoạch năm {year + 1}
      </button>
    </header>
  )
}
