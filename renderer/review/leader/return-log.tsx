import { useId, useState } from 'react'
import { sectionNames } from '#shared/plan/field-names'
import { summarizePlan } from '#shared/plan/plan-summary'
import type { ReturnReason } from '#shared/rules/review/review-finding'
import { formatDate } from '#shared/vietnamese/dates'
import { usePlan } from '../../plan/use-plan'
import { useServices } from '../../shell/services'
import { UnreadNote } from '../../ui/kept/unread-note'

type Props = {
  readonly returns: readonly ReturnReason[]
  /** Answers whether it is stored. */
  readonly onAdd: (
    entry: Pick<ReturnReason, 'reason' | 'section' | 'planTitle'>,
  ) => Promise<boolean>
  readonly onRemove: (entry: ReturnReason) => void
}

/** Why plans came back: written down once, looked at before every next plan goes up. */
export function ReturnLog({ returns, onAdd, onRemove }: Props) {
  const { desktop, storage } = useServices()
  return (
    <>
      <UnreadNote desktop={desktop} of={storage.kept.returnLog} name="sổ trả lại" />
      <details className="return-log" data-testid="return-log">
        <summary>Vì sao từng bị trả lại ({returns.length})</summary>
        <p className="hint">
          Ghi lại lý do mỗi lần bị trả. Lần sau, trước khi trình, ứng dụng nhắc xem lại đúng chỗ đó.
        </p>
        <ReturnForm onAdd={onAdd} />
        <ul>
          {returns.map((entry) => (
            <li key={entry.id}>
              <span>
                {formatDate(entry.at)}, “{entry.planTitle}”
                {entry.section === null ? '' : `, phần ${sectionName(entry.section)}`}:{' '}
                {entry.reason}
              </span>
              <button type="button" className="link-button" onClick={() => onRemove(entry)}>
                Bỏ
              </button>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

const sections = Object.keys(sectionNames).filter(
  (name): name is keyof typeof sectionNames => name !== 'origin',
)
const sectionName = (section: string): string =>
  section in sectionNames ? sectionNames[section as keyof typeof sectionNames] : ''

function ReturnForm({ onAdd }: Pick<Props, 'onAdd'>) {
  const id = useId()
  const planTitle = usePlan((plan) => summarizePlan(plan).title)
  const [reason, setReason] = useState('')
  const [section, setSection] = useState('')
  const write = async () => {
    const chosen = sections.find((each) => each === section) ?? null
    const isStored = await onAdd({ reason: ended(reason), section: chosen, planTitle })
    // What was typed stays until it is stored, and what was typed meanwhile stays too.
    if (isStored) setReason((current) => (current === reason ? '' : current))
  }
  return (
    <form
      className="return-form"
      onSubmit={(event) => {
        event.preventDefault()
        void write()
      }}
    >
      <label htmlFor={`${id}-reason`}>Lý do</label>
      <input
        id={`${id}-reason`}
        className="input"
        maxLength={500}
        value={reason}
        placeholder="Ví dụ: đơn giá in tờ gấp chưa có báo giá"
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <label htmlFor={`${id}-section`}>Ở phần</label>
      <select
        id={`${id}-section`}
        className="input"
        value={section}
        onChange={(event) => setSection(event.currentTarget.value)}
      >
        <option value="">Toàn bộ kế hoạch</option>
        {sections.map((name) => (
          <option key={name} value={name}>
            {sectionNames[name]}
          </option>
        ))}
      </select>
      <button type="submit" className="button" disabled={reason.trim() === ''}>
        Ghi lại
      </button>
    </form>
  )
}

const ended = (text: string) => `${text.trim().replace(/[.;,]+$/u, '')}.`
