; tramproof certificate, generator 2. How to read it: docs/certificates.md
; target x86_64/rfc-pushf-in-frame, level strict; ftrace_caller, 181 bytes, sha256 3ad5033ff23097ff444b8b5c9f65f0e32f44ff8c9b96f6cd4c0dacd7de24e4bc
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

; ftrace_caller+0x7: jne 0xffffffff810000b4   [0f85a7000000]
(define-fun u@1 () (_ BitVec 8) (bvxor (concat #b0000000 ZF@0) #x01)) ; unique[12880:1] = !ZF
; the branch is not taken: (= u@1 #x00)

; ftrace_caller+0xd: pushfq   [9c]
; correction pushf-image (SDM 2 "PUSHF/PUSHFD/PUSHFQ")
(define-fun image@2n () (_ BitVec 64) (concat #b000000000000000000000000000000000000000000 ID VIP VIF AC #b000 NT IOPL OF@0 DF IF TF SF@0 ZF@0 #b0 AF@0 #b0 PF@0 #b1 CF@0)) ; the flags at their places
(define-fun rsp@2n () (_ BitVec 64) (bvadd rsp@0 #xfffffffffffffff8)) ; pushf
(define-fun frame@2n () Stack (store64 frame@0 #xfffffffffffffff0 image@2n)) ; pushf

; ftrace_caller+0xe: sub rsp, 0x90   [4881ec90000000]
(define-fun CF@3n () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rsp@2n #x0000000000000090) #x01 #x00))) ; CF = RSP < 0x90
(define-fun OF@3n () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rsp@2n) ((_ extract 63 63) #x0000000000000090)) (distinct ((_ extract 63 63) rsp@2n) ((_ extract 63 63) (bvsub rsp@2n #x0000000000000090)))) #x01 #x00))) ; OF = sborrow(RSP, 0x90)
(define-fun rsp@3n () (_ BitVec 64) (bvsub rsp@2n #x0000000000000090)) ; RSP = RSP - 0x90
(define-fun SF@3n () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@3n #x0000000000000000) #x01 #x00))) ; SF = RSP s< 0x0
(define-fun ZF@3n () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@3n #x0000000000000000) #x01 #x00))) ; ZF = RSP == 0x0
(define-fun u@3n () (_ BitVec 64) (bvand rsp@3n #x00000000000000ff)) ; unique[2c280:8] = RSP & 0xff
(define-fun u@3n.2 () (_ BitVec 8) (popcount64 u@3n)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@3n.3 () (_ BitVec 8) (bvand u@3n.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@3n () (_ BitVec 1) ((_ extract 0 0) (ite (= u@3n.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@3n () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rsp@2n)) (concat #b0 ((_ extract 3 0) #x0000000000000090)))))

; ftrace_caller+0x15: mov qword ptr [rsp + 0x50], rax   [4889442450]
(define-fun u@4n () (_ BitVec 64) (bvadd #x0000000000000050 rsp@3n)) ; unique[4e80:8] = 0x50 + RSP
(define-fun u@4n.2 () (_ BitVec 64) rax) ; unique[6b80:8] = RAX
(define-fun frame@4n () Stack (store64 frame@2n #xffffffffffffffb0 u@4n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x1a: mov qword ptr [rsp + 0x58], rcx   [48894c2458]
(define-fun u@5n () (_ BitVec 64) (bvadd #x0000000000000058 rsp@3n)) ; unique[4e80:8] = 0x58 + RSP
(define-fun u@5n.2 () (_ BitVec 64) rcx) ; unique[6b80:8] = RCX
(define-fun frame@5n () Stack (store64 frame@4n #xffffffffffffffb8 u@5n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x1f: mov qword ptr [rsp + 0x60], rdx   [4889542460]
(define-fun u@6n () (_ BitVec 64) (bvadd #x0000000000000060 rsp@3n)) ; unique[4e80:8] = 0x60 + RSP
(define-fun u@6n.2 () (_ BitVec 64) rdx) ; unique[6b80:8] = RDX
(define-fun frame@6n () Stack (store64 frame@5n #xffffffffffffffc0 u@6n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x24: mov qword ptr [rsp + 0x68], rsi   [4889742468]
(define-fun u@7n () (_ BitVec 64) (bvadd #x0000000000000068 rsp@3n)) ; unique[4e80:8] = 0x68 + RSP
(define-fun u@7n.2 () (_ BitVec 64) rsi) ; unique[6b80:8] = RSI
(define-fun frame@7n () Stack (store64 frame@6n #xffffffffffffffc8 u@7n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x29: mov qword ptr [rsp + 0x70], rdi   [48897c2470]
(define-fun u@8n () (_ BitVec 64) (bvadd #x0000000000000070 rsp@3n)) ; unique[4e80:8] = 0x70 + RSP
(define-fun u@8n.2 () (_ BitVec 64) rdi) ; unique[6b80:8] = RDI
(define-fun frame@8n () Stack (store64 frame@7n #xffffffffffffffd0 u@8n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x2e: mov qword ptr [rsp + 0x48], r8   [4c89442448]
(define-fun u@9n () (_ BitVec 64) (bvadd #x0000000000000048 rsp@3n)) ; unique[4e80:8] = 0x48 + RSP
(define-fun u@9n.2 () (_ BitVec 64) r8) ; unique[6b80:8] = R8
(define-fun frame@9n () Stack (store64 frame@8n #xffffffffffffffa8 u@9n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x33: mov qword ptr [rsp + 0x40], r9   [4c894c2440]
(define-fun u@10n () (_ BitVec 64) (bvadd #x0000000000000040 rsp@3n)) ; unique[4e80:8] = 0x40 + RSP
(define-fun u@10n.2 () (_ BitVec 64) r9) ; unique[6b80:8] = R9
(define-fun frame@10n () Stack (store64 frame@9n #xffffffffffffffa0 u@10n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x38: cmp dword ptr [rip + 0x1f00ffc1], 0   [833dc1ff001f00]
; load 1 of ftrace_save_regs: it may have changed since the last one
(define-fun m@11n () (_ BitVec 32) cell.ftrace_save_regs) ; 4 bytes at addr.ftrace_save_regs
(define-fun u@11n () (_ BitVec 32) m@11n) ; unique[3e980:4] = ram[ffffffffa0010000:4]
(define-fun CF@11n () (_ BitVec 1) ((_ extract 0 0) (ite (bvult u@11n #x00000000) #x01 #x00))) ; CF = unique[3e980:4] < 0x0
(define-fun OF@11n () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 31 31) u@11n) ((_ extract 31 31) #x00000000)) (distinct ((_ extract 31 31) u@11n) ((_ extract 31 31) (bvsub u@11n #x00000000)))) #x01 #x00))) ; OF = sborrow(unique[3e980:4], 0x0)
(define-fun u@11n.2 () (_ BitVec 32) (bvsub u@11n #x00000000)) ; unique[3ea80:4] = unique[3e980:4] - 0x0
(define-fun SF@11n () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt u@11n.2 #x00000000) #x01 #x00))) ; SF = unique[3ea80:4] s< 0x0
(define-fun ZF@11n () (_ BitVec 1) ((_ extract 0 0) (ite (= u@11n.2 #x00000000) #x01 #x00))) ; ZF = unique[3ea80:4] == 0x0
(define-fun u@11n.3 () (_ BitVec 32) (bvand u@11n.2 #x000000ff)) ; unique[2c280:4] = unique[3ea80:4] & 0xff
(define-fun u@11n.4 () (_ BitVec 8) (popcount32 u@11n.3)) ; unique[2c300:1] = popcount(unique[2c280:4])
(define-fun u@11n.5 () (_ BitVec 8) (bvand u@11n.4 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@11n () (_ BitVec 1) ((_ extract 0 0) (ite (= u@11n.5 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@11n () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) m@11n)) (concat #b0 ((_ extract 3 0) #x0000000000000000)))))

; ftrace_caller+0x3f: jne 0xffffffff81000090   [754f]
(define-fun u@12n () (_ BitVec 8) (bvxor (concat #b0000000 ZF@11n) #x01)) ; unique[12880:1] = !ZF
; the branch is taken: (distinct u@12n #x00)

; ftrace_caller+0x90: mov qword ptr [rsp], r15   [4c893c24]
(define-fun u@13nt () (_ BitVec 64) r15) ; unique[6b80:8] = R15
(define-fun frame@13nt () Stack (store64 frame@10n #xffffffffffffff60 u@13nt)) ; *[ram]RSP = unique[6b80:8]

; ftrace_caller+0x94: mov qword ptr [rsp + 8], r14   [4c89742408]
(define-fun u@14nt () (_ BitVec 64) (bvadd #x0000000000000008 rsp@3n)) ; unique[4e80:8] = 0x8 + RSP
(define-fun u@14nt.2 () (_ BitVec 64) r14) ; unique[6b80:8] = R14
(define-fun frame@14nt () Stack (store64 frame@13nt #xffffffffffffff68 u@14nt.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x99: mov qword ptr [rsp + 0x10], r13   [4c896c2410]
(define-fun u@15nt () (_ BitVec 64) (bvadd #x0000000000000010 rsp@3n)) ; unique[4e80:8] = 0x10 + RSP
(define-fun u@15nt.2 () (_ BitVec 64) r13) ; unique[6b80:8] = R13
(define-fun frame@15nt () Stack (store64 frame@14nt #xffffffffffffff70 u@15nt.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x9e: mov qword ptr [rsp + 0x18], r12   [4c89642418]
(define-fun u@16nt () (_ BitVec 64) (bvadd #x0000000000000018 rsp@3n)) ; unique[4e80:8] = 0x18 + RSP
(define-fun u@16nt.2 () (_ BitVec 64) r12) ; unique[6b80:8] = R12
(define-fun frame@16nt () Stack (store64 frame@15nt #xffffffffffffff78 u@16nt.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0xa3: mov qword ptr [rsp + 0x38], r10   [4c89542438]
(define-fun u@17nt () (_ BitVec 64) (bvadd #x0000000000000038 rsp@3n)) ; unique[4e80:8] = 0x38 + RSP
(define-fun u@17nt.2 () (_ BitVec 64) r10) ; unique[6b80:8] = R10
(define-fun frame@17nt () Stack (store64 frame@16nt #xffffffffffffff98 u@17nt.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0xa8: mov qword ptr [rsp + 0x20], rbp   [48896c2420]
(define-fun u@18nt () (_ BitVec 64) (bvadd #x0000000000000020 rsp@3n)) ; unique[4e80:8] = 0x20 + RSP
(define-fun u@18nt.2 () (_ BitVec 64) rbp) ; unique[6b80:8] = RBP
(define-fun frame@18nt () Stack (store64 frame@17nt #xffffffffffffff80 u@18nt.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0xad: mov qword ptr [rsp + 0x28], rbx   [48895c2428]
(define-fun u@19nt () (_ BitVec 64) (bvadd #x0000000000000028 rsp@3n)) ; unique[4e80:8] = 0x28 + RSP
(define-fun u@19nt.2 () (_ BitVec 64) rbx) ; unique[6b80:8] = RBX
(define-fun frame@19nt () Stack (store64 frame@18nt #xffffffffffffff88 u@19nt.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0xb2: jmp 0xffffffff81000041   [eb8d]

; ftrace_caller+0x41: mov rdi, qword ptr [rsp + 0x98]   [488bbc2498000000]
(define-fun u@21nt () (_ BitVec 64) (bvadd #x0000000000000098 rsp@3n)) ; unique[5300:8] = 0x98 + RSP
(define-fun m@21nt () (_ BitVec 64) (load64 frame@19nt #xfffffffffffffff8)) ; 8 bytes at u@21nt
(define-fun u@21nt.2 () (_ BitVec 64) m@21nt) ; unique[12000:8] = *[ram]unique[5300:8]
(define-fun rdi@21nt () (_ BitVec 64) u@21nt.2) ; RDI = unique[12000:8]

; ftrace_caller+0x49: sub rdi, 5   [4883ef05]
(define-fun CF@22nt () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rdi@21nt #x0000000000000005) #x01 #x00))) ; CF = RDI < 0x5
(define-fun OF@22nt () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rdi@21nt) ((_ extract 63 63) #x0000000000000005)) (distinct ((_ extract 63 63) rdi@21nt) ((_ extract 63 63) (bvsub rdi@21nt #x0000000000000005)))) #x01 #x00))) ; OF = sborrow(RDI, 0x5)
(define-fun rdi@22nt () (_ BitVec 64) (bvsub rdi@21nt #x0000000000000005)) ; RDI = RDI - 0x5
(define-fun SF@22nt () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rdi@22nt #x0000000000000000) #x01 #x00))) ; SF = RDI s< 0x0
(define-fun ZF@22nt () (_ BitVec 1) ((_ extract 0 0) (ite (= rdi@22nt #x0000000000000000) #x01 #x00))) ; ZF = RDI == 0x0
(define-fun u@22nt () (_ BitVec 64) (bvand rdi@22nt #x00000000000000ff)) ; unique[2c280:8] = RDI & 0xff
(define-fun u@22nt.2 () (_ BitVec 8) (popcount64 u@22nt)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@22nt.3 () (_ BitVec 8) (bvand u@22nt.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@22nt () (_ BitVec 1) ((_ extract 0 0) (ite (= u@22nt.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@22nt () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rdi@21nt)) (concat #b0 ((_ extract 3 0) #x0000000000000005)))))

; ftrace_caller+0x4d: mov rsi, qword ptr [rbp + 8]   [488b7508]
(define-fun u@23nt () (_ BitVec 64) (bvadd rbp #x0000000000000008)) ; unique[4780:8] = RBP + 0x8
(define-fun m@23nt () (_ BitVec 64) (load64 above (bvsub u@23nt rsp))) ; 8 bytes at u@23nt
(define-fun u@23nt.2 () (_ BitVec 64) m@23nt) ; unique[12000:8] = *[ram]unique[4780:8]
(define-fun rsi@23nt () (_ BitVec 64) u@23nt.2) ; RSI = unique[12000:8]

; ftrace_caller+0x51: lea rdx, [rip + 0x1f01ffa8]   [488d15a8ff011f]
(define-fun rdx@24nt () (_ BitVec 64) addr.function_trace_op) ; RDX = 0xffffffffa0020000

; ftrace_caller+0x58: mov rcx, rsp   [4889e1]
(define-fun rcx@25nt () (_ BitVec 64) rsp@3n) ; RCX = RSP

; ftrace_caller+0x5b: call 0xffffffff810000b4   [e854000000]
(declare-const junk-112@26nt (_ BitVec 8))
(define-fun frame@26nt () Stack (store frame@19nt #xffffffffffffff90 junk-112@26nt)) ; T-112 was below sp: any value
(declare-const junk-111@26nt (_ BitVec 8))
(define-fun frame@26nt.2 () Stack (store frame@26nt #xffffffffffffff91 junk-111@26nt)) ; T-111 was below sp: any value
(declare-const junk-110@26nt (_ BitVec 8))
(define-fun frame@26nt.3 () Stack (store frame@26nt.2 #xffffffffffffff92 junk-110@26nt)) ; T-110 was below sp: any value
(declare-const junk-109@26nt (_ BitVec 8))
(define-fun frame@26nt.4 () Stack (store frame@26nt.3 #xffffffffffffff93 junk-109@26nt)) ; T-109 was below sp: any value
(declare-const junk-108@26nt (_ BitVec 8))
(define-fun frame@26nt.5 () Stack (store frame@26nt.4 #xffffffffffffff94 junk-108@26nt)) ; T-108 was below sp: any value
(declare-const junk-107@26nt (_ BitVec 8))
(define-fun frame@26nt.6 () Stack (store frame@26nt.5 #xffffffffffffff95 junk-107@26nt)) ; T-107 was below sp: any value
(declare-const junk-106@26nt (_ BitVec 8))
(define-fun frame@26nt.7 () Stack (store frame@26nt.6 #xffffffffffffff96 junk-106@26nt)) ; T-106 was below sp: any value
(declare-const junk-105@26nt (_ BitVec 8))
(define-fun frame@26nt.8 () Stack (store frame@26nt.7 #xffffffffffffff97 junk-105@26nt)) ; T-105 was below sp: any value
(declare-const junk-40@26nt (_ BitVec 8))
(define-fun frame@26nt.9 () Stack (store frame@26nt.8 #xffffffffffffffd8 junk-40@26nt)) ; T-40 was below sp: any value
(declare-const junk-39@26nt (_ BitVec 8))
(define-fun frame@26nt.10 () Stack (store frame@26nt.9 #xffffffffffffffd9 junk-39@26nt)) ; T-39 was below sp: any value
(declare-const junk-38@26nt (_ BitVec 8))
(define-fun frame@26nt.11 () Stack (store frame@26nt.10 #xffffffffffffffda junk-38@26nt)) ; T-38 was below sp: any value
(declare-const junk-37@26nt (_ BitVec 8))
(define-fun frame@26nt.12 () Stack (store frame@26nt.11 #xffffffffffffffdb junk-37@26nt)) ; T-37 was below sp: any value
(declare-const junk-36@26nt (_ BitVec 8))
(define-fun frame@26nt.13 () Stack (store frame@26nt.12 #xffffffffffffffdc junk-36@26nt)) ; T-36 was below sp: any value
(declare-const junk-35@26nt (_ BitVec 8))
(define-fun frame@26nt.14 () Stack (store frame@26nt.13 #xffffffffffffffdd junk-35@26nt)) ; T-35 was below sp: any value
(declare-const junk-34@26nt (_ BitVec 8))
(define-fun frame@26nt.15 () Stack (store frame@26nt.14 #xffffffffffffffde junk-34@26nt)) ; T-34 was below sp: any value
(declare-const junk-33@26nt (_ BitVec 8))
(define-fun frame@26nt.16 () Stack (store frame@26nt.15 #xffffffffffffffdf junk-33@26nt)) ; T-33 was below sp: any value
(declare-const junk-32@26nt (_ BitVec 8))
(define-fun frame@26nt.17 () Stack (store frame@26nt.16 #xffffffffffffffe0 junk-32@26nt)) ; T-32 was below sp: any value
(declare-const junk-31@26nt (_ BitVec 8))
(define-fun frame@26nt.18 () Stack (store frame@26nt.17 #xffffffffffffffe1 junk-31@26nt)) ; T-31 was below sp: any value
(declare-const junk-30@26nt (_ BitVec 8))
(define-fun frame@26nt.19 () Stack (store frame@26nt.18 #xffffffffffffffe2 junk-30@26nt)) ; T-30 was below sp: any value
(declare-const junk-29@26nt (_ BitVec 8))
(define-fun frame@26nt.20 () Stack (store frame@26nt.19 #xffffffffffffffe3 junk-29@26nt)) ; T-29 was below sp: any value
(declare-const junk-28@26nt (_ BitVec 8))
(define-fun frame@26nt.21 () Stack (store frame@26nt.20 #xffffffffffffffe4 junk-28@26nt)) ; T-28 was below sp: any value
(declare-const junk-27@26nt (_ BitVec 8))
(define-fun frame@26nt.22 () Stack (store frame@26nt.21 #xffffffffffffffe5 junk-27@26nt)) ; T-27 was below sp: any value
(declare-const junk-26@26nt (_ BitVec 8))
(define-fun frame@26nt.23 () Stack (store frame@26nt.22 #xffffffffffffffe6 junk-26@26nt)) ; T-26 was below sp: any value
(declare-const junk-25@26nt (_ BitVec 8))
(define-fun frame@26nt.24 () Stack (store frame@26nt.23 #xffffffffffffffe7 junk-25@26nt)) ; T-25 was below sp: any value
(declare-const junk-24@26nt (_ BitVec 8))
(define-fun frame@26nt.25 () Stack (store frame@26nt.24 #xffffffffffffffe8 junk-24@26nt)) ; T-24 was below sp: any value
(declare-const junk-23@26nt (_ BitVec 8))
(define-fun frame@26nt.26 () Stack (store frame@26nt.25 #xffffffffffffffe9 junk-23@26nt)) ; T-23 was below sp: any value
(declare-const junk-22@26nt (_ BitVec 8))
(define-fun frame@26nt.27 () Stack (store frame@26nt.26 #xffffffffffffffea junk-22@26nt)) ; T-22 was below sp: any value
(declare-const junk-21@26nt (_ BitVec 8))
(define-fun frame@26nt.28 () Stack (store frame@26nt.27 #xffffffffffffffeb junk-21@26nt)) ; T-21 was below sp: any value
(declare-const junk-20@26nt (_ BitVec 8))
(define-fun frame@26nt.29 () Stack (store frame@26nt.28 #xffffffffffffffec junk-20@26nt)) ; T-20 was below sp: any value
(declare-const junk-19@26nt (_ BitVec 8))
(define-fun frame@26nt.30 () Stack (store frame@26nt.29 #xffffffffffffffed junk-19@26nt)) ; T-19 was below sp: any value
(declare-const junk-18@26nt (_ BitVec 8))
(define-fun frame@26nt.31 () Stack (store frame@26nt.30 #xffffffffffffffee junk-18@26nt)) ; T-18 was below sp: any value
(declare-const junk-17@26nt (_ BitVec 8))
(define-fun frame@26nt.32 () Stack (store frame@26nt.31 #xffffffffffffffef junk-17@26nt)) ; T-17 was below sp: any value
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

; ftrace_caller+0x60: mov rax, qword ptr [rsp + 0x50]   [488b442450]
(define-fun u@27nt () (_ BitVec 64) (bvadd #x0000000000000050 rsp@3n)) ; unique[4e80:8] = 0x50 + RSP
(define-fun m@27nt () (_ BitVec 64) (load64 callback.frame #xffffffffffffffb0)) ; 8 bytes at u@27nt
(define-fun u@27nt.2 () (_ BitVec 64) m@27nt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rax@27nt () (_ BitVec 64) u@27nt.2) ; RAX = unique[12000:8]

; ftrace_caller+0x65: mov rcx, qword ptr [rsp + 0x58]   [488b4c2458]
(define-fun u@28nt () (_ BitVec 64) (bvadd #x0000000000000058 rsp@3n)) ; unique[4e80:8] = 0x58 + RSP
(define-fun m@28nt () (_ BitVec 64) (load64 callback.frame #xffffffffffffffb8)) ; 8 bytes at u@28nt
(define-fun u@28nt.2 () (_ BitVec 64) m@28nt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rcx@28nt () (_ BitVec 64) u@28nt.2) ; RCX = unique[12000:8]

; ftrace_caller+0x6a: mov rdx, qword ptr [rsp + 0x60]   [488b542460]
(define-fun u@29nt () (_ BitVec 64) (bvadd #x0000000000000060 rsp@3n)) ; unique[4e80:8] = 0x60 + RSP
(define-fun m@29nt () (_ BitVec 64) (load64 callback.frame #xffffffffffffffc0)) ; 8 bytes at u@29nt
(define-fun u@29nt.2 () (_ BitVec 64) m@29nt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rdx@29nt () (_ BitVec 64) u@29nt.2) ; RDX = unique[12000:8]

; ftrace_caller+0x6f: mov rsi, qword ptr [rsp + 0x68]   [488b742468]
(define-fun u@30nt () (_ BitVec 64) (bvadd #x0000000000000068 rsp@3n)) ; unique[4e80:8] = 0x68 + RSP
(define-fun m@30nt () (_ BitVec 64) (load64 callback.frame #xffffffffffffffc8)) ; 8 bytes at u@30nt
(define-fun u@30nt.2 () (_ BitVec 64) m@30nt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rsi@30nt () (_ BitVec 64) u@30nt.2) ; RSI = unique[12000:8]

; ftrace_caller+0x74: mov rdi, qword ptr [rsp + 0x70]   [488b7c2470]
(define-fun u@31nt () (_ BitVec 64) (bvadd #x0000000000000070 rsp@3n)) ; unique[4e80:8] = 0x70 + RSP
(define-fun m@31nt () (_ BitVec 64) (load64 callback.frame #xffffffffffffffd0)) ; 8 bytes at u@31nt
(define-fun u@31nt.2 () (_ BitVec 64) m@31nt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rdi@31nt () (_ BitVec 64) u@31nt.2) ; RDI = unique[12000:8]

; ftrace_caller+0x79: mov r8, qword ptr [rsp + 0x48]   [4c8b442448]
(define-fun u@32nt () (_ BitVec 64) (bvadd #x0000000000000048 rsp@3n)) ; unique[4e80:8] = 0x48 + RSP
(define-fun m@32nt () (_ BitVec 64) (load64 callback.frame #xffffffffffffffa8)) ; 8 bytes at u@32nt
(define-fun u@32nt.2 () (_ BitVec 64) m@32nt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r8@32nt () (_ BitVec 64) u@32nt.2) ; R8 = unique[12000:8]

; ftrace_caller+0x7e: mov r9, qword ptr [rsp + 0x40]   [4c8b4c2440]
(define-fun u@33nt () (_ BitVec 64) (bvadd #x0000000000000040 rsp@3n)) ; unique[4e80:8] = 0x40 + RSP
(define-fun m@33nt () (_ BitVec 64) (load64 callback.frame #xffffffffffffffa0)) ; 8 bytes at u@33nt
(define-fun u@33nt.2 () (_ BitVec 64) m@33nt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r9@33nt () (_ BitVec 64) u@33nt.2) ; R9 = unique[12000:8]

; ftrace_caller+0x83: add rsp, 0x90   [4881c490000000]
(define-fun CF@34nt () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd rsp@3n #x0000000000000090) rsp@3n) #x01 #x00))) ; CF = carry(RSP, 0x90)
(define-fun OF@34nt () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 63 63) rsp@3n) ((_ extract 63 63) #x0000000000000090)) (distinct ((_ extract 63 63) rsp@3n) ((_ extract 63 63) (bvadd rsp@3n #x0000000000000090)))) #x01 #x00))) ; OF = scarry(RSP, 0x90)
(define-fun rsp@34nt () (_ BitVec 64) (bvadd rsp@3n #x0000000000000090)) ; RSP = RSP + 0x90
(define-fun SF@34nt () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@34nt #x0000000000000000) #x01 #x00))) ; SF = RSP s< 0x0
(define-fun ZF@34nt () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@34nt #x0000000000000000) #x01 #x00))) ; ZF = RSP == 0x0
(define-fun u@34nt () (_ BitVec 64) (bvand rsp@34nt #x00000000000000ff)) ; unique[2c280:8] = RSP & 0xff
(define-fun u@34nt.2 () (_ BitVec 8) (popcount64 u@34nt)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@34nt.3 () (_ BitVec 8) (bvand u@34nt.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@34nt () (_ BitVec 1) ((_ extract 0 0) (ite (= u@34nt.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@34nt () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) rsp@3n)) (concat #b0 ((_ extract 3 0) #x0000000000000090)))))

; ftrace_caller+0x8a: popfq   [9d]
; correction popf-by-cpl (SDM 2 "POPF/POPFD/POPFQ", table 4-21)
(define-fun m@35nt () (_ BitVec 64) (load64 callback.frame #xfffffffffffffff0)) ; popf
(define-fun rsp@35nt () (_ BitVec 64) (bvadd rsp@34nt #x0000000000000008)) ; popf
(define-fun CF@35nt () (_ BitVec 1) ((_ extract 0 0) m@35nt))
(define-fun PF@35nt () (_ BitVec 1) ((_ extract 2 2) m@35nt))
(define-fun AF@35nt () (_ BitVec 1) ((_ extract 4 4) m@35nt))
(define-fun ZF@35nt () (_ BitVec 1) ((_ extract 6 6) m@35nt))
(define-fun SF@35nt () (_ BitVec 1) ((_ extract 7 7) m@35nt))
(define-fun TF@35nt () (_ BitVec 1) ((_ extract 8 8) m@35nt))
(define-fun IF@35nt () (_ BitVec 1) ((_ extract 9 9) m@35nt))
(define-fun DF@35nt () (_ BitVec 1) ((_ extract 10 10) m@35nt))
(define-fun OF@35nt () (_ BitVec 1) ((_ extract 11 11) m@35nt))
(define-fun IOPL@35nt () (_ BitVec 2) ((_ extract 13 12) m@35nt))
(define-fun NT@35nt () (_ BitVec 1) ((_ extract 14 14) m@35nt))
(define-fun AC@35nt () (_ BitVec 1) ((_ extract 18 18) m@35nt))
(define-fun ID@35nt () (_ BitVec 1) ((_ extract 21 21) m@35nt))

; ftrace_caller+0x8b: jmp 0xffffffff810000b4   [e924000000]

; ftrace_caller+0xb4: ret   [c3]
(define-fun m@37nt () (_ BitVec 64) (load64 callback.frame #xfffffffffffffff8)) ; 8 bytes at rsp@35nt
(define-fun target@37nt () (_ BitVec 64) m@37nt) ; RIP = *[ram]RSP
(define-fun rsp@37nt () (_ BitVec 64) (bvadd rsp@35nt #x0000000000000008)) ; RSP = RSP + 0x8
(declare-const junk-8@37nt (_ BitVec 8))
(define-fun frame@37nt () Stack (store callback.frame #xfffffffffffffff8 junk-8@37nt)) ; T-8 was below sp: any value
(declare-const junk-7@37nt (_ BitVec 8))
(define-fun frame@37nt.2 () Stack (store frame@37nt #xfffffffffffffff9 junk-7@37nt)) ; T-7 was below sp: any value
(declare-const junk-6@37nt (_ BitVec 8))
(define-fun frame@37nt.3 () Stack (store frame@37nt.2 #xfffffffffffffffa junk-6@37nt)) ; T-6 was below sp: any value
(declare-const junk-5@37nt (_ BitVec 8))
(define-fun frame@37nt.4 () Stack (store frame@37nt.3 #xfffffffffffffffb junk-5@37nt)) ; T-5 was below sp: any value
(declare-const junk-4@37nt (_ BitVec 8))
(define-fun frame@37nt.5 () Stack (store frame@37nt.4 #xfffffffffffffffc junk-4@37nt)) ; T-4 was below sp: any value
(declare-const junk-3@37nt (_ BitVec 8))
(define-fun frame@37nt.6 () Stack (store frame@37nt.5 #xfffffffffffffffd junk-3@37nt)) ; T-3 was below sp: any value
(declare-const junk-2@37nt (_ BitVec 8))
(define-fun frame@37nt.7 () Stack (store frame@37nt.6 #xfffffffffffffffe junk-2@37nt)) ; T-2 was below sp: any value
(declare-const junk-1@37nt (_ BitVec 8))
(define-fun frame@37nt.8 () Stack (store frame@37nt.7 #xffffffffffffffff junk-1@37nt)) ; T-1 was below sp: any value

; names for what is claimed
(define-fun seen.r15 () (_ BitVec 64) (load64 frame@26nt.32 #xffffffffffffff60))
(define-fun seen.r14 () (_ BitVec 64) (load64 frame@26nt.32 #xffffffffffffff68))
(define-fun seen.r13 () (_ BitVec 64) (load64 frame@26nt.32 #xffffffffffffff70))
(define-fun seen.r12 () (_ BitVec 64) (load64 frame@26nt.32 #xffffffffffffff78))
(define-fun seen.bp () (_ BitVec 64) (load64 frame@26nt.32 #xffffffffffffff80))
(define-fun seen.bx () (_ BitVec 64) (load64 frame@26nt.32 #xffffffffffffff88))
(define-fun seen.r11 () (_ BitVec 64) (load64 frame@26nt.32 #xffffffffffffff90))
(define-fun seen.r10 () (_ BitVec 64) (load64 frame@26nt.32 #xffffffffffffff98))
(define-fun seen.r9 () (_ BitVec 64) (load64 frame@26nt.32 #xffffffffffffffa0))
(define-fun seen.r8 () (_ BitVec 64) (load64 frame@26nt.32 #xffffffffffffffa8))
(define-fun seen.ax () (_ BitVec 64) (load64 frame@26nt.32 #xffffffffffffffb0))
(define-fun seen.cx () (_ BitVec 64) (load64 frame@26nt.32 #xffffffffffffffb8))
(define-fun seen.dx () (_ BitVec 64) (load64 frame@26nt.32 #xffffffffffffffc0))
(define-fun seen.si () (_ BitVec 64) (load64 frame@26nt.32 #xffffffffffffffc8))
(define-fun seen.di () (_ BitVec 64) (load64 frame@26nt.32 #xffffffffffffffd0))
(define-fun seen.orig_ax () (_ BitVec 64) (load64 frame@26nt.32 #xffffffffffffffd8))
(define-fun seen.ip () (_ BitVec 64) (load64 frame@26nt.32 #xffffffffffffffe0))
(define-fun seen.cs () (_ BitVec 64) (load64 frame@26nt.32 #xffffffffffffffe8))
(define-fun seen.flags () (_ BitVec 64) (load64 frame@26nt.32 #xfffffffffffffff0))
(define-fun seen.sp () (_ BitVec 64) (load64 frame@26nt.32 #xfffffffffffffff8))
(define-fun seen.ss () (_ BitVec 64) (load64 above #x0000000000000000))
(define-fun left.r15 () (_ BitVec 64) (load64 callback.frame #xffffffffffffff60))
(define-fun exit.r15 () (_ BitVec 64) r15)
(define-fun left.r14 () (_ BitVec 64) (load64 callback.frame #xffffffffffffff68))
(define-fun exit.r14 () (_ BitVec 64) r14)
(define-fun left.r13 () (_ BitVec 64) (load64 callback.frame #xffffffffffffff70))
(define-fun exit.r13 () (_ BitVec 64) r13)
(define-fun left.r12 () (_ BitVec 64) (load64 callback.frame #xffffffffffffff78))
(define-fun exit.r12 () (_ BitVec 64) r12)
(define-fun left.bp () (_ BitVec 64) (load64 callback.frame #xffffffffffffff80))
(define-fun exit.rbp () (_ BitVec 64) rbp)
(define-fun left.bx () (_ BitVec 64) (load64 callback.frame #xffffffffffffff88))
(define-fun exit.rbx () (_ BitVec 64) rbx)
(define-fun left.r11 () (_ BitVec 64) (load64 callback.frame #xffffffffffffff90))
(define-fun exit.r11 () (_ BitVec 64) callback.r11)
(define-fun left.r10 () (_ BitVec 64) (load64 callback.frame #xffffffffffffff98))
(define-fun exit.r10 () (_ BitVec 64) callback.r10)
(define-fun left.r9 () (_ BitVec 64) (load64 callback.frame #xffffffffffffffa0))
(define-fun exit.r9 () (_ BitVec 64) r9@33nt)
(define-fun left.r8 () (_ BitVec 64) (load64 callback.frame #xffffffffffffffa8))
(define-fun exit.r8 () (_ BitVec 64) r8@32nt)
(define-fun left.ax () (_ BitVec 64) (load64 callback.frame #xffffffffffffffb0))
(define-fun exit.rax () (_ BitVec 64) rax@27nt)
(define-fun left.cx () (_ BitVec 64) (load64 callback.frame #xffffffffffffffb8))
(define-fun exit.rcx () (_ BitVec 64) rcx@28nt)
(define-fun left.dx () (_ BitVec 64) (load64 callback.frame #xffffffffffffffc0))
(define-fun exit.rdx () (_ BitVec 64) rdx@29nt)
(define-fun left.si () (_ BitVec 64) (load64 callback.frame #xffffffffffffffc8))
(define-fun exit.rsi () (_ BitVec 64) rsi@30nt)
(define-fun left.di () (_ BitVec 64) (load64 callback.frame #xffffffffffffffd0))
(define-fun exit.rdi () (_ BitVec 64) rdi@31nt)
(define-fun left.flags () (_ BitVec 64) (load64 callback.frame #xfffffffffffffff0))
(define-fun exit.CF () (_ BitVec 1) CF@35nt)
(define-fun exit.PF () (_ BitVec 1) PF@35nt)
(define-fun exit.AF () (_ BitVec 1) AF@35nt)
(define-fun exit.ZF () (_ BitVec 1) ZF@35nt)
(define-fun exit.SF () (_ BitVec 1) SF@35nt)
(define-fun exit.TF () (_ BitVec 1) TF@35nt)
(define-fun exit.IF () (_ BitVec 1) IF@35nt)
(define-fun exit.DF () (_ BitVec 1) DF@35nt)
(define-fun exit.OF () (_ BitVec 1) OF@35nt)
(define-fun exit.IOPL () (_ BitVec 2) IOPL@35nt)
(define-fun exit.NT () (_ BitVec 1) NT@35nt)
(define-fun exit.AC () (_ BitVec 1) AC@35nt)
(define-fun exit.VIF () (_ BitVec 1) VIF)
(define-fun exit.VIP () (_ BitVec 1) VIP)
(define-fun exit.ID () (_ BitVec 1) ID@35nt)
(define-fun exit.cs () (_ BitVec 16) cs)
(define-fun exit.ss () (_ BitVec 16) ss)
(define-fun exit.ds () (_ BitVec 16) ds)
(define-fun exit.es () (_ BitVec 16) es)
(define-fun exit.fs () (_ BitVec 16) fs)
(define-fun exit.gs () (_ BitVec 16) gs)
(define-fun exit.fs_base () (_ BitVec 64) fs_base)
(define-fun exit.gs_base () (_ BitVec 64) gs_base)
(define-fun exit.fpu () (_ BitVec 64) fpu)
(define-fun exit.target () (_ BitVec 64) target@37nt)
(define-fun exit.rsp () (_ BitVec 64) rsp@37nt)
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
(define-fun image@2n!2 () (_ BitVec 64) (concat #b000000000000000000000000000000000000000000 ID VIP VIF AC #b000 NT IOPL OF@0!2 DF IF TF SF@0!2 ZF@0!2 #b0 AF@0!2 #b0 PF@0!2 #b1 CF@0!2))
(define-fun rsp@2n!2 () (_ BitVec 64) (bvadd rsp@0!2 #xfffffffffffffff8))
(define-fun frame@2n!2 () Stack (store64 frame@0!2 #xfffffffffffffff0 image@2n!2))
(define-fun CF@3n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rsp@2n!2 #x0000000000000090) #x01 #x00)))
(define-fun OF@3n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rsp@2n!2) ((_ extract 63 63) #x0000000000000090)) (distinct ((_ extract 63 63) rsp@2n!2) ((_ extract 63 63) (bvsub rsp@2n!2 #x0000000000000090)))) #x01 #x00)))
(define-fun rsp@3n!2 () (_ BitVec 64) (bvsub rsp@2n!2 #x0000000000000090))
(define-fun SF@3n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@3n!2 #x0000000000000000) #x01 #x00)))
(define-fun ZF@3n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@3n!2 #x0000000000000000) #x01 #x00)))
(define-fun u@3n!2 () (_ BitVec 64) (bvand rsp@3n!2 #x00000000000000ff))
(define-fun u@3n.2!2 () (_ BitVec 8) (popcount64 u@3n!2))
(define-fun u@3n.3!2 () (_ BitVec 8) (bvand u@3n.2!2 #x01))
(define-fun PF@3n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@3n.3!2 #x00) #x01 #x00)))
(define-fun AF@3n!2 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rsp@2n!2)) (concat #b0 ((_ extract 3 0) #x0000000000000090)))))
(define-fun u@4n!2 () (_ BitVec 64) (bvadd #x0000000000000050 rsp@3n!2))
(define-fun u@4n.2!2 () (_ BitVec 64) rax)
(define-fun frame@4n!2 () Stack (store64 frame@2n!2 #xffffffffffffffb0 u@4n.2!2))
(define-fun u@5n!2 () (_ BitVec 64) (bvadd #x0000000000000058 rsp@3n!2))
(define-fun u@5n.2!2 () (_ BitVec 64) rcx)
(define-fun frame@5n!2 () Stack (store64 frame@4n!2 #xffffffffffffffb8 u@5n.2!2))
(define-fun u@6n!2 () (_ BitVec 64) (bvadd #x0000000000000060 rsp@3n!2))
(define-fun u@6n.2!2 () (_ BitVec 64) rdx)
(define-fun frame@6n!2 () Stack (store64 frame@5n!2 #xffffffffffffffc0 u@6n.2!2))
(define-fun u@7n!2 () (_ BitVec 64) (bvadd #x0000000000000068 rsp@3n!2))
(define-fun u@7n.2!2 () (_ BitVec 64) rsi)
(define-fun frame@7n!2 () Stack (store64 frame@6n!2 #xffffffffffffffc8 u@7n.2!2))
(define-fun u@8n!2 () (_ BitVec 64) (bvadd #x0000000000000070 rsp@3n!2))
(define-fun u@8n.2!2 () (_ BitVec 64) rdi)
(define-fun frame@8n!2 () Stack (store64 frame@7n!2 #xffffffffffffffd0 u@8n.2!2))
(define-fun u@9n!2 () (_ BitVec 64) (bvadd #x0000000000000048 rsp@3n!2))
(define-fun u@9n.2!2 () (_ BitVec 64) r8)
(define-fun frame@9n!2 () Stack (store64 frame@8n!2 #xffffffffffffffa8 u@9n.2!2))
(define-fun u@10n!2 () (_ BitVec 64) (bvadd #x0000000000000040 rsp@3n!2))
(define-fun u@10n.2!2 () (_ BitVec 64) r9)
(define-fun frame@10n!2 () Stack (store64 frame@9n!2 #xffffffffffffffa0 u@10n.2!2))
(define-fun m@11n!2 () (_ BitVec 32) cell.ftrace_save_regs)
(define-fun u@11n!2 () (_ BitVec 32) m@11n!2)
(define-fun CF@11n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult u@11n!2 #x00000000) #x01 #x00)))
(define-fun OF@11n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 31 31) u@11n!2) ((_ extract 31 31) #x00000000)) (distinct ((_ extract 31 31) u@11n!2) ((_ extract 31 31) (bvsub u@11n!2 #x00000000)))) #x01 #x00)))
(define-fun u@11n.2!2 () (_ BitVec 32) (bvsub u@11n!2 #x00000000))
(define-fun SF@11n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt u@11n.2!2 #x00000000) #x01 #x00)))
(define-fun ZF@11n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@11n.2!2 #x00000000) #x01 #x00)))
(define-fun u@11n.3!2 () (_ BitVec 32) (bvand u@11n.2!2 #x000000ff))
(define-fun u@11n.4!2 () (_ BitVec 8) (popcount32 u@11n.3!2))
(define-fun u@11n.5!2 () (_ BitVec 8) (bvand u@11n.4!2 #x01))
(define-fun PF@11n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@11n.5!2 #x00) #x01 #x00)))
(define-fun AF@11n!2 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) m@11n!2)) (concat #b0 ((_ extract 3 0) #x0000000000000000)))))
(define-fun u@12n!2 () (_ BitVec 8) (bvxor (concat #b0000000 ZF@11n!2) #x01))
(define-fun u@13nt!2 () (_ BitVec 64) r15)
(define-fun frame@13nt!2 () Stack (store64 frame@10n!2 #xffffffffffffff60 u@13nt!2))
(define-fun u@14nt!2 () (_ BitVec 64) (bvadd #x0000000000000008 rsp@3n!2))
(define-fun u@14nt.2!2 () (_ BitVec 64) r14)
(define-fun frame@14nt!2 () Stack (store64 frame@13nt!2 #xffffffffffffff68 u@14nt.2!2))
(define-fun u@15nt!2 () (_ BitVec 64) (bvadd #x0000000000000010 rsp@3n!2))
(define-fun u@15nt.2!2 () (_ BitVec 64) r13)
(define-fun frame@15nt!2 () Stack (store64 frame@14nt!2 #xffffffffffffff70 u@15nt.2!2))
(define-fun u@16nt!2 () (_ BitVec 64) (bvadd #x0000000000000018 rsp@3n!2))
(define-fun u@16nt.2!2 () (_ BitVec 64) r12)
(define-fun frame@16nt!2 () Stack (store64 frame@15nt!2 #xffffffffffffff78 u@16nt.2!2))
(define-fun u@17nt!2 () (_ BitVec 64) (bvadd #x0000000000000038 rsp@3n!2))
(define-fun u@17nt.2!2 () (_ BitVec 64) r10)
(define-fun frame@17nt!2 () Stack (store64 frame@16nt!2 #xffffffffffffff98 u@17nt.2!2))
(define-fun u@18nt!2 () (_ BitVec 64) (bvadd #x0000000000000020 rsp@3n!2))
(define-fun u@18nt.2!2 () (_ BitVec 64) rbp!2)
(define-fun frame@18nt!2 () Stack (store64 frame@17nt!2 #xffffffffffffff80 u@18nt.2!2))
(define-fun u@19nt!2 () (_ BitVec 64) (bvadd #x0000000000000028 rsp@3n!2))
(define-fun u@19nt.2!2 () (_ BitVec 64) rbx)
(define-fun frame@19nt!2 () Stack (store64 frame@18nt!2 #xffffffffffffff88 u@19nt.2!2))
(define-fun u@21nt!2 () (_ BitVec 64) (bvadd #x0000000000000098 rsp@3n!2))
(define-fun m@21nt!2 () (_ BitVec 64) (load64 frame@19nt!2 #xfffffffffffffff8))
(define-fun u@21nt.2!2 () (_ BitVec 64) m@21nt!2)
(define-fun rdi@21nt!2 () (_ BitVec 64) u@21nt.2!2)
(define-fun CF@22nt!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rdi@21nt!2 #x0000000000000005) #x01 #x00)))
(define-fun OF@22nt!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rdi@21nt!2) ((_ extract 63 63) #x0000000000000005)) (distinct ((_ extract 63 63) rdi@21nt!2) ((_ extract 63 63) (bvsub rdi@21nt!2 #x0000000000000005)))) #x01 #x00)))
(define-fun rdi@22nt!2 () (_ BitVec 64) (bvsub rdi@21nt!2 #x0000000000000005))
(define-fun SF@22nt!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rdi@22nt!2 #x0000000000000000) #x01 #x00)))
(define-fun ZF@22nt!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= rdi@22nt!2 #x0000000000000000) #x01 #x00)))
(define-fun u@22nt!2 () (_ BitVec 64) (bvand rdi@22nt!2 #x00000000000000ff))
(define-fun u@22nt.2!2 () (_ BitVec 8) (popcount64 u@22nt!2))
(define-fun u@22nt.3!2 () (_ BitVec 8) (bvand u@22nt.2!2 #x01))
(define-fun PF@22nt!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@22nt.3!2 #x00) #x01 #x00)))
(define-fun AF@22nt!2 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rdi@21nt!2)) (concat #b0 ((_ extract 3 0) #x0000000000000005)))))
(define-fun u@23nt!2 () (_ BitVec 64) (bvadd rbp!2 #x0000000000000008))
(define-fun m@23nt!2 () (_ BitVec 64) (load64 above (bvsub u@23nt!2 rsp)))
(define-fun u@23nt.2!2 () (_ BitVec 64) m@23nt!2)
(define-fun rsi@23nt!2 () (_ BitVec 64) u@23nt.2!2)
(define-fun rdx@24nt!2 () (_ BitVec 64) addr.function_trace_op)
(define-fun rcx@25nt!2 () (_ BitVec 64) rsp@3n!2)
(declare-const junk-112@26nt!2 (_ BitVec 8))
(define-fun frame@26nt!2 () Stack (store frame@19nt!2 #xffffffffffffff90 junk-112@26nt!2))
(declare-const junk-111@26nt!2 (_ BitVec 8))
(define-fun frame@26nt.2!2 () Stack (store frame@26nt!2 #xffffffffffffff91 junk-111@26nt!2))
(declare-const junk-110@26nt!2 (_ BitVec 8))
(define-fun frame@26nt.3!2 () Stack (store frame@26nt.2!2 #xffffffffffffff92 junk-110@26nt!2))
(declare-const junk-109@26nt!2 (_ BitVec 8))
(define-fun frame@26nt.4!2 () Stack (store frame@26nt.3!2 #xffffffffffffff93 junk-109@26nt!2))
(declare-const junk-108@26nt!2 (_ BitVec 8))
(define-fun frame@26nt.5!2 () Stack (store frame@26nt.4!2 #xffffffffffffff94 junk-108@26nt!2))
(declare-const junk-107@26nt!2 (_ BitVec 8))
(define-fun frame@26nt.6!2 () Stack (store frame@26nt.5!2 #xffffffffffffff95 junk-107@26nt!2))
(declare-const junk-106@26nt!2 (_ BitVec 8))
(define-fun frame@26nt.7!2 () Stack (store frame@26nt.6!2 #xffffffffffffff96 junk-106@26nt!2))
(declare-const junk-105@26nt!2 (_ BitVec 8))
(define-fun frame@26nt.8!2 () Stack (store frame@26nt.7!2 #xffffffffffffff97 junk-105@26nt!2))
(declare-const junk-40@26nt!2 (_ BitVec 8))
(define-fun frame@26nt.9!2 () Stack (store frame@26nt.8!2 #xffffffffffffffd8 junk-40@26nt!2))
(declare-const junk-39@26nt!2 (_ BitVec 8))
(define-fun frame@26nt.10!2 () Stack (store frame@26nt.9!2 #xffffffffffffffd9 junk-39@26nt!2))
(declare-const junk-38@26nt!2 (_ BitVec 8))
(define-fun frame@26nt.11!2 () Stack (store frame@26nt.10!2 #xffffffffffffffda junk-38@26nt!2))
(declare-const junk-37@26nt!2 (_ BitVec 8))
(define-fun frame@26nt.12!2 () Stack (store frame@26nt.11!2 #xffffffffffffffdb junk-37@26nt!2))
(declare-const junk-36@26nt!2 (_ BitVec 8))
(define-fun frame@26nt.13!2 () Stack (store frame@26nt.12!2 #xffffffffffffffdc junk-36@26nt!2))
(declare-const junk-35@26nt!2 (_ BitVec 8))
(define-fun frame@26nt.14!2 () Stack (store frame@26nt.13!2 #xffffffffffffffdd junk-35@26nt!2))
(declare-const junk-34@26nt!2 (_ BitVec 8))
(define-fun frame@26nt.15!2 () Stack (store frame@26nt.14!2 #xffffffffffffffde junk-34@26nt!2))
(declare-const junk-33@26nt!2 (_ BitVec 8))
(define-fun frame@26nt.16!2 () Stack (store frame@26nt.15!2 #xffffffffffffffdf junk-33@26nt!2))
(declare-const junk-32@26nt!2 (_ BitVec 8))
(define-fun frame@26nt.17!2 () Stack (store frame@26nt.16!2 #xffffffffffffffe0 junk-32@26nt!2))
(declare-const junk-31@26nt!2 (_ BitVec 8))
(define-fun frame@26nt.18!2 () Stack (store frame@26nt.17!2 #xffffffffffffffe1 junk-31@26nt!2))
(declare-const junk-30@26nt!2 (_ BitVec 8))
(define-fun frame@26nt.19!2 () Stack (store frame@26nt.18!2 #xffffffffffffffe2 junk-30@26nt!2))
(declare-const junk-29@26nt!2 (_ BitVec 8))
(define-fun frame@26nt.20!2 () Stack (store frame@26nt.19!2 #xffffffffffffffe3 junk-29@26nt!2))
(declare-const junk-28@26nt!2 (_ BitVec 8))
(define-fun frame@26nt.21!2 () Stack (store frame@26nt.20!2 #xffffffffffffffe4 junk-28@26nt!2))
(declare-const junk-27@26nt!2 (_ BitVec 8))
(define-fun frame@26nt.22!2 () Stack (store frame@26nt.21!2 #xffffffffffffffe5 junk-27@26nt!2))
(declare-const junk-26@26nt!2 (_ BitVec 8))
(define-fun frame@26nt.23!2 () Stack (store frame@26nt.22!2 #xffffffffffffffe6 junk-26@26nt!2))
(declare-const junk-25@26nt!2 (_ BitVec 8))
(define-fun frame@26nt.24!2 () Stack (store frame@26nt.23!2 #xffffffffffffffe7 junk-25@26nt!2))
(declare-const junk-24@26nt!2 (_ BitVec 8))
(define-fun frame@26nt.25!2 () Stack (store frame@26nt.24!2 #xffffffffffffffe8 junk-24@26nt!2))
(declare-const junk-23@26nt!2 (_ BitVec 8))
(define-fun frame@26nt.26!2 () Stack (store frame@26nt.25!2 #xffffffffffffffe9 junk-23@26nt!2))
(declare-const junk-22@26nt!2 (_ BitVec 8))
(define-fun frame@26nt.27!2 () Stack (store frame@26nt.26!2 #xffffffffffffffea junk-22@26nt!2))
(declare-const junk-21@26nt!2 (_ BitVec 8))
(define-fun frame@26nt.28!2 () Stack (store frame@26nt.27!2 #xffffffffffffffeb junk-21@26nt!2))
(declare-const junk-20@26nt!2 (_ BitVec 8))
(define-fun frame@26nt.29!2 () Stack (store frame@26nt.28!2 #xffffffffffffffec junk-20@26nt!2))
(declare-const junk-19@26nt!2 (_ BitVec 8))
(define-fun frame@26nt.30!2 () Stack (store frame@26nt.29!2 #xffffffffffffffed junk-19@26nt!2))
(declare-const junk-18@26nt!2 (_ BitVec 8))
(define-fun frame@26nt.31!2 () Stack (store frame@26nt.30!2 #xffffffffffffffee junk-18@26nt!2))
(declare-const junk-17@26nt!2 (_ BitVec 8))
(define-fun frame@26nt.32!2 () Stack (store frame@26nt.31!2 #xffffffffffffffef junk-17@26nt!2))
(define-fun u@27nt!2 () (_ BitVec 64) (bvadd #x0000000000000050 rsp@3n!2))
(define-fun m@27nt!2 () (_ BitVec 64) (load64 callback.frame #xffffffffffffffb0))
(define-fun u@27nt.2!2 () (_ BitVec 64) m@27nt!2)
(define-fun rax@27nt!2 () (_ BitVec 64) u@27nt.2!2)
(define-fun u@28nt!2 () (_ BitVec 64) (bvadd #x0000000000000058 rsp@3n!2))
(define-fun m@28nt!2 () (_ BitVec 64) (load64 callback.frame #xffffffffffffffb8))
(define-fun u@28nt.2!2 () (_ BitVec 64) m@28nt!2)
(define-fun rcx@28nt!2 () (_ BitVec 64) u@28nt.2!2)
(define-fun u@29nt!2 () (_ BitVec 64) (bvadd #x0000000000000060 rsp@3n!2))
(define-fun m@29nt!2 () (_ BitVec 64) (load64 callback.frame #xffffffffffffffc0))
(define-fun u@29nt.2!2 () (_ BitVec 64) m@29nt!2)
(define-fun rdx@29nt!2 () (_ BitVec 64) u@29nt.2!2)
(define-fun u@30nt!2 () (_ BitVec 64) (bvadd #x0000000000000068 rsp@3n!2))
(define-fun m@30nt!2 () (_ BitVec 64) (load64 callback.frame #xffffffffffffffc8))
(define-fun u@30nt.2!2 () (_ BitVec 64) m@30nt!2)
(define-fun rsi@30nt!2 () (_ BitVec 64) u@30nt.2!2)
(define-fun u@31nt!2 () (_ BitVec 64) (bvadd #x0000000000000070 rsp@3n!2))
(define-fun m@31nt!2 () (_ BitVec 64) (load64 callback.frame #xffffffffffffffd0))
(define-fun u@31nt.2!2 () (_ BitVec 64) m@31nt!2)
(define-fun rdi@31nt!2 () (_ BitVec 64) u@31nt.2!2)
(define-fun u@32nt!2 () (_ BitVec 64) (bvadd #x0000000000000048 rsp@3n!2))
(define-fun m@32nt!2 () (_ BitVec 64) (load64 callback.frame #xffffffffffffffa8))
(define-fun u@32nt.2!2 () (_ BitVec 64) m@32nt!2)
(define-fun r8@32nt!2 () (_ BitVec 64) u@32nt.2!2)
(define-fun u@33nt!2 () (_ BitVec 64) (bvadd #x0000000000000040 rsp@3n!2))
(define-fun m@33nt!2 () (_ BitVec 64) (load64 callback.frame #xffffffffffffffa0))
(define-fun u@33nt.2!2 () (_ BitVec 64) m@33nt!2)
(define-fun r9@33nt!2 () (_ BitVec 64) u@33nt.2!2)
(define-fun CF@34nt!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd rsp@3n!2 #x0000000000000090) rsp@3n!2) #x01 #x00)))
(define-fun OF@34nt!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 63 63) rsp@3n!2) ((_ extract 63 63) #x0000000000000090)) (distinct ((_ extract 63 63) rsp@3n!2) ((_ extract 63 63) (bvadd rsp@3n!2 #x0000000000000090)))) #x01 #x00)))
(define-fun rsp@34nt!2 () (_ BitVec 64) (bvadd rsp@3n!2 #x0000000000000090))
(define-fun SF@34nt!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@34nt!2 #x0000000000000000) #x01 #x00)))
(define-fun ZF@34nt!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@34nt!2 #x0000000000000000) #x01 #x00)))
(define-fun u@34nt!2 () (_ BitVec 64) (bvand rsp@34nt!2 #x00000000000000ff))
(define-fun u@34nt.2!2 () (_ BitVec 8) (popcount64 u@34nt!2))
(define-fun u@34nt.3!2 () (_ BitVec 8) (bvand u@34nt.2!2 #x01))
(define-fun PF@34nt!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@34nt.3!2 #x00) #x01 #x00)))
(define-fun AF@34nt!2 () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) rsp@3n!2)) (concat #b0 ((_ extract 3 0) #x0000000000000090)))))
(define-fun m@35nt!2 () (_ BitVec 64) (load64 callback.frame #xfffffffffffffff0))
(define-fun rsp@35nt!2 () (_ BitVec 64) (bvadd rsp@34nt!2 #x0000000000000008))
(define-fun CF@35nt!2 () (_ BitVec 1) ((_ extract 0 0) m@35nt!2))
(define-fun PF@35nt!2 () (_ BitVec 1) ((_ extract 2 2) m@35nt!2))
(define-fun AF@35nt!2 () (_ BitVec 1) ((_ extract 4 4) m@35nt!2))
(define-fun ZF@35nt!2 () (_ BitVec 1) ((_ extract 6 6) m@35nt!2))
(define-fun SF@35nt!2 () (_ BitVec 1) ((_ extract 7 7) m@35nt!2))
(define-fun TF@35nt!2 () (_ BitVec 1) ((_ extract 8 8) m@35nt!2))
(define-fun IF@35nt!2 () (_ BitVec 1) ((_ extract 9 9) m@35nt!2))
(define-fun DF@35nt!2 () (_ BitVec 1) ((_ extract 10 10) m@35nt!2))
(define-fun OF@35nt!2 () (_ BitVec 1) ((_ extract 11 11) m@35nt!2))
(define-fun IOPL@35nt!2 () (_ BitVec 2) ((_ extract 13 12) m@35nt!2))
(define-fun NT@35nt!2 () (_ BitVec 1) ((_ extract 14 14) m@35nt!2))
(define-fun AC@35nt!2 () (_ BitVec 1) ((_ extract 18 18) m@35nt!2))
(define-fun ID@35nt!2 () (_ BitVec 1) ((_ extract 21 21) m@35nt!2))
(define-fun m@37nt!2 () (_ BitVec 64) (load64 callback.frame #xfffffffffffffff8))
(define-fun target@37nt!2 () (_ BitVec 64) m@37nt!2)
(define-fun rsp@37nt!2 () (_ BitVec 64) (bvadd rsp@35nt!2 #x0000000000000008))
(declare-const junk-8@37nt!2 (_ BitVec 8))
(define-fun frame@37nt!2 () Stack (store callback.frame #xfffffffffffffff8 junk-8@37nt!2))
(declare-const junk-7@37nt!2 (_ BitVec 8))
(define-fun frame@37nt.2!2 () Stack (store frame@37nt!2 #xfffffffffffffff9 junk-7@37nt!2))
(declare-const junk-6@37nt!2 (_ BitVec 8))
(define-fun frame@37nt.3!2 () Stack (store frame@37nt.2!2 #xfffffffffffffffa junk-6@37nt!2))
(declare-const junk-5@37nt!2 (_ BitVec 8))
(define-fun frame@37nt.4!2 () Stack (store frame@37nt.3!2 #xfffffffffffffffb junk-5@37nt!2))
(declare-const junk-4@37nt!2 (_ BitVec 8))
(define-fun frame@37nt.5!2 () Stack (store frame@37nt.4!2 #xfffffffffffffffc junk-4@37nt!2))
(declare-const junk-3@37nt!2 (_ BitVec 8))
(define-fun frame@37nt.6!2 () Stack (store frame@37nt.5!2 #xfffffffffffffffd junk-3@37nt!2))
(declare-const junk-2@37nt!2 (_ BitVec 8))
(define-fun frame@37nt.7!2 () Stack (store frame@37nt.6!2 #xfffffffffffffffe junk-2@37nt!2))
(declare-const junk-1@37nt!2 (_ BitVec 8))
(define-fun frame@37nt.8!2 () Stack (store frame@37nt.7!2 #xffffffffffffffff junk-1@37nt!2))
(define-fun seen.r15!2 () (_ BitVec 64) (load64 frame@26nt.32!2 #xffffffffffffff60))
(define-fun seen.r14!2 () (_ BitVec 64) (load64 frame@26nt.32!2 #xffffffffffffff68))
(define-fun seen.r13!2 () (_ BitVec 64) (load64 frame@26nt.32!2 #xffffffffffffff70))
(define-fun seen.r12!2 () (_ BitVec 64) (load64 frame@26nt.32!2 #xffffffffffffff78))
(define-fun seen.bp!2 () (_ BitVec 64) (load64 frame@26nt.32!2 #xffffffffffffff80))
(define-fun seen.bx!2 () (_ BitVec 64) (load64 frame@26nt.32!2 #xffffffffffffff88))
(define-fun seen.r11!2 () (_ BitVec 64) (load64 frame@26nt.32!2 #xffffffffffffff90))
(define-fun seen.r10!2 () (_ BitVec 64) (load64 frame@26nt.32!2 #xffffffffffffff98))
(define-fun seen.r9!2 () (_ BitVec 64) (load64 frame@26nt.32!2 #xffffffffffffffa0))
(define-fun seen.r8!2 () (_ BitVec 64) (load64 frame@26nt.32!2 #xffffffffffffffa8))
(define-fun seen.ax!2 () (_ BitVec 64) (load64 frame@26nt.32!2 #xffffffffffffffb0))
(define-fun seen.cx!2 () (_ BitVec 64) (load64 frame@26nt.32!2 #xffffffffffffffb8))
(define-fun seen.dx!2 () (_ BitVec 64) (load64 frame@26nt.32!2 #xffffffffffffffc0))
(define-fun seen.si!2 () (_ BitVec 64) (load64 frame@26nt.32!2 #xffffffffffffffc8))
(define-fun seen.di!2 () (_ BitVec 64) (load64 frame@26nt.32!2 #xffffffffffffffd0))
(define-fun seen.orig_ax!2 () (_ BitVec 64) (load64 frame@26nt.32!2 #xffffffffffffffd8))
(define-fun seen.ip!2 () (_ BitVec 64) (load64 frame@26nt.32!2 #xffffffffffffffe0))
(define-fun seen.cs!2 () (_ BitVec 64) (load64 frame@26nt.32!2 #xffffffffffffffe8))
(define-fun seen.flags!2 () (_ BitVec 64) (load64 frame@26nt.32!2 #xfffffffffffffff0))
(define-fun seen.sp!2 () (_ BitVec 64) (load64 frame@26nt.32!2 #xfffffffffffffff8))
(define-fun seen.ss!2 () (_ BitVec 64) (load64 above #x0000000000000000))
(define-fun left.r15!2 () (_ BitVec 64) (load64 callback.frame #xffffffffffffff60))
(define-fun exit.r15!2 () (_ BitVec 64) r15)
(define-fun left.r14!2 () (_ BitVec 64) (load64 callback.frame #xffffffffffffff68))
(define-fun exit.r14!2 () (_ BitVec 64) r14)
(define-fun left.r13!2 () (_ BitVec 64) (load64 callback.frame #xffffffffffffff70))
(define-fun exit.r13!2 () (_ BitVec 64) r13)
(define-fun left.r12!2 () (_ BitVec 64) (load64 callback.frame #xffffffffffffff78))
(define-fun exit.r12!2 () (_ BitVec 64) r12)
(define-fun left.bp!2 () (_ BitVec 64) (load64 callback.frame #xffffffffffffff80))
(define-fun exit.rbp!2 () (_ BitVec 64) rbp!2)
(define-fun left.bx!2 () (_ BitVec 64) (load64 callback.frame #xffffffffffffff88))
(define-fun exit.rbx!2 () (_ BitVec 64) rbx)
(define-fun left.r11!2 () (_ BitVec 64) (load64 callback.frame #xffffffffffffff90))
(define-fun exit.r11!2 () (_ BitVec 64) callback.r11)
(define-fun left.r10!2 () (_ BitVec 64) (load64 callback.frame #xffffffffffffff98))
(define-fun exit.r10!2 () (_ BitVec 64) callback.r10)
(define-fun left.r9!2 () (_ BitVec 64) (load64 callback.frame #xffffffffffffffa0))
(define-fun exit.r9!2 () (_ BitVec 64) r9@33nt!2)
(define-fun left.r8!2 () (_ BitVec 64) (load64 callback.frame #xffffffffffffffa8))
(define-fun exit.r8!2 () (_ BitVec 64) r8@32nt!2)
(define-fun left.ax!2 () (_ BitVec 64) (load64 callback.frame #xffffffffffffffb0))
(define-fun exit.rax!2 () (_ BitVec 64) rax@27nt!2)
(define-fun left.cx!2 () (_ BitVec 64) (load64 callback.frame #xffffffffffffffb8))
(define-fun exit.rcx!2 () (_ BitVec 64) rcx@28nt!2)
(define-fun left.dx!2 () (_ BitVec 64) (load64 callback.frame #xffffffffffffffc0))
(define-fun exit.rdx!2 () (_ BitVec 64) rdx@29nt!2)
(define-fun left.si!2 () (_ BitVec 64) (load64 callback.frame #xffffffffffffffc8))
(define-fun exit.rsi!2 () (_ BitVec 64) rsi@30nt!2)
(define-fun left.di!2 () (_ BitVec 64) (load64 callback.frame #xffffffffffffffd0))
(define-fun exit.rdi!2 () (_ BitVec 64) rdi@31nt!2)
(define-fun left.flags!2 () (_ BitVec 64) (load64 callback.frame #xfffffffffffffff0))
(define-fun exit.CF!2 () (_ BitVec 1) CF@35nt!2)
(define-fun exit.PF!2 () (_ BitVec 1) PF@35nt!2)
(define-fun exit.AF!2 () (_ BitVec 1) AF@35nt!2)
(define-fun exit.ZF!2 () (_ BitVec 1) ZF@35nt!2)
(define-fun exit.SF!2 () (_ BitVec 1) SF@35nt!2)
(define-fun exit.TF!2 () (_ BitVec 1) TF@35nt!2)
(define-fun exit.IF!2 () (_ BitVec 1) IF@35nt!2)
(define-fun exit.DF!2 () (_ BitVec 1) DF@35nt!2)
(define-fun exit.OF!2 () (_ BitVec 1) OF@35nt!2)
(define-fun exit.IOPL!2 () (_ BitVec 2) IOPL@35nt!2)
(define-fun exit.NT!2 () (_ BitVec 1) NT@35nt!2)
(define-fun exit.AC!2 () (_ BitVec 1) AC@35nt!2)
(define-fun exit.VIF!2 () (_ BitVec 1) VIF)
(define-fun exit.VIP!2 () (_ BitVec 1) VIP)
(define-fun exit.ID!2 () (_ BitVec 1) ID@35nt!2)
(define-fun exit.cs!2 () (_ BitVec 16) cs)
(define-fun exit.ss!2 () (_ BitVec 16) ss)
(define-fun exit.ds!2 () (_ BitVec 16) ds)
(define-fun exit.es!2 () (_ BitVec 16) es)
(define-fun exit.fs!2 () (_ BitVec 16) fs)
(define-fun exit.gs!2 () (_ BitVec 16) gs)
(define-fun exit.fs_base!2 () (_ BitVec 64) fs_base)
(define-fun exit.gs_base!2 () (_ BitVec 64) gs_base)
(define-fun exit.fpu!2 () (_ BitVec 64) fpu)
(define-fun exit.target!2 () (_ BitVec 64) target@37nt!2)
(define-fun exit.rsp!2 () (_ BitVec 64) rsp@37nt!2)

; the path condition
(assert (= u@1 #x00))
(assert (distinct u@12n #x00))

; regs/defined: No exposed byte comes from memory below E.
(push 1)
(assert (not (and (= seen.r15 seen.r15!2) (= seen.r14 seen.r14!2) (= seen.r13 seen.r13!2) (= seen.r12 seen.r12!2) (= seen.bp seen.bp!2) (= seen.bx seen.bx!2) (= seen.r11 seen.r11!2) (= seen.r10 seen.r10!2) (= seen.r9 seen.r9!2) (= seen.r8 seen.r8!2) (= seen.ax seen.ax!2) (= seen.cx seen.cx!2) (= seen.dx seen.dx!2) (= seen.si seen.si!2) (= seen.di seen.di!2) (= seen.orig_ax seen.orig_ax!2) (= seen.ip seen.ip!2) (= seen.cs seen.cs!2) (= seen.flags seen.flags!2) (= seen.sp seen.sp!2) (= seen.ss seen.ss!2) (= u@1!2 #x00) (distinct u@12n!2 #x00))))
(assert (= cell.ftrace_save_regs #x00000001)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)
(exit)
