import { useId } from 'react'
import type { PaperKind } from '#shared/reference/paper-kinds'
import { Dialog } from '../ui/dialog'
import { DialogButtons } from '../ui/dialog-buttons'
import { MailAddresses } from './mail-addresses'
import { MailAttachments } from './mail-attachments'
import { useMailDraft } from './use-mail-draft'

/** Writes a letter with papers attached, as a draft for the system's mail program. */
export function MailDialog(props: { readonly paper: PaperKind; readonly onClose: () => void }) {
  const { paper, onClose } = props
  const mail = useMailDraft(paper, onClose)
  const { letter, write, wrong } = mail
  const id = useId()
  return (
    <Dialog
      title="Soạn thư gửi kèm"
      wide
      onCancel={onClose}
      actions={
        <DialogButtons
          onCancel={onClose}
          action={mail.isWorking ? 'Đang dựng tệp…' : 'Lưu thư nháp và mở'}
          testId="save-mail"
          disabled={mail.isWorking || wrong.length > 0}
          onConfirm={() => void mail.draft()}
        />
      }
    >
      <p className="hint">
        Ứng dụng không gửi thư. Thư nháp (.eml) mở bằng Outlook hoặc Thunderbird để xem lại rồi gửi.
      </p>
      <MailAddresses plan={mail.plan} letter={letter} onWrite={write} />
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
          onChange={(event) => write({ subject: event.currentTarget.value })}
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
          onChange={(event) => write({ body: event.currentTarget.value })}
        />
      </div>
      <MailAttachments available={mail.available} attached={mail.attached} onAttach={mail.attach} />
      {mail.problem === null ? null : <p role="alert">{mail.problem}</p>}
    </Dialog>
  )
}
