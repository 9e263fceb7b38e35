// @ts-check
/** Every screen of the app in the order of the user guide, played on the sample plan. */
import {
  activityViews,
  everyStep,
  helpAtHand,
  money,
  reviewParts,
  ownLetterhead,
  printBeside,
  roomForTheSection,
  rowsInFull,
  waysOut,
} from './editor-scenes.mjs'
import {
  afterSigning,
  carriedPlan,
  libraryAndNextYear,
  newerPlan,
  tableIn,
  unitLists,
  waysBack,
  wordFileIn,
} from './file-scenes.mjs'
import { firstStart, samplePlan } from './start-scenes.mjs'

/**
 * @typedef {object} Stage
 * @property {import('playwright-core').Page} window
 * @property {import('../drive-app.mjs').RunningApp} running
 * @property {import('./camera.mjs').Look} look
 * @property {(name: string) => Promise<void>} shoot
 */

/** @type {readonly ((stage: Stage) => Promise<void>)[]} */
export const scenes = [
  firstStart,
  samplePlan,
  everyStep,
  printBeside,
  roomForTheSection,
  helpAtHand,
  rowsInFull,
  activityViews,
  money,
  reviewParts,
  waysOut,
  ownLetterhead,
  tableIn,
  afterSigning,
  libraryAndNextYear,
  wordFileIn,
  carriedPlan,
  unitLists,
  newerPlan,
  waysBack,
]
