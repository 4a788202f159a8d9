import type { Text } from '#platform/locale.ts'
import { Card, CardGrid } from '#ui/Card.tsx'
import { Clause } from '#ui/Clause.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { messages } from './messages.ts'

export type Offer = {
  code: string
  clause: string
  name: Text
  share: 'part' | 'unstated' | 'priority'
}

/** The support lines of the plan. */
export function Offers({ offers }: { offers: readonly Offer[] }) {
  const texts = useMessages(messages)
  const locale = useLocale()
  return (
    <Section title={texts.offers}>
      <p class="mb-6 text-muted">{texts.offersLead}</p>
      <CardGrid>
        {offers.map(({ code, clause, name, share }) => (
          <Card
            key={code}
            title={name[locale]}
            over={texts.share[share]}
            foot={<Clause text={clause} />}
          />
        ))}
      </CardGrid>
    </Section>
  )
}
