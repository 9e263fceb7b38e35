import { describe, expect, it } from 'vitest'
import { bundledLists } from '#shared/lists/bundled'
import { readListFile } from '#shared/lists/list-file'
import type { Clock } from '../plan/autosave'
import { openTestStorage, type TestStorage } from '../storage/test-storage'
import { openUnitLists } from './unit-lists'

/** A clock whose timers run only when the test says so. */
function stillClock() {
  const waiting = new Set<() => void>()
  const clock: Clock = {
    now: () => 0,
    after: (_ms, run) => {
      waiting.add(run)
      return () => waiting.delete(run)
    },
  }
  return { clock, waiting }
}

const TODAY = '2027-01-05'
const open = ({ storage, desktop }: TestStorage) =>
  openUnitLists({
    kept: storage.kept,
    desktop,
    clock: stillClock().clock,
    today: () => TODAY,
  })

describe('the lists of the unit', () => {
  it('are those of the app until changed, and are kept between runs with a second copy', async () => {
    const test = await openTestStorage()
    const lists = await open(test)
    expect(lists.store.getState().inUse.costNorms).toBe(bundledLists.costNorms)
    lists.changeEntries('costNorms', 'Xóa', null, (entries) => entries.slice(1))
    expect(lists.store.getState().own.costNorms?.changedOn).toBe(TODAY)
    expect(await lists.flush()).toBe(true)

    const again = await open(test)
    expect(again.store.getState().inUse.costNorms.entries).toHaveLength(
      bundledLists.costNorms.entries.length - 1,
    )
    expect(again.store.getState().own.bodyNames).toBeNull()
    const copy = readListFile(test.desktop.savedFiles.at(-1)?.text ?? '')
    expect(copy.status === 'read' && Object.keys(copy.lists)).toEqual(['costNorms'])
  })

  it('go back to those of the app and forward again, step by step', async () => {
    const test = await openTestStorage()
    const lists = await open(test)
    const count = () => lists.store.getState().inUse.bodyNames.entries.length
    const all = count()
    lists.changeEntries('bodyNames', 'Xóa 1 tên', null, (entries) => entries.slice(1))
    lists.change('Trở lại danh mục kèm ứng dụng', null, (own) => ({ ...own, bodyNames: null }))
    expect(count()).toBe(all)
    expect(lists.store.getState().undoLabel).toBe('Trở lại danh mục kèm ứng dụng')
    lists.undo()
    expect(count()).toBe(all - 1)
    lists.undo()
    expect(lists.store.getState()).toMatchObject({ undoLabel: null, redoLabel: 'Xóa 1 tên' })
    lists.redo()
    await lists.flush()
    const again = await open(test)
    expect(again.store.getState().inUse.bodyNames.entries).toHaveLength(all - 1)
  })

  it('join the letters of one cell into one step', async () => {
    const lists = await open(await openTestStorage())
    const type = (text: string) =>
      lists.changeEntries('budgetCodes', 'Sửa Tên', 'budgetCodes/muc-6550/name', (entries) =>
        entries.map((entry) => (entry.id === 'muc-6550' ? { ...entry, name: text } : entry)),
      )
    type('V')
    type('Vậ')
    lists.endTyping()
    type('Vật')
    lists.undo()
    expect(lists.store.getState().inUse.budgetCodes.entries[0]?.name).toBe('Vậ')
    lists.undo()
    expect(lists.store.getState().own.budgetCodes).toBeNull()
  })

  it('say what is not stored, and store it once they can', async () => {
    const test = await openTestStorage()
    const lists = await open(test)
    lists.changeEntries('costNorms', 'Xóa', null, (entries) => entries.slice(1))
    test.desktop.breakOperation('writeListCopy', { code: 'disk-full', message: 'Ổ đĩa đầy.' })
    expect(await lists.flush()).toBe(true)
    expect(lists.store.getState().problem).toContain('Ổ đĩa đầy.')
    test.desktop.breakOperation('writeListCopy', null)
    lists.changeEntries('costNorms', 'Xóa', null, (entries) => entries.slice(1))
    await lists.flush()
    expect(lists.store.getState().problem).toBeNull()
    expect(lists.store.getState().copy).not.toBeNull()
  })

  it('that cannot be read count as those of the app, and outlive every change', async () => {
    const test = await openTestStorage()
    const newer = { ...bundledLists.costNorms, nguồn: 'phiên bản mới hơn' }
    await test.database.settings.put({ key: 'costNormsList', value: newer })
    const lists = await open(test)
    expect(lists.store.getState().own.costNorms).toBeNull()
    lists.changeEntries('bodyNames', 'Xóa', null, (entries) => entries.slice(1))
    await lists.flush()
    expect(await test.database.settings.get('costNormsList')).toMatchObject({ value: newer })
    const copy = test.desktop.savedFiles.at(-1)?.text ?? ''
    expect(readListFile(copy)).toMatchObject({ status: 'read' })
    expect(copy).toContain('phiên bản mới hơn')

    lists.changeEntries('costNorms', 'Xóa', null, (entries) => entries.slice(1))
    await lists.flush()
    lists.undo()
    expect(await lists.flush()).toBe(true)
    expect(await test.storage.kept.costNorms.read()).toMatchObject({
      value: null,
      rows: [{ value: newer }],
    })
  })

  it('keep the entries nobody could read among the others', async () => {
    const test = await openTestStorage()
    const [first, second, third] = bundledLists.costNorms.entries
    const odd = { ...second, tỉnh: 'A' }
    const value = { ...bundledLists.costNorms, entries: [first, odd, third] }
    await test.database.settings.put({ key: 'costNormsList', value })
    const lists = await open(test)
    lists.changeEntries('costNorms', 'Xóa', null, (entries) => entries.slice(0, 1))
    await lists.flush()
    expect(await test.database.settings.get('costNormsList')).toMatchObject({
      value: { entries: [first, odd] },
    })
  })

  it('are written only where they changed', async () => {
    const test = await openTestStorage()
    const lists = await open(test)
    lists.changeEntries('costNorms', 'Xóa', null, (entries) => entries.slice(1))
    await lists.flush()
    expect(await test.database.settings.toCollection().primaryKeys()).toEqual(['costNormsList'])
  })

  it('that the database did not give are said so and set aside before anything is written', async () => {
    const test = await openTestStorage()
    const own = { ...bundledLists.costNorms, changedOn: TODAY }
    await test.database.settings.put({ key: 'costNormsList', value: own })
    const lists = await openUnitLists({
      kept: {
        ...test.storage.kept,
        costNorms: {
          ...test.storage.kept.costNorms,
          read: () => Promise.resolve({ status: 'failed', message: 'Ổ đĩa lỗi.' }),
        },
      },
      desktop: test.desktop,
      clock: stillClock().clock,
      today: () => TODAY,
    })
    expect(lists.store.getState().problem).toContain('Chưa đọc được danh mục')
    lists.changeEntries('bodyNames', 'Xóa', null, (entries) => entries.slice(1))
    expect(await lists.flush()).toBe(true)
    expect(test.desktop.savedFiles).toEqual([])
    lists.changeEntries('costNorms', 'Xóa', null, (entries) => entries.slice(1))
    await lists.flush()
    expect(await test.storage.kept.costNorms.read()).toMatchObject({ rows: [{ value: own }] })
  })
})
