import { describe, expect, it } from 'vitest'
import { sourcesInFocus } from './focus'

const printed = ['activities/a1/content', 'activities/a2', 'activities/a2/lead', 'document/subject']

describe('sourcesInFocus', () => {
  it.each([
    ['activities/a1/content', ['activities/a1/content']],
    ['activities/a2', ['activities/a2', 'activities/a2/lead']],
    ['activities/a1', ['activities/a1/content']],
    ['activities/a1/lead', ['activities/a1/content']],
    ['activities/a10/lead', []],
    ['staff/s1/name', []],
    ['document/number', []],
    [null, []],
  ])('of %j are %j', (focus, expected) => {
    expect([...sourcesInFocus(focus, printed)]).toEqual(expected)
  })
})
