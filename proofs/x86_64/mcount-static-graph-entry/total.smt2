; tramproof certificate, generator 2. How to read it: docs/certificates.md
; target x86_64/mcount-static-graph-entry, level strict; mcount, 283 bytes, sha256 459ba6d1c025218b7c29eda588e3934e9b73f8c452aceb18f1d55b0709c6fab8
;
; T is the stack pointer at the hook. Two arrays hold the stack: frame (below T) and above (from T up),
; both indexed by the distance from T; where an address is T plus a constant, lemma/addresses proves it.
; A stack byte that was below the stack pointer since it was written is a fresh symbol, junk, when it is read.
; Each load of a shared cell is a fresh symbol. A flag that the manual leaves undefined is one, too.
; By construction: regions-disjoint code-constant file-bytes async-transparent no-fault callback-abi kernel-no-fpu
;   mcount-prologue
;   mcount-prologue: the frame pointer points at or above T
;
; all 3 paths cover every state; none of them has a loop

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
(declare-const cell.ftrace_trace_function (_ BitVec 64))
(declare-const cell.ftrace_graph_return (_ BitVec 64))
(declare-const cell.function_trace_stop (_ BitVec 32))
(declare-const cell.ftrace_graph_entry (_ BitVec 64))
(declare-const addr.ftrace_graph_entry (_ BitVec 64))
(declare-const addr.ftrace_graph_entry_stub (_ BitVec 64))
(declare-const addr.ftrace_graph_return (_ BitVec 64))
(declare-const addr.ftrace_trace_function (_ BitVec 64))
(declare-const addr.function_trace_stop (_ BitVec 64))
(declare-const addr.prepare_ftrace_return (_ BitVec 64))
(declare-const addr..text (_ BitVec 64))
(declare-const addr.ftrace_stub (_ BitVec 64))
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
(define-fun u@2n () (_ BitVec 64) rax) ; unique[27d80:8] = RAX
(define-fun rsp@2n () (_ BitVec 64) (bvsub rsp@0 #x0000000000000008)) ; RSP = RSP - 0x8
(define-fun frame@2n () Stack (store64 frame@0 #xfffffffffffffff0 u@2n)) ; *[ram]RSP = unique[27d80:8]
(define-fun rax@3n () (_ BitVec 64) (bvadd addr..text #x000000000000011a)) ; RAX = 0xffffffff8100011a
(define-fun m@4n () (_ BitVec 64) cell.ftrace_trace_function) ; 8 bytes at addr.ftrace_trace_function
(define-fun u@4n () (_ BitVec 64) m@4n) ; unique[3f100:8] = ram[ffffffffa0010000:8]
(define-fun CF@4n () (_ BitVec 1) ((_ extract 0 0) (ite (bvult u@4n rax@3n) #x01 #x00))) ; CF = unique[3f100:8] < RAX
(define-fun OF@4n () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) u@4n) ((_ extract 63 63) rax@3n)) (distinct ((_ extract 63 63) u@4n) ((_ extract 63 63) (bvsub u@4n rax@3n)))) #x01 #x00))) ; OF = sborrow(unique[3f100:8], RAX)
(define-fun u@4n.2 () (_ BitVec 64) (bvsub u@4n rax@3n)) ; unique[3f200:8] = unique[3f100:8] - RAX
(define-fun SF@4n () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt u@4n.2 #x0000000000000000) #x01 #x00))) ; SF = unique[3f200:8] s< 0x0
(define-fun ZF@4n () (_ BitVec 1) ((_ extract 0 0) (ite (= u@4n.2 #x0000000000000000) #x01 #x00))) ; ZF = unique[3f200:8] == 0x0
(define-fun u@4n.3 () (_ BitVec 64) (bvand u@4n.2 #x00000000000000ff)) ; unique[2c280:8] = unique[3f200:8] & 0xff
(define-fun u@4n.4 () (_ BitVec 8) (popcount64 u@4n.3)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@4n.5 () (_ BitVec 8) (bvand u@4n.4 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@4n () (_ BitVec 1) ((_ extract 0 0) (ite (= u@4n.5 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
(define-fun AF@4n () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) m@4n)) (concat #b0 ((_ extract 3 0) rax@3n)))))
(define-fun u@5n () (_ BitVec 64) #x0000000000000000) ; unique[55480:8] = 0x0
(define-fun m@5n () (_ BitVec 64) (load64 frame@2n #xfffffffffffffff0)) ; 8 bytes at rsp@2n
(define-fun u@5n.2 () (_ BitVec 64) m@5n) ; unique[55480:8] = *[ram]RSP
(define-fun rsp@5n () (_ BitVec 64) (bvadd rsp@2n #x0000000000000008)) ; RSP = RSP + 0x8
(define-fun rax@5n () (_ BitVec 64) u@5n.2) ; RAX = unique[55480:8]
(define-fun u@6n () (_ BitVec 8) (bvxor (concat #b0000000 ZF@4n) #x01)) ; unique[12880:1] = !ZF
(define-fun u@7nn () (_ BitVec 64) rax@5n) ; unique[27d80:8] = RAX
(define-fun rsp@7nn () (_ BitVec 64) (bvsub rsp@5n #x0000000000000008)) ; RSP = RSP - 0x8
(define-fun frame@7nn () Stack (store64 frame@2n #xfffffffffffffff0 u@7nn)) ; *[ram]RSP = unique[27d80:8]
(define-fun rax@8nn () (_ BitVec 64) (bvadd addr..text #x000000000000011a)) ; RAX = 0xffffffff8100011a
(define-fun m@9nn () (_ BitVec 64) cell.ftrace_graph_return) ; 8 bytes at addr.ftrace_graph_return
(define-fun u@9nn () (_ BitVec 64) m@9nn) ; unique[3f100:8] = ram[ffffffffa0020000:8]
(define-fun CF@9nn () (_ BitVec 1) ((_ extract 0 0) (ite (bvult u@9nn rax@8nn) #x01 #x00))) ; CF = unique[3f100:8] < RAX
(define-fun OF@9nn () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) u@9nn) ((_ extract 63 63) rax@8nn)) (distinct ((_ extract 63 63) u@9nn) ((_ extract 63 63) (bvsub u@9nn rax@8nn)))) #x01 #x00))) ; OF = sborrow(unique[3f100:8], RAX)
(define-fun u@9nn.2 () (_ BitVec 64) (bvsub u@9nn rax@8nn)) ; unique[3f200:8] = unique[3f100:8] - RAX
(define-fun SF@9nn () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt u@9nn.2 #x0000000000000000) #x01 #x00))) ; SF = unique[3f200:8] s< 0x0
(define-fun ZF@9nn () (_ BitVec 1) ((_ extract 0 0) (ite (= u@9nn.2 #x0000000000000000) #x01 #x00))) ; ZF = unique[3f200:8] == 0x0
(define-fun u@9nn.3 () (_ BitVec 64) (bvand u@9nn.2 #x00000000000000ff)) ; unique[2c280:8] = unique[3f200:8] & 0xff
(define-fun u@9nn.4 () (_ BitVec 8) (popcount64 u@9nn.3)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@9nn.5 () (_ BitVec 8) (bvand u@9nn.4 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@9nn () (_ BitVec 1) ((_ extract 0 0) (ite (= u@9nn.5 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
(define-fun AF@9nn () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) m@9nn)) (concat #b0 ((_ extract 3 0) rax@8nn)))))
(define-fun u@10nn () (_ BitVec 64) #x0000000000000000) ; unique[55480:8] = 0x0
(define-fun m@10nn () (_ BitVec 64) (load64 frame@7nn #xfffffffffffffff0)) ; 8 bytes at rsp@7nn
(define-fun u@10nn.2 () (_ BitVec 64) m@10nn) ; unique[55480:8] = *[ram]RSP
(define-fun rsp@10nn () (_ BitVec 64) (bvadd rsp@7nn #x0000000000000008)) ; RSP = RSP + 0x8
(define-fun rax@10nn () (_ BitVec 64) u@10nn.2) ; RAX = unique[55480:8]
(define-fun u@11nn () (_ BitVec 8) (bvxor (concat #b0000000 ZF@9nn) #x01)) ; unique[12880:1] = !ZF
(define-fun u@12nnn () (_ BitVec 64) rax@10nn) ; unique[27d80:8] = RAX
(define-fun rsp@12nnn () (_ BitVec 64) (bvsub rsp@10nn #x0000000000000008)) ; RSP = RSP - 0x8
(define-fun frame@12nnn () Stack (store64 frame@7nn #xfffffffffffffff0 u@12nnn)) ; *[ram]RSP = unique[27d80:8]
(define-fun rax@13nnn () (_ BitVec 64) addr.ftrace_graph_entry_stub) ; RAX = 0xffffffffa0030000
(define-fun m@14nnn () (_ BitVec 64) cell.ftrace_graph_entry) ; 8 bytes at addr.ftrace_graph_entry
(define-fun u@14nnn () (_ BitVec 64) m@14nnn) ; unique[3f100:8] = ram[ffffffffa0040000:8]
(define-fun CF@14nnn () (_ BitVec 1) ((_ extract 0 0) (ite (bvult u@14nnn rax@13nnn) #x01 #x00))) ; CF = unique[3f100:8] < RAX
(define-fun OF@14nnn () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) u@14nnn) ((_ extract 63 63) rax@13nnn)) (distinct ((_ extract 63 63) u@14nnn) ((_ extract 63 63) (bvsub u@14nnn rax@13nnn)))) #x01 #x00))) ; OF = sborrow(unique[3f100:8], RAX)
(define-fun u@14nnn.2 () (_ BitVec 64) (bvsub u@14nnn rax@13nnn)) ; unique[3f200:8] = unique[3f100:8] - RAX
(define-fun SF@14nnn () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt u@14nnn.2 #x0000000000000000) #x01 #x00))) ; SF = unique[3f200:8] s< 0x0
(define-fun ZF@14nnn () (_ BitVec 1) ((_ extract 0 0) (ite (= u@14nnn.2 #x0000000000000000) #x01 #x00))) ; ZF = unique[3f200:8] == 0x0
(define-fun u@14nnn.3 () (_ BitVec 64) (bvand u@14nnn.2 #x00000000000000ff)) ; unique[2c280:8] = unique[3f200:8] & 0xff
(define-fun u@14nnn.4 () (_ BitVec 8) (popcount64 u@14nnn.3)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@14nnn.5 () (_ BitVec 8) (bvand u@14nnn.4 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@14nnn () (_ BitVec 1) ((_ extract 0 0) (ite (= u@14nnn.5 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
(define-fun AF@14nnn () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) m@14nnn)) (concat #b0 ((_ extract 3 0) rax@13nnn)))))
(define-fun u@15nnn () (_ BitVec 64) #x0000000000000000) ; unique[55480:8] = 0x0
(define-fun m@15nnn () (_ BitVec 64) (load64 frame@12nnn #xfffffffffffffff0)) ; 8 bytes at rsp@12nnn
(define-fun u@15nnn.2 () (_ BitVec 64) m@15nnn) ; unique[55480:8] = *[ram]RSP
(define-fun rsp@15nnn () (_ BitVec 64) (bvadd rsp@12nnn #x0000000000000008)) ; RSP = RSP + 0x8
(define-fun rax@15nnn () (_ BitVec 64) u@15nnn.2) ; RAX = unique[55480:8]
(define-fun u@16nnn () (_ BitVec 8) (bvxor (concat #b0000000 ZF@14nnn) #x01)) ; unique[12880:1] = !ZF

; assumption case(mcount-static-graph-entry)
(assert (and (= cell.ftrace_trace_function (bvadd addr..text #x000000000000011a)) (= cell.ftrace_graph_return (bvadd addr..text #x000000000000011a))))

; total: One of the 2 ways that were followed is taken at mcount+0x7.
(push 1)
(assert (not (or (distinct u@1 #x00) (= u@1 #x00))))
(set-info :status unsat)
(check-sat)
(pop 1)

; total: One of the 1 ways that were followed is taken at mcount+0x1d.
(push 1)
(assert (= u@1 #x00))
(assert (not (= u@6n #x00)))
(set-info :status unsat)
(check-sat)
(pop 1)

; total: One of the 1 ways that were followed is taken at mcount+0x2f.
(push 1)
(assert (= u@1 #x00))
(assert (= u@6n #x00))
(assert (not (= u@11nn #x00)))
(set-info :status unsat)
(check-sat)
(pop 1)

; total: One of the 2 ways that were followed is taken at mcount+0x45.
(push 1)
(assert (= u@1 #x00))
(assert (= u@6n #x00))
(assert (= u@11nn #x00))
(assert (not (or (distinct u@16nnn #x00) (= u@16nnn #x00))))
(set-info :status unsat)
(check-sat)
(pop 1)

; total: Every state follows one of the paths.
(push 1)
(assert (not (or (distinct u@1 #x00) (and (= u@1 #x00) (= u@6n #x00) (= u@11nn #x00) (distinct u@16nnn #x00)) (and (= u@1 #x00) (= u@6n #x00) (= u@11nn #x00) (= u@16nnn #x00)))))
(set-info :status unsat)
(check-sat)
(pop 1)
(exit)
