import { describe, expect, it } from 'vitest'
import { DAY, MINUTE, openTestStorage, START, testPlan, withSubject } from './test-storage'

describe('storing plans', () => {
  it('gives back exactly what was created', async () => {
    const { storage } = await openTestStorage()
    const plan = testPlan('p1')
    expect(await storage.plans.create(plan)).toEqual({
      status: 'saved',
      revision: 1,
      savedAt: START,
    })
    expect(await storage.plans.read('p1')).toEqual({
      status: 'read',
      plan,
      revision: 1,
      savedAt: START,
    })
  })

  it('raises the revision with each save and remembers when', async () => {
    const { storage, advance } = await openTestStorage()
    const plan = testPlan('p1')
    await storage.plans.create(plan)
    advance(MINUTE)
    const saved = await storage.plans.save(withSubject(plan, 'Mới'), 1)
    expect(saved).toEqual({ status: 'saved', revision: 2, savedAt: '2026-11-22T03:01:00.000Z' })
    const { plans } = listed(await storage.plans.list({ trashed: false }))
    expect(plans).toMatchObject([
      { status: 'sound', title: 'Mới', revision: 2, createdAt: START, unitName: 'UBND xã An Bình' },
    ])
  })

  it('refuses a save that began from another revision and writes nothing', async () => {
    const { storage } = await openTestStorage()
    const plan = testPlan('p1')
    await storage.plans.create(plan)
    await storage.plans.save(withSubject(plan, 'Của nơi khác'), 1)
    expect(await storage.plans.save(withSubject(plan, 'Của tôi'), 1)).toEqual({
      status: 'conflict',
    })
    expect(await storage.plans.read('p1')).toMatchObject({
      plan: { document: { subject: 'Của nơi khác' } },
    })
  })

  it('writes the plan on screen when the database was emptied under it', async () => {
    const { storage, database } = await openTestStorage()
    const plan = testPlan('p1')
    await storage.plans.create(plan)
    await database.planSummaries.clear()
    await database.planBodies.clear()
    expect(await storage.plans.save(plan, 1)).toMatchObject({ status: 'saved', revision: 2 })
    expect(await storage.plans.read('p1')).toMatchObject({ status: 'read', plan })
  })

  it('does not create over a plan that exists, even one that cannot be listed', async () => {
    const { storage, database } = await openTestStorage()
    await storage.plans.create(testPlan('p1'))
    expect(await storage.plans.create(testPlan('p1'))).toEqual({ status: 'exists' })
    await database.planSummaries.clear()
    expect(await storage.plans.create(testPlan('p1'))).toEqual({ status: 'exists' })
  })

  it('does not write a plan that breaks its schema over a good one', async () => {
    const { storage } = await openTestStorage()
    const plan = testPlan('p1')
    await storage.plans.create(plan)
    const outcome = await storage.plans.save(withSubject(plan, 'x'.repeat(2_000)), 1)
    expect(outcome).toMatchObject({ status: 'failed' })
    expect('message' in outcome && outcome.message).toMatch(/Văn bản, Trích yếu/)
    expect(await storage.plans.read('p1')).toMatchObject({ plan })
  })

  it('stores text precomposed', async () => {
    const { storage } = await openTestStorage()
    await storage.plans.create(testPlan('p1', 'Kế hoạch'.normalize('NFD')))
    expect(await storage.plans.read('p1')).toMatchObject({
      plan: { document: { subject: 'Kế hoạch'.normalize('NFC') } },
    })
  })

  it('lists newest first', async () => {
    const { storage, advance } = await openTestStorage()
    for (const id of ['a', 'b', 'c']) {
      await storage.plans.create(testPlan(id))
      advance(MINUTE)
    }
    await storage.plans.save(testPlan('a'), 1)
    const { plans } = listed(await storage.plans.list({ trashed: false }))
    expect(plans.map(({ planId }) => planId)).toEqual(['a', 'c', 'b'])
  })
})

