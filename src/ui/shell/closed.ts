/**
 * Where addresses begin that are told to nobody else: rooms of somebody's own work, and links in mails, which are
 * keys. They stand on no paper and in no preview, and search engines are asked to leave them alone.
 */
export const closedAddresses: readonly string[] = [
  '/ban-lam-viec',
  '/tai-khoan',
  '/theo-doi/',
  '/xac-nhan-thu/',
  '/dat-lai-mat-khau/',
  '/hoi-dap/xac-nhan/',
  '/con-dung/',
]

/** Whether an address, without the language before it, is one of these. */
export const isClosed = (address: string): boolean =>
  closedAddresses.some(
    (start) =>
      address.startsWith(start) &&
      (start.endsWith('/') || /^(?:[/?]|$)/.test(address.slice(start.length))),
  )
