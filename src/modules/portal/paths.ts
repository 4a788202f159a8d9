export const paths = {
  home: '/',
  search: '/tim-kiem',
  desk: '/ban-lam-viec',
  accessibility: '/gioi-thieu/tiep-can',
} as const
