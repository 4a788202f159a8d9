import { bilingual } from '#ui/locale.tsx'
import type { Beside } from './beside.ts'

type Texts = { beside: Record<Beside, { title: string; more: string }> }

const vi: Texts = {
  beside: {
    calls: { title: 'Đang nhận hồ sơ', more: 'Tất cả đợt và chương trình' },
    programmes: { title: 'Chương trình hỗ trợ', more: 'Tất cả chương trình' },
    investors: { title: 'Nhà đầu tư trong danh bạ', more: 'Tất cả nhà đầu tư' },
    supporters: { title: 'Tổ chức hỗ trợ trong danh bạ', more: 'Tất cả tổ chức hỗ trợ' },
    institutions: { title: 'Viện, trường', more: 'Tất cả viện, trường' },
    startups: { title: 'Dự án, doanh nghiệp khởi nghiệp', more: 'Tất cả trong danh bạ' },
    centres: { title: 'Trung tâm, cơ sở hỗ trợ', more: 'Tất cả cơ sở' },
    documents: { title: 'Văn bản', more: 'Tra cứu văn bản' },
  },
}
const en: Texts = {
  beside: {
    calls: { title: 'Open calls', more: 'All calls and programmes' },
    programmes: { title: 'Support programmes', more: 'All programmes' },
    investors: { title: 'Investors in the directory', more: 'All investors' },
    supporters: { title: 'Supporters in the directory', more: 'All supporters' },
    institutions: { title: 'Universities and institutes', more: 'All of them' },
    startups: { title: 'Startups', more: 'All in the directory' },
    centres: { title: 'Centres', more: 'All centres' },
    documents: { title: 'Law and policy', more: 'Find a document' },
  },
}

export const messages = bilingual(
  {
    ...vi,
    title: 'Chuyên mục',
    lead: 'Mọi loại thông tin mà cổng cung cấp, xếp theo kế hoạch của thành phố.',
    open: 'Mở chuyên mục',
    others: 'Thông tin khác',
    kinds: 'Xem theo loại',
    count: (count: number) => `${count.toLocaleString('vi')} mục`,
    newest: 'Mới nhất',
    articles: 'Tin bài',
    allArticles: 'Tất cả tin bài của chuyên mục',
    documentsText:
      'Luật, nghị định, quyết định về khởi nghiệp: tìm theo số, loại, cơ quan ban hành.',
    nothing: 'Chuyên mục này chưa có gì',
    nothingAdvice: 'Thông tin sẽ hiện ở đây khi có mục đầu tiên.',
  },
  {
    ...en,
    title: 'Topics',
    lead: 'Every kind of information on the portal, in the order of the city’s plan.',
    open: 'Open the topic',
    others: 'Other information',
    kinds: 'By kind',
    count: (count) => (count === 1 ? '1 entry' : `${count.toLocaleString('en')} entries`),
    newest: 'Newest',
    articles: 'Articles',
    allArticles: 'All articles of this topic',
    documentsText: 'Laws, decrees and decisions on startups: by number, kind and issuer.',
    nothing: 'Nothing under this topic yet',
    nothingAdvice: 'The first entry will stand here.',
  },
)
