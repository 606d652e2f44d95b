pragma ComponentBehavior: Bound

import QtQuick

import Kiosk
import Kiosk.Core

// The operator's way in, over every other screen: it sees all touches and answers to none, until the
// hidden gesture is complete. Then the pad and the menu lie here, and nothing below is reached.
FocusScope {
    id: root

    required property ShowController controller
    required property OperatorPanel panel // null where nobody operates: exports

    readonly property PinEntry entry: panel?.entry as PinEntry
    readonly property bool opened: panel !== null && panel.view !== OperatorPanel.Closed

    FocusScope {
        id: surface

        anchors.centerIn: parent
        focus: root.opened
        height: Theme.stageHeight
        scale: Math.min(root.width / width, root.height / height)
        visible: root.opened
        width: Theme.stageWidth

        transform: Scale {
            origin.x: surface.width / 2
            xScale: Theme.mirrored ? -1 : 1
        }

        Keys.onShortcutOverride: {
            root.controller.touch();
            root.entry.touch();
        }

        // What the screens let through is not for the show either.
        Keys.onPressed: event => event.accepted = true

        Rectangle {
            anchors.fill: parent
            color: Theme.bg

            TapHandler {
                gesturePolicy: TapHandler.ReleaseWithinBounds
                grabPermissions: PointerHandler.TakeOverForbidden
                longPressThreshold: 0
            }
        }

        Backdrop {
            anchors.fill: parent
            light: 0.5
            visible: root.opened
        }

        Loader {
            active: root.opened && root.panel.view === OperatorPanel.Pad
            anchors.fill: parent
            focus: active

            sourceComponent: PinPad {
                entry: root.entry
                focus: true
            }
        }

        Loader {
            active: root.opened && root.panel.view === OperatorPanel.Menu
            anchors.fill: parent
            focus: active

            sourceComponent: OperatorMenu {
                controller: root.controller
                focus: true
                panel: root.panel
            }
        }
    }

    // Over everything, so that no control takes a touch away before it was seen. The stage's outermost
    // pixels, which answer to nobody, count here as well.
    Item {
        anchors.fill: parent

        PointHandler {
            enabled: root.panel !== null

            onActiveChanged: {
                if (!active) {
                    root.panel.release();
                    return;
                }
                root.panel.press(point.position.x, point.position.y, root.width, root.height);
                if (root.opened) {
                    root.controller.touch();
                    root.entry.touch();
                }
            }
            onPointChanged: if (active)
                root.panel.drag(point.position.x, point.position.y, root.width, root.height)
        }
    }
}
