import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { findLeftoversIn } from '#shared/carry-over/text/find-in-text'
import { bodyNames, bodyNamesOf } from '#shared/reference/body-names'
import { samplePlans } from '#shared/samples/index'
import { bundledLists, listsInUse, noOwnLists } from './bundled'
import { listKinds } from './kinds'
import { listFileText, readListFile, type ListsOfFile } from './list-file'
import { compareLists, mergeEntries, replaceEntries } from './merge'
import { entrySchemas, unitListHead, type ListEntry } from './unit-list'

const edition = { version: '2027.01', date: '2027-01-05', issuer: 'Sở Tài chính' }
const norm = (id: string, facts: Partial<ListEntry<'costNorms'>> = {}): ListEntry<'costNorms'> => ({
  id,
  content: `Khoản ${id}`,
  measureUnit: 'bộ',
  maxPrice: 10_000,
  clause: '',
  level: 'local',
  verified: false,
  ...facts,
})
const filed = (change: (file: Record<string, unknown>) => void): string => {
  const file = JSON.parse(
    listFileText({ costNorms: { edition, entries: [norm('a'), norm('b')] } }),
  ) as Record<string, unknown>
  change(file)
  return JSON.stringify(file)
}

describe('lists that ship with the app', () => {
  it.each(listKinds)('%s is a list a unit could have made, each entry told apart', (kind) => {
    const list = bundledLists[kind]
    expect(unitListHead.safeParse(list).error).toBeUndefined()
    expect(z.array(entrySchemas[kind]).safeParse(list.entries).error).toBeUndefined()
    expect(new Set(list.entries.map(({ id }) => id)).size).toBe(list.entries.length)
    expect(list.entries.length).toBeGreaterThan(20)
  })

  it('are used until the unit has its own', () => {
    const own = { ...bundledLists.costNorms, entries: [norm('a')] }
    const lists = listsInUse({ ...noOwnLists, costNorms: own })
    expect(lists.costNorms).toBe(own)
    expect(lists.bodyNames).toBe(bundledLists.bodyNames)
  })

  it('search texts for the same names as the data they come from', () => {
    expect(bodyNamesOf(bundledLists.bodyNames.entries)).toEqual(bodyNames)
    const own = bodyNamesOf([
      { id: 'x', old: 'thôn Hạ', now: 'thôn Đông', since: null, why: '', verified: false },
    ])
    const [found] = findLeftoversIn('Họp thôn Hạ', { year: 2027, bodyNames: own })
    expect(found?.proposal).toBe('thôn Đông')
  })
})

describe('a list file', () => {
  it('gives back every list as it was', () => {
    const lists: ListsOfFile = Object.fromEntries(
      listKinds.map((kind) => {
        const { entries } = bundledLists[kind]
        return [kind, { edition, entries }]
      }),
    )
    expect(readListFile(listFileText(lists))).toEqual({ status: 'read', lists })
    expect(readListFile(`\uFEFF${listFileText(lists)}`).status).toBe('read')
  })

  it('may carry what could not be read, which nobody takes for a list', () => {
    const text = listFileText({ costNorms: { edition, entries: [norm('a')] } }, { costNorms: '{}' })
    const reading = readListFile(text)
    expect(reading.status === 'read' && reading.lists.costNorms?.entries).toEqual([norm('a')])
    expect(JSON.parse(text)).toMatchObject({ unread: { costNorms: '{}' } })
  })

  it('is as its documentation shows it', async () => {
    const text = await readFile('docs/decisions/list-files.md', 'utf8')
    const reading = readListFile(/```json\n([\s\S]*?)```/u.exec(text)?.[1] ?? '')
    expect(reading.status === 'read' && Object.keys(reading.lists)).toEqual([...listKinds])
  })

  it('of a newer version is refused, whatever it holds', () => {
    const text = filed((file) => {
      file['schemaVersion'] = 2
      file['lists'] = { future: 1 }
    })
    expect(readListFile(text)).toEqual({ status: 'newer', schemaVersion: 2 })
  })

  it.each([
    ['{"a', 'Toàn bộ tệp', /Không đọc được/],
    ['[]', 'Toàn bộ tệp', /không phải tệp danh mục/],
    [JSON.stringify(samplePlans[0]?.read()), 'Toàn bộ tệp', /tệp kế hoạch/],
    [filed((file) => (file['lists'] = {})), 'Toàn bộ tệp', /không có danh mục nào/],
    [
      filed(
        (file) =>
          (file['lists'] = { costNorms: { edition, entries: [{ ...norm('a'), maxPrice: -1 }] } }),
      ),
      'Định mức chi, dòng 1, Mức tối đa (đồng)',
      /tối thiểu 0/,
    ],
    [
      filed(
        (file) => (file['lists'] = { costNorms: { edition, entries: [norm('a'), norm('a')] } }),
      ),
      'Định mức chi, dòng 2, Mã định danh',
      /Trùng mã định danh với dòng 1/,
    ],
    [
      filed(
        (file) =>
          (file['lists'] = {
            costNorms: { edition: { ...edition, date: '2027-02-30' }, entries: [] },
          }),
      ),
      'Định mức chi, Phiên bản danh mục, Ngày',
      /Ngày không có trong lịch/,
    ],
  ])('that is none says where and why: %#', (text, where, message) => {
    const reading = readListFile(text)
    if (reading.status !== 'invalid') throw new Error('was read')
    expect(reading.problems[0]).toEqual({
      where,
      message: expect.stringMatching(message) as string,
    })
  })

  it('is never thrown at by any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readListFile(text).status).toBe('invalid')
      }),
    )
  })
})

describe('a file over the list in use', () => {
  const current = [norm('a'), norm('b'), norm('c')]
  const incoming = [
    norm('x', { content: 'KHOẢN A', maxPrice: 20_000 }),
    norm('b'),
    norm('new', { content: 'Mới' }),
  ]

  it('is counted before it is taken', () => {
    expect(compareLists('costNorms', current, incoming)).toEqual({
      added: 1,
      changed: 1,
      same: 1,
      missing: 1,
    })
  })

  it('merged removes nothing and keeps the identities plans name', () => {
    expect(
      mergeEntries('costNorms', current, incoming).map(({ id, maxPrice }) => [id, maxPrice]),
    ).toEqual([
      ['a', 20_000],
      ['b', 10_000],
      ['c', 10_000],
      ['new', 10_000],
    ])
  })

  it('replacing leaves only what the file has, under the identities plans name', () => {
    expect(replaceEntries('costNorms', current, incoming).map(({ id }) => id)).toEqual([
      'a',
      'b',
      'new',
    ])
  })

  it('never gives two entries one identity, and taken twice changes nothing more', () => {
    const entries = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('1', '2', '3', '4', '5'),
        content: fc.constantFrom('A', 'B', 'C'),
        maxPrice: fc.constantFrom(1, 2),
      }),
      { selector: ({ id }) => id },
    )
    fc.assert(
      fc.property(entries, entries, (before, after) => {
        const [mine, theirs] = [before, after].map((list) =>
          list.map(({ id, ...facts }) => norm(id, facts)),
        )
        for (const take of [mergeEntries, replaceEntries]) {
          const taken = take('costNorms', mine ?? [], theirs ?? [])
          expect(new Set(taken.map(({ id }) => id)).size).toBe(taken.length)
          expect(take('costNorms', taken, theirs ?? [])).toEqual(taken)
        }
      }),
    )
  })
})
