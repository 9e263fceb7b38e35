import { rowName, isRow } from '#shared/differences/rows'
import { sectionNames } from '#shared/plan/field-names'
import type { Plan } from '#shared/plan/plan'
import { wholeAmount } from '#shared/rules/budget'
import { formatDate } from '#shared/vietnamese/dates'
import { formatWhole } from '#shared/vietnamese/numbers'
import { firstCitation } from '#templates/forms/citation'

/** What was read for sure, section by section, to be looked at before going on. */
export function Recognised({ plan }: { readonly plan: Plan }) {
  const { unit, document, purpose } = plan
  const total = wholeAmount(plan.budgetLines)
  const date = document.date ?? document.decisionDate
  const facts: readonly (readonly [string, string])[] = [
    ['Đơn vị', unit.name],
    ['Cơ quan chủ quản', unit.parentName],
    ['Số', document.number || document.decisionNumber],
    ['Ngày', typeof date === 'string' ? formatDate(date) : ''],
    ['Trích yếu', document.subject],
    ['Người ký', signedBy(unit.signer)],
    ['Nơi nhận', unit.recipients.join('; ')],
    ['Tổng kinh phí', total === null || total === 0n ? '' : `${formatWhole(total)} đồng`],
  ]
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [sectionNames.legalBases, plan.legalBases.map(firstCitation)],
    ['Mục đích', purpose.purposes],
    ['Yêu cầu', purpose.requirements],
    [sectionNames.objectives, names(plan.objectives)],
    [sectionNames.activities, names(plan.activities)],
    [sectionNames.staff, names(plan.staff)],
    [sectionNames.budgetLines, names(plan.budgetLines)],
    [sectionNames.solutions, plan.solutions],
    [sectionNames.responsibilities, names(plan.responsibilities)],
  ]
  return (
    <section className="recognised" aria-label="Đã nhận ra">
      <h2>Đã nhận ra</h2>
      <dl>
        {facts
          .filter(([, text]) => isSaid(text))
          .map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
      {lists
        .filter(([, texts]) => texts.length > 0)
        .map(([name, texts]) => (
          <details key={name}>
            <summary>
              {name} ({texts.length})
            </summary>
            <ul>
              {texts.map((text, index) => (
                <li key={index}>{text}</li>
              ))}
            </ul>
          </details>
        ))}
    </section>
  )
}

/** A deputy signs by a position of their own; the head's stands above it. */
const signedBy = ({ signerPosition, headPosition, name }: Plan['unit']['signer']): string =>
  [isSaid(signerPosition) ? signerPosition : headPosition, name].filter(isSaid).join(', ')

const names = (rows: readonly object[]): readonly string[] =>
  rows.map((row) => (isRow(row) ? rowName(row) : ''))

const isSaid = (text: string) => text.trim() !== ''
