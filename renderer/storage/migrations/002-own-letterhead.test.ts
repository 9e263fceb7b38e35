import { IDBFactory } from 'fake-indexeddb'
import { expect, it } from 'vitest'
import { defineDatabase } from '../database'
import { testEnvironment } from '../test-storage'
import { firstTables } from './001-first-tables'
import { ownLetterhead } from './002-own-letterhead'

it('version 2 adds a table and leaves what was there', async () => {
  const factory = new IDBFactory()
  const first = defineDatabase(testEnvironment(factory), [firstTables])
  await first.dexie.open()
  await first.settings.put({ key: 'previewVisible', value: false })
  first.dexie.close()
  const second = defineDatabase(testEnvironment(factory), [firstTables, ownLetterhead])
  await second.dexie.open()
  expect(second.dexie.backendDB().version).toBe(20)
  expect(second.letterheads.schema.primKey.src).toBe('id')
  expect(await second.settings.toArray()).toEqual([{ key: 'previewVisible', value: false }])
})
