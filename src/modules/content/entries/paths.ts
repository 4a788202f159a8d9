import { ID, SLUG } from '#platform/http/paths.ts'
import type { Kind } from './kinds/kind.ts'

export const paths = {
  /** For anybody. */
  fault: `/bao-sai/:id{${ID}}`,
  calendar: `/lich-su-kien/:id{${ID}}`,
  stillRight: '/con-dung/:token{[0-9a-f]{64}}',
  /** For editors and officers. */
  desk: '/ban-lam-viec/muc-thong-tin',
  newEntry: `/ban-lam-viec/muc-thong-tin/moi/:kind{${SLUG}}`,
  entry: `/ban-lam-viec/muc-thong-tin/:id{${ID}}`,
  publication: `/ban-lam-viec/muc-thong-tin/:id{${ID}}/dang`,
  withdrawal: `/ban-lam-viec/muc-thong-tin/:id{${ID}}/go`,
  confirmation: `/ban-lam-viec/muc-thong-tin/:id{${ID}}/con-dung`,
  proposals: '/ban-lam-viec/muc-thong-tin/de-nghi',
  proposal: `/ban-lam-viec/muc-thong-tin/de-nghi/:id{${ID}}`,
  acceptance: `/ban-lam-viec/muc-thong-tin/de-nghi/:id{${ID}}/nhan`,
  return: `/ban-lam-viec/muc-thong-tin/de-nghi/:id{${ID}}/tra-lai`,
  faults: '/ban-lam-viec/muc-thong-tin/bao-sai',
  settlement: `/ban-lam-viec/muc-thong-tin/bao-sai/:id{${ID}}`,
  /** For members of organisations, and people who write of themselves. */
  own: '/ban-lam-viec/muc-cua-toi',
  newOwn: `/ban-lam-viec/muc-cua-toi/moi/:kind{${SLUG}}`,
  ownEntry: `/ban-lam-viec/muc-cua-toi/:id{${ID}}`,
  ownConfirmation: `/ban-lam-viec/muc-cua-toi/:id{${ID}}/con-dung`,
  ownWithdrawal: `/ban-lam-viec/muc-cua-toi/:id{${ID}}/go`,
} as const

export const listPath = ({ slug }: Pick<Kind, 'slug'>) => `/${slug}`
export const entryPattern = ({ slug }: Pick<Kind, 'slug'>) => `/${slug}/:slug{${SLUG}}` as const
export const entryPath = ({ slug }: Pick<Kind, 'slug'>, entrySlug: string) =>
  `/${slug}/${entrySlug}`
