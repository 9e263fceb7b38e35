import type { ReviewRule } from './review-finding'

/** Marks that belong to a draft. */
export const reviewMarks: ReviewRule = ({ document }) =>
  document.isDraft
    ? [
        {
          key: 'marks:draft',
          weight: 'nice',
          message: 'Văn bản còn in dấu “DỰ THẢO”. Bỏ dấu này ở bản trình ký.',
          path: 'document/isDraft',
          fix: {
            label: 'Bỏ dấu “Dự thảo”',
            changes: [{ kind: 'value', path: 'document/isDraft', value: false }],
          },
        },
      ]
    : []
