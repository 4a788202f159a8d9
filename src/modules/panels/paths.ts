import { ID } from '#platform/http/paths.ts'

export const paths = {
  profile: '/ban-lam-viec/ho-so-chuyen-gia',
  profileTies: '/ban-lam-viec/ho-so-chuyen-gia/quan-he',
  profileTieEnding: `/ban-lam-viec/ho-so-chuyen-gia/quan-he/:tie{${ID}}/ket-thuc`,
  reviewers: '/ban-lam-viec/chuyen-gia',
} as const
