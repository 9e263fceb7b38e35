import { emptyRow, listSections } from './defaults'
import type { Plan, RowOf, RowSection } from './plan'

/** A new line of the estimate takes the source of the last one. */
const NOT_CARRIED = { fundingSource: '' }

/** Whether nobody has written anything in a row since it was added. */
const isUntouched = <S extends RowSection>(section: S, row: RowOf<S>): boolean =>
  JSON.stringify({ ...row, ...(section === 'budgetLines' ? NOT_CARRIED : {}) }) ===
  JSON.stringify(emptyRow(section, row.id))

/**
 * The plan without the blank rows its lists end in: moving on from the last row begins one, which
 * nobody may want. Pure; numbers of the rows that stay do not change.
 */
export function withoutBlankEnds(plan: Plan): Plan {
  return listSections.reduce((current, section) => {
    const rows: readonly RowOf<typeof section>[] = plan[section]
    const last = rows.findLastIndex((row) => !isUntouched(section, row))
    return last === rows.length - 1 ? current : { ...current, [section]: rows.slice(0, last + 1) }
  }, plan)
}
