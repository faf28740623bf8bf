; tramproof certificate, generator 2. How to read it: docs/certificates.md
; target x86_64/bugs/d2a68c4effd8-buggy, level strict; ftrace_trampoline, 131 bytes, sha256 455965fb38fdec1052fa58af8f89624af742f63e865de708eae8f0d50422da8f
;
; T is the stack pointer at the hook. Two arrays hold the stack: frame (below T) and above (from T up),
; both indexed by the distance from T; where an address is T plus a constant, lemma/addresses proves it.
; A stack byte that was below the stack pointer since it was written is a fresh symbol, junk, when it is read.
; Each load of a shared cell is a fresh symbol. A flag that the manual leaves undefined is one, too.
; By construction: regions-disjoint code-constant file-bytes async-transparent no-fault callback-abi kernel-no-fpu
;
; path return: 60 instructions

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
(declare-const addr.private_ops (_ BitVec 64))
(declare-const addr.return_to_handler (_ BitVec 64))
(declare-const addr..text (_ BitVec 64))
(declare-const successor (_ BitVec 64))

; the patched call pushes the address of its successor
(define-fun frame@0 () Stack (store64 frame #xfffffffffffffff8 successor))
(define-fun rsp@0 () (_ BitVec 64) (bvadd rsp #xfffffffffffffff8)) ; E

; ftrace_trampoline+0x0: pushfq   [9c]
; correction pushf-image (SDM 2 "PUSHF/PUSHFD/PUSHFQ")
(define-fun image@0 () (_ BitVec 64) (concat #b000000000000000000000000000000000000000000 ID VIP VIF AC #b000 NT IOPL OF DF IF TF SF ZF #b0 AF #b0 PF #b1 CF)) ; the flags at their places
(define-fun rsp@0.2 () (_ BitVec 64) (bvadd rsp@0 #xfffffffffffffff8)) ; pushf
(define-fun frame@0.2 () Stack (store64 frame@0 #xfffffffffffffff0 image@0)) ; pushf

; ftrace_trampoline+0x1: sub rsp, 0x48   [4883ec48]
(define-fun CF@1 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rsp@0.2 #x0000000000000048) #x01 #x00))) ; CF = RSP < 0x48
(define-fun OF@1 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rsp@0.2) ((_ extract 63 63) #x0000000000000048)) (distinct ((_ extract 63 63) rsp@0.2) ((_ extract 63 63) (bvsub rsp@0.2 #x0000000000000048)))) #x01 #x00))) ; OF = sborrow(RSP, 0x48)
(define-fun rsp@1 () (_ BitVec 64) (bvsub rsp@0.2 #x0000000000000048)) ; RSP = RSP - 0x48
(define-fun SF@1 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@1 #x0000000000000000) #x01 #x00))) ; SF = RSP s< 0x0
(define-fun ZF@1 () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@1 #x0000000000000000) #x01 #x00))) ; ZF = RSP == 0x0
(define-fun u@1 () (_ BitVec 64) (bvand rsp@1 #x00000000000000ff)) ; unique[2c280:8] = RSP & 0xff
(define-fun u@1.2 () (_ BitVec 8) (popcount64 u@1)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@1.3 () (_ BitVec 8) (bvand u@1.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@1 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@1.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@1 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rsp@0.2)) (concat #b0 ((_ extract 3 0) #x0000000000000048)))))

; ftrace_trampoline+0x5: mov qword ptr [rsp], rax   [48890424]
(define-fun u@2 () (_ BitVec 64) rax) ; unique[6b80:8] = RAX
(define-fun frame@2 () Stack (store64 frame@0.2 #xffffffffffffffa8 u@2)) ; *[ram]RSP = unique[6b80:8]

; ftrace_trampoline+0x9: mov qword ptr [rsp + 8], rcx   [48894c2408]
(define-fun u@3 () (_ BitVec 64) (bvadd #x0000000000000008 rsp@1)) ; unique[4e80:8] = 0x8 + RSP
(define-fun u@3.2 () (_ BitVec 64) rcx) ; unique[6b80:8] = RCX
(define-fun frame@3 () Stack (store64 frame@2 #xffffffffffffffb0 u@3.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_trampoline+0xe: mov qword ptr [rsp + 0x10], rdx   [4889542410]
(define-fun u@4 () (_ BitVec 64) (bvadd #x0000000000000010 rsp@1)) ; unique[4e80:8] = 0x10 + RSP
(define-fun u@4.2 () (_ BitVec 64) rdx) ; unique[6b80:8] = RDX
(define-fun frame@4 () Stack (store64 frame@3 #xffffffffffffffb8 u@4.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_trampoline+0x13: mov qword ptr [rsp + 0x18], rsi   [4889742418]
(define-fun u@5 () (_ BitVec 64) (bvadd #x0000000000000018 rsp@1)) ; unique[4e80:8] = 0x18 + RSP
(define-fun u@5.2 () (_ BitVec 64) rsi) ; unique[6b80:8] = RSI
(define-fun frame@5 () Stack (store64 frame@4 #xffffffffffffffc0 u@5.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_trampoline+0x18: mov qword ptr [rsp + 0x20], rdi   [48897c2420]
(define-fun u@6 () (_ BitVec 64) (bvadd #x0000000000000020 rsp@1)) ; unique[4e80:8] = 0x20 + RSP
(define-fun u@6.2 () (_ BitVec 64) rdi) ; unique[6b80:8] = RDI
(define-fun frame@6 () Stack (store64 frame@5 #xffffffffffffffc8 u@6.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_trampoline+0x1d: mov qword ptr [rsp + 0x28], r8   [4c89442428]
(define-fun u@7 () (_ BitVec 64) (bvadd #x0000000000000028 rsp@1)) ; unique[4e80:8] = 0x28 + RSP
(define-fun u@7.2 () (_ BitVec 64) r8) ; unique[6b80:8] = R8
(define-fun frame@7 () Stack (store64 frame@6 #xffffffffffffffd0 u@7.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_trampoline+0x22: mov qword ptr [rsp + 0x30], r9   [4c894c2430]
(define-fun u@8 () (_ BitVec 64) (bvadd #x0000000000000030 rsp@1)) ; unique[4e80:8] = 0x30 + RSP
(define-fun u@8.2 () (_ BitVec 64) r9) ; unique[6b80:8] = R9
(define-fun frame@8 () Stack (store64 frame@7 #xffffffffffffffd8 u@8.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_trampoline+0x27: mov qword ptr [rsp + 0x38], r10   [4c89542438]
(define-fun u@9 () (_ BitVec 64) (bvadd #x0000000000000038 rsp@1)) ; unique[4e80:8] = 0x38 + RSP
(define-fun u@9.2 () (_ BitVec 64) r10) ; unique[6b80:8] = R10
(define-fun frame@9 () Stack (store64 frame@8 #xffffffffffffffe0 u@9.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_trampoline+0x2c: mov qword ptr [rsp + 0x40], r11   [4c895c2440]
(define-fun u@10 () (_ BitVec 64) (bvadd #x0000000000000040 rsp@1)) ; unique[4e80:8] = 0x40 + RSP
(define-fun u@10.2 () (_ BitVec 64) r11) ; unique[6b80:8] = R11
(define-fun frame@10 () Stack (store64 frame@9 #xffffffffffffffe8 u@10.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_trampoline+0x31: mov rdi, qword ptr [rsp + 0x50]   [488b7c2450]
(define-fun u@11 () (_ BitVec 64) (bvadd #x0000000000000050 rsp@1)) ; unique[4e80:8] = 0x50 + RSP
(define-fun m@11 () (_ BitVec 64) (load64 frame@10 #xfffffffffffffff8)) ; 8 bytes at u@11
(define-fun u@11.2 () (_ BitVec 64) m@11) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rdi@11 () (_ BitVec 64) u@11.2) ; RDI = unique[12000:8]

; ftrace_trampoline+0x36: sub rdi, 5   [4883ef05]
(define-fun CF@12 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rdi@11 #x0000000000000005) #x01 #x00))) ; CF = RDI < 0x5
(define-fun OF@12 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rdi@11) ((_ extract 63 63) #x0000000000000005)) (distinct ((_ extract 63 63) rdi@11) ((_ extract 63 63) (bvsub rdi@11 #x0000000000000005)))) #x01 #x00))) ; OF = sborrow(RDI, 0x5)
(define-fun rdi@12 () (_ BitVec 64) (bvsub rdi@11 #x0000000000000005)) ; RDI = RDI - 0x5
(define-fun SF@12 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rdi@12 #x0000000000000000) #x01 #x00))) ; SF = RDI s< 0x0
(define-fun ZF@12 () (_ BitVec 1) ((_ extract 0 0) (ite (= rdi@12 #x0000000000000000) #x01 #x00))) ; ZF = RDI == 0x0
(define-fun u@12 () (_ BitVec 64) (bvand rdi@12 #x00000000000000ff)) ; unique[2c280:8] = RDI & 0xff
(define-fun u@12.2 () (_ BitVec 8) (popcount64 u@12)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@12.3 () (_ BitVec 8) (bvand u@12.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@12 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@12.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@12 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rdi@11)) (concat #b0 ((_ extract 3 0) #x0000000000000005)))))

; ftrace_trampoline+0x3a: mov rsi, qword ptr [rsp + 0x58]   [488b742458]
(define-fun u@13 () (_ BitVec 64) (bvadd #x0000000000000058 rsp@1)) ; unique[4e80:8] = 0x58 + RSP
(define-fun m@13 () (_ BitVec 64) (load64 above #x0000000000000000)) ; 8 bytes at u@13
(define-fun u@13.2 () (_ BitVec 64) m@13) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rsi@13 () (_ BitVec 64) u@13.2) ; RSI = unique[12000:8]

; ftrace_trampoline+0x3f: mov rdx, qword ptr [rip + 0x1effffba]   [488b15baffff1e]
(declare-const cell.private_ops (_ BitVec 64))
; load 1 of private_ops: it may have changed since the last one
(define-fun m@14 () (_ BitVec 64) cell.private_ops) ; 8 bytes at addr.private_ops
(define-fun rdx@14 () (_ BitVec 64) m@14) ; RDX = ram[ffffffffa0000000:8]

; ftrace_trampoline+0x46: xor ecx, ecx   [31c9]
(define-fun CF@15 () (_ BitVec 1) ((_ extract 0 0) #x00)) ; CF = 0x0
(define-fun OF@15 () (_ BitVec 1) ((_ extract 0 0) #x00)) ; OF = 0x0
(define-fun rcx@15 () (_ BitVec 64) (concat ((_ extract 63 32) rcx) (bvxor ((_ extract 31 0) rcx) ((_ extract 31 0) rcx)))) ; ECX = ECX ^ ECX
(define-fun rcx@15.2 () (_ BitVec 64) ((_ zero_extend 32) ((_ extract 31 0) rcx@15))) ; RCX = zext(ECX)
(define-fun SF@15 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt ((_ extract 31 0) rcx@15.2) #x00000000) #x01 #x00))) ; SF = ECX s< 0x0
(define-fun ZF@15 () (_ BitVec 1) ((_ extract 0 0) (ite (= ((_ extract 31 0) rcx@15.2) #x00000000) #x01 #x00))) ; ZF = ECX == 0x0
(define-fun u@15 () (_ BitVec 32) (bvand ((_ extract 31 0) rcx@15.2) #x000000ff)) ; unique[2c280:4] = ECX & 0xff
(define-fun u@15.2 () (_ BitVec 8) (popcount32 u@15)) ; unique[2c300:1] = popcount(unique[2c280:4])
(define-fun u@15.3 () (_ BitVec 8) (bvand u@15.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@15 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@15.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction constant-flag (SDM 1 appendix A: CF)
(define-fun CF@15.2 () (_ BitVec 1) #b0)
; correction constant-flag (SDM 1 appendix A: OF)
(define-fun OF@15.2 () (_ BitVec 1) #b0)
; correction undefined-flag (SDM 1 appendix A: AF)
(declare-const undefined-AF@15 (_ BitVec 1))

; ftrace_trampoline+0x48: call 0xffffffff81000109   [e8bc000000]
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
(define-fun frame@16 () Stack (store callback.frame #xffffffffffffffa8 (select frame@10 #xffffffffffffffa8))) ; T-88 is kept
(define-fun frame@16.2 () Stack (store frame@16 #xffffffffffffffa9 (select frame@10 #xffffffffffffffa9))) ; T-87 is kept
(define-fun frame@16.3 () Stack (store frame@16.2 #xffffffffffffffaa (select frame@10 #xffffffffffffffaa))) ; T-86 is kept
(define-fun frame@16.4 () Stack (store frame@16.3 #xffffffffffffffab (select frame@10 #xffffffffffffffab))) ; T-85 is kept
(define-fun frame@16.5 () Stack (store frame@16.4 #xffffffffffffffac (select frame@10 #xffffffffffffffac))) ; T-84 is kept
(define-fun frame@16.6 () Stack (store frame@16.5 #xffffffffffffffad (select frame@10 #xffffffffffffffad))) ; T-83 is kept
(define-fun frame@16.7 () Stack (store frame@16.6 #xffffffffffffffae (select frame@10 #xffffffffffffffae))) ; T-82 is kept
(define-fun frame@16.8 () Stack (store frame@16.7 #xffffffffffffffaf (select frame@10 #xffffffffffffffaf))) ; T-81 is kept
(define-fun frame@16.9 () Stack (store frame@16.8 #xffffffffffffffb0 (select frame@10 #xffffffffffffffb0))) ; T-80 is kept
(define-fun frame@16.10 () Stack (store frame@16.9 #xffffffffffffffb1 (select frame@10 #xffffffffffffffb1))) ; T-79 is kept
(define-fun frame@16.11 () Stack (store frame@16.10 #xffffffffffffffb2 (select frame@10 #xffffffffffffffb2))) ; T-78 is kept
(define-fun frame@16.12 () Stack (store frame@16.11 #xffffffffffffffb3 (select frame@10 #xffffffffffffffb3))) ; T-77 is kept
(define-fun frame@16.13 () Stack (store frame@16.12 #xffffffffffffffb4 (select frame@10 #xffffffffffffffb4))) ; T-76 is kept
(define-fun frame@16.14 () Stack (store frame@16.13 #xffffffffffffffb5 (select frame@10 #xffffffffffffffb5))) ; T-75 is kept
(define-fun frame@16.15 () Stack (store frame@16.14 #xffffffffffffffb6 (select frame@10 #xffffffffffffffb6))) ; T-74 is kept
(define-fun frame@16.16 () Stack (store frame@16.15 #xffffffffffffffb7 (select frame@10 #xffffffffffffffb7))) ; T-73 is kept
(define-fun frame@16.17 () Stack (store frame@16.16 #xffffffffffffffb8 (select frame@10 #xffffffffffffffb8))) ; T-72 is kept
(define-fun frame@16.18 () Stack (store frame@16.17 #xffffffffffffffb9 (select frame@10 #xffffffffffffffb9))) ; T-71 is kept
(define-fun frame@16.19 () Stack (store frame@16.18 #xffffffffffffffba (select frame@10 #xffffffffffffffba))) ; T-70 is kept
(define-fun frame@16.20 () Stack (store frame@16.19 #xffffffffffffffbb (select frame@10 #xffffffffffffffbb))) ; T-69 is kept
(define-fun frame@16.21 () Stack (store frame@16.20 #xffffffffffffffbc (select frame@10 #xffffffffffffffbc))) ; T-68 is kept
(define-fun frame@16.22 () Stack (store frame@16.21 #xffffffffffffffbd (select frame@10 #xffffffffffffffbd))) ; T-67 is kept
(define-fun frame@16.23 () Stack (store frame@16.22 #xffffffffffffffbe (select frame@10 #xffffffffffffffbe))) ; T-66 is kept
(define-fun frame@16.24 () Stack (store frame@16.23 #xffffffffffffffbf (select frame@10 #xffffffffffffffbf))) ; T-65 is kept
(define-fun frame@16.25 () Stack (store frame@16.24 #xffffffffffffffc0 (select frame@10 #xffffffffffffffc0))) ; T-64 is kept
(define-fun frame@16.26 () Stack (store frame@16.25 #xffffffffffffffc1 (select frame@10 #xffffffffffffffc1))) ; T-63 is kept
(define-fun frame@16.27 () Stack (store frame@16.26 #xffffffffffffffc2 (select frame@10 #xffffffffffffffc2))) ; T-62 is kept
(define-fun frame@16.28 () Stack (store frame@16.27 #xffffffffffffffc3 (select frame@10 #xffffffffffffffc3))) ; T-61 is kept
(define-fun frame@16.29 () Stack (store frame@16.28 #xffffffffffffffc4 (select frame@10 #xffffffffffffffc4))) ; T-60 is kept
(define-fun frame@16.30 () Stack (store frame@16.29 #xffffffffffffffc5 (select frame@10 #xffffffffffffffc5))) ; T-59 is kept
(define-fun frame@16.31 () Stack (store frame@16.30 #xffffffffffffffc6 (select frame@10 #xffffffffffffffc6))) ; T-58 is kept
(define-fun frame@16.32 () Stack (store frame@16.31 #xffffffffffffffc7 (select frame@10 #xffffffffffffffc7))) ; T-57 is kept
(define-fun frame@16.33 () Stack (store frame@16.32 #xffffffffffffffc8 (select frame@10 #xffffffffffffffc8))) ; T-56 is kept
(define-fun frame@16.34 () Stack (store frame@16.33 #xffffffffffffffc9 (select frame@10 #xffffffffffffffc9))) ; T-55 is kept
(define-fun frame@16.35 () Stack (store frame@16.34 #xffffffffffffffca (select frame@10 #xffffffffffffffca))) ; T-54 is kept
(define-fun frame@16.36 () Stack (store frame@16.35 #xffffffffffffffcb (select frame@10 #xffffffffffffffcb))) ; T-53 is kept
(define-fun frame@16.37 () Stack (store frame@16.36 #xffffffffffffffcc (select frame@10 #xffffffffffffffcc))) ; T-52 is kept
(define-fun frame@16.38 () Stack (store frame@16.37 #xffffffffffffffcd (select frame@10 #xffffffffffffffcd))) ; T-51 is kept
(define-fun frame@16.39 () Stack (store frame@16.38 #xffffffffffffffce (select frame@10 #xffffffffffffffce))) ; T-50 is kept
(define-fun frame@16.40 () Stack (store frame@16.39 #xffffffffffffffcf (select frame@10 #xffffffffffffffcf))) ; T-49 is kept
(define-fun frame@16.41 () Stack (store frame@16.40 #xffffffffffffffd0 (select frame@10 #xffffffffffffffd0))) ; T-48 is kept
(define-fun frame@16.42 () Stack (store frame@16.41 #xffffffffffffffd1 (select frame@10 #xffffffffffffffd1))) ; T-47 is kept
(define-fun frame@16.43 () Stack (store frame@16.42 #xffffffffffffffd2 (select frame@10 #xffffffffffffffd2))) ; T-46 is kept
(define-fun frame@16.44 () Stack (store frame@16.43 #xffffffffffffffd3 (select frame@10 #xffffffffffffffd3))) ; T-45 is kept
(define-fun frame@16.45 () Stack (store frame@16.44 #xffffffffffffffd4 (select frame@10 #xffffffffffffffd4))) ; T-44 is kept
(define-fun frame@16.46 () Stack (store frame@16.45 #xffffffffffffffd5 (select frame@10 #xffffffffffffffd5))) ; T-43 is kept
(define-fun frame@16.47 () Stack (store frame@16.46 #xffffffffffffffd6 (select frame@10 #xffffffffffffffd6))) ; T-42 is kept
(define-fun frame@16.48 () Stack (store frame@16.47 #xffffffffffffffd7 (select frame@10 #xffffffffffffffd7))) ; T-41 is kept
(define-fun frame@16.49 () Stack (store frame@16.48 #xffffffffffffffd8 (select frame@10 #xffffffffffffffd8))) ; T-40 is kept
(define-fun frame@16.50 () Stack (store frame@16.49 #xffffffffffffffd9 (select frame@10 #xffffffffffffffd9))) ; T-39 is kept
(define-fun frame@16.51 () Stack (store frame@16.50 #xffffffffffffffda (select frame@10 #xffffffffffffffda))) ; T-38 is kept
(define-fun frame@16.52 () Stack (store frame@16.51 #xffffffffffffffdb (select frame@10 #xffffffffffffffdb))) ; T-37 is kept
(define-fun frame@16.53 () Stack (store frame@16.52 #xffffffffffffffdc (select frame@10 #xffffffffffffffdc))) ; T-36 is kept
(define-fun frame@16.54 () Stack (store frame@16.53 #xffffffffffffffdd (select frame@10 #xffffffffffffffdd))) ; T-35 is kept
(define-fun frame@16.55 () Stack (store frame@16.54 #xffffffffffffffde (select frame@10 #xffffffffffffffde))) ; T-34 is kept
(define-fun frame@16.56 () Stack (store frame@16.55 #xffffffffffffffdf (select frame@10 #xffffffffffffffdf))) ; T-33 is kept
(define-fun frame@16.57 () Stack (store frame@16.56 #xffffffffffffffe0 (select frame@10 #xffffffffffffffe0))) ; T-32 is kept
(define-fun frame@16.58 () Stack (store frame@16.57 #xffffffffffffffe1 (select frame@10 #xffffffffffffffe1))) ; T-31 is kept
(define-fun frame@16.59 () Stack (store frame@16.58 #xffffffffffffffe2 (select frame@10 #xffffffffffffffe2))) ; T-30 is kept
(define-fun frame@16.60 () Stack (store frame@16.59 #xffffffffffffffe3 (select frame@10 #xffffffffffffffe3))) ; T-29 is kept
(define-fun frame@16.61 () Stack (store frame@16.60 #xffffffffffffffe4 (select frame@10 #xffffffffffffffe4))) ; T-28 is kept
(define-fun frame@16.62 () Stack (store frame@16.61 #xffffffffffffffe5 (select frame@10 #xffffffffffffffe5))) ; T-27 is kept
(define-fun frame@16.63 () Stack (store frame@16.62 #xffffffffffffffe6 (select frame@10 #xffffffffffffffe6))) ; T-26 is kept
(define-fun frame@16.64 () Stack (store frame@16.63 #xffffffffffffffe7 (select frame@10 #xffffffffffffffe7))) ; T-25 is kept
(define-fun frame@16.65 () Stack (store frame@16.64 #xffffffffffffffe8 (select frame@10 #xffffffffffffffe8))) ; T-24 is kept
(define-fun frame@16.66 () Stack (store frame@16.65 #xffffffffffffffe9 (select frame@10 #xffffffffffffffe9))) ; T-23 is kept
(define-fun frame@16.67 () Stack (store frame@16.66 #xffffffffffffffea (select frame@10 #xffffffffffffffea))) ; T-22 is kept
(define-fun frame@16.68 () Stack (store frame@16.67 #xffffffffffffffeb (select frame@10 #xffffffffffffffeb))) ; T-21 is kept
(define-fun frame@16.69 () Stack (store frame@16.68 #xffffffffffffffec (select frame@10 #xffffffffffffffec))) ; T-20 is kept
(define-fun frame@16.70 () Stack (store frame@16.69 #xffffffffffffffed (select frame@10 #xffffffffffffffed))) ; T-19 is kept
(define-fun frame@16.71 () Stack (store frame@16.70 #xffffffffffffffee (select frame@10 #xffffffffffffffee))) ; T-18 is kept
(define-fun frame@16.72 () Stack (store frame@16.71 #xffffffffffffffef (select frame@10 #xffffffffffffffef))) ; T-17 is kept
(define-fun frame@16.73 () Stack (store frame@16.72 #xfffffffffffffff0 (select frame@10 #xfffffffffffffff0))) ; T-16 is kept
(define-fun frame@16.74 () Stack (store frame@16.73 #xfffffffffffffff1 (select frame@10 #xfffffffffffffff1))) ; T-15 is kept
(define-fun frame@16.75 () Stack (store frame@16.74 #xfffffffffffffff2 (select frame@10 #xfffffffffffffff2))) ; T-14 is kept
(define-fun frame@16.76 () Stack (store frame@16.75 #xfffffffffffffff3 (select frame@10 #xfffffffffffffff3))) ; T-13 is kept
(define-fun frame@16.77 () Stack (store frame@16.76 #xfffffffffffffff4 (select frame@10 #xfffffffffffffff4))) ; T-12 is kept
(define-fun frame@16.78 () Stack (store frame@16.77 #xfffffffffffffff5 (select frame@10 #xfffffffffffffff5))) ; T-11 is kept
(define-fun frame@16.79 () Stack (store frame@16.78 #xfffffffffffffff6 (select frame@10 #xfffffffffffffff6))) ; T-10 is kept
(define-fun frame@16.80 () Stack (store frame@16.79 #xfffffffffffffff7 (select frame@10 #xfffffffffffffff7))) ; T-9 is kept
(define-fun frame@16.81 () Stack (store frame@16.80 #xfffffffffffffff8 (select frame@10 #xfffffffffffffff8))) ; T-8 is kept
(define-fun frame@16.82 () Stack (store frame@16.81 #xfffffffffffffff9 (select frame@10 #xfffffffffffffff9))) ; T-7 is kept
(define-fun frame@16.83 () Stack (store frame@16.82 #xfffffffffffffffa (select frame@10 #xfffffffffffffffa))) ; T-6 is kept
(define-fun frame@16.84 () Stack (store frame@16.83 #xfffffffffffffffb (select frame@10 #xfffffffffffffffb))) ; T-5 is kept
(define-fun frame@16.85 () Stack (store frame@16.84 #xfffffffffffffffc (select frame@10 #xfffffffffffffffc))) ; T-4 is kept
(define-fun frame@16.86 () Stack (store frame@16.85 #xfffffffffffffffd (select frame@10 #xfffffffffffffffd))) ; T-3 is kept
(define-fun frame@16.87 () Stack (store frame@16.86 #xfffffffffffffffe (select frame@10 #xfffffffffffffffe))) ; T-2 is kept
(define-fun frame@16.88 () Stack (store frame@16.87 #xffffffffffffffff (select frame@10 #xffffffffffffffff))) ; T-1 is kept

; ftrace_trampoline+0x4d: mov rax, qword ptr [rsp]   [488b0424]
(define-fun m@17 () (_ BitVec 64) (load64 frame@16.88 #xffffffffffffffa8)) ; 8 bytes at rsp@1
(define-fun u@17 () (_ BitVec 64) m@17) ; unique[12000:8] = *[ram]RSP
(define-fun rax@17 () (_ BitVec 64) u@17) ; RAX = unique[12000:8]

; ftrace_trampoline+0x51: mov rcx, qword ptr [rsp + 8]   [488b4c2408]
(define-fun u@18 () (_ BitVec 64) (bvadd #x0000000000000008 rsp@1)) ; unique[4e80:8] = 0x8 + RSP
(define-fun m@18 () (_ BitVec 64) (load64 frame@16.88 #xffffffffffffffb0)) ; 8 bytes at u@18
(define-fun u@18.2 () (_ BitVec 64) m@18) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rcx@18 () (_ BitVec 64) u@18.2) ; RCX = unique[12000:8]

; ftrace_trampoline+0x56: mov rdx, qword ptr [rsp + 0x10]   [488b542410]
(define-fun u@19 () (_ BitVec 64) (bvadd #x0000000000000010 rsp@1)) ; unique[4e80:8] = 0x10 + RSP
(define-fun m@19 () (_ BitVec 64) (load64 frame@16.88 #xffffffffffffffb8)) ; 8 bytes at u@19
(define-fun u@19.2 () (_ BitVec 64) m@19) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rdx@19 () (_ BitVec 64) u@19.2) ; RDX = unique[12000:8]

; ftrace_trampoline+0x5b: mov rsi, qword ptr [rsp + 0x18]   [488b742418]
(define-fun u@20 () (_ BitVec 64) (bvadd #x0000000000000018 rsp@1)) ; unique[4e80:8] = 0x18 + RSP
(define-fun m@20 () (_ BitVec 64) (load64 frame@16.88 #xffffffffffffffc0)) ; 8 bytes at u@20
(define-fun u@20.2 () (_ BitVec 64) m@20) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rsi@20 () (_ BitVec 64) u@20.2) ; RSI = unique[12000:8]

; ftrace_trampoline+0x60: mov rdi, qword ptr [rsp + 0x20]   [488b7c2420]
(define-fun u@21 () (_ BitVec 64) (bvadd #x0000000000000020 rsp@1)) ; unique[4e80:8] = 0x20 + RSP
(define-fun m@21 () (_ BitVec 64) (load64 frame@16.88 #xffffffffffffffc8)) ; 8 bytes at u@21
(define-fun u@21.2 () (_ BitVec 64) m@21) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rdi@21 () (_ BitVec 64) u@21.2) ; RDI = unique[12000:8]

; ftrace_trampoline+0x65: mov r8, qword ptr [rsp + 0x28]   [4c8b442428]
(define-fun u@22 () (_ BitVec 64) (bvadd #x0000000000000028 rsp@1)) ; unique[4e80:8] = 0x28 + RSP
(define-fun m@22 () (_ BitVec 64) (load64 frame@16.88 #xffffffffffffffd0)) ; 8 bytes at u@22
(define-fun u@22.2 () (_ BitVec 64) m@22) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r8@22 () (_ BitVec 64) u@22.2) ; R8 = unique[12000:8]

; ftrace_trampoline+0x6a: mov r9, qword ptr [rsp + 0x30]   [4c8b4c2430]
(define-fun u@23 () (_ BitVec 64) (bvadd #x0000000000000030 rsp@1)) ; unique[4e80:8] = 0x30 + RSP
(define-fun m@23 () (_ BitVec 64) (load64 frame@16.88 #xffffffffffffffd8)) ; 8 bytes at u@23
(define-fun u@23.2 () (_ BitVec 64) m@23) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r9@23 () (_ BitVec 64) u@23.2) ; R9 = unique[12000:8]

; ftrace_trampoline+0x6f: mov r10, qword ptr [rsp + 0x38]   [4c8b542438]
(define-fun u@24 () (_ BitVec 64) (bvadd #x0000000000000038 rsp@1)) ; unique[4e80:8] = 0x38 + RSP
(define-fun m@24 () (_ BitVec 64) (load64 frame@16.88 #xffffffffffffffe0)) ; 8 bytes at u@24
(define-fun u@24.2 () (_ BitVec 64) m@24) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r10@24 () (_ BitVec 64) u@24.2) ; R10 = unique[12000:8]

; ftrace_trampoline+0x74: mov r11, qword ptr [rsp + 0x40]   [4c8b5c2440]
(define-fun u@25 () (_ BitVec 64) (bvadd #x0000000000000040 rsp@1)) ; unique[4e80:8] = 0x40 + RSP
(define-fun m@25 () (_ BitVec 64) (load64 frame@16.88 #xffffffffffffffe8)) ; 8 bytes at u@25
(define-fun u@25.2 () (_ BitVec 64) m@25) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r11@25 () (_ BitVec 64) u@25.2) ; R11 = unique[12000:8]

; ftrace_trampoline+0x79: add rsp, 0x48   [4883c448]
(define-fun CF@26 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd rsp@1 #x0000000000000048) rsp@1) #x01 #x00))) ; CF = carry(RSP, 0x48)
(define-fun OF@26 () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 63 63) rsp@1) ((_ extract 63 63) #x0000000000000048)) (distinct ((_ extract 63 63) rsp@1) ((_ extract 63 63) (bvadd rsp@1 #x0000000000000048)))) #x01 #x00))) ; OF = scarry(RSP, 0x48)
(define-fun rsp@26 () (_ BitVec 64) (bvadd rsp@1 #x0000000000000048)) ; RSP = RSP + 0x48
(define-fun SF@26 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@26 #x0000000000000000) #x01 #x00))) ; SF = RSP s< 0x0
(define-fun ZF@26 () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@26 #x0000000000000000) #x01 #x00))) ; ZF = RSP == 0x0
(define-fun u@26 () (_ BitVec 64) (bvand rsp@26 #x00000000000000ff)) ; unique[2c280:8] = RSP & 0xff
(define-fun u@26.2 () (_ BitVec 8) (popcount64 u@26)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@26.3 () (_ BitVec 8) (bvand u@26.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@26 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@26.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@26 () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) rsp@1)) (concat #b0 ((_ extract 3 0) #x0000000000000048)))))

; ftrace_trampoline+0x7d: popfq   [9d]
; correction popf-by-cpl (SDM 2 "POPF/POPFD/POPFQ", table 4-21)
(define-fun m@27 () (_ BitVec 64) (load64 frame@16.88 #xfffffffffffffff0)) ; popf
(define-fun rsp@27 () (_ BitVec 64) (bvadd rsp@26 #x0000000000000008)) ; popf
(define-fun CF@27 () (_ BitVec 1) ((_ extract 0 0) m@27))
(define-fun PF@27 () (_ BitVec 1) ((_ extract 2 2) m@27))
(define-fun AF@27 () (_ BitVec 1) ((_ extract 4 4) m@27))
(define-fun ZF@27 () (_ BitVec 1) ((_ extract 6 6) m@27))
(define-fun SF@27 () (_ BitVec 1) ((_ extract 7 7) m@27))
(define-fun TF@27 () (_ BitVec 1) ((_ extract 8 8) m@27))
(define-fun IF@27 () (_ BitVec 1) ((_ extract 9 9) m@27))
(define-fun DF@27 () (_ BitVec 1) ((_ extract 10 10) m@27))
(define-fun OF@27 () (_ BitVec 1) ((_ extract 11 11) m@27))
(define-fun IOPL@27 () (_ BitVec 2) ((_ extract 13 12) m@27))
(define-fun NT@27 () (_ BitVec 1) ((_ extract 14 14) m@27))
(define-fun AC@27 () (_ BitVec 1) ((_ extract 18 18) m@27))
(define-fun ID@27 () (_ BitVec 1) ((_ extract 21 21) m@27))

; ftrace_trampoline+0x7e: jmp 0xffffffff81000083   [e900000000]

; ftrace_epilogue+0x0: jmp 0xffffffff81000088   [e900000000]

; ftrace_graph_caller+0x0: pushfq   [9c]
; correction pushf-image (SDM 2 "PUSHF/PUSHFD/PUSHFQ")
(define-fun image@30 () (_ BitVec 64) (concat #b000000000000000000000000000000000000000000 ID@27 VIP VIF AC@27 #b000 NT@27 IOPL@27 OF@27 DF@27 IF@27 TF@27 SF@27 ZF@27 #b0 AF@27 #b0 PF@27 #b1 CF@27)) ; the flags at their places
(define-fun rsp@30 () (_ BitVec 64) (bvadd rsp@27 #xfffffffffffffff8)) ; pushf
(define-fun frame@30 () Stack (store64 frame@16.88 #xfffffffffffffff0 image@30)) ; pushf

; ftrace_graph_caller+0x1: sub rsp, 0x48   [4883ec48]
(define-fun CF@31 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rsp@30 #x0000000000000048) #x01 #x00))) ; CF = RSP < 0x48
(define-fun OF@31 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rsp@30) ((_ extract 63 63) #x0000000000000048)) (distinct ((_ extract 63 63) rsp@30) ((_ extract 63 63) (bvsub rsp@30 #x0000000000000048)))) #x01 #x00))) ; OF = sborrow(RSP, 0x48)
(define-fun rsp@31 () (_ BitVec 64) (bvsub rsp@30 #x0000000000000048)) ; RSP = RSP - 0x48
(define-fun SF@31 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@31 #x0000000000000000) #x01 #x00))) ; SF = RSP s< 0x0
(define-fun ZF@31 () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@31 #x0000000000000000) #x01 #x00))) ; ZF = RSP == 0x0
(define-fun u@31 () (_ BitVec 64) (bvand rsp@31 #x00000000000000ff)) ; unique[2c280:8] = RSP & 0xff
(define-fun u@31.2 () (_ BitVec 8) (popcount64 u@31)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@31.3 () (_ BitVec 8) (bvand u@31.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@31 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@31.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@31 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rsp@30)) (concat #b0 ((_ extract 3 0) #x0000000000000048)))))

; ftrace_graph_caller+0x5: mov qword ptr [rsp], rax   [48890424]
(define-fun u@32 () (_ BitVec 64) rax@17) ; unique[6b80:8] = RAX
(define-fun frame@32 () Stack (store64 frame@30 #xffffffffffffffa8 u@32)) ; *[ram]RSP = unique[6b80:8]

; ftrace_graph_caller+0x9: mov qword ptr [rsp + 8], rcx   [48894c2408]
(define-fun u@33 () (_ BitVec 64) (bvadd #x0000000000000008 rsp@31)) ; unique[4e80:8] = 0x8 + RSP
(define-fun u@33.2 () (_ BitVec 64) rcx@18) ; unique[6b80:8] = RCX
(define-fun frame@33 () Stack (store64 frame@32 #xffffffffffffffb0 u@33.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_graph_caller+0xe: mov qword ptr [rsp + 0x10], rdx   [4889542410]
(define-fun u@34 () (_ BitVec 64) (bvadd #x0000000000000010 rsp@31)) ; unique[4e80:8] = 0x10 + RSP
(define-fun u@34.2 () (_ BitVec 64) rdx@19) ; unique[6b80:8] = RDX
(define-fun frame@34 () Stack (store64 frame@33 #xffffffffffffffb8 u@34.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_graph_caller+0x13: mov qword ptr [rsp + 0x18], rsi   [4889742418]
(define-fun u@35 () (_ BitVec 64) (bvadd #x0000000000000018 rsp@31)) ; unique[4e80:8] = 0x18 + RSP
(define-fun u@35.2 () (_ BitVec 64) rsi@20) ; unique[6b80:8] = RSI
(define-fun frame@35 () Stack (store64 frame@34 #xffffffffffffffc0 u@35.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_graph_caller+0x18: mov qword ptr [rsp + 0x20], rdi   [48897c2420]
(define-fun u@36 () (_ BitVec 64) (bvadd #x0000000000000020 rsp@31)) ; unique[4e80:8] = 0x20 + RSP
(define-fun u@36.2 () (_ BitVec 64) rdi@21) ; unique[6b80:8] = RDI
(define-fun frame@36 () Stack (store64 frame@35 #xffffffffffffffc8 u@36.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_graph_caller+0x1d: mov qword ptr [rsp + 0x28], r8   [4c89442428]
(define-fun u@37 () (_ BitVec 64) (bvadd #x0000000000000028 rsp@31)) ; unique[4e80:8] = 0x28 + RSP
(define-fun u@37.2 () (_ BitVec 64) r8@22) ; unique[6b80:8] = R8
(define-fun frame@37 () Stack (store64 frame@36 #xffffffffffffffd0 u@37.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_graph_caller+0x22: mov qword ptr [rsp + 0x30], r9   [4c894c2430]
(define-fun u@38 () (_ BitVec 64) (bvadd #x0000000000000030 rsp@31)) ; unique[4e80:8] = 0x30 + RSP
(define-fun u@38.2 () (_ BitVec 64) r9@23) ; unique[6b80:8] = R9
(define-fun frame@38 () Stack (store64 frame@37 #xffffffffffffffd8 u@38.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_graph_caller+0x27: mov qword ptr [rsp + 0x38], r10   [4c89542438]
(define-fun u@39 () (_ BitVec 64) (bvadd #x0000000000000038 rsp@31)) ; unique[4e80:8] = 0x38 + RSP
(define-fun u@39.2 () (_ BitVec 64) r10@24) ; unique[6b80:8] = R10
(define-fun frame@39 () Stack (store64 frame@38 #xffffffffffffffe0 u@39.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_graph_caller+0x2c: mov qword ptr [rsp + 0x40], r11   [4c895c2440]
(define-fun u@40 () (_ BitVec 64) (bvadd #x0000000000000040 rsp@31)) ; unique[4e80:8] = 0x40 + RSP
(define-fun u@40.2 () (_ BitVec 64) r11@25) ; unique[6b80:8] = R11
(define-fun frame@40 () Stack (store64 frame@39 #xffffffffffffffe8 u@40.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_graph_caller+0x31: lea rdi, [rsp + 0x58]   [488d7c2458]
(define-fun u@41 () (_ BitVec 64) (bvadd #x0000000000000058 rsp@31)) ; unique[4e80:8] = 0x58 + RSP
(define-fun rdi@41 () (_ BitVec 64) u@41) ; RDI = unique[4e80:8]

; ftrace_graph_caller+0x36: mov rsi, qword ptr [rsp + 0x50]   [488b742450]
(define-fun u@42 () (_ BitVec 64) (bvadd #x0000000000000050 rsp@31)) ; unique[4e80:8] = 0x50 + RSP
(define-fun m@42 () (_ BitVec 64) (load64 frame@40 #xfffffffffffffff8)) ; 8 bytes at u@42
(define-fun u@42.2 () (_ BitVec 64) m@42) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rsi@42 () (_ BitVec 64) u@42.2) ; RSI = unique[12000:8]

; ftrace_graph_caller+0x3b: sub rsi, 5   [4883ee05]
(define-fun CF@43 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rsi@42 #x0000000000000005) #x01 #x00))) ; CF = RSI < 0x5
(define-fun OF@43 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rsi@42) ((_ extract 63 63) #x0000000000000005)) (distinct ((_ extract 63 63) rsi@42) ((_ extract 63 63) (bvsub rsi@42 #x0000000000000005)))) #x01 #x00))) ; OF = sborrow(RSI, 0x5)
(define-fun rsi@43 () (_ BitVec 64) (bvsub rsi@42 #x0000000000000005)) ; RSI = RSI - 0x5
(define-fun SF@43 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsi@43 #x0000000000000000) #x01 #x00))) ; SF = RSI s< 0x0
(define-fun ZF@43 () (_ BitVec 1) ((_ extract 0 0) (ite (= rsi@43 #x0000000000000000) #x01 #x00))) ; ZF = RSI == 0x0
(define-fun u@43 () (_ BitVec 64) (bvand rsi@43 #x00000000000000ff)) ; unique[2c280:8] = RSI & 0xff
(define-fun u@43.2 () (_ BitVec 8) (popcount64 u@43)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@43.3 () (_ BitVec 8) (bvand u@43.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@43 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@43.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@43 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rsi@42)) (concat #b0 ((_ extract 3 0) #x0000000000000005)))))

; ftrace_graph_caller+0x3f: call 0xffffffff810000fe   [e832000000]
(define-fun rsp@44 () (_ BitVec 64) (bvsub rsp@31 #x0000000000000008)) ; RSP = RSP - 0x8
(define-fun frame@44 () Stack (store64 frame@40 #xffffffffffffffa0 (bvadd addr..text #x00000000000000cc))) ; *[ram]RSP = 0xffffffff810000cc

; prepare_ftrace_return+0x0: lea rax, [rip + 0x1f00fefb]   [488d05fbfe001f]
(define-fun rax@45 () (_ BitVec 64) addr.return_to_handler) ; RAX = 0xffffffffa0010000

; prepare_ftrace_return+0x7: mov qword ptr [rdi], rax   [488907]
(define-fun u@46 () (_ BitVec 64) rax@45) ; unique[6b80:8] = RAX
(define-fun above@46 () Stack (store64 callback.above #x0000000000000000 u@46)) ; *[ram]RDI = unique[6b80:8]

; prepare_ftrace_return+0xa: ret   [c3]
(define-fun m@47 () (_ BitVec 64) (load64 frame@44 #xffffffffffffffa0)) ; 8 bytes at rsp@44
(define-fun target@47 () (_ BitVec 64) m@47) ; RIP = *[ram]RSP
(define-fun rsp@47 () (_ BitVec 64) (bvadd rsp@44 #x0000000000000008)) ; RSP = RSP + 0x8

; ftrace_graph_caller+0x44: mov rax, qword ptr [rsp]   [488b0424]
(define-fun m@48 () (_ BitVec 64) (load64 frame@44 #xffffffffffffffa8)) ; 8 bytes at rsp@47
(define-fun u@48 () (_ BitVec 64) m@48) ; unique[12000:8] = *[ram]RSP
(define-fun rax@48 () (_ BitVec 64) u@48) ; RAX = unique[12000:8]

; ftrace_graph_caller+0x48: mov rcx, qword ptr [rsp + 8]   [488b4c2408]
(define-fun u@49 () (_ BitVec 64) (bvadd #x0000000000000008 rsp@47)) ; unique[4e80:8] = 0x8 + RSP
(define-fun m@49 () (_ BitVec 64) (load64 frame@44 #xffffffffffffffb0)) ; 8 bytes at u@49
(define-fun u@49.2 () (_ BitVec 64) m@49) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rcx@49 () (_ BitVec 64) u@49.2) ; RCX = unique[12000:8]

; ftrace_graph_caller+0x4d: mov rdx, qword ptr [rsp + 0x10]   [488b542410]
(define-fun u@50 () (_ BitVec 64) (bvadd #x0000000000000010 rsp@47)) ; unique[4e80:8] = 0x10 + RSP
(define-fun m@50 () (_ BitVec 64) (load64 frame@44 #xffffffffffffffb8)) ; 8 bytes at u@50
(define-fun u@50.2 () (_ BitVec 64) m@50) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rdx@50 () (_ BitVec 64) u@50.2) ; RDX = unique[12000:8]

; ftrace_graph_caller+0x52: mov rsi, qword ptr [rsp + 0x18]   [488b742418]
(define-fun u@51 () (_ BitVec 64) (bvadd #x0000000000000018 rsp@47)) ; unique[4e80:8] = 0x18 + RSP
(define-fun m@51 () (_ BitVec 64) (load64 frame@44 #xffffffffffffffc0)) ; 8 bytes at u@51
(define-fun u@51.2 () (_ BitVec 64) m@51) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rsi@51 () (_ BitVec 64) u@51.2) ; RSI = unique[12000:8]

; ftrace_graph_caller+0x57: mov rdi, qword ptr [rsp + 0x20]   [488b7c2420]
(define-fun u@52 () (_ BitVec 64) (bvadd #x0000000000000020 rsp@47)) ; unique[4e80:8] = 0x20 + RSP
(define-fun m@52 () (_ BitVec 64) (load64 frame@44 #xffffffffffffffc8)) ; 8 bytes at u@52
(define-fun u@52.2 () (_ BitVec 64) m@52) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rdi@52 () (_ BitVec 64) u@52.2) ; RDI = unique[12000:8]

; ftrace_graph_caller+0x5c: mov r8, qword ptr [rsp + 0x28]   [4c8b442428]
(define-fun u@53 () (_ BitVec 64) (bvadd #x0000000000000028 rsp@47)) ; unique[4e80:8] = 0x28 + RSP
(define-fun m@53 () (_ BitVec 64) (load64 frame@44 #xffffffffffffffd0)) ; 8 bytes at u@53
(define-fun u@53.2 () (_ BitVec 64) m@53) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r8@53 () (_ BitVec 64) u@53.2) ; R8 = unique[12000:8]

; ftrace_graph_caller+0x61: mov r9, qword ptr [rsp + 0x30]   [4c8b4c2430]
(define-fun u@54 () (_ BitVec 64) (bvadd #x0000000000000030 rsp@47)) ; unique[4e80:8] = 0x30 + RSP
(define-fun m@54 () (_ BitVec 64) (load64 frame@44 #xffffffffffffffd8)) ; 8 bytes at u@54
(define-fun u@54.2 () (_ BitVec 64) m@54) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r9@54 () (_ BitVec 64) u@54.2) ; R9 = unique[12000:8]

; ftrace_graph_caller+0x66: mov r10, qword ptr [rsp + 0x38]   [4c8b542438]
(define-fun u@55 () (_ BitVec 64) (bvadd #x0000000000000038 rsp@47)) ; unique[4e80:8] = 0x38 + RSP
(define-fun m@55 () (_ BitVec 64) (load64 frame@44 #xffffffffffffffe0)) ; 8 bytes at u@55
(define-fun u@55.2 () (_ BitVec 64) m@55) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r10@55 () (_ BitVec 64) u@55.2) ; R10 = unique[12000:8]

; ftrace_graph_caller+0x6b: mov r11, qword ptr [rsp + 0x40]   [4c8b5c2440]
(define-fun u@56 () (_ BitVec 64) (bvadd #x0000000000000040 rsp@47)) ; unique[4e80:8] = 0x40 + RSP
(define-fun m@56 () (_ BitVec 64) (load64 frame@44 #xffffffffffffffe8)) ; 8 bytes at u@56
(define-fun u@56.2 () (_ BitVec 64) m@56) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r11@56 () (_ BitVec 64) u@56.2) ; R11 = unique[12000:8]

; ftrace_graph_caller+0x70: add rsp, 0x48   [4883c448]
(define-fun CF@57 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd rsp@47 #x0000000000000048) rsp@47) #x01 #x00))) ; CF = carry(RSP, 0x48)
(define-fun OF@57 () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 63 63) rsp@47) ((_ extract 63 63) #x0000000000000048)) (distinct ((_ extract 63 63) rsp@47) ((_ extract 63 63) (bvadd rsp@47 #x0000000000000048)))) #x01 #x00))) ; OF = scarry(RSP, 0x48)
(define-fun rsp@57 () (_ BitVec 64) (bvadd rsp@47 #x0000000000000048)) ; RSP = RSP + 0x48
(define-fun SF@57 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@57 #x0000000000000000) #x01 #x00))) ; SF = RSP s< 0x0
(define-fun ZF@57 () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@57 #x0000000000000000) #x01 #x00))) ; ZF = RSP == 0x0
(define-fun u@57 () (_ BitVec 64) (bvand rsp@57 #x00000000000000ff)) ; unique[2c280:8] = RSP & 0xff
(define-fun u@57.2 () (_ BitVec 8) (popcount64 u@57)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@57.3 () (_ BitVec 8) (bvand u@57.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@57 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@57.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@57 () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) rsp@47)) (concat #b0 ((_ extract 3 0) #x0000000000000048)))))

; ftrace_graph_caller+0x74: popfq   [9d]
; correction popf-by-cpl (SDM 2 "POPF/POPFD/POPFQ", table 4-21)
(define-fun m@58 () (_ BitVec 64) (load64 frame@44 #xfffffffffffffff0)) ; popf
(define-fun rsp@58 () (_ BitVec 64) (bvadd rsp@57 #x0000000000000008)) ; popf
(define-fun CF@58 () (_ BitVec 1) ((_ extract 0 0) m@58))
(define-fun PF@58 () (_ BitVec 1) ((_ extract 2 2) m@58))
(define-fun AF@58 () (_ BitVec 1) ((_ extract 4 4) m@58))
(define-fun ZF@58 () (_ BitVec 1) ((_ extract 6 6) m@58))
(define-fun SF@58 () (_ BitVec 1) ((_ extract 7 7) m@58))
(define-fun TF@58 () (_ BitVec 1) ((_ extract 8 8) m@58))
(define-fun IF@58 () (_ BitVec 1) ((_ extract 9 9) m@58))
(define-fun DF@58 () (_ BitVec 1) ((_ extract 10 10) m@58))
(define-fun OF@58 () (_ BitVec 1) ((_ extract 11 11) m@58))
(define-fun IOPL@58 () (_ BitVec 2) ((_ extract 13 12) m@58))
(define-fun NT@58 () (_ BitVec 1) ((_ extract 14 14) m@58))
(define-fun AC@58 () (_ BitVec 1) ((_ extract 18 18) m@58))
(define-fun ID@58 () (_ BitVec 1) ((_ extract 21 21) m@58))

; ftrace_graph_caller+0x75: ret   [c3]
(define-fun m@59 () (_ BitVec 64) (load64 frame@44 #xfffffffffffffff8)) ; 8 bytes at rsp@58
(define-fun target@59 () (_ BitVec 64) m@59) ; RIP = *[ram]RSP
(define-fun rsp@59 () (_ BitVec 64) (bvadd rsp@58 #x0000000000000008)) ; RSP = RSP + 0x8
(declare-const junk-8@59 (_ BitVec 8))
(define-fun frame@59 () Stack (store frame@44 #xfffffffffffffff8 junk-8@59)) ; T-8 was below sp: any value
(declare-const junk-7@59 (_ BitVec 8))
(define-fun frame@59.2 () Stack (store frame@59 #xfffffffffffffff9 junk-7@59)) ; T-7 was below sp: any value
(declare-const junk-6@59 (_ BitVec 8))
(define-fun frame@59.3 () Stack (store frame@59.2 #xfffffffffffffffa junk-6@59)) ; T-6 was below sp: any value
(declare-const junk-5@59 (_ BitVec 8))
(define-fun frame@59.4 () Stack (store frame@59.3 #xfffffffffffffffb junk-5@59)) ; T-5 was below sp: any value
(declare-const junk-4@59 (_ BitVec 8))
(define-fun frame@59.5 () Stack (store frame@59.4 #xfffffffffffffffc junk-4@59)) ; T-4 was below sp: any value
(declare-const junk-3@59 (_ BitVec 8))
(define-fun frame@59.6 () Stack (store frame@59.5 #xfffffffffffffffd junk-3@59)) ; T-3 was below sp: any value
(declare-const junk-2@59 (_ BitVec 8))
(define-fun frame@59.7 () Stack (store frame@59.6 #xfffffffffffffffe junk-2@59)) ; T-2 was below sp: any value
(declare-const junk-1@59 (_ BitVec 8))
(define-fun frame@59.8 () Stack (store frame@59.7 #xffffffffffffffff junk-1@59)) ; T-1 was below sp: any value

; names for what is claimed
(define-fun exit.r15 () (_ BitVec 64) r15)
(define-fun exit.r14 () (_ BitVec 64) r14)
(define-fun exit.r13 () (_ BitVec 64) r13)
(define-fun exit.r12 () (_ BitVec 64) r12)
(define-fun exit.rbp () (_ BitVec 64) rbp)
(define-fun exit.rbx () (_ BitVec 64) rbx)
(define-fun exit.r11 () (_ BitVec 64) r11@56)
(define-fun exit.r10 () (_ BitVec 64) r10@55)
(define-fun exit.r9 () (_ BitVec 64) r9@54)
(define-fun exit.r8 () (_ BitVec 64) r8@53)
(define-fun exit.rax () (_ BitVec 64) rax@48)
(define-fun exit.rcx () (_ BitVec 64) rcx@49)
(define-fun exit.rdx () (_ BitVec 64) rdx@50)
(define-fun exit.rsi () (_ BitVec 64) rsi@51)
(define-fun exit.rdi () (_ BitVec 64) rdi@52)
(define-fun exit.CF () (_ BitVec 1) CF@58)
(define-fun exit.PF () (_ BitVec 1) PF@58)
(define-fun exit.AF () (_ BitVec 1) AF@58)
(define-fun exit.ZF () (_ BitVec 1) ZF@58)
(define-fun exit.SF () (_ BitVec 1) SF@58)
(define-fun exit.TF () (_ BitVec 1) TF@58)
(define-fun exit.IF () (_ BitVec 1) IF@58)
(define-fun exit.DF () (_ BitVec 1) DF@58)
(define-fun exit.OF () (_ BitVec 1) OF@58)
(define-fun exit.IOPL () (_ BitVec 2) IOPL@58)
(define-fun exit.NT () (_ BitVec 1) NT@58)
(define-fun exit.AC () (_ BitVec 1) AC@58)
(define-fun exit.VIF () (_ BitVec 1) VIF)
(define-fun exit.VIP () (_ BitVec 1) VIP)
(define-fun exit.ID () (_ BitVec 1) ID@58)
(define-fun exit.cs () (_ BitVec 16) cs)
(define-fun exit.ss () (_ BitVec 16) ss)
(define-fun exit.ds () (_ BitVec 16) ds)
(define-fun exit.es () (_ BitVec 16) es)
(define-fun exit.fs () (_ BitVec 16) fs)
(define-fun exit.gs () (_ BitVec 16) gs)
(define-fun exit.fs_base () (_ BitVec 64) fs_base)
(define-fun exit.gs_base () (_ BitVec 64) gs_base)
(define-fun exit.fpu () (_ BitVec 64) fpu)
(define-fun exit.target () (_ BitVec 64) target@59)
(define-fun exit.rsp () (_ BitVec 64) rsp@59)
(declare-const any-byte Address) ; any stack byte, by its distance from the parent slot

; feasible: Some state follows this path.
(push 1)
(assert (= cell.private_ops #x0000000000000000)) ; of the model
(set-info :status sat)
(check-sat)
(pop 1)

; lemma/addresses: Each address that the path used is the symbol plus constant that the generator took it for.
(push 1)
(assert (not (and (= rsp@0.2 (bvadd rsp #xfffffffffffffff0)) (= rsp@1 (bvadd rsp #xffffffffffffffa8)) (= u@3 (bvadd rsp #xffffffffffffffb0)) (= u@4 (bvadd rsp #xffffffffffffffb8)) (= u@5 (bvadd rsp #xffffffffffffffc0)) (= u@6 (bvadd rsp #xffffffffffffffc8)) (= u@7 (bvadd rsp #xffffffffffffffd0)) (= u@8 (bvadd rsp #xffffffffffffffd8)) (= u@9 (bvadd rsp #xffffffffffffffe0)) (= u@10 (bvadd rsp #xffffffffffffffe8)) (= u@11 (bvadd rsp #xfffffffffffffff8)) (= u@13 rsp) (= u@18 (bvadd rsp #xffffffffffffffb0)) (= u@19 (bvadd rsp #xffffffffffffffb8)) (= u@20 (bvadd rsp #xffffffffffffffc0)) (= u@21 (bvadd rsp #xffffffffffffffc8)) (= u@22 (bvadd rsp #xffffffffffffffd0)) (= u@23 (bvadd rsp #xffffffffffffffd8)) (= u@24 (bvadd rsp #xffffffffffffffe0)) (= u@25 (bvadd rsp #xffffffffffffffe8)) (= rsp@26 (bvadd rsp #xfffffffffffffff0)) (= rsp@27 (bvadd rsp #xfffffffffffffff8)) (= rsp@30 (bvadd rsp #xfffffffffffffff0)) (= rsp@31 (bvadd rsp #xffffffffffffffa8)) (= u@33 (bvadd rsp #xffffffffffffffb0)) (= u@34 (bvadd rsp #xffffffffffffffb8)) (= u@35 (bvadd rsp #xffffffffffffffc0)) (= u@36 (bvadd rsp #xffffffffffffffc8)) (= u@37 (bvadd rsp #xffffffffffffffd0)) (= u@38 (bvadd rsp #xffffffffffffffd8)) (= u@39 (bvadd rsp #xffffffffffffffe0)) (= u@40 (bvadd rsp #xffffffffffffffe8)) (= u@42 (bvadd rsp #xfffffffffffffff8)) (= rsp@44 (bvadd rsp #xffffffffffffffa0)) (= rdi@41 rsp) (= target@47 (bvadd addr..text #x00000000000000cc)) (= rsp@47 (bvadd rsp #xffffffffffffffa8)) (= u@49 (bvadd rsp #xffffffffffffffb0)) (= u@50 (bvadd rsp #xffffffffffffffb8)) (= u@51 (bvadd rsp #xffffffffffffffc0)) (= u@52 (bvadd rsp #xffffffffffffffc8)) (= u@53 (bvadd rsp #xffffffffffffffd0)) (= u@54 (bvadd rsp #xffffffffffffffd8)) (= u@55 (bvadd rsp #xffffffffffffffe0)) (= u@56 (bvadd rsp #xffffffffffffffe8)) (= rsp@57 (bvadd rsp #xfffffffffffffff0)) (= rsp@58 (bvadd rsp #xfffffffffffffff8)))))
(set-info :status unsat)
(check-sat)
(pop 1)

; call/reached: The callback runs once, and not at all where the guard says so; its address is not the trampoline's.
(push 1)
(assert (not (and (= (ite false #x0000000000000000 #x0000000000000001) #x0000000000000001) (= #xffffffff81000109 #xffffffff81000109))))
(set-info :status unsat)
(check-sat)
(pop 1)

; call/stack-aligned: The stack pointer at the call is a multiple of 8.
(push 1)
(assert (= (bvand rsp #x0000000000000007) #x0000000000000000)) ; assumption stack-aligned-at-hook
(assert (not (= (bvand rsp@1 #x0000000000000007) #x0000000000000000)))
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
(assert (not (= rdi@12 (bvsub successor #x0000000000000005))))
(set-info :status unsat)
(check-sat)
(pop 1)

; arg/parent_ip: The parent return address.
(push 1)
(assert (not (= rsi@13 (load64 above #x0000000000000000))))
(set-info :status unsat)
(check-sat)
(pop 1)

; arg/op: The value of one load of private_ops.
(push 1)
(assert (not (= rdx@14 cell.private_ops)))
(set-info :status unsat)
(check-sat)
(pop 1)

; arg/regs: No structure is passed: the pointer is null.
(push 1)
(assert (not (= rcx@15.2 #x0000000000000000)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/r15: r15 is as at the hook.
(push 1)
(assert (not (= exit.r15 r15)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/r14: r14 is as at the hook.
(push 1)
(assert (not (= exit.r14 r14)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/r13: r13 is as at the hook.
(push 1)
(assert (not (= exit.r13 r13)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/r12: r12 is as at the hook.
(push 1)
(assert (not (= exit.r12 r12)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/bp: rbp is as at the hook.
(push 1)
(assert (not (= exit.rbp rbp)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/bx: rbx is as at the hook.
(push 1)
(assert (not (= exit.rbx rbx)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/r11: r11 is as at the hook.
(push 1)
(assert (not (= exit.r11 r11)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/r10: r10 is as at the hook.
(push 1)
(assert (not (= exit.r10 r10)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/r9: r9 is as at the hook.
(push 1)
(assert (not (= exit.r9 r9)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/r8: r8 is as at the hook.
(push 1)
(assert (not (= exit.r8 r8)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/ax: rax is as at the hook.
(push 1)
(assert (not (= exit.rax rax)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/cx: rcx is as at the hook.
(push 1)
(assert (not (= exit.rcx rcx)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/dx: rdx is as at the hook.
(push 1)
(assert (not (= exit.rdx rdx)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/si: rsi is as at the hook.
(push 1)
(assert (not (= exit.rsi rsi)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/di: rdi is as at the hook.
(push 1)
(assert (not (= exit.rdi rdi)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/flags: Every flag is restored.
(push 1)
(assert (not (= (concat #b000000000000000000000000000000000000000000 ID VIP VIF AC #b000 NT IOPL OF DF IF TF SF ZF #b0 AF #b0 PF #b1 CF) (concat #b000000000000000000000000000000000000000000 exit.ID exit.VIP exit.VIF exit.AC #b000 exit.NT exit.IOPL exit.OF exit.DF exit.IF exit.TF exit.SF exit.ZF #b0 exit.AF #b0 exit.PF #b1 exit.CF))))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/flags.CF: CF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.CF CF)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/flags.PF: PF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.PF PF)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/flags.AF: AF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.AF AF)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/flags.ZF: ZF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.ZF ZF)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/flags.SF: SF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.SF SF)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/flags.TF: TF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.TF TF)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/flags.IF: IF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.IF IF)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/flags.DF: DF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.DF DF)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/flags.OF: OF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.OF OF)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/flags.IOPL: IOPL is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.IOPL IOPL)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/flags.NT: NT is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.NT NT)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/flags.AC: AC is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.AC AC)))
(set-info :status unsat)
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
(assert (not (= exit.ID ID)))
(set-info :status unsat)
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

; restore/fs_base: fs_base is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.fs_base fs_base)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/gs_base: gs_base is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.gs_base gs_base)))
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
(assert (not (=> true (and (= exit.target successor) true))))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/sp: The stack pointer at the exit is what that exit demands.
(push 1)
(assert (not (= exit.rsp rsp)))
(set-info :status unsat)
(check-sat)
(pop 1)

; frame/writes: No store outside the frame.
(push 1)
(assert (not (and (and (= rsp@0.2 (bvadd rsp #xfffffffffffffff0)) (bvslt #xfffffffffffffff0 #x0000000000000000) (bvsle (bvadd #xfffffffffffffff0 #x0000000000000008) #x0000000000000000)) (and (= rsp@1 (bvadd rsp #xffffffffffffffa8)) (bvslt #xffffffffffffffa8 #x0000000000000000) (bvsle (bvadd #xffffffffffffffa8 #x0000000000000008) #x0000000000000000)) (and (= u@3 (bvadd rsp #xffffffffffffffb0)) (bvslt #xffffffffffffffb0 #x0000000000000000) (bvsle (bvadd #xffffffffffffffb0 #x0000000000000008) #x0000000000000000)) (and (= u@4 (bvadd rsp #xffffffffffffffb8)) (bvslt #xffffffffffffffb8 #x0000000000000000) (bvsle (bvadd #xffffffffffffffb8 #x0000000000000008) #x0000000000000000)) (and (= u@5 (bvadd rsp #xffffffffffffffc0)) (bvslt #xffffffffffffffc0 #x0000000000000000) (bvsle (bvadd #xffffffffffffffc0 #x0000000000000008) #x0000000000000000)) (and (= u@6 (bvadd rsp #xffffffffffffffc8)) (bvslt #xffffffffffffffc8 #x0000000000000000) (bvsle (bvadd #xffffffffffffffc8 #x0000000000000008) #x0000000000000000)) (and (= u@7 (bvadd rsp #xffffffffffffffd0)) (bvslt #xffffffffffffffd0 #x0000000000000000) (bvsle (bvadd #xffffffffffffffd0 #x0000000000000008) #x0000000000000000)) (and (= u@8 (bvadd rsp #xffffffffffffffd8)) (bvslt #xffffffffffffffd8 #x0000000000000000) (bvsle (bvadd #xffffffffffffffd8 #x0000000000000008) #x0000000000000000)) (and (= u@9 (bvadd rsp #xffffffffffffffe0)) (bvslt #xffffffffffffffe0 #x0000000000000000) (bvsle (bvadd #xffffffffffffffe0 #x0000000000000008) #x0000000000000000)) (and (= u@10 (bvadd rsp #xffffffffffffffe8)) (bvslt #xffffffffffffffe8 #x0000000000000000) (bvsle (bvadd #xffffffffffffffe8 #x0000000000000008) #x0000000000000000)) (and (= rsp@30 (bvadd rsp #xfffffffffffffff0)) (bvslt #xfffffffffffffff0 #x0000000000000000) (bvsle (bvadd #xfffffffffffffff0 #x0000000000000008) #x0000000000000000)) (and (= rsp@31 (bvadd rsp #xffffffffffffffa8)) (bvslt #xffffffffffffffa8 #x0000000000000000) (bvsle (bvadd #xffffffffffffffa8 #x0000000000000008) #x0000000000000000)) (and (= u@33 (bvadd rsp #xffffffffffffffb0)) (bvslt #xffffffffffffffb0 #x0000000000000000) (bvsle (bvadd #xffffffffffffffb0 #x0000000000000008) #x0000000000000000)) (and (= u@34 (bvadd rsp #xffffffffffffffb8)) (bvslt #xffffffffffffffb8 #x0000000000000000) (bvsle (bvadd #xffffffffffffffb8 #x0000000000000008) #x0000000000000000)) (and (= u@35 (bvadd rsp #xffffffffffffffc0)) (bvslt #xffffffffffffffc0 #x0000000000000000) (bvsle (bvadd #xffffffffffffffc0 #x0000000000000008) #x0000000000000000)) (and (= u@36 (bvadd rsp #xffffffffffffffc8)) (bvslt #xffffffffffffffc8 #x0000000000000000) (bvsle (bvadd #xffffffffffffffc8 #x0000000000000008) #x0000000000000000)) (and (= u@37 (bvadd rsp #xffffffffffffffd0)) (bvslt #xffffffffffffffd0 #x0000000000000000) (bvsle (bvadd #xffffffffffffffd0 #x0000000000000008) #x0000000000000000)) (and (= u@38 (bvadd rsp #xffffffffffffffd8)) (bvslt #xffffffffffffffd8 #x0000000000000000) (bvsle (bvadd #xffffffffffffffd8 #x0000000000000008) #x0000000000000000)) (and (= u@39 (bvadd rsp #xffffffffffffffe0)) (bvslt #xffffffffffffffe0 #x0000000000000000) (bvsle (bvadd #xffffffffffffffe0 #x0000000000000008) #x0000000000000000)) (and (= u@40 (bvadd rsp #xffffffffffffffe8)) (bvslt #xffffffffffffffe8 #x0000000000000000) (bvsle (bvadd #xffffffffffffffe8 #x0000000000000008) #x0000000000000000)) (and (= rsp@44 (bvadd rsp #xffffffffffffffa0)) (bvslt #xffffffffffffffa0 #x0000000000000000) (bvsle (bvadd #xffffffffffffffa0 #x0000000000000008) #x0000000000000000)) (and (= rdi@41 (bvadd rsp #x0000000000000000)) (bvslt #x0000000000000000 #x0000000000000000) (bvsle (bvadd #x0000000000000000 #x0000000000000008) #x0000000000000000)))))
(set-info :status sat)
(check-sat)
(pop 1)

; mem/outside: Every stack byte at or above T holds what the last callback left there.
(push 1)
(assert (not (and (=> (bvuge any-byte #x0000000000000008) (= (select above any-byte) (select above any-byte))) (=> (bvuge any-byte #x0000000000000008) (= (select above@46 any-byte) (select callback.above any-byte))))))
(set-info :status unsat)
(check-sat)
(pop 1)

; mem/parent: The parent slot is as the caller left it at the first callback, and as the last one left it at exit.
(push 1)
(assert (not (and (= (load64 above #x0000000000000000) (load64 above #x0000000000000000)) (= (load64 above@46 #x0000000000000000) (load64 callback.above #x0000000000000000)))))
(assert (= addr.return_to_handler #xffffffffa0010000)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)
(exit)
