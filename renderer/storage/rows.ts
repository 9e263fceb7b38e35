import { z } from 'zod'
import type { Plan } from '#shared/plan/plan'
import { summarizePlan } from '#shared/plan/plan-summary'
import { instant, line, rowId } from '#shared/plan/primitives'
import { unit } from '#shared/plan/unit'

/** Stored rows. They are looser than the domain where losing a row would be worse than oddness. */
const revision = z.int().min(0)

export const summaryRow = z.object({
  planId: rowId,
  title: z.string(),
  year: z.int(),
  unitName: z.string(),
  /** What tells two copies of one plan apart; never printed. */
  note: z.string(),
  revision,
  schemaVersion: z.int(),
  createdAt: instant,
  updatedAt: instant,
  trashedAt: instant.nullable(),
})
export type SummaryRow = z.infer<typeof summaryRow>

/** The plan itself is read with `readPlan`, which knows older and newer shapes. */
export const bodyRow = z.object({
  planId: rowId,
  revision,
  savedAt: instant.optional(),
  plan: z.unknown(),
})
export type BodyRow = z.infer<typeof bodyRow>

export const snapshotKinds = ['first', 'auto', 'before', 'named'] as const
export type SnapshotKind = (typeof snapshotKinds)[number]

export const snapshotRow = z.object({
  id: z.int().optional(),
  planId: rowId,
  takenAt: instant,
  kind: z.enum(snapshotKinds),
  label: z.string(),
  /** Title, year and unit at that time, so that the list opens no body. */
  title: z.string(),
})
export type SnapshotRow = z.infer<typeof snapshotRow>

export const snapshotBodyRow = z.object({ id: z.int(), plan: z.unknown() })
export type SnapshotBodyRow = z.infer<typeof snapshotBodyRow>

export const unitProfileRow = z.object({ id: rowId, name: line, unit, updatedAt: instant })
export type UnitProfileRow = z.infer<typeof unitProfileRow>

export const settingRow = z.object({ key: z.string(), value: z.unknown() })
export type SettingRow = z.infer<typeof settingRow>

export const letterheadRow = z.object({
  id: z.string(),
  fileName: z.string(),
  bytes: z.instanceof(Uint8Array),
  isOn: z.boolean(),
})
export type LetterheadRow = z.infer<typeof letterheadRow>

/** What the list shows of a plan, taken from the plan itself and the row it replaces. */
export function toSummaryRow(
  plan: Plan,
  facts: {
    readonly revision: number
    readonly savedAt: string
    readonly previous: SummaryRow | null
    readonly note?: string
  },
): SummaryRow {
  const { revision, savedAt, previous, note } = facts
  return {
    ...summarizePlan(plan),
    note: note ?? previous?.note ?? '',
    revision,
    schemaVersion: plan.schemaVersion,
    createdAt: previous?.createdAt ?? savedAt,
    updatedAt: savedAt,
    trashedAt: previous?.trashedAt ?? null,
  }
}
