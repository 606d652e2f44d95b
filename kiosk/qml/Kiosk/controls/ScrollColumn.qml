pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Items below each other that have more to say than there is room. A finger, two large buttons and
// keys scroll them; the amber part of the thread tells where one is, and that there is more.
Item {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    // A rail is kept free beside the column, also while everything fits.
    property bool railed: true

    readonly property real railWidth: railed ? 96 + 40 : 0
    readonly property real columnWidth: width - railWidth
    readonly property real columnX: railed && Theme.leftHanded ? railWidth : 0
    readonly property real columnHeight: column.height
    readonly property real furthest: Math.max(0, column.height - height)
    readonly property bool scrolls: railed && furthest > 1
    property real scrolled: 0

    readonly property Item focused: Window.activeFocusItem

    function scrollTo(place: real, quickly: bool): void {
        rolling.stop();
        const there = Math.max(0, Math.min(furthest, place));
        if (Theme.still || Theme.calm || Math.abs(there - scrolled) < 2) {
            scrolled = there;
            return;
        }
        rolling.duration = quickly ? Theme.leaveMs : Theme.enterMs;
        rolling.to = there;
        rolling.restart();
    }

    // A screenful less a line or two; false where there is no further.
    function page(by: int): bool {
        const from = rolling.running ? rolling.to : scrolled;
        if (by > 0 ? from >= furthest - 1 : from <= 1)
            return false;
        scrollTo(from + by * (height - 120), false);
        return true;
    }

    function holds(item: Item): bool {
        for (let above = item; above; above = above.parent)
            if (above === column)
                return true;
        return false;
    }

    function reveal(item: Item): void {
        const top = item.mapToItem(column, 0, 0).y;
        if (top - 24 < scrolled)
            scrollTo(top - 40, true);
        else if (top + item.height + 24 > scrolled + height)
            scrollTo(Math.min(top - 40, top + item.height + 40 - height), true);
    }

    // What has just come into the column, once it has its place there.
    function showUntil(item: Item): void {
        Qt.callLater(() => {
            column.forceLayout();
            reveal(item);
        });
    }

    // A key wants to go further on than can be seen: there is something to read before.
    function pagesTowards(item: Item, by: int): bool {
        if (!scrolls)
            return false;
        if (!holds(item))
            return page(by);
        const top = item.mapToItem(column, 0, 0).y - scrolled;
        return (by > 0 ? top > height : top + item.height < 0) && page(by);
    }

    onFocusedChanged: if (focused && holds(focused))
        reveal(focused)
    onFurthestChanged: if (scrolled > furthest) {
        rolling.stop();
        scrolled = furthest;
    }

    NumberAnimation {
        id: rolling

        easing.type: Easing.OutCubic
        property: "scrolled"
        target: root
    }

    Loader {
        active: root.scrolls
        anchors.fill: parent

        sourceComponent: SwipeField {
            property real from: 0

            across: 1
            upright: true

            onBegun: {
                rolling.stop();
                from = root.scrolled;
            }
            // It coasts as far as it would in a third of a second.
            onEnded: velocity => root.scrollTo(root.scrolled - velocity / 3, false)
            onPulled: by => root.scrolled = Math.max(0, Math.min(root.furthest, from - by))
        }
    }

    Item {
        id: view

        // Focus rings reach a little beyond their items.
        readonly property int bleed: 16

        clip: root.scrolls
        height: root.height
        width: root.columnWidth + 2 * bleed
        x: root.columnX - bleed

        Column {
            id: column

            width: root.columnWidth
            x: view.bleed
            y: -Math.round(root.scrolled)
        }
    }

    Item {
        id: rail

        // For assistive technology, which reads them by these names.
        readonly property real value: root.furthest > 0 ? Math.round(100 * root.scrolled / root.furthest) : 0
        readonly property real minimumValue: 0
        readonly property real maximumValue: 100

        Accessible.name: qsTr("Place in the text")
        Accessible.role: Accessible.ScrollBar
        height: root.height
        visible: root.scrolls
        width: 96
        x: Theme.leftHanded ? 0 : root.width - width

        Accessible.onDecreaseAction: root.page(-1)
        Accessible.onIncreaseAction: root.page(1)

        RoundButton {
            id: upper

            readonly property bool scrolls: true

            glyph: Glyphs.up
            name: qsTr("Further up")
            opacity: pressable ? 1 : 0.35
            pressable: root.scrolled > 1

            onTapped: root.page(-1)
        }

        Rectangle {
            id: way

            color: Theme.line2
            height: lower.y - 40 - y
            width: Theme.thread
            x: 48 - width / 2
            y: upper.height + 40
        }

        Rectangle {
            readonly property real share: root.columnHeight > 0 ? root.height / root.columnHeight : 1

            antialiasing: true
            color: Theme.amber
            height: Math.max(48, way.height * share)
            radius: width / 2
            width: 8
            x: 48 - width / 2
            y: way.y + (way.height - height) * (root.furthest > 0 ? root.scrolled / root.furthest : 0)
        }

        RoundButton {
            id: lower

            readonly property bool scrolls: true

            glyph: Glyphs.down
            name: qsTr("Further down")
            opacity: pressable ? 1 : 0.35
            pressable: root.scrolled < root.furthest - 1
            y: root.height - height

            onTapped: root.page(1)
        }
    }
}
