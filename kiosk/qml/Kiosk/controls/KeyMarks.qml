pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// The numbers of the keys beside what they touch on the slide or card in front, where they cover no
// words.
Item {
    id: root

    required property Item front
    // Below lie the keys.
    required property real floor
    // The first of these numbers is the first key's.
    property int from: 0
    property int count: 0
    // The number whose key is pressed, or 0.
    property int pressed: 0

    property var places: []

    readonly property real reach: 20 // from the middle of a mark to its rim

    function look(controls: var): void {
        const taken = [];
        if (front)
            gatherWords(front, Qt.rect(0, 0, width, height), taken);
        const found = [];
        for (const control of controls) {
            const place = placeFor(control, taken);
            taken.push(around(place));
            found.push(place);
        }
        if (found.length !== places.length || found.some((place, index) => place !== places[index]))
            places = found;
    }

    function placeFor(item: Item, taken: var): point {
        const box = item.mapToItem(root, Qt.rect(0, 0, item.width, item.height));
        const places = placesBy(item, box).map(place => within(place));
        return places.find(place => isFree(around(place), taken)) ?? places[0];
    }

    // The best one first: on the left of a row and of whatever is large, over a picture and under a
    // round, else on the corner.
    function placesBy(item: Item, box: rect): var {
        const middleX = box.x + box.width / 2;
        const left = Qt.point(box.x - reach, box.y + box.height / 2);
        const corner = Qt.point(box.x + 8, box.y + 2);
        const above = Qt.point(middleX, box.y);
        const below = Qt.point(middleX, box.y + box.height);
        const rightCorner = Qt.point(box.x + box.width - 8, box.y + 2);
        const right = Qt.point(box.x + box.width + reach, left.y);
        const lowerCorner = Qt.point(box.x + 8, box.y + box.height - 2);
        const upperLeft = Qt.point(left.x, box.y + reach);
        const others = [left, corner, above, below, rightCorner, right, lowerCorner, upperLeft];
        if (item instanceof PictureGrip)
            return [above, ...others];
        if (box.width < 1.3 * box.height && box.height < 110)
            return [below, ...others];
        if (item instanceof CompareCell || box.width > 6 * box.height || box.height > 110)
            return others;
        return [corner, ...others];
    }

    function within(place: point): point {
        return Qt.point(Math.max(reach + 8, Math.round(place.x)), Math.max(reach + 8, Math.round(place.y)));
    }

    function around(place: point): rect {
        const most = reach - 1;
        return Qt.rect(place.x - most, place.y - most, 2 * most, 2 * most);
    }

    function isFree(box: rect, taken: var): bool {
        return box.bottom <= floor && box.right <= width && !taken.some(other => meet(box, other));
    }

    function meet(one: rect, other: rect): bool {
        return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
    }

    // The letters of every text that can be seen.
    function gatherWords(item: Item, seen: rect, found: var): void {
        if (!item.visible || item.opacity < 0.05)
            return;
        if (item.clip) {
            const box = item.mapToItem(root, Qt.rect(0, 0, item.width, item.height));
            if (!meet(box, seen))
                return;
            seen = box;
        }
        const text = item as Text;
        if (text && text.text !== "") {
            const box = text.mapToItem(root, letters(text));
            if (meet(box, seen))
                found.push(box);
        }
        for (const child of item.children)
            gatherWords(child, seen, found);
    }

    // A line is taller than its letters.
    function letters(text: Text): rect {
        const beside = text.width - text.contentWidth;
        const x = text.effectiveHorizontalAlignment === Text.AlignHCenter ? beside / 2 : text.effectiveHorizontalAlignment === Text.AlignRight ? beside : 0;
        const y = text.verticalAlignment === Text.AlignVCenter ? (text.height - text.contentHeight) / 2 : 0;
        const slack = Math.min(text.contentHeight, 60) * 0.15;
        return Qt.rect(x, y + slack, text.contentWidth, text.contentHeight - 2 * slack);
    }

    Repeater {
        model: root.count

        NumberMark {
            required property int index

            readonly property point place: root.places[root.from + index] ?? Qt.point(0, 0)

            lit: number === root.pressed
            number: root.from + index + 1
            x: place.x - width / 2
            y: place.y - height / 2
        }
    }
}
