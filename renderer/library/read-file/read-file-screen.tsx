import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import type { Plan } from '#shared/plan/plan'
import type { PlanFileReading } from '../../export/messages'
import { IconButton } from '../../ui/icon-button'
import './read-file.css'
import { Recognised } from './recognised'
import { UnsureItem } from './unsure-item'
import { usePlacements } from './use-placements'

type Props = {
  readonly fileName: string
  readonly reading: Extract<PlanFileReading, { status: 'read' }>
  /** Keeps the plan and goes on to the next year's. */
  readonly onCarryOver: (plan: Plan) => void
  /** Keeps the plan and opens it. */
  readonly onOpen: (plan: Plan) => void
  readonly onLeave: () => void
}

/** Last year's plan as it was read from a Word file, and what a person must place. */
export function ReadFileScreen({ fileName, reading, onCarryOver, onOpen, onLeave }: Props) {
  const { plan, unsure, paragraphs } = reading
  const work = usePlacements(plan, unsure)
  const open = unsure.filter((_, index) => work.placements[index] === undefined).length
  return (
    <div className="read-file" data-testid="read-plan">
      <header className="library-bar">
        <h1>Kế hoạch đọc từ “{fileName}”</h1>
        <span className="spacer" />
        <IconButton
          label="Hoàn tác"
          title={work.undoLabel === null ? 'Hoàn tác' : `Hoàn tác: ${work.undoLabel}`}
          disabled={work.undoLabel === null}
          onClick={work.undo}
        >
          <IconArrowBackUp size={18} aria-hidden />
        </IconButton>
        <IconButton
          label="Làm lại"
          title={work.redoLabel === null ? 'Làm lại' : `Làm lại: ${work.redoLabel}`}
          disabled={work.redoLabel === null}
          onClick={work.redo}
        >
          <IconArrowForwardUp size={18} aria-hidden />
        </IconButton>
        <button type="button" className="button" onClick={onLeave}>
          Thôi
        </button>
        <button type="button" className="button" onClick={() => onOpen(work.make())}>
          Mở kế hoạch này
        </button>
        <button
          type="button"
          className="button primary"
          data-testid="carry-over-read"
          onClick={() => onCarryOver(work.make())}
        >
          Lập kế hoạch năm {work.year + 1}
        </button>
      </header>
      <main className="read-file-main">
        <section aria-label="Chưa chắc">
          <div className="unsure-head">
            <h2>Chưa chắc ({unsure.length})</h2>
            <span role="status" data-testid="unsure-open">
              {open === 0 ? 'Đã xếp hết.' : `Còn ${open} đoạn chưa xếp.`}
            </span>
            {open === 0 ? null : (
              <button
                type="button"
                className="button"
                data-testid="place-by-guess"
                onClick={work.placeByGuess}
              >
                Xếp theo gợi ý
              </button>
            )}
          </div>
          <p className="hint">
            Đoạn chưa xếp không mất: được giữ cùng kế hoạch ở phần Văn bản, thể thức, mục Văn bản
            gốc.
          </p>
          <ul className="unsure-list">
            {unsure.map((each, index) => (
              <UnsureItem
                key={index}
                unsure={each}
                before={textBefore(paragraphs, each.paragraph)}
                placement={work.placements[index]}
                onPlace={(placement) => work.place(index, placement)}
              />
            ))}
          </ul>
        </section>
        <aside>
          <label className="read-year">
            Kế hoạch của năm
            <select
              className="input"
              value={work.year}
              onChange={(event) => work.setYear(Number(event.currentTarget.value))}
            >
              {yearsAround(plan.document.year).map((year) => (
                <option key={year} value={year}>
                  {year}
                </option>
              ))}
            </select>
          </label>
          <Recognised plan={plan} />
        </aside>
      </main>
    </div>
  )
}

const yearsAround = (year: number) => [-3, -2, -1, 0, 1, 2].map((step) => year + step)

/** The nearest paragraph before that says something. */
const textBefore = (paragraphs: readonly string[], at: number): string =>
  paragraphs.slice(0, at).findLast((text) => text !== '') ?? ''
