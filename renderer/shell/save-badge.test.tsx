// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyPlan, emptyUnit } from '#shared/plan/defaults'
import { systemClock } from '../plan/autosave'
import { openPlan } from '../plan/open-plan'
import { OpenPlanProvider } from '../plan/use-plan'
import type { MirrorOutcome, PlanVault } from '../plan/vault'
import { SaveBadge } from './save-badge'

const host = document.createElement('div')
let root: Root

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.useFakeTimers({ now: new Date(2026, 10, 22, 10, 42), toFake: ['Date', 'setInterval'] })
  document.body.append(host)
  root = createRoot(host)
})
afterEach(() => {
  act(() => root.unmount())
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A plan last saved then, opened now, with a second copy that goes as said. */
async function open(savedAt: Date, mirror: () => Promise<MirrorOutcome>) {
  const vault: PlanVault = {
    save: (_plan, expected) =>
      Promise.resolve({
        status: 'saved',
        revision: expected + 1,
        savedAt: new Date().toISOString(),
      }),
    mirror,
    snapshot: () => Promise.resolve(),
    snapshotBefore: () => Promise.resolve(),
  }
  const plan = openPlan({
    plan: emptyPlan('p1', 2027, emptyUnit('communalCommittee')),
    revision: 7,
    savedAt: savedAt.toISOString(),
    vault,
    clock: systemClock,
  })
  await act(async () => {
    root.render(
      <OpenPlanProvider value={plan}>
        <SaveBadge />
      </OpenPlanProvider>,
    )
    await settled()
  })
  return plan
}

const settled = () => new Promise((resolve) => setImmediate(resolve))
const badge = () => host.querySelector('[data-testid="save-badge"]')
const lowSpace = () => host.querySelector('[data-testid="low-space"]')
const thisMorning = new Date(2026, 10, 22, 8, 5)
const mirrored = (isLow: boolean) => () =>
  Promise.resolve<MirrorOutcome>({ status: 'mirrored', lowSpace: isLow })

describe('the badge of a plan opened again', () => {
  it('speaks of two places only once the second is known', async () => {
    let answer: (outcome: MirrorOutcome) => void = () => undefined
    const plan = await open(
      thisMorning,
      () =>
        new Promise((resolve) => {
          answer = resolve
        }),
    )
    expect(badge()?.textContent).toBe('Đã lưu lúc 08:05')
    answer({ status: 'mirrored', lowSpace: false })
    await act(() => plan.flush())
    expect(badge()?.textContent).toBe('Đã lưu 2 nơi lúc 08:05')
  })

  it('says that there is no second copy, and why', async () => {
    const message = 'Không ghi được thư mục.'
    await open(thisMorning, () => Promise.resolve({ status: 'failed', message }))
    expect(badge()?.textContent).toBe('Đã lưu lúc 08:05, chưa có bản sao')
    expect(badge()?.getAttribute('title')).toBe(message)
  })

  it('names the day of a save that is not of today, and of one that no longer is', async () => {
    await open(new Date(2026, 10, 15, 16, 20), mirrored(false))
    expect(badge()?.textContent).toBe('Đã lưu 2 nơi lúc 16:20 ngày 15/11/2026')
    act(() => root.unmount())
    root = createRoot(host)
    await open(thisMorning, mirrored(false))
    expect(badge()?.textContent).toBe('Đã lưu 2 nơi lúc 08:05')
    act(() => {
      vi.advanceTimersByTime(24 * 60 * 60_000)
    })
    expect(badge()?.textContent).toBe('Đã lưu 2 nơi lúc 08:05 ngày 22/11/2026')
  })
})

describe('a disk that is nearly full', () => {
  it('is told beside the badge, also while typing', async () => {
    const plan = await open(thisMorning, mirrored(true))
    expect(lowSpace()?.textContent).toBe('Ổ đĩa sắp đầy, nên dọn bớt')
    act(() => plan.change('Sửa', null, (one) => ({ ...one, schemaVersion: one.schemaVersion })))
    expect(badge()?.textContent).toBe('Đang lưu…')
    expect(lowSpace()).not.toBeNull()
  })

  it('is not spoken of while there is room', async () => {
    await open(thisMorning, mirrored(false))
    expect(lowSpace()).toBeNull()
  })
})
