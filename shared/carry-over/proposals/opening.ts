import { asItWas, type Proposer } from './proposal'

/** A lead-in that names papers by number is written anew from the bases that hold now. */
export const proposeOpening: Proposer<'opening'> = (opening) =>
  /\d+\/\p{Lu}/u.test(opening.leadIn)
    ? {
        value: { ...opening, leadIn: '' },
        why: () =>
          'Lời dẫn năm trước viện dẫn văn bản theo số, ngày cũ; để trống thì ứng dụng viết lại từ danh mục căn cứ.',
      }
    : asItWas(opening)
