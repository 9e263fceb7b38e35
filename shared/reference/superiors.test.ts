import { describe, expect, it } from 'vitest'
import { isAbove } from './superiors'

describe('who stands above a unit', () => {
  it.each([
    ['Bộ Y tế', 'communalCommittee', true],
    ['Chính phủ', 'provincialCommittee', true],
    ['Sở Nông nghiệp và Môi trường', 'communalCommittee', true],
    ['UBND tỉnh Bình Minh', 'division', true],
    ['Sở Nông nghiệp và Môi trường', 'provincialCommittee', false],
    ['Sở Tư pháp', 'department', false],
    ['Phòng Kinh tế', 'communalCommittee', false],
    ['Bộ phận Tư pháp', 'communalCommittee', false],
    ['UBND xã An Bình', 'communalCommittee', false],
    ['', 'communalCommittee', false],
  ] as const)('%s over %s: %s', (body, kind, expected) => {
    expect(isAbove(body, kind)).toBe(expected)
  })
})
