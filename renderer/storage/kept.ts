import { z } from 'zod'
import { carryOverState } from '#shared/carry-over/kept-state'
import { entrySchemas } from '#shared/lists/unit-list'
import { planSchema } from '#shared/plan/plan'
import { demandSet } from '#shared/reference/demands/demand-set'
import { readingWork } from '#templates/read-plan/reading-work'
import type { StorageContext } from './context'
import { listOf, recordOf, unitListOf, wholeOf, type Shape } from './kept-shapes'
import { keptThing } from './kept-thing'

const returnReason = z.looseObject({
  id: z.string(),
  reason: z.string(),
  section: z.enum(planSchema.keyof().options).nullable(),
  planTitle: z.string(),
  at: z.string(),
})

const ownPhrase = z.looseObject({ id: z.string(), field: z.string(), text: z.string().max(2_000) })
export type OwnPhrase = Readonly<z.infer<typeof ownPhrase>>

const keptInFile = z.looseObject({ key: z.string(), reason: z.string() })
export type KeptInFile = Readonly<z.infer<typeof keptInFile>>

/**
 * The officer's work that belongs to no plan: one line here gives where it is stored and how it is
 * read. Fields a schema does not know stay with their entry.
 */
export function keptRepository(context: StorageContext) {
  const kept = <T>(key: string, shape: Shape<T>) => keptThing(context, key, shape)
  return {
    /** Lists of the unit's own; null while the one that ships with the app is used. */
    bodyNames: kept('bodyNamesList', unitListOf<'bodyNames'>(entrySchemas.bodyNames)),
    costNorms: kept('costNormsList', unitListOf<'costNorms'>(entrySchemas.costNorms)),
    legalBases: kept('legalBasesList', unitListOf<'legalBases'>(entrySchemas.legalBases)),
    budgetCodes: kept('budgetCodesList', unitListOf<'budgetCodes'>(entrySchemas.budgetCodes)),
    /** Why plans came back. */
    returnLog: kept('returnLog', listOf(returnReason)),
    /** Sentences the officer keeps for the fields they are for (a `PhraseField`). */
    ownPhrases: kept('ownPhrases', listOf(ownPhrase)),
    /** Words the wording check takes as right. */
    ownWords: kept('ownWords', listOf(z.string())),
    /** Mentions of an earlier year that stay in Word files, each with why. */
    keptInFiles: kept('keptInFiles', listOf(keptInFile)),
    /** Plans being carried over into the next year, as far as they got, by the plan's identity. */
    carryOvers: kept('carryOvers', recordOf(carryOverState)),
    /** Files that were read and are being placed, as far as they got, by what they say. */
    readings: kept('readings', recordOf(readingWork)),
    /** The letter plans are held against; null for the one the app comes with. */
    demandSet: kept('demandSet', wholeOf(demandSet.nullable(), null)),
    /** Which of its sections the officer says bind a unit or do not, by `switchKey`. */
    demandSwitches: kept('demandSwitches', recordOf(z.boolean())),
    /** Names the officer gave to exported files, by plan, paper and kind of file. */
    exportNames: kept('exportNames', recordOf(z.string())),
    /** Plans deleted for good, so that their mirrors are not offered again at every start. */
    purgedPlanIds: kept('purgedPlanIds', listOf(z.string())),
  } as const
}

export type KeptRepository = ReturnType<typeof keptRepository>
