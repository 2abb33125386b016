// Draws public/icon.svg as the PNG icons of the installed app. Run again when the logo changes: node scripts/icons.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright'
import { ensureBrowser } from './browser.mjs'

const logo = readFileSync('public/icon.svg', 'utf8')

/** A maskable icon keeps its drawing within the middle four fifths, on a ground that fills the whole square. */
const icons = [
  { name: 'icon-192.png', size: 192, room: 1 },
  { name: 'icon-512.png', size: 512, room: 1 },
  { name: 'icon-maskable-512.png', size: 512, room: 0.8 },
]

const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: ['--no-sandbox'] })
for (const { name, size, room } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const side = size * room
  const ground = room < 1 ? '#1f2430' : 'transparent'
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;block-size:100vh;background:${ground}">${logo.replace('<svg', `<svg width="${side}" height="${side}"`)}</body>`,
  )
  writeFileSync(`public/${name}`, await page.screenshot({ omitBackground: true }))
  await page.close()
}
await browser.close()
