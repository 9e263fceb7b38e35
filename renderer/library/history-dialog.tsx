import { useEffect, useState } from 'react'
import type { Storage } from '../storage/storage'
import type { SnapshotKind, StoredSnapshot } from '../storage/snapshots'
import { Dialog } from '../ui/dialog'
import { dayAndTime } from './when'

type Props = {
  readonly storage: Storage
  readonly planId: string
  readonly title: string
  readonly onRestore: (snapshot: StoredSnapshot) => void
  readonly onClose: () => void
}

const KIND_NAMES: Readonly<Record<SnapshotKind, string>> = {
  first: 'Trước lần sửa đầu tiên',
  auto: 'Lưu tự động',
  before: 'Trước một thay đổi lớn',
  named: 'Bản được đặt tên',
}

type Loaded =
  | { readonly status: 'loading' }
  | { readonly status: 'loaded'; readonly snapshots: readonly StoredSnapshot[] }
  | { readonly status: 'failed'; readonly message: string }

/** Earlier states of one plan. Going back to one keeps the present state as another. */
export function HistoryDialog({ storage, planId, title, onRestore, onClose }: Props) {
  const [loaded, setLoaded] = useState<Loaded>({ status: 'loading' })
  useEffect(() => {
    let gone = false
    void storage.snapshots.list(planId).then((outcome) => {
      if (gone) return
      setLoaded(outcome.status === 'done' ? { ...outcome, status: 'loaded' } : outcome)
    })
    return () => {
      gone = true
    }
  }, [storage, planId])
  return (
    <Dialog
      title={`Các bản lưu trước của “${title}”`}
      onCancel={onClose}
      wide
      actions={
        <button type="button" className="button" autoFocus onClick={onClose}>
          Đóng
        </button>
      }
    >
      <p>Quay lại một bản không làm mất bản hiện tại: bản hiện tại được giữ thành một bản lưu.</p>
      {loaded.status === 'failed' ? <p role="alert">{loaded.message}</p> : null}
      {loaded.status === 'loaded' && loaded.snapshots.length === 0 ? (
        <p className="hint">Chưa có bản lưu nào. Bản đầu tiên được giữ khi bắt đầu sửa.</p>
      ) : null}
      {loaded.status === 'loaded' ? (
        <ul className="choice-list">
          {loaded.snapshots.map((snapshot) => (
            <li key={snapshot.id}>
              <span className="grow">
                <strong>{dayAndTime(snapshot.takenAt)}</strong>
                <span className="hint">
                  {snapshot.label === '' ? KIND_NAMES[snapshot.kind] : snapshot.label}
                </span>
              </span>
              <button
                type="button"
                className="button"
                aria-label={`Quay lại bản ${dayAndTime(snapshot.takenAt)}`}
                onClick={() => onRestore(snapshot)}
              >
                Quay lại bản này
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </Dialog>
  )
}
