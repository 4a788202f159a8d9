import { SLUG } from '#platform/http/paths.ts'

export const paths = {
  recount: `/ke-hoach/chi-tieu/:code{${SLUG}}/theo-quy-dinh-khac`,
} as const
