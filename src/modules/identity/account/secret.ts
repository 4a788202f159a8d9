/** The key of an otpauth address in groups of four, as people read and type it. */
export function keyOf(uri: string): string {
  const secret = URL.parse(uri)?.searchParams.get('secret') ?? ''
  return secret.match(/.{1,4}/g)?.join(' ') ?? ''
}

/** Only what a set-up of ours could have sent is shown again. */
export const isKeyAddress = (uri: string): boolean =>
  /^otpauth:\/\/totp\/[^\s<>"]{1,400}$/.test(uri) && keyOf(uri) !== ''

export const areBackupCodes = (codes: string): boolean =>
  /^([\w-]{6,20})( [\w-]{6,20}){0,19}$/.test(codes)
