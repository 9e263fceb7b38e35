import { z } from 'zod'
import { attempt, type Outcome, type StorageContext } from './context'
import { settingRow } from './rows'

/** Choices kept between runs: one line here gives the type, the default and the check on reading. */
export const settings = {
  previewVisible: z.boolean().catch(true),
  previewRulerVisible: z.boolean().catch(false),
  /** How the activities were last looked at. */
  activityView: z.enum(['table', 'lifecycle', 'audiences', 'calendar']).catch('table'),
  calendarLayout: z.enum(['months', 'weeks', 'leads']).catch('months'),
  /** Names the officer gave to exported files, by plan, paper and kind of file. */
  exportNames: z.record(z.string(), z.string()).catch({}),
  /** Plans being carried over into the next year, as far as they got; read by the screen. */
  carryOvers: z.record(z.string(), z.unknown()).catch({}),
  /** Plans deleted for good, so that their mirrors are not offered again at every start. */
  purgedPlanIds: z.array(z.string()).catch([]),
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
