import { IconFileText } from '@tabler/icons-react'
import { useId, useRef } from 'react'
import { tags, typed } from '#templates/own-letterhead/tags'
import './own-letterhead.css'
import { isUsable, useOwnLetterhead, type LetterheadFinding } from './use-own-letterhead'

/** "Mẫu giấy riêng của đơn vị": a Word file with tags into which papers flow when exported. */
export function OwnLetterhead() {
  const { shown, choose, turn, remove } = useOwnLetterhead()
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  return (
    <section
      className="own-letterhead"
      aria-labelledby={`${id}-title`}
      data-testid="own-letterhead"
      data-status={shown.status}
      onDrop={(event) => {
        const [file] = event.dataTransfer.files
        if (!file) return
        // The window would take it for a file to check.
        event.preventDefault()
        event.stopPropagation()
        void choose(file)
      }}
    >
      <h3 className="subhead" id={`${id}-title`}>
        Mẫu giấy riêng của đơn vị
      </h3>
      <p className="subhead-note">
        Tệp Word của văn thư có gõ sẵn các thẻ như {typed('SO')}, {typed('NOI_DUNG')}; dùng cho mọi
        kế hoạch trên máy này. Chỉ tệp Word xuất ra theo mẫu này; bản xem trước, bản in và PDF vẫn
        theo mẫu của ứng dụng.
      </p>
      <div className="toolbar">
        <button type="button" className="button" onClick={() => input.current?.click()}>
          <IconFileText size={16} aria-hidden />
          {shown.status === 'kept' ? 'Chọn lại tệp…' : 'Chọn tệp Word…'}
        </button>
        <input
          ref={input}
          type="file"
          accept=".docx"
          hidden
          data-testid="letterhead-file"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? []
            event.currentTarget.value = ''
            if (file) void choose(file)
          }}
        />
        {shown.status === 'kept' || shown.status === 'failed' ? (
          <button type="button" className="button" onClick={() => void remove()}>
            Bỏ mẫu
          </button>
        ) : null}
        {shown.status === 'none' ? (
          <span className="own-letterhead-file">Hoặc kéo tệp thả vào đây.</span>
        ) : null}
        {shown.status === 'kept' ? (
          <>
            <span className="own-letterhead-file">{shown.letterhead.fileName}</span>
            <label className="check" htmlFor={`${id}-on`}>
              <input
                id={`${id}-on`}
                type="checkbox"
                data-testid="letterhead-on"
                checked={shown.letterhead.isOn}
                disabled={!isUsable(shown.findings)}
                onChange={(event) => void turn(event.currentTarget.checked)}
              />
              Dùng mẫu này
            </label>
          </>
        ) : null}
      </div>
      {shown.status === 'failed' ? <p role="alert">{shown.message}</p> : null}
      {shown.status === 'kept' ? <Findings findings={shown.findings} /> : null}
      <TagList />
    </section>
  )
}

function Findings({ findings }: { readonly findings: readonly LetterheadFinding[] }) {
  const blocking = findings.filter(({ blocks }) => blocks).length
  return (
    <div role="status">
      <p>
        {blocking === 0
          ? 'Các thẻ đều đúng, mẫu dùng được.'
          : `Có ${blocking} chỗ phải sửa trong Word trước khi dùng; sửa xong hãy chọn lại tệp.`}
      </p>
      {findings.length === 0 ? null : (
        <ul className="letterhead-findings" data-testid="letterhead-findings">
          {findings.map(({ blocks, message, quote }) => (
            <li key={`${message} ${quote ?? ''}`} data-blocks={blocks}>
              {blocks ? null : 'Lưu ý: '}
              {message}
              {quote === null ? null : <span className="quote">Trong đoạn: “{quote}”</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const TagList = () => (
  <details className="letterhead-tags">
    <summary>Các thẻ dùng được</summary>
    <dl>
      {tags.map(({ name, meaning, isRequired }) => (
        <div key={name}>
          <dt>
            <code>{typed(name)}</code>
          </dt>
          <dd>
            {meaning}
            {isRequired ? ' (bắt buộc)' : null}
          </dd>
        </div>
      ))}
    </dl>
  </details>
)
