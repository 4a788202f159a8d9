import { Client } from 'pg'
import { LEDGER_CHANNEL } from '#platform/ledger/ledger.ts'
import { errorFacts, type Log } from '#platform/log.ts'
import type { Shelf } from './shelf.ts'

const AGAIN_MS = 2_000

/** Empties the shelf at each act that any process commits. While the line is down the shelf keeps nothing. */
export function listenToLedger(url: string, shelf: Shelf, log: Log): { stop(): Promise<void> } {
  let client: Client | undefined
  let timer: NodeJS.Timeout | undefined
  let stopped = false

  const connect = async () => {
    const line = new Client({ connectionString: url, application_name: 'benkhoi-cache' })
    client = line
    line.on('error', (error) => lost(line, error))
    line.on('end', () => lost(line, undefined))
    line.on('notification', () => shelf.empty())
    await line.connect()
    await line.query(`listen ${LEDGER_CHANNEL}`)
    shelf.setListening(true)
  }
  const lost = (line: Client, error: unknown) => {
    if (stopped || line !== client) return
    client = undefined
    shelf.setListening(false)
    log.warn('page cache: the line to the database is down', errorFacts(error))
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
      shelf.setListening(false)
      await client?.end()
    },
  }
}
