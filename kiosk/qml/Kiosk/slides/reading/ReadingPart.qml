import QtQuick

import Kiosk

// One part of a slide that is read; `part` is what kiosk/ui/reading_facts.py made of it.
Item {
    required property var part
    required property Slide slide
    // Its picture is decoded or given up.
    property bool ready: true
}
