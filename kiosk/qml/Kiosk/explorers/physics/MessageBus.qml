import QtQuick

// One line that all units share, as in CAN (ISO 11898-1): a message reaches every unit, only the one
// it is meant for takes it, and whoever wants to speak waits until the line is free. Of those who wait
// the first to ask speaks first: CAN itself would ask for their priorities, which nobody here has.
// Of one sender only the latest value waits.
QtObject {
    id: root

    // Where each unit hangs on the line, in the line's own length.
    required property list<real> taps
    property real speed: 1100 // along the line, a second
    property real leavingSeconds: 0.2 // from the unit to the line
    property real takingSeconds: 0.25 // from the line into the unit

    // The message on the line: {from, to, value}, or null.
    property var current: null
    property real elapsed: 0
    property list<int> hearers: []
    property list<var> waiting: []

    // How far to both sides of its sender it has come.
    readonly property real reach: current ? Math.max(0, elapsed - leavingSeconds) * speed : 0
    readonly property real leaving: current ? Math.min(1, elapsed / leavingSeconds) : 0
    readonly property real taking: current ? Math.max(0, Math.min(1, (elapsed - arrival(current.to)) / takingSeconds)) : 0

    signal heard(int unit, var message)
    signal taken(int unit, var message)
    signal ended(var message)

    // Seconds from the start of the message on the line until a unit hears it.
    function arrival(unit: int): real {
        return leavingSeconds + Math.abs(taps[unit] - taps[current.from]) / speed;
    }

    function duration(): real {
        return Math.max(...taps.map((_, unit) => arrival(unit))) + takingSeconds;
    }

    function post(from: int, to: int, value: real): void {
        const message = {
            from,
            to,
            value
        };
        const place = waiting.findIndex(other => other.from === from);
        if (place < 0)
            waiting = [...waiting, message];
        else
            waiting = waiting.map((other, index) => index === place ? message : other);
        if (!current)
            begin();
    }

    function waitingOf(unit: int): var {
        return waiting.find(message => message.from === unit) ?? null;
    }

    function hears(unit: int): bool {
        return hearers.includes(unit);
    }

    function begin(): void {
        hearers = [];
        elapsed = 0;
        current = waiting[0] ?? null;
        waiting = waiting.slice(1);
    }

    function advance(seconds: real): void {
        let left = seconds;
        while (current && left > 0) {
            const step = Math.min(left, duration() - elapsed);
            const before = elapsed;
            elapsed += step;
            left -= step;
            tell(before);
            if (elapsed < duration() - 1e-9)
                continue;
            const message = current;
            current = null;
            ended(message);
            begin();
        }
    }

    // Tells in the order in which it comes to pass.
    function tell(before: real): void {
        const message = current;
        const news = taps.map((_, unit) => ({
                    unit,
                    at: arrival(unit),
                    taking: false
                })).filter(each => each.unit !== message.from);
        news.push({
            unit: message.to,
            at: arrival(message.to) + takingSeconds,
            taking: true
        });
        for (const each of news.filter(each => each.at > before && each.at <= elapsed + 1e-9).sort((one, two) => one.at - two.at)) {
            if (each.taking) {
                taken(each.unit, message);
            } else {
                hearers = [...hearers, each.unit];
                heard(each.unit, message);
            }
        }
    }
}
