import { link } from '#platform/http/paths.ts'
import { startOf } from '#platform/http/sent.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { DateField } from '#ui/fields/DateField.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { Folded } from '../../articles/pages/desk/Folded.tsx'
import { paths as contentPaths } from '../../paths.ts'
import { campaignMessages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { PieceView } from '../queries.ts'
import { coverageKinds } from '../rules.ts'
import type { Piece } from '../schema.ts'
import type { CampaignProps } from './CampaignPage.tsx'

type Props = CampaignProps & { names: ReadonlyMap<string, string> }

/** The calendar of a campaign: what is to appear on which day, by whom. */
export function Pieces({ pieces, names, ...props }: Props) {
  const texts = useMessages(campaignMessages)
  const columns = texts.pieceColumns
  const isOpen = props.campaign.closedAt === null
  const planned = pieces.flatMap(({ piece }) => (piece.state === 'planned' ? piece : []))
  return (
    <Section title={texts.calendar}>
      {pieces.length === 0 ? (
        <p>{texts.noPieces}</p>
      ) : (
        <DataTable
          caption={texts.calendar}
          captionHidden
          rows={pieces}
          rowKey={({ piece }) => piece.id}
          columns={[
            { title: columns.due, cell: ({ piece }) => <Day on={piece.dueOn} /> },
            { title: columns.title, cell: (view) => <Title {...view} /> },
            { title: columns.channel, cell: ({ piece }) => texts.kinds[piece.channel] },
            { title: columns.who, cell: ({ piece }) => names.get(piece.responsibleId) ?? '–' },
            {
              title: columns.state,
              cell: (view) => (
                <>
                  <State {...view} today={props.today} />
                  {isOpen && view.piece.state === 'planned' && (
                    <Drop {...props} piece={view.piece} />
                  )}
                </>
              ),
            },
          ]}
        />
      )}
      {isOpen && <MarkDone {...props} planned={planned} />}
      {isOpen && <AddPiece {...props} />}
    </Section>
  )
}

function Title({ piece, article }: PieceView) {
  return article ? (
    <Link href={link(contentPaths.articleDraft, { id: article.id })}>{piece.title}</Link>
  ) : (
    piece.title
  )
}

function State({ piece, today }: PieceView & { today: string }) {
  const texts = useMessages(campaignMessages)
  const late = piece.state === 'planned' && piece.dueOn < today
  return (
    <>
      <Badge tone={late ? 'danger' : piece.state === 'done' ? 'success' : 'neutral'}>
        {texts.pieceState[piece.state]}
        {late && `, ${texts.late}`}
      </Badge>
      {piece.reason && <p>{piece.reason}</p>}
    </>
  )
}

type FormProps = Pick<CampaignProps, 'campaign' | 'formKey' | 'sent'>

function Drop({ campaign, piece, formKey, sent }: FormProps & Pick<PieceView, 'piece'>) {
  const texts = useMessages(campaignMessages)
  const action = link(paths.pieceDropped, { id: campaign.id, piece: piece.id })
  return (
    <Folded title={texts.pieceDropped} open={sent?.action === action}>
      <Form {...startOf(action, sent, formKey())} prefix={`drop-${piece.id}`}>
        <TextField name="reason" label={texts.field.reason} maxLength={500} />
        <p>
          <Button small kind="secondary">
            {texts.drop(piece.title)}
          </Button>
        </p>
      </Form>
    </Folded>
  )
}

type MarkDoneProps = FormProps & Pick<CampaignProps, 'articles'> & { planned: readonly Piece[] }

/** One form for all pieces: the articles to choose from are many. */
function MarkDone({ campaign, planned, articles, formKey, sent }: MarkDoneProps) {
  const texts = useMessages(campaignMessages)
  const { field } = texts
  const action = link(paths.pieceDone, { id: campaign.id })
  if (planned.length === 0) return null
  return (
    <Folded title={texts.markDone} open={sent?.action === action}>
      <Form {...startOf(action, sent, formKey())} prefix="done">
        <Select
          name="piece"
          label={field.pieceDone}
          options={planned.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <Select
          name="article"
          label={field.article}
          options={articles.map(({ id, title }) => ({ value: id, label: title }))}
          optional
        />
        <p>
          <Button small>{texts.markDone}</Button>
        </p>
      </Form>
    </Folded>
  )
}

function AddPiece({ campaign, people, sent, formKey }: FormProps & Pick<CampaignProps, 'people'>) {
  const texts = useMessages(campaignMessages)
  const { field } = texts
  const action = link(paths.pieces, { id: campaign.id })
  return (
    <Folded title={texts.addPiece} open={sent?.action === action}>
      <Form {...startOf(action, sent, formKey())} prefix="piece">
        <TextField name="title" label={field.pieceTitle} maxLength={200} />
        <Select
          name="channel"
          label={field.channel}
          options={coverageKinds.map((value) => ({ value, label: texts.kinds[value] }))}
        />
        <DateField name="dueOn" label={field.dueOn} />
        <Select
          name="responsible"
          label={field.responsible}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <p>
          <Button>{texts.addPiece}</Button>
        </p>
      </Form>
    </Folded>
  )
}
