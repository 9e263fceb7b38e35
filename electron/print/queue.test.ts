import { describe, expect, test } from 'vitest'
import { OperationFailure } from '../failure'
import { createPrintQueue } from './queue'

/** A job whose end the test decides. */
function job(started: string[], name: string) {
  let finish: () => void = () => undefined
  const done = new Promise<void>((resolve) => (finish = resolve))
  const work = async () => {
    started.push(name)
    await done
    return name
  }
  return {
    work,
    finish: () => {
      finish()
    },
  }
}

const outcome = (work: Promise<string>) =>
  work.catch((error: unknown) => (error instanceof OperationFailure ? error.failure.code : 'error'))

describe('the print queue', () => {
  test('of previews that wait, prints the newest only', async () => {
    const queue = createPrintQueue()
    const started: string[] = []
    const first = job(started, '1')
    const results = [outcome(queue.add(first.work, true))]
    for (const name of ['2', '3', '4']) {
      const next = job(started, name)
      next.finish()
      results.push(outcome(queue.add(next.work, true)))
    }
    first.finish()
    expect(await Promise.all(results)).toEqual(['1', 'superseded', 'superseded', '4'])
    expect(started).toEqual(['1', '4'])
  })

  test('never gives up an export, and keeps the order', async () => {
    const queue = createPrintQueue()
    const started: string[] = []
    const first = job(started, 'preview')
    const results = [outcome(queue.add(first.work, true))]
    for (const [name, replaceable] of [
      ['export 1', false],
      ['old preview', true],
      ['export 2', false],
      ['new preview', true],
    ] as const) {
      const next = job(started, name)
      next.finish()
      results.push(outcome(queue.add(next.work, replaceable)))
    }
    first.finish()
    expect(await Promise.all(results)).toEqual([
      'preview',
      'export 1',
      'superseded',
      'export 2',
      'new preview',
    ])
    expect(started).toEqual(['preview', 'export 1', 'export 2', 'new preview'])
  })

  test('runs one at a time and goes on after a failure', async () => {
    const queue = createPrintQueue()
    let running = 0
    let most = 0
    const work = (fail: boolean) => async () => {
      running += 1
      most = Math.max(most, running)
      await Promise.resolve()
      running -= 1
      if (fail) throw new Error('printer')
      return 'ok'
    }
    const results = [true, false, true, false].map((fail) => outcome(queue.add(work(fail), false)))
    expect(await Promise.all(results)).toEqual(['error', 'ok', 'error', 'ok'])
    expect(most).toBe(1)
  })

  test('goes on after work that throws at once', async () => {
    const queue = createPrintQueue()
    const thrower = (): Promise<string> => {
      throw new Error('at once')
    }
    expect(await outcome(queue.add(thrower, false))).toBe('error')
    expect(await outcome(queue.add(() => Promise.resolve('ok'), false))).toBe('ok')
  })
})
