import { SLUG } from '#platform/http/paths.ts'

export const paths = {
  programmes: '/chuong-trinh',
  programme: `/chuong-trinh/:slug{${SLUG}}`,
} as const
