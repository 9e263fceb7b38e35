import { z } from 'zod'
import { attempt, type Outcome, type StorageContext } from './context'
import { settingRow } from './rows'

/**
 * How the officer likes the app: one line here gives the type, the default and the check on reading.
 * Only what is no loss when it falls back to its default; the officer's work is in `kept.ts`.
 */
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
