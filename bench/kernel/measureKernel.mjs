import { createServer } from 'vite'

/** Loads the TypeScript of the kernel and measures it in this process. */
export const measureKernel = async () => {
  const server = await createServer({
    server: { middlewareMode: true, hmr: false, ws: false },
    appType: 'custom',
    logLevel: 'error',
  })
  try {
    const bench = await server.ssrLoadModule('/bench/kernel/measureKernel.ts')
    return bench.measureKernel()
  } finally {
    await server.close()
  }
}
