function b(){let n=crypto.getRandomValues(new Uint8Array(16));return Array.from(n,e=>e.toString(16).padStart(2,"0")).join(
"")}var j=6e3,se=class{constructor(e){this.watch=e}watch;waiting=new Map;settle(e,t){let i=this.waiting.get(e);return this.waiting.
delete(e),i?.(t),!!i}ask(e,t){let i=b(),o=Date.now();return e>j&&this.watch.waitUntil(o+e),new Promise(s=>{let a=setTimeout(
()=>{this.waiting.delete(i),this.watch.noticeSilence(o),s(null)},e);this.waiting.set(i,d=>{clearTimeout(a),e>j&&this.watch.
waitUntil(0),this.watch.noticeReply(),s(d)}),t(i)})}};function K(n){return!!n&&typeof n=="object"}function Ae(n,e,{review:t}){
return{...n,id:e,review:t}}var Oe=class{constructor(e,t,i){this.model=e;let o=["part","panel","review","fields","number","progress","rights","order",
"files"];this.opened=Object.fromEntries(o.map(a=>[a,e.get(a)])),this.openNotebook=io(e.widget_manager?.rendermime),this.
waiting=new se(t);let s=a=>this.hear(a);e.on("msg:custom",s),i.addEventListener("abort",()=>e.off("msg:custom",s))}model;opened;openNotebook;isTold=!1;waiting;listener=null;listen(e){
this.listener=e}hear(e){if(!K(e))return;let t=e;!this.waiting.settle(t.id??"",t)&&t.token&&this.listener?.late(t)}ask(e,t=[],i=j){
return this.waiting.ask(i,o=>this.send(Ae(e,o,this.opened),t))}send(e,t){try{Promise.resolve(this.model.send(e,void 0,t)).
catch(()=>{})}catch{}}};function io({resolver:n,linkHandler:e}={}){return!n||!e?null:async(t,i)=>{let o=document.createElement(
"a");e.handleLink(o,decodeURIComponent(await n.resolveUrl(t)),i),o.click()}}var He=class{constructor(e,t){this.askServer=e;this.changed=t}askServer;changed;state="connected";heard=0;silentSince=0;patientUntil=0;isAsking=!1;get isWell(){
return this.state==="connected"||this.state==="asking"}waitUntil(e){this.patientUntil=e}noticeReply(e=!1){this.heard=Date.
now(),this.silentSince=0,this.set(e?"asking":"connected")}noticeSilence(e){this.heard>=e||Date.now()<this.patientUntil||
(this.silentSince||=Date.now(),this.isWell&&this.set("offline"),Date.now()-this.silentSince>=3e4&&this.ask())}async ask(){
if(!(this.state!=="offline"||this.isAsking)){this.isAsking=!0;try{await this.askServer(),this.state==="offline"&&this.silentSince&&
this.set("lost")}catch{}finally{this.isAsking=!1}}}set(e){this.state!==e&&(this.state=e,this.changed(e))}};var Ct="scrutiny:draft:";function $e(n){return!!n&&typeof n?.token=="string"&&"value"in n&&Array.isArray(n.replaces)}function Rn(n){
let e={reason:"",keeps:[],author:"",role:""},{sent:t,...i}={...e,...n,at:String(n.at??"")};return $e(t)?{...i,sent:Rn(t)}:
i}var Ce=class{constructor(e,t){this.findStorage=e;this.complain=t}findStorage;complain;keep(e,t){try{this.findStorage().
setItem(e,JSON.stringify(t))}catch{this.complain()}}read(e){try{return JSON.parse(this.findStorage().getItem(e)??"null")}catch{
return null}}forget(e){try{this.findStorage().removeItem(e)}catch{this.complain()}}readDraft(e){let t=this.read(e);return $e(
t)?Rn(t):null}listKeys(){try{return Object.keys(this.findStorage()).filter(e=>e.startsWith(Ct))}catch{return[]}}};var xn={author:"",role:""};function I({author:n,role:e}){return{author:n,role:e||"observer"}}function be(n){return String(
n??"").normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu," ").trim()}function Se(n,e){let t=be(n.author);return t!==
""&&be(e)===t}function Ln(n,e){return e.writers.every(t=>Se(n,t))}function We(n,e,t){let i=e.individual?`:${t.toLowerCase()}`:"";return`${Ct}${n}:${e.about}${i}`}function En(n,e){return`${n}\
@${b()}@${e}`}function Ne(n){return n.slice(n.lastIndexOf("@")+1)}var oo=/^(?:@[0-9a-f]{32}@[0-9a-f]{32})?$/;function Be(n,e){
return e.startsWith(n)&&oo.test(e.slice(n.length))}var $t="scrutiny:tab",so=/^[0-9a-f]{32}$/,ro=250,De=class{constructor(e){this.browser=e}browser;named=null;channel;asking=new Set;asked=null;get own(){
return this.named??=this.readName(),this.named}readName(){try{let e=this.browser.findSession();return so.test(e.getItem(
$t)??"")||e.setItem($t,b()),e.getItem($t)??b()}catch{return b()}}open(){if(this.channel!==void 0)return this.channel;try{
this.channel=this.browser.openChannel(),this.channel.addEventListener("message",({data:e})=>this.hear(e))}catch{this.channel=
null}return this.channel}tell(e){let t=this.asking.size>0?this.own:"";this.channel?.postMessage({isAsking:e,held:this.browser.
listHeld(),waiting:t})}hear({isAsking:e,held:t,waiting:i}){for(let o of this.asking){for(let s of t)o.held.add(s);o.waiting.
add(i)}e&&this.tell(!1)}async ask(){let e={kept:this.browser.drafts.listKeys(),held:new Set,waiting:new Set};return!this.
open()||!e.kept.length||(this.asking.add(e),this.tell(!0),await new Promise(t=>{setTimeout(t,ro)}),this.asking.delete(e)),
e}askOpenTabs(){return this.asked??=this.ask(),queueMicrotask(()=>{this.asked=null}),this.asked}isUnclaimed(e,t){return e.
held.has(t)||this.browser.listHeld().includes(t)?!1:Ne(t)===this.own||!e.waiting.has(Ne(t))}findUnclaimed(e,t,i){let o=d=>!i.
individual&&Ne(d)===this.own;return e.kept.filter(d=>Be(t,d)&&this.isUnclaimed(e,d)).flatMap(d=>{let m=this.browser.drafts.
readDraft(d);return m?[{key:d,draft:m,isOurs:o(d)}]:[]}).sort((d,m)=>Number(m.isOurs)-Number(d.isOurs)||m.draft.at.localeCompare(
d.draft.at))}};function F(n){return n==null?!0:(typeof n=="string"||Array.isArray(n))&&n.length===0}function P(n,e){return JSON.stringify(
n,Mn)===JSON.stringify(e,Mn)}function Mn(n,e){return e===null||typeof e!="object"||Array.isArray(e)?e:Object.fromEntries(
Object.entries(e).sort(([t],[i])=>t<i?-1:1))}function y(n){return typeof n=="string"}function W(n){return n!=null&&n!==!1}var l={add:{table:"Add another row",list:"Add another","heat map":"Add another risk",recommendations:"Add another recomm\
endation"},answer:"Your answer",answered:["Answer","People"],scored:["Score","As people gave it","People"],reasons:"Reas\
ons that were given, without names",ownAnswer:"Your own answer",again:"Open this page again",besideRefused:"Something el\
se that was kept for this answer is not saved yet, and stays in this browser.",broughtBack:"Brought back from this brows\
er.",change:"Change",changeIn:"To change it, open the workbook",check:"Check this part",clear:"Clear my answer",keptHere:"\
Your words are kept in this browser.",closed:"The answers are shown now, and closed: none can be added, changed or taken\
 back.",closedHere:"The answers are shown now, and closed. What you write here is kept in this browser, and is not saved\
 any more.",complete:"Nothing is missing in this part.",dateInFull:"Give the date in full: day, month and year.",history:"\
Who changed what",recommendThis:"Make a recommendation from this",hidden:"Your answer is hidden from the others until wh\
oever leads the session shows the answers.",hiddenFromAll:"What each person answered is hidden until whoever leads the s\
ession shows the answers.",keepMine:"Keep mine",kept:"Kept in this browser. Not saved yet.",dropKept:"Delete these words\
 from this browser",former:"No longer asked",formerRemoved:"What is no longer asked was removed.",later:"It is shown her\
e when you leave this answer.",lostInNotebook:"This page has lost its kernel. Run its cells again to go on: nothing you \
wrote is lost.",lost:"This page has lost its place. Open it again to go on: nothing you wrote is lost.",newFields:"There\
 is more to answer here since this page was opened. Open it again to see it: nothing you wrote is lost.",newFieldsInNotebook:"\
There is more to answer here since this page was opened. Run its cells again to see it: nothing you wrote is lost.",noAnswers:"\
Nothing has been answered yet.",noAnswerYet:"Not answered yet.",tasks:"Every question, and who answered it",noDrafts:"Th\
is browser cannot keep what you write. Stay connected, and look for “Saved” before you close this page.",nobody:"Nob\
ody has written here yet.",notOffered:"Something that was ticked, and is no longer offered",unfit:"What was written here\
 does not fit this question any more. “Who changed what” shows it.",takeOut:"Remove what is no longer asked",takeBack:"\
Take this answer back",noneOffered:"There is nothing to choose from yet.",noneUnanswered:"Every question of this page ha\
s an answer.",rowTaken:"Taken over",fetching:"Fetching…",noRows:"There is nothing to fill in here yet.",notRunYet:"Thi\
s question is not on the page yet. Run the page’s cells to show it.",notNow:"Not yet",notGiven:"Not given",noAnswer:"N\
o answer",row:"Row",observer:"You are here as an observer, so you can read the answers and not change them.",asking:"Thi\
s network blocks live updates, so this page checks for changes every few seconds. What you write is saved.",offline:"Not\
 connected. What you write is kept in this browser and is saved when the connection is back.",offlineNow:"Not connected.\
 Try again when the connection is back.",sign:"Sign this review",signAsk:"Sign the record of this review as it stands no\
w?",signSaid:"A signature stays, and gets the seal that papers print. It is not the committee’s approval of its minutes.",
signGate:"Whoever leads the review signs it, and the chair beside them.",showPapers:"List the papers",forWhom:"For whom \
are the papers?",forOwn:"Working papers, for the committee’s own use",forAll:"For everybody, once their checks find no\
thing",letterDay:"Date of the letter",making:"Making it…",pick:"Pick on the grid",takeScores:"Take the register’s scor\
es where none is given here",noScores:"Nothing to take: where no score is given here, the register gives none for a risk\
 of that name.",putBack:"Put it back",recommendation:"Recommendation",restsOn:"What this rests on",restsOnNothing:"This \
rests on nothing yet. Choose the question, figure or evidence behind it.",linkMore:"Add what this rests on",linkWhat:"Qu\
estion, figure or evidence",linkIt:"Add it",unlink:"Take out",chooseOne:"Choose one",linkUnnamed:"Something chosen in th\
is browser",chooseFirst:"Choose a question, a figure or evidence first.",linkGroups:[["Questions and their answers","ans\
wer"],["Themes from young people","theme"],["Figures","figure"],["What inspectors said","judgement","report"],["Evidence\
 on our list","item"]],reason:"Why? (you need not say)",notSavedYet:"Something you wrote is not saved yet, and this brow\
ser cannot keep it. Look for “Saved”, then open the page again.",whatWasRead:"What was read: check it against the fi\
le",reasonAlone:"Choose an answer too: a reason is saved with its answer.",saving:"Saving…",show:"Show the answers",showAsk:"\
Show the answers?",showWarning:"Everyone then sees what was said, without names. The answers cannot be hidden again, and\
 nobody can add or change one.",showTwo:"Show all the same",showTwoAsk:"Only two people have answered. Show their answer\
s?",showTwoWarning:"Two can be told apart: each of them will know what the other said, and others may guess.",notShown:"\
The answers could not be shown now. Try again.",wait:"Wait for others",youAnswered:"You answered:",youDidNot:"You gave n\
o answer.",shut:"This part is shut, so nothing can be written here yet. It opens once each of these is confirmed:",shutHere:"\
This part was shut while you were here. You can go on writing: it is kept in this browser, and saved when the part is op\
en again.",shutWithWords:"Your words are kept in this browser. They are saved when this part is open again.",takenBack:"\
This answer was taken back, or erased. “Who changed what” says more.",tooLate:"Something you wrote here was not save\
d. It is kept in this browser alone.",seated:(n,e)=>`You are ${n}, ${e}: your seat in the session says so, and what you \
write is recorded under that name.`,trust:"There is no sign-in yet: names are taken on trust, and whoever gives yours se\
es what you answered alone. Write the name the others know you by.",unsigned:"Say who is writing, and you can answer her\
e.",whoLink:"Who is writing",writeBoth:"Write one from both"},re={member:"a member of the committee",officer:"an officer",
facilitator:"leading this session",observer:"an observer"},Fn={html:"Page for a browser",docx:"Word",pdf:"PDF",xlsx:"Exc\
el",ods:"LibreOffice",csv:"CSV"};var An="scrutiny-workbook:page",On="scrutiny:who",Wt=class{isServed=!1;isPressed=!1;hasWarned=!1;hasBanner=!1;isFull=!1;statuses=new Map;gates=new Map;progress=new Map;drafts;tabs;connection;rights={};news=new EventTarget;shown=new Map;known=null;isSeated=!1;count=0;constructor(){
this.drafts=new Ce(()=>localStorage,()=>this.noteStorageFull()),this.tabs=new De({drafts:this.drafts,findSession:()=>sessionStorage,
openChannel:()=>new BroadcastChannel("scrutiny:drafts"),listHeld:()=>this.listSavers().flatMap(({key:e})=>e?[e]:[])}),this.
connection=new He(()=>fetch(location.pathname,{method:"HEAD"}),e=>this.tell("connection",e))}newId(){return this.count+=
1,`scrutiny-${this.count}`}tell(e,t){this.news.dispatchEvent(new CustomEvent(e,{detail:t}))}hear(e,t,i){let o=s=>t(s.detail);
this.news.addEventListener(e,o,i?{signal:i}:{})}noteStorageFull(){this.isFull||(this.isFull=!0,this.tell("no-drafts",!0))}get who(){
return this.known??=this.readWho(),this.known}set who(e){this.isSeated||P(e,this.who)||(this.known=e,this.drafts.keep(On,
e),this.tell("who",e))}takeSeat(e){this.isSeated=!0,this.known=e,this.tell("who",e)}may(e){return this.rights[this.who.author?
this.who.role:""]?.[e]===""}get isNamed(){return!!(this.who.author&&this.who.role)}get isReading(){return this.isNamed&&
!this.may("write")}readWho(){let e=this.drafts.read(On);return typeof e?.author=="string"&&Object.hasOwn(re,e.role??"")?
e:xn}add(e,t){let{about:i}=e;this.shown.set(i,[...this.find(i),e]),t.addEventListener("abort",()=>{this.shown.set(i,this.
find(i).filter(o=>o!==e))})}find(e){return this.shown.get(e)??[]}listSavers(){return[...this.shown.values()].flat().flatMap(
e=>e.listSavers())}};function c(){return window[An]??=new Wt,window[An]}function r(n,e={},...t){let i=document.createElement(n);for(let[o,s]of Object.entries(e))W(s)&&i.setAttribute(o,s===!0?"":
String(s));return i.append(...t.filter(W)),i}function g(n,e){for(let[t,i]of Object.entries(e))n.addEventListener(t,i);return n}
function p(){return c().newId()}function w(n,e,{hidden:t="",...i}={}){let o=t?S(String(t)):null;return g(r("button",{type:"\
button",...i},n,o),{click:()=>e()})}var L=class{parts;more=r("span",{id:p(),hidden:!0});constructor(e,t,i="",o={}){let s=r(
"label",{for:e.id,id:p(),...o},t);this.parts=[s,this.more],e.setAttribute("aria-labelledby",`${s.id} ${this.more.id}`),this.
tellApart(i)}tellApart(e){u(this.more,e.trim())}};function S(n){return r("span",{class:"visually-hidden"},n)}function u(n,e){
n.textContent!==e&&(n.textContent=e)}function Ie(n){let[e=""]=n;return n.length===1?r("p",{},e):r("ul",{},...n.map(t=>r(
"li",{},t)))}function _(n,e){e.length?n.setAttribute("aria-describedby",e.join(" ")):n.removeAttribute("aria-describedby")}
function ae(n,e){e?n.setAttribute("aria-invalid","true"):n.removeAttribute("aria-invalid")}function T(n){return n.contains(
document.activeElement)}function Nt(n){let e=n.closest("details");e&&(e.open=!0,e.parentElement&&Nt(e.parentElement))}var ao="\
textarea, input:not([type=radio], [type=checkbox], [type=file])",lo=":is(input, textarea, select, button):not([data-look\
s])";function Hn(n,e){for(let t of n.querySelectorAll(lo))t.matches(ao)?t.readOnly=e:t.disabled=e}function Cn(n){CSS.supports(
"field-sizing","content")||(n.style.height="auto",n.style.height=`${n.scrollHeight+4}px`)}function G(n,e){let t=()=>{Cn(
i),e()},i=g(r("textarea",{rows:1,...n}),{input:t});return i}function U(n,e){n.value!==e&&(n.value=e),Cn(n)}function E(n,e){
let t=n.querySelector(`[data-part="${e}"]`);if(t)return t.replaceChildren(),t;let i=r("div",{"data-part":e});return n.append(
i),i}var Wn=500,co=1e3,Nn=["pointerup","pointercancel"],$n=new WeakMap;function Ve(n,e){let t;return()=>{clearTimeout(t),t=setTimeout(
n,e)}}function R(n,e){clearTimeout($n.get(n)),$n.set(n,setTimeout(()=>u(n,e()),co))}function Bn(n){let e=c(),t=(i,o)=>{for(let s of i)
document.addEventListener(s,()=>{e.isPressed=o},{capture:!0,signal:n})};t(["pointerdown"],!0),t(Nn,!1)}function Dn(n){if(!c().
isPressed){n();return}let e=new AbortController,t=()=>{e.abort(),setTimeout(n,0)};for(let i of Nn)document.addEventListener(
i,t,{signal:e.signal})}function le(n){let{statuses:e}=c(),t=e.get(n);if(t?.isConnected)return t;let i=r("div",{class:`scrutiny-${n}`,role:"stat\
us"});return e.set(n,i),document.body.append(i),i}function A(n){if(!n)return;let e=c();mo(n.workbook,n.gate);let t={...n,gate:null};P(t,e.progress.get(n.workbook))||(e.progress.
set(n.workbook,t),e.tell("progress",t))}function ne(n,e,t){let i=c();e(i.progress.get(n)),i.hear("progress",o=>{o.workbook===
n&&e(o)},t)}function mo(n,e){let t=c(),i=t.gates.get(n);!e||e.number<(i?.number??0)||(t.gates.set(n,e),!(!i||i.open===e.
open)&&(R(le("announcer"),()=>t.gates.get(n)?.said??""),t.tell("gate",e)))}function In(){let n=c();n.hasBanner||(n.hasBanner=!0,n.hear("connection",ho))}function ho(n){let e=c().connection.isWell;
document.documentElement.classList.toggle("scrutiny-has-banner",!e),le("connection").replaceChildren(...e?[]:po(n))}function po(n){
return n==="offline"?[r("p",{},l.offline)]:c().isServed?[r("p",{},l.lost),w(l.again,()=>location.reload())]:[r("p",{},l.
lostInNotebook)]}function Vn(n,e){let t=c(),i=()=>{t.hasWarned||(t.hasWarned=!0,n.prepend(r("p",{class:"alert",role:"alert"},l.noDrafts)))};
t.hear("no-drafts",i,e),t.isFull&&i()}var uo=/^([^#/:]+\.ipynb)(#.*)?$/;function Jn(n,e,t){let i=o=>{let s=o.target instanceof Element?o.target.closest("a"):null,
[,a,d=""]=uo.exec(s?.getAttribute("href")??"")??[];!a||o.defaultPrevented||(o.preventDefault(),e(a,d))};n.addEventListener(
"click",i,{signal:t})}function jn(n,e){let t=({target:i})=>{i instanceof Element&&i.setAttribute("data-lm-suppress-short\
cuts","")};n.addEventListener("focusin",t,{signal:e})}function Kn(n){let{signal:e,link:t}=n,i=c(),o=()=>{n.look()};t.listen({late:d=>n.hearLate(d),news:d=>n.takeNews(d),newToAnother:()=>{
n.lookAnew()},again:o}),Bn(e),document.addEventListener("visibilitychange",o,{signal:e}),window.addEventListener("online",
o,{signal:e}),i.hear("who",()=>{n.lookAnew()},e);let s=d=>{d.panel!==n&&!n.views.length&&o()};i.hear("changed",s,e),i.hear(
"gate",o,e);let a=()=>{i.connection.isWell&&n.retry()};i.hear("connection",a,e)}var fo=["No","One","Two","Three","Four","Five","Six","Seven","Eight","Nine"],wo={day:"numeric",month:"long",year:"numeri\
c"};function q(n,e,t){return`${fo[n]??n} ${n===1?e:t}`}function de(n){return n===0?"Nobody has answered yet.":`${q(n,"pe\
rson has","people have")} answered.`}function x(n){return n.charAt(0).toUpperCase()+n.slice(1)}function M(n){return n.charAt(
0).toLowerCase()+n.slice(1)}function ce(n){return n.length<2?n.join(""):`${n.slice(0,-1).join(", ")} and ${n.at(-1)}`}function Bt(n){
return n.toLocaleDateString("en-GB",wo)}function Je(n){let e=new Date(`${n}T12:00:00`);return Number.isNaN(e.getTime())?
n:Bt(e)}function Dt(n){return`Column ${n+1}`}function je(n,e){return n===1?"1 (low)":n===e?`${n} (high)`:String(n)}function Ke(n){
let e=n.map(([t,i])=>`${t}: ${i}`);return e.length?`${l.former}: ${e.join(", ")}`:""}var me="";function It(n){return Array.isArray(n)&&n.every(y)}function go(n){if(n===null||typeof n!="object"||Array.isArray(
n))return!1;let{columns:e=null,rows:t=null}=n;return It(e)&&Array.isArray(t)&&t.every(It)}function Te(n){return go(n)||Array.
isArray(n)&&n.every(It)}function _n(n){if(!Array.isArray(n))return n.columns.filter(t=>t!==me);let e=Math.max(0,...n.map(
t=>t.length));return Array.from({length:e},(t,i)=>Dt(i))}function O(n,e){if(!Te(e))return[];let{columns:t,rows:i}=Array.
isArray(e)?{columns:n.offered,rows:e}:e;return i.map(o=>vo(n,t,o))}function vo(n,e,t){let[i=""]=t,s=n.is_grid||n.rows.includes(
i)?[n.offered[0],...e.slice(1)]:e,a=new Map,d=new Map;return t.forEach((m,h)=>{let f=s[h]??Dt(h);n.offered.includes(f)&&
!a.has(f)?a.set(f,m):m.trim()&&d.set(qn(f,a,d),m)}),{cells:n.offered.map(m=>a.get(m)??""),rest:[...d]}}function qn(n,e,t){
return e.has(n)||t.has(n)?qn(`${n} (before)`,e,t):n}function Y(n,e){let t=[...new Set(e.flatMap(({rest:o})=>o.map(([s])=>s)))],
i=({cells:o,rest:s})=>{let a=new Map(s);return[...o,...t.map(d=>a.get(d)??"")]};return{columns:[...n.offered,...t],rows:e.
map(i)}}function V(n){return{cells:n.offered.map(()=>""),rest:[]}}function Gn(n,e){return Pe(e,_e(n,e)?1:0)}function _e(n,{
cells:[e=""]}){return n.rows.includes(e)}function Pe({cells:n,rest:e},t=0){return n.slice(t).some(i=>i.trim())||he(e).length>
0}function he(n){return n.filter(([e])=>e!==me)}function Q(n){return n.find(([e])=>e===me)?.[1]??""}function Vt(n,e){return[
...he(n),[me,e]]}function pe(n,{cells:e,rest:t}){let[i=""]=e;return!n.keyed||Q(t)||i.trim()?t:Vt(t,b())}function qe(n){return n.number===null?n.question:`question ${n.number}: ${n.question}`}function v(n){return n.beside?`ev\
idence, ${n.beside}`:[n.number===null?"":`question ${n.number}`,n.for].filter(Boolean).join(", ")||n.question}function H(n,...e){
let t=[...e,n.number===null?"":v(n)].filter(Boolean).join(", ");return t?` (${t})`:""}function z(n){return`${n.number===
null?"":`${n.number}. `}${n.question}${n.for?` (${M(n.for)})`:""}`}function Jt({answered:n,asked:e}){return`${n} of ${e}\
 answered`}function Un(n,e){let t=e.for?`, ${M(e.for)}`:"",i=e.number===null?`“${z(e)}”`:`question ${e.number}${t}`;
return`${Jt(n)}: go on with ${i}`}function Ge(n){if(n.beside)return{seen:n.question,more:n.part?`(${n.part})`:""};if(n.number===null)return{seen:n.for?`${n.
for}: ${n.question}`:n.question,more:""};let e=qe(n),t=M(l.ownAnswer);return n.for?{seen:n.for,more:n.individual?`(${t} \
to ${e})`:`(${e})`}:{seen:n.individual?l.ownAnswer:l.answer,more:`to ${e}`}}function ue(n,e,t){let{seen:i,more:o}=Ge(n),
s=new L(t,i,o,{class:"name"});return{element:r("div",{},...s.parts,e.help,e.error,t),focus:()=>t.focus(),described:t,marks:()=>[
t]}}function C(n,e,t,...i){let{seen:o,more:s}=Ge(n),a=r("legend",{class:"name"},o,s?S(` ${s}`):null);return r("fieldset",
t,a,e.help,e.error,...i)}var Yn=new WeakMap;function Qn(n,e){let t=Yn.get(n)??n.getAttribute("aria-describedby")??"";Yn.
set(n,t),_(n,[t,...e].filter(Boolean))}function Ue(n,e){return[...new Set(n.filter(y))].join(e)}function fe(n){return[...new Map(n.flat().map(t=>[JSON.stringify(
t),t])).values()]}function Ye(n,e){let t=new Map;for(let i of e.flatMap(o=>O(n,o))){let o=_e(n,i)?i.cells[0]??"":JSON.stringify(
i),s=t.get(o);t.set(o,s&&_e(n,i)?ko(s,i):i)}return Y(n,yo([...t.values()]))}function yo(n){let e=new Set;return n.map(t=>{
let i=Q(t.rest),o=!!i&&e.has(i);return e.add(i),o?{...t,rest:Vt(t.rest,b())}:t})}function ko(n,e){let t=n.cells.map((o,s)=>zn(
o,e.cells[s]??"")),i=new Map(n.rest);for(let[o,s]of e.rest)i.set(o,zn(i.get(o)??"",s));return{cells:t,rest:[...i]}}function zn(n,e){
return[...new Set([n,e].filter(t=>t.trim()))].join("; ")}function we(n,e,t,i){let o=g(r("input",{type:n,id:p(),...t}),{change:i});return{input:o,element:r("div",{class:"option"},
o,r("label",{for:o.id},e))}}var jt=class{constructor(e,t){this.frame=t;this.element=C(e,t,{},this.list),this.described=this.element,this.offer(e.options)}frame;element;described;list=r(
"div",{class:"options checks"});marks(){return[...this.list.querySelectorAll("input")]}read(){return this.marks().filter(
e=>e.checked).map(e=>e.value)}write(e){let t=Array.isArray(e)?e.filter(y):[],i=this.marks().map(s=>s.value),o=t.filter(s=>!i.
includes(s));if(o.length){i.length||this.list.replaceChildren();let s=o.map(a=>({key:a,words:l.notOffered,small:""}));this.
list.append(...this.showOptions(s))}for(let s of this.marks())s.checked=t.includes(s.value)}offer(e){let t=this.read();this.
list.replaceChildren(...this.showOptions(e)),this.write(t)}focus(){this.marks()[0]?.focus()}showOptions(e){return e.length?
e.map(({key:t,words:i,small:o})=>{let s=o?r("small",{id:p()},o):null,a={value:t,"aria-describedby":s?.id},{element:d}=we(
"checkbox",i,a,()=>this.frame.changed());return s&&d.append(s),d}):[r("p",{},l.noneOffered)]}};function bo(n,e){let t=new Map(
n.options.map(o=>[o.key,o.words]));return(Array.isArray(e)?e:[]).map(o=>t.get(String(o))??l.notOffered)}var Xn={name:"ch\
ecks",makeControl:(n,e)=>new jt(n,e),fits:n=>Array.isArray(n)&&n.every(y),say:bo,join:(n,e)=>fe(e)};function X(n){return String(n).split(/\n+/)}var Kt=class{constructor(e,t){this.frame=t;let i=e.offered.map(s=>this.makeOption(s));this.inputs=i.map(s=>s.input),this.
clear=w(l.clear,()=>this.empty(),{class:"quiet",hidden:` to ${v(e)}`});let o=i.map(s=>s.element);this.rows=r("div",{class:`\
options ${e.kind}`},...o),this.element=C(e,t,{role:"radiogroup"},this.rows,this.clear),this.described=this.element,this.
show()}frame;element;described;inputs;clear;name=p();rows;makeOption(e){let t={name:this.name,value:e};return we("radio",
x(e),t,()=>this.changed())}changed(){this.show(),this.frame.changed()}show(){this.clear.hidden=!this.chosen}get chosen(){
return this.inputs.find(e=>e.checked)}empty(){for(let e of this.inputs)e.checked=!1;this.inputs[0]?.focus(),this.changed()}read(){
return this.chosen?.value??""}write(e){if(y(e)&&e&&!this.inputs.some(t=>t.value===e)){let{input:t,element:i}=this.makeOption(
e);this.inputs.push(t),this.rows.append(i)}for(let t of this.inputs)t.checked=t.value===e;this.show()}focus(){(this.chosen??
this.inputs[0])?.focus()}marks(){return[this.element]}},Qe={makeControl:(n,e)=>new Kt(n,e),fits:y,say:(n,e)=>X(e),join:null};var Zn={name:"choice",...Qe};var ei={name:"date",makeControl:(n,e)=>{let t=g(r("input",{type:"date",id:p()}),{input:e.changed}),i=()=>t.validity.badInput;
return{...ue(n,e,t),read:()=>i()?void 0:t.value,write:o=>{t.value=y(o)?o:""},complaint:()=>i()?l.dateInFull:""}},fits:y,
say:(n,e)=>[Je(String(e))],join:null};var $=[{key:"inherent",name:"Inherent",meaning:"if nothing were done"},{key:"residual",name:"Residual",meaning:"with wha\
t is done now"},{key:"target",name:"Target",meaning:"where we want it"}];function So(n){return n!==null&&typeof n=="obje\
ct"&&!Array.isArray(n)}function qt(n){return Array.isArray(n)&&n.every(So)}function _t(n){if(!Array.isArray(n))return null;
let[e=null,t=null]=n.map(i=>typeof i=="number"?i:null);return[e,t]}function Gt(n){return qt(n)?n.map(({risk:e="",inherent:t,
residual:i,target:o})=>({risk:y(e)?e:"",inherent:_t(t),residual:_t(i),target:_t(o)})):[]}function Ut(n=""){return{risk:n,
inherent:null,residual:null,target:null}}function ti(n){return $.some(e=>n[e.key])}function ni(n,e){return n.includes(e.
risk)&&!ti(e)}function Yt(n,e){return n.filter(t=>!e.some(i=>i.risk===t)).map(t=>Ut(t))}function ii(n,e,t,i){let o=m=>!ti(
m)&&(e.includes(m.risk)||!m.risk.trim()),s=i?n:n.filter(m=>!o(m)),a=t.filter(m=>!e.includes(m)||n.some(h=>h.risk===m)),d=[
...s,...Yt(a,s)];return P(d,n)?null:d}function Qt(n,e){let t=n?.[e.risk]??{},i=o=>{let s=d=>e[o]?.[d]??t[o]?.[d]??null,a=[
s(0),s(1)];return a.every(d=>d===null)?null:a};return{...e,inherent:i("inherent"),residual:i("residual"),target:i("targe\
t")}}function To(n,e){return e?`${n} likelihood ${e[0]??"not given"}, impact ${e[1]??"not given"}`:""}function oi(n){let e=$.
map(t=>To(t.name,n[t.key])).filter(Boolean);return[n.risk||"A risk without a name",...e].join("; ")}function si(n){return n===
1?"Taken for one risk.":`Taken for ${n} risks.`}function zt(n){return Array.from({length:n},(e,t)=>t+1)}function ri(n,e,t){let i=zt(n).map(h=>r("th",{scope:"col"},String(
h))),o=r("th",{scope:"col",rowspan:2},"Impact"),s=r("th",{scope:"colgroup",colspan:n},"Likelihood"),a=h=>{let f=zt(n).map(
k=>t(k,h));return r("tr",{},r("th",{scope:"row"},String(h)),...f)},d=r("thead",{},r("tr",{},o,s),r("tr",{},...i)),m=r("t\
body",{},...zt(n).reverse().map(a));return r("table",{class:"grid"},r("caption",{},e),d,m)}var ze=class{constructor(e,t,i){
this.steps=e;this.side=t;this.placing=i;let o=r("details",{class:"pick"},r("summary",{},l.pick,this.where));this.element=
g(o,{toggle:()=>this.open()})}steps;side;placing;element;where=S("");picks=[];open(){if(!this.element.open||this.picks.length)
return;let e=p(),t=`${this.side.name}: pick one place`,i=(o,s)=>r("td",{},this.makeRadio(e,[o,s]));this.element.append(ri(
this.steps,t,i)),this.show()}makeRadio(e,t){let i=`Likelihood ${t[0]}, impact ${t[1]}`,o={type:"radio",name:e,value:t.join(
","),"aria-label":i},s=g(r("input",o),{change:()=>this.placing.write(t)});return s.disabled=this.placing.isLocked(),this.
picks.push({place:t,radio:s}),s}show(){let e=this.placing.read();for(let t of this.picks)t.radio.checked=P(t.place,e)}rename(e){
u(this.where,e)}},Xe=class{constructor(e,t,i){this.field=e;this.steps=t;this.read=i;let o=$.map(h=>r("option",{value:h.key},
`${h.name}: ${h.meaning}`)),s=r("select",{id:p(),"data-looks":!0},...o);this.select=g(s,{change:()=>this.show()}),this.select.
value="residual";let a=H(e),d={class:"map",role:"group","aria-label":`Where the risks lie${a}`,tabindex:0};this.frame=r(
"div",d);let m=new L(s,"Show where the risks lie",a);this.element=r("div",{class:"where"},...m.parts,s,this.frame)}field;steps;read;element;select;frame;show(){
let e=$.find(({key:a})=>a===this.select.value)??$[1],t=this.read().map((a,d)=>({number:d+1,name:a.risk,place:a[e.key]})),
i=`Where the risks lie: ${e.name.toLowerCase()} risk, ${e.meaning}`,o=r("span",{},i,S(H(this.field))),s=(a,d)=>{let m=t.
filter(({place:h})=>P(h,[a,d]));return Po(Math.ceil(a*d*4/this.steps**2),m)};this.frame.replaceChildren(ri(this.steps,o,
s))}};function Po(n,e){let t=e.map(({number:o,name:s})=>r("li",{},`${o} `,r("span",{class:"short"},Ro(s)))),i=t.length?r(
"ul",{},...t):S("none");return r("td",{class:`shade-${n}`},i)}function Ro(n){return n.length>28?`${n.slice(0,27).trimEnd()}\
…`:n||"No name yet"}function xo(n,e,t){if(n.dates.includes(e))return new Xt(t);let i=n.choices[e];if(i)return Lo(i,t);let o=G({id:p()},t);return{
control:o,read:()=>o.value,write:s=>U(o,s)}}var Ze=class{constructor(e,t,i){this.field=e;this.box=xo(e,t,i),this.label=new L(
this.box.control,t),this.element=r("div",{},...this.label.parts,this.box.control)}field;element;box;label;rename(e){this.
label.tellApart(H(this.field,e))}};function Zt(n){return n.validity.badInput}var Xt=class{control;whole="";shown="";constructor(e){
let t=()=>{this.control.type==="text"&&!this.control.value&&(this.control.type="date"),e()};this.control=g(r("input",{type:"\
date",id:p()}),{input:t})}show(e,t){this.control.type=e,this.control.value=t}write(e){this.show("date",e),this.control.value!==
e&&this.show("text",e),this.whole=e,this.shown=this.control.value}read(){let{control:e}=this;return!Zt(e)&&e.value!==this.
shown&&(this.whole=e.value,this.shown=this.whole),this.whole}};function Lo(n,e){let t=n.every((a,d)=>a===String(d+1)),i=a=>t?
je(Number(a),n.length):x(a),o=n.map(a=>r("option",{value:a},i(a))),s=g(r("select",{id:p()},Re(),...o),{change:e});return{
control:s,read:()=>s.value,write:a=>en(s,a)}}function Re(){return r("option",{value:""},l.chooseOne)}function en(n,e){let t=o=>o.
trim().toLowerCase(),i=[...n.options].find(o=>t(o.value)===t(e));i||n.append(r("option",{value:e},e)),n.value=i?.value??
e}var J=class{constructor(e,t){this.kind=e;this.changed=t;this.add=w(e.add,()=>this.addAndGo(),{class:"add",hidden:e.hidden}),
this.element=r("div",{},this.list,this.undo.element,this.add)}kind;changed;element;rows=[];list=r("div",{class:"rows"});add;undo=new xe(
e=>this.putBack(e));insert(e,t=this.rows.length){let i=this.kind.makeRow(()=>this.remove(i));this.rows.splice(t,0,i);let o=this.
rows[t+1];return o?o.element.before(i.element):this.list.append(i.element),i.write(e),this.renumber(),i}renumber(){this.
rows.forEach((e,t)=>{e.rename(t+1)})}drop(e){let t=this.rows.indexOf(e);return this.rows.splice(t,1),e.element.remove(),
this.renumber(),t}addAndGo(){this.insert(this.kind.blank()).focus(),this.kind.shown?.()}remove(e){let t=e.read(),i=this.
drop(e);this.undo.offer(`${this.kind.called} ${i+1} was removed.`,{value:t,at:i}),(this.rows[i]??this.add).focus(),this.
changed()}putBack({value:e,at:t}){this.insert(e,Math.min(t,this.rows.length)).focus(),this.changed()}read(){return this.
rows.filter(e=>!e.isBlank()).map(e=>e.read())}write(e){let t=e.length||this.kind.isOptional?e:[this.kind.blank()];t.forEach(
(i,o)=>{let s=this.rows[o];s?tn(s,i):this.insert(i)});for(let i of this.rows.slice(t.length))this.drop(i);this.undo.hide()}focus(){
(this.rows[0]??this.add).focus()}};function tn(n,e){P(n.read(),e)||n.write(e)}var xe=class{constructor(e){this.putBack=e;
this.button=w(l.putBack,()=>this.act(),{class:"quiet"}),this.element=r("p",{class:"undo"},this.said," ",this.button),this.
hide()}putBack;element;removed=null;said=r("span",{role:"status"});button;act(){let{removed:e}=this;this.hide(),e&&this.
putBack(e.value)}hide(){this.removed=null,u(this.said,""),this.button.hidden=!0}offer(e,t){this.removed={value:t},u(this.
said,e),this.button.hidden=!1}},Z=class{constructor(e,t,i){this.called=t;this.button=w("Remove ",i,{class:"quiet remove"}),
this.button.append(this.number,S(e.number===null?"":` of ${v(e)}`))}called;button;number=document.createTextNode("");rename(e){
this.number.data=`${this.called} ${e}`}};var Eo=5;function on(n){return n.steps??Eo}var et=class{element;select;label;constructor(e,t,i){let o=Array.from({length:t},
(a,d)=>r("option",{value:String(d+1)},je(d+1,t))),s=r("option",{value:""},l.notGiven);this.select=g(r("select",{id:p()},
s,...o),{change:i}),this.label=new L(this.select,e),this.element=r("div",{},...this.label.parts,this.select)}get isLocked(){
return this.select.disabled}read(){return this.select.value?Number(this.select.value):null}write(e){en(this.select,e===null?
"":String(e))}rename(e){this.label.tellApart(e)}},nn=class{constructor(e,t,i){this.field=e;this.side=t;this.changed=i;let o=on(
e);this.likelihood=new et("Likelihood",o,()=>this.choose()),this.impact=new et("Impact",o,()=>this.choose()),this.grid=new ze(
o,t,{read:()=>this.read(),write:d=>this.pick(d),isLocked:()=>this.likelihood.isLocked});let s=r("legend",{},t.name,r("sm\
all",{},` ${t.meaning}`)),a=r("div",{class:"pair"},this.likelihood.element,this.impact.element);this.element=r("fieldset",
{class:"side"},s,a,this.grid.element)}field;side;changed;element;likelihood;impact;grid;choose(){this.grid.show(),this.changed()}pick(e){
this.write(e),this.changed()}read(){let e=[this.likelihood.read(),this.impact.read()];return e.every(t=>t===null)?null:e}write(e){
this.likelihood.write(e?.[0]??null),this.impact.write(e?.[1]??null),this.grid.show()}rename(e){let t=H(this.field,this.side.
name,`Risk ${e}`);for(let i of[this.likelihood,this.impact,this.grid])i.rename(t)}},tt=class{constructor(e,t,i){this.field=
e;this.name=g(r("input",{type:"text",id:p()}),{input:t});let[o,s,a]=$,d=k=>new nn(e,k,t);this.sides={inherent:d(o),residual:d(
s),target:d(a)},this.away=new Z(e,"risk",i);let m=e.for?S(`${e.for}: `):null,h=r("legend",{},m,this.number);this.label=new L(
this.name,"What the risk is");let f=r("div",{class:"sides"},...$.map(({key:k})=>this.sides[k].element));this.element=r("\
fieldset",{class:"row risk"},h,...this.label.parts,this.name,f,this.away.button)}field;element;number=document.createTextNode(
"");label;name;sides;away;read(){let{inherent:e,residual:t,target:i}=this.sides;return{risk:this.name.value,inherent:e.read(),
residual:t.read(),target:i.read()}}write(e){this.name.value!==e.risk&&(this.name.value=e.risk);for(let{key:t}of $)this.sides[t].
write(e[t])}focus(){this.name.focus()}rename(e){this.number.data=`Risk ${e}`,this.away.rename(e),this.label.tellApart(H(
this.field,`Risk ${e}`));for(let{key:t}of $)this.sides[t].rename(e)}isBlank(){return!this.name.value.trim()&&$.every(({key:e})=>!this.
sides[e].read())}};var sn=class{constructor(e,t){this.field=e;this.frame=t;this.offered=e.rows,this.rows=new J({makeRow:o=>new tt(e,()=>this.
changed(),o),blank:()=>Ut(),add:l.add["heat map"],hidden:` for ${v(e)}`,called:"Risk",shown:()=>this.show()},()=>this.changed()),
this.map=new Xe(e,on(e),()=>this.list()),this.taking=new rn(e,this.rows,()=>this.changed());let i=[this.rows.element,this.
taking.element,this.map.element];this.element=C(e,t,{},...i),this.described=this.element,this.write(null)}field;frame;element;described;rows;map;taking;offered;changed(){
this.taking.clearNotice(),this.show(),this.frame.changed()}show(){this.map.show(),this.taking.show()}list(){return this.
rows.rows.map(e=>e.read())}read(){return this.rows.read().filter(e=>!ni(this.field.rows,e))}write(e){this.taking.clearNotice();
let t=Gt(e);this.rows.write([...t,...Yt(this.field.rows,t)]),this.show()}offerRows(e){let t=ii(this.list(),this.offered,
e,T(this.element));t&&this.rows.write(t),this.offered=e,this.show()}focus(){this.rows.focus()}marks(){return[...this.element.
querySelectorAll(".risk input[type=text], .risk select")]}},rn=class{constructor(e,t,i){this.field=e;this.rows=t;this.changed=
i;let o=w(l.takeScores,()=>this.take(),{hidden:H(e)});this.element=r("div",{class:"taking"},o,this.said)}field;rows;changed;element;said=r(
"p",{role:"status"});take(){let{scores:e}=this.field,t=this.rows.rows.filter(i=>!P(i.read(),Qt(e,i.read())));for(let i of t)
i.write(Qt(e,i.read()));t.length&&this.changed(),u(this.said,""),R(this.said,()=>t.length?si(t.length):l.noScores)}show(){
this.element.hidden=!Object.keys(this.field.scores??{}).length&&!T(this.element)}clearNotice(){R(this.said,()=>"")}},ai={
name:"heat map",makeControl:(n,e)=>new sn(n,e),fits:qt,say:(n,e)=>Gt(e).map(oi),join:(n,e)=>fe(e)};function an(n){return Array.isArray(n)&&n.every(y)}function Mo(n,e,t){let i=G({id:p()},e),o=r("span",{}),s=new L(i,o,H(n)),
a=new Z(n,"row",t);return{element:r("div",{class:"item"},...s.parts,i,a.button),read:()=>i.value,write:d=>U(i,d),focus:()=>i.
focus(),rename:d=>{u(o,`${l.row} ${d}`),a.rename(d)},isBlank:()=>!i.value.trim()}}function Fo(n,e){let t={makeRow:s=>Mo(
n,e.changed,s),blank:()=>"",add:l.add.list,hidden:` for ${v(n)}`,called:l.row},i=new J(t,e.changed),o=C(n,e,{},i.element);
return i.write([]),{element:o,described:o,read:()=>i.read(),write:s=>i.write(an(s)?s:[]),focus:()=>i.focus(),marks:()=>[
...o.querySelectorAll("textarea")]}}var li={name:"list",makeControl:Fo,fits:an,say:(n,e)=>an(e)?e:[],join:(n,e)=>fe(e)};var di={name:"long text",makeControl:(n,e)=>{let t=G({id:p(),rows:4},e.changed),i=o=>U(t,y(o)?o:"");return{...ue(n,e,t),
read:()=>t.value,write:i}},fits:y,say:(n,e)=>X(e),join:(n,e)=>Ue(e,`

`)};function nt(n,e){return O(n,e).filter(t=>Gn(n,t)).map(t=>ln(n,t))}function ln(n,{cells:e,rest:t}){return[...n.offered.map(
(o,s)=>{let a=e[s]??"";return a?`${o}: ${n.dates.includes(o)?Je(a):a}`:""}),Ke(he(t))].filter(Boolean).join("; ")}var it=class{constructor(e){this.changed=e}changed;element=r("div",{class:"former"});rest=[];whose=S("");undo=new xe(e=>{
this.write(e),this.changed()});read(){return this.rest}write(e){this.rest=e,this.element.replaceChildren(...this.show(Ke(
he(e)))),this.undo.hide()}rename(e){u(this.whose,` (${e})`)}remove(){let e=this.rest;this.write(e.filter(([t])=>t===me)),
this.undo.offer(l.formerRemoved,e),this.element.append(this.undo.element),this.changed()}show(e){if(!e)return[];let t=r(
"p",{id:p()},e),i=w(l.takeOut,()=>this.remove(),{class:"quiet","aria-describedby":t.id});return i.append(this.whose),[t,
i]}};var ot=class{constructor(e,t,i,...o){this.field=e;this.cells=t.map(m=>new Ze(e,m,i)),this.former=new it(()=>{this.focus(),
i()});let s=e.for?S(`${e.for}: `):null,a=r("legend",{},s,this.legend),d=Ao(this.cells.map(m=>m.element));this.element=r(
"fieldset",{class:"row"},a,d,this.former.element,...o)}field;element;legend=r("span",{});cells;former;focus(){this.cells[0]?.
box.control.focus()}name(e){u(this.legend,e),this.former.rename(e);for(let t of this.cells)t.rename(e)}read(){return{cells:this.
cells.map(e=>e.box.read()),rest:this.former.read()}}write(e){this.cells.forEach((t,i)=>{t.box.write(e.cells[i]??"")}),this.
former.write(pe(this.field,e))}};function Ao(n){return r("div",{class:n.length===4?"cells by-two":"cells"},...n)}function rt(n,e,t,i=l.
row,...o){let s=new Z(n,i.toLowerCase(),t),a=new ot(n,n.offered,e,...o,s.button);return a.name(""),{element:a.element,read:()=>a.
read(),write:d=>a.write(d),focus:()=>a.focus(),rename:d=>{a.name(`${i} ${d}`),s.rename(d)},isBlank:()=>!Pe(a.read())}}var st=class{constructor(e,t){
this.field=e;this.frame=t;this.offer(e.rows)}field;frame;element=r("div",{class:"rows"});rows=[];get count(){return this.
rows.length}offer(e){let t=e.filter(i=>!this.rows.some(o=>o.name===i));t.length&&!this.rows.length&&this.element.replaceChildren();
for(let i of t)this.add(i)}add(e){let t=new ot(this.field,this.field.offered.slice(1),()=>this.frame.changed());t.name(e),
this.rows.push({name:e,row:t}),this.element.append(t.element)}write(e){let t=[...e];for(let{name:i,row:o}of this.rows){let s=t.
findIndex(({cells:d})=>d[0]===i),[a=V(this.field)]=s<0?[]:t.splice(s,1);tn(o,{cells:a.cells.slice(1),rest:a.rest})}return t}read(){
return this.rows.map(({name:e,row:t})=>{let{cells:i,rest:o}=t.read();return{cells:[e,...i],rest:o}})}focus(){this.rows[0]?.
row.focus()}};var at=class{constructor(e,t){this.field=e;this.known=new st(e,t),this.element=C(e,t,{},this.known.element),this.described=
this.element}field;element;described;known;give(e){return e.some((i,o)=>Pe(i,o<this.known.count?1:0))?Y(this.field,e):[]}offerRows(e){
this.known.offer(e)}marks(){return[...this.element.querySelectorAll("textarea, .row select, .row input")]}complaint(){return dn(
this.element)}};function dn(n){return[...n.querySelectorAll(".row input")].some(Zt)?l.dateInFull:void 0}var lt=class extends at{constructor(e,t){
super(e,t),this.known.count||this.known.element.append(r("p",{},l.noRows)),this.write(null)}read(){return this.give(this.
known.read())}write(e){let t=O(this.field,e);this.known.offer(t.map(({cells:[i=""]})=>i)),this.known.write(t)}focus(){this.
known.focus()}},dt=class extends at{free;constructor(e,t){super(e,t),this.free=new J({makeRow:i=>rt(e,t.changed,i),blank:()=>V(
e),add:l.add.table,hidden:` for ${v(e)}`,called:l.row,isOptional:this.known.count>0},t.changed),this.element.append(this.
free.element),this.write(null)}read(){return this.give([...this.known.read(),...this.free.read()])}write(e){this.free.write(
this.known.write(O(this.field,e)))}focus(){this.known.count?this.known.focus():this.free.focus()}},ge={fits:Te,say:nt};var ci={name:"matrix",makeControl:(n,e)=>new lt(n,e),...ge,join:null};var ct=class{constructor(e,t,i){this.options=e;this.changed=t;this.look=i;let[o,s,a,d]=this.wheres,m=r("legend",{},l.restsOn,
o),h=r("label",{for:this.select.id},l.linkWhat,s);a&&this.add.append(a),d&&this.summary.append(d),this.fold.append(this.
summary,r("div",{class:"choosing"},h,this.select,this.add)),this.element=r("fieldset",{class:"because"},m,this.none,this.
list,this.fold,this.said),this.show()}options;changed;look;element;chosen=[];offered=null;isFetching=!1;list=r("ul",{class:"\
links"});none=r("p",{class:"nothing"},l.restsOnNothing);select=r("select",{id:p()});said=r("p",{role:"status"});add=w(l.
linkIt,()=>this.link(),{class:"quiet"});summary=r("summary",{},l.linkMore);fold=g(r("details",{}),{toggle:()=>this.open()});wheres=[
"","","",""].map(S);rename(e){for(let t of this.wheres)u(t,` (${e})`);this.show()}read(){return[...this.chosen]}write(e){
this.chosen=[...e],this.show(),!this.offered&&e.some(t=>!this.knows(t))&&this.fetch()}offer(e){this.options=e,this.show()}open(){
this.fold.open&&this.fetch()}async fetch(){if(!this.look||this.isFetching)return this.fill();this.isFetching=!0,this.fill();
let e=await this.look();this.isFetching=!1,typeof e=="string"?u(this.said,e):this.offered=e,this.show()}link(){let e=this.
select.value;if(!e){R(this.said,()=>l.chooseFirst);return}this.change([...this.chosen,e],`Added: ${this.find(e).words}`)}unlink(e){
let t=this.chosen.filter(i=>i!==e);this.change(t,`Taken out: ${this.find(e).words}`)}change(e,t){this.write(e),(this.fold.
open?this.select:this.summary).focus(),u(this.said,""),R(this.said,()=>t),this.changed()}find(e){return[...this.options,
...this.offered??[]].find(i=>i.key===e)??{key:e,words:this.look&&!this.offered?l.linkUnnamed:l.notOffered,small:""}}knows(e){
return this.options.some(t=>t.key===e)}show(){this.none.hidden=this.chosen.length>0,this.list.hidden=!this.none.hidden;let e=()=>[
...this.list.querySelectorAll("button")],t=e().indexOf(document.activeElement);this.list.replaceChildren(...this.chosen.
map(i=>this.showLink(this.find(i)))),e()[t]?.focus(),this.fill()}fill(){if(!this.fold.open)return;let{value:e}=this.select,
t=this.isFetching?r("option",{value:""},l.fetching):Re();this.select.replaceChildren(t,...this.makeGroups()),this.select.
value=e,this.select.selectedIndex<0&&(this.select.value="")}showLink({key:e,words:t,small:i}){let o=`: ${t}${this.wheres[0]?.
textContent??""}`,s=w(l.unlink,()=>this.unlink(e),{class:"quiet",hidden:o});return r("li",{},r("span",{},t),i?r("small",
{},i):null,s)}makeGroups(){let e=(this.offered??this.options).filter(({key:t})=>!this.chosen.includes(t));return l.linkGroups.
flatMap(([t,...i])=>{let s=e.filter(({key:a})=>i.includes(a.split(":")[0]??"")).map(({key:a,words:d})=>r("option",{value:a},
d));return s.length?[r("optgroup",{label:t},...s)]:[]})}};function Oo(n){if(n===null||typeof n!="object"||Array.isArray(n))return{};let{because:e=null}=n;return e!==null&&typeof e==
"object"&&!Array.isArray(e)?e:{}}function Ho(n,e){let t=n[Q(e.rest)];return Array.isArray(t)?t.filter(y):[]}function ve(n,e){
let t=Oo(e);return O(n,e).map(i=>({row:i,because:Ho(t,i)}))}function Le(n,e){let t=e.filter(s=>s.because.length),i=Object.
fromEntries(t.map(s=>[Q(s.row.rest),s.because])),o=Y(n,e.map(({row:s})=>s));return t.length?{...o,because:i}:o}function mi(n,e){
let t=e.flatMap(a=>ve(n,a)),i=O(n,Ye(n,e)),o=a=>d=>Q(d.row.rest)===Q(a.rest)||Co(d.row,a),s=i.map(a=>{let d=t.filter(o(a)).
flatMap(m=>m.because);return{row:a,because:[...new Set(d)]}});return Le(n,s)}function Co(n,e){return JSON.stringify(n.cells)===
JSON.stringify(e.cells)}function hi(n,e){let t=new Map(n.options.map(i=>[i.key,i.words]));return ve(n,e).map(({row:i,because:o})=>{
let s=o.map(a=>t.get(a)??l.linkUnnamed).join("; ");return[ln(n,i),s&&`${l.restsOn}: ${s}`].filter(Boolean).join("; ")})}var cn=class{element;because;row;constructor(e,{changed:t,look:i},o){this.because=new ct(e.options,t,i),this.row=rt(e,t,
o,l.recommendation,this.because.element),this.element=this.row.element}read(){return{row:this.row.read(),because:this.because.
read()}}write({row:e,because:t}){this.row.write(e),this.because.write(t)}focus(){this.row.focus()}rename(e){this.row.rename(
e),this.because.rename(`${l.recommendation} ${e}`)}isBlank(){return this.row.isBlank()&&!this.because.read().length}},mn=class{constructor(e,t){
this.field=e;this.rows=new J({makeRow:i=>this.track(new cn(e,t,i)),blank:()=>({row:V(e),because:[]}),add:l.add.recommendations,
hidden:` for ${v(e)}`,called:l.recommendation},t.changed),this.element=C(e,t,{},this.rows.element),this.described=this.element,
this.write(null)}field;element;described;rows;made=new Set;track(e){return this.made.add(e),e}read(){let e=this.rows.read();
return e.length?Le(this.field,e):[]}write(e){this.rows.write(ve(this.field,e))}offer(e){for(let t of this.made)t.because.
offer(e)}focus(){this.rows.focus()}marks(){return[...this.element.querySelectorAll(".cells :is(textarea, select, input)")]}complaint(){
return dn(this.element)}},pi={name:"recommendations",makeControl:(n,e)=>new mn(n,e),fits:ge.fits,say:hi,join:mi};var ui={name:"scale",...Qe};var fi={name:"table",makeControl:(n,e)=>new dt(n,e),...ge,join:Ye};var wi={name:"text",makeControl:(n,e)=>{let t={type:"text",id:p(),autocomplete:"off"},i=g(r("input",t),{input:e.changed}),
o=s=>{i.value=y(s)?s:""};return{...ue(n,e,i),read:()=>i.value,write:o}},fits:y,say:(n,e)=>X(e),join:(n,e)=>Ue(e,"; ")};var gi={checks:Xn,choice:Zn,date:ei,"heat map":ai,list:li,"long text":di,matrix:ci,recommendations:pi,scale:ui,table:fi,
text:wi};function ie(n){let e=gi[n];if(!e)throw new Error(`This page cannot show answers of the kind “${n}”. Open it again.`);
return e}function $o(n,e){if(F(e))return[l.noAnswer];let t=ie(n.kind);return t.fits(e)?t.say(n,e):Wo(n,e)}function Wo(n,e){return y(
e)?X(e):Te(e)?nt({...n,kind:"table",offered:_n(e)},e):Array.isArray(e)?e.filter(y):[]}function N(n,e){let t=$o(n,e);return y(
e)?r("div",{},...t.map(i=>r("p",{},i))):Ie(t)}function ye(n,e){return e===null||ie(n.kind).fits(e)}var ht=150,No=3e4,oe={state:()=>{},saved:()=>{},refused:()=>{}};function hn({individual:n,rating:e,versions:t}){return(n?
[e?.mine??null]:t).flatMap(o=>o?.number?[o.number]:[])}var mt=class{constructor(e,t,i){this.field=e;this.place=t;this.listener=
i;this.base=hn(e).slice(-1),this.newest=Math.max(0,...e.versions.map(o=>o.number))}field;place;listener;base;draft=null;sent=null;newest;written=new Set;key=null;refusal="";isTooLate=!1;isStalled=!1;timer;get isBusy(){
return!!(this.draft||this.sent)}get unsaved(){return this.draft??this.sent}write(e,t,i=this.base,o=this.draft?.keeps??[]){
let{author:s,role:a}=this.place.who(),d={token:b(),value:e,reason:t,replaces:i,keeps:o,at:new Date().toISOString(),author:s,
role:a};return this.draft=d,this.keep(),this.listener.state("unsaved"),clearTimeout(this.timer),this.timer=setTimeout(()=>this.
send(),ht),d}keep(){let e=this.unsaved;if(!e){this.forget();return}let{review:t,tab:i,drafts:o}=this.place;this.key??=En(
We(t,this.field,this.place.who().author),i),o.keep(this.key,this.draft&&this.sent?{...e,sent:this.sent}:e)}forget(){this.
key&&this.place.drafts.forget(this.key),this.key=null}drop(){clearTimeout(this.timer),this.draft=null,this.sent=null,this.
keep()}takeUp(e,{sent:t,...i}){this.draft=i,this.base=i.replaces,$e(t)&&(this.sent=t),this.keep(),this.key&&this.place.drafts.
readDraft(this.key)?.token===i.token?this.place.drafts.forget(e):this.key=e,this.resume()}resume(){this.sent?this.transmit(
this.sent):this.send()}send(){clearTimeout(this.timer);let{draft:e}=this;this.sent||!e||e.isRefused===1/0||this.isIncomplete(
e)||(this.sent={...e,keeps:this.listKept(e)},this.draft=null,this.keep(),this.transmit(this.sent))}listKept({keeps:e,replaces:t}){
if(e.length)return e;let i=({number:o,settled:s,author:a})=>s&&Se(this.place.who(),a)&&t.includes(o);return this.field.versions.
filter(i).map(o=>o.number)}isIncomplete(e){return this.field.individual&&F(e.value)&&!!e.reason&&!this.field.rating?.mine}async transmit(e){
this.isStalled=!1;let t=await this.place.ask(this.makeMessage(e));t?this.hear(t):this.sent?.token===e.token&&this.stall()}makeMessage(e){
let{token:t,value:i,reason:o,replaces:s,keeps:a}=e,d={token:t,about:this.field.about,replaces:s,...I(e)};if(F(i))return{
kind:"withdraw",...d};let m={...o?{reason:o}:{},...a.length?{keeps:a}:{}};return{kind:"save",value:i,...d,...m}}stall(){
this.isStalled=!0,this.listener.state("kept")}hear(e){let{sent:t}=this;!t||e.token!==t.token||(e.kind==="saved"?this.settle(
e,t):this.refuse(e.kind==="refused"?e:{},t))}settle(e,t){this.replaced(e.version?.number??e.field?.rating?.mine?.number,
t),this.sent=null,this.keep(),this.listener.saved(e,!!this.draft),this.send()}replaced(e,t){let i=this.draft?.replaces.filter(
o=>!t.replaces.includes(o))??[];this.base=e?[...i,e]:i,this.draft&&(this.draft.replaces=this.base),this.newest=Math.max(
this.newest,e??0),e&&this.written.add(e)}refuse({sentence:e="",erased:t=0,closed:i=!1},o){this.sent=null,this.draft??={...o,
isRefused:t||i?1/0:Date.now()},t&&this.continueAfter(t,this.draft),this.keep(),this.refusal=e,this.isTooLate=i,this.listener.
refused(e,i),this.draft?.isRefused||this.send()}continueAfter(e,t){t.replaces=[e],this.base=t.replaces,this.field.versions=
this.field.versions.filter(i=>i.number>e)}retry(){this.sent&&this.isStalled?this.transmit(this.sent):this.draft?.isRefused&&
Date.now()-this.draft.isRefused>No&&this.send()}};function ee(n){return n.day===Bt(new Date)?`at ${n.time}`:`at ${n.time} on ${n.day}`}function pn(n){return`Written by ${n.
by} ${ee(n)}.`}function vi(n){return n.settled?pn(n):`Changed by ${n.author} ${ee(n)}.`}function un(n,e){return e?l.keepMine:
`Keep ${ce(n.writers)}’s words`}function yi(n,e){return n.settled?`Written by ${n.by} ${ee(n)}:`:`${e?"You":x(n.author)}\
 wrote ${ee(n)}:`}var pt=class{constructor(e,t,i){this.place=t;this.findControl=i;this.help=r("p",{class:"help",id:p(),"aria-live":"polite",
hidden:!e},e)}place;findControl;help;error=r("p",{class:"error",id:p(),hidden:!0});hints=r("ul",{class:"hints",id:p(),hidden:!0});blockers=[];showHelp(e){
e&&e!==this.help.textContent&&(this.help.textContent=e)}show(e){this.error.hidden=!e,e&&this.error.replaceChildren(r("sp\
an",{},e)),this.place.classList.toggle("in-error",!!e),this.describe()}showHints(){this.hints.hidden=this.blockers.length===
0,this.hints.replaceChildren(...this.blockers.map(e=>r("li",{},e))),this.describe()}clear(){this.blockers=[],this.show(""),
this.showHints()}describe(){let{error:e,place:t}=this,i=this.findControl(),o=e.hidden||T(t)?[]:[e.id],s=[this.help,this.
hints].filter(a=>!a.hidden).map(a=>a.id);_(i.described,[...s,...o]);for(let a of i.marks())ae(a,!e.hidden),a!==i.described&&
Qn(a,o)}};async function ki(n,e){let t=await n.ask({kind:"links",about:e});return t?.kind==="links"?t.options:t?.kind==="refused"?
t.sentence:l.offlineNow}var ut=class{element;area;constructor(e,t){this.area=G({id:p(),rows:2},t);let i=new L(this.area,l.reason,`for ${v(e)}`);
this.element=r("div",{class:"reason"},...i.parts,this.area)}get isFocused(){return this.area===document.activeElement}read(){
return this.area.value.trim()}write(e){U(this.area,e)}lock(e){this.area.readOnly=e}};var ft=class{constructor(e,t,i,o){this.field=e;this.place=t;this.complaints=new pt(e.help,t,()=>this.control);let{help:s,
error:a}=this.complaints,d=()=>ki(i,e.about);this.control=ie(e.kind).makeControl(e,{help:s,error:a,changed:o,look:d}),this.
reason=e.individual?new ut(e,o):null,this.element=r("div",{class:"open"},this.control.element,this.reason?.element)}field;place;element;complaints;control;reason;get isFocused(){
return T(this.control.element)||!!this.reason?.isFocused}write(e){this.control.write(ye(this.field,e)?e:null)}showFilled(){
this.place.toggleAttribute("data-filled",!F(this.control.read()))}lock(e){Hn(this.control.element,e),this.reason?.lock(e)}complain(){
let e=this.control.complaint?.();e!==void 0&&this.complaints.show(e),this.complaints.showHints()}};var wt=class{constructor(e,t){this.view=e;this.makeSaver=t}view;makeSaver;tell(){this.view.isFocused?this.view.status.show(
"waiting",l.closedHere):this.close()}stayShown(e){let{field:t,isClosed:i}=this.view;return!i||!t.rating||e.rating?.revealed?
e:{...e,rating:{...t.rating,mine:e.rating?.mine??null}}}close(){let{view:e}=this,t=e.savers.current;t.isBusy&&(e.savers.
current=this.makeSaver(),e.restoring.sendBeside(t),t.draft&&t.isIncomplete(t.draft)&&(t.refusal=l.closed,t.isTooLate=!0),
t.send()),e.isTouched=!1,e.news.dropWaiting(),e.complaints.clear(),e.showMine(),e.refresh(),e.status.show("closed",l.closed),
e.status.tell([l.closed,e.field.rating?.said??""].join(" ").trimEnd()),e.restoring.showRefused()}};var gt=class{constructor(e){this.view=e}view;said=r("div",{});element=r("div",{});disputed=[];told=null;show(e=!0){let{field:t}=this.
view,i=t.individual?[]:t.versions,o=i.length>1?i.map(s=>s.number):[];P(o,this.disputed)||(this.disputed=o,this.tell(i,o.
length>1,e),this.element.replaceChildren(...o.length?this.showVersions(i):[]))}showAnew(){this.disputed=[],this.show()}tell(e,t,i){
let o=this.listOthers(e).map(d=>d.number),s=t?o:null;if(P(s,this.told)||(this.told=s,this.said.replaceChildren(...t?[r("\
p",{class:"alert"},this.say(e))]:[]),!t||!i))return;let a=o.length<e.length;this.view.status.tell(`${a?"Saved. ":""}${this.
sayWriters(e)} here too; choose which stands.`)}say(e){let t=this.listOthers(e).at(-1)??e.at(-1),i=t?ee(t):"",o=q(e.length,
"is","are").replace("Two are","Both are");return`${this.sayWriters(e)} an answer here too, ${i}. ${o} kept. Choose which\
 stands.`}showVersions(e){let t=r("div",{class:"versions"},...e.map(o=>this.showVersion(o,e))),i=this.makeJoin(e);return i?
[t,i]:[t]}showVersion(e,t){let i=this.isMine(e),o=un(e,i),a=t.filter(f=>un(f,this.isMine(f))===o).length===1?"":` (answe\
r ${t.indexOf(e)+1})`,d=w(o,()=>this.keep(e),{hidden:a}),m=r("p",{class:"name"},yi(e,i)),h=N(this.view.field,e.value);return r(
"div",{class:"version"},m,h,c().may("write")&&d)}keep(e){this.isMine(e)?this.settle(this.findLatest(e),[]):this.settle(e.
value,[e])}isMine(e){return!e.settled&&this.view.savers.current.written.has(e.number)||Ln(c().who,e)}listOthers(e){return e.
filter(t=>!this.isMine(t))}sayWriters(e){let{who:t}=c(),i=this.listOthers(e).flatMap(({writers:s})=>s),o=[...new Set(i)].
filter(s=>!Se(t,s));return o.length?`${x(ce(o))} wrote`:"You wrote"}findLatest(e){let{savers:t,control:i}=this.view;return t.
current.base.includes(e.number)?i.read()??e.value:e.value}makeJoin(e){let{field:t,control:i}=this.view,{join:o}=ie(t.kind);
if(!o||!t.can_join||!c().may("write"))return null;let s=w(l.writeBoth,()=>{let a=e.map(d=>this.findLatest(d));this.settle(
o(t,a),e),i.focus()});return r("p",{},s)}settle(e,t){let{view:i}=this,o=i.savers.current,s=i.field.versions.map(a=>a.number);
i.put(e),o.base=s,o.write(e,"",s,t.map(a=>a.number)),o.send(),i.control.focus()}};function Ee(n,e={}){return{...n,beside:"",part:"",...e}}var Bo={about:"",versions:[],rating:null,locked:[],options:[],rows:[],
scores:null,help:"",number:null,question:"",for:"",kind:"",offered:[],choices:{},dates:[],is_grid:!1,keyed:!1,can_join:!1,
steps:null,individual:!1,act:"write",before:null,evidence:null,href:"",recommend:"",workbook:""};function fn(n){let e=n.
evidence?fn(n.evidence):null;return{...structuredClone(Bo),...n,evidence:e}}function vt(n,e,...t){let i=r("summary",{},n,S(` for ${v(e)}`));return r("details",{},i,...t)}function bi(n,e){let t=e.words.
split(/\n+/).map(i=>r("p",{},i));return vt(r("span",{},`Last time (${e.review})`),n,...t)}function Si(n){let e=r("div",{
class:"history",role:"status"}),t=vt(r("span",{},l.history),n.field,e),i=async()=>{t.open&&e.replaceChildren(Do(await n.
panel.link.ask({kind:"history",about:n.field.about})))};return g(t,{toggle:()=>{i()}})}function Ti({field:n}){let e=r("a",
{href:`${n.recommend}${n.about}`},l.recommendThis);return e.append(S(` for ${v(n)}`)),r("p",{class:"recommending"},e)}function Do(n){
if(n?.kind!=="history")return r("p",{},n?.kind==="refused"?n.sentence:l.offline);if(!n.entries.length)return r("p",{},l.
nobody);let e=n.entries.map(({said:t,words:i})=>{let o=i?r("p",{class:"words"},i):null;return r("li",{},r("p",{class:"wh\
en"},t),o)});return r("ol",{},...e)}function Pi(n,e){let t=Ee(e,{kind:"checks",evidence:null,before:null,number:null,for:"",part:n.for,beside:v(n)}),i=r("di\
v",{class:"place within","data-about":t.about}),o=r("span",{}),s=()=>{let a=t.versions.at(-1)?.value;u(o,`Evidence behin\
d this answer (${Array.isArray(a)?a.length:0})`)};return{field:t,place:i,fold:vt(o,n,i),show:s}}function Me(n){return n.closest(".jp-Notebook")}function Io(n,e){return c().find(n).find(({place:t})=>Me(t)===e)??null}function B(n,{
about:e,href:t}){if(t==="")return r("span",{},n);let i=`#prompt-${(e.split(".")[0]??"").replaceAll("_","-")}`,o=r("a",{href:t||
i},n);return g(o,{click:s=>Vo(o,e,s)})}function Vo(n,e,t){let i=Io(e,Me(n));i?(t.preventDefault(),i.focus()):c().isServed||
Jo(n,t)}function Jo(n,e){let t=n.getAttribute("href")??"";!t.startsWith("#")||Me(n)?.querySelector(t)||(e.preventDefault(),
n.nextElementSibling||n.after(r("span",{role:"alert"},` ${l.notRunYet}`)))}var yt=class{constructor(e){this.view=e}view;element=r("div",{class:"locks",role:"group",tabindex:-1});shown="";before=[
"",""];get isBarred(){return this.view.field.locked.length>0||!c().isNamed}show(){let{field:e,savers:t}=this.view,{unsaved:i}=t.
current,o=(i??e.versions.at(-1))?.value??null,s=JSON.stringify([e.locked,o,!!i,c().who]);if(s===this.shown)return;this.shown=
s;let a=T(this.element),{seen:d,more:m}=Ge(e);this.element.setAttribute("aria-label",`${d} ${m}`.trimEnd());let h=e.locked.
length?d:e.for,k=[h?r("p",{class:"name"},h):null,...e.locked.length?this.listShut(o):[this.showStanding(o)]];this.element.
replaceChildren(...k.filter(W)),a&&this.element.focus()}listShut(e){let{field:t,savers:i}=this.view;return F(e)?[kt(t.locked)]:
[kt(t.locked),N(t,e),i.current.unsaved?r("p",{},l.shutWithWords):null,c().may("take_back")?this.makeTakeBack():null]}showStanding(e){
let{field:t}=this.view;return F(e)?t.individual?null:r("p",{},l.nobody):N(t,e)}tell(e){let t=this.view.field.locked.length>
0;e!==t&&(t?this.view.isShut||(this.before=this.view.status.now,this.view.status.show("waiting",l.shutHere)):(this.tellAsBefore(),
this.view.savers.send()))}tellAsBefore(){let{status:e}=this.view;e.now[1]===l.shutHere&&e.show(...this.before,!1)}shut(){
this.view.refresh(),this.tellAsBefore()}makeTakeBack(){let{view:e}=this,t=()=>{e.put(null),e.savers.current.write(null,""),
e.savers.current.send(),this.element.focus()};return w(l.takeBack,t,{hidden:` to ${v(e.field)}`})}};function kt(n){let e=n.
map(t=>r("li",{},B(t.name,t)));return r("div",{class:"shut"},r("p",{},l.shut),r("ul",{},...e))}function bt(n,e,t){let i=c(),{link:o,review:s}=e,a=o.ask.bind(o),d={review:s,drafts:i.drafts,tab:i.tabs.own,who:()=>i.who,
ask:a};return new mt(n,d,t)}var St=class{constructor(e){this.view=e}view;waiting=null;isOfferLate=!1;dropWaiting(){this.waiting=null}showLate(){this.
isOfferLate&&this.offer(),this.waiting&&this.take(this.waiting)}adopt(e){let{field:t,control:i,complaints:o}=this.view;return Object.
assign(t,Ko(e)),o.showHelp(e.help),e.options&&this.offer(),e.rows&&i.offerRows?.(e.rows),!!(e.options||e.rows)}offer(){let{
control:e,field:t,isFocused:i}=this.view;e.offer&&(this.isOfferLate=i,!i&&(e.offer(t.options),this.view.lock()))}take(e,t=1/0){
let{field:i,savers:o}=this.view;if(t<o.current.newest)return;let s=i.versions.at(-1)?.number??null,a=!!this.waiting;if(this.
waiting=null,o.current.isBusy){this.view.adopt({...e,versions:i.versions});return}let d=e.versions?.at(-1)?.number??null;
this.view.adopt(e),i.individual?this.takeRating(e):(d!==s||a)&&this.takeVersion(e)}takeRating(e){let{view:t}=this;if(t.isFocused){
this.waiting=e;return}let i=t.field.rating?.mine??null,o=t.control.read();t.savers.current.base=hn(t.field),(i?!P(o,i.value):
!F(o))&&t.showMine()}takeVersion(e){let{field:t,savers:i,status:o,isFocused:s}=this.view,a=i.current,d=t.versions.at(-1);
if(t.versions.some(h=>a.base.includes(h.number)))return;let m=d?vi(d):l.takenBack;if(s){this.waiting=e,t.versions=t.versions.
filter(h=>a.base.includes(h.number)),o.show("waiting",`${m} ${l.later}`);return}a.base=d?[d.number]:[],a.newest=Math.max(
a.newest,d?.number??0),this.view.put(d?.value??null),o.show("saved",m)}takeOverwriting(){let{field:e,savers:t}=this.view,
{base:i}=t.current,o=e.versions.some(s=>i.includes(s.number));!e.individual&&e.versions.length>0&&!o&&this.takeVersion(e)}},
jo=["versions","rating","locked","options","rows","scores","help"];function Ko(n){return Object.fromEntries(jo.flatMap(e=>n[e]===
void 0?[]:[[e,n[e]]]))}function ke(n,e){let[t,i]=[p(),p()],o=r("p",{class:"name",id:t},n.question),s=n.said.map((d,m)=>r("p",{id:m===0?i:null},
d)),a=r("dialog",{"aria-labelledby":t,"aria-describedby":i},o,...s);return e(a),new Promise(d=>{let m=!1,h=()=>{m=!0,a.close()},
f=()=>{a.remove(),d(m)};a.append(_o(n,h,()=>a.close())),g(a,{close:f}).showModal()})}function _o({yes:n,no:e,isCareful:t=!1},i,o){
let s=w(e,o,{class:"quiet",autofocus:t});return r("div",{class:"buttons"},w(n,i),s)}function Ri({mine:n},e){if(!c().may("see_own"))return[];if(!n)return[r("p",{},l.youDidNot)];let t=n.reason?r("p",{},n.reason):
null,i=[r("p",{},l.youAnswered),N(e,n.value),t];return[r("div",{class:"version own"},...i)]}function xi(n,e){let{reasons:t=[],
spread:i=[]}=n,o=t.filter(s=>!i.some(a=>a.words===s.words));return[n.said?r("p",{class:"said"},n.said):null,i.length?qo(
i,t,e):null,...Yo(o)].filter(W)}function qo(n,e,t){let i=n.some(m=>m.of),o=i?Uo(n):Go(n,e),s=i?l.scored:l.answered,a=r("\
tr",{},...s.map(m=>r("th",{scope:"col"},m))),d=r("caption",{},"What everyone said",S(` about ${v(t)}`));return r("table",
{},d,r("thead",{},a),r("tbody",{},...o))}function Go(n,e){return n.map(({words:t,count:i})=>{let o=r("th",{scope:"row"},
x(t),Qo(e,t));return r("tr",{},o,r("td",{},String(i)))})}function Uo(n){return n.map(({of:e,words:t,count:i},o)=>{let s=n.
filter(m=>m.of===e).length,d=n[o-1]?.of===e?null:r("th",{scope:"row",rowspan:s},e);return r("tr",{},d,r("td",{},x(t)),r(
"td",{},String(i)))})}function Yo(n){if(!n.length)return[];let e=({words:i,reason:o})=>i?`${x(i)}: ${o}`:o,t=n.map(i=>r(
"li",{},e(i)));return[r("p",{class:"name"},l.reasons),r("ul",{},...t)]}function Qo(n,e){let t=n.filter(i=>i.words===e&&i.
reason);return t.length?r("ul",{class:"reasons"},...t.map(({reason:i})=>r("li",{},i))):null}var zo={question:l.showAsk,said:[l.showWarning],yes:l.show,no:l.notNow},Xo={question:l.showTwoAsk,said:[l.showTwoWarning,
l.showWarning],yes:l.showTwo,no:l.wait,isCareful:!0},Zo={mine:null,count:0,revealed:!1},Tt=class{constructor(e){this.view=
e;this.name=r("p",{class:"name"},e.field.for),this.button=w(l.show,()=>this.ask(),{hidden:` to ${v(e.field)}`});let t=[this.
name,this.note,this.count,this.button,this.error,this.spread];this.element=r("div",{class:"ratings",tabindex:-1},...t),this.
show()}view;element;name;note=r("p",{class:"help"});count=r("p",{class:"count"});spread=r("div",{tabindex:-1});button;error=r(
"p",{class:"error",role:"alert"});shown="";isAsking=!1;get rating(){return this.view.field.rating??Zo}show(){let{rating:e}=this,
t=c(),i=this.view.isShut||!(t.isReading||e.revealed);this.name.hidden=!this.view.field.for||i,u(this.note,t.may("write")?
l.hidden:l.hiddenFromAll),this.note.hidden=e.revealed,u(this.count,de(e.count)),this.count.hidden=e.revealed,this.button.
hidden=e.revealed||!t.may("reveal");let o=JSON.stringify([e,t.may("see_own")]);if(o===this.shown)return;this.shown=o;let{
field:s}=this.view,a=e.revealed?[...Ri(e,s),...xi(e,s)]:[];this.spread.replaceChildren(...a)}focus(){this.element.focus()}ask(){
this.tell(""),this.rating.count<2?this.reveal(!1):this.rating.count===2?this.confirm(Xo,!0):this.confirm(zo,!1)}async confirm(e,t){
await ke(e,i=>this.element.append(i))&&await this.reveal(t)}async reveal(e){if(this.isAsking)return;this.isAsking=!0;let{
field:t,panel:i}=this.view,o={token:b(),about:t.about,...I(c().who)},s=await i.link.ask({kind:"reveal",knowing:e,...o});
this.isAsking=!1,s?.kind==="saved"?this.goToShown(s):await this.hearRefusal(s,e)}async hearRefusal(e,t){e&&await this.view.
panel.look(),e&&this.rating.count===2&&!this.rating.revealed&&!t?this.ask():this.tell(e?.kind==="refused"?e.sentence:l.notShown)}tell(e){
u(this.error,e)}goToShown(e){A(e.progress),e.field&&this.view.adopt(e.field),this.spread.focus()}};var Pt=class{constructor(e,t,i){this.view=e;this.makeSaver=t;this.replies=i;this.element=r("div",{},this.said,this.words)}view;makeSaver;replies;element;shown="\
[]";said=r("div",{});words=r("div",{});nameDraft(){return We(this.view.panel.review,this.view.field,c().who.author)}async bringBack(){
let{view:e}=this,{savers:t,field:i}=e,{tabs:o}=c(),s=this.nameDraft(),a=await o.askOpenTabs();if(e.panel.signal.aborted||
s!==this.nameDraft())return;let d=o.findUnclaimed(a,s,i),h=!t.current.isBusy&&!e.isTouched?d.find(({draft:f})=>ye(i,f.value)):
void 0;for(let{key:f,draft:k}of d.filter(D=>D!==h).reverse()){let D=this.makeSaver();this.sendBeside(D),D.takeUp(f,k)}h&&
(t.current.takeUp(h.key,h.draft),t.noteWritten(h.draft),e.showDraft(h.draft))}sendBeside(e){e.listener={...oe,saved:t=>this.
replies.takeBeside(t),refused:()=>this.showRefused()},this.view.savers.beside.push(e)}clearForNextPerson(){let{savers:e}=this.
view,t=this.nameDraft(),i=e.all.filter(({key:s})=>s&&Be(t,s)).at(-1);e.clearForNextPerson(i,this.makeSaver),e.current.listener=
this.replies,this.startAfresh();let{unsaved:o}=e.current;i&&o&&this.view.showDraft(o),this.bringBack()}startAfresh(){let{
view:e}=this;e.isTouched=!1,e.isBroughtBack=!1,e.news.dropWaiting(),this.showRefused(),e.complaints.clear(),e.field.rating=
{count:0,revealed:!1,...e.field.rating,mine:null},e.showMine()}showRefused(){let e=this.view.savers.listRefused(),t=JSON.
stringify(e.map(a=>[a.refusal,a.key]));if(t===this.shown)return;this.shown=t;let[i]=e,o=i?.isTooLate?l.tooLate:l.besideRefused,
s=i?`${o} ${i.refusal}`:"";this.said.textContent!==s&&(this.said.replaceChildren(...i?[r("p",{class:"alert"},s)]:[]),i&&
this.view.status.tellAlso(i.isTooLate&&this.view.isClosed?o:s)),this.words.replaceChildren(...e.map(a=>this.showKept(a)))}showKept(e){
let{field:t}=this.view,{value:i=null,reason:o=""}=e.unsaved??{},s=w(l.dropKept,()=>this.drop(e),{hidden:` for ${v(t)}`});
return r("div",{class:"version"},N(t,i),o?r("p",{},o):null,s)}drop(e){this.view.savers.letGo(e),this.showRefused(),this.
view.focus()}};var Rt=class{constructor(e){this.view=e}view;state(e){let t=c().connection.state==="connected",{status:i}=this.view;e!==
"kept"&&t?i.show("unsaved",l.saving):i.show("kept",l.kept,t),t||i.hush()}saved(e,t){let{view:i}=this;i.complaints.show(""),
i.complaints.blockers=e.blockers,t||this.saySaved(e),i.news.dropWaiting(),e.field&&i.adopt(i.closing.stayShown(e.field)),
t||i.news.takeOverwriting(),this.tellPage(e),i.isFocused||i.complaints.showHints()}saySaved({version:e,field:t}){let i=e?.
time??t?.rating?.mine?.time,o=this.view.isBroughtBack?`${l.broughtBack} `:"",s=e?.settled?` Written by ${e.by}.`:"";this.
view.status.show("saved",`${o}${i?`Saved at ${i}.`:"Taken back, and saved."}${s}`),this.view.isBroughtBack=!1}refused(e,t){
let{view:i}=this;i.complaints.show(e),i.dispute.show(),i.status.show("refused",`Not saved. ${l.keptHere}`),i.status.tell(
`Not saved: ${M(e)} ${l.keptHere}`),t&&(i.isClosed&&!i.isFocused?i.closing.close():i.panel.look())}takeBeside(e){let{view:t}=this,
{current:i}=t.savers;t.savers.dropSaved(),t.restoring.showRefused(),t.field.individual&&!i.isBusy&&!t.isClosed?i.write(t.
control.read()??null,t.reason?.read()??""):e.field&&t.take(t.closing.stayShown(e.field),1/0),this.tellPage(e)}tellPage(e){
A(e.progress),c().tell("changed",{about:this.view.field.about,panel:this.view.panel})}};var xt=class{constructor(e,t){this.current=e;this.isIndividual=t}current;isIndividual;beside=[];written=new Map;get all(){
return[...this.beside,this.current]}hear(e){for(let t of this.all)t.hear(e)}retry(){let e=this.all.filter(t=>this.isOvertaken(
t));for(let t of this.all)e.includes(t)?this.letGo(t):t.retry();return e.length>0}send(){for(let e of this.all)e.send()}noteWritten({
author:e,at:t}){this.written.set(be(e),t)}isOvertaken({draft:e,sent:t}){return!this.isIndividual||t||!e?.isRefused||e.isRefused===
1/0?!1:(this.written.get(be(e.author))??"")>e.at}letGo(e){e.drop(),this.beside=this.beside.filter(t=>t!==e)}dropSaved(){
this.beside=this.beside.filter(e=>e.isBusy)}listRefused(){return this.beside.filter(e=>e.refusal&&e.listener!==oe)}clearForNextPerson(e,t){
let i=this.all.filter(o=>o.isBusy&&o!==e);for(let o of this.all)o.listener=oe;this.beside=i,this.current=e??t()}};var Lt=class{constructor(e,t){this.field=e;this.place=t;this.element=r("div",{class:"states"},this.seen,this.heard)}field;place;element;now=[
"",""];spoken="";seen=r("p",{class:"state","aria-hidden":"true"});heard=r("p",{class:"visually-hidden",role:"status"});show(e,t,i=!0){
if(u(this.seen,t),this.now=[e,t],this.element.parentElement?.setAttribute("data-state",e),!i)return;this.spoken="";let o=()=>t===
l.saving?this.heard.textContent:this.nameNews(this.seen.textContent);R(this.heard,()=>o()??"")}tell(e){this.spoken=e,R(this.
heard,()=>this.nameNews(this.takeSpoken()))}hush(){R(this.heard,()=>"")}tellAlso(e){this.tell(this.spoken?`${this.spoken}\
 ${e}`:e)}takeSpoken(){let{spoken:e}=this;return this.spoken="",e}nameNews(e){if(!e||T(this.place))return e??"";let t=x(
v(this.field));return t.endsWith("?")?`${t} ${e}`:`${t}: ${M(e)}`}};var te=class n{constructor(e,t,i){this.field=e;this.panel=t;this.place=i;this.box=new ft(e,i,t.link,()=>this.input()),this.
status=new Lt(e,i),this.savers=new xt(bt(this.field,this.panel,this.replies),e.individual),this.restoring=new Pt(this,()=>bt(
e,t,oe),this.replies),this.ratings=e.individual?new Tt(this):null,this.putOnPage(),this.showStanding(),this.watch(),this.
refresh(),this.ready=this.restoring.bringBack()}field;panel;place;status;savers;dispute=new gt(this);news=new St(this);closing=new wt(
this,()=>bt(this.field,this.panel,this.replies));restoring;ready;isTouched=!1;isBroughtBack=!1;onChange=()=>{};box;locks=new yt(
this);replies=new Rt(this);ratings;inner=null;get control(){return this.box.control}get reason(){return this.box.reason}get complaints(){
return this.box.complaints}putOnPage(){let{complaints:e,dispute:t,restoring:i}=this,o=[this.locks.element,this.box.element,
e.hints,this.status.element];this.place.classList.add("place"),this.place.append(...o,i.element,t.said,t.element),this.ratings&&
this.place.append(this.ratings.element),this.place.append(...this.makeBeside())}makeBeside(){let{before:e,evidence:t,individual:i,
beside:o,recommend:s}=this.field;return[e?bi(this.field,e):null,t?this.addEvidence(t):null,i||o?null:Si(this),s?Ti(this):
null].filter(W)}addEvidence(e){let{field:t,place:i,fold:o,show:s}=Pi(this.field,e);return this.inner=new n(t,this.panel,
i),this.inner.onChange=s,s(),this.panel.views.push(this.inner),o}watch(){let{panel:e,place:t,savers:i}=this,{signal:o}=e,
s=m=>{t.contains(m.relatedTarget)||this.leave()};t.addEventListener("focusout",s,{signal:o}),c().hear("who",()=>this.whoChanged(),
o);let{about:a}=this.field,d={about:a,place:t,listSavers:()=>i.all,focus:()=>this.focus()};c().add(d,o)}get isFocused(){
return this.box.isFocused}get isShut(){return this.locks.isBarred&&!T(this.box.element)}get isClosed(){return this.field.
individual&&!!this.field.rating?.revealed}focus(){Nt(this.place),this.isShut?this.locks.element.focus():this.box.element.
hidden?this.ratings?.focus():this.control.focus()}hear(e){this.savers.hear(e)}retry(){this.savers.retry()&&this.restoring.
showRefused()}input(){let e=this.control.read();if(e===void 0)return;this.isTouched=!0;let t=this.savers.current.write(e,
this.reason?.read()??"");this.savers.noteWritten(t),this.box.showFilled(),this.savers.current.isIncomplete(t)&&this.status.
show("incomplete",l.reasonAlone)}leave(){this.savers.current.send(),Dn(()=>{this.isFocused||(this.isShut&&this.locks.shut(),
this.isClosed&&this.closing.close(),this.box.complain(),this.news.showLate())})}showStanding(){let{field:e}=this,t=e.versions.
at(-1);e.individual?this.showMine():this.put(t?.value??null),t&&!ye(e,t.value)?this.status.show("saved",l.unfit,!1):t&&this.
status.show("saved",pn(t),!1),this.dispute.show(!1)}showMine(){let e=this.field.rating?.mine??null;this.put(e?.value??null),
this.reason?.write(e?.reason??""),e?this.status.show("saved",`Saved at ${e.time}.`,!1):this.status.show("empty","",!1)}showDraft(e){
this.put(e.value),this.reason?.write(e.reason),this.refresh(),this.status.show("unsaved",l.broughtBack),this.isBroughtBack=
!0}put(e){this.box.write(e),this.lock(),this.box.showFilled()}get mayWrite(){return c().may(this.field.act)}lock(){this.
box.lock(!this.mayWrite||this.isShut)}whoChanged(){this.savers.current.send(),this.field.individual&&this.restoring.clearForNextPerson(),
this.dispute.showAnew(),this.refresh()}refresh(){let{isShut:e,isClosed:t}=this,i=T(this.locks.element);this.locks.element.
hidden=!e;let o=this.field.individual&&c().isReading;this.box.element.hidden=e||o||t&&!this.isFocused,t&&this.box.element.
hidden&&this.status.show("closed",l.closed,!1),e&&this.locks.show(),this.lock(),i&&!e&&this.control.focus(),this.ratings?.
show(),this.complaints.describe()}adopt(e){let{field:t}=this,i=t.locked.length>0,o=this.isClosed,s=this.news.adopt(e);this.
ratings?.show(),this.dispute.show(),this.onChange(),e.locked&&this.inner?.adopt({about:this.inner.field.about,locked:e.locked}),
(i||this.locks.isBarred||s)&&this.refresh(),this.locks.tell(i),this.isClosed&&!o&&this.closing.tell()}take(e,t){this.news.
take(e,t)}};function wn(){let n=r("span",{role:"alert"}),e=async()=>{!c().isFull||await es()?location.reload():u(n,` ${l.notSavedYet}`)};
return r("span",{},w(l.again,()=>{e()},{class:"quiet"}),n)}async function es(){let n=c().listSavers(),e=()=>n.every(t=>!t.
isBusy);for(let t of n)t.send();for(let t=0;t<j&&!e();t+=ht)await new Promise(i=>{setTimeout(i,ht)});return e()}function Li(n,e){
let t=r("p",{role:"status"});n.prepend(r("div",{class:"outgrown"},t,c().isServed?wn():null)),R(t,()=>e)}var Ei=5e3,ts=3e4;function ns(n){return"question"in n}var Et=class{constructor(e,t,i){this.host=e;this.link=t;this.signal=
i;let{review:o,fields:s,number:a,progress:d,order:m=[]}=t.opened;this.review=o,this.workbook=d.workbook,this.fields=s.map(
h=>Ee(h)),this.order=m,this.number=a}host;link;signal;review;workbook;fields;order;views=[];onNews=()=>{};isOutgrown=!1;number;isLooking=!1;isAsked=!1;get progress(){
return this.link.opened.progress}mountFields(){for(let e of this.fields){let t=this.host.querySelector(`.place[data-abou\
t="${CSS.escape(e.about)}"]`),i=t??r("div",{class:"place","data-about":e.about});i.replaceChildren(),t||this.host.append(
i),this.views.push(new te(e,this,i))}}hearLate(e){for(let t of this.views)t.field.about===e.about&&t.hear(e)}retry(){for(let e of this.
views)e.retry()}takeNews(e){this.number=Math.max(this.number,e.number),A(e.progress);for(let t of e.fields)this.takeState(
t,e.number);e.fields.length&&this.onNews(e.fields),this.noticeNewFields(e.fields)}takeState(e,t){let i=this.fields.find(
({about:o})=>o===e.about);i&&!this.views.length?Object.assign(i,e):!i&&ns(e)&&this.takeIn(e);for(let o of this.views)o.field.
about===e.about&&o.take(e,t)}takeIn(e){this.fields.push(Ee(e)),this.fields.sort((t,i)=>this.order.indexOf(t.about)-this.
order.indexOf(i.about))}noticeNewFields(e){let t=({about:i})=>this.views.some(o=>o.field.about===i);this.isOutgrown||!this.
views.length||e.every(t)||this.offerReopen(c().isServed?l.newFields:l.newFieldsInNotebook)}offerReopen(e){this.isOutgrown=
!0,Li(this.host,e)}async look(){if(document.visibilityState==="hidden"||(this.isAsked=this.isLooking,this.isLooking))return;
this.isLooking=!0;let{who:e}=c(),t=await this.link.ask({kind:"look",since:this.number,...e});this.isLooking=!1;let i=e===
c().who;i&&t?.kind==="seen"&&this.takeNews(t),i&&t&&this.retry(),(!i||this.isAsked)&&await this.look()}async lookAnew(){
this.number=0,await this.look()}keepLooking(){let e=Ei,t,i=async()=>{let{connection:o}=c();(!this.link.isTold||!o.isWell)&&
await this.look(),e=o.isWell?Ei:Math.min(e*1.5,ts),t=setTimeout(i,e)};t=setTimeout(i,e),this.signal.addEventListener("ab\
ort",()=>clearTimeout(t))}};function Fe(n){let e=r("a",{href:"#who-is-writing"},l.whoLink);return g(e,{click:t=>is(e,t)}),r("p",{class:"gate"},n," ",
e)}function Mi(n){let e=Fe(l.unsigned),t=()=>{e.hidden=c().isNamed};return c().hear("who",t,n),t(),e}function is(n,e){let t=(Me(
n)??document).querySelector(".who input");t&&(e.preventDefault(),t.focus())}function gn(n){let e=r("div",{class:"answers"});E(n.host,"answers").append(e);let t=()=>e.replaceChildren(...os(n.fields));
t(),n.onNews=t}function os(n){let e=n.filter(s=>s.versions.length||s.rating?.count);if(!e.length)return[r("p",{},l.noAnswers)];
let t=e.some(({href:s})=>!s.startsWith("#")),i=s=>t?`${s.workbook}: ${z(s)}`:z(s),o=e.flatMap(s=>[r("dt",{},i(s)),r("dd",
{},...ss(s))]);return[r("dl",{},...o)]}function ss(n){let e=r("p",{},as(n)),t=n.locked.length?[kt(n.locked)]:[];return n.
individual&&n.rating?[...t,r("p",{},ls(n.rating)),e]:[...t,...n.versions.map(i=>rs(n,i)),e]}function rs(n,e){let t=r("p",
{class:"by"},`${e.by}, ${ee(e)}`);return r("div",{},N(n,e.value),t)}function as(n){if(n.href==="")return r("span",{},`${l.
changeIn} “${n.workbook}”.`);let e=B(l.change,n),t=n.for?` (${M(n.for)})`:"";return e.append(S(` the answer to ${qe(
n)}${t}`)),e}function ls(n){return n.revealed?n.said??"":`${de(n.count)} The answers are not shown yet.`}function Fi(n){let e=r("div",{class:"summary",tabindex:-1,hidden:!0}),t=async()=>{o.disabled=!0;let s=await n.link.ask({
kind:"check"});o.disabled=!1,cs(e,s)},i={class:"main",hidden:ds(n.fields)},o=w(l.check,()=>{t()},i);return r("div",{class:"\
check"},o,e)}function ds(n){let e=n.map(o=>o.number).filter(W);if(!e.length)return` (${n[0]?.question??""})`;let[t,i]=[Math.
min(...e),Math.max(...e)];return t===i?` (question ${t})`:` (questions ${t} to ${i})`}function cs(n,e){let t=e?.kind==="\
checked"?e:null;A(t?.progress),n.replaceChildren(...ms(t?.blockers)),n.classList.toggle("complete",t?.blockers.length===
0),n.hidden=!1,n.focus()}function ms(n){if(!n)return[r("p",{},l.offline)];if(!n.length)return[r("p",{},l.complete)];let e=`${q(
n.length,"thing is","things are")} missing or to be mended`,t=n.map(({about:i,sentence:o})=>r("li",{},B(o,{about:i})));return[
r("h4",{},e),r("ul",{},...t)]}var Ai=new Map;function Oi({host:n,workbook:e,fields:t,signal:i}){let o=t.filter(({number:d})=>d!==null),s=c().isServed&&
o.length?hs(n):null;if(!s)return;s.fields.push(...o),ne(e,()=>{let d=new Set(c().progress.get(e)?.missing.map(({about:h})=>h)),
m=s.fields.filter(({about:h})=>!d.has(h)).length;u(s.said,` ${Jt({answered:m,asked:s.fields.length})}`)},i)}function hs(n){
let e=d=>d.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_FOLLOWING,t=[...document.querySelectorAll("h2[id]")].filter(
e).at(-1)?.id??"",o=[...document.querySelectorAll("#On-this-page + ul a")].find(({hash:d})=>decodeURIComponent(d)===`#${t}`),
s=Ai.get(t);if(s?.said.isConnected||!o)return s??null;let a={said:r("small"),fields:[]};return o.after(a.said),Ai.set(t,
a),a}function Mt(n,e=n.host){for(let t of e.querySelectorAll("button[data-into]"))t.hidden=!1,t.addEventListener("click",()=>ps(
n,t),{signal:n.signal})}function ps({views:n},e){let{into:t,first:i="",second:o="",under:s=""}=e.dataset,a=n.find(({field:D})=>D.
about===t);if(!(a instanceof te)||e.ariaDisabled)return;let d=a.mayWrite&&!a.isShut?a.control.read():void 0;if(d===void 0){
a.focus();return}let{field:m}=a,h=V(m),f=Math.max(1,m.offered.indexOf(s)),k=h.cells.map((D,Pn)=>Pn===0?i:Pn===f?o:D);a.put(
Y(m,[...O(m,d),{cells:k,rest:pe(m,h)}])),a.input(),a.savers.current.send(),e.ariaDisabled="true",u(e,l.rowTaken)}var vn=512*1024,Hi=1e6,us=9e4,yn=class{constructor(e,t){this.panel=e;this.kind=t;this.input=r("input",{type:"file",accept:t.
accept,id:p()}),this.help=r("p",{class:"help",id:p()},t.help),this.button=w(t.load,()=>{this.load()},{class:"main"}),this.
gate=Fe(t.gate),_(this.input,[this.help.id]);let i=r("label",{for:this.input.id,class:"name"},t.label),s=[...[this.gate,
i,this.help,this.error],this.input,this.button,this.said,this.beside],a=r("div",{class:"place file","data-about":t.about},
...s);E(e.host,t.part).append(a),this.lock(),c().hear("who",()=>this.lock(),e.signal)}panel;kind;said=r("p",{class:"stat\
e",role:"status"});input;error=r("p",{class:"error",id:p(),hidden:!0});help;beside=r("div",{});button;gate;lock(){let e=c().
may("load");this.gate.hidden=e,this.input.disabled=!e,this.button.disabled=!e}async load(e=""){let t=this.input.files?.[0],
i=await fs(t,this.kind);if(i||!t){this.refuse(i);return}this.refuse(""),this.button.disabled=!0;let o=await this.send(t,
e);this.button.disabled=!1,document.activeElement===document.body&&this.button.focus(),this.showReading(t,o)}refuse(e){let{
input:t,error:i,help:o}=this;u(i,e),i.hidden=!e,_(t,e?[o.id,i.id]:[o.id]),ae(t,!!e),this.beside.replaceChildren(),e&&(u(
this.said,""),t.focus())}async send(e,t){let{kind:i,panel:o,said:s}=this,a=Math.ceil(e.size/vn),d={kind:i.part,token:b(),
name:e.name,size:e.size,of:a,named:t},m=null;for(let h=0;h<a;h+=1){let f=h===a-1;u(s,f?i.reading:`Sending part ${h+1} of\
 ${a}…`);let k=await e.slice(h*vn,(h+1)*vn).arrayBuffer(),D={...d,part:h,...I(c().who)};if(m=await o.link.ask(D,[k],f?
us:void 0),!m||m.kind==="refused")return m}return m}showReading(e,t){t?.kind==="unsure"?this.askCouncil(t):t?.kind==="sa\
ved"?this.showRead(e,t):this.refuse(t?.kind==="refused"?t.sentence:l.offline)}async askCouncil({question:e,advice:t,yes:i,
no:o,named:s,refusal:a}){u(this.said,""),await ke({question:e,said:[t],yes:i,no:o},m=>this.button.after(m))?await this.load(
s):this.refuse(a)}showRead(e,t){let{panel:i,kind:o,said:s}=this,{isServed:a}=c();A(t.progress),c().tell("changed",{about:o.
about,panel:i}),s.replaceChildren(`Read: ${t.said??e.name}. ${Ci(o.again)}`),a&&!t.html&&s.append(" ",wn()),this.listRead(
t.lines??[]),t.html&&(this.beside.innerHTML=t.html,Mt(i,this.beside))}listRead(e){let t=r("p",{class:"name",id:p()},l.whatWasRead),
i=r("ul",{"aria-labelledby":t.id},...e.map(o=>r("li",{},o)));this.beside.replaceChildren(...e.length?[t,i]:[])}hear(e){let{
panel:t,kind:i,said:o}=this,s=e.some(({about:a})=>a===i.about);i.news&&s&&!o.textContent&&!t.isOutgrown&&t.offerReopen(Ci(
i.news))}};function Ci([n,e]){return c().isServed?n:e}function $i(n){let e=(n.link.opened.files??[]).map(t=>new yn(n,t));
e.length&&(n.onNews=t=>{for(let i of e)i.hear(t)})}async function fs(n,{largest:e,choose:t,begins:i=[],strange:o=""}){if(!n)
return"Choose a file first.";if(!n.size)return"This file is empty. Choose another.";if(n.size>e*Hi)return`This file has ${Math.
ceil(n.size/Hi)} MB; at most ${e} MB are read. ${t}`;let s=String.fromCharCode(...new Uint8Array(await n.slice(0,10).arrayBuffer()));
return!i.length||i.some(a=>s.startsWith(a))?"":o}var Ni=9e4,ws=1e3;function Bi(n){let e=r("div",{class:"place papers"});E(n.host,"papers").append(e);let t=async()=>{let i=await n.
link.ask({kind:"papers"});i?.kind==="papers"?new kn(n,e,i.papers):e.childElementCount||e.replaceChildren(w(l.showPapers,
()=>{t()}))};t()}var kn=class{constructor(e,t,i){this.panel=e;let o=r("legend",{class:"name"},l.forWhom),s=r("div",{class:"\
options"},this.own.element,this.all.element),a=r("fieldset",{},o,s),m=[...new Set(i.map(({reader:f})=>f))].map(f=>this.fold(
i.filter(k=>k.reader===f)));t.replaceChildren(a,...m);let h=()=>{let{isNamed:f}=c();this.own.input.disabled=f&&!c().may(
"see_working"),this.own.input.disabled&&(this.all.input.checked=!0)};c().hear("who",h,e.signal),this.own.input.checked=!0,
h()}panel;all=Wi(l.forAll);own=Wi(l.forOwn);fold(e){let t=e.map(({title:o})=>M(o)).join("; "),i=r("summary",{},`${e[0]?.
reader}: ${t}`);return r("details",{},i,r("ul",{},...e.map(o=>this.show(o))))}show(e){let t=r("div",{class:"state",role:"\
status"}),i=e.dated?r("input",{type:"date",id:p()}):null,o=i&&[r("label",{for:i.id},l.letterDay),i],s=e.forms.map(m=>{let h=w(
Fn[m]??m,()=>{this.take(e,m,i?.value??"",h,t)},{hidden:` of the ${e.title.toLowerCase()}`});return h}),a=r("p",{class:"h\
elp"},`${e.purpose} Length: ${e.length}.`),d=r("p",{class:"name"},e.title);return r("li",{},d,a,...o??[],r("div",{class:"\
buttons"},...s),t)}async take({name:e,public:t},i,o,s,a){let{who:d}=c();a.replaceChildren(r("p",{},l.making)),s.disabled=
!0;let m={paper:e,form:i,public:t&&this.all.input.checked,dated:o},h={kind:"paper",token:b(),...m,...I(d)},f=await this.
panel.link.ask(h,[],Ni);if(s.disabled=!1,document.activeElement===document.body&&s.focus(),a.replaceChildren(Ie(gs(f))),
f?.kind==="made")for(let k of f.files)ys(k)}};function Wi(n){return we("radio",n,{name:"papers-for"},()=>{})}function gs(n){
if(n?.kind==="refused")return[n.sentence];if(n?.kind!=="made")return[l.offlineNow];let e=n.files.map(({name:i,content:o})=>`${i}\
, ${vs(o)}`),t=`${q(e.length,"file is","files are")} made: ${e.join("; ")}`;return[...e.length?[t]:[],...n.lines]}function vs(n){
return`${Math.max(1,Math.round(n.length*3/4/ws))} kB`}function ys({name:n,type:e,content:t}){let i=Uint8Array.from(atob(
t),s=>s.charCodeAt(0)),o=URL.createObjectURL(new Blob([i],{type:e}));r("a",{href:o,download:n}).click(),setTimeout(()=>URL.
revokeObjectURL(o),Ni)}var ks=5;function Di({host:n,workbook:e,signal:t}){let i=r("p",{class:"progress"});c().isServed?bn()?.after(i):n.prepend(
i),ne(e,s=>{let a=T(i);i.replaceChildren(...s?[bs(s)]:[]),a&&i.querySelector("a")?.focus()},t)}function bn(){return document.
querySelector("h1 + p")??document.querySelector("h1")}function bs(n){let[e]=n.missing;return e?B(Un(n,e),e):l.noneUnanswered}
function Sn({host:n,workbook:e,signal:t}){let[i,o]=[r("summary"),r("ul")],s=r("details",{},i,o),a=r("div",{class:"missin\
g"});E(n,"missing").append(a);let d=({missing:m})=>{a.childElementCount||(s.open=m.length<=ks),u(i,q(m.length,"question \
has no answer","questions have no answer")),o.replaceChildren(...m.map(h=>r("li",{},B(z(h),h)))),!(m.length&&s.isConnected)&&
a.replaceChildren(m.length?s:r("p",{},l.noneUnanswered))};ne(e,m=>m&&d(m),t)}var Ss=/^#recommend=([\w.]+)$/;function Ii({views:n,signal:e}){let t=n.find(({field:o})=>o.kind==="recommendations");if(!(t instanceof
te))return;let i=o=>{Ts(t,o)};i(!0),c().hear("who",()=>i(!1),e),window.addEventListener("hashchange",()=>i(!0),{signal:e})}
async function Ts(n,e){await n.ready;let t=Ss.exec(location.hash)?.[1];if(!t)return;let i=n.mayWrite&&!n.isShut?n.control.
read():void 0;i!==void 0&&Ps(n,ve(n.field,i),t),(i!==void 0||c().isReading)&&history.replaceState(history.state,"",location.
pathname+location.search),e&&Rs(n)}function Ps(n,e,t){let{field:i}=n,o=V(i),s={cells:o.cells,rest:pe(i,o)};n.put(Le(i,[...e,
{row:s,because:[`answer:${t}`]}]))}function Rs(n){if(n.focus(),!n.mayWrite)return;let[e]=[...n.place.querySelectorAll(".\
row")].slice(-1);e?.querySelector("textarea")?.focus()}var xs=1500,Vi='[data-part="signed"]';function Ji(n){let e=c(),t=r("p",{class:"state",role:"status"}),i=Fe(l.signGate),o=w(
l.sign,()=>{Ls(n,o,t)},{class:"main"}),s=()=>{i.hidden=e.may("sign"),o.disabled=!e.may("sign")},a=r("p",{class:"visually\
-hidden",role:"status"});E(n.host,"signing").append(r("div",{class:"place"},i,o,t,a)),e.hear("who",s,n.signal),s(),n.onNews=
Ve(()=>{ji(n,a)},xs)}async function Ls(n,e,t){let i=c(),o={question:l.signAsk,said:[l.signSaid],yes:l.sign,no:l.notNow};
if(!await ke({...o,isCareful:!0},a=>e.after(a)))return;e.disabled=!0;let s=await n.link.ask({kind:"sign",token:b(),...I(
i.who)},[],3e4);e.disabled=!i.may("sign"),s?.kind!=="saved"?u(t,s?.kind==="refused"?s.sentence:l.offlineNow):(u(t,s.said??
""),await ji(n))}async function ji({host:n,link:e},t){let i=await e.ask({kind:"html"}),o=n.querySelector(Vi);if(i?.kind!==
"html"||!o)return;let s=r("template");s.innerHTML=i.html;let a=s.content.querySelector(Vi);if(!a||a.innerHTML===o.innerHTML)
return;let[d,m]=[o,a].map(k=>k.querySelector("p")?.textContent??""),h=o.querySelector("details"),f=T(o);o.replaceChildren(
...a.children),h?.open&&o.querySelector("details")?.setAttribute("open",""),f&&o.querySelector("summary")?.focus(),t&&d!==
m&&u(t,m??"")}function qi(n){let e=r("ul"),t=r("details",{class:"tasks"},r("summary",{},l.tasks),e);c().isServed?(document.querySelector(
".progress")??bn())?.after(t):n.host.prepend(t);let i=()=>{!t.open||T(e)||e.replaceChildren(...Es(n).map(({link:s,said:a})=>r(
"li",{},s," ",r("small",{},a))))};g(t,{toggle:i});let{onNews:o}=n;n.onNews=s=>{o(s),i()},ne(n.workbook,i,n.signal)}function Es({
fields:n,workbook:e}){let t=c().progress.get(e)?.missing??[],i=new Set(t.map(({about:a})=>a));return[...n.filter(a=>Ki(a)&&
!i.has(a.about)).map(a=>_i(a,Ms(a))),...t.filter(Ki).map(a=>_i(a,l.noAnswerYet))].sort((a,d)=>a.number-d.number)}function Ki({
href:n}){return n.startsWith("#")}function _i(n,e){return{link:B(z(n),n),said:e,number:n.number??Number.POSITIVE_INFINITY}}
function Ms({individual:n,rating:e,versions:t}){return n?de(e?.count??0):`Answered by ${ce([...new Set(t.map(({by:i})=>i))])}\
.`}var Ui=80,Tn=class{element;input;trust=r("p",{class:"help",id:p()},l.trust);error=r("p",{class:"error",id:p(),role:"aler\
t"});constructor(e){let t={type:"text",maxlength:Ui,autocomplete:"name"},i=r("input",{id:p(),...t,"aria-describedby":this.
trust.id});this.input=g(i,{input:Ve(e,Wn),change:e}),this.input.value=c().who.author;let o=r("label",{for:i.id},"Your na\
me");this.element=r("div",{},o,this.trust,this.error,i)}tell(e){u(this.error,e),_(this.input,e?[this.trust.id,this.error.
id]:[this.trust.id]),ae(this.input,!!e)}async check(e){let t=this.input.value.trim(),i=t?await e.link.ask({kind:"name",author:t}):
null;t===this.input.value.trim()&&this.tell(i?.kind==="refused"?i.sentence:"")}};function Fs(n){let e=Object.entries(re).
map(([i,o])=>r("option",{value:i},x(o))),t=g(r("select",{id:p()},Re(),...e),{change:n});return t.value=c().who.role,{select:t,
element:r("div",{},r("label",{for:t.id},"You are here as"),t)}}function Gi({author:n,role:e}){return!n||!e?"Give your na\
me and say what you are here as, and you can answer.":c().isReading?`You are reading as ${n}. ${l.observer}`:c().isSeated?
l.seated(n,re[e]):`You are writing as ${n}, ${re[e]}.`}function As(n,e){let t=n.trim().replace(/\s+/g," ").slice(0,Ui);c().
who={author:t,role:e}}function Os({signal:n}){let e=r("p",{class:"help",role:"status"});return c().hear("connection",t=>u(
e,t==="asking"?l.asking:""),n),e}function Yi(n){let e=c(),t=r("p",{class:"said-who",role:"status"},Gi(e.who)),i=()=>{As(
o.input.value,s.select.value),o.check(n)},o=new Tn(i),s=Fs(i),a=r("legend",{},l.whoLink),d=Os(n),m=r("fieldset",{},a,o.element,
s.element,t,d),h=document.getElementById("who-is-writing")?null:"who-is-writing";E(n.host,"who").append(r("div",{class:"\
who",id:h},m)),Di(n);let f=k=>{o.element.hidden=s.element.hidden=e.isSeated,o.input!==document.activeElement&&(o.input.value=
k.author),s.select.value=k.role,R(t,()=>Gi(e.who))};e.hear("who",f,n.signal)}function Hs(n){n.mountFields(),n.views.length&&(n.host.prepend(Mi(n.signal)),Oi(n),Mt(n),Ii(n),E(n.host,"check").append(
Fi(n)))}function Cs(n){Sn(n),gn(n),qi(n)}var $s={who:Yi,missing:Sn,answers:gn,answered:Cs,prompts:Hs,signing:Ji,papers:Bi};
function Qi(n){$s[n.link.opened.part]?.(n),$i(n)}async function Ws({link:n,host:e}){let t=await n.ask({kind:"html"});t?.kind==="html"&&(e.innerHTML=t.html)}async function Ft(n,e,t){
let i=c(),o=!i.isServed;e.classList.add("scrutiny-panel"),e.classList.toggle("in-notebook",o),i.rights=n.opened.rights,In();
let s=new Et(e,n,t);Kn(s),o&&jn(e,t),o&&await Ws(s),A(s.progress),Qi(s);for(let a of["connection","announcer"])le(a);o&&
n.openNotebook&&Jn(e,n.openNotebook,t),Vn(e,t),i.who.author&&s.lookAnew(),s.keepLooking()}var At=class{constructor(e,t,i,o,s,a){this.opened=e;this.socket=t;this.looks=i;this.sits=o;this.progress=e.progress,this.
waiting=new se(s),t.hear({frame:d=>this.take(d),opened:()=>this.listener?.again(),closed:()=>{}},a)}opened;socket;looks;sits;openNotebook=null;waiting;listener=null;progress;get isTold(){
return this.socket.isOpen}listen(e){this.listener=e}ask(e,t=[],i=j){return this.waiting.ask(i,o=>{e.kind==="look"?this.look(
o,e):this.send(o,e,t)})}look(e,{since:t=0,author:i="",role:o=""}){this.looks.join({since:t,author:i,role:o},s=>this.waiting.
settle(e,this.find(s)))}send(e,t,i){let o={panel:this.opened.panel,message:Ae(t,e,this.opened)};this.socket.send(i.length?
{...o,pieces:i.map(Ns)}:o)}find({number:e,news:t}){let i=t[this.opened.panel];return this.progress=i?.progress??Object.values(
t)[0]?.progress??this.progress,i??{kind:"seen",number:e,fields:[],progress:this.progress}}takeNews(e){e.to===this.sits()?
this.listener?.news(this.find(e)):this.listener?.newToAnother()}take(e){if(zi(e)&&!("looked"in e)&&this.takeNews(e),e.panel!==
this.opened.panel||!K(e.reply))return;let t=e.reply;!this.waiting.settle(t.id??"",t)&&t.token&&this.listener?.late(t)}},
Ot=class{constructor(e,t){this.socket=e;let i=()=>this.sendAgain();e.hear({frame:o=>this.take(o),opened:()=>{},closed:i},
t)}socket;joined=[];sent=new Map;join(e,t){this.joined.push({look:e,act:t}),this.joined.length===1&&queueMicrotask(()=>this.
sendAll())}sendAll(){let{joined:e}=this;this.joined=[];for(let t of new Set(e.map(({look:i})=>i.since)))this.send(e.filter(
({look:i})=>i.since===t))}send(e){let t=e.at(-1)?.look;if(!t)return;let i=b(),o={look:{...t,id:i}};this.sent.set(i,{posted:o,
joined:e}),setTimeout(()=>this.sent.delete(i),j),this.socket.send(o)}sendAgain(){for(let{posted:e}of this.sent.values())
this.socket.send(e)}take(e){if(!zi(e))return;let t=String(e.looked),{joined:i}=this.sent.get(t)??{joined:[]};this.sent.delete(
t);for(let{act:o}of i)o(e)}};function zi(n){return typeof n.number=="number"&&K(n.news)}function Ns(n){let e="",t=new Uint8Array(
n);for(let i=0;i<t.length;i+=32768)e+=String.fromCharCode(...t.subarray(i,i+32768));return btoa(e)}var Bs=/^(localhost|127(\.\d+){3}|\[::1\])$/;function Xi(n=location){let e=Ds(n);for(let t of document.querySelectorAll(
".in-clear"))t.hidden=!e}function Ds({protocol:n,hostname:e}){return n==="http:"&&!Bs.test(e)}var Zi=500,Is=15e3,Vs=3,Js=1e4,js=6e4;function eo(n,e){return fetch(n,{method:"POST",body:e,signal:AbortSignal.timeout(js)})}
var Ht=class{constructor(e){this.way=e;this.connect()}way;failures=0;socket=null;wait=Zi;hearers=new Set;get isOpen(){return this.
socket?.readyState===WebSocket.OPEN}get isRefused(){return!this.isOpen&&this.failures>=Vs}hear(e,t){this.hearers.add(e),
t.addEventListener("abort",()=>this.hearers.delete(e))}send(e){let t=JSON.stringify(e);this.isOpen?this.socket?.send(t):
this.post(t)}renew(){let e=this.socket;this.connect(),e?.close()}async post(e){try{let t=await this.way.post(e);t.ok&&this.
take(await t.text())}catch{}}connect(){let e=this.way.open();this.socket=e,this.failures+=1;let t=setTimeout(()=>{e.readyState===
WebSocket.CONNECTING&&e.close()},Js);e.addEventListener("open",()=>{clearTimeout(t);for(let i of this.hearers)i.opened()}),
e.addEventListener("message",({data:i})=>{this.socket===e&&(this.wait=Zi,this.failures=0,this.take(i))}),e.addEventListener(
"close",()=>{if(clearTimeout(t),this.socket===e){for(let i of this.hearers)i.closed();setTimeout(()=>this.connect(),this.
wait),this.wait=Math.min(2*this.wait,Is)}})}take(e){let t=null;try{t=JSON.parse(String(e))}catch{return}if(K(t))for(let i of this.
hearers)i.frame(t)}};var Ks=3e3;function to(){let n=[...document.querySelectorAll("[data-panel][data-served]")];if(!n.length)return;Xi();let e=c();
e.isServed=!0;let{signal:t}=new AbortController,i=`${location.pathname.replace(/\/$/,"")}/`,o=new Ht({open:()=>new WebSocket(
`${location.origin.replace(/^http/,"ws")}${i}socket`),post:h=>eo(`${i}messages`,h)}),s=qs(o,t),a=new Ot(o,t),d=_s(),m=()=>e.
who.author;for(let h of n){let f=no(`[data-told="${CSS.escape(h.dataset.panel??"")}"]`),k={...d,...f,fields:f?.fields?.map(
fn)};f&&Ft(new At(k,o,a,m,s,t),h,t)}}function _s(){let{review:n,number:e,progress:t,rights:i}=no("[data-told]")??{};return{
review:n,number:e,progress:t,rights:i}}function no(n){let e=document.querySelector(`script${n}`);return e?JSON.parse(e.textContent??
""):null}function qs(n,e){let{connection:t}=c(),i=()=>{let s=Date.now();setTimeout(()=>{n.isOpen||t.noticeSilence(s)},Ks)},
o=({seat:s})=>{K(s)&&c().takeSeat({author:String(s.name),role:s.role})};return n.hear({frame:o,opened:()=>t.noticeReply(),
closed:i},e),{noticeReply:()=>t.noticeReply(n.isRefused),noticeSilence:s=>t.noticeSilence(s),waitUntil:s=>t.waitUntil(s)}}async function Gs({model:n,el:e}){let t=new AbortController;return await Ft(new Oe(n,c().connection,t.signal),e,t.signal),
()=>t.abort()}to();var vf={render:Gs};export{vf as default};
