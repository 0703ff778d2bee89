"""How pages are run: the settings of kernels, and the engine that runs a page without one."""
