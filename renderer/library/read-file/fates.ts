import { fieldName } from '#shared/plan/field-names'
import type { Plan } from '#shared/plan/plan'
import { positionsOf } from '#shared/plan/plan-path'
import type { AsideKind, SourceLine } from '#templates/read-plan/source-line'
import { targetNames, type UnsureText } from '#templates/read-plan/unsure'
import type { Placements } from './open-reading'

/** What has become of a line of the file, as far as decided. */
export const fates = ['placed', 'open', 'source', 'form'] as const
export type Fate = (typeof fates)[number]

export const fateNames: Readonly<Record<Fate, string>> = {
  placed: 'Đã xếp chỗ',
  open: 'Chưa chắc',
  source: 'Văn bản gốc',
  form: 'Thể thức, đề mục',
}

export function fateOf(
  line: SourceLine,
  unsure: readonly UnsureText[],
  placements: Placements,
): Fate {
  const isOpen = line.unsure.some(
    (index) => placements[index] === undefined && unsure[index]?.isKept === false,
  )
  if (isOpen) return 'open'
  const isPlaced = line.unsure.some((index) => isTarget(placements[index]))
  if (isPlaced || line.paths.length > 0) return 'placed'
  return line.unsure.length > 0 ? 'source' : 'form'
}

const isTarget = (placement: Placements[number]) =>
  placement !== undefined && placement !== 'source'

/** Where a line went, in the words of the screens. */
export function whereTo(
  plan: Plan,
  line: SourceLine,
  fate: Fate,
  unsure: readonly UnsureText[],
  placements: Placements,
): string {
  if (fate !== 'placed') return fateNames[fate]
  const chosen = line.unsure.flatMap((index) => {
    const placement = placements[index]
    return placement === undefined || placement === 'source' ? [] : [targetNames[placement]]
  })
  const [first = '', ...others] = [...line.paths.map((path) => placeName(plan, path)), ...chosen]
  const more = others.length > 0 ? ` và ${others.length} chỗ khác` : ''
  const rest = line.unsure.some((index) => unsure[index]?.isKept && placements[index] === undefined)
  return `${first}${more}${rest ? '; một phần ở văn bản gốc' : ''}`
}

/** "Hoạt động, dòng 4"; a field of the unit or the paper by its own name alone. */
function placeName(plan: Plan, path: string): string {
  const steps = positionsOf(plan, path)
  const isField = steps[0] === 'unit' || steps[0] === 'document' || steps[0] === 'purpose'
  if (path === 'unit/name') return 'Tên đơn vị'
  return fieldName(isField ? steps.slice(1) : steps)
}

export const asideNames: Readonly<Record<AsideKind, string>> = {
  header: 'Đầu trang',
  footer: 'Chân trang',
  footnote: 'Chú thích cuối trang',
  endnote: 'Chú thích cuối văn bản',
}
