import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** Who is reading, as far as the shell of a page needs to know. */
export type Viewer = { name: string } | null

const ViewerContext = createContext<Viewer>(null)
export const ViewerProvider = ViewerContext.Provider
export const useViewer = () => useContext(ViewerContext)
