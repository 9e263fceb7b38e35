import { useState } from 'react'
import type { DemandSet } from '#shared/reference/demands/demand-set'
import { defaultDemands } from '#shared/reference/demands/index'
import {
  demandFileText,
  MOST_DEMAND_BYTES,
  readDemandFile,
} from '#shared/reference/demands/read-demand-file'
import { useServices } from '../../shell/services'
import { notify } from '../../ui/notices'
import { chooseLetter, currentDemands, switchSection, useCurrentDemands } from './current-demands'

/** A file with more faults than this is not mended from a list. */
const MOST_TOLD = 6

const TOO_LARGE = 'Tệp quá lớn nên không phải tệp yêu cầu.'
const UNREADABLE =
  'Không đọc được tệp này; có thể tệp đã bị chuyển đi, ổ đĩa đã rút ra hoặc tệp không lưu ở mã UTF-8.'

/** The letter from a file the officer chooses, the way back, and which sections bind. */
export function useLetterFile() {
  const { kept } = useServices().storage
  const { set } = useCurrentDemands()
  const [problems, setProblems] = useState<readonly string[]>([])

  const answerTo = async (next: DemandSet | null) => {
    const before = currentDemands().set
    const outcome = await chooseLetter(next, kept)
    setProblems([])
    if (outcome.status === 'failed') {
      notify(outcome.message)
      return
    }
    const back = before === defaultDemands.set ? null : before
    notify(`Đang đối chiếu với văn bản số ${currentDemands().set.letter.number}.`, {
      label: 'Hoàn tác',
      run: () => void answerTo(back),
    })
  }

  return {
    /** Why the file chosen last cannot be used; the letter before stays. */
    problems,
    isOwn: set !== defaultDemands.set,
    choose: async (file: File) => {
      const text = file.size > MOST_DEMAND_BYTES ? null : await textOf(file)
      if (text === null) {
        setProblems([file.size > MOST_DEMAND_BYTES ? TOO_LARGE : UNREADABLE])
        return
      }
      const reading = readDemandFile(text)
      if (reading.status === 'read') await answerTo(reading.set)
      else setProblems(told(reading.problems))
    },
    backToDefault: () => answerTo(null),
    copy: async () => {
      const copied = await navigator.clipboard.writeText(demandFileText(set)).then(
        () => true,
        () => false,
      )
      notify(
        copied
          ? 'Đã chép. Dán vào Notepad, sửa rồi lưu thành tệp .json (mã UTF-8).'
          : 'Chưa chép được. Hãy thử lại.',
      )
    },
    turn: async (key: string, binds: boolean) => {
      const outcome = await switchSection(key, binds, kept)
      if (outcome.status === 'failed') notify(outcome.message)
    },
  }
}

function told(problems: readonly { readonly where: string; readonly message: string }[]) {
  const lines = problems.slice(0, MOST_TOLD).map(({ where, message }) => `${where}: ${message}`)
  const rest = problems.length - lines.length
  return rest > 0 ? [...lines, `Còn ${rest} chỗ nữa.`] : lines
}

async function textOf(file: File): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
  } catch {
    return null
  }
}
