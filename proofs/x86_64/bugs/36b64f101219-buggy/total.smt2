; tramproof certificate, generator 2. How to read it: docs/certificates.md
; target x86_64/bugs/36b64f101219-buggy, level strict; ftrace_regs_caller, 420 bytes, sha256 0e43abd0194d8afaa3d2375722da3b5891f3285cfd02368be4863005b7aba19d
;
; T is the stack pointer at the hook. Two arrays hold the stack: frame (below T) and above (from T up),
; both indexed by the distance from T; where an address is T plus a constant, lemma/addresses proves it.
; A stack byte that was below the stack pointer since it was written is a fresh symbol, junk, when it is read.
; Each load of a shared cell is a fresh symbol. A flag that the manual leaves undefined is one, too.
; By construction: regions-disjoint code-constant file-bytes async-transparent no-fault callback-abi kernel-no-fpu
;
; all 2 paths cover every state; none of them has a loop

(set-logic QF_ABV)
(define-sort Address () (_ BitVec 64))
(define-sort Stack () (Array Address (_ BitVec 8)))
(define-fun load64 ((m Stack) (i Address)) (_ BitVec 64) (concat (select m (bvadd i #x0000000000000007)) (select m (bvadd i #x0000000000000006)) (select m (bvadd i #x0000000000000005)) (select m (bvadd i #x0000000000000004)) (select m (bvadd i #x0000000000000003)) (select m (bvadd i #x0000000000000002)) (select m (bvadd i #x0000000000000001)) (select m i)))
(define-fun store64 ((m Stack) (i Address) (v (_ BitVec 64))) Stack (store (store (store (store (store (store (store (store m i ((_ extract 7 0) v)) (bvadd i #x0000000000000001) ((_ extract 15 8) v)) (bvadd i #x0000000000000002) ((_ extract 23 16) v)) (bvadd i #x0000000000000003) ((_ extract 31 24) v)) (bvadd i #x0000000000000004) ((_ extract 39 32) v)) (bvadd i #x0000000000000005) ((_ extract 47 40) v)) (bvadd i #x0000000000000006) ((_ extract 55 48) v)) (bvadd i #x0000000000000007) ((_ extract 63 56) v)))
(define-fun popcount64 ((v (_ BitVec 64))) (_ BitVec 8) (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #x00 ((_ zero_extend 7) ((_ extract 0 0) v))) ((_ zero_extend 7) ((_ extract 1 1) v))) ((_ zero_extend 7) ((_ extract 2 2) v))) ((_ zero_extend 7) ((_ extract 3 3) v))) ((_ zero_extend 7) ((_ extract 4 4) v))) ((_ zero_extend 7) ((_ extract 5 5) v))) ((_ zero_extend 7) ((_ extract 6 6) v))) ((_ zero_extend 7) ((_ extract 7 7) v))) ((_ zero_extend 7) ((_ extract 8 8) v))) ((_ zero_extend 7) ((_ extract 9 9) v))) ((_ zero_extend 7) ((_ extract 10 10) v))) ((_ zero_extend 7) ((_ extract 11 11) v))) ((_ zero_extend 7) ((_ extract 12 12) v))) ((_ zero_extend 7) ((_ extract 13 13) v))) ((_ zero_extend 7) ((_ extract 14 14) v))) ((_ zero_extend 7) ((_ extract 15 15) v))) ((_ zero_extend 7) ((_ extract 16 16) v))) ((_ zero_extend 7) ((_ extract 17 17) v))) ((_ zero_extend 7) ((_ extract 18 18) v))) ((_ zero_extend 7) ((_ extract 19 19) v))) ((_ zero_extend 7) ((_ extract 20 20) v))) ((_ zero_extend 7) ((_ extract 21 21) v))) ((_ zero_extend 7) ((_ extract 22 22) v))) ((_ zero_extend 7) ((_ extract 23 23) v))) ((_ zero_extend 7) ((_ extract 24 24) v))) ((_ zero_extend 7) ((_ extract 25 25) v))) ((_ zero_extend 7) ((_ extract 26 26) v))) ((_ zero_extend 7) ((_ extract 27 27) v))) ((_ zero_extend 7) ((_ extract 28 28) v))) ((_ zero_extend 7) ((_ extract 29 29) v))) ((_ zero_extend 7) ((_ extract 30 30) v))) ((_ zero_extend 7) ((_ extract 31 31) v))) ((_ zero_extend 7) ((_ extract 32 32) v))) ((_ zero_extend 7) ((_ extract 33 33) v))) ((_ zero_extend 7) ((_ extract 34 34) v))) ((_ zero_extend 7) ((_ extract 35 35) v))) ((_ zero_extend 7) ((_ extract 36 36) v))) ((_ zero_extend 7) ((_ extract 37 37) v))) ((_ zero_extend 7) ((_ extract 38 38) v))) ((_ zero_extend 7) ((_ extract 39 39) v))) ((_ zero_extend 7) ((_ extract 40 40) v))) ((_ zero_extend 7) ((_ extract 41 41) v))) ((_ zero_extend 7) ((_ extract 42 42) v))) ((_ zero_extend 7) ((_ extract 43 43) v))) ((_ zero_extend 7) ((_ extract 44 44) v))) ((_ zero_extend 7) ((_ extract 45 45) v))) ((_ zero_extend 7) ((_ extract 46 46) v))) ((_ zero_extend 7) ((_ extract 47 47) v))) ((_ zero_extend 7) ((_ extract 48 48) v))) ((_ zero_extend 7) ((_ extract 49 49) v))) ((_ zero_extend 7) ((_ extract 50 50) v))) ((_ zero_extend 7) ((_ extract 51 51) v))) ((_ zero_extend 7) ((_ extract 52 52) v))) ((_ zero_extend 7) ((_ extract 53 53) v))) ((_ zero_extend 7) ((_ extract 54 54) v))) ((_ zero_extend 7) ((_ extract 55 55) v))) ((_ zero_extend 7) ((_ extract 56 56) v))) ((_ zero_extend 7) ((_ extract 57 57) v))) ((_ zero_extend 7) ((_ extract 58 58) v))) ((_ zero_extend 7) ((_ extract 59 59) v))) ((_ zero_extend 7) ((_ extract 60 60) v))) ((_ zero_extend 7) ((_ extract 61 61) v))) ((_ zero_extend 7) ((_ extract 62 62) v))) ((_ zero_extend 7) ((_ extract 63 63) v))))
(declare-const rax (_ BitVec 64))
(declare-const rbx (_ BitVec 64))
(declare-const rcx (_ BitVec 64))
(declare-const rdx (_ BitVec 64))
(declare-const rsi (_ BitVec 64))
(declare-const rdi (_ BitVec 64))
(declare-const rbp (_ BitVec 64))
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
(declare-const frame Stack) ; the stack below T: the byte at T + i is (select frame i)
(declare-const above Stack) ; the stack at and above T, in the same way
(declare-const addr.function_trace_op (_ BitVec 64))
(declare-const addr..text (_ BitVec 64))
(declare-const successor (_ BitVec 64))
(define-fun frame@0 () Stack (store64 frame #xfffffffffffffff8 successor))
(define-fun rsp@0 () (_ BitVec 64) (bvadd rsp #xfffffffffffffff8)) ; E
(define-fun image@0 () (_ BitVec 64) (concat #b000000000000000000000000000000000000000000 ID VIP VIF AC #b000 NT IOPL OF DF IF TF SF ZF #b0 AF #b0 PF #b1 CF)) ; the flags at their places
(define-fun rsp@0.2 () (_ BitVec 64) (bvadd rsp@0 #xfffffffffffffff8)) ; pushf
(define-fun frame@0.2 () Stack (store64 frame@0 #xfffffffffffffff0 image@0)) ; pushf
(define-fun CF@1 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rsp@0.2 #x00000000000000a8) #x01 #x00))) ; CF = RSP < 0xa8
(define-fun OF@1 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rsp@0.2) ((_ extract 63 63) #x00000000000000a8)) (distinct ((_ extract 63 63) rsp@0.2) ((_ extract 63 63) (bvsub rsp@0.2 #x00000000000000a8)))) #x01 #x00))) ; OF = sborrow(RSP, 0xa8)
(define-fun rsp@1 () (_ BitVec 64) (bvsub rsp@0.2 #x00000000000000a8)) ; RSP = RSP - 0xa8
(define-fun SF@1 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@1 #x0000000000000000) #x01 #x00))) ; SF = RSP s< 0x0
(define-fun ZF@1 () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@1 #x0000000000000000) #x01 #x00))) ; ZF = RSP == 0x0
(define-fun u@1 () (_ BitVec 64) (bvand rsp@1 #x00000000000000ff)) ; unique[2c280:8] = RSP & 0xff
(define-fun u@1.2 () (_ BitVec 8) (popcount64 u@1)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@1.3 () (_ BitVec 8) (bvand u@1.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@1 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@1.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
(define-fun AF@1 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rsp@0.2)) (concat #b0 ((_ extract 3 0) #x00000000000000a8)))))
(define-fun u@2 () (_ BitVec 64) r15) ; unique[6b80:8] = R15
(define-fun frame@2 () Stack (store64 frame@0.2 #xffffffffffffff48 u@2)) ; *[ram]RSP = unique[6b80:8]
(define-fun u@3 () (_ BitVec 64) (bvadd #x0000000000000008 rsp@1)) ; unique[4e80:8] = 0x8 + RSP
(define-fun u@3.2 () (_ BitVec 64) r14) ; unique[6b80:8] = R14
(define-fun frame@3 () Stack (store64 frame@2 #xffffffffffffff50 u@3.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@4 () (_ BitVec 64) (bvadd #x0000000000000010 rsp@1)) ; unique[4e80:8] = 0x10 + RSP
(define-fun u@4.2 () (_ BitVec 64) r13) ; unique[6b80:8] = R13
(define-fun frame@4 () Stack (store64 frame@3 #xffffffffffffff58 u@4.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@5 () (_ BitVec 64) (bvadd #x0000000000000018 rsp@1)) ; unique[4e80:8] = 0x18 + RSP
(define-fun u@5.2 () (_ BitVec 64) r12) ; unique[6b80:8] = R12
(define-fun frame@5 () Stack (store64 frame@4 #xffffffffffffff60 u@5.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@6 () (_ BitVec 64) (bvadd #x0000000000000020 rsp@1)) ; unique[4e80:8] = 0x20 + RSP
(define-fun u@6.2 () (_ BitVec 64) rbp) ; unique[6b80:8] = RBP
(define-fun frame@6 () Stack (store64 frame@5 #xffffffffffffff68 u@6.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@7 () (_ BitVec 64) (bvadd #x0000000000000028 rsp@1)) ; unique[4e80:8] = 0x28 + RSP
(define-fun u@7.2 () (_ BitVec 64) rbx) ; unique[6b80:8] = RBX
(define-fun frame@7 () Stack (store64 frame@6 #xffffffffffffff70 u@7.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@8 () (_ BitVec 64) (bvadd #x0000000000000030 rsp@1)) ; unique[4e80:8] = 0x30 + RSP
(define-fun u@8.2 () (_ BitVec 64) r11) ; unique[6b80:8] = R11
(define-fun frame@8 () Stack (store64 frame@7 #xffffffffffffff78 u@8.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@9 () (_ BitVec 64) (bvadd #x0000000000000038 rsp@1)) ; unique[4e80:8] = 0x38 + RSP
(define-fun u@9.2 () (_ BitVec 64) r10) ; unique[6b80:8] = R10
(define-fun frame@9 () Stack (store64 frame@8 #xffffffffffffff80 u@9.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@10 () (_ BitVec 64) (bvadd #x0000000000000040 rsp@1)) ; unique[4e80:8] = 0x40 + RSP
(define-fun u@10.2 () (_ BitVec 64) r9) ; unique[6b80:8] = R9
(define-fun frame@10 () Stack (store64 frame@9 #xffffffffffffff88 u@10.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@11 () (_ BitVec 64) (bvadd #x0000000000000048 rsp@1)) ; unique[4e80:8] = 0x48 + RSP
(define-fun u@11.2 () (_ BitVec 64) r8) ; unique[6b80:8] = R8
(define-fun frame@11 () Stack (store64 frame@10 #xffffffffffffff90 u@11.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@12 () (_ BitVec 64) (bvadd #x0000000000000050 rsp@1)) ; unique[4e80:8] = 0x50 + RSP
(define-fun u@12.2 () (_ BitVec 64) rax) ; unique[6b80:8] = RAX
(define-fun frame@12 () Stack (store64 frame@11 #xffffffffffffff98 u@12.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@13 () (_ BitVec 64) (bvadd #x0000000000000058 rsp@1)) ; unique[4e80:8] = 0x58 + RSP
(define-fun u@13.2 () (_ BitVec 64) rcx) ; unique[6b80:8] = RCX
(define-fun frame@13 () Stack (store64 frame@12 #xffffffffffffffa0 u@13.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@14 () (_ BitVec 64) (bvadd #x0000000000000060 rsp@1)) ; unique[4e80:8] = 0x60 + RSP
(define-fun u@14.2 () (_ BitVec 64) rdx) ; unique[6b80:8] = RDX
(define-fun frame@14 () Stack (store64 frame@13 #xffffffffffffffa8 u@14.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@15 () (_ BitVec 64) (bvadd #x0000000000000068 rsp@1)) ; unique[4e80:8] = 0x68 + RSP
(define-fun u@15.2 () (_ BitVec 64) rsi) ; unique[6b80:8] = RSI
(define-fun frame@15 () Stack (store64 frame@14 #xffffffffffffffb0 u@15.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@16 () (_ BitVec 64) (bvadd #x0000000000000070 rsp@1)) ; unique[4e80:8] = 0x70 + RSP
(define-fun u@16.2 () (_ BitVec 64) rdi) ; unique[6b80:8] = RDI
(define-fun frame@16 () Stack (store64 frame@15 #xffffffffffffffb8 u@16.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@17 () (_ BitVec 64) (bvadd #x0000000000000078 rsp@1)) ; unique[4e80:8] = 0x78 + RSP
(define-fun u@17.2 () (_ BitVec 64) #x0000000000000000) ; unique[6b80:8] = 0x0
(define-fun frame@17 () Stack (store64 frame@16 #xffffffffffffffc0 u@17.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@18 () (_ BitVec 64) (bvadd #x00000000000000b0 rsp@1)) ; unique[5300:8] = 0xb0 + RSP
(define-fun m@18 () (_ BitVec 64) (load64 frame@17 #xfffffffffffffff8)) ; 8 bytes at u@18
(define-fun u@18.2 () (_ BitVec 64) m@18) ; unique[12000:8] = *[ram]unique[5300:8]
(define-fun rdi@18 () (_ BitVec 64) u@18.2) ; RDI = unique[12000:8]
(define-fun u@19 () (_ BitVec 64) (bvadd #x0000000000000080 rsp@1)) ; unique[5300:8] = 0x80 + RSP
(define-fun u@19.2 () (_ BitVec 64) rdi@18) ; unique[6b80:8] = RDI
(define-fun frame@19 () Stack (store64 frame@17 #xffffffffffffffc8 u@19.2)) ; *[ram]unique[5300:8] = unique[6b80:8]
(define-fun rax@20 () (_ BitVec 64) ((_ zero_extend 48) cs)) ; mov eax, cs
(define-fun u@21 () (_ BitVec 64) (bvadd #x0000000000000088 rsp@1)) ; unique[5300:8] = 0x88 + RSP
(define-fun u@21.2 () (_ BitVec 64) rax@20) ; unique[6b80:8] = RAX
(define-fun frame@21 () Stack (store64 frame@19 #xffffffffffffffd0 u@21.2)) ; *[ram]unique[5300:8] = unique[6b80:8]
(define-fun u@22 () (_ BitVec 64) (bvadd #x00000000000000a8 rsp@1)) ; unique[5300:8] = 0xa8 + RSP
(define-fun m@22 () (_ BitVec 64) (load64 frame@21 #xfffffffffffffff0)) ; 8 bytes at u@22
(define-fun u@22.2 () (_ BitVec 64) m@22) ; unique[12000:8] = *[ram]unique[5300:8]
(define-fun rax@22 () (_ BitVec 64) u@22.2) ; RAX = unique[12000:8]
(define-fun u@23 () (_ BitVec 64) (bvadd #x0000000000000090 rsp@1)) ; unique[5300:8] = 0x90 + RSP
(define-fun u@23.2 () (_ BitVec 64) rax@22) ; unique[6b80:8] = RAX
(define-fun frame@23 () Stack (store64 frame@21 #xffffffffffffffd8 u@23.2)) ; *[ram]unique[5300:8] = unique[6b80:8]
(define-fun u@24 () (_ BitVec 64) (bvadd #x00000000000000b8 rsp@1)) ; unique[5300:8] = 0xb8 + RSP
(define-fun rax@24 () (_ BitVec 64) u@24) ; RAX = unique[5300:8]
(define-fun u@25 () (_ BitVec 64) (bvadd #x0000000000000098 rsp@1)) ; unique[5300:8] = 0x98 + RSP
(define-fun u@25.2 () (_ BitVec 64) rax@24) ; unique[6b80:8] = RAX
(define-fun frame@25 () Stack (store64 frame@23 #xffffffffffffffe0 u@25.2)) ; *[ram]unique[5300:8] = unique[6b80:8]
(define-fun rax@26 () (_ BitVec 64) ((_ zero_extend 48) ss)) ; mov eax, ss
(define-fun u@27 () (_ BitVec 64) (bvadd #x00000000000000a0 rsp@1)) ; unique[5300:8] = 0xa0 + RSP
(define-fun u@27.2 () (_ BitVec 64) rax@26) ; unique[6b80:8] = RAX
(define-fun frame@27 () Stack (store64 frame@25 #xffffffffffffffe8 u@27.2)) ; *[ram]unique[5300:8] = unique[6b80:8]
(define-fun CF@28 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rdi@18 #x0000000000000005) #x01 #x00))) ; CF = RDI < 0x5
(define-fun OF@28 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rdi@18) ((_ extract 63 63) #x0000000000000005)) (distinct ((_ extract 63 63) rdi@18) ((_ extract 63 63) (bvsub rdi@18 #x0000000000000005)))) #x01 #x00))) ; OF = sborrow(RDI, 0x5)
(define-fun rdi@28 () (_ BitVec 64) (bvsub rdi@18 #x0000000000000005)) ; RDI = RDI - 0x5
(define-fun SF@28 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rdi@28 #x0000000000000000) #x01 #x00))) ; SF = RDI s< 0x0
(define-fun ZF@28 () (_ BitVec 1) ((_ extract 0 0) (ite (= rdi@28 #x0000000000000000) #x01 #x00))) ; ZF = RDI == 0x0
(define-fun u@28 () (_ BitVec 64) (bvand rdi@28 #x00000000000000ff)) ; unique[2c280:8] = RDI & 0xff
(define-fun u@28.2 () (_ BitVec 8) (popcount64 u@28)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@28.3 () (_ BitVec 8) (bvand u@28.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@28 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@28.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
(define-fun AF@28 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rdi@18)) (concat #b0 ((_ extract 3 0) #x0000000000000005)))))
(define-fun u@29 () (_ BitVec 64) (bvadd #x00000000000000b8 rsp@1)) ; unique[5300:8] = 0xb8 + RSP
(define-fun m@29 () (_ BitVec 64) (load64 above #x0000000000000000)) ; 8 bytes at u@29
(define-fun u@29.2 () (_ BitVec 64) m@29) ; unique[12000:8] = *[ram]unique[5300:8]
(define-fun rsi@29 () (_ BitVec 64) u@29.2) ; RSI = unique[12000:8]
(declare-const cell.function_trace_op (_ BitVec 64))
(define-fun m@30 () (_ BitVec 64) cell.function_trace_op) ; 8 bytes at addr.function_trace_op
(define-fun rdx@30 () (_ BitVec 64) m@30) ; RDX = ram[ffffffffa0000000:8]
(define-fun rcx@31 () (_ BitVec 64) rsp@1) ; RCX = RSP
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
(define-fun frame@32 () Stack (store callback.frame #xfffffffffffffff0 (select frame@27 #xfffffffffffffff0))) ; T-16 is kept
(define-fun frame@32.2 () Stack (store frame@32 #xfffffffffffffff1 (select frame@27 #xfffffffffffffff1))) ; T-15 is kept
(define-fun frame@32.3 () Stack (store frame@32.2 #xfffffffffffffff2 (select frame@27 #xfffffffffffffff2))) ; T-14 is kept
(define-fun frame@32.4 () Stack (store frame@32.3 #xfffffffffffffff3 (select frame@27 #xfffffffffffffff3))) ; T-13 is kept
(define-fun frame@32.5 () Stack (store frame@32.4 #xfffffffffffffff4 (select frame@27 #xfffffffffffffff4))) ; T-12 is kept
(define-fun frame@32.6 () Stack (store frame@32.5 #xfffffffffffffff5 (select frame@27 #xfffffffffffffff5))) ; T-11 is kept
(define-fun frame@32.7 () Stack (store frame@32.6 #xfffffffffffffff6 (select frame@27 #xfffffffffffffff6))) ; T-10 is kept
(define-fun frame@32.8 () Stack (store frame@32.7 #xfffffffffffffff7 (select frame@27 #xfffffffffffffff7))) ; T-9 is kept
(define-fun frame@32.9 () Stack (store frame@32.8 #xfffffffffffffff8 (select frame@27 #xfffffffffffffff8))) ; T-8 is kept
(define-fun frame@32.10 () Stack (store frame@32.9 #xfffffffffffffff9 (select frame@27 #xfffffffffffffff9))) ; T-7 is kept
(define-fun frame@32.11 () Stack (store frame@32.10 #xfffffffffffffffa (select frame@27 #xfffffffffffffffa))) ; T-6 is kept
(define-fun frame@32.12 () Stack (store frame@32.11 #xfffffffffffffffb (select frame@27 #xfffffffffffffffb))) ; T-5 is kept
(define-fun frame@32.13 () Stack (store frame@32.12 #xfffffffffffffffc (select frame@27 #xfffffffffffffffc))) ; T-4 is kept
(define-fun frame@32.14 () Stack (store frame@32.13 #xfffffffffffffffd (select frame@27 #xfffffffffffffffd))) ; T-3 is kept
(define-fun frame@32.15 () Stack (store frame@32.14 #xfffffffffffffffe (select frame@27 #xfffffffffffffffe))) ; T-2 is kept
(define-fun frame@32.16 () Stack (store frame@32.15 #xffffffffffffffff (select frame@27 #xffffffffffffffff))) ; T-1 is kept
(define-fun u@33 () (_ BitVec 64) (bvadd #x0000000000000080 rsp@1)) ; unique[5300:8] = 0x80 + RSP
(define-fun m@33 () (_ BitVec 64) (load64 frame@32.16 #xffffffffffffffc8)) ; 8 bytes at u@33
(define-fun u@33.2 () (_ BitVec 64) m@33) ; unique[12000:8] = *[ram]unique[5300:8]
(define-fun rax@33 () (_ BitVec 64) u@33.2) ; RAX = unique[12000:8]
(define-fun u@34 () (_ BitVec 64) (bvadd #x00000000000000b0 rsp@1)) ; unique[5300:8] = 0xb0 + RSP
(define-fun u@34.2 () (_ BitVec 64) rax@33) ; unique[6b80:8] = RAX
(define-fun frame@34 () Stack (store64 frame@32.16 #xfffffffffffffff8 u@34.2)) ; *[ram]unique[5300:8] = unique[6b80:8]
(define-fun u@35 () (_ BitVec 64) (bvadd #x0000000000000090 rsp@1)) ; unique[5300:8] = 0x90 + RSP
(define-fun m@35 () (_ BitVec 64) (load64 frame@34 #xffffffffffffffd8)) ; 8 bytes at u@35
(define-fun u@35.2 () (_ BitVec 64) m@35) ; unique[12000:8] = *[ram]unique[5300:8]
(define-fun rcx@35 () (_ BitVec 64) u@35.2) ; RCX = unique[12000:8]
(define-fun u@36 () (_ BitVec 64) (bvadd #x0000000000000078 rsp@1)) ; unique[4e80:8] = 0x78 + RSP
(define-fun m@36 () (_ BitVec 64) (load64 frame@34 #xffffffffffffffc0)) ; 8 bytes at u@36
(define-fun u@36.2 () (_ BitVec 64) m@36) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rax@36 () (_ BitVec 64) u@36.2) ; RAX = unique[12000:8]
(define-fun CF@37 () (_ BitVec 1) ((_ extract 0 0) #x00)) ; CF = 0x0
(define-fun OF@37 () (_ BitVec 1) ((_ extract 0 0) #x00)) ; OF = 0x0
(define-fun u@37 () (_ BitVec 64) (bvand rax@36 rax@36)) ; unique[70580:8] = RAX & RAX
(define-fun SF@37 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt u@37 #x0000000000000000) #x01 #x00))) ; SF = unique[70580:8] s< 0x0
(define-fun ZF@37 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@37 #x0000000000000000) #x01 #x00))) ; ZF = unique[70580:8] == 0x0
(define-fun u@37.2 () (_ BitVec 64) (bvand u@37 #x00000000000000ff)) ; unique[2c280:8] = unique[70580:8] & 0xff
(define-fun u@37.3 () (_ BitVec 8) (popcount64 u@37.2)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@37.4 () (_ BitVec 8) (bvand u@37.3 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@37 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@37.4 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
(define-fun CF@37.2 () (_ BitVec 1) #b0)
(define-fun OF@37.2 () (_ BitVec 1) #b0)
(declare-const undefined-AF@37 (_ BitVec 1))
(define-fun u@38 () (_ BitVec 8) (bvxor (concat #b0000000 ZF@37) #x01)) ; unique[12880:1] = !ZF

; total: One of the 2 ways that were followed is taken at ftrace_regs_caller+0xda.
(push 1)
(assert (not (or (distinct u@38 #x00) (= u@38 #x00))))
(set-info :status unsat)
(check-sat)
(pop 1)

; total: Every state follows one of the paths.
(push 1)
(assert (not (or (distinct u@38 #x00) (= u@38 #x00))))
(set-info :status unsat)
(check-sat)
(pop 1)
(exit)
