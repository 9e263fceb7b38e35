// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { openDesktop } from './desktop'
import { fakeDesktop } from './fake-desktop'
import { createPageErrors, watchPageErrors } from './page-errors'

function setup() {
  const lines: string[] = []
  const fake = fakeDesktop()
  const desktop = openDesktop({
    desktop: {
      ...fake,
      log: (line: { level: string; message: string }) => {
        lines.push(`${line.level} ${line.message}`)
        return fake.log({ level: 'error', message: line.message })
      },
    },
  })
  return { errors: createPageErrors(desktop), lines }
}

describe('the log of page errors', () => {
  it('says where, what and in which component', () => {
    const { errors, lines } = setup()
    errors.log('render', new TypeError('x is null'), '\n    at Editor')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^error render: TypeError: x is null/)
    expect(lines[0]).toContain('at Editor')
  })

  it('takes anything that can be thrown', () => {
    const { errors, lines } = setup()
    const thrown = [undefined, null, 'chữ', 7, { a: 1 }, Object.create(null)]
    for (const one of thrown) errors.log('render', one)
    expect(lines).toHaveLength(6)
  })

  it('says a fault that repeats once, and a flood of different ones not for ever', () => {
    const { errors, lines } = setup()
    for (let time = 0; time < 3; time++) errors.log('error', 'như nhau')
    expect(lines).toHaveLength(1)
    for (let time = 0; time < 1_000; time++) errors.log('error', `lần ${time}`)
    expect(lines.length).toBeLessThan(200)
  })

  it('is never longer than the bridge takes', () => {
    const { errors, lines } = setup()
    errors.log('error', 'a'.repeat(50_000))
    expect(lines[0]?.length).toBeLessThan(10_000)
  })

  it('hears what nobody caught, until it is stopped', () => {
    const { errors, lines } = setup()
    const stop = watchPageErrors(errors)
    window.dispatchEvent(new ErrorEvent('error', { error: new Error('trong nút bấm') }))
    const rejection = Object.assign(new Event('unhandledrejection'), { reason: 'trong lời hứa' })
    window.dispatchEvent(rejection)
    stop()
    window.dispatchEvent(new ErrorEvent('error', { error: new Error('sau đó') }))
    expect(lines.map((line) => line.slice(0, 22))).toEqual([
      'error error: Error: tr',
      'error rejection: trong',
    ])
  })
})
