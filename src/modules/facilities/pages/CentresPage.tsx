import { Badge } from '#ui/Badge.tsx'
import { Card, CardGrid } from '#ui/Card.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages } from '../messages.ts'
import type { CentreForm } from '../rules.ts'

export type ShownCentre = {
  id: string
  name: string
  form: CentreForm
  establishedOn: string
  document: string
  address: string
  operator: string | undefined
}

export function CentresPage({ centres }: { centres: readonly ShownCentre[] }) {
  const texts = useMessages(messages)
  return (
    <Page title={texts.publicTitle} lead={texts.publicLead} wide>
      {centres.length === 0 ? (
        <EmptyState title={texts.emptyTitle} drawing="lighthouse">
          {texts.empty}
        </EmptyState>
      ) : (
        <CardGrid>
          {centres.map(({ id, name, form, establishedOn, document, address, operator }) => (
            <Card
              key={id}
              level={2}
              title={name}
              over={<Badge>{texts.form[form]}</Badge>}
              foot={
                <p>
                  {texts.established} <Day on={establishedOn} />, {texts.by} {document}
                </p>
              }
            >
              <p>{address}</p>
              {operator && (
                <p>
                  {texts.operator}: {operator}
                </p>
              )}
            </Card>
          ))}
        </CardGrid>
      )}
    </Page>
  )
}
