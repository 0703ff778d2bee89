function y(){let s=crypto.getRandomValues(new Uint8Array(16));return Array.from(s,e=>e.toString(16).padStart(2,"0")).join(
"")}function z(s){return!!s&&typeof s=="object"}var vs=500,Ci=15e3,Wi=3,Di=1e4,Bi=6e4;function bs(s,e){return fetch(s,{method:"POST",body:e,signal:AbortSignal.timeout(Bi)})}
var be=class{constructor(e){this.way=e;this.connect()}way;failures=0;socket=null;wait=vs;hearers=new Set;get isOpen(){return this.
socket?.readyState===WebSocket.OPEN}get isRefused(){return!this.isOpen&&this.failures>=Wi}hear(e,t){this.hearers.add(e),
t.addEventListener("abort",()=>this.hearers.delete(e))}send(e){let t=JSON.stringify(e);this.isOpen?this.socket?.send(t):
this.post(t)}renew(){let e=this.socket;this.connect(),e?.close()}async post(e){try{let t=await this.way.post(e);t.ok&&this.
take(await t.text())}catch{}}connect(){let e=this.way.open();this.socket=e,this.failures+=1;let t=setTimeout(()=>{e.readyState===
WebSocket.CONNECTING&&e.close()},Di);e.addEventListener("open",()=>{clearTimeout(t);for(let i of this.hearers)i.opened()}),
e.addEventListener("message",({data:i})=>{this.socket===e&&(this.wait=vs,this.failures=0,this.take(i))}),e.addEventListener(
"close",()=>{if(clearTimeout(t),this.socket===e){for(let i of this.hearers)i.closed();setTimeout(()=>this.connect(),this.
wait),this.wait=Math.min(2*this.wait,Ci)}})}take(e){let t=null;try{t=JSON.parse(String(e))}catch{return}if(z(t))for(let i of this.
hearers)i.frame(t)}};var Se=class{constructor(e,t){this.askServer=e;this.changed=t}askServer;changed;state="connected";heard=0;silentSince=0;patientUntil=0;isAsking=!1;get isWell(){
return this.state==="connected"||this.state==="asking"}waitUntil(e){this.patientUntil=e}noticeReply(e=!1){this.heard=Date.
now(),this.silentSince=0,this.set(e?"asking":"connected")}noticeSilence(e){this.heard>=e||Date.now()<this.patientUntil||
(this.silentSince||=Date.now(),this.isWell&&this.set("offline"),Date.now()-this.silentSince>=3e4&&this.ask())}async ask(){
if(!(this.state!=="offline"||this.isAsking)){this.isAsking=!0;try{await this.askServer(),this.state==="offline"&&this.silentSince&&
this.set("lost")}catch{}finally{this.isAsking=!1}}}set(e){this.state!==e&&(this.state=e,this.changed(e))}};var Ss="scrutiny:draft:";function Ts(s){return!!s&&typeof s?.token=="string"&&"value"in s&&Array.isArray(s.replaces)}function As(s){
let e={reason:"",keeps:[],author:"",role:""},{sent:t,...i}={...e,...s,at:String(s.at??"")};return Ts(t)?{...i,sent:As(t)}:
i}var Z=class{constructor(e,t){this.findStorage=e;this.complain=t}findStorage;complain;keep(e,t){try{this.findStorage().
setItem(e,JSON.stringify(t))}catch{this.complain()}}read(e){try{return JSON.parse(this.findStorage().getItem(e)??"null")}catch{
return null}}forget(e){try{this.findStorage().removeItem(e)}catch{this.complain()}}readDraft(e){let t=this.read(e);return Ts(
t)?As(t):null}listKeys(){try{return Object.keys(this.findStorage()).filter(e=>e.startsWith(Ss))}catch{return[]}}};var xs={author:"",role:""};function Te(s){return s.slice(s.lastIndexOf("@")+1)}var Ii=/^(?:@[0-9a-f]{32}@[0-9a-f]{32})?$/;function Ls(s,e){return e.
startsWith(s)&&Ii.test(e.slice(s.length))}var Ht="scrutiny:tab",Ni=/^[0-9a-f]{32}$/,Ki=250,Ae=class{constructor(e){this.browser=e}browser;named=null;channel;asking=new Set;asked=null;get own(){
return this.named??=this.readName(),this.named}readName(){try{let e=this.browser.findSession();return Ni.test(e.getItem(
Ht)??"")||e.setItem(Ht,y()),e.getItem(Ht)??y()}catch{return y()}}open(){if(this.channel!==void 0)return this.channel;try{
this.channel=this.browser.openChannel(),this.channel.addEventListener("message",({data:e})=>this.hear(e))}catch{this.channel=
null}return this.channel}tell(e){let t=this.asking.size>0?this.own:"";this.channel?.postMessage({isAsking:e,held:this.browser.
listHeld(),waiting:t})}hear({isAsking:e,held:t,waiting:i}){for(let o of this.asking){for(let r of t)o.held.add(r);o.waiting.
add(i)}e&&this.tell(!1)}async ask(){let e={kept:this.browser.drafts.listKeys(),held:new Set,waiting:new Set};return!this.
open()||!e.kept.length||(this.asking.add(e),this.tell(!0),await new Promise(t=>{setTimeout(t,Ki)}),this.asking.delete(e)),
e}askOpenTabs(){return this.asked??=this.ask(),queueMicrotask(()=>{this.asked=null}),this.asked}isUnclaimed(e,t){return e.
held.has(t)||this.browser.listHeld().includes(t)?!1:Te(t)===this.own||!e.waiting.has(Te(t))}findUnclaimed(e,t,i){let o=d=>!i.
individual&&Te(d)===this.own;return e.kept.filter(d=>Ls(t,d)&&this.isUnclaimed(e,d)).flatMap(d=>{let c=this.browser.drafts.
readDraft(d);return c?[{key:d,draft:c,isOurs:o(d)}]:[]}).sort((d,c)=>Number(c.isOurs)-Number(d.isOurs)||c.draft.at.localeCompare(
d.draft.at))}};function F(s){return s==null?!0:(typeof s=="string"||Array.isArray(s))&&s.length===0}function w(s,e){return JSON.stringify(
s,Rs)===JSON.stringify(e,Rs)}function Rs(s,e){return e===null||typeof e!="object"||Array.isArray(e)?e:Object.fromEntries(
Object.entries(e).sort(([t],[i])=>t<i?-1:1))}function v(s){return typeof s=="string"}function Ct(s){return s!=null&&s!==
!1}var u={add:{table:"Add another row",list:"Add another","heat map":"Add another risk",recommendations:"Add another recomm\
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
d. It is kept in this browser alone.",seated:(s,e)=>`You are ${s}, ${e}: your seat in the session says so, and what you \
write is recorded under that name.`,trust:"There is no sign-in yet: names are taken on trust, and whoever gives yours se\
es what you answered alone. Write the name the others know you by.",unsigned:"Say who is writing, and you can answer her\
e.",whoLink:"Who is writing",writeBoth:"Write one from both"},Es={member:"a member of the committee",officer:"an officer",
facilitator:"leading this session",observer:"an observer"};var Ms="scrutiny-workbook:page",Ps="scrutiny:who",Wt=class{isServed=!1;isPressed=!1;hasWarned=!1;hasBanner=!1;isFull=!1;statuses=new Map;gates=new Map;progress=new Map;drafts;tabs;connection;rights={};news=new EventTarget;shown=new Map;known=null;isSeated=!1;count=0;constructor(){
this.drafts=new Z(()=>localStorage,()=>this.noteStorageFull()),this.tabs=new Ae({drafts:this.drafts,findSession:()=>sessionStorage,
openChannel:()=>new BroadcastChannel("scrutiny:drafts"),listHeld:()=>this.listSavers().flatMap(({key:e})=>e?[e]:[])}),this.
connection=new Se(()=>fetch(location.pathname,{method:"HEAD"}),e=>this.tell("connection",e))}newId(){return this.count+=
1,`scrutiny-${this.count}`}tell(e,t){this.news.dispatchEvent(new CustomEvent(e,{detail:t}))}hear(e,t,i){let o=r=>t(r.detail);
this.news.addEventListener(e,o,i?{signal:i}:{})}noteStorageFull(){this.isFull||(this.isFull=!0,this.tell("no-drafts",!0))}get who(){
return this.known??=this.readWho(),this.known}set who(e){this.isSeated||w(e,this.who)||(this.known=e,this.drafts.keep(Ps,
e),this.tell("who",e))}takeSeat(e){this.isSeated=!0,this.known=e,this.tell("who",e)}may(e){return this.rights[this.who.author?
this.who.role:""]?.[e]===""}get isNamed(){return!!(this.who.author&&this.who.role)}get isReading(){return this.isNamed&&
!this.may("write")}readWho(){let e=this.drafts.read(Ps);return typeof e?.author=="string"&&Object.hasOwn(Es,e.role??"")?
e:xs}add(e,t){let{about:i}=e;this.shown.set(i,[...this.find(i),e]),t.addEventListener("abort",()=>{this.shown.set(i,this.
find(i).filter(o=>o!==e))})}find(e){return this.shown.get(e)??[]}listSavers(){return[...this.shown.values()].flat().flatMap(
e=>e.listSavers())}};function Dt(){return window[Ms]??=new Wt,window[Ms]}function n(s,e={},...t){let i=document.createElement(s);for(let[o,r]of Object.entries(e))Ct(r)&&i.setAttribute(o,r===!0?
"":String(r));return i.append(...t.filter(Ct)),i}function k(s,e){for(let[t,i]of Object.entries(e))s.addEventListener(t,i);
return s}function f(){return Dt().newId()}function m(s,e,{hidden:t="",...i}={}){let o=t?S(String(t)):null;return k(n("bu\
tton",{type:"button",...i},s,o),{click:()=>e()})}var A=class{parts;more=n("span",{id:f(),hidden:!0});constructor(e,t,i="",o={}){
let r=n("label",{for:e.id,id:f(),...o},t);this.parts=[r,this.more],e.setAttribute("aria-labelledby",`${r.id} ${this.more.
id}`),this.tellApart(i)}tellApart(e){h(this.more,e.trim())}};function S(s){return n("span",{class:"visually-hidden"},s)}
function h(s,e){s.textContent!==e&&(s.textContent=e)}function W(s){let[e=""]=s;return s.length===1?n("p",{},e):n("ul",{},
...s.map(t=>n("li",{},t)))}function R(s){return s.contains(document.activeElement)}function Bt(s){let e=s.closest("details");e&&(e.open=!0,e.parentElement&&
Bt(e.parentElement))}var qi="textarea, input:not([type=radio], [type=checkbox], [type=file])",ji=":is(input, textarea, s\
elect, button):not([data-looks])";function Fs(s,e){for(let t of s.querySelectorAll(ji))t.matches(qi)?t.readOnly=e:t.disabled=
e}function Os(s){CSS.supports("field-sizing","content")||(s.style.height="auto",s.style.height=`${s.scrollHeight+4}px`)}
function x(s,e){let t=()=>{Os(i),e()},i=k(n("textarea",{rows:1,...s}),{input:t});return i}function L(s,e){s.value!==e&&(s.
value=e),Os(s)}var Ji="(min-width: 60rem)";function G(){return window.matchMedia(Ji).matches}function X(s,...e){return n("details",{class:"\
part",open:G()},n("summary",{},s),...e)}var _i={day:"numeric",month:"long",year:"numeric"};function E(s){return s.charAt(0).toUpperCase()+s.slice(1)}function pe(s){return s.charAt(0).toLowerCase()+s.slice(1)}function $s(s){
return s.length<2?s.join(""):`${s.slice(0,-1).join(", ")} and ${s.at(-1)}`}function Yi(s){return s.toLocaleDateString("e\
n-GB",_i)}function xe(s){let e=new Date(`${s}T12:00:00`);return Number.isNaN(e.getTime())?s:Yi(e)}function It(s){return`\
Column ${s+1}`}function Le(s,e){return s===1?"1 (low)":s===e?`${s} (high)`:String(s)}function Re(s){let e=s.map(([t,i])=>`${t}\
: ${i}`);return e.length?`${u.former}: ${e.join(", ")}`:""}function Nt(s){return`${s} ${s===1?"minute":"minutes"}`}var Kt={facilitator:"leads the session",member:"member",officer:"\
officer",observer:"observer"},l={about:s=>`about ${Nt(s)}`,accept:"Take over leading",agenda:"Agenda",addOffered:s=>`Add\
 “${s}”`,addRisk:"Add this risk",addRisks:"Risks to score",agreedAt:(s,e)=>`${s} × ${e}`,agreedHere:"agreed",agreedShort:"\
Agreed",allDone:"You have answered everything. You can change your answers until the meeting closes them.",allQuestions:"\
All questions",allScores:"All scores in a table",alone:"Answer for yourself. Nobody sees it until the answers are shown.",
asks:s=>`${s} asks to come in.`,agreed:"What we agree",agreedSaved:"Saved. Everybody sees it.",asides:{cannot:"I can’t a\
nswer this",park:"Ask for this to be parked"},asidesSaid:{cannot:"You said that you can’t answer this. Take it back",park:"\
You asked for this to be parked. Take it back"},askPark:s=>`${s===1?"One person asks":`${s} people ask`} for this step t\
o be parked.`,attendance:s=>`Write down who was there${s?` (${s} to add)`:""}`,attendanceWritten:"Everybody who has had \
a seat is listed under “Who was there” on the scrutiny plan.",answered:(s,e)=>`${s} of ${e} have answered.`,chair:"M\
ake chair",changePlan:"Change the plan",changeWords:"Change the words",closed:"Answers are closed. What you had not sent\
 is still here, and nobody else has it.",code:"Code to join",linkToJoin:"Or send this link:",begunAsNote:s=>`You had beg\
un this as a note: “${s}”. It is kept here, and can be sent once the answers are closed.`,calls:{called:"Call next",
up:"Move up",asked:"Mark as asked",left:"Leave it"},called:{called:"Called.",up:"Moved up.",asked:"Marked as asked.",left:"\
Left for now."},tookBack:"Taken back.",fromQuestion:{answer:"Note the answer",action:"Make it an action",request:"Make i\
t a request"},toAsk:"Questions to ask",beforeShort:s=>`before: ${s}`,before:s=>`before talking: ${s}`,back:"Back",cameLate:"\
Said after the answers were closed",cannot:s=>`${s} can’t answer.`,cameTo:"What it came to",copied:"Copied. Paste it i\
nto a message to members.",copyAddress:"Copy the address",copyByHand:"This browser does not let it be copied from here. \
It is marked: copy it with your keyboard.",connected:"Connected.",connectedSaved:"Connected. Saved.",done:(s,e)=>`You ha\
ve answered ${s} of ${e}.`,decidedBefore:"What the session before this decided",decided:"What this session decided",decisions:{
agreed:"Agreed","not agreed":"Not agreed",parked:"Park it"},door:{open:"Close the door to new people",closed:"Open the d\
oor to new people"},earlier:"Before talking",noted:"To be noted",fewRisks:"The register holds fewer than five risks. Wha\
t you add here is written into it.",finish:"Finish first",finishLater:"Finish later: what was not reached, and what is o\
utside the plan",gone:"You have no seat in this session any more. Ask whoever leads it for the code, and join again.",gridOf:(s,e)=>`${s}\
: ${e}`,fromTo:(s,e)=>`${s}, from 1 (low) to ${e} (high)`,goThere:"Go there",go:s=>`Go to step ${s}`,howDifferent:"How y\
ou see it",hasAnswered:"answered",here:{yes:"here",no:"away"},isAgreed:"This is agreed",isParked:"This step is parked.",
join:"Join again",lacks:s=>`What it still lacks (${s})`,later:"After talking",lookingAt:(s,e)=>`You are on step ${s}. Th\
e group is on step ${e}.`,leaderAway:"The screen of whoever leads is away. Your answers are kept.",leading:"You lead thi\
s session",letIn:"Let in",minuted:s=>s.length?`Written down. It has ${s.join(" and ")} yet.`:"Written down.",noPost:"no \
post",noDay:"no day",minutes:{action:{fold:"Action",words:"What is to be done",post:"By which post",by:"Due on",why:"",button:"\
Write the action down"},request:{fold:"Request information",words:"Which information",post:"Of which post or body",by:"D\
ue on",why:"Why we need it",button:"Write the request down"},answer:{fold:"",words:"What was answered, by theme",post:"W\
hich post answered",by:"",why:"",button:"Write the answer down"}},measures:{likelihood:"Likelihood",impact:"Impact"},moved:s=>`\
The group has moved to step ${s}. Your words are kept.`,nobody:"nobody answered",newRisk:"Another risk",noRisks:"No risk\
 stands in the register yet. Whoever leads the session adds those to score.",noSeat:"You have no seat here now",now:"now",
next:"Next",notAnswered:"not answered yet",notReached:"not reached yet",notConnected:"Not connected. What you write is k\
ept in this browser.",noteSent:"Sent.",notSent:"Not sent: ",offer:"Hand over leading",offered:"Whoever leads the session\
 offers you the lead.",onward:"Make the papers, and sign, on the scrutiny plan",onAgain:"When it goes on, if that is kno\
wn",otherName:"Join under another name",otherWays:"Other ways on",owner:"Who goes on with it",park:"Park this step",progress:(s,e)=>s===
e?"finished":s?`${s} of ${e} answered`:`not started, ${e} to answer`,propose:"Propose",proposed:"Proposed. Everybody see\
s it.",proposedBy:"Proposed by",proposeOne:"Propose a recommendation",questions:"Questions for officers",recordDifferent:"\
Record it",people:s=>`People: ${s} here`,newCode:"Change the code",keys:"Keys for the large button: N, or R where it sho\
ws the answers, together with those your browser asks for (such as Alt)",notSentYet:"What you had not sent, as a note",sendLate:"\
Send it as a note",sentLateNote:"Sent as a note. It is shown beside the answers.",present:"Open the screen for the wall",
presentHow:"Press C there to hide its clock, and again to show it.",readMeanwhile:"Read what is published meanwhile",readAgain:"\
Read it again",sendSummary:"Send the summary to members",sendSummaryHow:"Send them this address. Everybody who had a sea\
t finds this screen there until 12 hours after the session began; the papers last.",summaryAddress:"Address of this scre\
en",otherwise:"Otherwise than in its plan",reason:"Why, in a sentence",recommendations:"Recommendations",remove:"Remove",
risk:"Which risk",riskAdded:s=>`“${s}” is in the register.`,riskAfter:"Next risk",riskBefore:"Risk before",riskOf:(s,e,t)=>`\
Risk ${s} of ${e}. You have scored ${t}.`,otherRisks:s=>`No longer among the risks to score here, so not sent with your \
answer: ${$s(s)}.`,restsOn:s=>`What it rests on (${s})`,saved:"Saved.",saveWords:"Save the words",sayWhat:"Say what we r\
ecommend first.",second:"Second it",secondedBy:"Seconded by",saveAgreed:"Save what we agree",sayWhy:"Say why",scribe:"Ma\
ke scribe",seeDifferently:"I see it differently",seenDifferently:"Seen differently",haveSaid:s=>`${s} ${s===1?"member ha\
s":"members have"} said whether they support it.`,sendSupport:"Send what I say",sendSupportAgain:"Send my change",showSupport:"\
Show how many support it",supportOf:s=>`Support of ${s}`,supportSent:"Sent. You can change it until it is shown.",sendToChair:"\
Send to the chair",send:"Send my answer",sendChange:"Send my change",sending:"Sending …",changedSince:"What you have c\
hanged since is kept here, and not sent yet.",sentLater:"Kept here. It is sent when the connection is back.",sent:"Sent.\
 You can change it until the answers are closed.",showAllTheSame:"Show all the same",spans:"Lowest, middle and highest o\
f what people gave",chooseWords:"Other words stand here now. Save yours, or keep those, and then go on.",keepStanding:"K\
eep these words",standsNow:s=>`What stands now, written by ${s}:`,step:(s,e)=>`Step ${s} of ${e}`,takeBack:"Take it back",
stepsDone:s=>`${s} ${s===1?"step is":"steps are"} done: see what was agreed`,table:"Write it into the table",timeNearlyOver:"\
Two minutes are left of this step.",timeOver:"The time of this step is over. It goes on until you lead on.",toKeep:"Your\
 words are kept in this browser until you send them.",unchanged:"Nothing has changed yet.",used:(s,e)=>`${s} of ${e} min\
utes on this step${s>e?`: ${s-e} over`:""}`,wallAndKeys:"The wall, and keys",waits:"Somebody with your name is here alre\
ady. Wait until whoever leads the session has let you in.",waitTitle:"Wait to be let in",waitsToCome:"waits to be let in",
whichRisk:"How many people chose each place, for",wide:"You are far apart on some of these. Talk about why; then it can \
be answered again.",withName:"With my name",yourQuestion:"Your question for officers",you:(s,e)=>`You are ${s}, ${Kt[e]}\
.`,howTasks:"These are asked of officers. Each opens in its workbook.",yourTasks:"Questions for officers to answer",yourAnswer:"\
You said"},ee={"not reached":"",reading:"looked at",open:"answers are open",closed:"answers are closed",shown:"answers a\
re shown",agreed:"agreed",parked:"parked",skipped:"left out"};var Ee=class{constructor(e){this.look=e;let t=n("summary",{},n("span",{},l.agenda),this.done);this.element=n("details",{
class:"agenda"},t,this.list)}look;element;list=n("ol",{});done=n("small",{});items=[];at="";open(){G()&&(this.element.open=
!0)}take({agenda:e,step:t}){let i=t?.key??"";if(this.at===i&&w(e,this.items))return;this.at=i,this.items=e;let o=Me(e,i)-
1;h(this.done,o>0?l.stepsDone(o):""),this.list.replaceChildren(...e.map(r=>this.show(r)))}show({key:e,title:t,minutes:i,
state:o,owner:r,is_break:a}){let c=[e===this.at&&o==="reading"?l.now:ee[o],r].filter(Boolean).join(": "),p=n("small",{},
[l.about(i),c].filter(Boolean).join(", ")),g=m(t,()=>this.look(e),{class:"quiet"}),b=a?{class:"break"}:{value:Me(this.items,
e)};return n("li",{...b,"aria-current":e===this.at?"step":null},g,p)}};function Me(s,e){let t=s.findIndex(i=>i.key===e);
return s.slice(0,t+1).filter(({is_break:i})=>!i).length}var Ui=10,Pe=class{said=n("p",{role:"status",class:"visually-hidden"});banner=n("p",{class:"banner",hidden:!0});away=n("\
p",{class:"banner",hidden:!0},l.leaderAway);elements=[this.banner,this.away,this.said];waits;say(e){h(this.said,e)}showConnection(e,t){
this.banner.hidden=e,h(this.banner,e?"":t),this.say(t)}takeLeader(e){e?this.waits||=setTimeout(()=>this.showAway(),Ui*1e3):
(clearTimeout(this.waits),this.waits=void 0,this.away.hidden=!0)}showAway(){this.away.hidden=!1,this.say(l.leaderAway)}};function Hs({join:s="",reads:e=""}){let t=n("a",{href:s},l.otherName),i=e?n("p",{},n("a",{href:e},l.readMeanwhile)):null,
o=[n("p",{},l.waits),i,n("p",{},t)];return[Ws(l.waitTitle),...o.filter(r=>r!==null)]}function Cs(s,e){let t=n("a",{class:"\
button",href:e},l.join);return[Ws(l.noSeat),n("p",{},s),n("p",{},t)]}function Ws(s){return n("h1",{tabindex:-1},s)}function Fe({title:s,decided:e,minuted:t,signed:i,leading:o},{plan:r,later:a}={}){let d=n("h1",{tabindex:-1},l.decided),
c=r?n("p",{},n("a",{class:"button",href:r},l.onward)):null,p=a?n("p",{},n("a",{href:a},l.finishLater)):null;return n("di\
v",{class:"closing"},d,n("p",{},s),i?n("p",{class:"signed"},i):null,c,p,o?Gi():null,...Bs(e,t))}function Ds({decided:s,minuted:e,
signed:t}){let i=t?n("p",{class:"signed"},t):null,o=n("summary",{},l.decidedBefore);return n("details",{class:"closing p\
art"},o,i,...Bs(s,e))}function Bs(s,e){return[n("ol",{},...s.map(Qi)),...e.flatMap(Vi)]}function Gi(){let s=n("input",{type:"\
text",readonly:!0,id:f(),value:location.href}),e=n("p",{role:"status",class:"status"}),t=m(l.copyAddress,async()=>{s.select();
let i=await navigator.clipboard?.writeText(s.value).then(()=>!0,()=>!1);h(e,i?l.copied:l.copyByHand)});return n("details",
{class:"part"},n("summary",{},l.sendSummary),n("p",{},l.sendSummaryHow),n("label",{for:s.id},l.summaryAddress),s,t,e)}function Vi({
heading:s,words:e}){return[n("h2",{},s),n("ul",{},...e.map(t=>n("li",{},t)))]}function Qi({title:s,state:e,owner:t,words:i}){
let o=[ee[e]||l.notReached,t].filter(Boolean).join(": ");return n("li",{},n("h2",{},s),n("p",{class:"stands"},o),i.length?
W(i):null)}var Oe=class{constructor(e,t){this.ask=t;e.key&&this.held.set(e.key,e)}ask;held=new Map;async bring(e,t=!1){let i=this.held.
get(e);if(i&&!t)return i;let o=await this.ask(e);return o.kind!=="step"?i??null:(this.held.set(e,o),o)}hold(e,t){let i=e.
findIndex(o=>o.key===t);for(let{key:o}of e.slice(i+1,i+1+2))this.bring(o)}};var $e=class{constructor(e){this.talk=e}talk;element=n("section",{class:"tasks","aria-label":l.yourTasks});async bring(){
let e=await this.talk.ask({kind:"tasks"});if(e.kind!=="tasks")return;let t=new Map;for(let r of e.tasks)t.set(r.workbook,
[...t.get(r.workbook)??[],r]);let i=[...t].map(([r,a])=>zi(r,a)),o=i[[...t.values()].findIndex(r=>r.some(({answered:a})=>!a))];
o&&(o.open=!0),this.element.replaceChildren(n("h2",{},l.yourTasks),n("p",{},l.howTasks),...i)}};function zi(s,e){let t=e.
filter(o=>o.answered).length,i=n("summary",{},`${s}: ${l.progress(t,e.length)}`);return n("details",{},i,n("ol",{},...e.
map(Zi)))}function Zi({question:s,href:e,answered:t}){return n("li",{},n("a",{href:e},s),t?n("small",{},l.hasAnswered):null)}var Ce=class{constructor(e,t,i,o){this.you=t;this.open=i;this.steps=Is(e,t);let r=this.steps.findIndex(p=>me(p,t)&&!He(p));
this.at=this.steps.some(He)?Math.max(0,r):0;let a=n("p",{class:"ways"},this.back,this.next),d=n("details",{class:"agenda"},
n("summary",{},l.allQuestions),this.tasks),c=new $e(o);t.has_tasks&&c.bring(),this.element.append(this.place,a,this.done,
d,c.element),this.screen=this.show()}you;open;element=n("div",{class:"homework"});screen;place=n("div",{});back=m(l.back,
()=>this.go(this.at-1));next=m(l.next,()=>this.go(this.at+1),{class:"main"});done=n("p",{class:"count"});tasks=n("ol",{});steps;at;take(e,t){
this.steps=Is(e,t),this.you=t,this.refresh()}go(e){this.at=Math.min(Math.max(0,e),this.steps.length-1),this.screen=this.
show(),this.screen.heading.focus(),window.scrollTo(0,0)}show(){let e=this.steps[this.at],t=this.open(e);return this.screen=
t,this.place.replaceChildren(t.element),this.refresh(),t}refresh(){let e=this.steps[this.at];if(!e)return;this.screen.take(
e,{...this.you,may_answer:me(e,this.you)}),document.title=`${l.step(e.number,e.of)}: ${e.title}`,this.back.hidden=this.at===
0,this.next.hidden=this.at===this.steps.length-1;let t=this.steps.filter(o=>me(o,this.you)),i=t.filter(He).length;this.done.
hidden=!t.length,h(this.done,i===t.length?l.allDone:l.done(i,t.length)),this.tasks.replaceChildren(...this.steps.map((o,r)=>this.
showTask(o,r)))}showTask(e,t){let i=me(e,this.you)?He(e)?l.hasAnswered:l.notAnswered:"",o=m(e.title,()=>this.go(t),{class:"\
quiet"}),r=n("small",{},[l.about(e.minutes),i].filter(Boolean).join(", "));return n("li",{"aria-current":t===this.at?"st\
ep":null},o,r)}};function me({key:s,own:e},{asked:t}){return e.length>0&&t.includes(s)}function Is({homework:s=[]},e){let t=s.
filter(o=>o.how==="read"||me(o,e)),i=e.has_tasks?t:s;return i.map((o,r)=>({...o,number:r+1,of:i.length}))}function He({own:s}){
return s.some(({rating:e})=>!F(e?.mine?.value??null))}var Ns="scrutiny:access-keys",We=class{constructor(e){this.kept=e;this.box.checked=e.read(Ns)!=="off",k(this.box,{change:()=>this.
change()});let t=n("label",{for:this.box.id},` ${l.keys}`);this.element=n("p",{class:"keys"},this.box,t)}kept;element;box=n(
"input",{type:"checkbox",id:f()});main=null;act="";mark(e,t){this.main=e,this.act=t,this.box.checked?e.accessKey=t==="sh\
ow"?"r":"n":e.removeAttribute("accesskey")}change(){this.kept.keep(Ns,this.box.checked?"on":"off"),this.main&&this.mark(
this.main,this.act)}};var De=class{constructor(e){this.write=e;this.element.append(this.button,this.status)}write;element=n("div",{class:"atte\
ndance"});button=m("",()=>{this.press()});status=n("p",{role:"status",class:"status"});take({unminuted:e}){h(this.button,
l.attendance(e))}async press(){let e=await this.write();h(this.status,e.kind==="refused"?e.sentence:l.attendanceWritten)}};function Ks(s){return s.number===null?s.question:`question ${s.number}: ${s.question}`}function P(s){return s.beside?`ev\
idence, ${s.beside}`:[s.number===null?"":`question ${s.number}`,s.for].filter(Boolean).join(", ")||s.question}function O(s,...e){
let t=[...e,s.number===null?"":P(s)].filter(Boolean).join(", ");return t?` (${t})`:""}function Xi(s,e,t){if(s.dates.includes(e))return new V(t);let i=s.choices[e];if(i)return en(i,t);let o=x({id:f()},t);return{
control:o,read:()=>o.value,write:r=>L(o,r)}}var Be=class{constructor(e,t,i){this.field=e;this.box=Xi(e,t,i),this.label=new A(
this.box.control,t),this.element=n("div",{},...this.label.parts,this.box.control)}field;element;box;label;rename(e){this.
label.tellApart(O(this.field,e))}};function qt(s){return s.validity.badInput}var V=class{control;whole="";shown="";constructor(e){
let t=()=>{this.control.type==="text"&&!this.control.value&&(this.control.type="date"),e()};this.control=k(n("input",{type:"\
date",id:f()}),{input:t})}show(e,t){this.control.type=e,this.control.value=t}write(e){this.show("date",e),this.control.value!==
e&&this.show("text",e),this.whole=e,this.shown=this.control.value}read(){let{control:e}=this;return!qt(e)&&e.value!==this.
shown&&(this.whole=e.value,this.shown=this.whole),this.whole}};function en(s,e){let t=s.every((a,d)=>a===String(d+1)),i=a=>t?
Le(Number(a),s.length):E(a),o=s.map(a=>n("option",{value:a},i(a))),r=k(n("select",{id:f()},Q(),...o),{change:e});return{
control:r,read:()=>r.value,write:a=>K(r,a)}}function Q(){return n("option",{value:""},u.chooseOne)}function K(s,e){let t=o=>o.
trim().toLowerCase(),i=[...s.options].find(o=>t(o.value)===t(e));i||s.append(n("option",{value:e},e)),s.value=i?.value??
e}function $(s){return e=>h(s,e?l.sending:l.sentLater)}function q(s,e,t){h(s,t?e:`${e} ${l.changedSince}`)}var j=class{constructor(e,t,i,o={}){this.ask=e;this.of=t;this.kept=i;this.from=o;let{question:r=""}=o;this.begun={words:t===
"answer"?"":r,post:"",by:"",why:""};let a=n("summary",{},r&&l.fromQuestion[t]||l.minutes[t].fold,r?S(qs(r)):null),d=i.drafts.
read(i.key),c=this.makeForm(r);this.element=n("details",{class:"minute",open:!!d},a,c,this.status),this.fill(d??this.begun)}ask;of;kept;from;element;words=x(
{id:f(),rows:2},()=>this.keep());post=tn(()=>this.keep());by=new V(()=>this.keep());why=x({id:f()},()=>this.keep());status=n(
"p",{role:"status",class:"status"});begun;isSending=!1;makeForm(e){let{words:t,post:i,by:o,why:r,button:a}=l.minutes[this.
of],c=[[this.words,t],[this.post,i],[this.by.control,o],[this.why,r]].filter(([,g])=>g).map(([g,b])=>n("div",{},...new A(
g,b,e).parts,g)),p=m(a,()=>{this.send()},{hidden:qs(e)});return k(n("form",{},...c,p),{submit:g=>this.submit(g)})}get isUnderWay(){
return!w(this.read(),this.begun)&&R(this.element)}submit(e){e.preventDefault(),this.send()}read(){return{words:this.words.
value,post:this.post.value,by:this.by.read(),why:this.why.value}}fill({words:e,post:t,by:i,why:o}){L(this.words,e),this.
post.value=t,this.by.write(i),L(this.why,o)}keep(){this.isSending||h(this.status,"");let{drafts:e,key:t}=this.kept,i=this.
read();w(i,this.begun)?e.forget(t):e.keep(t,i)}async send(){let e=this.read();if(this.isSending)return;this.isSending=!0;
let{about:t=""}=this.from,i={kind:"minute",token:this.keepOnItsWay(e),of:this.of,about:t,...e},o=await this.ask(i,$(this.
status));if(this.isSending=!1,o.kind==="refused"){h(this.status,l.notSent+o.sentence);return}this.settle(e)}settle(e){let t=w(
this.read(),e);t&&this.clear(),q(this.status,l.minuted(this.listMissing(e)),t)}listMissing({post:e,by:t}){let{by:i}=l.minutes[this.
of];return[e.trim()?"":l.noPost,i&&!t?l.noDay:""].filter(Boolean)}keepOnItsWay(e){let{drafts:t,key:i}=this.kept,{token:o="",
...r}=t.read(i)??this.begun,a=o&&w(r,e)&&o||y();return t.keep(i,{...e,token:a}),a}clear(){this.fill(this.begun),this.kept.
drafts.forget(this.kept.key)}};function qs(s){return s&&`: ${s}`}function tn(s){return k(n("input",{type:"text",id:f()}),
{input:s})}var Ie=class{element;constructor(e,t,i){let o=a=>({drafts:t,key:`scrutiny:minute:${i}:${a}`}),r=["action","request"].map(
a=>new j(e,a,o(a)).element);this.element=n("div",{},...r)}take({main:e}){this.element.hidden=e?.act==="begin"}};var Ne=class{constructor(e,t,i){this.press=t;this.sayAsks=i;this.element=X(this.count,this.list,e)}press;sayAsks;element;list=n(
"ul",{class:"people"});count=n("span",{});listed=new Map;known=null;take(e){if(w(e,this.known))return;let t=new Set(this.
known?.filter(({waits:a})=>a).map(({seat:a})=>a)),i=e.find(({seat:a,waits:d})=>d&&!t.has(a));this.known=e,i&&(this.sayAsks(
i.name),this.element.open=!0),h(this.count,l.people(e.filter(({here:a})=>a).length));let r=[...e].sort((a,d)=>Number(d.waits)-
Number(a.waits)).map(a=>this.showPerson(a));for(r.some((a,d)=>this.list.children[d]!==a)&&this.list.replaceChildren(...r);this.
list.children.length>r.length;)this.list.lastElementChild?.remove()}showPerson(e){let{seat:t,role:i,leads:o,marks:r,here:a,
waits:d,answered:c}=e,p=o?[]:this.listActs(e),g=this.listed.get(t),T=g?.acts===JSON.stringify(p)&&g?g:this.makePerson(e,
p),M=[Kt[i],...r,a?l.here.yes:l.here.no];return d&&M.push(l.waitsToCome),c&&M.push(l.hasAnswered),h(T.small,M.join(", ")),
T.element.className=d?"waits":"",this.listed.set(t,T),T.element}makePerson({seat:e,name:t,waits:i},o){let r=o.map(([c,p,
g])=>m(p,()=>this.press(c,{seat:e,...g}),{hidden:`: ${t}`})),a=r.length?n("details",{open:i},n("summary",{},t),...r):n("\
span",{},t),d=n("small",{});return{element:n("li",{},a,d),small:d,acts:JSON.stringify(o)}}listActs({waits:e,may_write:t}){
if(e)return[["admit",l.letIn,{}],["remove",l.remove,{}]];let i=[["mark",l.scribe,{words:"scribe"}],["mark",l.chair,{words:"\
chair"}],["offer",l.offer,{}]];return[...t?i:[],["remove",l.remove,{}]]}};var Ke=class{constructor(e){this.add=e;let t=n("label",{for:this.input.id},l.newRisk),i=n("form",{},t,this.input,m(l.addRisk,
()=>{this.addTyped()}));i.addEventListener("submit",r=>{r.preventDefault(),this.addTyped()});let o=n("h2",{},l.addRisks);
this.element.append(o,n("p",{},l.fewRisks),this.offered,i,this.status)}add;element=n("section",{class:"adding",hidden:!0,
"aria-label":l.addRisks});input=n("input",{type:"text",id:f()});offered=n("div",{class:"offered"});status=n("p",{role:"s\
tatus",class:"status"});known=[];take({lacks_risks:e,risks_offered:t}){if(this.element.hidden=!e,w(t,this.known))return;
this.known=t;let i=this.offered.contains(document.activeElement),o=t.map(r=>m(l.addOffered(r),()=>{this.say(r)},{class:"\
offer-risk"}));this.offered.replaceChildren(...o),i&&(o[0]??this.input).focus()}async addTyped(){let e=this.input.value.
trim();await this.say(e)&&this.input.value.trim()===e&&(this.input.value=""),this.input.focus()}async say(e){let t=await this.
add(e),i=t.kind!=="refused";return h(this.status,i?l.riskAdded(e):t.sentence),i}};var js=2,sn=60,qe=class{constructor(e){this.say=e;setInterval(()=>this.show(),1e4)}say;element=n("p",{class:"clock"});step=null;seconds=0;toldAt=0;left=null;take({
seconds_on_step:e},t){this.step=t,this.seconds=e,this.toldAt=performance.now(),this.show()}show(){if(this.element.hidden=
!this.step,!this.step)return;let{key:e,minutes:t}=this.step,i=(this.seconds+(performance.now()-this.toldAt)/1e3)/sn;h(this.
element,l.used(Math.floor(i),t));let o=t-i,r=this.left?.key===e?this.left.minutes:o;this.left={key:e,minutes:o},r>0&&o<=
0?this.say(l.timeOver):r>js&&o<=js&&this.say(l.timeNearlyOver)}};var nn=new Set(["agree","next","back","end"]),Js={park:l.owner,pause:l.onAgain},_s="write",je=class{constructor(e,t,{present:i="",
planning:o="",join:r=""},a,d){this.send=e;this.writing=t;this.minutes=new Ie(e,a,d),this.keys=new We(a),this.join=`${location.
origin}${r}`,this.all.hidden=!0,this.element.append(...this.listParts(i,o))}send;writing;element=n("aside",{class:"leadi\
ng","aria-label":l.leading});main=m("",()=>{this.pressMain()},{class:"main big"});status=n("p",{role:"status",class:"sta\
tus"});all=m(l.showAllTheSame,()=>{this.press("show",{knowing:!0})});others=n("div",{class:"others"});clock=new qe(e=>h(
this.status,e));joining=n("div",{class:"joining"});code=n("span",{});adding=new Ke(e=>this.send({kind:"press",token:y(),
act:"add_risk",words:e}));attendance=new De(()=>this.send({kind:"press",token:y(),act:"attendance"}));people=new Ne(this.
attendance.element,(e,t)=>{this.press(e,t)},e=>h(this.status,l.asks(e)));minutes;otherwise=n("div",{});parking=n("p",{class:"\
wide"});keys;join;mainAct="";mainAbout="";step=null;told=null;now="";listParts(e,t){let i=n("a",{href:e,target:"_blank",
rel:"noopener"},l.present),o=n("p",{},n("a",{href:t},l.changePlan)),r=[n("p",{},i,` ${l.presentHow}`),this.keys.element];
return[n("div",{class:"next-act"},this.main,this.status,this.all),this.adding.element,this.parking,this.clock.element,X(
n("span",{},l.otherWays),this.others,this.minutes.element,this.otherwise,o),this.people.element,X(this.code,this.joining),
X(n("span",{},l.wallAndKeys),...r)]}take(e,t){let i=this.told;this.step=t,this.told=e,this.mainAct=e.main?.act??"",this.
mainAbout=e.main?.about??"",this.main.hidden=!e.main,this.showMain();let o=`${t?.key} ${t?.state}`;o!==this.now&&(this.all.
hidden=!0,h(this.status,"")),this.now=o,this.showChanged(i,e),this.people.take(e.people);for(let r of[this.adding,this.attendance,
this.minutes])r.take(e);this.keys.mark(this.main,this.mainAct),h(this.parking,t?.park?l.askPark(t.park):""),this.clock.take(
e,this.mainAct==="begin"?null:t)}showChanged(e,t){w(e?.others,t.others)||this.showOthers(t),(e?.code!==t.code||e?.door!==
t.door)&&this.showRoom(t),w(e?.notes,t.notes)||this.showNotes(t)}showMain(){let e=this.mainAct===_s&&this.writing.isTouched();
h(this.main,e?l.isAgreed:this.told?.main?.words??"")}async pressMain(){this.mainAct!==_s?await this.press(this.mainAct,{
about:this.mainAbout}):this.writing.isTouched()?await this.press("agree"):this.writing.begin()}async press(e,t={}){let i={
step:this.step?.key??"",state:this.step?.state??""};if(nn.has(e)&&!await this.writing.settle())return;let o=this.findSeen(
e,t.about??""),r=await this.send({kind:"press",token:y(),act:e,...i,...o,...t});r.kind==="refused"&&(h(this.status,r.sentence),
this.all.hidden=!(e==="show"&&this.step?.own.some(a=>a.rating?.count===2)))}findSeen(e,t){let{proposals:i=[],agreed:o=[]}=this.
step??{};if(e==="decide")return{seen:i.find(({key:a})=>a===t)?.seen??""};let r=o.flatMap(({versions:a})=>a.map(({number:d})=>d));
return e==="agree"?{seen:r.join(" ")}:{}}showOthers({others:e}){let t=e.map(({act:i,words:o})=>i in Js?this.makeAsking(i,
o):m(o,()=>{this.press(i)}));this.others.replaceChildren(...t)}showNotes({notes:e}){let t=n("h2",{},l.otherwise);this.otherwise.
replaceChildren(...e.length?[t,W(e)]:[])}makeAsking(e,t){let i=n("input",{type:"text",id:f()}),o=m(t,()=>{this.press(e,{
words:i.value})});return n("details",{},n("summary",{},t),n("label",{for:i.id},Js[e]),i,o)}showRoom({code:e,door:t}){let i=document.
querySelector("#qr"),o=n("div",{class:"qr"});i&&o.append(i.content.cloneNode(!0));let r=t?l.door.open:l.door.closed;this.
code.replaceChildren(`${l.code}: `,n("strong",{class:"code"},e)),this.joining.replaceChildren(n("p",{class:"link"},`${l.
linkToJoin} ${this.join}?code=${e.replace(" ","")}`),o,m(r,()=>{this.press("door")})," ",m(l.newCode,()=>{this.press("co\
de")}))}};function Ys(s){let e=k(n("button",{type:"button",class:"main"},l.accept),{click:s});return n("div",{class:"off\
er",role:"status"},n("p",{},l.offered),e)}var Je=class{constructor(e,t,i){this.key=e;h(this.heading,t.title);let o=[ee[t.state]||l.notReached,t.owner].filter(Boolean).
join(": "),r=m(l.goThere,i,{class:"main"});this.element.append(n("div",{class:"looking"},this.where,r),this.heading,n("p",
{class:"stands"},o),this.rest)}key;element=n("div",{class:"step looked-at"});heading=n("h1",{tabindex:-1});where=n("p",{});rest=n(
"div",{});say(e,t){h(this.where,l.lookingAt(e,t))}showHtml({figure:e,html:t,words:i}){let o=n("div",{class:"figure"}),r=n(
"div",{class:"beside"});o.innerHTML=e,r.innerHTML=t;let a=i.length?[n("h2",{},l.cameTo),W(i)]:[];this.rest.replaceChildren(
o,...a,r)}};var _e=class{mine=new Map;complete(e,t){let i=[...e.homework??[],...e.step?[e.step]:[]];if(!t){for(let a of i)this.keep(
a);return e}let o=e.homework?.map(a=>this.fill(a)),r=e.step&&this.fill(e.step);return{...e,step:r,...o?{homework:o}:{}}}knows(e){
return e?Us(e).every(t=>{let i=jt(e,t);return!this.mine.has(i)&&!t.rating?.count&&this.mine.set(i,null),this.mine.has(i)}):
!0}keep(e){for(let t of Us(e))this.mine.set(jt(e,t),t.rating?.mine??null)}fill(e){let t=o=>this.fillOne(e,o),i=e.proposals.
map(o=>({...o,support:t(o.support)}));return{...e,own:e.own.map(t),proposals:i}}fillOne(e,t){let i=this.mine.get(jt(e,t))??
null;return t.rating?{...t,rating:{...t.rating,mine:i}}:t}};function Us({own:s,proposals:e}){return[...s,...e.map(({support:t})=>t)]}
function jt({round:s},{about:e}){return`${e} ${Math.max(1,s)}`}var Ye=class{constructor(e){this.go=e;this.element.append(this.said,this.buttons)}go;element=n("div",{class:"moved",hidden:!0});said=n(
"div",{role:"status"});buttons=n("div",{class:"buttons"});key="";isHeld=!1;show(e,t){if(this.key===e)return;this.key=e,this.
element.hidden=!1;let i=m(l.go(t),()=>this.go(),{class:"main"}),o=m(l.finish,()=>{this.isHeld=!0,o.remove()});this.said.
replaceChildren(n("p",{},l.moved(t))),this.buttons.replaceChildren(i,...this.isHeld?[]:[o])}hide(){this.key="",this.isHeld=
!1,this.element.hidden=!0,this.said.replaceChildren()}};function Gs(s){if(!(s.state==="shown"&&s.word==="Look"))return s.said;let t=s.own.map(i=>i.rating?.revealed?on(i):"");return[
s.said,...t].filter(Boolean).join(" ")}function on({for:s,rating:e}){return s?`${s}: ${e?.said??""}`:e?.said??""}var te="";function Jt(s){return Array.isArray(s)&&s.every(v)}function rn(s){if(s===null||typeof s!="object"||Array.isArray(
s))return!1;let{columns:e=null,rows:t=null}=s;return Jt(e)&&Array.isArray(t)&&t.every(Jt)}function ue(s){return rn(s)||Array.
isArray(s)&&s.every(Jt)}function Vs(s){if(!Array.isArray(s))return s.columns.filter(t=>t!==te);let e=Math.max(0,...s.map(
t=>t.length));return Array.from({length:e},(t,i)=>It(i))}function D(s,e){if(!ue(e))return[];let{columns:t,rows:i}=Array.
isArray(e)?{columns:s.offered,rows:e}:e;return i.map(o=>an(s,t,o))}function an(s,e,t){let[i=""]=t,r=s.is_grid||s.rows.includes(
i)?[s.offered[0],...e.slice(1)]:e,a=new Map,d=new Map;return t.forEach((c,p)=>{let g=r[p]??It(p);s.offered.includes(g)&&
!a.has(g)?a.set(g,c):c.trim()&&d.set(Qs(g,a,d),c)}),{cells:s.offered.map(c=>a.get(c)??""),rest:[...d]}}function Qs(s,e,t){
return e.has(s)||t.has(s)?Qs(`${s} (before)`,e,t):s}function se(s,e){let t=[...new Set(e.flatMap(({rest:o})=>o.map(([r])=>r)))],
i=({cells:o,rest:r})=>{let a=new Map(r);return[...o,...t.map(d=>a.get(d)??"")]};return{columns:[...s.offered,...t],rows:e.
map(i)}}function ie(s){return{cells:s.offered.map(()=>""),rest:[]}}function zs(s,e){return fe(e,Ue(s,e)?1:0)}function Ue(s,{
cells:[e=""]}){return s.rows.includes(e)}function fe({cells:s,rest:e},t=0){return s.slice(t).some(i=>i.trim())||ne(e).length>
0}function ne(s){return s.filter(([e])=>e!==te)}function J(s){return s.find(([e])=>e===te)?.[1]??""}function _t(s,e){return[
...ne(s),[te,e]]}function Zs(s,{cells:e,rest:t}){let[i=""]=e;return!s.keyed||J(t)||i.trim()?t:_t(t,y())}function Xs(s){if(s.beside)return{seen:s.question,more:s.part?`(${s.part})`:""};if(s.number===null)return{seen:s.for?`${s.
for}: ${s.question}`:s.question,more:""};let e=Ks(s),t=pe(u.ownAnswer);return s.for?{seen:s.for,more:s.individual?`(${t}\
 to ${e})`:`(${e})`}:{seen:s.individual?u.ownAnswer:u.answer,more:`to ${e}`}}function oe(s,e,t){let{seen:i,more:o}=Xs(s),
r=new A(t,i,o,{class:"name"});return{element:n("div",{},...r.parts,e.help,e.error,t),focus:()=>t.focus(),described:t,marks:()=>[
t]}}function H(s,e,t,...i){let{seen:o,more:r}=Xs(s),a=n("legend",{class:"name"},o,r?S(` ${r}`):null);return n("fieldset",
t,a,e.help,e.error,...i)}function Ge(s,e){return[...new Set(s.filter(v))].join(e)}function re(s){return[...new Map(s.flat().map(t=>[JSON.stringify(
t),t])).values()]}function Ve(s,e){let t=new Map;for(let i of e.flatMap(o=>D(s,o))){let o=Ue(s,i)?i.cells[0]??"":JSON.stringify(
i),r=t.get(o);t.set(o,r&&Ue(s,i)?dn(r,i):i)}return se(s,ln([...t.values()]))}function ln(s){let e=new Set;return s.map(t=>{
let i=J(t.rest),o=!!i&&e.has(i);return e.add(i),o?{...t,rest:_t(t.rest,y())}:t})}function dn(s,e){let t=s.cells.map((o,r)=>ei(
o,e.cells[r]??"")),i=new Map(s.rest);for(let[o,r]of e.rest)i.set(o,ei(i.get(o)??"",r));return{cells:t,rest:[...i]}}function ei(s,e){
return[...new Set([s,e].filter(t=>t.trim()))].join("; ")}function Qe(s,e,t,i){let o=k(n("input",{type:s,id:f(),...t}),{change:i});return{input:o,element:n("div",{class:"option"},
o,n("label",{for:o.id},e))}}var Yt=class{constructor(e,t){this.frame=t;this.element=H(e,t,{},this.list),this.described=this.element,this.offer(e.options)}frame;element;described;list=n(
"div",{class:"options checks"});marks(){return[...this.list.querySelectorAll("input")]}read(){return this.marks().filter(
e=>e.checked).map(e=>e.value)}write(e){let t=Array.isArray(e)?e.filter(v):[],i=this.marks().map(r=>r.value),o=t.filter(r=>!i.
includes(r));if(o.length){i.length||this.list.replaceChildren();let r=o.map(a=>({key:a,words:u.notOffered,small:""}));this.
list.append(...this.showOptions(r))}for(let r of this.marks())r.checked=t.includes(r.value)}offer(e){let t=this.read();this.
list.replaceChildren(...this.showOptions(e)),this.write(t)}focus(){this.marks()[0]?.focus()}showOptions(e){return e.length?
e.map(({key:t,words:i,small:o})=>{let r=o?n("small",{id:f()},o):null,a={value:t,"aria-describedby":r?.id},{element:d}=Qe(
"checkbox",i,a,()=>this.frame.changed());return r&&d.append(r),d}):[n("p",{},u.noneOffered)]}};function hn(s,e){let t=new Map(
s.options.map(o=>[o.key,o.words]));return(Array.isArray(e)?e:[]).map(o=>t.get(String(o))??u.notOffered)}var ti={name:"ch\
ecks",makeControl:(s,e)=>new Yt(s,e),fits:s=>Array.isArray(s)&&s.every(v),say:hn,join:(s,e)=>re(e)};function _(s){return String(s).split(/\n+/)}var Ut=class{constructor(e,t){this.frame=t;let i=e.offered.map(r=>this.makeOption(r));this.inputs=i.map(r=>r.input),this.
clear=m(u.clear,()=>this.empty(),{class:"quiet",hidden:` to ${P(e)}`});let o=i.map(r=>r.element);this.rows=n("div",{class:`\
options ${e.kind}`},...o),this.element=H(e,t,{role:"radiogroup"},this.rows,this.clear),this.described=this.element,this.
show()}frame;element;described;inputs;clear;name=f();rows;makeOption(e){let t={name:this.name,value:e};return Qe("radio",
E(e),t,()=>this.changed())}changed(){this.show(),this.frame.changed()}show(){this.clear.hidden=!this.chosen}get chosen(){
return this.inputs.find(e=>e.checked)}empty(){for(let e of this.inputs)e.checked=!1;this.inputs[0]?.focus(),this.changed()}read(){
return this.chosen?.value??""}write(e){if(v(e)&&e&&!this.inputs.some(t=>t.value===e)){let{input:t,element:i}=this.makeOption(
e);this.inputs.push(t),this.rows.append(i)}for(let t of this.inputs)t.checked=t.value===e;this.show()}focus(){(this.chosen??
this.inputs[0])?.focus()}marks(){return[this.element]}},ze={makeControl:(s,e)=>new Ut(s,e),fits:v,say:(s,e)=>_(e),join:null};var si={name:"choice",...ze};var ii={name:"date",makeControl:(s,e)=>{let t=k(n("input",{type:"date",id:f()}),{input:e.changed}),i=()=>t.validity.badInput;
return{...oe(s,e,t),read:()=>i()?void 0:t.value,write:o=>{t.value=v(o)?o:""},complaint:()=>i()?u.dateInFull:""}},fits:v,
say:(s,e)=>[xe(String(e))],join:null};var cn=1e3;var ni=new WeakMap;function ae(s,e){clearTimeout(ni.get(s)),ni.set(s,setTimeout(()=>h(s,e()),cn))}var C=[{key:"inherent",name:"Inherent",meaning:"if nothing were done"},{key:"residual",name:"Residual",meaning:"with wha\
t is done now"},{key:"target",name:"Target",meaning:"where we want it"}];function pn(s){return s!==null&&typeof s=="obje\
ct"&&!Array.isArray(s)}function Vt(s){return Array.isArray(s)&&s.every(pn)}function Gt(s){if(!Array.isArray(s))return null;
let[e=null,t=null]=s.map(i=>typeof i=="number"?i:null);return[e,t]}function we(s){return Vt(s)?s.map(({risk:e="",inherent:t,
residual:i,target:o})=>({risk:v(e)?e:"",inherent:Gt(t),residual:Gt(i),target:Gt(o)})):[]}function ge(s=""){return{risk:s,
inherent:null,residual:null,target:null}}function oi(s){return C.some(e=>s[e.key])}function ri(s,e){return s.includes(e.
risk)&&!oi(e)}function Qt(s,e){return s.filter(t=>!e.some(i=>i.risk===t)).map(t=>ge(t))}function ai(s,e,t,i){let o=c=>!oi(
c)&&(e.includes(c.risk)||!c.risk.trim()),r=i?s:s.filter(c=>!o(c)),a=t.filter(c=>!e.includes(c)||s.some(p=>p.risk===c)),d=[
...r,...Qt(a,r)];return w(d,s)?null:d}function zt(s,e){let t=s?.[e.risk]??{},i=o=>{let r=d=>e[o]?.[d]??t[o]?.[d]??null,a=[
r(0),r(1)];return a.every(d=>d===null)?null:a};return{...e,inherent:i("inherent"),residual:i("residual"),target:i("targe\
t")}}function mn(s,e){return e?`${s} likelihood ${e[0]??"not given"}, impact ${e[1]??"not given"}`:""}function li(s){let e=C.
map(t=>mn(t.name,s[t.key])).filter(Boolean);return[s.risk||"A risk without a name",...e].join("; ")}function di(s){return s===
1?"Taken for one risk.":`Taken for ${s} risks.`}function Zt(s){return Array.from({length:s},(e,t)=>t+1)}function et(s,e,t){let i=Zt(s).map(p=>n("th",{scope:"col"},String(
p))),o=n("th",{scope:"col",rowspan:2},"Impact"),r=n("th",{scope:"colgroup",colspan:s},"Likelihood"),a=p=>{let g=Zt(s).map(
b=>t(b,p));return n("tr",{},n("th",{scope:"row"},String(p)),...g)},d=n("thead",{},n("tr",{},o,r),n("tr",{},...i)),c=n("t\
body",{},...Zt(s).reverse().map(a));return n("table",{class:"grid"},n("caption",{},e),d,c)}var Ze=class{constructor(e,t,i){
this.steps=e;this.side=t;this.placing=i;let o=n("details",{class:"pick"},n("summary",{},u.pick,this.where));this.element=
k(o,{toggle:()=>this.open()})}steps;side;placing;element;where=S("");picks=[];open(){if(!this.element.open||this.picks.length)
return;let e=f(),t=`${this.side.name}: pick one place`,i=(o,r)=>n("td",{},this.makeRadio(e,[o,r]));this.element.append(et(
this.steps,t,i)),this.show()}makeRadio(e,t){let i=`Likelihood ${t[0]}, impact ${t[1]}`,o={type:"radio",name:e,value:t.join(
","),"aria-label":i},r=k(n("input",o),{change:()=>this.placing.write(t)});return r.disabled=this.placing.isLocked(),this.
picks.push({place:t,radio:r}),r}show(){let e=this.placing.read();for(let t of this.picks)t.radio.checked=w(t.place,e)}rename(e){
h(this.where,e)}},Xe=class{constructor(e,t,i){this.field=e;this.steps=t;this.read=i;let o=C.map(p=>n("option",{value:p.key},
`${p.name}: ${p.meaning}`)),r=n("select",{id:f(),"data-looks":!0},...o);this.select=k(r,{change:()=>this.show()}),this.select.
value="residual";let a=O(e),d={class:"map",role:"group","aria-label":`Where the risks lie${a}`,tabindex:0};this.frame=n(
"div",d);let c=new A(r,"Show where the risks lie",a);this.element=n("div",{class:"where"},...c.parts,r,this.frame)}field;steps;read;element;select;frame;show(){
let e=C.find(({key:a})=>a===this.select.value)??C[1],t=this.read().map((a,d)=>({number:d+1,name:a.risk,place:a[e.key]})),
i=`Where the risks lie: ${e.name.toLowerCase()} risk, ${e.meaning}`,o=n("span",{},i,S(O(this.field))),r=(a,d)=>{let c=t.
filter(({place:p})=>w(p,[a,d]));return un(Math.ceil(a*d*4/this.steps**2),c)};this.frame.replaceChildren(et(this.steps,o,
r))}};function un(s,e){let t=e.map(({number:o,name:r})=>n("li",{},`${o} `,n("span",{class:"short"},fn(r)))),i=t.length?n(
"ul",{},...t):S("none");return n("td",{class:`shade-${s}`},i)}function fn(s){return s.length>28?`${s.slice(0,27).trimEnd()}\
…`:s||"No name yet"}var B=class{constructor(e,t){this.kind=e;this.changed=t;this.add=m(e.add,()=>this.addAndGo(),{class:"add",hidden:e.hidden}),
this.element=n("div",{},this.list,this.undo.element,this.add)}kind;changed;element;rows=[];list=n("div",{class:"rows"});add;undo=new ye(
e=>this.putBack(e));insert(e,t=this.rows.length){let i=this.kind.makeRow(()=>this.remove(i));this.rows.splice(t,0,i);let o=this.
rows[t+1];return o?o.element.before(i.element):this.list.append(i.element),i.write(e),this.renumber(),i}renumber(){this.
rows.forEach((e,t)=>{e.rename(t+1)})}drop(e){let t=this.rows.indexOf(e);return this.rows.splice(t,1),e.element.remove(),
this.renumber(),t}addAndGo(){this.insert(this.kind.blank()).focus(),this.kind.shown?.()}remove(e){let t=e.read(),i=this.
drop(e);this.undo.offer(`${this.kind.called} ${i+1} was removed.`,{value:t,at:i}),(this.rows[i]??this.add).focus(),this.
changed()}putBack({value:e,at:t}){this.insert(e,Math.min(t,this.rows.length)).focus(),this.changed()}read(){return this.
rows.filter(e=>!e.isBlank()).map(e=>e.read())}write(e){let t=e.length||this.kind.isOptional?e:[this.kind.blank()];t.forEach(
(i,o)=>{let r=this.rows[o];r?Xt(r,i):this.insert(i)});for(let i of this.rows.slice(t.length))this.drop(i);this.undo.hide()}focus(){
(this.rows[0]??this.add).focus()}};function Xt(s,e){w(s.read(),e)||s.write(e)}var ye=class{constructor(e){this.putBack=e;
this.button=m(u.putBack,()=>this.act(),{class:"quiet"}),this.element=n("p",{class:"undo"},this.said," ",this.button),this.
hide()}putBack;element;removed=null;said=n("span",{role:"status"});button;act(){let{removed:e}=this;this.hide(),e&&this.
putBack(e.value)}hide(){this.removed=null,h(this.said,""),this.button.hidden=!0}offer(e,t){this.removed={value:t},h(this.
said,e),this.button.hidden=!1}},Y=class{constructor(e,t,i){this.called=t;this.button=m("Remove ",i,{class:"quiet remove"}),
this.button.append(this.number,S(e.number===null?"":` of ${P(e)}`))}called;button;number=document.createTextNode("");rename(e){
this.number.data=`${this.called} ${e}`}};var wn=5;function ts(s){return s.steps??wn}var tt=class{element;select;label;constructor(e,t,i){let o=Array.from({length:t},
(a,d)=>n("option",{value:String(d+1)},Le(d+1,t))),r=n("option",{value:""},u.notGiven);this.select=k(n("select",{id:f()},
r,...o),{change:i}),this.label=new A(this.select,e),this.element=n("div",{},...this.label.parts,this.select)}get isLocked(){
return this.select.disabled}read(){return this.select.value?Number(this.select.value):null}write(e){K(this.select,e===null?
"":String(e))}rename(e){this.label.tellApart(e)}},es=class{constructor(e,t,i){this.field=e;this.side=t;this.changed=i;let o=ts(
e);this.likelihood=new tt("Likelihood",o,()=>this.choose()),this.impact=new tt("Impact",o,()=>this.choose()),this.grid=new Ze(
o,t,{read:()=>this.read(),write:d=>this.pick(d),isLocked:()=>this.likelihood.isLocked});let r=n("legend",{},t.name,n("sm\
all",{},` ${t.meaning}`)),a=n("div",{class:"pair"},this.likelihood.element,this.impact.element);this.element=n("fieldset",
{class:"side"},r,a,this.grid.element)}field;side;changed;element;likelihood;impact;grid;choose(){this.grid.show(),this.changed()}pick(e){
this.write(e),this.changed()}read(){let e=[this.likelihood.read(),this.impact.read()];return e.every(t=>t===null)?null:e}write(e){
this.likelihood.write(e?.[0]??null),this.impact.write(e?.[1]??null),this.grid.show()}rename(e){let t=O(this.field,this.side.
name,`Risk ${e}`);for(let i of[this.likelihood,this.impact,this.grid])i.rename(t)}},st=class{constructor(e,t,i){this.field=
e;this.name=k(n("input",{type:"text",id:f()}),{input:t});let[o,r,a]=C,d=b=>new es(e,b,t);this.sides={inherent:d(o),residual:d(
r),target:d(a)},this.away=new Y(e,"risk",i);let c=e.for?S(`${e.for}: `):null,p=n("legend",{},c,this.number);this.label=new A(
this.name,"What the risk is");let g=n("div",{class:"sides"},...C.map(({key:b})=>this.sides[b].element));this.element=n("\
fieldset",{class:"row risk"},p,...this.label.parts,this.name,g,this.away.button)}field;element;number=document.createTextNode(
"");label;name;sides;away;read(){let{inherent:e,residual:t,target:i}=this.sides;return{risk:this.name.value,inherent:e.read(),
residual:t.read(),target:i.read()}}write(e){this.name.value!==e.risk&&(this.name.value=e.risk);for(let{key:t}of C)this.sides[t].
write(e[t])}focus(){this.name.focus()}rename(e){this.number.data=`Risk ${e}`,this.away.rename(e),this.label.tellApart(O(
this.field,`Risk ${e}`));for(let{key:t}of C)this.sides[t].rename(e)}isBlank(){return!this.name.value.trim()&&C.every(({key:e})=>!this.
sides[e].read())}};var ss=class{constructor(e,t){this.field=e;this.frame=t;this.offered=e.rows,this.rows=new B({makeRow:o=>new st(e,()=>this.
changed(),o),blank:()=>ge(),add:u.add["heat map"],hidden:` for ${P(e)}`,called:"Risk",shown:()=>this.show()},()=>this.changed()),
this.map=new Xe(e,ts(e),()=>this.list()),this.taking=new is(e,this.rows,()=>this.changed());let i=[this.rows.element,this.
taking.element,this.map.element];this.element=H(e,t,{},...i),this.described=this.element,this.write(null)}field;frame;element;described;rows;map;taking;offered;changed(){
this.taking.clearNotice(),this.show(),this.frame.changed()}show(){this.map.show(),this.taking.show()}list(){return this.
rows.rows.map(e=>e.read())}read(){return this.rows.read().filter(e=>!ri(this.field.rows,e))}write(e){this.taking.clearNotice();
let t=we(e);this.rows.write([...t,...Qt(this.field.rows,t)]),this.show()}offerRows(e){let t=ai(this.list(),this.offered,
e,R(this.element));t&&this.rows.write(t),this.offered=e,this.show()}focus(){this.rows.focus()}marks(){return[...this.element.
querySelectorAll(".risk input[type=text], .risk select")]}},is=class{constructor(e,t,i){this.field=e;this.rows=t;this.changed=
i;let o=m(u.takeScores,()=>this.take(),{hidden:O(e)});this.element=n("div",{class:"taking"},o,this.said)}field;rows;changed;element;said=n(
"p",{role:"status"});take(){let{scores:e}=this.field,t=this.rows.rows.filter(i=>!w(i.read(),zt(e,i.read())));for(let i of t)
i.write(zt(e,i.read()));t.length&&this.changed(),h(this.said,""),ae(this.said,()=>t.length?di(t.length):u.noScores)}show(){
this.element.hidden=!Object.keys(this.field.scores??{}).length&&!R(this.element)}clearNotice(){ae(this.said,()=>"")}},hi={
name:"heat map",makeControl:(s,e)=>new ss(s,e),fits:Vt,say:(s,e)=>we(e).map(li),join:(s,e)=>re(e)};function ns(s){return Array.isArray(s)&&s.every(v)}function gn(s,e,t){let i=x({id:f()},e),o=n("span",{}),r=new A(i,o,O(s)),
a=new Y(s,"row",t);return{element:n("div",{class:"item"},...r.parts,i,a.button),read:()=>i.value,write:d=>L(i,d),focus:()=>i.
focus(),rename:d=>{h(o,`${u.row} ${d}`),a.rename(d)},isBlank:()=>!i.value.trim()}}function yn(s,e){let t={makeRow:r=>gn(
s,e.changed,r),blank:()=>"",add:u.add.list,hidden:` for ${P(s)}`,called:u.row},i=new B(t,e.changed),o=H(s,e,{},i.element);
return i.write([]),{element:o,described:o,read:()=>i.read(),write:r=>i.write(ns(r)?r:[]),focus:()=>i.focus(),marks:()=>[
...o.querySelectorAll("textarea")]}}var ci={name:"list",makeControl:yn,fits:ns,say:(s,e)=>ns(e)?e:[],join:(s,e)=>re(e)};var pi={name:"long text",makeControl:(s,e)=>{let t=x({id:f(),rows:4},e.changed),i=o=>L(t,v(o)?o:"");return{...oe(s,e,t),
read:()=>t.value,write:i}},fits:v,say:(s,e)=>_(e),join:(s,e)=>Ge(e,`

`)};function it(s,e){return D(s,e).filter(t=>zs(s,t)).map(t=>os(s,t))}function os(s,{cells:e,rest:t}){return[...s.offered.map(
(o,r)=>{let a=e[r]??"";return a?`${o}: ${s.dates.includes(o)?xe(a):a}`:""}),Re(ne(t))].filter(Boolean).join("; ")}var nt=class{constructor(e){this.changed=e}changed;element=n("div",{class:"former"});rest=[];whose=S("");undo=new ye(e=>{
this.write(e),this.changed()});read(){return this.rest}write(e){this.rest=e,this.element.replaceChildren(...this.show(Re(
ne(e)))),this.undo.hide()}rename(e){h(this.whose,` (${e})`)}remove(){let e=this.rest;this.write(e.filter(([t])=>t===te)),
this.undo.offer(u.formerRemoved,e),this.element.append(this.undo.element),this.changed()}show(e){if(!e)return[];let t=n(
"p",{id:f()},e),i=m(u.takeOut,()=>this.remove(),{class:"quiet","aria-describedby":t.id});return i.append(this.whose),[t,
i]}};var ot=class{constructor(e,t,i,...o){this.field=e;this.cells=t.map(c=>new Be(e,c,i)),this.former=new nt(()=>{this.focus(),
i()});let r=e.for?S(`${e.for}: `):null,a=n("legend",{},r,this.legend),d=kn(this.cells.map(c=>c.element));this.element=n(
"fieldset",{class:"row"},a,d,this.former.element,...o)}field;element;legend=n("span",{});cells;former;focus(){this.cells[0]?.
box.control.focus()}name(e){h(this.legend,e),this.former.rename(e);for(let t of this.cells)t.rename(e)}read(){return{cells:this.
cells.map(e=>e.box.read()),rest:this.former.read()}}write(e){this.cells.forEach((t,i)=>{t.box.write(e.cells[i]??"")}),this.
former.write(Zs(this.field,e))}};function kn(s){return n("div",{class:s.length===4?"cells by-two":"cells"},...s)}function at(s,e,t,i=u.
row,...o){let r=new Y(s,i.toLowerCase(),t),a=new ot(s,s.offered,e,...o,r.button);return a.name(""),{element:a.element,read:()=>a.
read(),write:d=>a.write(d),focus:()=>a.focus(),rename:d=>{a.name(`${i} ${d}`),r.rename(d)},isBlank:()=>!fe(a.read())}}var rt=class{constructor(e,t){
this.field=e;this.frame=t;this.offer(e.rows)}field;frame;element=n("div",{class:"rows"});rows=[];get count(){return this.
rows.length}offer(e){let t=e.filter(i=>!this.rows.some(o=>o.name===i));t.length&&!this.rows.length&&this.element.replaceChildren();
for(let i of t)this.add(i)}add(e){let t=new ot(this.field,this.field.offered.slice(1),()=>this.frame.changed());t.name(e),
this.rows.push({name:e,row:t}),this.element.append(t.element)}write(e){let t=[...e];for(let{name:i,row:o}of this.rows){let r=t.
findIndex(({cells:d})=>d[0]===i),[a=ie(this.field)]=r<0?[]:t.splice(r,1);Xt(o,{cells:a.cells.slice(1),rest:a.rest})}return t}read(){
return this.rows.map(({name:e,row:t})=>{let{cells:i,rest:o}=t.read();return{cells:[e,...i],rest:o}})}focus(){this.rows[0]?.
row.focus()}};var lt=class{constructor(e,t){this.field=e;this.known=new rt(e,t),this.element=H(e,t,{},this.known.element),this.described=
this.element}field;element;described;known;give(e){return e.some((i,o)=>fe(i,o<this.known.count?1:0))?se(this.field,e):[]}offerRows(e){
this.known.offer(e)}marks(){return[...this.element.querySelectorAll("textarea, .row select, .row input")]}complaint(){return rs(
this.element)}};function rs(s){return[...s.querySelectorAll(".row input")].some(qt)?u.dateInFull:void 0}var dt=class extends lt{constructor(e,t){
super(e,t),this.known.count||this.known.element.append(n("p",{},u.noRows)),this.write(null)}read(){return this.give(this.
known.read())}write(e){let t=D(this.field,e);this.known.offer(t.map(({cells:[i=""]})=>i)),this.known.write(t)}focus(){this.
known.focus()}},ht=class extends lt{free;constructor(e,t){super(e,t),this.free=new B({makeRow:i=>at(e,t.changed,i),blank:()=>ie(
e),add:u.add.table,hidden:` for ${P(e)}`,called:u.row,isOptional:this.known.count>0},t.changed),this.element.append(this.
free.element),this.write(null)}read(){return this.give([...this.known.read(),...this.free.read()])}write(e){this.free.write(
this.known.write(D(this.field,e)))}focus(){this.known.count?this.known.focus():this.free.focus()}},le={fits:ue,say:it};var mi={name:"matrix",makeControl:(s,e)=>new dt(s,e),...le,join:null};var de=class{constructor(e,t,i){this.options=e;this.changed=t;this.look=i;let[o,r,a,d]=this.wheres,c=n("legend",{},u.restsOn,
o),p=n("label",{for:this.select.id},u.linkWhat,r);a&&this.add.append(a),d&&this.summary.append(d),this.fold.append(this.
summary,n("div",{class:"choosing"},p,this.select,this.add)),this.element=n("fieldset",{class:"because"},c,this.none,this.
list,this.fold,this.said),this.show()}options;changed;look;element;chosen=[];offered=null;isFetching=!1;list=n("ul",{class:"\
links"});none=n("p",{class:"nothing"},u.restsOnNothing);select=n("select",{id:f()});said=n("p",{role:"status"});add=m(u.
linkIt,()=>this.link(),{class:"quiet"});summary=n("summary",{},u.linkMore);fold=k(n("details",{}),{toggle:()=>this.open()});wheres=[
"","","",""].map(S);rename(e){for(let t of this.wheres)h(t,` (${e})`);this.show()}read(){return[...this.chosen]}write(e){
this.chosen=[...e],this.show(),!this.offered&&e.some(t=>!this.knows(t))&&this.fetch()}offer(e){this.options=e,this.show()}open(){
this.fold.open&&this.fetch()}async fetch(){if(!this.look||this.isFetching)return this.fill();this.isFetching=!0,this.fill();
let e=await this.look();this.isFetching=!1,typeof e=="string"?h(this.said,e):this.offered=e,this.show()}link(){let e=this.
select.value;if(!e){ae(this.said,()=>u.chooseFirst);return}this.change([...this.chosen,e],`Added: ${this.find(e).words}`)}unlink(e){
let t=this.chosen.filter(i=>i!==e);this.change(t,`Taken out: ${this.find(e).words}`)}change(e,t){this.write(e),(this.fold.
open?this.select:this.summary).focus(),h(this.said,""),ae(this.said,()=>t),this.changed()}find(e){return[...this.options,
...this.offered??[]].find(i=>i.key===e)??{key:e,words:this.look&&!this.offered?u.linkUnnamed:u.notOffered,small:""}}knows(e){
return this.options.some(t=>t.key===e)}show(){this.none.hidden=this.chosen.length>0,this.list.hidden=!this.none.hidden;let e=()=>[
...this.list.querySelectorAll("button")],t=e().indexOf(document.activeElement);this.list.replaceChildren(...this.chosen.
map(i=>this.showLink(this.find(i)))),e()[t]?.focus(),this.fill()}fill(){if(!this.fold.open)return;let{value:e}=this.select,
t=this.isFetching?n("option",{value:""},u.fetching):Q();this.select.replaceChildren(t,...this.makeGroups()),this.select.
value=e,this.select.selectedIndex<0&&(this.select.value="")}showLink({key:e,words:t,small:i}){let o=`: ${t}${this.wheres[0]?.
textContent??""}`,r=m(u.unlink,()=>this.unlink(e),{class:"quiet",hidden:o});return n("li",{},n("span",{},t),i?n("small",
{},i):null,r)}makeGroups(){let e=(this.offered??this.options).filter(({key:t})=>!this.chosen.includes(t));return u.linkGroups.
flatMap(([t,...i])=>{let r=e.filter(({key:a})=>i.includes(a.split(":")[0]??"")).map(({key:a,words:d})=>n("option",{value:a},
d));return r.length?[n("optgroup",{label:t},...r)]:[]})}};function vn(s){if(s===null||typeof s!="object"||Array.isArray(s))return{};let{because:e=null}=s;return e!==null&&typeof e==
"object"&&!Array.isArray(e)?e:{}}function bn(s,e){let t=s[J(e.rest)];return Array.isArray(t)?t.filter(v):[]}function ct(s,e){
let t=vn(e);return D(s,e).map(i=>({row:i,because:bn(t,i)}))}function as(s,e){let t=e.filter(r=>r.because.length),i=Object.
fromEntries(t.map(r=>[J(r.row.rest),r.because])),o=se(s,e.map(({row:r})=>r));return t.length?{...o,because:i}:o}function ui(s,e){
let t=e.flatMap(a=>ct(s,a)),i=D(s,Ve(s,e)),o=a=>d=>J(d.row.rest)===J(a.rest)||Sn(d.row,a),r=i.map(a=>{let d=t.filter(o(a)).
flatMap(c=>c.because);return{row:a,because:[...new Set(d)]}});return as(s,r)}function Sn(s,e){return JSON.stringify(s.cells)===
JSON.stringify(e.cells)}function fi(s,e){let t=new Map(s.options.map(i=>[i.key,i.words]));return ct(s,e).map(({row:i,because:o})=>{
let r=o.map(a=>t.get(a)??u.linkUnnamed).join("; ");return[os(s,i),r&&`${u.restsOn}: ${r}`].filter(Boolean).join("; ")})}var ls=class{element;because;row;constructor(e,{changed:t,look:i},o){this.because=new de(e.options,t,i),this.row=at(e,t,
o,u.recommendation,this.because.element),this.element=this.row.element}read(){return{row:this.row.read(),because:this.because.
read()}}write({row:e,because:t}){this.row.write(e),this.because.write(t)}focus(){this.row.focus()}rename(e){this.row.rename(
e),this.because.rename(`${u.recommendation} ${e}`)}isBlank(){return this.row.isBlank()&&!this.because.read().length}},ds=class{constructor(e,t){
this.field=e;this.rows=new B({makeRow:i=>this.track(new ls(e,t,i)),blank:()=>({row:ie(e),because:[]}),add:u.add.recommendations,
hidden:` for ${P(e)}`,called:u.recommendation},t.changed),this.element=H(e,t,{},this.rows.element),this.described=this.element,
this.write(null)}field;element;described;rows;made=new Set;track(e){return this.made.add(e),e}read(){let e=this.rows.read();
return e.length?as(this.field,e):[]}write(e){this.rows.write(ct(this.field,e))}offer(e){for(let t of this.made)t.because.
offer(e)}focus(){this.rows.focus()}marks(){return[...this.element.querySelectorAll(".cells :is(textarea, select, input)")]}complaint(){
return rs(this.element)}},wi={name:"recommendations",makeControl:(s,e)=>new ds(s,e),fits:le.fits,say:fi,join:ui};var gi={name:"scale",...ze};var yi={name:"table",makeControl:(s,e)=>new ht(s,e),...le,join:Ve};var ki={name:"text",makeControl:(s,e)=>{let t={type:"text",id:f(),autocomplete:"off"},i=k(n("input",t),{input:e.changed}),
o=r=>{i.value=v(r)?r:""};return{...oe(s,e,i),read:()=>i.value,write:o}},fits:v,say:(s,e)=>_(e),join:(s,e)=>Ge(e,"; ")};var vi={checks:ti,choice:si,date:ii,"heat map":hi,list:ci,"long text":pi,matrix:mi,recommendations:wi,scale:gi,table:yi,
text:ki};function U(s){let e=vi[s];if(!e)throw new Error(`This page cannot show answers of the kind “${s}”. Open it again.`);
return e}function Tn(s,e){if(F(e))return[u.noAnswer];let t=U(s.kind);return t.fits(e)?t.say(s,e):An(s,e)}function An(s,e){return v(
e)?_(e):ue(e)?it({...s,kind:"table",offered:Vs(e)},e):Array.isArray(e)?e.filter(v):[]}function pt(s,e){let t=Tn(s,e);return v(
e)?n("div",{},...t.map(i=>n("p",{},i))):W(t)}function I(s,e={}){return{...s,beside:"",part:"",...e}}var xn=100,mt=class{element;words=n("div",{});aloud=n("div",{role:"status",class:"visually-hidden"});constructor(){let e=m(
l.readAgain,()=>this.readAgain(),{class:"quiet"});this.element=n("div",{},n("h2",{},l.agreed),this.words,e,this.aloud)}take(e){
this.words.replaceChildren(...cs(e))}readAgain(){this.aloud.replaceChildren(),setTimeout(()=>this.aloud.replaceChildren(
...this.words.cloneNode(!0).childNodes),xn)}};function hs({question:s},{agreed:e,how:t,title:i}){return t==="together"&&
s!==i||e.length>1?s:l.agreed}function cs(s){return s.agreed.flatMap(e=>{let t=e.versions.at(-1);if(!t)return[];let i=hs(
e,s),o=n("h3",{},e.for?`${e.for}: ${i}`:i);return[...i===l.agreed?[]:[o],pt(I(e),t.value)]})}var ut=class{element;radios;constructor(e,t,i){let o=f(),r=t.some(p=>p[e]),a=t.map((p,g)=>{let b=n("input",{type:"radio",
name:o,id:f(),value:g+1});k(b,{change:i});let T=p[e]?`${g+1}: ${p[e]}`:String(g+1),M=n("label",{for:b.id},T);return{radio:b,
element:n("div",{class:"option"},b,M)}});this.radios=a.map(({radio:p})=>p);let d=a.map(({element:p})=>p),c=n("div",{class:r?
"steps":"steps short"},...d);this.element=n("fieldset",{role:"radiogroup"},n("legend",{},l.fromTo(l.measures[e],t.length)),
c)}read(){let e=this.radios.find(({checked:t})=>t);return e?Number(e.value):null}write(e){for(let t of this.radios)t.checked=
Number(t.value)===e}focus(){(this.radios.find(({checked:e})=>e)??this.radios[0])?.focus()}},ms=class{element;likelihood;impact;constructor(e,t,i){
this.likelihood=new ut("likelihood",t,i),this.impact=new ut("impact",t,i);let o=n("legend",{},e);this.element=n("fieldse\
t",{class:"scored"},o,this.likelihood.element,this.impact.element)}read(){let e=[this.likelihood.read(),this.impact.read()];
return e.every(t=>t===null)?null:e}write(e){this.likelihood.write(e?.[0]??null),this.impact.write(e?.[1]??null)}},ft=class{constructor(e,t,i){
this.frame=t;this.names=e.rows,this.isOwn=e.individual;for(let[a,d]of i.sides)this.sides.set(a,new ms(d,i.scale,()=>this.
change()));this.back=m(l.riskBefore,()=>this.go(-1),{"data-looks":!0}),this.next=m(l.riskAfter,()=>this.go(1),{"data-loo\
ks":!0});let o=n("div",{class:"pager"},this.back,this.next),r=[...this.sides.values()].map(({element:a})=>a);this.element.
append(this.others,this.where,this.name,...r,o,t.error),this.write(null)}frame;element=n("div",{class:"risk-scores"});described=this.
element;where=n("p",{class:"risk-of"});others=n("p",{class:"others-scored",role:"status"});isOwn;name=n("h2",{tabindex:-1});sides=new Map;back;next;risks=[];names;at=0;change(){
let e=this.risks[this.at];if(e)for(let[t,i]of this.sides)e[t]=i.read();this.frame.changed(),this.sayWhere()}go(e){this.at+=
e,this.show(),this.name.focus()}show(){let e=this.risks[this.at];h(this.name,e?.risk??"");for(let[t,i]of this.sides)i.write(
e?.[t]??null),i.element.hidden=!e;this.back.hidden=this.at===0,this.next.hidden=this.at>=this.names.length-1,this.sayWhere()}sayWhere(){
let e=this.risks.filter(i=>this.names.includes(i.risk)&&ps(i)).length,t=this.names.length;h(this.where,t?l.riskOf(this.at+
1,t,e):l.noRisks)}read(){return this.risks.filter(t=>ps(t)&&!(this.isOwn&&this.isOther(t))).map(t=>({...t}))}isOther({risk:e}){
return!this.names.includes(e)}sayOthers(){let e=this.isOwn?this.risks.filter(t=>ps(t)&&this.isOther(t)):[];h(this.others,
e.length?l.otherRisks(e.map(({risk:t})=>`“${t}”`)):"")}write(e){let t=we(e),i=this.names.map(o=>t.find(({risk:r})=>r===
o)??ge(o));this.risks=[...i,...t.filter(({risk:o})=>!this.names.includes(o))],this.sayOthers(),this.show()}offerRows(e){
if(w(e,this.names))return;let t=this.risks.map(i=>({...i}));this.names=e,this.at=Math.min(this.at,Math.max(0,e.length-1)),
this.write(t)}focus(){[...this.sides.values()][0]?.likelihood.focus()}marks(){return[]}};function ps({inherent:s,residual:e,
target:t}){return!!(s??e??t)}function wt(s,e,t){return t&&s.kind==="heat map"?new ft(s,e,t):U(s.kind).makeControl(s,e)}var bi=-1,us=class{constructor(e,t,i,o,r,a,d,c){this.field=e;this.key=i;this.drafts=o;this.send=r;let p=c===l.agreed?"":
e.help,g={help:n("p",{class:"help",hidden:!p},p),error:n("p",{hidden:!0}),changed:()=>{h(this.status,""),o.keep(i,this.control.
read()??null),a()}},b=I({...e,number:null,question:c,help:""});this.control=wt(b,g,d);let T=m(l.saveAgreed,()=>{this.save()},
{class:"main"}),M=t?n("details",{},Ln(e),this.control.element,T):n("div",{},this.control.element,T);this.element=n("div",
{class:"agreed-field"},M,this.stands,this.status),this.write(),this.restore(o.read(i))}field;key;drafts;send;element;control;status=n(
"p",{role:"status",class:"status"});stands=n("div",{class:"stands-now",hidden:!0});written;writtenFrom=0;restore(e){e!=null&&
(this.control.write(e),this.writtenFrom=bi,this.showStanding())}get about(){return this.field.about}get isTouched(){return!w(
this.control.read(),this.written)}get isUnderWay(){return this.isTouched&&R(this.element)}focus(){Bt(this.control.element),
this.control.focus()}take(e){let{isTouched:t}=this;this.field=e,this.control.offerRows?.(e.rows),t||this.write(),this.showStanding()}get isBesideOthers(){
let e=this.field.versions.at(-1);return this.isTouched&&e!==void 0&&e.number!==this.writtenFrom}get isUnclear(){return this.
isBesideOthers&&this.writtenFrom===bi}askWhich(){h(this.status,l.chooseWords),this.focus()}showStanding(){let e=this.field.
versions.at(-1);this.stands.hidden=!this.isBesideOthers,!e||!this.isBesideOthers?this.stands.replaceChildren():this.stands.
replaceChildren(n("p",{},n("strong",{},l.standsNow(e.by))),pt(I(this.field),e.value),m(l.keepStanding,()=>this.keepStanding()))}keepStanding(){
this.drafts.forget(this.key),this.write(),this.showStanding(),h(this.status,""),this.focus()}write(){let e=this.field.versions.
at(-1);this.control.write(e?.value??null),this.written=this.control.read(),this.writtenFrom=e?.number??0}async save(){let{
about:e,versions:t}=this.field,i=this.control.read()??null,o=t.map(({number:d})=>d),r={kind:"answer",token:y(),about:e,value:i,
replaces:o,is_agreed:!0},a=await this.send(r,$(this.status));return a.kind==="refused"?(h(this.status,l.notSent+a.sentence),
!1):(this.written=i,this.writtenFrom=this.field.versions.at(-1)?.number??0,this.showStanding(),this.isTouched||this.drafts.
forget(this.key),q(this.status,l.agreedSaved,!this.isTouched),!this.isTouched)}},gt=class{constructor(e,t,i,o){this.send=
e;this.drafts=t;this.keptUnder=i;this.changed=o}send;drafts;keptUnder;changed;element=n("section",{class:"agreed","aria-\
label":l.agreed});words=new mt;fields=[];get isTouched(){return this.fields.some(e=>e.isTouched)}begin(){let[e]=this.fields;
e&&(e.element.scrollIntoView({block:"center"}),e.focus())}get isUnderWay(){return this.fields.some(e=>e.isUnderWay)}async saveAll(){
let e=this.fields.find(i=>i.isUnclear);return e?(e.askWhich(),!1):(await Promise.all(this.fields.filter(i=>i.isTouched).
map(i=>i.save()))).every(Boolean)}take(e,t){let i=e.agreed.some(({versions:r})=>r.length),o=e.how==="together"||e.how===
"decide"||e.state==="shown"||e.state==="agreed";this.element.hidden=!o||!(e.agreed.length&&(i||t)),!this.element.hidden&&
(t?this.edit(e):this.read(e))}edit(e){for(let t of e.agreed){let i=this.fields.find(({about:o})=>o===t.about);i?i.take(t):
this.add(t,e)}}add(e,t){let i=e.kind==="table"&&(t.how==="alone"||!G()),o=new us(e,i,`${this.keptUnder}:${e.about}`,this.
drafts,this.send,this.changed,t.scores,hs(e,t));this.fields.length||this.element.replaceChildren(),this.fields.push(o),this.
element.append(o.element)}read(e){this.fields=[],this.words.take(e),this.words.element.isConnected||this.element.replaceChildren(
this.words.element)}};function Ln({question:s}){return n("summary",{},`${l.table}: ${s}`)}var Rn=["cannot","park"],En=["agreed","parked","skipped"],yt=class{constructor(e){this.ask=e}ask;element=n("div",{class:"\
asides"});known=null;take(e,t){let i=Rn.filter(a=>a==="park"||t.may_answer&&e.state==="open");this.element.hidden=!(t.may_note&&
e.word)||En.includes(e.state)||e.how==="break";let o=[i,t.asides];if(w(o,this.known))return;this.known=o;let r=[...this.
element.querySelectorAll("button")].indexOf(document.activeElement);this.element.replaceChildren(...i.map(a=>this.makeAside(
a,t))),r>=0&&this.element.querySelectorAll("button")[r]?.focus()}makeAside(e,t){let i=t.asides.find(r=>r.of===e),o=()=>{
this.ask(i?{kind:"take_back",token:y(),about:i.about}:{kind:"note",token:y(),of:e,words:""})};return m(i?l.asidesSaid[e]:
l.asides[e],o,{class:"quiet"})}};var N=class{constructor(e,t,i,o,r,a=()=>{}){this.ask=e;this.note=t;this.kept=i;this.sent=a;let d=t.of==="differs"?n("inp\
ut",{type:"checkbox",id:f()}):null;this.named=d&&k(d,{change:()=>this.keep()});let c=d?n("label",{class:"named"},d,` ${l.
withName}`):null;this.element.append(n("label",{for:this.area.id},o),this.area,c??"",m(r,()=>{this.send()}),this.status);
let p=i.drafts.read(i.key);d&&(d.checked=p?.is_named??!1),this.write(p?.words??"")}ask;note;kept;sent;element=n("div",{class:"\
note-box"});area=x({id:f()},()=>this.keep());status=n("p",{role:"status",class:"status"});named;isSending=!1;get words(){
return this.area.value}get isUnderWay(){return!!this.words&&R(this.element)}write(e){L(this.area,e)}begin(e){this.write(
e),this.keep()}keep(){this.isSending||h(this.status,"");let{drafts:e,key:t}=this.kept;this.words?e.keep(t,{words:this.words,
is_named:this.named?.checked??!1}):e.forget(t)}async send(){let e=this.words.trim();if(!e||this.isSending)return;this.isSending=
!0;let t=this.named?.checked??!1,o={kind:"note",token:this.keepOnItsWay(e,t),...this.note,words:e,is_named:t},r=await this.
ask(o,$(this.status));if(this.isSending=!1,r.kind==="refused"){h(this.status,l.notSent+r.sentence);return}let a=this.words.
trim()===e&&(this.named?.checked??!1)===t;a&&this.clear(),q(this.status,l.noteSent,a),this.sent()}keepOnItsWay(e,t){let{
drafts:i,key:o}=this.kept,r=i.read(o),d=r?.words.trim()===e&&r.is_named===t&&r?.token||y();return i.keep(o,{words:this.words,
is_named:t,token:d}),d}clear(){this.write(""),this.kept.drafts.forget(this.kept.key)}};var Mn=["answer"],Pn=["answer","action","request"],Fn=["called","up","asked","left"],On={"":Fn,called:["asked","left"],left:[
"called"]},kt=class{constructor(e,t,i){this.ask=e;this.drafts=t;this.keptUnder=i;this.element.append(this.list,this.status)}ask;drafts;keptUnder;element=n(
"div",{});list=n("ol",{});status=n("p",{role:"status",class:"status"});shown=new Map;get isUnderWay(){return[...this.shown.
values()].some(e=>e.isUnderWay)}take({questions:e,calls:t,answers:i}){let o=new Set(e.map(({about:d})=>d));for(let d of this.
shown.keys())o.has(d)||this.shown.delete(d);let r=e.map(d=>this.find(d.about,t,i).take(d)),a=R(this.list)?document.activeElement:
null;for(r.some((d,c)=>this.list.children[c]!==d)&&this.list.replaceChildren(...r);this.list.children.length>r.length;)this.
list.lastElementChild?.remove();a?.focus()}find(e,t,i){let o=this.shown.get(e);if(o?.calls===t)return o;let r=(c,p)=>{this.
send(c,p)},a=t?Pn:i?Mn:[],d=new fs(t,r,c=>this.makeForms(c,a));return this.shown.set(e,d),d}makeForms({about:e,words:t},i){
let o=r=>({drafts:this.drafts,key:`scrutiny:minute:${this.keptUnder}:${r}:${e}`});return i.map(r=>new j(this.ask,r,o(r),
{about:e,question:t}))}async send(e,t){let i={...e,token:y()},o=await this.ask(i,r=>{r||h(this.status,l.sentLater)});h(this.
status,o.kind==="refused"?o.sentence:t)}},fs=class{constructor(e,t,i){this.calls=e;this.send=t;this.makeForms=i}calls;send;makeForms;element=n(
"li",{tabindex:-1});small=n("small",{});cameTo=n("div",{});acts=n("div",{class:"acts"});forms=[];known=null;get isUnderWay(){
return this.forms.some(e=>e.isUnderWay)}take(e){if(this.known||this.open(e),w(e,this.known))return this.element;this.known=
e,h(this.small,[e.by,e.stands].filter(Boolean).join(". ")),this.cameTo.replaceChildren(...e.came_to.length?[W(e.came_to)]:
[]);let t=R(this.acts);return this.acts.replaceChildren(...this.listActs(e)),t&&(this.acts.querySelector("button")??this.
element).focus(),this.element}open(e){this.forms=this.makeForms(e);let t=this.forms.map(({element:i})=>i);this.element.append(
e.words,this.small,this.cameTo,this.acts,...t)}listActs({about:e,words:t,place:i,state:o,is_mine:r}){let d=(this.calls?On[o]??
[]:[]).filter(p=>p!=="up"||i>1).map(p=>this.makeAct(l.calls[p],t,{kind:"queue",about:e,to:p,place:i},l.called[p]));return r&&
!o&&d.push(this.makeAct(l.takeBack,t,{kind:"take_back",about:e},l.tookBack)),d}makeAct(e,t,i,o){return m(e,()=>this.send(
i,o),{hidden:`: ${t}`})}};var vt=class{element=n("div",{class:"notes"});questions=n("section",{class:"queue"});heading=n("h2",{id:f()});queue;differing=n(
"section",{class:"differing"});differs=n("ul",{});asking;box;dissent;constructor(e,t,i,o){let r=c=>({drafts:t,key:`scrut\
iny:note:${i}:${c}`});this.asking=new N(e,{of:"question"},r("question"),l.yourQuestion,l.sendToChair);let a={of:"differs"};
this.box=new N(e,a,r(`differs:${o}`),l.howDifferent,l.recordDifferent);let d=n("summary",{},l.seeDifferently);this.dissent=
n("details",{open:!!this.box.words},d,this.box.element),this.queue=new kt(e,t,i),this.questions.setAttribute("aria-label\
ledby",this.heading.id),this.questions.append(this.heading,this.asking.element,this.queue.element),this.differing.append(
n("h2",{},l.seenDifferently),this.differs),this.element.append(this.questions,this.differing,this.dissent)}get isUnderWay(){
return[this.asking,this.box,this.queue].some(e=>e.isUnderWay)}take(e,t){let i=t.questions.some(({state:r})=>!r||r==="cal\
led");this.questions.hidden=!(e.queue||(t.calls||t.answers)&&i),h(this.heading,t.calls?l.toAsk:l.questions),this.queue.take(
t),this.asking.element.hidden=!(t.may_note&&e.queue);let o=["shown","agreed"].includes(e.state)||e.agreed.some(r=>r.versions.
length);this.dissent.hidden=!(t.may_note&&o)||e.how==="decide",this.differing.hidden=!e.differs.length,this.differs.replaceChildren(
...e.differs.map(r=>n("li",{},r)))}};function St(s){return s.length>1&&s.every(({kind:e})=>e==="choice")}var bt=class{element;described;select;constructor(e,t){
let i=e.offered.map(r=>n("option",{value:r},E(r)));this.select=k(n("select",{id:f()},Q(),...i),{change:t.changed});let o=new A(
this.select,e.for||e.question,e.question);this.element=n("div",{class:"choice-row"},...o.parts,this.select,t.error),this.
described=this.select}read(){return this.select.value}write(e){K(this.select,typeof e=="string"?e:"")}focus(){this.select.
focus()}marks(){return[this.select]}};var $n=new Set(["choice","scale"]),he=class{constructor(e,t,i,o,r){this.field=e;this.key=t;this.drafts=i;let a=()=>{this.
keep(),this.showWhy(),o()},d={help:n("p",{hidden:!0}),error:n("p",{class:"error",hidden:!0}),changed:a},c=I({...e,help:""}),
p=St(r.own);this.control=p?new bt(c,d):wt(c,d,r.scores),this.reason=$n.has(e.kind)?x({id:f(),class:"why"},a):null,this.reason&&
this.why.append(...Hn(this.reason,p?e.for:""));let g=p?"own-field own-row":"own-field";this.element=n("div",{class:g},this.
control.element,this.why),this.sent=this.readSent(e);let b=i.read(t);this.token=b?.token??"",this.write(b??this.sent)}field;key;drafts;element;control;reason;why=n(
"div",{hidden:!0});sent;token="";given=null;shown=null;get about(){return this.field.about}get hasFocus(){return this.element.
contains(document.activeElement)}read(){let e=this.control.read()??null;return{value:w(e,this.shown)?this.given:e,reason:this.
reason?.value??""}}get isChanged(){let{value:e,reason:t}=this.read();return!(F(e)&&F(this.sent.value)||w(e,this.sent.value))||
t!==this.sent.reason}take(e){let t=this.isChanged;this.field=e,this.sent=this.readSent(e),this.control.offerRows?.(e.rows),
t||this.write(this.sent)}say(){let{value:e,reason:t}=this.read(),i=U(this.field.kind),o=i.fits(e)?i.say(I(this.field),e).
join("; "):"";return[this.field.for,o,t].filter(Boolean).join(": ")}forget(){this.write(this.sent),this.drafts.forget(this.
key)}settle(e){this.token="",this.isChanged?this.keep():e||this.drafts.forget(this.key)}complain(e){let t=this.element.querySelector(
".error");t&&(t.hidden=!e,h(t,e))}keepOnItsWay(){return this.token||=y(),this.drafts.keep(this.key,{...this.read(),token:this.
token}),this.token}keep(){this.token="",this.drafts.keep(this.key,this.read())}readSent(e){let t=e.rating?.mine;return{value:t?.
value??null,reason:t?.reason??""}}write({value:e,reason:t}){this.control.write(e),this.given=e,this.shown=this.control.read()??
null,this.reason&&L(this.reason,t),this.showWhy()}showWhy(){this.why.hidden=!this.reason||F(this.control.read())}};function Hn(s,e){
let t=n("label",{for:s.id},l.reason);if(!e)return[t,s];let i=n("summary",{},l.sayWhy,S(` (${e})`));return[n("details",{},
i,t,s)]}var Si=["closed","shown","agreed"],Tt=class{constructor(e,t,i,o){this.send=o;let r=Math.max(1,e.round),a=p=>`scrutiny:ow\
n:${t}:${e.key}:${r}:${p.about}`;this.fields=e.own.map(p=>new he(p,a(p),i,()=>this.change(),e)),this.button=m(l.send,()=>{
this.sendAll()},{class:"main"});let d=p=>`scrutiny:late:${t}:${e.key}:${p}`,c={drafts:i,key:d(r)};Cn(i,d(r-1),c.key),this.
late=new N(o,{of:"late"},c,l.notSentYet,l.sendLate,()=>this.settle()),this.answers.append(...this.fields.map(p=>p.element)),
this.element.append(this.answers,this.hint,this.button,this.status,this.begun),this.element.append(this.late.element,this.
kept),this.element.addEventListener("submit",p=>{p.preventDefault(),this.sendAll()}),this.take(e),!this.button.hidden&&this.
fields.some(({token:p})=>p)&&this.sendAll()}send;element=n("form",{class:"own"});answers=n("div",{});fields;button;status=n(
"p",{role:"status",class:"status",tabindex:-1});kept=n("p",{class:"kept",hidden:!0},l.toKeep);hint=n("p",{class:"hint"},
l.alone);begun=n("p",{class:"begun",hidden:!0});late;isLateSent=!1;isSending=!1;refused="";get isUnderWay(){return this.
late.isUnderWay||this.fields.some(e=>e.isChanged&&e.hasFocus)}get hasUnsent(){return this.fields.some(e=>e.isChanged)}isOf({
state:e}){return["open","reading","closed"].includes(e)||Si.includes(e)&&this.hasLate}get hasLate(){return this.hasUnsent||
!!this.late.words||this.isLateSent}take(e){this.takeFields(e);let t=e.state==="open"&&e.word!=="Wait";Fs(this.answers,!t),
this.element.classList.toggle("locked",!t),this.button.hidden=!t,this.hint.hidden=!t||!e.word,this.kept.hidden=!0,this.begun.
hidden=!(t&&this.late.words),h(this.begun,l.begunAsNote(this.late.words)),this.showLate(e),t?this.show():e.state==="open"?
h(this.status,this.hasUnsent?l.toKeep:""):h(this.status,this.hasUnsent?l.closed:this.isLateSent?l.sentLateNote:"")}takeFields({
own:e}){for(let t of this.fields){let i=e.find(({about:o})=>o===t.about);i&&t.take(i)}}get isSent(){return this.fields.some(
e=>!F(e.sent.value))}show(){this.kept.hidden=!this.hasUnsent||this.isSending,!this.isSending&&(h(this.button,this.isSent?
l.sendChange:l.send),this.refused?h(this.status,l.notSent+this.refused):h(this.status,this.hasUnsent?"":this.isSent?l.sent:
""))}change(){this.refused="",this.show()}async sendAll(){let e=this.fields.filter(i=>i.isChanged);if(this.isSending||!e.
length)return;this.isSending=!0,this.kept.hidden=!0;let t=e.map(i=>this.sendField(i));this.refused=(await Promise.all(t)).
find(Boolean)??"",this.isSending=!1,this.show()}showLate({state:e}){let t=Si.includes(e)&&this.hasLate;this.late.element.
hidden=!t||!(this.hasUnsent||this.late.words),this.answers.hidden=t&&e!=="closed",t&&!this.late.words&&this.hasUnsent&&this.
late.begin(this.sayUnsent())}sayUnsent(){return this.fields.filter(t=>t.isChanged).map(t=>t.say()).join(" / ")}settle(){
for(let e of this.fields)e.forget();this.isLateSent=!0,h(this.status,l.sentLateNote),!this.late.words&&(this.late.element.
hidden=!0,this.status.focus())}async sendField(e){let{value:t,reason:i}=e.read(),r={kind:"answer",token:e.keepOnItsWay(),
about:e.about,value:t,reason:i},a=await this.send(r,$(this.status)),d=a.kind==="refused"?a.sentence:"";return e.complain(
d),e.settle(d),d}};function Cn(s,e,t){let i=s.read(e);!i||s.read(t)||(s.keep(t,i),s.forget(e))}var Ti={words:"",to:"",post:"",by:"",test:"",because:[]},At=class{constructor(e,t,i){this.about=e;this.kept=t;this.ask=i;
let{words:o,to:r,by:a,post:d,test:c}=this.labels,p=n("div",{class:"pair"},ke(r,this.to),ke(a,this.by.control));this.element.
append(ke(o,this.words),p,ke(d,this.post),ke(c,this.test),this.because.element,m(e?l.saveWords:l.propose,()=>{this.send()},
{class:"main"}),this.status),this.element.addEventListener("submit",g=>{g.preventDefault(),this.send()})}about;kept;ask;element=n(
"form",{class:"proposal-form"});words=x({id:f(),rows:2},()=>this.keep());to=k(n("select",{id:f()}),{change:()=>this.keep()});post=x(
{id:f()},()=>this.keep());by=new V(()=>this.keep());test=x({id:f()},()=>this.keep());because=new de([],()=>this.keep());status=n(
"p",{role:"status",class:"status"});asks=null;stands=null;begun=Ti;seen="";isSending=!1;isRefused=!1;labels={words:n("la\
bel",{for:this.words.id}),to:n("label",{for:this.to.id}),post:n("label",{for:this.post.id}),by:n("label",{for:this.by.control.
id}),test:n("label",{for:this.test.id})};get isTouched(){return!w(this.read(),this.begun)}get isUnderWay(){return this.isTouched&&
R(this.element)}offer(e){this.because.offer(e)}take(e,t){let{isTouched:i}=this,o=!this.asks;this.stands=t??null,this.isRefused&&
this.see(),w(e,this.asks)||this.name(e),i||this.begin();let r=o?this.kept.drafts.read(this.kept.key):null;r&&(this.fill(
r),this.seen=r.seen??"")}begin(){this.fill(this.stands??Ti),this.begun=this.read(),this.seen=this.stands?.seen??""}name(e){
this.asks=e;let t=["words","to","post","by","test"];for(let o of t)h(this.labels[o],e[o]);let{value:i}=this.to;this.to.replaceChildren(
Q(),...e.bodies.map(o=>n("option",{value:o},o))),K(this.to,i)}read(){let[e,t,i,o]=[this.words,this.to,this.post,this.test].
map(({value:r})=>r);return{words:e,to:t,post:i,by:this.by.read(),test:o,because:this.because.read()}}fill({words:e,to:t,
post:i,by:o,test:r,because:a}){L(this.words,e),K(this.to,t),L(this.post,i),this.by.write(o),L(this.test,r),this.because.
write(a)}keep(){this.isSending||h(this.status,""),this.kept.drafts.keep(this.kept.key,{...this.read(),seen:this.seen})}async send(){
if(this.isSending||!this.isWhole())return;this.isSending=!0;let{about:e,seen:t}=this,i=this.read(),o={kind:"propose",token:y(),
about:e,seen:t,...i},r=await this.ask(o,$(this.status));this.isSending=!1,r.kind==="refused"?this.refuse(r.sentence):this.
settle(i)}isWhole(){let e=!this.words.value.trim();e&&this.words.focus();let t=!!this.about&&!this.isTouched;return(e||t)&&
h(this.status,e?l.sayWhat:l.unchanged),!e&&!t}refuse(e){this.isRefused=!0,h(this.status,l.notSent+e)}see(){this.isRefused=
!1,this.seen=this.stands?.seen??"",this.kept.drafts.keep(this.kept.key,{...this.read(),seen:this.seen})}settle(e){let t=w(
this.read(),e);t?(this.kept.drafts.forget(this.kept.key),this.begin()):(this.begun=e,this.see()),q(this.status,this.about?
l.saved:l.proposed,t)}};function ke(s,e){return n("div",{},s,e)}function ce(s,e){let t=s.filter(r=>Ai(r,e).length),i=St(t),o=t.map(r=>(i?Bn:Wn)(r,Ai(r,e)));return i?[n("ul",{class:"sho\
wn-rows"},...o)]:o}function Ai({about:s,rating:e},t){let i=t.filter(d=>d.about===s),{said:o="",spread:r=[],revealed:a}=e??
{};return[...i.map(d=>({...d,isBefore:!0})),...a?[{said:o,spread:r,isBefore:!1}]:[]]}function xi(s,e){return s.isBefore?
l.earlier:e.length>1?l.later:""}function Wn(s,e){let t=s.kind==="heat map",i=t?[]:e.map(o=>Dn(s,o,xi(o,e)));return n("se\
ction",{class:"spread"},s.for?n("h2",{},s.for):null,n("div",{class:"rounds"},...i),t?null:Li(s),Ri(s))}function Dn(s,{said:e,
spread:t,isBefore:i},o){let r=Math.max(1,...t.map(({count:a})=>a));return n("div",{class:i?"before-talking":""},o?n(s.for?
"h3":"h2",{},o):null,n("p",{class:"said"},e),n("ul",{class:"bars"},...t.map(a=>qn(a,r))))}function Bn(s,e){let t=e.map(i=>{
let o=xi(i,e),r=o?[n("small",{},`${o}: `)]:[],{isBefore:a,spread:d}=i;return n("p",{class:a?"before-talking":""},...r,In(
d)||l.nobody)});return n("li",{},n("h2",{},s.for),...t,Li(s),Ri(s))}function In(s){return s.filter(({count:t})=>t).map(({
words:t,count:i})=>`${E(t)}: ${i}`).join(" · ")}function Li(s){let{mine:e,revealed:t}=s.rating??{};return!e||!t?null:n(
"p",{class:"mine"},`${l.yourAnswer}: ${Kn(s,e.value)}`)}function Ri({rating:s}){let t=(s?.reasons??[]).filter(({reason:i})=>i).
map(({words:i,reason:o})=>n("li",{},Nn(i,o)));return t.length?n("ul",{class:"reasons"},...t):null}function Nn(s,e){return s?
`${E(s)}: ${e}`:e}function Kn(s,e){let t=U(s.kind);return t.fits(e)?t.say(I(s),e).join("; "):""}function qn({words:s,count:e,
of:t},i){let o=n("span",{class:"bar",style:`inline-size: ${100*e/i}%`,"aria-hidden":"true"}),r=t?`${t}: ${s}`:s;return n(
"li",{class:e?"":"none"},n("span",{class:"words"},`${E(r)}: ${e}`),o)}var jn=2,Jn={own:[],scores:null},xt=class{constructor(e,{name:t},i,o){this.about=e;this.kept=i;this.ask=o;this.shows=m(l.
showSupport,()=>{this.show(!1)},{hidden:`: ${t}`}),this.all=m(l.showAllTheSame,()=>{this.show(!0)},{hidden:`: ${t}`}),this.
all.hidden=!0,this.element.setAttribute("aria-label",l.supportOf(t)),this.element.append(this.place,this.button,this.count,
this.shows,this.all,this.status,this.shown)}about;kept;ask;element=n("section",{class:"support"});shown=n("div",{});place=n(
"div",{});count=n("p",{class:"count"});button=m("",()=>{this.send()});status=n("p",{role:"status",class:"status"});shows;all;own=null;seen="";refused="";support=null;get isUnderWay(){
return!!(this.own?.isChanged&&this.own.hasFocus)}take({seen:e,support:t,is_decided:i},o){this.seen=e,this.support=t;let r=t.
rating?.revealed??!1,a=o.may_note&&!r&&!i;a&&!this.own&&(this.own=new he(t,this.kept.key,this.kept.drafts,()=>this.tell(
""),Jn),this.place.append(this.own.element)),this.own?.take(t),this.place.hidden=!a,this.button.hidden=!a;let d=t.rating?.
count??0;this.count.hidden=r||!d,h(this.count,l.haveSaid(d)),this.shows.hidden=!o.leads||r||!d,this.all.hidden||=this.shows.
hidden,this.element.hidden=!(a||d),this.shown.replaceChildren(...ce([{...t,for:""}],[])),this.change()}change(){let e=!F(
this.own?.sent.value);h(this.button,e?l.sendSupportAgain:l.sendSupport);let t=e&&!this.own?.isChanged&&!this.button.hidden;
h(this.status,this.refused||(t?l.supportSent:""))}tell(e){this.refused=e,this.change()}async send(){if(!this.own?.isChanged)
return;let{value:e,reason:t}=this.own.read(),i=typeof e=="string"?e:"",o={kind:"support",about:this.about,seen:this.seen,
value:i,reason:t},r=this.own.keepOnItsWay(),a=await this.ask({...o,token:r},$(this.status)),d=a.kind==="refused"?a.sentence:
"";this.own.settle(d),this.tell(d&&l.notSent+d)}async show(e){let t={kind:"press",act:"show_support",about:this.about,knowing:e},
i=await this.ask({...t,token:y()});this.tell(i.kind==="refused"?i.sentence:""),this.all.hidden=!(i.kind==="refused"&&this.
support?.rating?.count===jn)}};var _n=["agreed","not agreed","parked"],ws=class{constructor(e,t,i,o,r){this.key=e;this.form=t;this.ask=r;let a={of:"dif\
fers",about:e};this.box=new N(r,a,o("differs"),l.howDifferent,l.recordDifferent);let d=n("summary",{},l.seeDifferently);
this.dissent=n("details",{open:!!this.box.words},d,this.box.element),this.change=n("details",{},n("summary",{},l.changeWords),
t.element),this.support=new xt(e,i,o("support"),r),this.element.append(this.facts,this.acts,this.status,this.support.element,
this.dissent,this.change)}key;form;ask;element=n("li",{class:"proposal"});facts=n("div",{});acts=n("div",{class:"acts"});status=n(
"p",{role:"status",class:"status"});change;dissent;box;support;told=null;get isUnderWay(){return[this.form,this.box,this.
support].some(e=>e.isUnderWay)}take(e,t,i){let o=!this.told;this.form.take(i,e),o&&this.form.isTouched&&(this.change.open=
!0);let r=t.proposed.includes(this.key)&&e.state==="proposed";if(this.change.hidden=!(t.may_write||r),this.dissent.hidden=
!t.may_note,this.support.take(e,t),w(this.told,{proposal:e,you:t}))return;this.told={proposal:e,you:t},this.facts.replaceChildren(
...Yn(e));let a=document.activeElement?.textContent,d=this.acts.contains(document.activeElement);if(this.acts.replaceChildren(
...this.listActs(e,t)),!d)return;([...this.acts.querySelectorAll("button")].find(({textContent:p})=>p===a)??this.change.
querySelector("summary"))?.focus()}listActs({name:e,seen:t,state:i,is_decided:o},r){let a=`: ${e}`,d=r.proposed.includes(
this.key)||r.seconded.includes(this.key),c=()=>{this.say({kind:"second",token:y(),about:this.key,seen:t})},p=r.may_note&&
!d&&!o?[m(l.second,c,{hidden:a})]:[];if(!r.leads)return p;let g=T=>()=>{this.say({kind:"press",token:y(),act:"decide",about:this.
key,seen:t,words:T})},b=_n.filter(T=>T!==i);return[...p,...b.map(T=>m(l.decisions[T],g(T),{hidden:a}))]}async say(e){let t=await this.
ask(e);h(this.status,t.kind==="refused"?t.sentence:"")}};function Yn(s){let{name:e,words:t,said:i,proposers:o,seconders:r,
missing:a,rests_on:d,differs:c,state:p}=s,b=[[l.proposedBy,o],[l.secondedBy,r]].flatMap(([M,ve])=>ve.length?[`${M} ${ve.
join(", ")}.`]:[]),T=i.map(([M,ve])=>n("li",{},`${M}: ${ve}`));return[n("h2",{},`${e}: ${t}`),n("p",{class:"stands"},n("\
strong",{},E(p)),`. ${b.join(" ")}`),T.length?n("ul",{class:"parts"},...T):null,Ei(l.restsOn(d.length),d),Ei(l.lacks(a.length),
a),c.length?n("p",{},`${l.seenDifferently}: ${c.join(" / ")}`):null].filter(M=>M!==null)}function Ei(s,e){if(!e.length)return null;
let t=e.map(i=>n("li",{},i));return n("details",{},n("summary",{},s),n("ul",{},...t))}var Lt=class{constructor(e,t,i){this.
ask=e;this.drafts=t;this.keptUnder=i;this.form=this.makeForm(""),this.proposing=n("details",{},n("summary",{},l.proposeOne),
this.form.element),this.element.append(this.proposing,this.list)}ask;drafts;keptUnder;element=n("section",{class:"propos\
als","aria-label":l.recommendations});list=n("ol",{});proposing;form;cards=new Map;options=[];isFirst=null;get isUnderWay(){
return[this.form,...this.cards.values()].some(e=>e.isUnderWay)}makeForm(e){return new At(e,this.keptAt(e),this.ask)}keptAt(e){
return{drafts:this.drafts,key:`${this.keptUnder}:${e}`}}offer(e){this.options=e;for(let t of[this.form,...[...this.cards.
values()].map(i=>i.form)])t.offer(e)}take({how:e,proposals:t,asks:i},o){if(this.element.hidden=e!=="decide",this.element.
hidden||!i)return;this.proposing.hidden=!o.may_propose,this.form.take(i);let r=!t.length;this.isFirst!==r&&!this.form.isUnderWay&&
(this.proposing.open=!o.leads&&(r||this.form.isTouched)),this.isFirst=r;let a=t.map(d=>{let c=this.findCard(d);return c.
take(d,o,i),c.element});(a.length!==this.list.children.length||a.some((d,c)=>this.list.children[c]!==d))&&this.list.replaceChildren(
...a)}findCard(e){let{key:t}=e,i=r=>this.keptAt(`${t}:${r}`),o=this.cards.get(t)??new ws(t,this.makeForm(t),e,i,this.ask);
return this.cards.has(t)||o.form.offer(this.options),this.cards.set(t,o),o}};var Rt=class{element=n("section",{class:"risk-spread",hidden:!0});select=k(n("select",{id:f()}),{change:()=>this.showGrid()});said=n(
"p",{class:"said"});wide=n("p",{class:"wide"},l.wide);grid=n("div",{class:"grid-place"});all=n("div",{class:"scroll",tabindex:0,
role:"region","aria-label":l.allScores});told=null;constructor(){let e=n("label",{for:this.select.id},l.whichRisk);this.
element.append(this.said,this.wide,e,this.select,this.grid,this.all)}take(e){let t=Et(e);if(this.element.hidden=!t.length,
!e||w(e,this.told))return;this.told=e,h(this.said,e.said);let{value:i}=this.select,o=t.map((r,a)=>n("option",{value:a},`${r.
risk}: ${ks(e,r)}`));this.select.replaceChildren(...o),this.select.value=i&&Number(i)<t.length?i:"0",this.wide.hidden=!t.
some(({is_wide:r})=>r),this.all.replaceChildren(Gn(e,t)),this.showGrid()}showGrid(){let e=Et(this.told)[Number(this.select.
value)];this.grid.replaceChildren(...this.told&&e?gs(this.told,e,ys(this.told,e)):[])}};function Et(s){return(s?.risks??
[]).filter(({people:t,before:i})=>t||i).sort((t,i)=>Number(i.is_wide)-Number(t.is_wide))}function gs(s,e,t){let{before:i,
people:o}=e,r=c=>t?`${t}, ${c.toLowerCase()}`:c,a=o?[n("div",{},Mi(s,e,i?r(l.later):t))]:[];if(!i)return a;let d=Mi(s,{...i,
agreed:null},r(l.earlier));return[n("div",{class:"before-talking"},d),...a]}function ys(s,e){return l.gridOf(e.risk,ks(s,
e))}function Mi({scale:s},{places:e,agreed:t},i){return et(s.length,i,(o,r)=>{let a=e.find(([g,b])=>g===o&&b===r)?.[2]??
0,d=t?.[0]===o&&t[1]===r,c=a?[String(a),S(a===1?" person":" people")]:[],p=d?n("b",{},l.agreedHere):null;return n("td",{
class:[a?"held":"",d?"agreed-here":""].join(" ").trim()},...c,p)})}function ks(s,{side:e}){return(s.sides.find(([t])=>t===
e)?.[1]??e).toLowerCase()}function Un(s=[]){return s.length?n("small",{},l.beforeShort(s.join(" · "))):null}function Gn(s,e){
let t=[l.risk,l.measures.likelihood,l.measures.impact,l.agreedShort],i=e.map(r=>{let a=n("th",{scope:"row"},r.risk,n("sm\
all",{},ks(s,r))),d=["likelihood","impact"].map(p=>n("td",{},r[p].join(" · "),Un(r.before?.[p]))),c=n("td",{},r.agreed?
l.agreedAt(...r.agreed):"–");return n("tr",{class:r.is_wide?"is-wide":""},a,...d,c)}),o=n("tr",{},...t.map(r=>n("th",{
scope:"col"},r)));return n("table",{},n("caption",{},l.spans),n("thead",{},o),n("tbody",{},...i))}var Mt=class{constructor(e,t,i,o,r){this.key=e;this.keptUnder=t;this.drafts=i;this.send=o;this.notes=new vt(o,i,t,e),this.
asides=new yt(o),this.request=new j(o,"request",{drafts:i,key:`scrutiny:minute:${t}:request`}),this.proposals=new Lt(o,i,
`scrutiny:proposal:${t}:${e}`),this.agreed=new gt(o,i,`scrutiny:agreed:${t}:${e}`,r),this.element.append(...this.listParts())}key;keptUnder;drafts;send;element=n(
"div",{class:"step"});heading=n("h1",{tabindex:-1});at=n("span",{});minutes=n("span",{});word=n("strong",{class:"word"});said=n(
"p",{class:"state"});figure=n("div",{class:"figure"});shown=n("div",{class:"shown"});spreads=new Rt;count=n("p",{class:"\
count"});notedBefore=n("div",{class:"noted"});beside=n("div",{class:"beside"});place=n("div",{});agreed;notes;asides;request;noted=n(
"section",{class:"noted"});late=n("section",{class:"late"});proposals;own=null;round=0;listParts(){return[n("p",{class:"\
bar-top"},Vn(this.at,this.minutes),this.word),this.heading,this.said,this.figure,this.place,this.proposals.element,n("di\
v",{},this.shown,this.spreads.element,this.notedBefore),this.agreed.element,this.noted,this.late,this.notes.element,this.
request.element,this.count,this.asides.element,this.beside]}get isUnderWay(){return[this.own,this.agreed,this.proposals,
this.notes,this.request].some(t=>t?.isUnderWay)}showHtml({figure:e,html:t,links:i}){this.proposals.offer(i??[]),this.figure.
innerHTML=e,this.beside.innerHTML=t}take(e,t){this.showWhere(e),h(this.heading,e.title),h(this.said,e.said),this.takeOwn(
e,t),this.placeFigure(e),this.shown.replaceChildren(...ce(e.own,e.earlier)),this.notedBefore.replaceChildren(...e.noted_before.
map(i=>n("p",{},i))),this.spreads.take(e.scores),this.proposals.take(e,t),this.agreed.take(e,t.may_write),this.notes.take(
e,t),this.asides.take(e,t),this.request.element.hidden=!t.calls||t.leads,this.showListed(this.late,l.cameLate,e.late),this.
showListed(this.noted,l.noted,e.noted),this.showCount(e)}showWhere({number:e,of:t,minutes:i,word:o,state:r}){h(this.at,l.
step(e,t)),h(this.minutes,Nt(i)),h(this.word,o),this.word.dataset.state=r,this.word.hidden=!o}placeFigure({how:e,own:t,state:i}){
if(R(this.figure))return;let o=e==="read"&&t.length>0,r=i==="open"&&!this.place.hidden&&!G();o?this.agreed.element.before(
this.figure):r?this.place.after(this.figure):this.place.before(this.figure)}showCount({own:e,state:t,answered:i,people:o,
cannot:r,word:a}){this.count.hidden=!(e.length&&a)||!["open","closed"].includes(t),h(this.count,[l.answered(i,o),r?l.cannot(
r):""].join(" ").trim())}takeOwn(e,t){let i=t.may_answer&&e.own.length>0;this.own&&this.round!==e.round&&e.round>1&&(this.
own=null),i&&!this.own&&(this.own=new Tt(e,this.keptUnder,this.drafts,this.send),this.round=e.round,this.place.replaceChildren(
this.own.element)),this.own?.take(e),this.place.hidden=!i||!this.own?.isOf(e)}showListed(e,t,i){e.hidden=!i.length;let o=i.
map(r=>n("li",{},r));e.replaceChildren(n("h2",{},t),n("ul",{},...o))}};function Vn(s,e){let t=n("span",{class:"with-room"},
"about ");return n("span",{class:"step-of"},s," · ",t,e)}var Qn=3,zn=6,Zn=5,Pt=class{constructor(e,t){this.socket=e;this.heard=t;let i={frame:o=>this.take(o),opened:()=>this.again(),
closed:()=>{}};e.hear(i,new AbortController().signal),setInterval(()=>this.tick(),1e3),document.addEventListener("visibi\
litychange",()=>this.look()),window.addEventListener("online",()=>this.look())}socket;heard;waiting=new Map;quiet=0;isConnected=!0;ask(e,t=()=>{}){
return new Promise(i=>{let o=y();this.waiting.set(o,{message:e,settle:i,waits:t}),t(this.isConnected),this.socket.send({
...e,id:o})})}look(){this.socket.send({kind:"session",id:y()})}tick(){this.quiet+=1,this.socket.isOpen&&this.quiet===Qn&&
this.socket.send({kind:"ping"}),!this.socket.isOpen&&this.quiet%Zn===0&&this.look(),this.quiet===zn&&(this.socket.isOpen&&
this.socket.renew(),this.lose())}lose(){this.isConnected&&(this.isConnected=!1,this.sayWaiting(),this.heard.lost())}sayWaiting(){
for(let{waits:e}of this.waiting.values())e(this.isConnected)}again(){for(let[e,{message:t}]of this.waiting)this.socket.send(
{...t,id:e});this.look()}take(e){this.quiet=0,this.isConnected||this.comeBack(),z(e.session)&&z(e.you)&&this.heard.news(
{...e,isToAll:!0}),z(e.reply)&&this.settle(e.reply)}comeBack(){this.isConnected=!0,this.sayWaiting();let e=[...this.waiting.
values()].filter(({message:i})=>i.kind==="answer"),t=new Set(e);for(let i of e){let{settle:o}=i;i.settle=r=>{o(r),t.delete(
i),t.size||this.heard.back(r.kind==="session")}}e.length||this.heard.back(!1),this.again()}settle(e){let t=this.waiting.
get(e.id??"");if(this.waiting.delete(e.id??""),e.kind==="gone"){this.heard.gone(e.sentence);return}e.kind==="refused"&&t&&
this.look(),e.kind==="session"&&e.you&&this.heard.news({session:e,you:e.you,isToAll:!1}),t?.settle(e)}};var Xn=["open","closed"],Ft=class{constructor(e){this.join=e;let t=n("div",{class:"qr"}),i=document.querySelector("#qr");
i&&t.append(i.content.cloneNode(!0));let o=n("header",{},this.code,t),r=n("div",{class:"right"},this.count,this.dots,this.
shown),a=n("div",{class:"sides"},this.figure,r),d=n("div",{class:"foot"},this.foot,this.clock);this.element.append(o,n("\
div",{class:"on-wall"},this.heading,this.said,a,d)),window.addEventListener("resize",()=>this.fit()),window.addEventListener(
"keydown",({key:c})=>{c.toLowerCase()==="c"&&(this.clock.hidden=!this.clock.hidden)}),setInterval(()=>this.showClock(),1e4),
this.showClock()}join;element=n("div",{class:"wall"});code=n("p",{class:"join"});heading=n("h1",{});figure=n("div",{class:"\
figure"});said=n("p",{class:"state"});dots=n("p",{class:"dots","aria-hidden":"true"});count=n("p",{class:"count"});shown=n(
"div",{class:"shown"});foot=n("p",{class:"next"});clock=n("p",{class:"clock"});html="";showClock(){h(this.clock,new Date().
toLocaleTimeString("en-GB",{hour:"2-digit",minute:"2-digit"}))}showHtml({figure:e}){this.html=e,this.fit()}take(e,t){h(this.
code,`${location.host}${this.join} · ${e.code??""}`),h(this.heading,t.title);let i=t.own.length>0&&Xn.includes(t.state);
h(this.said,t.state==="parked"?l.isParked:t.said),this.count.hidden=!i,this.dots.hidden=!i,h(this.count,l.answered(t.answered,
t.people)),h(this.dots,"●".repeat(t.answered)+"○".repeat(Math.max(0,t.people-t.answered))),this.shown.replaceChildren(
...eo(t),...to(cs(t)),...so(t));let o=e.agenda[e.agenda.findIndex(({key:a})=>a===t.key)+1],r=[l.step(t.number,t.of),o?`n\
ext: ${o.title}`:""];h(this.foot,r.filter(Boolean).join(" · ")),this.fit()}fit(){this.figure.innerHTML=this.html;for(let e of this.
figure.querySelectorAll("img"))e.complete||e.addEventListener("load",()=>this.trim(),{once:!0});for(let e of this.figure.
querySelectorAll("details, .note, small, figcaption + p"))e.remove();this.figure.hidden=!1,this.figure.classList.toggle(
"alone",this.count.hidden&&!this.shown.childElementCount),this.trim()}trim(){let e=()=>!this.figure.textContent?.trim()&&
!this.figure.querySelector("img");for(e()&&(this.figure.hidden=!0);this.isCutOff&&Pi(this.figure);)e()&&(this.figure.hidden=
!0);for(let t of this.shown.querySelectorAll(".before-talking"))this.isCutOff&&t.remove();for(;this.isCutOff&&Pi(this.shown);)
;Oi(this.figure)}get isCutOff(){let{scrollHeight:e,scrollWidth:t}=document.documentElement;return e>window.innerHeight||
t>window.innerWidth}};function Pi(s){let e=s.querySelectorAll("li, dt, dd, p, tr:not(.grid tr), figure, table, h2, h3"),
t=e[e.length-1];return t?.remove(),!!t}function Oi(s){let e=s.querySelectorAll("h2, h3, dt, dd, li, p, td, img"),t=e[e.length-
1];(t?.matches("h2, h3, dt")||t?.matches("dd")&&!t.textContent?.trim())&&(t.remove(),Oi(s))}function eo({proposals:s}){let e=s.
map(({words:t,state:i})=>n("li",{},n("b",{},`${E(i)}: `),t));return e.length?[n("ol",{class:"lines"},...e)]:[]}function to(s){
return s.length?[n("section",{class:"agreed"},n("h2",{},l.agreed),...s)]:[]}function so({own:s,scores:e,earlier:t}){let[
i]=Et(e);if(e&&i?.people)return io(e,i);let o=s.filter(a=>a.rating?.revealed);if(o.length<2)return ce(o,t);let r=o.map(a=>{
let d=t.filter(({about:g})=>g===a.about).at(-1),c=d?l.before(Fi(d.spread)):"",p=Fi(a.rating?.spread??[]);return n("li",{},
n("b",{},`${a.for}: `),p||l.nobody,c?n("span",{class:"before-talking"},` (${c})`):null)});return[n("ul",{class:"lines"},
...r)]}function io(s,e){let t=ys(s,e),[i,o]=e.before?[`${s.said} ${t}.`,""]:[s.said,t],r=gs(s,e,o);return[n("p",{class:"\
said"},i),n("div",{class:"grids"},...r)]}function Fi(s){return s.filter(({count:t})=>t).map(no).join(", ")}function no({
words:s,count:e,of:t}){return`${pe(t?`${t}, ${s}`:s)} ${e}`}var Ot=class{constructor(e,t,i){this.body=e;this.join=t;this.html=i}body;join;html;wall=null;known="";take(e){let{step:t}=e;
if(!t){let r=e.decided.map(a=>({...a,owner:""}));this.body.replaceChildren(Fe({...e,decided:r}));return}let i=!this.wall,
o=this.wall??new Ft(this.join);this.wall=o,i&&this.body.replaceChildren(o.element),o.take(e,t),this.known!==t.key&&this.
html.bring(t.key).then(r=>r&&o.showHtml(r)),this.known=t.key}};var oo=401,$t=class{constructor(e,{told:t,step:i},o){this.host=e;let r=new be({...o,post:a=>this.post(o,a)});this.talk=new Pt(
r,{news:a=>this.hearNews(a),gone:a=>this.leave(a),lost:()=>this.announced.showConnection(!1,l.notConnected),back:a=>this.
announced.showConnection(!0,a?l.connectedSaved:l.connected)}),this.html=new Oe(i,a=>this.talk.ask({kind:"step",step:a})),
this.leading=new je((a,d)=>this.talk.ask(a,d),this.writing,e.dataset,this.drafts,t.kind==="session"?`${t.opened}:${t.you?.
name}`:""),this.wall=this.makeWall(),e.replaceChildren(...this.announced.elements,this.offer,this.body,this.moved.element,
this.foot),window.addEventListener("popstate",({state:a})=>this.look(String(a?.step??""),!0)),t.kind==="session"&&t.you?
this.take(this.mine.complete(t,!1),t.you):(t.kind==="gone"||t.kind==="refused")&&this.leave(t.sentence)}host;talk;announced=new Pe;offer=n(
"div",{});body=n("div",{class:"body"});foot=n("p",{class:"you"});moved=new Ye(()=>this.follow());agenda=new Ee(e=>this.look(
e));drafts=new Z(()=>localStorage,()=>{});writing={isTouched:()=>this.screen?.agreed.isTouched??!1,begin:()=>this.screen?.
agreed.begin(),settle:()=>this.screen?.agreed.saveAll()??Promise.resolve(!0)};mine=new _e;html;leading;group=null;screen=null;looked=null;wall;homework=null;known="";code="";hearNews({
session:e,you:t,isToAll:i}){this.take(this.mine.complete(e,i),t),i&&!this.mine.knows(e.step)&&this.talk.look()}async post(e,t){
let i=await e.post(t);return i.status===oo&&this.leave(l.gone),i}take(e,t){this.code&&e.code!==this.code&&document.querySelector(
"#qr")&&location.reload(),this.code=e.code??"",t.waits?this.wait():this.wall?this.wall.take(e):e.homework?.length&&!t.leads?
this.goThrough(e,t):e.step?this.hear({told:e,step:e.step,you:t}):this.close(e),this.announced.takeLeader(e.leader_away&&
!this.wall),this.offer.hidden=!t.offered,t.offered?this.offer.firstChild||this.offer.append(Ys(()=>{this.talk.ask({kind:"\
accept",token:y()})})):this.offer.replaceChildren(),h(this.foot,l.you(t.name,t.role))}hear(e){let t=this.group?.step.key??
"";this.group=e;let{told:i,step:o}=e;this.looked?this.sayLooking():this.screen&&this.screen.key!==o.key&&(this.screen.isUnderWay||
this.moved.isHeld)?this.moved.show(o.key,o.number):this.show(e),this.agenda.take(i),i.leading&&this.leading.take(i.leading,
o),this.body.classList.toggle("leads",!!i.leading),this.leading.element.hidden=!i.leading,t!==o.key&&this.html.hold(i.agenda,
o.key)}show(e){let{told:t,step:i,you:o}=e;this.moved.hide();let r=this.homework!==null||this.screen?.key!==i.key;r&&this.
openStep(t,i,o),this.screen?.take(i,o),document.title=`${l.step(i.number,i.of)}: ${i.title}`,this.announce(r,`${i.key} ${i.
state} ${i.round} ${i.said}`,Gs(i))}goThrough(e,t){this.homework?this.homework.take(e,t):(this.homework=new Ce(e,t,i=>this.
makeStep(e,i,t),this.talk),this.body.replaceChildren(this.homework.element)),this.screen=this.homework.screen,this.known=
"homework"}makeStep(e,{key:t,how:i},o){let r=new Mt(t,`${e.opened}:${o.name}`,this.drafts,(a,d)=>this.talk.ask(a,d),()=>this.
leading.showMain());return this.html.bring(t,i==="decide").then(a=>a&&r.showHtml(a)),r}openStep(e,t,i){let{key:o}=t,r=this.
makeStep(e,t,i);this.homework=null,this.screen=r;let a=e.decided.length?[Ds(e)]:[];this.body.replaceChildren(r.element,this.
leading.element,this.agenda.element,...a),i.leads&&!this.known&&this.agenda.open(),this.known?history.state?.step!==o&&history.
pushState({step:o},""):history.replaceState({step:o},"")}announce(e,t,i){let o=this.known==="";e&&!o?(this.announced.say(
""),this.screen?.heading.focus(),window.scrollTo(0,0)):!o&&t!==this.known&&this.announced.say(i),this.known=t}follow(){this.
looked=null,this.screen=null,this.group&&this.show(this.group)}look(e,t=!1){let i=this.group?.told.agenda.find(r=>r.key===
e);if(!this.group||!i)return;if(e===this.group.step.key){this.follow();return}let o=new Je(e,i,()=>this.follow());this.looked=
o,this.moved.hide(),this.body.replaceChildren(o.element,this.leading.element,this.agenda.element),t||history.pushState({
step:e},""),document.title=i.title,this.sayLooking(),o.heading.focus(),window.scrollTo(0,0),this.html.bring(e,!0).then(r=>r&&
o.showHtml(r))}sayLooking(){if(!this.group||!this.looked)return;let{agenda:e}=this.group.told;this.looked.say(Me(e,this.
looked.key),this.group.step.number)}makeWall(){let{screen:e,join:t=""}=this.host.dataset;return e==="present"?new Ot(this.
body,t,this.html):null}wait(){this.known!=="waits"&&(this.known="waits",document.title=l.waitTitle,this.body.replaceChildren(
...Hs(this.host.dataset)))}close(e){let t=Fe(e,this.host.dataset),i=this.known!==""&&this.known!=="closed";this.known="c\
losed",this.screen=this.looked=null,this.moved.hide(),this.body.className="body",this.body.replaceChildren(t),document.title=
l.decided,this.announced.say(""),i&&t.querySelector("h1")?.focus()}leave(e){this.moved.hide(),this.body.className="body",
this.body.replaceChildren(...Cs(e,this.host.dataset.join??"")),this.known&&this.known!=="gone"&&this.body.querySelector(
"h1")?.focus(),this.known="gone"}};var $i=document.querySelector("#session"),Hi=document.querySelector("#told")?.textContent;if($i&&Hi){let s=JSON.parse(Hi),
e=`${location.host}${location.pathname.replace(/\/(session|present)$/,"/session")}`,t=location.protocol==="https:"?"wss":
"ws";new $t($i,s,{open:()=>new WebSocket(`${t}://${e}/socket`),post:i=>bs(`//${e}/messages`,i)})}
