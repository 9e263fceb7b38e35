import type { Migration } from '.'

/** The unit's own letterhead, a Word file: one row at most. */
export const ownLetterhead: Migration = { version: 2, stores: { letterheads: 'id' } }
