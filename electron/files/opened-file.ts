import { statSync } from 'node:fs'
import path from 'node:path'
import { PLAN_FILE_EXTENSION } from '#shared/bridge/contract'
import { readPlanFile } from './read-plan-file'

const ENDINGS = [`.${PLAN_FILE_EXTENSION}`, '.json']

/** The plan file among the words of a command line, absolute; undefined when there is none. */
export function planFileArgument(words: readonly string[], folder: string): string | undefined {
  return words
    .filter((word) => !word.startsWith('-') && ENDINGS.includes(path.extname(word).toLowerCase()))
    .map((word) => path.resolve(folder, word))
    .findLast(isFile)
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false
}

/** Keeps the plan file the system asked to open until the page takes it. */
export function createOpenedFile(announce: () => void) {
  let waiting: string | undefined
  return {
    /** @param words a command line, without the program itself */
    offer: (words: readonly string[], folder: string): void => {
      const file = planFileArgument(words, folder)
      if (file === undefined) return
      waiting = file
      announce()
    },
    take: async () => {
      const file = waiting
      waiting = undefined
      return file === undefined ? null : readPlanFile(file)
    },
  }
}

export type OpenedFile = ReturnType<typeof createOpenedFile>
