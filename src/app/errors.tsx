import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Env } from '#platform/http/env.ts'
import { errorFacts, type Log } from '#platform/log.ts'
import { type ErrorKind, ErrorPage, errorTexts } from './ErrorPage.tsx'

const kinds: Record<number, ErrorKind> = {
  400: 'bad-request',
  401: 'sign-in',
  403: 'forbidden',
  404: 'not-found',
  413: 'too-large',
  429: 'too-many',
}

/** Every failure ends here: a page, or a problem document for machines, with the id that finds it in the log. */
export async function answerError(c: Context<Env>, error: unknown, { log }: { log: Log }) {
  const status = error instanceof HTTPException ? error.status : 500
  const requestId = c.var.requestId
  if (status >= 500)
    log.error('request failed', { requestId, path: c.req.path, ...errorFacts(error) })
  const kind = kinds[status] ?? (status >= 500 ? 'broken' : 'bad-request')
  const answer: ContentfulStatusCode = status >= 500 ? 500 : (status as ContentfulStatusCode)
  const inPage = c.var.render as Env['Variables']['render'] | undefined
  if (c.req.path.startsWith('/api/') || !inPage) {
    const text = errorTexts.en[kind]
    return c.json(
      { type: 'about:blank', status: answer, title: text.title, detail: text.advice, requestId },
      answer,
      {
        'content-type': 'application/problem+json',
      },
    )
  }
  return c.html(inPage(<ErrorPage kind={kind} requestId={requestId} />), answer)
}
