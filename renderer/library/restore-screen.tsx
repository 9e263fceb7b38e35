import { useEffect, useState } from 'react'
import type { DesktopBridge } from '#shared/bridge/contract'
import type { Storage } from '../storage/storage'
import './library.css'
import { GroupOfMirrors } from './group-of-mirrors'
import type { GoodMirror } from './mirror-groups'
import { MirrorPreview } from './mirror-preview'
import { RestoreAll } from './restore-all'
import { fileSize } from './when'
import { useMirrors, type Mirrors } from './use-mirrors'

/** Why the officer sees this screen. */
export type RestoreReason =
  /** Asked for from the menu or the library. */
  | { readonly kind: 'asked' }
  /** The database has no plan although mirrors exist. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'failed'; readonly message: string }

type Props = {
  readonly desktop: DesktopBridge
  readonly reason: RestoreReason
  /** Null when there is no database to restore into: mirrors can still be saved as files. */
  readonly storage: Storage | null
  /** Leaves the screen; null when there is nowhere to go. */
  readonly onDone: (() => void) | null
  /** Tries to open the database again; left out where that is not possible. */
  readonly onRetry?: () => void
}

/** The mirrors outside the database, and the way back from each. Needs no database. */
export function RestoreScreen({ desktop, reason, storage, onDone, onRetry }: Props) {
  const mirrors = useMirrors(desktop)
  const [chosen, setChosen] = useState<GoodMirror | null>(null)
  const storedIds = useStoredIds(storage)
  const missing = mirrors.groups.filter(({ planId }) => storedIds?.has(planId) === false)
  const shown = chosen ?? mirrors.groups[0]?.newest ?? null
  return (
    <div className="library restore" data-testid="restore">
      <header className="library-bar">
        <h1>Khôi phục từ bản sao</h1>
        <span className="spacer" />
        {onDone === null ? null : (
          <button type="button" className="button" data-testid="leave-restore" onClick={onDone}>
            {reason.kind === 'empty' ? 'Không khôi phục, bắt đầu với kho trống' : 'Về danh sách'}
          </button>
        )}
      </header>
      <main className="library-main">
        <ReasonNotice reason={reason} onRetry={onRetry} />
        {storage === null || missing.length < 2 ? null : (
          <RestoreAll {...{ desktop, storage, groups: missing, onDone }} />
        )}
        <MirrorsFound mirrors={mirrors} />
        <div className="restore-panes">
          <div className="restore-list">
            {mirrors.groups.map((group) => (
              <GroupOfMirrors
                key={group.planId}
                group={group}
                missing={missing.includes(group)}
                shown={shown}
                onChoose={setChosen}
              />
            ))}
            <Unreadable mirrors={mirrors} />
          </div>
          {shown === null ? null : (
            <MirrorPreview key={shown.token} {...{ desktop, storage, mirror: shown, onDone }} />
          )}
        </div>
      </main>
    </div>
  )
}

/** Plans the database has, the trash included; null when there is none to ask. */
function useStoredIds(storage: Storage | null): ReadonlySet<string> | null {
  const [ids, setIds] = useState<ReadonlySet<string> | null>(null)
  useEffect(() => {
    let gone = false
    const read = async (from: Storage) => {
      const lists = await Promise.all([false, true].map((trashed) => from.plans.list({ trashed })))
      if (gone || lists.some(({ status }) => status === 'failed')) return
      const plans = lists.flatMap((list) => (list.status === 'done' ? list.plans : []))
      setIds(new Set(plans.map(({ planId }) => planId)))
    }
    if (storage !== null) void read(storage)
    return () => {
      gone = true
    }
  }, [storage])
  return ids
}

const EXPLANATIONS: Readonly<Record<Exclude<RestoreReason['kind'], 'failed'>, string>> = {
  asked:
    'Mỗi lần lưu, ứng dụng ghi thêm một bản sao ra thư mục Tài liệu. Khôi phục không ghi đè kế hoạch đang có.',
  empty:
    'Kho dữ liệu trên máy đang trống, nhưng trong thư mục Tài liệu có bản sao kế hoạch. Hãy chọn bản sao để khôi phục.',
  newer:
    'Kho dữ liệu này do phiên bản ứng dụng mới hơn tạo ra nên chưa mở, để không làm hỏng dữ liệu. Hãy cài phiên bản mới hơn. Trong lúc đó, các bản sao dưới đây có thể lưu ra tệp.',
}

type ReasonProps = {
  readonly reason: RestoreReason
  readonly onRetry: (() => void) | undefined
}

function ReasonNotice({ reason, onRetry }: ReasonProps) {
  if (reason.kind === 'asked') return <p className="hint">{EXPLANATIONS.asked}</p>
  const failed = reason.kind === 'failed'
  return (
    <p className="library-alert" role="alert" data-reason={reason.kind}>
      <span>
        {failed
          ? `${reason.message} Các bản sao dưới đây không nằm trong kho dữ liệu và có thể lưu ra tệp.`
          : EXPLANATIONS[reason.kind]}
      </span>
      {failed && onRetry !== undefined ? (
        <button type="button" className="button" data-testid="retry-open" onClick={onRetry}>
          Thử lại
        </button>
      ) : null}
    </p>
  )
}

function MirrorsFound({ mirrors }: { readonly mirrors: Mirrors }) {
  if (mirrors.status === 'loading') return <p className="hint">Đang tìm bản sao…</p>
  if (mirrors.problem !== null) return <p role="alert">{mirrors.problem}</p>
  if (mirrors.groups.length > 0) return null
  return (
    <p className="library-empty">
      Chưa có bản sao nào đọc được trong <code>{mirrors.folder}</code>.
    </p>
  )
}

function Unreadable({ mirrors }: { readonly mirrors: Mirrors }) {
  if (mirrors.unreadable.length === 0) return null
  return (
    <section>
      <h2>Tệp không đọc được</h2>
      <p className="hint">Các tệp này được giữ nguyên trong thư mục bản sao.</p>
      <ul>
        {mirrors.unreadable.map((mirror) => (
          <li key={mirror.token} className="unreadable">
            <span className="grow">{mirror.fileName}</span>
            <span className="hint">{fileSize(mirror.bytes)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
