import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { newId } from '../ids.ts'
import { s3Store } from './s3.ts'
import { diskStore } from './store.ts'

const folder = await mkdtemp(join(tmpdir(), 'benkhoi-files-'))
const shelf = new Map<string, Buffer>()

/** As much of the S3 protocol as a store needs, kept in memory; the client that speaks to it is the real one. */
const bucket = createServer(async (request, response) => {
  const path = new URL(request.url ?? '', 'http://bucket').pathname
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const signed = request.headers.authorization?.startsWith('AWS4-HMAC-SHA256')
  if (!signed) response.writeHead(403).end()
  else if (request.method === 'PUT') {
    const body = Buffer.concat(chunks)
    shelf.set(path, request.headers['content-encoding'] === 'aws-chunked' ? unchunked(body) : body)
    response.writeHead(200, { etag: '"x"' }).end()
  } else if (request.method === 'DELETE') {
    shelf.delete(path)
    response.writeHead(204).end()
  } else if (shelf.has(path)) response.writeHead(200).end(shelf.get(path))
  else
    response
      .writeHead(404, { 'content-type': 'application/xml' })
      .end('<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>none</Message></Error>')
}).listen(0, '127.0.0.1')
await once(bucket, 'listening')
const address = bucket.address()
if (typeof address !== 'object' || !address) throw new Error('the bucket has no port')

afterAll(async () => {
  bucket.close()
  bucket.closeAllConnections()
  await rm(folder, { recursive: true })
})

const stores = {
  'the local disk': diskStore(folder),
  'a bucket': await s3Store({
    endpoint: `http://127.0.0.1:${address.port}`,
    bucket: 'files',
    region: 'here',
    accessKeyId: 'key',
    secretAccessKey: 'secret',
  }),
}

test.each(Object.entries(stores))(
  '%s gives back what it was given, and nothing else',
  async (_, store) => {
    const key = newId()
    const content = new TextEncoder().encode('Giấy tờ của dự án')
    expect(await store.get(key)).toBeUndefined()
    await store.put(key, content)
    expect(Buffer.from((await store.get(key)) ?? [])).toEqual(Buffer.from(content))
    await store.remove(key)
    await store.remove(key)
    expect(await store.get(key)).toBeUndefined()
  },
)

test('on the disk a file is there whole or not at all', async () => {
  const key = newId()
  await stores['the local disk'].put(key, new Uint8Array(1000))
  const names = await readdir(join(folder, key.slice(-2)))
  expect(names).toEqual([key])
})

function unchunked(body: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; ; ) {
    const end = body.indexOf('\r\n', at)
    const size = Number.parseInt(body.subarray(at, end).toString(), 16)
    if (!size) return Buffer.concat(parts)
    parts.push(body.subarray(end + 2, end + 2 + size))
    at = end + 2 + size + 2
  }
}
