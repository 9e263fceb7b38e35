import { severityNames, type Severity } from '#templates/inspect/inspection'
import type { CheckedFinding, CheckedPaper } from '../export/messages'
import './findings.css'

const SEVERITIES: readonly Severity[] = ['law', 'template', 'practice']

const SEVERITY_TITLES: Record<Severity, string> = {
  law: 'Trái quy định của Nghị định 30/2020/NĐ-CP',
  template: 'Khác mẫu trình bày (Phụ lục III)',
  practice: 'Nên xem lại theo thông lệ soạn thảo, không phải quy định',
}

/** What the checker says of one paper: the strongest first, and what it could not judge apart. */
export function FindingsList(props: {
  readonly checked: CheckedPaper
  /** Goes to the field a finding came from. */
  readonly onGoTo?: (source: string) => void
  /** Mends a finding, named by its position; only for those that can be. */
  readonly onFix?: (position: number) => void
}) {
  const { checked, onGoTo, onFix } = props
  if (checked.status === 'refused') return <p role="alert">{checked.message}</p>
  const { findings, unchecked, inapplicable } = checked
  return (
    <div className="findings" data-testid="findings" data-count={findings.length}>
      <p>{summary(checked)}</p>
      {SEVERITIES.map((severity) => {
        const found = findings
          .map((finding, position) => ({ finding, position }))
          .filter(({ finding }) => finding.severity === severity)
        return found.length === 0 ? null : (
          <div key={severity}>
            <h4>
              {SEVERITY_TITLES[severity]} ({found.length})
            </h4>
            <ul className="finding-list">
              {found.map(({ finding, position }) => (
                <FindingItem
                  key={`${finding.rule} ${position}`}
                  finding={finding}
                  {...(onGoTo ? { onGoTo } : {})}
                  {...(onFix && finding.isFixable ? { onFix: () => onFix(position) } : {})}
                />
              ))}
            </ul>
          </div>
        )
      })}
      <RuleList title={`Chưa kiểm được ${unchecked.length} quy tắc`} rules={unchecked} />
      <RuleList
        title={`Không áp dụng ${inapplicable.length} quy tắc cho văn bản này`}
        rules={inapplicable}
      />
    </div>
  )
}

type Inspected = Extract<CheckedPaper, { status: 'inspected' }>

function RuleList(props: { readonly title: string; readonly rules: Inspected['unchecked'] }) {
  return props.rules.length === 0 ? null : (
    <details className="unchecked">
      <summary>{props.title}</summary>
      <ul>
        {props.rules.map(({ rule, title, reason }) => (
          <li key={rule}>
            {title}: {reason}
          </li>
        ))}
      </ul>
    </details>
  )
}

function summary({ findings, unchecked, inapplicable, isOfficial, rules }: Inspected): string {
  if (!isOfficial) return `${NOT_A_PAPER}${findings.length === 0 ? '.' : `; ${see(findings)}.`}`
  const judged = rules - unchecked.length - inapplicable.length
  const open = unchecked.length === 0 ? '' : `; ${unchecked.length} quy tắc chưa kiểm được`
  const found = findings.length === 0 ? 'không thấy lỗi' : see(findings)
  return `Đã kiểm ${judged} quy tắc, ${found}${open}.`
}

const NOT_A_PAPER =
  'Không thấy Quốc hiệu, tên loại hay chữ ký: không phải văn bản hành chính nên chưa kiểm thể thức'
const see = ({ length }: Inspected['findings']) => `có ${length} điểm cần xem`

function FindingItem(props: {
  readonly finding: CheckedFinding
  readonly onGoTo?: (source: string) => void
  readonly onFix?: () => void
}) {
  const { severity, message, clause, place, source } = props.finding
  const { onGoTo, onFix } = props
  return (
    <li className="finding" data-severity={severity} data-rule={props.finding.rule}>
      <p>{message}</p>
      {place === null ? null : (
        <p className="place">
          Đoạn {place.paragraph + 1}: <Marked text={place.text} quote={place.quote} />
        </p>
      )}
      <p className="clause">Theo: {clause}</p>
      {onFix === undefined ? null : (
        <p>
          <button type="button" className="link-button" onClick={onFix}>
            Sửa giúp
          </button>
        </p>
      )}
      {source === null || onGoTo === undefined ? null : (
        <p>
          <button type="button" className="link-button" onClick={() => onGoTo(source)}>
            Đến chỗ đó
          </button>
        </p>
      )}
    </li>
  )
}

/** The paragraph with the words in question marked. */
function Marked({ text, quote }: { readonly text: string; readonly quote: string }) {
  const bare = quote.replace(/…$/u, '')
  const at = bare === '' || bare === text ? -1 : text.indexOf(bare)
  if (at < 0) return <>“{text === '' ? quote : text}”</>
  return (
    <>
      “{text.slice(0, at)}
      <mark>{bare}</mark>
      {text.slice(at + bare.length)}”
    </>
  )
}

/** The report as text, to be pasted into a letter. */
export function reportText(name: string, checked: CheckedPaper): string {
  if (checked.status === 'refused') return `${name}: ${checked.message}`
  return [
    `Kiểm tra thể thức: ${name}`,
    summary(checked),
    ...checked.findings.map(
      ({ severity, message, clause, place }, index) =>
        `${index + 1}. [${severityNames[severity]}] ${message}` +
        `${place === null ? '' : ` Tại đoạn ${place.paragraph + 1}: “${place.quote}”.`} Theo: ${clause}.`,
    ),
    ...checked.unchecked.map(({ title, reason }) => `Chưa kiểm được: ${title}. ${reason}`),
    ...checked.inapplicable.map(({ title, reason }) => `Không áp dụng: ${title}. ${reason}`),
  ].join('\n')
}
