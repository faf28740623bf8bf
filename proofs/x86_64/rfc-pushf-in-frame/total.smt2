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
; all 2 paths cover every state; none of them has a loop

(set-logic QF_ABV)
(define-sort Address () (_ BitVec 64))
(define-sort Stack () (Array Address (_ BitVec 8)))
(define-fun popcount32 ((v (_ BitVec 32))) (_ BitVec 8) (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #x00 ((_ zero_extend 7) ((_ extract 0 0) v))) ((_ zero_extend 7) ((_ extract 1 1) v))) ((_ zero_extend 7) ((_ extract 2 2) v))) ((_ zero_extend 7) ((_ extract 3 3) v))) ((_ zero_extend 7) ((_ extract 4 4) v))) ((_ zero_extend 7) ((_ extract 5 5) v))) ((_ zero_extend 7) ((_ extract 6 6) v))) ((_ zero_extend 7) ((_ extract 7 7) v))) ((_ zero_extend 7) ((_ extract 8 8) v))) ((_ zero_extend 7) ((_ extract 9 9) v))) ((_ zero_extend 7) ((_ extract 10 10) v))) ((_ zero_extend 7) ((_ extract 11 11) v))) ((_ zero_extend 7) ((_ extract 12 12) v))) ((_ zero_extend 7) ((_ extract 13 13) v))) ((_ zero_extend 7) ((_ extract 14 14) v))) ((_ zero_extend 7) ((_ extract 15 15) v))) ((_ zero_extend 7) ((_ extract 16 16) v))) ((_ zero_extend 7) ((_ extract 17 17) v))) ((_ zero_extend 7) ((_ extract 18 18) v))) ((_ zero_extend 7) ((_ extract 19 19) v))) ((_ zero_extend 7) ((_ extract 20 20) v))) ((_ zero_extend 7) ((_ extract 21 21) v))) ((_ zero_extend 7) ((_ extract 22 22) v))) ((_ zero_extend 7) ((_ extract 23 23) v))) ((_ zero_extend 7) ((_ extract 24 24) v))) ((_ zero_extend 7) ((_ extract 25 25) v))) ((_ zero_extend 7) ((_ extract 26 26) v))) ((_ zero_extend 7) ((_ extract 27 27) v))) ((_ zero_extend 7) ((_ extract 28 28) v))) ((_ zero_extend 7) ((_ extract 29 29) v))) ((_ zero_extend 7) ((_ extract 30 30) v))) ((_ zero_extend 7) ((_ extract 31 31) v))))
(define-fun store64 ((m Stack) (i Address) (v (_ BitVec 64))) Stack (store (store (store (store (store (store (store (store m i ((_ extract 7 0) v)) (bvadd i #x0000000000000001) ((_ extract 15 8) v)) (bvadd i #x0000000000000002) ((_ extract 23 16) v)) (bvadd i #x0000000000000003) ((_ extract 31 24) v)) (bvadd i #x0000000000000004) ((_ extract 39 32) v)) (bvadd i #x0000000000000005) ((_ extract 47 40) v)) (bvadd i #x0000000000000006) ((_ extract 55 48) v)) (bvadd i #x0000000000000007) ((_ extract 63 56) v)))
(define-fun popcount64 ((v (_ BitVec 64))) (_ BitVec 8) (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #x00 ((_ zero_extend 7) ((_ extract 0 0) v))) ((_ zero_extend 7) ((_ extract 1 1) v))) ((_ zero_extend 7) ((_ extract 2 2) v))) ((_ zero_extend 7) ((_ extract 3 3) v))) ((_ zero_extend 7) ((_ extract 4 4) v))) ((_ zero_extend 7) ((_ extract 5 5) v))) ((_ zero_extend 7) ((_ extract 6 6) v))) ((_ zero_extend 7) ((_ extract 7 7) v))) ((_ zero_extend 7) ((_ extract 8 8) v))) ((_ zero_extend 7) ((_ extract 9 9) v))) ((_ zero_extend 7) ((_ extract 10 10) v))) ((_ zero_extend 7) ((_ extract 11 11) v))) ((_ zero_extend 7) ((_ extract 12 12) v))) ((_ zero_extend 7) ((_ extract 13 13) v))) ((_ zero_extend 7) ((_ extract 14 14) v))) ((_ zero_extend 7) ((_ extract 15 15) v))) ((_ zero_extend 7) ((_ extract 16 16) v))) ((_ zero_extend 7) ((_ extract 17 17) v))) ((_ zero_extend 7) ((_ extract 18 18) v))) ((_ zero_extend 7) ((_ extract 19 19) v))) ((_ zero_extend 7) ((_ extract 20 20) v))) ((_ zero_extend 7) ((_ extract 21 21) v))) ((_ zero_extend 7) ((_ extract 22 22) v))) ((_ zero_extend 7) ((_ extract 23 23) v))) ((_ zero_extend 7) ((_ extract 24 24) v))) ((_ zero_extend 7) ((_ extract 25 25) v))) ((_ zero_extend 7) ((_ extract 26 26) v))) ((_ zero_extend 7) ((_ extract 27 27) v))) ((_ zero_extend 7) ((_ extract 28 28) v))) ((_ zero_extend 7) ((_ extract 29 29) v))) ((_ zero_extend 7) ((_ extract 30 30) v))) ((_ zero_extend 7) ((_ extract 31 31) v))) ((_ zero_extend 7) ((_ extract 32 32) v))) ((_ zero_extend 7) ((_ extract 33 33) v))) ((_ zero_extend 7) ((_ extract 34 34) v))) ((_ zero_extend 7) ((_ extract 35 35) v))) ((_ zero_extend 7) ((_ extract 36 36) v))) ((_ zero_extend 7) ((_ extract 37 37) v))) ((_ zero_extend 7) ((_ extract 38 38) v))) ((_ zero_extend 7) ((_ extract 39 39) v))) ((_ zero_extend 7) ((_ extract 40 40) v))) ((_ zero_extend 7) ((_ extract 41 41) v))) ((_ zero_extend 7) ((_ extract 42 42) v))) ((_ zero_extend 7) ((_ extract 43 43) v))) ((_ zero_extend 7) ((_ extract 44 44) v))) ((_ zero_extend 7) ((_ extract 45 45) v))) ((_ zero_extend 7) ((_ extract 46 46) v))) ((_ zero_extend 7) ((_ extract 47 47) v))) ((_ zero_extend 7) ((_ extract 48 48) v))) ((_ zero_extend 7) ((_ extract 49 49) v))) ((_ zero_extend 7) ((_ extract 50 50) v))) ((_ zero_extend 7) ((_ extract 51 51) v))) ((_ zero_extend 7) ((_ extract 52 52) v))) ((_ zero_extend 7) ((_ extract 53 53) v))) ((_ zero_extend 7) ((_ extract 54 54) v))) ((_ zero_extend 7) ((_ extract 55 55) v))) ((_ zero_extend 7) ((_ extract 56 56) v))) ((_ zero_extend 7) ((_ extract 57 57) v))) ((_ zero_extend 7) ((_ extract 58 58) v))) ((_ zero_extend 7) ((_ extract 59 59) v))) ((_ zero_extend 7) ((_ extract 60 60) v))) ((_ zero_extend 7) ((_ extract 61 61) v))) ((_ zero_extend 7) ((_ extract 62 62) v))) ((_ zero_extend 7) ((_ extract 63 63) v))))
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
(define-fun frame@0 () Stack (store64 frame #xfffffffffffffff8 successor))
(define-fun rsp@0 () (_ BitVec 64) (bvadd rsp #xfffffffffffffff8)) ; E
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
(define-fun AF@0 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) m@0)) (concat #b0 ((_ extract 3 0) #x0000000000000000)))))
(define-fun u@1 () (_ BitVec 8) (bvxor (concat #b0000000 ZF@0) #x01)) ; unique[12880:1] = !ZF
(define-fun image@2n () (_ BitVec 64) (concat #b000000000000000000000000000000000000000000 ID VIP VIF AC #b000 NT IOPL OF@0 DF IF TF SF@0 ZF@0 #b0 AF@0 #b0 PF@0 #b1 CF@0)) ; the flags at their places
(define-fun rsp@2n () (_ BitVec 64) (bvadd rsp@0 #xfffffffffffffff8)) ; pushf
(define-fun frame@2n () Stack (store64 frame@0 #xfffffffffffffff0 image@2n)) ; pushf
(define-fun CF@3n () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rsp@2n #x0000000000000090) #x01 #x00))) ; CF = RSP < 0x90
(define-fun OF@3n () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rsp@2n) ((_ extract 63 63) #x0000000000000090)) (distinct ((_ extract 63 63) rsp@2n) ((_ extract 63 63) (bvsub rsp@2n #x0000000000000090)))) #x01 #x00))) ; OF = sborrow(RSP, 0x90)
(define-fun rsp@3n () (_ BitVec 64) (bvsub rsp@2n #x0000000000000090)) ; RSP = RSP - 0x90
(define-fun SF@3n () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@3n #x0000000000000000) #x01 #x00))) ; SF = RSP s< 0x0
(define-fun ZF@3n () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@3n #x0000000000000000) #x01 #x00))) ; ZF = RSP == 0x0
(define-fun u@3n () (_ BitVec 64) (bvand rsp@3n #x00000000000000ff)) ; unique[2c280:8] = RSP & 0xff
(define-fun u@3n.2 () (_ BitVec 8) (popcount64 u@3n)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@3n.3 () (_ BitVec 8) (bvand u@3n.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@3n () (_ BitVec 1) ((_ extract 0 0) (ite (= u@3n.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
(define-fun AF@3n () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rsp@2n)) (concat #b0 ((_ extract 3 0) #x0000000000000090)))))
(define-fun u@4n () (_ BitVec 64) (bvadd #x0000000000000050 rsp@3n)) ; unique[4e80:8] = 0x50 + RSP
(define-fun u@4n.2 () (_ BitVec 64) rax) ; unique[6b80:8] = RAX
(define-fun frame@4n () Stack (store64 frame@2n #xffffffffffffffb0 u@4n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@5n () (_ BitVec 64) (bvadd #x0000000000000058 rsp@3n)) ; unique[4e80:8] = 0x58 + RSP
(define-fun u@5n.2 () (_ BitVec 64) rcx) ; unique[6b80:8] = RCX
(define-fun frame@5n () Stack (store64 frame@4n #xffffffffffffffb8 u@5n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@6n () (_ BitVec 64) (bvadd #x0000000000000060 rsp@3n)) ; unique[4e80:8] = 0x60 + RSP
(define-fun u@6n.2 () (_ BitVec 64) rdx) ; unique[6b80:8] = RDX
(define-fun frame@6n () Stack (store64 frame@5n #xffffffffffffffc0 u@6n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@7n () (_ BitVec 64) (bvadd #x0000000000000068 rsp@3n)) ; unique[4e80:8] = 0x68 + RSP
(define-fun u@7n.2 () (_ BitVec 64) rsi) ; unique[6b80:8] = RSI
(define-fun frame@7n () Stack (store64 frame@6n #xffffffffffffffc8 u@7n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@8n () (_ BitVec 64) (bvadd #x0000000000000070 rsp@3n)) ; unique[4e80:8] = 0x70 + RSP
(define-fun u@8n.2 () (_ BitVec 64) rdi) ; unique[6b80:8] = RDI
(define-fun frame@8n () Stack (store64 frame@7n #xffffffffffffffd0 u@8n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@9n () (_ BitVec 64) (bvadd #x0000000000000048 rsp@3n)) ; unique[4e80:8] = 0x48 + RSP
(define-fun u@9n.2 () (_ BitVec 64) r8) ; unique[6b80:8] = R8
(define-fun frame@9n () Stack (store64 frame@8n #xffffffffffffffa8 u@9n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@10n () (_ BitVec 64) (bvadd #x0000000000000040 rsp@3n)) ; unique[4e80:8] = 0x40 + RSP
(define-fun u@10n.2 () (_ BitVec 64) r9) ; unique[6b80:8] = R9
(define-fun frame@10n () Stack (store64 frame@9n #xffffffffffffffa0 u@10n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
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
(define-fun AF@11n () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) m@11n)) (concat #b0 ((_ extract 3 0) #x0000000000000000)))))
(define-fun u@12n () (_ BitVec 8) (bvxor (concat #b0000000 ZF@11n) #x01)) ; unique[12880:1] = !ZF

; assumption case(rfc-pushf-in-frame)
(assert (distinct cell.ftrace_save_regs #x00000000))

; total: One of the 2 ways that were followed is taken at ftrace_caller+0x7.
(push 1)
(assert (not (or (distinct u@1 #x00) (= u@1 #x00))))
(set-info :status unsat)
(check-sat)
(pop 1)

; total: One of the 1 ways that were followed is taken at ftrace_caller+0x3f.
(push 1)
(assert (= u@1 #x00))
(assert (not (distinct u@12n #x00)))
(set-info :status unsat)
(check-sat)
(pop 1)

; total: Every state follows one of the paths.
(push 1)
(assert (not (or (distinct u@1 #x00) (and (= u@1 #x00) (distinct u@12n #x00)))))
(set-info :status unsat)
(check-sat)
(pop 1)
(exit)
