import { ID } from '#platform/http/paths.ts'

export const paths = {
  /** A founder's: what the startup received, and each report. */
  investments: `/ban-lam-viec/du-an/:id{${ID}}/von`,
  investment: `/ban-lam-viec/du-an/:id{${ID}}/von/:investment{${ID}}`,
  /** An officer's. */
  waiting: '/ban-lam-viec/von',
  judgement: `/ban-lam-viec/von/:investment{${ID}}`,
  confirmation: `/ban-lam-viec/von/:investment{${ID}}/xac-nhan`,
  sendingBack: `/ban-lam-viec/von/:investment{${ID}}/tra-lai`,
  withdrawal: `/ban-lam-viec/von/:investment{${ID}}/go-xac-nhan`,
  /** For both. */
  proof: `/ban-lam-viec/von/:investment{${ID}}/chung-tu`,
} as const
