; tramproof certificate, generator 2. How to read it: docs/certificates.md
; target x86_64/rfc-static-trace, level strict; mcount, 142 bytes, sha256 9a340d1fb54d3b2569213a00743c2ed5bb09a72b33448b85a3f262a73170edcf
;
; T is the stack pointer at the hook. Two arrays hold the stack: frame (below T) and above (from T up),
; both indexed by the distance from T; where an address is T plus a constant, lemma/addresses proves it.
; A stack byte that was below the stack pointer since it was written is a fresh symbol, junk, when it is read.
; Each load of a shared cell is a fresh symbol. A flag that the manual leaves undefined is one, too.
; By construction: regions-disjoint code-constant file-bytes async-transparent no-fault callback-abi kernel-no-fpu
;   mcount-prologue
;   mcount-prologue: the frame pointer points at or above T
;
; path return: 30 instructions

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
(declare-const cell.function_trace_stop (_ BitVec 32))
(declare-const cell.ftrace_trace_function (_ BitVec 64))
(declare-const addr.ftrace_trace_function (_ BitVec 64))
(declare-const addr.function_trace_stop (_ BitVec 64))
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

; mcount+0x7: jne 0xffffffff8100008d   [0f8580000000]
(define-fun u@1 () (_ BitVec 8) (bvxor (concat #b0000000 ZF@0) #x01)) ; unique[12880:1] = !ZF
; the branch is not taken: (= u@1 #x00)

; mcount+0xd: push rax   [50]
(define-fun u@2n () (_ BitVec 64) rax) ; unique[27d80:8] = RAX
(define-fun rsp@2n () (_ BitVec 64) (bvsub rsp@0 #x0000000000000008)) ; RSP = RSP - 0x8
(define-fun frame@2n () Stack (store64 frame@0 #xfffffffffffffff0 u@2n)) ; *[ram]RSP = unique[27d80:8]

; mcount+0xe: lea rax, [rip + 0x78]   [488d0578000000]
(define-fun rax@3n () (_ BitVec 64) (bvadd addr..text #x000000000000008d)) ; RAX = 0xffffffff8100008d

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

; mcount+0x1d: jne 0xffffffff81000024   [7505]
(define-fun u@6n () (_ BitVec 8) (bvxor (concat #b0000000 ZF@4n) #x01)) ; unique[12880:1] = !ZF
; the branch is taken: (distinct u@6n #x00)

; mcount+0x24: sub rsp, 0x78   [4883ec78]
(define-fun CF@7nt () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rsp@5n #x0000000000000078) #x01 #x00))) ; CF = RSP < 0x78
(define-fun OF@7nt () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rsp@5n) ((_ extract 63 63) #x0000000000000078)) (distinct ((_ extract 63 63) rsp@5n) ((_ extract 63 63) (bvsub rsp@5n #x0000000000000078)))) #x01 #x00))) ; OF = sborrow(RSP, 0x78)
(define-fun rsp@7nt () (_ BitVec 64) (bvsub rsp@5n #x0000000000000078)) ; RSP = RSP - 0x78
(define-fun SF@7nt () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@7nt #x0000000000000000) #x01 #x00))) ; SF = RSP s< 0x0
(define-fun ZF@7nt () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@7nt #x0000000000000000) #x01 #x00))) ; ZF = RSP == 0x0
(define-fun u@7nt () (_ BitVec 64) (bvand rsp@7nt #x00000000000000ff)) ; unique[2c280:8] = RSP & 0xff
(define-fun u@7nt.2 () (_ BitVec 8) (popcount64 u@7nt)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@7nt.3 () (_ BitVec 8) (bvand u@7nt.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@7nt () (_ BitVec 1) ((_ extract 0 0) (ite (= u@7nt.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@7nt () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rsp@5n)) (concat #b0 ((_ extract 3 0) #x0000000000000078)))))

; mcount+0x28: mov qword ptr [rsp + 0x50], rax   [4889442450]
(define-fun u@8nt () (_ BitVec 64) (bvadd #x0000000000000050 rsp@7nt)) ; unique[4e80:8] = 0x50 + RSP
(define-fun u@8nt.2 () (_ BitVec 64) rax@5n) ; unique[6b80:8] = RAX
(define-fun frame@8nt () Stack (store64 frame@2n #xffffffffffffffd0 u@8nt.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; mcount+0x2d: mov qword ptr [rsp + 0x58], rcx   [48894c2458]
(define-fun u@9nt () (_ BitVec 64) (bvadd #x0000000000000058 rsp@7nt)) ; unique[4e80:8] = 0x58 + RSP
(define-fun u@9nt.2 () (_ BitVec 64) rcx) ; unique[6b80:8] = RCX
(define-fun frame@9nt () Stack (store64 frame@8nt #xffffffffffffffd8 u@9nt.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; mcount+0x32: mov qword ptr [rsp + 0x60], rdx   [4889542460]
(define-fun u@10nt () (_ BitVec 64) (bvadd #x0000000000000060 rsp@7nt)) ; unique[4e80:8] = 0x60 + RSP
(define-fun u@10nt.2 () (_ BitVec 64) rdx) ; unique[6b80:8] = RDX
(define-fun frame@10nt () Stack (store64 frame@9nt #xffffffffffffffe0 u@10nt.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; mcount+0x37: mov qword ptr [rsp + 0x68], rsi   [4889742468]
(define-fun u@11nt () (_ BitVec 64) (bvadd #x0000000000000068 rsp@7nt)) ; unique[4e80:8] = 0x68 + RSP
(define-fun u@11nt.2 () (_ BitVec 64) rsi) ; unique[6b80:8] = RSI
(define-fun frame@11nt () Stack (store64 frame@10nt #xffffffffffffffe8 u@11nt.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; mcount+0x3c: mov qword ptr [rsp + 0x70], rdi   [48897c2470]
(define-fun u@12nt () (_ BitVec 64) (bvadd #x0000000000000070 rsp@7nt)) ; unique[4e80:8] = 0x70 + RSP
(define-fun u@12nt.2 () (_ BitVec 64) rdi) ; unique[6b80:8] = RDI
(define-fun frame@12nt () Stack (store64 frame@11nt #xfffffffffffffff0 u@12nt.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; mcount+0x41: mov qword ptr [rsp + 0x48], r8   [4c89442448]
(define-fun u@13nt () (_ BitVec 64) (bvadd #x0000000000000048 rsp@7nt)) ; unique[4e80:8] = 0x48 + RSP
(define-fun u@13nt.2 () (_ BitVec 64) r8) ; unique[6b80:8] = R8
(define-fun frame@13nt () Stack (store64 frame@12nt #xffffffffffffffc8 u@13nt.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; mcount+0x46: mov qword ptr [rsp + 0x40], r9   [4c894c2440]
(define-fun u@14nt () (_ BitVec 64) (bvadd #x0000000000000040 rsp@7nt)) ; unique[4e80:8] = 0x40 + RSP
(define-fun u@14nt.2 () (_ BitVec 64) r9) ; unique[6b80:8] = R9
(define-fun frame@14nt () Stack (store64 frame@13nt #xffffffffffffffc0 u@14nt.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; mcount+0x4b: mov rdi, qword ptr [rsp + 0x38]   [488b7c2438]
(define-fun u@15nt () (_ BitVec 64) (bvadd #x0000000000000038 rsp@7nt)) ; unique[4e80:8] = 0x38 + RSP
(declare-const junk-72@15nt (_ BitVec 8))
(define-fun frame@15nt () Stack (store frame@14nt #xffffffffffffffb8 junk-72@15nt)) ; T-72 was below sp: any value
(declare-const junk-71@15nt (_ BitVec 8))
(define-fun frame@15nt.2 () Stack (store frame@15nt #xffffffffffffffb9 junk-71@15nt)) ; T-71 was below sp: any value
(declare-const junk-70@15nt (_ BitVec 8))
(define-fun frame@15nt.3 () Stack (store frame@15nt.2 #xffffffffffffffba junk-70@15nt)) ; T-70 was below sp: any value
(declare-const junk-69@15nt (_ BitVec 8))
(define-fun frame@15nt.4 () Stack (store frame@15nt.3 #xffffffffffffffbb junk-69@15nt)) ; T-69 was below sp: any value
(declare-const junk-68@15nt (_ BitVec 8))
(define-fun frame@15nt.5 () Stack (store frame@15nt.4 #xffffffffffffffbc junk-68@15nt)) ; T-68 was below sp: any value
(declare-const junk-67@15nt (_ BitVec 8))
(define-fun frame@15nt.6 () Stack (store frame@15nt.5 #xffffffffffffffbd junk-67@15nt)) ; T-67 was below sp: any value
(declare-const junk-66@15nt (_ BitVec 8))
(define-fun frame@15nt.7 () Stack (store frame@15nt.6 #xffffffffffffffbe junk-66@15nt)) ; T-66 was below sp: any value
(declare-const junk-65@15nt (_ BitVec 8))
(define-fun frame@15nt.8 () Stack (store frame@15nt.7 #xffffffffffffffbf junk-65@15nt)) ; T-65 was below sp: any value
(define-fun m@15nt () (_ BitVec 64) (load64 frame@15nt.8 #xffffffffffffffb8)) ; 8 bytes at u@15nt
(define-fun u@15nt.2 () (_ BitVec 64) m@15nt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rdi@15nt () (_ BitVec 64) u@15nt.2) ; RDI = unique[12000:8]

; mcount+0x50: sub rdi, 5   [4883ef05]
(define-fun CF@16nt () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rdi@15nt #x0000000000000005) #x01 #x00))) ; CF = RDI < 0x5
(define-fun OF@16nt () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rdi@15nt) ((_ extract 63 63) #x0000000000000005)) (distinct ((_ extract 63 63) rdi@15nt) ((_ extract 63 63) (bvsub rdi@15nt #x0000000000000005)))) #x01 #x00))) ; OF = sborrow(RDI, 0x5)
(define-fun rdi@16nt () (_ BitVec 64) (bvsub rdi@15nt #x0000000000000005)) ; RDI = RDI - 0x5
(define-fun SF@16nt () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rdi@16nt #x0000000000000000) #x01 #x00))) ; SF = RDI s< 0x0
(define-fun ZF@16nt () (_ BitVec 1) ((_ extract 0 0) (ite (= rdi@16nt #x0000000000000000) #x01 #x00))) ; ZF = RDI == 0x0
(define-fun u@16nt () (_ BitVec 64) (bvand rdi@16nt #x00000000000000ff)) ; unique[2c280:8] = RDI & 0xff
(define-fun u@16nt.2 () (_ BitVec 8) (popcount64 u@16nt)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@16nt.3 () (_ BitVec 8) (bvand u@16nt.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@16nt () (_ BitVec 1) ((_ extract 0 0) (ite (= u@16nt.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@16nt () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rdi@15nt)) (concat #b0 ((_ extract 3 0) #x0000000000000005)))))

; mcount+0x54: mov rsi, qword ptr [rbp + 8]   [488b7508]
(define-fun u@17nt () (_ BitVec 64) (bvadd rbp #x0000000000000008)) ; unique[4780:8] = RBP + 0x8
(define-fun m@17nt () (_ BitVec 64) (load64 above (bvsub u@17nt rsp))) ; 8 bytes at u@17nt
(define-fun u@17nt.2 () (_ BitVec 64) m@17nt) ; unique[12000:8] = *[ram]unique[4780:8]
(define-fun rsi@17nt () (_ BitVec 64) u@17nt.2) ; RSI = unique[12000:8]

; mcount+0x58: mov rax, qword ptr [rip + 0x1f00ffa1]   [488b05a1ff001f]
(declare-const cell.ftrace_trace_function%2 (_ BitVec 64))
; load 2 of ftrace_trace_function: it may have changed since the last one
(define-fun m@18nt () (_ BitVec 64) cell.ftrace_trace_function%2) ; 8 bytes at addr.ftrace_trace_function
(define-fun rax@18nt () (_ BitVec 64) m@18nt) ; RAX = ram[ffffffffa0010000:8]

; mcount+0x5f: call rax   [ffd0]
(define-fun u@19nt () (_ BitVec 64) rax@18nt) ; unique[3cc00:8] = RAX
; the callback mcount_call is entered: what it sees is judged here
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
(define-fun frame@19nt () Stack (store callback.frame #xffffffffffffffb8 (select frame@15nt.8 #xffffffffffffffb8))) ; T-72 is kept
(define-fun frame@19nt.2 () Stack (store frame@19nt #xffffffffffffffb9 (select frame@15nt.8 #xffffffffffffffb9))) ; T-71 is kept
(define-fun frame@19nt.3 () Stack (store frame@19nt.2 #xffffffffffffffba (select frame@15nt.8 #xffffffffffffffba))) ; T-70 is kept
(define-fun frame@19nt.4 () Stack (store frame@19nt.3 #xffffffffffffffbb (select frame@15nt.8 #xffffffffffffffbb))) ; T-69 is kept
(define-fun frame@19nt.5 () Stack (store frame@19nt.4 #xffffffffffffffbc (select frame@15nt.8 #xffffffffffffffbc))) ; T-68 is kept
(define-fun frame@19nt.6 () Stack (store frame@19nt.5 #xffffffffffffffbd (select frame@15nt.8 #xffffffffffffffbd))) ; T-67 is kept
(define-fun frame@19nt.7 () Stack (store frame@19nt.6 #xffffffffffffffbe (select frame@15nt.8 #xffffffffffffffbe))) ; T-66 is kept
(define-fun frame@19nt.8 () Stack (store frame@19nt.7 #xffffffffffffffbf (select frame@15nt.8 #xffffffffffffffbf))) ; T-65 is kept
(define-fun frame@19nt.9 () Stack (store frame@19nt.8 #xffffffffffffffc0 (select frame@15nt.8 #xffffffffffffffc0))) ; T-64 is kept
(define-fun frame@19nt.10 () Stack (store frame@19nt.9 #xffffffffffffffc1 (select frame@15nt.8 #xffffffffffffffc1))) ; T-63 is kept
(define-fun frame@19nt.11 () Stack (store frame@19nt.10 #xffffffffffffffc2 (select frame@15nt.8 #xffffffffffffffc2))) ; T-62 is kept
(define-fun frame@19nt.12 () Stack (store frame@19nt.11 #xffffffffffffffc3 (select frame@15nt.8 #xffffffffffffffc3))) ; T-61 is kept
(define-fun frame@19nt.13 () Stack (store frame@19nt.12 #xffffffffffffffc4 (select frame@15nt.8 #xffffffffffffffc4))) ; T-60 is kept
(define-fun frame@19nt.14 () Stack (store frame@19nt.13 #xffffffffffffffc5 (select frame@15nt.8 #xffffffffffffffc5))) ; T-59 is kept
(define-fun frame@19nt.15 () Stack (store frame@19nt.14 #xffffffffffffffc6 (select frame@15nt.8 #xffffffffffffffc6))) ; T-58 is kept
(define-fun frame@19nt.16 () Stack (store frame@19nt.15 #xffffffffffffffc7 (select frame@15nt.8 #xffffffffffffffc7))) ; T-57 is kept
(define-fun frame@19nt.17 () Stack (store frame@19nt.16 #xffffffffffffffc8 (select frame@15nt.8 #xffffffffffffffc8))) ; T-56 is kept
(define-fun frame@19nt.18 () Stack (store frame@19nt.17 #xffffffffffffffc9 (select frame@15nt.8 #xffffffffffffffc9))) ; T-55 is kept
(define-fun frame@19nt.19 () Stack (store frame@19nt.18 #xffffffffffffffca (select frame@15nt.8 #xffffffffffffffca))) ; T-54 is kept
(define-fun frame@19nt.20 () Stack (store frame@19nt.19 #xffffffffffffffcb (select frame@15nt.8 #xffffffffffffffcb))) ; T-53 is kept
(define-fun frame@19nt.21 () Stack (store frame@19nt.20 #xffffffffffffffcc (select frame@15nt.8 #xffffffffffffffcc))) ; T-52 is kept
(define-fun frame@19nt.22 () Stack (store frame@19nt.21 #xffffffffffffffcd (select frame@15nt.8 #xffffffffffffffcd))) ; T-51 is kept
(define-fun frame@19nt.23 () Stack (store frame@19nt.22 #xffffffffffffffce (select frame@15nt.8 #xffffffffffffffce))) ; T-50 is kept
(define-fun frame@19nt.24 () Stack (store frame@19nt.23 #xffffffffffffffcf (select frame@15nt.8 #xffffffffffffffcf))) ; T-49 is kept
(define-fun frame@19nt.25 () Stack (store frame@19nt.24 #xffffffffffffffd0 (select frame@15nt.8 #xffffffffffffffd0))) ; T-48 is kept
(define-fun frame@19nt.26 () Stack (store frame@19nt.25 #xffffffffffffffd1 (select frame@15nt.8 #xffffffffffffffd1))) ; T-47 is kept
(define-fun frame@19nt.27 () Stack (store frame@19nt.26 #xffffffffffffffd2 (select frame@15nt.8 #xffffffffffffffd2))) ; T-46 is kept
(define-fun frame@19nt.28 () Stack (store frame@19nt.27 #xffffffffffffffd3 (select frame@15nt.8 #xffffffffffffffd3))) ; T-45 is kept
(define-fun frame@19nt.29 () Stack (store frame@19nt.28 #xffffffffffffffd4 (select frame@15nt.8 #xffffffffffffffd4))) ; T-44 is kept
(define-fun frame@19nt.30 () Stack (store frame@19nt.29 #xffffffffffffffd5 (select frame@15nt.8 #xffffffffffffffd5))) ; T-43 is kept
(define-fun frame@19nt.31 () Stack (store frame@19nt.30 #xffffffffffffffd6 (select frame@15nt.8 #xffffffffffffffd6))) ; T-42 is kept
(define-fun frame@19nt.32 () Stack (store frame@19nt.31 #xffffffffffffffd7 (select frame@15nt.8 #xffffffffffffffd7))) ; T-41 is kept
(define-fun frame@19nt.33 () Stack (store frame@19nt.32 #xffffffffffffffd8 (select frame@15nt.8 #xffffffffffffffd8))) ; T-40 is kept
(define-fun frame@19nt.34 () Stack (store frame@19nt.33 #xffffffffffffffd9 (select frame@15nt.8 #xffffffffffffffd9))) ; T-39 is kept
(define-fun frame@19nt.35 () Stack (store frame@19nt.34 #xffffffffffffffda (select frame@15nt.8 #xffffffffffffffda))) ; T-38 is kept
(define-fun frame@19nt.36 () Stack (store frame@19nt.35 #xffffffffffffffdb (select frame@15nt.8 #xffffffffffffffdb))) ; T-37 is kept
(define-fun frame@19nt.37 () Stack (store frame@19nt.36 #xffffffffffffffdc (select frame@15nt.8 #xffffffffffffffdc))) ; T-36 is kept
(define-fun frame@19nt.38 () Stack (store frame@19nt.37 #xffffffffffffffdd (select frame@15nt.8 #xffffffffffffffdd))) ; T-35 is kept
(define-fun frame@19nt.39 () Stack (store frame@19nt.38 #xffffffffffffffde (select frame@15nt.8 #xffffffffffffffde))) ; T-34 is kept
(define-fun frame@19nt.40 () Stack (store frame@19nt.39 #xffffffffffffffdf (select frame@15nt.8 #xffffffffffffffdf))) ; T-33 is kept
(define-fun frame@19nt.41 () Stack (store frame@19nt.40 #xffffffffffffffe0 (select frame@15nt.8 #xffffffffffffffe0))) ; T-32 is kept
(define-fun frame@19nt.42 () Stack (store frame@19nt.41 #xffffffffffffffe1 (select frame@15nt.8 #xffffffffffffffe1))) ; T-31 is kept
(define-fun frame@19nt.43 () Stack (store frame@19nt.42 #xffffffffffffffe2 (select frame@15nt.8 #xffffffffffffffe2))) ; T-30 is kept
(define-fun frame@19nt.44 () Stack (store frame@19nt.43 #xffffffffffffffe3 (select frame@15nt.8 #xffffffffffffffe3))) ; T-29 is kept
(define-fun frame@19nt.45 () Stack (store frame@19nt.44 #xffffffffffffffe4 (select frame@15nt.8 #xffffffffffffffe4))) ; T-28 is kept
(define-fun frame@19nt.46 () Stack (store frame@19nt.45 #xffffffffffffffe5 (select frame@15nt.8 #xffffffffffffffe5))) ; T-27 is kept
(define-fun frame@19nt.47 () Stack (store frame@19nt.46 #xffffffffffffffe6 (select frame@15nt.8 #xffffffffffffffe6))) ; T-26 is kept
(define-fun frame@19nt.48 () Stack (store frame@19nt.47 #xffffffffffffffe7 (select frame@15nt.8 #xffffffffffffffe7))) ; T-25 is kept
(define-fun frame@19nt.49 () Stack (store frame@19nt.48 #xffffffffffffffe8 (select frame@15nt.8 #xffffffffffffffe8))) ; T-24 is kept
(define-fun frame@19nt.50 () Stack (store frame@19nt.49 #xffffffffffffffe9 (select frame@15nt.8 #xffffffffffffffe9))) ; T-23 is kept
(define-fun frame@19nt.51 () Stack (store frame@19nt.50 #xffffffffffffffea (select frame@15nt.8 #xffffffffffffffea))) ; T-22 is kept
(define-fun frame@19nt.52 () Stack (store frame@19nt.51 #xffffffffffffffeb (select frame@15nt.8 #xffffffffffffffeb))) ; T-21 is kept
(define-fun frame@19nt.53 () Stack (store frame@19nt.52 #xffffffffffffffec (select frame@15nt.8 #xffffffffffffffec))) ; T-20 is kept
(define-fun frame@19nt.54 () Stack (store frame@19nt.53 #xffffffffffffffed (select frame@15nt.8 #xffffffffffffffed))) ; T-19 is kept
(define-fun frame@19nt.55 () Stack (store frame@19nt.54 #xffffffffffffffee (select frame@15nt.8 #xffffffffffffffee))) ; T-18 is kept
(define-fun frame@19nt.56 () Stack (store frame@19nt.55 #xffffffffffffffef (select frame@15nt.8 #xffffffffffffffef))) ; T-17 is kept
(define-fun frame@19nt.57 () Stack (store frame@19nt.56 #xfffffffffffffff0 (select frame@15nt.8 #xfffffffffffffff0))) ; T-16 is kept
(define-fun frame@19nt.58 () Stack (store frame@19nt.57 #xfffffffffffffff1 (select frame@15nt.8 #xfffffffffffffff1))) ; T-15 is kept
(define-fun frame@19nt.59 () Stack (store frame@19nt.58 #xfffffffffffffff2 (select frame@15nt.8 #xfffffffffffffff2))) ; T-14 is kept
(define-fun frame@19nt.60 () Stack (store frame@19nt.59 #xfffffffffffffff3 (select frame@15nt.8 #xfffffffffffffff3))) ; T-13 is kept
(define-fun frame@19nt.61 () Stack (store frame@19nt.60 #xfffffffffffffff4 (select frame@15nt.8 #xfffffffffffffff4))) ; T-12 is kept
(define-fun frame@19nt.62 () Stack (store frame@19nt.61 #xfffffffffffffff5 (select frame@15nt.8 #xfffffffffffffff5))) ; T-11 is kept
(define-fun frame@19nt.63 () Stack (store frame@19nt.62 #xfffffffffffffff6 (select frame@15nt.8 #xfffffffffffffff6))) ; T-10 is kept
(define-fun frame@19nt.64 () Stack (store frame@19nt.63 #xfffffffffffffff7 (select frame@15nt.8 #xfffffffffffffff7))) ; T-9 is kept
(define-fun frame@19nt.65 () Stack (store frame@19nt.64 #xfffffffffffffff8 (select frame@15nt.8 #xfffffffffffffff8))) ; T-8 is kept
(define-fun frame@19nt.66 () Stack (store frame@19nt.65 #xfffffffffffffff9 (select frame@15nt.8 #xfffffffffffffff9))) ; T-7 is kept
(define-fun frame@19nt.67 () Stack (store frame@19nt.66 #xfffffffffffffffa (select frame@15nt.8 #xfffffffffffffffa))) ; T-6 is kept
(define-fun frame@19nt.68 () Stack (store frame@19nt.67 #xfffffffffffffffb (select frame@15nt.8 #xfffffffffffffffb))) ; T-5 is kept
(define-fun frame@19nt.69 () Stack (store frame@19nt.68 #xfffffffffffffffc (select frame@15nt.8 #xfffffffffffffffc))) ; T-4 is kept
(define-fun frame@19nt.70 () Stack (store frame@19nt.69 #xfffffffffffffffd (select frame@15nt.8 #xfffffffffffffffd))) ; T-3 is kept
(define-fun frame@19nt.71 () Stack (store frame@19nt.70 #xfffffffffffffffe (select frame@15nt.8 #xfffffffffffffffe))) ; T-2 is kept
(define-fun frame@19nt.72 () Stack (store frame@19nt.71 #xffffffffffffffff (select frame@15nt.8 #xffffffffffffffff))) ; T-1 is kept

; mcount+0x61: mov rax, qword ptr [rsp + 0x50]   [488b442450]
(define-fun u@20nt () (_ BitVec 64) (bvadd #x0000000000000050 rsp@7nt)) ; unique[4e80:8] = 0x50 + RSP
(define-fun m@20nt () (_ BitVec 64) (load64 frame@19nt.72 #xffffffffffffffd0)) ; 8 bytes at u@20nt
(define-fun u@20nt.2 () (_ BitVec 64) m@20nt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rax@20nt () (_ BitVec 64) u@20nt.2) ; RAX = unique[12000:8]

; mcount+0x66: mov rcx, qword ptr [rsp + 0x58]   [488b4c2458]
(define-fun u@21nt () (_ BitVec 64) (bvadd #x0000000000000058 rsp@7nt)) ; unique[4e80:8] = 0x58 + RSP
(define-fun m@21nt () (_ BitVec 64) (load64 frame@19nt.72 #xffffffffffffffd8)) ; 8 bytes at u@21nt
(define-fun u@21nt.2 () (_ BitVec 64) m@21nt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rcx@21nt () (_ BitVec 64) u@21nt.2) ; RCX = unique[12000:8]

; mcount+0x6b: mov rdx, qword ptr [rsp + 0x60]   [488b542460]
(define-fun u@22nt () (_ BitVec 64) (bvadd #x0000000000000060 rsp@7nt)) ; unique[4e80:8] = 0x60 + RSP
(define-fun m@22nt () (_ BitVec 64) (load64 frame@19nt.72 #xffffffffffffffe0)) ; 8 bytes at u@22nt
(define-fun u@22nt.2 () (_ BitVec 64) m@22nt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rdx@22nt () (_ BitVec 64) u@22nt.2) ; RDX = unique[12000:8]

; mcount+0x70: mov rsi, qword ptr [rsp + 0x68]   [488b742468]
(define-fun u@23nt () (_ BitVec 64) (bvadd #x0000000000000068 rsp@7nt)) ; unique[4e80:8] = 0x68 + RSP
(define-fun m@23nt () (_ BitVec 64) (load64 frame@19nt.72 #xffffffffffffffe8)) ; 8 bytes at u@23nt
(define-fun u@23nt.2 () (_ BitVec 64) m@23nt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rsi@23nt () (_ BitVec 64) u@23nt.2) ; RSI = unique[12000:8]

; mcount+0x75: mov rdi, qword ptr [rsp + 0x70]   [488b7c2470]
(define-fun u@24nt () (_ BitVec 64) (bvadd #x0000000000000070 rsp@7nt)) ; unique[4e80:8] = 0x70 + RSP
(define-fun m@24nt () (_ BitVec 64) (load64 frame@19nt.72 #xfffffffffffffff0)) ; 8 bytes at u@24nt
(define-fun u@24nt.2 () (_ BitVec 64) m@24nt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rdi@24nt () (_ BitVec 64) u@24nt.2) ; RDI = unique[12000:8]

; mcount+0x7a: mov r8, qword ptr [rsp + 0x48]   [4c8b442448]
(define-fun u@25nt () (_ BitVec 64) (bvadd #x0000000000000048 rsp@7nt)) ; unique[4e80:8] = 0x48 + RSP
(define-fun m@25nt () (_ BitVec 64) (load64 frame@19nt.72 #xffffffffffffffc8)) ; 8 bytes at u@25nt
(define-fun u@25nt.2 () (_ BitVec 64) m@25nt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r8@25nt () (_ BitVec 64) u@25nt.2) ; R8 = unique[12000:8]

; mcount+0x7f: mov r9, qword ptr [rsp + 0x40]   [4c8b4c2440]
(define-fun u@26nt () (_ BitVec 64) (bvadd #x0000000000000040 rsp@7nt)) ; unique[4e80:8] = 0x40 + RSP
(define-fun m@26nt () (_ BitVec 64) (load64 frame@19nt.72 #xffffffffffffffc0)) ; 8 bytes at u@26nt
(define-fun u@26nt.2 () (_ BitVec 64) m@26nt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r9@26nt () (_ BitVec 64) u@26nt.2) ; R9 = unique[12000:8]

; mcount+0x84: add rsp, 0x78   [4883c478]
(define-fun CF@27nt () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd rsp@7nt #x0000000000000078) rsp@7nt) #x01 #x00))) ; CF = carry(RSP, 0x78)
(define-fun OF@27nt () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 63 63) rsp@7nt) ((_ extract 63 63) #x0000000000000078)) (distinct ((_ extract 63 63) rsp@7nt) ((_ extract 63 63) (bvadd rsp@7nt #x0000000000000078)))) #x01 #x00))) ; OF = scarry(RSP, 0x78)
(define-fun rsp@27nt () (_ BitVec 64) (bvadd rsp@7nt #x0000000000000078)) ; RSP = RSP + 0x78
(define-fun SF@27nt () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@27nt #x0000000000000000) #x01 #x00))) ; SF = RSP s< 0x0
(define-fun ZF@27nt () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@27nt #x0000000000000000) #x01 #x00))) ; ZF = RSP == 0x0
(define-fun u@27nt () (_ BitVec 64) (bvand rsp@27nt #x00000000000000ff)) ; unique[2c280:8] = RSP & 0xff
(define-fun u@27nt.2 () (_ BitVec 8) (popcount64 u@27nt)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@27nt.3 () (_ BitVec 8) (bvand u@27nt.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@27nt () (_ BitVec 1) ((_ extract 0 0) (ite (= u@27nt.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@27nt () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) rsp@7nt)) (concat #b0 ((_ extract 3 0) #x0000000000000078)))))

; mcount+0x88: jmp 0xffffffff8100008d   [e900000000]

; mcount+0x8d: ret   [c3]
(define-fun m@29nt () (_ BitVec 64) (load64 frame@19nt.72 #xfffffffffffffff8)) ; 8 bytes at rsp@27nt
(define-fun target@29nt () (_ BitVec 64) m@29nt) ; RIP = *[ram]RSP
(define-fun rsp@29nt () (_ BitVec 64) (bvadd rsp@27nt #x0000000000000008)) ; RSP = RSP + 0x8
(declare-const junk-8@29nt (_ BitVec 8))
(define-fun frame@29nt () Stack (store frame@19nt.72 #xfffffffffffffff8 junk-8@29nt)) ; T-8 was below sp: any value
(declare-const junk-7@29nt (_ BitVec 8))
(define-fun frame@29nt.2 () Stack (store frame@29nt #xfffffffffffffff9 junk-7@29nt)) ; T-7 was below sp: any value
(declare-const junk-6@29nt (_ BitVec 8))
(define-fun frame@29nt.3 () Stack (store frame@29nt.2 #xfffffffffffffffa junk-6@29nt)) ; T-6 was below sp: any value
(declare-const junk-5@29nt (_ BitVec 8))
(define-fun frame@29nt.4 () Stack (store frame@29nt.3 #xfffffffffffffffb junk-5@29nt)) ; T-5 was below sp: any value
(declare-const junk-4@29nt (_ BitVec 8))
(define-fun frame@29nt.5 () Stack (store frame@29nt.4 #xfffffffffffffffc junk-4@29nt)) ; T-4 was below sp: any value
(declare-const junk-3@29nt (_ BitVec 8))
(define-fun frame@29nt.6 () Stack (store frame@29nt.5 #xfffffffffffffffd junk-3@29nt)) ; T-3 was below sp: any value
(declare-const junk-2@29nt (_ BitVec 8))
(define-fun frame@29nt.7 () Stack (store frame@29nt.6 #xfffffffffffffffe junk-2@29nt)) ; T-2 was below sp: any value
(declare-const junk-1@29nt (_ BitVec 8))
(define-fun frame@29nt.8 () Stack (store frame@29nt.7 #xffffffffffffffff junk-1@29nt)) ; T-1 was below sp: any value

; names for what is claimed
(define-fun exit.r15 () (_ BitVec 64) r15)
(define-fun exit.r14 () (_ BitVec 64) r14)
(define-fun exit.r13 () (_ BitVec 64) r13)
(define-fun exit.r12 () (_ BitVec 64) r12)
(define-fun exit.rbp () (_ BitVec 64) rbp)
(define-fun exit.rbx () (_ BitVec 64) rbx)
(define-fun exit.r11 () (_ BitVec 64) callback.r11)
(define-fun exit.r10 () (_ BitVec 64) callback.r10)
(define-fun exit.r9 () (_ BitVec 64) r9@26nt)
(define-fun exit.r8 () (_ BitVec 64) r8@25nt)
(define-fun exit.rax () (_ BitVec 64) rax@20nt)
(define-fun exit.rcx () (_ BitVec 64) rcx@21nt)
(define-fun exit.rdx () (_ BitVec 64) rdx@22nt)
(define-fun exit.rsi () (_ BitVec 64) rsi@23nt)
(define-fun exit.rdi () (_ BitVec 64) rdi@24nt)
(define-fun exit.CF () (_ BitVec 1) CF@27nt)
(define-fun exit.PF () (_ BitVec 1) PF@27nt)
(define-fun exit.AF () (_ BitVec 1) AF@27nt)
(define-fun exit.ZF () (_ BitVec 1) ZF@27nt)
(define-fun exit.SF () (_ BitVec 1) SF@27nt)
(define-fun exit.TF () (_ BitVec 1) TF)
(define-fun exit.IF () (_ BitVec 1) IF)
(define-fun exit.DF () (_ BitVec 1) #b0)
(define-fun exit.OF () (_ BitVec 1) OF@27nt)
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
(define-fun exit.target () (_ BitVec 64) target@29nt)
(define-fun exit.rsp () (_ BitVec 64) rsp@29nt)
(declare-const any-byte Address) ; any stack byte, by its distance from the parent slot

; the path condition
(assert (= u@1 #x00))
(assert (distinct u@6n #x00))

; feasible: Some state follows this path.
(push 1)
(assert (and (bvsge distance (_ bv0 64)) (= (bvand distance (_ bv7 64)) (_ bv0 64))))
(assert (= cell.ftrace_trace_function #x0000000000000000)) ; of the model
(assert (= cell.ftrace_trace_function%2 #x0000000000000000)) ; of the model
(assert (= cell.function_trace_stop #x00000000)) ; of the model
(set-info :status sat)
(check-sat)
(pop 1)

; lemma/addresses: Each address that the path used is the symbol plus constant that the generator took it for.
(push 1)
(assert (not (and (= rsp@2n (bvadd rsp #xfffffffffffffff0)) (= rsp@5n (bvadd rsp #xfffffffffffffff8)) (= rsp@7nt (bvadd rsp #xffffffffffffff80)) (= u@8nt (bvadd rsp #xffffffffffffffd0)) (= u@9nt (bvadd rsp #xffffffffffffffd8)) (= u@10nt (bvadd rsp #xffffffffffffffe0)) (= u@11nt (bvadd rsp #xffffffffffffffe8)) (= u@12nt (bvadd rsp #xfffffffffffffff0)) (= u@13nt (bvadd rsp #xffffffffffffffc8)) (= u@14nt (bvadd rsp #xffffffffffffffc0)) (= u@15nt (bvadd rsp #xffffffffffffffb8)) (= u@17nt (bvadd rbp #x0000000000000008)) (= u@20nt (bvadd rsp #xffffffffffffffd0)) (= u@21nt (bvadd rsp #xffffffffffffffd8)) (= u@22nt (bvadd rsp #xffffffffffffffe0)) (= u@23nt (bvadd rsp #xffffffffffffffe8)) (= u@24nt (bvadd rsp #xfffffffffffffff0)) (= u@25nt (bvadd rsp #xffffffffffffffc8)) (= u@26nt (bvadd rsp #xffffffffffffffc0)) (= rsp@27nt (bvadd rsp #xfffffffffffffff8)))))
(set-info :status unsat)
(check-sat)
(pop 1)

; call/reached: The callback runs once, and not at all where the guard says so; its address is not the trampoline's.
(push 1)
(assert (not (and (= (ite (or (distinct cell.function_trace_stop #x00000000) (= cell.ftrace_trace_function (bvadd addr..text #x000000000000008d))) #x0000000000000000 #x0000000000000001) #x0000000000000001) (= u@19nt cell.ftrace_trace_function%2))))
(set-info :status unsat)
(check-sat)
(pop 1)

; call/stack-aligned: The stack pointer at the call is a multiple of 8.
(push 1)
(assert (= (bvand rsp #x0000000000000007) #x0000000000000000)) ; assumption stack-aligned-at-hook
(assert (not (= (bvand rsp@7nt #x0000000000000007) #x0000000000000000)))
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
(assert (not (= rdi@16nt (bvsub successor #x0000000000000005))))
(assert (= addr..text #xffffffff81000000)) ; an input of the counterexample
(assert (= (load64 frame@0 #xfffffffffffffff8) #x0000000000000001)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; arg/parent_ip: The parent return address.
(push 1)
(assert (not (= rsi@17nt (load64 above (bvsub (bvadd rbp #x0000000000000008) rsp)))))
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
(assert (= r11 #x0000000000000001)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/r10: r10 is as at the hook.
(push 1)
(assert (not (= exit.r10 r10)))
(assert (= addr..text #xffffffff81000000)) ; an input of the counterexample
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
(assert (= rsp #x00007fffe0000000)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.CF: CF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.CF CF)))
(assert (= CF #b1)) ; an input of the counterexample
(assert (= addr..text #xffffffff81000000)) ; an input of the counterexample
(assert (= rsp #x00007fffe0000000)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.PF: PF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.PF PF)))
(assert (= PF #b1)) ; an input of the counterexample
(assert (= addr..text #xffffffff81000000)) ; an input of the counterexample
(assert (= rsp #x00007fffe0000000)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.AF: AF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.AF AF)))
(assert (= AF #b1)) ; an input of the counterexample
(assert (= addr..text #xffffffff81000000)) ; an input of the counterexample
(assert (= rsp #x00007fffe0000000)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.ZF: ZF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.ZF ZF)))
(assert (= ZF #b1)) ; an input of the counterexample
(assert (= addr..text #xffffffff81000000)) ; an input of the counterexample
(assert (= rsp #x00007fffe0000000)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.SF: SF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.SF SF)))
(assert (= SF #b1)) ; an input of the counterexample
(assert (= addr..text #xffffffff81000000)) ; an input of the counterexample
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
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.OF: OF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.OF OF)))
(assert (= OF #b1)) ; an input of the counterexample
(assert (= addr..text #xffffffff81000000)) ; an input of the counterexample
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
(assert (not (and (and (= rsp@2n (bvadd rsp #xfffffffffffffff0)) (bvslt #xfffffffffffffff0 #x0000000000000000) (bvsle (bvadd #xfffffffffffffff0 #x0000000000000008) #x0000000000000000)) (and (= u@8nt (bvadd rsp #xffffffffffffffd0)) (bvslt #xffffffffffffffd0 #x0000000000000000) (bvsle (bvadd #xffffffffffffffd0 #x0000000000000008) #x0000000000000000)) (and (= u@9nt (bvadd rsp #xffffffffffffffd8)) (bvslt #xffffffffffffffd8 #x0000000000000000) (bvsle (bvadd #xffffffffffffffd8 #x0000000000000008) #x0000000000000000)) (and (= u@10nt (bvadd rsp #xffffffffffffffe0)) (bvslt #xffffffffffffffe0 #x0000000000000000) (bvsle (bvadd #xffffffffffffffe0 #x0000000000000008) #x0000000000000000)) (and (= u@11nt (bvadd rsp #xffffffffffffffe8)) (bvslt #xffffffffffffffe8 #x0000000000000000) (bvsle (bvadd #xffffffffffffffe8 #x0000000000000008) #x0000000000000000)) (and (= u@12nt (bvadd rsp #xfffffffffffffff0)) (bvslt #xfffffffffffffff0 #x0000000000000000) (bvsle (bvadd #xfffffffffffffff0 #x0000000000000008) #x0000000000000000)) (and (= u@13nt (bvadd rsp #xffffffffffffffc8)) (bvslt #xffffffffffffffc8 #x0000000000000000) (bvsle (bvadd #xffffffffffffffc8 #x0000000000000008) #x0000000000000000)) (and (= u@14nt (bvadd rsp #xffffffffffffffc0)) (bvslt #xffffffffffffffc0 #x0000000000000000) (bvsle (bvadd #xffffffffffffffc0 #x0000000000000008) #x0000000000000000)))))
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
