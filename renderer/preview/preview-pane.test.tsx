// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PrintSection } from '#shared/bridge/print'
import { emptyPlan, emptyUnit } from '#shared/plan/defaults'
import type { Plan } from '#shared/plan/plan'
import type { OpenedPdf, PageLink } from './pdf/opened-pdf'
import { PreviewPane } from './preview-pane'
import type { PreviewServices } from './print-loop'

// The reader and the worker of the running app need a browser.
vi.mock('./system-services', () => ({ systemServices: () => null }))

const plan = emptyPlan('p', 2027, emptyUnit('communalCommittee'))
const changed = (subject: string): Plan => ({
  ...plan,
  document: { ...plan.document, subject },
})

const pageLinks: readonly PageLink[] = [
  { source: 'document/subject', box: { left: 0.1, top: 0.1, width: 0.8, height: 0.02 } },
  { source: 'activities/a1/content', box: { left: 0.1, top: 0.2, width: 0.8, height: 0.04 } },
]

const pdf: OpenedPdf = {
  pages: [
    { widthPt: 595, heightPt: 842, section: 0, pageOfSection: 0 },
    { widthPt: 842, heightPt: 595, section: 1, pageOfSection: 0 },
  ],
  sections: [],
  drawPage: () => ({ done: Promise.resolve(true), cancel: () => undefined }),
  pageLinks: (index) => Promise.resolve(index === 0 ? pageLinks : []),
  linkTexts: (index) => Promise.resolve(index === 0 ? ['Trích yếu', 'Họp thôn'] : []),
  pageBlocks: () => Promise.resolve([]),
  close: () => undefined,
}

/** Services that print at once, until told to fail. */
function instantServices() {
  let failure: string | null = null
  const services: PreviewServices = {
    build: () => Promise.resolve({ status: 'built', value: [] }),
    print: () =>
      Promise.resolve(
        failure === null
          ? { ok: true, value: { pdf: new Uint8Array() } }
          : { ok: false, failure: { code: 'unexpected', message: failure } },
      ),
    open: () => Promise.resolve(pdf),
    after: (_, run) => {
      run()
      return () => undefined
    },
  }
  return { services, fail: (message: string | null) => (failure = message) }
}

/** Everything counts as in view. */
class SeesAll {
  constructor(private readonly tell: IntersectionObserverCallback) {}
  observe(target: Element) {
    const entry = { target, isIntersecting: true } as unknown as IntersectionObserverEntry
    this.tell([entry], this as unknown as IntersectionObserver)
  }
  disconnect() {
    return undefined
  }
}

async function mount(services: PreviewServices) {
  const host = document.createElement('div')
  document.body.append(host)
  const root = createRoot(host)
  const onGoTo = vi.fn()
  const onRulerVisible = vi.fn()
  const show = async (shown: Plan, focusSource: string | null = null) => {
    await act(async () => {
      root.render(
        <PreviewPane
          paper="plan"
          plan={shown}
          focusSource={focusSource}
          onGoTo={onGoTo}
          rulerVisible
          onRulerVisible={onRulerVisible}
          services={services}
        />,
      )
      await new Promise((resolve) => setTimeout(resolve, 0))
    })
  }
  await show(plan)
  const button = (name: string) =>
    [...host.querySelectorAll('button')].find((each) =>
      (each.getAttribute('aria-label') ?? each.textContent).startsWith(name),
    )
  return { host, root, show, onGoTo, onRulerVisible, button }
}

