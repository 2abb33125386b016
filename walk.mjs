import { chromium } from '@playwright/test'
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const page = await (await browser.newContext({ viewport: { width: 1920, height: 1080 } })).newPage()
page.on('pageerror', (e) => console.log('error', e.message))
const cap = page.getByRole('region', { name: 'Presentation' })
const h = () => cap.getByRole('heading', { level: 1 }).textContent()
const settle = () => page.waitForTimeout(350)
const say = async (what) => { await settle(); console.log(what.padEnd(26), '|', await h(), '|', await cap.getAttribute('data-phase'), '|', page.url().split('#')[1]) }
const press = async (key) => { await page.keyboard.press(key); await say(key) }
await page.goto('http://localhost:4540/#/present/cap')
await cap.waitFor(); await say('open')
for (const k of ['ArrowRight','Space','PageDown','ArrowLeft','PageUp','End','Home']) await press(k)
for (const [k, sel] of [['o','dialog[open]'],['g','dialog[open]'],['?','dialog[open]'],['b','[class*=black]'],['.','[class*=black]']]) {
  await page.keyboard.press(k); await settle(); const on = await page.locator(sel).count()
  await page.keyboard.press(k === 'b' || k === '.' ? k : 'Escape'); await settle(); console.log(k, 'opens', on, 'closed', await page.locator(sel).count())
}
await page.keyboard.press('f'); await settle(); console.log('f fullscreen', await page.evaluate(() => document.fullscreenElement !== null)); await page.keyboard.press('f'); await settle()
await page.keyboard.press('l'); await page.mouse.move(900, 500); await settle(); console.log('laser', await page.locator('[data-laser]').count(), await page.locator('[class*=laserName]').textContent()); await page.keyboard.press('l'); await settle(); console.log('laser off', await page.locator('[data-laser]').count())
await page.keyboard.press('d'); await page.mouse.move(600,500); await page.mouse.down(); await page.mouse.move(800,600); await page.mouse.up(); await settle(); console.log('drawn', await page.locator('[data-sheet] polyline').count()); await page.keyboard.press('c'); await settle(); console.log('cleared', await page.locator('[data-sheet] polyline').count()); await page.keyboard.press('Escape')
const size = () => cap.locator('p').first().evaluate((e) => getComputedStyle(e).fontSize)
console.log('size', await size()); await page.keyboard.press('+'); await settle(); console.log('+', await size()); await page.keyboard.press('-'); await page.keyboard.press('-'); await settle(); console.log('--', await size()); await page.keyboard.press('+')
const theme = () => page.evaluate(() => document.documentElement.dataset.theme)
for (let i=0;i<3;i++) { await page.keyboard.press('t'); await settle(); console.log('theme', await theme()) }
await page.keyboard.press('q'); await settle(); await press('Home'); await press('ArrowRight'); await page.keyboard.press('q');
await page.keyboard.press('e'); await settle(); console.log('controls', await page.evaluate(() => document.documentElement.dataset.controls)); await page.keyboard.press('e')
await page.keyboard.press('p'); await settle(); console.log('playing', await page.getByRole('button',{name:'Play', exact:true}).getAttribute('data-active')); await page.keyboard.press('p')
console.log('wakeLock', await page.evaluate(() => 'wakeLock' in navigator))
// deep link, play at a step, esc
await page.goto('http://localhost:4540/#/present/cap/heal'); await settle(); await say('deep link')
await page.goto('http://localhost:4540/#/present/A'); await cap.waitFor(); await say('chapter A')
await page.goto('http://localhost:4540/#/present/F'); await cap.waitFor(); await say('chapter F'); await press('End'); await press('PageDown'); await press('PageDown'); await press('PageUp')
// sizes of all text at 1080p
for (const lab of (process.argv[2] ?? 'cap/cut,circuit-breaker/trip,retry/storm,retry/waves,retry/twice,retry/order,bulkhead/starvation,bulkhead/domains,retro/rest,concurrency/equal,snapshots/snapshot,playground/raise').split(',')) {
  await page.goto(`http://localhost:4540/#/present/${lab}`); await cap.waitFor(); await page.keyboard.press('PageDown'); await page.waitForTimeout(1200)
  const small = await page.evaluate(() => {
    const out = {}
    const walker = document.createTreeWalker(document.querySelector('[data-presenting]'), NodeFilter.SHOW_TEXT)
    for (let n = walker.nextNode(); n; n = walker.nextNode()) {
      const e = n.parentElement; const t = n.textContent.trim(); if (!t || e.closest('title, option, [hidden], style')) continue
      const r = document.createRange(); r.selectNodeContents(n); const b = r.getBoundingClientRect(); if (b.width === 0 || b.height === 0 || b.top > 1080 || getComputedStyle(e).visibility === 'hidden') continue
      let px = parseFloat(getComputedStyle(e).fontSize)
      const svg = e.closest('svg'); if (svg && e instanceof SVGElement) { const m = e.getScreenCTM(); px *= Math.hypot(m.a, m.b) }
      px = Math.round(px*10)/10
      if (px < 26.9) { const where = e.closest('[data-stage-area]') ? 'stage' : e.closest('[role=group]') ? 'transport' : 'caption'; const k = `${where} ${px}`; (out[k] ??= []).push(t.slice(0,24)) }
    }
    return Object.entries(out).map(([k,v]) => `${k} x${v.length}: ${v.slice(0,4).join(' / ')}`)
  })
  console.log('==', lab, await page.evaluate(() => document.querySelector('[data-stage-area]').scrollHeight + '>' + document.querySelector('[data-stage-area]').clientHeight)); for (const s of small.sort()) console.log('   ', s)
}
await browser.close()
