import { useState } from 'react'
import type { DesktopBridge } from '#shared/bridge/contract'
import { writtenEntries } from '#shared/lists/blank'
import { listKinds, listNames, type ListKind } from '#shared/lists/kinds'
import { listFileText } from '#shared/lists/list-file'
import { formatDate, readDate } from '#shared/vietnamese/dates'
import { todayIso } from '../platform/today'
import { Dialog } from '../ui/dialog'
import { DialogButtons } from '../ui/dialog-buttons'
import { notify } from '../ui/notices'
import { useListsState } from './use-lists'

type Props = {
  readonly desktop: Pick<DesktopBridge, 'saveListFile' | 'showInFolder'>
  /** List ticked at first. */
  readonly first: ListKind
  readonly onClose: () => void
}

/** Lists as a file for a USB stick, with the edition whoever takes it will see. */
export function ExportListsDialog({ desktop, first, onClose }: Props) {
  const inUse = useListsState((state) => state.inUse)
  const [kinds, setKinds] = useState<readonly ListKind[]>([first])
  const { edition, changedOn } = inUse[first]
  const entriesOf = (kind: ListKind) => writtenEntries(kind, inUse[kind].entries)
  const today = todayIso()
  const [version, setVersion] = useState(
    changedOn === null ? edition.version : today.slice(0, 7).replace('-', '.'),
  )
  const [day, setDay] = useState(formatDate(changedOn === null ? edition.date : today))
  const [issuer, setIssuer] = useState(changedOn === null ? edition.issuer : '')
  const date = readDate(day, Number(today.slice(0, 4)))
  const isReady = kinds.length > 0 && version.trim() !== '' && date !== null

  const save = async () => {
    if (date === null) return
    const chosen = listKinds.filter((kind) => kinds.includes(kind))
    const filed = { version: version.trim(), date, issuer: issuer.trim() }
    const lists = Object.fromEntries(
      chosen.map((kind) => [kind, { edition: filed, entries: entriesOf(kind) }]),
    )
    const names = chosen.map((kind) => listNames[kind])
    const reply = await desktop.saveListFile({
      suggestedName: `${names.length === 1 ? (names[0] ?? '') : 'Danh mục của đơn vị'} ${filed.version}`,
      text: listFileText(lists),
    })
    if (!reply.ok) {
      notify(reply.failure.message)
      return
    }
    if (reply.value === null) return
    const { fileName, token } = reply.value
    notify(
      `Đã lưu “${fileName}”.`,
      { label: 'Mở thư mục', run: () => void desktop.showInFolder({ token }) },
      'lists-exported',
    )
    onClose()
  }
  return (
    <Dialog
      title="Xuất danh mục ra tệp"
      onCancel={onClose}
      actions={
        <DialogButtons
          onCancel={onClose}
          action="Chọn nơi lưu…"
          testId="save-lists"
          disabled={!isReady}
          onConfirm={() => void save()}
        />
      }
    >
      <fieldset>
        <legend>Danh mục trong tệp</legend>
        {listKinds.map((kind) => (
          <label className="check" key={kind}>
            <input
              type="checkbox"
              checked={kinds.includes(kind)}
              onChange={(event) => {
                const isOn = event.currentTarget.checked
                setKinds((before) =>
                  isOn ? [...before, kind] : before.filter((each) => each !== kind),
                )
              }}
            />
            {listNames[kind]} ({entriesOf(kind).length})
          </label>
        ))}
      </fieldset>
      <div className="dialog-field">
        <label htmlFor="list-version">Phiên bản</label>
        <input
          id="list-version"
          className="input"
          maxLength={60}
          defaultValue={version}
          onInput={(event) => setVersion(event.currentTarget.value)}
        />
      </div>
      <div className="dialog-field">
        <label htmlFor="list-day">Ngày</label>
        <input
          id="list-day"
          className="input"
          maxLength={20}
          defaultValue={day}
          aria-describedby={date === null ? 'list-day-hint' : undefined}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
        {date === null ? (
          <p className="hint" id="list-day-hint">
            Ví dụ đúng: 05/01/2027.
          </p>
        ) : null}
      </div>
      <div className="dialog-field">
        <label htmlFor="list-issuer">Nơi lập</label>
        <input
          id="list-issuer"
          className="input"
          maxLength={200}
          placeholder="Ví dụ: Phòng Văn hóa - Xã hội xã An Bình"
          defaultValue={issuer}
          onInput={(event) => setIssuer(event.currentTarget.value)}
        />
        <p className="hint">Người nhận thấy ba dòng này trước khi nhập.</p>
      </div>
    </Dialog>
  )
}
