import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { emptyPlan } from '#shared/plan/defaults'
import { newUnit } from '#shared/plan/new-unit'
import type { Plan } from '#shared/plan/plan'
import { unitKindNames, unitKinds, type UnitKind } from '#shared/reference/unit-kinds'
import type { ListedPlan } from '../storage/plans'
import type { Storage } from '../storage/storage'
import type { UnitProfile } from '../storage/unit-profiles'
import { Dialog } from '../ui/dialog'
import { DialogButtons } from '../ui/dialog-buttons'
import { WordFileButton } from './read-file/word-file-button'

type Props = {
  readonly storage: Storage
  readonly now: Date
  /** Plans of earlier years to start from. */
  readonly plans: readonly ListedPlan[]
  readonly onCreate: (plan: Plan) => void
  readonly onCarryOver: (planId: string) => void
  /** Reads last year's plan out of a Word file. */
  readonly onWordFile: (file: File) => void
  readonly onCancel: () => void
}

const OTHER_UNIT = ''

/** Asks only what a plan cannot begin without: the year, and whose it is. */
export function NewPlanDialog(props: Props) {
  const { storage, now, plans, onCreate, onCarryOver, onWordFile, onCancel } = props
  const profiles = useProfiles(storage)
  const [year, setYear] = useState(() => likelyYear(now))
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [kind, setKind] = useState<UnitKind>('communalCommittee')
  const id = useId()
  const yearChoice = useRef<HTMLSelectElement>(null)
  // The dialog takes its first control, a link; what it asks for first is the year.
  useLayoutEffect(() => yearChoice.current?.focus(), [])
  const profileId = chosenId ?? profiles[0]?.id ?? OTHER_UNIT
  const profile = profiles.find((one) => one.id === profileId)
  const create = () =>
    onCreate(emptyPlan(crypto.randomUUID(), year, profile?.unit ?? newUnit(kind)))
  return (
    <Dialog
      title="Kế hoạch mới"
      onCancel={onCancel}
      actions={
        <DialogButtons
          onCancel={onCancel}
          action="Tạo kế hoạch"
          testId="create-plan"
          onConfirm={create}
        />
      }
    >
      <StartFromPlan plans={plans} year={year} onCarryOver={onCarryOver} onWordFile={onWordFile} />
      <div className="dialog-field">
        <label htmlFor={`${id}-year`}>Năm kế hoạch</label>
        <select
          id={`${id}-year`}
          ref={yearChoice}
          className="input"
          value={year}
          onChange={(event) => setYear(Number(event.currentTarget.value))}
        >
          {yearsAround(now).map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </div>
      {profiles.length === 0 ? null : (
        <div className="dialog-field">
          <label htmlFor={`${id}-profile`}>Đơn vị</label>
          <select
            id={`${id}-profile`}
            className="input"
            value={profileId}
            onChange={(event) => setChosenId(event.currentTarget.value)}
          >
            {profiles.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
            <option value={OTHER_UNIT}>Đơn vị khác</option>
          </select>
        </div>
      )}
      {profile !== undefined ? null : (
        <div className="dialog-field">
          <label htmlFor={`${id}-kind`}>Loại đơn vị</label>
          <select
            id={`${id}-kind`}
            className="input"
            value={kind}
            onChange={(event) => {
              const { value } = event.currentTarget
              setKind(unitKinds.find((one) => one === value) ?? 'communalCommittee')
            }}
          >
            {unitKinds.map((one) => (
              <option key={one} value={one}>
                {unitKindNames[one]}
              </option>
            ))}
          </select>
        </div>
      )}
    </Dialog>
  )
}

/** Most plans begin with last year's: those of earlier years, the newest first, or a Word file. */
function StartFromPlan(props: {
  readonly plans: readonly ListedPlan[]
  readonly year: number
  readonly onCarryOver: (planId: string) => void
  readonly onWordFile: (file: File) => void
}) {
  const earlier = props.plans
    .flatMap((plan) => (plan.status === 'sound' && plan.year < props.year ? [plan] : []))
    .toSorted((a, b) => b.year - a.year)
    .slice(0, MOST_EARLIER)
  return (
    <div className="dialog-field">
      <span>Lập từ kế hoạch năm trước</span>
      <ul className="start-from">
        {earlier.map(({ planId, title, unitName }) => (
          <li key={planId}>
            <button
              type="button"
              className="link-button"
              data-testid="start-from"
              onClick={() => props.onCarryOver(planId)}
            >
              {title}
              {unitName === '' ? '' : `, ${unitName}`}
            </button>
          </li>
        ))}
        <li>
          <WordFileButton
            className="link-button"
            inputTestId="new-from-word"
            onFile={props.onWordFile}
          >
            Từ tệp Word năm trước…
          </WordFileButton>
        </li>
      </ul>
      <span>hoặc bắt đầu từ kế hoạch trống:</span>
    </div>
  )
}

const MOST_EARLIER = 3

function useProfiles(storage: Storage): readonly UnitProfile[] {
  const [profiles, setProfiles] = useState<readonly UnitProfile[]>([])
  useEffect(() => {
    let gone = false
    void storage.unitProfiles.list().then((listed) => {
      if (gone || listed.status !== 'done') return
      setProfiles(listed.profiles.flatMap((one) => (one.status === 'sound' ? [one.profile] : [])))
    })
    return () => {
      gone = true
    }
  }, [storage])
  return profiles
}

/** From September on, plans are drafted for the year to come. */
export function likelyYear(now: Date): number {
  return now.getMonth() >= 8 ? now.getFullYear() + 1 : now.getFullYear()
}

function yearsAround(now: Date): readonly number[] {
  return [-1, 0, 1, 2, 3].map((step) => now.getFullYear() + step)
}
