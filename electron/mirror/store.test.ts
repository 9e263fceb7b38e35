import { mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { MirrorPlan } from '#shared/bridge/mirror'
import { readPlanText } from '#shared/plan/parse'
import { planText } from '../../test/fakes/plan-text'
import { silentLog } from '../../test/fakes/silent-log'
import { folderName, parseCopyName } from './names'
import { createMirrorStore } from './store'

let root: string
let folder: string

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'khtt-mirror-'))
  folder = path.join(root, 'Kế hoạch Truyền thông', 'Bản sao')
})
afterEach(() => rm(root, { recursive: true }))

const MINUTE = 60_000
const START = Date.parse('2027-01-15T03:40:00.000Z')
const LABEL = '2027 UBND xã An Bình'

const store = (freeBytes = 1e12) =>
  createMirrorStore({ folder, log: silentLog, freeBytes: () => Promise.resolve(freeBytes) })

let revision = 0
const plan = (minutes: number, text: string, more: Partial<MirrorPlan> = {}): MirrorPlan => ({
  planId: 'plan-1',
  label: LABEL,
  revision: (revision += 1),
  savedAt: new Date(START + minutes * MINUTE).toISOString(),
  text,
  ...more,
})

const planFolder = (label = LABEL) => path.join(folder, folderName(label, 'plan-1'))
const names = async (label = LABEL) => (await readdir(planFolder(label))).sort()
const read = (name: string) => readFile(path.join(planFolder(), name), 'utf8')
/** What each copy holds, oldest first: its number of activities, or its text when it is no plan. */
const states = async () => (await Promise.all((await names()).map(read))).map(stateOf)
const stateOf = (text: string): number | string => {
  const reading = readPlanText(text)
  return reading.status === 'read' ? reading.plan.activities.length : text
}
describe('a save', () => {
  test('is a plan file of its own, named by time and revision', async () => {
    const receipt = await store().write(plan(0, planText(3), { revision: 41 }))
    const text = planText(3)
    expect(await names()).toEqual(['2027-01-15 10-40-00-000 bản 41.khtt.json'])
    expect(await read((await names())[0] ?? '')).toBe(text)
    expect(readPlanText(text).status).toBe('read')
    expect(receipt).toMatchObject({
      bytes: Buffer.byteLength(text),
      fileName: '2027-01-15 10-40-00-000 bản 41.khtt.json',
      lowSpace: false,
    })
  })

  test('replaces the copy of the same five minutes and adds one after', async () => {
    const mirror = store()
    await mirror.write(plan(0, planText(10)))
    await mirror.write(plan(1, planText(11)))
    await mirror.write(plan(4.9, planText(12)))
    expect(await states()).toEqual([12])
    await mirror.write(plan(5, planText(13)))
    expect(await states()).toEqual([12, 13])
  })

  test('keeps what was there before the first edit of this run', async () => {
    await store().write(plan(0, planText(10)))
    const today = store()
    for (let minute = 1440; minute < 1445; minute += 1)
      await today.write(plan(minute, planText(12)))
    expect(await states()).toEqual([10, 12])
  })

  test('waits its turn', async () => {
    const mirror = store()
    const saves = [10, 11, 12, 13].map((rows) => mirror.write(plan(rows, planText(rows))))
    await mirror.idle()
    await Promise.all(saves)
    expect((await states()).at(-1)).toBe(13)
  })

  test('thins out a long history and keeps the newest', async () => {
    const mirror = store()
    for (let i = 0; i < 60; i += 1) await mirror.write(plan(i * 6, planText(10)))
    const left = (await names()).map((name) => parseCopyName(name)?.savedAt ?? '')
    expect(left.length).toBeLessThan(20)
    expect(left.at(-1)).toBe(new Date(START + 59 * 6 * MINUTE).toISOString())
  })

  test('clears away what a power cut left', async () => {
    const mirror = store()
    await mirror.write(plan(0, planText(3)))
    await writeFile(path.join(planFolder(), '~khtt-0123456789abcdef.tmp'), 'half')
    await writeFile(path.join(planFolder(), 'ghi chú của tôi.txt'), 'mine')
    await mirror.write(plan(10, planText(3)))
    expect(await names()).toHaveLength(3)
    expect(await names()).toContain('ghi chú của tôi.txt')
  })
})

