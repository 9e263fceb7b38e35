import { IDBFactory } from 'fake-indexeddb'
import { expect, it } from 'vitest'
import { defineShape } from '../database'
import { testEnvironment } from '../test-storage'
import { firstTables } from './001-first-tables'
import { ownLetterhead } from './002-own-letterhead'

it('version 2 adds a table and leaves what was there', async () => {
  const environment = testEnvironment(new IDBFactory())
  const first = defineShape(environment, [firstTables])
  await first.open()
  await first.table('settings').put({ key: 'previewVisible', value: false })
  first.close()
  const second = defineShape(environment, [firstTables, ownLetterhead])
  await second.open()
  expect(second.backendDB().version).toBe(20)
  expect(second.table('letterheads').schema.primKey.src).toBe('id')
  expect(await second.table('settings').toArray()).toEqual([
    { key: 'previewVisible', value: false },
  ])
})
