import { ID, SLUG } from '#platform/http/paths.ts'

const report = `/ban-lam-viec/bao-cao/:id{${ID}}` as const
const period = `/ban-lam-viec/bao-cao/ky/:id{${ID}}` as const

export const paths = {
  /** What an agency owes, and what the receiving office has got. */
  desk: '/ban-lam-viec/bao-cao',
  report,
  nil: `${report}/khong-phat-sinh`,
  sendingBack: `${report}/tra-lai`,
  acceptance: `${report}/chap-nhan`,
  /** The records behind a figure of a report: of everybody, and of the reporter. */
  evidence: `${report}/chi-tieu/:code{${SLUG}}`,
  ownEvidence: `${report}/chi-tieu/:code{${SLUG}}/don-vi`,
  /** The records of a closed report, those that came late among them, whose difference counts in this one. */
  adjustedEvidence: `${report}/chi-tieu/:code{${SLUG}}/dieu-chinh/:closed{${ID}}`,
  /** All reports on one window put together. */
  period,
  /** The receiving office accepts the reports that agree with what was filled in. */
  agreeing: `${period}/chap-nhan`,
  periodEvidence: `${period}/chi-tieu/:code{${SLUG}}`,
  /** For the public: who reported, and when. */
  overview: '/ke-hoach/bao-cao',
} as const
