import QtQuick
import QtTest

import Kiosk

// What a Loader is given is emptied and used again.
TestCase {
    function test_the_same_object_serves_the_same_names_again(): void {
        const first = InitialValues.borrow({
            title: "A",
            body: ["B"]
        });
        compare(first.title, "A");
        InitialValues.giveBack(first);
        compare(first.title, null);
        const second = InitialValues.borrow({
            title: "C",
            body: []
        });
        verify(first === second);
        compare(second.title, "C");
    }

    function test_two_that_are_lent_at_the_same_time_are_two(): void {
        verify(InitialValues.borrow({
            title: "A"
        }) !== InitialValues.borrow({
            title: "B"
        }));
    }

    name: "InitialValues"
}
