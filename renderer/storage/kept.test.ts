import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newCarryOverState } from '#shared/carry-over/kept-state'
import { bundledLists } from '#shared/lists/bundled'
import { openTestStorage, type TestStorage } from './test-storage'

const rowsOf = ({ database }: TestStorage, key: string) =>
  database.settings.where('key').startsWith(key).toArray()
/** Everything that stands anywhere in the rows of a key, as text. */
const storedText = async (test: TestStorage, key: string) => JSON.stringify(await rowsOf(test, key))
const put = ({ database }: TestStorage, key: string, value: unknown) =>
  database.settings.put({ key, value })
const breakReading = ({ database }: TestStorage) => {
  database.settings.hook('reading', () => {
    throw new DOMException('Đĩa lỗi', 'UnknownError')
  })
}

const reason = (id: string) => ({
  id,
  reason: 'Thiếu số.',
  section: null,
  planTitle: 'K',
  at: '2027-01-05',
})
const [first, second] = bundledLists.costNorms.entries
const costNorms = { ...bundledLists.costNorms, entries: [first, { ...second, tỉnh: 'A' }] }

describe('what the officer keeps', () => {
  it('is empty at first, then what was written', async () => {
    const { storage } = await openTestStorage()
    expect(await storage.kept.returnLog.read()).toEqual({ status: 'read', value: [] })
    const written = await storage.kept.returnLog.update((before) => [...before, reason('a')])
    expect(written).toEqual({ status: 'done', before: [], after: [reason('a')] })
    expect(await storage.kept.returnLog.read()).toEqual({ status: 'read', value: [reason('a')] })
  })

  it.each([
    ['bodyNames', 'bodyNamesList'],
    ['costNorms', 'costNormsList'],
    ['legalBases', 'legalBasesList'],
    ['budgetCodes', 'budgetCodesList'],
    ['returnLog', 'returnLog'],
    ['ownPhrases', 'ownPhrases'],
    ['ownWords', 'ownWords'],
    ['keptInFiles', 'keptInFiles'],
    ['carryOvers', 'carryOvers'],
    ['demandSet', 'demandSet'],
    ['demandSwitches', 'demandSwitches'],
    ['exportNames', 'exportNames'],
    ['purgedPlanIds', 'purgedPlanIds'],
  ] as const)('%s is where officers have had it since the first release', async (name, key) => {
    const test = await openTestStorage()
    await put(test, key, 7)
    expect(await test.storage.kept[name].read()).toMatchObject({
      status: 'unreadable',
      rows: [{ key, value: 7 }],
    })
  })

  it('costs a bad entry its own place only, and keeps it there', async () => {
    const test = await openTestStorage()
    const bad = { id: 'b', reason: 5 }
    await put(test, 'returnLog', [reason('a'), bad, reason('c')])
    expect(await test.storage.kept.returnLog.read()).toEqual({
      status: 'unreadable',
      value: [reason('a'), reason('c')],
      entries: [bad],
      rows: [],
    })
    await test.storage.kept.returnLog.update((before) => [...before, reason('d')])
    expect(await rowsOf(test, 'returnLog')).toEqual([
      { key: 'returnLog', value: [reason('a'), bad, reason('c'), reason('d')] },
    ])
  })

  it('keeps what a newer version wrote into an entry', async () => {
    const test = await openTestStorage()
    await put(test, 'returnLog', [{ ...reason('a'), lãnhĐạo: 'Chủ tịch' }])
    await test.storage.kept.returnLog.update((before) => [reason('b'), ...before])
    expect(await storedText(test, 'returnLog')).toContain('"lãnhĐạo":"Chủ tịch"')
  })

  it('reads a list of the unit entry by entry', async () => {
    const test = await openTestStorage()
    await put(test, 'costNormsList', costNorms)
    const reading = await test.storage.kept.costNorms.read()
    expect(reading).toMatchObject({ status: 'unreadable', entries: [costNorms.entries[1]] })
    expect(reading.status === 'unreadable' && reading.value?.entries).toEqual([first])
  })

  it.each([
    ['an unknown field of the list', { ...costNorms, entries: [first], nguồn: 'bản mới' }],
    ['no entry that can be read', { ...costNorms, entries: [costNorms.entries[1]] }],
  ])('sets a list aside that has %s, before another takes its place', async (_what, stored) => {
    const test = await openTestStorage()
    await put(test, 'costNormsList', stored)
    const { costNorms: kept } = test.storage.kept
    expect(await kept.read()).toMatchObject({ status: 'unreadable', value: null })
    await kept.update(() => bundledLists.costNorms)
    expect(await kept.read()).toMatchObject({
      status: 'unreadable',
      value: bundledLists.costNorms,
      rows: [{ value: stored }],
    })
  })

  it('sets a list aside that goes back to the app’s with entries nobody could read', async () => {
    const test = await openTestStorage()
    await put(test, 'costNormsList', costNorms)
    await test.storage.kept.costNorms.update(() => null)
    expect(await test.storage.kept.costNorms.read()).toMatchObject({
      value: null,
      rows: [{ value: costNorms }],
    })
  })

  it('keeps a carry-over nobody could read when its plan is carried over again', async () => {
    const test = await openTestStorage()
    const bad = { year: 'hai nghìn' }
    const state = newCarryOverState(2028)
    await put(test, 'carryOvers', { p: bad, q: state })
    const { carryOvers } = test.storage.kept
    await carryOvers.update((before) => ({ ...before, r: state }))
    expect(await carryOvers.read()).toMatchObject({ value: { q: state, r: state }, rows: [] })
    await carryOvers.update((before) => ({ ...before, p: state }))
    expect(await carryOvers.read()).toMatchObject({ value: { p: state, q: state, r: state } })
    expect(await storedText(test, 'carryOvers')).toContain(JSON.stringify(bad))
  })

  it('is not written when it cannot be looked at', async () => {
    const test = await openTestStorage()
    await put(test, 'ownWords', ['báo cáo viên'])
    breakReading(test)
    expect(await test.storage.kept.ownWords.read()).toMatchObject({ status: 'failed' })
    expect(await test.storage.kept.ownWords.update(() => [])).toMatchObject({ status: 'failed' })
    const again = await openTestStorage(test.factory)
    expect(await again.storage.kept.ownWords.read()).toMatchObject({ value: ['báo cáo viên'] })
  })

  it('sets aside what a writer who could not see it writes over', async () => {
    const test = await openTestStorage()
    await put(test, 'ownWords', ['báo cáo viên'])
    await test.storage.kept.ownWords.writeUnseen(['khác'])
    expect(await test.storage.kept.ownWords.read()).toMatchObject({
      value: ['khác'],
      rows: [{ value: ['báo cáo viên'] }],
    })
  })
})

