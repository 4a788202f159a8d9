export const SIZES_QUEUE = 'content.media-sizes'
export const LEFTOVERS_QUEUE = 'content.media-leftovers'
