import { z } from 'zod'
import { planSchema } from '#shared/plan/plan'
import { unitListSchemas } from '#shared/lists/unit-list'
import { demandSet } from '#shared/reference/demands/demand-set'
import { attempt, type Outcome, type StorageContext } from './context'
import { settingRow } from './rows'

const planSections = planSchema.keyof().options

/** Choices kept between runs: one line here gives the type, the default and the check on reading. */
export const settings = {
  previewVisible: z.boolean().catch(true),
  previewRulerVisible: z.boolean().catch(false),
  /** Whether the short introduction was seen or turned down. */
  tourSeen: z.boolean().catch(false),
  /** The same of the introduction to the editor, which the library's says nothing of. */
  editorTourSeen: z.boolean().catch(false),
  /** How the activities were last looked at. */
  activityView: z.enum(['table', 'lifecycle', 'audiences', 'calendar']).catch('table'),
  calendarLayout: z.enum(['months', 'weeks', 'leads']).catch('months'),
  /** Names the officer gave to exported files, by plan, paper and kind of file. */
  exportNames: z.record(z.string(), z.string()).catch({}),
  /** Plans being carried over into the next year, as far as they got; read by the screen. */
  carryOvers: z.record(z.string(), z.unknown()).catch({}),
  /** Files that were read and are being placed, as far as they got; read by the screen. */
  readings: z.record(z.string(), z.unknown()).catch({}),
  /** Mentions of an earlier year that stay in Word files, each with why. */
  keptInFiles: z.array(z.object({ key: z.string(), reason: z.string() })).catch([]),
  /** Why plans came back. */
  returnLog: z
    .array(
      z.object({
        id: z.string(),
        reason: z.string(),
        section: z.enum(planSections).nullable().catch(null),
        planTitle: z.string(),
        at: z.string(),
      }),
    )
    .catch([]),
  /** Sentences the officer keeps for the fields they are for (a `PhraseField`). */
  ownPhrases: z
    .array(z.object({ id: z.string(), field: z.string(), text: z.string().max(2_000) }))
    .catch([]),
  /** Words the wording check takes as right. */
  ownWords: z.array(z.string()).catch([]),
  /** Lists of the unit's own; null while the one that ships with the app is used. */
  bodyNamesList: unitListSchemas.bodyNames.nullable().catch(null),
  costNormsList: unitListSchemas.costNorms.nullable().catch(null),
  legalBasesList: unitListSchemas.legalBases.nullable().catch(null),
  budgetCodesList: unitListSchemas.budgetCodes.nullable().catch(null),
  /** Plans deleted for good, so that their mirrors are not offered again at every start. */
  purgedPlanIds: z.array(z.string()).catch([]),
  /** The letter plans are held against; null for the one the app comes with. */
  demandSet: demandSet.nullable().catch(null),
  /** Which of its sections the officer says bind a unit or do not, by `switchKey`. */
  demandSwitches: z.record(z.string(), z.boolean()).catch({}),
} as const satisfies Record<string, z.ZodType>

export type SettingKey = keyof typeof settings
export type SettingValue<K extends SettingKey> = z.output<(typeof settings)[K]>

export type SettingsRepository = {
  /** The stored value, or the default when there is none or it cannot be read. Never fails. */
  readonly read: <K extends SettingKey>(key: K) => Promise<SettingValue<K>>
  readonly write: <K extends SettingKey>(key: K, value: SettingValue<K>) => Promise<Outcome>
}

const schemas: { readonly [K in SettingKey]: z.ZodType<SettingValue<K>> } = settings

export function settingsRepository({ database }: StorageContext): SettingsRepository {
  return {
    read: async <K extends SettingKey>(key: K) => {
      const row = await attempt(database, () => database.settings.get(key))
      return schemas[key].parse(settingRow.safeParse(row).data?.value)
    },
    write: (key, value) =>
      attempt(database, async () => {
        await database.settings.put({ key, value })
        return { status: 'done' }
      }),
  }
}
