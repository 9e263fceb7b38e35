import path from 'node:path'
import { describe, expect, test } from 'vitest'
import * as rules from './architecture/rules'
import type { Rule } from './architecture/rules'
import { readSources, withoutComments } from './architecture/sources'

const root = path.resolve(import.meta.dirname, '..').replaceAll('\\', '/')
const sources = readSources(root)

/** For each rule, files that break it and files that look alike and do not. */
const examples: Record<keyof typeof rules, { bad: [string, string][]; good: [string, string][] }> =
  {
    importsPointOneWay: {
      bad: [
        ['shared/plan/a.ts', "import { x } from '../../templates/document'"],
        ['shared/plan/a.ts', "import type { X } from '#templates/document'"],
        ['templates/forms/a.ts', "export * from '../../renderer/ui'"],
        ['renderer/ui/a.tsx', "const x = await import('../../electron/ipc')"],
        ['electron/main.ts', "import { x } from '../renderer/plan'"],
        ['build/start.mjs', "import { x } from '../shared/plan/a.js'"],
        ['shared/plan/a.test.ts', "import { x } from '../../renderer/plan'"],
      ],
      good: [
        ['shared/plan/a.ts', "import { x } from '../vietnamese/dates'"],
        ['templates/forms/a.ts', "import { x } from '#shared/plan/a'"],
        ['renderer/export/a.ts', "import { x } from '#templates/forms'"],
        ['shared/plan/a.test.ts', "import { x } from '../../test/fixtures/plan'"],
        ['test/e2e/a.e2e.ts', "import { x } from '../../build/lib/run.mjs'"],
      ],
    },
    pureRoomsStayPure: {
      bad: [
        ['shared/plan/a.ts', "import fs from 'node:fs'"],
        ['shared/plan/a.ts', "import fs from 'fs'"],
        ['shared/plan/a.ts', "import { useState } from 'react'"],
        ['templates/nd30/a.ts', "import { app } from 'electron'"],
        ['templates/nd30/a.ts', "const x = require('dexie')"],
      ],
      good: [
        ['shared/plan/a.ts', "import { z } from 'zod'"],
        ['templates/nd30/a.ts', "import { Document } from 'docx'"],
        ['shared/plan/a.test.ts', "import fs from 'node:fs'"],
      ],
    },
    rendererIsAWebPage: {
      bad: [
        ['renderer/ui/a.tsx', "import { clipboard } from 'electron'"],
        ['renderer/ui/a.tsx', "import path from 'node:path'"],
      ],
      good: [['renderer/ui/a.tsx', "import { useState } from 'react'"]],
    },
    headlessNeedsNoElectron: {
      bad: [['electron/headless/render.ts', "import { app } from 'electron'"]],
      good: [
        ['electron/headless/render.ts', "import { readFile } from 'node:fs/promises'"],
        ['electron/main.ts', "import { app } from 'electron'"],
      ],
    },
    stepsAreStrangers: {
      bad: [
        ['renderer/steps/budget/form.tsx', "import { x } from '../staff/grid'"],
        ['renderer/steps/budget/form.tsx', "import { x } from '../staff'"],
      ],
      good: [
        ['renderer/steps/budget/form.tsx', "import { x } from './grid'"],
        ['renderer/steps/budget/form.tsx', "import type { Step } from '../step'"],
        ['renderer/steps/budget/form.tsx', "import { x } from '../../ui/field'"],
        ['renderer/steps/index.ts', "import { budget } from './budget'"],
      ],
    },
    onlyStorageUsesDexie: {
      bad: [
        ['renderer/plan/a.ts', "import Dexie from 'dexie'"],
        ['renderer/library/a.test.ts', "import { liveQuery } from 'dexie'"],
      ],
      good: [['renderer/storage/database.ts', "import Dexie from 'dexie'"]],
    },
    onlyPlatformTouchesDesktop: {
      bad: [
        ['renderer/plan/a.ts', 'await window.desktop.savePlan()'],
        ['renderer/plan/a.ts', "const d = globalThis['desktop']"],
      ],
      good: [
        ['renderer/platform/desktop.ts', 'export const desktop = window.desktop'],
        ['renderer/plan/a.ts', '// never window.desktop\nexport const a = 1'],
      ],
    },
    onlyTheBridgeTouchesIpc: {
      bad: [
        ['electron/window.ts', "import { ipcMain } from 'electron'"],
        ['electron/window.ts', 'electron.ipcRenderer.send(x)'],
      ],
      good: [
        ['electron/ipc.ts', "import { ipcMain } from 'electron'"],
        ['electron/window.ts', "import { app } from 'electron' // not ipcMain"],
      ],
    },
    noWayOut: {
      bad: [
        ['electron/window.ts', "void window.loadURL('file:///index.html')"],
        ['electron/menu.ts', 'shell.openExternal(url)'],
        ['electron/window.ts', 'contents.executeJavaScript(code)'],
        ['electron/preload.ts', "ipcRenderer.sendSync('x')"],
        ['electron/main.ts', 'crashReporter.start()'],
        ['renderer/ui/a.tsx', '<p dangerouslySetInnerHTML={x} />'],
        ['renderer/ui/a.tsx', 'const help = <a href="https://example.com">?</a>'],
        ['renderer/ui/a.tsx', "const help = 'http://example.com'"],
      ],
      good: [
        ['renderer/ui/a.tsx', '// see https://example.com\nexport const a = 1'],
        ['electron/window.test.ts', "expect(allowed('https://example.com')).toBe(false)"],
      ],
    },
    templatesNameOnlyXmlAddresses: {
      bad: [['templates/forms/a.ts', "const font = 'https://fonts.example.com/a'"]],
      good: [
        [
          'templates/nd30/a.ts',
          "const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'",
        ],
      ],
    },
    textIsComposed: {
      bad: [['renderer/ui/a.tsx', "const title = 'Kế hoạch'".normalize('NFD')]],
      good: [['renderer/ui/a.tsx', "const title = 'Kế hoạch'"]],
    },
  }

const cases = Object.entries(rules) as [keyof typeof rules, Rule][]

describe.each(cases)('%s', (name, rule) => {
  test('holds for every file', () => {
    const broken = sources.flatMap((source) =>
      rule(source).map((fault) => `${source.path}: ${fault}`),
    )
    expect(broken).toEqual([])
  })

  test.each(examples[name].bad)('fires on %s with %s', (file, text) => {
    expect(rule({ path: file, text })).not.toEqual([])
  })

  test.each(examples[name].good)('is silent on %s with %s', (file, text) => {
    expect(rule({ path: file, text })).toEqual([])
  })
})

test('the rooms were really read', () => {
  const rooms = new Set(sources.map((source) => source.path.split('/')[0]))
  for (const room of ['shared', 'templates', 'renderer', 'electron', 'build', 'test']) {
    expect(rooms).toContain(room)
  }
})

test('comments are taken out, strings are not', () => {
  const text = "const a = 'x // y' /* gone */ + `/* z */` // gone too\n/** gone */ export { a }"
  const code = withoutComments({ path: 'a.ts', text })
  expect(code).toContain("'x // y'")
  expect(code).toContain('`/* z */`')
  expect(code).not.toContain('gone')
})
