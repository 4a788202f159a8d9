import { ID } from '#platform/http/paths.ts'
import { deskPaths } from '../desk-paths.ts'

export const paths = {
  webhooks: deskPaths.webhooks,
  webhook: `/ban-lam-viec/webhook/:id{${ID}}`,
  replay: `/ban-lam-viec/webhook/:id{${ID}}/gui-lai/:delivery{${ID}}`,
} as const
