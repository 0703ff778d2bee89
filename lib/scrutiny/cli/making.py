"""The command that makes pages: every council asked for, every workbook."""
def batch() -> None:
    """Make pages."""
