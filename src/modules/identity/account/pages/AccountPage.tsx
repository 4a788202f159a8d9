import { link } from '#platform/http/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { ButtonLink } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Link } from '#ui/Link.tsx'
import { localised, useLocale, useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'
import { SecondFactorNotice } from './SecondFactorNotice.tsx'

export type SessionRow = {
  id: string
  device: string | undefined
  address: string | null
  since: Date
  here: boolean
}

type Props = {
  name: string
  email: string
  /** Already in the reader's words. */
  roles: readonly string[]
  secondFactor: boolean
  secondFactorMissing: boolean
  sessions: readonly SessionRow[]
  done?: 'passwordChanged' | 'secondFactorOn' | 'secondFactorOff' | 'sessionEnded' | undefined
}

export function AccountPage(props: Props) {
  const texts = useMessages(messages)
  const { name, email, roles, secondFactor, secondFactorMissing, sessions, done } = props
  return (
    <Page title={texts.title} notice={done && texts[done]} wide>
      {secondFactorMissing && <SecondFactorNotice />}
      <DefinitionList
        items={[
          { term: texts.name, value: name },
          { term: texts.email, value: email },
          { term: texts.roles, value: roles.length > 0 ? roles.join('; ') : texts.noRoles },
        ]}
      />
      <p class="mt-4">
        <Link href={paths.privacy}>{texts.privacy}</Link>
      </p>
      <Section title={texts.security}>
        <DefinitionList
          items={[
            {
              term: texts.password,
              value: <Link href={paths.accountPassword}>{texts.changePassword}</Link>,
            },
            {
              term: texts.secondFactor,
              value: <SecondFactorState on={secondFactor} />,
            },
          ]}
        />
      </Section>
      <Section title={texts.sessions}>
        <SessionTable sessions={sessions} />
      </Section>
    </Page>
  )
}

function SecondFactorState({ on }: { on: boolean }) {
  const texts = useMessages(messages)
  return (
    <>
      <Badge tone={on ? 'success' : 'neutral'}>{on ? texts.on : texts.off}</Badge>{' '}
      <ButtonLink href={paths.accountSecondFactor} kind="secondary" small>
        {on ? texts.manage : texts.turnOn}
      </ButtonLink>
    </>
  )
}

function SessionTable({ sessions }: { sessions: readonly SessionRow[] }) {
  const texts = useMessages(messages)
  const locale = useLocale()
  return (
    <DataTable
      caption={texts.sessions}
      captionHidden
      rows={sessions}
      rowKey={({ id }) => id}
      columns={[
        {
          title: texts.device,
          cell: ({ device, here }) =>
            (device ?? texts.unknownDevice) + (here ? ` (${texts.here})` : ''),
        },
        { title: texts.since, cell: ({ since }) => <Moment at={since} /> },
        { title: texts.address, cell: ({ address }) => address ?? texts.unknownDevice },
        {
          title: texts.act,
          cell: ({ id, device }) => (
            <form method="post" action={localised(locale, link(paths.sessionEnd, { id }))}>
              <button
                type="submit"
                class="btn btn-outline btn-sm"
                aria-label={texts.endOf(device ?? texts.unknownDevice)}
              >
                {texts.end}
              </button>
            </form>
          ),
        },
      ]}
    />
  )
}
