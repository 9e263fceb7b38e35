import type { WordingCheck } from '../finding'
import { matches } from '../words'

/** Spaces doubled, before a mark, inside brackets, or missing after a comma. */
export const spacesCheck: WordingCheck = {
  kind: 'space',
  isSafe: true,
  find: (text) => [
    ...matches(text, /(?<=\S)[ \u00a0]{2,}(?=\S)/gu, () => ({
      proposal: ' ',
      why: 'Thừa dấu cách.',
    })),
    ...matches(text, /(?<=[\p{L}\d)”])[ \u00a0]+([,.;:!?])(?=\s|$)/gu, ({ 1: mark = '' }) => ({
      proposal: mark,
      why: 'Dấu câu viết liền với chữ đứng trước.',
    })),
    ...matches(text, /(?<=[\p{L}\d)”])[ \u00a0]+([,;])(?=\p{L})/gu, ({ 1: mark = '' }) => ({
      proposal: `${mark} `,
      why: 'Dấu câu viết liền với chữ đứng trước, cách chữ đứng sau.',
    })),
    ...matches(text, /\([ \u00a0]+(?=\S)/gu, () => ({
      proposal: '(',
      why: 'Không để dấu cách sau dấu mở ngoặc.',
    })),
    ...matches(text, /(?<=[\p{L}\d.])[ \u00a0]+\)/gu, () => ({
      proposal: ')',
      why: 'Không để dấu cách trước dấu đóng ngoặc.',
    })),
    ...matches(text, /(?<=\p{L})([,;])(?=\p{L})/gu, ({ 1: mark = '' }) => ({
      proposal: `${mark} `,
      why: 'Thiếu dấu cách sau dấu câu.',
    })),
  ],
}
