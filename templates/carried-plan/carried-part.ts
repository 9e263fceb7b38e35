import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import { readPlan } from '#shared/plan/parse'
import type { Plan } from '#shared/plan/plan'
import { PLAN_NAMESPACE, type XmlElement } from '../inspect/package/parse-xml'

/** A paragraph as it was printed, and the field it came from. */
const printedParagraph = z.strictObject({
  text: z.string(),
  source: z.string().nullable(),
  /** Row of a table it stands in, told apart from other rows; null outside of tables. */
  row: z.string().nullable().default(null),
  column: z.int().default(0),
})
export type PrintedParagraph = Readonly<z.infer<typeof printedParagraph>>

/** What a Word file of ours carries besides its text: the plan, and the text as it left the app. */
export type CarriedPlan = { readonly plan: Plan; readonly printed: readonly PrintedParagraph[] }

export type CarriedReading =
  /** Not a file of ours, or one saved by a program that dropped the part. */
  | { readonly status: 'none' }
  | ({ readonly status: 'read' } & CarriedPlan)
  /** Not what the app wrote: it must not be trusted. */
  | { readonly status: 'damaged' }
  /** Written by a newer version of the app; its plan as it is stored, null when not even that is known. */
  | { readonly status: 'newer'; readonly text: string | null }

/** Version of this envelope; the plan inside has its own. */
const VERSION = 1

const content = z.strictObject({
  plan: z.unknown(),
  printed: z.array(printedParagraph),
})

/** The XML of the part: JSON as text, with its SHA-256 so that damage shows. */
export function writeCarried({ plan, printed }: CarriedPlan): string {
  const json = JSON.stringify({ plan, printed }).replace(/[\uFFFE\uFFFF]/g, escapeUnit)
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<plan xmlns="${PLAN_NAMESPACE}" version="${VERSION}" sha256="${checksum(json)}">` +
    `${json.replace(/[&<>]/g, (letter) => ENTITIES[letter] ?? letter)}</plan>`
  )
}

/** Reads a custom XML part of any file. Never throws. */
export function readCarried(part: XmlElement): CarriedReading {
  if (part.name !== 'khtt:plan') return { status: 'none' }
  const { version, sha256: known } = part.attributes
  if (Number(version) > VERSION) return { status: 'newer', text: planText(part.text) }
  if (known !== checksum(part.text)) return { status: 'damaged' }
  const parsed = content.safeParse(parsedJson(part.text))
  if (!parsed.success) return { status: 'damaged' }
  const reading = readPlan(parsed.data.plan)
  if (reading.status === 'newer') return { status: 'newer', text: planText(part.text) }
  if (reading.status === 'invalid') return { status: 'damaged' }
  return { status: 'read', plan: reading.plan, printed: parsed.data.printed }
}

/** The plan of an envelope of any version, as a plan file has it. */
function planText(text: string): string | null {
  const envelope = z.object({ plan: z.record(z.string(), z.unknown()) }).safeParse(parsedJson(text))
  return envelope.success ? JSON.stringify(envelope.data.plan, null, 2) : null
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const checksum = (text: string) => bytesToHex(sha256(utf8ToBytes(text)))

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
/** Letters that XML does not allow, as JSON can write them. */
const escapeUnit = (letter: string) => `\\u${letter.charCodeAt(0).toString(16)}`
