import { ID, SLUG } from '#platform/http/paths.ts'
import { paths as documentPaths } from './documents/paths.ts'

const draft = `/ban-lam-viec/tin-bai/:id{${ID}}` as const

export const paths = {
  news: '/tin-tuc',
  newsRss: '/tin-tuc.rss',
  newsJson: '/tin-tuc.json',
  article: `/tin-tuc/:slug{${SLUG}}`,
  articleCopy: `/tin-tuc/:slug{${SLUG}}/luu`,
  documents: documentPaths.documents,
  articleDesk: '/ban-lam-viec/tin-bai',
  newArticle: '/ban-lam-viec/tin-bai/moi',
  deadLinks: '/ban-lam-viec/tin-bai/lien-ket-hong',
  articleDraft: draft,
  sending: `${draft}/gui-duyet`,
  approval: `${draft}/duyet`,
  returning: `${draft}/tra-lai`,
  publication: `${draft}/dang`,
  withdrawal: `${draft}/go`,
  schedule: `${draft}/lich`,
  scheduleEnd: `${draft}/lich/:schedule{${ID}}/bo`,
  address: `${draft}/dia-chi`,
  care: `${draft}/phu-trach`,
  review: `${draft}/ra-soat`,
  check: `${draft}/hau-kiem/:check{${ID}}`,
  restoring: `${draft}/lay-lai`,
  comparison: `${draft}/so-sanh`,
  preview: `${draft}/xem-truoc/:revision{${ID}}`,
} as const
