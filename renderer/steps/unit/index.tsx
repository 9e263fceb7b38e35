import type { Plan } from '#shared/plan/plan'
import { signingAuthorityNames } from '#shared/reference/signing-authorities'
import { unitKindNames } from '#shared/reference/unit-kinds'
import type { Unit } from '#shared/plan/unit'
import { followingNames } from '#shared/plan/unit-by-kind'
import { placeNameOf, standsUnder } from '#shared/plan/unit-place'
import { usePlan } from '../../plan/use-plan'
import { FieldList } from '../../ui/fields/field-list'
import { choice, line, lines, within, type FieldSpec } from '../../ui/fields/spec'
import type { StepDefinition } from '../step'
import { placeIn, shortUnitName } from '#shared/vietnamese/unit-names'
import { KindAid } from './kind-aid'
import { NameAid } from './name-aid'
import { UnitProfiles } from './unit-profiles'

const signer = {
  read: (unit: Unit) => unit.signer,
  write: (unit: Unit, value: Unit['signer']) => ({ ...unit, signer: value }),
}

const fields: readonly FieldSpec<Unit>[] = [
  {
    ...choice<Unit, 'kind', Unit['kind']>('kind', unitKindNames, { label: 'Loại đơn vị' }),
    aid: (unit) => <KindAid unit={unit} />,
  },
  line('name', {
    label: 'Tên đầy đủ của đơn vị',
    hint: 'VD: Ủy ban nhân dân xã An Bình, Sở Tư pháp, Phòng Văn hóa - Xã hội.',
  }),
  {
    ...line<Unit, 'parentName'>('parentName', {
      hint: 'In phía trên tên đơn vị. Sở, phòng, văn phòng, trung tâm phải có, VD: Ủy ban nhân dân tỉnh Bình Minh; UBND các cấp để trống.',
    }),
    aid: (unit) => <NameAid unit={unit} field="parentName" offered={superiorOf(unit)} />,
  },
  {
    ...line<Unit, 'shortName'>('shortName', { placeholder: 'VD: UBND xã An Bình, Sở Tư pháp' }),
    aid: (unit) => <NameAid unit={unit} field="shortName" offered={shortUnitName(unit.name)} />,
  },
  line('codeAbbreviation', {
    hint: 'VD: UBND trong ký hiệu …/KH-UBND; không rõ thì xem văn bản năm trước hoặc hỏi văn thư.',
  }),
  {
    ...line<Unit, 'placeName'>('placeName', {
      hint: 'Tên đơn vị hành chính nơi đóng trụ sở, VD: An Bình.',
    }),
    aid: (unit) => <NameAid unit={unit} field="placeName" offered={placeOf(unit)} />,
  },
  lines('letterheadLines', {
    placeholder: 'VD: ỦY BAN NHÂN DÂN (xuống dòng) XÃ AN BÌNH',
    hint: 'Chỉ cần khi muốn tự ngắt dòng tên cơ quan ở đầu văn bản.',
  }),
  within<Unit, Unit['signer']>('signer', signer, choice('authority', signingAuthorityNames)),
  within<Unit, Unit['signer']>(
    'signer',
    signer,
    line('collective', { placeholder: 'VD: Ủy ban nhân dân' }),
  ),
  within<Unit, Unit['signer']>(
    'signer',
    signer,
    line('headPosition', { placeholder: 'VD: Chủ tịch' }),
  ),
  within<Unit, Unit['signer']>(
    'signer',
    signer,
    line('signerPosition', {
      hint: 'Chỉ ghi khi người ký không phải người đứng đầu, VD: Phó Chủ tịch.',
    }),
  ),
  within<Unit, Unit['signer']>(
    'signer',
    signer,
    line('name', {
      label: 'Họ và tên người ký',
      hint: 'Không ghi học hàm, học vị, danh hiệu (NĐ 30/2020, Phụ lục I, mục II.7c).',
    }),
  ),
  lines('recipients', {
    width: 'full',
    hint: 'Mỗi dòng một nơi nhận, không cần gạch đầu dòng và dấu chấm phẩy. Dòng “Lưu: VT” tự thêm.',
  }),
  line('archiveAbbreviation', { hint: 'VD: VHXH trong “Lưu: VT, VHXH”.' }),
  line('phone', {
    hint: 'Không in trong kế hoạch; dùng cho bài phát thanh, thẻ xử lý thông tin. Có thể để trống.',
  }),
  line('email'),
  line('website'),
  line('address', { width: 'full' }),
]

const placeOf = ({ name, parentName }: Unit) => placeIn(name) || placeIn(parentName)

/** The committee of the place an office or a centre is named after. */
function superiorOf({ kind, name }: Unit): string {
  const place = placeNameOf({ name, parentName: '' })
  return standsUnder(kind) && place !== '' ? `Ủy ban nhân dân ${place}` : ''
}

const updateUnit = (plan: Plan, next: (unit: Unit) => Unit): Plan => ({
  ...plan,
  unit: followingNames(plan.unit, next(plan.unit)),
})

function UnitStep() {
  const unit = usePlan((plan) => plan.unit)
  return (
    <>
      <UnitProfiles />
      <FieldList specs={fields} row={unit} path="unit" update={updateUnit} />
    </>
  )
}

export const unitStep: StepDefinition = {
  id: 'unit',
  group: 'prepare',
  title: 'Đơn vị, người ký',
  sections: ['unit'],
  guidance: 'unit',
  Component: UnitStep,
}
