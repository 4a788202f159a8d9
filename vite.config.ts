import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [tailwindcss()],
  // Reading the many files of the packages one by one doubles the time and the memory of a start.
  // Those that bring a native or WebAssembly part stay where they are.
  ssr: isSsrBuild ? { noExternal: true, external: ['satori', 'sharp'] } : {},
  build: {
    outDir: isSsrBuild ? 'dist/server' : 'dist/client',
    emptyOutDir: true,
    manifest: !isSsrBuild,
    // An inlined asset would need a looser content security policy.
    assetsInlineLimit: 0,
    target: isSsrBuild ? 'node26' : 'es2022',
    rolldownOptions: isSsrBuild
      ? { output: { comments: false } }
      : { input: 'src/client/client.ts' },
  },
}))