describe('the preview', () => {
  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
    vi.stubGlobal('IntersectionObserver', SeesAll)
  })
  afterEach(() => {
    document.body.replaceChildren()
    vi.unstubAllGlobals()
  })

  it('says that pages are on the way before there are any', async () => {
    const { services } = instantServices()
    const { host } = await mount({ ...services, print: () => new Promise(() => undefined) })
    expect(host.textContent).toContain('Đang dựng bản in…')
  })

  it('shows every page and a button over each printed block', async () => {
    const { services } = instantServices()
    const { host, button, onGoTo } = await mount(services)
    expect(host.querySelector('.preview-page-count')?.textContent).toBe(' / 2')
    expect(host.querySelectorAll('.preview-page canvas')).toHaveLength(2)
    act(() => button('Đi tới chỗ soạn: Họp thôn')?.click())
    expect(onGoTo.mock.calls).toEqual([['activities/a1/content']])
  })

  it('lets Tab reach one block only, and the arrows the others', async () => {
    const { services } = instantServices()
    const { host, button } = await mount(services)
    const reached = () =>
      [...host.querySelectorAll('.preview-link')].map((link) => link.getAttribute('tabindex'))
    expect(reached()).toEqual(['0', '-1'])
    act(() => {
      const first = button('Đi tới chỗ soạn: Trích yếu')
      first?.focus()
      first?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }))
    })
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Đi tới chỗ soạn: Họp thôn')
    expect(reached()).toEqual(['-1', '0'])
  })

  it('tints what is printed from the field being edited', async () => {
    const { services } = instantServices()
    const { host, show } = await mount(services)
    expect(host.querySelectorAll('.preview-tint')).toHaveLength(0)
    await show(plan, 'activities/a1/lead')
    const tints = [...host.querySelectorAll<HTMLElement>('.preview-tint')]
    expect(tints.map(({ style }) => style.top)).toEqual(['20%'])
  })

  it('says what went wrong, keeps the last pages and tries again when asked', async () => {
    const { services, fail } = instantServices()
    const { host, show, button } = await mount(services)
    fail('Không in được.')
    await show(changed('b'))
    expect(host.querySelector('[role="alert"]')?.textContent).toContain('Không in được.')
    expect(host.querySelector('.preview-page-count')?.textContent).toBe(' / 2')
    fail(null)
    await act(async () => {
      button('Thử lại')?.click()
      await new Promise((resolve) => setTimeout(resolve, 0))
    })
    expect(host.querySelector('[role="alert"]')).toBeNull()
  })

  it('zooms in steps, to real size and back to the width, by buttons and keys', async () => {
    const { services } = instantServices()
    const { host, button } = await mount(services)
    const percent = () => host.querySelector('.preview-percent')?.textContent
    const press = (key: string) =>
      act(() => {
        const pages = host.querySelector('.preview-pages')
        pages?.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true }))
      })
    const fitted = percent()
    act(() => button('Phóng to')?.click())
    expect(percent()).not.toBe(fitted)
    press('0')
    expect(percent()).toBe('100\u00a0%')
    press('-')
    expect(percent()).toBe('90\u00a0%')
    act(() => button('Vừa chiều ngang')?.click())
    expect(percent()).toBe(fitted)
    expect(button('Vừa chiều ngang')?.getAttribute('aria-pressed')).toBe('true')
  })

  it('tells of a page that ends in a heading, and leads there', async () => {
    const { services } = instantServices()
    const html = '<p class="clause whole">1. Mục đích</p>'
    const section: PrintSection = {
      html,
      css: '',
      paper: 'A4',
      orientation: 'portrait',
      marginsMm: { top: 20, right: 20, bottom: 20, left: 30 },
      textMarginsMm: { top: 20, right: 20, bottom: 20, left: 30 },
      pageNumberPt: 14,
      pageNumberFromTopMm: 10,
    }
    const parted: OpenedPdf = {
      ...pdf,
      pages: pdf.pages.map((page, pageOfSection) => ({ ...page, section: 0, pageOfSection })),
      sections: [section],
      pageBlocks: () => Promise.resolve([{ source: 'purpose', text: '1. Mục đích' }]),
    }
    const { host, button } = await mount({ ...services, open: () => Promise.resolve(parted) })
    expect(host.querySelector('.preview-warnings')?.textContent).toContain('Đề mục đứng cuối trang')
    expect(button('Xem trang 1')).toBeDefined()
    expect(host.querySelector('svg[role="img"]')?.getAttribute('aria-label')).toBe(
      'Thước ngang: lề trái 30 mm, lề phải 20 mm',
    )
  })

  it('asks for the ruler to be hidden', async () => {
    const { services } = instantServices()
    const { button, onRulerVisible } = await mount(services)
    act(() => button('Thước')?.click())
    expect(onRulerVisible.mock.calls).toEqual([[false]])
  })
})
