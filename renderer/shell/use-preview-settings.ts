import { useCallback, useState } from 'react'
import type { SettingsRepository } from '../storage/settings'

/** Whether the print is shown beside the section, and its rulers; kept from one day to the next. */
export function usePreviewSettings() {
  const [previewVisible, setPreviewVisible] = useState(true)
  const [rulerVisible, setRulerVisible] = useState(false)
  const read = useCallback(async (settings: SettingsRepository) => {
    setPreviewVisible(await settings.read('previewVisible'))
    setRulerVisible(await settings.read('previewRulerVisible'))
  }, [])
  return {
    read,
    previewVisible,
    rulerVisible,
    showPreview: (settings: SettingsRepository, visible: boolean) => {
      setPreviewVisible(visible)
      void settings.write('previewVisible', visible)
    },
    showRuler: (settings: SettingsRepository, visible: boolean) => {
      setRulerVisible(visible)
      void settings.write('previewRulerVisible', visible)
    },
  }
}

export type PreviewSettings = ReturnType<typeof usePreviewSettings>
