import { ID, SLUG } from '#platform/http/paths.ts'

const desk = '/ban-lam-viec/bao-cao/tong-hop'
const onPeriod = `/ban-lam-viec/bao-cao/ky/:id{${ID}}` as const
const issued = `${desk}/:id{${ID}}` as const
const open = `/ke-hoach/bao-cao/:id{${ID}}` as const
const figure = `chi-tieu/:code{${SLUG}}` as const
const paper = ':file{bao-cao-tong-hop\\.(?:docx|xlsx)}'

export const paths = {
  /** The consolidated reports that were issued, or are being composed. */
  desk,
  /** Where the receiving office composes its report on a window, and issues it. */
  composing: `${onPeriod}/tong-hop`,
  issue: `${onPeriod}/ban-hanh`,
  draftPaper: `${onPeriod}/du-thao.docx`,
  /** One that was issued: it stands still. */
  issued,
  paper: `${issued}/${paper}`,
  evidence: `${issued}/${figure}`,
  standingEvidence: `${issued}/${figure}/luy-ke`,
  agencyEvidence: `${issued}/${figure}/:report{${ID}}`,
  number: `${issued}/so-hieu`,
  publication: `${issued}/cong-khai`,
  withdrawal: `${issued}/ngung-cong-khai`,
  adjustment: `${issued}/dieu-chinh`,
  /** The same for everybody, once it was made public. */
  open,
  openPaper: `${open}/${paper}`,
  openEvidence: `${open}/${figure}`,
  openStandingEvidence: `${open}/${figure}/luy-ke`,
  openAgencyEvidence: `${open}/${figure}/:report{${ID}}`,
  /** One agency's own report as a paper. */
  agencyPaper: `/ban-lam-viec/bao-cao/:id{${ID}}/bao-cao.docx`,
} as const
