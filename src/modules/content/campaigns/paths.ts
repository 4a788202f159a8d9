import { ID } from '#platform/http/paths.ts'

const one = `/ban-lam-viec/truyen-thong/:id{${ID}}` as const

export const paths = {
  campaigns: '/ban-lam-viec/truyen-thong',
  coverage: '/ban-lam-viec/truyen-thong/bao-chi',
  coverageCsv: '/ban-lam-viec/truyen-thong/bao-chi.csv',
  coverageXlsx: '/ban-lam-viec/truyen-thong/bao-chi.xlsx',
  coverageBack: `/ban-lam-viec/truyen-thong/bao-chi/:id{${ID}}/thu-hoi`,
  campaign: one,
  closing: `${one}/ket-thuc`,
  pieces: `${one}/viec`,
  pieceDone: `${one}/viec/xong`,
  pieceDropped: `${one}/viec/:piece{${ID}}/bo`,
} as const
