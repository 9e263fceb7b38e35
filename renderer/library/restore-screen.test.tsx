// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openDesktop } from '../platform/desktop'
import { fakeDesktop, type FakeDesktop } from '../platform/fake-desktop'
import { planFileText } from '../storage/plan-file'
import type { Storage } from '../storage/storage'
import { openTestStorage, testPlan } from '../storage/test-storage'
import { RestoreScreen, type RestoreReason } from './restore-screen'

const host = document.createElement('div')
let root: Root

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  document.body.append(host)
  root = createRoot(host)
})
afterEach(() => {
  act(() => root.unmount())
  vi.unstubAllGlobals()
})

function desktopWithMirrors(...revisions: readonly number[]): FakeDesktop {
  const desktop = fakeDesktop()
  for (const revision of revisions) {
    desktop.addMirror({
      planId: 'p1',
      label: '2027 UBND xã An Bình',
      revision,
      savedAt: `2026-11-22T03:0${revision}:00.000Z`,
      text: planFileText(testPlan('p1', `Bản ${revision}`)),
    })
  }
  return desktop
}

async function show(
  desktop: FakeDesktop,
  reason: RestoreReason,
  storage: Storage | null = null,
  onDone: (() => void) | null = null,
) {
  const checked = openDesktop({ desktop })
  await act(async () => {
    root.render(
      <RestoreScreen desktop={checked} reason={reason} storage={storage} onDone={onDone} />,
    )
    await settled()
  })
}

/** The storage and the bridge answer in a few turns of the event loop. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 60))
const text = () => host.textContent
const button = (name: string) =>
  [...host.querySelectorAll('button')].find((one) => one.textContent.includes(name))
const press = (name: string) =>
  act(async () => {
    button(name)?.click()
    await settled()
  })

describe('the restore screen', () => {
  it('works without a database: says why, shows mirrors and saves one as a file', async () => {
    const desktop = desktopWithMirrors(1, 2)
    await show(desktop, { kind: 'failed', message: 'Không mở được kho dữ liệu.' })
    expect(text()).toContain('Không mở được kho dữ liệu.')
    expect(text()).toContain('(mới nhất)')
    expect(button('Khôi phục bản này')).toBeUndefined()
    await press('Lưu ra tệp…')
    expect(desktop.savedFiles.map((file) => file.text)).toEqual([
      planFileText(testPlan('p1', 'Bản 2')),
    ])
  })

  it('restores the mirror chosen, not the newest', async () => {
    const { storage } = await openTestStorage()
    const onDone = vi.fn()
    await show(desktopWithMirrors(1, 2), { kind: 'empty' }, storage, onDone)
    await act(async () => {
      host.querySelectorAll<HTMLElement>('[data-testid="mirror-choice"]')[1]?.click()
      await settled()
    })
    await press('Khôi phục bản này')
    expect(onDone).toHaveBeenCalledOnce()
    expect(await storage.plans.read('p1')).toMatchObject({
      plan: { document: { subject: 'Bản 1' } },
    })
  })

  it('puts a restored plan beside the stored one', async () => {
    const { storage } = await openTestStorage()
    await storage.plans.create(testPlan('p1', 'Đang soạn'))
    await show(desktopWithMirrors(1), { kind: 'asked' }, storage)
    await press('Khôi phục bản này')
    expect(await storage.plans.count()).toMatchObject({ count: 2 })
    expect(await storage.plans.read('p1')).toMatchObject({
      plan: { document: { subject: 'Đang soạn' } },
    })
  })

  it('shows mirrors that cannot be read instead of hiding them', async () => {
    const desktop = desktopWithMirrors(1)
    desktop.addDamagedMirror('nửa chừng.khtt.json')
    await show(desktop, { kind: 'asked' })
    expect(text()).toContain('nửa chừng.khtt.json')
  })

  it('says so when the folder of mirrors cannot be read', async () => {
    const desktop = fakeDesktop()
    desktop.breakOperation('mirrorList', { code: 'no-permission', message: 'Không có quyền đọc.' })
    await show(desktop, { kind: 'newer' })
    expect(text()).toContain('Không có quyền đọc.')
  })
})
