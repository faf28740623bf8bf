"""A memo makes a value once, and never holds more than it may."""

from verify.memo import Memo


def test_a_value_is_made_once_while_it_is_kept() -> None:
    memo: Memo[int] = Memo(2)
    made: list[str] = []

    def make(name: str) -> int:
        def one() -> int:
            made.append(name)
            return len(made)

        return memo.get(name, one)

    assert [make("a"), make("b"), make("a"), make("b")] == [1, 2, 1, 2]
    assert make("c") == 3  # the third: everything else is forgotten
    assert make("a") == 4
    assert made == ["a", "b", "c", "a"]


def test_nothing_is_a_value_too() -> None:
    memo: Memo[None] = Memo(1)
    count = []
    for _ in range(3):
        memo.get("key", lambda: count.append(1))
    assert count == [1]
