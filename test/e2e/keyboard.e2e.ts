import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPlanText } from '#shared/plan/parse'
import type { RowSection } from '#shared/plan/plan'
import { costNorms } from '#shared/reference/norms'
import { paperKindNames } from '#shared/reference/paper-kinds'
import { samplePlans } from '#shared/samples/index'
import { launchApp, type RunningApp } from './support/app'
import { KeyboardUser } from './support/keyboard'
import { fillForm } from './support/keyboard-form'
import { PlanTexts, withoutIds } from './support/plan-texts'

const sample = samplePlans[0]?.read()
if (sample === undefined) throw new Error('No sample plan')
const texts = new PlanTexts(sample)

/**
 * The whole sample plan, from an empty library to the Word file, with no mouse: what it says is entered
 * row by row and field by field, each of them found by Tab under its name.
 */
describe('with the keyboard alone', () => {
  let running: RunningApp
  let user: KeyboardUser

  beforeAll(async () => {
    running = await launchApp()
    await running.window.getByTestId('library').waitFor()
    user = new KeyboardUser(running.window)
  })
  afterAll(async () => running.discard())

  const inStep = async (step: string) => {
    await running.window.locator(`[data-testid="section"][data-step="${step}"]`).waitFor()
    // The focus comes along; Tab goes on from the top of the step.
    await user.expectAt({ role: 'main' })
  }
  const nextStep = async (step: string) => {
    await user.press('Control+PageDown')
    await inStep(step)
  }
  const fillSection = () => fillForm(user, ({ path: field, kind }) => texts.at(field, kind))
  /** Goes to a tab of the step from wherever the focus is. */
  const toTab = async (from: string, to: string) => {
    await user.tabTo({ role: 'tab', name: from })
    await user.press('ArrowRight')
    await user.expectAt({ role: 'tab', name: to })
  }

  /** Every row of a list through its full form. */
  const enterRows = async (
    section: RowSection,
    noun: string,
    begin?: (id: string) => Promise<void>,
  ) => {
    await user.tabTo({ name: `Thêm ${noun}` })
    for (const { id } of sample[section]) {
      await user.press('Enter')
      texts.name(id, await newRowAt(section))
      await user.press('Alt+Enter')
      await running.window.locator('.row-detail').waitFor()
      await begin?.(id)
      await fillSection()
      await user.press('Escape')
      await user.expectAt({ role: 'gridcell' })
      await user.press('Escape')
      await user.expectAt({ name: `Thêm ${noun}` })
    }
  }
  /** Every row of a list straight into the grid; Tab at the end of a row begins the next one. */
  const typeRows = async (section: RowSection, noun: string) => {
    await user.activate({ name: `Thêm ${noun}` })
    const rows = sample[section]
    for (const [index, { id }] of rows.entries()) {
      const newId = await newRowAt(section)
      texts.name(id, newId)
      for (;;) {
        const { field } = await user.at()
        if (field === null) throw new Error(`The focus left the grid of ${noun}`)
        await user.press('F2')
        await user.replaceWith(texts.at(field) ?? '')
        const isLastCell = await running.window.evaluate(
          () =>
            document.activeElement
              ?.closest('.grid-row')
              ?.lastElementChild?.contains(document.activeElement) === true,
        )
        if (isLastCell && index === rows.length - 1) {
          await user.press('Escape')
          break
        }
        await user.press('Tab')
        if (isLastCell) break
      }
    }
    await user.press('Escape')
    await user.expectAt({ name: `Thêm ${noun}` })
  }
  /** Id of the row the focus is in, once a row was added: it must be there at once. */
  const newRowAt = async (section: RowSection) => {
    const { field } = await user.at()
    const [at, id] = field?.split('/') ?? []
    expect(at, 'the focus is in the new row').toBe(section)
    expect(texts.isNamed(id ?? '')).toBe(false)
    return id ?? ''
  }

  it('begins a plan from the library', async () => {
    await user.activate({ name: 'Kế hoạch mới' })
    await user.expectAt({ name: 'Năm kế hoạch' })
    await user.activate({ name: 'Tạo kế hoạch' })
    await inStep('unit')
    // The print would follow every field; a person may put it away too.
    await user.activate({ name: 'Hiện bản in' })
  })

  it('enters what prepares the plan', async () => {
    await fillSection()
    await nextStep('document')
    await fillSection()
    await nextStep('legal-bases')
    await enterRows('legalBases', 'căn cứ')
    await nextStep('purpose')
    await fillSection()
    await nextStep('objectives')
    await enterRows('objectives', 'mục tiêu')
  })

  it('enters the policies and what carries them', async () => {
    await nextStep('policies')
    await enterRows('policies', 'chính sách')
    await nextStep('channels')
    await enterRows('channels', 'kênh')
    await toTab('Kênh truyền thông', 'Báo chí, truyền thông')
    await enterRows('mediaPartners', 'cơ quan')
    await toTab('Báo chí, truyền thông', 'Cộng tác viên')
    await enterRows('collaborators', 'cộng tác viên')
    await nextStep('staff')
    await enterRows('staff', 'nhân sự')
  })

  it('enters the estimate, each line by its norm', async () => {
    await nextStep('activities')
    await nextStep('budget')
    await enterRows('budgetLines', 'dòng chi', async (id) => {
      const normId = sample.budgetLines.find((line) => line.id === id)?.normId
      const norm = costNorms.find((one) => one.id === normId)
      if (norm === undefined) return
      await user.activate({ name: 'Chọn định mức…' })
      await user.page.keyboard.insertText(norm.content)
      await user.press('ArrowDown')
      for (let step = 0; !(await user.at()).name.startsWith(`${norm.content}\n`); step++) {
        if (step > costNorms.length) throw new Error(`The norm “${norm.content}” is not offered`)
        await user.press('ArrowDown')
      }
      await user.press('Enter')
      await user.expectAt({ name: 'Chọn định mức…' })
    })
    await toTab('Dự toán', 'Tổng hợp, nguồn kinh phí')
    await fillSection()
  })

  it('enters the activities', { timeout: 600_000 }, async () => {
    await user.press('Control+PageUp')
    await inStep('activities')
    await enterRows('activities', 'hoạt động')
  })

  it('enters disclosure, risks, duties and the companion papers', async () => {
    await nextStep('budget')
    await nextStep('disclosure')
    await typeRows('disclosures', 'nội dung công khai')
    await nextStep('risks')
    await enterRows('risks', 'tình huống')
    await nextStep('responsibilities')
    await typeRows('responsibilities', 'phân công')
    await toTab('Phân công', 'Chế độ báo cáo')
    await typeRows('reports', 'mốc báo cáo')
    await nextStep('demands')
    await nextStep('companions')
    const papers = [
      'Tờ trình',
      'Quyết định',
      'Công văn',
      'Giấy mời',
      'Thông báo',
      'Điều chỉnh',
      'Lịch treo',
    ]
    for (const [index, paper] of papers.entries()) {
      if (index > 0) await toTab(papers[index - 1] ?? '', paper)
      await fillSection()
    }
  })

  it('chooses the papers to be signed', async () => {
    await user.activate({ name: 'Cách xuất khác' })
    await user.expectAt({ role: 'menuitem', name: 'Xuất PDF…' })
    await user.press('ArrowUp')
    await user.expectAt({ role: 'menuitem', name: 'Trọn bộ trình ký…' })
    await user.press('Enter')
    await user.expectAt({ role: 'input', name: paperKindNames.plan })
    for (const kind of sample.companions.selected.filter((one) => one !== 'plan')) {
      await user.tabTo({ role: 'input', name: paperKindNames[kind] })
      await user.press('Space')
    }
    await user.press('Escape')
    await user.expectAt({ name: 'Cách xuất khác' })
  })

  it('has stored what the sample says, and exports it', async () => {
    await user.press('Control+S')
    await expect
      .poll(async () => withoutIds(await storedPlan()), { timeout: 20_000 })
      .toEqual(withoutIds(sample))
    await user.press('Control+E')
    await expect
      .poll(() => readdir(running.dirs.exports))
      .toEqual([expect.stringMatching(/\.docx$/)])
    expect(running.consoleErrors).toEqual([])
  })

  /** The plan as its last copy holds it; older copies stand beside it. */
  const storedPlan = async () => {
    const names = await readdir(running.dirs.documents, { recursive: true })
    const files = names
      .filter((name) => name.endsWith('.khtt.json'))
      .map((name) => path.join(running.dirs.documents, name))
    const written = await Promise.all(
      files.map(async (file) => ({ file, at: (await stat(file)).mtimeMs })),
    )
    const [last] = written.sort((one, other) => other.at - one.at)
    const reading = readPlanText(await readFile(last?.file ?? '', 'utf8'))
    if (reading.status !== 'read') throw new Error(`The copy cannot be read: ${reading.status}`)
    return reading.plan
  }
})
