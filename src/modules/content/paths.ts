import { ID, SLUG } from '#platform/http/paths.ts'
import { paths as documentPaths } from './documents/paths.ts'

export const paths = {
  news: '/tin-tuc',
  newsRss: '/tin-tuc.rss',
  newsJson: '/tin-tuc.json',
  article: `/tin-tuc/:slug{${SLUG}}`,
  articleCopy: `/tin-tuc/:slug{${SLUG}}/luu`,
  documents: documentPaths.documents,
  articleDesk: '/ban-lam-viec/tin-bai',
  newArticle: '/ban-lam-viec/tin-bai/moi',
  articleDraft: `/ban-lam-viec/tin-bai/:id{${ID}}`,
  publication: `/ban-lam-viec/tin-bai/:id{${ID}}/dang`,
  withdrawal: `/ban-lam-viec/tin-bai/:id{${ID}}/go`,
} as const
