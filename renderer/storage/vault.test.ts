import { IDBObjectStore } from 'fake-indexeddb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readPlanText } from '#shared/plan/parse'
import { openTestStorage, START, testPlan } from './test-storage'

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the vault of an open plan', () => {
  it('mirrors a plan as a file that can be read back', async () => {
    const { storage, desktop } = await openTestStorage()
    const plan = testPlan('p1')
    expect(await storage.vault.mirror(plan, 3, START)).toEqual({
      status: 'mirrored',
      lowSpace: false,
    })
    expect(desktop.mirrors[0]?.entry).toMatchObject({
      fileName: '2027 UBND xã An Bình 3.json',
      plan: { planId: 'p1', revision: 3 },
    })
    expect(readPlanText(desktop.mirrors[0]?.text ?? '')).toEqual({ status: 'read', plan })
  })

  it('says why a mirror could not be written', async () => {
    const { storage, desktop } = await openTestStorage()
    desktop.breakOperation('mirrorWrite', { code: 'no-permission', message: 'Không ghi được.' })
    expect(await storage.vault.mirror(testPlan('p1'), 1, START)).toEqual({
      status: 'failed',
      message: 'Không ghi được.',
    })
  })

  it('logs a snapshot that failed and lets the save go on', async () => {
    const { storage, desktop } = await openTestStorage()
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError')
    })
    await storage.vault.snapshot(testPlan('p1'), 'first')
    await storage.vault.snapshotBefore(testPlan('p1'), 'Trước khi dán')
    expect(desktop.calls).toEqual(['log', 'log'])
  })
})
