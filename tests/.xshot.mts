import { execSync } from 'node:child_process'
import { startChromium, switchSiteOn } from './browser/chromium/launch.ts'
import { openForm } from './browser/chromium/notes.ts'
const c = await startChromium({headless:false, args:['--window-size=1360,860','--window-position=0,0','--force-device-scale-factor=1']})
const wait=(ms:number)=>new Promise(r=>setTimeout(r,ms))
try {
await switchSiteOn(c)
const page = await openForm(c,'rich-note')
await page.evaluate(()=>{(document.querySelector('.cookie-notice button') as HTMLElement)?.click()})
for (const p of await c.browser.pages()) if (p!==page) await p.close()
const panel = await c.openPanel(page)
await page.focus('#note'); const cdp=await page.createCDPSession(); await cdp.send('Input.insertText',{text:process.argv[2]!})
await wait(3500)
await page.evaluate(()=>document.querySelector('#note')!.scrollIntoView({block:'center'}))
execSync('xdotool mousemove 950 115 click 1'); await wait(900); await page.evaluate(()=>document.querySelector('#note')!.scrollIntoView({block:'center'})); const pr = await panel.$$('button.prompt'); await pr[1]?.hover(); await wait(900)
execSync('import -window root /tmp/exp/window.png')
} finally { await c.close() }
