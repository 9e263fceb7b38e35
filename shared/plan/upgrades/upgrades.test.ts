import { describe, expect, it } from 'vitest'
import { emptyCompanions, emptyPlan, emptyUnit } from '../defaults'
import { readPlan } from '../parse'

describe('reading a plan of an older version', () => {
  const today = emptyPlan('p1', 2027, { ...emptyUnit('communalCommittee'), name: 'UBND xã' })
  const {
    companions: _companions,
    origin: _origin,
    issuedVersion: _issued,
    document,
    ...rest
  } = today
  const { medium: _m, isDraft: _d, urgency: _u, extraAppendices: _e, ...oldDocument } = document
  const version1 = { ...rest, schemaVersion: 1, document: { ...oldDocument, number: '05' } }

  it('keeps what it says and adds what is new', () => {
    expect(readPlan(version1)).toEqual({
      status: 'read',
      plan: {
        ...today,
        document: { ...document, number: '05' },
        companions: emptyCompanions(),
      },
    })
  })

  it('keeps what was decided about leftovers under its new name', () => {
    const { issuedVersion: _none, ...older } = today
    const version3 = {
      ...older,
      schemaVersion: 3,
      origin: { sourceText: ['a'], leftoverReasons: [{ key: 'k', reason: 'r' }] },
    }
    expect(readPlan(version3)).toEqual({
      status: 'read',
      plan: {
        ...today,
        origin: { sourceText: ['a'], absentStaff: [], keptFindings: [{ key: 'k', reason: 'r' }] },
      },
    })
  })

  it('knows of nobody who left in a plan of version 4', () => {
    const { absentStaff: _left, ...origin } = today.origin
    expect(readPlan({ ...today, schemaVersion: 4, origin })).toEqual({
      status: 'read',
      plan: today,
    })
  })

  it('adds what can be chosen for companion papers, in what was issued too', () => {
    const { schemaVersion: _v, id: _id, origin: _o, issuedVersion: _i, ...content } = today
    const { aim: _aim, ...dispatch } = today.companions.dispatch
    const { letterheadLines: _lines, ...submission } = today.companions.submission
    const older = { ...content, companions: { ...today.companions, dispatch, submission } }
    const version5 = { ...today, ...older, schemaVersion: 5, issuedVersion: older }
    expect(readPlan(version5)).toEqual({
      status: 'read',
      plan: { ...today, issuedVersion: content },
    })
  })

  it('still says where an old document is wrong', () => {
    const reading = readPlan({ ...version1, document: 'x' })
    expect(reading).toMatchObject({ status: 'invalid', problems: [{ path: 'document' }] })
  })
})
