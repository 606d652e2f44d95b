"""What a show consists of: the one model behind reader, checker, JSON Schema and reference page.

Plain data: no Qt, no file access, no clock. Every field carries the description that an author
sees while typing.
"""

from typing import Annotated, ClassVar, Literal, TypeAlias

from msgspec import Meta

from kiosk.content.explorers import Explorer
from kiosk.content.fields import (
    Colour,
    Date,
    IconName,
    Id,
    LanguageCode,
    MediaPath,
    Part,
    Picture,
    Seconds,
    Status,
    Text,
    Unit,
)


class Figure(Part, frozen=True, kw_only=True):
    """A number that may be shown large and counted up."""

    value: Annotated[float, Meta(ge=-1e15, le=1e15, description="The number itself.")]
    to: Annotated[float | None, Meta(description="The upper end, when the figure is a range.")] = (
        None
    )
    unit: Unit = ""
    prefix: Annotated[Text, Meta(description="A short word in front, for example «до».")] = ""
    suffix: Annotated[
        Text, Meta(description="A unit in words, where `unit` has none that fits.")
    ] = ""


class Claim(Part, frozen=True, kw_only=True):
    """A statement about the world, with its status and where it comes from."""

    text: Annotated[Text, Meta(description="The statement, one sentence.")]
    status: Status
    sources: Annotated[
        list[str],
        Meta(description="Ids of the sources that say so. Only a `principle` may have none."),
    ] = []
    says: Annotated[Text, Meta(description="Who said it, where it is somebody's opinion.")] = ""
    figure: Annotated[
        Figure | None, Meta(description="A number of the statement that is shown large.")
    ] = None
    facts: Annotated[
        list[str],
        Meta(description="The editor's own ids for the facts behind it; never on the screen."),
    ] = []


class Source(Part, frozen=True, kw_only=True):
    """One publication that statements rest on."""

    publisher: Annotated[Text, Meta(description="Who published it.")]
    date: Date
    address: Annotated[
        str,
        Meta(
            pattern=r"^https?://[^\s]{3,600}$",
            description="The full address; shown as text and as a QR code, never opened.",
        ),
    ]
    title: Annotated[Text, Meta(description="The publication's title.")] = ""
    quoting: Annotated[Text, Meta(description="Whom the publication names as its source.")] = ""


class Theme(Part, frozen=True, kw_only=True):
    """The look. Colours are measured against the brightest part of the backdrop."""

    name: Annotated[
        Literal["studio", "contrast"],
        Meta(description="`studio`: the dark studio. `contrast`: black and white, one yellow."),
    ] = "studio"
    accent: Annotated[
        Colour | None, Meta(description="The one accent colour, in place of amber.")
    ] = None


class Stop(Part, frozen=True, kw_only=True):
    """One stop of the attract loop that stays longer or shorter than the others."""

    slide: Annotated[str, Meta(description="The slide's id.")]
    dwell: Annotated[Seconds, Meta(description="Seconds this slide stays.")]


class Attract(Part, frozen=True, kw_only=True):
    """The loop that plays while nobody touches."""

    route: Annotated[
        list[str | Stop],
        Meta(description="Slide ids in their order; empty means every slide of the show."),
    ] = []
    dwell: Annotated[Seconds, Meta(description="Seconds a slide of the loop stays.")] = 9.0
    hint: Annotated[
        Text, Meta(description="The invitation to touch; it alternates through the languages.")
    ] = ""
    ask_language: Annotated[
        bool,
        Meta(description="The first touch opens the choice of language, where there is one."),
    ] = False


class Idle(Part, frozen=True, kw_only=True):
    """When a visitor counts as gone."""

    seconds: Annotated[
        Seconds, Meta(description="Seconds without a touch on a slide without words.")
    ] = 45.0
    per_word: Annotated[
        float, Meta(ge=0, le=10, description="Seconds more for every word on the slide.")
    ] = 0.35
    asking: Annotated[
        float, Meta(ge=20, le=600, description="Seconds the question “Still here?” stays.")
    ] = 20.0


