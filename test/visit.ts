import { type BoundFunctions, getQueriesForElement, type queries } from '@testing-library/dom'
import { JSDOM } from 'jsdom'
import type { Actor } from '#platform/scope.ts'

type Send = (path: string, init?: RequestInit) => Promise<Response>
export type VisitOptions = { as?: Actor; locale?: 'vi' | 'en' }
/** What to type before pressing, by label: text, the option or options to choose, a tick, files. */
export type Typed = Record<string, string | string[] | boolean | File | File[]>

/** A browser without JavaScript: it follows links, fills forms by their labels, posts them, keeps cookies. */
export class Visitor {
  readonly #send: Send
  readonly #headers: Record<string, string>
  readonly #jar = new Map<string, string>()

  constructor(send: Send, headers: Record<string, string> = {}) {
    this.#send = send
    this.#headers = headers
  }

  open(path: string, { locale }: VisitOptions = {}): Promise<Visit> {
    return this.go(locale === 'en' ? `/en${path === '/' ? '' : path}` : path)
  }

  async go(path: string, init: RequestInit = {}): Promise<Visit> {
    for (let address = path, asked = init, hops = 0; hops < 6; hops += 1) {
      const headers = new Headers(asked.headers)
      for (const [name, value] of Object.entries(this.#headers)) headers.set(name, value)
      if (this.#jar.size > 0)
        headers.set('cookie', [...this.#jar].map(([name, value]) => `${name}=${value}`).join('; '))
      headers.set('sec-fetch-site', 'same-origin')
      const response = await this.#send(address, { ...asked, headers, redirect: 'manual' })
      this.#keep(response)
      const location = response.headers.get('location')
      if (!location || response.status < 300 || response.status > 399)
        return Visit.read(this, address, response)
      const there = new URL(location, new URL(address, 'http://localhost:3000'))
      address = there.pathname + there.search
      asked = {}
    }
    throw new Error(`${path} leads in a circle`)
  }

  #keep(response: Response) {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const name = pair.slice(0, pair.indexOf('='))
      const value = pair.slice(pair.indexOf('=') + 1)
      if (value === '' || /max-age=0/i.test(line)) this.#jar.delete(name)
      else this.#jar.set(name, value)
    }
  }
}

type Queries = BoundFunctions<typeof queries>

export class Visit {
  readonly visitor: Visitor
  readonly url: string
  readonly status: number
  readonly headers: Headers
  readonly html: string
  readonly document: Document
  readonly find: Queries
  readonly #window: JSDOM['window']

  private constructor(visitor: Visitor, url: string, response: Response, html: string) {
    const dom = new JSDOM(html, { url: new URL(url, 'http://localhost:3000').href })
    this.visitor = visitor
    this.url = url
    this.status = response.status
    this.headers = response.headers
    this.html = html
    this.#window = dom.window
    this.document = dom.window.document
    this.find = getQueriesForElement(this.document.body)
  }

  static async read(visitor: Visitor, url: string, response: Response): Promise<Visit> {
    return new Visit(visitor, url, response, await response.text())
  }

  get getByRole() {
    return this.find.getByRole
  }
  get getByText() {
    return this.find.getByText
  }
  get getByLabelText() {
    return this.find.getByLabelText
  }
  get getAllByRole() {
    return this.find.getAllByRole
  }
  get getAllByText() {
    return this.find.getAllByText
  }
  get queryByRole() {
    return this.find.queryByRole
  }
  get queryByText() {
    return this.find.queryByText
  }
  get queryByLabelText() {
    return this.find.queryByLabelText
  }

  /** The words of the page as a person reads them. */
  get text(): string {
    return (this.document.body.textContent ?? '').replace(/\s+/g, ' ').trim()
  }

  /** Follows a link by its name; several of one name must lead to one place, as a reader expects. */
  follow(name: string | RegExp): Promise<Visit> {
    const links = this.find.getAllByRole('link', { name })
    const [place, ...others] = new Set(links.map((link) => link.getAttribute('href') ?? ''))
    if (others.length > 0) throw new Error(`links named ${name} lead to ${[place, ...others]}`)
    return this.visitor.go(place ?? '')
  }

  /** Fills the form around a button by its labels and sends it as a browser would. */
  async press(name: string | RegExp, typed: Typed = {}): Promise<Visit> {
    const button = this.find.getByRole('button', { name })
    const form = button.closest('form')
    if (!form) throw new Error(`the button ${name} stands in no form`)
    const files = this.#fill(form, typed)
    const data = new this.#window.FormData(form)
    const sent = new FormData()
    for (const [field, value] of data.entries())
      if (typeof value === 'string') sent.append(field, value)
    for (const [field, file] of files) sent.append(field, file)
    const own = button.getAttribute('name')
    if (own) sent.append(own, button.getAttribute('value') ?? '')
    const action = button.getAttribute('formaction') ?? form.getAttribute('action') ?? this.url
    if ((form.getAttribute('method') ?? 'get').toLowerCase() === 'get') {
      const query = new URLSearchParams()
      for (const [field, value] of sent) if (typeof value === 'string') query.append(field, value)
      return this.visitor.go(`${action.split('?')[0]}?${query}`)
    }
    const multipart = (form.getAttribute('enctype') ?? '') === 'multipart/form-data'
    const texts = [...sent].flatMap(([field, value]) =>
      typeof value === 'string' ? [[field, value]] : [],
    )
    return this.visitor.go(action, {
      method: 'POST',
      body: multipart ? sent : new URLSearchParams(texts),
    })
  }

  #fill(form: HTMLFormElement, typed: Typed): [string, File][] {
    const files: [string, File][] = []
    const inside = getQueriesForElement(form)
    const { HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement } = this.#window
    for (const [label, value] of Object.entries(typed)) {
      const fields = inside.queryAllByLabelText(label, { exact: false })
      const exact = inside.queryAllByLabelText(label)
      const field = exact[0] ?? fields[0]
      if (!field) throw new Error(`no field is labelled “${label}”`)
      if (value instanceof File || (Array.isArray(value) && value[0] instanceof File)) {
        for (const file of [value].flat())
          if (file instanceof File) files.push([field.getAttribute('name') ?? '', file])
      } else if (field instanceof HTMLSelectElement) choose(field, [value].flat().map(String))
      else if (field instanceof HTMLTextAreaElement) field.value = String(value)
      else if (field instanceof HTMLInputElement) {
        if (field.type === 'checkbox' || field.type === 'radio') field.checked = value !== false
        else field.value = String(value)
      } else throw new Error(`“${label}” labels something that cannot be filled`)
    }
    return files
  }
}

function choose(select: HTMLSelectElement, wanted: string[]) {
  const options = [...select.options]
  for (const option of options)
    option.selected = wanted.includes(option.value) || wanted.includes(option.text.trim())
  if (!options.some((option) => option.selected))
    throw new Error(`no option is called ${wanted.join(', ')}`)
}
