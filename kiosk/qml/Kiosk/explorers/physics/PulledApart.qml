pragma Singleton

import QtQuick

// How layers come apart along one axis: the outermost sets off first, the innermost arrives last.
QtObject {
    // Each sets off by this share of the whole way after the one outside it.
    readonly property real delay: 0.1

    // How far one of them has come, 0 to 1, when the whole is apart by so much. Layer 0 is outermost.
    function share(layer: int, count: int, apart: real): real {
        const way = Math.max(0, Math.min(1, (apart - delay * layer) / (1 - delay * (count - 1))));
        return way * way * (3 - 2 * way);
    }
}
