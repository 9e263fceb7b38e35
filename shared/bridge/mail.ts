import { z } from 'zod'

/** A file on its way out of the app. */
export const namedFile = z.strictObject({
  name: z.string().min(1).max(200),
  bytes: z.instanceof(Uint8Array),
})

/** An address alone; a line break in it could forge a header. */
const mailAddress = z
  .string()
  .max(320)
  .regex(/^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\.]{2,}$/u, {
    error: 'Địa chỉ thư điện tử không đúng',
  })

const oneLine = z
  .string()
  .max(1_000)
  .regex(/^\P{Cc}*$/u)

/** Whom a letter goes to; the name is empty where none was given. */
export const mailbox = z.strictObject({ name: oneLine.max(200), address: mailAddress })

export type Mailbox = Readonly<z.infer<typeof mailbox>>

/** A letter for the officer to look over and send; the app sends nothing. */
export const mailDraft = z.strictObject({
  to: z.array(mailbox).max(500),
  cc: z.array(mailbox).max(500),
  subject: oneLine,
  body: z.string().max(20_000),
  attachments: z.array(namedFile).max(40),
})

export type MailDraft = z.infer<typeof mailDraft>
