import { describe, expect, it } from 'vitest'
import { emptyUnit } from '#shared/plan/defaults'
import { openTestStorage } from './test-storage'

describe('unit profiles', () => {
  it('are saved, changed, listed and removed', async () => {
    const { storage } = await openTestStorage()
    const unit = emptyUnit('communalCommittee')
    const saved = await storage.unitProfiles.save({ name: 'UBND xã An Bình', unit })
    if (saved.status !== 'done') throw new Error('not saved')
    await storage.unitProfiles.save({ id: saved.id, name: 'UBND phường An Bình', unit })
    expect(await storage.unitProfiles.list()).toMatchObject({
      profiles: [{ status: 'sound', profile: { id: saved.id, name: 'UBND phường An Bình', unit } }],
    })
    await storage.unitProfiles.remove(saved.id)
    expect(await storage.unitProfiles.list()).toMatchObject({ profiles: [] })
  })

  it('that cannot be read are shown as damaged', async () => {
    const { storage, database } = await openTestStorage()
    await database.dexie.table('unitProfiles').put({ id: 'u1', name: 'Xã' })
    expect(await storage.unitProfiles.list()).toMatchObject({
      profiles: [{ status: 'damaged', id: 'u1' }],
    })
  })
})

describe('the unit’s own letterhead', () => {
  const letterhead = { fileName: 'mau.docx', bytes: new Uint8Array([80, 75]), isOn: true }

  it('is kept, replaced and removed', async () => {
    const { storage } = await openTestStorage()
    expect(await storage.letterhead.read()).toEqual({ status: 'done', letterhead: null })
    await storage.letterhead.keep(letterhead)
    expect(await storage.letterhead.read()).toEqual({ status: 'done', letterhead })
    await storage.letterhead.keep({ ...letterhead, isOn: false })
    expect(await storage.letterhead.read()).toMatchObject({ letterhead: { isOn: false } })
    await storage.letterhead.remove()
    expect(await storage.letterhead.read()).toEqual({ status: 'done', letterhead: null })
  })

  it('that cannot be read is told of, not taken for none', async () => {
    const { storage, database } = await openTestStorage()
    await database.dexie.table('letterheads').put({ id: 'own', fileName: 'mau.docx' })
    expect(await storage.letterhead.read()).toMatchObject({ status: 'failed' })
  })
})

describe('settings', () => {
  it('have defaults, keep what is written and fall back when it cannot be read', async () => {
    const { storage, database } = await openTestStorage()
    expect(await storage.settings.read('previewVisible')).toBe(true)
    await storage.settings.write('previewVisible', false)
    expect(await storage.settings.read('previewVisible')).toBe(false)
    await database.dexie.table('settings').put({ key: 'previewVisible', value: 'mauve' })
    expect(await storage.settings.read('previewVisible')).toBe(true)
  })
})
