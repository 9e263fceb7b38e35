import { describe, expect, it } from 'vitest'
import type { OperationInput } from '#shared/bridge/contract'
import { emptyPlan, emptyUnit } from '#shared/plan/defaults'
import { fakeDesktop } from '../platform/fake-desktop'
import { openTestStorage } from '../storage/test-storage'
import { exportPdf, exportWord, type ExportServices } from './export-document'

const plan = emptyPlan('p', 2027, {
  ...emptyUnit('communalCommittee'),
  name: 'Ủy ban nhân dân xã An Bình',
})
const builder: ExportServices['builder'] = {
  buildWord: () => Promise.resolve({ status: 'built', value: new Uint8Array([80, 75]) }),
  buildPages: () => Promise.resolve({ status: 'built', value: [] }),
}

describe('exporting', async () => {
  const { storage } = await openTestStorage()

  it('offers a good name and says where the file went', async () => {
    const desktop = fakeDesktop()
    expect(await exportWord(plan, 'plan', { builder, desktop, storage })).toMatchObject({
      status: 'saved',
      fileName: 'Ke-hoach-truyen-thong-2027-UBND-xa-An-Binh.docx',
    })
    expect(await exportPdf(plan, 'plan', { builder, desktop, storage })).toMatchObject({
      status: 'saved',
      fileName: 'Ke-hoach-truyen-thong-2027-UBND-xa-An-Binh.pdf',
    })
  })

  it('offers the name the officer gave last time, for that paper of that plan alone', async () => {
    const own = await openTestStorage()
    const offered: string[] = []
    const desktop: ExportServices['desktop'] = {
      ...fakeDesktop(),
      saveWord: ({ suggestedName }) => {
        offered.push(suggestedName)
        return Promise.resolve({ ok: true, value: { fileName: 'KH TT.docx', token: 'file' } })
      },
    }
    const services = { builder, desktop, storage: own.storage }
    await exportWord(plan, 'plan', services)
    await exportWord(plan, 'plan', services)
    await exportWord(plan, 'decision', services)
    await exportWord({ ...plan, id: 'q' }, 'plan', services)
    expect(offered).toEqual([
      'Ke-hoach-truyen-thong-2027-UBND-xa-An-Binh.docx',
      'KH TT.docx',
      'Quyet-dinh-ban-hanh-ke-hoach-truyen-thong-2027-UBND-xa-An-Binh.docx',
      'Ke-hoach-truyen-thong-2027-UBND-xa-An-Binh.docx',
    ])
  })

  it('takes the unit’s own letterhead only while it is on, and never another when it is unreadable', async () => {
    const own = await openTestStorage()
    const bytes = new Uint8Array([1, 2, 3])
    const asked: (Uint8Array | null)[] = []
    const services: ExportServices = {
      desktop: fakeDesktop(),
      storage: own.storage,
      builder: {
        ...builder,
        buildWord: (_plan, _paper, letterhead) => {
          asked.push(letterhead)
          return builder.buildWord(_plan, _paper, letterhead)
        },
      },
    }
    await exportWord(plan, 'plan', services)
    for (const isOn of [false, true]) {
      await own.storage.letterhead.keep({ fileName: 'mau.docx', bytes, isOn })
      await exportWord(plan, 'plan', services)
    }
    expect(asked).toEqual([null, null, bytes])
    await own.database.dexie.table('letterheads').put({ id: 'own', isOn: true })
    expect(await exportWord(plan, 'plan', services)).toMatchObject({ status: 'failed' })
  })

  it('prints the exported PDF without links', async () => {
    const asked: OperationInput<'printToPdf'>[] = []
    const fake = fakeDesktop()
    const desktop: ExportServices['desktop'] = {
      ...fake,
      printToPdf: (input) => {
        asked.push(input)
        return fake.printToPdf(input)
      },
    }
    await exportPdf(plan, 'plan', { builder, desktop, storage })
    expect(asked.map(({ links }) => links)).toEqual([false])
  })

  it('counts closing the dialog as cancelled', async () => {
    const desktop: ExportServices['desktop'] = {
      ...fakeDesktop(),
      saveWord: () => Promise.resolve({ ok: true, value: null }),
    }
    expect(await exportWord(plan, 'plan', { builder, desktop, storage })).toEqual({
      status: 'cancelled',
    })
  })

  it('passes failures of building, printing and writing on', async () => {
    const failing: ExportServices['builder'] = {
      ...builder,
      buildWord: () => Promise.resolve({ status: 'failed', message: 'Không dựng được.' }),
    }
    const desktop = fakeDesktop()
    expect(await exportWord(plan, 'plan', { builder: failing, desktop, storage })).toEqual({
      status: 'failed',
      message: 'Không dựng được.',
    })
    desktop.breakOperation('saveWord', { code: 'file-locked', message: 'Tệp đang mở.' })
    desktop.breakOperation('printToPdf', { code: 'unexpected', message: 'Không in được.' })
    expect(await exportWord(plan, 'plan', { builder, desktop, storage })).toMatchObject({
      message: 'Tệp đang mở.',
    })
    expect(await exportPdf(plan, 'plan', { builder, desktop, storage })).toMatchObject({
      message: 'Không in được.',
    })
  })
})
