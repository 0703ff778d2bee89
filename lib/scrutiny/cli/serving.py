"""Commands that open the workbooks: the app, JupyterLab, and both steps in one."""
def workbook() -> None:
    """Open."""
def serve_app() -> None:
    """Open."""
def lab() -> None:
    """Open."""