describe('copies and names', () => {
  it('duplicates under a new identity with a note, leaving the original', async () => {
    const { storage } = await openTestStorage()
    const plan = testPlan('p1')
    await storage.plans.create(plan)
    const copy = await storage.plans.duplicate('p1', 'Bản sao')
    expect(copy).toMatchObject({ status: 'done', revision: 1, plan: { ...plan, id: 'new-1' } })
    const { plans } = listed(await storage.plans.list({ trashed: false }))
    expect(plans.map((one) => one.status === 'sound' && one.note).sort()).toEqual(['', 'Bản sao'])
    const saved = await storage.plans.save({ ...plan, id: 'new-1' }, 1)
    expect(saved.status).toBe('saved')
    const after = listed(await storage.plans.list({ trashed: false }))
    expect(after.plans.find(({ planId }) => planId === 'new-1')).toMatchObject({ note: 'Bản sao' })
  })

  it('renames by the subject of the document', async () => {
    const { storage } = await openTestStorage()
    await storage.plans.create(testPlan('p1'))
    expect(await storage.plans.rename('p1', 'Tên mới')).toMatchObject({ revision: 2 })
    expect(await storage.plans.read('p1')).toMatchObject({
      plan: { document: { subject: 'Tên mới' } },
    })
    expect(await storage.plans.rename('nothing', 'x')).toMatchObject({ status: 'failed' })
  })

  it('keeps what a replacement replaces', async () => {
    const { storage } = await openTestStorage()
    await storage.plans.create(testPlan('p1', 'Cũ'))
    await storage.plans.trash('p1')
    const outcome = await storage.plans.replace(testPlan('p1', 'Mới'), 'Trước khi thay')
    expect(outcome).toMatchObject({ status: 'saved', revision: 2 })
    const kept = await storage.snapshots.list('p1')
    expect(kept).toMatchObject({
      snapshots: [{ kind: 'before', label: 'Trước khi thay', title: 'Cũ' }],
    })
    expect(listed(await storage.plans.list({ trashed: false })).plans).toHaveLength(1)
  })
})

describe('the trash', () => {
  it('holds a plan and gives it back whole', async () => {
    const { storage } = await openTestStorage()
    const plan = testPlan('p1')
    await storage.plans.create(plan)
    await storage.plans.trash('p1')
    expect(listed(await storage.plans.list({ trashed: false })).plans).toEqual([])
    expect(listed(await storage.plans.list({ trashed: true })).plans).toHaveLength(1)
    await storage.plans.restoreFromTrash('p1')
    expect(await storage.plans.read('p1')).toMatchObject({ status: 'read', plan, revision: 1 })
    expect(listed(await storage.plans.list({ trashed: true })).plans).toEqual([])
  })

  it('lets a plan be deleted for good only after thirty days in it', async () => {
    const { storage, database, advance } = await openTestStorage()
    const plan = testPlan('p1')
    await storage.plans.create(plan)
    await storage.snapshots.take(plan, 'first')
    expect(await storage.plans.purge('p1')).toMatchObject({ status: 'failed' })
    await storage.plans.trash('p1')
    advance(30 * DAY - MINUTE)
    expect(await storage.plans.purge('p1')).toMatchObject({ status: 'failed' })
    expect(await storage.plans.count()).toMatchObject({ count: 1 })
    advance(MINUTE)
    expect(await storage.plans.purge('p1')).toEqual({ status: 'done' })
    expect(await storage.plans.read('p1')).toEqual({ status: 'missing' })
    expect(await database.snapshotBodies.count()).toBe(0)
  })

  it('keeps the plan in it when the plan is saved', async () => {
    const { storage } = await openTestStorage()
    await storage.plans.create(testPlan('p1'))
    await storage.plans.trash('p1')
    await storage.plans.save(testPlan('p1'), 1)
    expect(listed(await storage.plans.list({ trashed: true })).plans).toHaveLength(1)
  })
})

