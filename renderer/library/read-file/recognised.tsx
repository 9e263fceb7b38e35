import { isRow, rowName } from '#shared/differences/rows'
import { sectionNames } from '#shared/plan/field-names'
import type { Plan } from '#shared/plan/plan'
import { wholeAmount } from '#shared/rules/budget'
import { formatDate } from '#shared/vietnamese/dates'
import { formatWhole } from '#shared/vietnamese/numbers'
import { firstCitation } from '#templates/forms/citation'
import { Folded, PlaceButton } from './selectable'

type Props = {
  readonly plan: Plan
  /** Places of the line that is chosen. */
  readonly chosen: ReadonlySet<string>
  /** Shows the line a place was read from. */
  readonly onShow: (path: string) => void
}

/** A place of the plan, and what was read into it. */
type Place = { readonly path: string; readonly text: string }

/** What was read for sure, section by section, to be looked at before going on. */
export function Recognised({ plan, chosen, onShow }: Props) {
  const { unit, document, purpose } = plan
  const total = wholeAmount(plan.budgetLines)
  const isAttached = document.issuing === 'attachedToDecision'
  const date = isAttached ? document.decisionDate : document.date
  const facts: readonly (readonly [string, string, string])[] = [
    ['Đơn vị', 'unit/name', unit.name],
    ['Cơ quan chủ quản', 'unit/parentName', unit.parentName],
    [
      'Số',
      isAttached ? 'document/decisionNumber' : 'document/number',
      isAttached ? document.decisionNumber : document.number,
    ],
    [
      'Ngày',
      isAttached ? 'document/decisionDate' : 'document/date',
      typeof date === 'string' ? formatDate(date) : '',
    ],
    ['Trích yếu', 'document/subject', document.subject],
    ['Lời dẫn', 'document/leadIn', document.leadIn],
    ['Người ký', 'unit/signer', signedBy(unit.signer)],
    ['Nơi nhận', 'unit/recipients', unit.recipients.join('; ')],
    ['Kinh phí', 'fundingStatement', plan.fundingStatement],
    [
      'Tổng kinh phí',
      'budgetLines',
      total === null || total === 0n ? '' : `${formatWhole(total)} đồng`,
    ],
  ]
  const lists: readonly (readonly [string, readonly Place[]])[] = [
    [
      sectionNames.legalBases,
      plan.legalBases.map((basis) => ({
        path: `legalBases/${basis.id}`,
        text: firstCitation(basis),
      })),
    ],
    ['Mục đích', textsAt('purpose/purposes', purpose.purposes)],
    ['Yêu cầu', textsAt('purpose/requirements', purpose.requirements)],
    [sectionNames.objectives, rowsAt('objectives', plan.objectives)],
    [sectionNames.activities, rowsAt('activities', plan.activities)],
    [sectionNames.staff, rowsAt('staff', plan.staff)],
    [sectionNames.budgetLines, rowsAt('budgetLines', plan.budgetLines)],
    [sectionNames.solutions, textsAt('solutions', plan.solutions)],
    [sectionNames.responsibilities, rowsAt('responsibilities', plan.responsibilities)],
  ]
  return (
    <section className="recognised" aria-label="Đã nhận ra">
      <dl>
        {facts
          .filter(([, , text]) => isSaid(text))
          .map(([name, path, text]) => (
            <div key={path}>
              <dt>{name}</dt>
              <dd>
                <PlaceButton
                  text={text}
                  isSelected={chosen.has(path)}
                  onShow={() => onShow(path)}
                />
              </dd>
            </div>
          ))}
      </dl>
      {lists
        .filter(([, places]) => places.length > 0)
        .map(([name, places]) => (
          <Folded
            key={name}
            title={`${name} (${places.length})`}
            hasSelected={places.some(({ path }) => chosen.has(path))}
          >
            <ul>
              {places.map(({ path, text }) => (
                <li key={path}>
                  <PlaceButton
                    text={text}
                    isSelected={chosen.has(path)}
                    onShow={() => onShow(path)}
                  />
                </li>
              ))}
            </ul>
          </Folded>
        ))}
    </section>
  )
}

/** A deputy signs by a position of their own; the head's stands above it. */
const signedBy = ({ signerPosition, headPosition, name }: Plan['unit']['signer']): string =>
  [isSaid(signerPosition) ? signerPosition : headPosition, name].filter(isSaid).join(', ')

const textsAt = (path: string, texts: readonly string[]): readonly Place[] =>
  texts.map((text, index) => ({ path: `${path}/${index}`, text }))

const rowsAt = (section: string, rows: readonly { readonly id: string }[]): readonly Place[] =>
  rows.map((row) => ({
    path: `${section}/${row.id}`,
    text: (isRow(row) ? rowName(row) : '') || 'Dòng chưa có tên',
  }))

const isSaid = (text: string) => text.trim() !== ''
