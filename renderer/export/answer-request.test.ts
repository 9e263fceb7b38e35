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
    expect(
      buildReply.parse(
        await answerBuildRequest({ kind: 'lintLetterhead', id: 2, today, bytes: broken }),
      ),
    ).toMatchObject({ kind: 'linted', id: 2, linted: { status: 'read' } })
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

  it('leaves alone what is no request', async () => {
    expect(await answerBuildRequest({ kind: 'format-disk', id: 1 })).toBeNull()
    expect(await answerBuildRequest(undefined)).toBeNull()
  })
})
