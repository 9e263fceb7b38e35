// @vitest-environment happy-dom
import type { ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Kept } from '../../storage/kept-thing'
import { openTestStorage } from '../../storage/test-storage'
import { dismissNotice, NoticeBar } from '../notices'
import { UnreadNote } from './unread-note'
import { useKeptList } from './use-kept-list'

const host = document.createElement('div')
let root: Root
beforeEach(() => {
  document.body.append(host)
  root = createRoot(host)
})
afterEach(() => {
  dismissNotice()
  root.unmount()
})

/** The words, each with a way to be removed, and one way to add another that tells nothing. */
function Words({ list }: { readonly list: Kept<readonly string[]> }) {
  const { entries, update } = useKeptList(list)
  return (
    <>
      <output>{entries.join(' ')}</output>
      {entries.map((word) => (
        <button
          key={word}
          type="button"
          onClick={() =>
            void update((all) => all.filter((each) => each !== word), `Đã bỏ ${word}.`)
          }
        >
          Bỏ {word}
        </button>
      ))}
      <button type="button" onClick={() => void update((all) => ['mới', ...all], null)}>
        Thêm
      </button>
      <NoticeBar />
    </>
  )
}

const shown = () => host.querySelector('output')?.textContent
const show = (node: ReactNode) => root.render(node)
function press(name: string) {
  const button = [...host.querySelectorAll('button')].find((one) => one.textContent === name)
  if (!button) throw new Error(`No button ${name}`)
  button.click()
}
/** What is asked of the database shows some turns of the event loop later. */
const until = (check: () => void) => vi.waitFor(check)

describe('a list that is kept', () => {
  it('gets one entry back by “Hoàn tác”, and keeps what was added since', async () => {
    const { storage } = await openTestStorage()
    await storage.kept.ownWords.update(() => ['một', 'hai', 'ba'])
    show(<Words list={storage.kept.ownWords} />)
    await until(() => expect(shown()).toBe('một hai ba'))
    press('Bỏ hai')
    await until(() => expect(host.textContent).toContain('Đã bỏ hai.'))
    press('Thêm')
    await until(() => expect(shown()).toBe('mới một ba'))
    press('Hoàn tác')
    await until(() => expect(shown()).toBe('mới một hai ba'))
    expect(await storage.kept.ownWords.read()).toMatchObject({ value: ['mới', 'một', 'hai', 'ba'] })
  })

  it('says why a change is not stored, and shows what is', async () => {
    const { storage } = await openTestStorage()
    await storage.kept.ownWords.update(() => ['một'])
    const full: Kept<readonly string[]> = {
      ...storage.kept.ownWords,
      update: () => Promise.resolve({ status: 'failed', message: 'Ổ đĩa đầy.' }),
    }
    show(<Words list={full} />)
    await until(() => expect(shown()).toBe('một'))
    press('Bỏ một')
    await until(() => expect(host.textContent).toContain('Ổ đĩa đầy.'))
    expect(shown()).toBe('một')
  })
})

describe('what cannot be read', () => {
  it('is told of and taken out as raw data', async () => {
    const { storage, database, desktop } = await openTestStorage()
    await database.settings.put({ key: 'ownWords', value: ['một', { lạ: 'nguyên văn' }] })
    show(<UnreadNote desktop={desktop} of={storage.kept.ownWords} name="“Từ của tôi”" />)
    await until(() => expect(host.textContent).toContain('Không đọc được 1 mục của “Từ của tôi”'))
    press('Xuất dữ liệu thô…')
    await until(() => expect(desktop.savedFiles).toHaveLength(1))
    expect(desktop.savedFiles[0]?.text).toContain('nguyên văn')
  })

  it('is not spoken of while all can be', async () => {
    const { storage, desktop } = await openTestStorage()
    const read = vi.spyOn(storage.kept.ownWords, 'read')
    show(<UnreadNote desktop={desktop} of={storage.kept.ownWords} name="“Từ của tôi”" />)
    await until(() => expect(read).toHaveResolved())
    expect(host.textContent).toBe('')
  })
})
