import type { DesktopBridge } from '#shared/bridge/contract'
import { readPlan } from '#shared/plan/parse'
import { DATABASE_NAME } from './database'
import type { StorageFailure } from './failures'
import { bodyRow } from './rows'
import { mirrorPlan } from './vault'

/**
 * Writes a mirror of every plan before a migration touches the database. The tables are read
 * without Dexie, at the version they have. Rows that no plan can be read from are left out: they
 * have no good copy to make, and a migration never deletes them.
 */
export async function backUpAllPlans(
  desktop: Pick<DesktopBridge, 'mirrorWrite'>,
  factory: IDBFactory,
  now: () => Date,
): Promise<{ readonly status: 'done'; readonly plans: number } | StorageFailure> {
  const rows = await readAllBodies(factory)
  let plans = 0
  for (const row of rows) {
    const body = bodyRow.safeParse(row).data
    const reading = readPlan(body?.plan)
    if (!body || reading.status !== 'read') continue
    const outcome = await mirrorPlan(desktop, reading.plan, body.revision, now().toISOString())
    if (outcome.status === 'failed') return notBackedUp(outcome.message)
    plans += 1
  }
  return { status: 'done', plans }
}

function notBackedUp(cause: string): StorageFailure {
  return {
    status: 'failed',
    message: `Phiên bản này cần nâng cấp kho dữ liệu, nhưng chưa sao lưu được các kế hoạch nên chưa nâng cấp. ${cause} Sau đó hãy thử lại, hoặc đóng rồi mở lại ứng dụng.`,
  }
}

async function readAllBodies(factory: IDBFactory): Promise<readonly unknown[]> {
  const database = await answer(factory.open(DATABASE_NAME))
  try {
    if (!database.objectStoreNames.contains('planBodies')) return []
    const bodies = database.transaction('planBodies', 'readonly').objectStore('planBodies')
    const rows: readonly unknown[] = await answer(bodies.getAll())
    return rows
  } finally {
    database.close()
  }
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result)
    }
    request.onerror = () => {
      reject(request.error ?? new Error('IndexedDB request failed'))
    }
  })
}
