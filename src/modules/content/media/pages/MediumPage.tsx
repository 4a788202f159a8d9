import type { Problem, Raw } from '#platform/http/form.ts'
import { formatSize } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { Page, type PageNotice } from '#ui/shell/Page.tsx'
import { FileCard, Picture } from '../../body/embeds.tsx'
import type { ShownFile, ShownImage } from '../../body/resolver.ts'
import { Cover } from '../Cover.tsx'
import { mediumAsTyped } from '../forms.ts'
import { messages } from '../messages.ts'
import { mediaPaths } from '../paths.ts'
import { type MediaProblem, problems } from '../problem-messages.ts'
import type { MediaUse, MediaVersion, Medium } from '../schema.ts'
import { MediumForm } from './MediumForm.tsx'
import { RemoveSection } from './RemoveSection.tsx'
import { ReplaceSection } from './ReplaceSection.tsx'
import { UsesSection } from './UsesSection.tsx'

export type Done = 'added' | 'same' | 'saved' | 'replaced'

export type MediumPageProps = {
  medium: Medium
  current: MediaVersion
  shown: ShownImage | ShownFile
  uses: readonly MediaUse[]
  versions: readonly MediaVersion[]
  version: number
  formKey: string
  typed?: Raw
  problems?: readonly Problem[]
  refusal?: 'stale' | 'in-use'
  fileProblem?: MediaProblem
  done?: Done | undefined
}

export function MediumPage(props: MediumPageProps) {
  const { medium, current, shown, uses, versions, version, formKey, refusal, done } = props
  const texts = useMessages(messages)
  const sentences = useMessages(problems)
  const good: Record<Done, string> = {
    added: texts.added,
    same: texts.sameFile,
    saved: texts.saved,
    replaced: texts.replaced,
  }
  const notice: PageNotice | null = refusal
    ? { tone: 'danger', text: sentences.problem[refusal] }
    : done
      ? good[done]
      : null
  const own = { medium, version, formKey, uses }
  return (
    <Page
      title={medium.name}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: mediaPaths.library, label: texts.title },
      ]}
      over={texts.kinds[medium.kind]}
      notice={notice}
    >
      <div class="prose body">
        {shown.kind === 'image' ? (
          <Picture caption="" shown={shown} />
        ) : (
          <FileCard title="" shown={shown} />
        )}
      </div>
      <MediumForm
        {...own}
        current={current}
        raw={props.typed ?? mediumAsTyped(medium)}
        problems={props.problems}
      />
      {shown.kind === 'image' && (
        <Section title={texts.crops}>
          <div class="max-w-96">
            <Cover image={shown} />
          </div>
        </Section>
      )}
      <UsesSection medium={medium} uses={uses} />
      <ReplaceSection {...own} fileProblem={props.fileProblem} />
      <Section title={texts.versionsTitle}>
        <Versions versions={versions} currentId={current.id} />
      </Section>
      <RemoveSection {...own} />
    </Page>
  )
}

function Versions({
  versions,
  currentId,
}: {
  versions: readonly MediaVersion[]
  currentId: string
}) {
  const texts = useMessages(messages)
  const locale = useLocale()
  return (
    <ul>
      {versions.map(({ id, addedAt, width, height, size }) => (
        <li key={id}>
          <Moment at={addedAt} />
          {width !== null && height !== null && ` · ${texts.size(width, height)}`}
          {` · ${formatSize(size, locale)}`}
          {id === currentId && ` · ${texts.current}`}
        </li>
      ))}
    </ul>
  )
}
