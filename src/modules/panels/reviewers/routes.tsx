import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { namesOfOrganisations } from '#modules/organisations/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { statusAfter } from '#platform/http/sent.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { paths } from '../paths.ts'
import { endOwnTie, type ProfileRefusal, saveProfile, stateOwnTie } from './actions.ts'
import { endingForm, ownTieForm, profileForm } from './forms.ts'
import type { FormBack } from './pages/OwnTies.tsx'
import { ProfilePage } from './pages/ProfilePage.tsx'
import { ReviewersPage } from './pages/ReviewersPage.tsx'
import { findOwnProfile, listOwnTies, listReviewerLoads, organisationChoices } from './queries.ts'

export const routes = new Hono<Env>()
const reviewer = role('reviewer')

routes.get(paths.profile, reviewer, (c) => show(c))

routes.post(paths.profile, reviewer, async (c) => {
  const form = await readForm(c, profileForm)
  const back = { action: paths.profile, raw: form.raw, formKey: form.key }
  if (!form.ok) return show(c, { back: { ...back, problems: form.problems } })
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => saveProfile(inside, form.version, form.value)),
  )
  if (outcome.ok) return seeOther(c, `${paths.profile}?xong=saved`)
  return show(c, { back, refusal: outcome.problem })
})

routes.post(paths.profileTies, reviewer, async (c) => {
  const form = await readForm(c, ownTieForm)
  const back = { action: paths.profileTies, raw: form.raw, formKey: form.key }
  if (!form.ok) return show(c, { back: { ...back, problems: form.problems } })
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => stateOwnTie(inside, form.value)),
  )
  if (outcome.ok) return seeOther(c, `${paths.profile}?xong=stated`)
  return show(c, { back, refusal: outcome.problem })
})

routes.post(paths.profileTieEnding, reviewer, async (c) => {
  const tie = c.req.param('tie')
  const form = await readForm(c, endingForm)
  orNotFound(await once(signedScope(c), form.key, (inside) => endOwnTie(inside, tie)))
  return seeOther(c, `${paths.profile}?xong=ended`)
})

routes.get(paths.reviewers, role('officer', 'secretary'), async (c) =>
  page(c, <ReviewersPage rows={await listReviewerLoads(c.var.scope)} />),
)

type After = { back?: FormBack; refusal?: ProfileRefusal }

async function show(c: Context<Env>, { back, refusal }: After = {}) {
  const scope = signedScope(c)
  const [profile, ties, organisations] = await Promise.all([
    findOwnProfile(scope),
    listOwnTies(scope),
    organisationChoices(scope),
  ])
  const names = await namesOfOrganisations(
    scope,
    ties.map(({ organisationId }) => organisationId),
  )
  const status = statusAfter(back, refusal)
  return page(
    c,
    <ProfilePage
      profile={profile}
      ties={ties.map((tie) => ({
        ...tie,
        organisation: names.get(tie.organisationId) ?? { vi: '–', en: '–' },
      }))}
      organisations={organisations}
      formKey={newId()}
      back={back}
      refusal={refusal}
      done={status === 200 ? c.req.query('xong') : undefined}
    />,
    status,
  )
}
