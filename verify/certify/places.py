"""What an address means: the stack, a shared cell, code; anything else stops the generator."""

from verify.arch.record import Arch
from verify.certify.machine import Machine, Store
from verify.certify.smt import Affine, CannotCertify, Term, bv, extract, name_of
from verify.image.decode import Instruction
from verify.image.model import Image

__all__ = ["address_operands", "concrete", "load", "on_stack", "placed_symbol", "store"]


def placed_symbol(image: Image, address: int, bits: int) -> Term | None:
    """The address as a symbol plus an offset where a linker decides it, None where the file does."""
    found = image.external_at(address)
    if found is None:
        segment = image.segment_at(address) if image.relocatable else None
        if segment is None:
            return None
        found = segment.name, address - segment.address
    name, offset = f"addr.{found[0]}", found[1]
    symbol = name_of(name)
    text = symbol if offset == 0 else f"(bvadd {symbol} {bv(offset, bits)})"
    return Term(text, bits, Affine(name, offset), symbol if offset == 0 else None)


def address_operands(image: Image, arch: Arch, insn: Instruction) -> dict[int, Term]:
    """Constants of an instruction that are addresses of a relocatable object -> what stands for them."""
    mask = (1 << arch.bits) - 1
    memory = [op for op in insn.operands if op.is_memory]
    relative = [(op.disp + insn.end) & mask for op in memory if op.base == arch.ip]
    plain = [op.imm for op in insn.operands if op.imm is not None]
    plain += [op.disp & mask for op in memory if op.base != arch.ip]
    fields = image.fields_in(insn.address, insn.end)
    for at in fields:
        if at < insn.address or at + image.fields[at] > insn.end:
            raise CannotCertify("an instruction that begins or ends inside a relocated field")
    candidates = {*(relative if image.relocatable else ()), *([*relative, *plain] if fields else ())}
    found = {value: term for value in sorted(candidates) if (term := placed_symbol(image, value, arch.bits))}
    values = [*relative, *plain]
    if fields and (len(found) != len(fields) or len(values) != len(set(values))):
        raise CannotCertify("a relocation whose value is not exactly one operand")
    return found


def concrete(image: Image, at: Affine | None) -> int | None:
    """The place in this file that an address is, None where it is none."""
    if at is None:
        return None
    if at.base is None:
        return at.offset
    for segment in image.segments:
        if at.base == f"addr.{segment.name}":
            return segment.address + at.offset
    return None


def on_stack(machine: Machine, at: Affine) -> bool:
    """Whether an address is based on the stack pointer, or on mcount's frame pointer at or above it."""
    if at.base == machine.arch.sp:
        return True
    if machine.target.kind != "mcount" or at.base != machine.arch.frame:
        return False
    if at.offset < 0:
        raise CannotCertify("an access below the frame pointer")
    return True


def load(machine: Machine, address: Term, size: int) -> Term:
    """``size`` bytes at an address; each load of a shared cell is a symbol of its own."""
    at = address.at
    if at is None:
        raise CannotCertify("an address that is not one symbol plus a constant")
    if on_stack(machine, at):
        return machine.stack_load(address, size)
    machine.touch(address)
    image = machine.target.image
    place = concrete(image, at)
    if place is not None and image.is_code(place):
        if image.fields_in(place, place + size):
            raise CannotCertify("a load of a relocated field")
        value = int.from_bytes(image.read(place, size), "little")
        return Term(bv(value, 8 * size), 8 * size, Affine(None, value))
    name, offset, extent = _cell(machine, at, place, size)
    if extent > machine.arch.word:  # a large object: its words are the cells
        name, offset, extent = f"{name}{offset:+d}", 0, size
    count = machine.loads[name] = machine.loads.get(name, 0) + 1
    label = f"cell.{name}" if count == 1 else f"cell.{name}%{count}"
    label = _sized(machine, label, 8 * extent)
    if label in machine.loaded:
        # A symbol of the object may be called like the second load of another one.
        raise CannotCertify(f"two loads that would both be {label}")
    machine.loaded.add(label)
    symbol = machine.declare(label, 8 * extent)
    machine.say(f"load {count} of {name}: it may have changed since the last one")
    if size == extent:
        return Term(symbol, 8 * size, Affine(label, 0), symbol)
    return Term(extract(8 * (offset + size) - 1, 8 * offset, symbol), 8 * size)


def _sized(machine: Machine, label: str, bits: int) -> str:
    """The cell's name; its width is that of the manifest or of the symbol, so one name has one width."""
    name = label.removeprefix("cell.").split("%")[0]
    known = machine.target.cells.get(name)
    return label if known in (None, bits) else f"{label}/{bits}"


def _cell(machine: Machine, at: Affine, place: int | None, size: int) -> tuple[str, int, int]:
    """Name, offset and extent in bytes of the cell at an address."""
    target, image = machine.target, machine.target.image
    if place is not None and place in target.aliases:
        return target.aliases[place], 0, machine.arch.word
    if place is not None:
        machine.looked.add(place)
        if image.segment_at(place) is None:
            raise CannotCertify(f"an access to {place:#x}, which is outside the image")
        found = image.containing(place)
        if found is None:
            return f"{place:#x}", 0, size
        name, offset = found[0].name, found[1]
        extent = target.cells.get(name, 8 * image.extent(found[0])) // 8
    elif at.base is not None and at.base.startswith("addr."):
        name, offset = at.base.removeprefix("addr."), at.offset
        extent = target.cells.get(name, machine.arch.bits) // 8
    elif at.base in machine.arch.segment_bases:
        return f"{at.base}{at.offset:+#x}", 0, size
    else:
        raise CannotCertify(f"an address based on {at.base}, which is no known region")
    if not 0 <= offset <= extent - size:
        raise CannotCertify(f"an access of {size} bytes at {name}+{offset}, outside its {extent} bytes")
    return name, offset, extent


def store(machine: Machine, address: Term, value: Term, note: str = "") -> None:
    """Store a value; only the stack remembers what was stored."""
    at = address.at
    if at is None:
        raise CannotCertify("an address that is not one symbol plus a constant")
    if on_stack(machine, at):
        machine.stack_store(address, value, note)
        return
    machine.touch(address)
    image = machine.target.image
    place = concrete(image, at)
    size = value.bits // 8
    if place is not None and image.is_code(place):
        raise CannotCertify("a store into code")
    name, offset, _ = _cell(machine, at, place, size)
    machine.say(f"a store to {name}{offset:+d}, which is no stack")
    machine.stores.append(Store(address.text, size, None, f"{name}{offset:+d}"))
