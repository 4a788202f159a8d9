import { ID } from '#platform/http/paths.ts'

const one = `/ban-lam-viec/ho-so/:id{${ID}}` as const

export const paths = {
  cases: '/ban-lam-viec/ho-so',
  /** Before a case is there: which startup applies to the call `?dot=<slug>`. */
  newCase: '/ban-lam-viec/ho-so/moi',
  case: one,
  form: `${one}/bieu-mau`,
  files: `${one}/tep`,
  file: `${one}/tep/:file{${ID}}`,
  removal: `${one}/tep/:file{${ID}}/go-bo`,
  paper: `${one}/giay-to-da-luu`,
  review: `${one}/kiem-tra`,
  submission: `${one}/nop`,
  receipt: `${one}/bien-nhan`,
  withdrawal: `${one}/rut`,
} as const

/** Where an application to a call begins. */
export const startHref = (callSlug: string) => `${paths.newCase}?dot=${callSlug}`
