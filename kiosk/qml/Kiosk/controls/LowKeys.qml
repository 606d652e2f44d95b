pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Low reach: whatever can be touched on the slide or card in front has a key in rows above the bar,
// with the same number as its mark; what arrows turn has them here.
Item {
    id: root

    required property bool low
    // The slide or card whose controls are meant; null while one comes.
    required property Item front
    // The bar stands below: the keys leave it its place.
    required property bool barBelow

    // Those that can be seen: what scrolls first, on the same keys while it does, then in the order of the
    // keypad.
    property var controls: []
    // What arrows turn; one of several is the one that had the keys last.
    property var handles: []
    property Item chosenHandle: null
    property int page: 0

    readonly property Item handle: handles.includes(chosenHandle) ? chosenHandle : handles[0] ?? null
    readonly property string steers: handle ? steersOf(handle) : front ? steersOf(front) : ""

    readonly property int mostColumns: Theme.portrait ? 3 : 5
    // The arrows have two rows of the outer column.
    readonly property bool arrowed: steers !== ""
    readonly property int room: mostColumns * Theme.keyRows - (arrowed ? 2 : 0)
    readonly property bool paged: controls.length > room
    readonly property int perPage: paged ? room - 1 : room
    readonly property int pages: Math.max(1, Math.ceil(controls.length / perPage))
    readonly property int from: Math.min(page, pages - 1) * perPage
    readonly property int keyed: Math.min(perPage, controls.length - from)
    readonly property int count: keyed + (paged ? 1 : 0)

    readonly property int columns: Theme.portrait ? 3 : Math.max(3, Math.min(5, Math.ceil((count + (arrowed ? 2 : 0)) / 2)))
    readonly property int besideArrows: columns - (arrowed ? 1 : 0)
    // Keys fill the rows from below.
    readonly property int above: arrowed ? Math.max(0, count - 2 * besideArrows) : 0
    readonly property int rows: arrowed ? 2 : Math.ceil(count / columns)
    readonly property real keyWidth: (Theme.contentWidth - (columns - 1) * Theme.keyGap) / columns

    readonly property real upperEdge: Theme.barTop - Theme.lift + (barBelow ? Theme.portrait ? -64 : -24 : Theme.barHeight) - Theme.keysHeight
    // A key is sent to whatever has the focus.
    property bool steering: false
    // It has looked at what is in front.
    property bool looked: false
    readonly property bool settled: !low || looked

    signal keyWanted(int key)

    // Column and row of a key, the row from above.
    function slotOf(index: int): point {
        const upper = index < above;
        const inRow = upper ? index : (index - above) % besideArrows;
        const row = upper ? 0 : Theme.keyRows - rows + Math.floor((index - above) / besideArrows);
        return Qt.point(inRow + (arrowed && !upper && Theme.leftHanded ? 1 : 0), row);
    }

    function steersOf(item: var): string {
        return item.steers ?? "";
    }

    // Of a statement its beginning; of words and what explains them, the words.
    function nameOf(item: Item): string {
        // Where it may break depends on the key.
        const name = String(item?.Accessible.name ?? "").replace(/\s+/g, " ").replace(/\u2060/g, "");
        return name.split(/[.:] /)[0];
    }

    // Part of what is in front, and not scrolled or faded out of sight.
    function shows(item: Item): bool {
        for (let above = item; above !== front; above = above.parent) {
            if (!above || above.opacity === 0)
                return false;
            const middle = item.mapToItem(above, item.width / 2, item.height / 2);
            if (above.clip && (middle.y < 0 || middle.y > above.height))
                return false;
        }
        return true;
    }

    function holds(item: Item): bool {
        for (let above = item; above; above = above.parent)
            if (above === front)
                return true;
        return false;
    }

    function look(): void {
        const found = [];
        let next = low && front ? front.nextItemInFocusChain(true) : null;
        while (next && holds(next) && !found.includes(next)) {
            found.push(next);
            next = next.nextItemInFocusChain(true);
        }
        const shown = found.filter(item => shows(item));
        const turned = shown.filter(item => steersOf(item) !== "");
        if (!alike(handles, turned))
            handles = turned;
        // A single one needs no choosing.
        const numbered = turned.length > 1 ? shown : shown.filter(item => !turned.includes(item));
        const scrolling = numbered.filter(item => item.scrolls ?? false).reverse();
        const listed = [...scrolling, ...numbered.filter(item => !scrolling.includes(item))];
        if (!alike(controls, listed))
            controls = listed;
        marks.look(listed);
        looked = true;
    }

    function alike(some: var, others: var): bool {
        return some.length === others.length && some.every((one, index) => one === others[index]);
    }

    function use(item: Item): void {
        item.forceActiveFocus(Qt.TabFocusReason);
        const touchable = item as Touchable;
        if (touchable)
            touchable.act();
        else if (steersOf(item) === "")
            send(Qt.Key_Return);
        else
            chosenHandle = item;
    }

    function steer(key: int): void {
        if (handle && !handle.activeFocus)
            handle.forceActiveFocus(Qt.TabFocusReason);
        send(key);
    }

    function send(key: int): void {
        steering = true;
        keyWanted(Mirror.key(key));
        steering = false;
    }

    component Arrow: LowKey {
        id: arrow

        required property int key
        property bool repeated: false

        height: Theme.keyHeight
        patienceMs: 40

        onPressedChanged: {
            repeated = false;
            repeating.interval = 500;
            repeating.running = pressed;
        }
        onTapped: if (!repeated)
            root.steer(key)

        Timer {
            id: repeating

            repeat: true

            onTriggered: {
                arrow.repeated = true;
                interval = 90;
                root.steer(arrow.key);
            }
        }
    }

    visible: low

    onFrontChanged: {
        page = 0;
        chosenHandle = null;
        looked = false;
        looking.restart();
    }
    onLowChanged: {
        looked = false;
        looking.restart();
    }

    // Nothing that is drawn does not change; what is looked at is what was drawn.
    Connections {
        function onAfterAnimating(): void {
            if (!looking.running)
                looking.start();
        }

        enabled: root.low
        target: root.Window.window
    }

    Timer {
        id: looking

        interval: Theme.still ? 0 : 100

        onTriggered: root.look()
    }

    KeyMarks {
        id: marks

        anchors.fill: parent
        count: root.keyed
        floor: root.upperEdge
        from: root.from
        front: root.front
        pressed: {
            for (let index = 0; index < root.keyed; index += 1)
                if ((keys.itemAt(index) as LowKey)?.pressed)
                    return root.from + index + 1;
            return 0;
        }
        // A slide that goes does not leave them where it was.
        visible: root.looked
    }

    Item {
        height: Theme.keysHeight
        width: Theme.contentWidth
        x: Theme.margin
        y: root.upperEdge

        Repeater {
            id: keys

            model: root.keyed + (root.paged ? 1 : 0)

            LowKey {
                required property int index

                readonly property bool turns: index === root.keyed
                readonly property Item control: root.controls[root.from + index] ?? null
                readonly property point slot: root.slotOf(index)

                chosen: !turns && (control?.Accessible.checked ?? false)
                height: Theme.keyHeight
                label: turns ? qsTr("More: %1 of %2").arg(root.from / root.perPage + 1).arg(root.pages) : root.nameOf(control)
                number: turns ? 0 : root.from + index + 1
                width: root.keyWidth
                x: slot.x * (width + Theme.keyGap)
                y: slot.y * (height + Theme.keyGap)

                onTapped: {
                    if (turns)
                        root.page = (root.page + 1) % root.pages;
                    else if (control)
                        root.use(control);
                }
            }
        }

        Item {
            id: arrows

            // Two of them are wide, under what they turn.
            readonly property bool sideways: root.steers === "lr"
            readonly property real third: (width - 2 * Theme.keyGap) / 3
            readonly property real half: (width - Theme.keyGap) / 2
            readonly property real lowerY: Theme.keyHeight + Theme.keyGap

            height: lowerY + Theme.keyHeight
            visible: root.arrowed
            width: root.keyWidth
            x: Theme.leftHanded ? 0 : parent.width - width
            y: parent.height - height

            StageText {
                color: Theme.text2
                elide: Text.ElideRight
                height: Theme.keyHeight
                horizontalAlignment: Text.AlignHCenter
                maximumLineCount: 2
                role: Theme.tight.caption
                text: root.nameOf(root.handle ?? root.front)
                verticalAlignment: Text.AlignVCenter
                visible: arrows.sideways
                width: arrows.width
            }

            Arrow {
                glyph: Glyphs.check
                key: Qt.Key_Return
                name: qsTr("Select")
                visible: !arrows.sideways
                width: arrows.third
            }

            Arrow {
                glyph: Glyphs.up
                key: Qt.Key_Up
                name: qsTr("Up")
                visible: !arrows.sideways
                width: arrows.third
                x: arrows.third + Theme.keyGap
            }

            Arrow {
                glyph: Glyphs.left
                key: Qt.Key_Left
                name: qsTr("Left")
                width: arrows.sideways ? arrows.half : arrows.third
                y: arrows.lowerY
            }

            Arrow {
                glyph: Glyphs.down
                key: Qt.Key_Down
                name: qsTr("Down")
                visible: !arrows.sideways
                width: arrows.third
                x: arrows.third + Theme.keyGap
                y: arrows.lowerY
            }

            Arrow {
                glyph: Glyphs.right
                key: Qt.Key_Right
                name: qsTr("Right")
                width: arrows.sideways ? arrows.half : arrows.third
                x: arrows.width - width
                y: arrows.lowerY
            }
        }
    }
}
