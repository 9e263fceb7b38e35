/** Paths into a plan, as the sources of printed paragraphs: `activities/a1/name`, `unit/recipients/1`. */

/** What stands at a path of keys, row ids and positions; undefined when nothing does. */
export function valueAt(plan: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) {
      const items: readonly unknown[] = value
      return items[positionOf(items, step)]
    }
    return isRecord(value) ? value[step] : undefined
  }, plan)
}

export function positionOf(items: readonly unknown[], step: string): number {
  const byId = items.findIndex((item) => isRecord(item) && item['id'] === step)
  if (byId >= 0) return byId
  return /^\d+$/.test(step) && Number(step) < items.length ? Number(step) : -1
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The row or item of a list a source lies in. */
export function rowOf(plan: unknown, source: string): string | null {
  const steps = source.split('/')
  for (let length = steps.length - 1; length > 0; length -= 1) {
    if (Array.isArray(valueAt(plan, steps.slice(0, length)))) {
      return steps.slice(0, length + 1).join('/')
    }
  }
  return null
}

/** The same path with rows by their position, as `fieldName` tells it. */
export function positionsOf(plan: unknown, path: string): readonly (string | number)[] {
  const steps = path.split('/')
  return steps.map((step, depth) => {
    const list = valueAt(plan, steps.slice(0, depth))
    return Array.isArray(list) ? positionOf(list, step) : step
  })
}

/** A path by position as the screens name it: rows by their id, `activities/a1/name`. */
export function pathWithIds(plan: unknown, path: readonly (string | number)[]): string {
  let value = plan
  const steps = path.map((step) => {
    const items: readonly unknown[] | null = Array.isArray(value) ? value : null
    value = items && typeof step === 'number' ? items[step] : valueAt(value, [String(step)])
    return typeof step === 'number' && isRecord(value) && typeof value['id'] === 'string'
      ? value['id']
      : String(step)
  })
  return steps.join('/')
}
