import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { fileResponse } from '#platform/files/files.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { checkForm, type Problem, readForm, readPosted } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { meetingForm, milestoneForm, reasonForm } from './forms.ts'
import { paths } from './paths.ts'
import { addMilestone } from './planning.ts'
import { findEvidence } from './queries.ts'
import { sentForm } from './sent.ts'
import { changeMilestone, meetMilestone, type ProofRefusal } from './settling.ts'
import { backToWork, showWork } from './show.tsx'

export const milestoneRoutes = new Hono<Env>()
const worker = role('agency', 'officer')

milestoneRoutes.post(paths.milestones, worker, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, milestoneForm)
  const sent = sentForm(link(paths.milestones, { id }), form)
  if (!form.ok) return showWork(c, id, { sent })
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => addMilestone(inside, id, form.value)),
  )
  if (outcome.ok) return backToWork(c, id, 'milestone')
  const { problem } = outcome
  if (problem === 'outside-time')
    return showWork(c, id, { sent: { ...sent, problems: [{ field: 'dueOn', code: problem }] } })
  return showWork(c, id, { sent, refusal: problem })
})

milestoneRoutes.post(paths.meeting, worker, async (c) => {
  const { id, milestone } = c.req.param()
  const { raw, files } = await readPosted(c)
  const file = files.get('file')?.at(0)
  const form = checkForm(raw, meetingForm(c.var.scope.today))
  const sent = sentForm(link(paths.meeting, { id, milestone }), form)
  const again = (problems: readonly Problem[]) =>
    showWork(c, id, { sent: { ...sent, problems: withFile(problems, file) } })
  if (!form.ok) return again(form.problems)
  const ref = { id, milestone, seenVersion: form.version }
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) =>
      meetMilestone(inside, ref, { ...form.value, file }),
    ),
  )
  if (outcome.ok) return backToWork(c, id, 'met')
  const { problem } = outcome
  if (isProofRefusal(problem))
    return showWork(c, id, {
      sent: { ...sent, problems: [{ field: proofFields[problem], code: problem }] },
    })
  return showWork(c, id, { sent, refusal: problem })
})

milestoneRoutes.post(paths.dropping, worker, (c) => change(c, c.req.param(), 'dropped'))
milestoneRoutes.post(paths.reopening, worker, (c) => change(c, c.req.param(), 'open'))

async function change(
  c: Context<Env>,
  { id, milestone }: { id: string; milestone: string },
  to: 'dropped' | 'open',
) {
  const form = await readForm(c, reasonForm)
  const address = to === 'open' ? paths.reopening : paths.dropping
  const sent = sentForm(link(address, { id, milestone }), form)
  if (!form.ok) return showWork(c, id, { sent })
  const ref = { id, milestone, seenVersion: form.version }
  const step = { to, reason: form.value.reason }
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => changeMilestone(inside, ref, step)),
  )
  if (outcome.ok) return backToWork(c, id, 'changed')
  return showWork(c, id, { sent, refusal: outcome.problem })
}

milestoneRoutes.get(paths.evidence, worker, async (c) => {
  const { id, milestone } = c.req.param()
  const file = orNotFound(await findEvidence(c.var.scope, id, milestone))
  return orNotFound(await fileResponse(c.var.scope, file))
})

const proofFields: Record<ProofRefusal, string> = {
  'proof-missing': 'note',
  'entry-unknown': 'entry',
  'file-empty': 'file',
  'file-too-large': 'file',
  'file-type': 'file',
}

const isProofRefusal = (problem: string): problem is ProofRefusal => problem in proofFields

// A browser cannot be given a file back, so the person is told to choose it again.
const withFile = (problems: readonly Problem[], file: File | undefined): Problem[] =>
  file ? [...problems, { field: 'file', code: 'choose-file-again' }] : [...problems]
