"""Completions of three shells, from the argparse tree: commands, options, their values, targets and files."""

from tests.written.tree import Command, Option, commands

__all__ = ["bash", "fish", "zsh"]

HEAD = "written by `python -m tests.written`; do not edit"
TARGETS = "tramproof list 2>/dev/null | cut -d' ' -f1"


def bash() -> str:
    """For bash: sourced, or put where bash-completion looks."""
    lines = [
        f"# tramproof for bash, {HEAD}",
        "_tramproof() {",
        "    local cur=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} words=",
        "    COMPREPLY=()",
        "    if ((COMP_CWORD == 1)); then",
        f"        words='{' '.join(one.name for one in commands())} --help --version'",
        "    else",
        '        case "${COMP_WORDS[1]} $previous" in',
        *(line for one in commands() for line in _bash_values(one)),
        "        *)",
        '            case "${COMP_WORDS[1]}:$cur" in',
        *(
            f"                {one.name}:-*) words='{' '.join(name for opt in one.options for name in opt.names)}' ;;"
            for one in commands()
        ),
        *(f"                {one.name}:*) words=$({TARGETS}) ;;" for one in commands() if one.names_targets),
        "            esac",
        "            ;;",
        "        esac",
        "    fi",
        '    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")',
        "}",
        "complete -o bashdefault -o default -F _tramproof tramproof",
    ]
    return "\n".join(lines) + "\n"


def _bash_values(command: Command) -> list[str]:
    return [
        f"        '{command.name} {name}') words='{' '.join(option.choices)}' ;;"
        for option in command.options
        if option.takes
        for name in option.names
    ]


def zsh() -> str:
    """For zsh: a folder of ``$fpath``."""
    lines = [f"#compdef tramproof\n# tramproof for zsh, {HEAD}", "local -a commands", "commands=("]
    lines += [f"    {_quoted(f'{one.name}:{one.says}')}" for one in commands()]
    lines += [")", "if ((CURRENT == 2)); then", "    _describe command commands", "    return", "fi"]
    lines += ["local command=$words[2]", "shift words", "((CURRENT--))", "case $command in"]
    for one in commands():
        rest = [_zsh(option) for option in one.options] + ["'*:target or file:_files'"]
        lines += [f"    {one.name})", *(f"        {part} \\" for part in ["_arguments", *rest[:-1]])]
        lines += [f"        {rest[-1]}", "        ;;"]
    return "\n".join([*lines, "esac", ""])


def _zsh(option: Option) -> str:
    long = option.names[-1]
    says = option.says.replace("[", "(").replace("]", ")").replace(":", ",")
    value = f":value:({' '.join(option.choices)})" if option.choices else ":value:_files" if option.takes else ""
    return _quoted(f"*{long}[{says}]{value}")


def fish() -> str:
    """For fish: its completions folder."""
    first = "complete -c tramproof -f -n __fish_use_subcommand"
    lines = [f"# tramproof for fish, {HEAD}"]
    lines += [f"{first} -a {one.name} -d {_quoted(one.says)}" for one in commands()]
    for one in commands():
        seen = f"complete -c tramproof -n '__fish_seen_subcommand_from {one.name}'"
        lines += [f'{seen} -a "({TARGETS})"'] if one.names_targets else []
        lines += [f"{seen} {_fish(option)}" for option in one.options]
    return "\n".join([*lines, ""])


def _fish(option: Option) -> str:
    names = " ".join(f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in option.names)
    value = f" -x -a {_quoted(' '.join(option.choices))}" if option.choices else " -r" if option.takes else ""
    return f"{names}{value} -d {_quoted(option.says)}"


def _quoted(text: str) -> str:
    """One word for a shell."""
    plain = text.replace("'", "")
    return f"'{plain}'"
