import { afterAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { findAll } from './find.ts'
import { keep } from './keeping.ts'
import { readQuestion } from './question.ts'

const app = await testApp()
afterAll(app.stop)

// Written for this test: names are made up, numbers of documents are those people ask for.
const library: Record<string, { title: string; summary?: string; body?: string; en?: string }> = {
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
  english: { title: 'Chỗ làm việc chung', en: 'Shared workspace for startups' },
}

for (const [id, { title, summary = '', body = '', en }] of Object.entries(library))
  await keep(app.scopeFor(), {
    kind: 'article',
    id,
    path: `/tin-tuc/${id}`,
    title: { vi: title, en: en ?? null },
    summary: { vi: summary, en: null },
    body: { vi: body, en: null },
    happenedAt: null,
  })

async function answers(q: string): Promise<string[]> {
  const question = readQuestion(q)
  if (!question) return []
  return (await findAll(app.scopeFor(), question)).hits.map(({ id }) => id)
}

/** What is asked, and what must come first, in this order. */
const inOrder: [string, ...string[]][] = [
  // Document numbers, however they are typed.
  ['1394', 'qd-1394', 'cite-1394', 'tien-1394'],
  ['1394/QĐ-UBND', 'qd-1394', 'cite-1394'],
  ['1394 / qđ-ubnd', 'qd-1394', 'cite-1394'],
  ['1394/QD-UBND', 'qd-1394', 'cite-1394'],
  ['1394/qd-ubnd', 'qd-1394', 'cite-1394'],
  ['1394 /QĐ-UBND', 'qd-1394', 'cite-1394'],
  ['Quyết định 1394', 'qd-1394', 'cite-1394'],
  ['quyet dinh so 1394', 'qd-1394', 'cite-1394'],
  ['Quyết định số 1394/QĐ-UBND', 'qd-1394', 'cite-1394'],
  ['844/QĐ-TTg', 'qd-844', 'qd-1394'],
  ['80/2021/NĐ-CP', 'nd-80'],
  ['80/2021/nd-cp', 'nd-80'],
  ['nghị định 80', 'nd-80'],
  ['08/2013/NQ-HĐND', 'nq-08'],
  // Marks typed want marks; without marks everything is found.
  ['đường', 'duong', 'cho-thu', 'duong-noi'],
  ['dương', 'duong-thuy'],
  ['chợ', 'cho'],
  ['chó', 'cho-thu'],
  ['quỹ', 'quy'],
  ['quy trình', 'quy-trinh', 'quy'],
  ['hoa', 'hoa-la', 'hoa'],
  // Both places of the tone, both encodings.
  ['hòa', 'hoa', 'hoa-la'],
  ['hoà', 'hoa', 'hoa-la'],
  ['thuỷ', 'thuy'],
  ['thủy sản', 'thuy'],
  ['thuỷ sản', 'thuy'],
  ['thủy tinh', 'thuy-tinh'],
  ['cảng xanh'.normalize('NFD'), 'cang'],
  ['ĐỒ SƠN'.normalize('NFD'), 'do-son'],
  ['\u00D0ồ Sơn', 'do-son'],
  // Without marks, capitals, with đ as d.
  ['khoi nghiep doi moi sang tao', 'cong'],
  ['cong nghe thong tin', 'cntt', 'cntt-xa'],
  ['do son', 'do-son', 'muoi'],
  ['vuon uom', 'uom'],
  ['VUON UOM CONG NGHE', 'uom'],
  ['goi von', 'von'],
  ['quy dau tu mao hiem', 'quy'],
  // Scans with a wrong mark are found, after the right ones.
  ['cổng thông tin khởi nghiệp', 'cong', 'cong-ocr'],
  // The title before the summary before the body.
  ['cảng', 'cang', '5g'],
  // Short forms.
  ['KH&CN', 'khcn'],
  ['KHCN', 'khcn2', 'khcn'],
  ['R&D', 'rd'],
  ['r & d', 'rd'],
  ['ISO9001', 'iso'],
  ['iso 9001', 'iso'],
  ['5g', '5g'],
  // English, and the other language's words.
  ['shared workspace', 'english'],
  ['innovation-startup', 'qd-1394'],
  ['techfest', 'techfest'],
]

test.each(inOrder)('“%s” brings up the right things in the right order', async (q, ...wanted) => {
  expect((await answers(q)).slice(0, wanted.length)).toEqual(wanted)
})

test.each([
  ['dương', 'duong'],
  ['hòa', 'hoa-la'],
])('“%s” still finds what is written with other marks', async (q, other) => {
  expect(await answers(q)).toContain(other)
})

test.each(['không-có-từ-này', 'khởi nghiệp tàu ngầm', '!!!', '1394/2019/QĐ-TTg'])(
  '“%s” finds nothing',
  async (q) => {
    expect(await answers(q)).toEqual([])
  },
)
