import { IconFileText } from '@tabler/icons-react'
import { useRef } from 'react'
import type { Unit } from '#shared/plan/unit'
import { legalDocumentTypeNames } from '#shared/reference/legal-document-types'
import type { AssessedSection } from '#shared/rules/section-1/assess'
import { switchKey } from '#shared/rules/section-1/binding'
import { formatDate } from '#shared/vietnamese/dates'
import { useServices } from '../../shell/services'
import { UnreadNote } from '../../ui/kept/unread-note'
import { useCurrentDemands } from './current-demands'
import { useLetterFile } from './use-letter-file'

/** Which letter the plan is held against, and which of its sections bind the unit. */
export function LetterPanel(props: {
  readonly sections: readonly AssessedSection[]
  readonly unit: Unit
}) {
  const { set } = useCurrentDemands()
  const { problems, isOwn, choose, backToDefault, copy, turn } = useLetterFile()
  const { desktop, storage } = useServices()
  const input = useRef<HTMLInputElement>(null)
  const { letter, edition } = set
  return (
    <div className="letter-panel" data-testid="letter">
      <UnreadNote desktop={desktop} of={storage.kept.demandSet} name="văn bản để đối chiếu" />
      <UnreadNote
        desktop={desktop}
        of={storage.kept.demandSwitches}
        name="các lựa chọn về mục áp dụng"
      />
      <p>
        <strong>
          {legalDocumentTypeNames[letter.type]} số {letter.number}
        </strong>{' '}
        ngày {formatDate(letter.date)} của {letter.issuer}
        <span className="demand-note">
          {' '}
          · Bản {edition.version}, cập nhật ngày {formatDate(edition.date)}
        </span>
      </p>
      <details>
        <summary>Phạm vi áp dụng, đổi văn bản</summary>
        <fieldset className="letter-sections">
          <legend>Mục áp dụng cho đơn vị</legend>
          <p className="demand-note">
            Ứng dụng đoán theo loại và tên đơn vị; đánh dấu lại nếu chưa đúng.
          </p>
          {props.sections.map(({ section, binding }) => (
            <label key={section.number} className="check">
              <input
                type="checkbox"
                checked={binding.binds}
                data-testid="demand-switch"
                data-section={section.number}
                onChange={(event) =>
                  void turn(switchKey(set, section, props.unit), event.currentTarget.checked)
                }
              />
              <span>
                Mục {section.number}: {section.addressees}
                {binding.isSwitched ? ' (theo lựa chọn của bạn)' : ''}
              </span>
            </label>
          ))}
        </fieldset>
        {set.source === '' ? null : <p className="demand-note">Nguồn: {set.source}</p>}
        <div className="toolbar">
          <button type="button" className="button" onClick={() => input.current?.click()}>
            <IconFileText size={16} aria-hidden /> Dùng văn bản khác…
          </button>
          <input
            ref={input}
            type="file"
            accept=".json"
            hidden
            data-testid="letter-file"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? []
              event.currentTarget.value = ''
              if (file) void choose(file)
            }}
          />
          {isOwn ? (
            <button type="button" className="button" onClick={() => void backToDefault()}>
              Dùng lại văn bản có sẵn
            </button>
          ) : null}
          <button type="button" className="button" onClick={() => void copy()}>
            Chép nội dung tệp đang dùng
          </button>
        </div>
        <p className="demand-note">
          Văn bản của tỉnh khác là một tệp .json soạn theo cùng mẫu: chép nội dung tệp đang dùng,
          sửa bằng Notepad, lưu rồi chọn lại ở đây.
        </p>
      </details>
      {problems.length === 0 ? null : (
        <div role="alert" className="letter-problems" data-testid="letter-problems">
          <p>Chưa dùng được tệp này; văn bản đang dùng vẫn giữ nguyên.</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
