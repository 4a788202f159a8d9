import { link } from '#platform/http/paths.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { kindOf } from '../../kinds/all.ts'
import { entryPath, paths } from '../../paths.ts'
import type { ConfirmRefusal } from '../../rules.ts'
import type { Entry } from '../../schema.ts'
import { messages } from '../messages.ts'

type Props = { token: string; entry: Entry; refusal: ConfirmRefusal | undefined }

/** Asked by a letter: one press says that an entry is still right. */
export function StillRightPage({ token, entry, refusal }: Props) {
  const texts = useMessages(messages)
  return (
    <Page title={texts.title} notice={refusal && { tone: 'danger', text: texts.problem[refusal] }}>
      <p>{texts.about}</p>
      <p class="my-4 text-xl">
        <Link href={entryPath(kindOf(entry.kind), entry.slug)} lang="vi">
          {entry.title.vi}
        </Link>
      </p>
      <Form action={link(paths.stillRight, { token })}>
        <p>{texts.hint}</p>
        <p class="flex flex-wrap gap-3">
          <Button kind="call">{texts.confirm}</Button>
          <ButtonLink href={link(paths.ownEntry, { id: entry.id })} kind="secondary">
            {texts.change}
          </ButtonLink>
        </p>
      </Form>
    </Page>
  )
}

/** The key has done its work, or never will. */
export function SpentPage({ done = false }: { done?: boolean }) {
  const texts = useMessages(messages)
  return (
    <Page title={done ? texts.title : texts.spentTitle} notice={done ? texts.done : null}>
      {!done && <p>{texts.spent}</p>}
      <p class="mt-6">
        <ButtonLink href={paths.own} kind="secondary">
          {texts.toDesk}
        </ButtonLink>
      </p>
    </Page>
  )
}
