import type { StaffMember } from '#shared/plan/staff'
import { staffDutySuggestions } from '#shared/reference/staff-duties'
import { useOpenPlan, usePlan } from '../../plan/use-plan'
import { notifyUndoable } from '../../ui/notices'

/** Writes the usual duties of their roles for those who have none yet. */
export function FillDuties() {
  const openPlan = useOpenPlan()
  const waiting = usePlan((plan) => plan.staff).filter(lacksDuties)
  if (waiting.length === 0) return null
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        openPlan.changeMany('Điền nhiệm vụ theo vai trò', (plan) => ({
          ...plan,
          staff: plan.staff.map((member) =>
            lacksDuties(member) ? { ...member, duties: usualDuties(member) } : member,
          ),
        }))
        notifyUndoable(openPlan, `Đã điền nhiệm vụ cho ${waiting.length} người.`)
      }}
    >
      Điền nhiệm vụ theo vai trò
    </button>
  )
}

const lacksDuties = (member: StaffMember) => member.duties.trim() === '' && member.roles.length > 0

const usualDuties = (member: StaffMember) =>
  member.roles.map((role) => staffDutySuggestions[role]).join(' ')
