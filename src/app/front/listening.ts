import { Client } from 'pg'
import type { Held } from '#platform/held.ts'
import { errorFacts, type Log } from '#platform/log.ts'

const AGAIN_MS = 2_000

/** Tells what is held in memory of each change that any process commits. While the line is down nothing is held. */
export function listenFor(all: readonly Held[], url: string, log: Log): { stop(): Promise<void> } {
  let client: Client | undefined
  let timer: NodeJS.Timeout | undefined
  let stopped = false

  const setListening = (now: boolean) => {
    for (const held of all) held.setListening(now)
  }
  const connect = async () => {
    const line = new Client({ connectionString: url, application_name: 'benkhoi-cache' })
    client = line
    line.on('error', (error) => lost(line, error))
    line.on('end', () => lost(line, undefined))
    line.on('notification', ({ channel }) => {
      for (const held of all) if (held.channel === channel) held.empty()
    })
    await line.connect()
    for (const { channel } of all) await line.query(`listen ${channel}`)
    setListening(true)
  }
  const lost = (line: Client, error: unknown) => {
    if (stopped || line !== client) return
    client = undefined
    setListening(false)
    log.warn('what is kept in memory: the line to the database is down', errorFacts(error))
    timer = setTimeout(open, AGAIN_MS)
  }
  const open = () => {
    const opening = connect()
    opening.catch((error) => {
      if (client) lost(client, error)
    })
  }
  open()
  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      setListening(false)
      await client?.end()
    },
  }
}
