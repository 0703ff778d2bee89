"""Three reviews as committees write them, of about a side each, which no check has a reason to stop."""

PLACEMENTS = (
    "That the Director of Children’s Services brings a plan for foster homes to the Board by March 2027.",
    "That the sufficiency strategy says how many homes are needed for children aged 10 to 15, and by when.",
    "Of 1,498 children in care 19% live over 20 miles away, which is more than a year before.",
    "The Executive Member for Children said that 40 foster carers were approved in 2025 and 55 left.",
    "Members asked why recruitment costs more than in neighbouring councils, and what was done about it.",
    "The Head of Service answered that allowances are below those of agencies, and are looked at in April.",
    "Ofsted judged the experiences of children in care to be good in June 2025.",
    "That an audit of 30 placement moves is shared with the committee in the autumn.",
    "Young people want to be told early about a move, and to keep their school and their friends.",
    "That the Corporate Parenting Board reports each quarter on placements within 20 miles.",
    "The committee will look at this again in September 2027, once the new figures are out.",
)
HELP = (
    "That the Family Help plan is agreed with West Yorkshire Police and the Integrated Care Board.",
    "The rate of referrals within 12 months of an earlier one was 24.2%, above England’s 22.6%.",
    "Members asked how families are met who ask for help twice within a year.",
    "The Assistant Director for Early Help said that each of the 8 localities has a lead practitioner now.",
    "Assessments took 45 working days or fewer in 83% of cases, and the median was 31 days.",
    "That schools are told within 5 working days what became of a referral that they made.",
    "The Safeguarding Partnership’s audit of 60 contacts found that thresholds are used in the same way.",
    "That caseloads of social workers are reported each month, with vacancies and agency staff beside them.",
    "Working Together 2026 asks that families are helped by one team; the council began in October 2025.",
    "The committee heard that budgets for early help fell by 4% in real terms over 3 years.",
    "That the Cabinet answers each recommendation within two months, under section 9FE of the 2000 Act.",
)
LEAVERS = (
    "That the local offer for care leavers is written again with those whom it is for, by December 2027.",
    "In 2025 52% of care leavers aged 19 to 21 were in education, employment or training.",
    "Members asked what housing there is for 18 year olds who leave foster homes, and who pays for it.",
    "The Director of Housing said that 120 tenancies were kept for care leavers, of which 90 were let.",
    "That a protocol on joint housing assessments is signed by both departments.",
    "The Virtual School’s report shows that attendance rose for the third year.",
    "That each personal adviser has no more than 25 young people to work with.",
    "Care leavers want one person to ring, and somebody who rings back the same day.",
    "NHS England and the Integrated Care Board agreed to look at waits for mental health support.",
    "The committee noted that the inspection of June 2025 judged this part to require improvement.",
    "That the next report compares the council with its 10 statistical neighbours.",
)
REVIEWS = (PLACEMENTS, HELP, LEAVERS)
