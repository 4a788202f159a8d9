export const paths = {
  home: '/',
  search: '/tim-kiem',
  desk: '/ban-lam-viec',
  about: '/gioi-thieu',
  aboutDesk: '/ban-lam-viec/gioi-thieu',
  accessibility: '/gioi-thieu/tiep-can',
} as const
