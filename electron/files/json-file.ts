import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { z } from 'zod'
import type { Log } from '../log'
import { writeAtomically } from './atomic-write'

/**
 * A small file of remembered choices. One that is missing or unreadable counts as empty: nothing
 * in it is worth stopping for.
 */
export function createJsonFile<T extends z.ZodType>(
  file: string,
  schema: T,
  empty: z.output<T>,
  log: Log,
) {
  let pending: Promise<void> = Promise.resolve()
  return {
    read(): z.output<T> {
      try {
        const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
        return parsed.success ? parsed.data : empty
      } catch {
        return empty
      }
    },
    /** One write after another; a failure is only logged. */
    write(value: z.output<T>): Promise<void> {
      pending = pending.then(async () => {
        try {
          await mkdir(path.dirname(file), { recursive: true })
          await writeAtomically(file, JSON.stringify(value))
        } catch (error) {
          log.warn(`Cannot write ${path.basename(file)}`, error)
        }
      })
      return pending
    },
    /** Resolves when nothing is being written. */
    idle: () => pending,
  }
}
