import { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import { link } from '#platform/http/paths.ts'
import {
  attendanceForm,
  discussionForm,
  motionForm,
  plainForm,
  recusalForm,
  voteForm,
} from './forms.ts'
import { councillor } from './gates.ts'
import { paths } from './paths.ts'
import { declareOnItem } from './recusing.ts'
import { openScores, writeDiscussion } from './scores.ts'
import { take } from './show.tsx'
import { closeMeeting, openMeeting, recordAttendance } from './sitting.ts'
import type { DescribeSubjects } from './subjects.ts'
import { castVote, closeVote, putMotion } from './voting.ts'

/** The doors of a meeting in session: the table runs it, members declare and vote. */
export function sittingRoutes(describe: DescribeSubjects): Hono<Env> {
  const routes = new Hono<Env>()

  routes.post(paths.attendance, councillor, (c) => {
    const id = c.req.param('id')
    return take(c, describe, id, {
      action: link(paths.attendance, { id }),
      schema: attendanceForm,
      done: 'attendance',
      act: (inside, given) => recordAttendance(inside, id, given),
    })
  })

  routes.post(paths.opening, councillor, (c) => {
    const id = c.req.param('id')
    return take(c, describe, id, {
      action: link(paths.opening, { id }),
      schema: plainForm,
      done: 'opened',
      act: (inside) => openMeeting(inside, id, describe),
    })
  })

  routes.post(paths.closing, councillor, (c) => {
    const id = c.req.param('id')
    return take(c, describe, id, {
      action: link(paths.closing, { id }),
      schema: plainForm,
      done: 'closed',
      act: (inside) => closeMeeting(inside, id),
    })
  })

  routes.post(paths.recusal, councillor, (c) => {
    const { id, item } = c.req.param()
    return take(c, describe, id, {
      action: link(paths.recusal, { id, item }),
      schema: recusalForm,
      done: 'recused',
      act: (inside, { reason }) => declareOnItem(inside, id, item, reason),
    })
  })

  routes.post(paths.scores, councillor, (c) => {
    const { id, item } = c.req.param()
    return take(c, describe, id, {
      action: link(paths.scores, { id, item }),
      schema: plainForm,
      done: 'scores',
      act: (inside) => openScores(inside, id, item, describe),
    })
  })

  routes.post(paths.discussion, councillor, (c) => {
    const { id, item } = c.req.param()
    return take(c, describe, id, {
      action: link(paths.discussion, { id, item }),
      schema: discussionForm,
      done: 'discussion',
      act: (inside, { discussion, before }) =>
        writeDiscussion(inside, id, item, { text: discussion, before }),
    })
  })

  routes.post(paths.motions, councillor, (c) => {
    const { id, item } = c.req.param()
    return take(c, describe, id, {
      action: link(paths.motions, { id, item }),
      schema: motionForm,
      done: 'moved',
      act: (inside, motion) => putMotion(inside, id, item, motion, describe),
    })
  })

  routes.post(paths.vote, councillor, (c) => {
    const { id, motion } = c.req.param()
    return take(c, describe, id, {
      action: link(paths.vote, { id, motion }),
      schema: voteForm,
      done: 'voted',
      act: (inside, { choice }) => castVote(inside, id, motion, choice),
    })
  })

  routes.post(paths.voteClosing, councillor, (c) => {
    const { id, motion } = c.req.param()
    return take(c, describe, id, {
      action: link(paths.voteClosing, { id, motion }),
      schema: plainForm,
      done: 'counted',
      act: (inside) => closeVote(inside, id, motion),
    })
  })

  return routes
}
