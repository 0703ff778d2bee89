var he=class{constructor(e,t){this.askServer=e;this.changed=t}askServer;changed;state="connected";heard=0;silentSince=0;patientUntil=0;isAsking=!1;get isWell(){
return this.state==="connected"||this.state==="asking"}waitUntil(e){this.patientUntil=e}noticeReply(e=!1){this.heard=Date.
now(),this.silentSince=0,this.set(e?"asking":"connected")}noticeSilence(e){this.heard>=e||Date.now()<this.patientUntil||
(this.silentSince||=Date.now(),this.isWell&&this.set("offline"),Date.now()-this.silentSince>=3e4&&this.ask())}async ask(){
if(!(this.state!=="offline"||this.isAsking)){this.isAsking=!0;try{await this.askServer(),this.state==="offline"&&this.silentSince&&
this.set("lost")}catch{}finally{this.isAsking=!1}}}set(e){this.state!==e&&(this.state=e,this.changed(e))}};var Ut="scrutiny:draft:";function Gt(s){return!!s&&typeof s?.token=="string"&&"value"in s&&Array.isArray(s.replaces)}function Vt(s){
let e={reason:"",keeps:[],author:"",role:""},{sent:t,...n}={...e,...s,at:String(s.at??"")};return Gt(t)?{...n,sent:Vt(t)}:
n}var D=class{constructor(e,t){this.findStorage=e;this.complain=t}findStorage;complain;keep(e,t){try{this.findStorage().
setItem(e,JSON.stringify(t))}catch{this.complain()}}read(e){try{return JSON.parse(this.findStorage().getItem(e)??"null")}catch{
return null}}forget(e){try{this.findStorage().removeItem(e)}catch{this.complain()}}readDraft(e){let t=this.read(e);return Gt(
t)?Vt(t):null}listKeys(){try{return Object.keys(this.findStorage()).filter(e=>e.startsWith(Ut))}catch{return[]}}};var Qt={author:"",role:""};function w(){let s=crypto.getRandomValues(new Uint8Array(16));return Array.from(s,e=>e.toString(16).padStart(2,"0")).join(
"")}function ce(s){return s.slice(s.lastIndexOf("@")+1)}var Us=/^(?:@[0-9a-f]{32}@[0-9a-f]{32})?$/;function zt(s,e){return e.
startsWith(s)&&Us.test(e.slice(s.length))}var pt="scrutiny:tab",Gs=/^[0-9a-f]{32}$/,Vs=250,pe=class{constructor(e){this.browser=e}browser;named=null;channel;asking=new Set;asked=null;get own(){
return this.named??=this.readName(),this.named}readName(){try{let e=this.browser.findSession();return Gs.test(e.getItem(
pt)??"")||e.setItem(pt,w()),e.getItem(pt)??w()}catch{return w()}}open(){if(this.channel!==void 0)return this.channel;try{
this.channel=this.browser.openChannel(),this.channel.addEventListener("message",({data:e})=>this.hear(e))}catch{this.channel=
null}return this.channel}tell(e){let t=this.asking.size>0?this.own:"";this.channel?.postMessage({isAsking:e,held:this.browser.
listHeld(),waiting:t})}hear({isAsking:e,held:t,waiting:n}){for(let o of this.asking){for(let r of t)o.held.add(r);o.waiting.
add(n)}e&&this.tell(!1)}async ask(){let e={kept:this.browser.drafts.listKeys(),held:new Set,waiting:new Set};return!this.
open()||!e.kept.length||(this.asking.add(e),this.tell(!0),await new Promise(t=>{setTimeout(t,Vs)}),this.asking.delete(e)),
e}askOpenTabs(){return this.asked??=this.ask(),queueMicrotask(()=>{this.asked=null}),this.asked}isUnclaimed(e,t){return e.
held.has(t)||this.browser.listHeld().includes(t)?!1:ce(t)===this.own||!e.waiting.has(ce(t))}findUnclaimed(e,t,n){let o=d=>!n.
individual&&ce(d)===this.own;return e.kept.filter(d=>zt(t,d)&&this.isUnclaimed(e,d)).flatMap(d=>{let h=this.browser.drafts.
readDraft(d);return h?[{key:d,draft:h,isOurs:o(d)}]:[]}).sort((d,h)=>Number(h.isOurs)-Number(d.isOurs)||h.draft.at.localeCompare(
d.draft.at))}};function I(s){return s==null?!0:(typeof s=="string"||Array.isArray(s))&&s.length===0}function y(s,e){return JSON.stringify(
s,Zt)===JSON.stringify(e,Zt)}function Zt(s,e){return e===null||typeof e!="object"||Array.isArray(e)?e:Object.fromEntries(
Object.entries(e).sort(([t],[n])=>t<n?-1:1))}function v(s){return typeof s=="string"}function mt(s){return s!=null&&s!==
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
ser alone.",seated:(s,e)=>`You are ${s}, ${e}: your seat in the session says so, and what you write stands under that na\
me.`,trust:"There is no sign-in yet: names are taken on trust, and whoever gives yours sees what you answered alone. Wri\
te the name the others know you by.",unsigned:"Say who is writing, and you can answer here.",whoLink:"Who is writing",writeBoth:"\
Write one from both"},Xt={member:"a member of the committee",officer:"an officer",facilitator:"leading this session",observer:"\
an observer"};var es="scrutiny-workbook:page",ts="scrutiny:who",ut=class{isServed=!1;isPressed=!1;hasComplained=!1;hasBanner=!1;isFull=!1;statuses=new Map;gates=new Map;progress=new Map;drafts;tabs;connection;rights={};news=new EventTarget;shown=new Map;known=null;isSeated=!1;count=0;constructor(){
this.drafts=new D(()=>localStorage,()=>this.complainOnce()),this.tabs=new pe({drafts:this.drafts,findSession:()=>sessionStorage,
openChannel:()=>new BroadcastChannel("scrutiny:drafts"),listHeld:()=>this.listSavers().flatMap(({key:e})=>e?[e]:[])}),this.
connection=new he(()=>fetch(location.pathname,{method:"HEAD"}),e=>this.tell("connection",e))}newId(){return this.count+=
1,`scrutiny-${this.count}`}tell(e,t){this.news.dispatchEvent(new CustomEvent(e,{detail:t}))}hear(e,t,n){let o=r=>t(r.detail);
this.news.addEventListener(e,o,n?{signal:n}:{})}complainOnce(){this.isFull||(this.isFull=!0,this.tell("no-drafts",!0))}get who(){
return this.known??=this.readWho(),this.known}set who(e){this.isSeated||y(e,this.who)||(this.known=e,this.drafts.keep(ts,
e),this.tell("who",e))}takeSeat(e){this.isSeated=!0,this.known=e,this.tell("who",e)}may(e){return this.rights[this.who.author?
this.who.role:""]?.[e]===""}get isSigned(){return!!(this.who.author&&this.who.role)}get isReading(){return this.isSigned&&
!this.may("write")}readWho(){let e=this.drafts.read(ts);return typeof e?.author=="string"&&Object.hasOwn(Xt,e.role??"")?
e:Qt}add(e,t){let{about:n}=e;this.shown.set(n,[...this.find(n),e]),t.addEventListener("abort",()=>{this.shown.set(n,this.
find(n).filter(o=>o!==e))})}find(e){return this.shown.get(e)??[]}listSavers(){return[...this.shown.values()].flat().flatMap(
e=>e.listSavers())}};function ft(){return window[es]??=new ut,window[es]}function i(s,e={},...t){let n=document.createElement(s);for(let[o,r]of Object.entries(e))mt(r)&&n.setAttribute(o,r===!0?
"":String(r));return n.append(...t.filter(mt)),n}function k(s,e){for(let[t,n]of Object.entries(e))s.addEventListener(t,n);
return s}function u(){return ft().newId()}function f(s,e,{hidden:t="",...n}={}){let o=t?S(String(t)):null;return k(i("bu\
tton",{type:"button",...n},s,o),{click:()=>e()})}var x=class{parts;more=i("span",{id:u(),hidden:!0});constructor(e,t,n="",o={}){
let r=i("label",{for:e.id,id:u(),...o},t);this.parts=[r,this.more],e.setAttribute("aria-labelledby",`${r.id} ${this.more.
id}`),this.tellApart(n)}tellApart(e){c(this.more,e.trim())}};function S(s){return i("span",{class:"visually-hidden"},s)}
function c(s,e){s.textContent!==e&&(s.textContent=e)}function q(s){let[e=""]=s;return s.length===1?i("p",{},e):i("ul",{},
...s.map(t=>i("li",{},t)))}function J(s){return s.contains(document.activeElement)}function gt(s){let e=s.closest("details");e&&(e.open=!0,e.parentElement&&
gt(e.parentElement))}var Qs="textarea, input:not([type=radio], [type=checkbox], [type=file])",zs=":is(input, textarea, s\
elect, button):not([data-looks])";function ss(s,e){for(let t of s.querySelectorAll(zs))t.matches(Qs)?t.readOnly=e:t.disabled=
e}function ns(s){CSS.supports("field-sizing","content")||(s.style.height="auto",s.style.height=`${s.scrollHeight+4}px`)}
function E(s,e){let t=()=>{ns(n),e()},n=k(i("textarea",{rows:1,...s}),{input:t});return n}function P(s,e){s.value!==e&&(s.
value=e),ns(s)}function _(s){return!!s&&typeof s=="object"}var is=500,Zs=15e3,Xs=3,me=class{constructor(e){this.way=e;this.connect()}way;failures=0;socket=null;wait=is;hearers=new Set;get isOpen(){
return this.socket?.readyState===WebSocket.OPEN}get isRefused(){return!this.isOpen&&this.failures>=Xs}hear(e,t){this.hearers.
add(e),t.addEventListener("abort",()=>this.hearers.delete(e))}send(e){let t=JSON.stringify(e);this.isOpen?this.socket?.send(
t):this.post(t)}renew(){let e=this.socket;this.connect(),e?.close()}async post(e){try{let t=await this.way.post(e);t.ok&&
this.take(await t.text())}catch{}}connect(){let e=this.way.open();this.socket=e,this.failures+=1,e.addEventListener("ope\
n",()=>{for(let t of this.hearers)t.opened()}),e.addEventListener("message",({data:t})=>{this.socket===e&&(this.wait=is,
this.failures=0,this.take(t))}),e.addEventListener("close",()=>{if(this.socket===e){for(let t of this.hearers)t.closed();
setTimeout(()=>this.connect(),this.wait),this.wait=Math.min(2*this.wait,Zs)}})}take(e){let t=null;try{t=JSON.parse(String(
e))}catch{return}if(_(t))for(let n of this.hearers)n.frame(t)}};var a={about:s=>`about ${s} ${s===1?"minute":"minutes"}`,accept:"Take over leading",agenda:"Agenda",addOffered:s=>`Add “${s}\
”`,addRisk:"Add this risk",addRisks:"Risks to score",agreedAt:(s,e)=>`${s} × ${e}`,agreedHere:"agreed",agreedShort:"A\
greed",allScores:"All scores in a table",alone:"Answer for yourself. Nobody sees it until the answers are shown.",asks:s=>`${s}\
 asks to come in.`,agreed:"What we agree",agreedSaved:"Saved. Everybody sees it.",asides:{cannot:"I can’t answer this",
park:"Ask for this to be parked"},asidesSaid:{cannot:"You said that you can’t answer this. Take it back",park:"You ask\
ed for this to be parked. Take it back"},askPark:s=>`${s===1?"One person asks":`${s} people ask`} for this step to be pa\
rked.`,answered:(s,e)=>`${s} of ${e} have answered.`,chair:"Make chair",changeWords:"Change the words",chooseBody:"Choos\
e one",closed:"Answers are closed. What you had not sent is still here, and nobody else has it.",code:"Code to join",becameOf:s=>({
called:"called now",asked:"asked",left:"left"})[s]??s,calls:{called:"Call next",asked:"Mark as asked",left:"Leave it"},backAt:s=>`\
Back at ${s}`,cameLate:"Said after the answers were closed",cannot:s=>`${s} can’t answer.`,cameTo:"What it came to",connected:"\
Connected.",connectedSaved:"Connected. Saved.",decided:"What this session decided",decisions:{agreed:"Agreed","not agree\
d":"Not agreed",parked:"Park it"},door:{open:"Close the door to new people",closed:"Open the door to new people"},earlier:"\
Before talking",fewRisks:"The register holds fewer than five. What you add here is written into it.",finish:"Finish firs\
t",gone:"You have no seat in this session any more. Ask whoever leads it for the code, and join again.",gridOf:(s,e)=>`H\
ow many people put “${s}” where: ${e}`,fromTo:(s,e)=>`${s}, from 1 (low) to ${e} (high)`,goThere:"Go there",go:s=>`G\
o to step ${s}`,howDifferent:"How you see it",hasAnswered:"answered",here:{yes:"here",no:"away"},isAgreed:"This is agree\
d",join:"Join again",lacks:s=>`What it still lacks (${s})`,later:"After talking",lookingAt:(s,e)=>`You are on step ${s}.\
 The group is on step ${e}.`,leading:"You lead this session",letIn:"Let in",measures:{likelihood:"Likelihood",impact:"Im\
pact"},moved:s=>`The group has moved to step ${s}. Your words are kept.`,nobody:"nobody answered",newRisk:"Another risk",
noRisks:"No risk stands in the register yet. Whoever leads the session adds those to score.",notChosen:"Choose one",noSeat:"\
You have no seat here now",now:"now",notReached:"not reached yet",notConnected:"Not connected. What you write is kept in\
 this browser.",noteSent:"Sent.",notSent:"Not sent: ",offer:"Hand over leading",offered:"Whoever leads the session offer\
s you the lead.",onward:"Make the papers, and sign, on the scrutiny plan",otherName:"Join under another name",owner:"Who\
 goes on with it",park:"Park this step",propose:"Propose",proposed:"Proposed. Everybody sees it.",proposedBy:"Proposed b\
y",proposeOne:"Propose a recommendation",questions:"Questions for officers",recordDifferent:"Record it",people:"People",
newCode:"Change the code",keys:"Keys of the large button: N goes on, R shows (with the keys your browser asks for)",sendLate:"\
Send it as a note",sentLateNote:"Sent as a note. It is shown beside the answers.",present:"Open the screen for the wall",
presentHow:"Press C there to hide its clock.",reason:"Why, in a sentence",recommendations:"Recommendations",remove:"Remo\
ve",risk:"Which risk",riskAdded:s=>`“${s}” is in the register.`,riskAfter:"Next risk",riskBefore:"Risk before",riskOf:(s,e,t)=>`\
Risk ${s} of ${e}. You have scored ${t}.`,restsOn:s=>`What it rests on (${s})`,saved:"Saved.",saveWords:"Save the words",
sayWhat:"Say what we recommend first.",second:"Second it",secondedBy:"Seconded by",saveAgreed:"Save what we agree",sayWhy:"\
Say why",scribe:"Make scribe",seeDifferently:"I see it differently",seenDifferently:"Seen differently",sendToChair:"Send\
 to the chair",send:"Send my answer",sendChange:"Send my change",sending:"Sending …",sentLater:"Kept here. It is sent \
when the connection is back.",sent:"Sent. You can change it until the answers are closed.",showAllTheSame:"Show all the \
same",spans:"Lowest, middle and highest of what people gave",step:(s,e)=>`Step ${s} of ${e}`,takeBack:"Take it back",table:"\
Write it into the table of the workbook",toKeep:"Your words are kept in this browser until you send them.",used:(s,e)=>`${s}\
 of ${e} minutes on this step`,waits:"Somebody with your name is here already. Wait until whoever leads the session has \
let you in.",waitTitle:"Wait to be let in",waitsToCome:"waits to be let in",whichRisk:"Show on the grid",wide:"You are f\
ar apart on some of these. Talk about why; then it can be answered again.",withChair:s=>`with the chair, number ${s}`,withName:"\
With my name",yourQuestion:"Your question for officers",you:(s,e)=>`You are ${s}, ${e}.`,yourAnswer:"You said"},Y={"not \
reached":"",reading:"looked at",open:"answers are open",closed:"answers are closed",shown:"answers are shown",agreed:"ag\
reed",parked:"parked",skipped:"left out"};var en="(min-width: 60rem)",ue=class{constructor(e){this.look=e;this.element=i("details",{class:"agenda"},i("summary",{},
a.agenda),this.list)}look;element;list=i("ol",{});items=[];at="";open(){window.matchMedia(en).matches&&(this.element.open=
!0)}take({agenda:e,step:t}){let n=t?.key??"";this.at===n&&y(e,this.items)||(this.at=n,this.items=e,this.list.replaceChildren(
...e.map(o=>this.show(o))))}show({key:e,title:t,minutes:n,state:o,owner:r,is_break:l}){let h=[e===this.at&&o==="reading"?
a.now:Y[o],r].filter(Boolean).join(": "),p=i("small",{},[a.about(n),h].filter(Boolean).join(", ")),g=f(t,()=>this.look(e),
{class:"quiet"}),T=this.items.slice(0,this.items.findIndex(W=>W.key===e)+1).filter(W=>!W.is_break).length;return i("li",
{...l?{class:"break"}:{value:T},"aria-current":e===this.at?"step":null},g,p)}};function os(s){let e=i("a",{href:s},a.otherName);return[as(a.waitTitle),i("p",{},a.waits),i("p",{},e)]}function rs(s,e){
let t=i("a",{class:"button",href:e},a.join);return[as(a.noSeat),i("p",{},s),i("p",{},t)]}function as(s){return i("h1",{tabindex:-1},
s)}function wt({title:s,decided:e,agenda:t},n=""){let o=e.filter((d,h)=>!t[h]?.is_break).map(tn),r=i("h1",{tabindex:-1},a.decided),
l=n?i("p",{},i("a",{class:"button",href:n},a.onward)):null;return i("div",{class:"closing"},r,i("p",{},s),l,i("ol",{},...o))}
function tn({title:s,state:e,owner:t,words:n}){let o=[Y[e]||a.notReached,t].filter(Boolean).join(": ");return i("li",{},
i("h2",{},s),i("p",{class:"stands"},o),n.length?q(n):null)}var fe=class{constructor(e,t){this.ask=t;e.key&&this.held.set(e.key,e)}ask;held=new Map;async bring(e,t=!1){let n=this.held.
get(e);if(n&&!t)return n;let o=await this.ask(e);return o.kind!=="step"?n??null:(this.held.set(e,o),o)}hold(e,t){let n=e.
findIndex(o=>o.key===t);for(let{key:o}of e.slice(n+1,n+1+2))this.bring(o)}};var ls="scrutiny:access-keys",ge=class{constructor(e){this.kept=e;this.box.checked=e.read(ls)!=="off",k(this.box,{change:()=>this.
change()});let t=i("label",{for:this.box.id},` ${a.keys}`);this.element=i("p",{class:"keys"},this.box,t)}kept;element;box=i(
"input",{type:"checkbox",id:u()});main=null;act="";mark(e,t){this.main=e,this.act=t,this.box.checked?e.accessKey=t==="sh\
ow"?"r":"n":e.removeAttribute("accesskey")}change(){this.kept.keep(ls,this.box.checked?"on":"off"),this.main&&this.mark(
this.main,this.act)}};var we=class{constructor(e){this.add=e;let t=i("label",{for:this.input.id},a.newRisk),n=i("form",{},t,this.input,f(a.addRisk,
()=>{this.addTyped()}));n.addEventListener("submit",r=>{r.preventDefault(),this.addTyped()});let o=i("h2",{},a.addRisks);
this.element.append(o,i("p",{},a.fewRisks),this.offered,n,this.status)}add;element=i("section",{class:"adding",hidden:!0,
"aria-label":a.addRisks});input=i("input",{type:"text",id:u(),maxlength:200});offered=i("div",{class:"offered"});status=i(
"p",{role:"status",class:"status"});known=[];take({lacks_risks:e,risks_offered:t}){if(this.element.hidden=!e,y(t,this.known))
return;this.known=t;let n=this.offered.contains(document.activeElement),o=t.map(r=>f(a.addOffered(r),()=>{this.say(r)},{
class:"offer-risk"}));this.offered.replaceChildren(...o),n&&(o[0]??this.input).focus()}async addTyped(){await this.say(this.
input.value.trim())&&(this.input.value=""),this.input.focus()}async say(e){let t=await this.add(e),n=t.kind!=="refused";
return c(this.status,n?a.riskAdded(e):t.sentence),n}};var sn=new Set(["agree","next","back","end"]),ds="write",ye=class{constructor(e,t,n){this.send=e;this.writing=t;let o=i(
"a",{href:n,target:"_blank",rel:"noopener"},a.present),r=i("section",{},i("h2",{},a.people),this.people);this.all.hidden=
!0;let l=i("div",{class:"next-act"},this.main,this.status,this.all);this.element.append(l,this.adding.element,this.parking,
this.clock,this.others,r,this.joining,i("p",{},o,` ${a.presentHow}`),this.keys.element),setInterval(()=>this.showClock(),
1e4)}send;writing;element=i("aside",{class:"leading","aria-label":a.leading});main=f("",()=>{this.pressMain()},{class:"m\
ain big"});status=i("p",{role:"status",class:"status"});all=f(a.showAllTheSame,()=>{this.press("show",{knowing:!0})});others=i(
"div",{class:"others"});clock=i("p",{class:"clock"});joining=i("div",{class:"joining"});people=i("ul",{class:"people"});adding=new we(
e=>this.send({kind:"press",token:w(),act:"add_risk",words:e}));parking=i("p",{class:"wide"});keys=new ge(new D(()=>localStorage,
()=>{}));mainAct="";mainAbout="";step=null;told=null;toldAt=0;now="";listed=new Map;take(e,t){let n=this.told;this.step=
t,this.told=e,this.toldAt=performance.now(),this.mainAct=e.main?.act??"",this.mainAbout=e.main?.about??"",this.main.hidden=
!e.main,this.showMain();let o=`${t?.key} ${t?.state}`;o!==this.now&&(this.all.hidden=!0,c(this.status,"")),this.now=o,y(
n?.others,e.others)||this.showOthers(e),(n?.code!==e.code||n?.door!==e.door)&&this.showRoom(e),y(n?.people,e.people)||this.
showPeople(e.people,n?.people??[]),this.adding.take(e),this.keys.mark(this.main,this.mainAct),c(this.parking,t?.park?a.askPark(
t.park):""),this.showClock()}showMain(){let e=this.mainAct===ds&&this.writing.isUnderWay();c(this.main,e?a.isAgreed:this.
told?.main?.words??"")}async pressMain(){this.mainAct!==ds?await this.press(this.mainAct,{about:this.mainAbout}):this.writing.
isUnderWay()?await this.press("agree"):this.writing.begin()}async press(e,t={}){let n={step:this.step?.key??"",state:this.
step?.state??""};if(sn.has(e)&&!await this.writing.settle())return;let o=await this.send({kind:"press",token:w(),act:e,...n,
...t});o.kind==="refused"&&(c(this.status,o.sentence),this.all.hidden=!(e==="show"&&this.step?.own.some(r=>r.rating?.count===
2)))}showOthers({others:e}){let t=e.map(({act:n,words:o})=>n==="park"?this.makeParking(o):f(o,()=>{this.press(n)}));this.
others.replaceChildren(...t)}makeParking(e){let t=i("input",{type:"text",id:u(),maxlength:80}),n=f(e,()=>{this.press("pa\
rk",{words:t.value})});return i("details",{},i("summary",{},e),i("label",{for:t.id},a.owner),t,n)}showRoom({code:e,door:t}){
let n=document.querySelector("#qr"),o=i("div",{class:"qr"});n&&o.append(n.content.cloneNode(!0));let r=t?a.door.open:a.door.
closed;this.joining.replaceChildren(i("p",{},`${a.code}: `,i("strong",{class:"code"},e)),o,f(r,()=>{this.press("door")}),
" ",f(a.newCode,()=>{this.press("code")}))}showPeople(e,t){let n=new Set(t.filter(({waits:d})=>d).map(({seat:d})=>d)),o=e.
find(({seat:d,waits:h})=>h&&!n.has(d));o&&c(this.status,a.asks(o.name));let l=[...e].sort((d,h)=>Number(h.waits)-Number(
d.waits)).map(d=>this.showPerson(d));for(l.some((d,h)=>this.people.children[h]!==d)&&this.people.replaceChildren(...l);this.
people.children.length>l.length;)this.people.lastElementChild?.remove()}showPerson(e){let{seat:t,role:n,leads:o,marks:r,
here:l,waits:d,answered:h}=e,p=o?[]:this.listActs(e),g=this.listed.get(t),T=g?.acts===JSON.stringify(p)&&g?g:this.makePerson(
e,p),L=[n,...r,l?a.here.yes:a.here.no];return d&&L.push(a.waitsToCome),h&&L.push(a.hasAnswered),c(T.small,L.join(", ")),
T.element.className=d?"waits":"",this.listed.set(t,T),T.element}makePerson({seat:e,name:t,waits:n},o){let r=o.map(([h,p,
g])=>f(p,()=>{this.press(h,{seat:e,...g})},{hidden:`: ${t}`})),l=r.length?i("details",{open:n},i("summary",{},t),...r):i(
"span",{},t),d=i("small",{});return{element:i("li",{},l,d),small:d,acts:JSON.stringify(o)}}listActs({waits:e,may_write:t}){
if(e)return[["admit",a.letIn,{}],["remove",a.remove,{}]];let n=[["mark",a.scribe,{words:"scribe"}],["mark",a.chair,{words:"\
chair"}],["offer",a.offer,{}]];return[...t?n:[],["remove",a.remove,{}]]}showClock(){if(!this.told||!this.step)return;let e=this.
told.seconds_on_step+(performance.now()-this.toldAt)/1e3;c(this.clock,a.used(Math.floor(e/60),this.step.minutes))}};function hs(s){
let e=k(i("button",{type:"button",class:"main"},a.accept),{click:s});return i("div",{class:"offer",role:"status"},i("p",
{},a.offered),e)}var ke=class{constructor(e,t,n){this.key=e;c(this.heading,t.title);let o=[Y[t.state]||a.notReached,t.owner].filter(Boolean).
join(": "),r=f(a.goThere,n,{class:"main"});this.element.append(i("div",{class:"looking"},this.where,r),this.heading,i("p",
{class:"stands"},o),this.rest)}key;element=i("div",{class:"step looked-at"});heading=i("h1",{tabindex:-1});where=i("p",{});rest=i(
"div",{});say(e,t){c(this.where,a.lookingAt(e,t))}showHtml({figure:e,html:t,words:n}){let o=i("div",{class:"figure"}),r=i(
"div",{class:"beside"});o.innerHTML=e,r.innerHTML=t;let l=n.length?[i("h2",{},a.cameTo),q(n)]:[];this.rest.replaceChildren(
o,...l,r)}};var ve=class{round="";mine=new Map;complete(e,t){let{step:n}=e;if(!n)return e;let o=`${n.key} ${n.round}`;return o!==this.
round&&this.mine.clear(),this.round=o,t||this.keep(n),t?{...e,step:this.fill(n)}:e}keep(e){for(let{about:t,rating:n}of e.
own)this.mine.set(t,n?.mine??null)}fill(e){let t=e.own.map(n=>{let o=this.mine.get(n.about)??null;return n.rating?{...n,
rating:{...n.rating,mine:o}}:n});return{...e,own:t}}};var be=class{constructor(e){this.go=e;this.element.append(this.said,this.buttons)}go;element=i("div",{class:"moved",hidden:!0});said=i(
"div",{role:"status"});buttons=i("div",{class:"buttons"});key="";isHeld=!1;show(e,t){if(this.key===e)return;this.key=e,this.
element.hidden=!1;let n=f(a.go(t),()=>this.go(),{class:"main"}),o=f(a.finish,()=>{this.isHeld=!0,o.remove()});this.said.
replaceChildren(i("p",{},a.moved(t))),this.buttons.replaceChildren(n,...this.isHeld?[]:[o])}hide(){this.key="",this.isHeld=
!1,this.element.hidden=!0,this.said.replaceChildren()}};var nn={day:"numeric",month:"long",year:"numeric"};function R(s){return s.charAt(0).toUpperCase()+s.slice(1)}function ne(s){return s.charAt(0).toLowerCase()+s.slice(1)}function on(s){return s.toLocaleDateString("en-GB",nn)}function Se(s){let e=new Date(`${s}T12:00:00`);return Number.isNaN(
e.getTime())?s:on(e)}function yt(s){return`Column ${s+1}`}function Te(s,e){return s===1?"1 (low)":s===e?`${s} (high)`:String(
s)}function xe(s){let e=s.map(([t,n])=>`${t}: ${n}`);return e.length?`${m.former}: ${e.join(", ")}`:""}var U="";function kt(s){return Array.isArray(s)&&s.every(v)}function rn(s){if(s===null||typeof s!="object"||Array.isArray(
s))return!1;let{columns:e=null,rows:t=null}=s;return kt(e)&&Array.isArray(t)&&t.every(kt)}function ie(s){return rn(s)||Array.
isArray(s)&&s.every(kt)}function cs(s){if(!Array.isArray(s))return s.columns.filter(t=>t!==U);let e=Math.max(0,...s.map(
t=>t.length));return Array.from({length:e},(t,n)=>yt(n))}function F(s,e){if(!ie(e))return[];let{columns:t,rows:n}=Array.
isArray(e)?{columns:s.offered,rows:e}:e;return n.map(o=>an(s,t,o))}function an(s,e,t){let[n=""]=t,r=s.is_grid||s.rows.includes(
n)?[s.offered[0],...e.slice(1)]:e,l=new Map,d=new Map;return t.forEach((h,p)=>{let g=r[p]??yt(p);s.offered.includes(g)&&
!l.has(g)?l.set(g,h):h.trim()&&d.set(ps(g,l,d),h)}),{cells:s.offered.map(h=>l.get(h)??""),rest:[...d]}}function ps(s,e,t){
return e.has(s)||t.has(s)?ps(`${s} (before)`,e,t):s}function G(s,e){let t=[...new Set(e.flatMap(({rest:o})=>o.map(([r])=>r)))],
n=({cells:o,rest:r})=>{let l=new Map(r);return[...o,...t.map(d=>l.get(d)??"")]};return{columns:[...s.offered,...t],rows:e.
map(n)}}function V(s){return{cells:s.offered.map(()=>""),rest:[]}}function ms(s,e){return oe(e,Re(s,e)?1:0)}function Re(s,{
cells:[e=""]}){return s.rows.includes(e)}function oe({cells:s,rest:e},t=0){return s.slice(t).some(n=>n.trim())||Q(e).length>
0}function Q(s){return s.filter(([e])=>e!==U)}function N(s){return s.find(([e])=>e===U)?.[1]??""}function vt(s,e){return[
...Q(s),[U,e]]}function us(s,{cells:e,rest:t}){let[n=""]=e;return!s.keyed||N(t)||n.trim()?t:vt(t,w())}function fs(s){return s.number===null?s.question:`question ${s.number}: ${s.question}`}function A(s){return s.beside?`ev\
idence, ${s.beside}`:[s.number===null?"":`question ${s.number}`,s.for].filter(Boolean).join(", ")||s.question}function M(s,...e){
let t=[...e,s.number===null?"":A(s)].filter(Boolean).join(", ");return t?` (${t})`:""}function gs(s){if(s.beside)return{seen:s.question,more:s.part?`(${s.part})`:""};if(s.number===null)return{seen:s.for?`${s.
for}: ${s.question}`:s.question,more:""};let e=fs(s),t=ne(m.ownAnswer);return s.for?{seen:s.for,more:s.individual?`(${t}\
 to ${e})`:`(${e})`}:{seen:s.individual?m.ownAnswer:m.answer,more:`to ${e}`}}function z(s,e,t){let{seen:n,more:o}=gs(s),
r=new x(t,n,o,{class:"name"});return{element:i("div",{},...r.parts,e.help,e.error,t),focus:()=>t.focus(),described:t,marks:()=>[
t]}}function C(s,e,t,...n){let{seen:o,more:r}=gs(s),l=i("legend",{class:"name"},o,r?S(` ${r}`):null);return i("fieldset",
t,l,e.help,e.error,...n)}function Ae(s,e){return s.filter(v).join(e)}function Z(s){return[...new Map(s.flat().map(t=>[JSON.stringify(t),t])).values()]}
function Le(s,e){let t=new Map;for(let n of e.flatMap(o=>F(s,o))){let o=Re(s,n)?n.cells[0]??"":JSON.stringify(n),r=t.get(
o);t.set(o,r&&Re(s,n)?dn(r,n):n)}return G(s,ln([...t.values()]))}function ln(s){let e=new Set;return s.map(t=>{let n=N(t.
rest),o=!!n&&e.has(n);return e.add(n),o?{...t,rest:vt(t.rest,w())}:t})}function dn(s,e){let t=s.cells.map((o,r)=>ws(o,e.
cells[r]??"")),n=new Map(s.rest);for(let[o,r]of e.rest)n.set(o,ws(n.get(o)??"",r));return{cells:t,rest:[...n]}}function ws(s,e){
return[...new Set([s,e].filter(t=>t.trim()))].join("; ")}function Ee(s,e,t,n){let o=k(i("input",{type:s,id:u(),...t}),{change:n});return{input:o,element:i("div",{class:"option"},
o,i("label",{for:o.id},e))}}var bt=class{constructor(e,t){this.frame=t;this.element=C(e,t,{},this.list),this.described=this.element,this.offer(e.options)}frame;element;described;list=i(
"div",{class:"options checks"});marks(){return[...this.list.querySelectorAll("input")]}read(){return this.marks().filter(
e=>e.checked).map(e=>e.value)}write(e){let t=Array.isArray(e)?e.filter(v):[],n=this.marks().map(r=>r.value),o=t.filter(r=>!n.
includes(r));if(o.length){n.length||this.list.replaceChildren();let r=o.map(l=>({key:l,words:m.notOffered,small:""}));this.
list.append(...this.showOptions(r))}for(let r of this.marks())r.checked=t.includes(r.value)}offer(e){let t=this.read();this.
list.replaceChildren(...this.showOptions(e)),this.write(t)}focus(){this.marks()[0]?.focus()}showOptions(e){return e.length?
e.map(({key:t,words:n,small:o})=>{let r=o?i("small",{id:u()},o):null,l={value:t,"aria-describedby":r?.id},{element:d}=Ee(
"checkbox",n,l,()=>this.frame.changed());return r&&d.append(r),d}):[i("p",{},m.noneOffered)]}};function hn(s,e){let t=new Map(
s.options.map(o=>[o.key,o.words]));return(Array.isArray(e)?e:[]).map(o=>t.get(String(o))??m.notOffered)}var ys={name:"ch\
ecks",makeControl:(s,e)=>new bt(s,e),fits:s=>Array.isArray(s)&&s.every(v),say:hn,join:(s,e)=>Z(e)};function B(s){return String(s).split(/\n+/)}var St=class{constructor(e,t){this.frame=t;let n=u(),o=e.offered.map(l=>Ee("radio",R(l),{name:n,value:l},()=>this.changed()));
this.inputs=o.map(l=>l.input),this.clear=f(m.clear,()=>this.empty(),{class:"quiet",hidden:` to ${A(e)}`});let r=i("div",
{class:`options ${e.kind}`},...o.map(l=>l.element));this.element=C(e,t,{role:"radiogroup"},r,this.clear),this.described=
this.element,this.show()}frame;element;described;inputs;clear;changed(){this.show(),this.frame.changed()}show(){this.clear.
hidden=!this.chosen}get chosen(){return this.inputs.find(e=>e.checked)}empty(){for(let e of this.inputs)e.checked=!1;this.
inputs[0]?.focus(),this.changed()}read(){return this.chosen?.value??""}write(e){for(let t of this.inputs)t.checked=t.value===
e;this.show()}focus(){(this.chosen??this.inputs[0])?.focus()}marks(){return[this.element]}},Pe={makeControl:(s,e)=>new St(
s,e),fits:v,say:(s,e)=>B(e),join:null};var ks={name:"choice",...Pe};var vs={name:"date",makeControl:(s,e)=>{let t=k(i("input",{type:"date",id:u()}),{input:e.changed}),n=()=>t.validity.badInput;
return{...z(s,e,t),read:()=>n()?void 0:t.value,write:o=>{t.value=v(o)?o:""},complaint:()=>n()?m.dateInFull:""}},fits:v,say:(s,e)=>[
Se(String(e))],join:null};var cn=1e3;var bs=new WeakMap;function X(s,e){clearTimeout(bs.get(s)),bs.set(s,setTimeout(()=>c(s,e()),cn))}var O=[{key:"inherent",name:"Inherent",meaning:"if nothing were done"},{key:"residual",name:"Residual",meaning:"with wha\
t is done now"},{key:"target",name:"Target",meaning:"where we want it"}];function pn(s){return s!==null&&typeof s=="obje\
ct"&&!Array.isArray(s)}function xt(s){return Array.isArray(s)&&s.every(pn)}function Tt(s){if(!Array.isArray(s))return null;
let[e=null,t=null]=s.map(n=>typeof n=="number"?n:null);return[e,t]}function re(s){return xt(s)?s.map(({risk:e="",inherent:t,
residual:n,target:o})=>({risk:v(e)?e:"",inherent:Tt(t),residual:Tt(n),target:Tt(o)})):[]}function ae(s=""){return{risk:s,
inherent:null,residual:null,target:null}}function Ss(s){return O.some(e=>s[e.key])}function Ts(s,e){return s.includes(e.
risk)&&!Ss(e)}function Rt(s,e){return s.filter(t=>!e.some(n=>n.risk===t)).map(t=>ae(t))}function xs(s,e,t,n){let o=h=>!Ss(
h)&&(e.includes(h.risk)||!h.risk.trim()),r=n?s:s.filter(h=>!o(h)),l=t.filter(h=>!e.includes(h)||s.some(p=>p.risk===h)),d=[
...r,...Rt(l,r)];return y(d,s)?null:d}function At(s,e){let t=s?.[e.risk]??{},n=o=>{let r=d=>e[o]?.[d]??t[o]?.[d]??null,l=[
r(0),r(1)];return l.every(d=>d===null)?null:l};return{...e,inherent:n("inherent"),residual:n("residual"),target:n("targe\
t")}}function mn(s,e){return e?`${s} likelihood ${e[0]??"not given"}, impact ${e[1]??"not given"}`:""}function Rs(s){let e=O.
map(t=>mn(t.name,s[t.key])).filter(Boolean);return[s.risk||"A risk without a name",...e].join("; ")}function As(s){return s===
1?"Taken for one risk.":`Taken for ${s} risks.`}function Lt(s){return Array.from({length:s},(e,t)=>t+1)}function Oe(s,e,t){let n=Lt(s).map(p=>i("th",{scope:"col"},String(
p))),o=i("th",{scope:"col",rowspan:2},"Impact"),r=i("th",{scope:"colgroup",colspan:s},"Likelihood"),l=p=>{let g=Lt(s).map(
b=>t(b,p));return i("tr",{},i("th",{scope:"row"},String(p)),...g)},d=i("thead",{},i("tr",{},o,r),i("tr",{},...n)),h=i("t\
body",{},...Lt(s).reverse().map(l));return i("table",{class:"grid"},i("caption",{},e),d,h)}var Me=class{constructor(e,t,n){
this.steps=e;this.side=t;this.placing=n;let o=i("details",{class:"pick"},i("summary",{},m.pick,this.where));this.element=
k(o,{toggle:()=>this.open()})}steps;side;placing;element;where=S("");picks=[];open(){if(!this.element.open||this.picks.length)
return;let e=u(),t=`${this.side.name}: pick one place`,n=(o,r)=>i("td",{},this.makeRadio(e,[o,r]));this.element.append(Oe(
this.steps,t,n)),this.show()}makeRadio(e,t){let n=`Likelihood ${t[0]}, impact ${t[1]}`,o={type:"radio",name:e,value:t.join(
","),"aria-label":n},r=k(i("input",o),{change:()=>this.placing.write(t)});return r.disabled=this.placing.isLocked(),this.
picks.push({place:t,radio:r}),r}show(){let e=this.placing.read();for(let t of this.picks)t.radio.checked=y(t.place,e)}rename(e){
c(this.where,e)}},Ce=class{constructor(e,t,n){this.field=e;this.steps=t;this.read=n;let o=O.map(p=>i("option",{value:p.key},
`${p.name}: ${p.meaning}`)),r=i("select",{id:u(),"data-looks":!0},...o);this.select=k(r,{change:()=>this.show()}),this.select.
value="residual";let l=M(e),d={class:"map",role:"group","aria-label":`Where the risks lie${l}`,tabindex:0};this.frame=i(
"div",d);let h=new x(r,"Show where the risks lie",l);this.element=i("div",{class:"where"},...h.parts,r,this.frame)}field;steps;read;element;select;frame;show(){
let e=O.find(({key:l})=>l===this.select.value)??O[1],t=this.read().map((l,d)=>({number:d+1,name:l.risk,place:l[e.key]})),
n=`Where the risks lie: ${e.name.toLowerCase()} risk, ${e.meaning}`,o=i("span",{},n,S(M(this.field))),r=(l,d)=>{let h=t.
filter(({place:p})=>y(p,[l,d]));return un(Math.ceil(l*d*4/this.steps**2),h)};this.frame.replaceChildren(Oe(this.steps,o,
r))}};function un(s,e){let t=e.map(({number:o,name:r})=>i("li",{},`${o} `,i("span",{class:"short"},fn(r)))),n=t.length?i(
"ul",{},...t):S("none");return i("td",{class:`shade-${s}`},n)}function fn(s){return s.length>28?`${s.slice(0,27).trimEnd()}\
…`:s||"No name yet"}function gn(s,e,t){if(s.dates.includes(e))return new Et(t);let n=s.choices[e];if(n)return wn(n,t);let o=E({id:u()},t);return{
control:o,read:()=>o.value,write:r=>P(o,r)}}var Fe=class{constructor(e,t,n){this.field=e;this.box=gn(e,t,n),this.label=new x(
this.box.control,t),this.element=i("div",{},...this.label.parts,this.box.control)}field;element;box;label;rename(e){this.
label.tellApart(M(this.field,e))}};function Pt(s){return s.validity.badInput}var Et=class{control;whole="";shown="";constructor(e){
let t=()=>{this.control.type==="text"&&!this.control.value&&(this.control.type="date"),e()};this.control=k(i("input",{type:"\
date",id:u()}),{input:t})}show(e,t){this.control.type=e,this.control.value=t}write(e){this.show("date",e),this.control.value!==
e&&this.show("text",e),this.whole=e,this.shown=this.control.value}read(){let{control:e}=this;return!Pt(e)&&e.value!==this.
shown&&(this.whole=e.value,this.shown=this.whole),this.whole}};function wn(s,e){let t=s.every((d,h)=>d===String(h+1)),n=d=>t?
Te(Number(d),s.length):R(d),o=s.map(d=>i("option",{value:d},n(d))),r=i("option",{value:""},m.chooseOne),l=k(i("select",{
id:u()},r,...o),{change:e});return{control:l,read:()=>l.value,write:d=>Mt(l,d)}}function Mt(s,e){let t=o=>o.trim().toLowerCase(),
n=[...s.options].find(o=>t(o.value)===t(e));n||s.append(i("option",{value:e},e)),s.value=n?.value??e}var H=class{constructor(e,t){this.kind=e;this.changed=t;this.add=f(e.add,()=>this.addAndGo(),{class:"add",hidden:e.hidden}),
this.element=i("div",{},this.list,this.undo.element,this.add)}kind;changed;element;rows=[];list=i("div",{class:"rows"});add;undo=new le(
e=>this.putBack(e));insert(e,t=this.rows.length){let n=this.kind.makeRow(()=>this.remove(n));this.rows.splice(t,0,n);let o=this.
rows[t+1];return o?o.element.before(n.element):this.list.append(n.element),n.write(e),this.renumber(),n}renumber(){this.
rows.forEach((e,t)=>{e.rename(t+1)})}drop(e){let t=this.rows.indexOf(e);return this.rows.splice(t,1),e.element.remove(),
this.renumber(),t}addAndGo(){this.insert(this.kind.blank()).focus(),this.kind.shown?.()}remove(e){let t=e.read(),n=this.
drop(e);this.undo.offer(`${this.kind.called} ${n+1} was removed.`,{value:t,at:n}),(this.rows[n]??this.add).focus(),this.
changed()}putBack({value:e,at:t}){this.insert(e,Math.min(t,this.rows.length)).focus(),this.changed()}read(){return this.
rows.filter(e=>!e.isBlank()).map(e=>e.read())}write(e){let t=e.length||this.kind.isOptional?e:[this.kind.blank()];t.forEach(
(n,o)=>{let r=this.rows[o];r?Ct(r,n):this.insert(n)});for(let n of this.rows.slice(t.length))this.drop(n);this.undo.hide()}focus(){
(this.rows[0]??this.add).focus()}};function Ct(s,e){y(s.read(),e)||s.write(e)}var le=class{constructor(e){this.putBack=e;
this.button=f(m.putBack,()=>this.act(),{class:"quiet"}),this.element=i("p",{class:"undo"},this.said," ",this.button),this.
hide()}putBack;element;removed=null;said=i("span",{role:"status"});button;act(){let{removed:e}=this;this.hide(),e&&this.
putBack(e.value)}hide(){this.removed=null,c(this.said,""),this.button.hidden=!0}offer(e,t){this.removed={value:t},c(this.
said,e),this.button.hidden=!1}},j=class{constructor(e,t,n){this.called=t;this.button=f("Remove ",n,{class:"quiet remove"}),
this.button.append(this.number,S(e.number===null?"":` of ${A(e)}`))}called;button;number=document.createTextNode("");rename(e){
this.number.data=`${this.called} ${e}`}};var yn=5;function Ft(s){return s.steps??yn}var He=class{element;select;label;constructor(e,t,n){let o=Array.from({length:t},
(l,d)=>i("option",{value:String(d+1)},Te(d+1,t))),r=i("option",{value:""},m.notGiven);this.select=k(i("select",{id:u()},
r,...o),{change:n}),this.label=new x(this.select,e),this.element=i("div",{},...this.label.parts,this.select)}get isLocked(){
return this.select.disabled}read(){return this.select.value?Number(this.select.value):null}write(e){Mt(this.select,e===null?
"":String(e))}rename(e){this.label.tellApart(e)}},Ot=class{constructor(e,t,n){this.field=e;this.side=t;this.changed=n;let o=Ft(
e);this.likelihood=new He("Likelihood",o,()=>this.choose()),this.impact=new He("Impact",o,()=>this.choose()),this.grid=new Me(
o,t,{read:()=>this.read(),write:d=>this.pick(d),isLocked:()=>this.likelihood.isLocked});let r=i("legend",{},t.name,i("sm\
all",{},` ${t.meaning}`)),l=i("div",{class:"pair"},this.likelihood.element,this.impact.element);this.element=i("fieldset",
{class:"side"},r,l,this.grid.element)}field;side;changed;element;likelihood;impact;grid;choose(){this.grid.show(),this.changed()}pick(e){
this.write(e),this.changed()}read(){let e=[this.likelihood.read(),this.impact.read()];return e.every(t=>t===null)?null:e}write(e){
this.likelihood.write(e?.[0]??null),this.impact.write(e?.[1]??null),this.grid.show()}rename(e){let t=M(this.field,this.side.
name,`Risk ${e}`);for(let n of[this.likelihood,this.impact,this.grid])n.rename(t)}},$e=class{constructor(e,t,n){this.field=
e;this.name=k(i("input",{type:"text",id:u()}),{input:t});let[o,r,l]=O,d=b=>new Ot(e,b,t);this.sides={inherent:d(o),residual:d(
r),target:d(l)},this.away=new j(e,"risk",n);let h=e.for?S(`${e.for}: `):null,p=i("legend",{},h,this.number);this.label=new x(
this.name,"What the risk is");let g=i("div",{class:"sides"},...O.map(({key:b})=>this.sides[b].element));this.element=i("\
fieldset",{class:"row risk"},p,...this.label.parts,this.name,g,this.away.button)}field;element;number=document.createTextNode(
"");label;name;sides;away;read(){let{inherent:e,residual:t,target:n}=this.sides;return{risk:this.name.value,inherent:e.read(),
residual:t.read(),target:n.read()}}write(e){this.name.value!==e.risk&&(this.name.value=e.risk);for(let{key:t}of O)this.sides[t].
write(e[t])}focus(){this.name.focus()}rename(e){this.number.data=`Risk ${e}`,this.away.rename(e),this.label.tellApart(M(
this.field,`Risk ${e}`));for(let{key:t}of O)this.sides[t].rename(e)}isBlank(){return!this.name.value.trim()&&O.every(({key:e})=>!this.
sides[e].read())}};var Ht=class{constructor(e,t){this.field=e;this.frame=t;this.offered=e.rows,this.rows=new H({makeRow:o=>new $e(e,()=>this.
changed(),o),blank:()=>ae(),add:m.add["heat map"],hidden:` for ${A(e)}`,called:"Risk",shown:()=>this.show()},()=>this.changed()),
this.map=new Ce(e,Ft(e),()=>this.list()),this.taking=new $t(e,this.rows,()=>this.changed());let n=[this.rows.element,this.
taking.element,this.map.element];this.element=C(e,t,{},...n),this.described=this.element,this.write(null)}field;frame;element;described;rows;map;taking;offered;changed(){
this.taking.clearNotice(),this.show(),this.frame.changed()}show(){this.map.show(),this.taking.show()}list(){return this.
rows.rows.map(e=>e.read())}read(){return this.rows.read().filter(e=>!Ts(this.field.rows,e))}write(e){this.taking.clearNotice();
let t=re(e);this.rows.write([...t,...Rt(this.field.rows,t)]),this.show()}offerRows(e){let t=xs(this.list(),this.offered,
e,J(this.element));t&&this.rows.write(t),this.offered=e,this.show()}focus(){this.rows.focus()}marks(){return[...this.element.
querySelectorAll(".risk input[type=text], .risk select")]}},$t=class{constructor(e,t,n){this.field=e;this.rows=t;this.changed=
n;let o=f(m.takeScores,()=>this.take(),{hidden:M(e)});this.element=i("div",{class:"taking"},o,this.said)}field;rows;changed;element;said=i(
"p",{role:"status"});take(){let{scores:e}=this.field,t=this.rows.rows.filter(n=>!y(n.read(),At(e,n.read())));for(let n of t)
n.write(At(e,n.read()));t.length&&this.changed(),c(this.said,""),X(this.said,()=>t.length?As(t.length):m.noScores)}show(){
this.element.hidden=!Object.keys(this.field.scores??{}).length&&!J(this.element)}clearNotice(){X(this.said,()=>"")}},Ls={
name:"heat map",makeControl:(s,e)=>new Ht(s,e),fits:xt,say:(s,e)=>re(e).map(Rs),join:(s,e)=>Z(e)};function Wt(s){return Array.isArray(s)&&s.every(v)}function kn(s,e,t){let n=E({id:u()},e),o=i("span",{}),r=new x(n,o,M(s)),
l=new j(s,"row",t);return{element:i("div",{class:"item"},...r.parts,n,l.button),read:()=>n.value,write:d=>P(n,d),focus:()=>n.
focus(),rename:d=>{c(o,`${m.row} ${d}`),l.rename(d)},isBlank:()=>!n.value.trim()}}function vn(s,e){let t={makeRow:r=>kn(
s,e.changed,r),blank:()=>"",add:m.add.list,hidden:` for ${A(s)}`,called:m.row},n=new H(t,e.changed),o=C(s,e,{},n.element);
return n.write([]),{element:o,described:o,read:()=>n.read(),write:r=>n.write(Wt(r)?r:[]),focus:()=>n.focus(),marks:()=>[
...o.querySelectorAll("textarea")]}}var Es={name:"list",makeControl:vn,fits:Wt,say:(s,e)=>Wt(e)?e:[],join:(s,e)=>Z(e)};var Ps={name:"long text",makeControl:(s,e)=>{let t=E({id:u(),rows:4},e.changed),n=o=>P(t,v(o)?o:"");return{...z(s,e,t),read:()=>t.
value,write:n}},fits:v,say:(s,e)=>B(e),join:(s,e)=>Ae(e,`

`)};function We(s,e){return F(s,e).filter(t=>ms(s,t)).map(t=>Dt(s,t))}function Dt(s,{cells:e,rest:t}){return[...s.offered.map(
(o,r)=>{let l=e[r]??"";return l?`${o}: ${s.dates.includes(o)?Se(l):l}`:""}),xe(Q(t))].filter(Boolean).join("; ")}var De=class{constructor(e){this.changed=e}changed;element=i("div",{class:"former"});rest=[];whose=S("");undo=new le(e=>{
this.write(e),this.changed()});read(){return this.rest}write(e){this.rest=e,this.element.replaceChildren(...this.show(xe(
Q(e)))),this.undo.hide()}rename(e){c(this.whose,` (${e})`)}remove(){let e=this.rest;this.write(e.filter(([t])=>t===U)),this.
undo.offer(m.formerRemoved,e),this.element.append(this.undo.element),this.changed()}show(e){if(!e)return[];let t=i("p",{
id:u()},e),n=f(m.takeOut,()=>this.remove(),{class:"quiet","aria-describedby":t.id});return n.append(this.whose),[t,n]}};var Ie=class{constructor(e,t,n,...o){this.field=e;this.cells=t.map(h=>new Fe(e,h,n)),this.former=new De(()=>{this.focus(),
n()});let r=e.for?S(`${e.for}: `):null,l=i("legend",{},r,this.legend),d=bn(this.cells.map(h=>h.element));this.element=i(
"fieldset",{class:"row"},l,d,this.former.element,...o)}field;element;legend=i("span",{});cells;former;focus(){this.cells[0]?.
box.control.focus()}name(e){c(this.legend,e),this.former.rename(e);for(let t of this.cells)t.rename(e)}read(){return{cells:this.
cells.map(e=>e.box.read()),rest:this.former.read()}}write(e){this.cells.forEach((t,n)=>{t.box.write(e.cells[n]??"")}),this.
former.write(us(this.field,e))}};function bn(s){return i("div",{class:s.length===4?"cells by-two":"cells"},...s)}function Be(s,e,t,n=m.
row,...o){let r=new j(s,n.toLowerCase(),t),l=new Ie(s,s.offered,e,...o,r.button);return l.name(""),{element:l.element,read:()=>l.
read(),write:d=>l.write(d),focus:()=>l.focus(),rename:d=>{l.name(`${n} ${d}`),r.rename(d)},isBlank:()=>!oe(l.read())}}var Ne=class{constructor(e,t){
this.field=e;this.frame=t;this.offer(e.rows)}field;frame;element=i("div",{class:"rows"});rows=[];get count(){return this.
rows.length}offer(e){let t=e.filter(n=>!this.rows.some(o=>o.name===n));t.length&&!this.rows.length&&this.element.replaceChildren();
for(let n of t)this.add(n)}add(e){let t=new Ie(this.field,this.field.offered.slice(1),()=>this.frame.changed());t.name(e),
this.rows.push({name:e,row:t}),this.element.append(t.element)}write(e){let t=[...e];for(let{name:n,row:o}of this.rows){let r=t.
findIndex(({cells:d})=>d[0]===n),[l=V(this.field)]=r<0?[]:t.splice(r,1);Ct(o,{cells:l.cells.slice(1),rest:l.rest})}return t}read(){
return this.rows.map(({name:e,row:t})=>{let{cells:n,rest:o}=t.read();return{cells:[e,...n],rest:o}})}focus(){this.rows[0]?.
row.focus()}};var je=class{constructor(e,t){this.field=e;this.known=new Ne(e,t),this.element=C(e,t,{},this.known.element),this.described=
this.element}field;element;described;known;give(e){return e.some((n,o)=>oe(n,o<this.known.count?1:0))?G(this.field,e):[]}offerRows(e){
this.known.offer(e)}marks(){return[...this.element.querySelectorAll("textarea, .row select, .row input")]}complaint(){return It(
this.element)}};function It(s){return[...s.querySelectorAll(".row input")].some(Pt)?m.dateInFull:void 0}var Ke=class extends je{constructor(e,t){
super(e,t),this.known.count||this.known.element.append(i("p",{},m.noRows)),this.write(null)}read(){return this.give(this.
known.read())}write(e){let t=F(this.field,e);this.known.offer(t.map(({cells:[n=""]})=>n)),this.known.write(t)}focus(){this.
known.focus()}},Je=class extends je{free;constructor(e,t){super(e,t),this.free=new H({makeRow:n=>Be(e,t.changed,n),blank:()=>V(
e),add:m.add.table,hidden:` for ${A(e)}`,called:m.row,isOptional:this.known.count>0},t.changed),this.element.append(this.
free.element),this.write(null)}read(){return this.give([...this.known.read(),...this.free.read()])}write(e){this.free.write(
this.known.write(F(this.field,e)))}focus(){this.known.count?this.known.focus():this.free.focus()}},ee={fits:ie,say:We};var Ms={name:"matrix",makeControl:(s,e)=>new Ke(s,e),...ee,join:null};var te=class{constructor(e,t,n){this.options=e;this.changed=t;this.look=n;let[o,r,l,d]=this.wheres,h=i("legend",{},m.restsOn,
o),p=i("label",{for:this.select.id},m.linkWhat,r);l&&this.add.append(l),d&&this.summary.append(d),this.fold.append(this.
summary,i("div",{class:"choosing"},p,this.select,this.add)),this.element=i("fieldset",{class:"because"},h,this.none,this.
list,this.fold,this.said),this.show()}options;changed;look;element;chosen=[];offered=null;list=i("ul",{class:"links"});none=i(
"p",{class:"nothing"},m.restsOnNothing);select=i("select",{id:u()});said=i("p",{role:"status"});add=f(m.linkIt,()=>this.
link(),{class:"quiet"});summary=i("summary",{},m.linkMore);fold=k(i("details",{}),{toggle:()=>this.open()});wheres=["","",
"",""].map(S);rename(e){for(let t of this.wheres)c(t,` (${e})`);this.show()}read(){return[...this.chosen]}write(e){this.
chosen=[...e],this.show(),this.look&&!this.offered&&e.some(t=>!this.find(t).words)&&this.fetch()}offer(e){this.options=e,
this.show()}open(){this.fold.open&&this.fetch()}async fetch(){let e=await this.look?.();typeof e=="string"?c(this.said,e):
e&&(this.offered=e),this.show()}link(){let e=this.select.value;if(!e){X(this.said,()=>m.chooseFirst);return}this.change(
[...this.chosen,e],`Added: ${this.find(e).words}`)}unlink(e){let t=this.chosen.filter(n=>n!==e);this.change(t,`Taken out\
: ${this.find(e).words}`)}change(e,t){this.write(e),(this.fold.open?this.select:this.summary).focus(),c(this.said,""),X(
this.said,()=>t),this.changed()}find(e){return[...this.options,...this.offered??[]].find(n=>n.key===e)??{key:e,words:this.
look&&!this.offered?"":m.notOffered,small:""}}show(){this.none.hidden=this.chosen.length>0,this.list.hidden=!this.none.hidden,
this.list.replaceChildren(...this.chosen.map(e=>this.showLink(this.find(e)))),this.fill()}fill(){if(!this.fold.open)return;
let{value:e}=this.select,t=i("option",{value:""},m.chooseOne);this.select.replaceChildren(t,...this.makeGroups()),this.select.
value=e,this.select.selectedIndex<0&&(this.select.value="")}showLink({key:e,words:t,small:n}){let o=`: ${t}${this.wheres[0]?.
textContent??""}`,r=f(m.unlink,()=>this.unlink(e),{class:"quiet",hidden:o});return i("li",{},i("span",{},t),n?i("small",
{},n):null,r)}makeGroups(){let e=(this.offered??this.options).filter(({key:t})=>!this.chosen.includes(t));return m.linkGroups.
flatMap(([t,...n])=>{let r=e.filter(({key:l})=>n.includes(l.split(":")[0]??"")).map(({key:l,words:d})=>i("option",{value:l},
d));return r.length?[i("optgroup",{label:t},...r)]:[]})}};function Sn(s){if(s===null||typeof s!="object"||Array.isArray(s))return{};let{because:e=null}=s;return e!==null&&typeof e==
"object"&&!Array.isArray(e)?e:{}}function Tn(s,e){let t=s[N(e.rest)];return Array.isArray(t)?t.filter(v):[]}function qe(s,e){
let t=Sn(e);return F(s,e).map(n=>({row:n,because:Tn(t,n)}))}function Nt(s,e){let t=e.filter(r=>r.because.length),n=Object.
fromEntries(t.map(r=>[N(r.row.rest),r.because])),o=G(s,e.map(({row:r})=>r));return t.length?{...o,because:n}:o}function Cs(s,e){
let t=e.flatMap(l=>qe(s,l)),n=F(s,Le(s,e)),o=l=>d=>N(d.row.rest)===N(l.rest)||xn(d.row,l),r=n.map(l=>{let d=t.filter(o(l)).
flatMap(h=>h.because);return{row:l,because:[...new Set(d)]}});return Nt(s,r)}function xn(s,e){return JSON.stringify(s.cells)===
JSON.stringify(e.cells)}function Os(s,e){let t=new Map(s.options.map(n=>[n.key,n.words]));return qe(s,e).map(({row:n,because:o})=>{
let r=o.map(l=>t.get(l)??m.notOffered).join("; ");return[Dt(s,n),r&&`${m.restsOn}: ${r}`].filter(Boolean).join("; ")})}var Bt=class{element;because;row;constructor(e,{changed:t,look:n},o){this.because=new te(e.options,t,n),this.row=Be(e,t,
o,m.recommendation,this.because.element),this.element=this.row.element}read(){return{row:this.row.read(),because:this.because.
read()}}write({row:e,because:t}){this.row.write(e),this.because.write(t)}focus(){this.row.focus()}rename(e){this.row.rename(
e),this.because.rename(`${m.recommendation} ${e}`)}isBlank(){return this.row.isBlank()&&!this.because.read().length}},jt=class{constructor(e,t){
this.field=e;this.rows=new H({makeRow:n=>this.track(new Bt(e,t,n)),blank:()=>({row:V(e),because:[]}),add:m.add.recommendations,
hidden:` for ${A(e)}`,called:m.recommendation},t.changed),this.element=C(e,t,{},this.rows.element),this.described=this.element,
this.write(null)}field;element;described;rows;made=new Set;track(e){return this.made.add(e),e}read(){let e=this.rows.read();
return e.length?Nt(this.field,e):[]}write(e){this.rows.write(qe(this.field,e))}offer(e){for(let t of this.made)t.because.
offer(e)}focus(){this.rows.focus()}marks(){return[...this.element.querySelectorAll(".cells :is(textarea, select, input)")]}complaint(){
return It(this.element)}},Fs={name:"recommendations",makeControl:(s,e)=>new jt(s,e),fits:ee.fits,say:Os,join:Cs};var Hs={name:"scale",...Pe};var $s={name:"table",makeControl:(s,e)=>new Je(s,e),...ee,join:Le};var Ws={name:"text",makeControl:(s,e)=>{let t={type:"text",id:u(),autocomplete:"off"},n=k(i("input",t),{input:e.changed}),
o=r=>{n.value=v(r)?r:""};return{...z(s,e,n),read:()=>n.value,write:o}},fits:v,say:(s,e)=>B(e),join:(s,e)=>Ae(e,"; ")};var Ds={checks:ys,choice:ks,date:vs,"heat map":Ls,list:Es,"long text":Ps,matrix:Ms,recommendations:Fs,scale:Hs,table:$s,
text:Ws};function K(s){let e=Ds[s];if(!e)throw new Error(`This page cannot show answers of the kind “${s}”. Open it again.`);
return e}function Rn(s,e){if(I(e))return[m.noAnswer];let t=K(s.kind);return t.fits(e)?t.say(s,e):An(s,e)}function An(s,e){return v(
e)?B(e):ie(e)?We({...s,kind:"table",offered:cs(e)},e):Array.isArray(e)?e.filter(v):[]}function _e(s,e){let t=Rn(s,e);return v(
e)?i("div",{},...t.map(n=>i("p",{},n))):q(t)}function $(s,e={}){return{...s,beside:"",part:"",...e}}var Ye=class{element=i("section",{class:"risk-spread",hidden:!0});select=k(i("select",{id:u()}),{change:()=>this.showGrid()});said=i(
"p",{class:"said"});wide=i("p",{class:"wide"},a.wide);grid=i("div",{class:"grid-place"});all=i("div",{class:"scroll",tabindex:0,
role:"region","aria-label":a.allScores});told=null;constructor(){let e=i("label",{for:this.select.id},a.whichRisk);this.
element.append(this.said,this.wide,e,this.select,this.grid,this.all)}take(e){let t=Ue(e);if(this.element.hidden=!t.length,
!e||y(e,this.told))return;this.told=e,c(this.said,e.said);let{value:n}=this.select,o=t.map((r,l)=>i("option",{value:l},`${r.
risk}: ${Jt(e,r)}`));this.select.replaceChildren(...o),this.select.value=n&&Number(n)<t.length?n:"0",this.wide.hidden=!t.
some(({is_wide:r})=>r),this.all.replaceChildren(Ln(e,t)),this.showGrid()}showGrid(){let e=Ue(this.told)[Number(this.select.
value)];this.grid.replaceChildren(...this.told&&e?[Kt(this.told,e)]:[])}};function Ue(s){return(s?.risks??[]).filter(({people:t})=>t).
sort((t,n)=>Number(n.is_wide)-Number(t.is_wide))}function Kt(s,e){let t=a.gridOf(e.risk,Jt(s,e));return Oe(s.scale.length,
t,(n,o)=>{let r=e.places.find(([p,g])=>p===n&&g===o)?.[2]??0,l=e.agreed?.[0]===n&&e.agreed[1]===o,d=r?[String(r),S(r===1?
" person":" people")]:[],h=l?i("b",{},a.agreedHere):null;return i("td",{class:[r?"held":"",l?"agreed-here":""].join(" ").
trim()},...d,h)})}function Jt(s,{side:e}){return(s.sides.find(([t])=>t===e)?.[1]??e).toLowerCase()}function Ln(s,e){let t=[
a.risk,a.measures.likelihood,a.measures.impact,a.agreedShort],n=e.map(r=>{let l=i("th",{scope:"row"},r.risk,i("small",{},
Jt(s,r))),d=[r.likelihood,r.impact].map(p=>i("td",{},p.join(" · "))),h=i("td",{},r.agreed?a.agreedAt(...r.agreed):"–");
return i("tr",{class:r.is_wide?"is-wide":""},l,...d,h)}),o=i("tr",{},...t.map(r=>i("th",{scope:"col"},r)));return i("tab\
le",{},i("caption",{},a.spans),i("thead",{},o),i("tbody",{},...n))}function Ve(s){return s.length>1&&s.every(({kind:e})=>e==="choice")}var Ge=class{element;described;select;constructor(e,t){
let n=e.offered.map(l=>i("option",{value:l},R(l))),o=i("option",{value:""},a.notChosen);this.select=k(i("select",{id:u()},
o,...n),{change:t.changed});let r=new x(this.select,e.for||e.question,e.question);this.element=i("div",{class:"choice-ro\
w"},...r.parts,this.select,t.error),this.described=this.select}read(){return this.select.value}write(e){this.select.value=
typeof e=="string"?e:""}focus(){this.select.focus()}marks(){return[this.select]}};function Qe(s){let e=s.filter(t=>t.rating?.revealed);return Ve(e)?[i("ul",{class:"shown-rows"},...e.map(Pn))]:e.flatMap(
t=>t.rating?.revealed?[En(t,t.rating)]:[])}function En(s,e){let{said:t="",spread:n=[],reasons:o=[]}=e,r=Math.max(1,...n.
map(({count:p})=>p)),l=o.filter(({reason:p})=>p).map(({words:p,reason:g})=>i("li",{},Is(p,g))),d=s.kind==="heat map",h=e.
mine&&!d?i("p",{class:"mine"},`${a.yourAnswer}: ${Ns(s,e.mine.value)}`):null;return i("section",{class:"spread"},s.for?i(
"h2",{},s.for):null,d?null:i("p",{class:"said"},t),d?null:i("ul",{class:"bars"},...n.map(p=>Mn(p,r))),h,l.length?i("ul",
{class:"reasons"},...l):null)}function Pn(s){let{spread:e=[],reasons:t=[],mine:n}=s.rating??{},o=e.filter(({count:h})=>h).
map(({words:h,count:p})=>`${R(h)}: ${p}`),r=t.filter(({reason:h})=>h).map(({words:h,reason:p})=>Is(h,p)),l=n?`${a.yourAnswer}\
: ${Ns(s,n.value)}`:"",d=i("ul",{class:"reasons"},...r.map(h=>i("li",{},h)));return i("li",{},i("h2",{},s.for),i("p",{},
o.join(" · ")||a.nobody),l?i("p",{class:"mine"},l):null,r.length?d:null)}function Is(s,e){return s?`${R(s)}: ${e}`:e}function Ns(s,e){
let t=K(s.kind);return t.fits(e)?t.say($(s),e).join("; "):""}function Mn({words:s,count:e,of:t},n){let o=i("span",{class:"\
bar",style:`inline-size: ${100*e/n}%`,"aria-hidden":"true"}),r=t?`${t}: ${s}`:s;return i("li",{class:e?"":"none"},i("spa\
n",{class:"words"},`${R(r)}: ${e}`),o)}var Cn=["open","closed"],ze=class{constructor(e){this.join=e;let t=i("div",{class:"qr"}),n=document.querySelector("#qr");
n&&t.append(n.content.cloneNode(!0));let o=i("header",{},this.code,t),r=i("div",{class:"right"},this.count,this.dots,this.
shown),l=i("div",{class:"sides"},this.figure,r),d=i("div",{class:"foot"},this.foot,this.clock);this.element.append(o,i("\
div",{class:"on-wall"},this.heading,this.said,l,d)),window.addEventListener("resize",()=>this.fit()),window.addEventListener(
"keydown",({key:h})=>{h.toLowerCase()==="c"&&(this.clock.hidden=!this.clock.hidden)}),setInterval(()=>this.showClock(),1e4),
this.showClock()}join;element=i("div",{class:"wall"});code=i("p",{class:"join"});heading=i("h1",{});figure=i("div",{class:"\
figure"});said=i("p",{class:"state"});dots=i("p",{class:"dots","aria-hidden":"true"});count=i("p",{class:"count"});shown=i(
"div",{class:"shown"});foot=i("p",{class:"next"});clock=i("p",{class:"clock"});html="";showClock(){c(this.clock,new Date().
toLocaleTimeString("en-GB",{hour:"2-digit",minute:"2-digit"}))}showHtml({figure:e}){this.html=e,this.fit()}take(e,t){c(this.
code,`${location.host}${this.join} · ${e.code??""}`),c(this.heading,t.title);let n=t.own.length>0&&Cn.includes(t.state);
c(this.said,t.how==="break"?Wn(e,t):t.said),this.count.hidden=!n,this.dots.hidden=!n,c(this.count,a.answered(t.answered,
t.people)),c(this.dots,"●".repeat(t.answered)+"○".repeat(Math.max(0,t.people-t.answered))),this.shown.replaceChildren(
...On(t),...Fn(t),...Hn(t));let o=e.agenda[e.agenda.findIndex(({key:l})=>l===t.key)+1],r=[a.step(t.number,t.of),o?`next:\
 ${o.title}`:""];c(this.foot,r.filter(Boolean).join(" · ")),this.fit()}fit(){this.figure.innerHTML=this.html;for(let e of this.
figure.querySelectorAll("img"))e.complete||e.addEventListener("load",()=>this.trim(),{once:!0});for(let e of this.figure.
querySelectorAll("details, .note, small, figcaption + p"))e.remove();this.figure.hidden=!1,this.trim()}trim(){let e=()=>!this.
figure.textContent?.trim()&&!this.figure.querySelector("img");for(e()&&(this.figure.hidden=!0);this.isCutOff&&Bs(this.figure);)
e()&&(this.figure.hidden=!0);for(;this.isCutOff&&Bs(this.shown););js(this.figure)}get isCutOff(){let{scrollHeight:e,scrollWidth:t}=document.
documentElement;return e>window.innerHeight||t>window.innerWidth}};function Bs(s){let e=s.querySelectorAll("li, dt, dd, \
p, tr:not(.grid tr), figure, table, h2, h3"),t=e[e.length-1];return t?.remove(),!!t}function js(s){let e=s.querySelectorAll(
"h2, h3, dt, dd, li, p, td, img"),t=e[e.length-1];(t?.matches("h2, h3, dt")||t?.matches("dd")&&!t.textContent?.trim())&&
(t.remove(),js(s))}function On({proposals:s}){let e=s.map(({words:t,state:n})=>i("li",{},i("b",{},`${R(n)}: `),t));return e.
length?[i("ol",{class:"lines"},...e)]:[]}function Fn(s){let e=s.agreed.flatMap(t=>{let n=t.versions.at(-1);return n?[_e(
$(t),n.value)]:[]});return e.length?[i("section",{class:"agreed"},i("h2",{},a.agreed),...e)]:[]}function Hn({own:s,scores:e}){
let[t]=Ue(e);if(e&&t)return[Kt(e,t)];let n=s.filter(r=>r.rating?.revealed);if(n.length<2)return Qe(n);let o=n.map(r=>{let l=(r.
rating?.spread??[]).filter(({count:d})=>d).map($n);return i("li",{},i("b",{},`${r.for}: `),l.join(", ")||a.nobody)});return[
i("ul",{class:"lines"},...o)]}function $n({words:s,count:e,of:t}){return`${ne(t?`${t}, ${s}`:s)} ${e}`}function Wn({leading:s},{
minutes:e}){let t=e*60-(s?.seconds_on_step??0),n=new Date(Date.now()+1e3*Math.max(0,t));return a.backAt(n.toLocaleTimeString(
"en-GB",{hour:"numeric",minute:"2-digit"}))}function Ks(s){let e=s.own.map(t=>t.rating?.revealed?Dn(t):"");return[s.said,...e].filter(Boolean).join(" ")}function Dn({
for:s,rating:e}){return s?`${s}: ${e?.said??""}`:e?.said??""}var Ze=class{element;radios;constructor(e,t,n){let o=u(),r=t.some(p=>p[e]),l=t.map((p,g)=>{let b=i("input",{type:"radio",
name:o,id:u(),value:g+1});k(b,{change:n});let T=p[e]?`${g+1}: ${p[e]}`:String(g+1),L=i("label",{for:b.id},T);return{radio:b,
element:i("div",{class:"option"},b,L)}});this.radios=l.map(({radio:p})=>p);let d=l.map(({element:p})=>p),h=i("div",{class:r?
"steps":"steps short"},...d);this.element=i("fieldset",{role:"radiogroup"},i("legend",{},a.fromTo(a.measures[e],t.length)),
h)}read(){let e=this.radios.find(({checked:t})=>t);return e?Number(e.value):null}write(e){for(let t of this.radios)t.checked=
Number(t.value)===e}focus(){(this.radios.find(({checked:e})=>e)??this.radios[0])?.focus()}},qt=class{element;likelihood;impact;constructor(e,t,n){
this.likelihood=new Ze("likelihood",t,n),this.impact=new Ze("impact",t,n);let o=i("legend",{},e);this.element=i("fieldse\
t",{class:"scored"},o,this.likelihood.element,this.impact.element)}read(){let e=[this.likelihood.read(),this.impact.read()];
return e.every(t=>t===null)?null:e}write(e){this.likelihood.write(e?.[0]??null),this.impact.write(e?.[1]??null)}},Xe=class{constructor(e,t,n){
this.frame=t;this.names=e.rows;for(let[l,d]of n.sides)this.sides.set(l,new qt(d,n.scale,()=>this.change()));this.back=f(
a.riskBefore,()=>this.go(-1),{"data-looks":!0}),this.next=f(a.riskAfter,()=>this.go(1),{"data-looks":!0});let o=i("div",
{class:"pager"},this.back,this.next),r=[...this.sides.values()].map(({element:l})=>l);this.element.append(this.where,this.
name,...r,o,t.error),this.write(null)}frame;element=i("div",{class:"risk-scores"});described=this.element;where=i("p",{class:"\
risk-of"});name=i("h2",{tabindex:-1});sides=new Map;back;next;risks=[];names;at=0;change(){let e=this.risks[this.at];if(e)
for(let[t,n]of this.sides)e[t]=n.read();this.frame.changed(),this.sayWhere()}go(e){this.at+=e,this.show(),this.name.focus()}show(){
let e=this.risks[this.at];c(this.name,e?.risk??"");for(let[t,n]of this.sides)n.write(e?.[t]??null),n.element.hidden=!e;this.
back.hidden=this.at===0,this.next.hidden=this.at>=this.names.length-1,this.sayWhere()}sayWhere(){let e=this.risks.filter(
n=>this.names.includes(n.risk)&&Js(n)).length,t=this.names.length;c(this.where,t?a.riskOf(this.at+1,t,e):a.noRisks)}read(){
return this.risks.filter(Js).map(e=>({...e}))}write(e){let t=re(e),n=this.names.map(o=>t.find(({risk:r})=>r===o)??ae(o));
this.risks=[...n,...t.filter(({risk:o})=>!this.names.includes(o))],this.show()}offerRows(e){if(y(e,this.names))return;let t=this.
read();this.names=e,this.at=Math.min(this.at,Math.max(0,e.length-1)),this.write(t)}focus(){[...this.sides.values()][0]?.
likelihood.focus()}marks(){return[]}};function Js({inherent:s,residual:e,target:t}){return!!(s??e??t)}function et(s,e,t){return t&&s.kind==="heat map"?new Xe(s,e,t):K(s.kind).makeControl(s,e)}var _t=class{constructor(e,t,n,o,r,l,d){this.field=e;this.key=n;this.drafts=o;this.send=r;let h={help:i("p",{hidden:!0}),
error:i("p",{hidden:!0}),changed:()=>{c(this.status,""),o.keep(n,this.control.read()??null),l()}},p=$({...e,number:null,
question:a.agreed,help:""});this.control=et(p,h,d);let g=f(a.saveAgreed,()=>{this.save()},{class:"main"}),b=t?i("details",
{},i("summary",{},a.table),this.control.element,g):i("div",{},this.control.element,g);this.element=i("div",{class:"agree\
d-field"},b,this.status),this.write();let T=o.read(n);T!=null&&this.control.write(T)}field;key;drafts;send;element;control;status=i(
"p",{role:"status",class:"status"});written;get about(){return this.field.about}get isTouched(){return!y(this.control.read(),
this.written)}get isUnderWay(){return this.isTouched&&J(this.element)}focus(){gt(this.control.element),this.control.focus()}take(e){
let{isTouched:t}=this;this.field=e,this.control.offerRows?.(e.rows),t||this.write()}write(){this.control.write(this.field.
versions.at(-1)?.value??null),this.written=this.control.read()}async save(){let{about:e,versions:t}=this.field,n=this.control.
read()??null,o=t.map(({number:l})=>l),r=await this.send({kind:"answer",token:w(),about:e,value:n,replaces:o,is_agreed:!0});
return r.kind==="refused"?(c(this.status,a.notSent+r.sentence),!1):(this.written=n,this.drafts.forget(this.key),c(this.status,
a.agreedSaved),!0)}},tt=class{constructor(e,t,n,o){this.send=e;this.drafts=t;this.keptUnder=n;this.changed=o}send;drafts;keptUnder;changed;element=i(
"section",{class:"agreed","aria-label":a.agreed});fields=[];get isTouched(){return this.fields.some(e=>e.isTouched)}begin(){
let[e]=this.fields;e&&(e.element.scrollIntoView({block:"center"}),e.focus())}get isUnderWay(){return this.fields.some(e=>e.
isUnderWay)}async saveAll(){return(await Promise.all(this.fields.filter(t=>t.isTouched).map(t=>t.save()))).every(Boolean)}take(e,t){
let n=e.agreed.some(({versions:r})=>r.length),o=e.how==="together"||e.how==="decide"||e.state==="shown"||e.state==="agre\
ed";this.element.hidden=!o||!(e.agreed.length&&(n||t)),!this.element.hidden&&(t?this.edit(e):this.read(e))}edit(e){this.
fields.length||(this.fields=e.agreed.map(t=>{let n=t.kind==="table"&&e.how==="alone";return new _t(t,n,`${this.keptUnder}\
:${t.about}`,this.drafts,this.send,this.changed,e.scores)}),this.element.replaceChildren(...this.fields.map(t=>t.element)));
for(let t of this.fields){let n=e.agreed.find(({about:o})=>o===t.about);n&&t.take(n)}}read(e){this.fields=[];let t=e.agreed.
flatMap(n=>{let o=n.versions.at(-1);return o?[_e($(n),o.value)]:[]});this.element.replaceChildren(i("h2",{},a.agreed),...t)}};var In=["cannot","park"],Nn=["agreed","parked","skipped"],st=class{constructor(e){this.ask=e}ask;element=i("div",{class:"\
asides"});known=null;take(e,t){let n=In.filter(l=>l==="park"||t.may_answer&&e.state==="open");this.element.hidden=!t.may_note||
Nn.includes(e.state)||e.how==="break";let o=[n,t.asides];if(y(o,this.known))return;this.known=o;let r=[...this.element.querySelectorAll(
"button")].indexOf(document.activeElement);this.element.replaceChildren(...n.map(l=>this.makeOne(l,t))),r>=0&&this.element.
querySelectorAll("button")[r]?.focus()}makeOne(e,t){let n=t.asides.find(r=>r.of===e),o=()=>{this.ask(n?{kind:"take_back",
token:w(),about:n.about}:{kind:"note",token:w(),of:e,words:""})};return f(n?a.asidesSaid[e]:a.asides[e],o,{class:"quiet"})}};var se=class{constructor(e,t,n,o){this.ask=e;this.note=t;let r=t.of==="differs"?i("input",{type:"checkbox",id:u()}):null;
this.named=r;let l=f(o,()=>{this.send()}),d=r?i("label",{class:"named"},r,` ${a.withName}`):null;this.element.append(i("\
label",{for:this.area.id},n),this.area,d??"",l,this.status)}ask;note;element=i("div",{class:"note-box"});area=E({id:u(),
maxlength:500},()=>c(this.status,""));status=i("p",{role:"status",class:"status"});named;async send(){let e=this.area.value.
trim();if(!e)return;let t=this.named?.checked??!1,n=await this.ask({kind:"note",token:w(),...this.note,words:e,is_named:t});
n.kind==="refused"?c(this.status,a.notSent+n.sentence):(P(this.area,""),c(this.status,a.noteSent))}},nt=class{constructor(e){
this.ask=e;this.asking=new se(e,{of:"question"},a.yourQuestion,a.sendToChair);let t=new se(e,{of:"differs"},a.howDifferent,
a.recordDifferent);this.dissent=i("details",{},i("summary",{},a.seeDifferently),t.element),this.queue.append(i("h2",{},a.
questions),this.asking.element,this.asked),this.differing.append(i("h2",{},a.seenDifferently),this.differs),this.element.
append(this.queue,this.differing,this.dissent)}ask;element=i("div",{class:"notes"});queue=i("section",{class:"queue","ar\
ia-label":a.questions});asked=i("ol",{});differing=i("section",{class:"differing"});differs=i("ul",{});asking;dissent;known=null;take(e,t){
this.queue.hidden=!e.queue,this.asking.element.hidden=!t.may_note;let n=["shown","agreed"].includes(e.state)||e.agreed.some(
r=>r.versions.length);this.dissent.hidden=!(t.may_note&&n)||e.how==="decide",this.differing.hidden=!e.differs.length,this.
differs.replaceChildren(...e.differs.map(r=>i("li",{},r)));let o={questions:t.questions,leads:t.leads};y(this.known,o)||
(this.known=o,this.asked.replaceChildren(...t.questions.map(r=>this.showAsked(r,t.leads))))}showAsked({about:e,words:t,by:n,
is_mine:o,place:r,state:l},d){let h=l?a.becameOf(l):a.withChair(r),p=i("small",{},[n,h].filter(Boolean).join(", ")),g=d&&
l!=="asked"?this.listCalls(e,t):[],b=()=>{this.ask({kind:"take_back",token:w(),about:e})},T=o&&!l?[f(a.takeBack,b,{hidden:`\
: ${t}`})]:[];return i("li",{},t,p,...g,...T)}listCalls(e,t){let n=r=>()=>{this.ask({kind:"press",token:w(),act:"questio\
n",about:e,words:r})};return["called","asked","left"].map(r=>f(a.calls[r],n(r),{hidden:`: ${t}`}))}};var Bn=new Set(["choice","scale"]),it=class{constructor(e,t,n,o,r){this.field=e;this.key=t;this.drafts=n;let l=()=>{this.
keep(),this.showWhy(),o()},d={help:i("p",{hidden:!0}),error:i("p",{class:"error",hidden:!0}),changed:l},h=$({...e,help:""}),
p=Ve(r.own);this.control=p?new Ge(h,d):et(h,d,r.scores),this.reason=Bn.has(e.kind)?E({id:u(),class:"why"},l):null,this.reason&&
this.why.append(...jn(this.reason,p?e.for:""));let g=p?"own-field own-row":"own-field";this.element=i("div",{class:g},this.
control.element,this.why),this.sent=this.readSent(e),this.write(n.read(t)??this.sent)}field;key;drafts;element;control;reason;why=i(
"div",{hidden:!0});sent;get about(){return this.field.about}get hasFocus(){return this.element.contains(document.activeElement)}read(){
return{value:this.control.read()??null,reason:this.reason?.value??""}}get isChanged(){let{value:e,reason:t}=this.read();
return!(I(e)&&I(this.sent.value)||y(e,this.sent.value))||t!==this.sent.reason}take(e){let t=this.isChanged;this.field=e,
this.sent=this.readSent(e),this.control.offerRows?.(e.rows),t||this.write(this.sent)}say(){let{value:e,reason:t}=this.read(),
n=K(this.field.kind),o=n.fits(e)?n.say($(this.field),e).join("; "):"";return[this.field.for,o,t].filter(Boolean).join(":\
 ")}forget(){this.write(this.sent),this.drafts.forget(this.key)}settle(){this.isChanged||this.drafts.forget(this.key)}complain(e){
let t=this.element.querySelector(".error");t&&(t.hidden=!e,c(t,e))}keep(){this.drafts.keep(this.key,this.read())}readSent(e){
let t=e.rating?.mine;return{value:t?.value??null,reason:t?.reason??""}}write({value:e,reason:t}){this.control.write(e),this.
reason&&P(this.reason,t),this.showWhy()}showWhy(){this.why.hidden=!this.reason||I(this.control.read())}};function jn(s,e){
let t=i("label",{for:s.id},a.reason);if(!e)return[t,s];let n=i("summary",{},a.sayWhy,S(` (${e})`));return[i("details",{},
n,t,s)]}var Kn=500,ot=class{constructor(e,t,n,o,r){this.send=o;this.sendNote=r;let l=Math.max(1,e.round),d=h=>`scrutiny:own:${t}\
:${e.key}:${l}:${h.about}`;this.fields=e.own.map(h=>new it(h,d(h),n,()=>this.show(),e)),this.button=f(a.send,()=>{this.sendAll()},
{class:"main"}),this.element.append(...this.fields.map(h=>h.element)),this.element.append(this.hint,this.button,this.status,
this.late,this.kept),this.element.addEventListener("submit",h=>{h.preventDefault(),this.sendAll()}),this.take(e)}send;sendNote;element=i(
"form",{class:"own"});fields;button;status=i("p",{role:"status",class:"status"});kept=i("p",{class:"kept",hidden:!0},a.toKeep);hint=i(
"p",{class:"hint"},a.alone);late=f(a.sendLate,()=>{this.sendLate()},{"data-looks":!0});isSending=!1;isConnected=!0;get isUnderWay(){
return this.fields.some(e=>e.isChanged&&e.hasFocus)}get hasUnsent(){return this.fields.some(e=>e.isChanged)}take(e){for(let n of this.
fields){let o=e.own.find(({about:r})=>r===n.about);o&&n.take(o)}let t=e.state==="open";ss(this.element,!t),this.element.
classList.toggle("locked",!t),this.button.hidden=!t,this.hint.hidden=!t,this.kept.hidden=!0,this.late.hidden=!this.hasUnsent||
!["closed","shown","agreed"].includes(e.state),t?this.show():c(this.status,this.hasUnsent?a.closed:"")}showConnection(e){
this.isConnected=e,this.isSending&&c(this.status,e?a.sending:a.sentLater)}get isSent(){return this.fields.some(e=>!I(e.sent.
value))}show(){this.kept.hidden=!this.hasUnsent||this.isSending,!this.isSending&&(c(this.button,this.isSent?a.sendChange:
a.send),c(this.status,this.hasUnsent?"":this.isSent?a.sent:""))}async sendAll(){let e=this.fields.filter(o=>o.isChanged);
if(this.isSending||!e.length)return;this.isSending=!0,c(this.status,this.isConnected?a.sending:a.sentLater),this.kept.hidden=
!0;let t=e.map(o=>this.sendOne(o)),n=(await Promise.all(t)).find(Boolean);this.isSending=!1,n?c(this.status,a.notSent+n):
this.show()}async sendLate(){let e=this.fields.filter(o=>o.isChanged),t=e.map(o=>o.say()).join(" / ").slice(0,Kn),n=await this.
sendNote({kind:"note",token:w(),of:"late",words:t});if(n.kind==="refused")c(this.status,a.notSent+n.sentence);else{for(let o of e)
o.forget();this.late.hidden=!0,c(this.status,a.sentLateNote)}}async sendOne(e){let{value:t,reason:n}=e.read(),o=await this.
send({kind:"answer",token:w(),about:e.about,value:t,reason:n}),r=o.kind==="refused"?o.sentence:"";return e.complain(r),r||
e.settle(),r}};var rt={words:"",to:"",post:"",by:"",test:"",because:[]},at=class{constructor(e,t,n,o){this.about=e;this.key=t;this.drafts=
n;this.ask=o;let{words:r,to:l,by:d,post:h,test:p}=this.labels,g=i("div",{class:"pair"},de(l,this.to),de(d,this.by));this.
element.append(de(r,this.words),g,de(h,this.post),de(p,this.test),this.because.element,f(e?a.saveWords:a.propose,()=>{this.
send()},{class:"main"}),this.status),this.element.addEventListener("submit",b=>{b.preventDefault(),this.send()}),this.fill(
n.read(t)??rt)}about;key;drafts;ask;element=i("form",{class:"proposal-form"});words=E({id:u(),rows:2,maxlength:2e3},()=>this.
keep());to=k(i("select",{id:u()}),{change:()=>this.keep()});post=this.makeInput({type:"text",maxlength:200});by=this.makeInput(
{type:"date"});test=this.makeInput({type:"text",maxlength:2e3});because=new te([],()=>this.keep());status=i("p",{role:"s\
tatus",class:"status"});standing=rt;asks=null;labels={words:i("label",{for:this.words.id}),to:i("label",{for:this.to.id}),
post:i("label",{for:this.post.id}),by:i("label",{for:this.by.id}),test:i("label",{for:this.test.id})};makeInput(e){return k(
i("input",{id:u(),...e}),{input:()=>this.keep()})}get isTouched(){return!y(this.read(),this.standing)}get isUnderWay(){return this.
isTouched&&J(this.element)}offer(e){this.because.offer(e)}take(e,t){if(y(e,this.asks)||this.name(e),!t)return;let{isTouched:n}=this,
{words:o,to:r,post:l,by:d,test:h,because:p}=t;this.standing={words:o,to:r,post:l,by:d,test:h,because:p},n||this.fill(this.
standing)}name(e){this.asks=e;let t=["words","to","post","by","test"];for(let r of t)c(this.labels[r],e[r]);let n=i("opt\
ion",{value:""},a.chooseBody);this.to.replaceChildren(n,...e.bodies.map(r=>i("option",{value:r},r)));let o=this.drafts.read(
this.key);o&&this.fill(o)}read(){let[e,t,n,o,r]=[this.words,this.to,this.post,this.by,this.test].map(({value:l})=>l);return{
words:e,to:t,post:n,by:o,test:r,because:this.because.read()}}fill({words:e,to:t,post:n,by:o,test:r,because:l}){P(this.words,
e),this.to.value=t,this.post.value=n,this.by.value=o,this.test.value=r,this.because.write(l)}keep(){c(this.status,""),this.
drafts.keep(this.key,this.read())}async send(){let e=this.read();if(!e.words.trim()){c(this.status,a.sayWhat),this.words.
focus();return}let t={kind:"propose",token:w(),about:this.about,...e},n=await this.ask(t);if(n.kind==="refused"){c(this.
status,a.notSent+n.sentence);return}this.drafts.forget(this.key),this.about||this.fill(rt),this.standing=this.about?e:rt,
c(this.status,this.about?a.saved:a.proposed)}};function de(s,e){return i("div",{},s,e)}var Jn=["agreed","not agreed","parked"],Yt=class{constructor(e,t,n){this.key=e;this.form=t;this.ask=n;let o=new se(n,{of:"\
differs",about:e},a.howDifferent,a.recordDifferent);this.dissent=i("details",{},i("summary",{},a.seeDifferently),o.element),
this.change=i("details",{},i("summary",{},a.changeWords),t.element),this.element.append(this.facts,this.acts,this.status,
this.dissent,this.change)}key;form;ask;element=i("li",{class:"proposal"});facts=i("div",{});acts=i("div",{class:"acts"});status=i(
"p",{role:"status",class:"status"});change;dissent;told=null;take(e,t,n){this.form.take(n,e);let o=t.proposed.includes(this.
key)&&e.state==="proposed";if(this.change.hidden=!(t.may_write||o),this.dissent.hidden=!t.may_note,y(this.told,{proposal:e,
you:t}))return;this.told={proposal:e,you:t},this.facts.replaceChildren(...qn(e));let r=document.activeElement?.textContent,
l=this.acts.contains(document.activeElement);if(this.acts.replaceChildren(...this.listActs(e,t)),!l)return;([...this.acts.
querySelectorAll("button")].find(({textContent:h})=>h===r)??this.change.querySelector("summary"))?.focus()}listActs({name:e,
state:t,is_decided:n},o){let r=`: ${e}`,l=o.proposed.includes(this.key)||o.seconded.includes(this.key),d=()=>{this.say({
kind:"second",token:w(),about:this.key})},h=o.may_note&&!l&&!n?[f(a.second,d,{hidden:r})]:[];if(!o.leads)return h;let p=b=>()=>{
this.say({kind:"press",token:w(),act:"decide",about:this.key,words:b})},g=Jn.filter(b=>b!==t);return[...h,...g.map(b=>f(
a.decisions[b],p(b),{hidden:r}))]}async say(e){let t=await this.ask(e);c(this.status,t.kind==="refused"?t.sentence:"")}};
function qn(s){let{name:e,words:t,said:n,proposers:o,seconders:r,missing:l,rests_on:d,differs:h,state:p}=s,b=[[a.proposedBy,
o],[a.secondedBy,r]].flatMap(([L,W])=>W.length?[`${L} ${W.join(", ")}.`]:[]),T=n.map(([L,W])=>i("li",{},`${L}: ${W}`));return[
i("h2",{},`${e}: ${t}`),i("p",{class:"stands"},i("strong",{},R(p)),`. ${b.join(" ")}`),T.length?i("ul",{class:"parts"},...T):
null,qs(a.restsOn(d.length),d),qs(a.lacks(l.length),l),h.length?i("p",{},`${a.seenDifferently}: ${h.join(" / ")}`):null].
filter(L=>L!==null)}function qs(s,e){if(!e.length)return null;let t=e.map(n=>i("li",{},n));return i("details",{},i("summ\
ary",{},s),i("ul",{},...t))}var lt=class{constructor(e,t,n){this.ask=e;this.drafts=t;this.keptUnder=n;this.form=this.makeForm(
""),this.proposing=i("details",{},i("summary",{},a.proposeOne),this.form.element),this.element.append(this.proposing,this.
list)}ask;drafts;keptUnder;element=i("section",{class:"proposals","aria-label":a.recommendations});list=i("ol",{});proposing;form;cards=new Map;options=[];isFirst=null;get isUnderWay(){
return[this.form,...[...this.cards.values()].map(({form:e})=>e)].some(e=>e.isUnderWay)}makeForm(e){return new at(e,`${this.
keptUnder}:${e}`,this.drafts,this.ask)}offer(e){this.options=e;for(let t of[this.form,...[...this.cards.values()].map(n=>n.
form)])t.offer(e)}take({how:e,proposals:t,asks:n},o){if(this.element.hidden=e!=="decide",this.element.hidden||!n)return;
this.proposing.hidden=!o.may_propose,this.form.take(n);let r=!t.length;this.isFirst!==r&&!this.form.isUnderWay&&(this.proposing.
open=!o.leads&&(r||this.form.isTouched)),this.isFirst=r;let l=t.map(d=>{let h=this.findCard(d.key);return h.take(d,o,n),
h.element});(l.length!==this.list.children.length||l.some((d,h)=>this.list.children[h]!==d))&&this.list.replaceChildren(
...l)}findCard(e){let t=this.cards.get(e)??new Yt(e,this.makeForm(e),this.ask);return this.cards.has(e)||t.form.offer(this.
options),this.cards.set(e,t),t}};var dt=class{constructor(e,t,n,o,r){this.key=e;this.keptUnder=t;this.drafts=n;this.send=o;this.notes=new nt(o),this.asides=
new st(o),this.proposals=new lt(o,n,`scrutiny:proposal:${t}:${e}`),this.agreed=new tt(o,n,`scrutiny:agreed:${t}:${e}`,r),
this.element.append(i("p",{class:"bar-top"},this.where,this.word),this.heading,this.said,this.figure,this.place,this.proposals.
element,i("div",{class:"rounds"},this.earlier,this.shown,this.spreads.element),this.agreed.element,this.late,this.notes.
element,this.count,this.asides.element,this.beside)}key;keptUnder;drafts;send;element=i("div",{class:"step"});heading=i(
"h1",{tabindex:-1});where=i("span",{class:"step-of"});word=i("strong",{class:"word"});said=i("p",{class:"state"});figure=i(
"div",{class:"figure"});shown=i("div",{class:"shown"});spreads=new Ye;count=i("p",{class:"count"});earlier=i("div",{class:"\
earlier"});beside=i("div",{class:"beside"});place=i("div",{});agreed;notes;asides;late=i("section",{class:"late"});proposals;own=null;round=0;isConnected=!0;get isUnderWay(){
return(this.own?.isUnderWay??!1)||this.agreed.isUnderWay||this.proposals.isUnderWay}showConnection(e){this.isConnected=e,
this.own?.showConnection(e)}showHtml({figure:e,html:t,links:n}){this.proposals.offer(n??[]),this.figure.innerHTML=e,this.
beside.innerHTML=t}take(e,t){c(this.where,`${a.step(e.number,e.of)} · ${a.about(e.minutes)}`),c(this.word,e.word),this.
word.dataset.state=e.state,c(this.heading,e.title),c(this.said,e.said),this.takeOwn(e,t);let n=Qe(e.own);this.earlier.replaceChildren(
...this.showEarlier(e.earlier)),this.shown.replaceChildren(...e.earlier.length&&n.length?[i("h2",{},a.later)]:[],...n),this.
spreads.take(e.scores),this.proposals.take(e,t),this.agreed.take(e,t.may_write),this.notes.take(e,t),this.asides.take(e,
t),this.showLate(e),this.showCount(e)}showCount({own:e,state:t,answered:n,people:o,cannot:r}){this.count.hidden=!e.length||
!["open","closed"].includes(t),c(this.count,[a.answered(n,o),r?a.cannot(r):""].join(" ").trim())}takeOwn(e,t){let n=t.may_answer&&
e.own.length>0;this.own&&this.round!==e.round&&e.round>1&&(this.own=null),n&&!this.own&&(this.own=new ot(e,this.keptUnder,
this.drafts,this.send,this.send),this.own.showConnection(this.isConnected),this.round=e.round,this.place.replaceChildren(
this.own.element)),this.own?.take(e),this.place.hidden=!n||!["open","closed","reading"].includes(e.state)}showLate({late:e}){
this.late.hidden=!e.length;let t=e.map(n=>i("li",{},n));this.late.replaceChildren(i("h2",{},a.cameLate),i("ul",{},...t))}showEarlier(e){
return e.length?[i("h2",{},a.earlier),...e.map(t=>i("p",{},t))]:[]}};var _n=3,Yn=6,Un=5,ht=class{constructor(e,t){this.socket=e;this.heard=t;let n={frame:o=>this.take(o),opened:()=>this.again(),
closed:()=>{}};e.hear(n,new AbortController().signal),setInterval(()=>this.tick(),1e3),document.addEventListener("visibi\
litychange",()=>this.look()),window.addEventListener("online",()=>this.look())}socket;heard;waiting=new Map;quiet=0;isConnected=!0;ask(e){
return new Promise(t=>{let n=w();this.waiting.set(n,{message:e,settle:t}),this.socket.send({...e,id:n})})}look(){this.socket.
send({kind:"session",id:w()})}tick(){this.quiet+=1,this.socket.isOpen&&this.quiet===_n&&this.socket.send({kind:"ping"}),
!this.socket.isOpen&&this.quiet%Un===0&&this.look(),this.quiet===Yn&&(this.socket.isOpen&&this.socket.renew(),this.lose())}lose(){
this.isConnected&&(this.isConnected=!1,this.heard.lost())}again(){for(let[e,{message:t}]of this.waiting)this.socket.send(
{...t,id:e});this.look()}take(e){this.quiet=0,this.isConnected||this.comeBack(),_(e.session)&&_(e.you)&&this.heard.news(
{...e,isToAll:!0}),_(e.reply)&&this.settle(e.reply)}comeBack(){this.isConnected=!0;let e=[...this.waiting.values()].filter(
({message:n})=>n.kind==="answer"),t=new Set(e);for(let n of e){let{settle:o}=n;n.settle=r=>{o(r),t.delete(n),t.size||this.
heard.back(r.kind==="session")}}e.length||this.heard.back(!1),this.again()}settle(e){let t=this.waiting.get(e.id??"");this.
waiting.delete(e.id??""),e.kind==="gone"?this.heard.gone(e.sentence):e.kind==="session"&&e.you&&this.heard.news({session:e,
you:e.you,isToAll:!1}),t?.settle(e)}};var Gn=401,ct=class{constructor(e,{told:t,step:n},o){this.host=e;let r=new me({...o,post:d=>this.post(o,d)});this.talk=new ht(
r,{news:({session:d,you:h,isToAll:p})=>this.take(this.mine.complete(d,p),h),gone:d=>this.leave(d),lost:()=>this.showConnection(
!1,a.notConnected),back:d=>this.showConnection(!0,d?a.connectedSaved:a.connected)}),this.html=new fe(n,d=>this.talk.ask(
{kind:"step",step:d}));let l={isUnderWay:()=>this.screen?.agreed.isTouched??!1,begin:()=>this.screen?.agreed.begin(),settle:()=>this.
screen?.agreed.saveAll()??Promise.resolve(!0)};this.leading=new ye(d=>this.talk.ask(d),l,e.dataset.present??""),e.replaceChildren(
this.banner,this.said,this.offer,this.body,this.moved.element,this.foot),window.addEventListener("popstate",({state:d})=>this.
goBack(String(d?.step??""))),t.kind==="session"&&t.you?this.take(this.mine.complete(t,!1),t.you):(t.kind==="gone"||t.kind===
"refused")&&this.leave(t.sentence)}host;talk;said=i("p",{role:"status",class:"visually-hidden"});banner=i("p",{class:"ba\
nner",hidden:!0});offer=i("div",{});body=i("div",{class:"body"});foot=i("p",{class:"you"});moved=new be(()=>this.follow());agenda=new ue(
e=>this.look(e));drafts=new D(()=>localStorage,()=>{});mine=new ve;html;leading;group=null;screen=null;looked=null;wall=null;known="";code="";async post(e,t){
let n=await e.post(t);return n.status===Gn&&this.leave(a.gone),n}take(e,t){this.code&&e.code!==this.code&&document.querySelector(
"#qr")&&location.reload(),this.code=e.code??"",this.host.dataset.screen==="present"?this.present(e):t.waits?this.wait():
e.step?this.hear({told:e,step:e.step,you:t}):this.close(e),this.offer.hidden=!t.offered,t.offered?this.offer.firstChild||
this.offer.append(this.makeOffer()):this.offer.replaceChildren(),c(this.foot,a.you(t.name,t.role))}hear(e){let t=this.group?.
step.key??"";this.group=e;let{told:n,step:o}=e;this.looked?this.sayLooking():this.screen&&this.screen.key!==o.key&&(this.
screen.isUnderWay||this.moved.isHeld)?this.moved.show(o.key,o.number):this.show(e),this.agenda.take(n),n.leading&&this.leading.
take(n.leading,o),this.body.classList.toggle("leads",!!n.leading),this.leading.element.hidden=!n.leading,t!==o.key&&this.
html.hold(n.agenda,o.key)}show(e){let{told:t,step:n,you:o}=e;this.moved.hide();let r=this.screen?.key!==n.key;r&&this.openStep(
t,n,o),this.screen?.take(n,o),document.title=`${a.step(n.number,n.of)}: ${n.title}`,this.announce(r,`${n.key} ${n.state}\
 ${n.round} ${n.said}`,Ks(n))}openStep(e,{key:t,how:n},o){let r=new dt(t,`${e.opened}:${o.name}`,this.drafts,d=>this.talk.
ask(d),()=>this.leading.showMain());this.screen=r,this.body.replaceChildren(r.element,this.leading.element,this.agenda.element),
o.leads&&!this.known&&this.agenda.open(),this.known?history.state?.step!==t&&history.pushState({step:t},""):history.replaceState(
{step:t},"");let l=n==="decide";this.html.bring(t,l).then(d=>d&&r.showHtml(d))}announce(e,t,n){let o=this.known==="";e&&
!o?(c(this.said,""),this.screen?.heading.focus(),window.scrollTo(0,0)):!o&&t!==this.known&&c(this.said,n),this.known=t}follow(){
this.looked=null,this.screen=null,this.group&&this.show(this.group)}look(e,t=!1){let n=this.group?.told.agenda.find(r=>r.
key===e);if(!this.group||!n)return;if(e===this.group.step.key){this.follow();return}let o=new ke(e,n,()=>this.follow());
this.looked=o,this.moved.hide(),this.body.replaceChildren(o.element,this.leading.element,this.agenda.element),t||history.
pushState({step:e},""),document.title=n.title,this.sayLooking(),o.heading.focus(),window.scrollTo(0,0),this.html.bring(e,
!0).then(r=>r&&o.showHtml(r))}sayLooking(){if(!this.group||!this.looked)return;let{agenda:e}=this.group.told,t=e.findIndex(
({key:o})=>o===this.looked?.key),n=e.slice(0,t+1).filter(({is_break:o})=>!o).length;this.looked.say(n,this.group.step.number)}goBack(e){
this.look(e,!0)}makeOffer(){return hs(()=>{this.talk.ask({kind:"accept",token:w()})})}present(e){let{step:t}=e;if(!t){this.
body.replaceChildren(wt(e));return}let n=!this.wall,o=this.wall??new ze(this.host.dataset.join??"");this.wall=o,n&&this.
body.replaceChildren(o.element),o.take(e,t),this.known!==t.key&&this.html.bring(t.key).then(r=>r&&o.showHtml(r)),this.known=
t.key}wait(){this.known!=="waits"&&(this.known="waits",document.title=a.waitTitle,this.body.replaceChildren(...os(this.host.
dataset.join??"")))}close(e){let t=wt(e,this.host.dataset.plan),n=this.known!==""&&this.known!=="closed";this.known="clo\
sed",this.screen=this.looked=null,this.moved.hide(),this.body.className="body",this.body.replaceChildren(t),document.title=
a.decided,n&&t.querySelector("h1")?.focus()}leave(e){this.moved.hide(),this.body.className="body",this.body.replaceChildren(
...rs(e,this.host.dataset.join??"")),this.known&&this.known!=="gone"&&this.body.querySelector("h1")?.focus(),this.known=
"gone"}showConnection(e,t){this.banner.hidden=e,c(this.banner,e?"":t),c(this.said,t),this.screen?.showConnection(e)}};var _s=document.querySelector("#session"),Ys=document.querySelector("#told")?.textContent;if(_s&&Ys){let s=JSON.parse(Ys),
e=`${location.host}${location.pathname.replace(/\/(session|present)$/,"/session")}`,t=location.protocol==="https:"?"wss":
"ws";new ct(_s,s,{open:()=>new WebSocket(`${t}://${e}/socket`),post:n=>fetch(`//${e}/messages`,{method:"POST",body:n})})}
