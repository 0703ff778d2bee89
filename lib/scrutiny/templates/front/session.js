var X=class{constructor(e,t){this.askServer=e;this.changed=t}askServer;changed;state="connected";heard=0;silentSince=0;patientUntil=0;isAsking=!1;get isWell(){
return this.state==="connected"||this.state==="asking"}waitUntil(e){this.patientUntil=e}noticeReply(e=!1){this.heard=Date.
now(),this.silentSince=0,this.set(e?"asking":"connected")}noticeSilence(e){this.heard>=e||Date.now()<this.patientUntil||
(this.silentSince||=Date.now(),this.isWell&&this.set("offline"),Date.now()-this.silentSince>=3e4&&this.ask())}async ask(){
if(!(this.state!=="offline"||this.isAsking)){this.isAsking=!0;try{await this.askServer(),this.state==="offline"&&this.silentSince&&
this.set("lost")}catch{}finally{this.isAsking=!1}}}set(e){this.state!==e&&(this.state=e,this.changed(e))}};var wt="scrutiny:draft:";function gt(n){return!!n&&typeof n?.token=="string"&&"value"in n&&Array.isArray(n.replaces)}function yt(n){
let e={reason:"",keeps:[],author:"",role:""},{sent:t,...o}={...e,...n,at:String(n.at??"")};return gt(t)?{...o,sent:yt(t)}:
o}var W=class{constructor(e,t){this.findStorage=e;this.complain=t}findStorage;complain;keep(e,t){try{this.findStorage().
setItem(e,JSON.stringify(t))}catch{this.complain()}}read(e){try{return JSON.parse(this.findStorage().getItem(e)??"null")}catch{
return null}}forget(e){try{this.findStorage().removeItem(e)}catch{this.complain()}}readDraft(e){let t=this.read(e);return gt(
t)?yt(t):null}listKeys(){try{return Object.keys(this.findStorage()).filter(e=>e.startsWith(wt))}catch{return[]}}};var vt={author:"",role:""};function g(){let n=crypto.getRandomValues(new Uint8Array(16));return Array.from(n,e=>e.toString(16).padStart(2,"0")).join(
"")}function Z(n){return n.slice(n.lastIndexOf("@")+1)}var hn=/^(?:@[0-9a-f]{32}@[0-9a-f]{32})?$/;function kt(n,e){return e.
startsWith(n)&&hn.test(e.slice(n.length))}var He="scrutiny:tab",cn=/^[0-9a-f]{32}$/,pn=250,ee=class{constructor(e){this.browser=e}browser;named=null;channel;asking=new Set;asked=null;get own(){
return this.named??=this.readName(),this.named}readName(){try{let e=this.browser.findSession();return cn.test(e.getItem(
He)??"")||e.setItem(He,g()),e.getItem(He)??g()}catch{return g()}}open(){if(this.channel!==void 0)return this.channel;try{
this.channel=this.browser.openChannel(),this.channel.addEventListener("message",({data:e})=>this.hear(e))}catch{this.channel=
null}return this.channel}tell(e){let t=this.asking.size>0?this.own:"";this.channel?.postMessage({isAsking:e,held:this.browser.
listHeld(),waiting:t})}hear({isAsking:e,held:t,waiting:o}){for(let i of this.asking){for(let r of t)i.held.add(r);i.waiting.
add(o)}e&&this.tell(!1)}async ask(){let e={kept:this.browser.drafts.listKeys(),held:new Set,waiting:new Set};return!this.
open()||!e.kept.length||(this.asking.add(e),this.tell(!0),await new Promise(t=>{setTimeout(t,pn)}),this.asking.delete(e)),
e}askOpenTabs(){return this.asked??=this.ask(),queueMicrotask(()=>{this.asked=null}),this.asked}isUnclaimed(e,t){return e.
held.has(t)||this.browser.listHeld().includes(t)?!1:Z(t)===this.own||!e.waiting.has(Z(t))}findUnclaimed(e,t,o){let i=l=>!o.
individual&&Z(l)===this.own;return e.kept.filter(l=>kt(t,l)&&this.isUnclaimed(e,l)).flatMap(l=>{let c=this.browser.drafts.
readDraft(l);return c?[{key:l,draft:c,isOurs:i(l)}]:[]}).sort((l,c)=>Number(c.isOurs)-Number(l.isOurs)||c.draft.at.localeCompare(
l.draft.at))}};function N(n){return n==null?!0:(typeof n=="string"||Array.isArray(n))&&n.length===0}function v(n,e){return JSON.stringify(
n)===JSON.stringify(e)}function u(n){return typeof n=="string"}function $e(n){return n!=null&&n!==!1}var p={add:{table:"Add another row",list:"Add another","heat map":"Add another risk",recommendations:"Add another recomm\
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
ing",writeBoth:"Write one from both"},bt={member:"a member of the committee",officer:"an officer",facilitator:"leading t\
his session",observer:"an observer"};var St="scrutiny-workbook:page",Tt="scrutiny:who",We=class{isServed=!1;isPressed=!1;hasComplained=!1;hasBanner=!1;isFull=!1;statuses=new Map;gates=new Map;progress=new Map;drafts;tabs;connection;rights={};news=new EventTarget;shown=new Map;known=null;count=0;constructor(){
this.drafts=new W(()=>localStorage,()=>this.complainOnce()),this.tabs=new ee({drafts:this.drafts,findSession:()=>sessionStorage,
openChannel:()=>new BroadcastChannel("scrutiny:drafts"),listHeld:()=>this.listSavers().flatMap(({key:e})=>e?[e]:[])}),this.
connection=new X(()=>fetch(location.pathname,{method:"HEAD"}),e=>this.tell("connection",e))}newId(){return this.count+=1,
`scrutiny-${this.count}`}tell(e,t){this.news.dispatchEvent(new CustomEvent(e,{detail:t}))}hear(e,t,o){let i=r=>t(r.detail);
this.news.addEventListener(e,i,o?{signal:o}:{})}complainOnce(){this.isFull||(this.isFull=!0,this.tell("no-drafts",!0))}get who(){
return this.known??=this.readWho(),this.known}set who(e){v(e,this.who)||(this.known=e,this.drafts.keep(Tt,e),this.tell("\
who",e))}may(e){return this.rights[this.who.author?this.who.role:""]?.[e]===""}get isSigned(){return!!(this.who.author&&
this.who.role)}get isReading(){return this.isSigned&&!this.may("write")}readWho(){let e=this.drafts.read(Tt);return typeof e?.
author=="string"&&Object.hasOwn(bt,e.role??"")?e:vt}add(e,t){let{about:o}=e;this.shown.set(o,[...this.find(o),e]),t.addEventListener(
"abort",()=>{this.shown.set(o,this.find(o).filter(i=>i!==e))})}find(e){return this.shown.get(e)??[]}listSavers(){return[
...this.shown.values()].flat().flatMap(e=>e.listSavers())}};function Ne(){return window[St]??=new We,window[St]}function s(n,e={},...t){let o=document.createElement(n);for(let[i,r]of Object.entries(e))$e(r)&&o.setAttribute(i,r===!0?
"":String(r));return o.append(...t.filter($e)),o}function y(n,e){for(let[t,o]of Object.entries(e))n.addEventListener(t,o);
return n}function m(){return Ne().newId()}function f(n,e,{hidden:t="",...o}={}){let i=t?k(String(t)):null;return y(s("bu\
tton",{type:"button",...o},n,i),{click:()=>e()})}var b=class{parts;more=s("span",{id:m(),hidden:!0});constructor(e,t,o="",i={}){
let r=s("label",{for:e.id,id:m(),...i},t);this.parts=[r,this.more],e.setAttribute("aria-labelledby",`${r.id} ${this.more.
id}`),this.tellApart(o)}tellApart(e){h(this.more,e.trim())}};function k(n){return s("span",{class:"visually-hidden"},n)}
function h(n,e){n.textContent!==e&&(n.textContent=e)}function te(n){let[e=""]=n;return n.length===1?s("p",{},e):s("ul",{},
...n.map(t=>s("li",{},t)))}function Ie(n){return n.contains(document.activeElement)}var mn="textarea, input:not([type=radio], [type=checkbox], [type=file])",un=":is(input, textarea, select, button):not([d\
ata-looks])";function xt(n,e){for(let t of n.querySelectorAll(un))t.matches(mn)?t.readOnly=e:t.disabled=e}function Rt(n){
CSS.supports("field-sizing","content")||(n.style.height="auto",n.style.height=`${n.scrollHeight+4}px`)}function M(n,e){let t=()=>{
Rt(o),e()},o=y(s("textarea",{rows:1,...n}),{input:t});return o}function F(n,e){n.value!==e&&(n.value=e),Rt(n)}function I(n){return!!n&&typeof n=="object"}var At=500,fn=15e3,wn=3,ne=class{constructor(e){this.way=e;this.connect()}way;failures=0;socket=null;wait=At;hearers=new Set;get isOpen(){
return this.socket?.readyState===WebSocket.OPEN}get isRefused(){return!this.isOpen&&this.failures>=wn}hear(e,t){this.hearers.
add(e),t.addEventListener("abort",()=>this.hearers.delete(e))}send(e){let t=JSON.stringify(e);this.isOpen?this.socket?.send(
t):this.post(t)}async post(e){try{let t=await this.way.post(e);t.ok&&this.take(await t.text())}catch{}}connect(){let e=this.
way.open();this.socket=e,this.failures+=1,e.addEventListener("open",()=>{for(let t of this.hearers)t.opened()}),e.addEventListener(
"message",({data:t})=>{this.wait=At,this.failures=0,this.take(t)}),e.addEventListener("close",()=>{for(let t of this.hearers)
t.closed();setTimeout(()=>this.connect(),this.wait),this.wait=Math.min(2*this.wait,fn)})}take(e){let t=null;try{t=JSON.parse(
String(e))}catch{return}if(I(t))for(let o of this.hearers)o.frame(t)}};var d={about:n=>`about ${n} ${n===1?"minute":"minutes"}`,accept:"Take over leading",agenda:"Agenda",agreed:"What we agre\
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
You are ${n}, ${e}.`,yourAnswer:"You said"},oe={"not reached":"",reading:"now",open:"answers are open",closed:"answers a\
re closed",shown:"answers are shown",agreed:"agreed",parked:"parked",skipped:"left out"};function Be({title:n,decided:e}){let t=e.map(i=>{let r=[oe[i.state],i.owner].filter(Boolean).join(": "),a=i.words.length?
te(i.words):s("p",{class:"none"},d.notDecided);return s("li",{},s("h2",{},i.title),r?s("p",{class:"stands"},r):null,a)}),
o=s("h1",{tabindex:-1},d.decided);return s("div",{class:"closing"},o,s("p",{},n),s("ol",{},...t))}var se=class{constructor(e,t){this.send=e;let o=s("a",{href:t,target:"_blank",rel:"noopener"},d.present),i=s("section",{},
s("h2",{},d.people),this.people);this.element.append(this.main,this.status,this.all,this.others,this.clock,this.room,s("\
p",{},o),i),setInterval(()=>this.showClock(),1e4)}send;element=s("aside",{class:"leading","aria-label":d.leading});main=f(
"",()=>{this.press(this.mainAct)},{class:"main big"});status=s("p",{role:"status",class:"status"});all=f(d.showAllTheSame,
()=>{this.press("show",{knowing:!0})},{hidden:!0});others=s("div",{class:"others"});clock=s("p",{class:"clock"});room=s(
"div",{class:"room"});people=s("ul",{class:"people"});mainAct="";step=null;told=null;toldAt=0;take(e,t){let o=this.told;
this.step=t,this.told=e,this.toldAt=performance.now(),this.mainAct=e.main?.act??"",this.main.hidden=!e.main,h(this.main,
e.main?.words??""),this.all.hidden=!0,h(this.status,""),v(o?.others,e.others)||this.showOthers(e),(o?.code!==e.code||o?.
door!==e.door)&&this.showRoom(e),v(o?.people,e.people)||this.showPeople(e.people),this.showClock()}async press(e,t={}){let o={
step:this.step?.key??"",state:this.step?.state??""},i=await this.send({kind:"press",token:g(),act:e,...o,...t});i.kind===
"refused"&&(h(this.status,i.sentence),this.all.hidden=!(e==="show"&&this.step?.own.some(r=>r.rating?.count===2)))}showOthers({
others:e}){let t=e.map(({act:o,words:i})=>o==="park"?this.makeParking(i):f(i,()=>{this.press(o)}));this.others.replaceChildren(
...t)}makeParking(e){let t=s("input",{type:"text",id:m(),maxlength:80}),o=f(e,()=>{this.press("park",{words:t.value})});
return s("details",{},s("summary",{},e),s("label",{for:t.id},d.owner),t,o)}showRoom({code:e,door:t}){let o=document.querySelector(
"#qr"),i=s("div",{class:"qr"});o&&i.append(o.content.cloneNode(!0));let r=t?d.door.open:d.door.closed;this.room.replaceChildren(
s("p",{},`${d.code}: `,s("strong",{class:"code"},e)),i,f(r,()=>{this.press("door")}))}showPeople(e){this.people.replaceChildren(
...e.map(t=>this.showPerson(t)))}showPerson(e){let{seat:t,name:o,role:i,marks:r,here:a,waits:l,answered:c}=e,w=[i,...r,a?
d.here.yes:d.here.no];l&&w.push(d.waitsToCome),c&&w.push("answered");let P=(i==="facilitator"?[]:this.listActs(e)).map(([
an,ln,dn])=>f(ln,()=>{this.press(an,{seat:t,...dn})},{hidden:`: ${o}`})),rn=P.length?s("details",{},s("summary",{},o),...P):
s("span",{},o);return s("li",{class:l?"waits":""},rn,s("small",{},w.join(", ")))}listActs({waits:e,role:t}){if(e)return[
["admit",d.letIn,{}],["remove",d.remove,{}]];let o=[["mark",d.scribe,{words:"scribe"}],["mark",d.chair,{words:"chair"}],
["offer",d.offer,{}]];return[...t==="observer"?[]:o,["remove",d.remove,{}]]}showClock(){if(!this.told||!this.step)return;
let e=this.told.seconds_on_step+(performance.now()-this.toldAt)/1e3;h(this.clock,d.used(Math.floor(e/60),this.step.minutes))}};
function Et(n){let e=y(s("button",{type:"button",class:"main"},d.accept),{click:n});return s("div",{class:"offer",role:"\
status"},s("p",{},d.offered),e)}var gn={day:"numeric",month:"long",year:"numeric"};function $(n){return n.charAt(0).toUpperCase()+n.slice(1)}function De(n){return n.charAt(0).toLowerCase()+n.slice(1)}function yn(n){return n.toLocaleDateString("en-GB",gn)}function ie(n){let e=new Date(`${n}T12:00:00`);return Number.isNaN(
e.getTime())?n:yn(e)}function Ke(n){return`Column ${n+1}`}function re(n,e){return n===1?"1 (low)":n===e?`${n} (high)`:String(
n)}function ae(n){let e=n.map(([t,o])=>`${t}: ${o}`);return e.length?`${p.former}: ${e.join(", ")}`:""}function le(n){return n.flatMap(e=>e.rating?.revealed?[vn(e,e.rating)]:[])}function vn(n,e){let{said:t="",spread:o=[],reasons:i=[]}=e,
r=Math.max(1,...o.map(({count:c})=>c)),a=i.filter(({reason:c})=>c).map(({words:c,reason:w})=>s("li",{},kn(c,w))),l=e.mine?
s("p",{class:"mine"},`${d.yourAnswer}: ${bn(e.mine.value)}`):null;return s("section",{class:"spread"},n.for?s("h2",{},n.
for):null,s("p",{class:"said"},t),s("ul",{class:"bars"},...o.map(c=>Sn(c,r))),l,a.length?s("ul",{class:"reasons"},...a):
null)}function kn(n,e){return n?`${$(n)}: ${e}`:e}function bn(n){return Array.isArray(n)?n.join("; "):String(n??"")}function Sn({
words:n,count:e,of:t},o){let i=s("span",{class:"bar",style:`inline-size: ${100*e/o}%`,"aria-hidden":"true"}),r=t?`${t}: ${n}`:
n;return s("li",{class:e?"":"none"},s("span",{class:"words"},`${$(r)}: ${e}`),i)}var de=class{element=s("div",{class:"wall"});code=s("p",{class:"join"});heading=s("h1",{});figure=s("div",{class:"figure"});dots=s(
"p",{class:"dots","aria-hidden":"true"});count=s("p",{class:"count"});shown=s("div",{class:"shown"});foot=s("p",{class:"\
foot"});constructor(){let e=s("div",{class:"qr"}),t=document.querySelector("#qr");t&&e.append(t.content.cloneNode(!0));let o=s(
"header",{},this.code,e),i=s("div",{class:"right"},this.count,this.dots,this.shown);this.element.append(o,this.heading,s(
"div",{class:"sides"},this.figure,i),this.foot)}showHtml({figure:e}){this.figure.innerHTML=e;for(let t of this.figure.querySelectorAll(
"details"))t.remove()}take(e,t){h(this.code,`${location.host}${document.body.dataset.join??""} · ${e.code??""}`),h(this.
heading,t.title);let o=t.own.length>0&&["open","closed"].includes(t.state);this.count.hidden=!o,this.dots.hidden=!o,h(this.
count,d.answered(t.answered,t.people)),h(this.dots,"●".repeat(t.answered)+"○".repeat(Math.max(0,t.people-t.answered))),
this.shown.replaceChildren(...le(t.own));let i=e.agenda[t.number],r=[d.step(t.number,t.of),t.word,i?`next: ${i.title}`:""];
h(this.foot,r.filter(Boolean).join(" · "))}};function Lt(n){return n.number===null?n.question:`question ${n.number}: ${n.question}`}function S(n){return n.beside?`ev\
idence, ${n.beside}`:[n.number===null?"":`question ${n.number}`,n.for].filter(Boolean).join(", ")||n.question}function T(n,...e){
let t=[...e,n.number===null?"":S(n)].filter(Boolean).join(", ");return t?` (${t})`:""}function Pt(n){if(n.beside)return{seen:n.question,more:n.part?`(${n.part})`:""};if(n.number===null)return{seen:n.for?`${n.
for}: ${n.question}`:n.question,more:""};let e=Lt(n),t=De(p.ownAnswer);return n.for?{seen:n.for,more:n.individual?`(${t}\
 to ${e})`:`(${e})`}:{seen:n.individual?p.ownAnswer:p.answer,more:`to ${e}`}}function B(n,e,t){let{seen:o,more:i}=Pt(n),
r=new b(t,o,i,{class:"name"});return{element:s("div",{},...r.parts,e.help,e.error,t),focus:()=>t.focus(),described:t,marks:()=>[
t]}}function x(n,e,t,...o){let{seen:i,more:r}=Pt(n),a=s("legend",{class:"name"},i,r?k(` ${r}`):null);return s("fieldset",
t,a,e.help,e.error,...o)}var D="";function Je(n){return Array.isArray(n)&&n.every(u)}function Tn(n){if(n===null||typeof n!="object"||Array.isArray(
n))return!1;let{columns:e=null,rows:t=null}=n;return Je(e)&&Array.isArray(t)&&t.every(Je)}function U(n){return Tn(n)||Array.
isArray(n)&&n.every(Je)}function Mt(n){if(!Array.isArray(n))return n.columns.filter(t=>t!==D);let e=Math.max(0,...n.map(
t=>t.length));return Array.from({length:e},(t,o)=>Ke(o))}function A(n,e){if(!U(e))return[];let{columns:t,rows:o}=Array.isArray(
e)?{columns:n.offered,rows:e}:e;return o.map(i=>xn(n,t,i))}function xn(n,e,t){let[o=""]=t,r=n.kind==="matrix"||n.rows.includes(
o)?[n.offered[0],...e.slice(1)]:e,a=new Map,l=new Map;return t.forEach((c,w)=>{let L=r[w]??Ke(w);n.offered.includes(L)&&
!a.has(L)?a.set(L,c):c.trim()&&l.set(Ft(L,a,l),c)}),{cells:n.offered.map(c=>a.get(c)??""),rest:[...l]}}function Ft(n,e,t){
return e.has(n)||t.has(n)?Ft(`${n} (before)`,e,t):n}function K(n,e){let t=[...new Set(e.flatMap(({rest:i})=>i.map(([r])=>r)))],
o=({cells:i,rest:r})=>{let a=new Map(r);return[...i,...t.map(l=>a.get(l)??"")]};return{columns:[...n.offered,...t],rows:e.
map(o)}}function J(n){return{cells:n.offered.map(()=>""),rest:[]}}function Ot(n,e){return G(e,he(n,e)?1:0)}function he(n,{
cells:[e=""]}){return n.rows.includes(e)}function G({cells:n,rest:e},t=0){return n.slice(t).some(o=>o.trim())||j(e).length>
0}function j(n){return n.filter(([e])=>e!==D)}function O(n){return n.find(([e])=>e===D)?.[1]??""}function je(n,e){return[
...j(n),[D,e]]}function Ct(n,{cells:e,rest:t}){let[o=""]=e;return!n.keyed||O(t)||o.trim()?t:je(t,g())}function ce(n,e){return n.filter(u).join(e)}function _(n){return[...new Map(n.flat().map(t=>[JSON.stringify(t),t])).values()]}
function pe(n,e){let t=new Map;for(let o of e.flatMap(i=>A(n,i))){let i=he(n,o)?o.cells[0]??"":JSON.stringify(o),r=t.get(
i);t.set(i,r&&he(n,o)?An(r,o):o)}return K(n,Rn([...t.values()]))}function Rn(n){let e=new Set;return n.map(t=>{let o=O(t.
rest),i=!!o&&e.has(o);return e.add(o),i?{...t,rest:je(t.rest,g())}:t})}function An(n,e){let t=n.cells.map((i,r)=>Ht(i,e.
cells[r]??"")),o=new Map(n.rest);for(let[i,r]of e.rest)o.set(i,Ht(o.get(i)??"",r));return{cells:t,rest:[...o]}}function Ht(n,e){
return[...new Set([n,e].filter(t=>t.trim()))].join("; ")}function me(n,e,t,o){let i=y(s("input",{type:n,id:m(),...t}),{change:o});return{input:i,element:s("div",{class:"option"},
i,s("label",{for:i.id},e))}}var _e=class{constructor(e,t){this.frame=t;this.element=x(e,t,{},this.list),this.described=this.element,this.offer(e.options)}frame;element;described;list=s(
"div",{class:"options checks"});marks(){return[...this.list.querySelectorAll("input")]}read(){return this.marks().filter(
e=>e.checked).map(e=>e.value)}write(e){let t=Array.isArray(e)?e.filter(u):[],o=this.marks().map(r=>r.value),i=t.filter(r=>!o.
includes(r));if(i.length){o.length||this.list.replaceChildren();let r=i.map(a=>({key:a,words:p.notOffered,small:""}));this.
list.append(...this.showOptions(r))}for(let r of this.marks())r.checked=t.includes(r.value)}offer(e){let t=this.read();this.
list.replaceChildren(...this.showOptions(e)),this.write(t)}focus(){this.marks()[0]?.focus()}showOptions(e){return e.length?
e.map(({key:t,words:o,small:i})=>{let r=i?s("small",{id:m()},i):null,a={value:t,"aria-describedby":r?.id},{element:l}=me(
"checkbox",o,a,()=>this.frame.changed());return r&&l.append(r),l}):[s("p",{},p.noneOffered)]}};function En(n,e){let t=new Map(
n.options.map(i=>[i.key,i.words]));return(Array.isArray(e)?e:[]).map(i=>t.get(String(i))??"Something that is no longer o\
ffered")}var $t={name:"checks",makeControl:(n,e)=>new _e(n,e),fits:n=>Array.isArray(n)&&n.every(u),say:En,join:(n,e)=>_(
e)};function C(n){return String(n).split(/\n+/)}var qe=class{constructor(e,t){this.frame=t;let o=m(),i=e.offered.map(a=>me("radio",$(a),{name:o,value:a},()=>this.changed()));
this.inputs=i.map(a=>a.input),this.clear=f(p.clear,()=>this.empty(),{class:"quiet",hidden:` to ${S(e)}`});let r=s("div",
{class:`options ${e.kind}`},...i.map(a=>a.element));this.element=x(e,t,{role:"radiogroup"},r,this.clear),this.described=
this.element,this.show()}frame;element;described;inputs;clear;changed(){this.show(),this.frame.changed()}show(){this.clear.
hidden=!this.chosen}get chosen(){return this.inputs.find(e=>e.checked)}empty(){for(let e of this.inputs)e.checked=!1;this.
inputs[0]?.focus(),this.changed()}read(){return this.chosen?.value??""}write(e){for(let t of this.inputs)t.checked=t.value===
e;this.show()}focus(){(this.chosen??this.inputs[0])?.focus()}marks(){return[this.element]}},ue={makeControl:(n,e)=>new qe(
n,e),fits:u,say:(n,e)=>C(e),join:null};var Wt={name:"choice",...ue};var Nt={name:"date",makeControl:(n,e)=>{let t=y(s("input",{type:"date",id:m()}),{input:e.changed}),o=()=>t.validity.badInput;
return{...B(n,e,t),read:()=>o()?void 0:t.value,write:i=>{t.value=u(i)?i:""},complaint:()=>o()?p.dateInFull:""}},fits:u,say:(n,e)=>[
ie(String(e))],join:null};var Ln=1e3;var It=new WeakMap;function q(n,e){clearTimeout(It.get(n)),It.set(n,setTimeout(()=>h(n,e()),Ln))}var R=[{key:"inherent",name:"Inherent",meaning:"if nothing were done"},{key:"residual",name:"Residual",meaning:"with wha\
t is done now"},{key:"target",name:"Target",meaning:"where we want it"}];function Pn(n){return n!==null&&typeof n=="obje\
ct"&&!Array.isArray(n)}function Ye(n){return Array.isArray(n)&&n.every(Pn)}function Ve(n){if(!Array.isArray(n))return null;
let[e=null,t=null]=n.map(o=>typeof o=="number"?o:null);return[e,t]}function Ue(n){return Ye(n)?n.map(({risk:e="",inherent:t,
residual:o,target:i})=>({risk:u(e)?e:"",inherent:Ve(t),residual:Ve(o),target:Ve(i)})):[]}function Ge(n=""){return{risk:n,
inherent:null,residual:null,target:null}}function Bt(n){return R.some(e=>n[e.key])}function Dt(n,e){return n.includes(e.
risk)&&!Bt(e)}function ze(n,e){return n.filter(t=>!e.some(o=>o.risk===t)).map(t=>Ge(t))}function Kt(n,e,t,o){let i=c=>!Bt(
c)&&(e.includes(c.risk)||!c.risk.trim()),r=o?n:n.filter(c=>!i(c)),a=t.filter(c=>!e.includes(c)||n.some(w=>w.risk===c)),l=[
...r,...ze(a,r)];return v(l,n)?null:l}function Qe(n,e){let t=n?.[e.risk]??{},o=i=>{let r=l=>e[i]?.[l]??t[i]?.[l]??null,a=[
r(0),r(1)];return a.every(l=>l===null)?null:a};return{...e,inherent:o("inherent"),residual:o("residual"),target:o("targe\
t")}}function Mn(n,e){return e?`${n} likelihood ${e[0]??"not given"}, impact ${e[1]??"not given"}`:""}function Jt(n){let e=R.
map(t=>Mn(t.name,n[t.key])).filter(Boolean);return[n.risk||"A risk without a name",...e].join("; ")}function jt(n){return n===
1?"Taken for one risk.":`Taken for ${n} risks.`}function Xe(n){return Array.from({length:n},(e,t)=>t+1)}function _t(n,e,t){let o=Xe(n).map(w=>s("th",{scope:"col"},String(
w))),i=s("th",{scope:"col",rowspan:2},"Impact"),r=s("th",{scope:"colgroup",colspan:n},"Likelihood"),a=w=>{let L=Xe(n).map(
P=>t(P,w));return s("tr",{},s("th",{scope:"row"},String(w)),...L)},l=s("thead",{},s("tr",{},i,r),s("tr",{},...o)),c=s("t\
body",{},...Xe(n).reverse().map(a));return s("table",{class:"grid"},s("caption",{},e),l,c)}var fe=class{constructor(e,t,o){
this.steps=e;this.side=t;this.placing=o;let i=s("details",{class:"pick"},s("summary",{},p.pick,this.where));this.element=
y(i,{toggle:()=>this.open()})}steps;side;placing;element;where=k("");picks=[];open(){if(!this.element.open||this.picks.length)
return;let e=m(),t=`${this.side.name}: pick one place`,o=(i,r)=>s("td",{},this.makeRadio(e,[i,r]));this.element.append(_t(
this.steps,t,o)),this.show()}makeRadio(e,t){let o=`Likelihood ${t[0]}, impact ${t[1]}`,i={type:"radio",name:e,value:t.join(
","),"aria-label":o},r=y(s("input",i),{change:()=>this.placing.write(t)});return r.disabled=this.placing.isLocked(),this.
picks.push({place:t,radio:r}),r}show(){let e=this.placing.read();for(let t of this.picks)t.radio.checked=v(t.place,e)}rename(e){
h(this.where,e)}},we=class{constructor(e,t,o){this.field=e;this.steps=t;this.read=o;let i=R.map(w=>s("option",{value:w.key},
`${w.name}: ${w.meaning}`)),r=s("select",{id:m(),"data-looks":!0},...i);this.select=y(r,{change:()=>this.show()}),this.select.
value="residual";let a=T(e),l={class:"map",role:"group","aria-label":`Where the risks lie${a}`,tabindex:0};this.frame=s(
"div",l);let c=new b(r,"Show where the risks lie",a);this.element=s("div",{class:"where"},...c.parts,r,this.frame)}field;steps;read;element;select;frame;show(){
let e=R.find(({key:a})=>a===this.select.value)??R[1],t=this.read().map((a,l)=>({number:l+1,name:a.risk,place:a[e.key]})),
o=`Where the risks lie: ${e.name.toLowerCase()} risk, ${e.meaning}`,i=s("span",{},o,k(T(this.field))),r=(a,l)=>{let c=t.
filter(({place:w})=>v(w,[a,l]));return Fn(Math.ceil(a*l*4/this.steps**2),c)};this.frame.replaceChildren(_t(this.steps,i,
r))}};function Fn(n,e){let t=e.map(({number:i,name:r})=>s("li",{},`${i} `,s("span",{class:"short"},On(r)))),o=t.length?s(
"ul",{},...t):k("none");return s("td",{class:`shade-${n}`},o)}function On(n){return n.length>28?`${n.slice(0,27).trimEnd()}\
…`:n||"No name yet"}function Cn(n,e,t){if(n.dates.includes(e))return new Ze(t);let o=n.choices[e];if(o)return Hn(o,t);let i=M({id:m()},t);return{
control:i,read:()=>i.value,write:r=>F(i,r)}}var ge=class{constructor(e,t,o){this.field=e;this.box=Cn(e,t,o),this.label=new b(
this.box.control,t),this.element=s("div",{},...this.label.parts,this.box.control)}field;element;box;label;rename(e){this.
label.tellApart(T(this.field,e))}};function et(n){return n.validity.badInput}var Ze=class{control;whole="";shown="";constructor(e){
let t=()=>{this.control.type==="text"&&!this.control.value&&(this.control.type="date"),e()};this.control=y(s("input",{type:"\
date",id:m()}),{input:t})}show(e,t){this.control.type=e,this.control.value=t}write(e){this.show("date",e),this.control.value!==
e&&this.show("text",e),this.whole=e,this.shown=this.control.value}read(){let{control:e}=this;return!et(e)&&e.value!==this.
shown&&(this.whole=e.value,this.shown=this.whole),this.whole}};function Hn(n,e){let t=n.every((l,c)=>l===String(c+1)),o=l=>t?
re(Number(l),n.length):$(l),i=n.map(l=>s("option",{value:l},o(l))),r=s("option",{value:""},"Choose one"),a=y(s("select",
{id:m()},r,...i),{change:e});return{control:a,read:()=>a.value,write:l=>tt(a,l)}}function tt(n,e){let t=i=>i.trim().toLowerCase(),
o=[...n.options].find(i=>t(i.value)===t(e));o||n.append(s("option",{value:e},e)),n.value=o?.value??e}var E=class{constructor(e,t){this.kind=e;this.changed=t;this.add=f(e.add,()=>this.addAndGo(),{class:"add",hidden:e.hidden}),
this.element=s("div",{},this.list,this.undo.element,this.add)}kind;changed;element;rows=[];list=s("div",{class:"rows"});add;undo=new z(
e=>this.putBack(e));insert(e,t=this.rows.length){let o=this.kind.makeRow(()=>this.remove(o));this.rows.splice(t,0,o);let i=this.
rows[t+1];return i?i.element.before(o.element):this.list.append(o.element),o.write(e),this.renumber(),o}renumber(){this.
rows.forEach((e,t)=>{e.rename(t+1)})}drop(e){let t=this.rows.indexOf(e);return this.rows.splice(t,1),e.element.remove(),
this.renumber(),t}addAndGo(){this.insert(this.kind.blank()).focus(),this.kind.shown?.()}remove(e){let t=e.read(),o=this.
drop(e);this.undo.offer(`${this.kind.called} ${o+1} was removed.`,{value:t,at:o}),(this.rows[o]??this.add).focus(),this.
changed()}putBack({value:e,at:t}){this.insert(e,Math.min(t,this.rows.length)).focus(),this.changed()}read(){return this.
rows.filter(e=>!e.isBlank()).map(e=>e.read())}write(e){let t=e.length||this.kind.isOptional?e:[this.kind.blank()];t.forEach(
(o,i)=>{let r=this.rows[i];r?nt(r,o):this.insert(o)});for(let o of this.rows.slice(t.length))this.drop(o);this.undo.hide()}focus(){
(this.rows[0]??this.add).focus()}};function nt(n,e){v(n.read(),e)||n.write(e)}var z=class{constructor(e){this.putBack=e;
this.button=f(p.putBack,()=>this.act(),{class:"quiet"}),this.element=s("p",{class:"undo"},this.said," ",this.button),this.
hide()}putBack;element;removed=null;said=s("span",{role:"status"});button;act(){let{removed:e}=this;this.hide(),e&&this.
putBack(e.value)}hide(){this.removed=null,h(this.said,""),this.button.hidden=!0}offer(e,t){this.removed={value:t},h(this.
said,e),this.button.hidden=!1}},H=class{constructor(e,t,o){this.called=t;this.button=f("Remove ",o,{class:"quiet remove"}),
this.button.append(this.number,k(e.number===null?"":` of ${S(e)}`))}called;button;number=document.createTextNode("");rename(e){
this.number.data=`${this.called} ${e}`}};var $n=5;function st(n){return n.steps??$n}var ye=class{element;select;label;constructor(e,t,o){let i=Array.from({length:t},
(a,l)=>s("option",{value:String(l+1)},re(l+1,t))),r=s("option",{value:""},"Not given");this.select=y(s("select",{id:m()},
r,...i),{change:o}),this.label=new b(this.select,e),this.element=s("div",{},...this.label.parts,this.select)}get isLocked(){
return this.select.disabled}read(){return this.select.value?Number(this.select.value):null}write(e){tt(this.select,e===null?
"":String(e))}rename(e){this.label.tellApart(e)}},ot=class{constructor(e,t,o){this.field=e;this.side=t;this.changed=o;let i=st(
e);this.likelihood=new ye("Likelihood",i,()=>this.choose()),this.impact=new ye("Impact",i,()=>this.choose()),this.grid=new fe(
i,t,{read:()=>this.read(),write:l=>this.pick(l),isLocked:()=>this.likelihood.isLocked});let r=s("legend",{},t.name,s("sm\
all",{},` ${t.meaning}`)),a=s("div",{class:"pair"},this.likelihood.element,this.impact.element);this.element=s("fieldset",
{class:"side"},r,a,this.grid.element)}field;side;changed;element;likelihood;impact;grid;choose(){this.grid.show(),this.changed()}pick(e){
this.write(e),this.changed()}read(){let e=[this.likelihood.read(),this.impact.read()];return e.every(t=>t===null)?null:e}write(e){
this.likelihood.write(e?.[0]??null),this.impact.write(e?.[1]??null),this.grid.show()}rename(e){let t=T(this.field,this.side.
name,`Risk ${e}`);for(let o of[this.likelihood,this.impact,this.grid])o.rename(t)}},ve=class{constructor(e,t,o){this.field=
e;this.name=y(s("input",{type:"text",id:m()}),{input:t});let[i,r,a]=R,l=P=>new ot(e,P,t);this.sides={inherent:l(i),residual:l(
r),target:l(a)},this.away=new H(e,"risk",o);let c=e.for?k(`${e.for}: `):null,w=s("legend",{},c,this.number);this.label=new b(
this.name,"What the risk is");let L=s("div",{class:"sides"},...R.map(({key:P})=>this.sides[P].element));this.element=s("\
fieldset",{class:"row risk"},w,...this.label.parts,this.name,L,this.away.button)}field;element;number=document.createTextNode(
"");label;name;sides;away;read(){let{inherent:e,residual:t,target:o}=this.sides;return{risk:this.name.value,inherent:e.read(),
residual:t.read(),target:o.read()}}write(e){this.name.value!==e.risk&&(this.name.value=e.risk);for(let{key:t}of R)this.sides[t].
write(e[t])}focus(){this.name.focus()}rename(e){this.number.data=`Risk ${e}`,this.away.rename(e),this.label.tellApart(T(
this.field,`Risk ${e}`));for(let{key:t}of R)this.sides[t].rename(e)}isBlank(){return!this.name.value.trim()&&R.every(({key:e})=>!this.
sides[e].read())}};var it=class{constructor(e,t){this.field=e;this.frame=t;this.offered=e.rows,this.rows=new E({makeRow:i=>new ve(e,()=>this.
changed(),i),blank:()=>Ge(),add:p.add["heat map"],hidden:` for ${S(e)}`,called:"Risk",shown:()=>this.show()},()=>this.changed()),
this.map=new we(e,st(e),()=>this.list()),this.taking=new rt(e,this.rows,()=>this.changed());let o=[this.rows.element,this.
taking.element,this.map.element];this.element=x(e,t,{},...o),this.described=this.element,this.write(null)}field;frame;element;described;rows;map;taking;offered;changed(){
this.taking.clearNotice(),this.show(),this.frame.changed()}show(){this.map.show(),this.taking.show()}list(){return this.
rows.rows.map(e=>e.read())}read(){return this.rows.read().filter(e=>!Dt(this.field.rows,e))}write(e){this.taking.clearNotice();
let t=Ue(e);this.rows.write([...t,...ze(this.field.rows,t)]),this.show()}offerRows(e){let t=Kt(this.list(),this.offered,
e,Ie(this.element));t&&this.rows.write(t),this.offered=e,this.show()}focus(){this.rows.focus()}marks(){return[...this.element.
querySelectorAll(".risk input[type=text], .risk select")]}},rt=class{constructor(e,t,o){this.field=e;this.rows=t;this.changed=
o;let i=f(p.takeScores,()=>this.take(),{hidden:T(e)});this.element=s("div",{class:"taking"},i,this.said)}field;rows;changed;element;said=s(
"p",{role:"status"});take(){let{scores:e}=this.field,t=this.rows.rows.filter(o=>!v(o.read(),Qe(e,o.read())));for(let o of t)
o.write(Qe(e,o.read()));t.length&&this.changed(),h(this.said,""),q(this.said,()=>t.length?jt(t.length):p.noScores)}show(){
this.element.hidden=!Object.keys(this.field.scores??{}).length&&!Ie(this.element)}clearNotice(){q(this.said,()=>"")}},qt={
name:"heat map",makeControl:(n,e)=>new it(n,e),fits:Ye,say:(n,e)=>Ue(e).map(Jt),join:(n,e)=>_(e)};function at(n){return Array.isArray(n)&&n.every(u)}function Wn(n,e,t){let o=M({id:m()},e),i=s("span",{}),r=new b(o,i,T(n)),
a=new H(n,"row",t);return{element:s("div",{class:"item"},...r.parts,o,a.button),read:()=>o.value,write:l=>F(o,l),focus:()=>o.
focus(),rename:l=>{h(i,`Row ${l}`),a.rename(l)},isBlank:()=>!o.value.trim()}}function Nn(n,e){let t={makeRow:r=>Wn(n,e.changed,
r),blank:()=>"",add:p.add.list,hidden:` for ${S(n)}`,called:"Row"},o=new E(t,e.changed),i=x(n,e,{},o.element);return o.write(
[]),{element:i,described:i,read:()=>o.read(),write:r=>o.write(at(r)?r:[]),focus:()=>o.focus(),marks:()=>[...i.querySelectorAll(
"textarea")]}}var Vt={name:"list",makeControl:Nn,fits:at,say:(n,e)=>at(e)?e:[],join:(n,e)=>_(e)};var Yt={name:"long text",makeControl:(n,e)=>{let t=M({id:m(),rows:4},e.changed),o=i=>F(t,u(i)?i:"");return{...B(n,e,t),read:()=>t.
value,write:o}},fits:u,say:(n,e)=>C(e),join:(n,e)=>ce(e,`

`)};function ke(n,e){return A(n,e).filter(t=>Ot(n,t)).map(t=>lt(n,t))}function lt(n,{cells:e,rest:t}){return[...n.offered.map(
(i,r)=>{let a=e[r]??"";return a?`${i}: ${n.dates.includes(i)?ie(a):a}`:""}),ae(j(t))].filter(Boolean).join("; ")}var be=class{constructor(e){this.changed=e}changed;element=s("div",{class:"former"});rest=[];whose=k("");undo=new z(e=>{
this.write(e),this.changed()});read(){return this.rest}write(e){this.rest=e,this.element.replaceChildren(...this.show(ae(
j(e)))),this.undo.hide()}rename(e){h(this.whose,` (${e})`)}remove(){let e=this.rest;this.write(e.filter(([t])=>t===D)),this.
undo.offer(p.formerRemoved,e),this.element.append(this.undo.element),this.changed()}show(e){if(!e)return[];let t=s("p",{
id:m()},e),o=f(p.takeOut,()=>this.remove(),{class:"quiet","aria-describedby":t.id});return o.append(this.whose),[t,o]}};var Se=class{constructor(e,t,o,...i){this.field=e;this.cells=t.map(c=>new ge(e,c,o)),this.former=new be(()=>{this.focus(),
o()});let r=e.for?k(`${e.for}: `):null,a=s("legend",{},r,this.legend),l=In(this.cells.map(c=>c.element));this.element=s(
"fieldset",{class:"row"},a,l,this.former.element,...i)}field;element;legend=s("span",{});cells;former;focus(){this.cells[0]?.
box.control.focus()}name(e){h(this.legend,e),this.former.rename(e);for(let t of this.cells)t.rename(e)}read(){return{cells:this.
cells.map(e=>e.box.read()),rest:this.former.read()}}write(e){this.cells.forEach((t,o)=>{t.box.write(e.cells[o]??"")}),this.
former.write(Ct(this.field,e))}};function In(n){return s("div",{class:n.length===4?"cells by-two":"cells"},...n)}function xe(n,e,t,o="\
Row",...i){let r=new H(n,o.toLowerCase(),t),a=new Se(n,n.offered,e,...i,r.button);return a.name(""),{element:a.element,read:()=>a.
read(),write:l=>a.write(l),focus:()=>a.focus(),rename:l=>{a.name(`${o} ${l}`),r.rename(l)},isBlank:()=>!G(a.read())}}var Te=class{constructor(e,t){
this.field=e;this.frame=t;this.offer(e.rows)}field;frame;element=s("div",{class:"rows"});rows=[];get count(){return this.
rows.length}offer(e){let t=e.filter(o=>!this.rows.some(i=>i.name===o));t.length&&!this.rows.length&&this.element.replaceChildren();
for(let o of t)this.add(o)}add(e){let t=new Se(this.field,this.field.offered.slice(1),()=>this.frame.changed());t.name(e),
this.rows.push({name:e,row:t}),this.element.append(t.element)}write(e){let t=[...e];for(let{name:o,row:i}of this.rows){let r=t.
findIndex(({cells:l})=>l[0]===o),[a=J(this.field)]=r<0?[]:t.splice(r,1);nt(i,{cells:a.cells.slice(1),rest:a.rest})}return t}read(){
return this.rows.map(({name:e,row:t})=>{let{cells:o,rest:i}=t.read();return{cells:[e,...o],rest:i}})}focus(){this.rows[0]?.
row.focus()}};var Re=class{constructor(e,t){this.field=e;this.known=new Te(e,t),this.element=x(e,t,{},this.known.element),this.described=
this.element}field;element;described;known;give(e){return e.some((o,i)=>G(o,i<this.known.count?1:0))?K(this.field,e):[]}offerRows(e){
this.known.offer(e)}marks(){return[...this.element.querySelectorAll("textarea, .row select, .row input")]}complaint(){return dt(
this.element)}};function dt(n){return[...n.querySelectorAll(".row input")].some(et)?p.dateInFull:void 0}var Ae=class extends Re{constructor(e,t){
super(e,t),this.known.count||this.known.element.append(s("p",{},p.noRows)),this.write(null)}read(){return this.give(this.
known.read())}write(e){let t=A(this.field,e);this.known.offer(t.map(({cells:[o=""]})=>o)),this.known.write(t)}focus(){this.
known.focus()}},Ee=class extends Re{free;constructor(e,t){super(e,t),this.free=new E({makeRow:o=>xe(e,t.changed,o),blank:()=>J(
e),add:p.add.table,hidden:` for ${S(e)}`,called:"Row",isOptional:this.known.count>0},t.changed),this.element.append(this.
free.element),this.write(null)}read(){return this.give([...this.known.read(),...this.free.read()])}write(e){this.free.write(
this.known.write(A(this.field,e)))}focus(){this.known.count?this.known.focus():this.free.focus()}},V={fits:U,say:ke};var Ut={name:"matrix",makeControl:(n,e)=>new Ae(n,e),...V,join:null};var Le=class{constructor(e,t){this.options=e;this.changed=t;let[o,i,r,a]=this.wheres,l=s("legend",{},p.restsOn,o),c=s("l\
abel",{for:this.select.id},p.linkWhat,i);r&&this.add.append(r),a&&this.summary.append(a),this.fold.append(this.summary,s(
"div",{class:"choosing"},c,this.select,this.add)),this.element=s("fieldset",{class:"because"},l,this.none,this.list,this.
fold,this.said),this.show()}options;changed;element;chosen=[];list=s("ul",{class:"links"});none=s("p",{class:"nothing"},
p.restsOnNothing);select=s("select",{id:m()});said=s("p",{role:"status"});add=f(p.linkIt,()=>this.link(),{class:"quiet"});summary=s(
"summary",{},p.linkMore);fold=y(s("details",{}),{toggle:()=>this.fill()});wheres=["","","",""].map(k);rename(e){for(let t of this.
wheres)h(t,` (${e})`);this.show()}read(){return[...this.chosen]}write(e){this.chosen=[...e],this.show()}offer(e){this.options=
e,this.show()}link(){let e=this.select.value;if(!e){q(this.said,()=>p.chooseFirst);return}this.change([...this.chosen,e],
`Added: ${this.find(e).words}`)}unlink(e){let t=this.chosen.filter(o=>o!==e);this.change(t,`Taken out: ${this.find(e).words}`)}change(e,t){
this.write(e),(this.fold.open?this.select:this.summary).focus(),h(this.said,""),q(this.said,()=>t),this.changed()}find(e){
return this.options.find(o=>o.key===e)??{key:e,words:p.notOffered,small:""}}show(){this.none.hidden=this.chosen.length>0,
this.list.hidden=!this.none.hidden,this.list.replaceChildren(...this.chosen.map(e=>this.showLink(this.find(e)))),this.fill()}fill(){
if(!this.fold.open)return;let{value:e}=this.select,t=s("option",{value:""},p.chooseOne);this.select.replaceChildren(t,...this.
makeGroups()),this.select.value=e,this.select.selectedIndex<0&&(this.select.value="")}showLink({key:e,words:t,small:o}){
let i=`: ${t}${this.wheres[0]?.textContent??""}`,r=f(p.unlink,()=>this.unlink(e),{class:"quiet",hidden:i});return s("li",
{},s("span",{},t),o?s("small",{},o):null,r)}makeGroups(){let e=this.options.filter(({key:t})=>!this.chosen.includes(t));
return p.linkGroups.flatMap(([t,...o])=>{let r=e.filter(({key:a})=>o.includes(a.split(":")[0]??"")).map(({key:a,words:l})=>s(
"option",{value:a},l));return r.length?[s("optgroup",{label:t},...r)]:[]})}};function Bn(n){if(n===null||typeof n!="object"||Array.isArray(n))return{};let{because:e=null}=n;return e!==null&&typeof e==
"object"&&!Array.isArray(e)?e:{}}function Dn(n,e){let t=n[O(e.rest)];return Array.isArray(t)?t.filter(u):[]}function Pe(n,e){
let t=Bn(e);return A(n,e).map(o=>({row:o,because:Dn(t,o)}))}function ht(n,e){let t=e.filter(r=>r.because.length),o=Object.
fromEntries(t.map(r=>[O(r.row.rest),r.because])),i=K(n,e.map(({row:r})=>r));return t.length?{...i,because:o}:i}function Gt(n,e){
let t=e.flatMap(a=>Pe(n,a)),o=A(n,pe(n,e)),i=a=>l=>O(l.row.rest)===O(a.rest)||Kn(l.row,a),r=o.map(a=>{let l=t.filter(i(a)).
flatMap(c=>c.because);return{row:a,because:[...new Set(l)]}});return ht(n,r)}function Kn(n,e){return JSON.stringify(n.cells)===
JSON.stringify(e.cells)}function zt(n,e){let t=new Map(n.options.map(o=>[o.key,o.words]));return Pe(n,e).map(({row:o,because:i})=>{
let r=i.map(a=>t.get(a)??p.notOffered).join("; ");return[lt(n,o),r&&`${p.restsOn}: ${r}`].filter(Boolean).join("; ")})}var ct=class{element;because;row;constructor(e,t,o){this.because=new Le(e.options,t),this.row=xe(e,t,o,p.recommendation,
this.because.element),this.element=this.row.element}read(){return{row:this.row.read(),because:this.because.read()}}write({
row:e,because:t}){this.row.write(e),this.because.write(t)}focus(){this.row.focus()}rename(e){this.row.rename(e),this.because.
rename(`${p.recommendation} ${e}`)}isBlank(){return this.row.isBlank()&&!this.because.read().length}},pt=class{constructor(e,t){
this.field=e;this.rows=new E({makeRow:o=>this.track(new ct(e,t.changed,o)),blank:()=>({row:J(e),because:[]}),add:p.add.recommendations,
hidden:` for ${S(e)}`,called:p.recommendation},t.changed),this.element=x(e,t,{},this.rows.element),this.described=this.element,
this.write(null)}field;element;described;rows;made=new Set;track(e){return this.made.add(e),e}read(){let e=this.rows.read();
return e.length?ht(this.field,e):[]}write(e){this.rows.write(Pe(this.field,e))}offer(e){for(let t of this.made)t.because.
offer(e)}focus(){this.rows.focus()}marks(){return[...this.element.querySelectorAll(".cells :is(textarea, select, input)")]}complaint(){
return dt(this.element)}},Qt={name:"recommendations",makeControl:(n,e)=>new pt(n,e),fits:V.fits,say:zt,join:Gt};var Xt={name:"scale",...ue};var Zt={name:"table",makeControl:(n,e)=>new Ee(n,e),...V,join:pe};var en={name:"text",makeControl:(n,e)=>{let t={type:"text",id:m(),autocomplete:"off"},o=y(s("input",t),{input:e.changed}),
i=r=>{o.value=u(r)?r:""};return{...B(n,e,o),read:()=>o.value,write:i}},fits:u,say:(n,e)=>C(e),join:(n,e)=>ce(e,"; ")};var tn={checks:$t,choice:Wt,date:Nt,"heat map":qt,list:Vt,"long text":Yt,matrix:Ut,recommendations:Qt,scale:Xt,table:Zt,
text:en};function Y(n){let e=tn[n];if(!e)throw new Error(`This page cannot show answers of the kind “${n}”. Open it again.`);
return e}function Jn(n,e){if(N(e))return["No answer"];let t=Y(n.kind);return t.fits(e)?t.say(n,e):jn(n,e)}function jn(n,e){return u(
e)?C(e):U(e)?ke({...n,kind:"table",offered:Mt(e)},e):Array.isArray(e)?e.filter(u):[]}function nn(n,e){let t=Jn(n,e);return u(
e)?s("div",{},...t.map(o=>s("p",{},o))):te(t)}function Q(n,e={}){return{...n,beside:"",part:"",...e}}var mt=class{constructor(e,t){this.field=e;this.send=t;let o={help:s("p",{hidden:!0}),error:s("p",{hidden:!0}),changed:()=>h(
this.status,"")};this.control=Y(e.kind).makeControl(Q({...e,number:null,help:""}),o);let i=f(d.saveAgreed,()=>{this.save()},
{class:"main"});this.element=s("div",{class:"agreed-field"},this.control.element,i,this.status),this.write()}field;send;element;control;status=s(
"p",{role:"status",class:"status"});written;get about(){return this.field.about}take(e){let t=!v(this.control.read(),this.
written);this.field=e,t||this.write()}write(){this.control.write(this.field.versions.at(-1)?.value??null),this.written=this.
control.read()}async save(){let{about:e,versions:t}=this.field,o=this.control.read()??null,i=t.map(({number:a})=>a),r=await this.
send({kind:"answer",token:g(),about:e,value:o,replaces:i,is_agreed:!0});r.kind==="refused"?h(this.status,d.notSent+r.sentence):
(this.written=o,h(this.status,d.agreedSaved))}},Me=class{constructor(e){this.send=e}send;element=s("section",{class:"agr\
eed","aria-label":d.agreed});fields=[];take(e,t){let o=e.agreed.some(({versions:r})=>r.length),i=e.how==="together"||e.how===
"decide"||e.state==="shown"||e.state==="agreed";this.element.hidden=!i||!(o||t),!this.element.hidden&&(t?this.edit(e):this.
read(e))}edit(e){this.fields.length||(this.fields=e.agreed.map(t=>new mt(t,this.send)),this.element.replaceChildren(...this.
fields.map(t=>t.element)));for(let t of this.fields){let o=e.agreed.find(({about:i})=>i===t.about);o&&t.take(o)}}read(e){
this.fields=[];let t=e.agreed.flatMap(o=>{let i=o.versions.at(-1);return i?[nn(Q(o),i.value)]:[]});this.element.replaceChildren(
s("h2",{},d.agreed),...t)}};var _n=new Set(["choice","scale"]),ut=class{constructor(e,t,o,i){this.field=e;this.key=t;this.drafts=o;let r=()=>{this.keep(),
i()},a={help:s("p",{hidden:!0}),error:s("p",{class:"error",hidden:!0}),changed:r},l=Q({...e,number:null,help:""});this.control=
Y(e.kind).makeControl(l,a),this.reason=_n.has(e.kind)?M({id:m(),class:"why"},r):null;let c=this.reason?s("label",{for:this.
reason.id},d.reason):null;this.element=s("div",{class:"own-field"},this.control.element,c,this.reason),this.sent=this.readSent(
e),this.write(o.read(t)??this.sent)}field;key;drafts;element;control;reason;sent;get about(){return this.field.about}get hasFocus(){
return this.element.contains(document.activeElement)}read(){return{value:this.control.read()??null,reason:this.reason?.value??
""}}get isChanged(){let{value:e,reason:t}=this.read();return!(N(e)&&N(this.sent.value)||v(e,this.sent.value))||t!==this.
sent.reason}take(e){let t=this.isChanged;this.field=e,this.sent=this.readSent(e),t||this.write(this.sent)}settle(){this.
isChanged||this.drafts.forget(this.key)}complain(e){let t=this.element.querySelector(".error");t&&(t.hidden=!e,h(t,e))}keep(){
this.drafts.keep(this.key,this.read())}readSent(e){let t=e.rating?.mine;return{value:t?.value??null,reason:t?.reason??""}}write({
value:e,reason:t}){this.control.write(e),this.reason&&F(this.reason,t)}},Fe=class{constructor(e,t,o,i){this.send=i;let r=a=>`\
scrutiny:own:${t}:${e.key}:${e.round}:${a.about}`;this.fields=e.own.map(a=>new ut(a,r(a),o,()=>this.show())),this.button=
f(d.send,()=>{this.sendAll()},{class:"main"}),this.element.append(...this.fields.map(a=>a.element),this.button,this.status),
this.element.addEventListener("submit",a=>{a.preventDefault(),this.sendAll()}),this.take(e)}send;element=s("form",{class:"\
own"});fields;button;status=s("p",{role:"status",class:"status"});isSending=!1;get isUnderWay(){return this.fields.some(
e=>e.isChanged&&e.hasFocus)}get hasUnsent(){return this.fields.some(e=>e.isChanged)}take(e){for(let o of this.fields){let i=e.
own.find(({about:r})=>r===o.about);i&&o.take(i)}let t=e.state==="open";xt(this.element,!t),this.button.hidden=!t,t?this.
show():h(this.status,this.hasUnsent?d.closed:"")}get isSent(){return this.fields.some(e=>!N(e.sent.value))}show(){this.isSending||
(h(this.button,this.isSent?d.sendChange:d.send),h(this.status,this.hasUnsent?"":this.isSent?d.sent:""))}async sendAll(){
let e=this.fields.filter(i=>i.isChanged);if(this.isSending||!e.length)return;this.isSending=!0,h(this.status,d.sending);
let t=e.map(i=>this.sendOne(i)),o=(await Promise.all(t)).find(Boolean);this.isSending=!1,o?h(this.status,d.notSent+o):this.
show()}async sendOne(e){let{value:t,reason:o}=e.read(),i=await this.send({kind:"answer",token:g(),about:e.about,value:t,
reason:o}),r=i.kind==="refused"?i.sentence:"";return e.complain(r),r||e.settle(),r}};var Oe=class{constructor(e,t,o,i){this.key=e;this.keptUnder=t;this.drafts=o;this.send=i;this.agreed=new Me(i);let r=s("d\
etails",{class:"agenda"},s("summary",{},d.agenda),this.agenda);this.element.append(s("p",{class:"bar-top"},this.where,this.
word),this.heading,this.said,this.figure,this.place,this.shown,this.earlier,this.agreed.element,this.count,this.beside,r)}key;keptUnder;drafts;send;element=s(
"div",{class:"step"});heading=s("h1",{tabindex:-1});where=s("span",{class:"where"});word=s("strong",{class:"word"});said=s(
"p",{class:"state"});figure=s("div",{class:"figure"});shown=s("div",{class:"shown"});count=s("p",{class:"count"});earlier=s(
"div",{class:"earlier"});beside=s("div",{class:"beside"});agenda=s("ol",{});place=s("div",{});agreed;own=null;round=0;get isUnderWay(){
return this.own?.isUnderWay??!1}showHtml({figure:e,html:t}){this.figure.innerHTML=e,this.beside.innerHTML=t}take(e,t,o){
h(this.where,`${d.step(t.number,t.of)} · ${d.about(t.minutes)}`),h(this.word,t.word),this.word.dataset.state=t.state,h(
this.heading,t.title),h(this.said,t.said),this.takeOwn(t,o),this.shown.replaceChildren(...le(t.own)),this.earlier.replaceChildren(
...this.showEarlier(t.earlier)),this.agreed.take(t,o.may_write),this.count.hidden=!t.own.length||!["open","closed"].includes(
t.state),h(this.count,d.answered(t.answered,t.people)),this.showAgenda(e)}takeOwn(e,t){let o=t.may_answer&&e.own.length>
0;this.own&&this.round!==e.round&&e.round>1&&(this.own=null),o&&!this.own&&(this.own=new Fe(e,this.keptUnder,this.drafts,
this.send),this.round=e.round,this.place.replaceChildren(this.own.element)),this.own?.take(e),this.place.hidden=!o||!["o\
pen","closed","reading"].includes(e.state)}showEarlier(e){return e.length?[s("h2",{},d.earlier),...e.map(t=>s("p",{},t))]:
[]}showAgenda({agenda:e}){let t=e.map(({key:o,title:i,minutes:r,state:a,owner:l})=>{let c=[oe[a],l].filter(Boolean).join(
": "),w=s("small",{},[d.about(r),c].filter(Boolean).join(", "));return s("li",{"aria-current":o===this.key?"step":null},
i," ",w)});this.agenda.replaceChildren(...t)}};var qn=5,Vn=6,Ce=class{constructor(e,t){this.socket=e;this.heard=t;let o={frame:i=>this.take(i),opened:()=>this.again(),
closed:()=>{}};e.hear(o,new AbortController().signal),setInterval(()=>this.look(),qn*1e3)}socket;heard;waiting=new Map;heardAt=performance.
now();isConnected=!0;ask(e){return new Promise(t=>{let o=g();this.waiting.set(o,{message:e,settle:t}),this.socket.send({
...e,id:o})})}look(){this.socket.isOpen||this.socket.send({kind:"session",id:g()});let e=performance.now()-this.heardAt>
Vn*1e3;!this.socket.isOpen&&e&&this.show(!1)}again(){for(let[e,{message:t}]of this.waiting)this.socket.send({...t,id:e});
this.socket.send({kind:"session",id:g()})}show(e){this.isConnected!==e&&(this.isConnected=e,this.heard.connected(e),e&&this.
again())}take(e){this.heardAt=performance.now(),this.show(!0),I(e.session)&&I(e.you)&&this.heard.news(e),I(e.reply)&&this.
settle(e.reply)}settle(e){e.kind==="gone"?this.heard.gone(e.sentence):e.kind==="session"&&e.you&&this.heard.news({session:e,
you:e.you});let t=this.waiting.get(e.id??"");this.waiting.delete(e.id??""),t?.settle(e)}};var ft=class{constructor(e,t){this.host=e;let o=`${location.host}${location.pathname.replace(/\/(session|present)$/,"/se\
ssion")}`,i=new ne({open:()=>new WebSocket(`${location.protocol==="https:"?"wss":"ws"}://${o}/socket`),post:a=>fetch(`//${o}\
/messages`,{method:"POST",body:a})});this.talk=new Ce(i,{news:({session:a,you:l})=>this.take(a,l),gone:a=>this.leave(a),
connected:a=>this.showConnection(a)}),this.leading=new se(a=>this.talk.ask(a),e.dataset.present??"");let r=s("p",{class:"\
who"});e.replaceChildren(this.banner,this.said,this.offer,this.body,this.moved,r),t.step.key&&this.html.set(t.step.key,t.
step),t.told.kind==="session"&&t.told.you?this.take(t.told,t.told.you):(t.told.kind==="gone"||t.told.kind==="refused")&&
this.leave(t.told.sentence)}host;talk;said=s("p",{role:"status",class:"visually-hidden"});banner=s("p",{class:"banner",hidden:!0});moved=s(
"div",{class:"moved",role:"status",hidden:!0});offer=s("div",{});body=s("div",{class:"body"});drafts=new W(()=>localStorage,
()=>{});html=new Map;leading;screen=null;wall=null;known="";take(e,t){this.host.dataset.screen==="present"?this.present(
e):t.waits?this.wait():e.step?this.showStep(e,t):this.close(e),this.offer.replaceChildren(...t.offered?[this.makeOffer()]:
[]);let o=this.host.querySelector(".who");o&&h(o,d.you(t.name,t.role))}showStep(e,t){let{step:o}=e;if(!o)return;if(this.
screen&&this.screen.key!==o.key&&this.screen.isUnderWay){this.sayMoved(e,t);return}this.moved.hidden=!0;let i=this.screen?.
key!==o.key;i&&this.openStep(o.key,t),this.screen?.take(e,o,t),e.leading&&this.leading.take(e.leading,o),this.body.classList.
toggle("leads",!!e.leading),this.leading.element.hidden=!e.leading,document.title=`${d.step(o.number,o.of)}: ${o.title}`,
this.announce(i,`${o.key} ${o.state} ${o.round} ${o.said}`,o.said)}openStep(e,t){let o=`${this.host.dataset.council}:${t.
name}`;this.screen=new Oe(e,o,this.drafts,i=>this.talk.ask(i)),this.body.replaceChildren(this.screen.element,this.leading.
element),this.bringHtml(e)}announce(e,t,o){let i=this.known==="";e&&!i?(h(this.said,""),this.screen?.heading.focus()):!i&&
t!==this.known&&h(this.said,o),this.known=t}async bringHtml(e){let t=this.html.get(e);if(t)this.show(e,t);else{let o=await this.
talk.ask({kind:"step",step:e});if(o.kind!=="step")return;this.html.set(e,o),this.show(e,o)}}show(e,t){this.screen?.key===
e&&this.screen.showHtml(t),this.wall?.showHtml(t)}sayMoved(e,t){let{step:o}=e;if(!o)return;let i=()=>{this.screen=null,this.
showStep(e,t)},r=()=>{this.moved.hidden=!0};this.moved.hidden=!1,this.moved.replaceChildren(s("p",{},d.moved(o.number)),
f(d.go(o.number),i,{class:"main"}),f(d.finish,r))}makeOffer(){return Et(()=>{this.talk.ask({kind:"accept",token:g()})})}present(e){
if(!e.step){this.body.replaceChildren(Be(e));return}this.wall||(this.wall=new de,this.body.replaceChildren(this.wall.element)),
this.known!==e.step.key&&this.bringHtml(e.step.key),this.known=e.step.key,this.wall.take(e,e.step)}wait(){this.body.replaceChildren(
s("h1",{},d.waits))}close(e){let t=Be(e),o=this.screen;this.screen=null,this.body.replaceChildren(t),document.title=d.decided,
o&&t.querySelector("h1")?.focus()}leave(e){this.body.replaceChildren(s("h1",{},e),s("p",{},s("a",{class:"button",href:this.
host.dataset.join??""},d.join)))}showConnection(e){this.banner.hidden=e,h(this.banner,e?"":d.notConnected),h(this.said,e?
d.connected:d.notConnected)}},on=document.querySelector("#session"),sn=document.querySelector("#told")?.textContent;on&&
sn&&new ft(on,JSON.parse(sn));
