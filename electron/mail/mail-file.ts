import MailComposer from 'nodemailer/lib/mail-composer'
import type { MailDraft } from '#shared/bridge/mail'

/**
 * A letter as a file that Outlook and Thunderbird open as a draft (`X-Unsent`). Nothing is sent, no
 * file and no address is looked up.
 */
export function mailFile({ to, cc, subject, body, attachments }: MailDraft): Promise<Uint8Array> {
  const composer = new MailComposer({
    to,
    cc,
    subject,
    text: body,
    headers: { 'X-Unsent': '1' },
    attachments: attachments.map(({ name, bytes }) => ({
      filename: name,
      content: Buffer.from(bytes),
      contentType: typeOf(name),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return composer.compile().build()
}

const TYPES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}

const typeOf = (name: string): string =>
  TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream'
