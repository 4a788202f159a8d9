import { questionPaths } from '#modules/content/index.ts'
import { planPaths } from '#modules/plan/index.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Clause } from '#ui/Clause.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { useSite } from '#ui/site.ts'
import { messages } from './about-messages.ts'
import type { Body, Tier } from './structure.ts'
import type { AboutTexts } from './texts.ts'

type Props = {
  texts: AboutTexts
  /** The bodies of the plan in force and its number; absent without a plan. */
  structure:
    | { number: string; tiers: readonly { tier: Tier; bodies: readonly Body[] }[] }
    | undefined
}

/** Functions, structure and contacts, as far as the records know them. */
export function AboutPage({ texts: own, structure }: Props) {
  const texts = useMessages(messages)
  const locale = useLocale()
  const site = useSite()
  return (
    <Page title={texts.title} lead={texts.lead} wide>
      <Section title={texts.functions} id="chuc-nang">
        <Words text={own.functions[locale]} />
      </Section>
      <Section title={texts.contacts} id="lien-he">
        <Words text={own.contacts[locale]} />
        {site.contact && (
          <p class="mt-3">
            {texts.contact} {site.contact}
          </p>
        )}
        {own.changedAt && (
          <p class="text-muted mt-3">
            {texts.changed} <Moment at={own.changedAt} />
          </p>
        )}
        <p class="mt-4">
          <ButtonLink href={questionPaths.ask} kind="secondary">
            {texts.ask}
          </ButtonLink>
        </p>
      </Section>
      <Section title={texts.structure} id="co-cau">
        {structure ? (
          <>
            <p class="mb-6">
              {texts.structureLead(structure.number)}{' '}
              <Link href={planPaths.plan}>{texts.plan}</Link>
            </p>
            <ol class="space-y-8 border-s-2 border-primary ps-4 sm:ps-8">
              {structure.tiers.map(({ tier, bodies }) => (
                <li key={tier}>
                  <h3>{texts.tier[tier]}</h3>
                  <div class="mt-3 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
                    {bodies.map((body) => (
                      <BodyCard key={body.code} {...body} />
                    ))}
                  </div>
                </li>
              ))}
            </ol>
          </>
        ) : (
          <p>{texts.noPlan}</p>
        )}
      </Section>
    </Page>
  )
}

function Words({ text }: { text: string }) {
  const { unwritten } = useMessages(messages)
  return text ? <p class="whitespace-pre-line">{text}</p> : <p class="text-muted">{unwritten}</p>
}

function BodyCard({ name, heir, duties, leads }: Body) {
  const texts = useMessages(messages)
  const locale = useLocale()
  return (
    <Card title={name[locale]}>
      {heir && <p>{texts.heir(heir[locale])}</p>}
      {leads > 0 && <p>{texts.leads(leads)}</p>}
      {duties.length > 0 && (
        <details>
          <summary class="link">{texts.duties(duties.length)}</summary>
          <ul class="mt-2 list-disc space-y-1 ps-5">
            {duties.map(({ text, clause }) => (
              <li key={`${clause} ${text.vi}`}>
                {text[locale]} <Clause text={clause} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  )
}
