import path from 'node:path'
import { DOCUMENTS_FOLDER } from '../identity'
import type { Tokens } from '../files/tokens'
import type { Log } from '../log'
import { createMirrorReader } from './list'
import { testMirrorFolder } from './self-test'
import { createMirrorStore } from './store'

/** The second copy: its folder, tested at once so that the page can say early that it fails. */
export function setupMirror(documents: string, tokens: Tokens, log: Log) {
  const folder = path.join(documents, DOCUMENTS_FOLDER, 'Bản sao')
  const problem = testMirrorFolder(folder, log)
  return {
    folder,
    problem,
    ...createMirrorStore({ folder, log }),
    ...createMirrorReader(folder, tokens, log),
  }
}
