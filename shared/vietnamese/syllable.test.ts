import { describe, expect, it } from 'vitest'
import { readSyllable, writeSyllable } from './syllable'

const read = (text: string) => text.split(' ').map((word) => readSyllable(word))

describe('a Vietnamese syllable', () => {
  it('is read into initial, rime and tone', () => {
    expect(readSyllable('nghiễng')).toMatchObject({ initial: 'ngh', rime: 'iêng', tone: '\u0303' })
    expect(readSyllable('quyết')).toMatchObject({ initial: 'qu', rime: 'yêt' })
    expect(readSyllable('giếng')).toMatchObject({ initial: 'gi', rime: 'êng' })
    expect(readSyllable('gì')).toMatchObject({ initial: 'gi', rime: '' })
    expect(readSyllable('ủy')).toMatchObject({ initial: '', rime: 'uy', toneAt: 0 })
  })

  it('may be any of those in daily use, in both ways of setting the tone mark', () => {
    const used =
      'khuếch khuỷu ngoằng thuở quốc quýt huỳnh xoong yêu yết giữ gìn giặt nguyễn tuyết uống ươm hoà hòa thuý thúy boong soóc rượu hươu oái oăm khuya ngoéo quạu queo giường'
    expect(read(used)).not.toContain(null)
  })

  it('is none when letters were swapped, left out or put together wrongly', () => {
    const slips = 'nghành đuợc nguời thưc hơp kông cê gẹn ngiệm tổchức trươc đưọcc têt phuong1'
    for (const word of slips.split(' ')) expect([word, readSyllable(word)]).toEqual([word, null])
  })

  it('is written with its tone mark where it belongs', () => {
    const wrong = 'trừơng qúy gíup đaọ cuả muà đâý gìn thủy quyêủn'.split(' ')
    expect(
      wrong.map((word) => {
        const syllable = readSyllable(word)
        return syllable && writeSyllable(syllable)
      }),
    ).toEqual(['trường', 'quý', 'giúp', 'đạo', 'của', 'mùa', 'đấy', 'gìn', 'thủy', null])
  })
})
