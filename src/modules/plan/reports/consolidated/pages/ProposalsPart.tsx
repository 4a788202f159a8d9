import { Badge } from '#ui/Badge.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { FigureLink } from '../../pages/pieces.tsx'
import { ProposalAnswerText } from '../../proposals/pages/pieces.tsx'
import type { ProposalLine } from '../content.ts'
import { messages } from '../messages.ts'

type Props = {
  proposals: readonly ProposalLine[]
  /** What the office itself proposes. */
  text?: string | undefined
  href?: (id: string) => string
}

/** What the agencies asked for, one by one, with the answer so far. */
export function ProposalsPart({ proposals, text: own, href }: Props) {
  const locale = useLocale()
  const t = useMessages(messages)
  return (
    <Section title={t.proposals} id="kien-nghi">
      {own && (
        <p class="mb-4 whitespace-pre-line" lang="vi">
          {own}
        </p>
      )}
      {proposals.length === 0 ? (
        <p class="text-muted">{t.noProposals}</p>
      ) : (
        <DataTable
          caption={t.proposals}
          captionHidden
          rows={proposals}
          rowKey={({ id }) => id}
          columns={[
            {
              title: t.proposal,
              cell: ({ id, text, carriedOver }) => (
                <>
                  {href ? (
                    <FigureLink href={href(id)}>{text}</FigureLink>
                  ) : (
                    <span class="whitespace-pre-line" lang="vi">
                      {text}
                    </span>
                  )}{' '}
                  {carriedOver && <Badge>{t.carriedOver}</Badge>}
                </>
              ),
            },
            {
              title: t.agency,
              cell: ({ reporter, receivedOn }) => (
                <>
                  {reporter[locale]}, <Day on={receivedOn} />
                </>
              ),
            },
            { title: t.answer, cell: (one) => <ProposalAnswerText {...one} /> },
          ]}
        />
      )}
    </Section>
  )
}
