import { ID } from '#platform/http/paths.ts'

const one = `/ban-lam-viec/chuyen-noi-dung/:id{${ID}}`

export const paths = {
  imports: '/ban-lam-viec/chuyen-noi-dung',
  import: one,
  files: `${one}/tep`,
  fileRemoval: `${one}/tep/:file{${ID}}/go`,
  reading: `${one}/doc`,
  choices: `${one}/lua-chon`,
  columns: `${one}/cot`,
  kind: `${one}/loai`,
  boxes: `${one}/cot-muc`,
  publish: `${one}/cach-nhap-muc`,
  patternXlsx: `${one}/bang-mau.xlsx`,
  patternCsv: `${one}/bang-mau.csv`,
  selection: `${one}/chon`,
  confirmation: `${one}/xac-nhan`,
  discarding: `${one}/bo`,
  undoing: `${one}/hoan-tac`,
  row: `${one}/dong/:row{${ID}}`,
  reportXlsx: `${one}/bao-cao.xlsx`,
  reportCsv: `${one}/bao-cao.csv`,
} as const
