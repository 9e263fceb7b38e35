import { samplePlans, type SamplePlan } from '#shared/samples/index'
import { WordFileButton } from './read-file/word-file-button'

type Props = {
  readonly onNewPlan: () => void
  readonly onWordFile: (file: File) => void
  readonly onSample: (sample: SamplePlan) => void
}

/** Ways to begin, and who each is for. */
export function EmptyLibrary({ onNewPlan, onWordFile, onSample }: Props) {
  const [sample] = samplePlans
  return (
    <div className="library-empty">
      <h2>Chưa có kế hoạch nào</h2>
      <div className="ways-to-begin">
        <WordFileButton className="way" inputTestId="first-word-file" onFile={onWordFile}>
          <strong>Lập từ tệp Word năm trước</strong>
          <span>Bấm để chọn tệp, hoặc thả tệp vào cửa sổ này.</span>
        </WordFileButton>
        <button type="button" className="way" data-testid="first-plan" onClick={onNewPlan}>
          <strong>Lập kế hoạch mới</strong>
          <span>Bắt đầu từ kế hoạch trống, làm theo từng bước.</span>
        </button>
        {sample === undefined ? null : (
          <button type="button" className="way" onClick={() => onSample(sample)}>
            <strong>Xem một kế hoạch mẫu</strong>
            <span>Mở kế hoạch đã điền đủ, sửa theo đơn vị mình nếu muốn.</span>
          </button>
        )}
      </div>
    </div>
  )
}
