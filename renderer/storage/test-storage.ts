import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { emptyPlan, emptyUnit } from '#shared/plan/defaults'
import type { Plan } from '#shared/plan/plan'
import { fakeDesktop, type FakeDesktop } from '../platform/fake-desktop'
import { defineDatabase, type PlanDatabase } from './database'
import { createStorage, type Storage } from './storage'

/** A storage of its own for one test, with a clock the test moves. */
export type TestStorage = {
  readonly storage: Storage
  readonly database: PlanDatabase
  readonly factory: IDBFactory
  readonly desktop: FakeDesktop
  readonly advance: (ms: number) => void
}

export const MINUTE = 60_000
export const DAY = 24 * 60 * MINUTE
export const START = '2026-11-22T03:00:00.000Z'

export const testEnvironment = (factory: IDBFactory) => ({ factory, keyRange: IDBKeyRange })

export async function openTestStorage(factory = new IDBFactory()): Promise<TestStorage> {
  const database = defineDatabase(testEnvironment(factory))
  await database.dexie.open()
  const desktop = fakeDesktop()
  let time = Date.parse(START)
  let ids = 0
  const context = {
    database,
    now: () => new Date(time),
    newId: () => `new-${(ids += 1)}`,
  }
  return {
    storage: createStorage(context, desktop),
    database,
    factory,
    desktop,
    advance: (ms) => (time += ms),
  }
}

export function testPlan(id: string, subject = 'Truyền thông chính sách năm 2027'): Plan {
  const unit = { ...emptyUnit('communalCommittee'), name: 'Ủy ban nhân dân xã An Bình' }
  const plan = emptyPlan(id, 2027, { ...unit, shortName: 'UBND xã An Bình' })
  return { ...plan, document: { ...plan.document, subject } }
}

export const withSubject = (plan: Plan, subject: string): Plan => ({
  ...plan,
  document: { ...plan.document, subject },
})
