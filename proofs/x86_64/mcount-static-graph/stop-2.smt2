; tramproof certificate, generator 2. How to read it: docs/certificates.md
; target x86_64/mcount-static-graph, level strict; mcount, 283 bytes, sha256 459ba6d1c025218b7c29eda588e3934e9b73f8c452aceb18f1d55b0709c6fab8
;
; T is the stack pointer at the hook. Two arrays hold the stack: frame (below T) and above (from T up),
; both indexed by the distance from T; where an address is T plus a constant, lemma/addresses proves it.
; A stack byte that was below the stack pointer since it was written is a fresh symbol, junk, when it is read.
; Each load of a shared cell is a fresh symbol. A flag that the manual leaves undefined is one, too.
; By construction: regions-disjoint code-constant file-bytes async-transparent no-fault callback-abi kernel-no-fpu
;   mcount-prologue
;   mcount-prologue: the frame pointer points at or above T
;
; path stop-2: 19 instructions

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
(declare-const cell.ftrace_graph_return (_ BitVec 64))
(declare-const cell.ftrace_graph_entry (_ BitVec 64))
(declare-const cell.function_trace_stop (_ BitVec 32))
(declare-const cell.ftrace_trace_function (_ BitVec 64))
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
; the branch is not taken: (= u@11nn #x00)

; mcount+0x35: push rax   [50]
(define-fun u@12nnn () (_ BitVec 64) rax@10nn) ; unique[27d80:8] = RAX
(define-fun rsp@12nnn () (_ BitVec 64) (bvsub rsp@10nn #x0000000000000008)) ; RSP = RSP - 0x8
(define-fun frame@12nnn () Stack (store64 frame@7nn #xfffffffffffffff0 u@12nnn)) ; *[ram]RSP = unique[27d80:8]

; mcount+0x36: lea rax, [rip + 0x1f02ffc3]   [488d05c3ff021f]
(define-fun rax@13nnn () (_ BitVec 64) addr.ftrace_graph_entry_stub) ; RAX = 0xffffffffa0030000

; mcount+0x3d: cmp qword ptr [rip + 0x1f03ffbc], rax   [483905bcff031f]
; load 1 of ftrace_graph_entry: it may have changed since the last one
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
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@14nnn () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) m@14nnn)) (concat #b0 ((_ extract 3 0) rax@13nnn)))))

; mcount+0x44: pop rax   [58]
(define-fun u@15nnn () (_ BitVec 64) #x0000000000000000) ; unique[55480:8] = 0x0
(define-fun m@15nnn () (_ BitVec 64) (load64 frame@12nnn #xfffffffffffffff0)) ; 8 bytes at rsp@12nnn
(define-fun u@15nnn.2 () (_ BitVec 64) m@15nnn) ; unique[55480:8] = *[ram]RSP
(define-fun rsp@15nnn () (_ BitVec 64) (bvadd rsp@12nnn #x0000000000000008)) ; RSP = RSP + 0x8
(define-fun rax@15nnn () (_ BitVec 64) u@15nnn.2) ; RAX = unique[55480:8]

; mcount+0x45: jne 0xffffffff810000b7   [0f856c000000]
(define-fun u@16nnn () (_ BitVec 8) (bvxor (concat #b0000000 ZF@14nnn) #x01)) ; unique[12880:1] = !ZF
; the branch is not taken: (= u@16nnn #x00)

; mcount+0x4b: jmp 0xffffffff8100011a   [e9ca000000]

; mcount+0x11a: ret   [c3]
(define-fun m@18nnnn () (_ BitVec 64) (load64 frame@12nnn #xfffffffffffffff8)) ; 8 bytes at rsp@15nnn
(define-fun target@18nnnn () (_ BitVec 64) m@18nnnn) ; RIP = *[ram]RSP
(define-fun rsp@18nnnn () (_ BitVec 64) (bvadd rsp@15nnn #x0000000000000008)) ; RSP = RSP + 0x8
(declare-const junk-8@18nnnn (_ BitVec 8))
(define-fun frame@18nnnn () Stack (store frame@12nnn #xfffffffffffffff8 junk-8@18nnnn)) ; T-8 was below sp: any value
(declare-const junk-7@18nnnn (_ BitVec 8))
(define-fun frame@18nnnn.2 () Stack (store frame@18nnnn #xfffffffffffffff9 junk-7@18nnnn)) ; T-7 was below sp: any value
(declare-const junk-6@18nnnn (_ BitVec 8))
(define-fun frame@18nnnn.3 () Stack (store frame@18nnnn.2 #xfffffffffffffffa junk-6@18nnnn)) ; T-6 was below sp: any value
(declare-const junk-5@18nnnn (_ BitVec 8))
(define-fun frame@18nnnn.4 () Stack (store frame@18nnnn.3 #xfffffffffffffffb junk-5@18nnnn)) ; T-5 was below sp: any value
(declare-const junk-4@18nnnn (_ BitVec 8))
(define-fun frame@18nnnn.5 () Stack (store frame@18nnnn.4 #xfffffffffffffffc junk-4@18nnnn)) ; T-4 was below sp: any value
(declare-const junk-3@18nnnn (_ BitVec 8))
(define-fun frame@18nnnn.6 () Stack (store frame@18nnnn.5 #xfffffffffffffffd junk-3@18nnnn)) ; T-3 was below sp: any value
(declare-const junk-2@18nnnn (_ BitVec 8))
(define-fun frame@18nnnn.7 () Stack (store frame@18nnnn.6 #xfffffffffffffffe junk-2@18nnnn)) ; T-2 was below sp: any value
(declare-const junk-1@18nnnn (_ BitVec 8))
(define-fun frame@18nnnn.8 () Stack (store frame@18nnnn.7 #xffffffffffffffff junk-1@18nnnn)) ; T-1 was below sp: any value

; names for what is claimed
(define-fun exit.r15 () (_ BitVec 64) r15)
(define-fun exit.r14 () (_ BitVec 64) r14)
(define-fun exit.r13 () (_ BitVec 64) r13)
(define-fun exit.r12 () (_ BitVec 64) r12)
(define-fun exit.rbp () (_ BitVec 64) rbp)
(define-fun exit.rbx () (_ BitVec 64) rbx)
(define-fun exit.r11 () (_ BitVec 64) r11)
(define-fun exit.r10 () (_ BitVec 64) r10)
(define-fun exit.r9 () (_ BitVec 64) r9)
(define-fun exit.r8 () (_ BitVec 64) r8)
(define-fun exit.rax () (_ BitVec 64) rax@15nnn)
(define-fun exit.rcx () (_ BitVec 64) rcx)
(define-fun exit.rdx () (_ BitVec 64) rdx)
(define-fun exit.rsi () (_ BitVec 64) rsi)
(define-fun exit.rdi () (_ BitVec 64) rdi)
(define-fun exit.CF () (_ BitVec 1) CF@14nnn)
(define-fun exit.PF () (_ BitVec 1) PF@14nnn)
(define-fun exit.AF () (_ BitVec 1) AF@14nnn)
(define-fun exit.ZF () (_ BitVec 1) ZF@14nnn)
(define-fun exit.SF () (_ BitVec 1) SF@14nnn)
(define-fun exit.TF () (_ BitVec 1) TF)
(define-fun exit.IF () (_ BitVec 1) IF)
(define-fun exit.DF () (_ BitVec 1) DF)
(define-fun exit.OF () (_ BitVec 1) OF@14nnn)
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
(define-fun exit.target () (_ BitVec 64) target@18nnnn)
(define-fun exit.rsp () (_ BitVec 64) rsp@18nnnn)
(declare-const any-byte Address) ; any stack byte, by its distance from the parent slot

; the path condition
(assert (= u@1 #x00))
(assert (= u@6n #x00))
(assert (= u@11nn #x00))
(assert (= u@16nnn #x00))

; feasible: Some state follows this path.
(push 1)
(assert (and (= cell.ftrace_graph_return (bvadd addr..text #x000000000000011a)) (= cell.ftrace_graph_entry addr.ftrace_graph_entry_stub)))
(assert (and (bvsge distance (_ bv0 64)) (= (bvand distance (_ bv7 64)) (_ bv0 64))))
(assert (= cell.ftrace_graph_entry #x0000000000000000)) ; of the model
(assert (= cell.ftrace_graph_return #x0000000000000000)) ; of the model
(assert (= cell.ftrace_trace_function #x0000000000000000)) ; of the model
(assert (= cell.function_trace_stop #x00000000)) ; of the model
(set-info :status sat)
(check-sat)
(pop 1)

; lemma/addresses: Each address that the path used is the symbol plus constant that the generator took it for.
(push 1)
(assert (not (and (= rsp@2n (bvadd rsp #xfffffffffffffff0)) (= rsp@5n (bvadd rsp #xfffffffffffffff8)) (= rsp@7nn (bvadd rsp #xfffffffffffffff0)) (= rsp@10nn (bvadd rsp #xfffffffffffffff8)) (= rsp@12nnn (bvadd rsp #xfffffffffffffff0)) (= rsp@15nnn (bvadd rsp #xfffffffffffffff8)))))
(set-info :status unsat)
(check-sat)
(pop 1)

; call/reached: The callback runs once, and not at all where the guard says so; its address is not the trampoline's.
(push 1)
(assert (not (= (ite (or (distinct cell.function_trace_stop #x00000000) (= cell.ftrace_trace_function (bvadd addr..text #x000000000000011a))) #x0000000000000000 #x0000000000000001) #x0000000000000000)))
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
(assert (= IF #b1)) ; an input of the counterexample
(assert (= addr..text #xffffffff81000000)) ; an input of the counterexample
(assert (= addr.ftrace_graph_entry_stub #xffffffffa0030000)) ; an input of the counterexample
(assert (= cell.ftrace_graph_entry #xffffffffa0030000)) ; an input of the counterexample
(assert (= cell.ftrace_graph_return #xffffffff8100011a)) ; an input of the counterexample
(assert (= cell.ftrace_trace_function #xffffffff8100011a)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.CF: CF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.CF CF)))
(assert (= CF #b1)) ; an input of the counterexample
(assert (= addr..text #xffffffff81000000)) ; an input of the counterexample
(assert (= addr.ftrace_graph_entry_stub #xffffffffa0030000)) ; an input of the counterexample
(assert (= cell.ftrace_graph_entry #xffffffffa0030000)) ; an input of the counterexample
(assert (= cell.ftrace_graph_return #xffffffff8100011a)) ; an input of the counterexample
(assert (= cell.ftrace_trace_function #xffffffff8100011a)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.PF: PF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.PF PF)))
(assert (= addr..text #xffffffff81000000)) ; an input of the counterexample
(assert (= addr.ftrace_graph_entry_stub #xffffffffa0030000)) ; an input of the counterexample
(assert (= cell.ftrace_graph_entry #xffffffffa0030000)) ; an input of the counterexample
(assert (= cell.ftrace_graph_return #xffffffff8100011a)) ; an input of the counterexample
(assert (= cell.ftrace_trace_function #xffffffff8100011a)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.AF: AF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.AF AF)))
(assert (= AF #b1)) ; an input of the counterexample
(assert (= addr..text #xffffffff81000000)) ; an input of the counterexample
(assert (= addr.ftrace_graph_entry_stub #xffffffffa0030000)) ; an input of the counterexample
(assert (= cell.ftrace_graph_entry #xffffffffa0030000)) ; an input of the counterexample
(assert (= cell.ftrace_graph_return #xffffffff8100011a)) ; an input of the counterexample
(assert (= cell.ftrace_trace_function #xffffffff8100011a)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.ZF: ZF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.ZF ZF)))
(assert (= addr..text #xffffffff81000000)) ; an input of the counterexample
(assert (= addr.ftrace_graph_entry_stub #xffffffffa0030000)) ; an input of the counterexample
(assert (= cell.ftrace_graph_entry #xffffffffa0030000)) ; an input of the counterexample
(assert (= cell.ftrace_graph_return #xffffffff8100011a)) ; an input of the counterexample
(assert (= cell.ftrace_trace_function #xffffffff8100011a)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.SF: SF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.SF SF)))
(assert (= SF #b1)) ; an input of the counterexample
(assert (= addr..text #xffffffff81000000)) ; an input of the counterexample
(assert (= addr.ftrace_graph_entry_stub #xffffffffa0030000)) ; an input of the counterexample
(assert (= cell.ftrace_graph_entry #xffffffffa0030000)) ; an input of the counterexample
(assert (= cell.ftrace_graph_return #xffffffff8100011a)) ; an input of the counterexample
(assert (= cell.ftrace_trace_function #xffffffff8100011a)) ; an input of the counterexample
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
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/flags.OF: OF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.OF OF)))
(assert (= OF #b1)) ; an input of the counterexample
(assert (= addr..text #xffffffff81000000)) ; an input of the counterexample
(assert (= addr.ftrace_graph_entry_stub #xffffffffa0030000)) ; an input of the counterexample
(assert (= cell.ftrace_graph_entry #xffffffffa0030000)) ; an input of the counterexample
(assert (= cell.ftrace_graph_return #xffffffff8100011a)) ; an input of the counterexample
(assert (= cell.ftrace_trace_function #xffffffff8100011a)) ; an input of the counterexample
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
(assert (not (and (and (= rsp@2n (bvadd rsp #xfffffffffffffff0)) (bvslt #xfffffffffffffff0 #x0000000000000000) (bvsle (bvadd #xfffffffffffffff0 #x0000000000000008) #x0000000000000000)) (and (= rsp@7nn (bvadd rsp #xfffffffffffffff0)) (bvslt #xfffffffffffffff0 #x0000000000000000) (bvsle (bvadd #xfffffffffffffff0 #x0000000000000008) #x0000000000000000)) (and (= rsp@12nnn (bvadd rsp #xfffffffffffffff0)) (bvslt #xfffffffffffffff0 #x0000000000000000) (bvsle (bvadd #xfffffffffffffff0 #x0000000000000008) #x0000000000000000)))))
(set-info :status unsat)
(check-sat)
(pop 1)

; mem/outside: Every stack byte at or above T holds what the last callback left there.
(push 1)
(assert (not (and (=> (bvuge any-byte #x0000000000000008) (= (select above (bvadd (bvsub (bvadd rbp #x0000000000000008) rsp) any-byte)) (select above (bvadd (bvsub (bvadd rbp #x0000000000000008) rsp) any-byte)))) (=> (bvuge any-byte #x0000000000000008) (= (select above (bvadd (bvsub (bvadd rbp #x0000000000000008) rsp) any-byte)) (select above (bvadd (bvsub (bvadd rbp #x0000000000000008) rsp) any-byte)))))))
(set-info :status unsat)
(check-sat)
(pop 1)

; mem/parent: The parent slot is as the caller left it at the first callback, and as the last one left it at exit.
(push 1)
(assert (not (and (= (load64 above (bvsub (bvadd rbp #x0000000000000008) rsp)) (load64 above (bvsub (bvadd rbp #x0000000000000008) rsp))) (= (load64 above (bvsub (bvadd rbp #x0000000000000008) rsp)) (load64 above (bvsub (bvadd rbp #x0000000000000008) rsp))))))
(set-info :status unsat)
(check-sat)
(pop 1)
(exit)
