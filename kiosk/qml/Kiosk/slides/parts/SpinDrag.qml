import QtQuick

import Kiosk

// A finger that turns a vehicle, wherever it has got hold of it.
SwipeField {
    id: root

    required property SpinView view

    anchors.fill: parent
    keeping: true

    onBegun: view.hold()
    onEnded: view.letGo()
    onPulled: by => view.follow(by)
}
