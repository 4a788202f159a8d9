import { type SQL, sql } from 'drizzle-orm'
import { role } from '#modules/identity/index.ts'
import { holds, type Scope } from '#platform/scope.ts'

const keepers = ['editor', 'officer', 'leader'] as const

export const keeper = role(...keepers)

/** Whether the person keeps the library. */
export const keepsMedia = ({ actor }: Scope): boolean => keepers.some((each) => holds(actor, each))

/** The library for those who keep it; nothing for anybody else. */
export const ownLibrary = (scope: Scope): SQL => (keepsMedia(scope) ? sql`true` : sql`false`)
