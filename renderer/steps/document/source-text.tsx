import { withPlaced } from '#templates/read-plan/place-unsure'
import type { Target } from '#templates/read-plan/unsure'
import { newId } from '../../plan/new-id'
import { useOpenPlan, usePlan } from '../../plan/use-plan'
import { notify } from '../../ui/notices'
import { PlaceChoice } from '../../ui/place-choice'
import './source-text.css'

/** What the Word file the plan was read from said and no field holds; never printed, never lost. */
export function SourceText() {
  const openPlan = useOpenPlan()
  const texts = usePlan(({ origin }) => origin.sourceText)
  if (texts.length === 0) return null
  const place = (index: number, target: Target) =>
    openPlan.change('Xếp đoạn của văn bản gốc', null, (plan) => {
      const { origin } = plan
      const text = origin.sourceText[index]
      if (text === undefined) return plan
      const rest = {
        ...plan,
        origin: { ...origin, sourceText: origin.sourceText.toSpliced(index, 1) },
      }
      return withPlaced(
        rest,
        [{ line: 0, text, guess: null, row: null, isKept: false }],
        { 0: target },
        newId,
      )
    })
  return (
    <details className="source-text" data-testid="source-text" data-field="origin/sourceText">
      <summary>Văn bản gốc: {texts.length} đoạn chưa có chỗ</summary>
      <ul>
        {texts.map((text, index) => (
          <li key={`${index} ${text}`}>
            <p>{text}</p>
            <p className="source-ways">
              <PlaceChoice guess={null} onPlace={(target) => place(index, target)} />
              <button
                type="button"
                className="link-button"
                onClick={() =>
                  void navigator.clipboard.writeText(text).then(
                    () => notify('Đã chép đoạn văn bản gốc.'),
                    () => notify('Chưa chép được. Hãy thử lại.'),
                  )
                }
              >
                Chép
              </button>
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
