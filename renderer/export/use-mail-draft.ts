import { useState } from 'react'
import { paperKinds, type PaperKind } from '#shared/reference/paper-kinds'
import { problemOf } from '#templates/forms/index'
import { usePlan } from '../plan/use-plan'
import { useServices } from '../shell/services'
import { notify } from '../ui/notices'
import { buildFiles, fileFormats, type FileFormat, type WantedFile } from './build-files'
import { documentFileName } from './file-name'
import { newLetter, readAddresses, type Letter } from './mail-draft'
import { unexpected } from './wording'

/** Letters being written, by plan: closing the panel loses nothing. */
const letters = new Map<string, Letter>()

export type Attached = `${PaperKind}.${FileFormat}`

/**
 * A letter with papers attached, as it is written, and the way to a draft of it.
 * @param paper the one attached at first
 * @param onSaved told once the draft is in a file
 */
export function useMailDraft(paper: PaperKind, onSaved: () => void) {
  const plan = usePlan((current) => current)
  const services = useServices()
  const { desktop } = services
  const [letter, setLetter] = useState(() => letters.get(plan.id) ?? newLetter(plan, paper))
  const [attached, setAttached] = useState<readonly Attached[]>([`${paper}.pdf`])
  const [isWorking, setWorking] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const [to, cc] = [readAddresses(letter.to), readAddresses(letter.cc)]
  const available = paperKinds.filter(
    (kind) =>
      (kind === paper || plan.companions.selected.includes(kind)) && problemOf(plan, kind) === null,
  )
  const shortMail = {
    to: [...to.addresses],
    cc: [...cc.addresses],
    subject: letter.subject.replace(/\s+/g, ' '),
    body: letter.body,
  }

  const openShort = async () => {
    const reply = await desktop.openMailProgram(shortMail)
    if (!reply.ok) notify(reply.failure.message)
  }

  const save = async () => {
    const wanted: readonly WantedFile[] = available.flatMap((kind) =>
      fileFormats
        .filter((format) => attached.includes(`${kind}.${format}`))
        .map((format) => ({ paper: kind, format, name: documentFileName(plan, kind, format) })),
    )
    const built = await buildFiles(plan, wanted, services)
    if (built.status === 'failed') setProblem(built.message)
    if (built.status !== 'built') return
    const reply = await desktop.saveMail({
      suggestedName: documentFileName(plan, paper, 'eml'),
      mail: {
        ...shortMail,
        attachments: built.value.map(({ name, bytes }) => ({ name, bytes })),
      },
    })
    if (!reply.ok) setProblem(reply.failure.message)
    if (!reply.ok || reply.value === null) return
    const { fileName, token } = reply.value
    letters.delete(plan.id)
    onSaved()
    const opened = await desktop.openFile({ token })
    notify(
      opened.ok
        ? `Đã lưu thư nháp “${fileName}” và mở bằng chương trình thư. Xem lại rồi bấm gửi.`
        : `Đã lưu thư nháp “${fileName}”, nhưng máy chưa có chương trình mở tệp này. Có thể mở thư ngắn rồi đính kèm tệp trong thư mục.`,
      [
        ...(opened.ok ? [] : [{ label: 'Mở thư ngắn', run: () => void openShort() }]),
        { label: 'Mở thư mục', run: () => void desktop.showInFolder({ token }) },
      ],
      'mail-done',
    )
  }

  return {
    plan,
    letter,
    write: (change: Partial<Letter>) => {
      const next = { ...letter, ...change }
      letters.set(plan.id, next)
      setLetter(next)
    },
    /** What was typed among the addresses and is none. */
    wrong: [...to.wrong, ...cc.wrong],
    /** Papers that can be attached. */
    available,
    attached,
    attach: setAttached,
    isWorking,
    problem,
    /** Builds the papers and saves the draft; whatever goes wrong, the letter can be tried again. */
    draft: async () => {
      setProblem(null)
      setWorking(true)
      try {
        await save()
      } catch (error) {
        setProblem(unexpected(error))
      } finally {
        setWorking(false)
      }
    },
  }
}
