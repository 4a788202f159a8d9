export const paths = { late: '/ban-lam-viec/tre-han' } as const
