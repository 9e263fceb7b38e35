import { diffWordsWithSpace } from 'diff'

/** A stretch of a text: as it stays, as it was, or as it becomes. */
export type MarkedPart = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string }

/**
 * What goes and what comes, word by word. Words between two changes that say little of their own are
 * taken along: "Thông tin và Truyền thông" becomes "Văn hóa, Thể thao và Du lịch" as a whole, not in
 * shreds.
 */
export function markedParts(before: string, after: string): readonly MarkedPart[] {
  const parts: MarkedPart[] = []
  let [removed, added, between] = ['', '', '']
  const flush = () => {
    if (removed !== '') parts.push({ kind: 'removed', text: removed })
    if (added !== '') parts.push({ kind: 'added', text: added })
    if (between !== '') parts.push({ kind: 'same', text: between })
    removed = added = between = ''
  }
  for (const part of diffWordsWithSpace(before, after)) {
    if (part.removed || part.added) {
      removed += between + (part.removed ? part.value : '')
      added += between + (part.added ? part.value : '')
      between = ''
      continue
    }
    const isWithinChange = removed !== '' || added !== ''
    if (isWithinChange && isThin(part.value)) between = part.value
    else {
      flush()
      parts.push({ kind: 'same', text: part.value })
    }
  }
  flush()
  return parts
}

/** Spaces, marks, or one short word such as "và". */
const isThin = (text: string) => /^[\s\p{P}]*\p{L}{0,2}[\s\p{P}]*$/u.test(text)
