import { pgSchema } from 'drizzle-orm/pg-core'

export const exchange = pgSchema('exchange')
