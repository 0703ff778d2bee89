function b(){let i=crypto.getRandomValues(new Uint8Array(16));return Array.from(i,e=>e.toString(16).padStart(2,"0")).join(
"")}var se=6e3;function fn(i){return!!i&&typeof i=="object"}var fe=class{constructor(e,t,n){this.model=e;this.watch=t;let o=[
"part","panel","review","fields","number","progress","rights"];this.opened=Object.fromEntries(o.map(a=>[a,e.get(a)])),this.
openNotebook=wn(e.widget_manager?.rendermime);let r=a=>this.hear(a);e.on("msg:custom",r),n.addEventListener("abort",()=>e.
off("msg:custom",r))}model;watch;opened;openNotebook;waiting=new Map;late=()=>{};onLate(e){this.late=e}hear(e){if(!fn(e))
return;let t=this.waiting.get(e.id??"");this.waiting.delete(e.id??""),t?t(e):e.token&&this.late(e)}ask(e,t=[],n=se){let o=b(),
r=Date.now();return n>se&&this.watch.waitUntil(r+n),new Promise(a=>{let d=setTimeout(()=>{this.waiting.delete(o),this.watch.
noticeSilence(r),a(null)},n);this.waiting.set(o,c=>{clearTimeout(d),n>se&&this.watch.waitUntil(0),this.watch.noticeReply(),
a(c)}),this.send({...e,id:o,review:this.opened.review},t)})}send(e,t){try{Promise.resolve(this.model.send(e,void 0,t)).catch(
()=>{})}catch{}}};function wn({resolver:i,linkHandler:e}={}){return!i||!e?null:async(t,n)=>{let o=document.createElement(
"a");e.handleLink(o,decodeURIComponent(await i.resolveUrl(t)),n),o.click()}}var we=class{constructor(e,t){this.askServer=e;this.changed=t}askServer;changed;state="connected";heard=0;silentSince=0;patientUntil=0;isAsking=!1;waitUntil(e){
this.patientUntil=e}noticeReply(){this.heard=Date.now(),this.silentSince=0,this.set("connected")}noticeSilence(e){this.heard>=
e||Date.now()<this.patientUntil||(this.silentSince||=Date.now(),this.state==="connected"&&this.set("offline"),Date.now()-
this.silentSince>=3e4&&this.ask())}async ask(){if(!(this.state!=="offline"||this.isAsking)){this.isAsking=!0;try{await this.
askServer(),this.state==="offline"&&this.silentSince&&this.set("lost")}catch{}finally{this.isAsking=!1}}}set(e){this.state!==
e&&(this.state=e,this.changed(e))}};var wt="scrutiny:draft:";function ve(i){return!!i&&typeof i?.token=="string"&&"value"in i&&Array.isArray(i.replaces)}function ei(i){
let e={reason:"",keeps:[],author:"",role:""},{sent:t,...n}={...e,...i,at:String(i.at??"")};return ve(t)?{...n,sent:ei(t)}:
n}var ge=class{constructor(e,t){this.findStorage=e;this.complain=t}findStorage;complain;keep(e,t){try{this.findStorage().
setItem(e,JSON.stringify(t))}catch{this.complain()}}read(e){try{return JSON.parse(this.findStorage().getItem(e)??"null")}catch{
return null}}forget(e){try{this.findStorage().removeItem(e)}catch{this.complain()}}readDraft(e){let t=this.read(e);return ve(
t)?ei(t):null}listKeys(){try{return Object.keys(this.findStorage()).filter(e=>e.startsWith(wt))}catch{return[]}}};var ti={author:"",role:""};function z({author:i,role:e}){return{author:i,role:e||"observer"}}function re(i){return String(
i??"").normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu," ").trim()}function ae(i,e){let t=re(i.author);return t!==
""&&re(e)===t}function j(i,e){return e.writers.every(t=>ae(i,t))}function ye(i,e,t){let n=e.individual?`:${t.toLowerCase()}`:"";return`${wt}${i}:${e.about}${n}`}function ii(i,e){return`${i}\
@${b()}@${e}`}function ke(i){return i.slice(i.lastIndexOf("@")+1)}var gn=/^(?:@[0-9a-f]{32}@[0-9a-f]{32})?$/;function be(i,e){
return e.startsWith(i)&&gn.test(e.slice(i.length))}var gt="scrutiny:tab",vn=/^[0-9a-f]{32}$/,yn=250,Se=class{constructor(e){this.browser=e}browser;named=null;channel;asking=new Set;asked=null;get own(){
return this.named??=this.readName(),this.named}readName(){try{let e=this.browser.findSession();return vn.test(e.getItem(
gt)??"")||e.setItem(gt,b()),e.getItem(gt)??b()}catch{return b()}}open(){if(this.channel!==void 0)return this.channel;try{
this.channel=this.browser.openChannel(),this.channel.addEventListener("message",({data:e})=>this.hear(e))}catch{this.channel=
null}return this.channel}tell(e){let t=this.asking.size>0?this.own:"";this.channel?.postMessage({isAsking:e,held:this.browser.
listHeld(),waiting:t})}hear({isAsking:e,held:t,waiting:n}){for(let o of this.asking){for(let r of t)o.held.add(r);o.waiting.
add(n)}e&&this.tell(!1)}async ask(){let e={kept:this.browser.drafts.listKeys(),held:new Set,waiting:new Set};return!this.
open()||!e.kept.length||(this.asking.add(e),this.tell(!0),await new Promise(t=>{setTimeout(t,yn)}),this.asking.delete(e)),
e}askOpenTabs(){return this.asked??=this.ask(),queueMicrotask(()=>{this.asked=null}),this.asked}isUnclaimed(e,t){return e.
held.has(t)||this.browser.listHeld().includes(t)?!1:ke(t)===this.own||!e.waiting.has(ke(t))}findUnclaimed(e,t,n){let o=d=>!n.
individual&&ke(d)===this.own;return e.kept.filter(d=>be(t,d)&&this.isUnclaimed(e,d)).flatMap(d=>{let c=this.browser.drafts.
readDraft(d);return c?[{key:d,draft:c,isOurs:o(d)}]:[]}).sort((d,c)=>Number(c.isOurs)-Number(d.isOurs)||c.draft.at.localeCompare(
d.draft.at))}};function L(i){return i==null?!0:(typeof i=="string"||Array.isArray(i))&&i.length===0}function S(i,e){return JSON.stringify(
i)===JSON.stringify(e)}function v(i){return typeof i=="string"}function H(i){return i!=null&&i!==!1}var l={add:{table:"Add another row",list:"Add another","heat map":"Add another risk"},answer:"Your answer",answered:["An\
swer","People"],scored:["Score","As people gave it","People"],reasons:"Reasons that were given, without names",ownAnswer:"\
Your own answer",again:"Open this page again",besideRefused:"Something else that was kept for this answer is not saved y\
et, and stays in this browser.",broughtBack:"Brought back from this browser.",change:"Change",changeIn:"To change it, op\
en the workbook",check:"Check this part",clear:"Clear my answer",keptHere:"Your words are kept in this browser.",closed:"\
The answers are shown now, and closed: none can be added, changed or taken back.",closedHere:"The answers are shown now,\
 and closed. What you write here is kept in this browser, and is not saved any more.",complete:"Nothing is missing in th\
is part.",dateInFull:"Give the date in full: day, month and year.",history:"Who changed what",hidden:"Your answer is hid\
den from the others until whoever leads the session shows the answers.",hiddenFromAll:"What each person answered is hidd\
en until whoever leads the session shows the answers.",keepMine:"Keep mine",kept:"Kept in this browser. Not saved yet.",
dropKept:"Delete these words from this browser",former:"No longer asked",formerRemoved:"What is no longer asked was remo\
ved.",later:"It is shown here when you leave this answer.",lostInNotebook:"This page has lost its kernel. Run its cells \
again to go on: nothing you wrote is lost.",lost:"This page has lost its place. Open it again to go on: nothing you wrot\
e is lost.",newFigures:"Figures were loaded since this page was opened. Open it again to see them: nothing you wrote is \
lost.",newFiguresInNotebook:"Figures were loaded since this page was opened. Run its cells again to see them: nothing yo\
u wrote is lost.",newFields:"There is more to answer here since this page was opened. Open it again to see it: nothing y\
ou wrote is lost.",newFieldsInNotebook:"There is more to answer here since this page was opened. Run its cells again to \
see it: nothing you wrote is lost.",noAnswers:"Nothing has been answered yet.",noDrafts:"This browser cannot keep what y\
ou write. Stay connected, and look for “Saved” before you close this page.",nobody:"Nobody has written here yet.",notOffered:"\
Something that was ticked, and is no longer offered",unfit:"What was written here does not fit this question any more. “\
Who changed what” shows it.",takeOut:"Remove what is no longer asked",takeBack:"Take this answer back",noneOffered:"Th\
ere is nothing to choose from yet.",noneUnanswered:"Every question of this page has an answer.",noRows:"There is nothing\
 to fill in here yet.",notRunYet:"This question is not on the page yet. Run the page’s cells, and it is.",notNow:"Not \
yet",observer:"You are here as an observer, so you can read the answers and not change them.",offline:"Not connected. Wh\
at you write is kept in this browser and is saved when the connection is back.",pick:"Pick on the grid",takeScores:"Take\
 the register’s scores where none is given here",noScores:"Nothing to take: where no score is given here, the register\
 gives none for a risk of that name.",putBack:"Put it back",reason:"Why? (you need not say)",notSavedYet:"Something you \
wrote is not saved yet, and this browser cannot keep it. Look for “Saved”, then open the page again.",reportAgain:"O\
pen this page again to see what it says, and to tick the agenda titles that may be about each of its points. Nothing you\
 wrote is lost.",reportAgainInNotebook:"Run this page’s cells again to see what it says, and to tick the agenda titles t\
hat may be about each of its points. Nothing you wrote is lost.",figuresAgain:"Check below what was read of each measure\
. Open this page again to see them drawn. Nothing you wrote is lost.",figuresAgainInNotebook:"Check below what was read \
of each measure. Run this page’s cells again to see them drawn. Nothing you wrote is lost.",whatWasRead:"What was read\
: check it against the file",reasonAlone:"Choose an answer too: a reason is saved with its answer.",saving:"Saving…",show:"\
Show the answers",showAsk:"Show the answers?",showWarning:"Everyone then sees what was said, without names. The answers \
cannot be hidden again, and nobody can add or change one.",showTwo:"Show all the same",showTwoAsk:"Only two people have \
answered. Show their answers?",showTwoWarning:"Two can be told apart: each of them will know what the other said, and ot\
hers may guess.",notShown:"The answers could not be shown now. Try again.",wait:"Wait for others",youAnswered:"You answe\
red:",youDidNot:"You gave no answer.",shut:"This part is shut, so nothing can be written here yet. It opens once each of\
 these is confirmed:",shutHere:"This part was shut while you were here. You can go on writing: it is kept in this browse\
r, and saved when the part is open again.",shutWithWords:"Your words are kept in this browser. They are saved when this \
part is open again.",takenBack:"This answer was taken back, or erased. “Who changed what” says more.",tooLate:"Somet\
hing you wrote here was not saved. It is kept in this browser alone.",trust:"There is no sign-in yet: names are taken on\
 trust, and whoever gives yours sees what you answered alone. Write the name the others know you by.",unsigned:"Say who \
is writing, and you can answer here.",whoLink:"Who is writing",writeBoth:"Write one from both"},le={member:"a member of \
the committee",officer:"an officer",facilitator:"leading this session",observer:"an observer"};var ni="scrutiny-workbook:page",oi="scrutiny:who",vt=class{isServed=!1;isPressed=!1;hasComplained=!1;hasBanner=!1;isFull=!1;statuses=new Map;gates=new Map;progress=new Map;drafts;tabs;connection;rights={};news=new EventTarget;shown=new Map;known=null;count=0;constructor(){
this.drafts=new ge(()=>localStorage,()=>this.complainOnce()),this.tabs=new Se({drafts:this.drafts,findSession:()=>sessionStorage,
openChannel:()=>new BroadcastChannel("scrutiny:drafts"),listHeld:()=>this.listSavers().flatMap(({key:e})=>e?[e]:[])}),this.
connection=new we(()=>fetch(location.pathname,{method:"HEAD"}),e=>this.tell("connection",e))}newId(){return this.count+=
1,`scrutiny-${this.count}`}tell(e,t){this.news.dispatchEvent(new CustomEvent(e,{detail:t}))}hear(e,t,n){let o=r=>t(r.detail);
this.news.addEventListener(e,o,n?{signal:n}:{})}complainOnce(){this.isFull||(this.isFull=!0,this.tell("no-drafts",!0))}get who(){
return this.known??=this.readWho(),this.known}set who(e){S(e,this.who)||(this.known=e,this.drafts.keep(oi,e),this.tell("\
who",e))}may(e){return this.rights[this.who.author?this.who.role:""]?.[e]===""}get isSigned(){return!!(this.who.author&&
this.who.role)}get isReading(){return this.isSigned&&!this.may("write")}readWho(){let e=this.drafts.read(oi);return typeof e?.
author=="string"&&Object.hasOwn(le,e.role??"")?e:ti}add(e,t){let{about:n}=e;this.shown.set(n,[...this.find(n),e]),t.addEventListener(
"abort",()=>{this.shown.set(n,this.find(n).filter(o=>o!==e))})}find(e){return this.shown.get(e)??[]}listSavers(){return[
...this.shown.values()].flat().flatMap(e=>e.listSavers())}};function h(){return window[ni]??=new vt,window[ni]}function s(i,e={},...t){let n=document.createElement(i);for(let[o,r]of Object.entries(e))H(r)&&n.setAttribute(o,r===!0?"":
String(r));return n.append(...t.filter(H)),n}function w(i,e){for(let[t,n]of Object.entries(e))i.addEventListener(t,n);return i}
function m(){return h().newId()}function f(i,e,{hidden:t="",...n}={}){let o=t?k(String(t)):null;return w(s("button",{type:"\
button",...n},i,o),{click:()=>e()})}var T=class{parts;more=s("span",{id:m(),hidden:!0});constructor(e,t,n="",o={}){let r=s(
"label",{for:e.id,id:m(),...o},t);this.parts=[r,this.more],e.setAttribute("aria-labelledby",`${r.id} ${this.more.id}`),this.
tellApart(n)}tellApart(e){u(this.more,e.trim())}};function k(i){return s("span",{class:"visually-hidden"},i)}function u(i,e){
i.textContent!==e&&(i.textContent=e)}function si(i){let[e=""]=i;return i.length===1?s("p",{},e):s("ul",{},...i.map(t=>s(
"li",{},t)))}function B(i,e){e.length?i.setAttribute("aria-describedby",e.join(" ")):i.removeAttribute("aria-describedby")}
function Q(i,e){e?i.setAttribute("aria-invalid","true"):i.removeAttribute("aria-invalid")}function x(i){return i.contains(
document.activeElement)}function yt(i){let e=i.closest("details");e&&(e.open=!0,e.parentElement&&yt(e.parentElement))}var kn="\
textarea, input:not([type=radio], [type=checkbox], [type=file])",bn=":is(input, textarea, select, button):not([data-look\
s])";function ri(i,e){for(let t of i.querySelectorAll(bn))t.matches(kn)?t.readOnly=e:t.disabled=e}function ai(i){CSS.supports(
"field-sizing","content")||(i.style.height="auto",i.style.height=`${i.scrollHeight+4}px`)}function W(i,e){let t=()=>{ai(
n),e()},n=w(s("textarea",{rows:1,...i}),{input:t});return n}function D(i,e){i.value!==e&&(i.value=e),ai(i)}function C(i,e){
let t=i.querySelector(`[data-part="${e}"]`);if(t)return t.replaceChildren(),t;let n=s("div",{"data-part":e});return i.append(
n),n}var di=500,Sn=1e3,hi=["pointerup","pointercancel"],li=new WeakMap;function ci(i,e){let t;return()=>{clearTimeout(t),t=setTimeout(
i,e)}}function R(i,e){clearTimeout(li.get(i)),li.set(i,setTimeout(()=>u(i,e()),Sn))}function mi(i){let e=h(),t=(n,o)=>{for(let r of n)
document.addEventListener(r,()=>{e.isPressed=o},{capture:!0,signal:i})};t(["pointerdown"],!0),t(hi,!1)}function pi(i){if(!h().
isPressed){i();return}let e=new AbortController,t=()=>{e.abort(),setTimeout(i,0)};for(let n of hi)document.addEventListener(
n,t,{signal:e.signal})}function X(i){let{statuses:e}=h(),t=e.get(i);if(t?.isConnected)return t;let n=s("div",{class:`scrutiny-${i}`,role:"statu\
s"});return e.set(i,n),document.body.append(n),n}function P(i){if(!i)return;let e=h();Tn(i.workbook,i.gate);let t={...i,gate:null};S(t,e.progress.get(i.workbook))||(e.progress.
set(i.workbook,t),e.tell("progress",t))}function kt(i,e,t){let n=h();e(n.progress.get(i)),n.hear("progress",o=>{o.workbook===
i&&e(o)},t)}function Tn(i,e){let t=h(),n=t.gates.get(i);!e||e.number<(n?.number??0)||(t.gates.set(i,e),!(!n||n.open===e.
open)&&(R(X("announcer"),()=>t.gates.get(i)?.said??""),t.tell("gate",e)))}function ui(){let i=h();i.hasBanner||(i.hasBanner=!0,i.hear("connection",xn))}function xn(i){let e=i==="connected";document.
documentElement.classList.toggle("scrutiny-has-banner",!e),X("connection").replaceChildren(...e?[]:Rn(i))}function Rn(i){
return i==="offline"?[s("p",{},l.offline)]:h().isServed?[s("p",{},l.lost),f(l.again,()=>location.reload())]:[s("p",{},l.
lostInNotebook)]}function fi(i,e){let t=h(),n=()=>{t.hasComplained||(t.hasComplained=!0,i.prepend(s("p",{class:"alert",role:"alert"},l.noDrafts)))};
t.hear("no-drafts",n,e),t.isFull&&n()}var Ln=/^([^#/:]+\.ipynb)(#.*)?$/;function wi(i,e,t){let n=o=>{let r=o.target instanceof Element?o.target.closest("a"):null,
[,a,d=""]=Ln.exec(r?.getAttribute("href")??"")??[];!a||o.defaultPrevented||(o.preventDefault(),e(a,d))};i.addEventListener(
"click",n,{signal:t})}function gi(i,e){let t=({target:n})=>{n instanceof Element&&n.setAttribute("data-lm-suppress-short\
cuts","")};i.addEventListener("focusin",t,{signal:e})}function vi(i){let{signal:e,link:t}=i,n=h(),o=()=>{i.look()};t.onLate(d=>i.hearLate(d)),mi(e),document.addEventListener(
"visibilitychange",o,{signal:e}),window.addEventListener("online",o,{signal:e}),n.hear("who",()=>{i.lookAnew()},e);let r=d=>{
d.panel!==i&&!i.views.length&&o()};n.hear("changed",r,e),n.hear("gate",o,e);let a=d=>{d==="connected"&&i.retry()};n.hear(
"connection",a,e)}var Pn=["No","One","Two","Three","Four","Five","Six","Seven","Eight","Nine"],En={day:"numeric",month:"long",year:"numeri\
c"};function de(i,e,t){return`${Pn[i]??i} ${i===1?e:t}`}function Te(i){return i===0?"Nobody has answered yet.":`${de(i,"\
person has","people have")} answered.`}function E(i){return i.charAt(0).toUpperCase()+i.slice(1)}function $(i){return i.
charAt(0).toLowerCase()+i.slice(1)}function xe(i){return i.length<2?i.join(""):`${i.slice(0,-1).join(", ")} and ${i.at(-1)}`}
function bt(i){return i.toLocaleDateString("en-GB",En)}function Re(i){let e=new Date(`${i}T12:00:00`);return Number.isNaN(
e.getTime())?i:bt(e)}function St(i){return`Column ${i+1}`}function Le(i,e){return i===1?"1 (low)":i===e?`${i} (high)`:String(
i)}function Pe(i){let e=i.map(([t,n])=>`${t}: ${n}`);return e.length?`${l.former}: ${e.join(", ")}`:""}var Z="";function Tt(i){return Array.isArray(i)&&i.every(v)}function Mn(i){if(i===null||typeof i!="object"||Array.isArray(
i))return!1;let{columns:e=null,rows:t=null}=i;return Tt(e)&&Array.isArray(t)&&t.every(Tt)}function he(i){return Mn(i)||Array.
isArray(i)&&i.every(Tt)}function yi(i){if(!Array.isArray(i))return i.columns.filter(t=>t!==Z);let e=Math.max(0,...i.map(
t=>t.length));return Array.from({length:e},(t,n)=>St(n))}function G(i,e){if(!he(e))return[];let{columns:t,rows:n}=Array.
isArray(e)?{columns:i.offered,rows:e}:e;return n.map(o=>Fn(i,t,o))}function Fn(i,e,t){let[n=""]=t,r=i.kind==="matrix"||i.
rows.includes(n)?[i.offered[0],...e.slice(1)]:e,a=new Map,d=new Map;return t.forEach((c,p)=>{let y=r[p]??St(p);i.offered.
includes(y)&&!a.has(y)?a.set(y,c):c.trim()&&d.set(ki(y,a,d),c)}),{cells:i.offered.map(c=>a.get(c)??""),rest:[...d]}}function ki(i,e,t){
return e.has(i)||t.has(i)?ki(`${i} (before)`,e,t):i}function Ee(i,e){let t=[...new Set(e.flatMap(({rest:o})=>o.map(([r])=>r)))],
n=({cells:o,rest:r})=>{let a=new Map(r);return[...o,...t.map(d=>a.get(d)??"")]};return{columns:[...i.offered,...t],rows:e.
map(n)}}function Me(i){return{cells:i.offered.map(()=>""),rest:[]}}function bi(i,e){return ce(e,Fe(i,e)?1:0)}function Fe(i,{
cells:[e=""]}){return i.rows.includes(e)}function ce({cells:i,rest:e},t=0){return i.slice(t).some(n=>n.trim())||ee(e).length>
0}function ee(i){return i.filter(([e])=>e!==Z)}function xt(i){return i.find(([e])=>e===Z)?.[1]??""}function Rt(i,e){return[
...ee(i),[Z,e]]}function Si(i,{cells:e,rest:t}){let[n=""]=e;return!i.keyed||xt(t)||n.trim()?t:Rt(t,b())}function Ae(i){return i.number===null?i.question:`question ${i.number}: ${i.question}`}function g(i){return i.beside?`ev\
idence, ${i.beside}`:[i.number===null?"":`question ${i.number}`,i.for].filter(Boolean).join(", ")||i.question}function M(i,...e){
let t=[...e,i.number===null?"":g(i)].filter(Boolean).join(", ");return t?` (${t})`:""}function me(i){return`${i.number===
null?"":`${i.number}. `}${i.question}${i.for?` (${$(i.for)})`:""}`}function He(i){if(i.beside)return{seen:i.question,more:i.part?`(${i.part})`:""};if(i.number===null)return{seen:i.for?`${i.
for}: ${i.question}`:i.question,more:""};let e=Ae(i),t=$(l.ownAnswer);return i.for?{seen:i.for,more:i.individual?`(${t} \
to ${e})`:`(${e})`}:{seen:i.individual?l.ownAnswer:l.answer,more:`to ${e}`}}function te(i,e,t){let{seen:n,more:o}=He(i),
r=new T(t,n,o,{class:"name"});return{element:s("div",{},...r.parts,e.help,e.error,t),focus:()=>t.focus(),described:t,marks:()=>[
t]}}function N(i,e,t,...n){let{seen:o,more:r}=He(i),a=s("legend",{class:"name"},o,r?k(` ${r}`):null);return s("fieldset",
t,a,e.help,e.error,...n)}var Ti=new WeakMap;function xi(i,e){let t=Ti.get(i)??i.getAttribute("aria-describedby")??"";Ti.
set(i,t),B(i,[t,...e].filter(Boolean))}function Oe(i,e){return i.filter(v).join(e)}function ie(i){return[...new Map(i.flat().map(t=>[JSON.stringify(t),t])).values()]}
function Li(i,e){let t=new Map;for(let n of e.flatMap(o=>G(i,o))){let o=Fe(i,n)?n.cells[0]??"":JSON.stringify(n),r=t.get(
o);t.set(o,r&&Fe(i,n)?Hn(r,n):n)}return Ee(i,An([...t.values()]))}function An(i){let e=new Set;return i.map(t=>{let n=xt(
t.rest),o=!!n&&e.has(n);return e.add(n),o?{...t,rest:Rt(t.rest,b())}:t})}function Hn(i,e){let t=i.cells.map((o,r)=>Ri(o,
e.cells[r]??"")),n=new Map(i.rest);for(let[o,r]of e.rest)n.set(o,Ri(n.get(o)??"",r));return{cells:t,rest:[...n]}}function Ri(i,e){
return[...new Set([i,e].filter(t=>t.trim()))].join("; ")}function Ce(i,e,t,n){let o=w(s("input",{type:i,id:m(),...t}),{change:n});return{input:o,element:s("div",{class:"option"},
o,s("label",{for:o.id},e))}}var Lt=class{constructor(e,t){this.frame=t;this.element=N(e,t,{},this.list),this.described=this.element,this.offer(e.options)}frame;element;described;list=s(
"div",{class:"options checks"});marks(){return[...this.list.querySelectorAll("input")]}read(){return this.marks().filter(
e=>e.checked).map(e=>e.value)}write(e){let t=Array.isArray(e)?e.filter(v):[],n=this.marks().map(r=>r.value),o=t.filter(r=>!n.
includes(r));if(o.length){n.length||this.list.replaceChildren();let r=o.map(a=>({key:a,words:l.notOffered,small:""}));this.
list.append(...this.showOptions(r))}for(let r of this.marks())r.checked=t.includes(r.value)}offer(e){let t=this.read();this.
list.replaceChildren(...this.showOptions(e)),this.write(t)}focus(){this.marks()[0]?.focus()}showOptions(e){return e.length?
e.map(({key:t,words:n,small:o})=>{let r=o?s("small",{id:m()},o):null,a={value:t,"aria-describedby":r?.id},{element:d}=Ce(
"checkbox",n,a,()=>this.frame.changed());return r&&d.append(r),d}):[s("p",{},l.noneOffered)]}};function On(i,e){let t=new Map(
i.options.map(o=>[o.key,o.words]));return(Array.isArray(e)?e:[]).map(o=>t.get(String(o))??"Something that is no longer o\
ffered")}var Pi={name:"checks",makeControl:(i,e)=>new Lt(i,e),fits:i=>Array.isArray(i)&&i.every(v),say:On,join:(i,e)=>ie(
e)};function I(i){return String(i).split(/\n+/)}var Pt=class{constructor(e,t){this.frame=t;let n=m(),o=e.offered.map(a=>Ce("radio",E(a),{name:n,value:a},()=>this.changed()));
this.inputs=o.map(a=>a.input),this.clear=f(l.clear,()=>this.empty(),{class:"quiet",hidden:` to ${g(e)}`});let r=s("div",
{class:`options ${e.kind}`},...o.map(a=>a.element));this.element=N(e,t,{role:"radiogroup"},r,this.clear),this.described=
this.element,this.show()}frame;element;described;inputs;clear;changed(){this.show(),this.frame.changed()}show(){this.clear.
hidden=!this.chosen}get chosen(){return this.inputs.find(e=>e.checked)}empty(){for(let e of this.inputs)e.checked=!1;this.
inputs[0]?.focus(),this.changed()}read(){return this.chosen?.value??""}write(e){for(let t of this.inputs)t.checked=t.value===
e;this.show()}focus(){(this.chosen??this.inputs[0])?.focus()}marks(){return[this.element]}},$e={makeControl:(i,e)=>new Pt(
i,e),fits:v,say:(i,e)=>I(e),join:null};var Ei={name:"choice",...$e};var Mi={name:"date",makeControl:(i,e)=>{let t=w(s("input",{type:"date",id:m()}),{input:e.changed}),n=()=>t.validity.badInput;
return{...te(i,e,t),read:()=>n()?void 0:t.value,write:o=>{t.value=v(o)?o:""},complaint:()=>n()?l.dateInFull:""}},fits:v,
say:(i,e)=>[Re(String(e))],join:null};var F=[{key:"inherent",name:"Inherent",meaning:"if nothing were done"},{key:"residual",name:"Residual",meaning:"with wha\
t is done now"},{key:"target",name:"Target",meaning:"where we want it"}];function Cn(i){return i!==null&&typeof i=="obje\
ct"&&!Array.isArray(i)}function Mt(i){return Array.isArray(i)&&i.every(Cn)}function Et(i){if(!Array.isArray(i))return null;
let[e=null,t=null]=i.map(n=>typeof n=="number"?n:null);return[e,t]}function Ft(i){return Mt(i)?i.map(({risk:e="",inherent:t,
residual:n,target:o})=>({risk:v(e)?e:"",inherent:Et(t),residual:Et(n),target:Et(o)})):[]}function At(i=""){return{risk:i,
inherent:null,residual:null,target:null}}function Fi(i){return F.some(e=>i[e.key])}function Ai(i,e){return i.includes(e.
risk)&&!Fi(e)}function Ht(i,e){return i.filter(t=>!e.some(n=>n.risk===t)).map(t=>At(t))}function Hi(i,e,t,n){let o=c=>!Fi(
c)&&(e.includes(c.risk)||!c.risk.trim()),r=n?i:i.filter(c=>!o(c)),a=t.filter(c=>!e.includes(c)||i.some(p=>p.risk===c)),d=[
...r,...Ht(a,r)];return S(d,i)?null:d}function Ot(i,e){let t=i?.[e.risk]??{},n=o=>{let r=d=>e[o]?.[d]??t[o]?.[d]??null,a=[
r(0),r(1)];return a.every(d=>d===null)?null:a};return{...e,inherent:n("inherent"),residual:n("residual"),target:n("targe\
t")}}function $n(i,e){return e?`${i} likelihood ${e[0]??"not given"}, impact ${e[1]??"not given"}`:""}function Oi(i){let e=F.
map(t=>$n(t.name,i[t.key])).filter(Boolean);return[i.risk||"A risk without a name",...e].join("; ")}function Ci(i){return i===
1?"Taken for one risk.":`Taken for ${i} risks.`}function Ct(i){return Array.from({length:i},(e,t)=>t+1)}function $i(i,e,t){let n=Ct(i).map(p=>s("th",{scope:"col"},String(
p))),o=s("th",{scope:"col",rowspan:2},"Impact"),r=s("th",{scope:"colgroup",colspan:i},"Likelihood"),a=p=>{let y=Ct(i).map(
A=>t(A,p));return s("tr",{},s("th",{scope:"row"},String(p)),...y)},d=s("thead",{},s("tr",{},o,r),s("tr",{},...n)),c=s("t\
body",{},...Ct(i).reverse().map(a));return s("table",{class:"grid"},s("caption",{},e),d,c)}var Ne=class{constructor(e,t,n){
this.steps=e;this.side=t;this.placing=n;let o=s("details",{class:"pick"},s("summary",{},l.pick,this.where));this.element=
w(o,{toggle:()=>this.open()})}steps;side;placing;element;where=k("");picks=[];open(){if(!this.element.open||this.picks.length)
return;let e=m(),t=`${this.side.name}: pick one place`,n=(o,r)=>s("td",{},this.makeRadio(e,[o,r]));this.element.append($i(
this.steps,t,n)),this.show()}makeRadio(e,t){let n=`Likelihood ${t[0]}, impact ${t[1]}`,o={type:"radio",name:e,value:t.join(
","),"aria-label":n},r=w(s("input",o),{change:()=>this.placing.write(t)});return r.disabled=this.placing.isLocked(),this.
picks.push({place:t,radio:r}),r}show(){let e=this.placing.read();for(let t of this.picks)t.radio.checked=S(t.place,e)}rename(e){
u(this.where,e)}},Be=class{constructor(e,t,n){this.field=e;this.steps=t;this.read=n;let o=F.map(p=>s("option",{value:p.key},
`${p.name}: ${p.meaning}`)),r=s("select",{id:m(),"data-looks":!0},...o);this.select=w(r,{change:()=>this.show()}),this.select.
value="residual";let a=M(e),d={class:"map",role:"group","aria-label":`Where the risks lie${a}`,tabindex:0};this.frame=s(
"div",d);let c=new T(r,"Show where the risks lie",a);this.element=s("div",{class:"where"},...c.parts,r,this.frame)}field;steps;read;element;select;frame;show(){
let e=F.find(({key:a})=>a===this.select.value)??F[1],t=this.read().map((a,d)=>({number:d+1,name:a.risk,place:a[e.key]})),
n=`Where the risks lie: ${e.name.toLowerCase()} risk, ${e.meaning}`,o=s("span",{},n,k(M(this.field))),r=(a,d)=>{let c=t.
filter(({place:p})=>S(p,[a,d]));return Nn(Math.ceil(a*d*4/this.steps**2),c)};this.frame.replaceChildren($i(this.steps,o,
r))}};function Nn(i,e){let t=e.map(({number:o,name:r})=>s("li",{},`${o} `,s("span",{class:"short"},Bn(r)))),n=t.length?s(
"ul",{},...t):k("none");return s("td",{class:`shade-${i}`},n)}function Bn(i){return i.length>28?`${i.slice(0,27).trimEnd()}\
…`:i||"No name yet"}function Wn(i,e,t){if(i.dates.includes(e))return new $t(t);let n=i.choices[e];if(n)return Dn(n,t);let o=W({id:m()},t);return{
control:o,read:()=>o.value,write:r=>D(o,r)}}var We=class{constructor(e,t,n){this.field=e;this.box=Wn(e,t,n),this.label=new T(
this.box.control,t),this.element=s("div",{},...this.label.parts,this.box.control)}field;element;box;label;rename(e){this.
label.tellApart(M(this.field,e))}};function Nt(i){return i.validity.badInput}var $t=class{control;whole="";shown="";constructor(e){
let t=()=>{this.control.type==="text"&&!this.control.value&&(this.control.type="date"),e()};this.control=w(s("input",{type:"\
date",id:m()}),{input:t})}show(e,t){this.control.type=e,this.control.value=t}write(e){this.show("date",e),this.control.value!==
e&&this.show("text",e),this.whole=e,this.shown=this.control.value}read(){let{control:e}=this;return!Nt(e)&&e.value!==this.
shown&&(this.whole=e.value,this.shown=this.whole),this.whole}};function Dn(i,e){let t=i.every((d,c)=>d===String(c+1)),n=d=>t?
Le(Number(d),i.length):E(d),o=i.map(d=>s("option",{value:d},n(d))),r=s("option",{value:""},"Choose one"),a=w(s("select",
{id:m()},r,...o),{change:e});return{control:a,read:()=>a.value,write:d=>Bt(a,d)}}function Bt(i,e){let t=o=>o.trim().toLowerCase(),
n=[...i.options].find(o=>t(o.value)===t(e));n||i.append(s("option",{value:e},e)),i.value=n?.value??e}var V=class{constructor(e,t){this.kind=e;this.changed=t;this.add=f(e.add,()=>this.addAndGo(),{class:"add",hidden:e.hidden}),
this.element=s("div",{},this.list,this.undo.element,this.add)}kind;changed;element;rows=[];list=s("div",{class:"rows"});add;undo=new pe(
e=>this.putBack(e));insert(e,t=this.rows.length){let n=this.kind.makeRow(()=>this.remove(n));this.rows.splice(t,0,n);let o=this.
rows[t+1];return o?o.element.before(n.element):this.list.append(n.element),n.write(e),this.renumber(),n}renumber(){this.
rows.forEach((e,t)=>{e.rename(t+1)})}drop(e){let t=this.rows.indexOf(e);return this.rows.splice(t,1),e.element.remove(),
this.renumber(),t}addAndGo(){this.insert(this.kind.blank()).focus(),this.kind.shown?.()}remove(e){let t=e.read(),n=this.
drop(e);this.undo.offer(`${this.kind.called} ${n+1} was removed.`,{value:t,at:n}),(this.rows[n]??this.add).focus(),this.
changed()}putBack({value:e,at:t}){this.insert(e,Math.min(t,this.rows.length)).focus(),this.changed()}read(){return this.
rows.filter(e=>!e.isBlank()).map(e=>e.read())}write(e){let t=e.length||this.kind.isOptional?e:[this.kind.blank()];t.forEach(
(n,o)=>{let r=this.rows[o];r?Wt(r,n):this.insert(n)});for(let n of this.rows.slice(t.length))this.drop(n);this.undo.hide()}focus(){
(this.rows[0]??this.add).focus()}};function Wt(i,e){S(i.read(),e)||i.write(e)}var pe=class{constructor(e){this.putBack=e;
this.button=f(l.putBack,()=>this.act(),{class:"quiet"}),this.element=s("p",{class:"undo"},this.said," ",this.button),this.
hide()}putBack;element;removed=null;said=s("span",{role:"status"});button;act(){let{removed:e}=this;this.hide(),e&&this.
putBack(e.value)}hide(){this.removed=null,u(this.said,""),this.button.hidden=!0}offer(e,t){this.removed={value:t},u(this.
said,e),this.button.hidden=!1}},K=class{constructor(e,t,n){this.called=t;this.button=f("Remove ",n,{class:"quiet remove"}),
this.button.append(this.number,k(e.number===null?"":` of ${g(e)}`))}called;button;number=document.createTextNode("");rename(e){
this.number.data=`${this.called} ${e}`}};var In=5;function It(i){return i.steps??In}var De=class{element;select;label;constructor(e,t,n){let o=Array.from({length:t},
(a,d)=>s("option",{value:String(d+1)},Le(d+1,t))),r=s("option",{value:""},"Not given");this.select=w(s("select",{id:m()},
r,...o),{change:n}),this.label=new T(this.select,e),this.element=s("div",{},...this.label.parts,this.select)}get isLocked(){
return this.select.disabled}read(){return this.select.value?Number(this.select.value):null}write(e){Bt(this.select,e===null?
"":String(e))}rename(e){this.label.tellApart(e)}},Dt=class{constructor(e,t,n){this.field=e;this.side=t;this.changed=n;let o=It(
e);this.likelihood=new De("Likelihood",o,()=>this.choose()),this.impact=new De("Impact",o,()=>this.choose()),this.grid=new Ne(
o,t,{read:()=>this.read(),write:d=>this.pick(d),isLocked:()=>this.likelihood.isLocked});let r=s("legend",{},t.name,s("sm\
all",{},` ${t.meaning}`)),a=s("div",{class:"pair"},this.likelihood.element,this.impact.element);this.element=s("fieldset",
{class:"side"},r,a,this.grid.element)}field;side;changed;element;likelihood;impact;grid;choose(){this.grid.show(),this.changed()}pick(e){
this.write(e),this.changed()}read(){let e=[this.likelihood.read(),this.impact.read()];return e.every(t=>t===null)?null:e}write(e){
this.likelihood.write(e?.[0]??null),this.impact.write(e?.[1]??null),this.grid.show()}rename(e){let t=M(this.field,this.side.
name,`Risk ${e}`);for(let n of[this.likelihood,this.impact,this.grid])n.rename(t)}},Ie=class{constructor(e,t,n){this.field=
e;this.name=w(s("input",{type:"text",id:m()}),{input:t});let[o,r,a]=F,d=A=>new Dt(e,A,t);this.sides={inherent:d(o),residual:d(
r),target:d(a)},this.away=new K(e,"risk",n);let c=e.for?k(`${e.for}: `):null,p=s("legend",{},c,this.number);this.label=new T(
this.name,"What the risk is");let y=s("div",{class:"sides"},...F.map(({key:A})=>this.sides[A].element));this.element=s("\
fieldset",{class:"row risk"},p,...this.label.parts,this.name,y,this.away.button)}field;element;number=document.createTextNode(
"");label;name;sides;away;read(){let{inherent:e,residual:t,target:n}=this.sides;return{risk:this.name.value,inherent:e.read(),
residual:t.read(),target:n.read()}}write(e){this.name.value!==e.risk&&(this.name.value=e.risk);for(let{key:t}of F)this.sides[t].
write(e[t])}focus(){this.name.focus()}rename(e){this.number.data=`Risk ${e}`,this.away.rename(e),this.label.tellApart(M(
this.field,`Risk ${e}`));for(let{key:t}of F)this.sides[t].rename(e)}isBlank(){return!this.name.value.trim()&&F.every(({key:e})=>!this.
sides[e].read())}};var Vt=class{constructor(e,t){this.field=e;this.frame=t;this.offered=e.rows,this.rows=new V({makeRow:o=>new Ie(e,()=>this.
changed(),o),blank:()=>At(),add:l.add["heat map"],hidden:` for ${g(e)}`,called:"Risk",shown:()=>this.show()},()=>this.changed()),
this.map=new Be(e,It(e),()=>this.list()),this.taking=new Kt(e,this.rows,()=>this.changed());let n=[this.rows.element,this.
taking.element,this.map.element];this.element=N(e,t,{},...n),this.described=this.element,this.write(null)}field;frame;element;described;rows;map;taking;offered;changed(){
this.taking.clearNotice(),this.show(),this.frame.changed()}show(){this.map.show(),this.taking.show()}list(){return this.
rows.rows.map(e=>e.read())}read(){return this.rows.read().filter(e=>!Ai(this.field.rows,e))}write(e){this.taking.clearNotice();
let t=Ft(e);this.rows.write([...t,...Ht(this.field.rows,t)]),this.show()}offerRows(e){let t=Hi(this.list(),this.offered,
e,x(this.element));t&&this.rows.write(t),this.offered=e,this.show()}focus(){this.rows.focus()}marks(){return[...this.element.
querySelectorAll(".risk input[type=text], .risk select")]}},Kt=class{constructor(e,t,n){this.field=e;this.rows=t;this.changed=
n;let o=f(l.takeScores,()=>this.take(),{hidden:M(e)});this.element=s("div",{class:"taking"},o,this.said)}field;rows;changed;element;said=s(
"p",{role:"status"});take(){let{scores:e}=this.field,t=this.rows.rows.filter(n=>!S(n.read(),Ot(e,n.read())));for(let n of t)
n.write(Ot(e,n.read()));t.length&&this.changed(),u(this.said,""),R(this.said,()=>t.length?Ci(t.length):l.noScores)}show(){
this.element.hidden=!Object.keys(this.field.scores??{}).length&&!x(this.element)}clearNotice(){R(this.said,()=>"")}},Ni={
name:"heat map",makeControl:(i,e)=>new Vt(i,e),fits:Mt,say:(i,e)=>Ft(e).map(Oi),join:(i,e)=>ie(e)};function Jt(i){return Array.isArray(i)&&i.every(v)}function Vn(i,e,t){let n=W({id:m()},e),o=s("span",{}),r=new T(n,o,M(i)),
a=new K(i,"row",t);return{element:s("div",{class:"item"},...r.parts,n,a.button),read:()=>n.value,write:d=>D(n,d),focus:()=>n.
focus(),rename:d=>{u(o,`Row ${d}`),a.rename(d)},isBlank:()=>!n.value.trim()}}function Kn(i,e){let t={makeRow:r=>Vn(i,e.changed,
r),blank:()=>"",add:l.add.list,hidden:` for ${g(i)}`,called:"Row"},n=new V(t,e.changed),o=N(i,e,{},n.element);return n.write(
[]),{element:o,described:o,read:()=>n.read(),write:r=>n.write(Jt(r)?r:[]),focus:()=>n.focus(),marks:()=>[...o.querySelectorAll(
"textarea")]}}var Bi={name:"list",makeControl:Kn,fits:Jt,say:(i,e)=>Jt(e)?e:[],join:(i,e)=>ie(e)};var Wi={name:"long text",makeControl:(i,e)=>{let t=W({id:m(),rows:4},e.changed),n=o=>D(t,v(o)?o:"");return{...te(i,e,t),
read:()=>t.value,write:n}},fits:v,say:(i,e)=>I(e),join:(i,e)=>Oe(e,`

`)};function Ve(i,e){return G(i,e).filter(t=>bi(i,t)).map(t=>Jn(i,t))}function Jn(i,{cells:e,rest:t}){return[...i.offered.map(
(o,r)=>{let a=e[r]??"";return a?`${o}: ${i.dates.includes(o)?Re(a):a}`:""}),Pe(ee(t))].filter(Boolean).join("; ")}var Ke=class{constructor(e){this.changed=e}changed;element=s("div",{class:"former"});rest=[];whose=k("");undo=new pe(e=>{
this.write(e),this.changed()});read(){return this.rest}write(e){this.rest=e,this.element.replaceChildren(...this.show(Pe(
ee(e)))),this.undo.hide()}rename(e){u(this.whose,` (${e})`)}remove(){let e=this.rest;this.write(e.filter(([t])=>t===Z)),
this.undo.offer(l.formerRemoved,e),this.element.append(this.undo.element),this.changed()}show(e){if(!e)return[];let t=s(
"p",{id:m()},e),n=f(l.takeOut,()=>this.remove(),{class:"quiet","aria-describedby":t.id});return n.append(this.whose),[t,
n]}};var Je=class{constructor(e,t,n,...o){this.field=e;this.cells=t.map(c=>new We(e,c,n)),this.former=new Ke(()=>{this.focus(),
n()});let r=e.for?k(`${e.for}: `):null,a=s("legend",{},r,this.legend),d=_n(this.cells.map(c=>c.element));this.element=s(
"fieldset",{class:"row"},a,d,this.former.element,...o)}field;element;legend=s("span",{});cells;former;focus(){this.cells[0]?.
box.control.focus()}name(e){u(this.legend,e),this.former.rename(e);for(let t of this.cells)t.rename(e)}read(){return{cells:this.
cells.map(e=>e.box.read()),rest:this.former.read()}}write(e){this.cells.forEach((t,n)=>{t.box.write(e.cells[n]??"")}),this.
former.write(Si(this.field,e))}};function _n(i){return s("div",{class:i.length===4?"cells by-two":"cells"},...i)}function Di(i,e,t){
let n=new K(i,"row",t),o=new Je(i,i.offered,e,n.button);return o.name(""),{element:o.element,read:()=>o.read(),write:r=>o.
write(r),focus:()=>o.focus(),rename:r=>{o.name(`Row ${r}`),n.rename(r)},isBlank:()=>!ce(o.read())}}var _e=class{constructor(e,t){
this.field=e;this.frame=t;this.offer(e.rows)}field;frame;element=s("div",{class:"rows"});rows=[];get count(){return this.
rows.length}offer(e){let t=e.filter(n=>!this.rows.some(o=>o.name===n));t.length&&!this.rows.length&&this.element.replaceChildren();
for(let n of t)this.add(n)}add(e){let t=new Je(this.field,this.field.offered.slice(1),()=>this.frame.changed());t.name(e),
this.rows.push({name:e,row:t}),this.element.append(t.element)}write(e){let t=[...e];for(let{name:n,row:o}of this.rows){let r=t.
findIndex(({cells:d})=>d[0]===n),[a=Me(this.field)]=r<0?[]:t.splice(r,1);Wt(o,{cells:a.cells.slice(1),rest:a.rest})}return t}read(){
return this.rows.map(({name:e,row:t})=>{let{cells:n,rest:o}=t.read();return{cells:[e,...n],rest:o}})}focus(){this.rows[0]?.
row.focus()}};var je=class{constructor(e,t){this.field=e;this.known=new _e(e,t),this.element=N(e,t,{},this.known.element),this.described=
this.element}field;element;described;known;give(e){return e.some((n,o)=>ce(n,o<this.known.count?1:0))?Ee(this.field,e):[]}offerRows(e){
this.known.offer(e)}marks(){return[...this.element.querySelectorAll("textarea, .row select, .row input")]}complaint(){return[
...this.element.querySelectorAll(".row input")].some(Nt)?l.dateInFull:void 0}},Ge=class extends je{constructor(e,t){super(
e,t),this.known.count||this.known.element.append(s("p",{},l.noRows)),this.write(null)}read(){return this.give(this.known.
read())}write(e){let t=G(this.field,e);this.known.offer(t.map(({cells:[n=""]})=>n)),this.known.write(t)}focus(){this.known.
focus()}},qe=class extends je{free;constructor(e,t){super(e,t),this.free=new V({makeRow:n=>Di(e,t.changed,n),blank:()=>Me(
e),add:l.add.table,hidden:` for ${g(e)}`,called:"Row",isOptional:this.known.count>0},t.changed),this.element.append(this.
free.element),this.write(null)}read(){return this.give([...this.known.read(),...this.free.read()])}write(e){this.free.write(
this.known.write(G(this.field,e)))}focus(){this.known.count?this.known.focus():this.free.focus()}},Ue={fits:he,say:Ve};var Ii={name:"matrix",makeControl:(i,e)=>new Ge(i,e),...Ue,join:null};var Vi={name:"scale",...$e};var Ki={name:"table",makeControl:(i,e)=>new qe(i,e),...Ue,join:Li};var Ji={name:"text",makeControl:(i,e)=>{let t={type:"text",id:m(),autocomplete:"off"},n=w(s("input",t),{input:e.changed}),
o=r=>{n.value=v(r)?r:""};return{...te(i,e,n),read:()=>n.value,write:o}},fits:v,say:(i,e)=>I(e),join:(i,e)=>Oe(e,"; ")};var _i={checks:Pi,choice:Ei,date:Mi,"heat map":Ni,list:Bi,"long text":Wi,matrix:Ii,scale:Vi,table:Ki,text:Ji};function q(i){let e=_i[i];if(!e)throw new Error(`This page cannot show answers of the kind “${i}”. Open it again.`);
return e}function jn(i,e){if(L(e))return["No answer"];let t=q(i.kind);return t.fits(e)?t.say(i,e):Gn(i,e)}function Gn(i,e){return v(
e)?I(e):he(e)?Ve({...i,kind:"table",offered:yi(e)},e):Array.isArray(e)?e.filter(v):[]}function O(i,e){let t=jn(i,e);return v(
e)?s("div",{},...t.map(n=>s("p",{},n))):si(t)}function ne(i,e){return e===null||q(i.kind).fits(e)}var ze=150,qn=3e4,U={state:()=>{},saved:()=>{},refused:()=>{}};function _t({individual:i,rating:e,versions:t}){return(i?
[e?.mine??null]:t).flatMap(o=>o?.number?[o.number]:[])}var Ye=class{constructor(e,t,n){this.field=e;this.place=t;this.listener=
n;this.base=_t(e).slice(-1),this.newest=Math.max(0,...e.versions.map(o=>o.number))}field;place;listener;base;draft=null;sent=null;newest;key=null;refusal="";isTooLate=!1;isStalled=!1;timer;get isBusy(){
return!!(this.draft||this.sent)}get unsaved(){return this.draft??this.sent}write(e,t,n=this.base,o=this.draft?.keeps??[]){
let{author:r,role:a}=this.place.who(),d={token:b(),value:e,reason:t,replaces:n,keeps:o,at:new Date().toISOString(),author:r,
role:a};return this.draft=d,this.keep(),this.listener.state("unsaved"),clearTimeout(this.timer),this.timer=setTimeout(()=>this.
send(),ze),d}keep(){let e=this.unsaved;if(!e){this.forget();return}let{review:t,tab:n,drafts:o}=this.place;this.key??=ii(
ye(t,this.field,this.place.who().author),n),o.keep(this.key,this.draft&&this.sent?{...e,sent:this.sent}:e)}forget(){this.
key&&this.place.drafts.forget(this.key),this.key=null}drop(){clearTimeout(this.timer),this.draft=null,this.sent=null,this.
keep()}takeUp(e,{sent:t,...n}){this.draft=n,this.base=n.replaces,ve(t)&&(this.sent=t),this.keep(),this.key&&this.place.drafts.
readDraft(this.key)?.token===n.token?this.place.drafts.forget(e):this.key=e,this.resume()}resume(){this.sent?this.transmit(
this.sent):this.send()}send(){clearTimeout(this.timer);let{draft:e}=this;this.sent||!e||e.isRefused===1/0||this.isIncomplete(
e)||(this.sent={...e,keeps:this.listKept(e)},this.draft=null,this.keep(),this.transmit(this.sent))}listKept({keeps:e,replaces:t}){
if(e.length)return e;let n=({number:o,settled:r,author:a})=>r&&ae(this.place.who(),a)&&t.includes(o);return this.field.versions.
filter(n).map(o=>o.number)}isIncomplete(e){return this.field.individual&&L(e.value)&&!!e.reason&&!this.field.rating?.mine}async transmit(e){
this.isStalled=!1;let t=await this.place.ask(this.makeMessage(e));t?this.hear(t):this.sent?.token===e.token&&this.stall()}makeMessage(e){
let{token:t,value:n,reason:o,replaces:r,keeps:a}=e,d={token:t,about:this.field.about,replaces:r,...z(e)};if(L(n))return{
kind:"withdraw",...d};let c={...o?{reason:o}:{},...a.length?{keeps:a}:{}};return{kind:"save",value:n,...d,...c}}stall(){
this.isStalled=!0,this.listener.state("kept")}hear(e){let{sent:t}=this;!t||e.token!==t.token||(e.kind==="saved"?this.settle(
e,t):this.refuse(e.kind==="refused"?e:{},t))}settle(e,t){this.replaced(e.version?.number??e.field?.rating?.mine?.number,
t),this.sent=null,this.keep(),this.listener.saved(e,!!this.draft),this.send()}replaced(e,t){let n=this.draft?.replaces.filter(
o=>!t.replaces.includes(o))??[];this.base=e?[...n,e]:n,this.draft&&(this.draft.replaces=this.base),this.newest=Math.max(
this.newest,e??0)}refuse({sentence:e="",erased:t=0,closed:n=!1},o){this.sent=null,this.draft??={...o,isRefused:t||n?1/0:
Date.now()},t&&this.continueAfter(t,this.draft),this.keep(),this.refusal=e,this.isTooLate=n,this.listener.refused(e,n),this.
draft?.isRefused||this.send()}continueAfter(e,t){t.replaces=[e],this.base=t.replaces,this.field.versions=this.field.versions.
filter(n=>n.number>e)}retry(){this.sent&&this.isStalled?this.transmit(this.sent):this.draft?.isRefused&&Date.now()-this.
draft.isRefused>qn&&this.send()}};function J(i){return i.day===bt(new Date)?`at ${i.time}`:`at ${i.time} on ${i.day}`}function jt(i){return`Written by ${i.
by} ${J(i)}.`}function ji(i){return i.settled?jt(i):`Changed by ${i.author} ${J(i)}.`}function Gt(i,e){return j(i,e)?l.keepMine:
`Keep ${xe(e.writers)}’s words`}function Gi(i,e){return e.settled?`Written by ${e.by} ${J(e)}:`:`${j(i,e)?"You":e.author}\
 wrote ${J(e)}:`}var Qe=class{constructor(e,t,n){this.place=t;this.findControl=n;this.help=s("p",{class:"help",id:m(),"aria-live":"polite",
hidden:!e},e)}place;findControl;help;error=s("p",{class:"error",id:m(),hidden:!0});hints=s("ul",{class:"hints",id:m(),hidden:!0});blockers=[];showHelp(e){
e&&e!==this.help.textContent&&(this.help.textContent=e)}show(e){this.error.hidden=!e,e&&this.error.replaceChildren(s("sp\
an",{},e)),this.place.classList.toggle("in-error",!!e),this.describe()}showHints(){this.hints.hidden=this.blockers.length===
0,this.hints.replaceChildren(...this.blockers.map(e=>s("li",{},e))),this.describe()}clear(){this.blockers=[],this.show(""),
this.showHints()}describe(){let{error:e,place:t}=this,n=this.findControl(),o=e.hidden||x(t)?[]:[e.id],r=[this.help,this.
hints].filter(a=>!a.hidden).map(a=>a.id);B(n.described,[...r,...o]);for(let a of n.marks())Q(a,!e.hidden),a!==n.described&&
xi(a,o)}};var Xe=class{element;area;constructor(e,t){this.area=W({id:m(),rows:2},t);let n=new T(this.area,l.reason,`for ${g(e)}`);
this.element=s("div",{class:"reason"},...n.parts,this.area)}get isFocused(){return this.area===document.activeElement}read(){
return this.area.value.trim()}write(e){D(this.area,e)}lock(e){this.area.readOnly=e}};var Ze=class{constructor(e,t,n){this.field=e;this.place=t;this.complaints=new Qe(e.help,t,()=>this.control);let{help:o,error:r}=this.
complaints;this.control=q(e.kind).makeControl(e,{help:o,error:r,changed:n}),this.reason=e.individual?new Xe(e,n):null,this.
element=s("div",{class:"open"},this.control.element,this.reason?.element)}field;place;element;complaints;control;reason;get isFocused(){
return x(this.control.element)||!!this.reason?.isFocused}write(e){this.control.write(ne(this.field,e)?e:null)}showFilled(){
this.place.toggleAttribute("data-filled",!L(this.control.read()))}lock(e){ri(this.control.element,e),this.reason?.lock(e)}complain(){
let e=this.control.complaint?.();e!==void 0&&this.complaints.show(e),this.complaints.showHints()}};var et=class{constructor(e,t){this.view=e;this.makeSaver=t}view;makeSaver;tell(){this.view.isFocused?this.view.status.show(
"waiting",l.closedHere):this.close()}stayShown(e){let{field:t,isClosed:n}=this.view;return!n||!t.rating||e.rating?.revealed?
e:{...e,rating:{...t.rating,mine:e.rating?.mine??null}}}close(){let{view:e}=this,t=e.savers.current;t.isBusy&&(e.savers.
current=this.makeSaver(),e.restoring.sendBeside(t),t.draft&&t.isIncomplete(t.draft)&&(t.refusal=l.closed,t.isTooLate=!0),
t.send()),e.isTouched=!1,e.news.dropWaiting(),e.complaints.clear(),e.showMine(),e.refresh(),e.status.show("closed",l.closed),
e.status.tell([l.closed,e.field.rating?.said??""].join(" ").trimEnd()),e.restoring.showRefused()}};var tt=class{constructor(e){this.view=e}view;said=s("div",{});element=s("div",{});disputed=[];told=null;show(e=!0){let{field:t}=this.
view,n=t.individual?[]:t.versions,o=n.length>1?n.map(r=>r.number):[];S(o,this.disputed)||(this.disputed=o,this.tell(n,o.
length>1,e),this.element.replaceChildren(...o.length?this.showVersions(n):[]))}showAnew(){this.disputed=[],this.show()}tell(e,t,n){
let o=qt(e).map(d=>d.number),r=t?o:null;if(S(r,this.told)||(this.told=r,this.said.replaceChildren(...t?[s("p",{class:"al\
ert"},this.say(e))]:[]),!t||!n))return;let a=o.length<e.length;this.view.status.tell(`${a?"Saved. ":""}${qi(e)} here too\
; choose which stands.`)}say(e){let t=qt(e).at(-1)??e.at(-1),n=t?J(t):"",o=de(e.length,"is","are").replace("Two are","Bo\
th are");return`${qi(e)} an answer here too, ${n}. ${o} kept. Choose which stands.`}showVersions(e){let t=s("div",{class:"\
versions"},...e.map(o=>this.showVersion(o,e))),n=this.makeJoin(e);return n?[t,n]:[t]}showVersion(e,t){let{who:n}=h(),o=Gt(
n,e),a=t.filter(y=>Gt(n,y)===o).length===1?"":` (answer ${t.indexOf(e)+1})`,d=f(o,()=>this.keep(e),{hidden:a}),c=s("p",{
class:"name"},Gi(n,e)),p=O(this.view.field,e.value);return s("div",{class:"version"},c,p,h().may("write")&&d)}keep(e){j(
h().who,e)?this.settle(this.findMine(e),[]):this.settle(e.value,[e])}findMine(e){let{savers:t,control:n}=this.view;return t.
current.base.includes(e.number)?n.read()??e.value:e.value}makeJoin(e){let{field:t,control:n}=this.view,{join:o}=q(t.kind);
if(!o||!t.can_join||!h().may("write"))return null;let r=f(l.writeBoth,()=>{let{who:a}=h(),d=c=>j(a,c)?this.findMine(c):c.
value;this.settle(o(t,e.map(d)),e),n.focus()});return s("p",{},r)}settle(e,t){let{view:n}=this,o=n.savers.current,r=n.field.
versions.map(a=>a.number);n.put(e),o.base=r,o.write(e,"",r,t.map(a=>a.number)),o.send(),n.control.focus()}};function qi(i){
let{who:e}=h(),t=qt(i).flatMap(({writers:o})=>o),n=[...new Set(t)].filter(o=>!ae(e,o));return n.length?`${xe(n)} wrote`:
"You wrote"}function qt(i){let{who:e}=h();return i.filter(t=>!j(e,t))}function it(i,e={}){return{...i,beside:"",part:"",...e}}function nt(i,e,...t){let n=s("summary",{},i,k(` for ${g(e)}`));return s("details",{},n,...t)}function Ui(i,e){let t=e.words.
split(/\n+/).map(n=>s("p",{},n));return nt(s("span",{},`Last time (${e.review})`),i,...t)}function Yi(i){let e=s("div",{
class:"history",role:"status"}),t=nt(s("span",{},l.history),i.field,e),n=async()=>{t.open&&e.replaceChildren(Un(await i.
panel.link.ask({kind:"history",about:i.field.about})))};return w(t,{toggle:()=>{n()}})}function Un(i){if(i?.kind!=="hist\
ory")return s("p",{},i?.kind==="refused"?i.sentence:l.offline);if(!i.entries.length)return s("p",{},l.nobody);let e=i.entries.
map(({said:t,words:n})=>{let o=n?s("p",{class:"words"},n):null;return s("li",{},s("p",{class:"when"},t),o)});return s("o\
l",{},...e)}function zi(i,e){let t=it(e,{kind:"checks",evidence:null,before:null,number:null,for:"",part:i.for,beside:g(i)}),n=s("di\
v",{class:"place within","data-about":t.about}),o=s("span",{}),r=()=>{let a=t.versions.at(-1)?.value;u(o,`Evidence behin\
d this answer (${Array.isArray(a)?a.length:0})`)};return{field:t,place:n,fold:nt(o,i,n),show:r}}function ue(i){return i.closest(".jp-Notebook")}function Yn(i,e){return h().find(i).find(({place:t})=>ue(t)===e)??null}function _(i,{
about:e,href:t}){if(t==="")return s("span",{},i);let n=`#prompt-${(e.split(".")[0]??"").replaceAll("_","-")}`,o=s("a",{href:t||
n},i);return w(o,{click:r=>zn(o,e,r)})}function zn(i,e,t){let n=Yn(e,ue(i));n?(t.preventDefault(),n.focus()):h().isServed||
Qn(i,t)}function Qn(i,e){let t=i.getAttribute("href")??"";!t.startsWith("#")||ue(i)?.querySelector(t)||(e.preventDefault(),
i.nextElementSibling||i.after(s("span",{role:"alert"},` ${l.notRunYet}`)))}var ot=class{constructor(e){this.view=e}view;element=s("div",{class:"locks",role:"group",tabindex:-1});shown="";before=[
"",""];get isBarred(){return this.view.field.locked.length>0||!h().isSigned}show(){let{field:e,savers:t}=this.view,{unsaved:n}=t.
current,o=(n??e.versions.at(-1))?.value??null,r=JSON.stringify([e.locked,o,!!n,h().who]);if(r===this.shown)return;this.shown=
r;let a=x(this.element),{seen:d,more:c}=He(e);this.element.setAttribute("aria-label",`${d} ${c}`.trimEnd());let p=e.locked.
length?d:e.for,A=[p?s("p",{class:"name"},p):null,...e.locked.length?this.listShut(o):[this.showStanding(o)]];this.element.
replaceChildren(...A.filter(H)),a&&this.element.focus()}listShut(e){let{field:t,savers:n}=this.view;return L(e)?[st(t.locked)]:
[st(t.locked),O(t,e),n.current.unsaved?s("p",{},l.shutWithWords):null,h().may("take_back")?this.makeTakeBack():null]}showStanding(e){
let{field:t}=this.view;return L(e)?t.individual?null:s("p",{},l.nobody):O(t,e)}tell(e){let t=this.view.field.locked.length>
0;e!==t&&(t?this.view.isShut||(this.before=this.view.status.now,this.view.status.show("waiting",l.shutHere)):(this.tellAsBefore(),
this.view.savers.send()))}tellAsBefore(){let{status:e}=this.view;e.now[1]===l.shutHere&&e.show(...this.before,!1)}shut(){
this.view.refresh(),this.tellAsBefore()}makeTakeBack(){let{view:e}=this,t=()=>{e.put(null),e.savers.current.write(null,""),
e.savers.current.send(),this.element.focus()};return f(l.takeBack,t,{hidden:` to ${g(e.field)}`})}};function st(i){let e=i.
map(t=>s("li",{},_(t.name,t)));return s("div",{class:"shut"},s("p",{},l.shut),s("ul",{},...e))}function rt(i,e,t){let n=h(),{link:o,review:r}=e,a=o.ask.bind(o),d={review:r,drafts:n.drafts,tab:n.tabs.own,who:()=>n.who,
ask:a};return new Ye(i,d,t)}var at=class{constructor(e){this.view=e}view;waiting=null;isOfferLate=!1;dropWaiting(){this.waiting=null}showLate(){this.
isOfferLate&&this.offer(),this.waiting&&this.take(this.waiting)}adopt(e){let{field:t,control:n,complaints:o}=this.view;return Object.
assign(t,Zn(e)),o.showHelp(e.help),e.options&&this.offer(),e.rows&&n.offerRows?.(e.rows),!!(e.options||e.rows)}offer(){let{
control:e,field:t,isFocused:n}=this.view;e.offer&&(this.isOfferLate=n,!n&&(e.offer(t.options),this.view.lock()))}take(e,t=1/0){
let{field:n,savers:o}=this.view;if(t<o.current.newest)return;let r=n.versions.at(-1)?.number??null,a=!!this.waiting;if(this.
waiting=null,o.current.isBusy){this.view.adopt({...e,versions:n.versions});return}let d=e.versions?.at(-1)?.number??null;
this.view.adopt(e),n.individual?this.takeRating(e):(d!==r||a)&&this.takeVersion(e)}takeRating(e){let{view:t}=this;if(t.isFocused){
this.waiting=e;return}let n=t.field.rating?.mine??null,o=t.control.read();t.savers.current.base=_t(t.field),(n?!S(o,n.value):
!L(o))&&t.showMine()}takeVersion(e){let{field:t,savers:n,status:o,isFocused:r}=this.view,a=n.current,d=t.versions.at(-1);
if(t.versions.some(p=>a.base.includes(p.number)))return;let c=d?ji(d):l.takenBack;if(r){this.waiting=e,t.versions=t.versions.
filter(p=>a.base.includes(p.number)),o.show("waiting",`${c} ${l.later}`);return}a.base=d?[d.number]:[],a.newest=Math.max(
a.newest,d?.number??0),this.view.put(d?.value??null),o.show("saved",c)}takeOverwriting(){let{field:e,savers:t}=this.view,
{base:n}=t.current,o=e.versions.some(r=>n.includes(r.number));!e.individual&&e.versions.length>0&&!o&&this.takeVersion(e)}},
Xn=["versions","rating","locked","options","rows","scores","help"];function Zn(i){return Object.fromEntries(Xn.flatMap(e=>i[e]===
void 0?[]:[[e,i[e]]]))}function lt(i,e){let[t,n]=[m(),m()],o=s("p",{class:"name",id:t},i.question),r=i.said.map((d,c)=>s("p",{id:c===0?n:null},
d)),a=s("dialog",{"aria-labelledby":t,"aria-describedby":n},o,...r);return e(a),new Promise(d=>{let c=!1,p=()=>{c=!0,a.close()},
y=()=>{a.remove(),d(c)};a.append(eo(i,p,()=>a.close())),w(a,{close:y}).showModal()})}function eo({yes:i,no:e,isCareful:t=!1},n,o){
let r=f(e,o,{class:"quiet",autofocus:t});return s("div",{class:"buttons"},f(i,n),r)}function Qi({mine:i},e){if(!h().may("see_own"))return[];if(!i)return[s("p",{},l.youDidNot)];let t=i.reason?s("p",{},i.reason):
null,n=[s("p",{},l.youAnswered),O(e,i.value),t];return[s("div",{class:"version own"},...n)]}function Xi(i,e){let{reasons:t=[],
spread:n=[]}=i,o=t.filter(r=>!n.some(a=>a.words===r.words));return[i.said?s("p",{class:"said"},i.said):null,n.length?to(
n,t,e):null,...oo(o)].filter(H)}function to(i,e,t){let n=i.some(c=>c.of),o=n?no(i):io(i,e),r=n?l.scored:l.answered,a=s("\
tr",{},...r.map(c=>s("th",{scope:"col"},c))),d=s("caption",{},"What everyone said",k(` about ${g(t)}`));return s("table",
{},d,s("thead",{},a),s("tbody",{},...o))}function io(i,e){return i.map(({words:t,count:n})=>{let o=s("th",{scope:"row"},
E(t),so(e,t));return s("tr",{},o,s("td",{},String(n)))})}function no(i){return i.map(({of:e,words:t,count:n},o)=>{let r=i.
filter(c=>c.of===e).length,d=i[o-1]?.of===e?null:s("th",{scope:"row",rowspan:r},e);return s("tr",{},d,s("td",{},E(t)),s(
"td",{},String(n)))})}function oo(i){if(!i.length)return[];let e=({words:n,reason:o})=>n?`${E(n)}: ${o}`:o,t=i.map(n=>s(
"li",{},e(n)));return[s("p",{class:"name"},l.reasons),s("ul",{},...t)]}function so(i,e){let t=i.filter(n=>n.words===e&&n.
reason);return t.length?s("ul",{class:"reasons"},...t.map(({reason:n})=>s("li",{},n))):null}var ro={question:l.showAsk,said:[l.showWarning],yes:l.show,no:l.notNow},ao={question:l.showTwoAsk,said:[l.showTwoWarning,
l.showWarning],yes:l.showTwo,no:l.wait,isCareful:!0},lo={mine:null,count:0,revealed:!1},dt=class{constructor(e){this.view=
e;this.name=s("p",{class:"name"},e.field.for),this.button=f(l.show,()=>this.ask(),{hidden:` to ${g(e.field)}`});let t=[this.
name,this.note,this.count,this.button,this.error,this.spread];this.element=s("div",{class:"ratings",tabindex:-1},...t),this.
show()}view;element;name;note=s("p",{class:"help"});count=s("p",{class:"count"});spread=s("div",{tabindex:-1});button;error=s(
"p",{class:"error",role:"alert"});shown="";isAsking=!1;get rating(){return this.view.field.rating??lo}show(){let{rating:e}=this,
t=h(),n=this.view.isShut||!(t.isReading||e.revealed);this.name.hidden=!this.view.field.for||n,u(this.note,t.may("write")?
l.hidden:l.hiddenFromAll),this.note.hidden=e.revealed,u(this.count,Te(e.count)),this.count.hidden=e.revealed,this.button.
hidden=e.revealed||!t.may("reveal");let o=JSON.stringify([e,t.may("see_own")]);if(o===this.shown)return;this.shown=o;let{
field:r}=this.view,a=e.revealed?[...Qi(e,r),...Xi(e,r)]:[];this.spread.replaceChildren(...a)}focus(){this.element.focus()}ask(){
this.tell(""),this.rating.count<2?this.reveal(!1):this.rating.count===2?this.confirm(ao,!0):this.confirm(ro,!1)}async confirm(e,t){
await lt(e,n=>this.element.append(n))&&await this.reveal(t)}async reveal(e){if(this.isAsking)return;this.isAsking=!0;let{
field:t,panel:n}=this.view,o={token:b(),about:t.about,...z(h().who)},r=await n.link.ask({kind:"reveal",knowing:e,...o});
this.isAsking=!1,r?.kind==="saved"?this.goToShown(r):await this.hearRefusal(r,e)}async hearRefusal(e,t){e&&await this.view.
panel.look(),e&&this.rating.count===2&&!this.rating.revealed&&!t?this.ask():this.tell(e?.kind==="refused"?e.sentence:l.notShown)}tell(e){
u(this.error,e)}goToShown(e){P(e.progress),e.field&&this.view.adopt(e.field),this.spread.focus()}};var ht=class{constructor(e,t,n){this.view=e;this.makeSaver=t;this.replies=n;this.element=s("div",{},this.said,this.words)}view;makeSaver;replies;element;shown="\
[]";said=s("div",{});words=s("div",{});nameDraft(){return ye(this.view.panel.review,this.view.field,h().who.author)}async bringBack(){
let{view:e}=this,{savers:t,field:n}=e,{tabs:o}=h(),r=this.nameDraft(),a=await o.askOpenTabs();if(e.panel.signal.aborted||
r!==this.nameDraft())return;let d=o.findUnclaimed(a,r,n),p=!t.current.isBusy&&!e.isTouched?d.find(({draft:y})=>ne(n,y.value)):
void 0;for(let{key:y,draft:A}of d.filter(Y=>Y!==p).reverse()){let Y=this.makeSaver();this.sendBeside(Y),Y.takeUp(y,A)}p&&
(t.current.takeUp(p.key,p.draft),t.noteWritten(p.draft),e.showDraft(p.draft))}sendBeside(e){e.listener={...U,saved:t=>this.
replies.takeBeside(t),refused:()=>this.showRefused()},this.view.savers.beside.push(e)}clearForNextPerson(){let{savers:e}=this.
view,t=this.nameDraft(),n=e.all.filter(({key:r})=>r&&be(t,r)).at(-1);e.clearForNextPerson(n,this.makeSaver),e.current.listener=
this.replies,this.startAfresh();let{unsaved:o}=e.current;n&&o&&this.view.showDraft(o),this.bringBack()}startAfresh(){let{
view:e}=this;e.isTouched=!1,e.isBroughtBack=!1,e.news.dropWaiting(),this.showRefused(),e.complaints.clear(),e.field.rating=
{count:0,revealed:!1,...e.field.rating,mine:null},e.showMine()}showRefused(){let e=this.view.savers.listRefused(),t=JSON.
stringify(e.map(a=>[a.refusal,a.key]));if(t===this.shown)return;this.shown=t;let[n]=e,o=n?.isTooLate?l.tooLate:l.besideRefused,
r=n?`${o} ${n.refusal}`:"";this.said.textContent!==r&&(this.said.replaceChildren(...n?[s("p",{class:"alert"},r)]:[]),n&&
this.view.status.tellAlso(n.isTooLate&&this.view.isClosed?o:r)),this.words.replaceChildren(...e.map(a=>this.showKept(a)))}showKept(e){
let{field:t}=this.view,{value:n=null,reason:o=""}=e.unsaved??{},r=f(l.dropKept,()=>this.drop(e),{hidden:` for ${g(t)}`});
return s("div",{class:"version"},O(t,n),o?s("p",{},o):null,r)}drop(e){this.view.savers.letGo(e),this.showRefused(),this.
view.focus()}};var ct=class{constructor(e){this.view=e}view;state(e){let t=h().connection.state==="connected",{status:n}=this.view;e!==
"kept"&&t?n.show("unsaved",l.saving):n.show("kept",l.kept,t),t||n.hush()}saved(e,t){let{view:n}=this;n.complaints.show(""),
n.complaints.blockers=e.blockers,t||this.saySaved(e),n.news.dropWaiting(),e.field&&n.adopt(n.closing.stayShown(e.field)),
t||n.news.takeOverwriting(),this.tellPage(e),n.isFocused||n.complaints.showHints()}saySaved({version:e,field:t}){let n=e?.
time??t?.rating?.mine?.time,o=this.view.isBroughtBack?`${l.broughtBack} `:"",r=e?.settled?` Written by ${e.by}.`:"";this.
view.status.show("saved",`${o}${n?`Saved at ${n}.`:"Taken back, and saved."}${r}`),this.view.isBroughtBack=!1}refused(e,t){
let{view:n}=this;n.complaints.show(e),n.dispute.show(),n.status.show("refused",`Not saved. ${l.keptHere}`),n.status.tell(
`Not saved: ${$(e)} ${l.keptHere}`),t&&(n.isClosed&&!n.isFocused?n.closing.close():n.panel.look())}takeBeside(e){let{view:t}=this,
{current:n}=t.savers;t.savers.dropSaved(),t.restoring.showRefused(),t.field.individual&&!n.isBusy&&!t.isClosed?n.write(t.
control.read()??null,t.reason?.read()??""):e.field&&t.take(t.closing.stayShown(e.field),1/0),this.tellPage(e)}tellPage(e){
P(e.progress),h().tell("changed",{about:this.view.field.about,panel:this.view.panel})}};var mt=class{constructor(e,t){this.current=e;this.isIndividual=t}current;isIndividual;beside=[];written=new Map;get all(){
return[...this.beside,this.current]}hear(e){for(let t of this.all)t.hear(e)}retry(){let e=this.all.filter(t=>this.isOvertaken(
t));for(let t of this.all)e.includes(t)?this.letGo(t):t.retry();return e.length>0}send(){for(let e of this.all)e.send()}noteWritten({
author:e,at:t}){this.written.set(re(e),t)}isOvertaken({draft:e,sent:t}){return!this.isIndividual||t||!e?.isRefused||e.isRefused===
1/0?!1:(this.written.get(re(e.author))??"")>e.at}letGo(e){e.drop(),this.beside=this.beside.filter(t=>t!==e)}dropSaved(){
this.beside=this.beside.filter(e=>e.isBusy)}listRefused(){return this.beside.filter(e=>e.refusal&&e.listener!==U)}clearForNextPerson(e,t){
let n=this.all.filter(o=>o.isBusy&&o!==e);for(let o of this.all)o.listener=U;this.beside=n,this.current=e??t()}};var pt=class{constructor(e,t){this.field=e;this.place=t;this.element=s("div",{class:"states"},this.seen,this.heard)}field;place;element;now=[
"",""];spoken="";seen=s("p",{class:"state","aria-hidden":"true"});heard=s("p",{class:"visually-hidden",role:"status"});show(e,t,n=!0){
if(u(this.seen,t),this.now=[e,t],this.element.parentElement?.setAttribute("data-state",e),!n)return;this.spoken="";let o=()=>t===
l.saving?this.heard.textContent:this.nameNews(this.seen.textContent);R(this.heard,()=>o()??"")}tell(e){this.spoken=e,R(this.
heard,()=>this.nameNews(this.takeSpoken()))}hush(){R(this.heard,()=>"")}tellAlso(e){this.tell(this.spoken?`${this.spoken}\
 ${e}`:e)}takeSpoken(){let{spoken:e}=this;return this.spoken="",e}nameNews(e){if(!e||x(this.place))return e??"";let t=E(
g(this.field));return t.endsWith("?")?`${t} ${e}`:`${t}: ${$(e)}`}};var ut=class i{constructor(e,t,n){this.field=e;this.panel=t;this.place=n;this.box=new Ze(e,n,()=>this.input()),this.status=
new pt(e,n),this.savers=new mt(rt(this.field,this.panel,this.replies),e.individual),this.restoring=new ht(this,()=>rt(e,
t,U),this.replies),this.ratings=e.individual?new dt(this):null,this.putOnPage(),this.showStanding(),this.watch(),this.refresh(),
this.restoring.bringBack()}field;panel;place;status;savers;dispute=new tt(this);news=new at(this);closing=new et(this,()=>rt(
this.field,this.panel,this.replies));restoring;isTouched=!1;isBroughtBack=!1;onChange=()=>{};box;locks=new ot(this);replies=new ct(
this);ratings;inner=null;get control(){return this.box.control}get reason(){return this.box.reason}get complaints(){return this.
box.complaints}putOnPage(){let{complaints:e,dispute:t,restoring:n}=this,o=[this.locks.element,this.box.element,e.hints,this.
status.element];this.place.classList.add("place"),this.place.append(...o,n.element,t.said,t.element),this.ratings&&this.
place.append(this.ratings.element),this.place.append(...this.makeBeside())}makeBeside(){let{before:e,evidence:t,individual:n,
beside:o}=this.field;return[e?Ui(this.field,e):null,t?this.addEvidence(t):null,n||o?null:Yi(this)].filter(H)}addEvidence(e){
let{field:t,place:n,fold:o,show:r}=zi(this.field,e);return this.inner=new i(t,this.panel,n),this.inner.onChange=r,r(),this.
panel.views.push(this.inner),o}watch(){let{panel:e,place:t,savers:n}=this,{signal:o}=e,r=c=>{t.contains(c.relatedTarget)||
this.leave()};t.addEventListener("focusout",r,{signal:o}),h().hear("who",()=>this.whoChanged(),o);let{about:a}=this.field,
d={about:a,place:t,listSavers:()=>n.all,focus:()=>this.focus()};h().add(d,o)}get isFocused(){return this.box.isFocused}get isShut(){
return this.locks.isBarred&&!x(this.box.element)}get isClosed(){return this.field.individual&&!!this.field.rating?.revealed}focus(){
yt(this.place),this.isShut?this.locks.element.focus():this.box.element.hidden?this.ratings?.focus():this.control.focus()}hear(e){
this.savers.hear(e)}retry(){this.savers.retry()&&this.restoring.showRefused()}input(){let e=this.control.read();if(e===void 0)
return;this.isTouched=!0;let t=this.savers.current.write(e,this.reason?.read()??"");this.savers.noteWritten(t),this.box.
showFilled(),this.savers.current.isIncomplete(t)&&this.status.show("incomplete",l.reasonAlone)}leave(){this.savers.current.
send(),pi(()=>{this.isFocused||(this.isShut&&this.locks.shut(),this.isClosed&&this.closing.close(),this.box.complain(),this.
news.showLate())})}showStanding(){let{field:e}=this,t=e.versions.at(-1);e.individual?this.showMine():this.put(t?.value??
null),t&&!ne(e,t.value)?this.status.show("saved",l.unfit,!1):t&&this.status.show("saved",jt(t),!1),this.dispute.show(!1)}showMine(){
let e=this.field.rating?.mine??null;this.put(e?.value??null),this.reason?.write(e?.reason??""),e?this.status.show("saved",
`Saved at ${e.time}.`,!1):this.status.show("empty","",!1)}showDraft(e){this.put(e.value),this.reason?.write(e.reason),this.
refresh(),this.status.show("unsaved",l.broughtBack),this.isBroughtBack=!0}put(e){this.box.write(e),this.lock(),this.box.
showFilled()}get mayWrite(){return h().may(this.field.individual?"answer_alone":"write")}lock(){this.box.lock(!this.mayWrite||
this.isShut)}whoChanged(){this.savers.current.send(),this.field.individual&&this.restoring.clearForNextPerson(),this.dispute.
showAnew(),this.refresh()}refresh(){let{isShut:e,isClosed:t}=this,n=x(this.locks.element);this.locks.element.hidden=!e;let o=this.
field.individual&&h().isReading;this.box.element.hidden=e||o||t&&!this.isFocused,t&&this.box.element.hidden&&this.status.
show("closed",l.closed,!1),e&&this.locks.show(),this.lock(),n&&!e&&this.control.focus(),this.ratings?.show(),this.complaints.
describe()}adopt(e){let{field:t}=this,n=t.locked.length>0,o=this.isClosed,r=this.news.adopt(e);this.ratings?.show(),this.
dispute.show(),this.onChange(),e.locked&&this.inner?.adopt({about:this.inner.field.about,locked:e.locked}),(n||this.locks.
isBarred||r)&&this.refresh(),this.locks.tell(n),this.isClosed&&!o&&this.closing.tell()}take(e,t){this.news.take(e,t)}};function Ut(){let i=s("span",{role:"alert"}),e=async()=>{!h().isFull||await ho()?location.reload():u(i,` ${l.notSavedYet}`)};
return s("span",{},f(l.again,()=>{e()},{class:"quiet"}),i)}async function ho(){let i=h().listSavers(),e=()=>i.every(t=>!t.
isBusy);for(let t of i)t.send();for(let t=0;t<se&&!e();t+=ze)await new Promise(n=>{setTimeout(n,ze)});return e()}function Zi(i,e){
let t=s("p",{role:"status"});i.prepend(s("div",{class:"outgrown"},t,h().isServed?Ut():null)),R(t,()=>e)}var en=5e3,co=3e4,ft=class{constructor(e,t,n){this.host=e;this.link=t;this.signal=n;let{review:o,fields:r,number:a,progress:d}=t.
opened;this.review=o,this.workbook=d.workbook,this.fields=r.map(c=>it(c)),this.number=a}host;link;signal;review;workbook;fields;views=[];onNews=()=>{};isOutgrown=!1;number;isLooking=!1;get progress(){
return this.link.opened.progress}mountFields(){for(let e of this.fields){let t=this.host.querySelector(`.place[data-abou\
t="${CSS.escape(e.about)}"]`),n=t??s("div",{class:"place","data-about":e.about});n.replaceChildren(),t||this.host.append(
n),this.views.push(new ut(e,this,n))}}hearLate(e){for(let t of this.views)t.field.about===e.about&&t.hear(e)}retry(){for(let e of this.
views)e.retry()}takeNews(e){this.number=Math.max(this.number,e.number),P(e.progress);for(let t of e.fields)this.takeState(
t,e.number);e.fields.length&&this.onNews(e.fields),this.noticeNewFields(e.fields)}takeState(e,t){let n=this.fields.find(
({about:o})=>o===e.about);n&&!this.views.length&&Object.assign(n,e);for(let o of this.views)o.field.about===e.about&&o.take(
e,t)}noticeNewFields(e){let t=({about:n})=>this.views.some(o=>o.field.about===n);this.isOutgrown||!this.views.length||e.
every(t)||this.offerAgain(h().isServed?l.newFields:l.newFieldsInNotebook)}offerAgain(e){this.isOutgrown=!0,Zi(this.host,
e)}async look(){if(this.isLooking||document.visibilityState==="hidden")return;this.isLooking=!0;let{who:e}=h(),t=await this.
link.ask({kind:"look",since:this.number,...e});if(this.isLooking=!1,e!==h().who){await this.look();return}t?.kind==="see\
n"&&this.takeNews(t),t&&this.retry()}async lookAnew(){this.number=0,await this.look()}keepLooking(){let e=en,t,n=async()=>{
await this.look(),e=h().connection.state==="connected"?en:Math.min(e*1.5,co),t=setTimeout(n,e)};t=setTimeout(n,e),this.signal.
addEventListener("abort",()=>clearTimeout(t))}};function Yt(i){let e=s("a",{href:"#who-is-writing"},l.whoLink);return w(e,{click:t=>mo(e,t)}),s("p",{class:"gate"},i," ",
e)}function tn(i){let e=Yt(l.unsigned),t=()=>{e.hidden=h().isSigned};return h().hear("who",t,i),t(),e}function mo(i,e){let t=(ue(
i)??document).querySelector(".who input");t&&(e.preventDefault(),t.focus())}function zt(i){let e=s("div",{class:"answers"});C(i.host,"answers").append(e);let t=()=>e.replaceChildren(...po(i.fields));
t(),i.onNews=t}function po(i){let e=i.filter(r=>r.versions.length||r.rating?.count);if(!e.length)return[s("p",{},l.noAnswers)];
let t=new Set(i.map(r=>r.workbook)).size>1,n=r=>t?`${r.workbook}: ${me(r)}`:me(r),o=e.flatMap(r=>[s("dt",{},n(r)),s("dd",
{},...uo(r))]);return[s("dl",{},...o)]}function uo(i){let e=s("p",{},wo(i)),t=i.locked.length?[st(i.locked)]:[];return i.
individual&&i.rating?[...t,s("p",{},go(i.rating)),e]:[...t,...i.versions.map(n=>fo(i,n)),e]}function fo(i,e){let t=s("p",
{class:"by"},`${e.by}, ${J(e)}`);return s("div",{},O(i,e.value),t)}function wo(i){if(i.href==="")return s("span",{},`${l.
changeIn} “${i.workbook}”.`);let e=_(l.change,i),t=i.for?` (${$(i.for)})`:"";return e.append(k(` the answer to ${Ae(
i)}${t}`)),e}function go(i){return i.revealed?i.said??"":`${Te(i.count)} The answers are not shown yet.`}function nn(i){let e=s("div",{class:"summary",tabindex:-1,hidden:!0}),t=async()=>{o.disabled=!0;let r=await i.link.ask({
kind:"check"});o.disabled=!1,yo(e,r)},n={class:"main",hidden:vo(i.fields)},o=f(l.check,()=>{t()},n);return s("div",{class:"\
check"},o,e)}function vo(i){let e=i.map(o=>o.number).filter(H);if(!e.length)return` (${i[0]?.question??""})`;let[t,n]=[Math.
min(...e),Math.max(...e)];return t===n?` (question ${t})`:` (questions ${t} to ${n})`}function yo(i,e){let t=e?.kind==="\
checked"?e:null;P(t?.progress),i.replaceChildren(...ko(t?.blockers)),i.classList.toggle("complete",t?.blockers.length===
0),i.hidden=!1,i.focus()}function ko(i){if(!i)return[s("p",{},l.offline)];if(!i.length)return[s("p",{},l.complete)];let e=`${de(
i.length,"thing is","things are")} missing or to be mended`,t=i.map(({about:n,sentence:o})=>s("li",{},_(o,{about:n})));return[
s("h4",{},e),s("ul",{},...t)]}var Qt=512*1024,on=1e6,bo=9e4,oe=class{constructor(e,t){this.panel=e;this.kind=t;this.input=s("input",{type:"file",accept:t.
accept,id:m()}),this.help=s("p",{class:"help",id:m()},t.help),this.button=f(t.load,()=>{this.load()},{class:"main"}),this.
gate=Yt(t.gate),B(this.input,[this.help.id]);let n=s("label",{for:this.input.id,class:"name"},t.label),r=[...[this.gate,
n,this.help,this.error],this.input,this.button,this.said,this.beside],a=s("div",{class:"place file","data-about":t.about},
...r);C(e.host,t.part).append(a),this.lock(),h().hear("who",()=>this.lock(),e.signal)}panel;kind;said=s("p",{class:"stat\
e",role:"status"});input;error=s("p",{class:"error",id:m(),hidden:!0});help;beside=s("div",{});button;gate;lock(){let e=h().
may("load");this.gate.hidden=e,this.input.disabled=!e,this.button.disabled=!e}async load(e=""){let t=this.input.files?.[0],
n=await So(t,this.kind);if(n||!t){this.refuse(n);return}this.refuse(""),this.button.disabled=!0;let o=await this.send(t,
e);this.button.disabled=!1,document.activeElement===document.body&&this.button.focus(),this.showReading(t,o)}refuse(e){let{
input:t,error:n,help:o}=this;u(n,e),n.hidden=!e,B(t,e?[o.id,n.id]:[o.id]),Q(t,!!e),this.beside.replaceChildren(),e&&(u(this.
said,""),t.focus())}async send(e,t){let{kind:n,panel:o,said:r}=this,a=Math.ceil(e.size/Qt),d={kind:n.part,token:b(),name:e.
name,size:e.size,of:a,named:t},c=null;for(let p=0;p<a;p+=1){let y=p===a-1;u(r,y?n.reading:`Sending part ${p+1} of ${a}…`);
let A=await e.slice(p*Qt,(p+1)*Qt).arrayBuffer(),Y={...d,part:p,...z(h().who)};if(c=await o.link.ask(Y,[A],y?bo:void 0),
!c||c.kind==="refused")return c}return c}showReading(e,t){t?.kind==="unsure"?this.askCouncil(t):t?.kind==="saved"?this.showRead(
e,t):this.refuse(t?.kind==="refused"?t.sentence:l.offline)}async askCouncil({question:e,advice:t,yes:n,no:o,named:r,refusal:a}){
u(this.said,""),await lt({question:e,said:[t],yes:n,no:o},c=>this.button.after(c))?await this.load(r):this.refuse(a)}showRead(e,t){
let{panel:n,kind:o,said:r}=this,{isServed:a}=h();P(t.progress),h().tell("changed",{about:o.about,panel:n}),r.replaceChildren(
`Read: ${t.said??e.name}. ${a?o.again:o.againInNotebook}`),a&&r.append(" ",Ut()),o.show?.(this.beside,t)}};async function So(i,e){
if(!i)return"Choose a file first.";if(!i.size)return"This file is empty. Choose another.";if(i.size>e.largest*on)return`\
This file has ${Math.ceil(i.size/on)} MB; at most ${e.largest} MB are read. ${e.choose}`;let t=new Uint8Array(await i.slice(
0,e.begins.length).arrayBuffer());return String.fromCharCode(...t)===e.begins?"":e.strange}var sn={part:"figures",about:"local_figures",accept:"text/csv,.csv,.xlsx",label:"The council’s own figures",help:"A CS\
V or XLSX file of totals, of at most 5 MB.",load:"Load the figures",gate:"Whoever leads the session loads the figures.",
largest:5,begins:"",choose:"Keep only totals, one row for each measure and period.",strange:"",reading:"Reading the figu\
res…",again:l.figuresAgain,againInNotebook:l.figuresAgainInNotebook,show:To};function To(i,{lines:e=[]}){let t=s("p",{
class:"name",id:m()},l.whatWasRead),n=s("ul",{"aria-labelledby":t.id},...e.map(o=>s("li",{},o)));i.replaceChildren(t,n)}
function rn(i){let{said:e}=new oe(i,sn);i.onNews=t=>{!t.some(({about:o})=>o===sn.about)||e.textContent||i.isOutgrown||i.
offerAgain(h().isServed?l.newFigures:l.newFiguresInNotebook)}}function an({answered:i,asked:e}){return`${i} of the ${e} answers on this page ${i===1?"has":"have"} been given.`}function ln({
workbook:i,signal:e}){let t=s("p",{class:"progress"});return kt(i,n=>u(t,n?an(n):""),e),t}function Xt({host:i,workbook:e,
signal:t}){let n=s("div",{class:"missing"});C(i,"missing").append(n),kt(e,o=>n.replaceChildren(...xo(o)),t)}function xo(i){
if(!i)return[];let e=s("p",{class:"progress"},an(i));if(!i.missing.length)return[e,s("p",{},l.noneUnanswered)];let t=i.missing.
map(n=>s("li",{},_(me(n),n)));return[e,s("ul",{},...t)]}var Ro={part:"report",about:"inspection_report",accept:"application/pdf,.pdf",label:"The inspection report",help:"A PDF \
from Ofsted’s website, of at most 20 MB.",load:"Load the report",gate:"Whoever leads the session loads the report.",largest:20,
begins:"%PDF-",choose:"Choose the report as Ofsted published it.",strange:"This file is no PDF. Choose the report as Ofs\
ted published it, a file whose name ends in .pdf.",reading:"Reading the report…",again:l.reportAgain,againInNotebook:l.
reportAgainInNotebook};function dn(i){new oe(i,Ro)}var cn=80,Zt=class{element;input;trust=s("p",{class:"help",id:m()},l.trust);error=s("p",{class:"error",id:m(),role:"aler\
t"});constructor(e){let t={type:"text",maxlength:cn,autocomplete:"name"},n=s("input",{id:m(),...t,"aria-describedby":this.
trust.id});this.input=w(n,{input:ci(e,di),change:e}),this.input.value=h().who.author;let o=s("label",{for:n.id},"Your na\
me");this.element=s("div",{},o,this.trust,this.error,n)}tell(e){u(this.error,e),B(this.input,e?[this.trust.id,this.error.
id]:[this.trust.id]),Q(this.input,!!e)}async check(e){let t=this.input.value.trim(),n=t?await e.link.ask({kind:"name",author:t}):
null;t===this.input.value.trim()&&this.tell(n?.kind==="refused"?n.sentence:"")}};function Lo(i){let e=Object.entries(le).
map(([o,r])=>s("option",{value:o},E(r))),t=s("option",{value:""},"Choose one"),n=w(s("select",{id:m()},t,...e),{change:i});
return n.value=h().who.role,{select:n,element:s("div",{},s("label",{for:n.id},"You are here as"),n)}}function hn({author:i,
role:e}){return!i||!e?"Give your name and say what you are here as, and you can answer.":h().isReading?`You are reading \
as ${i}. ${l.observer}`:`You are writing as ${i}, ${le[e]}.`}function Po(i,e){let t=i.trim().replace(/\s+/g," ").slice(0,
cn);h().who={author:t,role:e}}function mn(i){let e=h(),t=s("p",{class:"said-who",role:"status"},hn(e.who)),n=()=>{Po(o.input.
value,r.select.value),o.check(i)},o=new Zt(n),r=Lo(n),a=s("legend",{},l.whoLink),d=s("fieldset",{},a,o.element,r.element,
t),c=document.getElementById("who-is-writing")?null:"who-is-writing";C(i.host,"who").append(s("div",{class:"who",id:c},d,
ln(i)));let p=y=>{o.input!==document.activeElement&&(o.input.value=y.author),r.select.value=y.role,R(t,()=>hn(e.who))};e.
hear("who",p,i.signal)}function Eo(i){i.mountFields(),i.views.length&&(i.host.prepend(tn(i.signal)),C(i.host,"check").append(nn(i)))}function Mo(i){
Xt(i),zt(i)}var Fo={who:mn,missing:Xt,answers:zt,answered:Mo,report:dn,figures:rn,prompts:Eo};function pn(i){Fo[i.link.opened.
part]?.(i)}function Ao(i,e){let t=CSS.escape(i),n=document.querySelector(`[data-panel="${t}"][data-served]:not([data-mounted])`);return n?
(n.dataset.mounted="",h().isServed=!0,n):e}async function Ho({link:i,host:e}){let t=await i.ask({kind:"html"});t?.kind===
"html"&&(e.innerHTML=t.html)}async function un(i,e,t){let n=Ao(i.opened.panel,e),o=n===e;n.classList.add("scrutiny-panel"),
n.classList.toggle("in-notebook",o),h().rights=i.opened.rights,ui();let r=new ft(n,i,t);vi(r),o&&gi(n,t),o&&await Ho(r),
P(r.progress),pn(r);for(let a of["connection","announcer"])X(a);return o&&i.openNotebook&&wi(n,i.openNotebook,t),fi(n,t),
h().who.author&&r.lookAnew(),r.keepLooking(),n}async function Oo({model:i,el:e}){let t=new AbortController,n=new fe(i,h().connection,t.signal),o=await un(n,e,t.signal);
return()=>{t.abort(),delete o.dataset.mounted}}var xm={render:Oo};export{xm as default};
