; tramproof certificate, generator 2. How to read it: docs/certificates.md
; target x86_64/mcount-static-graph-return, level strict; mcount, 283 bytes, sha256 459ba6d1c025218b7c29eda588e3934e9b73f8c452aceb18f1d55b0709c6fab8
;
; T is the stack pointer at the hook. Two arrays hold the stack: frame (below T) and above (from T up),
; both indexed by the distance from T; where an address is T plus a constant, lemma/addresses proves it.
; A stack byte that was below the stack pointer since it was written is a fresh symbol, junk, when it is read.
; Each load of a shared cell is a fresh symbol. A flag that the manual leaves undefined is one, too.
; By construction: regions-disjoint code-constant file-bytes async-transparent no-fault callback-abi kernel-no-fpu
;   mcount-prologue
;   mcount-prologue: the frame pointer points at or above T
;
; path return: 34 instructions

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
(declare-const cell.ftrace_trace_function (_ BitVec 64))
(declare-const cell.ftrace_graph_return (_ BitVec 64))
(declare-const cell.function_trace_stop (_ BitVec 32))
(declare-const addr.ftrace_graph_entry (_ BitVec 64))
(declare-const addr.ftrace_graph_entry_stub (_ BitVec 64))
(declare-const addr.ftrace_graph_return (_ BitVec 64))
(declare-const addr.ftrace_trace_function (_ BitVec 64))
(declare-const addr.function_trace_stop (_ BitVec 64))
(declare-const addr.prepare_ftrace_return (_ BitVec 64))
(declare-const addr..text (_ BitVec 64))
(declare-const addr.ftrace_stub (_ BitVec 64))
(declare-const successor (_ BitVec 64))