describe('a state that looks like an accident', () => {
  test.each([
    ['empty text', ''],
    ['no JSON', planText(40).slice(0, -200)],
    ['another JSON', '{"schemaVersion":1}'],
    ['a plan emptied', planText(0)],
    ['less than half the rows', planText(19)],
  ])('%s pins the copy before it, which is never given up again', async (_name, bad) => {
    const mirror = store()
    await mirror.write(plan(0, planText(40)))
    await mirror.write(plan(1, bad))
    const pinned = (await names()).filter((name) => parseCopyName(name)?.pinned)
    expect(pinned).toHaveLength(1)
    expect(stateOf(await read(pinned[0] ?? ''))).toBe(40)
    expect(new Set(await states())).toEqual(new Set([stateOf(bad), 40]))
    // A new run, and months of saves of the small state.
    const later = store()
    for (let day = 1; day < 45; day += 1) await later.write(plan(day * 1440, planText(1)))
    expect(await states()).toContain(40)
  })

  test('damaged saves in a row give up no good copy', async () => {
    const mirror = store()
    for (let hour = 0; hour < 5; hour += 1) await mirror.write(plan(hour * 60, planText(40 + hour)))
    const good = await states()
    for (let hour = 5; hour < 45; hour += 1) await mirror.write(plan(hour * 60, '{"broken"'))
    expect(await states()).toEqual(expect.arrayContaining(good))
  })

  test('a good save takes the place of a damaged one', async () => {
    const mirror = store()
    await mirror.write(plan(0, '{"broken"'))
    await mirror.write(plan(1, planText(3)))
    expect(await states()).toEqual([3])
  })

  test('ordinary deleting is no accident', async () => {
    const mirror = store()
    await mirror.write(plan(0, planText(40)))
    await mirror.write(plan(1, planText(30)))
    await mirror.write(plan(2, planText(25)))
    expect(await states()).toEqual([25])
  })

  test('a copy spoilt on the disk does not count as the state before', async () => {
    await store().write(plan(0, planText(40)))
    const [name = ''] = await names()
    await writeFile(path.join(planFolder(), name), 'spoilt')
    await store().write(plan(1, planText(2)))
    expect((await names()).every((one) => parseCopyName(one)?.pinned === false)).toBe(true)
    expect(await states()).toEqual([2])
  })
})

describe('the plan is known by its id', () => {
  test('a unit renamed takes its copies along', async () => {
    await store().write(plan(0, planText(3)))
    await store().write(plan(10, planText(4), { label: '2027 UBND phường An Bình' }))
    expect(await readdir(folder)).toEqual([folderName('2027 UBND phường An Bình', 'plan-1')])
    expect(await names('2027 UBND phường An Bình')).toHaveLength(2)
  })

  test('a folder renamed by hand is still found', async () => {
    await store().write(plan(0, planText(3)))
    const byHand = folderName('Của chị Lan', 'plan-1')
    await rename(planFolder(), path.join(folder, byHand))
    await store().write(plan(10, planText(4)))
    expect(await readdir(folder)).toHaveLength(1)
    expect(await names()).toHaveLength(2)
  })

  test('two plans of one label stay apart', async () => {
    const mirror = store()
    await mirror.write(plan(0, planText(3)))
    await mirror.write(plan(0, planText(3, 'plan-2'), { planId: 'plan-2' }))
    expect(await readdir(folder)).toHaveLength(2)
  })
})

describe('a plan that is opened again', () => {
  test('is not written once more when its copy is there', async () => {
    const saved = plan(0, planText(3))
    const receipt = await store().write(saved)
    const before = await stat(path.join(planFolder(), receipt.fileName))
    expect(await store().write(saved)).toMatchObject({ fileName: receipt.fileName })
    expect((await stat(path.join(planFolder(), receipt.fileName))).ino).toBe(before.ino)
    expect(await names()).toHaveLength(1)
  })

  test('gets its copy when that is gone or spoilt', async () => {
    const saved = plan(0, planText(3))
    const { fileName } = await store().write(saved)
    await writeFile(path.join(planFolder(), fileName), 'spoilt')
    await store().write(saved)
    expect(await states()).toContain(3)
    await rm(planFolder(), { recursive: true })
    await store().write(saved)
    expect(await states()).toEqual([3])
  })

  test('from a database that lost its last save costs no newer copy', async () => {
    const older = plan(0, planText(3))
    await store().write(older)
    await store().write(plan(1, planText(4)))
    expect(await states()).toEqual([4])
    await store().write(older)
    await store().write(older)
    expect(await states()).toEqual([3, 4])
  })
})

describe('a clock that is wrong', () => {
  test('set back, replaces and gives up nothing that came before', async () => {
    const mirror = store()
    await mirror.write(plan(0, planText(10)))
    const back = -18 * 365 * 1440
    for (let second = 0; second < 20; second += 1) {
      await mirror.write(plan(back + second / 60, planText(11)))
    }
    expect(await states()).toEqual([11, 10])
  })

  test('standing still, keeps two different states apart', async () => {
    const mirror = store()
    await mirror.write(plan(0, planText(40), { revision: 1 }))
    await mirror.write(plan(0, planText(1), { revision: 1 }))
    expect(new Set(await states())).toEqual(new Set([1, 40]))
  })
})

describe('the disk', () => {
  test('nearly full is told with the receipt', async () => {
    expect(await store(200_000_000).write(plan(0, planText(3)))).toMatchObject({ lowSpace: true })
  })

  test('full refuses in words, before anything is written', async () => {
    await expect(store(1_000_000).write(plan(0, planText(3)))).rejects.toMatchObject({
      failure: { code: 'disk-full' },
    })
    expect(await readdir(folder)).toEqual([])
  })

  test('one failure does not stop the saves after it', async () => {
    const mirror = store()
    await writeFile(path.join(root, 'Kế hoạch Truyền thông'), 'in the way')
    await expect(mirror.write(plan(0, planText(3)))).rejects.toThrow()
    await rm(path.join(root, 'Kế hoạch Truyền thông'))
    await mirror.write(plan(1, planText(3)))
    expect(await states()).toEqual([3])
  })
})
