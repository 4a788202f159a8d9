import { getQueriesForElement } from '@testing-library/dom'
import { JSDOM } from 'jsdom'
import type { VNode } from 'preact'
import { renderPage, type Surroundings } from './render.tsx'

const nowhere: Surroundings = {
  locale: 'vi',
  address: '/',
  viewer: null,
  site: {
    name: 'Bến Khởi',
    city: { vi: 'Thành phố thử', en: 'Test City' },
    origin: 'https://benkhoi.example',
    sample: false,
  },
}

/** For tests: a piece or a page as a browser without JavaScript has it. */
export function show(piece: VNode, surroundings: Partial<Surroundings> = {}) {
  const html = renderPage(piece, { ...nowhere, ...surroundings })
  const { document } = new JSDOM(html).window
  return { html, document, ...getQueriesForElement(document.body) }
}
