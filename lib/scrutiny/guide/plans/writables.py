"""What a step can have written beside the questions of the guide: what each is called on its step."""

from scrutiny.guide.plans.values import Writable

WRITABLES = {
    Writable.STEPPED_IN: "What the department has done",
    Writable.IMPROVEMENT_DRAFTS: "Drafts of the improvement plan, and what we say of them",
    Writable.IMPROVEMENT_POINTS: "The improvement plan: is each point done, and do children feel it?",
    Writable.PLAN_ACTIONS: "What the council plans to do about each point of the improvement plan",
    Writable.VISITS: "Visits by inspectors, peers and others, ahead and behind",
    Writable.LETTERS: "What letters say is better, and what is not",
    Writable.OWN_VISITS: "Visits that members made",
    Writable.RISK_ACTIONS: "What is being done about each risk",
    Writable.QUARTERS: "The council’s own totals on pressures, by quarter",
    Writable.CLAIMS: "What the self-evaluation claims, beside what is published",
    Writable.EVALUATION_PLANS: "What the self-evaluation plans, each with its test and figure",
    Writable.FEEDBACK: "What we feed back to the director on the self-evaluation",
    Writable.FEEDBACK_ANSWERS: "What the director answered to what we fed back",
}
