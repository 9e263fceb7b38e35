import { mailAddress } from '#shared/bridge/mail'
import type { Plan } from '#shared/plan/plan'
import type { PaperKind } from '#shared/reference/paper-kinds'
import { phrase } from '#shared/vietnamese/wording'
import { formOf } from '#templates/forms/index'

/** A letter as the officer is writing it. */
export type Letter = {
  readonly to: string
  readonly cc: string
  readonly subject: string
  readonly body: string
}

const ADDRESS = /[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\.]{2,}/gu

/** Addresses that stand anywhere in the plan's contacts, each once. */
export function addressesIn(plan: Plan): readonly string[] {
  const texts = [
    ...plan.mediaPartners.map(({ contact }) => contact),
    ...plan.collaborators.map(({ contact }) => contact),
    ...plan.staff.map(({ email }) => email),
    ...plan.channels.map(({ address }) => address),
    plan.unit.email,
  ]
  return [...new Set(texts.flatMap((text) => text.match(ADDRESS) ?? []))]
}

/** The addresses typed, parted by commas, semicolons or spaces; and what is no address. */
export function readAddresses(typed: string): {
  readonly addresses: readonly string[]
  readonly wrong: readonly string[]
} {
  const parts = typed.split(/[\s,;]+/u).filter((part) => part !== '')
  const isAddress = (part: string) => mailAddress.safeParse(part).success
  return { addresses: parts.filter(isAddress), wrong: parts.filter((part) => !isAddress(part)) }
}

/** A letter to start from. */
export function newLetter(plan: Plan, paper: PaperKind): Letter {
  const unit = phrase(plan.unit.shortName) || phrase(plan.unit.name)
  const what = formOf(paper).build(plan).properties.title
  const sender = unit === '' ? '' : ` của ${unit}`
  return {
    to: '',
    cc: '',
    subject: `V/v gửi ${what}${sender}`,
    body: [
      'Kính gửi quý cơ quan,',
      '',
      `${unit === '' ? 'Cơ quan chúng tôi' : unit} gửi kèm thư này ${what} để quý cơ quan biết, phối hợp thực hiện.`,
      '',
      'Trân trọng.',
      unit,
    ]
      .join('\n')
      .trimEnd(),
  }
}
