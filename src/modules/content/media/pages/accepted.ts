import { paperTypes, pictureTypes } from '../kinds.ts'

/** The endings that a picker of files offers; the server looks at the bytes anyway. */
export const accepted = Object.values({ ...pictureTypes, ...paperTypes })
  .flatMap((endings) => endings.map((ending) => `.${ending}`))
  .join(',')
