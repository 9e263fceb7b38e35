import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import type { Plan } from '#shared/plan/plan'
import type { PaperKind } from '#shared/reference/paper-kinds'
import { PagesView } from './pages-view'
import { createPrintLoop, type PreviewServices } from './print-loop'
import './preview.css'
import { PreviewToolbar } from './preview-toolbar'
import { systemServices } from './system-services'
import { stepZoom, type Zoom } from './zoom'

type Props = {
  readonly plan: Plan
  /** Which of the plan's papers. */
  readonly paper: PaperKind
  /** Goes to the field a printed block came from. */
  readonly onGoTo: (source: string) => void
  /** Path of the field being edited: what is printed from it is tinted and kept in view. */
  readonly focusSource?: string | null
  /** Given by tests; the app's own otherwise. */
  readonly services?: PreviewServices
}

/** The paper as it will print, a moment after the last change. */
export function PreviewPane(props: Props) {
  // Another plan is another paper: nothing of the first may stay on screen.
  return <PlanPreview key={`${props.plan.id} ${props.paper}`} {...props} />
}

function PlanPreview({ plan, paper, onGoTo, focusSource = null, services }: Props) {
  const [loop] = useState(() => createPrintLoop(services ?? systemServices(), paper))
  const state = useSyncExternalStore(loop.subscribe, loop.getState)
  useEffect(() => loop.show(plan), [loop, plan])
  useEffect(() => () => loop.stop(), [loop])

  const [zoom, setZoom] = useState<Zoom>('fit')
  const [place, setPlace] = useState({ page: 0, scale: 1 })
  const onPlace = useCallback((page: number, scale: number) => {
    setPlace((before) =>
      before.page === page && before.scale === scale ? before : { page, scale },
    )
  }, [])

  const { pdf, working, problem } = state
  return (
    <section className="preview" aria-label="Bản in" aria-busy={working}>
      <PreviewToolbar
        page={place.page + 1}
        pageCount={pdf?.pages.length ?? 0}
        scale={place.scale}
        fitted={zoom === 'fit'}
        refreshing={working && pdf !== null}
        onZoom={(direction) => setZoom(stepZoom(place.scale, direction))}
        onFit={() => setZoom('fit')}
      />
      {problem === null ? null : <PreviewProblem message={problem} onRetry={loop.retry} />}
      {pdf === null ? (
        <PreviewPlaceholder working={working} />
      ) : (
        <PagesView
          pdf={pdf}
          zoom={zoom}
          focusSource={focusSource}
          onGoTo={onGoTo}
          onPlace={onPlace}
        />
      )}
    </section>
  )
}

function PreviewPlaceholder({ working }: { readonly working: boolean }) {
  return (
    <div className="preview-pages preview-pages-empty">
      <div className="preview-blank-page" />
      <p className="preview-note" role="status">
        {working ? 'Đang dựng bản in…' : 'Chưa có bản in.'}
      </p>
    </div>
  )
}

function PreviewProblem(props: { readonly message: string; readonly onRetry: () => void }) {
  return (
    <div className="preview-problem" role="alert">
      <p>{props.message}</p>
      <button type="button" className="preview-button" onClick={props.onRetry}>
        Thử lại
      </button>
    </div>
  )
}
