import { describe, expect, it } from 'vitest'
import { emptyPlan, emptyUnit } from '#shared/plan/defaults'
import type { Plan } from '#shared/plan/plan'
import {
  createAutosave,
  SAVE_DELAY_MS,
  type Clock,
  type MirrorOutcome,
  type PlanVault,
  type SaveState,
  type StoreOutcome,
} from './autosave'

const SAVED_AT = '2026-11-22T10:42:00.000Z'
const first = emptyPlan('p1', 2027, emptyUnit('communalCommittee'))
const withSubject = (subject: string): Plan => ({
  ...first,
  document: { ...first.document, subject },
})

/** A clock whose timers run only when the test says so. */
function manualClock() {
  const timers = new Map<number, () => void>()
  let next = 0
  let now = 0
  const clock: Clock = {
    now: () => now,
    after: (_ms, run) => {
      const id = next++
      timers.set(id, run)
      return () => timers.delete(id)
    },
  }
  return {
    clock,
    pending: () => timers.size,
    advance: (ms: number) => {
      now += ms
    },
    fire: () => {
      const due = [...timers.values()]
      timers.clear()
      due.forEach((run) => run())
    },
  }
}

function deferred<T>() {
  let resolve: (value: T) => void = () => undefined
  const promise = new Promise<T>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

function setUp(overrides: Partial<PlanVault> = {}) {
  const time = manualClock()
  const saved: string[] = []
  const snapshots: { subject: string; kind: string }[] = []
  const states: SaveState[] = []
  const vault: PlanVault = {
    save: (plan, expected): Promise<StoreOutcome> => {
      saved.push(plan.document.subject)
      return Promise.resolve({ status: 'saved', revision: expected + 1, savedAt: SAVED_AT })
    },
    mirror: (): Promise<MirrorOutcome> => Promise.resolve({ status: 'mirrored' }),
    snapshot: (plan, kind) => {
      snapshots.push({ subject: plan.document.subject, kind })
      return Promise.resolve()
    },
    snapshotBefore: () => Promise.resolve(),
    ...overrides,
  }
  const autosave = createAutosave({
    vault,
    clock: time.clock,
    initial: { plan: first, revision: 1, savedAt: SAVED_AT },
    onState: (state) => states.push(state),
  })
  return { autosave, time, saved, snapshots, states }
}

describe('autosave', () => {
  it('stores only the newest of several quick changes', async () => {
    const { autosave, time, saved, states } = setUp()
    autosave.changed(withSubject('a'))
    autosave.changed(withSubject('ab'))
    time.fire()
    await autosave.flush()
    expect(saved).toEqual(['ab'])
    expect(states.at(-1)).toEqual({ kind: 'saved', at: SAVED_AT, mirrorProblem: null })
  })

  it('does not say saved before the save has ended', async () => {
    const finish = deferred<StoreOutcome>()
    const started = deferred<null>()
    const { autosave, states } = setUp({
      save: () => {
        started.resolve(null)
        return finish.promise
      },
    })
    autosave.changed(withSubject('a'))
    const flushed = autosave.flush()
    await started.promise
    expect(states.map((s) => s.kind)).toEqual(['saving'])
    finish.resolve({ status: 'saved', revision: 2, savedAt: SAVED_AT })
    await flushed
    expect(states.at(-1)?.kind).toBe('saved')
  })

  it('goes on to store what was typed during a save, with the new revision', async () => {
    const revisions: number[] = []
    const { autosave, time } = setUp({
      save: (_plan, expected) => {
        revisions.push(expected)
        if (revisions.length === 1) autosave.changed(withSubject('later'))
        return Promise.resolve({ status: 'saved', revision: expected + 1, savedAt: SAVED_AT })
      },
    })
    autosave.changed(withSubject('a'))
    time.fire()
    await autosave.flush()
    expect(revisions).toEqual([1, 2])
  })

  it('keeps the failure on the badge and tries again', async () => {
    let fail = true
    const { autosave, time, states } = setUp({
      save: (_plan, expected) =>
        Promise.resolve<StoreOutcome>(
          fail
            ? { status: 'failed', message: 'Ổ đĩa đầy' }
            : { status: 'saved', revision: expected + 1, savedAt: SAVED_AT },
        ),
    })
    autosave.changed(withSubject('a'))
    await autosave.flush()
    expect(states.at(-1)).toEqual({ kind: 'failed', message: 'Ổ đĩa đầy' })
    expect(time.pending()).toBe(1)
    fail = false
    time.fire()
    await autosave.flush()
    expect(states.at(-1)?.kind).toBe('saved')
  })

  it('turns an exception of the vault into a failure, not silence', async () => {
    const { autosave, states } = setUp({ save: () => Promise.reject(new Error('đứt')) })
    autosave.changed(withSubject('a'))
    await autosave.flush()
    expect(states.at(-1)).toMatchObject({ kind: 'failed' })
  })

  it('does not retry over a conflict', async () => {
    const { autosave, time, states } = setUp({
      save: () => Promise.resolve({ status: 'conflict' }),
    })
    autosave.changed(withSubject('a'))
    await autosave.flush()
    expect(states.at(-1)?.kind).toBe('failed')
    expect(time.pending()).toBe(0)
  })

  it('says so when only the database copy could be written', async () => {
    const { autosave, states } = setUp({
      mirror: () => Promise.resolve({ status: 'failed', message: 'Không ghi được thư mục' }),
    })
    autosave.changed(withSubject('a'))
    await autosave.flush()
    expect(states.at(-1)).toEqual({
      kind: 'saved',
      at: SAVED_AT,
      mirrorProblem: 'Không ghi được thư mục',
    })
  })

  it('snapshots the state before the first edit, then one every five minutes of editing', async () => {
    const { autosave, time, snapshots } = setUp()
    autosave.changed(withSubject('a'))
    await autosave.flush()
    autosave.changed(withSubject('b'))
    await autosave.flush()
    time.advance(6 * 60_000)
    autosave.changed(withSubject('c'))
    await autosave.flush()
    expect(snapshots).toEqual([
      { subject: first.document.subject, kind: 'first' },
      { subject: 'b', kind: 'auto' },
    ])
  })

  it('is saved again when typing is undone before it was stored', async () => {
    const { autosave, saved, states } = setUp()
    autosave.changed(withSubject('a'))
    autosave.changed(first)
    await autosave.flush()
    expect(saved).toEqual([])
    expect(states.at(-1)?.kind).toBe('saved')
  })

  it('waits well under two seconds before storing', () => {
    expect(SAVE_DELAY_MS).toBeLessThanOrEqual(2_000)
  })
})
