"""The eight explorers: small simulations that a finger drives, and what an author may set on each.

Ranges keep the physics and the drawing sound; the words are the author's. What an explorer draws
and computes lives in kiosk/qml/Kiosk/explorers, one QML type for each kind.
"""

from typing import Annotated, Literal, TypeAlias

from msgspec import Meta

from kiosk.content.fields import Part, Picture, Text


class _Explorer(Part, frozen=True, kw_only=True, tag_field="kind"):
    """What every explorer has."""

    action: Annotated[Text, Meta(description="The words on the button that opens it.")]
    title: Annotated[Text, Meta(description="What it teaches, two lines at most.")]
    hint: Annotated[
        Text, Meta(description="What the finger can do, in few words, for those who hear it.")
    ] = ""


class Die(Part, frozen=True, kw_only=True):
    """A die of the press and the part it makes."""

    name: Annotated[Text, Meta(description="The part, in one or two words.")]
    shape: Annotated[
        Literal["dome", "channel", "steps"],
        Meta(description="The profile that the sheet takes."),
    ]


class StampingExplorer(_Explorer, tag="stamping", frozen=True, kw_only=True):
    """A press: the finger brings the ram down, the sheet takes the shape of the chosen die."""

    dies: Annotated[
        list[Die], Meta(min_length=1, max_length=3, description="The dies to choose from.")
    ]
    start: Annotated[
        int, Meta(ge=0, le=2, description="The die that is in the press at first, from 0.")
    ] = 0
    ram: Annotated[Text, Meta(description="The name of the ram.")]
    sheet: Annotated[Text, Meta(description="The name of the sheet.")]
    die: Annotated[Text, Meta(description="The name of the die.")]
    force: Annotated[Text, Meta(description="The name of the force, upwards in the chart.")]
    travel: Annotated[Text, Meta(description="The name of the ram's way, along the chart.")]
    stroke: Annotated[Text, Meta(description="The words on the button for one stroke.")]
    parts: Annotated[
        Text,
        Meta(description="Beside the counter; fits any number, as «сделано деталей» does."),
    ]


class SeatLayer(Part, frozen=True, kw_only=True):
    """One layer of the seat."""

    picture: Annotated[
        Picture,
        Meta(
            description=(
                "The layer alone. The pictures of all layers have one size and are seen from one "
                "place, so that laid on one another they are the seat."
            )
        ),
    ]
    name: Annotated[Text, Meta(description="Its name.")]
    role: Annotated[Text, Meta(description="What it is for, one sentence.")]


class SeatLayersExplorer(_Explorer, tag="seat-layers", frozen=True, kw_only=True):
    """A seat that one slider pulls apart into its layers; a tap on a layer names its role.

    It faces the lower right, and that is where the outside goes.
    """

    layers: Annotated[
        list[SeatLayer],
        Meta(min_length=2, max_length=4, description="From the outside to the inside."),
    ]
    start: Annotated[
        float, Meta(ge=0, le=1, description="How far it is apart at first: 0 whole, 1 apart.")
    ] = 0.0
    pull: Annotated[Text, Meta(description="The name of the slider.")]
    together: Annotated[Text, Meta(description="The word at the whole end of the slider.")]
    apart: Annotated[Text, Meta(description="The word at the other end.")]


class SilencerExplorer(_Explorer, tag="silencer", frozen=True, kw_only=True):
    """A sound wave and its reflection from the end of a chamber: the finger sets the length.

    The reflected wave comes back two chamber lengths behind: at a quarter of the wavelength that
    is half a wave, and the two cancel.
    """

    frequency: Annotated[
        float, Meta(ge=20, le=2000, description="The pitch of the sound in hertz.")
    ] = 170.0
    sound_speed: Annotated[
        float, Meta(ge=100, le=1000, description="The speed of sound in the gas in m/s.")
    ] = 340.0
    reflection: Annotated[
        float,
        Meta(ge=0, le=1, description="The share of the wave's amplitude that comes back."),
    ] = 0.9
    longest: Annotated[
        float, Meta(gt=0, le=20, description="The longest chamber in metres; the shortest is 0.")
    ] = 1.0
    start: Annotated[float, Meta(ge=0, le=20, description="The length at first in metres.")] = 0.2
    length: Annotated[Text, Meta(description="The name of the slider, with its unit.")]
    incoming: Annotated[Text, Meta(description="The name of the wave that enters.")]
    reflected: Annotated[Text, Meta(description="The name of the wave that comes back.")]
    total: Annotated[Text, Meta(description="The name of both together, what is heard.")]
    level: Annotated[Text, Meta(description="The name of the level meter.")]
    relative: Annotated[Text, Meta(description="Says that the level is over that of one wave.")]
    shift: Annotated[
        Text, Meta(description="Words before how far the wave comes back behind, in waves.")
    ]
    slowed: Annotated[
        Text, Meta(description="Says that the picture is 400 times slower than life.")
    ]


