import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto'
import { canonical } from './canonical.ts'
import type { PublicKey, Signature } from './shapes.ts'

export type KeyPair = { kid: string; x: string; privateKey: string }

/** A new pair; the private half as PKCS#8 in PEM. */
export function makeKeyPair(): KeyPair {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const { x = '' } = publicKey.export({ format: 'jwk' })
  return {
    kid: thumbprint(x),
    x,
    privateKey: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
  }
}

/** The name of a key, made from the key itself (RFC 7638). */
export const thumbprint = (x: string): string =>
  createHash('sha256')
    .update(canonical({ crv: 'Ed25519', kty: 'OKP', x }))
    .digest('base64url')

export const signWith = (
  { kid, privateKey }: Pick<KeyPair, 'kid' | 'privateKey'>,
  content: unknown,
): Signature => ({
  key: kid,
  algorithm: 'Ed25519',
  value: sign(null, Buffer.from(canonical(content)), createPrivateKey(privateKey)).toString(
    'base64url',
  ),
})

/** Whether a key signed exactly this content. */
export function isSignedBy(x: string, content: unknown, value: string): boolean {
  try {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
    return verify(null, Buffer.from(canonical(content)), key, Buffer.from(value, 'base64url'))
  } catch {
    // A key or a text that is none signs nothing.
    return false
  }
}

/** What one key signs of the next, so that trust passes on. */
export const endorsed = ({ kid, x }: { kid: string; x: string }) => ({ kid, x })

/** Whether trust in a key leads to another of the same list, step by step. */
export function leadsTo(trusted: string, wanted: string, keys: readonly PublicKey[]): boolean {
  for (let at: string = wanted, steps = 0; steps <= keys.length; steps += 1) {
    const key = keys.find(({ kid }) => kid === at)
    if (!key || thumbprint(key.x) !== key.kid) return false
    if (at === trusted) return true
    const before = keys.find(({ kid }) => kid === key.endorsedBy)
    if (!before || !key.endorsement || !isSignedBy(before.x, endorsed(key), key.endorsement))
      return false
    at = before.kid
  }
  return false
}
