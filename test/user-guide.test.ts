import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { steps } from '../renderer/steps'

const docs = path.resolve(import.meta.dirname, '..', 'docs')
const guide = readFileSync(path.join(docs, 'huong-dan.md'), 'utf8')
const named = [...guide.matchAll(/!\[[^\]]+\]\(anh\/huong-dan\/([^)]+)\)/g)].map(([, name]) => name)
const drawn = readdirSync(path.join(docs, 'anh', 'huong-dan'))

/** What `npm run pictures` draws and what the guide tells stay one. */
describe('the user guide', () => {
  test('names every picture there is, once, and no other', () => {
    expect([...named].sort()).toEqual([...drawn].sort())
  })

  test('shows every step of the task list, under its title, in their order', () => {
    const pictures = steps.map(({ id }) => `buoc-${id}.png`)
    expect(named.filter((name) => name?.startsWith('buoc-'))).toEqual(pictures)
    for (const { title } of steps) expect(guide).toMatch(new RegExp(`^##+ ${title}$`, 'm'))
  })

  test('links to pages that are there, and to headings of its own', () => {
    const links = [...guide.matchAll(/(?<!!)\[[^\]]+\]\(([^)]+)\)/g)].map(
      ([, target = '']) => target,
    )
    expect(links.length).toBeGreaterThan(10)
    const headings = [...guide.matchAll(/^##+ (.+)$/gm)].map(([, text = '']) => `#${anchor(text)}`)
    for (const link of links) {
      if (link.startsWith('#')) expect(headings).toContain(link)
      else expect(statSync(path.join(docs, link)).isFile()).toBe(true)
    }
  })

  test('stays light enough to be handed on', () => {
    const bytes = drawn.map((name) => statSync(path.join(docs, 'anh', 'huong-dan', name)).size)
    expect(Math.max(...bytes)).toBeLessThan(300_000)
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(4_500_000)
  })
})

/** As GitHub makes the address of a heading. */
const anchor = (text: string) =>
  text
    .toLocaleLowerCase('vi')
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')
