// Compounds that stand in texts about startups, the commonest first. Every word of the made-up
// documents comes from here, so that what is written for a question can be told from the crowd.

const listed = (text: string): string[] => text.trim().split(/\s*\n\s*/)

/** Stands in about half of all made-up documents. */
export const everyday = listed(`
  khởi nghiệp
  đổi mới sáng tạo
  doanh nghiệp
  hỗ trợ
  công nghệ
  thành phố`)

export const compounds = listed(`
  phát triển
  chương trình
  dự án
  đầu tư
  thị trường
  sản phẩm
  dịch vụ
  kết nối
  nghiên cứu
  ứng dụng
  đào tạo
  chuyên gia
  quản lý
  kế hoạch
  nhóm sáng lập
  khách hàng
  đối tác
  giải pháp
  chuyển đổi số
  thử nghiệm
  nguồn lực
  hệ sinh thái
  cộng đồng
  trường đại học
  sinh viên
  nhà khoa học
  kinh nghiệm
  thương mại
  xuất khẩu
  logistics
  cảng biển
  khu công nghiệp
  đóng tàu
  nông nghiệp
  chế biến
  năng lượng
  môi trường
  tuần hoàn
  tiết kiệm
  cảm biến
  tự động hóa
  trí tuệ nhân tạo
  phần mềm
  nền tảng
  thanh toán
  giáo dục
  y tế
  du lịch
  vận tải
  kho bãi
  chuỗi cung ứng
  truy xuất
  vật liệu
  cơ khí
  điện tử
  thiết kế
  mô hình
  kinh doanh
  tài chính
  kế toán
  pháp lý
  hợp đồng
  báo cáo
  đánh giá
  tiêu chí
  hồ sơ
  thủ tục
  đăng ký
  thẩm định
  phê duyệt
  ngân sách
  kinh phí
  giải ngân
  tọa đàm
  hội nghị
  cuộc thi
  giải thưởng
  trưng bày
  gặp gỡ
  tư vấn
  cố vấn
  huấn luyện
  không gian
  trang thiết bị
  cơ sở vật chất
  hạ tầng
  dữ liệu
  an toàn
  bảo mật
  quốc tế
  hợp tác
  khu vực
  địa phương
  doanh thu
  chi phí
  lợi nhuận
  việc làm
  nhân lực
  kỹ năng
  truyền thông`)

export const rareOnsets = listed(`
  va
  ko
  ti
  ru
  me
  lo
  za
  pi
  fe
  no
  gu
  xi
  ba
  de
  ho
  ju
  qua
  sy
  we
  cro`)

export const kinds = ['article', 'document', 'organisation', 'programme', 'call', 'plan'] as const

export const documentTypes = [
  ['Quyết định', 'QĐ-UBND'],
  ['Kế hoạch', 'KH-UBND'],
  ['Nghị định', 'NĐ-CP'],
  ['Thông tư', 'TT-BKHCN'],
  ['Công văn', 'CV-SKHCN'],
] as const
