import { randomUUID } from 'node:crypto'
import { OperationFailure } from '../failure'

/**
 * Stands between the page and paths: the page holds tokens, and only for files main itself chose
 * or wrote in this run.
 */
export function createTokens() {
  const paths = new Map<string, string>()
  const tokens = new Map<string, string>()
  return {
    /** The same path keeps its token, so that listing again and again does not pile them up. */
    issue(path: string): string {
      const known = tokens.get(path)
      if (known !== undefined) return known
      const token = randomUUID()
      tokens.set(path, token)
      paths.set(token, path)
      return token
    },
    /** @throws OperationFailure for a token that was never issued */
    resolve(token: string): string {
      const path = paths.get(token)
      if (path !== undefined) return path
      throw new OperationFailure(
        'not-found',
        'Không tìm thấy tệp này trong lần làm việc hiện tại. Hãy xem lại danh sách hoặc xuất tệp lại.',
      )
    },
  }
}

export type Tokens = ReturnType<typeof createTokens>
