import {
  approveRevision,
  articleForm,
  carryOutSchedules,
  changeArticle,
  createArticle,
  moveArticle,
  publishArticle,
  returnRevision,
  scheduleArticle,
  sendForApproval,
  setCare,
  withdrawArticle,
} from '#modules/content/index.ts'
import type { SignedScope } from '#platform/scope.ts'
import { as, dayAgo, type Happening, instantOf, must, pick } from '../stage.ts'
import type { World } from '../world.ts'
import { inProgress, type Stopped } from './in-progress.ts'

/** What lies on the desks of the newsroom: articles at every step, and one whose English lags behind. */
export const keepNewsroomBusy = (world: World): Happening[] => [
  ...inProgress.flatMap((article, turn) => walk(world, article, turn)),
  ...lagBehind(world),
]

const formOf = ({
  title,
  summary,
  body,
  en,
  preset = 'news',
}: Omit<Stopped, 'until' | 'daysAgo'>) =>
  articleForm([]).parse({
    preset,
    titleVi: title,
    summaryVi: summary,
    bodyVi: body,
    titleEn: en?.title ?? '',
    summaryEn: en?.summary ?? '',
    bodyEn: en?.body ?? '',
  })

type Scopes = { editor: SignedScope; officer: SignedScope }

function walk(world: World, article: Stopped, turn: number): Happening[] {
  const { until, title, daysAgo } = article
  const time = `1${turn % 7}:20`
  const scopesAt = (at: Date): Scopes => ({
    editor: as(world.stage, world.cast.editor, at),
    officer: as(world.stage, pick(world.cast.officers, turn), at),
  })
  const first: Happening = {
    daysAgo,
    time,
    async does(at) {
      const { editor, officer } = scopesAt(at)
      const { id, revisionId } = must(await createArticle(editor, formOf(article)), title)
      for (const lang of article.en ? (['vi', 'en'] as const) : (['vi'] as const)) {
        const exactly = { revisionId, lang }
        if (until === 'draft') return
        if (article.preset !== 'urgent') {
          must(await sendForApproval(editor, id, exactly), title)
          if (until === 'sent') return
          if (until === 'returned')
            return must(await returnRevision(officer, id, exactly, 'Ghi nguồn cho từng số.'), title)
          must(await approveRevision(officer, id, exactly), title)
          if (until === 'approved' || until === 'officer-approved') return
        }
        if (until === 'scheduled') {
          const dueAt = instantOf(world.stage, { daysAgo: -4, time: '08:00' })
          return must(
            await scheduleArticle(officer, id, { ...exactly, kind: 'publish', dueAt }),
            title,
          )
        }
        const publisher = article.preset === 'urgent' ? editor : officer
        must(await publishArticle(publisher, id, exactly), title)
        if (until === 'expired') {
          const dueAt = instantOf(world.stage, { daysAgo: daysAgo - 21, time: '17:00' })
          must(await scheduleArticle(officer, id, { ...exactly, kind: 'expire', dueAt }), title)
        }
        if (until === 'withdrawn')
          must(await withdrawArticle(officer, id, lang, 'Địa điểm đã đổi.'), title)
      }
    },
  }
  const ending: Happening = {
    daysAgo: daysAgo - 21,
    time: '17:01',
    does: (at) => carryOutSchedules({ ...world.stage.scope, now: at }),
  }
  return until === 'expired' ? [first, ending] : [first]
}

const guide = {
  title: 'Câu hỏi thường gặp về hạn nộp (mẫu)',
  summary: 'Hạn tính theo giờ nào, nộp trễ thì sao.',
  body: 'Hạn tính theo giờ trên cổng. Đây là bài minh họa của bộ dữ liệu mẫu.',
  en: {
    title: 'Questions about deadlines (sample)',
    summary: 'Whose clock counts, and what happens when you are late.',
    body: 'The clock of the portal counts. Made up for the sample.',
  },
}

/** An article whose Vietnamese has gone on, that has moved, and whose day of review has passed. */
function lagBehind(world: World): Happening[] {
  let article = { id: '', slug: '', version: 0 }
  const publish = async (at: Date, revisionId: string, langs: readonly ('vi' | 'en')[]) => {
    const editor = as(world.stage, world.cast.editor, at)
    const officer = as(world.stage, pick(world.cast.officers, 0), at)
    for (const lang of langs) {
      const exactly = { revisionId, lang }
      must(await sendForApproval(editor, article.id, exactly), guide.title)
      must(await approveRevision(officer, article.id, exactly), guide.title)
      must(await publishArticle(officer, article.id, exactly), guide.title)
    }
  }
  return [
    {
      daysAgo: 90,
      time: '09:40',
      async does(at) {
        const editor = as(world.stage, world.cast.editor, at)
        const written = must(await createArticle(editor, formOf(guide)), guide.title)
        article = written
        await publish(at, written.revisionId, ['vi', 'en'])
        const second = pick(world.cast.officers, 1).id
        const reviewOn = dayAgo(world.stage, 4)
        must(await setCare(editor, written.id, { reviewOn, secondOwnerId: second }), guide.title)
      },
    },
    {
      daysAgo: 30,
      time: '09:40',
      async does(at) {
        const editor = as(world.stage, world.cast.editor, at)
        const changed = { ...guide, body: `${guide.body} Nộp trễ vì cổng hỏng thì được gia hạn.` }
        const draft = formOf(changed)
        const next = must(
          await changeArticle(editor, article.id, article.version, draft),
          guide.title,
        )
        await publish(at, next.revisionId, ['vi'])
        must(
          await moveArticle(editor, article.id, article.slug, 'hoi-dap-han-nop-ho-so-mau'),
          guide.title,
        )
      },
    },
  ]
}
