const texts = new WeakMap<Response, string>()

/** Keeps the text of an answer beside it: whoever packs it need not read it out of a stream again. */
export function keepText(answer: Response, text: string): Response {
  texts.set(answer, text)
  return answer
}

/** The text of an answer that is a page; undefined for everything else. */
export const textOf = (answer: Response): string | undefined => texts.get(answer)
