#!/usr/bin/python3
"""A window of WebKit as narrow as a phone, driven from outside. It runs on the system's Python."""

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402 - after their versions

# Nothing is kept on this computer, and everything for as long as the window is open.
context = WebKit2.WebContext.new_ephemeral()
context.set_automation_allowed(True)


def open_window(_session: object) -> WebKit2.WebView:
    """Open the one window."""
    view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)
    window = Gtk.Window(decorated=False)
    window.set_default_size(1280, 900)
    window.add(view)
    window.show_all()
    view.grab_focus()
    return view


def begin(_context: object, session: WebKit2.AutomationSession) -> None:
    """Answer the driver, which knows no other browser than this name."""
    info = WebKit2.ApplicationInfo()
    info.set_name("MiniBrowser")
    info.set_version(WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version())
    session.set_application_info(info)
    session.connect("create-web-view", open_window)


context.connect("automation-started", begin)
Gtk.main()
