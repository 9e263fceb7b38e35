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

/** What is said of the papers a letter takes along. */
export type LetterText = Pick<Letter, 'subject' | 'body'>

/**
 * A letter about the papers attached.
 * @param about the paper it is about when none is
 */
export function letterText(
  plan: Plan,
  about: PaperKind,
  attached: readonly PaperKind[],
): LetterText {
  const unit = phrase(plan.unit.shortName) || phrase(plan.unit.name)
  const titles = (attached.length === 0 ? [about] : attached).map(
    (paper) => formOf(paper).build(plan).properties.title,
  )
  const { subject, sentence } = wordingFor(titles, attached.length > 0)
  const sender = unit === '' ? '' : ` của ${unit}`
  return {
    subject: `V/v ${subject}${sender}`,
    body: [
      'Kính gửi quý cơ quan,',
      '',
      `${unit === '' ? 'Cơ quan chúng tôi' : unit} ${sentence}`,
      '',
      'Trân trọng.',
      unit,
    ]
      .join('\n')
      .trimEnd(),
  }
}

function wordingFor(
  titles: readonly string[],
  isAttached: boolean,
): { readonly subject: string; readonly sentence: string } {
  const [first = ''] = titles
  if (!isAttached) return { subject: first, sentence: `trao đổi với quý cơ quan về ${first}.` }
  if (titles.length === 1) {
    return {
      subject: `gửi ${first}`,
      sentence: `gửi kèm thư này ${first} để quý cơ quan biết, phối hợp thực hiện.`,
    }
  }
  const list = titles.map((title, at) => `- ${title}${at === titles.length - 1 ? '.' : ';'}`)
  return {
    subject: `gửi ${first} và văn bản liên quan`,
    sentence: [
      'gửi kèm thư này các văn bản sau để quý cơ quan biết, phối hợp thực hiện:',
      ...list,
    ].join('\n'),
  }
}
