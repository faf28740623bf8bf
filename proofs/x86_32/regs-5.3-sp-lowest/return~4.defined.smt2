; tramproof certificate, generator 2. How to read it: docs/certificates.md
; target x86_32/regs-5.3-sp-lowest, level strict; ftrace_regs_caller, 105 bytes, sha256 8d1fe82f2b492458c7a0ea77c7deb11288057c29a42c962c70dfb300eb5aa64c
;
; T is the stack pointer at the hook. Two arrays hold the stack: frame (below T) and above (from T up),
; both indexed by the distance from T; where an address is T plus a constant, lemma/addresses proves it.
; A stack byte that was below the stack pointer since it was written is a fresh symbol, junk, when it is read.
; Each load of a shared cell is a fresh symbol. A flag that the manual leaves undefined is one, too.
; By construction: regions-disjoint code-constant file-bytes async-transparent no-fault callback-abi kernel-no-fpu
;   flat-segments regs-sp-window
;
; path return, run twice: do two runs show the same?

(set-logic QF_ABV)
(define-sort Address () (_ BitVec 32))
(define-sort Stack () (Array Address (_ BitVec 8)))
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

; ftrace_regs_caller+0x0: sub esp, 0xc   [83ec0c]
(define-fun CF@0 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult esp@0 #x0000000c) #x01 #x00))) ; CF = ESP < 0xc
(define-fun OF@0 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 31 31) esp@0) ((_ extract 31 31) #x0000000c)) (distinct ((_ extract 31 31) esp@0) ((_ extract 31 31) (bvsub esp@0 #x0000000c)))) #x01 #x00))) ; OF = sborrow(ESP, 0xc)
(define-fun esp@0.2 () (_ BitVec 32) (bvsub esp@0 #x0000000c)) ; ESP = ESP - 0xc
(define-fun SF@0 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt esp@0.2 #x00000000) #x01 #x00))) ; SF = ESP s< 0x0
(define-fun ZF@0 () (_ BitVec 1) ((_ extract 0 0) (ite (= esp@0.2 #x00000000) #x01 #x00))) ; ZF = ESP == 0x0
(define-fun u@0 () (_ BitVec 32) (bvand esp@0.2 #x000000ff)) ; unique[24d00:4] = ESP & 0xff
(define-fun u@0.2 () (_ BitVec 8) (popcount32 u@0)) ; unique[24d80:1] = popcount(unique[24d00:4])
(define-fun u@0.3 () (_ BitVec 8) (bvand u@0.2 #x01)) ; unique[24e00:1] = unique[24d80:1] & 0x1
(define-fun PF@0 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@0.3 #x00) #x01 #x00))) ; PF = unique[24e00:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@0 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) esp@0)) (concat #b0 ((_ extract 3 0) #x0000000c)))))

; ftrace_regs_caller+0x3: push ss   [16]
; correction selector-image (SDM 2 "PUSH", "MOV")
(declare-const undefined-upper@1 (_ BitVec 16))
(define-fun esp@1 () (_ BitVec 32) (bvadd esp@0.2 #xfffffffc)) ; push ss
(define-fun frame@1 () Stack (store32 frame@0 #xffffffec (concat undefined-upper@1 ss))) ; push ss

; ftrace_regs_caller+0x4: push esp   [54]
(define-fun u@2 () (_ BitVec 32) esp@1) ; unique[20b80:4] = ESP
(define-fun esp@2 () (_ BitVec 32) (bvsub esp@1 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@2 () Stack (store32 frame@1 #xffffffe8 u@2)) ; *[ram]ESP = unique[20b80:4]

; ftrace_regs_caller+0x5: add dword ptr [esp], 0x14   [83042414]
(define-fun m@3 () (_ BitVec 32) (load32 frame@2 #xffffffe8)) ; 4 bytes at esp@2
(define-fun u@3 () (_ BitVec 32) m@3) ; unique[5280:4] = *[ram]ESP
(define-fun CF@3 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd u@3 #x00000014) u@3) #x01 #x00))) ; CF = carry(unique[5280:4], 0x14)
; correction one-load (SDM 2, the Operation of each page)
(define-fun u@3.2 () (_ BitVec 32) m@3) ; unique[5280:4] = *[ram]ESP
(define-fun OF@3 () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 31 31) u@3.2) ((_ extract 31 31) #x00000014)) (distinct ((_ extract 31 31) u@3.2) ((_ extract 31 31) (bvadd u@3.2 #x00000014)))) #x01 #x00))) ; OF = scarry(unique[5280:4], 0x14)
; correction one-load (SDM 2, the Operation of each page)
(define-fun u@3.3 () (_ BitVec 32) m@3) ; unique[5280:4] = *[ram]ESP
(define-fun u@3.4 () (_ BitVec 32) (bvadd u@3.3 #x00000014)) ; unique[5280:4] = unique[5280:4] + 0x14
(define-fun frame@3 () Stack (store32 frame@2 #xffffffe8 u@3.4)) ; *[ram]ESP = unique[5280:4]
; correction one-load (SDM 2, the Operation of each page)
(define-fun u@3.5 () (_ BitVec 32) u@3.4) ; unique[5280:4] = *[ram]ESP
(define-fun SF@3 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt u@3.5 #x00000000) #x01 #x00))) ; SF = unique[5280:4] s< 0x0
; correction one-load (SDM 2, the Operation of each page)
(define-fun u@3.6 () (_ BitVec 32) u@3.4) ; unique[5280:4] = *[ram]ESP
(define-fun ZF@3 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@3.6 #x00000000) #x01 #x00))) ; ZF = unique[5280:4] == 0x0
; correction one-load (SDM 2, the Operation of each page)
(define-fun u@3.7 () (_ BitVec 32) u@3.4) ; unique[5280:4] = *[ram]ESP
(define-fun u@3.8 () (_ BitVec 32) (bvand u@3.7 #x000000ff)) ; unique[24d00:4] = unique[5280:4] & 0xff
(define-fun u@3.9 () (_ BitVec 8) (popcount32 u@3.8)) ; unique[24d80:1] = popcount(unique[24d00:4])
(define-fun u@3.10 () (_ BitVec 8) (bvand u@3.9 #x01)) ; unique[24e00:1] = unique[24d80:1] & 0x1
(define-fun PF@3 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@3.10 #x00) #x01 #x00))) ; PF = unique[24e00:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@3 () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) m@3)) (concat #b0 ((_ extract 3 0) #x00000014)))))

; ftrace_regs_caller+0x9: pushfd   [9c]
; correction pushf-image (SDM 2 "PUSHF/PUSHFD/PUSHFQ")
(define-fun image@4 () (_ BitVec 32) (concat #b0000000000 ID VIP VIF AC #b000 NT IOPL OF@3 DF IF TF SF@3 ZF@3 #b0 AF@3 #b0 PF@3 #b1 CF@3)) ; the flags at their places
(define-fun esp@4 () (_ BitVec 32) (bvadd esp@2 #xfffffffc)) ; pushf
(define-fun frame@4 () Stack (store32 frame@3 #xffffffe4 image@4)) ; pushf

; ftrace_regs_caller+0xa: push 0x60   [6a60]
(define-fun u@5 () (_ BitVec 32) #x00000060) ; unique[43f80:4] = 0x60
(define-fun esp@5 () (_ BitVec 32) (bvsub esp@4 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@5 () Stack (store32 frame@4 #xffffffe0 u@5)) ; *[ram]ESP = unique[43f80:4]

; ftrace_regs_caller+0xc: push dword ptr [esp + 0x1c]   [ff74241c]
(define-fun u@6 () (_ BitVec 32) (bvadd #x0000001c esp@5)) ; unique[3b00:4] = 0x1c + ESP
(define-fun m@6 () (_ BitVec 32) (load32 frame@5 #xfffffffc)) ; 4 bytes at u@6
(define-fun u@6.2 () (_ BitVec 32) m@6) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun u@6.3 () (_ BitVec 32) u@6.2) ; unique[20b80:4] = unique[ba00:4]
(define-fun esp@6 () (_ BitVec 32) (bvsub esp@5 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@6 () Stack (store32 frame@5 #xffffffdc u@6.3)) ; *[ram]ESP = unique[20b80:4]

; ftrace_regs_caller+0x10: push 0   [6a00]
(define-fun u@7 () (_ BitVec 32) #x00000000) ; unique[43f80:4] = 0x0
(define-fun esp@7 () (_ BitVec 32) (bvsub esp@6 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@7 () Stack (store32 frame@6 #xffffffd8 u@7)) ; *[ram]ESP = unique[43f80:4]

; ftrace_regs_caller+0x12: push gs   [0fa8]
; correction selector-image (SDM 2 "PUSH", "MOV")
(declare-const undefined-upper@8 (_ BitVec 16))
(define-fun esp@8 () (_ BitVec 32) (bvadd esp@7 #xfffffffc)) ; push gs
(define-fun frame@8 () Stack (store32 frame@7 #xffffffd4 (concat undefined-upper@8 gs))) ; push gs

; ftrace_regs_caller+0x14: push fs   [0fa0]
; correction selector-image (SDM 2 "PUSH", "MOV")
(declare-const undefined-upper@9 (_ BitVec 16))
(define-fun esp@9 () (_ BitVec 32) (bvadd esp@8 #xfffffffc)) ; push fs
(define-fun frame@9 () Stack (store32 frame@8 #xffffffd0 (concat undefined-upper@9 fs))) ; push fs

; ftrace_regs_caller+0x16: push es   [06]
; correction selector-image (SDM 2 "PUSH", "MOV")
(declare-const undefined-upper@10 (_ BitVec 16))
(define-fun esp@10 () (_ BitVec 32) (bvadd esp@9 #xfffffffc)) ; push es
(define-fun frame@10 () Stack (store32 frame@9 #xffffffcc (concat undefined-upper@10 es))) ; push es

; ftrace_regs_caller+0x17: push ds   [1e]
; correction selector-image (SDM 2 "PUSH", "MOV")
(declare-const undefined-upper@11 (_ BitVec 16))
(define-fun esp@11 () (_ BitVec 32) (bvadd esp@10 #xfffffffc)) ; push ds
(define-fun frame@11 () Stack (store32 frame@10 #xffffffc8 (concat undefined-upper@11 ds))) ; push ds

; ftrace_regs_caller+0x18: push eax   [50]
(define-fun u@12 () (_ BitVec 32) eax) ; unique[20b80:4] = EAX
(define-fun esp@12 () (_ BitVec 32) (bvsub esp@11 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@12 () Stack (store32 frame@11 #xffffffc4 u@12)) ; *[ram]ESP = unique[20b80:4]

; ftrace_regs_caller+0x19: push ebp   [55]
(define-fun u@13 () (_ BitVec 32) ebp) ; unique[20b80:4] = EBP
(define-fun esp@13 () (_ BitVec 32) (bvsub esp@12 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@13 () Stack (store32 frame@12 #xffffffc0 u@13)) ; *[ram]ESP = unique[20b80:4]

; ftrace_regs_caller+0x1a: push edi   [57]
(define-fun u@14 () (_ BitVec 32) edi) ; unique[20b80:4] = EDI
(define-fun esp@14 () (_ BitVec 32) (bvsub esp@13 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@14 () Stack (store32 frame@13 #xffffffbc u@14)) ; *[ram]ESP = unique[20b80:4]

; ftrace_regs_caller+0x1b: push esi   [56]
(define-fun u@15 () (_ BitVec 32) esi) ; unique[20b80:4] = ESI
(define-fun esp@15 () (_ BitVec 32) (bvsub esp@14 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@15 () Stack (store32 frame@14 #xffffffb8 u@15)) ; *[ram]ESP = unique[20b80:4]

; ftrace_regs_caller+0x1c: push edx   [52]
(define-fun u@16 () (_ BitVec 32) edx) ; unique[20b80:4] = EDX
(define-fun esp@16 () (_ BitVec 32) (bvsub esp@15 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@16 () Stack (store32 frame@15 #xffffffb4 u@16)) ; *[ram]ESP = unique[20b80:4]

; ftrace_regs_caller+0x1d: push ecx   [51]
(define-fun u@17 () (_ BitVec 32) ecx) ; unique[20b80:4] = ECX
(define-fun esp@17 () (_ BitVec 32) (bvsub esp@16 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@17 () Stack (store32 frame@16 #xffffffb0 u@17)) ; *[ram]ESP = unique[20b80:4]

; ftrace_regs_caller+0x1e: push ebx   [53]
(define-fun u@18 () (_ BitVec 32) ebx) ; unique[20b80:4] = EBX
(define-fun esp@18 () (_ BitVec 32) (bvsub esp@17 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@18 () Stack (store32 frame@17 #xffffffac u@18)) ; *[ram]ESP = unique[20b80:4]

; ftrace_regs_caller+0x1f: push esp   [54]
(define-fun u@19 () (_ BitVec 32) esp@18) ; unique[20b80:4] = ESP
(define-fun esp@19 () (_ BitVec 32) (bvsub esp@18 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@19 () Stack (store32 frame@18 #xffffffa8 u@19)) ; *[ram]ESP = unique[20b80:4]

; ftrace_regs_caller+0x20: mov eax, dword ptr [esp + 0x54]   [8b442454]
(define-fun u@20 () (_ BitVec 32) (bvadd #x00000054 esp@19)) ; unique[3b00:4] = 0x54 + ESP
(define-fun m@20 () (_ BitVec 32) (load32 frame@19 #xfffffffc)) ; 4 bytes at u@20
(define-fun u@20.2 () (_ BitVec 32) m@20) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun eax@20 () (_ BitVec 32) u@20.2) ; EAX = unique[ba00:4]

; ftrace_regs_caller+0x24: sub eax, 5   [83e805]
(define-fun CF@21 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult eax@20 #x00000005) #x01 #x00))) ; CF = EAX < 0x5
(define-fun OF@21 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 31 31) eax@20) ((_ extract 31 31) #x00000005)) (distinct ((_ extract 31 31) eax@20) ((_ extract 31 31) (bvsub eax@20 #x00000005)))) #x01 #x00))) ; OF = sborrow(EAX, 0x5)
(define-fun eax@21 () (_ BitVec 32) (bvsub eax@20 #x00000005)) ; EAX = EAX - 0x5
(define-fun SF@21 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt eax@21 #x00000000) #x01 #x00))) ; SF = EAX s< 0x0
(define-fun ZF@21 () (_ BitVec 1) ((_ extract 0 0) (ite (= eax@21 #x00000000) #x01 #x00))) ; ZF = EAX == 0x0
(define-fun u@21 () (_ BitVec 32) (bvand eax@21 #x000000ff)) ; unique[24d00:4] = EAX & 0xff
(define-fun u@21.2 () (_ BitVec 8) (popcount32 u@21)) ; unique[24d80:1] = popcount(unique[24d00:4])
(define-fun u@21.3 () (_ BitVec 8) (bvand u@21.2 #x01)) ; unique[24e00:1] = unique[24d80:1] & 0x1
(define-fun PF@21 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@21.3 #x00) #x01 #x00))) ; PF = unique[24e00:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@21 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) eax@20)) (concat #b0 ((_ extract 3 0) #x00000005)))))

; ftrace_regs_caller+0x27: mov edx, dword ptr [esp + 0x58]   [8b542458]
(define-fun u@22 () (_ BitVec 32) (bvadd #x00000058 esp@19)) ; unique[3b00:4] = 0x58 + ESP
(define-fun m@22 () (_ BitVec 32) (load32 above #x00000000)) ; 4 bytes at u@22
(define-fun u@22.2 () (_ BitVec 32) m@22) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun edx@22 () (_ BitVec 32) u@22.2) ; EDX = unique[ba00:4]

; ftrace_regs_caller+0x2b: mov ecx, dword ptr [0x50000000]   [8b0d00000050]
(declare-const cell.function_trace_op (_ BitVec 32))
; load 1 of function_trace_op: it may have changed since the last one
(define-fun m@23 () (_ BitVec 32) cell.function_trace_op) ; 4 bytes at addr.function_trace_op
(define-fun ecx@23 () (_ BitVec 32) m@23) ; ECX = ram[50000000:4]

; ftrace_regs_caller+0x31: call 0x400069   [e833000000]
(define-fun m@24 () (_ BitVec 32) (load32 frame@19 #xffffffa8)) ; the pointer that is passed
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
(define-fun frame@24 () Stack (store callback.frame #xfffffffc (select frame@19 #xfffffffc))) ; T-4 is kept
(define-fun frame@24.2 () Stack (store frame@24 #xfffffffd (select frame@19 #xfffffffd))) ; T-3 is kept
(define-fun frame@24.3 () Stack (store frame@24.2 #xfffffffe (select frame@19 #xfffffffe))) ; T-2 is kept
(define-fun frame@24.4 () Stack (store frame@24.3 #xffffffff (select frame@19 #xffffffff))) ; T-1 is kept
(define-fun left-sp@24 () (_ BitVec 32) (load32 frame@24.4 #xffffffe8)) ; regs-sp-window: T plus a number of words

; ftrace_regs_caller+0x36: add esp, 4   [83c404]
(define-fun CF@25wm10 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd esp@19 #x00000004) esp@19) #x01 #x00))) ; CF = carry(ESP, 0x4)
(define-fun OF@25wm10 () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 31 31) esp@19) ((_ extract 31 31) #x00000004)) (distinct ((_ extract 31 31) esp@19) ((_ extract 31 31) (bvadd esp@19 #x00000004)))) #x01 #x00))) ; OF = scarry(ESP, 0x4)
(define-fun esp@25wm10 () (_ BitVec 32) (bvadd esp@19 #x00000004)) ; ESP = ESP + 0x4
(define-fun SF@25wm10 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt esp@25wm10 #x00000000) #x01 #x00))) ; SF = ESP s< 0x0
(define-fun ZF@25wm10 () (_ BitVec 1) ((_ extract 0 0) (ite (= esp@25wm10 #x00000000) #x01 #x00))) ; ZF = ESP == 0x0
(define-fun u@25wm10 () (_ BitVec 32) (bvand esp@25wm10 #x000000ff)) ; unique[24d00:4] = ESP & 0xff
(define-fun u@25wm10.2 () (_ BitVec 8) (popcount32 u@25wm10)) ; unique[24d80:1] = popcount(unique[24d00:4])
(define-fun u@25wm10.3 () (_ BitVec 8) (bvand u@25wm10.2 #x01)) ; unique[24e00:1] = unique[24d80:1] & 0x1
(define-fun PF@25wm10 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@25wm10.3 #x00) #x01 #x00))) ; PF = unique[24e00:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@25wm10 () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) esp@19)) (concat #b0 ((_ extract 3 0) #x00000004)))))

; ftrace_regs_caller+0x39: mov edx, dword ptr [esp + 0x3c]   [8b54243c]
(define-fun u@26wm10 () (_ BitVec 32) (bvadd #x0000003c esp@25wm10)) ; unique[3b00:4] = 0x3c + ESP
(define-fun m@26wm10 () (_ BitVec 32) (load32 frame@24.4 #xffffffe8)) ; 4 bytes at u@26wm10
(define-fun u@26wm10.2 () (_ BitVec 32) m@26wm10) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun edx@26wm10 () (_ BitVec 32) u@26wm10.2) ; EDX = unique[ba00:4]

; ftrace_regs_caller+0x3d: mov eax, dword ptr [esp + 0x30]   [8b442430]
(define-fun u@27wm10 () (_ BitVec 32) (bvadd #x00000030 esp@25wm10)) ; unique[3b00:4] = 0x30 + ESP
(define-fun m@27wm10 () (_ BitVec 32) (load32 frame@24.4 #xffffffdc)) ; 4 bytes at u@27wm10
(define-fun u@27wm10.2 () (_ BitVec 32) m@27wm10) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun eax@27wm10 () (_ BitVec 32) u@27wm10.2) ; EAX = unique[ba00:4]

; ftrace_regs_caller+0x41: mov dword ptr [edx - 4], eax   [8942fc]
(define-fun u@28wm10 () (_ BitVec 32) (bvadd edx@26wm10 #xfffffffc)) ; unique[3300:4] = EDX + 0xfffffffc
(define-fun u@28wm10.2 () (_ BitVec 32) eax@27wm10) ; unique[5280:4] = EAX
(define-fun frame@28wm10 () Stack (store32 frame@24.4 #xffffffd4 u@28wm10.2)) ; *[ram]unique[3300:4] = unique[5280:4]

; ftrace_regs_caller+0x44: mov eax, dword ptr [esp + 0x18]   [8b442418]
(define-fun u@29wm10 () (_ BitVec 32) (bvadd #x00000018 esp@25wm10)) ; unique[3b00:4] = 0x18 + ESP
(define-fun m@29wm10 () (_ BitVec 32) (load32 frame@28wm10 #xffffffc4)) ; 4 bytes at u@29wm10
(define-fun u@29wm10.2 () (_ BitVec 32) m@29wm10) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun eax@29wm10 () (_ BitVec 32) u@29wm10.2) ; EAX = unique[ba00:4]

; ftrace_regs_caller+0x48: mov dword ptr [edx - 8], eax   [8942f8]
(define-fun u@30wm10 () (_ BitVec 32) (bvadd edx@26wm10 #xfffffff8)) ; unique[3300:4] = EDX + 0xfffffff8
(define-fun u@30wm10.2 () (_ BitVec 32) eax@29wm10) ; unique[5280:4] = EAX
(define-fun frame@30wm10 () Stack (store32 frame@28wm10 #xffffffd0 u@30wm10.2)) ; *[ram]unique[3300:4] = unique[5280:4]

; ftrace_regs_caller+0x4b: mov ebx, dword ptr [esp]   [8b1c24]
(define-fun m@31wm10 () (_ BitVec 32) (load32 frame@30wm10 #xffffffac)) ; 4 bytes at esp@25wm10
(define-fun u@31wm10 () (_ BitVec 32) m@31wm10) ; unique[ba00:4] = *[ram]ESP
(define-fun ebx@31wm10 () (_ BitVec 32) u@31wm10) ; EBX = unique[ba00:4]

; ftrace_regs_caller+0x4e: mov ecx, dword ptr [esp + 4]   [8b4c2404]
(define-fun u@32wm10 () (_ BitVec 32) (bvadd #x00000004 esp@25wm10)) ; unique[3b00:4] = 0x4 + ESP
(define-fun m@32wm10 () (_ BitVec 32) (load32 frame@30wm10 #xffffffb0)) ; 4 bytes at u@32wm10
(define-fun u@32wm10.2 () (_ BitVec 32) m@32wm10) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun ecx@32wm10 () (_ BitVec 32) u@32wm10.2) ; ECX = unique[ba00:4]

; ftrace_regs_caller+0x52: mov esi, dword ptr [esp + 0xc]   [8b74240c]
(define-fun u@33wm10 () (_ BitVec 32) (bvadd #x0000000c esp@25wm10)) ; unique[3b00:4] = 0xc + ESP
(define-fun m@33wm10 () (_ BitVec 32) (load32 frame@30wm10 #xffffffb8)) ; 4 bytes at u@33wm10
(define-fun u@33wm10.2 () (_ BitVec 32) m@33wm10) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun esi@33wm10 () (_ BitVec 32) u@33wm10.2) ; ESI = unique[ba00:4]

; ftrace_regs_caller+0x56: mov edi, dword ptr [esp + 0x10]   [8b7c2410]
(define-fun u@34wm10 () (_ BitVec 32) (bvadd #x00000010 esp@25wm10)) ; unique[3b00:4] = 0x10 + ESP
(define-fun m@34wm10 () (_ BitVec 32) (load32 frame@30wm10 #xffffffbc)) ; 4 bytes at u@34wm10
(define-fun u@34wm10.2 () (_ BitVec 32) m@34wm10) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun edi@34wm10 () (_ BitVec 32) u@34wm10.2) ; EDI = unique[ba00:4]

; ftrace_regs_caller+0x5a: mov ebp, dword ptr [esp + 0x14]   [8b6c2414]
(define-fun u@35wm10 () (_ BitVec 32) (bvadd #x00000014 esp@25wm10)) ; unique[3b00:4] = 0x14 + ESP
(define-fun m@35wm10 () (_ BitVec 32) (load32 frame@30wm10 #xffffffc0)) ; 4 bytes at u@35wm10
(define-fun u@35wm10.2 () (_ BitVec 32) m@35wm10) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun ebp@35wm10 () (_ BitVec 32) u@35wm10.2) ; EBP = unique[ba00:4]

; ftrace_regs_caller+0x5e: lea eax, [edx - 8]   [8d42f8]
(define-fun u@36wm10 () (_ BitVec 32) (bvadd edx@26wm10 #xfffffff8)) ; unique[3300:4] = EDX + 0xfffffff8
(define-fun eax@36wm10 () (_ BitVec 32) u@36wm10) ; EAX = unique[3300:4]

; ftrace_regs_caller+0x61: mov edx, dword ptr [esp + 8]   [8b542408]
(define-fun u@37wm10 () (_ BitVec 32) (bvadd #x00000008 esp@25wm10)) ; unique[3b00:4] = 0x8 + ESP
(define-fun m@37wm10 () (_ BitVec 32) (load32 frame@30wm10 #xffffffb4)) ; 4 bytes at u@37wm10
(define-fun u@37wm10.2 () (_ BitVec 32) m@37wm10) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun edx@37wm10 () (_ BitVec 32) u@37wm10.2) ; EDX = unique[ba00:4]

; ftrace_regs_caller+0x65: mov esp, eax   [89c4]
(define-fun esp@38wm10 () (_ BitVec 32) eax@36wm10) ; ESP = EAX

; ftrace_regs_caller+0x67: pop eax   [58]
(define-fun u@39wm10 () (_ BitVec 32) #x00000000) ; unique[43b80:4] = 0x0
(define-fun m@39wm10 () (_ BitVec 32) (load32 frame@30wm10 #xffffffd0)) ; 4 bytes at esp@38wm10
(define-fun u@39wm10.2 () (_ BitVec 32) m@39wm10) ; unique[43b80:4] = *[ram]ESP
(define-fun esp@39wm10 () (_ BitVec 32) (bvadd esp@38wm10 #x00000004)) ; ESP = ESP + 0x4
(define-fun eax@39wm10 () (_ BitVec 32) u@39wm10.2) ; EAX = unique[43b80:4]

; ftrace_regs_caller+0x68: ret   [c3]
(define-fun m@40wm10 () (_ BitVec 32) (load32 frame@30wm10 #xffffffd4)) ; 4 bytes at esp@39wm10
(define-fun target@40wm10 () (_ BitVec 32) m@40wm10) ; EIP = *[ram]ESP
(define-fun esp@40wm10 () (_ BitVec 32) (bvadd esp@39wm10 #x00000004)) ; ESP = ESP + 0x4

; names for what is claimed
(define-fun left.sp () (_ BitVec 32) (load32 frame@24.4 #xffffffe8))
(define-fun left.ip () (_ BitVec 32) (load32 frame@24.4 #xffffffdc))
(define-fun seen.bx () (_ BitVec 32) (load32 frame@19 #xffffffac))
(define-fun seen.cx () (_ BitVec 32) (load32 frame@19 #xffffffb0))
(define-fun seen.dx () (_ BitVec 32) (load32 frame@19 #xffffffb4))
(define-fun seen.si () (_ BitVec 32) (load32 frame@19 #xffffffb8))
(define-fun seen.di () (_ BitVec 32) (load32 frame@19 #xffffffbc))
(define-fun seen.bp () (_ BitVec 32) (load32 frame@19 #xffffffc0))
(define-fun seen.ax () (_ BitVec 32) (load32 frame@19 #xffffffc4))
(define-fun seen.ds () (_ BitVec 32) (load32 frame@19 #xffffffc8))
(define-fun seen.es () (_ BitVec 32) (load32 frame@19 #xffffffcc))
(define-fun seen.fs () (_ BitVec 32) (load32 frame@19 #xffffffd0))
(define-fun seen.gs () (_ BitVec 32) (load32 frame@19 #xffffffd4))
(define-fun seen.orig_ax () (_ BitVec 32) (load32 frame@19 #xffffffd8))
(define-fun seen.ip () (_ BitVec 32) (load32 frame@19 #xffffffdc))
(define-fun seen.cs () (_ BitVec 32) (load32 frame@19 #xffffffe0))
(define-fun seen.flags () (_ BitVec 32) (load32 frame@19 #xffffffe4))
(define-fun seen.sp () (_ BitVec 32) (load32 frame@19 #xffffffe8))
(define-fun seen.ss () (_ BitVec 32) (load32 frame@19 #xffffffec))
(define-fun left.bx () (_ BitVec 32) (load32 frame@24.4 #xffffffac))
(define-fun exit.ebx () (_ BitVec 32) ebx@31wm10)
(define-fun left.cx () (_ BitVec 32) (load32 frame@24.4 #xffffffb0))
(define-fun exit.ecx () (_ BitVec 32) ecx@32wm10)
(define-fun left.dx () (_ BitVec 32) (load32 frame@24.4 #xffffffb4))
(define-fun exit.edx () (_ BitVec 32) edx@37wm10)
(define-fun left.si () (_ BitVec 32) (load32 frame@24.4 #xffffffb8))
(define-fun exit.esi () (_ BitVec 32) esi@33wm10)
(define-fun left.di () (_ BitVec 32) (load32 frame@24.4 #xffffffbc))
(define-fun exit.edi () (_ BitVec 32) edi@34wm10)
(define-fun left.bp () (_ BitVec 32) (load32 frame@24.4 #xffffffc0))
(define-fun exit.ebp () (_ BitVec 32) ebp@35wm10)
(define-fun left.ax () (_ BitVec 32) (load32 frame@24.4 #xffffffc4))
(define-fun exit.eax () (_ BitVec 32) eax@39wm10)
(define-fun left.flags () (_ BitVec 32) (load32 frame@24.4 #xffffffe4))
(define-fun exit.CF () (_ BitVec 1) CF@25wm10)
(define-fun exit.PF () (_ BitVec 1) PF@25wm10)
(define-fun exit.AF () (_ BitVec 1) AF@25wm10)
(define-fun exit.ZF () (_ BitVec 1) ZF@25wm10)
(define-fun exit.SF () (_ BitVec 1) SF@25wm10)
(define-fun exit.TF () (_ BitVec 1) TF)
(define-fun exit.IF () (_ BitVec 1) IF)
(define-fun exit.DF () (_ BitVec 1) #b0)
(define-fun exit.OF () (_ BitVec 1) OF@25wm10)
(define-fun exit.IOPL () (_ BitVec 2) IOPL)
(define-fun exit.NT () (_ BitVec 1) NT)
(define-fun exit.AC () (_ BitVec 1) AC)
(define-fun exit.VIF () (_ BitVec 1) VIF)
(define-fun exit.VIP () (_ BitVec 1) VIP)
(define-fun exit.ID () (_ BitVec 1) ID)
(define-fun exit.cs () (_ BitVec 16) cs)
(define-fun exit.ss () (_ BitVec 16) ss)
(define-fun exit.ds () (_ BitVec 16) ds)
(define-fun exit.es () (_ BitVec 16) es)
(define-fun exit.fs () (_ BitVec 16) fs)
(define-fun exit.gs () (_ BitVec 16) gs)
(define-fun exit.fpu () (_ BitVec 64) fpu)
(define-fun exit.target () (_ BitVec 32) target@40wm10)
(define-fun exit.esp () (_ BitVec 32) esp@40wm10)
(declare-const any-byte Address) ; any stack byte, by its distance from the parent slot

; the second run: every name of its own ends in !2
(define-fun frame@0!2 () Stack (store32 frame #xfffffffc successor))
(define-fun esp@0!2 () (_ BitVec 32) (bvadd esp #xfffffffc))
(define-fun CF@0!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult esp@0!2 #x0000000c) #x01 #x00)))
(define-fun OF@0!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 31 31) esp@0!2) ((_ extract 31 31) #x0000000c)) (distinct ((_ extract 31 31) esp@0!2) ((_ extract 31 31) (bvsub esp@0!2 #x0000000c)))) #x01 #x00)))
(define-fun esp@0.2!2 () (_ BitVec 32) (bvsub esp@0!2 #x0000000c))
(define-fun SF@0!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt esp@0.2!2 #x00000000) #x01 #x00)))
(define-fun ZF@0!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= esp@0.2!2 #x00000000) #x01 #x00)))
(define-fun u@0!2 () (_ BitVec 32) (bvand esp@0.2!2 #x000000ff))
(define-fun u@0.2!2 () (_ BitVec 8) (popcount32 u@0!2))
(define-fun u@0.3!2 () (_ BitVec 8) (bvand u@0.2!2 #x01))
(define-fun PF@0!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@0.3!2 #x00) #x01 #x00)))
(define-fun AF@0!2 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) esp@0!2)) (concat #b0 ((_ extract 3 0) #x0000000c)))))
(declare-const undefined-upper@1!2 (_ BitVec 16))
(define-fun esp@1!2 () (_ BitVec 32) (bvadd esp@0.2!2 #xfffffffc))
(define-fun frame@1!2 () Stack (store32 frame@0!2 #xffffffec (concat undefined-upper@1!2 ss)))
(define-fun u@2!2 () (_ BitVec 32) esp@1!2)
(define-fun esp@2!2 () (_ BitVec 32) (bvsub esp@1!2 #x00000004))
(define-fun frame@2!2 () Stack (store32 frame@1!2 #xffffffe8 u@2!2))
(define-fun m@3!2 () (_ BitVec 32) (load32 frame@2!2 #xffffffe8))
(define-fun u@3!2 () (_ BitVec 32) m@3!2)
(define-fun CF@3!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd u@3!2 #x00000014) u@3!2) #x01 #x00)))
(define-fun u@3.2!2 () (_ BitVec 32) m@3!2)
(define-fun OF@3!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 31 31) u@3.2!2) ((_ extract 31 31) #x00000014)) (distinct ((_ extract 31 31) u@3.2!2) ((_ extract 31 31) (bvadd u@3.2!2 #x00000014)))) #x01 #x00)))
(define-fun u@3.3!2 () (_ BitVec 32) m@3!2)
(define-fun u@3.4!2 () (_ BitVec 32) (bvadd u@3.3!2 #x00000014))
(define-fun frame@3!2 () Stack (store32 frame@2!2 #xffffffe8 u@3.4!2))
(define-fun u@3.5!2 () (_ BitVec 32) u@3.4!2)
(define-fun SF@3!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt u@3.5!2 #x00000000) #x01 #x00)))
(define-fun u@3.6!2 () (_ BitVec 32) u@3.4!2)
(define-fun ZF@3!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@3.6!2 #x00000000) #x01 #x00)))
(define-fun u@3.7!2 () (_ BitVec 32) u@3.4!2)
(define-fun u@3.8!2 () (_ BitVec 32) (bvand u@3.7!2 #x000000ff))
(define-fun u@3.9!2 () (_ BitVec 8) (popcount32 u@3.8!2))
(define-fun u@3.10!2 () (_ BitVec 8) (bvand u@3.9!2 #x01))
(define-fun PF@3!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@3.10!2 #x00) #x01 #x00)))
(define-fun AF@3!2 () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) m@3!2)) (concat #b0 ((_ extract 3 0) #x00000014)))))
(define-fun image@4!2 () (_ BitVec 32) (concat #b0000000000 ID VIP VIF AC #b000 NT IOPL OF@3!2 DF IF TF SF@3!2 ZF@3!2 #b0 AF@3!2 #b0 PF@3!2 #b1 CF@3!2))
(define-fun esp@4!2 () (_ BitVec 32) (bvadd esp@2!2 #xfffffffc))
(define-fun frame@4!2 () Stack (store32 frame@3!2 #xffffffe4 image@4!2))
(define-fun u@5!2 () (_ BitVec 32) #x00000060)
(define-fun esp@5!2 () (_ BitVec 32) (bvsub esp@4!2 #x00000004))
(define-fun frame@5!2 () Stack (store32 frame@4!2 #xffffffe0 u@5!2))
(define-fun u@6!2 () (_ BitVec 32) (bvadd #x0000001c esp@5!2))
(define-fun m@6!2 () (_ BitVec 32) (load32 frame@5!2 #xfffffffc))
(define-fun u@6.2!2 () (_ BitVec 32) m@6!2)
(define-fun u@6.3!2 () (_ BitVec 32) u@6.2!2)
(define-fun esp@6!2 () (_ BitVec 32) (bvsub esp@5!2 #x00000004))
(define-fun frame@6!2 () Stack (store32 frame@5!2 #xffffffdc u@6.3!2))
(define-fun u@7!2 () (_ BitVec 32) #x00000000)
(define-fun esp@7!2 () (_ BitVec 32) (bvsub esp@6!2 #x00000004))
(define-fun frame@7!2 () Stack (store32 frame@6!2 #xffffffd8 u@7!2))
(declare-const undefined-upper@8!2 (_ BitVec 16))
(define-fun esp@8!2 () (_ BitVec 32) (bvadd esp@7!2 #xfffffffc))
(define-fun frame@8!2 () Stack (store32 frame@7!2 #xffffffd4 (concat undefined-upper@8!2 gs)))
(declare-const undefined-upper@9!2 (_ BitVec 16))
(define-fun esp@9!2 () (_ BitVec 32) (bvadd esp@8!2 #xfffffffc))
(define-fun frame@9!2 () Stack (store32 frame@8!2 #xffffffd0 (concat undefined-upper@9!2 fs)))
(declare-const undefined-upper@10!2 (_ BitVec 16))
(define-fun esp@10!2 () (_ BitVec 32) (bvadd esp@9!2 #xfffffffc))
(define-fun frame@10!2 () Stack (store32 frame@9!2 #xffffffcc (concat undefined-upper@10!2 es)))
(declare-const undefined-upper@11!2 (_ BitVec 16))
(define-fun esp@11!2 () (_ BitVec 32) (bvadd esp@10!2 #xfffffffc))
(define-fun frame@11!2 () Stack (store32 frame@10!2 #xffffffc8 (concat undefined-upper@11!2 ds)))
(define-fun u@12!2 () (_ BitVec 32) eax)
(define-fun esp@12!2 () (_ BitVec 32) (bvsub esp@11!2 #x00000004))
(define-fun frame@12!2 () Stack (store32 frame@11!2 #xffffffc4 u@12!2))
(define-fun u@13!2 () (_ BitVec 32) ebp)
(define-fun esp@13!2 () (_ BitVec 32) (bvsub esp@12!2 #x00000004))
(define-fun frame@13!2 () Stack (store32 frame@12!2 #xffffffc0 u@13!2))
(define-fun u@14!2 () (_ BitVec 32) edi)
(define-fun esp@14!2 () (_ BitVec 32) (bvsub esp@13!2 #x00000004))
(define-fun frame@14!2 () Stack (store32 frame@13!2 #xffffffbc u@14!2))
(define-fun u@15!2 () (_ BitVec 32) esi)
(define-fun esp@15!2 () (_ BitVec 32) (bvsub esp@14!2 #x00000004))
(define-fun frame@15!2 () Stack (store32 frame@14!2 #xffffffb8 u@15!2))
(define-fun u@16!2 () (_ BitVec 32) edx)
(define-fun esp@16!2 () (_ BitVec 32) (bvsub esp@15!2 #x00000004))
(define-fun frame@16!2 () Stack (store32 frame@15!2 #xffffffb4 u@16!2))
(define-fun u@17!2 () (_ BitVec 32) ecx)
(define-fun esp@17!2 () (_ BitVec 32) (bvsub esp@16!2 #x00000004))
(define-fun frame@17!2 () Stack (store32 frame@16!2 #xffffffb0 u@17!2))
(define-fun u@18!2 () (_ BitVec 32) ebx)
(define-fun esp@18!2 () (_ BitVec 32) (bvsub esp@17!2 #x00000004))
(define-fun frame@18!2 () Stack (store32 frame@17!2 #xffffffac u@18!2))
(define-fun u@19!2 () (_ BitVec 32) esp@18!2)
(define-fun esp@19!2 () (_ BitVec 32) (bvsub esp@18!2 #x00000004))
(define-fun frame@19!2 () Stack (store32 frame@18!2 #xffffffa8 u@19!2))
(define-fun u@20!2 () (_ BitVec 32) (bvadd #x00000054 esp@19!2))
(define-fun m@20!2 () (_ BitVec 32) (load32 frame@19!2 #xfffffffc))
(define-fun u@20.2!2 () (_ BitVec 32) m@20!2)
(define-fun eax@20!2 () (_ BitVec 32) u@20.2!2)
(define-fun CF@21!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult eax@20!2 #x00000005) #x01 #x00)))
(define-fun OF@21!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 31 31) eax@20!2) ((_ extract 31 31) #x00000005)) (distinct ((_ extract 31 31) eax@20!2) ((_ extract 31 31) (bvsub eax@20!2 #x00000005)))) #x01 #x00)))
(define-fun eax@21!2 () (_ BitVec 32) (bvsub eax@20!2 #x00000005))
(define-fun SF@21!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt eax@21!2 #x00000000) #x01 #x00)))
(define-fun ZF@21!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= eax@21!2 #x00000000) #x01 #x00)))
(define-fun u@21!2 () (_ BitVec 32) (bvand eax@21!2 #x000000ff))
(define-fun u@21.2!2 () (_ BitVec 8) (popcount32 u@21!2))
(define-fun u@21.3!2 () (_ BitVec 8) (bvand u@21.2!2 #x01))
(define-fun PF@21!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@21.3!2 #x00) #x01 #x00)))
(define-fun AF@21!2 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) eax@20!2)) (concat #b0 ((_ extract 3 0) #x00000005)))))
(define-fun u@22!2 () (_ BitVec 32) (bvadd #x00000058 esp@19!2))
(define-fun m@22!2 () (_ BitVec 32) (load32 above #x00000000))
(define-fun u@22.2!2 () (_ BitVec 32) m@22!2)
(define-fun edx@22!2 () (_ BitVec 32) u@22.2!2)
(define-fun m@23!2 () (_ BitVec 32) cell.function_trace_op)
(define-fun ecx@23!2 () (_ BitVec 32) m@23!2)
(define-fun m@24!2 () (_ BitVec 32) (load32 frame@19!2 #xffffffa8))
(define-fun frame@24!2 () Stack (store callback.frame #xfffffffc (select frame@19!2 #xfffffffc)))
(define-fun frame@24.2!2 () Stack (store frame@24!2 #xfffffffd (select frame@19!2 #xfffffffd)))
(define-fun frame@24.3!2 () Stack (store frame@24.2!2 #xfffffffe (select frame@19!2 #xfffffffe)))
(define-fun frame@24.4!2 () Stack (store frame@24.3!2 #xffffffff (select frame@19!2 #xffffffff)))
(define-fun left-sp@24!2 () (_ BitVec 32) (load32 frame@24.4!2 #xffffffe8))
(define-fun CF@25wm10!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd esp@19!2 #x00000004) esp@19!2) #x01 #x00)))
(define-fun OF@25wm10!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 31 31) esp@19!2) ((_ extract 31 31) #x00000004)) (distinct ((_ extract 31 31) esp@19!2) ((_ extract 31 31) (bvadd esp@19!2 #x00000004)))) #x01 #x00)))
(define-fun esp@25wm10!2 () (_ BitVec 32) (bvadd esp@19!2 #x00000004))
(define-fun SF@25wm10!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt esp@25wm10!2 #x00000000) #x01 #x00)))
(define-fun ZF@25wm10!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= esp@25wm10!2 #x00000000) #x01 #x00)))
(define-fun u@25wm10!2 () (_ BitVec 32) (bvand esp@25wm10!2 #x000000ff))
(define-fun u@25wm10.2!2 () (_ BitVec 8) (popcount32 u@25wm10!2))
(define-fun u@25wm10.3!2 () (_ BitVec 8) (bvand u@25wm10.2!2 #x01))
(define-fun PF@25wm10!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@25wm10.3!2 #x00) #x01 #x00)))
(define-fun AF@25wm10!2 () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) esp@19!2)) (concat #b0 ((_ extract 3 0) #x00000004)))))
(define-fun u@26wm10!2 () (_ BitVec 32) (bvadd #x0000003c esp@25wm10!2))
(define-fun m@26wm10!2 () (_ BitVec 32) (load32 frame@24.4!2 #xffffffe8))
(define-fun u@26wm10.2!2 () (_ BitVec 32) m@26wm10!2)
(define-fun edx@26wm10!2 () (_ BitVec 32) u@26wm10.2!2)
(define-fun u@27wm10!2 () (_ BitVec 32) (bvadd #x00000030 esp@25wm10!2))
(define-fun m@27wm10!2 () (_ BitVec 32) (load32 frame@24.4!2 #xffffffdc))
(define-fun u@27wm10.2!2 () (_ BitVec 32) m@27wm10!2)
(define-fun eax@27wm10!2 () (_ BitVec 32) u@27wm10.2!2)
(define-fun u@28wm10!2 () (_ BitVec 32) (bvadd edx@26wm10!2 #xfffffffc))
(define-fun u@28wm10.2!2 () (_ BitVec 32) eax@27wm10!2)
(define-fun frame@28wm10!2 () Stack (store32 frame@24.4!2 #xffffffd4 u@28wm10.2!2))
(define-fun u@29wm10!2 () (_ BitVec 32) (bvadd #x00000018 esp@25wm10!2))
(define-fun m@29wm10!2 () (_ BitVec 32) (load32 frame@28wm10!2 #xffffffc4))
(define-fun u@29wm10.2!2 () (_ BitVec 32) m@29wm10!2)
(define-fun eax@29wm10!2 () (_ BitVec 32) u@29wm10.2!2)
(define-fun u@30wm10!2 () (_ BitVec 32) (bvadd edx@26wm10!2 #xfffffff8))
(define-fun u@30wm10.2!2 () (_ BitVec 32) eax@29wm10!2)
(define-fun frame@30wm10!2 () Stack (store32 frame@28wm10!2 #xffffffd0 u@30wm10.2!2))
(define-fun m@31wm10!2 () (_ BitVec 32) (load32 frame@30wm10!2 #xffffffac))
(define-fun u@31wm10!2 () (_ BitVec 32) m@31wm10!2)
(define-fun ebx@31wm10!2 () (_ BitVec 32) u@31wm10!2)
(define-fun u@32wm10!2 () (_ BitVec 32) (bvadd #x00000004 esp@25wm10!2))
(define-fun m@32wm10!2 () (_ BitVec 32) (load32 frame@30wm10!2 #xffffffb0))
(define-fun u@32wm10.2!2 () (_ BitVec 32) m@32wm10!2)
(define-fun ecx@32wm10!2 () (_ BitVec 32) u@32wm10.2!2)
(define-fun u@33wm10!2 () (_ BitVec 32) (bvadd #x0000000c esp@25wm10!2))
(define-fun m@33wm10!2 () (_ BitVec 32) (load32 frame@30wm10!2 #xffffffb8))
(define-fun u@33wm10.2!2 () (_ BitVec 32) m@33wm10!2)
(define-fun esi@33wm10!2 () (_ BitVec 32) u@33wm10.2!2)
(define-fun u@34wm10!2 () (_ BitVec 32) (bvadd #x00000010 esp@25wm10!2))
(define-fun m@34wm10!2 () (_ BitVec 32) (load32 frame@30wm10!2 #xffffffbc))
(define-fun u@34wm10.2!2 () (_ BitVec 32) m@34wm10!2)
(define-fun edi@34wm10!2 () (_ BitVec 32) u@34wm10.2!2)
(define-fun u@35wm10!2 () (_ BitVec 32) (bvadd #x00000014 esp@25wm10!2))
(define-fun m@35wm10!2 () (_ BitVec 32) (load32 frame@30wm10!2 #xffffffc0))
(define-fun u@35wm10.2!2 () (_ BitVec 32) m@35wm10!2)
(define-fun ebp@35wm10!2 () (_ BitVec 32) u@35wm10.2!2)
(define-fun u@36wm10!2 () (_ BitVec 32) (bvadd edx@26wm10!2 #xfffffff8))
(define-fun eax@36wm10!2 () (_ BitVec 32) u@36wm10!2)
(define-fun u@37wm10!2 () (_ BitVec 32) (bvadd #x00000008 esp@25wm10!2))
(define-fun m@37wm10!2 () (_ BitVec 32) (load32 frame@30wm10!2 #xffffffb4))
(define-fun u@37wm10.2!2 () (_ BitVec 32) m@37wm10!2)
(define-fun edx@37wm10!2 () (_ BitVec 32) u@37wm10.2!2)
(define-fun esp@38wm10!2 () (_ BitVec 32) eax@36wm10!2)
(define-fun u@39wm10!2 () (_ BitVec 32) #x00000000)
(define-fun m@39wm10!2 () (_ BitVec 32) (load32 frame@30wm10!2 #xffffffd0))
(define-fun u@39wm10.2!2 () (_ BitVec 32) m@39wm10!2)
(define-fun esp@39wm10!2 () (_ BitVec 32) (bvadd esp@38wm10!2 #x00000004))
(define-fun eax@39wm10!2 () (_ BitVec 32) u@39wm10.2!2)
(define-fun m@40wm10!2 () (_ BitVec 32) (load32 frame@30wm10!2 #xffffffd4))
(define-fun target@40wm10!2 () (_ BitVec 32) m@40wm10!2)
(define-fun esp@40wm10!2 () (_ BitVec 32) (bvadd esp@39wm10!2 #x00000004))
(define-fun left.sp!2 () (_ BitVec 32) (load32 frame@24.4!2 #xffffffe8))
(define-fun left.ip!2 () (_ BitVec 32) (load32 frame@24.4!2 #xffffffdc))
(define-fun seen.bx!2 () (_ BitVec 32) (load32 frame@19!2 #xffffffac))
(define-fun seen.cx!2 () (_ BitVec 32) (load32 frame@19!2 #xffffffb0))
(define-fun seen.dx!2 () (_ BitVec 32) (load32 frame@19!2 #xffffffb4))
(define-fun seen.si!2 () (_ BitVec 32) (load32 frame@19!2 #xffffffb8))
(define-fun seen.di!2 () (_ BitVec 32) (load32 frame@19!2 #xffffffbc))
(define-fun seen.bp!2 () (_ BitVec 32) (load32 frame@19!2 #xffffffc0))
(define-fun seen.ax!2 () (_ BitVec 32) (load32 frame@19!2 #xffffffc4))
(define-fun seen.ds!2 () (_ BitVec 32) (load32 frame@19!2 #xffffffc8))
(define-fun seen.es!2 () (_ BitVec 32) (load32 frame@19!2 #xffffffcc))
(define-fun seen.fs!2 () (_ BitVec 32) (load32 frame@19!2 #xffffffd0))
(define-fun seen.gs!2 () (_ BitVec 32) (load32 frame@19!2 #xffffffd4))
(define-fun seen.orig_ax!2 () (_ BitVec 32) (load32 frame@19!2 #xffffffd8))
(define-fun seen.ip!2 () (_ BitVec 32) (load32 frame@19!2 #xffffffdc))
(define-fun seen.cs!2 () (_ BitVec 32) (load32 frame@19!2 #xffffffe0))
(define-fun seen.flags!2 () (_ BitVec 32) (load32 frame@19!2 #xffffffe4))
(define-fun seen.sp!2 () (_ BitVec 32) (load32 frame@19!2 #xffffffe8))
(define-fun seen.ss!2 () (_ BitVec 32) (load32 frame@19!2 #xffffffec))
(define-fun left.bx!2 () (_ BitVec 32) (load32 frame@24.4!2 #xffffffac))
(define-fun exit.ebx!2 () (_ BitVec 32) ebx@31wm10!2)
(define-fun left.cx!2 () (_ BitVec 32) (load32 frame@24.4!2 #xffffffb0))
(define-fun exit.ecx!2 () (_ BitVec 32) ecx@32wm10!2)
(define-fun left.dx!2 () (_ BitVec 32) (load32 frame@24.4!2 #xffffffb4))
(define-fun exit.edx!2 () (_ BitVec 32) edx@37wm10!2)
(define-fun left.si!2 () (_ BitVec 32) (load32 frame@24.4!2 #xffffffb8))
(define-fun exit.esi!2 () (_ BitVec 32) esi@33wm10!2)
(define-fun left.di!2 () (_ BitVec 32) (load32 frame@24.4!2 #xffffffbc))
(define-fun exit.edi!2 () (_ BitVec 32) edi@34wm10!2)
(define-fun left.bp!2 () (_ BitVec 32) (load32 frame@24.4!2 #xffffffc0))
(define-fun exit.ebp!2 () (_ BitVec 32) ebp@35wm10!2)
(define-fun left.ax!2 () (_ BitVec 32) (load32 frame@24.4!2 #xffffffc4))
(define-fun exit.eax!2 () (_ BitVec 32) eax@39wm10!2)
(define-fun left.flags!2 () (_ BitVec 32) (load32 frame@24.4!2 #xffffffe4))
(define-fun exit.CF!2 () (_ BitVec 1) CF@25wm10!2)
(define-fun exit.PF!2 () (_ BitVec 1) PF@25wm10!2)
(define-fun exit.AF!2 () (_ BitVec 1) AF@25wm10!2)
(define-fun exit.ZF!2 () (_ BitVec 1) ZF@25wm10!2)
(define-fun exit.SF!2 () (_ BitVec 1) SF@25wm10!2)
(define-fun exit.TF!2 () (_ BitVec 1) TF)
(define-fun exit.IF!2 () (_ BitVec 1) IF)
(define-fun exit.DF!2 () (_ BitVec 1) #b0)
(define-fun exit.OF!2 () (_ BitVec 1) OF@25wm10!2)
(define-fun exit.IOPL!2 () (_ BitVec 2) IOPL)
(define-fun exit.NT!2 () (_ BitVec 1) NT)
(define-fun exit.AC!2 () (_ BitVec 1) AC)
(define-fun exit.VIF!2 () (_ BitVec 1) VIF)
(define-fun exit.VIP!2 () (_ BitVec 1) VIP)
(define-fun exit.ID!2 () (_ BitVec 1) ID)
(define-fun exit.cs!2 () (_ BitVec 16) cs)
(define-fun exit.ss!2 () (_ BitVec 16) ss)
(define-fun exit.ds!2 () (_ BitVec 16) ds)
(define-fun exit.es!2 () (_ BitVec 16) es)
(define-fun exit.fs!2 () (_ BitVec 16) fs)
(define-fun exit.gs!2 () (_ BitVec 16) gs)
(define-fun exit.fpu!2 () (_ BitVec 64) fpu)
(define-fun exit.target!2 () (_ BitVec 32) target@40wm10!2)
(define-fun exit.esp!2 () (_ BitVec 32) esp@40wm10!2)

; the path condition
(assert (= left-sp@24 (bvadd esp #xffffffd8)))

; regs/defined: No exposed byte comes from memory below E.
(push 1)
(assert (not (and (= seen.bx seen.bx!2) (= seen.cx seen.cx!2) (= seen.dx seen.dx!2) (= seen.si seen.si!2) (= seen.di seen.di!2) (= seen.bp seen.bp!2) (= seen.ax seen.ax!2) (= seen.ds seen.ds!2) (= seen.es seen.es!2) (= seen.fs seen.fs!2) (= seen.gs seen.gs!2) (= seen.orig_ax seen.orig_ax!2) (= seen.ip seen.ip!2) (= seen.cs seen.cs!2) (= seen.flags seen.flags!2) (= seen.sp seen.sp!2) (= seen.ss seen.ss!2) (= left-sp@24!2 (bvadd esp #xffffffd8)))))
(set-info :status sat)
(check-sat)
(pop 1)
(exit)
