import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { APP_HOST, APP_SCHEME, DATA_FOLDER, PRODUCT_NAME } from '#shared/bridge/contract'
import { app, resetElectron, seen } from '../test/fakes/electron'
import {
  APP_ID,
  DOCUMENTS_FOLDER,
  documentsFolder,
  exportFolderOverride,
  setupIdentity,
} from './identity'
import { START_ADDRESS } from './protocol/setup'

beforeEach(resetElectron)
afterEach(() => void vi.unstubAllEnvs())

test('names are frozen: a change of one loses the plans of every officer', () => {
  expect({ APP_SCHEME, APP_HOST, DATA_FOLDER, PRODUCT_NAME, APP_ID, DOCUMENTS_FOLDER }).toEqual({
    APP_SCHEME: 'app',
    APP_HOST: 'bundle',
    DATA_FOLDER: 'KeHoachTruyenThong',
    PRODUCT_NAME: 'Kế hoạch Truyền thông',
    APP_ID: 'vn.khtt.kehoachtruyenthong',
    DOCUMENTS_FOLDER: 'Kế hoạch Truyền thông',
  })
  expect(START_ADDRESS).toBe('app://bundle/index.html')
})

test('the data folder does not follow the name of the product', () => {
  app.paths.set('appData', path.resolve('/appdata'))
  setupIdentity()
  expect(app.getPath('userData')).toBe(path.resolve('/appdata/KeHoachTruyenThong'))
  expect(app.getName()).toBe('Kế hoạch Truyền thông')
  // A header takes no other letters; with them the protocol handler fails.
  expect(app.userAgentFallback).toMatch(/^[\x20-\x7e]+$/)
})

test('Chromium speaks Vietnamese on any system', () => {
  setupIdentity()
  expect(seen.calls).toContainEqual(['appendSwitch', 'lang', 'vi'])
})

describe('folders named by the environment', () => {
  beforeEach(() => {
    app.paths.set('appData', path.resolve('/appdata'))
    app.paths.set('documents', path.resolve('/documents'))
    for (const name of ['USER_DATA', 'DOCUMENTS', 'EXPORT']) {
      vi.stubEnv(`KHTT_${name}_DIR`, path.resolve(`/test/${name}`))
    }
  })
  const folders = () => {
    setupIdentity()
    return [app.getPath('userData'), documentsFolder(), exportFolderOverride()]
  }

  test('are taken in development', () => {
    expect(folders()).toEqual(
      ['USER_DATA', 'DOCUMENTS', 'EXPORT'].map((name) => path.resolve(`/test/${name}`)),
    )
  })

  test('are never taken by a packaged app', () => {
    app.isPackaged = true
    expect(folders()).toEqual([
      path.resolve('/appdata/KeHoachTruyenThong'),
      path.resolve('/documents'),
      undefined,
    ])
  })

  test('count for nothing when empty', () => {
    vi.stubEnv('KHTT_EXPORT_DIR', '')
    expect(exportFolderOverride()).toBeUndefined()
  })
})
