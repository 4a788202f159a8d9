import { ID, SLUG } from '#platform/http/paths.ts'

const one = `/ban-lam-viec/xet-ho-so/:id{${ID}}` as const

export const paths = {
  queue: '/ban-lam-viec/xet-ho-so',
  caseFile: one,
  document: `${one}/tep/:file{${ID}}`,
  correction: `${one}/yeu-cau-bo-sung`,
  acceptance: `${one}/tiep-nhan`,
  rejection: `${one}/tu-choi`,
  finding: `${one}/tieu-chi/:criterion{${SLUG}}`,
  assignment: `${one}/phan-cong`,
  transfer: `${one}/chuyen`,
  annulment: `${one}/huy`,
  reopening: `${one}/mo-lai`,
  removal: `${one}/phan-cong/:assignment{${ID}}/thoi`,
  dismissal: `${one}/phan-cong/xem-xet-xung-dot`,
  marksOpening: `${one}/mo-diem`,
} as const
