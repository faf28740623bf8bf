"""Changes to plain data (what JSON and TOML hold) that keep its syntax: a fuzzer that cuts bytes seldom gets so far."""

import copy
import random
from collections.abc import Sequence
from typing import Any

__all__ = ["changed"]

_NUMBERS = (0, 1, -1, 2, 7, 63, 64, 255, 4096, 2**31, 2**32 - 1, 2**32, 2**63, 2**64 - 1, 2**64, -(2**63), 10**18)
_TEXTS = ("", "0x", "0x0", "0x1", "-0x1", "0xffffffff", "0xffffffffffffffff", "0x10000000000000000", "00", "\n", "@")


Node = dict[Any, Any] | list[Any]


def changed(tree: object, dice: random.Random, atoms: Sequence[object]) -> object:
    """The tree after a few changes in place: new values are those of the tree itself, ``atoms`` or odd ones."""
    for _ in range(dice.choice((1, 1, 1, 2, 3, 5))):
        places = list(_places(tree))
        if not places:
            return dice.choice((*_NUMBERS, *_TEXTS, [], {}, None))
        # Most places lie deep in tables of numbers; one draw in two is among the few that lie above.
        outer = places[: 1 + len(places) // 8] if dice.random() < 0.5 else places
        _change(*dice.choice(outer), places, dice, atoms)
    return tree


def _places(tree: object) -> list[tuple[Node, Any]]:
    """Every container with each of its keys, the outer ones first."""
    found: list[tuple[Node, Any]] = []
    waiting = [tree]
    for node in waiting:  # which grows
        if isinstance(node, dict | list):
            keys = list(node) if isinstance(node, dict) else list(range(len(node)))
            found += [(node, key) for key in keys]
            waiting += [node[key] for key in keys]
    return found


def _change(
    node: Node, key: Any,  # noqa: ANN401  # a text or a number, as the node demands
    places: list[tuple[Node, Any]], dice: random.Random, atoms: Sequence[object],
) -> None:  # fmt: skip
    match dice.randrange(7):
        case 0 | 1:
            node[key] = _near(node[key], dice)
        case 2:
            node[key] = (
                dice.choice(([], {}, True, None, 0.5))
                if dice.random() < 0.2
                else dice.choice(dice.choice((_NUMBERS, _TEXTS, atoms)))
            )
        case 3:
            other, place = dice.choice(places)
            # What lies within itself would never end; a text of it is as odd.
            node[key] = other[place] if not isinstance(other[place], dict | list) else str(place)
        case 4:
            del node[key]
        case 5 if isinstance(node, list):
            node.insert(dice.randrange(len(node) + 1), copy.deepcopy(node[key]))
        case 6 if isinstance(node, dict):
            node[str(dice.choice((*atoms, *_TEXTS)))] = node.pop(key)
        case _:
            node[key] = [node[key]] if dice.random() < 0.5 else {"a": node[key]}


def _near(value: object, dice: random.Random) -> object:
    """A value that looks like the old one."""
    if isinstance(value, str):
        at = dice.randrange(len(value) + 1)
        letter = dice.choice("0123456789abcdefxX-+_. @'\"\\\n\0\u20ac")
        return value[:at] + letter + value[at + dice.randrange(3) :]
    if isinstance(value, int) and not isinstance(value, bool):
        return dice.choice((value + 1, value - 1, -value, value << 1, value ^ 1 << dice.randrange(64)))
    return [value]
