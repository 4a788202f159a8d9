export const paths = {
  home: '/',
  search: '/tim-kiem',
  desk: '/ban-lam-viec',
  accessibility: '/gioi-thieu/tiep-can',
  following: '/theo-doi',
  managing: '/theo-doi/cua-toi',
} as const
