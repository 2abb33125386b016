import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'

const executablePath = process.env['PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'] ?? '/usr/bin/chromium'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // Pure code keeps nothing between two files: one load of each module for all of them, in a third less time.
          pool: 'threads',
          isolate: false,
          include: ['src/**/*.test.ts'],
          exclude: ['src/**/*.browser.test.ts'],
          // Long for a busy machine, not for slow code: speed is measured by the benchmark.
          testTimeout: 60_000,
        },
      },
      {
        plugins: [react()],
        optimizeDeps: {
          include: [
            'react',
            'react-dom',
            'react-dom/client',
            'dexie',
            'fast-check',
            'vitest-browser-react',
            'zustand',
            'zustand/vanilla',
            'uuid',
            'framer-motion',
            'lucide-react',
          ],
        },
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.ts', 'src/**/*.browser.test.tsx'],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({ launchOptions: { executablePath, args: ['--no-sandbox'] } }),
            instances: [{ browser: 'chromium' }],
            screenshotFailures: false,
          },
        },
      },
    ],
  },
})
