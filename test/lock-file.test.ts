import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

/*
 * `npm ci` refuses a lock file that is out of step or that lacks another system's parts, and only a
 * fresh clone notices. npm leaves parts out when the registry did not have them at the time.
 */
type Entry = {
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}
type Packages = Record<string, Entry>

const root = path.resolve(import.meta.dirname, '..')
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'))

/** Dependencies with no entry in the folders where Node would look for them. */
function missing(packages: Packages): string[] {
  return Object.entries(packages).flatMap(([folder, entry]) => {
    const wanted = {
      ...entry.dependencies,
      ...entry.devDependencies,
      ...entry.optionalDependencies,
    }
    return Object.keys(wanted)
      .filter((name) => !isPresent(packages, folder, name))
      .map((name) => `${folder === '' ? 'package.json' : folder} → ${name}`)
  })
}

function isPresent(packages: Packages, folder: string, name: string): boolean {
  const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`
  if (place in packages) return true
  if (folder === '') return false
  return isPresent(packages, folder.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, ''), name)
}

describe('package-lock.json', () => {
  const lock = read('package-lock.json') as { packages: Packages }

  test('holds every package, those of other systems too', () => {
    expect(missing(lock.packages)).toEqual([])
  })

  test('is in step with package.json', () => {
    const about = read('package.json') as Entry
    expect(lock.packages['']?.devDependencies).toEqual(about.devDependencies)
  })
})

test('a part left out is noticed', () => {
  const packages: Packages = {
    '': { devDependencies: { a: '1' } },
    'node_modules/a': { dependencies: { '@x/b': '1' }, optionalDependencies: { 'a-win32': '1' } },
    'node_modules/@x/b': { dependencies: { c: '1' } },
    'node_modules/@x/b/node_modules/c': { dependencies: { a: '1' } },
  }
  expect(missing(packages)).toEqual(['node_modules/a → a-win32'])
})
