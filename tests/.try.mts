import { startChromium, switchSiteOn } from './browser/chromium/launch.ts'
import notes from './pages/site/notes.json' with {type:'json'}
const c = await startChromium()
try {
await switchSiteOn(c)
const w = await c.worker(); w.on('console',m=>console.log('worker:',m.text()))
const page = await c.browser.newPage(); await page.setViewport({width:1000,height:850})
page.on('console',m=>console.log('page:',m.text()))
await page.goto(c.site+'/new-note.html?case=BK-19958'); await page.waitForSelector('body[data-ready=true]')
const panel = await c.openPanel(page)
panel.on('console',m=>console.log('panel:',m.text()))
await panel.setViewport({width:340,height:850}).catch(e=>console.log('vp',e.message))
await new Promise(r=>setTimeout(r,2500))
console.log('STATE', await panel.evaluate(()=>document.body.innerText.slice(0,300)))
await panel.screenshot({path:'/tmp/exp/p0.png'})
await page.type('#note','HV today, arranged. Mum cancelled again last week. Said little one asleep upstairs, house spotless as always when booked. Not seen bedrooms.')
const t0=Date.now()
await panel.waitForSelector('article[data-lesson-id]',{timeout:8000}).catch(e=>console.log(e.message))
console.log('ms to tips',Date.now()-t0)
console.log(await panel.evaluate(()=>document.body.innerText.slice(0,1500)))
await panel.screenshot({path:'/tmp/exp/p1.png',fullPage:true}); await page.screenshot({path:'/tmp/exp/page.png'})
console.log('badge', await w.evaluate(async()=>{const t=await chrome.tabs.query({}); return JSON.stringify(await Promise.all(t.map(async x=>[x.url,await chrome.action.getBadgeText({tabId:x.id!})])))}))
} finally { await c.close() }
