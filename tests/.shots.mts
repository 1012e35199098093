import { startChromium, switchSiteOn } from './browser/chromium/launch.ts'
import notes from './pages/site/notes.json' with {type:'json'}
const c = await startChromium()
const wait=(ms:number)=>new Promise(r=>setTimeout(r,ms))
try {
await switchSiteOn(c)
const page = await c.browser.newPage(); await page.setViewport({width:1000,height:850})
await page.goto(c.site+'/rich-note.html?case=BK-19958'); await page.waitForSelector('body[data-ready=true]')
const panel = await c.openPanel(page)
await panel.setViewport({width:320,height:850})
const list = process.argv[2] ? notes.filter(n=>process.argv[2]!.split(',').includes(n.id)) : notes
for (const n of list) {
  await page.goto(c.site+'/rich-note.html?case=BK-19958'); await page.waitForSelector('body[data-ready=true]')
  await page.focus('#note'); const cdp=await page.createCDPSession(); await cdp.send('Input.insertText',{text:n.text})
  await wait(2600)
  console.log('##',n.id,n.kind,'EXPECTS',n.expects.join(','))
  console.log(await panel.evaluate(()=>[...document.querySelectorAll('article')].map(a=>'   - '+a.dataset.lessonId+' | '+a.querySelector('h2')?.textContent+'\n        '+[...a.querySelectorAll('mark')].map(m=>m.textContent).join(' | ')).join('\n')||document.querySelector('[data-state]')?.getAttribute('data-state')))
}
await panel.screenshot({path:'/tmp/exp/p2.png',fullPage:true})
await (await panel.$('details summary'))?.click(); await wait(300)
await panel.screenshot({path:'/tmp/exp/p3.png',fullPage:true})
const pr = await panel.$('button.prompt'); await pr?.hover(); await wait(800)
await page.screenshot({path:'/tmp/exp/page2.png'})
console.log('highlights', await page.evaluate(()=>[...(CSS as any).highlights.keys()].join()))
const popup = await c.openOwnPage('src/popup/popup.html'); await popup.setViewport({width:400,height:600}); await wait(500)
await popup.screenshot({path:'/tmp/exp/pop1.png'}); await popup.type('#search','unanounced vist bedroom'); await wait(400); await popup.screenshot({path:'/tmp/exp/pop2.png'})
await popup.keyboard.press('ArrowDown'); await popup.keyboard.press('Enter'); await wait(300); await popup.screenshot({path:'/tmp/exp/pop3.png',fullPage:true})
const st = await c.openOwnPage('src/settings/settings.html'); await st.setViewport({width:900,height:1000}); await wait(300); await st.screenshot({path:'/tmp/exp/set.png',fullPage:true})
} finally { await c.close() }
