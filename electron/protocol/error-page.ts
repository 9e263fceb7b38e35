/** Shown when the app's own page cannot be: plain, without script, saying that the draft is safe. */
export const ERROR_PAGE_PATH = '/khong-mo-duoc.html'

export const errorPage = `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><title>Kế hoạch Truyền thông</title></head>
<body>
<h1>Chưa mở được màn hình làm việc</h1>
<p>Bản nháp của anh/chị không bị mất: dữ liệu vẫn nằm trên máy này, và bản sao nằm trong thư mục
“Tài liệu (Documents) › Kế hoạch Truyền thông › Bản sao”.</p>
<p>Hãy đóng ứng dụng rồi mở lại. Nếu vẫn thấy trang này, hãy cài lại ứng dụng; việc cài lại không
xóa bản nháp.</p>
</body>
</html>`
