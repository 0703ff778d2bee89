var ie=class{constructor(e,t){this.askServer=e;this.changed=t}askServer;changed;state="connected";heard=0;silentSince=0;patientUntil=0;isAsking=!1;get isWell(){
return this.state==="connected"||this.state==="asking"}waitUntil(e){this.patientUntil=e}noticeReply(e=!1){this.heard=Date.
now(),this.silentSince=0,this.set(e?"asking":"connected")}noticeSilence(e){this.heard>=e||Date.now()<this.patientUntil||
(this.silentSince||=Date.now(),this.isWell&&this.set("offline"),Date.now()-this.silentSince>=3e4&&this.ask())}async ask(){
if(!(this.state!=="offline"||this.isAsking)){this.isAsking=!0;try{await this.askServer(),this.state==="offline"&&this.silentSince&&
this.set("lost")}catch{}finally{this.isAsking=!1}}}set(e){this.state!==e&&(this.state=e,this.changed(e))}};var Et="scrutiny:draft:";function Lt(n){return!!n&&typeof n?.token=="string"&&"value"in n&&Array.isArray(n.replaces)}function Mt(n){
let e={reason:"",keeps:[],author:"",role:""},{sent:t,...s}={...e,...n,at:String(n.at??"")};return Lt(t)?{...s,sent:Mt(t)}:
s}var B=class{constructor(e,t){this.findStorage=e;this.complain=t}findStorage;complain;keep(e,t){try{this.findStorage().
setItem(e,JSON.stringify(t))}catch{this.complain()}}read(e){try{return JSON.parse(this.findStorage().getItem(e)??"null")}catch{
return null}}forget(e){try{this.findStorage().removeItem(e)}catch{this.complain()}}readDraft(e){let t=this.read(e);return Lt(
t)?Mt(t):null}listKeys(){try{return Object.keys(this.findStorage()).filter(e=>e.startsWith(Et))}catch{return[]}}};var Pt={author:"",role:""};function w(){let n=crypto.getRandomValues(new Uint8Array(16));return Array.from(n,e=>e.toString(16).padStart(2,"0")).join(
"")}function oe(n){return n.slice(n.lastIndexOf("@")+1)}var yn=/^(?:@[0-9a-f]{32}@[0-9a-f]{32})?$/;function Ct(n,e){return e.
startsWith(n)&&yn.test(e.slice(n.length))}var Ve="scrutiny:tab",vn=/^[0-9a-f]{32}$/,kn=250,re=class{constructor(e){this.browser=e}browser;named=null;channel;asking=new Set;asked=null;get own(){
return this.named??=this.readName(),this.named}readName(){try{let e=this.browser.findSession();return vn.test(e.getItem(
Ve)??"")||e.setItem(Ve,w()),e.getItem(Ve)??w()}catch{return w()}}open(){if(this.channel!==void 0)return this.channel;try{
this.channel=this.browser.openChannel(),this.channel.addEventListener("message",({data:e})=>this.hear(e))}catch{this.channel=
null}return this.channel}tell(e){let t=this.asking.size>0?this.own:"";this.channel?.postMessage({isAsking:e,held:this.browser.
listHeld(),waiting:t})}hear({isAsking:e,held:t,waiting:s}){for(let i of this.asking){for(let r of t)i.held.add(r);i.waiting.
add(s)}e&&this.tell(!1)}async ask(){let e={kept:this.browser.drafts.listKeys(),held:new Set,waiting:new Set};return!this.
open()||!e.kept.length||(this.asking.add(e),this.tell(!0),await new Promise(t=>{setTimeout(t,kn)}),this.asking.delete(e)),
e}askOpenTabs(){return this.asked??=this.ask(),queueMicrotask(()=>{this.asked=null}),this.asked}isUnclaimed(e,t){return e.
held.has(t)||this.browser.listHeld().includes(t)?!1:oe(t)===this.own||!e.waiting.has(oe(t))}findUnclaimed(e,t,s){let i=a=>!s.
individual&&oe(a)===this.own;return e.kept.filter(a=>Ct(t,a)&&this.isUnclaimed(e,a)).flatMap(a=>{let h=this.browser.drafts.
readDraft(a);return h?[{key:a,draft:h,isOurs:i(a)}]:[]}).sort((a,h)=>Number(h.isOurs)-Number(a.isOurs)||h.draft.at.localeCompare(
a.draft.at))}};function I(n){return n==null?!0:(typeof n=="string"||Array.isArray(n))&&n.length===0}function y(n,e){return JSON.stringify(
n)===JSON.stringify(e)}function g(n){return typeof n=="string"}function Ge(n){return n!=null&&n!==!1}var p={add:{table:"Add another row",list:"Add another","heat map":"Add another risk",recommendations:"Add another recomm\
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
s an answer.",rowTaken:"Taken over",noRows:"There is nothing to fill in here yet.",notRunYet:"This question is not on th\
e page yet. Run the page’s cells, and it is.",notNow:"Not yet",notGiven:"Not given",noAnswer:"No answer",row:"Row",observer:"\
You are here as an observer, so you can read the answers and not change them.",asking:"This network lets no news through\
 to this page by itself, so the page asks for it every few seconds. What you write is saved.",offline:"Not connected. Wh\
at you write is kept in this browser and is saved when the connection is back.",pick:"Pick on the grid",takeScores:"Take\
 the register’s scores where none is given here",noScores:"Nothing to take: where no score is given here, the register\
 gives none for a risk of that name.",putBack:"Put it back",recommendation:"Recommendation",restsOn:"What this rests on",
restsOnNothing:"This rests on nothing yet. Choose the question, figure or evidence behind it.",linkMore:"Add what this r\
ests on",linkWhat:"Question, figure or evidence",linkIt:"Add it",unlink:"Take out",chooseOne:"Choose one",chooseFirst:"C\
hoose a question, a figure or evidence first.",linkGroups:[["Questions and their answers","answer"],["Themes from young \
people","theme"],["Figures","figure"],["What inspectors said","judgement","report"],["Evidence on our list","item"]],reason:"\
Why? (you need not say)",notSavedYet:"Something you wrote is not saved yet, and this browser cannot keep it. Look for “S\
aved”, then open the page again.",reportAgain:"Open this page again to see what it says, and to tick the agenda titles\
 that may be about each of its points. Nothing you wrote is lost.",reportAgainInNotebook:"Run this page’s cells again to\
 see what it says, and to tick the agenda titles that may be about each of its points. Nothing you wrote is lost.",figuresAgain:"\
Check below what was read of each measure. Open this page again to see them drawn. Nothing you wrote is lost.",figuresAgainInNotebook:"\
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
 who is writing, and you can answer here.",whoLink:"Who is writing",writeBoth:"Write one from both"},Ft={member:"a membe\
r of the committee",officer:"an officer",facilitator:"leading this session",observer:"an observer"};var Ht="scrutiny-workbook:page",Ot="scrutiny:who",Qe=class{isServed=!1;isPressed=!1;hasComplained=!1;hasBanner=!1;isFull=!1;statuses=new Map;gates=new Map;progress=new Map;drafts;tabs;connection;rights={};news=new EventTarget;shown=new Map;known=null;count=0;constructor(){
this.drafts=new B(()=>localStorage,()=>this.complainOnce()),this.tabs=new re({drafts:this.drafts,findSession:()=>sessionStorage,
openChannel:()=>new BroadcastChannel("scrutiny:drafts"),listHeld:()=>this.listSavers().flatMap(({key:e})=>e?[e]:[])}),this.
connection=new ie(()=>fetch(location.pathname,{method:"HEAD"}),e=>this.tell("connection",e))}newId(){return this.count+=
1,`scrutiny-${this.count}`}tell(e,t){this.news.dispatchEvent(new CustomEvent(e,{detail:t}))}hear(e,t,s){let i=r=>t(r.detail);
this.news.addEventListener(e,i,s?{signal:s}:{})}complainOnce(){this.isFull||(this.isFull=!0,this.tell("no-drafts",!0))}get who(){
return this.known??=this.readWho(),this.known}set who(e){y(e,this.who)||(this.known=e,this.drafts.keep(Ot,e),this.tell("\
who",e))}may(e){return this.rights[this.who.author?this.who.role:""]?.[e]===""}get isSigned(){return!!(this.who.author&&
this.who.role)}get isReading(){return this.isSigned&&!this.may("write")}readWho(){let e=this.drafts.read(Ot);return typeof e?.
author=="string"&&Object.hasOwn(Ft,e.role??"")?e:Pt}add(e,t){let{about:s}=e;this.shown.set(s,[...this.find(s),e]),t.addEventListener(
"abort",()=>{this.shown.set(s,this.find(s).filter(i=>i!==e))})}find(e){return this.shown.get(e)??[]}listSavers(){return[
...this.shown.values()].flat().flatMap(e=>e.listSavers())}};function ze(){return window[Ht]??=new Qe,window[Ht]}function o(n,e={},...t){let s=document.createElement(n);for(let[i,r]of Object.entries(e))Ge(r)&&s.setAttribute(i,r===!0?
"":String(r));return s.append(...t.filter(Ge)),s}function v(n,e){for(let[t,s]of Object.entries(e))n.addEventListener(t,s);
return n}function m(){return ze().newId()}function u(n,e,{hidden:t="",...s}={}){let i=t?b(String(t)):null;return v(o("bu\
tton",{type:"button",...s},n,i),{click:()=>e()})}var S=class{parts;more=o("span",{id:m(),hidden:!0});constructor(e,t,s="",i={}){
let r=o("label",{for:e.id,id:m(),...i},t);this.parts=[r,this.more],e.setAttribute("aria-labelledby",`${r.id} ${this.more.
id}`),this.tellApart(s)}tellApart(e){c(this.more,e.trim())}};function b(n){return o("span",{class:"visually-hidden"},n)}
function c(n,e){n.textContent!==e&&(n.textContent=e)}function K(n){let[e=""]=n;return n.length===1?o("p",{},e):o("ul",{},
...n.map(t=>o("li",{},t)))}function Z(n){return n.contains(document.activeElement)}var bn="textarea, input:not([type=radio], [type=checkbox], [type=file])",Sn=":is(input, textarea, select, button):not([d\
ata-looks])";function $t(n,e){for(let t of n.querySelectorAll(Sn))t.matches(bn)?t.readOnly=e:t.disabled=e}function Wt(n){
CSS.supports("field-sizing","content")||(n.style.height="auto",n.style.height=`${n.scrollHeight+4}px`)}function E(n,e){let t=()=>{
Wt(s),e()},s=v(o("textarea",{rows:1,...n}),{input:t});return s}function L(n,e){n.value!==e&&(n.value=e),Wt(n)}function J(n){return!!n&&typeof n=="object"}var Dt=500,Tn=15e3,xn=3,ae=class{constructor(e){this.way=e;this.connect()}way;failures=0;socket=null;wait=Dt;hearers=new Set;get isOpen(){
return this.socket?.readyState===WebSocket.OPEN}get isRefused(){return!this.isOpen&&this.failures>=xn}hear(e,t){this.hearers.
add(e),t.addEventListener("abort",()=>this.hearers.delete(e))}send(e){let t=JSON.stringify(e);this.isOpen?this.socket?.send(
t):this.post(t)}renew(){let e=this.socket;this.connect(),e?.close()}async post(e){try{let t=await this.way.post(e);t.ok&&
this.take(await t.text())}catch{}}connect(){let e=this.way.open();this.socket=e,this.failures+=1,e.addEventListener("ope\
n",()=>{for(let t of this.hearers)t.opened()}),e.addEventListener("message",({data:t})=>{this.socket===e&&(this.wait=Dt,
this.failures=0,this.take(t))}),e.addEventListener("close",()=>{if(this.socket===e){for(let t of this.hearers)t.closed();
setTimeout(()=>this.connect(),this.wait),this.wait=Math.min(2*this.wait,Tn)}})}take(e){let t=null;try{t=JSON.parse(String(
e))}catch{return}if(J(t))for(let s of this.hearers)s.frame(t)}};var d={about:n=>`about ${n} ${n===1?"minute":"minutes"}`,accept:"Take over leading",agenda:"Agenda",alone:"Answer for yo\
urself. Nobody sees it until the answers are shown.",asks:n=>`${n} asks to come in.`,agreed:"What we agree",agreedSaved:"\
Saved. Everybody sees it.",answered:(n,e)=>`${n} of ${e} have answered.`,chair:"Make chair",closed:"Answers are closed. \
What you had not sent is still here, and nobody else has it.",code:"Code to join",becameOf:n=>({called:"called now",asked:"\
asked",left:"left"})[n]??n,calls:{called:"Call next",asked:"Mark as asked",left:"Leave it"},backAt:n=>`Back at ${n}`,cameTo:"\
What it came to",connected:"Connected.",connectedSaved:"Connected. Saved.",decided:"What this session decided",door:{open:"\
Close the door to new people",closed:"Open the door to new people"},earlier:"Before talking",finish:"Finish first",gone:"\
You have no seat in this session any more. Ask whoever leads it for the code, and join again.",goThere:"Go there",go:n=>`\
Go to step ${n}`,howDifferent:"How you see it",hasAnswered:"answered",here:{yes:"here",no:"away"},join:"Join again",later:"\
After talking",lookingAt:(n,e)=>`You are on step ${n}. The group is on step ${e}.`,leading:"You lead this session",letIn:"\
Let in",moved:n=>`The group has moved to step ${n}. Your words are kept.`,nobody:"nobody answered",noSeat:"You have no s\
eat here now",now:"now",notReached:"not reached yet",notConnected:"Not connected. What you write is kept in this browser\
.",noteSent:"Sent.",notSent:"Not sent: ",offer:"Hand over leading",offered:"Whoever leads the session offers you the lea\
d.",otherName:"Join under another name",owner:"Who goes on with it",park:"Park this step",questions:"Questions for offic\
ers",recordDifferent:"Record it",people:"People",present:"Open the screen for the wall",reason:"Why, in a sentence",remove:"\
Remove",saveAgreed:"Save what we agree",scribe:"Make scribe",seeDifferently:"I see it differently",seenDifferently:"Seen\
 differently",sendToChair:"Send to the chair",send:"Send my answer",sendChange:"Send my change",sending:"Sending …",sentLater:"\
Kept here. It is sent when the connection is back.",sent:"Sent. You can change it until the answers are closed.",showAllTheSame:"\
Show all the same",step:(n,e)=>`Step ${n} of ${e}`,takeBack:"Take it back",table:"Write it into the table of the workboo\
k",toKeep:"Your words are kept in this browser until you send them.",used:(n,e)=>`${n} of ${e} minutes on this step`,waits:"\
Somebody with your name is here already. Wait until whoever leads the session has let you in.",waitTitle:"Wait to be let\
 in",waitsToCome:"waits to be let in",withChair:n=>`with the chair, number ${n}`,withName:"With my name",yourQuestion:"Y\
our question for officers",you:(n,e)=>`You are ${n}, ${e}.`,yourAnswer:"You said"},j={"not reached":"",reading:"looked a\
t",open:"answers are open",closed:"answers are closed",shown:"answers are shown",agreed:"agreed",parked:"parked",skipped:"\
left out"};var Rn="(min-width: 60rem)",le=class{constructor(e){this.look=e;this.element=o("details",{class:"agenda"},o("summary",{},
d.agenda),this.list)}look;element;list=o("ol",{});items=[];at="";open(){window.matchMedia(Rn).matches&&(this.element.open=
!0)}take({agenda:e,step:t}){let s=t?.key??"";this.at===s&&y(e,this.items)||(this.at=s,this.items=e,this.list.replaceChildren(
...e.map(i=>this.show(i))))}show({key:e,title:t,minutes:s,state:i,owner:r,is_break:l}){let h=[e===this.at&&i==="reading"?
d.now:j[i],r].filter(Boolean).join(": "),f=o("small",{},[d.about(s),h].filter(Boolean).join(", ")),k=u(t,()=>this.look(e),
{class:"quiet"}),H=this.items.slice(0,this.items.findIndex(Ye=>Ye.key===e)+1).filter(Ye=>!Ye.is_break).length;return o("\
li",{...l?{class:"break"}:{value:H},"aria-current":e===this.at?"step":null},k,f)}};function Ze({title:n,decided:e,agenda:t}){let s=e.filter((r,l)=>!t[l]?.is_break).map(An),i=o("h1",{tabindex:-1},d.decided);
return o("div",{class:"closing"},i,o("p",{},n),o("ol",{},...s))}function An({title:n,state:e,owner:t,words:s}){let i=[j[e]||
d.notReached,t].filter(Boolean).join(": ");return o("li",{},o("h2",{},n),o("p",{class:"stands"},i),s.length?K(s):null)}var de=class{constructor(e,t){this.ask=t;e.key&&this.held.set(e.key,e)}ask;held=new Map;async bring(e,t=!1){let s=this.held.
get(e);if(s&&!t)return s;let i=await this.ask(e);return i.kind!=="step"?s??null:(this.held.set(e,i),i)}hold(e,t){let s=e.
findIndex(i=>i.key===t);for(let{key:i}of e.slice(s+1,s+1+2))this.bring(i)}};var En=new Set(["agree","next","back","end"]),he=class{constructor(e,t,s){this.send=e;this.settle=t;let i=o("a",{href:s,
target:"_blank",rel:"noopener"},d.present),r=o("section",{},o("h2",{},d.people),this.people);this.all.hidden=!0;let l=o(
"div",{class:"next-act"},this.main,this.status,this.all);this.element.append(l,this.clock,this.others,r,this.joining,o("\
p",{},i)),setInterval(()=>this.showClock(),1e4)}send;settle;element=o("aside",{class:"leading","aria-label":d.leading});main=u(
"",()=>{this.press(this.mainAct)},{class:"main big"});status=o("p",{role:"status",class:"status"});all=u(d.showAllTheSame,
()=>{this.press("show",{knowing:!0})});others=o("div",{class:"others"});clock=o("p",{class:"clock"});joining=o("div",{class:"\
joining"});people=o("ul",{class:"people"});mainAct="";step=null;told=null;toldAt=0;now="";listed=new Map;take(e,t){let s=this.
told;this.step=t,this.told=e,this.toldAt=performance.now(),this.mainAct=e.main?.act??"",this.main.hidden=!e.main,c(this.
main,e.main?.words??"");let i=`${t?.key} ${t?.state}`;i!==this.now&&(this.all.hidden=!0,c(this.status,"")),this.now=i,y(
s?.others,e.others)||this.showOthers(e),(s?.code!==e.code||s?.door!==e.door)&&this.showRoom(e),y(s?.people,e.people)||this.
showPeople(e.people,s?.people??[]),this.showClock()}async press(e,t={}){let s={step:this.step?.key??"",state:this.step?.
state??""};if(En.has(e)&&!await this.settle())return;let i=await this.send({kind:"press",token:w(),act:e,...s,...t});i.kind===
"refused"&&(c(this.status,i.sentence),this.all.hidden=!(e==="show"&&this.step?.own.some(r=>r.rating?.count===2)))}showOthers({
others:e}){let t=e.map(({act:s,words:i})=>s==="park"?this.makeParking(i):u(i,()=>{this.press(s)}));this.others.replaceChildren(
...t)}makeParking(e){let t=o("input",{type:"text",id:m(),maxlength:80}),s=u(e,()=>{this.press("park",{words:t.value})});
return o("details",{},o("summary",{},e),o("label",{for:t.id},d.owner),t,s)}showRoom({code:e,door:t}){let s=document.querySelector(
"#qr"),i=o("div",{class:"qr"});s&&i.append(s.content.cloneNode(!0));let r=t?d.door.open:d.door.closed;this.joining.replaceChildren(
o("p",{},`${d.code}: `,o("strong",{class:"code"},e)),i,u(r,()=>{this.press("door")}))}showPeople(e,t){let s=new Set(t.filter(
({waits:a})=>a).map(({seat:a})=>a)),i=e.find(({seat:a,waits:h})=>h&&!s.has(a));i&&c(this.status,d.asks(i.name));let l=[...e].
sort((a,h)=>Number(h.waits)-Number(a.waits)).map(a=>this.showPerson(a));for(l.some((a,h)=>this.people.children[h]!==a)&&
this.people.replaceChildren(...l);this.people.children.length>l.length;)this.people.lastElementChild?.remove()}showPerson(e){
let{seat:t,role:s,leads:i,marks:r,here:l,waits:a,answered:h}=e,f=i?[]:this.listActs(e),k=this.listed.get(t),H=k?.acts===
JSON.stringify(f)&&k?k:this.makePerson(e,f),se=[s,...r,l?d.here.yes:d.here.no];return a&&se.push(d.waitsToCome),h&&se.push(
d.hasAnswered),c(H.small,se.join(", ")),H.element.className=a?"waits":"",this.listed.set(t,H),H.element}makePerson({seat:e,
name:t,waits:s},i){let r=i.map(([h,f,k])=>u(f,()=>{this.press(h,{seat:e,...k})},{hidden:`: ${t}`})),l=r.length?o("detail\
s",{open:s},o("summary",{},t),...r):o("span",{},t),a=o("small",{});return{element:o("li",{},l,a),small:a,acts:JSON.stringify(
i)}}listActs({waits:e,may_write:t}){if(e)return[["admit",d.letIn,{}],["remove",d.remove,{}]];let s=[["mark",d.scribe,{words:"\
scribe"}],["mark",d.chair,{words:"chair"}],["offer",d.offer,{}]];return[...t?s:[],["remove",d.remove,{}]]}showClock(){if(!this.
told||!this.step)return;let e=this.told.seconds_on_step+(performance.now()-this.toldAt)/1e3;c(this.clock,d.used(Math.floor(
e/60),this.step.minutes))}};function It(n){let e=v(o("button",{type:"button",class:"main"},d.accept),{click:n});return o(
"div",{class:"offer",role:"status"},o("p",{},d.offered),e)}var ce=class{constructor(e,t,s){this.key=e;c(this.heading,t.title);let i=[j[t.state]||d.notReached,t.owner].filter(Boolean).
join(": "),r=u(d.goThere,s,{class:"main"});this.element.append(o("div",{class:"looking"},this.where,r),this.heading,o("p",
{class:"stands"},i),this.rest)}key;element=o("div",{class:"step looked-at"});heading=o("h1",{tabindex:-1});where=o("p",{});rest=o(
"div",{});say(e,t){c(this.where,d.lookingAt(e,t))}showHtml({figure:e,html:t,words:s}){let i=o("div",{class:"figure"}),r=o(
"div",{class:"beside"});i.innerHTML=e,r.innerHTML=t;let l=s.length?[o("h2",{},d.cameTo),K(s)]:[];this.rest.replaceChildren(
i,...l,r)}};var pe=class{round="";mine=new Map;complete(e,t){let{step:s}=e;if(!s)return e;let i=`${s.key} ${s.round}`;return i!==this.
round&&this.mine.clear(),this.round=i,t||this.keep(s),t?{...e,step:this.fill(s)}:e}keep(e){for(let{about:t,rating:s}of e.
own)this.mine.set(t,s?.mine??null)}fill(e){let t=e.own.map(s=>{let i=this.mine.get(s.about)??null;return s.rating?{...s,
rating:{...s.rating,mine:i}}:s});return{...e,own:t}}};var me=class{constructor(e){this.go=e;this.element.append(this.said,this.buttons)}go;element=o("div",{class:"moved",hidden:!0});said=o(
"div",{role:"status"});buttons=o("div",{class:"buttons"});key="";isHeld=!1;show(e,t){if(this.key===e)return;this.key=e,this.
element.hidden=!1;let s=u(d.go(t),()=>this.go(),{class:"main"}),i=u(d.finish,()=>{this.isHeld=!0,i.remove()});this.said.
replaceChildren(o("p",{},d.moved(t))),this.buttons.replaceChildren(s,...this.isHeld?[]:[i])}hide(){this.key="",this.isHeld=
!1,this.element.hidden=!0,this.said.replaceChildren()}};var Ln={day:"numeric",month:"long",year:"numeric"};function N(n){return n.charAt(0).toUpperCase()+n.slice(1)}function X(n){return n.charAt(0).toLowerCase()+n.slice(1)}function Mn(n){return n.toLocaleDateString("en-GB",Ln)}function ue(n){let e=new Date(`${n}T12:00:00`);return Number.isNaN(
e.getTime())?n:Mn(e)}function Xe(n){return`Column ${n+1}`}function fe(n,e){return n===1?"1 (low)":n===e?`${n} (high)`:String(
n)}function ge(n){let e=n.map(([t,s])=>`${t}: ${s}`);return e.length?`${p.former}: ${e.join(", ")}`:""}var q="";function et(n){return Array.isArray(n)&&n.every(g)}function Pn(n){if(n===null||typeof n!="object"||Array.isArray(
n))return!1;let{columns:e=null,rows:t=null}=n;return et(e)&&Array.isArray(t)&&t.every(et)}function ee(n){return Pn(n)||Array.
isArray(n)&&n.every(et)}function Nt(n){if(!Array.isArray(n))return n.columns.filter(t=>t!==q);let e=Math.max(0,...n.map(
t=>t.length));return Array.from({length:e},(t,s)=>Xe(s))}function M(n,e){if(!ee(e))return[];let{columns:t,rows:s}=Array.
isArray(e)?{columns:n.offered,rows:e}:e;return s.map(i=>Cn(n,t,i))}function Cn(n,e,t){let[s=""]=t,r=n.is_grid||n.rows.includes(
s)?[n.offered[0],...e.slice(1)]:e,l=new Map,a=new Map;return t.forEach((h,f)=>{let k=r[f]??Xe(f);n.offered.includes(k)&&
!l.has(k)?l.set(k,h):h.trim()&&a.set(Bt(k,l,a),h)}),{cells:n.offered.map(h=>l.get(h)??""),rest:[...a]}}function Bt(n,e,t){
return e.has(n)||t.has(n)?Bt(`${n} (before)`,e,t):n}function _(n,e){let t=[...new Set(e.flatMap(({rest:i})=>i.map(([r])=>r)))],
s=({cells:i,rest:r})=>{let l=new Map(r);return[...i,...t.map(a=>l.get(a)??"")]};return{columns:[...n.offered,...t],rows:e.
map(s)}}function U(n){return{cells:n.offered.map(()=>""),rest:[]}}function Kt(n,e){return te(e,we(n,e)?1:0)}function we(n,{
cells:[e=""]}){return n.rows.includes(e)}function te({cells:n,rest:e},t=0){return n.slice(t).some(s=>s.trim())||Y(e).length>
0}function Y(n){return n.filter(([e])=>e!==q)}function O(n){return n.find(([e])=>e===q)?.[1]??""}function tt(n,e){return[
...Y(n),[q,e]]}function Jt(n,{cells:e,rest:t}){let[s=""]=e;return!n.keyed||O(t)||s.trim()?t:tt(t,w())}function jt(n){return n.number===null?n.question:`question ${n.number}: ${n.question}`}function T(n){return n.beside?`ev\
idence, ${n.beside}`:[n.number===null?"":`question ${n.number}`,n.for].filter(Boolean).join(", ")||n.question}function x(n,...e){
let t=[...e,n.number===null?"":T(n)].filter(Boolean).join(", ");return t?` (${t})`:""}function qt(n){if(n.beside)return{seen:n.question,more:n.part?`(${n.part})`:""};if(n.number===null)return{seen:n.for?`${n.
for}: ${n.question}`:n.question,more:""};let e=jt(n),t=X(p.ownAnswer);return n.for?{seen:n.for,more:n.individual?`(${t} \
to ${e})`:`(${e})`}:{seen:n.individual?p.ownAnswer:p.answer,more:`to ${e}`}}function V(n,e,t){let{seen:s,more:i}=qt(n),r=new S(
t,s,i,{class:"name"});return{element:o("div",{},...r.parts,e.help,e.error,t),focus:()=>t.focus(),described:t,marks:()=>[
t]}}function R(n,e,t,...s){let{seen:i,more:r}=qt(n),l=o("legend",{class:"name"},i,r?b(` ${r}`):null);return o("fieldset",
t,l,e.help,e.error,...s)}function ye(n,e){return n.filter(g).join(e)}function G(n){return[...new Map(n.flat().map(t=>[JSON.stringify(t),t])).values()]}
function ve(n,e){let t=new Map;for(let s of e.flatMap(i=>M(n,i))){let i=we(n,s)?s.cells[0]??"":JSON.stringify(s),r=t.get(
i);t.set(i,r&&we(n,s)?Hn(r,s):s)}return _(n,Fn([...t.values()]))}function Fn(n){let e=new Set;return n.map(t=>{let s=O(t.
rest),i=!!s&&e.has(s);return e.add(s),i?{...t,rest:tt(t.rest,w())}:t})}function Hn(n,e){let t=n.cells.map((i,r)=>_t(i,e.
cells[r]??"")),s=new Map(n.rest);for(let[i,r]of e.rest)s.set(i,_t(s.get(i)??"",r));return{cells:t,rest:[...s]}}function _t(n,e){
return[...new Set([n,e].filter(t=>t.trim()))].join("; ")}function ke(n,e,t,s){let i=v(o("input",{type:n,id:m(),...t}),{change:s});return{input:i,element:o("div",{class:"option"},
i,o("label",{for:i.id},e))}}var nt=class{constructor(e,t){this.frame=t;this.element=R(e,t,{},this.list),this.described=this.element,this.offer(e.options)}frame;element;described;list=o(
"div",{class:"options checks"});marks(){return[...this.list.querySelectorAll("input")]}read(){return this.marks().filter(
e=>e.checked).map(e=>e.value)}write(e){let t=Array.isArray(e)?e.filter(g):[],s=this.marks().map(r=>r.value),i=t.filter(r=>!s.
includes(r));if(i.length){s.length||this.list.replaceChildren();let r=i.map(l=>({key:l,words:p.notOffered,small:""}));this.
list.append(...this.showOptions(r))}for(let r of this.marks())r.checked=t.includes(r.value)}offer(e){let t=this.read();this.
list.replaceChildren(...this.showOptions(e)),this.write(t)}focus(){this.marks()[0]?.focus()}showOptions(e){return e.length?
e.map(({key:t,words:s,small:i})=>{let r=i?o("small",{id:m()},i):null,l={value:t,"aria-describedby":r?.id},{element:a}=ke(
"checkbox",s,l,()=>this.frame.changed());return r&&a.append(r),a}):[o("p",{},p.noneOffered)]}};function On(n,e){let t=new Map(
n.options.map(i=>[i.key,i.words]));return(Array.isArray(e)?e:[]).map(i=>t.get(String(i))??p.notOffered)}var Ut={name:"ch\
ecks",makeControl:(n,e)=>new nt(n,e),fits:n=>Array.isArray(n)&&n.every(g),say:On,join:(n,e)=>G(e)};function $(n){return String(n).split(/\n+/)}var st=class{constructor(e,t){this.frame=t;let s=m(),i=e.offered.map(l=>ke("radio",N(l),{name:s,value:l},()=>this.changed()));
this.inputs=i.map(l=>l.input),this.clear=u(p.clear,()=>this.empty(),{class:"quiet",hidden:` to ${T(e)}`});let r=o("div",
{class:`options ${e.kind}`},...i.map(l=>l.element));this.element=R(e,t,{role:"radiogroup"},r,this.clear),this.described=
this.element,this.show()}frame;element;described;inputs;clear;changed(){this.show(),this.frame.changed()}show(){this.clear.
hidden=!this.chosen}get chosen(){return this.inputs.find(e=>e.checked)}empty(){for(let e of this.inputs)e.checked=!1;this.
inputs[0]?.focus(),this.changed()}read(){return this.chosen?.value??""}write(e){for(let t of this.inputs)t.checked=t.value===
e;this.show()}focus(){(this.chosen??this.inputs[0])?.focus()}marks(){return[this.element]}},be={makeControl:(n,e)=>new st(
n,e),fits:g,say:(n,e)=>$(e),join:null};var Yt={name:"choice",...be};var Vt={name:"date",makeControl:(n,e)=>{let t=v(o("input",{type:"date",id:m()}),{input:e.changed}),s=()=>t.validity.badInput;
return{...V(n,e,t),read:()=>s()?void 0:t.value,write:i=>{t.value=g(i)?i:""},complaint:()=>s()?p.dateInFull:""}},fits:g,say:(n,e)=>[
ue(String(e))],join:null};var $n=1e3;var Gt=new WeakMap;function Q(n,e){clearTimeout(Gt.get(n)),Gt.set(n,setTimeout(()=>c(n,e()),$n))}var A=[{key:"inherent",name:"Inherent",meaning:"if nothing were done"},{key:"residual",name:"Residual",meaning:"with wha\
t is done now"},{key:"target",name:"Target",meaning:"where we want it"}];function Wn(n){return n!==null&&typeof n=="obje\
ct"&&!Array.isArray(n)}function ot(n){return Array.isArray(n)&&n.every(Wn)}function it(n){if(!Array.isArray(n))return null;
let[e=null,t=null]=n.map(s=>typeof s=="number"?s:null);return[e,t]}function rt(n){return ot(n)?n.map(({risk:e="",inherent:t,
residual:s,target:i})=>({risk:g(e)?e:"",inherent:it(t),residual:it(s),target:it(i)})):[]}function at(n=""){return{risk:n,
inherent:null,residual:null,target:null}}function Qt(n){return A.some(e=>n[e.key])}function zt(n,e){return n.includes(e.
risk)&&!Qt(e)}function lt(n,e){return n.filter(t=>!e.some(s=>s.risk===t)).map(t=>at(t))}function Zt(n,e,t,s){let i=h=>!Qt(
h)&&(e.includes(h.risk)||!h.risk.trim()),r=s?n:n.filter(h=>!i(h)),l=t.filter(h=>!e.includes(h)||n.some(f=>f.risk===h)),a=[
...r,...lt(l,r)];return y(a,n)?null:a}function dt(n,e){let t=n?.[e.risk]??{},s=i=>{let r=a=>e[i]?.[a]??t[i]?.[a]??null,l=[
r(0),r(1)];return l.every(a=>a===null)?null:l};return{...e,inherent:s("inherent"),residual:s("residual"),target:s("targe\
t")}}function Dn(n,e){return e?`${n} likelihood ${e[0]??"not given"}, impact ${e[1]??"not given"}`:""}function Xt(n){let e=A.
map(t=>Dn(t.name,n[t.key])).filter(Boolean);return[n.risk||"A risk without a name",...e].join("; ")}function en(n){return n===
1?"Taken for one risk.":`Taken for ${n} risks.`}function ht(n){return Array.from({length:n},(e,t)=>t+1)}function tn(n,e,t){let s=ht(n).map(f=>o("th",{scope:"col"},String(
f))),i=o("th",{scope:"col",rowspan:2},"Impact"),r=o("th",{scope:"colgroup",colspan:n},"Likelihood"),l=f=>{let k=ht(n).map(
C=>t(C,f));return o("tr",{},o("th",{scope:"row"},String(f)),...k)},a=o("thead",{},o("tr",{},i,r),o("tr",{},...s)),h=o("t\
body",{},...ht(n).reverse().map(l));return o("table",{class:"grid"},o("caption",{},e),a,h)}var Se=class{constructor(e,t,s){
this.steps=e;this.side=t;this.placing=s;let i=o("details",{class:"pick"},o("summary",{},p.pick,this.where));this.element=
v(i,{toggle:()=>this.open()})}steps;side;placing;element;where=b("");picks=[];open(){if(!this.element.open||this.picks.length)
return;let e=m(),t=`${this.side.name}: pick one place`,s=(i,r)=>o("td",{},this.makeRadio(e,[i,r]));this.element.append(tn(
this.steps,t,s)),this.show()}makeRadio(e,t){let s=`Likelihood ${t[0]}, impact ${t[1]}`,i={type:"radio",name:e,value:t.join(
","),"aria-label":s},r=v(o("input",i),{change:()=>this.placing.write(t)});return r.disabled=this.placing.isLocked(),this.
picks.push({place:t,radio:r}),r}show(){let e=this.placing.read();for(let t of this.picks)t.radio.checked=y(t.place,e)}rename(e){
c(this.where,e)}},Te=class{constructor(e,t,s){this.field=e;this.steps=t;this.read=s;let i=A.map(f=>o("option",{value:f.key},
`${f.name}: ${f.meaning}`)),r=o("select",{id:m(),"data-looks":!0},...i);this.select=v(r,{change:()=>this.show()}),this.select.
value="residual";let l=x(e),a={class:"map",role:"group","aria-label":`Where the risks lie${l}`,tabindex:0};this.frame=o(
"div",a);let h=new S(r,"Show where the risks lie",l);this.element=o("div",{class:"where"},...h.parts,r,this.frame)}field;steps;read;element;select;frame;show(){
let e=A.find(({key:l})=>l===this.select.value)??A[1],t=this.read().map((l,a)=>({number:a+1,name:l.risk,place:l[e.key]})),
s=`Where the risks lie: ${e.name.toLowerCase()} risk, ${e.meaning}`,i=o("span",{},s,b(x(this.field))),r=(l,a)=>{let h=t.
filter(({place:f})=>y(f,[l,a]));return In(Math.ceil(l*a*4/this.steps**2),h)};this.frame.replaceChildren(tn(this.steps,i,
r))}};function In(n,e){let t=e.map(({number:i,name:r})=>o("li",{},`${i} `,o("span",{class:"short"},Nn(r)))),s=t.length?o(
"ul",{},...t):b("none");return o("td",{class:`shade-${n}`},s)}function Nn(n){return n.length>28?`${n.slice(0,27).trimEnd()}\
…`:n||"No name yet"}function Bn(n,e,t){if(n.dates.includes(e))return new ct(t);let s=n.choices[e];if(s)return Kn(s,t);let i=E({id:m()},t);return{
control:i,read:()=>i.value,write:r=>L(i,r)}}var xe=class{constructor(e,t,s){this.field=e;this.box=Bn(e,t,s),this.label=new S(
this.box.control,t),this.element=o("div",{},...this.label.parts,this.box.control)}field;element;box;label;rename(e){this.
label.tellApart(x(this.field,e))}};function pt(n){return n.validity.badInput}var ct=class{control;whole="";shown="";constructor(e){
let t=()=>{this.control.type==="text"&&!this.control.value&&(this.control.type="date"),e()};this.control=v(o("input",{type:"\
date",id:m()}),{input:t})}show(e,t){this.control.type=e,this.control.value=t}write(e){this.show("date",e),this.control.value!==
e&&this.show("text",e),this.whole=e,this.shown=this.control.value}read(){let{control:e}=this;return!pt(e)&&e.value!==this.
shown&&(this.whole=e.value,this.shown=this.whole),this.whole}};function Kn(n,e){let t=n.every((a,h)=>a===String(h+1)),s=a=>t?
fe(Number(a),n.length):N(a),i=n.map(a=>o("option",{value:a},s(a))),r=o("option",{value:""},p.chooseOne),l=v(o("select",{
id:m()},r,...i),{change:e});return{control:l,read:()=>l.value,write:a=>mt(l,a)}}function mt(n,e){let t=i=>i.trim().toLowerCase(),
s=[...n.options].find(i=>t(i.value)===t(e));s||n.append(o("option",{value:e},e)),n.value=s?.value??e}var P=class{constructor(e,t){this.kind=e;this.changed=t;this.add=u(e.add,()=>this.addAndGo(),{class:"add",hidden:e.hidden}),
this.element=o("div",{},this.list,this.undo.element,this.add)}kind;changed;element;rows=[];list=o("div",{class:"rows"});add;undo=new ne(
e=>this.putBack(e));insert(e,t=this.rows.length){let s=this.kind.makeRow(()=>this.remove(s));this.rows.splice(t,0,s);let i=this.
rows[t+1];return i?i.element.before(s.element):this.list.append(s.element),s.write(e),this.renumber(),s}renumber(){this.
rows.forEach((e,t)=>{e.rename(t+1)})}drop(e){let t=this.rows.indexOf(e);return this.rows.splice(t,1),e.element.remove(),
this.renumber(),t}addAndGo(){this.insert(this.kind.blank()).focus(),this.kind.shown?.()}remove(e){let t=e.read(),s=this.
drop(e);this.undo.offer(`${this.kind.called} ${s+1} was removed.`,{value:t,at:s}),(this.rows[s]??this.add).focus(),this.
changed()}putBack({value:e,at:t}){this.insert(e,Math.min(t,this.rows.length)).focus(),this.changed()}read(){return this.
rows.filter(e=>!e.isBlank()).map(e=>e.read())}write(e){let t=e.length||this.kind.isOptional?e:[this.kind.blank()];t.forEach(
(s,i)=>{let r=this.rows[i];r?ut(r,s):this.insert(s)});for(let s of this.rows.slice(t.length))this.drop(s);this.undo.hide()}focus(){
(this.rows[0]??this.add).focus()}};function ut(n,e){y(n.read(),e)||n.write(e)}var ne=class{constructor(e){this.putBack=e;
this.button=u(p.putBack,()=>this.act(),{class:"quiet"}),this.element=o("p",{class:"undo"},this.said," ",this.button),this.
hide()}putBack;element;removed=null;said=o("span",{role:"status"});button;act(){let{removed:e}=this;this.hide(),e&&this.
putBack(e.value)}hide(){this.removed=null,c(this.said,""),this.button.hidden=!0}offer(e,t){this.removed={value:t},c(this.
said,e),this.button.hidden=!1}},W=class{constructor(e,t,s){this.called=t;this.button=u("Remove ",s,{class:"quiet remove"}),
this.button.append(this.number,b(e.number===null?"":` of ${T(e)}`))}called;button;number=document.createTextNode("");rename(e){
this.number.data=`${this.called} ${e}`}};var Jn=5;function gt(n){return n.steps??Jn}var Re=class{element;select;label;constructor(e,t,s){let i=Array.from({length:t},
(l,a)=>o("option",{value:String(a+1)},fe(a+1,t))),r=o("option",{value:""},p.notGiven);this.select=v(o("select",{id:m()},
r,...i),{change:s}),this.label=new S(this.select,e),this.element=o("div",{},...this.label.parts,this.select)}get isLocked(){
return this.select.disabled}read(){return this.select.value?Number(this.select.value):null}write(e){mt(this.select,e===null?
"":String(e))}rename(e){this.label.tellApart(e)}},ft=class{constructor(e,t,s){this.field=e;this.side=t;this.changed=s;let i=gt(
e);this.likelihood=new Re("Likelihood",i,()=>this.choose()),this.impact=new Re("Impact",i,()=>this.choose()),this.grid=new Se(
i,t,{read:()=>this.read(),write:a=>this.pick(a),isLocked:()=>this.likelihood.isLocked});let r=o("legend",{},t.name,o("sm\
all",{},` ${t.meaning}`)),l=o("div",{class:"pair"},this.likelihood.element,this.impact.element);this.element=o("fieldset",
{class:"side"},r,l,this.grid.element)}field;side;changed;element;likelihood;impact;grid;choose(){this.grid.show(),this.changed()}pick(e){
this.write(e),this.changed()}read(){let e=[this.likelihood.read(),this.impact.read()];return e.every(t=>t===null)?null:e}write(e){
this.likelihood.write(e?.[0]??null),this.impact.write(e?.[1]??null),this.grid.show()}rename(e){let t=x(this.field,this.side.
name,`Risk ${e}`);for(let s of[this.likelihood,this.impact,this.grid])s.rename(t)}},Ae=class{constructor(e,t,s){this.field=
e;this.name=v(o("input",{type:"text",id:m()}),{input:t});let[i,r,l]=A,a=C=>new ft(e,C,t);this.sides={inherent:a(i),residual:a(
r),target:a(l)},this.away=new W(e,"risk",s);let h=e.for?b(`${e.for}: `):null,f=o("legend",{},h,this.number);this.label=new S(
this.name,"What the risk is");let k=o("div",{class:"sides"},...A.map(({key:C})=>this.sides[C].element));this.element=o("\
fieldset",{class:"row risk"},f,...this.label.parts,this.name,k,this.away.button)}field;element;number=document.createTextNode(
"");label;name;sides;away;read(){let{inherent:e,residual:t,target:s}=this.sides;return{risk:this.name.value,inherent:e.read(),
residual:t.read(),target:s.read()}}write(e){this.name.value!==e.risk&&(this.name.value=e.risk);for(let{key:t}of A)this.sides[t].
write(e[t])}focus(){this.name.focus()}rename(e){this.number.data=`Risk ${e}`,this.away.rename(e),this.label.tellApart(x(
this.field,`Risk ${e}`));for(let{key:t}of A)this.sides[t].rename(e)}isBlank(){return!this.name.value.trim()&&A.every(({key:e})=>!this.
sides[e].read())}};var wt=class{constructor(e,t){this.field=e;this.frame=t;this.offered=e.rows,this.rows=new P({makeRow:i=>new Ae(e,()=>this.
changed(),i),blank:()=>at(),add:p.add["heat map"],hidden:` for ${T(e)}`,called:"Risk",shown:()=>this.show()},()=>this.changed()),
this.map=new Te(e,gt(e),()=>this.list()),this.taking=new yt(e,this.rows,()=>this.changed());let s=[this.rows.element,this.
taking.element,this.map.element];this.element=R(e,t,{},...s),this.described=this.element,this.write(null)}field;frame;element;described;rows;map;taking;offered;changed(){
this.taking.clearNotice(),this.show(),this.frame.changed()}show(){this.map.show(),this.taking.show()}list(){return this.
rows.rows.map(e=>e.read())}read(){return this.rows.read().filter(e=>!zt(this.field.rows,e))}write(e){this.taking.clearNotice();
let t=rt(e);this.rows.write([...t,...lt(this.field.rows,t)]),this.show()}offerRows(e){let t=Zt(this.list(),this.offered,
e,Z(this.element));t&&this.rows.write(t),this.offered=e,this.show()}focus(){this.rows.focus()}marks(){return[...this.element.
querySelectorAll(".risk input[type=text], .risk select")]}},yt=class{constructor(e,t,s){this.field=e;this.rows=t;this.changed=
s;let i=u(p.takeScores,()=>this.take(),{hidden:x(e)});this.element=o("div",{class:"taking"},i,this.said)}field;rows;changed;element;said=o(
"p",{role:"status"});take(){let{scores:e}=this.field,t=this.rows.rows.filter(s=>!y(s.read(),dt(e,s.read())));for(let s of t)
s.write(dt(e,s.read()));t.length&&this.changed(),c(this.said,""),Q(this.said,()=>t.length?en(t.length):p.noScores)}show(){
this.element.hidden=!Object.keys(this.field.scores??{}).length&&!Z(this.element)}clearNotice(){Q(this.said,()=>"")}},nn={
name:"heat map",makeControl:(n,e)=>new wt(n,e),fits:ot,say:(n,e)=>rt(e).map(Xt),join:(n,e)=>G(e)};function vt(n){return Array.isArray(n)&&n.every(g)}function jn(n,e,t){let s=E({id:m()},e),i=o("span",{}),r=new S(s,i,x(n)),
l=new W(n,"row",t);return{element:o("div",{class:"item"},...r.parts,s,l.button),read:()=>s.value,write:a=>L(s,a),focus:()=>s.
focus(),rename:a=>{c(i,`${p.row} ${a}`),l.rename(a)},isBlank:()=>!s.value.trim()}}function qn(n,e){let t={makeRow:r=>jn(
n,e.changed,r),blank:()=>"",add:p.add.list,hidden:` for ${T(n)}`,called:p.row},s=new P(t,e.changed),i=R(n,e,{},s.element);
return s.write([]),{element:i,described:i,read:()=>s.read(),write:r=>s.write(vt(r)?r:[]),focus:()=>s.focus(),marks:()=>[
...i.querySelectorAll("textarea")]}}var sn={name:"list",makeControl:qn,fits:vt,say:(n,e)=>vt(e)?e:[],join:(n,e)=>G(e)};var on={name:"long text",makeControl:(n,e)=>{let t=E({id:m(),rows:4},e.changed),s=i=>L(t,g(i)?i:"");return{...V(n,e,t),read:()=>t.
value,write:s}},fits:g,say:(n,e)=>$(e),join:(n,e)=>ye(e,`

`)};function Ee(n,e){return M(n,e).filter(t=>Kt(n,t)).map(t=>kt(n,t))}function kt(n,{cells:e,rest:t}){return[...n.offered.map(
(i,r)=>{let l=e[r]??"";return l?`${i}: ${n.dates.includes(i)?ue(l):l}`:""}),ge(Y(t))].filter(Boolean).join("; ")}var Le=class{constructor(e){this.changed=e}changed;element=o("div",{class:"former"});rest=[];whose=b("");undo=new ne(e=>{
this.write(e),this.changed()});read(){return this.rest}write(e){this.rest=e,this.element.replaceChildren(...this.show(ge(
Y(e)))),this.undo.hide()}rename(e){c(this.whose,` (${e})`)}remove(){let e=this.rest;this.write(e.filter(([t])=>t===q)),this.
undo.offer(p.formerRemoved,e),this.element.append(this.undo.element),this.changed()}show(e){if(!e)return[];let t=o("p",{
id:m()},e),s=u(p.takeOut,()=>this.remove(),{class:"quiet","aria-describedby":t.id});return s.append(this.whose),[t,s]}};var Me=class{constructor(e,t,s,...i){this.field=e;this.cells=t.map(h=>new xe(e,h,s)),this.former=new Le(()=>{this.focus(),
s()});let r=e.for?b(`${e.for}: `):null,l=o("legend",{},r,this.legend),a=_n(this.cells.map(h=>h.element));this.element=o(
"fieldset",{class:"row"},l,a,this.former.element,...i)}field;element;legend=o("span",{});cells;former;focus(){this.cells[0]?.
box.control.focus()}name(e){c(this.legend,e),this.former.rename(e);for(let t of this.cells)t.rename(e)}read(){return{cells:this.
cells.map(e=>e.box.read()),rest:this.former.read()}}write(e){this.cells.forEach((t,s)=>{t.box.write(e.cells[s]??"")}),this.
former.write(Jt(this.field,e))}};function _n(n){return o("div",{class:n.length===4?"cells by-two":"cells"},...n)}function Ce(n,e,t,s=p.
row,...i){let r=new W(n,s.toLowerCase(),t),l=new Me(n,n.offered,e,...i,r.button);return l.name(""),{element:l.element,read:()=>l.
read(),write:a=>l.write(a),focus:()=>l.focus(),rename:a=>{l.name(`${s} ${a}`),r.rename(a)},isBlank:()=>!te(l.read())}}var Pe=class{constructor(e,t){
this.field=e;this.frame=t;this.offer(e.rows)}field;frame;element=o("div",{class:"rows"});rows=[];get count(){return this.
rows.length}offer(e){let t=e.filter(s=>!this.rows.some(i=>i.name===s));t.length&&!this.rows.length&&this.element.replaceChildren();
for(let s of t)this.add(s)}add(e){let t=new Me(this.field,this.field.offered.slice(1),()=>this.frame.changed());t.name(e),
this.rows.push({name:e,row:t}),this.element.append(t.element)}write(e){let t=[...e];for(let{name:s,row:i}of this.rows){let r=t.
findIndex(({cells:a})=>a[0]===s),[l=U(this.field)]=r<0?[]:t.splice(r,1);ut(i,{cells:l.cells.slice(1),rest:l.rest})}return t}read(){
return this.rows.map(({name:e,row:t})=>{let{cells:s,rest:i}=t.read();return{cells:[e,...s],rest:i}})}focus(){this.rows[0]?.
row.focus()}};var Fe=class{constructor(e,t){this.field=e;this.known=new Pe(e,t),this.element=R(e,t,{},this.known.element),this.described=
this.element}field;element;described;known;give(e){return e.some((s,i)=>te(s,i<this.known.count?1:0))?_(this.field,e):[]}offerRows(e){
this.known.offer(e)}marks(){return[...this.element.querySelectorAll("textarea, .row select, .row input")]}complaint(){return bt(
this.element)}};function bt(n){return[...n.querySelectorAll(".row input")].some(pt)?p.dateInFull:void 0}var He=class extends Fe{constructor(e,t){
super(e,t),this.known.count||this.known.element.append(o("p",{},p.noRows)),this.write(null)}read(){return this.give(this.
known.read())}write(e){let t=M(this.field,e);this.known.offer(t.map(({cells:[s=""]})=>s)),this.known.write(t)}focus(){this.
known.focus()}},Oe=class extends Fe{free;constructor(e,t){super(e,t),this.free=new P({makeRow:s=>Ce(e,t.changed,s),blank:()=>U(
e),add:p.add.table,hidden:` for ${T(e)}`,called:p.row,isOptional:this.known.count>0},t.changed),this.element.append(this.
free.element),this.write(null)}read(){return this.give([...this.known.read(),...this.free.read()])}write(e){this.free.write(
this.known.write(M(this.field,e)))}focus(){this.known.count?this.known.focus():this.free.focus()}},z={fits:ee,say:Ee};var rn={name:"matrix",makeControl:(n,e)=>new He(n,e),...z,join:null};var $e=class{constructor(e,t){this.options=e;this.changed=t;let[s,i,r,l]=this.wheres,a=o("legend",{},p.restsOn,s),h=o("l\
abel",{for:this.select.id},p.linkWhat,i);r&&this.add.append(r),l&&this.summary.append(l),this.fold.append(this.summary,o(
"div",{class:"choosing"},h,this.select,this.add)),this.element=o("fieldset",{class:"because"},a,this.none,this.list,this.
fold,this.said),this.show()}options;changed;element;chosen=[];list=o("ul",{class:"links"});none=o("p",{class:"nothing"},
p.restsOnNothing);select=o("select",{id:m()});said=o("p",{role:"status"});add=u(p.linkIt,()=>this.link(),{class:"quiet"});summary=o(
"summary",{},p.linkMore);fold=v(o("details",{}),{toggle:()=>this.fill()});wheres=["","","",""].map(b);rename(e){for(let t of this.
wheres)c(t,` (${e})`);this.show()}read(){return[...this.chosen]}write(e){this.chosen=[...e],this.show()}offer(e){this.options=
e,this.show()}link(){let e=this.select.value;if(!e){Q(this.said,()=>p.chooseFirst);return}this.change([...this.chosen,e],
`Added: ${this.find(e).words}`)}unlink(e){let t=this.chosen.filter(s=>s!==e);this.change(t,`Taken out: ${this.find(e).words}`)}change(e,t){
this.write(e),(this.fold.open?this.select:this.summary).focus(),c(this.said,""),Q(this.said,()=>t),this.changed()}find(e){
return this.options.find(s=>s.key===e)??{key:e,words:p.notOffered,small:""}}show(){this.none.hidden=this.chosen.length>0,
this.list.hidden=!this.none.hidden,this.list.replaceChildren(...this.chosen.map(e=>this.showLink(this.find(e)))),this.fill()}fill(){
if(!this.fold.open)return;let{value:e}=this.select,t=o("option",{value:""},p.chooseOne);this.select.replaceChildren(t,...this.
makeGroups()),this.select.value=e,this.select.selectedIndex<0&&(this.select.value="")}showLink({key:e,words:t,small:s}){
let i=`: ${t}${this.wheres[0]?.textContent??""}`,r=u(p.unlink,()=>this.unlink(e),{class:"quiet",hidden:i});return o("li",
{},o("span",{},t),s?o("small",{},s):null,r)}makeGroups(){let e=this.options.filter(({key:t})=>!this.chosen.includes(t));
return p.linkGroups.flatMap(([t,...s])=>{let r=e.filter(({key:l})=>s.includes(l.split(":")[0]??"")).map(({key:l,words:a})=>o(
"option",{value:l},a));return r.length?[o("optgroup",{label:t},...r)]:[]})}};function Un(n){if(n===null||typeof n!="object"||Array.isArray(n))return{};let{because:e=null}=n;return e!==null&&typeof e==
"object"&&!Array.isArray(e)?e:{}}function Yn(n,e){let t=n[O(e.rest)];return Array.isArray(t)?t.filter(g):[]}function We(n,e){
let t=Un(e);return M(n,e).map(s=>({row:s,because:Yn(t,s)}))}function St(n,e){let t=e.filter(r=>r.because.length),s=Object.
fromEntries(t.map(r=>[O(r.row.rest),r.because])),i=_(n,e.map(({row:r})=>r));return t.length?{...i,because:s}:i}function an(n,e){
let t=e.flatMap(l=>We(n,l)),s=M(n,ve(n,e)),i=l=>a=>O(a.row.rest)===O(l.rest)||Vn(a.row,l),r=s.map(l=>{let a=t.filter(i(l)).
flatMap(h=>h.because);return{row:l,because:[...new Set(a)]}});return St(n,r)}function Vn(n,e){return JSON.stringify(n.cells)===
JSON.stringify(e.cells)}function ln(n,e){let t=new Map(n.options.map(s=>[s.key,s.words]));return We(n,e).map(({row:s,because:i})=>{
let r=i.map(l=>t.get(l)??p.notOffered).join("; ");return[kt(n,s),r&&`${p.restsOn}: ${r}`].filter(Boolean).join("; ")})}var Tt=class{element;because;row;constructor(e,t,s){this.because=new $e(e.options,t),this.row=Ce(e,t,s,p.recommendation,
this.because.element),this.element=this.row.element}read(){return{row:this.row.read(),because:this.because.read()}}write({
row:e,because:t}){this.row.write(e),this.because.write(t)}focus(){this.row.focus()}rename(e){this.row.rename(e),this.because.
rename(`${p.recommendation} ${e}`)}isBlank(){return this.row.isBlank()&&!this.because.read().length}},xt=class{constructor(e,t){
this.field=e;this.rows=new P({makeRow:s=>this.track(new Tt(e,t.changed,s)),blank:()=>({row:U(e),because:[]}),add:p.add.recommendations,
hidden:` for ${T(e)}`,called:p.recommendation},t.changed),this.element=R(e,t,{},this.rows.element),this.described=this.element,
this.write(null)}field;element;described;rows;made=new Set;track(e){return this.made.add(e),e}read(){let e=this.rows.read();
return e.length?St(this.field,e):[]}write(e){this.rows.write(We(this.field,e))}offer(e){for(let t of this.made)t.because.
offer(e)}focus(){this.rows.focus()}marks(){return[...this.element.querySelectorAll(".cells :is(textarea, select, input)")]}complaint(){
return bt(this.element)}},dn={name:"recommendations",makeControl:(n,e)=>new xt(n,e),fits:z.fits,say:ln,join:an};var hn={name:"scale",...be};var cn={name:"table",makeControl:(n,e)=>new Oe(n,e),...z,join:ve};var pn={name:"text",makeControl:(n,e)=>{let t={type:"text",id:m(),autocomplete:"off"},s=v(o("input",t),{input:e.changed}),
i=r=>{s.value=g(r)?r:""};return{...V(n,e,s),read:()=>s.value,write:i}},fits:g,say:(n,e)=>$(e),join:(n,e)=>ye(e,"; ")};var mn={checks:Ut,choice:Yt,date:Vt,"heat map":nn,list:sn,"long text":on,matrix:rn,recommendations:dn,scale:hn,table:cn,
text:pn};function D(n){let e=mn[n];if(!e)throw new Error(`This page cannot show answers of the kind “${n}”. Open it again.`);
return e}function Gn(n,e){if(I(e))return[p.noAnswer];let t=D(n.kind);return t.fits(e)?t.say(n,e):Qn(n,e)}function Qn(n,e){return g(
e)?$(e):ee(e)?Ee({...n,kind:"table",offered:Nt(e)},e):Array.isArray(e)?e.filter(g):[]}function De(n,e){let t=Gn(n,e);return g(
e)?o("div",{},...t.map(s=>o("p",{},s))):K(t)}function F(n,e={}){return{...n,beside:"",part:"",...e}}function Ie(n){return n.flatMap(e=>e.rating?.revealed?[zn(e,e.rating)]:[])}function zn(n,e){let{said:t="",spread:s=[],reasons:i=[]}=e,
r=Math.max(1,...s.map(({count:h})=>h)),l=i.filter(({reason:h})=>h).map(({words:h,reason:f})=>o("li",{},Zn(h,f))),a=e.mine?
o("p",{class:"mine"},`${d.yourAnswer}: ${Xn(n,e.mine.value)}`):null;return o("section",{class:"spread"},n.for?o("h2",{},
n.for):null,o("p",{class:"said"},t),o("ul",{class:"bars"},...s.map(h=>es(h,r))),a,l.length?o("ul",{class:"reasons"},...l):
null)}function Zn(n,e){return n?`${N(n)}: ${e}`:e}function Xn(n,e){let t=D(n.kind);return t.fits(e)?t.say(F(n),e).join("\
; "):""}function es({words:n,count:e,of:t},s){let i=o("span",{class:"bar",style:`inline-size: ${100*e/s}%`,"aria-hidden":"\
true"}),r=t?`${t}: ${n}`:n;return o("li",{class:e?"":"none"},o("span",{class:"words"},`${N(r)}: ${e}`),i)}var ts=["open","closed"],Ne=class{constructor(e){this.join=e;let t=o("div",{class:"qr"}),s=document.querySelector("#qr");
s&&t.append(s.content.cloneNode(!0));let i=o("header",{},this.code,t),r=o("div",{class:"right"},this.count,this.dots,this.
shown),l=o("div",{class:"sides"},this.figure,r);this.element.append(i,o("div",{class:"on-wall"},this.heading,this.said,l,
this.foot)),window.addEventListener("resize",()=>this.fit())}join;element=o("div",{class:"wall"});code=o("p",{class:"joi\
n"});heading=o("h1",{});figure=o("div",{class:"figure"});said=o("p",{class:"state"});dots=o("p",{class:"dots","aria-hidd\
en":"true"});count=o("p",{class:"count"});shown=o("div",{class:"shown"});foot=o("p",{class:"next"});html="";showHtml({figure:e}){
this.html=e,this.fit()}take(e,t){c(this.code,`${location.host}${this.join} · ${e.code??""}`),c(this.heading,t.title);let s=t.
own.length>0&&ts.includes(t.state);c(this.said,t.how==="break"?os(e,t):t.said),this.count.hidden=!s,this.dots.hidden=!s,
c(this.count,d.answered(t.answered,t.people)),c(this.dots,"●".repeat(t.answered)+"○".repeat(Math.max(0,t.people-t.answered))),
this.shown.replaceChildren(...ns(t),...ss(t.own));let i=e.agenda[e.agenda.findIndex(({key:l})=>l===t.key)+1],r=[d.step(t.
number,t.of),i?`next: ${i.title}`:""];c(this.foot,r.filter(Boolean).join(" · ")),this.fit()}fit(){this.figure.innerHTML=
this.html;for(let e of this.figure.querySelectorAll("img"))e.complete||e.addEventListener("load",()=>this.trim(),{once:!0});
for(let e of this.figure.querySelectorAll("details, .note, small, figcaption + p"))e.remove();this.figure.hidden=!1,this.
trim()}trim(){let e=()=>!this.figure.textContent?.trim()&&!this.figure.querySelector("img");for(e()&&(this.figure.hidden=
!0);this.isCutOff&&un(this.figure);)e()&&(this.figure.hidden=!0);for(;this.isCutOff&&un(this.shown););fn(this.figure)}get isCutOff(){
let{scrollHeight:e,scrollWidth:t}=document.documentElement;return e>window.innerHeight||t>window.innerWidth}};function un(n){
let e=n.querySelectorAll("li, dt, dd, p, tr, figure, table, h2, h3"),t=e[e.length-1];return t?.remove(),!!t}function fn(n){
let e=n.querySelectorAll("h2, h3, dt, dd, li, p, td, img"),t=e[e.length-1];(t?.matches("h2, h3, dt")||t?.matches("dd")&&
!t.textContent?.trim())&&(t.remove(),fn(n))}function ns(n){let e=n.agreed.flatMap(t=>{let s=t.versions.at(-1);return s?[
De(F(t),s.value)]:[]});return e.length?[o("section",{class:"agreed"},o("h2",{},d.agreed),...e)]:[]}function ss(n){let e=n.
filter(s=>s.rating?.revealed);if(e.length<2)return Ie(e);let t=e.map(s=>{let i=(s.rating?.spread??[]).filter(({count:r})=>r).
map(is);return o("li",{},o("b",{},`${s.for}: `),i.join(", ")||d.nobody)});return[o("ul",{class:"lines"},...t)]}function is({
words:n,count:e,of:t}){return`${X(t?`${t}, ${n}`:n)} ${e}`}function os({leading:n},{minutes:e}){let t=e*60-(n?.seconds_on_step??
0),s=new Date(Date.now()+1e3*Math.max(0,t));return d.backAt(s.toLocaleTimeString("en-GB",{hour:"numeric",minute:"2-digit"}))}var Rt=class{constructor(e,t,s,i,r){this.field=e;this.key=s;this.drafts=i;this.send=r;let l={help:o("p",{hidden:!0}),error:o(
"p",{hidden:!0}),changed:()=>{c(this.status,""),i.keep(s,this.control.read()??null)}};this.control=D(e.kind).makeControl(
F({...e,number:null,question:d.agreed,help:""}),l);let a=u(d.saveAgreed,()=>{this.save()},{class:"main"}),h=t?o("details",
{},o("summary",{},d.table),this.control.element,a):o("div",{},this.control.element,a);this.element=o("div",{class:"agree\
d-field"},h,this.status),this.write();let f=i.read(s);f!=null&&this.control.write(f)}field;key;drafts;send;element;control;status=o(
"p",{role:"status",class:"status"});written;get about(){return this.field.about}get isTouched(){return!y(this.control.read(),
this.written)}get isUnderWay(){return this.isTouched&&Z(this.element)}take(e){let{isTouched:t}=this;this.field=e,t||this.
write()}write(){this.control.write(this.field.versions.at(-1)?.value??null),this.written=this.control.read()}async save(){
let{about:e,versions:t}=this.field,s=this.control.read()??null,i=t.map(({number:l})=>l),r=await this.send({kind:"answer",
token:w(),about:e,value:s,replaces:i,is_agreed:!0});return r.kind==="refused"?(c(this.status,d.notSent+r.sentence),!1):(this.
written=s,this.drafts.forget(this.key),c(this.status,d.agreedSaved),!0)}},Be=class{constructor(e,t,s){this.send=e;this.drafts=
t;this.keptUnder=s}send;drafts;keptUnder;element=o("section",{class:"agreed","aria-label":d.agreed});fields=[];get isUnderWay(){
return this.fields.some(e=>e.isUnderWay)}async saveAll(){return(await Promise.all(this.fields.filter(t=>t.isTouched).map(
t=>t.save()))).every(Boolean)}take(e,t){let s=e.agreed.some(({versions:r})=>r.length),i=e.how==="together"||e.how==="dec\
ide"||e.state==="shown"||e.state==="agreed";this.element.hidden=!i||!(s||t),!this.element.hidden&&(t?this.edit(e):this.read(
e))}edit(e){this.fields.length||(this.fields=e.agreed.map(t=>{let s=t.kind==="table"&&e.how==="alone";return new Rt(t,s,
`${this.keptUnder}:${t.about}`,this.drafts,this.send)}),this.element.replaceChildren(...this.fields.map(t=>t.element)));
for(let t of this.fields){let s=e.agreed.find(({about:i})=>i===t.about);s&&t.take(s)}}read(e){this.fields=[];let t=e.agreed.
flatMap(s=>{let i=s.versions.at(-1);return i?[De(F(s),i.value)]:[]});this.element.replaceChildren(o("h2",{},d.agreed),...t)}};var Ke=class{constructor(e,t,s,i,r=null){this.ask=e;this.of=t;this.named=r;let l=u(i,()=>{this.send()}),a=r?o("label",{class:"\
named"},r,` ${d.withName}`):null;this.element.append(o("label",{for:this.area.id},s),this.area,a??"",l,this.status)}ask;of;named;element=o(
"div",{class:"note-box"});area=E({id:m(),maxlength:500},()=>c(this.status,""));status=o("p",{role:"status",class:"status"});async send(){
let e=this.area.value.trim();if(!e)return;let t=this.named?.checked??!1,s=await this.ask({kind:"note",token:w(),of:this.
of,words:e,is_named:t});s.kind==="refused"?c(this.status,d.notSent+s.sentence):(L(this.area,""),c(this.status,d.noteSent))}},
Je=class{constructor(e){this.ask=e;this.asking=new Ke(e,"question",d.yourQuestion,d.sendToChair);let t=o("input",{type:"\
checkbox",id:m()}),s=new Ke(e,"differs",d.howDifferent,d.recordDifferent,t);this.dissent=o("details",{},o("summary",{},d.
seeDifferently),s.element),this.queue.append(o("h2",{},d.questions),this.asking.element,this.asked),this.differing.append(
o("h2",{},d.seenDifferently),this.differs),this.element.append(this.queue,this.differing,this.dissent)}ask;element=o("di\
v",{class:"notes"});queue=o("section",{class:"queue","aria-label":d.questions});asked=o("ol",{});differing=o("section",{
class:"differing"});differs=o("ul",{});asking;dissent;known=null;take(e,t){this.queue.hidden=!e.queue,this.asking.element.
hidden=!t.may_note;let s=["shown","agreed"].includes(e.state)||e.agreed.some(r=>r.versions.length);this.dissent.hidden=!(t.
may_note&&s),this.differing.hidden=!e.differs.length,this.differs.replaceChildren(...e.differs.map(r=>o("li",{},r)));let i={
questions:t.questions,leads:t.leads};y(this.known,i)||(this.known=i,this.asked.replaceChildren(...t.questions.map(r=>this.
showAsked(r,t.leads))))}showAsked({about:e,words:t,by:s,is_mine:i,place:r,state:l},a){let h=l?d.becameOf(l):d.withChair(
r),f=o("small",{},[s,h].filter(Boolean).join(", ")),k=a&&l!=="asked"?this.listCalls(e,t):[],C=()=>{this.ask({kind:"take_\
back",token:w(),about:e})},H=i&&!l?[u(d.takeBack,C,{hidden:`: ${t}`})]:[];return o("li",{},t,f,...k,...H)}listCalls(e,t){
let s=r=>()=>{this.ask({kind:"press",token:w(),act:"question",about:e,words:r})};return["called","asked","left"].map(r=>u(
d.calls[r],s(r),{hidden:`: ${t}`}))}};var rs=new Set(["choice","scale"]),At=class{constructor(e,t,s,i){this.field=e;this.key=t;this.drafts=s;let r=()=>{this.keep(),
this.showWhy(),i()},l={help:o("p",{hidden:!0}),error:o("p",{class:"error",hidden:!0}),changed:r},a=F({...e,help:""});this.
control=D(e.kind).makeControl(a,l),this.reason=rs.has(e.kind)?E({id:m(),class:"why"},r):null,this.reason&&this.why.append(
o("label",{for:this.reason.id},d.reason),this.reason),this.element=o("div",{class:"own-field"},this.control.element,this.
why),this.sent=this.readSent(e),this.write(s.read(t)??this.sent)}field;key;drafts;element;control;reason;why=o("div",{hidden:!0});sent;get about(){
return this.field.about}get hasFocus(){return this.element.contains(document.activeElement)}read(){return{value:this.control.
read()??null,reason:this.reason?.value??""}}get isChanged(){let{value:e,reason:t}=this.read();return!(I(e)&&I(this.sent.
value)||y(e,this.sent.value))||t!==this.sent.reason}take(e){let t=this.isChanged;this.field=e,this.sent=this.readSent(e),
t||this.write(this.sent)}settle(){this.isChanged||this.drafts.forget(this.key)}complain(e){let t=this.element.querySelector(
".error");t&&(t.hidden=!e,c(t,e))}keep(){this.drafts.keep(this.key,this.read())}readSent(e){let t=e.rating?.mine;return{
value:t?.value??null,reason:t?.reason??""}}write({value:e,reason:t}){this.control.write(e),this.reason&&L(this.reason,t),
this.showWhy()}showWhy(){this.why.hidden=!this.reason||I(this.control.read())}},je=class{constructor(e,t,s,i){this.send=
i;let r=Math.max(1,e.round),l=a=>`scrutiny:own:${t}:${e.key}:${r}:${a.about}`;this.fields=e.own.map(a=>new At(a,l(a),s,()=>this.
show())),this.button=u(d.send,()=>{this.sendAll()},{class:"main"}),this.element.append(...this.fields.map(a=>a.element)),
this.element.append(this.hint,this.button,this.status,this.kept),this.element.addEventListener("submit",a=>{a.preventDefault(),
this.sendAll()}),this.take(e)}send;element=o("form",{class:"own"});fields;button;status=o("p",{role:"status",class:"stat\
us"});kept=o("p",{class:"kept",hidden:!0},d.toKeep);hint=o("p",{class:"hint"},d.alone);isSending=!1;isConnected=!0;get isUnderWay(){
return this.fields.some(e=>e.isChanged&&e.hasFocus)}get hasUnsent(){return this.fields.some(e=>e.isChanged)}take(e){for(let s of this.
fields){let i=e.own.find(({about:r})=>r===s.about);i&&s.take(i)}let t=e.state==="open";$t(this.element,!t),this.element.
classList.toggle("locked",!t),this.button.hidden=!t,this.hint.hidden=!t,this.kept.hidden=!0,t?this.show():c(this.status,
this.hasUnsent?d.closed:"")}showConnection(e){this.isConnected=e,this.isSending&&c(this.status,e?d.sending:d.sentLater)}get isSent(){
return this.fields.some(e=>!I(e.sent.value))}show(){this.kept.hidden=!this.hasUnsent||this.isSending,!this.isSending&&(c(
this.button,this.isSent?d.sendChange:d.send),c(this.status,this.hasUnsent?"":this.isSent?d.sent:""))}async sendAll(){let e=this.
fields.filter(i=>i.isChanged);if(this.isSending||!e.length)return;this.isSending=!0,c(this.status,this.isConnected?d.sending:
d.sentLater),this.kept.hidden=!0;let t=e.map(i=>this.sendOne(i)),s=(await Promise.all(t)).find(Boolean);this.isSending=!1,
s?c(this.status,d.notSent+s):this.show()}async sendOne(e){let{value:t,reason:s}=e.read(),i=await this.send({kind:"answer",
token:w(),about:e.about,value:t,reason:s}),r=i.kind==="refused"?i.sentence:"";return e.complain(r),r||e.settle(),r}};var qe=class{constructor(e,t,s,i){this.key=e;this.keptUnder=t;this.drafts=s;this.send=i;this.notes=new Je(i),this.agreed=
new Be(i,s,`scrutiny:agreed:${t}:${e}`),this.element.append(o("p",{class:"bar-top"},this.where,this.word),this.heading,this.
said,this.figure,this.place,o("div",{class:"rounds"},this.earlier,this.shown),this.agreed.element,this.notes.element,this.
count,this.beside)}key;keptUnder;drafts;send;element=o("div",{class:"step"});heading=o("h1",{tabindex:-1});where=o("span",
{class:"step-of"});word=o("strong",{class:"word"});said=o("p",{class:"state"});figure=o("div",{class:"figure"});shown=o(
"div",{class:"shown"});count=o("p",{class:"count"});earlier=o("div",{class:"earlier"});beside=o("div",{class:"beside"});place=o(
"div",{});agreed;notes;own=null;round=0;isConnected=!0;get isUnderWay(){return(this.own?.isUnderWay??!1)||this.agreed.isUnderWay}saveAgreed(){
return this.agreed.saveAll()}showConnection(e){this.isConnected=e,this.own?.showConnection(e)}showHtml({figure:e,html:t}){
this.figure.innerHTML=e,this.beside.innerHTML=t}take(e,t){c(this.where,`${d.step(e.number,e.of)} · ${d.about(e.minutes)}`),
c(this.word,e.word),this.word.dataset.state=e.state,c(this.heading,e.title),c(this.said,e.said),this.takeOwn(e,t);let s=Ie(
e.own);this.earlier.replaceChildren(...this.showEarlier(e.earlier)),this.shown.replaceChildren(...e.earlier.length&&s.length?
[o("h2",{},d.later)]:[],...s),this.agreed.take(e,t.may_write),this.notes.take(e,t),this.count.hidden=!e.own.length||!["o\
pen","closed"].includes(e.state),c(this.count,d.answered(e.answered,e.people))}takeOwn(e,t){let s=t.may_answer&&e.own.length>
0;this.own&&this.round!==e.round&&e.round>1&&(this.own=null),s&&!this.own&&(this.own=new je(e,this.keptUnder,this.drafts,
this.send),this.own.showConnection(this.isConnected),this.round=e.round,this.place.replaceChildren(this.own.element)),this.
own?.take(e),this.place.hidden=!s||!["open","closed","reading"].includes(e.state)}showEarlier(e){return e.length?[o("h2",
{},d.earlier),...e.map(t=>o("p",{},t))]:[]}};var as=3,ls=6,ds=5,_e=class{constructor(e,t){this.socket=e;this.heard=t;let s={frame:i=>this.take(i),opened:()=>this.again(),
closed:()=>{}};e.hear(s,new AbortController().signal),setInterval(()=>this.tick(),1e3),document.addEventListener("visibi\
litychange",()=>this.look()),window.addEventListener("online",()=>this.look())}socket;heard;waiting=new Map;quiet=0;isConnected=!0;ask(e){
return new Promise(t=>{let s=w();this.waiting.set(s,{message:e,settle:t}),this.socket.send({...e,id:s})})}look(){this.socket.
send({kind:"session",id:w()})}tick(){this.quiet+=1,this.socket.isOpen&&this.quiet===as&&this.socket.send({kind:"ping"}),
!this.socket.isOpen&&this.quiet%ds===0&&this.look(),this.quiet===ls&&(this.socket.isOpen&&this.socket.renew(),this.lose())}lose(){
this.isConnected&&(this.isConnected=!1,this.heard.lost())}again(){for(let[e,{message:t}]of this.waiting)this.socket.send(
{...t,id:e});this.look()}take(e){this.quiet=0,this.isConnected||this.comeBack(),J(e.session)&&J(e.you)&&this.heard.news(
{...e,isToAll:!0}),J(e.reply)&&this.settle(e.reply)}comeBack(){this.isConnected=!0;let e=[...this.waiting.values()].filter(
({message:s})=>s.kind==="answer"),t=new Set(e);for(let s of e){let{settle:i}=s;s.settle=r=>{i(r),t.delete(s),t.size||this.
heard.back(r.kind==="session")}}e.length||this.heard.back(!1),this.again()}settle(e){let t=this.waiting.get(e.id??"");this.
waiting.delete(e.id??""),e.kind==="gone"?this.heard.gone(e.sentence):e.kind==="session"&&e.you&&this.heard.news({session:e,
you:e.you,isToAll:!1}),t?.settle(e)}};var hs=401,Ue=class{constructor(e,{told:t,step:s},i){this.host=e;let r=new ae({...i,post:a=>this.post(i,a)});this.talk=new _e(
r,{news:({session:a,you:h,isToAll:f})=>this.take(this.mine.complete(a,f),h),gone:a=>this.leave(a),lost:()=>this.showConnection(
!1,d.notConnected),back:a=>this.showConnection(!0,a?d.connectedSaved:d.connected)}),this.html=new de(s,a=>this.talk.ask(
{kind:"step",step:a}));let l=()=>this.screen?.saveAgreed()??Promise.resolve(!0);this.leading=new he(a=>this.talk.ask(a),
l,e.dataset.present??""),e.replaceChildren(this.banner,this.said,this.offer,this.body,this.moved.element,this.foot),window.
addEventListener("popstate",({state:a})=>this.goBack(String(a?.step??""))),t.kind==="session"&&t.you?this.take(this.mine.
complete(t,!1),t.you):(t.kind==="gone"||t.kind==="refused")&&this.leave(t.sentence)}host;talk;said=o("p",{role:"status",
class:"visually-hidden"});banner=o("p",{class:"banner",hidden:!0});offer=o("div",{});body=o("div",{class:"body"});foot=o(
"p",{class:"you"});moved=new me(()=>this.follow());agenda=new le(e=>this.look(e));drafts=new B(()=>localStorage,()=>{});mine=new pe;html;leading;group=null;screen=null;looked=null;wall=null;known="";async post(e,t){
let s=await e.post(t);return s.status===hs&&this.leave(d.gone),s}take(e,t){this.host.dataset.screen==="present"?this.present(
e):t.waits?this.wait():e.step?this.hear({told:e,step:e.step,you:t}):this.close(e),this.offer.hidden=!t.offered,t.offered?
this.offer.firstChild||this.offer.append(this.makeOffer()):this.offer.replaceChildren(),c(this.foot,d.you(t.name,t.role))}hear(e){
let t=this.group?.step.key??"";this.group=e;let{told:s,step:i}=e;this.looked?this.sayLooking():this.screen&&this.screen.
key!==i.key&&(this.screen.isUnderWay||this.moved.isHeld)?this.moved.show(i.key,i.number):this.show(e),this.agenda.take(s),
s.leading&&this.leading.take(s.leading,i),this.body.classList.toggle("leads",!!s.leading),this.leading.element.hidden=!s.
leading,t!==i.key&&this.html.hold(s.agenda,i.key)}show(e){let{told:t,step:s,you:i}=e;this.moved.hide();let r=this.screen?.
key!==s.key;r&&this.openStep(t,s,i),this.screen?.take(s,i),document.title=`${d.step(s.number,s.of)}: ${s.title}`,this.announce(
r,`${s.key} ${s.state} ${s.round} ${s.said}`,cs(s))}openStep(e,{key:t},s){let i=new qe(t,`${e.code}:${s.name}`,this.drafts,
r=>this.talk.ask(r));this.screen=i,this.body.replaceChildren(i.element,this.leading.element,this.agenda.element),s.leads&&
!this.known&&this.agenda.open(),this.known?history.state?.step!==t&&history.pushState({step:t},""):history.replaceState(
{step:t},""),this.html.bring(t).then(r=>r&&i.showHtml(r))}announce(e,t,s){let i=this.known==="";e&&!i?(c(this.said,""),this.
screen?.heading.focus(),window.scrollTo(0,0)):!i&&t!==this.known&&c(this.said,s),this.known=t}follow(){this.looked=null,
this.screen=null,this.group&&this.show(this.group)}look(e,t=!1){let s=this.group?.told.agenda.find(r=>r.key===e);if(!this.
group||!s)return;if(e===this.group.step.key){this.follow();return}let i=new ce(e,s,()=>this.follow());this.looked=i,this.
moved.hide(),this.body.replaceChildren(i.element,this.leading.element,this.agenda.element),t||history.pushState({step:e},
""),document.title=s.title,this.sayLooking(),i.heading.focus(),window.scrollTo(0,0),this.html.bring(e,!0).then(r=>r&&i.showHtml(
r))}sayLooking(){if(!this.group||!this.looked)return;let{agenda:e}=this.group.told,t=e.findIndex(({key:i})=>i===this.looked?.
key),s=e.slice(0,t+1).filter(({is_break:i})=>!i).length;this.looked.say(s,this.group.step.number)}goBack(e){this.look(e,
!0)}makeOffer(){return It(()=>{this.talk.ask({kind:"accept",token:w()})})}present(e){let{step:t}=e;if(!t){this.body.replaceChildren(
Ze(e));return}let s=!this.wall,i=this.wall??new Ne(this.host.dataset.join??"");this.wall=i,s&&this.body.replaceChildren(
i.element),i.take(e,t),this.known!==t.key&&this.html.bring(t.key).then(r=>r&&i.showHtml(r)),this.known=t.key}wait(){if(this.
known==="waits")return;this.known="waits",document.title=d.waitTitle;let e=o("h1",{tabindex:-1},d.waitTitle),t=o("a",{href:this.
host.dataset.join??""},d.otherName);this.body.replaceChildren(e,o("p",{},d.waits),o("p",{},t))}close(e){let t=Ze(e),s=this.
known!==""&&this.known!=="closed";this.known="closed",this.screen=this.looked=null,this.moved.hide(),this.body.className=
"body",this.body.replaceChildren(t),document.title=d.decided,s&&t.querySelector("h1")?.focus()}leave(e){let t=o("h1",{tabindex:-1},
d.noSeat),s=o("a",{class:"button",href:this.host.dataset.join??""},d.join);this.moved.hide(),this.body.className="body",
this.body.replaceChildren(t,o("p",{},e),o("p",{},s)),this.known&&this.known!=="gone"&&t.focus(),this.known="gone"}showConnection(e,t){
this.banner.hidden=e,c(this.banner,e?"":t),c(this.said,t),this.screen?.showConnection(e)}};function cs(n){let e=n.own.map(
t=>t.rating?.revealed?ps(t):"");return[n.said,...e].filter(Boolean).join(" ")}function ps({for:n,rating:e}){return n?`${n}\
: ${e?.said??""}`:e?.said??""}var gn=document.querySelector("#session"),wn=document.querySelector("#told")?.textContent;if(gn&&wn){let n=JSON.parse(wn),
e=`${location.host}${location.pathname.replace(/\/(session|present)$/,"/session")}`,t=location.protocol==="https:"?"wss":
"ws";new Ue(gn,n,{open:()=>new WebSocket(`${t}://${e}/socket`),post:s=>fetch(`//${e}/messages`,{method:"POST",body:s})})}
