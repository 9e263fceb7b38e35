import type { Companions } from '#shared/plan/companions'
import type { Signer } from '#shared/plan/unit'
import { decisionActionNames, dispatchPurposeNames } from '#shared/reference/choice-names'
import { signingAuthorityNames } from '#shared/reference/signing-authorities'
import {
  choice,
  date,
  line,
  lines,
  paragraph,
  reference,
  within,
  type FieldSpec,
} from '../../ui/fields/spec'

const NUMBER_HINT = 'Để trống để văn thư cấp số sau khi ký.'
const DATE_HINT = 'Để trống nếu ghi ngày khi ký.'
const ONE_A_LINE = 'Mỗi dòng một nơi, không cần gạch đầu dòng.'

const officeSigner = {
  read: (submission: Companions['submission']) => submission.officeSigner,
  write: (submission: Companions['submission'], value: Signer) => ({
    ...submission,
    officeSigner: value,
  }),
}
const signerFields: readonly FieldSpec<Signer>[] = [
  choice('authority', signingAuthorityNames),
  line('headPosition', { label: 'Chức vụ người đứng đầu', placeholder: 'VD: Trưởng phòng' }),
  line('signerPosition', { hint: 'Khi cấp phó ký thay, VD: Phó Trưởng phòng.' }),
  line('name', { label: 'Họ và tên người ký tờ trình' }),
]

export const submissionFields: readonly FieldSpec<Companions['submission']>[] = [
  lines('addressees', {
    width: 'full',
    hint: ONE_A_LINE,
    placeholder: 'VD: Ủy ban nhân dân xã An Bình',
  }),
  line('number', { hint: NUMBER_HINT }),
  date('date', { hint: DATE_HINT }),
  line('officeName', { placeholder: 'VD: Phòng Văn hóa - Xã hội' }),
  lines('letterheadLines', {
    label: 'Cách ngắt dòng tên đơn vị trình',
    placeholder: 'VD: PHÒNG (xuống dòng) VĂN HÓA - XÃ HỘI',
    hint: 'Chỉ cần khi muốn tự ngắt dòng tên đơn vị ở đầu tờ trình.',
  }),
  line('officeCode', { hint: 'VD: VHXH trong ký hiệu …/TTr-VHXH.' }),
  ...signerFields.map((spec) => within('officeSigner', officeSigner, spec)),
  paragraph('reasons', { hint: 'Để trống thì được viết từ danh mục chính sách của kế hoạch.' }),
  lines('proposals', {
    width: 'full',
    hint: 'Mỗi dòng một đề nghị. Để trống thì đề nghị xem xét, ban hành (hoặc phê duyệt) kế hoạch.',
  }),
]

export const decisionFields: readonly FieldSpec<Companions['decision']>[] = [
  choice('action', decisionActionNames),
  lines('executors', {
    width: 'full',
    hint: 'Mỗi dòng một chức danh, cơ quan; “các tổ chức, cá nhân có liên quan” tự thêm.',
    placeholder: 'VD: Chánh Văn phòng HĐND và UBND xã',
  }),
]

export const dispatchFields: readonly FieldSpec<Companions['dispatch']>[] = [
  choice('aim', dispatchPurposeNames, {
    hint: 'Theo nơi nhận: chỉ gửi cấp trên thì báo cáo, chỉ gửi nơi ngang cấp, MTTQ, đoàn thể, báo chí thì phối hợp, còn lại thì triển khai.',
  }),
  line('subject', {
    width: 'full',
    hint: 'Sau “V/v”; để trống thì ghi theo mục đích gửi.',
  }),
  line('number', { hint: NUMBER_HINT }),
  date('date', { hint: DATE_HINT }),
  lines('addressees', { width: 'full', hint: ONE_A_LINE, placeholder: 'VD: Các thôn' }),
  lines('requests', {
    width: 'full',
    hint: 'Mỗi dòng một nội dung. Để trống thì được viết từ kế hoạch theo mục đích gửi.',
  }),
  date('replyBy'),
  line('contact', { placeholder: 'VD: Phòng Văn hóa - Xã hội' }),
]

export const invitationFields: readonly FieldSpec<Companions['invitation']>[] = [
  line('number', { hint: NUMBER_HINT }),
  date('date', { hint: DATE_HINT }),
  lines('invitees', {
    width: 'full',
    hint: 'Mỗi dòng một thành phần, không cần gạch đầu dòng.',
    placeholder: 'VD: Trưởng các thôn',
  }),
  line('chair', { placeholder: 'VD: Phó Chủ tịch UBND xã' }),
  line('meetingTime', { placeholder: 'VD: 08 giờ 00' }),
  date('meetingDate'),
  line('place', { placeholder: 'VD: Phòng họp số 1, trụ sở UBND xã' }),
  lines('agenda', { width: 'full', hint: 'Mỗi dòng một nội dung.' }),
  lines('notes', { width: 'full', hint: 'Tài liệu gửi kèm, trang phục, xác nhận dự họp…' }),
]

export const assignmentFields: readonly FieldSpec<Companions['assignment']>[] = [
  line('number', { hint: NUMBER_HINT }),
  date('date', { hint: DATE_HINT }),
  reference('spokespersonId', 'Mọi người có nhiệm vụ phát ngôn', ({ staff }) =>
    staff.map(({ id, name, position }) => ({
      value: id,
      label: [name, position].filter((part) => part !== '').join(', ') || 'Chưa có tên',
    })),
  ),
  date('effectiveFrom'),
  lines('requirements', {
    width: 'full',
    hint: 'Mỗi dòng một yêu cầu. Để trống thì dùng yêu cầu chung về phát ngôn, cung cấp thông tin.',
  }),
]

export const adjustmentFields: readonly FieldSpec<Companions['adjustment']>[] = [
  line('number', { hint: NUMBER_HINT }),
  date('date', { hint: DATE_HINT }),
  paragraph('reasons', {
    label: 'Lý do điều chỉnh, bổ sung',
    hint: 'Vì sao phải điều chỉnh: văn bản mới của cấp trên, thay đổi thời gian, kinh phí, nhân sự…',
  }),
]

export const calendarFields: readonly FieldSpec<Companions['calendar']>[] = [
  choice('paper', { A3: 'A3, nằm ngang', A4: 'A4, nằm ngang' }),
]
