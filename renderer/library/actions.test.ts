import { afterEach, describe, expect, it, vi } from 'vitest'
import { bundledLists } from '#shared/lists/bundled'
import { listFileText } from '#shared/lists/list-file'
import { MIRROR_PATIENCE_MS } from '../plan/mirror-lane'
import { openTestStorage, START, testPlan } from '../storage/test-storage'
import {
  addCopy,
  addPlan,
  choosePlanFile,
  decideImport,
  exportStoredPlan,
  replacePlan,
} from './actions'

const plan = testPlan('p1')

afterEach(() => {
  vi.useRealTimers()
})

describe('adding a plan', () => {
  it('stores it and mirrors it', async () => {
    const services = await openTestStorage()
    expect(await addPlan(services, plan)).toEqual({
      status: 'done',
      planId: 'p1',
      mirrorProblem: null,
    })
    expect(services.desktop.mirrors[0]?.entry.plan).toMatchObject({ planId: 'p1', savedAt: START })
  })

  it('never takes the place of a stored plan', async () => {
    const services = await openTestStorage()
    await addPlan(services, plan)
    const second = await addPlan(services, testPlan('p1', 'Khác'), 'Bản thứ hai')
    const copy = await addCopy(services, plan, 'Bản thứ ba')
    const ids = [second, copy].map((one) => (one.status === 'done' ? one.planId : ''))
    expect(new Set(['p1', '', ...ids]).size).toBe(4)
    expect(await services.storage.plans.read('p1')).toMatchObject({ plan })
  })

  it('says so when the second copy failed', async () => {
    const services = await openTestStorage()
    services.desktop.breakOperation('mirrorWrite', { code: 'disk-full', message: 'Đầy.' })
    expect(await addPlan(services, plan)).toMatchObject({ status: 'done', mirrorProblem: 'Đầy.' })
  })

  it('is not held up by a second copy that never answers', async () => {
    const { storage, desktop } = await openTestStorage()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const mirror = () => {
      queueMicrotask(() => vi.advanceTimersByTime(MIRROR_PATIENCE_MS))
      return new Promise<never>(() => undefined)
    }
    const vault = { ...storage.vault, mirror }
    const adding = addPlan({ storage: { ...storage, vault }, desktop }, plan)
    expect(await adding).toMatchObject({
      status: 'done',
      mirrorProblem: expect.stringContaining('chưa trả lời') as string,
    })
  })
})

describe('opening a plan file', () => {
  it.each([
    ['none', 'add'],
    ['listed', 'ask'],
    ['trashed', 'ask'],
  ] as const)('of a plan that is %s leads to "%s"', (stored, kind) => {
    expect(decideImport({ status: 'read', plan }, '', () => stored)).toMatchObject({ kind })
  })

  it('refuses what cannot be read, with the problems, and only shows what is newer', () => {
    const problems = [{ path: 'document.year', where: 'Văn bản, Năm', message: 'Thiếu.' }]
    expect(decideImport({ status: 'invalid', problems }, '{}', () => 'none')).toMatchObject({
      kind: 'refuse',
      problems,
    })
    expect(decideImport({ status: 'newer', schemaVersion: 9 }, '{"a":1}', () => 'listed')).toEqual({
      kind: 'view',
      text: '{"a":1}',
    })
  })

  it('looks in the list and in the trash', async () => {
    const services = await openTestStorage()
    const file = { fileName: 'ke-hoach.json', text: JSON.stringify(plan) }
    services.desktop.chooseFile(file)
    expect(await choosePlanFile(services, 'openPlanFile')).toMatchObject({
      decision: { kind: 'add', plan },
    })
    await addPlan(services, plan)
    expect(await choosePlanFile(services, 'openPlanFile')).toMatchObject({
      decision: { kind: 'ask', trashed: false },
    })
    await services.storage.plans.trash('p1')
    expect(await choosePlanFile(services, 'openPlanFile')).toMatchObject({
      decision: { kind: 'ask', trashed: true },
    })
  })

  it('does nothing when cancelled and tells failures', async () => {
    const services = await openTestStorage()
    expect(await choosePlanFile(services, 'openPlanFile')).toEqual({ status: 'cancelled' })
    services.desktop.breakOperation('openPlanFile', { code: 'damaged', message: 'Hỏng.' })
    expect(await choosePlanFile(services, 'openPlanFile')).toEqual({
      status: 'failed',
      message: 'Hỏng.',
    })
  })

  it('says where a list file belongs', async () => {
    const services = await openTestStorage()
    const { edition, entries } = bundledLists.budgetCodes
    const text = listFileText({ budgetCodes: { edition, entries } })
    services.desktop.chooseFile({ fileName: 'muc.danh-muc.json', text })
    expect(await choosePlanFile(services, 'openPlanFile')).toMatchObject({
      status: 'failed',
      message: expect.stringContaining('là tệp danh mục') as string,
    })
  })

  it('keeps the replaced plan as a snapshot', async () => {
    const services = await openTestStorage()
    await addPlan(services, testPlan('p1', 'Cũ'))
    expect(await replacePlan(services, plan, 'a.json')).toMatchObject({ status: 'done' })
    expect(await services.storage.snapshots.list('p1')).toMatchObject({
      snapshots: [{ kind: 'before', title: 'Cũ' }],
    })
  })
})

describe('exporting', () => {
  it('writes a file that opens again', async () => {
    const services = await openTestStorage()
    await addPlan(services, plan)
    expect(await exportStoredPlan(services, 'p1')).toMatchObject({ status: 'saved' })
    const [file] = services.desktop.savedFiles
    expect(file?.name).toBe('Truyền thông chính sách năm 2027 - UBND xã An Bình')
    services.desktop.chooseFile({ fileName: 'a.json', text: file?.text ?? '' })
    expect(await choosePlanFile(services, 'openPlanFile')).toMatchObject({
      decision: { kind: 'ask', plan },
    })
  })

  it('gives out the raw data of a damaged plan', async () => {
    const services = await openTestStorage()
    const bodies = services.database.dexie.table('planBodies')
    await bodies.put({ planId: 'p1', revision: 1, plan: { nửa: 'kế hoạch' } })
    expect(await exportStoredPlan(services, 'p1')).toMatchObject({ status: 'saved' })
    expect(services.desktop.savedFiles[0]?.text).toContain('kế hoạch')
  })
})
