import { z } from 'zod'
import { activity } from './activity'
import { budgetLine } from './budget'
import { channel, collaborator, mediaPartner } from './channel'
import { companions } from './companions'
import { disclosure } from './disclosure'
import { documentInfo } from './document'
import { legalBasis } from './legal-basis'
import { objective } from './objective'
import { origin } from './origin'
import { policy } from './policy'
import { lines, paragraph, rowId } from './primitives'
import { purpose } from './purpose'
import { report, responsibility } from './responsibility'
import { risk } from './risk'
import { staffMember } from './staff'
import { unit } from './unit'

/** Raised by one with every change of shape; a document of an older shape is upgraded on reading. */
export const SCHEMA_VERSION = 6

const rows = <T extends z.ZodType>(row: T) => z.array(row).max(5_000)

/** What a plan says. */
const content = {
  unit,
  document: documentInfo,
  legalBases: rows(legalBasis),
  purpose,
  objectives: rows(objective),
  policies: rows(policy),
  activities: rows(activity),
  channels: rows(channel),
  mediaPartners: rows(mediaPartner),
  collaborators: rows(collaborator),
  staff: rows(staffMember),
  budgetLines: rows(budgetLine),
  /** How the money is found and managed, in prose. */
  fundingStatement: paragraph,
  disclosures: rows(disclosure),
  responsibilities: rows(responsibility),
  reports: rows(report),
  /** Solutions and ways of working, one a line. */
  solutions: lines,
  risks: rows(risk),
  companions,
}

/** The whole yearly plan of one unit, as stored, mirrored, exported and rendered. */
export const planSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: rowId,
  ...content,
  origin,
  /** What it said when it was issued: later changes are told against it. Null until then. */
  issuedVersion: z.strictObject(content).nullable(),
})

export type Plan = z.infer<typeof planSchema>

/** Sections of a plan that are lists of rows with an id. */
export type RowSection = {
  [K in keyof Plan]: Plan[K] extends { id: string }[] ? K : never
}[keyof Plan]
export type RowOf<S extends RowSection> = Plan[S][number]
