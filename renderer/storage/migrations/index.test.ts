import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LATEST_VERSION, migrations } from '.'

const folder = new URL('.', import.meta.url)
const files = readdirSync(folder).filter((name) => /^\d{3}-.*(?<!\.test)\.ts$/.test(name))

describe('the list of migrations', () => {
  it('counts 1, 2, 3 … without a gap', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, i) => i + 1))
    expect(LATEST_VERSION).toBe(migrations.length)
  })

  it('has one file for each, numbered like it', () => {
    expect(files.map((name) => Number(name.slice(0, 3))).sort((a, b) => a - b)).toEqual(
      migrations.map(({ version }) => version),
    )
  })

  it.each(files)('%s has a test of its own', (name) => {
    expect(existsSync(new URL(name.replace(/\.ts$/, '.test.ts'), folder))).toBe(true)
  })
})
