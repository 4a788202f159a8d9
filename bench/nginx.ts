import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SavedPage } from './pages.ts'
import { freePort, stop, untilAnswers } from './programs.ts'

export type Nginx = { origin: string; pathOf(page: SavedPage): string; stop(): Promise<void> }

/** An nginx at its best: no log, files as they are on the disk, all cores. */
export async function startNginx(nginx: string, pages: SavedPage[]): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), 'benkhoi-nginx-'))
  const port = await freePort()
  await mkdir(join(folder, 'pages'))
  for (const { name, body } of pages) await writeFile(join(folder, 'pages', `${name}.html`), body)
  await writeFile(join(folder, 'nginx.conf'), configuration(folder, port))
  const child = spawn(nginx, ['-p', folder, '-c', 'nginx.conf', '-e', join(folder, 'error.log')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const origin = `http://127.0.0.1:${port}`
  await untilAnswers(`${origin}/${pages[0]?.name}.html`, child)
  return {
    origin,
    pathOf: (page) => `/${page.name}.html`,
    async stop() {
      await stop(child)
      await rm(folder, { recursive: true })
    },
  }
}

const configuration = (folder: string, port: number) => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes auto;
pid ${folder}/pid;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  types { text/html html; }
  charset utf-8;
  server { listen 127.0.0.1:${port}; root ${folder}/pages; }
}
`
