"""The app: a front page, one page a council, and each workbook made live for the council asked for."""
