#!/usr/bin/python3
"""A bare browser window on WebKitGTK for the tests' WebDriver.

WebKitGTK's own MiniBrowser forgets its profile under automation, has a toolbar that keeps the
window wide, and lets no script run before the page's. This one keeps its profile, is as small as
asked, and says what a page puts on its console.
"""

import json
import os
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

options = json.loads(sys.argv[1])

gtk = Gtk.Settings.get_default()
gtk.set_property("gtk-application-prefer-dark-theme", options["scheme"] == "dark")
gtk.set_property("gtk-enable-animations", not options["reducedMotion"])

manager = WebKit2.WebsiteDataManager(
    base_data_directory=os.path.join(options["profile"], "data"),
    base_cache_directory=os.path.join(options["profile"], "cache"),
)
context = WebKit2.WebContext(website_data_manager=manager)
context.set_automation_allowed(True)
settings = WebKit2.Settings(
    enable_write_console_messages_to_stdout=True,
    enable_javascript_markup=options["javascript"],
    javascript_can_access_clipboard=True,
)
views = []


def show(view):
    window = Gtk.Window()
    window.set_decorated(False)
    window.add(view)
    window.resize(1280, 900)
    window.show_all()
    views.append(view)
    view.connect("close", closed)
    view.connect("create", lambda opener, _action: show(make(opener)))
    return view


def closed(view):
    views.remove(view)
    view.get_toplevel().destroy()
    if not views:
        Gtk.main_quit()


def make(opener=None):
    scripts = WebKit2.UserContentManager()
    scripts.add_script(
        WebKit2.UserScript.new(
            options["preload"],
            WebKit2.UserContentInjectedFrames.ALL_FRAMES,
            WebKit2.UserScriptInjectionTime.START,
            None,
            None,
        )
    )
    more = {"related_view": opener} if opener else {"web_context": context}
    return WebKit2.WebView(
        user_content_manager=scripts, settings=settings, is_controlled_by_automation=True, **more
    )


def started(_context, session):
    info = WebKit2.ApplicationInfo()
    info.set_name("guide-shell")
    session.set_application_info(info)
    session.connect("create-web-view", lambda _session: show(make()))


def download(_context, item):
    def name(item, suggested):
        item.set_destination("file://" + os.path.join(options["downloads"], suggested))
        return True

    item.connect("decide-destination", name)


context.connect("automation-started", started)
context.connect("download-started", download)
Gtk.main()
