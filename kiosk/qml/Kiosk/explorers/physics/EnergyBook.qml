pragma Singleton

import QtQuick

// The energy of an electric vehicle, kept like an account: what leaves one place arrives at others,
// as charge, motion or heat. Amounts in kWh, powers in kW, time in hours.
//
// Each part of the chain passes on its share and the rest is its heat. At the wheels the power goes
// into motion, E = m v² / 2; air and road take from it in proportion to it, so that the highest power
// holds the highest speed. Braking draws on that motion, so it ends where the wheels stand. Before a
// vehicle is charged its brakes bring it to rest.
//
// The level of the battery runs `pace` times faster than life. Starts and stops keep life's time:
// each counts for `pace` of them, so the motion is worth so many times its energy.
QtObject {
    id: root

    // In the order of the switch.
    enum Mode {
        Drive,
        Brake,
        Charge
    }

    enum Halt {
        None,
        Empty,
        Full,
        Standing
    }

    // Below this share of the most, motion has ended.
    readonly property real rest: 1e-3
    // Less than this in kWh is nothing, or no room.
    readonly property real crumb: 1e-9

    // At first it drives, as fast as the power keeps it.
    function opened(plant: var, power: real): var {
        return {
            stored: plant.capacity * plant.start,
            motion: mostMotion(plant) * power / plant.drivePower,
            drawn: 0,
            road: 0,
            charger: 0,
            inverter: 0,
            motor: 0,
            gear: 0
        };
    }

    // What stays the same, whatever happens.
    function sum(books: var): real {
        return books.stored + books.motion + books.road + books.charger + books.inverter + books.motor + books.gear - books.drawn;
    }

    function highest(plant: var, mode: int): real {
        return [plant.drivePower, plant.brakePower, plant.chargePower][mode];
    }

    // From battery to wheels.
    function chain(plant: var): real {
        return plant.efficiency.inverter * plant.efficiency.motor * plant.efficiency.gear;
    }

    function mostMotion(plant: var): real {
        return plant.motion * plant.pace;
    }

    // The share of the highest speed.
    function speed(books: var, plant: var): real {
        return Math.sqrt(Math.min(1, books.motion / mostMotion(plant)));
    }

    function halt(books: var, plant: var, mode: int): int {
        if (mode === EnergyBook.Drive)
            return books.stored <= crumb ? EnergyBook.Empty : EnergyBook.None;
        if (mode === EnergyBook.Brake && books.motion <= 0)
            return EnergyBook.Standing;
        return books.stored >= plant.capacity - crumb ? EnergyBook.Full : EnergyBook.None;
    }

    // The power at the source: battery, wheels or socket.
    function given(books: var, plant: var, mode: int, power: real): real {
        const waits = mode === EnergyBook.Charge && books.motion > 0;
        return waits || halt(books, plant, mode) !== EnergyBook.None ? 0 : Math.max(0, Math.min(power, highest(plant, mode)));
    }

    // The power at each place on the way: towards the wheels is positive. `socket` is before the
    // charger, `charger` behind it, and so on.
    function flow(books: var, plant: var, mode: int, power: real): var {
        return spread(plant, mode, given(books, plant, mode, power));
    }

    function spread(plant: var, mode: int, power: real): var {
        const parts = plant.efficiency;
        if (mode === EnergyBook.Charge)
            return {
                socket: power,
                charger: power * parts.charger,
                battery: 0,
                inverter: 0,
                motor: 0,
                wheels: 0
            };
        const drive = mode === EnergyBook.Drive;
        const battery = drive ? power : -power * chain(plant);
        const inverter = drive ? battery * parts.inverter : battery / parts.inverter;
        const motor = drive ? inverter * parts.motor : inverter / parts.motor;
        return {
            socket: 0,
            charger: 0,
            battery,
            inverter,
            motor,
            wheels: drive ? motor * parts.gear : -power
        };
    }

    // What becomes heat in each part.
    function heat(flow: var): var {
        return {
            charger: flow.socket - flow.charger,
            inverter: flow.battery - flow.inverter,
            motor: flow.inverter - flow.motor,
            gear: flow.motor - flow.wheels
        };
    }

    function heatInAll(flow: var): real {
        return flow.socket - flow.charger + flow.battery - flow.wheels;
    }

    function moves(books: var, plant: var, mode: int, power: real): bool {
        return books.motion > 0 || given(books, plant, mode, power) > 0;
    }

    // The books after a time in hours, in which no account is overdrawn or overfilled.
    function after(books: var, plant: var, mode: int, power: real, hours: real): var {
        const afforded = Math.min(given(books, plant, mode, power), limit(books, plant, mode) / hours);
        const at = spread(plant, mode, afforded);
        const lost = heat(at);
        const motion = Math.max(0, books.motion + at.wheels * hours);
        const kept = motion * Math.exp(-hours * resistance(plant, mode));
        const left = kept < rest * mostMotion(plant) && at.wheels <= 0 ? 0 : kept;
        return {
            stored: Math.max(0, Math.min(plant.capacity, books.stored + (at.charger - at.battery) * hours)),
            motion: left,
            drawn: books.drawn + at.socket * hours,
            road: books.road + motion - left,
            charger: books.charger + lost.charger * hours,
            inverter: books.inverter + lost.inverter * hours,
            motor: books.motor + lost.motor * hours,
            gear: books.gear + lost.gear * hours
        };
    }

    // The most that the source can give and the goal can take.
    function limit(books: var, plant: var, mode: int): real {
        const space = plant.capacity - books.stored;
        if (mode === EnergyBook.Drive)
            return books.stored;
        return mode === EnergyBook.Brake ? Math.min(books.motion, space / chain(plant)) : space / plant.efficiency.charger;
    }

    // The share of the motion that air and road take in an hour; for charging the brakes hold as well.
    function resistance(plant: var, mode: int): real {
        const rolling = plant.drivePower * chain(plant) / mostMotion(plant);
        return mode === EnergyBook.Charge ? 12 * rolling : rolling;
    }
}