class MouldingStage(Part, frozen=True, kw_only=True):
    """One stage of a moulding cycle."""

    name: Annotated[Text, Meta(description="The stage in one word.")]
    text: Annotated[Text, Meta(description="What happens, one short sentence.")]
    seconds: Annotated[float, Meta(gt=0, le=600, description="How long it takes.")]


class MouldingExplorer(_Explorer, tag="moulding", frozen=True, kw_only=True):
    """Injection moulding as a ring that the finger turns: melt flows, cools, and a part falls."""

    stages: Annotated[
        list[MouldingStage],
        Meta(
            min_length=6,
            max_length=6,
            description="Six stages in order: close, inject, hold, cool, open, eject.",
        ),
    ]
    cycle: Annotated[Text, Meta(description="Words for the time of the cycle, with its unit.")]
    once: Annotated[Text, Meta(description="The words on the button for one cycle.")]
    parts: Annotated[
        Text,
        Meta(description="Beside the counter; fits any number, as «сделано деталей» does."),
    ]


class ControlLoopExplorer(_Explorer, tag="control-loop", frozen=True, kw_only=True):
    """Sensor, unit and actuator on one bus: every unit hears a message, one takes it."""

    pedal: Annotated[Text, Meta(description="The pedal that the finger presses.")]
    sensor: Annotated[Text, Meta(description="What measures the pedal.")]
    unit: Annotated[Text, Meta(description="What decides.")]
    actuator: Annotated[Text, Meta(description="What acts.")]
    bus: Annotated[Text, Meta(description="The line that all of them share.")]
    listeners: Annotated[
        list[Text],
        Meta(min_length=1, max_length=2, description="Other units that hear and let pass."),
    ]
    takes: Annotated[Text, Meta(description="What is said of the unit that takes a message.")]
    hears: Annotated[Text, Meta(description="What is said of those that only hear it.")]
    interval: Annotated[
        float, Meta(ge=0.4, le=5, description="Seconds between two messages on the screen.")
    ] = 2.0


class TractionMotorExplorer(_Explorer, tag="traction-motor", frozen=True, kw_only=True):
    """Three currents make a field that turns, and the rotor follows in step (synchronous machine).

    The field makes 60 f / p turns a minute, f in hertz, p the pairs of poles.
    """

    highest: Annotated[
        float, Meta(ge=1, le=1000, description="The right end of the slider in hertz.")
    ] = 100.0
    start: Annotated[float, Meta(ge=0, le=1000, description="The frequency at first.")] = 50.0
    pole_pairs: Annotated[int, Meta(ge=1, le=4, description="Pairs of poles p.")] = 1
    load_angle: Annotated[
        float,
        Meta(
            ge=0,
            le=60,
            description="Electrical degrees by which the rotor lags behind, or leads in braking.",
        ),
    ] = 24.0
    frequency: Annotated[Text, Meta(description="The name of the slider, with its unit.")]
    speed: Annotated[Text, Meta(description="The unit of the speed, for example «об/мин».")]
    poles: Annotated[Text, Meta(description="Words for the pairs of poles.")]
    field: Annotated[Text, Meta(description="The name of the field's arrow.")]
    rotor: Annotated[Text, Meta(description="The name of the rotor.")]
    in_step: Annotated[Text, Meta(description="Says that the rotor turns as fast as the field.")]
    slowed: Annotated[
        Text, Meta(description="Says that the picture is a hundred times slower than life.")
    ]
    towards: Annotated[Text, Meta(description="Words for a current that flows towards you.")]
    away: Annotated[Text, Meta(description="Words for a current that flows away from you.")]
    drive: Annotated[Text, Meta(description="The word on the switch for driving.")]
    brake: Annotated[Text, Meta(description="The word on the switch for braking.")]
    battery: Annotated[Text, Meta(description="The battery, at one end of the energy's way.")]
    motor: Annotated[Text, Meta(description="The motor, at the other end.")]


class Efficiency(Part, frozen=True, kw_only=True):
    """What share of the energy each part of the chain passes on; the rest is heat."""

    inverter: Annotated[float, Meta(gt=0, le=1, description="The inverter.")] = 0.97
    motor: Annotated[float, Meta(gt=0, le=1, description="The motor, and as a generator.")] = 0.93
    gear: Annotated[float, Meta(gt=0, le=1, description="Gear and bearings.")] = 0.97
    charger: Annotated[float, Meta(gt=0, le=1, description="The on-board charger.")] = 0.92


