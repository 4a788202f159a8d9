import { expect, test } from 'vitest'
import { show } from '../showing.tsx'
import { Share } from './Share.tsx'

test('sharing loads nothing from elsewhere: it is links and an address to copy', () => {
  const { document, getByRole, getByLabelText } = show(
    <Share title={'Hội thảo & “gọi vốn” <b>'} />,
    {
      locale: 'en',
      address: '/tin-tuc/hoi-thao?x=1',
    },
  )
  const mail = getByRole('link', { name: 'Send by mail' }).getAttribute('href') ?? ''
  const { searchParams } = new URL(mail)
  expect(searchParams.get('subject')).toBe('Hội thảo & “gọi vốn” <b>')
  expect(searchParams.get('body')).toBe('https://benkhoi.example/en/tin-tuc/hoi-thao')
  expect(mail).not.toContain('+')
  const field = getByLabelText('The address of the page, to copy')
  expect(field.getAttribute('value')).toBe('https://benkhoi.example/en/tin-tuc/hoi-thao')
  expect(document.querySelectorAll('script, img, iframe').length).toBe(0)
})
