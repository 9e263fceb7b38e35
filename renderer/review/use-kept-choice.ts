import { useEffect, useState } from 'react'
import { useServices } from '../shell/services'
import type { SettingKey, SettingValue } from '../storage/settings'

/** A choice kept between runs, read when it is first needed; null until then. */
export function useKeptChoice<K extends SettingKey>(key: K) {
  const { settings } = useServices().storage
  const [choice, setChoice] = useState<SettingValue<K> | null>(null)
  useEffect(() => {
    let ended = false
    void settings.read(key).then((kept) => {
      // What was chosen meanwhile is newer than what was kept.
      if (!ended) setChoice((current) => current ?? kept)
    })
    return () => {
      ended = true
    }
  }, [settings, key])
  const choose = (value: SettingValue<K>) => {
    setChoice(value)
    void settings.write(key, value)
  }
  return [choice, choose] as const
}
