import QtQuick

import Kiosk

// What is to be heard of the screen: the control that keys have come to, its value once it rests, a
// slide that has come, a card that has opened, the answer to a question. Assistive technology is told
// what it cannot know from the focus; `said` is all of it in one piece.
Item {
    id: root

    // Somebody is there to hear it.
    required property bool attended
    // Keys lead from control to control.
    required property bool keyed
    required property Item focused // what has the keys
    required property bool onSlide // and that is no control, but the slide itself
    required property Slide slide
    required property string covering // what lies over the slide says

    readonly property string slideWords: Spelling.sentences([slide?.title ?? "", slide?.lead ?? ""])
    readonly property string remark: slide?.remark ?? ""
    readonly property string focusWords: !keyed || !attended ? "" : onSlide ? slideWords : wordsOf(focused)

    // What was said last of each.
    property string slideSaid: ""
    property string coveringSaid: ""
    property string remarkSaid: ""
    property string focusSaid: ""
    // Keys have come to another control.
    property bool focusIsNew: false

    signal said(string words)

    // Of a control: what it is called, how it stands, and what else there is to know.
    function wordsOf(item: Item): string {
        if (!item?.activeFocusOnTab)
            return "";
        const control = item.Accessible;
        const box = control.role === Accessible.CheckBox;
        const standing = !control.checkable ? "" : control.checked ? (box ? qsTr("on") : qsTr("chosen")) : box ? qsTr("off") : "";
        return Spelling.sentences([control.name, standing, control.description]);
    }

    // A key was pressed: what changes now, it has changed.
    function listen(): void {
        listening.restart();
    }

    // All that is new, once: what changes together is said together.
    function speak(): void {
        const slideNews = attended && slideWords !== slideSaid ? slideWords : "";
        const news = Spelling.sentences([slideNews, attended && covering !== coveringSaid ? covering : "", attended && remark !== remarkSaid ? remark : ""]);
        const words = Spelling.sentences([news, focusIsNew && !(onSlide && slideNews) ? focusWords : ""]);
        // Between two slides there is none for a moment.
        slideSaid = attended ? slideWords || slideSaid : "";
        coveringSaid = covering;
        remarkSaid = remark;
        focusSaid = focusWords;
        focusIsNew = false;
        if (news !== "")
            Accessible.announce(news);
        if (words !== "")
            said(words);
    }

    Accessible.ignored: true
    Accessible.role: Accessible.StaticText

    onAttendedChanged: Qt.callLater(speak)
    onCoveringChanged: Qt.callLater(speak)
    onFocusWordsChanged: if (listening.running)
        resting.restart()
    onFocusedChanged: {
        focusIsNew = keyed;
        Qt.callLater(speak);
    }
    onRemarkChanged: Qt.callLater(speak)
    onSlideWordsChanged: Qt.callLater(speak)

    // A value that keys have changed is told once it rests.
    Timer {
        id: resting

        interval: Theme.restMs

        onTriggered: {
            root.focusIsNew = root.focusWords !== root.focusSaid;
            root.speak();
        }
    }

    Timer {
        id: listening

        interval: 10 * Theme.restMs
    }
}
