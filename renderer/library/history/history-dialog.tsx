import { useState } from 'react'
import type { Plan } from '#shared/plan/plan'
import type { Section } from '#shared/differences/compare'
import type { Storage } from '../../storage/storage'
import type { SnapshotKind, StoredSnapshot } from '../../storage/snapshots'
import { Dialog } from '../../ui/dialog'
import { notify } from '../../ui/notices'
import { dayAndTime } from '../when'
import { CompareStates } from './compare-states'
import './history.css'
import { readState, useHistory, type State } from './use-history'

export type HistoryActions = {
  readonly onRestore: (snapshot: StoredSnapshot) => void
  /** Puts one section of an old state into the present plan, which is kept beforehand. */
  readonly onRestoreSection: (planId: string, from: Plan, section: Section) => Promise<void>
  readonly onOpenAsNew: (plan: Plan, note: string) => void
}

type Props = HistoryActions & {
  readonly storage: Storage
  readonly planId: string
  readonly title: string
  readonly onClose: () => void
}

const KIND_NAMES: Readonly<Record<SnapshotKind, string>> = {
  first: 'Trước lần sửa đầu tiên',
  auto: 'Lưu tự động',
  before: 'Trước một thay đổi lớn',
  named: 'Bản được đặt tên',
}

/** Earlier states of one plan: told, held against each other, gone back to. */
export function HistoryDialog(props: Props) {
  const { storage, planId, title, onRestore, onClose } = props
  const { history, reload } = useHistory(storage, planId)
  const [compared, setCompared] = useState<State | null>(null)
  const isComparing = compared !== null && history.status === 'loaded'
  return (
    <Dialog
      title={`Các bản lưu trước của “${title}”`}
      onCancel={onClose}
      wide
      actions={
        <>
          <button type="button" className="button" autoFocus onClick={onClose}>
            Đóng
          </button>
          {isComparing ? (
            <button type="button" className="button" onClick={() => setCompared(null)}>
              Về danh sách
            </button>
          ) : null}
        </>
      }
    >
      {isComparing ? (
        <CompareStates
          {...props}
          snapshots={history.snapshots}
          issued={history.issued}
          others={history.others}
          first={compared}
          onChanged={reload}
        />
      ) : (
        <>
          <p>
            Quay lại một bản không làm mất bản hiện tại: bản hiện tại được giữ thành một bản lưu.
          </p>
          <KeepNamed storage={storage} planId={planId} onKept={reload} />
          {history.status === 'failed' ? <p role="alert">{history.message}</p> : null}
          {history.status === 'loaded' && history.snapshots.length === 0 ? (
            <p className="hint">Chưa có bản lưu nào. Bản đầu tiên được giữ khi bắt đầu sửa.</p>
          ) : null}
          {history.status === 'loaded' ? (
            <ul className="choice-list">
              {history.issued === null ? null : (
                <IssuedItem
                  name={history.issued}
                  onCompare={(name) => setCompared({ kind: 'issued', name })}
                />
              )}
              {history.snapshots.map((snapshot) => (
                <SnapshotItem
                  key={snapshot.id}
                  snapshot={snapshot}
                  summary={history.summaries.get(snapshot.id)}
                  onCompare={() => setCompared({ kind: 'snapshot', snapshot })}
                  onRestore={() => onRestore(snapshot)}
                />
              ))}
            </ul>
          ) : null}
        </>
      )}
    </Dialog>
  )
}

/** What was issued is kept in the plan itself, whatever becomes of the snapshots. */
function IssuedItem(props: { readonly name: string; readonly onCompare: (name: string) => void }) {
  const { name, onCompare } = props
  return (
    <li data-testid="issued-state">
      <span className="grow">
        <strong>Bản đã ban hành</strong>
        <span className="hint">{name}</span>
      </span>
      <button
        type="button"
        className="button"
        aria-label="So sánh: bản đã ban hành"
        onClick={() => onCompare(name)}
      >
        So sánh
      </button>
    </li>
  )
}

function SnapshotItem(props: {
  readonly snapshot: StoredSnapshot
  readonly summary: string | undefined
  readonly onCompare: () => void
  readonly onRestore: () => void
}) {
  const { snapshot, summary, onCompare, onRestore } = props
  const when = dayAndTime(snapshot.takenAt)
  return (
    <li>
      <span className="grow">
        <strong>{when}</strong>
        <span className="hint">
          {snapshot.label === '' ? KIND_NAMES[snapshot.kind] : snapshot.label}
        </span>
        {summary === undefined ? null : (
          <span data-testid="snapshot-summary">
            {summary === '' ? 'Sau đó không đổi gì.' : `Sau đó: ${summary}.`}
          </span>
        )}
      </span>
      <button
        type="button"
        className="button"
        aria-label={`So sánh: bản ${when}`}
        onClick={onCompare}
      >
        So sánh
      </button>
      <button
        type="button"
        className="button"
        aria-label={`Quay lại bản này: ${when}`}
        onClick={onRestore}
      >
        Quay lại bản này
      </button>
    </li>
  )
}

/** Keeps the present state under a name, for good. */
function KeepNamed(props: {
  readonly storage: Storage
  readonly planId: string
  readonly onKept: () => void
}) {
  const { storage, planId, onKept } = props
  const [name, setName] = useState('')
  const keep = async () => {
    const plan = await readState(storage, planId, { kind: 'current' })
    if (plan === null) {
      notify('Chưa đọc được kế hoạch nên chưa giữ được bản này.')
      return
    }
    const outcome = await storage.snapshots.take(plan, 'named', name.trim())
    if (outcome.status === 'failed') notify(outcome.message)
    else {
      setName('')
      onKept()
    }
  }
  return (
    <form
      className="keep-named"
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <label>
        Đặt tên để giữ bản hiện tại
        <input
          className="input"
          value={name}
          maxLength={200}
          placeholder="Ví dụ: Bản trình lần 1"
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <button type="submit" className="button" disabled={name.trim() === ''}>
        Giữ bản này
      </button>
    </form>
  )
}
