; tramproof certificate, generator 2. How to read it: docs/certificates.md
; target x86_32/bugs/3c88c692c287-fixed, level strict; ftrace_regs_caller, 133 bytes, sha256 ebcd3bdf98ecbc43ec14244179a94f2d082654764698a3e177fa715f82f19fdf
;
; T is the stack pointer at the hook. Two arrays hold the stack: frame (below T) and above (from T up),
; both indexed by the distance from T; where an address is T plus a constant, lemma/addresses proves it.
; A stack byte that was below the stack pointer since it was written is a fresh symbol, junk, when it is read.
; Each load of a shared cell is a fresh symbol. A flag that the manual leaves undefined is one, too.
; By construction: regions-disjoint code-constant file-bytes async-transparent no-fault callback-abi kernel-no-fpu
;   flat-segments
;
; path return, run twice: do two runs show the same?

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
(declare-const addr.function_trace_op (_ BitVec 32))
(declare-const addr..text (_ BitVec 32))
(declare-const successor (_ BitVec 32))

; the patched call pushes the address of its successor
(define-fun frame@0 () Stack (store32 frame #xfffffffc successor))
(define-fun esp@0 () (_ BitVec 32) (bvadd esp #xfffffffc)) ; E

; ftrace_regs_caller+0x0: pushfd   [9c]
; correction pushf-image (SDM 2 "PUSHF/PUSHFD/PUSHFQ")
(define-fun image@0 () (_ BitVec 32) (concat #b0000000000 ID VIP VIF AC #b000 NT IOPL OF DF IF TF SF ZF #b0 AF #b0 PF #b1 CF)) ; the flags at their places
(define-fun esp@0.2 () (_ BitVec 32) (bvadd esp@0 #xfffffffc)) ; pushf
(define-fun frame@0.2 () Stack (store32 frame@0 #xfffffff8 image@0)) ; pushf

; ftrace_regs_caller+0x1: push ss   [16]
; correction selector-image (SDM 2 "PUSH", "MOV")
(declare-const undefined-upper@1 (_ BitVec 16))
(define-fun esp@1 () (_ BitVec 32) (bvadd esp@0.2 #xfffffffc)) ; push ss
(define-fun frame@1 () Stack (store32 frame@0.2 #xfffffff4 (concat undefined-upper@1 ss))) ; push ss

; ftrace_regs_caller+0x2: mov word ptr [esp + 2], 0   [66c74424020000]
(define-fun u@2 () (_ BitVec 32) (bvadd #x00000002 esp@1)) ; unique[3b00:4] = 0x2 + ESP
(define-fun u@2.2 () (_ BitVec 16) #x0000) ; unique[5200:2] = 0x0
(define-fun frame@2 () Stack (store16 frame@1 #xfffffff6 u@2.2)) ; *[ram]unique[3b00:4] = unique[5200:2]

; ftrace_regs_caller+0x9: push eax   [50]
(define-fun u@3 () (_ BitVec 32) eax) ; unique[20b80:4] = EAX
(define-fun esp@3 () (_ BitVec 32) (bvsub esp@1 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@3 () Stack (store32 frame@2 #xfffffff0 u@3)) ; *[ram]ESP = unique[20b80:4]

; ftrace_regs_caller+0xa: push dword ptr [esp + 8]   [ff742408]
(define-fun u@4 () (_ BitVec 32) (bvadd #x00000008 esp@3)) ; unique[3b00:4] = 0x8 + ESP
(define-fun m@4 () (_ BitVec 32) (load32 frame@3 #xfffffff8)) ; 4 bytes at u@4
(define-fun u@4.2 () (_ BitVec 32) m@4) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun u@4.3 () (_ BitVec 32) u@4.2) ; unique[20b80:4] = unique[ba00:4]
(define-fun esp@4 () (_ BitVec 32) (bvsub esp@3 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@4 () Stack (store32 frame@3 #xffffffec u@4.3)) ; *[ram]ESP = unique[20b80:4]

; ftrace_regs_caller+0xe: push eax   [50]
(define-fun u@5 () (_ BitVec 32) eax) ; unique[20b80:4] = EAX
(define-fun esp@5 () (_ BitVec 32) (bvsub esp@4 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@5 () Stack (store32 frame@4 #xffffffe8 u@5)) ; *[ram]ESP = unique[20b80:4]

; ftrace_regs_caller+0xf: push dword ptr [esp + 0x14]   [ff742414]
(define-fun u@6 () (_ BitVec 32) (bvadd #x00000014 esp@5)) ; unique[3b00:4] = 0x14 + ESP
(define-fun m@6 () (_ BitVec 32) (load32 frame@5 #xfffffffc)) ; 4 bytes at u@6
(define-fun u@6.2 () (_ BitVec 32) m@6) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun u@6.3 () (_ BitVec 32) u@6.2) ; unique[20b80:4] = unique[ba00:4]
(define-fun esp@6 () (_ BitVec 32) (bvsub esp@5 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@6 () Stack (store32 frame@5 #xffffffe4 u@6.3)) ; *[ram]ESP = unique[20b80:4]

; ftrace_regs_caller+0x13: push 0   [6a00]
(define-fun u@7 () (_ BitVec 32) #x00000000) ; unique[43f80:4] = 0x0
(define-fun esp@7 () (_ BitVec 32) (bvsub esp@6 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@7 () Stack (store32 frame@6 #xffffffe0 u@7)) ; *[ram]ESP = unique[43f80:4]

; ftrace_regs_caller+0x15: push gs   [0fa8]
; correction selector-image (SDM 2 "PUSH", "MOV")
(declare-const undefined-upper@8 (_ BitVec 16))
(define-fun esp@8 () (_ BitVec 32) (bvadd esp@7 #xfffffffc)) ; push gs
(define-fun frame@8 () Stack (store32 frame@7 #xffffffdc (concat undefined-upper@8 gs))) ; push gs

; ftrace_regs_caller+0x17: mov word ptr [esp + 2], 0   [66c74424020000]
(define-fun u@9 () (_ BitVec 32) (bvadd #x00000002 esp@8)) ; unique[3b00:4] = 0x2 + ESP
(define-fun u@9.2 () (_ BitVec 16) #x0000) ; unique[5200:2] = 0x0
(define-fun frame@9 () Stack (store16 frame@8 #xffffffde u@9.2)) ; *[ram]unique[3b00:4] = unique[5200:2]

; ftrace_regs_caller+0x1e: push fs   [0fa0]
; correction selector-image (SDM 2 "PUSH", "MOV")
(declare-const undefined-upper@10 (_ BitVec 16))
(define-fun esp@10 () (_ BitVec 32) (bvadd esp@8 #xfffffffc)) ; push fs
(define-fun frame@10 () Stack (store32 frame@9 #xffffffd8 (concat undefined-upper@10 fs))) ; push fs

; ftrace_regs_caller+0x20: mov word ptr [esp + 2], 0   [66c74424020000]
(define-fun u@11 () (_ BitVec 32) (bvadd #x00000002 esp@10)) ; unique[3b00:4] = 0x2 + ESP
(define-fun u@11.2 () (_ BitVec 16) #x0000) ; unique[5200:2] = 0x0
(define-fun frame@11 () Stack (store16 frame@10 #xffffffda u@11.2)) ; *[ram]unique[3b00:4] = unique[5200:2]

; ftrace_regs_caller+0x27: push es   [06]
; correction selector-image (SDM 2 "PUSH", "MOV")
(declare-const undefined-upper@12 (_ BitVec 16))
(define-fun esp@12 () (_ BitVec 32) (bvadd esp@10 #xfffffffc)) ; push es
(define-fun frame@12 () Stack (store32 frame@11 #xffffffd4 (concat undefined-upper@12 es))) ; push es

; ftrace_regs_caller+0x28: mov word ptr [esp + 2], 0   [66c74424020000]
(define-fun u@13 () (_ BitVec 32) (bvadd #x00000002 esp@12)) ; unique[3b00:4] = 0x2 + ESP
(define-fun u@13.2 () (_ BitVec 16) #x0000) ; unique[5200:2] = 0x0
(define-fun frame@13 () Stack (store16 frame@12 #xffffffd6 u@13.2)) ; *[ram]unique[3b00:4] = unique[5200:2]

; ftrace_regs_caller+0x2f: push ds   [1e]
; correction selector-image (SDM 2 "PUSH", "MOV")
(declare-const undefined-upper@14 (_ BitVec 16))
(define-fun esp@14 () (_ BitVec 32) (bvadd esp@12 #xfffffffc)) ; push ds
(define-fun frame@14 () Stack (store32 frame@13 #xffffffd0 (concat undefined-upper@14 ds))) ; push ds

; ftrace_regs_caller+0x30: mov word ptr [esp + 2], 0   [66c74424020000]
(define-fun u@15 () (_ BitVec 32) (bvadd #x00000002 esp@14)) ; unique[3b00:4] = 0x2 + ESP
(define-fun u@15.2 () (_ BitVec 16) #x0000) ; unique[5200:2] = 0x0
(define-fun frame@15 () Stack (store16 frame@14 #xffffffd2 u@15.2)) ; *[ram]unique[3b00:4] = unique[5200:2]

; ftrace_regs_caller+0x37: push eax   [50]
(define-fun u@16 () (_ BitVec 32) eax) ; unique[20b80:4] = EAX
(define-fun esp@16 () (_ BitVec 32) (bvsub esp@14 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@16 () Stack (store32 frame@15 #xffffffcc u@16)) ; *[ram]ESP = unique[20b80:4]

; ftrace_regs_caller+0x38: push ebp   [55]
(define-fun u@17 () (_ BitVec 32) ebp) ; unique[20b80:4] = EBP
(define-fun esp@17 () (_ BitVec 32) (bvsub esp@16 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@17 () Stack (store32 frame@16 #xffffffc8 u@17)) ; *[ram]ESP = unique[20b80:4]

; ftrace_regs_caller+0x39: push edi   [57]
(define-fun u@18 () (_ BitVec 32) edi) ; unique[20b80:4] = EDI
(define-fun esp@18 () (_ BitVec 32) (bvsub esp@17 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@18 () Stack (store32 frame@17 #xffffffc4 u@18)) ; *[ram]ESP = unique[20b80:4]

; ftrace_regs_caller+0x3a: push esi   [56]
(define-fun u@19 () (_ BitVec 32) esi) ; unique[20b80:4] = ESI
(define-fun esp@19 () (_ BitVec 32) (bvsub esp@18 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@19 () Stack (store32 frame@18 #xffffffc0 u@19)) ; *[ram]ESP = unique[20b80:4]

; ftrace_regs_caller+0x3b: push edx   [52]
(define-fun u@20 () (_ BitVec 32) edx) ; unique[20b80:4] = EDX
(define-fun esp@20 () (_ BitVec 32) (bvsub esp@19 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@20 () Stack (store32 frame@19 #xffffffbc u@20)) ; *[ram]ESP = unique[20b80:4]

; ftrace_regs_caller+0x3c: push ecx   [51]
(define-fun u@21 () (_ BitVec 32) ecx) ; unique[20b80:4] = ECX
(define-fun esp@21 () (_ BitVec 32) (bvsub esp@20 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@21 () Stack (store32 frame@20 #xffffffb8 u@21)) ; *[ram]ESP = unique[20b80:4]

; ftrace_regs_caller+0x3d: push ebx   [53]
(define-fun u@22 () (_ BitVec 32) ebx) ; unique[20b80:4] = EBX
(define-fun esp@22 () (_ BitVec 32) (bvsub esp@21 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@22 () Stack (store32 frame@21 #xffffffb4 u@22)) ; *[ram]ESP = unique[20b80:4]

; ftrace_regs_caller+0x3e: lea eax, [esp + 0x4c]   [8d44244c]
(define-fun u@23 () (_ BitVec 32) (bvadd #x0000004c esp@22)) ; unique[3b00:4] = 0x4c + ESP
(define-fun eax@23 () (_ BitVec 32) u@23) ; EAX = unique[3b00:4]

; ftrace_regs_caller+0x42: mov dword ptr [esp + 0x3c], eax   [8944243c]
(define-fun u@24 () (_ BitVec 32) (bvadd #x0000003c esp@22)) ; unique[3b00:4] = 0x3c + ESP
(define-fun u@24.2 () (_ BitVec 32) eax@23) ; unique[5280:4] = EAX
(define-fun frame@24 () Stack (store32 frame@22 #xfffffff0 u@24.2)) ; *[ram]unique[3b00:4] = unique[5280:4]

; ftrace_regs_caller+0x46: mov eax, cs   [8cc8]
; correction selector-image (SDM 2 "PUSH", "MOV")
(declare-const undefined-upper@25 (_ BitVec 16))
(define-fun eax@25 () (_ BitVec 32) (concat undefined-upper@25 cs)) ; mov eax, cs

; ftrace_regs_caller+0x48: movzx eax, ax   [0fb7c0]
(define-fun eax@26 () (_ BitVec 32) ((_ zero_extend 16) ((_ extract 15 0) eax@25))) ; EAX = zext(AX)

; ftrace_regs_caller+0x4b: mov dword ptr [esp + 0x34], eax   [89442434]
(define-fun u@27 () (_ BitVec 32) (bvadd #x00000034 esp@22)) ; unique[3b00:4] = 0x34 + ESP
(define-fun u@27.2 () (_ BitVec 32) eax@26) ; unique[5280:4] = EAX
(define-fun frame@27 () Stack (store32 frame@24 #xffffffe8 u@27.2)) ; *[ram]unique[3b00:4] = unique[5280:4]

; ftrace_regs_caller+0x4f: push esp   [54]
(define-fun u@28 () (_ BitVec 32) esp@22) ; unique[20b80:4] = ESP
(define-fun esp@28 () (_ BitVec 32) (bvsub esp@22 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@28 () Stack (store32 frame@27 #xffffffb0 u@28)) ; *[ram]ESP = unique[20b80:4]

; ftrace_regs_caller+0x50: mov eax, dword ptr [esp + 0x34]   [8b442434]
(define-fun u@29 () (_ BitVec 32) (bvadd #x00000034 esp@28)) ; unique[3b00:4] = 0x34 + ESP
(define-fun m@29 () (_ BitVec 32) (load32 frame@28 #xffffffe4)) ; 4 bytes at u@29
(define-fun u@29.2 () (_ BitVec 32) m@29) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun eax@29 () (_ BitVec 32) u@29.2) ; EAX = unique[ba00:4]

; ftrace_regs_caller+0x54: sub eax, 5   [83e805]
(define-fun CF@30 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult eax@29 #x00000005) #x01 #x00))) ; CF = EAX < 0x5
(define-fun OF@30 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 31 31) eax@29) ((_ extract 31 31) #x00000005)) (distinct ((_ extract 31 31) eax@29) ((_ extract 31 31) (bvsub eax@29 #x00000005)))) #x01 #x00))) ; OF = sborrow(EAX, 0x5)
(define-fun eax@30 () (_ BitVec 32) (bvsub eax@29 #x00000005)) ; EAX = EAX - 0x5
(define-fun SF@30 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt eax@30 #x00000000) #x01 #x00))) ; SF = EAX s< 0x0
(define-fun ZF@30 () (_ BitVec 1) ((_ extract 0 0) (ite (= eax@30 #x00000000) #x01 #x00))) ; ZF = EAX == 0x0
(define-fun u@30 () (_ BitVec 32) (bvand eax@30 #x000000ff)) ; unique[24d00:4] = EAX & 0xff
(define-fun u@30.2 () (_ BitVec 8) (popcount32 u@30)) ; unique[24d80:1] = popcount(unique[24d00:4])
(define-fun u@30.3 () (_ BitVec 8) (bvand u@30.2 #x01)) ; unique[24e00:1] = unique[24d80:1] & 0x1
(define-fun PF@30 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@30.3 #x00) #x01 #x00))) ; PF = unique[24e00:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@30 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) eax@29)) (concat #b0 ((_ extract 3 0) #x00000005)))))

; ftrace_regs_caller+0x57: mov edx, dword ptr [esp + 0x50]   [8b542450]
(define-fun u@31 () (_ BitVec 32) (bvadd #x00000050 esp@28)) ; unique[3b00:4] = 0x50 + ESP
(define-fun m@31 () (_ BitVec 32) (load32 above #x00000000)) ; 4 bytes at u@31
(define-fun u@31.2 () (_ BitVec 32) m@31) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun edx@31 () (_ BitVec 32) u@31.2) ; EDX = unique[ba00:4]

; ftrace_regs_caller+0x5b: mov ecx, dword ptr [0x50000000]   [8b0d00000050]
(declare-const cell.function_trace_op (_ BitVec 32))
; load 1 of function_trace_op: it may have changed since the last one
(define-fun m@32 () (_ BitVec 32) cell.function_trace_op) ; 4 bytes at addr.function_trace_op
(define-fun ecx@32 () (_ BitVec 32) m@32) ; ECX = ram[50000000:4]

; ftrace_regs_caller+0x61: call 0x400085   [e81f000000]
(define-fun m@33 () (_ BitVec 32) (load32 frame@28 #xffffffb0)) ; the pointer that is passed
; the callback ftrace_stub is entered: what it sees is judged here
; callback-abi: caller-saved registers and arithmetic flags are what C leaves, DF is 0
(declare-const callback.eax (_ BitVec 32))
(declare-const callback.ecx (_ BitVec 32))
(declare-const callback.edx (_ BitVec 32))
(declare-const callback.CF (_ BitVec 1))
(declare-const callback.PF (_ BitVec 1))
(declare-const callback.AF (_ BitVec 1))
(declare-const callback.ZF (_ BitVec 1))
(declare-const callback.SF (_ BitVec 1))
(declare-const callback.OF (_ BitVec 1))
; callback-abi: the stack as C leaves it; of the frame [sp, T) every byte but its own is kept
(declare-const callback.frame Stack)
(declare-const callback.above Stack)
(define-fun frame@33 () Stack (store callback.frame #xfffffff8 (select frame@28 #xfffffff8))) ; T-8 is kept
(define-fun frame@33.2 () Stack (store frame@33 #xfffffff9 (select frame@28 #xfffffff9))) ; T-7 is kept
(define-fun frame@33.3 () Stack (store frame@33.2 #xfffffffa (select frame@28 #xfffffffa))) ; T-6 is kept
(define-fun frame@33.4 () Stack (store frame@33.3 #xfffffffb (select frame@28 #xfffffffb))) ; T-5 is kept
(define-fun frame@33.5 () Stack (store frame@33.4 #xfffffffc (select frame@28 #xfffffffc))) ; T-4 is kept
(define-fun frame@33.6 () Stack (store frame@33.5 #xfffffffd (select frame@28 #xfffffffd))) ; T-3 is kept
(define-fun frame@33.7 () Stack (store frame@33.6 #xfffffffe (select frame@28 #xfffffffe))) ; T-2 is kept
(define-fun frame@33.8 () Stack (store frame@33.7 #xffffffff (select frame@28 #xffffffff))) ; T-1 is kept

; ftrace_regs_caller+0x66: add esp, 4   [83c404]
(define-fun CF@34 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd esp@28 #x00000004) esp@28) #x01 #x00))) ; CF = carry(ESP, 0x4)
(define-fun OF@34 () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 31 31) esp@28) ((_ extract 31 31) #x00000004)) (distinct ((_ extract 31 31) esp@28) ((_ extract 31 31) (bvadd esp@28 #x00000004)))) #x01 #x00))) ; OF = scarry(ESP, 0x4)
(define-fun esp@34 () (_ BitVec 32) (bvadd esp@28 #x00000004)) ; ESP = ESP + 0x4
(define-fun SF@34 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt esp@34 #x00000000) #x01 #x00))) ; SF = ESP s< 0x0
(define-fun ZF@34 () (_ BitVec 1) ((_ extract 0 0) (ite (= esp@34 #x00000000) #x01 #x00))) ; ZF = ESP == 0x0
(define-fun u@34 () (_ BitVec 32) (bvand esp@34 #x000000ff)) ; unique[24d00:4] = ESP & 0xff
(define-fun u@34.2 () (_ BitVec 8) (popcount32 u@34)) ; unique[24d80:1] = popcount(unique[24d00:4])
(define-fun u@34.3 () (_ BitVec 8) (bvand u@34.2 #x01)) ; unique[24e00:1] = unique[24d80:1] & 0x1
(define-fun PF@34 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@34.3 #x00) #x01 #x00))) ; PF = unique[24e00:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@34 () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) esp@28)) (concat #b0 ((_ extract 3 0) #x00000004)))))

; ftrace_regs_caller+0x69: mov eax, dword ptr [esp + 0x38]   [8b442438]
(define-fun u@35 () (_ BitVec 32) (bvadd #x00000038 esp@34)) ; unique[3b00:4] = 0x38 + ESP
(define-fun m@35 () (_ BitVec 32) (load32 frame@33.8 #xffffffec)) ; 4 bytes at u@35
(define-fun u@35.2 () (_ BitVec 32) m@35) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun eax@35 () (_ BitVec 32) u@35.2) ; EAX = unique[ba00:4]

; ftrace_regs_caller+0x6d: mov dword ptr [esp + 0x44], eax   [89442444]
(define-fun u@36 () (_ BitVec 32) (bvadd #x00000044 esp@34)) ; unique[3b00:4] = 0x44 + ESP
(define-fun u@36.2 () (_ BitVec 32) eax@35) ; unique[5280:4] = EAX
(define-fun frame@36 () Stack (store32 frame@33.8 #xfffffff8 u@36.2)) ; *[ram]unique[3b00:4] = unique[5280:4]

; ftrace_regs_caller+0x71: mov eax, dword ptr [esp + 0x30]   [8b442430]
(define-fun u@37 () (_ BitVec 32) (bvadd #x00000030 esp@34)) ; unique[3b00:4] = 0x30 + ESP
(define-fun m@37 () (_ BitVec 32) (load32 frame@36 #xffffffe4)) ; 4 bytes at u@37
(define-fun u@37.2 () (_ BitVec 32) m@37) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun eax@37 () (_ BitVec 32) u@37.2) ; EAX = unique[ba00:4]

; ftrace_regs_caller+0x75: mov dword ptr [esp + 0x48], eax   [89442448]
(define-fun u@38 () (_ BitVec 32) (bvadd #x00000048 esp@34)) ; unique[3b00:4] = 0x48 + ESP
(define-fun u@38.2 () (_ BitVec 32) eax@37) ; unique[5280:4] = EAX
(define-fun frame@38 () Stack (store32 frame@36 #xfffffffc u@38.2)) ; *[ram]unique[3b00:4] = unique[5280:4]

; ftrace_regs_caller+0x79: pop ebx   [5b]
(define-fun u@39 () (_ BitVec 32) #x00000000) ; unique[43b80:4] = 0x0
(define-fun m@39 () (_ BitVec 32) (load32 frame@38 #xffffffb4)) ; 4 bytes at esp@34
(define-fun u@39.2 () (_ BitVec 32) m@39) ; unique[43b80:4] = *[ram]ESP
(define-fun esp@39 () (_ BitVec 32) (bvadd esp@34 #x00000004)) ; ESP = ESP + 0x4
(define-fun ebx@39 () (_ BitVec 32) u@39.2) ; EBX = unique[43b80:4]

; ftrace_regs_caller+0x7a: pop ecx   [59]
(define-fun u@40 () (_ BitVec 32) #x00000000) ; unique[43b80:4] = 0x0
(define-fun m@40 () (_ BitVec 32) (load32 frame@38 #xffffffb8)) ; 4 bytes at esp@39
(define-fun u@40.2 () (_ BitVec 32) m@40) ; unique[43b80:4] = *[ram]ESP
(define-fun esp@40 () (_ BitVec 32) (bvadd esp@39 #x00000004)) ; ESP = ESP + 0x4
(define-fun ecx@40 () (_ BitVec 32) u@40.2) ; ECX = unique[43b80:4]

; ftrace_regs_caller+0x7b: pop edx   [5a]
(define-fun u@41 () (_ BitVec 32) #x00000000) ; unique[43b80:4] = 0x0
(define-fun m@41 () (_ BitVec 32) (load32 frame@38 #xffffffbc)) ; 4 bytes at esp@40
(define-fun u@41.2 () (_ BitVec 32) m@41) ; unique[43b80:4] = *[ram]ESP
(define-fun esp@41 () (_ BitVec 32) (bvadd esp@40 #x00000004)) ; ESP = ESP + 0x4
(define-fun edx@41 () (_ BitVec 32) u@41.2) ; EDX = unique[43b80:4]

; ftrace_regs_caller+0x7c: pop esi   [5e]
(define-fun u@42 () (_ BitVec 32) #x00000000) ; unique[43b80:4] = 0x0
(define-fun m@42 () (_ BitVec 32) (load32 frame@38 #xffffffc0)) ; 4 bytes at esp@41
(define-fun u@42.2 () (_ BitVec 32) m@42) ; unique[43b80:4] = *[ram]ESP
(define-fun esp@42 () (_ BitVec 32) (bvadd esp@41 #x00000004)) ; ESP = ESP + 0x4
(define-fun esi@42 () (_ BitVec 32) u@42.2) ; ESI = unique[43b80:4]

; ftrace_regs_caller+0x7d: pop edi   [5f]
(define-fun u@43 () (_ BitVec 32) #x00000000) ; unique[43b80:4] = 0x0
(define-fun m@43 () (_ BitVec 32) (load32 frame@38 #xffffffc4)) ; 4 bytes at esp@42
(define-fun u@43.2 () (_ BitVec 32) m@43) ; unique[43b80:4] = *[ram]ESP
(define-fun esp@43 () (_ BitVec 32) (bvadd esp@42 #x00000004)) ; ESP = ESP + 0x4
(define-fun edi@43 () (_ BitVec 32) u@43.2) ; EDI = unique[43b80:4]

; ftrace_regs_caller+0x7e: pop ebp   [5d]
(define-fun u@44 () (_ BitVec 32) #x00000000) ; unique[43b80:4] = 0x0
(define-fun m@44 () (_ BitVec 32) (load32 frame@38 #xffffffc8)) ; 4 bytes at esp@43
(define-fun u@44.2 () (_ BitVec 32) m@44) ; unique[43b80:4] = *[ram]ESP
(define-fun esp@44 () (_ BitVec 32) (bvadd esp@43 #x00000004)) ; ESP = ESP + 0x4
(define-fun ebp@44 () (_ BitVec 32) u@44.2) ; EBP = unique[43b80:4]

; ftrace_regs_caller+0x7f: pop eax   [58]
(define-fun u@45 () (_ BitVec 32) #x00000000) ; unique[43b80:4] = 0x0
(define-fun m@45 () (_ BitVec 32) (load32 frame@38 #xffffffcc)) ; 4 bytes at esp@44
(define-fun u@45.2 () (_ BitVec 32) m@45) ; unique[43b80:4] = *[ram]ESP
(define-fun esp@45 () (_ BitVec 32) (bvadd esp@44 #x00000004)) ; ESP = ESP + 0x4
(define-fun eax@45 () (_ BitVec 32) u@45.2) ; EAX = unique[43b80:4]

; ftrace_regs_caller+0x80: add esp, 0x28   [83c428]
(define-fun CF@46 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd esp@45 #x00000028) esp@45) #x01 #x00))) ; CF = carry(ESP, 0x28)
(define-fun OF@46 () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 31 31) esp@45) ((_ extract 31 31) #x00000028)) (distinct ((_ extract 31 31) esp@45) ((_ extract 31 31) (bvadd esp@45 #x00000028)))) #x01 #x00))) ; OF = scarry(ESP, 0x28)
(define-fun esp@46 () (_ BitVec 32) (bvadd esp@45 #x00000028)) ; ESP = ESP + 0x28
(define-fun SF@46 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt esp@46 #x00000000) #x01 #x00))) ; SF = ESP s< 0x0
(define-fun ZF@46 () (_ BitVec 1) ((_ extract 0 0) (ite (= esp@46 #x00000000) #x01 #x00))) ; ZF = ESP == 0x0
(define-fun u@46 () (_ BitVec 32) (bvand esp@46 #x000000ff)) ; unique[24d00:4] = ESP & 0xff
(define-fun u@46.2 () (_ BitVec 8) (popcount32 u@46)) ; unique[24d80:1] = popcount(unique[24d00:4])
(define-fun u@46.3 () (_ BitVec 8) (bvand u@46.2 #x01)) ; unique[24e00:1] = unique[24d80:1] & 0x1
(define-fun PF@46 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@46.3 #x00) #x01 #x00))) ; PF = unique[24e00:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@46 () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) esp@45)) (concat #b0 ((_ extract 3 0) #x00000028)))))

; ftrace_regs_caller+0x83: popfd   [9d]
; correction popf-by-cpl (SDM 2 "POPF/POPFD/POPFQ", table 4-21)
(define-fun m@47 () (_ BitVec 32) (load32 frame@38 #xfffffff8)) ; popf
(define-fun esp@47 () (_ BitVec 32) (bvadd esp@46 #x00000004)) ; popf
(define-fun CF@47 () (_ BitVec 1) ((_ extract 0 0) m@47))
(define-fun PF@47 () (_ BitVec 1) ((_ extract 2 2) m@47))
(define-fun AF@47 () (_ BitVec 1) ((_ extract 4 4) m@47))
(define-fun ZF@47 () (_ BitVec 1) ((_ extract 6 6) m@47))
(define-fun SF@47 () (_ BitVec 1) ((_ extract 7 7) m@47))
(define-fun TF@47 () (_ BitVec 1) ((_ extract 8 8) m@47))
(define-fun IF@47 () (_ BitVec 1) ((_ extract 9 9) m@47))
(define-fun DF@47 () (_ BitVec 1) ((_ extract 10 10) m@47))
(define-fun OF@47 () (_ BitVec 1) ((_ extract 11 11) m@47))
(define-fun IOPL@47 () (_ BitVec 2) ((_ extract 13 12) m@47))
(define-fun NT@47 () (_ BitVec 1) ((_ extract 14 14) m@47))
(define-fun AC@47 () (_ BitVec 1) ((_ extract 18 18) m@47))
(define-fun ID@47 () (_ BitVec 1) ((_ extract 21 21) m@47))

; ftrace_regs_caller+0x84: ret   [c3]
(define-fun m@48 () (_ BitVec 32) (load32 frame@38 #xfffffffc)) ; 4 bytes at esp@47
(define-fun target@48 () (_ BitVec 32) m@48) ; EIP = *[ram]ESP
(define-fun esp@48 () (_ BitVec 32) (bvadd esp@47 #x00000004)) ; ESP = ESP + 0x4
(declare-const junk-4@48 (_ BitVec 8))
(define-fun frame@48 () Stack (store frame@38 #xfffffffc junk-4@48)) ; T-4 was below sp: any value
(declare-const junk-3@48 (_ BitVec 8))
(define-fun frame@48.2 () Stack (store frame@48 #xfffffffd junk-3@48)) ; T-3 was below sp: any value
(declare-const junk-2@48 (_ BitVec 8))
(define-fun frame@48.3 () Stack (store frame@48.2 #xfffffffe junk-2@48)) ; T-2 was below sp: any value
(declare-const junk-1@48 (_ BitVec 8))
(define-fun frame@48.4 () Stack (store frame@48.3 #xffffffff junk-1@48)) ; T-1 was below sp: any value

; names for what is claimed
(define-fun left.ip () (_ BitVec 32) (load32 frame@33.8 #xffffffe4))
(define-fun seen.bx () (_ BitVec 32) (load32 frame@28 #xffffffb4))
(define-fun seen.cx () (_ BitVec 32) (load32 frame@28 #xffffffb8))
(define-fun seen.dx () (_ BitVec 32) (load32 frame@28 #xffffffbc))
(define-fun seen.si () (_ BitVec 32) (load32 frame@28 #xffffffc0))
(define-fun seen.di () (_ BitVec 32) (load32 frame@28 #xffffffc4))
(define-fun seen.bp () (_ BitVec 32) (load32 frame@28 #xffffffc8))
(define-fun seen.ax () (_ BitVec 32) (load32 frame@28 #xffffffcc))
(define-fun seen.ds () (_ BitVec 32) (load32 frame@28 #xffffffd0))
(define-fun seen.es () (_ BitVec 32) (load32 frame@28 #xffffffd4))
(define-fun seen.fs () (_ BitVec 32) (load32 frame@28 #xffffffd8))
(define-fun seen.gs () (_ BitVec 32) (load32 frame@28 #xffffffdc))
(define-fun seen.orig_ax () (_ BitVec 32) (load32 frame@28 #xffffffe0))
(define-fun seen.ip () (_ BitVec 32) (load32 frame@28 #xffffffe4))
(define-fun seen.cs () (_ BitVec 32) (load32 frame@28 #xffffffe8))
(define-fun seen.flags () (_ BitVec 32) (load32 frame@28 #xffffffec))
(define-fun seen.sp () (_ BitVec 32) (load32 frame@28 #xfffffff0))
(define-fun seen.ss () (_ BitVec 32) (load32 frame@28 #xfffffff4))
(define-fun left.bx () (_ BitVec 32) (load32 frame@33.8 #xffffffb4))
(define-fun exit.ebx () (_ BitVec 32) ebx@39)
(define-fun left.cx () (_ BitVec 32) (load32 frame@33.8 #xffffffb8))
(define-fun exit.ecx () (_ BitVec 32) ecx@40)
(define-fun left.dx () (_ BitVec 32) (load32 frame@33.8 #xffffffbc))
(define-fun exit.edx () (_ BitVec 32) edx@41)
(define-fun left.si () (_ BitVec 32) (load32 frame@33.8 #xffffffc0))
(define-fun exit.esi () (_ BitVec 32) esi@42)
(define-fun left.di () (_ BitVec 32) (load32 frame@33.8 #xffffffc4))
(define-fun exit.edi () (_ BitVec 32) edi@43)
(define-fun left.bp () (_ BitVec 32) (load32 frame@33.8 #xffffffc8))
(define-fun exit.ebp () (_ BitVec 32) ebp@44)
(define-fun left.ax () (_ BitVec 32) (load32 frame@33.8 #xffffffcc))
(define-fun exit.eax () (_ BitVec 32) eax@45)
(define-fun left.flags () (_ BitVec 32) (load32 frame@33.8 #xffffffec))
(define-fun exit.CF () (_ BitVec 1) CF@47)
(define-fun exit.PF () (_ BitVec 1) PF@47)
(define-fun exit.AF () (_ BitVec 1) AF@47)
(define-fun exit.ZF () (_ BitVec 1) ZF@47)
(define-fun exit.SF () (_ BitVec 1) SF@47)
(define-fun exit.TF () (_ BitVec 1) TF@47)
(define-fun exit.IF () (_ BitVec 1) IF@47)
(define-fun exit.DF () (_ BitVec 1) DF@47)
(define-fun exit.OF () (_ BitVec 1) OF@47)
(define-fun exit.IOPL () (_ BitVec 2) IOPL@47)
(define-fun exit.NT () (_ BitVec 1) NT@47)
(define-fun exit.AC () (_ BitVec 1) AC@47)
(define-fun exit.VIF () (_ BitVec 1) VIF)
(define-fun exit.VIP () (_ BitVec 1) VIP)
(define-fun exit.ID () (_ BitVec 1) ID@47)
(define-fun exit.cs () (_ BitVec 16) cs)
(define-fun exit.ss () (_ BitVec 16) ss)
(define-fun exit.ds () (_ BitVec 16) ds)
(define-fun exit.es () (_ BitVec 16) es)
(define-fun exit.fs () (_ BitVec 16) fs)
(define-fun exit.gs () (_ BitVec 16) gs)
(define-fun exit.fpu () (_ BitVec 64) fpu)
(define-fun exit.target () (_ BitVec 32) target@48)
(define-fun exit.esp () (_ BitVec 32) esp@48)
(declare-const any-byte Address) ; any stack byte, by its distance from the parent slot

; the second run: every name of its own ends in !2
(define-fun frame@0!2 () Stack (store32 frame #xfffffffc successor))
(define-fun esp@0!2 () (_ BitVec 32) (bvadd esp #xfffffffc))
(define-fun image@0!2 () (_ BitVec 32) (concat #b0000000000 ID VIP VIF AC #b000 NT IOPL OF DF IF TF SF ZF #b0 AF #b0 PF #b1 CF))
(define-fun esp@0.2!2 () (_ BitVec 32) (bvadd esp@0!2 #xfffffffc))
(define-fun frame@0.2!2 () Stack (store32 frame@0!2 #xfffffff8 image@0!2))
(declare-const undefined-upper@1!2 (_ BitVec 16))
(define-fun esp@1!2 () (_ BitVec 32) (bvadd esp@0.2!2 #xfffffffc))
(define-fun frame@1!2 () Stack (store32 frame@0.2!2 #xfffffff4 (concat undefined-upper@1!2 ss)))
(define-fun u@2!2 () (_ BitVec 32) (bvadd #x00000002 esp@1!2))
(define-fun u@2.2!2 () (_ BitVec 16) #x0000)
(define-fun frame@2!2 () Stack (store16 frame@1!2 #xfffffff6 u@2.2!2))
(define-fun u@3!2 () (_ BitVec 32) eax)
(define-fun esp@3!2 () (_ BitVec 32) (bvsub esp@1!2 #x00000004))
(define-fun frame@3!2 () Stack (store32 frame@2!2 #xfffffff0 u@3!2))
(define-fun u@4!2 () (_ BitVec 32) (bvadd #x00000008 esp@3!2))
(define-fun m@4!2 () (_ BitVec 32) (load32 frame@3!2 #xfffffff8))
(define-fun u@4.2!2 () (_ BitVec 32) m@4!2)
(define-fun u@4.3!2 () (_ BitVec 32) u@4.2!2)
(define-fun esp@4!2 () (_ BitVec 32) (bvsub esp@3!2 #x00000004))
(define-fun frame@4!2 () Stack (store32 frame@3!2 #xffffffec u@4.3!2))
(define-fun u@5!2 () (_ BitVec 32) eax)
(define-fun esp@5!2 () (_ BitVec 32) (bvsub esp@4!2 #x00000004))
(define-fun frame@5!2 () Stack (store32 frame@4!2 #xffffffe8 u@5!2))
(define-fun u@6!2 () (_ BitVec 32) (bvadd #x00000014 esp@5!2))
(define-fun m@6!2 () (_ BitVec 32) (load32 frame@5!2 #xfffffffc))
(define-fun u@6.2!2 () (_ BitVec 32) m@6!2)
(define-fun u@6.3!2 () (_ BitVec 32) u@6.2!2)
(define-fun esp@6!2 () (_ BitVec 32) (bvsub esp@5!2 #x00000004))
(define-fun frame@6!2 () Stack (store32 frame@5!2 #xffffffe4 u@6.3!2))
(define-fun u@7!2 () (_ BitVec 32) #x00000000)
(define-fun esp@7!2 () (_ BitVec 32) (bvsub esp@6!2 #x00000004))
(define-fun frame@7!2 () Stack (store32 frame@6!2 #xffffffe0 u@7!2))
(declare-const undefined-upper@8!2 (_ BitVec 16))
(define-fun esp@8!2 () (_ BitVec 32) (bvadd esp@7!2 #xfffffffc))
(define-fun frame@8!2 () Stack (store32 frame@7!2 #xffffffdc (concat undefined-upper@8!2 gs)))
(define-fun u@9!2 () (_ BitVec 32) (bvadd #x00000002 esp@8!2))
(define-fun u@9.2!2 () (_ BitVec 16) #x0000)
(define-fun frame@9!2 () Stack (store16 frame@8!2 #xffffffde u@9.2!2))
(declare-const undefined-upper@10!2 (_ BitVec 16))
(define-fun esp@10!2 () (_ BitVec 32) (bvadd esp@8!2 #xfffffffc))
(define-fun frame@10!2 () Stack (store32 frame@9!2 #xffffffd8 (concat undefined-upper@10!2 fs)))
(define-fun u@11!2 () (_ BitVec 32) (bvadd #x00000002 esp@10!2))
(define-fun u@11.2!2 () (_ BitVec 16) #x0000)
(define-fun frame@11!2 () Stack (store16 frame@10!2 #xffffffda u@11.2!2))
(declare-const undefined-upper@12!2 (_ BitVec 16))
(define-fun esp@12!2 () (_ BitVec 32) (bvadd esp@10!2 #xfffffffc))
(define-fun frame@12!2 () Stack (store32 frame@11!2 #xffffffd4 (concat undefined-upper@12!2 es)))
(define-fun u@13!2 () (_ BitVec 32) (bvadd #x00000002 esp@12!2))
(define-fun u@13.2!2 () (_ BitVec 16) #x0000)
(define-fun frame@13!2 () Stack (store16 frame@12!2 #xffffffd6 u@13.2!2))
(declare-const undefined-upper@14!2 (_ BitVec 16))
(define-fun esp@14!2 () (_ BitVec 32) (bvadd esp@12!2 #xfffffffc))
(define-fun frame@14!2 () Stack (store32 frame@13!2 #xffffffd0 (concat undefined-upper@14!2 ds)))
(define-fun u@15!2 () (_ BitVec 32) (bvadd #x00000002 esp@14!2))
(define-fun u@15.2!2 () (_ BitVec 16) #x0000)
(define-fun frame@15!2 () Stack (store16 frame@14!2 #xffffffd2 u@15.2!2))
(define-fun u@16!2 () (_ BitVec 32) eax)
(define-fun esp@16!2 () (_ BitVec 32) (bvsub esp@14!2 #x00000004))
(define-fun frame@16!2 () Stack (store32 frame@15!2 #xffffffcc u@16!2))
(define-fun u@17!2 () (_ BitVec 32) ebp)
(define-fun esp@17!2 () (_ BitVec 32) (bvsub esp@16!2 #x00000004))
(define-fun frame@17!2 () Stack (store32 frame@16!2 #xffffffc8 u@17!2))
(define-fun u@18!2 () (_ BitVec 32) edi)
(define-fun esp@18!2 () (_ BitVec 32) (bvsub esp@17!2 #x00000004))
(define-fun frame@18!2 () Stack (store32 frame@17!2 #xffffffc4 u@18!2))
(define-fun u@19!2 () (_ BitVec 32) esi)
(define-fun esp@19!2 () (_ BitVec 32) (bvsub esp@18!2 #x00000004))
(define-fun frame@19!2 () Stack (store32 frame@18!2 #xffffffc0 u@19!2))
(define-fun u@20!2 () (_ BitVec 32) edx)
(define-fun esp@20!2 () (_ BitVec 32) (bvsub esp@19!2 #x00000004))
(define-fun frame@20!2 () Stack (store32 frame@19!2 #xffffffbc u@20!2))
(define-fun u@21!2 () (_ BitVec 32) ecx)
(define-fun esp@21!2 () (_ BitVec 32) (bvsub esp@20!2 #x00000004))
(define-fun frame@21!2 () Stack (store32 frame@20!2 #xffffffb8 u@21!2))
(define-fun u@22!2 () (_ BitVec 32) ebx)
(define-fun esp@22!2 () (_ BitVec 32) (bvsub esp@21!2 #x00000004))
(define-fun frame@22!2 () Stack (store32 frame@21!2 #xffffffb4 u@22!2))
(define-fun u@23!2 () (_ BitVec 32) (bvadd #x0000004c esp@22!2))
(define-fun eax@23!2 () (_ BitVec 32) u@23!2)
(define-fun u@24!2 () (_ BitVec 32) (bvadd #x0000003c esp@22!2))
(define-fun u@24.2!2 () (_ BitVec 32) eax@23!2)
(define-fun frame@24!2 () Stack (store32 frame@22!2 #xfffffff0 u@24.2!2))
(declare-const undefined-upper@25!2 (_ BitVec 16))
(define-fun eax@25!2 () (_ BitVec 32) (concat undefined-upper@25!2 cs))
(define-fun eax@26!2 () (_ BitVec 32) ((_ zero_extend 16) ((_ extract 15 0) eax@25!2)))
(define-fun u@27!2 () (_ BitVec 32) (bvadd #x00000034 esp@22!2))
(define-fun u@27.2!2 () (_ BitVec 32) eax@26!2)
(define-fun frame@27!2 () Stack (store32 frame@24!2 #xffffffe8 u@27.2!2))
(define-fun u@28!2 () (_ BitVec 32) esp@22!2)
(define-fun esp@28!2 () (_ BitVec 32) (bvsub esp@22!2 #x00000004))
(define-fun frame@28!2 () Stack (store32 frame@27!2 #xffffffb0 u@28!2))
(define-fun u@29!2 () (_ BitVec 32) (bvadd #x00000034 esp@28!2))
(define-fun m@29!2 () (_ BitVec 32) (load32 frame@28!2 #xffffffe4))
(define-fun u@29.2!2 () (_ BitVec 32) m@29!2)
(define-fun eax@29!2 () (_ BitVec 32) u@29.2!2)
(define-fun CF@30!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult eax@29!2 #x00000005) #x01 #x00)))
(define-fun OF@30!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 31 31) eax@29!2) ((_ extract 31 31) #x00000005)) (distinct ((_ extract 31 31) eax@29!2) ((_ extract 31 31) (bvsub eax@29!2 #x00000005)))) #x01 #x00)))
(define-fun eax@30!2 () (_ BitVec 32) (bvsub eax@29!2 #x00000005))
(define-fun SF@30!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt eax@30!2 #x00000000) #x01 #x00)))
(define-fun ZF@30!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= eax@30!2 #x00000000) #x01 #x00)))
(define-fun u@30!2 () (_ BitVec 32) (bvand eax@30!2 #x000000ff))
(define-fun u@30.2!2 () (_ BitVec 8) (popcount32 u@30!2))
(define-fun u@30.3!2 () (_ BitVec 8) (bvand u@30.2!2 #x01))
(define-fun PF@30!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@30.3!2 #x00) #x01 #x00)))
(define-fun AF@30!2 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) eax@29!2)) (concat #b0 ((_ extract 3 0) #x00000005)))))
(define-fun u@31!2 () (_ BitVec 32) (bvadd #x00000050 esp@28!2))
(define-fun m@31!2 () (_ BitVec 32) (load32 above #x00000000))
(define-fun u@31.2!2 () (_ BitVec 32) m@31!2)
(define-fun edx@31!2 () (_ BitVec 32) u@31.2!2)
(define-fun m@32!2 () (_ BitVec 32) cell.function_trace_op)
(define-fun ecx@32!2 () (_ BitVec 32) m@32!2)
(define-fun m@33!2 () (_ BitVec 32) (load32 frame@28!2 #xffffffb0))
(define-fun frame@33!2 () Stack (store callback.frame #xfffffff8 (select frame@28!2 #xfffffff8)))
(define-fun frame@33.2!2 () Stack (store frame@33!2 #xfffffff9 (select frame@28!2 #xfffffff9)))
(define-fun frame@33.3!2 () Stack (store frame@33.2!2 #xfffffffa (select frame@28!2 #xfffffffa)))
(define-fun frame@33.4!2 () Stack (store frame@33.3!2 #xfffffffb (select frame@28!2 #xfffffffb)))
(define-fun frame@33.5!2 () Stack (store frame@33.4!2 #xfffffffc (select frame@28!2 #xfffffffc)))
(define-fun frame@33.6!2 () Stack (store frame@33.5!2 #xfffffffd (select frame@28!2 #xfffffffd)))
(define-fun frame@33.7!2 () Stack (store frame@33.6!2 #xfffffffe (select frame@28!2 #xfffffffe)))
(define-fun frame@33.8!2 () Stack (store frame@33.7!2 #xffffffff (select frame@28!2 #xffffffff)))
(define-fun CF@34!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd esp@28!2 #x00000004) esp@28!2) #x01 #x00)))
(define-fun OF@34!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 31 31) esp@28!2) ((_ extract 31 31) #x00000004)) (distinct ((_ extract 31 31) esp@28!2) ((_ extract 31 31) (bvadd esp@28!2 #x00000004)))) #x01 #x00)))
(define-fun esp@34!2 () (_ BitVec 32) (bvadd esp@28!2 #x00000004))
(define-fun SF@34!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt esp@34!2 #x00000000) #x01 #x00)))
(define-fun ZF@34!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= esp@34!2 #x00000000) #x01 #x00)))
(define-fun u@34!2 () (_ BitVec 32) (bvand esp@34!2 #x000000ff))
(define-fun u@34.2!2 () (_ BitVec 8) (popcount32 u@34!2))
(define-fun u@34.3!2 () (_ BitVec 8) (bvand u@34.2!2 #x01))
(define-fun PF@34!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@34.3!2 #x00) #x01 #x00)))
(define-fun AF@34!2 () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) esp@28!2)) (concat #b0 ((_ extract 3 0) #x00000004)))))
(define-fun u@35!2 () (_ BitVec 32) (bvadd #x00000038 esp@34!2))
(define-fun m@35!2 () (_ BitVec 32) (load32 frame@33.8!2 #xffffffec))
(define-fun u@35.2!2 () (_ BitVec 32) m@35!2)
(define-fun eax@35!2 () (_ BitVec 32) u@35.2!2)
(define-fun u@36!2 () (_ BitVec 32) (bvadd #x00000044 esp@34!2))
(define-fun u@36.2!2 () (_ BitVec 32) eax@35!2)
(define-fun frame@36!2 () Stack (store32 frame@33.8!2 #xfffffff8 u@36.2!2))
(define-fun u@37!2 () (_ BitVec 32) (bvadd #x00000030 esp@34!2))
(define-fun m@37!2 () (_ BitVec 32) (load32 frame@36!2 #xffffffe4))
(define-fun u@37.2!2 () (_ BitVec 32) m@37!2)
(define-fun eax@37!2 () (_ BitVec 32) u@37.2!2)
(define-fun u@38!2 () (_ BitVec 32) (bvadd #x00000048 esp@34!2))
(define-fun u@38.2!2 () (_ BitVec 32) eax@37!2)
(define-fun frame@38!2 () Stack (store32 frame@36!2 #xfffffffc u@38.2!2))
(define-fun u@39!2 () (_ BitVec 32) #x00000000)
(define-fun m@39!2 () (_ BitVec 32) (load32 frame@38!2 #xffffffb4))
(define-fun u@39.2!2 () (_ BitVec 32) m@39!2)
(define-fun esp@39!2 () (_ BitVec 32) (bvadd esp@34!2 #x00000004))
(define-fun ebx@39!2 () (_ BitVec 32) u@39.2!2)
(define-fun u@40!2 () (_ BitVec 32) #x00000000)
(define-fun m@40!2 () (_ BitVec 32) (load32 frame@38!2 #xffffffb8))
(define-fun u@40.2!2 () (_ BitVec 32) m@40!2)
(define-fun esp@40!2 () (_ BitVec 32) (bvadd esp@39!2 #x00000004))
(define-fun ecx@40!2 () (_ BitVec 32) u@40.2!2)
(define-fun u@41!2 () (_ BitVec 32) #x00000000)
(define-fun m@41!2 () (_ BitVec 32) (load32 frame@38!2 #xffffffbc))
(define-fun u@41.2!2 () (_ BitVec 32) m@41!2)
(define-fun esp@41!2 () (_ BitVec 32) (bvadd esp@40!2 #x00000004))
(define-fun edx@41!2 () (_ BitVec 32) u@41.2!2)
(define-fun u@42!2 () (_ BitVec 32) #x00000000)
(define-fun m@42!2 () (_ BitVec 32) (load32 frame@38!2 #xffffffc0))
(define-fun u@42.2!2 () (_ BitVec 32) m@42!2)
(define-fun esp@42!2 () (_ BitVec 32) (bvadd esp@41!2 #x00000004))
(define-fun esi@42!2 () (_ BitVec 32) u@42.2!2)
(define-fun u@43!2 () (_ BitVec 32) #x00000000)
(define-fun m@43!2 () (_ BitVec 32) (load32 frame@38!2 #xffffffc4))
(define-fun u@43.2!2 () (_ BitVec 32) m@43!2)
(define-fun esp@43!2 () (_ BitVec 32) (bvadd esp@42!2 #x00000004))
(define-fun edi@43!2 () (_ BitVec 32) u@43.2!2)
(define-fun u@44!2 () (_ BitVec 32) #x00000000)
(define-fun m@44!2 () (_ BitVec 32) (load32 frame@38!2 #xffffffc8))
(define-fun u@44.2!2 () (_ BitVec 32) m@44!2)
(define-fun esp@44!2 () (_ BitVec 32) (bvadd esp@43!2 #x00000004))
(define-fun ebp@44!2 () (_ BitVec 32) u@44.2!2)
(define-fun u@45!2 () (_ BitVec 32) #x00000000)
(define-fun m@45!2 () (_ BitVec 32) (load32 frame@38!2 #xffffffcc))
(define-fun u@45.2!2 () (_ BitVec 32) m@45!2)
(define-fun esp@45!2 () (_ BitVec 32) (bvadd esp@44!2 #x00000004))
(define-fun eax@45!2 () (_ BitVec 32) u@45.2!2)
(define-fun CF@46!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd esp@45!2 #x00000028) esp@45!2) #x01 #x00)))
(define-fun OF@46!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 31 31) esp@45!2) ((_ extract 31 31) #x00000028)) (distinct ((_ extract 31 31) esp@45!2) ((_ extract 31 31) (bvadd esp@45!2 #x00000028)))) #x01 #x00)))
(define-fun esp@46!2 () (_ BitVec 32) (bvadd esp@45!2 #x00000028))
(define-fun SF@46!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt esp@46!2 #x00000000) #x01 #x00)))
(define-fun ZF@46!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= esp@46!2 #x00000000) #x01 #x00)))
(define-fun u@46!2 () (_ BitVec 32) (bvand esp@46!2 #x000000ff))
(define-fun u@46.2!2 () (_ BitVec 8) (popcount32 u@46!2))
(define-fun u@46.3!2 () (_ BitVec 8) (bvand u@46.2!2 #x01))
(define-fun PF@46!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@46.3!2 #x00) #x01 #x00)))
(define-fun AF@46!2 () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) esp@45!2)) (concat #b0 ((_ extract 3 0) #x00000028)))))
(define-fun m@47!2 () (_ BitVec 32) (load32 frame@38!2 #xfffffff8))
(define-fun esp@47!2 () (_ BitVec 32) (bvadd esp@46!2 #x00000004))
(define-fun CF@47!2 () (_ BitVec 1) ((_ extract 0 0) m@47!2))
(define-fun PF@47!2 () (_ BitVec 1) ((_ extract 2 2) m@47!2))
(define-fun AF@47!2 () (_ BitVec 1) ((_ extract 4 4) m@47!2))
(define-fun ZF@47!2 () (_ BitVec 1) ((_ extract 6 6) m@47!2))
(define-fun SF@47!2 () (_ BitVec 1) ((_ extract 7 7) m@47!2))
(define-fun TF@47!2 () (_ BitVec 1) ((_ extract 8 8) m@47!2))
(define-fun IF@47!2 () (_ BitVec 1) ((_ extract 9 9) m@47!2))
(define-fun DF@47!2 () (_ BitVec 1) ((_ extract 10 10) m@47!2))
(define-fun OF@47!2 () (_ BitVec 1) ((_ extract 11 11) m@47!2))
(define-fun IOPL@47!2 () (_ BitVec 2) ((_ extract 13 12) m@47!2))
(define-fun NT@47!2 () (_ BitVec 1) ((_ extract 14 14) m@47!2))
(define-fun AC@47!2 () (_ BitVec 1) ((_ extract 18 18) m@47!2))
(define-fun ID@47!2 () (_ BitVec 1) ((_ extract 21 21) m@47!2))
(define-fun m@48!2 () (_ BitVec 32) (load32 frame@38!2 #xfffffffc))
(define-fun target@48!2 () (_ BitVec 32) m@48!2)
(define-fun esp@48!2 () (_ BitVec 32) (bvadd esp@47!2 #x00000004))
(declare-const junk-4@48!2 (_ BitVec 8))
(define-fun frame@48!2 () Stack (store frame@38!2 #xfffffffc junk-4@48!2))
(declare-const junk-3@48!2 (_ BitVec 8))
(define-fun frame@48.2!2 () Stack (store frame@48!2 #xfffffffd junk-3@48!2))
(declare-const junk-2@48!2 (_ BitVec 8))
(define-fun frame@48.3!2 () Stack (store frame@48.2!2 #xfffffffe junk-2@48!2))
(declare-const junk-1@48!2 (_ BitVec 8))
(define-fun frame@48.4!2 () Stack (store frame@48.3!2 #xffffffff junk-1@48!2))
(define-fun left.ip!2 () (_ BitVec 32) (load32 frame@33.8!2 #xffffffe4))
(define-fun seen.bx!2 () (_ BitVec 32) (load32 frame@28!2 #xffffffb4))
(define-fun seen.cx!2 () (_ BitVec 32) (load32 frame@28!2 #xffffffb8))
(define-fun seen.dx!2 () (_ BitVec 32) (load32 frame@28!2 #xffffffbc))
(define-fun seen.si!2 () (_ BitVec 32) (load32 frame@28!2 #xffffffc0))
(define-fun seen.di!2 () (_ BitVec 32) (load32 frame@28!2 #xffffffc4))
(define-fun seen.bp!2 () (_ BitVec 32) (load32 frame@28!2 #xffffffc8))
(define-fun seen.ax!2 () (_ BitVec 32) (load32 frame@28!2 #xffffffcc))
(define-fun seen.ds!2 () (_ BitVec 32) (load32 frame@28!2 #xffffffd0))
(define-fun seen.es!2 () (_ BitVec 32) (load32 frame@28!2 #xffffffd4))
(define-fun seen.fs!2 () (_ BitVec 32) (load32 frame@28!2 #xffffffd8))
(define-fun seen.gs!2 () (_ BitVec 32) (load32 frame@28!2 #xffffffdc))
(define-fun seen.orig_ax!2 () (_ BitVec 32) (load32 frame@28!2 #xffffffe0))
(define-fun seen.ip!2 () (_ BitVec 32) (load32 frame@28!2 #xffffffe4))
(define-fun seen.cs!2 () (_ BitVec 32) (load32 frame@28!2 #xffffffe8))
(define-fun seen.flags!2 () (_ BitVec 32) (load32 frame@28!2 #xffffffec))
(define-fun seen.sp!2 () (_ BitVec 32) (load32 frame@28!2 #xfffffff0))
(define-fun seen.ss!2 () (_ BitVec 32) (load32 frame@28!2 #xfffffff4))
(define-fun left.bx!2 () (_ BitVec 32) (load32 frame@33.8!2 #xffffffb4))
(define-fun exit.ebx!2 () (_ BitVec 32) ebx@39!2)
(define-fun left.cx!2 () (_ BitVec 32) (load32 frame@33.8!2 #xffffffb8))
(define-fun exit.ecx!2 () (_ BitVec 32) ecx@40!2)
(define-fun left.dx!2 () (_ BitVec 32) (load32 frame@33.8!2 #xffffffbc))
(define-fun exit.edx!2 () (_ BitVec 32) edx@41!2)
(define-fun left.si!2 () (_ BitVec 32) (load32 frame@33.8!2 #xffffffc0))
(define-fun exit.esi!2 () (_ BitVec 32) esi@42!2)
(define-fun left.di!2 () (_ BitVec 32) (load32 frame@33.8!2 #xffffffc4))
(define-fun exit.edi!2 () (_ BitVec 32) edi@43!2)
(define-fun left.bp!2 () (_ BitVec 32) (load32 frame@33.8!2 #xffffffc8))
(define-fun exit.ebp!2 () (_ BitVec 32) ebp@44!2)
(define-fun left.ax!2 () (_ BitVec 32) (load32 frame@33.8!2 #xffffffcc))
(define-fun exit.eax!2 () (_ BitVec 32) eax@45!2)
(define-fun left.flags!2 () (_ BitVec 32) (load32 frame@33.8!2 #xffffffec))
(define-fun exit.CF!2 () (_ BitVec 1) CF@47!2)
(define-fun exit.PF!2 () (_ BitVec 1) PF@47!2)
(define-fun exit.AF!2 () (_ BitVec 1) AF@47!2)
(define-fun exit.ZF!2 () (_ BitVec 1) ZF@47!2)
(define-fun exit.SF!2 () (_ BitVec 1) SF@47!2)
(define-fun exit.TF!2 () (_ BitVec 1) TF@47!2)
(define-fun exit.IF!2 () (_ BitVec 1) IF@47!2)
(define-fun exit.DF!2 () (_ BitVec 1) DF@47!2)
(define-fun exit.OF!2 () (_ BitVec 1) OF@47!2)
(define-fun exit.IOPL!2 () (_ BitVec 2) IOPL@47!2)
(define-fun exit.NT!2 () (_ BitVec 1) NT@47!2)
(define-fun exit.AC!2 () (_ BitVec 1) AC@47!2)
(define-fun exit.VIF!2 () (_ BitVec 1) VIF)
(define-fun exit.VIP!2 () (_ BitVec 1) VIP)
(define-fun exit.ID!2 () (_ BitVec 1) ID@47!2)
(define-fun exit.cs!2 () (_ BitVec 16) cs)
(define-fun exit.ss!2 () (_ BitVec 16) ss)
(define-fun exit.ds!2 () (_ BitVec 16) ds)
(define-fun exit.es!2 () (_ BitVec 16) es)
(define-fun exit.fs!2 () (_ BitVec 16) fs)
(define-fun exit.gs!2 () (_ BitVec 16) gs)
(define-fun exit.fpu!2 () (_ BitVec 64) fpu)
(define-fun exit.target!2 () (_ BitVec 32) target@48!2)
(define-fun exit.esp!2 () (_ BitVec 32) esp@48!2)

; regs/defined: No exposed byte comes from memory below E.
(push 1)
(assert (not (and (= seen.bx seen.bx!2) (= seen.cx seen.cx!2) (= seen.dx seen.dx!2) (= seen.si seen.si!2) (= seen.di seen.di!2) (= seen.bp seen.bp!2) (= seen.ax seen.ax!2) (= seen.ds seen.ds!2) (= seen.es seen.es!2) (= seen.fs seen.fs!2) (= seen.gs seen.gs!2) (= seen.orig_ax seen.orig_ax!2) (= seen.ip seen.ip!2) (= seen.cs seen.cs!2) (= seen.flags seen.flags!2) (= seen.sp seen.sp!2) (= seen.ss seen.ss!2))))
(set-info :status unsat)
(check-sat)
(pop 1)
(exit)
