import { bilingual } from '#ui/locale.tsx'

export const linkMessages = bilingual(
  {
    title: 'Liên kết hỏng',
    lead: 'Liên kết trong bài đang đăng dẫn tới trang không còn trên cổng. Liên kết tới tin bài được giữ theo mã bài, nên đổi địa chỉ không làm hỏng.',
    columns: { article: 'Bài', lang: 'Ngôn ngữ', target: 'Dẫn tới', reason: 'Vì sao hỏng' },
    reason: {
      missing: 'Trang này không có trên cổng',
      'not-shown': 'Bài này đã gỡ, hết hạn hoặc chưa đăng',
    },
    none: 'Không có liên kết hỏng',
    noneHint: 'Mọi liên kết bên trong cổng của các bài đang đăng đều mở được.',
  },
  {
    title: 'Dead links',
    lead: 'Links in published articles that lead to a page the portal does not have. Links to articles are kept by the id of the article, so a changed address breaks none.',
    columns: { article: 'Article', lang: 'Language', target: 'Leads to', reason: 'Why it is dead' },
    reason: {
      missing: 'The portal has no such page',
      'not-shown': 'The article is withdrawn, expired or not published yet',
    },
    none: 'There are no dead links',
    noneHint: 'Every link inside the portal in the published articles opens.',
  },
)
