import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inspect } from '#templates/inspect/inspect'
import { readDocument } from '#templates/inspect/read/read'
import { openPackage } from '#templates/inspect/package/open-package'
import { findInWord } from '#templates/word-leftovers/find-in-word'
import * as journey from '../../build/lib/last-year-journey.mjs'
import { LAST_YEARS_FILE_NAME, lastYearsFile, lastYearsPlan } from '../fixtures/last-years-file'
import { launchApp, type RunningApp } from './support/app'

/** The demo's second journey, looked at closely: somebody else's Word file of last year to this year's. */
describe('last year’s Word file of somebody else', () => {
  let running: RunningApp
  let page: Page
  let source: Uint8Array

  beforeAll(async () => {
    source = await lastYearsFile()
    running = await launchApp()
    page = running.window
    await page.getByTestId('library').waitFor()
  })
  afterAll(async () => running.discard())

  it('speaks of its year in prose, tables, bases, properties and name', () => {
    const { found } = findInWord(source, LAST_YEARS_FILE_NAME, { year: 2027 })
    const places = new Set(found.map(({ place }) => place.kind))
    expect(places).toEqual(new Set(['paragraph', 'property', 'fileName']))
    expect(found.length).toBeGreaterThan(25)
  })

  it('is read when it is dropped on the window, the bases of its decision too', async () => {
    await journey.dropFile(page, { name: LAST_YEARS_FILE_NAME, bytes: source })
    await journey.readAsPlan(page)
    await journey.showRecognised(page)
    const recognised = page.locator('.recognised')
    await recognised.getByText(`Căn cứ (${lastYearsPlan.bases.length})`).waitFor()
    await recognised.getByText('Phó Chủ tịch, Nguyễn Văn Bình').waitFor()
    await journey.placeUnsure(page, journey.thisYear.unsure)
    await journey.showRecognised(page)
    await recognised.getByText('Hoạt động (').waitFor()
  })

  it('is decided card by card, each group as suggested but for what only the officer knows', async () => {
    await page.getByTestId('carry-over-read').click()
    await page.getByTestId('carry-over').waitFor()
    await journey.decideGroups(page, async (group) => {
      if (group !== 'Giải pháp') return
      const changes = page.getByTestId('carry-card').locator('ins')
      // A name in one piece; what is kept shows no change.
      const texts = await changes.allInnerTexts()
      expect(texts.map((text) => text.trim())).toEqual([
        'Văn hóa, Thể thao và Du lịch',
        '- Xã hội',
        'Đinh Mùi',
      ])
    })
    await journey.makePlan(page, 2027)
  })

  it('asks for what is missing until nothing blocks the signature', async () => {
    await journey.answerReview(page)
    await journey.huntLastYear(page)
    expect(await page.getByTestId('review-blocks').count()).toBe(0)
    await page.getByText('Đã giữ, có lý do (1)').waitFor()
  })

  it('ends as a Word file in which nothing of last year is found and no rule is broken', async () => {
    await page.getByTestId('paper-choice').selectOption('decision')
    await page.getByTestId('export-word').click()
    await page.getByTestId('export-done').waitFor()
    const [name = ''] = (await readdir(running.dirs.exports)).filter((each) =>
      each.endsWith('.docx'),
    )
    const bytes = await readFile(path.join(running.dirs.exports, name))
    expect(findInWord(bytes, name, { year: null })).toEqual({ year: 2027, found: [] })
    const inspection = inspect(bytes, { today: '2027-01-20' })
    expect(inspection.status === 'inspected' && inspection.findings).toEqual([])
    const text = readDocument(openPackage(bytes))
      .paragraphs.map(({ plain }) => plain)
      .join('\n')
    expect(text).toContain('Kế hoạch số 15/KH-UBND ngày 06 tháng 01 năm 2027')
    expect(text).toContain('Nghị định số 244/2026/NĐ-CP')
    expect(text).toContain('Phòng Văn hóa - Xã hội tập huấn')
    expect(text).toContain('Tết Nguyên đán Đinh Mùi')
    expect(text).toContain('25/08 - 03/09')
    expect(text).toContain('giai đoạn 2022 - 2027')
    // Kept with a reason, which goes with the file.
    expect(text).toContain('lập năm 2026')
    for (const { content } of lastYearsPlan.activities) {
      expect(text).toContain(content.replaceAll('2026', '2027'))
    }
    expect(running.consoleErrors).toEqual([])
  })
})
