import { describe, expect, test } from 'vitest'
import { closingLine, countTests, sum } from './vitest-report.mjs'

const report = (statuses: string[][], fileStatus = 'passed') => {
  const all = statuses.flat()
  const count = (status: string) => all.filter((one) => one === status).length
  return {
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    numPendingTests: count('skipped'),
    numTodoTests: count('todo'),
    testResults: statuses.map((file) => ({
      status: file.includes('failed') ? 'failed' : fileStatus,
      assertionResults: file.map((status) => ({ status })),
    })),
  }
}

describe('counting a run', () => {
  test('passed, failed and skipped tests', () => {
    const counts = countTests(
      report([
        ['passed', 'passed', 'failed'],
        ['skipped', 'todo'],
      ]),
      1,
    )
    expect(counts).toEqual({ passed: 2, failed: 1, skipped: 2 })
  })

  test('a file that could not be loaded is a failure', () => {
    expect(countTests(report([[]], 'failed'), 1).failed).toBe(1)
  })

  test('a bad exit with no failed test is a failure', () => {
    expect(countTests(report([['passed']]), 1)).toEqual({ passed: 1, failed: 1, skipped: 0 })
  })

  test('a run that left no report is a failure', () => {
    expect(countTests(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})

test('the closing line', () => {
  const total = sum([
    { passed: 3, failed: 1, skipped: 0 },
    { passed: 4, failed: 0, skipped: 0 },
  ])
  expect(closingLine(total)).toBe('7 passed, 1 failed')
  expect(closingLine({ ...total, skipped: 2 })).toBe('7 passed, 1 failed, 2 skipped')
})
