import { IconArrowLeft, IconFileExport } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { DesktopBridge } from '#shared/bridge/contract'
import { listKinds, listNames, type ListKind } from '#shared/lists/kinds'
import { useCommands } from '../shell/use-commands'
import type { Storage } from '../storage/storage'
import { UnreadNote } from '../ui/kept/unread-note'
import { dismissNotice } from '../ui/notices'
import { UndoButtons } from '../ui/undo-buttons'
import { ExportListsDialog } from './export-lists'
import { ImportButton } from './import-lists'
import { ListEdition } from './list-edition'
import { ListEditor } from './list-editor'
import { listViews } from './list-views'
import './lists.css'
import { useListsState, useListsStore } from './use-lists'

type Props = {
  readonly desktop: DesktopBridge
  readonly storage: Storage
  /** List shown first. */
  readonly start: ListKind
  /** Where "Quay lại" leads, e.g. "Về kế hoạch". */
  readonly backLabel: string
  readonly onBack: () => void
}

/** "Danh mục của đơn vị": the lists the app works by, to be seen, changed, handed on and taken in. */
export function ListsScreen({ desktop, storage, start, backLabel, onBack }: Props) {
  const lists = useListsStore()
  const [kind, setKind] = useState<ListKind>(start)
  const [isExporting, setExporting] = useState(false)
  const own = useListsState((state) => state.own)
  const undoLabel = useListsState((state) => state.undoLabel)
  const redoLabel = useListsState((state) => state.redoLabel)
  useCommands(desktop, {
    undo: lists.undo,
    redo: lists.redo,
    save: () => void lists.flush(),
    find: () => document.querySelector<HTMLElement>('.toolbar-search')?.focus(),
    library: () => void lists.flush().then(onBack),
  })
  // A notice speaks of the list it was made on; leaving stores what is not stored yet.
  useEffect(() => dismissNotice, [kind])
  useEffect(() => () => void lists.flush(), [lists])

  return (
    <div className="lists-screen" data-testid="lists-screen">
      <header className="library-bar">
        <button type="button" className="button" data-testid="lists-back" onClick={onBack}>
          <IconArrowLeft size={16} aria-hidden /> {backLabel}
        </button>
        <h1>Danh mục của đơn vị</h1>
        <span className="spacer" />
        <UndoButtons work={{ undoLabel, redoLabel, undo: lists.undo, redo: lists.redo }} />
        <ImportButton onTaken={setKind} />
        <button
          type="button"
          className="button"
          data-testid="lists-export"
          onClick={() => setExporting(true)}
        >
          <IconFileExport size={16} aria-hidden /> Xuất ra tệp…
        </button>
      </header>
      <nav className="lists-nav" aria-label="Các danh mục">
        <ul>
          {listKinds.map((each) => (
            <li key={each}>
              <button
                type="button"
                aria-current={each === kind ? 'page' : undefined}
                data-list={each}
                onClick={() => setKind(each)}
              >
                <span>{listNames[each]}</span>
                <span className="hint">{own[each] === null ? 'kèm ứng dụng' : 'của đơn vị'}</span>
              </button>
            </li>
          ))}
        </ul>
        <p className="hint">
          Danh mục dùng chung cho mọi kế hoạch trên máy này. Mang sang máy khác bằng “Xuất ra tệp”,
          “Nhập từ tệp” (USB).
        </p>
      </nav>
      <main className="lists-main" tabIndex={-1}>
        <div>
          <h2>{listNames[kind]}</h2>
          <p className="hint">{listViews[kind].purpose}</p>
        </div>
        <UnreadNote
          desktop={desktop}
          of={storage.kept[kind]}
          name={`danh mục “${listNames[kind]}”`}
          advice="Lấy lại bằng “Nhập từ tệp…”, chọn bản sao của ngày trước trong thư mục “Danh mục”."
        />
        <ListEdition kind={kind} />
        <ListEditor key={kind} kind={kind} />
        <StoredWhere desktop={desktop} />
      </main>
      {isExporting ? (
        <ExportListsDialog desktop={desktop} first={kind} onClose={() => setExporting(false)} />
      ) : null}
    </div>
  )
}

/** Where the lists are kept, and what went wrong with their copy; the window says what is not stored. */
function StoredWhere({ desktop }: { readonly desktop: DesktopBridge }) {
  const problem = useListsState((state) => state.problem)
  const isStored = useListsState((state) => state.isStored)
  const copy = useListsState((state) => state.copy)
  if (!isStored) return null
  if (problem !== null) {
    return (
      <p className="lists-stored problem" role="alert">
        {problem}
      </p>
    )
  }
  return (
    <p className="lists-stored hint" role="status">
      {copy === null ? (
        'Thay đổi được tự lưu; mỗi ngày có thay đổi còn một bản sao trong thư mục “Danh mục” cạnh các bản sao kế hoạch.'
      ) : (
        <>
          Đã lưu; bản sao “{copy.fileName}”.{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => void desktop.showInFolder({ token: copy.token })}
          >
            Mở thư mục
          </button>
        </>
      )}
    </p>
  )
}
