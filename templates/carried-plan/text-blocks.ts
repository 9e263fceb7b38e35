import { diffArrays } from 'diff'
import { ALIKE, likeness } from '#shared/vietnamese/likeness'

/** A paragraph that says something, and the row of a table it stands in. */
export type Piece = {
  readonly text: string
  /** Tells the rows of a file apart; null outside of tables. */
  readonly row: string | null
  /** Column of the row; 0 outside of tables. */
  readonly column: number
}

/** A row of a table, or a paragraph outside of tables. */
export type Block<P extends Piece> = { readonly pieces: readonly P[]; readonly isRow: boolean }

export function blocksOf<P extends Piece>(pieces: readonly P[]): readonly Block<P>[] {
  const blocks: { pieces: P[]; isRow: boolean }[] = []
  for (const piece of pieces) {
    const open = blocks.at(-1)
    const isSameRow = piece.row !== null && open?.pieces[0]?.row === piece.row
    if (open && isSameRow) open.pieces.push(piece)
    else blocks.push({ pieces: [piece], isRow: piece.row !== null })
  }
  return blocks
}

/** What stands at one place before and now, where the two differ. */
export type Hunk<Old, Now> = {
  readonly removed: readonly Old[]
  readonly added: readonly Now[]
  readonly previous: Old | null
  readonly next: Old | null
}

/** @param saying what an item says, by which those that did not change are known */
export function hunksOf<Old extends Item, Now extends Item, Item>(
  old: readonly Old[],
  now: readonly Now[],
  saying: (item: Item) => string,
): readonly Hunk<Old, Now>[] {
  const hunks: Hunk<Old, Now>[] = []
  let [oldAt, nowAt] = [0, 0]
  let open: { removed: Old[]; added: Now[] } | null = null
  const close = () => {
    if (open === null) return
    const previous = old[oldAt - open.removed.length - 1] ?? null
    hunks.push({ ...open, previous, next: old[oldAt] ?? null })
    open = null
  }
  for (const { count, added, removed } of diffArrays(old.map(saying), now.map(saying))) {
    if (!added && !removed) {
      close()
      oldAt += count
      nowAt += count
      continue
    }
    open ??= { removed: [], added: [] }
    if (added) open.added.push(...now.slice(nowAt, (nowAt += count)))
    else open.removed.push(...old.slice(oldAt, (oldAt += count)))
  }
  close()
  return hunks
}

export type Pair<Old, Now> =
  | { readonly before: Old; readonly after: Now }
  | { readonly before: Old; readonly after: null }
  | { readonly before: null; readonly after: Now }

/** Which became which: in order, those alike. */
export function paired<Old extends Item, Now extends Item, Item>(
  { removed, added }: Pick<Hunk<Old, Now>, 'removed' | 'added'>,
  saying: (item: Item) => string,
): readonly Pair<Old, Now>[] {
  const pairs: Pair<Old, Now>[] = []
  let next = 0
  // As many as there were: each is the one that stands in its place, however different.
  const isInPlace = removed.length === added.length
  removed.forEach((before, index) => {
    const rest = removed.length - index - 1
    const ahead = added.slice(next, Math.max(next + 1, added.length - rest + 3))
    const found = ahead.findIndex((each) => likeness(saying(before), saying(each)) >= ALIKE)
    const at = isInPlace ? index : next + found
    const after = isInPlace || found >= 0 ? added[at] : undefined
    if (after === undefined) {
      pairs.push({ before, after: null })
      return
    }
    pairs.push(...added.slice(next, at).map((each) => ({ before: null, after: each })))
    pairs.push({ before, after })
    next = at + 1
  })
  return [...pairs, ...added.slice(next).map((after) => ({ before: null, after }))]
}

/** Marks the form sets before an item of a list, and closes it with. */
const MARK = /^(?:[IVX]{1,5}\.|\d{1,3}\.|[a-zđ]{1,2}\)|[-+])\s+/u
const END = /[;.]$/u

/** The kind of mark an item of a list begins with: figures, letters or a dash; blank for none. */
export const markOf = (text: string): string =>
  MARK.exec(text)?.[0]
    .replace(/[a-zđ]+/u, 'a')
    .replace(/\d+/, '1')
    .replace(/[IVX]+/, 'I') ?? ''

export const unmarked = (text: string): string => text.replace(MARK, '')
export const isClosed = (text: string): boolean => END.test(text)

/** The words of an item of a list. */
export const wordsOf = (text: string): string => unmarked(text).replace(END, '')

const isPosition = (text: string) => /^\d{1,3}$/.test(text)

/** What the first cell of a row counts, and the others say. */
export const cellsOf = <P extends Piece>({ pieces, isRow }: Block<P>): readonly P[] =>
  isRow && pieces[0] !== undefined && isPosition(pieces[0].text) ? pieces.slice(1) : pieces

/** What a block says, its place in a numbered list aside: that moves with the others. */
export const blockSays = (block: Block<Piece>): string =>
  cellsOf(block)
    .map(({ text }) => wordsOf(text))
    .join('\n')
