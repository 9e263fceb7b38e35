import type { PaperKind } from '#shared/reference/paper-kinds'
import type { FileFormat } from './build-files'

export type Attached = `${PaperKind}.${FileFormat}`

type Recipients = { readonly to: string; readonly cc: string }

type Written = {
  /** Null as long as nobody has written another than the one proposed. */
  readonly subject: string | null
  /** The same. */
  readonly body: string | null
  readonly attached: readonly Attached[]
}

/** What the officer has done to a letter; the rest is proposed anew each time. */
export type LetterWork = Recipients & Written

/** Whom letters of a plan go to: typed once, whichever paper is sent. */
const recipients = new Map<string, Recipients>()
/** The rest, by plan and paper: what was written about one paper says nothing of another. */
const written = new Map<string, Written>()

const keyOf = (planId: string, paper: PaperKind) => `${planId} ${paper}`

/** A letter begun and not sent in this run of the app, or a new one with the paper attached. */
export function keptLetter(planId: string, paper: PaperKind): LetterWork {
  const attached: readonly Attached[] = [`${paper}.pdf`]
  return {
    ...(recipients.get(planId) ?? { to: '', cc: '' }),
    ...(written.get(keyOf(planId, paper)) ?? { subject: null, body: null, attached }),
  }
}

/** Closing the panel loses nothing. */
export function keepLetter(planId: string, paper: PaperKind, work: LetterWork): void {
  const { to, cc, ...rest } = work
  recipients.set(planId, { to, cc })
  written.set(keyOf(planId, paper), rest)
}

/** A letter that has left the app. */
export function forgetLetter(planId: string, paper: PaperKind): void {
  recipients.delete(planId)
  written.delete(keyOf(planId, paper))
}
