import { describe, expect, it } from 'vitest'
import { emptyPlan, emptyUnit } from '#shared/plan/defaults'
import type { BuildReply } from './messages'
import { createDocumentBuilder } from './worker-client'
import type { After, WorkerPort } from './worker-line'

type Sent = { readonly kind: string; readonly id: number; readonly plan: { readonly id: string } }

/** A worker that answers when the test says so. */
function handWorker() {
  const sent: Sent[] = []
  let terminated = false
  const port: WorkerPort = {
    postMessage: (message) => sent.push(message as Sent),
    terminate: () => (terminated = true),
    onmessage: null,
    onerror: null,
    onmessageerror: null,
  }
  return {
    port,
    sent,
    isTerminated: () => terminated,
    answer: (reply: unknown) => port.onmessage?.(new MessageEvent('message', { data: reply })),
    crash: () => port.onerror?.(new Event('error') as ErrorEvent),
  }
}

const planNamed = (id: string) => emptyPlan(id, 2027, emptyUnit('communalCommittee'))
const pagesReply = (id: number): BuildReply => ({
  kind: 'pages',
  id,
  sections: [
    {
      html: `<p>${id}</p>`,
      css: '',
      paper: 'A4',
      orientation: 'portrait',
      marginsMm: { top: 20, right: 20, bottom: 20, left: 30 },
      textMarginsMm: { top: 20, right: 20, bottom: 20, left: 30 },
      pageNumberPt: 14,
      pageNumberFromTopMm: 10,
    },
  ],
})
/** Time does not pass. */
const never: After = () => () => undefined

const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

describe('the client of the document worker', () => {
  it('answers each Word request with its own bytes, in whatever order they come', async () => {
    const worker = handWorker()
    const builder = createDocumentBuilder(() => worker.port, never)
    const first = builder.buildWord(planNamed('a'), 'plan', null)
    const second = builder.buildWord(planNamed('b'), 'plan', null)
    worker.answer({ kind: 'word', id: 2, bytes: new Uint8Array([2]) })
    worker.answer({ kind: 'word', id: 1, bytes: new Uint8Array([1]) })
    expect(await first).toEqual({ status: 'built', value: new Uint8Array([1]) })
    expect(await second).toEqual({ status: 'built', value: new Uint8Array([2]) })
  })

  it('makes only the newest of the previews that wait', async () => {
    const worker = handWorker()
    const builder = createDocumentBuilder(() => worker.port, never)
    const [a, b, c] = ['a', 'b', 'c'].map((id) => builder.buildPreview(planNamed(id), 'plan'))
    expect(worker.sent.map(({ plan }) => plan.id)).toEqual(['a'])
    worker.answer(pagesReply(1))
    await settled()
    expect(worker.sent.map(({ plan }) => plan.id)).toEqual(['a', 'c'])
    worker.answer(pagesReply(2))
    expect((await a)?.status).toBe('superseded')
    expect((await b)?.status).toBe('superseded')
    expect(await c).toMatchObject({ status: 'built', value: [{ html: '<p>2</p>' }] })
  })

  it('never drops an export for a preview', async () => {
    const worker = handWorker()
    const builder = createDocumentBuilder(() => worker.port, never)
    const exported = builder.buildPages(planNamed('a'), 'plan')
    void builder.buildPreview(planNamed('b'), 'plan')
    worker.answer(pagesReply(1))
    expect((await exported).status).toBe('built')
  })

  it('passes a failure of the worker on as data', async () => {
    const worker = handWorker()
    const builder = createDocumentBuilder(() => worker.port, never)
    const result = builder.buildWord(planNamed('a'), 'plan', null)
    worker.answer({ kind: 'failed', id: 1, message: 'Không dựng được.' })
    expect(await result).toEqual({ status: 'failed', message: 'Không dựng được.' })
  })

  it('fails what is awaited when the worker crashes and starts another one', async () => {
    const workers = [handWorker(), handWorker()]
    let started = 0
    const builder = createDocumentBuilder(() => {
      const next = workers[started]
      started += 1
      if (!next) throw new Error('too many workers')
      return next.port
    }, never)
    const lost = builder.buildWord(planNamed('a'), 'plan', null)
    workers[0]?.crash()
    expect(await lost).toMatchObject({ status: 'failed' })
    expect(workers[0]?.isTerminated()).toBe(true)
    const again = builder.buildWord(planNamed('a'), 'plan', null)
    workers[1]?.answer({ kind: 'word', id: 2, bytes: new Uint8Array() })
    expect((await again).status).toBe('built')
  })

  it('gives up on a worker that never answers, with all that wait for it, and starts another', async () => {
    const workers = [handWorker(), handWorker()]
    const spawned = [...workers]
    const timers = new Set<() => void>()
    const builder = createDocumentBuilder(
      () => {
        const next = spawned.shift()
        if (!next) throw new Error('too many workers')
        return next.port
      },
      (_ms, run) => {
        timers.add(run)
        return () => timers.delete(run)
      },
    )
    const lost = builder.buildWord(planNamed('a'), 'plan', null)
    const behind = builder.buildPages(planNamed('a'), 'plan')
    const [giveUp] = timers
    giveUp?.()
    const given = await lost
    expect(given.status === 'failed' && given.message).toContain('quá lâu')
    expect(await behind).toMatchObject({ status: 'failed' })
    expect(workers[0]?.isTerminated()).toBe(true)
    expect(timers.size).toBe(0)
    const again = builder.buildWord(planNamed('a'), 'plan', null)
    workers[1]?.answer({ kind: 'word', id: 3, bytes: new Uint8Array() })
    expect((await again).status).toBe('built')
  })

  it('counts a reply that breaks the contract as a failure', async () => {
    const worker = handWorker()
    const builder = createDocumentBuilder(() => worker.port, never)
    const result = builder.buildWord(planNamed('a'), 'plan', null)
    worker.answer({ kind: 'word', id: 1, bytes: 'PK' })
    expect(await result).toMatchObject({ status: 'failed' })
  })

  it('counts a reply of another kind as a failure', async () => {
    const worker = handWorker()
    const builder = createDocumentBuilder(() => worker.port, never)
    const result = builder.buildWord(planNamed('a'), 'plan', null)
    worker.answer(pagesReply(1))
    expect(await result).toMatchObject({ status: 'failed' })
  })
})
