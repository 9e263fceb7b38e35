import { useEffect, useState } from 'react'
import { useServices } from '../../shell/services'
import { notify } from '../../ui/notices'

export type OwnWordsState = ReturnType<typeof useOwnWords>

/** Words the officer says are right; kept with the settings, for every plan. */
export function useOwnWords() {
  const { settings } = useServices().storage
  const [words, setWords] = useState<readonly string[]>([])
  useEffect(() => {
    let ended = false
    void settings.read('ownWords').then((read) => {
      if (!ended) setWords(read)
    })
    return () => {
      ended = true
    }
  }, [settings])

  const write = async (next: readonly string[], done: string | null) => {
    const written = await settings.write('ownWords', [...next])
    if (written.status === 'failed') {
      notify(written.message)
      return
    }
    setWords(next)
    if (done !== null) {
      notify(done, { label: 'Hoàn tác', run: () => void write(words, null) })
    }
  }
  return {
    words,
    add: (word: string) =>
      void write(
        [...words.filter((each) => each !== word), word],
        `Đã thêm “${word}” vào từ của tôi; từ nay không báo nữa.`,
      ),
    remove: (word: string) =>
      void write(
        words.filter((each) => each !== word),
        `Đã bỏ “${word}” khỏi từ của tôi.`,
      ),
  }
}
