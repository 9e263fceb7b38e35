import type { z } from 'zod'
import { readPlan } from '#shared/plan/parse'
import { piecesOf, readCarriedPlan } from '#templates/carried-plan/carry-plan'
import { wordEdits } from '#templates/carried-plan/word-edits'
import { formOf, problemOf } from '#templates/forms/index'
import { fixDocument } from '#templates/inspect/fix/fix-document'
import { inspect } from '#templates/inspect/inspect'
import type { Inspection } from '#templates/inspect/inspection'
import { rules } from '#templates/inspect/rules/index'
import { findSources } from '#templates/nd30/find-sources'
import { buildWord } from '#templates/nd30/word/build-word'
import { lintLetterhead } from '#templates/own-letterhead/lint-letterhead'
import { readPlanFile } from '#templates/read-plan/read-plan-file'
import { findInWord } from '#templates/word-leftovers/find-in-word'
import { mendInWord } from '#templates/word-leftovers/mend-in-word'
import { newId } from '../plan/new-id'
import type {
  BuildReply,
  CarriedInFile,
  CheckedPaper,
  inspectRequest,
  LeftoverQuestion,
  LeftoversInFile,
  PlanFileReading,
  SearchLists,
} from './messages'
import { readTables } from './read-tables'
import { PLAN_UNREADABLE, unexpected } from './wording'

/** Inspects or mends a file, or inspects a paper of the plan as it would be exported. */
export async function answerInspection(
  request: z.output<typeof inspectRequest>,
): Promise<BuildReply> {
  const { id, today, lists } = request
  const options = { today, legalBases: lists.legalBases }
  try {
    if (request.kind === 'inspectFile') {
      return {
        kind: 'checkedFile',
        id,
        checked: checkedOf(inspect(request.bytes, options), () => null),
        carried: carriedIn(request.bytes),
      }
    }
    if (request.kind === 'readTables') {
      return { kind: 'tables', id, tables: readTables(request.name, request.bytes) }
    }
    if (request.kind === 'lintLetterhead') {
      const linted = lintLetterhead(request.bytes)
      return {
        kind: 'linted',
        id,
        linted: linted.status === 'read' ? { ...linted, findings: [...linted.findings] } : linted,
      }
    }
    if (request.kind === 'fixFile') {
      const { bytes, only } = request
      const result = fixDocument(bytes, only === null ? options : { ...options, only })
      if (result.status === 'refused') return { kind: 'failed', id, message: result.message }
      return {
        kind: 'fixed',
        id,
        bytes: result.bytes,
        checked: checkedOf(result.remaining, () => null),
      }
    }
    if (request.kind === 'readPlanFile') {
      return { kind: 'planFile', id, reading: planIn(request.bytes, today, lists) }
    }
    if (request.kind === 'findLeftovers') {
      return { kind: 'leftovers', id, leftovers: leftoversIn(request, lists) }
    }
    if (request.kind === 'mendLeftovers') {
      const { bytes, fileName, year, keys } = request
      const mended = mendInWord(bytes, fileName, { ...lists, year }, keys && new Set(keys))
      return mended === null
        ? { kind: 'failed', id, message: CANNOT_WRITE }
        : { kind: 'mended', id, ...mended }
    }
    const reading = readPlan(request.plan)
    if (reading.status !== 'read') return { kind: 'failed', id, message: PLAN_UNREADABLE }
    const problem = problemOf(reading.plan, request.paper)
    if (problem !== null) return { kind: 'failed', id, message: problem }
    const paper = formOf(request.paper).build(reading.plan, request.demands)
    const inspection = inspect(await buildWord(paper), options)
    return { kind: 'checked', id, checked: checkedOf(inspection, findSources(paper)) }
  } catch (error) {
    return { kind: 'failed', id, message: unexpected(error) }
  }
}

/** A plan that names no year is for the year it is read in. */
function planIn(bytes: Uint8Array, today: string, lists: SearchLists): PlanFileReading {
  const reading = readPlanFile(bytes, {
    newId,
    year: Number(today.slice(0, 4)),
    legalBases: lists.legalBases,
  })
  return reading.status === 'read'
    ? { ...reading, unsure: [...reading.unsure], lines: [...reading.lines] }
    : reading
}

const CANNOT_WRITE =
  'Tệp này có cấu trúc khác thường hoặc quá lớn nên chưa sửa được. Hãy mở bằng Word, lưu lại rồi thử lại.'

function leftoversIn(
  { bytes, fileName, year }: LeftoverQuestion,
  lists: SearchLists,
): LeftoversInFile {
  const leftovers = findInWord(bytes, fileName, { ...lists, year })
  return { ...leftovers, found: leftovers.found.map(({ place: _place, ...found }) => found) }
}

function carriedIn(bytes: Uint8Array): CarriedInFile {
  const reading = readCarriedPlan(bytes)
  if (reading.status !== 'read') return reading
  const edits = wordEdits(reading, piecesOf(bytes), newId)
  return { status: 'read', plan: reading.plan, edits: [...edits] }
}

function checkedOf(
  inspection: Inspection,
  sourceOf: (paragraph: string) => string | null,
): CheckedPaper {
  if (inspection.status === 'refused') return inspection
  return {
    status: 'inspected',
    findings: inspection.findings.map((finding) => ({
      ...finding,
      source: finding.place === null ? null : sourceOf(finding.place.text),
    })),
    isOfficial: inspection.isOfficial,
    unchecked: [...inspection.unchecked],
    inapplicable: [...inspection.inapplicable],
    rules: rules.length,
  }
}
