/** Keeps the printed sections used last, up to a number of bytes in all. */
export function createPdfCache(maxBytes: number) {
  const entries = new Map<string, Uint8Array>()
  let total = 0

  const remove = (key: string) => {
    total -= entries.get(key)?.byteLength ?? 0
    entries.delete(key)
  }

  return {
    get(key: string): Uint8Array | undefined {
      const bytes = entries.get(key)
      if (bytes === undefined) return undefined
      // A Map remembers the order of insertion: what was used goes to the end.
      entries.delete(key)
      entries.set(key, bytes)
      return bytes
    },
    set(key: string, bytes: Uint8Array): void {
      remove(key)
      entries.set(key, bytes)
      total += bytes.byteLength
      for (const oldest of entries.keys()) {
        if (total <= maxBytes || oldest === key) break
        remove(oldest)
      }
    },
  }
}
