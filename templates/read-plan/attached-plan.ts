import { isoFromParts, isRealDate } from '#shared/vietnamese/dates'
import type { ReadDocument } from '../inspect/read/read-document'
import { findAppendices } from '../inspect/recognise/appendices'
import { findClosing } from '../inspect/recognise/closing'
import type { Parts, Title } from '../inspect/recognise/parts'
import { recognise } from '../inspect/recognise/recognise'
import { isRule } from '../inspect/recognise/rule-line'
import { findTitle } from '../inspect/recognise/title'
import { bare } from './numbered-text'
import { referenceOf } from './read-head'

/** The decision a plan is attached to. */
type Decision = {
  readonly number: string
  readonly code: string
  /** ISO; null where it is left blank. */
  readonly date: string | null
  readonly issuer: string
}

export type ReadParts = Parts & { readonly decision: Decision | null }

/** The parts of a plan, also of one that is attached to a decision, in its file or apart from it. */
export function readParts(document: ReadDocument): ReadParts {
  const parts = recognise(document)
  return parts.letterhead === null ? planApart(parts) : planInside(parts)
}

/** Of a decision with its plan in one file: the decision's head and bases, the plan's title and body. */
function planInside(parts: Parts): ReadParts {
  const { document, title, closing } = parts
  if (title === null || title.type === PLAN) return { ...parts, decision: null }
  const from = (closing?.title ?? title.name).paragraph.index + 1
  const heading = document.paragraphs.find(
    ({ index, plain, cell }) => index >= from && cell === null && /^kế hoạch$/iu.test(plain),
  )
  const own = heading ? findTitle(document, heading.index) : null
  if (!own) return { ...parts, decision: null }
  const said = saidDecision(own)
  const { number, unit } = referenceOf(parts)
  const decision = {
    ...said,
    number: number === '' ? said.number : number,
    code: unit,
    date: parts.date ?? said.date,
  }
  return { ...parts, ...bodyUnder(document, own, null), title: own, decision }
}

const PLAN = 'KẾ HOẠCH'

/** A plan without a letterhead: all that is known of its decision stands under its title. */
function planApart(parts: Parts): ReadParts {
  const { document } = parts
  const title = findTitle(document, 0)
  if (title?.type !== PLAN) return { ...parts, decision: null }
  const closing = findClosing(document, endOf(title) + 1)
  return {
    ...parts,
    ...bodyUnder(document, title, closing),
    title,
    closing,
    decision: title.attachedTo.length > 0 ? saidDecision(title) : null,
  }
}

const endOf = ({ name, subject, attachedTo }: Title) =>
  Math.max(...[name, ...subject, ...attachedTo].map(({ paragraph }) => paragraph.index))

function bodyUnder(
  document: ReadDocument,
  title: Title,
  closing: Parts['closing'],
): Pick<Parts, 'appendices' | 'body'> {
  const start = endOf(title) + 1
  const closingAt = closing?.title.paragraph.index ?? Number.POSITIVE_INFINITY
  const appendices = findAppendices(document, start)
  const end = Math.min(closingAt, appendices[0]?.label.paragraph.index ?? Number.POSITIVE_INFINITY)
  const body = document.paragraphs.filter(
    (paragraph) =>
      paragraph.index >= start &&
      paragraph.index < end &&
      paragraph.cell === null &&
      !paragraph.inTextBox &&
      paragraph.plain !== '' &&
      !isRule(paragraph),
  )
  return { appendices, body }
}

/** "(Kèm theo Quyết định số 45/QĐ-UBND ngày 10 tháng 01 năm 2026 của Ủy ban nhân dân phường Vỹ Dạ)". */
function saidDecision({ attachedTo }: Title): Decision {
  const said = attachedTo.map(({ text }) => text).join(' ')
  const [, number = '', code = ''] =
    /số\s*:?\s*(\d*)[\s.…_]*\/\s*QĐ\s*-\s*(\p{L}+)/iu.exec(said) ?? []
  const [, day, month, year] =
    /ngày\s+(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})/iu.exec(said) ?? []
  const date = isoFromParts({ day: Number(day), month: Number(month), year: Number(year) })
  return {
    number,
    code,
    date: isRealDate(date) ? date : null,
    issuer: bare(/\scủa\s+(.+?)\s*\)?\s*$/iu.exec(said)?.[1] ?? ''),
  }
}
