import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { DATA_FOLDER, PLAN_FILE_EXTENSION, PRODUCT_NAME } from '#shared/bridge/contract'
import { wantedFuses } from '../build/lib/fuses.mjs'
import { APP_ID } from '../electron/identity'

/*
 * What must never change between releases, as the packaging sees it: Windows ties shortcuts to the id,
 * the officer's data lies in a folder named by the app. And what must be closed in what we ship.
 */
const root = path.resolve(import.meta.dirname, '..')
const configFile = path.join(root, 'electron-builder.yml')
const config = readFileSync(configFile, 'utf8')
const about = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<
  string,
  unknown
>

/** The value of a key at the top of electron-builder.yml. */
const value = (key: string): string | undefined =>
  new RegExp(`^${key}: (.+)$`, 'm').exec(config)?.[1]

test('the packaged app has the identity the code gives itself', () => {
  expect(value('appId')).toBe(APP_ID)
  expect(value('productName')).toBe(PRODUCT_NAME)
  expect(about['productName']).toBe(PRODUCT_NAME)
  expect(DATA_FOLDER).toBe('KeHoachTruyenThong')
})

test('the fuses are exactly the list of the checklist', () => {
  expect(wantedFuses(configFile)).toEqual({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    onlyLoadAppFromAsar: true,
    enableEmbeddedAsarIntegrityValidation: true,
    grantFileProtocolExtraPrivileges: false,
    loadBrowserProcessSpecificV8Snapshot: false,
  })
  expect(config).not.toContain('disableAsarIntegrity')
})

test('uninstalling leaves the plans, and nothing updates itself', () => {
  expect(config).toMatch(/^ {2}deleteAppDataOnUninstall: false$/m)
  expect(value('publish')).toBe('null')
})

test('a double click on a plan file opens the app', () => {
  expect(config).toContain(`fileAssociations:\n  - ext: ${PLAN_FILE_EXTENSION}\n`)
})

test('the app starts from the bundle, and brings no packages', () => {
  expect(about['main']).toBe('dist/electron/main.cjs')
  expect(about).not.toHaveProperty('dependencies')
  expect(config).toContain("'!**/node_modules/**'")
})
