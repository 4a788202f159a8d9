/** Whether the editor wrote what a box holds, or a person in the plain box. */
export const isFromEditor = (typed: string): boolean => /^\s*\{\s*"type"\s*:\s*"doc"/.test(typed)
