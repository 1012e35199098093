import { startChromium, switchSiteOn } from './browser/chromium/launch.ts'
const c = await startChromium()
const wait=(ms:number)=>new Promise(r=>setTimeout(r,ms))
try {
await switchSiteOn(c)
const id=new URL(c.extension).host
const list=()=>c.browser.targets().filter(t=>t.type()==='service_worker').map(t=>t.url())
const p = await c.browser.newPage(); await p.goto('chrome://extensions')
console.log(list())
const r= await p.evaluate(async(id)=>{try{const r=await (chrome as any).developerPrivate.reload(id,{failQuietly:false}); return JSON.stringify(r??null)}catch(e){return 'ERR '+e}},id)
console.log('reload',r); await wait(2000); console.log(list())
console.log(await p.evaluate(async(id)=>{const i=await (chrome as any).developerPrivate.getExtensionInfo(id); return i.state+' '+JSON.stringify(i.disableReasons)+JSON.stringify(i.loadError??i.manifestErrors)},id))
await c.reloadExtension().catch(e=>console.log('reloadExtension',e.message))
await wait(2000); console.log(list())
console.log(await p.evaluate(async(id)=>{const i=await (chrome as any).developerPrivate.getExtensionInfo(id); return i.state+' '+JSON.stringify(i.disableReasons)},id))
} finally { await c.close() }
