import { ID } from '#platform/http/paths.ts'

const own = `/ban-lam-viec/ho-so/:id{${ID}}/khieu-nai` as const
const one = `/ban-lam-viec/khieu-nai/:id{${ID}}` as const

export const ownPaths = {
  appeals: own,
  withdrawal: `${own}/:appeal{${ID}}/rut`,
} as const

export const paths = {
  desk: '/ban-lam-viec/khieu-nai',
  appeal: one,
  handling: `${one}/nhan`,
  answer: `${one}/tra-loi`,
} as const
