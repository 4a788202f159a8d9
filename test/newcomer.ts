import type { TestApp } from '#test/app.ts'

export const password = 'bốn con thuyền ra khơi'
export const lan = { 'Họ và tên': 'Trần Lan', 'Mật khẩu': password, 'Tôi đồng ý': true }
export const known = { 'Mật khẩu bạn đã đặt': password }

export const linkIn = (text: string) => new URL(text.match(/http\S+/)?.[0] ?? '').pathname

/** What a person who signs up does, and finds in the mailbox. */
export function newcomer(app: TestApp) {
  const letters = async (email: string) => {
    await app.runJobs()
    return app.mails().filter(({ to }) => to === email)
  }
  return {
    letters,
    async lastMailTo(email: string) {
      const mail = (await letters(email)).at(-1)
      if (!mail) throw new Error(`nothing was written to ${email}`)
      return mail
    },
    async signUp(email: string, typed: Record<string, string | boolean> = {}) {
      const page = await app.visitor().open('/dang-ky')
      return page.press('Đăng ký', { ...lan, 'Thư điện tử': email, ...typed })
    },
    async confirmAt(address: string) {
      return (await app.visit(address)).press('Xác nhận địa chỉ thư', known)
    },
  }
}
