import type { Context } from 'hono'
import { type Env, signedScope } from '#platform/http/env.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { newId } from '#platform/ids.ts'
import { orNotFound } from '#platform/outcome.ts'
import type { CostKindWords } from '../kinds.ts'
import { paths } from '../paths.ts'
import { statusOf, type Undone } from '../posting/take.ts'
import { type ThreadNews, threadNews } from './news.ts'
import { ThreadPage } from './pages/ThreadPage.tsx'
import { findThread } from './view.ts'

/** The money thread of a commitment, with the form that was sent and what came of it. */
export const showThread =
  (words: CostKindWords) => async (c: Context<Env>, id: string, undone?: Undone) => {
    const thread = orNotFound(await findThread(signedScope(c), id))
    const news = threadNews.find((each) => each === c.req.query('xong'))
    return page(
      c,
      <ThreadPage
        thread={thread}
        words={words}
        again={{ formKey: newId(), sent: undone?.sent }}
        why={undone?.why}
        news={undone ? undefined : news}
      />,
      statusOf(undone),
    )
  }

export const backTo = (c: Context<Env>, id: string, news: ThreadNews) =>
  seeOther(c, `${link(paths.commitment, { commitment: id })}?xong=${news}`)
