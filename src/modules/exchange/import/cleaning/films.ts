/** The page of a film that an old page showed in a frame, by the address of the frame; undefined for anything else. */
export function filmAddress(frame: string): string | undefined {
  const address = frame.startsWith('//') ? `https:${frame}` : frame
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined
  const host = url.hostname.replace(/^(www|m)\./, '')
  const id = url.pathname.split('/').at(-1) ?? ''
  if (/^youtube(-nocookie)?\.com$/.test(host) && url.pathname.startsWith('/embed/'))
    return /^[\w-]{6,20}$/.test(id) ? `https://www.youtube.com/watch?v=${id}` : undefined
  if (host === 'player.vimeo.com') return /^\d+$/.test(id) ? `https://vimeo.com/${id}` : undefined
  if (host === 'facebook.com' && url.pathname.startsWith('/plugins/video')) {
    const shown = url.searchParams.get('href')
    return shown?.startsWith('https://www.facebook.com/') ? shown : undefined
  }
  return undefined
}
