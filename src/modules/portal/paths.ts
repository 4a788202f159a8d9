export const paths = {
  home: '/',
  search: '/tim-kiem',
  suggestions: '/tim-kiem/goi-y',
  desk: '/ban-lam-viec',
  accessibility: '/gioi-thieu/tiep-can',
} as const