describe('damaged rows', () => {
  it('are listed and readable as raw data, never dropped', async () => {
    const { storage, database } = await openTestStorage()
    await storage.plans.create(testPlan('p1'))
    await database.dexie.table('planBodies').put({ planId: 'p1', revision: 1, plan: { a: 'kế' } })
    const read = await storage.plans.read('p1')
    expect(read.status).toBe('damaged')
    expect(read.status === 'damaged' && read.raw).toContain('"kế"')
    expect(read.status === 'damaged' && read.problems.length).toBeGreaterThan(0)
    expect(listed(await storage.plans.list({ trashed: false })).plans).toHaveLength(1)
    expect(await database.planBodies.get('p1')).toMatchObject({ plan: { a: 'kế' } })
  })

  it.each([
    ['a summary that does not parse', 'planSummaries', { planId: 'p1', title: 5 }],
    ['a body without a revision', 'planBodies', { planId: 'p1' }],
  ])('%s shows as damaged or reads as damaged', async (_name, table, row) => {
    const { storage, database } = await openTestStorage()
    await storage.plans.create(testPlan('p1'))
    await database.dexie.table(table).put(row)
    const { plans } = listed(await storage.plans.list({ trashed: false }))
    const read = await storage.plans.read('p1')
    expect(plans).toHaveLength(1)
    expect([plans[0]?.status, read.status]).toContain('damaged')
  })

  it('a body without summary is listed and can still be read; so is a summary without body', async () => {
    const { storage, database } = await openTestStorage()
    await storage.plans.create(testPlan('p1'))
    await storage.plans.create(testPlan('p2', 'Không còn nội dung'))
    await database.planSummaries.delete('p1')
    await database.planBodies.delete('p2')
    const { plans } = listed(await storage.plans.list({ trashed: false }))
    expect(plans).toContainEqual({ status: 'damaged', planId: 'p1', title: '', trashedAt: null })
    expect(plans).toContainEqual(
      expect.objectContaining({ status: 'damaged', planId: 'p2', title: 'Không còn nội dung' }),
    )
    expect(await storage.plans.read('p1')).toMatchObject({ status: 'read', savedAt: START })
    expect(await storage.plans.read('p2')).toMatchObject({ status: 'damaged' })
  })

  it('are kept as a snapshot when a good copy takes their place', async () => {
    const { storage, database } = await openTestStorage()
    await database.dexie.table('planBodies').put({ planId: 'p1', revision: 7, plan: { half: 1 } })
    expect(await storage.plans.replace(testPlan('p1'), 'Thay bản hỏng')).toMatchObject({
      revision: 8,
    })
    expect(await database.snapshotBodies.toArray()).toMatchObject([{ plan: { half: 1 } }])
  })

  it('a plan of a newer app is neither read nor overwritten by accident', async () => {
    const { storage, database } = await openTestStorage()
    await storage.plans.create(testPlan('p1'))
    const newer = { ...testPlan('p1'), schemaVersion: 99 }
    await database.dexie.table('planBodies').put({ planId: 'p1', revision: 1, plan: newer })
    expect(await storage.plans.read('p1')).toMatchObject({ status: 'newer', schemaVersion: 99 })
    expect(await storage.plans.rename('p1', 'x')).toMatchObject({ status: 'failed' })
    expect(await storage.plans.duplicate('p1', '')).toMatchObject({ status: 'failed' })
    expect(await storage.plans.replace(testPlan('p1'), 'Thay')).toMatchObject({ status: 'failed' })
    expect(await database.dexie.table('planBodies').get('p1')).toMatchObject({ plan: newer })
  })
})

function listed<T extends { readonly status: string }>(outcome: T) {
  if (outcome.status !== 'done') throw new Error('The list could not be read')
  return outcome as Extract<T, { readonly status: 'done' }>
}
