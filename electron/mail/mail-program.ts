import { shell } from 'electron'
import type { Mailbox, MailDraft } from '#shared/bridge/mail'
import { OperationFailure } from '../failure'

/** Windows takes 2 081 letters; mail programs of that age cut sooner. */
const LONGEST_ADDRESS = 2_000

type ShortMail = Omit<MailDraft, 'attachments'>

/**
 * Opens the system's mail program on a letter.
 * @returns whether all of it went in
 */
export async function openMailProgram(mail: ShortMail): Promise<{ isWhole: boolean }> {
  const made = mailtoAddress(mail)
  if (made === null) {
    throw new OperationFailure(
      'invalid-input',
      'Thư ngắn không ghi hết được chừng ấy người nhận. Hãy bớt người nhận, hoặc lưu thư nháp.',
    )
  }
  try {
    await shell.openExternal(made.address)
  } catch (error) {
    throw new OperationFailure(
      'not-found',
      'Chưa mở được thư ngắn vì máy chưa có chương trình thư mặc định.',
      error,
    )
  }
  return { isWhole: made.isWhole }
}

/**
 * `mailto:a@b.vn?subject=…&body=…` (RFC 6068), which has room for addresses only, not for names. The
 * end of the body, then of the subject, is left out where the whole would be too long; recipients
 * never are: null when they alone are too many.
 */
export function mailtoAddress(
  mail: ShortMail,
): { readonly address: string; readonly isWhole: boolean } | null {
  const address = (subject: string, body: string): string => {
    const fields: readonly (readonly [string, string])[] = [
      ['cc', mail.cc.map(({ address: each }) => each).join(',')],
      ['subject', subject],
      ['body', body.replace(/\r?\n/g, '\r\n')],
    ]
    const written = fields
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    return ['mailto:', mail.to.map(addressPart).join(','), written.length > 0 ? '?' : '']
      .concat(written.join('&'))
      .join('')
  }
  if (address('', '').length > LONGEST_ADDRESS) return null
  const subject = beginningOf(
    wellFormed(mail.subject),
    (text) => address(text, '').length <= LONGEST_ADDRESS,
  )
  const body = beginningOf(
    wellFormed(mail.body),
    (text) => address(subject, text).length <= LONGEST_ADDRESS,
  )
  return {
    address: address(subject, body),
    isWhole: subject === wellFormed(mail.subject) && body === wellFormed(mail.body),
  }
}

/** The "@" stays: an encoded one would belong to the name before it. */
const addressPart = ({ address }: Mailbox): string =>
  address.split('@').map(encodeURIComponent).join('@')

/** Halves of a letter cannot be encoded. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '')

/** The text, or as many of its words as fit, marked as cut. */
function beginningOf(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text
  const cut = (length: number): string => {
    const part = wellFormed(text.slice(0, length))
    const words = /^.*(?=\s)/su.exec(part)?.[0] ?? part
    return `${words.trimEnd()}…`
  }
  let [fitting, tooLong] = [0, text.length]
  while (tooLong - fitting > 1) {
    const middle = Math.floor((fitting + tooLong) / 2)
    if (fits(cut(middle))) fitting = middle
    else tooLong = middle
  }
  return fitting === 0 ? '' : cut(fitting)
}
