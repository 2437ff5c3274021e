// Looks at pages as a person would: pictures at 1280 and 360 px and axe's findings.
//   node build/look.mjs <base> <username> <folder> /tasks /plans …     (username '-' = not signed in)
// Needs a running application (vite or the backend) in its demo and Chromium (CHROMIUM, default /usr/bin/chromium).
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [base, username, folder, ...paths] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
mkdirSync(folder, { recursive: true });

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
let found = 0;
for (const width of [1280, 360]) {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    bypassCSP: true,
  });
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && console.log(`  console: ${message.text()}`));
  page.on('pageerror', (error) => console.log(`  error: ${error.message}`));
  if (username !== '-') await signIn(page);
  for (const path of paths) await look(page, path, width);
  await context.close();
}
await browser.close();
process.exitCode = found > 0 ? 1 : 0;

async function signIn(page) {
  await page.goto(`${base}/sign-in`);
  await page.evaluate(async (user) => {
    await fetch('/api/session');
    const token = decodeURIComponent(/XSRF-TOKEN=([^;]+)/.exec(document.cookie)[1]);
    await fetch(`/api/demo/session/${user}`, { method: 'POST', headers: { 'X-XSRF-TOKEN': token } });
  }, username);
}

async function look(page, path, width) {
  await page.goto(base + path);
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('h1'));
  const name = `${path.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'start'}-${width}.png`;
  await page.screenshot({ path: join(folder, name), fullPage: width < 900 });
  await page.evaluate(axe);
  const { violations } = await page.evaluate((values) => window.axe.run({ runOnly: { type: 'tag', values } }), tags);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  console.log(`${name}: axe ${violations.length}${wide > 0 ? `, ${wide} px too wide` : ''}`);
  for (const { id, nodes } of violations) {
    found += 1;
    console.log(`  ${id} ×${nodes.length}: ${nodes[0].target} ${nodes[0].failureSummary.split('\n')[1]?.trim() ?? ''}`);
  }
}
