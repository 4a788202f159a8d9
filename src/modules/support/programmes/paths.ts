import { ID, SLUG } from '#platform/http/paths.ts'

export const paths = {
  programmes: '/chuong-trinh',
  programme: `/chuong-trinh/:slug{${SLUG}}`,
  desk: '/ban-lam-viec/chuong-trinh',
  fresh: '/ban-lam-viec/chuong-trinh/moi',
  draft: `/ban-lam-viec/chuong-trinh/:id{${ID}}`,
  publication: `/ban-lam-viec/chuong-trinh/:id{${ID}}/cong-bo`,
  terms: `/ban-lam-viec/chuong-trinh/:id{${ID}}/muc-chi`,
  termEnd: `/ban-lam-viec/chuong-trinh/:id{${ID}}/muc-chi/:term{${ID}}/ket-thuc`,
} as const
