import { OperationFailure } from '../failure'

/**
 * Runs one job at a time. Typing asks for previews faster than they print, so a preview that still
 * waits gives way to the next one; an export is always carried out.
 */
export function createPrintQueue() {
  type Job = { readonly run: () => Promise<void>; readonly giveWay: (() => void) | null }
  let waiting: readonly Job[] = []
  let busy = false

  async function next(): Promise<void> {
    const [job, ...rest] = waiting
    if (busy || job === undefined) return
    waiting = rest
    busy = true
    await job.run()
    busy = false
    await next()
  }

  return {
    /** @param replaceable whether a newer replaceable job may take its place while it waits */
    add<T>(work: () => Promise<T>, replaceable: boolean): Promise<T> {
      return new Promise<T>((resolve, reject) => {
        // Inside a promise, so that work which throws at once still lets the next begin.
        const run = () => Promise.resolve().then(work).then(resolve, reject)
        const giveWay = () => {
          reject(new OperationFailure('superseded', 'Đã có yêu cầu xem trước mới hơn.'))
        }
        if (replaceable) {
          for (const job of waiting) job.giveWay?.()
          waiting = waiting.filter((job) => job.giveWay === null)
        }
        waiting = [...waiting, { run, giveWay: replaceable ? giveWay : null }]
        void next()
      })
    },
  }
}