class _Slide(Part, frozen=True, kw_only=True, tag_field="kind"):
    """What every kind of slide has."""

    words_limit: ClassVar[int] = 60

    id: Id
    title: Annotated[Text, Meta(description="The title, two lines at most.")]
    overline: Annotated[Text, Meta(description="A short line above the title.")] = ""
    lead: Annotated[Text, Meta(description="One sentence that is read from three metres.")] = ""
    note: Annotated[Text, Meta(description="A caveat or the date of the data, small.")] = ""
    claims: Annotated[list[Claim], Meta(description="The statements of the slide.")] = []
    parent: Annotated[
        str | None, Meta(description="Id of the slide that Back leads to, usually the hub.")
    ] = None


class Person(Part, frozen=True, kw_only=True):
    """Somebody named on a slide."""

    name: Annotated[Text, Meta(description="First name and surname.")]
    role: Annotated[Text, Meta(description="The office or part, in few words.")]


class Light(Part, frozen=True, kw_only=True):
    """A light that goes on when the visitor starts it."""

    name: Annotated[Text, Meta(description="What it stands for, one or two words.")]
    outline: Annotated[
        list[tuple[float, float]],
        Meta(
            max_length=12,
            description="Corners of the line that lights up in the picture with it, as shares of "
            "the object's box, from its upper left corner.",
        ),
    ] = []


class HeroSlide(_Slide, tag="hero", frozen=True, kw_only=True):
    """An opening: objects that draw together, or one large picture beside a date."""

    objects: Annotated[
        list[Picture],
        Meta(max_length=9, description="Objects that gather round the last one, the largest."),
    ] = []
    picture: Annotated[Picture | None, Meta(description="One large picture instead.")] = None
    date: Annotated[Date | None, Meta(description="A day shown large above the title.")] = None
    people_title: Annotated[Text, Meta(description="A word above the people.")] = ""
    people: Annotated[list[Person], Meta(max_length=4, description="People named.")] = []
    lights: Annotated[
        list[Light],
        Meta(max_length=9, description="The lights that go on when it is started, in order."),
    ] = []
    action: Annotated[Text, Meta(description="The word on the start button.")] = ""


class HubNode(Part, frozen=True, kw_only=True):
    """A way from the hub to a slide."""

    slide: Annotated[str, Meta(description="Id of the slide it opens.")]
    label: Annotated[Text, Meta(description="Its name, two lines at most.")]
    picture: Annotated[
        Picture, Meta(description="The object that stands for the slide, and travels there.")
    ]


class HubSlide(_Slide, tag="hub", frozen=True, kw_only=True):
    """A centre with ways to other slides round it; parts travel along them to the centre."""

    centre: Annotated[Text, Meta(description="The word in the centre.")]
    hint: Annotated[Text, Meta(description="What to do, under the centre.")] = ""
    nodes: Annotated[
        list[HubNode], Meta(min_length=2, max_length=9, description="The ways, clockwise.")
    ]


class Step(Part, frozen=True, kw_only=True):
    """One step of how it works."""

    name: Annotated[Text, Meta(description="One to three words.")]
    text: Annotated[Text, Meta(description="One sentence, at most about 90 characters.")]


class PlantSlide(_Slide, tag="plant", frozen=True, kw_only=True):
    """A product in the light, what the sources say of it, and how it works in steps."""

    picture: Annotated[Picture, Meta(description="The product.")]
    steps: Annotated[
        list[Step], Meta(max_length=5, description="How it works, lit up one by one.")
    ] = []
    steps_note: Annotated[
        Text, Meta(description="The caveat beside the steps: a general principle.")
    ] = ""
    explorer: Annotated[
        Explorer | None, Meta(description="A simulation to touch, behind a lens at the product.")
    ] = None


class Chip(Part, frozen=True, kw_only=True):
    """A short statement pinned to a place on a picture."""

    claim: Annotated[Claim, Meta(description="The statement.")]
    at: Annotated[
        tuple[float, float],
        Meta(description="The place as shares of the object's box, from its upper left corner."),
    ]
    on: Annotated[
        tuple[
            Annotated[float, Meta(ge=-1, le=1)],
            Annotated[float, Meta(ge=-1, le=1)],
            Annotated[float, Meta(ge=0, le=1)],
        ]
        | None,
        Meta(
            description=(
                "The place on the body of a vehicle that can be turned, so that the statement "
                "follows it round: forward, left and up from the ground under its middle, in "
                "lengths of the vehicle. The middle of the roof of a car is about `[0, 0, 0.3]`."
            )
        ),
    ] = None