describe('no write ever costs what cannot be read', () => {
  const bad = fc.oneof(
    fc.record({ lạ: fc.uuid() }),
    fc.record({ id: fc.uuid(), text: fc.constant(7), field: fc.constant('x') }),
    fc.uuid().map((id) => [id]),
  )
  const phrase = fc.record({ id: fc.uuid(), field: fc.constant('purpose'), text: fc.string() })
  const stored = fc.oneof(
    fc.array(fc.oneof(bad, phrase), { maxLength: 8 }),
    fc.record({ hỏng: fc.uuid() }),
    fc.uuid(),
  )
  /** What somebody may do to a list: add in front or behind, remove, empty, or write unseen. */
  const step = fc.record({
    kind: fc.constantFrom('front', 'back', 'remove', 'clear', 'unseen', 'nothing'),
    phrase,
    at: fc.nat(7),
  })

  it('in lists', async () => {
    await fc.assert(
      fc.asyncProperty(stored, fc.array(step, { maxLength: 6 }), async (value, steps) => {
        const test = await openTestStorage()
        await put(test, 'ownPhrases', value)
        const { ownPhrases } = test.storage.kept
        const before = await ownPhrases.read()
        const unread = before.status === 'unreadable' ? [...before.entries, ...before.rows] : []
        for (const { kind, phrase: entry, at } of steps) {
          if (kind === 'unseen') await ownPhrases.writeUnseen([entry])
          else
            await ownPhrases.update((list) => {
              if (kind === 'front') return [entry, ...list]
              if (kind === 'back') return [...list, entry]
              if (kind === 'remove') return list.filter((_, index) => index !== at)
              return kind === 'clear' ? [] : list
            })
        }
        const left = await storedText(test, 'ownPhrases')
        for (const each of unread) {
          const text = isRow(each) ? JSON.stringify(each.value) : JSON.stringify(each)
          expect(left).toContain(text)
        }
      }),
    )
  })

  it('in values by name', async () => {
    const names = fc.constantFrom('a', 'b', 'c')
    const values = fc.dictionary(names, fc.oneof(fc.boolean(), fc.uuid()))
    const changes = fc.array(fc.tuple(names, fc.boolean()), { maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(values, changes, async (value, steps) => {
        const test = await openTestStorage()
        await put(test, 'demandSwitches', value)
        for (const [name, isOn] of steps) {
          await test.storage.kept.demandSwitches.update((before) => ({ ...before, [name]: isOn }))
        }
        const reading = await test.storage.kept.demandSwitches.read()
        expect(reading).toMatchObject({ value: Object.fromEntries(steps) })
        const left = await storedText(test, 'demandSwitches')
        for (const each of Object.values(value)) {
          if (typeof each === 'string') expect(left).toContain(each)
        }
      }),
    )
  })
})

const isRow = (value: unknown): value is { readonly key: string; readonly value: unknown } =>
  typeof value === 'object' && value !== null && 'key' in value
