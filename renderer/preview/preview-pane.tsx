import {
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type KeyboardEvent,
} from 'react'
import type { Plan } from '#shared/plan/plan'
import type { PaperKind } from '#shared/reference/paper-kinds'
import { useCurrentDemands } from '../review/demands/current-demands'
import { PageWarningStrip } from './page-warning-strip'
import { PagesView, type PagesHandle } from './pages-view'
import { createPrintLoop, type PreviewServices, type PrintLoop } from './print-loop'
import './preview.css'
import { commandOfKey } from './preview-keys'
import { PreviewToolbar } from './preview-toolbar'
import { systemServices } from './system-services'
import { usePageWarnings } from './use-page-warnings'
import { stepZoom, type Zoom, type ZoomStep } from './zoom'

type Props = {
  readonly plan: Plan
  /** Which of the plan's papers. */
  readonly paper: PaperKind
  /** Goes to the field a printed block came from. */
  readonly onGoTo: (source: string) => void
  /** Path of the field being edited: what is printed from it is tinted and kept in view. */
  readonly focusSource?: string | null
  readonly rulerVisible: boolean
  readonly onRulerVisible: (visible: boolean) => void
  /** Given by tests; the app's own otherwise. */
  readonly services?: PreviewServices
}

/** The paper as it will print, a moment after the last change. */
export function PreviewPane(props: Props) {
  // Another plan is another paper: nothing of the first may stay on screen.
  return <PlanPreview key={`${props.plan.id} ${props.paper}`} {...props} />
}

function PlanPreview(props: Props) {
  const { plan, paper, onGoTo, focusSource = null, rulerVisible } = props
  const [services] = useState(() => props.services ?? systemServices())
  const [loop] = useState(() => createPrintLoop(services, paper))
  const state = useSyncExternalStore(loop.subscribe, loop.getState)
  useEffect(() => loop.show(plan), [loop, plan])
  useReprint(loop)
  useEffect(() => () => loop.stop(), [loop])

  const [zoom, setZoom] = useState<Zoom>('width')
  const [place, setPlace] = useState({ page: 0, scale: 1 })
  const onPlace = useCallback((page: number, scale: number) => {
    setPlace((before) =>
      before.page === page && before.scale === scale ? before : { page, scale },
    )
  }, [])

  const { pdf, working, problem } = state
  const { warnings, isCurrent } = usePageWarnings(pdf, services.after)
  const pages = useRef<PagesHandle>(null)
  const goToPage = (page: number) => pages.current?.goToPage(page)
  const step = (direction: ZoomStep) => setZoom(stepZoom(place.scale, direction))

  const onKeyDown = (event: KeyboardEvent) => {
    const command = commandOfKey(event)
    if (command === null || pdf === null) return
    event.preventDefault()
    switch (command) {
      case 'zoomIn':
        step('in')
        return
      case 'zoomOut':
        step('out')
        return
      case 'realSize':
        setZoom(1)
        return
      case 'previousPage':
        goToPage(Math.max(0, place.page - 1))
        return
      case 'nextPage':
        goToPage(Math.min(pdf.pages.length - 1, place.page + 1))
    }
  }

  return (
    <section
      className="preview"
      aria-label="Bản in"
      aria-busy={working || !isCurrent}
      onKeyDown={onKeyDown}
    >
      <PreviewToolbar
        page={place.page}
        pageCount={pdf?.pages.length ?? 0}
        scale={place.scale}
        zoom={zoom}
        refreshing={working && pdf !== null}
        rulerVisible={rulerVisible}
        onGoToPage={goToPage}
        onStep={step}
        onZoom={setZoom}
        onRulerVisible={props.onRulerVisible}
      />
      <PageWarningStrip warnings={warnings} onGoToPage={goToPage} />
      {problem === null ? null : <PreviewProblem message={problem} onRetry={loop.retry} />}
      {pdf === null ? (
        <PreviewPlaceholder working={working} />
      ) : (
        <PagesView
          pdf={pdf}
          zoom={zoom}
          page={place.page}
          scale={place.scale}
          rulerVisible={rulerVisible}
          focusSource={focusSource}
          onGoTo={onGoTo}
          onPlace={onPlace}
          ref={pages}
        />
      )}
    </section>
  )
}

/** Prints again when another letter is chosen: what the plan answers is not in the plan. */
function useReprint(loop: PrintLoop) {
  const demands = useCurrentDemands()
  const printed = useRef(demands)
  useEffect(() => {
    if (printed.current === demands) return
    printed.current = demands
    loop.retry()
  }, [loop, demands])
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