class Task(Part, frozen=True, kw_only=True):
    """A use of a vehicle."""

    icon: IconName
    text: Annotated[Text, Meta(description="The use in one to four words.")]
    picture: Annotated[
        Picture | None,
        Meta(description="The version for this use, shown while the use is on the vehicle."),
    ] = None


class Example(Part, frozen=True, kw_only=True):
    """A general example with a picture."""

    title: Annotated[Text, Meta(description="What it is.")]
    text: Annotated[Text, Meta(description="One short sentence about it.")] = ""
    picture: Annotated[Picture, Meta(description="The example.")]


class VehicleSlide(_Slide, tag="vehicle", frozen=True, kw_only=True):
    """A vehicle large in the light, its brand as display type, statements beside it."""

    picture: Annotated[Picture | None, Meta(description="The vehicle.")] = None
    spin: Annotated[
        MediaPath | None,
        Meta(
            description=(
                "The vehicle from all sides, to be turned by a finger: the `spin.json` in a "
                "folder of frames, for example `media/spin-sedan/spin.json`. Its first frame "
                "shows what the picture shows."
            )
        ),
    ] = None
    chips: Annotated[
        list[Chip], Meta(max_length=4, description="Statements pinned to the vehicle.")
    ] = []
    tasks_title: Annotated[Text, Meta(description="A line above the uses.")] = ""
    tasks: Annotated[list[Task], Meta(max_length=5, description="What it is used for.")] = []
    examples: Annotated[
        list[Example], Meta(max_length=4, description="General examples, instead of a vehicle.")
    ] = []
    examples_note: Annotated[Text, Meta(description="The caveat beside the examples.")] = ""


class CompareSide(Part, frozen=True, kw_only=True):
    """One of the two compared."""

    name: Annotated[Text, Meta(description="What it is called.")]
    picture: Annotated[Picture, Meta(description="What it looks like.")]


class CompareRow(Part, frozen=True, kw_only=True):
    """One property of both.

    A side that the sources do not name is left out, and the gap is said openly.
    """

    label: Annotated[Text, Meta(description="The property.")]
    left: Annotated[Claim | None, Meta(description="What holds for the left one.")] = None
    right: Annotated[Claim | None, Meta(description="What holds for the right one.")] = None


class CompareSlide(_Slide, tag="compare", frozen=True, kw_only=True):
    """Two things side by side, only rows that have a source."""

    left: Annotated[CompareSide, Meta(description="The one on the left.")]
    right: Annotated[CompareSide, Meta(description="The one on the right.")]
    rows: Annotated[
        list[CompareRow], Meta(min_length=1, max_length=6, description="The properties compared.")
    ]


class Ring(Part, frozen=True, kw_only=True):
    """A part of a whole, one bar for each unit of `per`."""

    part: Annotated[Figure, Meta(description="What is lit.")]
    whole: Annotated[Figure, Meta(description="The whole ring, in the same unit.")]
    per: Annotated[float, Meta(gt=0, description="What one bar stands for, e.g. 1e9.")]
    caption: Annotated[Text, Meta(description="A line under it, for example the years.")] = ""
    rest: Annotated[
        Claim | None,
        Meta(description="What the rest of the whole is; its amount is calculated, not written."),
    ] = None


class Aside(Part, frozen=True, kw_only=True):
    """A sum that is no part of the ring."""

    heading: Annotated[Text, Meta(description="Words that set it apart from the ring.")]
    claim: Annotated[Claim, Meta(description="The statement with the sum as its figure.")]


class FiguresSlide(_Slide, tag="figures", frozen=True, kw_only=True):
    """Large figures: a ring that fills, and sums that stand apart from it."""

    ring: Annotated[Ring | None, Meta(description="The part and the whole.")] = None
    aside: Annotated[Aside | None, Meta(description="A sum that is no part of the whole.")] = None