; the patched call pushes the address of its successor
(define-fun frame@0 () Stack (store64 frame #xfffffffffffffff8 successor))
(define-fun rsp@0 () (_ BitVec 64) (bvadd rsp #xfffffffffffffff8)) ; E

; mcount+0x0: cmp dword ptr [rip + 0x1efffff9], 0   [833df9ffff1e00]
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

; mcount+0x7: jne 0xffffffff8100011a   [0f850d010000]
(define-fun u@1 () (_ BitVec 8) (bvxor (concat #b0000000 ZF@0) #x01)) ; unique[12880:1] = !ZF
; the branch is not taken: (= u@1 #x00)

; mcount+0xd: push rax   [50]
(define-fun u@2n () (_ BitVec 64) rax) ; unique[27d80:8] = RAX
(define-fun rsp@2n () (_ BitVec 64) (bvsub rsp@0 #x0000000000000008)) ; RSP = RSP - 0x8
(define-fun frame@2n () Stack (store64 frame@0 #xfffffffffffffff0 u@2n)) ; *[ram]RSP = unique[27d80:8]

; mcount+0xe: lea rax, [rip + 0x105]   [488d0505010000]
(define-fun rax@3n () (_ BitVec 64) (bvadd addr..text #x000000000000011a)) ; RAX = 0xffffffff8100011a

; mcount+0x15: cmp qword ptr [rip + 0x1f00ffe4], rax   [483905e4ff001f]
; load 1 of ftrace_trace_function: it may have changed since the last one
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
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@4n () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) m@4n)) (concat #b0 ((_ extract 3 0) rax@3n)))))

; mcount+0x1c: pop rax   [58]
(define-fun u@5n () (_ BitVec 64) #x0000000000000000) ; unique[55480:8] = 0x0
(define-fun m@5n () (_ BitVec 64) (load64 frame@2n #xfffffffffffffff0)) ; 8 bytes at rsp@2n
(define-fun u@5n.2 () (_ BitVec 64) m@5n) ; unique[55480:8] = *[ram]RSP
(define-fun rsp@5n () (_ BitVec 64) (bvadd rsp@2n #x0000000000000008)) ; RSP = RSP + 0x8
(define-fun rax@5n () (_ BitVec 64) u@5n.2) ; RAX = unique[55480:8]

; mcount+0x1d: jne 0xffffffff81000050   [7531]
(define-fun u@6n () (_ BitVec 8) (bvxor (concat #b0000000 ZF@4n) #x01)) ; unique[12880:1] = !ZF
; the branch is not taken: (= u@6n #x00)

; mcount+0x1f: push rax   [50]
(define-fun u@7nn () (_ BitVec 64) rax@5n) ; unique[27d80:8] = RAX
(define-fun rsp@7nn () (_ BitVec 64) (bvsub rsp@5n #x0000000000000008)) ; RSP = RSP - 0x8
(define-fun frame@7nn () Stack (store64 frame@2n #xfffffffffffffff0 u@7nn)) ; *[ram]RSP = unique[27d80:8]

; mcount+0x20: lea rax, [rip + 0xf3]   [488d05f3000000]
(define-fun rax@8nn () (_ BitVec 64) (bvadd addr..text #x000000000000011a)) ; RAX = 0xffffffff8100011a

; mcount+0x27: cmp qword ptr [rip + 0x1f01ffd2], rax   [483905d2ff011f]
; load 1 of ftrace_graph_return: it may have changed since the last one
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
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@9nn () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) m@9nn)) (concat #b0 ((_ extract 3 0) rax@8nn)))))

; mcount+0x2e: pop rax   [58]
(define-fun u@10nn () (_ BitVec 64) #x0000000000000000) ; unique[55480:8] = 0x0
(define-fun m@10nn () (_ BitVec 64) (load64 frame@7nn #xfffffffffffffff0)) ; 8 bytes at rsp@7nn
(define-fun u@10nn.2 () (_ BitVec 64) m@10nn) ; unique[55480:8] = *[ram]RSP
(define-fun rsp@10nn () (_ BitVec 64) (bvadd rsp@7nn #x0000000000000008)) ; RSP = RSP + 0x8
(define-fun rax@10nn () (_ BitVec 64) u@10nn.2) ; RAX = unique[55480:8]

; mcount+0x2f: jne 0xffffffff810000b7   [0f8582000000]
(define-fun u@11nn () (_ BitVec 8) (bvxor (concat #b0000000 ZF@9nn) #x01)) ; unique[12880:1] = !ZF
; the branch is taken: (distinct u@11nn #x00)

; mcount+0xb7: sub rsp, 0x38   [4883ec38]
(define-fun CF@12nnt () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rsp@10nn #x0000000000000038) #x01 #x00))) ; CF = RSP < 0x38
(define-fun OF@12nnt () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rsp@10nn) ((_ extract 63 63) #x0000000000000038)) (distinct ((_ extract 63 63) rsp@10nn) ((_ extract 63 63) (bvsub rsp@10nn #x0000000000000038)))) #x01 #x00))) ; OF = sborrow(RSP, 0x38)
(define-fun rsp@12nnt () (_ BitVec 64) (bvsub rsp@10nn #x0000000000000038)) ; RSP = RSP - 0x38
(define-fun SF@12nnt () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@12nnt #x0000000000000000) #x01 #x00))) ; SF = RSP s< 0x0
(define-fun ZF@12nnt () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@12nnt #x0000000000000000) #x01 #x00))) ; ZF = RSP == 0x0
(define-fun u@12nnt () (_ BitVec 64) (bvand rsp@12nnt #x00000000000000ff)) ; unique[2c280:8] = RSP & 0xff
(define-fun u@12nnt.2 () (_ BitVec 8) (popcount64 u@12nnt)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@12nnt.3 () (_ BitVec 8) (bvand u@12nnt.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@12nnt () (_ BitVec 1) ((_ extract 0 0) (ite (= u@12nnt.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@12nnt () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rsp@10nn)) (concat #b0 ((_ extract 3 0) #x0000000000000038)))))

; mcount+0xbb: mov qword ptr [rsp], rax   [48890424]
(define-fun u@13nnt () (_ BitVec 64) rax@10nn) ; unique[6b80:8] = RAX
(define-fun frame@13nnt () Stack (store64 frame@7nn #xffffffffffffffc0 u@13nnt)) ; *[ram]RSP = unique[6b80:8]

; mcount+0xbf: mov qword ptr [rsp + 8], rcx   [48894c2408]
(define-fun u@14nnt () (_ BitVec 64) (bvadd #x0000000000000008 rsp@12nnt)) ; unique[4e80:8] = 0x8 + RSP
(define-fun u@14nnt.2 () (_ BitVec 64) rcx) ; unique[6b80:8] = RCX
(define-fun frame@14nnt () Stack (store64 frame@13nnt #xffffffffffffffc8 u@14nnt.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; mcount+0xc4: mov qword ptr [rsp + 0x10], rdx   [4889542410]
(define-fun u@15nnt () (_ BitVec 64) (bvadd #x0000000000000010 rsp@12nnt)) ; unique[4e80:8] = 0x10 + RSP
(define-fun u@15nnt.2 () (_ BitVec 64) rdx) ; unique[6b80:8] = RDX
(define-fun frame@15nnt () Stack (store64 frame@14nnt #xffffffffffffffd0 u@15nnt.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; mcount+0xc9: mov qword ptr [rsp + 0x18], rsi   [4889742418]
(define-fun u@16nnt () (_ BitVec 64) (bvadd #x0000000000000018 rsp@12nnt)) ; unique[4e80:8] = 0x18 + RSP
(define-fun u@16nnt.2 () (_ BitVec 64) rsi) ; unique[6b80:8] = RSI
(define-fun frame@16nnt () Stack (store64 frame@15nnt #xffffffffffffffd8 u@16nnt.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; mcount+0xce: mov qword ptr [rsp + 0x20], rdi   [48897c2420]
(define-fun u@17nnt () (_ BitVec 64) (bvadd #x0000000000000020 rsp@12nnt)) ; unique[4e80:8] = 0x20 + RSP
(define-fun u@17nnt.2 () (_ BitVec 64) rdi) ; unique[6b80:8] = RDI
(define-fun frame@17nnt () Stack (store64 frame@16nnt #xffffffffffffffe0 u@17nnt.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; mcount+0xd3: mov qword ptr [rsp + 0x28], r8   [4c89442428]
(define-fun u@18nnt () (_ BitVec 64) (bvadd #x0000000000000028 rsp@12nnt)) ; unique[4e80:8] = 0x28 + RSP
(define-fun u@18nnt.2 () (_ BitVec 64) r8) ; unique[6b80:8] = R8
(define-fun frame@18nnt () Stack (store64 frame@17nnt #xffffffffffffffe8 u@18nnt.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; mcount+0xd8: mov qword ptr [rsp + 0x30], r9   [4c894c2430]
(define-fun u@19nnt () (_ BitVec 64) (bvadd #x0000000000000030 rsp@12nnt)) ; unique[4e80:8] = 0x30 + RSP
(define-fun u@19nnt.2 () (_ BitVec 64) r9) ; unique[6b80:8] = R9
(define-fun frame@19nnt () Stack (store64 frame@18nnt #xfffffffffffffff0 u@19nnt.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; mcount+0xdd: lea rdi, [rbp + 8]   [488d7d08]
(define-fun u@20nnt () (_ BitVec 64) (bvadd rbp #x0000000000000008)) ; unique[4780:8] = RBP + 0x8
(define-fun rdi@20nnt () (_ BitVec 64) u@20nnt) ; RDI = unique[4780:8]

; mcount+0xe1: mov rsi, qword ptr [rsp + 0x38]   [488b742438]
(define-fun u@21nnt () (_ BitVec 64) (bvadd #x0000000000000038 rsp@12nnt)) ; unique[4e80:8] = 0x38 + RSP
(define-fun m@21nnt () (_ BitVec 64) (load64 frame@19nnt #xfffffffffffffff8)) ; 8 bytes at u@21nnt
(define-fun u@21nnt.2 () (_ BitVec 64) m@21nnt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rsi@21nnt () (_ BitVec 64) u@21nnt.2) ; RSI = unique[12000:8]

; mcount+0xe6: sub rsi, 5   [4883ee05]
(define-fun CF@22nnt () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rsi@21nnt #x0000000000000005) #x01 #x00))) ; CF = RSI < 0x5
(define-fun OF@22nnt () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rsi@21nnt) ((_ extract 63 63) #x0000000000000005)) (distinct ((_ extract 63 63) rsi@21nnt) ((_ extract 63 63) (bvsub rsi@21nnt #x0000000000000005)))) #x01 #x00))) ; OF = sborrow(RSI, 0x5)
(define-fun rsi@22nnt () (_ BitVec 64) (bvsub rsi@21nnt #x0000000000000005)) ; RSI = RSI - 0x5
(define-fun SF@22nnt () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsi@22nnt #x0000000000000000) #x01 #x00))) ; SF = RSI s< 0x0
(define-fun ZF@22nnt () (_ BitVec 1) ((_ extract 0 0) (ite (= rsi@22nnt #x0000000000000000) #x01 #x00))) ; ZF = RSI == 0x0
(define-fun u@22nnt () (_ BitVec 64) (bvand rsi@22nnt #x00000000000000ff)) ; unique[2c280:8] = RSI & 0xff
(define-fun u@22nnt.2 () (_ BitVec 8) (popcount64 u@22nnt)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@22nnt.3 () (_ BitVec 8) (bvand u@22nnt.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@22nnt () (_ BitVec 1) ((_ extract 0 0) (ite (= u@22nnt.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@22nnt () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rsi@21nnt)) (concat #b0 ((_ extract 3 0) #x0000000000000005)))))

; mcount+0xea: mov rdx, qword ptr [rbp]   [488b5500]
(define-fun m@23nnt () (_ BitVec 64) (load64 above (bvsub rbp rsp))) ; 8 bytes at rbp
(define-fun u@23nnt () (_ BitVec 64) m@23nnt) ; unique[12000:8] = *[ram]RBP
(define-fun rdx@23nnt () (_ BitVec 64) u@23nnt) ; RDX = unique[12000:8]

; mcount+0xee: call 0xffffffffa0050000   [e80dff041f]
; the callback prepare_ftrace_return is entered: what it sees is judged here
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
(define-fun frame@24nnt () Stack (store callback.frame #xffffffffffffffc0 (select frame@19nnt #xffffffffffffffc0))) ; T-64 is kept
(define-fun frame@24nnt.2 () Stack (store frame@24nnt #xffffffffffffffc1 (select frame@19nnt #xffffffffffffffc1))) ; T-63 is kept
(define-fun frame@24nnt.3 () Stack (store frame@24nnt.2 #xffffffffffffffc2 (select frame@19nnt #xffffffffffffffc2))) ; T-62 is kept
(define-fun frame@24nnt.4 () Stack (store frame@24nnt.3 #xffffffffffffffc3 (select frame@19nnt #xffffffffffffffc3))) ; T-61 is kept
(define-fun frame@24nnt.5 () Stack (store frame@24nnt.4 #xffffffffffffffc4 (select frame@19nnt #xffffffffffffffc4))) ; T-60 is kept
(define-fun frame@24nnt.6 () Stack (store frame@24nnt.5 #xffffffffffffffc5 (select frame@19nnt #xffffffffffffffc5))) ; T-59 is kept
(define-fun frame@24nnt.7 () Stack (store frame@24nnt.6 #xffffffffffffffc6 (select frame@19nnt #xffffffffffffffc6))) ; T-58 is kept
(define-fun frame@24nnt.8 () Stack (store frame@24nnt.7 #xffffffffffffffc7 (select frame@19nnt #xffffffffffffffc7))) ; T-57 is kept
(define-fun frame@24nnt.9 () Stack (store frame@24nnt.8 #xffffffffffffffc8 (select frame@19nnt #xffffffffffffffc8))) ; T-56 is kept
(define-fun frame@24nnt.10 () Stack (store frame@24nnt.9 #xffffffffffffffc9 (select frame@19nnt #xffffffffffffffc9))) ; T-55 is kept
(define-fun frame@24nnt.11 () Stack (store frame@24nnt.10 #xffffffffffffffca (select frame@19nnt #xffffffffffffffca))) ; T-54 is kept
(define-fun frame@24nnt.12 () Stack (store frame@24nnt.11 #xffffffffffffffcb (select frame@19nnt #xffffffffffffffcb))) ; T-53 is kept
(define-fun frame@24nnt.13 () Stack (store frame@24nnt.12 #xffffffffffffffcc (select frame@19nnt #xffffffffffffffcc))) ; T-52 is kept
(define-fun frame@24nnt.14 () Stack (store frame@24nnt.13 #xffffffffffffffcd (select frame@19nnt #xffffffffffffffcd))) ; T-51 is kept
(define-fun frame@24nnt.15 () Stack (store frame@24nnt.14 #xffffffffffffffce (select frame@19nnt #xffffffffffffffce))) ; T-50 is kept
(define-fun frame@24nnt.16 () Stack (store frame@24nnt.15 #xffffffffffffffcf (select frame@19nnt #xffffffffffffffcf))) ; T-49 is kept
(define-fun frame@24nnt.17 () Stack (store frame@24nnt.16 #xffffffffffffffd0 (select frame@19nnt #xffffffffffffffd0))) ; T-48 is kept
(define-fun frame@24nnt.18 () Stack (store frame@24nnt.17 #xffffffffffffffd1 (select frame@19nnt #xffffffffffffffd1))) ; T-47 is kept
(define-fun frame@24nnt.19 () Stack (store frame@24nnt.18 #xffffffffffffffd2 (select frame@19nnt #xffffffffffffffd2))) ; T-46 is kept
(define-fun frame@24nnt.20 () Stack (store frame@24nnt.19 #xffffffffffffffd3 (select frame@19nnt #xffffffffffffffd3))) ; T-45 is kept
(define-fun frame@24nnt.21 () Stack (store frame@24nnt.20 #xffffffffffffffd4 (select frame@19nnt #xffffffffffffffd4))) ; T-44 is kept
(define-fun frame@24nnt.22 () Stack (store frame@24nnt.21 #xffffffffffffffd5 (select frame@19nnt #xffffffffffffffd5))) ; T-43 is kept
(define-fun frame@24nnt.23 () Stack (store frame@24nnt.22 #xffffffffffffffd6 (select frame@19nnt #xffffffffffffffd6))) ; T-42 is kept
(define-fun frame@24nnt.24 () Stack (store frame@24nnt.23 #xffffffffffffffd7 (select frame@19nnt #xffffffffffffffd7))) ; T-41 is kept
(define-fun frame@24nnt.25 () Stack (store frame@24nnt.24 #xffffffffffffffd8 (select frame@19nnt #xffffffffffffffd8))) ; T-40 is kept
(define-fun frame@24nnt.26 () Stack (store frame@24nnt.25 #xffffffffffffffd9 (select frame@19nnt #xffffffffffffffd9))) ; T-39 is kept
(define-fun frame@24nnt.27 () Stack (store frame@24nnt.26 #xffffffffffffffda (select frame@19nnt #xffffffffffffffda))) ; T-38 is kept
(define-fun frame@24nnt.28 () Stack (store frame@24nnt.27 #xffffffffffffffdb (select frame@19nnt #xffffffffffffffdb))) ; T-37 is kept
(define-fun frame@24nnt.29 () Stack (store frame@24nnt.28 #xffffffffffffffdc (select frame@19nnt #xffffffffffffffdc))) ; T-36 is kept
(define-fun frame@24nnt.30 () Stack (store frame@24nnt.29 #xffffffffffffffdd (select frame@19nnt #xffffffffffffffdd))) ; T-35 is kept
(define-fun frame@24nnt.31 () Stack (store frame@24nnt.30 #xffffffffffffffde (select frame@19nnt #xffffffffffffffde))) ; T-34 is kept
(define-fun frame@24nnt.32 () Stack (store frame@24nnt.31 #xffffffffffffffdf (select frame@19nnt #xffffffffffffffdf))) ; T-33 is kept
(define-fun frame@24nnt.33 () Stack (store frame@24nnt.32 #xffffffffffffffe0 (select frame@19nnt #xffffffffffffffe0))) ; T-32 is kept
(define-fun frame@24nnt.34 () Stack (store frame@24nnt.33 #xffffffffffffffe1 (select frame@19nnt #xffffffffffffffe1))) ; T-31 is kept
(define-fun frame@24nnt.35 () Stack (store frame@24nnt.34 #xffffffffffffffe2 (select frame@19nnt #xffffffffffffffe2))) ; T-30 is kept
(define-fun frame@24nnt.36 () Stack (store frame@24nnt.35 #xffffffffffffffe3 (select frame@19nnt #xffffffffffffffe3))) ; T-29 is kept
(define-fun frame@24nnt.37 () Stack (store frame@24nnt.36 #xffffffffffffffe4 (select frame@19nnt #xffffffffffffffe4))) ; T-28 is kept
(define-fun frame@24nnt.38 () Stack (store frame@24nnt.37 #xffffffffffffffe5 (select frame@19nnt #xffffffffffffffe5))) ; T-27 is kept
(define-fun frame@24nnt.39 () Stack (store frame@24nnt.38 #xffffffffffffffe6 (select frame@19nnt #xffffffffffffffe6))) ; T-26 is kept
(define-fun frame@24nnt.40 () Stack (store frame@24nnt.39 #xffffffffffffffe7 (select frame@19nnt #xffffffffffffffe7))) ; T-25 is kept
(define-fun frame@24nnt.41 () Stack (store frame@24nnt.40 #xffffffffffffffe8 (select frame@19nnt #xffffffffffffffe8))) ; T-24 is kept
(define-fun frame@24nnt.42 () Stack (store frame@24nnt.41 #xffffffffffffffe9 (select frame@19nnt #xffffffffffffffe9))) ; T-23 is kept
(define-fun frame@24nnt.43 () Stack (store frame@24nnt.42 #xffffffffffffffea (select frame@19nnt #xffffffffffffffea))) ; T-22 is kept
(define-fun frame@24nnt.44 () Stack (store frame@24nnt.43 #xffffffffffffffeb (select frame@19nnt #xffffffffffffffeb))) ; T-21 is kept
(define-fun frame@24nnt.45 () Stack (store frame@24nnt.44 #xffffffffffffffec (select frame@19nnt #xffffffffffffffec))) ; T-20 is kept
(define-fun frame@24nnt.46 () Stack (store frame@24nnt.45 #xffffffffffffffed (select frame@19nnt #xffffffffffffffed))) ; T-19 is kept
(define-fun frame@24nnt.47 () Stack (store frame@24nnt.46 #xffffffffffffffee (select frame@19nnt #xffffffffffffffee))) ; T-18 is kept
(define-fun frame@24nnt.48 () Stack (store frame@24nnt.47 #xffffffffffffffef (select frame@19nnt #xffffffffffffffef))) ; T-17 is kept
(define-fun frame@24nnt.49 () Stack (store frame@24nnt.48 #xfffffffffffffff0 (select frame@19nnt #xfffffffffffffff0))) ; T-16 is kept
(define-fun frame@24nnt.50 () Stack (store frame@24nnt.49 #xfffffffffffffff1 (select frame@19nnt #xfffffffffffffff1))) ; T-15 is kept
(define-fun frame@24nnt.51 () Stack (store frame@24nnt.50 #xfffffffffffffff2 (select frame@19nnt #xfffffffffffffff2))) ; T-14 is kept
(define-fun frame@24nnt.52 () Stack (store frame@24nnt.51 #xfffffffffffffff3 (select frame@19nnt #xfffffffffffffff3))) ; T-13 is kept
(define-fun frame@24nnt.53 () Stack (store frame@24nnt.52 #xfffffffffffffff4 (select frame@19nnt #xfffffffffffffff4))) ; T-12 is kept
(define-fun frame@24nnt.54 () Stack (store frame@24nnt.53 #xfffffffffffffff5 (select frame@19nnt #xfffffffffffffff5))) ; T-11 is kept
(define-fun frame@24nnt.55 () Stack (store frame@24nnt.54 #xfffffffffffffff6 (select frame@19nnt #xfffffffffffffff6))) ; T-10 is kept
(define-fun frame@24nnt.56 () Stack (store frame@24nnt.55 #xfffffffffffffff7 (select frame@19nnt #xfffffffffffffff7))) ; T-9 is kept
(define-fun frame@24nnt.57 () Stack (store frame@24nnt.56 #xfffffffffffffff8 (select frame@19nnt #xfffffffffffffff8))) ; T-8 is kept
(define-fun frame@24nnt.58 () Stack (store frame@24nnt.57 #xfffffffffffffff9 (select frame@19nnt #xfffffffffffffff9))) ; T-7 is kept
(define-fun frame@24nnt.59 () Stack (store frame@24nnt.58 #xfffffffffffffffa (select frame@19nnt #xfffffffffffffffa))) ; T-6 is kept
(define-fun frame@24nnt.60 () Stack (store frame@24nnt.59 #xfffffffffffffffb (select frame@19nnt #xfffffffffffffffb))) ; T-5 is kept
(define-fun frame@24nnt.61 () Stack (store frame@24nnt.60 #xfffffffffffffffc (select frame@19nnt #xfffffffffffffffc))) ; T-4 is kept
(define-fun frame@24nnt.62 () Stack (store frame@24nnt.61 #xfffffffffffffffd (select frame@19nnt #xfffffffffffffffd))) ; T-3 is kept
(define-fun frame@24nnt.63 () Stack (store frame@24nnt.62 #xfffffffffffffffe (select frame@19nnt #xfffffffffffffffe))) ; T-2 is kept
(define-fun frame@24nnt.64 () Stack (store frame@24nnt.63 #xffffffffffffffff (select frame@19nnt #xffffffffffffffff))) ; T-1 is kept

; mcount+0xf3: mov rax, qword ptr [rsp]   [488b0424]
(define-fun m@25nnt () (_ BitVec 64) (load64 frame@24nnt.64 #xffffffffffffffc0)) ; 8 bytes at rsp@12nnt
(define-fun u@25nnt () (_ BitVec 64) m@25nnt) ; unique[12000:8] = *[ram]RSP
(define-fun rax@25nnt () (_ BitVec 64) u@25nnt) ; RAX = unique[12000:8]

; mcount+0xf7: mov rcx, qword ptr [rsp + 8]   [488b4c2408]
(define-fun u@26nnt () (_ BitVec 64) (bvadd #x0000000000000008 rsp@12nnt)) ; unique[4e80:8] = 0x8 + RSP
(define-fun m@26nnt () (_ BitVec 64) (load64 frame@24nnt.64 #xffffffffffffffc8)) ; 8 bytes at u@26nnt
(define-fun u@26nnt.2 () (_ BitVec 64) m@26nnt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rcx@26nnt () (_ BitVec 64) u@26nnt.2) ; RCX = unique[12000:8]

; mcount+0xfc: mov rdx, qword ptr [rsp + 0x10]   [488b542410]
(define-fun u@27nnt () (_ BitVec 64) (bvadd #x0000000000000010 rsp@12nnt)) ; unique[4e80:8] = 0x10 + RSP
(define-fun m@27nnt () (_ BitVec 64) (load64 frame@24nnt.64 #xffffffffffffffd0)) ; 8 bytes at u@27nnt
(define-fun u@27nnt.2 () (_ BitVec 64) m@27nnt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rdx@27nnt () (_ BitVec 64) u@27nnt.2) ; RDX = unique[12000:8]

; mcount+0x101: mov rsi, qword ptr [rsp + 0x18]   [488b742418]
(define-fun u@28nnt () (_ BitVec 64) (bvadd #x0000000000000018 rsp@12nnt)) ; unique[4e80:8] = 0x18 + RSP
(define-fun m@28nnt () (_ BitVec 64) (load64 frame@24nnt.64 #xffffffffffffffd8)) ; 8 bytes at u@28nnt
(define-fun u@28nnt.2 () (_ BitVec 64) m@28nnt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rsi@28nnt () (_ BitVec 64) u@28nnt.2) ; RSI = unique[12000:8]

; mcount+0x106: mov rdi, qword ptr [rsp + 0x20]   [488b7c2420]
(define-fun u@29nnt () (_ BitVec 64) (bvadd #x0000000000000020 rsp@12nnt)) ; unique[4e80:8] = 0x20 + RSP
(define-fun m@29nnt () (_ BitVec 64) (load64 frame@24nnt.64 #xffffffffffffffe0)) ; 8 bytes at u@29nnt
(define-fun u@29nnt.2 () (_ BitVec 64) m@29nnt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rdi@29nnt () (_ BitVec 64) u@29nnt.2) ; RDI = unique[12000:8]

; mcount+0x10b: mov r8, qword ptr [rsp + 0x28]   [4c8b442428]
(define-fun u@30nnt () (_ BitVec 64) (bvadd #x0000000000000028 rsp@12nnt)) ; unique[4e80:8] = 0x28 + RSP
(define-fun m@30nnt () (_ BitVec 64) (load64 frame@24nnt.64 #xffffffffffffffe8)) ; 8 bytes at u@30nnt
(define-fun u@30nnt.2 () (_ BitVec 64) m@30nnt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r8@30nnt () (_ BitVec 64) u@30nnt.2) ; R8 = unique[12000:8]

; mcount+0x110: mov r9, qword ptr [rsp + 0x30]   [4c8b4c2430]
(define-fun u@31nnt () (_ BitVec 64) (bvadd #x0000000000000030 rsp@12nnt)) ; unique[4e80:8] = 0x30 + RSP
(define-fun m@31nnt () (_ BitVec 64) (load64 frame@24nnt.64 #xfffffffffffffff0)) ; 8 bytes at u@31nnt
(define-fun u@31nnt.2 () (_ BitVec 64) m@31nnt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r9@31nnt () (_ BitVec 64) u@31nnt.2) ; R9 = unique[12000:8]

; mcount+0x115: add rsp, 0x38   [4883c438]
(define-fun CF@32nnt () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd rsp@12nnt #x0000000000000038) rsp@12nnt) #x01 #x00))) ; CF = carry(RSP, 0x38)
(define-fun OF@32nnt () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 63 63) rsp@12nnt) ((_ extract 63 63) #x0000000000000038)) (distinct ((_ extract 63 63) rsp@12nnt) ((_ extract 63 63) (bvadd rsp@12nnt #x0000000000000038)))) #x01 #x00))) ; OF = scarry(RSP, 0x38)
(define-fun rsp@32nnt () (_ BitVec 64) (bvadd rsp@12nnt #x0000000000000038)) ; RSP = RSP + 0x38
(define-fun SF@32nnt () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@32nnt #x0000000000000000) #x01 #x00))) ; SF = RSP s< 0x0
(define-fun ZF@32nnt () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@32nnt #x0000000000000000) #x01 #x00))) ; ZF = RSP == 0x0
(define-fun u@32nnt () (_ BitVec 64) (bvand rsp@32nnt #x00000000000000ff)) ; unique[2c280:8] = RSP & 0xff
(define-fun u@32nnt.2 () (_ BitVec 8) (popcount64 u@32nnt)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@32nnt.3 () (_ BitVec 8) (bvand u@32nnt.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@32nnt () (_ BitVec 1) ((_ extract 0 0) (ite (= u@32nnt.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@32nnt () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) rsp@12nnt)) (concat #b0 ((_ extract 3 0) #x0000000000000038)))))

; mcount+0x119: ret   [c3]
(define-fun m@33nnt () (_ BitVec 64) (load64 frame@24nnt.64 #xfffffffffffffff8)) ; 8 bytes at rsp@32nnt
(define-fun target@33nnt () (_ BitVec 64) m@33nnt) ; RIP = *[ram]RSP
(define-fun rsp@33nnt () (_ BitVec 64) (bvadd rsp@32nnt #x0000000000000008)) ; RSP = RSP + 0x8
(declare-const junk-8@33nnt (_ BitVec 8))
(define-fun frame@33nnt () Stack (store frame@24nnt.64 #xfffffffffffffff8 junk-8@33nnt)) ; T-8 was below sp: any value
(declare-const junk-7@33nnt (_ BitVec 8))
(define-fun frame@33nnt.2 () Stack (store frame@33nnt #xfffffffffffffff9 junk-7@33nnt)) ; T-7 was below sp: any value
(declare-const junk-6@33nnt (_ BitVec 8))
(define-fun frame@33nnt.3 () Stack (store frame@33nnt.2 #xfffffffffffffffa junk-6@33nnt)) ; T-6 was below sp: any value
(declare-const junk-5@33nnt (_ BitVec 8))
(define-fun frame@33nnt.4 () Stack (store frame@33nnt.3 #xfffffffffffffffb junk-5@33nnt)) ; T-5 was below sp: any value
(declare-const junk-4@33nnt (_ BitVec 8))
(define-fun frame@33nnt.5 () Stack (store frame@33nnt.4 #xfffffffffffffffc junk-4@33nnt)) ; T-4 was below sp: any value
(declare-const junk-3@33nnt (_ BitVec 8))
(define-fun frame@33nnt.6 () Stack (store frame@33nnt.5 #xfffffffffffffffd junk-3@33nnt)) ; T-3 was below sp: any value
(declare-const junk-2@33nnt (_ BitVec 8))
(define-fun frame@33nnt.7 () Stack (store frame@33nnt.6 #xfffffffffffffffe junk-2@33nnt)) ; T-2 was below sp: any value
(declare-const junk-1@33nnt (_ BitVec 8))
(define-fun frame@33nnt.8 () Stack (store frame@33nnt.7 #xffffffffffffffff junk-1@33nnt)) ; T-1 was below sp: any value

; names for what is claimed
(define-fun exit.r15 () (_ BitVec 64) r15)
(define-fun exit.r14 () (_ BitVec 64) r14)
(define-fun exit.r13 () (_ BitVec 64) r13)
(define-fun exit.r12 () (_ BitVec 64) r12)
(define-fun exit.rbp () (_ BitVec 64) rbp)
(define-fun exit.rbx () (_ BitVec 64) rbx)
(define-fun exit.r11 () (_ BitVec 64) callback.r11)
(define-fun exit.r10 () (_ BitVec 64) callback.r10)
(define-fun exit.r9 () (_ BitVec 64) r9@31nnt)
(define-fun exit.r8 () (_ BitVec 64) r8@30nnt)
(define-fun exit.rax () (_ BitVec 64) rax@25nnt)
(define-fun exit.rcx () (_ BitVec 64) rcx@26nnt)
(define-fun exit.rdx () (_ BitVec 64) rdx@27nnt)
(define-fun exit.rsi () (_ BitVec 64) rsi@28nnt)
(define-fun exit.rdi () (_ BitVec 64) rdi@29nnt)
(define-fun exit.CF () (_ BitVec 1) CF@32nnt)
(define-fun exit.PF () (_ BitVec 1) PF@32nnt)
(define-fun exit.AF () (_ BitVec 1) AF@32nnt)
(define-fun exit.ZF () (_ BitVec 1) ZF@32nnt)
(define-fun exit.SF () (_ BitVec 1) SF@32nnt)
(define-fun exit.TF () (_ BitVec 1) TF)
(define-fun exit.IF () (_ BitVec 1) IF)
(define-fun exit.DF () (_ BitVec 1) #b0)
(define-fun exit.OF () (_ BitVec 1) OF@32nnt)
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
(define-fun exit.target () (_ BitVec 64) target@33nnt)
(define-fun exit.rsp () (_ BitVec 64) rsp@33nnt)
(declare-const any-byte Address) ; any stack byte, by its distance from the parent slot

; the path condition
(assert (= u@1 #x00))
(assert (= u@6n #x00))
(assert (distinct u@11nn #x00))

; feasible: Some state follows this path.
(push 1)
(assert (and (= cell.ftrace_trace_function (bvadd addr..text #x000000000000011a)) (distinct cell.ftrace_graph_return (bvadd addr..text #x000000000000011a))))
(assert (and (bvsge distance (_ bv0 64)) (= (bvand distance (_ bv7 64)) (_ bv0 64))))
(assert (= cell.ftrace_graph_return #x0000000000000001)) ; of the model
(assert (= cell.ftrace_trace_function #x0000000000000000)) ; of the model
(assert (= cell.function_trace_stop #x00000000)) ; of the model
(set-info :status sat)
(check-sat)
(pop 1)

; lemma/addresses: Each address that the path used is the symbol plus constant that the generator took it for.
(push 1)
(assert (not (and (= rsp@2n (bvadd rsp #xfffffffffffffff0)) (= rsp@5n (bvadd rsp #xfffffffffffffff8)) (= rsp@7nn (bvadd rsp #xfffffffffffffff0)) (= rsp@10nn (bvadd rsp #xfffffffffffffff8)) (= rsp@12nnt (bvadd rsp #xffffffffffffffc0)) (= u@14nnt (bvadd rsp #xffffffffffffffc8)) (= u@15nnt (bvadd rsp #xffffffffffffffd0)) (= u@16nnt (bvadd rsp #xffffffffffffffd8)) (= u@17nnt (bvadd rsp #xffffffffffffffe0)) (= u@18nnt (bvadd rsp #xffffffffffffffe8)) (= u@19nnt (bvadd rsp #xfffffffffffffff0)) (= u@21nnt (bvadd rsp #xfffffffffffffff8)) (= u@26nnt (bvadd rsp #xffffffffffffffc8)) (= u@27nnt (bvadd rsp #xffffffffffffffd0)) (= u@28nnt (bvadd rsp #xffffffffffffffd8)) (= u@29nnt (bvadd rsp #xffffffffffffffe0)) (= u@30nnt (bvadd rsp #xffffffffffffffe8)) (= u@31nnt (bvadd rsp #xfffffffffffffff0)) (= rsp@32nnt (bvadd rsp #xfffffffffffffff8)))))
(set-info :status unsat)
(check-sat)
(pop 1)

; call/reached: The callback runs once, and not at all where the guard says so; its address is not the trampoline's.
(push 1)
(assert (not (and (= (ite (distinct cell.function_trace_stop #x00000000) #x0000000000000000 #x0000000000000001) #x0000000000000001) (= #xffffffffa0050000 #xffffffffa0050000))))
(set-info :status unsat)
(check-sat)
(pop 1)

; call/stack-aligned: The stack pointer at the call is a multiple of 8.
(push 1)
(assert (= (bvand rsp #x0000000000000007) #x0000000000000000)) ; assumption stack-aligned-at-hook
(assert (not (= (bvand rsp@12nnt #x0000000000000007) #x0000000000000000)))
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

; arg/parent_slot: The address of the slot that holds the parent return address.
(push 1)
(assert (not (= rdi@20nnt (bvadd rbp #x0000000000000008))))
(set-info :status unsat)
(check-sat)
(pop 1)

; arg/ip: The traced ip: return address minus the size of the call.
(push 1)
(assert (not (= rsi@22nnt (bvsub successor #x0000000000000005))))
(set-info :status unsat)
(check-sat)
(pop 1)

; arg/frame_pointer: The frame pointer as it will be when the traced function returns.
(push 1)
(assert (not (= rdx@23nnt (load64 above (bvsub rbp rsp)))))
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
(assert (= addr..text #xffffffff81000000)) ; an input of the counterexample
(assert (= cell.ftrace_trace_function #xffffffff8100011a)) ; an input of the counterexample
(assert (= r11 #x0000000000000001)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/r10: r10 is as at the hook.
(push 1)
(assert (not (= exit.r10 r10)))
(assert (= addr..text #xffffffff81000000)) ; an input of the counterexample
(assert (= cell.ftrace_trace_function #xffffffff8100011a)) ; an input of the counterexample
(assert (= r10 #x0000000000000001)) ; an input of the counterexample
(set-info :status sat)
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
(assert (= CF #b1)) ; an input of the counterexample
(assert (= IF #b1)) ; an input of the counterexample
(assert (= addr..text #xffffffff81000000)) ; an input of the counterexample
(assert (= cell.ftrace_trace_function #xffffffff8100011a)) ; an input of the counterexample
(assert (= rsp #x00007fffe0000000)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.CF: CF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.CF CF)))
(assert (= CF #b1)) ; an input of the counterexample
(assert (= addr..text #xffffffff81000000)) ; an input of the counterexample
(assert (= cell.ftrace_trace_function #xffffffff8100011a)) ; an input of the counterexample
(assert (= rsp #x00007fffe0000000)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.PF: PF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.PF PF)))
(assert (= PF #b1)) ; an input of the counterexample
(assert (= addr..text #xffffffff81000000)) ; an input of the counterexample
(assert (= cell.ftrace_trace_function #xffffffff8100011a)) ; an input of the counterexample
(assert (= rsp #x00007fffe0000000)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.AF: AF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.AF AF)))
(assert (= AF #b1)) ; an input of the counterexample
(assert (= addr..text #xffffffff81000000)) ; an input of the counterexample
(assert (= cell.ftrace_trace_function #xffffffff8100011a)) ; an input of the counterexample
(assert (= rsp #x00007fffe0000000)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.ZF: ZF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.ZF ZF)))
(assert (= ZF #b1)) ; an input of the counterexample
(assert (= addr..text #xffffffff81000000)) ; an input of the counterexample
(assert (= cell.ftrace_trace_function #xffffffff8100011a)) ; an input of the counterexample
(assert (= rsp #x00007fffe0000000)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.SF: SF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.SF SF)))
(assert (= SF #b1)) ; an input of the counterexample
(assert (= addr..text #xffffffff81000000)) ; an input of the counterexample
(assert (= cell.ftrace_trace_function #xffffffff8100011a)) ; an input of the counterexample
(assert (= rsp #x00007fffe0000000)) ; an input of the counterexample
(set-info :status sat)
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
(assert (= DF #b1)) ; an input of the counterexample
(assert (= addr..text #xffffffff81000000)) ; an input of the counterexample
(assert (= cell.ftrace_trace_function #xffffffff8100011a)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.OF: OF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.OF OF)))
(assert (= OF #b1)) ; an input of the counterexample
(assert (= addr..text #xffffffff81000000)) ; an input of the counterexample
(assert (= cell.ftrace_trace_function #xffffffff8100011a)) ; an input of the counterexample
(assert (= rsp #x00007fffe0000000)) ; an input of the counterexample
(set-info :status sat)
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
(assert (not (and (and (= rsp@2n (bvadd rsp #xfffffffffffffff0)) (bvslt #xfffffffffffffff0 #x0000000000000000) (bvsle (bvadd #xfffffffffffffff0 #x0000000000000008) #x0000000000000000)) (and (= rsp@7nn (bvadd rsp #xfffffffffffffff0)) (bvslt #xfffffffffffffff0 #x0000000000000000) (bvsle (bvadd #xfffffffffffffff0 #x0000000000000008) #x0000000000000000)) (and (= rsp@12nnt (bvadd rsp #xffffffffffffffc0)) (bvslt #xffffffffffffffc0 #x0000000000000000) (bvsle (bvadd #xffffffffffffffc0 #x0000000000000008) #x0000000000000000)) (and (= u@14nnt (bvadd rsp #xffffffffffffffc8)) (bvslt #xffffffffffffffc8 #x0000000000000000) (bvsle (bvadd #xffffffffffffffc8 #x0000000000000008) #x0000000000000000)) (and (= u@15nnt (bvadd rsp #xffffffffffffffd0)) (bvslt #xffffffffffffffd0 #x0000000000000000) (bvsle (bvadd #xffffffffffffffd0 #x0000000000000008) #x0000000000000000)) (and (= u@16nnt (bvadd rsp #xffffffffffffffd8)) (bvslt #xffffffffffffffd8 #x0000000000000000) (bvsle (bvadd #xffffffffffffffd8 #x0000000000000008) #x0000000000000000)) (and (= u@17nnt (bvadd rsp #xffffffffffffffe0)) (bvslt #xffffffffffffffe0 #x0000000000000000) (bvsle (bvadd #xffffffffffffffe0 #x0000000000000008) #x0000000000000000)) (and (= u@18nnt (bvadd rsp #xffffffffffffffe8)) (bvslt #xffffffffffffffe8 #x0000000000000000) (bvsle (bvadd #xffffffffffffffe8 #x0000000000000008) #x0000000000000000)) (and (= u@19nnt (bvadd rsp #xfffffffffffffff0)) (bvslt #xfffffffffffffff0 #x0000000000000000) (bvsle (bvadd #xfffffffffffffff0 #x0000000000000008) #x0000000000000000)))))
(set-info :status unsat)
(check-sat)
(pop 1)

; mem/outside: Every stack byte at or above T holds what the last callback left there.
(push 1)
(assert (not (and (=> (bvuge any-byte #x0000000000000008) (= (select above (bvadd (bvsub (bvadd rbp #x0000000000000008) rsp) any-byte)) (select above (bvadd (bvsub (bvadd rbp #x0000000000000008) rsp) any-byte)))) (=> (bvuge any-byte #x0000000000000008) (= (select callback.above (bvadd (bvsub (bvadd rbp #x0000000000000008) rsp) any-byte)) (select callback.above (bvadd (bvsub (bvadd rbp #x0000000000000008) rsp) any-byte)))))))
(set-info :status unsat)
(check-sat)
(pop 1)

; mem/parent: The parent slot is as the caller left it at the first callback, and as the last one left it at exit.
(push 1)
(assert (not (and (= (load64 above (bvsub (bvadd rbp #x0000000000000008) rsp)) (load64 above (bvsub (bvadd rbp #x0000000000000008) rsp))) (= (load64 callback.above (bvsub (bvadd rbp #x0000000000000008) rsp)) (load64 callback.above (bvsub (bvadd rbp #x0000000000000008) rsp))))))
(set-info :status unsat)
(check-sat)
(pop 1)
(exit)
