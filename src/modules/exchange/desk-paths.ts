import { ID } from '#platform/http/paths.ts'

/** Rooms of the desk that more than one part of the exchange leads to. */
export const deskPaths = {
  outgoing: '/ban-lam-viec/goi-du-lieu',
  keyRotation: '/ban-lam-viec/goi-du-lieu/doi-khoa',
  handover: '/ban-lam-viec/goi-du-lieu/giao',
  handedFile: `/ban-lam-viec/goi-du-lieu/giao/:id{${ID}}`,
  comparison: `/ban-lam-viec/lien-thong/:id{${ID}}/doi-chieu`,
  resending: `/ban-lam-viec/lien-thong/:id{${ID}}/gui-lai`,
  receiptFile: `/ban-lam-viec/lien-thong/:id{${ID}}/bien-nhan`,
  webhooks: '/ban-lam-viec/webhook',
} as const
