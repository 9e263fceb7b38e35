import { abbreviationSlips } from '#shared/reference/wording/abbreviations'
import type { WordingCheck } from '../finding'
import { matches } from '../words'

const SLIP = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${Object.keys(abbreviationSlips).join('|')})(?![\p{L}\p{M}])`,
  'gu',
)
/** "ND-CP", "QD-TTg" in a number of a paper. */
const CODE = /(?<=\d\/)(?:ND|QD|TTr?|NQ|CT)-(?:CP|TTg|UBND|HDND)(?![\p{L}])/gu
const CODE_LETTERS = [
  ['ND-', 'NĐ-'],
  ['QD-', 'QĐ-'],
  ['HDND', 'HĐND'],
] as const

/** Icelandic letters that look like Đ and đ: words with them are not found by any search. */
const LOOK_ALIKE = /[\u00d0\u00f0]/gu

/** Slips in abbreviations and numbers of papers: "UNBD", "12/2024/ND-CP". */
export const slipsCheck: WordingCheck = {
  kind: 'slip',
  isSafe: true,
  find: (text) => [
    ...matches(text, SLIP, ({ 0: written }) => ({
      proposal: abbreviationSlips[written] ?? null,
      why: 'Chữ viết tắt gõ nhầm.',
    })),
    ...matches(text, CODE, ({ 0: written }) => {
      const right = CODE_LETTERS.reduce((code, [from, to]) => code.replace(from, to), written)
      return right === written ? null : { proposal: right, why: 'Ký hiệu văn bản thiếu dấu chữ Đ.' }
    }),
    ...matches(text, LOOK_ALIKE, ({ 0: written }) => ({
      proposal: written === '\u00d0' ? 'Đ' : 'đ',
      why: 'Chữ cái nước ngoài giống chữ Đ; máy tìm kiếm không nhận ra.',
    })),
  ],
}
