import { link } from '#platform/http/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { formatSize } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import type { Tone } from '#ui/Notice.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'
import type { Paper } from '../queries.ts'
import { type PaperStanding, paperStanding } from '../rules.ts'
import { PaperForm, type SentPaper } from './PaperForm.tsx'

type Props = {
  organisationId: string
  organisation: string
  papers: readonly Paper[]
  today: string
  formKey: string
  sent?: SentPaper
  refusal?: keyof (typeof messages)['vi']['problem']
  done?: 'saved' | 'removed'
}

const tones: Record<PaperStanding, Tone> = { good: 'success', lapsing: 'warning', lapsed: 'danger' }

/** The papers that an organisation keeps once and hands in with every application. */
export function PapersPage(props: Props) {
  const texts = useMessages(messages)
  const { organisationId: id, papers, today, formKey, sent, refusal, done } = props
  const current = papers.filter(({ replacedBy }) => replacedBy === null)
  const older = papers.filter(({ replacedBy }) => replacedBy !== null)
  return (
    <Page
      title={texts.title(props.organisation)}
      lead={texts.lead}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }]}
      notice={refusal ? { tone: 'warning', text: texts.problem[refusal] } : done && texts[done]}
    >
      {current.length === 0 && <EmptyState title={texts.none}>{texts.noneAdvice}</EmptyState>}
      {current.map((paper) => (
        <CurrentPaper key={paper.id} {...props} paper={paper} />
      ))}
      <Section title={texts.addTitle} id="add">
        <PaperForm
          action={link(paths.papers, { id })}
          formKey={formKey}
          today={today}
          sent={sent}
          submit={texts.add}
        />
      </Section>
      {older.length > 0 && (
        <Section title={texts.older}>
          <ul>
            {older.map((paper) => (
              <li key={paper.id}>
                <PaperFacts organisationId={id} paper={paper} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}

function CurrentPaper({
  organisationId: id,
  paper,
  today,
  formKey,
  sent,
}: Props & { paper: Paper }) {
  const texts = useMessages(messages)
  const standing = paperStanding(paper, today)
  const replacing = link(paths.paperReplacement, { id, paper: paper.id })
  return (
    <Card title={paper.title}>
      <p>
        <Badge tone={tones[standing]}>{texts.standing[standing]}</Badge> {texts.kinds[paper.kind]}
      </p>
      <PaperFacts organisationId={id} paper={paper} />
      <details open={sent?.action === replacing}>
        <summary class="link">{texts.replaceTitle}</summary>
        <p>{texts.replaceLead}</p>
        <PaperForm
          action={replacing}
          formKey={`${formKey}-${paper.id.slice(-8)}`}
          today={today}
          sent={sent}
          old={paper}
          submit={texts.replace}
        />
      </details>
      <Form
        action={link(paths.paperRemoval, { id, paper: paper.id })}
        formKey={`${formKey}-r-${paper.id.slice(-8)}`}
        class=""
      >
        <Button kind="quiet" small>
          {texts.remove(paper.title)}
        </Button>
      </Form>
    </Card>
  )
}

function PaperFacts({ organisationId: id, paper }: { organisationId: string; paper: Paper }) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { number, issuedOn, expiresOn, file } = paper
  return (
    <p>
      {number && `${texts.number}: ${number}. `}
      {texts.issuedOn}: <Day on={issuedOn} />. {texts.expiresOn}:{' '}
      {expiresOn ? <Day on={expiresOn} /> : texts.noExpiry}.{' '}
      <Link href={link(paths.paperFile, { id, paper: paper.id })} download>
        {file.name}
      </Link>{' '}
      <span class="text-muted">({formatSize(file.size, locale)})</span>
    </p>
  )
}
