import type { ListKind } from './kinds'
import type { ListEntry } from './unit-list'

/** What an entry is nothing without. */
const says: { readonly [K in ListKind]: (entry: ListEntry<K>) => string } = {
  bodyNames: ({ old }) => old,
  costNorms: ({ content }) => content,
  legalBases: ({ number, subject }) => `${number}${subject}`,
  budgetCodes: ({ code, name }) => `${code}${name}`,
}

/** The entries that say something: a row just begun in the grid is no norm to pick, and goes in no file. */
export const writtenEntries = <K extends ListKind>(
  kind: K,
  entries: readonly ListEntry<K>[],
): readonly ListEntry<K>[] => entries.filter((entry) => says[kind](entry).trim() !== '')
