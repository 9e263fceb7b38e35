import { z } from 'zod'
import { staffRoles } from '#shared/reference/staff-roles'
import { entered } from './entered'
import { line, paragraph, rowId } from './primitives'

export const staffMember = z.strictObject({
  id: rowId,
  name: line,
  position: line,
  unit: line,
  roles: z.array(z.enum(staffRoles)).max(staffRoles.length),
  duties: paragraph,
  /** Share of working time on policy communication, percent. */
  timeShare: entered(z.int().min(0).max(100)),
  phone: line,
  email: line,
  trainingNeeded: paragraph,
  trainingPlanned: paragraph,
})

export type StaffMember = z.infer<typeof staffMember>
