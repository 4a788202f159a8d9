import { link } from '#platform/http/paths.ts'
import { formats } from '../files.ts'
import { paths } from '../paths.ts'

type Props = { plan: string; dataset: string; title: string }

/** The ways to a dataset's files. */
export function Take({ plan, dataset, title }: Props) {
  return (
    <>
      {formats.map((format, index) => (
        <>
          {index > 0 && ' · '}
          <a class="link" href={link(paths.file, { plan, file: `${dataset}.${format}` })}>
            {format.toUpperCase()}
            <span class="sr-only">: {title}</span>
          </a>
        </>
      ))}
    </>
  )
}
