import { judgeBasis } from '#shared/carry-over/bases/judge'
import { inOrderOfForce } from '#shared/carry-over/bases/order'
import { withReplacements } from '#shared/carry-over/bases/replace'
import { nameOf, type Catalog } from '#shared/carry-over/bases/replacement'
import { isSamePaper } from '#shared/carry-over/bases/suggested'
import { findBaseLeftovers } from '#shared/carry-over/find-leftovers'
import { firstSigning } from '#shared/carry-over/paper-dates'
import { known } from '#shared/plan/entered'
import type { LegalBasis } from '#shared/plan/legal-basis'
import type { Plan } from '#shared/plan/plan'
import { pathWithIds } from '#shared/plan/plan-path'
import { formatDate } from '#shared/vietnamese/dates'
import { enumerate } from '#shared/vietnamese/wording'
import {
  told,
  type ReviewContext,
  type ReviewFinding,
  type ReviewFix,
  type ReviewRule,
} from './review-finding'

/** Bases judged at the day the plan is signed. */
export const reviewBases: ReviewRule = (plan, context) => {
  const found = [...outOfForce(plan, context), ...ofLastYear(plan, context), ...citedTwice(plan)]
  return [...found, ...unverified(plan, context), ...(found.length === 0 ? outOfOrder(plan) : [])]
}

function outOfForce(plan: Plan, { today, lists }: ReviewContext): readonly ReviewFinding[] {
  const at = signingDay(plan, today)
  return plan.legalBases.flatMap((basis): readonly ReviewFinding[] => {
    const name = nameOf(basis)
    const path = `legalBases/${basis.id}`
    const judgement = judgeBasis(basis, at, lists.legalBases)
    if (judgement.status === 'expired') {
      const { since, entry, replacedBy } = judgement
      const next = entry ? nameOf(entry) : replacedBy
      return [
        {
          key: `bases:expired:${basis.id}`,
          weight: 'blocks',
          message: `${name} hết hiệu lực từ ngày ${formatDate(since)}${next === '' ? '' : `; thay bằng ${next}`}.`,
          path: `${path}/number`,
          fix: entry ? replacing(plan, basis, at, lists.legalBases) : null,
        },
      ]
    }
    if (judgement.status === 'notYet') {
      const message = `${name} chưa có hiệu lực tại ngày ${formatDate(at)}.`
      const field = known(basis.validFrom) === null ? 'date' : 'validFrom'
      return [told('blocks', `bases:not-yet:${basis.id}`, `${path}/${field}`, message)]
    }
    return []
  })
}

/** What holds instead in the same row; where it is cited already the old one goes. */
function replacing(plan: Plan, { id }: LegalBasis, at: string, catalog: Catalog): ReviewFix {
  const path = `legalBases/${id}`
  const row = withReplacements(plan, catalog, [id], at).legalBases.find((each) => each.id === id)
  return row
    ? { label: `Thay bằng ${nameOf(row)}`, changes: [{ kind: 'value', path, value: row }] }
    : { label: 'Bỏ, đã có văn bản thay thế', changes: [{ kind: 'removal', path }] }
}

/** The superior's paper for the year before; a reason given in "Săn năm cũ" holds here too. */
function ofLastYear(plan: Plan, { lists }: ReviewContext): readonly ReviewFinding[] {
  const silenced = new Set(plan.origin.keptFindings.map(({ key }) => key))
  const { bodyNames, legalBases } = lists
  return findBaseLeftovers(plan, { bodyNames, legalBases, silenced })
    .filter(({ kind }) => kind === 'paper')
    .map(({ path, text, why }) => {
      const at = pathWithIds(plan, path)
      return told('blocks', `bases:yearly:${at.split('/')[1] ?? ''}`, at, `${text}: ${why}`)
    })
}

function citedTwice({ legalBases }: Plan): readonly ReviewFinding[] {
  return legalBases.flatMap((basis, index) => {
    const isAgain = legalBases.slice(0, index).some((other) => isCitedAgain(other, basis))
    const path = `legalBases/${basis.id}`
    return isAgain
      ? [
          {
            key: `bases:twice:${basis.id}`,
            weight: 'nice' as const,
            message: `${nameOf(basis)} được viện dẫn hai lần.`,
            path: `${path}/number`,
            fix: { label: 'Bỏ chỗ lặp', changes: [{ kind: 'removal' as const, path }] },
          },
        ]
      : []
  })
}

/** Two bodies may number their papers alike: where both days are known they must be one day. */
function isCitedAgain(a: LegalBasis, b: LegalBasis): boolean {
  const [first, second] = [known(a.date), known(b.date)]
  return isSamePaper(a, b) && (first === null || second === null || first === second)
}

/** Custom, not law: told where nothing weightier is to be changed in the list. */
function outOfOrder({ legalBases }: Plan): readonly ReviewFinding[] {
  const inOrder = inOrderOfForce(legalBases)
  const misplaced = legalBases.find(({ id }, index) => inOrder[index]?.id !== id)
  return misplaced === undefined
    ? []
    : [
        {
          key: 'bases:order',
          weight: 'nice',
          message:
            'Căn cứ chưa xếp theo thông lệ: hiệu lực cao trước, cùng bậc thì văn bản cũ trước.',
          path: `legalBases/${misplaced.id}/number`,
          fix: {
            label: 'Sắp theo hiệu lực',
            changes: [{ kind: 'value', path: 'legalBases', value: [...inOrder] }],
          },
        },
      ]
}

const MOST_NAMED = 3

/** Told once for all of them: one remark, one look at the originals, one answer. */
function unverified(plan: Plan, { today, lists }: ReviewContext): readonly ReviewFinding[] {
  const at = signingDay(plan, today)
  const open = plan.legalBases.filter((basis) => {
    const { status } = judgeBasis(basis, at, lists.legalBases)
    return !basis.verified && status !== 'expired' && status !== 'notYet'
  })
  const [first] = open
  if (first === undefined) return []
  const named = open.slice(0, MOST_NAMED).map(nameOf)
  const names =
    open.length > MOST_NAMED
      ? `${named.join('; ')} và ${open.length - MOST_NAMED} văn bản khác`
      : enumerate(named)
  return [
    {
      // What is added later is another remark than the one somebody answered.
      key: `bases:unverified:${open.length}:${open.map(({ id }) => id.slice(0, 8)).join(' ')}`.slice(
        0,
        200,
      ),
      weight: 'asked',
      message: `${names} chưa được đối chiếu với văn bản gốc.`,
      path: `legalBases/${first.id}/verified`,
      fix: {
        label: open.length === 1 ? 'Đã đối chiếu' : `Đã đối chiếu cả ${open.length}`,
        isStatement: true,
        changes: open.map(({ id }) => ({
          kind: 'value',
          path: `legalBases/${id}/verified`,
          value: true,
        })),
      },
    },
  ]
}

/** The day the plan is dated; today, or the first it can be signed on, while it has none. */
export function signingDay(plan: Plan, today: string): string {
  const { document } = plan
  const date = known(document.issuing === 'direct' ? document.date : document.decisionDate)
  const first = firstSigning(plan, document.year)
  return date ?? (today > first ? today : first)
}
