import type { Problem, Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths as portalPaths } from '../../paths.ts'
import type { LinkRefusal } from '../managing.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { Rhythm } from '../rules.ts'

/** The same after every asking, whoever the address belongs to and whatever it follows. */
export function SentPage() {
  const texts = useMessages(messages)
  return (
    <Page title={texts.sentTitle} lead={texts.sent}>
      <p>{texts.sentHint}</p>
    </Page>
  )
}

/** A button and no more: programs that look into mails open links, and confirm nothing by it. */
export function ConfirmPage({
  token,
  name,
  rhythm,
}: {
  token: string
  name: string
  rhythm: Rhythm
}) {
  const texts = useMessages(messages)
  return (
    <Page title={texts.confirmTitle} lead={texts.confirmLead}>
      <p>
        <strong>{name}</strong>
        <br />
        {texts.rhythms[rhythm]}
      </p>
      <Form action={link(paths.confirm, { token })}>
        <Button kind="call">{texts.confirm}</Button>
      </Form>
    </Page>
  )
}

export function OwnPage({ raw, problems }: { raw?: Raw; problems?: readonly Problem[] }) {
  const texts = useMessages(messages)
  return (
    <Page
      title={texts.ownTitle}
      lead={texts.ownLead}
      crumbs={[{ href: portalPaths.following, label: texts.follow }]}
    >
      <AddressForm raw={raw} problems={problems} />
    </Page>
  )
}

function AddressForm({
  raw,
  problems,
}: {
  raw?: Raw | undefined
  problems?: readonly Problem[] | undefined
}) {
  const texts = useMessages(messages)
  return (
    <Form action={paths.own} raw={raw} problems={problems}>
      <TextField
        name="email"
        label={texts.email}
        type="email"
        autocomplete="email"
        maxLength={254}
      />
      <Button>{texts.ownSend}</Button>
    </Form>
  )
}

/** A link that says nothing true, or nothing any more, and the way to a new one. */
export function BrokenLinkPage({ refusal }: { refusal: LinkRefusal }) {
  const texts = useMessages(messages)
  return (
    <Page title={texts.brokenTitle} notice={{ tone: 'warning', text: texts.refusal[refusal] }}>
      <AddressForm />
    </Page>
  )
}

export function LeavePage({ token }: { token: string }) {
  const texts = useMessages(messages)
  return (
    <Page title={texts.leaveTitle} lead={texts.leaveLead}>
      <Form action={link(paths.leave, { token })}>
        <Button kind="danger">{texts.leaveAll}</Button>
      </Form>
    </Page>
  )
}

export function LeftPage() {
  const texts = useMessages(messages)
  return (
    <Page title={texts.leftTitle} lead={texts.left}>
      <ButtonLink href={portalPaths.following} kind="secondary">
        {texts.follow}
      </ButtonLink>
    </Page>
  )
}

/** Stands beside the results of a search. */
export function FollowSearch({ q, kind }: { q: string; kind?: string | undefined }) {
  const texts = useMessages(messages)
  const query = new URLSearchParams({ q, ...(kind && { loai: kind }) })
  const href = `${paths.ask}?${new URLSearchParams({ 'danh-sach': 'search', loc: query.toString() })}`
  return (
    <p class="mt-10 print:hidden">
      <ButtonLink href={href} kind="secondary" small>
        {texts.searchFollow}
      </ButtonLink>
    </p>
  )
}
