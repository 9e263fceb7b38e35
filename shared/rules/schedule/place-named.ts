import type { Activity } from '#shared/plan/activity'
import { placeWords } from '#shared/reference/activity-forms'
import { foldForSearch } from '#shared/vietnamese/search'

/** What ends the name of a place: punctuation, or a word that begins another thought. */
const NAME_END = /[,.;:()\n]|\s(?:về|để|vào|với|cho|theo|từ|ngày|lúc|nhằm|do|của các|và các)(?=\s)/u

const kinds = placeWords.join('|')
const PLACE = new RegExp(`(?:địa điểm\\s*:\\s*|tại\\s+)((?:${kinds})(?=[\\s,.;:)]|$).*)`, 'iu')

/** A single place an activity is held at, when its content or note names one. */
export type NamedPlace = { readonly id: string; readonly name: string }

/** "Trường hợp" is no school; a kind alone, as in "tại nhà văn hóa các thôn", is many places or none. */
const isNoPlace = (name: string) =>
  /^trường hợp/iu.test(name) ||
  /(?:^|\s)(?:các|những|từng|mỗi|\d+)(?:\s|$)/iu.test(name) ||
  placeWords.includes(name.toLowerCase())

export function placeNamed({
  content,
  note,
}: Pick<Activity, 'content' | 'note'>): NamedPlace | null {
  for (const text of [note, content]) {
    const found = PLACE.exec(text.normalize('NFC'))?.[1]
    if (found === undefined) continue
    const end = found.search(NAME_END)
    const name = (end === -1 ? found : found.slice(0, end)).trim()
    if (!isNoPlace(name)) return { id: foldForSearch(name), name }
  }
  return null
}
