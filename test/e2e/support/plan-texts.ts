import type { Plan } from '#shared/plan/plan'
import { enteredDateText, formatTiming } from '#shared/plan/timing-text'
import { timing } from '#shared/plan/timing'
import { staffRoleNames } from '#shared/reference/staff-roles'
import { formatWhole } from '#shared/vietnamese/numbers'

/** A plan as somebody would enter it: the text of each field, under the ids of the plan being made. */
export class PlanTexts {
  /** Id in the plan being made, of each id of this one, and back. */
  private readonly newIds = new Map<string, string>()
  private readonly oldIds = new Map<string, string>()
  private readonly labels: ReadonlyMap<string, string>

  constructor(private readonly plan: Plan) {
    this.labels = new Map([
      ...plan.channels.map(({ id, name }) => [id, name] as const),
      ...plan.budgetLines.map(({ id, content }) => [id, content] as const),
      ...Object.entries(staffRoleNames),
    ])
  }

  /** A row of this plan has become one of the plan being made. */
  name(oldId: string, newId: string): void {
    this.newIds.set(oldId, newId)
    this.oldIds.set(newId, oldId)
  }

  isNamed(newId: string): boolean {
    return this.oldIds.has(newId)
  }

  /**
   * What the field at a path of the plan being made should show.
   * @param kind of the field, where it is known; undefined when the plan has no such field
   */
  at(path: string, kind?: string): string | undefined {
    const value = path.split('/').reduce<unknown>((holder, part) => {
      if (Array.isArray(holder)) {
        return holder.find((row: { readonly id: string }) => row.id === this.oldIds.get(part))
      }
      return holder !== null && typeof holder === 'object' && part in holder
        ? (holder as Readonly<Record<string, unknown>>)[part]
        : undefined
    }, this.plan)
    return this.textOf(value, kind)
  }

  private textOf(value: unknown, kind: string | undefined): string | undefined {
    if (value === undefined) return undefined
    if (kind === 'choice') {
      const text = typeof value === 'string' || typeof value === 'number' ? `${value}` : ''
      return this.newIds.get(text) ?? text
    }
    if (value === null) return ''
    if (Array.isArray(value)) {
      const items = value as readonly string[]
      return (kind === 'many' ? items.map((item) => this.labels.get(item) ?? item) : items).join(
        '\n',
      )
    }
    if (typeof value === 'number') return formatWhole(value)
    if (typeof value === 'boolean') return String(value)
    if (typeof value === 'string') {
      return /^\d{4}-\d{2}-\d{2}$/.test(value) ? enteredDateText(value) : value
    }
    return formatTiming(timing.parse(value))
  }
}

/** A plan with its ids told by the place of the row, to compare plans made apart. */
export function withoutIds(plan: Plan): unknown {
  const places = new Map<string, string>([[plan.id, 'plan']])
  for (const [section, rows] of Object.entries(plan)) {
    if (!Array.isArray(rows)) continue
    for (const [index, row] of rows.entries()) {
      if (typeof row === 'object')
        places.set((row as { readonly id: string }).id, `${section} ${index}`)
    }
  }
  return JSON.parse(JSON.stringify(plan), (key, value: unknown) => {
    // Roles are a set, kept in the order of the list they are taken from.
    if (key === 'roles') return [...(value as readonly string[])].sort()
    return typeof value === 'string' ? (places.get(value) ?? value) : value
  })
}
