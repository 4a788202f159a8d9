import { SLUG } from '#platform/http/paths.ts'

export const paths = { late: `/ke-hoach/ban/:plan{${SLUG}}/qua-han` } as const