class TargetSlide(_Slide, tag="target", frozen=True, kw_only=True):
    """A share that is aimed at, as a body of ten blocks."""

    share: Annotated[float, Meta(gt=0, le=100, description="The share in percent.")]
    figure: Annotated[Text, Meta(description="The share as display type: «До 80 %».")]
    mark: Annotated[Text, Meta(description="Words at the dashed mark.")]
    hint: Annotated[Text, Meta(description="What the visitor can do.")] = ""


class Pan(Part, frozen=True, kw_only=True):
    """One side of the balance."""

    name: Annotated[Text, Meta(description="Who promises.")]
    promises: Annotated[
        list[Claim], Meta(min_length=1, max_length=4, description="What is promised.")
    ]


class BalanceSlide(_Slide, tag="balance", frozen=True, kw_only=True):
    """Two promises that hold each other."""

    left: Annotated[Pan, Meta(description="The promises on the left.")]
    right: Annotated[Pan, Meta(description="The promises on the right.")]
    centre: Annotated[Text, Meta(description="The word at the pivot.")] = ""


class Card(Part, frozen=True, kw_only=True):
    """One of several equals."""

    icon: IconName
    name: Annotated[Text, Meta(description="One to four words.")]
    claim: Annotated[Claim, Meta(description="What the card says when it is open.")]


class CardsSlide(_Slide, tag="cards", frozen=True, kw_only=True):
    """Two to six cards of equal rank; a tap opens one."""

    cards: Annotated[list[Card], Meta(min_length=2, max_length=6, description="The cards.")]


class Stream(Part, frozen=True, kw_only=True):
    """One way out of the source of a flow: solid when it is a fact, dotted otherwise."""

    name: Annotated[Text, Meta(description="Where it goes.")]
    claim: Annotated[Claim, Meta(description="The statement; its status draws the line.")]


class FlowSlide(_Slide, tag="flow", frozen=True, kw_only=True):
    """What goes from one place to others."""

    origin: Annotated[Text, Meta(description="Where it comes from.")]
    picture: Annotated[Picture | None, Meta(description="The thing that flows.")] = None
    streams: Annotated[
        list[Stream], Meta(min_length=1, max_length=5, description="The ways, from the top.")
    ]


class TimelineEvent(Part, frozen=True, kw_only=True):
    """Something that happened in a year."""

    year: Annotated[int, Meta(ge=1000, le=3000, description="The year.")]
    claim: Annotated[Claim, Meta(description="What happened.")]


class TimelineSlide(_Slide, tag="timeline", frozen=True, kw_only=True):
    """Years on a ruler that moves under a fixed needle."""

    events: Annotated[
        list[TimelineEvent],
        Meta(min_length=2, max_length=16, description="What happened, in the order of time."),
    ]
    hint: Annotated[Text, Meta(description="What the visitor can do.")] = ""


class QuoteSlide(_Slide, tag="quote", frozen=True, kw_only=True):
    """What somebody said, large."""

    quote: Annotated[Claim, Meta(description="The words; `says` names the speaker.")]


class Question(Part, frozen=True, kw_only=True):
    """A question made from a claim."""

    question: Annotated[Text, Meta(description="The question.")]
    answers: Annotated[
        list[Text], Meta(min_length=2, max_length=4, description="Two to four, one is right.")
    ]
    right: Annotated[int, Meta(ge=0, le=3, description="Which answer is right, from 0.")]
    because: Annotated[Claim, Meta(description="The claim that the answer rests on.")]


class Grade(Part, frozen=True, kw_only=True):
    """What is said at the end of a quiz."""

    from_right: Annotated[int, Meta(ge=0, description="Right answers needed for these words.")]
    text: Annotated[Text, Meta(description="The words.")]


class QuizSlide(_Slide, tag="quiz", frozen=True, kw_only=True):
    """Questions whose answers show their source."""

    questions: Annotated[
        list[Question], Meta(min_length=1, max_length=12, description="Asked one by one.")
    ]
    grades: Annotated[
        list[Grade],
        Meta(min_length=1, max_length=4, description="The end, by how many answers were right."),
    ]


