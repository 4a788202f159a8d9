import { ID } from '#platform/http/paths.ts'

const desk = '/ban-lam-viec/ke-hoach-nam' as const
const cycle = `${desk}/:id{${ID}}` as const
const proposal = `${desk}/de-xuat/:id{${ID}}` as const
const line = `${desk}/dong/:id{${ID}}` as const

export const paths = {
  desk,
  cycle,
  extension: `${cycle}/gia-han`,
  none: `${cycle}/khong-de-xuat`,
  composing: `${cycle}/tong-hop`,
  lines: `${cycle}/dong`,
  handIn: `${cycle}/trinh-tham-dinh`,
  appraised: `${cycle}/tham-dinh-xong`,
  returning: `${cycle}/tra-lai`,
  approval: `${cycle}/phe-duyet`,
  newProposal: `${cycle}/de-xuat-moi`,

  proposal,
  sending: `${proposal}/gui`,
  withdrawal: `${proposal}/rut`,
  sendingBack: `${proposal}/tra-lai`,
  proposalCut: `${proposal}/cat`,
  restoring: `${proposal}/lay-lai`,
  proposalPaper: `${proposal}/van-ban`,

  line,
  lineCut: `${line}/cat`,
  dissolving: `${line}/tach`,
  appraisal: `${line}/tham-dinh`,

  submission: `${cycle}/van-ban/to-trinh`,
  decision: `${cycle}/van-ban/quyet-dinh`,
  planPaper: `${cycle}/van-ban/ke-hoach`,
  sheet: `${cycle}/cac-dong`,

  /** For the public: the approved plan of a year. */
  year: '/ke-hoach/nam/:year{20[0-9][0-9]}',
} as const
