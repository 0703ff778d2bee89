var se=class{constructor(e,t){this.askServer=e;this.changed=t}askServer;changed;state="connected";heard=0;silentSince=0;patientUntil=0;isAsking=!1;get isWell(){
return this.state==="connected"||this.state==="asking"}waitUntil(e){this.patientUntil=e}noticeReply(e=!1){this.heard=Date.
now(),this.silentSince=0,this.set(e?"asking":"connected")}noticeSilence(e){this.heard>=e||Date.now()<this.patientUntil||
(this.silentSince||=Date.now(),this.isWell&&this.set("offline"),Date.now()-this.silentSince>=3e4&&this.ask())}async ask(){
if(!(this.state!=="offline"||this.isAsking)){this.isAsking=!0;try{await this.askServer(),this.state==="offline"&&this.silentSince&&
this.set("lost")}catch{}finally{this.isAsking=!1}}}set(e){this.state!==e&&(this.state=e,this.changed(e))}};var xt="scrutiny:draft:";function Rt(n){return!!n&&typeof n?.token=="string"&&"value"in n&&Array.isArray(n.replaces)}function At(n){
let e={reason:"",keeps:[],author:"",role:""},{sent:t,...s}={...e,...n,at:String(n.at??"")};return Rt(t)?{...s,sent:At(t)}:
s}var N=class{constructor(e,t){this.findStorage=e;this.complain=t}findStorage;complain;keep(e,t){try{this.findStorage().
setItem(e,JSON.stringify(t))}catch{this.complain()}}read(e){try{return JSON.parse(this.findStorage().getItem(e)??"null")}catch{
return null}}forget(e){try{this.findStorage().removeItem(e)}catch{this.complain()}}readDraft(e){let t=this.read(e);return Rt(
t)?At(t):null}listKeys(){try{return Object.keys(this.findStorage()).filter(e=>e.startsWith(xt))}catch{return[]}}};var Et={author:"",role:""};function y(){let n=crypto.getRandomValues(new Uint8Array(16));return Array.from(n,e=>e.toString(16).padStart(2,"0")).join(
"")}function oe(n){return n.slice(n.lastIndexOf("@")+1)}var un=/^(?:@[0-9a-f]{32}@[0-9a-f]{32})?$/;function Lt(n,e){return e.
startsWith(n)&&un.test(e.slice(n.length))}var qe="scrutiny:tab",fn=/^[0-9a-f]{32}$/,wn=250,ie=class{constructor(e){this.browser=e}browser;named=null;channel;asking=new Set;asked=null;get own(){
return this.named??=this.readName(),this.named}readName(){try{let e=this.browser.findSession();return fn.test(e.getItem(
qe)??"")||e.setItem(qe,y()),e.getItem(qe)??y()}catch{return y()}}open(){if(this.channel!==void 0)return this.channel;try{
this.channel=this.browser.openChannel(),this.channel.addEventListener("message",({data:e})=>this.hear(e))}catch{this.channel=
null}return this.channel}tell(e){let t=this.asking.size>0?this.own:"";this.channel?.postMessage({isAsking:e,held:this.browser.
listHeld(),waiting:t})}hear({isAsking:e,held:t,waiting:s}){for(let o of this.asking){for(let r of t)o.held.add(r);o.waiting.
add(s)}e&&this.tell(!1)}async ask(){let e={kept:this.browser.drafts.listKeys(),held:new Set,waiting:new Set};return!this.
open()||!e.kept.length||(this.asking.add(e),this.tell(!0),await new Promise(t=>{setTimeout(t,wn)}),this.asking.delete(e)),
e}askOpenTabs(){return this.asked??=this.ask(),queueMicrotask(()=>{this.asked=null}),this.asked}isUnclaimed(e,t){return e.
held.has(t)||this.browser.listHeld().includes(t)?!1:oe(t)===this.own||!e.waiting.has(oe(t))}findUnclaimed(e,t,s){let o=l=>!s.
individual&&oe(l)===this.own;return e.kept.filter(l=>Lt(t,l)&&this.isUnclaimed(e,l)).flatMap(l=>{let h=this.browser.drafts.
readDraft(l);return h?[{key:l,draft:h,isOurs:o(l)}]:[]}).sort((l,h)=>Number(h.isOurs)-Number(l.isOurs)||h.draft.at.localeCompare(
l.draft.at))}};function O(n){return n==null?!0:(typeof n=="string"||Array.isArray(n))&&n.length===0}function v(n,e){return JSON.stringify(
n)===JSON.stringify(e)}function w(n){return typeof n=="string"}function Ue(n){return n!=null&&n!==!1}var p={add:{table:"Add another row",list:"Add another","heat map":"Add another risk",recommendations:"Add another recomm\
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
ing",writeBoth:"Write one from both"},Pt={member:"a member of the committee",officer:"an officer",facilitator:"leading t\
his session",observer:"an observer"};var Mt="scrutiny-workbook:page",Ft="scrutiny:who",Ve=class{isServed=!1;isPressed=!1;hasComplained=!1;hasBanner=!1;isFull=!1;statuses=new Map;gates=new Map;progress=new Map;drafts;tabs;connection;rights={};news=new EventTarget;shown=new Map;known=null;count=0;constructor(){
this.drafts=new N(()=>localStorage,()=>this.complainOnce()),this.tabs=new ie({drafts:this.drafts,findSession:()=>sessionStorage,
openChannel:()=>new BroadcastChannel("scrutiny:drafts"),listHeld:()=>this.listSavers().flatMap(({key:e})=>e?[e]:[])}),this.
connection=new se(()=>fetch(location.pathname,{method:"HEAD"}),e=>this.tell("connection",e))}newId(){return this.count+=
1,`scrutiny-${this.count}`}tell(e,t){this.news.dispatchEvent(new CustomEvent(e,{detail:t}))}hear(e,t,s){let o=r=>t(r.detail);
this.news.addEventListener(e,o,s?{signal:s}:{})}complainOnce(){this.isFull||(this.isFull=!0,this.tell("no-drafts",!0))}get who(){
return this.known??=this.readWho(),this.known}set who(e){v(e,this.who)||(this.known=e,this.drafts.keep(Ft,e),this.tell("\
who",e))}may(e){return this.rights[this.who.author?this.who.role:""]?.[e]===""}get isSigned(){return!!(this.who.author&&
this.who.role)}get isReading(){return this.isSigned&&!this.may("write")}readWho(){let e=this.drafts.read(Ft);return typeof e?.
author=="string"&&Object.hasOwn(Pt,e.role??"")?e:Et}add(e,t){let{about:s}=e;this.shown.set(s,[...this.find(s),e]),t.addEventListener(
"abort",()=>{this.shown.set(s,this.find(s).filter(o=>o!==e))})}find(e){return this.shown.get(e)??[]}listSavers(){return[
...this.shown.values()].flat().flatMap(e=>e.listSavers())}};function Ye(){return window[Mt]??=new Ve,window[Mt]}function i(n,e={},...t){let s=document.createElement(n);for(let[o,r]of Object.entries(e))Ue(r)&&s.setAttribute(o,r===!0?
"":String(r));return s.append(...t.filter(Ue)),s}function g(n,e){for(let[t,s]of Object.entries(e))n.addEventListener(t,s);
return n}function m(){return Ye().newId()}function u(n,e,{hidden:t="",...s}={}){let o=t?k(String(t)):null;return g(i("bu\
tton",{type:"button",...s},n,o),{click:()=>e()})}var S=class{parts;more=i("span",{id:m(),hidden:!0});constructor(e,t,s="",o={}){
let r=i("label",{for:e.id,id:m(),...o},t);this.parts=[r,this.more],e.setAttribute("aria-labelledby",`${r.id} ${this.more.
id}`),this.tellApart(s)}tellApart(e){c(this.more,e.trim())}};function k(n){return i("span",{class:"visually-hidden"},n)}
function c(n,e){n.textContent!==e&&(n.textContent=e)}function B(n){let[e=""]=n;return n.length===1?i("p",{},e):i("ul",{},
...n.map(t=>i("li",{},t)))}function Q(n){return n.contains(document.activeElement)}var gn="textarea, input:not([type=radio], [type=checkbox], [type=file])",yn=":is(input, textarea, select, button):not([d\
ata-looks])";function Ct(n,e){for(let t of n.querySelectorAll(yn))t.matches(gn)?t.readOnly=e:t.disabled=e}function Ht(n){
CSS.supports("field-sizing","content")||(n.style.height="auto",n.style.height=`${n.scrollHeight+4}px`)}function P(n,e){let t=()=>{
Ht(s),e()},s=g(i("textarea",{rows:1,...n}),{input:t});return s}function M(n,e){n.value!==e&&(n.value=e),Ht(n)}function D(n){return!!n&&typeof n=="object"}var Ot=500,vn=15e3,kn=3,re=class{constructor(e){this.way=e;this.connect()}way;failures=0;socket=null;wait=Ot;hearers=new Set;get isOpen(){
return this.socket?.readyState===WebSocket.OPEN}get isRefused(){return!this.isOpen&&this.failures>=kn}hear(e,t){this.hearers.
add(e),t.addEventListener("abort",()=>this.hearers.delete(e))}send(e){let t=JSON.stringify(e);this.isOpen?this.socket?.send(
t):this.post(t)}renew(){let e=this.socket;this.connect(),e?.close()}async post(e){try{let t=await this.way.post(e);t.ok&&
this.take(await t.text())}catch{}}connect(){let e=this.way.open();this.socket=e,this.failures+=1,e.addEventListener("ope\
n",()=>{for(let t of this.hearers)t.opened()}),e.addEventListener("message",({data:t})=>{this.socket===e&&(this.wait=Ot,
this.failures=0,this.take(t))}),e.addEventListener("close",()=>{if(this.socket===e){for(let t of this.hearers)t.closed();
setTimeout(()=>this.connect(),this.wait),this.wait=Math.min(2*this.wait,vn)}})}take(e){let t=null;try{t=JSON.parse(String(
e))}catch{return}if(D(t))for(let s of this.hearers)s.frame(t)}};var d={about:n=>`about ${n} ${n===1?"minute":"minutes"}`,accept:"Take over leading",agenda:"Agenda",alone:"Answer for yo\
urself. Nobody sees it until the answers are shown.",asks:n=>`${n} asks to come in.`,agreed:"What we agree",agreedSaved:"\
Saved. Everybody sees it.",answered:(n,e)=>`${n} of ${e} have answered.`,chair:"Make chair",closed:"Answers are closed. \
What you had not sent is still here, and nobody else has it.",code:"Code to join",backAt:n=>`Back at ${n}`,cameTo:"What \
it came to",connected:"Connected.",connectedSaved:"Connected. Saved.",decided:"What this session decided",door:{open:"Cl\
ose the door to new people",closed:"Open the door to new people"},earlier:"Before talking",finish:"Finish first",gone:"Y\
ou have no seat in this session any more. Ask whoever leads it for the code, and join again.",goThere:"Go there",go:n=>`\
Go to step ${n}`,hasAnswered:"answered",here:{yes:"here",no:"away"},join:"Join again",later:"After talking",lookingAt:(n,e)=>`\
You are on step ${n}. The group is on step ${e}.`,leading:"You lead this session",letIn:"Let in",moved:n=>`The group has\
 moved to step ${n}. Your words are kept.`,nobody:"nobody answered",noSeat:"You have no seat here now",notReached:"not r\
eached yet",notConnected:"Not connected. What you write is kept in this browser.",notDecided:"Nothing was agreed on this\
 step.",notSent:"Not sent: ",offer:"Hand over leading",offered:"Whoever leads the session offers you the lead.",otherName:"\
Join under another name",owner:"Who goes on with it",park:"Park this step",people:"People",present:"Open the screen for \
the wall",reason:"Why, in a sentence",remove:"Remove",saveAgreed:"Save what we agree",scribe:"Make scribe",send:"Send my\
 answer",sendChange:"Send my change",sending:"Sending …",sentLater:"Kept here. It is sent when the connection is back.",
sent:"Sent. You can change it until the answers are closed.",showAllTheSame:"Show all the same",step:(n,e)=>`Step ${n} o\
f ${e}`,table:"Write it into the table of the workbook",toKeep:"Your words are kept in this browser until you send them.",
used:(n,e)=>`${n} of ${e} minutes on this step`,waits:"Somebody with your name is here already. Wait until whoever leads\
 the session has let you in.",waitTitle:"Wait to be let in",waitsToCome:"waits to be let in",you:(n,e)=>`You are ${n}, ${e}\
.`,yourAnswer:"You said"},K={"not reached":"",reading:"now",open:"answers are open",closed:"answers are closed",shown:"a\
nswers are shown",agreed:"agreed",parked:"parked",skipped:"left out"};var bn="(min-width: 60rem)",ae=class{constructor(e){this.look=e;this.element=i("details",{class:"agenda"},i("summary",{},
d.agenda),this.list)}look;element;list=i("ol",{});items=[];at="";open(){window.matchMedia(bn).matches&&(this.element.open=
!0)}take({agenda:e,step:t}){let s=t?.key??"";this.at===s&&v(e,this.items)||(this.at=s,this.items=e,this.list.replaceChildren(
...e.map(o=>this.show(o))))}show({key:e,title:t,minutes:s,state:o,owner:r}){let a=[K[o],r].filter(Boolean).join(": "),l=i(
"small",{},[d.about(s),a].filter(Boolean).join(", ")),h=u(t,()=>this.look(e),{class:"quiet"});return i("li",{"aria-curre\
nt":e===this.at?"step":null},h,l)}};function Ge({title:n,decided:e}){let t=e.map(o=>{let r=[K[o.state],o.owner].filter(Boolean).join(": "),a=o.words.length?
B(o.words):i("p",{class:"none"},d.notDecided);return i("li",{},i("h2",{},o.title),r?i("p",{class:"stands"},r):null,a)}),
s=i("h1",{tabindex:-1},d.decided);return i("div",{class:"closing"},s,i("p",{},n),i("ol",{},...t))}var le=class{constructor(e,t){this.ask=t;e.key&&this.held.set(e.key,e)}ask;held=new Map;async bring(e,t=!1){let s=this.held.
get(e);if(s&&!t)return s;let o=await this.ask(e);return o.kind!=="step"?s??null:(this.held.set(e,o),o)}hold(e,t){let s=e.
findIndex(o=>o.key===t);for(let{key:o}of e.slice(s+1,s+1+2))this.bring(o)}};var Sn=new Set(["agree","next","back","end"]),de=class{constructor(e,t,s){this.send=e;this.settle=t;let o=i("a",{href:s,
target:"_blank",rel:"noopener"},d.present),r=i("section",{},i("h2",{},d.people),this.people);this.all.hidden=!0;let a=i(
"div",{class:"next-act"},this.main,this.status,this.all);this.element.append(a,this.clock,this.others,r,this.joining,i("\
p",{},o)),setInterval(()=>this.showClock(),1e4)}send;settle;element=i("aside",{class:"leading","aria-label":d.leading});main=u(
"",()=>{this.press(this.mainAct)},{class:"main big"});status=i("p",{role:"status",class:"status"});all=u(d.showAllTheSame,
()=>{this.press("show",{knowing:!0})});others=i("div",{class:"others"});clock=i("p",{class:"clock"});joining=i("div",{class:"\
joining"});people=i("ul",{class:"people"});mainAct="";step=null;told=null;toldAt=0;now="";listed=new Map;take(e,t){let s=this.
told;this.step=t,this.told=e,this.toldAt=performance.now(),this.mainAct=e.main?.act??"",this.main.hidden=!e.main,c(this.
main,e.main?.words??"");let o=`${t?.key} ${t?.state}`;o!==this.now&&(this.all.hidden=!0,c(this.status,"")),this.now=o,v(
s?.others,e.others)||this.showOthers(e),(s?.code!==e.code||s?.door!==e.door)&&this.showRoom(e),v(s?.people,e.people)||this.
showPeople(e.people,s?.people??[]),this.showClock()}async press(e,t={}){let s={step:this.step?.key??"",state:this.step?.
state??""};if(Sn.has(e)&&!await this.settle())return;let o=await this.send({kind:"press",token:y(),act:e,...s,...t});o.kind===
"refused"&&(c(this.status,o.sentence),this.all.hidden=!(e==="show"&&this.step?.own.some(r=>r.rating?.count===2)))}showOthers({
others:e}){let t=e.map(({act:s,words:o})=>s==="park"?this.makeParking(o):u(o,()=>{this.press(s)}));this.others.replaceChildren(
...t)}makeParking(e){let t=i("input",{type:"text",id:m(),maxlength:80}),s=u(e,()=>{this.press("park",{words:t.value})});
return i("details",{},i("summary",{},e),i("label",{for:t.id},d.owner),t,s)}showRoom({code:e,door:t}){let s=document.querySelector(
"#qr"),o=i("div",{class:"qr"});s&&o.append(s.content.cloneNode(!0));let r=t?d.door.open:d.door.closed;this.joining.replaceChildren(
i("p",{},`${d.code}: `,i("strong",{class:"code"},e)),o,u(r,()=>{this.press("door")}))}showPeople(e,t){let s=new Set(t.filter(
({waits:l})=>l).map(({seat:l})=>l)),o=e.find(({seat:l,waits:h})=>h&&!s.has(l));o&&c(this.status,d.asks(o.name));let a=[...e].
sort((l,h)=>Number(h.waits)-Number(l.waits)).map(l=>this.showPerson(l));for(a.some((l,h)=>this.people.children[h]!==l)&&
this.people.replaceChildren(...a);this.people.children.length>a.length;)this.people.lastElementChild?.remove()}showPerson(e){
let{seat:t,role:s,leads:o,marks:r,here:a,waits:l,answered:h}=e,f=o?[]:this.listActs(e),b=this.listed.get(t),ne=b?.acts===
JSON.stringify(f)&&b?b:this.makePerson(e,f),_e=[s,...r,a?d.here.yes:d.here.no];return l&&_e.push(d.waitsToCome),h&&_e.push(
d.hasAnswered),c(ne.small,_e.join(", ")),ne.element.className=l?"waits":"",this.listed.set(t,ne),ne.element}makePerson({
seat:e,name:t,waits:s},o){let r=o.map(([h,f,b])=>u(f,()=>{this.press(h,{seat:e,...b})},{hidden:`: ${t}`})),a=r.length?i(
"details",{open:s},i("summary",{},t),...r):i("span",{},t),l=i("small",{});return{element:i("li",{},a,l),small:l,acts:JSON.
stringify(o)}}listActs({waits:e,may_write:t}){if(e)return[["admit",d.letIn,{}],["remove",d.remove,{}]];let s=[["mark",d.
scribe,{words:"scribe"}],["mark",d.chair,{words:"chair"}],["offer",d.offer,{}]];return[...t?s:[],["remove",d.remove,{}]]}showClock(){
if(!this.told||!this.step)return;let e=this.told.seconds_on_step+(performance.now()-this.toldAt)/1e3;c(this.clock,d.used(
Math.floor(e/60),this.step.minutes))}};function $t(n){let e=g(i("button",{type:"button",class:"main"},d.accept),{click:n});
return i("div",{class:"offer",role:"status"},i("p",{},d.offered),e)}var he=class{constructor(e,t,s){this.key=e;c(this.heading,t.title);let o=[K[t.state]||d.notReached,t.owner].filter(Boolean).
join(": "),r=u(d.goThere,s,{class:"main"});this.element.append(i("div",{class:"looking"},this.where,r),this.heading,i("p",
{class:"stands"},o),this.rest)}key;element=i("div",{class:"step looked-at"});heading=i("h1",{tabindex:-1});where=i("p",{});rest=i(
"div",{});say(e,t){c(this.where,d.lookingAt(e,t))}showHtml({figure:e,html:t,words:s}){let o=i("div",{class:"figure"}),r=i(
"div",{class:"beside"});o.innerHTML=e,r.innerHTML=t;let a=s.length?[i("h2",{},d.cameTo),B(s)]:[];this.rest.replaceChildren(
o,...a,r)}};var ce=class{round="";mine=new Map;complete(e,t){let{step:s}=e;if(!s)return e;let o=`${s.key} ${s.round}`;return o!==this.
round&&this.mine.clear(),this.round=o,t||this.keep(s),t?{...e,step:this.fill(s)}:e}keep(e){for(let{about:t,rating:s}of e.
own)this.mine.set(t,s?.mine??null)}fill(e){let t=e.own.map(s=>{let o=this.mine.get(s.about)??null;return s.rating?{...s,
rating:{...s.rating,mine:o}}:s});return{...e,own:t}}};var pe=class{constructor(e){this.go=e;this.element.append(this.said,this.buttons)}go;element=i("div",{class:"moved",hidden:!0});said=i(
"div",{role:"status"});buttons=i("div",{class:"buttons"});key="";isHeld=!1;show(e,t){if(this.key===e)return;this.key=e,this.
element.hidden=!1;let s=u(d.go(t),()=>this.go(),{class:"main"}),o=u(d.finish,()=>{this.isHeld=!0,o.remove()});this.said.
replaceChildren(i("p",{},d.moved(t))),this.buttons.replaceChildren(s,...this.isHeld?[]:[o])}hide(){this.key="",this.isHeld=
!1,this.element.hidden=!0,this.said.replaceChildren()}};var Tn={day:"numeric",month:"long",year:"numeric"};function $(n){return n.charAt(0).toUpperCase()+n.slice(1)}function Z(n){return n.charAt(0).toLowerCase()+n.slice(1)}function xn(n){return n.toLocaleDateString("en-GB",Tn)}function me(n){let e=new Date(`${n}T12:00:00`);return Number.isNaN(
e.getTime())?n:xn(e)}function ze(n){return`Column ${n+1}`}function ue(n,e){return n===1?"1 (low)":n===e?`${n} (high)`:String(
n)}function fe(n){let e=n.map(([t,s])=>`${t}: ${s}`);return e.length?`${p.former}: ${e.join(", ")}`:""}var J="";function Qe(n){return Array.isArray(n)&&n.every(w)}function Rn(n){if(n===null||typeof n!="object"||Array.isArray(
n))return!1;let{columns:e=null,rows:t=null}=n;return Qe(e)&&Array.isArray(t)&&t.every(Qe)}function X(n){return Rn(n)||Array.
isArray(n)&&n.every(Qe)}function Wt(n){if(!Array.isArray(n))return n.columns.filter(t=>t!==J);let e=Math.max(0,...n.map(
t=>t.length));return Array.from({length:e},(t,s)=>ze(s))}function E(n,e){if(!X(e))return[];let{columns:t,rows:s}=Array.isArray(
e)?{columns:n.offered,rows:e}:e;return s.map(o=>An(n,t,o))}function An(n,e,t){let[s=""]=t,r=n.kind==="matrix"||n.rows.includes(
s)?[n.offered[0],...e.slice(1)]:e,a=new Map,l=new Map;return t.forEach((h,f)=>{let b=r[f]??ze(f);n.offered.includes(b)&&
!a.has(b)?a.set(b,h):h.trim()&&l.set(It(b,a,l),h)}),{cells:n.offered.map(h=>a.get(h)??""),rest:[...l]}}function It(n,e,t){
return e.has(n)||t.has(n)?It(`${n} (before)`,e,t):n}function j(n,e){let t=[...new Set(e.flatMap(({rest:o})=>o.map(([r])=>r)))],
s=({cells:o,rest:r})=>{let a=new Map(r);return[...o,...t.map(l=>a.get(l)??"")]};return{columns:[...n.offered,...t],rows:e.
map(s)}}function _(n){return{cells:n.offered.map(()=>""),rest:[]}}function Nt(n,e){return ee(e,we(n,e)?1:0)}function we(n,{
cells:[e=""]}){return n.rows.includes(e)}function ee({cells:n,rest:e},t=0){return n.slice(t).some(s=>s.trim())||q(e).length>
0}function q(n){return n.filter(([e])=>e!==J)}function F(n){return n.find(([e])=>e===J)?.[1]??""}function Ze(n,e){return[
...q(n),[J,e]]}function Bt(n,{cells:e,rest:t}){let[s=""]=e;return!n.keyed||F(t)||s.trim()?t:Ze(t,y())}function Dt(n){return n.number===null?n.question:`question ${n.number}: ${n.question}`}function T(n){return n.beside?`ev\
idence, ${n.beside}`:[n.number===null?"":`question ${n.number}`,n.for].filter(Boolean).join(", ")||n.question}function x(n,...e){
let t=[...e,n.number===null?"":T(n)].filter(Boolean).join(", ");return t?` (${t})`:""}function Kt(n){if(n.beside)return{seen:n.question,more:n.part?`(${n.part})`:""};if(n.number===null)return{seen:n.for?`${n.
for}: ${n.question}`:n.question,more:""};let e=Dt(n),t=Z(p.ownAnswer);return n.for?{seen:n.for,more:n.individual?`(${t} \
to ${e})`:`(${e})`}:{seen:n.individual?p.ownAnswer:p.answer,more:`to ${e}`}}function U(n,e,t){let{seen:s,more:o}=Kt(n),r=new S(
t,s,o,{class:"name"});return{element:i("div",{},...r.parts,e.help,e.error,t),focus:()=>t.focus(),described:t,marks:()=>[
t]}}function R(n,e,t,...s){let{seen:o,more:r}=Kt(n),a=i("legend",{class:"name"},o,r?k(` ${r}`):null);return i("fieldset",
t,a,e.help,e.error,...s)}function ge(n,e){return n.filter(w).join(e)}function V(n){return[...new Map(n.flat().map(t=>[JSON.stringify(t),t])).values()]}
function ye(n,e){let t=new Map;for(let s of e.flatMap(o=>E(n,o))){let o=we(n,s)?s.cells[0]??"":JSON.stringify(s),r=t.get(
o);t.set(o,r&&we(n,s)?Ln(r,s):s)}return j(n,En([...t.values()]))}function En(n){let e=new Set;return n.map(t=>{let s=F(t.
rest),o=!!s&&e.has(s);return e.add(s),o?{...t,rest:Ze(t.rest,y())}:t})}function Ln(n,e){let t=n.cells.map((o,r)=>Jt(o,e.
cells[r]??"")),s=new Map(n.rest);for(let[o,r]of e.rest)s.set(o,Jt(s.get(o)??"",r));return{cells:t,rest:[...s]}}function Jt(n,e){
return[...new Set([n,e].filter(t=>t.trim()))].join("; ")}function ve(n,e,t,s){let o=g(i("input",{type:n,id:m(),...t}),{change:s});return{input:o,element:i("div",{class:"option"},
o,i("label",{for:o.id},e))}}var Xe=class{constructor(e,t){this.frame=t;this.element=R(e,t,{},this.list),this.described=this.element,this.offer(e.options)}frame;element;described;list=i(
"div",{class:"options checks"});marks(){return[...this.list.querySelectorAll("input")]}read(){return this.marks().filter(
e=>e.checked).map(e=>e.value)}write(e){let t=Array.isArray(e)?e.filter(w):[],s=this.marks().map(r=>r.value),o=t.filter(r=>!s.
includes(r));if(o.length){s.length||this.list.replaceChildren();let r=o.map(a=>({key:a,words:p.notOffered,small:""}));this.
list.append(...this.showOptions(r))}for(let r of this.marks())r.checked=t.includes(r.value)}offer(e){let t=this.read();this.
list.replaceChildren(...this.showOptions(e)),this.write(t)}focus(){this.marks()[0]?.focus()}showOptions(e){return e.length?
e.map(({key:t,words:s,small:o})=>{let r=o?i("small",{id:m()},o):null,a={value:t,"aria-describedby":r?.id},{element:l}=ve(
"checkbox",s,a,()=>this.frame.changed());return r&&l.append(r),l}):[i("p",{},p.noneOffered)]}};function Pn(n,e){let t=new Map(
n.options.map(o=>[o.key,o.words]));return(Array.isArray(e)?e:[]).map(o=>t.get(String(o))??"Something that is no longer o\
ffered")}var jt={name:"checks",makeControl:(n,e)=>new Xe(n,e),fits:n=>Array.isArray(n)&&n.every(w),say:Pn,join:(n,e)=>V(
e)};function C(n){return String(n).split(/\n+/)}var et=class{constructor(e,t){this.frame=t;let s=m(),o=e.offered.map(a=>ve("radio",$(a),{name:s,value:a},()=>this.changed()));
this.inputs=o.map(a=>a.input),this.clear=u(p.clear,()=>this.empty(),{class:"quiet",hidden:` to ${T(e)}`});let r=i("div",
{class:`options ${e.kind}`},...o.map(a=>a.element));this.element=R(e,t,{role:"radiogroup"},r,this.clear),this.described=
this.element,this.show()}frame;element;described;inputs;clear;changed(){this.show(),this.frame.changed()}show(){this.clear.
hidden=!this.chosen}get chosen(){return this.inputs.find(e=>e.checked)}empty(){for(let e of this.inputs)e.checked=!1;this.
inputs[0]?.focus(),this.changed()}read(){return this.chosen?.value??""}write(e){for(let t of this.inputs)t.checked=t.value===
e;this.show()}focus(){(this.chosen??this.inputs[0])?.focus()}marks(){return[this.element]}},ke={makeControl:(n,e)=>new et(
n,e),fits:w,say:(n,e)=>C(e),join:null};var _t={name:"choice",...ke};var qt={name:"date",makeControl:(n,e)=>{let t=g(i("input",{type:"date",id:m()}),{input:e.changed}),s=()=>t.validity.badInput;
return{...U(n,e,t),read:()=>s()?void 0:t.value,write:o=>{t.value=w(o)?o:""},complaint:()=>s()?p.dateInFull:""}},fits:w,say:(n,e)=>[
me(String(e))],join:null};var Mn=1e3;var Ut=new WeakMap;function Y(n,e){clearTimeout(Ut.get(n)),Ut.set(n,setTimeout(()=>c(n,e()),Mn))}var A=[{key:"inherent",name:"Inherent",meaning:"if nothing were done"},{key:"residual",name:"Residual",meaning:"with wha\
t is done now"},{key:"target",name:"Target",meaning:"where we want it"}];function Fn(n){return n!==null&&typeof n=="obje\
ct"&&!Array.isArray(n)}function nt(n){return Array.isArray(n)&&n.every(Fn)}function tt(n){if(!Array.isArray(n))return null;
let[e=null,t=null]=n.map(s=>typeof s=="number"?s:null);return[e,t]}function st(n){return nt(n)?n.map(({risk:e="",inherent:t,
residual:s,target:o})=>({risk:w(e)?e:"",inherent:tt(t),residual:tt(s),target:tt(o)})):[]}function ot(n=""){return{risk:n,
inherent:null,residual:null,target:null}}function Vt(n){return A.some(e=>n[e.key])}function Yt(n,e){return n.includes(e.
risk)&&!Vt(e)}function it(n,e){return n.filter(t=>!e.some(s=>s.risk===t)).map(t=>ot(t))}function Gt(n,e,t,s){let o=h=>!Vt(
h)&&(e.includes(h.risk)||!h.risk.trim()),r=s?n:n.filter(h=>!o(h)),a=t.filter(h=>!e.includes(h)||n.some(f=>f.risk===h)),l=[
...r,...it(a,r)];return v(l,n)?null:l}function rt(n,e){let t=n?.[e.risk]??{},s=o=>{let r=l=>e[o]?.[l]??t[o]?.[l]??null,a=[
r(0),r(1)];return a.every(l=>l===null)?null:a};return{...e,inherent:s("inherent"),residual:s("residual"),target:s("targe\
t")}}function Cn(n,e){return e?`${n} likelihood ${e[0]??"not given"}, impact ${e[1]??"not given"}`:""}function zt(n){let e=A.
map(t=>Cn(t.name,n[t.key])).filter(Boolean);return[n.risk||"A risk without a name",...e].join("; ")}function Qt(n){return n===
1?"Taken for one risk.":`Taken for ${n} risks.`}function at(n){return Array.from({length:n},(e,t)=>t+1)}function Zt(n,e,t){let s=at(n).map(f=>i("th",{scope:"col"},String(
f))),o=i("th",{scope:"col",rowspan:2},"Impact"),r=i("th",{scope:"colgroup",colspan:n},"Likelihood"),a=f=>{let b=at(n).map(
I=>t(I,f));return i("tr",{},i("th",{scope:"row"},String(f)),...b)},l=i("thead",{},i("tr",{},o,r),i("tr",{},...s)),h=i("t\
body",{},...at(n).reverse().map(a));return i("table",{class:"grid"},i("caption",{},e),l,h)}var be=class{constructor(e,t,s){
this.steps=e;this.side=t;this.placing=s;let o=i("details",{class:"pick"},i("summary",{},p.pick,this.where));this.element=
g(o,{toggle:()=>this.open()})}steps;side;placing;element;where=k("");picks=[];open(){if(!this.element.open||this.picks.length)
return;let e=m(),t=`${this.side.name}: pick one place`,s=(o,r)=>i("td",{},this.makeRadio(e,[o,r]));this.element.append(Zt(
this.steps,t,s)),this.show()}makeRadio(e,t){let s=`Likelihood ${t[0]}, impact ${t[1]}`,o={type:"radio",name:e,value:t.join(
","),"aria-label":s},r=g(i("input",o),{change:()=>this.placing.write(t)});return r.disabled=this.placing.isLocked(),this.
picks.push({place:t,radio:r}),r}show(){let e=this.placing.read();for(let t of this.picks)t.radio.checked=v(t.place,e)}rename(e){
c(this.where,e)}},Se=class{constructor(e,t,s){this.field=e;this.steps=t;this.read=s;let o=A.map(f=>i("option",{value:f.key},
`${f.name}: ${f.meaning}`)),r=i("select",{id:m(),"data-looks":!0},...o);this.select=g(r,{change:()=>this.show()}),this.select.
value="residual";let a=x(e),l={class:"map",role:"group","aria-label":`Where the risks lie${a}`,tabindex:0};this.frame=i(
"div",l);let h=new S(r,"Show where the risks lie",a);this.element=i("div",{class:"where"},...h.parts,r,this.frame)}field;steps;read;element;select;frame;show(){
let e=A.find(({key:a})=>a===this.select.value)??A[1],t=this.read().map((a,l)=>({number:l+1,name:a.risk,place:a[e.key]})),
s=`Where the risks lie: ${e.name.toLowerCase()} risk, ${e.meaning}`,o=i("span",{},s,k(x(this.field))),r=(a,l)=>{let h=t.
filter(({place:f})=>v(f,[a,l]));return Hn(Math.ceil(a*l*4/this.steps**2),h)};this.frame.replaceChildren(Zt(this.steps,o,
r))}};function Hn(n,e){let t=e.map(({number:o,name:r})=>i("li",{},`${o} `,i("span",{class:"short"},On(r)))),s=t.length?i(
"ul",{},...t):k("none");return i("td",{class:`shade-${n}`},s)}function On(n){return n.length>28?`${n.slice(0,27).trimEnd()}\
…`:n||"No name yet"}function $n(n,e,t){if(n.dates.includes(e))return new lt(t);let s=n.choices[e];if(s)return Wn(s,t);let o=P({id:m()},t);return{
control:o,read:()=>o.value,write:r=>M(o,r)}}var Te=class{constructor(e,t,s){this.field=e;this.box=$n(e,t,s),this.label=new S(
this.box.control,t),this.element=i("div",{},...this.label.parts,this.box.control)}field;element;box;label;rename(e){this.
label.tellApart(x(this.field,e))}};function dt(n){return n.validity.badInput}var lt=class{control;whole="";shown="";constructor(e){
let t=()=>{this.control.type==="text"&&!this.control.value&&(this.control.type="date"),e()};this.control=g(i("input",{type:"\
date",id:m()}),{input:t})}show(e,t){this.control.type=e,this.control.value=t}write(e){this.show("date",e),this.control.value!==
e&&this.show("text",e),this.whole=e,this.shown=this.control.value}read(){let{control:e}=this;return!dt(e)&&e.value!==this.
shown&&(this.whole=e.value,this.shown=this.whole),this.whole}};function Wn(n,e){let t=n.every((l,h)=>l===String(h+1)),s=l=>t?
ue(Number(l),n.length):$(l),o=n.map(l=>i("option",{value:l},s(l))),r=i("option",{value:""},"Choose one"),a=g(i("select",
{id:m()},r,...o),{change:e});return{control:a,read:()=>a.value,write:l=>ht(a,l)}}function ht(n,e){let t=o=>o.trim().toLowerCase(),
s=[...n.options].find(o=>t(o.value)===t(e));s||n.append(i("option",{value:e},e)),n.value=s?.value??e}var L=class{constructor(e,t){this.kind=e;this.changed=t;this.add=u(e.add,()=>this.addAndGo(),{class:"add",hidden:e.hidden}),
this.element=i("div",{},this.list,this.undo.element,this.add)}kind;changed;element;rows=[];list=i("div",{class:"rows"});add;undo=new te(
e=>this.putBack(e));insert(e,t=this.rows.length){let s=this.kind.makeRow(()=>this.remove(s));this.rows.splice(t,0,s);let o=this.
rows[t+1];return o?o.element.before(s.element):this.list.append(s.element),s.write(e),this.renumber(),s}renumber(){this.
rows.forEach((e,t)=>{e.rename(t+1)})}drop(e){let t=this.rows.indexOf(e);return this.rows.splice(t,1),e.element.remove(),
this.renumber(),t}addAndGo(){this.insert(this.kind.blank()).focus(),this.kind.shown?.()}remove(e){let t=e.read(),s=this.
drop(e);this.undo.offer(`${this.kind.called} ${s+1} was removed.`,{value:t,at:s}),(this.rows[s]??this.add).focus(),this.
changed()}putBack({value:e,at:t}){this.insert(e,Math.min(t,this.rows.length)).focus(),this.changed()}read(){return this.
rows.filter(e=>!e.isBlank()).map(e=>e.read())}write(e){let t=e.length||this.kind.isOptional?e:[this.kind.blank()];t.forEach(
(s,o)=>{let r=this.rows[o];r?ct(r,s):this.insert(s)});for(let s of this.rows.slice(t.length))this.drop(s);this.undo.hide()}focus(){
(this.rows[0]??this.add).focus()}};function ct(n,e){v(n.read(),e)||n.write(e)}var te=class{constructor(e){this.putBack=e;
this.button=u(p.putBack,()=>this.act(),{class:"quiet"}),this.element=i("p",{class:"undo"},this.said," ",this.button),this.
hide()}putBack;element;removed=null;said=i("span",{role:"status"});button;act(){let{removed:e}=this;this.hide(),e&&this.
putBack(e.value)}hide(){this.removed=null,c(this.said,""),this.button.hidden=!0}offer(e,t){this.removed={value:t},c(this.
said,e),this.button.hidden=!1}},H=class{constructor(e,t,s){this.called=t;this.button=u("Remove ",s,{class:"quiet remove"}),
this.button.append(this.number,k(e.number===null?"":` of ${T(e)}`))}called;button;number=document.createTextNode("");rename(e){
this.number.data=`${this.called} ${e}`}};var In=5;function mt(n){return n.steps??In}var xe=class{element;select;label;constructor(e,t,s){let o=Array.from({length:t},
(a,l)=>i("option",{value:String(l+1)},ue(l+1,t))),r=i("option",{value:""},"Not given");this.select=g(i("select",{id:m()},
r,...o),{change:s}),this.label=new S(this.select,e),this.element=i("div",{},...this.label.parts,this.select)}get isLocked(){
return this.select.disabled}read(){return this.select.value?Number(this.select.value):null}write(e){ht(this.select,e===null?
"":String(e))}rename(e){this.label.tellApart(e)}},pt=class{constructor(e,t,s){this.field=e;this.side=t;this.changed=s;let o=mt(
e);this.likelihood=new xe("Likelihood",o,()=>this.choose()),this.impact=new xe("Impact",o,()=>this.choose()),this.grid=new be(
o,t,{read:()=>this.read(),write:l=>this.pick(l),isLocked:()=>this.likelihood.isLocked});let r=i("legend",{},t.name,i("sm\
all",{},` ${t.meaning}`)),a=i("div",{class:"pair"},this.likelihood.element,this.impact.element);this.element=i("fieldset",
{class:"side"},r,a,this.grid.element)}field;side;changed;element;likelihood;impact;grid;choose(){this.grid.show(),this.changed()}pick(e){
this.write(e),this.changed()}read(){let e=[this.likelihood.read(),this.impact.read()];return e.every(t=>t===null)?null:e}write(e){
this.likelihood.write(e?.[0]??null),this.impact.write(e?.[1]??null),this.grid.show()}rename(e){let t=x(this.field,this.side.
name,`Risk ${e}`);for(let s of[this.likelihood,this.impact,this.grid])s.rename(t)}},Re=class{constructor(e,t,s){this.field=
e;this.name=g(i("input",{type:"text",id:m()}),{input:t});let[o,r,a]=A,l=I=>new pt(e,I,t);this.sides={inherent:l(o),residual:l(
r),target:l(a)},this.away=new H(e,"risk",s);let h=e.for?k(`${e.for}: `):null,f=i("legend",{},h,this.number);this.label=new S(
this.name,"What the risk is");let b=i("div",{class:"sides"},...A.map(({key:I})=>this.sides[I].element));this.element=i("\
fieldset",{class:"row risk"},f,...this.label.parts,this.name,b,this.away.button)}field;element;number=document.createTextNode(
"");label;name;sides;away;read(){let{inherent:e,residual:t,target:s}=this.sides;return{risk:this.name.value,inherent:e.read(),
residual:t.read(),target:s.read()}}write(e){this.name.value!==e.risk&&(this.name.value=e.risk);for(let{key:t}of A)this.sides[t].
write(e[t])}focus(){this.name.focus()}rename(e){this.number.data=`Risk ${e}`,this.away.rename(e),this.label.tellApart(x(
this.field,`Risk ${e}`));for(let{key:t}of A)this.sides[t].rename(e)}isBlank(){return!this.name.value.trim()&&A.every(({key:e})=>!this.
sides[e].read())}};var ut=class{constructor(e,t){this.field=e;this.frame=t;this.offered=e.rows,this.rows=new L({makeRow:o=>new Re(e,()=>this.
changed(),o),blank:()=>ot(),add:p.add["heat map"],hidden:` for ${T(e)}`,called:"Risk",shown:()=>this.show()},()=>this.changed()),
this.map=new Se(e,mt(e),()=>this.list()),this.taking=new ft(e,this.rows,()=>this.changed());let s=[this.rows.element,this.
taking.element,this.map.element];this.element=R(e,t,{},...s),this.described=this.element,this.write(null)}field;frame;element;described;rows;map;taking;offered;changed(){
this.taking.clearNotice(),this.show(),this.frame.changed()}show(){this.map.show(),this.taking.show()}list(){return this.
rows.rows.map(e=>e.read())}read(){return this.rows.read().filter(e=>!Yt(this.field.rows,e))}write(e){this.taking.clearNotice();
let t=st(e);this.rows.write([...t,...it(this.field.rows,t)]),this.show()}offerRows(e){let t=Gt(this.list(),this.offered,
e,Q(this.element));t&&this.rows.write(t),this.offered=e,this.show()}focus(){this.rows.focus()}marks(){return[...this.element.
querySelectorAll(".risk input[type=text], .risk select")]}},ft=class{constructor(e,t,s){this.field=e;this.rows=t;this.changed=
s;let o=u(p.takeScores,()=>this.take(),{hidden:x(e)});this.element=i("div",{class:"taking"},o,this.said)}field;rows;changed;element;said=i(
"p",{role:"status"});take(){let{scores:e}=this.field,t=this.rows.rows.filter(s=>!v(s.read(),rt(e,s.read())));for(let s of t)
s.write(rt(e,s.read()));t.length&&this.changed(),c(this.said,""),Y(this.said,()=>t.length?Qt(t.length):p.noScores)}show(){
this.element.hidden=!Object.keys(this.field.scores??{}).length&&!Q(this.element)}clearNotice(){Y(this.said,()=>"")}},Xt={
name:"heat map",makeControl:(n,e)=>new ut(n,e),fits:nt,say:(n,e)=>st(e).map(zt),join:(n,e)=>V(e)};function wt(n){return Array.isArray(n)&&n.every(w)}function Nn(n,e,t){let s=P({id:m()},e),o=i("span",{}),r=new S(s,o,x(n)),
a=new H(n,"row",t);return{element:i("div",{class:"item"},...r.parts,s,a.button),read:()=>s.value,write:l=>M(s,l),focus:()=>s.
focus(),rename:l=>{c(o,`Row ${l}`),a.rename(l)},isBlank:()=>!s.value.trim()}}function Bn(n,e){let t={makeRow:r=>Nn(n,e.changed,
r),blank:()=>"",add:p.add.list,hidden:` for ${T(n)}`,called:"Row"},s=new L(t,e.changed),o=R(n,e,{},s.element);return s.write(
[]),{element:o,described:o,read:()=>s.read(),write:r=>s.write(wt(r)?r:[]),focus:()=>s.focus(),marks:()=>[...o.querySelectorAll(
"textarea")]}}var en={name:"list",makeControl:Bn,fits:wt,say:(n,e)=>wt(e)?e:[],join:(n,e)=>V(e)};var tn={name:"long text",makeControl:(n,e)=>{let t=P({id:m(),rows:4},e.changed),s=o=>M(t,w(o)?o:"");return{...U(n,e,t),read:()=>t.
value,write:s}},fits:w,say:(n,e)=>C(e),join:(n,e)=>ge(e,`

`)};function Ae(n,e){return E(n,e).filter(t=>Nt(n,t)).map(t=>gt(n,t))}function gt(n,{cells:e,rest:t}){return[...n.offered.map(
(o,r)=>{let a=e[r]??"";return a?`${o}: ${n.dates.includes(o)?me(a):a}`:""}),fe(q(t))].filter(Boolean).join("; ")}var Ee=class{constructor(e){this.changed=e}changed;element=i("div",{class:"former"});rest=[];whose=k("");undo=new te(e=>{
this.write(e),this.changed()});read(){return this.rest}write(e){this.rest=e,this.element.replaceChildren(...this.show(fe(
q(e)))),this.undo.hide()}rename(e){c(this.whose,` (${e})`)}remove(){let e=this.rest;this.write(e.filter(([t])=>t===J)),this.
undo.offer(p.formerRemoved,e),this.element.append(this.undo.element),this.changed()}show(e){if(!e)return[];let t=i("p",{
id:m()},e),s=u(p.takeOut,()=>this.remove(),{class:"quiet","aria-describedby":t.id});return s.append(this.whose),[t,s]}};var Le=class{constructor(e,t,s,...o){this.field=e;this.cells=t.map(h=>new Te(e,h,s)),this.former=new Ee(()=>{this.focus(),
s()});let r=e.for?k(`${e.for}: `):null,a=i("legend",{},r,this.legend),l=Dn(this.cells.map(h=>h.element));this.element=i(
"fieldset",{class:"row"},a,l,this.former.element,...o)}field;element;legend=i("span",{});cells;former;focus(){this.cells[0]?.
box.control.focus()}name(e){c(this.legend,e),this.former.rename(e);for(let t of this.cells)t.rename(e)}read(){return{cells:this.
cells.map(e=>e.box.read()),rest:this.former.read()}}write(e){this.cells.forEach((t,s)=>{t.box.write(e.cells[s]??"")}),this.
former.write(Bt(this.field,e))}};function Dn(n){return i("div",{class:n.length===4?"cells by-two":"cells"},...n)}function Me(n,e,t,s="\
Row",...o){let r=new H(n,s.toLowerCase(),t),a=new Le(n,n.offered,e,...o,r.button);return a.name(""),{element:a.element,read:()=>a.
read(),write:l=>a.write(l),focus:()=>a.focus(),rename:l=>{a.name(`${s} ${l}`),r.rename(l)},isBlank:()=>!ee(a.read())}}var Pe=class{constructor(e,t){
this.field=e;this.frame=t;this.offer(e.rows)}field;frame;element=i("div",{class:"rows"});rows=[];get count(){return this.
rows.length}offer(e){let t=e.filter(s=>!this.rows.some(o=>o.name===s));t.length&&!this.rows.length&&this.element.replaceChildren();
for(let s of t)this.add(s)}add(e){let t=new Le(this.field,this.field.offered.slice(1),()=>this.frame.changed());t.name(e),
this.rows.push({name:e,row:t}),this.element.append(t.element)}write(e){let t=[...e];for(let{name:s,row:o}of this.rows){let r=t.
findIndex(({cells:l})=>l[0]===s),[a=_(this.field)]=r<0?[]:t.splice(r,1);ct(o,{cells:a.cells.slice(1),rest:a.rest})}return t}read(){
return this.rows.map(({name:e,row:t})=>{let{cells:s,rest:o}=t.read();return{cells:[e,...s],rest:o}})}focus(){this.rows[0]?.
row.focus()}};var Fe=class{constructor(e,t){this.field=e;this.known=new Pe(e,t),this.element=R(e,t,{},this.known.element),this.described=
this.element}field;element;described;known;give(e){return e.some((s,o)=>ee(s,o<this.known.count?1:0))?j(this.field,e):[]}offerRows(e){
this.known.offer(e)}marks(){return[...this.element.querySelectorAll("textarea, .row select, .row input")]}complaint(){return yt(
this.element)}};function yt(n){return[...n.querySelectorAll(".row input")].some(dt)?p.dateInFull:void 0}var Ce=class extends Fe{constructor(e,t){
super(e,t),this.known.count||this.known.element.append(i("p",{},p.noRows)),this.write(null)}read(){return this.give(this.
known.read())}write(e){let t=E(this.field,e);this.known.offer(t.map(({cells:[s=""]})=>s)),this.known.write(t)}focus(){this.
known.focus()}},He=class extends Fe{free;constructor(e,t){super(e,t),this.free=new L({makeRow:s=>Me(e,t.changed,s),blank:()=>_(
e),add:p.add.table,hidden:` for ${T(e)}`,called:"Row",isOptional:this.known.count>0},t.changed),this.element.append(this.
free.element),this.write(null)}read(){return this.give([...this.known.read(),...this.free.read()])}write(e){this.free.write(
this.known.write(E(this.field,e)))}focus(){this.known.count?this.known.focus():this.free.focus()}},G={fits:X,say:Ae};var nn={name:"matrix",makeControl:(n,e)=>new Ce(n,e),...G,join:null};var Oe=class{constructor(e,t){this.options=e;this.changed=t;let[s,o,r,a]=this.wheres,l=i("legend",{},p.restsOn,s),h=i("l\
abel",{for:this.select.id},p.linkWhat,o);r&&this.add.append(r),a&&this.summary.append(a),this.fold.append(this.summary,i(
"div",{class:"choosing"},h,this.select,this.add)),this.element=i("fieldset",{class:"because"},l,this.none,this.list,this.
fold,this.said),this.show()}options;changed;element;chosen=[];list=i("ul",{class:"links"});none=i("p",{class:"nothing"},
p.restsOnNothing);select=i("select",{id:m()});said=i("p",{role:"status"});add=u(p.linkIt,()=>this.link(),{class:"quiet"});summary=i(
"summary",{},p.linkMore);fold=g(i("details",{}),{toggle:()=>this.fill()});wheres=["","","",""].map(k);rename(e){for(let t of this.
wheres)c(t,` (${e})`);this.show()}read(){return[...this.chosen]}write(e){this.chosen=[...e],this.show()}offer(e){this.options=
e,this.show()}link(){let e=this.select.value;if(!e){Y(this.said,()=>p.chooseFirst);return}this.change([...this.chosen,e],
`Added: ${this.find(e).words}`)}unlink(e){let t=this.chosen.filter(s=>s!==e);this.change(t,`Taken out: ${this.find(e).words}`)}change(e,t){
this.write(e),(this.fold.open?this.select:this.summary).focus(),c(this.said,""),Y(this.said,()=>t),this.changed()}find(e){
return this.options.find(s=>s.key===e)??{key:e,words:p.notOffered,small:""}}show(){this.none.hidden=this.chosen.length>0,
this.list.hidden=!this.none.hidden,this.list.replaceChildren(...this.chosen.map(e=>this.showLink(this.find(e)))),this.fill()}fill(){
if(!this.fold.open)return;let{value:e}=this.select,t=i("option",{value:""},p.chooseOne);this.select.replaceChildren(t,...this.
makeGroups()),this.select.value=e,this.select.selectedIndex<0&&(this.select.value="")}showLink({key:e,words:t,small:s}){
let o=`: ${t}${this.wheres[0]?.textContent??""}`,r=u(p.unlink,()=>this.unlink(e),{class:"quiet",hidden:o});return i("li",
{},i("span",{},t),s?i("small",{},s):null,r)}makeGroups(){let e=this.options.filter(({key:t})=>!this.chosen.includes(t));
return p.linkGroups.flatMap(([t,...s])=>{let r=e.filter(({key:a})=>s.includes(a.split(":")[0]??"")).map(({key:a,words:l})=>i(
"option",{value:a},l));return r.length?[i("optgroup",{label:t},...r)]:[]})}};function Kn(n){if(n===null||typeof n!="object"||Array.isArray(n))return{};let{because:e=null}=n;return e!==null&&typeof e==
"object"&&!Array.isArray(e)?e:{}}function Jn(n,e){let t=n[F(e.rest)];return Array.isArray(t)?t.filter(w):[]}function $e(n,e){
let t=Kn(e);return E(n,e).map(s=>({row:s,because:Jn(t,s)}))}function vt(n,e){let t=e.filter(r=>r.because.length),s=Object.
fromEntries(t.map(r=>[F(r.row.rest),r.because])),o=j(n,e.map(({row:r})=>r));return t.length?{...o,because:s}:o}function sn(n,e){
let t=e.flatMap(a=>$e(n,a)),s=E(n,ye(n,e)),o=a=>l=>F(l.row.rest)===F(a.rest)||jn(l.row,a),r=s.map(a=>{let l=t.filter(o(a)).
flatMap(h=>h.because);return{row:a,because:[...new Set(l)]}});return vt(n,r)}function jn(n,e){return JSON.stringify(n.cells)===
JSON.stringify(e.cells)}function on(n,e){let t=new Map(n.options.map(s=>[s.key,s.words]));return $e(n,e).map(({row:s,because:o})=>{
let r=o.map(a=>t.get(a)??p.notOffered).join("; ");return[gt(n,s),r&&`${p.restsOn}: ${r}`].filter(Boolean).join("; ")})}var kt=class{element;because;row;constructor(e,t,s){this.because=new Oe(e.options,t),this.row=Me(e,t,s,p.recommendation,
this.because.element),this.element=this.row.element}read(){return{row:this.row.read(),because:this.because.read()}}write({
row:e,because:t}){this.row.write(e),this.because.write(t)}focus(){this.row.focus()}rename(e){this.row.rename(e),this.because.
rename(`${p.recommendation} ${e}`)}isBlank(){return this.row.isBlank()&&!this.because.read().length}},bt=class{constructor(e,t){
this.field=e;this.rows=new L({makeRow:s=>this.track(new kt(e,t.changed,s)),blank:()=>({row:_(e),because:[]}),add:p.add.recommendations,
hidden:` for ${T(e)}`,called:p.recommendation},t.changed),this.element=R(e,t,{},this.rows.element),this.described=this.element,
this.write(null)}field;element;described;rows;made=new Set;track(e){return this.made.add(e),e}read(){let e=this.rows.read();
return e.length?vt(this.field,e):[]}write(e){this.rows.write($e(this.field,e))}offer(e){for(let t of this.made)t.because.
offer(e)}focus(){this.rows.focus()}marks(){return[...this.element.querySelectorAll(".cells :is(textarea, select, input)")]}complaint(){
return yt(this.element)}},rn={name:"recommendations",makeControl:(n,e)=>new bt(n,e),fits:G.fits,say:on,join:sn};var an={name:"scale",...ke};var ln={name:"table",makeControl:(n,e)=>new He(n,e),...G,join:ye};var dn={name:"text",makeControl:(n,e)=>{let t={type:"text",id:m(),autocomplete:"off"},s=g(i("input",t),{input:e.changed}),
o=r=>{s.value=w(r)?r:""};return{...U(n,e,s),read:()=>s.value,write:o}},fits:w,say:(n,e)=>C(e),join:(n,e)=>ge(e,"; ")};var hn={checks:jt,choice:_t,date:qt,"heat map":Xt,list:en,"long text":tn,matrix:nn,recommendations:rn,scale:an,table:ln,
text:dn};function z(n){let e=hn[n];if(!e)throw new Error(`This page cannot show answers of the kind “${n}”. Open it again.`);
return e}function _n(n,e){if(O(e))return["No answer"];let t=z(n.kind);return t.fits(e)?t.say(n,e):qn(n,e)}function qn(n,e){return w(
e)?C(e):X(e)?Ae({...n,kind:"table",offered:Wt(e)},e):Array.isArray(e)?e.filter(w):[]}function We(n,e){let t=_n(n,e);return w(
e)?i("div",{},...t.map(s=>i("p",{},s))):B(t)}function W(n,e={}){return{...n,beside:"",part:"",...e}}function Ie(n){return n.flatMap(e=>e.rating?.revealed?[Un(e,e.rating)]:[])}function Un(n,e){let{said:t="",spread:s=[],reasons:o=[]}=e,
r=Math.max(1,...s.map(({count:h})=>h)),a=o.filter(({reason:h})=>h).map(({words:h,reason:f})=>i("li",{},Vn(h,f))),l=e.mine?
i("p",{class:"mine"},`${d.yourAnswer}: ${Yn(e.mine.value)}`):null;return i("section",{class:"spread"},n.for?i("h2",{},n.
for):null,i("p",{class:"said"},t),i("ul",{class:"bars"},...s.map(h=>Gn(h,r))),l,a.length?i("ul",{class:"reasons"},...a):
null)}function Vn(n,e){return n?`${$(n)}: ${e}`:e}function Yn(n){return Array.isArray(n)?n.join("; "):String(n??"")}function Gn({
words:n,count:e,of:t},s){let o=i("span",{class:"bar",style:`inline-size: ${100*e/s}%`,"aria-hidden":"true"}),r=t?`${t}: ${n}`:
n;return i("li",{class:e?"":"none"},i("span",{class:"words"},`${$(r)}: ${e}`),o)}var zn=["open","closed"],Ne=class{constructor(e){this.join=e;let t=i("div",{class:"qr"}),s=document.querySelector("#qr");
s&&t.append(s.content.cloneNode(!0));let o=i("header",{},this.code,t),r=i("div",{class:"right"},this.said,this.count,this.
dots,this.shown),a=i("div",{class:"sides"},this.figure,r);this.element.append(o,i("div",{class:"on-wall"},this.heading,a,
this.foot)),window.addEventListener("resize",()=>this.fit())}join;element=i("div",{class:"wall"});code=i("p",{class:"joi\
n"});heading=i("h1",{});figure=i("div",{class:"figure"});said=i("p",{class:"state"});dots=i("p",{class:"dots","aria-hidd\
en":"true"});count=i("p",{class:"count"});shown=i("div",{class:"shown"});foot=i("p",{class:"next"});html="";showHtml({figure:e}){
this.html=e,this.fit()}take(e,t){c(this.code,`${location.host}${this.join} · ${e.code??""}`),c(this.heading,t.title);let s=t.
own.length>0&&zn.includes(t.state);c(this.said,t.how==="break"?es(e,t):`${t.word}. ${t.said}`),this.count.hidden=!s,this.
dots.hidden=!s,c(this.count,d.answered(t.answered,t.people)),c(this.dots,"●".repeat(t.answered)+"○".repeat(Math.max(
0,t.people-t.answered))),this.shown.replaceChildren(...Qn(t),...Zn(t.own));let o=e.agenda[e.agenda.findIndex(({key:a})=>a===
t.key)+1],r=[d.step(t.number,t.of),o?`next: ${o.title}`:""];c(this.foot,r.filter(Boolean).join(" · ")),this.fit()}fit(){
this.figure.innerHTML=this.html;for(let t of this.figure.querySelectorAll("details, .note, small, figcaption + p"))t.remove();
this.figure.hidden=!1;let e=()=>!this.figure.textContent?.trim()&&!this.figure.querySelector("img");for(e()&&(this.figure.
hidden=!0);this.isCutOff&&cn(this.figure);)e()&&(this.figure.hidden=!0);for(;this.isCutOff&&cn(this.shown););}get isCutOff(){
let{scrollHeight:e,scrollWidth:t}=document.documentElement;return e>window.innerHeight||t>window.innerWidth}};function cn(n){
let e=n.querySelectorAll("li, dt, dd, p, tr, figure, table, h2, h3"),t=e[e.length-1];return t?.remove(),!!t}function Qn(n){
let e=n.agreed.flatMap(t=>{let s=t.versions.at(-1);return s?[We(W(t),s.value)]:[]});return e.length?[i("section",{class:"\
agreed"},i("h2",{},d.agreed),...e)]:[]}function Zn(n){let e=n.filter(s=>s.rating?.revealed);if(e.length<2)return Ie(e);let t=e.
map(s=>{let o=(s.rating?.spread??[]).filter(({count:r})=>r).map(Xn);return i("li",{},i("b",{},`${s.for}: `),o.join(", ")||
d.nobody)});return[i("ul",{class:"lines"},...t)]}function Xn({words:n,count:e,of:t}){return`${Z(t?`${t}, ${n}`:n)} ${e}`}
function es({leading:n},{minutes:e}){let t=e*60-(n?.seconds_on_step??0),s=new Date(Date.now()+1e3*Math.max(0,t));return d.
backAt(s.toLocaleTimeString("en-GB",{hour:"numeric",minute:"2-digit"}))}var St=class{constructor(e,t,s,o,r){this.field=e;this.key=s;this.drafts=o;this.send=r;let a={help:i("p",{hidden:!0}),error:i(
"p",{hidden:!0}),changed:()=>{c(this.status,""),o.keep(s,this.control.read()??null)}};this.control=z(e.kind).makeControl(
W({...e,number:null,question:d.agreed,help:""}),a);let l=u(d.saveAgreed,()=>{this.save()},{class:"main"}),h=t?i("details",
{},i("summary",{},d.table),this.control.element,l):i("div",{},this.control.element,l);this.element=i("div",{class:"agree\
d-field"},h,this.status),this.write();let f=o.read(s);f!=null&&this.control.write(f)}field;key;drafts;send;element;control;status=i(
"p",{role:"status",class:"status"});written;get about(){return this.field.about}get isTouched(){return!v(this.control.read(),
this.written)}get isUnderWay(){return this.isTouched&&Q(this.element)}take(e){let{isTouched:t}=this;this.field=e,t||this.
write()}write(){this.control.write(this.field.versions.at(-1)?.value??null),this.written=this.control.read()}async save(){
let{about:e,versions:t}=this.field,s=this.control.read()??null,o=t.map(({number:a})=>a),r=await this.send({kind:"answer",
token:y(),about:e,value:s,replaces:o,is_agreed:!0});return r.kind==="refused"?(c(this.status,d.notSent+r.sentence),!1):(this.
written=s,this.drafts.forget(this.key),c(this.status,d.agreedSaved),!0)}},Be=class{constructor(e,t,s){this.send=e;this.drafts=
t;this.keptUnder=s}send;drafts;keptUnder;element=i("section",{class:"agreed","aria-label":d.agreed});fields=[];get isUnderWay(){
return this.fields.some(e=>e.isUnderWay)}async saveAll(){return(await Promise.all(this.fields.filter(t=>t.isTouched).map(
t=>t.save()))).every(Boolean)}take(e,t){let s=e.agreed.some(({versions:r})=>r.length),o=e.how==="together"||e.how==="dec\
ide"||e.state==="shown"||e.state==="agreed";this.element.hidden=!o||!(s||t),!this.element.hidden&&(t?this.edit(e):this.read(
e))}edit(e){this.fields.length||(this.fields=e.agreed.map(t=>{let s=t.kind==="table"&&e.how==="alone";return new St(t,s,
`${this.keptUnder}:${t.about}`,this.drafts,this.send)}),this.element.replaceChildren(...this.fields.map(t=>t.element)));
for(let t of this.fields){let s=e.agreed.find(({about:o})=>o===t.about);s&&t.take(s)}}read(e){this.fields=[];let t=e.agreed.
flatMap(s=>{let o=s.versions.at(-1);return o?[We(W(s),o.value)]:[]});this.element.replaceChildren(i("h2",{},d.agreed),...t)}};var ts=new Set(["choice","scale"]),Tt=class{constructor(e,t,s,o){this.field=e;this.key=t;this.drafts=s;let r=()=>{this.keep(),
this.showWhy(),o()},a={help:i("p",{hidden:!0}),error:i("p",{class:"error",hidden:!0}),changed:r},l=W({...e,help:""});this.
control=z(e.kind).makeControl(l,a),this.reason=ts.has(e.kind)?P({id:m(),class:"why"},r):null,this.reason&&this.why.append(
i("label",{for:this.reason.id},d.reason),this.reason),this.element=i("div",{class:"own-field"},this.control.element,this.
why),this.sent=this.readSent(e),this.write(s.read(t)??this.sent)}field;key;drafts;element;control;reason;why=i("div",{hidden:!0});sent;get about(){
return this.field.about}get hasFocus(){return this.element.contains(document.activeElement)}read(){return{value:this.control.
read()??null,reason:this.reason?.value??""}}get isChanged(){let{value:e,reason:t}=this.read();return!(O(e)&&O(this.sent.
value)||v(e,this.sent.value))||t!==this.sent.reason}take(e){let t=this.isChanged;this.field=e,this.sent=this.readSent(e),
t||this.write(this.sent)}settle(){this.isChanged||this.drafts.forget(this.key)}complain(e){let t=this.element.querySelector(
".error");t&&(t.hidden=!e,c(t,e))}keep(){this.drafts.keep(this.key,this.read())}readSent(e){let t=e.rating?.mine;return{
value:t?.value??null,reason:t?.reason??""}}write({value:e,reason:t}){this.control.write(e),this.reason&&M(this.reason,t),
this.showWhy()}showWhy(){this.why.hidden=!this.reason||O(this.control.read())}},De=class{constructor(e,t,s,o){this.send=
o;let r=a=>`scrutiny:own:${t}:${e.key}:${e.round}:${a.about}`;this.fields=e.own.map(a=>new Tt(a,r(a),s,()=>this.show())),
this.button=u(d.send,()=>{this.sendAll()},{class:"main"}),this.element.append(...this.fields.map(a=>a.element)),this.element.
append(this.hint,this.button,this.status,this.kept),this.element.addEventListener("submit",a=>{a.preventDefault(),this.sendAll()}),
this.take(e)}send;element=i("form",{class:"own"});fields;button;status=i("p",{role:"status",class:"status"});kept=i("p",
{class:"kept",hidden:!0},d.toKeep);hint=i("p",{class:"hint"},d.alone);isSending=!1;isConnected=!0;get isUnderWay(){return this.
fields.some(e=>e.isChanged&&e.hasFocus)}get hasUnsent(){return this.fields.some(e=>e.isChanged)}take(e){for(let s of this.
fields){let o=e.own.find(({about:r})=>r===s.about);o&&s.take(o)}let t=e.state==="open";Ct(this.element,!t),this.element.
classList.toggle("locked",!t),this.button.hidden=!t,this.hint.hidden=!t,this.kept.hidden=!0,t?this.show():c(this.status,
this.hasUnsent?d.closed:"")}showConnection(e){this.isConnected=e,this.isSending&&c(this.status,e?d.sending:d.sentLater)}get isSent(){
return this.fields.some(e=>!O(e.sent.value))}show(){this.kept.hidden=!this.hasUnsent||this.isSending,!this.isSending&&(c(
this.button,this.isSent?d.sendChange:d.send),c(this.status,this.hasUnsent?"":this.isSent?d.sent:""))}async sendAll(){let e=this.
fields.filter(o=>o.isChanged);if(this.isSending||!e.length)return;this.isSending=!0,c(this.status,this.isConnected?d.sending:
d.sentLater),this.kept.hidden=!0;let t=e.map(o=>this.sendOne(o)),s=(await Promise.all(t)).find(Boolean);this.isSending=!1,
s?c(this.status,d.notSent+s):this.show()}async sendOne(e){let{value:t,reason:s}=e.read(),o=await this.send({kind:"answer",
token:y(),about:e.about,value:t,reason:s}),r=o.kind==="refused"?o.sentence:"";return e.complain(r),r||e.settle(),r}};var Ke=class{constructor(e,t,s,o){this.key=e;this.keptUnder=t;this.drafts=s;this.send=o;this.agreed=new Be(o,s,`scrutiny\
:agreed:${t}:${e}`),this.element.append(i("p",{class:"bar-top"},this.where,this.word),this.heading,this.said,this.figure,
this.place,i("div",{class:"rounds"},this.earlier,this.shown),this.agreed.element,this.count,this.beside)}key;keptUnder;drafts;send;element=i(
"div",{class:"step"});heading=i("h1",{tabindex:-1});where=i("span",{class:"step-of"});word=i("strong",{class:"word"});said=i(
"p",{class:"state"});figure=i("div",{class:"figure"});shown=i("div",{class:"shown"});count=i("p",{class:"count"});earlier=i(
"div",{class:"earlier"});beside=i("div",{class:"beside"});place=i("div",{});agreed;own=null;round=0;isConnected=!0;get isUnderWay(){
return(this.own?.isUnderWay??!1)||this.agreed.isUnderWay}saveAgreed(){return this.agreed.saveAll()}showConnection(e){this.
isConnected=e,this.own?.showConnection(e)}showHtml({figure:e,html:t}){this.figure.innerHTML=e,this.beside.innerHTML=t}take(e,t){
c(this.where,`${d.step(e.number,e.of)} · ${d.about(e.minutes)}`),c(this.word,e.word),this.word.dataset.state=e.state,c(
this.heading,e.title),c(this.said,e.said),this.takeOwn(e,t);let s=Ie(e.own);this.earlier.replaceChildren(...this.showEarlier(
e.earlier)),this.shown.replaceChildren(...e.earlier.length&&s.length?[i("h2",{},d.later)]:[],...s),this.agreed.take(e,t.
may_write),this.count.hidden=!e.own.length||!["open","closed"].includes(e.state),c(this.count,d.answered(e.answered,e.people))}takeOwn(e,t){
let s=t.may_answer&&e.own.length>0;this.own&&this.round!==e.round&&e.round>1&&(this.own=null),s&&!this.own&&(this.own=new De(
e,this.keptUnder,this.drafts,this.send),this.own.showConnection(this.isConnected),this.round=e.round,this.place.replaceChildren(
this.own.element)),this.own?.take(e),this.place.hidden=!s||!["open","closed","reading"].includes(e.state)}showEarlier(e){
return e.length?[i("h2",{},d.earlier),...e.map(t=>i("p",{},t))]:[]}};var ns=3,ss=6,os=5,Je=class{constructor(e,t){this.socket=e;this.heard=t;let s={frame:o=>this.take(o),opened:()=>this.again(),
closed:()=>{}};e.hear(s,new AbortController().signal),setInterval(()=>this.tick(),1e3),document.addEventListener("visibi\
litychange",()=>this.look()),window.addEventListener("online",()=>this.look())}socket;heard;waiting=new Map;quiet=0;isConnected=!0;ask(e){
return new Promise(t=>{let s=y();this.waiting.set(s,{message:e,settle:t}),this.socket.send({...e,id:s})})}look(){this.socket.
send({kind:"session",id:y()})}tick(){this.quiet+=1,this.socket.isOpen&&this.quiet===ns&&this.socket.send({kind:"ping"}),
!this.socket.isOpen&&this.quiet%os===0&&this.look(),this.quiet===ss&&(this.socket.isOpen&&this.socket.renew(),this.lose())}lose(){
this.isConnected&&(this.isConnected=!1,this.heard.lost())}again(){for(let[e,{message:t}]of this.waiting)this.socket.send(
{...t,id:e});this.look()}take(e){this.quiet=0,this.isConnected||this.comeBack(),D(e.session)&&D(e.you)&&this.heard.news(
{...e,isToAll:!0}),D(e.reply)&&this.settle(e.reply)}comeBack(){this.isConnected=!0;let e=[...this.waiting.values()].filter(
({message:s})=>s.kind==="answer"),t=new Set(e);for(let s of e){let{settle:o}=s;s.settle=r=>{o(r),t.delete(s),t.size||this.
heard.back(r.kind==="session")}}e.length||this.heard.back(!1),this.again()}settle(e){let t=this.waiting.get(e.id??"");this.
waiting.delete(e.id??""),e.kind==="gone"?this.heard.gone(e.sentence):e.kind==="session"&&e.you&&this.heard.news({session:e,
you:e.you,isToAll:!1}),t?.settle(e)}};var is=401,je=class{constructor(e,{told:t,step:s},o){this.host=e;let r=new re({...o,post:l=>this.post(o,l)});this.talk=new Je(
r,{news:({session:l,you:h,isToAll:f})=>this.take(this.mine.complete(l,f),h),gone:l=>this.leave(l),lost:()=>this.showConnection(
!1,d.notConnected),back:l=>this.showConnection(!0,l?d.connectedSaved:d.connected)}),this.html=new le(s,l=>this.talk.ask(
{kind:"step",step:l}));let a=()=>this.screen?.saveAgreed()??Promise.resolve(!0);this.leading=new de(l=>this.talk.ask(l),
a,e.dataset.present??""),e.replaceChildren(this.banner,this.said,this.offer,this.body,this.moved.element,this.foot),window.
addEventListener("popstate",({state:l})=>this.goBack(String(l?.step??""))),t.kind==="session"&&t.you?this.take(this.mine.
complete(t,!1),t.you):(t.kind==="gone"||t.kind==="refused")&&this.leave(t.sentence)}host;talk;said=i("p",{role:"status",
class:"visually-hidden"});banner=i("p",{class:"banner",hidden:!0});offer=i("div",{});body=i("div",{class:"body"});foot=i(
"p",{class:"you"});moved=new pe(()=>this.follow());agenda=new ae(e=>this.look(e));drafts=new N(()=>localStorage,()=>{});mine=new ce;html;leading;group=null;screen=null;looked=null;wall=null;known="";async post(e,t){
let s=await e.post(t);return s.status===is&&this.leave(d.gone),s}take(e,t){this.host.dataset.screen==="present"?this.present(
e):t.waits?this.wait():e.step?this.hear({told:e,step:e.step,you:t}):this.close(e),this.offer.hidden=!t.offered,t.offered?
this.offer.firstChild||this.offer.append(this.makeOffer()):this.offer.replaceChildren(),c(this.foot,d.you(t.name,t.role))}hear(e){
let t=this.group?.step.key??"";this.group=e;let{told:s,step:o}=e;this.looked?this.sayLooking():this.screen&&this.screen.
key!==o.key&&(this.screen.isUnderWay||this.moved.isHeld)?this.moved.show(o.key,o.number):this.show(e),this.agenda.take(s),
s.leading&&this.leading.take(s.leading,o),this.body.classList.toggle("leads",!!s.leading),this.leading.element.hidden=!s.
leading,t!==o.key&&this.html.hold(s.agenda,o.key)}show(e){let{told:t,step:s,you:o}=e;this.moved.hide();let r=this.screen?.
key!==s.key;r&&this.openStep(t,s,o),this.screen?.take(s,o),document.title=`${d.step(s.number,s.of)}: ${s.title}`,this.announce(
r,`${s.key} ${s.state} ${s.round} ${s.said}`,rs(s))}openStep(e,{key:t},s){let o=new Ke(t,`${e.code}:${s.name}`,this.drafts,
r=>this.talk.ask(r));this.screen=o,this.body.replaceChildren(o.element,this.leading.element,this.agenda.element),s.leads&&
!this.known&&this.agenda.open(),this.known?history.state?.step!==t&&history.pushState({step:t},""):history.replaceState(
{step:t},""),this.html.bring(t).then(r=>r&&o.showHtml(r))}announce(e,t,s){let o=this.known==="";e&&!o?(c(this.said,""),this.
screen?.heading.focus(),window.scrollTo(0,0)):!o&&t!==this.known&&c(this.said,s),this.known=t}follow(){this.looked=null,
this.screen=null,this.group&&this.show(this.group)}look(e,t=!1){let s=this.group?.told.agenda.find(r=>r.key===e);if(!this.
group||!s)return;if(e===this.group.step.key){this.follow();return}let o=new he(e,s,()=>this.follow());this.looked=o,this.
moved.hide(),this.body.replaceChildren(o.element,this.leading.element,this.agenda.element),t||history.pushState({step:e},
""),document.title=s.title,this.sayLooking(),o.heading.focus(),window.scrollTo(0,0),this.html.bring(e,!0).then(r=>r&&o.showHtml(
r))}sayLooking(){if(!this.group||!this.looked)return;let{agenda:e}=this.group.told,t=e.findIndex(({key:o})=>o===this.looked?.
key),s=e.slice(0,t+1).filter(({is_break:o})=>!o).length;this.looked.say(s,this.group.step.number)}goBack(e){this.look(e,
!0)}makeOffer(){return $t(()=>{this.talk.ask({kind:"accept",token:y()})})}present(e){let{step:t}=e;if(!t){this.body.replaceChildren(
Ge(e));return}let s=!this.wall,o=this.wall??new Ne(this.host.dataset.join??"");this.wall=o,s&&this.body.replaceChildren(
o.element),o.take(e,t),this.known!==t.key&&this.html.bring(t.key).then(r=>r&&o.showHtml(r)),this.known=t.key}wait(){if(this.
known==="waits")return;this.known="waits",document.title=d.waitTitle;let e=i("h1",{tabindex:-1},d.waitTitle),t=i("a",{href:this.
host.dataset.join??""},d.otherName);this.body.replaceChildren(e,i("p",{},d.waits),i("p",{},t))}close(e){let t=Ge(e),s=this.
known!==""&&this.known!=="closed";this.known="closed",this.screen=this.looked=null,this.moved.hide(),this.body.className=
"body",this.body.replaceChildren(t),document.title=d.decided,s&&t.querySelector("h1")?.focus()}leave(e){let t=i("h1",{tabindex:-1},
d.noSeat),s=i("a",{class:"button",href:this.host.dataset.join??""},d.join);this.moved.hide(),this.body.className="body",
this.body.replaceChildren(t,i("p",{},e),i("p",{},s)),this.known&&this.known!=="gone"&&t.focus(),this.known="gone"}showConnection(e,t){
this.banner.hidden=e,c(this.banner,e?"":t),c(this.said,t),this.screen?.showConnection(e)}};function rs(n){let e=n.own.map(
t=>t.rating?.revealed?as(t):"");return[n.said,...e].filter(Boolean).join(" ")}function as({for:n,rating:e}){return n?`${n}\
: ${e?.said??""}`:e?.said??""}var pn=document.querySelector("#session"),mn=document.querySelector("#told")?.textContent;if(pn&&mn){let n=JSON.parse(mn),
e=`${location.host}${location.pathname.replace(/\/(session|present)$/,"/session")}`,t=location.protocol==="https:"?"wss":
"ws";new je(pn,n,{open:()=>new WebSocket(`${t}://${e}/socket`),post:s=>fetch(`//${e}/messages`,{method:"POST",body:s})})}
