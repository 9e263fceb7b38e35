import { linkedSections } from '#shared/plan/links'
import { MAX_LINE, MAX_PARAGRAPH } from '#shared/plan/primitives'
import { isRealDate } from '#shared/vietnamese/dates'
import type { Path } from '../card'

/** Fields that hold codes, links, addresses and numbers of papers: nothing there is a sentence. */
export const notProse: ReadonlySet<string> = new Set([
  'id',
  'kind',
  'type',
  'level',
  'impact',
  'stage',
  'order',
  'status',
  'every',
  'roles',
  'authority',
  'action',
  'aim',
  'selected',
  'paper',
  'extraAppendices',
  ...Object.keys(linkedSections),
  'email',
  'website',
  'phone',
  'number',
  'budgetCode',
  'normId',
  'codeAbbreviation',
  'archiveAbbreviation',
  'officeCode',
])

type Edit = (text: string, path: Path) => string

/** The value with every text in it edited; dates, codes and numbers are left alone. */
export function mapProse<T>(value: T, edit: Edit, path?: Path): T
export function mapProse(value: unknown, edit: Edit, path: Path = []): unknown {
  if (typeof value === 'string') return isRealDate(value) ? value : edit(value, path)
  if (Array.isArray(value))
    return value.map((item, at) => mapProse<unknown>(item, edit, [...path, at]))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      notProse.has(key) ? item : mapProse<unknown>(item, edit, [...path, key]),
    ]),
  )
}

export type Prose = { readonly path: Path; readonly text: string }

/** Every text inside a value that says something. */
export function proseOf(value: unknown): readonly Prose[] {
  const found: Prose[] = []
  mapProse(value, (text, path) => {
    if (text.trim() !== '') found.push({ path, text })
    return text
  })
  return found
}

/** How long a text of this field may grow (shared/plan/primitives.ts). */
export function roomFor(text: string, path: Path): number {
  const last = path.at(-1)
  if (last === 'typed' || (last === 'text' && path.at(-2) === 'timing')) return 200
  return text.length <= MAX_LINE ? MAX_LINE : MAX_PARAGRAPH
}
