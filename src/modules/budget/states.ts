export const lineStates = ['estimated', 'appraised', 'allocated', 'rejected'] as const
export type LineState = (typeof lineStates)[number]

export const requestStates = ['requested', 'approved', 'frozen', 'declined', 'paid'] as const
export type RequestState = (typeof requestStates)[number]

/** The states in which a request still holds a part of its commitment. */
export const openStates: RequestState[] = ['requested', 'approved', 'frozen']
export const isOpen = (state: RequestState): boolean => openStates.includes(state)
