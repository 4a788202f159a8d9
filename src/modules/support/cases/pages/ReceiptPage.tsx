import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Page } from '#ui/shell/Page.tsx'
import type { CaseState } from '../../states.ts'
import type { CaseClock } from '../clock.ts'
import { messages } from '../filling-messages.ts'
import { messages as caseMessages } from '../messages.ts'
import { paths } from '../paths.ts'
import { WhoActsNext } from './CaseProgress.tsx'

type Props = {
  id: string
  number: string
  receivedAt: Date
  contentHash: string
  callTitle: Text
  startup: Text | undefined
  state: CaseState
  clock: CaseClock
}

/** Proof for the founder: what was received, when, and who acts next. */
export function ReceiptPage(props: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const common = useMessages(caseMessages)
  const { id, number, receivedAt, contentHash, callTitle, startup, state, clock } = props
  return (
    <Page
      title={`${texts.receipt} ${number}`}
      lead={texts.submitted}
      crumbs={[
        { href: '/ban-lam-viec', label: common.desk },
        { href: paths.cases, label: common.title },
      ]}
      actions={<ButtonLink href={link(paths.case, { id })}>{texts.toCase}</ButtonLink>}
    >
      <DefinitionList
        items={[
          { term: texts.number, value: <strong>{number}</strong> },
          {
            term: texts.receivedAt,
            value: (
              <>
                <Moment at={receivedAt} /> ({texts.cityTime})
              </>
            ),
          },
          { term: common.call, value: callTitle[locale] },
          { term: common.startup, value: startup?.[locale] },
          { term: texts.hash, value: <code class="break-all">{contentHash}</code> },
        ]}
      />
      <p class="my-6 text-muted">{texts.hashNote}</p>
      <WhoActsNext state={state} clock={clock} />
    </Page>
  )
}
