export const lineStates = ['estimated', 'appraised', 'allocated', 'rejected'] as const
export type LineState = (typeof lineStates)[number]

export const requestStates = ['requested', 'approved', 'frozen', 'declined', 'paid'] as const
export type RequestState = (typeof requestStates)[number]
