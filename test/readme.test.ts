import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const readme = readFileSync(path.join(root, 'README.md'), 'utf8')

/** What the map of folders says of one of them. */
const told = (folder: string) =>
  readme.split('\n').find((line) => line.startsWith(`| \`${folder}/\``)) ?? ''

describe('the README', () => {
  test.each(['shared', 'templates', 'renderer'])('names every room of %s in its map', (folder) => {
    const rooms = readdirSync(path.join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
    const named = [...told(folder).matchAll(/`([\w-]+)\/`/g)].map(([, name]) => name)
    expect(named.slice(1).sort()).toEqual(rooms.sort())
  })

  test('links to pages that are there', () => {
    const links = [...readme.matchAll(/(?<!!)\[[^\]]+\]\(([^)#]+)\)/g)].map(([, to = '']) => to)
    const pages = links.filter((link) => !link.includes('://'))
    expect(pages).toContain('docs/decisions/tests.md')
    for (const page of pages) expect(statSync(path.join(root, page)).isFile()).toBe(true)
  })
})
