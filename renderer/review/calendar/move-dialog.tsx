import { useMemo, useState } from 'react'
import type { Activity } from '#shared/plan/activity'
import { formatTiming, readTiming } from '#shared/plan/timing-text'
import type { Timing } from '#shared/plan/timing'
import { lifecycleStageNames } from '#shared/reference/lifecycle'
import { isMoved } from '#shared/rules/schedule/move-timing'
import { scheduleWarnings, warningsOf } from '#shared/rules/schedule/warnings'
import { updateRow } from '../../plan/rows'
import { usePlan } from '../../plan/use-plan'
import { useNavigation } from '../../shell/navigation'
import { Dialog } from '../../ui/dialog'
import { DialogButtons } from '../../ui/dialog-buttons'
import { MoveButtons } from './move-buttons'
import { isSteppable, moveForKey } from './move-keys'
import { useSchedule } from './schedule-context'
import { whenText } from './when-text'

/** One activity: what it is, and its time moved by keys, by buttons or by typing; nothing until "Chuyển". */
export function MoveDialog(props: { readonly activity: Activity; readonly onClose: () => void }) {
  const { activity, onClose } = props
  const plan = usePlan((current) => current)
  const { year, move } = useSchedule()
  const { goToPath } = useNavigation()
  const [timing, setTiming] = useState<Timing>(activity.timing)
  const [typed, setTyped] = useState('')
  const [refusal, setRefusal] = useState('')
  const warnings = useMemo(() => {
    const moved = updateRow(plan, 'activities', activity.id, (row) => ({ ...row, timing }))
    return warningsOf(scheduleWarnings(moved), activity.id)
  }, [plan, activity.id, timing])
  const isChanged = formatTiming(timing) !== formatTiming(activity.timing)

  const step = (moved: ReturnType<typeof moveForKey>) => {
    if (moved === null) return
    setRefusal(isMoved(moved) ? '' : moved.refusal)
    if (!isMoved(moved)) return
    setTiming(moved.timing)
    setTyped('')
  }
  const place = () => {
    move(activity, { timing })
    onClose()
    focusChip(activity.id)
  }

  return (
    <Dialog
      title={activity.content}
      onCancel={onClose}
      wide
      actions={
        <DialogButtons
          onCancel={onClose}
          action="Chuyển"
          testId="place-activity"
          disabled={!isChanged}
          onConfirm={place}
        >
          <button
            type="button"
            className="button"
            onClick={() => {
              onClose()
              goToPath(`activities/${activity.id}/content`)
            }}
          >
            Mở dòng hoạt động
          </button>
        </DialogButtons>
      }
    >
      <p className="hint">
        {[lifecycleStageNames[activity.stage], activity.lead.trim(), activity.form.trim()]
          .filter((fact) => fact !== '')
          .join(' · ')}
      </p>
      {isSteppable(activity.timing) ? (
        <div
          className="mover"
          role="spinbutton"
          tabIndex={0}
          aria-label="Thời gian, chuyển bằng phím mũi tên"
          aria-valuetext={whenText(timing)}
          data-testid="mover"
          onKeyDown={(event) => {
            const moved = moveForKey(event.key, timing, year)
            if (moved) {
              event.preventDefault()
              step(moved)
            } else if (event.key === 'Enter' && isChanged) {
              event.preventDefault()
              place()
            }
          }}
        >
          <strong>{whenText(timing)}</strong>
          <span className="hint">
            {isChanged ? `Hiện nay: ${whenText(activity.timing)}` : 'Thời gian hiện nay'}
          </span>
        </div>
      ) : (
        <p>
          <strong>{whenText(timing) || 'Chưa có thời gian'}</strong>
        </p>
      )}
      <MoveButtons timing={timing} year={year} onMove={step} />
      <div className="dialog-field">
        <label htmlFor="new-time">Hoặc gõ thời gian mới</label>
        <input
          id="new-time"
          className="input"
          value={typed}
          placeholder="VD: 15/3, 01/4 - 15/4, tháng 5, quý II"
          onChange={(event) => {
            const text = event.currentTarget.value
            setTyped(text)
            setRefusal('')
            const read = readTiming(text, year)
            setTiming(read.kind === 'unset' || read.kind === 'typed' ? activity.timing : read)
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !isChanged) return
            event.preventDefault()
            place()
          }}
        />
      </div>
      <ul className="move-warnings" aria-live="polite">
        {refusal === '' ? null : <li>{refusal}</li>}
        {warnings.map(({ kind, message }) => (
          <li key={`${kind} ${message}`}>{message}</li>
        ))}
      </ul>
    </Dialog>
  )
}

/** The chip may stand in another month now; the focus goes with it. */
function focusChip(id: string) {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-activity="${CSS.escape(id)}"]`)?.focus(),
  )
}
