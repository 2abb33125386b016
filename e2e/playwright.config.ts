import { defineConfig } from '@playwright/test'
import { browserFlags } from './film/browserFlags.ts'

const executablePath = process.env['PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'] ?? '/usr/bin/chromium'
const port = Number(process.env['E2E_PORT'] ?? 4319)

/** Journeys run against the built site, under its strict Content-Security-Policy. */
export default defineConfig({
  testDir: '.',
  projects: [
    { name: 'journeys', testMatch: 'journeys/**/*.spec.ts' },
    {
      name: 'films',
      testMatch: 'film/**/*.spec.ts',
      use: { launchOptions: { executablePath, args: [...browserFlags] }, screenshot: 'off' },
    },
  ],
  outputDir: '../test-results/journeys',
  fullyParallel: true,
  // A journey waits more than it works: three of them keep two cores busy.
  workers: 3,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1280, height: 720 },
    launchOptions: { executablePath, args: ['--no-sandbox'] },
    // A trace of every action costs a quarter of the time: `TRACE=on npm run test:journeys` writes them.
    trace: process.env['TRACE'] === 'on' ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    cwd: '..',
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
})
