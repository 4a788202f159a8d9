import type { Topic } from '#modules/content/index.ts'
import type { SentForm } from '#platform/http/sent.ts'
import { useMessages } from '#ui/locale.tsx'
import { Notice } from '#ui/Notice.tsx'
import { type Step, Steps } from '#ui/Steps.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { EntrySettings } from '../entries/pages/EntrySettings.tsx'
import { KindChoice } from '../entries/pages/KindChoice.tsx'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { CategoryCount, ListedRow, Tally } from '../queries.ts'
import type { Import, ImportFile } from '../schema.ts'
import type { ImportState, Judgement, Result } from '../states.ts'
import { type ImportRefusal, isAtWork, isIn, isOpen } from '../steps.ts'
import { workMessages } from '../work-messages.ts'
import { Confirmation } from './Confirmation.tsx'
import { Files } from './Files.tsx'
import { ImportStateBadge } from './ImportStateBadge.tsx'
import { Progress } from './Progress.tsx'
import { Results } from './Results.tsx'
import { Rows } from './Rows.tsx'
import { Settings } from './Settings.tsx'

export type ImportProps = {
  one: Import
  files: readonly ImportFile[]
  tally: Tally
  rows: readonly ListedRow[]
  topics: readonly Topic[]
  categories: readonly CategoryCount[]
  columns: readonly string[]
  redirects: number
  filter: { judgement?: Judgement | undefined; result?: Result | undefined; page: number }
  formKey: () => string
  sent?: SentForm | undefined
  fileProblem?: string | undefined
  problem?: ImportRefusal | undefined
  done?: string | undefined
}

const order = ['gathering', 'reading', 'preview', 'importing', 'imported'] as const
type Stage = (typeof order)[number]

const stageOf = (state: ImportState): Stage => {
  if (state === 'judging') return 'reading'
  return state === 'undoing' || state === 'undone' || state === 'discarded' ? 'imported' : state
}

/** A move from its first file to its last article; what stands below is what its state allows. */
export function ImportPage(props: ImportProps) {
  const { one, problem, done } = props
  const texts = useMessages(messages)
  const work = useMessages(workMessages)
  const { state, choices } = one
  const { kind } = choices
  const table = one.source === 'table' && isOpen(one)
  return (
    <Page
      title={one.title}
      lead={texts.source[one.source]}
      over={<ImportStateBadge state={state} />}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.imports, label: texts.title },
      ]}
      notice={
        problem ? { tone: 'warning', text: texts.problem[problem] } : done && texts.done[done]
      }
      wide
    >
      <Steps label={texts.steps.label} steps={stepsOf(texts.steps, stageOf(state))} />
      {one.stopped && state === 'preview' && <Notice tone="warning">{work.stopped}</Notice>}
      {state === 'gathering' && table && <KindChoice {...props} />}
      {isAtWork(one) && <Progress {...props} />}
      {(isIn(one) || state === 'undone') && <Results {...props} />}
      {state === 'preview' && (
        <>
          {table && <KindChoice {...props} />}
          {kind ? <EntrySettings {...props} kind={kind} /> : <Settings {...props} />}
          <Rows {...props} />
          <Confirmation {...props} />
        </>
      )}
      {(state === 'imported' || state === 'undone') && <Rows {...props} />}
      {state !== 'discarded' && <Files {...props} />}
    </Page>
  )
}

type StepTexts = (typeof messages)['vi']['steps']

function stepsOf(texts: StepTexts, stage: Stage): Step[] {
  const labels = [texts.files, texts.reading, texts.preview, texts.importing, texts.done]
  const at = order.indexOf(stage)
  return labels.map((label, index) => ({
    label,
    state: index < at ? 'done' : index === at ? 'current' : 'next',
  }))
}
