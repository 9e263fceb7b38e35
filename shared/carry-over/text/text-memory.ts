/**
 * What reading texts came to. From one change of a plan to the next most of its texts stay as they are,
 * and many stand in it several times: each is read once as long as it is read the same way.
 */
export type TextMemory<R> = {
  /**
   * Begins one reading of all texts; what it does not ask for is forgotten.
   * @param way everything besides the text that what is read depends on, compared one by one
   */
  readonly reading: (way: readonly unknown[]) => (text: string, read: () => R) => R
}

export function textMemory<R>(): TextMemory<R> {
  let lastWay: readonly unknown[] = []
  let last = new Map<string, R>()
  return {
    reading: (way) => {
      const isSame = way.length === lastWay.length && way.every((each, at) => each === lastWay[at])
      const known = isSame ? last : new Map<string, R>()
      const next = new Map<string, R>()
      lastWay = way
      last = next
      return (text, read) => {
        const found = next.get(text) ?? known.get(text) ?? read()
        next.set(text, found)
        return found
      }
    },
  }
}
