export const paths = {
  /** Takes pasted HTML, gives back the document made of it. */
  cleaning: '/ban-lam-viec/soan-thao/lam-sach',
  /** Finds pages of the portal that a text can link to by their id. */
  pages: '/ban-lam-viec/soan-thao/trang',
} as const
