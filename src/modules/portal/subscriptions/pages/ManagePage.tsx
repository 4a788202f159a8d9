import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { formatDay } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths as portalPaths } from '../../paths.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { Rhythm } from '../rules.ts'
import { rhythmOptions } from './AskPage.tsx'

export type FollowedRow = {
  id: string
  name: string
  path: string | undefined
  rhythm: Rhythm
  confirmedAt: Date | null
}

export type ManageDone = 'confirmed' | 'changed' | 'ended' | 'renewed'

type Props = {
  token: string
  email: string
  endsOn: string
  rows: readonly FollowedRow[]
  leaving: string
  done: ManageDone | undefined
}

/** All that is kept of somebody who gets mails, and every change they may make to it. */
export function ManagePage({ token, email, endsOn, rows, leaving, done }: Props) {
  const texts = useMessages(messages)
  const locale = useLocale()
  return (
    <Page
      title={texts.manageTitle}
      lead={texts.manageLead(email)}
      notice={done && texts.done[done]}
    >
      {rows.length === 0 && <p>{texts.none}</p>}
      <div class="grid gap-6">
        {rows.map((row) => (
          <FollowedCard key={row.id} token={token} row={row} />
        ))}
      </div>
      <p class="mt-6">
        <Link href={portalPaths.following}>{texts.follow}</Link>
      </p>
      <Section title={texts.privacyTitle}>
        <p>{texts.kept(formatDay(endsOn, locale))}</p>
        <Form action={link(paths.renewal, { token })}>
          <Button kind="secondary">{texts.renew}</Button>
        </Form>
        <Form action={leaving}>
          <Button kind="danger">{texts.leaveAll}</Button>
        </Form>
      </Section>
    </Page>
  )
}

function FollowedCard({ token, row }: { token: string; row: FollowedRow }) {
  const texts = useMessages(messages)
  const { id, name, path, rhythm, confirmedAt } = row
  return (
    <Card level={2} title={path ? <Link href={path}>{name}</Link> : name}>
      {!path && <p>{texts.gone}</p>}
      {confirmedAt && (
        <p>
          {texts.since} <Moment at={confirmedAt} />
        </p>
      )}
      <div class="flex flex-wrap items-end gap-4">
        <Form
          action={link(paths.rhythm, { token, id })}
          prefix={id}
          label={texts.changeRhythmOf(name)}
          class="flex flex-wrap items-end gap-3"
        >
          <Select
            name="rhythm"
            label={texts.rhythm}
            value={rhythm}
            options={rhythmOptions(texts.rhythms)}
          />
          <Button kind="secondary" small>
            {texts.changeRhythm}
          </Button>
        </Form>
        <Form action={link(paths.end, { token, id })} label={texts.endOf(name)} class="">
          <Button kind="quiet" small>
            {texts.end}
          </Button>
        </Form>
      </div>
    </Card>
  )
}
