import { useId } from 'react'
import type { Card, CardGroup, CardValues, Path, Suggestion } from '#shared/carry-over/card'
import { NEVER_COPIED } from '#shared/carry-over/never-copied'
import { isSame } from '#shared/carry-over/changes'
import type { Decision } from '#shared/carry-over/decisions'
import { isRow, rowName } from '#shared/differences/rows'
import type { Plan } from '#shared/plan/plan'
import { firstCitation } from '#templates/forms/citation'
import { ChangeItem } from './change-item'
import { NoteItem } from './note-item'
import { PriceFields } from './price-fields'
import { textAt, valueWith } from './values-in-cards'
import { WholeRow } from './whole-row'

const CHOICES: readonly (readonly [Suggestion, string])[] = [
  ['keep', 'Giữ'],
  ['edit', 'Sửa'],
  ['drop', 'Bỏ'],
]

const SUGGESTED: Readonly<Record<Suggestion, string>> = {
  keep: 'Đề xuất: giữ',
  edit: 'Đề xuất: sửa',
  drop: 'Đề xuất: bỏ',
}

type Props<G extends CardGroup> = {
  /** Last year's plan, to name what a row points to. */
  readonly plan: Plan
  readonly card: Card<G>
  readonly decision: Decision<CardValues[G]> | undefined
  /** @param mergeKey joins the steps of typing in one field; null for a choice */
  readonly onDecide: (decision: Decision<CardValues[G]>, mergeKey: string | null) => void
  readonly onLeave: () => void
}

/** One item of last year's plan: what it said, what is proposed, and why. */
export function CardItem<G extends CardGroup>(props: Props<G>) {
  const { plan, card, decision, onDecide, onLeave } = props
  const id = useId()
  const { group, changes, notes, suggestion, reason } = card
  const edited = (decision?.choice === 'edit' ? decision.value : undefined) ?? card.proposed
  const edit = (path: Path, next: unknown) => {
    const value = valueWith(group, edited, path, next)
    if (value !== null) onDecide({ choice: 'edit', value }, `${card.id}/${path.join('/')}`)
  }
  const isKept = decision?.choice === 'keep'
  // What was kept changes only where nothing is ever copied.
  const shown = isKept ? changes.filter(({ why }) => why === NEVER_COPIED) : changes
  const open = notes.filter(
    ({ path }, index) => notes.findIndex((other) => isSame(other.path, path)) === index,
  )
  return (
    <li className="carry-card" data-choice={decision?.choice ?? 'open'} data-testid="carry-card">
      <div className="carry-text">
        <p className="carry-name">{nameOf(card)}</p>
        <p className="hint">
          {SUGGESTED[suggestion]}
          {reason === '' ? '' : `. ${reason}`}
        </p>
        {decision?.choice === 'drop' || shown.length === 0 ? null : (
          <ul className="carry-changes">
            {shown.map((change, index) => (
              <ChangeItem
                key={`${change.path.join('/')} ${change.before} ${change.after}`}
                // One reason for several fields in a row is said once.
                change={change.why === shown[index - 1]?.why ? { ...change, why: '' } : change}
                text={isKept ? null : textAt(edited, change.path)}
                onEdit={(text) => edit(change.path, text)}
                onLeave={onLeave}
              />
            ))}
          </ul>
        )}
        {decision?.choice === 'drop' || open.length === 0 ? null : (
          <ul className="carry-changes" data-testid="carry-notes">
            {open.map(({ path, field, inText }) => (
              <NoteItem
                key={path.join('/')}
                field={field}
                whys={notes.filter((note) => isSame(note.path, path)).map(({ why }) => why)}
                text={isKept ? null : (textAt(edited, path) ?? inText)}
                isShown={!shown.some((change) => isSame(change.path, path))}
                onEdit={(text) => edit(path, text)}
                onLeave={onLeave}
              />
            ))}
          </ul>
        )}
        {isRow(card.before) ? <WholeRow plan={plan} row={card.before} /> : null}
        {isPriced(edited) && decision?.choice !== 'drop' && !isKept ? (
          <PriceFields line={edited} onEdit={edit} onLeave={onLeave} />
        ) : null}
      </div>
      <fieldset className="carry-choice">
        <legend className="visually-hidden">Quyết định cho “{nameOf(card)}”</legend>
        {CHOICES.map(([choice, label]) => (
          <label key={choice} data-chosen={decision?.choice === choice}>
            <input
              type="radio"
              name={id}
              checked={decision?.choice === choice}
              onChange={() => onDecide({ choice }, null)}
            />
            {label}
          </label>
        ))}
      </fieldset>
    </li>
  )
}

/** What the card is called: its text, or the name of its row. */
function nameOf({ before, group }: Card): string {
  if (typeof before === 'string') return before || '(để trống)'
  if (isBasis(before)) return firstCitation(before)
  if (isRow(before)) return rowName(before) || '(chưa đặt tên)'
  return group === 'opening' ? 'Trích yếu, lời dẫn' : 'Nội dung các văn bản đi kèm'
}

const isBasis = (
  value: Exclude<CardValues[CardGroup], string>,
): value is CardValues['legalBases'] => 'replacedBy' in value

const isPriced = (value: CardValues[CardGroup]): value is CardValues['budgetLines'] =>
  typeof value === 'object' && 'unitPrice' in value
