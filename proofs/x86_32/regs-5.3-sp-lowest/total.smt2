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
; all 15 paths cover every state; none of them has a loop

(set-logic QF_ABV)
(define-sort Address () (_ BitVec 32))
(define-sort Stack () (Array Address (_ BitVec 8)))
(define-fun load32 ((m Stack) (i Address)) (_ BitVec 32) (concat (select m (bvadd i #x00000003)) (select m (bvadd i #x00000002)) (select m (bvadd i #x00000001)) (select m i)))
(define-fun store32 ((m Stack) (i Address) (v (_ BitVec 32))) Stack (store (store (store (store m i ((_ extract 7 0) v)) (bvadd i #x00000001) ((_ extract 15 8) v)) (bvadd i #x00000002) ((_ extract 23 16) v)) (bvadd i #x00000003) ((_ extract 31 24) v)))
(define-fun popcount32 ((v (_ BitVec 32))) (_ BitVec 8) (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #x00 ((_ zero_extend 7) ((_ extract 0 0) v))) ((_ zero_extend 7) ((_ extract 1 1) v))) ((_ zero_extend 7) ((_ extract 2 2) v))) ((_ zero_extend 7) ((_ extract 3 3) v))) ((_ zero_extend 7) ((_ extract 4 4) v))) ((_ zero_extend 7) ((_ extract 5 5) v))) ((_ zero_extend 7) ((_ extract 6 6) v))) ((_ zero_extend 7) ((_ extract 7 7) v))) ((_ zero_extend 7) ((_ extract 8 8) v))) ((_ zero_extend 7) ((_ extract 9 9) v))) ((_ zero_extend 7) ((_ extract 10 10) v))) ((_ zero_extend 7) ((_ extract 11 11) v))) ((_ zero_extend 7) ((_ extract 12 12) v))) ((_ zero_extend 7) ((_ extract 13 13) v))) ((_ zero_extend 7) ((_ extract 14 14) v))) ((_ zero_extend 7) ((_ extract 15 15) v))) ((_ zero_extend 7) ((_ extract 16 16) v))) ((_ zero_extend 7) ((_ extract 17 17) v))) ((_ zero_extend 7) ((_ extract 18 18) v))) ((_ zero_extend 7) ((_ extract 19 19) v))) ((_ zero_extend 7) ((_ extract 20 20) v))) ((_ zero_extend 7) ((_ extract 21 21) v))) ((_ zero_extend 7) ((_ extract 22 22) v))) ((_ zero_extend 7) ((_ extract 23 23) v))) ((_ zero_extend 7) ((_ extract 24 24) v))) ((_ zero_extend 7) ((_ extract 25 25) v))) ((_ zero_extend 7) ((_ extract 26 26) v))) ((_ zero_extend 7) ((_ extract 27 27) v))) ((_ zero_extend 7) ((_ extract 28 28) v))) ((_ zero_extend 7) ((_ extract 29 29) v))) ((_ zero_extend 7) ((_ extract 30 30) v))) ((_ zero_extend 7) ((_ extract 31 31) v))))
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
(define-fun frame@0 () Stack (store32 frame #xfffffffc successor))
(define-fun esp@0 () (_ BitVec 32) (bvadd esp #xfffffffc)) ; E
(define-fun CF@0 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult esp@0 #x0000000c) #x01 #x00))) ; CF = ESP < 0xc
(define-fun OF@0 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 31 31) esp@0) ((_ extract 31 31) #x0000000c)) (distinct ((_ extract 31 31) esp@0) ((_ extract 31 31) (bvsub esp@0 #x0000000c)))) #x01 #x00))) ; OF = sborrow(ESP, 0xc)
(define-fun esp@0.2 () (_ BitVec 32) (bvsub esp@0 #x0000000c)) ; ESP = ESP - 0xc
(define-fun SF@0 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt esp@0.2 #x00000000) #x01 #x00))) ; SF = ESP s< 0x0
(define-fun ZF@0 () (_ BitVec 1) ((_ extract 0 0) (ite (= esp@0.2 #x00000000) #x01 #x00))) ; ZF = ESP == 0x0
(define-fun u@0 () (_ BitVec 32) (bvand esp@0.2 #x000000ff)) ; unique[24d00:4] = ESP & 0xff
(define-fun u@0.2 () (_ BitVec 8) (popcount32 u@0)) ; unique[24d80:1] = popcount(unique[24d00:4])
(define-fun u@0.3 () (_ BitVec 8) (bvand u@0.2 #x01)) ; unique[24e00:1] = unique[24d80:1] & 0x1
(define-fun PF@0 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@0.3 #x00) #x01 #x00))) ; PF = unique[24e00:1] == 0x0
(define-fun AF@0 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) esp@0)) (concat #b0 ((_ extract 3 0) #x0000000c)))))
(declare-const undefined-upper@1 (_ BitVec 16))
(define-fun esp@1 () (_ BitVec 32) (bvadd esp@0.2 #xfffffffc)) ; push ss
(define-fun frame@1 () Stack (store32 frame@0 #xffffffec (concat undefined-upper@1 ss))) ; push ss
(define-fun u@2 () (_ BitVec 32) esp@1) ; unique[20b80:4] = ESP
(define-fun esp@2 () (_ BitVec 32) (bvsub esp@1 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@2 () Stack (store32 frame@1 #xffffffe8 u@2)) ; *[ram]ESP = unique[20b80:4]
(define-fun m@3 () (_ BitVec 32) (load32 frame@2 #xffffffe8)) ; 4 bytes at esp@2
(define-fun u@3 () (_ BitVec 32) m@3) ; unique[5280:4] = *[ram]ESP
(define-fun CF@3 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd u@3 #x00000014) u@3) #x01 #x00))) ; CF = carry(unique[5280:4], 0x14)
(define-fun u@3.2 () (_ BitVec 32) m@3) ; unique[5280:4] = *[ram]ESP
(define-fun OF@3 () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 31 31) u@3.2) ((_ extract 31 31) #x00000014)) (distinct ((_ extract 31 31) u@3.2) ((_ extract 31 31) (bvadd u@3.2 #x00000014)))) #x01 #x00))) ; OF = scarry(unique[5280:4], 0x14)
(define-fun u@3.3 () (_ BitVec 32) m@3) ; unique[5280:4] = *[ram]ESP
(define-fun u@3.4 () (_ BitVec 32) (bvadd u@3.3 #x00000014)) ; unique[5280:4] = unique[5280:4] + 0x14
(define-fun frame@3 () Stack (store32 frame@2 #xffffffe8 u@3.4)) ; *[ram]ESP = unique[5280:4]
(define-fun u@3.5 () (_ BitVec 32) u@3.4) ; unique[5280:4] = *[ram]ESP
(define-fun SF@3 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt u@3.5 #x00000000) #x01 #x00))) ; SF = unique[5280:4] s< 0x0
(define-fun u@3.6 () (_ BitVec 32) u@3.4) ; unique[5280:4] = *[ram]ESP
(define-fun ZF@3 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@3.6 #x00000000) #x01 #x00))) ; ZF = unique[5280:4] == 0x0
(define-fun u@3.7 () (_ BitVec 32) u@3.4) ; unique[5280:4] = *[ram]ESP
(define-fun u@3.8 () (_ BitVec 32) (bvand u@3.7 #x000000ff)) ; unique[24d00:4] = unique[5280:4] & 0xff
(define-fun u@3.9 () (_ BitVec 8) (popcount32 u@3.8)) ; unique[24d80:1] = popcount(unique[24d00:4])
(define-fun u@3.10 () (_ BitVec 8) (bvand u@3.9 #x01)) ; unique[24e00:1] = unique[24d80:1] & 0x1
(define-fun PF@3 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@3.10 #x00) #x01 #x00))) ; PF = unique[24e00:1] == 0x0
(define-fun AF@3 () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) m@3)) (concat #b0 ((_ extract 3 0) #x00000014)))))
(define-fun image@4 () (_ BitVec 32) (concat #b0000000000 ID VIP VIF AC #b000 NT IOPL OF@3 DF IF TF SF@3 ZF@3 #b0 AF@3 #b0 PF@3 #b1 CF@3)) ; the flags at their places
(define-fun esp@4 () (_ BitVec 32) (bvadd esp@2 #xfffffffc)) ; pushf
(define-fun frame@4 () Stack (store32 frame@3 #xffffffe4 image@4)) ; pushf
(define-fun u@5 () (_ BitVec 32) #x00000060) ; unique[43f80:4] = 0x60
(define-fun esp@5 () (_ BitVec 32) (bvsub esp@4 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@5 () Stack (store32 frame@4 #xffffffe0 u@5)) ; *[ram]ESP = unique[43f80:4]
(define-fun u@6 () (_ BitVec 32) (bvadd #x0000001c esp@5)) ; unique[3b00:4] = 0x1c + ESP
(define-fun m@6 () (_ BitVec 32) (load32 frame@5 #xfffffffc)) ; 4 bytes at u@6
(define-fun u@6.2 () (_ BitVec 32) m@6) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun u@6.3 () (_ BitVec 32) u@6.2) ; unique[20b80:4] = unique[ba00:4]
(define-fun esp@6 () (_ BitVec 32) (bvsub esp@5 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@6 () Stack (store32 frame@5 #xffffffdc u@6.3)) ; *[ram]ESP = unique[20b80:4]
(define-fun u@7 () (_ BitVec 32) #x00000000) ; unique[43f80:4] = 0x0
(define-fun esp@7 () (_ BitVec 32) (bvsub esp@6 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@7 () Stack (store32 frame@6 #xffffffd8 u@7)) ; *[ram]ESP = unique[43f80:4]
(declare-const undefined-upper@8 (_ BitVec 16))
(define-fun esp@8 () (_ BitVec 32) (bvadd esp@7 #xfffffffc)) ; push gs
(define-fun frame@8 () Stack (store32 frame@7 #xffffffd4 (concat undefined-upper@8 gs))) ; push gs
(declare-const undefined-upper@9 (_ BitVec 16))
(define-fun esp@9 () (_ BitVec 32) (bvadd esp@8 #xfffffffc)) ; push fs
(define-fun frame@9 () Stack (store32 frame@8 #xffffffd0 (concat undefined-upper@9 fs))) ; push fs
(declare-const undefined-upper@10 (_ BitVec 16))
(define-fun esp@10 () (_ BitVec 32) (bvadd esp@9 #xfffffffc)) ; push es
(define-fun frame@10 () Stack (store32 frame@9 #xffffffcc (concat undefined-upper@10 es))) ; push es
(declare-const undefined-upper@11 (_ BitVec 16))
(define-fun esp@11 () (_ BitVec 32) (bvadd esp@10 #xfffffffc)) ; push ds
(define-fun frame@11 () Stack (store32 frame@10 #xffffffc8 (concat undefined-upper@11 ds))) ; push ds
(define-fun u@12 () (_ BitVec 32) eax) ; unique[20b80:4] = EAX
(define-fun esp@12 () (_ BitVec 32) (bvsub esp@11 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@12 () Stack (store32 frame@11 #xffffffc4 u@12)) ; *[ram]ESP = unique[20b80:4]
(define-fun u@13 () (_ BitVec 32) ebp) ; unique[20b80:4] = EBP
(define-fun esp@13 () (_ BitVec 32) (bvsub esp@12 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@13 () Stack (store32 frame@12 #xffffffc0 u@13)) ; *[ram]ESP = unique[20b80:4]
(define-fun u@14 () (_ BitVec 32) edi) ; unique[20b80:4] = EDI
(define-fun esp@14 () (_ BitVec 32) (bvsub esp@13 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@14 () Stack (store32 frame@13 #xffffffbc u@14)) ; *[ram]ESP = unique[20b80:4]
(define-fun u@15 () (_ BitVec 32) esi) ; unique[20b80:4] = ESI
(define-fun esp@15 () (_ BitVec 32) (bvsub esp@14 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@15 () Stack (store32 frame@14 #xffffffb8 u@15)) ; *[ram]ESP = unique[20b80:4]
(define-fun u@16 () (_ BitVec 32) edx) ; unique[20b80:4] = EDX
(define-fun esp@16 () (_ BitVec 32) (bvsub esp@15 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@16 () Stack (store32 frame@15 #xffffffb4 u@16)) ; *[ram]ESP = unique[20b80:4]
(define-fun u@17 () (_ BitVec 32) ecx) ; unique[20b80:4] = ECX
(define-fun esp@17 () (_ BitVec 32) (bvsub esp@16 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@17 () Stack (store32 frame@16 #xffffffb0 u@17)) ; *[ram]ESP = unique[20b80:4]
(define-fun u@18 () (_ BitVec 32) ebx) ; unique[20b80:4] = EBX
(define-fun esp@18 () (_ BitVec 32) (bvsub esp@17 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@18 () Stack (store32 frame@17 #xffffffac u@18)) ; *[ram]ESP = unique[20b80:4]
(define-fun u@19 () (_ BitVec 32) esp@18) ; unique[20b80:4] = ESP
(define-fun esp@19 () (_ BitVec 32) (bvsub esp@18 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@19 () Stack (store32 frame@18 #xffffffa8 u@19)) ; *[ram]ESP = unique[20b80:4]
(define-fun u@20 () (_ BitVec 32) (bvadd #x00000054 esp@19)) ; unique[3b00:4] = 0x54 + ESP
(define-fun m@20 () (_ BitVec 32) (load32 frame@19 #xfffffffc)) ; 4 bytes at u@20
(define-fun u@20.2 () (_ BitVec 32) m@20) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun eax@20 () (_ BitVec 32) u@20.2) ; EAX = unique[ba00:4]
(define-fun CF@21 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult eax@20 #x00000005) #x01 #x00))) ; CF = EAX < 0x5
(define-fun OF@21 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 31 31) eax@20) ((_ extract 31 31) #x00000005)) (distinct ((_ extract 31 31) eax@20) ((_ extract 31 31) (bvsub eax@20 #x00000005)))) #x01 #x00))) ; OF = sborrow(EAX, 0x5)
(define-fun eax@21 () (_ BitVec 32) (bvsub eax@20 #x00000005)) ; EAX = EAX - 0x5
(define-fun SF@21 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt eax@21 #x00000000) #x01 #x00))) ; SF = EAX s< 0x0
(define-fun ZF@21 () (_ BitVec 1) ((_ extract 0 0) (ite (= eax@21 #x00000000) #x01 #x00))) ; ZF = EAX == 0x0
(define-fun u@21 () (_ BitVec 32) (bvand eax@21 #x000000ff)) ; unique[24d00:4] = EAX & 0xff
(define-fun u@21.2 () (_ BitVec 8) (popcount32 u@21)) ; unique[24d80:1] = popcount(unique[24d00:4])
(define-fun u@21.3 () (_ BitVec 8) (bvand u@21.2 #x01)) ; unique[24e00:1] = unique[24d80:1] & 0x1
(define-fun PF@21 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@21.3 #x00) #x01 #x00))) ; PF = unique[24e00:1] == 0x0
(define-fun AF@21 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) eax@20)) (concat #b0 ((_ extract 3 0) #x00000005)))))
(define-fun u@22 () (_ BitVec 32) (bvadd #x00000058 esp@19)) ; unique[3b00:4] = 0x58 + ESP
(define-fun m@22 () (_ BitVec 32) (load32 above #x00000000)) ; 4 bytes at u@22
(define-fun u@22.2 () (_ BitVec 32) m@22) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun edx@22 () (_ BitVec 32) u@22.2) ; EDX = unique[ba00:4]
(declare-const cell.function_trace_op (_ BitVec 32))
(define-fun m@23 () (_ BitVec 32) cell.function_trace_op) ; 4 bytes at addr.function_trace_op
(define-fun ecx@23 () (_ BitVec 32) m@23) ; ECX = ram[50000000:4]
(define-fun m@24 () (_ BitVec 32) (load32 frame@19 #xffffffa8)) ; the pointer that is passed
(declare-const callback.eax (_ BitVec 32))
(declare-const callback.ecx (_ BitVec 32))
(declare-const callback.edx (_ BitVec 32))
(declare-const callback.CF (_ BitVec 1))
(declare-const callback.PF (_ BitVec 1))
(declare-const callback.AF (_ BitVec 1))
(declare-const callback.ZF (_ BitVec 1))
(declare-const callback.SF (_ BitVec 1))
(declare-const callback.OF (_ BitVec 1))
(declare-const callback.frame Stack)
(declare-const callback.above Stack)
(define-fun frame@24 () Stack (store callback.frame #xfffffffc (select frame@19 #xfffffffc))) ; T-4 is kept
(define-fun frame@24.2 () Stack (store frame@24 #xfffffffd (select frame@19 #xfffffffd))) ; T-3 is kept
(define-fun frame@24.3 () Stack (store frame@24.2 #xfffffffe (select frame@19 #xfffffffe))) ; T-2 is kept
(define-fun frame@24.4 () Stack (store frame@24.3 #xffffffff (select frame@19 #xffffffff))) ; T-1 is kept
(define-fun left-sp@24 () (_ BitVec 32) (load32 frame@24.4 #xffffffe8)) ; regs-sp-window: T plus a number of words

; total: Every state follows one of the paths.
(push 1)
(assert (or (= left-sp@24 (bvadd esp #xffffffcc)) (= left-sp@24 (bvadd esp #xffffffd0)) (= left-sp@24 (bvadd esp #xffffffd4)) (= left-sp@24 (bvadd esp #xffffffd8)) (= left-sp@24 (bvadd esp #xffffffdc)) (= left-sp@24 (bvadd esp #xffffffe0)) (= left-sp@24 (bvadd esp #xffffffe4)) (= left-sp@24 (bvadd esp #xffffffe8)) (= left-sp@24 (bvadd esp #xffffffec)) (= left-sp@24 (bvadd esp #xfffffff0)) (= left-sp@24 (bvadd esp #xfffffff4)) (= left-sp@24 (bvadd esp #xfffffff8)) (= left-sp@24 (bvadd esp #xfffffffc)) (= left-sp@24 esp) (= left-sp@24 (bvadd esp #x00000004))))
(assert (not (or (= left-sp@24 (bvadd esp #xffffffcc)) (= left-sp@24 (bvadd esp #xffffffd0)) (= left-sp@24 (bvadd esp #xffffffd4)) (= left-sp@24 (bvadd esp #xffffffd8)) (= left-sp@24 (bvadd esp #xffffffdc)) (= left-sp@24 (bvadd esp #xffffffe0)) (= left-sp@24 (bvadd esp #xffffffe4)) (= left-sp@24 (bvadd esp #xffffffe8)) (= left-sp@24 (bvadd esp #xffffffec)) (= left-sp@24 (bvadd esp #xfffffff0)) (= left-sp@24 (bvadd esp #xfffffff4)) (= left-sp@24 (bvadd esp #xfffffff8)) (= left-sp@24 (bvadd esp #xfffffffc)) (= left-sp@24 esp) (= left-sp@24 (bvadd esp #x00000004)))))
(set-info :status unsat)
(check-sat)
(pop 1)
(exit)
