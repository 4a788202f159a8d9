import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import { readManifest } from '#ui/assets.ts'

/** What the builder made for the browser, from its folder: the addresses for pages, and the files behind them. */
export async function builtClient(folder: string) {
  return {
    assets: readManifest(await readFile(join(folder, '.vite', 'manifest.json'), 'utf8')),
    statics(routes: Hono<Env>) {
      routes.use(
        '/assets/*',
        serveStatic({
          root: folder,
          // The name of a built file holds its hash: it can be kept for good.
          onFound: (_path, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
        }),
      )
    },
  }
}
