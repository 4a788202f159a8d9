export const paths = { cases: '/ban-lam-viec/hoi-dong/ho-so' } as const
