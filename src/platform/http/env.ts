import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { VNode } from 'preact'
import type { Scope, SignedScope } from '../scope.ts'

/** What middleware puts beside each request. */
export type Env = {
  Variables: {
    scope: Scope
    /** The HTML document of a page, in the reader's language and with the shell around it. */
    render: (page: VNode) => string
    requestId: string
    clientAddress: string
    /** The address asked for without its language prefix, query included. */
    address: string
  }
}

/** The scope of a request behind a gate that lets only signed-in people through. */
export function signedScope(c: Context<Env>): SignedScope {
  const { scope } = c.var
  if (!scope.actor) throw new HTTPException(401)
  return { ...scope, actor: scope.actor }
}
