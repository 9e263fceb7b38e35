import { romanNumeral } from '#shared/vietnamese/numbering'

/** The annexes a plan may have, in the order they stand. */
export const annexKinds = [
  'policies',
  'lifecycleMatrix',
  'timeline',
  'disclosures',
  'channels',
  'staff',
  'budget',
  'risks',
  'demands',
] as const
export type AnnexKind = (typeof annexKinds)[number]

/** Labels of the annexes that exist; a body refers to an annex by its label. */
export type AnnexLabels = ReadonlyMap<AnnexKind, string>

/** "Phụ lục" for a single annex, "Phụ lục I" … for several (Phụ lục I của Nghị định, mục III.1a). */
export function annexLabels(kinds: readonly AnnexKind[]): AnnexLabels {
  const present = annexKinds.filter((kind) => kinds.includes(kind))
  return new Map(
    present.map((kind, index) => [
      kind,
      present.length === 1 ? 'Phụ lục' : `Phụ lục ${romanNumeral(index + 1)}`,
    ]),
  )
}

/** "tại Phụ lục I", or "tại Phụ lục kèm theo" for a single one; blank when there is none. */
export function atAnnex(labels: AnnexLabels, kind: AnnexKind): string {
  const label = labels.get(kind)
  return label === undefined ? '' : `tại ${label} kèm theo`
}
