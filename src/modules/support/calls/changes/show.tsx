import type { Context } from 'hono'
import { findFormVersion } from '#modules/forms/index.ts'
import type { Env } from '#platform/http/env.ts'
import { page } from '#platform/http/page.ts'
import { newId } from '#platform/ids.ts'
import { orNotFound } from '#platform/outcome.ts'
import type { Call } from '../../schema.ts'
import { numberOf } from '../../screening/actions.ts'
import { choices } from '../choices.ts'
import { changedFields, wordingOf } from '../wording.ts'
import { refusalOf } from './actions.ts'
import { asRead } from './as-read.ts'
import { PreviewPage } from './pages/PreviewPage.tsx'
import { findChange, impactOn, progressOf } from './queries.ts'
import { type ChangeRefusal, faultsOfChange } from './rules.ts'

/** The change as drawn up, held against the call and its cases as they are now. */
export async function previewPage(c: Context<Env>, call: Call, problem?: ChangeRefusal) {
  const { scope } = c.var
  const change = orNotFound(await findChange(scope, call.id))
  const before = wordingOf(call)
  const after = change.wording
  const [touched, progress, standing, names, known] = await Promise.all([
    impactOn(scope, call, after),
    progressOf(scope, call.id),
    refusalOf(scope, call, after),
    formNames(c, [before.formVersionId, after.formVersionId]),
    choices(scope),
  ])
  const shown = (wording: typeof after) => asRead(wording, known, names, scope.locale)
  return page(
    c,
    <PreviewPage
      id={call.id}
      code={call.code}
      reason={change.reason}
      version={change.version}
      formKey={newId()}
      changed={changedFields(before, after)}
      before={shown(before)}
      after={shown(after)}
      faults={faultsOfChange({ before, after, progress, now: scope.now })}
      touched={touched.map(({ kase, state, touches }) => ({
        id: kase.id,
        // A draft is its founder's alone: not even its name is told.
        number: kase.number ? numberOf(kase) : undefined,
        state,
        touches,
      }))}
      publishable={standing === null}
      refusal={problem ?? standing ?? undefined}
    />,
    problem ? 409 : 200,
  )
}

async function formNames(c: Context<Env>, ids: readonly string[]): Promise<Map<string, string>> {
  const versions = await Promise.all(ids.map((id) => findFormVersion(c.var.scope, id)))
  return new Map(
    versions.flatMap((version) =>
      version ? [[version.id, `${version.code} · ${version.number}`]] : [],
    ),
  )
}
