export const paths = { results: '/chuong-trinh/ket-qua' } as const
