import { IconBulb } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { exampleFor } from '#shared/reference/examples/index'
import { usePlan } from '../plan/use-plan'
import { guidance, type GuidedStepId } from '../steps/guidance'
import type { StepDefinition } from '../steps/step'
import { steps } from '../steps'
import { MissingHere } from './missing-here'
import { useNavigation } from './navigation'

/** One step: its heading, guidance, fields, and the way to the next step. */
export function SectionFrame(props: {
  readonly step: StepDefinition
  /** Told the path of the field that has the focus, so that the print follows it. */
  readonly onFocusField: (path: string) => void
}) {
  const { step, onFocusField } = props
  const { target, goToStep } = useNavigation()
  const frame = useRef<HTMLElement>(null)
  const [guided, setGuided] = useState(false)
  const next = steps[steps.indexOf(step) + 1]
  const help = step.guidance === null ? null : guidance[step.guidance]
  const { Component } = step

  // Fields of a row appear one render after the row is opened, hence the frame.
  useEffect(() => {
    const frameId = requestAnimationFrame(() => {
      if (target.path !== null) focusField(frame.current, target.path)
      else {
        frame.current?.scrollTo({ top: 0 })
        // The step that held the focus is gone: Tab goes on from the top of this one.
        if (document.activeElement === document.body) frame.current?.focus()
      }
    })
    return () => cancelAnimationFrame(frameId)
  }, [target])

  return (
    <main
      className="section"
      ref={frame}
      data-testid="section"
      data-step={step.id}
      tabIndex={-1}
      onFocus={(event) => {
        const path = event.target.closest('[data-field]')?.getAttribute('data-field')
        if (path) onFocusField(path)
      }}
    >
      <div className="section-head">
        <div className="grow">
          <h2>{step.title}</h2>
          {help === null ? null : <p>{help.purpose}</p>}
        </div>
        {help === null ? null : (
          <button
            type="button"
            className="button"
            aria-expanded={guided}
            onClick={() => setGuided(!guided)}
          >
            <IconBulb size={16} aria-hidden /> Hướng dẫn
          </button>
        )}
      </div>
      {step.guidance !== null && help !== null && guided ? (
        <Guidance step={step.guidance} help={help} />
      ) : null}
      <div className="section-body">
        <Component />
      </div>
      <MissingHere step={step} />
      {next === undefined ? null : (
        <div className="section-next">
          <button type="button" className="button" onClick={() => goToStep(next.id)}>
            Tiếp: {next.title}
          </button>
        </div>
      )}
    </main>
  )
}

/** The field of a path, or the nearest one that holds it. */
function focusField(frame: HTMLElement | null, path: string) {
  const parts = path.split('/')
  for (let length = parts.length; length > 0; length--) {
    const wanted = CSS.escape(parts.slice(0, length).join('/'))
    const field = frame?.querySelector<HTMLElement>(
      `[data-field="${wanted}"], [data-field^="${wanted}/"]`,
    )
    if (field) {
      field.scrollIntoView({ block: 'center' })
      field.focus()
      return
    }
  }
  // A list that is still empty is begun with its button.
  frame?.querySelector<HTMLElement>('[data-testid="add-row"]')?.focus()
}

type Help = (typeof guidance)[keyof typeof guidance]

function Guidance({ step, help }: { readonly step: GuidedStepId; readonly help: Help }) {
  const unit = usePlan((plan) => plan.unit)
  return (
    <aside className="guidance" aria-label="Hướng dẫn">
      {help.letterDemand === null ? null : <p>{help.letterDemand}</p>}
      <div className="columns">
        <div>
          <h3>Cách làm</h3>
          <ul>
            {help.tips.map((tip) => (
              <li key={tip}>{tip}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3>Lỗi thường gặp</h3>
          <ul>
            {help.commonMistakes.map((mistake) => (
              <li key={mistake}>{mistake}</li>
            ))}
          </ul>
        </div>
      </div>
      <div>
        <h3>Ví dụ</h3>
        <blockquote>{exampleFor(step, help.example, unit)}</blockquote>
      </div>
    </aside>
  )
}
