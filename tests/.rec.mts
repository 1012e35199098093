import { startChromium, switchSiteOn } from './browser/chromium/launch.ts'
const c = await startChromium()
const wait=(ms:number)=>new Promise(r=>setTimeout(r,ms))
try {
await switchSiteOn(c)
const page = await c.browser.newPage()
await page.goto(c.site+'/case.html?case=BK-19720&tab=chronology')
const panel = await c.openPanel(page)
for (const u of ['case.html?case=BK-19720&tab=chronology','case.html?case=BK-20533&tab=plan','index.html','case.html?case=BK-20533&tab=summary','case.html?case=BK-20533&tab=assessment']) {
  await page.goto(c.site+'/'+u); await wait(3000)
  console.log('##',u, await panel.evaluate(()=>[...document.querySelectorAll('article')].map(a=>a.dataset.lessonId+' :: '+[...a.querySelectorAll('.prompt')].map(p=>p.textContent).join(' || ')).join('\n')||document.querySelector('[data-state]')?.getAttribute('data-state')))
}
} finally { await c.close() }
