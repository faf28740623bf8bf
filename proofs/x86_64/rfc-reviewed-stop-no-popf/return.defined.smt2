; tramproof certificate, generator 2. How to read it: docs/certificates.md
; target x86_64/rfc-reviewed-stop-no-popf, level strict; ftrace_caller, 337 bytes, sha256 c35970491963c36f9e78ec3cbcd441b03469d3bbf0193162af3cd6b6d62a5933
;
; T is the stack pointer at the hook. Two arrays hold the stack: frame (below T) and above (from T up),
; both indexed by the distance from T; where an address is T plus a constant, lemma/addresses proves it.
; A stack byte that was below the stack pointer since it was written is a fresh symbol, junk, when it is read.
; Each load of a shared cell is a fresh symbol. A flag that the manual leaves undefined is one, too.
; By construction: regions-disjoint code-constant file-bytes async-transparent no-fault callback-abi kernel-no-fpu
;   mcount-prologue
;   mcount-prologue: the frame pointer points at or above T
;
; path return, run twice: do two runs show the same?

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

; ftrace_caller+0x8: jne 0xffffffff81000150   [0f8542010000]
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
; the branch is not taken: (= (concat #b0000000 ZF@16n) #x00)

; ftrace_caller+0x52: mov qword ptr [rsp + 8], r15   [4c897c2408]
(define-fun u@18nn () (_ BitVec 64) (bvadd #x0000000000000008 rsp@3n)) ; unique[4e80:8] = 0x8 + RSP
(define-fun u@18nn.2 () (_ BitVec 64) r15) ; unique[6b80:8] = R15
(define-fun frame@18nn () Stack (store64 frame@14n #xffffffffffffff48 u@18nn.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x57: mov qword ptr [rsp + 0x10], r14   [4c89742410]
(define-fun u@19nn () (_ BitVec 64) (bvadd #x0000000000000010 rsp@3n)) ; unique[4e80:8] = 0x10 + RSP
(define-fun u@19nn.2 () (_ BitVec 64) r14) ; unique[6b80:8] = R14
(define-fun frame@19nn () Stack (store64 frame@18nn #xffffffffffffff50 u@19nn.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x5c: mov qword ptr [rsp + 0x18], r13   [4c896c2418]
(define-fun u@20nn () (_ BitVec 64) (bvadd #x0000000000000018 rsp@3n)) ; unique[4e80:8] = 0x18 + RSP
(define-fun u@20nn.2 () (_ BitVec 64) r13) ; unique[6b80:8] = R13
(define-fun frame@20nn () Stack (store64 frame@19nn #xffffffffffffff58 u@20nn.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x61: mov qword ptr [rsp + 0x20], r12   [4c89642420]
(define-fun u@21nn () (_ BitVec 64) (bvadd #x0000000000000020 rsp@3n)) ; unique[4e80:8] = 0x20 + RSP
(define-fun u@21nn.2 () (_ BitVec 64) r12) ; unique[6b80:8] = R12
(define-fun frame@21nn () Stack (store64 frame@20nn #xffffffffffffff60 u@21nn.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x66: mov qword ptr [rsp + 0x28], rbp   [48896c2428]
(define-fun u@22nn () (_ BitVec 64) (bvadd #x0000000000000028 rsp@3n)) ; unique[4e80:8] = 0x28 + RSP
(define-fun u@22nn.2 () (_ BitVec 64) rbp) ; unique[6b80:8] = RBP
(define-fun frame@22nn () Stack (store64 frame@21nn #xffffffffffffff68 u@22nn.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x6b: mov qword ptr [rsp + 0x30], rbx   [48895c2430]
(define-fun u@23nn () (_ BitVec 64) (bvadd #x0000000000000030 rsp@3n)) ; unique[4e80:8] = 0x30 + RSP
(define-fun u@23nn.2 () (_ BitVec 64) rbx) ; unique[6b80:8] = RBX
(define-fun frame@23nn () Stack (store64 frame@22nn #xffffffffffffff70 u@23nn.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x70: mov qword ptr [rsp + 0x80], 0   [48c784248000000000000000]
(define-fun u@24nn () (_ BitVec 64) (bvadd #x0000000000000080 rsp@3n)) ; unique[5300:8] = 0x80 + RSP
(define-fun u@24nn.2 () (_ BitVec 64) #x0000000000000000) ; unique[6b80:8] = 0x0
(define-fun frame@24nn () Stack (store64 frame@23nn #xffffffffffffffc0 u@24nn.2)) ; *[ram]unique[5300:8] = unique[6b80:8]

; ftrace_caller+0x7c: mov rax, qword ptr [rsp + 0xb8]   [488b8424b8000000]
(define-fun u@25nn () (_ BitVec 64) (bvadd #x00000000000000b8 rsp@3n)) ; unique[5300:8] = 0xb8 + RSP
(define-fun m@25nn () (_ BitVec 64) (load64 frame@24nn #xfffffffffffffff8)) ; 8 bytes at u@25nn
(define-fun u@25nn.2 () (_ BitVec 64) m@25nn) ; unique[12000:8] = *[ram]unique[5300:8]
(define-fun rax@25nn () (_ BitVec 64) u@25nn.2) ; RAX = unique[12000:8]

; ftrace_caller+0x84: mov qword ptr [rsp + 0x88], rax   [4889842488000000]
(define-fun u@26nn () (_ BitVec 64) (bvadd #x0000000000000088 rsp@3n)) ; unique[5300:8] = 0x88 + RSP
(define-fun u@26nn.2 () (_ BitVec 64) rax@25nn) ; unique[6b80:8] = RAX
(define-fun frame@26nn () Stack (store64 frame@24nn #xffffffffffffffc8 u@26nn.2)) ; *[ram]unique[5300:8] = unique[6b80:8]

; ftrace_caller+0x8c: mov eax, cs   [8cc8]
; correction selector-image (SDM 2 "PUSH", "MOV")
(define-fun rax@27nn () (_ BitVec 64) ((_ zero_extend 48) cs)) ; mov eax, cs

; ftrace_caller+0x8e: mov qword ptr [rsp + 0x90], rax   [4889842490000000]
(define-fun u@28nn () (_ BitVec 64) (bvadd #x0000000000000090 rsp@3n)) ; unique[5300:8] = 0x90 + RSP
(define-fun u@28nn.2 () (_ BitVec 64) rax@27nn) ; unique[6b80:8] = RAX
(define-fun frame@28nn () Stack (store64 frame@26nn #xffffffffffffffd0 u@28nn.2)) ; *[ram]unique[5300:8] = unique[6b80:8]

; ftrace_caller+0x96: mov rax, qword ptr [rsp + 0xb0]   [488b8424b0000000]
(define-fun u@29nn () (_ BitVec 64) (bvadd #x00000000000000b0 rsp@3n)) ; unique[5300:8] = 0xb0 + RSP
(define-fun m@29nn () (_ BitVec 64) (load64 frame@28nn #xfffffffffffffff0)) ; 8 bytes at u@29nn
(define-fun u@29nn.2 () (_ BitVec 64) m@29nn) ; unique[12000:8] = *[ram]unique[5300:8]
(define-fun rax@29nn () (_ BitVec 64) u@29nn.2) ; RAX = unique[12000:8]

; ftrace_caller+0x9e: mov qword ptr [rsp + 0x98], rax   [4889842498000000]
(define-fun u@30nn () (_ BitVec 64) (bvadd #x0000000000000098 rsp@3n)) ; unique[5300:8] = 0x98 + RSP
(define-fun u@30nn.2 () (_ BitVec 64) rax@29nn) ; unique[6b80:8] = RAX
(define-fun frame@30nn () Stack (store64 frame@28nn #xffffffffffffffd8 u@30nn.2)) ; *[ram]unique[5300:8] = unique[6b80:8]

; ftrace_caller+0xa6: lea rax, [rsp + 0xc0]   [488d8424c0000000]
(define-fun u@31nn () (_ BitVec 64) (bvadd #x00000000000000c0 rsp@3n)) ; unique[5300:8] = 0xc0 + RSP
(define-fun rax@31nn () (_ BitVec 64) u@31nn) ; RAX = unique[5300:8]

; ftrace_caller+0xae: mov qword ptr [rsp + 0xa0], rax   [48898424a0000000]
(define-fun u@32nn () (_ BitVec 64) (bvadd #x00000000000000a0 rsp@3n)) ; unique[5300:8] = 0xa0 + RSP
(define-fun u@32nn.2 () (_ BitVec 64) rax@31nn) ; unique[6b80:8] = RAX
(define-fun frame@32nn () Stack (store64 frame@30nn #xffffffffffffffe0 u@32nn.2)) ; *[ram]unique[5300:8] = unique[6b80:8]

; ftrace_caller+0xb6: mov eax, ss   [8cd0]
; correction selector-image (SDM 2 "PUSH", "MOV")
(define-fun rax@33nn () (_ BitVec 64) ((_ zero_extend 48) ss)) ; mov eax, ss

; ftrace_caller+0xb8: mov qword ptr [rsp + 0xa8], rax   [48898424a8000000]
(define-fun u@34nn () (_ BitVec 64) (bvadd #x00000000000000a8 rsp@3n)) ; unique[5300:8] = 0xa8 + RSP
(define-fun u@34nn.2 () (_ BitVec 64) rax@33nn) ; unique[6b80:8] = RAX
(define-fun frame@34nn () Stack (store64 frame@32nn #xffffffffffffffe8 u@34nn.2)) ; *[ram]unique[5300:8] = unique[6b80:8]

; ftrace_caller+0xc0: lea rcx, [rsp + 8]   [488d4c2408]
(define-fun u@35nn () (_ BitVec 64) (bvadd #x0000000000000008 rsp@3n)) ; unique[4e80:8] = 0x8 + RSP
(define-fun rcx@35nn () (_ BitVec 64) u@35nn) ; RCX = unique[4e80:8]

; ftrace_caller+0xc5: mov rdi, qword ptr [rsp + 0xb8]   [488bbc24b8000000]
(define-fun u@36nn () (_ BitVec 64) (bvadd #x00000000000000b8 rsp@3n)) ; unique[5300:8] = 0xb8 + RSP
(define-fun m@36nn () (_ BitVec 64) (load64 frame@34nn #xfffffffffffffff8)) ; 8 bytes at u@36nn
(define-fun u@36nn.2 () (_ BitVec 64) m@36nn) ; unique[12000:8] = *[ram]unique[5300:8]
(define-fun rdi@36nn () (_ BitVec 64) u@36nn.2) ; RDI = unique[12000:8]

; ftrace_caller+0xcd: sub rdi, 5   [4883ef05]
(define-fun CF@37nn () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rdi@36nn #x0000000000000005) #x01 #x00))) ; CF = RDI < 0x5
(define-fun OF@37nn () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rdi@36nn) ((_ extract 63 63) #x0000000000000005)) (distinct ((_ extract 63 63) rdi@36nn) ((_ extract 63 63) (bvsub rdi@36nn #x0000000000000005)))) #x01 #x00))) ; OF = sborrow(RDI, 0x5)
(define-fun rdi@37nn () (_ BitVec 64) (bvsub rdi@36nn #x0000000000000005)) ; RDI = RDI - 0x5
(define-fun SF@37nn () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rdi@37nn #x0000000000000000) #x01 #x00))) ; SF = RDI s< 0x0
(define-fun ZF@37nn () (_ BitVec 1) ((_ extract 0 0) (ite (= rdi@37nn #x0000000000000000) #x01 #x00))) ; ZF = RDI == 0x0
(define-fun u@37nn () (_ BitVec 64) (bvand rdi@37nn #x00000000000000ff)) ; unique[2c280:8] = RDI & 0xff
(define-fun u@37nn.2 () (_ BitVec 8) (popcount64 u@37nn)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@37nn.3 () (_ BitVec 8) (bvand u@37nn.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@37nn () (_ BitVec 1) ((_ extract 0 0) (ite (= u@37nn.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@37nn () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rdi@36nn)) (concat #b0 ((_ extract 3 0) #x0000000000000005)))))

; ftrace_caller+0xd1: mov rsi, qword ptr [rbp + 8]   [488b7508]
(define-fun u@38nn () (_ BitVec 64) (bvadd rbp #x0000000000000008)) ; unique[4780:8] = RBP + 0x8
(define-fun m@38nn () (_ BitVec 64) (load64 above (bvsub u@38nn rsp))) ; 8 bytes at u@38nn
(define-fun u@38nn.2 () (_ BitVec 64) m@38nn) ; unique[12000:8] = *[ram]unique[4780:8]
(define-fun rsi@38nn () (_ BitVec 64) u@38nn.2) ; RSI = unique[12000:8]

; ftrace_caller+0xd5: mov rdx, qword ptr [rip + 0x1f01ff24]   [488b1524ff011f]
(declare-const cell.function_trace_op (_ BitVec 64))
; load 1 of function_trace_op: it may have changed since the last one
(define-fun m@39nn () (_ BitVec 64) cell.function_trace_op) ; 8 bytes at addr.function_trace_op
(define-fun rdx@39nn () (_ BitVec 64) m@39nn) ; RDX = ram[ffffffffa0020000:8]

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

; ftrace_caller+0xe1: cmp qword ptr [rsp], 0   [48833c2400]
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
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@41nn () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) m@41nn)) (concat #b0 ((_ extract 3 0) #x0000000000000000)))))

; ftrace_caller+0xe6: je 0xffffffff81000116   [742e]
; the branch is not taken: (= (concat #b0000000 ZF@41nn) #x00)

; ftrace_caller+0xe8: mov rax, qword ptr [rsp + 0x98]   [488b842498000000]
(define-fun u@43nnn () (_ BitVec 64) (bvadd #x0000000000000098 rsp@3n)) ; unique[5300:8] = 0x98 + RSP
(define-fun m@43nnn () (_ BitVec 64) (load64 frame@40nn.24 #xffffffffffffffd8)) ; 8 bytes at u@43nnn
(define-fun u@43nnn.2 () (_ BitVec 64) m@43nnn) ; unique[12000:8] = *[ram]unique[5300:8]
(define-fun rax@43nnn () (_ BitVec 64) u@43nnn.2) ; RAX = unique[12000:8]

; ftrace_caller+0xf0: mov qword ptr [rsp + 0xb0], rax   [48898424b0000000]
(define-fun u@44nnn () (_ BitVec 64) (bvadd #x00000000000000b0 rsp@3n)) ; unique[5300:8] = 0xb0 + RSP
(define-fun u@44nnn.2 () (_ BitVec 64) rax@43nnn) ; unique[6b80:8] = RAX
(define-fun frame@44nnn () Stack (store64 frame@40nn.24 #xfffffffffffffff0 u@44nnn.2)) ; *[ram]unique[5300:8] = unique[6b80:8]

; ftrace_caller+0xf8: mov r15, qword ptr [rsp + 8]   [4c8b7c2408]
(define-fun u@45nnn () (_ BitVec 64) (bvadd #x0000000000000008 rsp@3n)) ; unique[4e80:8] = 0x8 + RSP
(define-fun m@45nnn () (_ BitVec 64) (load64 frame@44nnn #xffffffffffffff48)) ; 8 bytes at u@45nnn
(define-fun u@45nnn.2 () (_ BitVec 64) m@45nnn) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r15@45nnn () (_ BitVec 64) u@45nnn.2) ; R15 = unique[12000:8]

; ftrace_caller+0xfd: mov r14, qword ptr [rsp + 0x10]   [4c8b742410]
(define-fun u@46nnn () (_ BitVec 64) (bvadd #x0000000000000010 rsp@3n)) ; unique[4e80:8] = 0x10 + RSP
(define-fun m@46nnn () (_ BitVec 64) (load64 frame@44nnn #xffffffffffffff50)) ; 8 bytes at u@46nnn
(define-fun u@46nnn.2 () (_ BitVec 64) m@46nnn) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r14@46nnn () (_ BitVec 64) u@46nnn.2) ; R14 = unique[12000:8]

; ftrace_caller+0x102: mov r13, qword ptr [rsp + 0x18]   [4c8b6c2418]
(define-fun u@47nnn () (_ BitVec 64) (bvadd #x0000000000000018 rsp@3n)) ; unique[4e80:8] = 0x18 + RSP
(define-fun m@47nnn () (_ BitVec 64) (load64 frame@44nnn #xffffffffffffff58)) ; 8 bytes at u@47nnn
(define-fun u@47nnn.2 () (_ BitVec 64) m@47nnn) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r13@47nnn () (_ BitVec 64) u@47nnn.2) ; R13 = unique[12000:8]

; ftrace_caller+0x107: mov r12, qword ptr [rsp + 0x20]   [4c8b642420]
(define-fun u@48nnn () (_ BitVec 64) (bvadd #x0000000000000020 rsp@3n)) ; unique[4e80:8] = 0x20 + RSP
(define-fun m@48nnn () (_ BitVec 64) (load64 frame@44nnn #xffffffffffffff60)) ; 8 bytes at u@48nnn
(define-fun u@48nnn.2 () (_ BitVec 64) m@48nnn) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r12@48nnn () (_ BitVec 64) u@48nnn.2) ; R12 = unique[12000:8]

; ftrace_caller+0x10c: mov rbp, qword ptr [rsp + 0x28]   [488b6c2428]
(define-fun u@49nnn () (_ BitVec 64) (bvadd #x0000000000000028 rsp@3n)) ; unique[4e80:8] = 0x28 + RSP
(define-fun m@49nnn () (_ BitVec 64) (load64 frame@44nnn #xffffffffffffff68)) ; 8 bytes at u@49nnn
(define-fun u@49nnn.2 () (_ BitVec 64) m@49nnn) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rbp@49nnn () (_ BitVec 64) u@49nnn.2) ; RBP = unique[12000:8]

; ftrace_caller+0x111: mov rbx, qword ptr [rsp + 0x30]   [488b5c2430]
(define-fun u@50nnn () (_ BitVec 64) (bvadd #x0000000000000030 rsp@3n)) ; unique[4e80:8] = 0x30 + RSP
(define-fun m@50nnn () (_ BitVec 64) (load64 frame@44nnn #xffffffffffffff70)) ; 8 bytes at u@50nnn
(define-fun u@50nnn.2 () (_ BitVec 64) m@50nnn) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rbx@50nnn () (_ BitVec 64) u@50nnn.2) ; RBX = unique[12000:8]

; ftrace_caller+0x116: mov rax, qword ptr [rsp + 0x58]   [488b442458]
(define-fun u@51nnn () (_ BitVec 64) (bvadd #x0000000000000058 rsp@3n)) ; unique[4e80:8] = 0x58 + RSP
(define-fun m@51nnn () (_ BitVec 64) (load64 frame@44nnn #xffffffffffffff98)) ; 8 bytes at u@51nnn
(define-fun u@51nnn.2 () (_ BitVec 64) m@51nnn) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rax@51nnn () (_ BitVec 64) u@51nnn.2) ; RAX = unique[12000:8]

; ftrace_caller+0x11b: mov rcx, qword ptr [rsp + 0x60]   [488b4c2460]
(define-fun u@52nnn () (_ BitVec 64) (bvadd #x0000000000000060 rsp@3n)) ; unique[4e80:8] = 0x60 + RSP
(define-fun m@52nnn () (_ BitVec 64) (load64 frame@44nnn #xffffffffffffffa0)) ; 8 bytes at u@52nnn
(define-fun u@52nnn.2 () (_ BitVec 64) m@52nnn) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rcx@52nnn () (_ BitVec 64) u@52nnn.2) ; RCX = unique[12000:8]

; ftrace_caller+0x120: mov rdx, qword ptr [rsp + 0x68]   [488b542468]
(define-fun u@53nnn () (_ BitVec 64) (bvadd #x0000000000000068 rsp@3n)) ; unique[4e80:8] = 0x68 + RSP
(define-fun m@53nnn () (_ BitVec 64) (load64 frame@44nnn #xffffffffffffffa8)) ; 8 bytes at u@53nnn
(define-fun u@53nnn.2 () (_ BitVec 64) m@53nnn) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rdx@53nnn () (_ BitVec 64) u@53nnn.2) ; RDX = unique[12000:8]

; ftrace_caller+0x125: mov rsi, qword ptr [rsp + 0x70]   [488b742470]
(define-fun u@54nnn () (_ BitVec 64) (bvadd #x0000000000000070 rsp@3n)) ; unique[4e80:8] = 0x70 + RSP
(define-fun m@54nnn () (_ BitVec 64) (load64 frame@44nnn #xffffffffffffffb0)) ; 8 bytes at u@54nnn
(define-fun u@54nnn.2 () (_ BitVec 64) m@54nnn) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rsi@54nnn () (_ BitVec 64) u@54nnn.2) ; RSI = unique[12000:8]

; ftrace_caller+0x12a: mov rdi, qword ptr [rsp + 0x78]   [488b7c2478]
(define-fun u@55nnn () (_ BitVec 64) (bvadd #x0000000000000078 rsp@3n)) ; unique[4e80:8] = 0x78 + RSP
(define-fun m@55nnn () (_ BitVec 64) (load64 frame@44nnn #xffffffffffffffb8)) ; 8 bytes at u@55nnn
(define-fun u@55nnn.2 () (_ BitVec 64) m@55nnn) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rdi@55nnn () (_ BitVec 64) u@55nnn.2) ; RDI = unique[12000:8]

; ftrace_caller+0x12f: mov r8, qword ptr [rsp + 0x50]   [4c8b442450]
(define-fun u@56nnn () (_ BitVec 64) (bvadd #x0000000000000050 rsp@3n)) ; unique[4e80:8] = 0x50 + RSP
(define-fun m@56nnn () (_ BitVec 64) (load64 frame@44nnn #xffffffffffffff90)) ; 8 bytes at u@56nnn
(define-fun u@56nnn.2 () (_ BitVec 64) m@56nnn) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r8@56nnn () (_ BitVec 64) u@56nnn.2) ; R8 = unique[12000:8]

; ftrace_caller+0x134: mov r9, qword ptr [rsp + 0x48]   [4c8b4c2448]
(define-fun u@57nnn () (_ BitVec 64) (bvadd #x0000000000000048 rsp@3n)) ; unique[4e80:8] = 0x48 + RSP
(define-fun m@57nnn () (_ BitVec 64) (load64 frame@44nnn #xffffffffffffff88)) ; 8 bytes at u@57nnn
(define-fun u@57nnn.2 () (_ BitVec 64) m@57nnn) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r9@57nnn () (_ BitVec 64) u@57nnn.2) ; R9 = unique[12000:8]

; ftrace_caller+0x139: mov r10, qword ptr [rsp + 0x40]   [4c8b542440]
(define-fun u@58nnn () (_ BitVec 64) (bvadd #x0000000000000040 rsp@3n)) ; unique[4e80:8] = 0x40 + RSP
(define-fun m@58nnn () (_ BitVec 64) (load64 frame@44nnn #xffffffffffffff80)) ; 8 bytes at u@58nnn
(define-fun u@58nnn.2 () (_ BitVec 64) m@58nnn) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r10@58nnn () (_ BitVec 64) u@58nnn.2) ; R10 = unique[12000:8]

; ftrace_caller+0x13e: mov r11, qword ptr [rsp + 0x38]   [4c8b5c2438]
(define-fun u@59nnn () (_ BitVec 64) (bvadd #x0000000000000038 rsp@3n)) ; unique[4e80:8] = 0x38 + RSP
(define-fun m@59nnn () (_ BitVec 64) (load64 frame@44nnn #xffffffffffffff78)) ; 8 bytes at u@59nnn
(define-fun u@59nnn.2 () (_ BitVec 64) m@59nnn) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r11@59nnn () (_ BitVec 64) u@59nnn.2) ; R11 = unique[12000:8]

; ftrace_caller+0x143: add rsp, 0xb0   [4881c4b0000000]
(define-fun CF@60nnn () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd rsp@3n #x00000000000000b0) rsp@3n) #x01 #x00))) ; CF = carry(RSP, 0xb0)
(define-fun OF@60nnn () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 63 63) rsp@3n) ((_ extract 63 63) #x00000000000000b0)) (distinct ((_ extract 63 63) rsp@3n) ((_ extract 63 63) (bvadd rsp@3n #x00000000000000b0)))) #x01 #x00))) ; OF = scarry(RSP, 0xb0)
(define-fun rsp@60nnn () (_ BitVec 64) (bvadd rsp@3n #x00000000000000b0)) ; RSP = RSP + 0xb0
(define-fun SF@60nnn () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@60nnn #x0000000000000000) #x01 #x00))) ; SF = RSP s< 0x0
(define-fun ZF@60nnn () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@60nnn #x0000000000000000) #x01 #x00))) ; ZF = RSP == 0x0
(define-fun u@60nnn () (_ BitVec 64) (bvand rsp@60nnn #x00000000000000ff)) ; unique[2c280:8] = RSP & 0xff
(define-fun u@60nnn.2 () (_ BitVec 8) (popcount64 u@60nnn)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@60nnn.3 () (_ BitVec 8) (bvand u@60nnn.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@60nnn () (_ BitVec 1) ((_ extract 0 0) (ite (= u@60nnn.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@60nnn () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) rsp@3n)) (concat #b0 ((_ extract 3 0) #x00000000000000b0)))))

; ftrace_caller+0x14a: popfq   [9d]
; correction popf-by-cpl (SDM 2 "POPF/POPFD/POPFQ", table 4-21)
(define-fun m@61nnn () (_ BitVec 64) (load64 frame@44nnn #xfffffffffffffff0)) ; popf
(define-fun rsp@61nnn () (_ BitVec 64) (bvadd rsp@60nnn #x0000000000000008)) ; popf
(define-fun CF@61nnn () (_ BitVec 1) ((_ extract 0 0) m@61nnn))
(define-fun PF@61nnn () (_ BitVec 1) ((_ extract 2 2) m@61nnn))
(define-fun AF@61nnn () (_ BitVec 1) ((_ extract 4 4) m@61nnn))
(define-fun ZF@61nnn () (_ BitVec 1) ((_ extract 6 6) m@61nnn))
(define-fun SF@61nnn () (_ BitVec 1) ((_ extract 7 7) m@61nnn))
(define-fun TF@61nnn () (_ BitVec 1) ((_ extract 8 8) m@61nnn))
(define-fun IF@61nnn () (_ BitVec 1) ((_ extract 9 9) m@61nnn))
(define-fun DF@61nnn () (_ BitVec 1) ((_ extract 10 10) m@61nnn))
(define-fun OF@61nnn () (_ BitVec 1) ((_ extract 11 11) m@61nnn))
(define-fun IOPL@61nnn () (_ BitVec 2) ((_ extract 13 12) m@61nnn))
(define-fun NT@61nnn () (_ BitVec 1) ((_ extract 14 14) m@61nnn))
(define-fun AC@61nnn () (_ BitVec 1) ((_ extract 18 18) m@61nnn))
(define-fun ID@61nnn () (_ BitVec 1) ((_ extract 21 21) m@61nnn))

; ftrace_caller+0x14b: jmp 0xffffffff81000150   [e900000000]

; ftrace_caller+0x150: ret   [c3]
(define-fun m@63nnn () (_ BitVec 64) (load64 frame@44nnn #xfffffffffffffff8)) ; 8 bytes at rsp@61nnn
(define-fun target@63nnn () (_ BitVec 64) m@63nnn) ; RIP = *[ram]RSP
(define-fun rsp@63nnn () (_ BitVec 64) (bvadd rsp@61nnn #x0000000000000008)) ; RSP = RSP + 0x8
(declare-const junk-8@63nnn (_ BitVec 8))
(define-fun frame@63nnn () Stack (store frame@44nnn #xfffffffffffffff8 junk-8@63nnn)) ; T-8 was below sp: any value
(declare-const junk-7@63nnn (_ BitVec 8))
(define-fun frame@63nnn.2 () Stack (store frame@63nnn #xfffffffffffffff9 junk-7@63nnn)) ; T-7 was below sp: any value
(declare-const junk-6@63nnn (_ BitVec 8))
(define-fun frame@63nnn.3 () Stack (store frame@63nnn.2 #xfffffffffffffffa junk-6@63nnn)) ; T-6 was below sp: any value
(declare-const junk-5@63nnn (_ BitVec 8))
(define-fun frame@63nnn.4 () Stack (store frame@63nnn.3 #xfffffffffffffffb junk-5@63nnn)) ; T-5 was below sp: any value
(declare-const junk-4@63nnn (_ BitVec 8))
(define-fun frame@63nnn.5 () Stack (store frame@63nnn.4 #xfffffffffffffffc junk-4@63nnn)) ; T-4 was below sp: any value
(declare-const junk-3@63nnn (_ BitVec 8))
(define-fun frame@63nnn.6 () Stack (store frame@63nnn.5 #xfffffffffffffffd junk-3@63nnn)) ; T-3 was below sp: any value
(declare-const junk-2@63nnn (_ BitVec 8))
(define-fun frame@63nnn.7 () Stack (store frame@63nnn.6 #xfffffffffffffffe junk-2@63nnn)) ; T-2 was below sp: any value
(declare-const junk-1@63nnn (_ BitVec 8))
(define-fun frame@63nnn.8 () Stack (store frame@63nnn.7 #xffffffffffffffff junk-1@63nnn)) ; T-1 was below sp: any value

; names for what is claimed
(define-fun seen.r15 () (_ BitVec 64) (load64 frame@34nn #xffffffffffffff48))
(define-fun seen.r14 () (_ BitVec 64) (load64 frame@34nn #xffffffffffffff50))
(define-fun seen.r13 () (_ BitVec 64) (load64 frame@34nn #xffffffffffffff58))
(define-fun seen.r12 () (_ BitVec 64) (load64 frame@34nn #xffffffffffffff60))
(define-fun seen.bp () (_ BitVec 64) (load64 frame@34nn #xffffffffffffff68))
(define-fun seen.bx () (_ BitVec 64) (load64 frame@34nn #xffffffffffffff70))
(define-fun seen.r11 () (_ BitVec 64) (load64 frame@34nn #xffffffffffffff78))
(define-fun seen.r10 () (_ BitVec 64) (load64 frame@34nn #xffffffffffffff80))
(define-fun seen.r9 () (_ BitVec 64) (load64 frame@34nn #xffffffffffffff88))
(define-fun seen.r8 () (_ BitVec 64) (load64 frame@34nn #xffffffffffffff90))
(define-fun seen.ax () (_ BitVec 64) (load64 frame@34nn #xffffffffffffff98))
(define-fun seen.cx () (_ BitVec 64) (load64 frame@34nn #xffffffffffffffa0))
(define-fun seen.dx () (_ BitVec 64) (load64 frame@34nn #xffffffffffffffa8))
(define-fun seen.si () (_ BitVec 64) (load64 frame@34nn #xffffffffffffffb0))
(define-fun seen.di () (_ BitVec 64) (load64 frame@34nn #xffffffffffffffb8))
(define-fun seen.orig_ax () (_ BitVec 64) (load64 frame@34nn #xffffffffffffffc0))
(define-fun seen.ip () (_ BitVec 64) (load64 frame@34nn #xffffffffffffffc8))
(define-fun seen.cs () (_ BitVec 64) (load64 frame@34nn #xffffffffffffffd0))
(define-fun seen.flags () (_ BitVec 64) (load64 frame@34nn #xffffffffffffffd8))
(define-fun seen.sp () (_ BitVec 64) (load64 frame@34nn #xffffffffffffffe0))
(define-fun seen.ss () (_ BitVec 64) (load64 frame@34nn #xffffffffffffffe8))
(define-fun left.r15 () (_ BitVec 64) (load64 frame@40nn.24 #xffffffffffffff48))
(define-fun exit.r15 () (_ BitVec 64) r15@45nnn)
(define-fun left.r14 () (_ BitVec 64) (load64 frame@40nn.24 #xffffffffffffff50))
(define-fun exit.r14 () (_ BitVec 64) r14@46nnn)
(define-fun left.r13 () (_ BitVec 64) (load64 frame@40nn.24 #xffffffffffffff58))
(define-fun exit.r13 () (_ BitVec 64) r13@47nnn)
(define-fun left.r12 () (_ BitVec 64) (load64 frame@40nn.24 #xffffffffffffff60))
(define-fun exit.r12 () (_ BitVec 64) r12@48nnn)
(define-fun left.bp () (_ BitVec 64) (load64 frame@40nn.24 #xffffffffffffff68))
(define-fun exit.rbp () (_ BitVec 64) rbp@49nnn)
(define-fun left.bx () (_ BitVec 64) (load64 frame@40nn.24 #xffffffffffffff70))
(define-fun exit.rbx () (_ BitVec 64) rbx@50nnn)
(define-fun left.r11 () (_ BitVec 64) (load64 frame@40nn.24 #xffffffffffffff78))
(define-fun exit.r11 () (_ BitVec 64) r11@59nnn)
(define-fun left.r10 () (_ BitVec 64) (load64 frame@40nn.24 #xffffffffffffff80))
(define-fun exit.r10 () (_ BitVec 64) r10@58nnn)
(define-fun left.r9 () (_ BitVec 64) (load64 frame@40nn.24 #xffffffffffffff88))
(define-fun exit.r9 () (_ BitVec 64) r9@57nnn)
(define-fun left.r8 () (_ BitVec 64) (load64 frame@40nn.24 #xffffffffffffff90))
(define-fun exit.r8 () (_ BitVec 64) r8@56nnn)
(define-fun left.ax () (_ BitVec 64) (load64 frame@40nn.24 #xffffffffffffff98))
(define-fun exit.rax () (_ BitVec 64) rax@51nnn)
(define-fun left.cx () (_ BitVec 64) (load64 frame@40nn.24 #xffffffffffffffa0))
(define-fun exit.rcx () (_ BitVec 64) rcx@52nnn)
(define-fun left.dx () (_ BitVec 64) (load64 frame@40nn.24 #xffffffffffffffa8))
(define-fun exit.rdx () (_ BitVec 64) rdx@53nnn)
(define-fun left.si () (_ BitVec 64) (load64 frame@40nn.24 #xffffffffffffffb0))
(define-fun exit.rsi () (_ BitVec 64) rsi@54nnn)
(define-fun left.di () (_ BitVec 64) (load64 frame@40nn.24 #xffffffffffffffb8))
(define-fun exit.rdi () (_ BitVec 64) rdi@55nnn)
(define-fun left.flags () (_ BitVec 64) (load64 frame@40nn.24 #xffffffffffffffd8))
(define-fun exit.CF () (_ BitVec 1) CF@61nnn)
(define-fun exit.PF () (_ BitVec 1) PF@61nnn)
(define-fun exit.AF () (_ BitVec 1) AF@61nnn)
(define-fun exit.ZF () (_ BitVec 1) ZF@61nnn)
(define-fun exit.SF () (_ BitVec 1) SF@61nnn)
(define-fun exit.TF () (_ BitVec 1) TF@61nnn)
(define-fun exit.IF () (_ BitVec 1) IF@61nnn)
(define-fun exit.DF () (_ BitVec 1) DF@61nnn)
(define-fun exit.OF () (_ BitVec 1) OF@61nnn)
(define-fun exit.IOPL () (_ BitVec 2) IOPL@61nnn)
(define-fun exit.NT () (_ BitVec 1) NT@61nnn)
(define-fun exit.AC () (_ BitVec 1) AC@61nnn)
(define-fun exit.VIF () (_ BitVec 1) VIF)
(define-fun exit.VIP () (_ BitVec 1) VIP)
(define-fun exit.ID () (_ BitVec 1) ID@61nnn)
(define-fun exit.cs () (_ BitVec 16) cs)
(define-fun exit.ss () (_ BitVec 16) ss)
(define-fun exit.ds () (_ BitVec 16) ds)
(define-fun exit.es () (_ BitVec 16) es)
(define-fun exit.fs () (_ BitVec 16) fs)
(define-fun exit.gs () (_ BitVec 16) gs)
(define-fun exit.fs_base () (_ BitVec 64) fs_base)
(define-fun exit.gs_base () (_ BitVec 64) gs_base)
(define-fun exit.fpu () (_ BitVec 64) fpu)
(define-fun exit.target () (_ BitVec 64) target@63nnn)
(define-fun exit.rsp () (_ BitVec 64) rsp@63nnn)
(declare-const any-byte Address) ; any stack byte, by its distance from the parent slot

; the second run: every name of its own ends in !2
(define-fun rbp!2 () (_ BitVec 64) (bvadd rsp distance))
(define-fun frame@0!2 () Stack (store64 frame #xfffffffffffffff8 successor))
(define-fun rsp@0!2 () (_ BitVec 64) (bvadd rsp #xfffffffffffffff8))
(define-fun image@0!2 () (_ BitVec 64) (concat #b000000000000000000000000000000000000000000 ID VIP VIF AC #b000 NT IOPL OF DF IF TF SF ZF #b0 AF #b0 PF #b1 CF))
(define-fun rsp@0.2!2 () (_ BitVec 64) (bvadd rsp@0!2 #xfffffffffffffff8))
(define-fun frame@0.2!2 () Stack (store64 frame@0!2 #xfffffffffffffff0 image@0!2))
(define-fun m@1!2 () (_ BitVec 32) cell.function_trace_stop)
(define-fun u@1!2 () (_ BitVec 32) m@1!2)
(define-fun CF@1!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult u@1!2 #x00000000) #x01 #x00)))
(define-fun OF@1!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 31 31) u@1!2) ((_ extract 31 31) #x00000000)) (distinct ((_ extract 31 31) u@1!2) ((_ extract 31 31) (bvsub u@1!2 #x00000000)))) #x01 #x00)))
(define-fun u@1.2!2 () (_ BitVec 32) (bvsub u@1!2 #x00000000))
(define-fun SF@1!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt u@1.2!2 #x00000000) #x01 #x00)))
(define-fun ZF@1!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@1.2!2 #x00000000) #x01 #x00)))
(define-fun u@1.3!2 () (_ BitVec 32) (bvand u@1.2!2 #x000000ff))
(define-fun u@1.4!2 () (_ BitVec 8) (popcount32 u@1.3!2))
(define-fun u@1.5!2 () (_ BitVec 8) (bvand u@1.4!2 #x01))
(define-fun PF@1!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@1.5!2 #x00) #x01 #x00)))
(define-fun AF@1!2 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) m@1!2)) (concat #b0 ((_ extract 3 0) #x0000000000000000)))))
(define-fun u@2!2 () (_ BitVec 8) (bvxor (concat #b0000000 ZF@1!2) #x01))
(define-fun CF@3n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rsp@0.2!2 #x00000000000000b0) #x01 #x00)))
(define-fun OF@3n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rsp@0.2!2) ((_ extract 63 63) #x00000000000000b0)) (distinct ((_ extract 63 63) rsp@0.2!2) ((_ extract 63 63) (bvsub rsp@0.2!2 #x00000000000000b0)))) #x01 #x00)))
(define-fun rsp@3n!2 () (_ BitVec 64) (bvsub rsp@0.2!2 #x00000000000000b0))
(define-fun SF@3n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@3n!2 #x0000000000000000) #x01 #x00)))
(define-fun ZF@3n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@3n!2 #x0000000000000000) #x01 #x00)))
(define-fun u@3n!2 () (_ BitVec 64) (bvand rsp@3n!2 #x00000000000000ff))
(define-fun u@3n.2!2 () (_ BitVec 8) (popcount64 u@3n!2))
(define-fun u@3n.3!2 () (_ BitVec 8) (bvand u@3n.2!2 #x01))
(define-fun PF@3n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@3n.3!2 #x00) #x01 #x00)))
(define-fun AF@3n!2 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rsp@0.2!2)) (concat #b0 ((_ extract 3 0) #x00000000000000b0)))))
(define-fun u@4n!2 () (_ BitVec 64) (bvadd #x0000000000000058 rsp@3n!2))
(define-fun u@4n.2!2 () (_ BitVec 64) rax)
(define-fun frame@4n!2 () Stack (store64 frame@0.2!2 #xffffffffffffff98 u@4n.2!2))
(define-fun u@5n!2 () (_ BitVec 64) (bvadd #x0000000000000060 rsp@3n!2))
(define-fun u@5n.2!2 () (_ BitVec 64) rcx)
(define-fun frame@5n!2 () Stack (store64 frame@4n!2 #xffffffffffffffa0 u@5n.2!2))
(define-fun u@6n!2 () (_ BitVec 64) (bvadd #x0000000000000068 rsp@3n!2))
(define-fun u@6n.2!2 () (_ BitVec 64) rdx)
(define-fun frame@6n!2 () Stack (store64 frame@5n!2 #xffffffffffffffa8 u@6n.2!2))
(define-fun u@7n!2 () (_ BitVec 64) (bvadd #x0000000000000070 rsp@3n!2))
(define-fun u@7n.2!2 () (_ BitVec 64) rsi)
(define-fun frame@7n!2 () Stack (store64 frame@6n!2 #xffffffffffffffb0 u@7n.2!2))
(define-fun u@8n!2 () (_ BitVec 64) (bvadd #x0000000000000078 rsp@3n!2))
(define-fun u@8n.2!2 () (_ BitVec 64) rdi)
(define-fun frame@8n!2 () Stack (store64 frame@7n!2 #xffffffffffffffb8 u@8n.2!2))
(define-fun u@9n!2 () (_ BitVec 64) (bvadd #x0000000000000050 rsp@3n!2))
(define-fun u@9n.2!2 () (_ BitVec 64) r8)
(define-fun frame@9n!2 () Stack (store64 frame@8n!2 #xffffffffffffff90 u@9n.2!2))
(define-fun u@10n!2 () (_ BitVec 64) (bvadd #x0000000000000048 rsp@3n!2))
(define-fun u@10n.2!2 () (_ BitVec 64) r9)
(define-fun frame@10n!2 () Stack (store64 frame@9n!2 #xffffffffffffff88 u@10n.2!2))
(define-fun u@11n!2 () (_ BitVec 64) (bvadd #x0000000000000040 rsp@3n!2))
(define-fun u@11n.2!2 () (_ BitVec 64) r10)
(define-fun frame@11n!2 () Stack (store64 frame@10n!2 #xffffffffffffff80 u@11n.2!2))
(define-fun u@12n!2 () (_ BitVec 64) (bvadd #x0000000000000038 rsp@3n!2))
(define-fun u@12n.2!2 () (_ BitVec 64) r11)
(define-fun frame@12n!2 () Stack (store64 frame@11n!2 #xffffffffffffff78 u@12n.2!2))
(define-fun m@13n!2 () (_ BitVec 32) cell.ftrace_save_regs)
(define-fun rax@13n!2 () (_ BitVec 64) (concat ((_ extract 63 32) rax) m@13n!2))
(define-fun rax@13n.2!2 () (_ BitVec 64) ((_ zero_extend 32) ((_ extract 31 0) rax@13n!2)))
(define-fun u@14n!2 () (_ BitVec 64) rax@13n.2!2)
(define-fun frame@14n!2 () Stack (store64 frame@12n!2 #xffffffffffffff40 u@14n!2))
(define-fun CF@15n!2 () (_ BitVec 1) ((_ extract 0 0) #x00))
(define-fun OF@15n!2 () (_ BitVec 1) ((_ extract 0 0) #x00))
(define-fun rcx@15n!2 () (_ BitVec 64) (concat ((_ extract 63 32) rcx) (bvxor ((_ extract 31 0) rcx) ((_ extract 31 0) rcx))))
(define-fun rcx@15n.2!2 () (_ BitVec 64) ((_ zero_extend 32) ((_ extract 31 0) rcx@15n!2)))
(define-fun SF@15n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt ((_ extract 31 0) rcx@15n.2!2) #x00000000) #x01 #x00)))
(define-fun ZF@15n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= ((_ extract 31 0) rcx@15n.2!2) #x00000000) #x01 #x00)))
(define-fun u@15n!2 () (_ BitVec 32) (bvand ((_ extract 31 0) rcx@15n.2!2) #x000000ff))
(define-fun u@15n.2!2 () (_ BitVec 8) (popcount32 u@15n!2))
(define-fun u@15n.3!2 () (_ BitVec 8) (bvand u@15n.2!2 #x01))
(define-fun PF@15n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@15n.3!2 #x00) #x01 #x00)))
(define-fun CF@15n.2!2 () (_ BitVec 1) #b0)
(define-fun OF@15n.2!2 () (_ BitVec 1) #b0)
(declare-const undefined-AF@15n!2 (_ BitVec 1))
(define-fun CF@16n!2 () (_ BitVec 1) ((_ extract 0 0) #x00))
(define-fun OF@16n!2 () (_ BitVec 1) ((_ extract 0 0) #x00))
(define-fun u@16n!2 () (_ BitVec 32) (bvand ((_ extract 31 0) rax@13n.2!2) ((_ extract 31 0) rax@13n.2!2)))
(define-fun SF@16n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt u@16n!2 #x00000000) #x01 #x00)))
(define-fun ZF@16n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@16n!2 #x00000000) #x01 #x00)))
(define-fun u@16n.2!2 () (_ BitVec 32) (bvand u@16n!2 #x000000ff))
(define-fun u@16n.3!2 () (_ BitVec 8) (popcount32 u@16n.2!2))
(define-fun u@16n.4!2 () (_ BitVec 8) (bvand u@16n.3!2 #x01))
(define-fun PF@16n!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@16n.4!2 #x00) #x01 #x00)))
(define-fun CF@16n.2!2 () (_ BitVec 1) #b0)
(define-fun OF@16n.2!2 () (_ BitVec 1) #b0)
(declare-const undefined-AF@16n!2 (_ BitVec 1))
(define-fun u@18nn!2 () (_ BitVec 64) (bvadd #x0000000000000008 rsp@3n!2))
(define-fun u@18nn.2!2 () (_ BitVec 64) r15)
(define-fun frame@18nn!2 () Stack (store64 frame@14n!2 #xffffffffffffff48 u@18nn.2!2))
(define-fun u@19nn!2 () (_ BitVec 64) (bvadd #x0000000000000010 rsp@3n!2))
(define-fun u@19nn.2!2 () (_ BitVec 64) r14)
(define-fun frame@19nn!2 () Stack (store64 frame@18nn!2 #xffffffffffffff50 u@19nn.2!2))
(define-fun u@20nn!2 () (_ BitVec 64) (bvadd #x0000000000000018 rsp@3n!2))
(define-fun u@20nn.2!2 () (_ BitVec 64) r13)
(define-fun frame@20nn!2 () Stack (store64 frame@19nn!2 #xffffffffffffff58 u@20nn.2!2))
(define-fun u@21nn!2 () (_ BitVec 64) (bvadd #x0000000000000020 rsp@3n!2))
(define-fun u@21nn.2!2 () (_ BitVec 64) r12)
(define-fun frame@21nn!2 () Stack (store64 frame@20nn!2 #xffffffffffffff60 u@21nn.2!2))
(define-fun u@22nn!2 () (_ BitVec 64) (bvadd #x0000000000000028 rsp@3n!2))
(define-fun u@22nn.2!2 () (_ BitVec 64) rbp!2)
(define-fun frame@22nn!2 () Stack (store64 frame@21nn!2 #xffffffffffffff68 u@22nn.2!2))
(define-fun u@23nn!2 () (_ BitVec 64) (bvadd #x0000000000000030 rsp@3n!2))
(define-fun u@23nn.2!2 () (_ BitVec 64) rbx)
(define-fun frame@23nn!2 () Stack (store64 frame@22nn!2 #xffffffffffffff70 u@23nn.2!2))
(define-fun u@24nn!2 () (_ BitVec 64) (bvadd #x0000000000000080 rsp@3n!2))
(define-fun u@24nn.2!2 () (_ BitVec 64) #x0000000000000000)
(define-fun frame@24nn!2 () Stack (store64 frame@23nn!2 #xffffffffffffffc0 u@24nn.2!2))
(define-fun u@25nn!2 () (_ BitVec 64) (bvadd #x00000000000000b8 rsp@3n!2))
(define-fun m@25nn!2 () (_ BitVec 64) (load64 frame@24nn!2 #xfffffffffffffff8))
(define-fun u@25nn.2!2 () (_ BitVec 64) m@25nn!2)
(define-fun rax@25nn!2 () (_ BitVec 64) u@25nn.2!2)
(define-fun u@26nn!2 () (_ BitVec 64) (bvadd #x0000000000000088 rsp@3n!2))
(define-fun u@26nn.2!2 () (_ BitVec 64) rax@25nn!2)
(define-fun frame@26nn!2 () Stack (store64 frame@24nn!2 #xffffffffffffffc8 u@26nn.2!2))
(define-fun rax@27nn!2 () (_ BitVec 64) ((_ zero_extend 48) cs))
(define-fun u@28nn!2 () (_ BitVec 64) (bvadd #x0000000000000090 rsp@3n!2))
(define-fun u@28nn.2!2 () (_ BitVec 64) rax@27nn!2)
(define-fun frame@28nn!2 () Stack (store64 frame@26nn!2 #xffffffffffffffd0 u@28nn.2!2))
(define-fun u@29nn!2 () (_ BitVec 64) (bvadd #x00000000000000b0 rsp@3n!2))
(define-fun m@29nn!2 () (_ BitVec 64) (load64 frame@28nn!2 #xfffffffffffffff0))
(define-fun u@29nn.2!2 () (_ BitVec 64) m@29nn!2)
(define-fun rax@29nn!2 () (_ BitVec 64) u@29nn.2!2)
(define-fun u@30nn!2 () (_ BitVec 64) (bvadd #x0000000000000098 rsp@3n!2))
(define-fun u@30nn.2!2 () (_ BitVec 64) rax@29nn!2)
(define-fun frame@30nn!2 () Stack (store64 frame@28nn!2 #xffffffffffffffd8 u@30nn.2!2))
(define-fun u@31nn!2 () (_ BitVec 64) (bvadd #x00000000000000c0 rsp@3n!2))
(define-fun rax@31nn!2 () (_ BitVec 64) u@31nn!2)
(define-fun u@32nn!2 () (_ BitVec 64) (bvadd #x00000000000000a0 rsp@3n!2))
(define-fun u@32nn.2!2 () (_ BitVec 64) rax@31nn!2)
(define-fun frame@32nn!2 () Stack (store64 frame@30nn!2 #xffffffffffffffe0 u@32nn.2!2))
(define-fun rax@33nn!2 () (_ BitVec 64) ((_ zero_extend 48) ss))
(define-fun u@34nn!2 () (_ BitVec 64) (bvadd #x00000000000000a8 rsp@3n!2))
(define-fun u@34nn.2!2 () (_ BitVec 64) rax@33nn!2)
(define-fun frame@34nn!2 () Stack (store64 frame@32nn!2 #xffffffffffffffe8 u@34nn.2!2))
(define-fun u@35nn!2 () (_ BitVec 64) (bvadd #x0000000000000008 rsp@3n!2))
(define-fun rcx@35nn!2 () (_ BitVec 64) u@35nn!2)
(define-fun u@36nn!2 () (_ BitVec 64) (bvadd #x00000000000000b8 rsp@3n!2))
(define-fun m@36nn!2 () (_ BitVec 64) (load64 frame@34nn!2 #xfffffffffffffff8))
(define-fun u@36nn.2!2 () (_ BitVec 64) m@36nn!2)
(define-fun rdi@36nn!2 () (_ BitVec 64) u@36nn.2!2)
(define-fun CF@37nn!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rdi@36nn!2 #x0000000000000005) #x01 #x00)))
(define-fun OF@37nn!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rdi@36nn!2) ((_ extract 63 63) #x0000000000000005)) (distinct ((_ extract 63 63) rdi@36nn!2) ((_ extract 63 63) (bvsub rdi@36nn!2 #x0000000000000005)))) #x01 #x00)))
(define-fun rdi@37nn!2 () (_ BitVec 64) (bvsub rdi@36nn!2 #x0000000000000005))
(define-fun SF@37nn!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rdi@37nn!2 #x0000000000000000) #x01 #x00)))
(define-fun ZF@37nn!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= rdi@37nn!2 #x0000000000000000) #x01 #x00)))
(define-fun u@37nn!2 () (_ BitVec 64) (bvand rdi@37nn!2 #x00000000000000ff))
(define-fun u@37nn.2!2 () (_ BitVec 8) (popcount64 u@37nn!2))
(define-fun u@37nn.3!2 () (_ BitVec 8) (bvand u@37nn.2!2 #x01))
(define-fun PF@37nn!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@37nn.3!2 #x00) #x01 #x00)))
(define-fun AF@37nn!2 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rdi@36nn!2)) (concat #b0 ((_ extract 3 0) #x0000000000000005)))))
(define-fun u@38nn!2 () (_ BitVec 64) (bvadd rbp!2 #x0000000000000008))
(define-fun m@38nn!2 () (_ BitVec 64) (load64 above (bvsub u@38nn!2 rsp)))
(define-fun u@38nn.2!2 () (_ BitVec 64) m@38nn!2)
(define-fun rsi@38nn!2 () (_ BitVec 64) u@38nn.2!2)
(define-fun m@39nn!2 () (_ BitVec 64) cell.function_trace_op)
(define-fun rdx@39nn!2 () (_ BitVec 64) m@39nn!2)
(define-fun frame@40nn!2 () Stack (store callback.frame #xffffffffffffff40 (select frame@34nn!2 #xffffffffffffff40)))
(define-fun frame@40nn.2!2 () Stack (store frame@40nn!2 #xffffffffffffff41 (select frame@34nn!2 #xffffffffffffff41)))
(define-fun frame@40nn.3!2 () Stack (store frame@40nn.2!2 #xffffffffffffff42 (select frame@34nn!2 #xffffffffffffff42)))
(define-fun frame@40nn.4!2 () Stack (store frame@40nn.3!2 #xffffffffffffff43 (select frame@34nn!2 #xffffffffffffff43)))
(define-fun frame@40nn.5!2 () Stack (store frame@40nn.4!2 #xffffffffffffff44 (select frame@34nn!2 #xffffffffffffff44)))
(define-fun frame@40nn.6!2 () Stack (store frame@40nn.5!2 #xffffffffffffff45 (select frame@34nn!2 #xffffffffffffff45)))
(define-fun frame@40nn.7!2 () Stack (store frame@40nn.6!2 #xffffffffffffff46 (select frame@34nn!2 #xffffffffffffff46)))
(define-fun frame@40nn.8!2 () Stack (store frame@40nn.7!2 #xffffffffffffff47 (select frame@34nn!2 #xffffffffffffff47)))
(define-fun frame@40nn.9!2 () Stack (store frame@40nn.8!2 #xfffffffffffffff0 (select frame@34nn!2 #xfffffffffffffff0)))
(define-fun frame@40nn.10!2 () Stack (store frame@40nn.9!2 #xfffffffffffffff1 (select frame@34nn!2 #xfffffffffffffff1)))
(define-fun frame@40nn.11!2 () Stack (store frame@40nn.10!2 #xfffffffffffffff2 (select frame@34nn!2 #xfffffffffffffff2)))
(define-fun frame@40nn.12!2 () Stack (store frame@40nn.11!2 #xfffffffffffffff3 (select frame@34nn!2 #xfffffffffffffff3)))
(define-fun frame@40nn.13!2 () Stack (store frame@40nn.12!2 #xfffffffffffffff4 (select frame@34nn!2 #xfffffffffffffff4)))
(define-fun frame@40nn.14!2 () Stack (store frame@40nn.13!2 #xfffffffffffffff5 (select frame@34nn!2 #xfffffffffffffff5)))
(define-fun frame@40nn.15!2 () Stack (store frame@40nn.14!2 #xfffffffffffffff6 (select frame@34nn!2 #xfffffffffffffff6)))
(define-fun frame@40nn.16!2 () Stack (store frame@40nn.15!2 #xfffffffffffffff7 (select frame@34nn!2 #xfffffffffffffff7)))
(define-fun frame@40nn.17!2 () Stack (store frame@40nn.16!2 #xfffffffffffffff8 (select frame@34nn!2 #xfffffffffffffff8)))
(define-fun frame@40nn.18!2 () Stack (store frame@40nn.17!2 #xfffffffffffffff9 (select frame@34nn!2 #xfffffffffffffff9)))
(define-fun frame@40nn.19!2 () Stack (store frame@40nn.18!2 #xfffffffffffffffa (select frame@34nn!2 #xfffffffffffffffa)))
(define-fun frame@40nn.20!2 () Stack (store frame@40nn.19!2 #xfffffffffffffffb (select frame@34nn!2 #xfffffffffffffffb)))
(define-fun frame@40nn.21!2 () Stack (store frame@40nn.20!2 #xfffffffffffffffc (select frame@34nn!2 #xfffffffffffffffc)))
(define-fun frame@40nn.22!2 () Stack (store frame@40nn.21!2 #xfffffffffffffffd (select frame@34nn!2 #xfffffffffffffffd)))
(define-fun frame@40nn.23!2 () Stack (store frame@40nn.22!2 #xfffffffffffffffe (select frame@34nn!2 #xfffffffffffffffe)))
(define-fun frame@40nn.24!2 () Stack (store frame@40nn.23!2 #xffffffffffffffff (select frame@34nn!2 #xffffffffffffffff)))
(define-fun m@41nn!2 () (_ BitVec 64) (load64 frame@40nn.24!2 #xffffffffffffff40))
(define-fun u@41nn!2 () (_ BitVec 64) m@41nn!2)
(define-fun u@41nn.2!2 () (_ BitVec 64) u@41nn!2)
(define-fun CF@41nn!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult u@41nn.2!2 #x0000000000000000) #x01 #x00)))
(define-fun OF@41nn!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) u@41nn.2!2) ((_ extract 63 63) #x0000000000000000)) (distinct ((_ extract 63 63) u@41nn.2!2) ((_ extract 63 63) (bvsub u@41nn.2!2 #x0000000000000000)))) #x01 #x00)))
(define-fun u@41nn.3!2 () (_ BitVec 64) (bvsub u@41nn.2!2 #x0000000000000000))
(define-fun SF@41nn!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt u@41nn.3!2 #x0000000000000000) #x01 #x00)))
(define-fun ZF@41nn!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@41nn.3!2 #x0000000000000000) #x01 #x00)))
(define-fun u@41nn.4!2 () (_ BitVec 64) (bvand u@41nn.3!2 #x00000000000000ff))
(define-fun u@41nn.5!2 () (_ BitVec 8) (popcount64 u@41nn.4!2))
(define-fun u@41nn.6!2 () (_ BitVec 8) (bvand u@41nn.5!2 #x01))
(define-fun PF@41nn!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@41nn.6!2 #x00) #x01 #x00)))
(define-fun AF@41nn!2 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) m@41nn!2)) (concat #b0 ((_ extract 3 0) #x0000000000000000)))))
(define-fun u@43nnn!2 () (_ BitVec 64) (bvadd #x0000000000000098 rsp@3n!2))
(define-fun m@43nnn!2 () (_ BitVec 64) (load64 frame@40nn.24!2 #xffffffffffffffd8))
(define-fun u@43nnn.2!2 () (_ BitVec 64) m@43nnn!2)
(define-fun rax@43nnn!2 () (_ BitVec 64) u@43nnn.2!2)
(define-fun u@44nnn!2 () (_ BitVec 64) (bvadd #x00000000000000b0 rsp@3n!2))
(define-fun u@44nnn.2!2 () (_ BitVec 64) rax@43nnn!2)
(define-fun frame@44nnn!2 () Stack (store64 frame@40nn.24!2 #xfffffffffffffff0 u@44nnn.2!2))
(define-fun u@45nnn!2 () (_ BitVec 64) (bvadd #x0000000000000008 rsp@3n!2))
(define-fun m@45nnn!2 () (_ BitVec 64) (load64 frame@44nnn!2 #xffffffffffffff48))
(define-fun u@45nnn.2!2 () (_ BitVec 64) m@45nnn!2)
(define-fun r15@45nnn!2 () (_ BitVec 64) u@45nnn.2!2)
(define-fun u@46nnn!2 () (_ BitVec 64) (bvadd #x0000000000000010 rsp@3n!2))
(define-fun m@46nnn!2 () (_ BitVec 64) (load64 frame@44nnn!2 #xffffffffffffff50))
(define-fun u@46nnn.2!2 () (_ BitVec 64) m@46nnn!2)
(define-fun r14@46nnn!2 () (_ BitVec 64) u@46nnn.2!2)
(define-fun u@47nnn!2 () (_ BitVec 64) (bvadd #x0000000000000018 rsp@3n!2))
(define-fun m@47nnn!2 () (_ BitVec 64) (load64 frame@44nnn!2 #xffffffffffffff58))
(define-fun u@47nnn.2!2 () (_ BitVec 64) m@47nnn!2)
(define-fun r13@47nnn!2 () (_ BitVec 64) u@47nnn.2!2)
(define-fun u@48nnn!2 () (_ BitVec 64) (bvadd #x0000000000000020 rsp@3n!2))
(define-fun m@48nnn!2 () (_ BitVec 64) (load64 frame@44nnn!2 #xffffffffffffff60))
(define-fun u@48nnn.2!2 () (_ BitVec 64) m@48nnn!2)
(define-fun r12@48nnn!2 () (_ BitVec 64) u@48nnn.2!2)
(define-fun u@49nnn!2 () (_ BitVec 64) (bvadd #x0000000000000028 rsp@3n!2))
(define-fun m@49nnn!2 () (_ BitVec 64) (load64 frame@44nnn!2 #xffffffffffffff68))
(define-fun u@49nnn.2!2 () (_ BitVec 64) m@49nnn!2)
(define-fun rbp@49nnn!2 () (_ BitVec 64) u@49nnn.2!2)
(define-fun u@50nnn!2 () (_ BitVec 64) (bvadd #x0000000000000030 rsp@3n!2))
(define-fun m@50nnn!2 () (_ BitVec 64) (load64 frame@44nnn!2 #xffffffffffffff70))
(define-fun u@50nnn.2!2 () (_ BitVec 64) m@50nnn!2)
(define-fun rbx@50nnn!2 () (_ BitVec 64) u@50nnn.2!2)
(define-fun u@51nnn!2 () (_ BitVec 64) (bvadd #x0000000000000058 rsp@3n!2))
(define-fun m@51nnn!2 () (_ BitVec 64) (load64 frame@44nnn!2 #xffffffffffffff98))
(define-fun u@51nnn.2!2 () (_ BitVec 64) m@51nnn!2)
(define-fun rax@51nnn!2 () (_ BitVec 64) u@51nnn.2!2)
(define-fun u@52nnn!2 () (_ BitVec 64) (bvadd #x0000000000000060 rsp@3n!2))
(define-fun m@52nnn!2 () (_ BitVec 64) (load64 frame@44nnn!2 #xffffffffffffffa0))
(define-fun u@52nnn.2!2 () (_ BitVec 64) m@52nnn!2)
(define-fun rcx@52nnn!2 () (_ BitVec 64) u@52nnn.2!2)
(define-fun u@53nnn!2 () (_ BitVec 64) (bvadd #x0000000000000068 rsp@3n!2))
(define-fun m@53nnn!2 () (_ BitVec 64) (load64 frame@44nnn!2 #xffffffffffffffa8))
(define-fun u@53nnn.2!2 () (_ BitVec 64) m@53nnn!2)
(define-fun rdx@53nnn!2 () (_ BitVec 64) u@53nnn.2!2)
(define-fun u@54nnn!2 () (_ BitVec 64) (bvadd #x0000000000000070 rsp@3n!2))
(define-fun m@54nnn!2 () (_ BitVec 64) (load64 frame@44nnn!2 #xffffffffffffffb0))
(define-fun u@54nnn.2!2 () (_ BitVec 64) m@54nnn!2)
(define-fun rsi@54nnn!2 () (_ BitVec 64) u@54nnn.2!2)
(define-fun u@55nnn!2 () (_ BitVec 64) (bvadd #x0000000000000078 rsp@3n!2))
(define-fun m@55nnn!2 () (_ BitVec 64) (load64 frame@44nnn!2 #xffffffffffffffb8))
(define-fun u@55nnn.2!2 () (_ BitVec 64) m@55nnn!2)
(define-fun rdi@55nnn!2 () (_ BitVec 64) u@55nnn.2!2)
(define-fun u@56nnn!2 () (_ BitVec 64) (bvadd #x0000000000000050 rsp@3n!2))
(define-fun m@56nnn!2 () (_ BitVec 64) (load64 frame@44nnn!2 #xffffffffffffff90))
(define-fun u@56nnn.2!2 () (_ BitVec 64) m@56nnn!2)
(define-fun r8@56nnn!2 () (_ BitVec 64) u@56nnn.2!2)
(define-fun u@57nnn!2 () (_ BitVec 64) (bvadd #x0000000000000048 rsp@3n!2))
(define-fun m@57nnn!2 () (_ BitVec 64) (load64 frame@44nnn!2 #xffffffffffffff88))
(define-fun u@57nnn.2!2 () (_ BitVec 64) m@57nnn!2)
(define-fun r9@57nnn!2 () (_ BitVec 64) u@57nnn.2!2)
(define-fun u@58nnn!2 () (_ BitVec 64) (bvadd #x0000000000000040 rsp@3n!2))
(define-fun m@58nnn!2 () (_ BitVec 64) (load64 frame@44nnn!2 #xffffffffffffff80))
(define-fun u@58nnn.2!2 () (_ BitVec 64) m@58nnn!2)
(define-fun r10@58nnn!2 () (_ BitVec 64) u@58nnn.2!2)
(define-fun u@59nnn!2 () (_ BitVec 64) (bvadd #x0000000000000038 rsp@3n!2))
(define-fun m@59nnn!2 () (_ BitVec 64) (load64 frame@44nnn!2 #xffffffffffffff78))
(define-fun u@59nnn.2!2 () (_ BitVec 64) m@59nnn!2)
(define-fun r11@59nnn!2 () (_ BitVec 64) u@59nnn.2!2)
(define-fun CF@60nnn!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd rsp@3n!2 #x00000000000000b0) rsp@3n!2) #x01 #x00)))
(define-fun OF@60nnn!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 63 63) rsp@3n!2) ((_ extract 63 63) #x00000000000000b0)) (distinct ((_ extract 63 63) rsp@3n!2) ((_ extract 63 63) (bvadd rsp@3n!2 #x00000000000000b0)))) #x01 #x00)))
(define-fun rsp@60nnn!2 () (_ BitVec 64) (bvadd rsp@3n!2 #x00000000000000b0))
(define-fun SF@60nnn!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@60nnn!2 #x0000000000000000) #x01 #x00)))
(define-fun ZF@60nnn!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@60nnn!2 #x0000000000000000) #x01 #x00)))
(define-fun u@60nnn!2 () (_ BitVec 64) (bvand rsp@60nnn!2 #x00000000000000ff))
(define-fun u@60nnn.2!2 () (_ BitVec 8) (popcount64 u@60nnn!2))
(define-fun u@60nnn.3!2 () (_ BitVec 8) (bvand u@60nnn.2!2 #x01))
(define-fun PF@60nnn!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@60nnn.3!2 #x00) #x01 #x00)))
(define-fun AF@60nnn!2 () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) rsp@3n!2)) (concat #b0 ((_ extract 3 0) #x00000000000000b0)))))
(define-fun m@61nnn!2 () (_ BitVec 64) (load64 frame@44nnn!2 #xfffffffffffffff0))
(define-fun rsp@61nnn!2 () (_ BitVec 64) (bvadd rsp@60nnn!2 #x0000000000000008))
(define-fun CF@61nnn!2 () (_ BitVec 1) ((_ extract 0 0) m@61nnn!2))
(define-fun PF@61nnn!2 () (_ BitVec 1) ((_ extract 2 2) m@61nnn!2))
(define-fun AF@61nnn!2 () (_ BitVec 1) ((_ extract 4 4) m@61nnn!2))
(define-fun ZF@61nnn!2 () (_ BitVec 1) ((_ extract 6 6) m@61nnn!2))
(define-fun SF@61nnn!2 () (_ BitVec 1) ((_ extract 7 7) m@61nnn!2))
(define-fun TF@61nnn!2 () (_ BitVec 1) ((_ extract 8 8) m@61nnn!2))
(define-fun IF@61nnn!2 () (_ BitVec 1) ((_ extract 9 9) m@61nnn!2))
(define-fun DF@61nnn!2 () (_ BitVec 1) ((_ extract 10 10) m@61nnn!2))
(define-fun OF@61nnn!2 () (_ BitVec 1) ((_ extract 11 11) m@61nnn!2))
(define-fun IOPL@61nnn!2 () (_ BitVec 2) ((_ extract 13 12) m@61nnn!2))
(define-fun NT@61nnn!2 () (_ BitVec 1) ((_ extract 14 14) m@61nnn!2))
(define-fun AC@61nnn!2 () (_ BitVec 1) ((_ extract 18 18) m@61nnn!2))
(define-fun ID@61nnn!2 () (_ BitVec 1) ((_ extract 21 21) m@61nnn!2))
(define-fun m@63nnn!2 () (_ BitVec 64) (load64 frame@44nnn!2 #xfffffffffffffff8))
(define-fun target@63nnn!2 () (_ BitVec 64) m@63nnn!2)
(define-fun rsp@63nnn!2 () (_ BitVec 64) (bvadd rsp@61nnn!2 #x0000000000000008))
(declare-const junk-8@63nnn!2 (_ BitVec 8))
(define-fun frame@63nnn!2 () Stack (store frame@44nnn!2 #xfffffffffffffff8 junk-8@63nnn!2))
(declare-const junk-7@63nnn!2 (_ BitVec 8))
(define-fun frame@63nnn.2!2 () Stack (store frame@63nnn!2 #xfffffffffffffff9 junk-7@63nnn!2))
(declare-const junk-6@63nnn!2 (_ BitVec 8))
(define-fun frame@63nnn.3!2 () Stack (store frame@63nnn.2!2 #xfffffffffffffffa junk-6@63nnn!2))
(declare-const junk-5@63nnn!2 (_ BitVec 8))
(define-fun frame@63nnn.4!2 () Stack (store frame@63nnn.3!2 #xfffffffffffffffb junk-5@63nnn!2))
(declare-const junk-4@63nnn!2 (_ BitVec 8))
(define-fun frame@63nnn.5!2 () Stack (store frame@63nnn.4!2 #xfffffffffffffffc junk-4@63nnn!2))
(declare-const junk-3@63nnn!2 (_ BitVec 8))
(define-fun frame@63nnn.6!2 () Stack (store frame@63nnn.5!2 #xfffffffffffffffd junk-3@63nnn!2))
(declare-const junk-2@63nnn!2 (_ BitVec 8))
(define-fun frame@63nnn.7!2 () Stack (store frame@63nnn.6!2 #xfffffffffffffffe junk-2@63nnn!2))
(declare-const junk-1@63nnn!2 (_ BitVec 8))
(define-fun frame@63nnn.8!2 () Stack (store frame@63nnn.7!2 #xffffffffffffffff junk-1@63nnn!2))
(define-fun seen.r15!2 () (_ BitVec 64) (load64 frame@34nn!2 #xffffffffffffff48))
(define-fun seen.r14!2 () (_ BitVec 64) (load64 frame@34nn!2 #xffffffffffffff50))
(define-fun seen.r13!2 () (_ BitVec 64) (load64 frame@34nn!2 #xffffffffffffff58))
(define-fun seen.r12!2 () (_ BitVec 64) (load64 frame@34nn!2 #xffffffffffffff60))
(define-fun seen.bp!2 () (_ BitVec 64) (load64 frame@34nn!2 #xffffffffffffff68))
(define-fun seen.bx!2 () (_ BitVec 64) (load64 frame@34nn!2 #xffffffffffffff70))
(define-fun seen.r11!2 () (_ BitVec 64) (load64 frame@34nn!2 #xffffffffffffff78))
(define-fun seen.r10!2 () (_ BitVec 64) (load64 frame@34nn!2 #xffffffffffffff80))
(define-fun seen.r9!2 () (_ BitVec 64) (load64 frame@34nn!2 #xffffffffffffff88))
(define-fun seen.r8!2 () (_ BitVec 64) (load64 frame@34nn!2 #xffffffffffffff90))
(define-fun seen.ax!2 () (_ BitVec 64) (load64 frame@34nn!2 #xffffffffffffff98))
(define-fun seen.cx!2 () (_ BitVec 64) (load64 frame@34nn!2 #xffffffffffffffa0))
(define-fun seen.dx!2 () (_ BitVec 64) (load64 frame@34nn!2 #xffffffffffffffa8))
(define-fun seen.si!2 () (_ BitVec 64) (load64 frame@34nn!2 #xffffffffffffffb0))
(define-fun seen.di!2 () (_ BitVec 64) (load64 frame@34nn!2 #xffffffffffffffb8))
(define-fun seen.orig_ax!2 () (_ BitVec 64) (load64 frame@34nn!2 #xffffffffffffffc0))
(define-fun seen.ip!2 () (_ BitVec 64) (load64 frame@34nn!2 #xffffffffffffffc8))
(define-fun seen.cs!2 () (_ BitVec 64) (load64 frame@34nn!2 #xffffffffffffffd0))
(define-fun seen.flags!2 () (_ BitVec 64) (load64 frame@34nn!2 #xffffffffffffffd8))
(define-fun seen.sp!2 () (_ BitVec 64) (load64 frame@34nn!2 #xffffffffffffffe0))
(define-fun seen.ss!2 () (_ BitVec 64) (load64 frame@34nn!2 #xffffffffffffffe8))
(define-fun left.r15!2 () (_ BitVec 64) (load64 frame@40nn.24!2 #xffffffffffffff48))
(define-fun exit.r15!2 () (_ BitVec 64) r15@45nnn!2)
(define-fun left.r14!2 () (_ BitVec 64) (load64 frame@40nn.24!2 #xffffffffffffff50))
(define-fun exit.r14!2 () (_ BitVec 64) r14@46nnn!2)
(define-fun left.r13!2 () (_ BitVec 64) (load64 frame@40nn.24!2 #xffffffffffffff58))
(define-fun exit.r13!2 () (_ BitVec 64) r13@47nnn!2)
(define-fun left.r12!2 () (_ BitVec 64) (load64 frame@40nn.24!2 #xffffffffffffff60))
(define-fun exit.r12!2 () (_ BitVec 64) r12@48nnn!2)
(define-fun left.bp!2 () (_ BitVec 64) (load64 frame@40nn.24!2 #xffffffffffffff68))
(define-fun exit.rbp!2 () (_ BitVec 64) rbp@49nnn!2)
(define-fun left.bx!2 () (_ BitVec 64) (load64 frame@40nn.24!2 #xffffffffffffff70))
(define-fun exit.rbx!2 () (_ BitVec 64) rbx@50nnn!2)
(define-fun left.r11!2 () (_ BitVec 64) (load64 frame@40nn.24!2 #xffffffffffffff78))
(define-fun exit.r11!2 () (_ BitVec 64) r11@59nnn!2)
(define-fun left.r10!2 () (_ BitVec 64) (load64 frame@40nn.24!2 #xffffffffffffff80))
(define-fun exit.r10!2 () (_ BitVec 64) r10@58nnn!2)
(define-fun left.r9!2 () (_ BitVec 64) (load64 frame@40nn.24!2 #xffffffffffffff88))
(define-fun exit.r9!2 () (_ BitVec 64) r9@57nnn!2)
(define-fun left.r8!2 () (_ BitVec 64) (load64 frame@40nn.24!2 #xffffffffffffff90))
(define-fun exit.r8!2 () (_ BitVec 64) r8@56nnn!2)
(define-fun left.ax!2 () (_ BitVec 64) (load64 frame@40nn.24!2 #xffffffffffffff98))
(define-fun exit.rax!2 () (_ BitVec 64) rax@51nnn!2)
(define-fun left.cx!2 () (_ BitVec 64) (load64 frame@40nn.24!2 #xffffffffffffffa0))
(define-fun exit.rcx!2 () (_ BitVec 64) rcx@52nnn!2)
(define-fun left.dx!2 () (_ BitVec 64) (load64 frame@40nn.24!2 #xffffffffffffffa8))
(define-fun exit.rdx!2 () (_ BitVec 64) rdx@53nnn!2)
(define-fun left.si!2 () (_ BitVec 64) (load64 frame@40nn.24!2 #xffffffffffffffb0))
(define-fun exit.rsi!2 () (_ BitVec 64) rsi@54nnn!2)
(define-fun left.di!2 () (_ BitVec 64) (load64 frame@40nn.24!2 #xffffffffffffffb8))
(define-fun exit.rdi!2 () (_ BitVec 64) rdi@55nnn!2)
(define-fun left.flags!2 () (_ BitVec 64) (load64 frame@40nn.24!2 #xffffffffffffffd8))
(define-fun exit.CF!2 () (_ BitVec 1) CF@61nnn!2)
(define-fun exit.PF!2 () (_ BitVec 1) PF@61nnn!2)
(define-fun exit.AF!2 () (_ BitVec 1) AF@61nnn!2)
(define-fun exit.ZF!2 () (_ BitVec 1) ZF@61nnn!2)
(define-fun exit.SF!2 () (_ BitVec 1) SF@61nnn!2)
(define-fun exit.TF!2 () (_ BitVec 1) TF@61nnn!2)
(define-fun exit.IF!2 () (_ BitVec 1) IF@61nnn!2)
(define-fun exit.DF!2 () (_ BitVec 1) DF@61nnn!2)
(define-fun exit.OF!2 () (_ BitVec 1) OF@61nnn!2)
(define-fun exit.IOPL!2 () (_ BitVec 2) IOPL@61nnn!2)
(define-fun exit.NT!2 () (_ BitVec 1) NT@61nnn!2)
(define-fun exit.AC!2 () (_ BitVec 1) AC@61nnn!2)
(define-fun exit.VIF!2 () (_ BitVec 1) VIF)
(define-fun exit.VIP!2 () (_ BitVec 1) VIP)
(define-fun exit.ID!2 () (_ BitVec 1) ID@61nnn!2)
(define-fun exit.cs!2 () (_ BitVec 16) cs)
(define-fun exit.ss!2 () (_ BitVec 16) ss)
(define-fun exit.ds!2 () (_ BitVec 16) ds)
(define-fun exit.es!2 () (_ BitVec 16) es)
(define-fun exit.fs!2 () (_ BitVec 16) fs)
(define-fun exit.gs!2 () (_ BitVec 16) gs)
(define-fun exit.fs_base!2 () (_ BitVec 64) fs_base)
(define-fun exit.gs_base!2 () (_ BitVec 64) gs_base)
(define-fun exit.fpu!2 () (_ BitVec 64) fpu)
(define-fun exit.target!2 () (_ BitVec 64) target@63nnn!2)
(define-fun exit.rsp!2 () (_ BitVec 64) rsp@63nnn!2)

; the path condition
(assert (= u@2 #x00))
(assert (= (concat #b0000000 ZF@16n) #x00))
(assert (= (concat #b0000000 ZF@41nn) #x00))

; regs/defined: No exposed byte comes from memory below E.
(push 1)
(assert (not (and (= seen.r15 seen.r15!2) (= seen.r14 seen.r14!2) (= seen.r13 seen.r13!2) (= seen.r12 seen.r12!2) (= seen.bp seen.bp!2) (= seen.bx seen.bx!2) (= seen.r11 seen.r11!2) (= seen.r10 seen.r10!2) (= seen.r9 seen.r9!2) (= seen.r8 seen.r8!2) (= seen.ax seen.ax!2) (= seen.cx seen.cx!2) (= seen.dx seen.dx!2) (= seen.si seen.si!2) (= seen.di seen.di!2) (= seen.orig_ax seen.orig_ax!2) (= seen.ip seen.ip!2) (= seen.cs seen.cs!2) (= seen.flags seen.flags!2) (= seen.sp seen.sp!2) (= seen.ss seen.ss!2) (= u@2!2 #x00) (= (concat #b0000000 ZF@16n!2) #x00) (= (concat #b0000000 ZF@41nn!2) #x00))))
(set-info :status unsat)
(check-sat)
(pop 1)
(exit)
