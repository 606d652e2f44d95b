pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Kiosk

TestCase {
    id: testCase

    height: 1080
    name: "QuizSlide"
    visible: true
    when: windowShown
    width: 1920

    function claim(text: string): var {
        return {
            text,
            status: "fact",
            says: "",
            figure: null,
            sources: [
                {
                    publisher: "The Paper",
                    shortDate: "30.01.2026"
                }
            ]
        };
    }

    function questions(language: string): var {
        return [0, 1, 2].map(index => ({
                    question: `${language} ${index}?`,
                    answers: ["5", "7", "12"],
                    right: index,
                    because: claim(`${language} because ${index}`)
                }));
    }

    function make(): QuizSlide {
        const slide = createTemporaryObject(slideComponent, testCase) as QuizSlide;
        verify(slide);
        slide.shown = true;
        slide.settled = true;
        return slide;
    }

    function all(item: Item, fits: var): list<Item> {
        let found = fits(item) ? [item] : [];
        for (const child of item.children)
            found = found.concat(all(child, fits));
        return found;
    }

    function cards(slide: QuizSlide): list<Item> {
        return all(slide, item => item instanceof AnswerCard);
    }

    function button(slide: QuizSlide, label: string): Item {
        return all(slide, item => item instanceof PillButton && item.label === label)[0];
    }

    // All right but the second.
    function play(slide: QuizSlide): void {
        for (let i = 0; i < slide.questions.length; ++i) {
            slide.answer(i === 1 ? 0 : i);
            slide.pose(i + 1);
        }
    }

    function init(): void {
        Theme.still = true;
        asked.clear();
    }

    function cleanup(): void {
        Theme.still = false;
    }

    function test_a_tap_answers_once(): void {
        const slide = make();
        mouseClick(cards(slide)[0]);
        compare(slide.results, [true]);
        wait(260);
        mouseClick(cards(slide)[1]);
        compare(slide.results, [true]);
    }

    function test_the_keys_alone_play_it_to_the_end(): void {
        const slide = make();
        cards(slide)[0].forceActiveFocus();
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Return);
        compare(slide.results, [false]);
        verify(button(slide, "Next question").activeFocus);
        for (let i = 1; i < 3; ++i) {
            keyClick(Qt.Key_Return);
            verify(cards(slide)[0].activeFocus);
            keyClick(Qt.Key_Return);
            wait(260);
        }
        keyClick(Qt.Key_Return);
        verify(slide.finished);
        verify(button(slide, "Once more").activeFocus);
    }

    function test_the_result_counts_and_grades(): void {
        const slide = make();
        play(slide);
        const score = all(slide, item => item instanceof QuizScore)[0] as QuizScore;
        compare(score.counted, 2);
        compare(score.Accessible.name, "2 / 3");
        compare(slide.grade, "Good");
    }

    function test_each_arc_of_the_result_opens_what_its_question_was_made_from(): void {
        const slide = make();
        asked.target = slide;
        play(slide);
        const badges = all(slide, item => item instanceof ScoreBadge);
        compare(badges.map(badge => (badge as ScoreBadge).correct), [true, false, true]);
        mouseClick(badges[1]);
        compare(asked.signalArguments[0][0].text, "en because 1");
        badges[2].forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(asked.signalArguments[1][0].text, "en because 2");
    }

    function test_the_arcs_come_in_turn(): void {
        Theme.still = false;
        const slide = make();
        for (let i = 0; i < 3; ++i) {
            slide.answer(i);
            slide.pose(i + 1);
            tryCompare(slide, "asked", i + 1);
        }
        const score = all(slide, item => item instanceof QuizScore)[0] as QuizScore;
        verify(score.counted < 3);
        tryCompare(score, "counted", 3);
    }

    function test_once_more_begins_with_nothing(): void {
        const slide = make();
        play(slide);
        mouseClick(button(slide, "Once more"));
        compare(slide.asked, 0);
        compare(slide.results, []);
        verify(!slide.finished);
    }

    function test_another_language_keeps_the_question_and_the_answers(): void {
        const slide = make();
        slide.answer(0);
        slide.pose(1);
        slide.questions = questions("ru");
        compare(slide.asked, 1);
        compare(slide.results, [true]);
        compare(slide.question.question, "ru 1?");
    }

    function test_in_the_loop_the_first_question_answers_itself(): void {
        Theme.still = false;
        const slide = make();
        slide.answer(1);
        slide.touring = true;
        tryCompare(slide, "chosen", -1);
        tryCompare(slide, "chosen", 0, 6000);
    }

    SignalSpy {
        id: asked

        signalName: "sourceAsked"
    }

    Component {
        id: slideComponent

        QuizSlide {
            claims: []
            lead: ""
            note: ""
            overline: ""
            questions: testCase.questions("en")
            slideId: "quiz"
            title: "Quiz"
            grades: [
                {
                    fromRight: 0,
                    text: "A start"
                },
                {
                    fromRight: 2,
                    text: "Good"
                }
            ]
        }
    }
}
