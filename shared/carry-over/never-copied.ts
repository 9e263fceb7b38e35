import type { Plan } from '#shared/plan/plan'
import type { Unit } from '#shared/plan/unit'
import type { CardGroup, CardValues } from './card'
import type { Frame } from './context'
import { findWith, rewritten } from './text/find-in-text'
import { mapProse } from './text/prose'

/** What no choice takes along: numbers, dates and approvals of papers, results, phones of who left. */
type Forget<G extends CardGroup> = (value: CardValues[G], context: Frame) => CardValues[G]

const forget: { readonly [G in CardGroup]?: Forget<G> } = {
  activities: (activity) => ({ ...activity, status: 'planned', result: '' }),
  staff: (member, { isAbsent }) => (isAbsent(member.name) ? { ...member, phone: '' } : member),
  companions: (papers) => ({
    ...papers,
    // A new plan has nothing to adjust.
    selected: papers.selected.filter((kind) => kind !== 'adjustment'),
    submission: { ...papers.submission, ...unissued },
    dispatch: { ...papers.dispatch, ...unissued, replyBy: null },
    invitation: { ...papers.invitation, ...unissued, meetingDate: null },
    assignment: { ...papers.assignment, ...unissued, effectiveFrom: null },
    adjustment: { ...unissued, reasons: '' },
  }),
}

const unissued = { number: '', date: null }

export function withoutNeverCopied<G extends CardGroup>(
  group: G,
  value: CardValues[G],
  context: Frame,
): CardValues[G] {
  const kept = forget[group]?.(value, context) ?? value
  return withoutPhones(kept, context)
}

/** The unit as it was; a signer who left does not sign again. */
export function unitOf({ unit }: Plan, context: Frame): Unit {
  const { signer } = unit
  const name = context.isAbsent(signer.name) ? '' : signer.name
  return withoutPhones({ ...unit, signer: { ...signer, name } }, context)
}

function withoutPhones<V>(value: V, { search }: Frame): V {
  if (search.phones.size === 0) return value
  return mapProse(value, (text) =>
    rewritten(
      text,
      findWith(text, search).filter(({ kind }) => kind === 'phone'),
    ),
  )
}

export const NEVER_COPIED = 'Không chép từ năm trước.'
