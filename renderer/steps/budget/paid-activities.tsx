import { MultiSelect } from '@mantine/core'
import type { BudgetLine } from '#shared/plan/budget'
import type { Plan } from '#shared/plan/plan'
import { useOpenPlan, usePlan } from '../../plan/use-plan'

/** Which activities a line pays for: the same link as in the activity's own form, from the other end. */
export function PaidActivities({ line: { id } }: { readonly line: BudgetLine }) {
  const openPlan = useOpenPlan()
  const activities = usePlan((plan) => plan.activities)
  return (
    <MultiSelect
      className="paid-activities"
      size="sm"
      label="Hoạt động dùng khoản chi này"
      data={activities.map(({ id: value, content }) => ({
        value,
        label: content.trim() === '' ? 'Chưa đặt tên' : content,
      }))}
      value={activities.filter((each) => each.budgetLineIds.includes(id)).map((each) => each.id)}
      onChange={(chosen) =>
        openPlan.change('Gắn hoạt động với dòng kinh phí', null, (plan) =>
          withPayer(plan, id, chosen),
        )
      }
      searchable
      hidePickedOptions
      nothingFoundMessage="Không có hoạt động phù hợp"
      placeholder={activities.length === 0 ? 'Chưa có hoạt động nào' : 'Chọn hoạt động…'}
      data-testid="paid-activities"
    />
  )
}

/** The plan in which just these activities draw on the line. */
export function withPayer(plan: Plan, lineId: string, activityIds: readonly string[]): Plan {
  return {
    ...plan,
    activities: plan.activities.map((activity) => {
      const others = activity.budgetLineIds.filter((id) => id !== lineId)
      const isPaid = activityIds.includes(activity.id)
      if (isPaid === activity.budgetLineIds.includes(lineId)) return activity
      return { ...activity, budgetLineIds: isPaid ? [...others, lineId] : others }
    }),
  }
}
