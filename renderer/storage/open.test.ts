import Dexie from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { fakeDesktop } from '../platform/fake-desktop'
import { DATABASE_NAME } from './database'
import { LATEST_VERSION, migrations, type Migration } from './migrations'
import { openStorage, type OpenOptions } from './open'
import { openTestStorage, testEnvironment, testPlan } from './test-storage'

const quick = { retryAfterMs: [1, 1], timeoutMs: 200 }

function open(factory: IDBFactory, options: Partial<OpenOptions> = {}) {
  return openStorage({
    desktop: fakeDesktop(),
    environment: testEnvironment(factory),
    ...quick,
    ...options,
  })
}

/** What the next release might add. */
const addNothing: Migration = { version: LATEST_VERSION + 1, stores: {} }

describe('opening the database', () => {
  it('has the name officers already have on their machines', () => {
    expect(DATABASE_NAME).toBe('ke-hoach-truyen-thong')
  })

  it('makes a first database and finds it again', async () => {
    const factory = new IDBFactory()
    const first = await open(factory)
    if (first.status !== 'open') throw new Error('not open')
    await first.storage.plans.create(testPlan('p1'))
    first.storage.close()
    const second = await open(factory)
    if (second.status !== 'open') throw new Error('not open')
    expect(await second.storage.plans.count()).toMatchObject({ count: 1 })
  })

  it('refuses a database of a newer app and leaves it as it is', async () => {
    const factory = new IDBFactory()
    const newer = new Dexie(DATABASE_NAME, {
      indexedDB: factory,
      IDBKeyRange: testEnvironment(factory).keyRange,
    })
    newer.version(9).stores({ future: 'id' })
    await newer.open()
    newer.close()
    expect(await open(factory)).toEqual({
      status: 'newer',
      databaseVersion: 9,
      ownVersion: LATEST_VERSION,
    })
    expect(await factory.databases()).toEqual([{ name: DATABASE_NAME, version: 90 }])
  })

  it('tries again before it gives up, and then says what to do', async () => {
    const factory = new IDBFactory()
    let calls = 0
    const flaky = Object.assign(Object.create(factory) as IDBFactory, {
      databases: () => {
        calls += 1
        return calls < 3
          ? Promise.reject(new DOMException('Internal error opening backing store', 'UnknownError'))
          : factory.databases()
      },
      open: factory.open.bind(factory),
    })
    expect(await open(flaky)).toMatchObject({ status: 'open' })
    calls = -10
    const failed = await open(flaky)
    expect(failed).toMatchObject({ status: 'failed' })
    expect(failed.status === 'failed' && failed.message).toMatch(
      /Không mở được kho dữ liệu.*backing store/,
    )
  })

  it('does not wait for ever', async () => {
    const stuck = Object.assign(Object.create(new IDBFactory()) as IDBFactory, {
      databases: () => new Promise<IDBDatabaseInfo[]>(() => undefined),
    })
    expect(await open(stuck, { retryAfterMs: [], timeoutMs: 20 })).toMatchObject({
      status: 'failed',
    })
  })
})

describe('before a migration', () => {
  const twoVersions = [...migrations, addNothing]

  async function databaseWithPlans() {
    const { storage, factory, database } = await openTestStorage()
    await storage.plans.create(testPlan('p1'))
    await storage.plans.create(testPlan('p2'))
    await storage.plans.trash('p2')
    await database.dexie.table('planBodies').put({ planId: 'p3', revision: 1, plan: 'hỏng' })
    storage.close()
    return factory
  }

  it('every readable plan, the trash included, is mirrored', async () => {
    const desktop = fakeDesktop()
    const factory = await databaseWithPlans()
    const opened = await open(factory, { desktop, migrations: twoVersions })
    expect(opened.status).toBe('open')
    expect(desktop.mirrors.map(({ entry }) => entry.plan?.planId).sort()).toEqual(['p1', 'p2'])
    expect(await factory.databases()).toMatchObject([{ version: 10 * (LATEST_VERSION + 1) }])
  })

  it('nothing is migrated when the backup fails', async () => {
    const desktop = fakeDesktop()
    desktop.breakOperation('mirrorWrite', { code: 'disk-full', message: 'Ổ đĩa đã đầy.' })
    const factory = await databaseWithPlans()
    const outcome = await open(factory, { desktop, migrations: twoVersions })
    expect(outcome).toMatchObject({ status: 'failed' })
    expect(outcome.status === 'failed' && outcome.message).toMatch(/sao lưu.*Ổ đĩa đã đầy/)
    expect(await factory.databases()).toMatchObject([{ version: 10 * LATEST_VERSION }])
  })

  it('no backup is made when none is due', async () => {
    const desktop = fakeDesktop()
    await open(await databaseWithPlans(), { desktop })
    expect(desktop.calls).not.toContain('mirrorWrite')
  })

  it('a migration that throws leaves the old database', async () => {
    const factory = await databaseWithPlans()
    const failing: Migration = {
      version: LATEST_VERSION + 1,
      stores: {},
      upgrade: () => Promise.reject(new Error('lỗi nâng cấp')),
    }
    const outcome = await open(factory, { migrations: [...migrations, failing] })
    expect(outcome.status).toBe('failed')
    const again = await open(factory)
    if (again.status !== 'open') throw new Error('not open')
    expect(await again.storage.plans.count()).toMatchObject({ count: 3 })
  })
})
