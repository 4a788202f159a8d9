import { ID, SLUG } from '#platform/http/paths.ts'

export const paths = {
  archive: '/chuong-trinh/dot',
  call: `/chuong-trinh/dot/:slug{${SLUG}}`,
  selfCheck: `/chuong-trinh/dot/:slug{${SLUG}}/tu-kiem-tra`,
  calls: '/ban-lam-viec/dot-keu-goi',
  newCall: '/ban-lam-viec/dot-keu-goi/moi',
  draft: `/ban-lam-viec/dot-keu-goi/:id{${ID}}`,
  publication: `/ban-lam-viec/dot-keu-goi/:id{${ID}}/cong-bo`,
  extension: `/ban-lam-viec/dot-keu-goi/:id{${ID}}/gia-han`,
  archiving: `/ban-lam-viec/dot-keu-goi/:id{${ID}}/luu-tru`,
  change: `/ban-lam-viec/dot-keu-goi/:id{${ID}}/thay-doi`,
  changePreview: `/ban-lam-viec/dot-keu-goi/:id{${ID}}/thay-doi/xem-truoc`,
  changePublication: `/ban-lam-viec/dot-keu-goi/:id{${ID}}/thay-doi/cong-bo`,
  changeRemoval: `/ban-lam-viec/dot-keu-goi/:id{${ID}}/thay-doi/bo`,
} as const
