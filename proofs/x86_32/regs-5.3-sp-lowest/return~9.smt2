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
; path return: 41 instructions

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
(define-fun CF@25wm5 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd esp@19 #x00000004) esp@19) #x01 #x00))) ; CF = carry(ESP, 0x4)
(define-fun OF@25wm5 () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 31 31) esp@19) ((_ extract 31 31) #x00000004)) (distinct ((_ extract 31 31) esp@19) ((_ extract 31 31) (bvadd esp@19 #x00000004)))) #x01 #x00))) ; OF = scarry(ESP, 0x4)
(define-fun esp@25wm5 () (_ BitVec 32) (bvadd esp@19 #x00000004)) ; ESP = ESP + 0x4
(define-fun SF@25wm5 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt esp@25wm5 #x00000000) #x01 #x00))) ; SF = ESP s< 0x0
(define-fun ZF@25wm5 () (_ BitVec 1) ((_ extract 0 0) (ite (= esp@25wm5 #x00000000) #x01 #x00))) ; ZF = ESP == 0x0
(define-fun u@25wm5 () (_ BitVec 32) (bvand esp@25wm5 #x000000ff)) ; unique[24d00:4] = ESP & 0xff
(define-fun u@25wm5.2 () (_ BitVec 8) (popcount32 u@25wm5)) ; unique[24d80:1] = popcount(unique[24d00:4])
(define-fun u@25wm5.3 () (_ BitVec 8) (bvand u@25wm5.2 #x01)) ; unique[24e00:1] = unique[24d80:1] & 0x1
(define-fun PF@25wm5 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@25wm5.3 #x00) #x01 #x00))) ; PF = unique[24e00:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@25wm5 () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) esp@19)) (concat #b0 ((_ extract 3 0) #x00000004)))))

; ftrace_regs_caller+0x39: mov edx, dword ptr [esp + 0x3c]   [8b54243c]
(define-fun u@26wm5 () (_ BitVec 32) (bvadd #x0000003c esp@25wm5)) ; unique[3b00:4] = 0x3c + ESP
(define-fun m@26wm5 () (_ BitVec 32) (load32 frame@24.4 #xffffffe8)) ; 4 bytes at u@26wm5
(define-fun u@26wm5.2 () (_ BitVec 32) m@26wm5) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun edx@26wm5 () (_ BitVec 32) u@26wm5.2) ; EDX = unique[ba00:4]

; ftrace_regs_caller+0x3d: mov eax, dword ptr [esp + 0x30]   [8b442430]
(define-fun u@27wm5 () (_ BitVec 32) (bvadd #x00000030 esp@25wm5)) ; unique[3b00:4] = 0x30 + ESP
(define-fun m@27wm5 () (_ BitVec 32) (load32 frame@24.4 #xffffffdc)) ; 4 bytes at u@27wm5
(define-fun u@27wm5.2 () (_ BitVec 32) m@27wm5) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun eax@27wm5 () (_ BitVec 32) u@27wm5.2) ; EAX = unique[ba00:4]

; ftrace_regs_caller+0x41: mov dword ptr [edx - 4], eax   [8942fc]
(define-fun u@28wm5 () (_ BitVec 32) (bvadd edx@26wm5 #xfffffffc)) ; unique[3300:4] = EDX + 0xfffffffc
(define-fun u@28wm5.2 () (_ BitVec 32) eax@27wm5) ; unique[5280:4] = EAX
(define-fun frame@28wm5 () Stack (store32 frame@24.4 #xffffffe8 u@28wm5.2)) ; *[ram]unique[3300:4] = unique[5280:4]

; ftrace_regs_caller+0x44: mov eax, dword ptr [esp + 0x18]   [8b442418]
(define-fun u@29wm5 () (_ BitVec 32) (bvadd #x00000018 esp@25wm5)) ; unique[3b00:4] = 0x18 + ESP
(define-fun m@29wm5 () (_ BitVec 32) (load32 frame@28wm5 #xffffffc4)) ; 4 bytes at u@29wm5
(define-fun u@29wm5.2 () (_ BitVec 32) m@29wm5) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun eax@29wm5 () (_ BitVec 32) u@29wm5.2) ; EAX = unique[ba00:4]

; ftrace_regs_caller+0x48: mov dword ptr [edx - 8], eax   [8942f8]
(define-fun u@30wm5 () (_ BitVec 32) (bvadd edx@26wm5 #xfffffff8)) ; unique[3300:4] = EDX + 0xfffffff8
(define-fun u@30wm5.2 () (_ BitVec 32) eax@29wm5) ; unique[5280:4] = EAX
(define-fun frame@30wm5 () Stack (store32 frame@28wm5 #xffffffe4 u@30wm5.2)) ; *[ram]unique[3300:4] = unique[5280:4]

; ftrace_regs_caller+0x4b: mov ebx, dword ptr [esp]   [8b1c24]
(define-fun m@31wm5 () (_ BitVec 32) (load32 frame@30wm5 #xffffffac)) ; 4 bytes at esp@25wm5
(define-fun u@31wm5 () (_ BitVec 32) m@31wm5) ; unique[ba00:4] = *[ram]ESP
(define-fun ebx@31wm5 () (_ BitVec 32) u@31wm5) ; EBX = unique[ba00:4]

; ftrace_regs_caller+0x4e: mov ecx, dword ptr [esp + 4]   [8b4c2404]
(define-fun u@32wm5 () (_ BitVec 32) (bvadd #x00000004 esp@25wm5)) ; unique[3b00:4] = 0x4 + ESP
(define-fun m@32wm5 () (_ BitVec 32) (load32 frame@30wm5 #xffffffb0)) ; 4 bytes at u@32wm5
(define-fun u@32wm5.2 () (_ BitVec 32) m@32wm5) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun ecx@32wm5 () (_ BitVec 32) u@32wm5.2) ; ECX = unique[ba00:4]

; ftrace_regs_caller+0x52: mov esi, dword ptr [esp + 0xc]   [8b74240c]
(define-fun u@33wm5 () (_ BitVec 32) (bvadd #x0000000c esp@25wm5)) ; unique[3b00:4] = 0xc + ESP
(define-fun m@33wm5 () (_ BitVec 32) (load32 frame@30wm5 #xffffffb8)) ; 4 bytes at u@33wm5
(define-fun u@33wm5.2 () (_ BitVec 32) m@33wm5) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun esi@33wm5 () (_ BitVec 32) u@33wm5.2) ; ESI = unique[ba00:4]

; ftrace_regs_caller+0x56: mov edi, dword ptr [esp + 0x10]   [8b7c2410]
(define-fun u@34wm5 () (_ BitVec 32) (bvadd #x00000010 esp@25wm5)) ; unique[3b00:4] = 0x10 + ESP
(define-fun m@34wm5 () (_ BitVec 32) (load32 frame@30wm5 #xffffffbc)) ; 4 bytes at u@34wm5
(define-fun u@34wm5.2 () (_ BitVec 32) m@34wm5) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun edi@34wm5 () (_ BitVec 32) u@34wm5.2) ; EDI = unique[ba00:4]

; ftrace_regs_caller+0x5a: mov ebp, dword ptr [esp + 0x14]   [8b6c2414]
(define-fun u@35wm5 () (_ BitVec 32) (bvadd #x00000014 esp@25wm5)) ; unique[3b00:4] = 0x14 + ESP
(define-fun m@35wm5 () (_ BitVec 32) (load32 frame@30wm5 #xffffffc0)) ; 4 bytes at u@35wm5
(define-fun u@35wm5.2 () (_ BitVec 32) m@35wm5) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun ebp@35wm5 () (_ BitVec 32) u@35wm5.2) ; EBP = unique[ba00:4]

; ftrace_regs_caller+0x5e: lea eax, [edx - 8]   [8d42f8]
(define-fun u@36wm5 () (_ BitVec 32) (bvadd edx@26wm5 #xfffffff8)) ; unique[3300:4] = EDX + 0xfffffff8
(define-fun eax@36wm5 () (_ BitVec 32) u@36wm5) ; EAX = unique[3300:4]

; ftrace_regs_caller+0x61: mov edx, dword ptr [esp + 8]   [8b542408]
(define-fun u@37wm5 () (_ BitVec 32) (bvadd #x00000008 esp@25wm5)) ; unique[3b00:4] = 0x8 + ESP
(define-fun m@37wm5 () (_ BitVec 32) (load32 frame@30wm5 #xffffffb4)) ; 4 bytes at u@37wm5
(define-fun u@37wm5.2 () (_ BitVec 32) m@37wm5) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun edx@37wm5 () (_ BitVec 32) u@37wm5.2) ; EDX = unique[ba00:4]

; ftrace_regs_caller+0x65: mov esp, eax   [89c4]
(define-fun esp@38wm5 () (_ BitVec 32) eax@36wm5) ; ESP = EAX

; ftrace_regs_caller+0x67: pop eax   [58]
(define-fun u@39wm5 () (_ BitVec 32) #x00000000) ; unique[43b80:4] = 0x0
(define-fun m@39wm5 () (_ BitVec 32) (load32 frame@30wm5 #xffffffe4)) ; 4 bytes at esp@38wm5
(define-fun u@39wm5.2 () (_ BitVec 32) m@39wm5) ; unique[43b80:4] = *[ram]ESP
(define-fun esp@39wm5 () (_ BitVec 32) (bvadd esp@38wm5 #x00000004)) ; ESP = ESP + 0x4
(define-fun eax@39wm5 () (_ BitVec 32) u@39wm5.2) ; EAX = unique[43b80:4]

; ftrace_regs_caller+0x68: ret   [c3]
(define-fun m@40wm5 () (_ BitVec 32) (load32 frame@30wm5 #xffffffe8)) ; 4 bytes at esp@39wm5
(define-fun target@40wm5 () (_ BitVec 32) m@40wm5) ; EIP = *[ram]ESP
(define-fun esp@40wm5 () (_ BitVec 32) (bvadd esp@39wm5 #x00000004)) ; ESP = ESP + 0x4

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
(define-fun exit.ebx () (_ BitVec 32) ebx@31wm5)
(define-fun left.cx () (_ BitVec 32) (load32 frame@24.4 #xffffffb0))
(define-fun exit.ecx () (_ BitVec 32) ecx@32wm5)
(define-fun left.dx () (_ BitVec 32) (load32 frame@24.4 #xffffffb4))
(define-fun exit.edx () (_ BitVec 32) edx@37wm5)
(define-fun left.si () (_ BitVec 32) (load32 frame@24.4 #xffffffb8))
(define-fun exit.esi () (_ BitVec 32) esi@33wm5)
(define-fun left.di () (_ BitVec 32) (load32 frame@24.4 #xffffffbc))
(define-fun exit.edi () (_ BitVec 32) edi@34wm5)
(define-fun left.bp () (_ BitVec 32) (load32 frame@24.4 #xffffffc0))
(define-fun exit.ebp () (_ BitVec 32) ebp@35wm5)
(define-fun left.ax () (_ BitVec 32) (load32 frame@24.4 #xffffffc4))
(define-fun exit.eax () (_ BitVec 32) eax@39wm5)
(define-fun left.flags () (_ BitVec 32) (load32 frame@24.4 #xffffffe4))
(define-fun exit.CF () (_ BitVec 1) CF@25wm5)
(define-fun exit.PF () (_ BitVec 1) PF@25wm5)
(define-fun exit.AF () (_ BitVec 1) AF@25wm5)
(define-fun exit.ZF () (_ BitVec 1) ZF@25wm5)
(define-fun exit.SF () (_ BitVec 1) SF@25wm5)
(define-fun exit.TF () (_ BitVec 1) TF)
(define-fun exit.IF () (_ BitVec 1) IF)
(define-fun exit.DF () (_ BitVec 1) #b0)
(define-fun exit.OF () (_ BitVec 1) OF@25wm5)
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
(define-fun exit.target () (_ BitVec 32) target@40wm5)
(define-fun exit.esp () (_ BitVec 32) esp@40wm5)
(declare-const any-byte Address) ; any stack byte, by its distance from the parent slot

; the path condition
(assert (= left-sp@24 (bvadd esp #xffffffec)))

; feasible: Some state follows this path.
(push 1)
(assert (= cell.function_trace_op #x00000000)) ; of the model
(set-info :status sat)
(check-sat)
(pop 1)

; lemma/addresses: Each address that the path used is the symbol plus constant that the generator took it for.
(push 1)
(assert (not (and (= esp@0.2 (bvadd esp #xfffffff0)) (= esp@1 (bvadd esp #xffffffec)) (= esp@2 (bvadd esp #xffffffe8)) (= esp@4 (bvadd esp #xffffffe4)) (= esp@5 (bvadd esp #xffffffe0)) (= u@6 (bvadd esp #xfffffffc)) (= esp@6 (bvadd esp #xffffffdc)) (= esp@7 (bvadd esp #xffffffd8)) (= esp@8 (bvadd esp #xffffffd4)) (= esp@9 (bvadd esp #xffffffd0)) (= esp@10 (bvadd esp #xffffffcc)) (= esp@11 (bvadd esp #xffffffc8)) (= esp@12 (bvadd esp #xffffffc4)) (= esp@13 (bvadd esp #xffffffc0)) (= esp@14 (bvadd esp #xffffffbc)) (= esp@15 (bvadd esp #xffffffb8)) (= esp@16 (bvadd esp #xffffffb4)) (= esp@17 (bvadd esp #xffffffb0)) (= esp@18 (bvadd esp #xffffffac)) (= esp@19 (bvadd esp #xffffffa8)) (= u@20 (bvadd esp #xfffffffc)) (= u@22 esp) (= (bvadd esp@19 #x00000000) (bvadd esp #xffffffa8)) (= m@24 (bvadd esp #xffffffac)) (= esp@25wm5 (bvadd esp #xffffffac)) (= u@26wm5 (bvadd esp #xffffffe8)) (= u@27wm5 (bvadd esp #xffffffdc)) (= u@28wm5 (bvadd esp #xffffffe8)) (= u@29wm5 (bvadd esp #xffffffc4)) (= u@30wm5 (bvadd esp #xffffffe4)) (= u@32wm5 (bvadd esp #xffffffb0)) (= u@33wm5 (bvadd esp #xffffffb8)) (= u@34wm5 (bvadd esp #xffffffbc)) (= u@35wm5 (bvadd esp #xffffffc0)) (= u@37wm5 (bvadd esp #xffffffb4)) (= esp@38wm5 (bvadd esp #xffffffe4)) (= esp@39wm5 (bvadd esp #xffffffe8)))))
(set-info :status unsat)
(check-sat)
(pop 1)

; call/reached: The callback runs once, and not at all where the guard says so; its address is not the trampoline's.
(push 1)
(assert (not (and (= (ite false #x00000000 #x00000001) #x00000001) (= #x00400069 #x00400069))))
(set-info :status unsat)
(check-sat)
(pop 1)

; call/stack-aligned: The stack pointer at the call is a multiple of 4.
(push 1)
(assert (= (bvand esp #x00000003) #x00000000)) ; assumption stack-aligned-at-hook
(assert (not (= (bvand esp@19 #x00000003) #x00000000)))
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

; arg/ip: The traced ip: return address minus the size of the call.
(push 1)
(assert (not (= eax@21 (bvsub successor #x00000005))))
(set-info :status unsat)
(check-sat)
(pop 1)

; arg/parent_ip: The parent return address.
(push 1)
(assert (not (= edx@22 (load32 above #x00000000))))
(set-info :status unsat)
(check-sat)
(pop 1)

; arg/op: The value of one load of function_trace_op.
(push 1)
(assert (not (= ecx@23 cell.function_trace_op)))
(set-info :status unsat)
(check-sat)
(pop 1)

; arg/regs: The address of a structure in the trampoline's frame.
(push 1)
(assert (not (bvult (bvsub (load32 frame@19 #xffffffa8) esp@19) (bvsub esp esp@19))))
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

; regs/orig_ax: orig_ax is 0 on this kind of entry.
(push 1)
(assert (not (= seen.orig_ax #x00000000)))
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
(assert (= cs #x0060)) ; assumption kernel-selectors
(assert (not (= ((_ extract 15 0) seen.cs) cs)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/flags: The full pushf image at the hook.
(push 1)
(assert (not (= seen.flags (concat #b0000000000 ID VIP VIF AC #b000 NT IOPL OF DF IF TF SF ZF #b0 AF #b0 PF #b1 CF))))
(set-info :status sat)
(check-sat)
(pop 1)

; regs/flags.CF: CF in the flags field is CF at the hook.
(push 1)
(assert (not (= ((_ extract 0 0) seen.flags) CF)))
(set-info :status sat)
(check-sat)
(pop 1)

; regs/flags.PF: PF in the flags field is PF at the hook.
(push 1)
(assert (not (= ((_ extract 2 2) seen.flags) PF)))
(set-info :status sat)
(check-sat)
(pop 1)

; regs/flags.AF: AF in the flags field is AF at the hook.
(push 1)
(assert (not (= ((_ extract 4 4) seen.flags) AF)))
(set-info :status sat)
(check-sat)
(pop 1)

; regs/flags.ZF: ZF in the flags field is ZF at the hook.
(push 1)
(assert (not (= ((_ extract 6 6) seen.flags) ZF)))
(set-info :status sat)
(check-sat)
(pop 1)

; regs/flags.SF: SF in the flags field is SF at the hook.
(push 1)
(assert (not (= ((_ extract 7 7) seen.flags) SF)))
(set-info :status sat)
(check-sat)
(pop 1)

; regs/flags.TF: TF in the flags field is TF at the hook.
(push 1)
(assert (not (= ((_ extract 8 8) seen.flags) TF)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/flags.IF: IF in the flags field is IF at the hook.
(push 1)
(assert (not (= ((_ extract 9 9) seen.flags) IF)))
(set-info :status unsat)
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
(set-info :status sat)
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
(set-info :status unsat)
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

; regs/sp: The content is the stack pointer at the hook.
(push 1)
(assert (not (= seen.sp esp)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/ss: Bits 15:0 are ss at the hook.
(push 1)
(assert (not (= ((_ extract 15 0) seen.ss) ss)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/owned: Every byte of the structure is the trampoline's own.
(push 1)
(assert (not (and (bvsle (bvsub esp@19 esp) (bvsub m@24 esp)) (bvsle (bvadd (bvsub m@24 esp) #x00000044) #xfffffffc))))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/bx: ebx is as the callback left it in the structure.
(push 1)
(assert (not (= exit.ebx left.bx)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/cx: ecx is as the callback left it in the structure.
(push 1)
(assert (not (= exit.ecx left.cx)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/dx: edx is as the callback left it in the structure.
(push 1)
(assert (not (= exit.edx left.dx)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/si: esi is as the callback left it in the structure.
(push 1)
(assert (not (= exit.esi left.si)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/di: edi is as the callback left it in the structure.
(push 1)
(assert (not (= exit.edi left.di)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/bp: ebp is as the callback left it in the structure.
(push 1)
(assert (not (= exit.ebp left.bp)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/ax: eax is as the callback left it in the structure.
(push 1)
(assert (not (= exit.eax left.ax)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/flags: Every flag is restored.
(push 1)
(assert (not (= (concat #b0000000000 ((_ extract 21 21) left.flags) VIP VIF ((_ extract 18 18) left.flags) #b000 ((_ extract 14 14) left.flags) ((_ extract 13 12) left.flags) ((_ extract 11 11) left.flags) ((_ extract 10 10) left.flags) ((_ extract 9 9) left.flags) ((_ extract 8 8) left.flags) ((_ extract 7 7) left.flags) ((_ extract 6 6) left.flags) #b0 ((_ extract 4 4) left.flags) #b0 ((_ extract 2 2) left.flags) #b1 ((_ extract 0 0) left.flags)) (concat #b0000000000 exit.ID exit.VIP exit.VIF exit.AC #b000 exit.NT exit.IOPL exit.OF exit.DF exit.IF exit.TF exit.SF exit.ZF #b0 exit.AF #b0 exit.PF #b1 exit.CF))))
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.CF: CF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.CF ((_ extract 0 0) left.flags))))
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.PF: PF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.PF ((_ extract 2 2) left.flags))))
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.AF: AF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.AF ((_ extract 4 4) left.flags))))
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.ZF: ZF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.ZF ((_ extract 6 6) left.flags))))
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.SF: SF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.SF ((_ extract 7 7) left.flags))))
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.TF: TF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.TF ((_ extract 8 8) left.flags))))
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.IF: IF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.IF ((_ extract 9 9) left.flags))))
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.DF: DF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.DF ((_ extract 10 10) left.flags))))
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.OF: OF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.OF ((_ extract 11 11) left.flags))))
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.IOPL: IOPL is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.IOPL ((_ extract 13 12) left.flags))))
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.NT: NT is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.NT ((_ extract 14 14) left.flags))))
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.AC: AC is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.AC ((_ extract 18 18) left.flags))))
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.VIF: VIF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.VIF VIF)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/flags.VIP: VIP is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.VIP VIP)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/flags.ID: ID is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.ID ((_ extract 21 21) left.flags))))
(set-info :status sat)
(check-sat)
(pop 1)

; restore/cs: cs is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.cs cs)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/ss: ss is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.ss ss)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/ds: ds is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.ds ds)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/es: es is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.es es)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/fs: fs is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.fs fs)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/gs: gs is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.gs gs)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/fpu: x87, MXCSR and vector state are untouched.
(push 1)
(assert (not (= exit.fpu fpu)))
(set-info :status unsat)
(check-sat)
(pop 1)

; exit/target: Control goes where this path's guard says.
(push 1)
(assert (not (=> true (and (= exit.target left.ip) true))))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/sp: The stack pointer at the exit is what that exit demands.
(push 1)
(assert (not (= exit.esp left.sp)))
(set-info :status unsat)
(check-sat)
(pop 1)

; frame/writes: No store outside the frame.
(push 1)
(assert (not (and (or (and (= esp@1 (bvadd esp #xffffffec)) (bvslt #xffffffec #x00000000) (bvsle (bvadd #xffffffec #x00000004) #x00000000)) (= esp@1 (bvadd left.sp #xfffffffc)) (= esp@1 (bvadd left.sp #xfffffff8))) (or (and (= esp@2 (bvadd esp #xffffffe8)) (bvslt #xffffffe8 #x00000000) (bvsle (bvadd #xffffffe8 #x00000004) #x00000000)) (= esp@2 (bvadd left.sp #xfffffffc)) (= esp@2 (bvadd left.sp #xfffffff8))) (or (and (= esp@2 (bvadd esp #xffffffe8)) (bvslt #xffffffe8 #x00000000) (bvsle (bvadd #xffffffe8 #x00000004) #x00000000)) (= esp@2 (bvadd left.sp #xfffffffc)) (= esp@2 (bvadd left.sp #xfffffff8))) (or (and (= esp@4 (bvadd esp #xffffffe4)) (bvslt #xffffffe4 #x00000000) (bvsle (bvadd #xffffffe4 #x00000004) #x00000000)) (= esp@4 (bvadd left.sp #xfffffffc)) (= esp@4 (bvadd left.sp #xfffffff8))) (or (and (= esp@5 (bvadd esp #xffffffe0)) (bvslt #xffffffe0 #x00000000) (bvsle (bvadd #xffffffe0 #x00000004) #x00000000)) (= esp@5 (bvadd left.sp #xfffffffc)) (= esp@5 (bvadd left.sp #xfffffff8))) (or (and (= esp@6 (bvadd esp #xffffffdc)) (bvslt #xffffffdc #x00000000) (bvsle (bvadd #xffffffdc #x00000004) #x00000000)) (= esp@6 (bvadd left.sp #xfffffffc)) (= esp@6 (bvadd left.sp #xfffffff8))) (or (and (= esp@7 (bvadd esp #xffffffd8)) (bvslt #xffffffd8 #x00000000) (bvsle (bvadd #xffffffd8 #x00000004) #x00000000)) (= esp@7 (bvadd left.sp #xfffffffc)) (= esp@7 (bvadd left.sp #xfffffff8))) (or (and (= esp@8 (bvadd esp #xffffffd4)) (bvslt #xffffffd4 #x00000000) (bvsle (bvadd #xffffffd4 #x00000004) #x00000000)) (= esp@8 (bvadd left.sp #xfffffffc)) (= esp@8 (bvadd left.sp #xfffffff8))) (or (and (= esp@9 (bvadd esp #xffffffd0)) (bvslt #xffffffd0 #x00000000) (bvsle (bvadd #xffffffd0 #x00000004) #x00000000)) (= esp@9 (bvadd left.sp #xfffffffc)) (= esp@9 (bvadd left.sp #xfffffff8))) (or (and (= esp@10 (bvadd esp #xffffffcc)) (bvslt #xffffffcc #x00000000) (bvsle (bvadd #xffffffcc #x00000004) #x00000000)) (= esp@10 (bvadd left.sp #xfffffffc)) (= esp@10 (bvadd left.sp #xfffffff8))) (or (and (= esp@11 (bvadd esp #xffffffc8)) (bvslt #xffffffc8 #x00000000) (bvsle (bvadd #xffffffc8 #x00000004) #x00000000)) (= esp@11 (bvadd left.sp #xfffffffc)) (= esp@11 (bvadd left.sp #xfffffff8))) (or (and (= esp@12 (bvadd esp #xffffffc4)) (bvslt #xffffffc4 #x00000000) (bvsle (bvadd #xffffffc4 #x00000004) #x00000000)) (= esp@12 (bvadd left.sp #xfffffffc)) (= esp@12 (bvadd left.sp #xfffffff8))) (or (and (= esp@13 (bvadd esp #xffffffc0)) (bvslt #xffffffc0 #x00000000) (bvsle (bvadd #xffffffc0 #x00000004) #x00000000)) (= esp@13 (bvadd left.sp #xfffffffc)) (= esp@13 (bvadd left.sp #xfffffff8))) (or (and (= esp@14 (bvadd esp #xffffffbc)) (bvslt #xffffffbc #x00000000) (bvsle (bvadd #xffffffbc #x00000004) #x00000000)) (= esp@14 (bvadd left.sp #xfffffffc)) (= esp@14 (bvadd left.sp #xfffffff8))) (or (and (= esp@15 (bvadd esp #xffffffb8)) (bvslt #xffffffb8 #x00000000) (bvsle (bvadd #xffffffb8 #x00000004) #x00000000)) (= esp@15 (bvadd left.sp #xfffffffc)) (= esp@15 (bvadd left.sp #xfffffff8))) (or (and (= esp@16 (bvadd esp #xffffffb4)) (bvslt #xffffffb4 #x00000000) (bvsle (bvadd #xffffffb4 #x00000004) #x00000000)) (= esp@16 (bvadd left.sp #xfffffffc)) (= esp@16 (bvadd left.sp #xfffffff8))) (or (and (= esp@17 (bvadd esp #xffffffb0)) (bvslt #xffffffb0 #x00000000) (bvsle (bvadd #xffffffb0 #x00000004) #x00000000)) (= esp@17 (bvadd left.sp #xfffffffc)) (= esp@17 (bvadd left.sp #xfffffff8))) (or (and (= esp@18 (bvadd esp #xffffffac)) (bvslt #xffffffac #x00000000) (bvsle (bvadd #xffffffac #x00000004) #x00000000)) (= esp@18 (bvadd left.sp #xfffffffc)) (= esp@18 (bvadd left.sp #xfffffff8))) (or (and (= esp@19 (bvadd esp #xffffffa8)) (bvslt #xffffffa8 #x00000000) (bvsle (bvadd #xffffffa8 #x00000004) #x00000000)) (= esp@19 (bvadd left.sp #xfffffffc)) (= esp@19 (bvadd left.sp #xfffffff8))) (or (and (= u@28wm5 (bvadd esp #xffffffe8)) (bvslt #xffffffe8 #x00000000) (bvsle (bvadd #xffffffe8 #x00000004) #x00000000)) (= u@28wm5 (bvadd left.sp #xfffffffc)) (= u@28wm5 (bvadd left.sp #xfffffff8))) (or (and (= u@30wm5 (bvadd esp #xffffffe4)) (bvslt #xffffffe4 #x00000000) (bvsle (bvadd #xffffffe4 #x00000004) #x00000000)) (= u@30wm5 (bvadd left.sp #xfffffffc)) (= u@30wm5 (bvadd left.sp #xfffffff8))))))
(set-info :status unsat)
(check-sat)
(pop 1)

; mem/outside: Every stack byte at or above T holds what the last callback left there.
(push 1)
(assert (not (and (=> (bvuge any-byte #x00000004) (= (select above any-byte) (select above any-byte))) (=> (bvuge any-byte #x00000004) (= (select callback.above any-byte) (select callback.above any-byte))))))
(set-info :status unsat)
(check-sat)
(pop 1)

; mem/parent: The parent slot is as the caller left it at the first callback, and as the last one left it at exit.
(push 1)
(assert (not (and (= (load32 above #x00000000) (load32 above #x00000000)) (= (load32 callback.above #x00000000) (load32 callback.above #x00000000)))))
(set-info :status unsat)
(check-sat)
(pop 1)
(exit)
