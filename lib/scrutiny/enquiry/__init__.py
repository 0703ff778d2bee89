"""Lines of enquiry: the questions that findings raise, and which to ask first."""
