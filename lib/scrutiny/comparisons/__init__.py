"""One indicator beside others: the council's own past, its neighbours, its region and England."""
