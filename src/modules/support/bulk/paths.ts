export const paths = { bulk: '/ban-lam-viec/xet-ho-so/nhieu-ho-so' } as const
