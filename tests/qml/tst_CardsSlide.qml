pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Kiosk

TestCase {
    id: testCase

    height: 1080
    name: "CardsSlide"
    visible: true
    when: windowShown
    width: 1920

    function card(name: string): var {
        return {
            glyph: Glyphs.pin,
            name,
            claim: {
                text: name + " says so.",
                status: "fact",
                says: "",
                figure: null,
                sources: [
                    {
                        publisher: "The Paper"
                    }
                ]
            }
        };
    }

    function make(): CardsSlide {
        return createTemporaryObject(slideComponent, testCase, {
            cards: ["Ministry", "Region", "Fund"].map(card)
        });
    }

    function init(): void {
        Theme.still = true;
    }

    function cleanup(): void {
        Theme.still = false;
    }

    function test_one_is_open_from_the_start(): void {
        compare(make().spoken, 0);
    }

    function test_a_tap_lets_another_speak(): void {
        const slide = make();
        mouseClick(slide, Theme.margin + 40, slide.rowY(2));
        compare(slide.chosen, 2);
        compare(slide.spoken, 2);
    }

    function test_the_choice_outlives_a_new_language(): void {
        const slide = make();
        slide.choose(1);
        slide.cards = ["Ministerium", "Gebiet", "Fonds"].map(card);
        compare(slide.spoken, 1);
    }

    function test_the_loop_begins_with_the_first_again(): void {
        const slide = make();
        slide.choose(2);
        slide.touring = true;
        compare(slide.spoken, 0);
    }

    function test_the_statement_opens_its_sources(): void {
        const slide = make();
        asked.target = slide;
        asked.clear();
        mouseClick(slide, slide.lensX, slide.lensY + slide.lensRadius + 130);
        compare(asked.count, 1);
        compare(asked.signalArguments[0][0].text, "Ministry says so.");
    }

    SignalSpy {
        id: asked

        signalName: "sourceAsked"
    }

    Component {
        id: slideComponent

        CardsSlide {
            claims: []
            lead: ""
            note: ""
            overline: ""
            shown: true
            slideId: "support"
            title: "Support"
        }
    }
}
