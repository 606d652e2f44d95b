"""Any value of any JSON text is found where it stands, however the text is written."""

import json

from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.positions import KEY, offsets_of

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=25,
)


def paths_of(value, path=()):
    yield path, value
    if isinstance(value, list):
        for place, each in enumerate(value):
            yield from paths_of(each, (*path, place))
    if isinstance(value, dict):
        for key, each in value.items():
            yield from paths_of(each, (*path, key))


@given(
    value=values,
    indent=st.sampled_from([None, 0, 1, 4]),
    ascii_only=st.booleans(),
    separators=st.sampled_from([(",", ":"), (", ", ": "), (" ,\r\n", "\t:\n")]),
)
def test_every_value_is_found_where_it_stands(value, indent, ascii_only, separators):
    text = " " + json.dumps(value, indent=indent, ensure_ascii=ascii_only, separators=separators)
    expected = dict(paths_of(value))
    for path, offset in offsets_of(text, expected).items():
        found, _ = json.JSONDecoder().raw_decode(text, offset)
        assert repr(found) == repr(json.loads(json.dumps(expected[path])))


@given(value=st.dictionaries(st.text(), values, min_size=1))
def test_every_key_is_found_where_it_stands(value):
    text = json.dumps(value)
    for path, offset in offsets_of(text, [(KEY, key) for key in value]).items():
        assert json.JSONDecoder().raw_decode(text, offset)[0] == path[-1]


def test_a_value_that_is_not_there_stands_where_its_nearest_ancestor_does():
    text = '{"a": [1, {"b": 2}]}'
    offsets = offsets_of(text, [("a", 1, "c", "d"), ("a", 7), ("z",), ("a", 1, KEY, "q")])
    assert list(offsets.values()) == [text.index('{"b"'), text.index("["), 0, text.index('{"b"')]


def test_of_a_doubled_key_the_last_one_counts():
    text = '{"a": 1, "a": 2}'
    assert offsets_of(text, [("a",)]) == {("a",): text.index("2")}
