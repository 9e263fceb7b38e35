import { describe, expect, it } from 'vitest'
import { defaultDemands } from '#shared/reference/demands/index'
import { samplePlans } from '#shared/samples/index'
import { letterhead } from '../../test/fixtures/letterheads'
import { wordParts } from '../../test/fixtures/word-package'
import { answerBuildRequest } from './answer-request'
import { buildReply } from './messages'

const plan = samplePlans[1]?.read()

describe('the document worker', () => {
  it('builds a Word file', async () => {
    const reply = await answerBuildRequest({
      kind: 'word',
      id: 7,
      plan,
      paper: 'plan',
      demands: defaultDemands,
      letterhead: null,
    })
    expect(buildReply.safeParse(reply).success).toBe(true)
    expect(reply?.id).toBe(7)
    expect(reply?.kind === 'word' && [...reply.bytes.subarray(0, 2)]).toEqual([0x50, 0x4b])
  })

  it('builds on the unit’s own letterhead, or says why not', async () => {
    const asked = { kind: 'word', id: 1, plan, paper: 'plan', demands: defaultDemands }
    const own = await letterhead()
    const reply = await answerBuildRequest({ ...asked, letterhead: own })
    if (reply?.kind !== 'word') throw new Error('No Word file')
    expect(wordParts(reply.bytes).get('word/document.xml')).toContain('ỦY BAN NHÂN DÂN XÃ AN BÌNH')
    const broken = await letterhead({ lines: ['{{NOI_DUNG}}'] })
    expect(await answerBuildRequest({ ...asked, letterhead: broken })).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('Mẫu giấy riêng') as string,
    })
    const today = '2027-01-05'
    const lists = { bodyNames: [], legalBases: [] }
    expect(
      buildReply.parse(
        await answerBuildRequest({ kind: 'lintLetterhead', id: 2, today, lists, bytes: broken }),
      ),
    ).toMatchObject({ kind: 'linted', id: 2, linted: { status: 'read' } })
  })

  it('judges bases and names of bodies by the lists of the unit', async () => {
    if (!plan) throw new Error('There is no sample plan')
    const decree = plan.legalBases.find(({ type }) => type === 'decree')
    if (!decree) throw new Error('The sample rests on no decree')
    const opened = { ...plan, document: { ...plan.document, opening: 'basesList' as const } }
    const ended = { ...decree, verified: true, validTo: '2026-12-01', replacedBy: 'Nghị định mới' }
    const lists = {
      bodyNames: [
        { old: 'Trạm Y tế', now: 'Trạm Y tế khu vực', since: '', why: '', verified: true },
      ],
      legalBases: [ended],
    }
    const today = '2027-01-05'
    const rulesFound = async (used: typeof lists) => {
      const about = { plan: opened, paper: 'plan', demands: defaultDemands }
      const asked = { kind: 'inspectPaper', id: 1, today, lists: used, ...about }
      const reply = buildReply.parse(await answerBuildRequest(asked))
      if (reply.kind !== 'checked' || reply.checked.status !== 'inspected')
        throw new Error('Refused')
      return reply.checked.findings.map(({ rule }) => rule)
    }
    expect(await rulesFound(lists)).toContain('bases.expired')
    expect(await rulesFound({ bodyNames: [], legalBases: [] })).not.toContain('bases.expired')

    const word = await answerBuildRequest({
      kind: 'word',
      id: 2,
      plan: { ...opened, fundingStatement: 'Phối hợp với Trạm Y tế.' },
      paper: 'plan',
      demands: defaultDemands,
      letterhead: null,
    })
    if (word?.kind !== 'word') throw new Error('No Word file')
    const proposals = async (used: typeof lists) => {
      const file = { bytes: word.bytes, fileName: 'ke-hoach.docx', year: 2027 }
      const asked = { kind: 'findLeftovers', id: 3, today, lists: used, ...file }
      const reply = buildReply.parse(await answerBuildRequest(asked))
      return reply.kind === 'leftovers' ? reply.leftovers.found.map(({ proposal }) => proposal) : []
    }
    expect(await proposals(lists)).toContain('Trạm Y tế khu vực')
    expect(await proposals({ bodyNames: [], legalBases: [] })).not.toContain('Trạm Y tế khu vực')
  })

  it('draws pages with links only when asked', async () => {
    for (const links of [true, false]) {
      const reply = await answerBuildRequest({
        kind: 'pages',
        id: 1,
        plan,
        paper: 'plan',
        links,
        demands: defaultDemands,
      })
      expect(buildReply.safeParse(reply).success).toBe(true)
      const html = reply?.kind === 'pages' ? reply.sections.map((each) => each.html).join('') : ''
      expect(html.includes('khtt:')).toBe(links)
    }
  })

  it('says in Vietnamese why a plan cannot be built', async () => {
    expect(
      await answerBuildRequest({
        kind: 'word',
        id: 2,
        plan: { id: 'x' },
        paper: 'plan',
        demands: defaultDemands,
        letterhead: null,
      }),
    ).toMatchObject({
      kind: 'failed',
      id: 2,
      message: expect.stringContaining('Không dựng được văn bản') as string,
    })
  })

  it('says what a paper still needs', async () => {
    expect(
      await answerBuildRequest({
        kind: 'word',
        id: 3,
        plan,
        paper: 'invitation',
        demands: defaultDemands,
        letterhead: null,
      }),
    ).toEqual({
      kind: 'failed',
      id: 3,
      message: expect.stringContaining('Giấy mời chưa có ngày họp.') as string,
    })
  })

  it('answers whoever waits for a request it cannot read', async () => {
    expect(await answerBuildRequest({ kind: 'format-disk', id: 7 })).toMatchObject({
      kind: 'failed',
      id: 7,
    })
  })

  it('leaves alone what is no request', async () => {
    expect(await answerBuildRequest({ kind: 'format-disk' })).toBeNull()
    expect(await answerBuildRequest(undefined)).toBeNull()
  })
})
