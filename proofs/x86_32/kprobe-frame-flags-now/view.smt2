; tramproof certificate, generator 2. How to read it: docs/certificates.md
; target x86_32/kprobe-frame-flags-now, level strict; int3, 65 bytes, sha256 5f433e8ebc811b331c3d43b0a2bcaa0626aaf80a1d02fceb5df6949669c85275
;
; T is the stack pointer at the hook. Two arrays hold the stack: frame (below T) and above (from T up),
; both indexed by the distance from T; where an address is T plus a constant, lemma/addresses proves it.
; A stack byte that was below the stack pointer since it was written is a fresh symbol, junk, when it is read.
; Each load of a shared cell is a fresh symbol. A flag that the manual leaves undefined is one, too.
; By construction: regions-disjoint code-constant file-bytes async-transparent no-fault flat-segments
;
; path view: 23 instructions

(set-logic QF_ABV)
(define-sort Address () (_ BitVec 32))
(define-sort Stack () (Array Address (_ BitVec 8)))
(define-fun store16 ((m Stack) (i Address) (v (_ BitVec 16))) Stack (store (store m i ((_ extract 7 0) v)) (bvadd i #x00000001) ((_ extract 15 8) v)))
(define-fun load32 ((m Stack) (i Address)) (_ BitVec 32) (concat (select m (bvadd i #x00000003)) (select m (bvadd i #x00000002)) (select m (bvadd i #x00000001)) (select m i)))
(define-fun store32 ((m Stack) (i Address) (v (_ BitVec 32))) Stack (store (store (store (store m i ((_ extract 7 0) v)) (bvadd i #x00000001) ((_ extract 15 8) v)) (bvadd i #x00000002) ((_ extract 23 16) v)) (bvadd i #x00000003) ((_ extract 31 24) v)))
(define-fun popcount32 ((v (_ BitVec 32))) (_ BitVec 8) (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #x00 ((_ zero_extend 7) ((_ extract 0 0) v))) ((_ zero_extend 7) ((_ extract 1 1) v))) ((_ zero_extend 7) ((_ extract 2 2) v))) ((_ zero_extend 7) ((_ extract 3 3) v))) ((_ zero_extend 7) ((_ extract 4 4) v))) ((_ zero_extend 7) ((_ extract 5 5) v))) ((_ zero_extend 7) ((_ extract 6 6) v))) ((_ zero_extend 7) ((_ extract 7 7) v))) ((_ zero_extend 7) ((_ extract 8 8) v))) ((_ zero_extend 7) ((_ extract 9 9) v))) ((_ zero_extend 7) ((_ extract 10 10) v))) ((_ zero_extend 7) ((_ extract 11 11) v))) ((_ zero_extend 7) ((_ extract 12 12) v))) ((_ zero_extend 7) ((_ extract 13 13) v))) ((_ zero_extend 7) ((_ extract 14 14) v))) ((_ zero_extend 7) ((_ extract 15 15) v))) ((_ zero_extend 7) ((_ extract 16 16) v))) ((_ zero_extend 7) ((_ extract 17 17) v))) ((_ zero_extend 7) ((_ extract 18 18) v))) ((_ zero_extend 7) ((_ extract 19 19) v))) ((_ zero_extend 7) ((_ extract 20 20) v))) ((_ zero_extend 7) ((_ extract 21 21) v))) ((_ zero_extend 7) ((_ extract 22 22) v))) ((_ zero_extend 7) ((_ extract 23 23) v))) ((_ zero_extend 7) ((_ extract 24 24) v))) ((_ zero_extend 7) ((_ extract 25 25) v))) ((_ zero_extend 7) ((_ extract 26 26) v))) ((_ zero_extend 7) ((_ extract 27 27) v))) ((_ zero_extend 7) ((_ extract 28 28) v))) ((_ zero_extend 7) ((_ extract 29 29) v))) ((_ zero_extend 7) ((_ extract 30 30) v))) ((_ zero_extend 7) ((_ extract 31 31) v))))
; the pre-state: everything at the hook is free
(declare-const eax (_ BitVec 32))
(declare-const ebx (_ BitVec 32))
(declare-const ecx (_ BitVec 32))
(declare-const edx (_ BitVec 32))
(declare-const esi (_ BitVec 32))
(declare-const edi (_ BitVec 32))
(declare-const ebp (_ BitVec 32))
(declare-const esp (_ BitVec 32))
(declare-const CF (_ BitVec 1))
(declare-const PF (_ BitVec 1))
(declare-const AF (_ BitVec 1))
(declare-const ZF (_ BitVec 1))
(declare-const SF (_ BitVec 1))
(declare-const TF (_ BitVec 1))
(declare-const IF (_ BitVec 1))
(declare-const DF (_ BitVec 1))
(declare-const OF (_ BitVec 1))
(declare-const IOPL (_ BitVec 2))
(declare-const NT (_ BitVec 1))
(declare-const AC (_ BitVec 1))
(declare-const VIF (_ BitVec 1))
(declare-const VIP (_ BitVec 1))
(declare-const ID (_ BitVec 1))
(declare-const cs (_ BitVec 16))
(declare-const ss (_ BitVec 16))
(declare-const ds (_ BitVec 16))
(declare-const es (_ BitVec 16))
(declare-const fs (_ BitVec 16))
(declare-const gs (_ BitVec 16))
(declare-const fpu (_ BitVec 64))
(declare-const frame Stack) ; the stack below T: the byte at T + i is (select frame i)
(declare-const above Stack) ; the stack at and above T, in the same way
(declare-const addr.do_int3 (_ BitVec 32))
(declare-const addr..text (_ BitVec 32))
(declare-const successor (_ BitVec 32))

; int3 pushes flags, cs (its upper half is unspecified) and ip (SDM 3 figure 6-4)
(declare-const undefined-cs (_ BitVec 16))
(define-fun image@0 () (_ BitVec 32) (concat #b0000000000 ID VIP VIF AC #b000 NT IOPL OF DF IF TF SF ZF #b0 AF #b0 PF #b1 CF))
(define-fun frame@0 () Stack (store32 frame #xfffffff4 successor))
(define-fun frame@0.2 () Stack (store32 frame@0 #xfffffff8 (concat undefined-cs cs)))
(define-fun frame@0.3 () Stack (store32 frame@0.2 #xfffffffc image@0))
(define-fun esp@0 () (_ BitVec 32) (bvadd esp #xfffffff4)) ; E

; int3+0x0: push -1   [6aff]
(define-fun u@0 () (_ BitVec 32) #xffffffff) ; unique[43f80:4] = 0xffffffff
(define-fun esp@0.2 () (_ BitVec 32) (bvsub esp@0 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@0.4 () Stack (store32 frame@0.3 #xfffffff0 u@0)) ; *[ram]ESP = unique[43f80:4]

; int3+0x2: push gs   [0fa8]
; correction selector-image (SDM 2 "PUSH", "MOV")
(declare-const undefined-upper@1 (_ BitVec 16))
(define-fun esp@1 () (_ BitVec 32) (bvadd esp@0.2 #xfffffffc)) ; push gs
(define-fun frame@1 () Stack (store32 frame@0.4 #xffffffec (concat undefined-upper@1 gs))) ; push gs

; int3+0x4: mov word ptr [esp + 2], 0   [66c74424020000]
(define-fun u@2 () (_ BitVec 32) (bvadd #x00000002 esp@1)) ; unique[3b00:4] = 0x2 + ESP
(define-fun u@2.2 () (_ BitVec 16) #x0000) ; unique[5200:2] = 0x0
(define-fun frame@2 () Stack (store16 frame@1 #xffffffee u@2.2)) ; *[ram]unique[3b00:4] = unique[5200:2]

; int3+0xb: push fs   [0fa0]
; correction selector-image (SDM 2 "PUSH", "MOV")
(declare-const undefined-upper@3 (_ BitVec 16))
(define-fun esp@3 () (_ BitVec 32) (bvadd esp@1 #xfffffffc)) ; push fs
(define-fun frame@3 () Stack (store32 frame@2 #xffffffe8 (concat undefined-upper@3 fs))) ; push fs

; int3+0xd: mov word ptr [esp + 2], 0   [66c74424020000]
(define-fun u@4 () (_ BitVec 32) (bvadd #x00000002 esp@3)) ; unique[3b00:4] = 0x2 + ESP
(define-fun u@4.2 () (_ BitVec 16) #x0000) ; unique[5200:2] = 0x0
(define-fun frame@4 () Stack (store16 frame@3 #xffffffea u@4.2)) ; *[ram]unique[3b00:4] = unique[5200:2]

; int3+0x14: push es   [06]
; correction selector-image (SDM 2 "PUSH", "MOV")
(declare-const undefined-upper@5 (_ BitVec 16))
(define-fun esp@5 () (_ BitVec 32) (bvadd esp@3 #xfffffffc)) ; push es
(define-fun frame@5 () Stack (store32 frame@4 #xffffffe4 (concat undefined-upper@5 es))) ; push es

; int3+0x15: mov word ptr [esp + 2], 0   [66c74424020000]
(define-fun u@6 () (_ BitVec 32) (bvadd #x00000002 esp@5)) ; unique[3b00:4] = 0x2 + ESP
(define-fun u@6.2 () (_ BitVec 16) #x0000) ; unique[5200:2] = 0x0
(define-fun frame@6 () Stack (store16 frame@5 #xffffffe6 u@6.2)) ; *[ram]unique[3b00:4] = unique[5200:2]

; int3+0x1c: push ds   [1e]
; correction selector-image (SDM 2 "PUSH", "MOV")
(declare-const undefined-upper@7 (_ BitVec 16))
(define-fun esp@7 () (_ BitVec 32) (bvadd esp@5 #xfffffffc)) ; push ds
(define-fun frame@7 () Stack (store32 frame@6 #xffffffe0 (concat undefined-upper@7 ds))) ; push ds

; int3+0x1d: mov word ptr [esp + 2], 0   [66c74424020000]
(define-fun u@8 () (_ BitVec 32) (bvadd #x00000002 esp@7)) ; unique[3b00:4] = 0x2 + ESP
(define-fun u@8.2 () (_ BitVec 16) #x0000) ; unique[5200:2] = 0x0
(define-fun frame@8 () Stack (store16 frame@7 #xffffffe2 u@8.2)) ; *[ram]unique[3b00:4] = unique[5200:2]

; int3+0x24: push eax   [50]
(define-fun u@9 () (_ BitVec 32) eax) ; unique[20b80:4] = EAX
(define-fun esp@9 () (_ BitVec 32) (bvsub esp@7 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@9 () Stack (store32 frame@8 #xffffffdc u@9)) ; *[ram]ESP = unique[20b80:4]

; int3+0x25: push ebp   [55]
(define-fun u@10 () (_ BitVec 32) ebp) ; unique[20b80:4] = EBP
(define-fun esp@10 () (_ BitVec 32) (bvsub esp@9 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@10 () Stack (store32 frame@9 #xffffffd8 u@10)) ; *[ram]ESP = unique[20b80:4]

; int3+0x26: push edi   [57]
(define-fun u@11 () (_ BitVec 32) edi) ; unique[20b80:4] = EDI
(define-fun esp@11 () (_ BitVec 32) (bvsub esp@10 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@11 () Stack (store32 frame@10 #xffffffd4 u@11)) ; *[ram]ESP = unique[20b80:4]

; int3+0x27: push esi   [56]
(define-fun u@12 () (_ BitVec 32) esi) ; unique[20b80:4] = ESI
(define-fun esp@12 () (_ BitVec 32) (bvsub esp@11 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@12 () Stack (store32 frame@11 #xffffffd0 u@12)) ; *[ram]ESP = unique[20b80:4]

; int3+0x28: push edx   [52]
(define-fun u@13 () (_ BitVec 32) edx) ; unique[20b80:4] = EDX
(define-fun esp@13 () (_ BitVec 32) (bvsub esp@12 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@13 () Stack (store32 frame@12 #xffffffcc u@13)) ; *[ram]ESP = unique[20b80:4]

; int3+0x29: push ecx   [51]
(define-fun u@14 () (_ BitVec 32) ecx) ; unique[20b80:4] = ECX
(define-fun esp@14 () (_ BitVec 32) (bvsub esp@13 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@14 () Stack (store32 frame@13 #xffffffc8 u@14)) ; *[ram]ESP = unique[20b80:4]

; int3+0x2a: push ebx   [53]
(define-fun u@15 () (_ BitVec 32) ebx) ; unique[20b80:4] = EBX
(define-fun esp@15 () (_ BitVec 32) (bvsub esp@14 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@15 () Stack (store32 frame@14 #xffffffc4 u@15)) ; *[ram]ESP = unique[20b80:4]

; int3+0x2b: mov word ptr [esp + 0x36], 0   [66c74424360000]
(define-fun u@16 () (_ BitVec 32) (bvadd #x00000036 esp@15)) ; unique[3b00:4] = 0x36 + ESP
(define-fun u@16.2 () (_ BitVec 16) #x0000) ; unique[5200:2] = 0x0
(define-fun frame@16 () Stack (store16 frame@15 #xfffffffa u@16.2)) ; *[ram]unique[3b00:4] = unique[5200:2]

; int3+0x32: pushfd   [9c]
; correction pushf-image (SDM 2 "PUSHF/PUSHFD/PUSHFQ")
(define-fun image@17 () (_ BitVec 32) (concat #b0000000000 ID VIP VIF AC #b000 #b0 IOPL OF DF #b0 #b0 SF ZF #b0 AF #b0 PF #b1 CF)) ; the flags at their places
(define-fun esp@17 () (_ BitVec 32) (bvadd esp@15 #xfffffffc)) ; pushf
(define-fun frame@17 () Stack (store32 frame@16 #xffffffc0 image@17)) ; pushf

; int3+0x33: pop eax   [58]
(define-fun u@18 () (_ BitVec 32) #x00000000) ; unique[43b80:4] = 0x0
(define-fun m@18 () (_ BitVec 32) (load32 frame@17 #xffffffc0)) ; 4 bytes at esp@17
(define-fun u@18.2 () (_ BitVec 32) m@18) ; unique[43b80:4] = *[ram]ESP
(define-fun esp@18 () (_ BitVec 32) (bvadd esp@17 #x00000004)) ; ESP = ESP + 0x4
(define-fun eax@18 () (_ BitVec 32) u@18.2) ; EAX = unique[43b80:4]

; int3+0x34: mov dword ptr [esp + 0x38], eax   [89442438]
(define-fun u@19 () (_ BitVec 32) (bvadd #x00000038 esp@18)) ; unique[3b00:4] = 0x38 + ESP
(define-fun u@19.2 () (_ BitVec 32) eax@18) ; unique[5280:4] = EAX
(define-fun frame@19 () Stack (store32 frame@17 #xfffffffc u@19.2)) ; *[ram]unique[3b00:4] = unique[5280:4]

; int3+0x38: mov eax, esp   [89e0]
(define-fun eax@20 () (_ BitVec 32) esp@18) ; EAX = ESP

; int3+0x3a: xor edx, edx   [31d2]
(define-fun CF@21 () (_ BitVec 1) ((_ extract 0 0) #x00)) ; CF = 0x0
(define-fun OF@21 () (_ BitVec 1) ((_ extract 0 0) #x00)) ; OF = 0x0
(define-fun edx@21 () (_ BitVec 32) (bvxor edx edx)) ; EDX = EDX ^ EDX
(define-fun SF@21 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt edx@21 #x00000000) #x01 #x00))) ; SF = EDX s< 0x0
(define-fun ZF@21 () (_ BitVec 1) ((_ extract 0 0) (ite (= edx@21 #x00000000) #x01 #x00))) ; ZF = EDX == 0x0
(define-fun u@21 () (_ BitVec 32) (bvand edx@21 #x000000ff)) ; unique[24d00:4] = EDX & 0xff
(define-fun u@21.2 () (_ BitVec 8) (popcount32 u@21)) ; unique[24d80:1] = popcount(unique[24d00:4])
(define-fun u@21.3 () (_ BitVec 8) (bvand u@21.2 #x01)) ; unique[24e00:1] = unique[24d80:1] & 0x1
(define-fun PF@21 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@21.3 #x00) #x01 #x00))) ; PF = unique[24e00:1] == 0x0
; correction constant-flag (SDM 1 appendix A: CF)
(define-fun CF@21.2 () (_ BitVec 1) #b0)
; correction constant-flag (SDM 1 appendix A: OF)
(define-fun OF@21.2 () (_ BitVec 1) #b0)
; correction undefined-flag (SDM 1 appendix A: AF)
(declare-const undefined-AF@21 (_ BitVec 1))

; int3+0x3c: call 0x50000000   [e8bfffbf4f]
; the callback do_int3 is entered: what it sees is judged here

; names for what is claimed
(define-fun seen.bx () (_ BitVec 32) (load32 frame@19 #xffffffc4))
(define-fun seen.cx () (_ BitVec 32) (load32 frame@19 #xffffffc8))
(define-fun seen.dx () (_ BitVec 32) (load32 frame@19 #xffffffcc))
(define-fun seen.si () (_ BitVec 32) (load32 frame@19 #xffffffd0))
(define-fun seen.di () (_ BitVec 32) (load32 frame@19 #xffffffd4))
(define-fun seen.bp () (_ BitVec 32) (load32 frame@19 #xffffffd8))
(define-fun seen.ax () (_ BitVec 32) (load32 frame@19 #xffffffdc))
(define-fun seen.ds () (_ BitVec 32) (load32 frame@19 #xffffffe0))
(define-fun seen.es () (_ BitVec 32) (load32 frame@19 #xffffffe4))
(define-fun seen.fs () (_ BitVec 32) (load32 frame@19 #xffffffe8))
(define-fun seen.gs () (_ BitVec 32) (load32 frame@19 #xffffffec))
(define-fun seen.orig_ax () (_ BitVec 32) (load32 frame@19 #xfffffff0))
(define-fun seen.ip () (_ BitVec 32) (load32 frame@19 #xfffffff4))
(define-fun seen.cs () (_ BitVec 32) (load32 frame@19 #xfffffff8))
(define-fun seen.flags () (_ BitVec 32) (load32 frame@19 #xfffffffc))
(declare-const any-byte Address) ; any stack byte, by its distance from the parent slot

; feasible: Some state follows this path.
(push 1)
(set-info :status sat)
(check-sat)
(pop 1)

; lemma/addresses: Each address that the path used is the symbol plus constant that the generator took it for.
(push 1)
(assert (not (and (= esp@0.2 (bvadd esp #xfffffff0)) (= esp@1 (bvadd esp #xffffffec)) (= u@2 (bvadd esp #xffffffee)) (= esp@3 (bvadd esp #xffffffe8)) (= u@4 (bvadd esp #xffffffea)) (= esp@5 (bvadd esp #xffffffe4)) (= u@6 (bvadd esp #xffffffe6)) (= esp@7 (bvadd esp #xffffffe0)) (= u@8 (bvadd esp #xffffffe2)) (= esp@9 (bvadd esp #xffffffdc)) (= esp@10 (bvadd esp #xffffffd8)) (= esp@11 (bvadd esp #xffffffd4)) (= esp@12 (bvadd esp #xffffffd0)) (= esp@13 (bvadd esp #xffffffcc)) (= esp@14 (bvadd esp #xffffffc8)) (= esp@15 (bvadd esp #xffffffc4)) (= u@16 (bvadd esp #xfffffffa)) (= esp@17 (bvadd esp #xffffffc0)) (= esp@18 (bvadd esp #xffffffc4)) (= u@19 (bvadd esp #xfffffffc)) (= eax@20 (bvadd esp #xffffffc4)))))
(set-info :status unsat)
(check-sat)
(pop 1)

; call/reached: The callback runs once, and not at all where the guard says so; its address is not the trampoline's.
(push 1)
(assert (not (and (= (ite false #x00000000 #x00000001) #x00000001) (= #x50000000 #x50000000))))
(set-info :status unsat)
(check-sat)
(pop 1)

; call/stack-aligned: The stack pointer at the call is a multiple of 4.
(push 1)
(assert (= (bvand esp #x00000003) #x00000000)) ; assumption stack-aligned-at-hook
(assert (not (= (bvand esp@18 #x00000003) #x00000000)))
(set-info :status unsat)
(check-sat)
(pop 1)

; call/df-clear: DF is 0 when C is entered.
(push 1)
(assert (= DF #b0)) ; assumption df-clear-on-entry
(assert (not (= DF #b0)))
(set-info :status unsat)
(check-sat)
(pop 1)

; arg/regs: The address of a structure in the trampoline's frame.
(push 1)
(assert (not (bvult (bvsub eax@20 esp@18) (bvsub esp esp@18))))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/bx: The field holds ebx as at the hook.
(push 1)
(assert (not (= seen.bx ebx)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/cx: The field holds ecx as at the hook.
(push 1)
(assert (not (= seen.cx ecx)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/dx: The field holds edx as at the hook.
(push 1)
(assert (not (= seen.dx edx)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/si: The field holds esi as at the hook.
(push 1)
(assert (not (= seen.si esi)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/di: The field holds edi as at the hook.
(push 1)
(assert (not (= seen.di edi)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/bp: The field holds ebp as at the hook.
(push 1)
(assert (not (= seen.bp ebp)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/ax: The field holds eax as at the hook.
(push 1)
(assert (not (= seen.ax eax)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/ds: Bits 15:0 are ds at the hook.
(push 1)
(assert (not (= ((_ extract 15 0) seen.ds) ds)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/es: Bits 15:0 are es at the hook.
(push 1)
(assert (not (= ((_ extract 15 0) seen.es) es)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/fs: Bits 15:0 are fs at the hook.
(push 1)
(assert (not (= ((_ extract 15 0) seen.fs) fs)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/gs: Bits 15:0 are gs at the hook.
(push 1)
(assert (not (= ((_ extract 15 0) seen.gs) gs)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/orig_ax: orig_ax is -1 on this kind of entry.
(push 1)
(assert (not (= seen.orig_ax #xffffffff)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/ip: ip is the instruction after the patched call.
(push 1)
(assert (not (= seen.ip successor)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/cs: Bits 15:0 are cs at the hook.
(push 1)
(assert (not (= ((_ extract 15 0) seen.cs) cs)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/flags: The full pushf image at the hook.
(push 1)
(assert (not (= seen.flags (concat #b0000000000 ID VIP VIF AC #b000 NT IOPL OF DF IF TF SF ZF #b0 AF #b0 PF #b1 CF))))
(assert (= IF #b1)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; regs/flags.CF: CF in the flags field is CF at the hook.
(push 1)
(assert (not (= ((_ extract 0 0) seen.flags) CF)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/flags.PF: PF in the flags field is PF at the hook.
(push 1)
(assert (not (= ((_ extract 2 2) seen.flags) PF)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/flags.AF: AF in the flags field is AF at the hook.
(push 1)
(assert (not (= ((_ extract 4 4) seen.flags) AF)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/flags.ZF: ZF in the flags field is ZF at the hook.
(push 1)
(assert (not (= ((_ extract 6 6) seen.flags) ZF)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/flags.SF: SF in the flags field is SF at the hook.
(push 1)
(assert (not (= ((_ extract 7 7) seen.flags) SF)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/flags.TF: TF in the flags field is TF at the hook.
(push 1)
(assert (not (= ((_ extract 8 8) seen.flags) TF)))
(assert (= TF #b1)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; regs/flags.IF: IF in the flags field is IF at the hook.
(push 1)
(assert (not (= ((_ extract 9 9) seen.flags) IF)))
(assert (= IF #b1)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; regs/flags.DF: DF in the flags field is DF at the hook.
(push 1)
(assert (not (= ((_ extract 10 10) seen.flags) DF)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/flags.OF: OF in the flags field is OF at the hook.
(push 1)
(assert (not (= ((_ extract 11 11) seen.flags) OF)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/flags.IOPL: IOPL in the flags field is IOPL at the hook.
(push 1)
(assert (not (= ((_ extract 13 12) seen.flags) IOPL)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/flags.NT: NT in the flags field is NT at the hook.
(push 1)
(assert (not (= ((_ extract 14 14) seen.flags) NT)))
(assert (= NT #b1)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; regs/flags.AC: AC in the flags field is AC at the hook.
(push 1)
(assert (not (= ((_ extract 18 18) seen.flags) AC)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/flags.VIF: VIF in the flags field is VIF at the hook.
(push 1)
(assert (not (= ((_ extract 19 19) seen.flags) VIF)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/flags.VIP: VIP in the flags field is VIP at the hook.
(push 1)
(assert (not (= ((_ extract 20 20) seen.flags) VIP)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/flags.ID: ID in the flags field is ID at the hook.
(push 1)
(assert (not (= ((_ extract 21 21) seen.flags) ID)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/sp: The address of the sp field is the stack pointer at the hook.
(push 1)
(assert (not (= (bvadd eax@20 #x0000003c) esp)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/owned: Every byte of the structure is the trampoline's own.
(push 1)
(assert (not (and (bvsle (bvsub esp@18 esp) (bvsub eax@20 esp)) (bvsle (bvadd (bvsub eax@20 esp) #x0000003c) #x00000000))))
(set-info :status unsat)
(check-sat)
(pop 1)

; frame/writes: No store outside the frame.
(push 1)
(assert (not (and (and (= esp@0.2 (bvadd esp #xfffffff0)) (bvslt #xfffffff0 #x00000000) (bvsle (bvadd #xfffffff0 #x00000004) #x00000000)) (and (= esp@1 (bvadd esp #xffffffec)) (bvslt #xffffffec #x00000000) (bvsle (bvadd #xffffffec #x00000004) #x00000000)) (and (= u@2 (bvadd esp #xffffffee)) (bvslt #xffffffee #x00000000) (bvsle (bvadd #xffffffee #x00000002) #x00000000)) (and (= esp@3 (bvadd esp #xffffffe8)) (bvslt #xffffffe8 #x00000000) (bvsle (bvadd #xffffffe8 #x00000004) #x00000000)) (and (= u@4 (bvadd esp #xffffffea)) (bvslt #xffffffea #x00000000) (bvsle (bvadd #xffffffea #x00000002) #x00000000)) (and (= esp@5 (bvadd esp #xffffffe4)) (bvslt #xffffffe4 #x00000000) (bvsle (bvadd #xffffffe4 #x00000004) #x00000000)) (and (= u@6 (bvadd esp #xffffffe6)) (bvslt #xffffffe6 #x00000000) (bvsle (bvadd #xffffffe6 #x00000002) #x00000000)) (and (= esp@7 (bvadd esp #xffffffe0)) (bvslt #xffffffe0 #x00000000) (bvsle (bvadd #xffffffe0 #x00000004) #x00000000)) (and (= u@8 (bvadd esp #xffffffe2)) (bvslt #xffffffe2 #x00000000) (bvsle (bvadd #xffffffe2 #x00000002) #x00000000)) (and (= esp@9 (bvadd esp #xffffffdc)) (bvslt #xffffffdc #x00000000) (bvsle (bvadd #xffffffdc #x00000004) #x00000000)) (and (= esp@10 (bvadd esp #xffffffd8)) (bvslt #xffffffd8 #x00000000) (bvsle (bvadd #xffffffd8 #x00000004) #x00000000)) (and (= esp@11 (bvadd esp #xffffffd4)) (bvslt #xffffffd4 #x00000000) (bvsle (bvadd #xffffffd4 #x00000004) #x00000000)) (and (= esp@12 (bvadd esp #xffffffd0)) (bvslt #xffffffd0 #x00000000) (bvsle (bvadd #xffffffd0 #x00000004) #x00000000)) (and (= esp@13 (bvadd esp #xffffffcc)) (bvslt #xffffffcc #x00000000) (bvsle (bvadd #xffffffcc #x00000004) #x00000000)) (and (= esp@14 (bvadd esp #xffffffc8)) (bvslt #xffffffc8 #x00000000) (bvsle (bvadd #xffffffc8 #x00000004) #x00000000)) (and (= esp@15 (bvadd esp #xffffffc4)) (bvslt #xffffffc4 #x00000000) (bvsle (bvadd #xffffffc4 #x00000004) #x00000000)) (and (= u@16 (bvadd esp #xfffffffa)) (bvslt #xfffffffa #x00000000) (bvsle (bvadd #xfffffffa #x00000002) #x00000000)) (and (= esp@17 (bvadd esp #xffffffc0)) (bvslt #xffffffc0 #x00000000) (bvsle (bvadd #xffffffc0 #x00000004) #x00000000)) (and (= u@19 (bvadd esp #xfffffffc)) (bvslt #xfffffffc #x00000000) (bvsle (bvadd #xfffffffc #x00000004) #x00000000)))))
(set-info :status unsat)
(check-sat)
(pop 1)

; mem/outside: Every stack byte at or above T holds what the last callback left there.
(push 1)
(assert (not (=> (bvuge any-byte #x00000004) (= (select above any-byte) (select above any-byte)))))
(set-info :status unsat)
(check-sat)
(pop 1)
(exit)
