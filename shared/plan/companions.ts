import { z } from 'zod'
import { paperKinds } from '#shared/reference/paper-kinds'
import { enteredDate, line, lines, paragraph, rowId } from './primitives'
import { signer } from './unit'

/** Whether the decision promulgates the plan or approves it (NĐ 30/2020, Phụ lục III, Mẫu 1.3). */
export const decisionActions = ['promulgate', 'approve'] as const
/** Sheet the wall calendar is printed on. */
export const calendarPapers = ['A3', 'A4'] as const

/** Why the plan is sent out; the relation of the addressees to the unit says it unless chosen. */
export const dispatchPurposes = ['byAddressees', 'report', 'cooperate', 'carryOut'] as const

/** Blank leaves room for the clerk. */
const issued = { number: line, date: enteredDate }

/** Quyết định; its number and date are the document's `decisionNumber` and `decisionDate`. */
export const decision = z.strictObject({
  action: z.enum(decisionActions),
  /** Who carries the decision out, in its last article, beside the office; one a line. */
  executors: lines,
})

/** Tờ trình. */
export const submission = z.strictObject({
  ...issued,
  /** Office that submits to the unit, e.g. "Phòng Văn hóa - Xã hội"; blank: the unit itself submits. */
  officeName: line,
  /** The office's name as broken by hand; empty lets it be broken. */
  letterheadLines: lines,
  officeCode: line,
  officeSigner: signer,
  addressees: lines,
  /** Why the plan is needed; blank lets the form write it from the plan. */
  reasons: paragraph,
  /** What is asked for, one a line; empty lets the form ask for the plan to be issued. */
  proposals: lines,
})

/** Công văn that sends the plan up, to partners, or to those who carry it out. */
export const dispatch = z.strictObject({
  ...issued,
  /** Not called after its type: a plan has a section of that name. */
  aim: z.enum(dispatchPurposes),
  /** After "V/v"; blank lets the form write it. */
  subject: line,
  addressees: lines,
  /** What the addressees are asked to do, one a line; empty lets the form write it from the plan. */
  requests: lines,
  replyBy: enteredDate,
  /** Whom to ask: name, telephone. */
  contact: line,
})

/** Giấy mời to the meeting that discusses the plan (Mẫu 1.7). */
export const invitation = z.strictObject({
  ...issued,
  invitees: lines,
  chair: line,
  meetingDate: enteredDate,
  /** As people write it: "08 giờ 00". */
  meetingTime: line,
  place: line,
  agenda: lines,
  /** Anything else for those invited, one paragraph a line. */
  notes: lines,
})

/** Thông báo naming those who do the work and the spokesperson. */
export const assignment = z.strictObject({
  ...issued,
  /** Staff member who speaks for the unit; null takes those with that role. */
  spokespersonId: rowId.nullable(),
  effectiveFrom: enteredDate,
  /** What is asked of those assigned, one a line; empty lets the form write it. */
  requirements: lines,
})

/** Kế hoạch điều chỉnh, bổ sung: its own number and date, and why the plan changes. */
export const adjustment = z.strictObject({
  ...issued,
  reasons: paragraph,
})

/** What the papers that travel with the plan say and the plan itself does not. */
export const companions = z.strictObject({
  /** Papers of "Trọn bộ trình ký". */
  selected: z.array(z.enum(paperKinds)).max(paperKinds.length),
  decision,
  submission,
  dispatch,
  invitation,
  assignment,
  adjustment,
  calendar: z.strictObject({ paper: z.enum(calendarPapers) }),
})

export type Companions = z.infer<typeof companions>
