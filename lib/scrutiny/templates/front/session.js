var ue=class{constructor(e,t){this.askServer=e;this.changed=t}askServer;changed;state="connected";heard=0;silentSince=0;patientUntil=0;isAsking=!1;get isWell(){
return this.state==="connected"||this.state==="asking"}waitUntil(e){this.patientUntil=e}noticeReply(e=!1){this.heard=Date.
now(),this.silentSince=0,this.set(e?"asking":"connected")}noticeSilence(e){this.heard>=e||Date.now()<this.patientUntil||
(this.silentSince||=Date.now(),this.isWell&&this.set("offline"),Date.now()-this.silentSince>=3e4&&this.ask())}async ask(){
if(!(this.state!=="offline"||this.isAsking)){this.isAsking=!0;try{await this.askServer(),this.state==="offline"&&this.silentSince&&
this.set("lost")}catch{}finally{this.isAsking=!1}}}set(e){this.state!==e&&(this.state=e,this.changed(e))}};var Vt="scrutiny:draft:";function Qt(s){return!!s&&typeof s?.token=="string"&&"value"in s&&Array.isArray(s.replaces)}function zt(s){
let e={reason:"",keeps:[],author:"",role:""},{sent:t,...n}={...e,...s,at:String(s.at??"")};return Qt(t)?{...n,sent:zt(t)}:
n}var U=class{constructor(e,t){this.findStorage=e;this.complain=t}findStorage;complain;keep(e,t){try{this.findStorage().
setItem(e,JSON.stringify(t))}catch{this.complain()}}read(e){try{return JSON.parse(this.findStorage().getItem(e)??"null")}catch{
return null}}forget(e){try{this.findStorage().removeItem(e)}catch{this.complain()}}readDraft(e){let t=this.read(e);return Qt(
t)?zt(t):null}listKeys(){try{return Object.keys(this.findStorage()).filter(e=>e.startsWith(Vt))}catch{return[]}}};var Zt={author:"",role:""};function w(){let s=crypto.getRandomValues(new Uint8Array(16));return Array.from(s,e=>e.toString(16).padStart(2,"0")).join(
"")}function fe(s){return s.slice(s.lastIndexOf("@")+1)}var zs=/^(?:@[0-9a-f]{32}@[0-9a-f]{32})?$/;function Xt(s,e){return e.
startsWith(s)&&zs.test(e.slice(s.length))}var ft="scrutiny:tab",Zs=/^[0-9a-f]{32}$/,Xs=250,ge=class{constructor(e){this.browser=e}browser;named=null;channel;asking=new Set;asked=null;get own(){
return this.named??=this.readName(),this.named}readName(){try{let e=this.browser.findSession();return Zs.test(e.getItem(
ft)??"")||e.setItem(ft,w()),e.getItem(ft)??w()}catch{return w()}}open(){if(this.channel!==void 0)return this.channel;try{
this.channel=this.browser.openChannel(),this.channel.addEventListener("message",({data:e})=>this.hear(e))}catch{this.channel=
null}return this.channel}tell(e){let t=this.asking.size>0?this.own:"";this.channel?.postMessage({isAsking:e,held:this.browser.
listHeld(),waiting:t})}hear({isAsking:e,held:t,waiting:n}){for(let o of this.asking){for(let r of t)o.held.add(r);o.waiting.
add(n)}e&&this.tell(!1)}async ask(){let e={kept:this.browser.drafts.listKeys(),held:new Set,waiting:new Set};return!this.
open()||!e.kept.length||(this.asking.add(e),this.tell(!0),await new Promise(t=>{setTimeout(t,Xs)}),this.asking.delete(e)),
e}askOpenTabs(){return this.asked??=this.ask(),queueMicrotask(()=>{this.asked=null}),this.asked}isUnclaimed(e,t){return e.
held.has(t)||this.browser.listHeld().includes(t)?!1:fe(t)===this.own||!e.waiting.has(fe(t))}findUnclaimed(e,t,n){let o=d=>!n.
individual&&fe(d)===this.own;return e.kept.filter(d=>Xt(t,d)&&this.isUnclaimed(e,d)).flatMap(d=>{let h=this.browser.drafts.
readDraft(d);return h?[{key:d,draft:h,isOurs:o(d)}]:[]}).sort((d,h)=>Number(h.isOurs)-Number(d.isOurs)||h.draft.at.localeCompare(
d.draft.at))}};function N(s){return s==null?!0:(typeof s=="string"||Array.isArray(s))&&s.length===0}function y(s,e){return JSON.stringify(
s,es)===JSON.stringify(e,es)}function es(s,e){return e===null||typeof e!="object"||Array.isArray(e)?e:Object.fromEntries(
Object.entries(e).sort(([t],[n])=>t<n?-1:1))}function k(s){return typeof s=="string"}function gt(s){return s!=null&&s!==
!1}var m={add:{table:"Add another row",list:"Add another","heat map":"Add another risk",recommendations:"Add another recomm\
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
at you write is kept in this browser and is saved when the connection is back.",offlineNow:"Not connected. Try again whe\
n the connection is back.",sign:"Sign this review",signAsk:"Sign the record of this review as it stands now?",signSaid:"\
A signature stays, and gets the seal that papers print. It is not the committee’s approval of its minutes.",signGate:"\
Whoever leads the review signs it, and the chair beside them.",showPapers:"List the papers",forWhom:"For whom are the pa\
pers?",forOwn:"Working papers, for the committee’s own use",forAll:"For everybody, once their checks find nothing",letterDay:"\
Date of the letter",making:"Making it…",pick:"Pick on the grid",takeScores:"Take the register’s scores where none is g\
iven here",noScores:"Nothing to take: where no score is given here, the register gives none for a risk of that name.",putBack:"\
Put it back",recommendation:"Recommendation",restsOn:"What this rests on",restsOnNothing:"This rests on nothing yet. Cho\
ose the question, figure or evidence behind it.",linkMore:"Add what this rests on",linkWhat:"Question, figure or evidenc\
e",linkIt:"Add it",unlink:"Take out",chooseOne:"Choose one",chooseFirst:"Choose a question, a figure or evidence first.",
linkGroups:[["Questions and their answers","answer"],["Themes from young people","theme"],["Figures","figure"],["What in\
spectors said","judgement","report"],["Evidence on our list","item"]],reason:"Why? (you need not say)",notSavedYet:"Some\
thing you wrote is not saved yet, and this browser cannot keep it. Look for “Saved”, then open the page again.",reportAgain:"\
Open this page again to see what it says, and to tick the agenda titles that may be about each of its points. Nothing yo\
u wrote is lost.",reportAgainInNotebook:"Run this page’s cells again to see what it says, and to tick the agenda titles \
that may be about each of its points. Nothing you wrote is lost.",figuresAgain:"Check below what was read of each measur\
e. Open this page again to see them drawn. Nothing you wrote is lost.",figuresAgainInNotebook:"Check below what was read\
 of each measure. Run this page’s cells again to see them drawn. Nothing you wrote is lost.",whatWasRead:"What was rea\
d: check it against the file",reasonAlone:"Choose an answer too: a reason is saved with its answer.",saving:"Saving…",
show:"Show the answers",showAsk:"Show the answers?",showWarning:"Everyone then sees what was said, without names. The an\
swers cannot be hidden again, and nobody can add or change one.",showTwo:"Show all the same",showTwoAsk:"Only two people\
 have answered. Show their answers?",showTwoWarning:"Two can be told apart: each of them will know what the other said, \
and others may guess.",notShown:"The answers could not be shown now. Try again.",wait:"Wait for others",youAnswered:"You\
 answered:",youDidNot:"You gave no answer.",shut:"This part is shut, so nothing can be written here yet. It opens once e\
ach of these is confirmed:",shutHere:"This part was shut while you were here. You can go on writing: it is kept in this \
browser, and saved when the part is open again.",shutWithWords:"Your words are kept in this browser. They are saved when\
 this part is open again.",takenBack:"This answer was taken back, or erased. “Who changed what” says more.",tooLate:"\
Something you wrote here was not saved. It is kept in this browser alone.",seated:(s,e)=>`You are ${s}, ${e}: your seat \
in the session says so, and what you write stands under that name.`,trust:"There is no sign-in yet: names are taken on t\
rust, and whoever gives yours sees what you answered alone. Write the name the others know you by.",unsigned:"Say who is\
 writing, and you can answer here.",whoLink:"Who is writing",writeBoth:"Write one from both"},ts={member:"a member of th\
e committee",officer:"an officer",facilitator:"leading this session",observer:"an observer"};var ss="scrutiny-workbook:page",ns="scrutiny:who",wt=class{isServed=!1;isPressed=!1;hasComplained=!1;hasBanner=!1;isFull=!1;statuses=new Map;gates=new Map;progress=new Map;drafts;tabs;connection;rights={};news=new EventTarget;shown=new Map;known=null;isSeated=!1;count=0;constructor(){
this.drafts=new U(()=>localStorage,()=>this.complainOnce()),this.tabs=new ge({drafts:this.drafts,findSession:()=>sessionStorage,
openChannel:()=>new BroadcastChannel("scrutiny:drafts"),listHeld:()=>this.listSavers().flatMap(({key:e})=>e?[e]:[])}),this.
connection=new ue(()=>fetch(location.pathname,{method:"HEAD"}),e=>this.tell("connection",e))}newId(){return this.count+=
1,`scrutiny-${this.count}`}tell(e,t){this.news.dispatchEvent(new CustomEvent(e,{detail:t}))}hear(e,t,n){let o=r=>t(r.detail);
this.news.addEventListener(e,o,n?{signal:n}:{})}complainOnce(){this.isFull||(this.isFull=!0,this.tell("no-drafts",!0))}get who(){
return this.known??=this.readWho(),this.known}set who(e){this.isSeated||y(e,this.who)||(this.known=e,this.drafts.keep(ns,
e),this.tell("who",e))}takeSeat(e){this.isSeated=!0,this.known=e,this.tell("who",e)}may(e){return this.rights[this.who.author?
this.who.role:""]?.[e]===""}get isNamed(){return!!(this.who.author&&this.who.role)}get isReading(){return this.isNamed&&
!this.may("write")}readWho(){let e=this.drafts.read(ns);return typeof e?.author=="string"&&Object.hasOwn(ts,e.role??"")?
e:Zt}add(e,t){let{about:n}=e;this.shown.set(n,[...this.find(n),e]),t.addEventListener("abort",()=>{this.shown.set(n,this.
find(n).filter(o=>o!==e))})}find(e){return this.shown.get(e)??[]}listSavers(){return[...this.shown.values()].flat().flatMap(
e=>e.listSavers())}};function yt(){return window[ss]??=new wt,window[ss]}function i(s,e={},...t){let n=document.createElement(s);for(let[o,r]of Object.entries(e))gt(r)&&n.setAttribute(o,r===!0?
"":String(r));return n.append(...t.filter(gt)),n}function v(s,e){for(let[t,n]of Object.entries(e))s.addEventListener(t,n);
return s}function u(){return yt().newId()}function f(s,e,{hidden:t="",...n}={}){let o=t?b(String(t)):null;return v(i("bu\
tton",{type:"button",...n},s,o),{click:()=>e()})}var x=class{parts;more=i("span",{id:u(),hidden:!0});constructor(e,t,n="",o={}){
let r=i("label",{for:e.id,id:u(),...o},t);this.parts=[r,this.more],e.setAttribute("aria-labelledby",`${r.id} ${this.more.
id}`),this.tellApart(n)}tellApart(e){c(this.more,e.trim())}};function b(s){return i("span",{class:"visually-hidden"},s)}
function c(s,e){s.textContent!==e&&(s.textContent=e)}function Y(s){let[e=""]=s;return s.length===1?i("p",{},e):i("ul",{},
...s.map(t=>i("li",{},t)))}function W(s){return s.contains(document.activeElement)}function vt(s){let e=s.closest("details");e&&(e.open=!0,e.parentElement&&
vt(e.parentElement))}var en="textarea, input:not([type=radio], [type=checkbox], [type=file])",tn=":is(input, textarea, s\
elect, button):not([data-looks])";function is(s,e){for(let t of s.querySelectorAll(tn))t.matches(en)?t.readOnly=e:t.disabled=
e}function os(s){CSS.supports("field-sizing","content")||(s.style.height="auto",s.style.height=`${s.scrollHeight+4}px`)}
function A(s,e){let t=()=>{os(n),e()},n=v(i("textarea",{rows:1,...s}),{input:t});return n}function R(s,e){s.value!==e&&(s.
value=e),os(s)}function G(s){return!!s&&typeof s=="object"}var rs=500,sn=15e3,nn=3,we=class{constructor(e){this.way=e;this.connect()}way;failures=0;socket=null;wait=rs;hearers=new Set;get isOpen(){
return this.socket?.readyState===WebSocket.OPEN}get isRefused(){return!this.isOpen&&this.failures>=nn}hear(e,t){this.hearers.
add(e),t.addEventListener("abort",()=>this.hearers.delete(e))}send(e){let t=JSON.stringify(e);this.isOpen?this.socket?.send(
t):this.post(t)}renew(){let e=this.socket;this.connect(),e?.close()}async post(e){try{let t=await this.way.post(e);t.ok&&
this.take(await t.text())}catch{}}connect(){let e=this.way.open();this.socket=e,this.failures+=1,e.addEventListener("ope\
n",()=>{for(let t of this.hearers)t.opened()}),e.addEventListener("message",({data:t})=>{this.socket===e&&(this.wait=rs,
this.failures=0,this.take(t))}),e.addEventListener("close",()=>{if(this.socket===e){for(let t of this.hearers)t.closed();
setTimeout(()=>this.connect(),this.wait),this.wait=Math.min(2*this.wait,sn)}})}take(e){let t=null;try{t=JSON.parse(String(
e))}catch{return}if(G(t))for(let n of this.hearers)n.frame(t)}};var on={day:"numeric",month:"long",year:"numeric"};function L(s){return s.charAt(0).toUpperCase()+s.slice(1)}function oe(s){return s.charAt(0).toLowerCase()+s.slice(1)}function as(s){
return s.length<2?s.join(""):`${s.slice(0,-1).join(", ")} and ${s.at(-1)}`}function rn(s){return s.toLocaleDateString("e\
n-GB",on)}function ye(s){let e=new Date(`${s}T12:00:00`);return Number.isNaN(e.getTime())?s:rn(e)}function kt(s){return`\
Column ${s+1}`}function ve(s,e){return s===1?"1 (low)":s===e?`${s} (high)`:String(s)}function ke(s){let e=s.map(([t,n])=>`${t}\
: ${n}`);return e.length?`${m.former}: ${e.join(", ")}`:""}var l={about:s=>`about ${s} ${s===1?"minute":"minutes"}`,accept:"Take over leading",agenda:"Agenda",addOffered:s=>`Add “${s}\
”`,addRisk:"Add this risk",addRisks:"Risks to score",agreedAt:(s,e)=>`${s} × ${e}`,agreedHere:"agreed",agreedShort:"A\
greed",allScores:"All scores in a table",alone:"Answer for yourself. Nobody sees it until the answers are shown.",asks:s=>`${s}\
 asks to come in.`,agreed:"What we agree",agreedSaved:"Saved. Everybody sees it.",asides:{cannot:"I can’t answer this",
park:"Ask for this to be parked"},asidesSaid:{cannot:"You said that you can’t answer this. Take it back",park:"You ask\
ed for this to be parked. Take it back"},askPark:s=>`${s===1?"One person asks":`${s} people ask`} for this step to be pa\
rked.`,attendance:s=>`Write down who was there${s?` (${s} to add)`:""}`,attendanceWritten:s=>`${s} ${s===1?"name is":"na\
mes are"} added to “Who was there” on the scrutiny plan.`,answered:(s,e)=>`${s} of ${e} have answered.`,chair:"Make \
chair",changeWords:"Change the words",closed:"Answers are closed. What you had not sent is still here, and nobody else h\
as it.",code:"Code to join",becameOf:s=>({called:"called now",asked:"asked",left:"left"})[s]??s,calls:{called:"Call next",
asked:"Mark as asked",left:"Leave it"},backAt:s=>`Back at ${s}`,cameLate:"Said after the answers were closed",cannot:s=>`${s}\
 can’t answer.`,cameTo:"What it came to",connected:"Connected.",connectedSaved:"Connected. Saved.",decided:"What this \
session decided",decisions:{agreed:"Agreed","not agreed":"Not agreed",parked:"Park it"},door:{open:"Close the door to ne\
w people",closed:"Open the door to new people"},earlier:"Before talking",fewRisks:"The register holds fewer than five. W\
hat you add here is written into it.",finish:"Finish first",gone:"You have no seat in this session any more. Ask whoever\
 leads it for the code, and join again.",gridOf:(s,e)=>`How many people put “${s}” where: ${e}`,fromTo:(s,e)=>`${s},\
 from 1 (low) to ${e} (high)`,goThere:"Go there",go:s=>`Go to step ${s}`,howDifferent:"How you see it",hasAnswered:"answ\
ered",here:{yes:"here",no:"away"},isAgreed:"This is agreed",join:"Join again",lacks:s=>`What it still lacks (${s})`,later:"\
After talking",lookingAt:(s,e)=>`You are on step ${s}. The group is on step ${e}.`,leading:"You lead this session",letIn:"\
Let in",measures:{likelihood:"Likelihood",impact:"Impact"},moved:s=>`The group has moved to step ${s}. Your words are ke\
pt.`,nobody:"nobody answered",newRisk:"Another risk",noRisks:"No risk stands in the register yet. Whoever leads the sess\
ion adds those to score.",noSeat:"You have no seat here now",now:"now",notReached:"not reached yet",notConnected:"Not co\
nnected. What you write is kept in this browser.",noteSent:"Sent.",notSent:"Not sent: ",offer:"Hand over leading",offered:"\
Whoever leads the session offers you the lead.",onward:"Make the papers, and sign, on the scrutiny plan",otherName:"Join\
 under another name",owner:"Who goes on with it",park:"Park this step",propose:"Propose",proposed:"Proposed. Everybody s\
ees it.",proposedBy:"Proposed by",proposeOne:"Propose a recommendation",questions:"Questions for officers",recordDifferent:"\
Record it",people:"People",newCode:"Change the code",keys:"Press the large button by a key: R while it shows the answers\
, and N at any other time, each together with the keys your browser asks for (such as Alt)",notSentYet:"What you had not\
 sent, as a note",sendLate:"Send it as a note",sentLateNote:"Sent as a note. It is shown beside the answers.",present:"O\
pen the screen for the wall",presentHow:"Press C there to hide its clock, and again to show it.",reason:"Why, in a sente\
nce",recommendations:"Recommendations",remove:"Remove",risk:"Which risk",riskAdded:s=>`“${s}” is in the register.`,riskAfter:"\
Next risk",riskBefore:"Risk before",riskOf:(s,e,t)=>`Risk ${s} of ${e}. You have scored ${t}.`,otherRisks:s=>`Not among \
the risks to score here any more, and so not sent with your answer: ${as(s)}.`,restsOn:s=>`What it rests on (${s})`,saved:"\
Saved.",saveWords:"Save the words",sayWhat:"Say what we recommend first.",second:"Second it",secondedBy:"Seconded by",saveAgreed:"\
Save what we agree",sayWhy:"Say why",scribe:"Make scribe",seeDifferently:"I see it differently",seenDifferently:"Seen di\
fferently",sendToChair:"Send to the chair",send:"Send my answer",sendChange:"Send my change",sending:"Sending …",sentLater:"\
Kept here. It is sent when the connection is back.",sent:"Sent. You can change it until the answers are closed.",showAllTheSame:"\
Show all the same",spans:"Lowest, middle and highest of what people gave",standsNow:s=>`What stands now, written by ${s}\
:`,step:(s,e)=>`Step ${s} of ${e}`,takeBack:"Take it back",table:"Write it into the table of the workbook",toKeep:"Your \
words are kept in this browser until you send them.",unchanged:"Nothing has changed yet.",used:(s,e)=>`${s} of ${e} minu\
tes on this step`,waits:"Somebody with your name is here already. Wait until whoever leads the session has let you in.",
waitTitle:"Wait to be let in",waitsToCome:"waits to be let in",whichRisk:"Show on the grid",wide:"You are far apart on s\
ome of these. Talk about why; then it can be answered again.",withChair:s=>`with the chair, number ${s}`,withName:"With \
my name",yourQuestion:"Your question for officers",you:(s,e)=>`You are ${s}, ${e}.`,yourAnswer:"You said"},V={"not reach\
ed":"",reading:"looked at",open:"answers are open",closed:"answers are closed",shown:"answers are shown",agreed:"agreed",
parked:"parked",skipped:"left out"};var an="(min-width: 60rem)",be=class{constructor(e){this.look=e;this.element=i("details",{class:"agenda"},i("summary",{},
l.agenda),this.list)}look;element;list=i("ol",{});items=[];at="";open(){window.matchMedia(an).matches&&(this.element.open=
!0)}take({agenda:e,step:t}){let n=t?.key??"";this.at===n&&y(e,this.items)||(this.at=n,this.items=e,this.list.replaceChildren(
...e.map(o=>this.show(o))))}show({key:e,title:t,minutes:n,state:o,owner:r,is_break:a}){let h=[e===this.at&&o==="reading"?
l.now:V[o],r].filter(Boolean).join(": "),p=i("small",{},[l.about(n),h].filter(Boolean).join(", ")),g=f(t,()=>this.look(e),
{class:"quiet"}),T=this.items.slice(0,this.items.findIndex(B=>B.key===e)+1).filter(B=>!B.is_break).length;return i("li",
{...a?{class:"break"}:{value:T},"aria-current":e===this.at?"step":null},g,p)}};function ls(s){let e=i("a",{href:s},l.otherName);return[hs(l.waitTitle),i("p",{},l.waits),i("p",{},e)]}function ds(s,e){
let t=i("a",{class:"button",href:e},l.join);return[hs(l.noSeat),i("p",{},s),i("p",{},t)]}function hs(s){return i("h1",{tabindex:-1},
s)}function bt({title:s,decided:e,agenda:t},n=""){let o=e.filter((d,h)=>!t[h]?.is_break).map(ln),r=i("h1",{tabindex:-1},l.decided),
a=n?i("p",{},i("a",{class:"button",href:n},l.onward)):null;return i("div",{class:"closing"},r,i("p",{},s),a,i("ol",{},...o))}
function ln({title:s,state:e,owner:t,words:n}){let o=[V[e]||l.notReached,t].filter(Boolean).join(": ");return i("li",{},
i("h2",{},s),i("p",{class:"stands"},o),n.length?Y(n):null)}var Se=class{constructor(e,t){this.ask=t;e.key&&this.held.set(e.key,e)}ask;held=new Map;async bring(e,t=!1){let n=this.held.
get(e);if(n&&!t)return n;let o=await this.ask(e);return o.kind!=="step"?n??null:(this.held.set(e,o),o)}hold(e,t){let n=e.
findIndex(o=>o.key===t);for(let{key:o}of e.slice(n+1,n+1+2))this.bring(o)}};var cs="scrutiny:access-keys",Te=class{constructor(e){this.kept=e;this.box.checked=e.read(cs)!=="off",v(this.box,{change:()=>this.
change()});let t=i("label",{for:this.box.id},` ${l.keys}`);this.element=i("p",{class:"keys"},this.box,t)}kept;element;box=i(
"input",{type:"checkbox",id:u()});main=null;act="";mark(e,t){this.main=e,this.act=t,this.box.checked?e.accessKey=t==="sh\
ow"?"r":"n":e.removeAttribute("accesskey")}change(){this.kept.keep(cs,this.box.checked?"on":"off"),this.main&&this.mark(
this.main,this.act)}};var xe=class{constructor(e){this.write=e;this.element.append(this.button,this.status)}write;element=i("div",{class:"atte\
ndance"});button=f("",()=>{this.press()});status=i("p",{role:"status",class:"status"});unminuted=0;take({unminuted:e}){this.
unminuted=e,c(this.button,l.attendance(e))}async press(){let e=this.unminuted,t=await this.write();c(this.status,t.kind===
"refused"?t.sentence:l.attendanceWritten(e))}};var Ae=class{constructor(e){this.add=e;let t=i("label",{for:this.input.id},l.newRisk),n=i("form",{},t,this.input,f(l.addRisk,
()=>{this.addTyped()}));n.addEventListener("submit",r=>{r.preventDefault(),this.addTyped()});let o=i("h2",{},l.addRisks);
this.element.append(o,i("p",{},l.fewRisks),this.offered,n,this.status)}add;element=i("section",{class:"adding",hidden:!0,
"aria-label":l.addRisks});input=i("input",{type:"text",id:u()});offered=i("div",{class:"offered"});status=i("p",{role:"s\
tatus",class:"status"});known=[];take({lacks_risks:e,risks_offered:t}){if(this.element.hidden=!e,y(t,this.known))return;
this.known=t;let n=this.offered.contains(document.activeElement),o=t.map(r=>f(l.addOffered(r),()=>{this.say(r)},{class:"\
offer-risk"}));this.offered.replaceChildren(...o),n&&(o[0]??this.input).focus()}async addTyped(){await this.say(this.input.
value.trim())&&(this.input.value=""),this.input.focus()}async say(e){let t=await this.add(e),n=t.kind!=="refused";return c(
this.status,n?l.riskAdded(e):t.sentence),n}};var dn=new Set(["agree","next","back","end"]),ps="write",Re=class{constructor(e,t,n,o){this.send=e;this.writing=t;this.keys=
new Te(o);let r=i("a",{href:n,target:"_blank",rel:"noopener"},l.present),a=i("section",{},i("h2",{},l.people),this.people,
this.attendance.element);this.all.hidden=!0;let d=i("div",{class:"next-act"},this.main,this.status,this.all);this.element.
append(d,this.adding.element,this.parking,this.clock,this.others,a,this.joining,i("p",{},r,` ${l.presentHow}`),this.keys.
element),setInterval(()=>this.showClock(),1e4)}send;writing;element=i("aside",{class:"leading","aria-label":l.leading});main=f(
"",()=>{this.pressMain()},{class:"main big"});status=i("p",{role:"status",class:"status"});all=f(l.showAllTheSame,()=>{this.
press("show",{knowing:!0})});others=i("div",{class:"others"});clock=i("p",{class:"clock"});joining=i("div",{class:"joini\
ng"});people=i("ul",{class:"people"});adding=new Ae(e=>this.send({kind:"press",token:w(),act:"add_risk",words:e}));attendance=new xe(
()=>this.send({kind:"press",token:w(),act:"attendance"}));parking=i("p",{class:"wide"});keys;mainAct="";mainAbout="";step=null;told=null;toldAt=0;now="";listed=new Map;take(e,t){
let n=this.told;this.step=t,this.told=e,this.toldAt=performance.now(),this.mainAct=e.main?.act??"",this.mainAbout=e.main?.
about??"",this.main.hidden=!e.main,this.showMain();let o=`${t?.key} ${t?.state}`;o!==this.now&&(this.all.hidden=!0,c(this.
status,"")),this.now=o,y(n?.others,e.others)||this.showOthers(e),(n?.code!==e.code||n?.door!==e.door)&&this.showRoom(e),
y(n?.people,e.people)||this.showPeople(e.people,n?.people??[]);for(let r of[this.adding,this.attendance])r.take(e);this.
keys.mark(this.main,this.mainAct),c(this.parking,t?.park?l.askPark(t.park):""),this.showClock()}showMain(){let e=this.mainAct===
ps&&this.writing.isTouched();c(this.main,e?l.isAgreed:this.told?.main?.words??"")}async pressMain(){this.mainAct!==ps?await this.
press(this.mainAct,{about:this.mainAbout}):this.writing.isTouched()?await this.press("agree"):this.writing.begin()}async press(e,t={}){
let n={step:this.step?.key??"",state:this.step?.state??""};if(dn.has(e)&&!await this.writing.settle())return;let o=this.
findSeen(e,t.about??""),r=await this.send({kind:"press",token:w(),act:e,...n,...o,...t});r.kind==="refused"&&(c(this.status,
r.sentence),this.all.hidden=!(e==="show"&&this.step?.own.some(a=>a.rating?.count===2)))}findSeen(e,t){let{proposals:n=[],
agreed:o=[]}=this.step??{};if(e==="decide")return{seen:n.find(({key:a})=>a===t)?.seen??""};let r=o.flatMap(({versions:a})=>a.
map(({number:d})=>d));return e==="agree"?{seen:r.join(" ")}:{}}showOthers({others:e}){let t=e.map(({act:n,words:o})=>n===
"park"?this.makeParking(o):f(o,()=>{this.press(n)}));this.others.replaceChildren(...t)}makeParking(e){let t=i("input",{type:"\
text",id:u()}),n=f(e,()=>{this.press("park",{words:t.value})});return i("details",{},i("summary",{},e),i("label",{for:t.
id},l.owner),t,n)}showRoom({code:e,door:t}){let n=document.querySelector("#qr"),o=i("div",{class:"qr"});n&&o.append(n.content.
cloneNode(!0));let r=t?l.door.open:l.door.closed;this.joining.replaceChildren(i("p",{},`${l.code}: `,i("strong",{class:"\
code"},e)),o,f(r,()=>{this.press("door")})," ",f(l.newCode,()=>{this.press("code")}))}showPeople(e,t){let n=new Set(t.filter(
({waits:d})=>d).map(({seat:d})=>d)),o=e.find(({seat:d,waits:h})=>h&&!n.has(d));o&&c(this.status,l.asks(o.name));let a=[...e].
sort((d,h)=>Number(h.waits)-Number(d.waits)).map(d=>this.showPerson(d));for(a.some((d,h)=>this.people.children[h]!==d)&&
this.people.replaceChildren(...a);this.people.children.length>a.length;)this.people.lastElementChild?.remove()}showPerson(e){
let{seat:t,role:n,leads:o,marks:r,here:a,waits:d,answered:h}=e,p=o?[]:this.listActs(e),g=this.listed.get(t),T=g?.acts===
JSON.stringify(p)&&g?g:this.makePerson(e,p),P=[n,...r,a?l.here.yes:l.here.no];return d&&P.push(l.waitsToCome),h&&P.push(
l.hasAnswered),c(T.small,P.join(", ")),T.element.className=d?"waits":"",this.listed.set(t,T),T.element}makePerson({seat:e,
name:t,waits:n},o){let r=o.map(([h,p,g])=>f(p,()=>{this.press(h,{seat:e,...g})},{hidden:`: ${t}`})),a=r.length?i("detail\
s",{open:n},i("summary",{},t),...r):i("span",{},t),d=i("small",{});return{element:i("li",{},a,d),small:d,acts:JSON.stringify(
o)}}listActs({waits:e,may_write:t}){if(e)return[["admit",l.letIn,{}],["remove",l.remove,{}]];let n=[["mark",l.scribe,{words:"\
scribe"}],["mark",l.chair,{words:"chair"}],["offer",l.offer,{}]];return[...t?n:[],["remove",l.remove,{}]]}showClock(){if(!this.
told||!this.step)return;let e=this.told.seconds_on_step+(performance.now()-this.toldAt)/1e3;c(this.clock,l.used(Math.floor(
e/60),this.step.minutes))}};function ms(s){let e=v(i("button",{type:"button",class:"main"},l.accept),{click:s});return i(
"div",{class:"offer",role:"status"},i("p",{},l.offered),e)}var Le=class{constructor(e,t,n){this.key=e;c(this.heading,t.title);let o=[V[t.state]||l.notReached,t.owner].filter(Boolean).
join(": "),r=f(l.goThere,n,{class:"main"});this.element.append(i("div",{class:"looking"},this.where,r),this.heading,i("p",
{class:"stands"},o),this.rest)}key;element=i("div",{class:"step looked-at"});heading=i("h1",{tabindex:-1});where=i("p",{});rest=i(
"div",{});say(e,t){c(this.where,l.lookingAt(e,t))}showHtml({figure:e,html:t,words:n}){let o=i("div",{class:"figure"}),r=i(
"div",{class:"beside"});o.innerHTML=e,r.innerHTML=t;let a=n.length?[i("h2",{},l.cameTo),Y(n)]:[];this.rest.replaceChildren(
o,...a,r)}};var Ee=class{round="";mine=new Map;complete(e,t){let{step:n}=e;if(!n)return e;let o=`${n.key} ${n.round}`;return o!==this.
round&&this.mine.clear(),this.round=o,t||this.keep(n),t?{...e,step:this.fill(n)}:e}keep(e){for(let{about:t,rating:n}of e.
own)this.mine.set(t,n?.mine??null)}fill(e){let t=e.own.map(n=>{let o=this.mine.get(n.about)??null;return n.rating?{...n,
rating:{...n.rating,mine:o}}:n});return{...e,own:t}}};var Pe=class{constructor(e){this.go=e;this.element.append(this.said,this.buttons)}go;element=i("div",{class:"moved",hidden:!0});said=i(
"div",{role:"status"});buttons=i("div",{class:"buttons"});key="";isHeld=!1;show(e,t){if(this.key===e)return;this.key=e,this.
element.hidden=!1;let n=f(l.go(t),()=>this.go(),{class:"main"}),o=f(l.finish,()=>{this.isHeld=!0,o.remove()});this.said.
replaceChildren(i("p",{},l.moved(t))),this.buttons.replaceChildren(n,...this.isHeld?[]:[o])}hide(){this.key="",this.isHeld=
!1,this.element.hidden=!0,this.said.replaceChildren()}};var Q="";function St(s){return Array.isArray(s)&&s.every(k)}function hn(s){if(s===null||typeof s!="object"||Array.isArray(
s))return!1;let{columns:e=null,rows:t=null}=s;return St(e)&&Array.isArray(t)&&t.every(St)}function re(s){return hn(s)||Array.
isArray(s)&&s.every(St)}function us(s){if(!Array.isArray(s))return s.columns.filter(t=>t!==Q);let e=Math.max(0,...s.map(
t=>t.length));return Array.from({length:e},(t,n)=>kt(n))}function $(s,e){if(!re(e))return[];let{columns:t,rows:n}=Array.
isArray(e)?{columns:s.offered,rows:e}:e;return n.map(o=>cn(s,t,o))}function cn(s,e,t){let[n=""]=t,r=s.is_grid||s.rows.includes(
n)?[s.offered[0],...e.slice(1)]:e,a=new Map,d=new Map;return t.forEach((h,p)=>{let g=r[p]??kt(p);s.offered.includes(g)&&
!a.has(g)?a.set(g,h):h.trim()&&d.set(fs(g,a,d),h)}),{cells:s.offered.map(h=>a.get(h)??""),rest:[...d]}}function fs(s,e,t){
return e.has(s)||t.has(s)?fs(`${s} (before)`,e,t):s}function z(s,e){let t=[...new Set(e.flatMap(({rest:o})=>o.map(([r])=>r)))],
n=({cells:o,rest:r})=>{let a=new Map(r);return[...o,...t.map(d=>a.get(d)??"")]};return{columns:[...s.offered,...t],rows:e.
map(n)}}function Z(s){return{cells:s.offered.map(()=>""),rest:[]}}function gs(s,e){return ae(e,Me(s,e)?1:0)}function Me(s,{
cells:[e=""]}){return s.rows.includes(e)}function ae({cells:s,rest:e},t=0){return s.slice(t).some(n=>n.trim())||X(e).length>
0}function X(s){return s.filter(([e])=>e!==Q)}function I(s){return s.find(([e])=>e===Q)?.[1]??""}function Tt(s,e){return[
...X(s),[Q,e]]}function ws(s,{cells:e,rest:t}){let[n=""]=e;return!s.keyed||I(t)||n.trim()?t:Tt(t,w())}function ys(s){return s.number===null?s.question:`question ${s.number}: ${s.question}`}function E(s){return s.beside?`ev\
idence, ${s.beside}`:[s.number===null?"":`question ${s.number}`,s.for].filter(Boolean).join(", ")||s.question}function M(s,...e){
let t=[...e,s.number===null?"":E(s)].filter(Boolean).join(", ");return t?` (${t})`:""}function vs(s){if(s.beside)return{seen:s.question,more:s.part?`(${s.part})`:""};if(s.number===null)return{seen:s.for?`${s.
for}: ${s.question}`:s.question,more:""};let e=ys(s),t=oe(m.ownAnswer);return s.for?{seen:s.for,more:s.individual?`(${t}\
 to ${e})`:`(${e})`}:{seen:s.individual?m.ownAnswer:m.answer,more:`to ${e}`}}function ee(s,e,t){let{seen:n,more:o}=vs(s),
r=new x(t,n,o,{class:"name"});return{element:i("div",{},...r.parts,e.help,e.error,t),focus:()=>t.focus(),described:t,marks:()=>[
t]}}function O(s,e,t,...n){let{seen:o,more:r}=vs(s),a=i("legend",{class:"name"},o,r?b(` ${r}`):null);return i("fieldset",
t,a,e.help,e.error,...n)}function Oe(s,e){return s.filter(k).join(e)}function te(s){return[...new Map(s.flat().map(t=>[JSON.stringify(t),t])).values()]}
function Fe(s,e){let t=new Map;for(let n of e.flatMap(o=>$(s,o))){let o=Me(s,n)?n.cells[0]??"":JSON.stringify(n),r=t.get(
o);t.set(o,r&&Me(s,n)?mn(r,n):n)}return z(s,pn([...t.values()]))}function pn(s){let e=new Set;return s.map(t=>{let n=I(t.
rest),o=!!n&&e.has(n);return e.add(n),o?{...t,rest:Tt(t.rest,w())}:t})}function mn(s,e){let t=s.cells.map((o,r)=>ks(o,e.
cells[r]??"")),n=new Map(s.rest);for(let[o,r]of e.rest)n.set(o,ks(n.get(o)??"",r));return{cells:t,rest:[...n]}}function ks(s,e){
return[...new Set([s,e].filter(t=>t.trim()))].join("; ")}function Ce(s,e,t,n){let o=v(i("input",{type:s,id:u(),...t}),{change:n});return{input:o,element:i("div",{class:"option"},
o,i("label",{for:o.id},e))}}var xt=class{constructor(e,t){this.frame=t;this.element=O(e,t,{},this.list),this.described=this.element,this.offer(e.options)}frame;element;described;list=i(
"div",{class:"options checks"});marks(){return[...this.list.querySelectorAll("input")]}read(){return this.marks().filter(
e=>e.checked).map(e=>e.value)}write(e){let t=Array.isArray(e)?e.filter(k):[],n=this.marks().map(r=>r.value),o=t.filter(r=>!n.
includes(r));if(o.length){n.length||this.list.replaceChildren();let r=o.map(a=>({key:a,words:m.notOffered,small:""}));this.
list.append(...this.showOptions(r))}for(let r of this.marks())r.checked=t.includes(r.value)}offer(e){let t=this.read();this.
list.replaceChildren(...this.showOptions(e)),this.write(t)}focus(){this.marks()[0]?.focus()}showOptions(e){return e.length?
e.map(({key:t,words:n,small:o})=>{let r=o?i("small",{id:u()},o):null,a={value:t,"aria-describedby":r?.id},{element:d}=Ce(
"checkbox",n,a,()=>this.frame.changed());return r&&d.append(r),d}):[i("p",{},m.noneOffered)]}};function un(s,e){let t=new Map(
s.options.map(o=>[o.key,o.words]));return(Array.isArray(e)?e:[]).map(o=>t.get(String(o))??m.notOffered)}var bs={name:"ch\
ecks",makeControl:(s,e)=>new xt(s,e),fits:s=>Array.isArray(s)&&s.every(k),say:un,join:(s,e)=>te(e)};function K(s){return String(s).split(/\n+/)}var At=class{constructor(e,t){this.frame=t;let n=e.offered.map(r=>this.makeOption(r));this.inputs=n.map(r=>r.input),this.
clear=f(m.clear,()=>this.empty(),{class:"quiet",hidden:` to ${E(e)}`});let o=n.map(r=>r.element);this.rows=i("div",{class:`\
options ${e.kind}`},...o),this.element=O(e,t,{role:"radiogroup"},this.rows,this.clear),this.described=this.element,this.
show()}frame;element;described;inputs;clear;name=u();rows;makeOption(e){let t={name:this.name,value:e};return Ce("radio",
L(e),t,()=>this.changed())}changed(){this.show(),this.frame.changed()}show(){this.clear.hidden=!this.chosen}get chosen(){
return this.inputs.find(e=>e.checked)}empty(){for(let e of this.inputs)e.checked=!1;this.inputs[0]?.focus(),this.changed()}read(){
return this.chosen?.value??""}write(e){if(k(e)&&e&&!this.inputs.some(t=>t.value===e)){let{input:t,element:n}=this.makeOption(
e);this.inputs.push(t),this.rows.append(n)}for(let t of this.inputs)t.checked=t.value===e;this.show()}focus(){(this.chosen??
this.inputs[0])?.focus()}marks(){return[this.element]}},$e={makeControl:(s,e)=>new At(s,e),fits:k,say:(s,e)=>K(e),join:null};var Ss={name:"choice",...$e};var Ts={name:"date",makeControl:(s,e)=>{let t=v(i("input",{type:"date",id:u()}),{input:e.changed}),n=()=>t.validity.badInput;
return{...ee(s,e,t),read:()=>n()?void 0:t.value,write:o=>{t.value=k(o)?o:""},complaint:()=>n()?m.dateInFull:""}},fits:k,
say:(s,e)=>[ye(String(e))],join:null};var fn=1e3;var xs=new WeakMap;function se(s,e){clearTimeout(xs.get(s)),xs.set(s,setTimeout(()=>c(s,e()),fn))}var F=[{key:"inherent",name:"Inherent",meaning:"if nothing were done"},{key:"residual",name:"Residual",meaning:"with wha\
t is done now"},{key:"target",name:"Target",meaning:"where we want it"}];function gn(s){return s!==null&&typeof s=="obje\
ct"&&!Array.isArray(s)}function Lt(s){return Array.isArray(s)&&s.every(gn)}function Rt(s){if(!Array.isArray(s))return null;
let[e=null,t=null]=s.map(n=>typeof n=="number"?n:null);return[e,t]}function le(s){return Lt(s)?s.map(({risk:e="",inherent:t,
residual:n,target:o})=>({risk:k(e)?e:"",inherent:Rt(t),residual:Rt(n),target:Rt(o)})):[]}function de(s=""){return{risk:s,
inherent:null,residual:null,target:null}}function As(s){return F.some(e=>s[e.key])}function Rs(s,e){return s.includes(e.
risk)&&!As(e)}function Et(s,e){return s.filter(t=>!e.some(n=>n.risk===t)).map(t=>de(t))}function Ls(s,e,t,n){let o=h=>!As(
h)&&(e.includes(h.risk)||!h.risk.trim()),r=n?s:s.filter(h=>!o(h)),a=t.filter(h=>!e.includes(h)||s.some(p=>p.risk===h)),d=[
...r,...Et(a,r)];return y(d,s)?null:d}function Pt(s,e){let t=s?.[e.risk]??{},n=o=>{let r=d=>e[o]?.[d]??t[o]?.[d]??null,a=[
r(0),r(1)];return a.every(d=>d===null)?null:a};return{...e,inherent:n("inherent"),residual:n("residual"),target:n("targe\
t")}}function wn(s,e){return e?`${s} likelihood ${e[0]??"not given"}, impact ${e[1]??"not given"}`:""}function Es(s){let e=F.
map(t=>wn(t.name,s[t.key])).filter(Boolean);return[s.risk||"A risk without a name",...e].join("; ")}function Ps(s){return s===
1?"Taken for one risk.":`Taken for ${s} risks.`}function Mt(s){return Array.from({length:s},(e,t)=>t+1)}function De(s,e,t){let n=Mt(s).map(p=>i("th",{scope:"col"},String(
p))),o=i("th",{scope:"col",rowspan:2},"Impact"),r=i("th",{scope:"colgroup",colspan:s},"Likelihood"),a=p=>{let g=Mt(s).map(
S=>t(S,p));return i("tr",{},i("th",{scope:"row"},String(p)),...g)},d=i("thead",{},i("tr",{},o,r),i("tr",{},...n)),h=i("t\
body",{},...Mt(s).reverse().map(a));return i("table",{class:"grid"},i("caption",{},e),d,h)}var He=class{constructor(e,t,n){
this.steps=e;this.side=t;this.placing=n;let o=i("details",{class:"pick"},i("summary",{},m.pick,this.where));this.element=
v(o,{toggle:()=>this.open()})}steps;side;placing;element;where=b("");picks=[];open(){if(!this.element.open||this.picks.length)
return;let e=u(),t=`${this.side.name}: pick one place`,n=(o,r)=>i("td",{},this.makeRadio(e,[o,r]));this.element.append(De(
this.steps,t,n)),this.show()}makeRadio(e,t){let n=`Likelihood ${t[0]}, impact ${t[1]}`,o={type:"radio",name:e,value:t.join(
","),"aria-label":n},r=v(i("input",o),{change:()=>this.placing.write(t)});return r.disabled=this.placing.isLocked(),this.
picks.push({place:t,radio:r}),r}show(){let e=this.placing.read();for(let t of this.picks)t.radio.checked=y(t.place,e)}rename(e){
c(this.where,e)}},We=class{constructor(e,t,n){this.field=e;this.steps=t;this.read=n;let o=F.map(p=>i("option",{value:p.key},
`${p.name}: ${p.meaning}`)),r=i("select",{id:u(),"data-looks":!0},...o);this.select=v(r,{change:()=>this.show()}),this.select.
value="residual";let a=M(e),d={class:"map",role:"group","aria-label":`Where the risks lie${a}`,tabindex:0};this.frame=i(
"div",d);let h=new x(r,"Show where the risks lie",a);this.element=i("div",{class:"where"},...h.parts,r,this.frame)}field;steps;read;element;select;frame;show(){
let e=F.find(({key:a})=>a===this.select.value)??F[1],t=this.read().map((a,d)=>({number:d+1,name:a.risk,place:a[e.key]})),
n=`Where the risks lie: ${e.name.toLowerCase()} risk, ${e.meaning}`,o=i("span",{},n,b(M(this.field))),r=(a,d)=>{let h=t.
filter(({place:p})=>y(p,[a,d]));return yn(Math.ceil(a*d*4/this.steps**2),h)};this.frame.replaceChildren(De(this.steps,o,
r))}};function yn(s,e){let t=e.map(({number:o,name:r})=>i("li",{},`${o} `,i("span",{class:"short"},vn(r)))),n=t.length?i(
"ul",{},...t):b("none");return i("td",{class:`shade-${s}`},n)}function vn(s){return s.length>28?`${s.slice(0,27).trimEnd()}\
…`:s||"No name yet"}function kn(s,e,t){if(s.dates.includes(e))return new he(t);let n=s.choices[e];if(n)return bn(n,t);let o=A({id:u()},t);return{
control:o,read:()=>o.value,write:r=>R(o,r)}}var Be=class{constructor(e,t,n){this.field=e;this.box=kn(e,t,n),this.label=new x(
this.box.control,t),this.element=i("div",{},...this.label.parts,this.box.control)}field;element;box;label;rename(e){this.
label.tellApart(M(this.field,e))}};function Ot(s){return s.validity.badInput}var he=class{control;whole="";shown="";constructor(e){
let t=()=>{this.control.type==="text"&&!this.control.value&&(this.control.type="date"),e()};this.control=v(i("input",{type:"\
date",id:u()}),{input:t})}show(e,t){this.control.type=e,this.control.value=t}write(e){this.show("date",e),this.control.value!==
e&&this.show("text",e),this.whole=e,this.shown=this.control.value}read(){let{control:e}=this;return!Ot(e)&&e.value!==this.
shown&&(this.whole=e.value,this.shown=this.whole),this.whole}};function bn(s,e){let t=s.every((a,d)=>a===String(d+1)),n=a=>t?
ve(Number(a),s.length):L(a),o=s.map(a=>i("option",{value:a},n(a))),r=v(i("select",{id:u()},q(),...o),{change:e});return{
control:r,read:()=>r.value,write:a=>j(r,a)}}function q(){return i("option",{value:""},m.chooseOne)}function j(s,e){let t=o=>o.
trim().toLowerCase(),n=[...s.options].find(o=>t(o.value)===t(e));n||s.append(i("option",{value:e},e)),s.value=n?.value??
e}var H=class{constructor(e,t){this.kind=e;this.changed=t;this.add=f(e.add,()=>this.addAndGo(),{class:"add",hidden:e.hidden}),
this.element=i("div",{},this.list,this.undo.element,this.add)}kind;changed;element;rows=[];list=i("div",{class:"rows"});add;undo=new ce(
e=>this.putBack(e));insert(e,t=this.rows.length){let n=this.kind.makeRow(()=>this.remove(n));this.rows.splice(t,0,n);let o=this.
rows[t+1];return o?o.element.before(n.element):this.list.append(n.element),n.write(e),this.renumber(),n}renumber(){this.
rows.forEach((e,t)=>{e.rename(t+1)})}drop(e){let t=this.rows.indexOf(e);return this.rows.splice(t,1),e.element.remove(),
this.renumber(),t}addAndGo(){this.insert(this.kind.blank()).focus(),this.kind.shown?.()}remove(e){let t=e.read(),n=this.
drop(e);this.undo.offer(`${this.kind.called} ${n+1} was removed.`,{value:t,at:n}),(this.rows[n]??this.add).focus(),this.
changed()}putBack({value:e,at:t}){this.insert(e,Math.min(t,this.rows.length)).focus(),this.changed()}read(){return this.
rows.filter(e=>!e.isBlank()).map(e=>e.read())}write(e){let t=e.length||this.kind.isOptional?e:[this.kind.blank()];t.forEach(
(n,o)=>{let r=this.rows[o];r?Ft(r,n):this.insert(n)});for(let n of this.rows.slice(t.length))this.drop(n);this.undo.hide()}focus(){
(this.rows[0]??this.add).focus()}};function Ft(s,e){y(s.read(),e)||s.write(e)}var ce=class{constructor(e){this.putBack=e;
this.button=f(m.putBack,()=>this.act(),{class:"quiet"}),this.element=i("p",{class:"undo"},this.said," ",this.button),this.
hide()}putBack;element;removed=null;said=i("span",{role:"status"});button;act(){let{removed:e}=this;this.hide(),e&&this.
putBack(e.value)}hide(){this.removed=null,c(this.said,""),this.button.hidden=!0}offer(e,t){this.removed={value:t},c(this.
said,e),this.button.hidden=!1}},J=class{constructor(e,t,n){this.called=t;this.button=f("Remove ",n,{class:"quiet remove"}),
this.button.append(this.number,b(e.number===null?"":` of ${E(e)}`))}called;button;number=document.createTextNode("");rename(e){
this.number.data=`${this.called} ${e}`}};var Sn=5;function $t(s){return s.steps??Sn}var Ne=class{element;select;label;constructor(e,t,n){let o=Array.from({length:t},
(a,d)=>i("option",{value:String(d+1)},ve(d+1,t))),r=i("option",{value:""},m.notGiven);this.select=v(i("select",{id:u()},
r,...o),{change:n}),this.label=new x(this.select,e),this.element=i("div",{},...this.label.parts,this.select)}get isLocked(){
return this.select.disabled}read(){return this.select.value?Number(this.select.value):null}write(e){j(this.select,e===null?
"":String(e))}rename(e){this.label.tellApart(e)}},Ct=class{constructor(e,t,n){this.field=e;this.side=t;this.changed=n;let o=$t(
e);this.likelihood=new Ne("Likelihood",o,()=>this.choose()),this.impact=new Ne("Impact",o,()=>this.choose()),this.grid=new He(
o,t,{read:()=>this.read(),write:d=>this.pick(d),isLocked:()=>this.likelihood.isLocked});let r=i("legend",{},t.name,i("sm\
all",{},` ${t.meaning}`)),a=i("div",{class:"pair"},this.likelihood.element,this.impact.element);this.element=i("fieldset",
{class:"side"},r,a,this.grid.element)}field;side;changed;element;likelihood;impact;grid;choose(){this.grid.show(),this.changed()}pick(e){
this.write(e),this.changed()}read(){let e=[this.likelihood.read(),this.impact.read()];return e.every(t=>t===null)?null:e}write(e){
this.likelihood.write(e?.[0]??null),this.impact.write(e?.[1]??null),this.grid.show()}rename(e){let t=M(this.field,this.side.
name,`Risk ${e}`);for(let n of[this.likelihood,this.impact,this.grid])n.rename(t)}},Ie=class{constructor(e,t,n){this.field=
e;this.name=v(i("input",{type:"text",id:u()}),{input:t});let[o,r,a]=F,d=S=>new Ct(e,S,t);this.sides={inherent:d(o),residual:d(
r),target:d(a)},this.away=new J(e,"risk",n);let h=e.for?b(`${e.for}: `):null,p=i("legend",{},h,this.number);this.label=new x(
this.name,"What the risk is");let g=i("div",{class:"sides"},...F.map(({key:S})=>this.sides[S].element));this.element=i("\
fieldset",{class:"row risk"},p,...this.label.parts,this.name,g,this.away.button)}field;element;number=document.createTextNode(
"");label;name;sides;away;read(){let{inherent:e,residual:t,target:n}=this.sides;return{risk:this.name.value,inherent:e.read(),
residual:t.read(),target:n.read()}}write(e){this.name.value!==e.risk&&(this.name.value=e.risk);for(let{key:t}of F)this.sides[t].
write(e[t])}focus(){this.name.focus()}rename(e){this.number.data=`Risk ${e}`,this.away.rename(e),this.label.tellApart(M(
this.field,`Risk ${e}`));for(let{key:t}of F)this.sides[t].rename(e)}isBlank(){return!this.name.value.trim()&&F.every(({key:e})=>!this.
sides[e].read())}};var Ht=class{constructor(e,t){this.field=e;this.frame=t;this.offered=e.rows,this.rows=new H({makeRow:o=>new Ie(e,()=>this.
changed(),o),blank:()=>de(),add:m.add["heat map"],hidden:` for ${E(e)}`,called:"Risk",shown:()=>this.show()},()=>this.changed()),
this.map=new We(e,$t(e),()=>this.list()),this.taking=new Wt(e,this.rows,()=>this.changed());let n=[this.rows.element,this.
taking.element,this.map.element];this.element=O(e,t,{},...n),this.described=this.element,this.write(null)}field;frame;element;described;rows;map;taking;offered;changed(){
this.taking.clearNotice(),this.show(),this.frame.changed()}show(){this.map.show(),this.taking.show()}list(){return this.
rows.rows.map(e=>e.read())}read(){return this.rows.read().filter(e=>!Rs(this.field.rows,e))}write(e){this.taking.clearNotice();
let t=le(e);this.rows.write([...t,...Et(this.field.rows,t)]),this.show()}offerRows(e){let t=Ls(this.list(),this.offered,
e,W(this.element));t&&this.rows.write(t),this.offered=e,this.show()}focus(){this.rows.focus()}marks(){return[...this.element.
querySelectorAll(".risk input[type=text], .risk select")]}},Wt=class{constructor(e,t,n){this.field=e;this.rows=t;this.changed=
n;let o=f(m.takeScores,()=>this.take(),{hidden:M(e)});this.element=i("div",{class:"taking"},o,this.said)}field;rows;changed;element;said=i(
"p",{role:"status"});take(){let{scores:e}=this.field,t=this.rows.rows.filter(n=>!y(n.read(),Pt(e,n.read())));for(let n of t)
n.write(Pt(e,n.read()));t.length&&this.changed(),c(this.said,""),se(this.said,()=>t.length?Ps(t.length):m.noScores)}show(){
this.element.hidden=!Object.keys(this.field.scores??{}).length&&!W(this.element)}clearNotice(){se(this.said,()=>"")}},Ms={
name:"heat map",makeControl:(s,e)=>new Ht(s,e),fits:Lt,say:(s,e)=>le(e).map(Es),join:(s,e)=>te(e)};function Dt(s){return Array.isArray(s)&&s.every(k)}function Tn(s,e,t){let n=A({id:u()},e),o=i("span",{}),r=new x(n,o,M(s)),
a=new J(s,"row",t);return{element:i("div",{class:"item"},...r.parts,n,a.button),read:()=>n.value,write:d=>R(n,d),focus:()=>n.
focus(),rename:d=>{c(o,`${m.row} ${d}`),a.rename(d)},isBlank:()=>!n.value.trim()}}function xn(s,e){let t={makeRow:r=>Tn(
s,e.changed,r),blank:()=>"",add:m.add.list,hidden:` for ${E(s)}`,called:m.row},n=new H(t,e.changed),o=O(s,e,{},n.element);
return n.write([]),{element:o,described:o,read:()=>n.read(),write:r=>n.write(Dt(r)?r:[]),focus:()=>n.focus(),marks:()=>[
...o.querySelectorAll("textarea")]}}var Os={name:"list",makeControl:xn,fits:Dt,say:(s,e)=>Dt(e)?e:[],join:(s,e)=>te(e)};var Fs={name:"long text",makeControl:(s,e)=>{let t=A({id:u(),rows:4},e.changed),n=o=>R(t,k(o)?o:"");return{...ee(s,e,t),
read:()=>t.value,write:n}},fits:k,say:(s,e)=>K(e),join:(s,e)=>Oe(e,`

`)};function Ke(s,e){return $(s,e).filter(t=>gs(s,t)).map(t=>Bt(s,t))}function Bt(s,{cells:e,rest:t}){return[...s.offered.map(
(o,r)=>{let a=e[r]??"";return a?`${o}: ${s.dates.includes(o)?ye(a):a}`:""}),ke(X(t))].filter(Boolean).join("; ")}var je=class{constructor(e){this.changed=e}changed;element=i("div",{class:"former"});rest=[];whose=b("");undo=new ce(e=>{
this.write(e),this.changed()});read(){return this.rest}write(e){this.rest=e,this.element.replaceChildren(...this.show(ke(
X(e)))),this.undo.hide()}rename(e){c(this.whose,` (${e})`)}remove(){let e=this.rest;this.write(e.filter(([t])=>t===Q)),this.
undo.offer(m.formerRemoved,e),this.element.append(this.undo.element),this.changed()}show(e){if(!e)return[];let t=i("p",{
id:u()},e),n=f(m.takeOut,()=>this.remove(),{class:"quiet","aria-describedby":t.id});return n.append(this.whose),[t,n]}};var Je=class{constructor(e,t,n,...o){this.field=e;this.cells=t.map(h=>new Be(e,h,n)),this.former=new je(()=>{this.focus(),
n()});let r=e.for?b(`${e.for}: `):null,a=i("legend",{},r,this.legend),d=An(this.cells.map(h=>h.element));this.element=i(
"fieldset",{class:"row"},a,d,this.former.element,...o)}field;element;legend=i("span",{});cells;former;focus(){this.cells[0]?.
box.control.focus()}name(e){c(this.legend,e),this.former.rename(e);for(let t of this.cells)t.rename(e)}read(){return{cells:this.
cells.map(e=>e.box.read()),rest:this.former.read()}}write(e){this.cells.forEach((t,n)=>{t.box.write(e.cells[n]??"")}),this.
former.write(ws(this.field,e))}};function An(s){return i("div",{class:s.length===4?"cells by-two":"cells"},...s)}function qe(s,e,t,n=m.
row,...o){let r=new J(s,n.toLowerCase(),t),a=new Je(s,s.offered,e,...o,r.button);return a.name(""),{element:a.element,read:()=>a.
read(),write:d=>a.write(d),focus:()=>a.focus(),rename:d=>{a.name(`${n} ${d}`),r.rename(d)},isBlank:()=>!ae(a.read())}}var _e=class{constructor(e,t){
this.field=e;this.frame=t;this.offer(e.rows)}field;frame;element=i("div",{class:"rows"});rows=[];get count(){return this.
rows.length}offer(e){let t=e.filter(n=>!this.rows.some(o=>o.name===n));t.length&&!this.rows.length&&this.element.replaceChildren();
for(let n of t)this.add(n)}add(e){let t=new Je(this.field,this.field.offered.slice(1),()=>this.frame.changed());t.name(e),
this.rows.push({name:e,row:t}),this.element.append(t.element)}write(e){let t=[...e];for(let{name:n,row:o}of this.rows){let r=t.
findIndex(({cells:d})=>d[0]===n),[a=Z(this.field)]=r<0?[]:t.splice(r,1);Ft(o,{cells:a.cells.slice(1),rest:a.rest})}return t}read(){
return this.rows.map(({name:e,row:t})=>{let{cells:n,rest:o}=t.read();return{cells:[e,...n],rest:o}})}focus(){this.rows[0]?.
row.focus()}};var Ue=class{constructor(e,t){this.field=e;this.known=new _e(e,t),this.element=O(e,t,{},this.known.element),this.described=
this.element}field;element;described;known;give(e){return e.some((n,o)=>ae(n,o<this.known.count?1:0))?z(this.field,e):[]}offerRows(e){
this.known.offer(e)}marks(){return[...this.element.querySelectorAll("textarea, .row select, .row input")]}complaint(){return Nt(
this.element)}};function Nt(s){return[...s.querySelectorAll(".row input")].some(Ot)?m.dateInFull:void 0}var Ye=class extends Ue{constructor(e,t){
super(e,t),this.known.count||this.known.element.append(i("p",{},m.noRows)),this.write(null)}read(){return this.give(this.
known.read())}write(e){let t=$(this.field,e);this.known.offer(t.map(({cells:[n=""]})=>n)),this.known.write(t)}focus(){this.
known.focus()}},Ge=class extends Ue{free;constructor(e,t){super(e,t),this.free=new H({makeRow:n=>qe(e,t.changed,n),blank:()=>Z(
e),add:m.add.table,hidden:` for ${E(e)}`,called:m.row,isOptional:this.known.count>0},t.changed),this.element.append(this.
free.element),this.write(null)}read(){return this.give([...this.known.read(),...this.free.read()])}write(e){this.free.write(
this.known.write($(this.field,e)))}focus(){this.known.count?this.known.focus():this.free.focus()}},ne={fits:re,say:Ke};var Cs={name:"matrix",makeControl:(s,e)=>new Ye(s,e),...ne,join:null};var ie=class{constructor(e,t){this.options=e;this.changed=t;let[n,o,r,a]=this.wheres,d=i("legend",{},m.restsOn,n),h=i("l\
abel",{for:this.select.id},m.linkWhat,o);r&&this.add.append(r),a&&this.summary.append(a),this.fold.append(this.summary,i(
"div",{class:"choosing"},h,this.select,this.add)),this.element=i("fieldset",{class:"because"},d,this.none,this.list,this.
fold,this.said),this.show()}options;changed;element;chosen=[];list=i("ul",{class:"links"});none=i("p",{class:"nothing"},
m.restsOnNothing);select=i("select",{id:u()});said=i("p",{role:"status"});add=f(m.linkIt,()=>this.link(),{class:"quiet"});summary=i(
"summary",{},m.linkMore);fold=v(i("details",{}),{toggle:()=>this.fill()});wheres=["","","",""].map(b);rename(e){for(let t of this.
wheres)c(t,` (${e})`);this.show()}read(){return[...this.chosen]}write(e){this.chosen=[...e],this.show()}offer(e){this.options=
e,this.show()}link(){let e=this.select.value;if(!e){se(this.said,()=>m.chooseFirst);return}this.change([...this.chosen,e],
`Added: ${this.find(e).words}`)}unlink(e){let t=this.chosen.filter(n=>n!==e);this.change(t,`Taken out: ${this.find(e).words}`)}change(e,t){
this.write(e),(this.fold.open?this.select:this.summary).focus(),c(this.said,""),se(this.said,()=>t),this.changed()}find(e){
return this.options.find(n=>n.key===e)??{key:e,words:m.notOffered,small:""}}show(){this.none.hidden=this.chosen.length>0,
this.list.hidden=!this.none.hidden,this.list.replaceChildren(...this.chosen.map(e=>this.showLink(this.find(e)))),this.fill()}fill(){
if(!this.fold.open)return;let{value:e}=this.select;this.select.replaceChildren(q(),...this.makeGroups()),this.select.value=
e,this.select.selectedIndex<0&&(this.select.value="")}showLink({key:e,words:t,small:n}){let o=`: ${t}${this.wheres[0]?.textContent??
""}`,r=f(m.unlink,()=>this.unlink(e),{class:"quiet",hidden:o});return i("li",{},i("span",{},t),n?i("small",{},n):null,r)}makeGroups(){
let e=this.options.filter(({key:t})=>!this.chosen.includes(t));return m.linkGroups.flatMap(([t,...n])=>{let r=e.filter(({
key:a})=>n.includes(a.split(":")[0]??"")).map(({key:a,words:d})=>i("option",{value:a},d));return r.length?[i("optgroup",
{label:t},...r)]:[]})}};function Rn(s){if(s===null||typeof s!="object"||Array.isArray(s))return{};let{because:e=null}=s;return e!==null&&typeof e==
"object"&&!Array.isArray(e)?e:{}}function Ln(s,e){let t=s[I(e.rest)];return Array.isArray(t)?t.filter(k):[]}function Ve(s,e){
let t=Rn(e);return $(s,e).map(n=>({row:n,because:Ln(t,n)}))}function It(s,e){let t=e.filter(r=>r.because.length),n=Object.
fromEntries(t.map(r=>[I(r.row.rest),r.because])),o=z(s,e.map(({row:r})=>r));return t.length?{...o,because:n}:o}function $s(s,e){
let t=e.flatMap(a=>Ve(s,a)),n=$(s,Fe(s,e)),o=a=>d=>I(d.row.rest)===I(a.rest)||En(d.row,a),r=n.map(a=>{let d=t.filter(o(a)).
flatMap(h=>h.because);return{row:a,because:[...new Set(d)]}});return It(s,r)}function En(s,e){return JSON.stringify(s.cells)===
JSON.stringify(e.cells)}function Hs(s,e){let t=new Map(s.options.map(n=>[n.key,n.words]));return Ve(s,e).map(({row:n,because:o})=>{
let r=o.map(a=>t.get(a)??m.notOffered).join("; ");return[Bt(s,n),r&&`${m.restsOn}: ${r}`].filter(Boolean).join("; ")})}var Kt=class{element;because;row;constructor(e,t,n){this.because=new ie(e.options,t),this.row=qe(e,t,n,m.recommendation,
this.because.element),this.element=this.row.element}read(){return{row:this.row.read(),because:this.because.read()}}write({
row:e,because:t}){this.row.write(e),this.because.write(t)}focus(){this.row.focus()}rename(e){this.row.rename(e),this.because.
rename(`${m.recommendation} ${e}`)}isBlank(){return this.row.isBlank()&&!this.because.read().length}},jt=class{constructor(e,t){
this.field=e;this.rows=new H({makeRow:n=>this.track(new Kt(e,t.changed,n)),blank:()=>({row:Z(e),because:[]}),add:m.add.recommendations,
hidden:` for ${E(e)}`,called:m.recommendation},t.changed),this.element=O(e,t,{},this.rows.element),this.described=this.element,
this.write(null)}field;element;described;rows;made=new Set;track(e){return this.made.add(e),e}read(){let e=this.rows.read();
return e.length?It(this.field,e):[]}write(e){this.rows.write(Ve(this.field,e))}offer(e){for(let t of this.made)t.because.
offer(e)}focus(){this.rows.focus()}marks(){return[...this.element.querySelectorAll(".cells :is(textarea, select, input)")]}complaint(){
return Nt(this.element)}},Ws={name:"recommendations",makeControl:(s,e)=>new jt(s,e),fits:ne.fits,say:Hs,join:$s};var Ds={name:"scale",...$e};var Bs={name:"table",makeControl:(s,e)=>new Ge(s,e),...ne,join:Fe};var Ns={name:"text",makeControl:(s,e)=>{let t={type:"text",id:u(),autocomplete:"off"},n=v(i("input",t),{input:e.changed}),
o=r=>{n.value=k(r)?r:""};return{...ee(s,e,n),read:()=>n.value,write:o}},fits:k,say:(s,e)=>K(e),join:(s,e)=>Oe(e,"; ")};var Is={checks:bs,choice:Ss,date:Ts,"heat map":Ms,list:Os,"long text":Fs,matrix:Cs,recommendations:Ws,scale:Ds,table:Bs,
text:Ns};function _(s){let e=Is[s];if(!e)throw new Error(`This page cannot show answers of the kind “${s}”. Open it again.`);
return e}function Pn(s,e){if(N(e))return[m.noAnswer];let t=_(s.kind);return t.fits(e)?t.say(s,e):Mn(s,e)}function Mn(s,e){return k(
e)?K(e):re(e)?Ke({...s,kind:"table",offered:us(e)},e):Array.isArray(e)?e.filter(k):[]}function pe(s,e){let t=Pn(s,e);return k(
e)?i("div",{},...t.map(n=>i("p",{},n))):Y(t)}function C(s,e={}){return{...s,beside:"",part:"",...e}}var Qe=class{element=i("section",{class:"risk-spread",hidden:!0});select=v(i("select",{id:u()}),{change:()=>this.showGrid()});said=i(
"p",{class:"said"});wide=i("p",{class:"wide"},l.wide);grid=i("div",{class:"grid-place"});all=i("div",{class:"scroll",tabindex:0,
role:"region","aria-label":l.allScores});told=null;constructor(){let e=i("label",{for:this.select.id},l.whichRisk);this.
element.append(this.said,this.wide,e,this.select,this.grid,this.all)}take(e){let t=ze(e);if(this.element.hidden=!t.length,
!e||y(e,this.told))return;this.told=e,c(this.said,e.said);let{value:n}=this.select,o=t.map((r,a)=>i("option",{value:a},`${r.
risk}: ${_t(e,r)}`));this.select.replaceChildren(...o),this.select.value=n&&Number(n)<t.length?n:"0",this.wide.hidden=!t.
some(({is_wide:r})=>r),this.all.replaceChildren(On(e,t)),this.showGrid()}showGrid(){let e=ze(this.told)[Number(this.select.
value)];this.grid.replaceChildren(...this.told&&e?[Jt(this.told,e)]:[])}};function ze(s){return(s?.risks??[]).filter(({people:t})=>t).
sort((t,n)=>Number(n.is_wide)-Number(t.is_wide))}function Jt(s,e){let t=l.gridOf(e.risk,_t(s,e));return De(s.scale.length,
t,(n,o)=>{let r=e.places.find(([p,g])=>p===n&&g===o)?.[2]??0,a=e.agreed?.[0]===n&&e.agreed[1]===o,d=r?[String(r),b(r===1?
" person":" people")]:[],h=a?i("b",{},l.agreedHere):null;return i("td",{class:[r?"held":"",a?"agreed-here":""].join(" ").
trim()},...d,h)})}function _t(s,{side:e}){return(s.sides.find(([t])=>t===e)?.[1]??e).toLowerCase()}function On(s,e){let t=[
l.risk,l.measures.likelihood,l.measures.impact,l.agreedShort],n=e.map(r=>{let a=i("th",{scope:"row"},r.risk,i("small",{},
_t(s,r))),d=[r.likelihood,r.impact].map(p=>i("td",{},p.join(" · "))),h=i("td",{},r.agreed?l.agreedAt(...r.agreed):"–");
return i("tr",{class:r.is_wide?"is-wide":""},a,...d,h)}),o=i("tr",{},...t.map(r=>i("th",{scope:"col"},r)));return i("tab\
le",{},i("caption",{},l.spans),i("thead",{},o),i("tbody",{},...n))}function Xe(s){return s.length>1&&s.every(({kind:e})=>e==="choice")}var Ze=class{element;described;select;constructor(e,t){
let n=e.offered.map(r=>i("option",{value:r},L(r)));this.select=v(i("select",{id:u()},q(),...n),{change:t.changed});let o=new x(
this.select,e.for||e.question,e.question);this.element=i("div",{class:"choice-row"},...o.parts,this.select,t.error),this.
described=this.select}read(){return this.select.value}write(e){j(this.select,typeof e=="string"?e:"")}focus(){this.select.
focus()}marks(){return[this.select]}};function et(s){let e=s.filter(t=>t.rating?.revealed);return Xe(e)?[i("ul",{class:"shown-rows"},...e.map(Cn))]:e.flatMap(
t=>t.rating?.revealed?[Fn(t,t.rating)]:[])}function Fn(s,e){let{said:t="",spread:n=[],reasons:o=[]}=e,r=Math.max(1,...n.
map(({count:p})=>p)),a=o.filter(({reason:p})=>p).map(({words:p,reason:g})=>i("li",{},Ks(p,g))),d=s.kind==="heat map",h=e.
mine&&!d?i("p",{class:"mine"},`${l.yourAnswer}: ${js(s,e.mine.value)}`):null;return i("section",{class:"spread"},s.for?i(
"h2",{},s.for):null,d?null:i("p",{class:"said"},t),d?null:i("ul",{class:"bars"},...n.map(p=>$n(p,r))),h,a.length?i("ul",
{class:"reasons"},...a):null)}function Cn(s){let{spread:e=[],reasons:t=[],mine:n}=s.rating??{},o=e.filter(({count:h})=>h).
map(({words:h,count:p})=>`${L(h)}: ${p}`),r=t.filter(({reason:h})=>h).map(({words:h,reason:p})=>Ks(h,p)),a=n?`${l.yourAnswer}\
: ${js(s,n.value)}`:"",d=i("ul",{class:"reasons"},...r.map(h=>i("li",{},h)));return i("li",{},i("h2",{},s.for),i("p",{},
o.join(" · ")||l.nobody),a?i("p",{class:"mine"},a):null,r.length?d:null)}function Ks(s,e){return s?`${L(s)}: ${e}`:e}function js(s,e){
let t=_(s.kind);return t.fits(e)?t.say(C(s),e).join("; "):""}function $n({words:s,count:e,of:t},n){let o=i("span",{class:"\
bar",style:`inline-size: ${100*e/n}%`,"aria-hidden":"true"}),r=t?`${t}: ${s}`:s;return i("li",{class:e?"":"none"},i("spa\
n",{class:"words"},`${L(r)}: ${e}`),o)}var Hn=["open","closed"],tt=class{constructor(e){this.join=e;let t=i("div",{class:"qr"}),n=document.querySelector("#qr");
n&&t.append(n.content.cloneNode(!0));let o=i("header",{},this.code,t),r=i("div",{class:"right"},this.count,this.dots,this.
shown),a=i("div",{class:"sides"},this.figure,r),d=i("div",{class:"foot"},this.foot,this.clock);this.element.append(o,i("\
div",{class:"on-wall"},this.heading,this.said,a,d)),window.addEventListener("resize",()=>this.fit()),window.addEventListener(
"keydown",({key:h})=>{h.toLowerCase()==="c"&&(this.clock.hidden=!this.clock.hidden)}),setInterval(()=>this.showClock(),1e4),
this.showClock()}join;element=i("div",{class:"wall"});code=i("p",{class:"join"});heading=i("h1",{});figure=i("div",{class:"\
figure"});said=i("p",{class:"state"});dots=i("p",{class:"dots","aria-hidden":"true"});count=i("p",{class:"count"});shown=i(
"div",{class:"shown"});foot=i("p",{class:"next"});clock=i("p",{class:"clock"});html="";showClock(){c(this.clock,new Date().
toLocaleTimeString("en-GB",{hour:"2-digit",minute:"2-digit"}))}showHtml({figure:e}){this.html=e,this.fit()}take(e,t){c(this.
code,`${location.host}${this.join} · ${e.code??""}`),c(this.heading,t.title);let n=t.own.length>0&&Hn.includes(t.state);
c(this.said,t.how==="break"?In(e,t):t.said),this.count.hidden=!n,this.dots.hidden=!n,c(this.count,l.answered(t.answered,
t.people)),c(this.dots,"●".repeat(t.answered)+"○".repeat(Math.max(0,t.people-t.answered))),this.shown.replaceChildren(
...Wn(t),...Dn(t),...Bn(t));let o=e.agenda[e.agenda.findIndex(({key:a})=>a===t.key)+1],r=[l.step(t.number,t.of),o?`next:\
 ${o.title}`:""];c(this.foot,r.filter(Boolean).join(" · ")),this.fit()}fit(){this.figure.innerHTML=this.html;for(let e of this.
figure.querySelectorAll("img"))e.complete||e.addEventListener("load",()=>this.trim(),{once:!0});for(let e of this.figure.
querySelectorAll("details, .note, small, figcaption + p"))e.remove();this.figure.hidden=!1,this.trim()}trim(){let e=()=>!this.
figure.textContent?.trim()&&!this.figure.querySelector("img");for(e()&&(this.figure.hidden=!0);this.isCutOff&&Js(this.figure);)
e()&&(this.figure.hidden=!0);for(;this.isCutOff&&Js(this.shown););_s(this.figure)}get isCutOff(){let{scrollHeight:e,scrollWidth:t}=document.
documentElement;return e>window.innerHeight||t>window.innerWidth}};function Js(s){let e=s.querySelectorAll("li, dt, dd, \
p, tr:not(.grid tr), figure, table, h2, h3"),t=e[e.length-1];return t?.remove(),!!t}function _s(s){let e=s.querySelectorAll(
"h2, h3, dt, dd, li, p, td, img"),t=e[e.length-1];(t?.matches("h2, h3, dt")||t?.matches("dd")&&!t.textContent?.trim())&&
(t.remove(),_s(s))}function Wn({proposals:s}){let e=s.map(({words:t,state:n})=>i("li",{},i("b",{},`${L(n)}: `),t));return e.
length?[i("ol",{class:"lines"},...e)]:[]}function Dn(s){let e=s.agreed.flatMap(t=>{let n=t.versions.at(-1);return n?[pe(
C(t),n.value)]:[]});return e.length?[i("section",{class:"agreed"},i("h2",{},l.agreed),...e)]:[]}function Bn({own:s,scores:e}){
let[t]=ze(e);if(e&&t)return[Jt(e,t)];let n=s.filter(r=>r.rating?.revealed);if(n.length<2)return et(n);let o=n.map(r=>{let a=(r.
rating?.spread??[]).filter(({count:d})=>d).map(Nn);return i("li",{},i("b",{},`${r.for}: `),a.join(", ")||l.nobody)});return[
i("ul",{class:"lines"},...o)]}function Nn({words:s,count:e,of:t}){return`${oe(t?`${t}, ${s}`:s)} ${e}`}function In({leading:s},{
minutes:e}){let t=e*60-(s?.seconds_on_step??0),n=new Date(Date.now()+1e3*Math.max(0,t));return l.backAt(n.toLocaleTimeString(
"en-GB",{hour:"numeric",minute:"2-digit"}))}function qs(s){let e=s.own.map(t=>t.rating?.revealed?Kn(t):"");return[s.said,...e].filter(Boolean).join(" ")}function Kn({
for:s,rating:e}){return s?`${s}: ${e?.said??""}`:e?.said??""}var st=class{element;radios;constructor(e,t,n){let o=u(),r=t.some(p=>p[e]),a=t.map((p,g)=>{let S=i("input",{type:"radio",
name:o,id:u(),value:g+1});v(S,{change:n});let T=p[e]?`${g+1}: ${p[e]}`:String(g+1),P=i("label",{for:S.id},T);return{radio:S,
element:i("div",{class:"option"},S,P)}});this.radios=a.map(({radio:p})=>p);let d=a.map(({element:p})=>p),h=i("div",{class:r?
"steps":"steps short"},...d);this.element=i("fieldset",{role:"radiogroup"},i("legend",{},l.fromTo(l.measures[e],t.length)),
h)}read(){let e=this.radios.find(({checked:t})=>t);return e?Number(e.value):null}write(e){for(let t of this.radios)t.checked=
Number(t.value)===e}focus(){(this.radios.find(({checked:e})=>e)??this.radios[0])?.focus()}},Ut=class{element;likelihood;impact;constructor(e,t,n){
this.likelihood=new st("likelihood",t,n),this.impact=new st("impact",t,n);let o=i("legend",{},e);this.element=i("fieldse\
t",{class:"scored"},o,this.likelihood.element,this.impact.element)}read(){let e=[this.likelihood.read(),this.impact.read()];
return e.every(t=>t===null)?null:e}write(e){this.likelihood.write(e?.[0]??null),this.impact.write(e?.[1]??null)}},nt=class{constructor(e,t,n){
this.frame=t;this.names=e.rows,this.isOwn=e.individual;for(let[a,d]of n.sides)this.sides.set(a,new Ut(d,n.scale,()=>this.
change()));this.back=f(l.riskBefore,()=>this.go(-1),{"data-looks":!0}),this.next=f(l.riskAfter,()=>this.go(1),{"data-loo\
ks":!0});let o=i("div",{class:"pager"},this.back,this.next),r=[...this.sides.values()].map(({element:a})=>a);this.element.
append(this.others,this.where,this.name,...r,o,t.error),this.write(null)}frame;element=i("div",{class:"risk-scores"});described=this.
element;where=i("p",{class:"risk-of"});others=i("p",{class:"others-scored",role:"status"});isOwn;name=i("h2",{tabindex:-1});sides=new Map;back;next;risks=[];names;at=0;change(){
let e=this.risks[this.at];if(e)for(let[t,n]of this.sides)e[t]=n.read();this.frame.changed(),this.sayWhere()}go(e){this.at+=
e,this.show(),this.name.focus()}show(){let e=this.risks[this.at];c(this.name,e?.risk??"");for(let[t,n]of this.sides)n.write(
e?.[t]??null),n.element.hidden=!e;this.back.hidden=this.at===0,this.next.hidden=this.at>=this.names.length-1,this.sayWhere()}sayWhere(){
let e=this.risks.filter(n=>this.names.includes(n.risk)&&qt(n)).length,t=this.names.length;c(this.where,t?l.riskOf(this.at+
1,t,e):l.noRisks)}read(){return this.risks.filter(t=>qt(t)&&!(this.isOwn&&this.isOther(t))).map(t=>({...t}))}isOther({risk:e}){
return!this.names.includes(e)}sayOthers(){let e=this.isOwn?this.risks.filter(t=>qt(t)&&this.isOther(t)):[];c(this.others,
e.length?l.otherRisks(e.map(({risk:t})=>`“${t}”`)):"")}write(e){let t=le(e),n=this.names.map(o=>t.find(({risk:r})=>r===
o)??de(o));this.risks=[...n,...t.filter(({risk:o})=>!this.names.includes(o))],this.sayOthers(),this.show()}offerRows(e){
if(y(e,this.names))return;let t=this.risks.map(n=>({...n}));this.names=e,this.at=Math.min(this.at,Math.max(0,e.length-1)),
this.write(t)}focus(){[...this.sides.values()][0]?.likelihood.focus()}marks(){return[]}};function qt({inherent:s,residual:e,
target:t}){return!!(s??e??t)}function it(s,e,t){return t&&s.kind==="heat map"?new nt(s,e,t):_(s.kind).makeControl(s,e)}var Yt=class{constructor(e,t,n,o,r,a,d){this.field=e;this.key=n;this.drafts=o;this.send=r;let h={help:i("p",{hidden:!0}),
error:i("p",{hidden:!0}),changed:()=>{c(this.status,""),o.keep(n,this.control.read()??null),a()}},p=C({...e,number:null,
question:l.agreed,help:""});this.control=it(p,h,d);let g=f(l.saveAgreed,()=>{this.save()},{class:"main"}),S=t?i("details",
{},i("summary",{},l.table),this.control.element,g):i("div",{},this.control.element,g);this.element=i("div",{class:"agree\
d-field"},S,this.stands,this.status),this.write(),this.restore(o.read(n))}field;key;drafts;send;element;control;status=i(
"p",{role:"status",class:"status"});stands=i("div",{class:"stands-now",hidden:!0});written;writtenFrom=0;restore(e){e!=null&&
(this.control.write(e),this.writtenFrom=-1,this.showStanding())}get about(){return this.field.about}get isTouched(){return!y(
this.control.read(),this.written)}get isUnderWay(){return this.isTouched&&W(this.element)}focus(){vt(this.control.element),
this.control.focus()}take(e){let{isTouched:t}=this;this.field=e,this.control.offerRows?.(e.rows),t||this.write(),this.showStanding()}showStanding(){
let e=this.field.versions.at(-1),t=this.isTouched&&e!==void 0&&e.number!==this.writtenFrom;this.stands.hidden=!t,t?this.
stands.replaceChildren(i("p",{},i("strong",{},l.standsNow(e.by))),pe(C(this.field),e.value)):this.stands.replaceChildren()}write(){
let e=this.field.versions.at(-1);this.control.write(e?.value??null),this.written=this.control.read(),this.writtenFrom=e?.
number??0}async save(){let{about:e,versions:t}=this.field,n=this.control.read()??null,o=t.map(({number:a})=>a),r=await this.
send({kind:"answer",token:w(),about:e,value:n,replaces:o,is_agreed:!0});return r.kind==="refused"?(c(this.status,l.notSent+
r.sentence),!1):(this.written=n,this.writtenFrom=this.field.versions.at(-1)?.number??0,this.showStanding(),this.drafts.forget(
this.key),c(this.status,l.agreedSaved),!0)}},ot=class{constructor(e,t,n,o){this.send=e;this.drafts=t;this.keptUnder=n;this.
changed=o}send;drafts;keptUnder;changed;element=i("section",{class:"agreed","aria-label":l.agreed});fields=[];get isTouched(){
return this.fields.some(e=>e.isTouched)}begin(){let[e]=this.fields;e&&(e.element.scrollIntoView({block:"center"}),e.focus())}get isUnderWay(){
return this.fields.some(e=>e.isUnderWay)}async saveAll(){return(await Promise.all(this.fields.filter(t=>t.isTouched).map(
t=>t.save()))).every(Boolean)}take(e,t){let n=e.agreed.some(({versions:r})=>r.length),o=e.how==="together"||e.how==="dec\
ide"||e.state==="shown"||e.state==="agreed";this.element.hidden=!o||!(e.agreed.length&&(n||t)),!this.element.hidden&&(t?
this.edit(e):this.read(e))}edit(e){this.fields.length||(this.fields=e.agreed.map(t=>{let n=t.kind==="table"&&e.how==="al\
one";return new Yt(t,n,`${this.keptUnder}:${t.about}`,this.drafts,this.send,this.changed,e.scores)}),this.element.replaceChildren(
...this.fields.map(t=>t.element)));for(let t of this.fields){let n=e.agreed.find(({about:o})=>o===t.about);n&&t.take(n)}}read(e){
this.fields=[];let t=e.agreed.flatMap(n=>{let o=n.versions.at(-1);return o?[pe(C(n),o.value)]:[]});this.element.replaceChildren(
i("h2",{},l.agreed),...t)}};var jn=["cannot","park"],Jn=["agreed","parked","skipped"],rt=class{constructor(e){this.ask=e}ask;element=i("div",{class:"\
asides"});known=null;take(e,t){let n=jn.filter(a=>a==="park"||t.may_answer&&e.state==="open");this.element.hidden=!t.may_note||
Jn.includes(e.state)||e.how==="break";let o=[n,t.asides];if(y(o,this.known))return;this.known=o;let r=[...this.element.querySelectorAll(
"button")].indexOf(document.activeElement);this.element.replaceChildren(...n.map(a=>this.makeAside(a,t))),r>=0&&this.element.
querySelectorAll("button")[r]?.focus()}makeAside(e,t){let n=t.asides.find(r=>r.of===e),o=()=>{this.ask(n?{kind:"take_bac\
k",token:w(),about:n.about}:{kind:"note",token:w(),of:e,words:""})};return f(n?l.asidesSaid[e]:l.asides[e],o,{class:"qui\
et"})}};var D=class{constructor(e,t,n,o,r,a=()=>{}){this.ask=e;this.note=t;this.kept=n;this.sent=a;let d=t.of==="differs"?i("inp\
ut",{type:"checkbox",id:u()}):null;this.named=d&&v(d,{change:()=>this.keep()});let h=d?i("label",{class:"named"},d,` ${l.
withName}`):null;this.element.append(i("label",{for:this.area.id},o),this.area,h??"",f(r,()=>{this.send()}),this.status);
let p=n.drafts.read(n.key);d&&(d.checked=p?.is_named??!1),this.write(p?.words??"")}ask;note;kept;sent;element=i("div",{class:"\
note-box"});area=A({id:u()},()=>this.keep());status=i("p",{role:"status",class:"status"});named;isSending=!1;get words(){
return this.area.value}get isUnderWay(){return!!this.words&&W(this.element)}write(e){R(this.area,e)}keep(){c(this.status,
"");let{drafts:e,key:t}=this.kept;this.words?e.keep(t,{words:this.words,is_named:this.named?.checked??!1}):e.forget(t)}async send(){
let e=this.words.trim();if(!e||this.isSending)return;this.isSending=!0;let t=this.named?.checked??!1,n=await this.ask({kind:"\
note",token:w(),...this.note,words:e,is_named:t});if(this.isSending=!1,n.kind==="refused"){c(this.status,l.notSent+n.sentence);
return}this.write(""),this.kept.drafts.forget(this.kept.key),c(this.status,l.noteSent),this.sent()}};var at=class{constructor(e,t,n,o){this.ask=e;let r=h=>({drafts:t,key:`scrutiny:note:${n}:${h}`});this.asking=new D(e,{of:"\
question"},r("question"),l.yourQuestion,l.sendToChair);let a={of:"differs"};this.box=new D(e,a,r(`differs:${o}`),l.howDifferent,
l.recordDifferent);let d=i("summary",{},l.seeDifferently);this.dissent=i("details",{open:!!this.box.words},d,this.box.element),
this.queue.append(i("h2",{},l.questions),this.asking.element,this.asked),this.differing.append(i("h2",{},l.seenDifferently),
this.differs),this.element.append(this.queue,this.differing,this.dissent)}ask;element=i("div",{class:"notes"});queue=i("\
section",{class:"queue","aria-label":l.questions});asked=i("ol",{});differing=i("section",{class:"differing"});differs=i(
"ul",{});asking;box;dissent;known=null;get isUnderWay(){return this.asking.isUnderWay||this.box.isUnderWay}take(e,t){this.
queue.hidden=!e.queue,this.asking.element.hidden=!t.may_note;let n=["shown","agreed"].includes(e.state)||e.agreed.some(r=>r.
versions.length);this.dissent.hidden=!(t.may_note&&n)||e.how==="decide",this.differing.hidden=!e.differs.length,this.differs.
replaceChildren(...e.differs.map(r=>i("li",{},r)));let o={questions:t.questions,leads:t.leads};y(this.known,o)||(this.known=
o,this.asked.replaceChildren(...t.questions.map(r=>this.showAsked(r,t.leads))))}showAsked({about:e,words:t,by:n,is_mine:o,
place:r,state:a},d){let h=a?l.becameOf(a):l.withChair(r),p=i("small",{},[n,h].filter(Boolean).join(", ")),g=d&&a!=="aske\
d"?this.listCalls(e,t):[],S=()=>{this.ask({kind:"take_back",token:w(),about:e})},T=o&&!a?[f(l.takeBack,S,{hidden:`: ${t}`})]:
[];return i("li",{},t,p,...g,...T)}listCalls(e,t){let n=r=>()=>{this.ask({kind:"press",token:w(),act:"question",about:e,
words:r})};return["called","asked","left"].map(r=>f(l.calls[r],n(r),{hidden:`: ${t}`}))}};var _n=new Set(["choice","scale"]),lt=class{constructor(e,t,n,o,r){this.field=e;this.key=t;this.drafts=n;let a=()=>{this.
keep(),this.showWhy(),o()},d={help:i("p",{hidden:!0}),error:i("p",{class:"error",hidden:!0}),changed:a},h=C({...e,help:""}),
p=Xe(r.own);this.control=p?new Ze(h,d):it(h,d,r.scores),this.reason=_n.has(e.kind)?A({id:u(),class:"why"},a):null,this.reason&&
this.why.append(...qn(this.reason,p?e.for:""));let g=p?"own-field own-row":"own-field";this.element=i("div",{class:g},this.
control.element,this.why),this.sent=this.readSent(e),this.write(n.read(t)??this.sent)}field;key;drafts;element;control;reason;why=i(
"div",{hidden:!0});sent;given=null;shown=null;get about(){return this.field.about}get hasFocus(){return this.element.contains(
document.activeElement)}read(){let e=this.control.read()??null;return{value:y(e,this.shown)?this.given:e,reason:this.reason?.
value??""}}get isChanged(){let{value:e,reason:t}=this.read();return!(N(e)&&N(this.sent.value)||y(e,this.sent.value))||t!==
this.sent.reason}take(e){let t=this.isChanged;this.field=e,this.sent=this.readSent(e),this.control.offerRows?.(e.rows),t||
this.write(this.sent)}say(){let{value:e,reason:t}=this.read(),n=_(this.field.kind),o=n.fits(e)?n.say(C(this.field),e).join(
"; "):"";return[this.field.for,o,t].filter(Boolean).join(": ")}forget(){this.write(this.sent),this.drafts.forget(this.key)}settle(){
this.isChanged||this.drafts.forget(this.key)}complain(e){let t=this.element.querySelector(".error");t&&(t.hidden=!e,c(t,
e))}keep(){this.drafts.keep(this.key,this.read())}readSent(e){let t=e.rating?.mine;return{value:t?.value??null,reason:t?.
reason??""}}write({value:e,reason:t}){this.control.write(e),this.given=e,this.shown=this.control.read()??null,this.reason&&
R(this.reason,t),this.showWhy()}showWhy(){this.why.hidden=!this.reason||N(this.control.read())}};function qn(s,e){let t=i(
"label",{for:s.id},l.reason);if(!e)return[t,s];let n=i("summary",{},l.sayWhy,b(` (${e})`));return[i("details",{},n,t,s)]}var Us=["closed","shown","agreed"],dt=class{constructor(e,t,n,o,r){this.send=o;let a=Math.max(1,e.round),d=p=>`scrutiny:\
own:${t}:${e.key}:${a}:${p.about}`;this.fields=e.own.map(p=>new lt(p,d(p),n,()=>this.change(),e)),this.button=f(l.send,()=>{
this.sendAll()},{class:"main"});let h={drafts:n,key:`scrutiny:late:${t}:${e.key}:${a}`};this.late=new D(r,{of:"late"},h,
l.notSentYet,l.sendLate,()=>this.settle()),this.answers.append(...this.fields.map(p=>p.element)),this.element.append(this.
answers,this.hint,this.button,this.status,this.late.element,this.kept),this.element.addEventListener("submit",p=>{p.preventDefault(),
this.sendAll()}),this.take(e)}send;element=i("form",{class:"own"});answers=i("div",{});fields;button;status=i("p",{role:"\
status",class:"status",tabindex:-1});kept=i("p",{class:"kept",hidden:!0},l.toKeep);hint=i("p",{class:"hint"},l.alone);late;isLateSent=!1;isSending=!1;refused="";isConnected=!0;get isUnderWay(){
return this.late.isUnderWay||this.fields.some(e=>e.isChanged&&e.hasFocus)}get hasUnsent(){return this.fields.some(e=>e.isChanged)}isOf({
state:e}){return["open","reading","closed"].includes(e)||Us.includes(e)&&this.hasLate}get hasLate(){return this.hasUnsent||
!!this.late.words||this.isLateSent}take(e){for(let n of this.fields){let o=e.own.find(({about:r})=>r===n.about);o&&n.take(
o)}let t=e.state==="open";is(this.answers,!t),this.element.classList.toggle("locked",!t),this.button.hidden=!t,this.hint.
hidden=!t,this.kept.hidden=!0,this.showLate(e),t?this.show():c(this.status,this.hasUnsent?l.closed:this.isLateSent?l.sentLateNote:
"")}showConnection(e){this.isConnected=e,this.isSending&&c(this.status,e?l.sending:l.sentLater)}get isSent(){return this.
fields.some(e=>!N(e.sent.value))}show(){this.kept.hidden=!this.hasUnsent||this.isSending,!this.isSending&&(c(this.button,
this.isSent?l.sendChange:l.send),this.refused?c(this.status,l.notSent+this.refused):c(this.status,this.hasUnsent?"":this.
isSent?l.sent:""))}change(){this.refused="",this.show()}async sendAll(){let e=this.fields.filter(n=>n.isChanged);if(this.
isSending||!e.length)return;this.isSending=!0,c(this.status,this.isConnected?l.sending:l.sentLater),this.kept.hidden=!0;
let t=e.map(n=>this.sendField(n));this.refused=(await Promise.all(t)).find(Boolean)??"",this.isSending=!1,this.show()}showLate({
state:e}){let t=Us.includes(e)&&this.hasLate;this.late.element.hidden=!t||!(this.hasUnsent||this.late.words),this.answers.
hidden=t&&e!=="closed",t&&!this.late.words&&this.hasUnsent&&this.late.write(this.sayUnsent())}sayUnsent(){return this.fields.
filter(t=>t.isChanged).map(t=>t.say()).join(" / ")}settle(){for(let e of this.fields)e.forget();this.isLateSent=!0,this.
late.element.hidden=!0,c(this.status,l.sentLateNote),this.status.focus()}async sendField(e){let{value:t,reason:n}=e.read(),
o=await this.send({kind:"answer",token:w(),about:e.about,value:t,reason:n}),r=o.kind==="refused"?o.sentence:"";return e.
complain(r),r||e.settle(),r}};var Ys={words:"",to:"",post:"",by:"",test:"",because:[]},ht=class{constructor(e,t,n){this.about=e;this.kept=t;this.ask=n;
let{words:o,to:r,by:a,post:d,test:h}=this.labels,p=i("div",{class:"pair"},me(r,this.to),me(a,this.by.control));this.element.
append(me(o,this.words),p,me(d,this.post),me(h,this.test),this.because.element,f(e?l.saveWords:l.propose,()=>{this.send()},
{class:"main"}),this.status),this.element.addEventListener("submit",g=>{g.preventDefault(),this.send()})}about;kept;ask;element=i(
"form",{class:"proposal-form"});words=A({id:u(),rows:2},()=>this.keep());to=v(i("select",{id:u()}),{change:()=>this.keep()});post=A(
{id:u()},()=>this.keep());by=new he(()=>this.keep());test=A({id:u()},()=>this.keep());because=new ie([],()=>this.keep());status=i(
"p",{role:"status",class:"status"});asks=null;stands=null;begun=Ys;seen="";isSending=!1;labels={words:i("label",{for:this.
words.id}),to:i("label",{for:this.to.id}),post:i("label",{for:this.post.id}),by:i("label",{for:this.by.control.id}),test:i(
"label",{for:this.test.id})};get isTouched(){return!y(this.read(),this.begun)}get isUnderWay(){return this.isTouched&&W(
this.element)}offer(e){this.because.offer(e)}take(e,t){let{isTouched:n}=this,o=!this.asks;this.stands=t??null,y(e,this.asks)||
this.name(e),n||this.begin();let r=o?this.kept.drafts.read(this.kept.key):null;r&&(this.fill(r),this.seen=r.seen??"")}begin(){
this.fill(this.stands??Ys),this.begun=this.read(),this.seen=this.stands?.seen??""}name(e){this.asks=e;let t=["words","to",
"post","by","test"];for(let o of t)c(this.labels[o],e[o]);let{value:n}=this.to;this.to.replaceChildren(q(),...e.bodies.map(
o=>i("option",{value:o},o))),j(this.to,n)}read(){let[e,t,n,o]=[this.words,this.to,this.post,this.test].map(({value:r})=>r);
return{words:e,to:t,post:n,by:this.by.read(),test:o,because:this.because.read()}}fill({words:e,to:t,post:n,by:o,test:r,because:a}){
R(this.words,e),j(this.to,t),R(this.post,n),this.by.write(o),R(this.test,r),this.because.write(a)}keep(){c(this.status,""),
this.kept.drafts.keep(this.kept.key,{...this.read(),seen:this.seen})}async send(){if(this.isSending||!this.isWhole())return;
this.isSending=!0;let{about:e,seen:t}=this,n={kind:"propose",token:w(),about:e,seen:t,...this.read()},o=await this.ask(n);
this.isSending=!1,o.kind==="refused"?this.refuse(o.sentence):this.settle()}isWhole(){let e=!this.words.value.trim();e&&this.
words.focus();let t=!!this.about&&!this.isTouched;return(e||t)&&c(this.status,e?l.sayWhat:l.unchanged),!e&&!t}refuse(e){
this.seen=this.stands?.seen??"",this.keep(),c(this.status,l.notSent+e)}settle(){this.kept.drafts.forget(this.kept.key),this.
begin(),c(this.status,this.about?l.saved:l.proposed)}};function me(s,e){return i("div",{},s,e)}var Un=["agreed","not agreed","parked"],Gt=class{constructor(e,t,n,o){this.key=e;this.form=t;this.ask=o;let r={of:"diffe\
rs",about:e};this.box=new D(o,r,n,l.howDifferent,l.recordDifferent);let a=i("summary",{},l.seeDifferently);this.dissent=
i("details",{open:!!this.box.words},a,this.box.element),this.change=i("details",{},i("summary",{},l.changeWords),t.element),
this.element.append(this.facts,this.acts,this.status,this.dissent,this.change)}key;form;ask;element=i("li",{class:"propo\
sal"});facts=i("div",{});acts=i("div",{class:"acts"});status=i("p",{role:"status",class:"status"});change;dissent;box;told=null;get isUnderWay(){
return this.form.isUnderWay||this.box.isUnderWay}take(e,t,n){let o=!this.told;this.form.take(n,e),o&&this.form.isTouched&&
(this.change.open=!0);let r=t.proposed.includes(this.key)&&e.state==="proposed";if(this.change.hidden=!(t.may_write||r),
this.dissent.hidden=!t.may_note,y(this.told,{proposal:e,you:t}))return;this.told={proposal:e,you:t},this.facts.replaceChildren(
...Yn(e));let a=document.activeElement?.textContent,d=this.acts.contains(document.activeElement);if(this.acts.replaceChildren(
...this.listActs(e,t)),!d)return;([...this.acts.querySelectorAll("button")].find(({textContent:p})=>p===a)??this.change.
querySelector("summary"))?.focus()}listActs({name:e,seen:t,state:n,is_decided:o},r){let a=`: ${e}`,d=r.proposed.includes(
this.key)||r.seconded.includes(this.key),h=()=>{this.say({kind:"second",token:w(),about:this.key,seen:t})},p=r.may_note&&
!d&&!o?[f(l.second,h,{hidden:a})]:[];if(!r.leads)return p;let g=T=>()=>{this.say({kind:"press",token:w(),act:"decide",about:this.
key,seen:t,words:T})},S=Un.filter(T=>T!==n);return[...p,...S.map(T=>f(l.decisions[T],g(T),{hidden:a}))]}async say(e){let t=await this.
ask(e);c(this.status,t.kind==="refused"?t.sentence:"")}};function Yn(s){let{name:e,words:t,said:n,proposers:o,seconders:r,
missing:a,rests_on:d,differs:h,state:p}=s,S=[[l.proposedBy,o],[l.secondedBy,r]].flatMap(([P,B])=>B.length?[`${P} ${B.join(
", ")}.`]:[]),T=n.map(([P,B])=>i("li",{},`${P}: ${B}`));return[i("h2",{},`${e}: ${t}`),i("p",{class:"stands"},i("strong",
{},L(p)),`. ${S.join(" ")}`),T.length?i("ul",{class:"parts"},...T):null,Gs(l.restsOn(d.length),d),Gs(l.lacks(a.length),a),
h.length?i("p",{},`${l.seenDifferently}: ${h.join(" / ")}`):null].filter(P=>P!==null)}function Gs(s,e){if(!e.length)return null;
let t=e.map(n=>i("li",{},n));return i("details",{},i("summary",{},s),i("ul",{},...t))}var ct=class{constructor(e,t,n){this.
ask=e;this.drafts=t;this.keptUnder=n;this.form=this.makeForm(""),this.proposing=i("details",{},i("summary",{},l.proposeOne),
this.form.element),this.element.append(this.proposing,this.list)}ask;drafts;keptUnder;element=i("section",{class:"propos\
als","aria-label":l.recommendations});list=i("ol",{});proposing;form;cards=new Map;options=[];isFirst=null;get isUnderWay(){
return[this.form,...this.cards.values()].some(e=>e.isUnderWay)}makeForm(e){return new ht(e,this.keptAt(e),this.ask)}keptAt(e){
return{drafts:this.drafts,key:`${this.keptUnder}:${e}`}}offer(e){this.options=e;for(let t of[this.form,...[...this.cards.
values()].map(n=>n.form)])t.offer(e)}take({how:e,proposals:t,asks:n},o){if(this.element.hidden=e!=="decide",this.element.
hidden||!n)return;this.proposing.hidden=!o.may_propose,this.form.take(n);let r=!t.length;this.isFirst!==r&&!this.form.isUnderWay&&
(this.proposing.open=!o.leads&&(r||this.form.isTouched)),this.isFirst=r;let a=t.map(d=>{let h=this.findCard(d.key);return h.
take(d,o,n),h.element});(a.length!==this.list.children.length||a.some((d,h)=>this.list.children[h]!==d))&&this.list.replaceChildren(
...a)}findCard(e){let t=this.cards.get(e)??new Gt(e,this.makeForm(e),this.keptAt(`${e}:differs`),this.ask);return this.cards.
has(e)||t.form.offer(this.options),this.cards.set(e,t),t}};var pt=class{constructor(e,t,n,o,r){this.key=e;this.keptUnder=t;this.drafts=n;this.send=o;this.notes=new at(o,n,t,e),this.
asides=new rt(o),this.proposals=new ct(o,n,`scrutiny:proposal:${t}:${e}`),this.agreed=new ot(o,n,`scrutiny:agreed:${t}:${e}`,
r),this.element.append(i("p",{class:"bar-top"},this.where,this.word),this.heading,this.said,this.figure,this.place,this.
proposals.element,i("div",{class:"rounds"},this.earlier,this.shown,this.spreads.element),this.agreed.element,this.late,this.
notes.element,this.count,this.asides.element,this.beside)}key;keptUnder;drafts;send;element=i("div",{class:"step"});heading=i(
"h1",{tabindex:-1});where=i("span",{class:"step-of"});word=i("strong",{class:"word"});said=i("p",{class:"state"});figure=i(
"div",{class:"figure"});shown=i("div",{class:"shown"});spreads=new Qe;count=i("p",{class:"count"});earlier=i("div",{class:"\
earlier"});beside=i("div",{class:"beside"});place=i("div",{});agreed;notes;asides;late=i("section",{class:"late"});proposals;own=null;round=0;isConnected=!0;get isUnderWay(){
return[this.own,this.agreed,this.proposals,this.notes].some(t=>t?.isUnderWay)}showConnection(e){this.isConnected=e,this.
own?.showConnection(e)}showHtml({figure:e,html:t,links:n}){this.proposals.offer(n??[]),this.figure.innerHTML=e,this.beside.
innerHTML=t}take(e,t){c(this.where,`${l.step(e.number,e.of)} · ${l.about(e.minutes)}`),c(this.word,e.word),this.word.dataset.
state=e.state,c(this.heading,e.title),c(this.said,e.said),this.takeOwn(e,t);let n=et(e.own);this.earlier.replaceChildren(
...this.showEarlier(e.earlier)),this.shown.replaceChildren(...e.earlier.length&&n.length?[i("h2",{},l.later)]:[],...n),this.
spreads.take(e.scores),this.proposals.take(e,t),this.agreed.take(e,t.may_write),this.notes.take(e,t),this.asides.take(e,
t),this.showLate(e),this.showCount(e)}showCount({own:e,state:t,answered:n,people:o,cannot:r}){this.count.hidden=!e.length||
!["open","closed"].includes(t),c(this.count,[l.answered(n,o),r?l.cannot(r):""].join(" ").trim())}takeOwn(e,t){let n=t.may_answer&&
e.own.length>0;this.own&&this.round!==e.round&&e.round>1&&(this.own=null),n&&!this.own&&(this.own=new dt(e,this.keptUnder,
this.drafts,this.send,this.send),this.own.showConnection(this.isConnected),this.round=e.round,this.place.replaceChildren(
this.own.element)),this.own?.take(e),this.place.hidden=!n||!this.own?.isOf(e)}showLate({late:e}){this.late.hidden=!e.length;
let t=e.map(n=>i("li",{},n));this.late.replaceChildren(i("h2",{},l.cameLate),i("ul",{},...t))}showEarlier(e){return e.length?
[i("h2",{},l.earlier),...e.map(t=>i("p",{},t))]:[]}};var Gn=3,Vn=6,Qn=5,mt=class{constructor(e,t){this.socket=e;this.heard=t;let n={frame:o=>this.take(o),opened:()=>this.again(),
closed:()=>{}};e.hear(n,new AbortController().signal),setInterval(()=>this.tick(),1e3),document.addEventListener("visibi\
litychange",()=>this.look()),window.addEventListener("online",()=>this.look())}socket;heard;waiting=new Map;quiet=0;isConnected=!0;ask(e){
return new Promise(t=>{let n=w();this.waiting.set(n,{message:e,settle:t}),this.socket.send({...e,id:n})})}look(){this.socket.
send({kind:"session",id:w()})}tick(){this.quiet+=1,this.socket.isOpen&&this.quiet===Gn&&this.socket.send({kind:"ping"}),
!this.socket.isOpen&&this.quiet%Qn===0&&this.look(),this.quiet===Vn&&(this.socket.isOpen&&this.socket.renew(),this.lose())}lose(){
this.isConnected&&(this.isConnected=!1,this.heard.lost())}again(){for(let[e,{message:t}]of this.waiting)this.socket.send(
{...t,id:e});this.look()}take(e){this.quiet=0,this.isConnected||this.comeBack(),G(e.session)&&G(e.you)&&this.heard.news(
{...e,isToAll:!0}),G(e.reply)&&this.settle(e.reply)}comeBack(){this.isConnected=!0;let e=[...this.waiting.values()].filter(
({message:n})=>n.kind==="answer"),t=new Set(e);for(let n of e){let{settle:o}=n;n.settle=r=>{o(r),t.delete(n),t.size||this.
heard.back(r.kind==="session")}}e.length||this.heard.back(!1),this.again()}settle(e){let t=this.waiting.get(e.id??"");this.
waiting.delete(e.id??""),e.kind==="refused"&&this.look(),e.kind==="gone"?this.heard.gone(e.sentence):e.kind==="session"&&
e.you&&this.heard.news({session:e,you:e.you,isToAll:!1}),t?.settle(e)}};var zn=401,ut=class{constructor(e,{told:t,step:n},o){this.host=e;let r=new we({...o,post:a=>this.post(o,a)});this.talk=new mt(
r,{news:({session:a,you:d,isToAll:h})=>this.take(this.mine.complete(a,h),d),gone:a=>this.leave(a),lost:()=>this.showConnection(
!1,l.notConnected),back:a=>this.showConnection(!0,a?l.connectedSaved:l.connected)}),this.html=new Se(n,a=>this.talk.ask(
{kind:"step",step:a})),this.leading=new Re(a=>this.talk.ask(a),this.writing,e.dataset.present??"",this.drafts),e.replaceChildren(
this.banner,this.said,this.offer,this.body,this.moved.element,this.foot),window.addEventListener("popstate",({state:a})=>this.
goBack(String(a?.step??""))),t.kind==="session"&&t.you?this.take(this.mine.complete(t,!1),t.you):(t.kind==="gone"||t.kind===
"refused")&&this.leave(t.sentence)}host;talk;said=i("p",{role:"status",class:"visually-hidden"});banner=i("p",{class:"ba\
nner",hidden:!0});offer=i("div",{});body=i("div",{class:"body"});foot=i("p",{class:"you"});moved=new Pe(()=>this.follow());agenda=new be(
e=>this.look(e));drafts=new U(()=>localStorage,()=>{});writing={isTouched:()=>this.screen?.agreed.isTouched??!1,begin:()=>this.
screen?.agreed.begin(),settle:()=>this.screen?.agreed.saveAll()??Promise.resolve(!0)};mine=new Ee;html;leading;group=null;screen=null;looked=null;wall=null;known="";code="";async post(e,t){
let n=await e.post(t);return n.status===zn&&this.leave(l.gone),n}take(e,t){this.code&&e.code!==this.code&&document.querySelector(
"#qr")&&location.reload(),this.code=e.code??"",this.host.dataset.screen==="present"?this.present(e):t.waits?this.wait():
e.step?this.hear({told:e,step:e.step,you:t}):this.close(e),this.offer.hidden=!t.offered,t.offered?this.offer.firstChild||
this.offer.append(this.makeOffer()):this.offer.replaceChildren(),c(this.foot,l.you(t.name,t.role))}hear(e){let t=this.group?.
step.key??"";this.group=e;let{told:n,step:o}=e;this.looked?this.sayLooking():this.screen&&this.screen.key!==o.key&&(this.
screen.isUnderWay||this.moved.isHeld)?this.moved.show(o.key,o.number):this.show(e),this.agenda.take(n),n.leading&&this.leading.
take(n.leading,o),this.body.classList.toggle("leads",!!n.leading),this.leading.element.hidden=!n.leading,t!==o.key&&this.
html.hold(n.agenda,o.key)}show(e){let{told:t,step:n,you:o}=e;this.moved.hide();let r=this.screen?.key!==n.key;r&&this.openStep(
t,n,o),this.screen?.take(n,o),document.title=`${l.step(n.number,n.of)}: ${n.title}`,this.announce(r,`${n.key} ${n.state}\
 ${n.round} ${n.said}`,qs(n))}openStep(e,{key:t,how:n},o){let r=new pt(t,`${e.opened}:${o.name}`,this.drafts,d=>this.talk.
ask(d),()=>this.leading.showMain());this.screen=r,this.body.replaceChildren(r.element,this.leading.element,this.agenda.element),
o.leads&&!this.known&&this.agenda.open(),this.known?history.state?.step!==t&&history.pushState({step:t},""):history.replaceState(
{step:t},"");let a=n==="decide";this.html.bring(t,a).then(d=>d&&r.showHtml(d))}announce(e,t,n){let o=this.known==="";e&&
!o?(c(this.said,""),this.screen?.heading.focus(),window.scrollTo(0,0)):!o&&t!==this.known&&c(this.said,n),this.known=t}follow(){
this.looked=null,this.screen=null,this.group&&this.show(this.group)}look(e,t=!1){let n=this.group?.told.agenda.find(r=>r.
key===e);if(!this.group||!n)return;if(e===this.group.step.key){this.follow();return}let o=new Le(e,n,()=>this.follow());
this.looked=o,this.moved.hide(),this.body.replaceChildren(o.element,this.leading.element,this.agenda.element),t||history.
pushState({step:e},""),document.title=n.title,this.sayLooking(),o.heading.focus(),window.scrollTo(0,0),this.html.bring(e,
!0).then(r=>r&&o.showHtml(r))}sayLooking(){if(!this.group||!this.looked)return;let{agenda:e}=this.group.told,t=e.findIndex(
({key:o})=>o===this.looked?.key),n=e.slice(0,t+1).filter(({is_break:o})=>!o).length;this.looked.say(n,this.group.step.number)}goBack(e){
this.look(e,!0)}makeOffer(){return ms(()=>{this.talk.ask({kind:"accept",token:w()})})}present(e){let{step:t}=e;if(!t){this.
body.replaceChildren(bt(e));return}let n=!this.wall,o=this.wall??new tt(this.host.dataset.join??"");this.wall=o,n&&this.
body.replaceChildren(o.element),o.take(e,t),this.known!==t.key&&this.html.bring(t.key).then(r=>r&&o.showHtml(r)),this.known=
t.key}wait(){this.known!=="waits"&&(this.known="waits",document.title=l.waitTitle,this.body.replaceChildren(...ls(this.host.
dataset.join??"")))}close(e){let t=bt(e,this.host.dataset.plan),n=this.known!==""&&this.known!=="closed";this.known="clo\
sed",this.screen=this.looked=null,this.moved.hide(),this.body.className="body",this.body.replaceChildren(t),document.title=
l.decided,n&&t.querySelector("h1")?.focus()}leave(e){this.moved.hide(),this.body.className="body",this.body.replaceChildren(
...ds(e,this.host.dataset.join??"")),this.known&&this.known!=="gone"&&this.body.querySelector("h1")?.focus(),this.known=
"gone"}showConnection(e,t){this.banner.hidden=e,c(this.banner,e?"":t),c(this.said,t),this.screen?.showConnection(e)}};var Vs=document.querySelector("#session"),Qs=document.querySelector("#told")?.textContent;if(Vs&&Qs){let s=JSON.parse(Qs),
e=`${location.host}${location.pathname.replace(/\/(session|present)$/,"/session")}`,t=location.protocol==="https:"?"wss":
"ws";new ut(Vs,s,{open:()=>new WebSocket(`${t}://${e}/socket`),post:n=>fetch(`//${e}/messages`,{method:"POST",body:n})})}
