import type { Hono } from 'hono'
import type { Held } from './held.ts'
import type { Env } from './http/env.ts'
import type { JobHandler, Timetable } from './jobs.ts'
import type { Acts, Reader } from './ledger/ledger.ts'
import type { PublicList } from './lists.ts'
import type { Scope } from './scope.ts'

/** What a module gives to the house: its doors, its acts, and the work it does in the background. */
export type Module = {
  name: string
  routes?: Hono<Env>
  acts?: Acts
  jobs?: readonly JobHandler<Scope>[]
  timetable?: readonly Timetable<Scope>[]
  readers?: readonly Reader[]
  lists?: readonly PublicList[]
  held?: readonly Held[]
  /** Addresses to which programs post by themselves: what stands in the address is the whole right, and no cookie counts. */
  openPosts?: readonly RegExp[]
  /** Where something that is no longer at an address has gone, both without language prefix. */
  movedTo?(scope: Scope, address: string): Promise<string | undefined>
}
