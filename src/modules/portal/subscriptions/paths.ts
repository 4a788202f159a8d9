import { ID } from '#platform/http/paths.ts'
import { TOKEN } from './links.ts'

const managed = `/theo-doi/quan-ly/:token{${TOKEN}}` as const

export const paths = {
  ask: '/theo-doi/thu',
  sent: '/theo-doi/thu/da-gui',
  /** Where a person asks for the link to what they follow. */
  own: '/theo-doi/cua-toi',
  confirm: `/theo-doi/xac-nhan/:token{${TOKEN}}`,
  manage: managed,
  rhythm: `${managed}/muc/:id{${ID}}/nhip`,
  end: `${managed}/muc/:id{${ID}}/bo`,
  renewal: `${managed}/gia-han`,
  leave: `/theo-doi/roi/:token{${TOKEN}}`,
  left: '/theo-doi/da-roi',
} as const

/** Mail programs post to it from outside, by what the mail's header says (RFC 8058). */
export const leavingPosts = new RegExp(`^/theo-doi/roi/${TOKEN}$`)
