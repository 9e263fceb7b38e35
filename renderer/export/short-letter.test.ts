import { expect, it } from 'vitest'
import { fakeDesktop } from '../platform/fake-desktop'
import { openShortLetter } from './short-letter'

const mail = { to: [], cc: [], subject: 'V/v gửi Kế hoạch', body: 'Kính gửi' }
const file = { name: 'Ke-hoach.pdf', bytes: new Uint8Array([1]) }

it('writes the files and shows their folder before the letter comes above it', async () => {
  const desktop = fakeDesktop()
  const outcome = await openShortLetter({ mail, files: [file], folderName: 'Gui-thu' }, desktop)
  expect(outcome).toEqual({ status: 'done' })
  expect(desktop.savedFiles.map(({ name }) => name)).toEqual(['Ke-hoach.pdf'])
  expect(desktop.calls).toEqual(['saveSet', 'openFile', 'openMailProgram'])
})

it('needs no folder when nothing is attached', async () => {
  const desktop = fakeDesktop()
  await openShortLetter({ mail, files: [], folderName: 'Gui-thu' }, desktop)
  expect(desktop.calls).toEqual(['openMailProgram'])
})

it('tells where the files are when there is no mail program', async () => {
  const desktop = fakeDesktop()
  desktop.breakOperation('openMailProgram', { code: 'not-found', message: 'Không có.' })
  const outcome = await openShortLetter({ mail, files: [file], folderName: 'Gui-thu' }, desktop)
  expect(outcome).toEqual({
    status: 'failed',
    message: 'Không có. Tệp gửi kèm đã ghi vào thư mục “Gui-thu”.',
  })
})

it('opens no letter whose files could not be written', async () => {
  const desktop = fakeDesktop()
  desktop.breakOperation('saveSet', { code: 'disk-full', message: 'Ổ đĩa đầy.' })
  const outcome = await openShortLetter({ mail, files: [file], folderName: 'Gui-thu' }, desktop)
  expect(outcome).toEqual({ status: 'failed', message: 'Ổ đĩa đầy.' })
  expect(desktop.calls).toEqual(['saveSet'])
})
