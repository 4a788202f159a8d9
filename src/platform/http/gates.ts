import type { MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { localised } from '../locale.ts'
import { holds, type Scope } from '../scope.ts'
import type { Env } from './env.ts'

const GATE = Symbol('gate')

export type Verdict = 'enter' | 'sign-in' | 'forbidden'

/** A gate is a middleware that carries its name: the route census reads it. */
export function gate(name: string, judge: (scope: Scope) => Verdict): MiddlewareHandler<Env> {
  const check: MiddlewareHandler<Env> = async (c, next) => {
    const verdict = judge(c.var.scope)
    if (verdict === 'enter') return next()
    if (verdict === 'forbidden') throw new HTTPException(403)
    if (c.req.path.startsWith('/api/')) throw new HTTPException(401)
    const url = new URL(c.req.url)
    // Only a page can be come back to; after a POST the person starts from the desk.
    const next_ =
      c.req.method === 'GET' ? `?next=${encodeURIComponent(url.pathname + url.search)}` : ''
    return c.redirect(`${localised(c.var.scope.locale, '/dang-nhap')}${next_}`, 303)
  }
  return Object.assign(check, { [GATE]: name })
}

export const gateOf = (handler: unknown): string | undefined =>
  typeof handler === 'function' && GATE in handler ? String(handler[GATE]) : undefined

export const anyone = gate('anyone', () => 'enter')

export const signedIn = gate('signedIn', ({ actor }) => (actor ? 'enter' : 'sign-in'))

/** Lets in whoever holds one of the roles for any organisation; which records they reach is the query's matter. */
export const roleGate = (...roles: string[]): MiddlewareHandler<Env> =>
  gate(`role(${roles.join(', ')})`, ({ actor }) => {
    if (!actor) return 'sign-in'
    return roles.some((role) => holds(actor, role)) ? 'enter' : 'forbidden'
  })
