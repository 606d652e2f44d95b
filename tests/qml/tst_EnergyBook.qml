import QtQuick
import QtTest

import Kiosk

TestCase {
    id: testCase

    readonly property var plant: ({
            capacity: 10,
            start: 0.7,
            drivePower: 15,
            brakePower: 10,
            chargePower: 3,
            efficiency: {
                inverter: 0.97,
                motor: 0.93,
                gear: 0.97,
                charger: 0.92
            },
            motion: 0.02,
            pace: 120
        })

    function stopped(stored: real): var {
        const books = EnergyBook.opened(plant, 0);
        books.stored = stored;
        return books;
    }

    function test_what_leaves_the_battery_arrives_as_motion_or_heat(): void {
        const flow = EnergyBook.flow(stopped(5), plant, EnergyBook.Drive, 10);
        const heat = EnergyBook.heat(flow);
        compare(flow.battery, 10);
        fuzzyCompare(flow.inverter, 9.7, 1e-9);
        fuzzyCompare(flow.motor, 9.021, 1e-9);
        fuzzyCompare(flow.wheels, 8.75037, 1e-9);
        fuzzyCompare(heat.inverter + heat.motor + heat.gear, 10 - 8.75037, 1e-9);
        fuzzyCompare(EnergyBook.heatInAll(flow), 10 - 8.75037, 1e-9);
    }

    function test_what_the_wheels_give_back_arrives_as_charge_or_heat(): void {
        const flow = EnergyBook.flow(EnergyBook.opened(plant, 15), plant, EnergyBook.Brake, 10);
        compare(flow.wheels, -10);
        fuzzyCompare(flow.motor, -9.7, 1e-9);
        fuzzyCompare(flow.inverter, -9.021, 1e-9);
        fuzzyCompare(flow.battery, -8.75037, 1e-9);
        fuzzyCompare(EnergyBook.heatInAll(flow), 10 - 8.75037, 1e-9);
    }

    function test_what_the_socket_gives_arrives_as_charge_or_heat(): void {
        const flow = EnergyBook.flow(stopped(5), plant, EnergyBook.Charge, 3);
        compare(flow.socket, 3);
        fuzzyCompare(flow.charger, 2.76, 1e-9);
        fuzzyCompare(EnergyBook.heat(flow).charger, 0.24, 1e-9);
        compare(flow.wheels, 0);
    }

    function test_the_books_close_whatever_happens(): void {
        let books = EnergyBook.opened(plant, 7);
        const sum = EnergyBook.sum(books);
        for (let step = 0; step < 6000; ++step) {
            const mode = Math.floor(step / 170) % 3;
            books = EnergyBook.after(books, plant, mode, 4 + step % 17, 0.1 * plant.pace / 3600);
            verify(books.stored >= 0 && books.stored <= plant.capacity);
            verify(books.motion >= 0);
        }
        fuzzyCompare(EnergyBook.sum(books), sum, 1e-9);
        verify(books.road > 0 && books.drawn > 0 && books.charger > 0);
    }

    function test_an_hour_at_one_kilowatt_is_a_kilowatt_hour(): void {
        let books = stopped(5);
        for (let step = 0; step < 100; ++step)
            books = EnergyBook.after(books, plant, EnergyBook.Drive, 1, 0.01);
        fuzzyCompare(books.stored, 4, 1e-9);
    }

    function test_twice_the_power_moves_the_level_twice_as_fast(): void {
        const slow = EnergyBook.after(stopped(5), plant, EnergyBook.Drive, 5, 0.01);
        const fast = EnergyBook.after(stopped(5), plant, EnergyBook.Drive, 10, 0.01);
        fuzzyCompare(5 - fast.stored, 2 * (5 - slow.stored), 1e-9);
    }

    function test_no_more_flows_than_the_mode_allows(): void {
        compare(EnergyBook.given(stopped(5), plant, EnergyBook.Drive, 99), 15);
        compare(EnergyBook.given(stopped(5), plant, EnergyBook.Charge, 99), 3);
        compare(EnergyBook.given(EnergyBook.opened(plant, 15), plant, EnergyBook.Brake, 99), 10);
        compare(EnergyBook.given(stopped(5), plant, EnergyBook.Drive, -1), 0);
    }

    function test_an_empty_battery_gives_nothing_more(): void {
        const books = EnergyBook.after(stopped(0.01), plant, EnergyBook.Drive, 15, 1);
        compare(books.stored, 0);
        compare(EnergyBook.halt(books, plant, EnergyBook.Drive), EnergyBook.Empty);
        compare(EnergyBook.flow(books, plant, EnergyBook.Drive, 15).battery, 0);
    }

    function test_a_full_battery_takes_nothing_more(): void {
        const books = EnergyBook.after(stopped(9.99), plant, EnergyBook.Charge, 3, 1);
        fuzzyCompare(books.stored, 10, 1e-9);
        compare(EnergyBook.halt(books, plant, EnergyBook.Charge), EnergyBook.Full);
        compare(EnergyBook.flow(books, plant, EnergyBook.Charge, 3).socket, 0);
        const driving = EnergyBook.opened(plant, 15);
        driving.stored = 10;
        compare(EnergyBook.given(driving, plant, EnergyBook.Brake, 10), 0);
    }

    // 2.4 kWh of motion, against 10 kW and a resistance that at first takes 13.13 kW: it lasts
    // T ln(1 + 13.13 / 10) hours with T = 2.4 / 13.13.
    function test_braking_ends_where_the_wheels_stand(): void {
        let books = EnergyBook.opened(plant, 15);
        let hours = 0;
        while (books.motion > 0 && hours < 1) {
            books = EnergyBook.after(books, plant, EnergyBook.Brake, 10, 1e-4);
            hours += 1e-4;
        }
        const top = 15 * EnergyBook.chain(plant);
        fuzzyCompare(hours, 2.4 / top * Math.log(1 + top / 10), 1e-3);
        compare(EnergyBook.halt(books, plant, EnergyBook.Brake), EnergyBook.Standing);
        compare(EnergyBook.flow(books, plant, EnergyBook.Brake, 10).battery, 0);
        verify(books.stored - 7 < 2.4 * EnergyBook.chain(plant));
    }

    function test_a_steady_power_holds_a_steady_speed(): void {
        const before = EnergyBook.opened(plant, 15);
        const after = EnergyBook.after(before, plant, EnergyBook.Drive, 15, 1e-6);
        fuzzyCompare(EnergyBook.speed(before, plant), 1, 1e-9);
        fuzzyCompare(EnergyBook.speed(after, plant), 1, 1e-6);
    }

    function test_a_vehicle_stands_before_it_is_charged(): void {
        let books = EnergyBook.opened(plant, 15);
        compare(EnergyBook.flow(books, plant, EnergyBook.Charge, 3).socket, 0);
        for (let step = 0; step < 100; ++step)
            books = EnergyBook.after(books, plant, EnergyBook.Charge, 3, 1 / 900);
        compare(books.motion, 0);
        compare(EnergyBook.flow(books, plant, EnergyBook.Charge, 3).socket, 3);
    }

    name: "EnergyBook"
}
