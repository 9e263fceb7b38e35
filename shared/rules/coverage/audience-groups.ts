import { audienceGroups, type AudienceGroup } from '#shared/reference/audiences'

type Word = { readonly group: AudienceGroup; readonly word: string }

/** Longest first, so that "cha mẹ học sinh" is not read as "học sinh". */
const words: readonly Word[] = audienceGroups
  .flatMap(({ id, words: own }) => own.map((word) => ({ group: id, word })))
  .toSorted((a, b) => b.word.length - a.word.length)

/** Groups of people a name speaks of, in the order of the list; none when it names nobody known. */
export function groupsNamed(name: string): readonly AudienceGroup[] {
  let rest = name.normalize('NFC').toLowerCase()
  const found = new Set<AudienceGroup>()
  for (const { group, word } of words) {
    if (!rest.includes(word)) continue
    found.add(group)
    rest = rest.replaceAll(word, '|')
  }
  return audienceGroups.map(({ id }) => id).filter((id) => found.has(id))
}
