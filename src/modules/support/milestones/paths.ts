import { ID } from '#platform/http/paths.ts'

const own = `/ban-lam-viec/ho-so/:id{${ID}}/hop-dong` as const
const ownMilestone = `${own}/moc/:milestone{${ID}}` as const
const office = `/ban-lam-viec/xet-ho-so/:id{${ID}}/hop-dong` as const
const officeMilestone = `${office}/moc/:milestone{${ID}}` as const

/** The founder's doors to their contract. */
export const ownPaths = {
  contract: own,
  document: `${own}/minh-chung/:file{${ID}}`,
  handIn: `${ownMilestone}/nop`,
  evidence: `${ownMilestone}/minh-chung`,
  removal: `${ownMilestone}/minh-chung/:file{${ID}}/go-bo`,
  payment: `${ownMilestone}/thanh-toan`,
} as const

/** The officer's doors to it. */
export const paths = {
  contract: office,
  document: `${office}/minh-chung/:file{${ID}}`,
  plan: `${office}/moc`,
  agenda: `${office}/hoi-dong`,
  wholeAcceptance: `${office}/nghiem-thu`,
  ending: `${office}/ket-thuc`,
  acceptance: `${officeMilestone}/nghiem-thu`,
  returning: `${officeMilestone}/tra-lai`,
  payment: `${officeMilestone}/thanh-toan`,
} as const
