"""The Scrutiny Workbook: a question, the council's own figures, and what was said about them."""
