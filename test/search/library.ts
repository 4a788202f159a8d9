import type { Searchable } from '#platform/text/searchable.ts'

type Entry = {
  title: string
  summary?: string
  body?: string
  en?: string
  kind?: string
  on?: string
}

// Names are made up; numbers of documents are those people ask for.
const entries: Record<string, Entry> = {
  'qd-1394': {
    title: 'Quyết định 1394/QĐ-UBND: Kế hoạch phát triển hệ sinh thái khởi nghiệp đổi mới sáng tạo',
    body: 'Căn cứ Quyết định 844/QĐ-TTg ngày 18/5/2016. Hỗ trợ 100 dự án khởi nghiệp.',
    en: 'Decision 1394/QĐ-UBND: plan for an innovation-startup ecosystem',
  },
  'qd-844': {
    title: 'Quyết định 844/QĐ-TTg: Đề án hỗ trợ hệ sinh thái khởi nghiệp đổi mới sáng tạo quốc gia',
  },
  'qd-1964': { title: 'Quyết định 1964/QĐ-UBND: Chương trình đổi mới công nghệ' },
  'nd-80': { title: 'Nghị định 80/2021/NĐ-CP: Hỗ trợ doanh nghiệp nhỏ và vừa' },
  'nq-08': { title: 'Nghị quyết 08/2013/NQ-HĐND: Phát triển khoa học và công nghệ' },
  'tien-1394': { title: 'Tổng kết năm', body: 'Đã giải ngân 1394 triệu đồng cho các dự án.' },
  'cite-1394': {
    title: 'Hướng dẫn nộp hồ sơ',
    body: 'Theo Quyết định số 1394 /QĐ-UBND, doanh nghiệp không quá 5 năm tuổi được hỗ trợ.',
  },
  duong: { title: 'Mở rộng Đường ven biển', body: 'Tuyến đường nối cảng với khu công nghiệp.' },
  'duong-thuy': { title: 'Giáo trình Dương Xuân', body: 'Chuyện kể về Dương.' },
  'duong-noi': { title: 'Trà chiều', body: 'Không đường, ít đá.' },
  hoa: { title: 'Dự án Hòa Mộc', body: 'Nội thất từ gỗ tái chế.' },
  'hoa-la': { title: 'Vườn hoa trên mái', body: 'Trồng hoa bằng cảm biến.' },
  thuy: { title: 'Thủy sản sạch', body: 'Truy xuất nguồn gốc thủy sản.' },
  'thuy-tinh': { title: 'Thuỷ tinh tái chế', body: 'Vật liệu mới.' },
  cong: { title: 'Cổng thông tin khởi nghiệp đổi mới sáng tạo thành phố' },
  'cong-ocr': { title: 'Xây dựng và vận hành Công thông tin khởi nghiệp đổi mới sáng tạo' },
  cntt: { title: 'Đào tạo công nghệ thông tin' },
  'cntt-xa': { title: 'Thông báo', body: 'Tin về công việc, nghệ nhân và thông cảm.' },
  khcn: { title: 'Quỹ phát triển KH&CN' },
  khcn2: { title: 'Chính sách KHCN mới' },
  rd: { title: 'Phòng R&D dùng chung' },
  iso: { title: 'Áp dụng ISO 9001 cho doanh nghiệp nhỏ' },
  '5g': { title: 'Thử nghiệm mạng 5G tại cảng' },
  cho: { title: 'Chợ công nghệ và thiết bị' },
  'cho-thu': { title: 'Robot chó dẫn đường' },
  cang: { title: 'Cảng xanh', summary: 'Đo khí thải tại cảng biển.' },
  cang2: { title: 'Bản tin tháng', body: 'Một dự án về cảng được hỗ trợ.' },
  von: { title: 'Gọi vốn thành công', body: 'Nhà đầu tư thiên thần góp vốn.' },
  uom: { title: 'Vườn ươm công nghệ', body: 'Thuê chỗ làm việc, phòng thí nghiệm.' },
  quy: { title: 'Quỹ đầu tư mạo hiểm', body: 'Quy trình xét duyệt.' },
  'quy-trinh': { title: 'Quy trình nộp hồ sơ', body: 'Các bước.' },
  techfest: { title: 'Ngày hội Techfest Haiphong', en: 'Techfest Haiphong open day' },
  muoi: { title: 'Muối sạch', body: 'Sản phẩm của một dự án ở Đồ Sơn.' },
  'do-son': { title: 'Xưởng đóng tàu Đồ Sơn' },
  'von-moi': { title: 'Quỹ vốn mồi cho nhóm sinh viên', on: '2026-09-01' },
  'dang-ky-nhan-hieu': {
    title: 'Đăng ký nhãn hiệu trong sáu bước',
    summary: 'Hồ sơ, phí và thời gian xử lý tại cơ quan sở hữu trí tuệ.',
    on: '2025-03-10',
  },
  'bao-ho-shtt': { title: 'Bảo hộ SHTT cho phần mềm', on: '2024-05-02' },
  'cam-nang': {
    title: 'Cẩm nang khởi nghiệp đổi mới sáng tạo cho người mới bắt đầu',
    body: 'Doanh nghiệp công nghệ được thành phố hỗ trợ những gì.',
    on: '2019-01-15',
  },
  'cau-hoi': {
    title: 'Câu hỏi thường gặp về hỗ trợ doanh nghiệp khởi nghiệp',
    on: '2018-06-20',
  },
  'dong-tau': {
    title: 'Doanh nghiệp công nghệ đóng tàu vỏ composite',
    on: '2018-02-01',
    kind: 'organisation',
  },
  'knđmst-2026': { title: 'Ngày hội KNĐMST năm nay', on: '2026-08-08' },
  'hai-phong-scan': {
    title: 'ỦY BAN NHÂN DÂN THÀNH PHỐ HÀI PHÒNG: Thông báo số 57',
    body: 'Phản đầu đến năm 2020 có một trăm dự án.',
  },
  'hai-phong': {
    title: 'Thông báo tuyển chọn của thành phố Hải Phòng',
    body: 'Phấn đấu đến 2020.',
  },
  'haiphong-en': { title: 'Hội thảo trực tuyến', en: 'Haiphong harbour innovation webinar' },
  'bac-nam': { title: 'Dự án Bà Khắc Nấm: nuôi nấm trong nhà' },
  'ba-khac': { title: 'Dự án Ba Khắc Năm: đồng hồ cát', body: 'Năm người cùng làm.' },
  'qd-1394-cu': {
    title: 'Quyết định 1394/2009/QĐ-TTg: Quy chế cũ',
    kind: 'document',
    on: '2009-03-03',
  },
  'tb-1394': {
    title: 'Thông báo 1394/TB-SKHCN: Lịch làm việc',
    kind: 'document',
    on: '2020-02-02',
  },
  'nq-20': { title: 'Nghị quyết số 20 /NQ-HĐND: Kinh phí sự nghiệp khoa học', kind: 'document' },
  'tt-45': { title: 'Thông tư 45/2019/TT-BTC: Quản lý tài chính đề án', kind: 'document' },
  'cv-3542': { title: 'Công văn 3542/BKHCN-PTTTDN: Báo cáo kết quả chính sách', kind: 'document' },
  'luat-93': {
    title: 'Luật số 93/2025/QH15: Khoa học, công nghệ và đổi mới sáng tạo',
    kind: 'document',
  },
  'tcvn-iso': { title: 'TCVN ISO 56002 : 2020 Quản lý đổi mới', kind: 'document' },
  'kep-song': { title: 'Xưởng Kép Sóng: thuyền buồm' },
  khoe: { title: 'Vòng đeo theo dõi sức khỏe' },
  toa: { title: 'Toạ đàm: từ phòng thí nghiệm ra chợ' },
  'quy-hoach': { title: 'Quy hoạch bến du thuyền' },
  'mentor-gioi': { title: 'Tìm cố vấn về xuất khẩu rong biển', on: '2026-03-03' },
  uom2: { title: 'Cơ sở ươm tạo Sóng Nhỏ', kind: 'organisation' },
  'khu-cn': { title: 'Danh sách KCN cho thuê xưởng nhỏ' },
  'cong-ty': { title: 'Công ti Mắt Lưới: lưới đánh cá thông minh' },
  'ky-thuat-so': { title: 'Lớp kĩ thuật số cho người đi biển' },
  'di-an': { title: 'Nhóm Dĩ An: rau thủy canh' },
  'xep-hang': { title: 'Bảng xếp hạng rùa biển' },
  'ruou-nep': { title: 'Rượu nếp cái hoa vàng đóng chai' },
  'nuoc-mam': { title: 'Nước mắm truyền thống đóng gói mới', on: '2026-01-05' },
  'nuoc-mam-2': { title: 'Phiên cuối tuần', body: 'Có gian nước mắm và muối.', on: '2026-10-01' },
  english2: {
    title: 'Gói hỗ trợ phòng thí nghiệm',
    en: 'Laboratory vouchers for first prototypes',
  },
  'e-commerce': { title: 'Bán hàng trên mạng', en: 'Selling online: cross-border e-commerce' },
  english: { title: 'Chỗ làm việc chung', en: 'Shared workspace for startups' },
}

/** What is written by hand among the made-up documents: each question of the golden set is about one of these. */
export const library: readonly Searchable[] = Object.entries(entries).map(
  ([id, { title, summary = '', body = '', en, kind = 'article', on }]) => ({
    kind,
    id,
    path: `/tin-tuc/${id}`,
    title: { vi: title, en: en ?? null },
    summary: { vi: summary, en: null },
    body: { vi: body, en: null },
    happenedAt: on ? new Date(`${on}T08:00:00+07:00`) : null,
  }),
)
