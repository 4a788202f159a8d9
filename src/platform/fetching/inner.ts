import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Reached only from inside a cloud, though the number looks public: it hands out the machine's own secrets. */
const METADATA = new Set(['168.63.129.16'])

/** Whether an IP address leads anywhere but into the open internet; what cannot be read counts as inner. */
export function isInner(address: string): boolean {
  const [bare = ''] = address.split('%')
  if (isIP(bare) === 0) return true
  const parsed = ipaddr.process(bare)
  if (METADATA.has(parsed.toString())) return true
  if (parsed.range() !== 'unicast') return true
  // Of IPv6 only 2000::/3 is given out to the internet.
  return parsed.kind() === 'ipv6' && !parsed.toNormalizedString().match(/^[23][0-9a-f]{3}:/)
}
