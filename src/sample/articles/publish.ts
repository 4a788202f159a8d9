import {
  approveRevision,
  articleForm,
  createArticle,
  publishArticle,
  sendForApproval,
} from '#modules/content/index.ts'
import { fold } from '#platform/text/fold.ts'
import { as, type Happening, must, pick } from '../stage.ts'
import type { World } from '../world.ts'
import { sampleArticles } from './all.ts'

/** The articles as an editor publishes them: news on their days, the rest one every few days, the first of each topic last. */
export function publishArticles(world: World): Happening[] {
  const topics = world.stage.plan.portalTopics
  const inTurn = sampleArticles
    .flatMap(({ about, articles }) =>
      articles.map((article, turn) => ({ article, turn, topic: topicAbout(topics, about) })),
    )
    .toSorted((a, b) => b.turn - a.turn)
  const step = 420 / inTurn.length
  return inTurn.map(({ article, topic }, index) => ({
    daysAgo: article.daysAgo ?? Math.ceil(420 - index * step) + 2,
    time: `0${7 + (index % 3)}:${String((index * 11) % 60).padStart(2, '0')}`,
    async does(at) {
      const scope = as(world.stage, world.cast.editor, at)
      const officer = as(world.stage, pick(world.cast.officers, index), at)
      const draft = articleForm(topics.map(({ code }) => code)).parse({
        topic: topic ?? '',
        titleVi: article.title,
        summaryVi: article.summary,
        bodyVi: article.body,
        titleEn: article.en?.title ?? '',
        summaryEn: article.en?.summary ?? '',
        bodyEn: article.en?.body ?? '',
      })
      const { id, revisionId } = must(await createArticle(scope, draft), article.title)
      for (const lang of article.en ? (['vi', 'en'] as const) : (['vi'] as const)) {
        const exactly = { revisionId, lang }
        must(await sendForApproval(scope, id, exactly), article.title)
        must(await approveRevision(officer, id, exactly), article.title)
        must(await publishArticle(officer, id, exactly), article.title)
      }
    },
  }))
}

type Topics = World['stage']['plan']['portalTopics']

/** The topic that has these words in its name or in what it covers; another plan may have none. */
function topicAbout(topics: Topics, about: string): string | undefined {
  const wanted = fold(about)
  return topics.find(({ name, covers }) =>
    [name, ...covers].some(({ vi }) => fold(vi).includes(wanted)),
  )?.code
}
