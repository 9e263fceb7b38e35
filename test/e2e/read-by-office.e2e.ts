import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPlanFile } from '#templates/read-plan/read-plan-file'
import { findSoffice } from '../../build/lib/office.mjs'
import { foreignPlans } from '../fixtures/foreign-plan-data'
import { foreignPlanFile } from '../fixtures/foreign-plans'
import { createTally, lostTexts } from '../fixtures/read-tally'
import { convertAll } from './support/convert'

/** The same plans once LibreOffice has written them, by way of the kinds offices still send around. */
describe.skipIf(findSoffice() === undefined)('plans that went through LibreOffice', () => {
  it.each(['odt', 'doc', 'rtf'])('as .%s are read as well', async (ending) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'khtt-office-'))
    try {
      const written = await Promise.all(
        foreignPlans.map(async ({ plan, style }, index) => {
          const file = path.join(folder, `${index}.docx`)
          await writeFile(file, await foreignPlanFile(plan, style))
          return file
        }),
      )
      const there = await convertAll(written, ending, path.join(folder, ending))
      const back = await convertAll(there, 'docx', path.join(folder, 'docx'))
      const tally = createTally()
      for (const [index, { name, plan, style }] of foreignPlans.entries()) {
        let ids = 0
        const reading = readPlanFile(await readFile(back[index] ?? ''), {
          newId: () => `r${(ids += 1)}`,
          year: 2020,
        })
        if (reading.status !== 'read') throw new Error(`${name}: ${reading.message}`)
        tally.add(name, plan, style, reading)
        const { plan: read, unsure } = reading
        expect(lostTexts(plan, JSON.stringify([read, unsure])), name).toEqual([])
      }
      console.log(tally.report(`Đọc ${foreignPlans.length} kế hoạch qua LibreOffice, .${ending}`))
      expect(tally.recall('đầu văn bản, ký, nơi nhận')).toBeGreaterThanOrEqual(0.98)
      expect(tally.recall('hoạt động')).toBeGreaterThanOrEqual(0.95)
      expect(tally.precision('số tiền chắc chắn')).toBe(1)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
})
