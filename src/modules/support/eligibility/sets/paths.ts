import { SLUG } from '#platform/http/paths.ts'

export const paths = {
  sets: '/chuong-trinh/tieu-chi',
  set: `/chuong-trinh/tieu-chi/:code{${SLUG}}`,
} as const
