import { ID } from '#platform/http/paths.ts'

export const paths = {
  partners: '/ban-lam-viec/lien-thong',
  newPartner: '/ban-lam-viec/lien-thong/moi',
  partner: `/ban-lam-viec/lien-thong/:id{${ID}}`,
  partnerChange: `/ban-lam-viec/lien-thong/:id{${ID}}/sua`,
  partnerKey: `/ban-lam-viec/lien-thong/:id{${ID}}/khoa`,
  partnerVisit: `/ban-lam-viec/lien-thong/:id{${ID}}/lay-ngay`,
  queue: '/ban-lam-viec/tin-den',
  item: `/ban-lam-viec/tin-den/:id{${ID}}`,
  itemDraft: `/ban-lam-viec/tin-den/:id{${ID}}/ban-nhap`,
  itemLink: `/ban-lam-viec/tin-den/:id{${ID}}/duong-dan`,
  itemRefusal: `/ban-lam-viec/tin-den/:id{${ID}}/tu-choi`,
  itemSettled: `/ban-lam-viec/tin-den/:id{${ID}}/da-xem`,
  linked: '/tin-lien-thong',
} as const
