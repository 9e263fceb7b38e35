import { useEffect, useRef } from 'react'
import type { DesktopBridge, MenuCommand } from '#shared/bridge/contract'

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
      if (command === null) return
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

function commandOfKey(event: KeyboardEvent): MenuCommand | null {
  if (event.key === 'F1') return 'help'
  if (!event.ctrlKey || event.altKey) return null
  switch (event.key.toLowerCase()) {
    case 'z':
      return event.shiftKey ? 'redo' : 'undo'
    case 'y':
      return 'redo'
    case 's':
      return 'save'
    case 'e':
      return 'exportWord'
    case 'p':
      return 'print'
    case 'f':
      return 'find'
    case 'l':
      return event.shiftKey ? 'library' : null
    default:
      return null
  }
}
