; tramproof certificate, generator 2. How to read it: docs/certificates.md
; target x86_64/rfc-fix-restore, level strict; ftrace_caller, 231 bytes, sha256 bb621f73e9df3de128c1d182745b2ea69ef684623ed4278d0a97e35d3ba4d857
;
; T is the stack pointer at the hook. Two arrays hold the stack: frame (below T) and above (from T up),
; both indexed by the distance from T; where an address is T plus a constant, lemma/addresses proves it.
; A stack byte that was below the stack pointer since it was written is a fresh symbol, junk, when it is read.
; Each load of a shared cell is a fresh symbol. A flag that the manual leaves undefined is one, too.
; By construction: regions-disjoint code-constant file-bytes async-transparent no-fault callback-abi kernel-no-fpu
;   mcount-prologue
;   mcount-prologue: the frame pointer points at or above T
;
; path return, run twice: do two runs show the same?

(set-logic QF_ABV)
(define-sort Address () (_ BitVec 64))
(define-sort Stack () (Array Address (_ BitVec 8)))
(define-fun popcount32 ((v (_ BitVec 32))) (_ BitVec 8) (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #x00 ((_ zero_extend 7) ((_ extract 0 0) v))) ((_ zero_extend 7) ((_ extract 1 1) v))) ((_ zero_extend 7) ((_ extract 2 2) v))) ((_ zero_extend 7) ((_ extract 3 3) v))) ((_ zero_extend 7) ((_ extract 4 4) v))) ((_ zero_extend 7) ((_ extract 5 5) v))) ((_ zero_extend 7) ((_ extract 6 6) v))) ((_ zero_extend 7) ((_ extract 7 7) v))) ((_ zero_extend 7) ((_ extract 8 8) v))) ((_ zero_extend 7) ((_ extract 9 9) v))) ((_ zero_extend 7) ((_ extract 10 10) v))) ((_ zero_extend 7) ((_ extract 11 11) v))) ((_ zero_extend 7) ((_ extract 12 12) v))) ((_ zero_extend 7) ((_ extract 13 13) v))) ((_ zero_extend 7) ((_ extract 14 14) v))) ((_ zero_extend 7) ((_ extract 15 15) v))) ((_ zero_extend 7) ((_ extract 16 16) v))) ((_ zero_extend 7) ((_ extract 17 17) v))) ((_ zero_extend 7) ((_ extract 18 18) v))) ((_ zero_extend 7) ((_ extract 19 19) v))) ((_ zero_extend 7) ((_ extract 20 20) v))) ((_ zero_extend 7) ((_ extract 21 21) v))) ((_ zero_extend 7) ((_ extract 22 22) v))) ((_ zero_extend 7) ((_ extract 23 23) v))) ((_ zero_extend 7) ((_ extract 24 24) v))) ((_ zero_extend 7) ((_ extract 25 25) v))) ((_ zero_extend 7) ((_ extract 26 26) v))) ((_ zero_extend 7) ((_ extract 27 27) v))) ((_ zero_extend 7) ((_ extract 28 28) v))) ((_ zero_extend 7) ((_ extract 29 29) v))) ((_ zero_extend 7) ((_ extract 30 30) v))) ((_ zero_extend 7) ((_ extract 31 31) v))))
(define-fun load64 ((m Stack) (i Address)) (_ BitVec 64) (concat (select m (bvadd i #x0000000000000007)) (select m (bvadd i #x0000000000000006)) (select m (bvadd i #x0000000000000005)) (select m (bvadd i #x0000000000000004)) (select m (bvadd i #x0000000000000003)) (select m (bvadd i #x0000000000000002)) (select m (bvadd i #x0000000000000001)) (select m i)))
(define-fun store64 ((m Stack) (i Address) (v (_ BitVec 64))) Stack (store (store (store (store (store (store (store (store m i ((_ extract 7 0) v)) (bvadd i #x0000000000000001) ((_ extract 15 8) v)) (bvadd i #x0000000000000002) ((_ extract 23 16) v)) (bvadd i #x0000000000000003) ((_ extract 31 24) v)) (bvadd i #x0000000000000004) ((_ extract 39 32) v)) (bvadd i #x0000000000000005) ((_ extract 47 40) v)) (bvadd i #x0000000000000006) ((_ extract 55 48) v)) (bvadd i #x0000000000000007) ((_ extract 63 56) v)))
(define-fun popcount64 ((v (_ BitVec 64))) (_ BitVec 8) (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #x00 ((_ zero_extend 7) ((_ extract 0 0) v))) ((_ zero_extend 7) ((_ extract 1 1) v))) ((_ zero_extend 7) ((_ extract 2 2) v))) ((_ zero_extend 7) ((_ extract 3 3) v))) ((_ zero_extend 7) ((_ extract 4 4) v))) ((_ zero_extend 7) ((_ extract 5 5) v))) ((_ zero_extend 7) ((_ extract 6 6) v))) ((_ zero_extend 7) ((_ extract 7 7) v))) ((_ zero_extend 7) ((_ extract 8 8) v))) ((_ zero_extend 7) ((_ extract 9 9) v))) ((_ zero_extend 7) ((_ extract 10 10) v))) ((_ zero_extend 7) ((_ extract 11 11) v))) ((_ zero_extend 7) ((_ extract 12 12) v))) ((_ zero_extend 7) ((_ extract 13 13) v))) ((_ zero_extend 7) ((_ extract 14 14) v))) ((_ zero_extend 7) ((_ extract 15 15) v))) ((_ zero_extend 7) ((_ extract 16 16) v))) ((_ zero_extend 7) ((_ extract 17 17) v))) ((_ zero_extend 7) ((_ extract 18 18) v))) ((_ zero_extend 7) ((_ extract 19 19) v))) ((_ zero_extend 7) ((_ extract 20 20) v))) ((_ zero_extend 7) ((_ extract 21 21) v))) ((_ zero_extend 7) ((_ extract 22 22) v))) ((_ zero_extend 7) ((_ extract 23 23) v))) ((_ zero_extend 7) ((_ extract 24 24) v))) ((_ zero_extend 7) ((_ extract 25 25) v))) ((_ zero_extend 7) ((_ extract 26 26) v))) ((_ zero_extend 7) ((_ extract 27 27) v))) ((_ zero_extend 7) ((_ extract 28 28) v))) ((_ zero_extend 7) ((_ extract 29 29) v))) ((_ zero_extend 7) ((_ extract 30 30) v))) ((_ zero_extend 7) ((_ extract 31 31) v))) ((_ zero_extend 7) ((_ extract 32 32) v))) ((_ zero_extend 7) ((_ extract 33 33) v))) ((_ zero_extend 7) ((_ extract 34 34) v))) ((_ zero_extend 7) ((_ extract 35 35) v))) ((_ zero_extend 7) ((_ extract 36 36) v))) ((_ zero_extend 7) ((_ extract 37 37) v))) ((_ zero_extend 7) ((_ extract 38 38) v))) ((_ zero_extend 7) ((_ extract 39 39) v))) ((_ zero_extend 7) ((_ extract 40 40) v))) ((_ zero_extend 7) ((_ extract 41 41) v))) ((_ zero_extend 7) ((_ extract 42 42) v))) ((_ zero_extend 7) ((_ extract 43 43) v))) ((_ zero_extend 7) ((_ extract 44 44) v))) ((_ zero_extend 7) ((_ extract 45 45) v))) ((_ zero_extend 7) ((_ extract 46 46) v))) ((_ zero_extend 7) ((_ extract 47 47) v))) ((_ zero_extend 7) ((_ extract 48 48) v))) ((_ zero_extend 7) ((_ extract 49 49) v))) ((_ zero_extend 7) ((_ extract 50 50) v))) ((_ zero_extend 7) ((_ extract 51 51) v))) ((_ zero_extend 7) ((_ extract 52 52) v))) ((_ zero_extend 7) ((_ extract 53 53) v))) ((_ zero_extend 7) ((_ extract 54 54) v))) ((_ zero_extend 7) ((_ extract 55 55) v))) ((_ zero_extend 7) ((_ extract 56 56) v))) ((_ zero_extend 7) ((_ extract 57 57) v))) ((_ zero_extend 7) ((_ extract 58 58) v))) ((_ zero_extend 7) ((_ extract 59 59) v))) ((_ zero_extend 7) ((_ extract 60 60) v))) ((_ zero_extend 7) ((_ extract 61 61) v))) ((_ zero_extend 7) ((_ extract 62 62) v))) ((_ zero_extend 7) ((_ extract 63 63) v))))
; the pre-state: everything at the hook is free
(declare-const rax (_ BitVec 64))
(declare-const rbx (_ BitVec 64))
(declare-const rcx (_ BitVec 64))
(declare-const rdx (_ BitVec 64))
(declare-const rsi (_ BitVec 64))
(declare-const rdi (_ BitVec 64))
(declare-const rsp (_ BitVec 64))
(declare-const r8 (_ BitVec 64))
(declare-const r9 (_ BitVec 64))
(declare-const r10 (_ BitVec 64))
(declare-const r11 (_ BitVec 64))
(declare-const r12 (_ BitVec 64))
(declare-const r13 (_ BitVec 64))
(declare-const r14 (_ BitVec 64))
(declare-const r15 (_ BitVec 64))
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
(declare-const fs_base (_ BitVec 64))
(declare-const gs_base (_ BitVec 64))
(declare-const fpu (_ BitVec 64))
(declare-const distance (_ BitVec 64)) ; from T to where the frame pointer points
(define-fun rbp () (_ BitVec 64) (bvadd rsp distance)) ; free, as that is
(declare-const frame Stack) ; the stack below T: the byte at T + i is (select frame i)
(declare-const above Stack) ; the stack at and above T, in the same way
(declare-const cell.ftrace_save_regs (_ BitVec 32))
(declare-const cell.function_trace_stop (_ BitVec 32))
(declare-const addr.ftrace_save_regs (_ BitVec 64))
(declare-const addr.function_trace_op (_ BitVec 64))
(declare-const addr.function_trace_stop (_ BitVec 64))
(declare-const addr..text (_ BitVec 64))
(declare-const successor (_ BitVec 64))

; the patched call pushes the address of its successor
(define-fun frame@0 () Stack (store64 frame #xfffffffffffffff8 successor))
(define-fun rsp@0 () (_ BitVec 64) (bvadd rsp #xfffffffffffffff8)) ; E

; ftrace_caller+0x0: cmp dword ptr [rip + 0x1efffff9], 0   [833df9ffff1e00]
; load 1 of function_trace_stop: it may have changed since the last one
(define-fun m@0 () (_ BitVec 32) cell.function_trace_stop) ; 4 bytes at addr.function_trace_stop
(define-fun u@0 () (_ BitVec 32) m@0) ; unique[3e980:4] = ram[ffffffffa0000000:4]
(define-fun CF@0 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult u@0 #x00000000) #x01 #x00))) ; CF = unique[3e980:4] < 0x0
(define-fun OF@0 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 31 31) u@0) ((_ extract 31 31) #x00000000)) (distinct ((_ extract 31 31) u@0) ((_ extract 31 31) (bvsub u@0 #x00000000)))) #x01 #x00))) ; OF = sborrow(unique[3e980:4], 0x0)
(define-fun u@0.2 () (_ BitVec 32) (bvsub u@0 #x00000000)) ; unique[3ea80:4] = unique[3e980:4] - 0x0
(define-fun SF@0 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt u@0.2 #x00000000) #x01 #x00))) ; SF = unique[3ea80:4] s< 0x0
(define-fun ZF@0 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@0.2 #x00000000) #x01 #x00))) ; ZF = unique[3ea80:4] == 0x0
(define-fun u@0.3 () (_ BitVec 32) (bvand u@0.2 #x000000ff)) ; unique[2c280:4] = unique[3ea80:4] & 0xff
(define-fun u@0.4 () (_ BitVec 8) (popcount32 u@0.3)) ; unique[2c300:1] = popcount(unique[2c280:4])
(define-fun u@0.5 () (_ BitVec 8) (bvand u@0.4 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@0 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@0.5 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@0 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) m@0)) (concat #b0 ((_ extract 3 0) #x0000000000000000)))))

; ftrace_caller+0x7: jne 0xffffffff810000e6   [0f85d9000000]
(define-fun u@1 () (_ BitVec 8) (bvxor (concat #b0000000 ZF@0) #x01)) ; unique[12880:1] = !ZF
; the branch is not taken: (= u@1 #x00)

; ftrace_caller+0xd: sub rsp, 0x80   [4881ec80000000]
(define-fun CF@2n () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rsp@0 #x0000000000000080) #x01 #x00))) ; CF = RSP < 0x80
(define-fun OF@2n () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rsp@0) ((_ extract 63 63) #x0000000000000080)) (distinct ((_ extract 63 63) rsp@0) ((_ extract 63 63) (bvsub rsp@0 #x0000000000000080)))) #x01 #x00))) ; OF = sborrow(RSP, 0x80)
(define-fun rsp@2n () (_ BitVec 64) (bvsub rsp@0 #x0000000000000080)) ; RSP = RSP - 0x80
(define-fun SF@2n () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@2n #x0000000000000000) #x01 #x00))) ; SF = RSP s< 0x0
(define-fun ZF@2n () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@2n #x0000000000000000) #x01 #x00))) ; ZF = RSP == 0x0
(define-fun u@2n () (_ BitVec 64) (bvand rsp@2n #x00000000000000ff)) ; unique[2c280:8] = RSP & 0xff
(define-fun u@2n.2 () (_ BitVec 8) (popcount64 u@2n)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@2n.3 () (_ BitVec 8) (bvand u@2n.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@2n () (_ BitVec 1) ((_ extract 0 0) (ite (= u@2n.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@2n () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rsp@0)) (concat #b0 ((_ extract 3 0) #x0000000000000080)))))

; ftrace_caller+0x14: mov qword ptr [rsp + 0x58], rax   [4889442458]
(define-fun u@3n () (_ BitVec 64) (bvadd #x0000000000000058 rsp@2n)) ; unique[4e80:8] = 0x58 + RSP
(define-fun u@3n.2 () (_ BitVec 64) rax) ; unique[6b80:8] = RAX
(define-fun frame@3n () Stack (store64 frame@0 #xffffffffffffffd0 u@3n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x19: mov qword ptr [rsp + 0x60], rcx   [48894c2460]
(define-fun u@4n () (_ BitVec 64) (bvadd #x0000000000000060 rsp@2n)) ; unique[4e80:8] = 0x60 + RSP
(define-fun u@4n.2 () (_ BitVec 64) rcx) ; unique[6b80:8] = RCX
(define-fun frame@4n () Stack (store64 frame@3n #xffffffffffffffd8 u@4n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x1e: mov qword ptr [rsp + 0x68], rdx   [4889542468]
(define-fun u@5n () (_ BitVec 64) (bvadd #x0000000000000068 rsp@2n)) ; unique[4e80:8] = 0x68 + RSP
(define-fun u@5n.2 () (_ BitVec 64) rdx) ; unique[6b80:8] = RDX
(define-fun frame@5n () Stack (store64 frame@4n #xffffffffffffffe0 u@5n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x23: mov qword ptr [rsp + 0x70], rsi   [4889742470]
(define-fun u@6n () (_ BitVec 64) (bvadd #x0000000000000070 rsp@2n)) ; unique[4e80:8] = 0x70 + RSP
(define-fun u@6n.2 () (_ BitVec 64) rsi) ; unique[6b80:8] = RSI
(define-fun frame@6n () Stack (store64 frame@5n #xffffffffffffffe8 u@6n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x28: mov qword ptr [rsp + 0x78], rdi   [48897c2478]
(define-fun u@7n () (_ BitVec 64) (bvadd #x0000000000000078 rsp@2n)) ; unique[4e80:8] = 0x78 + RSP
(define-fun u@7n.2 () (_ BitVec 64) rdi) ; unique[6b80:8] = RDI
(define-fun frame@7n () Stack (store64 frame@6n #xfffffffffffffff0 u@7n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x2d: mov qword ptr [rsp + 0x50], r8   [4c89442450]
(define-fun u@8n () (_ BitVec 64) (bvadd #x0000000000000050 rsp@2n)) ; unique[4e80:8] = 0x50 + RSP
(define-fun u@8n.2 () (_ BitVec 64) r8) ; unique[6b80:8] = R8
(define-fun frame@8n () Stack (store64 frame@7n #xffffffffffffffc8 u@8n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x32: mov qword ptr [rsp + 0x48], r9   [4c894c2448]
(define-fun u@9n () (_ BitVec 64) (bvadd #x0000000000000048 rsp@2n)) ; unique[4e80:8] = 0x48 + RSP
(define-fun u@9n.2 () (_ BitVec 64) r9) ; unique[6b80:8] = R9
(define-fun frame@9n () Stack (store64 frame@8n #xffffffffffffffc0 u@9n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x37: mov eax, dword ptr [rip + 0x1f00ffc3]   [8b05c3ff001f]
; load 1 of ftrace_save_regs: it may have changed since the last one
(define-fun m@10n () (_ BitVec 32) cell.ftrace_save_regs) ; 4 bytes at addr.ftrace_save_regs
(define-fun rax@10n () (_ BitVec 64) (concat ((_ extract 63 32) rax) m@10n)) ; EAX = ram[ffffffffa0010000:4]
(define-fun rax@10n.2 () (_ BitVec 64) ((_ zero_extend 32) ((_ extract 31 0) rax@10n))) ; RAX = zext(EAX)

; ftrace_caller+0x3d: mov qword ptr [rsp], rax   [48890424]
(define-fun u@11n () (_ BitVec 64) rax@10n.2) ; unique[6b80:8] = RAX
(define-fun frame@11n () Stack (store64 frame@9n #xffffffffffffff78 u@11n)) ; *[ram]RSP = unique[6b80:8]

; ftrace_caller+0x41: test eax, eax   [85c0]
(define-fun CF@12n () (_ BitVec 1) ((_ extract 0 0) #x00)) ; CF = 0x0
(define-fun OF@12n () (_ BitVec 1) ((_ extract 0 0) #x00)) ; OF = 0x0
(define-fun u@12n () (_ BitVec 32) (bvand ((_ extract 31 0) rax@10n.2) ((_ extract 31 0) rax@10n.2))) ; unique[70480:4] = EAX & EAX
(define-fun SF@12n () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt u@12n #x00000000) #x01 #x00))) ; SF = unique[70480:4] s< 0x0
(define-fun ZF@12n () (_ BitVec 1) ((_ extract 0 0) (ite (= u@12n #x00000000) #x01 #x00))) ; ZF = unique[70480:4] == 0x0
(define-fun u@12n.2 () (_ BitVec 32) (bvand u@12n #x000000ff)) ; unique[2c280:4] = unique[70480:4] & 0xff
(define-fun u@12n.3 () (_ BitVec 8) (popcount32 u@12n.2)) ; unique[2c300:1] = popcount(unique[2c280:4])
(define-fun u@12n.4 () (_ BitVec 8) (bvand u@12n.3 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@12n () (_ BitVec 1) ((_ extract 0 0) (ite (= u@12n.4 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction constant-flag (SDM 1 appendix A: CF)
(define-fun CF@12n.2 () (_ BitVec 1) #b0)
; correction constant-flag (SDM 1 appendix A: OF)
(define-fun OF@12n.2 () (_ BitVec 1) #b0)
; correction undefined-flag (SDM 1 appendix A: AF)
(declare-const undefined-AF@12n (_ BitVec 1))

; ftrace_caller+0x43: jne 0xffffffff8100009c   [7557]
(define-fun u@13n () (_ BitVec 8) (bvxor (concat #b0000000 ZF@12n) #x01)) ; unique[12880:1] = !ZF
; the branch is taken: (distinct u@13n #x00)

; ftrace_caller+0x9c: mov qword ptr [rsp + 8], r15   [4c897c2408]
(define-fun u@14nt () (_ BitVec 64) (bvadd #x0000000000000008 rsp@2n)) ; unique[4e80:8] = 0x8 + RSP
(define-fun u@14nt.2 () (_ BitVec 64) r15) ; unique[6b80:8] = R15
(define-fun frame@14nt () Stack (store64 frame@11n #xffffffffffffff80 u@14nt.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0xa1: mov qword ptr [rsp + 0x10], r14   [4c89742410]
(define-fun u@15nt () (_ BitVec 64) (bvadd #x0000000000000010 rsp@2n)) ; unique[4e80:8] = 0x10 + RSP
(define-fun u@15nt.2 () (_ BitVec 64) r14) ; unique[6b80:8] = R14
(define-fun frame@15nt () Stack (store64 frame@14nt #xffffffffffffff88 u@15nt.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0xa6: mov qword ptr [rsp + 0x18], r13   [4c896c2418]
(define-fun u@16nt () (_ BitVec 64) (bvadd #x0000000000000018 rsp@2n)) ; unique[4e80:8] = 0x18 + RSP
(define-fun u@16nt.2 () (_ BitVec 64) r13) ; unique[6b80:8] = R13
(define-fun frame@16nt () Stack (store64 frame@15nt #xffffffffffffff90 u@16nt.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0xab: mov qword ptr [rsp + 0x20], r12   [4c89642420]
(define-fun u@17nt () (_ BitVec 64) (bvadd #x0000000000000020 rsp@2n)) ; unique[4e80:8] = 0x20 + RSP
(define-fun u@17nt.2 () (_ BitVec 64) r12) ; unique[6b80:8] = R12
(define-fun frame@17nt () Stack (store64 frame@16nt #xffffffffffffff98 u@17nt.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0xb0: mov qword ptr [rsp + 0x40], r10   [4c89542440]
(define-fun u@18nt () (_ BitVec 64) (bvadd #x0000000000000040 rsp@2n)) ; unique[4e80:8] = 0x40 + RSP
(define-fun u@18nt.2 () (_ BitVec 64) r10) ; unique[6b80:8] = R10
(define-fun frame@18nt () Stack (store64 frame@17nt #xffffffffffffffb8 u@18nt.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0xb5: mov qword ptr [rsp + 0x28], rbp   [48896c2428]
(define-fun u@19nt () (_ BitVec 64) (bvadd #x0000000000000028 rsp@2n)) ; unique[4e80:8] = 0x28 + RSP
(define-fun u@19nt.2 () (_ BitVec 64) rbp) ; unique[6b80:8] = RBP
(define-fun frame@19nt () Stack (store64 frame@18nt #xffffffffffffffa0 u@19nt.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0xba: mov qword ptr [rsp + 0x30], rbx   [48895c2430]
(define-fun u@20nt () (_ BitVec 64) (bvadd #x0000000000000030 rsp@2n)) ; unique[4e80:8] = 0x30 + RSP
(define-fun u@20nt.2 () (_ BitVec 64) rbx) ; unique[6b80:8] = RBX
(define-fun frame@20nt () Stack (store64 frame@19nt #xffffffffffffffa8 u@20nt.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0xbf: jmp 0xffffffff81000045   [eb84]

; ftrace_caller+0x45: mov rdi, qword ptr [rsp + 0x80]   [488bbc2480000000]
(define-fun u@22nt () (_ BitVec 64) (bvadd #x0000000000000080 rsp@2n)) ; unique[5300:8] = 0x80 + RSP
(define-fun m@22nt () (_ BitVec 64) (load64 frame@20nt #xfffffffffffffff8)) ; 8 bytes at u@22nt
(define-fun u@22nt.2 () (_ BitVec 64) m@22nt) ; unique[12000:8] = *[ram]unique[5300:8]
(define-fun rdi@22nt () (_ BitVec 64) u@22nt.2) ; RDI = unique[12000:8]

; ftrace_caller+0x4d: sub rdi, 5   [4883ef05]
(define-fun CF@23nt () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rdi@22nt #x0000000000000005) #x01 #x00))) ; CF = RDI < 0x5
(define-fun OF@23nt () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rdi@22nt) ((_ extract 63 63) #x0000000000000005)) (distinct ((_ extract 63 63) rdi@22nt) ((_ extract 63 63) (bvsub rdi@22nt #x0000000000000005)))) #x01 #x00))) ; OF = sborrow(RDI, 0x5)
(define-fun rdi@23nt () (_ BitVec 64) (bvsub rdi@22nt #x0000000000000005)) ; RDI = RDI - 0x5
(define-fun SF@23nt () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rdi@23nt #x0000000000000000) #x01 #x00))) ; SF = RDI s< 0x0
(define-fun ZF@23nt () (_ BitVec 1) ((_ extract 0 0) (ite (= rdi@23nt #x0000000000000000) #x01 #x00))) ; ZF = RDI == 0x0
(define-fun u@23nt () (_ BitVec 64) (bvand rdi@23nt #x00000000000000ff)) ; unique[2c280:8] = RDI & 0xff
(define-fun u@23nt.2 () (_ BitVec 8) (popcount64 u@23nt)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@23nt.3 () (_ BitVec 8) (bvand u@23nt.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@23nt () (_ BitVec 1) ((_ extract 0 0) (ite (= u@23nt.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@23nt () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rdi@22nt)) (concat #b0 ((_ extract 3 0) #x0000000000000005)))))

; ftrace_caller+0x51: mov rsi, qword ptr [rbp + 8]   [488b7508]
(define-fun u@24nt () (_ BitVec 64) (bvadd rbp #x0000000000000008)) ; unique[4780:8] = RBP + 0x8
(define-fun m@24nt () (_ BitVec 64) (load64 above (bvsub u@24nt rsp))) ; 8 bytes at u@24nt
(define-fun u@24nt.2 () (_ BitVec 64) m@24nt) ; unique[12000:8] = *[ram]unique[4780:8]
(define-fun rsi@24nt () (_ BitVec 64) u@24nt.2) ; RSI = unique[12000:8]

; ftrace_caller+0x55: lea rdx, [rip + 0x1f01ffa4]   [488d15a4ff011f]
(define-fun rdx@25nt () (_ BitVec 64) addr.function_trace_op) ; RDX = 0xffffffffa0020000

; ftrace_caller+0x5c: lea rcx, [rsp + 8]   [488d4c2408]
(define-fun u@26nt () (_ BitVec 64) (bvadd #x0000000000000008 rsp@2n)) ; unique[4e80:8] = 0x8 + RSP
(define-fun rcx@26nt () (_ BitVec 64) u@26nt) ; RCX = unique[4e80:8]

; ftrace_caller+0x61: call 0xffffffff810000e6   [e880000000]
(declare-const junk-80@27nt (_ BitVec 8))
(define-fun frame@27nt () Stack (store frame@20nt #xffffffffffffffb0 junk-80@27nt)) ; T-80 was below sp: any value
(declare-const junk-79@27nt (_ BitVec 8))
(define-fun frame@27nt.2 () Stack (store frame@27nt #xffffffffffffffb1 junk-79@27nt)) ; T-79 was below sp: any value
(declare-const junk-78@27nt (_ BitVec 8))
(define-fun frame@27nt.3 () Stack (store frame@27nt.2 #xffffffffffffffb2 junk-78@27nt)) ; T-78 was below sp: any value
(declare-const junk-77@27nt (_ BitVec 8))
(define-fun frame@27nt.4 () Stack (store frame@27nt.3 #xffffffffffffffb3 junk-77@27nt)) ; T-77 was below sp: any value
(declare-const junk-76@27nt (_ BitVec 8))
(define-fun frame@27nt.5 () Stack (store frame@27nt.4 #xffffffffffffffb4 junk-76@27nt)) ; T-76 was below sp: any value
(declare-const junk-75@27nt (_ BitVec 8))
(define-fun frame@27nt.6 () Stack (store frame@27nt.5 #xffffffffffffffb5 junk-75@27nt)) ; T-75 was below sp: any value
(declare-const junk-74@27nt (_ BitVec 8))
(define-fun frame@27nt.7 () Stack (store frame@27nt.6 #xffffffffffffffb6 junk-74@27nt)) ; T-74 was below sp: any value
(declare-const junk-73@27nt (_ BitVec 8))
(define-fun frame@27nt.8 () Stack (store frame@27nt.7 #xffffffffffffffb7 junk-73@27nt)) ; T-73 was below sp: any value
; the callback ftrace_stub is entered: what it sees is judged here
; callback-abi: caller-saved registers and arithmetic flags are what C leaves, DF is 0
(declare-const callback.rax (_ BitVec 64))
(declare-const callback.rcx (_ BitVec 64))
(declare-const callback.rdx (_ BitVec 64))
(declare-const callback.rsi (_ BitVec 64))
(declare-const callback.rdi (_ BitVec 64))
(declare-const callback.r8 (_ BitVec 64))
(declare-const callback.r9 (_ BitVec 64))
(declare-const callback.r10 (_ BitVec 64))
(declare-const callback.r11 (_ BitVec 64))
(declare-const callback.CF (_ BitVec 1))
(declare-const callback.PF (_ BitVec 1))
(declare-const callback.AF (_ BitVec 1))
(declare-const callback.ZF (_ BitVec 1))
(declare-const callback.SF (_ BitVec 1))
(declare-const callback.OF (_ BitVec 1))
; callback-abi: the stack as C leaves it; of the frame [sp, T) every byte but its own is kept
(declare-const callback.frame Stack)
(declare-const callback.above Stack)
(define-fun frame@27nt.9 () Stack (store callback.frame #xffffffffffffff78 (select frame@27nt.8 #xffffffffffffff78))) ; T-136 is kept
(define-fun frame@27nt.10 () Stack (store frame@27nt.9 #xffffffffffffff79 (select frame@27nt.8 #xffffffffffffff79))) ; T-135 is kept
(define-fun frame@27nt.11 () Stack (store frame@27nt.10 #xffffffffffffff7a (select frame@27nt.8 #xffffffffffffff7a))) ; T-134 is kept
(define-fun frame@27nt.12 () Stack (store frame@27nt.11 #xffffffffffffff7b (select frame@27nt.8 #xffffffffffffff7b))) ; T-133 is kept
(define-fun frame@27nt.13 () Stack (store frame@27nt.12 #xffffffffffffff7c (select frame@27nt.8 #xffffffffffffff7c))) ; T-132 is kept
(define-fun frame@27nt.14 () Stack (store frame@27nt.13 #xffffffffffffff7d (select frame@27nt.8 #xffffffffffffff7d))) ; T-131 is kept
(define-fun frame@27nt.15 () Stack (store frame@27nt.14 #xffffffffffffff7e (select frame@27nt.8 #xffffffffffffff7e))) ; T-130 is kept
(define-fun frame@27nt.16 () Stack (store frame@27nt.15 #xffffffffffffff7f (select frame@27nt.8 #xffffffffffffff7f))) ; T-129 is kept

; ftrace_caller+0x66: cmp qword ptr [rsp], 0   [48833c2400]
(define-fun m@28nt () (_ BitVec 64) (load64 frame@27nt.16 #xffffffffffffff78)) ; 8 bytes at rsp@2n
(define-fun u@28nt () (_ BitVec 64) m@28nt) ; unique[12000:8] = *[ram]RSP
(define-fun u@28nt.2 () (_ BitVec 64) u@28nt) ; unique[3eb00:8] = unique[12000:8]
(define-fun CF@28nt () (_ BitVec 1) ((_ extract 0 0) (ite (bvult u@28nt.2 #x0000000000000000) #x01 #x00))) ; CF = unique[3eb00:8] < 0x0
(define-fun OF@28nt () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) u@28nt.2) ((_ extract 63 63) #x0000000000000000)) (distinct ((_ extract 63 63) u@28nt.2) ((_ extract 63 63) (bvsub u@28nt.2 #x0000000000000000)))) #x01 #x00))) ; OF = sborrow(unique[3eb00:8], 0x0)
(define-fun u@28nt.3 () (_ BitVec 64) (bvsub u@28nt.2 #x0000000000000000)) ; unique[3ec00:8] = unique[3eb00:8] - 0x0
(define-fun SF@28nt () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt u@28nt.3 #x0000000000000000) #x01 #x00))) ; SF = unique[3ec00:8] s< 0x0
(define-fun ZF@28nt () (_ BitVec 1) ((_ extract 0 0) (ite (= u@28nt.3 #x0000000000000000) #x01 #x00))) ; ZF = unique[3ec00:8] == 0x0
(define-fun u@28nt.4 () (_ BitVec 64) (bvand u@28nt.3 #x00000000000000ff)) ; unique[2c280:8] = unique[3ec00:8] & 0xff
(define-fun u@28nt.5 () (_ BitVec 8) (popcount64 u@28nt.4)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@28nt.6 () (_ BitVec 8) (bvand u@28nt.5 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@28nt () (_ BitVec 1) ((_ extract 0 0) (ite (= u@28nt.6 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@28nt () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) m@28nt)) (concat #b0 ((_ extract 3 0) #x0000000000000000)))))

; ftrace_caller+0x6b: jne 0xffffffff810000c1   [7554]
(define-fun u@29nt () (_ BitVec 8) (bvxor (concat #b0000000 ZF@28nt) #x01)) ; unique[12880:1] = !ZF
; the branch is taken: (distinct u@29nt #x00)

; ftrace_caller+0xc1: mov r15, qword ptr [rsp + 8]   [4c8b7c2408]
(define-fun u@30ntt () (_ BitVec 64) (bvadd #x0000000000000008 rsp@2n)) ; unique[4e80:8] = 0x8 + RSP
(define-fun m@30ntt () (_ BitVec 64) (load64 frame@27nt.16 #xffffffffffffff80)) ; 8 bytes at u@30ntt
(define-fun u@30ntt.2 () (_ BitVec 64) m@30ntt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r15@30ntt () (_ BitVec 64) u@30ntt.2) ; R15 = unique[12000:8]

; ftrace_caller+0xc6: mov r14, qword ptr [rsp + 0x10]   [4c8b742410]
(define-fun u@31ntt () (_ BitVec 64) (bvadd #x0000000000000010 rsp@2n)) ; unique[4e80:8] = 0x10 + RSP
(define-fun m@31ntt () (_ BitVec 64) (load64 frame@27nt.16 #xffffffffffffff88)) ; 8 bytes at u@31ntt
(define-fun u@31ntt.2 () (_ BitVec 64) m@31ntt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r14@31ntt () (_ BitVec 64) u@31ntt.2) ; R14 = unique[12000:8]

; ftrace_caller+0xcb: mov r13, qword ptr [rsp + 0x18]   [4c8b6c2418]
(define-fun u@32ntt () (_ BitVec 64) (bvadd #x0000000000000018 rsp@2n)) ; unique[4e80:8] = 0x18 + RSP
(define-fun m@32ntt () (_ BitVec 64) (load64 frame@27nt.16 #xffffffffffffff90)) ; 8 bytes at u@32ntt
(define-fun u@32ntt.2 () (_ BitVec 64) m@32ntt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r13@32ntt () (_ BitVec 64) u@32ntt.2) ; R13 = unique[12000:8]

; ftrace_caller+0xd0: mov r12, qword ptr [rsp + 0x20]   [4c8b642420]
(define-fun u@33ntt () (_ BitVec 64) (bvadd #x0000000000000020 rsp@2n)) ; unique[4e80:8] = 0x20 + RSP
(define-fun m@33ntt () (_ BitVec 64) (load64 frame@27nt.16 #xffffffffffffff98)) ; 8 bytes at u@33ntt
(define-fun u@33ntt.2 () (_ BitVec 64) m@33ntt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r12@33ntt () (_ BitVec 64) u@33ntt.2) ; R12 = unique[12000:8]

; ftrace_caller+0xd5: mov r10, qword ptr [rsp + 0x40]   [4c8b542440]
(define-fun u@34ntt () (_ BitVec 64) (bvadd #x0000000000000040 rsp@2n)) ; unique[4e80:8] = 0x40 + RSP
(define-fun m@34ntt () (_ BitVec 64) (load64 frame@27nt.16 #xffffffffffffffb8)) ; 8 bytes at u@34ntt
(define-fun u@34ntt.2 () (_ BitVec 64) m@34ntt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r10@34ntt () (_ BitVec 64) u@34ntt.2) ; R10 = unique[12000:8]

; ftrace_caller+0xda: mov rbp, qword ptr [rsp + 0x28]   [488b6c2428]
(define-fun u@35ntt () (_ BitVec 64) (bvadd #x0000000000000028 rsp@2n)) ; unique[4e80:8] = 0x28 + RSP
(define-fun m@35ntt () (_ BitVec 64) (load64 frame@27nt.16 #xffffffffffffffa0)) ; 8 bytes at u@35ntt
(define-fun u@35ntt.2 () (_ BitVec 64) m@35ntt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rbp@35ntt () (_ BitVec 64) u@35ntt.2) ; RBP = unique[12000:8]

; ftrace_caller+0xdf: mov rbx, qword ptr [rsp + 0x30]   [488b5c2430]
(define-fun u@36ntt () (_ BitVec 64) (bvadd #x0000000000000030 rsp@2n)) ; unique[4e80:8] = 0x30 + RSP
(define-fun m@36ntt () (_ BitVec 64) (load64 frame@27nt.16 #xffffffffffffffa8)) ; 8 bytes at u@36ntt
(define-fun u@36ntt.2 () (_ BitVec 64) m@36ntt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rbx@36ntt () (_ BitVec 64) u@36ntt.2) ; RBX = unique[12000:8]

; ftrace_caller+0xe4: jmp 0xffffffff8100006d   [eb87]

; ftrace_caller+0x6d: mov rax, qword ptr [rsp + 0x58]   [488b442458]
(define-fun u@38ntt () (_ BitVec 64) (bvadd #x0000000000000058 rsp@2n)) ; unique[4e80:8] = 0x58 + RSP
(define-fun m@38ntt () (_ BitVec 64) (load64 frame@27nt.16 #xffffffffffffffd0)) ; 8 bytes at u@38ntt
(define-fun u@38ntt.2 () (_ BitVec 64) m@38ntt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rax@38ntt () (_ BitVec 64) u@38ntt.2) ; RAX = unique[12000:8]

; ftrace_caller+0x72: mov rcx, qword ptr [rsp + 0x60]   [488b4c2460]
(define-fun u@39ntt () (_ BitVec 64) (bvadd #x0000000000000060 rsp@2n)) ; unique[4e80:8] = 0x60 + RSP
(define-fun m@39ntt () (_ BitVec 64) (load64 frame@27nt.16 #xffffffffffffffd8)) ; 8 bytes at u@39ntt
(define-fun u@39ntt.2 () (_ BitVec 64) m@39ntt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rcx@39ntt () (_ BitVec 64) u@39ntt.2) ; RCX = unique[12000:8]

; ftrace_caller+0x77: mov rdx, qword ptr [rsp + 0x68]   [488b542468]
(define-fun u@40ntt () (_ BitVec 64) (bvadd #x0000000000000068 rsp@2n)) ; unique[4e80:8] = 0x68 + RSP
(define-fun m@40ntt () (_ BitVec 64) (load64 frame@27nt.16 #xffffffffffffffe0)) ; 8 bytes at u@40ntt
(define-fun u@40ntt.2 () (_ BitVec 64) m@40ntt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rdx@40ntt () (_ BitVec 64) u@40ntt.2) ; RDX = unique[12000:8]

; ftrace_caller+0x7c: mov rsi, qword ptr [rsp + 0x70]   [488b742470]
(define-fun u@41ntt () (_ BitVec 64) (bvadd #x0000000000000070 rsp@2n)) ; unique[4e80:8] = 0x70 + RSP
(define-fun m@41ntt () (_ BitVec 64) (load64 frame@27nt.16 #xffffffffffffffe8)) ; 8 bytes at u@41ntt
(define-fun u@41ntt.2 () (_ BitVec 64) m@41ntt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rsi@41ntt () (_ BitVec 64) u@41ntt.2) ; RSI = unique[12000:8]

; ftrace_caller+0x81: mov rdi, qword ptr [rsp + 0x78]   [488b7c2478]
(define-fun u@42ntt () (_ BitVec 64) (bvadd #x0000000000000078 rsp@2n)) ; unique[4e80:8] = 0x78 + RSP
(define-fun m@42ntt () (_ BitVec 64) (load64 frame@27nt.16 #xfffffffffffffff0)) ; 8 bytes at u@42ntt
(define-fun u@42ntt.2 () (_ BitVec 64) m@42ntt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rdi@42ntt () (_ BitVec 64) u@42ntt.2) ; RDI = unique[12000:8]

; ftrace_caller+0x86: mov r8, qword ptr [rsp + 0x50]   [4c8b442450]
(define-fun u@43ntt () (_ BitVec 64) (bvadd #x0000000000000050 rsp@2n)) ; unique[4e80:8] = 0x50 + RSP
(define-fun m@43ntt () (_ BitVec 64) (load64 frame@27nt.16 #xffffffffffffffc8)) ; 8 bytes at u@43ntt
(define-fun u@43ntt.2 () (_ BitVec 64) m@43ntt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r8@43ntt () (_ BitVec 64) u@43ntt.2) ; R8 = unique[12000:8]

; ftrace_caller+0x8b: mov r9, qword ptr [rsp + 0x48]   [4c8b4c2448]
(define-fun u@44ntt () (_ BitVec 64) (bvadd #x0000000000000048 rsp@2n)) ; unique[4e80:8] = 0x48 + RSP
(define-fun m@44ntt () (_ BitVec 64) (load64 frame@27nt.16 #xffffffffffffffc0)) ; 8 bytes at u@44ntt
(define-fun u@44ntt.2 () (_ BitVec 64) m@44ntt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r9@44ntt () (_ BitVec 64) u@44ntt.2) ; R9 = unique[12000:8]

; ftrace_caller+0x90: add rsp, 0x80   [4881c480000000]
(define-fun CF@45ntt () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd rsp@2n #x0000000000000080) rsp@2n) #x01 #x00))) ; CF = carry(RSP, 0x80)
(define-fun OF@45ntt () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 63 63) rsp@2n) ((_ extract 63 63) #x0000000000000080)) (distinct ((_ extract 63 63) rsp@2n) ((_ extract 63 63) (bvadd rsp@2n #x0000000000000080)))) #x01 #x00))) ; OF = scarry(RSP, 0x80)
(define-fun rsp@45ntt () (_ BitVec 64) (bvadd rsp@2n #x0000000000000080)) ; RSP = RSP + 0x80
(define-fun SF@45ntt () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@45ntt #x0000000000000000) #x01 #x00))) ; SF = RSP s< 0x0
(define-fun ZF@45ntt () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@45ntt #x0000000000000000) #x01 #x00))) ; ZF = RSP == 0x0
(define-fun u@45ntt () (_ BitVec 64) (bvand rsp@45ntt #x00000000000000ff)) ; unique[2c280:8] = RSP & 0xff
(define-fun u@45ntt.2 () (_ BitVec 8) (popcount64 u@45ntt)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@45ntt.3 () (_ BitVec 8) (bvand u@45ntt.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@45ntt () (_ BitVec 1) ((_ extract 0 0) (ite (= u@45ntt.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@45ntt () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) rsp@2n)) (concat #b0 ((_ extract 3 0) #x0000000000000080)))))

; ftrace_caller+0x97: jmp 0xffffffff810000e6   [e94a000000]

; ftrace_caller+0xe6: ret   [c3]
(define-fun m@47ntt () (_ BitVec 64) (load64 frame@27nt.16 #xfffffffffffffff8)) ; 8 bytes at rsp@45ntt
(define-fun target@47ntt () (_ BitVec 64) m@47ntt) ; RIP = *[ram]RSP
(define-fun rsp@47ntt () (_ BitVec 64) (bvadd rsp@45ntt #x0000000000000008)) ; RSP = RSP + 0x8
(declare-const junk-8@47ntt (_ BitVec 8))
(define-fun frame@47ntt () Stack (store frame@27nt.16 #xfffffffffffffff8 junk-8@47ntt)) ; T-8 was below sp: any value
(declare-const junk-7@47ntt (_ BitVec 8))
(define-fun frame@47ntt.2 () Stack (store frame@47ntt #xfffffffffffffff9 junk-7@47ntt)) ; T-7 was below sp: any value
(declare-const junk-6@47ntt (_ BitVec 8))
(define-fun frame@47ntt.3 () Stack (store frame@47ntt.2 #xfffffffffffffffa junk-6@47ntt)) ; T-6 was below sp: any value
(declare-const junk-5@47ntt (_ BitVec 8))
(define-fun frame@47ntt.4 () Stack (store frame@47ntt.3 #xfffffffffffffffb junk-5@47ntt)) ; T-5 was below sp: any value
(declare-const junk-4@47ntt (_ BitVec 8))
(define-fun frame@47ntt.5 () Stack (store frame@47ntt.4 #xfffffffffffffffc junk-4@47ntt)) ; T-4 was below sp: any value
(declare-const junk-3@47ntt (_ BitVec 8))
(define-fun frame@47ntt.6 () Stack (store frame@47ntt.5 #xfffffffffffffffd junk-3@47ntt)) ; T-3 was below sp: any value
(declare-const junk-2@47ntt (_ BitVec 8))
(define-fun frame@47ntt.7 () Stack (store frame@47ntt.6 #xfffffffffffffffe junk-2@47ntt)) ; T-2 was below sp: any value
(declare-const junk-1@47ntt (_ BitVec 8))
(define-fun frame@47ntt.8 () Stack (store frame@47ntt.7 #xffffffffffffffff junk-1@47ntt)) ; T-1 was below sp: any value

; names for what is claimed
(define-fun seen.r15 () (_ BitVec 64) (load64 frame@27nt.8 #xffffffffffffff80))
(define-fun seen.r14 () (_ BitVec 64) (load64 frame@27nt.8 #xffffffffffffff88))
(define-fun seen.r13 () (_ BitVec 64) (load64 frame@27nt.8 #xffffffffffffff90))
(define-fun seen.r12 () (_ BitVec 64) (load64 frame@27nt.8 #xffffffffffffff98))
(define-fun seen.bp () (_ BitVec 64) (load64 frame@27nt.8 #xffffffffffffffa0))
(define-fun seen.bx () (_ BitVec 64) (load64 frame@27nt.8 #xffffffffffffffa8))
(define-fun seen.r11 () (_ BitVec 64) (load64 frame@27nt.8 #xffffffffffffffb0))
(define-fun seen.r10 () (_ BitVec 64) (load64 frame@27nt.8 #xffffffffffffffb8))
(define-fun seen.r9 () (_ BitVec 64) (load64 frame@27nt.8 #xffffffffffffffc0))
(define-fun seen.r8 () (_ BitVec 64) (load64 frame@27nt.8 #xffffffffffffffc8))
(define-fun seen.ax () (_ BitVec 64) (load64 frame@27nt.8 #xffffffffffffffd0))
(define-fun seen.cx () (_ BitVec 64) (load64 frame@27nt.8 #xffffffffffffffd8))
(define-fun seen.dx () (_ BitVec 64) (load64 frame@27nt.8 #xffffffffffffffe0))
(define-fun seen.si () (_ BitVec 64) (load64 frame@27nt.8 #xffffffffffffffe8))
(define-fun seen.di () (_ BitVec 64) (load64 frame@27nt.8 #xfffffffffffffff0))
(define-fun seen.orig_ax () (_ BitVec 64) (load64 frame@27nt.8 #xfffffffffffffff8))
(define-fun seen.ip () (_ BitVec 64) (load64 above #x0000000000000000))
(define-fun seen.cs () (_ BitVec 64) (load64 above #x0000000000000008))
(define-fun seen.flags () (_ BitVec 64) (load64 above #x0000000000000010))
(define-fun seen.sp () (_ BitVec 64) (load64 above #x0000000000000018))
(define-fun seen.ss () (_ BitVec 64) (load64 above #x0000000000000020))
(define-fun left.r15 () (_ BitVec 64) (load64 frame@27nt.16 #xffffffffffffff80))
(define-fun exit.r15 () (_ BitVec 64) r15@30ntt)
(define-fun left.r14 () (_ BitVec 64) (load64 frame@27nt.16 #xffffffffffffff88))
(define-fun exit.r14 () (_ BitVec 64) r14@31ntt)
(define-fun left.r13 () (_ BitVec 64) (load64 frame@27nt.16 #xffffffffffffff90))
(define-fun exit.r13 () (_ BitVec 64) r13@32ntt)
(define-fun left.r12 () (_ BitVec 64) (load64 frame@27nt.16 #xffffffffffffff98))
(define-fun exit.r12 () (_ BitVec 64) r12@33ntt)
(define-fun left.bp () (_ BitVec 64) (load64 frame@27nt.16 #xffffffffffffffa0))
(define-fun exit.rbp () (_ BitVec 64) rbp@35ntt)
(define-fun left.bx () (_ BitVec 64) (load64 frame@27nt.16 #xffffffffffffffa8))
(define-fun exit.rbx () (_ BitVec 64) rbx@36ntt)
(define-fun left.r11 () (_ BitVec 64) (load64 frame@27nt.16 #xffffffffffffffb0))
(define-fun exit.r11 () (_ BitVec 64) callback.r11)
(define-fun left.r10 () (_ BitVec 64) (load64 frame@27nt.16 #xffffffffffffffb8))
(define-fun exit.r10 () (_ BitVec 64) r10@34ntt)
(define-fun left.r9 () (_ BitVec 64) (load64 frame@27nt.16 #xffffffffffffffc0))
(define-fun exit.r9 () (_ BitVec 64) r9@44ntt)
(define-fun left.r8 () (_ BitVec 64) (load64 frame@27nt.16 #xffffffffffffffc8))
(define-fun exit.r8 () (_ BitVec 64) r8@43ntt)
(define-fun left.ax () (_ BitVec 64) (load64 frame@27nt.16 #xffffffffffffffd0))
(define-fun exit.rax () (_ BitVec 64) rax@38ntt)
(define-fun left.cx () (_ BitVec 64) (load64 frame@27nt.16 #xffffffffffffffd8))
(define-fun exit.rcx () (_ BitVec 64) rcx@39ntt)
(define-fun left.dx () (_ BitVec 64) (load64 frame@27nt.16 #xffffffffffffffe0))
(define-fun exit.rdx () (_ BitVec 64) rdx@40ntt)
(define-fun left.si () (_ BitVec 64) (load64 frame@27nt.16 #xffffffffffffffe8))
(define-fun exit.rsi () (_ BitVec 64) rsi@41ntt)
(define-fun left.di () (_ BitVec 64) (load64 frame@27nt.16 #xfffffffffffffff0))
(define-fun exit.rdi () (_ BitVec 64) rdi@42ntt)
(define-fun left.flags () (_ BitVec 64) (load64 callback.above #x0000000000000010))
(define-fun exit.CF () (_ BitVec 1) CF@45ntt)
(define-fun exit.PF () (_ BitVec 1) PF@45ntt)
(define-fun exit.AF () (_ BitVec 1) AF@45ntt)
(define-fun exit.ZF () (_ BitVec 1) ZF@45ntt)
(define-fun exit.SF () (_ BitVec 1) SF@45ntt)
(define-fun exit.TF () (_ BitVec 1) TF)
(define-fun exit.IF () (_ BitVec 1) IF)
(define-fun exit.DF () (_ BitVec 1) #b0)
(define-fun exit.OF () (_ BitVec 1) OF@45ntt)
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
(define-fun exit.fs_base () (_ BitVec 64) fs_base)
(define-fun exit.gs_base () (_ BitVec 64) gs_base)
(define-fun exit.fpu () (_ BitVec 64) fpu)
(define-fun exit.target () (_ BitVec 64) target@47ntt)
(define-fun exit.rsp () (_ BitVec 64) rsp@47ntt)
(declare-const any-byte Address) ; any stack byte, by its distance from the parent slot

; the second run: every name of its own ends in !2
(define-fun rbp!2 () (_ BitVec 64) (bvadd rsp distance))
(define-fun frame@0!2 () Stack (store64 frame #xfffffffffffffff8 successor))
(define-fun rsp@0!2 () (_ BitVec 64) (bvadd rsp #xfffffffffffffff8))
(define-fun m@0!2 () (_ BitVec 32) cell.function_trace_stop)
(define-fun u@0!2 () (_ BitVec 32) m@0!2)
(define-fun CF@0!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult u@0!2 #x00000000) #x01 #x00)))
(define-fun OF@0!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 31 31) u@0!2) ((_ extract 31 31) #x00000000)) (distinct ((_ extract 31 31) u@0!2) ((_ extract 31 31) (bvsub u@0!2 #x00000000)))) #x01 #x00)))
(define-fun u@0.2!2 () (_ BitVec 32) (bvsub u@0!2 #x00000000))
(define-fun SF@0!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt u@0.2!2 #x00000000) #x01 #x00)))
(define-fun ZF@0!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@0.2!2 #x00000000) #x01 #x00)))
(define-fun u@0.3!2 () (_ BitVec 32) (bvand u@0.2!2 #x000000ff))
(define-fun u@0.4!2 () (_ BitVec 8) (popcount32 u@0.3!2))
(define-fun u@0.5!2 () (_ BitVec 8) (bvand u@0.4!2 #x01))
(define-fun PF@0!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@0.5!2 #x00) #x01 #x00)))
(define-fun AF@0!2 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) m@0!2)) (concat #b0 ((_ extract 3 0) #x0000000000000000)))))
(define-fun u@1!2 () (_ BitVec 8) (bvxor (concat #b0000000 ZF@0!2) #x01))
(define-fun CF@2n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rsp@0!2 #x0000000000000080) #x01 #x00)))
(define-fun OF@2n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rsp@0!2) ((_ extract 63 63) #x0000000000000080)) (distinct ((_ extract 63 63) rsp@0!2) ((_ extract 63 63) (bvsub rsp@0!2 #x0000000000000080)))) #x01 #x00)))
(define-fun rsp@2n!2 () (_ BitVec 64) (bvsub rsp@0!2 #x0000000000000080))
(define-fun SF@2n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@2n!2 #x0000000000000000) #x01 #x00)))
(define-fun ZF@2n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@2n!2 #x0000000000000000) #x01 #x00)))
(define-fun u@2n!2 () (_ BitVec 64) (bvand rsp@2n!2 #x00000000000000ff))
(define-fun u@2n.2!2 () (_ BitVec 8) (popcount64 u@2n!2))
(define-fun u@2n.3!2 () (_ BitVec 8) (bvand u@2n.2!2 #x01))
(define-fun PF@2n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@2n.3!2 #x00) #x01 #x00)))
(define-fun AF@2n!2 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rsp@0!2)) (concat #b0 ((_ extract 3 0) #x0000000000000080)))))
(define-fun u@3n!2 () (_ BitVec 64) (bvadd #x0000000000000058 rsp@2n!2))
(define-fun u@3n.2!2 () (_ BitVec 64) rax)
(define-fun frame@3n!2 () Stack (store64 frame@0!2 #xffffffffffffffd0 u@3n.2!2))
(define-fun u@4n!2 () (_ BitVec 64) (bvadd #x0000000000000060 rsp@2n!2))
(define-fun u@4n.2!2 () (_ BitVec 64) rcx)
(define-fun frame@4n!2 () Stack (store64 frame@3n!2 #xffffffffffffffd8 u@4n.2!2))
(define-fun u@5n!2 () (_ BitVec 64) (bvadd #x0000000000000068 rsp@2n!2))
(define-fun u@5n.2!2 () (_ BitVec 64) rdx)
(define-fun frame@5n!2 () Stack (store64 frame@4n!2 #xffffffffffffffe0 u@5n.2!2))
(define-fun u@6n!2 () (_ BitVec 64) (bvadd #x0000000000000070 rsp@2n!2))
(define-fun u@6n.2!2 () (_ BitVec 64) rsi)
(define-fun frame@6n!2 () Stack (store64 frame@5n!2 #xffffffffffffffe8 u@6n.2!2))
(define-fun u@7n!2 () (_ BitVec 64) (bvadd #x0000000000000078 rsp@2n!2))
(define-fun u@7n.2!2 () (_ BitVec 64) rdi)
(define-fun frame@7n!2 () Stack (store64 frame@6n!2 #xfffffffffffffff0 u@7n.2!2))
(define-fun u@8n!2 () (_ BitVec 64) (bvadd #x0000000000000050 rsp@2n!2))
(define-fun u@8n.2!2 () (_ BitVec 64) r8)
(define-fun frame@8n!2 () Stack (store64 frame@7n!2 #xffffffffffffffc8 u@8n.2!2))
(define-fun u@9n!2 () (_ BitVec 64) (bvadd #x0000000000000048 rsp@2n!2))
(define-fun u@9n.2!2 () (_ BitVec 64) r9)
(define-fun frame@9n!2 () Stack (store64 frame@8n!2 #xffffffffffffffc0 u@9n.2!2))
(define-fun m@10n!2 () (_ BitVec 32) cell.ftrace_save_regs)
(define-fun rax@10n!2 () (_ BitVec 64) (concat ((_ extract 63 32) rax) m@10n!2))
(define-fun rax@10n.2!2 () (_ BitVec 64) ((_ zero_extend 32) ((_ extract 31 0) rax@10n!2)))
(define-fun u@11n!2 () (_ BitVec 64) rax@10n.2!2)
(define-fun frame@11n!2 () Stack (store64 frame@9n!2 #xffffffffffffff78 u@11n!2))
(define-fun CF@12n!2 () (_ BitVec 1) ((_ extract 0 0) #x00))
(define-fun OF@12n!2 () (_ BitVec 1) ((_ extract 0 0) #x00))
(define-fun u@12n!2 () (_ BitVec 32) (bvand ((_ extract 31 0) rax@10n.2!2) ((_ extract 31 0) rax@10n.2!2)))
(define-fun SF@12n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt u@12n!2 #x00000000) #x01 #x00)))
(define-fun ZF@12n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@12n!2 #x00000000) #x01 #x00)))
(define-fun u@12n.2!2 () (_ BitVec 32) (bvand u@12n!2 #x000000ff))
(define-fun u@12n.3!2 () (_ BitVec 8) (popcount32 u@12n.2!2))
(define-fun u@12n.4!2 () (_ BitVec 8) (bvand u@12n.3!2 #x01))
(define-fun PF@12n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@12n.4!2 #x00) #x01 #x00)))
(define-fun CF@12n.2!2 () (_ BitVec 1) #b0)
(define-fun OF@12n.2!2 () (_ BitVec 1) #b0)
(declare-const undefined-AF@12n!2 (_ BitVec 1))
(define-fun u@13n!2 () (_ BitVec 8) (bvxor (concat #b0000000 ZF@12n!2) #x01))
(define-fun u@14nt!2 () (_ BitVec 64) (bvadd #x0000000000000008 rsp@2n!2))
(define-fun u@14nt.2!2 () (_ BitVec 64) r15)
(define-fun frame@14nt!2 () Stack (store64 frame@11n!2 #xffffffffffffff80 u@14nt.2!2))
(define-fun u@15nt!2 () (_ BitVec 64) (bvadd #x0000000000000010 rsp@2n!2))
(define-fun u@15nt.2!2 () (_ BitVec 64) r14)
(define-fun frame@15nt!2 () Stack (store64 frame@14nt!2 #xffffffffffffff88 u@15nt.2!2))
(define-fun u@16nt!2 () (_ BitVec 64) (bvadd #x0000000000000018 rsp@2n!2))
(define-fun u@16nt.2!2 () (_ BitVec 64) r13)
(define-fun frame@16nt!2 () Stack (store64 frame@15nt!2 #xffffffffffffff90 u@16nt.2!2))
(define-fun u@17nt!2 () (_ BitVec 64) (bvadd #x0000000000000020 rsp@2n!2))
(define-fun u@17nt.2!2 () (_ BitVec 64) r12)
(define-fun frame@17nt!2 () Stack (store64 frame@16nt!2 #xffffffffffffff98 u@17nt.2!2))
(define-fun u@18nt!2 () (_ BitVec 64) (bvadd #x0000000000000040 rsp@2n!2))
(define-fun u@18nt.2!2 () (_ BitVec 64) r10)
(define-fun frame@18nt!2 () Stack (store64 frame@17nt!2 #xffffffffffffffb8 u@18nt.2!2))
(define-fun u@19nt!2 () (_ BitVec 64) (bvadd #x0000000000000028 rsp@2n!2))
(define-fun u@19nt.2!2 () (_ BitVec 64) rbp!2)
(define-fun frame@19nt!2 () Stack (store64 frame@18nt!2 #xffffffffffffffa0 u@19nt.2!2))
(define-fun u@20nt!2 () (_ BitVec 64) (bvadd #x0000000000000030 rsp@2n!2))
(define-fun u@20nt.2!2 () (_ BitVec 64) rbx)
(define-fun frame@20nt!2 () Stack (store64 frame@19nt!2 #xffffffffffffffa8 u@20nt.2!2))
(define-fun u@22nt!2 () (_ BitVec 64) (bvadd #x0000000000000080 rsp@2n!2))
(define-fun m@22nt!2 () (_ BitVec 64) (load64 frame@20nt!2 #xfffffffffffffff8))
(define-fun u@22nt.2!2 () (_ BitVec 64) m@22nt!2)
(define-fun rdi@22nt!2 () (_ BitVec 64) u@22nt.2!2)
(define-fun CF@23nt!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rdi@22nt!2 #x0000000000000005) #x01 #x00)))
(define-fun OF@23nt!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rdi@22nt!2) ((_ extract 63 63) #x0000000000000005)) (distinct ((_ extract 63 63) rdi@22nt!2) ((_ extract 63 63) (bvsub rdi@22nt!2 #x0000000000000005)))) #x01 #x00)))
(define-fun rdi@23nt!2 () (_ BitVec 64) (bvsub rdi@22nt!2 #x0000000000000005))
(define-fun SF@23nt!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rdi@23nt!2 #x0000000000000000) #x01 #x00)))
(define-fun ZF@23nt!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= rdi@23nt!2 #x0000000000000000) #x01 #x00)))
(define-fun u@23nt!2 () (_ BitVec 64) (bvand rdi@23nt!2 #x00000000000000ff))
(define-fun u@23nt.2!2 () (_ BitVec 8) (popcount64 u@23nt!2))
(define-fun u@23nt.3!2 () (_ BitVec 8) (bvand u@23nt.2!2 #x01))
(define-fun PF@23nt!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@23nt.3!2 #x00) #x01 #x00)))
(define-fun AF@23nt!2 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rdi@22nt!2)) (concat #b0 ((_ extract 3 0) #x0000000000000005)))))
(define-fun u@24nt!2 () (_ BitVec 64) (bvadd rbp!2 #x0000000000000008))
(define-fun m@24nt!2 () (_ BitVec 64) (load64 above (bvsub u@24nt!2 rsp)))
(define-fun u@24nt.2!2 () (_ BitVec 64) m@24nt!2)
(define-fun rsi@24nt!2 () (_ BitVec 64) u@24nt.2!2)
(define-fun rdx@25nt!2 () (_ BitVec 64) addr.function_trace_op)
(define-fun u@26nt!2 () (_ BitVec 64) (bvadd #x0000000000000008 rsp@2n!2))
(define-fun rcx@26nt!2 () (_ BitVec 64) u@26nt!2)
(declare-const junk-80@27nt!2 (_ BitVec 8))
(define-fun frame@27nt!2 () Stack (store frame@20nt!2 #xffffffffffffffb0 junk-80@27nt!2))
(declare-const junk-79@27nt!2 (_ BitVec 8))
(define-fun frame@27nt.2!2 () Stack (store frame@27nt!2 #xffffffffffffffb1 junk-79@27nt!2))
(declare-const junk-78@27nt!2 (_ BitVec 8))
(define-fun frame@27nt.3!2 () Stack (store frame@27nt.2!2 #xffffffffffffffb2 junk-78@27nt!2))
(declare-const junk-77@27nt!2 (_ BitVec 8))
(define-fun frame@27nt.4!2 () Stack (store frame@27nt.3!2 #xffffffffffffffb3 junk-77@27nt!2))
(declare-const junk-76@27nt!2 (_ BitVec 8))
(define-fun frame@27nt.5!2 () Stack (store frame@27nt.4!2 #xffffffffffffffb4 junk-76@27nt!2))
(declare-const junk-75@27nt!2 (_ BitVec 8))
(define-fun frame@27nt.6!2 () Stack (store frame@27nt.5!2 #xffffffffffffffb5 junk-75@27nt!2))
(declare-const junk-74@27nt!2 (_ BitVec 8))
(define-fun frame@27nt.7!2 () Stack (store frame@27nt.6!2 #xffffffffffffffb6 junk-74@27nt!2))
(declare-const junk-73@27nt!2 (_ BitVec 8))
(define-fun frame@27nt.8!2 () Stack (store frame@27nt.7!2 #xffffffffffffffb7 junk-73@27nt!2))
(define-fun frame@27nt.9!2 () Stack (store callback.frame #xffffffffffffff78 (select frame@27nt.8!2 #xffffffffffffff78)))
(define-fun frame@27nt.10!2 () Stack (store frame@27nt.9!2 #xffffffffffffff79 (select frame@27nt.8!2 #xffffffffffffff79)))
(define-fun frame@27nt.11!2 () Stack (store frame@27nt.10!2 #xffffffffffffff7a (select frame@27nt.8!2 #xffffffffffffff7a)))
(define-fun frame@27nt.12!2 () Stack (store frame@27nt.11!2 #xffffffffffffff7b (select frame@27nt.8!2 #xffffffffffffff7b)))
(define-fun frame@27nt.13!2 () Stack (store frame@27nt.12!2 #xffffffffffffff7c (select frame@27nt.8!2 #xffffffffffffff7c)))
(define-fun frame@27nt.14!2 () Stack (store frame@27nt.13!2 #xffffffffffffff7d (select frame@27nt.8!2 #xffffffffffffff7d)))
(define-fun frame@27nt.15!2 () Stack (store frame@27nt.14!2 #xffffffffffffff7e (select frame@27nt.8!2 #xffffffffffffff7e)))
(define-fun frame@27nt.16!2 () Stack (store frame@27nt.15!2 #xffffffffffffff7f (select frame@27nt.8!2 #xffffffffffffff7f)))
(define-fun m@28nt!2 () (_ BitVec 64) (load64 frame@27nt.16!2 #xffffffffffffff78))
(define-fun u@28nt!2 () (_ BitVec 64) m@28nt!2)
(define-fun u@28nt.2!2 () (_ BitVec 64) u@28nt!2)
(define-fun CF@28nt!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult u@28nt.2!2 #x0000000000000000) #x01 #x00)))
(define-fun OF@28nt!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) u@28nt.2!2) ((_ extract 63 63) #x0000000000000000)) (distinct ((_ extract 63 63) u@28nt.2!2) ((_ extract 63 63) (bvsub u@28nt.2!2 #x0000000000000000)))) #x01 #x00)))
(define-fun u@28nt.3!2 () (_ BitVec 64) (bvsub u@28nt.2!2 #x0000000000000000))
(define-fun SF@28nt!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt u@28nt.3!2 #x0000000000000000) #x01 #x00)))
(define-fun ZF@28nt!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@28nt.3!2 #x0000000000000000) #x01 #x00)))
(define-fun u@28nt.4!2 () (_ BitVec 64) (bvand u@28nt.3!2 #x00000000000000ff))
(define-fun u@28nt.5!2 () (_ BitVec 8) (popcount64 u@28nt.4!2))
(define-fun u@28nt.6!2 () (_ BitVec 8) (bvand u@28nt.5!2 #x01))
(define-fun PF@28nt!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@28nt.6!2 #x00) #x01 #x00)))
(define-fun AF@28nt!2 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) m@28nt!2)) (concat #b0 ((_ extract 3 0) #x0000000000000000)))))
(define-fun u@29nt!2 () (_ BitVec 8) (bvxor (concat #b0000000 ZF@28nt!2) #x01))
(define-fun u@30ntt!2 () (_ BitVec 64) (bvadd #x0000000000000008 rsp@2n!2))
(define-fun m@30ntt!2 () (_ BitVec 64) (load64 frame@27nt.16!2 #xffffffffffffff80))
(define-fun u@30ntt.2!2 () (_ BitVec 64) m@30ntt!2)
(define-fun r15@30ntt!2 () (_ BitVec 64) u@30ntt.2!2)
(define-fun u@31ntt!2 () (_ BitVec 64) (bvadd #x0000000000000010 rsp@2n!2))
(define-fun m@31ntt!2 () (_ BitVec 64) (load64 frame@27nt.16!2 #xffffffffffffff88))
(define-fun u@31ntt.2!2 () (_ BitVec 64) m@31ntt!2)
(define-fun r14@31ntt!2 () (_ BitVec 64) u@31ntt.2!2)
(define-fun u@32ntt!2 () (_ BitVec 64) (bvadd #x0000000000000018 rsp@2n!2))
(define-fun m@32ntt!2 () (_ BitVec 64) (load64 frame@27nt.16!2 #xffffffffffffff90))
(define-fun u@32ntt.2!2 () (_ BitVec 64) m@32ntt!2)
(define-fun r13@32ntt!2 () (_ BitVec 64) u@32ntt.2!2)
(define-fun u@33ntt!2 () (_ BitVec 64) (bvadd #x0000000000000020 rsp@2n!2))
(define-fun m@33ntt!2 () (_ BitVec 64) (load64 frame@27nt.16!2 #xffffffffffffff98))
(define-fun u@33ntt.2!2 () (_ BitVec 64) m@33ntt!2)
(define-fun r12@33ntt!2 () (_ BitVec 64) u@33ntt.2!2)
(define-fun u@34ntt!2 () (_ BitVec 64) (bvadd #x0000000000000040 rsp@2n!2))
(define-fun m@34ntt!2 () (_ BitVec 64) (load64 frame@27nt.16!2 #xffffffffffffffb8))
(define-fun u@34ntt.2!2 () (_ BitVec 64) m@34ntt!2)
(define-fun r10@34ntt!2 () (_ BitVec 64) u@34ntt.2!2)
(define-fun u@35ntt!2 () (_ BitVec 64) (bvadd #x0000000000000028 rsp@2n!2))
(define-fun m@35ntt!2 () (_ BitVec 64) (load64 frame@27nt.16!2 #xffffffffffffffa0))
(define-fun u@35ntt.2!2 () (_ BitVec 64) m@35ntt!2)
(define-fun rbp@35ntt!2 () (_ BitVec 64) u@35ntt.2!2)
(define-fun u@36ntt!2 () (_ BitVec 64) (bvadd #x0000000000000030 rsp@2n!2))
(define-fun m@36ntt!2 () (_ BitVec 64) (load64 frame@27nt.16!2 #xffffffffffffffa8))
(define-fun u@36ntt.2!2 () (_ BitVec 64) m@36ntt!2)
(define-fun rbx@36ntt!2 () (_ BitVec 64) u@36ntt.2!2)
(define-fun u@38ntt!2 () (_ BitVec 64) (bvadd #x0000000000000058 rsp@2n!2))
(define-fun m@38ntt!2 () (_ BitVec 64) (load64 frame@27nt.16!2 #xffffffffffffffd0))
(define-fun u@38ntt.2!2 () (_ BitVec 64) m@38ntt!2)
(define-fun rax@38ntt!2 () (_ BitVec 64) u@38ntt.2!2)
(define-fun u@39ntt!2 () (_ BitVec 64) (bvadd #x0000000000000060 rsp@2n!2))
(define-fun m@39ntt!2 () (_ BitVec 64) (load64 frame@27nt.16!2 #xffffffffffffffd8))
(define-fun u@39ntt.2!2 () (_ BitVec 64) m@39ntt!2)
(define-fun rcx@39ntt!2 () (_ BitVec 64) u@39ntt.2!2)
(define-fun u@40ntt!2 () (_ BitVec 64) (bvadd #x0000000000000068 rsp@2n!2))
(define-fun m@40ntt!2 () (_ BitVec 64) (load64 frame@27nt.16!2 #xffffffffffffffe0))
(define-fun u@40ntt.2!2 () (_ BitVec 64) m@40ntt!2)
(define-fun rdx@40ntt!2 () (_ BitVec 64) u@40ntt.2!2)
(define-fun u@41ntt!2 () (_ BitVec 64) (bvadd #x0000000000000070 rsp@2n!2))
(define-fun m@41ntt!2 () (_ BitVec 64) (load64 frame@27nt.16!2 #xffffffffffffffe8))
(define-fun u@41ntt.2!2 () (_ BitVec 64) m@41ntt!2)
(define-fun rsi@41ntt!2 () (_ BitVec 64) u@41ntt.2!2)
(define-fun u@42ntt!2 () (_ BitVec 64) (bvadd #x0000000000000078 rsp@2n!2))
(define-fun m@42ntt!2 () (_ BitVec 64) (load64 frame@27nt.16!2 #xfffffffffffffff0))
(define-fun u@42ntt.2!2 () (_ BitVec 64) m@42ntt!2)
(define-fun rdi@42ntt!2 () (_ BitVec 64) u@42ntt.2!2)
(define-fun u@43ntt!2 () (_ BitVec 64) (bvadd #x0000000000000050 rsp@2n!2))
(define-fun m@43ntt!2 () (_ BitVec 64) (load64 frame@27nt.16!2 #xffffffffffffffc8))
(define-fun u@43ntt.2!2 () (_ BitVec 64) m@43ntt!2)
(define-fun r8@43ntt!2 () (_ BitVec 64) u@43ntt.2!2)
(define-fun u@44ntt!2 () (_ BitVec 64) (bvadd #x0000000000000048 rsp@2n!2))
(define-fun m@44ntt!2 () (_ BitVec 64) (load64 frame@27nt.16!2 #xffffffffffffffc0))
(define-fun u@44ntt.2!2 () (_ BitVec 64) m@44ntt!2)
(define-fun r9@44ntt!2 () (_ BitVec 64) u@44ntt.2!2)
(define-fun CF@45ntt!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd rsp@2n!2 #x0000000000000080) rsp@2n!2) #x01 #x00)))
(define-fun OF@45ntt!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 63 63) rsp@2n!2) ((_ extract 63 63) #x0000000000000080)) (distinct ((_ extract 63 63) rsp@2n!2) ((_ extract 63 63) (bvadd rsp@2n!2 #x0000000000000080)))) #x01 #x00)))
(define-fun rsp@45ntt!2 () (_ BitVec 64) (bvadd rsp@2n!2 #x0000000000000080))
(define-fun SF@45ntt!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@45ntt!2 #x0000000000000000) #x01 #x00)))
(define-fun ZF@45ntt!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@45ntt!2 #x0000000000000000) #x01 #x00)))
(define-fun u@45ntt!2 () (_ BitVec 64) (bvand rsp@45ntt!2 #x00000000000000ff))
(define-fun u@45ntt.2!2 () (_ BitVec 8) (popcount64 u@45ntt!2))
(define-fun u@45ntt.3!2 () (_ BitVec 8) (bvand u@45ntt.2!2 #x01))
(define-fun PF@45ntt!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@45ntt.3!2 #x00) #x01 #x00)))
(define-fun AF@45ntt!2 () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) rsp@2n!2)) (concat #b0 ((_ extract 3 0) #x0000000000000080)))))
(define-fun m@47ntt!2 () (_ BitVec 64) (load64 frame@27nt.16!2 #xfffffffffffffff8))
(define-fun target@47ntt!2 () (_ BitVec 64) m@47ntt!2)
(define-fun rsp@47ntt!2 () (_ BitVec 64) (bvadd rsp@45ntt!2 #x0000000000000008))
(declare-const junk-8@47ntt!2 (_ BitVec 8))
(define-fun frame@47ntt!2 () Stack (store frame@27nt.16!2 #xfffffffffffffff8 junk-8@47ntt!2))
(declare-const junk-7@47ntt!2 (_ BitVec 8))
(define-fun frame@47ntt.2!2 () Stack (store frame@47ntt!2 #xfffffffffffffff9 junk-7@47ntt!2))
(declare-const junk-6@47ntt!2 (_ BitVec 8))
(define-fun frame@47ntt.3!2 () Stack (store frame@47ntt.2!2 #xfffffffffffffffa junk-6@47ntt!2))
(declare-const junk-5@47ntt!2 (_ BitVec 8))
(define-fun frame@47ntt.4!2 () Stack (store frame@47ntt.3!2 #xfffffffffffffffb junk-5@47ntt!2))
(declare-const junk-4@47ntt!2 (_ BitVec 8))
(define-fun frame@47ntt.5!2 () Stack (store frame@47ntt.4!2 #xfffffffffffffffc junk-4@47ntt!2))
(declare-const junk-3@47ntt!2 (_ BitVec 8))
(define-fun frame@47ntt.6!2 () Stack (store frame@47ntt.5!2 #xfffffffffffffffd junk-3@47ntt!2))
(declare-const junk-2@47ntt!2 (_ BitVec 8))
(define-fun frame@47ntt.7!2 () Stack (store frame@47ntt.6!2 #xfffffffffffffffe junk-2@47ntt!2))
(declare-const junk-1@47ntt!2 (_ BitVec 8))
(define-fun frame@47ntt.8!2 () Stack (store frame@47ntt.7!2 #xffffffffffffffff junk-1@47ntt!2))
(define-fun seen.r15!2 () (_ BitVec 64) (load64 frame@27nt.8!2 #xffffffffffffff80))
(define-fun seen.r14!2 () (_ BitVec 64) (load64 frame@27nt.8!2 #xffffffffffffff88))
(define-fun seen.r13!2 () (_ BitVec 64) (load64 frame@27nt.8!2 #xffffffffffffff90))
(define-fun seen.r12!2 () (_ BitVec 64) (load64 frame@27nt.8!2 #xffffffffffffff98))
(define-fun seen.bp!2 () (_ BitVec 64) (load64 frame@27nt.8!2 #xffffffffffffffa0))
(define-fun seen.bx!2 () (_ BitVec 64) (load64 frame@27nt.8!2 #xffffffffffffffa8))
(define-fun seen.r11!2 () (_ BitVec 64) (load64 frame@27nt.8!2 #xffffffffffffffb0))
(define-fun seen.r10!2 () (_ BitVec 64) (load64 frame@27nt.8!2 #xffffffffffffffb8))
(define-fun seen.r9!2 () (_ BitVec 64) (load64 frame@27nt.8!2 #xffffffffffffffc0))
(define-fun seen.r8!2 () (_ BitVec 64) (load64 frame@27nt.8!2 #xffffffffffffffc8))
(define-fun seen.ax!2 () (_ BitVec 64) (load64 frame@27nt.8!2 #xffffffffffffffd0))
(define-fun seen.cx!2 () (_ BitVec 64) (load64 frame@27nt.8!2 #xffffffffffffffd8))
(define-fun seen.dx!2 () (_ BitVec 64) (load64 frame@27nt.8!2 #xffffffffffffffe0))
(define-fun seen.si!2 () (_ BitVec 64) (load64 frame@27nt.8!2 #xffffffffffffffe8))
(define-fun seen.di!2 () (_ BitVec 64) (load64 frame@27nt.8!2 #xfffffffffffffff0))
(define-fun seen.orig_ax!2 () (_ BitVec 64) (load64 frame@27nt.8!2 #xfffffffffffffff8))
(define-fun seen.ip!2 () (_ BitVec 64) (load64 above #x0000000000000000))
(define-fun seen.cs!2 () (_ BitVec 64) (load64 above #x0000000000000008))
(define-fun seen.flags!2 () (_ BitVec 64) (load64 above #x0000000000000010))
(define-fun seen.sp!2 () (_ BitVec 64) (load64 above #x0000000000000018))
(define-fun seen.ss!2 () (_ BitVec 64) (load64 above #x0000000000000020))
(define-fun left.r15!2 () (_ BitVec 64) (load64 frame@27nt.16!2 #xffffffffffffff80))
(define-fun exit.r15!2 () (_ BitVec 64) r15@30ntt!2)
(define-fun left.r14!2 () (_ BitVec 64) (load64 frame@27nt.16!2 #xffffffffffffff88))
(define-fun exit.r14!2 () (_ BitVec 64) r14@31ntt!2)
(define-fun left.r13!2 () (_ BitVec 64) (load64 frame@27nt.16!2 #xffffffffffffff90))
(define-fun exit.r13!2 () (_ BitVec 64) r13@32ntt!2)
(define-fun left.r12!2 () (_ BitVec 64) (load64 frame@27nt.16!2 #xffffffffffffff98))
(define-fun exit.r12!2 () (_ BitVec 64) r12@33ntt!2)
(define-fun left.bp!2 () (_ BitVec 64) (load64 frame@27nt.16!2 #xffffffffffffffa0))
(define-fun exit.rbp!2 () (_ BitVec 64) rbp@35ntt!2)
(define-fun left.bx!2 () (_ BitVec 64) (load64 frame@27nt.16!2 #xffffffffffffffa8))
(define-fun exit.rbx!2 () (_ BitVec 64) rbx@36ntt!2)
(define-fun left.r11!2 () (_ BitVec 64) (load64 frame@27nt.16!2 #xffffffffffffffb0))
(define-fun exit.r11!2 () (_ BitVec 64) callback.r11)
(define-fun left.r10!2 () (_ BitVec 64) (load64 frame@27nt.16!2 #xffffffffffffffb8))
(define-fun exit.r10!2 () (_ BitVec 64) r10@34ntt!2)
(define-fun left.r9!2 () (_ BitVec 64) (load64 frame@27nt.16!2 #xffffffffffffffc0))
(define-fun exit.r9!2 () (_ BitVec 64) r9@44ntt!2)
(define-fun left.r8!2 () (_ BitVec 64) (load64 frame@27nt.16!2 #xffffffffffffffc8))
(define-fun exit.r8!2 () (_ BitVec 64) r8@43ntt!2)
(define-fun left.ax!2 () (_ BitVec 64) (load64 frame@27nt.16!2 #xffffffffffffffd0))
(define-fun exit.rax!2 () (_ BitVec 64) rax@38ntt!2)
(define-fun left.cx!2 () (_ BitVec 64) (load64 frame@27nt.16!2 #xffffffffffffffd8))
(define-fun exit.rcx!2 () (_ BitVec 64) rcx@39ntt!2)
(define-fun left.dx!2 () (_ BitVec 64) (load64 frame@27nt.16!2 #xffffffffffffffe0))
(define-fun exit.rdx!2 () (_ BitVec 64) rdx@40ntt!2)
(define-fun left.si!2 () (_ BitVec 64) (load64 frame@27nt.16!2 #xffffffffffffffe8))
(define-fun exit.rsi!2 () (_ BitVec 64) rsi@41ntt!2)
(define-fun left.di!2 () (_ BitVec 64) (load64 frame@27nt.16!2 #xfffffffffffffff0))
(define-fun exit.rdi!2 () (_ BitVec 64) rdi@42ntt!2)
(define-fun left.flags!2 () (_ BitVec 64) (load64 callback.above #x0000000000000010))
(define-fun exit.CF!2 () (_ BitVec 1) CF@45ntt!2)
(define-fun exit.PF!2 () (_ BitVec 1) PF@45ntt!2)
(define-fun exit.AF!2 () (_ BitVec 1) AF@45ntt!2)
(define-fun exit.ZF!2 () (_ BitVec 1) ZF@45ntt!2)
(define-fun exit.SF!2 () (_ BitVec 1) SF@45ntt!2)
(define-fun exit.TF!2 () (_ BitVec 1) TF)
(define-fun exit.IF!2 () (_ BitVec 1) IF)
(define-fun exit.DF!2 () (_ BitVec 1) #b0)
(define-fun exit.OF!2 () (_ BitVec 1) OF@45ntt!2)
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
(define-fun exit.fs_base!2 () (_ BitVec 64) fs_base)
(define-fun exit.gs_base!2 () (_ BitVec 64) gs_base)
(define-fun exit.fpu!2 () (_ BitVec 64) fpu)
(define-fun exit.target!2 () (_ BitVec 64) target@47ntt!2)
(define-fun exit.rsp!2 () (_ BitVec 64) rsp@47ntt!2)

; the path condition
(assert (= u@1 #x00))
(assert (distinct u@13n #x00))
(assert (distinct u@29nt #x00))

; regs/defined: No exposed byte comes from memory below E.
(push 1)
(assert (not (and (= seen.r15 seen.r15!2) (= seen.r14 seen.r14!2) (= seen.r13 seen.r13!2) (= seen.r12 seen.r12!2) (= seen.bp seen.bp!2) (= seen.bx seen.bx!2) (= seen.r11 seen.r11!2) (= seen.r10 seen.r10!2) (= seen.r9 seen.r9!2) (= seen.r8 seen.r8!2) (= seen.ax seen.ax!2) (= seen.cx seen.cx!2) (= seen.dx seen.dx!2) (= seen.si seen.si!2) (= seen.di seen.di!2) (= seen.orig_ax seen.orig_ax!2) (= seen.ip seen.ip!2) (= seen.cs seen.cs!2) (= seen.flags seen.flags!2) (= seen.sp seen.sp!2) (= seen.ss seen.ss!2) (= u@1!2 #x00) (distinct u@13n!2 #x00))))
(assert (= cell.ftrace_save_regs #x00000001)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)
(exit)
