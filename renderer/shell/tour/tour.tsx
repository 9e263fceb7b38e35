import { useEffect, useState } from 'react'
import { stops, type Stop } from './stops'
import './tour.css'

/** Shows the places of the screen one after another. It covers nothing that can be lost; Esc ends it. */
export function Tour({ onEnd }: { readonly onEnd: () => void }) {
  const [there] = useState<readonly Stop[]>(() =>
    stops.filter(({ selector }) => elementOf(selector) !== null),
  )
  const [at, setAt] = useState(0)
  const stop = there[at]
  const frame = useFrame(stop?.selector ?? null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onEnd()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [onEnd])
  if (stop === undefined) return null
  const isLast = at === there.length - 1
  return (
    <>
      {frame === null ? null : (
        <div
          className="tour-frame"
          style={{ left: frame.left, top: frame.top, width: frame.width, height: frame.height }}
        />
      )}
      <section className="tour" role="dialog" aria-label="Giới thiệu nhanh" data-testid="tour">
        <p className="tour-count">
          {at + 1} / {there.length}
        </p>
        <h2>{stop.title}</h2>
        <p aria-live="polite">{stop.text}</p>
        <p className="tour-ways">
          <button type="button" className="button" onClick={onEnd}>
            Thôi
          </button>
          <span className="spacer" />
          {at === 0 ? null : (
            <button type="button" className="button" onClick={() => setAt(at - 1)}>
              Trước
            </button>
          )}
          <button
            type="button"
            className="button primary"
            autoFocus
            onClick={() => (isLast ? onEnd() : setAt(at + 1))}
          >
            {isLast ? 'Xong' : 'Tiếp'}
          </button>
        </p>
      </section>
    </>
  )
}

/** A place that is shown: what a narrow screen hides is passed over. */
function elementOf(selector: string): Element | null {
  const element = document.querySelector(selector)
  return element !== null && element.getClientRects().length > 0 ? element : null
}

/** Where the element stands, kept true while the window changes. */
function useFrame(selector: string | null): DOMRect | null {
  const [frame, setFrame] = useState<DOMRect | null>(null)
  useEffect(() => {
    const element = selector === null ? null : elementOf(selector)
    element?.scrollIntoView({ block: 'nearest' })
    const measure = () => setFrame(element?.getBoundingClientRect() ?? null)
    measure()
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [selector])
  return frame
}
