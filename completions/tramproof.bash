# tramproof for bash, written by `python -m tests.written`; do not edit
_tramproof() {
    local cur=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} words=
    COMPREPLY=()
    if ((COMP_CWORD == 1)); then
        words='run list explain replay recheck drat mutate bisect cc --help --version'
    else
        case "${COMP_WORDS[1]} $previous" in
        'run --symbol') words='' ;;
        'run --level') words='strict linux-regs linux-args linux-minimal' ;;
        'run --arch') words='' ;;
        'run --kind') words='mcount fentry kprobe-frame' ;;
        'run --format') words='' ;;
        'run --jobs') words='' ;;
        'run --timeout') words='' ;;
        'run --memory') words='' ;;
        'run --lifter') words='vex pcode both' ;;
        'run --expect') words='' ;;
        'run --write-expect') words='' ;;
        'run --store') words='' ;;
        'run --certificates') words='' ;;
        'run --reproducer') words='' ;;
        'explain --symbol') words='' ;;
        'explain --level') words='strict linux-regs linux-args linux-minimal' ;;
        'recheck --jobs') words='' ;;
        'drat --solver') words='' ;;
        'drat --output') words='' ;;
        'drat --conflicts') words='' ;;
        'drat --jobs') words='' ;;
        'mutate --symbol') words='' ;;
        'mutate --sample') words='' ;;
        'mutate --seed') words='' ;;
        'mutate --jobs') words='' ;;
        'bisect --symbol') words='' ;;
        'bisect --level') words='strict linux-regs linux-args linux-minimal' ;;
        *)
            case "${COMP_WORDS[1]}:$cur" in
                run:-*) words='-h --help -q --quiet -v --verbose --symbol --level --arch --kind --format --jobs --timeout --memory --lifter --expect --write-expect --store --no-cache --certificates --reproducer' ;;
                list:-*) words='-h --help -q --quiet -v --verbose' ;;
                explain:-*) words='-h --help -q --quiet -v --verbose --symbol --level' ;;
                replay:-*) words='-h --help -q --quiet -v --verbose --native' ;;
                recheck:-*) words='-h --help -q --quiet -v --verbose --jobs' ;;
                drat:-*) words='-h --help -q --quiet -v --verbose --solver --output --conflicts --jobs' ;;
                mutate:-*) words='-h --help -q --quiet -v --verbose --symbol --sample --seed --jobs' ;;
                bisect:-*) words='-h --help -q --quiet -v --verbose --symbol --level' ;;
                cc:-*) words='-h --help -q --quiet -v --verbose' ;;
                run:*) words=$(tramproof list 2>/dev/null | cut -d' ' -f1) ;;
                explain:*) words=$(tramproof list 2>/dev/null | cut -d' ' -f1) ;;
                mutate:*) words=$(tramproof list 2>/dev/null | cut -d' ' -f1) ;;
                bisect:*) words=$(tramproof list 2>/dev/null | cut -d' ' -f1) ;;
            esac
            ;;
        esac
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
}
complete -o bashdefault -o default -F _tramproof tramproof
