"""Reads a calendar or a feed with programs that CaseTracker's authors did not write, and prints what they found as JSON.

/usr/bin/python3 read_back.py ics|atom FILE
"""

import json
import sys


def calendar(content):
    import icalendar

    read = icalendar.Calendar.from_ical(content)
    return {
        "name": str(read["X-WR-CALNAME"]),
        "events": [
            {
                "uid": str(event["UID"]),
                "summary": str(event["SUMMARY"]),
                "url": str(event.get("URL", "")),
                "start": event["DTSTART"].dt.isoformat(),
                "end": event["DTEND"].dt.isoformat(),
                "errors": event.errors,
            }
            for event in read.walk("VEVENT")
        ],
    }


def feed(content):
    import feedparser

    read = feedparser.parse(content)
    return {
        "bozo": bool(read.bozo),
        "version": read.version,
        "title": read.feed.title,
        "links": [link.href for link in read.feed.links],
        "entries": [
            {"id": entry.id, "title": entry.title, "link": entry.link, "published": list(entry.published_parsed[:5])}
            for entry in read.entries
        ],
    }


kind, name = sys.argv[1:]
with open(name, "rb") as file:
    print(json.dumps({"ics": calendar, "atom": feed}[kind](file.read())))
