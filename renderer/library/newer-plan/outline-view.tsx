import type { OutlineSection, PlanOutline } from '#shared/newer-plan/outline'
import './newer-plan.css'

/** More rows of one section are counted: nobody reads them in a window. */
const MOST_ROWS = 300

/** What could be told of a plan this version does not know; nothing in it can be changed. */
export function OutlineView({ outline }: { readonly outline: PlanOutline }) {
  const { title, unitName, year, sections } = outline
  const facts = [
    ['Trích yếu', title],
    ['Đơn vị', unitName],
    ['Năm', year],
  ] as const
  return (
    <div className="plan-outline" data-testid="plan-outline">
      <dl className="plan-facts">
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text || '—'}</dd>
          </div>
        ))}
      </dl>
      {sections.map((section, index) => (
        <SectionView key={index} section={section} />
      ))}
    </div>
  )
}

function SectionView({ section: { name, rows } }: { readonly section: OutlineSection }) {
  const isList = rows.some((row) => row.name !== '')
  const rest = rows.length - MOST_ROWS
  return (
    <details>
      <summary>
        {name}
        {isList ? ` (${rows.length})` : ''}
      </summary>
      {rows.slice(0, MOST_ROWS).map((row, index) => (
        <div key={index} className="outline-row">
          {row.name === '' ? null : <strong>{row.name}</strong>}
          <dl>
            {row.fields.map(({ label, text }, position) => (
              <div key={position}>
                {label === '' ? null : <dt>{label}</dt>}
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      {rest > 0 ? <p>… và {rest} mục khác.</p> : null}
    </details>
  )
}
