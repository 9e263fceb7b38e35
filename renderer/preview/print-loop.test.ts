import { describe, expect, it } from 'vitest'
import { emptyPlan, emptyUnit } from '#shared/plan/defaults'
import type { Plan } from '#shared/plan/plan'
import type { PrintSection } from '#shared/bridge/print'
import type { Built } from '../export/worker-line'
import { createPrintLoop, type PreviewServices } from './print-loop'
import type { OpenedPdf } from './pdf/opened-pdf'

const planOf = (subject: string): Plan => {
  const plan = emptyPlan('p', 2027, emptyUnit('communalCommittee'))
  return { ...plan, document: { ...plan.document, subject } }
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

/** Services the test answers by hand; `pdf.pages.length` tells how manieth printing it is. */
function handServices() {
  const builds: { plan: Plan; answer: (built: Built<readonly PrintSection[]>) => void }[] = []
  const pauses: { run: () => void; cancelled: boolean }[] = []
  const closed: number[] = []
  let printed = 0
  let printFailure: string | null = null
  const services: PreviewServices = {
    build: (plan) => new Promise((answer) => builds.push({ plan, answer })),
    print: () => {
      printed += 1
      return Promise.resolve(
        printFailure === null
          ? { ok: true, value: { pdf: new Uint8Array() } }
          : { ok: false, failure: { code: 'unexpected', message: printFailure } },
      )
    },
    open: () => {
      const number = printed
      const pdf: OpenedPdf = {
        pages: Array.from({ length: number }, (_, page) => ({
          widthPt: 595,
          heightPt: 842,
          section: 0,
          pageOfSection: page,
        })),
        sections: [],
        drawPage: () => ({ done: Promise.resolve(true), cancel: () => undefined }),
        pageLinks: () => Promise.resolve([]),
        linkTexts: () => Promise.resolve([]),
        pageBlocks: () => Promise.resolve([]),
        close: () => closed.push(number),
      }
      return Promise.resolve(pdf)
    },
    after: (_, run) => {
      const pause = { run, cancelled: false }
      pauses.push(pause)
      return () => (pause.cancelled = true)
    },
  }
  return {
    services,
    builds,
    closed,
    pausesLeft: () => pauses.filter(({ cancelled }) => !cancelled).length,
    endPause: () => {
      const pause = pauses.findLast(({ cancelled }) => !cancelled)
      if (!pause) throw new Error('nothing is paused')
      pause.cancelled = true
      pause.run()
    },
    failPrinting: (message: string | null) => (printFailure = message),
    answer: async (index: number, built?: Built<readonly PrintSection[]>) => {
      builds[index]?.answer(built ?? { status: 'built', value: [] })
      await settled()
    },
  }
}

describe('the print loop', () => {
  it('prints the first plan at once and a change after a pause in typing', async () => {
    const hand = handServices()
    const loop = createPrintLoop(hand.services, 'plan')
    loop.show(planOf('a'))
    expect(loop.getState()).toMatchObject({ pdf: null, working: true })
    await hand.answer(0)
    expect(loop.getState()).toMatchObject({ working: false, problem: null })
    expect(loop.getState().pdf?.pages.length).toBe(1)

    loop.show(planOf('ab'))
    loop.show(planOf('abc'))
    expect(hand.pausesLeft()).toBe(1)
    expect(hand.builds.length).toBe(1)
    hand.endPause()
    expect(hand.builds.map(({ plan }) => plan.document.subject)).toEqual(['a', 'abc'])
  })

  it('keeps the last good pages while new ones are made, then lets go of them', async () => {
    const hand = handServices()
    const loop = createPrintLoop(hand.services, 'plan')
    loop.show(planOf('a'))
    await hand.answer(0)
    loop.show(planOf('b'))
    hand.endPause()
    expect(loop.getState()).toMatchObject({ working: true })
    expect(loop.getState().pdf?.pages.length).toBe(1)
    await hand.answer(1)
    expect(loop.getState().pdf?.pages.length).toBe(2)
    expect(hand.closed).toEqual([1])
  })

  it('does not print a plan that was changed while it was built', async () => {
    const hand = handServices()
    const loop = createPrintLoop(hand.services, 'plan')
    loop.show(planOf('a'))
    loop.show(planOf('b'))
    hand.endPause()
    await hand.answer(0)
    expect(loop.getState().pdf).toBeNull()
    expect(hand.builds.length).toBe(2)
    await hand.answer(1)
    expect(loop.getState().pdf?.pages.length).toBe(1)
    expect(loop.getState().working).toBe(false)
  })

  it('says why and keeps the pages when printing fails, and tries again when asked', async () => {
    const hand = handServices()
    const loop = createPrintLoop(hand.services, 'plan')
    loop.show(planOf('a'))
    await hand.answer(0)
    hand.failPrinting('Không in được.')
    loop.show(planOf('b'))
    hand.endPause()
    await hand.answer(1)
    expect(loop.getState()).toMatchObject({ problem: 'Không in được.', working: false })
    expect(loop.getState().pdf?.pages.length).toBe(1)
    hand.failPrinting(null)
    loop.retry()
    await hand.answer(2)
    expect(loop.getState()).toMatchObject({ problem: null, working: false })
  })

  it('lets go of everything when stopped, and starts again when shown a plan', async () => {
    const hand = handServices()
    const loop = createPrintLoop(hand.services, 'plan')
    const plan = planOf('a')
    loop.show(plan)
    await hand.answer(0)
    loop.stop()
    expect(loop.getState()).toEqual({ pdf: null, working: false, problem: null })
    expect(hand.closed).toEqual([1])
    loop.show(plan)
    await hand.answer(1)
    expect(loop.getState().pdf).not.toBeNull()
  })

  it('lets go of pages that come after it was stopped', async () => {
    const hand = handServices()
    const loop = createPrintLoop(hand.services, 'plan')
    loop.show(planOf('a'))
    loop.stop()
    await hand.answer(0)
    expect(loop.getState().pdf).toBeNull()
    expect(hand.closed).toEqual([1])
  })
})
