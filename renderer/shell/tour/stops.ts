/** A place on the screen and what is to be known of it, read in under ten seconds. */
export type Stop = {
  /** The element shown; a stop whose element is not on the screen is passed over. */
  readonly selector: string
  readonly title: string
  readonly text: string
}

/** The way through the app, in the order an officer meets it. */
export const stops: readonly Stop[] = [
  {
    selector: '[data-testid="new-plan"]',
    title: 'Bắt đầu',
    text: 'Bấm Kế hoạch mới để làm từ đầu theo từng phần. Có kế hoạch năm trước dạng Word thì thả tệp vào cửa sổ này.',
  },
  {
    selector: '.mirror-status',
    title: 'Không mất bản thảo',
    text: 'Mỗi lần lưu, ứng dụng ghi thêm một bản sao vào thư mục Tài liệu. Khi cần, bấm Khôi phục.',
  },
  {
    selector: '.step-list',
    title: 'Danh sách việc',
    text: 'Làm từ trên xuống, hoặc phần nào trước cũng được. Dấu xanh: phần đó không còn thiếu gì; “2 thiếu”: còn hai chỗ phải điền.',
  },
  {
    selector: '.section-head .button',
    title: 'Hướng dẫn ngay bên cạnh',
    text: 'Bấm nút Hướng dẫn để xem cách làm, ví dụ, lỗi thường gặp; đứng ở một ô, bấm F1 để xem cách ghi ô đó. Nút Danh mục, Câu mẫu cho sẵn nội dung để chọn rồi sửa.',
  },
  {
    selector: '.preview-frame',
    title: 'Bản in',
    text: 'Đây là văn bản đúng như khi in, luôn theo kịp chữ đang gõ. Bấm vào một đoạn để đến ô cần sửa.',
  },
  {
    selector: '[data-testid="save-badge"]',
    title: 'Tự lưu',
    text: 'Không cần bấm lưu: chữ ở đây cho biết đã lưu mấy nơi, lúc nào. Mọi thay đổi đều hoàn tác được.',
  },
  {
    selector: '[data-testid="step-link"][data-step="review"]',
    title: 'Rà soát trước khi trình',
    text: 'Chỗ còn thiếu, năm cũ còn sót, lỗi thể thức đều nằm ở đây, bấm là đến đúng chỗ.',
  },
  {
    selector: '[data-testid="export-word"]',
    title: 'Xuất Word',
    text: 'Lấy tệp Word để trình ký. Mũi tên bên cạnh có PDF, in, thư điện tử và trọn bộ trình ký.',
  },
]
