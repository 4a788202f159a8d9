/** WordPress writes some things in brackets: the address of a film stays, a caption's words stay, the brackets go. */
export const withoutShortcodes = (html: string): string =>
  html
    .replace(/\[embed[^\]]{0,300}\]\s*(https?:\/\/[^\s[\]<>]{1,500})\s*\[\/embed\]/gi, '\n\n$1\n\n')
    .replace(
      /\[\/?(?:caption|gallery|playlist|audio|video|embed|contact-form-7)(?=[\s\]])[^\]]{0,2000}\]/gi,
      '',
    )
