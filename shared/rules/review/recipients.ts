import type { Plan } from '#shared/plan/plan'
import { foldForSearch } from '#shared/vietnamese/search'
import { inOwnLevel } from './recipient-level'
import { told, type ReviewFinding, type ReviewRule } from './review-finding'

/** Whoever is given work gets the paper, and whoever leads work is given it. */
export const reviewRecipients: ReviewRule = (plan) => [
  ...withoutThePaper(plan),
  ...withoutTheWork(plan),
]

function withoutThePaper({ unit, responsibilities }: Plan): readonly ReviewFinding[] {
  // A line in another level's words names the body too; that is told by itself.
  const recipients = unit.recipients.map((line) => inOwnLevel(line, unit))
  const listed = recipients.map(plain)
  return responsibilities.flatMap(({ id, unit: body }) => {
    const name = nameOf(body)
    // The unit's own offices may go under one name; the unit itself needs no copy.
    if (
      name === '' ||
      isIn(listed, plain(name)) ||
      isOneOf(recipients, plain(name)) ||
      plain(unit.name).includes(plain(name)) ||
      isOwnPeople(unit.kind, plain(name), recipients)
    )
      return []
    return [
      {
        key: `recipients:missing:${id}`,
        weight: 'asked' as const,
        message: `${name} được giao việc mà không có trong nơi nhận.`,
        path: 'unit/recipients',
        fix: {
          label: 'Thêm vào nơi nhận',
          changes: [
            {
              kind: 'value' as const,
              path: 'unit/recipients',
              value: [...unit.recipients.filter((line) => line.trim() !== ''), name],
            },
          ],
        },
      },
    ]
  })
}

function withoutTheWork({ unit, activities, responsibilities }: Plan): readonly ReviewFinding[] {
  if (responsibilities.length === 0) return []
  const given = responsibilities.map(({ unit }) => plain(nameOf(unit)))
  const leads = new Map(
    activities
      .filter(({ status, lead }) => status !== 'cancelled' && lead.trim() !== '')
      .map(({ id, lead }) => [plain(lead), { id, lead: lead.trim() }]),
  )
  return [...leads].flatMap(([name, { id, lead }]) =>
    isIn(given, name) || isMassOrganization(name, given) || isOwnWork(unit, name)
      ? []
      : [
          told(
            'asked',
            `recipients:no-work:${name}`,
            `activities/${id}/lead`,
            `${lead} chủ trì hoạt động mà không có trong phần phân công thực hiện.`,
          ),
        ],
  )
}

/** "Lãnh đạo, viên chức Trung tâm" are all who work in an office, by whatever they do. */
const isOwnPeople = (kind: Plan['unit']['kind'], name: string, recipients: readonly string[]) =>
  !kind.endsWith('Committee') &&
  /^(?:lanh dao|cong chuc|vien chuc|chuyen vien|bo phan)(?: |$)/u.test(name) &&
  recipients.some((line) => /^lanh dao, (?:chuyen vien|vien chuc|cong chuc)/u.test(plain(line)))

/** An office gives its work to its own people; a committee gives it to its offices. */
const isOwnWork = ({ kind, name, shortName }: Plan['unit'], lead: string) =>
  !kind.endsWith('Committee') && [name, shortName].some((own) => plain(own) === lead)

/** "các tổ chức chính trị - xã hội" names these without naming them. */
const MASS_ORGANIZATION =
  /^(?:doan thanh nien|doan tncs|hoi (?:lien hiep )?phu nu|hoi nong dan|hoi cuu chien binh|cong doan|lien doan lao dong)/u

const isMassOrganization = (name: string, given: readonly string[]) =>
  MASS_ORGANIZATION.test(name) && given.some((each) => each.includes('to chuc chinh tri - xa hoi'))

/** "Đề nghị Báo tỉnh" names the paper: bodies outside the unit are asked, not told. */
const nameOf = (body: string) => body.trim().replace(/^đề nghị\s+/iu, '')

/** Without marks, and without the level that follows a name in one place and not in another. */
const plain = (text: string) =>
  foldForSearch(text)
    .replace(/\s+(?:xa|phuong|tinh|thanh pho|dac khu)$/u, '')
    .replace(/^cac\s+/u, '')

/** Whether "Các phòng, trung tâm thuộc UBND xã" or a line like it names the body with its like. */
const isOneOf = (recipients: readonly string[], name: string) =>
  recipients
    .map(foldForSearch)
    .filter((line) => line.startsWith('cac '))
    .flatMap((line) =>
      line
        .replace(/^cac\s+|\s*\(.*$|\s+(?:thuoc|truc thuoc|tren dia ban|chuyen mon)\b.*$/gu, '')
        .split(/\s*[,;]\s*|\s+va\s+/u),
    )
    .some((kind) => kind !== '' && startsAs(name, kind))

/** An office is "văn phòng", a school goes by "Trường Tiểu học …". */
const startsAs = (name: string, kind: string) =>
  name.startsWith(`${kind} `) ||
  (kind === 'phong' && name.startsWith('van phong ')) ||
  (kind === 'truong hoc' && name.startsWith('truong '))

const isIn = (names: readonly string[], name: string) =>
  names.some((each) => each.includes(name) || (each !== '' && name.includes(each)))
