import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

/**
 * Everything comes from our own origin; nothing is evaluated and no script is inline.
 * `style-src-attr` allows the style attributes with which React and framer-motion position things.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Puts the policy into the built page, so that it holds on any static host. */
const strictCsp = (): Plugin => ({
  name: 'strict-csp',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
      injectTo: 'head-prepend',
    },
  ],
})

/** Lets the start screen come with the entry, instead of after it. */
const preloadHome = (): Plugin => ({
  name: 'preload-home',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.values(bundle ?? {})
        .filter(
          (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith('/home/HomePage.tsx') === true,
        )
        .map(({ fileName }) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${fileName}` },
          injectTo: 'head',
        })),
  },
})

export default defineConfig({
  // Relative addresses: the build works under any sub-path.
  base: './',
  plugins: [
    react(),
    strictCsp(),
    preloadHome(),
    VitePWA({
      // The page registers the worker itself, late; a new version waits until the reader says so.
      registerType: 'prompt',
      injectRegister: false,
      includeAssets: ['icon.svg'],
      manifest: {
        name: 'Replayground',
        short_name: 'Replayground',
        description: 'See how web-scale architecture works: events, projections, replay, and what breaks.',
        start_url: './',
        scope: './',
        display: 'standalone',
        background_color: '#1f2430',
        theme_color: '#1f2430',
        icons: [
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,woff2}'],
        // Pages of their own, with a policy of their own.
        navigateFallbackDenylist: [/sandbox\.html/, /mirror\.html/],
        cleanupOutdatedCaches: true,
      },
    }),
  ],
  build: {
    // What the budget of sizes is reckoned from (`npm run check -- sizes`).
    manifest: true,
    target: 'es2023',
    // Browsers of this age know oklch(), so the colours stay as they are written.
    cssTarget: ['chrome120', 'firefox121', 'safari17.2'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
})
