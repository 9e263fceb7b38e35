import { describe, expect, it } from 'vitest'
import { MINUTE, openTestStorage, testPlan, withSubject } from './test-storage'

const plan = testPlan('p1', 'Trước khi sửa')

describe('snapshots', () => {
  it('keep the state before the first edit, once', async () => {
    const { storage, advance } = await openTestStorage()
    expect(await storage.snapshots.take(plan, 'first')).toMatchObject({ status: 'taken' })
    advance(60 * MINUTE)
    await storage.snapshots.take(withSubject(plan, 'Phiên sau'), 'first')
    expect(await storage.snapshots.list('p1')).toMatchObject({
      snapshots: [
        { kind: 'auto', title: 'Phiên sau' },
        { kind: 'first', title: 'Trước khi sửa' },
      ],
    })
  })

  it('are taken automatically at most every five minutes, and only of something new', async () => {
    const { storage, advance } = await openTestStorage()
    await storage.snapshots.take(plan, 'auto')
    advance(4 * MINUTE)
    expect(await storage.snapshots.take(withSubject(plan, 'b'), 'auto')).toEqual({
      status: 'notNeeded',
    })
    advance(MINUTE)
    expect(await storage.snapshots.take(plan, 'auto')).toEqual({ status: 'notNeeded' })
    expect(await storage.snapshots.take(withSubject(plan, 'b'), 'auto')).toMatchObject({
      status: 'taken',
    })
  })

  it('before a bulk change are always taken', async () => {
    const { storage } = await openTestStorage()
    await storage.snapshots.take(plan, 'before', 'Trước khi dán 12 dòng')
    await storage.snapshots.take(plan, 'before', 'Trước khi xóa 3 dòng')
    expect(await storage.snapshots.list('p1')).toMatchObject({
      snapshots: [{ label: 'Trước khi xóa 3 dòng' }, { label: 'Trước khi dán 12 dòng' }],
    })
  })

  it('thin themselves out as they are taken', async () => {
    const { storage, database, advance } = await openTestStorage()
    for (let i = 0; i < 60; i++) {
      await storage.snapshots.take(withSubject(plan, String(i)), 'auto')
      advance(6 * MINUTE)
    }
    const kept = await database.snapshots.count()
    expect(kept).toBeLessThan(30)
    expect(await database.snapshotBodies.count()).toBe(kept)
  })

  it('restore keeps the current state first', async () => {
    const { storage, advance } = await openTestStorage()
    await storage.plans.create(plan)
    const taken = await storage.snapshots.take(plan, 'first')
    if (taken.status !== 'taken') throw new Error('no snapshot')
    advance(10 * MINUTE)
    await storage.plans.save(withSubject(plan, 'Lỡ tay'), 1)
    const restored = await storage.snapshots.restore(taken.id)
    expect(restored).toMatchObject({ status: 'done', plan, revision: 3 })
    expect(await storage.plans.read('p1')).toMatchObject({ plan, revision: 3 })
    expect(await storage.snapshots.list('p1')).toMatchObject({
      snapshots: [{ kind: 'before', title: 'Lỡ tay' }, { kind: 'first' }],
    })
  })

  it('that cannot be read change nothing', async () => {
    const { storage, database } = await openTestStorage()
    await storage.plans.create(plan)
    const id = await database.dexie.table('snapshotBodies').add({ id: 5, plan: { half: true } })
    expect(await storage.snapshots.read(Number(id))).toMatchObject({ status: 'damaged' })
    expect(await storage.snapshots.restore(Number(id))).toMatchObject({ status: 'failed' })
    expect(await storage.snapshots.restore(404)).toMatchObject({ status: 'failed' })
    expect(await storage.plans.read('p1')).toMatchObject({ revision: 1 })
  })
})
