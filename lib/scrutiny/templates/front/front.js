function k(){let i=crypto.getRandomValues(new Uint8Array(16));return Array.from(i,e=>e.toString(16).padStart(2,"0")).join(
"")}var I=6e3,ne=class{constructor(e){this.watch=e}watch;waiting=new Map;settle(e,t){let n=this.waiting.get(e);return this.waiting.
delete(e),n?.(t),!!n}ask(e,t){let n=k(),o=Date.now();return e>I&&this.watch.waitUntil(o+e),new Promise(r=>{let a=setTimeout(
()=>{this.waiting.delete(n),this.watch.noticeSilence(o),r(null)},e);this.waiting.set(n,d=>{clearTimeout(a),e>I&&this.watch.
waitUntil(0),this.watch.noticeReply(),r(d)}),t(n)})}};function K(i){return!!i&&typeof i=="object"}function Le(i,e,{review:t}){
return{...i,id:e,review:t}}var Ee=class{constructor(e,t,n){this.model=e;let o=["part","panel","review","fields","number","progress","rights","order"];
this.opened=Object.fromEntries(o.map(a=>[a,e.get(a)])),this.openNotebook=qn(e.widget_manager?.rendermime),this.waiting=new ne(
t);let r=a=>this.hear(a);e.on("msg:custom",r),n.addEventListener("abort",()=>e.off("msg:custom",r))}model;opened;openNotebook;isTold=!1;waiting;listener=null;listen(e){
this.listener=e}hear(e){if(!K(e))return;let t=e;!this.waiting.settle(t.id??"",t)&&t.token&&this.listener?.late(t)}ask(e,t=[],n=I){
return this.waiting.ask(n,o=>this.send(Le(e,o,this.opened),t))}send(e,t){try{Promise.resolve(this.model.send(e,void 0,t)).
catch(()=>{})}catch{}}};function qn({resolver:i,linkHandler:e}={}){return!i||!e?null:async(t,n)=>{let o=document.createElement(
"a");e.handleLink(o,decodeURIComponent(await i.resolveUrl(t)),n),o.click()}}var Me=class{constructor(e,t){this.askServer=e;this.changed=t}askServer;changed;state="connected";heard=0;silentSince=0;patientUntil=0;isAsking=!1;get isWell(){
return this.state==="connected"||this.state==="asking"}waitUntil(e){this.patientUntil=e}noticeReply(e=!1){this.heard=Date.
now(),this.silentSince=0,this.set(e?"asking":"connected")}noticeSilence(e){this.heard>=e||Date.now()<this.patientUntil||
(this.silentSince||=Date.now(),this.isWell&&this.set("offline"),Date.now()-this.silentSince>=3e4&&this.ask())}async ask(){
if(!(this.state!=="offline"||this.isAsking)){this.isAsking=!0;try{await this.askServer(),this.state==="offline"&&this.silentSince&&
this.set("lost")}catch{}finally{this.isAsking=!1}}}set(e){this.state!==e&&(this.state=e,this.changed(e))}};var Ot="scrutiny:draft:";function Ae(i){return!!i&&typeof i?.token=="string"&&"value"in i&&Array.isArray(i.replaces)}function ki(i){
let e={reason:"",keeps:[],author:"",role:""},{sent:t,...n}={...e,...i,at:String(i.at??"")};return Ae(t)?{...n,sent:ki(t)}:
n}var Fe=class{constructor(e,t){this.findStorage=e;this.complain=t}findStorage;complain;keep(e,t){try{this.findStorage().
setItem(e,JSON.stringify(t))}catch{this.complain()}}read(e){try{return JSON.parse(this.findStorage().getItem(e)??"null")}catch{
return null}}forget(e){try{this.findStorage().removeItem(e)}catch{this.complain()}}readDraft(e){let t=this.read(e);return Ae(
t)?ki(t):null}listKeys(){try{return Object.keys(this.findStorage()).filter(e=>e.startsWith(Ot))}catch{return[]}}};var bi={author:"",role:""};function N({author:i,role:e}){return{author:i,role:e||"observer"}}function we(i){return String(
i??"").normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu," ").trim()}function ve(i,e){let t=we(i.author);return t!==
""&&we(e)===t}function X(i,e){return e.writers.every(t=>ve(i,t))}function Oe(i,e,t){let n=e.individual?`:${t.toLowerCase()}`:"";return`${Ot}${i}:${e.about}${n}`}function Si(i,e){return`${i}\
@${k()}@${e}`}function He(i){return i.slice(i.lastIndexOf("@")+1)}var Un=/^(?:@[0-9a-f]{32}@[0-9a-f]{32})?$/;function Ce(i,e){
return e.startsWith(i)&&Un.test(e.slice(i.length))}var Ht="scrutiny:tab",Yn=/^[0-9a-f]{32}$/,Qn=250,We=class{constructor(e){this.browser=e}browser;named=null;channel;asking=new Set;asked=null;get own(){
return this.named??=this.readName(),this.named}readName(){try{let e=this.browser.findSession();return Yn.test(e.getItem(
Ht)??"")||e.setItem(Ht,k()),e.getItem(Ht)??k()}catch{return k()}}open(){if(this.channel!==void 0)return this.channel;try{
this.channel=this.browser.openChannel(),this.channel.addEventListener("message",({data:e})=>this.hear(e))}catch{this.channel=
null}return this.channel}tell(e){let t=this.asking.size>0?this.own:"";this.channel?.postMessage({isAsking:e,held:this.browser.
listHeld(),waiting:t})}hear({isAsking:e,held:t,waiting:n}){for(let o of this.asking){for(let r of t)o.held.add(r);o.waiting.
add(n)}e&&this.tell(!1)}async ask(){let e={kept:this.browser.drafts.listKeys(),held:new Set,waiting:new Set};return!this.
open()||!e.kept.length||(this.asking.add(e),this.tell(!0),await new Promise(t=>{setTimeout(t,Qn)}),this.asking.delete(e)),
e}askOpenTabs(){return this.asked??=this.ask(),queueMicrotask(()=>{this.asked=null}),this.asked}isUnclaimed(e,t){return e.
held.has(t)||this.browser.listHeld().includes(t)?!1:He(t)===this.own||!e.waiting.has(He(t))}findUnclaimed(e,t,n){let o=d=>!n.
individual&&He(d)===this.own;return e.kept.filter(d=>Ce(t,d)&&this.isUnclaimed(e,d)).flatMap(d=>{let h=this.browser.drafts.
readDraft(d);return h?[{key:d,draft:h,isOurs:o(d)}]:[]}).sort((d,h)=>Number(h.isOurs)-Number(d.isOurs)||h.draft.at.localeCompare(
d.draft.at))}};function E(i){return i==null?!0:(typeof i=="string"||Array.isArray(i))&&i.length===0}function S(i,e){return JSON.stringify(
i,Ti)===JSON.stringify(e,Ti)}function Ti(i,e){return e===null||typeof e!="object"||Array.isArray(e)?e:Object.fromEntries(
Object.entries(e).sort(([t],[n])=>t<n?-1:1))}function y(i){return typeof i=="string"}function W(i){return i!=null&&i!==!1}var l={add:{table:"Add another row",list:"Add another","heat map":"Add another risk",recommendations:"Add another recomm\
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
s an answer.",rowTaken:"Taken over",fetching:"Fetching…",notFetched:"This could not be fetched. Close it, and open it \
again.",noRows:"There is nothing to fill in here yet.",notRunYet:"This question is not on the page yet. Run the page’s c\
ells, and it is.",notNow:"Not yet",notGiven:"Not given",noAnswer:"No answer",row:"Row",observer:"You are here as an obse\
rver, so you can read the answers and not change them.",asking:"This network lets no news through to this page by itself\
, so the page asks for it every few seconds. What you write is saved.",offline:"Not connected. What you write is kept in\
 this browser and is saved when the connection is back.",offlineNow:"Not connected. Try again when the connection is bac\
k.",sign:"Sign this review",signAsk:"Sign the record of this review as it stands now?",signSaid:"A signature stays, and \
gets the seal that papers print. It is not the committee’s approval of its minutes.",signGate:"Whoever leads the revie\
w signs it, and the chair beside them.",showPapers:"List the papers",forWhom:"For whom are the papers?",forOwn:"Working \
papers, for the committee’s own use",forAll:"For everybody, once their checks find nothing",letterDay:"Date of the let\
ter",making:"Making it…",pick:"Pick on the grid",takeScores:"Take the register’s scores where none is given here",noScores:"\
Nothing to take: where no score is given here, the register gives none for a risk of that name.",putBack:"Put it back",recommendation:"\
Recommendation",restsOn:"What this rests on",restsOnNothing:"This rests on nothing yet. Choose the question, figure or e\
vidence behind it.",linkMore:"Add what this rests on",linkWhat:"Question, figure or evidence",linkIt:"Add it",unlink:"Ta\
ke out",chooseOne:"Choose one",chooseFirst:"Choose a question, a figure or evidence first.",linkGroups:[["Questions and \
their answers","answer"],["Themes from young people","theme"],["Figures","figure"],["What inspectors said","judgement","\
report"],["Evidence on our list","item"]],reason:"Why? (you need not say)",notSavedYet:"Something you wrote is not saved\
 yet, and this browser cannot keep it. Look for “Saved”, then open the page again.",reportAgain:"Open this page agai\
n to see what it says, and to tick the agenda titles that may be about each of its points. Nothing you wrote is lost.",reportAgainInNotebook:"\
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
ser alone.",seated:(i,e)=>`You are ${i}, ${e}: your seat in the session says so, and what you write stands under that na\
me.`,trust:"There is no sign-in yet: names are taken on trust, and whoever gives yours sees what you answered alone. Wri\
te the name the others know you by.",unsigned:"Say who is writing, and you can answer here.",whoLink:"Who is writing",writeBoth:"\
Write one from both"},oe={member:"a member of the committee",officer:"an officer",facilitator:"leading this session",observer:"\
an observer"},xi={html:"Page for a browser",docx:"Word",pdf:"PDF",xlsx:"Excel",ods:"LibreOffice",csv:"CSV"};var Ri="scrutiny-workbook:page",Pi="scrutiny:who",Ct=class{isServed=!1;isPressed=!1;hasComplained=!1;hasBanner=!1;isFull=!1;statuses=new Map;gates=new Map;progress=new Map;drafts;tabs;connection;rights={};news=new EventTarget;shown=new Map;known=null;isSeated=!1;count=0;constructor(){
this.drafts=new Fe(()=>localStorage,()=>this.complainOnce()),this.tabs=new We({drafts:this.drafts,findSession:()=>sessionStorage,
openChannel:()=>new BroadcastChannel("scrutiny:drafts"),listHeld:()=>this.listSavers().flatMap(({key:e})=>e?[e]:[])}),this.
connection=new Me(()=>fetch(location.pathname,{method:"HEAD"}),e=>this.tell("connection",e))}newId(){return this.count+=
1,`scrutiny-${this.count}`}tell(e,t){this.news.dispatchEvent(new CustomEvent(e,{detail:t}))}hear(e,t,n){let o=r=>t(r.detail);
this.news.addEventListener(e,o,n?{signal:n}:{})}complainOnce(){this.isFull||(this.isFull=!0,this.tell("no-drafts",!0))}get who(){
return this.known??=this.readWho(),this.known}set who(e){this.isSeated||S(e,this.who)||(this.known=e,this.drafts.keep(Pi,
e),this.tell("who",e))}takeSeat(e){this.isSeated=!0,this.known=e,this.tell("who",e)}may(e){return this.rights[this.who.author?
this.who.role:""]?.[e]===""}get isSigned(){return!!(this.who.author&&this.who.role)}get isReading(){return this.isSigned&&
!this.may("write")}readWho(){let e=this.drafts.read(Pi);return typeof e?.author=="string"&&Object.hasOwn(oe,e.role??"")?
e:bi}add(e,t){let{about:n}=e;this.shown.set(n,[...this.find(n),e]),t.addEventListener("abort",()=>{this.shown.set(n,this.
find(n).filter(o=>o!==e))})}find(e){return this.shown.get(e)??[]}listSavers(){return[...this.shown.values()].flat().flatMap(
e=>e.listSavers())}};function c(){return window[Ri]??=new Ct,window[Ri]}function s(i,e={},...t){let n=document.createElement(i);for(let[o,r]of Object.entries(e))W(r)&&n.setAttribute(o,r===!0?"":
String(r));return n.append(...t.filter(W)),n}function g(i,e){for(let[t,n]of Object.entries(e))i.addEventListener(t,n);return i}
function m(){return c().newId()}function f(i,e,{hidden:t="",...n}={}){let o=t?b(String(t)):null;return g(s("button",{type:"\
button",...n},i,o),{click:()=>e()})}var R=class{parts;more=s("span",{id:m(),hidden:!0});constructor(e,t,n="",o={}){let r=s(
"label",{for:e.id,id:m(),...o},t);this.parts=[r,this.more],e.setAttribute("aria-labelledby",`${r.id} ${this.more.id}`),this.
tellApart(n)}tellApart(e){u(this.more,e.trim())}};function b(i){return s("span",{class:"visually-hidden"},i)}function u(i,e){
i.textContent!==e&&(i.textContent=e)}function $e(i){let[e=""]=i;return i.length===1?s("p",{},e):s("ul",{},...i.map(t=>s(
"li",{},t)))}function J(i,e){e.length?i.setAttribute("aria-describedby",e.join(" ")):i.removeAttribute("aria-describedby")}
function se(i,e){e?i.setAttribute("aria-invalid","true"):i.removeAttribute("aria-invalid")}function P(i){return i.contains(
document.activeElement)}function Wt(i){let e=i.closest("details");e&&(e.open=!0,e.parentElement&&Wt(e.parentElement))}var zn="\
textarea, input:not([type=radio], [type=checkbox], [type=file])",Xn=":is(input, textarea, select, button):not([data-look\
s])";function Li(i,e){for(let t of i.querySelectorAll(Xn))t.matches(zn)?t.readOnly=e:t.disabled=e}function Ei(i){CSS.supports(
"field-sizing","content")||(i.style.height="auto",i.style.height=`${i.scrollHeight+4}px`)}function V(i,e){let t=()=>{Ei(
n),e()},n=g(s("textarea",{rows:1,...i}),{input:t});return n}function j(i,e){i.value!==e&&(i.value=e),Ei(i)}function L(i,e){
let t=i.querySelector(`[data-part="${e}"]`);if(t)return t.replaceChildren(),t;let n=s("div",{"data-part":e});return i.append(
n),n}var Fi=500,Zn=1e3,Ai=["pointerup","pointercancel"],Mi=new WeakMap;function Oi(i,e){let t;return()=>{clearTimeout(t),t=setTimeout(
i,e)}}function x(i,e){clearTimeout(Mi.get(i)),Mi.set(i,setTimeout(()=>u(i,e()),Zn))}function Hi(i){let e=c(),t=(n,o)=>{for(let r of n)
document.addEventListener(r,()=>{e.isPressed=o},{capture:!0,signal:i})};t(["pointerdown"],!0),t(Ai,!1)}function Ci(i){if(!c().
isPressed){i();return}let e=new AbortController,t=()=>{e.abort(),setTimeout(i,0)};for(let n of Ai)document.addEventListener(
n,t,{signal:e.signal})}function re(i){let{statuses:e}=c(),t=e.get(i);if(t?.isConnected)return t;let n=s("div",{class:`scrutiny-${i}`,role:"stat\
us"});return e.set(i,n),document.body.append(n),n}function M(i){if(!i)return;let e=c();eo(i.workbook,i.gate);let t={...i,gate:null};S(t,e.progress.get(i.workbook))||(e.progress.
set(i.workbook,t),e.tell("progress",t))}function $t(i,e,t){let n=c();e(n.progress.get(i)),n.hear("progress",o=>{o.workbook===
i&&e(o)},t)}function eo(i,e){let t=c(),n=t.gates.get(i);!e||e.number<(n?.number??0)||(t.gates.set(i,e),!(!n||n.open===e.
open)&&(x(re("announcer"),()=>t.gates.get(i)?.said??""),t.tell("gate",e)))}function Wi(){let i=c();i.hasBanner||(i.hasBanner=!0,i.hear("connection",to))}function to(i){let e=c().connection.isWell;
document.documentElement.classList.toggle("scrutiny-has-banner",!e),re("connection").replaceChildren(...e?[]:io(i))}function io(i){
return i==="offline"?[s("p",{},l.offline)]:c().isServed?[s("p",{},l.lost),f(l.again,()=>location.reload())]:[s("p",{},l.
lostInNotebook)]}function $i(i,e){let t=c(),n=()=>{t.hasComplained||(t.hasComplained=!0,i.prepend(s("p",{class:"alert",role:"alert"},l.noDrafts)))};
t.hear("no-drafts",n,e),t.isFull&&n()}var no=/^([^#/:]+\.ipynb)(#.*)?$/;function Ni(i,e,t){let n=o=>{let r=o.target instanceof Element?o.target.closest("a"):null,
[,a,d=""]=no.exec(r?.getAttribute("href")??"")??[];!a||o.defaultPrevented||(o.preventDefault(),e(a,d))};i.addEventListener(
"click",n,{signal:t})}function Bi(i,e){let t=({target:n})=>{n instanceof Element&&n.setAttribute("data-lm-suppress-short\
cuts","")};i.addEventListener("focusin",t,{signal:e})}function Di(i){let{signal:e,link:t}=i,n=c(),o=()=>{i.look()};t.listen({late:d=>i.hearLate(d),news:d=>i.takeNews(d),again:o}),
Hi(e),document.addEventListener("visibilitychange",o,{signal:e}),window.addEventListener("online",o,{signal:e}),n.hear("\
who",()=>{i.lookAnew()},e);let r=d=>{d.panel!==i&&!i.views.length&&o()};n.hear("changed",r,e),n.hear("gate",o,e);let a=()=>{
n.connection.isWell&&i.retry()};n.hear("connection",a,e)}var oo=["No","One","Two","Three","Four","Five","Six","Seven","Eight","Nine"],so={day:"numeric",month:"long",year:"numeri\
c"};function Z(i,e,t){return`${oo[i]??i} ${i===1?e:t}`}function Ne(i){return i===0?"Nobody has answered yet.":`${Z(i,"pe\
rson has","people have")} answered.`}function F(i){return i.charAt(0).toUpperCase()+i.slice(1)}function B(i){return i.charAt(
0).toLowerCase()+i.slice(1)}function Be(i){return i.length<2?i.join(""):`${i.slice(0,-1).join(", ")} and ${i.at(-1)}`}function Nt(i){
return i.toLocaleDateString("en-GB",so)}function De(i){let e=new Date(`${i}T12:00:00`);return Number.isNaN(e.getTime())?
i:Nt(e)}function Bt(i){return`Column ${i+1}`}function Ie(i,e){return i===1?"1 (low)":i===e?`${i} (high)`:String(i)}function Ke(i){
let e=i.map(([t,n])=>`${t}: ${n}`);return e.length?`${l.former}: ${e.join(", ")}`:""}var ae="";function Dt(i){return Array.isArray(i)&&i.every(y)}function ro(i){if(i===null||typeof i!="object"||Array.isArray(
i))return!1;let{columns:e=null,rows:t=null}=i;return Dt(e)&&Array.isArray(t)&&t.every(Dt)}function ye(i){return ro(i)||Array.
isArray(i)&&i.every(Dt)}function Ii(i){if(!Array.isArray(i))return i.columns.filter(t=>t!==ae);let e=Math.max(0,...i.map(
t=>t.length));return Array.from({length:e},(t,n)=>Bt(n))}function A(i,e){if(!ye(e))return[];let{columns:t,rows:n}=Array.
isArray(e)?{columns:i.offered,rows:e}:e;return n.map(o=>ao(i,t,o))}function ao(i,e,t){let[n=""]=t,r=i.is_grid||i.rows.includes(
n)?[i.offered[0],...e.slice(1)]:e,a=new Map,d=new Map;return t.forEach((h,p)=>{let w=r[p]??Bt(p);i.offered.includes(w)&&
!a.has(w)?a.set(w,h):h.trim()&&d.set(Ki(w,a,d),h)}),{cells:i.offered.map(h=>a.get(h)??""),rest:[...d]}}function Ki(i,e,t){
return e.has(i)||t.has(i)?Ki(`${i} (before)`,e,t):i}function _(i,e){let t=[...new Set(e.flatMap(({rest:o})=>o.map(([r])=>r)))],
n=({cells:o,rest:r})=>{let a=new Map(r);return[...o,...t.map(d=>a.get(d)??"")]};return{columns:[...i.offered,...t],rows:e.
map(n)}}function G(i){return{cells:i.offered.map(()=>""),rest:[]}}function Ji(i,e){return ke(e,Je(i,e)?1:0)}function Je(i,{
cells:[e=""]}){return i.rows.includes(e)}function ke({cells:i,rest:e},t=0){return i.slice(t).some(n=>n.trim())||le(e).length>
0}function le(i){return i.filter(([e])=>e!==ae)}function q(i){return i.find(([e])=>e===ae)?.[1]??""}function It(i,e){return[
...le(i),[ae,e]]}function Ve(i,{cells:e,rest:t}){let[n=""]=e;return!i.keyed||q(t)||n.trim()?t:It(t,k())}function je(i){return i.number===null?i.question:`question ${i.number}: ${i.question}`}function v(i){return i.beside?`ev\
idence, ${i.beside}`:[i.number===null?"":`question ${i.number}`,i.for].filter(Boolean).join(", ")||i.question}function O(i,...e){
let t=[...e,i.number===null?"":v(i)].filter(Boolean).join(", ");return t?` (${t})`:""}function be(i){return`${i.number===
null?"":`${i.number}. `}${i.question}${i.for?` (${B(i.for)})`:""}`}function _e(i){if(i.beside)return{seen:i.question,more:i.part?`(${i.part})`:""};if(i.number===null)return{seen:i.for?`${i.
for}: ${i.question}`:i.question,more:""};let e=je(i),t=B(l.ownAnswer);return i.for?{seen:i.for,more:i.individual?`(${t} \
to ${e})`:`(${e})`}:{seen:i.individual?l.ownAnswer:l.answer,more:`to ${e}`}}function de(i,e,t){let{seen:n,more:o}=_e(i),
r=new R(t,n,o,{class:"name"});return{element:s("div",{},...r.parts,e.help,e.error,t),focus:()=>t.focus(),described:t,marks:()=>[
t]}}function H(i,e,t,...n){let{seen:o,more:r}=_e(i),a=s("legend",{class:"name"},o,r?b(` ${r}`):null);return s("fieldset",
t,a,e.help,e.error,...n)}var Vi=new WeakMap;function ji(i,e){let t=Vi.get(i)??i.getAttribute("aria-describedby")??"";Vi.
set(i,t),J(i,[t,...e].filter(Boolean))}function Ge(i,e){return i.filter(y).join(e)}function ce(i){return[...new Map(i.flat().map(t=>[JSON.stringify(t),t])).values()]}
function qe(i,e){let t=new Map;for(let n of e.flatMap(o=>A(i,o))){let o=Je(i,n)?n.cells[0]??"":JSON.stringify(n),r=t.get(
o);t.set(o,r&&Je(i,n)?co(r,n):n)}return _(i,lo([...t.values()]))}function lo(i){let e=new Set;return i.map(t=>{let n=q(t.
rest),o=!!n&&e.has(n);return e.add(n),o?{...t,rest:It(t.rest,k())}:t})}function co(i,e){let t=i.cells.map((o,r)=>_i(o,e.
cells[r]??"")),n=new Map(i.rest);for(let[o,r]of e.rest)n.set(o,_i(n.get(o)??"",r));return{cells:t,rest:[...n]}}function _i(i,e){
return[...new Set([i,e].filter(t=>t.trim()))].join("; ")}function he(i,e,t,n){let o=g(s("input",{type:i,id:m(),...t}),{change:n});return{input:o,element:s("div",{class:"option"},
o,s("label",{for:o.id},e))}}var Kt=class{constructor(e,t){this.frame=t;this.element=H(e,t,{},this.list),this.described=this.element,this.offer(e.options)}frame;element;described;list=s(
"div",{class:"options checks"});marks(){return[...this.list.querySelectorAll("input")]}read(){return this.marks().filter(
e=>e.checked).map(e=>e.value)}write(e){let t=Array.isArray(e)?e.filter(y):[],n=this.marks().map(r=>r.value),o=t.filter(r=>!n.
includes(r));if(o.length){n.length||this.list.replaceChildren();let r=o.map(a=>({key:a,words:l.notOffered,small:""}));this.
list.append(...this.showOptions(r))}for(let r of this.marks())r.checked=t.includes(r.value)}offer(e){let t=this.read();this.
list.replaceChildren(...this.showOptions(e)),this.write(t)}focus(){this.marks()[0]?.focus()}showOptions(e){return e.length?
e.map(({key:t,words:n,small:o})=>{let r=o?s("small",{id:m()},o):null,a={value:t,"aria-describedby":r?.id},{element:d}=he(
"checkbox",n,a,()=>this.frame.changed());return r&&d.append(r),d}):[s("p",{},l.noneOffered)]}};function ho(i,e){let t=new Map(
i.options.map(o=>[o.key,o.words]));return(Array.isArray(e)?e:[]).map(o=>t.get(String(o))??l.notOffered)}var Gi={name:"ch\
ecks",makeControl:(i,e)=>new Kt(i,e),fits:i=>Array.isArray(i)&&i.every(y),say:ho,join:(i,e)=>ce(e)};function U(i){return String(i).split(/\n+/)}var Jt=class{constructor(e,t){this.frame=t;let n=m(),o=e.offered.map(a=>he("radio",F(a),{name:n,value:a},()=>this.changed()));
this.inputs=o.map(a=>a.input),this.clear=f(l.clear,()=>this.empty(),{class:"quiet",hidden:` to ${v(e)}`});let r=s("div",
{class:`options ${e.kind}`},...o.map(a=>a.element));this.element=H(e,t,{role:"radiogroup"},r,this.clear),this.described=
this.element,this.show()}frame;element;described;inputs;clear;changed(){this.show(),this.frame.changed()}show(){this.clear.
hidden=!this.chosen}get chosen(){return this.inputs.find(e=>e.checked)}empty(){for(let e of this.inputs)e.checked=!1;this.
inputs[0]?.focus(),this.changed()}read(){return this.chosen?.value??""}write(e){for(let t of this.inputs)t.checked=t.value===
e;this.show()}focus(){(this.chosen??this.inputs[0])?.focus()}marks(){return[this.element]}},Ue={makeControl:(i,e)=>new Jt(
i,e),fits:y,say:(i,e)=>U(e),join:null};var qi={name:"choice",...Ue};var Ui={name:"date",makeControl:(i,e)=>{let t=g(s("input",{type:"date",id:m()}),{input:e.changed}),n=()=>t.validity.badInput;
return{...de(i,e,t),read:()=>n()?void 0:t.value,write:o=>{t.value=y(o)?o:""},complaint:()=>n()?l.dateInFull:""}},fits:y,
say:(i,e)=>[De(String(e))],join:null};var C=[{key:"inherent",name:"Inherent",meaning:"if nothing were done"},{key:"residual",name:"Residual",meaning:"with wha\
t is done now"},{key:"target",name:"Target",meaning:"where we want it"}];function po(i){return i!==null&&typeof i=="obje\
ct"&&!Array.isArray(i)}function jt(i){return Array.isArray(i)&&i.every(po)}function Vt(i){if(!Array.isArray(i))return null;
let[e=null,t=null]=i.map(n=>typeof n=="number"?n:null);return[e,t]}function _t(i){return jt(i)?i.map(({risk:e="",inherent:t,
residual:n,target:o})=>({risk:y(e)?e:"",inherent:Vt(t),residual:Vt(n),target:Vt(o)})):[]}function Gt(i=""){return{risk:i,
inherent:null,residual:null,target:null}}function Yi(i){return C.some(e=>i[e.key])}function Qi(i,e){return i.includes(e.
risk)&&!Yi(e)}function qt(i,e){return i.filter(t=>!e.some(n=>n.risk===t)).map(t=>Gt(t))}function zi(i,e,t,n){let o=h=>!Yi(
h)&&(e.includes(h.risk)||!h.risk.trim()),r=n?i:i.filter(h=>!o(h)),a=t.filter(h=>!e.includes(h)||i.some(p=>p.risk===h)),d=[
...r,...qt(a,r)];return S(d,i)?null:d}function Ut(i,e){let t=i?.[e.risk]??{},n=o=>{let r=d=>e[o]?.[d]??t[o]?.[d]??null,a=[
r(0),r(1)];return a.every(d=>d===null)?null:a};return{...e,inherent:n("inherent"),residual:n("residual"),target:n("targe\
t")}}function mo(i,e){return e?`${i} likelihood ${e[0]??"not given"}, impact ${e[1]??"not given"}`:""}function Xi(i){let e=C.
map(t=>mo(t.name,i[t.key])).filter(Boolean);return[i.risk||"A risk without a name",...e].join("; ")}function Zi(i){return i===
1?"Taken for one risk.":`Taken for ${i} risks.`}function Yt(i){return Array.from({length:i},(e,t)=>t+1)}function en(i,e,t){let n=Yt(i).map(p=>s("th",{scope:"col"},String(
p))),o=s("th",{scope:"col",rowspan:2},"Impact"),r=s("th",{scope:"colgroup",colspan:i},"Likelihood"),a=p=>{let w=Yt(i).map(
T=>t(T,p));return s("tr",{},s("th",{scope:"row"},String(p)),...w)},d=s("thead",{},s("tr",{},o,r),s("tr",{},...n)),h=s("t\
body",{},...Yt(i).reverse().map(a));return s("table",{class:"grid"},s("caption",{},e),d,h)}var Ye=class{constructor(e,t,n){
this.steps=e;this.side=t;this.placing=n;let o=s("details",{class:"pick"},s("summary",{},l.pick,this.where));this.element=
g(o,{toggle:()=>this.open()})}steps;side;placing;element;where=b("");picks=[];open(){if(!this.element.open||this.picks.length)
return;let e=m(),t=`${this.side.name}: pick one place`,n=(o,r)=>s("td",{},this.makeRadio(e,[o,r]));this.element.append(en(
this.steps,t,n)),this.show()}makeRadio(e,t){let n=`Likelihood ${t[0]}, impact ${t[1]}`,o={type:"radio",name:e,value:t.join(
","),"aria-label":n},r=g(s("input",o),{change:()=>this.placing.write(t)});return r.disabled=this.placing.isLocked(),this.
picks.push({place:t,radio:r}),r}show(){let e=this.placing.read();for(let t of this.picks)t.radio.checked=S(t.place,e)}rename(e){
u(this.where,e)}},Qe=class{constructor(e,t,n){this.field=e;this.steps=t;this.read=n;let o=C.map(p=>s("option",{value:p.key},
`${p.name}: ${p.meaning}`)),r=s("select",{id:m(),"data-looks":!0},...o);this.select=g(r,{change:()=>this.show()}),this.select.
value="residual";let a=O(e),d={class:"map",role:"group","aria-label":`Where the risks lie${a}`,tabindex:0};this.frame=s(
"div",d);let h=new R(r,"Show where the risks lie",a);this.element=s("div",{class:"where"},...h.parts,r,this.frame)}field;steps;read;element;select;frame;show(){
let e=C.find(({key:a})=>a===this.select.value)??C[1],t=this.read().map((a,d)=>({number:d+1,name:a.risk,place:a[e.key]})),
n=`Where the risks lie: ${e.name.toLowerCase()} risk, ${e.meaning}`,o=s("span",{},n,b(O(this.field))),r=(a,d)=>{let h=t.
filter(({place:p})=>S(p,[a,d]));return uo(Math.ceil(a*d*4/this.steps**2),h)};this.frame.replaceChildren(en(this.steps,o,
r))}};function uo(i,e){let t=e.map(({number:o,name:r})=>s("li",{},`${o} `,s("span",{class:"short"},fo(r)))),n=t.length?s(
"ul",{},...t):b("none");return s("td",{class:`shade-${i}`},n)}function fo(i){return i.length>28?`${i.slice(0,27).trimEnd()}\
…`:i||"No name yet"}function go(i,e,t){if(i.dates.includes(e))return new Qt(t);let n=i.choices[e];if(n)return wo(n,t);let o=V({id:m()},t);return{
control:o,read:()=>o.value,write:r=>j(o,r)}}var ze=class{constructor(e,t,n){this.field=e;this.box=go(e,t,n),this.label=new R(
this.box.control,t),this.element=s("div",{},...this.label.parts,this.box.control)}field;element;box;label;rename(e){this.
label.tellApart(O(this.field,e))}};function zt(i){return i.validity.badInput}var Qt=class{control;whole="";shown="";constructor(e){
let t=()=>{this.control.type==="text"&&!this.control.value&&(this.control.type="date"),e()};this.control=g(s("input",{type:"\
date",id:m()}),{input:t})}show(e,t){this.control.type=e,this.control.value=t}write(e){this.show("date",e),this.control.value!==
e&&this.show("text",e),this.whole=e,this.shown=this.control.value}read(){let{control:e}=this;return!zt(e)&&e.value!==this.
shown&&(this.whole=e.value,this.shown=this.whole),this.whole}};function wo(i,e){let t=i.every((d,h)=>d===String(h+1)),n=d=>t?
Ie(Number(d),i.length):F(d),o=i.map(d=>s("option",{value:d},n(d))),r=s("option",{value:""},l.chooseOne),a=g(s("select",{
id:m()},r,...o),{change:e});return{control:a,read:()=>a.value,write:d=>Xt(a,d)}}function Xt(i,e){let t=o=>o.trim().toLowerCase(),
n=[...i.options].find(o=>t(o.value)===t(e));n||i.append(s("option",{value:e},e)),i.value=n?.value??e}var D=class{constructor(e,t){this.kind=e;this.changed=t;this.add=f(e.add,()=>this.addAndGo(),{class:"add",hidden:e.hidden}),
this.element=s("div",{},this.list,this.undo.element,this.add)}kind;changed;element;rows=[];list=s("div",{class:"rows"});add;undo=new Se(
e=>this.putBack(e));insert(e,t=this.rows.length){let n=this.kind.makeRow(()=>this.remove(n));this.rows.splice(t,0,n);let o=this.
rows[t+1];return o?o.element.before(n.element):this.list.append(n.element),n.write(e),this.renumber(),n}renumber(){this.
rows.forEach((e,t)=>{e.rename(t+1)})}drop(e){let t=this.rows.indexOf(e);return this.rows.splice(t,1),e.element.remove(),
this.renumber(),t}addAndGo(){this.insert(this.kind.blank()).focus(),this.kind.shown?.()}remove(e){let t=e.read(),n=this.
drop(e);this.undo.offer(`${this.kind.called} ${n+1} was removed.`,{value:t,at:n}),(this.rows[n]??this.add).focus(),this.
changed()}putBack({value:e,at:t}){this.insert(e,Math.min(t,this.rows.length)).focus(),this.changed()}read(){return this.
rows.filter(e=>!e.isBlank()).map(e=>e.read())}write(e){let t=e.length||this.kind.isOptional?e:[this.kind.blank()];t.forEach(
(n,o)=>{let r=this.rows[o];r?Zt(r,n):this.insert(n)});for(let n of this.rows.slice(t.length))this.drop(n);this.undo.hide()}focus(){
(this.rows[0]??this.add).focus()}};function Zt(i,e){S(i.read(),e)||i.write(e)}var Se=class{constructor(e){this.putBack=e;
this.button=f(l.putBack,()=>this.act(),{class:"quiet"}),this.element=s("p",{class:"undo"},this.said," ",this.button),this.
hide()}putBack;element;removed=null;said=s("span",{role:"status"});button;act(){let{removed:e}=this;this.hide(),e&&this.
putBack(e.value)}hide(){this.removed=null,u(this.said,""),this.button.hidden=!0}offer(e,t){this.removed={value:t},u(this.
said,e),this.button.hidden=!1}},Y=class{constructor(e,t,n){this.called=t;this.button=f("Remove ",n,{class:"quiet remove"}),
this.button.append(this.number,b(e.number===null?"":` of ${v(e)}`))}called;button;number=document.createTextNode("");rename(e){
this.number.data=`${this.called} ${e}`}};var vo=5;function ti(i){return i.steps??vo}var Xe=class{element;select;label;constructor(e,t,n){let o=Array.from({length:t},
(a,d)=>s("option",{value:String(d+1)},Ie(d+1,t))),r=s("option",{value:""},l.notGiven);this.select=g(s("select",{id:m()},
r,...o),{change:n}),this.label=new R(this.select,e),this.element=s("div",{},...this.label.parts,this.select)}get isLocked(){
return this.select.disabled}read(){return this.select.value?Number(this.select.value):null}write(e){Xt(this.select,e===null?
"":String(e))}rename(e){this.label.tellApart(e)}},ei=class{constructor(e,t,n){this.field=e;this.side=t;this.changed=n;let o=ti(
e);this.likelihood=new Xe("Likelihood",o,()=>this.choose()),this.impact=new Xe("Impact",o,()=>this.choose()),this.grid=new Ye(
o,t,{read:()=>this.read(),write:d=>this.pick(d),isLocked:()=>this.likelihood.isLocked});let r=s("legend",{},t.name,s("sm\
all",{},` ${t.meaning}`)),a=s("div",{class:"pair"},this.likelihood.element,this.impact.element);this.element=s("fieldset",
{class:"side"},r,a,this.grid.element)}field;side;changed;element;likelihood;impact;grid;choose(){this.grid.show(),this.changed()}pick(e){
this.write(e),this.changed()}read(){let e=[this.likelihood.read(),this.impact.read()];return e.every(t=>t===null)?null:e}write(e){
this.likelihood.write(e?.[0]??null),this.impact.write(e?.[1]??null),this.grid.show()}rename(e){let t=O(this.field,this.side.
name,`Risk ${e}`);for(let n of[this.likelihood,this.impact,this.grid])n.rename(t)}},Ze=class{constructor(e,t,n){this.field=
e;this.name=g(s("input",{type:"text",id:m()}),{input:t});let[o,r,a]=C,d=T=>new ei(e,T,t);this.sides={inherent:d(o),residual:d(
r),target:d(a)},this.away=new Y(e,"risk",n);let h=e.for?b(`${e.for}: `):null,p=s("legend",{},h,this.number);this.label=new R(
this.name,"What the risk is");let w=s("div",{class:"sides"},...C.map(({key:T})=>this.sides[T].element));this.element=s("\
fieldset",{class:"row risk"},p,...this.label.parts,this.name,w,this.away.button)}field;element;number=document.createTextNode(
"");label;name;sides;away;read(){let{inherent:e,residual:t,target:n}=this.sides;return{risk:this.name.value,inherent:e.read(),
residual:t.read(),target:n.read()}}write(e){this.name.value!==e.risk&&(this.name.value=e.risk);for(let{key:t}of C)this.sides[t].
write(e[t])}focus(){this.name.focus()}rename(e){this.number.data=`Risk ${e}`,this.away.rename(e),this.label.tellApart(O(
this.field,`Risk ${e}`));for(let{key:t}of C)this.sides[t].rename(e)}isBlank(){return!this.name.value.trim()&&C.every(({key:e})=>!this.
sides[e].read())}};var ii=class{constructor(e,t){this.field=e;this.frame=t;this.offered=e.rows,this.rows=new D({makeRow:o=>new Ze(e,()=>this.
changed(),o),blank:()=>Gt(),add:l.add["heat map"],hidden:` for ${v(e)}`,called:"Risk",shown:()=>this.show()},()=>this.changed()),
this.map=new Qe(e,ti(e),()=>this.list()),this.taking=new ni(e,this.rows,()=>this.changed());let n=[this.rows.element,this.
taking.element,this.map.element];this.element=H(e,t,{},...n),this.described=this.element,this.write(null)}field;frame;element;described;rows;map;taking;offered;changed(){
this.taking.clearNotice(),this.show(),this.frame.changed()}show(){this.map.show(),this.taking.show()}list(){return this.
rows.rows.map(e=>e.read())}read(){return this.rows.read().filter(e=>!Qi(this.field.rows,e))}write(e){this.taking.clearNotice();
let t=_t(e);this.rows.write([...t,...qt(this.field.rows,t)]),this.show()}offerRows(e){let t=zi(this.list(),this.offered,
e,P(this.element));t&&this.rows.write(t),this.offered=e,this.show()}focus(){this.rows.focus()}marks(){return[...this.element.
querySelectorAll(".risk input[type=text], .risk select")]}},ni=class{constructor(e,t,n){this.field=e;this.rows=t;this.changed=
n;let o=f(l.takeScores,()=>this.take(),{hidden:O(e)});this.element=s("div",{class:"taking"},o,this.said)}field;rows;changed;element;said=s(
"p",{role:"status"});take(){let{scores:e}=this.field,t=this.rows.rows.filter(n=>!S(n.read(),Ut(e,n.read())));for(let n of t)
n.write(Ut(e,n.read()));t.length&&this.changed(),u(this.said,""),x(this.said,()=>t.length?Zi(t.length):l.noScores)}show(){
this.element.hidden=!Object.keys(this.field.scores??{}).length&&!P(this.element)}clearNotice(){x(this.said,()=>"")}},tn={
name:"heat map",makeControl:(i,e)=>new ii(i,e),fits:jt,say:(i,e)=>_t(e).map(Xi),join:(i,e)=>ce(e)};function oi(i){return Array.isArray(i)&&i.every(y)}function yo(i,e,t){let n=V({id:m()},e),o=s("span",{}),r=new R(n,o,O(i)),
a=new Y(i,"row",t);return{element:s("div",{class:"item"},...r.parts,n,a.button),read:()=>n.value,write:d=>j(n,d),focus:()=>n.
focus(),rename:d=>{u(o,`${l.row} ${d}`),a.rename(d)},isBlank:()=>!n.value.trim()}}function ko(i,e){let t={makeRow:r=>yo(
i,e.changed,r),blank:()=>"",add:l.add.list,hidden:` for ${v(i)}`,called:l.row},n=new D(t,e.changed),o=H(i,e,{},n.element);
return n.write([]),{element:o,described:o,read:()=>n.read(),write:r=>n.write(oi(r)?r:[]),focus:()=>n.focus(),marks:()=>[
...o.querySelectorAll("textarea")]}}var nn={name:"list",makeControl:ko,fits:oi,say:(i,e)=>oi(e)?e:[],join:(i,e)=>ce(e)};var on={name:"long text",makeControl:(i,e)=>{let t=V({id:m(),rows:4},e.changed),n=o=>j(t,y(o)?o:"");return{...de(i,e,t),
read:()=>t.value,write:n}},fits:y,say:(i,e)=>U(e),join:(i,e)=>Ge(e,`

`)};function et(i,e){return A(i,e).filter(t=>Ji(i,t)).map(t=>si(i,t))}function si(i,{cells:e,rest:t}){return[...i.offered.map(
(o,r)=>{let a=e[r]??"";return a?`${o}: ${i.dates.includes(o)?De(a):a}`:""}),Ke(le(t))].filter(Boolean).join("; ")}var tt=class{constructor(e){this.changed=e}changed;element=s("div",{class:"former"});rest=[];whose=b("");undo=new Se(e=>{
this.write(e),this.changed()});read(){return this.rest}write(e){this.rest=e,this.element.replaceChildren(...this.show(Ke(
le(e)))),this.undo.hide()}rename(e){u(this.whose,` (${e})`)}remove(){let e=this.rest;this.write(e.filter(([t])=>t===ae)),
this.undo.offer(l.formerRemoved,e),this.element.append(this.undo.element),this.changed()}show(e){if(!e)return[];let t=s(
"p",{id:m()},e),n=f(l.takeOut,()=>this.remove(),{class:"quiet","aria-describedby":t.id});return n.append(this.whose),[t,
n]}};var it=class{constructor(e,t,n,...o){this.field=e;this.cells=t.map(h=>new ze(e,h,n)),this.former=new tt(()=>{this.focus(),
n()});let r=e.for?b(`${e.for}: `):null,a=s("legend",{},r,this.legend),d=bo(this.cells.map(h=>h.element));this.element=s(
"fieldset",{class:"row"},a,d,this.former.element,...o)}field;element;legend=s("span",{});cells;former;focus(){this.cells[0]?.
box.control.focus()}name(e){u(this.legend,e),this.former.rename(e);for(let t of this.cells)t.rename(e)}read(){return{cells:this.
cells.map(e=>e.box.read()),rest:this.former.read()}}write(e){this.cells.forEach((t,n)=>{t.box.write(e.cells[n]??"")}),this.
former.write(Ve(this.field,e))}};function bo(i){return s("div",{class:i.length===4?"cells by-two":"cells"},...i)}function ot(i,e,t,n=l.
row,...o){let r=new Y(i,n.toLowerCase(),t),a=new it(i,i.offered,e,...o,r.button);return a.name(""),{element:a.element,read:()=>a.
read(),write:d=>a.write(d),focus:()=>a.focus(),rename:d=>{a.name(`${n} ${d}`),r.rename(d)},isBlank:()=>!ke(a.read())}}var nt=class{constructor(e,t){
this.field=e;this.frame=t;this.offer(e.rows)}field;frame;element=s("div",{class:"rows"});rows=[];get count(){return this.
rows.length}offer(e){let t=e.filter(n=>!this.rows.some(o=>o.name===n));t.length&&!this.rows.length&&this.element.replaceChildren();
for(let n of t)this.add(n)}add(e){let t=new it(this.field,this.field.offered.slice(1),()=>this.frame.changed());t.name(e),
this.rows.push({name:e,row:t}),this.element.append(t.element)}write(e){let t=[...e];for(let{name:n,row:o}of this.rows){let r=t.
findIndex(({cells:d})=>d[0]===n),[a=G(this.field)]=r<0?[]:t.splice(r,1);Zt(o,{cells:a.cells.slice(1),rest:a.rest})}return t}read(){
return this.rows.map(({name:e,row:t})=>{let{cells:n,rest:o}=t.read();return{cells:[e,...n],rest:o}})}focus(){this.rows[0]?.
row.focus()}};var st=class{constructor(e,t){this.field=e;this.known=new nt(e,t),this.element=H(e,t,{},this.known.element),this.described=
this.element}field;element;described;known;give(e){return e.some((n,o)=>ke(n,o<this.known.count?1:0))?_(this.field,e):[]}offerRows(e){
this.known.offer(e)}marks(){return[...this.element.querySelectorAll("textarea, .row select, .row input")]}complaint(){return ri(
this.element)}};function ri(i){return[...i.querySelectorAll(".row input")].some(zt)?l.dateInFull:void 0}var rt=class extends st{constructor(e,t){
super(e,t),this.known.count||this.known.element.append(s("p",{},l.noRows)),this.write(null)}read(){return this.give(this.
known.read())}write(e){let t=A(this.field,e);this.known.offer(t.map(({cells:[n=""]})=>n)),this.known.write(t)}focus(){this.
known.focus()}},at=class extends st{free;constructor(e,t){super(e,t),this.free=new D({makeRow:n=>ot(e,t.changed,n),blank:()=>G(
e),add:l.add.table,hidden:` for ${v(e)}`,called:l.row,isOptional:this.known.count>0},t.changed),this.element.append(this.
free.element),this.write(null)}read(){return this.give([...this.known.read(),...this.free.read()])}write(e){this.free.write(
this.known.write(A(this.field,e)))}focus(){this.known.count?this.known.focus():this.free.focus()}},pe={fits:ye,say:et};var sn={name:"matrix",makeControl:(i,e)=>new rt(i,e),...pe,join:null};var lt=class{constructor(e,t,n){this.options=e;this.changed=t;this.look=n;let[o,r,a,d]=this.wheres,h=s("legend",{},l.restsOn,
o),p=s("label",{for:this.select.id},l.linkWhat,r);a&&this.add.append(a),d&&this.summary.append(d),this.fold.append(this.
summary,s("div",{class:"choosing"},p,this.select,this.add)),this.element=s("fieldset",{class:"because"},h,this.none,this.
list,this.fold,this.said),this.show()}options;changed;look;element;chosen=[];offered=null;list=s("ul",{class:"links"});none=s(
"p",{class:"nothing"},l.restsOnNothing);select=s("select",{id:m()});said=s("p",{role:"status"});add=f(l.linkIt,()=>this.
link(),{class:"quiet"});summary=s("summary",{},l.linkMore);fold=g(s("details",{}),{toggle:()=>this.open()});wheres=["","",
"",""].map(b);rename(e){for(let t of this.wheres)u(t,` (${e})`);this.show()}read(){return[...this.chosen]}write(e){this.
chosen=[...e],this.show(),this.look&&!this.offered&&e.some(t=>!this.find(t).words)&&this.fetch()}offer(e){this.options=e,
this.show()}open(){this.fold.open&&this.fetch()}async fetch(){let e=await this.look?.();typeof e=="string"?u(this.said,e):
e&&(this.offered=e),this.show()}link(){let e=this.select.value;if(!e){x(this.said,()=>l.chooseFirst);return}this.change(
[...this.chosen,e],`Added: ${this.find(e).words}`)}unlink(e){let t=this.chosen.filter(n=>n!==e);this.change(t,`Taken out\
: ${this.find(e).words}`)}change(e,t){this.write(e),(this.fold.open?this.select:this.summary).focus(),u(this.said,""),x(
this.said,()=>t),this.changed()}find(e){return[...this.options,...this.offered??[]].find(n=>n.key===e)??{key:e,words:this.
look&&!this.offered?"":l.notOffered,small:""}}show(){this.none.hidden=this.chosen.length>0,this.list.hidden=!this.none.hidden,
this.list.replaceChildren(...this.chosen.map(e=>this.showLink(this.find(e)))),this.fill()}fill(){if(!this.fold.open)return;
let{value:e}=this.select,t=s("option",{value:""},l.chooseOne);this.select.replaceChildren(t,...this.makeGroups()),this.select.
value=e,this.select.selectedIndex<0&&(this.select.value="")}showLink({key:e,words:t,small:n}){let o=`: ${t}${this.wheres[0]?.
textContent??""}`,r=f(l.unlink,()=>this.unlink(e),{class:"quiet",hidden:o});return s("li",{},s("span",{},t),n?s("small",
{},n):null,r)}makeGroups(){let e=(this.offered??this.options).filter(({key:t})=>!this.chosen.includes(t));return l.linkGroups.
flatMap(([t,...n])=>{let r=e.filter(({key:a})=>n.includes(a.split(":")[0]??"")).map(({key:a,words:d})=>s("option",{value:a},
d));return r.length?[s("optgroup",{label:t},...r)]:[]})}};function So(i){if(i===null||typeof i!="object"||Array.isArray(i))return{};let{because:e=null}=i;return e!==null&&typeof e==
"object"&&!Array.isArray(e)?e:{}}function To(i,e){let t=i[q(e.rest)];return Array.isArray(t)?t.filter(y):[]}function dt(i,e){
let t=So(e);return A(i,e).map(n=>({row:n,because:To(t,n)}))}function ai(i,e){let t=e.filter(r=>r.because.length),n=Object.
fromEntries(t.map(r=>[q(r.row.rest),r.because])),o=_(i,e.map(({row:r})=>r));return t.length?{...o,because:n}:o}function rn(i,e){
let t=e.flatMap(a=>dt(i,a)),n=A(i,qe(i,e)),o=a=>d=>q(d.row.rest)===q(a.rest)||xo(d.row,a),r=n.map(a=>{let d=t.filter(o(a)).
flatMap(h=>h.because);return{row:a,because:[...new Set(d)]}});return ai(i,r)}function xo(i,e){return JSON.stringify(i.cells)===
JSON.stringify(e.cells)}function an(i,e){let t=new Map(i.options.map(n=>[n.key,n.words]));return dt(i,e).map(({row:n,because:o})=>{
let r=o.map(a=>t.get(a)??l.notOffered).join("; ");return[si(i,n),r&&`${l.restsOn}: ${r}`].filter(Boolean).join("; ")})}var li=class{element;because;row;constructor(e,{changed:t,look:n},o){this.because=new lt(e.options,t,n),this.row=ot(e,t,
o,l.recommendation,this.because.element),this.element=this.row.element}read(){return{row:this.row.read(),because:this.because.
read()}}write({row:e,because:t}){this.row.write(e),this.because.write(t)}focus(){this.row.focus()}rename(e){this.row.rename(
e),this.because.rename(`${l.recommendation} ${e}`)}isBlank(){return this.row.isBlank()&&!this.because.read().length}},di=class{constructor(e,t){
this.field=e;this.rows=new D({makeRow:n=>this.track(new li(e,t,n)),blank:()=>({row:G(e),because:[]}),add:l.add.recommendations,
hidden:` for ${v(e)}`,called:l.recommendation},t.changed),this.element=H(e,t,{},this.rows.element),this.described=this.element,
this.write(null)}field;element;described;rows;made=new Set;track(e){return this.made.add(e),e}read(){let e=this.rows.read();
return e.length?ai(this.field,e):[]}write(e){this.rows.write(dt(this.field,e))}offer(e){for(let t of this.made)t.because.
offer(e)}focus(){this.rows.focus()}marks(){return[...this.element.querySelectorAll(".cells :is(textarea, select, input)")]}complaint(){
return ri(this.element)}},ln={name:"recommendations",makeControl:(i,e)=>new di(i,e),fits:pe.fits,say:an,join:rn};var dn={name:"scale",...Ue};var cn={name:"table",makeControl:(i,e)=>new at(i,e),...pe,join:qe};var hn={name:"text",makeControl:(i,e)=>{let t={type:"text",id:m(),autocomplete:"off"},n=g(s("input",t),{input:e.changed}),
o=r=>{n.value=y(r)?r:""};return{...de(i,e,n),read:()=>n.value,write:o}},fits:y,say:(i,e)=>U(e),join:(i,e)=>Ge(e,"; ")};var pn={checks:Gi,choice:qi,date:Ui,"heat map":tn,list:nn,"long text":on,matrix:sn,recommendations:ln,scale:dn,table:cn,
text:hn};function ee(i){let e=pn[i];if(!e)throw new Error(`This page cannot show answers of the kind “${i}”. Open it again.`);
return e}function Ro(i,e){if(E(e))return[l.noAnswer];let t=ee(i.kind);return t.fits(e)?t.say(i,e):Po(i,e)}function Po(i,e){return y(
e)?U(e):ye(e)?et({...i,kind:"table",offered:Ii(e)},e):Array.isArray(e)?e.filter(y):[]}function $(i,e){let t=Ro(i,e);return y(
e)?s("div",{},...t.map(n=>s("p",{},n))):$e(t)}function me(i,e){return e===null||ee(i.kind).fits(e)}var ht=150,Lo=3e4,te={state:()=>{},saved:()=>{},refused:()=>{}};function ci({individual:i,rating:e,versions:t}){return(i?
[e?.mine??null]:t).flatMap(o=>o?.number?[o.number]:[])}var ct=class{constructor(e,t,n){this.field=e;this.place=t;this.listener=
n;this.base=ci(e).slice(-1),this.newest=Math.max(0,...e.versions.map(o=>o.number))}field;place;listener;base;draft=null;sent=null;newest;key=null;refusal="";isTooLate=!1;isStalled=!1;timer;get isBusy(){
return!!(this.draft||this.sent)}get unsaved(){return this.draft??this.sent}write(e,t,n=this.base,o=this.draft?.keeps??[]){
let{author:r,role:a}=this.place.who(),d={token:k(),value:e,reason:t,replaces:n,keeps:o,at:new Date().toISOString(),author:r,
role:a};return this.draft=d,this.keep(),this.listener.state("unsaved"),clearTimeout(this.timer),this.timer=setTimeout(()=>this.
send(),ht),d}keep(){let e=this.unsaved;if(!e){this.forget();return}let{review:t,tab:n,drafts:o}=this.place;this.key??=Si(
Oe(t,this.field,this.place.who().author),n),o.keep(this.key,this.draft&&this.sent?{...e,sent:this.sent}:e)}forget(){this.
key&&this.place.drafts.forget(this.key),this.key=null}drop(){clearTimeout(this.timer),this.draft=null,this.sent=null,this.
keep()}takeUp(e,{sent:t,...n}){this.draft=n,this.base=n.replaces,Ae(t)&&(this.sent=t),this.keep(),this.key&&this.place.drafts.
readDraft(this.key)?.token===n.token?this.place.drafts.forget(e):this.key=e,this.resume()}resume(){this.sent?this.transmit(
this.sent):this.send()}send(){clearTimeout(this.timer);let{draft:e}=this;this.sent||!e||e.isRefused===1/0||this.isIncomplete(
e)||(this.sent={...e,keeps:this.listKept(e)},this.draft=null,this.keep(),this.transmit(this.sent))}listKept({keeps:e,replaces:t}){
if(e.length)return e;let n=({number:o,settled:r,author:a})=>r&&ve(this.place.who(),a)&&t.includes(o);return this.field.versions.
filter(n).map(o=>o.number)}isIncomplete(e){return this.field.individual&&E(e.value)&&!!e.reason&&!this.field.rating?.mine}async transmit(e){
this.isStalled=!1;let t=await this.place.ask(this.makeMessage(e));t?this.hear(t):this.sent?.token===e.token&&this.stall()}makeMessage(e){
let{token:t,value:n,reason:o,replaces:r,keeps:a}=e,d={token:t,about:this.field.about,replaces:r,...N(e)};if(E(n))return{
kind:"withdraw",...d};let h={...o?{reason:o}:{},...a.length?{keeps:a}:{}};return{kind:"save",value:n,...d,...h}}stall(){
this.isStalled=!0,this.listener.state("kept")}hear(e){let{sent:t}=this;!t||e.token!==t.token||(e.kind==="saved"?this.settle(
e,t):this.refuse(e.kind==="refused"?e:{},t))}settle(e,t){this.replaced(e.version?.number??e.field?.rating?.mine?.number,
t),this.sent=null,this.keep(),this.listener.saved(e,!!this.draft),this.send()}replaced(e,t){let n=this.draft?.replaces.filter(
o=>!t.replaces.includes(o))??[];this.base=e?[...n,e]:n,this.draft&&(this.draft.replaces=this.base),this.newest=Math.max(
this.newest,e??0)}refuse({sentence:e="",erased:t=0,closed:n=!1},o){this.sent=null,this.draft??={...o,isRefused:t||n?1/0:
Date.now()},t&&this.continueAfter(t,this.draft),this.keep(),this.refusal=e,this.isTooLate=n,this.listener.refused(e,n),this.
draft?.isRefused||this.send()}continueAfter(e,t){t.replaces=[e],this.base=t.replaces,this.field.versions=this.field.versions.
filter(n=>n.number>e)}retry(){this.sent&&this.isStalled?this.transmit(this.sent):this.draft?.isRefused&&Date.now()-this.
draft.isRefused>Lo&&this.send()}};function Q(i){return i.day===Nt(new Date)?`at ${i.time}`:`at ${i.time} on ${i.day}`}function hi(i){return`Written by ${i.
by} ${Q(i)}.`}function mn(i){return i.settled?hi(i):`Changed by ${i.author} ${Q(i)}.`}function pi(i,e){return X(i,e)?l.keepMine:
`Keep ${Be(e.writers)}’s words`}function un(i,e){return e.settled?`Written by ${e.by} ${Q(e)}:`:`${X(i,e)?"You":e.author}\
 wrote ${Q(e)}:`}var pt=class{constructor(e,t,n){this.place=t;this.findControl=n;this.help=s("p",{class:"help",id:m(),"aria-live":"polite",
hidden:!e},e)}place;findControl;help;error=s("p",{class:"error",id:m(),hidden:!0});hints=s("ul",{class:"hints",id:m(),hidden:!0});blockers=[];showHelp(e){
e&&e!==this.help.textContent&&(this.help.textContent=e)}show(e){this.error.hidden=!e,e&&this.error.replaceChildren(s("sp\
an",{},e)),this.place.classList.toggle("in-error",!!e),this.describe()}showHints(){this.hints.hidden=this.blockers.length===
0,this.hints.replaceChildren(...this.blockers.map(e=>s("li",{},e))),this.describe()}clear(){this.blockers=[],this.show(""),
this.showHints()}describe(){let{error:e,place:t}=this,n=this.findControl(),o=e.hidden||P(t)?[]:[e.id],r=[this.help,this.
hints].filter(a=>!a.hidden).map(a=>a.id);J(n.described,[...r,...o]);for(let a of n.marks())se(a,!e.hidden),a!==n.described&&
ji(a,o)}};async function fn(i,e){let t=await i.ask({kind:"links",about:e});return t?.kind==="links"?t.options:t?.kind==="refused"?
t.sentence:l.offlineNow}var mt=class{element;area;constructor(e,t){this.area=V({id:m(),rows:2},t);let n=new R(this.area,l.reason,`for ${v(e)}`);
this.element=s("div",{class:"reason"},...n.parts,this.area)}get isFocused(){return this.area===document.activeElement}read(){
return this.area.value.trim()}write(e){j(this.area,e)}lock(e){this.area.readOnly=e}};var ut=class{constructor(e,t,n,o){this.field=e;this.place=t;this.complaints=new pt(e.help,t,()=>this.control);let{help:r,
error:a}=this.complaints,d=()=>fn(n,e.about);this.control=ee(e.kind).makeControl(e,{help:r,error:a,changed:o,look:d}),this.
reason=e.individual?new mt(e,o):null,this.element=s("div",{class:"open"},this.control.element,this.reason?.element)}field;place;element;complaints;control;reason;get isFocused(){
return P(this.control.element)||!!this.reason?.isFocused}write(e){this.control.write(me(this.field,e)?e:null)}showFilled(){
this.place.toggleAttribute("data-filled",!E(this.control.read()))}lock(e){Li(this.control.element,e),this.reason?.lock(e)}complain(){
let e=this.control.complaint?.();e!==void 0&&this.complaints.show(e),this.complaints.showHints()}};var ft=class{constructor(e,t){this.view=e;this.makeSaver=t}view;makeSaver;tell(){this.view.isFocused?this.view.status.show(
"waiting",l.closedHere):this.close()}stayShown(e){let{field:t,isClosed:n}=this.view;return!n||!t.rating||e.rating?.revealed?
e:{...e,rating:{...t.rating,mine:e.rating?.mine??null}}}close(){let{view:e}=this,t=e.savers.current;t.isBusy&&(e.savers.
current=this.makeSaver(),e.restoring.sendBeside(t),t.draft&&t.isIncomplete(t.draft)&&(t.refusal=l.closed,t.isTooLate=!0),
t.send()),e.isTouched=!1,e.news.dropWaiting(),e.complaints.clear(),e.showMine(),e.refresh(),e.status.show("closed",l.closed),
e.status.tell([l.closed,e.field.rating?.said??""].join(" ").trimEnd()),e.restoring.showRefused()}};var gt=class{constructor(e){this.view=e}view;said=s("div",{});element=s("div",{});disputed=[];told=null;show(e=!0){let{field:t}=this.
view,n=t.individual?[]:t.versions,o=n.length>1?n.map(r=>r.number):[];S(o,this.disputed)||(this.disputed=o,this.tell(n,o.
length>1,e),this.element.replaceChildren(...o.length?this.showVersions(n):[]))}showAnew(){this.disputed=[],this.show()}tell(e,t,n){
let o=mi(e).map(d=>d.number),r=t?o:null;if(S(r,this.told)||(this.told=r,this.said.replaceChildren(...t?[s("p",{class:"al\
ert"},this.say(e))]:[]),!t||!n))return;let a=o.length<e.length;this.view.status.tell(`${a?"Saved. ":""}${gn(e)} here too\
; choose which stands.`)}say(e){let t=mi(e).at(-1)??e.at(-1),n=t?Q(t):"",o=Z(e.length,"is","are").replace("Two are","Bot\
h are");return`${gn(e)} an answer here too, ${n}. ${o} kept. Choose which stands.`}showVersions(e){let t=s("div",{class:"\
versions"},...e.map(o=>this.showVersion(o,e))),n=this.makeJoin(e);return n?[t,n]:[t]}showVersion(e,t){let{who:n}=c(),o=pi(
n,e),a=t.filter(w=>pi(n,w)===o).length===1?"":` (answer ${t.indexOf(e)+1})`,d=f(o,()=>this.keep(e),{hidden:a}),h=s("p",{
class:"name"},un(n,e)),p=$(this.view.field,e.value);return s("div",{class:"version"},h,p,c().may("write")&&d)}keep(e){X(
c().who,e)?this.settle(this.findMine(e),[]):this.settle(e.value,[e])}findMine(e){let{savers:t,control:n}=this.view;return t.
current.base.includes(e.number)?n.read()??e.value:e.value}makeJoin(e){let{field:t,control:n}=this.view,{join:o}=ee(t.kind);
if(!o||!t.can_join||!c().may("write"))return null;let r=f(l.writeBoth,()=>{let{who:a}=c(),d=h=>X(a,h)?this.findMine(h):h.
value;this.settle(o(t,e.map(d)),e),n.focus()});return s("p",{},r)}settle(e,t){let{view:n}=this,o=n.savers.current,r=n.field.
versions.map(a=>a.number);n.put(e),o.base=r,o.write(e,"",r,t.map(a=>a.number)),o.send(),n.control.focus()}};function gn(i){
let{who:e}=c(),t=mi(i).flatMap(({writers:o})=>o),n=[...new Set(t)].filter(o=>!ve(e,o));return n.length?`${Be(n)} wrote`:
"You wrote"}function mi(i){let{who:e}=c();return i.filter(t=>!X(e,t))}function Te(i,e={}){return{...i,beside:"",part:"",...e}}var Eo={about:"",versions:[],rating:null,locked:[],options:[],rows:[],
scores:null,help:"",number:null,question:"",for:"",kind:"",offered:[],choices:{},dates:[],is_grid:!1,keyed:!1,can_join:!1,
steps:null,individual:!1,act:"write",before:null,evidence:null,href:"",workbook:""};function ui(i){let e=i.evidence?ui(i.
evidence):null;return{...structuredClone(Eo),...i,evidence:e}}function wt(i,e,...t){let n=s("summary",{},i,b(` for ${v(e)}`));return s("details",{},n,...t)}function wn(i,e){let t=e.words.
split(/\n+/).map(n=>s("p",{},n));return wt(s("span",{},`Last time (${e.review})`),i,...t)}function vn(i){let e=s("div",{
class:"history",role:"status"}),t=wt(s("span",{},l.history),i.field,e),n=async()=>{t.open&&e.replaceChildren(Mo(await i.
panel.link.ask({kind:"history",about:i.field.about})))};return g(t,{toggle:()=>{n()}})}function Mo(i){if(i?.kind!=="hist\
ory")return s("p",{},i?.kind==="refused"?i.sentence:l.offline);if(!i.entries.length)return s("p",{},l.nobody);let e=i.entries.
map(({said:t,words:n})=>{let o=n?s("p",{class:"words"},n):null;return s("li",{},s("p",{class:"when"},t),o)});return s("o\
l",{},...e)}function yn(i,e){let t=Te(e,{kind:"checks",evidence:null,before:null,number:null,for:"",part:i.for,beside:v(i)}),n=s("di\
v",{class:"place within","data-about":t.about}),o=s("span",{}),r=()=>{let a=t.versions.at(-1)?.value;u(o,`Evidence behin\
d this answer (${Array.isArray(a)?a.length:0})`)};return{field:t,place:n,fold:wt(o,i,n),show:r}}function xe(i){return i.closest(".jp-Notebook")}function Fo(i,e){return c().find(i).find(({place:t})=>xe(t)===e)??null}function z(i,{
about:e,href:t}){if(t==="")return s("span",{},i);let n=`#prompt-${(e.split(".")[0]??"").replaceAll("_","-")}`,o=s("a",{href:t||
n},i);return g(o,{click:r=>Oo(o,e,r)})}function Ao(i){for(let e=i.closest("details");e;e=e.parentElement?.closest("detai\
ls")??null)e.open=!0}function Oo(i,e,t){let n=Fo(e,xe(i));n?(t.preventDefault(),Ao(n.place),n.focus()):c().isServed||Ho(
i,t)}function Ho(i,e){let t=i.getAttribute("href")??"";!t.startsWith("#")||xe(i)?.querySelector(t)||(e.preventDefault(),
i.nextElementSibling||i.after(s("span",{role:"alert"},` ${l.notRunYet}`)))}var vt=class{constructor(e){this.view=e}view;element=s("div",{class:"locks",role:"group",tabindex:-1});shown="";before=[
"",""];get isBarred(){return this.view.field.locked.length>0||!c().isSigned}show(){let{field:e,savers:t}=this.view,{unsaved:n}=t.
current,o=(n??e.versions.at(-1))?.value??null,r=JSON.stringify([e.locked,o,!!n,c().who]);if(r===this.shown)return;this.shown=
r;let a=P(this.element),{seen:d,more:h}=_e(e);this.element.setAttribute("aria-label",`${d} ${h}`.trimEnd());let p=e.locked.
length?d:e.for,T=[p?s("p",{class:"name"},p):null,...e.locked.length?this.listShut(o):[this.showStanding(o)]];this.element.
replaceChildren(...T.filter(W)),a&&this.element.focus()}listShut(e){let{field:t,savers:n}=this.view;return E(e)?[yt(t.locked)]:
[yt(t.locked),$(t,e),n.current.unsaved?s("p",{},l.shutWithWords):null,c().may("take_back")?this.makeTakeBack():null]}showStanding(e){
let{field:t}=this.view;return E(e)?t.individual?null:s("p",{},l.nobody):$(t,e)}tell(e){let t=this.view.field.locked.length>
0;e!==t&&(t?this.view.isShut||(this.before=this.view.status.now,this.view.status.show("waiting",l.shutHere)):(this.tellAsBefore(),
this.view.savers.send()))}tellAsBefore(){let{status:e}=this.view;e.now[1]===l.shutHere&&e.show(...this.before,!1)}shut(){
this.view.refresh(),this.tellAsBefore()}makeTakeBack(){let{view:e}=this,t=()=>{e.put(null),e.savers.current.write(null,""),
e.savers.current.send(),this.element.focus()};return f(l.takeBack,t,{hidden:` to ${v(e.field)}`})}};function yt(i){let e=i.
map(t=>s("li",{},z(t.name,t)));return s("div",{class:"shut"},s("p",{},l.shut),s("ul",{},...e))}function kt(i,e,t){let n=c(),{link:o,review:r}=e,a=o.ask.bind(o),d={review:r,drafts:n.drafts,tab:n.tabs.own,who:()=>n.who,
ask:a};return new ct(i,d,t)}var bt=class{constructor(e){this.view=e}view;waiting=null;isOfferLate=!1;dropWaiting(){this.waiting=null}showLate(){this.
isOfferLate&&this.offer(),this.waiting&&this.take(this.waiting)}adopt(e){let{field:t,control:n,complaints:o}=this.view;return Object.
assign(t,Wo(e)),o.showHelp(e.help),e.options&&this.offer(),e.rows&&n.offerRows?.(e.rows),!!(e.options||e.rows)}offer(){let{
control:e,field:t,isFocused:n}=this.view;e.offer&&(this.isOfferLate=n,!n&&(e.offer(t.options),this.view.lock()))}take(e,t=1/0){
let{field:n,savers:o}=this.view;if(t<o.current.newest)return;let r=n.versions.at(-1)?.number??null,a=!!this.waiting;if(this.
waiting=null,o.current.isBusy){this.view.adopt({...e,versions:n.versions});return}let d=e.versions?.at(-1)?.number??null;
this.view.adopt(e),n.individual?this.takeRating(e):(d!==r||a)&&this.takeVersion(e)}takeRating(e){let{view:t}=this;if(t.isFocused){
this.waiting=e;return}let n=t.field.rating?.mine??null,o=t.control.read();t.savers.current.base=ci(t.field),(n?!S(o,n.value):
!E(o))&&t.showMine()}takeVersion(e){let{field:t,savers:n,status:o,isFocused:r}=this.view,a=n.current,d=t.versions.at(-1);
if(t.versions.some(p=>a.base.includes(p.number)))return;let h=d?mn(d):l.takenBack;if(r){this.waiting=e,t.versions=t.versions.
filter(p=>a.base.includes(p.number)),o.show("waiting",`${h} ${l.later}`);return}a.base=d?[d.number]:[],a.newest=Math.max(
a.newest,d?.number??0),this.view.put(d?.value??null),o.show("saved",h)}takeOverwriting(){let{field:e,savers:t}=this.view,
{base:n}=t.current,o=e.versions.some(r=>n.includes(r.number));!e.individual&&e.versions.length>0&&!o&&this.takeVersion(e)}},
Co=["versions","rating","locked","options","rows","scores","help"];function Wo(i){return Object.fromEntries(Co.flatMap(e=>i[e]===
void 0?[]:[[e,i[e]]]))}function ue(i,e){let[t,n]=[m(),m()],o=s("p",{class:"name",id:t},i.question),r=i.said.map((d,h)=>s("p",{id:h===0?n:null},
d)),a=s("dialog",{"aria-labelledby":t,"aria-describedby":n},o,...r);return e(a),new Promise(d=>{let h=!1,p=()=>{h=!0,a.close()},
w=()=>{a.remove(),d(h)};a.append($o(i,p,()=>a.close())),g(a,{close:w}).showModal()})}function $o({yes:i,no:e,isCareful:t=!1},n,o){
let r=f(e,o,{class:"quiet",autofocus:t});return s("div",{class:"buttons"},f(i,n),r)}function kn({mine:i},e){if(!c().may("see_own"))return[];if(!i)return[s("p",{},l.youDidNot)];let t=i.reason?s("p",{},i.reason):
null,n=[s("p",{},l.youAnswered),$(e,i.value),t];return[s("div",{class:"version own"},...n)]}function bn(i,e){let{reasons:t=[],
spread:n=[]}=i,o=t.filter(r=>!n.some(a=>a.words===r.words));return[i.said?s("p",{class:"said"},i.said):null,n.length?No(
n,t,e):null,...Io(o)].filter(W)}function No(i,e,t){let n=i.some(h=>h.of),o=n?Do(i):Bo(i,e),r=n?l.scored:l.answered,a=s("\
tr",{},...r.map(h=>s("th",{scope:"col"},h))),d=s("caption",{},"What everyone said",b(` about ${v(t)}`));return s("table",
{},d,s("thead",{},a),s("tbody",{},...o))}function Bo(i,e){return i.map(({words:t,count:n})=>{let o=s("th",{scope:"row"},
F(t),Ko(e,t));return s("tr",{},o,s("td",{},String(n)))})}function Do(i){return i.map(({of:e,words:t,count:n},o)=>{let r=i.
filter(h=>h.of===e).length,d=i[o-1]?.of===e?null:s("th",{scope:"row",rowspan:r},e);return s("tr",{},d,s("td",{},F(t)),s(
"td",{},String(n)))})}function Io(i){if(!i.length)return[];let e=({words:n,reason:o})=>n?`${F(n)}: ${o}`:o,t=i.map(n=>s(
"li",{},e(n)));return[s("p",{class:"name"},l.reasons),s("ul",{},...t)]}function Ko(i,e){let t=i.filter(n=>n.words===e&&n.
reason);return t.length?s("ul",{class:"reasons"},...t.map(({reason:n})=>s("li",{},n))):null}var Jo={question:l.showAsk,said:[l.showWarning],yes:l.show,no:l.notNow},Vo={question:l.showTwoAsk,said:[l.showTwoWarning,
l.showWarning],yes:l.showTwo,no:l.wait,isCareful:!0},jo={mine:null,count:0,revealed:!1},St=class{constructor(e){this.view=
e;this.name=s("p",{class:"name"},e.field.for),this.button=f(l.show,()=>this.ask(),{hidden:` to ${v(e.field)}`});let t=[this.
name,this.note,this.count,this.button,this.error,this.spread];this.element=s("div",{class:"ratings",tabindex:-1},...t),this.
show()}view;element;name;note=s("p",{class:"help"});count=s("p",{class:"count"});spread=s("div",{tabindex:-1});button;error=s(
"p",{class:"error",role:"alert"});shown="";isAsking=!1;get rating(){return this.view.field.rating??jo}show(){let{rating:e}=this,
t=c(),n=this.view.isShut||!(t.isReading||e.revealed);this.name.hidden=!this.view.field.for||n,u(this.note,t.may("write")?
l.hidden:l.hiddenFromAll),this.note.hidden=e.revealed,u(this.count,Ne(e.count)),this.count.hidden=e.revealed,this.button.
hidden=e.revealed||!t.may("reveal");let o=JSON.stringify([e,t.may("see_own")]);if(o===this.shown)return;this.shown=o;let{
field:r}=this.view,a=e.revealed?[...kn(e,r),...bn(e,r)]:[];this.spread.replaceChildren(...a)}focus(){this.element.focus()}ask(){
this.tell(""),this.rating.count<2?this.reveal(!1):this.rating.count===2?this.confirm(Vo,!0):this.confirm(Jo,!1)}async confirm(e,t){
await ue(e,n=>this.element.append(n))&&await this.reveal(t)}async reveal(e){if(this.isAsking)return;this.isAsking=!0;let{
field:t,panel:n}=this.view,o={token:k(),about:t.about,...N(c().who)},r=await n.link.ask({kind:"reveal",knowing:e,...o});
this.isAsking=!1,r?.kind==="saved"?this.goToShown(r):await this.hearRefusal(r,e)}async hearRefusal(e,t){e&&await this.view.
panel.look(),e&&this.rating.count===2&&!this.rating.revealed&&!t?this.ask():this.tell(e?.kind==="refused"?e.sentence:l.notShown)}tell(e){
u(this.error,e)}goToShown(e){M(e.progress),e.field&&this.view.adopt(e.field),this.spread.focus()}};var Tt=class{constructor(e,t,n){this.view=e;this.makeSaver=t;this.replies=n;this.element=s("div",{},this.said,this.words)}view;makeSaver;replies;element;shown="\
[]";said=s("div",{});words=s("div",{});nameDraft(){return Oe(this.view.panel.review,this.view.field,c().who.author)}async bringBack(){
let{view:e}=this,{savers:t,field:n}=e,{tabs:o}=c(),r=this.nameDraft(),a=await o.askOpenTabs();if(e.panel.signal.aborted||
r!==this.nameDraft())return;let d=o.findUnclaimed(a,r,n),p=!t.current.isBusy&&!e.isTouched?d.find(({draft:w})=>me(n,w.value)):
void 0;for(let{key:w,draft:T}of d.filter(ie=>ie!==p).reverse()){let ie=this.makeSaver();this.sendBeside(ie),ie.takeUp(w,
T)}p&&(t.current.takeUp(p.key,p.draft),t.noteWritten(p.draft),e.showDraft(p.draft))}sendBeside(e){e.listener={...te,saved:t=>this.
replies.takeBeside(t),refused:()=>this.showRefused()},this.view.savers.beside.push(e)}clearForNextPerson(){let{savers:e}=this.
view,t=this.nameDraft(),n=e.all.filter(({key:r})=>r&&Ce(t,r)).at(-1);e.clearForNextPerson(n,this.makeSaver),e.current.listener=
this.replies,this.startAfresh();let{unsaved:o}=e.current;n&&o&&this.view.showDraft(o),this.bringBack()}startAfresh(){let{
view:e}=this;e.isTouched=!1,e.isBroughtBack=!1,e.news.dropWaiting(),this.showRefused(),e.complaints.clear(),e.field.rating=
{count:0,revealed:!1,...e.field.rating,mine:null},e.showMine()}showRefused(){let e=this.view.savers.listRefused(),t=JSON.
stringify(e.map(a=>[a.refusal,a.key]));if(t===this.shown)return;this.shown=t;let[n]=e,o=n?.isTooLate?l.tooLate:l.besideRefused,
r=n?`${o} ${n.refusal}`:"";this.said.textContent!==r&&(this.said.replaceChildren(...n?[s("p",{class:"alert"},r)]:[]),n&&
this.view.status.tellAlso(n.isTooLate&&this.view.isClosed?o:r)),this.words.replaceChildren(...e.map(a=>this.showKept(a)))}showKept(e){
let{field:t}=this.view,{value:n=null,reason:o=""}=e.unsaved??{},r=f(l.dropKept,()=>this.drop(e),{hidden:` for ${v(t)}`});
return s("div",{class:"version"},$(t,n),o?s("p",{},o):null,r)}drop(e){this.view.savers.letGo(e),this.showRefused(),this.
view.focus()}};var xt=class{constructor(e){this.view=e}view;state(e){let t=c().connection.state==="connected",{status:n}=this.view;e!==
"kept"&&t?n.show("unsaved",l.saving):n.show("kept",l.kept,t),t||n.hush()}saved(e,t){let{view:n}=this;n.complaints.show(""),
n.complaints.blockers=e.blockers,t||this.saySaved(e),n.news.dropWaiting(),e.field&&n.adopt(n.closing.stayShown(e.field)),
t||n.news.takeOverwriting(),this.tellPage(e),n.isFocused||n.complaints.showHints()}saySaved({version:e,field:t}){let n=e?.
time??t?.rating?.mine?.time,o=this.view.isBroughtBack?`${l.broughtBack} `:"",r=e?.settled?` Written by ${e.by}.`:"";this.
view.status.show("saved",`${o}${n?`Saved at ${n}.`:"Taken back, and saved."}${r}`),this.view.isBroughtBack=!1}refused(e,t){
let{view:n}=this;n.complaints.show(e),n.dispute.show(),n.status.show("refused",`Not saved. ${l.keptHere}`),n.status.tell(
`Not saved: ${B(e)} ${l.keptHere}`),t&&(n.isClosed&&!n.isFocused?n.closing.close():n.panel.look())}takeBeside(e){let{view:t}=this,
{current:n}=t.savers;t.savers.dropSaved(),t.restoring.showRefused(),t.field.individual&&!n.isBusy&&!t.isClosed?n.write(t.
control.read()??null,t.reason?.read()??""):e.field&&t.take(t.closing.stayShown(e.field),1/0),this.tellPage(e)}tellPage(e){
M(e.progress),c().tell("changed",{about:this.view.field.about,panel:this.view.panel})}};var Rt=class{constructor(e,t){this.current=e;this.isIndividual=t}current;isIndividual;beside=[];written=new Map;get all(){
return[...this.beside,this.current]}hear(e){for(let t of this.all)t.hear(e)}retry(){let e=this.all.filter(t=>this.isOvertaken(
t));for(let t of this.all)e.includes(t)?this.letGo(t):t.retry();return e.length>0}send(){for(let e of this.all)e.send()}noteWritten({
author:e,at:t}){this.written.set(we(e),t)}isOvertaken({draft:e,sent:t}){return!this.isIndividual||t||!e?.isRefused||e.isRefused===
1/0?!1:(this.written.get(we(e.author))??"")>e.at}letGo(e){e.drop(),this.beside=this.beside.filter(t=>t!==e)}dropSaved(){
this.beside=this.beside.filter(e=>e.isBusy)}listRefused(){return this.beside.filter(e=>e.refusal&&e.listener!==te)}clearForNextPerson(e,t){
let n=this.all.filter(o=>o.isBusy&&o!==e);for(let o of this.all)o.listener=te;this.beside=n,this.current=e??t()}};var Pt=class{constructor(e,t){this.field=e;this.place=t;this.element=s("div",{class:"states"},this.seen,this.heard)}field;place;element;now=[
"",""];spoken="";seen=s("p",{class:"state","aria-hidden":"true"});heard=s("p",{class:"visually-hidden",role:"status"});show(e,t,n=!0){
if(u(this.seen,t),this.now=[e,t],this.element.parentElement?.setAttribute("data-state",e),!n)return;this.spoken="";let o=()=>t===
l.saving?this.heard.textContent:this.nameNews(this.seen.textContent);x(this.heard,()=>o()??"")}tell(e){this.spoken=e,x(this.
heard,()=>this.nameNews(this.takeSpoken()))}hush(){x(this.heard,()=>"")}tellAlso(e){this.tell(this.spoken?`${this.spoken}\
 ${e}`:e)}takeSpoken(){let{spoken:e}=this;return this.spoken="",e}nameNews(e){if(!e||P(this.place))return e??"";let t=F(
v(this.field));return t.endsWith("?")?`${t} ${e}`:`${t}: ${B(e)}`}};var fe=class i{constructor(e,t,n){this.field=e;this.panel=t;this.place=n;this.box=new ut(e,n,t.link,()=>this.input()),this.
status=new Pt(e,n),this.savers=new Rt(kt(this.field,this.panel,this.replies),e.individual),this.restoring=new Tt(this,()=>kt(
e,t,te),this.replies),this.ratings=e.individual?new St(this):null,this.putOnPage(),this.showStanding(),this.watch(),this.
refresh(),this.restoring.bringBack()}field;panel;place;status;savers;dispute=new gt(this);news=new bt(this);closing=new ft(
this,()=>kt(this.field,this.panel,this.replies));restoring;isTouched=!1;isBroughtBack=!1;onChange=()=>{};box;locks=new vt(
this);replies=new xt(this);ratings;inner=null;get control(){return this.box.control}get reason(){return this.box.reason}get complaints(){
return this.box.complaints}putOnPage(){let{complaints:e,dispute:t,restoring:n}=this,o=[this.locks.element,this.box.element,
e.hints,this.status.element];this.place.classList.add("place"),this.place.append(...o,n.element,t.said,t.element),this.ratings&&
this.place.append(this.ratings.element),this.place.append(...this.makeBeside())}makeBeside(){let{before:e,evidence:t,individual:n,
beside:o}=this.field;return[e?wn(this.field,e):null,t?this.addEvidence(t):null,n||o?null:vn(this)].filter(W)}addEvidence(e){
let{field:t,place:n,fold:o,show:r}=yn(this.field,e);return this.inner=new i(t,this.panel,n),this.inner.onChange=r,r(),this.
panel.views.push(this.inner),o}watch(){let{panel:e,place:t,savers:n}=this,{signal:o}=e,r=h=>{t.contains(h.relatedTarget)||
this.leave()};t.addEventListener("focusout",r,{signal:o}),c().hear("who",()=>this.whoChanged(),o);let{about:a}=this.field,
d={about:a,place:t,listSavers:()=>n.all,focus:()=>this.focus()};c().add(d,o)}get isFocused(){return this.box.isFocused}get isShut(){
return this.locks.isBarred&&!P(this.box.element)}get isClosed(){return this.field.individual&&!!this.field.rating?.revealed}focus(){
Wt(this.place),this.isShut?this.locks.element.focus():this.box.element.hidden?this.ratings?.focus():this.control.focus()}hear(e){
this.savers.hear(e)}retry(){this.savers.retry()&&this.restoring.showRefused()}input(){let e=this.control.read();if(e===void 0)
return;this.isTouched=!0;let t=this.savers.current.write(e,this.reason?.read()??"");this.savers.noteWritten(t),this.box.
showFilled(),this.savers.current.isIncomplete(t)&&this.status.show("incomplete",l.reasonAlone)}leave(){this.savers.current.
send(),Ci(()=>{this.isFocused||(this.isShut&&this.locks.shut(),this.isClosed&&this.closing.close(),this.box.complain(),this.
news.showLate())})}showStanding(){let{field:e}=this,t=e.versions.at(-1);e.individual?this.showMine():this.put(t?.value??
null),t&&!me(e,t.value)?this.status.show("saved",l.unfit,!1):t&&this.status.show("saved",hi(t),!1),this.dispute.show(!1)}showMine(){
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
tell(n),this.isClosed&&!o&&this.closing.tell()}take(e,t){this.news.take(e,t)}};function Re(){let i=s("span",{role:"alert"}),e=async()=>{!c().isFull||await _o()?location.reload():u(i,` ${l.notSavedYet}`)};
return s("span",{},f(l.again,()=>{e()},{class:"quiet"}),i)}async function _o(){let i=c().listSavers(),e=()=>i.every(t=>!t.
isBusy);for(let t of i)t.send();for(let t=0;t<I&&!e();t+=ht)await new Promise(n=>{setTimeout(n,ht)});return e()}function Sn(i,e){
let t=s("p",{role:"status"});i.prepend(s("div",{class:"outgrown"},t,c().isServed?Re():null)),x(t,()=>e)}var Tn=5e3,Go=3e4;function qo(i){return"question"in i}var Lt=class{constructor(e,t,n){this.host=e;this.link=t;this.signal=
n;let{review:o,fields:r,number:a,progress:d,order:h=[]}=t.opened;this.review=o,this.workbook=d.workbook,this.fields=r.map(
p=>Te(p)),this.order=h,this.number=a}host;link;signal;review;workbook;fields;order;views=[];onNews=()=>{};isOutgrown=!1;number;isLooking=!1;get progress(){
return this.link.opened.progress}mountFields(){for(let e of this.fields){let t=this.host.querySelector(`.place[data-abou\
t="${CSS.escape(e.about)}"]`),n=t??s("div",{class:"place","data-about":e.about});n.replaceChildren(),t||this.host.append(
n),this.views.push(new fe(e,this,n))}}hearLate(e){for(let t of this.views)t.field.about===e.about&&t.hear(e)}retry(){for(let e of this.
views)e.retry()}takeNews(e){this.number=Math.max(this.number,e.number),M(e.progress);for(let t of e.fields)this.takeState(
t,e.number);e.fields.length&&this.onNews(e.fields),this.noticeNewFields(e.fields)}takeState(e,t){let n=this.fields.find(
({about:o})=>o===e.about);n&&!this.views.length?Object.assign(n,e):!n&&qo(e)&&this.takeIn(e);for(let o of this.views)o.field.
about===e.about&&o.take(e,t)}takeIn(e){this.fields.push(Te(e)),this.fields.sort((t,n)=>this.order.indexOf(t.about)-this.
order.indexOf(n.about))}noticeNewFields(e){let t=({about:n})=>this.views.some(o=>o.field.about===n);this.isOutgrown||!this.
views.length||e.every(t)||this.offerAgain(c().isServed?l.newFields:l.newFieldsInNotebook)}offerAgain(e){this.isOutgrown=
!0,Sn(this.host,e)}async look(){if(this.isLooking||document.visibilityState==="hidden")return;this.isLooking=!0;let{who:e}=c(),
t=await this.link.ask({kind:"look",since:this.number,...e});if(this.isLooking=!1,e!==c().who){await this.look();return}t?.
kind==="seen"&&this.takeNews(t),t&&this.retry()}async lookAnew(){this.number=0,await this.look()}keepLooking(){let e=Tn,
t,n=async()=>{let{connection:o}=c();(!this.link.isTold||!o.isWell)&&await this.look(),e=o.isWell?Tn:Math.min(e*1.5,Go),t=
setTimeout(n,e)};t=setTimeout(n,e),this.signal.addEventListener("abort",()=>clearTimeout(t))}};function Pe(i){let e=s("a",{href:"#who-is-writing"},l.whoLink);return g(e,{click:t=>Uo(e,t)}),s("p",{class:"gate"},i," ",
e)}function xn(i){let e=Pe(l.unsigned),t=()=>{e.hidden=c().isSigned};return c().hear("who",t,i),t(),e}function Uo(i,e){let t=(xe(
i)??document).querySelector(".who input");t&&(e.preventDefault(),t.focus())}function fi(i){let e=s("div",{class:"answers"});L(i.host,"answers").append(e);let t=()=>e.replaceChildren(...Yo(i.fields));
t(),i.onNews=t}function Yo(i){let e=i.filter(r=>r.versions.length||r.rating?.count);if(!e.length)return[s("p",{},l.noAnswers)];
let t=e.some(({href:r})=>!r.startsWith("#")),n=r=>t?`${r.workbook}: ${be(r)}`:be(r),o=e.flatMap(r=>[s("dt",{},n(r)),s("d\
d",{},...Qo(r))]);return[s("dl",{},...o)]}function Qo(i){let e=s("p",{},Xo(i)),t=i.locked.length?[yt(i.locked)]:[];return i.
individual&&i.rating?[...t,s("p",{},Zo(i.rating)),e]:[...t,...i.versions.map(n=>zo(i,n)),e]}function zo(i,e){let t=s("p",
{class:"by"},`${e.by}, ${Q(e)}`);return s("div",{},$(i,e.value),t)}function Xo(i){if(i.href==="")return s("span",{},`${l.
changeIn} “${i.workbook}”.`);let e=z(l.change,i),t=i.for?` (${B(i.for)})`:"";return e.append(b(` the answer to ${je(
i)}${t}`)),e}function Zo(i){return i.revealed?i.said??"":`${Ne(i.count)} The answers are not shown yet.`}function Rn(i){let e=s("div",{class:"summary",tabindex:-1,hidden:!0}),t=async()=>{o.disabled=!0;let r=await i.link.ask({
kind:"check"});o.disabled=!1,ts(e,r)},n={class:"main",hidden:es(i.fields)},o=f(l.check,()=>{t()},n);return s("div",{class:"\
check"},o,e)}function es(i){let e=i.map(o=>o.number).filter(W);if(!e.length)return` (${i[0]?.question??""})`;let[t,n]=[Math.
min(...e),Math.max(...e)];return t===n?` (question ${t})`:` (questions ${t} to ${n})`}function ts(i,e){let t=e?.kind==="\
checked"?e:null;M(t?.progress),i.replaceChildren(...is(t?.blockers)),i.classList.toggle("complete",t?.blockers.length===
0),i.hidden=!1,i.focus()}function is(i){if(!i)return[s("p",{},l.offline)];if(!i.length)return[s("p",{},l.complete)];let e=`${Z(
i.length,"thing is","things are")} missing or to be mended`,t=i.map(({about:n,sentence:o})=>s("li",{},z(o,{about:n})));return[
s("h4",{},e),s("ul",{},...t)]}var gi=512*1024,Pn=1e6,ns=9e4,ge=class{constructor(e,t){this.panel=e;this.kind=t;this.input=s("input",{type:"file",accept:t.
accept,id:m()}),this.help=s("p",{class:"help",id:m()},t.help),this.button=f(t.load,()=>{this.load()},{class:"main"}),this.
gate=Pe(t.gate),J(this.input,[this.help.id]);let n=s("label",{for:this.input.id,class:"name"},t.label),r=[...[this.gate,
n,this.help,this.error],this.input,this.button,this.said,this.beside],a=s("div",{class:"place file","data-about":t.about},
...r);L(e.host,t.part).append(a),this.lock(),c().hear("who",()=>this.lock(),e.signal)}panel;kind;said=s("p",{class:"stat\
e",role:"status"});input;error=s("p",{class:"error",id:m(),hidden:!0});help;beside=s("div",{});button;gate;lock(){let e=c().
may("load");this.gate.hidden=e,this.input.disabled=!e,this.button.disabled=!e}async load(e=""){let t=this.input.files?.[0],
n=await os(t,this.kind);if(n||!t){this.refuse(n);return}this.refuse(""),this.button.disabled=!0;let o=await this.send(t,
e);this.button.disabled=!1,document.activeElement===document.body&&this.button.focus(),this.showReading(t,o)}refuse(e){let{
input:t,error:n,help:o}=this;u(n,e),n.hidden=!e,J(t,e?[o.id,n.id]:[o.id]),se(t,!!e),this.beside.replaceChildren(),e&&(u(
this.said,""),t.focus())}async send(e,t){let{kind:n,panel:o,said:r}=this,a=Math.ceil(e.size/gi),d={kind:n.part,token:k(),
name:e.name,size:e.size,of:a,named:t},h=null;for(let p=0;p<a;p+=1){let w=p===a-1;u(r,w?n.reading:`Sending part ${p+1} of\
 ${a}…`);let T=await e.slice(p*gi,(p+1)*gi).arrayBuffer(),ie={...d,part:p,...N(c().who)};if(h=await o.link.ask(ie,[T],
w?ns:void 0),!h||h.kind==="refused")return h}return h}showReading(e,t){t?.kind==="unsure"?this.askCouncil(t):t?.kind==="\
saved"?this.showRead(e,t):this.refuse(t?.kind==="refused"?t.sentence:l.offline)}async askCouncil({question:e,advice:t,yes:n,
no:o,named:r,refusal:a}){u(this.said,""),await ue({question:e,said:[t],yes:n,no:o},h=>this.button.after(h))?await this.load(
r):this.refuse(a)}showRead(e,t){let{panel:n,kind:o,said:r}=this,{isServed:a}=c();M(t.progress),c().tell("changed",{about:o.
about,panel:n}),r.replaceChildren(`Read: ${t.said??e.name}. ${a?o.again:o.againInNotebook}`),a&&r.append(" ",Re()),o.show?.(
this.beside,t)}};async function os(i,e){if(!i)return"Choose a file first.";if(!i.size)return"This file is empty. Choose \
another.";if(i.size>e.largest*Pn)return`This file has ${Math.ceil(i.size/Pn)} MB; at most ${e.largest} MB are read. ${e.
choose}`;let t=new Uint8Array(await i.slice(0,e.begins.length).arrayBuffer());return String.fromCharCode(...t)===e.begins?
"":e.strange}var Ln={part:"figures",about:"local_figures",accept:"text/csv,.csv,.xlsx",label:"The council’s own figures",help:"A CS\
V or XLSX file of totals, of at most 5 MB.",load:"Load the figures",gate:"Whoever leads the session loads the figures.",
largest:5,begins:"",choose:"Keep only totals, one row for each measure and period.",strange:"",reading:"Reading the figu\
res…",again:l.figuresAgain,againInNotebook:l.figuresAgainInNotebook,show:ss};function ss(i,{lines:e=[]}){let t=s("p",{
class:"name",id:m()},l.whatWasRead),n=s("ul",{"aria-labelledby":t.id},...e.map(o=>s("li",{},o)));i.replaceChildren(t,n)}
function En(i){let{said:e}=new ge(i,Ln);i.onNews=t=>{!t.some(({about:o})=>o===Ln.about)||e.textContent||i.isOutgrown||i.
offerAgain(c().isServed?l.newFigures:l.newFiguresInNotebook)}}var Fn=9e4,rs=1e3;function An(i){let e=s("div",{class:"place papers"});L(i.host,"papers").append(e);let t=async()=>{let n=await i.
link.ask({kind:"papers"});n?.kind==="papers"?new wi(i,e,n.papers):e.childElementCount||e.replaceChildren(f(l.showPapers,
()=>{t()}))};t()}var wi=class{constructor(e,t,n){this.panel=e;let o=s("legend",{class:"name"},l.forWhom),r=s("div",{class:"\
options"},this.own.element,this.all.element),a=s("fieldset",{},o,r);t.replaceChildren(a,s("ul",{},...n.map(h=>this.show(
h))));let d=()=>{let{isSigned:h}=c();this.own.input.disabled=h&&!c().may("see_working"),this.own.input.disabled&&(this.all.
input.checked=!0)};c().hear("who",d,e.signal),this.own.input.checked=!0,d()}panel;all=Mn(l.forAll);own=Mn(l.forOwn);show(e){
let t=s("div",{class:"state",role:"status"}),n=e.dated?s("input",{type:"date",id:m()}):null,o=n&&[s("label",{for:n.id},l.
letterDay),n],r=e.forms.map(h=>{let p=f(xi[h]??h,()=>{this.take(e,h,n?.value??"",p,t)},{hidden:` of the ${e.title.toLowerCase()}`});
return p}),a=s("p",{class:"help"},`${e.purpose} Length: ${e.length}.`),d=s("p",{class:"name"},e.title);return s("li",{},
d,a,...o??[],s("div",{class:"buttons"},...r),t)}async take({name:e,public:t},n,o,r,a){let{who:d}=c();a.replaceChildren(s(
"p",{},l.making)),r.disabled=!0;let h={paper:e,form:n,public:t&&this.all.input.checked,dated:o},p={kind:"paper",token:k(),
...h,...N(d)},w=await this.panel.link.ask(p,[],Fn);if(r.disabled=!1,document.activeElement===document.body&&r.focus(),a.
replaceChildren($e(as(w))),w?.kind==="made")for(let T of w.files)ds(T)}};function Mn(i){return he("radio",i,{name:"paper\
s-for"},()=>{})}function as(i){if(i?.kind==="refused")return[i.sentence];if(i?.kind!=="made")return[l.offlineNow];if(i.lines.
length)return[...i.lines];let e=i.files.map(({name:t,content:n})=>`${t}, ${ls(n)}`);return[`${Z(e.length,"file is","file\
s are")} made: ${e.join("; ")}`]}function ls(i){return`${Math.max(1,Math.round(i.length*3/4/rs))} kB`}function ds({name:i,
type:e,content:t}){let n=Uint8Array.from(atob(t),r=>r.charCodeAt(0)),o=URL.createObjectURL(new Blob([n],{type:e}));s("a",
{href:o,download:i}).click(),setTimeout(()=>URL.revokeObjectURL(o),Fn)}function On({answered:i,asked:e}){return`${i} of the ${e} answers on this page ${i===1?"has":"have"} been given.`}function Hn({
workbook:i,signal:e}){let t=s("p",{class:"progress"});return $t(i,n=>u(t,n?On(n):""),e),t}function vi({host:i,workbook:e,
signal:t}){let n=s("div",{class:"missing"});L(i,"missing").append(n),$t(e,o=>n.replaceChildren(...cs(o)),t)}function cs(i){
if(!i)return[];let e=s("p",{class:"progress"},On(i));if(!i.missing.length)return[e,s("p",{},l.noneUnanswered)];let t=i.missing.
map(n=>s("li",{},z(be(n),n)));return[e,s("ul",{},...t)]}var hs={part:"report",about:"inspection_report",accept:"application/pdf,.pdf",label:"The inspection report",help:"A PDF \
from Ofsted’s website, of at most 20 MB.",load:"Load the report",gate:"Whoever leads the session loads the report.",largest:20,
begins:"%PDF-",choose:"Choose the report as Ofsted published it.",strange:"This file is no PDF. Choose the report as Ofs\
ted published it, a file whose name ends in .pdf.",reading:"Reading the report…",again:l.reportAgain,againInNotebook:l.
reportAgainInNotebook};function Cn(i){new ge(i,hs)}function Wn(i){for(let e of i.host.querySelectorAll("button[data-into]"))e.hidden=!1,e.addEventListener("click",()=>ps(i,
e),{signal:i.signal})}function ps({views:i},e){let{into:t,first:n="",second:o=""}=e.dataset,r=i.find(({field:w})=>w.about===
t);if(!(r instanceof fe)||e.ariaDisabled)return;let a=r.mayWrite&&!r.isShut?r.control.read():void 0;if(a===void 0){r.focus();
return}let{field:d}=r,h=G(d),p=[n,o,...h.cells.slice(2)];r.put(_(d,[...A(d,a),{cells:p,rest:Ve(d,h)}])),r.input(),r.savers.
current.send(),e.ariaDisabled="true",u(e,l.rowTaken)}function $n(i){let e=c(),t=s("p",{class:"state",role:"status"}),n=Pe(l.signGate),o=f(l.sign,()=>{ms(i,o,t)},{class:"main"}),
r=()=>{n.hidden=e.may("sign"),o.disabled=!e.may("sign")};L(i.host,"signing").append(s("div",{class:"place"},n,o,t)),e.hear(
"who",r,i.signal),r()}async function ms(i,e,t){let n=c(),o={question:l.signAsk,said:[l.signSaid],yes:l.sign,no:l.notNow};
if(!await ue({...o,isCareful:!0},a=>e.after(a)))return;e.disabled=!0;let r=await i.link.ask({kind:"sign",token:k(),...N(
n.who)},[],3e4);e.disabled=!n.may("sign"),r?.kind!=="saved"?u(t,r?.kind==="refused"?r.sentence:l.offlineNow):t.replaceChildren(
`${r.said??""}. `,n.isServed?Re():"")}var Bn=80,yi=class{element;input;trust=s("p",{class:"help",id:m()},l.trust);error=s("p",{class:"error",id:m(),role:"aler\
t"});constructor(e){let t={type:"text",maxlength:Bn,autocomplete:"name"},n=s("input",{id:m(),...t,"aria-describedby":this.
trust.id});this.input=g(n,{input:Oi(e,Fi),change:e}),this.input.value=c().who.author;let o=s("label",{for:n.id},"Your na\
me");this.element=s("div",{},o,this.trust,this.error,n)}tell(e){u(this.error,e),J(this.input,e?[this.trust.id,this.error.
id]:[this.trust.id]),se(this.input,!!e)}async check(e){let t=this.input.value.trim(),n=t?await e.link.ask({kind:"name",author:t}):
null;t===this.input.value.trim()&&this.tell(n?.kind==="refused"?n.sentence:"")}};function us(i){let e=Object.entries(oe).
map(([o,r])=>s("option",{value:o},F(r))),t=s("option",{value:""},l.chooseOne),n=g(s("select",{id:m()},t,...e),{change:i});
return n.value=c().who.role,{select:n,element:s("div",{},s("label",{for:n.id},"You are here as"),n)}}function Nn({author:i,
role:e}){return!i||!e?"Give your name and say what you are here as, and you can answer.":c().isReading?`You are reading \
as ${i}. ${l.observer}`:c().isSeated?l.seated(i,oe[e]):`You are writing as ${i}, ${oe[e]}.`}function fs(i,e){let t=i.trim().
replace(/\s+/g," ").slice(0,Bn);c().who={author:t,role:e}}function gs({signal:i}){let e=s("p",{class:"help",role:"status"});
return c().hear("connection",t=>u(e,t==="asking"?l.asking:""),i),e}function Dn(i){let e=c(),t=s("p",{class:"said-who",role:"\
status"},Nn(e.who)),n=()=>{fs(o.input.value,r.select.value),o.check(i)},o=new yi(n),r=us(n),a=s("legend",{},l.whoLink),d=gs(
i),h=s("fieldset",{},a,o.element,r.element,t,d),p=document.getElementById("who-is-writing")?null:"who-is-writing";L(i.host,
"who").append(s("div",{class:"who",id:p},h,Hn(i)));let w=T=>{o.element.hidden=r.element.hidden=e.isSeated,o.input!==document.
activeElement&&(o.input.value=T.author),r.select.value=T.role,x(t,()=>Nn(e.who))};e.hear("who",w,i.signal)}function ws(i){i.mountFields(),i.views.length&&(i.host.prepend(xn(i.signal)),Wn(i),L(i.host,"check").append(Rn(i)))}function vs(i){
vi(i),fi(i)}var ys={who:Dn,missing:vi,answers:fi,answered:vs,report:Cn,figures:En,prompts:ws,signing:$n,papers:An};function In(i){
ys[i.link.opened.part]?.(i)}async function ks({link:i,host:e}){let t=await i.ask({kind:"html"});t?.kind==="html"&&(e.innerHTML=t.html)}async function Et(i,e,t){
let n=c(),o=!n.isServed;e.classList.add("scrutiny-panel"),e.classList.toggle("in-notebook",o),n.rights=i.opened.rights,Wi();
let r=new Lt(e,i,t);Di(r),o&&Bi(e,t),o&&await ks(r),M(r.progress),In(r);for(let a of["connection","announcer"])re(a);o&&
i.openNotebook&&Ni(e,i.openNotebook,t),$i(e,t),n.who.author&&r.lookAnew(),r.keepLooking()}var Mt=class{constructor(e,t,n,o,r){this.opened=e;this.socket=t;this.looks=n;this.progress=e.progress,this.waiting=new ne(
o),t.hear({frame:a=>this.take(a),opened:()=>this.listener?.again(),closed:()=>{}},r)}opened;socket;looks;openNotebook=null;waiting;listener=null;progress;get isTold(){
return this.socket.isOpen}listen(e){this.listener=e}ask(e,t=[],n=I){return this.waiting.ask(n,o=>{e.kind==="look"?this.look(
o,e):this.send(o,e,t)})}look(e,{since:t=0,author:n="",role:o=""}){this.looks.join({since:t,author:n,role:o},r=>this.waiting.
settle(e,this.find(r)))}send(e,t,n){let o={panel:this.opened.panel,message:Le(t,e,this.opened)};this.socket.send(n.length?
{...o,pieces:n.map(bs)}:o)}find({number:e,news:t}){let n=t[this.opened.panel];return this.progress=n?.progress??Object.values(
t)[0]?.progress??this.progress,n??{kind:"seen",number:e,fields:[],progress:this.progress}}take(e){if(Kn(e)&&!("looked"in
e)&&this.listener?.news(this.find(e)),e.panel!==this.opened.panel||!K(e.reply))return;let t=e.reply;!this.waiting.settle(
t.id??"",t)&&t.token&&this.listener?.late(t)}},Ft=class{constructor(e,t){this.socket=e;let n=()=>this.sendAgain();e.hear(
{frame:o=>this.take(o),opened:()=>{},closed:n},t)}socket;joined=[];sent=new Map;join(e,t){this.joined.push({look:e,act:t}),
this.joined.length===1&&queueMicrotask(()=>this.sendAll())}sendAll(){let{joined:e}=this;this.joined=[];for(let t of new Set(
e.map(({look:n})=>n.since)))this.send(e.filter(({look:n})=>n.since===t))}send(e){let t=e.at(-1)?.look;if(!t)return;let n=k(),
o={look:{...t,id:n}};this.sent.set(n,{posted:o,joined:e}),setTimeout(()=>this.sent.delete(n),I),this.socket.send(o)}sendAgain(){
for(let{posted:e}of this.sent.values())this.socket.send(e)}take(e){if(!Kn(e))return;let t=String(e.looked),{joined:n}=this.
sent.get(t)??{joined:[]};this.sent.delete(t);for(let{act:o}of n)o(e)}};function Kn(i){return typeof i.number=="number"&&
K(i.news)}function bs(i){let e="",t=new Uint8Array(i);for(let n=0;n<t.length;n+=32768)e+=String.fromCharCode(...t.subarray(
n,n+32768));return btoa(e)}function Jn(i){for(let e of document.querySelectorAll("details[data-fetch]"))e.addEventListener("toggle",()=>{Ss(e)},{signal:i})}
async function Ss(i){let e=i.dataset.fetch;if(!(i.open&&e))return;delete i.dataset.fetch;let t=s("div",{},l.fetching),[n]=i.
children;i.replaceChildren(...n?[n]:[],t);try{let o=await fetch(e);if(!o.ok)throw new Error(o.statusText);t.innerHTML=await o.
text()}catch{t.textContent=l.notFetched,i.dataset.fetch=e}}var Ts=/^(localhost|127(\.\d+){3}|\[::1\])$/;function Vn(i=location){let e=xs(i);for(let t of document.querySelectorAll(
".in-clear"))t.hidden=!e}function xs({protocol:i,hostname:e}){return i==="http:"&&!Ts.test(e)}var jn=500,Rs=15e3,Ps=3,At=class{constructor(e){this.way=e;this.connect()}way;failures=0;socket=null;wait=jn;hearers=new Set;get isOpen(){
return this.socket?.readyState===WebSocket.OPEN}get isRefused(){return!this.isOpen&&this.failures>=Ps}hear(e,t){this.hearers.
add(e),t.addEventListener("abort",()=>this.hearers.delete(e))}send(e){let t=JSON.stringify(e);this.isOpen?this.socket?.send(
t):this.post(t)}renew(){let e=this.socket;this.connect(),e?.close()}async post(e){try{let t=await this.way.post(e);t.ok&&
this.take(await t.text())}catch{}}connect(){let e=this.way.open();this.socket=e,this.failures+=1,e.addEventListener("ope\
n",()=>{for(let t of this.hearers)t.opened()}),e.addEventListener("message",({data:t})=>{this.socket===e&&(this.wait=jn,
this.failures=0,this.take(t))}),e.addEventListener("close",()=>{if(this.socket===e){for(let t of this.hearers)t.closed();
setTimeout(()=>this.connect(),this.wait),this.wait=Math.min(2*this.wait,Rs)}})}take(e){let t=null;try{t=JSON.parse(String(
e))}catch{return}if(K(t))for(let n of this.hearers)n.frame(t)}};var Ls=3e3;function Gn(){let i=[...document.querySelectorAll("[data-panel][data-served]")];if(!i.length)return;Vn();let e=c();
e.isServed=!0;let{signal:t}=new AbortController;Jn(t);let n=`${location.pathname.replace(/\/$/,"")}/`,o=new At({open:()=>new WebSocket(
`${location.origin.replace(/^http/,"ws")}${n}socket`),post:h=>fetch(`${n}messages`,{method:"POST",body:h})}),r=Es(o,t),a=new Ft(
o,t),d=_n("[data-told]");for(let h of i){let p=_n(`[data-told="${CSS.escape(h.dataset.panel??"")}"]`),w={...d,...p,fields:p?.
fields?.map(ui)};p&&Et(new Mt(w,o,a,r,t),h,t)}}function _n(i){let e=document.querySelector(`script${i}`);return e?JSON.parse(
e.textContent??""):null}function Es(i,e){let{connection:t}=c(),n=()=>{let r=Date.now();setTimeout(()=>{i.isOpen||t.noticeSilence(
r)},Ls)},o=({seat:r})=>{K(r)&&c().takeSeat({author:String(r.name),role:r.role})};return i.hear({frame:o,opened:()=>t.noticeReply(),
closed:n},e),{noticeReply:()=>t.noticeReply(i.isRefused),noticeSilence:r=>t.noticeSilence(r),waitUntil:r=>t.waitUntil(r)}}async function Ms({model:i,el:e}){let t=new AbortController;return await Et(new Ee(i,c().connection,t.signal),e,t.signal),
()=>t.abort()}Gn();var Iu={render:Ms};export{Iu as default};
