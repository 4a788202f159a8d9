export const paths = {
  cases: '/ban-lam-viec/xet-ho-so/danh-sach',
  awards: '/ban-lam-viec/xet-ho-so/danh-sach-hop-dong',
} as const
