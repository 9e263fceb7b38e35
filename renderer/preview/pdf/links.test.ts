import { describe, expect, it } from 'vitest'
import { sourceAddress } from '#templates/nd30/page/markup'
import { blocksOfTexts, linksFromAnnotations, textsInBoxes } from './links'

const page = { widthPt: 600, heightPt: 800 }

describe('linksFromAnnotations', () => {
  it('places our links from the top left corner and puts them in reading order', () => {
    const annotations = [
      { subtype: 'Link', rect: [60, 80, 540, 160], unsafeUrl: 'khtt:activities/a1/content' },
      { subtype: 'Link', rect: [60, 640, 540, 720], unsafeUrl: sourceAddress('a/hoạt động 1') },
    ]
    const links = linksFromAnnotations(annotations, page)
    expect(links.map(({ source }) => source)).toEqual(['a/hoạt động 1', 'activities/a1/content'])
    expect(links[0]?.box.left).toBeCloseTo(0.1)
    expect(links[0]?.box.top).toBeCloseTo(0.1)
    expect(links[0]?.box.width).toBeCloseTo(0.8)
    expect(links[0]?.box.height).toBeCloseTo(0.1)
  })

  it('leaves out what is not a link of ours', () => {
    const rect = [0, 0, 1, 1]
    expect(
      linksFromAnnotations(
        [
          null,
          { subtype: 'Text', rect, unsafeUrl: 'khtt:a' },
          { subtype: 'Link', rect, unsafeUrl: 'https://example.org/' },
          { subtype: 'Link', rect, unsafeUrl: 'khtt:%E0%A4%A' },
          { subtype: 'Link', rect: 'x', unsafeUrl: 'khtt:a' },
        ],
        page,
      ),
    ).toEqual([])
  })
})

describe('textsInBoxes', () => {
  it('gives each box the text printed inside it', () => {
    const boxes = [
      { left: 0.1, top: 0.1, width: 0.8, height: 0.1 },
      { left: 0.1, top: 0.2, width: 0.8, height: 0.1 },
    ]
    const texts = [
      { text: 'Một ', left: 0.1, top: 0.13 },
      { text: 'hai', left: 0.1, top: 0.16 },
      { text: 'ba', left: 0.1, top: 0.25 },
    ]
    expect(textsInBoxes(boxes, texts)).toEqual(['Một hai', 'ba'])
  })
})

describe('blocksOfTexts', () => {
  it('joins what is painted into blocks and puts them in reading order', () => {
    const links = [
      { source: 'a', box: { left: 0.1, top: 0.1, width: 0.8, height: 0.1 } },
      { source: 'b', box: { left: 0.1, top: 0.2, width: 0.8, height: 0.05 } },
    ]
    const texts = [
      { text: 'ba', left: 0.1, top: 0.23 },
      { text: 'Nơi', left: 0.1, top: 0.5 },
      { text: 'Một', left: 0.1, top: 0.13 },
      { text: ' ', left: 0.2, top: 0.13 },
      { text: 'hai', left: 0.1, top: 0.16 },
      { text: 'nhận:', left: 0.2, top: 0.5 },
      { text: '2', left: 0.5, top: 0.04 },
    ]
    expect(blocksOfTexts(links, texts)).toEqual([
      { source: null, text: '2' },
      { source: 'a', text: 'Một hai' },
      { source: 'b', text: 'ba' },
      { source: null, text: 'Nơi nhận:' },
    ])
  })
})
