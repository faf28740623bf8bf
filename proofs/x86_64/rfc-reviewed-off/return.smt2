; tramproof certificate, generator 2. How to read it: docs/certificates.md
; target x86_64/rfc-reviewed-off, level strict; ftrace_caller, 337 bytes, sha256 b6aad47157c83fee871b4e9bb8ddfacff133581e326ebc544ea7c41f3e7713e7
;
; T is the stack pointer at the hook. Two arrays hold the stack: frame (below T) and above (from T up),
; both indexed by the distance from T; where an address is T plus a constant, lemma/addresses proves it.
; A stack byte that was below the stack pointer since it was written is a fresh symbol, junk, when it is read.
; Each load of a shared cell is a fresh symbol. A flag that the manual leaves undefined is one, too.
; By construction: regions-disjoint code-constant file-bytes async-transparent no-fault callback-abi kernel-no-fpu
;   mcount-prologue
;   mcount-prologue: the frame pointer points at or above T
;
; path return: 38 instructions

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

; ftrace_caller+0x0: pushfq   [9c]
; correction pushf-image (SDM 2 "PUSHF/PUSHFD/PUSHFQ")
(define-fun image@0 () (_ BitVec 64) (concat #b000000000000000000000000000000000000000000 ID VIP VIF AC #b000 NT IOPL OF DF IF TF SF ZF #b0 AF #b0 PF #b1 CF)) ; the flags at their places
(define-fun rsp@0.2 () (_ BitVec 64) (bvadd rsp@0 #xfffffffffffffff8)) ; pushf
(define-fun frame@0.2 () Stack (store64 frame@0 #xfffffffffffffff0 image@0)) ; pushf

; ftrace_caller+0x1: cmp dword ptr [rip + 0x1efffff8], 0   [833df8ffff1e00]
; load 1 of function_trace_stop: it may have changed since the last one
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
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@1 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) m@1)) (concat #b0 ((_ extract 3 0) #x0000000000000000)))))

; ftrace_caller+0x8: jne 0xffffffff8100014a   [0f853c010000]
(define-fun u@2 () (_ BitVec 8) (bvxor (concat #b0000000 ZF@1) #x01)) ; unique[12880:1] = !ZF
; the branch is not taken: (= u@2 #x00)

; ftrace_caller+0xe: sub rsp, 0xb0   [4881ecb0000000]
(define-fun CF@3n () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rsp@0.2 #x00000000000000b0) #x01 #x00))) ; CF = RSP < 0xb0
(define-fun OF@3n () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rsp@0.2) ((_ extract 63 63) #x00000000000000b0)) (distinct ((_ extract 63 63) rsp@0.2) ((_ extract 63 63) (bvsub rsp@0.2 #x00000000000000b0)))) #x01 #x00))) ; OF = sborrow(RSP, 0xb0)
(define-fun rsp@3n () (_ BitVec 64) (bvsub rsp@0.2 #x00000000000000b0)) ; RSP = RSP - 0xb0
(define-fun SF@3n () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@3n #x0000000000000000) #x01 #x00))) ; SF = RSP s< 0x0
(define-fun ZF@3n () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@3n #x0000000000000000) #x01 #x00))) ; ZF = RSP == 0x0
(define-fun u@3n () (_ BitVec 64) (bvand rsp@3n #x00000000000000ff)) ; unique[2c280:8] = RSP & 0xff
(define-fun u@3n.2 () (_ BitVec 8) (popcount64 u@3n)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@3n.3 () (_ BitVec 8) (bvand u@3n.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@3n () (_ BitVec 1) ((_ extract 0 0) (ite (= u@3n.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@3n () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rsp@0.2)) (concat #b0 ((_ extract 3 0) #x00000000000000b0)))))

; ftrace_caller+0x15: mov qword ptr [rsp + 0x58], rax   [4889442458]
(define-fun u@4n () (_ BitVec 64) (bvadd #x0000000000000058 rsp@3n)) ; unique[4e80:8] = 0x58 + RSP
(define-fun u@4n.2 () (_ BitVec 64) rax) ; unique[6b80:8] = RAX
(define-fun frame@4n () Stack (store64 frame@0.2 #xffffffffffffff98 u@4n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x1a: mov qword ptr [rsp + 0x60], rcx   [48894c2460]
(define-fun u@5n () (_ BitVec 64) (bvadd #x0000000000000060 rsp@3n)) ; unique[4e80:8] = 0x60 + RSP
(define-fun u@5n.2 () (_ BitVec 64) rcx) ; unique[6b80:8] = RCX
(define-fun frame@5n () Stack (store64 frame@4n #xffffffffffffffa0 u@5n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x1f: mov qword ptr [rsp + 0x68], rdx   [4889542468]
(define-fun u@6n () (_ BitVec 64) (bvadd #x0000000000000068 rsp@3n)) ; unique[4e80:8] = 0x68 + RSP
(define-fun u@6n.2 () (_ BitVec 64) rdx) ; unique[6b80:8] = RDX
(define-fun frame@6n () Stack (store64 frame@5n #xffffffffffffffa8 u@6n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x24: mov qword ptr [rsp + 0x70], rsi   [4889742470]
(define-fun u@7n () (_ BitVec 64) (bvadd #x0000000000000070 rsp@3n)) ; unique[4e80:8] = 0x70 + RSP
(define-fun u@7n.2 () (_ BitVec 64) rsi) ; unique[6b80:8] = RSI
(define-fun frame@7n () Stack (store64 frame@6n #xffffffffffffffb0 u@7n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x29: mov qword ptr [rsp + 0x78], rdi   [48897c2478]
(define-fun u@8n () (_ BitVec 64) (bvadd #x0000000000000078 rsp@3n)) ; unique[4e80:8] = 0x78 + RSP
(define-fun u@8n.2 () (_ BitVec 64) rdi) ; unique[6b80:8] = RDI
(define-fun frame@8n () Stack (store64 frame@7n #xffffffffffffffb8 u@8n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x2e: mov qword ptr [rsp + 0x50], r8   [4c89442450]
(define-fun u@9n () (_ BitVec 64) (bvadd #x0000000000000050 rsp@3n)) ; unique[4e80:8] = 0x50 + RSP
(define-fun u@9n.2 () (_ BitVec 64) r8) ; unique[6b80:8] = R8
(define-fun frame@9n () Stack (store64 frame@8n #xffffffffffffff90 u@9n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x33: mov qword ptr [rsp + 0x48], r9   [4c894c2448]
(define-fun u@10n () (_ BitVec 64) (bvadd #x0000000000000048 rsp@3n)) ; unique[4e80:8] = 0x48 + RSP
(define-fun u@10n.2 () (_ BitVec 64) r9) ; unique[6b80:8] = R9
(define-fun frame@10n () Stack (store64 frame@9n #xffffffffffffff88 u@10n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x38: mov qword ptr [rsp + 0x40], r10   [4c89542440]
(define-fun u@11n () (_ BitVec 64) (bvadd #x0000000000000040 rsp@3n)) ; unique[4e80:8] = 0x40 + RSP
(define-fun u@11n.2 () (_ BitVec 64) r10) ; unique[6b80:8] = R10
(define-fun frame@11n () Stack (store64 frame@10n #xffffffffffffff80 u@11n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x3d: mov qword ptr [rsp + 0x38], r11   [4c895c2438]
(define-fun u@12n () (_ BitVec 64) (bvadd #x0000000000000038 rsp@3n)) ; unique[4e80:8] = 0x38 + RSP
(define-fun u@12n.2 () (_ BitVec 64) r11) ; unique[6b80:8] = R11
(define-fun frame@12n () Stack (store64 frame@11n #xffffffffffffff78 u@12n.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x42: mov eax, dword ptr [rip + 0x1f00ffb8]   [8b05b8ff001f]
; load 1 of ftrace_save_regs: it may have changed since the last one
(define-fun m@13n () (_ BitVec 32) cell.ftrace_save_regs) ; 4 bytes at addr.ftrace_save_regs
(define-fun rax@13n () (_ BitVec 64) (concat ((_ extract 63 32) rax) m@13n)) ; EAX = ram[ffffffffa0010000:4]
(define-fun rax@13n.2 () (_ BitVec 64) ((_ zero_extend 32) ((_ extract 31 0) rax@13n))) ; RAX = zext(EAX)

; ftrace_caller+0x48: mov qword ptr [rsp], rax   [48890424]
(define-fun u@14n () (_ BitVec 64) rax@13n.2) ; unique[6b80:8] = RAX
(define-fun frame@14n () Stack (store64 frame@12n #xffffffffffffff40 u@14n)) ; *[ram]RSP = unique[6b80:8]

; ftrace_caller+0x4c: xor ecx, ecx   [31c9]
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
; correction constant-flag (SDM 1 appendix A: CF)
(define-fun CF@15n.2 () (_ BitVec 1) #b0)
; correction constant-flag (SDM 1 appendix A: OF)
(define-fun OF@15n.2 () (_ BitVec 1) #b0)
; correction undefined-flag (SDM 1 appendix A: AF)
(declare-const undefined-AF@15n (_ BitVec 1))

; ftrace_caller+0x4e: test eax, eax   [85c0]
(define-fun CF@16n () (_ BitVec 1) ((_ extract 0 0) #x00)) ; CF = 0x0
(define-fun OF@16n () (_ BitVec 1) ((_ extract 0 0) #x00)) ; OF = 0x0
(define-fun u@16n () (_ BitVec 32) (bvand ((_ extract 31 0) rax@13n.2) ((_ extract 31 0) rax@13n.2))) ; unique[70480:4] = EAX & EAX
(define-fun SF@16n () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt u@16n #x00000000) #x01 #x00))) ; SF = unique[70480:4] s< 0x0
(define-fun ZF@16n () (_ BitVec 1) ((_ extract 0 0) (ite (= u@16n #x00000000) #x01 #x00))) ; ZF = unique[70480:4] == 0x0
(define-fun u@16n.2 () (_ BitVec 32) (bvand u@16n #x000000ff)) ; unique[2c280:4] = unique[70480:4] & 0xff
(define-fun u@16n.3 () (_ BitVec 8) (popcount32 u@16n.2)) ; unique[2c300:1] = popcount(unique[2c280:4])
(define-fun u@16n.4 () (_ BitVec 8) (bvand u@16n.3 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@16n () (_ BitVec 1) ((_ extract 0 0) (ite (= u@16n.4 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction constant-flag (SDM 1 appendix A: CF)
(define-fun CF@16n.2 () (_ BitVec 1) #b0)
; correction constant-flag (SDM 1 appendix A: OF)
(define-fun OF@16n.2 () (_ BitVec 1) #b0)
; correction undefined-flag (SDM 1 appendix A: AF)
(declare-const undefined-AF@16n (_ BitVec 1))

; ftrace_caller+0x50: je 0xffffffff810000c5   [7473]
; the branch is taken: (distinct (concat #b0000000 ZF@16n) #x00)

; ftrace_caller+0xc5: mov rdi, qword ptr [rsp + 0xb8]   [488bbc24b8000000]
(define-fun u@18nt () (_ BitVec 64) (bvadd #x00000000000000b8 rsp@3n)) ; unique[5300:8] = 0xb8 + RSP
(define-fun m@18nt () (_ BitVec 64) (load64 frame@14n #xfffffffffffffff8)) ; 8 bytes at u@18nt
(define-fun u@18nt.2 () (_ BitVec 64) m@18nt) ; unique[12000:8] = *[ram]unique[5300:8]
(define-fun rdi@18nt () (_ BitVec 64) u@18nt.2) ; RDI = unique[12000:8]

; ftrace_caller+0xcd: sub rdi, 5   [4883ef05]
(define-fun CF@19nt () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rdi@18nt #x0000000000000005) #x01 #x00))) ; CF = RDI < 0x5
(define-fun OF@19nt () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rdi@18nt) ((_ extract 63 63) #x0000000000000005)) (distinct ((_ extract 63 63) rdi@18nt) ((_ extract 63 63) (bvsub rdi@18nt #x0000000000000005)))) #x01 #x00))) ; OF = sborrow(RDI, 0x5)
(define-fun rdi@19nt () (_ BitVec 64) (bvsub rdi@18nt #x0000000000000005)) ; RDI = RDI - 0x5
(define-fun SF@19nt () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rdi@19nt #x0000000000000000) #x01 #x00))) ; SF = RDI s< 0x0
(define-fun ZF@19nt () (_ BitVec 1) ((_ extract 0 0) (ite (= rdi@19nt #x0000000000000000) #x01 #x00))) ; ZF = RDI == 0x0
(define-fun u@19nt () (_ BitVec 64) (bvand rdi@19nt #x00000000000000ff)) ; unique[2c280:8] = RDI & 0xff
(define-fun u@19nt.2 () (_ BitVec 8) (popcount64 u@19nt)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@19nt.3 () (_ BitVec 8) (bvand u@19nt.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@19nt () (_ BitVec 1) ((_ extract 0 0) (ite (= u@19nt.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@19nt () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rdi@18nt)) (concat #b0 ((_ extract 3 0) #x0000000000000005)))))

; ftrace_caller+0xd1: mov rsi, qword ptr [rbp + 8]   [488b7508]
(define-fun u@20nt () (_ BitVec 64) (bvadd rbp #x0000000000000008)) ; unique[4780:8] = RBP + 0x8
(define-fun m@20nt () (_ BitVec 64) (load64 above (bvsub u@20nt rsp))) ; 8 bytes at u@20nt
(define-fun u@20nt.2 () (_ BitVec 64) m@20nt) ; unique[12000:8] = *[ram]unique[4780:8]
(define-fun rsi@20nt () (_ BitVec 64) u@20nt.2) ; RSI = unique[12000:8]

; ftrace_caller+0xd5: mov rdx, qword ptr [rip + 0x1f01ff24]   [488b1524ff011f]
(declare-const cell.function_trace_op (_ BitVec 64))
; load 1 of function_trace_op: it may have changed since the last one
(define-fun m@21nt () (_ BitVec 64) cell.function_trace_op) ; 8 bytes at addr.function_trace_op
(define-fun rdx@21nt () (_ BitVec 64) m@21nt) ; RDX = ram[ffffffffa0020000:8]

; ftrace_caller+0xdc: call 0xffffffff81000150   [e86f000000]
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
(define-fun frame@22nt () Stack (store callback.frame #xffffffffffffff40 (select frame@14n #xffffffffffffff40))) ; T-192 is kept
(define-fun frame@22nt.2 () Stack (store frame@22nt #xffffffffffffff41 (select frame@14n #xffffffffffffff41))) ; T-191 is kept
(define-fun frame@22nt.3 () Stack (store frame@22nt.2 #xffffffffffffff42 (select frame@14n #xffffffffffffff42))) ; T-190 is kept
(define-fun frame@22nt.4 () Stack (store frame@22nt.3 #xffffffffffffff43 (select frame@14n #xffffffffffffff43))) ; T-189 is kept
(define-fun frame@22nt.5 () Stack (store frame@22nt.4 #xffffffffffffff44 (select frame@14n #xffffffffffffff44))) ; T-188 is kept
(define-fun frame@22nt.6 () Stack (store frame@22nt.5 #xffffffffffffff45 (select frame@14n #xffffffffffffff45))) ; T-187 is kept
(define-fun frame@22nt.7 () Stack (store frame@22nt.6 #xffffffffffffff46 (select frame@14n #xffffffffffffff46))) ; T-186 is kept
(define-fun frame@22nt.8 () Stack (store frame@22nt.7 #xffffffffffffff47 (select frame@14n #xffffffffffffff47))) ; T-185 is kept
(define-fun frame@22nt.9 () Stack (store frame@22nt.8 #xffffffffffffff78 (select frame@14n #xffffffffffffff78))) ; T-136 is kept
(define-fun frame@22nt.10 () Stack (store frame@22nt.9 #xffffffffffffff79 (select frame@14n #xffffffffffffff79))) ; T-135 is kept
(define-fun frame@22nt.11 () Stack (store frame@22nt.10 #xffffffffffffff7a (select frame@14n #xffffffffffffff7a))) ; T-134 is kept
(define-fun frame@22nt.12 () Stack (store frame@22nt.11 #xffffffffffffff7b (select frame@14n #xffffffffffffff7b))) ; T-133 is kept
(define-fun frame@22nt.13 () Stack (store frame@22nt.12 #xffffffffffffff7c (select frame@14n #xffffffffffffff7c))) ; T-132 is kept
(define-fun frame@22nt.14 () Stack (store frame@22nt.13 #xffffffffffffff7d (select frame@14n #xffffffffffffff7d))) ; T-131 is kept
(define-fun frame@22nt.15 () Stack (store frame@22nt.14 #xffffffffffffff7e (select frame@14n #xffffffffffffff7e))) ; T-130 is kept
(define-fun frame@22nt.16 () Stack (store frame@22nt.15 #xffffffffffffff7f (select frame@14n #xffffffffffffff7f))) ; T-129 is kept
(define-fun frame@22nt.17 () Stack (store frame@22nt.16 #xffffffffffffff80 (select frame@14n #xffffffffffffff80))) ; T-128 is kept
(define-fun frame@22nt.18 () Stack (store frame@22nt.17 #xffffffffffffff81 (select frame@14n #xffffffffffffff81))) ; T-127 is kept
(define-fun frame@22nt.19 () Stack (store frame@22nt.18 #xffffffffffffff82 (select frame@14n #xffffffffffffff82))) ; T-126 is kept
(define-fun frame@22nt.20 () Stack (store frame@22nt.19 #xffffffffffffff83 (select frame@14n #xffffffffffffff83))) ; T-125 is kept
(define-fun frame@22nt.21 () Stack (store frame@22nt.20 #xffffffffffffff84 (select frame@14n #xffffffffffffff84))) ; T-124 is kept
(define-fun frame@22nt.22 () Stack (store frame@22nt.21 #xffffffffffffff85 (select frame@14n #xffffffffffffff85))) ; T-123 is kept
(define-fun frame@22nt.23 () Stack (store frame@22nt.22 #xffffffffffffff86 (select frame@14n #xffffffffffffff86))) ; T-122 is kept
(define-fun frame@22nt.24 () Stack (store frame@22nt.23 #xffffffffffffff87 (select frame@14n #xffffffffffffff87))) ; T-121 is kept
(define-fun frame@22nt.25 () Stack (store frame@22nt.24 #xffffffffffffff88 (select frame@14n #xffffffffffffff88))) ; T-120 is kept
(define-fun frame@22nt.26 () Stack (store frame@22nt.25 #xffffffffffffff89 (select frame@14n #xffffffffffffff89))) ; T-119 is kept
(define-fun frame@22nt.27 () Stack (store frame@22nt.26 #xffffffffffffff8a (select frame@14n #xffffffffffffff8a))) ; T-118 is kept
(define-fun frame@22nt.28 () Stack (store frame@22nt.27 #xffffffffffffff8b (select frame@14n #xffffffffffffff8b))) ; T-117 is kept
(define-fun frame@22nt.29 () Stack (store frame@22nt.28 #xffffffffffffff8c (select frame@14n #xffffffffffffff8c))) ; T-116 is kept
(define-fun frame@22nt.30 () Stack (store frame@22nt.29 #xffffffffffffff8d (select frame@14n #xffffffffffffff8d))) ; T-115 is kept
(define-fun frame@22nt.31 () Stack (store frame@22nt.30 #xffffffffffffff8e (select frame@14n #xffffffffffffff8e))) ; T-114 is kept
(define-fun frame@22nt.32 () Stack (store frame@22nt.31 #xffffffffffffff8f (select frame@14n #xffffffffffffff8f))) ; T-113 is kept
(define-fun frame@22nt.33 () Stack (store frame@22nt.32 #xffffffffffffff90 (select frame@14n #xffffffffffffff90))) ; T-112 is kept
(define-fun frame@22nt.34 () Stack (store frame@22nt.33 #xffffffffffffff91 (select frame@14n #xffffffffffffff91))) ; T-111 is kept
(define-fun frame@22nt.35 () Stack (store frame@22nt.34 #xffffffffffffff92 (select frame@14n #xffffffffffffff92))) ; T-110 is kept
(define-fun frame@22nt.36 () Stack (store frame@22nt.35 #xffffffffffffff93 (select frame@14n #xffffffffffffff93))) ; T-109 is kept
(define-fun frame@22nt.37 () Stack (store frame@22nt.36 #xffffffffffffff94 (select frame@14n #xffffffffffffff94))) ; T-108 is kept
(define-fun frame@22nt.38 () Stack (store frame@22nt.37 #xffffffffffffff95 (select frame@14n #xffffffffffffff95))) ; T-107 is kept
(define-fun frame@22nt.39 () Stack (store frame@22nt.38 #xffffffffffffff96 (select frame@14n #xffffffffffffff96))) ; T-106 is kept
(define-fun frame@22nt.40 () Stack (store frame@22nt.39 #xffffffffffffff97 (select frame@14n #xffffffffffffff97))) ; T-105 is kept
(define-fun frame@22nt.41 () Stack (store frame@22nt.40 #xffffffffffffff98 (select frame@14n #xffffffffffffff98))) ; T-104 is kept
(define-fun frame@22nt.42 () Stack (store frame@22nt.41 #xffffffffffffff99 (select frame@14n #xffffffffffffff99))) ; T-103 is kept
(define-fun frame@22nt.43 () Stack (store frame@22nt.42 #xffffffffffffff9a (select frame@14n #xffffffffffffff9a))) ; T-102 is kept
(define-fun frame@22nt.44 () Stack (store frame@22nt.43 #xffffffffffffff9b (select frame@14n #xffffffffffffff9b))) ; T-101 is kept
(define-fun frame@22nt.45 () Stack (store frame@22nt.44 #xffffffffffffff9c (select frame@14n #xffffffffffffff9c))) ; T-100 is kept
(define-fun frame@22nt.46 () Stack (store frame@22nt.45 #xffffffffffffff9d (select frame@14n #xffffffffffffff9d))) ; T-99 is kept
(define-fun frame@22nt.47 () Stack (store frame@22nt.46 #xffffffffffffff9e (select frame@14n #xffffffffffffff9e))) ; T-98 is kept
(define-fun frame@22nt.48 () Stack (store frame@22nt.47 #xffffffffffffff9f (select frame@14n #xffffffffffffff9f))) ; T-97 is kept
(define-fun frame@22nt.49 () Stack (store frame@22nt.48 #xffffffffffffffa0 (select frame@14n #xffffffffffffffa0))) ; T-96 is kept
(define-fun frame@22nt.50 () Stack (store frame@22nt.49 #xffffffffffffffa1 (select frame@14n #xffffffffffffffa1))) ; T-95 is kept
(define-fun frame@22nt.51 () Stack (store frame@22nt.50 #xffffffffffffffa2 (select frame@14n #xffffffffffffffa2))) ; T-94 is kept
(define-fun frame@22nt.52 () Stack (store frame@22nt.51 #xffffffffffffffa3 (select frame@14n #xffffffffffffffa3))) ; T-93 is kept
(define-fun frame@22nt.53 () Stack (store frame@22nt.52 #xffffffffffffffa4 (select frame@14n #xffffffffffffffa4))) ; T-92 is kept
(define-fun frame@22nt.54 () Stack (store frame@22nt.53 #xffffffffffffffa5 (select frame@14n #xffffffffffffffa5))) ; T-91 is kept
(define-fun frame@22nt.55 () Stack (store frame@22nt.54 #xffffffffffffffa6 (select frame@14n #xffffffffffffffa6))) ; T-90 is kept
(define-fun frame@22nt.56 () Stack (store frame@22nt.55 #xffffffffffffffa7 (select frame@14n #xffffffffffffffa7))) ; T-89 is kept
(define-fun frame@22nt.57 () Stack (store frame@22nt.56 #xffffffffffffffa8 (select frame@14n #xffffffffffffffa8))) ; T-88 is kept
(define-fun frame@22nt.58 () Stack (store frame@22nt.57 #xffffffffffffffa9 (select frame@14n #xffffffffffffffa9))) ; T-87 is kept
(define-fun frame@22nt.59 () Stack (store frame@22nt.58 #xffffffffffffffaa (select frame@14n #xffffffffffffffaa))) ; T-86 is kept
(define-fun frame@22nt.60 () Stack (store frame@22nt.59 #xffffffffffffffab (select frame@14n #xffffffffffffffab))) ; T-85 is kept
(define-fun frame@22nt.61 () Stack (store frame@22nt.60 #xffffffffffffffac (select frame@14n #xffffffffffffffac))) ; T-84 is kept
(define-fun frame@22nt.62 () Stack (store frame@22nt.61 #xffffffffffffffad (select frame@14n #xffffffffffffffad))) ; T-83 is kept
(define-fun frame@22nt.63 () Stack (store frame@22nt.62 #xffffffffffffffae (select frame@14n #xffffffffffffffae))) ; T-82 is kept
(define-fun frame@22nt.64 () Stack (store frame@22nt.63 #xffffffffffffffaf (select frame@14n #xffffffffffffffaf))) ; T-81 is kept
(define-fun frame@22nt.65 () Stack (store frame@22nt.64 #xffffffffffffffb0 (select frame@14n #xffffffffffffffb0))) ; T-80 is kept
(define-fun frame@22nt.66 () Stack (store frame@22nt.65 #xffffffffffffffb1 (select frame@14n #xffffffffffffffb1))) ; T-79 is kept
(define-fun frame@22nt.67 () Stack (store frame@22nt.66 #xffffffffffffffb2 (select frame@14n #xffffffffffffffb2))) ; T-78 is kept
(define-fun frame@22nt.68 () Stack (store frame@22nt.67 #xffffffffffffffb3 (select frame@14n #xffffffffffffffb3))) ; T-77 is kept
(define-fun frame@22nt.69 () Stack (store frame@22nt.68 #xffffffffffffffb4 (select frame@14n #xffffffffffffffb4))) ; T-76 is kept
(define-fun frame@22nt.70 () Stack (store frame@22nt.69 #xffffffffffffffb5 (select frame@14n #xffffffffffffffb5))) ; T-75 is kept
(define-fun frame@22nt.71 () Stack (store frame@22nt.70 #xffffffffffffffb6 (select frame@14n #xffffffffffffffb6))) ; T-74 is kept
(define-fun frame@22nt.72 () Stack (store frame@22nt.71 #xffffffffffffffb7 (select frame@14n #xffffffffffffffb7))) ; T-73 is kept
(define-fun frame@22nt.73 () Stack (store frame@22nt.72 #xffffffffffffffb8 (select frame@14n #xffffffffffffffb8))) ; T-72 is kept
(define-fun frame@22nt.74 () Stack (store frame@22nt.73 #xffffffffffffffb9 (select frame@14n #xffffffffffffffb9))) ; T-71 is kept
(define-fun frame@22nt.75 () Stack (store frame@22nt.74 #xffffffffffffffba (select frame@14n #xffffffffffffffba))) ; T-70 is kept
(define-fun frame@22nt.76 () Stack (store frame@22nt.75 #xffffffffffffffbb (select frame@14n #xffffffffffffffbb))) ; T-69 is kept
(define-fun frame@22nt.77 () Stack (store frame@22nt.76 #xffffffffffffffbc (select frame@14n #xffffffffffffffbc))) ; T-68 is kept
(define-fun frame@22nt.78 () Stack (store frame@22nt.77 #xffffffffffffffbd (select frame@14n #xffffffffffffffbd))) ; T-67 is kept
(define-fun frame@22nt.79 () Stack (store frame@22nt.78 #xffffffffffffffbe (select frame@14n #xffffffffffffffbe))) ; T-66 is kept
(define-fun frame@22nt.80 () Stack (store frame@22nt.79 #xffffffffffffffbf (select frame@14n #xffffffffffffffbf))) ; T-65 is kept
(define-fun frame@22nt.81 () Stack (store frame@22nt.80 #xfffffffffffffff0 (select frame@14n #xfffffffffffffff0))) ; T-16 is kept
(define-fun frame@22nt.82 () Stack (store frame@22nt.81 #xfffffffffffffff1 (select frame@14n #xfffffffffffffff1))) ; T-15 is kept
(define-fun frame@22nt.83 () Stack (store frame@22nt.82 #xfffffffffffffff2 (select frame@14n #xfffffffffffffff2))) ; T-14 is kept
(define-fun frame@22nt.84 () Stack (store frame@22nt.83 #xfffffffffffffff3 (select frame@14n #xfffffffffffffff3))) ; T-13 is kept
(define-fun frame@22nt.85 () Stack (store frame@22nt.84 #xfffffffffffffff4 (select frame@14n #xfffffffffffffff4))) ; T-12 is kept
(define-fun frame@22nt.86 () Stack (store frame@22nt.85 #xfffffffffffffff5 (select frame@14n #xfffffffffffffff5))) ; T-11 is kept
(define-fun frame@22nt.87 () Stack (store frame@22nt.86 #xfffffffffffffff6 (select frame@14n #xfffffffffffffff6))) ; T-10 is kept
(define-fun frame@22nt.88 () Stack (store frame@22nt.87 #xfffffffffffffff7 (select frame@14n #xfffffffffffffff7))) ; T-9 is kept
(define-fun frame@22nt.89 () Stack (store frame@22nt.88 #xfffffffffffffff8 (select frame@14n #xfffffffffffffff8))) ; T-8 is kept
(define-fun frame@22nt.90 () Stack (store frame@22nt.89 #xfffffffffffffff9 (select frame@14n #xfffffffffffffff9))) ; T-7 is kept
(define-fun frame@22nt.91 () Stack (store frame@22nt.90 #xfffffffffffffffa (select frame@14n #xfffffffffffffffa))) ; T-6 is kept
(define-fun frame@22nt.92 () Stack (store frame@22nt.91 #xfffffffffffffffb (select frame@14n #xfffffffffffffffb))) ; T-5 is kept
(define-fun frame@22nt.93 () Stack (store frame@22nt.92 #xfffffffffffffffc (select frame@14n #xfffffffffffffffc))) ; T-4 is kept
(define-fun frame@22nt.94 () Stack (store frame@22nt.93 #xfffffffffffffffd (select frame@14n #xfffffffffffffffd))) ; T-3 is kept
(define-fun frame@22nt.95 () Stack (store frame@22nt.94 #xfffffffffffffffe (select frame@14n #xfffffffffffffffe))) ; T-2 is kept
(define-fun frame@22nt.96 () Stack (store frame@22nt.95 #xffffffffffffffff (select frame@14n #xffffffffffffffff))) ; T-1 is kept

; ftrace_caller+0xe1: cmp qword ptr [rsp], 0   [48833c2400]
(define-fun m@23nt () (_ BitVec 64) (load64 frame@22nt.96 #xffffffffffffff40)) ; 8 bytes at rsp@3n
(define-fun u@23nt () (_ BitVec 64) m@23nt) ; unique[12000:8] = *[ram]RSP
(define-fun u@23nt.2 () (_ BitVec 64) u@23nt) ; unique[3eb00:8] = unique[12000:8]
(define-fun CF@23nt () (_ BitVec 1) ((_ extract 0 0) (ite (bvult u@23nt.2 #x0000000000000000) #x01 #x00))) ; CF = unique[3eb00:8] < 0x0
(define-fun OF@23nt () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) u@23nt.2) ((_ extract 63 63) #x0000000000000000)) (distinct ((_ extract 63 63) u@23nt.2) ((_ extract 63 63) (bvsub u@23nt.2 #x0000000000000000)))) #x01 #x00))) ; OF = sborrow(unique[3eb00:8], 0x0)
(define-fun u@23nt.3 () (_ BitVec 64) (bvsub u@23nt.2 #x0000000000000000)) ; unique[3ec00:8] = unique[3eb00:8] - 0x0
(define-fun SF@23nt () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt u@23nt.3 #x0000000000000000) #x01 #x00))) ; SF = unique[3ec00:8] s< 0x0
(define-fun ZF@23nt () (_ BitVec 1) ((_ extract 0 0) (ite (= u@23nt.3 #x0000000000000000) #x01 #x00))) ; ZF = unique[3ec00:8] == 0x0
(define-fun u@23nt.4 () (_ BitVec 64) (bvand u@23nt.3 #x00000000000000ff)) ; unique[2c280:8] = unique[3ec00:8] & 0xff
(define-fun u@23nt.5 () (_ BitVec 8) (popcount64 u@23nt.4)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@23nt.6 () (_ BitVec 8) (bvand u@23nt.5 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@23nt () (_ BitVec 1) ((_ extract 0 0) (ite (= u@23nt.6 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@23nt () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) m@23nt)) (concat #b0 ((_ extract 3 0) #x0000000000000000)))))

; ftrace_caller+0xe6: je 0xffffffff81000116   [742e]
; the branch is taken: (distinct (concat #b0000000 ZF@23nt) #x00)

; ftrace_caller+0x116: mov rax, qword ptr [rsp + 0x58]   [488b442458]
(define-fun u@25ntt () (_ BitVec 64) (bvadd #x0000000000000058 rsp@3n)) ; unique[4e80:8] = 0x58 + RSP
(define-fun m@25ntt () (_ BitVec 64) (load64 frame@22nt.96 #xffffffffffffff98)) ; 8 bytes at u@25ntt
(define-fun u@25ntt.2 () (_ BitVec 64) m@25ntt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rax@25ntt () (_ BitVec 64) u@25ntt.2) ; RAX = unique[12000:8]

; ftrace_caller+0x11b: mov rcx, qword ptr [rsp + 0x60]   [488b4c2460]
(define-fun u@26ntt () (_ BitVec 64) (bvadd #x0000000000000060 rsp@3n)) ; unique[4e80:8] = 0x60 + RSP
(define-fun m@26ntt () (_ BitVec 64) (load64 frame@22nt.96 #xffffffffffffffa0)) ; 8 bytes at u@26ntt
(define-fun u@26ntt.2 () (_ BitVec 64) m@26ntt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rcx@26ntt () (_ BitVec 64) u@26ntt.2) ; RCX = unique[12000:8]

; ftrace_caller+0x120: mov rdx, qword ptr [rsp + 0x68]   [488b542468]
(define-fun u@27ntt () (_ BitVec 64) (bvadd #x0000000000000068 rsp@3n)) ; unique[4e80:8] = 0x68 + RSP
(define-fun m@27ntt () (_ BitVec 64) (load64 frame@22nt.96 #xffffffffffffffa8)) ; 8 bytes at u@27ntt
(define-fun u@27ntt.2 () (_ BitVec 64) m@27ntt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rdx@27ntt () (_ BitVec 64) u@27ntt.2) ; RDX = unique[12000:8]

; ftrace_caller+0x125: mov rsi, qword ptr [rsp + 0x70]   [488b742470]
(define-fun u@28ntt () (_ BitVec 64) (bvadd #x0000000000000070 rsp@3n)) ; unique[4e80:8] = 0x70 + RSP
(define-fun m@28ntt () (_ BitVec 64) (load64 frame@22nt.96 #xffffffffffffffb0)) ; 8 bytes at u@28ntt
(define-fun u@28ntt.2 () (_ BitVec 64) m@28ntt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rsi@28ntt () (_ BitVec 64) u@28ntt.2) ; RSI = unique[12000:8]

; ftrace_caller+0x12a: mov rdi, qword ptr [rsp + 0x78]   [488b7c2478]
(define-fun u@29ntt () (_ BitVec 64) (bvadd #x0000000000000078 rsp@3n)) ; unique[4e80:8] = 0x78 + RSP
(define-fun m@29ntt () (_ BitVec 64) (load64 frame@22nt.96 #xffffffffffffffb8)) ; 8 bytes at u@29ntt
(define-fun u@29ntt.2 () (_ BitVec 64) m@29ntt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rdi@29ntt () (_ BitVec 64) u@29ntt.2) ; RDI = unique[12000:8]

; ftrace_caller+0x12f: mov r8, qword ptr [rsp + 0x50]   [4c8b442450]
(define-fun u@30ntt () (_ BitVec 64) (bvadd #x0000000000000050 rsp@3n)) ; unique[4e80:8] = 0x50 + RSP
(define-fun m@30ntt () (_ BitVec 64) (load64 frame@22nt.96 #xffffffffffffff90)) ; 8 bytes at u@30ntt
(define-fun u@30ntt.2 () (_ BitVec 64) m@30ntt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r8@30ntt () (_ BitVec 64) u@30ntt.2) ; R8 = unique[12000:8]

; ftrace_caller+0x134: mov r9, qword ptr [rsp + 0x48]   [4c8b4c2448]
(define-fun u@31ntt () (_ BitVec 64) (bvadd #x0000000000000048 rsp@3n)) ; unique[4e80:8] = 0x48 + RSP
(define-fun m@31ntt () (_ BitVec 64) (load64 frame@22nt.96 #xffffffffffffff88)) ; 8 bytes at u@31ntt
(define-fun u@31ntt.2 () (_ BitVec 64) m@31ntt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r9@31ntt () (_ BitVec 64) u@31ntt.2) ; R9 = unique[12000:8]

; ftrace_caller+0x139: mov r10, qword ptr [rsp + 0x40]   [4c8b542440]
(define-fun u@32ntt () (_ BitVec 64) (bvadd #x0000000000000040 rsp@3n)) ; unique[4e80:8] = 0x40 + RSP
(define-fun m@32ntt () (_ BitVec 64) (load64 frame@22nt.96 #xffffffffffffff80)) ; 8 bytes at u@32ntt
(define-fun u@32ntt.2 () (_ BitVec 64) m@32ntt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r10@32ntt () (_ BitVec 64) u@32ntt.2) ; R10 = unique[12000:8]

; ftrace_caller+0x13e: mov r11, qword ptr [rsp + 0x38]   [4c8b5c2438]
(define-fun u@33ntt () (_ BitVec 64) (bvadd #x0000000000000038 rsp@3n)) ; unique[4e80:8] = 0x38 + RSP
(define-fun m@33ntt () (_ BitVec 64) (load64 frame@22nt.96 #xffffffffffffff78)) ; 8 bytes at u@33ntt
(define-fun u@33ntt.2 () (_ BitVec 64) m@33ntt) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r11@33ntt () (_ BitVec 64) u@33ntt.2) ; R11 = unique[12000:8]

; ftrace_caller+0x143: add rsp, 0xb0   [4881c4b0000000]
(define-fun CF@34ntt () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd rsp@3n #x00000000000000b0) rsp@3n) #x01 #x00))) ; CF = carry(RSP, 0xb0)
(define-fun OF@34ntt () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 63 63) rsp@3n) ((_ extract 63 63) #x00000000000000b0)) (distinct ((_ extract 63 63) rsp@3n) ((_ extract 63 63) (bvadd rsp@3n #x00000000000000b0)))) #x01 #x00))) ; OF = scarry(RSP, 0xb0)
(define-fun rsp@34ntt () (_ BitVec 64) (bvadd rsp@3n #x00000000000000b0)) ; RSP = RSP + 0xb0
(define-fun SF@34ntt () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@34ntt #x0000000000000000) #x01 #x00))) ; SF = RSP s< 0x0
(define-fun ZF@34ntt () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@34ntt #x0000000000000000) #x01 #x00))) ; ZF = RSP == 0x0
(define-fun u@34ntt () (_ BitVec 64) (bvand rsp@34ntt #x00000000000000ff)) ; unique[2c280:8] = RSP & 0xff
(define-fun u@34ntt.2 () (_ BitVec 8) (popcount64 u@34ntt)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@34ntt.3 () (_ BitVec 8) (bvand u@34ntt.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@34ntt () (_ BitVec 1) ((_ extract 0 0) (ite (= u@34ntt.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@34ntt () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) rsp@3n)) (concat #b0 ((_ extract 3 0) #x00000000000000b0)))))

; ftrace_caller+0x14a: popfq   [9d]
; correction popf-by-cpl (SDM 2 "POPF/POPFD/POPFQ", table 4-21)
(define-fun m@35ntt () (_ BitVec 64) (load64 frame@22nt.96 #xfffffffffffffff0)) ; popf
(define-fun rsp@35ntt () (_ BitVec 64) (bvadd rsp@34ntt #x0000000000000008)) ; popf
(define-fun CF@35ntt () (_ BitVec 1) ((_ extract 0 0) m@35ntt))
(define-fun PF@35ntt () (_ BitVec 1) ((_ extract 2 2) m@35ntt))
(define-fun AF@35ntt () (_ BitVec 1) ((_ extract 4 4) m@35ntt))
(define-fun ZF@35ntt () (_ BitVec 1) ((_ extract 6 6) m@35ntt))
(define-fun SF@35ntt () (_ BitVec 1) ((_ extract 7 7) m@35ntt))
(define-fun TF@35ntt () (_ BitVec 1) ((_ extract 8 8) m@35ntt))
(define-fun IF@35ntt () (_ BitVec 1) ((_ extract 9 9) m@35ntt))
(define-fun DF@35ntt () (_ BitVec 1) ((_ extract 10 10) m@35ntt))
(define-fun OF@35ntt () (_ BitVec 1) ((_ extract 11 11) m@35ntt))
(define-fun IOPL@35ntt () (_ BitVec 2) ((_ extract 13 12) m@35ntt))
(define-fun NT@35ntt () (_ BitVec 1) ((_ extract 14 14) m@35ntt))
(define-fun AC@35ntt () (_ BitVec 1) ((_ extract 18 18) m@35ntt))
(define-fun ID@35ntt () (_ BitVec 1) ((_ extract 21 21) m@35ntt))

; ftrace_caller+0x14b: jmp 0xffffffff81000150   [e900000000]

; ftrace_caller+0x150: ret   [c3]
(define-fun m@37ntt () (_ BitVec 64) (load64 frame@22nt.96 #xfffffffffffffff8)) ; 8 bytes at rsp@35ntt
(define-fun target@37ntt () (_ BitVec 64) m@37ntt) ; RIP = *[ram]RSP
(define-fun rsp@37ntt () (_ BitVec 64) (bvadd rsp@35ntt #x0000000000000008)) ; RSP = RSP + 0x8
(declare-const junk-8@37ntt (_ BitVec 8))
(define-fun frame@37ntt () Stack (store frame@22nt.96 #xfffffffffffffff8 junk-8@37ntt)) ; T-8 was below sp: any value
(declare-const junk-7@37ntt (_ BitVec 8))
(define-fun frame@37ntt.2 () Stack (store frame@37ntt #xfffffffffffffff9 junk-7@37ntt)) ; T-7 was below sp: any value
(declare-const junk-6@37ntt (_ BitVec 8))
(define-fun frame@37ntt.3 () Stack (store frame@37ntt.2 #xfffffffffffffffa junk-6@37ntt)) ; T-6 was below sp: any value
(declare-const junk-5@37ntt (_ BitVec 8))
(define-fun frame@37ntt.4 () Stack (store frame@37ntt.3 #xfffffffffffffffb junk-5@37ntt)) ; T-5 was below sp: any value
(declare-const junk-4@37ntt (_ BitVec 8))
(define-fun frame@37ntt.5 () Stack (store frame@37ntt.4 #xfffffffffffffffc junk-4@37ntt)) ; T-4 was below sp: any value
(declare-const junk-3@37ntt (_ BitVec 8))
(define-fun frame@37ntt.6 () Stack (store frame@37ntt.5 #xfffffffffffffffd junk-3@37ntt)) ; T-3 was below sp: any value
(declare-const junk-2@37ntt (_ BitVec 8))
(define-fun frame@37ntt.7 () Stack (store frame@37ntt.6 #xfffffffffffffffe junk-2@37ntt)) ; T-2 was below sp: any value
(declare-const junk-1@37ntt (_ BitVec 8))
(define-fun frame@37ntt.8 () Stack (store frame@37ntt.7 #xffffffffffffffff junk-1@37ntt)) ; T-1 was below sp: any value

; names for what is claimed
(define-fun exit.r15 () (_ BitVec 64) r15)
(define-fun exit.r14 () (_ BitVec 64) r14)
(define-fun exit.r13 () (_ BitVec 64) r13)
(define-fun exit.r12 () (_ BitVec 64) r12)
(define-fun exit.rbp () (_ BitVec 64) rbp)
(define-fun exit.rbx () (_ BitVec 64) rbx)
(define-fun exit.r11 () (_ BitVec 64) r11@33ntt)
(define-fun exit.r10 () (_ BitVec 64) r10@32ntt)
(define-fun exit.r9 () (_ BitVec 64) r9@31ntt)
(define-fun exit.r8 () (_ BitVec 64) r8@30ntt)
(define-fun exit.rax () (_ BitVec 64) rax@25ntt)
(define-fun exit.rcx () (_ BitVec 64) rcx@26ntt)
(define-fun exit.rdx () (_ BitVec 64) rdx@27ntt)
(define-fun exit.rsi () (_ BitVec 64) rsi@28ntt)
(define-fun exit.rdi () (_ BitVec 64) rdi@29ntt)
(define-fun exit.CF () (_ BitVec 1) CF@35ntt)
(define-fun exit.PF () (_ BitVec 1) PF@35ntt)
(define-fun exit.AF () (_ BitVec 1) AF@35ntt)
(define-fun exit.ZF () (_ BitVec 1) ZF@35ntt)
(define-fun exit.SF () (_ BitVec 1) SF@35ntt)
(define-fun exit.TF () (_ BitVec 1) TF@35ntt)
(define-fun exit.IF () (_ BitVec 1) IF@35ntt)
(define-fun exit.DF () (_ BitVec 1) DF@35ntt)
(define-fun exit.OF () (_ BitVec 1) OF@35ntt)
(define-fun exit.IOPL () (_ BitVec 2) IOPL@35ntt)
(define-fun exit.NT () (_ BitVec 1) NT@35ntt)
(define-fun exit.AC () (_ BitVec 1) AC@35ntt)
(define-fun exit.VIF () (_ BitVec 1) VIF)
(define-fun exit.VIP () (_ BitVec 1) VIP)
(define-fun exit.ID () (_ BitVec 1) ID@35ntt)
(define-fun exit.cs () (_ BitVec 16) cs)
(define-fun exit.ss () (_ BitVec 16) ss)
(define-fun exit.ds () (_ BitVec 16) ds)
(define-fun exit.es () (_ BitVec 16) es)
(define-fun exit.fs () (_ BitVec 16) fs)
(define-fun exit.gs () (_ BitVec 16) gs)
(define-fun exit.fs_base () (_ BitVec 64) fs_base)
(define-fun exit.gs_base () (_ BitVec 64) gs_base)
(define-fun exit.fpu () (_ BitVec 64) fpu)
(define-fun exit.target () (_ BitVec 64) target@37ntt)
(define-fun exit.rsp () (_ BitVec 64) rsp@37ntt)
(declare-const any-byte Address) ; any stack byte, by its distance from the parent slot

; the path condition
(assert (= u@2 #x00))
(assert (distinct (concat #b0000000 ZF@16n) #x00))
(assert (distinct (concat #b0000000 ZF@23nt) #x00))

; feasible: Some state follows this path.
(push 1)
(assert (= cell.ftrace_save_regs #x00000000))
(assert (and (bvsge distance (_ bv0 64)) (= (bvand distance (_ bv7 64)) (_ bv0 64))))
(assert (= cell.ftrace_save_regs #x00000000)) ; of the model
(assert (= cell.function_trace_op #x0000000000000000)) ; of the model
(assert (= cell.function_trace_stop #x00000000)) ; of the model
(set-info :status sat)
(check-sat)
(pop 1)

; lemma/addresses: Each address that the path used is the symbol plus constant that the generator took it for.
(push 1)
(assert (not (and (= rsp@0.2 (bvadd rsp #xfffffffffffffff0)) (= rsp@3n (bvadd rsp #xffffffffffffff40)) (= u@4n (bvadd rsp #xffffffffffffff98)) (= u@5n (bvadd rsp #xffffffffffffffa0)) (= u@6n (bvadd rsp #xffffffffffffffa8)) (= u@7n (bvadd rsp #xffffffffffffffb0)) (= u@8n (bvadd rsp #xffffffffffffffb8)) (= u@9n (bvadd rsp #xffffffffffffff90)) (= u@10n (bvadd rsp #xffffffffffffff88)) (= u@11n (bvadd rsp #xffffffffffffff80)) (= u@12n (bvadd rsp #xffffffffffffff78)) (= u@18nt (bvadd rsp #xfffffffffffffff8)) (= u@20nt (bvadd rbp #x0000000000000008)) (= u@25ntt (bvadd rsp #xffffffffffffff98)) (= u@26ntt (bvadd rsp #xffffffffffffffa0)) (= u@27ntt (bvadd rsp #xffffffffffffffa8)) (= u@28ntt (bvadd rsp #xffffffffffffffb0)) (= u@29ntt (bvadd rsp #xffffffffffffffb8)) (= u@30ntt (bvadd rsp #xffffffffffffff90)) (= u@31ntt (bvadd rsp #xffffffffffffff88)) (= u@32ntt (bvadd rsp #xffffffffffffff80)) (= u@33ntt (bvadd rsp #xffffffffffffff78)) (= rsp@34ntt (bvadd rsp #xfffffffffffffff0)) (= rsp@35ntt (bvadd rsp #xfffffffffffffff8)))))
(set-info :status unsat)
(check-sat)
(pop 1)

; call/reached: The callback runs once, and not at all where the guard says so; its address is not the trampoline's.
(push 1)
(assert (not (and (= (ite (distinct cell.function_trace_stop #x00000000) #x0000000000000000 #x0000000000000001) #x0000000000000001) (= #xffffffff81000150 #xffffffff81000150))))
(set-info :status unsat)
(check-sat)
(pop 1)

; call/stack-aligned: The stack pointer at the call is a multiple of 8.
(push 1)
(assert (= (bvand rsp #x0000000000000007) #x0000000000000000)) ; assumption stack-aligned-at-hook
(assert (not (= (bvand rsp@3n #x0000000000000007) #x0000000000000000)))
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
(assert (not (= rdi@19nt (bvsub successor #x0000000000000005))))
(set-info :status unsat)
(check-sat)
(pop 1)

; arg/parent_ip: The parent return address.
(push 1)
(assert (not (= rsi@20nt (load64 above (bvsub (bvadd rbp #x0000000000000008) rsp)))))
(set-info :status unsat)
(check-sat)
(pop 1)

; arg/op: The value of one load of function_trace_op.
(push 1)
(assert (not (= rdx@21nt cell.function_trace_op)))
(set-info :status unsat)
(check-sat)
(pop 1)

; arg/regs: No structure is passed: the pointer is null.
(push 1)
(assert (not (= rcx@15n.2 #x0000000000000000)))
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
(assert (not (and (and (= rsp@0.2 (bvadd rsp #xfffffffffffffff0)) (bvslt #xfffffffffffffff0 #x0000000000000000) (bvsle (bvadd #xfffffffffffffff0 #x0000000000000008) #x0000000000000000)) (and (= u@4n (bvadd rsp #xffffffffffffff98)) (bvslt #xffffffffffffff98 #x0000000000000000) (bvsle (bvadd #xffffffffffffff98 #x0000000000000008) #x0000000000000000)) (and (= u@5n (bvadd rsp #xffffffffffffffa0)) (bvslt #xffffffffffffffa0 #x0000000000000000) (bvsle (bvadd #xffffffffffffffa0 #x0000000000000008) #x0000000000000000)) (and (= u@6n (bvadd rsp #xffffffffffffffa8)) (bvslt #xffffffffffffffa8 #x0000000000000000) (bvsle (bvadd #xffffffffffffffa8 #x0000000000000008) #x0000000000000000)) (and (= u@7n (bvadd rsp #xffffffffffffffb0)) (bvslt #xffffffffffffffb0 #x0000000000000000) (bvsle (bvadd #xffffffffffffffb0 #x0000000000000008) #x0000000000000000)) (and (= u@8n (bvadd rsp #xffffffffffffffb8)) (bvslt #xffffffffffffffb8 #x0000000000000000) (bvsle (bvadd #xffffffffffffffb8 #x0000000000000008) #x0000000000000000)) (and (= u@9n (bvadd rsp #xffffffffffffff90)) (bvslt #xffffffffffffff90 #x0000000000000000) (bvsle (bvadd #xffffffffffffff90 #x0000000000000008) #x0000000000000000)) (and (= u@10n (bvadd rsp #xffffffffffffff88)) (bvslt #xffffffffffffff88 #x0000000000000000) (bvsle (bvadd #xffffffffffffff88 #x0000000000000008) #x0000000000000000)) (and (= u@11n (bvadd rsp #xffffffffffffff80)) (bvslt #xffffffffffffff80 #x0000000000000000) (bvsle (bvadd #xffffffffffffff80 #x0000000000000008) #x0000000000000000)) (and (= u@12n (bvadd rsp #xffffffffffffff78)) (bvslt #xffffffffffffff78 #x0000000000000000) (bvsle (bvadd #xffffffffffffff78 #x0000000000000008) #x0000000000000000)) (and (= rsp@3n (bvadd rsp #xffffffffffffff40)) (bvslt #xffffffffffffff40 #x0000000000000000) (bvsle (bvadd #xffffffffffffff40 #x0000000000000008) #x0000000000000000)))))
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
