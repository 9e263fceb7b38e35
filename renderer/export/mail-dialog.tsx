import { useId, useState } from 'react'
import { paperKindNames, paperKinds, type PaperKind } from '#shared/reference/paper-kinds'
import { problemOf } from '#templates/forms/index'
import { usePlan } from '../plan/use-plan'
import { useServices } from '../shell/services'
import { Dialog } from '../ui/dialog'
import { DialogButtons } from '../ui/dialog-buttons'
import { notify } from '../ui/notices'
import { buildFiles, type WantedFile } from './build-files'
import { documentFileName } from './file-name'
import { addressesIn, newLetter, readAddresses, type Letter } from './mail-draft'

/** Letters being written, by plan: closing the panel loses nothing. */
const letters = new Map<string, Letter>()

type Attached = `${PaperKind}.${'docx' | 'pdf'}`

/** Writes a letter with papers attached, as a draft for the system's mail program. */
export function MailDialog(props: { readonly paper: PaperKind; readonly onClose: () => void }) {
  const { paper, onClose } = props
  const plan = usePlan((current) => current)
  const services = useServices()
  const { desktop } = services
  const [letter, setLetter] = useState(() => letters.get(plan.id) ?? newLetter(plan, paper))
  const [attached, setAttached] = useState<readonly Attached[]>([`${paper}.pdf`])
  const [working, setWorking] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const id = useId()

  const write = (next: Letter) => {
    letters.set(plan.id, next)
    setLetter(next)
  }
  const available = paperKinds.filter(
    (kind) =>
      (kind === paper || plan.companions.selected.includes(kind)) && problemOf(plan, kind) === null,
  )
  const [to, cc] = [readAddresses(letter.to), readAddresses(letter.cc)]
  const wrong = [...to.wrong, ...cc.wrong]

  const draft = async () => {
    setProblem(null)
    setWorking(true)
    const wanted: readonly WantedFile[] = available.flatMap((kind) =>
      (['docx', 'pdf'] as const)
        .filter((format) => attached.includes(`${kind}.${format}`))
        .map((format) => ({ paper: kind, format, name: documentFileName(plan, kind, format) })),
    )
    const built = await buildFiles(plan, wanted, services)
    setWorking(false)
    if (built.status === 'failed') setProblem(built.message)
    if (built.status !== 'built') return
    const reply = await desktop.saveMail({
      suggestedName: documentFileName(plan, paper, 'eml'),
      mail: {
        to: [...to.addresses],
        cc: [...cc.addresses],
        subject: letter.subject.replace(/\s+/g, ' '),
        body: letter.body,
        attachments: built.value.map(({ name, bytes }) => ({ name, bytes })),
      },
    })
    if (!reply.ok) {
      setProblem(reply.failure.message)
      return
    }
    if (reply.value === null) return
    const { fileName, token } = reply.value
    letters.delete(plan.id)
    onClose()
    const opened = await desktop.openFile({ token })
    notify(
      opened.ok
        ? `Đã lưu thư nháp “${fileName}” và mở bằng chương trình thư. Xem lại rồi bấm gửi.`
        : `Đã lưu thư nháp “${fileName}”, nhưng máy chưa có chương trình mở tệp này. Có thể mở thư ngắn rồi đính kèm tệp trong thư mục.`,
      [
        ...(opened.ok ? [] : [{ label: 'Mở thư ngắn', run: () => void shortLetter() }]),
        { label: 'Mở thư mục', run: () => void desktop.showInFolder({ token }) },
      ],
      'mail-done',
    )
  }
  const shortLetter = async () => {
    const reply = await desktop.openMailProgram({
      to: [...to.addresses],
      cc: [...cc.addresses],
      subject: letter.subject.replace(/\s+/g, ' '),
      body: letter.body,
    })
    if (!reply.ok) notify(reply.failure.message)
  }

  const addresses = addressesIn(plan).filter((address) => !letter.to.includes(address))
  return (
    <Dialog
      title="Soạn thư gửi kèm"
      wide
      onCancel={onClose}
      actions={
        <DialogButtons
          onCancel={onClose}
          action={working ? 'Đang dựng tệp…' : 'Lưu thư nháp và mở'}
          testId="save-mail"
          disabled={working || wrong.length > 0}
          onConfirm={() => void draft()}
        />
      }
    >
      <p className="hint">
        Ứng dụng không gửi thư. Thư nháp (.eml) mở bằng Outlook hoặc Thunderbird để xem lại rồi gửi.
      </p>
      <div className="dialog-field">
        <label htmlFor={`${id}-to`}>Gửi đến</label>
        <input
          id={`${id}-to`}
          className="input"
          data-testid="mail-to"
          value={letter.to}
          placeholder="VD: vanthu@xaanbinh.gov.vn, vanphong@xaanbinh.gov.vn"
          onChange={(event) => write({ ...letter, to: event.currentTarget.value })}
        />
        {addresses.length === 0 ? null : (
          <select
            className="input"
            aria-label="Thêm địa chỉ có trong kế hoạch"
            value=""
            onChange={(event) =>
              write({
                ...letter,
                to: [letter.to.trim().replace(/[,;]$/u, ''), event.currentTarget.value]
                  .filter((part) => part !== '')
                  .join(', '),
              })
            }
          >
            <option value="">Thêm địa chỉ có trong kế hoạch…</option>
            {addresses.map((address) => (
              <option key={address}>{address}</option>
            ))}
          </select>
        )}
      </div>
      <div className="dialog-field">
        <label htmlFor={`${id}-cc`}>Đồng gửi</label>
        <input
          id={`${id}-cc`}
          className="input"
          value={letter.cc}
          onChange={(event) => write({ ...letter, cc: event.currentTarget.value })}
        />
      </div>
      {wrong.length === 0 ? null : (
        <p role="status" className="hint">
          Chưa đúng dạng địa chỉ thư: {wrong.join(', ')}.
        </p>
      )}
      <div className="dialog-field">
        <label htmlFor={`${id}-subject`}>Tiêu đề</label>
        <input
          id={`${id}-subject`}
          className="input"
          maxLength={900}
          value={letter.subject}
          onChange={(event) => write({ ...letter, subject: event.currentTarget.value })}
        />
      </div>
      <div className="dialog-field">
        <label htmlFor={`${id}-body`}>Nội dung</label>
        <textarea
          id={`${id}-body`}
          className="input"
          rows={7}
          maxLength={20_000}
          value={letter.body}
          onChange={(event) => write({ ...letter, body: event.currentTarget.value })}
        />
      </div>
      <fieldset className="dialog-list">
        <legend>Tệp gửi kèm</legend>
        {available.flatMap((kind) =>
          (['docx', 'pdf'] as const).map((format) => {
            const key: Attached = `${kind}.${format}`
            return (
              <label key={key} className="check" htmlFor={`${id}-${key}`}>
                <input
                  id={`${id}-${key}`}
                  type="checkbox"
                  checked={attached.includes(key)}
                  onChange={() =>
                    setAttached(
                      attached.includes(key)
                        ? attached.filter((each) => each !== key)
                        : [...attached, key],
                    )
                  }
                />
                {paperKindNames[kind]} ({format === 'docx' ? 'Word' : 'PDF'})
              </label>
            )
          }),
        )}
      </fieldset>
      {problem === null ? null : <p role="alert">{problem}</p>}
    </Dialog>
  )
}
