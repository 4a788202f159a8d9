import { expect, test } from 'vitest'
import { readManifest } from './assets.ts'

test('the manifest of the build gives the addresses of styles, script, first faces and icon', () => {
  const manifest = {
    'src/client/client.ts': {
      file: 'assets/client-1.js',
      css: ['assets/client-1.css'],
      assets: [
        'assets/be-vietnam-pro-latin-400-normal-1.woff2',
        'assets/be-vietnam-pro-latin-600-normal-1.woff2',
        'assets/be-vietnam-pro-vietnamese-700-normal-1.woff2',
      ],
    },
    'src/client/icon.svg': { file: 'assets/icon-1.svg' },
  }
  expect(readManifest(JSON.stringify(manifest))).toEqual({
    styles: ['/assets/client-1.css'],
    script: '/assets/client-1.js',
    fonts: [
      '/assets/be-vietnam-pro-latin-400-normal-1.woff2',
      '/assets/be-vietnam-pro-vietnamese-700-normal-1.woff2',
    ],
    icon: '/assets/icon-1.svg',
  })
})

test('a build without the client says what to do', () => {
  expect(() => readManifest('{}')).toThrow('npm run build')
})
