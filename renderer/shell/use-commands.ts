import { useEffect, useRef } from 'react'
import type { DesktopBridge, MenuCommand } from '#shared/bridge/contract'
import { commandOfKey } from './shortcuts/command-keys'

export type Commands = Partial<Record<MenuCommand, () => void>>

/**
 * Runs commands from the menu and from the keyboard alike. Keys are taken before native text
 * boxes see them: their own undo knows nothing of the plan.
 */
export function useCommands(desktop: Pick<DesktopBridge, 'onNotice'>, commands: Commands) {
  const current = useRef(commands)
  useEffect(() => {
    current.current = commands
  })
  useEffect(() => {
    const run = (command: MenuCommand) => current.current[command]?.()
    const onKeyDown = (event: KeyboardEvent) => {
      const command = commandOfKey(event)
      if (command === null || current.current[command] === undefined) return
      event.preventDefault()
      run(command)
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    const stop = desktop.onNotice('command', run)
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true })
      stop()
    }
  }, [desktop])
}
