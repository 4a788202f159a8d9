import { openPlanPaths, type PlanFile } from '#modules/plan/index.ts'
import { link } from '#platform/http/paths.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages } from '../messages.ts'

type Address = { path: string; id: string }
type Props = {
  plans: readonly Pick<PlanFile, 'code' | 'title'>[]
  endpoints: readonly Address[]
  files: readonly Address[]
  feeds: readonly Address[]
  description: string
}

export function OpenDataPage({ plans, endpoints, files, feeds, description }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  return (
    <Page title={texts.title} lead={texts.lead}>
      {plans.length > 0 && (
        <Section title={texts.plans}>
          <p>{texts.plansLead}</p>
          <ul class="list-disc pl-6">
            {plans.map(({ code, title }) => (
              <li key={code}>
                <Link href={link(openPlanPaths.datasets, { plan: code })}>{title[locale]}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={texts.api}>
        <p>{texts.apiLead}</p>
        <Addresses caption={texts.api} addresses={endpoints} />
        <p>
          <a class="link" href={description}>
            {texts.description}
          </a>
        </p>
      </Section>
      <Section title={texts.files}>
        <p>{texts.filesLead}</p>
        <Addresses caption={texts.files} addresses={files} />
      </Section>
      <Section title={texts.feeds}>
        <Addresses caption={texts.feeds} addresses={feeds} />
      </Section>
      <Section title={texts.licence} id="dung-lai">
        <p>{texts.licenceText}</p>
      </Section>
      <Section title={texts.change}>
        <p>{texts.changeText}</p>
      </Section>
    </Page>
  )
}

function Addresses({ caption, addresses }: { caption: string; addresses: readonly Address[] }) {
  const texts = useMessages(messages)
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={addresses}
      rowKey={({ path }) => path}
      columns={[
        {
          title: texts.address,
          cell: ({ path }) => (
            <a class="link break-all" href={path}>
              {path}
            </a>
          ),
        },
        { title: texts.what, cell: ({ id }) => texts.things[id] },
      ]}
    />
  )
}
