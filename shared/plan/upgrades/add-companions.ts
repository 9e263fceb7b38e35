import type { StoredDocument } from './index'

/** Version 2: companion papers; paper or electronic, draft and urgency marks. */
export function addCompanions(document: StoredDocument): StoredDocument {
  const info = document['document']
  return {
    ...document,
    ...(typeof info === 'object' && info !== null ? { document: { ...MARKS, ...info } } : {}),
    companions: COMPANIONS,
  }
}

const MARKS = { medium: 'paper', isDraft: false, urgency: 'none' }

const ISSUED = { number: '', date: null }

/** Written out, not taken from today's defaults: those will change, this may not. */
const COMPANIONS = {
  selected: ['plan'],
  decision: { action: 'promulgate', executors: [] },
  submission: {
    ...ISSUED,
    officeName: '',
    officeCode: '',
    officeSigner: {
      authority: 'direct',
      collective: '',
      headPosition: '',
      signerPosition: '',
      name: '',
    },
    addressees: [],
    reasons: '',
    proposals: [],
  },
  dispatch: { ...ISSUED, subject: '', addressees: [], requests: [], replyBy: null, contact: '' },
  invitation: {
    ...ISSUED,
    invitees: [],
    chair: '',
    meetingDate: null,
    meetingTime: '',
    place: '',
    agenda: [],
    notes: [],
  },
  assignment: { ...ISSUED, spokespersonId: null, effectiveFrom: null, requirements: [] },
  calendar: { paper: 'A3' },
}
