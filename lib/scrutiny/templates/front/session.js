var he=class{constructor(e,t){this.askServer=e;this.changed=t}askServer;changed;state="connected";heard=0;silentSince=0;patientUntil=0;isAsking=!1;get isWell(){
return this.state==="connected"||this.state==="asking"}waitUntil(e){this.patientUntil=e}noticeReply(e=!1){this.heard=Date.
now(),this.silentSince=0,this.set(e?"asking":"connected")}noticeSilence(e){this.heard>=e||Date.now()<this.patientUntil||
(this.silentSince||=Date.now(),this.isWell&&this.set("offline"),Date.now()-this.silentSince>=3e4&&this.ask())}async ask(){
if(!(this.state!=="offline"||this.isAsking)){this.isAsking=!0;try{await this.askServer(),this.state==="offline"&&this.silentSince&&
this.set("lost")}catch{}finally{this.isAsking=!1}}}set(e){this.state!==e&&(this.state=e,this.changed(e))}};var _t="scrutiny:draft:";function Ut(s){return!!s&&typeof s?.token=="string"&&"value"in s&&Array.isArray(s.replaces)}function Gt(s){
let e={reason:"",keeps:[],author:"",role:""},{sent:t,...n}={...e,...s,at:String(s.at??"")};return Ut(t)?{...n,sent:Gt(t)}:
n}var j=class{constructor(e,t){this.findStorage=e;this.complain=t}findStorage;complain;keep(e,t){try{this.findStorage().
setItem(e,JSON.stringify(t))}catch{this.complain()}}read(e){try{return JSON.parse(this.findStorage().getItem(e)??"null")}catch{
return null}}forget(e){try{this.findStorage().removeItem(e)}catch{this.complain()}}readDraft(e){let t=this.read(e);return Ut(
t)?Gt(t):null}listKeys(){try{return Object.keys(this.findStorage()).filter(e=>e.startsWith(_t))}catch{return[]}}};var Yt={author:"",role:""};function y(){let s=crypto.getRandomValues(new Uint8Array(16));return Array.from(s,e=>e.toString(16).padStart(2,"0")).join(
"")}function ce(s){return s.slice(s.lastIndexOf("@")+1)}var qs=/^(?:@[0-9a-f]{32}@[0-9a-f]{32})?$/;function Vt(s,e){return e.
startsWith(s)&&qs.test(e.slice(s.length))}var dt="scrutiny:tab",_s=/^[0-9a-f]{32}$/,Us=250,pe=class{constructor(e){this.browser=e}browser;named=null;channel;asking=new Set;asked=null;get own(){
return this.named??=this.readName(),this.named}readName(){try{let e=this.browser.findSession();return _s.test(e.getItem(
dt)??"")||e.setItem(dt,y()),e.getItem(dt)??y()}catch{return y()}}open(){if(this.channel!==void 0)return this.channel;try{
this.channel=this.browser.openChannel(),this.channel.addEventListener("message",({data:e})=>this.hear(e))}catch{this.channel=
null}return this.channel}tell(e){let t=this.asking.size>0?this.own:"";this.channel?.postMessage({isAsking:e,held:this.browser.
listHeld(),waiting:t})}hear({isAsking:e,held:t,waiting:n}){for(let o of this.asking){for(let r of t)o.held.add(r);o.waiting.
add(n)}e&&this.tell(!1)}async ask(){let e={kept:this.browser.drafts.listKeys(),held:new Set,waiting:new Set};return!this.
open()||!e.kept.length||(this.asking.add(e),this.tell(!0),await new Promise(t=>{setTimeout(t,Us)}),this.asking.delete(e)),
e}askOpenTabs(){return this.asked??=this.ask(),queueMicrotask(()=>{this.asked=null}),this.asked}isUnclaimed(e,t){return e.
held.has(t)||this.browser.listHeld().includes(t)?!1:ce(t)===this.own||!e.waiting.has(ce(t))}findUnclaimed(e,t,n){let o=l=>!n.
individual&&ce(l)===this.own;return e.kept.filter(l=>Vt(t,l)&&this.isUnclaimed(e,l)).flatMap(l=>{let h=this.browser.drafts.
readDraft(l);return h?[{key:l,draft:h,isOurs:o(l)}]:[]}).sort((l,h)=>Number(h.isOurs)-Number(l.isOurs)||h.draft.at.localeCompare(
l.draft.at))}};function N(s){return s==null?!0:(typeof s=="string"||Array.isArray(s))&&s.length===0}function w(s,e){return JSON.stringify(
s,Qt)===JSON.stringify(e,Qt)}function Qt(s,e){return e===null||typeof e!="object"||Array.isArray(e)?e:Object.fromEntries(
Object.entries(e).sort(([t],[n])=>t<n?-1:1))}function k(s){return typeof s=="string"}function ht(s){return s!=null&&s!==
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
Something you wrote here was not saved. It is kept in this browser alone.",trust:"There is no sign-in yet: names are tak\
en on trust, and whoever gives yours sees what you answered alone. Write the name the others know you by.",unsigned:"Say\
 who is writing, and you can answer here.",whoLink:"Who is writing",writeBoth:"Write one from both"},zt={member:"a membe\
r of the committee",officer:"an officer",facilitator:"leading this session",observer:"an observer"};var Zt="scrutiny-workbook:page",Xt="scrutiny:who",ct=class{isServed=!1;isPressed=!1;hasComplained=!1;hasBanner=!1;isFull=!1;statuses=new Map;gates=new Map;progress=new Map;drafts;tabs;connection;rights={};news=new EventTarget;shown=new Map;known=null;count=0;constructor(){
this.drafts=new j(()=>localStorage,()=>this.complainOnce()),this.tabs=new pe({drafts:this.drafts,findSession:()=>sessionStorage,
openChannel:()=>new BroadcastChannel("scrutiny:drafts"),listHeld:()=>this.listSavers().flatMap(({key:e})=>e?[e]:[])}),this.
connection=new he(()=>fetch(location.pathname,{method:"HEAD"}),e=>this.tell("connection",e))}newId(){return this.count+=
1,`scrutiny-${this.count}`}tell(e,t){this.news.dispatchEvent(new CustomEvent(e,{detail:t}))}hear(e,t,n){let o=r=>t(r.detail);
this.news.addEventListener(e,o,n?{signal:n}:{})}complainOnce(){this.isFull||(this.isFull=!0,this.tell("no-drafts",!0))}get who(){
return this.known??=this.readWho(),this.known}set who(e){w(e,this.who)||(this.known=e,this.drafts.keep(Xt,e),this.tell("\
who",e))}may(e){return this.rights[this.who.author?this.who.role:""]?.[e]===""}get isSigned(){return!!(this.who.author&&
this.who.role)}get isReading(){return this.isSigned&&!this.may("write")}readWho(){let e=this.drafts.read(Xt);return typeof e?.
author=="string"&&Object.hasOwn(zt,e.role??"")?e:Yt}add(e,t){let{about:n}=e;this.shown.set(n,[...this.find(n),e]),t.addEventListener(
"abort",()=>{this.shown.set(n,this.find(n).filter(o=>o!==e))})}find(e){return this.shown.get(e)??[]}listSavers(){return[
...this.shown.values()].flat().flatMap(e=>e.listSavers())}};function pt(){return window[Zt]??=new ct,window[Zt]}function i(s,e={},...t){let n=document.createElement(s);for(let[o,r]of Object.entries(e))ht(r)&&n.setAttribute(o,r===!0?
"":String(r));return n.append(...t.filter(ht)),n}function v(s,e){for(let[t,n]of Object.entries(e))s.addEventListener(t,n);
return s}function u(){return pt().newId()}function f(s,e,{hidden:t="",...n}={}){let o=t?S(String(t)):null;return v(i("bu\
tton",{type:"button",...n},s,o),{click:()=>e()})}var x=class{parts;more=i("span",{id:u(),hidden:!0});constructor(e,t,n="",o={}){
let r=i("label",{for:e.id,id:u(),...o},t);this.parts=[r,this.more],e.setAttribute("aria-labelledby",`${r.id} ${this.more.
id}`),this.tellApart(n)}tellApart(e){c(this.more,e.trim())}};function S(s){return i("span",{class:"visually-hidden"},s)}
function c(s,e){s.textContent!==e&&(s.textContent=e)}function K(s){let[e=""]=s;return s.length===1?i("p",{},e):i("ul",{},
...s.map(t=>i("li",{},t)))}function J(s){return s.contains(document.activeElement)}function mt(s){let e=s.closest("details");e&&(e.open=!0,e.parentElement&&
mt(e.parentElement))}var Gs="textarea, input:not([type=radio], [type=checkbox], [type=file])",Ys=":is(input, textarea, s\
elect, button):not([data-looks])";function es(s,e){for(let t of s.querySelectorAll(Ys))t.matches(Gs)?t.readOnly=e:t.disabled=
e}function ts(s){CSS.supports("field-sizing","content")||(s.style.height="auto",s.style.height=`${s.scrollHeight+4}px`)}
function E(s,e){let t=()=>{ts(n),e()},n=v(i("textarea",{rows:1,...s}),{input:t});return n}function P(s,e){s.value!==e&&(s.
value=e),ts(s)}function q(s){return!!s&&typeof s=="object"}var ss=500,Vs=15e3,Qs=3,me=class{constructor(e){this.way=e;this.connect()}way;failures=0;socket=null;wait=ss;hearers=new Set;get isOpen(){
return this.socket?.readyState===WebSocket.OPEN}get isRefused(){return!this.isOpen&&this.failures>=Qs}hear(e,t){this.hearers.
add(e),t.addEventListener("abort",()=>this.hearers.delete(e))}send(e){let t=JSON.stringify(e);this.isOpen?this.socket?.send(
t):this.post(t)}renew(){let e=this.socket;this.connect(),e?.close()}async post(e){try{let t=await this.way.post(e);t.ok&&
this.take(await t.text())}catch{}}connect(){let e=this.way.open();this.socket=e,this.failures+=1,e.addEventListener("ope\
n",()=>{for(let t of this.hearers)t.opened()}),e.addEventListener("message",({data:t})=>{this.socket===e&&(this.wait=ss,
this.failures=0,this.take(t))}),e.addEventListener("close",()=>{if(this.socket===e){for(let t of this.hearers)t.closed();
setTimeout(()=>this.connect(),this.wait),this.wait=Math.min(2*this.wait,Vs)}})}take(e){let t=null;try{t=JSON.parse(String(
e))}catch{return}if(q(t))for(let n of this.hearers)n.frame(t)}};var d={about:s=>`about ${s} ${s===1?"minute":"minutes"}`,accept:"Take over leading",agenda:"Agenda",addOffered:s=>`Add “${s}\
”`,addRisk:"Add this risk",addRisks:"Risks to score",agreedAt:(s,e)=>`${s} × ${e}`,agreedHere:"agreed",agreedShort:"A\
greed",allScores:"All scores in a table",alone:"Answer for yourself. Nobody sees it until the answers are shown.",asks:s=>`${s}\
 asks to come in.`,agreed:"What we agree",agreedSaved:"Saved. Everybody sees it.",answered:(s,e)=>`${s} of ${e} have ans\
wered.`,chair:"Make chair",changeWords:"Change the words",chooseBody:"Choose one",closed:"Answers are closed. What you h\
ad not sent is still here, and nobody else has it.",code:"Code to join",becameOf:s=>({called:"called now",asked:"asked",
left:"left"})[s]??s,calls:{called:"Call next",asked:"Mark as asked",left:"Leave it"},backAt:s=>`Back at ${s}`,cameTo:"Wh\
at it came to",connected:"Connected.",connectedSaved:"Connected. Saved.",decided:"What this session decided",decisions:{
agreed:"Agreed","not agreed":"Not agreed",parked:"Park it"},door:{open:"Close the door to new people",closed:"Open the d\
oor to new people"},earlier:"Before talking",fewRisks:"The register holds fewer than five. What you add here is written \
into it.",finish:"Finish first",gone:"You have no seat in this session any more. Ask whoever leads it for the code, and \
join again.",gridOf:(s,e)=>`How many people put “${s}” where: ${e}`,fromTo:(s,e)=>`${s}, from 1 (low) to ${e} (high)`,
goThere:"Go there",go:s=>`Go to step ${s}`,howDifferent:"How you see it",hasAnswered:"answered",here:{yes:"here",no:"awa\
y"},isAgreed:"This is agreed",join:"Join again",lacks:s=>`What it still lacks (${s})`,later:"After talking",lookingAt:(s,e)=>`\
You are on step ${s}. The group is on step ${e}.`,leading:"You lead this session",letIn:"Let in",measures:{likelihood:"L\
ikelihood",impact:"Impact"},moved:s=>`The group has moved to step ${s}. Your words are kept.`,nobody:"nobody answered",newRisk:"\
Another risk",noRisks:"No risk stands in the register yet. Whoever leads the session adds those to score.",notChosen:"Ch\
oose one",noSeat:"You have no seat here now",now:"now",notReached:"not reached yet",notConnected:"Not connected. What yo\
u write is kept in this browser.",noteSent:"Sent.",notSent:"Not sent: ",offer:"Hand over leading",offered:"Whoever leads\
 the session offers you the lead.",otherName:"Join under another name",owner:"Who goes on with it",park:"Park this step",
propose:"Propose",proposed:"Proposed. Everybody sees it.",proposedBy:"Proposed by",proposeOne:"Propose a recommendation",
questions:"Questions for officers",recordDifferent:"Record it",people:"People",present:"Open the screen for the wall",reason:"\
Why, in a sentence",recommendations:"Recommendations",remove:"Remove",risk:"Which risk",riskAdded:s=>`“${s}” is in the\
 register.`,riskAfter:"Next risk",riskBefore:"Risk before",riskOf:(s,e,t)=>`Risk ${s} of ${e}. You have scored ${t}.`,restsOn:s=>`\
What it rests on (${s})`,saved:"Saved.",saveWords:"Save the words",sayWhat:"Say what we recommend first.",second:"Second\
 it",secondedBy:"Seconded by",saveAgreed:"Save what we agree",sayWhy:"Say why",scribe:"Make scribe",seeDifferently:"I se\
e it differently",seenDifferently:"Seen differently",sendToChair:"Send to the chair",send:"Send my answer",sendChange:"S\
end my change",sending:"Sending …",sentLater:"Kept here. It is sent when the connection is back.",sent:"Sent. You can \
change it until the answers are closed.",showAllTheSame:"Show all the same",spans:"Lowest, middle and highest of what pe\
ople gave",step:(s,e)=>`Step ${s} of ${e}`,takeBack:"Take it back",table:"Write it into the table of the workbook",toKeep:"\
Your words are kept in this browser until you send them.",used:(s,e)=>`${s} of ${e} minutes on this step`,waits:"Somebod\
y with your name is here already. Wait until whoever leads the session has let you in.",waitTitle:"Wait to be let in",waitsToCome:"\
waits to be let in",whichRisk:"Show on the grid",wide:"You are far apart on some of these. Talk about why; then it can b\
e answered again.",withChair:s=>`with the chair, number ${s}`,withName:"With my name",yourQuestion:"Your question for of\
ficers",you:(s,e)=>`You are ${s}, ${e}.`,yourAnswer:"You said"},_={"not reached":"",reading:"looked at",open:"answers ar\
e open",closed:"answers are closed",shown:"answers are shown",agreed:"agreed",parked:"parked",skipped:"left out"};var zs="(min-width: 60rem)",ue=class{constructor(e){this.look=e;this.element=i("details",{class:"agenda"},i("summary",{},
d.agenda),this.list)}look;element;list=i("ol",{});items=[];at="";open(){window.matchMedia(zs).matches&&(this.element.open=
!0)}take({agenda:e,step:t}){let n=t?.key??"";this.at===n&&w(e,this.items)||(this.at=n,this.items=e,this.list.replaceChildren(
...e.map(o=>this.show(o))))}show({key:e,title:t,minutes:n,state:o,owner:r,is_break:a}){let h=[e===this.at&&o==="reading"?
d.now:_[o],r].filter(Boolean).join(": "),p=i("small",{},[d.about(n),h].filter(Boolean).join(", ")),g=f(t,()=>this.look(e),
{class:"quiet"}),T=this.items.slice(0,this.items.findIndex(W=>W.key===e)+1).filter(W=>!W.is_break).length;return i("li",
{...a?{class:"break"}:{value:T},"aria-current":e===this.at?"step":null},g,p)}};function ns(s){let e=i("a",{href:s},d.otherName);return[os(d.waitTitle),i("p",{},d.waits),i("p",{},e)]}function is(s,e){
let t=i("a",{class:"button",href:e},d.join);return[os(d.noSeat),i("p",{},s),i("p",{},t)]}function os(s){return i("h1",{tabindex:-1},
s)}function ut({title:s,decided:e,agenda:t}){let n=e.filter((r,a)=>!t[a]?.is_break).map(Zs),o=i("h1",{tabindex:-1},d.decided);
return i("div",{class:"closing"},o,i("p",{},s),i("ol",{},...n))}function Zs({title:s,state:e,owner:t,words:n}){let o=[_[e]||
d.notReached,t].filter(Boolean).join(": ");return i("li",{},i("h2",{},s),i("p",{class:"stands"},o),n.length?K(n):null)}var fe=class{constructor(e,t){this.ask=t;e.key&&this.held.set(e.key,e)}ask;held=new Map;async bring(e,t=!1){let n=this.held.
get(e);if(n&&!t)return n;let o=await this.ask(e);return o.kind!=="step"?n??null:(this.held.set(e,o),o)}hold(e,t){let n=e.
findIndex(o=>o.key===t);for(let{key:o}of e.slice(n+1,n+1+2))this.bring(o)}};var ge=class{constructor(e){this.add=e;let t=i("label",{for:this.input.id},d.newRisk),n=i("form",{},t,this.input,f(d.addRisk,
()=>{this.addTyped()}));n.addEventListener("submit",r=>{r.preventDefault(),this.addTyped()});let o=i("h2",{},d.addRisks);
this.element.append(o,i("p",{},d.fewRisks),this.offered,n,this.status)}add;element=i("section",{class:"adding",hidden:!0,
"aria-label":d.addRisks});input=i("input",{type:"text",id:u(),maxlength:200});offered=i("div",{class:"offered"});status=i(
"p",{role:"status",class:"status"});known=[];take({lacks_risks:e,risks_offered:t}){if(this.element.hidden=!e,w(t,this.known))
return;this.known=t;let n=this.offered.contains(document.activeElement),o=t.map(r=>f(d.addOffered(r),()=>{this.say(r)},{
class:"offer-risk"}));this.offered.replaceChildren(...o),n&&(o[0]??this.input).focus()}async addTyped(){await this.say(this.
input.value.trim())&&(this.input.value=""),this.input.focus()}async say(e){let t=await this.add(e),n=t.kind!=="refused";
return c(this.status,n?d.riskAdded(e):t.sentence),n}};var Xs=new Set(["agree","next","back","end"]),rs="write",we=class{constructor(e,t,n){this.send=e;this.writing=t;let o=i(
"a",{href:n,target:"_blank",rel:"noopener"},d.present),r=i("section",{},i("h2",{},d.people),this.people);this.all.hidden=
!0;let a=i("div",{class:"next-act"},this.main,this.status,this.all);this.element.append(a,this.adding.element,this.clock,
this.others,r,this.joining,i("p",{},o)),setInterval(()=>this.showClock(),1e4)}send;writing;element=i("aside",{class:"lea\
ding","aria-label":d.leading});main=f("",()=>{this.pressMain()},{class:"main big"});status=i("p",{role:"status",class:"s\
tatus"});all=f(d.showAllTheSame,()=>{this.press("show",{knowing:!0})});others=i("div",{class:"others"});clock=i("p",{class:"\
clock"});joining=i("div",{class:"joining"});people=i("ul",{class:"people"});adding=new ge(e=>this.send({kind:"press",token:y(),
act:"add_risk",words:e}));mainAct="";mainAbout="";step=null;told=null;toldAt=0;now="";listed=new Map;take(e,t){let n=this.
told;this.step=t,this.told=e,this.toldAt=performance.now(),this.mainAct=e.main?.act??"",this.mainAbout=e.main?.about??"",
this.main.hidden=!e.main,this.showMain();let o=`${t?.key} ${t?.state}`;o!==this.now&&(this.all.hidden=!0,c(this.status,"")),
this.now=o,w(n?.others,e.others)||this.showOthers(e),(n?.code!==e.code||n?.door!==e.door)&&this.showRoom(e),w(n?.people,
e.people)||this.showPeople(e.people,n?.people??[]),this.adding.take(e),this.showClock()}showMain(){let e=this.mainAct===
rs&&this.writing.isUnderWay();c(this.main,e?d.isAgreed:this.told?.main?.words??"")}async pressMain(){this.mainAct!==rs?await this.
press(this.mainAct,{about:this.mainAbout}):this.writing.isUnderWay()?await this.press("agree"):this.writing.begin()}async press(e,t={}){
let n={step:this.step?.key??"",state:this.step?.state??""};if(Xs.has(e)&&!await this.writing.settle())return;let o=await this.
send({kind:"press",token:y(),act:e,...n,...t});o.kind==="refused"&&(c(this.status,o.sentence),this.all.hidden=!(e==="sho\
w"&&this.step?.own.some(r=>r.rating?.count===2)))}showOthers({others:e}){let t=e.map(({act:n,words:o})=>n==="park"?this.
makeParking(o):f(o,()=>{this.press(n)}));this.others.replaceChildren(...t)}makeParking(e){let t=i("input",{type:"text",id:u(),
maxlength:80}),n=f(e,()=>{this.press("park",{words:t.value})});return i("details",{},i("summary",{},e),i("label",{for:t.
id},d.owner),t,n)}showRoom({code:e,door:t}){let n=document.querySelector("#qr"),o=i("div",{class:"qr"});n&&o.append(n.content.
cloneNode(!0));let r=t?d.door.open:d.door.closed;this.joining.replaceChildren(i("p",{},`${d.code}: `,i("strong",{class:"\
code"},e)),o,f(r,()=>{this.press("door")}))}showPeople(e,t){let n=new Set(t.filter(({waits:l})=>l).map(({seat:l})=>l)),o=e.
find(({seat:l,waits:h})=>h&&!n.has(l));o&&c(this.status,d.asks(o.name));let a=[...e].sort((l,h)=>Number(h.waits)-Number(
l.waits)).map(l=>this.showPerson(l));for(a.some((l,h)=>this.people.children[h]!==l)&&this.people.replaceChildren(...a);this.
people.children.length>a.length;)this.people.lastElementChild?.remove()}showPerson(e){let{seat:t,role:n,leads:o,marks:r,
here:a,waits:l,answered:h}=e,p=o?[]:this.listActs(e),g=this.listed.get(t),T=g?.acts===JSON.stringify(p)&&g?g:this.makePerson(
e,p),L=[n,...r,a?d.here.yes:d.here.no];return l&&L.push(d.waitsToCome),h&&L.push(d.hasAnswered),c(T.small,L.join(", ")),
T.element.className=l?"waits":"",this.listed.set(t,T),T.element}makePerson({seat:e,name:t,waits:n},o){let r=o.map(([h,p,
g])=>f(p,()=>{this.press(h,{seat:e,...g})},{hidden:`: ${t}`})),a=r.length?i("details",{open:n},i("summary",{},t),...r):i(
"span",{},t),l=i("small",{});return{element:i("li",{},a,l),small:l,acts:JSON.stringify(o)}}listActs({waits:e,may_write:t}){
if(e)return[["admit",d.letIn,{}],["remove",d.remove,{}]];let n=[["mark",d.scribe,{words:"scribe"}],["mark",d.chair,{words:"\
chair"}],["offer",d.offer,{}]];return[...t?n:[],["remove",d.remove,{}]]}showClock(){if(!this.told||!this.step)return;let e=this.
told.seconds_on_step+(performance.now()-this.toldAt)/1e3;c(this.clock,d.used(Math.floor(e/60),this.step.minutes))}};function as(s){
let e=v(i("button",{type:"button",class:"main"},d.accept),{click:s});return i("div",{class:"offer",role:"status"},i("p",
{},d.offered),e)}var ye=class{constructor(e,t,n){this.key=e;c(this.heading,t.title);let o=[_[t.state]||d.notReached,t.owner].filter(Boolean).
join(": "),r=f(d.goThere,n,{class:"main"});this.element.append(i("div",{class:"looking"},this.where,r),this.heading,i("p",
{class:"stands"},o),this.rest)}key;element=i("div",{class:"step looked-at"});heading=i("h1",{tabindex:-1});where=i("p",{});rest=i(
"div",{});say(e,t){c(this.where,d.lookingAt(e,t))}showHtml({figure:e,html:t,words:n}){let o=i("div",{class:"figure"}),r=i(
"div",{class:"beside"});o.innerHTML=e,r.innerHTML=t;let a=n.length?[i("h2",{},d.cameTo),K(n)]:[];this.rest.replaceChildren(
o,...a,r)}};var ve=class{round="";mine=new Map;complete(e,t){let{step:n}=e;if(!n)return e;let o=`${n.key} ${n.round}`;return o!==this.
round&&this.mine.clear(),this.round=o,t||this.keep(n),t?{...e,step:this.fill(n)}:e}keep(e){for(let{about:t,rating:n}of e.
own)this.mine.set(t,n?.mine??null)}fill(e){let t=e.own.map(n=>{let o=this.mine.get(n.about)??null;return n.rating?{...n,
rating:{...n.rating,mine:o}}:n});return{...e,own:t}}};var ke=class{constructor(e){this.go=e;this.element.append(this.said,this.buttons)}go;element=i("div",{class:"moved",hidden:!0});said=i(
"div",{role:"status"});buttons=i("div",{class:"buttons"});key="";isHeld=!1;show(e,t){if(this.key===e)return;this.key=e,this.
element.hidden=!1;let n=f(d.go(t),()=>this.go(),{class:"main"}),o=f(d.finish,()=>{this.isHeld=!0,o.remove()});this.said.
replaceChildren(i("p",{},d.moved(t))),this.buttons.replaceChildren(n,...this.isHeld?[]:[o])}hide(){this.key="",this.isHeld=
!1,this.element.hidden=!0,this.said.replaceChildren()}};var en={day:"numeric",month:"long",year:"numeric"};function R(s){return s.charAt(0).toUpperCase()+s.slice(1)}function ne(s){return s.charAt(0).toLowerCase()+s.slice(1)}function tn(s){return s.toLocaleDateString("en-GB",en)}function be(s){let e=new Date(`${s}T12:00:00`);return Number.isNaN(
e.getTime())?s:tn(e)}function ft(s){return`Column ${s+1}`}function Se(s,e){return s===1?"1 (low)":s===e?`${s} (high)`:String(
s)}function Te(s){let e=s.map(([t,n])=>`${t}: ${n}`);return e.length?`${m.former}: ${e.join(", ")}`:""}var U="";function gt(s){return Array.isArray(s)&&s.every(k)}function sn(s){if(s===null||typeof s!="object"||Array.isArray(
s))return!1;let{columns:e=null,rows:t=null}=s;return gt(e)&&Array.isArray(t)&&t.every(gt)}function ie(s){return sn(s)||Array.
isArray(s)&&s.every(gt)}function ls(s){if(!Array.isArray(s))return s.columns.filter(t=>t!==U);let e=Math.max(0,...s.map(
t=>t.length));return Array.from({length:e},(t,n)=>ft(n))}function C(s,e){if(!ie(e))return[];let{columns:t,rows:n}=Array.
isArray(e)?{columns:s.offered,rows:e}:e;return n.map(o=>nn(s,t,o))}function nn(s,e,t){let[n=""]=t,r=s.is_grid||s.rows.includes(
n)?[s.offered[0],...e.slice(1)]:e,a=new Map,l=new Map;return t.forEach((h,p)=>{let g=r[p]??ft(p);s.offered.includes(g)&&
!a.has(g)?a.set(g,h):h.trim()&&l.set(ds(g,a,l),h)}),{cells:s.offered.map(h=>a.get(h)??""),rest:[...l]}}function ds(s,e,t){
return e.has(s)||t.has(s)?ds(`${s} (before)`,e,t):s}function G(s,e){let t=[...new Set(e.flatMap(({rest:o})=>o.map(([r])=>r)))],
n=({cells:o,rest:r})=>{let a=new Map(r);return[...o,...t.map(l=>a.get(l)??"")]};return{columns:[...s.offered,...t],rows:e.
map(n)}}function Y(s){return{cells:s.offered.map(()=>""),rest:[]}}function hs(s,e){return oe(e,xe(s,e)?1:0)}function xe(s,{
cells:[e=""]}){return s.rows.includes(e)}function oe({cells:s,rest:e},t=0){return s.slice(t).some(n=>n.trim())||V(e).length>
0}function V(s){return s.filter(([e])=>e!==U)}function D(s){return s.find(([e])=>e===U)?.[1]??""}function wt(s,e){return[
...V(s),[U,e]]}function cs(s,{cells:e,rest:t}){let[n=""]=e;return!s.keyed||D(t)||n.trim()?t:wt(t,y())}function ps(s){return s.number===null?s.question:`question ${s.number}: ${s.question}`}function A(s){return s.beside?`ev\
idence, ${s.beside}`:[s.number===null?"":`question ${s.number}`,s.for].filter(Boolean).join(", ")||s.question}function M(s,...e){
let t=[...e,s.number===null?"":A(s)].filter(Boolean).join(", ");return t?` (${t})`:""}function ms(s){if(s.beside)return{seen:s.question,more:s.part?`(${s.part})`:""};if(s.number===null)return{seen:s.for?`${s.
for}: ${s.question}`:s.question,more:""};let e=ps(s),t=ne(m.ownAnswer);return s.for?{seen:s.for,more:s.individual?`(${t}\
 to ${e})`:`(${e})`}:{seen:s.individual?m.ownAnswer:m.answer,more:`to ${e}`}}function Q(s,e,t){let{seen:n,more:o}=ms(s),
r=new x(t,n,o,{class:"name"});return{element:i("div",{},...r.parts,e.help,e.error,t),focus:()=>t.focus(),described:t,marks:()=>[
t]}}function F(s,e,t,...n){let{seen:o,more:r}=ms(s),a=i("legend",{class:"name"},o,r?S(` ${r}`):null);return i("fieldset",
t,a,e.help,e.error,...n)}function Re(s,e){return s.filter(k).join(e)}function z(s){return[...new Map(s.flat().map(t=>[JSON.stringify(t),t])).values()]}
function Ae(s,e){let t=new Map;for(let n of e.flatMap(o=>C(s,o))){let o=xe(s,n)?n.cells[0]??"":JSON.stringify(n),r=t.get(
o);t.set(o,r&&xe(s,n)?rn(r,n):n)}return G(s,on([...t.values()]))}function on(s){let e=new Set;return s.map(t=>{let n=D(t.
rest),o=!!n&&e.has(n);return e.add(n),o?{...t,rest:wt(t.rest,y())}:t})}function rn(s,e){let t=s.cells.map((o,r)=>us(o,e.
cells[r]??"")),n=new Map(s.rest);for(let[o,r]of e.rest)n.set(o,us(n.get(o)??"",r));return{cells:t,rest:[...n]}}function us(s,e){
return[...new Set([s,e].filter(t=>t.trim()))].join("; ")}function Le(s,e,t,n){let o=v(i("input",{type:s,id:u(),...t}),{change:n});return{input:o,element:i("div",{class:"option"},
o,i("label",{for:o.id},e))}}var yt=class{constructor(e,t){this.frame=t;this.element=F(e,t,{},this.list),this.described=this.element,this.offer(e.options)}frame;element;described;list=i(
"div",{class:"options checks"});marks(){return[...this.list.querySelectorAll("input")]}read(){return this.marks().filter(
e=>e.checked).map(e=>e.value)}write(e){let t=Array.isArray(e)?e.filter(k):[],n=this.marks().map(r=>r.value),o=t.filter(r=>!n.
includes(r));if(o.length){n.length||this.list.replaceChildren();let r=o.map(a=>({key:a,words:m.notOffered,small:""}));this.
list.append(...this.showOptions(r))}for(let r of this.marks())r.checked=t.includes(r.value)}offer(e){let t=this.read();this.
list.replaceChildren(...this.showOptions(e)),this.write(t)}focus(){this.marks()[0]?.focus()}showOptions(e){return e.length?
e.map(({key:t,words:n,small:o})=>{let r=o?i("small",{id:u()},o):null,a={value:t,"aria-describedby":r?.id},{element:l}=Le(
"checkbox",n,a,()=>this.frame.changed());return r&&l.append(r),l}):[i("p",{},m.noneOffered)]}};function an(s,e){let t=new Map(
s.options.map(o=>[o.key,o.words]));return(Array.isArray(e)?e:[]).map(o=>t.get(String(o))??m.notOffered)}var fs={name:"ch\
ecks",makeControl:(s,e)=>new yt(s,e),fits:s=>Array.isArray(s)&&s.every(k),say:an,join:(s,e)=>z(e)};function I(s){return String(s).split(/\n+/)}var vt=class{constructor(e,t){this.frame=t;let n=u(),o=e.offered.map(a=>Le("radio",R(a),{name:n,value:a},()=>this.changed()));
this.inputs=o.map(a=>a.input),this.clear=f(m.clear,()=>this.empty(),{class:"quiet",hidden:` to ${A(e)}`});let r=i("div",
{class:`options ${e.kind}`},...o.map(a=>a.element));this.element=F(e,t,{role:"radiogroup"},r,this.clear),this.described=
this.element,this.show()}frame;element;described;inputs;clear;changed(){this.show(),this.frame.changed()}show(){this.clear.
hidden=!this.chosen}get chosen(){return this.inputs.find(e=>e.checked)}empty(){for(let e of this.inputs)e.checked=!1;this.
inputs[0]?.focus(),this.changed()}read(){return this.chosen?.value??""}write(e){for(let t of this.inputs)t.checked=t.value===
e;this.show()}focus(){(this.chosen??this.inputs[0])?.focus()}marks(){return[this.element]}},Ee={makeControl:(s,e)=>new vt(
s,e),fits:k,say:(s,e)=>I(e),join:null};var gs={name:"choice",...Ee};var ws={name:"date",makeControl:(s,e)=>{let t=v(i("input",{type:"date",id:u()}),{input:e.changed}),n=()=>t.validity.badInput;
return{...Q(s,e,t),read:()=>n()?void 0:t.value,write:o=>{t.value=k(o)?o:""},complaint:()=>n()?m.dateInFull:""}},fits:k,say:(s,e)=>[
be(String(e))],join:null};var ln=1e3;var ys=new WeakMap;function Z(s,e){clearTimeout(ys.get(s)),ys.set(s,setTimeout(()=>c(s,e()),ln))}var O=[{key:"inherent",name:"Inherent",meaning:"if nothing were done"},{key:"residual",name:"Residual",meaning:"with wha\
t is done now"},{key:"target",name:"Target",meaning:"where we want it"}];function dn(s){return s!==null&&typeof s=="obje\
ct"&&!Array.isArray(s)}function bt(s){return Array.isArray(s)&&s.every(dn)}function kt(s){if(!Array.isArray(s))return null;
let[e=null,t=null]=s.map(n=>typeof n=="number"?n:null);return[e,t]}function re(s){return bt(s)?s.map(({risk:e="",inherent:t,
residual:n,target:o})=>({risk:k(e)?e:"",inherent:kt(t),residual:kt(n),target:kt(o)})):[]}function ae(s=""){return{risk:s,
inherent:null,residual:null,target:null}}function vs(s){return O.some(e=>s[e.key])}function ks(s,e){return s.includes(e.
risk)&&!vs(e)}function St(s,e){return s.filter(t=>!e.some(n=>n.risk===t)).map(t=>ae(t))}function bs(s,e,t,n){let o=h=>!vs(
h)&&(e.includes(h.risk)||!h.risk.trim()),r=n?s:s.filter(h=>!o(h)),a=t.filter(h=>!e.includes(h)||s.some(p=>p.risk===h)),l=[
...r,...St(a,r)];return w(l,s)?null:l}function Tt(s,e){let t=s?.[e.risk]??{},n=o=>{let r=l=>e[o]?.[l]??t[o]?.[l]??null,a=[
r(0),r(1)];return a.every(l=>l===null)?null:a};return{...e,inherent:n("inherent"),residual:n("residual"),target:n("targe\
t")}}function hn(s,e){return e?`${s} likelihood ${e[0]??"not given"}, impact ${e[1]??"not given"}`:""}function Ss(s){let e=O.
map(t=>hn(t.name,s[t.key])).filter(Boolean);return[s.risk||"A risk without a name",...e].join("; ")}function Ts(s){return s===
1?"Taken for one risk.":`Taken for ${s} risks.`}function xt(s){return Array.from({length:s},(e,t)=>t+1)}function Fe(s,e,t){let n=xt(s).map(p=>i("th",{scope:"col"},String(
p))),o=i("th",{scope:"col",rowspan:2},"Impact"),r=i("th",{scope:"colgroup",colspan:s},"Likelihood"),a=p=>{let g=xt(s).map(
b=>t(b,p));return i("tr",{},i("th",{scope:"row"},String(p)),...g)},l=i("thead",{},i("tr",{},o,r),i("tr",{},...n)),h=i("t\
body",{},...xt(s).reverse().map(a));return i("table",{class:"grid"},i("caption",{},e),l,h)}var Pe=class{constructor(e,t,n){
this.steps=e;this.side=t;this.placing=n;let o=i("details",{class:"pick"},i("summary",{},m.pick,this.where));this.element=
v(o,{toggle:()=>this.open()})}steps;side;placing;element;where=S("");picks=[];open(){if(!this.element.open||this.picks.length)
return;let e=u(),t=`${this.side.name}: pick one place`,n=(o,r)=>i("td",{},this.makeRadio(e,[o,r]));this.element.append(Fe(
this.steps,t,n)),this.show()}makeRadio(e,t){let n=`Likelihood ${t[0]}, impact ${t[1]}`,o={type:"radio",name:e,value:t.join(
","),"aria-label":n},r=v(i("input",o),{change:()=>this.placing.write(t)});return r.disabled=this.placing.isLocked(),this.
picks.push({place:t,radio:r}),r}show(){let e=this.placing.read();for(let t of this.picks)t.radio.checked=w(t.place,e)}rename(e){
c(this.where,e)}},Me=class{constructor(e,t,n){this.field=e;this.steps=t;this.read=n;let o=O.map(p=>i("option",{value:p.key},
`${p.name}: ${p.meaning}`)),r=i("select",{id:u(),"data-looks":!0},...o);this.select=v(r,{change:()=>this.show()}),this.select.
value="residual";let a=M(e),l={class:"map",role:"group","aria-label":`Where the risks lie${a}`,tabindex:0};this.frame=i(
"div",l);let h=new x(r,"Show where the risks lie",a);this.element=i("div",{class:"where"},...h.parts,r,this.frame)}field;steps;read;element;select;frame;show(){
let e=O.find(({key:a})=>a===this.select.value)??O[1],t=this.read().map((a,l)=>({number:l+1,name:a.risk,place:a[e.key]})),
n=`Where the risks lie: ${e.name.toLowerCase()} risk, ${e.meaning}`,o=i("span",{},n,S(M(this.field))),r=(a,l)=>{let h=t.
filter(({place:p})=>w(p,[a,l]));return cn(Math.ceil(a*l*4/this.steps**2),h)};this.frame.replaceChildren(Fe(this.steps,o,
r))}};function cn(s,e){let t=e.map(({number:o,name:r})=>i("li",{},`${o} `,i("span",{class:"short"},pn(r)))),n=t.length?i(
"ul",{},...t):S("none");return i("td",{class:`shade-${s}`},n)}function pn(s){return s.length>28?`${s.slice(0,27).trimEnd()}\
…`:s||"No name yet"}function mn(s,e,t){if(s.dates.includes(e))return new Rt(t);let n=s.choices[e];if(n)return un(n,t);let o=E({id:u()},t);return{
control:o,read:()=>o.value,write:r=>P(o,r)}}var Oe=class{constructor(e,t,n){this.field=e;this.box=mn(e,t,n),this.label=new x(
this.box.control,t),this.element=i("div",{},...this.label.parts,this.box.control)}field;element;box;label;rename(e){this.
label.tellApart(M(this.field,e))}};function At(s){return s.validity.badInput}var Rt=class{control;whole="";shown="";constructor(e){
let t=()=>{this.control.type==="text"&&!this.control.value&&(this.control.type="date"),e()};this.control=v(i("input",{type:"\
date",id:u()}),{input:t})}show(e,t){this.control.type=e,this.control.value=t}write(e){this.show("date",e),this.control.value!==
e&&this.show("text",e),this.whole=e,this.shown=this.control.value}read(){let{control:e}=this;return!At(e)&&e.value!==this.
shown&&(this.whole=e.value,this.shown=this.whole),this.whole}};function un(s,e){let t=s.every((l,h)=>l===String(h+1)),n=l=>t?
Se(Number(l),s.length):R(l),o=s.map(l=>i("option",{value:l},n(l))),r=i("option",{value:""},m.chooseOne),a=v(i("select",{
id:u()},r,...o),{change:e});return{control:a,read:()=>a.value,write:l=>Lt(a,l)}}function Lt(s,e){let t=o=>o.trim().toLowerCase(),
n=[...s.options].find(o=>t(o.value)===t(e));n||s.append(i("option",{value:e},e)),s.value=n?.value??e}var H=class{constructor(e,t){this.kind=e;this.changed=t;this.add=f(e.add,()=>this.addAndGo(),{class:"add",hidden:e.hidden}),
this.element=i("div",{},this.list,this.undo.element,this.add)}kind;changed;element;rows=[];list=i("div",{class:"rows"});add;undo=new le(
e=>this.putBack(e));insert(e,t=this.rows.length){let n=this.kind.makeRow(()=>this.remove(n));this.rows.splice(t,0,n);let o=this.
rows[t+1];return o?o.element.before(n.element):this.list.append(n.element),n.write(e),this.renumber(),n}renumber(){this.
rows.forEach((e,t)=>{e.rename(t+1)})}drop(e){let t=this.rows.indexOf(e);return this.rows.splice(t,1),e.element.remove(),
this.renumber(),t}addAndGo(){this.insert(this.kind.blank()).focus(),this.kind.shown?.()}remove(e){let t=e.read(),n=this.
drop(e);this.undo.offer(`${this.kind.called} ${n+1} was removed.`,{value:t,at:n}),(this.rows[n]??this.add).focus(),this.
changed()}putBack({value:e,at:t}){this.insert(e,Math.min(t,this.rows.length)).focus(),this.changed()}read(){return this.
rows.filter(e=>!e.isBlank()).map(e=>e.read())}write(e){let t=e.length||this.kind.isOptional?e:[this.kind.blank()];t.forEach(
(n,o)=>{let r=this.rows[o];r?Et(r,n):this.insert(n)});for(let n of this.rows.slice(t.length))this.drop(n);this.undo.hide()}focus(){
(this.rows[0]??this.add).focus()}};function Et(s,e){w(s.read(),e)||s.write(e)}var le=class{constructor(e){this.putBack=e;
this.button=f(m.putBack,()=>this.act(),{class:"quiet"}),this.element=i("p",{class:"undo"},this.said," ",this.button),this.
hide()}putBack;element;removed=null;said=i("span",{role:"status"});button;act(){let{removed:e}=this;this.hide(),e&&this.
putBack(e.value)}hide(){this.removed=null,c(this.said,""),this.button.hidden=!0}offer(e,t){this.removed={value:t},c(this.
said,e),this.button.hidden=!1}},B=class{constructor(e,t,n){this.called=t;this.button=f("Remove ",n,{class:"quiet remove"}),
this.button.append(this.number,S(e.number===null?"":` of ${A(e)}`))}called;button;number=document.createTextNode("");rename(e){
this.number.data=`${this.called} ${e}`}};var fn=5;function Mt(s){return s.steps??fn}var Ce=class{element;select;label;constructor(e,t,n){let o=Array.from({length:t},
(a,l)=>i("option",{value:String(l+1)},Se(l+1,t))),r=i("option",{value:""},m.notGiven);this.select=v(i("select",{id:u()},
r,...o),{change:n}),this.label=new x(this.select,e),this.element=i("div",{},...this.label.parts,this.select)}get isLocked(){
return this.select.disabled}read(){return this.select.value?Number(this.select.value):null}write(e){Lt(this.select,e===null?
"":String(e))}rename(e){this.label.tellApart(e)}},Pt=class{constructor(e,t,n){this.field=e;this.side=t;this.changed=n;let o=Mt(
e);this.likelihood=new Ce("Likelihood",o,()=>this.choose()),this.impact=new Ce("Impact",o,()=>this.choose()),this.grid=new Pe(
o,t,{read:()=>this.read(),write:l=>this.pick(l),isLocked:()=>this.likelihood.isLocked});let r=i("legend",{},t.name,i("sm\
all",{},` ${t.meaning}`)),a=i("div",{class:"pair"},this.likelihood.element,this.impact.element);this.element=i("fieldset",
{class:"side"},r,a,this.grid.element)}field;side;changed;element;likelihood;impact;grid;choose(){this.grid.show(),this.changed()}pick(e){
this.write(e),this.changed()}read(){let e=[this.likelihood.read(),this.impact.read()];return e.every(t=>t===null)?null:e}write(e){
this.likelihood.write(e?.[0]??null),this.impact.write(e?.[1]??null),this.grid.show()}rename(e){let t=M(this.field,this.side.
name,`Risk ${e}`);for(let n of[this.likelihood,this.impact,this.grid])n.rename(t)}},He=class{constructor(e,t,n){this.field=
e;this.name=v(i("input",{type:"text",id:u()}),{input:t});let[o,r,a]=O,l=b=>new Pt(e,b,t);this.sides={inherent:l(o),residual:l(
r),target:l(a)},this.away=new B(e,"risk",n);let h=e.for?S(`${e.for}: `):null,p=i("legend",{},h,this.number);this.label=new x(
this.name,"What the risk is");let g=i("div",{class:"sides"},...O.map(({key:b})=>this.sides[b].element));this.element=i("\
fieldset",{class:"row risk"},p,...this.label.parts,this.name,g,this.away.button)}field;element;number=document.createTextNode(
"");label;name;sides;away;read(){let{inherent:e,residual:t,target:n}=this.sides;return{risk:this.name.value,inherent:e.read(),
residual:t.read(),target:n.read()}}write(e){this.name.value!==e.risk&&(this.name.value=e.risk);for(let{key:t}of O)this.sides[t].
write(e[t])}focus(){this.name.focus()}rename(e){this.number.data=`Risk ${e}`,this.away.rename(e),this.label.tellApart(M(
this.field,`Risk ${e}`));for(let{key:t}of O)this.sides[t].rename(e)}isBlank(){return!this.name.value.trim()&&O.every(({key:e})=>!this.
sides[e].read())}};var Ft=class{constructor(e,t){this.field=e;this.frame=t;this.offered=e.rows,this.rows=new H({makeRow:o=>new He(e,()=>this.
changed(),o),blank:()=>ae(),add:m.add["heat map"],hidden:` for ${A(e)}`,called:"Risk",shown:()=>this.show()},()=>this.changed()),
this.map=new Me(e,Mt(e),()=>this.list()),this.taking=new Ot(e,this.rows,()=>this.changed());let n=[this.rows.element,this.
taking.element,this.map.element];this.element=F(e,t,{},...n),this.described=this.element,this.write(null)}field;frame;element;described;rows;map;taking;offered;changed(){
this.taking.clearNotice(),this.show(),this.frame.changed()}show(){this.map.show(),this.taking.show()}list(){return this.
rows.rows.map(e=>e.read())}read(){return this.rows.read().filter(e=>!ks(this.field.rows,e))}write(e){this.taking.clearNotice();
let t=re(e);this.rows.write([...t,...St(this.field.rows,t)]),this.show()}offerRows(e){let t=bs(this.list(),this.offered,
e,J(this.element));t&&this.rows.write(t),this.offered=e,this.show()}focus(){this.rows.focus()}marks(){return[...this.element.
querySelectorAll(".risk input[type=text], .risk select")]}},Ot=class{constructor(e,t,n){this.field=e;this.rows=t;this.changed=
n;let o=f(m.takeScores,()=>this.take(),{hidden:M(e)});this.element=i("div",{class:"taking"},o,this.said)}field;rows;changed;element;said=i(
"p",{role:"status"});take(){let{scores:e}=this.field,t=this.rows.rows.filter(n=>!w(n.read(),Tt(e,n.read())));for(let n of t)
n.write(Tt(e,n.read()));t.length&&this.changed(),c(this.said,""),Z(this.said,()=>t.length?Ts(t.length):m.noScores)}show(){
this.element.hidden=!Object.keys(this.field.scores??{}).length&&!J(this.element)}clearNotice(){Z(this.said,()=>"")}},xs={
name:"heat map",makeControl:(s,e)=>new Ft(s,e),fits:bt,say:(s,e)=>re(e).map(Ss),join:(s,e)=>z(e)};function Ct(s){return Array.isArray(s)&&s.every(k)}function gn(s,e,t){let n=E({id:u()},e),o=i("span",{}),r=new x(n,o,M(s)),
a=new B(s,"row",t);return{element:i("div",{class:"item"},...r.parts,n,a.button),read:()=>n.value,write:l=>P(n,l),focus:()=>n.
focus(),rename:l=>{c(o,`${m.row} ${l}`),a.rename(l)},isBlank:()=>!n.value.trim()}}function wn(s,e){let t={makeRow:r=>gn(
s,e.changed,r),blank:()=>"",add:m.add.list,hidden:` for ${A(s)}`,called:m.row},n=new H(t,e.changed),o=F(s,e,{},n.element);
return n.write([]),{element:o,described:o,read:()=>n.read(),write:r=>n.write(Ct(r)?r:[]),focus:()=>n.focus(),marks:()=>[
...o.querySelectorAll("textarea")]}}var Rs={name:"list",makeControl:wn,fits:Ct,say:(s,e)=>Ct(e)?e:[],join:(s,e)=>z(e)};var As={name:"long text",makeControl:(s,e)=>{let t=E({id:u(),rows:4},e.changed),n=o=>P(t,k(o)?o:"");return{...Q(s,e,t),read:()=>t.
value,write:n}},fits:k,say:(s,e)=>I(e),join:(s,e)=>Re(e,`

`)};function $e(s,e){return C(s,e).filter(t=>hs(s,t)).map(t=>Ht(s,t))}function Ht(s,{cells:e,rest:t}){return[...s.offered.map(
(o,r)=>{let a=e[r]??"";return a?`${o}: ${s.dates.includes(o)?be(a):a}`:""}),Te(V(t))].filter(Boolean).join("; ")}var We=class{constructor(e){this.changed=e}changed;element=i("div",{class:"former"});rest=[];whose=S("");undo=new le(e=>{
this.write(e),this.changed()});read(){return this.rest}write(e){this.rest=e,this.element.replaceChildren(...this.show(Te(
V(e)))),this.undo.hide()}rename(e){c(this.whose,` (${e})`)}remove(){let e=this.rest;this.write(e.filter(([t])=>t===U)),this.
undo.offer(m.formerRemoved,e),this.element.append(this.undo.element),this.changed()}show(e){if(!e)return[];let t=i("p",{
id:u()},e),n=f(m.takeOut,()=>this.remove(),{class:"quiet","aria-describedby":t.id});return n.append(this.whose),[t,n]}};var De=class{constructor(e,t,n,...o){this.field=e;this.cells=t.map(h=>new Oe(e,h,n)),this.former=new We(()=>{this.focus(),
n()});let r=e.for?S(`${e.for}: `):null,a=i("legend",{},r,this.legend),l=yn(this.cells.map(h=>h.element));this.element=i(
"fieldset",{class:"row"},a,l,this.former.element,...o)}field;element;legend=i("span",{});cells;former;focus(){this.cells[0]?.
box.control.focus()}name(e){c(this.legend,e),this.former.rename(e);for(let t of this.cells)t.rename(e)}read(){return{cells:this.
cells.map(e=>e.box.read()),rest:this.former.read()}}write(e){this.cells.forEach((t,n)=>{t.box.write(e.cells[n]??"")}),this.
former.write(cs(this.field,e))}};function yn(s){return i("div",{class:s.length===4?"cells by-two":"cells"},...s)}function Be(s,e,t,n=m.
row,...o){let r=new B(s,n.toLowerCase(),t),a=new De(s,s.offered,e,...o,r.button);return a.name(""),{element:a.element,read:()=>a.
read(),write:l=>a.write(l),focus:()=>a.focus(),rename:l=>{a.name(`${n} ${l}`),r.rename(l)},isBlank:()=>!oe(a.read())}}var Ie=class{constructor(e,t){
this.field=e;this.frame=t;this.offer(e.rows)}field;frame;element=i("div",{class:"rows"});rows=[];get count(){return this.
rows.length}offer(e){let t=e.filter(n=>!this.rows.some(o=>o.name===n));t.length&&!this.rows.length&&this.element.replaceChildren();
for(let n of t)this.add(n)}add(e){let t=new De(this.field,this.field.offered.slice(1),()=>this.frame.changed());t.name(e),
this.rows.push({name:e,row:t}),this.element.append(t.element)}write(e){let t=[...e];for(let{name:n,row:o}of this.rows){let r=t.
findIndex(({cells:l})=>l[0]===n),[a=Y(this.field)]=r<0?[]:t.splice(r,1);Et(o,{cells:a.cells.slice(1),rest:a.rest})}return t}read(){
return this.rows.map(({name:e,row:t})=>{let{cells:n,rest:o}=t.read();return{cells:[e,...n],rest:o}})}focus(){this.rows[0]?.
row.focus()}};var Ne=class{constructor(e,t){this.field=e;this.known=new Ie(e,t),this.element=F(e,t,{},this.known.element),this.described=
this.element}field;element;described;known;give(e){return e.some((n,o)=>oe(n,o<this.known.count?1:0))?G(this.field,e):[]}offerRows(e){
this.known.offer(e)}marks(){return[...this.element.querySelectorAll("textarea, .row select, .row input")]}complaint(){return $t(
this.element)}};function $t(s){return[...s.querySelectorAll(".row input")].some(At)?m.dateInFull:void 0}var Je=class extends Ne{constructor(e,t){
super(e,t),this.known.count||this.known.element.append(i("p",{},m.noRows)),this.write(null)}read(){return this.give(this.
known.read())}write(e){let t=C(this.field,e);this.known.offer(t.map(({cells:[n=""]})=>n)),this.known.write(t)}focus(){this.
known.focus()}},je=class extends Ne{free;constructor(e,t){super(e,t),this.free=new H({makeRow:n=>Be(e,t.changed,n),blank:()=>Y(
e),add:m.add.table,hidden:` for ${A(e)}`,called:m.row,isOptional:this.known.count>0},t.changed),this.element.append(this.
free.element),this.write(null)}read(){return this.give([...this.known.read(),...this.free.read()])}write(e){this.free.write(
this.known.write(C(this.field,e)))}focus(){this.known.count?this.known.focus():this.free.focus()}},X={fits:ie,say:$e};var Ls={name:"matrix",makeControl:(s,e)=>new Je(s,e),...X,join:null};var ee=class{constructor(e,t){this.options=e;this.changed=t;let[n,o,r,a]=this.wheres,l=i("legend",{},m.restsOn,n),h=i("l\
abel",{for:this.select.id},m.linkWhat,o);r&&this.add.append(r),a&&this.summary.append(a),this.fold.append(this.summary,i(
"div",{class:"choosing"},h,this.select,this.add)),this.element=i("fieldset",{class:"because"},l,this.none,this.list,this.
fold,this.said),this.show()}options;changed;element;chosen=[];list=i("ul",{class:"links"});none=i("p",{class:"nothing"},
m.restsOnNothing);select=i("select",{id:u()});said=i("p",{role:"status"});add=f(m.linkIt,()=>this.link(),{class:"quiet"});summary=i(
"summary",{},m.linkMore);fold=v(i("details",{}),{toggle:()=>this.fill()});wheres=["","","",""].map(S);rename(e){for(let t of this.
wheres)c(t,` (${e})`);this.show()}read(){return[...this.chosen]}write(e){this.chosen=[...e],this.show()}offer(e){this.options=
e,this.show()}link(){let e=this.select.value;if(!e){Z(this.said,()=>m.chooseFirst);return}this.change([...this.chosen,e],
`Added: ${this.find(e).words}`)}unlink(e){let t=this.chosen.filter(n=>n!==e);this.change(t,`Taken out: ${this.find(e).words}`)}change(e,t){
this.write(e),(this.fold.open?this.select:this.summary).focus(),c(this.said,""),Z(this.said,()=>t),this.changed()}find(e){
return this.options.find(n=>n.key===e)??{key:e,words:m.notOffered,small:""}}show(){this.none.hidden=this.chosen.length>0,
this.list.hidden=!this.none.hidden,this.list.replaceChildren(...this.chosen.map(e=>this.showLink(this.find(e)))),this.fill()}fill(){
if(!this.fold.open)return;let{value:e}=this.select,t=i("option",{value:""},m.chooseOne);this.select.replaceChildren(t,...this.
makeGroups()),this.select.value=e,this.select.selectedIndex<0&&(this.select.value="")}showLink({key:e,words:t,small:n}){
let o=`: ${t}${this.wheres[0]?.textContent??""}`,r=f(m.unlink,()=>this.unlink(e),{class:"quiet",hidden:o});return i("li",
{},i("span",{},t),n?i("small",{},n):null,r)}makeGroups(){let e=this.options.filter(({key:t})=>!this.chosen.includes(t));
return m.linkGroups.flatMap(([t,...n])=>{let r=e.filter(({key:a})=>n.includes(a.split(":")[0]??"")).map(({key:a,words:l})=>i(
"option",{value:a},l));return r.length?[i("optgroup",{label:t},...r)]:[]})}};function vn(s){if(s===null||typeof s!="object"||Array.isArray(s))return{};let{because:e=null}=s;return e!==null&&typeof e==
"object"&&!Array.isArray(e)?e:{}}function kn(s,e){let t=s[D(e.rest)];return Array.isArray(t)?t.filter(k):[]}function Ke(s,e){
let t=vn(e);return C(s,e).map(n=>({row:n,because:kn(t,n)}))}function Wt(s,e){let t=e.filter(r=>r.because.length),n=Object.
fromEntries(t.map(r=>[D(r.row.rest),r.because])),o=G(s,e.map(({row:r})=>r));return t.length?{...o,because:n}:o}function Es(s,e){
let t=e.flatMap(a=>Ke(s,a)),n=C(s,Ae(s,e)),o=a=>l=>D(l.row.rest)===D(a.rest)||bn(l.row,a),r=n.map(a=>{let l=t.filter(o(a)).
flatMap(h=>h.because);return{row:a,because:[...new Set(l)]}});return Wt(s,r)}function bn(s,e){return JSON.stringify(s.cells)===
JSON.stringify(e.cells)}function Ps(s,e){let t=new Map(s.options.map(n=>[n.key,n.words]));return Ke(s,e).map(({row:n,because:o})=>{
let r=o.map(a=>t.get(a)??m.notOffered).join("; ");return[Ht(s,n),r&&`${m.restsOn}: ${r}`].filter(Boolean).join("; ")})}var Dt=class{element;because;row;constructor(e,t,n){this.because=new ee(e.options,t),this.row=Be(e,t,n,m.recommendation,
this.because.element),this.element=this.row.element}read(){return{row:this.row.read(),because:this.because.read()}}write({
row:e,because:t}){this.row.write(e),this.because.write(t)}focus(){this.row.focus()}rename(e){this.row.rename(e),this.because.
rename(`${m.recommendation} ${e}`)}isBlank(){return this.row.isBlank()&&!this.because.read().length}},It=class{constructor(e,t){
this.field=e;this.rows=new H({makeRow:n=>this.track(new Dt(e,t.changed,n)),blank:()=>({row:Y(e),because:[]}),add:m.add.recommendations,
hidden:` for ${A(e)}`,called:m.recommendation},t.changed),this.element=F(e,t,{},this.rows.element),this.described=this.element,
this.write(null)}field;element;described;rows;made=new Set;track(e){return this.made.add(e),e}read(){let e=this.rows.read();
return e.length?Wt(this.field,e):[]}write(e){this.rows.write(Ke(this.field,e))}offer(e){for(let t of this.made)t.because.
offer(e)}focus(){this.rows.focus()}marks(){return[...this.element.querySelectorAll(".cells :is(textarea, select, input)")]}complaint(){
return $t(this.element)}},Ms={name:"recommendations",makeControl:(s,e)=>new It(s,e),fits:X.fits,say:Ps,join:Es};var Fs={name:"scale",...Ee};var Os={name:"table",makeControl:(s,e)=>new je(s,e),...X,join:Ae};var Cs={name:"text",makeControl:(s,e)=>{let t={type:"text",id:u(),autocomplete:"off"},n=v(i("input",t),{input:e.changed}),
o=r=>{n.value=k(r)?r:""};return{...Q(s,e,n),read:()=>n.value,write:o}},fits:k,say:(s,e)=>I(e),join:(s,e)=>Re(e,"; ")};var Hs={checks:fs,choice:gs,date:ws,"heat map":xs,list:Rs,"long text":As,matrix:Ls,recommendations:Ms,scale:Fs,table:Os,
text:Cs};function te(s){let e=Hs[s];if(!e)throw new Error(`This page cannot show answers of the kind “${s}”. Open it again.`);
return e}function Sn(s,e){if(N(e))return[m.noAnswer];let t=te(s.kind);return t.fits(e)?t.say(s,e):Tn(s,e)}function Tn(s,e){return k(
e)?I(e):ie(e)?$e({...s,kind:"table",offered:ls(e)},e):Array.isArray(e)?e.filter(k):[]}function qe(s,e){let t=Sn(s,e);return k(
e)?i("div",{},...t.map(n=>i("p",{},n))):K(t)}function $(s,e={}){return{...s,beside:"",part:"",...e}}var _e=class{element=i("section",{class:"risk-spread",hidden:!0});select=v(i("select",{id:u()}),{change:()=>this.showGrid()});said=i(
"p",{class:"said"});wide=i("p",{class:"wide"},d.wide);grid=i("div",{class:"grid-place"});all=i("div",{class:"scroll",tabindex:0,
role:"region","aria-label":d.allScores});told=null;constructor(){let e=i("label",{for:this.select.id},d.whichRisk);this.
element.append(this.said,this.wide,e,this.select,this.grid,this.all)}take(e){let t=Ue(e);if(this.element.hidden=!t.length,
!e||w(e,this.told))return;this.told=e,c(this.said,e.said);let{value:n}=this.select,o=t.map((r,a)=>i("option",{value:a},`${r.
risk}: ${Nt(e,r)}`));this.select.replaceChildren(...o),this.select.value=n&&Number(n)<t.length?n:"0",this.wide.hidden=!t.
some(({is_wide:r})=>r),this.all.replaceChildren(xn(e,t)),this.showGrid()}showGrid(){let e=Ue(this.told)[Number(this.select.
value)];this.grid.replaceChildren(...this.told&&e?[Bt(this.told,e)]:[])}};function Ue(s){return(s?.risks??[]).filter(({people:t})=>t).
sort((t,n)=>Number(n.is_wide)-Number(t.is_wide))}function Bt(s,e){let t=d.gridOf(e.risk,Nt(s,e));return Fe(s.scale.length,
t,(n,o)=>{let r=e.places.find(([p,g])=>p===n&&g===o)?.[2]??0,a=e.agreed?.[0]===n&&e.agreed[1]===o,l=r?[String(r),S(r===1?
" person":" people")]:[],h=a?i("b",{},d.agreedHere):null;return i("td",{class:[r?"held":"",a?"agreed-here":""].join(" ").
trim()},...l,h)})}function Nt(s,{side:e}){return(s.sides.find(([t])=>t===e)?.[1]??e).toLowerCase()}function xn(s,e){let t=[
d.risk,d.measures.likelihood,d.measures.impact,d.agreedShort],n=e.map(r=>{let a=i("th",{scope:"row"},r.risk,i("small",{},
Nt(s,r))),l=[r.likelihood,r.impact].map(p=>i("td",{},p.join(" · "))),h=i("td",{},r.agreed?d.agreedAt(...r.agreed):"–");
return i("tr",{class:r.is_wide?"is-wide":""},a,...l,h)}),o=i("tr",{},...t.map(r=>i("th",{scope:"col"},r)));return i("tab\
le",{},i("caption",{},d.spans),i("thead",{},o),i("tbody",{},...n))}function Ye(s){return s.length>1&&s.every(({kind:e})=>e==="choice")}var Ge=class{element;described;select;constructor(e,t){
let n=e.offered.map(a=>i("option",{value:a},R(a))),o=i("option",{value:""},d.notChosen);this.select=v(i("select",{id:u()},
o,...n),{change:t.changed});let r=new x(this.select,e.for||e.question,e.question);this.element=i("div",{class:"choice-ro\
w"},...r.parts,this.select,t.error),this.described=this.select}read(){return this.select.value}write(e){this.select.value=
typeof e=="string"?e:""}focus(){this.select.focus()}marks(){return[this.select]}};function Ve(s){let e=s.filter(t=>t.rating?.revealed);return Ye(e)?[i("ul",{class:"shown-rows"},...e.map(An))]:e.flatMap(
t=>t.rating?.revealed?[Rn(t,t.rating)]:[])}function Rn(s,e){let{said:t="",spread:n=[],reasons:o=[]}=e,r=Math.max(1,...n.
map(({count:p})=>p)),a=o.filter(({reason:p})=>p).map(({words:p,reason:g})=>i("li",{},$s(p,g))),l=s.kind==="heat map",h=e.
mine&&!l?i("p",{class:"mine"},`${d.yourAnswer}: ${Ws(s,e.mine.value)}`):null;return i("section",{class:"spread"},s.for?i(
"h2",{},s.for):null,l?null:i("p",{class:"said"},t),l?null:i("ul",{class:"bars"},...n.map(p=>Ln(p,r))),h,a.length?i("ul",
{class:"reasons"},...a):null)}function An(s){let{spread:e=[],reasons:t=[],mine:n}=s.rating??{},o=e.filter(({count:h})=>h).
map(({words:h,count:p})=>`${R(h)}: ${p}`),r=t.filter(({reason:h})=>h).map(({words:h,reason:p})=>$s(h,p)),a=n?`${d.yourAnswer}\
: ${Ws(s,n.value)}`:"",l=i("ul",{class:"reasons"},...r.map(h=>i("li",{},h)));return i("li",{},i("h2",{},s.for),i("p",{},
o.join(" · ")||d.nobody),a?i("p",{class:"mine"},a):null,r.length?l:null)}function $s(s,e){return s?`${R(s)}: ${e}`:e}function Ws(s,e){
let t=te(s.kind);return t.fits(e)?t.say($(s),e).join("; "):""}function Ln({words:s,count:e,of:t},n){let o=i("span",{class:"\
bar",style:`inline-size: ${100*e/n}%`,"aria-hidden":"true"}),r=t?`${t}: ${s}`:s;return i("li",{class:e?"":"none"},i("spa\
n",{class:"words"},`${R(r)}: ${e}`),o)}var En=["open","closed"],Qe=class{constructor(e){this.join=e;let t=i("div",{class:"qr"}),n=document.querySelector("#qr");
n&&t.append(n.content.cloneNode(!0));let o=i("header",{},this.code,t),r=i("div",{class:"right"},this.count,this.dots,this.
shown),a=i("div",{class:"sides"},this.figure,r);this.element.append(o,i("div",{class:"on-wall"},this.heading,this.said,a,
this.foot)),window.addEventListener("resize",()=>this.fit())}join;element=i("div",{class:"wall"});code=i("p",{class:"joi\
n"});heading=i("h1",{});figure=i("div",{class:"figure"});said=i("p",{class:"state"});dots=i("p",{class:"dots","aria-hidd\
en":"true"});count=i("p",{class:"count"});shown=i("div",{class:"shown"});foot=i("p",{class:"next"});html="";showHtml({figure:e}){
this.html=e,this.fit()}take(e,t){c(this.code,`${location.host}${this.join} · ${e.code??""}`),c(this.heading,t.title);let n=t.
own.length>0&&En.includes(t.state);c(this.said,t.how==="break"?Cn(e,t):t.said),this.count.hidden=!n,this.dots.hidden=!n,
c(this.count,d.answered(t.answered,t.people)),c(this.dots,"●".repeat(t.answered)+"○".repeat(Math.max(0,t.people-t.answered))),
this.shown.replaceChildren(...Pn(t),...Mn(t),...Fn(t));let o=e.agenda[e.agenda.findIndex(({key:a})=>a===t.key)+1],r=[d.step(
t.number,t.of),o?`next: ${o.title}`:""];c(this.foot,r.filter(Boolean).join(" · ")),this.fit()}fit(){this.figure.innerHTML=
this.html;for(let e of this.figure.querySelectorAll("img"))e.complete||e.addEventListener("load",()=>this.trim(),{once:!0});
for(let e of this.figure.querySelectorAll("details, .note, small, figcaption + p"))e.remove();this.figure.hidden=!1,this.
trim()}trim(){let e=()=>!this.figure.textContent?.trim()&&!this.figure.querySelector("img");for(e()&&(this.figure.hidden=
!0);this.isCutOff&&Ds(this.figure);)e()&&(this.figure.hidden=!0);for(;this.isCutOff&&Ds(this.shown););Is(this.figure)}get isCutOff(){
let{scrollHeight:e,scrollWidth:t}=document.documentElement;return e>window.innerHeight||t>window.innerWidth}};function Ds(s){
let e=s.querySelectorAll("li, dt, dd, p, tr:not(.grid tr), figure, table, h2, h3"),t=e[e.length-1];return t?.remove(),!!t}
function Is(s){let e=s.querySelectorAll("h2, h3, dt, dd, li, p, td, img"),t=e[e.length-1];(t?.matches("h2, h3, dt")||t?.
matches("dd")&&!t.textContent?.trim())&&(t.remove(),Is(s))}function Pn({proposals:s}){let e=s.map(({words:t,state:n})=>i(
"li",{},i("b",{},`${R(n)}: `),t));return e.length?[i("ol",{class:"lines"},...e)]:[]}function Mn(s){let e=s.agreed.flatMap(
t=>{let n=t.versions.at(-1);return n?[qe($(t),n.value)]:[]});return e.length?[i("section",{class:"agreed"},i("h2",{},d.agreed),
...e)]:[]}function Fn({own:s,scores:e}){let[t]=Ue(e);if(e&&t)return[Bt(e,t)];let n=s.filter(r=>r.rating?.revealed);if(n.
length<2)return Ve(n);let o=n.map(r=>{let a=(r.rating?.spread??[]).filter(({count:l})=>l).map(On);return i("li",{},i("b",
{},`${r.for}: `),a.join(", ")||d.nobody)});return[i("ul",{class:"lines"},...o)]}function On({words:s,count:e,of:t}){return`${ne(
t?`${t}, ${s}`:s)} ${e}`}function Cn({leading:s},{minutes:e}){let t=e*60-(s?.seconds_on_step??0),n=new Date(Date.now()+1e3*
Math.max(0,t));return d.backAt(n.toLocaleTimeString("en-GB",{hour:"numeric",minute:"2-digit"}))}function Bs(s){let e=s.own.map(t=>t.rating?.revealed?Hn(t):"");return[s.said,...e].filter(Boolean).join(" ")}function Hn({
for:s,rating:e}){return s?`${s}: ${e?.said??""}`:e?.said??""}var ze=class{element;radios;constructor(e,t,n){let o=u(),r=t.some(p=>p[e]),a=t.map((p,g)=>{let b=i("input",{type:"radio",
name:o,id:u(),value:g+1});v(b,{change:n});let T=p[e]?`${g+1}: ${p[e]}`:String(g+1),L=i("label",{for:b.id},T);return{radio:b,
element:i("div",{class:"option"},b,L)}});this.radios=a.map(({radio:p})=>p);let l=a.map(({element:p})=>p),h=i("div",{class:r?
"steps":"steps short"},...l);this.element=i("fieldset",{role:"radiogroup"},i("legend",{},d.fromTo(d.measures[e],t.length)),
h)}read(){let e=this.radios.find(({checked:t})=>t);return e?Number(e.value):null}write(e){for(let t of this.radios)t.checked=
Number(t.value)===e}focus(){(this.radios.find(({checked:e})=>e)??this.radios[0])?.focus()}},Jt=class{element;likelihood;impact;constructor(e,t,n){
this.likelihood=new ze("likelihood",t,n),this.impact=new ze("impact",t,n);let o=i("legend",{},e);this.element=i("fieldse\
t",{class:"scored"},o,this.likelihood.element,this.impact.element)}read(){let e=[this.likelihood.read(),this.impact.read()];
return e.every(t=>t===null)?null:e}write(e){this.likelihood.write(e?.[0]??null),this.impact.write(e?.[1]??null)}},Ze=class{constructor(e,t,n){
this.frame=t;this.names=e.rows;for(let[a,l]of n.sides)this.sides.set(a,new Jt(l,n.scale,()=>this.change()));this.back=f(
d.riskBefore,()=>this.go(-1),{"data-looks":!0}),this.next=f(d.riskAfter,()=>this.go(1),{"data-looks":!0});let o=i("div",
{class:"pager"},this.back,this.next),r=[...this.sides.values()].map(({element:a})=>a);this.element.append(this.where,this.
name,...r,o,t.error),this.write(null)}frame;element=i("div",{class:"risk-scores"});described=this.element;where=i("p",{class:"\
risk-of"});name=i("h2",{tabindex:-1});sides=new Map;back;next;risks=[];names;at=0;change(){let e=this.risks[this.at];if(e)
for(let[t,n]of this.sides)e[t]=n.read();this.frame.changed(),this.sayWhere()}go(e){this.at+=e,this.show(),this.name.focus()}show(){
let e=this.risks[this.at];c(this.name,e?.risk??"");for(let[t,n]of this.sides)n.write(e?.[t]??null),n.element.hidden=!e;this.
back.hidden=this.at===0,this.next.hidden=this.at>=this.names.length-1,this.sayWhere()}sayWhere(){let e=this.risks.filter(
n=>this.names.includes(n.risk)&&Ns(n)).length,t=this.names.length;c(this.where,t?d.riskOf(this.at+1,t,e):d.noRisks)}read(){
return this.risks.filter(Ns).map(e=>({...e}))}write(e){let t=re(e),n=this.names.map(o=>t.find(({risk:r})=>r===o)??ae(o));
this.risks=[...n,...t.filter(({risk:o})=>!this.names.includes(o))],this.show()}offerRows(e){if(w(e,this.names))return;let t=this.
read();this.names=e,this.at=Math.min(this.at,Math.max(0,e.length-1)),this.write(t)}focus(){[...this.sides.values()][0]?.
likelihood.focus()}marks(){return[]}};function Ns({inherent:s,residual:e,target:t}){return!!(s??e??t)}function Xe(s,e,t){return t&&s.kind==="heat map"?new Ze(s,e,t):te(s.kind).makeControl(s,e)}var jt=class{constructor(e,t,n,o,r,a,l){this.field=e;this.key=n;this.drafts=o;this.send=r;let h={help:i("p",{hidden:!0}),
error:i("p",{hidden:!0}),changed:()=>{c(this.status,""),o.keep(n,this.control.read()??null),a()}},p=$({...e,number:null,
question:d.agreed,help:""});this.control=Xe(p,h,l);let g=f(d.saveAgreed,()=>{this.save()},{class:"main"}),b=t?i("details",
{},i("summary",{},d.table),this.control.element,g):i("div",{},this.control.element,g);this.element=i("div",{class:"agree\
d-field"},b,this.status),this.write();let T=o.read(n);T!=null&&this.control.write(T)}field;key;drafts;send;element;control;status=i(
"p",{role:"status",class:"status"});written;get about(){return this.field.about}get isTouched(){return!w(this.control.read(),
this.written)}get isUnderWay(){return this.isTouched&&J(this.element)}focus(){mt(this.control.element),this.control.focus()}take(e){
let{isTouched:t}=this;this.field=e,this.control.offerRows?.(e.rows),t||this.write()}write(){this.control.write(this.field.
versions.at(-1)?.value??null),this.written=this.control.read()}async save(){let{about:e,versions:t}=this.field,n=this.control.
read()??null,o=t.map(({number:a})=>a),r=await this.send({kind:"answer",token:y(),about:e,value:n,replaces:o,is_agreed:!0});
return r.kind==="refused"?(c(this.status,d.notSent+r.sentence),!1):(this.written=n,this.drafts.forget(this.key),c(this.status,
d.agreedSaved),!0)}},et=class{constructor(e,t,n,o){this.send=e;this.drafts=t;this.keptUnder=n;this.changed=o}send;drafts;keptUnder;changed;element=i(
"section",{class:"agreed","aria-label":d.agreed});fields=[];get isTouched(){return this.fields.some(e=>e.isTouched)}begin(){
let[e]=this.fields;e&&(e.element.scrollIntoView({block:"center"}),e.focus())}get isUnderWay(){return this.fields.some(e=>e.
isUnderWay)}async saveAll(){return(await Promise.all(this.fields.filter(t=>t.isTouched).map(t=>t.save()))).every(Boolean)}take(e,t){
let n=e.agreed.some(({versions:r})=>r.length),o=e.how==="together"||e.how==="decide"||e.state==="shown"||e.state==="agre\
ed";this.element.hidden=!o||!(e.agreed.length&&(n||t)),!this.element.hidden&&(t?this.edit(e):this.read(e))}edit(e){this.
fields.length||(this.fields=e.agreed.map(t=>{let n=t.kind==="table"&&e.how==="alone";return new jt(t,n,`${this.keptUnder}\
:${t.about}`,this.drafts,this.send,this.changed,e.scores)}),this.element.replaceChildren(...this.fields.map(t=>t.element)));
for(let t of this.fields){let n=e.agreed.find(({about:o})=>o===t.about);n&&t.take(n)}}read(e){this.fields=[];let t=e.agreed.
flatMap(n=>{let o=n.versions.at(-1);return o?[qe($(n),o.value)]:[]});this.element.replaceChildren(i("h2",{},d.agreed),...t)}};var se=class{constructor(e,t,n,o){this.ask=e;this.note=t;let r=t.of==="differs"?i("input",{type:"checkbox",id:u()}):null;
this.named=r;let a=f(o,()=>{this.send()}),l=r?i("label",{class:"named"},r,` ${d.withName}`):null;this.element.append(i("\
label",{for:this.area.id},n),this.area,l??"",a,this.status)}ask;note;element=i("div",{class:"note-box"});area=E({id:u(),
maxlength:500},()=>c(this.status,""));status=i("p",{role:"status",class:"status"});named;async send(){let e=this.area.value.
trim();if(!e)return;let t=this.named?.checked??!1,n=await this.ask({kind:"note",token:y(),...this.note,words:e,is_named:t});
n.kind==="refused"?c(this.status,d.notSent+n.sentence):(P(this.area,""),c(this.status,d.noteSent))}},tt=class{constructor(e){
this.ask=e;this.asking=new se(e,{of:"question"},d.yourQuestion,d.sendToChair);let t=new se(e,{of:"differs"},d.howDifferent,
d.recordDifferent);this.dissent=i("details",{},i("summary",{},d.seeDifferently),t.element),this.queue.append(i("h2",{},d.
questions),this.asking.element,this.asked),this.differing.append(i("h2",{},d.seenDifferently),this.differs),this.element.
append(this.queue,this.differing,this.dissent)}ask;element=i("div",{class:"notes"});queue=i("section",{class:"queue","ar\
ia-label":d.questions});asked=i("ol",{});differing=i("section",{class:"differing"});differs=i("ul",{});asking;dissent;known=null;take(e,t){
this.queue.hidden=!e.queue,this.asking.element.hidden=!t.may_note;let n=["shown","agreed"].includes(e.state)||e.agreed.some(
r=>r.versions.length);this.dissent.hidden=!(t.may_note&&n)||e.how==="decide",this.differing.hidden=!e.differs.length,this.
differs.replaceChildren(...e.differs.map(r=>i("li",{},r)));let o={questions:t.questions,leads:t.leads};w(this.known,o)||
(this.known=o,this.asked.replaceChildren(...t.questions.map(r=>this.showAsked(r,t.leads))))}showAsked({about:e,words:t,by:n,
is_mine:o,place:r,state:a},l){let h=a?d.becameOf(a):d.withChair(r),p=i("small",{},[n,h].filter(Boolean).join(", ")),g=l&&
a!=="asked"?this.listCalls(e,t):[],b=()=>{this.ask({kind:"take_back",token:y(),about:e})},T=o&&!a?[f(d.takeBack,b,{hidden:`\
: ${t}`})]:[];return i("li",{},t,p,...g,...T)}listCalls(e,t){let n=r=>()=>{this.ask({kind:"press",token:y(),act:"questio\
n",about:e,words:r})};return["called","asked","left"].map(r=>f(d.calls[r],n(r),{hidden:`: ${t}`}))}};var $n=new Set(["choice","scale"]),Kt=class{constructor(e,t,n,o,r){this.field=e;this.key=t;this.drafts=n;let a=()=>{this.
keep(),this.showWhy(),o()},l={help:i("p",{hidden:!0}),error:i("p",{class:"error",hidden:!0}),changed:a},h=$({...e,help:""}),
p=Ye(r.own);this.control=p?new Ge(h,l):Xe(h,l,r.scores),this.reason=$n.has(e.kind)?E({id:u(),class:"why"},a):null,this.reason&&
this.why.append(...Wn(this.reason,p?e.for:""));let g=p?"own-field own-row":"own-field";this.element=i("div",{class:g},this.
control.element,this.why),this.sent=this.readSent(e),this.write(n.read(t)??this.sent)}field;key;drafts;element;control;reason;why=i(
"div",{hidden:!0});sent;get about(){return this.field.about}get hasFocus(){return this.element.contains(document.activeElement)}read(){
return{value:this.control.read()??null,reason:this.reason?.value??""}}get isChanged(){let{value:e,reason:t}=this.read();
return!(N(e)&&N(this.sent.value)||w(e,this.sent.value))||t!==this.sent.reason}take(e){let t=this.isChanged;this.field=e,
this.sent=this.readSent(e),this.control.offerRows?.(e.rows),t||this.write(this.sent)}settle(){this.isChanged||this.drafts.
forget(this.key)}complain(e){let t=this.element.querySelector(".error");t&&(t.hidden=!e,c(t,e))}keep(){this.drafts.keep(
this.key,this.read())}readSent(e){let t=e.rating?.mine;return{value:t?.value??null,reason:t?.reason??""}}write({value:e,
reason:t}){this.control.write(e),this.reason&&P(this.reason,t),this.showWhy()}showWhy(){this.why.hidden=!this.reason||N(
this.control.read())}};function Wn(s,e){let t=i("label",{for:s.id},d.reason);if(!e)return[t,s];let n=i("summary",{},d.sayWhy,
S(` (${e})`));return[i("details",{},n,t,s)]}var st=class{constructor(e,t,n,o){this.send=o;let r=Math.max(1,e.round),a=l=>`\
scrutiny:own:${t}:${e.key}:${r}:${l.about}`;this.fields=e.own.map(l=>new Kt(l,a(l),n,()=>this.show(),e)),this.button=f(d.
send,()=>{this.sendAll()},{class:"main"}),this.element.append(...this.fields.map(l=>l.element)),this.element.append(this.
hint,this.button,this.status,this.kept),this.element.addEventListener("submit",l=>{l.preventDefault(),this.sendAll()}),this.
take(e)}send;element=i("form",{class:"own"});fields;button;status=i("p",{role:"status",class:"status"});kept=i("p",{class:"\
kept",hidden:!0},d.toKeep);hint=i("p",{class:"hint"},d.alone);isSending=!1;isConnected=!0;get isUnderWay(){return this.fields.
some(e=>e.isChanged&&e.hasFocus)}get hasUnsent(){return this.fields.some(e=>e.isChanged)}take(e){for(let n of this.fields){
let o=e.own.find(({about:r})=>r===n.about);o&&n.take(o)}let t=e.state==="open";es(this.element,!t),this.element.classList.
toggle("locked",!t),this.button.hidden=!t,this.hint.hidden=!t,this.kept.hidden=!0,t?this.show():c(this.status,this.hasUnsent?
d.closed:"")}showConnection(e){this.isConnected=e,this.isSending&&c(this.status,e?d.sending:d.sentLater)}get isSent(){return this.
fields.some(e=>!N(e.sent.value))}show(){this.kept.hidden=!this.hasUnsent||this.isSending,!this.isSending&&(c(this.button,
this.isSent?d.sendChange:d.send),c(this.status,this.hasUnsent?"":this.isSent?d.sent:""))}async sendAll(){let e=this.fields.
filter(o=>o.isChanged);if(this.isSending||!e.length)return;this.isSending=!0,c(this.status,this.isConnected?d.sending:d.
sentLater),this.kept.hidden=!0;let t=e.map(o=>this.sendOne(o)),n=(await Promise.all(t)).find(Boolean);this.isSending=!1,
n?c(this.status,d.notSent+n):this.show()}async sendOne(e){let{value:t,reason:n}=e.read(),o=await this.send({kind:"answer",
token:y(),about:e.about,value:t,reason:n}),r=o.kind==="refused"?o.sentence:"";return e.complain(r),r||e.settle(),r}};var nt={words:"",to:"",post:"",by:"",test:"",because:[]},it=class{constructor(e,t,n,o){this.about=e;this.key=t;this.drafts=
n;this.ask=o;let{words:r,to:a,by:l,post:h,test:p}=this.labels,g=i("div",{class:"pair"},de(a,this.to),de(l,this.by));this.
element.append(de(r,this.words),g,de(h,this.post),de(p,this.test),this.because.element,f(e?d.saveWords:d.propose,()=>{this.
send()},{class:"main"}),this.status),this.element.addEventListener("submit",b=>{b.preventDefault(),this.send()}),this.fill(
n.read(t)??nt)}about;key;drafts;ask;element=i("form",{class:"proposal-form"});words=E({id:u(),rows:2,maxlength:2e3},()=>this.
keep());to=v(i("select",{id:u()}),{change:()=>this.keep()});post=this.makeInput({type:"text",maxlength:200});by=this.makeInput(
{type:"date"});test=this.makeInput({type:"text",maxlength:2e3});because=new ee([],()=>this.keep());status=i("p",{role:"s\
tatus",class:"status"});standing=nt;asks=null;labels={words:i("label",{for:this.words.id}),to:i("label",{for:this.to.id}),
post:i("label",{for:this.post.id}),by:i("label",{for:this.by.id}),test:i("label",{for:this.test.id})};makeInput(e){return v(
i("input",{id:u(),...e}),{input:()=>this.keep()})}get isTouched(){return!w(this.read(),this.standing)}get isUnderWay(){return this.
isTouched&&J(this.element)}offer(e){this.because.offer(e)}take(e,t){if(w(e,this.asks)||this.name(e),!t)return;let{isTouched:n}=this,
{words:o,to:r,post:a,by:l,test:h,because:p}=t;this.standing={words:o,to:r,post:a,by:l,test:h,because:p},n||this.fill(this.
standing)}name(e){this.asks=e;let t=["words","to","post","by","test"];for(let r of t)c(this.labels[r],e[r]);let n=i("opt\
ion",{value:""},d.chooseBody);this.to.replaceChildren(n,...e.bodies.map(r=>i("option",{value:r},r)));let o=this.drafts.read(
this.key);o&&this.fill(o)}read(){let[e,t,n,o,r]=[this.words,this.to,this.post,this.by,this.test].map(({value:a})=>a);return{
words:e,to:t,post:n,by:o,test:r,because:this.because.read()}}fill({words:e,to:t,post:n,by:o,test:r,because:a}){P(this.words,
e),this.to.value=t,this.post.value=n,this.by.value=o,this.test.value=r,this.because.write(a)}keep(){c(this.status,""),this.
drafts.keep(this.key,this.read())}async send(){let e=this.read();if(!e.words.trim()){c(this.status,d.sayWhat),this.words.
focus();return}let t={kind:"propose",token:y(),about:this.about,...e},n=await this.ask(t);if(n.kind==="refused"){c(this.
status,d.notSent+n.sentence);return}this.drafts.forget(this.key),this.about||this.fill(nt),this.standing=this.about?e:nt,
c(this.status,this.about?d.saved:d.proposed)}};function de(s,e){return i("div",{},s,e)}var Dn=["agreed","not agreed","parked"],qt=class{constructor(e,t,n){this.key=e;this.form=t;this.ask=n;let o=new se(n,{of:"\
differs",about:e},d.howDifferent,d.recordDifferent);this.dissent=i("details",{},i("summary",{},d.seeDifferently),o.element),
this.change=i("details",{},i("summary",{},d.changeWords),t.element),this.element.append(this.facts,this.acts,this.status,
this.dissent,this.change)}key;form;ask;element=i("li",{class:"proposal"});facts=i("div",{});acts=i("div",{class:"acts"});status=i(
"p",{role:"status",class:"status"});change;dissent;told=null;take(e,t,n){this.form.take(n,e);let o=t.proposed.includes(this.
key)&&e.state==="proposed";if(this.change.hidden=!(t.may_write||o),this.dissent.hidden=!t.may_note,w(this.told,{proposal:e,
you:t}))return;this.told={proposal:e,you:t},this.facts.replaceChildren(...In(e));let r=document.activeElement?.textContent,
a=this.acts.contains(document.activeElement);if(this.acts.replaceChildren(...this.listActs(e,t)),!a)return;([...this.acts.
querySelectorAll("button")].find(({textContent:h})=>h===r)??this.change.querySelector("summary"))?.focus()}listActs({name:e,
state:t,is_decided:n},o){let r=`: ${e}`,a=o.proposed.includes(this.key)||o.seconded.includes(this.key),l=()=>{this.say({
kind:"second",token:y(),about:this.key})},h=o.may_note&&!a&&!n?[f(d.second,l,{hidden:r})]:[];if(!o.leads)return h;let p=b=>()=>{
this.say({kind:"press",token:y(),act:"decide",about:this.key,words:b})},g=Dn.filter(b=>b!==t);return[...h,...g.map(b=>f(
d.decisions[b],p(b),{hidden:r}))]}async say(e){let t=await this.ask(e);c(this.status,t.kind==="refused"?t.sentence:"")}};
function In(s){let{name:e,words:t,said:n,proposers:o,seconders:r,missing:a,rests_on:l,differs:h,state:p}=s,b=[[d.proposedBy,
o],[d.secondedBy,r]].flatMap(([L,W])=>W.length?[`${L} ${W.join(", ")}.`]:[]),T=n.map(([L,W])=>i("li",{},`${L}: ${W}`));return[
i("h2",{},`${e}: ${t}`),i("p",{class:"stands"},i("strong",{},R(p)),`. ${b.join(" ")}`),T.length?i("ul",{class:"parts"},...T):
null,Js(d.restsOn(l.length),l),Js(d.lacks(a.length),a),h.length?i("p",{},`${d.seenDifferently}: ${h.join(" / ")}`):null].
filter(L=>L!==null)}function Js(s,e){if(!e.length)return null;let t=e.map(n=>i("li",{},n));return i("details",{},i("summ\
ary",{},s),i("ul",{},...t))}var ot=class{constructor(e,t,n){this.ask=e;this.drafts=t;this.keptUnder=n;this.form=this.makeForm(
""),this.proposing=i("details",{},i("summary",{},d.proposeOne),this.form.element),this.element.append(this.proposing,this.
list)}ask;drafts;keptUnder;element=i("section",{class:"proposals","aria-label":d.recommendations});list=i("ol",{});proposing;form;cards=new Map;options=[];isFirst=null;get isUnderWay(){
return[this.form,...[...this.cards.values()].map(({form:e})=>e)].some(e=>e.isUnderWay)}makeForm(e){return new it(e,`${this.
keptUnder}:${e}`,this.drafts,this.ask)}offer(e){this.options=e;for(let t of[this.form,...[...this.cards.values()].map(n=>n.
form)])t.offer(e)}take({how:e,proposals:t,asks:n},o){if(this.element.hidden=e!=="decide",this.element.hidden||!n)return;
this.proposing.hidden=!o.may_propose,this.form.take(n);let r=!t.length;this.isFirst!==r&&!this.form.isUnderWay&&(this.proposing.
open=!o.leads&&(r||this.form.isTouched)),this.isFirst=r;let a=t.map(l=>{let h=this.findCard(l.key);return h.take(l,o,n),
h.element});(a.length!==this.list.children.length||a.some((l,h)=>this.list.children[h]!==l))&&this.list.replaceChildren(
...a)}findCard(e){let t=this.cards.get(e)??new qt(e,this.makeForm(e),this.ask);return this.cards.has(e)||t.form.offer(this.
options),this.cards.set(e,t),t}};var rt=class{constructor(e,t,n,o,r){this.key=e;this.keptUnder=t;this.drafts=n;this.send=o;this.notes=new tt(o),this.proposals=
new ot(o,n,`scrutiny:proposal:${t}:${e}`),this.agreed=new et(o,n,`scrutiny:agreed:${t}:${e}`,r),this.element.append(i("p",
{class:"bar-top"},this.where,this.word),this.heading,this.said,this.figure,this.place,this.proposals.element,i("div",{class:"\
rounds"},this.earlier,this.shown,this.spreads.element),this.agreed.element,this.notes.element,this.count,this.beside)}key;keptUnder;drafts;send;element=i(
"div",{class:"step"});heading=i("h1",{tabindex:-1});where=i("span",{class:"step-of"});word=i("strong",{class:"word"});said=i(
"p",{class:"state"});figure=i("div",{class:"figure"});shown=i("div",{class:"shown"});spreads=new _e;count=i("p",{class:"\
count"});earlier=i("div",{class:"earlier"});beside=i("div",{class:"beside"});place=i("div",{});agreed;notes;proposals;own=null;round=0;isConnected=!0;get isUnderWay(){
return(this.own?.isUnderWay??!1)||this.agreed.isUnderWay||this.proposals.isUnderWay}showConnection(e){this.isConnected=e,
this.own?.showConnection(e)}showHtml({figure:e,html:t,links:n}){this.proposals.offer(n??[]),this.figure.innerHTML=e,this.
beside.innerHTML=t}take(e,t){c(this.where,`${d.step(e.number,e.of)} · ${d.about(e.minutes)}`),c(this.word,e.word),this.
word.dataset.state=e.state,c(this.heading,e.title),c(this.said,e.said),this.takeOwn(e,t);let n=Ve(e.own);this.earlier.replaceChildren(
...this.showEarlier(e.earlier)),this.shown.replaceChildren(...e.earlier.length&&n.length?[i("h2",{},d.later)]:[],...n),this.
spreads.take(e.scores),this.proposals.take(e,t),this.agreed.take(e,t.may_write),this.notes.take(e,t),this.count.hidden=!e.
own.length||!["open","closed"].includes(e.state),c(this.count,d.answered(e.answered,e.people))}takeOwn(e,t){let n=t.may_answer&&
e.own.length>0;this.own&&this.round!==e.round&&e.round>1&&(this.own=null),n&&!this.own&&(this.own=new st(e,this.keptUnder,
this.drafts,this.send),this.own.showConnection(this.isConnected),this.round=e.round,this.place.replaceChildren(this.own.
element)),this.own?.take(e),this.place.hidden=!n||!["open","closed","reading"].includes(e.state)}showEarlier(e){return e.
length?[i("h2",{},d.earlier),...e.map(t=>i("p",{},t))]:[]}};var Bn=3,Nn=6,Jn=5,at=class{constructor(e,t){this.socket=e;this.heard=t;let n={frame:o=>this.take(o),opened:()=>this.again(),
closed:()=>{}};e.hear(n,new AbortController().signal),setInterval(()=>this.tick(),1e3),document.addEventListener("visibi\
litychange",()=>this.look()),window.addEventListener("online",()=>this.look())}socket;heard;waiting=new Map;quiet=0;isConnected=!0;ask(e){
return new Promise(t=>{let n=y();this.waiting.set(n,{message:e,settle:t}),this.socket.send({...e,id:n})})}look(){this.socket.
send({kind:"session",id:y()})}tick(){this.quiet+=1,this.socket.isOpen&&this.quiet===Bn&&this.socket.send({kind:"ping"}),
!this.socket.isOpen&&this.quiet%Jn===0&&this.look(),this.quiet===Nn&&(this.socket.isOpen&&this.socket.renew(),this.lose())}lose(){
this.isConnected&&(this.isConnected=!1,this.heard.lost())}again(){for(let[e,{message:t}]of this.waiting)this.socket.send(
{...t,id:e});this.look()}take(e){this.quiet=0,this.isConnected||this.comeBack(),q(e.session)&&q(e.you)&&this.heard.news(
{...e,isToAll:!0}),q(e.reply)&&this.settle(e.reply)}comeBack(){this.isConnected=!0;let e=[...this.waiting.values()].filter(
({message:n})=>n.kind==="answer"),t=new Set(e);for(let n of e){let{settle:o}=n;n.settle=r=>{o(r),t.delete(n),t.size||this.
heard.back(r.kind==="session")}}e.length||this.heard.back(!1),this.again()}settle(e){let t=this.waiting.get(e.id??"");this.
waiting.delete(e.id??""),e.kind==="gone"?this.heard.gone(e.sentence):e.kind==="session"&&e.you&&this.heard.news({session:e,
you:e.you,isToAll:!1}),t?.settle(e)}};var jn=401,lt=class{constructor(e,{told:t,step:n},o){this.host=e;let r=new me({...o,post:l=>this.post(o,l)});this.talk=new at(
r,{news:({session:l,you:h,isToAll:p})=>this.take(this.mine.complete(l,p),h),gone:l=>this.leave(l),lost:()=>this.showConnection(
!1,d.notConnected),back:l=>this.showConnection(!0,l?d.connectedSaved:d.connected)}),this.html=new fe(n,l=>this.talk.ask(
{kind:"step",step:l}));let a={isUnderWay:()=>this.screen?.agreed.isTouched??!1,begin:()=>this.screen?.agreed.begin(),settle:()=>this.
screen?.agreed.saveAll()??Promise.resolve(!0)};this.leading=new we(l=>this.talk.ask(l),a,e.dataset.present??""),e.replaceChildren(
this.banner,this.said,this.offer,this.body,this.moved.element,this.foot),window.addEventListener("popstate",({state:l})=>this.
goBack(String(l?.step??""))),t.kind==="session"&&t.you?this.take(this.mine.complete(t,!1),t.you):(t.kind==="gone"||t.kind===
"refused")&&this.leave(t.sentence)}host;talk;said=i("p",{role:"status",class:"visually-hidden"});banner=i("p",{class:"ba\
nner",hidden:!0});offer=i("div",{});body=i("div",{class:"body"});foot=i("p",{class:"you"});moved=new ke(()=>this.follow());agenda=new ue(
e=>this.look(e));drafts=new j(()=>localStorage,()=>{});mine=new ve;html;leading;group=null;screen=null;looked=null;wall=null;known="";async post(e,t){
let n=await e.post(t);return n.status===jn&&this.leave(d.gone),n}take(e,t){this.host.dataset.screen==="present"?this.present(
e):t.waits?this.wait():e.step?this.hear({told:e,step:e.step,you:t}):this.close(e),this.offer.hidden=!t.offered,t.offered?
this.offer.firstChild||this.offer.append(this.makeOffer()):this.offer.replaceChildren(),c(this.foot,d.you(t.name,t.role))}hear(e){
let t=this.group?.step.key??"";this.group=e;let{told:n,step:o}=e;this.looked?this.sayLooking():this.screen&&this.screen.
key!==o.key&&(this.screen.isUnderWay||this.moved.isHeld)?this.moved.show(o.key,o.number):this.show(e),this.agenda.take(n),
n.leading&&this.leading.take(n.leading,o),this.body.classList.toggle("leads",!!n.leading),this.leading.element.hidden=!n.
leading,t!==o.key&&this.html.hold(n.agenda,o.key)}show(e){let{told:t,step:n,you:o}=e;this.moved.hide();let r=this.screen?.
key!==n.key;r&&this.openStep(t,n,o),this.screen?.take(n,o),document.title=`${d.step(n.number,n.of)}: ${n.title}`,this.announce(
r,`${n.key} ${n.state} ${n.round} ${n.said}`,Bs(n))}openStep(e,{key:t,how:n},o){let r=new rt(t,`${e.code}:${o.name}`,this.
drafts,l=>this.talk.ask(l),()=>this.leading.showMain());this.screen=r,this.body.replaceChildren(r.element,this.leading.element,
this.agenda.element),o.leads&&!this.known&&this.agenda.open(),this.known?history.state?.step!==t&&history.pushState({step:t},
""):history.replaceState({step:t},"");let a=n==="decide";this.html.bring(t,a).then(l=>l&&r.showHtml(l))}announce(e,t,n){
let o=this.known==="";e&&!o?(c(this.said,""),this.screen?.heading.focus(),window.scrollTo(0,0)):!o&&t!==this.known&&c(this.
said,n),this.known=t}follow(){this.looked=null,this.screen=null,this.group&&this.show(this.group)}look(e,t=!1){let n=this.
group?.told.agenda.find(r=>r.key===e);if(!this.group||!n)return;if(e===this.group.step.key){this.follow();return}let o=new ye(
e,n,()=>this.follow());this.looked=o,this.moved.hide(),this.body.replaceChildren(o.element,this.leading.element,this.agenda.
element),t||history.pushState({step:e},""),document.title=n.title,this.sayLooking(),o.heading.focus(),window.scrollTo(0,
0),this.html.bring(e,!0).then(r=>r&&o.showHtml(r))}sayLooking(){if(!this.group||!this.looked)return;let{agenda:e}=this.group.
told,t=e.findIndex(({key:o})=>o===this.looked?.key),n=e.slice(0,t+1).filter(({is_break:o})=>!o).length;this.looked.say(n,
this.group.step.number)}goBack(e){this.look(e,!0)}makeOffer(){return as(()=>{this.talk.ask({kind:"accept",token:y()})})}present(e){
let{step:t}=e;if(!t){this.body.replaceChildren(ut(e));return}let n=!this.wall,o=this.wall??new Qe(this.host.dataset.join??
"");this.wall=o,n&&this.body.replaceChildren(o.element),o.take(e,t),this.known!==t.key&&this.html.bring(t.key).then(r=>r&&
o.showHtml(r)),this.known=t.key}wait(){this.known!=="waits"&&(this.known="waits",document.title=d.waitTitle,this.body.replaceChildren(
...ns(this.host.dataset.join??"")))}close(e){let t=ut(e),n=this.known!==""&&this.known!=="closed";this.known="closed",this.
screen=this.looked=null,this.moved.hide(),this.body.className="body",this.body.replaceChildren(t),document.title=d.decided,
n&&t.querySelector("h1")?.focus()}leave(e){this.moved.hide(),this.body.className="body",this.body.replaceChildren(...is(
e,this.host.dataset.join??"")),this.known&&this.known!=="gone"&&this.body.querySelector("h1")?.focus(),this.known="gone"}showConnection(e,t){
this.banner.hidden=e,c(this.banner,e?"":t),c(this.said,t),this.screen?.showConnection(e)}};var js=document.querySelector("#session"),Ks=document.querySelector("#told")?.textContent;if(js&&Ks){let s=JSON.parse(Ks),
e=`${location.host}${location.pathname.replace(/\/(session|present)$/,"/session")}`,t=location.protocol==="https:"?"wss":
"ws";new lt(js,s,{open:()=>new WebSocket(`${t}://${e}/socket`),post:n=>fetch(`//${e}/messages`,{method:"POST",body:n})})}
