import { isLasting, monthsOf, placeInYear } from '#shared/rules/schedule/place-in-year'
import { phrase } from '#shared/vietnamese/wording'
import type { Block } from '#templates/document/official-document'
import { paragraph } from '../../parts'
import type { PlanView } from '../../plan-view'
import { tableOf, type Column, type PageOfTable } from '../../table'
import type { AnnexLabels } from '../annex-labels'
import { EXTRA_ANNEXES_SOURCE } from '../sections/extra-annexes'
import { activityGroups, type ActivityRow } from './activity-groups'

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

/** An activity a row, a month a column: a cross where it goes on. */
export function timelineAnnex(
  view: PlanView,
  labels: AnnexLabels,
  page: PageOfTable,
): readonly Block[] {
  const { year } = view.plan.document
  const at = ({ activity }: ActivityRow) => `activities/${activity.id}`
  const columns: readonly Column<ActivityRow>[] = [
    { title: 'TT', widthMm: 10, align: 'center', whole: true, text: (row) => String(row.position) },
    {
      title: 'Hoạt động',
      widthMm: 92,
      text: ({ activity }) => phrase(activity.content),
      source: (row) => `${at(row)}/content`,
    },
    {
      title: 'Chủ trì',
      widthMm: 40,
      text: ({ activity }) => phrase(activity.lead),
      source: (row) => `${at(row)}/lead`,
    },
    ...MONTHS.map((month): Column<ActivityRow> => ({
      title: String(month),
      widthMm: 9,
      align: 'center',
      whole: true,
      text: ({ activity }) => {
        const place = placeInYear(activity, year)
        return isLasting(place, year) || monthsOf(place).includes(month) ? 'x' : ''
      },
      source: (row) => `${at(row)}/timing`,
    })),
  ]
  return [
    paragraph(
      `Các cột 1 đến 12 là tháng của năm ${year}; dấu “x” là tháng thực hiện. Số thứ tự theo ${labels.get('policies') ?? 'Phụ lục'}.`,
      EXTRA_ANNEXES_SOURCE,
    ),
    tableOf(columns, activityGroups(view), page),
  ]
}
