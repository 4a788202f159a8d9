import type { SignedScope } from '#platform/scope.ts'
import { daysOf } from './case-days.ts'
import { type Casting, stepsOf } from './case-steps.ts'
import { plots } from './plots.ts'
import { declare, finish, panelOf, saveHalf, scoresOf } from './reviews.ts'
import { as, dayAgo, type Happening, pick } from './stage.ts'
import { startupOf, type World } from './world.ts'

const DAYS_TO_REVIEW = 14

/** Every case of the sample, from its draft to where its plot ends. */
export const playCases = (world: World): Happening[] =>
  plots.flatMap((casting) => storyOf(world, casting))

function storyOf(world: World, casting: Casting): Happening[] {
  const { stage, cast, calls } = world
  const { plot, number } = casting
  const steps = stepsOf(world, casting)
  const days = daysOf(plot, calls[casting.call], number)
  const time = `${String(8 + (number % 9)).padStart(2, '0')}:${String((number * 7) % 60).padStart(2, '0')}`

  const founder = (daysAgo: number, does: (scope: SignedScope) => Promise<void>): Happening => ({
    daysAgo,
    time,
    does: (at) => does(as(stage, startupOf(world, plot.startup).founder, at)),
  })
  const officer = (daysAgo: number, does: (scope: SignedScope) => Promise<void>): Happening => ({
    daysAgo,
    time,
    does: (at) => does(as(stage, pick(cast.officers, number), at)),
  })

  const story = [founder(days.opened, steps.open)]
  if (plot.ends === 'draft' || plot.ends === 'expired') return story
  story.push(founder(days.sent, steps.send))
  if (plot.ends === 'withdrawn') return [...story, founder(days.asked, steps.withdraw)]
  if (plot.ends === 'correction') return [...story, officer(days.asked, steps.askCorrection)]
  if (plot.corrected)
    story.push(
      officer(days.asked, steps.askCorrection),
      founder(days.answered, steps.answerCorrection),
    )
  if (plot.ends === 'submitted') return story
  if (plot.ends === 'too-old') return [...story, officer(days.screened, steps.rejectTooOld)]
  if (plot.ends === 'struck')
    return [...story, officer(days.screened, steps.accept), officer(days.assigned, steps.strike)]
  story.push(officer(days.screened, steps.accept), ...panelStory(world, casting))
  if (plot.ends === 'review') return story
  story.push({
    daysAgo: days.decided,
    time,
    does: (at) => steps.decide(as(stage, cast.leader, at)),
  })
  if (plot.ends !== 'awarded') return story
  story.push(officer(days.signed, steps.sign))
  return plot.annulled ? [...story, officer(days.signed - 45, steps.annul)] : story
}

/** What the panel does: who is asked, who steps aside, and how far the reviews get. */
function panelStory(world: World, casting: Casting): Happening[] {
  const { stage, cast, calls } = world
  const { plot, number } = casting
  const { reviews = 'all' } = plot
  const steps = stepsOf(world, casting)
  const days = daysOf(plot, calls[casting.call], number)
  const { first, second, reserve } = panelOf(cast.reviewers, number)
  const other = plot.recused ? reserve : second
  const officer = pick(cast.officers, number)
  const dueOn = (assigned: number) => dayAgo(stage, assigned - DAYS_TO_REVIEW)

  const story: Happening[] = [
    {
      daysAgo: days.assigned,
      time: '09:40',
      does: (at) => steps.assign(as(stage, officer, at), [first, second], dueOn(days.assigned)),
    },
  ]
  const onDesk = (
    daysAgo: number,
    reviewer: typeof first,
    does: (scope: SignedScope, id: string) => Promise<void>,
  ) =>
    story.push({
      daysAgo,
      time: '16:20',
      does: async (at) => does(as(stage, reviewer, at), (await steps.current()).id),
    })

  if (plot.recused) {
    onDesk(days.declared, second, (scope, id) => declare(scope, id, 'conflict'))
    story.push({
      daysAgo: days.replaced,
      time: '09:40',
      does: (at) => steps.assign(as(stage, officer, at), [reserve], dueOn(days.replaced)),
    })
  }
  if (reviews === 'none') return story

  const marks = (seed: number) => scoresOf(startupOf(world, plot.startup), plot, number + seed)
  onDesk(days.declared, first, (scope, id) => declare(scope, id, 'none'))
  if (reviews === 'half') {
    onDesk(days.finished[0], first, (scope, id) => saveHalf(scope, id, marks(0)))
    return story
  }
  onDesk(days.finished[0], first, (scope, id) => finish(scope, id, marks(0)))
  if (reviews === 'one') return story
  onDesk(plot.recused ? days.finished[0] : days.declared, other, (scope, id) =>
    declare(scope, id, 'none'),
  )
  onDesk(days.finished[1], other, (scope, id) => finish(scope, id, marks(1)))
  return story
}
