import { standsUnder } from '#shared/plan/unit-place'
import { blank, gaps, noLine, type GapFinder } from './gap'

const ACADEMIC_TITLE = /^(GS|PGS|TS|ThS|CN|KS|BS|LS)\.?\s*[.,]?\s/iu

export const unitGaps: GapFinder = ({ unit }) => {
  const { signer } = unit
  const needsSignerPosition = !['direct', 'collective', 'acting'].includes(signer.authority)
  return gaps('unit', [
    [blank(unit.name), 'name', 'Chưa có tên đơn vị ban hành.'],
    [
      standsUnder(unit.kind) && blank(unit.parentName),
      'parentName',
      'Chưa có cơ quan chủ quản, in phía trên tên đơn vị (NĐ 30/2020, Phụ lục I, mục II.2).',
    ],
    [blank(unit.codeAbbreviation), 'codeAbbreviation', 'Chưa có chữ viết tắt trong ký hiệu.'],
    [blank(unit.placeName), 'placeName', 'Chưa có địa danh ghi trước ngày, tháng.'],
    [blank(signer.headPosition), 'signer/headPosition', 'Chưa có chức vụ người đứng đầu.'],
    [
      needsSignerPosition && blank(signer.signerPosition),
      'signer/signerPosition',
      'Chưa có chức vụ của người ký thay, ký thừa lệnh hoặc thừa ủy quyền.',
    ],
    [
      /^\p{Ll}/u.test(unit.placeName.trim()),
      'placeName',
      'Địa danh phải viết hoa chữ cái đầu (NĐ 30/2020, Phụ lục I, mục II.4c).',
    ],
    [
      ACADEMIC_TITLE.test(signer.name.trim()),
      'signer/name',
      'Trước họ tên người ký không ghi học hàm, học vị (NĐ 30/2020, Phụ lục I, mục II.7c).',
    ],
    [noLine(unit.recipients), 'recipients', 'Chưa có nơi nhận.'],
  ])
}
