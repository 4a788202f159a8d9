import { createHmac, timingSafeEqual } from 'node:crypto'
import { parse } from 'hono/utils/cookie'
import type { Db } from '#platform/database.ts'
import type { Actor } from '#platform/scope.ts'
import type { Auth } from './auth.ts'
import { findActorOfSession } from './queries.ts'

/** Who sends the request: one query, and none at all without a cookie that we signed. */
export async function identify(auth: Auth, db: Db, request: Request): Promise<Actor | null> {
  const token = sessionToken(auth, request)
  return token === undefined ? null : findActorOfSession(db, token)
}

/** The session's token from its cookie, if the signature on it is ours. */
export function sessionToken(
  { sessionCookie, secret }: Auth,
  request: Request,
): string | undefined {
  const header = request.headers.get('cookie')
  const value = header?.includes(sessionCookie)
    ? parse(header, sessionCookie)[sessionCookie]
    : undefined
  if (!value) return undefined
  const dot = value.lastIndexOf('.')
  const token = value.slice(0, dot)
  const ours = createHmac('sha256', secret).update(token).digest()
  const theirs = Buffer.from(value.slice(dot + 1), 'base64')
  return ours.length === theirs.length && timingSafeEqual(ours, theirs) ? token : undefined
}
