; tramproof certificate, generator 2. How to read it: docs/certificates.md
; target x86_64/rfc-save-regs-off, level strict; ftrace_caller, 170 bytes, sha256 9859b6d30429520c5f319d6fab843a7ad42c8b43a5c20a492ec6e768c93fc377
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

; ftrace_caller+0x7: jne 0xffffffff810000a9   [0f859c000000]
(define-fun u@1 () (_ BitVec 8) (bvxor (concat #b0000000 ZF@0) #x01)) ; unique[12880:1] = !ZF
; the branch is not taken: (= u@1 #x00)

; ftrace_caller+0xd: sub rsp, 0x78   [4883ec78]
(define-fun CF@2n () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rsp@0 #x0000000000000078) #x01 #x00))) ; CF = RSP < 0x78
(define-fun OF@2n () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rsp@0) ((_ extract 63 63) #x0000000000000078)) (distinct ((_ extract 63 63) rsp@0) ((_ extract 63 63) (bvsub rsp@0 #x0000000000000078)))) #x01 #x00))) ; OF = sborrow(RSP, 0x78)
(define-fun rsp@2n () (_ BitVec 64) (bvsub rsp@0 #x0000000000000078)) ; RSP = RSP - 0x78
(define-fun SF@2n () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@2n #x0000000000000000) #x01 #x00))) ; SF = RSP s< 0x0
(define-fun ZF@2n () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@2n #x0000000000000000) #x01 #x00))) ; ZF = RSP == 0x0
(define-fun u@2n () (_ BitVec 64) (bvand rsp@2n #x00000000000000ff)) ; unique[2c280:8] = RSP & 0xff
(define-fun u@2n.2 () (_ BitVec 8) (popcount64 u@2n)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@2n.3 () (_ BitVec 8) (bvand u@2n.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@2n () (_ BitVec 1) ((_ extract 0 0) (ite (= u@2n.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@2n () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rsp@0)) (concat #b0 ((_ extract 3 0) #x0000000000000078)))))

; ftrace_caller+0x11: mov qword ptr [rsp + 0x50], rax   [4889442450]
(define-fun u@3n () (_ BitVec 64) (bvadd #x0000000000000050 rsp@2n)) ; unique[4e80:8] = 0x50 + RSP
(define-fun u@3n.2 () (_ BitVec 64) rax) ; unique[6b80:8] = RAX
(define-fun frame@3n () Stack (store64 frame@0 #xffffffffffffffd0 u@3n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x16: mov qword ptr [rsp + 0x58], rcx   [48894c2458]
(define-fun u@4n () (_ BitVec 64) (bvadd #x0000000000000058 rsp@2n)) ; unique[4e80:8] = 0x58 + RSP
(define-fun u@4n.2 () (_ BitVec 64) rcx) ; unique[6b80:8] = RCX
(define-fun frame@4n () Stack (store64 frame@3n #xffffffffffffffd8 u@4n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x1b: mov qword ptr [rsp + 0x60], rdx   [4889542460]
(define-fun u@5n () (_ BitVec 64) (bvadd #x0000000000000060 rsp@2n)) ; unique[4e80:8] = 0x60 + RSP
(define-fun u@5n.2 () (_ BitVec 64) rdx) ; unique[6b80:8] = RDX
(define-fun frame@5n () Stack (store64 frame@4n #xffffffffffffffe0 u@5n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x20: mov qword ptr [rsp + 0x68], rsi   [4889742468]
(define-fun u@6n () (_ BitVec 64) (bvadd #x0000000000000068 rsp@2n)) ; unique[4e80:8] = 0x68 + RSP
(define-fun u@6n.2 () (_ BitVec 64) rsi) ; unique[6b80:8] = RSI
(define-fun frame@6n () Stack (store64 frame@5n #xffffffffffffffe8 u@6n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x25: mov qword ptr [rsp + 0x70], rdi   [48897c2470]
(define-fun u@7n () (_ BitVec 64) (bvadd #x0000000000000070 rsp@2n)) ; unique[4e80:8] = 0x70 + RSP
(define-fun u@7n.2 () (_ BitVec 64) rdi) ; unique[6b80:8] = RDI
(define-fun frame@7n () Stack (store64 frame@6n #xfffffffffffffff0 u@7n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x2a: mov qword ptr [rsp + 0x48], r8   [4c89442448]
(define-fun u@8n () (_ BitVec 64) (bvadd #x0000000000000048 rsp@2n)) ; unique[4e80:8] = 0x48 + RSP
(define-fun u@8n.2 () (_ BitVec 64) r8) ; unique[6b80:8] = R8
(define-fun frame@8n () Stack (store64 frame@7n #xffffffffffffffc8 u@8n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x2f: mov qword ptr [rsp + 0x40], r9   [4c894c2440]
(define-fun u@9n () (_ BitVec 64) (bvadd #x0000000000000040 rsp@2n)) ; unique[4e80:8] = 0x40 + RSP
(define-fun u@9n.2 () (_ BitVec 64) r9) ; unique[6b80:8] = R9
(define-fun frame@9n () Stack (store64 frame@8n #xffffffffffffffc0 u@9n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x34: cmp dword ptr [rip + 0x1f00ffc5], 0   [833dc5ff001f00]
; load 1 of ftrace_save_regs: it may have changed since the last one
(define-fun m@10n () (_ BitVec 32) cell.ftrace_save_regs) ; 4 bytes at addr.ftrace_save_regs
(define-fun u@10n () (_ BitVec 32) m@10n) ; unique[3e980:4] = ram[ffffffffa0010000:4]
(define-fun CF@10n () (_ BitVec 1) ((_ extract 0 0) (ite (bvult u@10n #x00000000) #x01 #x00))) ; CF = unique[3e980:4] < 0x0
(define-fun OF@10n () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 31 31) u@10n) ((_ extract 31 31) #x00000000)) (distinct ((_ extract 31 31) u@10n) ((_ extract 31 31) (bvsub u@10n #x00000000)))) #x01 #x00))) ; OF = sborrow(unique[3e980:4], 0x0)
(define-fun u@10n.2 () (_ BitVec 32) (bvsub u@10n #x00000000)) ; unique[3ea80:4] = unique[3e980:4] - 0x0
(define-fun SF@10n () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt u@10n.2 #x00000000) #x01 #x00))) ; SF = unique[3ea80:4] s< 0x0
(define-fun ZF@10n () (_ BitVec 1) ((_ extract 0 0) (ite (= u@10n.2 #x00000000) #x01 #x00))) ; ZF = unique[3ea80:4] == 0x0
(define-fun u@10n.3 () (_ BitVec 32) (bvand u@10n.2 #x000000ff)) ; unique[2c280:4] = unique[3ea80:4] & 0xff
(define-fun u@10n.4 () (_ BitVec 8) (popcount32 u@10n.3)) ; unique[2c300:1] = popcount(unique[2c280:4])
(define-fun u@10n.5 () (_ BitVec 8) (bvand u@10n.4 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@10n () (_ BitVec 1) ((_ extract 0 0) (ite (= u@10n.5 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@10n () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) m@10n)) (concat #b0 ((_ extract 3 0) #x0000000000000000)))))

; ftrace_caller+0x3b: jne 0xffffffff81000085   [7548]
(define-fun u@11n () (_ BitVec 8) (bvxor (concat #b0000000 ZF@10n) #x01)) ; unique[12880:1] = !ZF
; the branch is not taken: (= u@11n #x00)

; ftrace_caller+0x3d: mov rdi, qword ptr [rsp + 0x78]   [488b7c2478]
(define-fun u@12nn () (_ BitVec 64) (bvadd #x0000000000000078 rsp@2n)) ; unique[4e80:8] = 0x78 + RSP
(define-fun m@12nn () (_ BitVec 64) (load64 frame@9n #xfffffffffffffff8)) ; 8 bytes at u@12nn
(define-fun u@12nn.2 () (_ BitVec 64) m@12nn) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rdi@12nn () (_ BitVec 64) u@12nn.2) ; RDI = unique[12000:8]

; ftrace_caller+0x42: sub rdi, 5   [4883ef05]
(define-fun CF@13nn () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rdi@12nn #x0000000000000005) #x01 #x00))) ; CF = RDI < 0x5
(define-fun OF@13nn () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rdi@12nn) ((_ extract 63 63) #x0000000000000005)) (distinct ((_ extract 63 63) rdi@12nn) ((_ extract 63 63) (bvsub rdi@12nn #x0000000000000005)))) #x01 #x00))) ; OF = sborrow(RDI, 0x5)
(define-fun rdi@13nn () (_ BitVec 64) (bvsub rdi@12nn #x0000000000000005)) ; RDI = RDI - 0x5
(define-fun SF@13nn () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rdi@13nn #x0000000000000000) #x01 #x00))) ; SF = RDI s< 0x0
(define-fun ZF@13nn () (_ BitVec 1) ((_ extract 0 0) (ite (= rdi@13nn #x0000000000000000) #x01 #x00))) ; ZF = RDI == 0x0
(define-fun u@13nn () (_ BitVec 64) (bvand rdi@13nn #x00000000000000ff)) ; unique[2c280:8] = RDI & 0xff
(define-fun u@13nn.2 () (_ BitVec 8) (popcount64 u@13nn)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@13nn.3 () (_ BitVec 8) (bvand u@13nn.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@13nn () (_ BitVec 1) ((_ extract 0 0) (ite (= u@13nn.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@13nn () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rdi@12nn)) (concat #b0 ((_ extract 3 0) #x0000000000000005)))))

; ftrace_caller+0x46: mov rsi, qword ptr [rbp + 8]   [488b7508]
(define-fun u@14nn () (_ BitVec 64) (bvadd rbp #x0000000000000008)) ; unique[4780:8] = RBP + 0x8
(define-fun m@14nn () (_ BitVec 64) (load64 above (bvsub u@14nn rsp))) ; 8 bytes at u@14nn
(define-fun u@14nn.2 () (_ BitVec 64) m@14nn) ; unique[12000:8] = *[ram]unique[4780:8]
(define-fun rsi@14nn () (_ BitVec 64) u@14nn.2) ; RSI = unique[12000:8]

; ftrace_caller+0x4a: lea rdx, [rip + 0x1f01ffaf]   [488d15afff011f]
(define-fun rdx@15nn () (_ BitVec 64) addr.function_trace_op) ; RDX = 0xffffffffa0020000

; ftrace_caller+0x51: mov rcx, rsp   [4889e1]
(define-fun rcx@16nn () (_ BitVec 64) rsp@2n) ; RCX = RSP

; ftrace_caller+0x54: call 0xffffffff810000a9   [e850000000]
(declare-const junk-128@17nn (_ BitVec 8))
(define-fun frame@17nn () Stack (store frame@9n #xffffffffffffff80 junk-128@17nn)) ; T-128 was below sp: any value
(declare-const junk-127@17nn (_ BitVec 8))
(define-fun frame@17nn.2 () Stack (store frame@17nn #xffffffffffffff81 junk-127@17nn)) ; T-127 was below sp: any value
(declare-const junk-126@17nn (_ BitVec 8))
(define-fun frame@17nn.3 () Stack (store frame@17nn.2 #xffffffffffffff82 junk-126@17nn)) ; T-126 was below sp: any value
(declare-const junk-125@17nn (_ BitVec 8))
(define-fun frame@17nn.4 () Stack (store frame@17nn.3 #xffffffffffffff83 junk-125@17nn)) ; T-125 was below sp: any value
(declare-const junk-124@17nn (_ BitVec 8))
(define-fun frame@17nn.5 () Stack (store frame@17nn.4 #xffffffffffffff84 junk-124@17nn)) ; T-124 was below sp: any value
(declare-const junk-123@17nn (_ BitVec 8))
(define-fun frame@17nn.6 () Stack (store frame@17nn.5 #xffffffffffffff85 junk-123@17nn)) ; T-123 was below sp: any value
(declare-const junk-122@17nn (_ BitVec 8))
(define-fun frame@17nn.7 () Stack (store frame@17nn.6 #xffffffffffffff86 junk-122@17nn)) ; T-122 was below sp: any value
(declare-const junk-121@17nn (_ BitVec 8))
(define-fun frame@17nn.8 () Stack (store frame@17nn.7 #xffffffffffffff87 junk-121@17nn)) ; T-121 was below sp: any value
(declare-const junk-120@17nn (_ BitVec 8))
(define-fun frame@17nn.9 () Stack (store frame@17nn.8 #xffffffffffffff88 junk-120@17nn)) ; T-120 was below sp: any value
(declare-const junk-119@17nn (_ BitVec 8))
(define-fun frame@17nn.10 () Stack (store frame@17nn.9 #xffffffffffffff89 junk-119@17nn)) ; T-119 was below sp: any value
(declare-const junk-118@17nn (_ BitVec 8))
(define-fun frame@17nn.11 () Stack (store frame@17nn.10 #xffffffffffffff8a junk-118@17nn)) ; T-118 was below sp: any value
(declare-const junk-117@17nn (_ BitVec 8))
(define-fun frame@17nn.12 () Stack (store frame@17nn.11 #xffffffffffffff8b junk-117@17nn)) ; T-117 was below sp: any value
(declare-const junk-116@17nn (_ BitVec 8))
(define-fun frame@17nn.13 () Stack (store frame@17nn.12 #xffffffffffffff8c junk-116@17nn)) ; T-116 was below sp: any value
(declare-const junk-115@17nn (_ BitVec 8))
(define-fun frame@17nn.14 () Stack (store frame@17nn.13 #xffffffffffffff8d junk-115@17nn)) ; T-115 was below sp: any value
(declare-const junk-114@17nn (_ BitVec 8))
(define-fun frame@17nn.15 () Stack (store frame@17nn.14 #xffffffffffffff8e junk-114@17nn)) ; T-114 was below sp: any value
(declare-const junk-113@17nn (_ BitVec 8))
(define-fun frame@17nn.16 () Stack (store frame@17nn.15 #xffffffffffffff8f junk-113@17nn)) ; T-113 was below sp: any value
(declare-const junk-112@17nn (_ BitVec 8))
(define-fun frame@17nn.17 () Stack (store frame@17nn.16 #xffffffffffffff90 junk-112@17nn)) ; T-112 was below sp: any value
(declare-const junk-111@17nn (_ BitVec 8))
(define-fun frame@17nn.18 () Stack (store frame@17nn.17 #xffffffffffffff91 junk-111@17nn)) ; T-111 was below sp: any value
(declare-const junk-110@17nn (_ BitVec 8))
(define-fun frame@17nn.19 () Stack (store frame@17nn.18 #xffffffffffffff92 junk-110@17nn)) ; T-110 was below sp: any value
(declare-const junk-109@17nn (_ BitVec 8))
(define-fun frame@17nn.20 () Stack (store frame@17nn.19 #xffffffffffffff93 junk-109@17nn)) ; T-109 was below sp: any value
(declare-const junk-108@17nn (_ BitVec 8))
(define-fun frame@17nn.21 () Stack (store frame@17nn.20 #xffffffffffffff94 junk-108@17nn)) ; T-108 was below sp: any value
(declare-const junk-107@17nn (_ BitVec 8))
(define-fun frame@17nn.22 () Stack (store frame@17nn.21 #xffffffffffffff95 junk-107@17nn)) ; T-107 was below sp: any value
(declare-const junk-106@17nn (_ BitVec 8))
(define-fun frame@17nn.23 () Stack (store frame@17nn.22 #xffffffffffffff96 junk-106@17nn)) ; T-106 was below sp: any value
(declare-const junk-105@17nn (_ BitVec 8))
(define-fun frame@17nn.24 () Stack (store frame@17nn.23 #xffffffffffffff97 junk-105@17nn)) ; T-105 was below sp: any value
(declare-const junk-104@17nn (_ BitVec 8))
(define-fun frame@17nn.25 () Stack (store frame@17nn.24 #xffffffffffffff98 junk-104@17nn)) ; T-104 was below sp: any value
(declare-const junk-103@17nn (_ BitVec 8))
(define-fun frame@17nn.26 () Stack (store frame@17nn.25 #xffffffffffffff99 junk-103@17nn)) ; T-103 was below sp: any value
(declare-const junk-102@17nn (_ BitVec 8))
(define-fun frame@17nn.27 () Stack (store frame@17nn.26 #xffffffffffffff9a junk-102@17nn)) ; T-102 was below sp: any value
(declare-const junk-101@17nn (_ BitVec 8))
(define-fun frame@17nn.28 () Stack (store frame@17nn.27 #xffffffffffffff9b junk-101@17nn)) ; T-101 was below sp: any value
(declare-const junk-100@17nn (_ BitVec 8))
(define-fun frame@17nn.29 () Stack (store frame@17nn.28 #xffffffffffffff9c junk-100@17nn)) ; T-100 was below sp: any value
(declare-const junk-99@17nn (_ BitVec 8))
(define-fun frame@17nn.30 () Stack (store frame@17nn.29 #xffffffffffffff9d junk-99@17nn)) ; T-99 was below sp: any value
(declare-const junk-98@17nn (_ BitVec 8))
(define-fun frame@17nn.31 () Stack (store frame@17nn.30 #xffffffffffffff9e junk-98@17nn)) ; T-98 was below sp: any value
(declare-const junk-97@17nn (_ BitVec 8))
(define-fun frame@17nn.32 () Stack (store frame@17nn.31 #xffffffffffffff9f junk-97@17nn)) ; T-97 was below sp: any value
(declare-const junk-96@17nn (_ BitVec 8))
(define-fun frame@17nn.33 () Stack (store frame@17nn.32 #xffffffffffffffa0 junk-96@17nn)) ; T-96 was below sp: any value
(declare-const junk-95@17nn (_ BitVec 8))
(define-fun frame@17nn.34 () Stack (store frame@17nn.33 #xffffffffffffffa1 junk-95@17nn)) ; T-95 was below sp: any value
(declare-const junk-94@17nn (_ BitVec 8))
(define-fun frame@17nn.35 () Stack (store frame@17nn.34 #xffffffffffffffa2 junk-94@17nn)) ; T-94 was below sp: any value
(declare-const junk-93@17nn (_ BitVec 8))
(define-fun frame@17nn.36 () Stack (store frame@17nn.35 #xffffffffffffffa3 junk-93@17nn)) ; T-93 was below sp: any value
(declare-const junk-92@17nn (_ BitVec 8))
(define-fun frame@17nn.37 () Stack (store frame@17nn.36 #xffffffffffffffa4 junk-92@17nn)) ; T-92 was below sp: any value
(declare-const junk-91@17nn (_ BitVec 8))
(define-fun frame@17nn.38 () Stack (store frame@17nn.37 #xffffffffffffffa5 junk-91@17nn)) ; T-91 was below sp: any value
(declare-const junk-90@17nn (_ BitVec 8))
(define-fun frame@17nn.39 () Stack (store frame@17nn.38 #xffffffffffffffa6 junk-90@17nn)) ; T-90 was below sp: any value
(declare-const junk-89@17nn (_ BitVec 8))
(define-fun frame@17nn.40 () Stack (store frame@17nn.39 #xffffffffffffffa7 junk-89@17nn)) ; T-89 was below sp: any value
(declare-const junk-88@17nn (_ BitVec 8))
(define-fun frame@17nn.41 () Stack (store frame@17nn.40 #xffffffffffffffa8 junk-88@17nn)) ; T-88 was below sp: any value
(declare-const junk-87@17nn (_ BitVec 8))
(define-fun frame@17nn.42 () Stack (store frame@17nn.41 #xffffffffffffffa9 junk-87@17nn)) ; T-87 was below sp: any value
(declare-const junk-86@17nn (_ BitVec 8))
(define-fun frame@17nn.43 () Stack (store frame@17nn.42 #xffffffffffffffaa junk-86@17nn)) ; T-86 was below sp: any value
(declare-const junk-85@17nn (_ BitVec 8))
(define-fun frame@17nn.44 () Stack (store frame@17nn.43 #xffffffffffffffab junk-85@17nn)) ; T-85 was below sp: any value
(declare-const junk-84@17nn (_ BitVec 8))
(define-fun frame@17nn.45 () Stack (store frame@17nn.44 #xffffffffffffffac junk-84@17nn)) ; T-84 was below sp: any value
(declare-const junk-83@17nn (_ BitVec 8))
(define-fun frame@17nn.46 () Stack (store frame@17nn.45 #xffffffffffffffad junk-83@17nn)) ; T-83 was below sp: any value
(declare-const junk-82@17nn (_ BitVec 8))
(define-fun frame@17nn.47 () Stack (store frame@17nn.46 #xffffffffffffffae junk-82@17nn)) ; T-82 was below sp: any value
(declare-const junk-81@17nn (_ BitVec 8))
(define-fun frame@17nn.48 () Stack (store frame@17nn.47 #xffffffffffffffaf junk-81@17nn)) ; T-81 was below sp: any value
(declare-const junk-80@17nn (_ BitVec 8))
(define-fun frame@17nn.49 () Stack (store frame@17nn.48 #xffffffffffffffb0 junk-80@17nn)) ; T-80 was below sp: any value
(declare-const junk-79@17nn (_ BitVec 8))
(define-fun frame@17nn.50 () Stack (store frame@17nn.49 #xffffffffffffffb1 junk-79@17nn)) ; T-79 was below sp: any value
(declare-const junk-78@17nn (_ BitVec 8))
(define-fun frame@17nn.51 () Stack (store frame@17nn.50 #xffffffffffffffb2 junk-78@17nn)) ; T-78 was below sp: any value
(declare-const junk-77@17nn (_ BitVec 8))
(define-fun frame@17nn.52 () Stack (store frame@17nn.51 #xffffffffffffffb3 junk-77@17nn)) ; T-77 was below sp: any value
(declare-const junk-76@17nn (_ BitVec 8))
(define-fun frame@17nn.53 () Stack (store frame@17nn.52 #xffffffffffffffb4 junk-76@17nn)) ; T-76 was below sp: any value
(declare-const junk-75@17nn (_ BitVec 8))
(define-fun frame@17nn.54 () Stack (store frame@17nn.53 #xffffffffffffffb5 junk-75@17nn)) ; T-75 was below sp: any value
(declare-const junk-74@17nn (_ BitVec 8))
(define-fun frame@17nn.55 () Stack (store frame@17nn.54 #xffffffffffffffb6 junk-74@17nn)) ; T-74 was below sp: any value
(declare-const junk-73@17nn (_ BitVec 8))
(define-fun frame@17nn.56 () Stack (store frame@17nn.55 #xffffffffffffffb7 junk-73@17nn)) ; T-73 was below sp: any value
(declare-const junk-72@17nn (_ BitVec 8))
(define-fun frame@17nn.57 () Stack (store frame@17nn.56 #xffffffffffffffb8 junk-72@17nn)) ; T-72 was below sp: any value
(declare-const junk-71@17nn (_ BitVec 8))
(define-fun frame@17nn.58 () Stack (store frame@17nn.57 #xffffffffffffffb9 junk-71@17nn)) ; T-71 was below sp: any value
(declare-const junk-70@17nn (_ BitVec 8))
(define-fun frame@17nn.59 () Stack (store frame@17nn.58 #xffffffffffffffba junk-70@17nn)) ; T-70 was below sp: any value
(declare-const junk-69@17nn (_ BitVec 8))
(define-fun frame@17nn.60 () Stack (store frame@17nn.59 #xffffffffffffffbb junk-69@17nn)) ; T-69 was below sp: any value
(declare-const junk-68@17nn (_ BitVec 8))
(define-fun frame@17nn.61 () Stack (store frame@17nn.60 #xffffffffffffffbc junk-68@17nn)) ; T-68 was below sp: any value
(declare-const junk-67@17nn (_ BitVec 8))
(define-fun frame@17nn.62 () Stack (store frame@17nn.61 #xffffffffffffffbd junk-67@17nn)) ; T-67 was below sp: any value
(declare-const junk-66@17nn (_ BitVec 8))
(define-fun frame@17nn.63 () Stack (store frame@17nn.62 #xffffffffffffffbe junk-66@17nn)) ; T-66 was below sp: any value
(declare-const junk-65@17nn (_ BitVec 8))
(define-fun frame@17nn.64 () Stack (store frame@17nn.63 #xffffffffffffffbf junk-65@17nn)) ; T-65 was below sp: any value
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

; ftrace_caller+0x59: mov rax, qword ptr [rsp + 0x50]   [488b442450]
(define-fun u@18nn () (_ BitVec 64) (bvadd #x0000000000000050 rsp@2n)) ; unique[4e80:8] = 0x50 + RSP
(define-fun m@18nn () (_ BitVec 64) (load64 callback.frame #xffffffffffffffd0)) ; 8 bytes at u@18nn
(define-fun u@18nn.2 () (_ BitVec 64) m@18nn) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rax@18nn () (_ BitVec 64) u@18nn.2) ; RAX = unique[12000:8]

; ftrace_caller+0x5e: mov rcx, qword ptr [rsp + 0x58]   [488b4c2458]
(define-fun u@19nn () (_ BitVec 64) (bvadd #x0000000000000058 rsp@2n)) ; unique[4e80:8] = 0x58 + RSP
(define-fun m@19nn () (_ BitVec 64) (load64 callback.frame #xffffffffffffffd8)) ; 8 bytes at u@19nn
(define-fun u@19nn.2 () (_ BitVec 64) m@19nn) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rcx@19nn () (_ BitVec 64) u@19nn.2) ; RCX = unique[12000:8]

; ftrace_caller+0x63: mov rdx, qword ptr [rsp + 0x60]   [488b542460]
(define-fun u@20nn () (_ BitVec 64) (bvadd #x0000000000000060 rsp@2n)) ; unique[4e80:8] = 0x60 + RSP
(define-fun m@20nn () (_ BitVec 64) (load64 callback.frame #xffffffffffffffe0)) ; 8 bytes at u@20nn
(define-fun u@20nn.2 () (_ BitVec 64) m@20nn) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rdx@20nn () (_ BitVec 64) u@20nn.2) ; RDX = unique[12000:8]

; ftrace_caller+0x68: mov rsi, qword ptr [rsp + 0x68]   [488b742468]
(define-fun u@21nn () (_ BitVec 64) (bvadd #x0000000000000068 rsp@2n)) ; unique[4e80:8] = 0x68 + RSP
(define-fun m@21nn () (_ BitVec 64) (load64 callback.frame #xffffffffffffffe8)) ; 8 bytes at u@21nn
(define-fun u@21nn.2 () (_ BitVec 64) m@21nn) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rsi@21nn () (_ BitVec 64) u@21nn.2) ; RSI = unique[12000:8]

; ftrace_caller+0x6d: mov rdi, qword ptr [rsp + 0x70]   [488b7c2470]
(define-fun u@22nn () (_ BitVec 64) (bvadd #x0000000000000070 rsp@2n)) ; unique[4e80:8] = 0x70 + RSP
(define-fun m@22nn () (_ BitVec 64) (load64 callback.frame #xfffffffffffffff0)) ; 8 bytes at u@22nn
(define-fun u@22nn.2 () (_ BitVec 64) m@22nn) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rdi@22nn () (_ BitVec 64) u@22nn.2) ; RDI = unique[12000:8]

; ftrace_caller+0x72: mov r8, qword ptr [rsp + 0x48]   [4c8b442448]
(define-fun u@23nn () (_ BitVec 64) (bvadd #x0000000000000048 rsp@2n)) ; unique[4e80:8] = 0x48 + RSP
(define-fun m@23nn () (_ BitVec 64) (load64 callback.frame #xffffffffffffffc8)) ; 8 bytes at u@23nn
(define-fun u@23nn.2 () (_ BitVec 64) m@23nn) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r8@23nn () (_ BitVec 64) u@23nn.2) ; R8 = unique[12000:8]

; ftrace_caller+0x77: mov r9, qword ptr [rsp + 0x40]   [4c8b4c2440]
(define-fun u@24nn () (_ BitVec 64) (bvadd #x0000000000000040 rsp@2n)) ; unique[4e80:8] = 0x40 + RSP
(define-fun m@24nn () (_ BitVec 64) (load64 callback.frame #xffffffffffffffc0)) ; 8 bytes at u@24nn
(define-fun u@24nn.2 () (_ BitVec 64) m@24nn) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r9@24nn () (_ BitVec 64) u@24nn.2) ; R9 = unique[12000:8]

; ftrace_caller+0x7c: add rsp, 0x78   [4883c478]
(define-fun CF@25nn () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd rsp@2n #x0000000000000078) rsp@2n) #x01 #x00))) ; CF = carry(RSP, 0x78)
(define-fun OF@25nn () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 63 63) rsp@2n) ((_ extract 63 63) #x0000000000000078)) (distinct ((_ extract 63 63) rsp@2n) ((_ extract 63 63) (bvadd rsp@2n #x0000000000000078)))) #x01 #x00))) ; OF = scarry(RSP, 0x78)
(define-fun rsp@25nn () (_ BitVec 64) (bvadd rsp@2n #x0000000000000078)) ; RSP = RSP + 0x78
(define-fun SF@25nn () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@25nn #x0000000000000000) #x01 #x00))) ; SF = RSP s< 0x0
(define-fun ZF@25nn () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@25nn #x0000000000000000) #x01 #x00))) ; ZF = RSP == 0x0
(define-fun u@25nn () (_ BitVec 64) (bvand rsp@25nn #x00000000000000ff)) ; unique[2c280:8] = RSP & 0xff
(define-fun u@25nn.2 () (_ BitVec 8) (popcount64 u@25nn)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@25nn.3 () (_ BitVec 8) (bvand u@25nn.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@25nn () (_ BitVec 1) ((_ extract 0 0) (ite (= u@25nn.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@25nn () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) rsp@2n)) (concat #b0 ((_ extract 3 0) #x0000000000000078)))))

; ftrace_caller+0x80: jmp 0xffffffff810000a9   [e924000000]

; ftrace_caller+0xa9: ret   [c3]
(define-fun m@27nn () (_ BitVec 64) (load64 callback.frame #xfffffffffffffff8)) ; 8 bytes at rsp@25nn
(define-fun target@27nn () (_ BitVec 64) m@27nn) ; RIP = *[ram]RSP
(define-fun rsp@27nn () (_ BitVec 64) (bvadd rsp@25nn #x0000000000000008)) ; RSP = RSP + 0x8
(declare-const junk-8@27nn (_ BitVec 8))
(define-fun frame@27nn () Stack (store callback.frame #xfffffffffffffff8 junk-8@27nn)) ; T-8 was below sp: any value
(declare-const junk-7@27nn (_ BitVec 8))
(define-fun frame@27nn.2 () Stack (store frame@27nn #xfffffffffffffff9 junk-7@27nn)) ; T-7 was below sp: any value
(declare-const junk-6@27nn (_ BitVec 8))
(define-fun frame@27nn.3 () Stack (store frame@27nn.2 #xfffffffffffffffa junk-6@27nn)) ; T-6 was below sp: any value
(declare-const junk-5@27nn (_ BitVec 8))
(define-fun frame@27nn.4 () Stack (store frame@27nn.3 #xfffffffffffffffb junk-5@27nn)) ; T-5 was below sp: any value
(declare-const junk-4@27nn (_ BitVec 8))
(define-fun frame@27nn.5 () Stack (store frame@27nn.4 #xfffffffffffffffc junk-4@27nn)) ; T-4 was below sp: any value
(declare-const junk-3@27nn (_ BitVec 8))
(define-fun frame@27nn.6 () Stack (store frame@27nn.5 #xfffffffffffffffd junk-3@27nn)) ; T-3 was below sp: any value
(declare-const junk-2@27nn (_ BitVec 8))
(define-fun frame@27nn.7 () Stack (store frame@27nn.6 #xfffffffffffffffe junk-2@27nn)) ; T-2 was below sp: any value
(declare-const junk-1@27nn (_ BitVec 8))
(define-fun frame@27nn.8 () Stack (store frame@27nn.7 #xffffffffffffffff junk-1@27nn)) ; T-1 was below sp: any value

; names for what is claimed
(define-fun seen.r15 () (_ BitVec 64) (load64 frame@17nn.64 #xffffffffffffff80))
(define-fun seen.r14 () (_ BitVec 64) (load64 frame@17nn.64 #xffffffffffffff88))
(define-fun seen.r13 () (_ BitVec 64) (load64 frame@17nn.64 #xffffffffffffff90))
(define-fun seen.r12 () (_ BitVec 64) (load64 frame@17nn.64 #xffffffffffffff98))
(define-fun seen.bp () (_ BitVec 64) (load64 frame@17nn.64 #xffffffffffffffa0))
(define-fun seen.bx () (_ BitVec 64) (load64 frame@17nn.64 #xffffffffffffffa8))
(define-fun seen.r11 () (_ BitVec 64) (load64 frame@17nn.64 #xffffffffffffffb0))
(define-fun seen.r10 () (_ BitVec 64) (load64 frame@17nn.64 #xffffffffffffffb8))
(define-fun seen.r9 () (_ BitVec 64) (load64 frame@17nn.64 #xffffffffffffffc0))
(define-fun seen.r8 () (_ BitVec 64) (load64 frame@17nn.64 #xffffffffffffffc8))
(define-fun seen.ax () (_ BitVec 64) (load64 frame@17nn.64 #xffffffffffffffd0))
(define-fun seen.cx () (_ BitVec 64) (load64 frame@17nn.64 #xffffffffffffffd8))
(define-fun seen.dx () (_ BitVec 64) (load64 frame@17nn.64 #xffffffffffffffe0))
(define-fun seen.si () (_ BitVec 64) (load64 frame@17nn.64 #xffffffffffffffe8))
(define-fun seen.di () (_ BitVec 64) (load64 frame@17nn.64 #xfffffffffffffff0))
(define-fun seen.orig_ax () (_ BitVec 64) (load64 frame@17nn.64 #xfffffffffffffff8))
(define-fun seen.ip () (_ BitVec 64) (load64 above #x0000000000000000))
(define-fun seen.cs () (_ BitVec 64) (load64 above #x0000000000000008))
(define-fun seen.flags () (_ BitVec 64) (load64 above #x0000000000000010))
(define-fun seen.sp () (_ BitVec 64) (load64 above #x0000000000000018))
(define-fun seen.ss () (_ BitVec 64) (load64 above #x0000000000000020))
(define-fun exit.r15 () (_ BitVec 64) r15)
(define-fun exit.r14 () (_ BitVec 64) r14)
(define-fun exit.r13 () (_ BitVec 64) r13)
(define-fun exit.r12 () (_ BitVec 64) r12)
(define-fun exit.rbp () (_ BitVec 64) rbp)
(define-fun exit.rbx () (_ BitVec 64) rbx)
(define-fun exit.r11 () (_ BitVec 64) callback.r11)
(define-fun exit.r10 () (_ BitVec 64) callback.r10)
(define-fun left.r9 () (_ BitVec 64) (load64 callback.frame #xffffffffffffffc0))
(define-fun exit.r9 () (_ BitVec 64) r9@24nn)
(define-fun left.r8 () (_ BitVec 64) (load64 callback.frame #xffffffffffffffc8))
(define-fun exit.r8 () (_ BitVec 64) r8@23nn)
(define-fun left.ax () (_ BitVec 64) (load64 callback.frame #xffffffffffffffd0))
(define-fun exit.rax () (_ BitVec 64) rax@18nn)
(define-fun left.cx () (_ BitVec 64) (load64 callback.frame #xffffffffffffffd8))
(define-fun exit.rcx () (_ BitVec 64) rcx@19nn)
(define-fun left.dx () (_ BitVec 64) (load64 callback.frame #xffffffffffffffe0))
(define-fun exit.rdx () (_ BitVec 64) rdx@20nn)
(define-fun left.si () (_ BitVec 64) (load64 callback.frame #xffffffffffffffe8))
(define-fun exit.rsi () (_ BitVec 64) rsi@21nn)
(define-fun left.di () (_ BitVec 64) (load64 callback.frame #xfffffffffffffff0))
(define-fun exit.rdi () (_ BitVec 64) rdi@22nn)
(define-fun exit.CF () (_ BitVec 1) CF@25nn)
(define-fun exit.PF () (_ BitVec 1) PF@25nn)
(define-fun exit.AF () (_ BitVec 1) AF@25nn)
(define-fun exit.ZF () (_ BitVec 1) ZF@25nn)
(define-fun exit.SF () (_ BitVec 1) SF@25nn)
(define-fun exit.TF () (_ BitVec 1) TF)
(define-fun exit.IF () (_ BitVec 1) IF)
(define-fun exit.DF () (_ BitVec 1) #b0)
(define-fun exit.OF () (_ BitVec 1) OF@25nn)
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
(define-fun exit.target () (_ BitVec 64) target@27nn)
(define-fun exit.rsp () (_ BitVec 64) rsp@27nn)
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
(define-fun CF@2n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rsp@0!2 #x0000000000000078) #x01 #x00)))
(define-fun OF@2n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rsp@0!2) ((_ extract 63 63) #x0000000000000078)) (distinct ((_ extract 63 63) rsp@0!2) ((_ extract 63 63) (bvsub rsp@0!2 #x0000000000000078)))) #x01 #x00)))
(define-fun rsp@2n!2 () (_ BitVec 64) (bvsub rsp@0!2 #x0000000000000078))
(define-fun SF@2n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@2n!2 #x0000000000000000) #x01 #x00)))
(define-fun ZF@2n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@2n!2 #x0000000000000000) #x01 #x00)))
(define-fun u@2n!2 () (_ BitVec 64) (bvand rsp@2n!2 #x00000000000000ff))
(define-fun u@2n.2!2 () (_ BitVec 8) (popcount64 u@2n!2))
(define-fun u@2n.3!2 () (_ BitVec 8) (bvand u@2n.2!2 #x01))
(define-fun PF@2n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@2n.3!2 #x00) #x01 #x00)))
(define-fun AF@2n!2 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rsp@0!2)) (concat #b0 ((_ extract 3 0) #x0000000000000078)))))
(define-fun u@3n!2 () (_ BitVec 64) (bvadd #x0000000000000050 rsp@2n!2))
(define-fun u@3n.2!2 () (_ BitVec 64) rax)
(define-fun frame@3n!2 () Stack (store64 frame@0!2 #xffffffffffffffd0 u@3n.2!2))
(define-fun u@4n!2 () (_ BitVec 64) (bvadd #x0000000000000058 rsp@2n!2))
(define-fun u@4n.2!2 () (_ BitVec 64) rcx)
(define-fun frame@4n!2 () Stack (store64 frame@3n!2 #xffffffffffffffd8 u@4n.2!2))
(define-fun u@5n!2 () (_ BitVec 64) (bvadd #x0000000000000060 rsp@2n!2))
(define-fun u@5n.2!2 () (_ BitVec 64) rdx)
(define-fun frame@5n!2 () Stack (store64 frame@4n!2 #xffffffffffffffe0 u@5n.2!2))
(define-fun u@6n!2 () (_ BitVec 64) (bvadd #x0000000000000068 rsp@2n!2))
(define-fun u@6n.2!2 () (_ BitVec 64) rsi)
(define-fun frame@6n!2 () Stack (store64 frame@5n!2 #xffffffffffffffe8 u@6n.2!2))
(define-fun u@7n!2 () (_ BitVec 64) (bvadd #x0000000000000070 rsp@2n!2))
(define-fun u@7n.2!2 () (_ BitVec 64) rdi)
(define-fun frame@7n!2 () Stack (store64 frame@6n!2 #xfffffffffffffff0 u@7n.2!2))
(define-fun u@8n!2 () (_ BitVec 64) (bvadd #x0000000000000048 rsp@2n!2))
(define-fun u@8n.2!2 () (_ BitVec 64) r8)
(define-fun frame@8n!2 () Stack (store64 frame@7n!2 #xffffffffffffffc8 u@8n.2!2))
(define-fun u@9n!2 () (_ BitVec 64) (bvadd #x0000000000000040 rsp@2n!2))
(define-fun u@9n.2!2 () (_ BitVec 64) r9)
(define-fun frame@9n!2 () Stack (store64 frame@8n!2 #xffffffffffffffc0 u@9n.2!2))
(define-fun m@10n!2 () (_ BitVec 32) cell.ftrace_save_regs)
(define-fun u@10n!2 () (_ BitVec 32) m@10n!2)
(define-fun CF@10n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult u@10n!2 #x00000000) #x01 #x00)))
(define-fun OF@10n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 31 31) u@10n!2) ((_ extract 31 31) #x00000000)) (distinct ((_ extract 31 31) u@10n!2) ((_ extract 31 31) (bvsub u@10n!2 #x00000000)))) #x01 #x00)))
(define-fun u@10n.2!2 () (_ BitVec 32) (bvsub u@10n!2 #x00000000))
(define-fun SF@10n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt u@10n.2!2 #x00000000) #x01 #x00)))
(define-fun ZF@10n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@10n.2!2 #x00000000) #x01 #x00)))
(define-fun u@10n.3!2 () (_ BitVec 32) (bvand u@10n.2!2 #x000000ff))
(define-fun u@10n.4!2 () (_ BitVec 8) (popcount32 u@10n.3!2))
(define-fun u@10n.5!2 () (_ BitVec 8) (bvand u@10n.4!2 #x01))
(define-fun PF@10n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@10n.5!2 #x00) #x01 #x00)))
(define-fun AF@10n!2 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) m@10n!2)) (concat #b0 ((_ extract 3 0) #x0000000000000000)))))
(define-fun u@11n!2 () (_ BitVec 8) (bvxor (concat #b0000000 ZF@10n!2) #x01))
(define-fun u@12nn!2 () (_ BitVec 64) (bvadd #x0000000000000078 rsp@2n!2))
(define-fun m@12nn!2 () (_ BitVec 64) (load64 frame@9n!2 #xfffffffffffffff8))
(define-fun u@12nn.2!2 () (_ BitVec 64) m@12nn!2)
(define-fun rdi@12nn!2 () (_ BitVec 64) u@12nn.2!2)
(define-fun CF@13nn!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rdi@12nn!2 #x0000000000000005) #x01 #x00)))
(define-fun OF@13nn!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rdi@12nn!2) ((_ extract 63 63) #x0000000000000005)) (distinct ((_ extract 63 63) rdi@12nn!2) ((_ extract 63 63) (bvsub rdi@12nn!2 #x0000000000000005)))) #x01 #x00)))
(define-fun rdi@13nn!2 () (_ BitVec 64) (bvsub rdi@12nn!2 #x0000000000000005))
(define-fun SF@13nn!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rdi@13nn!2 #x0000000000000000) #x01 #x00)))
(define-fun ZF@13nn!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= rdi@13nn!2 #x0000000000000000) #x01 #x00)))
(define-fun u@13nn!2 () (_ BitVec 64) (bvand rdi@13nn!2 #x00000000000000ff))
(define-fun u@13nn.2!2 () (_ BitVec 8) (popcount64 u@13nn!2))
(define-fun u@13nn.3!2 () (_ BitVec 8) (bvand u@13nn.2!2 #x01))
(define-fun PF@13nn!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@13nn.3!2 #x00) #x01 #x00)))
(define-fun AF@13nn!2 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rdi@12nn!2)) (concat #b0 ((_ extract 3 0) #x0000000000000005)))))
(define-fun u@14nn!2 () (_ BitVec 64) (bvadd rbp!2 #x0000000000000008))
(define-fun m@14nn!2 () (_ BitVec 64) (load64 above (bvsub u@14nn!2 rsp)))
(define-fun u@14nn.2!2 () (_ BitVec 64) m@14nn!2)
(define-fun rsi@14nn!2 () (_ BitVec 64) u@14nn.2!2)
(define-fun rdx@15nn!2 () (_ BitVec 64) addr.function_trace_op)
(define-fun rcx@16nn!2 () (_ BitVec 64) rsp@2n!2)
(declare-const junk-128@17nn!2 (_ BitVec 8))
(define-fun frame@17nn!2 () Stack (store frame@9n!2 #xffffffffffffff80 junk-128@17nn!2))
(declare-const junk-127@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.2!2 () Stack (store frame@17nn!2 #xffffffffffffff81 junk-127@17nn!2))
(declare-const junk-126@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.3!2 () Stack (store frame@17nn.2!2 #xffffffffffffff82 junk-126@17nn!2))
(declare-const junk-125@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.4!2 () Stack (store frame@17nn.3!2 #xffffffffffffff83 junk-125@17nn!2))
(declare-const junk-124@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.5!2 () Stack (store frame@17nn.4!2 #xffffffffffffff84 junk-124@17nn!2))
(declare-const junk-123@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.6!2 () Stack (store frame@17nn.5!2 #xffffffffffffff85 junk-123@17nn!2))
(declare-const junk-122@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.7!2 () Stack (store frame@17nn.6!2 #xffffffffffffff86 junk-122@17nn!2))
(declare-const junk-121@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.8!2 () Stack (store frame@17nn.7!2 #xffffffffffffff87 junk-121@17nn!2))
(declare-const junk-120@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.9!2 () Stack (store frame@17nn.8!2 #xffffffffffffff88 junk-120@17nn!2))
(declare-const junk-119@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.10!2 () Stack (store frame@17nn.9!2 #xffffffffffffff89 junk-119@17nn!2))
(declare-const junk-118@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.11!2 () Stack (store frame@17nn.10!2 #xffffffffffffff8a junk-118@17nn!2))
(declare-const junk-117@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.12!2 () Stack (store frame@17nn.11!2 #xffffffffffffff8b junk-117@17nn!2))
(declare-const junk-116@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.13!2 () Stack (store frame@17nn.12!2 #xffffffffffffff8c junk-116@17nn!2))
(declare-const junk-115@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.14!2 () Stack (store frame@17nn.13!2 #xffffffffffffff8d junk-115@17nn!2))
(declare-const junk-114@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.15!2 () Stack (store frame@17nn.14!2 #xffffffffffffff8e junk-114@17nn!2))
(declare-const junk-113@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.16!2 () Stack (store frame@17nn.15!2 #xffffffffffffff8f junk-113@17nn!2))
(declare-const junk-112@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.17!2 () Stack (store frame@17nn.16!2 #xffffffffffffff90 junk-112@17nn!2))
(declare-const junk-111@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.18!2 () Stack (store frame@17nn.17!2 #xffffffffffffff91 junk-111@17nn!2))
(declare-const junk-110@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.19!2 () Stack (store frame@17nn.18!2 #xffffffffffffff92 junk-110@17nn!2))
(declare-const junk-109@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.20!2 () Stack (store frame@17nn.19!2 #xffffffffffffff93 junk-109@17nn!2))
(declare-const junk-108@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.21!2 () Stack (store frame@17nn.20!2 #xffffffffffffff94 junk-108@17nn!2))
(declare-const junk-107@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.22!2 () Stack (store frame@17nn.21!2 #xffffffffffffff95 junk-107@17nn!2))
(declare-const junk-106@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.23!2 () Stack (store frame@17nn.22!2 #xffffffffffffff96 junk-106@17nn!2))
(declare-const junk-105@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.24!2 () Stack (store frame@17nn.23!2 #xffffffffffffff97 junk-105@17nn!2))
(declare-const junk-104@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.25!2 () Stack (store frame@17nn.24!2 #xffffffffffffff98 junk-104@17nn!2))
(declare-const junk-103@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.26!2 () Stack (store frame@17nn.25!2 #xffffffffffffff99 junk-103@17nn!2))
(declare-const junk-102@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.27!2 () Stack (store frame@17nn.26!2 #xffffffffffffff9a junk-102@17nn!2))
(declare-const junk-101@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.28!2 () Stack (store frame@17nn.27!2 #xffffffffffffff9b junk-101@17nn!2))
(declare-const junk-100@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.29!2 () Stack (store frame@17nn.28!2 #xffffffffffffff9c junk-100@17nn!2))
(declare-const junk-99@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.30!2 () Stack (store frame@17nn.29!2 #xffffffffffffff9d junk-99@17nn!2))
(declare-const junk-98@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.31!2 () Stack (store frame@17nn.30!2 #xffffffffffffff9e junk-98@17nn!2))
(declare-const junk-97@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.32!2 () Stack (store frame@17nn.31!2 #xffffffffffffff9f junk-97@17nn!2))
(declare-const junk-96@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.33!2 () Stack (store frame@17nn.32!2 #xffffffffffffffa0 junk-96@17nn!2))
(declare-const junk-95@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.34!2 () Stack (store frame@17nn.33!2 #xffffffffffffffa1 junk-95@17nn!2))
(declare-const junk-94@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.35!2 () Stack (store frame@17nn.34!2 #xffffffffffffffa2 junk-94@17nn!2))
(declare-const junk-93@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.36!2 () Stack (store frame@17nn.35!2 #xffffffffffffffa3 junk-93@17nn!2))
(declare-const junk-92@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.37!2 () Stack (store frame@17nn.36!2 #xffffffffffffffa4 junk-92@17nn!2))
(declare-const junk-91@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.38!2 () Stack (store frame@17nn.37!2 #xffffffffffffffa5 junk-91@17nn!2))
(declare-const junk-90@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.39!2 () Stack (store frame@17nn.38!2 #xffffffffffffffa6 junk-90@17nn!2))
(declare-const junk-89@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.40!2 () Stack (store frame@17nn.39!2 #xffffffffffffffa7 junk-89@17nn!2))
(declare-const junk-88@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.41!2 () Stack (store frame@17nn.40!2 #xffffffffffffffa8 junk-88@17nn!2))
(declare-const junk-87@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.42!2 () Stack (store frame@17nn.41!2 #xffffffffffffffa9 junk-87@17nn!2))
(declare-const junk-86@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.43!2 () Stack (store frame@17nn.42!2 #xffffffffffffffaa junk-86@17nn!2))
(declare-const junk-85@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.44!2 () Stack (store frame@17nn.43!2 #xffffffffffffffab junk-85@17nn!2))
(declare-const junk-84@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.45!2 () Stack (store frame@17nn.44!2 #xffffffffffffffac junk-84@17nn!2))
(declare-const junk-83@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.46!2 () Stack (store frame@17nn.45!2 #xffffffffffffffad junk-83@17nn!2))
(declare-const junk-82@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.47!2 () Stack (store frame@17nn.46!2 #xffffffffffffffae junk-82@17nn!2))
(declare-const junk-81@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.48!2 () Stack (store frame@17nn.47!2 #xffffffffffffffaf junk-81@17nn!2))
(declare-const junk-80@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.49!2 () Stack (store frame@17nn.48!2 #xffffffffffffffb0 junk-80@17nn!2))
(declare-const junk-79@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.50!2 () Stack (store frame@17nn.49!2 #xffffffffffffffb1 junk-79@17nn!2))
(declare-const junk-78@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.51!2 () Stack (store frame@17nn.50!2 #xffffffffffffffb2 junk-78@17nn!2))
(declare-const junk-77@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.52!2 () Stack (store frame@17nn.51!2 #xffffffffffffffb3 junk-77@17nn!2))
(declare-const junk-76@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.53!2 () Stack (store frame@17nn.52!2 #xffffffffffffffb4 junk-76@17nn!2))
(declare-const junk-75@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.54!2 () Stack (store frame@17nn.53!2 #xffffffffffffffb5 junk-75@17nn!2))
(declare-const junk-74@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.55!2 () Stack (store frame@17nn.54!2 #xffffffffffffffb6 junk-74@17nn!2))
(declare-const junk-73@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.56!2 () Stack (store frame@17nn.55!2 #xffffffffffffffb7 junk-73@17nn!2))
(declare-const junk-72@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.57!2 () Stack (store frame@17nn.56!2 #xffffffffffffffb8 junk-72@17nn!2))
(declare-const junk-71@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.58!2 () Stack (store frame@17nn.57!2 #xffffffffffffffb9 junk-71@17nn!2))
(declare-const junk-70@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.59!2 () Stack (store frame@17nn.58!2 #xffffffffffffffba junk-70@17nn!2))
(declare-const junk-69@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.60!2 () Stack (store frame@17nn.59!2 #xffffffffffffffbb junk-69@17nn!2))
(declare-const junk-68@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.61!2 () Stack (store frame@17nn.60!2 #xffffffffffffffbc junk-68@17nn!2))
(declare-const junk-67@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.62!2 () Stack (store frame@17nn.61!2 #xffffffffffffffbd junk-67@17nn!2))
(declare-const junk-66@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.63!2 () Stack (store frame@17nn.62!2 #xffffffffffffffbe junk-66@17nn!2))
(declare-const junk-65@17nn!2 (_ BitVec 8))
(define-fun frame@17nn.64!2 () Stack (store frame@17nn.63!2 #xffffffffffffffbf junk-65@17nn!2))
(define-fun u@18nn!2 () (_ BitVec 64) (bvadd #x0000000000000050 rsp@2n!2))
(define-fun m@18nn!2 () (_ BitVec 64) (load64 callback.frame #xffffffffffffffd0))
(define-fun u@18nn.2!2 () (_ BitVec 64) m@18nn!2)
(define-fun rax@18nn!2 () (_ BitVec 64) u@18nn.2!2)
(define-fun u@19nn!2 () (_ BitVec 64) (bvadd #x0000000000000058 rsp@2n!2))
(define-fun m@19nn!2 () (_ BitVec 64) (load64 callback.frame #xffffffffffffffd8))
(define-fun u@19nn.2!2 () (_ BitVec 64) m@19nn!2)
(define-fun rcx@19nn!2 () (_ BitVec 64) u@19nn.2!2)
(define-fun u@20nn!2 () (_ BitVec 64) (bvadd #x0000000000000060 rsp@2n!2))
(define-fun m@20nn!2 () (_ BitVec 64) (load64 callback.frame #xffffffffffffffe0))
(define-fun u@20nn.2!2 () (_ BitVec 64) m@20nn!2)
(define-fun rdx@20nn!2 () (_ BitVec 64) u@20nn.2!2)
(define-fun u@21nn!2 () (_ BitVec 64) (bvadd #x0000000000000068 rsp@2n!2))
(define-fun m@21nn!2 () (_ BitVec 64) (load64 callback.frame #xffffffffffffffe8))
(define-fun u@21nn.2!2 () (_ BitVec 64) m@21nn!2)
(define-fun rsi@21nn!2 () (_ BitVec 64) u@21nn.2!2)
(define-fun u@22nn!2 () (_ BitVec 64) (bvadd #x0000000000000070 rsp@2n!2))
(define-fun m@22nn!2 () (_ BitVec 64) (load64 callback.frame #xfffffffffffffff0))
(define-fun u@22nn.2!2 () (_ BitVec 64) m@22nn!2)
(define-fun rdi@22nn!2 () (_ BitVec 64) u@22nn.2!2)
(define-fun u@23nn!2 () (_ BitVec 64) (bvadd #x0000000000000048 rsp@2n!2))
(define-fun m@23nn!2 () (_ BitVec 64) (load64 callback.frame #xffffffffffffffc8))
(define-fun u@23nn.2!2 () (_ BitVec 64) m@23nn!2)
(define-fun r8@23nn!2 () (_ BitVec 64) u@23nn.2!2)
(define-fun u@24nn!2 () (_ BitVec 64) (bvadd #x0000000000000040 rsp@2n!2))
(define-fun m@24nn!2 () (_ BitVec 64) (load64 callback.frame #xffffffffffffffc0))
(define-fun u@24nn.2!2 () (_ BitVec 64) m@24nn!2)
(define-fun r9@24nn!2 () (_ BitVec 64) u@24nn.2!2)
(define-fun CF@25nn!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd rsp@2n!2 #x0000000000000078) rsp@2n!2) #x01 #x00)))
(define-fun OF@25nn!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 63 63) rsp@2n!2) ((_ extract 63 63) #x0000000000000078)) (distinct ((_ extract 63 63) rsp@2n!2) ((_ extract 63 63) (bvadd rsp@2n!2 #x0000000000000078)))) #x01 #x00)))
(define-fun rsp@25nn!2 () (_ BitVec 64) (bvadd rsp@2n!2 #x0000000000000078))
(define-fun SF@25nn!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@25nn!2 #x0000000000000000) #x01 #x00)))
(define-fun ZF@25nn!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@25nn!2 #x0000000000000000) #x01 #x00)))
(define-fun u@25nn!2 () (_ BitVec 64) (bvand rsp@25nn!2 #x00000000000000ff))
(define-fun u@25nn.2!2 () (_ BitVec 8) (popcount64 u@25nn!2))
(define-fun u@25nn.3!2 () (_ BitVec 8) (bvand u@25nn.2!2 #x01))
(define-fun PF@25nn!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@25nn.3!2 #x00) #x01 #x00)))
(define-fun AF@25nn!2 () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) rsp@2n!2)) (concat #b0 ((_ extract 3 0) #x0000000000000078)))))
(define-fun m@27nn!2 () (_ BitVec 64) (load64 callback.frame #xfffffffffffffff8))
(define-fun target@27nn!2 () (_ BitVec 64) m@27nn!2)
(define-fun rsp@27nn!2 () (_ BitVec 64) (bvadd rsp@25nn!2 #x0000000000000008))
(declare-const junk-8@27nn!2 (_ BitVec 8))
(define-fun frame@27nn!2 () Stack (store callback.frame #xfffffffffffffff8 junk-8@27nn!2))
(declare-const junk-7@27nn!2 (_ BitVec 8))
(define-fun frame@27nn.2!2 () Stack (store frame@27nn!2 #xfffffffffffffff9 junk-7@27nn!2))
(declare-const junk-6@27nn!2 (_ BitVec 8))
(define-fun frame@27nn.3!2 () Stack (store frame@27nn.2!2 #xfffffffffffffffa junk-6@27nn!2))
(declare-const junk-5@27nn!2 (_ BitVec 8))
(define-fun frame@27nn.4!2 () Stack (store frame@27nn.3!2 #xfffffffffffffffb junk-5@27nn!2))
(declare-const junk-4@27nn!2 (_ BitVec 8))
(define-fun frame@27nn.5!2 () Stack (store frame@27nn.4!2 #xfffffffffffffffc junk-4@27nn!2))
(declare-const junk-3@27nn!2 (_ BitVec 8))
(define-fun frame@27nn.6!2 () Stack (store frame@27nn.5!2 #xfffffffffffffffd junk-3@27nn!2))
(declare-const junk-2@27nn!2 (_ BitVec 8))
(define-fun frame@27nn.7!2 () Stack (store frame@27nn.6!2 #xfffffffffffffffe junk-2@27nn!2))
(declare-const junk-1@27nn!2 (_ BitVec 8))
(define-fun frame@27nn.8!2 () Stack (store frame@27nn.7!2 #xffffffffffffffff junk-1@27nn!2))
(define-fun seen.r15!2 () (_ BitVec 64) (load64 frame@17nn.64!2 #xffffffffffffff80))
(define-fun seen.r14!2 () (_ BitVec 64) (load64 frame@17nn.64!2 #xffffffffffffff88))
(define-fun seen.r13!2 () (_ BitVec 64) (load64 frame@17nn.64!2 #xffffffffffffff90))
(define-fun seen.r12!2 () (_ BitVec 64) (load64 frame@17nn.64!2 #xffffffffffffff98))
(define-fun seen.bp!2 () (_ BitVec 64) (load64 frame@17nn.64!2 #xffffffffffffffa0))
(define-fun seen.bx!2 () (_ BitVec 64) (load64 frame@17nn.64!2 #xffffffffffffffa8))
(define-fun seen.r11!2 () (_ BitVec 64) (load64 frame@17nn.64!2 #xffffffffffffffb0))
(define-fun seen.r10!2 () (_ BitVec 64) (load64 frame@17nn.64!2 #xffffffffffffffb8))
(define-fun seen.r9!2 () (_ BitVec 64) (load64 frame@17nn.64!2 #xffffffffffffffc0))
(define-fun seen.r8!2 () (_ BitVec 64) (load64 frame@17nn.64!2 #xffffffffffffffc8))
(define-fun seen.ax!2 () (_ BitVec 64) (load64 frame@17nn.64!2 #xffffffffffffffd0))
(define-fun seen.cx!2 () (_ BitVec 64) (load64 frame@17nn.64!2 #xffffffffffffffd8))
(define-fun seen.dx!2 () (_ BitVec 64) (load64 frame@17nn.64!2 #xffffffffffffffe0))
(define-fun seen.si!2 () (_ BitVec 64) (load64 frame@17nn.64!2 #xffffffffffffffe8))
(define-fun seen.di!2 () (_ BitVec 64) (load64 frame@17nn.64!2 #xfffffffffffffff0))
(define-fun seen.orig_ax!2 () (_ BitVec 64) (load64 frame@17nn.64!2 #xfffffffffffffff8))
(define-fun seen.ip!2 () (_ BitVec 64) (load64 above #x0000000000000000))
(define-fun seen.cs!2 () (_ BitVec 64) (load64 above #x0000000000000008))
(define-fun seen.flags!2 () (_ BitVec 64) (load64 above #x0000000000000010))
(define-fun seen.sp!2 () (_ BitVec 64) (load64 above #x0000000000000018))
(define-fun seen.ss!2 () (_ BitVec 64) (load64 above #x0000000000000020))
(define-fun exit.r15!2 () (_ BitVec 64) r15)
(define-fun exit.r14!2 () (_ BitVec 64) r14)
(define-fun exit.r13!2 () (_ BitVec 64) r13)
(define-fun exit.r12!2 () (_ BitVec 64) r12)
(define-fun exit.rbp!2 () (_ BitVec 64) rbp!2)
(define-fun exit.rbx!2 () (_ BitVec 64) rbx)
(define-fun exit.r11!2 () (_ BitVec 64) callback.r11)
(define-fun exit.r10!2 () (_ BitVec 64) callback.r10)
(define-fun left.r9!2 () (_ BitVec 64) (load64 callback.frame #xffffffffffffffc0))
(define-fun exit.r9!2 () (_ BitVec 64) r9@24nn!2)
(define-fun left.r8!2 () (_ BitVec 64) (load64 callback.frame #xffffffffffffffc8))
(define-fun exit.r8!2 () (_ BitVec 64) r8@23nn!2)
(define-fun left.ax!2 () (_ BitVec 64) (load64 callback.frame #xffffffffffffffd0))
(define-fun exit.rax!2 () (_ BitVec 64) rax@18nn!2)
(define-fun left.cx!2 () (_ BitVec 64) (load64 callback.frame #xffffffffffffffd8))
(define-fun exit.rcx!2 () (_ BitVec 64) rcx@19nn!2)
(define-fun left.dx!2 () (_ BitVec 64) (load64 callback.frame #xffffffffffffffe0))
(define-fun exit.rdx!2 () (_ BitVec 64) rdx@20nn!2)
(define-fun left.si!2 () (_ BitVec 64) (load64 callback.frame #xffffffffffffffe8))
(define-fun exit.rsi!2 () (_ BitVec 64) rsi@21nn!2)
(define-fun left.di!2 () (_ BitVec 64) (load64 callback.frame #xfffffffffffffff0))
(define-fun exit.rdi!2 () (_ BitVec 64) rdi@22nn!2)
(define-fun exit.CF!2 () (_ BitVec 1) CF@25nn!2)
(define-fun exit.PF!2 () (_ BitVec 1) PF@25nn!2)
(define-fun exit.AF!2 () (_ BitVec 1) AF@25nn!2)
(define-fun exit.ZF!2 () (_ BitVec 1) ZF@25nn!2)
(define-fun exit.SF!2 () (_ BitVec 1) SF@25nn!2)
(define-fun exit.TF!2 () (_ BitVec 1) TF)
(define-fun exit.IF!2 () (_ BitVec 1) IF)
(define-fun exit.DF!2 () (_ BitVec 1) #b0)
(define-fun exit.OF!2 () (_ BitVec 1) OF@25nn!2)
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
(define-fun exit.target!2 () (_ BitVec 64) target@27nn!2)
(define-fun exit.rsp!2 () (_ BitVec 64) rsp@27nn!2)

; the path condition
(assert (= u@1 #x00))
(assert (= u@11n #x00))

; regs/defined: No exposed byte comes from memory below E.
(push 1)
(assert (not (and (= seen.r15 seen.r15!2) (= seen.r14 seen.r14!2) (= seen.r13 seen.r13!2) (= seen.r12 seen.r12!2) (= seen.bp seen.bp!2) (= seen.bx seen.bx!2) (= seen.r11 seen.r11!2) (= seen.r10 seen.r10!2) (= seen.r9 seen.r9!2) (= seen.r8 seen.r8!2) (= seen.ax seen.ax!2) (= seen.cx seen.cx!2) (= seen.dx seen.dx!2) (= seen.si seen.si!2) (= seen.di seen.di!2) (= seen.orig_ax seen.orig_ax!2) (= seen.ip seen.ip!2) (= seen.cs seen.cs!2) (= seen.flags seen.flags!2) (= seen.sp seen.sp!2) (= seen.ss seen.ss!2) (= u@1!2 #x00) (= u@11n!2 #x00))))
(set-info :status sat)
(check-sat)
(pop 1)
(exit)
