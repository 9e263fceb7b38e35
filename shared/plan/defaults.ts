import type { UnitKind } from '#shared/reference/unit-kinds'
import type { Signer, Unit } from './unit'
import type { Companions } from './companions'
import type { DocumentFormat } from './document'
import { SCHEMA_VERSION, type Plan, type RowOf, type RowSection } from './plan'
import type { PolicyStage } from './policy'

export const defaultFormat: DocumentFormat = {
  sizeSet: 14,
  firstLineIndentMm: 12.7,
  lineSpacing: 1.15,
  marginsMm: { top: 20, bottom: 20, left: 30, right: 20 },
}

const emptySigner = (): Signer => ({
  authority: 'direct',
  collective: '',
  headPosition: '',
  signerPosition: '',
  name: '',
})

export function emptyUnit(kind: UnitKind): Unit {
  return {
    kind,
    parentName: '',
    name: '',
    letterheadLines: [],
    shortName: '',
    codeAbbreviation: '',
    placeName: '',
    archiveAbbreviation: '',
    signer: emptySigner(),
    recipients: [],
    address: '',
    email: '',
    website: '',
    phone: '',
  }
}

const emptyStage = (): PolicyStage => ({ from: null, to: null, consultation: '' })

/** A new row of each list section; the identity comes from the caller so that this stays pure. */
const emptyRows: { [S in RowSection]: (id: string) => RowOf<S> } = {
  legalBases: (id) => ({
    id,
    type: 'decision',
    number: '',
    issuer: '',
    date: null,
    subject: '',
    validFrom: null,
    validTo: null,
    replacedBy: '',
    source: '',
    verified: false,
  }),
  objectives: (id) => ({
    id,
    content: '',
    level: 'output',
    indicator: '',
    baseline: '',
    target: '',
    measurement: '',
  }),
  policies: (id) => ({
    id,
    name: '',
    field: '',
    impact: 'unassessed',
    draftingBody: '',
    stages: {
      agendaSetting: emptyStage(),
      drafting: emptyStage(),
      finalization: emptyStage(),
      promulgation: emptyStage(),
      implementation: emptyStage(),
    },
    keyMessages: [],
    audiences: [],
    bulletin: '',
    post: '',
    note: '',
  }),
  activities: (id) => ({
    id,
    policyId: null,
    stage: 'general',
    content: '',
    form: '',
    channelIds: [],
    audiences: [],
    message: '',
    timing: { kind: 'unset' },
    lead: '',
    cooperatingUnits: [],
    product: '',
    productQuantity: null,
    productUnit: '',
    indicator: '',
    target: '',
    budgetLineIds: [],
    order: 'own',
    status: 'planned',
    result: '',
    note: '',
  }),
  channels: (id) => ({
    id,
    type: 'communeRadio',
    name: '',
    owner: '',
    reach: '',
    frequency: '',
    yearlyCost: null,
    address: '',
    note: '',
  }),
  mediaPartners: (id) => ({
    id,
    name: '',
    kind: '',
    order: 'own',
    work: '',
    contact: '',
    cost: null,
  }),
  collaborators: (id) => ({ id, name: '', area: '', role: '', count: '', contact: '' }),
  staff: (id) => ({
    id,
    name: '',
    position: '',
    unit: '',
    roles: [],
    duties: '',
    timeShare: null,
    phone: '',
    email: '',
    trainingNeeded: '',
    trainingPlanned: '',
  }),
  budgetLines: (id) => ({
    id,
    group: '',
    content: '',
    measureUnit: '',
    quantity: null,
    unitPrice: null,
    fundingSource: '',
    budgetCode: '',
    norm: '',
    normId: '',
    order: 'own',
    quarter: null,
    note: '',
  }),
  disclosures: (id) => ({ id, content: '', basis: '', form: '', deadline: '', responsible: '' }),
  responsibilities: (id) => ({ id, unit: '', tasks: [], deadline: '' }),
  reports: (id) => ({ id, content: '', recipient: '', due: null }),
  risks: (id) => ({
    id,
    policyId: null,
    situation: '',
    level: 'medium',
    answer: '',
    spokesperson: '',
    firstHourSteps: [],
    monitoring: '',
  }),
}

/** Every section of the plan that is a list of rows. */
export const listSections = Object.keys(emptyRows) as readonly RowSection[]

export function emptyRow<S extends RowSection>(section: S, id: string): RowOf<S> {
  return emptyRows[section](id)
}

/** Companion papers nobody has written anything for. */
export function emptyCompanions(): Companions {
  const issued = { number: '', date: null }
  return {
    selected: ['plan'],
    decision: { action: 'promulgate', executors: [] },
    submission: {
      ...issued,
      officeName: '',
      letterheadLines: [],
      officeCode: '',
      officeSigner: emptySigner(),
      addressees: [],
      reasons: '',
      proposals: [],
    },
    dispatch: {
      ...issued,
      aim: 'byAddressees',
      subject: '',
      addressees: [],
      requests: [],
      replyBy: null,
      contact: '',
    },
    invitation: {
      ...issued,
      invitees: [],
      chair: '',
      meetingDate: null,
      meetingTime: '',
      place: '',
      agenda: [],
      notes: [],
    },
    assignment: {
      ...issued,
      spokespersonId: null,
      effectiveFrom: null,
      requirements: [],
    },
    adjustment: { ...issued, reasons: '' },
    calendar: { paper: 'A3' },
  }
}

/** A plan with nothing written yet but what the year and kind of unit already say. */
export function emptyPlan(id: string, year: number, unit: Unit): Plan {
  return {
    schemaVersion: SCHEMA_VERSION,
    id,
    unit,
    document: {
      year,
      number: '',
      date: null,
      subject: `Truyền thông chính sách năm ${year}`,
      issuing: 'direct',
      decisionNumber: '',
      decisionDate: null,
      opening: 'prose',
      leadIn: '',
      proposedBy: '',
      medium: 'paper',
      isDraft: false,
      urgency: 'none',
      extraAppendices: [],
      format: defaultFormat,
    },
    legalBases: [],
    purpose: { purposes: [], requirements: [] },
    objectives: [],
    policies: [],
    activities: [],
    channels: [],
    mediaPartners: [],
    collaborators: [],
    staff: [],
    budgetLines: [],
    fundingStatement: '',
    disclosures: [],
    responsibilities: [],
    reports: [],
    solutions: [],
    risks: [],
    companions: emptyCompanions(),
    origin: { sourceText: [], absentStaff: [], keptFindings: [] },
    issuedVersion: null,
  }
}
