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
; all 2 paths cover every state; none of them has a loop

(set-logic QF_ABV)
(define-sort Address () (_ BitVec 64))
(define-sort Stack () (Array Address (_ BitVec 8)))
(define-fun popcount32 ((v (_ BitVec 32))) (_ BitVec 8) (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #x00 ((_ zero_extend 7) ((_ extract 0 0) v))) ((_ zero_extend 7) ((_ extract 1 1) v))) ((_ zero_extend 7) ((_ extract 2 2) v))) ((_ zero_extend 7) ((_ extract 3 3) v))) ((_ zero_extend 7) ((_ extract 4 4) v))) ((_ zero_extend 7) ((_ extract 5 5) v))) ((_ zero_extend 7) ((_ extract 6 6) v))) ((_ zero_extend 7) ((_ extract 7 7) v))) ((_ zero_extend 7) ((_ extract 8 8) v))) ((_ zero_extend 7) ((_ extract 9 9) v))) ((_ zero_extend 7) ((_ extract 10 10) v))) ((_ zero_extend 7) ((_ extract 11 11) v))) ((_ zero_extend 7) ((_ extract 12 12) v))) ((_ zero_extend 7) ((_ extract 13 13) v))) ((_ zero_extend 7) ((_ extract 14 14) v))) ((_ zero_extend 7) ((_ extract 15 15) v))) ((_ zero_extend 7) ((_ extract 16 16) v))) ((_ zero_extend 7) ((_ extract 17 17) v))) ((_ zero_extend 7) ((_ extract 18 18) v))) ((_ zero_extend 7) ((_ extract 19 19) v))) ((_ zero_extend 7) ((_ extract 20 20) v))) ((_ zero_extend 7) ((_ extract 21 21) v))) ((_ zero_extend 7) ((_ extract 22 22) v))) ((_ zero_extend 7) ((_ extract 23 23) v))) ((_ zero_extend 7) ((_ extract 24 24) v))) ((_ zero_extend 7) ((_ extract 25 25) v))) ((_ zero_extend 7) ((_ extract 26 26) v))) ((_ zero_extend 7) ((_ extract 27 27) v))) ((_ zero_extend 7) ((_ extract 28 28) v))) ((_ zero_extend 7) ((_ extract 29 29) v))) ((_ zero_extend 7) ((_ extract 30 30) v))) ((_ zero_extend 7) ((_ extract 31 31) v))))
(define-fun load64 ((m Stack) (i Address)) (_ BitVec 64) (concat (select m (bvadd i #x0000000000000007)) (select m (bvadd i #x0000000000000006)) (select m (bvadd i #x0000000000000005)) (select m (bvadd i #x0000000000000004)) (select m (bvadd i #x0000000000000003)) (select m (bvadd i #x0000000000000002)) (select m (bvadd i #x0000000000000001)) (select m i)))
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
(define-fun CF@2n () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rsp@0 #x0000000000000080) #x01 #x00))) ; CF = RSP < 0x80
(define-fun OF@2n () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rsp@0) ((_ extract 63 63) #x0000000000000080)) (distinct ((_ extract 63 63) rsp@0) ((_ extract 63 63) (bvsub rsp@0 #x0000000000000080)))) #x01 #x00))) ; OF = sborrow(RSP, 0x80)
(define-fun rsp@2n () (_ BitVec 64) (bvsub rsp@0 #x0000000000000080)) ; RSP = RSP - 0x80
(define-fun SF@2n () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@2n #x0000000000000000) #x01 #x00))) ; SF = RSP s< 0x0
(define-fun ZF@2n () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@2n #x0000000000000000) #x01 #x00))) ; ZF = RSP == 0x0
(define-fun u@2n () (_ BitVec 64) (bvand rsp@2n #x00000000000000ff)) ; unique[2c280:8] = RSP & 0xff
(define-fun u@2n.2 () (_ BitVec 8) (popcount64 u@2n)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@2n.3 () (_ BitVec 8) (bvand u@2n.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@2n () (_ BitVec 1) ((_ extract 0 0) (ite (= u@2n.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
(define-fun AF@2n () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rsp@0)) (concat #b0 ((_ extract 3 0) #x0000000000000080)))))
(define-fun u@3n () (_ BitVec 64) (bvadd #x0000000000000058 rsp@2n)) ; unique[4e80:8] = 0x58 + RSP
(define-fun u@3n.2 () (_ BitVec 64) rax) ; unique[6b80:8] = RAX
(define-fun frame@3n () Stack (store64 frame@0 #xffffffffffffffd0 u@3n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@4n () (_ BitVec 64) (bvadd #x0000000000000060 rsp@2n)) ; unique[4e80:8] = 0x60 + RSP
(define-fun u@4n.2 () (_ BitVec 64) rcx) ; unique[6b80:8] = RCX
(define-fun frame@4n () Stack (store64 frame@3n #xffffffffffffffd8 u@4n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@5n () (_ BitVec 64) (bvadd #x0000000000000068 rsp@2n)) ; unique[4e80:8] = 0x68 + RSP
(define-fun u@5n.2 () (_ BitVec 64) rdx) ; unique[6b80:8] = RDX
(define-fun frame@5n () Stack (store64 frame@4n #xffffffffffffffe0 u@5n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@6n () (_ BitVec 64) (bvadd #x0000000000000070 rsp@2n)) ; unique[4e80:8] = 0x70 + RSP
(define-fun u@6n.2 () (_ BitVec 64) rsi) ; unique[6b80:8] = RSI
(define-fun frame@6n () Stack (store64 frame@5n #xffffffffffffffe8 u@6n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@7n () (_ BitVec 64) (bvadd #x0000000000000078 rsp@2n)) ; unique[4e80:8] = 0x78 + RSP
(define-fun u@7n.2 () (_ BitVec 64) rdi) ; unique[6b80:8] = RDI
(define-fun frame@7n () Stack (store64 frame@6n #xfffffffffffffff0 u@7n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@8n () (_ BitVec 64) (bvadd #x0000000000000050 rsp@2n)) ; unique[4e80:8] = 0x50 + RSP
(define-fun u@8n.2 () (_ BitVec 64) r8) ; unique[6b80:8] = R8
(define-fun frame@8n () Stack (store64 frame@7n #xffffffffffffffc8 u@8n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@9n () (_ BitVec 64) (bvadd #x0000000000000048 rsp@2n)) ; unique[4e80:8] = 0x48 + RSP
(define-fun u@9n.2 () (_ BitVec 64) r9) ; unique[6b80:8] = R9
(define-fun frame@9n () Stack (store64 frame@8n #xffffffffffffffc0 u@9n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun m@10n () (_ BitVec 32) cell.ftrace_save_regs) ; 4 bytes at addr.ftrace_save_regs
(define-fun rax@10n () (_ BitVec 64) (concat ((_ extract 63 32) rax) m@10n)) ; EAX = ram[ffffffffa0010000:4]
(define-fun rax@10n.2 () (_ BitVec 64) ((_ zero_extend 32) ((_ extract 31 0) rax@10n))) ; RAX = zext(EAX)
(define-fun u@11n () (_ BitVec 64) rax@10n.2) ; unique[6b80:8] = RAX
(define-fun frame@11n () Stack (store64 frame@9n #xffffffffffffff78 u@11n)) ; *[ram]RSP = unique[6b80:8]
(define-fun CF@12n () (_ BitVec 1) ((_ extract 0 0) #x00)) ; CF = 0x0
(define-fun OF@12n () (_ BitVec 1) ((_ extract 0 0) #x00)) ; OF = 0x0
(define-fun u@12n () (_ BitVec 32) (bvand ((_ extract 31 0) rax@10n.2) ((_ extract 31 0) rax@10n.2))) ; unique[70480:4] = EAX & EAX
(define-fun SF@12n () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt u@12n #x00000000) #x01 #x00))) ; SF = unique[70480:4] s< 0x0
(define-fun ZF@12n () (_ BitVec 1) ((_ extract 0 0) (ite (= u@12n #x00000000) #x01 #x00))) ; ZF = unique[70480:4] == 0x0
(define-fun u@12n.2 () (_ BitVec 32) (bvand u@12n #x000000ff)) ; unique[2c280:4] = unique[70480:4] & 0xff
(define-fun u@12n.3 () (_ BitVec 8) (popcount32 u@12n.2)) ; unique[2c300:1] = popcount(unique[2c280:4])
(define-fun u@12n.4 () (_ BitVec 8) (bvand u@12n.3 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@12n () (_ BitVec 1) ((_ extract 0 0) (ite (= u@12n.4 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
(define-fun CF@12n.2 () (_ BitVec 1) #b0)
(define-fun OF@12n.2 () (_ BitVec 1) #b0)
(declare-const undefined-AF@12n (_ BitVec 1))
(define-fun u@13n () (_ BitVec 8) (bvxor (concat #b0000000 ZF@12n) #x01)) ; unique[12880:1] = !ZF
(define-fun u@14nt () (_ BitVec 64) (bvadd #x0000000000000008 rsp@2n)) ; unique[4e80:8] = 0x8 + RSP
(define-fun u@14nt.2 () (_ BitVec 64) r15) ; unique[6b80:8] = R15
(define-fun frame@14nt () Stack (store64 frame@11n #xffffffffffffff80 u@14nt.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@15nt () (_ BitVec 64) (bvadd #x0000000000000010 rsp@2n)) ; unique[4e80:8] = 0x10 + RSP
(define-fun u@15nt.2 () (_ BitVec 64) r14) ; unique[6b80:8] = R14
(define-fun frame@15nt () Stack (store64 frame@14nt #xffffffffffffff88 u@15nt.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@16nt () (_ BitVec 64) (bvadd #x0000000000000018 rsp@2n)) ; unique[4e80:8] = 0x18 + RSP
(define-fun u@16nt.2 () (_ BitVec 64) r13) ; unique[6b80:8] = R13
(define-fun frame@16nt () Stack (store64 frame@15nt #xffffffffffffff90 u@16nt.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@17nt () (_ BitVec 64) (bvadd #x0000000000000020 rsp@2n)) ; unique[4e80:8] = 0x20 + RSP
(define-fun u@17nt.2 () (_ BitVec 64) r12) ; unique[6b80:8] = R12
(define-fun frame@17nt () Stack (store64 frame@16nt #xffffffffffffff98 u@17nt.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@18nt () (_ BitVec 64) (bvadd #x0000000000000040 rsp@2n)) ; unique[4e80:8] = 0x40 + RSP
(define-fun u@18nt.2 () (_ BitVec 64) r10) ; unique[6b80:8] = R10
(define-fun frame@18nt () Stack (store64 frame@17nt #xffffffffffffffb8 u@18nt.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@19nt () (_ BitVec 64) (bvadd #x0000000000000028 rsp@2n)) ; unique[4e80:8] = 0x28 + RSP
(define-fun u@19nt.2 () (_ BitVec 64) rbp) ; unique[6b80:8] = RBP
(define-fun frame@19nt () Stack (store64 frame@18nt #xffffffffffffffa0 u@19nt.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@20nt () (_ BitVec 64) (bvadd #x0000000000000030 rsp@2n)) ; unique[4e80:8] = 0x30 + RSP
(define-fun u@20nt.2 () (_ BitVec 64) rbx) ; unique[6b80:8] = RBX
(define-fun frame@20nt () Stack (store64 frame@19nt #xffffffffffffffa8 u@20nt.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@22nt () (_ BitVec 64) (bvadd #x0000000000000080 rsp@2n)) ; unique[5300:8] = 0x80 + RSP
(define-fun m@22nt () (_ BitVec 64) (load64 frame@20nt #xfffffffffffffff8)) ; 8 bytes at u@22nt
(define-fun u@22nt.2 () (_ BitVec 64) m@22nt) ; unique[12000:8] = *[ram]unique[5300:8]
(define-fun rdi@22nt () (_ BitVec 64) u@22nt.2) ; RDI = unique[12000:8]
(define-fun CF@23nt () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rdi@22nt #x0000000000000005) #x01 #x00))) ; CF = RDI < 0x5
(define-fun OF@23nt () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rdi@22nt) ((_ extract 63 63) #x0000000000000005)) (distinct ((_ extract 63 63) rdi@22nt) ((_ extract 63 63) (bvsub rdi@22nt #x0000000000000005)))) #x01 #x00))) ; OF = sborrow(RDI, 0x5)
(define-fun rdi@23nt () (_ BitVec 64) (bvsub rdi@22nt #x0000000000000005)) ; RDI = RDI - 0x5
(define-fun SF@23nt () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rdi@23nt #x0000000000000000) #x01 #x00))) ; SF = RDI s< 0x0
(define-fun ZF@23nt () (_ BitVec 1) ((_ extract 0 0) (ite (= rdi@23nt #x0000000000000000) #x01 #x00))) ; ZF = RDI == 0x0
(define-fun u@23nt () (_ BitVec 64) (bvand rdi@23nt #x00000000000000ff)) ; unique[2c280:8] = RDI & 0xff
(define-fun u@23nt.2 () (_ BitVec 8) (popcount64 u@23nt)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@23nt.3 () (_ BitVec 8) (bvand u@23nt.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@23nt () (_ BitVec 1) ((_ extract 0 0) (ite (= u@23nt.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
(define-fun AF@23nt () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rdi@22nt)) (concat #b0 ((_ extract 3 0) #x0000000000000005)))))
(define-fun u@24nt () (_ BitVec 64) (bvadd rbp #x0000000000000008)) ; unique[4780:8] = RBP + 0x8
(define-fun m@24nt () (_ BitVec 64) (load64 above (bvsub u@24nt rsp))) ; 8 bytes at u@24nt
(define-fun u@24nt.2 () (_ BitVec 64) m@24nt) ; unique[12000:8] = *[ram]unique[4780:8]
(define-fun rsi@24nt () (_ BitVec 64) u@24nt.2) ; RSI = unique[12000:8]
(define-fun rdx@25nt () (_ BitVec 64) addr.function_trace_op) ; RDX = 0xffffffffa0020000
(define-fun u@26nt () (_ BitVec 64) (bvadd #x0000000000000008 rsp@2n)) ; unique[4e80:8] = 0x8 + RSP
(define-fun rcx@26nt () (_ BitVec 64) u@26nt) ; RCX = unique[4e80:8]
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
(define-fun AF@28nt () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) m@28nt)) (concat #b0 ((_ extract 3 0) #x0000000000000000)))))
(define-fun u@29nt () (_ BitVec 8) (bvxor (concat #b0000000 ZF@28nt) #x01)) ; unique[12880:1] = !ZF

; assumption case(rfc-fix-restore)
(assert (distinct cell.ftrace_save_regs #x00000000))

; total: One of the 2 ways that were followed is taken at ftrace_caller+0x7.
(push 1)
(assert (not (or (distinct u@1 #x00) (= u@1 #x00))))
(set-info :status unsat)
(check-sat)
(pop 1)

; total: One of the 1 ways that were followed is taken at ftrace_caller+0x43.
(push 1)
(assert (= u@1 #x00))
(assert (not (distinct u@13n #x00)))
(set-info :status unsat)
(check-sat)
(pop 1)

; total: One of the 1 ways that were followed is taken at ftrace_caller+0x6b.
(push 1)
(assert (= u@1 #x00))
(assert (distinct u@13n #x00))
(assert (not (distinct u@29nt #x00)))
(set-info :status unsat)
(check-sat)
(pop 1)

; total: Every state follows one of the paths.
(push 1)
(assert (not (or (distinct u@1 #x00) (and (= u@1 #x00) (distinct u@13n #x00) (distinct u@29nt #x00)))))
(set-info :status unsat)
(check-sat)
(pop 1)
(exit)
