import { ID, SLUG } from '#platform/http/paths.ts'

export const paths = {
  documents: '/van-ban',
  document: `/van-ban/:slug{${SLUG}}`,
  file: `/van-ban/:slug{${SLUG}}/tep`,
  copy: `/van-ban/:slug{${SLUG}}/luu`,
  desk: '/ban-lam-viec/van-ban',
  fresh: '/ban-lam-viec/van-ban/moi',
  draft: `/ban-lam-viec/van-ban/:id{${ID}}`,
  deskFile: `/ban-lam-viec/van-ban/:id{${ID}}/tep`,
  publication: `/ban-lam-viec/van-ban/:id{${ID}}/cong-bo`,
  withdrawal: `/ban-lam-viec/van-ban/:id{${ID}}/go`,
} as const
