; tramproof certificate, generator 2. How to read it: docs/certificates.md
; target x86_64/kretprobe-parent-mcount, level strict; ftrace_caller, 337 bytes, sha256 b6aad47157c83fee871b4e9bb8ddfacff133581e326ebc544ea7c41f3e7713e7
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
(define-fun image@0 () (_ BitVec 64) (concat #b000000000000000000000000000000000000000000 ID VIP VIF AC #b000 NT IOPL OF DF IF TF SF ZF #b0 AF #b0 PF #b1 CF)) ; the flags at their places
(define-fun rsp@0.2 () (_ BitVec 64) (bvadd rsp@0 #xfffffffffffffff8)) ; pushf
(define-fun frame@0.2 () Stack (store64 frame@0 #xfffffffffffffff0 image@0)) ; pushf
(define-fun m@1 () (_ BitVec 32) cell.function_trace_stop) ; 4 bytes at addr.function_trace_stop
(define-fun u@1 () (_ BitVec 32) m@1) ; unique[3e980:4] = ram[ffffffffa0000000:4]
(define-fun CF@1 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult u@1 #x00000000) #x01 #x00))) ; CF = unique[3e980:4] < 0x0
(define-fun OF@1 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 31 31) u@1) ((_ extract 31 31) #x00000000)) (distinct ((_ extract 31 31) u@1) ((_ extract 31 31) (bvsub u@1 #x00000000)))) #x01 #x00))) ; OF = sborrow(unique[3e980:4], 0x0)
(define-fun u@1.2 () (_ BitVec 32) (bvsub u@1 #x00000000)) ; unique[3ea80:4] = unique[3e980:4] - 0x0
(define-fun SF@1 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt u@1.2 #x00000000) #x01 #x00))) ; SF = unique[3ea80:4] s< 0x0
(define-fun ZF@1 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@1.2 #x00000000) #x01 #x00))) ; ZF = unique[3ea80:4] == 0x0
(define-fun u@1.3 () (_ BitVec 32) (bvand u@1.2 #x000000ff)) ; unique[2c280:4] = unique[3ea80:4] & 0xff
(define-fun u@1.4 () (_ BitVec 8) (popcount32 u@1.3)) ; unique[2c300:1] = popcount(unique[2c280:4])
(define-fun u@1.5 () (_ BitVec 8) (bvand u@1.4 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@1 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@1.5 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
(define-fun AF@1 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) m@1)) (concat #b0 ((_ extract 3 0) #x0000000000000000)))))
(define-fun u@2 () (_ BitVec 8) (bvxor (concat #b0000000 ZF@1) #x01)) ; unique[12880:1] = !ZF
(define-fun CF@3n () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rsp@0.2 #x00000000000000b0) #x01 #x00))) ; CF = RSP < 0xb0
(define-fun OF@3n () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rsp@0.2) ((_ extract 63 63) #x00000000000000b0)) (distinct ((_ extract 63 63) rsp@0.2) ((_ extract 63 63) (bvsub rsp@0.2 #x00000000000000b0)))) #x01 #x00))) ; OF = sborrow(RSP, 0xb0)
(define-fun rsp@3n () (_ BitVec 64) (bvsub rsp@0.2 #x00000000000000b0)) ; RSP = RSP - 0xb0
(define-fun SF@3n () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@3n #x0000000000000000) #x01 #x00))) ; SF = RSP s< 0x0
(define-fun ZF@3n () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@3n #x0000000000000000) #x01 #x00))) ; ZF = RSP == 0x0
(define-fun u@3n () (_ BitVec 64) (bvand rsp@3n #x00000000000000ff)) ; unique[2c280:8] = RSP & 0xff
(define-fun u@3n.2 () (_ BitVec 8) (popcount64 u@3n)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@3n.3 () (_ BitVec 8) (bvand u@3n.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@3n () (_ BitVec 1) ((_ extract 0 0) (ite (= u@3n.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
(define-fun AF@3n () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rsp@0.2)) (concat #b0 ((_ extract 3 0) #x00000000000000b0)))))
(define-fun u@4n () (_ BitVec 64) (bvadd #x0000000000000058 rsp@3n)) ; unique[4e80:8] = 0x58 + RSP
(define-fun u@4n.2 () (_ BitVec 64) rax) ; unique[6b80:8] = RAX
(define-fun frame@4n () Stack (store64 frame@0.2 #xffffffffffffff98 u@4n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@5n () (_ BitVec 64) (bvadd #x0000000000000060 rsp@3n)) ; unique[4e80:8] = 0x60 + RSP
(define-fun u@5n.2 () (_ BitVec 64) rcx) ; unique[6b80:8] = RCX
(define-fun frame@5n () Stack (store64 frame@4n #xffffffffffffffa0 u@5n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@6n () (_ BitVec 64) (bvadd #x0000000000000068 rsp@3n)) ; unique[4e80:8] = 0x68 + RSP
(define-fun u@6n.2 () (_ BitVec 64) rdx) ; unique[6b80:8] = RDX
(define-fun frame@6n () Stack (store64 frame@5n #xffffffffffffffa8 u@6n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@7n () (_ BitVec 64) (bvadd #x0000000000000070 rsp@3n)) ; unique[4e80:8] = 0x70 + RSP
(define-fun u@7n.2 () (_ BitVec 64) rsi) ; unique[6b80:8] = RSI
(define-fun frame@7n () Stack (store64 frame@6n #xffffffffffffffb0 u@7n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@8n () (_ BitVec 64) (bvadd #x0000000000000078 rsp@3n)) ; unique[4e80:8] = 0x78 + RSP
(define-fun u@8n.2 () (_ BitVec 64) rdi) ; unique[6b80:8] = RDI
(define-fun frame@8n () Stack (store64 frame@7n #xffffffffffffffb8 u@8n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@9n () (_ BitVec 64) (bvadd #x0000000000000050 rsp@3n)) ; unique[4e80:8] = 0x50 + RSP
(define-fun u@9n.2 () (_ BitVec 64) r8) ; unique[6b80:8] = R8
(define-fun frame@9n () Stack (store64 frame@8n #xffffffffffffff90 u@9n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@10n () (_ BitVec 64) (bvadd #x0000000000000048 rsp@3n)) ; unique[4e80:8] = 0x48 + RSP
(define-fun u@10n.2 () (_ BitVec 64) r9) ; unique[6b80:8] = R9
(define-fun frame@10n () Stack (store64 frame@9n #xffffffffffffff88 u@10n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@11n () (_ BitVec 64) (bvadd #x0000000000000040 rsp@3n)) ; unique[4e80:8] = 0x40 + RSP
(define-fun u@11n.2 () (_ BitVec 64) r10) ; unique[6b80:8] = R10
(define-fun frame@11n () Stack (store64 frame@10n #xffffffffffffff80 u@11n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@12n () (_ BitVec 64) (bvadd #x0000000000000038 rsp@3n)) ; unique[4e80:8] = 0x38 + RSP
(define-fun u@12n.2 () (_ BitVec 64) r11) ; unique[6b80:8] = R11
(define-fun frame@12n () Stack (store64 frame@11n #xffffffffffffff78 u@12n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun m@13n () (_ BitVec 32) cell.ftrace_save_regs) ; 4 bytes at addr.ftrace_save_regs
(define-fun rax@13n () (_ BitVec 64) (concat ((_ extract 63 32) rax) m@13n)) ; EAX = ram[ffffffffa0010000:4]
(define-fun rax@13n.2 () (_ BitVec 64) ((_ zero_extend 32) ((_ extract 31 0) rax@13n))) ; RAX = zext(EAX)
(define-fun u@14n () (_ BitVec 64) rax@13n.2) ; unique[6b80:8] = RAX
(define-fun frame@14n () Stack (store64 frame@12n #xffffffffffffff40 u@14n)) ; *[ram]RSP = unique[6b80:8]
(define-fun CF@15n () (_ BitVec 1) ((_ extract 0 0) #x00)) ; CF = 0x0
(define-fun OF@15n () (_ BitVec 1) ((_ extract 0 0) #x00)) ; OF = 0x0
(define-fun rcx@15n () (_ BitVec 64) (concat ((_ extract 63 32) rcx) (bvxor ((_ extract 31 0) rcx) ((_ extract 31 0) rcx)))) ; ECX = ECX ^ ECX
(define-fun rcx@15n.2 () (_ BitVec 64) ((_ zero_extend 32) ((_ extract 31 0) rcx@15n))) ; RCX = zext(ECX)
(define-fun SF@15n () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt ((_ extract 31 0) rcx@15n.2) #x00000000) #x01 #x00))) ; SF = ECX s< 0x0
(define-fun ZF@15n () (_ BitVec 1) ((_ extract 0 0) (ite (= ((_ extract 31 0) rcx@15n.2) #x00000000) #x01 #x00))) ; ZF = ECX == 0x0
(define-fun u@15n () (_ BitVec 32) (bvand ((_ extract 31 0) rcx@15n.2) #x000000ff)) ; unique[2c280:4] = ECX & 0xff
(define-fun u@15n.2 () (_ BitVec 8) (popcount32 u@15n)) ; unique[2c300:1] = popcount(unique[2c280:4])
(define-fun u@15n.3 () (_ BitVec 8) (bvand u@15n.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@15n () (_ BitVec 1) ((_ extract 0 0) (ite (= u@15n.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
(define-fun CF@15n.2 () (_ BitVec 1) #b0)
(define-fun OF@15n.2 () (_ BitVec 1) #b0)
(declare-const undefined-AF@15n (_ BitVec 1))
(define-fun CF@16n () (_ BitVec 1) ((_ extract 0 0) #x00)) ; CF = 0x0
(define-fun OF@16n () (_ BitVec 1) ((_ extract 0 0) #x00)) ; OF = 0x0
(define-fun u@16n () (_ BitVec 32) (bvand ((_ extract 31 0) rax@13n.2) ((_ extract 31 0) rax@13n.2))) ; unique[70480:4] = EAX & EAX
(define-fun SF@16n () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt u@16n #x00000000) #x01 #x00))) ; SF = unique[70480:4] s< 0x0
(define-fun ZF@16n () (_ BitVec 1) ((_ extract 0 0) (ite (= u@16n #x00000000) #x01 #x00))) ; ZF = unique[70480:4] == 0x0
(define-fun u@16n.2 () (_ BitVec 32) (bvand u@16n #x000000ff)) ; unique[2c280:4] = unique[70480:4] & 0xff
(define-fun u@16n.3 () (_ BitVec 8) (popcount32 u@16n.2)) ; unique[2c300:1] = popcount(unique[2c280:4])
(define-fun u@16n.4 () (_ BitVec 8) (bvand u@16n.3 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@16n () (_ BitVec 1) ((_ extract 0 0) (ite (= u@16n.4 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
(define-fun CF@16n.2 () (_ BitVec 1) #b0)
(define-fun OF@16n.2 () (_ BitVec 1) #b0)
(declare-const undefined-AF@16n (_ BitVec 1))
(define-fun u@18nn () (_ BitVec 64) (bvadd #x0000000000000008 rsp@3n)) ; unique[4e80:8] = 0x8 + RSP
(define-fun u@18nn.2 () (_ BitVec 64) r15) ; unique[6b80:8] = R15
(define-fun frame@18nn () Stack (store64 frame@14n #xffffffffffffff48 u@18nn.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@19nn () (_ BitVec 64) (bvadd #x0000000000000010 rsp@3n)) ; unique[4e80:8] = 0x10 + RSP
(define-fun u@19nn.2 () (_ BitVec 64) r14) ; unique[6b80:8] = R14
(define-fun frame@19nn () Stack (store64 frame@18nn #xffffffffffffff50 u@19nn.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@20nn () (_ BitVec 64) (bvadd #x0000000000000018 rsp@3n)) ; unique[4e80:8] = 0x18 + RSP
(define-fun u@20nn.2 () (_ BitVec 64) r13) ; unique[6b80:8] = R13
(define-fun frame@20nn () Stack (store64 frame@19nn #xffffffffffffff58 u@20nn.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@21nn () (_ BitVec 64) (bvadd #x0000000000000020 rsp@3n)) ; unique[4e80:8] = 0x20 + RSP
(define-fun u@21nn.2 () (_ BitVec 64) r12) ; unique[6b80:8] = R12
(define-fun frame@21nn () Stack (store64 frame@20nn #xffffffffffffff60 u@21nn.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@22nn () (_ BitVec 64) (bvadd #x0000000000000028 rsp@3n)) ; unique[4e80:8] = 0x28 + RSP
(define-fun u@22nn.2 () (_ BitVec 64) rbp) ; unique[6b80:8] = RBP
(define-fun frame@22nn () Stack (store64 frame@21nn #xffffffffffffff68 u@22nn.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@23nn () (_ BitVec 64) (bvadd #x0000000000000030 rsp@3n)) ; unique[4e80:8] = 0x30 + RSP
(define-fun u@23nn.2 () (_ BitVec 64) rbx) ; unique[6b80:8] = RBX
(define-fun frame@23nn () Stack (store64 frame@22nn #xffffffffffffff70 u@23nn.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]
(define-fun u@24nn () (_ BitVec 64) (bvadd #x0000000000000080 rsp@3n)) ; unique[5300:8] = 0x80 + RSP
(define-fun u@24nn.2 () (_ BitVec 64) #x0000000000000000) ; unique[6b80:8] = 0x0
(define-fun frame@24nn () Stack (store64 frame@23nn #xffffffffffffffc0 u@24nn.2)) ; *[ram]unique[5300:8] = unique[6b80:8]
(define-fun u@25nn () (_ BitVec 64) (bvadd #x00000000000000b8 rsp@3n)) ; unique[5300:8] = 0xb8 + RSP
(define-fun m@25nn () (_ BitVec 64) (load64 frame@24nn #xfffffffffffffff8)) ; 8 bytes at u@25nn
(define-fun u@25nn.2 () (_ BitVec 64) m@25nn) ; unique[12000:8] = *[ram]unique[5300:8]
(define-fun rax@25nn () (_ BitVec 64) u@25nn.2) ; RAX = unique[12000:8]
(define-fun u@26nn () (_ BitVec 64) (bvadd #x0000000000000088 rsp@3n)) ; unique[5300:8] = 0x88 + RSP
(define-fun u@26nn.2 () (_ BitVec 64) rax@25nn) ; unique[6b80:8] = RAX
(define-fun frame@26nn () Stack (store64 frame@24nn #xffffffffffffffc8 u@26nn.2)) ; *[ram]unique[5300:8] = unique[6b80:8]
(define-fun rax@27nn () (_ BitVec 64) ((_ zero_extend 48) cs)) ; mov eax, cs
(define-fun u@28nn () (_ BitVec 64) (bvadd #x0000000000000090 rsp@3n)) ; unique[5300:8] = 0x90 + RSP
(define-fun u@28nn.2 () (_ BitVec 64) rax@27nn) ; unique[6b80:8] = RAX
(define-fun frame@28nn () Stack (store64 frame@26nn #xffffffffffffffd0 u@28nn.2)) ; *[ram]unique[5300:8] = unique[6b80:8]
(define-fun u@29nn () (_ BitVec 64) (bvadd #x00000000000000b0 rsp@3n)) ; unique[5300:8] = 0xb0 + RSP
(define-fun m@29nn () (_ BitVec 64) (load64 frame@28nn #xfffffffffffffff0)) ; 8 bytes at u@29nn
(define-fun u@29nn.2 () (_ BitVec 64) m@29nn) ; unique[12000:8] = *[ram]unique[5300:8]
(define-fun rax@29nn () (_ BitVec 64) u@29nn.2) ; RAX = unique[12000:8]
(define-fun u@30nn () (_ BitVec 64) (bvadd #x0000000000000098 rsp@3n)) ; unique[5300:8] = 0x98 + RSP
(define-fun u@30nn.2 () (_ BitVec 64) rax@29nn) ; unique[6b80:8] = RAX
(define-fun frame@30nn () Stack (store64 frame@28nn #xffffffffffffffd8 u@30nn.2)) ; *[ram]unique[5300:8] = unique[6b80:8]
(define-fun u@31nn () (_ BitVec 64) (bvadd #x00000000000000c0 rsp@3n)) ; unique[5300:8] = 0xc0 + RSP
(define-fun rax@31nn () (_ BitVec 64) u@31nn) ; RAX = unique[5300:8]
(define-fun u@32nn () (_ BitVec 64) (bvadd #x00000000000000a0 rsp@3n)) ; unique[5300:8] = 0xa0 + RSP
(define-fun u@32nn.2 () (_ BitVec 64) rax@31nn) ; unique[6b80:8] = RAX
(define-fun frame@32nn () Stack (store64 frame@30nn #xffffffffffffffe0 u@32nn.2)) ; *[ram]unique[5300:8] = unique[6b80:8]
(define-fun rax@33nn () (_ BitVec 64) ((_ zero_extend 48) ss)) ; mov eax, ss
(define-fun u@34nn () (_ BitVec 64) (bvadd #x00000000000000a8 rsp@3n)) ; unique[5300:8] = 0xa8 + RSP
(define-fun u@34nn.2 () (_ BitVec 64) rax@33nn) ; unique[6b80:8] = RAX
(define-fun frame@34nn () Stack (store64 frame@32nn #xffffffffffffffe8 u@34nn.2)) ; *[ram]unique[5300:8] = unique[6b80:8]
(define-fun u@35nn () (_ BitVec 64) (bvadd #x0000000000000008 rsp@3n)) ; unique[4e80:8] = 0x8 + RSP
(define-fun rcx@35nn () (_ BitVec 64) u@35nn) ; RCX = unique[4e80:8]
(define-fun u@36nn () (_ BitVec 64) (bvadd #x00000000000000b8 rsp@3n)) ; unique[5300:8] = 0xb8 + RSP
(define-fun m@36nn () (_ BitVec 64) (load64 frame@34nn #xfffffffffffffff8)) ; 8 bytes at u@36nn
(define-fun u@36nn.2 () (_ BitVec 64) m@36nn) ; unique[12000:8] = *[ram]unique[5300:8]
(define-fun rdi@36nn () (_ BitVec 64) u@36nn.2) ; RDI = unique[12000:8]
(define-fun CF@37nn () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rdi@36nn #x0000000000000005) #x01 #x00))) ; CF = RDI < 0x5
(define-fun OF@37nn () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rdi@36nn) ((_ extract 63 63) #x0000000000000005)) (distinct ((_ extract 63 63) rdi@36nn) ((_ extract 63 63) (bvsub rdi@36nn #x0000000000000005)))) #x01 #x00))) ; OF = sborrow(RDI, 0x5)
(define-fun rdi@37nn () (_ BitVec 64) (bvsub rdi@36nn #x0000000000000005)) ; RDI = RDI - 0x5
(define-fun SF@37nn () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rdi@37nn #x0000000000000000) #x01 #x00))) ; SF = RDI s< 0x0
(define-fun ZF@37nn () (_ BitVec 1) ((_ extract 0 0) (ite (= rdi@37nn #x0000000000000000) #x01 #x00))) ; ZF = RDI == 0x0
(define-fun u@37nn () (_ BitVec 64) (bvand rdi@37nn #x00000000000000ff)) ; unique[2c280:8] = RDI & 0xff
(define-fun u@37nn.2 () (_ BitVec 8) (popcount64 u@37nn)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@37nn.3 () (_ BitVec 8) (bvand u@37nn.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@37nn () (_ BitVec 1) ((_ extract 0 0) (ite (= u@37nn.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
(define-fun AF@37nn () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rdi@36nn)) (concat #b0 ((_ extract 3 0) #x0000000000000005)))))
(define-fun u@38nn () (_ BitVec 64) (bvadd rbp #x0000000000000008)) ; unique[4780:8] = RBP + 0x8
(define-fun m@38nn () (_ BitVec 64) (load64 above (bvsub u@38nn rsp))) ; 8 bytes at u@38nn
(define-fun u@38nn.2 () (_ BitVec 64) m@38nn) ; unique[12000:8] = *[ram]unique[4780:8]
(define-fun rsi@38nn () (_ BitVec 64) u@38nn.2) ; RSI = unique[12000:8]
(declare-const cell.function_trace_op (_ BitVec 64))
(define-fun m@39nn () (_ BitVec 64) cell.function_trace_op) ; 8 bytes at addr.function_trace_op
(define-fun rdx@39nn () (_ BitVec 64) m@39nn) ; RDX = ram[ffffffffa0020000:8]
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
(define-fun frame@40nn () Stack (store callback.frame #xffffffffffffff40 (select frame@34nn #xffffffffffffff40))) ; T-192 is kept
(define-fun frame@40nn.2 () Stack (store frame@40nn #xffffffffffffff41 (select frame@34nn #xffffffffffffff41))) ; T-191 is kept
(define-fun frame@40nn.3 () Stack (store frame@40nn.2 #xffffffffffffff42 (select frame@34nn #xffffffffffffff42))) ; T-190 is kept
(define-fun frame@40nn.4 () Stack (store frame@40nn.3 #xffffffffffffff43 (select frame@34nn #xffffffffffffff43))) ; T-189 is kept
(define-fun frame@40nn.5 () Stack (store frame@40nn.4 #xffffffffffffff44 (select frame@34nn #xffffffffffffff44))) ; T-188 is kept
(define-fun frame@40nn.6 () Stack (store frame@40nn.5 #xffffffffffffff45 (select frame@34nn #xffffffffffffff45))) ; T-187 is kept
(define-fun frame@40nn.7 () Stack (store frame@40nn.6 #xffffffffffffff46 (select frame@34nn #xffffffffffffff46))) ; T-186 is kept
(define-fun frame@40nn.8 () Stack (store frame@40nn.7 #xffffffffffffff47 (select frame@34nn #xffffffffffffff47))) ; T-185 is kept
(define-fun frame@40nn.9 () Stack (store frame@40nn.8 #xfffffffffffffff0 (select frame@34nn #xfffffffffffffff0))) ; T-16 is kept
(define-fun frame@40nn.10 () Stack (store frame@40nn.9 #xfffffffffffffff1 (select frame@34nn #xfffffffffffffff1))) ; T-15 is kept
(define-fun frame@40nn.11 () Stack (store frame@40nn.10 #xfffffffffffffff2 (select frame@34nn #xfffffffffffffff2))) ; T-14 is kept
(define-fun frame@40nn.12 () Stack (store frame@40nn.11 #xfffffffffffffff3 (select frame@34nn #xfffffffffffffff3))) ; T-13 is kept
(define-fun frame@40nn.13 () Stack (store frame@40nn.12 #xfffffffffffffff4 (select frame@34nn #xfffffffffffffff4))) ; T-12 is kept
(define-fun frame@40nn.14 () Stack (store frame@40nn.13 #xfffffffffffffff5 (select frame@34nn #xfffffffffffffff5))) ; T-11 is kept
(define-fun frame@40nn.15 () Stack (store frame@40nn.14 #xfffffffffffffff6 (select frame@34nn #xfffffffffffffff6))) ; T-10 is kept
(define-fun frame@40nn.16 () Stack (store frame@40nn.15 #xfffffffffffffff7 (select frame@34nn #xfffffffffffffff7))) ; T-9 is kept
(define-fun frame@40nn.17 () Stack (store frame@40nn.16 #xfffffffffffffff8 (select frame@34nn #xfffffffffffffff8))) ; T-8 is kept
(define-fun frame@40nn.18 () Stack (store frame@40nn.17 #xfffffffffffffff9 (select frame@34nn #xfffffffffffffff9))) ; T-7 is kept
(define-fun frame@40nn.19 () Stack (store frame@40nn.18 #xfffffffffffffffa (select frame@34nn #xfffffffffffffffa))) ; T-6 is kept
(define-fun frame@40nn.20 () Stack (store frame@40nn.19 #xfffffffffffffffb (select frame@34nn #xfffffffffffffffb))) ; T-5 is kept
(define-fun frame@40nn.21 () Stack (store frame@40nn.20 #xfffffffffffffffc (select frame@34nn #xfffffffffffffffc))) ; T-4 is kept
(define-fun frame@40nn.22 () Stack (store frame@40nn.21 #xfffffffffffffffd (select frame@34nn #xfffffffffffffffd))) ; T-3 is kept
(define-fun frame@40nn.23 () Stack (store frame@40nn.22 #xfffffffffffffffe (select frame@34nn #xfffffffffffffffe))) ; T-2 is kept
(define-fun frame@40nn.24 () Stack (store frame@40nn.23 #xffffffffffffffff (select frame@34nn #xffffffffffffffff))) ; T-1 is kept
(define-fun m@41nn () (_ BitVec 64) (load64 frame@40nn.24 #xffffffffffffff40)) ; 8 bytes at rsp@3n
(define-fun u@41nn () (_ BitVec 64) m@41nn) ; unique[12000:8] = *[ram]RSP
(define-fun u@41nn.2 () (_ BitVec 64) u@41nn) ; unique[3eb00:8] = unique[12000:8]
(define-fun CF@41nn () (_ BitVec 1) ((_ extract 0 0) (ite (bvult u@41nn.2 #x0000000000000000) #x01 #x00))) ; CF = unique[3eb00:8] < 0x0
(define-fun OF@41nn () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) u@41nn.2) ((_ extract 63 63) #x0000000000000000)) (distinct ((_ extract 63 63) u@41nn.2) ((_ extract 63 63) (bvsub u@41nn.2 #x0000000000000000)))) #x01 #x00))) ; OF = sborrow(unique[3eb00:8], 0x0)
(define-fun u@41nn.3 () (_ BitVec 64) (bvsub u@41nn.2 #x0000000000000000)) ; unique[3ec00:8] = unique[3eb00:8] - 0x0
(define-fun SF@41nn () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt u@41nn.3 #x0000000000000000) #x01 #x00))) ; SF = unique[3ec00:8] s< 0x0
(define-fun ZF@41nn () (_ BitVec 1) ((_ extract 0 0) (ite (= u@41nn.3 #x0000000000000000) #x01 #x00))) ; ZF = unique[3ec00:8] == 0x0
(define-fun u@41nn.4 () (_ BitVec 64) (bvand u@41nn.3 #x00000000000000ff)) ; unique[2c280:8] = unique[3ec00:8] & 0xff
(define-fun u@41nn.5 () (_ BitVec 8) (popcount64 u@41nn.4)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@41nn.6 () (_ BitVec 8) (bvand u@41nn.5 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@41nn () (_ BitVec 1) ((_ extract 0 0) (ite (= u@41nn.6 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
(define-fun AF@41nn () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) m@41nn)) (concat #b0 ((_ extract 3 0) #x0000000000000000)))))

; assumption case(kretprobe-parent-mcount)
(assert (distinct cell.ftrace_save_regs #x00000000))

; total: One of the 2 ways that were followed is taken at ftrace_caller+0x8.
(push 1)
(assert (not (or (distinct u@2 #x00) (= u@2 #x00))))
(set-info :status unsat)
(check-sat)
(pop 1)

; total: One of the 1 ways that were followed is taken at ftrace_caller+0x50.
(push 1)
(assert (= u@2 #x00))
(assert (not (= (concat #b0000000 ZF@16n) #x00)))
(set-info :status unsat)
(check-sat)
(pop 1)

; total: One of the 1 ways that were followed is taken at ftrace_caller+0xe6.
(push 1)
(assert (= u@2 #x00))
(assert (= (concat #b0000000 ZF@16n) #x00))
(assert (not (= (concat #b0000000 ZF@41nn) #x00)))
(set-info :status unsat)
(check-sat)
(pop 1)

; total: Every state follows one of the paths.
(push 1)
(assert (not (or (distinct u@2 #x00) (and (= u@2 #x00) (= (concat #b0000000 ZF@16n) #x00) (= (concat #b0000000 ZF@41nn) #x00)))))
(set-info :status unsat)
(check-sat)
(pop 1)
(exit)
