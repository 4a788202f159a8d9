import { type ComponentType, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { render } from 'preact-render-to-string'
import { ReadingProvider, useReading } from './locale.tsx'

/** Remembers during one rendering whether the page needs the script at all. */
export type IslandCount = { islands: number }

const IslandCountContext = createContext<IslandCount>({ islands: 0 })
export const IslandCountProvider = IslandCountContext.Provider
export const useIslandCount = () => useContext(IslandCountContext)

type Props<P extends object> = {
  of: ComponentType<P>
  /** `<module>/<file>` of the default export in `modules/<module>/islands/<file>.island.tsx`. */
  name: string
  /** Plain JSON: the browser reads it from an attribute that anyone can read. */
  props: P
}

/** A part of the page that the browser brings to life. It has its own render root, so both sides count from the same start. */
export function Island<P extends object>({ of: Component, name, props }: Props<P>) {
  const reading = useReading()
  useIslandCount().islands += 1
  const html = render(
    <ReadingProvider value={reading}>
      <Component {...props} />
    </ReadingProvider>,
  )
  return (
    <div
      data-island={name}
      data-props={JSON.stringify(props)}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}