class EnergyPathExplorer(_Explorer, tag="energy-path", frozen=True, kw_only=True):
    """From the battery to the wheels and back: kWh is how full, kW how fast.

    The books close: what leaves one end arrives as motion, charge or heat.
    """

    capacity: Annotated[float, Meta(ge=1, le=500, description="What the battery holds in kWh.")] = (
        10.0
    )
    start: Annotated[
        float, Meta(ge=0, le=1, description="How full it is at first, as a share.")
    ] = 0.7
    drive_power: Annotated[
        float, Meta(gt=0, le=1000, description="The most the battery gives in kW.")
    ] = 15.0
    brake_power: Annotated[
        float, Meta(gt=0, le=1000, description="The most the wheels give back in braking in kW.")
    ] = 10.0
    charge_power: Annotated[
        float, Meta(gt=0, le=1000, description="The most the socket gives in kW.")
    ] = 3.0
    efficiency: Efficiency = Efficiency()
    motion: Annotated[
        float,
        Meta(
            gt=0,
            le=1,
            description="What the vehicle's motion holds in kWh at its fastest: no braking gives "
            "back more. Half a tonne at 60 km/h holds 0.02.",
        ),
    ] = 0.02
    pace: Annotated[
        float,
        Meta(
            ge=1,
            le=3600,
            description="Seconds of life in one second on the screen. A start or a stop keeps "
            "life's time and counts as so many.",
        ),
    ] = 120.0
    battery: Annotated[Text, Meta(description="The battery.")]
    inverter: Annotated[Text, Meta(description="The inverter.")]
    motor: Annotated[Text, Meta(description="The motor.")]
    gear: Annotated[Text, Meta(description="The gear.")]
    wheels: Annotated[Text, Meta(description="The wheels.")]
    socket: Annotated[Text, Meta(description="The socket and the on-board charger.")]
    drive: Annotated[Text, Meta(description="The word on the switch for driving.")]
    brake: Annotated[Text, Meta(description="The word on the switch for braking.")]
    charge: Annotated[Text, Meta(description="The word on the switch for charging.")]
    power: Annotated[Text, Meta(description="The name of the slider, with its unit.")]
    kilowatts: Annotated[Text, Meta(description="The sign of the kilowatt.")]
    kilowatt_hours: Annotated[Text, Meta(description="The sign of the kilowatt-hour.")]
    stored: Annotated[Text, Meta(description="Words for what the battery holds.")]
    out_of: Annotated[
        Text, Meta(description="Between what is there and what it can hold: «6,4 из 10».")
    ]
    heat: Annotated[Text, Meta(description="Words for what becomes heat.")]
    empty: Annotated[Text, Meta(description="Said when the battery has nothing more to give.")]
    full: Annotated[Text, Meta(description="Said when the battery can take no more.")]
    standing: Annotated[
        Text, Meta(description="Said when the wheels stand and braking gives nothing back.")
    ]
    hurried: Annotated[Text, Meta(description="Says how much faster than life the level moves.")]


class WeldingExplorer(_Explorer, tag="welding", frozen=True, kw_only=True):
    """A robot arm of two links follows the finger and welds the points of a frame in order."""

    points: Annotated[
        list[
            tuple[
                Annotated[float, Meta(ge=0, le=1)],
                Annotated[float, Meta(ge=0, le=1)],
            ]
        ],
        Meta(
            min_length=1,
            max_length=12,
            description="The weld points in order, as shares of the body's width and height.",
        ),
    ]
    upper_arm: Annotated[
        float, Meta(ge=0.1, le=1, description="The first link as a share of the body's width.")
    ] = 0.3
    forearm: Annotated[
        float, Meta(ge=0.1, le=1, description="The second link, measured the same way.")
    ] = 0.28
    welded: Annotated[Text, Meta(description="What the counter counts, for example «точек».")]
    out_of: Annotated[
        Text, Meta(description="Between what is welded and what there is to weld: «3 из 8».")
    ]
    unreachable: Annotated[Text, Meta(description="Said where the arm does not reach.")]
    finished: Annotated[Text, Meta(description="Said when every point is welded.")]


Explorer: TypeAlias = (
    StampingExplorer
    | SeatLayersExplorer
    | SilencerExplorer
    | MouldingExplorer
    | ControlLoopExplorer
    | TractionMotorExplorer
    | EnergyPathExplorer
    | WeldingExplorer
)
