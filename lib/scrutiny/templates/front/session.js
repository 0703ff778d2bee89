var X=class{constructor(e,t){this.askServer=e;this.changed=t}askServer;changed;state="connected";heard=0;silentSince=0;patientUntil=0;isAsking=!1;get isWell(){
return this.state==="connected"||this.state==="asking"}waitUntil(e){this.patientUntil=e}noticeReply(e=!1){this.heard=Date.
now(),this.silentSince=0,this.set(e?"asking":"connected")}noticeSilence(e){this.heard>=e||Date.now()<this.patientUntil||
(this.silentSince||=Date.now(),this.isWell&&this.set("offline"),Date.now()-this.silentSince>=3e4&&this.ask())}async ask(){
if(!(this.state!=="offline"||this.isAsking)){this.isAsking=!0;try{await this.askServer(),this.state==="offline"&&this.silentSince&&
this.set("lost")}catch{}finally{this.isAsking=!1}}}set(e){this.state!==e&&(this.state=e,this.changed(e))}};var yt="scrutiny:draft:";function vt(n){return!!n&&typeof n?.token=="string"&&"value"in n&&Array.isArray(n.replaces)}function kt(n){
let e={reason:"",keeps:[],author:"",role:""},{sent:t,...s}={...e,...n,at:String(n.at??"")};return vt(t)?{...s,sent:kt(t)}:
s}var N=class{constructor(e,t){this.findStorage=e;this.complain=t}findStorage;complain;keep(e,t){try{this.findStorage().
setItem(e,JSON.stringify(t))}catch{this.complain()}}read(e){try{return JSON.parse(this.findStorage().getItem(e)??"null")}catch{
return null}}forget(e){try{this.findStorage().removeItem(e)}catch{this.complain()}}readDraft(e){let t=this.read(e);return vt(
t)?kt(t):null}listKeys(){try{return Object.keys(this.findStorage()).filter(e=>e.startsWith(yt))}catch{return[]}}};var bt={author:"",role:""};function g(){let n=crypto.getRandomValues(new Uint8Array(16));return Array.from(n,e=>e.toString(16).padStart(2,"0")).join(
"")}function Z(n){return n.slice(n.lastIndexOf("@")+1)}var pn=/^(?:@[0-9a-f]{32}@[0-9a-f]{32})?$/;function St(n,e){return e.
startsWith(n)&&pn.test(e.slice(n.length))}var $e="scrutiny:tab",mn=/^[0-9a-f]{32}$/,un=250,ee=class{constructor(e){this.browser=e}browser;named=null;channel;asking=new Set;asked=null;get own(){
return this.named??=this.readName(),this.named}readName(){try{let e=this.browser.findSession();return mn.test(e.getItem(
$e)??"")||e.setItem($e,g()),e.getItem($e)??g()}catch{return g()}}open(){if(this.channel!==void 0)return this.channel;try{
this.channel=this.browser.openChannel(),this.channel.addEventListener("message",({data:e})=>this.hear(e))}catch{this.channel=
null}return this.channel}tell(e){let t=this.asking.size>0?this.own:"";this.channel?.postMessage({isAsking:e,held:this.browser.
listHeld(),waiting:t})}hear({isAsking:e,held:t,waiting:s}){for(let o of this.asking){for(let r of t)o.held.add(r);o.waiting.
add(s)}e&&this.tell(!1)}async ask(){let e={kept:this.browser.drafts.listKeys(),held:new Set,waiting:new Set};return!this.
open()||!e.kept.length||(this.asking.add(e),this.tell(!0),await new Promise(t=>{setTimeout(t,un)}),this.asking.delete(e)),
e}askOpenTabs(){return this.asked??=this.ask(),queueMicrotask(()=>{this.asked=null}),this.asked}isUnclaimed(e,t){return e.
held.has(t)||this.browser.listHeld().includes(t)?!1:Z(t)===this.own||!e.waiting.has(Z(t))}findUnclaimed(e,t,s){let o=l=>!s.
individual&&Z(l)===this.own;return e.kept.filter(l=>St(t,l)&&this.isUnclaimed(e,l)).flatMap(l=>{let h=this.browser.drafts.
readDraft(l);return h?[{key:l,draft:h,isOurs:o(l)}]:[]}).sort((l,h)=>Number(h.isOurs)-Number(l.isOurs)||h.draft.at.localeCompare(
l.draft.at))}};function H(n){return n==null?!0:(typeof n=="string"||Array.isArray(n))&&n.length===0}function v(n,e){return JSON.stringify(
n)===JSON.stringify(e)}function u(n){return typeof n=="string"}function We(n){return n!=null&&n!==!1}var p={add:{table:"Add another row",list:"Add another","heat map":"Add another risk",recommendations:"Add another recomm\
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
ange them.",asking:"This network lets no news through to this page by itself, so the page asks for it every few seconds.\
 What you write is saved.",offline:"Not connected. What you write is kept in this browser and is saved when the connecti\
on is back.",pick:"Pick on the grid",takeScores:"Take the register’s scores where none is given here",noScores:"Nothin\
g to take: where no score is given here, the register gives none for a risk of that name.",putBack:"Put it back",recommendation:"\
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
ser alone.",trust:"There is no sign-in yet: names are taken on trust, and whoever gives yours sees what you answered alo\
ne. Write the name the others know you by.",unsigned:"Say who is writing, and you can answer here.",whoLink:"Who is writ\
ing",writeBoth:"Write one from both"},Tt={member:"a member of the committee",officer:"an officer",facilitator:"leading t\
his session",observer:"an observer"};var xt="scrutiny-workbook:page",Rt="scrutiny:who",Ne=class{isServed=!1;isPressed=!1;hasComplained=!1;hasBanner=!1;isFull=!1;statuses=new Map;gates=new Map;progress=new Map;drafts;tabs;connection;rights={};news=new EventTarget;shown=new Map;known=null;count=0;constructor(){
this.drafts=new N(()=>localStorage,()=>this.complainOnce()),this.tabs=new ee({drafts:this.drafts,findSession:()=>sessionStorage,
openChannel:()=>new BroadcastChannel("scrutiny:drafts"),listHeld:()=>this.listSavers().flatMap(({key:e})=>e?[e]:[])}),this.
connection=new X(()=>fetch(location.pathname,{method:"HEAD"}),e=>this.tell("connection",e))}newId(){return this.count+=1,
`scrutiny-${this.count}`}tell(e,t){this.news.dispatchEvent(new CustomEvent(e,{detail:t}))}hear(e,t,s){let o=r=>t(r.detail);
this.news.addEventListener(e,o,s?{signal:s}:{})}complainOnce(){this.isFull||(this.isFull=!0,this.tell("no-drafts",!0))}get who(){
return this.known??=this.readWho(),this.known}set who(e){v(e,this.who)||(this.known=e,this.drafts.keep(Rt,e),this.tell("\
who",e))}may(e){return this.rights[this.who.author?this.who.role:""]?.[e]===""}get isSigned(){return!!(this.who.author&&
this.who.role)}get isReading(){return this.isSigned&&!this.may("write")}readWho(){let e=this.drafts.read(Rt);return typeof e?.
author=="string"&&Object.hasOwn(Tt,e.role??"")?e:bt}add(e,t){let{about:s}=e;this.shown.set(s,[...this.find(s),e]),t.addEventListener(
"abort",()=>{this.shown.set(s,this.find(s).filter(o=>o!==e))})}find(e){return this.shown.get(e)??[]}listSavers(){return[
...this.shown.values()].flat().flatMap(e=>e.listSavers())}};function Ie(){return window[xt]??=new Ne,window[xt]}function i(n,e={},...t){let s=document.createElement(n);for(let[o,r]of Object.entries(e))We(r)&&s.setAttribute(o,r===!0?
"":String(r));return s.append(...t.filter(We)),s}function y(n,e){for(let[t,s]of Object.entries(e))n.addEventListener(t,s);
return n}function m(){return Ie().newId()}function f(n,e,{hidden:t="",...s}={}){let o=t?k(String(t)):null;return y(i("bu\
tton",{type:"button",...s},n,o),{click:()=>e()})}var b=class{parts;more=i("span",{id:m(),hidden:!0});constructor(e,t,s="",o={}){
let r=i("label",{for:e.id,id:m(),...o},t);this.parts=[r,this.more],e.setAttribute("aria-labelledby",`${r.id} ${this.more.
id}`),this.tellApart(s)}tellApart(e){c(this.more,e.trim())}};function k(n){return i("span",{class:"visually-hidden"},n)}
function c(n,e){n.textContent!==e&&(n.textContent=e)}function te(n){let[e=""]=n;return n.length===1?i("p",{},e):i("ul",{},
...n.map(t=>i("li",{},t)))}function Be(n){return n.contains(document.activeElement)}var fn="textarea, input:not([type=radio], [type=checkbox], [type=file])",wn=":is(input, textarea, select, button):not([d\
ata-looks])";function At(n,e){for(let t of n.querySelectorAll(wn))t.matches(fn)?t.readOnly=e:t.disabled=e}function Et(n){
CSS.supports("field-sizing","content")||(n.style.height="auto",n.style.height=`${n.scrollHeight+4}px`)}function P(n,e){let t=()=>{
Et(s),e()},s=y(i("textarea",{rows:1,...n}),{input:t});return s}function M(n,e){n.value!==e&&(n.value=e),Et(n)}function I(n){return!!n&&typeof n=="object"}var Lt=500,gn=15e3,yn=3,ne=class{constructor(e){this.way=e;this.connect()}way;failures=0;socket=null;wait=Lt;hearers=new Set;get isOpen(){
return this.socket?.readyState===WebSocket.OPEN}get isRefused(){return!this.isOpen&&this.failures>=yn}hear(e,t){this.hearers.
add(e),t.addEventListener("abort",()=>this.hearers.delete(e))}send(e){let t=JSON.stringify(e);this.isOpen?this.socket?.send(
t):this.post(t)}async post(e){try{let t=await this.way.post(e);t.ok&&this.take(await t.text())}catch{}}connect(){let e=this.
way.open();this.socket=e,this.failures+=1,e.addEventListener("open",()=>{for(let t of this.hearers)t.opened()}),e.addEventListener(
"message",({data:t})=>{this.wait=Lt,this.failures=0,this.take(t)}),e.addEventListener("close",()=>{for(let t of this.hearers)
t.closed();setTimeout(()=>this.connect(),this.wait),this.wait=Math.min(2*this.wait,gn)})}take(e){let t=null;try{t=JSON.parse(
String(e))}catch{return}if(I(t))for(let s of this.hearers)s.frame(t)}};var d={about:n=>`about ${n} ${n===1?"minute":"minutes"}`,accept:"Take over leading",agenda:"Agenda",agreed:"What we agre\
e",agreedSaved:"Saved. Everybody sees it.",answered:(n,e)=>`${n} of ${e} have answered.`,chair:"Make chair",closed:"Answ\
ers are closed. What you had not sent is still here, and nobody else has it.",code:"Code to join",connected:"Connected.",
decided:"What this session decided",door:{open:"Close the door to new people",closed:"Open the door to new people"},earlier:"\
Before talking",finish:"Finish first",go:n=>`Go to step ${n}`,here:{yes:"here",no:"away"},join:"Join again",leading:"You\
 lead this session",letIn:"Let in",moved:n=>`The group has moved to step ${n}. Your words are kept.`,notConnected:"Not c\
onnected. What you write is kept in this browser.",notDecided:"Nothing was agreed on this step.",notSent:"Not sent: ",now:n=>`${n}\
, now`,offer:"Hand over leading",offered:"Whoever leads the session offers you the lead.",owner:"Who goes on with it",park:"\
Park this step",people:"People",present:"Open the screen for the wall",reason:"Why, in a sentence",remove:"Remove",saveAgreed:"\
Save what we agree",scribe:"Make scribe",send:"Send my answer",sendChange:"Send my change",sending:"Sending …",sent:"S\
ent. You can change it until the answers are closed.",showAllTheSame:"Show all the same",step:(n,e)=>`Step ${n} of ${e}`,
tokeep:"Your words are kept in this browser until you send them.",used:(n,e)=>`${n} of ${e} minutes on this step`,waits:"\
Your name is taken already. Wait until whoever leads the session has let you in.",waitsToCome:"waits to be let in",you:(n,e)=>`\
You are ${n}, ${e}.`,yourAnswer:"You said"},se={"not reached":"",reading:"now",open:"answers are open",closed:"answers a\
re closed",shown:"answers are shown",agreed:"agreed",parked:"parked",skipped:"left out"};function De({title:n,decided:e}){let t=e.map(o=>{let r=[se[o.state],o.owner].filter(Boolean).join(": "),a=o.words.length?
te(o.words):i("p",{class:"none"},d.notDecided);return i("li",{},i("h2",{},o.title),r?i("p",{class:"stands"},r):null,a)}),
s=i("h1",{tabindex:-1},d.decided);return i("div",{class:"closing"},s,i("p",{},n),i("ol",{},...t))}var oe=class{constructor(e,t){this.send=e;let s=i("a",{href:t,target:"_blank",rel:"noopener"},d.present),o=i("section",{},
i("h2",{},d.people),this.people);this.all.hidden=!0,this.element.append(this.main,this.status,this.all,this.others,this.
clock,this.joining,i("p",{},s),o),setInterval(()=>this.showClock(),1e4)}send;element=i("aside",{class:"leading","aria-la\
bel":d.leading});main=f("",()=>{this.press(this.mainAct)},{class:"main big"});status=i("p",{role:"status",class:"status"});all=f(
d.showAllTheSame,()=>{this.press("show",{knowing:!0})});others=i("div",{class:"others"});clock=i("p",{class:"clock"});joining=i(
"div",{class:"joining"});people=i("ul",{class:"people"});mainAct="";step=null;told=null;toldAt=0;take(e,t){let s=this.told;
this.step=t,this.told=e,this.toldAt=performance.now(),this.mainAct=e.main?.act??"",this.main.hidden=!e.main,c(this.main,
e.main?.words??""),this.all.hidden=!0,c(this.status,""),v(s?.others,e.others)||this.showOthers(e),(s?.code!==e.code||s?.
door!==e.door)&&this.showRoom(e),v(s?.people,e.people)||this.showPeople(e.people),this.showClock()}async press(e,t={}){let s={
step:this.step?.key??"",state:this.step?.state??""},o=await this.send({kind:"press",token:g(),act:e,...s,...t});o.kind===
"refused"&&(c(this.status,o.sentence),this.all.hidden=!(e==="show"&&this.step?.own.some(r=>r.rating?.count===2)))}showOthers({
others:e}){let t=e.map(({act:s,words:o})=>s==="park"?this.makeParking(o):f(o,()=>{this.press(s)}));this.others.replaceChildren(
...t)}makeParking(e){let t=i("input",{type:"text",id:m(),maxlength:80}),s=f(e,()=>{this.press("park",{words:t.value})});
return i("details",{},i("summary",{},e),i("label",{for:t.id},d.owner),t,s)}showRoom({code:e,door:t}){let s=document.querySelector(
"#qr"),o=i("div",{class:"qr"});s&&o.append(s.content.cloneNode(!0));let r=t?d.door.open:d.door.closed;this.joining.replaceChildren(
i("p",{},`${d.code}: `,i("strong",{class:"code"},e)),o,f(r,()=>{this.press("door")}))}showPeople(e){this.people.replaceChildren(
...e.map(t=>this.showPerson(t)))}showPerson(e){let{seat:t,name:s,role:o,leads:r,marks:a,here:l,waits:h,answered:w}=e,T=[
o,...a,l?d.here.yes:d.here.no];h&&T.push(d.waitsToCome),w&&T.push("answered");let gt=(r?[]:this.listActs(e)).map(([dn,hn,
cn])=>f(hn,()=>{this.press(dn,{seat:t,...cn})},{hidden:`: ${s}`})),ln=gt.length?i("details",{},i("summary",{},s),...gt):
i("span",{},s);return i("li",{class:h?"waits":""},ln,i("small",{},T.join(", ")))}listActs({waits:e,may_write:t}){if(e)return[
["admit",d.letIn,{}],["remove",d.remove,{}]];let s=[["mark",d.scribe,{words:"scribe"}],["mark",d.chair,{words:"chair"}],
["offer",d.offer,{}]];return[...t?s:[],["remove",d.remove,{}]]}showClock(){if(!this.told||!this.step)return;let e=this.told.
seconds_on_step+(performance.now()-this.toldAt)/1e3;c(this.clock,d.used(Math.floor(e/60),this.step.minutes))}};function Pt(n){
let e=y(i("button",{type:"button",class:"main"},d.accept),{click:n});return i("div",{class:"offer",role:"status"},i("p",
{},d.offered),e)}var ie=class{round="";mine=new Map;complete(e,t){let{step:s}=e;if(!s)return e;let o=`${s.key} ${s.round}`;return o!==this.
round&&this.mine.clear(),this.round=o,t||this.keep(s),t?{...e,step:this.fill(s)}:e}keep(e){for(let{about:t,rating:s}of e.
own)this.mine.set(t,s?.mine??null)}fill(e){let t=e.own.map(s=>{let o=this.mine.get(s.about)??null;return s.rating?{...s,
rating:{...s.rating,mine:o}}:s});return{...e,own:t}}};var vn={day:"numeric",month:"long",year:"numeric"};function $(n){return n.charAt(0).toUpperCase()+n.slice(1)}function Ke(n){return n.charAt(0).toLowerCase()+n.slice(1)}function kn(n){return n.toLocaleDateString("en-GB",vn)}function re(n){let e=new Date(`${n}T12:00:00`);return Number.isNaN(
e.getTime())?n:kn(e)}function Je(n){return`Column ${n+1}`}function ae(n,e){return n===1?"1 (low)":n===e?`${n} (high)`:String(
n)}function le(n){let e=n.map(([t,s])=>`${t}: ${s}`);return e.length?`${p.former}: ${e.join(", ")}`:""}function de(n){return n.flatMap(e=>e.rating?.revealed?[bn(e,e.rating)]:[])}function bn(n,e){let{said:t="",spread:s=[],reasons:o=[]}=e,
r=Math.max(1,...s.map(({count:h})=>h)),a=o.filter(({reason:h})=>h).map(({words:h,reason:w})=>i("li",{},Sn(h,w))),l=e.mine?
i("p",{class:"mine"},`${d.yourAnswer}: ${Tn(e.mine.value)}`):null;return i("section",{class:"spread"},n.for?i("h2",{},n.
for):null,i("p",{class:"said"},t),i("ul",{class:"bars"},...s.map(h=>xn(h,r))),l,a.length?i("ul",{class:"reasons"},...a):
null)}function Sn(n,e){return n?`${$(n)}: ${e}`:e}function Tn(n){return Array.isArray(n)?n.join("; "):String(n??"")}function xn({
words:n,count:e,of:t},s){let o=i("span",{class:"bar",style:`inline-size: ${100*e/s}%`,"aria-hidden":"true"}),r=t?`${t}: ${n}`:
n;return i("li",{class:e?"":"none"},i("span",{class:"words"},`${$(r)}: ${e}`),o)}var he=class{constructor(e){this.join=e;let t=i("div",{class:"qr"}),s=document.querySelector("#qr");s&&t.append(s.content.
cloneNode(!0));let o=i("header",{},this.code,t),r=i("div",{class:"right"},this.count,this.dots,this.shown);this.element.
append(o,this.heading,i("div",{class:"sides"},this.figure,r),this.foot)}join;element=i("div",{class:"wall"});code=i("p",
{class:"join"});heading=i("h1",{});figure=i("div",{class:"figure"});dots=i("p",{class:"dots","aria-hidden":"true"});count=i(
"p",{class:"count"});shown=i("div",{class:"shown"});foot=i("p",{class:"next"});showHtml({figure:e}){this.figure.innerHTML=
e;for(let t of this.figure.querySelectorAll("details"))t.remove()}take(e,t){c(this.code,`${location.host}${this.join} · ${e.
code??""}`),c(this.heading,t.title);let s=t.own.length>0&&["open","closed"].includes(t.state);this.count.hidden=!s,this.
dots.hidden=!s,c(this.count,d.answered(t.answered,t.people)),c(this.dots,"●".repeat(t.answered)+"○".repeat(Math.max(
0,t.people-t.answered))),this.shown.replaceChildren(...de(t.own));let o=e.agenda[e.agenda.findIndex(({key:a})=>a===t.key)+
1],r=[d.step(t.number,t.of),t.word,o?`next: ${o.title}`:""];c(this.foot,r.filter(Boolean).join(" · "))}};function Mt(n){return n.number===null?n.question:`question ${n.number}: ${n.question}`}function S(n){return n.beside?`ev\
idence, ${n.beside}`:[n.number===null?"":`question ${n.number}`,n.for].filter(Boolean).join(", ")||n.question}function x(n,...e){
let t=[...e,n.number===null?"":S(n)].filter(Boolean).join(", ");return t?` (${t})`:""}function Ft(n){if(n.beside)return{seen:n.question,more:n.part?`(${n.part})`:""};if(n.number===null)return{seen:n.for?`${n.
for}: ${n.question}`:n.question,more:""};let e=Mt(n),t=Ke(p.ownAnswer);return n.for?{seen:n.for,more:n.individual?`(${t}\
 to ${e})`:`(${e})`}:{seen:n.individual?p.ownAnswer:p.answer,more:`to ${e}`}}function B(n,e,t){let{seen:s,more:o}=Ft(n),
r=new b(t,s,o,{class:"name"});return{element:i("div",{},...r.parts,e.help,e.error,t),focus:()=>t.focus(),described:t,marks:()=>[
t]}}function R(n,e,t,...s){let{seen:o,more:r}=Ft(n),a=i("legend",{class:"name"},o,r?k(` ${r}`):null);return i("fieldset",
t,a,e.help,e.error,...s)}var D="";function je(n){return Array.isArray(n)&&n.every(u)}function Rn(n){if(n===null||typeof n!="object"||Array.isArray(
n))return!1;let{columns:e=null,rows:t=null}=n;return je(e)&&Array.isArray(t)&&t.every(je)}function U(n){return Rn(n)||Array.
isArray(n)&&n.every(je)}function Ot(n){if(!Array.isArray(n))return n.columns.filter(t=>t!==D);let e=Math.max(0,...n.map(
t=>t.length));return Array.from({length:e},(t,s)=>Je(s))}function E(n,e){if(!U(e))return[];let{columns:t,rows:s}=Array.isArray(
e)?{columns:n.offered,rows:e}:e;return s.map(o=>An(n,t,o))}function An(n,e,t){let[s=""]=t,r=n.kind==="matrix"||n.rows.includes(
s)?[n.offered[0],...e.slice(1)]:e,a=new Map,l=new Map;return t.forEach((h,w)=>{let T=r[w]??Je(w);n.offered.includes(T)&&
!a.has(T)?a.set(T,h):h.trim()&&l.set(Ct(T,a,l),h)}),{cells:n.offered.map(h=>a.get(h)??""),rest:[...l]}}function Ct(n,e,t){
return e.has(n)||t.has(n)?Ct(`${n} (before)`,e,t):n}function K(n,e){let t=[...new Set(e.flatMap(({rest:o})=>o.map(([r])=>r)))],
s=({cells:o,rest:r})=>{let a=new Map(r);return[...o,...t.map(l=>a.get(l)??"")]};return{columns:[...n.offered,...t],rows:e.
map(s)}}function J(n){return{cells:n.offered.map(()=>""),rest:[]}}function Ht(n,e){return G(e,ce(n,e)?1:0)}function ce(n,{
cells:[e=""]}){return n.rows.includes(e)}function G({cells:n,rest:e},t=0){return n.slice(t).some(s=>s.trim())||j(e).length>
0}function j(n){return n.filter(([e])=>e!==D)}function F(n){return n.find(([e])=>e===D)?.[1]??""}function _e(n,e){return[
...j(n),[D,e]]}function $t(n,{cells:e,rest:t}){let[s=""]=e;return!n.keyed||F(t)||s.trim()?t:_e(t,g())}function pe(n,e){return n.filter(u).join(e)}function _(n){return[...new Map(n.flat().map(t=>[JSON.stringify(t),t])).values()]}
function me(n,e){let t=new Map;for(let s of e.flatMap(o=>E(n,o))){let o=ce(n,s)?s.cells[0]??"":JSON.stringify(s),r=t.get(
o);t.set(o,r&&ce(n,s)?Ln(r,s):s)}return K(n,En([...t.values()]))}function En(n){let e=new Set;return n.map(t=>{let s=F(t.
rest),o=!!s&&e.has(s);return e.add(s),o?{...t,rest:_e(t.rest,g())}:t})}function Ln(n,e){let t=n.cells.map((o,r)=>Wt(o,e.
cells[r]??"")),s=new Map(n.rest);for(let[o,r]of e.rest)s.set(o,Wt(s.get(o)??"",r));return{cells:t,rest:[...s]}}function Wt(n,e){
return[...new Set([n,e].filter(t=>t.trim()))].join("; ")}function ue(n,e,t,s){let o=y(i("input",{type:n,id:m(),...t}),{change:s});return{input:o,element:i("div",{class:"option"},
o,i("label",{for:o.id},e))}}var qe=class{constructor(e,t){this.frame=t;this.element=R(e,t,{},this.list),this.described=this.element,this.offer(e.options)}frame;element;described;list=i(
"div",{class:"options checks"});marks(){return[...this.list.querySelectorAll("input")]}read(){return this.marks().filter(
e=>e.checked).map(e=>e.value)}write(e){let t=Array.isArray(e)?e.filter(u):[],s=this.marks().map(r=>r.value),o=t.filter(r=>!s.
includes(r));if(o.length){s.length||this.list.replaceChildren();let r=o.map(a=>({key:a,words:p.notOffered,small:""}));this.
list.append(...this.showOptions(r))}for(let r of this.marks())r.checked=t.includes(r.value)}offer(e){let t=this.read();this.
list.replaceChildren(...this.showOptions(e)),this.write(t)}focus(){this.marks()[0]?.focus()}showOptions(e){return e.length?
e.map(({key:t,words:s,small:o})=>{let r=o?i("small",{id:m()},o):null,a={value:t,"aria-describedby":r?.id},{element:l}=ue(
"checkbox",s,a,()=>this.frame.changed());return r&&l.append(r),l}):[i("p",{},p.noneOffered)]}};function Pn(n,e){let t=new Map(
n.options.map(o=>[o.key,o.words]));return(Array.isArray(e)?e:[]).map(o=>t.get(String(o))??"Something that is no longer o\
ffered")}var Nt={name:"checks",makeControl:(n,e)=>new qe(n,e),fits:n=>Array.isArray(n)&&n.every(u),say:Pn,join:(n,e)=>_(
e)};function O(n){return String(n).split(/\n+/)}var Ve=class{constructor(e,t){this.frame=t;let s=m(),o=e.offered.map(a=>ue("radio",$(a),{name:s,value:a},()=>this.changed()));
this.inputs=o.map(a=>a.input),this.clear=f(p.clear,()=>this.empty(),{class:"quiet",hidden:` to ${S(e)}`});let r=i("div",
{class:`options ${e.kind}`},...o.map(a=>a.element));this.element=R(e,t,{role:"radiogroup"},r,this.clear),this.described=
this.element,this.show()}frame;element;described;inputs;clear;changed(){this.show(),this.frame.changed()}show(){this.clear.
hidden=!this.chosen}get chosen(){return this.inputs.find(e=>e.checked)}empty(){for(let e of this.inputs)e.checked=!1;this.
inputs[0]?.focus(),this.changed()}read(){return this.chosen?.value??""}write(e){for(let t of this.inputs)t.checked=t.value===
e;this.show()}focus(){(this.chosen??this.inputs[0])?.focus()}marks(){return[this.element]}},fe={makeControl:(n,e)=>new Ve(
n,e),fits:u,say:(n,e)=>O(e),join:null};var It={name:"choice",...fe};var Bt={name:"date",makeControl:(n,e)=>{let t=y(i("input",{type:"date",id:m()}),{input:e.changed}),s=()=>t.validity.badInput;
return{...B(n,e,t),read:()=>s()?void 0:t.value,write:o=>{t.value=u(o)?o:""},complaint:()=>s()?p.dateInFull:""}},fits:u,say:(n,e)=>[
re(String(e))],join:null};var Mn=1e3;var Dt=new WeakMap;function q(n,e){clearTimeout(Dt.get(n)),Dt.set(n,setTimeout(()=>c(n,e()),Mn))}var A=[{key:"inherent",name:"Inherent",meaning:"if nothing were done"},{key:"residual",name:"Residual",meaning:"with wha\
t is done now"},{key:"target",name:"Target",meaning:"where we want it"}];function Fn(n){return n!==null&&typeof n=="obje\
ct"&&!Array.isArray(n)}function Ue(n){return Array.isArray(n)&&n.every(Fn)}function Ye(n){if(!Array.isArray(n))return null;
let[e=null,t=null]=n.map(s=>typeof s=="number"?s:null);return[e,t]}function Ge(n){return Ue(n)?n.map(({risk:e="",inherent:t,
residual:s,target:o})=>({risk:u(e)?e:"",inherent:Ye(t),residual:Ye(s),target:Ye(o)})):[]}function ze(n=""){return{risk:n,
inherent:null,residual:null,target:null}}function Kt(n){return A.some(e=>n[e.key])}function Jt(n,e){return n.includes(e.
risk)&&!Kt(e)}function Qe(n,e){return n.filter(t=>!e.some(s=>s.risk===t)).map(t=>ze(t))}function jt(n,e,t,s){let o=h=>!Kt(
h)&&(e.includes(h.risk)||!h.risk.trim()),r=s?n:n.filter(h=>!o(h)),a=t.filter(h=>!e.includes(h)||n.some(w=>w.risk===h)),l=[
...r,...Qe(a,r)];return v(l,n)?null:l}function Xe(n,e){let t=n?.[e.risk]??{},s=o=>{let r=l=>e[o]?.[l]??t[o]?.[l]??null,a=[
r(0),r(1)];return a.every(l=>l===null)?null:a};return{...e,inherent:s("inherent"),residual:s("residual"),target:s("targe\
t")}}function On(n,e){return e?`${n} likelihood ${e[0]??"not given"}, impact ${e[1]??"not given"}`:""}function _t(n){let e=A.
map(t=>On(t.name,n[t.key])).filter(Boolean);return[n.risk||"A risk without a name",...e].join("; ")}function qt(n){return n===
1?"Taken for one risk.":`Taken for ${n} risks.`}function Ze(n){return Array.from({length:n},(e,t)=>t+1)}function Vt(n,e,t){let s=Ze(n).map(w=>i("th",{scope:"col"},String(
w))),o=i("th",{scope:"col",rowspan:2},"Impact"),r=i("th",{scope:"colgroup",colspan:n},"Likelihood"),a=w=>{let T=Ze(n).map(
W=>t(W,w));return i("tr",{},i("th",{scope:"row"},String(w)),...T)},l=i("thead",{},i("tr",{},o,r),i("tr",{},...s)),h=i("t\
body",{},...Ze(n).reverse().map(a));return i("table",{class:"grid"},i("caption",{},e),l,h)}var we=class{constructor(e,t,s){
this.steps=e;this.side=t;this.placing=s;let o=i("details",{class:"pick"},i("summary",{},p.pick,this.where));this.element=
y(o,{toggle:()=>this.open()})}steps;side;placing;element;where=k("");picks=[];open(){if(!this.element.open||this.picks.length)
return;let e=m(),t=`${this.side.name}: pick one place`,s=(o,r)=>i("td",{},this.makeRadio(e,[o,r]));this.element.append(Vt(
this.steps,t,s)),this.show()}makeRadio(e,t){let s=`Likelihood ${t[0]}, impact ${t[1]}`,o={type:"radio",name:e,value:t.join(
","),"aria-label":s},r=y(i("input",o),{change:()=>this.placing.write(t)});return r.disabled=this.placing.isLocked(),this.
picks.push({place:t,radio:r}),r}show(){let e=this.placing.read();for(let t of this.picks)t.radio.checked=v(t.place,e)}rename(e){
c(this.where,e)}},ge=class{constructor(e,t,s){this.field=e;this.steps=t;this.read=s;let o=A.map(w=>i("option",{value:w.key},
`${w.name}: ${w.meaning}`)),r=i("select",{id:m(),"data-looks":!0},...o);this.select=y(r,{change:()=>this.show()}),this.select.
value="residual";let a=x(e),l={class:"map",role:"group","aria-label":`Where the risks lie${a}`,tabindex:0};this.frame=i(
"div",l);let h=new b(r,"Show where the risks lie",a);this.element=i("div",{class:"where"},...h.parts,r,this.frame)}field;steps;read;element;select;frame;show(){
let e=A.find(({key:a})=>a===this.select.value)??A[1],t=this.read().map((a,l)=>({number:l+1,name:a.risk,place:a[e.key]})),
s=`Where the risks lie: ${e.name.toLowerCase()} risk, ${e.meaning}`,o=i("span",{},s,k(x(this.field))),r=(a,l)=>{let h=t.
filter(({place:w})=>v(w,[a,l]));return Cn(Math.ceil(a*l*4/this.steps**2),h)};this.frame.replaceChildren(Vt(this.steps,o,
r))}};function Cn(n,e){let t=e.map(({number:o,name:r})=>i("li",{},`${o} `,i("span",{class:"short"},Hn(r)))),s=t.length?i(
"ul",{},...t):k("none");return i("td",{class:`shade-${n}`},s)}function Hn(n){return n.length>28?`${n.slice(0,27).trimEnd()}\
…`:n||"No name yet"}function $n(n,e,t){if(n.dates.includes(e))return new et(t);let s=n.choices[e];if(s)return Wn(s,t);let o=P({id:m()},t);return{
control:o,read:()=>o.value,write:r=>M(o,r)}}var ye=class{constructor(e,t,s){this.field=e;this.box=$n(e,t,s),this.label=new b(
this.box.control,t),this.element=i("div",{},...this.label.parts,this.box.control)}field;element;box;label;rename(e){this.
label.tellApart(x(this.field,e))}};function tt(n){return n.validity.badInput}var et=class{control;whole="";shown="";constructor(e){
let t=()=>{this.control.type==="text"&&!this.control.value&&(this.control.type="date"),e()};this.control=y(i("input",{type:"\
date",id:m()}),{input:t})}show(e,t){this.control.type=e,this.control.value=t}write(e){this.show("date",e),this.control.value!==
e&&this.show("text",e),this.whole=e,this.shown=this.control.value}read(){let{control:e}=this;return!tt(e)&&e.value!==this.
shown&&(this.whole=e.value,this.shown=this.whole),this.whole}};function Wn(n,e){let t=n.every((l,h)=>l===String(h+1)),s=l=>t?
ae(Number(l),n.length):$(l),o=n.map(l=>i("option",{value:l},s(l))),r=i("option",{value:""},"Choose one"),a=y(i("select",
{id:m()},r,...o),{change:e});return{control:a,read:()=>a.value,write:l=>nt(a,l)}}function nt(n,e){let t=o=>o.trim().toLowerCase(),
s=[...n.options].find(o=>t(o.value)===t(e));s||n.append(i("option",{value:e},e)),n.value=s?.value??e}var L=class{constructor(e,t){this.kind=e;this.changed=t;this.add=f(e.add,()=>this.addAndGo(),{class:"add",hidden:e.hidden}),
this.element=i("div",{},this.list,this.undo.element,this.add)}kind;changed;element;rows=[];list=i("div",{class:"rows"});add;undo=new z(
e=>this.putBack(e));insert(e,t=this.rows.length){let s=this.kind.makeRow(()=>this.remove(s));this.rows.splice(t,0,s);let o=this.
rows[t+1];return o?o.element.before(s.element):this.list.append(s.element),s.write(e),this.renumber(),s}renumber(){this.
rows.forEach((e,t)=>{e.rename(t+1)})}drop(e){let t=this.rows.indexOf(e);return this.rows.splice(t,1),e.element.remove(),
this.renumber(),t}addAndGo(){this.insert(this.kind.blank()).focus(),this.kind.shown?.()}remove(e){let t=e.read(),s=this.
drop(e);this.undo.offer(`${this.kind.called} ${s+1} was removed.`,{value:t,at:s}),(this.rows[s]??this.add).focus(),this.
changed()}putBack({value:e,at:t}){this.insert(e,Math.min(t,this.rows.length)).focus(),this.changed()}read(){return this.
rows.filter(e=>!e.isBlank()).map(e=>e.read())}write(e){let t=e.length||this.kind.isOptional?e:[this.kind.blank()];t.forEach(
(s,o)=>{let r=this.rows[o];r?st(r,s):this.insert(s)});for(let s of this.rows.slice(t.length))this.drop(s);this.undo.hide()}focus(){
(this.rows[0]??this.add).focus()}};function st(n,e){v(n.read(),e)||n.write(e)}var z=class{constructor(e){this.putBack=e;
this.button=f(p.putBack,()=>this.act(),{class:"quiet"}),this.element=i("p",{class:"undo"},this.said," ",this.button),this.
hide()}putBack;element;removed=null;said=i("span",{role:"status"});button;act(){let{removed:e}=this;this.hide(),e&&this.
putBack(e.value)}hide(){this.removed=null,c(this.said,""),this.button.hidden=!0}offer(e,t){this.removed={value:t},c(this.
said,e),this.button.hidden=!1}},C=class{constructor(e,t,s){this.called=t;this.button=f("Remove ",s,{class:"quiet remove"}),
this.button.append(this.number,k(e.number===null?"":` of ${S(e)}`))}called;button;number=document.createTextNode("");rename(e){
this.number.data=`${this.called} ${e}`}};var Nn=5;function it(n){return n.steps??Nn}var ve=class{element;select;label;constructor(e,t,s){let o=Array.from({length:t},
(a,l)=>i("option",{value:String(l+1)},ae(l+1,t))),r=i("option",{value:""},"Not given");this.select=y(i("select",{id:m()},
r,...o),{change:s}),this.label=new b(this.select,e),this.element=i("div",{},...this.label.parts,this.select)}get isLocked(){
return this.select.disabled}read(){return this.select.value?Number(this.select.value):null}write(e){nt(this.select,e===null?
"":String(e))}rename(e){this.label.tellApart(e)}},ot=class{constructor(e,t,s){this.field=e;this.side=t;this.changed=s;let o=it(
e);this.likelihood=new ve("Likelihood",o,()=>this.choose()),this.impact=new ve("Impact",o,()=>this.choose()),this.grid=new we(
o,t,{read:()=>this.read(),write:l=>this.pick(l),isLocked:()=>this.likelihood.isLocked});let r=i("legend",{},t.name,i("sm\
all",{},` ${t.meaning}`)),a=i("div",{class:"pair"},this.likelihood.element,this.impact.element);this.element=i("fieldset",
{class:"side"},r,a,this.grid.element)}field;side;changed;element;likelihood;impact;grid;choose(){this.grid.show(),this.changed()}pick(e){
this.write(e),this.changed()}read(){let e=[this.likelihood.read(),this.impact.read()];return e.every(t=>t===null)?null:e}write(e){
this.likelihood.write(e?.[0]??null),this.impact.write(e?.[1]??null),this.grid.show()}rename(e){let t=x(this.field,this.side.
name,`Risk ${e}`);for(let s of[this.likelihood,this.impact,this.grid])s.rename(t)}},ke=class{constructor(e,t,s){this.field=
e;this.name=y(i("input",{type:"text",id:m()}),{input:t});let[o,r,a]=A,l=W=>new ot(e,W,t);this.sides={inherent:l(o),residual:l(
r),target:l(a)},this.away=new C(e,"risk",s);let h=e.for?k(`${e.for}: `):null,w=i("legend",{},h,this.number);this.label=new b(
this.name,"What the risk is");let T=i("div",{class:"sides"},...A.map(({key:W})=>this.sides[W].element));this.element=i("\
fieldset",{class:"row risk"},w,...this.label.parts,this.name,T,this.away.button)}field;element;number=document.createTextNode(
"");label;name;sides;away;read(){let{inherent:e,residual:t,target:s}=this.sides;return{risk:this.name.value,inherent:e.read(),
residual:t.read(),target:s.read()}}write(e){this.name.value!==e.risk&&(this.name.value=e.risk);for(let{key:t}of A)this.sides[t].
write(e[t])}focus(){this.name.focus()}rename(e){this.number.data=`Risk ${e}`,this.away.rename(e),this.label.tellApart(x(
this.field,`Risk ${e}`));for(let{key:t}of A)this.sides[t].rename(e)}isBlank(){return!this.name.value.trim()&&A.every(({key:e})=>!this.
sides[e].read())}};var rt=class{constructor(e,t){this.field=e;this.frame=t;this.offered=e.rows,this.rows=new L({makeRow:o=>new ke(e,()=>this.
changed(),o),blank:()=>ze(),add:p.add["heat map"],hidden:` for ${S(e)}`,called:"Risk",shown:()=>this.show()},()=>this.changed()),
this.map=new ge(e,it(e),()=>this.list()),this.taking=new at(e,this.rows,()=>this.changed());let s=[this.rows.element,this.
taking.element,this.map.element];this.element=R(e,t,{},...s),this.described=this.element,this.write(null)}field;frame;element;described;rows;map;taking;offered;changed(){
this.taking.clearNotice(),this.show(),this.frame.changed()}show(){this.map.show(),this.taking.show()}list(){return this.
rows.rows.map(e=>e.read())}read(){return this.rows.read().filter(e=>!Jt(this.field.rows,e))}write(e){this.taking.clearNotice();
let t=Ge(e);this.rows.write([...t,...Qe(this.field.rows,t)]),this.show()}offerRows(e){let t=jt(this.list(),this.offered,
e,Be(this.element));t&&this.rows.write(t),this.offered=e,this.show()}focus(){this.rows.focus()}marks(){return[...this.element.
querySelectorAll(".risk input[type=text], .risk select")]}},at=class{constructor(e,t,s){this.field=e;this.rows=t;this.changed=
s;let o=f(p.takeScores,()=>this.take(),{hidden:x(e)});this.element=i("div",{class:"taking"},o,this.said)}field;rows;changed;element;said=i(
"p",{role:"status"});take(){let{scores:e}=this.field,t=this.rows.rows.filter(s=>!v(s.read(),Xe(e,s.read())));for(let s of t)
s.write(Xe(e,s.read()));t.length&&this.changed(),c(this.said,""),q(this.said,()=>t.length?qt(t.length):p.noScores)}show(){
this.element.hidden=!Object.keys(this.field.scores??{}).length&&!Be(this.element)}clearNotice(){q(this.said,()=>"")}},Yt={
name:"heat map",makeControl:(n,e)=>new rt(n,e),fits:Ue,say:(n,e)=>Ge(e).map(_t),join:(n,e)=>_(e)};function lt(n){return Array.isArray(n)&&n.every(u)}function In(n,e,t){let s=P({id:m()},e),o=i("span",{}),r=new b(s,o,x(n)),
a=new C(n,"row",t);return{element:i("div",{class:"item"},...r.parts,s,a.button),read:()=>s.value,write:l=>M(s,l),focus:()=>s.
focus(),rename:l=>{c(o,`Row ${l}`),a.rename(l)},isBlank:()=>!s.value.trim()}}function Bn(n,e){let t={makeRow:r=>In(n,e.changed,
r),blank:()=>"",add:p.add.list,hidden:` for ${S(n)}`,called:"Row"},s=new L(t,e.changed),o=R(n,e,{},s.element);return s.write(
[]),{element:o,described:o,read:()=>s.read(),write:r=>s.write(lt(r)?r:[]),focus:()=>s.focus(),marks:()=>[...o.querySelectorAll(
"textarea")]}}var Ut={name:"list",makeControl:Bn,fits:lt,say:(n,e)=>lt(e)?e:[],join:(n,e)=>_(e)};var Gt={name:"long text",makeControl:(n,e)=>{let t=P({id:m(),rows:4},e.changed),s=o=>M(t,u(o)?o:"");return{...B(n,e,t),read:()=>t.
value,write:s}},fits:u,say:(n,e)=>O(e),join:(n,e)=>pe(e,`

`)};function be(n,e){return E(n,e).filter(t=>Ht(n,t)).map(t=>dt(n,t))}function dt(n,{cells:e,rest:t}){return[...n.offered.map(
(o,r)=>{let a=e[r]??"";return a?`${o}: ${n.dates.includes(o)?re(a):a}`:""}),le(j(t))].filter(Boolean).join("; ")}var Se=class{constructor(e){this.changed=e}changed;element=i("div",{class:"former"});rest=[];whose=k("");undo=new z(e=>{
this.write(e),this.changed()});read(){return this.rest}write(e){this.rest=e,this.element.replaceChildren(...this.show(le(
j(e)))),this.undo.hide()}rename(e){c(this.whose,` (${e})`)}remove(){let e=this.rest;this.write(e.filter(([t])=>t===D)),this.
undo.offer(p.formerRemoved,e),this.element.append(this.undo.element),this.changed()}show(e){if(!e)return[];let t=i("p",{
id:m()},e),s=f(p.takeOut,()=>this.remove(),{class:"quiet","aria-describedby":t.id});return s.append(this.whose),[t,s]}};var Te=class{constructor(e,t,s,...o){this.field=e;this.cells=t.map(h=>new ye(e,h,s)),this.former=new Se(()=>{this.focus(),
s()});let r=e.for?k(`${e.for}: `):null,a=i("legend",{},r,this.legend),l=Dn(this.cells.map(h=>h.element));this.element=i(
"fieldset",{class:"row"},a,l,this.former.element,...o)}field;element;legend=i("span",{});cells;former;focus(){this.cells[0]?.
box.control.focus()}name(e){c(this.legend,e),this.former.rename(e);for(let t of this.cells)t.rename(e)}read(){return{cells:this.
cells.map(e=>e.box.read()),rest:this.former.read()}}write(e){this.cells.forEach((t,s)=>{t.box.write(e.cells[s]??"")}),this.
former.write($t(this.field,e))}};function Dn(n){return i("div",{class:n.length===4?"cells by-two":"cells"},...n)}function Re(n,e,t,s="\
Row",...o){let r=new C(n,s.toLowerCase(),t),a=new Te(n,n.offered,e,...o,r.button);return a.name(""),{element:a.element,read:()=>a.
read(),write:l=>a.write(l),focus:()=>a.focus(),rename:l=>{a.name(`${s} ${l}`),r.rename(l)},isBlank:()=>!G(a.read())}}var xe=class{constructor(e,t){
this.field=e;this.frame=t;this.offer(e.rows)}field;frame;element=i("div",{class:"rows"});rows=[];get count(){return this.
rows.length}offer(e){let t=e.filter(s=>!this.rows.some(o=>o.name===s));t.length&&!this.rows.length&&this.element.replaceChildren();
for(let s of t)this.add(s)}add(e){let t=new Te(this.field,this.field.offered.slice(1),()=>this.frame.changed());t.name(e),
this.rows.push({name:e,row:t}),this.element.append(t.element)}write(e){let t=[...e];for(let{name:s,row:o}of this.rows){let r=t.
findIndex(({cells:l})=>l[0]===s),[a=J(this.field)]=r<0?[]:t.splice(r,1);st(o,{cells:a.cells.slice(1),rest:a.rest})}return t}read(){
return this.rows.map(({name:e,row:t})=>{let{cells:s,rest:o}=t.read();return{cells:[e,...s],rest:o}})}focus(){this.rows[0]?.
row.focus()}};var Ae=class{constructor(e,t){this.field=e;this.known=new xe(e,t),this.element=R(e,t,{},this.known.element),this.described=
this.element}field;element;described;known;give(e){return e.some((s,o)=>G(s,o<this.known.count?1:0))?K(this.field,e):[]}offerRows(e){
this.known.offer(e)}marks(){return[...this.element.querySelectorAll("textarea, .row select, .row input")]}complaint(){return ht(
this.element)}};function ht(n){return[...n.querySelectorAll(".row input")].some(tt)?p.dateInFull:void 0}var Ee=class extends Ae{constructor(e,t){
super(e,t),this.known.count||this.known.element.append(i("p",{},p.noRows)),this.write(null)}read(){return this.give(this.
known.read())}write(e){let t=E(this.field,e);this.known.offer(t.map(({cells:[s=""]})=>s)),this.known.write(t)}focus(){this.
known.focus()}},Le=class extends Ae{free;constructor(e,t){super(e,t),this.free=new L({makeRow:s=>Re(e,t.changed,s),blank:()=>J(
e),add:p.add.table,hidden:` for ${S(e)}`,called:"Row",isOptional:this.known.count>0},t.changed),this.element.append(this.
free.element),this.write(null)}read(){return this.give([...this.known.read(),...this.free.read()])}write(e){this.free.write(
this.known.write(E(this.field,e)))}focus(){this.known.count?this.known.focus():this.free.focus()}},V={fits:U,say:be};var zt={name:"matrix",makeControl:(n,e)=>new Ee(n,e),...V,join:null};var Pe=class{constructor(e,t){this.options=e;this.changed=t;let[s,o,r,a]=this.wheres,l=i("legend",{},p.restsOn,s),h=i("l\
abel",{for:this.select.id},p.linkWhat,o);r&&this.add.append(r),a&&this.summary.append(a),this.fold.append(this.summary,i(
"div",{class:"choosing"},h,this.select,this.add)),this.element=i("fieldset",{class:"because"},l,this.none,this.list,this.
fold,this.said),this.show()}options;changed;element;chosen=[];list=i("ul",{class:"links"});none=i("p",{class:"nothing"},
p.restsOnNothing);select=i("select",{id:m()});said=i("p",{role:"status"});add=f(p.linkIt,()=>this.link(),{class:"quiet"});summary=i(
"summary",{},p.linkMore);fold=y(i("details",{}),{toggle:()=>this.fill()});wheres=["","","",""].map(k);rename(e){for(let t of this.
wheres)c(t,` (${e})`);this.show()}read(){return[...this.chosen]}write(e){this.chosen=[...e],this.show()}offer(e){this.options=
e,this.show()}link(){let e=this.select.value;if(!e){q(this.said,()=>p.chooseFirst);return}this.change([...this.chosen,e],
`Added: ${this.find(e).words}`)}unlink(e){let t=this.chosen.filter(s=>s!==e);this.change(t,`Taken out: ${this.find(e).words}`)}change(e,t){
this.write(e),(this.fold.open?this.select:this.summary).focus(),c(this.said,""),q(this.said,()=>t),this.changed()}find(e){
return this.options.find(s=>s.key===e)??{key:e,words:p.notOffered,small:""}}show(){this.none.hidden=this.chosen.length>0,
this.list.hidden=!this.none.hidden,this.list.replaceChildren(...this.chosen.map(e=>this.showLink(this.find(e)))),this.fill()}fill(){
if(!this.fold.open)return;let{value:e}=this.select,t=i("option",{value:""},p.chooseOne);this.select.replaceChildren(t,...this.
makeGroups()),this.select.value=e,this.select.selectedIndex<0&&(this.select.value="")}showLink({key:e,words:t,small:s}){
let o=`: ${t}${this.wheres[0]?.textContent??""}`,r=f(p.unlink,()=>this.unlink(e),{class:"quiet",hidden:o});return i("li",
{},i("span",{},t),s?i("small",{},s):null,r)}makeGroups(){let e=this.options.filter(({key:t})=>!this.chosen.includes(t));
return p.linkGroups.flatMap(([t,...s])=>{let r=e.filter(({key:a})=>s.includes(a.split(":")[0]??"")).map(({key:a,words:l})=>i(
"option",{value:a},l));return r.length?[i("optgroup",{label:t},...r)]:[]})}};function Kn(n){if(n===null||typeof n!="object"||Array.isArray(n))return{};let{because:e=null}=n;return e!==null&&typeof e==
"object"&&!Array.isArray(e)?e:{}}function Jn(n,e){let t=n[F(e.rest)];return Array.isArray(t)?t.filter(u):[]}function Me(n,e){
let t=Kn(e);return E(n,e).map(s=>({row:s,because:Jn(t,s)}))}function ct(n,e){let t=e.filter(r=>r.because.length),s=Object.
fromEntries(t.map(r=>[F(r.row.rest),r.because])),o=K(n,e.map(({row:r})=>r));return t.length?{...o,because:s}:o}function Qt(n,e){
let t=e.flatMap(a=>Me(n,a)),s=E(n,me(n,e)),o=a=>l=>F(l.row.rest)===F(a.rest)||jn(l.row,a),r=s.map(a=>{let l=t.filter(o(a)).
flatMap(h=>h.because);return{row:a,because:[...new Set(l)]}});return ct(n,r)}function jn(n,e){return JSON.stringify(n.cells)===
JSON.stringify(e.cells)}function Xt(n,e){let t=new Map(n.options.map(s=>[s.key,s.words]));return Me(n,e).map(({row:s,because:o})=>{
let r=o.map(a=>t.get(a)??p.notOffered).join("; ");return[dt(n,s),r&&`${p.restsOn}: ${r}`].filter(Boolean).join("; ")})}var pt=class{element;because;row;constructor(e,t,s){this.because=new Pe(e.options,t),this.row=Re(e,t,s,p.recommendation,
this.because.element),this.element=this.row.element}read(){return{row:this.row.read(),because:this.because.read()}}write({
row:e,because:t}){this.row.write(e),this.because.write(t)}focus(){this.row.focus()}rename(e){this.row.rename(e),this.because.
rename(`${p.recommendation} ${e}`)}isBlank(){return this.row.isBlank()&&!this.because.read().length}},mt=class{constructor(e,t){
this.field=e;this.rows=new L({makeRow:s=>this.track(new pt(e,t.changed,s)),blank:()=>({row:J(e),because:[]}),add:p.add.recommendations,
hidden:` for ${S(e)}`,called:p.recommendation},t.changed),this.element=R(e,t,{},this.rows.element),this.described=this.element,
this.write(null)}field;element;described;rows;made=new Set;track(e){return this.made.add(e),e}read(){let e=this.rows.read();
return e.length?ct(this.field,e):[]}write(e){this.rows.write(Me(this.field,e))}offer(e){for(let t of this.made)t.because.
offer(e)}focus(){this.rows.focus()}marks(){return[...this.element.querySelectorAll(".cells :is(textarea, select, input)")]}complaint(){
return ht(this.element)}},Zt={name:"recommendations",makeControl:(n,e)=>new mt(n,e),fits:V.fits,say:Xt,join:Qt};var en={name:"scale",...fe};var tn={name:"table",makeControl:(n,e)=>new Le(n,e),...V,join:me};var nn={name:"text",makeControl:(n,e)=>{let t={type:"text",id:m(),autocomplete:"off"},s=y(i("input",t),{input:e.changed}),
o=r=>{s.value=u(r)?r:""};return{...B(n,e,s),read:()=>s.value,write:o}},fits:u,say:(n,e)=>O(e),join:(n,e)=>pe(e,"; ")};var sn={checks:Nt,choice:It,date:Bt,"heat map":Yt,list:Ut,"long text":Gt,matrix:zt,recommendations:Zt,scale:en,table:tn,
text:nn};function Y(n){let e=sn[n];if(!e)throw new Error(`This page cannot show answers of the kind “${n}”. Open it again.`);
return e}function _n(n,e){if(H(e))return["No answer"];let t=Y(n.kind);return t.fits(e)?t.say(n,e):qn(n,e)}function qn(n,e){return u(
e)?O(e):U(e)?be({...n,kind:"table",offered:Ot(e)},e):Array.isArray(e)?e.filter(u):[]}function on(n,e){let t=_n(n,e);return u(
e)?i("div",{},...t.map(s=>i("p",{},s))):te(t)}function Q(n,e={}){return{...n,beside:"",part:"",...e}}var ut=class{constructor(e,t){this.field=e;this.send=t;let s={help:i("p",{hidden:!0}),error:i("p",{hidden:!0}),changed:()=>c(
this.status,"")};this.control=Y(e.kind).makeControl(Q({...e,number:null,question:d.agreed,help:""}),s);let o=f(d.saveAgreed,
()=>{this.save()},{class:"main"});this.element=i("div",{class:"agreed-field"},this.control.element,o,this.status),this.write()}field;send;element;control;status=i(
"p",{role:"status",class:"status"});written;get about(){return this.field.about}take(e){let t=!v(this.control.read(),this.
written);this.field=e,t||this.write()}write(){this.control.write(this.field.versions.at(-1)?.value??null),this.written=this.
control.read()}async save(){let{about:e,versions:t}=this.field,s=this.control.read()??null,o=t.map(({number:a})=>a),r=await this.
send({kind:"answer",token:g(),about:e,value:s,replaces:o,is_agreed:!0});r.kind==="refused"?c(this.status,d.notSent+r.sentence):
(this.written=s,c(this.status,d.agreedSaved))}},Fe=class{constructor(e){this.send=e}send;element=i("section",{class:"agr\
eed","aria-label":d.agreed});fields=[];take(e,t){let s=e.agreed.some(({versions:r})=>r.length),o=e.how==="together"||e.how===
"decide"||e.state==="shown"||e.state==="agreed";this.element.hidden=!o||!(s||t),!this.element.hidden&&(t?this.edit(e):this.
read(e))}edit(e){this.fields.length||(this.fields=e.agreed.map(t=>new ut(t,this.send)),this.element.replaceChildren(...this.
fields.map(t=>t.element)));for(let t of this.fields){let s=e.agreed.find(({about:o})=>o===t.about);s&&t.take(s)}}read(e){
this.fields=[];let t=e.agreed.flatMap(s=>{let o=s.versions.at(-1);return o?[on(Q(s),o.value)]:[]});this.element.replaceChildren(
i("h2",{},d.agreed),...t)}};var Vn=new Set(["choice","scale"]),ft=class{constructor(e,t,s,o){this.field=e;this.key=t;this.drafts=s;let r=()=>{this.keep(),
this.showWhy(),o()},a={help:i("p",{hidden:!0}),error:i("p",{class:"error",hidden:!0}),changed:r},l=Q({...e,help:""});this.
control=Y(e.kind).makeControl(l,a),this.reason=Vn.has(e.kind)?P({id:m(),class:"why"},r):null,this.reason&&this.why.append(
i("label",{for:this.reason.id},d.reason),this.reason),this.element=i("div",{class:"own-field"},this.control.element,this.
why),this.sent=this.readSent(e),this.write(s.read(t)??this.sent)}field;key;drafts;element;control;reason;why=i("div",{hidden:!0});sent;get about(){
return this.field.about}get hasFocus(){return this.element.contains(document.activeElement)}read(){return{value:this.control.
read()??null,reason:this.reason?.value??""}}get isChanged(){let{value:e,reason:t}=this.read();return!(H(e)&&H(this.sent.
value)||v(e,this.sent.value))||t!==this.sent.reason}take(e){let t=this.isChanged;this.field=e,this.sent=this.readSent(e),
t||this.write(this.sent)}settle(){this.isChanged||this.drafts.forget(this.key)}complain(e){let t=this.element.querySelector(
".error");t&&(t.hidden=!e,c(t,e))}keep(){this.drafts.keep(this.key,this.read())}readSent(e){let t=e.rating?.mine;return{
value:t?.value??null,reason:t?.reason??""}}write({value:e,reason:t}){this.control.write(e),this.reason&&M(this.reason,t),
this.showWhy()}showWhy(){this.why.hidden=!this.reason||H(this.control.read())}},Oe=class{constructor(e,t,s,o){this.send=
o;let r=a=>`scrutiny:own:${t}:${e.key}:${e.round}:${a.about}`;this.fields=e.own.map(a=>new ft(a,r(a),s,()=>this.show())),
this.button=f(d.send,()=>{this.sendAll()},{class:"main"}),this.element.append(...this.fields.map(a=>a.element),this.button,
this.status),this.element.addEventListener("submit",a=>{a.preventDefault(),this.sendAll()}),this.take(e)}send;element=i(
"form",{class:"own"});fields;button;status=i("p",{role:"status",class:"status"});isSending=!1;get isUnderWay(){return this.
fields.some(e=>e.isChanged&&e.hasFocus)}get hasUnsent(){return this.fields.some(e=>e.isChanged)}take(e){for(let s of this.
fields){let o=e.own.find(({about:r})=>r===s.about);o&&s.take(o)}let t=e.state==="open";At(this.element,!t),this.button.hidden=
!t,t?this.show():c(this.status,this.hasUnsent?d.closed:"")}get isSent(){return this.fields.some(e=>!H(e.sent.value))}show(){
this.isSending||(c(this.button,this.isSent?d.sendChange:d.send),c(this.status,this.hasUnsent?"":this.isSent?d.sent:""))}async sendAll(){
let e=this.fields.filter(o=>o.isChanged);if(this.isSending||!e.length)return;this.isSending=!0,c(this.status,d.sending);
let t=e.map(o=>this.sendOne(o)),s=(await Promise.all(t)).find(Boolean);this.isSending=!1,s?c(this.status,d.notSent+s):this.
show()}async sendOne(e){let{value:t,reason:s}=e.read(),o=await this.send({kind:"answer",token:g(),about:e.about,value:t,
reason:s}),r=o.kind==="refused"?o.sentence:"";return e.complain(r),r||e.settle(),r}};var Ce=class{constructor(e,t,s,o){this.key=e;this.keptUnder=t;this.drafts=s;this.send=o;this.agreed=new Fe(o);let r=i("d\
etails",{class:"agenda"},i("summary",{},d.agenda),this.agenda);this.element.append(i("p",{class:"bar-top"},this.where,this.
word),this.heading,this.said,this.figure,this.place,this.shown,this.earlier,this.agreed.element,this.count,this.beside,r)}key;keptUnder;drafts;send;element=i(
"div",{class:"step"});heading=i("h1",{tabindex:-1});where=i("span",{class:"step-of"});word=i("strong",{class:"word"});said=i(
"p",{class:"state"});figure=i("div",{class:"figure"});shown=i("div",{class:"shown"});count=i("p",{class:"count"});earlier=i(
"div",{class:"earlier"});beside=i("div",{class:"beside"});agenda=i("ol",{});place=i("div",{});agreed;own=null;round=0;get isUnderWay(){
return this.own?.isUnderWay??!1}showHtml({figure:e,html:t}){this.figure.innerHTML=e,this.beside.innerHTML=t}take(e,t,s){
c(this.where,`${d.step(t.number,t.of)} · ${d.about(t.minutes)}`),c(this.word,t.word),this.word.dataset.state=t.state,c(
this.heading,t.title),c(this.said,t.said),this.takeOwn(t,s),this.shown.replaceChildren(...de(t.own)),this.earlier.replaceChildren(
...this.showEarlier(t.earlier)),this.agreed.take(t,s.may_write),this.count.hidden=!t.own.length||!["open","closed"].includes(
t.state),c(this.count,d.answered(t.answered,t.people)),this.showAgenda(e)}takeOwn(e,t){let s=t.may_answer&&e.own.length>
0;this.own&&this.round!==e.round&&e.round>1&&(this.own=null),s&&!this.own&&(this.own=new Oe(e,this.keptUnder,this.drafts,
this.send),this.round=e.round,this.place.replaceChildren(this.own.element)),this.own?.take(e),this.place.hidden=!s||!["o\
pen","closed","reading"].includes(e.state)}showEarlier(e){return e.length?[i("h2",{},d.earlier),...e.map(t=>i("p",{},t))]:
[]}showAgenda({agenda:e}){let t=e.map(({key:s,title:o,minutes:r,state:a,owner:l})=>{let h=[se[a],l].filter(Boolean).join(
": "),w=i("small",{},[d.about(r),h].filter(Boolean).join(", "));return i("li",{"aria-current":s===this.key?"step":null},
o," ",w)});this.agenda.replaceChildren(...t)}};var Yn=5,Un=6,He=class{constructor(e,t){this.socket=e;this.heard=t;let s={frame:o=>this.take(o),opened:()=>this.again(),
closed:()=>{}};e.hear(s,new AbortController().signal),setInterval(()=>this.look(),Yn*1e3)}socket;heard;waiting=new Map;heardAt=performance.
now();isConnected=!0;ask(e){return new Promise(t=>{let s=g();this.waiting.set(s,{message:e,settle:t}),this.socket.send({
...e,id:s})})}look(){this.socket.isOpen||this.socket.send({kind:"session",id:g()});let e=performance.now()-this.heardAt>
Un*1e3;!this.socket.isOpen&&e&&this.show(!1)}again(){for(let[e,{message:t}]of this.waiting)this.socket.send({...t,id:e});
this.socket.send({kind:"session",id:g()})}show(e){this.isConnected!==e&&(this.isConnected=e,this.heard.connected(e),e&&this.
again())}take(e){this.heardAt=performance.now(),this.show(!0),I(e.session)&&I(e.you)&&this.heard.news({...e,isToAll:!0}),
I(e.reply)&&this.settle(e.reply)}settle(e){e.kind==="gone"?this.heard.gone(e.sentence):e.kind==="session"&&e.you&&this.heard.
news({session:e,you:e.you,isToAll:!1});let t=this.waiting.get(e.id??"");this.waiting.delete(e.id??""),t?.settle(e)}};var wt=class{constructor(e,t){this.host=e;let s=`${location.host}${location.pathname.replace(/\/(session|present)$/,"/se\
ssion")}`,o=new ne({open:()=>new WebSocket(`${location.protocol==="https:"?"wss":"ws"}://${s}/socket`),post:l=>fetch(`//${s}\
/messages`,{method:"POST",body:l})});this.talk=new He(o,{news:({session:l,you:h,isToAll:w})=>this.take(this.mine.complete(
l,w),h),gone:l=>this.leave(l),connected:l=>this.showConnection(l)}),this.leading=new oe(l=>this.talk.ask(l),e.dataset.present??
"");let r=i("p",{class:"you"});e.replaceChildren(this.banner,this.said,this.offer,this.body,this.moved,r),t.step.key&&this.
html.set(t.step.key,t.step);let{told:a}=t;a.kind==="session"&&a.you?this.take(this.mine.complete(a,!1),a.you):(a.kind===
"gone"||a.kind==="refused")&&this.leave(a.sentence)}host;talk;said=i("p",{role:"status",class:"visually-hidden"});banner=i(
"p",{class:"banner",hidden:!0});moved=i("div",{class:"moved",role:"status",hidden:!0});offer=i("div",{});body=i("div",{class:"\
body"});drafts=new N(()=>localStorage,()=>{});mine=new ie;html=new Map;leading;screen=null;wall=null;known="";take(e,t){
this.host.dataset.screen==="present"?this.present(e):t.waits?this.wait():e.step?this.showStep(e,t):this.close(e),this.offer.
replaceChildren(...t.offered?[this.makeOffer()]:[]);let s=this.host.querySelector(".you");s&&c(s,d.you(t.name,t.role))}showStep(e,t){
let{step:s}=e;if(!s)return;if(this.screen&&this.screen.key!==s.key&&this.screen.isUnderWay){this.sayMoved(e,t);return}this.
moved.hidden=!0;let o=this.screen?.key!==s.key;o&&this.openStep(s.key,t),this.screen?.take(e,s,t),e.leading&&this.leading.
take(e.leading,s),this.body.classList.toggle("leads",!!e.leading),this.leading.element.hidden=!e.leading,document.title=
`${d.step(s.number,s.of)}: ${s.title}`,this.announce(o,`${s.key} ${s.state} ${s.round} ${s.said}`,Gn(s))}openStep(e,t){let s=`${this.
host.dataset.council}:${t.name}`;this.screen=new Ce(e,s,this.drafts,o=>this.talk.ask(o)),this.body.replaceChildren(this.
screen.element,this.leading.element),this.bringHtml(e)}announce(e,t,s){let o=this.known==="";e&&!o?(c(this.said,""),this.
screen?.heading.focus()):!o&&t!==this.known&&c(this.said,s),this.known=t}async bringHtml(e){let t=this.html.get(e);if(t)
this.show(e,t);else{let s=await this.talk.ask({kind:"step",step:e});if(s.kind!=="step")return;this.html.set(e,s),this.show(
e,s)}}show(e,t){this.screen?.key===e&&this.screen.showHtml(t),this.wall?.showHtml(t)}sayMoved(e,t){let{step:s}=e;if(!s)return;
let o=()=>{this.screen=null,this.showStep(e,t)},r=()=>{this.moved.hidden=!0};this.moved.hidden=!1,this.moved.replaceChildren(
i("p",{},d.moved(s.number)),f(d.go(s.number),o,{class:"main"}),f(d.finish,r))}makeOffer(){return Pt(()=>{this.talk.ask({
kind:"accept",token:g()})})}present(e){if(!e.step){this.body.replaceChildren(De(e));return}this.wall||(this.wall=new he(
this.host.dataset.join??""),this.body.replaceChildren(this.wall.element)),this.known!==e.step.key&&this.bringHtml(e.step.
key),this.known=e.step.key,this.wall.take(e,e.step)}wait(){this.body.replaceChildren(i("h1",{},d.waits))}close(e){let t=De(
e),s=this.screen;this.screen=null,this.body.replaceChildren(t),document.title=d.decided,s&&t.querySelector("h1")?.focus()}leave(e){
this.body.replaceChildren(i("h1",{},e),i("p",{},i("a",{class:"button",href:this.host.dataset.join??""},d.join)))}showConnection(e){
this.banner.hidden=e,c(this.banner,e?"":d.notConnected),c(this.said,e?d.connected:d.notConnected)}};function Gn(n){let e=n.
own.map(t=>t.rating?.revealed?zn(t):"");return[n.said,...e].filter(Boolean).join(" ")}function zn({for:n,rating:e}){return n?
`${n}: ${e?.said??""}`:e?.said??""}var rn=document.querySelector("#session"),an=document.querySelector("#told")?.textContent;
rn&&an&&new wt(rn,JSON.parse(an));
