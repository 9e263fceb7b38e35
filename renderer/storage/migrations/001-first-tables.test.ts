import { IDBFactory } from 'fake-indexeddb'
import { expect, it } from 'vitest'
import { defineShape } from '../database'
import { testEnvironment } from '../test-storage'
import { firstTables } from './001-first-tables'

it('version 1 makes the tables officers have had since the first release', async () => {
  const dexie = defineShape(testEnvironment(new IDBFactory()), [firstTables])
  await dexie.open()
  expect(dexie.backendDB().version).toBe(10)
  const shape = dexie.tables.map(({ name, schema }) => [
    name,
    [schema.primKey, ...schema.indexes].map(({ src }) => src).join(', '),
  ])
  expect(Object.fromEntries(shape)).toEqual({
    planSummaries: 'planId, updatedAt',
    planBodies: 'planId',
    snapshots: '++id, planId',
    snapshotBodies: 'id',
    unitProfiles: 'id',
    settings: 'key',
  })
})
