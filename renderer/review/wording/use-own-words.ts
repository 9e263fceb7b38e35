import { useServices } from '../../shell/services'
import { useKeptList } from '../../ui/kept/use-kept-list'

export type OwnWordsState = ReturnType<typeof useOwnWords>

/** Words the officer says are right; kept for every plan. */
export function useOwnWords() {
  const { entries, update } = useKeptList(useServices().storage.kept.ownWords)
  return {
    words: entries,
    add: (word: string) =>
      void update(
        (words) => (words.includes(word) ? words : [...words, word]),
        `Đã thêm “${word}” vào từ của tôi; từ nay không báo nữa.`,
      ),
    remove: (word: string) =>
      void update(
        (words) => words.filter((each) => each !== word),
        `Đã bỏ “${word}” khỏi từ của tôi.`,
      ),
  }
}
