import puppeteer from 'puppeteer-core';
import http from 'node:http'; import fs from 'node:fs'; import path from 'node:path';
const types={'.html':'text/html','.js':'text/javascript','.json':'application/json','.css':'text/css','.svg':'image/svg+xml','.woff2':'font/woff2'};
const s=http.createServer((q,r)=>{ let p=new URL(q.url,'http://x').pathname; const f='/tmp/sb'+p; if(!fs.existsSync(f)||fs.statSync(f).isDirectory()){r.writeHead(404);return r.end();} r.writeHead(200,{'content-type':types[path.extname(f)]??'text/plain'}); r.end(fs.readFileSync(f)); }).listen(0);
const port=s.address().port;
const [,, only, w='1280', scheme='light', dir='ltr'] = process.argv;
const b = await puppeteer.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync']});
const ids=Object.keys(JSON.parse(fs.readFileSync('/tmp/sb/index.json')).entries).filter(i=>new RegExp(only||'.').test(i)&&!/docs/.test(i));
fs.mkdirSync('/tmp/pics',{recursive:true});
for (const id of ids){ const p=await b.newPage(); p.on('pageerror',e=>console.log('ERR',id,e.message)); p.on('console',m=>{ if(m.type()==='error') console.log('con',id,m.text())});
 await p.setViewport({width:+w,height:800});
 await p.goto(`http://localhost:${port}/iframe.html?id=${id}&viewMode=story&globals=scheme:${scheme};direction:${dir}`);
 try { await p.waitForSelector('[data-ready]',{timeout:4000}); } catch { console.log('NOT READY', id); }
 await new Promise(r=>setTimeout(r,150));
 if (scheme==='dark') await p.evaluate(()=>{document.body.style.background='#14191f';document.body.style.color='#eef2f6'});
 await p.screenshot({path:`/tmp/pics/${id.replace('elements-idea-form--','')}-${w}-${scheme}-${dir}.png`,fullPage:true}); await p.close(); }
await b.close(); s.close();
