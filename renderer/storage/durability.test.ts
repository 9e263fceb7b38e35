import type { Transaction } from 'dexie'
import { IDBDatabase, IDBObjectStore } from 'fake-indexeddb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openTestStorage, testPlan, withSubject } from './test-storage'

afterEach(() => {
  vi.restoreAllMocks()
})

/** Write transactions begun after the opening, with the options each was begun with. */
async function openWatched() {
  // Dexie takes hold of `transaction` when it opens, so the spy comes first.
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction')
  const opened = await openTestStorage()
  const writes = () =>
    spy.mock.calls.flatMap(([, mode, options], index) => {
      const result = spy.mock.results[index]
      return mode === 'readwrite' && result?.type === 'return'
        ? [{ options, transaction: result.value }]
        : []
    })
  return { ...opened, writes }
}

/** A finished transaction gives no stores any more; one that is still committing does. */
function isFinished(transaction: IDBTransaction): boolean {
  try {
    transaction.objectStore('planBodies')
    return false
  } catch (error) {
    return error instanceof Error && error.name === 'InvalidStateError'
  }
}

function failPuts(name: string) {
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room', name)
  })
}

describe('a save', () => {
  it('asks for strict durability: "saved" means on disk, not in a cache', async () => {
    const { storage, writes } = await openWatched()
    await storage.plans.create(testPlan('p1'))
    await storage.plans.save(testPlan('p1'), 1)
    await storage.snapshots.take(testPlan('p1'), 'named', 'Bản gửi Sở')
    await storage.plans.trash('p1')
    await storage.settings.write('previewVisible', false)
    expect(writes().length).toBeGreaterThanOrEqual(5)
    for (const { options } of writes()) expect(options).toMatchObject({ durability: 'strict' })
  })

  it('answers only after the transaction is complete', async () => {
    const { storage, writes } = await openWatched()
    await storage.plans.create(testPlan('p1'))
    await storage.plans.save(testPlan('p1'), 1)
    expect(writes()).toHaveLength(2)
    expect(writes().every(({ transaction }) => isFinished(transaction))).toBe(true)
  })

  it.each([
    ['QuotaExceededError', /Ổ đĩa đã đầy/],
    ['AbortError', /bị ngắt giữa chừng/],
    ['UnknownError', /UnknownError: No room/],
  ])('that meets %s fails in Vietnamese and leaves what was stored', async (name, message) => {
    const { storage } = await openTestStorage()
    const plan = testPlan('p1')
    await storage.plans.create(plan)
    const broken = failPuts(name)
    const outcome = await storage.plans.save(withSubject(plan, 'Mới'), 1)
    broken.mockRestore()
    expect(outcome).toMatchObject({ status: 'failed' })
    expect('message' in outcome && outcome.message).toMatch(message)
    expect(await storage.plans.read('p1')).toMatchObject({ plan, revision: 1 })
    expect(await storage.plans.save(withSubject(plan, 'Mới'), 1)).toMatchObject({ revision: 2 })
  })

  it('aborted at the last moment is not called saved', async () => {
    const { storage, database } = await openTestStorage()
    const plan = testPlan('p1')
    await storage.plans.create(plan)
    // The browser drops the transaction after the last write was accepted, as on a full disk.
    const abortAfterWrite = function (this: { onsuccess?: unknown }, ...args: unknown[]) {
      const { idbtrans } = args[3] as Transaction
      this.onsuccess = () => {
        idbtrans.abort()
      }
      return undefined
    }
    database.planBodies.hook('updating', abortAfterWrite)
    expect(await storage.plans.save(withSubject(plan, 'Mới'), 1)).toMatchObject({
      status: 'failed',
    })
    database.planBodies.hook('updating').unsubscribe(abortAfterWrite)
    expect(await storage.plans.read('p1')).toMatchObject({ plan, revision: 1 })
  })

  it('opens a lost connection again, once', async () => {
    const { storage, database } = await openTestStorage()
    await storage.plans.create(testPlan('p1'))
    database.dexie.close()
    expect(await storage.plans.save(testPlan('p1'), 1)).toMatchObject({ status: 'saved' })
  })
})
