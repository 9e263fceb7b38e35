import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withListChanges, type ListChange } from './list-changes'

describe('changes of a list', () => {
  const rows = ['a', 'b', 'c', 'd'].map((id) => ({ id }))
  const ids = (changes: readonly ListChange[]) =>
    withListChanges(rows, changes).map((row) => (row as { id: string }).id)

  it('are carried out by the places of before', () => {
    const changes: ListChange[] = [
      { kind: 'removal', item: 'a' },
      { kind: 'addition', after: 'a', value: { id: 'x' } },
      { kind: 'addition', after: null, value: { id: 'first' } },
      { kind: 'move', item: 'b', after: 'd' },
    ]
    expect(ids(changes)).toEqual(['first', 'x', 'c', 'd', 'b'])
    expect(withListChanges(['p', 'q'], [{ kind: 'removal', item: '0' }])).toEqual(['q'])
  })

  it('of what is not there change nothing, and nothing that comes is lost', () => {
    expect(ids([{ kind: 'removal', item: 'z' }])).toEqual(['a', 'b', 'c', 'd'])
    expect(ids([{ kind: 'move', item: 'z', after: 'a' }])).toEqual(['a', 'b', 'c', 'd'])
    expect(ids([{ kind: 'addition', after: 'z', value: { id: 'x' } }])).toEqual([
      ...['a', 'b', 'c', 'd'],
      'x',
    ])
  })

  it('keep every item that is not removed, once', () => {
    const item = fc.constantFrom('a', 'b', 'c', 'd')
    const move = fc.record({
      kind: fc.constant('move' as const),
      item,
      after: fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'z'), { nil: null }),
    })
    const moves = fc.uniqueArray(move, { selector: (each) => each.item })
    fc.assert(
      fc.property(moves, (each) => {
        expect(ids(each).toSorted()).toEqual(['a', 'b', 'c', 'd'])
      }),
    )
  })
})
