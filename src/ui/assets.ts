import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** Addresses of what the builder made for the browser. */
export type Assets = { styles: string[]; script?: string; fonts: string[]; icon?: string }

/** Without a build (in tests) pages still render, bare. */
export const noAssets: Assets = { styles: [], fonts: [] }

/** What the development server serves unbuilt. */
export const devAssets: Assets = {
  styles: ['/src/client/app.css'],
  script: '/src/client/client.ts',
  fonts: [],
  icon: '/src/client/icon.svg',
}

type Chunk = { file: string; css?: string[]; assets?: string[] }

const entry = 'src/client/client.ts'
const icon = 'src/client/icon.svg'
// The faces that the first screen of every page is set in; the others come when used.
const firstFaces = /(latin|vietnamese)-(400|700)-normal[^/]*\.woff2$/

/** Reads the text of Vite's manifest.json. */
export function readManifest(json: string): Assets {
  const manifest: Record<string, Chunk> = JSON.parse(json)
  const client = manifest[entry]
  if (!client) throw new Error(`the client build has no ${entry}: run "npm run build"`)
  const assets = client.assets ?? []
  return {
    styles: (client.css ?? []).map(address),
    script: address(client.file),
    fonts: assets.filter((file) => firstFaces.test(file)).map(address),
    ...(manifest[icon] && { icon: address(manifest[icon].file) }),
  }
}

const address = (file: string) => `/${file}`

const AssetsContext = createContext<Assets>(noAssets)
export const AssetsProvider = AssetsContext.Provider
export const useAssets = () => useContext(AssetsContext)
