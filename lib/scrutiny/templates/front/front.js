function b(){let i=crypto.getRandomValues(new Uint8Array(16));return Array.from(i,e=>e.toString(16).padStart(2,"0")).join(
"")}var de=6e3;function Rn(i){return!!i&&typeof i=="object"}var ke=class{constructor(e,t,n){this.model=e;this.watch=t;let o=[
"part","panel","review","fields","number","progress","rights"];this.opened=Object.fromEntries(o.map(a=>[a,e.get(a)])),this.
openNotebook=xn(e.widget_manager?.rendermime);let r=a=>this.hear(a);e.on("msg:custom",r),n.addEventListener("abort",()=>e.
off("msg:custom",r))}model;watch;opened;openNotebook;waiting=new Map;late=()=>{};onLate(e){this.late=e}hear(e){if(!Rn(e))
return;let t=this.waiting.get(e.id??"");this.waiting.delete(e.id??""),t?t(e):e.token&&this.late(e)}ask(e,t=[],n=de){let o=b(),
r=Date.now();return n>de&&this.watch.waitUntil(r+n),new Promise(a=>{let d=setTimeout(()=>{this.waiting.delete(o),this.watch.
noticeSilence(r),a(null)},n);this.waiting.set(o,c=>{clearTimeout(d),n>de&&this.watch.waitUntil(0),this.watch.noticeReply(),
a(c)}),this.send({...e,id:o,review:this.opened.review},t)})}send(e,t){try{Promise.resolve(this.model.send(e,void 0,t)).catch(
()=>{})}catch{}}};function xn({resolver:i,linkHandler:e}={}){return!i||!e?null:async(t,n)=>{let o=document.createElement(
"a");e.handleLink(o,decodeURIComponent(await i.resolveUrl(t)),n),o.click()}}var be=class{constructor(e,t){this.askServer=e;this.changed=t}askServer;changed;state="connected";heard=0;silentSince=0;patientUntil=0;isAsking=!1;waitUntil(e){
this.patientUntil=e}noticeReply(){this.heard=Date.now(),this.silentSince=0,this.set("connected")}noticeSilence(e){this.heard>=
e||Date.now()<this.patientUntil||(this.silentSince||=Date.now(),this.state==="connected"&&this.set("offline"),Date.now()-
this.silentSince>=3e4&&this.ask())}async ask(){if(!(this.state!=="offline"||this.isAsking)){this.isAsking=!0;try{await this.
askServer(),this.state==="offline"&&this.silentSince&&this.set("lost")}catch{}finally{this.isAsking=!1}}}set(e){this.state!==
e&&(this.state=e,this.changed(e))}};var kt="scrutiny:draft:";function Te(i){return!!i&&typeof i?.token=="string"&&"value"in i&&Array.isArray(i.replaces)}function li(i){
let e={reason:"",keeps:[],author:"",role:""},{sent:t,...n}={...e,...i,at:String(i.at??"")};return Te(t)?{...n,sent:li(t)}:
n}var Se=class{constructor(e,t){this.findStorage=e;this.complain=t}findStorage;complain;keep(e,t){try{this.findStorage().
setItem(e,JSON.stringify(t))}catch{this.complain()}}read(e){try{return JSON.parse(this.findStorage().getItem(e)??"null")}catch{
return null}}forget(e){try{this.findStorage().removeItem(e)}catch{this.complain()}}readDraft(e){let t=this.read(e);return Te(
t)?li(t):null}listKeys(){try{return Object.keys(this.findStorage()).filter(e=>e.startsWith(kt))}catch{return[]}}};var di={author:"",role:""};function Q({author:i,role:e}){return{author:i,role:e||"observer"}}function ce(i){return String(
i??"").normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu," ").trim()}function he(i,e){let t=ce(i.author);return t!==
""&&ce(e)===t}function q(i,e){return e.writers.every(t=>he(i,t))}function Re(i,e,t){let n=e.individual?`:${t.toLowerCase()}`:"";return`${kt}${i}:${e.about}${n}`}function ci(i,e){return`${i}\
@${b()}@${e}`}function xe(i){return i.slice(i.lastIndexOf("@")+1)}var Ln=/^(?:@[0-9a-f]{32}@[0-9a-f]{32})?$/;function Le(i,e){
return e.startsWith(i)&&Ln.test(e.slice(i.length))}var bt="scrutiny:tab",Pn=/^[0-9a-f]{32}$/,En=250,Pe=class{constructor(e){this.browser=e}browser;named=null;channel;asking=new Set;asked=null;get own(){
return this.named??=this.readName(),this.named}readName(){try{let e=this.browser.findSession();return Pn.test(e.getItem(
bt)??"")||e.setItem(bt,b()),e.getItem(bt)??b()}catch{return b()}}open(){if(this.channel!==void 0)return this.channel;try{
this.channel=this.browser.openChannel(),this.channel.addEventListener("message",({data:e})=>this.hear(e))}catch{this.channel=
null}return this.channel}tell(e){let t=this.asking.size>0?this.own:"";this.channel?.postMessage({isAsking:e,held:this.browser.
listHeld(),waiting:t})}hear({isAsking:e,held:t,waiting:n}){for(let o of this.asking){for(let r of t)o.held.add(r);o.waiting.
add(n)}e&&this.tell(!1)}async ask(){let e={kept:this.browser.drafts.listKeys(),held:new Set,waiting:new Set};return!this.
open()||!e.kept.length||(this.asking.add(e),this.tell(!0),await new Promise(t=>{setTimeout(t,En)}),this.asking.delete(e)),
e}askOpenTabs(){return this.asked??=this.ask(),queueMicrotask(()=>{this.asked=null}),this.asked}isUnclaimed(e,t){return e.
held.has(t)||this.browser.listHeld().includes(t)?!1:xe(t)===this.own||!e.waiting.has(xe(t))}findUnclaimed(e,t,n){let o=d=>!n.
individual&&xe(d)===this.own;return e.kept.filter(d=>Le(t,d)&&this.isUnclaimed(e,d)).flatMap(d=>{let c=this.browser.drafts.
readDraft(d);return c?[{key:d,draft:c,isOurs:o(d)}]:[]}).sort((d,c)=>Number(c.isOurs)-Number(d.isOurs)||c.draft.at.localeCompare(
d.draft.at))}};function R(i){return i==null?!0:(typeof i=="string"||Array.isArray(i))&&i.length===0}function S(i,e){return JSON.stringify(
i)===JSON.stringify(e)}function y(i){return typeof i=="string"}function B(i){return i!=null&&i!==!1}var l={add:{table:"Add another row",list:"Add another","heat map":"Add another risk",recommendations:"Add another recomm\
endation"},answer:"Your answer",answered:["Answer","People"],scored:["Score","As people gave it","People"],reasons:"Reas\
ons that were given, without names",ownAnswer:"Your own answer",again:"Open this page again",besideRefused:"Something el\
se that was kept for this answer is not saved yet, and stays in this browser.",broughtBack:"Brought back from this brows\
er.",change:"Change",changeIn:"To change it, open the workbook",check:"Check this part",clear:"Clear my answer",keptHere:"\
Your words are kept in this browser.",closed:"The answers are shown now, and closed: none can be added, changed or taken\
 back.",closedHere:"The answers are shown now, and closed. What you write here is kept in this browser, and is not saved\
 any more.",complete:"Nothing is missing in this part.",dateInFull:"Give the date in full: day, month and year.",history:"\
Who changed what",hidden:"Your answer is hidden from the others until whoever leads the session shows the answers.",hiddenFromAll:"\
What each person answered is hidden until whoever leads the session shows the answers.",keepMine:"Keep mine",kept:"Kept \
in this browser. Not saved yet.",dropKept:"Delete these words from this browser",former:"No longer asked",formerRemoved:"\
What is no longer asked was removed.",later:"It is shown here when you leave this answer.",lostInNotebook:"This page has\
 lost its kernel. Run its cells again to go on: nothing you wrote is lost.",lost:"This page has lost its place. Open it \
again to go on: nothing you wrote is lost.",newFigures:"Figures were loaded since this page was opened. Open it again to\
 see them: nothing you wrote is lost.",newFiguresInNotebook:"Figures were loaded since this page was opened. Run its cel\
ls again to see them: nothing you wrote is lost.",newFields:"There is more to answer here since this page was opened. Op\
en it again to see it: nothing you wrote is lost.",newFieldsInNotebook:"There is more to answer here since this page was\
 opened. Run its cells again to see it: nothing you wrote is lost.",noAnswers:"Nothing has been answered yet.",noDrafts:"\
This browser cannot keep what you write. Stay connected, and look for “Saved” before you close this page.",nobody:"N\
obody has written here yet.",notOffered:"Something that was ticked, and is no longer offered",unfit:"What was written he\
re does not fit this question any more. “Who changed what” shows it.",takeOut:"Remove what is no longer asked",takeBack:"\
Take this answer back",noneOffered:"There is nothing to choose from yet.",noneUnanswered:"Every question of this page ha\
s an answer.",noRows:"There is nothing to fill in here yet.",notRunYet:"This question is not on the page yet. Run the pa\
ge’s cells, and it is.",notNow:"Not yet",observer:"You are here as an observer, so you can read the answers and not ch\
ange them.",offline:"Not connected. What you write is kept in this browser and is saved when the connection is back.",pick:"\
Pick on the grid",takeScores:"Take the register’s scores where none is given here",noScores:"Nothing to take: where no\
 score is given here, the register gives none for a risk of that name.",putBack:"Put it back",recommendation:"Recommenda\
tion",restsOn:"What this rests on",restsOnNothing:"This rests on nothing yet. Choose the question, figure or evidence be\
hind it.",linkMore:"Add what this rests on",linkWhat:"Question, figure or evidence",linkIt:"Add it",unlink:"Take out",chooseOne:"\
Choose one",chooseFirst:"Choose a question, a figure or evidence first.",linkGroups:[["Questions and their answers","ans\
wer"],["Themes from young people","theme"],["Figures","figure"],["What inspectors said","judgement","report"],["Evidence\
 on our list","item"]],reason:"Why? (you need not say)",notSavedYet:"Something you wrote is not saved yet, and this brow\
ser cannot keep it. Look for “Saved”, then open the page again.",reportAgain:"Open this page again to see what it sa\
ys, and to tick the agenda titles that may be about each of its points. Nothing you wrote is lost.",reportAgainInNotebook:"\
Run this page’s cells again to see what it says, and to tick the agenda titles that may be about each of its points. Not\
hing you wrote is lost.",figuresAgain:"Check below what was read of each measure. Open this page again to see them drawn\
. Nothing you wrote is lost.",figuresAgainInNotebook:"Check below what was read of each measure. Run this page’s cells a\
gain to see them drawn. Nothing you wrote is lost.",whatWasRead:"What was read: check it against the file",reasonAlone:"\
Choose an answer too: a reason is saved with its answer.",saving:"Saving…",show:"Show the answers",showAsk:"Show the a\
nswers?",showWarning:"Everyone then sees what was said, without names. The answers cannot be hidden again, and nobody ca\
n add or change one.",showTwo:"Show all the same",showTwoAsk:"Only two people have answered. Show their answers?",showTwoWarning:"\
Two can be told apart: each of them will know what the other said, and others may guess.",notShown:"The answers could no\
t be shown now. Try again.",wait:"Wait for others",youAnswered:"You answered:",youDidNot:"You gave no answer.",shut:"Thi\
s part is shut, so nothing can be written here yet. It opens once each of these is confirmed:",shutHere:"This part was s\
hut while you were here. You can go on writing: it is kept in this browser, and saved when the part is open again.",shutWithWords:"\
Your words are kept in this browser. They are saved when this part is open again.",takenBack:"This answer was taken back\
, or erased. “Who changed what” says more.",tooLate:"Something you wrote here was not saved. It is kept in this brow\
ser alone.",trust:"There is no sign-in yet: names are taken on trust, and whoever gives yours sees what you answered alo\
ne. Write the name the others know you by.",unsigned:"Say who is writing first.",whoLink:"Who is writing",writeBoth:"Wri\
te one from both"},me={member:"a member of the committee",officer:"an officer",facilitator:"leading this session",observer:"\
an observer"};var hi="scrutiny-workbook:page",mi="scrutiny:who",St=class{isServed=!1;isPressed=!1;hasComplained=!1;hasBanner=!1;isFull=!1;statuses=new Map;gates=new Map;progress=new Map;drafts;tabs;connection;rights={};news=new EventTarget;shown=new Map;known=null;count=0;constructor(){
this.drafts=new Se(()=>localStorage,()=>this.complainOnce()),this.tabs=new Pe({drafts:this.drafts,findSession:()=>sessionStorage,
openChannel:()=>new BroadcastChannel("scrutiny:drafts"),listHeld:()=>this.listSavers().flatMap(({key:e})=>e?[e]:[])}),this.
connection=new be(()=>fetch(location.pathname,{method:"HEAD"}),e=>this.tell("connection",e))}newId(){return this.count+=
1,`scrutiny-${this.count}`}tell(e,t){this.news.dispatchEvent(new CustomEvent(e,{detail:t}))}hear(e,t,n){let o=r=>t(r.detail);
this.news.addEventListener(e,o,n?{signal:n}:{})}complainOnce(){this.isFull||(this.isFull=!0,this.tell("no-drafts",!0))}get who(){
return this.known??=this.readWho(),this.known}set who(e){S(e,this.who)||(this.known=e,this.drafts.keep(mi,e),this.tell("\
who",e))}may(e){return this.rights[this.who.author?this.who.role:""]?.[e]===""}get isReading(){return!!(this.who.author&&
this.who.role)&&!this.may("write")}readWho(){let e=this.drafts.read(mi);return typeof e?.author=="string"&&Object.hasOwn(
me,e.role??"")?e:di}add(e,t){let{about:n}=e;this.shown.set(n,[...this.find(n),e]),t.addEventListener("abort",()=>{this.shown.
set(n,this.find(n).filter(o=>o!==e))})}find(e){return this.shown.get(e)??[]}listSavers(){return[...this.shown.values()].
flat().flatMap(e=>e.listSavers())}};function h(){return window[hi]??=new St,window[hi]}function s(i,e={},...t){let n=document.createElement(i);for(let[o,r]of Object.entries(e))B(r)&&n.setAttribute(o,r===!0?"":
String(r));return n.append(...t.filter(B)),n}function g(i,e){for(let[t,n]of Object.entries(e))i.addEventListener(t,n);return i}
function m(){return h().newId()}function f(i,e,{hidden:t="",...n}={}){let o=t?w(String(t)):null;return g(s("button",{type:"\
button",...n},i,o),{click:()=>e()})}function w(i){return s("span",{class:"visually-hidden"},i)}function u(i,e){i.textContent!==
e&&(i.textContent=e)}function pi(i){let[e=""]=i;return i.length===1?s("p",{},e):s("ul",{},...i.map(t=>s("li",{},t)))}function W(i,e){
e.length?i.setAttribute("aria-describedby",e.join(" ")):i.removeAttribute("aria-describedby")}function z(i,e){e?i.setAttribute(
"aria-invalid","true"):i.removeAttribute("aria-invalid")}function x(i){return i.contains(document.activeElement)}function Tt(i){
let e=i.closest("details");e&&(e.open=!0,e.parentElement&&Tt(e.parentElement))}var Fn="textarea, input:not([type=radio],\
 [type=checkbox], [type=file])",Mn=":is(input, textarea, select, button):not([data-looks])";function ui(i,e){for(let t of i.
querySelectorAll(Mn))t.matches(Fn)?t.readOnly=e:t.disabled=e}function fi(i){CSS.supports("field-sizing","content")||(i.style.
height="auto",i.style.height=`${i.scrollHeight+4}px`)}function D(i,e){let t=()=>{fi(n),e()},n=g(s("textarea",{rows:1,...i}),
{input:t});return n}function I(i,e){i.value!==e&&(i.value=e),fi(i)}function O(i,e){let t=i.querySelector(`[data-part="${e}\
"]`);if(t)return t.replaceChildren(),t;let n=s("div",{"data-part":e});return i.append(n),n}var gi=500,An=1e3,vi=["pointerup","pointercancel"],wi=new WeakMap;function yi(i,e){let t;return()=>{clearTimeout(t),t=setTimeout(
i,e)}}function T(i,e){clearTimeout(wi.get(i)),wi.set(i,setTimeout(()=>u(i,e()),An))}function ki(i){let e=h(),t=(n,o)=>{for(let r of n)
document.addEventListener(r,()=>{e.isPressed=o},{capture:!0,signal:i})};t(["pointerdown"],!0),t(vi,!1)}function bi(i){if(!h().
isPressed){i();return}let e=new AbortController,t=()=>{e.abort(),setTimeout(i,0)};for(let n of vi)document.addEventListener(
n,t,{signal:e.signal})}function X(i){let{statuses:e}=h(),t=e.get(i);if(t?.isConnected)return t;let n=s("div",{class:`scrutiny-${i}`,role:"statu\
s"});return e.set(i,n),document.body.append(n),n}function L(i){if(!i)return;let e=h();On(i.workbook,i.gate);let t={...i,gate:null};S(t,e.progress.get(i.workbook))||(e.progress.
set(i.workbook,t),e.tell("progress",t))}function Rt(i,e,t){let n=h();e(n.progress.get(i)),n.hear("progress",o=>{o.workbook===
i&&e(o)},t)}function On(i,e){let t=h(),n=t.gates.get(i);!e||e.number<(n?.number??0)||(t.gates.set(i,e),!(!n||n.open===e.
open)&&(T(X("announcer"),()=>t.gates.get(i)?.said??""),t.tell("gate",e)))}function Si(){let i=h();i.hasBanner||(i.hasBanner=!0,i.hear("connection",Hn))}function Hn(i){let e=i==="connected";document.
documentElement.classList.toggle("scrutiny-has-banner",!e),X("connection").replaceChildren(...e?[]:Cn(i))}function Cn(i){
return i==="offline"?[s("p",{},l.offline)]:h().isServed?[s("p",{},l.lost),f(l.again,()=>location.reload())]:[s("p",{},l.
lostInNotebook)]}function Ti(i,e){let t=h(),n=()=>{t.hasComplained||(t.hasComplained=!0,i.prepend(s("p",{class:"alert",role:"alert"},l.noDrafts)))};
t.hear("no-drafts",n,e),t.isFull&&n()}var $n=/^([^#/:]+\.ipynb)(#.*)?$/;function Ri(i,e,t){let n=o=>{let r=o.target instanceof Element?o.target.closest("a"):null,
[,a,d=""]=$n.exec(r?.getAttribute("href")??"")??[];!a||o.defaultPrevented||(o.preventDefault(),e(a,d))};i.addEventListener(
"click",n,{signal:t})}function xi(i,e){let t=({target:n})=>{n instanceof Element&&n.setAttribute("data-lm-suppress-short\
cuts","")};i.addEventListener("focusin",t,{signal:e})}function Li(i){let{signal:e,link:t}=i,n=h(),o=()=>{i.look()};t.onLate(d=>i.hearLate(d)),ki(e),document.addEventListener(
"visibilitychange",o,{signal:e}),window.addEventListener("online",o,{signal:e}),n.hear("who",()=>{i.lookAnew()},e);let r=d=>{
d.panel!==i&&!i.views.length&&o()};n.hear("changed",r,e),n.hear("gate",o,e);let a=d=>{d==="connected"&&i.retry()};n.hear(
"connection",a,e)}var Nn=["No","One","Two","Three","Four","Five","Six","Seven","Eight","Nine"],Bn={day:"numeric",month:"long",year:"numeri\
c"};function pe(i,e,t){return`${Nn[i]??i} ${i===1?e:t}`}function Ee(i){return i===0?"Nobody has answered yet.":`${pe(i,"\
person has","people have")} answered.`}function P(i){return i.charAt(0).toUpperCase()+i.slice(1)}function H(i){return i.
charAt(0).toLowerCase()+i.slice(1)}function Fe(i){return i.length<2?i.join(""):`${i.slice(0,-1).join(", ")} and ${i.at(-1)}`}
function xt(i){return i.toLocaleDateString("en-GB",Bn)}function Me(i){let e=new Date(`${i}T12:00:00`);return Number.isNaN(
e.getTime())?i:xt(e)}function Lt(i){return`Column ${i+1}`}function Ae(i,e){return i===1?"1 (low)":i===e?`${i} (high)`:String(
i)}function Oe(i){let e=i.map(([t,n])=>`${t}: ${n}`);return e.length?`${l.former}: ${e.join(", ")}`:""}var Z="";function Pt(i){return Array.isArray(i)&&i.every(y)}function Wn(i){if(i===null||typeof i!="object"||Array.isArray(
i))return!1;let{columns:e=null,rows:t=null}=i;return Pt(e)&&Array.isArray(t)&&t.every(Pt)}function ue(i){return Wn(i)||Array.
isArray(i)&&i.every(Pt)}function Pi(i){if(!Array.isArray(i))return i.columns.filter(t=>t!==Z);let e=Math.max(0,...i.map(
t=>t.length));return Array.from({length:e},(t,n)=>Lt(n))}function C(i,e){if(!ue(e))return[];let{columns:t,rows:n}=Array.
isArray(e)?{columns:i.offered,rows:e}:e;return n.map(o=>Dn(i,t,o))}function Dn(i,e,t){let[n=""]=t,r=i.kind==="matrix"||i.
rows.includes(n)?[i.offered[0],...e.slice(1)]:e,a=new Map,d=new Map;return t.forEach((c,p)=>{let k=r[p]??Lt(p);i.offered.
includes(k)&&!a.has(k)?a.set(k,c):c.trim()&&d.set(Ei(k,a,d),c)}),{cells:i.offered.map(c=>a.get(c)??""),rest:[...d]}}function Ei(i,e,t){
return e.has(i)||t.has(i)?Ei(`${i} (before)`,e,t):i}function ee(i,e){let t=[...new Set(e.flatMap(({rest:o})=>o.map(([r])=>r)))],
n=({cells:o,rest:r})=>{let a=new Map(r);return[...o,...t.map(d=>a.get(d)??"")]};return{columns:[...i.offered,...t],rows:e.
map(n)}}function te(i){return{cells:i.offered.map(()=>""),rest:[]}}function Fi(i,e){return fe(e,He(i,e)?1:0)}function He(i,{
cells:[e=""]}){return i.rows.includes(e)}function fe({cells:i,rest:e},t=0){return i.slice(t).some(n=>n.trim())||ie(e).length>
0}function ie(i){return i.filter(([e])=>e!==Z)}function K(i){return i.find(([e])=>e===Z)?.[1]??""}function Et(i,e){return[
...ie(i),[Z,e]]}function Mi(i,{cells:e,rest:t}){let[n=""]=e;return!i.keyed||K(t)||n.trim()?t:Et(t,b())}function we(i){return i.number===null?i.question:`question ${i.number}: ${i.question}`}function v(i){return i.beside?`ev\
idence, ${i.beside}`:[i.number===null?"":`question ${i.number}`,i.for].filter(Boolean).join(", ")||i.question}function E(i,...e){
let t=[...e,i.number===null?"":v(i)].filter(Boolean).join(", ");return t?` (${t})`:""}function ge(i){return`${i.number===
null?"":`${i.number}. `}${i.question}${i.for?` (${H(i.for)})`:""}`}function Ce(i){if(i.beside)return[i.question,i.part?w(` (${i.part})`):null];let e=i.for||(i.individual?l.ownAnswer:l.answer);
if(i.number===null)return[i.for?`${i.for}: ${i.question}`:i.question];let t=i.for&&i.individual?`, ${H(l.ownAnswer)}`:"",
n=i.for&&!i.individual;return[e,w(n?` (${we(i)})`:`${t} to ${we(i)}`)]}function ne(i,e,t){let n=s("label",{for:t.id,class:"\
name"},...Ce(i));return{element:s("div",{},n,e.help,e.error,t),focus:()=>t.focus(),described:t,marks:()=>[t]}}function F(i,e,t,...n){
let o=s("legend",{class:"name"},...Ce(i));return s("fieldset",t,o,e.help,e.error,...n)}var Ai=new WeakMap;function Oi(i,e){
let t=Ai.get(i)??i.getAttribute("aria-describedby")??"";Ai.set(i,t),W(i,[t,e.hidden?"":e.id].filter(Boolean))}function $e(i,e){return i.filter(y).join(e)}function oe(i){return[...new Map(i.flat().map(t=>[JSON.stringify(t),t])).values()]}
function Ne(i,e){let t=new Map;for(let n of e.flatMap(o=>C(i,o))){let o=He(i,n)?n.cells[0]??"":JSON.stringify(n),r=t.get(
o);t.set(o,r&&He(i,n)?Kn(r,n):n)}return ee(i,In([...t.values()]))}function In(i){let e=new Set;return i.map(t=>{let n=K(
t.rest),o=!!n&&e.has(n);return e.add(n),o?{...t,rest:Et(t.rest,b())}:t})}function Kn(i,e){let t=i.cells.map((o,r)=>Hi(o,
e.cells[r]??"")),n=new Map(i.rest);for(let[o,r]of e.rest)n.set(o,Hi(n.get(o)??"",r));return{cells:t,rest:[...n]}}function Hi(i,e){
return[...new Set([i,e].filter(t=>t.trim()))].join("; ")}function Be(i,e,t,n){let o=g(s("input",{type:i,id:m(),...t}),{change:n});return{input:o,element:s("div",{class:"option"},
o,s("label",{for:o.id},e))}}var Ft=class{constructor(e,t){this.frame=t;this.element=F(e,t,{},this.list),this.described=this.element,this.offer(e.options)}frame;element;described;list=s(
"div",{class:"options checks"});marks(){return[...this.list.querySelectorAll("input")]}read(){return this.marks().filter(
e=>e.checked).map(e=>e.value)}write(e){let t=Array.isArray(e)?e.filter(y):[],n=this.marks().map(r=>r.value),o=t.filter(r=>!n.
includes(r));if(o.length){n.length||this.list.replaceChildren();let r=o.map(a=>({key:a,words:l.notOffered,small:""}));this.
list.append(...this.showOptions(r))}for(let r of this.marks())r.checked=t.includes(r.value)}offer(e){let t=this.read();this.
list.replaceChildren(...this.showOptions(e)),this.write(t)}focus(){this.marks()[0]?.focus()}showOptions(e){return e.length?
e.map(({key:t,words:n,small:o})=>{let r=o?s("small",{id:m()},o):null,a={value:t,"aria-describedby":r?.id},{element:d}=Be(
"checkbox",n,a,()=>this.frame.changed());return r&&d.append(r),d}):[s("p",{},l.noneOffered)]}};function Vn(i,e){let t=new Map(
i.options.map(o=>[o.key,o.words]));return(Array.isArray(e)?e:[]).map(o=>t.get(String(o))??"Something that is no longer o\
ffered")}var Ci={name:"checks",makeControl:(i,e)=>new Ft(i,e),fits:i=>Array.isArray(i)&&i.every(y),say:Vn,join:(i,e)=>oe(
e)};function V(i){return String(i).split(/\n+/)}var Mt=class{constructor(e,t){this.frame=t;let n=m(),o=e.offered.map(a=>Be("radio",P(a),{name:n,value:a},()=>this.changed()));
this.inputs=o.map(a=>a.input),this.clear=f(l.clear,()=>this.empty(),{class:"quiet",hidden:` to ${v(e)}`});let r=s("div",
{class:`options ${e.kind}`},...o.map(a=>a.element));this.element=F(e,t,{role:"radiogroup"},r,this.clear),this.described=
this.element,this.show()}frame;element;described;inputs;clear;changed(){this.show(),this.frame.changed()}show(){this.clear.
hidden=!this.chosen}get chosen(){return this.inputs.find(e=>e.checked)}empty(){for(let e of this.inputs)e.checked=!1;this.
inputs[0]?.focus(),this.changed()}read(){return this.chosen?.value??""}write(e){for(let t of this.inputs)t.checked=t.value===
e;this.show()}focus(){(this.chosen??this.inputs[0])?.focus()}marks(){return[this.element]}},We={makeControl:(i,e)=>new Mt(
i,e),fits:y,say:(i,e)=>V(e),join:null};var $i={name:"choice",...We};var Ni={name:"date",makeControl:(i,e)=>{let t=g(s("input",{type:"date",id:m()}),{input:e.changed}),n=()=>t.validity.badInput;
return{...ne(i,e,t),read:()=>n()?void 0:t.value,write:o=>{t.value=y(o)?o:""},complaint:()=>n()?l.dateInFull:""}},fits:y,
say:(i,e)=>[Me(String(e))],join:null};var M=[{key:"inherent",name:"Inherent",meaning:"if nothing were done"},{key:"residual",name:"Residual",meaning:"with wha\
t is done now"},{key:"target",name:"Target",meaning:"where we want it"}];function Jn(i){return i!==null&&typeof i=="obje\
ct"&&!Array.isArray(i)}function Ot(i){return Array.isArray(i)&&i.every(Jn)}function At(i){if(!Array.isArray(i))return null;
let[e=null,t=null]=i.map(n=>typeof n=="number"?n:null);return[e,t]}function Ht(i){return Ot(i)?i.map(({risk:e="",inherent:t,
residual:n,target:o})=>({risk:y(e)?e:"",inherent:At(t),residual:At(n),target:At(o)})):[]}function Ct(i=""){return{risk:i,
inherent:null,residual:null,target:null}}function Bi(i){return M.some(e=>i[e.key])}function Wi(i,e){return i.includes(e.
risk)&&!Bi(e)}function $t(i,e){return i.filter(t=>!e.some(n=>n.risk===t)).map(t=>Ct(t))}function Di(i,e,t,n){let o=c=>!Bi(
c)&&(e.includes(c.risk)||!c.risk.trim()),r=n?i:i.filter(c=>!o(c)),a=t.filter(c=>!e.includes(c)||i.some(p=>p.risk===c)),d=[
...r,...$t(a,r)];return S(d,i)?null:d}function Nt(i,e){let t=i?.[e.risk]??{},n=o=>{let r=d=>e[o]?.[d]??t[o]?.[d]??null,a=[
r(0),r(1)];return a.every(d=>d===null)?null:a};return{...e,inherent:n("inherent"),residual:n("residual"),target:n("targe\
t")}}function jn(i,e){return e?`${i} likelihood ${e[0]??"not given"}, impact ${e[1]??"not given"}`:""}function Ii(i){let e=M.
map(t=>jn(t.name,i[t.key])).filter(Boolean);return[i.risk||"A risk without a name",...e].join("; ")}function Ki(i){return i===
1?"Taken for one risk.":`Taken for ${i} risks.`}function Bt(i){return Array.from({length:i},(e,t)=>t+1)}function Vi(i,e,t){let n=Bt(i).map(p=>s("th",{scope:"col"},String(
p))),o=s("th",{scope:"col",rowspan:2},"Impact"),r=s("th",{scope:"colgroup",colspan:i},"Likelihood"),a=p=>{let k=Bt(i).map(
G=>t(G,p));return s("tr",{},s("th",{scope:"row"},String(p)),...k)},d=s("thead",{},s("tr",{},o,r),s("tr",{},...n)),c=s("t\
body",{},...Bt(i).reverse().map(a));return s("table",{class:"grid"},s("caption",{},e),d,c)}var De=class{constructor(e,t,n){
this.steps=e;this.side=t;this.placing=n;let o=s("details",{class:"pick"},s("summary",{},l.pick,this.where));this.element=
g(o,{toggle:()=>this.open()})}steps;side;placing;element;where=w("");picks=[];open(){if(!this.element.open||this.picks.length)
return;let e=m(),t=`${this.side.name}: pick one place`,n=(o,r)=>s("td",{},this.makeRadio(e,[o,r]));this.element.append(Vi(
this.steps,t,n)),this.show()}makeRadio(e,t){let n=`Likelihood ${t[0]}, impact ${t[1]}`,o={type:"radio",name:e,value:t.join(
","),"aria-label":n},r=g(s("input",o),{change:()=>this.placing.write(t)});return r.disabled=this.placing.isLocked(),this.
picks.push({place:t,radio:r}),r}show(){let e=this.placing.read();for(let t of this.picks)t.radio.checked=S(t.place,e)}rename(e){
u(this.where,e)}},Ie=class{constructor(e,t,n){this.field=e;this.steps=t;this.read=n;let o=M.map(p=>s("option",{value:p.key},
`${p.name}: ${p.meaning}`)),r=s("select",{id:m(),"data-looks":!0},...o);this.select=g(r,{change:()=>this.show()}),this.select.
value="residual";let a=E(e),d={class:"map",role:"group","aria-label":`Where the risks lie${a}`,tabindex:0};this.frame=s(
"div",d);let c=s("label",{for:r.id},"Show where the risks lie",w(a));this.element=s("div",{class:"where"},c,r,this.frame)}field;steps;read;element;select;frame;show(){
let e=M.find(({key:a})=>a===this.select.value)??M[1],t=this.read().map((a,d)=>({number:d+1,name:a.risk,place:a[e.key]})),
n=`Where the risks lie: ${e.name.toLowerCase()} risk, ${e.meaning}`,o=s("span",{},n,w(E(this.field))),r=(a,d)=>{let c=t.
filter(({place:p})=>S(p,[a,d]));return _n(Math.ceil(a*d*4/this.steps**2),c)};this.frame.replaceChildren(Vi(this.steps,o,
r))}};function _n(i,e){let t=e.map(({number:o,name:r})=>s("li",{},`${o} `,s("span",{class:"short"},Gn(r)))),n=t.length?s(
"ul",{},...t):w("none");return s("td",{class:`shade-${i}`},n)}function Gn(i){return i.length>28?`${i.slice(0,27).trimEnd()}\
…`:i||"No name yet"}function qn(i,e,t){if(i.dates.includes(e))return new Wt(t);let n=i.choices[e];if(n)return Un(n,t);let o=D({id:m()},t);return{
control:o,read:()=>o.value,write:r=>I(o,r)}}var Ke=class{constructor(e,t,n){this.field=e;this.box=qn(e,t,n);let o=s("lab\
el",{for:this.box.control.id},t,this.where);this.element=s("div",{},o,this.box.control)}field;element;box;where=w("");rename(e){
u(this.where,E(this.field,e))}};function Dt(i){return i.validity.badInput}var Wt=class{control;whole="";shown="";constructor(e){
let t=()=>{this.control.type==="text"&&!this.control.value&&(this.control.type="date"),e()};this.control=g(s("input",{type:"\
date",id:m()}),{input:t})}show(e,t){this.control.type=e,this.control.value=t}write(e){this.show("date",e),this.control.value!==
e&&this.show("text",e),this.whole=e,this.shown=this.control.value}read(){let{control:e}=this;return!Dt(e)&&e.value!==this.
shown&&(this.whole=e.value,this.shown=this.whole),this.whole}};function Un(i,e){let t=i.every((d,c)=>d===String(c+1)),n=d=>t?
Ae(Number(d),i.length):P(d),o=i.map(d=>s("option",{value:d},n(d))),r=s("option",{value:""},"Choose one"),a=g(s("select",
{id:m()},r,...o),{change:e});return{control:a,read:()=>a.value,write:d=>It(a,d)}}function It(i,e){let t=o=>o.trim().toLowerCase(),
n=[...i.options].find(o=>t(o.value)===t(e));n||i.append(s("option",{value:e},e)),i.value=n?.value??e}var $=class{constructor(e,t){this.kind=e;this.changed=t;this.add=f(e.add,()=>this.addAndGo(),{class:"add",hidden:e.hidden}),
this.element=s("div",{},this.list,this.undo.element,this.add)}kind;changed;element;rows=[];list=s("div",{class:"rows"});add;undo=new ve(
e=>this.putBack(e));insert(e,t=this.rows.length){let n=this.kind.makeRow(()=>this.remove(n));this.rows.splice(t,0,n);let o=this.
rows[t+1];return o?o.element.before(n.element):this.list.append(n.element),n.write(e),this.renumber(),n}renumber(){this.
rows.forEach((e,t)=>{e.rename(t+1)})}drop(e){let t=this.rows.indexOf(e);return this.rows.splice(t,1),e.element.remove(),
this.renumber(),t}addAndGo(){this.insert(this.kind.blank()).focus(),this.kind.shown?.()}remove(e){let t=e.read(),n=this.
drop(e);this.undo.offer(`${this.kind.called} ${n+1} was removed.`,{value:t,at:n}),(this.rows[n]??this.add).focus(),this.
changed()}putBack({value:e,at:t}){this.insert(e,Math.min(t,this.rows.length)).focus(),this.changed()}read(){return this.
rows.filter(e=>!e.isBlank()).map(e=>e.read())}write(e){let t=e.length||this.kind.isOptional?e:[this.kind.blank()];t.forEach(
(n,o)=>{let r=this.rows[o];r?Kt(r,n):this.insert(n)});for(let n of this.rows.slice(t.length))this.drop(n);this.undo.hide()}focus(){
(this.rows[0]??this.add).focus()}};function Kt(i,e){S(i.read(),e)||i.write(e)}var ve=class{constructor(e){this.putBack=e;
this.button=f(l.putBack,()=>this.act(),{class:"quiet"}),this.element=s("p",{class:"undo"},this.said," ",this.button),this.
hide()}putBack;element;removed=null;said=s("span",{role:"status"});button;act(){let{removed:e}=this;this.hide(),e&&this.
putBack(e.value)}hide(){this.removed=null,u(this.said,""),this.button.hidden=!0}offer(e,t){this.removed={value:t},u(this.
said,e),this.button.hidden=!1}},J=class{constructor(e,t,n){this.called=t;this.button=f("Remove ",n,{class:"quiet remove"}),
this.button.append(this.number,w(e.number===null?"":` of ${v(e)}`))}called;button;number=document.createTextNode("");rename(e){
this.number.data=`${this.called} ${e}`}};var Yn=5;function Jt(i){return i.steps??Yn}var Ve=class{element;select;where=w("");constructor(e,t,n){let o=Array.from({
length:t},(a,d)=>s("option",{value:String(d+1)},Ae(d+1,t))),r=s("option",{value:""},"Not given");this.select=g(s("select",
{id:m()},r,...o),{change:n}),this.element=s("div",{},s("label",{for:this.select.id},e,this.where),this.select)}get isLocked(){
return this.select.disabled}read(){return this.select.value?Number(this.select.value):null}write(e){It(this.select,e===null?
"":String(e))}rename(e){u(this.where,e)}},Vt=class{constructor(e,t,n){this.field=e;this.side=t;this.changed=n;let o=Jt(e);
this.likelihood=new Ve("Likelihood",o,()=>this.choose()),this.impact=new Ve("Impact",o,()=>this.choose()),this.grid=new De(
o,t,{read:()=>this.read(),write:d=>this.pick(d),isLocked:()=>this.likelihood.isLocked});let r=s("legend",{},t.name,s("sm\
all",{},` ${t.meaning}`)),a=s("div",{class:"pair"},this.likelihood.element,this.impact.element);this.element=s("fieldset",
{class:"side"},r,a,this.grid.element)}field;side;changed;element;likelihood;impact;grid;choose(){this.grid.show(),this.changed()}pick(e){
this.write(e),this.changed()}read(){let e=[this.likelihood.read(),this.impact.read()];return e.every(t=>t===null)?null:e}write(e){
this.likelihood.write(e?.[0]??null),this.impact.write(e?.[1]??null),this.grid.show()}rename(e){let t=E(this.field,this.side.
name,`Risk ${e}`);for(let n of[this.likelihood,this.impact,this.grid])n.rename(t)}},Je=class{constructor(e,t,n){this.field=
e;this.name=g(s("input",{type:"text",id:m()}),{input:t});let[o,r,a]=M,d=A=>new Vt(e,A,t);this.sides={inherent:d(o),residual:d(
r),target:d(a)},this.away=new J(e,"risk",n);let c=e.for?w(`${e.for}: `):null,p=s("legend",{},c,this.number),k=s("label",
{for:this.name.id},"What the risk is",this.where),G=s("div",{class:"sides"},...M.map(({key:A})=>this.sides[A].element));
this.element=s("fieldset",{class:"row risk"},p,k,this.name,G,this.away.button)}field;element;number=document.createTextNode(
"");where=w("");name;sides;away;read(){let{inherent:e,residual:t,target:n}=this.sides;return{risk:this.name.value,inherent:e.
read(),residual:t.read(),target:n.read()}}write(e){this.name.value!==e.risk&&(this.name.value=e.risk);for(let{key:t}of M)
this.sides[t].write(e[t])}focus(){this.name.focus()}rename(e){this.number.data=`Risk ${e}`,this.away.rename(e),u(this.where,
E(this.field,`Risk ${e}`));for(let{key:t}of M)this.sides[t].rename(e)}isBlank(){return!this.name.value.trim()&&M.every(({
key:e})=>!this.sides[e].read())}};var jt=class{constructor(e,t){this.field=e;this.frame=t;this.offered=e.rows,this.rows=new $({makeRow:o=>new Je(e,()=>this.
changed(),o),blank:()=>Ct(),add:l.add["heat map"],hidden:` for ${v(e)}`,called:"Risk",shown:()=>this.show()},()=>this.changed()),
this.map=new Ie(e,Jt(e),()=>this.list()),this.taking=new _t(e,this.rows,()=>this.changed());let n=[this.rows.element,this.
taking.element,this.map.element];this.element=F(e,t,{},...n),this.described=this.element,this.write(null)}field;frame;element;described;rows;map;taking;offered;changed(){
this.taking.clearNotice(),this.show(),this.frame.changed()}show(){this.map.show(),this.taking.show()}list(){return this.
rows.rows.map(e=>e.read())}read(){return this.rows.read().filter(e=>!Wi(this.field.rows,e))}write(e){this.taking.clearNotice();
let t=Ht(e);this.rows.write([...t,...$t(this.field.rows,t)]),this.show()}offerRows(e){let t=Di(this.list(),this.offered,
e,x(this.element));t&&this.rows.write(t),this.offered=e,this.show()}focus(){this.rows.focus()}marks(){return[...this.element.
querySelectorAll(".risk input[type=text], .risk select")]}},_t=class{constructor(e,t,n){this.field=e;this.rows=t;this.changed=
n;let o=f(l.takeScores,()=>this.take(),{hidden:E(e)});this.element=s("div",{class:"taking"},o,this.said)}field;rows;changed;element;said=s(
"p",{role:"status"});take(){let{scores:e}=this.field,t=this.rows.rows.filter(n=>!S(n.read(),Nt(e,n.read())));for(let n of t)
n.write(Nt(e,n.read()));t.length&&this.changed(),u(this.said,""),T(this.said,()=>t.length?Ki(t.length):l.noScores)}show(){
this.element.hidden=!Object.keys(this.field.scores??{}).length&&!x(this.element)}clearNotice(){T(this.said,()=>"")}},Ji={
name:"heat map",makeControl:(i,e)=>new jt(i,e),fits:Ot,say:(i,e)=>Ht(e).map(Ii),join:(i,e)=>oe(e)};function Gt(i){return Array.isArray(i)&&i.every(y)}function Qn(i,e,t){let n=D({id:m()},e),o=s("span",{}),r=s("label",{for:n.
id},o,w(E(i))),a=new J(i,"row",t);return{element:s("div",{class:"item"},r,n,a.button),read:()=>n.value,write:d=>I(n,d),focus:()=>n.
focus(),rename:d=>{u(o,`Row ${d}`),a.rename(d)},isBlank:()=>!n.value.trim()}}function zn(i,e){let t={makeRow:r=>Qn(i,e.changed,
r),blank:()=>"",add:l.add.list,hidden:` for ${v(i)}`,called:"Row"},n=new $(t,e.changed),o=F(i,e,{},n.element);return n.write(
[]),{element:o,described:o,read:()=>n.read(),write:r=>n.write(Gt(r)?r:[]),focus:()=>n.focus(),marks:()=>[...o.querySelectorAll(
"textarea")]}}var ji={name:"list",makeControl:zn,fits:Gt,say:(i,e)=>Gt(e)?e:[],join:(i,e)=>oe(e)};var _i={name:"long text",makeControl:(i,e)=>{let t=D({id:m(),rows:4},e.changed),n=o=>I(t,y(o)?o:"");return{...ne(i,e,t),
read:()=>t.value,write:n}},fits:y,say:(i,e)=>V(e),join:(i,e)=>$e(e,`

`)};function je(i,e){return C(i,e).filter(t=>Fi(i,t)).map(t=>qt(i,t))}function qt(i,{cells:e,rest:t}){return[...i.offered.map(
(o,r)=>{let a=e[r]??"";return a?`${o}: ${i.dates.includes(o)?Me(a):a}`:""}),Oe(ie(t))].filter(Boolean).join("; ")}var _e=class{constructor(e){this.changed=e}changed;element=s("div",{class:"former"});rest=[];whose=w("");undo=new ve(e=>{
this.write(e),this.changed()});read(){return this.rest}write(e){this.rest=e,this.element.replaceChildren(...this.show(Oe(
ie(e)))),this.undo.hide()}rename(e){u(this.whose,` (${e})`)}remove(){let e=this.rest;this.write(e.filter(([t])=>t===Z)),
this.undo.offer(l.formerRemoved,e),this.element.append(this.undo.element),this.changed()}show(e){if(!e)return[];let t=s(
"p",{id:m()},e),n=f(l.takeOut,()=>this.remove(),{class:"quiet","aria-describedby":t.id});return n.append(this.whose),[t,
n]}};var Ge=class{constructor(e,t,n,...o){this.field=e;this.cells=t.map(c=>new Ke(e,c,n)),this.former=new _e(()=>{this.focus(),
n()});let r=e.for?w(`${e.for}: `):null,a=s("legend",{},r,this.legend),d=Xn(this.cells.map(c=>c.element));this.element=s(
"fieldset",{class:"row"},a,d,this.former.element,...o)}field;element;legend=s("span",{});cells;former;focus(){this.cells[0]?.
box.control.focus()}name(e){u(this.legend,e),this.former.rename(e);for(let t of this.cells)t.rename(e)}read(){return{cells:this.
cells.map(e=>e.box.read()),rest:this.former.read()}}write(e){this.cells.forEach((t,n)=>{t.box.write(e.cells[n]??"")}),this.
former.write(Mi(this.field,e))}};function Xn(i){return s("div",{class:i.length===4?"cells by-two":"cells"},...i)}function Ue(i,e,t,n="\
Row",...o){let r=new J(i,n.toLowerCase(),t),a=new Ge(i,i.offered,e,...o,r.button);return a.name(""),{element:a.element,read:()=>a.
read(),write:d=>a.write(d),focus:()=>a.focus(),rename:d=>{a.name(`${n} ${d}`),r.rename(d)},isBlank:()=>!fe(a.read())}}var qe=class{constructor(e,t){
this.field=e;this.frame=t;this.offer(e.rows)}field;frame;element=s("div",{class:"rows"});rows=[];get count(){return this.
rows.length}offer(e){let t=e.filter(n=>!this.rows.some(o=>o.name===n));t.length&&!this.rows.length&&this.element.replaceChildren();
for(let n of t)this.add(n)}add(e){let t=new Ge(this.field,this.field.offered.slice(1),()=>this.frame.changed());t.name(e),
this.rows.push({name:e,row:t}),this.element.append(t.element)}write(e){let t=[...e];for(let{name:n,row:o}of this.rows){let r=t.
findIndex(({cells:d})=>d[0]===n),[a=te(this.field)]=r<0?[]:t.splice(r,1);Kt(o,{cells:a.cells.slice(1),rest:a.rest})}return t}read(){
return this.rows.map(({name:e,row:t})=>{let{cells:n,rest:o}=t.read();return{cells:[e,...n],rest:o}})}focus(){this.rows[0]?.
row.focus()}};var Ye=class{constructor(e,t){this.field=e;this.known=new qe(e,t),this.element=F(e,t,{},this.known.element),this.described=
this.element}field;element;described;known;give(e){return e.some((n,o)=>fe(n,o<this.known.count?1:0))?ee(this.field,e):[]}offerRows(e){
this.known.offer(e)}marks(){return[...this.element.querySelectorAll("textarea, .row select, .row input")]}complaint(){return Ut(
this.element)}};function Ut(i){return[...i.querySelectorAll(".row input")].some(Dt)?l.dateInFull:void 0}var Qe=class extends Ye{constructor(e,t){
super(e,t),this.known.count||this.known.element.append(s("p",{},l.noRows)),this.write(null)}read(){return this.give(this.
known.read())}write(e){let t=C(this.field,e);this.known.offer(t.map(({cells:[n=""]})=>n)),this.known.write(t)}focus(){this.
known.focus()}},ze=class extends Ye{free;constructor(e,t){super(e,t),this.free=new $({makeRow:n=>Ue(e,t.changed,n),blank:()=>te(
e),add:l.add.table,hidden:` for ${v(e)}`,called:"Row",isOptional:this.known.count>0},t.changed),this.element.append(this.
free.element),this.write(null)}read(){return this.give([...this.known.read(),...this.free.read()])}write(e){this.free.write(
this.known.write(C(this.field,e)))}focus(){this.known.count?this.known.focus():this.free.focus()}},se={fits:ue,say:je};var Gi={name:"matrix",makeControl:(i,e)=>new Qe(i,e),...se,join:null};var Xe=class{constructor(e,t){this.options=e;this.changed=t;let[n,o,r,a]=this.wheres,d=s("legend",{},l.restsOn,n),c=s("l\
abel",{for:this.select.id},l.linkWhat,o);r&&this.add.append(r),a&&this.summary.append(a),this.fold.append(this.summary,s(
"div",{class:"choosing"},c,this.select,this.add)),this.element=s("fieldset",{class:"because"},d,this.none,this.list,this.
fold,this.said),this.show()}options;changed;element;chosen=[];list=s("ul",{class:"links"});none=s("p",{class:"nothing"},
l.restsOnNothing);select=s("select",{id:m()});said=s("p",{role:"status"});add=f(l.linkIt,()=>this.link(),{class:"quiet"});summary=s(
"summary",{},l.linkMore);fold=g(s("details",{}),{toggle:()=>this.fill()});wheres=["","","",""].map(w);rename(e){for(let t of this.
wheres)u(t,` (${e})`);this.show()}read(){return[...this.chosen]}write(e){this.chosen=[...e],this.show()}offer(e){this.options=
e,this.show()}link(){let e=this.select.value;if(!e){T(this.said,()=>l.chooseFirst);return}this.change([...this.chosen,e],
`Added: ${this.find(e).words}`)}unlink(e){let t=this.chosen.filter(n=>n!==e);this.change(t,`Taken out: ${this.find(e).words}`)}change(e,t){
this.write(e),(this.fold.open?this.select:this.summary).focus(),u(this.said,""),T(this.said,()=>t),this.changed()}find(e){
return this.options.find(n=>n.key===e)??{key:e,words:l.notOffered,small:""}}show(){this.none.hidden=this.chosen.length>0,
this.list.hidden=!this.none.hidden,this.list.replaceChildren(...this.chosen.map(e=>this.showLink(this.find(e)))),this.fill()}fill(){
if(!this.fold.open)return;let{value:e}=this.select,t=s("option",{value:""},l.chooseOne);this.select.replaceChildren(t,...this.
makeGroups()),this.select.value=e,this.select.selectedIndex<0&&(this.select.value="")}showLink({key:e,words:t,small:n}){
let o=`: ${t}${this.wheres[0]?.textContent??""}`,r=f(l.unlink,()=>this.unlink(e),{class:"quiet",hidden:o});return s("li",
{},s("span",{},t),n?s("small",{},n):null,r)}makeGroups(){let e=this.options.filter(({key:t})=>!this.chosen.includes(t));
return l.linkGroups.flatMap(([t,...n])=>{let r=e.filter(({key:a})=>n.includes(a.split(":")[0]??"")).map(({key:a,words:d})=>s(
"option",{value:a},d));return r.length?[s("optgroup",{label:t},...r)]:[]})}};function Zn(i){if(i===null||typeof i!="object"||Array.isArray(i))return{};let{because:e=null}=i;return e!==null&&typeof e==
"object"&&!Array.isArray(e)?e:{}}function eo(i,e){let t=i[K(e.rest)];return Array.isArray(t)?t.filter(y):[]}function Ze(i,e){
let t=Zn(e);return C(i,e).map(n=>({row:n,because:eo(t,n)}))}function Yt(i,e){let t=e.filter(r=>r.because.length),n=Object.
fromEntries(t.map(r=>[K(r.row.rest),r.because])),o=ee(i,e.map(({row:r})=>r));return t.length?{...o,because:n}:o}function qi(i,e){
let t=e.flatMap(a=>Ze(i,a)),n=C(i,Ne(i,e)),o=a=>d=>K(d.row.rest)===K(a.rest)||to(d.row,a),r=n.map(a=>{let d=t.filter(o(a)).
flatMap(c=>c.because);return{row:a,because:[...new Set(d)]}});return Yt(i,r)}function to(i,e){return JSON.stringify(i.cells)===
JSON.stringify(e.cells)}function Ui(i,e){let t=new Map(i.options.map(n=>[n.key,n.words]));return Ze(i,e).map(({row:n,because:o})=>{
let r=o.map(a=>t.get(a)??l.notOffered).join("; ");return[qt(i,n),r&&`${l.restsOn}: ${r}`].filter(Boolean).join("; ")})}var Qt=class{element;because;row;constructor(e,t,n){this.because=new Xe(e.options,t),this.row=Ue(e,t,n,l.recommendation,
this.because.element),this.element=this.row.element}read(){return{row:this.row.read(),because:this.because.read()}}write({
row:e,because:t}){this.row.write(e),this.because.write(t)}focus(){this.row.focus()}rename(e){this.row.rename(e),this.because.
rename(`${l.recommendation} ${e}`)}isBlank(){return this.row.isBlank()&&!this.because.read().length}},zt=class{constructor(e,t){
this.field=e;this.rows=new $({makeRow:n=>this.track(new Qt(e,t.changed,n)),blank:()=>({row:te(e),because:[]}),add:l.add.
recommendations,hidden:` for ${v(e)}`,called:l.recommendation},t.changed),this.element=F(e,t,{},this.rows.element),this.
described=this.element,this.write(null)}field;element;described;rows;made=new Set;track(e){return this.made.add(e),e}read(){
let e=this.rows.read();return e.length?Yt(this.field,e):[]}write(e){this.rows.write(Ze(this.field,e))}offer(e){for(let t of this.
made)t.because.offer(e)}focus(){this.rows.focus()}marks(){return[...this.element.querySelectorAll(".cells :is(textarea, \
select, input)")]}complaint(){return Ut(this.element)}},Yi={name:"recommendations",makeControl:(i,e)=>new zt(i,e),fits:se.
fits,say:Ui,join:qi};var Qi={name:"scale",...We};var zi={name:"table",makeControl:(i,e)=>new ze(i,e),...se,join:Ne};var Xi={name:"text",makeControl:(i,e)=>{let t={type:"text",id:m(),autocomplete:"off"},n=g(s("input",t),{input:e.changed}),
o=r=>{n.value=y(r)?r:""};return{...ne(i,e,n),read:()=>n.value,write:o}},fits:y,say:(i,e)=>V(e),join:(i,e)=>$e(e,"; ")};var Zi={checks:Ci,choice:$i,date:Ni,"heat map":Ji,list:ji,"long text":_i,matrix:Gi,recommendations:Yi,scale:Qi,table:zi,
text:Xi};function U(i){let e=Zi[i];if(!e)throw new Error(`This page cannot show answers of the kind “${i}”. Open it again.`);
return e}function io(i,e){if(R(e))return["No answer"];let t=U(i.kind);return t.fits(e)?t.say(i,e):no(i,e)}function no(i,e){return y(
e)?V(e):ue(e)?je({...i,kind:"table",offered:Pi(e)},e):Array.isArray(e)?e.filter(y):[]}function N(i,e){let t=io(i,e);return y(
e)?s("div",{},...t.map(n=>s("p",{},n))):pi(t)}function re(i,e){return e===null||U(i.kind).fits(e)}var tt=150,oo=3e4,Y={state:()=>{},saved:()=>{},refused:()=>{}};function Xt({individual:i,rating:e,versions:t}){return(i?
[e?.mine??null]:t).flatMap(o=>o?.number?[o.number]:[])}var et=class{constructor(e,t,n){this.field=e;this.place=t;this.listener=
n;this.base=Xt(e).slice(-1),this.newest=Math.max(0,...e.versions.map(o=>o.number))}field;place;listener;base;draft=null;sent=null;newest;key=null;refusal="";isTooLate=!1;isStalled=!1;timer;get isBusy(){
return!!(this.draft||this.sent)}get unsaved(){return this.draft??this.sent}write(e,t,n=this.base,o=this.draft?.keeps??[]){
let{author:r,role:a}=this.place.who(),d={token:b(),value:e,reason:t,replaces:n,keeps:o,at:new Date().toISOString(),author:r,
role:a};return this.draft=d,this.keep(),this.listener.state("unsaved"),clearTimeout(this.timer),this.timer=setTimeout(()=>this.
send(),tt),d}keep(){let e=this.unsaved;if(!e){this.forget();return}let{review:t,tab:n,drafts:o}=this.place;this.key??=ci(
Re(t,this.field,this.place.who().author),n),o.keep(this.key,this.draft&&this.sent?{...e,sent:this.sent}:e)}forget(){this.
key&&this.place.drafts.forget(this.key),this.key=null}drop(){clearTimeout(this.timer),this.draft=null,this.sent=null,this.
keep()}takeUp(e,{sent:t,...n}){this.draft=n,this.base=n.replaces,Te(t)&&(this.sent=t),this.keep(),this.key&&this.place.drafts.
readDraft(this.key)?.token===n.token?this.place.drafts.forget(e):this.key=e,this.resume()}resume(){this.sent?this.transmit(
this.sent):this.send()}send(){clearTimeout(this.timer);let{draft:e}=this;this.sent||!e||e.isRefused===1/0||this.isIncomplete(
e)||(this.sent={...e,keeps:this.listKept(e)},this.draft=null,this.keep(),this.transmit(this.sent))}listKept({keeps:e,replaces:t}){
if(e.length)return e;let n=({number:o,settled:r,author:a})=>r&&he(this.place.who(),a)&&t.includes(o);return this.field.versions.
filter(n).map(o=>o.number)}isIncomplete(e){return this.field.individual&&R(e.value)&&!!e.reason&&!this.field.rating?.mine}async transmit(e){
this.isStalled=!1;let t=await this.place.ask(this.makeMessage(e));t?this.hear(t):this.sent?.token===e.token&&this.stall()}makeMessage(e){
let{token:t,value:n,reason:o,replaces:r,keeps:a}=e,d={token:t,about:this.field.about,replaces:r,...Q(e)};if(R(n))return{
kind:"withdraw",...d};let c={...o?{reason:o}:{},...a.length?{keeps:a}:{}};return{kind:"save",value:n,...d,...c}}stall(){
this.isStalled=!0,this.listener.state("kept")}hear(e){let{sent:t}=this;!t||e.token!==t.token||(e.kind==="saved"?this.settle(
e,t):this.refuse(e.kind==="refused"?e:{},t))}settle(e,t){this.replaced(e.version?.number??e.field?.rating?.mine?.number,
t),this.sent=null,this.keep(),this.listener.saved(e,!!this.draft),this.send()}replaced(e,t){let n=this.draft?.replaces.filter(
o=>!t.replaces.includes(o))??[];this.base=e?[...n,e]:n,this.draft&&(this.draft.replaces=this.base),this.newest=Math.max(
this.newest,e??0)}refuse({sentence:e="",erased:t=0,closed:n=!1},o){this.sent=null,this.draft??={...o,isRefused:t||n?1/0:
Date.now()},t&&this.continueAfter(t,this.draft),this.keep(),this.refusal=e,this.isTooLate=n,this.listener.refused(e,n),this.
draft?.isRefused||this.send()}continueAfter(e,t){t.replaces=[e],this.base=t.replaces,this.field.versions=this.field.versions.
filter(n=>n.number>e)}retry(){this.sent&&this.isStalled?this.transmit(this.sent):this.draft?.isRefused&&Date.now()-this.
draft.isRefused>oo&&this.send()}};function j(i){return i.day===xt(new Date)?`at ${i.time}`:`at ${i.time} on ${i.day}`}function Zt(i){return`Written by ${i.
by} ${j(i)}.`}function en(i){return i.settled?Zt(i):`Changed by ${i.author} ${j(i)}.`}function ei(i,e){return q(i,e)?l.keepMine:
`Keep ${Fe(e.writers)}’s words`}function tn(i,e){return e.settled?`Written by ${e.by} ${j(e)}:`:`${q(i,e)?"You":e.author}\
 wrote ${j(e)}:`}var it=class{constructor(e,t,n,o){this.place=t;this.signing=n;this.findControl=o;this.help=s("p",{class:"help",id:m(),"a\
ria-live":"polite",hidden:!e},e)}place;signing;findControl;help;error=s("p",{class:"error",id:m(),hidden:!0});hints=s("u\
l",{class:"hints",id:m(),hidden:!0});blockers=[];showHelp(e){e&&e!==this.help.textContent&&(this.help.textContent=e)}show(e){
this.error.hidden=!e,e&&this.error.replaceChildren(s("span",{},e)),this.place.classList.toggle("in-error",!!e),this.describe()}showHints(){
this.hints.hidden=this.blockers.length===0,this.hints.replaceChildren(...this.blockers.map(e=>s("li",{},e))),this.describe()}clear(){
this.blockers=[],this.show(""),this.showHints()}describe(){let{error:e,signing:t}=this,n=this.findControl(),r=[t.element.
hidden?t.element:t.said,this.help,this.hints].filter(a=>!a.hidden).map(a=>a.id);W(n.described,e.hidden?r:[...r,e.id]);for(let a of n.
marks())z(a,!e.hidden),a!==n.described&&Oi(a,e)}};var nt=class{element;area;constructor(e,t){this.area=D({id:m(),rows:2},t);let n=s("label",{for:this.area.id},l.reason,w(
` for ${v(e)}`));this.element=s("div",{class:"reason"},n,this.area)}get isFocused(){return this.area===document.activeElement}read(){
return this.area.value.trim()}write(e){I(this.area,e)}lock(e){this.area.readOnly=e}};function ye(i){return i.closest(".jp-Notebook")}function so(i,e){return h().find(i).find(({place:t})=>ye(t)===e)??null}function _(i,{
about:e,href:t}){if(t==="")return s("span",{},i);let n=`#prompt-${(e.split(".")[0]??"").replaceAll("_","-")}`,o=s("a",{href:t||
n},i);return g(o,{click:r=>ro(o,e,r)})}function ro(i,e,t){let n=so(e,ye(i));n?(t.preventDefault(),n.focus()):h().isServed||
ao(i,t)}function ao(i,e){let t=i.getAttribute("href")??"";!t.startsWith("#")||ye(i)?.querySelector(t)||(e.preventDefault(),
i.nextElementSibling||i.after(s("span",{role:"alert"},` ${l.notRunYet}`)))}var ae=class{element;said=s("span",{id:m()});constructor(e=""){this.said.textContent=e;let t=s("a",{href:"#who-is-writin\
g"},l.whoLink);g(t,{click:n=>lo(t,n)}),this.element=s("p",{class:"gate"},this.said," ",t)}};function lo(i,e){let t=(ye(i)??
document).querySelector(".who input");t&&(e.preventDefault(),t.focus())}var ot=class{constructor(e,t,n){this.field=e;this.place=t;this.complaints=new it(e.help,t,this.signing,()=>this.control);
let{help:o,error:r}=this.complaints;this.control=U(e.kind).makeControl(e,{help:o,error:r,changed:n}),this.reason=e.individual?
new nt(e,n):null;let a=[this.signing.element,this.control.element,this.reason?.element];this.element=s("div",{class:"ope\
n"},...a)}field;place;element;complaints;control;reason;signing=new ae(l.unsigned);get isFocused(){return x(this.control.
element)||!!this.reason?.isFocused}write(e){this.control.write(re(this.field,e)?e:null)}showFilled(){this.place.toggleAttribute(
"data-filled",!R(this.control.read()))}lock(e){ui(this.control.element,e),this.reason?.lock(e)}showSigning(){let e=h();this.
signing.element.hidden=e.may("write")||e.isReading}complain(){let e=this.control.complaint?.();e!==void 0&&this.complaints.
show(e),this.complaints.showHints()}};var st=class{constructor(e,t){this.view=e;this.makeSaver=t}view;makeSaver;tell(){this.view.isFocused?this.view.status.show(
"waiting",l.closedHere):this.close()}stayShown(e){let{field:t,isClosed:n}=this.view;return!n||!t.rating||e.rating?.revealed?
e:{...e,rating:{...t.rating,mine:e.rating?.mine??null}}}close(){let{view:e}=this,t=e.savers.current;t.isBusy&&(e.savers.
current=this.makeSaver(),e.restoring.sendBeside(t),t.draft&&t.isIncomplete(t.draft)&&(t.refusal=l.closed,t.isTooLate=!0),
t.send()),e.isTouched=!1,e.news.dropWaiting(),e.complaints.clear(),e.showMine(),e.refresh(),e.status.show("closed",l.closed),
e.status.tell([l.closed,e.field.rating?.said??""].join(" ").trimEnd()),e.restoring.showRefused()}};var rt=class{constructor(e){this.view=e}view;said=s("div",{});element=s("div",{});disputed=[];told=null;show(e=!0){let{field:t}=this.
view,n=t.individual?[]:t.versions,o=n.length>1?n.map(r=>r.number):[];S(o,this.disputed)||(this.disputed=o,this.tell(n,o.
length>1,e),this.element.replaceChildren(...o.length?this.showVersions(n):[]))}showAnew(){this.disputed=[],this.show()}tell(e,t,n){
let o=ti(e).map(d=>d.number),r=t?o:null;if(S(r,this.told)||(this.told=r,this.said.replaceChildren(...t?[s("p",{class:"al\
ert"},this.say(e))]:[]),!t||!n))return;let a=o.length<e.length;this.view.status.tell(`${a?"Saved. ":""}${nn(e)} here too\
; choose which stands.`)}say(e){let t=ti(e).at(-1)??e.at(-1),n=t?j(t):"",o=pe(e.length,"is","are").replace("Two are","Bo\
th are");return`${nn(e)} an answer here too, ${n}. ${o} kept. Choose which stands.`}showVersions(e){let t=s("div",{class:"\
versions"},...e.map(o=>this.showVersion(o,e))),n=this.makeJoin(e);return n?[t,n]:[t]}showVersion(e,t){let{who:n}=h(),o=ei(
n,e),a=t.filter(p=>ei(n,p)===o).length===1?"":` (answer ${t.indexOf(e)+1})`,d=f(o,()=>this.keep(e),{hidden:a});on(d);let c=s(
"p",{class:"name"},tn(n,e));return s("div",{class:"version"},c,N(this.view.field,e.value),d)}keep(e){q(h().who,e)?this.settle(
this.findMine(e),[]):this.settle(e.value,[e])}findMine(e){let{savers:t,control:n}=this.view;return t.current.base.includes(
e.number)?n.read()??e.value:e.value}makeJoin(e){let{field:t,control:n}=this.view,{join:o}=U(t.kind);if(!o||!t.can_join)return null;
let r=f(l.writeBoth,()=>{let{who:a}=h(),d=c=>q(a,c)?this.findMine(c):c.value;this.settle(o(t,e.map(d)),e),n.focus()});return on(
r),s("p",{},r)}settle(e,t){let{view:n}=this,o=n.savers.current,r=n.field.versions.map(a=>a.number);n.put(e),o.base=r,o.write(
e,"",r,t.map(a=>a.number)),o.send(),n.control.focus()}};function nn(i){let{who:e}=h(),t=ti(i).flatMap(({writers:o})=>o),
n=[...new Set(t)].filter(o=>!he(e,o));return n.length?`${Fe(n)} wrote`:"You wrote"}function ti(i){let{who:e}=h();return i.
filter(t=>!q(e,t))}function on(i){i.disabled=!h().may("write")}function at(i,e={}){return{...i,beside:"",part:"",...e}}function lt(i,e,...t){let n=s("summary",{},i,w(` for ${v(e)}`));return s("details",{},n,...t)}function sn(i,e){let t=e.words.
split(/\n+/).map(n=>s("p",{},n));return lt(s("span",{},`Last time (${e.review})`),i,...t)}function rn(i){let e=s("div",{
class:"history",role:"status"}),t=lt(s("span",{},l.history),i.field,e),n=async()=>{t.open&&e.replaceChildren(co(await i.
panel.link.ask({kind:"history",about:i.field.about})))};return g(t,{toggle:()=>{n()}})}function co(i){if(i?.kind!=="hist\
ory")return s("p",{},i?.kind==="refused"?i.sentence:l.offline);if(!i.entries.length)return s("p",{},l.nobody);let e=i.entries.
map(({said:t,words:n})=>{let o=n?s("p",{class:"words"},n):null;return s("li",{},s("p",{class:"when"},t),o)});return s("o\
l",{},...e)}function an(i,e){let t=at(e,{kind:"checks",evidence:null,before:null,number:null,for:"",part:i.for,beside:v(i)}),n=s("di\
v",{class:"place within","data-about":t.about}),o=s("span",{}),r=()=>{let a=t.versions.at(-1)?.value;u(o,`Evidence behin\
d this answer (${Array.isArray(a)?a.length:0})`)};return{field:t,place:n,fold:lt(o,i,n),show:r}}var dt=class{constructor(e){this.view=e}view;element=s("div",{class:"locks",role:"group",tabindex:-1});shown="";before=[
"",""];show(){let{field:e,savers:t}=this.view,{unsaved:n}=t.current,o=n??e.versions.at(-1),r=o?.value??null,a=JSON.stringify(
[e.locked,o?.value,!!n,h().who]);if(a===this.shown)return;this.shown=a;let d=x(this.element),c=s("p",{class:"name",id:m()},
...Ce(e));this.element.setAttribute("aria-labelledby",c.id);let p=[o?N(e,r):null,n&&!R(r)?s("p",{},l.shutWithWords):null,
!R(r)&&h().may("take_back")?this.makeTakeBack():null];this.element.replaceChildren(c,ii(e.locked),...p.filter(k=>k!==null)),
d&&this.element.focus()}tell(e){let t=this.view.field.locked.length>0;e!==t&&(t?this.view.isShut||(this.before=this.view.
status.now,this.view.status.show("waiting",l.shutHere)):(this.tellAsBefore(),this.view.savers.send()))}tellAsBefore(){let{
status:e}=this.view;e.now[1]===l.shutHere&&e.show(...this.before,!1)}shut(){this.view.refresh(),this.tellAsBefore()}makeTakeBack(){
let{view:e}=this,t=()=>{e.put(null),e.savers.current.write(null,""),e.savers.current.send(),this.element.focus()};return f(
l.takeBack,t,{hidden:` to ${v(e.field)}`})}};function ii(i){let e=i.map(t=>s("li",{},_(t.name,t)));return s("div",{class:"\
shut"},s("p",{},l.shut),s("ul",{},...e))}function ct(i,e,t){let n=h(),{link:o,review:r}=e,a=o.ask.bind(o),d={review:r,drafts:n.drafts,tab:n.tabs.own,who:()=>n.who,
ask:a};return new et(i,d,t)}var ht=class{constructor(e){this.view=e}view;waiting=null;isOfferLate=!1;dropWaiting(){this.waiting=null}showLate(){this.
isOfferLate&&this.offer(),this.waiting&&this.take(this.waiting)}adopt(e){let{field:t,control:n,complaints:o}=this.view;return Object.
assign(t,mo(e)),o.showHelp(e.help),e.options&&this.offer(),e.rows&&n.offerRows?.(e.rows),!!(e.options||e.rows)}offer(){let{
control:e,field:t,isFocused:n}=this.view;e.offer&&(this.isOfferLate=n,!n&&(e.offer(t.options),this.view.lock()))}take(e,t=1/0){
let{field:n,savers:o}=this.view;if(t<o.current.newest)return;let r=n.versions.at(-1)?.number??null,a=!!this.waiting;if(this.
waiting=null,o.current.isBusy){this.view.adopt({...e,versions:n.versions});return}let d=e.versions?.at(-1)?.number??null;
this.view.adopt(e),n.individual?this.takeRating(e):(d!==r||a)&&this.takeVersion(e)}takeRating(e){let{view:t}=this;if(t.isFocused){
this.waiting=e;return}let n=t.field.rating?.mine??null,o=t.control.read();t.savers.current.base=Xt(t.field),(n?!S(o,n.value):
!R(o))&&t.showMine()}takeVersion(e){let{field:t,savers:n,status:o,isFocused:r}=this.view,a=n.current,d=t.versions.at(-1);
if(t.versions.some(p=>a.base.includes(p.number)))return;let c=d?en(d):l.takenBack;if(r){this.waiting=e,t.versions=t.versions.
filter(p=>a.base.includes(p.number)),o.show("waiting",`${c} ${l.later}`);return}a.base=d?[d.number]:[],a.newest=Math.max(
a.newest,d?.number??0),this.view.put(d?.value??null),o.show("saved",c)}takeOverwriting(){let{field:e,savers:t}=this.view,
{base:n}=t.current,o=e.versions.some(r=>n.includes(r.number));!e.individual&&e.versions.length>0&&!o&&this.takeVersion(e)}},
ho=["versions","rating","locked","options","rows","scores","help"];function mo(i){return Object.fromEntries(ho.flatMap(e=>i[e]===
void 0?[]:[[e,i[e]]]))}function mt(i,e){let[t,n]=[m(),m()],o=s("p",{class:"name",id:t},i.question),r=i.said.map((d,c)=>s("p",{id:c===0?n:null},
d)),a=s("dialog",{"aria-labelledby":t,"aria-describedby":n},o,...r);return e(a),new Promise(d=>{let c=!1,p=()=>{c=!0,a.close()},
k=()=>{a.remove(),d(c)};a.append(po(i,p,()=>a.close())),g(a,{close:k}).showModal()})}function po({yes:i,no:e,isCareful:t=!1},n,o){
let r=f(e,o,{class:"quiet",autofocus:t});return s("div",{class:"buttons"},f(i,n),r)}function ln({mine:i},e){if(!h().may("see_own"))return[];if(!i)return[s("p",{},l.youDidNot)];let t=i.reason?s("p",{},i.reason):
null,n=[s("p",{},l.youAnswered),N(e,i.value),t];return[s("div",{class:"version own"},...n)]}function dn(i,e){let{reasons:t=[],
spread:n=[]}=i,o=t.filter(r=>!n.some(a=>a.words===r.words));return[i.said?s("p",{class:"said"},i.said):null,n.length?uo(
n,t,e):null,...go(o)].filter(B)}function uo(i,e,t){let n=i.some(c=>c.of),o=n?wo(i):fo(i,e),r=n?l.scored:l.answered,a=s("\
tr",{},...r.map(c=>s("th",{scope:"col"},c))),d=s("caption",{},"What everyone said",w(` about ${v(t)}`));return s("table",
{},d,s("thead",{},a),s("tbody",{},...o))}function fo(i,e){return i.map(({words:t,count:n})=>{let o=s("th",{scope:"row"},
P(t),vo(e,t));return s("tr",{},o,s("td",{},String(n)))})}function wo(i){return i.map(({of:e,words:t,count:n},o)=>{let r=i.
filter(c=>c.of===e).length,d=i[o-1]?.of===e?null:s("th",{scope:"row",rowspan:r},e);return s("tr",{},d,s("td",{},P(t)),s(
"td",{},String(n)))})}function go(i){if(!i.length)return[];let e=({words:n,reason:o})=>n?`${P(n)}: ${o}`:o,t=i.map(n=>s(
"li",{},e(n)));return[s("p",{class:"name"},l.reasons),s("ul",{},...t)]}function vo(i,e){let t=i.filter(n=>n.words===e&&n.
reason);return t.length?s("ul",{class:"reasons"},...t.map(({reason:n})=>s("li",{},n))):null}var yo={question:l.showAsk,said:[l.showWarning],yes:l.show,no:l.notNow},ko={question:l.showTwoAsk,said:[l.showTwoWarning,
l.showWarning],yes:l.showTwo,no:l.wait,isCareful:!0},bo={mine:null,count:0,revealed:!1},pt=class{constructor(e){this.view=
e;this.name=s("p",{class:"name"},e.field.for),this.button=f(l.show,()=>this.ask(),{hidden:` to ${v(e.field)}`});let t=[this.
name,this.note,this.count,this.button,this.error,this.spread];this.element=s("div",{class:"ratings",tabindex:-1},...t),this.
show()}view;element;name;note=s("p",{class:"help"});count=s("p",{class:"count"});spread=s("div",{tabindex:-1});button;error=s(
"p",{class:"error",role:"alert"});shown="";isAsking=!1;get rating(){return this.view.field.rating??bo}show(){let{rating:e}=this,
t=h();this.name.hidden=!this.view.field.for||!(t.isReading||e.revealed),u(this.note,t.isReading?l.hiddenFromAll:l.hidden),
this.note.hidden=e.revealed,u(this.count,Ee(e.count)),this.count.hidden=e.revealed,this.button.hidden=e.revealed||!t.may(
"reveal");let n=JSON.stringify([e,t.may("see_own")]);if(n===this.shown)return;this.shown=n;let{field:o}=this.view,r=e.revealed?
[...ln(e,o),...dn(e,o)]:[];this.spread.replaceChildren(...r)}focus(){this.element.focus()}ask(){this.tell(""),this.rating.
count<2?this.reveal(!1):this.rating.count===2?this.confirm(ko,!0):this.confirm(yo,!1)}async confirm(e,t){await mt(e,n=>this.
element.append(n))&&await this.reveal(t)}async reveal(e){if(this.isAsking)return;this.isAsking=!0;let{field:t,panel:n}=this.
view,o={token:b(),about:t.about,...Q(h().who)},r=await n.link.ask({kind:"reveal",knowing:e,...o});this.isAsking=!1,r?.kind===
"saved"?this.goToShown(r):await this.hearRefusal(r,e)}async hearRefusal(e,t){e&&await this.view.panel.look(),e&&this.rating.
count===2&&!this.rating.revealed&&!t?this.ask():this.tell(e?.kind==="refused"?e.sentence:l.notShown)}tell(e){u(this.error,
e)}goToShown(e){L(e.progress),e.field&&this.view.adopt(e.field),this.spread.focus()}};var ut=class{constructor(e,t,n){this.view=e;this.makeSaver=t;this.replies=n;this.element=s("div",{},this.said,this.words)}view;makeSaver;replies;element;shown="\
[]";said=s("div",{role:"status"});words=s("div",{});nameDraft(){return Re(this.view.panel.review,this.view.field,h().who.
author)}async bringBack(){let{view:e}=this,{savers:t,field:n}=e,{tabs:o}=h(),r=this.nameDraft(),a=await o.askOpenTabs();
if(e.panel.signal.aborted||r!==this.nameDraft())return;let d=o.findUnclaimed(a,r,n),p=!t.current.isBusy&&!e.isTouched?d.
find(({draft:k})=>re(n,k.value)):void 0;for(let{key:k,draft:G}of d.filter(A=>A!==p).reverse()){let A=this.makeSaver();this.
sendBeside(A),A.takeUp(k,G)}p&&(t.current.takeUp(p.key,p.draft),t.noteWritten(p.draft),e.showDraft(p.draft))}sendBeside(e){
e.listener={...Y,saved:t=>this.replies.takeBeside(t),refused:()=>this.showRefused()},this.view.savers.beside.push(e)}clearForNextPerson(){
let{savers:e}=this.view,t=this.nameDraft(),n=e.all.filter(({key:r})=>r&&Le(t,r)).at(-1);e.clearForNextPerson(n,this.makeSaver),
e.current.listener=this.replies,this.startAfresh();let{unsaved:o}=e.current;n&&o&&this.view.showDraft(o),this.bringBack()}startAfresh(){
let{view:e}=this;e.isTouched=!1,e.isBroughtBack=!1,e.news.dropWaiting(),this.showRefused(),e.complaints.clear(),e.field.
rating={count:0,revealed:!1,...e.field.rating,mine:null},e.showMine()}showRefused(){let e=this.view.savers.listRefused(),
t=JSON.stringify(e.map(a=>[a.refusal,a.key]));if(t===this.shown)return;this.shown=t;let[n]=e,o=n?.isTooLate?l.tooLate:l.
besideRefused,r=n?`${o} ${n.refusal}`:"";this.said.textContent!==r&&this.said.replaceChildren(...n?[s("p",{class:"alert"},
r)]:[]),this.words.replaceChildren(...e.map(a=>this.showKept(a)))}showKept(e){let{field:t}=this.view,{value:n=null,reason:o=""}=e.
unsaved??{},r=f(l.dropKept,()=>this.drop(e),{hidden:` for ${v(t)}`});return s("div",{class:"version"},N(t,n),o?s("p",{},
o):null,r)}drop(e){this.view.savers.letGo(e),this.showRefused(),this.view.focus()}};var ft=class{constructor(e){this.view=e}view;state(e){e==="kept"||h().connection.state!=="connected"?this.view.status.show(
"kept",l.kept):this.view.status.show("unsaved",l.saving)}saved(e,t){let{view:n}=this;n.complaints.show(""),n.complaints.
blockers=e.blockers,t||this.saySaved(e),n.news.dropWaiting(),e.field&&n.adopt(n.closing.stayShown(e.field)),t||n.news.takeOverwriting(),
this.tellPage(e),n.isFocused||n.complaints.showHints()}saySaved({version:e,field:t}){let n=e?.time??t?.rating?.mine?.time,
o=this.view.isBroughtBack?`${l.broughtBack} `:"",r=e?.settled?` Written by ${e.by}.`:"";this.view.status.show("saved",`${o}${n?
`Saved at ${n}.`:"Taken back, and saved."}${r}`),this.view.isBroughtBack=!1}refused(e,t){let{view:n}=this;n.complaints.show(
e),n.dispute.show(),n.status.show("refused",`Not saved. ${l.keptHere}`),n.status.tell(`Not saved: ${H(e)} ${l.keptHere}`),
t&&(n.isClosed&&!n.isFocused?n.closing.close():n.panel.look())}takeBeside(e){let{view:t}=this,{current:n}=t.savers;t.savers.
dropSaved(),t.restoring.showRefused(),t.field.individual&&!n.isBusy&&!t.isClosed?n.write(t.control.read()??null,t.reason?.
read()??""):e.field&&t.take(t.closing.stayShown(e.field),1/0),this.tellPage(e)}tellPage(e){L(e.progress),h().tell("chang\
ed",{about:this.view.field.about,panel:this.view.panel})}};var wt=class{constructor(e,t){this.current=e;this.isIndividual=t}current;isIndividual;beside=[];written=new Map;get all(){
return[...this.beside,this.current]}hear(e){for(let t of this.all)t.hear(e)}retry(){let e=this.all.filter(t=>this.isOvertaken(
t));for(let t of this.all)e.includes(t)?this.letGo(t):t.retry();return e.length>0}send(){for(let e of this.all)e.send()}noteWritten({
author:e,at:t}){this.written.set(ce(e),t)}isOvertaken({draft:e,sent:t}){return!this.isIndividual||t||!e?.isRefused||e.isRefused===
1/0?!1:(this.written.get(ce(e.author))??"")>e.at}letGo(e){e.drop(),this.beside=this.beside.filter(t=>t!==e)}dropSaved(){
this.beside=this.beside.filter(e=>e.isBusy)}listRefused(){return this.beside.filter(e=>e.refusal&&e.listener!==Y)}clearForNextPerson(e,t){
let n=this.all.filter(o=>o.isBusy&&o!==e);for(let o of this.all)o.listener=Y;this.beside=n,this.current=e??t()}};var gt=class{constructor(e,t){this.field=e;this.place=t;this.element=s("div",{class:"states"},this.seen,this.heard)}field;place;element;now=[
"",""];seen=s("p",{class:"state","aria-hidden":"true"});heard=s("p",{class:"visually-hidden",role:"status"});show(e,t,n=!0){
if(u(this.seen,t),this.now=[e,t],this.element.parentElement?.setAttribute("data-state",e),!n)return;let o=()=>t===l.saving?
this.heard.textContent:this.nameNews(this.seen.textContent);T(this.heard,()=>o()??"")}tell(e){T(this.heard,()=>this.nameNews(
e))}nameNews(e){if(!e||x(this.place))return e??"";let t=P(v(this.field));return t.endsWith("?")?`${t} ${e}`:`${t}: ${H(e)}`}};var vt=class i{constructor(e,t,n){this.field=e;this.panel=t;this.place=n;this.box=new ot(e,n,()=>this.input()),this.status=
new gt(e,n),this.savers=new wt(ct(this.field,this.panel,this.replies),e.individual),this.restoring=new ut(this,()=>ct(e,
t,Y),this.replies),this.ratings=e.individual?new pt(this):null,this.putOnPage(),this.showStanding(),this.watch(),this.refresh(),
this.restoring.bringBack()}field;panel;place;status;savers;dispute=new rt(this);news=new ht(this);closing=new st(this,()=>ct(
this.field,this.panel,this.replies));restoring;isTouched=!1;isBroughtBack=!1;onChange=()=>{};box;locks=new dt(this);replies=new ft(
this);ratings;inner=null;get control(){return this.box.control}get reason(){return this.box.reason}get complaints(){return this.
box.complaints}putOnPage(){let{complaints:e,dispute:t,restoring:n}=this,o=[this.locks.element,this.box.element,e.hints,this.
status.element];this.place.classList.add("place"),this.place.append(...o,n.element,t.said,t.element),this.ratings&&this.
place.append(this.ratings.element),this.place.append(...this.makeBeside())}makeBeside(){let{before:e,evidence:t,individual:n,
beside:o}=this.field;return[e?sn(this.field,e):null,t?this.addEvidence(t):null,n||o?null:rn(this)].filter(B)}addEvidence(e){
let{field:t,place:n,fold:o,show:r}=an(this.field,e);return this.inner=new i(t,this.panel,n),this.inner.onChange=r,r(),this.
panel.views.push(this.inner),o}watch(){let{panel:e,place:t,savers:n}=this,{signal:o}=e,r=c=>{t.contains(c.relatedTarget)||
this.leave()};t.addEventListener("focusout",r,{signal:o}),h().hear("who",()=>this.whoChanged(),o);let{about:a}=this.field,
d={about:a,place:t,listSavers:()=>n.all,focus:()=>this.focus()};h().add(d,o)}get isFocused(){return this.box.isFocused}get isShut(){
return this.field.locked.length>0&&!x(this.box.element)}get isClosed(){return this.field.individual&&!!this.field.rating?.
revealed}focus(){Tt(this.place),this.isShut?this.locks.element.focus():this.box.element.hidden?this.ratings?.focus():this.
control.focus()}hear(e){this.savers.hear(e)}retry(){this.savers.retry()&&this.restoring.showRefused()}input(){let e=this.
control.read();if(e===void 0)return;this.isTouched=!0;let t=this.savers.current.write(e,this.reason?.read()??"");this.savers.
noteWritten(t),this.box.showFilled(),this.savers.current.isIncomplete(t)&&this.status.show("incomplete",l.reasonAlone)}leave(){
this.savers.current.send(),bi(()=>{this.isFocused||(this.isShut&&this.locks.shut(),this.isClosed&&this.closing.close(),this.
box.complain(),this.news.showLate())})}showStanding(){let{field:e}=this,t=e.versions.at(-1);e.individual?this.showMine():
this.put(t?.value??null),t&&!re(e,t.value)?this.status.show("saved",l.unfit,!1):t&&this.status.show("saved",Zt(t),!1),this.
dispute.show(!1)}showMine(){let e=this.field.rating?.mine??null;this.put(e?.value??null),this.reason?.write(e?.reason??""),
e?this.status.show("saved",`Saved at ${e.time}.`,!1):this.status.show("empty","",!1)}showDraft(e){this.put(e.value),this.
reason?.write(e.reason),this.refresh(),this.status.show("unsaved",l.broughtBack),this.isBroughtBack=!0}put(e){this.box.write(
e),this.lock(),this.box.showFilled()}get mayWrite(){return h().may(this.field.act)}lock(){this.box.lock(!this.mayWrite||
this.isShut)}whoChanged(){this.savers.current.send(),this.field.individual&&this.restoring.clearForNextPerson(),this.dispute.
showAnew(),this.refresh()}refresh(){let{isShut:e,isClosed:t}=this,n=x(this.locks.element);this.box.showSigning(),this.locks.
element.hidden=!e;let o=this.field.individual&&h().isReading;this.box.element.hidden=e||o||t&&!this.isFocused,t&&this.box.
element.hidden&&this.status.show("closed",l.closed,!1),e&&this.locks.show(),this.lock(),n&&!e&&this.control.focus(),this.
ratings?.show(),this.complaints.describe()}adopt(e){let{field:t}=this,n=t.locked.length>0,o=this.isClosed,r=this.news.adopt(
e);this.ratings?.show(),this.dispute.show(),this.onChange(),e.locked&&this.inner?.adopt({about:this.inner.field.about,locked:e.
locked}),(n||t.locked.length||r)&&this.refresh(),this.locks.tell(n),this.isClosed&&!o&&this.closing.tell()}take(e,t){this.
news.take(e,t)}};function ni(){let i=s("span",{role:"alert"}),e=async()=>{!h().isFull||await So()?location.reload():u(i,` ${l.notSavedYet}`)};
return s("span",{},f(l.again,()=>{e()},{class:"quiet"}),i)}async function So(){let i=h().listSavers(),e=()=>i.every(t=>!t.
isBusy);for(let t of i)t.send();for(let t=0;t<de&&!e();t+=tt)await new Promise(n=>{setTimeout(n,tt)});return e()}function cn(i,e){
let t=s("p",{role:"status"});i.prepend(s("div",{class:"outgrown"},t,h().isServed?ni():null)),T(t,()=>e)}var hn=5e3,To=3e4,yt=class{constructor(e,t,n){this.host=e;this.link=t;this.signal=n;let{review:o,fields:r,number:a,progress:d}=t.
opened;this.review=o,this.workbook=d.workbook,this.fields=r.map(c=>at(c)),this.number=a}host;link;signal;review;workbook;fields;views=[];onNews=()=>{};isOutgrown=!1;number;isLooking=!1;get progress(){
return this.link.opened.progress}mountFields(){for(let e of this.fields){let t=this.host.querySelector(`.place[data-abou\
t="${CSS.escape(e.about)}"]`),n=t??s("div",{class:"place","data-about":e.about});n.replaceChildren(),t||this.host.append(
n),this.views.push(new vt(e,this,n))}}hearLate(e){for(let t of this.views)t.field.about===e.about&&t.hear(e)}retry(){for(let e of this.
views)e.retry()}takeNews(e){this.number=Math.max(this.number,e.number),L(e.progress);for(let t of e.fields)this.takeState(
t,e.number);e.fields.length&&this.onNews(e.fields),this.noticeNewFields(e.fields)}takeState(e,t){let n=this.fields.find(
({about:o})=>o===e.about);n&&!this.views.length&&Object.assign(n,e);for(let o of this.views)o.field.about===e.about&&o.take(
e,t)}noticeNewFields(e){let t=({about:n})=>this.views.some(o=>o.field.about===n);this.isOutgrown||!this.views.length||e.
every(t)||this.offerAgain(h().isServed?l.newFields:l.newFieldsInNotebook)}offerAgain(e){this.isOutgrown=!0,cn(this.host,
e)}async look(){if(this.isLooking||document.visibilityState==="hidden")return;this.isLooking=!0;let{who:e}=h(),t=await this.
link.ask({kind:"look",since:this.number,...e});if(this.isLooking=!1,e!==h().who){await this.look();return}t?.kind==="see\
n"&&this.takeNews(t),t&&this.retry()}async lookAnew(){this.number=0,await this.look()}keepLooking(){let e=hn,t,n=async()=>{
await this.look(),e=h().connection.state==="connected"?hn:Math.min(e*1.5,To),t=setTimeout(n,e)};t=setTimeout(n,e),this.signal.
addEventListener("abort",()=>clearTimeout(t))}};function oi(i){let e=s("div",{class:"answers"});O(i.host,"answers").append(e);let t=()=>e.replaceChildren(...Ro(i.fields));
t(),i.onNews=t}function Ro(i){let e=i.filter(r=>r.versions.length||r.rating?.count);if(!e.length)return[s("p",{},l.noAnswers)];
let t=new Set(i.map(r=>r.workbook)).size>1,n=r=>t?`${r.workbook}: ${ge(r)}`:ge(r),o=e.flatMap(r=>[s("dt",{},n(r)),s("dd",
{},...xo(r))]);return[s("dl",{},...o)]}function xo(i){let e=s("p",{},Po(i)),t=i.locked.length?[ii(i.locked)]:[];return i.
individual&&i.rating?[...t,s("p",{},Eo(i.rating)),e]:[...t,...i.versions.map(n=>Lo(i,n)),e]}function Lo(i,e){let t=s("p",
{class:"by"},`${e.by}, ${j(e)}`);return s("div",{},N(i,e.value),t)}function Po(i){if(i.href==="")return s("span",{},`${l.
changeIn} “${i.workbook}”.`);let e=_(l.change,i),t=i.for?` (${H(i.for)})`:"";return e.append(w(` the answer to ${we(
i)}${t}`)),e}function Eo(i){return i.revealed?i.said??"":`${Ee(i.count)} The answers are not shown yet.`}function mn(i){let e=s("div",{class:"summary",tabindex:-1,hidden:!0}),t=async()=>{o.disabled=!0;let r=await i.link.ask({
kind:"check"});o.disabled=!1,Mo(e,r)},n={class:"main",hidden:Fo(i.fields)},o=f(l.check,()=>{t()},n);return s("div",{class:"\
check"},o,e)}function Fo(i){let e=i.map(o=>o.number).filter(B);if(!e.length)return` (${i[0]?.question??""})`;let[t,n]=[Math.
min(...e),Math.max(...e)];return t===n?` (question ${t})`:` (questions ${t} to ${n})`}function Mo(i,e){let t=e?.kind==="\
checked"?e:null;L(t?.progress),i.replaceChildren(...Ao(t?.blockers)),i.classList.toggle("complete",t?.blockers.length===
0),i.hidden=!1,i.focus()}function Ao(i){if(!i)return[s("p",{},l.offline)];if(!i.length)return[s("p",{},l.complete)];let e=`${pe(
i.length,"thing is","things are")} missing or to be mended`,t=i.map(({about:n,sentence:o})=>s("li",{},_(o,{about:n})));return[
s("h4",{},e),s("ul",{},...t)]}var si=512*1024,pn=1e6,Oo=9e4,le=class{constructor(e,t){this.panel=e;this.kind=t;this.input=s("input",{type:"file",accept:t.
accept,id:m()}),this.help=s("p",{class:"help",id:m()},t.help),this.button=f(t.load,()=>{this.load()},{class:"main"}),this.
signing=new ae(t.gate),W(this.input,[this.help.id]);let n=s("label",{for:this.input.id,class:"name"},t.label),r=[...[this.
signing.element,n,this.help,this.error],this.input,this.button,this.said,this.beside],a=s("div",{class:"place file","dat\
a-about":t.about},...r);O(e.host,t.part).append(a),this.lock(),h().hear("who",()=>this.lock(),e.signal)}panel;kind;said=s(
"p",{class:"state",role:"status"});input;error=s("p",{class:"error",id:m(),hidden:!0});help;beside=s("div",{});button;signing;lock(){
let e=h().may("load");this.signing.element.hidden=e,this.input.disabled=!e,this.button.disabled=!e}async load(e=""){let t=this.
input.files?.[0],n=await Ho(t,this.kind);if(n||!t){this.refuse(n);return}this.refuse(""),this.button.disabled=!0;let o=await this.
send(t,e);this.button.disabled=!1,document.activeElement===document.body&&this.button.focus(),this.showReading(t,o)}refuse(e){
let{input:t,error:n,help:o}=this;u(n,e),n.hidden=!e,W(t,e?[o.id,n.id]:[o.id]),z(t,!!e),this.beside.replaceChildren(),e&&
(u(this.said,""),t.focus())}async send(e,t){let{kind:n,panel:o,said:r}=this,a=Math.ceil(e.size/si),d={kind:n.part,token:b(),
name:e.name,size:e.size,of:a,named:t},c=null;for(let p=0;p<a;p+=1){let k=p===a-1;u(r,k?n.reading:`Sending part ${p+1} of\
 ${a}…`);let G=await e.slice(p*si,(p+1)*si).arrayBuffer(),A={...d,part:p,...Q(h().who)};if(c=await o.link.ask(A,[G],k?
Oo:void 0),!c||c.kind==="refused")return c}return c}showReading(e,t){t?.kind==="unsure"?this.askCouncil(t):t?.kind==="sa\
ved"?this.showRead(e,t):this.refuse(t?.kind==="refused"?t.sentence:l.offline)}async askCouncil({question:e,advice:t,yes:n,
no:o,named:r,refusal:a}){u(this.said,""),await mt({question:e,said:[t],yes:n,no:o},c=>this.button.after(c))?await this.load(
r):this.refuse(a)}showRead(e,t){let{panel:n,kind:o,said:r}=this,{isServed:a}=h();L(t.progress),h().tell("changed",{about:o.
about,panel:n}),r.replaceChildren(`Read: ${t.said??e.name}. ${a?o.again:o.againInNotebook}`),a&&r.append(" ",ni()),o.show?.(
this.beside,t)}};async function Ho(i,e){if(!i)return"Choose a file first.";if(!i.size)return"This file is empty. Choose \
another.";if(i.size>e.largest*pn)return`This file has ${Math.ceil(i.size/pn)} MB; at most ${e.largest} MB are read. ${e.
choose}`;let t=new Uint8Array(await i.slice(0,e.begins.length).arrayBuffer());return String.fromCharCode(...t)===e.begins?
"":e.strange}var un={part:"figures",about:"local_figures",accept:"text/csv,.csv,.xlsx",label:"The council’s own figures",help:"A CS\
V or XLSX file of totals, of at most 5 MB.",load:"Load the figures",gate:"Whoever leads the session loads the figures.",
largest:5,begins:"",choose:"Keep only totals, one row for each measure and period.",strange:"",reading:"Reading the figu\
res…",again:l.figuresAgain,againInNotebook:l.figuresAgainInNotebook,show:Co};function Co(i,{lines:e=[]}){let t=s("p",{
class:"name",id:m()},l.whatWasRead),n=s("ul",{"aria-labelledby":t.id},...e.map(o=>s("li",{},o)));i.replaceChildren(t,n)}
function fn(i){let{said:e}=new le(i,un);i.onNews=t=>{!t.some(({about:o})=>o===un.about)||e.textContent||i.isOutgrown||i.
offerAgain(h().isServed?l.newFigures:l.newFiguresInNotebook)}}function wn({answered:i,asked:e}){return`${i} of the ${e} answers on this page ${i===1?"has":"have"} been given.`}function gn({
workbook:i,signal:e}){let t=s("p",{class:"progress"});return Rt(i,n=>u(t,n?wn(n):""),e),t}function ri({host:i,workbook:e,
signal:t}){let n=s("div",{class:"missing"});O(i,"missing").append(n),Rt(e,o=>n.replaceChildren(...$o(o)),t)}function $o(i){
if(!i)return[];let e=s("p",{class:"progress"},wn(i));if(!i.missing.length)return[e,s("p",{},l.noneUnanswered)];let t=i.missing.
map(n=>s("li",{},_(ge(n),n)));return[e,s("ul",{},...t)]}var No={part:"report",about:"inspection_report",accept:"application/pdf,.pdf",label:"The inspection report",help:"A PDF \
from Ofsted’s website, of at most 20 MB.",load:"Load the report",gate:"Whoever leads the session loads the report.",largest:20,
begins:"%PDF-",choose:"Choose the report as Ofsted published it.",strange:"This file is no PDF. Choose the report as Ofs\
ted published it, a file whose name ends in .pdf.",reading:"Reading the report…",again:l.reportAgain,againInNotebook:l.
reportAgainInNotebook};function vn(i){new le(i,No)}var kn=80,ai=class{element;input;trust=s("p",{class:"help",id:m()},l.trust);error=s("p",{class:"error",id:m(),role:"aler\
t"});constructor(e){let t={type:"text",maxlength:kn,autocomplete:"name"},n=s("input",{id:m(),...t,"aria-describedby":this.
trust.id});this.input=g(n,{input:yi(e,gi),change:e}),this.input.value=h().who.author;let o=s("label",{for:n.id},"Your na\
me");this.element=s("div",{},o,this.trust,this.error,n)}tell(e){u(this.error,e),W(this.input,e?[this.trust.id,this.error.
id]:[this.trust.id]),z(this.input,!!e)}async check(e){let t=this.input.value.trim(),n=t?await e.link.ask({kind:"name",author:t}):
null;t===this.input.value.trim()&&this.tell(n?.kind==="refused"?n.sentence:"")}};function Bo(i){let e=Object.entries(me).
map(([o,r])=>s("option",{value:o},P(r))),t=s("option",{value:""},"Choose one"),n=g(s("select",{id:m()},t,...e),{change:i});
return n.value=h().who.role,{select:n,element:s("div",{},s("label",{for:n.id},"You are here as"),n)}}function yn({author:i,
role:e}){return!i||!e?"Give your name and say what you are here as, and you can answer.":h().isReading?`You are reading \
as ${i}. ${l.observer}`:`You are writing as ${i}, ${me[e]}.`}function Wo(i,e){let t=i.trim().replace(/\s+/g," ").slice(0,
kn);h().who={author:t,role:e}}function bn(i){let e=h(),t=s("p",{class:"said-who",role:"status"},yn(e.who)),n=()=>{Wo(o.input.
value,r.select.value),o.check(i)},o=new ai(n),r=Bo(n),a=s("legend",{},l.whoLink),d=s("fieldset",{},a,o.element,r.element,
t),c=document.getElementById("who-is-writing")?null:"who-is-writing";O(i.host,"who").append(s("div",{class:"who",id:c},d,
gn(i)));let p=k=>{o.input!==document.activeElement&&(o.input.value=k.author),r.select.value=k.role,T(t,()=>yn(e.who))};e.
hear("who",p,i.signal)}function Do(i){i.mountFields(),i.views.length&&O(i.host,"check").append(mn(i))}function Io(i){ri(i),oi(i)}var Ko={who:bn,
missing:ri,answers:oi,answered:Io,report:vn,figures:fn,prompts:Do};function Sn(i){Ko[i.link.opened.part]?.(i)}function Vo(i,e){let t=CSS.escape(i),n=document.querySelector(`[data-panel="${t}"][data-served]:not([data-mounted])`);return n?
(n.dataset.mounted="",h().isServed=!0,n):e}async function Jo({link:i,host:e}){let t=await i.ask({kind:"html"});t?.kind===
"html"&&(e.innerHTML=t.html)}async function Tn(i,e,t){let n=Vo(i.opened.panel,e),o=n===e;n.classList.add("scrutiny-panel"),
n.classList.toggle("in-notebook",o),h().rights=i.opened.rights,Si();let r=new yt(n,i,t);Li(r),o&&xi(n,t),o&&await Jo(r),
L(r.progress),Sn(r);for(let a of["connection","announcer"])X(a);return o&&i.openNotebook&&Ri(n,i.openNotebook,t),Ti(n,t),
h().who.author&&r.lookAnew(),r.keepLooking(),n}async function jo({model:i,el:e}){let t=new AbortController,n=new ke(i,h().connection,t.signal),o=await Tn(n,e,t.signal);
return()=>{t.abort(),delete o.dataset.mounted}}var np={render:jo};export{np as default};
