import { describe, expect, it } from 'vitest'
import { emptyPlan, emptyUnit } from '#shared/plan/defaults'
import type { Plan } from '#shared/plan/plan'
import { createAutosave, type Clock, type SaveState } from './autosave'
import { MIRROR_PATIENCE_MS } from './mirror-lane'
import type { MirrorOutcome, PlanVault, StoreOutcome } from './vault'

const BEFORE = '2026-11-15T02:10:00.000Z'
const SAVED_AT = '2026-11-22T10:42:00.000Z'
const first = emptyPlan('p1', 2027, emptyUnit('communalCommittee'))
const withSubject = (subject: string): Plan => ({
  ...first,
  document: { ...first.document, subject },
})

/** A clock that goes on only when the test says so. */
function manualClock() {
  const timers = new Map<number, { readonly at: number; readonly run: () => void }>()
  let next = 0
  let now = 0
  const clock: Clock = {
    now: () => now,
    after: (ms, run) => {
      const id = next++
      timers.set(id, { at: now + ms, run })
      return () => timers.delete(id)
    },
  }
  return {
    clock,
    pending: () => timers.size,
    advance: (ms: number) => {
      now += ms
      for (const [id, { at, run }] of [...timers]) {
        if (at <= now && timers.delete(id)) run()
      }
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
  const mirrored: string[] = []
  const snapshots: { subject: string; kind: string }[] = []
  const states: SaveState[] = []
  const lowSpace: boolean[] = []
  const vault: PlanVault = {
    save: (plan, expected): Promise<StoreOutcome> => {
      saved.push(plan.document.subject)
      return Promise.resolve({ status: 'saved', revision: expected + 1, savedAt: SAVED_AT })
    },
    mirror: (plan): Promise<MirrorOutcome> => {
      mirrored.push(plan.document.subject)
      return Promise.resolve({ status: 'mirrored', lowSpace: false })
    },
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
    initial: { plan: first, revision: 1, savedAt: BEFORE },
    onState: (state) => states.push(state),
    onLowSpace: (low) => lowSpace.push(low),
  })
  return { autosave, time, saved, mirrored, snapshots, states, lowSpace }
}

/** Lets everything that waits for nothing but promises go on. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('autosave', () => {
  it('stores only the newest of several quick changes', async () => {
    const { autosave, time, saved, states } = setUp()
    autosave.changed(withSubject('a'))
    autosave.changed(withSubject('ab'))
    time.advance(2_000)
    await autosave.flush()
    expect(saved).toEqual(['ab'])
    expect(states.at(-1)).toEqual({ kind: 'saved', at: SAVED_AT, mirror: { kind: 'mirrored' } })
  })

  it('stores by itself what was typed two seconds ago', async () => {
    const { autosave, time, saved } = setUp()
    autosave.changed(withSubject('a'))
    time.advance(2_000)
    await settled()
    expect(saved).toEqual(['a'])
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
    const { autosave } = setUp({
      save: (_plan, expected) => {
        revisions.push(expected)
        if (revisions.length === 1) autosave.changed(withSubject('later'))
        return Promise.resolve({ status: 'saved', revision: expected + 1, savedAt: SAVED_AT })
      },
    })
    autosave.changed(withSubject('a'))
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
    time.advance(10_000)
    await settled()
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

  it('goes on with snapshots when the clock was set back', async () => {
    const { autosave, time, snapshots } = setUp()
    autosave.changed(withSubject('a'))
    await autosave.flush()
    time.advance(-400 * 24 * 60 * 60_000)
    autosave.changed(withSubject('b'))
    await autosave.flush()
    expect(snapshots.map(({ kind }) => kind)).toEqual(['first', 'auto'])
  })
})

describe('the second copy', () => {
  it('of a plan opened again is not called there before it was written', async () => {
    const { autosave, mirrored, states } = setUp()
    expect(states).toEqual([])
    await autosave.flush()
    expect(mirrored).toEqual([first.document.subject])
    expect(states.at(-1)).toEqual({ kind: 'saved', at: BEFORE, mirror: { kind: 'mirrored' } })
    await autosave.flush()
    expect(mirrored).toHaveLength(1)
  })

  it('that fails is said at once when a plan is opened, and tried again by every flush', async () => {
    let fail = true
    let attempts = 0
    const { autosave, states } = setUp({
      mirror: () => {
        attempts += 1
        return Promise.resolve<MirrorOutcome>(
          fail
            ? { status: 'failed', message: 'Không ghi được thư mục' }
            : { status: 'mirrored', lowSpace: false },
        )
      },
    })
    await settled()
    const failed = { kind: 'failed', message: 'Không ghi được thư mục' }
    expect(states.at(-1)).toEqual({ kind: 'saved', at: BEFORE, mirror: failed })
    autosave.changed(withSubject('a'))
    await autosave.flush()
    expect(states.at(-1)).toEqual({ kind: 'saved', at: SAVED_AT, mirror: failed })
    const before = attempts
    fail = false
    await autosave.flush()
    expect(attempts).toBe(before + 1)
    expect(states.at(-1)).toEqual({ kind: 'saved', at: SAVED_AT, mirror: { kind: 'mirrored' } })
  })

  it('that breaks off is a missing copy, not a failed save', async () => {
    const { autosave, states } = setUp({ mirror: () => Promise.reject(new Error('đứt')) })
    autosave.changed(withSubject('a'))
    await autosave.flush()
    expect(states.at(-1)).toMatchObject({ kind: 'saved', mirror: { kind: 'failed' } })
  })

  it('that never answers stops no save, and is told as missing', async () => {
    const asked: string[] = []
    const { autosave, time, saved, states } = setUp({
      mirror: (plan) => {
        asked.push(plan.document.subject)
        return new Promise(() => undefined)
      },
    })
    for (const subject of ['a', 'b', 'c']) {
      autosave.changed(withSubject(subject))
      time.advance(500)
      await settled()
    }
    expect(saved).toEqual(['a', 'b', 'c'])
    expect(states.at(-1)).toEqual({ kind: 'saved', at: SAVED_AT, mirror: { kind: 'pending' } })
    const closing = autosave.flush()
    time.advance(MIRROR_PATIENCE_MS)
    await closing
    expect(states.at(-1)).toMatchObject({ kind: 'saved', mirror: { kind: 'failed' } })
    // Known by now: what is typed later is stored, and nobody waits again.
    autosave.changed(withSubject('d'))
    await autosave.flush()
    expect(saved.at(-1)).toBe('d')
    expect(states.at(-1)).toMatchObject({ kind: 'saved', mirror: { kind: 'failed' } })
    expect(asked).toHaveLength(1)
  })

  it('that answers late goes on with the newest revision alone, one write at a time', async () => {
    const writes: { subject: string; end: (outcome: MirrorOutcome) => void }[] = []
    const { autosave, time, states } = setUp({
      mirror: (plan) =>
        new Promise((end) => {
          writes.push({ subject: plan.document.subject, end })
        }),
    })
    const done: MirrorOutcome = { status: 'mirrored', lowSpace: false }
    for (const subject of ['a', 'b', 'c']) {
      autosave.changed(withSubject(subject))
      time.advance(500)
      await settled()
    }
    time.advance(MIRROR_PATIENCE_MS)
    writes[0]?.end(done)
    await settled()
    expect(writes.map(({ subject }) => subject)).toEqual([first.document.subject, 'c'])
    // What was written is an older revision.
    expect(states.at(-1)).toMatchObject({ kind: 'saved', mirror: { kind: 'failed' } })
    writes[1]?.end(done)
    await settled()
    expect(writes).toHaveLength(2)
    expect(states.at(-1)).toEqual({ kind: 'saved', at: SAVED_AT, mirror: { kind: 'mirrored' } })
  })

  it('does not make what is being typed look saved', async () => {
    const copy = deferred<MirrorOutcome>()
    const { autosave, states } = setUp({ mirror: () => copy.promise })
    autosave.changed(withSubject('a'))
    copy.resolve({ status: 'mirrored', lowSpace: false })
    await settled()
    expect(states).toEqual([{ kind: 'saving' }])
  })

  it('tells of a disk that is nearly full, until there is room again', async () => {
    let low = true
    const { autosave, lowSpace } = setUp({
      mirror: () => Promise.resolve({ status: 'mirrored', lowSpace: low }),
    })
    await autosave.flush()
    low = false
    autosave.changed(withSubject('a'))
    await autosave.flush()
    expect(lowSpace).toEqual([true, false])
  })
})
