import { useMemo, useState } from 'react'
import { readMailboxes } from '#shared/bridge/read-mailboxes'
import { paperKinds, type PaperKind } from '#shared/reference/paper-kinds'
import { problemOf } from '#templates/forms/index'
import { usePlan } from '../plan/use-plan'
import { useServices } from '../shell/services'
import { notify } from '../ui/notices'
import { buildFiles, fileFormats, type BuiltFile, type WantedFile } from './build-files'
import { documentFileName, mailFolderName } from './file-name'
import { forgetLetter, keepLetter, keptLetter, type LetterWork } from './kept-letters'
import { letterText, type Letter } from './mail-draft'
import { openShortLetter, type Outcome } from './short-letter'
import { unexpected } from './wording'

/**
 * A letter with papers attached, as it is written, and the ways to the mail program.
 * @param paper the one attached at first
 * @param onDone told once the letter has left the app
 */
export function useMailDraft(paper: PaperKind, onDone: () => void) {
  const plan = usePlan((current) => current)
  const services = useServices()
  const { desktop } = services
  const [work, setWork] = useState(() => keptLetter(plan.id, paper))
  const [isWorking, setWorking] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const available = paperKinds.filter(
    (kind) =>
      (kind === paper || plan.companions.selected.includes(kind)) && problemOf(plan, kind) === null,
  )
  const wanted: readonly WantedFile[] = available.flatMap((kind) =>
    fileFormats
      .filter((format) => work.attached.includes(`${kind}.${format}`))
      .map((format) => ({ paper: kind, format, name: documentFileName(plan, kind, format) })),
  )
  const aboutKey = available.filter((kind) => wanted.some((file) => file.paper === kind)).join()
  // Titles come of whole papers: not built anew at every letter typed.
  const proposed = useMemo(() => {
    const about = aboutKey.split(',')
    return letterText(
      plan,
      paper,
      paperKinds.filter((kind) => about.includes(kind)),
    )
  }, [plan, paper, aboutKey])
  const letter: Letter = {
    to: work.to,
    cc: work.cc,
    subject: work.subject ?? proposed.subject,
    body: work.body ?? proposed.body,
  }
  const [to, cc] = [readMailboxes(letter.to), readMailboxes(letter.cc)]
  const shortMail = {
    to: [...to.mailboxes],
    cc: [...cc.mailboxes],
    subject: letter.subject.replace(/\s+/g, ' '),
    body: letter.body,
  }

  const change = (next: Partial<LetterWork>) => {
    const changed = { ...work, ...next }
    keepLetter(plan.id, paper, changed)
    setWork(changed)
  }
  const done = () => {
    forgetLetter(plan.id, paper)
    onDone()
  }

  const short = (files: readonly BuiltFile[]) =>
    openShortLetter({ mail: shortMail, files, folderName: mailFolderName(plan, paper) }, desktop)

  const save = async (files: readonly BuiltFile[]): Promise<Outcome> => {
    const reply = await desktop.saveMail({
      suggestedName: documentFileName(plan, paper, 'eml'),
      mail: { ...shortMail, attachments: files.map(({ name, bytes }) => ({ name, bytes })) },
    })
    if (!reply.ok) return { status: 'failed', message: reply.failure.message }
    if (reply.value === null) return { status: 'cancelled' }
    const { fileName, token } = reply.value
    const opened = await desktop.openFile({ token })
    const shortInstead = async () => {
      const outcome = await short(files)
      if (outcome.status === 'failed') notify(outcome.message)
    }
    notify(
      opened.ok
        ? `Đã lưu thư nháp “${fileName}” và mở bằng chương trình thư. Xem lại rồi bấm gửi.`
        : `Đã lưu thư nháp “${fileName}”, nhưng máy chưa có chương trình mở tệp này. Có thể gửi bằng thư ngắn.`,
      [
        ...(opened.ok ? [] : [{ label: 'Thư ngắn', run: () => void shortInstead() }]),
        { label: 'Mở thư mục', run: () => void desktop.showInFolder({ token }) },
      ],
      'mail-done',
    )
    return { status: 'done' }
  }

  /** Builds the papers and sends them on; whatever goes wrong, the letter can be tried again. */
  const run = async (send: (files: readonly BuiltFile[]) => Promise<Outcome>) => {
    setProblem(null)
    setWorking(true)
    try {
      const built = await buildFiles(plan, wanted, services)
      if (built.status === 'failed') setProblem(built.message)
      if (built.status !== 'built') return
      const outcome = await send(built.value)
      if (outcome.status === 'failed') setProblem(outcome.message)
      if (outcome.status === 'done') done()
    } catch (error) {
      setProblem(unexpected(error))
    } finally {
      setWorking(false)
    }
  }

  return {
    plan,
    letter,
    /** A subject or body as it was proposed goes on following the papers attached. */
    write: ({ subject, body, ...recipients }: Partial<Letter>) =>
      change({
        ...recipients,
        ...(subject === undefined
          ? {}
          : { subject: subject === proposed.subject ? null : subject }),
        ...(body === undefined ? {} : { body: body === proposed.body ? null : body }),
      }),
    /** What was typed among the addresses and is none. */
    wrong: [...to.wrong, ...cc.wrong],
    /** Papers that can be attached. */
    available,
    attached: work.attached,
    attach: (attached: LetterWork['attached']) => change({ attached }),
    isWorking,
    problem,
    /** To a file with the papers in it. */
    draft: () => run(save),
    /** To the mail program at once, the papers beside it. */
    short: () => run(short),
  }
}
