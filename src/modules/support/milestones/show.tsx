import type { Context } from 'hono'
import { meetingsToCome } from '#modules/panels/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { page } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { statusAfter } from '#platform/http/sent.ts'
import { newId } from '#platform/ids.ts'
import { orNotFound } from '#platform/outcome.ts'
import { numberOf } from '../screening/actions.ts'
import { paths as screeningPaths } from '../screening/paths.ts'
import { findScreened } from '../screening/reach.ts'
import type { SentForm } from '../screening/sent.ts'
import { messages } from './messages.ts'
import { ClosingForms } from './pages/ClosingForms.tsx'
import { ContractPage } from './pages/ContractPage.tsx'
import { OfficerForms, PlanForm } from './pages/OfficerForms.tsx'
import { paths } from './paths.ts'
import type { ContractProblem } from './problems.ts'
import { findAward, stands } from './queries.ts'
import { contractView } from './view.ts'

type After = { sent?: SentForm; problem?: ContractProblem }

/** The officer's page of a contract as it stands now; after a refusal with the form that was sent. */
export async function showContract(c: Context<Env>, id: string, { sent, problem }: After = {}) {
  const scope = signedScope(c)
  const { kase, call } = orNotFound(await findScreened(scope, id))
  const view = await contractView(scope, orNotFound(await findAward(scope, id)))
  const texts = messages[scope.locale]
  const number = numberOf(kase)
  const status = statusAfter(sent, problem)
  const open = stands(view.award)
  return page(
    c,
    <ContractPage
      {...view}
      number={number}
      call={call.title}
      crumb={{ href: link(screeningPaths.caseFile, { id }), label: number }}
      none={texts.noneForOfficer}
      document={(file) => link(paths.document, { id, file })}
      milestoneForms={(milestone) =>
        open && (
          <OfficerForms
            caseId={id}
            milestone={milestone}
            committed={view.money !== undefined}
            formKey={newId}
            sent={sent}
          />
        )
      }
      problem={problem}
      done={status === 200 ? c.req.query('xong') : undefined}
    >
      {open && <PlanForm caseId={id} milestones={view.milestones} formKey={newId} sent={sent} />}
      {open && (
        <ClosingForms
          caseId={id}
          accepted={view.award.acceptedAt !== null}
          meetings={await meetingsToCome(scope, 'acceptance')}
          formKey={newId}
          sent={sent}
        />
      )}
    </ContractPage>,
    status,
  )
}
