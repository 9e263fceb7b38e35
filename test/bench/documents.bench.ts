import { unzipSync, zipSync } from 'fflate'
import { bench, describe } from 'vitest'
import { buildPlanDocument } from '#templates/forms/ke-hoach/build'
import { drawPages } from '#templates/nd30/page/draw-pages'
import { buildWord } from '#templates/nd30/word/build-word'
import { findGaps } from '#shared/rules/completeness/index'
import { planFixtures } from '../fixtures/plans'

/**
 * What building costs against the least it could: zipping the very parts the Word file holds, and
 * writing the plan as JSON. The ratios are what counts; the machine's own speed cancels out.
 */
for (const { name, plan } of planFixtures) {
  const parts = unzipSync(await buildWord(buildPlanDocument(plan)))

  describe(`Word file, ${name}`, () => {
    bench('baseline: zip the finished parts', () => {
      zipSync(parts)
    })
    bench('build', async () => {
      await buildWord(buildPlanDocument(plan))
    })
  })

  describe(`pages and checks, ${name}`, () => {
    bench('baseline: write the plan as JSON', () => {
      JSON.stringify(plan)
    })
    bench('model', () => {
      buildPlanDocument(plan)
    })
    bench('model and pages', () => {
      drawPages(buildPlanDocument(plan), { links: true })
    })
    bench('find what is missing', () => {
      findGaps(plan)
    })
  })
}
