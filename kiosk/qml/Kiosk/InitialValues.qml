pragma Singleton

import QtQuick

// What a Loader gives its item, in objects that are used again: Loader.setSource of Qt 6.11 keeps
// each one it was ever given, with all that is in it.
QtObject {
    id: root

    // Emptied ones by the names in them.
    property var spare: ({})

    function borrow(values: var): var {
        const names = Object.keys(values).join();
        const lent = (root.spare[names] ?? []).pop() ?? {};
        return Object.assign(lent, values);
    }

    // Only when the Loader has made its item.
    function giveBack(lent: var): void {
        const names = Object.keys(lent).join();
        for (const name in lent)
            lent[name] = null;
        if (root.spare[names] === undefined)
            root.spare[names] = [];
        root.spare[names].push(lent);
    }
}
