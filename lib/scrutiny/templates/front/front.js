function b(){let i=crypto.getRandomValues(new Uint8Array(16));return Array.from(i,e=>e.toString(16).padStart(2,"0")).join(
"")}var D=6e3,Z=class{constructor(e){this.watch=e}watch;waiting=new Map;settle(e,t){let n=this.waiting.get(e);return this.waiting.
delete(e),n?.(t),!!n}ask(e,t){let n=b(),o=Date.now();return e>D&&this.watch.waitUntil(o+e),new Promise(r=>{let a=setTimeout(
()=>{this.waiting.delete(n),this.watch.noticeSilence(o),r(null)},e);this.waiting.set(n,d=>{clearTimeout(a),e>D&&this.watch.
waitUntil(0),this.watch.noticeReply(),r(d)}),t(n)})}};function U(i){return!!i&&typeof i=="object"}function be(i,e,{review:t}){
return{...i,id:e,review:t}}var Se=class{constructor(e,t,n){this.model=e;let o=["part","panel","review","fields","number","progress","rights"];this.
opened=Object.fromEntries(o.map(a=>[a,e.get(a)])),this.openNotebook=Nn(e.widget_manager?.rendermime),this.waiting=new Z(
t);let r=a=>this.hear(a);e.on("msg:custom",r),n.addEventListener("abort",()=>e.off("msg:custom",r))}model;opened;openNotebook;isTold=!1;waiting;listener=null;listen(e){
this.listener=e}hear(e){if(!U(e))return;let t=e;!this.waiting.settle(t.id??"",t)&&t.token&&this.listener?.late(t)}ask(e,t=[],n=D){
return this.waiting.ask(n,o=>this.send(be(e,o,this.opened),t))}send(e,t){try{Promise.resolve(this.model.send(e,void 0,t)).
catch(()=>{})}catch{}}};function Nn({resolver:i,linkHandler:e}={}){return!i||!e?null:async(t,n)=>{let o=document.createElement(
"a");e.handleLink(o,decodeURIComponent(await i.resolveUrl(t)),n),o.click()}}var Te=class{constructor(e,t){this.askServer=e;this.changed=t}askServer;changed;state="connected";heard=0;silentSince=0;patientUntil=0;isAsking=!1;get isWell(){
return this.state==="connected"||this.state==="asking"}waitUntil(e){this.patientUntil=e}noticeReply(e=!1){this.heard=Date.
now(),this.silentSince=0,this.set(e?"asking":"connected")}noticeSilence(e){this.heard>=e||Date.now()<this.patientUntil||
(this.silentSince||=Date.now(),this.isWell&&this.set("offline"),Date.now()-this.silentSince>=3e4&&this.ask())}async ask(){
if(!(this.state!=="offline"||this.isAsking)){this.isAsking=!0;try{await this.askServer(),this.state==="offline"&&this.silentSince&&
this.set("lost")}catch{}finally{this.isAsking=!1}}}set(e){this.state!==e&&(this.state=e,this.changed(e))}};var Et="scrutiny:draft:";function Re(i){return!!i&&typeof i?.token=="string"&&"value"in i&&Array.isArray(i.replaces)}function wi(i){
let e={reason:"",keeps:[],author:"",role:""},{sent:t,...n}={...e,...i,at:String(i.at??"")};return Re(t)?{...n,sent:wi(t)}:
n}var xe=class{constructor(e,t){this.findStorage=e;this.complain=t}findStorage;complain;keep(e,t){try{this.findStorage().
setItem(e,JSON.stringify(t))}catch{this.complain()}}read(e){try{return JSON.parse(this.findStorage().getItem(e)??"null")}catch{
return null}}forget(e){try{this.findStorage().removeItem(e)}catch{this.complain()}}readDraft(e){let t=this.read(e);return Re(
t)?wi(t):null}listKeys(){try{return Object.keys(this.findStorage()).filter(e=>e.startsWith(Et))}catch{return[]}}};var vi={author:"",role:""};function ee({author:i,role:e}){return{author:i,role:e||"observer"}}function pe(i){return String(
i??"").normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu," ").trim()}function me(i,e){let t=pe(i.author);return t!==
""&&pe(e)===t}function Y(i,e){return e.writers.every(t=>me(i,t))}function Pe(i,e,t){let n=e.individual?`:${t.toLowerCase()}`:"";return`${Et}${i}:${e.about}${n}`}function yi(i,e){return`${i}\
@${b()}@${e}`}function Le(i){return i.slice(i.lastIndexOf("@")+1)}var Bn=/^(?:@[0-9a-f]{32}@[0-9a-f]{32})?$/;function Ee(i,e){
return e.startsWith(i)&&Bn.test(e.slice(i.length))}var Ft="scrutiny:tab",Dn=/^[0-9a-f]{32}$/,In=250,Fe=class{constructor(e){this.browser=e}browser;named=null;channel;asking=new Set;asked=null;get own(){
return this.named??=this.readName(),this.named}readName(){try{let e=this.browser.findSession();return Dn.test(e.getItem(
Ft)??"")||e.setItem(Ft,b()),e.getItem(Ft)??b()}catch{return b()}}open(){if(this.channel!==void 0)return this.channel;try{
this.channel=this.browser.openChannel(),this.channel.addEventListener("message",({data:e})=>this.hear(e))}catch{this.channel=
null}return this.channel}tell(e){let t=this.asking.size>0?this.own:"";this.channel?.postMessage({isAsking:e,held:this.browser.
listHeld(),waiting:t})}hear({isAsking:e,held:t,waiting:n}){for(let o of this.asking){for(let r of t)o.held.add(r);o.waiting.
add(n)}e&&this.tell(!1)}async ask(){let e={kept:this.browser.drafts.listKeys(),held:new Set,waiting:new Set};return!this.
open()||!e.kept.length||(this.asking.add(e),this.tell(!0),await new Promise(t=>{setTimeout(t,In)}),this.asking.delete(e)),
e}askOpenTabs(){return this.asked??=this.ask(),queueMicrotask(()=>{this.asked=null}),this.asked}isUnclaimed(e,t){return e.
held.has(t)||this.browser.listHeld().includes(t)?!1:Le(t)===this.own||!e.waiting.has(Le(t))}findUnclaimed(e,t,n){let o=d=>!n.
individual&&Le(d)===this.own;return e.kept.filter(d=>Ee(t,d)&&this.isUnclaimed(e,d)).flatMap(d=>{let h=this.browser.drafts.
readDraft(d);return h?[{key:d,draft:h,isOurs:o(d)}]:[]}).sort((d,h)=>Number(h.isOurs)-Number(d.isOurs)||h.draft.at.localeCompare(
d.draft.at))}};function L(i){return i==null?!0:(typeof i=="string"||Array.isArray(i))&&i.length===0}function S(i,e){return JSON.stringify(
i)===JSON.stringify(e)}function v(i){return typeof i=="string"}function H(i){return i!=null&&i!==!1}var l={add:{table:"Add another row",list:"Add another","heat map":"Add another risk",recommendations:"Add another recomm\
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
ge’s cells, and it is.",notNow:"Not yet",notGiven:"Not given",noAnswer:"No answer",row:"Row",observer:"You are here as\
 an observer, so you can read the answers and not change them.",asking:"This network lets no news through to this page b\
y itself, so the page asks for it every few seconds. What you write is saved.",offline:"Not connected. What you write is\
 kept in this browser and is saved when the connection is back.",pick:"Pick on the grid",takeScores:"Take the register’s\
 scores where none is given here",noScores:"Nothing to take: where no score is given here, the register gives none for a\
 risk of that name.",putBack:"Put it back",recommendation:"Recommendation",restsOn:"What this rests on",restsOnNothing:"\
This rests on nothing yet. Choose the question, figure or evidence behind it.",linkMore:"Add what this rests on",linkWhat:"\
Question, figure or evidence",linkIt:"Add it",unlink:"Take out",chooseOne:"Choose one",chooseFirst:"Choose a question, a\
 figure or evidence first.",linkGroups:[["Questions and their answers","answer"],["Themes from young people","theme"],["\
Figures","figure"],["What inspectors said","judgement","report"],["Evidence on our list","item"]],reason:"Why? (you need\
 not say)",notSavedYet:"Something you wrote is not saved yet, and this browser cannot keep it. Look for “Saved”, then op\
en the page again.",reportAgain:"Open this page again to see what it says, and to tick the agenda titles that may be abo\
ut each of its points. Nothing you wrote is lost.",reportAgainInNotebook:"Run this page’s cells again to see what it say\
s, and to tick the agenda titles that may be about each of its points. Nothing you wrote is lost.",figuresAgain:"Check b\
elow what was read of each measure. Open this page again to see them drawn. Nothing you wrote is lost.",figuresAgainInNotebook:"\
Check below what was read of each measure. Run this page’s cells again to see them drawn. Nothing you wrote is lost.",
whatWasRead:"What was read: check it against the file",reasonAlone:"Choose an answer too: a reason is saved with its ans\
wer.",saving:"Saving…",show:"Show the answers",showAsk:"Show the answers?",showWarning:"Everyone then sees what was sa\
id, without names. The answers cannot be hidden again, and nobody can add or change one.",showTwo:"Show all the same",showTwoAsk:"\
Only two people have answered. Show their answers?",showTwoWarning:"Two can be told apart: each of them will know what t\
he other said, and others may guess.",notShown:"The answers could not be shown now. Try again.",wait:"Wait for others",youAnswered:"\
You answered:",youDidNot:"You gave no answer.",shut:"This part is shut, so nothing can be written here yet. It opens onc\
e each of these is confirmed:",shutHere:"This part was shut while you were here. You can go on writing: it is kept in th\
is browser, and saved when the part is open again.",shutWithWords:"Your words are kept in this browser. They are saved w\
hen this part is open again.",takenBack:"This answer was taken back, or erased. “Who changed what” says more.",tooLate:"\
Something you wrote here was not saved. It is kept in this browser alone.",trust:"There is no sign-in yet: names are tak\
en on trust, and whoever gives yours sees what you answered alone. Write the name the others know you by.",unsigned:"Say\
 who is writing, and you can answer here.",whoLink:"Who is writing",writeBoth:"Write one from both"},ue={member:"a membe\
r of the committee",officer:"an officer",facilitator:"leading this session",observer:"an observer"};var ki="scrutiny-workbook:page",bi="scrutiny:who",Mt=class{isServed=!1;isPressed=!1;hasComplained=!1;hasBanner=!1;isFull=!1;statuses=new Map;gates=new Map;progress=new Map;drafts;tabs;connection;rights={};news=new EventTarget;shown=new Map;known=null;count=0;constructor(){
this.drafts=new xe(()=>localStorage,()=>this.complainOnce()),this.tabs=new Fe({drafts:this.drafts,findSession:()=>sessionStorage,
openChannel:()=>new BroadcastChannel("scrutiny:drafts"),listHeld:()=>this.listSavers().flatMap(({key:e})=>e?[e]:[])}),this.
connection=new Te(()=>fetch(location.pathname,{method:"HEAD"}),e=>this.tell("connection",e))}newId(){return this.count+=
1,`scrutiny-${this.count}`}tell(e,t){this.news.dispatchEvent(new CustomEvent(e,{detail:t}))}hear(e,t,n){let o=r=>t(r.detail);
this.news.addEventListener(e,o,n?{signal:n}:{})}complainOnce(){this.isFull||(this.isFull=!0,this.tell("no-drafts",!0))}get who(){
return this.known??=this.readWho(),this.known}set who(e){S(e,this.who)||(this.known=e,this.drafts.keep(bi,e),this.tell("\
who",e))}may(e){return this.rights[this.who.author?this.who.role:""]?.[e]===""}get isSigned(){return!!(this.who.author&&
this.who.role)}get isReading(){return this.isSigned&&!this.may("write")}readWho(){let e=this.drafts.read(bi);return typeof e?.
author=="string"&&Object.hasOwn(ue,e.role??"")?e:vi}add(e,t){let{about:n}=e;this.shown.set(n,[...this.find(n),e]),t.addEventListener(
"abort",()=>{this.shown.set(n,this.find(n).filter(o=>o!==e))})}find(e){return this.shown.get(e)??[]}listSavers(){return[
...this.shown.values()].flat().flatMap(e=>e.listSavers())}};function c(){return window[ki]??=new Mt,window[ki]}function s(i,e={},...t){let n=document.createElement(i);for(let[o,r]of Object.entries(e))H(r)&&n.setAttribute(o,r===!0?"":
String(r));return n.append(...t.filter(H)),n}function g(i,e){for(let[t,n]of Object.entries(e))i.addEventListener(t,n);return i}
function p(){return c().newId()}function f(i,e,{hidden:t="",...n}={}){let o=t?k(String(t)):null;return g(s("button",{type:"\
button",...n},i,o),{click:()=>e()})}var x=class{parts;more=s("span",{id:p(),hidden:!0});constructor(e,t,n="",o={}){let r=s(
"label",{for:e.id,id:p(),...o},t);this.parts=[r,this.more],e.setAttribute("aria-labelledby",`${r.id} ${this.more.id}`),this.
tellApart(n)}tellApart(e){u(this.more,e.trim())}};function k(i){return s("span",{class:"visually-hidden"},i)}function u(i,e){
i.textContent!==e&&(i.textContent=e)}function Si(i){let[e=""]=i;return i.length===1?s("p",{},e):s("ul",{},...i.map(t=>s(
"li",{},t)))}function I(i,e){e.length?i.setAttribute("aria-describedby",e.join(" ")):i.removeAttribute("aria-describedby")}
function te(i,e){e?i.setAttribute("aria-invalid","true"):i.removeAttribute("aria-invalid")}function P(i){return i.contains(
document.activeElement)}function At(i){let e=i.closest("details");e&&(e.open=!0,e.parentElement&&At(e.parentElement))}var Kn="\
textarea, input:not([type=radio], [type=checkbox], [type=file])",Jn=":is(input, textarea, select, button):not([data-look\
s])";function Ti(i,e){for(let t of i.querySelectorAll(Jn))t.matches(Kn)?t.readOnly=e:t.disabled=e}function xi(i){CSS.supports(
"field-sizing","content")||(i.style.height="auto",i.style.height=`${i.scrollHeight+4}px`)}function K(i,e){let t=()=>{xi(
n),e()},n=g(s("textarea",{rows:1,...i}),{input:t});return n}function J(i,e){i.value!==e&&(i.value=e),xi(i)}function $(i,e){
let t=i.querySelector(`[data-part="${e}"]`);if(t)return t.replaceChildren(),t;let n=s("div",{"data-part":e});return i.append(
n),n}var Pi=500,Vn=1e3,Li=["pointerup","pointercancel"],Ri=new WeakMap;function Ei(i,e){let t;return()=>{clearTimeout(t),t=setTimeout(
i,e)}}function T(i,e){clearTimeout(Ri.get(i)),Ri.set(i,setTimeout(()=>u(i,e()),Vn))}function Fi(i){let e=c(),t=(n,o)=>{for(let r of n)
document.addEventListener(r,()=>{e.isPressed=o},{capture:!0,signal:i})};t(["pointerdown"],!0),t(Li,!1)}function Mi(i){if(!c().
isPressed){i();return}let e=new AbortController,t=()=>{e.abort(),setTimeout(i,0)};for(let n of Li)document.addEventListener(
n,t,{signal:e.signal})}function ie(i){let{statuses:e}=c(),t=e.get(i);if(t?.isConnected)return t;let n=s("div",{class:`scrutiny-${i}`,role:"stat\
us"});return e.set(i,n),document.body.append(n),n}function E(i){if(!i)return;let e=c();jn(i.workbook,i.gate);let t={...i,gate:null};S(t,e.progress.get(i.workbook))||(e.progress.
set(i.workbook,t),e.tell("progress",t))}function Ot(i,e,t){let n=c();e(n.progress.get(i)),n.hear("progress",o=>{o.workbook===
i&&e(o)},t)}function jn(i,e){let t=c(),n=t.gates.get(i);!e||e.number<(n?.number??0)||(t.gates.set(i,e),!(!n||n.open===e.
open)&&(T(ie("announcer"),()=>t.gates.get(i)?.said??""),t.tell("gate",e)))}function Ai(){let i=c();i.hasBanner||(i.hasBanner=!0,i.hear("connection",_n))}function _n(i){let e=c().connection.isWell;
document.documentElement.classList.toggle("scrutiny-has-banner",!e),ie("connection").replaceChildren(...e?[]:Gn(i))}function Gn(i){
return i==="offline"?[s("p",{},l.offline)]:c().isServed?[s("p",{},l.lost),f(l.again,()=>location.reload())]:[s("p",{},l.
lostInNotebook)]}function Oi(i,e){let t=c(),n=()=>{t.hasComplained||(t.hasComplained=!0,i.prepend(s("p",{class:"alert",role:"alert"},l.noDrafts)))};
t.hear("no-drafts",n,e),t.isFull&&n()}var qn=/^([^#/:]+\.ipynb)(#.*)?$/;function Hi(i,e,t){let n=o=>{let r=o.target instanceof Element?o.target.closest("a"):null,
[,a,d=""]=qn.exec(r?.getAttribute("href")??"")??[];!a||o.defaultPrevented||(o.preventDefault(),e(a,d))};i.addEventListener(
"click",n,{signal:t})}function Ci(i,e){let t=({target:n})=>{n instanceof Element&&n.setAttribute("data-lm-suppress-short\
cuts","")};i.addEventListener("focusin",t,{signal:e})}function $i(i){let{signal:e,link:t}=i,n=c(),o=()=>{i.look()};t.listen({late:d=>i.hearLate(d),news:d=>i.takeNews(d),again:o}),
Fi(e),document.addEventListener("visibilitychange",o,{signal:e}),window.addEventListener("online",o,{signal:e}),n.hear("\
who",()=>{i.lookAnew()},e);let r=d=>{d.panel!==i&&!i.views.length&&o()};n.hear("changed",r,e),n.hear("gate",o,e);let a=()=>{
n.connection.isWell&&i.retry()};n.hear("connection",a,e)}var Un=["No","One","Two","Three","Four","Five","Six","Seven","Eight","Nine"],Yn={day:"numeric",month:"long",year:"numeri\
c"};function fe(i,e,t){return`${Un[i]??i} ${i===1?e:t}`}function Me(i){return i===0?"Nobody has answered yet.":`${fe(i,"\
person has","people have")} answered.`}function F(i){return i.charAt(0).toUpperCase()+i.slice(1)}function W(i){return i.
charAt(0).toLowerCase()+i.slice(1)}function Ae(i){return i.length<2?i.join(""):`${i.slice(0,-1).join(", ")} and ${i.at(-1)}`}
function Ht(i){return i.toLocaleDateString("en-GB",Yn)}function Oe(i){let e=new Date(`${i}T12:00:00`);return Number.isNaN(
e.getTime())?i:Ht(e)}function Ct(i){return`Column ${i+1}`}function He(i,e){return i===1?"1 (low)":i===e?`${i} (high)`:String(
i)}function Ce(i){let e=i.map(([t,n])=>`${t}: ${n}`);return e.length?`${l.former}: ${e.join(", ")}`:""}var ne="";function $t(i){return Array.isArray(i)&&i.every(v)}function Qn(i){if(i===null||typeof i!="object"||Array.isArray(
i))return!1;let{columns:e=null,rows:t=null}=i;return $t(e)&&Array.isArray(t)&&t.every($t)}function ge(i){return Qn(i)||Array.
isArray(i)&&i.every($t)}function Wi(i){if(!Array.isArray(i))return i.columns.filter(t=>t!==ne);let e=Math.max(0,...i.map(
t=>t.length));return Array.from({length:e},(t,n)=>Ct(n))}function N(i,e){if(!ge(e))return[];let{columns:t,rows:n}=Array.
isArray(e)?{columns:i.offered,rows:e}:e;return n.map(o=>zn(i,t,o))}function zn(i,e,t){let[n=""]=t,r=i.is_grid||i.rows.includes(
n)?[i.offered[0],...e.slice(1)]:e,a=new Map,d=new Map;return t.forEach((h,m)=>{let y=r[m]??Ct(m);i.offered.includes(y)&&
!a.has(y)?a.set(y,h):h.trim()&&d.set(Ni(y,a,d),h)}),{cells:i.offered.map(h=>a.get(h)??""),rest:[...d]}}function Ni(i,e,t){
return e.has(i)||t.has(i)?Ni(`${i} (before)`,e,t):i}function oe(i,e){let t=[...new Set(e.flatMap(({rest:o})=>o.map(([r])=>r)))],
n=({cells:o,rest:r})=>{let a=new Map(r);return[...o,...t.map(d=>a.get(d)??"")]};return{columns:[...i.offered,...t],rows:e.
map(n)}}function se(i){return{cells:i.offered.map(()=>""),rest:[]}}function Bi(i,e){return we(e,$e(i,e)?1:0)}function $e(i,{
cells:[e=""]}){return i.rows.includes(e)}function we({cells:i,rest:e},t=0){return i.slice(t).some(n=>n.trim())||re(e).length>
0}function re(i){return i.filter(([e])=>e!==ne)}function V(i){return i.find(([e])=>e===ne)?.[1]??""}function Wt(i,e){return[
...re(i),[ne,e]]}function Di(i,{cells:e,rest:t}){let[n=""]=e;return!i.keyed||V(t)||n.trim()?t:Wt(t,b())}function We(i){return i.number===null?i.question:`question ${i.number}: ${i.question}`}function w(i){return i.beside?`ev\
idence, ${i.beside}`:[i.number===null?"":`question ${i.number}`,i.for].filter(Boolean).join(", ")||i.question}function M(i,...e){
let t=[...e,i.number===null?"":w(i)].filter(Boolean).join(", ");return t?` (${t})`:""}function ve(i){return`${i.number===
null?"":`${i.number}. `}${i.question}${i.for?` (${W(i.for)})`:""}`}function Ne(i){if(i.beside)return{seen:i.question,more:i.part?`(${i.part})`:""};if(i.number===null)return{seen:i.for?`${i.
for}: ${i.question}`:i.question,more:""};let e=We(i),t=W(l.ownAnswer);return i.for?{seen:i.for,more:i.individual?`(${t} \
to ${e})`:`(${e})`}:{seen:i.individual?l.ownAnswer:l.answer,more:`to ${e}`}}function ae(i,e,t){let{seen:n,more:o}=Ne(i),
r=new x(t,n,o,{class:"name"});return{element:s("div",{},...r.parts,e.help,e.error,t),focus:()=>t.focus(),described:t,marks:()=>[
t]}}function A(i,e,t,...n){let{seen:o,more:r}=Ne(i),a=s("legend",{class:"name"},o,r?k(` ${r}`):null);return s("fieldset",
t,a,e.help,e.error,...n)}var Ii=new WeakMap;function Ki(i,e){let t=Ii.get(i)??i.getAttribute("aria-describedby")??"";Ii.
set(i,t),I(i,[t,...e].filter(Boolean))}function Be(i,e){return i.filter(v).join(e)}function le(i){return[...new Map(i.flat().map(t=>[JSON.stringify(t),t])).values()]}
function De(i,e){let t=new Map;for(let n of e.flatMap(o=>N(i,o))){let o=$e(i,n)?n.cells[0]??"":JSON.stringify(n),r=t.get(
o);t.set(o,r&&$e(i,n)?Zn(r,n):n)}return oe(i,Xn([...t.values()]))}function Xn(i){let e=new Set;return i.map(t=>{let n=V(
t.rest),o=!!n&&e.has(n);return e.add(n),o?{...t,rest:Wt(t.rest,b())}:t})}function Zn(i,e){let t=i.cells.map((o,r)=>Ji(o,
e.cells[r]??"")),n=new Map(i.rest);for(let[o,r]of e.rest)n.set(o,Ji(n.get(o)??"",r));return{cells:t,rest:[...n]}}function Ji(i,e){
return[...new Set([i,e].filter(t=>t.trim()))].join("; ")}function Ie(i,e,t,n){let o=g(s("input",{type:i,id:p(),...t}),{change:n});return{input:o,element:s("div",{class:"option"},
o,s("label",{for:o.id},e))}}var Nt=class{constructor(e,t){this.frame=t;this.element=A(e,t,{},this.list),this.described=this.element,this.offer(e.options)}frame;element;described;list=s(
"div",{class:"options checks"});marks(){return[...this.list.querySelectorAll("input")]}read(){return this.marks().filter(
e=>e.checked).map(e=>e.value)}write(e){let t=Array.isArray(e)?e.filter(v):[],n=this.marks().map(r=>r.value),o=t.filter(r=>!n.
includes(r));if(o.length){n.length||this.list.replaceChildren();let r=o.map(a=>({key:a,words:l.notOffered,small:""}));this.
list.append(...this.showOptions(r))}for(let r of this.marks())r.checked=t.includes(r.value)}offer(e){let t=this.read();this.
list.replaceChildren(...this.showOptions(e)),this.write(t)}focus(){this.marks()[0]?.focus()}showOptions(e){return e.length?
e.map(({key:t,words:n,small:o})=>{let r=o?s("small",{id:p()},o):null,a={value:t,"aria-describedby":r?.id},{element:d}=Ie(
"checkbox",n,a,()=>this.frame.changed());return r&&d.append(r),d}):[s("p",{},l.noneOffered)]}};function eo(i,e){let t=new Map(
i.options.map(o=>[o.key,o.words]));return(Array.isArray(e)?e:[]).map(o=>t.get(String(o))??l.notOffered)}var Vi={name:"ch\
ecks",makeControl:(i,e)=>new Nt(i,e),fits:i=>Array.isArray(i)&&i.every(v),say:eo,join:(i,e)=>le(e)};function j(i){return String(i).split(/\n+/)}var Bt=class{constructor(e,t){this.frame=t;let n=p(),o=e.offered.map(a=>Ie("radio",F(a),{name:n,value:a},()=>this.changed()));
this.inputs=o.map(a=>a.input),this.clear=f(l.clear,()=>this.empty(),{class:"quiet",hidden:` to ${w(e)}`});let r=s("div",
{class:`options ${e.kind}`},...o.map(a=>a.element));this.element=A(e,t,{role:"radiogroup"},r,this.clear),this.described=
this.element,this.show()}frame;element;described;inputs;clear;changed(){this.show(),this.frame.changed()}show(){this.clear.
hidden=!this.chosen}get chosen(){return this.inputs.find(e=>e.checked)}empty(){for(let e of this.inputs)e.checked=!1;this.
inputs[0]?.focus(),this.changed()}read(){return this.chosen?.value??""}write(e){for(let t of this.inputs)t.checked=t.value===
e;this.show()}focus(){(this.chosen??this.inputs[0])?.focus()}marks(){return[this.element]}},Ke={makeControl:(i,e)=>new Bt(
i,e),fits:v,say:(i,e)=>j(e),join:null};var ji={name:"choice",...Ke};var _i={name:"date",makeControl:(i,e)=>{let t=g(s("input",{type:"date",id:p()}),{input:e.changed}),n=()=>t.validity.badInput;
return{...ae(i,e,t),read:()=>n()?void 0:t.value,write:o=>{t.value=v(o)?o:""},complaint:()=>n()?l.dateInFull:""}},fits:v,
say:(i,e)=>[Oe(String(e))],join:null};var O=[{key:"inherent",name:"Inherent",meaning:"if nothing were done"},{key:"residual",name:"Residual",meaning:"with wha\
t is done now"},{key:"target",name:"Target",meaning:"where we want it"}];function to(i){return i!==null&&typeof i=="obje\
ct"&&!Array.isArray(i)}function It(i){return Array.isArray(i)&&i.every(to)}function Dt(i){if(!Array.isArray(i))return null;
let[e=null,t=null]=i.map(n=>typeof n=="number"?n:null);return[e,t]}function Kt(i){return It(i)?i.map(({risk:e="",inherent:t,
residual:n,target:o})=>({risk:v(e)?e:"",inherent:Dt(t),residual:Dt(n),target:Dt(o)})):[]}function Jt(i=""){return{risk:i,
inherent:null,residual:null,target:null}}function Gi(i){return O.some(e=>i[e.key])}function qi(i,e){return i.includes(e.
risk)&&!Gi(e)}function Vt(i,e){return i.filter(t=>!e.some(n=>n.risk===t)).map(t=>Jt(t))}function Ui(i,e,t,n){let o=h=>!Gi(
h)&&(e.includes(h.risk)||!h.risk.trim()),r=n?i:i.filter(h=>!o(h)),a=t.filter(h=>!e.includes(h)||i.some(m=>m.risk===h)),d=[
...r,...Vt(a,r)];return S(d,i)?null:d}function jt(i,e){let t=i?.[e.risk]??{},n=o=>{let r=d=>e[o]?.[d]??t[o]?.[d]??null,a=[
r(0),r(1)];return a.every(d=>d===null)?null:a};return{...e,inherent:n("inherent"),residual:n("residual"),target:n("targe\
t")}}function io(i,e){return e?`${i} likelihood ${e[0]??"not given"}, impact ${e[1]??"not given"}`:""}function Yi(i){let e=O.
map(t=>io(t.name,i[t.key])).filter(Boolean);return[i.risk||"A risk without a name",...e].join("; ")}function Qi(i){return i===
1?"Taken for one risk.":`Taken for ${i} risks.`}function _t(i){return Array.from({length:i},(e,t)=>t+1)}function zi(i,e,t){let n=_t(i).map(m=>s("th",{scope:"col"},String(
m))),o=s("th",{scope:"col",rowspan:2},"Impact"),r=s("th",{scope:"colgroup",colspan:i},"Likelihood"),a=m=>{let y=_t(i).map(
R=>t(R,m));return s("tr",{},s("th",{scope:"row"},String(m)),...y)},d=s("thead",{},s("tr",{},o,r),s("tr",{},...n)),h=s("t\
body",{},..._t(i).reverse().map(a));return s("table",{class:"grid"},s("caption",{},e),d,h)}var Je=class{constructor(e,t,n){
this.steps=e;this.side=t;this.placing=n;let o=s("details",{class:"pick"},s("summary",{},l.pick,this.where));this.element=
g(o,{toggle:()=>this.open()})}steps;side;placing;element;where=k("");picks=[];open(){if(!this.element.open||this.picks.length)
return;let e=p(),t=`${this.side.name}: pick one place`,n=(o,r)=>s("td",{},this.makeRadio(e,[o,r]));this.element.append(zi(
this.steps,t,n)),this.show()}makeRadio(e,t){let n=`Likelihood ${t[0]}, impact ${t[1]}`,o={type:"radio",name:e,value:t.join(
","),"aria-label":n},r=g(s("input",o),{change:()=>this.placing.write(t)});return r.disabled=this.placing.isLocked(),this.
picks.push({place:t,radio:r}),r}show(){let e=this.placing.read();for(let t of this.picks)t.radio.checked=S(t.place,e)}rename(e){
u(this.where,e)}},Ve=class{constructor(e,t,n){this.field=e;this.steps=t;this.read=n;let o=O.map(m=>s("option",{value:m.key},
`${m.name}: ${m.meaning}`)),r=s("select",{id:p(),"data-looks":!0},...o);this.select=g(r,{change:()=>this.show()}),this.select.
value="residual";let a=M(e),d={class:"map",role:"group","aria-label":`Where the risks lie${a}`,tabindex:0};this.frame=s(
"div",d);let h=new x(r,"Show where the risks lie",a);this.element=s("div",{class:"where"},...h.parts,r,this.frame)}field;steps;read;element;select;frame;show(){
let e=O.find(({key:a})=>a===this.select.value)??O[1],t=this.read().map((a,d)=>({number:d+1,name:a.risk,place:a[e.key]})),
n=`Where the risks lie: ${e.name.toLowerCase()} risk, ${e.meaning}`,o=s("span",{},n,k(M(this.field))),r=(a,d)=>{let h=t.
filter(({place:m})=>S(m,[a,d]));return no(Math.ceil(a*d*4/this.steps**2),h)};this.frame.replaceChildren(zi(this.steps,o,
r))}};function no(i,e){let t=e.map(({number:o,name:r})=>s("li",{},`${o} `,s("span",{class:"short"},oo(r)))),n=t.length?s(
"ul",{},...t):k("none");return s("td",{class:`shade-${i}`},n)}function oo(i){return i.length>28?`${i.slice(0,27).trimEnd()}\
…`:i||"No name yet"}function so(i,e,t){if(i.dates.includes(e))return new Gt(t);let n=i.choices[e];if(n)return ro(n,t);let o=K({id:p()},t);return{
control:o,read:()=>o.value,write:r=>J(o,r)}}var je=class{constructor(e,t,n){this.field=e;this.box=so(e,t,n),this.label=new x(
this.box.control,t),this.element=s("div",{},...this.label.parts,this.box.control)}field;element;box;label;rename(e){this.
label.tellApart(M(this.field,e))}};function qt(i){return i.validity.badInput}var Gt=class{control;whole="";shown="";constructor(e){
let t=()=>{this.control.type==="text"&&!this.control.value&&(this.control.type="date"),e()};this.control=g(s("input",{type:"\
date",id:p()}),{input:t})}show(e,t){this.control.type=e,this.control.value=t}write(e){this.show("date",e),this.control.value!==
e&&this.show("text",e),this.whole=e,this.shown=this.control.value}read(){let{control:e}=this;return!qt(e)&&e.value!==this.
shown&&(this.whole=e.value,this.shown=this.whole),this.whole}};function ro(i,e){let t=i.every((d,h)=>d===String(h+1)),n=d=>t?
He(Number(d),i.length):F(d),o=i.map(d=>s("option",{value:d},n(d))),r=s("option",{value:""},l.chooseOne),a=g(s("select",{
id:p()},r,...o),{change:e});return{control:a,read:()=>a.value,write:d=>Ut(a,d)}}function Ut(i,e){let t=o=>o.trim().toLowerCase(),
n=[...i.options].find(o=>t(o.value)===t(e));n||i.append(s("option",{value:e},e)),i.value=n?.value??e}var B=class{constructor(e,t){this.kind=e;this.changed=t;this.add=f(e.add,()=>this.addAndGo(),{class:"add",hidden:e.hidden}),
this.element=s("div",{},this.list,this.undo.element,this.add)}kind;changed;element;rows=[];list=s("div",{class:"rows"});add;undo=new ye(
e=>this.putBack(e));insert(e,t=this.rows.length){let n=this.kind.makeRow(()=>this.remove(n));this.rows.splice(t,0,n);let o=this.
rows[t+1];return o?o.element.before(n.element):this.list.append(n.element),n.write(e),this.renumber(),n}renumber(){this.
rows.forEach((e,t)=>{e.rename(t+1)})}drop(e){let t=this.rows.indexOf(e);return this.rows.splice(t,1),e.element.remove(),
this.renumber(),t}addAndGo(){this.insert(this.kind.blank()).focus(),this.kind.shown?.()}remove(e){let t=e.read(),n=this.
drop(e);this.undo.offer(`${this.kind.called} ${n+1} was removed.`,{value:t,at:n}),(this.rows[n]??this.add).focus(),this.
changed()}putBack({value:e,at:t}){this.insert(e,Math.min(t,this.rows.length)).focus(),this.changed()}read(){return this.
rows.filter(e=>!e.isBlank()).map(e=>e.read())}write(e){let t=e.length||this.kind.isOptional?e:[this.kind.blank()];t.forEach(
(n,o)=>{let r=this.rows[o];r?Yt(r,n):this.insert(n)});for(let n of this.rows.slice(t.length))this.drop(n);this.undo.hide()}focus(){
(this.rows[0]??this.add).focus()}};function Yt(i,e){S(i.read(),e)||i.write(e)}var ye=class{constructor(e){this.putBack=e;
this.button=f(l.putBack,()=>this.act(),{class:"quiet"}),this.element=s("p",{class:"undo"},this.said," ",this.button),this.
hide()}putBack;element;removed=null;said=s("span",{role:"status"});button;act(){let{removed:e}=this;this.hide(),e&&this.
putBack(e.value)}hide(){this.removed=null,u(this.said,""),this.button.hidden=!0}offer(e,t){this.removed={value:t},u(this.
said,e),this.button.hidden=!1}},_=class{constructor(e,t,n){this.called=t;this.button=f("Remove ",n,{class:"quiet remove"}),
this.button.append(this.number,k(e.number===null?"":` of ${w(e)}`))}called;button;number=document.createTextNode("");rename(e){
this.number.data=`${this.called} ${e}`}};var ao=5;function zt(i){return i.steps??ao}var _e=class{element;select;label;constructor(e,t,n){let o=Array.from({length:t},
(a,d)=>s("option",{value:String(d+1)},He(d+1,t))),r=s("option",{value:""},l.notGiven);this.select=g(s("select",{id:p()},
r,...o),{change:n}),this.label=new x(this.select,e),this.element=s("div",{},...this.label.parts,this.select)}get isLocked(){
return this.select.disabled}read(){return this.select.value?Number(this.select.value):null}write(e){Ut(this.select,e===null?
"":String(e))}rename(e){this.label.tellApart(e)}},Qt=class{constructor(e,t,n){this.field=e;this.side=t;this.changed=n;let o=zt(
e);this.likelihood=new _e("Likelihood",o,()=>this.choose()),this.impact=new _e("Impact",o,()=>this.choose()),this.grid=new Je(
o,t,{read:()=>this.read(),write:d=>this.pick(d),isLocked:()=>this.likelihood.isLocked});let r=s("legend",{},t.name,s("sm\
all",{},` ${t.meaning}`)),a=s("div",{class:"pair"},this.likelihood.element,this.impact.element);this.element=s("fieldset",
{class:"side"},r,a,this.grid.element)}field;side;changed;element;likelihood;impact;grid;choose(){this.grid.show(),this.changed()}pick(e){
this.write(e),this.changed()}read(){let e=[this.likelihood.read(),this.impact.read()];return e.every(t=>t===null)?null:e}write(e){
this.likelihood.write(e?.[0]??null),this.impact.write(e?.[1]??null),this.grid.show()}rename(e){let t=M(this.field,this.side.
name,`Risk ${e}`);for(let n of[this.likelihood,this.impact,this.grid])n.rename(t)}},Ge=class{constructor(e,t,n){this.field=
e;this.name=g(s("input",{type:"text",id:p()}),{input:t});let[o,r,a]=O,d=R=>new Qt(e,R,t);this.sides={inherent:d(o),residual:d(
r),target:d(a)},this.away=new _(e,"risk",n);let h=e.for?k(`${e.for}: `):null,m=s("legend",{},h,this.number);this.label=new x(
this.name,"What the risk is");let y=s("div",{class:"sides"},...O.map(({key:R})=>this.sides[R].element));this.element=s("\
fieldset",{class:"row risk"},m,...this.label.parts,this.name,y,this.away.button)}field;element;number=document.createTextNode(
"");label;name;sides;away;read(){let{inherent:e,residual:t,target:n}=this.sides;return{risk:this.name.value,inherent:e.read(),
residual:t.read(),target:n.read()}}write(e){this.name.value!==e.risk&&(this.name.value=e.risk);for(let{key:t}of O)this.sides[t].
write(e[t])}focus(){this.name.focus()}rename(e){this.number.data=`Risk ${e}`,this.away.rename(e),this.label.tellApart(M(
this.field,`Risk ${e}`));for(let{key:t}of O)this.sides[t].rename(e)}isBlank(){return!this.name.value.trim()&&O.every(({key:e})=>!this.
sides[e].read())}};var Xt=class{constructor(e,t){this.field=e;this.frame=t;this.offered=e.rows,this.rows=new B({makeRow:o=>new Ge(e,()=>this.
changed(),o),blank:()=>Jt(),add:l.add["heat map"],hidden:` for ${w(e)}`,called:"Risk",shown:()=>this.show()},()=>this.changed()),
this.map=new Ve(e,zt(e),()=>this.list()),this.taking=new Zt(e,this.rows,()=>this.changed());let n=[this.rows.element,this.
taking.element,this.map.element];this.element=A(e,t,{},...n),this.described=this.element,this.write(null)}field;frame;element;described;rows;map;taking;offered;changed(){
this.taking.clearNotice(),this.show(),this.frame.changed()}show(){this.map.show(),this.taking.show()}list(){return this.
rows.rows.map(e=>e.read())}read(){return this.rows.read().filter(e=>!qi(this.field.rows,e))}write(e){this.taking.clearNotice();
let t=Kt(e);this.rows.write([...t,...Vt(this.field.rows,t)]),this.show()}offerRows(e){let t=Ui(this.list(),this.offered,
e,P(this.element));t&&this.rows.write(t),this.offered=e,this.show()}focus(){this.rows.focus()}marks(){return[...this.element.
querySelectorAll(".risk input[type=text], .risk select")]}},Zt=class{constructor(e,t,n){this.field=e;this.rows=t;this.changed=
n;let o=f(l.takeScores,()=>this.take(),{hidden:M(e)});this.element=s("div",{class:"taking"},o,this.said)}field;rows;changed;element;said=s(
"p",{role:"status"});take(){let{scores:e}=this.field,t=this.rows.rows.filter(n=>!S(n.read(),jt(e,n.read())));for(let n of t)
n.write(jt(e,n.read()));t.length&&this.changed(),u(this.said,""),T(this.said,()=>t.length?Qi(t.length):l.noScores)}show(){
this.element.hidden=!Object.keys(this.field.scores??{}).length&&!P(this.element)}clearNotice(){T(this.said,()=>"")}},Xi={
name:"heat map",makeControl:(i,e)=>new Xt(i,e),fits:It,say:(i,e)=>Kt(e).map(Yi),join:(i,e)=>le(e)};function ei(i){return Array.isArray(i)&&i.every(v)}function lo(i,e,t){let n=K({id:p()},e),o=s("span",{}),r=new x(n,o,M(i)),
a=new _(i,"row",t);return{element:s("div",{class:"item"},...r.parts,n,a.button),read:()=>n.value,write:d=>J(n,d),focus:()=>n.
focus(),rename:d=>{u(o,`${l.row} ${d}`),a.rename(d)},isBlank:()=>!n.value.trim()}}function co(i,e){let t={makeRow:r=>lo(
i,e.changed,r),blank:()=>"",add:l.add.list,hidden:` for ${w(i)}`,called:l.row},n=new B(t,e.changed),o=A(i,e,{},n.element);
return n.write([]),{element:o,described:o,read:()=>n.read(),write:r=>n.write(ei(r)?r:[]),focus:()=>n.focus(),marks:()=>[
...o.querySelectorAll("textarea")]}}var Zi={name:"list",makeControl:co,fits:ei,say:(i,e)=>ei(e)?e:[],join:(i,e)=>le(e)};var en={name:"long text",makeControl:(i,e)=>{let t=K({id:p(),rows:4},e.changed),n=o=>J(t,v(o)?o:"");return{...ae(i,e,t),
read:()=>t.value,write:n}},fits:v,say:(i,e)=>j(e),join:(i,e)=>Be(e,`

`)};function qe(i,e){return N(i,e).filter(t=>Bi(i,t)).map(t=>ti(i,t))}function ti(i,{cells:e,rest:t}){return[...i.offered.map(
(o,r)=>{let a=e[r]??"";return a?`${o}: ${i.dates.includes(o)?Oe(a):a}`:""}),Ce(re(t))].filter(Boolean).join("; ")}var Ue=class{constructor(e){this.changed=e}changed;element=s("div",{class:"former"});rest=[];whose=k("");undo=new ye(e=>{
this.write(e),this.changed()});read(){return this.rest}write(e){this.rest=e,this.element.replaceChildren(...this.show(Ce(
re(e)))),this.undo.hide()}rename(e){u(this.whose,` (${e})`)}remove(){let e=this.rest;this.write(e.filter(([t])=>t===ne)),
this.undo.offer(l.formerRemoved,e),this.element.append(this.undo.element),this.changed()}show(e){if(!e)return[];let t=s(
"p",{id:p()},e),n=f(l.takeOut,()=>this.remove(),{class:"quiet","aria-describedby":t.id});return n.append(this.whose),[t,
n]}};var Ye=class{constructor(e,t,n,...o){this.field=e;this.cells=t.map(h=>new je(e,h,n)),this.former=new Ue(()=>{this.focus(),
n()});let r=e.for?k(`${e.for}: `):null,a=s("legend",{},r,this.legend),d=ho(this.cells.map(h=>h.element));this.element=s(
"fieldset",{class:"row"},a,d,this.former.element,...o)}field;element;legend=s("span",{});cells;former;focus(){this.cells[0]?.
box.control.focus()}name(e){u(this.legend,e),this.former.rename(e);for(let t of this.cells)t.rename(e)}read(){return{cells:this.
cells.map(e=>e.box.read()),rest:this.former.read()}}write(e){this.cells.forEach((t,n)=>{t.box.write(e.cells[n]??"")}),this.
former.write(Di(this.field,e))}};function ho(i){return s("div",{class:i.length===4?"cells by-two":"cells"},...i)}function ze(i,e,t,n=l.
row,...o){let r=new _(i,n.toLowerCase(),t),a=new Ye(i,i.offered,e,...o,r.button);return a.name(""),{element:a.element,read:()=>a.
read(),write:d=>a.write(d),focus:()=>a.focus(),rename:d=>{a.name(`${n} ${d}`),r.rename(d)},isBlank:()=>!we(a.read())}}var Qe=class{constructor(e,t){
this.field=e;this.frame=t;this.offer(e.rows)}field;frame;element=s("div",{class:"rows"});rows=[];get count(){return this.
rows.length}offer(e){let t=e.filter(n=>!this.rows.some(o=>o.name===n));t.length&&!this.rows.length&&this.element.replaceChildren();
for(let n of t)this.add(n)}add(e){let t=new Ye(this.field,this.field.offered.slice(1),()=>this.frame.changed());t.name(e),
this.rows.push({name:e,row:t}),this.element.append(t.element)}write(e){let t=[...e];for(let{name:n,row:o}of this.rows){let r=t.
findIndex(({cells:d})=>d[0]===n),[a=se(this.field)]=r<0?[]:t.splice(r,1);Yt(o,{cells:a.cells.slice(1),rest:a.rest})}return t}read(){
return this.rows.map(({name:e,row:t})=>{let{cells:n,rest:o}=t.read();return{cells:[e,...n],rest:o}})}focus(){this.rows[0]?.
row.focus()}};var Xe=class{constructor(e,t){this.field=e;this.known=new Qe(e,t),this.element=A(e,t,{},this.known.element),this.described=
this.element}field;element;described;known;give(e){return e.some((n,o)=>we(n,o<this.known.count?1:0))?oe(this.field,e):[]}offerRows(e){
this.known.offer(e)}marks(){return[...this.element.querySelectorAll("textarea, .row select, .row input")]}complaint(){return ii(
this.element)}};function ii(i){return[...i.querySelectorAll(".row input")].some(qt)?l.dateInFull:void 0}var Ze=class extends Xe{constructor(e,t){
super(e,t),this.known.count||this.known.element.append(s("p",{},l.noRows)),this.write(null)}read(){return this.give(this.
known.read())}write(e){let t=N(this.field,e);this.known.offer(t.map(({cells:[n=""]})=>n)),this.known.write(t)}focus(){this.
known.focus()}},et=class extends Xe{free;constructor(e,t){super(e,t),this.free=new B({makeRow:n=>ze(e,t.changed,n),blank:()=>se(
e),add:l.add.table,hidden:` for ${w(e)}`,called:l.row,isOptional:this.known.count>0},t.changed),this.element.append(this.
free.element),this.write(null)}read(){return this.give([...this.known.read(),...this.free.read()])}write(e){this.free.write(
this.known.write(N(this.field,e)))}focus(){this.known.count?this.known.focus():this.free.focus()}},de={fits:ge,say:qe};var tn={name:"matrix",makeControl:(i,e)=>new Ze(i,e),...de,join:null};var tt=class{constructor(e,t){this.options=e;this.changed=t;let[n,o,r,a]=this.wheres,d=s("legend",{},l.restsOn,n),h=s("l\
abel",{for:this.select.id},l.linkWhat,o);r&&this.add.append(r),a&&this.summary.append(a),this.fold.append(this.summary,s(
"div",{class:"choosing"},h,this.select,this.add)),this.element=s("fieldset",{class:"because"},d,this.none,this.list,this.
fold,this.said),this.show()}options;changed;element;chosen=[];list=s("ul",{class:"links"});none=s("p",{class:"nothing"},
l.restsOnNothing);select=s("select",{id:p()});said=s("p",{role:"status"});add=f(l.linkIt,()=>this.link(),{class:"quiet"});summary=s(
"summary",{},l.linkMore);fold=g(s("details",{}),{toggle:()=>this.fill()});wheres=["","","",""].map(k);rename(e){for(let t of this.
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
"option",{value:a},d));return r.length?[s("optgroup",{label:t},...r)]:[]})}};function po(i){if(i===null||typeof i!="object"||Array.isArray(i))return{};let{because:e=null}=i;return e!==null&&typeof e==
"object"&&!Array.isArray(e)?e:{}}function mo(i,e){let t=i[V(e.rest)];return Array.isArray(t)?t.filter(v):[]}function it(i,e){
let t=po(e);return N(i,e).map(n=>({row:n,because:mo(t,n)}))}function ni(i,e){let t=e.filter(r=>r.because.length),n=Object.
fromEntries(t.map(r=>[V(r.row.rest),r.because])),o=oe(i,e.map(({row:r})=>r));return t.length?{...o,because:n}:o}function nn(i,e){
let t=e.flatMap(a=>it(i,a)),n=N(i,De(i,e)),o=a=>d=>V(d.row.rest)===V(a.rest)||uo(d.row,a),r=n.map(a=>{let d=t.filter(o(a)).
flatMap(h=>h.because);return{row:a,because:[...new Set(d)]}});return ni(i,r)}function uo(i,e){return JSON.stringify(i.cells)===
JSON.stringify(e.cells)}function on(i,e){let t=new Map(i.options.map(n=>[n.key,n.words]));return it(i,e).map(({row:n,because:o})=>{
let r=o.map(a=>t.get(a)??l.notOffered).join("; ");return[ti(i,n),r&&`${l.restsOn}: ${r}`].filter(Boolean).join("; ")})}var oi=class{element;because;row;constructor(e,t,n){this.because=new tt(e.options,t),this.row=ze(e,t,n,l.recommendation,
this.because.element),this.element=this.row.element}read(){return{row:this.row.read(),because:this.because.read()}}write({
row:e,because:t}){this.row.write(e),this.because.write(t)}focus(){this.row.focus()}rename(e){this.row.rename(e),this.because.
rename(`${l.recommendation} ${e}`)}isBlank(){return this.row.isBlank()&&!this.because.read().length}},si=class{constructor(e,t){
this.field=e;this.rows=new B({makeRow:n=>this.track(new oi(e,t.changed,n)),blank:()=>({row:se(e),because:[]}),add:l.add.
recommendations,hidden:` for ${w(e)}`,called:l.recommendation},t.changed),this.element=A(e,t,{},this.rows.element),this.
described=this.element,this.write(null)}field;element;described;rows;made=new Set;track(e){return this.made.add(e),e}read(){
let e=this.rows.read();return e.length?ni(this.field,e):[]}write(e){this.rows.write(it(this.field,e))}offer(e){for(let t of this.
made)t.because.offer(e)}focus(){this.rows.focus()}marks(){return[...this.element.querySelectorAll(".cells :is(textarea, \
select, input)")]}complaint(){return ii(this.element)}},sn={name:"recommendations",makeControl:(i,e)=>new si(i,e),fits:de.
fits,say:on,join:nn};var rn={name:"scale",...Ke};var an={name:"table",makeControl:(i,e)=>new et(i,e),...de,join:De};var ln={name:"text",makeControl:(i,e)=>{let t={type:"text",id:p(),autocomplete:"off"},n=g(s("input",t),{input:e.changed}),
o=r=>{n.value=v(r)?r:""};return{...ae(i,e,n),read:()=>n.value,write:o}},fits:v,say:(i,e)=>j(e),join:(i,e)=>Be(e,"; ")};var dn={checks:Vi,choice:ji,date:_i,"heat map":Xi,list:Zi,"long text":en,matrix:tn,recommendations:sn,scale:rn,table:an,
text:ln};function Q(i){let e=dn[i];if(!e)throw new Error(`This page cannot show answers of the kind “${i}”. Open it again.`);
return e}function fo(i,e){if(L(e))return[l.noAnswer];let t=Q(i.kind);return t.fits(e)?t.say(i,e):go(i,e)}function go(i,e){return v(
e)?j(e):ge(e)?qe({...i,kind:"table",offered:Wi(e)},e):Array.isArray(e)?e.filter(v):[]}function C(i,e){let t=fo(i,e);return v(
e)?s("div",{},...t.map(n=>s("p",{},n))):Si(t)}function ce(i,e){return e===null||Q(i.kind).fits(e)}var ot=150,wo=3e4,z={state:()=>{},saved:()=>{},refused:()=>{}};function ri({individual:i,rating:e,versions:t}){return(i?
[e?.mine??null]:t).flatMap(o=>o?.number?[o.number]:[])}var nt=class{constructor(e,t,n){this.field=e;this.place=t;this.listener=
n;this.base=ri(e).slice(-1),this.newest=Math.max(0,...e.versions.map(o=>o.number))}field;place;listener;base;draft=null;sent=null;newest;key=null;refusal="";isTooLate=!1;isStalled=!1;timer;get isBusy(){
return!!(this.draft||this.sent)}get unsaved(){return this.draft??this.sent}write(e,t,n=this.base,o=this.draft?.keeps??[]){
let{author:r,role:a}=this.place.who(),d={token:b(),value:e,reason:t,replaces:n,keeps:o,at:new Date().toISOString(),author:r,
role:a};return this.draft=d,this.keep(),this.listener.state("unsaved"),clearTimeout(this.timer),this.timer=setTimeout(()=>this.
send(),ot),d}keep(){let e=this.unsaved;if(!e){this.forget();return}let{review:t,tab:n,drafts:o}=this.place;this.key??=yi(
Pe(t,this.field,this.place.who().author),n),o.keep(this.key,this.draft&&this.sent?{...e,sent:this.sent}:e)}forget(){this.
key&&this.place.drafts.forget(this.key),this.key=null}drop(){clearTimeout(this.timer),this.draft=null,this.sent=null,this.
keep()}takeUp(e,{sent:t,...n}){this.draft=n,this.base=n.replaces,Re(t)&&(this.sent=t),this.keep(),this.key&&this.place.drafts.
readDraft(this.key)?.token===n.token?this.place.drafts.forget(e):this.key=e,this.resume()}resume(){this.sent?this.transmit(
this.sent):this.send()}send(){clearTimeout(this.timer);let{draft:e}=this;this.sent||!e||e.isRefused===1/0||this.isIncomplete(
e)||(this.sent={...e,keeps:this.listKept(e)},this.draft=null,this.keep(),this.transmit(this.sent))}listKept({keeps:e,replaces:t}){
if(e.length)return e;let n=({number:o,settled:r,author:a})=>r&&me(this.place.who(),a)&&t.includes(o);return this.field.versions.
filter(n).map(o=>o.number)}isIncomplete(e){return this.field.individual&&L(e.value)&&!!e.reason&&!this.field.rating?.mine}async transmit(e){
this.isStalled=!1;let t=await this.place.ask(this.makeMessage(e));t?this.hear(t):this.sent?.token===e.token&&this.stall()}makeMessage(e){
let{token:t,value:n,reason:o,replaces:r,keeps:a}=e,d={token:t,about:this.field.about,replaces:r,...ee(e)};if(L(n))return{
kind:"withdraw",...d};let h={...o?{reason:o}:{},...a.length?{keeps:a}:{}};return{kind:"save",value:n,...d,...h}}stall(){
this.isStalled=!0,this.listener.state("kept")}hear(e){let{sent:t}=this;!t||e.token!==t.token||(e.kind==="saved"?this.settle(
e,t):this.refuse(e.kind==="refused"?e:{},t))}settle(e,t){this.replaced(e.version?.number??e.field?.rating?.mine?.number,
t),this.sent=null,this.keep(),this.listener.saved(e,!!this.draft),this.send()}replaced(e,t){let n=this.draft?.replaces.filter(
o=>!t.replaces.includes(o))??[];this.base=e?[...n,e]:n,this.draft&&(this.draft.replaces=this.base),this.newest=Math.max(
this.newest,e??0)}refuse({sentence:e="",erased:t=0,closed:n=!1},o){this.sent=null,this.draft??={...o,isRefused:t||n?1/0:
Date.now()},t&&this.continueAfter(t,this.draft),this.keep(),this.refusal=e,this.isTooLate=n,this.listener.refused(e,n),this.
draft?.isRefused||this.send()}continueAfter(e,t){t.replaces=[e],this.base=t.replaces,this.field.versions=this.field.versions.
filter(n=>n.number>e)}retry(){this.sent&&this.isStalled?this.transmit(this.sent):this.draft?.isRefused&&Date.now()-this.
draft.isRefused>wo&&this.send()}};function G(i){return i.day===Ht(new Date)?`at ${i.time}`:`at ${i.time} on ${i.day}`}function ai(i){return`Written by ${i.
by} ${G(i)}.`}function cn(i){return i.settled?ai(i):`Changed by ${i.author} ${G(i)}.`}function li(i,e){return Y(i,e)?l.keepMine:
`Keep ${Ae(e.writers)}’s words`}function hn(i,e){return e.settled?`Written by ${e.by} ${G(e)}:`:`${Y(i,e)?"You":e.author}\
 wrote ${G(e)}:`}var st=class{constructor(e,t,n){this.place=t;this.findControl=n;this.help=s("p",{class:"help",id:p(),"aria-live":"polite",
hidden:!e},e)}place;findControl;help;error=s("p",{class:"error",id:p(),hidden:!0});hints=s("ul",{class:"hints",id:p(),hidden:!0});blockers=[];showHelp(e){
e&&e!==this.help.textContent&&(this.help.textContent=e)}show(e){this.error.hidden=!e,e&&this.error.replaceChildren(s("sp\
an",{},e)),this.place.classList.toggle("in-error",!!e),this.describe()}showHints(){this.hints.hidden=this.blockers.length===
0,this.hints.replaceChildren(...this.blockers.map(e=>s("li",{},e))),this.describe()}clear(){this.blockers=[],this.show(""),
this.showHints()}describe(){let{error:e,place:t}=this,n=this.findControl(),o=e.hidden||P(t)?[]:[e.id],r=[this.help,this.
hints].filter(a=>!a.hidden).map(a=>a.id);I(n.described,[...r,...o]);for(let a of n.marks())te(a,!e.hidden),a!==n.described&&
Ki(a,o)}};var rt=class{element;area;constructor(e,t){this.area=K({id:p(),rows:2},t);let n=new x(this.area,l.reason,`for ${w(e)}`);
this.element=s("div",{class:"reason"},...n.parts,this.area)}get isFocused(){return this.area===document.activeElement}read(){
return this.area.value.trim()}write(e){J(this.area,e)}lock(e){this.area.readOnly=e}};var at=class{constructor(e,t,n){this.field=e;this.place=t;this.complaints=new st(e.help,t,()=>this.control);let{help:o,error:r}=this.
complaints;this.control=Q(e.kind).makeControl(e,{help:o,error:r,changed:n}),this.reason=e.individual?new rt(e,n):null,this.
element=s("div",{class:"open"},this.control.element,this.reason?.element)}field;place;element;complaints;control;reason;get isFocused(){
return P(this.control.element)||!!this.reason?.isFocused}write(e){this.control.write(ce(this.field,e)?e:null)}showFilled(){
this.place.toggleAttribute("data-filled",!L(this.control.read()))}lock(e){Ti(this.control.element,e),this.reason?.lock(e)}complain(){
let e=this.control.complaint?.();e!==void 0&&this.complaints.show(e),this.complaints.showHints()}};var lt=class{constructor(e,t){this.view=e;this.makeSaver=t}view;makeSaver;tell(){this.view.isFocused?this.view.status.show(
"waiting",l.closedHere):this.close()}stayShown(e){let{field:t,isClosed:n}=this.view;return!n||!t.rating||e.rating?.revealed?
e:{...e,rating:{...t.rating,mine:e.rating?.mine??null}}}close(){let{view:e}=this,t=e.savers.current;t.isBusy&&(e.savers.
current=this.makeSaver(),e.restoring.sendBeside(t),t.draft&&t.isIncomplete(t.draft)&&(t.refusal=l.closed,t.isTooLate=!0),
t.send()),e.isTouched=!1,e.news.dropWaiting(),e.complaints.clear(),e.showMine(),e.refresh(),e.status.show("closed",l.closed),
e.status.tell([l.closed,e.field.rating?.said??""].join(" ").trimEnd()),e.restoring.showRefused()}};var dt=class{constructor(e){this.view=e}view;said=s("div",{});element=s("div",{});disputed=[];told=null;show(e=!0){let{field:t}=this.
view,n=t.individual?[]:t.versions,o=n.length>1?n.map(r=>r.number):[];S(o,this.disputed)||(this.disputed=o,this.tell(n,o.
length>1,e),this.element.replaceChildren(...o.length?this.showVersions(n):[]))}showAnew(){this.disputed=[],this.show()}tell(e,t,n){
let o=di(e).map(d=>d.number),r=t?o:null;if(S(r,this.told)||(this.told=r,this.said.replaceChildren(...t?[s("p",{class:"al\
ert"},this.say(e))]:[]),!t||!n))return;let a=o.length<e.length;this.view.status.tell(`${a?"Saved. ":""}${pn(e)} here too\
; choose which stands.`)}say(e){let t=di(e).at(-1)??e.at(-1),n=t?G(t):"",o=fe(e.length,"is","are").replace("Two are","Bo\
th are");return`${pn(e)} an answer here too, ${n}. ${o} kept. Choose which stands.`}showVersions(e){let t=s("div",{class:"\
versions"},...e.map(o=>this.showVersion(o,e))),n=this.makeJoin(e);return n?[t,n]:[t]}showVersion(e,t){let{who:n}=c(),o=li(
n,e),a=t.filter(y=>li(n,y)===o).length===1?"":` (answer ${t.indexOf(e)+1})`,d=f(o,()=>this.keep(e),{hidden:a}),h=s("p",{
class:"name"},hn(n,e)),m=C(this.view.field,e.value);return s("div",{class:"version"},h,m,c().may("write")&&d)}keep(e){Y(
c().who,e)?this.settle(this.findMine(e),[]):this.settle(e.value,[e])}findMine(e){let{savers:t,control:n}=this.view;return t.
current.base.includes(e.number)?n.read()??e.value:e.value}makeJoin(e){let{field:t,control:n}=this.view,{join:o}=Q(t.kind);
if(!o||!t.can_join||!c().may("write"))return null;let r=f(l.writeBoth,()=>{let{who:a}=c(),d=h=>Y(a,h)?this.findMine(h):h.
value;this.settle(o(t,e.map(d)),e),n.focus()});return s("p",{},r)}settle(e,t){let{view:n}=this,o=n.savers.current,r=n.field.
versions.map(a=>a.number);n.put(e),o.base=r,o.write(e,"",r,t.map(a=>a.number)),o.send(),n.control.focus()}};function pn(i){
let{who:e}=c(),t=di(i).flatMap(({writers:o})=>o),n=[...new Set(t)].filter(o=>!me(e,o));return n.length?`${Ae(n)} wrote`:
"You wrote"}function di(i){let{who:e}=c();return i.filter(t=>!Y(e,t))}function ct(i,e={}){return{...i,beside:"",part:"",...e}}var vo={about:"",versions:[],rating:null,locked:[],options:[],rows:[],
scores:null,help:"",number:null,question:"",for:"",kind:"",offered:[],choices:{},dates:[],keyed:!1,can_join:!1,steps:null,
individual:!1,act:"write",before:null,evidence:null,href:"",workbook:""};function ci(i){let e=i.evidence?ci(i.evidence):
null;return{...structuredClone(vo),...i,evidence:e}}function ht(i,e,...t){let n=s("summary",{},i,k(` for ${w(e)}`));return s("details",{},n,...t)}function mn(i,e){let t=e.words.
split(/\n+/).map(n=>s("p",{},n));return ht(s("span",{},`Last time (${e.review})`),i,...t)}function un(i){let e=s("div",{
class:"history",role:"status"}),t=ht(s("span",{},l.history),i.field,e),n=async()=>{t.open&&e.replaceChildren(yo(await i.
panel.link.ask({kind:"history",about:i.field.about})))};return g(t,{toggle:()=>{n()}})}function yo(i){if(i?.kind!=="hist\
ory")return s("p",{},i?.kind==="refused"?i.sentence:l.offline);if(!i.entries.length)return s("p",{},l.nobody);let e=i.entries.
map(({said:t,words:n})=>{let o=n?s("p",{class:"words"},n):null;return s("li",{},s("p",{class:"when"},t),o)});return s("o\
l",{},...e)}function fn(i,e){let t=ct(e,{kind:"checks",evidence:null,before:null,number:null,for:"",part:i.for,beside:w(i)}),n=s("di\
v",{class:"place within","data-about":t.about}),o=s("span",{}),r=()=>{let a=t.versions.at(-1)?.value;u(o,`Evidence behin\
d this answer (${Array.isArray(a)?a.length:0})`)};return{field:t,place:n,fold:ht(o,i,n),show:r}}function ke(i){return i.closest(".jp-Notebook")}function ko(i,e){return c().find(i).find(({place:t})=>ke(t)===e)??null}function q(i,{
about:e,href:t}){if(t==="")return s("span",{},i);let n=`#prompt-${(e.split(".")[0]??"").replaceAll("_","-")}`,o=s("a",{href:t||
n},i);return g(o,{click:r=>So(o,e,r)})}function bo(i){for(let e=i.closest("details");e;e=e.parentElement?.closest("detai\
ls")??null)e.open=!0}function So(i,e,t){let n=ko(e,ke(i));n?(t.preventDefault(),bo(n.place),n.focus()):c().isServed||To(
i,t)}function To(i,e){let t=i.getAttribute("href")??"";!t.startsWith("#")||ke(i)?.querySelector(t)||(e.preventDefault(),
i.nextElementSibling||i.after(s("span",{role:"alert"},` ${l.notRunYet}`)))}var pt=class{constructor(e){this.view=e}view;element=s("div",{class:"locks",role:"group",tabindex:-1});shown="";before=[
"",""];get isBarred(){return this.view.field.locked.length>0||!c().isSigned}show(){let{field:e,savers:t}=this.view,{unsaved:n}=t.
current,o=(n??e.versions.at(-1))?.value??null,r=JSON.stringify([e.locked,o,!!n,c().who]);if(r===this.shown)return;this.shown=
r;let a=P(this.element),{seen:d,more:h}=Ne(e);this.element.setAttribute("aria-label",`${d} ${h}`.trimEnd());let m=e.locked.
length?d:e.for,R=[m?s("p",{class:"name"},m):null,...e.locked.length?this.listShut(o):[this.showStanding(o)]];this.element.
replaceChildren(...R.filter(H)),a&&this.element.focus()}listShut(e){let{field:t,savers:n}=this.view;return L(e)?[mt(t.locked)]:
[mt(t.locked),C(t,e),n.current.unsaved?s("p",{},l.shutWithWords):null,c().may("take_back")?this.makeTakeBack():null]}showStanding(e){
let{field:t}=this.view;return L(e)?t.individual?null:s("p",{},l.nobody):C(t,e)}tell(e){let t=this.view.field.locked.length>
0;e!==t&&(t?this.view.isShut||(this.before=this.view.status.now,this.view.status.show("waiting",l.shutHere)):(this.tellAsBefore(),
this.view.savers.send()))}tellAsBefore(){let{status:e}=this.view;e.now[1]===l.shutHere&&e.show(...this.before,!1)}shut(){
this.view.refresh(),this.tellAsBefore()}makeTakeBack(){let{view:e}=this,t=()=>{e.put(null),e.savers.current.write(null,""),
e.savers.current.send(),this.element.focus()};return f(l.takeBack,t,{hidden:` to ${w(e.field)}`})}};function mt(i){let e=i.
map(t=>s("li",{},q(t.name,t)));return s("div",{class:"shut"},s("p",{},l.shut),s("ul",{},...e))}function ut(i,e,t){let n=c(),{link:o,review:r}=e,a=o.ask.bind(o),d={review:r,drafts:n.drafts,tab:n.tabs.own,who:()=>n.who,
ask:a};return new nt(i,d,t)}var ft=class{constructor(e){this.view=e}view;waiting=null;isOfferLate=!1;dropWaiting(){this.waiting=null}showLate(){this.
isOfferLate&&this.offer(),this.waiting&&this.take(this.waiting)}adopt(e){let{field:t,control:n,complaints:o}=this.view;return Object.
assign(t,Ro(e)),o.showHelp(e.help),e.options&&this.offer(),e.rows&&n.offerRows?.(e.rows),!!(e.options||e.rows)}offer(){let{
control:e,field:t,isFocused:n}=this.view;e.offer&&(this.isOfferLate=n,!n&&(e.offer(t.options),this.view.lock()))}take(e,t=1/0){
let{field:n,savers:o}=this.view;if(t<o.current.newest)return;let r=n.versions.at(-1)?.number??null,a=!!this.waiting;if(this.
waiting=null,o.current.isBusy){this.view.adopt({...e,versions:n.versions});return}let d=e.versions?.at(-1)?.number??null;
this.view.adopt(e),n.individual?this.takeRating(e):(d!==r||a)&&this.takeVersion(e)}takeRating(e){let{view:t}=this;if(t.isFocused){
this.waiting=e;return}let n=t.field.rating?.mine??null,o=t.control.read();t.savers.current.base=ri(t.field),(n?!S(o,n.value):
!L(o))&&t.showMine()}takeVersion(e){let{field:t,savers:n,status:o,isFocused:r}=this.view,a=n.current,d=t.versions.at(-1);
if(t.versions.some(m=>a.base.includes(m.number)))return;let h=d?cn(d):l.takenBack;if(r){this.waiting=e,t.versions=t.versions.
filter(m=>a.base.includes(m.number)),o.show("waiting",`${h} ${l.later}`);return}a.base=d?[d.number]:[],a.newest=Math.max(
a.newest,d?.number??0),this.view.put(d?.value??null),o.show("saved",h)}takeOverwriting(){let{field:e,savers:t}=this.view,
{base:n}=t.current,o=e.versions.some(r=>n.includes(r.number));!e.individual&&e.versions.length>0&&!o&&this.takeVersion(e)}},
xo=["versions","rating","locked","options","rows","scores","help"];function Ro(i){return Object.fromEntries(xo.flatMap(e=>i[e]===
void 0?[]:[[e,i[e]]]))}function gt(i,e){let[t,n]=[p(),p()],o=s("p",{class:"name",id:t},i.question),r=i.said.map((d,h)=>s("p",{id:h===0?n:null},
d)),a=s("dialog",{"aria-labelledby":t,"aria-describedby":n},o,...r);return e(a),new Promise(d=>{let h=!1,m=()=>{h=!0,a.close()},
y=()=>{a.remove(),d(h)};a.append(Po(i,m,()=>a.close())),g(a,{close:y}).showModal()})}function Po({yes:i,no:e,isCareful:t=!1},n,o){
let r=f(e,o,{class:"quiet",autofocus:t});return s("div",{class:"buttons"},f(i,n),r)}function gn({mine:i},e){if(!c().may("see_own"))return[];if(!i)return[s("p",{},l.youDidNot)];let t=i.reason?s("p",{},i.reason):
null,n=[s("p",{},l.youAnswered),C(e,i.value),t];return[s("div",{class:"version own"},...n)]}function wn(i,e){let{reasons:t=[],
spread:n=[]}=i,o=t.filter(r=>!n.some(a=>a.words===r.words));return[i.said?s("p",{class:"said"},i.said):null,n.length?Lo(
n,t,e):null,...Mo(o)].filter(H)}function Lo(i,e,t){let n=i.some(h=>h.of),o=n?Fo(i):Eo(i,e),r=n?l.scored:l.answered,a=s("\
tr",{},...r.map(h=>s("th",{scope:"col"},h))),d=s("caption",{},"What everyone said",k(` about ${w(t)}`));return s("table",
{},d,s("thead",{},a),s("tbody",{},...o))}function Eo(i,e){return i.map(({words:t,count:n})=>{let o=s("th",{scope:"row"},
F(t),Ao(e,t));return s("tr",{},o,s("td",{},String(n)))})}function Fo(i){return i.map(({of:e,words:t,count:n},o)=>{let r=i.
filter(h=>h.of===e).length,d=i[o-1]?.of===e?null:s("th",{scope:"row",rowspan:r},e);return s("tr",{},d,s("td",{},F(t)),s(
"td",{},String(n)))})}function Mo(i){if(!i.length)return[];let e=({words:n,reason:o})=>n?`${F(n)}: ${o}`:o,t=i.map(n=>s(
"li",{},e(n)));return[s("p",{class:"name"},l.reasons),s("ul",{},...t)]}function Ao(i,e){let t=i.filter(n=>n.words===e&&n.
reason);return t.length?s("ul",{class:"reasons"},...t.map(({reason:n})=>s("li",{},n))):null}var Oo={question:l.showAsk,said:[l.showWarning],yes:l.show,no:l.notNow},Ho={question:l.showTwoAsk,said:[l.showTwoWarning,
l.showWarning],yes:l.showTwo,no:l.wait,isCareful:!0},Co={mine:null,count:0,revealed:!1},wt=class{constructor(e){this.view=
e;this.name=s("p",{class:"name"},e.field.for),this.button=f(l.show,()=>this.ask(),{hidden:` to ${w(e.field)}`});let t=[this.
name,this.note,this.count,this.button,this.error,this.spread];this.element=s("div",{class:"ratings",tabindex:-1},...t),this.
show()}view;element;name;note=s("p",{class:"help"});count=s("p",{class:"count"});spread=s("div",{tabindex:-1});button;error=s(
"p",{class:"error",role:"alert"});shown="";isAsking=!1;get rating(){return this.view.field.rating??Co}show(){let{rating:e}=this,
t=c(),n=this.view.isShut||!(t.isReading||e.revealed);this.name.hidden=!this.view.field.for||n,u(this.note,t.may("write")?
l.hidden:l.hiddenFromAll),this.note.hidden=e.revealed,u(this.count,Me(e.count)),this.count.hidden=e.revealed,this.button.
hidden=e.revealed||!t.may("reveal");let o=JSON.stringify([e,t.may("see_own")]);if(o===this.shown)return;this.shown=o;let{
field:r}=this.view,a=e.revealed?[...gn(e,r),...wn(e,r)]:[];this.spread.replaceChildren(...a)}focus(){this.element.focus()}ask(){
this.tell(""),this.rating.count<2?this.reveal(!1):this.rating.count===2?this.confirm(Ho,!0):this.confirm(Oo,!1)}async confirm(e,t){
await gt(e,n=>this.element.append(n))&&await this.reveal(t)}async reveal(e){if(this.isAsking)return;this.isAsking=!0;let{
field:t,panel:n}=this.view,o={token:b(),about:t.about,...ee(c().who)},r=await n.link.ask({kind:"reveal",knowing:e,...o});
this.isAsking=!1,r?.kind==="saved"?this.goToShown(r):await this.hearRefusal(r,e)}async hearRefusal(e,t){e&&await this.view.
panel.look(),e&&this.rating.count===2&&!this.rating.revealed&&!t?this.ask():this.tell(e?.kind==="refused"?e.sentence:l.notShown)}tell(e){
u(this.error,e)}goToShown(e){E(e.progress),e.field&&this.view.adopt(e.field),this.spread.focus()}};var vt=class{constructor(e,t,n){this.view=e;this.makeSaver=t;this.replies=n;this.element=s("div",{},this.said,this.words)}view;makeSaver;replies;element;shown="\
[]";said=s("div",{});words=s("div",{});nameDraft(){return Pe(this.view.panel.review,this.view.field,c().who.author)}async bringBack(){
let{view:e}=this,{savers:t,field:n}=e,{tabs:o}=c(),r=this.nameDraft(),a=await o.askOpenTabs();if(e.panel.signal.aborted||
r!==this.nameDraft())return;let d=o.findUnclaimed(a,r,n),m=!t.current.isBusy&&!e.isTouched?d.find(({draft:y})=>ce(n,y.value)):
void 0;for(let{key:y,draft:R}of d.filter(X=>X!==m).reverse()){let X=this.makeSaver();this.sendBeside(X),X.takeUp(y,R)}m&&
(t.current.takeUp(m.key,m.draft),t.noteWritten(m.draft),e.showDraft(m.draft))}sendBeside(e){e.listener={...z,saved:t=>this.
replies.takeBeside(t),refused:()=>this.showRefused()},this.view.savers.beside.push(e)}clearForNextPerson(){let{savers:e}=this.
view,t=this.nameDraft(),n=e.all.filter(({key:r})=>r&&Ee(t,r)).at(-1);e.clearForNextPerson(n,this.makeSaver),e.current.listener=
this.replies,this.startAfresh();let{unsaved:o}=e.current;n&&o&&this.view.showDraft(o),this.bringBack()}startAfresh(){let{
view:e}=this;e.isTouched=!1,e.isBroughtBack=!1,e.news.dropWaiting(),this.showRefused(),e.complaints.clear(),e.field.rating=
{count:0,revealed:!1,...e.field.rating,mine:null},e.showMine()}showRefused(){let e=this.view.savers.listRefused(),t=JSON.
stringify(e.map(a=>[a.refusal,a.key]));if(t===this.shown)return;this.shown=t;let[n]=e,o=n?.isTooLate?l.tooLate:l.besideRefused,
r=n?`${o} ${n.refusal}`:"";this.said.textContent!==r&&(this.said.replaceChildren(...n?[s("p",{class:"alert"},r)]:[]),n&&
this.view.status.tellAlso(n.isTooLate&&this.view.isClosed?o:r)),this.words.replaceChildren(...e.map(a=>this.showKept(a)))}showKept(e){
let{field:t}=this.view,{value:n=null,reason:o=""}=e.unsaved??{},r=f(l.dropKept,()=>this.drop(e),{hidden:` for ${w(t)}`});
return s("div",{class:"version"},C(t,n),o?s("p",{},o):null,r)}drop(e){this.view.savers.letGo(e),this.showRefused(),this.
view.focus()}};var yt=class{constructor(e){this.view=e}view;state(e){let t=c().connection.state==="connected",{status:n}=this.view;e!==
"kept"&&t?n.show("unsaved",l.saving):n.show("kept",l.kept,t),t||n.hush()}saved(e,t){let{view:n}=this;n.complaints.show(""),
n.complaints.blockers=e.blockers,t||this.saySaved(e),n.news.dropWaiting(),e.field&&n.adopt(n.closing.stayShown(e.field)),
t||n.news.takeOverwriting(),this.tellPage(e),n.isFocused||n.complaints.showHints()}saySaved({version:e,field:t}){let n=e?.
time??t?.rating?.mine?.time,o=this.view.isBroughtBack?`${l.broughtBack} `:"",r=e?.settled?` Written by ${e.by}.`:"";this.
view.status.show("saved",`${o}${n?`Saved at ${n}.`:"Taken back, and saved."}${r}`),this.view.isBroughtBack=!1}refused(e,t){
let{view:n}=this;n.complaints.show(e),n.dispute.show(),n.status.show("refused",`Not saved. ${l.keptHere}`),n.status.tell(
`Not saved: ${W(e)} ${l.keptHere}`),t&&(n.isClosed&&!n.isFocused?n.closing.close():n.panel.look())}takeBeside(e){let{view:t}=this,
{current:n}=t.savers;t.savers.dropSaved(),t.restoring.showRefused(),t.field.individual&&!n.isBusy&&!t.isClosed?n.write(t.
control.read()??null,t.reason?.read()??""):e.field&&t.take(t.closing.stayShown(e.field),1/0),this.tellPage(e)}tellPage(e){
E(e.progress),c().tell("changed",{about:this.view.field.about,panel:this.view.panel})}};var kt=class{constructor(e,t){this.current=e;this.isIndividual=t}current;isIndividual;beside=[];written=new Map;get all(){
return[...this.beside,this.current]}hear(e){for(let t of this.all)t.hear(e)}retry(){let e=this.all.filter(t=>this.isOvertaken(
t));for(let t of this.all)e.includes(t)?this.letGo(t):t.retry();return e.length>0}send(){for(let e of this.all)e.send()}noteWritten({
author:e,at:t}){this.written.set(pe(e),t)}isOvertaken({draft:e,sent:t}){return!this.isIndividual||t||!e?.isRefused||e.isRefused===
1/0?!1:(this.written.get(pe(e.author))??"")>e.at}letGo(e){e.drop(),this.beside=this.beside.filter(t=>t!==e)}dropSaved(){
this.beside=this.beside.filter(e=>e.isBusy)}listRefused(){return this.beside.filter(e=>e.refusal&&e.listener!==z)}clearForNextPerson(e,t){
let n=this.all.filter(o=>o.isBusy&&o!==e);for(let o of this.all)o.listener=z;this.beside=n,this.current=e??t()}};var bt=class{constructor(e,t){this.field=e;this.place=t;this.element=s("div",{class:"states"},this.seen,this.heard)}field;place;element;now=[
"",""];spoken="";seen=s("p",{class:"state","aria-hidden":"true"});heard=s("p",{class:"visually-hidden",role:"status"});show(e,t,n=!0){
if(u(this.seen,t),this.now=[e,t],this.element.parentElement?.setAttribute("data-state",e),!n)return;this.spoken="";let o=()=>t===
l.saving?this.heard.textContent:this.nameNews(this.seen.textContent);T(this.heard,()=>o()??"")}tell(e){this.spoken=e,T(this.
heard,()=>this.nameNews(this.takeSpoken()))}hush(){T(this.heard,()=>"")}tellAlso(e){this.tell(this.spoken?`${this.spoken}\
 ${e}`:e)}takeSpoken(){let{spoken:e}=this;return this.spoken="",e}nameNews(e){if(!e||P(this.place))return e??"";let t=F(
w(this.field));return t.endsWith("?")?`${t} ${e}`:`${t}: ${W(e)}`}};var St=class i{constructor(e,t,n){this.field=e;this.panel=t;this.place=n;this.box=new at(e,n,()=>this.input()),this.status=
new bt(e,n),this.savers=new kt(ut(this.field,this.panel,this.replies),e.individual),this.restoring=new vt(this,()=>ut(e,
t,z),this.replies),this.ratings=e.individual?new wt(this):null,this.putOnPage(),this.showStanding(),this.watch(),this.refresh(),
this.restoring.bringBack()}field;panel;place;status;savers;dispute=new dt(this);news=new ft(this);closing=new lt(this,()=>ut(
this.field,this.panel,this.replies));restoring;isTouched=!1;isBroughtBack=!1;onChange=()=>{};box;locks=new pt(this);replies=new yt(
this);ratings;inner=null;get control(){return this.box.control}get reason(){return this.box.reason}get complaints(){return this.
box.complaints}putOnPage(){let{complaints:e,dispute:t,restoring:n}=this,o=[this.locks.element,this.box.element,e.hints,this.
status.element];this.place.classList.add("place"),this.place.append(...o,n.element,t.said,t.element),this.ratings&&this.
place.append(this.ratings.element),this.place.append(...this.makeBeside())}makeBeside(){let{before:e,evidence:t,individual:n,
beside:o}=this.field;return[e?mn(this.field,e):null,t?this.addEvidence(t):null,n||o?null:un(this)].filter(H)}addEvidence(e){
let{field:t,place:n,fold:o,show:r}=fn(this.field,e);return this.inner=new i(t,this.panel,n),this.inner.onChange=r,r(),this.
panel.views.push(this.inner),o}watch(){let{panel:e,place:t,savers:n}=this,{signal:o}=e,r=h=>{t.contains(h.relatedTarget)||
this.leave()};t.addEventListener("focusout",r,{signal:o}),c().hear("who",()=>this.whoChanged(),o);let{about:a}=this.field,
d={about:a,place:t,listSavers:()=>n.all,focus:()=>this.focus()};c().add(d,o)}get isFocused(){return this.box.isFocused}get isShut(){
return this.locks.isBarred&&!P(this.box.element)}get isClosed(){return this.field.individual&&!!this.field.rating?.revealed}focus(){
At(this.place),this.isShut?this.locks.element.focus():this.box.element.hidden?this.ratings?.focus():this.control.focus()}hear(e){
this.savers.hear(e)}retry(){this.savers.retry()&&this.restoring.showRefused()}input(){let e=this.control.read();if(e===void 0)
return;this.isTouched=!0;let t=this.savers.current.write(e,this.reason?.read()??"");this.savers.noteWritten(t),this.box.
showFilled(),this.savers.current.isIncomplete(t)&&this.status.show("incomplete",l.reasonAlone)}leave(){this.savers.current.
send(),Mi(()=>{this.isFocused||(this.isShut&&this.locks.shut(),this.isClosed&&this.closing.close(),this.box.complain(),this.
news.showLate())})}showStanding(){let{field:e}=this,t=e.versions.at(-1);e.individual?this.showMine():this.put(t?.value??
null),t&&!ce(e,t.value)?this.status.show("saved",l.unfit,!1):t&&this.status.show("saved",ai(t),!1),this.dispute.show(!1)}showMine(){
let e=this.field.rating?.mine??null;this.put(e?.value??null),this.reason?.write(e?.reason??""),e?this.status.show("saved",
`Saved at ${e.time}.`,!1):this.status.show("empty","",!1)}showDraft(e){this.put(e.value),this.reason?.write(e.reason),this.
refresh(),this.status.show("unsaved",l.broughtBack),this.isBroughtBack=!0}put(e){this.box.write(e),this.lock(),this.box.
showFilled()}get mayWrite(){return c().may(this.field.act)}lock(){this.box.lock(!this.mayWrite||this.isShut)}whoChanged(){
this.savers.current.send(),this.field.individual&&this.restoring.clearForNextPerson(),this.dispute.showAnew(),this.refresh()}refresh(){
let{isShut:e,isClosed:t}=this,n=P(this.locks.element);this.locks.element.hidden=!e;let o=this.field.individual&&c().isReading;
this.box.element.hidden=e||o||t&&!this.isFocused,t&&this.box.element.hidden&&this.status.show("closed",l.closed,!1),e&&this.
locks.show(),this.lock(),n&&!e&&this.control.focus(),this.ratings?.show(),this.complaints.describe()}adopt(e){let{field:t}=this,
n=t.locked.length>0,o=this.isClosed,r=this.news.adopt(e);this.ratings?.show(),this.dispute.show(),this.onChange(),e.locked&&
this.inner?.adopt({about:this.inner.field.about,locked:e.locked}),(n||this.locks.isBarred||r)&&this.refresh(),this.locks.
tell(n),this.isClosed&&!o&&this.closing.tell()}take(e,t){this.news.take(e,t)}};function hi(){let i=s("span",{role:"alert"}),e=async()=>{!c().isFull||await $o()?location.reload():u(i,` ${l.notSavedYet}`)};
return s("span",{},f(l.again,()=>{e()},{class:"quiet"}),i)}async function $o(){let i=c().listSavers(),e=()=>i.every(t=>!t.
isBusy);for(let t of i)t.send();for(let t=0;t<D&&!e();t+=ot)await new Promise(n=>{setTimeout(n,ot)});return e()}function vn(i,e){
let t=s("p",{role:"status"});i.prepend(s("div",{class:"outgrown"},t,c().isServed?hi():null)),T(t,()=>e)}var yn=5e3,Wo=3e4,Tt=class{constructor(e,t,n){this.host=e;this.link=t;this.signal=n;let{review:o,fields:r,number:a,progress:d}=t.
opened;this.review=o,this.workbook=d.workbook,this.fields=r.map(h=>ct(h)),this.number=a}host;link;signal;review;workbook;fields;views=[];onNews=()=>{};isOutgrown=!1;number;isLooking=!1;get progress(){
return this.link.opened.progress}mountFields(){for(let e of this.fields){let t=this.host.querySelector(`.place[data-abou\
t="${CSS.escape(e.about)}"]`),n=t??s("div",{class:"place","data-about":e.about});n.replaceChildren(),t||this.host.append(
n),this.views.push(new St(e,this,n))}}hearLate(e){for(let t of this.views)t.field.about===e.about&&t.hear(e)}retry(){for(let e of this.
views)e.retry()}takeNews(e){this.number=Math.max(this.number,e.number),E(e.progress);for(let t of e.fields)this.takeState(
t,e.number);e.fields.length&&this.onNews(e.fields),this.noticeNewFields(e.fields)}takeState(e,t){let n=this.fields.find(
({about:o})=>o===e.about);n&&!this.views.length&&Object.assign(n,e);for(let o of this.views)o.field.about===e.about&&o.take(
e,t)}noticeNewFields(e){let t=({about:n})=>this.views.some(o=>o.field.about===n);this.isOutgrown||!this.views.length||e.
every(t)||this.offerAgain(c().isServed?l.newFields:l.newFieldsInNotebook)}offerAgain(e){this.isOutgrown=!0,vn(this.host,
e)}async look(){if(this.isLooking||document.visibilityState==="hidden")return;this.isLooking=!0;let{who:e}=c(),t=await this.
link.ask({kind:"look",since:this.number,...e});if(this.isLooking=!1,e!==c().who){await this.look();return}t?.kind==="see\
n"&&this.takeNews(t),t&&this.retry()}async lookAnew(){this.fields.length&&(this.number=0),await this.look()}keepLooking(){
let e=yn,t,n=async()=>{let{connection:o}=c();(!this.link.isTold||!o.isWell)&&await this.look(),e=o.isWell?yn:Math.min(e*
1.5,Wo),t=setTimeout(n,e)};t=setTimeout(n,e),this.signal.addEventListener("abort",()=>clearTimeout(t))}};function pi(i){let e=s("a",{href:"#who-is-writing"},l.whoLink);return g(e,{click:t=>No(e,t)}),s("p",{class:"gate"},i," ",
e)}function kn(i){let e=pi(l.unsigned),t=()=>{e.hidden=c().isSigned};return c().hear("who",t,i),t(),e}function No(i,e){let t=(ke(
i)??document).querySelector(".who input");t&&(e.preventDefault(),t.focus())}function mi(i){let e=s("div",{class:"answers"});$(i.host,"answers").append(e);let t=()=>e.replaceChildren(...Bo(i.fields));
t(),i.onNews=t}function Bo(i){let e=i.filter(r=>r.versions.length||r.rating?.count);if(!e.length)return[s("p",{},l.noAnswers)];
let t=new Set(i.map(r=>r.workbook)).size>1,n=r=>t?`${r.workbook}: ${ve(r)}`:ve(r),o=e.flatMap(r=>[s("dt",{},n(r)),s("dd",
{},...Do(r))]);return[s("dl",{},...o)]}function Do(i){let e=s("p",{},Ko(i)),t=i.locked.length?[mt(i.locked)]:[];return i.
individual&&i.rating?[...t,s("p",{},Jo(i.rating)),e]:[...t,...i.versions.map(n=>Io(i,n)),e]}function Io(i,e){let t=s("p",
{class:"by"},`${e.by}, ${G(e)}`);return s("div",{},C(i,e.value),t)}function Ko(i){if(i.href==="")return s("span",{},`${l.
changeIn} “${i.workbook}”.`);let e=q(l.change,i),t=i.for?` (${W(i.for)})`:"";return e.append(k(` the answer to ${We(
i)}${t}`)),e}function Jo(i){return i.revealed?i.said??"":`${Me(i.count)} The answers are not shown yet.`}function bn(i){let e=s("div",{class:"summary",tabindex:-1,hidden:!0}),t=async()=>{o.disabled=!0;let r=await i.link.ask({
kind:"check"});o.disabled=!1,jo(e,r)},n={class:"main",hidden:Vo(i.fields)},o=f(l.check,()=>{t()},n);return s("div",{class:"\
check"},o,e)}function Vo(i){let e=i.map(o=>o.number).filter(H);if(!e.length)return` (${i[0]?.question??""})`;let[t,n]=[Math.
min(...e),Math.max(...e)];return t===n?` (question ${t})`:` (questions ${t} to ${n})`}function jo(i,e){let t=e?.kind==="\
checked"?e:null;E(t?.progress),i.replaceChildren(..._o(t?.blockers)),i.classList.toggle("complete",t?.blockers.length===
0),i.hidden=!1,i.focus()}function _o(i){if(!i)return[s("p",{},l.offline)];if(!i.length)return[s("p",{},l.complete)];let e=`${fe(
i.length,"thing is","things are")} missing or to be mended`,t=i.map(({about:n,sentence:o})=>s("li",{},q(o,{about:n})));return[
s("h4",{},e),s("ul",{},...t)]}var ui=512*1024,Sn=1e6,Go=9e4,he=class{constructor(e,t){this.panel=e;this.kind=t;this.input=s("input",{type:"file",accept:t.
accept,id:p()}),this.help=s("p",{class:"help",id:p()},t.help),this.button=f(t.load,()=>{this.load()},{class:"main"}),this.
gate=pi(t.gate),I(this.input,[this.help.id]);let n=s("label",{for:this.input.id,class:"name"},t.label),r=[...[this.gate,
n,this.help,this.error],this.input,this.button,this.said,this.beside],a=s("div",{class:"place file","data-about":t.about},
...r);$(e.host,t.part).append(a),this.lock(),c().hear("who",()=>this.lock(),e.signal)}panel;kind;said=s("p",{class:"stat\
e",role:"status"});input;error=s("p",{class:"error",id:p(),hidden:!0});help;beside=s("div",{});button;gate;lock(){let e=c().
may("load");this.gate.hidden=e,this.input.disabled=!e,this.button.disabled=!e}async load(e=""){let t=this.input.files?.[0],
n=await qo(t,this.kind);if(n||!t){this.refuse(n);return}this.refuse(""),this.button.disabled=!0;let o=await this.send(t,
e);this.button.disabled=!1,document.activeElement===document.body&&this.button.focus(),this.showReading(t,o)}refuse(e){let{
input:t,error:n,help:o}=this;u(n,e),n.hidden=!e,I(t,e?[o.id,n.id]:[o.id]),te(t,!!e),this.beside.replaceChildren(),e&&(u(
this.said,""),t.focus())}async send(e,t){let{kind:n,panel:o,said:r}=this,a=Math.ceil(e.size/ui),d={kind:n.part,token:b(),
name:e.name,size:e.size,of:a,named:t},h=null;for(let m=0;m<a;m+=1){let y=m===a-1;u(r,y?n.reading:`Sending part ${m+1} of\
 ${a}…`);let R=await e.slice(m*ui,(m+1)*ui).arrayBuffer(),X={...d,part:m,...ee(c().who)};if(h=await o.link.ask(X,[R],y?
Go:void 0),!h||h.kind==="refused")return h}return h}showReading(e,t){t?.kind==="unsure"?this.askCouncil(t):t?.kind==="sa\
ved"?this.showRead(e,t):this.refuse(t?.kind==="refused"?t.sentence:l.offline)}async askCouncil({question:e,advice:t,yes:n,
no:o,named:r,refusal:a}){u(this.said,""),await gt({question:e,said:[t],yes:n,no:o},h=>this.button.after(h))?await this.load(
r):this.refuse(a)}showRead(e,t){let{panel:n,kind:o,said:r}=this,{isServed:a}=c();E(t.progress),c().tell("changed",{about:o.
about,panel:n}),r.replaceChildren(`Read: ${t.said??e.name}. ${a?o.again:o.againInNotebook}`),a&&r.append(" ",hi()),o.show?.(
this.beside,t)}};async function qo(i,e){if(!i)return"Choose a file first.";if(!i.size)return"This file is empty. Choose \
another.";if(i.size>e.largest*Sn)return`This file has ${Math.ceil(i.size/Sn)} MB; at most ${e.largest} MB are read. ${e.
choose}`;let t=new Uint8Array(await i.slice(0,e.begins.length).arrayBuffer());return String.fromCharCode(...t)===e.begins?
"":e.strange}var Tn={part:"figures",about:"local_figures",accept:"text/csv,.csv,.xlsx",label:"The council’s own figures",help:"A CS\
V or XLSX file of totals, of at most 5 MB.",load:"Load the figures",gate:"Whoever leads the session loads the figures.",
largest:5,begins:"",choose:"Keep only totals, one row for each measure and period.",strange:"",reading:"Reading the figu\
res…",again:l.figuresAgain,againInNotebook:l.figuresAgainInNotebook,show:Uo};function Uo(i,{lines:e=[]}){let t=s("p",{
class:"name",id:p()},l.whatWasRead),n=s("ul",{"aria-labelledby":t.id},...e.map(o=>s("li",{},o)));i.replaceChildren(t,n)}
function xn(i){let{said:e}=new he(i,Tn);i.onNews=t=>{!t.some(({about:o})=>o===Tn.about)||e.textContent||i.isOutgrown||i.
offerAgain(c().isServed?l.newFigures:l.newFiguresInNotebook)}}function Rn({answered:i,asked:e}){return`${i} of the ${e} answers on this page ${i===1?"has":"have"} been given.`}function Pn({
workbook:i,signal:e}){let t=s("p",{class:"progress"});return Ot(i,n=>u(t,n?Rn(n):""),e),t}function fi({host:i,workbook:e,
signal:t}){let n=s("div",{class:"missing"});$(i,"missing").append(n),Ot(e,o=>n.replaceChildren(...Yo(o)),t)}function Yo(i){
if(!i)return[];let e=s("p",{class:"progress"},Rn(i));if(!i.missing.length)return[e,s("p",{},l.noneUnanswered)];let t=i.missing.
map(n=>s("li",{},q(ve(n),n)));return[e,s("ul",{},...t)]}var Qo={part:"report",about:"inspection_report",accept:"application/pdf,.pdf",label:"The inspection report",help:"A PDF \
from Ofsted’s website, of at most 20 MB.",load:"Load the report",gate:"Whoever leads the session loads the report.",largest:20,
begins:"%PDF-",choose:"Choose the report as Ofsted published it.",strange:"This file is no PDF. Choose the report as Ofs\
ted published it, a file whose name ends in .pdf.",reading:"Reading the report…",again:l.reportAgain,againInNotebook:l.
reportAgainInNotebook};function Ln(i){new he(i,Qo)}var Fn=80,gi=class{element;input;trust=s("p",{class:"help",id:p()},l.trust);error=s("p",{class:"error",id:p(),role:"aler\
t"});constructor(e){let t={type:"text",maxlength:Fn,autocomplete:"name"},n=s("input",{id:p(),...t,"aria-describedby":this.
trust.id});this.input=g(n,{input:Ei(e,Pi),change:e}),this.input.value=c().who.author;let o=s("label",{for:n.id},"Your na\
me");this.element=s("div",{},o,this.trust,this.error,n)}tell(e){u(this.error,e),I(this.input,e?[this.trust.id,this.error.
id]:[this.trust.id]),te(this.input,!!e)}async check(e){let t=this.input.value.trim(),n=t?await e.link.ask({kind:"name",author:t}):
null;t===this.input.value.trim()&&this.tell(n?.kind==="refused"?n.sentence:"")}};function zo(i){let e=Object.entries(ue).
map(([o,r])=>s("option",{value:o},F(r))),t=s("option",{value:""},l.chooseOne),n=g(s("select",{id:p()},t,...e),{change:i});
return n.value=c().who.role,{select:n,element:s("div",{},s("label",{for:n.id},"You are here as"),n)}}function En({author:i,
role:e}){return!i||!e?"Give your name and say what you are here as, and you can answer.":c().isReading?`You are reading \
as ${i}. ${l.observer}`:`You are writing as ${i}, ${ue[e]}.`}function Xo(i,e){let t=i.trim().replace(/\s+/g," ").slice(0,
Fn);c().who={author:t,role:e}}function Zo({signal:i}){let e=s("p",{class:"help",role:"status"});return c().hear("connect\
ion",t=>u(e,t==="asking"?l.asking:""),i),e}function Mn(i){let e=c(),t=s("p",{class:"said-who",role:"status"},En(e.who)),
n=()=>{Xo(o.input.value,r.select.value),o.check(i)},o=new gi(n),r=zo(n),a=s("legend",{},l.whoLink),d=Zo(i),h=s("fieldset",
{},a,o.element,r.element,t,d),m=document.getElementById("who-is-writing")?null:"who-is-writing";$(i.host,"who").append(s(
"div",{class:"who",id:m},h,Pn(i)));let y=R=>{o.input!==document.activeElement&&(o.input.value=R.author),r.select.value=R.
role,T(t,()=>En(e.who))};e.hear("who",y,i.signal)}function es(i){i.mountFields(),i.views.length&&(i.host.prepend(kn(i.signal)),$(i.host,"check").append(bn(i)))}function ts(i){
fi(i),mi(i)}var is={who:Mn,missing:fi,answers:mi,answered:ts,report:Ln,figures:xn,prompts:es};function An(i){is[i.link.opened.
part]?.(i)}async function ns({link:i,host:e}){let t=await i.ask({kind:"html"});t?.kind==="html"&&(e.innerHTML=t.html)}async function xt(i,e,t){
let n=c(),o=!n.isServed;e.classList.add("scrutiny-panel"),e.classList.toggle("in-notebook",o),n.rights=i.opened.rights,Ai();
let r=new Tt(e,i,t);$i(r),o&&Ci(e,t),o&&await ns(r),E(r.progress),An(r);for(let a of["connection","announcer"])ie(a);o&&
i.openNotebook&&Hi(e,i.openNotebook,t),Oi(e,t),n.who.author&&r.lookAnew(),r.keepLooking()}var Rt=class{constructor(e,t,n,o,r){this.opened=e;this.socket=t;this.looks=n;this.progress=e.progress,this.waiting=new Z(
o),t.hear({frame:a=>this.take(a),opened:()=>this.listener?.again(),closed:()=>{}},r)}opened;socket;looks;openNotebook=null;waiting;listener=null;progress;get isTold(){
return this.socket.isOpen}listen(e){this.listener=e}ask(e,t=[],n=D){return this.waiting.ask(n,o=>{e.kind==="look"?this.look(
o,e):this.send(o,e,t)})}look(e,{since:t=0,author:n="",role:o=""}){this.looks.join({since:t,author:n,role:o},r=>this.waiting.
settle(e,this.find(r)))}send(e,t,n){let o={panel:this.opened.panel,message:be(t,e,this.opened)};this.socket.send(n.length?
{...o,pieces:n.map(os)}:o)}find({number:e,news:t}){let n=t[this.opened.panel];return this.progress=n?.progress??Object.values(
t)[0]?.progress??this.progress,n??{kind:"seen",number:e,fields:[],progress:this.progress}}take(e){if(On(e)&&!("looked"in
e)&&this.listener?.news(this.find(e)),e.panel!==this.opened.panel||!U(e.reply))return;let t=e.reply;!this.waiting.settle(
t.id??"",t)&&t.token&&this.listener?.late(t)}},Pt=class{constructor(e,t){this.socket=e;let n=()=>this.sendAgain();e.hear(
{frame:o=>this.take(o),opened:()=>{},closed:n},t)}socket;joined=[];sent=new Map;join(e,t){this.joined.push({look:e,act:t}),
this.joined.length===1&&queueMicrotask(()=>this.sendAll())}sendAll(){let{joined:e}=this;this.joined=[];for(let t of new Set(
e.map(({look:n})=>n.since)))this.send(e.filter(({look:n})=>n.since===t))}send(e){let t=e.at(-1)?.look;if(!t)return;let n=b(),
o={look:{...t,id:n}};this.sent.set(n,{posted:o,joined:e}),setTimeout(()=>this.sent.delete(n),D),this.socket.send(o)}sendAgain(){
for(let{posted:e}of this.sent.values())this.socket.send(e)}take(e){if(!On(e))return;let t=String(e.looked),{joined:n}=this.
sent.get(t)??{joined:[]};this.sent.delete(t);for(let{act:o}of n)o(e)}};function On(i){return typeof i.number=="number"&&
U(i.news)}function os(i){let e="",t=new Uint8Array(i);for(let n=0;n<t.length;n+=32768)e+=String.fromCharCode(...t.subarray(
n,n+32768));return btoa(e)}var ss=/^(localhost|127(\.\d+){3}|\[::1\])$/;function Hn(i=location){let e=rs(i);for(let t of document.querySelectorAll(
".in-clear"))t.hidden=!e}function rs({protocol:i,hostname:e}){return i==="http:"&&!ss.test(e)}var Cn=500,as=15e3,ls=3,Lt=class{constructor(e){this.way=e;this.connect()}way;failures=0;socket=null;wait=Cn;hearers=new Set;get isOpen(){
return this.socket?.readyState===WebSocket.OPEN}get isRefused(){return!this.isOpen&&this.failures>=ls}hear(e,t){this.hearers.
add(e),t.addEventListener("abort",()=>this.hearers.delete(e))}send(e){let t=JSON.stringify(e);this.isOpen?this.socket?.send(
t):this.post(t)}renew(){let e=this.socket;this.connect(),e?.close()}async post(e){try{let t=await this.way.post(e);t.ok&&
this.take(await t.text())}catch{}}connect(){let e=this.way.open();this.socket=e,this.failures+=1,e.addEventListener("ope\
n",()=>{for(let t of this.hearers)t.opened()}),e.addEventListener("message",({data:t})=>{this.socket===e&&(this.wait=Cn,
this.failures=0,this.take(t))}),e.addEventListener("close",()=>{if(this.socket===e){for(let t of this.hearers)t.closed();
setTimeout(()=>this.connect(),this.wait),this.wait=Math.min(2*this.wait,as)}})}take(e){let t=null;try{t=JSON.parse(String(
e))}catch{return}if(U(t))for(let n of this.hearers)n.frame(t)}};var ds=3e3;function Wn(){let i=[...document.querySelectorAll("[data-panel][data-served]")];if(!i.length)return;Hn();let e=c();
e.isServed=!0;let{signal:t}=new AbortController,n=`${location.pathname.replace(/\/$/,"")}/`,o=new Lt({open:()=>new WebSocket(
`${location.origin.replace(/^http/,"ws")}${n}socket`),post:h=>fetch(`${n}messages`,{method:"POST",body:h})}),r=cs(o,t),a=new Pt(
o,t),d=$n("[data-told]");for(let h of i){let m=$n(`[data-told="${CSS.escape(h.dataset.panel??"")}"]`),y={...d,...m,fields:m?.
fields?.map(ci)};m&&xt(new Rt(y,o,a,r,t),h,t)}}function $n(i){let e=document.querySelector(`script${i}`);return e?JSON.parse(
e.textContent??""):null}function cs(i,e){let{connection:t}=c(),n=()=>{let o=Date.now();setTimeout(()=>{i.isOpen||t.noticeSilence(
o)},ds)};return i.hear({frame:()=>{},opened:()=>t.noticeReply(),closed:n},e),{noticeReply:()=>t.noticeReply(i.isRefused),
noticeSilence:o=>t.noticeSilence(o),waitUntil:o=>t.waitUntil(o)}}async function hs({model:i,el:e}){let t=new AbortController;return await xt(new Se(i,c().connection,t.signal),e,t.signal),
()=>t.abort()}Wn();var Vm={render:hs};export{Vm as default};
