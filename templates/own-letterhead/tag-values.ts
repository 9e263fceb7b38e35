import type { OfficialDocument } from '#templates/document/official-document'
import { DATE_BLANK, NUMBER_BLANK } from '#templates/nd30/layout'
import type { TagName } from './tags'

/** Lines that take a tag's place; none when the paper has no such part. */
export type TagValues = Readonly<Record<Exclude<TagName, 'NOI_DUNG'>, readonly string[]>>

/** What a paper says at each tag; a number or day still blank leaves room to write it. */
export function tagValues({ letterhead, title, closing }: OfficialDocument): TagValues {
  const { reference, placeDate, subject, marks } = letterhead
  return {
    CO_QUAN_CHU_QUAN: letterhead.parentLines,
    CO_QUAN: letterhead.issuerLines,
    SO: reference ? [reference.number || NUMBER_BLANK] : [],
    KY_HIEU: reference ? [reference.code] : [],
    DIA_DANH: placeDate ? [placeDate.place] : [],
    NGAY: placeDate ? [placeDate.day || DATE_BLANK] : [],
    THANG: placeDate ? [placeDate.month || DATE_BLANK] : [],
    NAM: placeDate ? [placeDate.year] : [],
    TEN_LOAI: title ? [title.name] : [],
    TRICH_YEU: title ? [title.subject] : [],
    VE_VIEC: subject ? [subject.text] : [],
    MUC_DO: marks.map(({ text }) => text),
    NOI_NHAN: closing ? closing.recipients.map(({ text }) => text) : [],
    CHUC_VU_KY: closing?.authorityLines ?? [],
    HO_TEN_KY: closing ? [closing.signerName] : [],
  }
}
