import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createLog } from './log'

let folder: string
beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), 'khtt-log-'))))
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const now = () => new Date('2027-01-15T03:00:00.000Z')
const read = (name = 'main.log') => readFileSync(path.join(folder, 'logs', name), 'utf8')

test('writes one line a message, with the cause', () => {
  const log = createLog(path.join(folder, 'logs'), now)
  log.info('window ready')
  log.error('Failed', { code: 5 })
  expect(read()).toBe(
    '2027-01-15T03:00:00.000Z info window ready\n2027-01-15T03:00:00.000Z error Failed: {"code":5}\n',
  )
})

test('keeps the stack of an error, and takes anything for a cause', () => {
  const log = createLog(path.join(folder, 'logs'), now)
  const circle: Record<string, unknown> = {}
  circle['self'] = circle
  for (const cause of [new Error('inner'), 'text', null, circle, 10n, Symbol('s')]) {
    log.warn('x', cause)
  }
  expect(read()).toContain('Error: inner\n    at ')
  expect(read().match(/ warn x: /g)).toHaveLength(6)
})

test('never grows past its limit by more than a message, and keeps the lines before', () => {
  const log = createLog(path.join(folder, 'logs'), now)
  const line = 'x'.repeat(100_000)
  for (let i = 0; i < 30; i += 1) log.info(`${i} ${line}`)
  expect(readdirSync(path.join(folder, 'logs')).sort()).toEqual(['main.log', 'main.old.log'])
  for (const name of ['main.log', 'main.old.log']) {
    expect(statSync(path.join(folder, 'logs', name)).size).toBeLessThan(1_200_000)
  }
  expect(read()).toContain('info 29 ')
  expect(read('main.old.log')).toMatch(/info \d+ x/)
})

test('never throws, not even where it cannot write', () => {
  writeFileSync(path.join(folder, 'logs'), 'in the way')
  const log = createLog(path.join(folder, 'logs'), now)
  expect(() => {
    log.error('lost')
  }).not.toThrow()
})
