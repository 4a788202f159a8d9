import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { z } from 'zod'
import type { Env } from '#platform/http/env.ts'
import { type Auth, CLIENT_ADDRESS } from './auth.ts'

const answer = z.object({
  code: z.string().optional(),
  twoFactorRedirect: z.boolean().optional(),
  totpURI: z.string().optional(),
  backupCodes: z.array(z.string()).optional(),
})

export type Answer = z.infer<typeof answer> & { ok: boolean }

/**
 * Hands a form of ours to the sign-in library as the request it expects, and passes on the cookies it sets.
 * Its functions are not called directly: that way around they check neither the rate nor the sender.
 */
export async function askAuth(
  c: Context<Env>,
  { handler, origin }: Auth,
  path: `/${string}`,
  body: Record<string, string | boolean>,
): Promise<Answer> {
  const headers = new Headers({
    'content-type': 'application/json',
    // The form came past csrf(), so it is from a page of ours.
    origin,
    'accept-language': c.var.scope.locale,
    [CLIENT_ADDRESS]: c.var.clientAddress,
  })
  for (const name of ['cookie', 'user-agent']) {
    const value = c.req.header(name)
    if (value) headers.set(name, value)
  }
  const response = await handler(
    new Request(`${origin}/api/auth${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    }),
  )
  for (const cookie of response.headers.getSetCookie())
    c.header('set-cookie', cookie, { append: true })
  if (response.status === 429) throw new HTTPException(429)
  if (response.status >= 500) throw new Error(`sign-in answered ${response.status} to ${path}`)
  return { ...answer.parse(await response.json()), ok: response.ok }
}

/** For a refusal that no form foresees: the session ran out meanwhile, or it is a fault of ours. */
export function unforeseen({ code }: Answer): never {
  if (code === 'UNAUTHORIZED') throw new HTTPException(401)
  throw new Error(`sign-in refused for an unknown reason: ${code}`)
}
