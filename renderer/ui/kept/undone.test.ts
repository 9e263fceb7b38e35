import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { undone } from './undone'

const byItself = (entry: string) => entry
const words = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), {
  maxLength: 8,
})

describe('a change taken back', () => {
  it('puts one entry back and leaves what came after alone', () => {
    const before = ['x', 'a', 'y']
    expect(undone(['new', 'x', 'y'], before, ['x', 'y'], byItself)).toEqual(['new', 'x', 'a', 'y'])
    expect(undone(['y', 'new'], before, ['x', 'y'], byItself)).toEqual(['a', 'y', 'new'])
    expect(undone([], before, ['x', 'y'], byItself)).toEqual(['a'])
  })

  it('takes away what was added, and only that', () => {
    expect(undone(['new', 'a', 'x'], ['x'], ['a', 'x'], byItself)).toEqual(['new', 'x'])
  })

  it('gives an altered entry its words back, wherever it stands by now', () => {
    const entry = (id: string, text: string) => ({ id, text })
    const old = entry('1', 'cũ')
    const other = entry('2', 'khác')
    const now = [entry('3', 'mới thêm'), other, entry('1', 'mới')]
    expect(undone(now, [old, other], [entry('1', 'mới'), other], ({ id }) => id)).toEqual([
      entry('3', 'mới thêm'),
      other,
      old,
    ])
  })

  it('at once gives the list as it was', () => {
    fc.assert(
      fc.property(words, fc.nat(), (before, at) => {
        const after = before.filter((_, index) => index !== at % 8)
        expect(undone(after, before, after, byItself)).toEqual(before)
      }),
    )
  })

  it('never costs an entry that came in meanwhile, nor doubles one', () => {
    fc.assert(
      fc.property(words, words, words, (before, after, now) => {
        const list = undone(now, before, after, byItself)
        expect(new Set(list).size).toBe(list.length)
        const added = now.filter((entry) => !before.includes(entry) && !after.includes(entry))
        const removed = before.filter((entry) => !after.includes(entry))
        expect(list).toEqual(expect.arrayContaining([...added, ...removed]))
      }),
    )
  })
})
