export const paths = {
  home: '/',
  search: '/tim-kiem',
  suggestions: '/tim-kiem/goi-y',
  desk: '/ban-lam-viec',
  about: '/gioi-thieu',
  aboutDesk: '/ban-lam-viec/gioi-thieu',
  accessibility: '/gioi-thieu/tiep-can',
} as const
