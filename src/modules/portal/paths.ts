import { SLUG } from '#platform/http/paths.ts'

export const paths = {
  home: '/',
  search: '/tim-kiem',
  suggestions: '/tim-kiem/goi-y',
  topics: '/chuyen-muc',
  topic: `/chuyen-muc/:slug{${SLUG}}`,
  desk: '/ban-lam-viec',
  /** The plan on one page, for leaders. */
  overview: '/ban-lam-viec/toan-canh',
  about: '/gioi-thieu',
  aboutDesk: '/ban-lam-viec/gioi-thieu',
  accessibility: '/gioi-thieu/tiep-can',
  following: '/theo-doi',
  sitemap: '/sitemap.xml',
  sitemapEntrances: '/sitemap/muc-chinh.xml',
  sitemapPart: '/sitemap/:part{[1-9][0-9]{0,4}\\.xml}',
  robots: '/robots.txt',
  managing: '/theo-doi/cua-toi',
} as const
