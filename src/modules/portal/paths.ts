import { SLUG } from '#platform/http/paths.ts'

export const paths = {
  home: '/',
  search: '/tim-kiem',
  suggestions: '/tim-kiem/goi-y',
  topics: '/chuyen-muc',
  topic: `/chuyen-muc/:slug{${SLUG}}`,
  desk: '/ban-lam-viec',
  about: '/gioi-thieu',
  aboutDesk: '/ban-lam-viec/gioi-thieu',
  accessibility: '/gioi-thieu/tiep-can',
} as const
