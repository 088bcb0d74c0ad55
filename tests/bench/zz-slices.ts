import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../../scripts/setup/find-browser.mjs';
const root='/work/main';
const outcome:any = await build({ root, configFile:false, logLevel:'silent', resolve:{alias:{'@':root}}, build:{write:false, minify:false, lib:{entry:`${root}/tests/bench/zz-entry.ts`,formats:['iife'],name:'evenkeel'}}});
const browser = await chromium.launch({ executablePath: findBrowser()?.path, args:['--no-sandbox'] });
const only=process.argv[2];
for (const name of await (async()=>{const m=await import('../read/hostile-pages'); return Object.keys(m.hostilePages)})()) {
  if (only && !name.includes(only)) continue;
  const page = await browser.newPage();
  await page.route('**/*', r=>r.fulfill({contentType:'text/html', body: '<!doctype html><title>Ticket 7</title><body></body>'}));
  await page.goto('https://desk.example/tickets/7');
  await page.evaluate(outcome[0].output[0].code);
  const r = await Promise.race([page.evaluate(`evenkeel.run(${JSON.stringify(name)})`).catch((e:any)=>String(e.message).slice(0,300)), new Promise(r=>setTimeout(()=>r('HANG'),15000))]);
  console.log(name.padEnd(45), JSON.stringify(r));
  if (r==='HANG') { const ctx=page.context(); }
  else await page.close();
}
await browser.close();
