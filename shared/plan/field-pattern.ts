/** Parts of a plan whose fields stand right under them, with no row between. */
const WITHOUT_ROWS: ReadonlySet<string> = new Set(['unit', 'document', 'purpose', 'companions'])

/**
 * The path of a field with ids of rows and names of stages as `*`: what is said of a field is said of
 * it in every row.
 */
export function fieldPattern(path: string): string {
  const steps = path.split('/')
  const [section = ''] = steps
  return steps
    .map((step, depth) => {
      const isRow = depth === 1 && !WITHOUT_ROWS.has(section)
      return isRow || steps[depth - 1] === 'stages' ? '*' : step
    })
    .join('/')
}
