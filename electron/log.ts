import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'

export type Level = 'info' | 'warn' | 'error'
export type Log = Readonly<Record<Level, (message: string, cause?: unknown) => void>>

const MAX_BYTES = 1_000_000

/**
 * Writes lines to `main.log`, keeping one older file. Synchronous, because the line that matters
 * most is the one before a crash; never throws, because logging must not be what fails.
 */
export function createLog(folder: string, now: () => Date = () => new Date()): Log {
  const file = path.join(folder, 'main.log')
  const write = (level: Level) => (message: string, cause?: unknown) => {
    try {
      mkdirSync(folder, { recursive: true })
      rotate(file)
      const text = cause === undefined ? message : `${message}: ${describe(cause)}`
      appendFileSync(file, `${now().toISOString()} ${level} ${text}\n`)
    } catch {
      // Nowhere left to say it.
    }
  }
  return { info: write('info'), warn: write('warn'), error: write('error') }
}

function rotate(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size > MAX_BYTES) renameSync(file, file.replace(/\.log$/, '.old.log'))
}

/** What is known of a thrown value, with its stack when it has one. */
export function describe(cause: unknown): string {
  if (cause instanceof Error) return cause.stack ?? cause.message
  if (typeof cause === 'string') return cause
  try {
    return JSON.stringify(cause)
  } catch {
    return String(cause)
  }
}
