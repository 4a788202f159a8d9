import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { localised, useLocale, useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Notice } from '#ui/Notice.tsx'
import { paths } from '../../../paths.ts'
import { actionMessages } from '../../action-messages.ts'
import { deskMessages } from '../../desk-messages.ts'
import { nextRole } from '../../rules.ts'
import type { LanguageStanding } from '../../standing.ts'
import type { ActionProps } from './actions.ts'
import { ReturnForm, ScheduleForm, WithdrawForm } from './ReasonForms.tsx'
import { Standing } from './Standing.tsx'

type Props = ActionProps & { standing: LanguageStanding }

/** Where one language stands, and what the person may do about it now. */
export function LanguageCard({ standing, ...props }: Props) {
  const texts = useMessages(deskMessages)
  const words = useMessages(actionMessages)
  const { lang, open, returned, schedules, shown } = standing
  const next = open && nextRole(open)
  return (
    <section class="card-quay grid gap-3" aria-labelledby={`standing-${lang}`}>
      <h3 id={`standing-${lang}`}>{texts.language[lang]}</h3>
      <p>
        <Standing {...standing} />
      </p>
      {shown ? (
        <p>
          {shown.state === 'published'
            ? words.publicNow(shown.number)
            : words.publicThen(shown.number)}{' '}
          <Moment at={shown.endedAt ?? shown.changedAt} />.
        </p>
      ) : (
        <p class="text-muted">{words.neverPublic}</p>
      )}
      {next && <p>{words.waiting[next]}.</p>}
      {returned && (
        <Notice tone="warning" title={words.returned}>
          <p class="whitespace-pre-line">{returned}</p>
        </Notice>
      )}
      {schedules.map((schedule) => (
        <div key={schedule.id}>
          <p>
            {words.holds[schedule.kind](schedule.number)} <Moment at={schedule.dueAt} />.{' '}
            {props.latest > schedule.number && words.laterEdit(props.latest)}
          </p>
          {props.schedules && (
            <Form
              action={link(paths.scheduleEnd, { id: props.id, schedule: schedule.id })}
              formKey={props.formKey()}
              class=""
            >
              <Button kind="secondary" small>
                {words.cancel}
              </Button>
            </Form>
          )}
        </div>
      ))}
      <Actions {...props} standing={standing} />
    </section>
  )
}

function Actions({ standing, ...props }: Props) {
  const words = useMessages(actionMessages)
  const { lang, work, open, ready, shown, written } = standing
  const language = words.lower[lang]
  const { id, newestId, latest, preset } = props
  const exactly = { id, lang, formKey: props.formKey }
  const mayApprove = open && props.mayApprove(open)
  const sends = preset !== 'urgent' && (work === 'draft' || work === 'returned')
  return (
    <>
      <p>
        {written && <Preview {...{ id, lang }} revision={newestId} number={latest} />}
        {open && open.number !== latest && (
          <Preview {...{ id, lang }} revision={open.revisionId} number={open.number} />
        )}
      </p>
      {sends && (
        <Exact {...exactly} path={paths.sending} revisionId={newestId} kind="primary">
          {words.send(language, latest)}
        </Exact>
      )}
      {mayApprove && (
        <>
          <Exact {...exactly} path={paths.approval} revisionId={open.revisionId} kind="primary">
            {words.approve(language, open.number)}
          </Exact>
          <ReturnForm {...props} lang={lang} open={open} />
        </>
      )}
      {ready && props.publishes && (
        <Exact {...exactly} path={paths.publication} revisionId={ready.revisionId} kind="call">
          {words.publish(language, ready.number)}
        </Exact>
      )}
      {props.schedules && (ready || shown?.state === 'published') && (
        <ScheduleForm {...props} standing={standing} />
      )}
      {props.schedules && shown?.state === 'published' && <WithdrawForm {...props} lang={lang} />}
    </>
  )
}

type ExactProps = {
  id: string
  lang: 'vi' | 'en'
  path: typeof paths.sending | typeof paths.approval | typeof paths.publication
  revisionId: string
  formKey: () => string
  kind: 'primary' | 'call'
  children: string
}

/** One press that names its revision and its language. */
function Exact({ id, lang, path, revisionId, formKey, kind, children }: ExactProps) {
  return (
    <Form action={link(path, { id })} formKey={formKey()} class="">
      <input type="hidden" name="revision" value={revisionId} />
      <input type="hidden" name="lang" value={lang} />
      <Button kind={kind}>{children}</Button>
    </Form>
  )
}

type PreviewProps = { id: string; lang: 'vi' | 'en'; revision: string; number: number }

function Preview({ id, lang, revision, number }: PreviewProps) {
  const words = useMessages(actionMessages)
  const address = localised(lang, link(paths.preview, { id, revision }))
  return (
    <a href={address} class="link me-4" hreflang={lang === useLocale() ? undefined : lang}>
      {words.previewOf(words.lower[lang], number)}
    </a>
  )
}
