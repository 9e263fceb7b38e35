import type { Plan } from '#shared/plan/plan'
import {
  committeeOf,
  economyOfficeOf,
  hasVillages,
  levelNamedBy,
  levelOf,
  placeNameOf,
  sharesChannels,
  villageLeadersOf,
  villagesOf,
} from '#shared/plan/unit-place'
import { phrase as bare, upperFirst } from '#shared/vietnamese/wording'

/** Words in braces, each with what it stands for when the plan does not say. */
const VARIABLES = {
  'đơn vị': 'đơn vị',
  năm: '',
  'năm trước': '',
  'chính sách': 'chính sách',
  'địa bàn': 'địa bàn',
  cấp: 'địa phương',
  thôn: '',
  'trưởng thôn': '',
  'chủ quản': '',
  'phòng kinh tế': '',
  'chủ kênh': 'đơn vị',
  'đầu mối': 'bộ phận đầu mối',
  'tài chính': 'bộ phận tài chính',
} as const
type Variable = keyof typeof VARIABLES

export const variables = Object.keys(VARIABLES) as readonly Variable[]

/**
 * A phrase with its variables filled from the plan; pure. What the plan does not say is put in
 * general words, so that the sentence can stand as it is.
 * @param path field it goes into: a row of a policy names that policy.
 */
export function fillPhrase(text: string, plan: Plan, path: string): string {
  const filled = text.replace(/\{([^{}]+)\}/gu, (whole, name: string) =>
    isVariable(name) ? valueOf(name, plan, path) || VARIABLES[name] : whole,
  )
  return upperFirst(filled)
}

/** The officer's own sentence as a phrase: what the plan says of itself becomes a variable again. */
export function asPhrase(text: string, plan: Plan, path: string): string {
  const named = ['chính sách', 'đơn vị', 'năm', 'năm trước'] as const
  return named.reduce((made, name) => {
    const value = valueOf(name, plan, path)
    // A year inside a number of a paper or a range is not the year of the plan.
    const pattern = /^\d+$/u.test(value)
      ? new RegExp(String.raw`(?<=năm )${value}(?![\d/-]| [-–])`, 'gu')
      : value
    return value === '' ? made : made.replaceAll(pattern, `{${name}}`)
  }, text.trim())
}

const isVariable = (name: string): name is Variable => Object.hasOwn(VARIABLES, name)

function valueOf(name: Variable, plan: Plan, path: string): string {
  switch (name) {
    case 'đơn vị':
      return bare(plan.unit.shortName) || bare(plan.unit.name)
    case 'năm':
      return String(plan.document.year)
    case 'năm trước':
      return String(plan.document.year - 1)
    case 'chính sách':
      return policyName(plan, path)
    case 'địa bàn':
      return placeNameOf(plan.unit)
    case 'cấp':
      return levelNamedBy(plan.unit) ?? (hasVillages(plan.unit) ? '' : levelOf(plan.unit))
    case 'thôn':
      return villagesOf(levelNamedBy(plan.unit))
    case 'trưởng thôn':
      return villageLeadersOf(levelNamedBy(plan.unit))
    case 'chủ quản':
      return committeeOf(plan.unit)
    case 'chủ kênh':
      return sharesChannels(plan.unit) ? committeeOf(plan.unit) : valueOf('đơn vị', plan, path)
    case 'phòng kinh tế':
      return economyOfficeOf(plan.unit)
    case 'đầu mối':
      return bare(unitOfRole(plan, 'focalPoint')) || bare(plan.responsibilities[0]?.unit ?? '')
    case 'tài chính':
      return financeOffice(plan)
  }
}

/** The policy a row of the plan serves, or is. */
function policyName({ policies, activities, risks }: Plan, path: string): string {
  const [section, id] = path.split('/')
  const policyId =
    section === 'policies'
      ? id
      : (section === 'activities' ? activities : section === 'risks' ? risks : []).find(
          (row) => row.id === id,
        )?.policyId
  return bare(policies.find((policy) => policy.id === policyId)?.name ?? '')
}

const unitOfRole = ({ staff }: Plan, role: Plan['staff'][number]['roles'][number]) =>
  staff.find((member) => member.roles.includes(role))?.unit ?? ''

/** Who assigns the money: the office named for it, or the accountant's. */
function financeOffice(plan: Plan): string {
  const office = plan.responsibilities.find(({ unit }) => /tài chính|kinh tế/iu.test(unit))
  return bare(office?.unit ?? '') || bare(unitOfRole(plan, 'accountant'))
}
