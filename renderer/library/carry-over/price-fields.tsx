import type { BudgetLine } from '#shared/plan/budget'
import { isTyped, type Entered } from '#shared/plan/entered'
import { fieldNames } from '#shared/plan/field-names'
import { MAX_MONEY, MAX_QUANTITY } from '#shared/plan/primitives'
import { lineAmount } from '#shared/rules/budget'
import { formatWhole, readWhole } from '#shared/vietnamese/numbers'
import { TypedInput } from '../../ui/fields/typed-input'

type Field = 'quantity' | 'unitPrice'

type Props = {
  readonly line: BudgetLine
  readonly onEdit: (path: readonly [Field], value: Entered<number>) => void
  readonly onLeave: () => void
}

/** Quantity and price of a line for the new year, with what they make. */
export function PriceFields({ line, onEdit, onLeave }: Props) {
  const amount = lineAmount(line)
  const field = (name: Field, most: number) => (
    <label>
      {fieldNames[name]}
      <TypedInput
        text={shown(line[name])}
        settle={(typed) => shown(read(typed, most))}
        onType={(typed) => onEdit([name], read(typed, most))}
        onLeave={onLeave}
        multiline={false}
        maxLength={200}
        align="right"
      />
    </label>
  )
  return (
    <div className="carry-price">
      {field('quantity', MAX_QUANTITY)}
      {field('unitPrice', MAX_MONEY)}
      <span>
        {fieldNames.amount}: <strong>{amount === null ? '—' : formatWhole(amount)}</strong>
      </span>
    </div>
  )
}

const shown = (value: Entered<number>) =>
  value === null ? '' : isTyped(value) ? value.typed : formatWhole(value)

function read(typed: string, most: number): Entered<number> {
  if (typed.trim() === '') return null
  const value = readWhole(typed)
  return value === null || value > most ? { typed } : value
}
