import type { CardGroup, CardValues, Path } from '#shared/carry-over/card'
import { cardSchemas } from '#shared/carry-over/card-schemas'

/** Text of a card's value that a person may rewrite: a date or a number is changed elsewhere. */
export function textAt(value: unknown, path: Path): string | null {
  const found = path.reduce<unknown>(
    (part, step) => (isTree(part) ? Reflect.get(part, step) : undefined),
    value,
  )
  return typeof found === 'string' && !/^\d{4}-\d{2}-\d{2}$/.test(found) ? found : null
}

/** The card's value with another value at a path; null when it would not fit there. */
export function valueWith<G extends CardGroup>(
  group: G,
  value: CardValues[G],
  path: Path,
  next: unknown,
): CardValues[G] | null {
  return cardSchemas[group].safeParse(replaced(value, path, next)).data ?? null
}

function replaced(value: unknown, path: Path, next: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return next
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    return items.map((item, index) => (index === step ? replaced(item, rest, next) : item))
  }
  return isTree(value)
    ? { ...value, [step]: replaced(Reflect.get(value, step), rest, next) }
    : value
}

const isTree = (value: unknown): value is object => typeof value === 'object' && value !== null