class GallerySlide(_Slide, tag="gallery", frozen=True, kw_only=True):
    """Pictures to leaf through and to zoom."""

    pictures: Annotated[
        list[Picture], Meta(min_length=1, max_length=24, description="In the order of leafing.")
    ]


class VideoSlide(_Slide, tag="video", frozen=True, kw_only=True):
    """A film with a poster that stands wherever the film cannot play.

    What is said in it is always shown as captions too; only a silent film has none.
    """

    film: Annotated[MediaPath, Meta(description="The film, best as MP4 with H.264.")]
    poster: Annotated[Picture, Meta(description="A still picture of it.")]
    captions: Annotated[
        dict[str, MediaPath],
        Meta(description="WebVTT files by language: what is said. Required unless it is silent."),
    ] = {}
    silent: Annotated[
        bool, Meta(description="The film has no sound track, and so needs no captions.")
    ] = False
    transcript: Annotated[
        Text, Meta(description="What is said and shown, in words: for whoever cannot see the film.")
    ]

    def __post_init__(self) -> None:
        if not (self.captions or self.silent):
            raise ValueError("a film that is not silent needs captions")


class Mark(Part, frozen=True, kw_only=True):
    """A place on the map."""

    at: Annotated[
        tuple[
            Annotated[float, Meta(ge=-180, le=180)],
            Annotated[float, Meta(ge=-85, le=85)],
        ],
        Meta(description="Longitude and latitude in degrees."),
    ]
    name: Annotated[Text, Meta(description="What the place is called.")]
    claim: Annotated[Claim | None, Meta(description="A statement about the place.")] = None
    main: Annotated[bool, Meta(description="The place the slide is about.")] = False


class MapSlide(_Slide, tag="map", frozen=True, kw_only=True):
    """Where it is: land and sea as flat shapes, with marks."""

    map: Annotated[
        MediaPath, Meta(description="A map file: GeoJSON-like outlines, see the format reference.")
    ]
    marks: Annotated[list[Mark], Meta(min_length=1, max_length=8, description="The places marked.")]


class TextSlide(_Slide, tag="text", frozen=True, kw_only=True):
    """A title and paragraphs."""

    body: Annotated[
        list[Text], Meta(min_length=1, max_length=4, description="Paragraphs, one string each.")
    ]
    picture: Annotated[Picture | None, Meta(description="A picture beside the text.")] = None


class SourcesSlide(_Slide, tag="sources", frozen=True, kw_only=True):
    """Every source of the show, and what the three labels mean."""


Slide: TypeAlias = (
    HeroSlide
    | HubSlide
    | PlantSlide
    | VehicleSlide
    | CompareSlide
    | FiguresSlide
    | TargetSlide
    | BalanceSlide
    | CardsSlide
    | FlowSlide
    | TimelineSlide
    | QuoteSlide
    | QuizSlide
    | GallerySlide
    | VideoSlide
    | MapSlide
    | TextSlide
    | SourcesSlide
)


class Show(Part, frozen=True, kw_only=True, rename={"schema": "$schema"}):
    """A whole show, as `show.json` holds it."""

    schema: Annotated[
        str | None, Meta(description="Where the JSON Schema lies, for editors; not read.")
    ] = None
    format: Annotated[Literal[1], Meta(description="The version of this format.")]
    title: Annotated[Text, Meta(description="The name of the show.")]
    languages: Annotated[
        list[LanguageCode],
        Meta(min_length=1, max_length=12, description="The languages; the first is the fallback."),
    ]
    fonts: Annotated[
        list[MediaPath],
        Meta(
            max_length=8,
            description="Fonts (TTF or OTF) for letters that the kiosk's own fonts lack.",
        ),
    ] = []
    as_of: Annotated[Text, Meta(description="The date of the data, in words.")] = ""
    theme: Theme = Theme()
    home: Annotated[str, Meta(description="Id of the slide that Home leads to.")]
    attract: Attract = Attract()
    idle: Idle = Idle()
    sources: Annotated[dict[str, Source], Meta(description="Every source, by its id.")] = {}
    slides: Annotated[
        list[Slide],
        Meta(min_length=1, description="The slides, in the order of the tour."),
    ]
