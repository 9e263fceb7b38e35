import { IconFileImport } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { listKinds, listNames, type ListKind } from '#shared/lists/kinds'
import {
  MOST_LIST_BYTES,
  readListFile,
  type ListReading,
  type ListsOfFile,
} from '#shared/lists/list-file'
import { compareLists } from '#shared/lists/merge'
import { formatDate } from '#shared/vietnamese/dates'
import { Dialog } from '../ui/dialog'
import { DialogButtons } from '../ui/dialog-buttons'
import { notify } from '../ui/notices'
import { ways, type Way, withFile } from './take-file'
import { useListsState, useListsStore } from './use-lists'

type Chosen = { readonly fileName: string; readonly reading: ListReading }

/** Chooses a list file. The page reads it itself: no path leaves the dialog. */
export function ImportButton({ onTaken }: { readonly onTaken: (kind: ListKind) => void }) {
  const input = useRef<HTMLInputElement>(null)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const close = () => setChosen(null)
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        <IconFileImport size={16} aria-hidden /> Nhập từ tệp…
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json"
        data-testid="lists-import"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          event.currentTarget.value = ''
          if (file) void readFile(file).then(setChosen)
        }}
      />
      {chosen === null ? null : chosen.reading.status === 'read' ? (
        <TakeDialog
          fileName={chosen.fileName}
          lists={chosen.reading.lists}
          onTaken={onTaken}
          onClose={close}
        />
      ) : (
        <RefusedDialog fileName={chosen.fileName} reading={chosen.reading} onClose={close} />
      )}
    </>
  )
}

async function readFile(file: File): Promise<Chosen> {
  const fileName = file.name
  if (file.size > MOST_LIST_BYTES) return { fileName, reading: unread('Tệp quá lớn.') }
  return file.text().then(
    (text) => ({ fileName, reading: readListFile(text) }),
    () => ({ fileName, reading: unread('Không đọc được tệp; có thể USB đã được rút ra.') }),
  )
}

const unread = (message: string): ListReading => ({
  status: 'invalid',
  problems: [{ where: 'Toàn bộ tệp', message }],
})

/** More are told by their count. */
const MOST_PROBLEMS = 12

function RefusedDialog(props: {
  readonly fileName: string
  readonly reading: Exclude<ListReading, { status: 'read' }>
  readonly onClose: () => void
}) {
  const { fileName, reading, onClose } = props
  const rest = reading.status === 'invalid' ? reading.problems.length - MOST_PROBLEMS : 0
  return (
    <Dialog
      title="Chưa nhập được danh mục"
      onCancel={onClose}
      actions={
        <button type="button" className="button primary" onClick={onClose}>
          Đóng
        </button>
      }
    >
      {reading.status === 'newer' ? (
        <p>
          Tệp “{fileName}” do phiên bản ứng dụng mới hơn xuất ra (dạng danh mục số{' '}
          {reading.schemaVersion}). Bản này chưa hiểu hết nên không nhập, để khỏi làm mất phần chưa
          hiểu. Hãy cập nhật ứng dụng, hoặc nhờ nơi gửi xuất lại bằng bản cũ.
        </p>
      ) : (
        <>
          <p>Tệp “{fileName}” có chỗ sai. Danh mục đang dùng giữ nguyên.</p>
          <ul className="list-problems">
            {reading.problems.slice(0, MOST_PROBLEMS).map(({ where, message }) => (
              <li key={`${where} ${message}`}>
                <strong>{where}:</strong> {message}
              </li>
            ))}
            {rest > 0 ? <li>Và {rest} chỗ khác.</li> : null}
          </ul>
        </>
      )}
    </Dialog>
  )
}

function TakeDialog(props: {
  readonly fileName: string
  readonly lists: ListsOfFile
  readonly onTaken: (kind: ListKind) => void
  readonly onClose: () => void
}) {
  const { fileName, lists, onTaken, onClose } = props
  const store = useListsStore()
  const [way, setWay] = useState<{ readonly [K in ListKind]?: Way }>({})
  const kinds = listKinds.filter((kind) => lists[kind] !== undefined)
  const wayOf = (kind: ListKind): Way => way[kind] ?? 'merge'
  const taken = kinds.filter((kind) => wayOf(kind) !== 'skip')
  const take = () => {
    store.change(`Nhập danh mục từ “${fileName}”`, null, (own) =>
      kinds.reduce((next, kind) => withFile(next, kind, lists, wayOf(kind)), own),
    )
    const [first] = taken
    if (first) onTaken(first)
    notify(`Đã nhập ${taken.length} danh mục từ “${fileName}”.`, {
      label: 'Hoàn tác',
      run: store.undo,
    })
    onClose()
  }
  return (
    <Dialog
      title="Nhập danh mục từ tệp"
      wide
      onCancel={onClose}
      actions={
        <DialogButtons
          onCancel={onClose}
          action="Nhập"
          testId="take-lists"
          disabled={taken.length === 0}
          onConfirm={take}
        />
      }
    >
      <p className="hint">Tệp “{fileName}”. Nhập xong vẫn hoàn tác được.</p>
      {kinds.map((kind) => (
        <fieldset key={kind} data-list={kind}>
          <legend>{listNames[kind]}</legend>
          <Counts kind={kind} lists={lists} />
          {ways.map(({ id, label }) => (
            <label className="check" key={id}>
              <input
                type="radio"
                name={`way-${kind}`}
                checked={wayOf(kind) === id}
                onChange={() => setWay((before) => ({ ...before, [kind]: id }))}
              />
              {label}
            </label>
          ))}
        </fieldset>
      ))}
    </Dialog>
  )
}

function Counts(props: { readonly kind: ListKind; readonly lists: ListsOfFile }) {
  const { kind, lists } = props
  const current = useListsState(({ inUse }) => inUse[kind])
  const list = lists[kind]
  if (list === undefined) return null
  const { edition, entries } = list
  const { added, changed, same, missing } = compareLists(kind, current.entries, entries)
  return (
    <p>
      Phiên bản {edition.version}, ngày {formatDate(edition.date)}
      {edition.issuer === '' ? '' : `, ${edition.issuer}`}: {added} mục mới, {changed} mục khác,{' '}
      {same} mục như đang dùng.{missing === 0 ? '' : ` Tệp không có ${missing} mục đang dùng.`}
    </p>
  )
}
