import { shell } from 'electron'
import type { MailDraft } from '#shared/bridge/mail'

/** Longer addresses are cut off by Windows and by some mail programs. */
const LONGEST_ADDRESS = 1_800

/** Opens the system's mail program on a letter; the body is cut where it would be too long. */
export async function openMailProgram(mail: Omit<MailDraft, 'attachments'>): Promise<void> {
  await shell.openExternal(mailtoAddress(mail))
}

/** `mailto:a@b.vn?subject=…&body=…` (RFC 6068). */
export function mailtoAddress({ to, cc, subject, body }: Omit<MailDraft, 'attachments'>): string {
  const fields = (text: string) =>
    [
      ...(cc.length > 0 ? [['cc', cc.join(',')]] : []),
      ['subject', subject],
      ['body', text.replace(/\r?\n/g, '\r\n')],
    ]
      .map(([name, value]) => `${name ?? ''}=${encodeURIComponent(value ?? '')}`)
      .join('&')
  const address = (text: string) => `mailto:${to.map(encodeURIComponent).join(',')}?${fields(text)}`
  let words = body.split(' ')
  while (words.length > 0 && address(words.join(' ')).length > LONGEST_ADDRESS) {
    words = words.slice(0, Math.floor(words.length * 0.9))
  }
  return address(words.join(' '))
}
