var ve=class{constructor(e,t){this.askServer=e;this.changed=t}askServer;changed;state="connected";heard=0;silentSince=0;patientUntil=0;isAsking=!1;get isWell(){
return this.state==="connected"||this.state==="asking"}waitUntil(e){this.patientUntil=e}noticeReply(e=!1){this.heard=Date.
now(),this.silentSince=0,this.set(e?"asking":"connected")}noticeSilence(e){this.heard>=e||Date.now()<this.patientUntil||
(this.silentSince||=Date.now(),this.isWell&&this.set("offline"),Date.now()-this.silentSince>=3e4&&this.ask())}async ask(){
if(!(this.state!=="offline"||this.isAsking)){this.isAsking=!0;try{await this.askServer(),this.state==="offline"&&this.silentSince&&
this.set("lost")}catch{}finally{this.isAsking=!1}}}set(e){this.state!==e&&(this.state=e,this.changed(e))}};var fs="scrutiny:draft:";function ws(s){return!!s&&typeof s?.token=="string"&&"value"in s&&Array.isArray(s.replaces)}function gs(s){
let e={reason:"",keeps:[],author:"",role:""},{sent:t,...n}={...e,...s,at:String(s.at??"")};return ws(t)?{...n,sent:gs(t)}:
n}var U=class{constructor(e,t){this.findStorage=e;this.complain=t}findStorage;complain;keep(e,t){try{this.findStorage().
setItem(e,JSON.stringify(t))}catch{this.complain()}}read(e){try{return JSON.parse(this.findStorage().getItem(e)??"null")}catch{
return null}}forget(e){try{this.findStorage().removeItem(e)}catch{this.complain()}}readDraft(e){let t=this.read(e);return ws(
t)?gs(t):null}listKeys(){try{return Object.keys(this.findStorage()).filter(e=>e.startsWith(fs))}catch{return[]}}};var ks={author:"",role:""};function w(){let s=crypto.getRandomValues(new Uint8Array(16));return Array.from(s,e=>e.toString(16).padStart(2,"0")).join(
"")}function be(s){return s.slice(s.lastIndexOf("@")+1)}var Ln=/^(?:@[0-9a-f]{32}@[0-9a-f]{32})?$/;function ys(s,e){return e.
startsWith(s)&&Ln.test(e.slice(s.length))}var Ot="scrutiny:tab",En=/^[0-9a-f]{32}$/,Mn=250,Se=class{constructor(e){this.browser=e}browser;named=null;channel;asking=new Set;asked=null;get own(){
return this.named??=this.readName(),this.named}readName(){try{let e=this.browser.findSession();return En.test(e.getItem(
Ot)??"")||e.setItem(Ot,w()),e.getItem(Ot)??w()}catch{return w()}}open(){if(this.channel!==void 0)return this.channel;try{
this.channel=this.browser.openChannel(),this.channel.addEventListener("message",({data:e})=>this.hear(e))}catch{this.channel=
null}return this.channel}tell(e){let t=this.asking.size>0?this.own:"";this.channel?.postMessage({isAsking:e,held:this.browser.
listHeld(),waiting:t})}hear({isAsking:e,held:t,waiting:n}){for(let o of this.asking){for(let r of t)o.held.add(r);o.waiting.
add(n)}e&&this.tell(!1)}async ask(){let e={kept:this.browser.drafts.listKeys(),held:new Set,waiting:new Set};return!this.
open()||!e.kept.length||(this.asking.add(e),this.tell(!0),await new Promise(t=>{setTimeout(t,Mn)}),this.asking.delete(e)),
e}askOpenTabs(){return this.asked??=this.ask(),queueMicrotask(()=>{this.asked=null}),this.asked}isUnclaimed(e,t){return e.
held.has(t)||this.browser.listHeld().includes(t)?!1:be(t)===this.own||!e.waiting.has(be(t))}findUnclaimed(e,t,n){let o=d=>!n.
individual&&be(d)===this.own;return e.kept.filter(d=>ys(t,d)&&this.isUnclaimed(e,d)).flatMap(d=>{let c=this.browser.drafts.
readDraft(d);return c?[{key:d,draft:c,isOurs:o(d)}]:[]}).sort((d,c)=>Number(c.isOurs)-Number(d.isOurs)||c.draft.at.localeCompare(
d.draft.at))}};function P(s){return s==null?!0:(typeof s=="string"||Array.isArray(s))&&s.length===0}function g(s,e){return JSON.stringify(
s,vs)===JSON.stringify(e,vs)}function vs(s,e){return e===null||typeof e!="object"||Array.isArray(e)?e:Object.fromEntries(
Object.entries(e).sort(([t],[n])=>t<n?-1:1))}function v(s){return typeof s=="string"}function Ft(s){return s!=null&&s!==
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
e.",whoLink:"Who is writing",writeBoth:"Write one from both"},bs={member:"a member of the committee",officer:"an officer",
facilitator:"leading this session",observer:"an observer"};var Ss="scrutiny-workbook:page",Ts="scrutiny:who",$t=class{isServed=!1;isPressed=!1;hasWarned=!1;hasBanner=!1;isFull=!1;statuses=new Map;gates=new Map;progress=new Map;drafts;tabs;connection;rights={};news=new EventTarget;shown=new Map;known=null;isSeated=!1;count=0;constructor(){
this.drafts=new U(()=>localStorage,()=>this.noteStorageFull()),this.tabs=new Se({drafts:this.drafts,findSession:()=>sessionStorage,
openChannel:()=>new BroadcastChannel("scrutiny:drafts"),listHeld:()=>this.listSavers().flatMap(({key:e})=>e?[e]:[])}),this.
connection=new ve(()=>fetch(location.pathname,{method:"HEAD"}),e=>this.tell("connection",e))}newId(){return this.count+=
1,`scrutiny-${this.count}`}tell(e,t){this.news.dispatchEvent(new CustomEvent(e,{detail:t}))}hear(e,t,n){let o=r=>t(r.detail);
this.news.addEventListener(e,o,n?{signal:n}:{})}noteStorageFull(){this.isFull||(this.isFull=!0,this.tell("no-drafts",!0))}get who(){
return this.known??=this.readWho(),this.known}set who(e){this.isSeated||g(e,this.who)||(this.known=e,this.drafts.keep(Ts,
e),this.tell("who",e))}takeSeat(e){this.isSeated=!0,this.known=e,this.tell("who",e)}may(e){return this.rights[this.who.author?
this.who.role:""]?.[e]===""}get isNamed(){return!!(this.who.author&&this.who.role)}get isReading(){return this.isNamed&&
!this.may("write")}readWho(){let e=this.drafts.read(Ts);return typeof e?.author=="string"&&Object.hasOwn(bs,e.role??"")?
e:ks}add(e,t){let{about:n}=e;this.shown.set(n,[...this.find(n),e]),t.addEventListener("abort",()=>{this.shown.set(n,this.
find(n).filter(o=>o!==e))})}find(e){return this.shown.get(e)??[]}listSavers(){return[...this.shown.values()].flat().flatMap(
e=>e.listSavers())}};function Ht(){return window[Ss]??=new $t,window[Ss]}function i(s,e={},...t){let n=document.createElement(s);for(let[o,r]of Object.entries(e))Ft(r)&&n.setAttribute(o,r===!0?
"":String(r));return n.append(...t.filter(Ft)),n}function y(s,e){for(let[t,n]of Object.entries(e))s.addEventListener(t,n);
return s}function f(){return Ht().newId()}function m(s,e,{hidden:t="",...n}={}){let o=t?T(String(t)):null;return y(i("bu\
tton",{type:"button",...n},s,o),{click:()=>e()})}var x=class{parts;more=i("span",{id:f(),hidden:!0});constructor(e,t,n="",o={}){
let r=i("label",{for:e.id,id:f(),...o},t);this.parts=[r,this.more],e.setAttribute("aria-labelledby",`${r.id} ${this.more.
id}`),this.tellApart(n)}tellApart(e){h(this.more,e.trim())}};function T(s){return i("span",{class:"visually-hidden"},s)}
function h(s,e){s.textContent!==e&&(s.textContent=e)}function G(s){let[e=""]=s;return s.length===1?i("p",{},e):i("ul",{},
...s.map(t=>i("li",{},t)))}function H(s){return s.contains(document.activeElement)}function Ct(s){let e=s.closest("details");e&&(e.open=!0,e.parentElement&&
Ct(e.parentElement))}var Pn="textarea, input:not([type=radio], [type=checkbox], [type=file])",On=":is(input, textarea, s\
elect, button):not([data-looks])";function xs(s,e){for(let t of s.querySelectorAll(On))t.matches(Pn)?t.readOnly=e:t.disabled=
e}function As(s){CSS.supports("field-sizing","content")||(s.style.height="auto",s.style.height=`${s.scrollHeight+4}px`)}
function A(s,e){let t=()=>{As(n),e()},n=y(i("textarea",{rows:1,...s}),{input:t});return n}function R(s,e){s.value!==e&&(s.
value=e),As(s)}function V(s){return!!s&&typeof s=="object"}var Rs=500,Fn=15e3,$n=3,Te=class{constructor(e){this.way=e;this.connect()}way;failures=0;socket=null;wait=Rs;hearers=new Set;get isOpen(){
return this.socket?.readyState===WebSocket.OPEN}get isRefused(){return!this.isOpen&&this.failures>=$n}hear(e,t){this.hearers.
add(e),t.addEventListener("abort",()=>this.hearers.delete(e))}send(e){let t=JSON.stringify(e);this.isOpen?this.socket?.send(
t):this.post(t)}renew(){let e=this.socket;this.connect(),e?.close()}async post(e){try{let t=await this.way.post(e);t.ok&&
this.take(await t.text())}catch{}}connect(){let e=this.way.open();this.socket=e,this.failures+=1,e.addEventListener("ope\
n",()=>{for(let t of this.hearers)t.opened()}),e.addEventListener("message",({data:t})=>{this.socket===e&&(this.wait=Rs,
this.failures=0,this.take(t))}),e.addEventListener("close",()=>{if(this.socket===e){for(let t of this.hearers)t.closed();
setTimeout(()=>this.connect(),this.wait),this.wait=Math.min(2*this.wait,Fn)}})}take(e){let t=null;try{t=JSON.parse(String(
e))}catch{return}if(V(t))for(let n of this.hearers)n.frame(t)}};var Hn="(min-width: 60rem)";function q(){return window.matchMedia(Hn).matches}function Q(s,...e){return i("details",{class:"\
part",open:q()},i("summary",{},s),...e)}var Cn={day:"numeric",month:"long",year:"numeric"};function L(s){return s.charAt(0).toUpperCase()+s.slice(1)}function he(s){return s.charAt(0).toLowerCase()+s.slice(1)}function Ls(s){
return s.length<2?s.join(""):`${s.slice(0,-1).join(", ")} and ${s.at(-1)}`}function Wn(s){return s.toLocaleDateString("e\
n-GB",Cn)}function xe(s){let e=new Date(`${s}T12:00:00`);return Number.isNaN(e.getTime())?s:Wn(e)}function Wt(s){return`\
Column ${s+1}`}function Ae(s,e){return s===1?"1 (low)":s===e?`${s} (high)`:String(s)}function Re(s){let e=s.map(([t,n])=>`${t}\
: ${n}`);return e.length?`${u.former}: ${e.join(", ")}`:""}function Dt(s){return`${s} ${s===1?"minute":"minutes"}`}var l={about:s=>`about ${Dt(s)}`,accept:"Take over leading",agenda:"\
Agenda",addOffered:s=>`Add “${s}”`,addRisk:"Add this risk",addRisks:"Risks to score",agreedAt:(s,e)=>`${s} × ${e}`,
agreedHere:"agreed",agreedShort:"Agreed",allDone:"You have answered everything. You can change your answers until the me\
eting closes them.",allQuestions:"All questions",allScores:"All scores in a table",alone:"Answer for yourself. Nobody se\
es it until the answers are shown.",asks:s=>`${s} asks to come in.`,agreed:"What we agree",agreedSaved:"Saved. Everybody\
 sees it.",asides:{cannot:"I can’t answer this",park:"Ask for this to be parked"},asidesSaid:{cannot:"You said that yo\
u can’t answer this. Take it back",park:"You asked for this to be parked. Take it back"},askPark:s=>`${s===1?"One pers\
on asks":`${s} people ask`} for this step to be parked.`,attendance:s=>`Write down who was there${s?` (${s} to add)`:""}`,
attendanceWritten:"Everybody who has had a seat is listed under “Who was there” on the scrutiny plan.",answered:(s,e)=>`${s}\
 of ${e} have answered.`,chair:"Make chair",changePlan:"Change the plan",changeWords:"Change the words",closed:"Answers \
are closed. What you had not sent is still here, and nobody else has it.",code:"Code to join",linkToJoin:"Or send this l\
ink:",begunAsNote:s=>`You had begun this as a note: “${s}”. It is kept here, and can be sent once the answers are clos\
ed.`,becameOf:s=>({called:"called now",asked:"asked",left:"left"})[s]??s,calls:{called:"Call next",asked:"Mark as asked",
left:"Leave it"},beforeShort:s=>`before: ${s}`,before:s=>`before talking: ${s}`,back:"Back",cameLate:"Said after the ans\
wers were closed",cannot:s=>`${s} can’t answer.`,cameTo:"What it came to",connected:"Connected.",connectedSaved:"Conne\
cted. Saved.",done:(s,e)=>`You have answered ${s} of ${e}.`,decided:"What this session decided",decisions:{agreed:"Agree\
d","not agreed":"Not agreed",parked:"Park it"},door:{open:"Close the door to new people",closed:"Open the door to new pe\
ople"},earlier:"Before talking",noted:"To be noted",fewRisks:"The register holds fewer than five risks. What you add her\
e is written into it.",finish:"Finish first",finishLater:"Finish later: what was not reached, and what is outside the pl\
an",gone:"You have no seat in this session any more. Ask whoever leads it for the code, and join again.",gridOf:(s,e)=>`${s}\
: ${e}`,fromTo:(s,e)=>`${s}, from 1 (low) to ${e} (high)`,goThere:"Go there",go:s=>`Go to step ${s}`,howDifferent:"How y\
ou see it",hasAnswered:"answered",here:{yes:"here",no:"away"},isAgreed:"This is agreed",join:"Join again",lacks:s=>`What\
 it still lacks (${s})`,later:"After talking",lookingAt:(s,e)=>`You are on step ${s}. The group is on step ${e}.`,leaderAway:"\
The screen of whoever leads is away. Your answers are kept.",leading:"You lead this session",letIn:"Let in",measures:{likelihood:"\
Likelihood",impact:"Impact"},moved:s=>`The group has moved to step ${s}. Your words are kept.`,nobody:"nobody answered",
newRisk:"Another risk",noRisks:"No risk stands in the register yet. Whoever leads the session adds those to score.",noSeat:"\
You have no seat here now",now:"now",next:"Next",notAnswered:"not answered yet",notReached:"not reached yet",notConnected:"\
Not connected. What you write is kept in this browser.",noteSent:"Sent.",notSent:"Not sent: ",offer:"Hand over leading",
offered:"Whoever leads the session offers you the lead.",onward:"Make the papers, and sign, on the scrutiny plan",onAgain:"\
When it goes on, if that is known",otherName:"Join under another name",otherWays:"Other ways on",owner:"Who goes on with\
 it",park:"Park this step",progress:(s,e)=>s===e?"finished":s?`${s} of ${e} answered`:`not started, ${e} to answer`,propose:"\
Propose",proposed:"Proposed. Everybody sees it.",proposedBy:"Proposed by",proposeOne:"Propose a recommendation",questions:"\
Questions for officers",recordDifferent:"Record it",people:s=>`People: ${s} here`,newCode:"Change the code",keys:"Keys f\
or the large button: N, or R where it shows the answers, together with those your browser asks for (such as Alt)",notSentYet:"\
What you had not sent, as a note",sendLate:"Send it as a note",sentLateNote:"Sent as a note. It is shown beside the answ\
ers.",present:"Open the screen for the wall",presentHow:"Press C there to hide its clock, and again to show it.",readMeanwhile:"\
Read what is published meanwhile",readAgain:"Read it again",reason:"Why, in a sentence",recommendations:"Recommendations",
remove:"Remove",risk:"Which risk",riskAdded:s=>`“${s}” is in the register.`,riskAfter:"Next risk",riskBefore:"Risk b\
efore",riskOf:(s,e,t)=>`Risk ${s} of ${e}. You have scored ${t}.`,otherRisks:s=>`No longer among the risks to score here\
, so not sent with your answer: ${Ls(s)}.`,restsOn:s=>`What it rests on (${s})`,saved:"Saved.",saveWords:"Save the words",
sayWhat:"Say what we recommend first.",second:"Second it",secondedBy:"Seconded by",saveAgreed:"Save what we agree",sayWhy:"\
Say why",scribe:"Make scribe",seeDifferently:"I see it differently",seenDifferently:"Seen differently",haveSaid:s=>`${s}\
 ${s===1?"member has":"members have"} said whether they support it.`,sendSupport:"Send what I say",sendSupportAgain:"Sen\
d my change",showSupport:"Show how many support it",supportOf:s=>`Support of ${s}`,supportSent:"Sent. You can change it \
until it is shown.",sendToChair:"Send to the chair",send:"Send my answer",sendChange:"Send my change",sending:"Sending …",
changedSince:"What you have changed since is kept here, and not sent yet.",sentLater:"Kept here. It is sent when the con\
nection is back.",sent:"Sent. You can change it until the answers are closed.",showAllTheSame:"Show all the same",spans:"\
Lowest, middle and highest of what people gave",chooseWords:"Other words stand here now. Save yours, or keep those, and \
then go on.",keepStanding:"Keep these words",standsNow:s=>`What stands now, written by ${s}:`,step:(s,e)=>`Step ${s} of ${e}`,
takeBack:"Take it back",stepsDone:s=>`${s} ${s===1?"step is":"steps are"} done: see what was agreed`,table:"Write it int\
o the table",timeNearlyOver:"Two minutes are left of this step.",timeOver:"The time of this step is over. It goes on unt\
il you lead on.",toKeep:"Your words are kept in this browser until you send them.",unchanged:"Nothing has changed yet.",
used:(s,e)=>`${s} of ${e} minutes on this step${s>e?`: ${s-e} over`:""}`,wallAndKeys:"The wall, and keys",waits:"Somebod\
y with your name is here already. Wait until whoever leads the session has let you in.",waitTitle:"Wait to be let in",waitsToCome:"\
waits to be let in",whichRisk:"How many people chose each place, for",wide:"You are far apart on some of these. Talk abo\
ut why; then it can be answered again.",withChair:s=>`with the chair, number ${s}`,withName:"With my name",yourQuestion:"\
Your question for officers",you:(s,e)=>`You are ${s}, ${e}.`,howTasks:"These are asked of officers. Each opens in its wo\
rkbook.",yourTasks:"Questions for officers to answer",yourAnswer:"You said"},z={"not reached":"",reading:"looked at",open:"\
answers are open",closed:"answers are closed",shown:"answers are shown",agreed:"agreed",parked:"parked",skipped:"left ou\
t"};var Le=class{constructor(e){this.look=e;let t=i("summary",{},i("span",{},l.agenda),this.done);this.element=i("details",{
class:"agenda"},t,this.list)}look;element;list=i("ol",{});done=i("small",{});items=[];at="";open(){q()&&(this.element.open=
!0)}take({agenda:e,step:t}){let n=t?.key??"";if(this.at===n&&g(e,this.items))return;this.at=n,this.items=e;let o=Ee(e,n)-
1;h(this.done,o>0?l.stepsDone(o):""),this.list.replaceChildren(...e.map(r=>this.show(r)))}show({key:e,title:t,minutes:n,
state:o,owner:r,is_break:a}){let c=[e===this.at&&o==="reading"?l.now:z[o],r].filter(Boolean).join(": "),p=i("small",{},[
l.about(n),c].filter(Boolean).join(", ")),k=m(t,()=>this.look(e),{class:"quiet"}),b=a?{class:"break"}:{value:Ee(this.items,
e)};return i("li",{...b,"aria-current":e===this.at?"step":null},k,p)}};function Ee(s,e){let t=s.findIndex(n=>n.key===e);
return s.slice(0,t+1).filter(({is_break:n})=>!n).length}var Dn=10,Me=class{said=i("p",{role:"status",class:"visually-hidden"});banner=i("p",{class:"banner",hidden:!0});away=i("\
p",{class:"banner",hidden:!0},l.leaderAway);elements=[this.banner,this.away,this.said];waits;say(e){h(this.said,e)}showConnection(e,t){
this.banner.hidden=e,h(this.banner,e?"":t),this.say(t)}takeLeader(e){e?this.waits||=setTimeout(()=>this.showAway(),Dn*1e3):
(clearTimeout(this.waits),this.waits=void 0,this.away.hidden=!0)}showAway(){this.away.hidden=!1,this.say(l.leaderAway)}};function Es({join:s="",reads:e=""}){let t=i("a",{href:s},l.otherName),n=e?i("p",{},i("a",{href:e},l.readMeanwhile)):null,
o=[i("p",{},l.waits),n,i("p",{},t)];return[Ps(l.waitTitle),...o.filter(r=>r!==null)]}function Ms(s,e){let t=i("a",{class:"\
button",href:e},l.join);return[Ps(l.noSeat),i("p",{},s),i("p",{},t)]}function Ps(s){return i("h1",{tabindex:-1},s)}function Pe({title:s,decided:e,agenda:t},{plan:n,later:o}={}){let r=e.filter((p,k)=>!t[k]?.is_break).map(Bn),a=i("h1",{tabindex:-1},
l.decided),d=n?i("p",{},i("a",{class:"button",href:n},l.onward)):null,c=o?i("p",{},i("a",{href:o},l.finishLater)):null;return i(
"div",{class:"closing"},a,i("p",{},s),d,c,i("ol",{},...r))}function Bn({title:s,state:e,owner:t,words:n}){let o=[z[e]||l.
notReached,t].filter(Boolean).join(": ");return i("li",{},i("h2",{},s),i("p",{class:"stands"},o),n.length?G(n):null)}var Oe=class{constructor(e,t){this.ask=t;e.key&&this.held.set(e.key,e)}ask;held=new Map;async bring(e,t=!1){let n=this.held.
get(e);if(n&&!t)return n;let o=await this.ask(e);return o.kind!=="step"?n??null:(this.held.set(e,o),o)}hold(e,t){let n=e.
findIndex(o=>o.key===t);for(let{key:o}of e.slice(n+1,n+1+2))this.bring(o)}};var Fe=class{constructor(e){this.talk=e}talk;element=i("section",{class:"tasks","aria-label":l.yourTasks});async bring(){
let e=await this.talk.ask({kind:"tasks"});if(e.kind!=="tasks")return;let t=new Map;for(let r of e.tasks)t.set(r.workbook,
[...t.get(r.workbook)??[],r]);let n=[...t].map(([r,a])=>In(r,a)),o=n[[...t.values()].findIndex(r=>r.some(({answered:a})=>!a))];
o&&(o.open=!0),this.element.replaceChildren(i("h2",{},l.yourTasks),i("p",{},l.howTasks),...n)}};function In(s,e){let t=e.
filter(o=>o.answered).length,n=i("summary",{},`${s}: ${l.progress(t,e.length)}`);return i("details",{},n,i("ol",{},...e.
map(Nn)))}function Nn({question:s,href:e,answered:t}){return i("li",{},i("a",{href:e},s),t?i("small",{},l.hasAnswered):null)}var He=class{constructor(e,t,n,o){this.you=t;this.open=n;this.steps=Os(e,t);let r=this.steps.findIndex(p=>ce(p,t)&&!$e(p));
this.at=this.steps.some($e)?Math.max(0,r):0;let a=i("p",{class:"ways"},this.back,this.next),d=i("details",{class:"agenda"},
i("summary",{},l.allQuestions),this.tasks),c=new Fe(o);t.has_tasks&&c.bring(),this.element.append(this.place,a,this.done,
d,c.element),this.screen=this.show()}you;open;element=i("div",{class:"homework"});screen;place=i("div",{});back=m(l.back,
()=>this.go(this.at-1));next=m(l.next,()=>this.go(this.at+1),{class:"main"});done=i("p",{class:"count"});tasks=i("ol",{});steps;at;take(e,t){
this.steps=Os(e,t),this.you=t,this.refresh()}go(e){this.at=Math.min(Math.max(0,e),this.steps.length-1),this.screen=this.
show(),this.screen.heading.focus(),window.scrollTo(0,0)}show(){let e=this.steps[this.at],t=this.open(e);return this.screen=
t,this.place.replaceChildren(t.element),this.refresh(),t}refresh(){let e=this.steps[this.at];if(!e)return;this.screen.take(
e,{...this.you,may_answer:ce(e,this.you)}),document.title=`${l.step(e.number,e.of)}: ${e.title}`,this.back.hidden=this.at===
0,this.next.hidden=this.at===this.steps.length-1;let t=this.steps.filter(o=>ce(o,this.you)),n=t.filter($e).length;this.done.
hidden=!t.length,h(this.done,n===t.length?l.allDone:l.done(n,t.length)),this.tasks.replaceChildren(...this.steps.map((o,r)=>this.
showTask(o,r)))}showTask(e,t){let n=ce(e,this.you)?$e(e)?l.hasAnswered:l.notAnswered:"",o=m(e.title,()=>this.go(t),{class:"\
quiet"}),r=i("small",{},[l.about(e.minutes),n].filter(Boolean).join(", "));return i("li",{"aria-current":t===this.at?"st\
ep":null},o,r)}};function ce({key:s,own:e},{asked:t}){return e.length>0&&t.includes(s)}function Os({homework:s=[]},e){let t=s.
filter(o=>o.how==="read"||ce(o,e)),n=e.has_tasks?t:s;return n.map((o,r)=>({...o,number:r+1,of:n.length}))}function $e({own:s}){
return s.some(({rating:e})=>!P(e?.mine?.value??null))}var Fs="scrutiny:access-keys",Ce=class{constructor(e){this.kept=e;this.box.checked=e.read(Fs)!=="off",y(this.box,{change:()=>this.
change()});let t=i("label",{for:this.box.id},` ${l.keys}`);this.element=i("p",{class:"keys"},this.box,t)}kept;element;box=i(
"input",{type:"checkbox",id:f()});main=null;act="";mark(e,t){this.main=e,this.act=t,this.box.checked?e.accessKey=t==="sh\
ow"?"r":"n":e.removeAttribute("accesskey")}change(){this.kept.keep(Fs,this.box.checked?"on":"off"),this.main&&this.mark(
this.main,this.act)}};var We=class{constructor(e){this.write=e;this.element.append(this.button,this.status)}write;element=i("div",{class:"atte\
ndance"});button=m("",()=>{this.press()});status=i("p",{role:"status",class:"status"});take({unminuted:e}){h(this.button,
l.attendance(e))}async press(){let e=await this.write();h(this.status,e.kind==="refused"?e.sentence:l.attendanceWritten)}};var De=class{constructor(e,t,n){this.press=t;this.sayAsks=n;this.element=Q(this.count,this.list,e)}press;sayAsks;element;list=i(
"ul",{class:"people"});count=i("span",{});listed=new Map;known=null;take(e){if(g(e,this.known))return;let t=new Set(this.
known?.filter(({waits:a})=>a).map(({seat:a})=>a)),n=e.find(({seat:a,waits:d})=>d&&!t.has(a));this.known=e,n&&(this.sayAsks(
n.name),this.element.open=!0),h(this.count,l.people(e.filter(({here:a})=>a).length));let r=[...e].sort((a,d)=>Number(d.waits)-
Number(a.waits)).map(a=>this.showPerson(a));for(r.some((a,d)=>this.list.children[d]!==a)&&this.list.replaceChildren(...r);this.
list.children.length>r.length;)this.list.lastElementChild?.remove()}showPerson(e){let{seat:t,role:n,leads:o,marks:r,here:a,
waits:d,answered:c}=e,p=o?[]:this.listActs(e),k=this.listed.get(t),S=k?.acts===JSON.stringify(p)&&k?k:this.makePerson(e,
p),E=[n,...r,a?l.here.yes:l.here.no];return d&&E.push(l.waitsToCome),c&&E.push(l.hasAnswered),h(S.small,E.join(", ")),S.
element.className=d?"waits":"",this.listed.set(t,S),S.element}makePerson({seat:e,name:t,waits:n},o){let r=o.map(([c,p,k])=>m(
p,()=>this.press(c,{seat:e,...k}),{hidden:`: ${t}`})),a=r.length?i("details",{open:n},i("summary",{},t),...r):i("span",{},
t),d=i("small",{});return{element:i("li",{},a,d),small:d,acts:JSON.stringify(o)}}listActs({waits:e,may_write:t}){if(e)return[
["admit",l.letIn,{}],["remove",l.remove,{}]];let n=[["mark",l.scribe,{words:"scribe"}],["mark",l.chair,{words:"chair"}],
["offer",l.offer,{}]];return[...t?n:[],["remove",l.remove,{}]]}};var Be=class{constructor(e){this.add=e;let t=i("label",{for:this.input.id},l.newRisk),n=i("form",{},t,this.input,m(l.addRisk,
()=>{this.addTyped()}));n.addEventListener("submit",r=>{r.preventDefault(),this.addTyped()});let o=i("h2",{},l.addRisks);
this.element.append(o,i("p",{},l.fewRisks),this.offered,n,this.status)}add;element=i("section",{class:"adding",hidden:!0,
"aria-label":l.addRisks});input=i("input",{type:"text",id:f()});offered=i("div",{class:"offered"});status=i("p",{role:"s\
tatus",class:"status"});known=[];take({lacks_risks:e,risks_offered:t}){if(this.element.hidden=!e,g(t,this.known))return;
this.known=t;let n=this.offered.contains(document.activeElement),o=t.map(r=>m(l.addOffered(r),()=>{this.say(r)},{class:"\
offer-risk"}));this.offered.replaceChildren(...o),n&&(o[0]??this.input).focus()}async addTyped(){let e=this.input.value.
trim();await this.say(e)&&this.input.value.trim()===e&&(this.input.value=""),this.input.focus()}async say(e){let t=await this.
add(e),n=t.kind!=="refused";return h(this.status,n?l.riskAdded(e):t.sentence),n}};var $s=2,Kn=60,Ie=class{constructor(e){this.say=e;setInterval(()=>this.show(),1e4)}say;element=i("p",{class:"clock"});step=null;seconds=0;toldAt=0;left=null;take({
seconds_on_step:e},t){this.step=t,this.seconds=e,this.toldAt=performance.now(),this.show()}show(){if(this.element.hidden=
!this.step,!this.step)return;let{key:e,minutes:t}=this.step,n=(this.seconds+(performance.now()-this.toldAt)/1e3)/Kn;h(this.
element,l.used(Math.floor(n),t));let o=t-n,r=this.left?.key===e?this.left.minutes:o;this.left={key:e,minutes:o},r>0&&o<=
0?this.say(l.timeOver):r>$s&&o<=$s&&this.say(l.timeNearlyOver)}};var jn=new Set(["agree","next","back","end"]),Hs={park:l.owner,pause:l.onAgain},Cs="write",Ne=class{constructor(e,t,{present:n="",
planning:o="",join:r=""},a){this.send=e;this.writing=t;this.keys=new Ce(a),this.join=`${location.origin}${r}`;let d=i("a",
{href:n,target:"_blank",rel:"noopener"},l.present),c=i("a",{href:o},l.changePlan);this.all.hidden=!0,this.element.append(
i("div",{class:"next-act"},this.main,this.status,this.all),this.adding.element,this.parking,this.clock.element,Q(i("span",
{},l.otherWays),this.others,i("p",{},c)),this.people.element,Q(this.code,this.joining),Q(i("span",{},l.wallAndKeys),i("p",
{},d,` ${l.presentHow}`),this.keys.element))}send;writing;element=i("aside",{class:"leading","aria-label":l.leading});main=m(
"",()=>{this.pressMain()},{class:"main big"});status=i("p",{role:"status",class:"status"});all=m(l.showAllTheSame,()=>{this.
press("show",{knowing:!0})});others=i("div",{class:"others"});clock=new Ie(e=>h(this.status,e));joining=i("div",{class:"\
joining"});code=i("span",{});adding=new Be(e=>this.send({kind:"press",token:w(),act:"add_risk",words:e}));attendance=new We(
()=>this.send({kind:"press",token:w(),act:"attendance"}));people=new De(this.attendance.element,(e,t)=>{this.press(e,t)},
e=>h(this.status,l.asks(e)));parking=i("p",{class:"wide"});keys;join;mainAct="";mainAbout="";step=null;told=null;now="";take(e,t){
let n=this.told;this.step=t,this.told=e,this.mainAct=e.main?.act??"",this.mainAbout=e.main?.about??"",this.main.hidden=!e.
main,this.showMain();let o=`${t?.key} ${t?.state}`;o!==this.now&&(this.all.hidden=!0,h(this.status,"")),this.now=o,g(n?.
others,e.others)||this.showOthers(e),(n?.code!==e.code||n?.door!==e.door)&&this.showRoom(e),this.people.take(e.people);for(let r of[
this.adding,this.attendance])r.take(e);this.keys.mark(this.main,this.mainAct),h(this.parking,t?.park?l.askPark(t.park):""),
this.clock.take(e,this.mainAct==="begin"?null:t)}showMain(){let e=this.mainAct===Cs&&this.writing.isTouched();h(this.main,
e?l.isAgreed:this.told?.main?.words??"")}async pressMain(){this.mainAct!==Cs?await this.press(this.mainAct,{about:this.mainAbout}):
this.writing.isTouched()?await this.press("agree"):this.writing.begin()}async press(e,t={}){let n={step:this.step?.key??
"",state:this.step?.state??""};if(jn.has(e)&&!await this.writing.settle())return;let o=this.findSeen(e,t.about??""),r=await this.
send({kind:"press",token:w(),act:e,...n,...o,...t});r.kind==="refused"&&(h(this.status,r.sentence),this.all.hidden=!(e===
"show"&&this.step?.own.some(a=>a.rating?.count===2)))}findSeen(e,t){let{proposals:n=[],agreed:o=[]}=this.step??{};if(e===
"decide")return{seen:n.find(({key:a})=>a===t)?.seen??""};let r=o.flatMap(({versions:a})=>a.map(({number:d})=>d));return e===
"agree"?{seen:r.join(" ")}:{}}showOthers({others:e}){let t=e.map(({act:n,words:o})=>n in Hs?this.makeAsking(n,o):m(o,()=>{
this.press(n)}));this.others.replaceChildren(...t)}makeAsking(e,t){let n=i("input",{type:"text",id:f()}),o=m(t,()=>{this.
press(e,{words:n.value})});return i("details",{},i("summary",{},t),i("label",{for:n.id},Hs[e]),n,o)}showRoom({code:e,door:t}){
let n=document.querySelector("#qr"),o=i("div",{class:"qr"});n&&o.append(n.content.cloneNode(!0));let r=t?l.door.open:l.door.
closed;this.code.replaceChildren(`${l.code}: `,i("strong",{class:"code"},e)),this.joining.replaceChildren(i("p",{class:"\
link"},`${l.linkToJoin} ${this.join}?code=${e.replace(" ","")}`),o,m(r,()=>{this.press("door")})," ",m(l.newCode,()=>{this.
press("code")}))}};function Ws(s){let e=y(i("button",{type:"button",class:"main"},l.accept),{click:s});return i("div",{class:"\
offer",role:"status"},i("p",{},l.offered),e)}var Ke=class{constructor(e,t,n){this.key=e;h(this.heading,t.title);let o=[z[t.state]||l.notReached,t.owner].filter(Boolean).
join(": "),r=m(l.goThere,n,{class:"main"});this.element.append(i("div",{class:"looking"},this.where,r),this.heading,i("p",
{class:"stands"},o),this.rest)}key;element=i("div",{class:"step looked-at"});heading=i("h1",{tabindex:-1});where=i("p",{});rest=i(
"div",{});say(e,t){h(this.where,l.lookingAt(e,t))}showHtml({figure:e,html:t,words:n}){let o=i("div",{class:"figure"}),r=i(
"div",{class:"beside"});o.innerHTML=e,r.innerHTML=t;let a=n.length?[i("h2",{},l.cameTo),G(n)]:[];this.rest.replaceChildren(
o,...a,r)}};var je=class{mine=new Map;complete(e,t){let n=[...e.homework??[],...e.step?[e.step]:[]];if(!t){for(let a of n)this.keep(
a);return e}let o=e.homework?.map(a=>this.fill(a)),r=e.step&&this.fill(e.step);return{...e,step:r,...o?{homework:o}:{}}}knows(e){
return e?Ds(e).every(t=>{let n=Bt(e,t);return!this.mine.has(n)&&!t.rating?.count&&this.mine.set(n,null),this.mine.has(n)}):
!0}keep(e){for(let t of Ds(e))this.mine.set(Bt(e,t),t.rating?.mine??null)}fill(e){let t=o=>this.fillOne(e,o),n=e.proposals.
map(o=>({...o,support:t(o.support)}));return{...e,own:e.own.map(t),proposals:n}}fillOne(e,t){let n=this.mine.get(Bt(e,t))??
null;return t.rating?{...t,rating:{...t.rating,mine:n}}:t}};function Ds({own:s,proposals:e}){return[...s,...e.map(({support:t})=>t)]}
function Bt({round:s},{about:e}){return`${e} ${Math.max(1,s)}`}var Je=class{constructor(e){this.go=e;this.element.append(this.said,this.buttons)}go;element=i("div",{class:"moved",hidden:!0});said=i(
"div",{role:"status"});buttons=i("div",{class:"buttons"});key="";isHeld=!1;show(e,t){if(this.key===e)return;this.key=e,this.
element.hidden=!1;let n=m(l.go(t),()=>this.go(),{class:"main"}),o=m(l.finish,()=>{this.isHeld=!0,o.remove()});this.said.
replaceChildren(i("p",{},l.moved(t))),this.buttons.replaceChildren(n,...this.isHeld?[]:[o])}hide(){this.key="",this.isHeld=
!1,this.element.hidden=!0,this.said.replaceChildren()}};function Bs(s){let e=s.own.map(t=>t.rating?.revealed?Jn(t):"");return[s.said,...e].filter(Boolean).join(" ")}function Jn({
for:s,rating:e}){return s?`${s}: ${e?.said??""}`:e?.said??""}var Z="";function It(s){return Array.isArray(s)&&s.every(v)}function _n(s){if(s===null||typeof s!="object"||Array.isArray(
s))return!1;let{columns:e=null,rows:t=null}=s;return It(e)&&Array.isArray(t)&&t.every(It)}function pe(s){return _n(s)||Array.
isArray(s)&&s.every(It)}function Is(s){if(!Array.isArray(s))return s.columns.filter(t=>t!==Z);let e=Math.max(0,...s.map(
t=>t.length));return Array.from({length:e},(t,n)=>Wt(n))}function C(s,e){if(!pe(e))return[];let{columns:t,rows:n}=Array.
isArray(e)?{columns:s.offered,rows:e}:e;return n.map(o=>qn(s,t,o))}function qn(s,e,t){let[n=""]=t,r=s.is_grid||s.rows.includes(
n)?[s.offered[0],...e.slice(1)]:e,a=new Map,d=new Map;return t.forEach((c,p)=>{let k=r[p]??Wt(p);s.offered.includes(k)&&
!a.has(k)?a.set(k,c):c.trim()&&d.set(Ns(k,a,d),c)}),{cells:s.offered.map(c=>a.get(c)??""),rest:[...d]}}function Ns(s,e,t){
return e.has(s)||t.has(s)?Ns(`${s} (before)`,e,t):s}function X(s,e){let t=[...new Set(e.flatMap(({rest:o})=>o.map(([r])=>r)))],
n=({cells:o,rest:r})=>{let a=new Map(r);return[...o,...t.map(d=>a.get(d)??"")]};return{columns:[...s.offered,...t],rows:e.
map(n)}}function ee(s){return{cells:s.offered.map(()=>""),rest:[]}}function Ks(s,e){return me(e,_e(s,e)?1:0)}function _e(s,{
cells:[e=""]}){return s.rows.includes(e)}function me({cells:s,rest:e},t=0){return s.slice(t).some(n=>n.trim())||te(e).length>
0}function te(s){return s.filter(([e])=>e!==Z)}function N(s){return s.find(([e])=>e===Z)?.[1]??""}function Nt(s,e){return[
...te(s),[Z,e]]}function js(s,{cells:e,rest:t}){let[n=""]=e;return!s.keyed||N(t)||n.trim()?t:Nt(t,w())}function Js(s){return s.number===null?s.question:`question ${s.number}: ${s.question}`}function M(s){return s.beside?`ev\
idence, ${s.beside}`:[s.number===null?"":`question ${s.number}`,s.for].filter(Boolean).join(", ")||s.question}function O(s,...e){
let t=[...e,s.number===null?"":M(s)].filter(Boolean).join(", ");return t?` (${t})`:""}function _s(s){if(s.beside)return{seen:s.question,more:s.part?`(${s.part})`:""};if(s.number===null)return{seen:s.for?`${s.
for}: ${s.question}`:s.question,more:""};let e=Js(s),t=he(u.ownAnswer);return s.for?{seen:s.for,more:s.individual?`(${t}\
 to ${e})`:`(${e})`}:{seen:s.individual?u.ownAnswer:u.answer,more:`to ${e}`}}function se(s,e,t){let{seen:n,more:o}=_s(s),
r=new x(t,n,o,{class:"name"});return{element:i("div",{},...r.parts,e.help,e.error,t),focus:()=>t.focus(),described:t,marks:()=>[
t]}}function F(s,e,t,...n){let{seen:o,more:r}=_s(s),a=i("legend",{class:"name"},o,r?T(` ${r}`):null);return i("fieldset",
t,a,e.help,e.error,...n)}function qe(s,e){return[...new Set(s.filter(v))].join(e)}function ne(s){return[...new Map(s.flat().map(t=>[JSON.stringify(
t),t])).values()]}function Ye(s,e){let t=new Map;for(let n of e.flatMap(o=>C(s,o))){let o=_e(s,n)?n.cells[0]??"":JSON.stringify(
n),r=t.get(o);t.set(o,r&&_e(s,n)?Un(r,n):n)}return X(s,Yn([...t.values()]))}function Yn(s){let e=new Set;return s.map(t=>{
let n=N(t.rest),o=!!n&&e.has(n);return e.add(n),o?{...t,rest:Nt(t.rest,w())}:t})}function Un(s,e){let t=s.cells.map((o,r)=>qs(
o,e.cells[r]??"")),n=new Map(s.rest);for(let[o,r]of e.rest)n.set(o,qs(n.get(o)??"",r));return{cells:t,rest:[...n]}}function qs(s,e){
return[...new Set([s,e].filter(t=>t.trim()))].join("; ")}function Ue(s,e,t,n){let o=y(i("input",{type:s,id:f(),...t}),{change:n});return{input:o,element:i("div",{class:"option"},
o,i("label",{for:o.id},e))}}var Kt=class{constructor(e,t){this.frame=t;this.element=F(e,t,{},this.list),this.described=this.element,this.offer(e.options)}frame;element;described;list=i(
"div",{class:"options checks"});marks(){return[...this.list.querySelectorAll("input")]}read(){return this.marks().filter(
e=>e.checked).map(e=>e.value)}write(e){let t=Array.isArray(e)?e.filter(v):[],n=this.marks().map(r=>r.value),o=t.filter(r=>!n.
includes(r));if(o.length){n.length||this.list.replaceChildren();let r=o.map(a=>({key:a,words:u.notOffered,small:""}));this.
list.append(...this.showOptions(r))}for(let r of this.marks())r.checked=t.includes(r.value)}offer(e){let t=this.read();this.
list.replaceChildren(...this.showOptions(e)),this.write(t)}focus(){this.marks()[0]?.focus()}showOptions(e){return e.length?
e.map(({key:t,words:n,small:o})=>{let r=o?i("small",{id:f()},o):null,a={value:t,"aria-describedby":r?.id},{element:d}=Ue(
"checkbox",n,a,()=>this.frame.changed());return r&&d.append(r),d}):[i("p",{},u.noneOffered)]}};function Gn(s,e){let t=new Map(
s.options.map(o=>[o.key,o.words]));return(Array.isArray(e)?e:[]).map(o=>t.get(String(o))??u.notOffered)}var Ys={name:"ch\
ecks",makeControl:(s,e)=>new Kt(s,e),fits:s=>Array.isArray(s)&&s.every(v),say:Gn,join:(s,e)=>ne(e)};function K(s){return String(s).split(/\n+/)}var jt=class{constructor(e,t){this.frame=t;let n=e.offered.map(r=>this.makeOption(r));this.inputs=n.map(r=>r.input),this.
clear=m(u.clear,()=>this.empty(),{class:"quiet",hidden:` to ${M(e)}`});let o=n.map(r=>r.element);this.rows=i("div",{class:`\
options ${e.kind}`},...o),this.element=F(e,t,{role:"radiogroup"},this.rows,this.clear),this.described=this.element,this.
show()}frame;element;described;inputs;clear;name=f();rows;makeOption(e){let t={name:this.name,value:e};return Ue("radio",
L(e),t,()=>this.changed())}changed(){this.show(),this.frame.changed()}show(){this.clear.hidden=!this.chosen}get chosen(){
return this.inputs.find(e=>e.checked)}empty(){for(let e of this.inputs)e.checked=!1;this.inputs[0]?.focus(),this.changed()}read(){
return this.chosen?.value??""}write(e){if(v(e)&&e&&!this.inputs.some(t=>t.value===e)){let{input:t,element:n}=this.makeOption(
e);this.inputs.push(t),this.rows.append(n)}for(let t of this.inputs)t.checked=t.value===e;this.show()}focus(){(this.chosen??
this.inputs[0])?.focus()}marks(){return[this.element]}},Ge={makeControl:(s,e)=>new jt(s,e),fits:v,say:(s,e)=>K(e),join:null};var Us={name:"choice",...Ge};var Gs={name:"date",makeControl:(s,e)=>{let t=y(i("input",{type:"date",id:f()}),{input:e.changed}),n=()=>t.validity.badInput;
return{...se(s,e,t),read:()=>n()?void 0:t.value,write:o=>{t.value=v(o)?o:""},complaint:()=>n()?u.dateInFull:""}},fits:v,
say:(s,e)=>[xe(String(e))],join:null};var Vn=1e3;var Vs=new WeakMap;function ie(s,e){clearTimeout(Vs.get(s)),Vs.set(s,setTimeout(()=>h(s,e()),Vn))}var $=[{key:"inherent",name:"Inherent",meaning:"if nothing were done"},{key:"residual",name:"Residual",meaning:"with wha\
t is done now"},{key:"target",name:"Target",meaning:"where we want it"}];function Qn(s){return s!==null&&typeof s=="obje\
ct"&&!Array.isArray(s)}function _t(s){return Array.isArray(s)&&s.every(Qn)}function Jt(s){if(!Array.isArray(s))return null;
let[e=null,t=null]=s.map(n=>typeof n=="number"?n:null);return[e,t]}function ue(s){return _t(s)?s.map(({risk:e="",inherent:t,
residual:n,target:o})=>({risk:v(e)?e:"",inherent:Jt(t),residual:Jt(n),target:Jt(o)})):[]}function fe(s=""){return{risk:s,
inherent:null,residual:null,target:null}}function Qs(s){return $.some(e=>s[e.key])}function zs(s,e){return s.includes(e.
risk)&&!Qs(e)}function qt(s,e){return s.filter(t=>!e.some(n=>n.risk===t)).map(t=>fe(t))}function Zs(s,e,t,n){let o=c=>!Qs(
c)&&(e.includes(c.risk)||!c.risk.trim()),r=n?s:s.filter(c=>!o(c)),a=t.filter(c=>!e.includes(c)||s.some(p=>p.risk===c)),d=[
...r,...qt(a,r)];return g(d,s)?null:d}function Yt(s,e){let t=s?.[e.risk]??{},n=o=>{let r=d=>e[o]?.[d]??t[o]?.[d]??null,a=[
r(0),r(1)];return a.every(d=>d===null)?null:a};return{...e,inherent:n("inherent"),residual:n("residual"),target:n("targe\
t")}}function zn(s,e){return e?`${s} likelihood ${e[0]??"not given"}, impact ${e[1]??"not given"}`:""}function Xs(s){let e=$.
map(t=>zn(t.name,s[t.key])).filter(Boolean);return[s.risk||"A risk without a name",...e].join("; ")}function en(s){return s===
1?"Taken for one risk.":`Taken for ${s} risks.`}function Ut(s){return Array.from({length:s},(e,t)=>t+1)}function ze(s,e,t){let n=Ut(s).map(p=>i("th",{scope:"col"},String(
p))),o=i("th",{scope:"col",rowspan:2},"Impact"),r=i("th",{scope:"colgroup",colspan:s},"Likelihood"),a=p=>{let k=Ut(s).map(
b=>t(b,p));return i("tr",{},i("th",{scope:"row"},String(p)),...k)},d=i("thead",{},i("tr",{},o,r),i("tr",{},...n)),c=i("t\
body",{},...Ut(s).reverse().map(a));return i("table",{class:"grid"},i("caption",{},e),d,c)}var Ve=class{constructor(e,t,n){
this.steps=e;this.side=t;this.placing=n;let o=i("details",{class:"pick"},i("summary",{},u.pick,this.where));this.element=
y(o,{toggle:()=>this.open()})}steps;side;placing;element;where=T("");picks=[];open(){if(!this.element.open||this.picks.length)
return;let e=f(),t=`${this.side.name}: pick one place`,n=(o,r)=>i("td",{},this.makeRadio(e,[o,r]));this.element.append(ze(
this.steps,t,n)),this.show()}makeRadio(e,t){let n=`Likelihood ${t[0]}, impact ${t[1]}`,o={type:"radio",name:e,value:t.join(
","),"aria-label":n},r=y(i("input",o),{change:()=>this.placing.write(t)});return r.disabled=this.placing.isLocked(),this.
picks.push({place:t,radio:r}),r}show(){let e=this.placing.read();for(let t of this.picks)t.radio.checked=g(t.place,e)}rename(e){
h(this.where,e)}},Qe=class{constructor(e,t,n){this.field=e;this.steps=t;this.read=n;let o=$.map(p=>i("option",{value:p.key},
`${p.name}: ${p.meaning}`)),r=i("select",{id:f(),"data-looks":!0},...o);this.select=y(r,{change:()=>this.show()}),this.select.
value="residual";let a=O(e),d={class:"map",role:"group","aria-label":`Where the risks lie${a}`,tabindex:0};this.frame=i(
"div",d);let c=new x(r,"Show where the risks lie",a);this.element=i("div",{class:"where"},...c.parts,r,this.frame)}field;steps;read;element;select;frame;show(){
let e=$.find(({key:a})=>a===this.select.value)??$[1],t=this.read().map((a,d)=>({number:d+1,name:a.risk,place:a[e.key]})),
n=`Where the risks lie: ${e.name.toLowerCase()} risk, ${e.meaning}`,o=i("span",{},n,T(O(this.field))),r=(a,d)=>{let c=t.
filter(({place:p})=>g(p,[a,d]));return Zn(Math.ceil(a*d*4/this.steps**2),c)};this.frame.replaceChildren(ze(this.steps,o,
r))}};function Zn(s,e){let t=e.map(({number:o,name:r})=>i("li",{},`${o} `,i("span",{class:"short"},Xn(r)))),n=t.length?i(
"ul",{},...t):T("none");return i("td",{class:`shade-${s}`},n)}function Xn(s){return s.length>28?`${s.slice(0,27).trimEnd()}\
…`:s||"No name yet"}function ei(s,e,t){if(s.dates.includes(e))return new we(t);let n=s.choices[e];if(n)return ti(n,t);let o=A({id:f()},t);return{
control:o,read:()=>o.value,write:r=>R(o,r)}}var Ze=class{constructor(e,t,n){this.field=e;this.box=ei(e,t,n),this.label=new x(
this.box.control,t),this.element=i("div",{},...this.label.parts,this.box.control)}field;element;box;label;rename(e){this.
label.tellApart(O(this.field,e))}};function Gt(s){return s.validity.badInput}var we=class{control;whole="";shown="";constructor(e){
let t=()=>{this.control.type==="text"&&!this.control.value&&(this.control.type="date"),e()};this.control=y(i("input",{type:"\
date",id:f()}),{input:t})}show(e,t){this.control.type=e,this.control.value=t}write(e){this.show("date",e),this.control.value!==
e&&this.show("text",e),this.whole=e,this.shown=this.control.value}read(){let{control:e}=this;return!Gt(e)&&e.value!==this.
shown&&(this.whole=e.value,this.shown=this.whole),this.whole}};function ti(s,e){let t=s.every((a,d)=>a===String(d+1)),n=a=>t?
Ae(Number(a),s.length):L(a),o=s.map(a=>i("option",{value:a},n(a))),r=y(i("select",{id:f()},Y(),...o),{change:e});return{
control:r,read:()=>r.value,write:a=>j(r,a)}}function Y(){return i("option",{value:""},u.chooseOne)}function j(s,e){let t=o=>o.
trim().toLowerCase(),n=[...s.options].find(o=>t(o.value)===t(e));n||s.append(i("option",{value:e},e)),s.value=n?.value??
e}var W=class{constructor(e,t){this.kind=e;this.changed=t;this.add=m(e.add,()=>this.addAndGo(),{class:"add",hidden:e.hidden}),
this.element=i("div",{},this.list,this.undo.element,this.add)}kind;changed;element;rows=[];list=i("div",{class:"rows"});add;undo=new ge(
e=>this.putBack(e));insert(e,t=this.rows.length){let n=this.kind.makeRow(()=>this.remove(n));this.rows.splice(t,0,n);let o=this.
rows[t+1];return o?o.element.before(n.element):this.list.append(n.element),n.write(e),this.renumber(),n}renumber(){this.
rows.forEach((e,t)=>{e.rename(t+1)})}drop(e){let t=this.rows.indexOf(e);return this.rows.splice(t,1),e.element.remove(),
this.renumber(),t}addAndGo(){this.insert(this.kind.blank()).focus(),this.kind.shown?.()}remove(e){let t=e.read(),n=this.
drop(e);this.undo.offer(`${this.kind.called} ${n+1} was removed.`,{value:t,at:n}),(this.rows[n]??this.add).focus(),this.
changed()}putBack({value:e,at:t}){this.insert(e,Math.min(t,this.rows.length)).focus(),this.changed()}read(){return this.
rows.filter(e=>!e.isBlank()).map(e=>e.read())}write(e){let t=e.length||this.kind.isOptional?e:[this.kind.blank()];t.forEach(
(n,o)=>{let r=this.rows[o];r?Vt(r,n):this.insert(n)});for(let n of this.rows.slice(t.length))this.drop(n);this.undo.hide()}focus(){
(this.rows[0]??this.add).focus()}};function Vt(s,e){g(s.read(),e)||s.write(e)}var ge=class{constructor(e){this.putBack=e;
this.button=m(u.putBack,()=>this.act(),{class:"quiet"}),this.element=i("p",{class:"undo"},this.said," ",this.button),this.
hide()}putBack;element;removed=null;said=i("span",{role:"status"});button;act(){let{removed:e}=this;this.hide(),e&&this.
putBack(e.value)}hide(){this.removed=null,h(this.said,""),this.button.hidden=!0}offer(e,t){this.removed={value:t},h(this.
said,e),this.button.hidden=!1}},J=class{constructor(e,t,n){this.called=t;this.button=m("Remove ",n,{class:"quiet remove"}),
this.button.append(this.number,T(e.number===null?"":` of ${M(e)}`))}called;button;number=document.createTextNode("");rename(e){
this.number.data=`${this.called} ${e}`}};var si=5;function zt(s){return s.steps??si}var Xe=class{element;select;label;constructor(e,t,n){let o=Array.from({length:t},
(a,d)=>i("option",{value:String(d+1)},Ae(d+1,t))),r=i("option",{value:""},u.notGiven);this.select=y(i("select",{id:f()},
r,...o),{change:n}),this.label=new x(this.select,e),this.element=i("div",{},...this.label.parts,this.select)}get isLocked(){
return this.select.disabled}read(){return this.select.value?Number(this.select.value):null}write(e){j(this.select,e===null?
"":String(e))}rename(e){this.label.tellApart(e)}},Qt=class{constructor(e,t,n){this.field=e;this.side=t;this.changed=n;let o=zt(
e);this.likelihood=new Xe("Likelihood",o,()=>this.choose()),this.impact=new Xe("Impact",o,()=>this.choose()),this.grid=new Ve(
o,t,{read:()=>this.read(),write:d=>this.pick(d),isLocked:()=>this.likelihood.isLocked});let r=i("legend",{},t.name,i("sm\
all",{},` ${t.meaning}`)),a=i("div",{class:"pair"},this.likelihood.element,this.impact.element);this.element=i("fieldset",
{class:"side"},r,a,this.grid.element)}field;side;changed;element;likelihood;impact;grid;choose(){this.grid.show(),this.changed()}pick(e){
this.write(e),this.changed()}read(){let e=[this.likelihood.read(),this.impact.read()];return e.every(t=>t===null)?null:e}write(e){
this.likelihood.write(e?.[0]??null),this.impact.write(e?.[1]??null),this.grid.show()}rename(e){let t=O(this.field,this.side.
name,`Risk ${e}`);for(let n of[this.likelihood,this.impact,this.grid])n.rename(t)}},et=class{constructor(e,t,n){this.field=
e;this.name=y(i("input",{type:"text",id:f()}),{input:t});let[o,r,a]=$,d=b=>new Qt(e,b,t);this.sides={inherent:d(o),residual:d(
r),target:d(a)},this.away=new J(e,"risk",n);let c=e.for?T(`${e.for}: `):null,p=i("legend",{},c,this.number);this.label=new x(
this.name,"What the risk is");let k=i("div",{class:"sides"},...$.map(({key:b})=>this.sides[b].element));this.element=i("\
fieldset",{class:"row risk"},p,...this.label.parts,this.name,k,this.away.button)}field;element;number=document.createTextNode(
"");label;name;sides;away;read(){let{inherent:e,residual:t,target:n}=this.sides;return{risk:this.name.value,inherent:e.read(),
residual:t.read(),target:n.read()}}write(e){this.name.value!==e.risk&&(this.name.value=e.risk);for(let{key:t}of $)this.sides[t].
write(e[t])}focus(){this.name.focus()}rename(e){this.number.data=`Risk ${e}`,this.away.rename(e),this.label.tellApart(O(
this.field,`Risk ${e}`));for(let{key:t}of $)this.sides[t].rename(e)}isBlank(){return!this.name.value.trim()&&$.every(({key:e})=>!this.
sides[e].read())}};var Zt=class{constructor(e,t){this.field=e;this.frame=t;this.offered=e.rows,this.rows=new W({makeRow:o=>new et(e,()=>this.
changed(),o),blank:()=>fe(),add:u.add["heat map"],hidden:` for ${M(e)}`,called:"Risk",shown:()=>this.show()},()=>this.changed()),
this.map=new Qe(e,zt(e),()=>this.list()),this.taking=new Xt(e,this.rows,()=>this.changed());let n=[this.rows.element,this.
taking.element,this.map.element];this.element=F(e,t,{},...n),this.described=this.element,this.write(null)}field;frame;element;described;rows;map;taking;offered;changed(){
this.taking.clearNotice(),this.show(),this.frame.changed()}show(){this.map.show(),this.taking.show()}list(){return this.
rows.rows.map(e=>e.read())}read(){return this.rows.read().filter(e=>!zs(this.field.rows,e))}write(e){this.taking.clearNotice();
let t=ue(e);this.rows.write([...t,...qt(this.field.rows,t)]),this.show()}offerRows(e){let t=Zs(this.list(),this.offered,
e,H(this.element));t&&this.rows.write(t),this.offered=e,this.show()}focus(){this.rows.focus()}marks(){return[...this.element.
querySelectorAll(".risk input[type=text], .risk select")]}},Xt=class{constructor(e,t,n){this.field=e;this.rows=t;this.changed=
n;let o=m(u.takeScores,()=>this.take(),{hidden:O(e)});this.element=i("div",{class:"taking"},o,this.said)}field;rows;changed;element;said=i(
"p",{role:"status"});take(){let{scores:e}=this.field,t=this.rows.rows.filter(n=>!g(n.read(),Yt(e,n.read())));for(let n of t)
n.write(Yt(e,n.read()));t.length&&this.changed(),h(this.said,""),ie(this.said,()=>t.length?en(t.length):u.noScores)}show(){
this.element.hidden=!Object.keys(this.field.scores??{}).length&&!H(this.element)}clearNotice(){ie(this.said,()=>"")}},tn={
name:"heat map",makeControl:(s,e)=>new Zt(s,e),fits:_t,say:(s,e)=>ue(e).map(Xs),join:(s,e)=>ne(e)};function es(s){return Array.isArray(s)&&s.every(v)}function ni(s,e,t){let n=A({id:f()},e),o=i("span",{}),r=new x(n,o,O(s)),
a=new J(s,"row",t);return{element:i("div",{class:"item"},...r.parts,n,a.button),read:()=>n.value,write:d=>R(n,d),focus:()=>n.
focus(),rename:d=>{h(o,`${u.row} ${d}`),a.rename(d)},isBlank:()=>!n.value.trim()}}function ii(s,e){let t={makeRow:r=>ni(
s,e.changed,r),blank:()=>"",add:u.add.list,hidden:` for ${M(s)}`,called:u.row},n=new W(t,e.changed),o=F(s,e,{},n.element);
return n.write([]),{element:o,described:o,read:()=>n.read(),write:r=>n.write(es(r)?r:[]),focus:()=>n.focus(),marks:()=>[
...o.querySelectorAll("textarea")]}}var sn={name:"list",makeControl:ii,fits:es,say:(s,e)=>es(e)?e:[],join:(s,e)=>ne(e)};var nn={name:"long text",makeControl:(s,e)=>{let t=A({id:f(),rows:4},e.changed),n=o=>R(t,v(o)?o:"");return{...se(s,e,t),
read:()=>t.value,write:n}},fits:v,say:(s,e)=>K(e),join:(s,e)=>qe(e,`

`)};function tt(s,e){return C(s,e).filter(t=>Ks(s,t)).map(t=>ts(s,t))}function ts(s,{cells:e,rest:t}){return[...s.offered.map(
(o,r)=>{let a=e[r]??"";return a?`${o}: ${s.dates.includes(o)?xe(a):a}`:""}),Re(te(t))].filter(Boolean).join("; ")}var st=class{constructor(e){this.changed=e}changed;element=i("div",{class:"former"});rest=[];whose=T("");undo=new ge(e=>{
this.write(e),this.changed()});read(){return this.rest}write(e){this.rest=e,this.element.replaceChildren(...this.show(Re(
te(e)))),this.undo.hide()}rename(e){h(this.whose,` (${e})`)}remove(){let e=this.rest;this.write(e.filter(([t])=>t===Z)),
this.undo.offer(u.formerRemoved,e),this.element.append(this.undo.element),this.changed()}show(e){if(!e)return[];let t=i(
"p",{id:f()},e),n=m(u.takeOut,()=>this.remove(),{class:"quiet","aria-describedby":t.id});return n.append(this.whose),[t,
n]}};var nt=class{constructor(e,t,n,...o){this.field=e;this.cells=t.map(c=>new Ze(e,c,n)),this.former=new st(()=>{this.focus(),
n()});let r=e.for?T(`${e.for}: `):null,a=i("legend",{},r,this.legend),d=oi(this.cells.map(c=>c.element));this.element=i(
"fieldset",{class:"row"},a,d,this.former.element,...o)}field;element;legend=i("span",{});cells;former;focus(){this.cells[0]?.
box.control.focus()}name(e){h(this.legend,e),this.former.rename(e);for(let t of this.cells)t.rename(e)}read(){return{cells:this.
cells.map(e=>e.box.read()),rest:this.former.read()}}write(e){this.cells.forEach((t,n)=>{t.box.write(e.cells[n]??"")}),this.
former.write(js(this.field,e))}};function oi(s){return i("div",{class:s.length===4?"cells by-two":"cells"},...s)}function ot(s,e,t,n=u.
row,...o){let r=new J(s,n.toLowerCase(),t),a=new nt(s,s.offered,e,...o,r.button);return a.name(""),{element:a.element,read:()=>a.
read(),write:d=>a.write(d),focus:()=>a.focus(),rename:d=>{a.name(`${n} ${d}`),r.rename(d)},isBlank:()=>!me(a.read())}}var it=class{constructor(e,t){
this.field=e;this.frame=t;this.offer(e.rows)}field;frame;element=i("div",{class:"rows"});rows=[];get count(){return this.
rows.length}offer(e){let t=e.filter(n=>!this.rows.some(o=>o.name===n));t.length&&!this.rows.length&&this.element.replaceChildren();
for(let n of t)this.add(n)}add(e){let t=new nt(this.field,this.field.offered.slice(1),()=>this.frame.changed());t.name(e),
this.rows.push({name:e,row:t}),this.element.append(t.element)}write(e){let t=[...e];for(let{name:n,row:o}of this.rows){let r=t.
findIndex(({cells:d})=>d[0]===n),[a=ee(this.field)]=r<0?[]:t.splice(r,1);Vt(o,{cells:a.cells.slice(1),rest:a.rest})}return t}read(){
return this.rows.map(({name:e,row:t})=>{let{cells:n,rest:o}=t.read();return{cells:[e,...n],rest:o}})}focus(){this.rows[0]?.
row.focus()}};var rt=class{constructor(e,t){this.field=e;this.known=new it(e,t),this.element=F(e,t,{},this.known.element),this.described=
this.element}field;element;described;known;give(e){return e.some((n,o)=>me(n,o<this.known.count?1:0))?X(this.field,e):[]}offerRows(e){
this.known.offer(e)}marks(){return[...this.element.querySelectorAll("textarea, .row select, .row input")]}complaint(){return ss(
this.element)}};function ss(s){return[...s.querySelectorAll(".row input")].some(Gt)?u.dateInFull:void 0}var at=class extends rt{constructor(e,t){
super(e,t),this.known.count||this.known.element.append(i("p",{},u.noRows)),this.write(null)}read(){return this.give(this.
known.read())}write(e){let t=C(this.field,e);this.known.offer(t.map(({cells:[n=""]})=>n)),this.known.write(t)}focus(){this.
known.focus()}},lt=class extends rt{free;constructor(e,t){super(e,t),this.free=new W({makeRow:n=>ot(e,t.changed,n),blank:()=>ee(
e),add:u.add.table,hidden:` for ${M(e)}`,called:u.row,isOptional:this.known.count>0},t.changed),this.element.append(this.
free.element),this.write(null)}read(){return this.give([...this.known.read(),...this.free.read()])}write(e){this.free.write(
this.known.write(C(this.field,e)))}focus(){this.known.count?this.known.focus():this.free.focus()}},oe={fits:pe,say:tt};var on={name:"matrix",makeControl:(s,e)=>new at(s,e),...oe,join:null};var re=class{constructor(e,t,n){this.options=e;this.changed=t;this.look=n;let[o,r,a,d]=this.wheres,c=i("legend",{},u.restsOn,
o),p=i("label",{for:this.select.id},u.linkWhat,r);a&&this.add.append(a),d&&this.summary.append(d),this.fold.append(this.
summary,i("div",{class:"choosing"},p,this.select,this.add)),this.element=i("fieldset",{class:"because"},c,this.none,this.
list,this.fold,this.said),this.show()}options;changed;look;element;chosen=[];offered=null;isFetching=!1;list=i("ul",{class:"\
links"});none=i("p",{class:"nothing"},u.restsOnNothing);select=i("select",{id:f()});said=i("p",{role:"status"});add=m(u.
linkIt,()=>this.link(),{class:"quiet"});summary=i("summary",{},u.linkMore);fold=y(i("details",{}),{toggle:()=>this.open()});wheres=[
"","","",""].map(T);rename(e){for(let t of this.wheres)h(t,` (${e})`);this.show()}read(){return[...this.chosen]}write(e){
this.chosen=[...e],this.show(),!this.offered&&e.some(t=>!this.knows(t))&&this.fetch()}offer(e){this.options=e,this.show()}open(){
this.fold.open&&this.fetch()}async fetch(){if(!this.look||this.isFetching)return this.fill();this.isFetching=!0,this.fill();
let e=await this.look();this.isFetching=!1,typeof e=="string"?h(this.said,e):this.offered=e,this.show()}link(){let e=this.
select.value;if(!e){ie(this.said,()=>u.chooseFirst);return}this.change([...this.chosen,e],`Added: ${this.find(e).words}`)}unlink(e){
let t=this.chosen.filter(n=>n!==e);this.change(t,`Taken out: ${this.find(e).words}`)}change(e,t){this.write(e),(this.fold.
open?this.select:this.summary).focus(),h(this.said,""),ie(this.said,()=>t),this.changed()}find(e){return[...this.options,
...this.offered??[]].find(n=>n.key===e)??{key:e,words:this.look&&!this.offered?u.linkUnnamed:u.notOffered,small:""}}knows(e){
return this.options.some(t=>t.key===e)}show(){this.none.hidden=this.chosen.length>0,this.list.hidden=!this.none.hidden;let e=()=>[
...this.list.querySelectorAll("button")],t=e().indexOf(document.activeElement);this.list.replaceChildren(...this.chosen.
map(n=>this.showLink(this.find(n)))),e()[t]?.focus(),this.fill()}fill(){if(!this.fold.open)return;let{value:e}=this.select,
t=this.isFetching?i("option",{value:""},u.fetching):Y();this.select.replaceChildren(t,...this.makeGroups()),this.select.
value=e,this.select.selectedIndex<0&&(this.select.value="")}showLink({key:e,words:t,small:n}){let o=`: ${t}${this.wheres[0]?.
textContent??""}`,r=m(u.unlink,()=>this.unlink(e),{class:"quiet",hidden:o});return i("li",{},i("span",{},t),n?i("small",
{},n):null,r)}makeGroups(){let e=(this.offered??this.options).filter(({key:t})=>!this.chosen.includes(t));return u.linkGroups.
flatMap(([t,...n])=>{let r=e.filter(({key:a})=>n.includes(a.split(":")[0]??"")).map(({key:a,words:d})=>i("option",{value:a},
d));return r.length?[i("optgroup",{label:t},...r)]:[]})}};function ri(s){if(s===null||typeof s!="object"||Array.isArray(s))return{};let{because:e=null}=s;return e!==null&&typeof e==
"object"&&!Array.isArray(e)?e:{}}function ai(s,e){let t=s[N(e.rest)];return Array.isArray(t)?t.filter(v):[]}function dt(s,e){
let t=ri(e);return C(s,e).map(n=>({row:n,because:ai(t,n)}))}function ns(s,e){let t=e.filter(r=>r.because.length),n=Object.
fromEntries(t.map(r=>[N(r.row.rest),r.because])),o=X(s,e.map(({row:r})=>r));return t.length?{...o,because:n}:o}function rn(s,e){
let t=e.flatMap(a=>dt(s,a)),n=C(s,Ye(s,e)),o=a=>d=>N(d.row.rest)===N(a.rest)||li(d.row,a),r=n.map(a=>{let d=t.filter(o(a)).
flatMap(c=>c.because);return{row:a,because:[...new Set(d)]}});return ns(s,r)}function li(s,e){return JSON.stringify(s.cells)===
JSON.stringify(e.cells)}function an(s,e){let t=new Map(s.options.map(n=>[n.key,n.words]));return dt(s,e).map(({row:n,because:o})=>{
let r=o.map(a=>t.get(a)??u.linkUnnamed).join("; ");return[ts(s,n),r&&`${u.restsOn}: ${r}`].filter(Boolean).join("; ")})}var is=class{element;because;row;constructor(e,{changed:t,look:n},o){this.because=new re(e.options,t,n),this.row=ot(e,t,
o,u.recommendation,this.because.element),this.element=this.row.element}read(){return{row:this.row.read(),because:this.because.
read()}}write({row:e,because:t}){this.row.write(e),this.because.write(t)}focus(){this.row.focus()}rename(e){this.row.rename(
e),this.because.rename(`${u.recommendation} ${e}`)}isBlank(){return this.row.isBlank()&&!this.because.read().length}},os=class{constructor(e,t){
this.field=e;this.rows=new W({makeRow:n=>this.track(new is(e,t,n)),blank:()=>({row:ee(e),because:[]}),add:u.add.recommendations,
hidden:` for ${M(e)}`,called:u.recommendation},t.changed),this.element=F(e,t,{},this.rows.element),this.described=this.element,
this.write(null)}field;element;described;rows;made=new Set;track(e){return this.made.add(e),e}read(){let e=this.rows.read();
return e.length?ns(this.field,e):[]}write(e){this.rows.write(dt(this.field,e))}offer(e){for(let t of this.made)t.because.
offer(e)}focus(){this.rows.focus()}marks(){return[...this.element.querySelectorAll(".cells :is(textarea, select, input)")]}complaint(){
return ss(this.element)}},ln={name:"recommendations",makeControl:(s,e)=>new os(s,e),fits:oe.fits,say:an,join:rn};var dn={name:"scale",...Ge};var hn={name:"table",makeControl:(s,e)=>new lt(s,e),...oe,join:Ye};var cn={name:"text",makeControl:(s,e)=>{let t={type:"text",id:f(),autocomplete:"off"},n=y(i("input",t),{input:e.changed}),
o=r=>{n.value=v(r)?r:""};return{...se(s,e,n),read:()=>n.value,write:o}},fits:v,say:(s,e)=>K(e),join:(s,e)=>qe(e,"; ")};var pn={checks:Ys,choice:Us,date:Gs,"heat map":tn,list:sn,"long text":nn,matrix:on,recommendations:ln,scale:dn,table:hn,
text:cn};function _(s){let e=pn[s];if(!e)throw new Error(`This page cannot show answers of the kind “${s}”. Open it again.`);
return e}function di(s,e){if(P(e))return[u.noAnswer];let t=_(s.kind);return t.fits(e)?t.say(s,e):hi(s,e)}function hi(s,e){return v(
e)?K(e):pe(e)?tt({...s,kind:"table",offered:Is(e)},e):Array.isArray(e)?e.filter(v):[]}function ht(s,e){let t=di(s,e);return v(
e)?i("div",{},...t.map(n=>i("p",{},n))):G(t)}function D(s,e={}){return{...s,beside:"",part:"",...e}}var ci=100,ct=class{element;words=i("div",{});aloud=i("div",{role:"status",class:"visually-hidden"});constructor(){let e=m(
l.readAgain,()=>this.readAgain(),{class:"quiet"});this.element=i("div",{},i("h2",{},l.agreed),this.words,e,this.aloud)}take(e){
this.words.replaceChildren(...as(e))}readAgain(){this.aloud.replaceChildren(),setTimeout(()=>this.aloud.replaceChildren(
...this.words.cloneNode(!0).childNodes),ci)}};function rs({question:s},{agreed:e,how:t,title:n}){return t==="together"&&
s!==n||e.length>1?s:l.agreed}function as(s){return s.agreed.flatMap(e=>{let t=e.versions.at(-1);if(!t)return[];let n=rs(
e,s),o=i("h3",{},e.for?`${e.for}: ${n}`:n);return[...n===l.agreed?[]:[o],ht(D(e),t.value)]})}function B(s){return e=>h(s,e?l.sending:l.sentLater)}function ae(s,e,t){h(s,t?e:`${e} ${l.changedSince}`)}var pt=class{element;radios;constructor(e,t,n){let o=f(),r=t.some(p=>p[e]),a=t.map((p,k)=>{let b=i("input",{type:"radio",
name:o,id:f(),value:k+1});y(b,{change:n});let S=p[e]?`${k+1}: ${p[e]}`:String(k+1),E=i("label",{for:b.id},S);return{radio:b,
element:i("div",{class:"option"},b,E)}});this.radios=a.map(({radio:p})=>p);let d=a.map(({element:p})=>p),c=i("div",{class:r?
"steps":"steps short"},...d);this.element=i("fieldset",{role:"radiogroup"},i("legend",{},l.fromTo(l.measures[e],t.length)),
c)}read(){let e=this.radios.find(({checked:t})=>t);return e?Number(e.value):null}write(e){for(let t of this.radios)t.checked=
Number(t.value)===e}focus(){(this.radios.find(({checked:e})=>e)??this.radios[0])?.focus()}},ds=class{element;likelihood;impact;constructor(e,t,n){
this.likelihood=new pt("likelihood",t,n),this.impact=new pt("impact",t,n);let o=i("legend",{},e);this.element=i("fieldse\
t",{class:"scored"},o,this.likelihood.element,this.impact.element)}read(){let e=[this.likelihood.read(),this.impact.read()];
return e.every(t=>t===null)?null:e}write(e){this.likelihood.write(e?.[0]??null),this.impact.write(e?.[1]??null)}},mt=class{constructor(e,t,n){
this.frame=t;this.names=e.rows,this.isOwn=e.individual;for(let[a,d]of n.sides)this.sides.set(a,new ds(d,n.scale,()=>this.
change()));this.back=m(l.riskBefore,()=>this.go(-1),{"data-looks":!0}),this.next=m(l.riskAfter,()=>this.go(1),{"data-loo\
ks":!0});let o=i("div",{class:"pager"},this.back,this.next),r=[...this.sides.values()].map(({element:a})=>a);this.element.
append(this.others,this.where,this.name,...r,o,t.error),this.write(null)}frame;element=i("div",{class:"risk-scores"});described=this.
element;where=i("p",{class:"risk-of"});others=i("p",{class:"others-scored",role:"status"});isOwn;name=i("h2",{tabindex:-1});sides=new Map;back;next;risks=[];names;at=0;change(){
let e=this.risks[this.at];if(e)for(let[t,n]of this.sides)e[t]=n.read();this.frame.changed(),this.sayWhere()}go(e){this.at+=
e,this.show(),this.name.focus()}show(){let e=this.risks[this.at];h(this.name,e?.risk??"");for(let[t,n]of this.sides)n.write(
e?.[t]??null),n.element.hidden=!e;this.back.hidden=this.at===0,this.next.hidden=this.at>=this.names.length-1,this.sayWhere()}sayWhere(){
let e=this.risks.filter(n=>this.names.includes(n.risk)&&ls(n)).length,t=this.names.length;h(this.where,t?l.riskOf(this.at+
1,t,e):l.noRisks)}read(){return this.risks.filter(t=>ls(t)&&!(this.isOwn&&this.isOther(t))).map(t=>({...t}))}isOther({risk:e}){
return!this.names.includes(e)}sayOthers(){let e=this.isOwn?this.risks.filter(t=>ls(t)&&this.isOther(t)):[];h(this.others,
e.length?l.otherRisks(e.map(({risk:t})=>`“${t}”`)):"")}write(e){let t=ue(e),n=this.names.map(o=>t.find(({risk:r})=>r===
o)??fe(o));this.risks=[...n,...t.filter(({risk:o})=>!this.names.includes(o))],this.sayOthers(),this.show()}offerRows(e){
if(g(e,this.names))return;let t=this.risks.map(n=>({...n}));this.names=e,this.at=Math.min(this.at,Math.max(0,e.length-1)),
this.write(t)}focus(){[...this.sides.values()][0]?.likelihood.focus()}marks(){return[]}};function ls({inherent:s,residual:e,
target:t}){return!!(s??e??t)}function ut(s,e,t){return t&&s.kind==="heat map"?new mt(s,e,t):_(s.kind).makeControl(s,e)}var mn=-1,hs=class{constructor(e,t,n,o,r,a,d,c){this.field=e;this.key=n;this.drafts=o;this.send=r;let p=c===l.agreed?"":
e.help,k={help:i("p",{class:"help",hidden:!p},p),error:i("p",{hidden:!0}),changed:()=>{h(this.status,""),o.keep(n,this.control.
read()??null),a()}},b=D({...e,number:null,question:c,help:""});this.control=ut(b,k,d);let S=m(l.saveAgreed,()=>{this.save()},
{class:"main"}),E=t?i("details",{},pi(e),this.control.element,S):i("div",{},this.control.element,S);this.element=i("div",
{class:"agreed-field"},E,this.stands,this.status),this.write(),this.restore(o.read(n))}field;key;drafts;send;element;control;status=i(
"p",{role:"status",class:"status"});stands=i("div",{class:"stands-now",hidden:!0});written;writtenFrom=0;restore(e){e!=null&&
(this.control.write(e),this.writtenFrom=mn,this.showStanding())}get about(){return this.field.about}get isTouched(){return!g(
this.control.read(),this.written)}get isUnderWay(){return this.isTouched&&H(this.element)}focus(){Ct(this.control.element),
this.control.focus()}take(e){let{isTouched:t}=this;this.field=e,this.control.offerRows?.(e.rows),t||this.write(),this.showStanding()}get isBesideOthers(){
let e=this.field.versions.at(-1);return this.isTouched&&e!==void 0&&e.number!==this.writtenFrom}get isUnclear(){return this.
isBesideOthers&&this.writtenFrom===mn}askWhich(){h(this.status,l.chooseWords),this.focus()}showStanding(){let e=this.field.
versions.at(-1);this.stands.hidden=!this.isBesideOthers,!e||!this.isBesideOthers?this.stands.replaceChildren():this.stands.
replaceChildren(i("p",{},i("strong",{},l.standsNow(e.by))),ht(D(this.field),e.value),m(l.keepStanding,()=>this.keepStanding()))}keepStanding(){
this.drafts.forget(this.key),this.write(),this.showStanding(),h(this.status,""),this.focus()}write(){let e=this.field.versions.
at(-1);this.control.write(e?.value??null),this.written=this.control.read(),this.writtenFrom=e?.number??0}async save(){let{
about:e,versions:t}=this.field,n=this.control.read()??null,o=t.map(({number:d})=>d),r={kind:"answer",token:w(),about:e,value:n,
replaces:o,is_agreed:!0},a=await this.send(r,B(this.status));return a.kind==="refused"?(h(this.status,l.notSent+a.sentence),
!1):(this.written=n,this.writtenFrom=this.field.versions.at(-1)?.number??0,this.showStanding(),this.isTouched||this.drafts.
forget(this.key),ae(this.status,l.agreedSaved,!this.isTouched),!this.isTouched)}},ft=class{constructor(e,t,n,o){this.send=
e;this.drafts=t;this.keptUnder=n;this.changed=o}send;drafts;keptUnder;changed;element=i("section",{class:"agreed","aria-\
label":l.agreed});words=new ct;fields=[];get isTouched(){return this.fields.some(e=>e.isTouched)}begin(){let[e]=this.fields;
e&&(e.element.scrollIntoView({block:"center"}),e.focus())}get isUnderWay(){return this.fields.some(e=>e.isUnderWay)}async saveAll(){
let e=this.fields.find(n=>n.isUnclear);return e?(e.askWhich(),!1):(await Promise.all(this.fields.filter(n=>n.isTouched).
map(n=>n.save()))).every(Boolean)}take(e,t){let n=e.agreed.some(({versions:r})=>r.length),o=e.how==="together"||e.how===
"decide"||e.state==="shown"||e.state==="agreed";this.element.hidden=!o||!(e.agreed.length&&(n||t)),!this.element.hidden&&
(t?this.edit(e):this.read(e))}edit(e){for(let t of e.agreed){let n=this.fields.find(({about:o})=>o===t.about);n?n.take(t):
this.add(t,e)}}add(e,t){let n=e.kind==="table"&&(t.how==="alone"||!q()),o=new hs(e,n,`${this.keptUnder}:${e.about}`,this.
drafts,this.send,this.changed,t.scores,rs(e,t));this.fields.length||this.element.replaceChildren(),this.fields.push(o),this.
element.append(o.element)}read(e){this.fields=[],this.words.take(e),this.words.element.isConnected||this.element.replaceChildren(
this.words.element)}};function pi({question:s}){return i("summary",{},`${l.table}: ${s}`)}var mi=["cannot","park"],ui=["agreed","parked","skipped"],wt=class{constructor(e){this.ask=e}ask;element=i("div",{class:"\
asides"});known=null;take(e,t){let n=mi.filter(a=>a==="park"||t.may_answer&&e.state==="open");this.element.hidden=!(t.may_note&&
e.word)||ui.includes(e.state)||e.how==="break";let o=[n,t.asides];if(g(o,this.known))return;this.known=o;let r=[...this.
element.querySelectorAll("button")].indexOf(document.activeElement);this.element.replaceChildren(...n.map(a=>this.makeAside(
a,t))),r>=0&&this.element.querySelectorAll("button")[r]?.focus()}makeAside(e,t){let n=t.asides.find(r=>r.of===e),o=()=>{
this.ask(n?{kind:"take_back",token:w(),about:n.about}:{kind:"note",token:w(),of:e,words:""})};return m(n?l.asidesSaid[e]:
l.asides[e],o,{class:"quiet"})}};var I=class{constructor(e,t,n,o,r,a=()=>{}){this.ask=e;this.note=t;this.kept=n;this.sent=a;let d=t.of==="differs"?i("inp\
ut",{type:"checkbox",id:f()}):null;this.named=d&&y(d,{change:()=>this.keep()});let c=d?i("label",{class:"named"},d,` ${l.
withName}`):null;this.element.append(i("label",{for:this.area.id},o),this.area,c??"",m(r,()=>{this.send()}),this.status);
let p=n.drafts.read(n.key);d&&(d.checked=p?.is_named??!1),this.write(p?.words??"")}ask;note;kept;sent;element=i("div",{class:"\
note-box"});area=A({id:f()},()=>this.keep());status=i("p",{role:"status",class:"status"});named;isSending=!1;get words(){
return this.area.value}get isUnderWay(){return!!this.words&&H(this.element)}write(e){R(this.area,e)}begin(e){this.write(
e),this.keep()}keep(){this.isSending||h(this.status,"");let{drafts:e,key:t}=this.kept;this.words?e.keep(t,{words:this.words,
is_named:this.named?.checked??!1}):e.forget(t)}async send(){let e=this.words.trim();if(!e||this.isSending)return;this.isSending=
!0;let t=this.named?.checked??!1,o={kind:"note",token:this.keepOnItsWay(e,t),...this.note,words:e,is_named:t},r=await this.
ask(o,B(this.status));if(this.isSending=!1,r.kind==="refused"){h(this.status,l.notSent+r.sentence);return}let a=this.words.
trim()===e&&(this.named?.checked??!1)===t;a&&this.clear(),ae(this.status,l.noteSent,a),this.sent()}keepOnItsWay(e,t){let{
drafts:n,key:o}=this.kept,r=n.read(o),d=r?.words.trim()===e&&r.is_named===t&&r?.token||w();return n.keep(o,{words:this.words,
is_named:t,token:d}),d}clear(){this.write(""),this.kept.drafts.forget(this.kept.key)}};var gt=class{constructor(e,t,n,o){this.ask=e;let r=c=>({drafts:t,key:`scrutiny:note:${n}:${c}`});this.asking=new I(e,{of:"\
question"},r("question"),l.yourQuestion,l.sendToChair);let a={of:"differs"};this.box=new I(e,a,r(`differs:${o}`),l.howDifferent,
l.recordDifferent);let d=i("summary",{},l.seeDifferently);this.dissent=i("details",{open:!!this.box.words},d,this.box.element),
this.queue.append(i("h2",{},l.questions),this.asking.element,this.asked),this.differing.append(i("h2",{},l.seenDifferently),
this.differs),this.element.append(this.queue,this.differing,this.dissent)}ask;element=i("div",{class:"notes"});queue=i("\
section",{class:"queue","aria-label":l.questions});asked=i("ol",{});differing=i("section",{class:"differing"});differs=i(
"ul",{});asking;box;dissent;known=null;get isUnderWay(){return this.asking.isUnderWay||this.box.isUnderWay}take(e,t){this.
queue.hidden=!e.queue,this.asking.element.hidden=!t.may_note;let n=["shown","agreed"].includes(e.state)||e.agreed.some(r=>r.
versions.length);this.dissent.hidden=!(t.may_note&&n)||e.how==="decide",this.differing.hidden=!e.differs.length,this.differs.
replaceChildren(...e.differs.map(r=>i("li",{},r)));let o={questions:t.questions,leads:t.leads};g(this.known,o)||(this.known=
o,this.asked.replaceChildren(...t.questions.map(r=>this.showAsked(r,t.leads))))}showAsked({about:e,words:t,by:n,is_mine:o,
place:r,state:a},d){let c=a?l.becameOf(a):l.withChair(r),p=i("small",{},[n,c].filter(Boolean).join(", ")),k=d&&a!=="aske\
d"?this.listCalls(e,t):[],b=()=>{this.ask({kind:"take_back",token:w(),about:e})},S=o&&!a?[m(l.takeBack,b,{hidden:`: ${t}`})]:
[];return i("li",{},t,p,...k,...S)}listCalls(e,t){let n=r=>()=>{this.ask({kind:"press",token:w(),act:"question",about:e,
words:r})};return["called","asked","left"].map(r=>m(l.calls[r],n(r),{hidden:`: ${t}`}))}};function yt(s){return s.length>1&&s.every(({kind:e})=>e==="choice")}var kt=class{element;described;select;constructor(e,t){
let n=e.offered.map(r=>i("option",{value:r},L(r)));this.select=y(i("select",{id:f()},Y(),...n),{change:t.changed});let o=new x(
this.select,e.for||e.question,e.question);this.element=i("div",{class:"choice-row"},...o.parts,this.select,t.error),this.
described=this.select}read(){return this.select.value}write(e){j(this.select,typeof e=="string"?e:"")}focus(){this.select.
focus()}marks(){return[this.select]}};var fi=new Set(["choice","scale"]),le=class{constructor(e,t,n,o,r){this.field=e;this.key=t;this.drafts=n;let a=()=>{this.
keep(),this.showWhy(),o()},d={help:i("p",{hidden:!0}),error:i("p",{class:"error",hidden:!0}),changed:a},c=D({...e,help:""}),
p=yt(r.own);this.control=p?new kt(c,d):ut(c,d,r.scores),this.reason=fi.has(e.kind)?A({id:f(),class:"why"},a):null,this.reason&&
this.why.append(...wi(this.reason,p?e.for:""));let k=p?"own-field own-row":"own-field";this.element=i("div",{class:k},this.
control.element,this.why),this.sent=this.readSent(e);let b=n.read(t);this.token=b?.token??"",this.write(b??this.sent)}field;key;drafts;element;control;reason;why=i(
"div",{hidden:!0});sent;token="";given=null;shown=null;get about(){return this.field.about}get hasFocus(){return this.element.
contains(document.activeElement)}read(){let e=this.control.read()??null;return{value:g(e,this.shown)?this.given:e,reason:this.
reason?.value??""}}get isChanged(){let{value:e,reason:t}=this.read();return!(P(e)&&P(this.sent.value)||g(e,this.sent.value))||
t!==this.sent.reason}take(e){let t=this.isChanged;this.field=e,this.sent=this.readSent(e),this.control.offerRows?.(e.rows),
t||this.write(this.sent)}say(){let{value:e,reason:t}=this.read(),n=_(this.field.kind),o=n.fits(e)?n.say(D(this.field),e).
join("; "):"";return[this.field.for,o,t].filter(Boolean).join(": ")}forget(){this.write(this.sent),this.drafts.forget(this.
key)}settle(e){this.token="",this.isChanged?this.keep():e||this.drafts.forget(this.key)}complain(e){let t=this.element.querySelector(
".error");t&&(t.hidden=!e,h(t,e))}keepOnItsWay(){return this.token||=w(),this.drafts.keep(this.key,{...this.read(),token:this.
token}),this.token}keep(){this.token="",this.drafts.keep(this.key,this.read())}readSent(e){let t=e.rating?.mine;return{value:t?.
value??null,reason:t?.reason??""}}write({value:e,reason:t}){this.control.write(e),this.given=e,this.shown=this.control.read()??
null,this.reason&&R(this.reason,t),this.showWhy()}showWhy(){this.why.hidden=!this.reason||P(this.control.read())}};function wi(s,e){
let t=i("label",{for:s.id},l.reason);if(!e)return[t,s];let n=i("summary",{},l.sayWhy,T(` (${e})`));return[i("details",{},
n,t,s)]}var un=["closed","shown","agreed"],vt=class{constructor(e,t,n,o){this.send=o;let r=Math.max(1,e.round),a=p=>`scrutiny:ow\
n:${t}:${e.key}:${r}:${p.about}`;this.fields=e.own.map(p=>new le(p,a(p),n,()=>this.change(),e)),this.button=m(l.send,()=>{
this.sendAll()},{class:"main"});let d=p=>`scrutiny:late:${t}:${e.key}:${p}`,c={drafts:n,key:d(r)};gi(n,d(r-1),c.key),this.
late=new I(o,{of:"late"},c,l.notSentYet,l.sendLate,()=>this.settle()),this.answers.append(...this.fields.map(p=>p.element)),
this.element.append(this.answers,this.hint,this.button,this.status,this.begun),this.element.append(this.late.element,this.
kept),this.element.addEventListener("submit",p=>{p.preventDefault(),this.sendAll()}),this.take(e),!this.button.hidden&&this.
fields.some(({token:p})=>p)&&this.sendAll()}send;element=i("form",{class:"own"});answers=i("div",{});fields;button;status=i(
"p",{role:"status",class:"status",tabindex:-1});kept=i("p",{class:"kept",hidden:!0},l.toKeep);hint=i("p",{class:"hint"},
l.alone);begun=i("p",{class:"begun",hidden:!0});late;isLateSent=!1;isSending=!1;refused="";get isUnderWay(){return this.
late.isUnderWay||this.fields.some(e=>e.isChanged&&e.hasFocus)}get hasUnsent(){return this.fields.some(e=>e.isChanged)}isOf({
state:e}){return["open","reading","closed"].includes(e)||un.includes(e)&&this.hasLate}get hasLate(){return this.hasUnsent||
!!this.late.words||this.isLateSent}take(e){this.takeFields(e);let t=e.state==="open"&&e.word!=="Wait";xs(this.answers,!t),
this.element.classList.toggle("locked",!t),this.button.hidden=!t,this.hint.hidden=!t||!e.word,this.kept.hidden=!0,this.begun.
hidden=!(t&&this.late.words),h(this.begun,l.begunAsNote(this.late.words)),this.showLate(e),t?this.show():e.state==="open"?
h(this.status,this.hasUnsent?l.toKeep:""):h(this.status,this.hasUnsent?l.closed:this.isLateSent?l.sentLateNote:"")}takeFields({
own:e}){for(let t of this.fields){let n=e.find(({about:o})=>o===t.about);n&&t.take(n)}}get isSent(){return this.fields.some(
e=>!P(e.sent.value))}show(){this.kept.hidden=!this.hasUnsent||this.isSending,!this.isSending&&(h(this.button,this.isSent?
l.sendChange:l.send),this.refused?h(this.status,l.notSent+this.refused):h(this.status,this.hasUnsent?"":this.isSent?l.sent:
""))}change(){this.refused="",this.show()}async sendAll(){let e=this.fields.filter(n=>n.isChanged);if(this.isSending||!e.
length)return;this.isSending=!0,this.kept.hidden=!0;let t=e.map(n=>this.sendField(n));this.refused=(await Promise.all(t)).
find(Boolean)??"",this.isSending=!1,this.show()}showLate({state:e}){let t=un.includes(e)&&this.hasLate;this.late.element.
hidden=!t||!(this.hasUnsent||this.late.words),this.answers.hidden=t&&e!=="closed",t&&!this.late.words&&this.hasUnsent&&this.
late.begin(this.sayUnsent())}sayUnsent(){return this.fields.filter(t=>t.isChanged).map(t=>t.say()).join(" / ")}settle(){
for(let e of this.fields)e.forget();this.isLateSent=!0,h(this.status,l.sentLateNote),!this.late.words&&(this.late.element.
hidden=!0,this.status.focus())}async sendField(e){let{value:t,reason:n}=e.read(),r={kind:"answer",token:e.keepOnItsWay(),
about:e.about,value:t,reason:n},a=await this.send(r,B(this.status)),d=a.kind==="refused"?a.sentence:"";return e.complain(
d),e.settle(d),d}};function gi(s,e,t){let n=s.read(e);!n||s.read(t)||(s.keep(t,n),s.forget(e))}var fn={words:"",to:"",post:"",by:"",test:"",because:[]},bt=class{constructor(e,t,n){this.about=e;this.kept=t;this.ask=n;
let{words:o,to:r,by:a,post:d,test:c}=this.labels,p=i("div",{class:"pair"},ke(r,this.to),ke(a,this.by.control));this.element.
append(ke(o,this.words),p,ke(d,this.post),ke(c,this.test),this.because.element,m(e?l.saveWords:l.propose,()=>{this.send()},
{class:"main"}),this.status),this.element.addEventListener("submit",k=>{k.preventDefault(),this.send()})}about;kept;ask;element=i(
"form",{class:"proposal-form"});words=A({id:f(),rows:2},()=>this.keep());to=y(i("select",{id:f()}),{change:()=>this.keep()});post=A(
{id:f()},()=>this.keep());by=new we(()=>this.keep());test=A({id:f()},()=>this.keep());because=new re([],()=>this.keep());status=i(
"p",{role:"status",class:"status"});asks=null;stands=null;begun=fn;seen="";isSending=!1;isRefused=!1;labels={words:i("la\
bel",{for:this.words.id}),to:i("label",{for:this.to.id}),post:i("label",{for:this.post.id}),by:i("label",{for:this.by.control.
id}),test:i("label",{for:this.test.id})};get isTouched(){return!g(this.read(),this.begun)}get isUnderWay(){return this.isTouched&&
H(this.element)}offer(e){this.because.offer(e)}take(e,t){let{isTouched:n}=this,o=!this.asks;this.stands=t??null,this.isRefused&&
this.see(),g(e,this.asks)||this.name(e),n||this.begin();let r=o?this.kept.drafts.read(this.kept.key):null;r&&(this.fill(
r),this.seen=r.seen??"")}begin(){this.fill(this.stands??fn),this.begun=this.read(),this.seen=this.stands?.seen??""}name(e){
this.asks=e;let t=["words","to","post","by","test"];for(let o of t)h(this.labels[o],e[o]);let{value:n}=this.to;this.to.replaceChildren(
Y(),...e.bodies.map(o=>i("option",{value:o},o))),j(this.to,n)}read(){let[e,t,n,o]=[this.words,this.to,this.post,this.test].
map(({value:r})=>r);return{words:e,to:t,post:n,by:this.by.read(),test:o,because:this.because.read()}}fill({words:e,to:t,
post:n,by:o,test:r,because:a}){R(this.words,e),j(this.to,t),R(this.post,n),this.by.write(o),R(this.test,r),this.because.
write(a)}keep(){this.isSending||h(this.status,""),this.kept.drafts.keep(this.kept.key,{...this.read(),seen:this.seen})}async send(){
if(this.isSending||!this.isWhole())return;this.isSending=!0;let{about:e,seen:t}=this,n=this.read(),o={kind:"propose",token:w(),
about:e,seen:t,...n},r=await this.ask(o,B(this.status));this.isSending=!1,r.kind==="refused"?this.refuse(r.sentence):this.
settle(n)}isWhole(){let e=!this.words.value.trim();e&&this.words.focus();let t=!!this.about&&!this.isTouched;return(e||t)&&
h(this.status,e?l.sayWhat:l.unchanged),!e&&!t}refuse(e){this.isRefused=!0,h(this.status,l.notSent+e)}see(){this.isRefused=
!1,this.seen=this.stands?.seen??"",this.kept.drafts.keep(this.kept.key,{...this.read(),seen:this.seen})}settle(e){let t=g(
this.read(),e);t?(this.kept.drafts.forget(this.kept.key),this.begin()):(this.begun=e,this.see()),ae(this.status,this.about?
l.saved:l.proposed,t)}};function ke(s,e){return i("div",{},s,e)}function de(s,e){let t=s.filter(r=>wn(r,e).length),n=yt(t),o=t.map(r=>(n?vi:ki)(r,wn(r,e)));return n?[i("ul",{class:"sho\
wn-rows"},...o)]:o}function wn({about:s,rating:e},t){let n=t.filter(d=>d.about===s),{said:o="",spread:r=[],revealed:a}=e??
{};return[...n.map(d=>({...d,isBefore:!0})),...a?[{said:o,spread:r,isBefore:!1}]:[]]}function gn(s,e){return s.isBefore?
l.earlier:e.length>1?l.later:""}function ki(s,e){let t=s.kind==="heat map",n=t?[]:e.map(o=>yi(s,o,gn(o,e)));return i("se\
ction",{class:"spread"},s.for?i("h2",{},s.for):null,i("div",{class:"rounds"},...n),t?null:kn(s),yn(s))}function yi(s,{said:e,
spread:t,isBefore:n},o){let r=Math.max(1,...t.map(({count:a})=>a));return i("div",{class:n?"before-talking":""},o?i(s.for?
"h3":"h2",{},o):null,i("p",{class:"said"},e),i("ul",{class:"bars"},...t.map(a=>xi(a,r))))}function vi(s,e){let t=e.map(n=>{
let o=gn(n,e),r=o?[i("small",{},`${o}: `)]:[],{isBefore:a,spread:d}=n;return i("p",{class:a?"before-talking":""},...r,bi(
d)||l.nobody)});return i("li",{},i("h2",{},s.for),...t,kn(s),yn(s))}function bi(s){return s.filter(({count:t})=>t).map(({
words:t,count:n})=>`${L(t)}: ${n}`).join(" · ")}function kn(s){let{mine:e,revealed:t}=s.rating??{};return!e||!t?null:i(
"p",{class:"mine"},`${l.yourAnswer}: ${Ti(s,e.value)}`)}function yn({rating:s}){let t=(s?.reasons??[]).filter(({reason:n})=>n).
map(({words:n,reason:o})=>i("li",{},Si(n,o)));return t.length?i("ul",{class:"reasons"},...t):null}function Si(s,e){return s?
`${L(s)}: ${e}`:e}function Ti(s,e){let t=_(s.kind);return t.fits(e)?t.say(D(s),e).join("; "):""}function xi({words:s,count:e,
of:t},n){let o=i("span",{class:"bar",style:`inline-size: ${100*e/n}%`,"aria-hidden":"true"}),r=t?`${t}: ${s}`:s;return i(
"li",{class:e?"":"none"},i("span",{class:"words"},`${L(r)}: ${e}`),o)}var Ai=2,Ri={own:[],scores:null},St=class{constructor(e,{name:t},n,o){this.about=e;this.kept=n;this.ask=o;this.shows=m(l.
showSupport,()=>{this.show(!1)},{hidden:`: ${t}`}),this.all=m(l.showAllTheSame,()=>{this.show(!0)},{hidden:`: ${t}`}),this.
all.hidden=!0,this.element.setAttribute("aria-label",l.supportOf(t)),this.element.append(this.place,this.button,this.count,
this.shows,this.all,this.status,this.shown)}about;kept;ask;element=i("section",{class:"support"});shown=i("div",{});place=i(
"div",{});count=i("p",{class:"count"});button=m("",()=>{this.send()});status=i("p",{role:"status",class:"status"});shows;all;own=null;seen="";refused="";support=null;get isUnderWay(){
return!!(this.own?.isChanged&&this.own.hasFocus)}take({seen:e,support:t,is_decided:n},o){this.seen=e,this.support=t;let r=t.
rating?.revealed??!1,a=o.may_note&&!r&&!n;a&&!this.own&&(this.own=new le(t,this.kept.key,this.kept.drafts,()=>this.tell(
""),Ri),this.place.append(this.own.element)),this.own?.take(t),this.place.hidden=!a,this.button.hidden=!a;let d=t.rating?.
count??0;this.count.hidden=r||!d,h(this.count,l.haveSaid(d)),this.shows.hidden=!o.leads||r||!d,this.all.hidden||=this.shows.
hidden,this.element.hidden=!(a||d),this.shown.replaceChildren(...de([{...t,for:""}],[])),this.change()}change(){let e=!P(
this.own?.sent.value);h(this.button,e?l.sendSupportAgain:l.sendSupport);let t=e&&!this.own?.isChanged&&!this.button.hidden;
h(this.status,this.refused||(t?l.supportSent:""))}tell(e){this.refused=e,this.change()}async send(){if(!this.own?.isChanged)
return;let{value:e,reason:t}=this.own.read(),n=typeof e=="string"?e:"",o={kind:"support",about:this.about,seen:this.seen,
value:n,reason:t},r=this.own.keepOnItsWay(),a=await this.ask({...o,token:r},B(this.status)),d=a.kind==="refused"?a.sentence:
"";this.own.settle(d),this.tell(d&&l.notSent+d)}async show(e){let t={kind:"press",act:"show_support",about:this.about,knowing:e},
n=await this.ask({...t,token:w()});this.tell(n.kind==="refused"?n.sentence:""),this.all.hidden=!(n.kind==="refused"&&this.
support?.rating?.count===Ai)}};var Li=["agreed","not agreed","parked"],cs=class{constructor(e,t,n,o,r){this.key=e;this.form=t;this.ask=r;let a={of:"dif\
fers",about:e};this.box=new I(r,a,o("differs"),l.howDifferent,l.recordDifferent);let d=i("summary",{},l.seeDifferently);
this.dissent=i("details",{open:!!this.box.words},d,this.box.element),this.change=i("details",{},i("summary",{},l.changeWords),
t.element),this.support=new St(e,n,o("support"),r),this.element.append(this.facts,this.acts,this.status,this.support.element,
this.dissent,this.change)}key;form;ask;element=i("li",{class:"proposal"});facts=i("div",{});acts=i("div",{class:"acts"});status=i(
"p",{role:"status",class:"status"});change;dissent;box;support;told=null;get isUnderWay(){return[this.form,this.box,this.
support].some(e=>e.isUnderWay)}take(e,t,n){let o=!this.told;this.form.take(n,e),o&&this.form.isTouched&&(this.change.open=
!0);let r=t.proposed.includes(this.key)&&e.state==="proposed";if(this.change.hidden=!(t.may_write||r),this.dissent.hidden=
!t.may_note,this.support.take(e,t),g(this.told,{proposal:e,you:t}))return;this.told={proposal:e,you:t},this.facts.replaceChildren(
...Ei(e));let a=document.activeElement?.textContent,d=this.acts.contains(document.activeElement);if(this.acts.replaceChildren(
...this.listActs(e,t)),!d)return;([...this.acts.querySelectorAll("button")].find(({textContent:p})=>p===a)??this.change.
querySelector("summary"))?.focus()}listActs({name:e,seen:t,state:n,is_decided:o},r){let a=`: ${e}`,d=r.proposed.includes(
this.key)||r.seconded.includes(this.key),c=()=>{this.say({kind:"second",token:w(),about:this.key,seen:t})},p=r.may_note&&
!d&&!o?[m(l.second,c,{hidden:a})]:[];if(!r.leads)return p;let k=S=>()=>{this.say({kind:"press",token:w(),act:"decide",about:this.
key,seen:t,words:S})},b=Li.filter(S=>S!==n);return[...p,...b.map(S=>m(l.decisions[S],k(S),{hidden:a}))]}async say(e){let t=await this.
ask(e);h(this.status,t.kind==="refused"?t.sentence:"")}};function Ei(s){let{name:e,words:t,said:n,proposers:o,seconders:r,
missing:a,rests_on:d,differs:c,state:p}=s,b=[[l.proposedBy,o],[l.secondedBy,r]].flatMap(([E,ye])=>ye.length?[`${E} ${ye.
join(", ")}.`]:[]),S=n.map(([E,ye])=>i("li",{},`${E}: ${ye}`));return[i("h2",{},`${e}: ${t}`),i("p",{class:"stands"},i("\
strong",{},L(p)),`. ${b.join(" ")}`),S.length?i("ul",{class:"parts"},...S):null,vn(l.restsOn(d.length),d),vn(l.lacks(a.length),
a),c.length?i("p",{},`${l.seenDifferently}: ${c.join(" / ")}`):null].filter(E=>E!==null)}function vn(s,e){if(!e.length)return null;
let t=e.map(n=>i("li",{},n));return i("details",{},i("summary",{},s),i("ul",{},...t))}var Tt=class{constructor(e,t,n){this.
ask=e;this.drafts=t;this.keptUnder=n;this.form=this.makeForm(""),this.proposing=i("details",{},i("summary",{},l.proposeOne),
this.form.element),this.element.append(this.proposing,this.list)}ask;drafts;keptUnder;element=i("section",{class:"propos\
als","aria-label":l.recommendations});list=i("ol",{});proposing;form;cards=new Map;options=[];isFirst=null;get isUnderWay(){
return[this.form,...this.cards.values()].some(e=>e.isUnderWay)}makeForm(e){return new bt(e,this.keptAt(e),this.ask)}keptAt(e){
return{drafts:this.drafts,key:`${this.keptUnder}:${e}`}}offer(e){this.options=e;for(let t of[this.form,...[...this.cards.
values()].map(n=>n.form)])t.offer(e)}take({how:e,proposals:t,asks:n},o){if(this.element.hidden=e!=="decide",this.element.
hidden||!n)return;this.proposing.hidden=!o.may_propose,this.form.take(n);let r=!t.length;this.isFirst!==r&&!this.form.isUnderWay&&
(this.proposing.open=!o.leads&&(r||this.form.isTouched)),this.isFirst=r;let a=t.map(d=>{let c=this.findCard(d);return c.
take(d,o,n),c.element});(a.length!==this.list.children.length||a.some((d,c)=>this.list.children[c]!==d))&&this.list.replaceChildren(
...a)}findCard(e){let{key:t}=e,n=r=>this.keptAt(`${t}:${r}`),o=this.cards.get(t)??new cs(t,this.makeForm(t),e,n,this.ask);
return this.cards.has(t)||o.form.offer(this.options),this.cards.set(t,o),o}};var xt=class{element=i("section",{class:"risk-spread",hidden:!0});select=y(i("select",{id:f()}),{change:()=>this.showGrid()});said=i(
"p",{class:"said"});wide=i("p",{class:"wide"},l.wide);grid=i("div",{class:"grid-place"});all=i("div",{class:"scroll",tabindex:0,
role:"region","aria-label":l.allScores});told=null;constructor(){let e=i("label",{for:this.select.id},l.whichRisk);this.
element.append(this.said,this.wide,e,this.select,this.grid,this.all)}take(e){let t=At(e);if(this.element.hidden=!t.length,
!e||g(e,this.told))return;this.told=e,h(this.said,e.said);let{value:n}=this.select,o=t.map((r,a)=>i("option",{value:a},`${r.
risk}: ${us(e,r)}`));this.select.replaceChildren(...o),this.select.value=n&&Number(n)<t.length?n:"0",this.wide.hidden=!t.
some(({is_wide:r})=>r),this.all.replaceChildren(Pi(e,t)),this.showGrid()}showGrid(){let e=At(this.told)[Number(this.select.
value)];this.grid.replaceChildren(...this.told&&e?ps(this.told,e,ms(this.told,e)):[])}};function At(s){return(s?.risks??
[]).filter(({people:t,before:n})=>t||n).sort((t,n)=>Number(n.is_wide)-Number(t.is_wide))}function ps(s,e,t){let{before:n,
people:o}=e,r=c=>t?`${t}, ${c.toLowerCase()}`:c,a=o?[i("div",{},bn(s,e,n?r(l.later):t))]:[];if(!n)return a;let d=bn(s,{...n,
agreed:null},r(l.earlier));return[i("div",{class:"before-talking"},d),...a]}function ms(s,e){return l.gridOf(e.risk,us(s,
e))}function bn({scale:s},{places:e,agreed:t},n){return ze(s.length,n,(o,r)=>{let a=e.find(([k,b])=>k===o&&b===r)?.[2]??
0,d=t?.[0]===o&&t[1]===r,c=a?[String(a),T(a===1?" person":" people")]:[],p=d?i("b",{},l.agreedHere):null;return i("td",{
class:[a?"held":"",d?"agreed-here":""].join(" ").trim()},...c,p)})}function us(s,{side:e}){return(s.sides.find(([t])=>t===
e)?.[1]??e).toLowerCase()}function Mi(s=[]){return s.length?i("small",{},l.beforeShort(s.join(" · "))):null}function Pi(s,e){
let t=[l.risk,l.measures.likelihood,l.measures.impact,l.agreedShort],n=e.map(r=>{let a=i("th",{scope:"row"},r.risk,i("sm\
all",{},us(s,r))),d=["likelihood","impact"].map(p=>i("td",{},r[p].join(" · "),Mi(r.before?.[p]))),c=i("td",{},r.agreed?
l.agreedAt(...r.agreed):"–");return i("tr",{class:r.is_wide?"is-wide":""},a,...d,c)}),o=i("tr",{},...t.map(r=>i("th",{
scope:"col"},r)));return i("table",{},i("caption",{},l.spans),i("thead",{},o),i("tbody",{},...n))}var Rt=class{constructor(e,t,n,o,r){this.key=e;this.keptUnder=t;this.drafts=n;this.send=o;this.notes=new gt(o,n,t,e),this.
asides=new wt(o),this.proposals=new Tt(o,n,`scrutiny:proposal:${t}:${e}`),this.agreed=new ft(o,n,`scrutiny:agreed:${t}:${e}`,
r),this.element.append(i("p",{class:"bar-top"},Oi(this.at,this.minutes),this.word),this.heading,this.said,this.figure,this.
place,this.proposals.element,i("div",{},this.shown,this.spreads.element,this.notedBefore),this.agreed.element,this.noted,
this.late,this.notes.element,this.count,this.asides.element,this.beside)}key;keptUnder;drafts;send;element=i("div",{class:"\
step"});heading=i("h1",{tabindex:-1});at=i("span",{});minutes=i("span",{});word=i("strong",{class:"word"});said=i("p",{class:"\
state"});figure=i("div",{class:"figure"});shown=i("div",{class:"shown"});spreads=new xt;count=i("p",{class:"count"});notedBefore=i(
"div",{class:"noted"});beside=i("div",{class:"beside"});place=i("div",{});agreed;notes;asides;noted=i("section",{class:"\
noted"});late=i("section",{class:"late"});proposals;own=null;round=0;get isUnderWay(){return[this.own,this.agreed,this.proposals,
this.notes].some(t=>t?.isUnderWay)}showHtml({figure:e,html:t,links:n}){this.proposals.offer(n??[]),this.figure.innerHTML=
e,this.beside.innerHTML=t}take(e,t){this.showWhere(e),h(this.heading,e.title),h(this.said,e.said),this.takeOwn(e,t),this.
placeFigure(e),this.shown.replaceChildren(...de(e.own,e.earlier)),this.notedBefore.replaceChildren(...e.noted_before.map(
n=>i("p",{},n))),this.spreads.take(e.scores),this.proposals.take(e,t),this.agreed.take(e,t.may_write),this.notes.take(e,
t),this.asides.take(e,t),this.showListed(this.late,l.cameLate,e.late),this.showListed(this.noted,l.noted,e.noted),this.showCount(
e)}showWhere({number:e,of:t,minutes:n,word:o,state:r}){h(this.at,l.step(e,t)),h(this.minutes,Dt(n)),h(this.word,o),this.
word.dataset.state=r,this.word.hidden=!o}placeFigure({how:e,own:t,state:n}){if(H(this.figure))return;let o=e==="read"&&t.
length>0,r=n==="open"&&!this.place.hidden&&!q();o?this.agreed.element.before(this.figure):r?this.place.after(this.figure):
this.place.before(this.figure)}showCount({own:e,state:t,answered:n,people:o,cannot:r,word:a}){this.count.hidden=!(e.length&&
a)||!["open","closed"].includes(t),h(this.count,[l.answered(n,o),r?l.cannot(r):""].join(" ").trim())}takeOwn(e,t){let n=t.
may_answer&&e.own.length>0;this.own&&this.round!==e.round&&e.round>1&&(this.own=null),n&&!this.own&&(this.own=new vt(e,this.
keptUnder,this.drafts,this.send),this.round=e.round,this.place.replaceChildren(this.own.element)),this.own?.take(e),this.
place.hidden=!n||!this.own?.isOf(e)}showListed(e,t,n){e.hidden=!n.length;let o=n.map(r=>i("li",{},r));e.replaceChildren(
i("h2",{},t),i("ul",{},...o))}};function Oi(s,e){let t=i("span",{class:"with-room"},"about ");return i("span",{class:"st\
ep-of"},s," · ",t,e)}var Fi=3,$i=6,Hi=5,Lt=class{constructor(e,t){this.socket=e;this.heard=t;let n={frame:o=>this.take(o),opened:()=>this.again(),
closed:()=>{}};e.hear(n,new AbortController().signal),setInterval(()=>this.tick(),1e3),document.addEventListener("visibi\
litychange",()=>this.look()),window.addEventListener("online",()=>this.look())}socket;heard;waiting=new Map;quiet=0;isConnected=!0;ask(e,t=()=>{}){
return new Promise(n=>{let o=w();this.waiting.set(o,{message:e,settle:n,waits:t}),t(this.isConnected),this.socket.send({
...e,id:o})})}look(){this.socket.send({kind:"session",id:w()})}tick(){this.quiet+=1,this.socket.isOpen&&this.quiet===Fi&&
this.socket.send({kind:"ping"}),!this.socket.isOpen&&this.quiet%Hi===0&&this.look(),this.quiet===$i&&(this.socket.isOpen&&
this.socket.renew(),this.lose())}lose(){this.isConnected&&(this.isConnected=!1,this.sayWaiting(),this.heard.lost())}sayWaiting(){
for(let{waits:e}of this.waiting.values())e(this.isConnected)}again(){for(let[e,{message:t}]of this.waiting)this.socket.send(
{...t,id:e});this.look()}take(e){this.quiet=0,this.isConnected||this.comeBack(),V(e.session)&&V(e.you)&&this.heard.news(
{...e,isToAll:!0}),V(e.reply)&&this.settle(e.reply)}comeBack(){this.isConnected=!0,this.sayWaiting();let e=[...this.waiting.
values()].filter(({message:n})=>n.kind==="answer"),t=new Set(e);for(let n of e){let{settle:o}=n;n.settle=r=>{o(r),t.delete(
n),t.size||this.heard.back(r.kind==="session")}}e.length||this.heard.back(!1),this.again()}settle(e){let t=this.waiting.
get(e.id??"");if(this.waiting.delete(e.id??""),e.kind==="gone"){this.heard.gone(e.sentence);return}e.kind==="refused"&&t&&
this.look(),e.kind==="session"&&e.you&&this.heard.news({session:e,you:e.you,isToAll:!1}),t?.settle(e)}};var Ci=["open","closed"],Et=class{constructor(e){this.join=e;let t=i("div",{class:"qr"}),n=document.querySelector("#qr");
n&&t.append(n.content.cloneNode(!0));let o=i("header",{},this.code,t),r=i("div",{class:"right"},this.count,this.dots,this.
shown),a=i("div",{class:"sides"},this.figure,r),d=i("div",{class:"foot"},this.foot,this.clock);this.element.append(o,i("\
div",{class:"on-wall"},this.heading,this.said,a,d)),window.addEventListener("resize",()=>this.fit()),window.addEventListener(
"keydown",({key:c})=>{c.toLowerCase()==="c"&&(this.clock.hidden=!this.clock.hidden)}),setInterval(()=>this.showClock(),1e4),
this.showClock()}join;element=i("div",{class:"wall"});code=i("p",{class:"join"});heading=i("h1",{});figure=i("div",{class:"\
figure"});said=i("p",{class:"state"});dots=i("p",{class:"dots","aria-hidden":"true"});count=i("p",{class:"count"});shown=i(
"div",{class:"shown"});foot=i("p",{class:"next"});clock=i("p",{class:"clock"});html="";showClock(){h(this.clock,new Date().
toLocaleTimeString("en-GB",{hour:"2-digit",minute:"2-digit"}))}showHtml({figure:e}){this.html=e,this.fit()}take(e,t){h(this.
code,`${location.host}${this.join} · ${e.code??""}`),h(this.heading,t.title);let n=t.own.length>0&&Ci.includes(t.state);
h(this.said,t.said),this.count.hidden=!n,this.dots.hidden=!n,h(this.count,l.answered(t.answered,t.people)),h(this.dots,"\
●".repeat(t.answered)+"○".repeat(Math.max(0,t.people-t.answered))),this.shown.replaceChildren(...Wi(t),...Di(as(t)),
...Bi(t));let o=e.agenda[e.agenda.findIndex(({key:a})=>a===t.key)+1],r=[l.step(t.number,t.of),o?`next: ${o.title}`:""];h(
this.foot,r.filter(Boolean).join(" · ")),this.fit()}fit(){this.figure.innerHTML=this.html;for(let e of this.figure.querySelectorAll(
"img"))e.complete||e.addEventListener("load",()=>this.trim(),{once:!0});for(let e of this.figure.querySelectorAll("detai\
ls, .note, small, figcaption + p"))e.remove();this.figure.hidden=!1,this.figure.classList.toggle("alone",this.count.hidden&&
!this.shown.childElementCount),this.trim()}trim(){let e=()=>!this.figure.textContent?.trim()&&!this.figure.querySelector(
"img");for(e()&&(this.figure.hidden=!0);this.isCutOff&&Sn(this.figure);)e()&&(this.figure.hidden=!0);for(let t of this.shown.
querySelectorAll(".before-talking"))this.isCutOff&&t.remove();for(;this.isCutOff&&Sn(this.shown););xn(this.figure)}get isCutOff(){
let{scrollHeight:e,scrollWidth:t}=document.documentElement;return e>window.innerHeight||t>window.innerWidth}};function Sn(s){
let e=s.querySelectorAll("li, dt, dd, p, tr:not(.grid tr), figure, table, h2, h3"),t=e[e.length-1];return t?.remove(),!!t}
function xn(s){let e=s.querySelectorAll("h2, h3, dt, dd, li, p, td, img"),t=e[e.length-1];(t?.matches("h2, h3, dt")||t?.
matches("dd")&&!t.textContent?.trim())&&(t.remove(),xn(s))}function Wi({proposals:s}){let e=s.map(({words:t,state:n})=>i(
"li",{},i("b",{},`${L(n)}: `),t));return e.length?[i("ol",{class:"lines"},...e)]:[]}function Di(s){return s.length?[i("s\
ection",{class:"agreed"},i("h2",{},l.agreed),...s)]:[]}function Bi({own:s,scores:e,earlier:t}){let[n]=At(e);if(e&&n?.people)
return Ii(e,n);let o=s.filter(a=>a.rating?.revealed);if(o.length<2)return de(o,t);let r=o.map(a=>{let d=t.filter(({about:k})=>k===
a.about).at(-1),c=d?l.before(Tn(d.spread)):"",p=Tn(a.rating?.spread??[]);return i("li",{},i("b",{},`${a.for}: `),p||l.nobody,
c?i("span",{class:"before-talking"},` (${c})`):null)});return[i("ul",{class:"lines"},...r)]}function Ii(s,e){let t=ms(s,
e),[n,o]=e.before?[`${s.said} ${t}.`,""]:[s.said,t],r=ps(s,e,o);return[i("p",{class:"said"},n),i("div",{class:"grids"},...r)]}
function Tn(s){return s.filter(({count:t})=>t).map(Ni).join(", ")}function Ni({words:s,count:e,of:t}){return`${he(t?`${t}\
, ${s}`:s)} ${e}`}var Mt=class{constructor(e,t,n){this.body=e;this.join=t;this.html=n}body;join;html;wall=null;known="";take(e){let{step:t}=e;
if(!t){this.body.replaceChildren(Pe(e));return}let n=!this.wall,o=this.wall??new Et(this.join);this.wall=o,n&&this.body.
replaceChildren(o.element),o.take(e,t),this.known!==t.key&&this.html.bring(t.key).then(r=>r&&o.showHtml(r)),this.known=t.
key}};var Ki=401,Pt=class{constructor(e,{told:t,step:n},o){this.host=e;let r=new Te({...o,post:a=>this.post(o,a)});this.talk=new Lt(
r,{news:a=>this.hearNews(a),gone:a=>this.leave(a),lost:()=>this.announced.showConnection(!1,l.notConnected),back:a=>this.
announced.showConnection(!0,a?l.connectedSaved:l.connected)}),this.html=new Oe(n,a=>this.talk.ask({kind:"step",step:a})),
this.leading=new Ne(a=>this.talk.ask(a),this.writing,e.dataset,this.drafts),this.wall=this.makeWall(),e.replaceChildren(
...this.announced.elements,this.offer,this.body,this.moved.element,this.foot),window.addEventListener("popstate",({state:a})=>this.
look(String(a?.step??""),!0)),t.kind==="session"&&t.you?this.take(this.mine.complete(t,!1),t.you):(t.kind==="gone"||t.kind===
"refused")&&this.leave(t.sentence)}host;talk;announced=new Me;offer=i("div",{});body=i("div",{class:"body"});foot=i("p",
{class:"you"});moved=new Je(()=>this.follow());agenda=new Le(e=>this.look(e));drafts=new U(()=>localStorage,()=>{});writing={
isTouched:()=>this.screen?.agreed.isTouched??!1,begin:()=>this.screen?.agreed.begin(),settle:()=>this.screen?.agreed.saveAll()??
Promise.resolve(!0)};mine=new je;html;leading;group=null;screen=null;looked=null;wall;homework=null;known="";code="";hearNews({
session:e,you:t,isToAll:n}){this.take(this.mine.complete(e,n),t),n&&!this.mine.knows(e.step)&&this.talk.look()}async post(e,t){
let n=await e.post(t);return n.status===Ki&&this.leave(l.gone),n}take(e,t){this.code&&e.code!==this.code&&document.querySelector(
"#qr")&&location.reload(),this.code=e.code??"",this.wall?this.wall.take(e):t.waits?this.wait():e.homework?.length&&!t.leads?
this.goThrough(e,t):e.step?this.hear({told:e,step:e.step,you:t}):this.close(e),this.announced.takeLeader(e.leader_away&&
!this.wall),this.offer.hidden=!t.offered,t.offered?this.offer.firstChild||this.offer.append(Ws(()=>{this.talk.ask({kind:"\
accept",token:w()})})):this.offer.replaceChildren(),h(this.foot,l.you(t.name,t.role))}hear(e){let t=this.group?.step.key??
"";this.group=e;let{told:n,step:o}=e;this.looked?this.sayLooking():this.screen&&this.screen.key!==o.key&&(this.screen.isUnderWay||
this.moved.isHeld)?this.moved.show(o.key,o.number):this.show(e),this.agenda.take(n),n.leading&&this.leading.take(n.leading,
o),this.body.classList.toggle("leads",!!n.leading),this.leading.element.hidden=!n.leading,t!==o.key&&this.html.hold(n.agenda,
o.key)}show(e){let{told:t,step:n,you:o}=e;this.moved.hide();let r=this.screen?.key!==n.key;r&&this.openStep(t,n,o),this.
screen?.take(n,o),document.title=`${l.step(n.number,n.of)}: ${n.title}`,this.announce(r,`${n.key} ${n.state} ${n.round} ${n.
said}`,Bs(n))}goThrough(e,t){this.homework?this.homework.take(e,t):(this.homework=new He(e,t,n=>this.makeStep(e,n,t),this.
talk),this.body.replaceChildren(this.homework.element)),this.screen=this.homework.screen,this.known="homework"}makeStep(e,{
key:t,how:n},o){let r=new Rt(t,`${e.opened}:${o.name}`,this.drafts,(a,d)=>this.talk.ask(a,d),()=>this.leading.showMain());
return this.html.bring(t,n==="decide").then(a=>a&&r.showHtml(a)),r}openStep(e,t,n){let{key:o}=t,r=this.makeStep(e,t,n);this.
homework=null,this.screen=r,this.body.replaceChildren(r.element,this.leading.element,this.agenda.element),n.leads&&!this.
known&&this.agenda.open(),this.known?history.state?.step!==o&&history.pushState({step:o},""):history.replaceState({step:o},
"")}announce(e,t,n){let o=this.known==="";e&&!o?(this.announced.say(""),this.screen?.heading.focus(),window.scrollTo(0,0)):
!o&&t!==this.known&&this.announced.say(n),this.known=t}follow(){this.looked=null,this.screen=null,this.group&&this.show(
this.group)}look(e,t=!1){let n=this.group?.told.agenda.find(r=>r.key===e);if(!this.group||!n)return;if(e===this.group.step.
key){this.follow();return}let o=new Ke(e,n,()=>this.follow());this.looked=o,this.moved.hide(),this.body.replaceChildren(
o.element,this.leading.element,this.agenda.element),t||history.pushState({step:e},""),document.title=n.title,this.sayLooking(),
o.heading.focus(),window.scrollTo(0,0),this.html.bring(e,!0).then(r=>r&&o.showHtml(r))}sayLooking(){if(!this.group||!this.
looked)return;let{agenda:e}=this.group.told;this.looked.say(Ee(e,this.looked.key),this.group.step.number)}makeWall(){let{
screen:e,join:t=""}=this.host.dataset;return e==="present"?new Mt(this.body,t,this.html):null}wait(){this.known!=="waits"&&
(this.known="waits",document.title=l.waitTitle,this.body.replaceChildren(...Es(this.host.dataset)))}close(e){let t=Pe(e,
this.host.dataset),n=this.known!==""&&this.known!=="closed";this.known="closed",this.screen=this.looked=null,this.moved.
hide(),this.body.className="body",this.body.replaceChildren(t),document.title=l.decided,n&&t.querySelector("h1")?.focus()}leave(e){
this.moved.hide(),this.body.className="body",this.body.replaceChildren(...Ms(e,this.host.dataset.join??"")),this.known&&
this.known!=="gone"&&this.body.querySelector("h1")?.focus(),this.known="gone"}};var An=document.querySelector("#session"),Rn=document.querySelector("#told")?.textContent;if(An&&Rn){let s=JSON.parse(Rn),
e=`${location.host}${location.pathname.replace(/\/(session|present)$/,"/session")}`,t=location.protocol==="https:"?"wss":
"ws";new Pt(An,s,{open:()=>new WebSocket(`${t}://${e}/socket`),post:n=>fetch(`//${e}/messages`,{method:"POST",body:n})})}
