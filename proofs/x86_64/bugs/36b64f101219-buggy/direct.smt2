; tramproof certificate, generator 2. How to read it: docs/certificates.md
; target x86_64/bugs/36b64f101219-buggy, level strict; ftrace_regs_caller, 420 bytes, sha256 0e43abd0194d8afaa3d2375722da3b5891f3285cfd02368be4863005b7aba19d
;
; T is the stack pointer at the hook. Two arrays hold the stack: frame (below T) and above (from T up),
; both indexed by the distance from T; where an address is T plus a constant, lemma/addresses proves it.
; A stack byte that was below the stack pointer since it was written is a fresh symbol, junk, when it is read.
; Each load of a shared cell is a fresh symbol. A flag that the manual leaves undefined is one, too.
; By construction: regions-disjoint code-constant file-bytes async-transparent no-fault callback-abi kernel-no-fpu
;
; path direct: 61 instructions

(set-logic QF_ABV)
(define-sort Address () (_ BitVec 64))
(define-sort Stack () (Array Address (_ BitVec 8)))
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
(declare-const addr.function_trace_op (_ BitVec 64))
(declare-const addr..text (_ BitVec 64))
(declare-const successor (_ BitVec 64))

; the patched call pushes the address of its successor
(define-fun frame@0 () Stack (store64 frame #xfffffffffffffff8 successor))
(define-fun rsp@0 () (_ BitVec 64) (bvadd rsp #xfffffffffffffff8)) ; E

; ftrace_regs_caller+0x0: pushfq   [9c]
; correction pushf-image (SDM 2 "PUSHF/PUSHFD/PUSHFQ")
(define-fun image@0 () (_ BitVec 64) (concat #b000000000000000000000000000000000000000000 ID VIP VIF AC #b000 NT IOPL OF DF IF TF SF ZF #b0 AF #b0 PF #b1 CF)) ; the flags at their places
(define-fun rsp@0.2 () (_ BitVec 64) (bvadd rsp@0 #xfffffffffffffff8)) ; pushf
(define-fun frame@0.2 () Stack (store64 frame@0 #xfffffffffffffff0 image@0)) ; pushf

; ftrace_regs_caller+0x1: sub rsp, 0xa8   [4881eca8000000]
(define-fun CF@1 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rsp@0.2 #x00000000000000a8) #x01 #x00))) ; CF = RSP < 0xa8
(define-fun OF@1 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rsp@0.2) ((_ extract 63 63) #x00000000000000a8)) (distinct ((_ extract 63 63) rsp@0.2) ((_ extract 63 63) (bvsub rsp@0.2 #x00000000000000a8)))) #x01 #x00))) ; OF = sborrow(RSP, 0xa8)
(define-fun rsp@1 () (_ BitVec 64) (bvsub rsp@0.2 #x00000000000000a8)) ; RSP = RSP - 0xa8
(define-fun SF@1 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@1 #x0000000000000000) #x01 #x00))) ; SF = RSP s< 0x0
(define-fun ZF@1 () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@1 #x0000000000000000) #x01 #x00))) ; ZF = RSP == 0x0
(define-fun u@1 () (_ BitVec 64) (bvand rsp@1 #x00000000000000ff)) ; unique[2c280:8] = RSP & 0xff
(define-fun u@1.2 () (_ BitVec 8) (popcount64 u@1)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@1.3 () (_ BitVec 8) (bvand u@1.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@1 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@1.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@1 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rsp@0.2)) (concat #b0 ((_ extract 3 0) #x00000000000000a8)))))

; ftrace_regs_caller+0x8: mov qword ptr [rsp], r15   [4c893c24]
(define-fun u@2 () (_ BitVec 64) r15) ; unique[6b80:8] = R15
(define-fun frame@2 () Stack (store64 frame@0.2 #xffffffffffffff48 u@2)) ; *[ram]RSP = unique[6b80:8]

; ftrace_regs_caller+0xc: mov qword ptr [rsp + 8], r14   [4c89742408]
(define-fun u@3 () (_ BitVec 64) (bvadd #x0000000000000008 rsp@1)) ; unique[4e80:8] = 0x8 + RSP
(define-fun u@3.2 () (_ BitVec 64) r14) ; unique[6b80:8] = R14
(define-fun frame@3 () Stack (store64 frame@2 #xffffffffffffff50 u@3.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_regs_caller+0x11: mov qword ptr [rsp + 0x10], r13   [4c896c2410]
(define-fun u@4 () (_ BitVec 64) (bvadd #x0000000000000010 rsp@1)) ; unique[4e80:8] = 0x10 + RSP
(define-fun u@4.2 () (_ BitVec 64) r13) ; unique[6b80:8] = R13
(define-fun frame@4 () Stack (store64 frame@3 #xffffffffffffff58 u@4.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_regs_caller+0x16: mov qword ptr [rsp + 0x18], r12   [4c89642418]
(define-fun u@5 () (_ BitVec 64) (bvadd #x0000000000000018 rsp@1)) ; unique[4e80:8] = 0x18 + RSP
(define-fun u@5.2 () (_ BitVec 64) r12) ; unique[6b80:8] = R12
(define-fun frame@5 () Stack (store64 frame@4 #xffffffffffffff60 u@5.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_regs_caller+0x1b: mov qword ptr [rsp + 0x20], rbp   [48896c2420]
(define-fun u@6 () (_ BitVec 64) (bvadd #x0000000000000020 rsp@1)) ; unique[4e80:8] = 0x20 + RSP
(define-fun u@6.2 () (_ BitVec 64) rbp) ; unique[6b80:8] = RBP
(define-fun frame@6 () Stack (store64 frame@5 #xffffffffffffff68 u@6.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_regs_caller+0x20: mov qword ptr [rsp + 0x28], rbx   [48895c2428]
(define-fun u@7 () (_ BitVec 64) (bvadd #x0000000000000028 rsp@1)) ; unique[4e80:8] = 0x28 + RSP
(define-fun u@7.2 () (_ BitVec 64) rbx) ; unique[6b80:8] = RBX
(define-fun frame@7 () Stack (store64 frame@6 #xffffffffffffff70 u@7.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_regs_caller+0x25: mov qword ptr [rsp + 0x30], r11   [4c895c2430]
(define-fun u@8 () (_ BitVec 64) (bvadd #x0000000000000030 rsp@1)) ; unique[4e80:8] = 0x30 + RSP
(define-fun u@8.2 () (_ BitVec 64) r11) ; unique[6b80:8] = R11
(define-fun frame@8 () Stack (store64 frame@7 #xffffffffffffff78 u@8.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_regs_caller+0x2a: mov qword ptr [rsp + 0x38], r10   [4c89542438]
(define-fun u@9 () (_ BitVec 64) (bvadd #x0000000000000038 rsp@1)) ; unique[4e80:8] = 0x38 + RSP
(define-fun u@9.2 () (_ BitVec 64) r10) ; unique[6b80:8] = R10
(define-fun frame@9 () Stack (store64 frame@8 #xffffffffffffff80 u@9.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_regs_caller+0x2f: mov qword ptr [rsp + 0x40], r9   [4c894c2440]
(define-fun u@10 () (_ BitVec 64) (bvadd #x0000000000000040 rsp@1)) ; unique[4e80:8] = 0x40 + RSP
(define-fun u@10.2 () (_ BitVec 64) r9) ; unique[6b80:8] = R9
(define-fun frame@10 () Stack (store64 frame@9 #xffffffffffffff88 u@10.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_regs_caller+0x34: mov qword ptr [rsp + 0x48], r8   [4c89442448]
(define-fun u@11 () (_ BitVec 64) (bvadd #x0000000000000048 rsp@1)) ; unique[4e80:8] = 0x48 + RSP
(define-fun u@11.2 () (_ BitVec 64) r8) ; unique[6b80:8] = R8
(define-fun frame@11 () Stack (store64 frame@10 #xffffffffffffff90 u@11.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_regs_caller+0x39: mov qword ptr [rsp + 0x50], rax   [4889442450]
(define-fun u@12 () (_ BitVec 64) (bvadd #x0000000000000050 rsp@1)) ; unique[4e80:8] = 0x50 + RSP
(define-fun u@12.2 () (_ BitVec 64) rax) ; unique[6b80:8] = RAX
(define-fun frame@12 () Stack (store64 frame@11 #xffffffffffffff98 u@12.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_regs_caller+0x3e: mov qword ptr [rsp + 0x58], rcx   [48894c2458]
(define-fun u@13 () (_ BitVec 64) (bvadd #x0000000000000058 rsp@1)) ; unique[4e80:8] = 0x58 + RSP
(define-fun u@13.2 () (_ BitVec 64) rcx) ; unique[6b80:8] = RCX
(define-fun frame@13 () Stack (store64 frame@12 #xffffffffffffffa0 u@13.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_regs_caller+0x43: mov qword ptr [rsp + 0x60], rdx   [4889542460]
(define-fun u@14 () (_ BitVec 64) (bvadd #x0000000000000060 rsp@1)) ; unique[4e80:8] = 0x60 + RSP
(define-fun u@14.2 () (_ BitVec 64) rdx) ; unique[6b80:8] = RDX
(define-fun frame@14 () Stack (store64 frame@13 #xffffffffffffffa8 u@14.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_regs_caller+0x48: mov qword ptr [rsp + 0x68], rsi   [4889742468]
(define-fun u@15 () (_ BitVec 64) (bvadd #x0000000000000068 rsp@1)) ; unique[4e80:8] = 0x68 + RSP
(define-fun u@15.2 () (_ BitVec 64) rsi) ; unique[6b80:8] = RSI
(define-fun frame@15 () Stack (store64 frame@14 #xffffffffffffffb0 u@15.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_regs_caller+0x4d: mov qword ptr [rsp + 0x70], rdi   [48897c2470]
(define-fun u@16 () (_ BitVec 64) (bvadd #x0000000000000070 rsp@1)) ; unique[4e80:8] = 0x70 + RSP
(define-fun u@16.2 () (_ BitVec 64) rdi) ; unique[6b80:8] = RDI
(define-fun frame@16 () Stack (store64 frame@15 #xffffffffffffffb8 u@16.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_regs_caller+0x52: mov qword ptr [rsp + 0x78], 0   [48c744247800000000]
(define-fun u@17 () (_ BitVec 64) (bvadd #x0000000000000078 rsp@1)) ; unique[4e80:8] = 0x78 + RSP
(define-fun u@17.2 () (_ BitVec 64) #x0000000000000000) ; unique[6b80:8] = 0x0
(define-fun frame@17 () Stack (store64 frame@16 #xffffffffffffffc0 u@17.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_regs_caller+0x5b: mov rdi, qword ptr [rsp + 0xb0]   [488bbc24b0000000]
(define-fun u@18 () (_ BitVec 64) (bvadd #x00000000000000b0 rsp@1)) ; unique[5300:8] = 0xb0 + RSP
(define-fun m@18 () (_ BitVec 64) (load64 frame@17 #xfffffffffffffff8)) ; 8 bytes at u@18
(define-fun u@18.2 () (_ BitVec 64) m@18) ; unique[12000:8] = *[ram]unique[5300:8]
(define-fun rdi@18 () (_ BitVec 64) u@18.2) ; RDI = unique[12000:8]

; ftrace_regs_caller+0x63: mov qword ptr [rsp + 0x80], rdi   [4889bc2480000000]
(define-fun u@19 () (_ BitVec 64) (bvadd #x0000000000000080 rsp@1)) ; unique[5300:8] = 0x80 + RSP
(define-fun u@19.2 () (_ BitVec 64) rdi@18) ; unique[6b80:8] = RDI
(define-fun frame@19 () Stack (store64 frame@17 #xffffffffffffffc8 u@19.2)) ; *[ram]unique[5300:8] = unique[6b80:8]

; ftrace_regs_caller+0x6b: mov eax, cs   [8cc8]
; correction selector-image (SDM 2 "PUSH", "MOV")
(define-fun rax@20 () (_ BitVec 64) ((_ zero_extend 48) cs)) ; mov eax, cs

; ftrace_regs_caller+0x6d: mov qword ptr [rsp + 0x88], rax   [4889842488000000]
(define-fun u@21 () (_ BitVec 64) (bvadd #x0000000000000088 rsp@1)) ; unique[5300:8] = 0x88 + RSP
(define-fun u@21.2 () (_ BitVec 64) rax@20) ; unique[6b80:8] = RAX
(define-fun frame@21 () Stack (store64 frame@19 #xffffffffffffffd0 u@21.2)) ; *[ram]unique[5300:8] = unique[6b80:8]

; ftrace_regs_caller+0x75: mov rax, qword ptr [rsp + 0xa8]   [488b8424a8000000]
(define-fun u@22 () (_ BitVec 64) (bvadd #x00000000000000a8 rsp@1)) ; unique[5300:8] = 0xa8 + RSP
(define-fun m@22 () (_ BitVec 64) (load64 frame@21 #xfffffffffffffff0)) ; 8 bytes at u@22
(define-fun u@22.2 () (_ BitVec 64) m@22) ; unique[12000:8] = *[ram]unique[5300:8]
(define-fun rax@22 () (_ BitVec 64) u@22.2) ; RAX = unique[12000:8]

; ftrace_regs_caller+0x7d: mov qword ptr [rsp + 0x90], rax   [4889842490000000]
(define-fun u@23 () (_ BitVec 64) (bvadd #x0000000000000090 rsp@1)) ; unique[5300:8] = 0x90 + RSP
(define-fun u@23.2 () (_ BitVec 64) rax@22) ; unique[6b80:8] = RAX
(define-fun frame@23 () Stack (store64 frame@21 #xffffffffffffffd8 u@23.2)) ; *[ram]unique[5300:8] = unique[6b80:8]

; ftrace_regs_caller+0x85: lea rax, [rsp + 0xb8]   [488d8424b8000000]
(define-fun u@24 () (_ BitVec 64) (bvadd #x00000000000000b8 rsp@1)) ; unique[5300:8] = 0xb8 + RSP
(define-fun rax@24 () (_ BitVec 64) u@24) ; RAX = unique[5300:8]

; ftrace_regs_caller+0x8d: mov qword ptr [rsp + 0x98], rax   [4889842498000000]
(define-fun u@25 () (_ BitVec 64) (bvadd #x0000000000000098 rsp@1)) ; unique[5300:8] = 0x98 + RSP
(define-fun u@25.2 () (_ BitVec 64) rax@24) ; unique[6b80:8] = RAX
(define-fun frame@25 () Stack (store64 frame@23 #xffffffffffffffe0 u@25.2)) ; *[ram]unique[5300:8] = unique[6b80:8]

; ftrace_regs_caller+0x95: mov eax, ss   [8cd0]
; correction selector-image (SDM 2 "PUSH", "MOV")
(define-fun rax@26 () (_ BitVec 64) ((_ zero_extend 48) ss)) ; mov eax, ss

; ftrace_regs_caller+0x97: mov qword ptr [rsp + 0xa0], rax   [48898424a0000000]
(define-fun u@27 () (_ BitVec 64) (bvadd #x00000000000000a0 rsp@1)) ; unique[5300:8] = 0xa0 + RSP
(define-fun u@27.2 () (_ BitVec 64) rax@26) ; unique[6b80:8] = RAX
(define-fun frame@27 () Stack (store64 frame@25 #xffffffffffffffe8 u@27.2)) ; *[ram]unique[5300:8] = unique[6b80:8]

; ftrace_regs_caller+0x9f: sub rdi, 5   [4883ef05]
(define-fun CF@28 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rdi@18 #x0000000000000005) #x01 #x00))) ; CF = RDI < 0x5
(define-fun OF@28 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rdi@18) ((_ extract 63 63) #x0000000000000005)) (distinct ((_ extract 63 63) rdi@18) ((_ extract 63 63) (bvsub rdi@18 #x0000000000000005)))) #x01 #x00))) ; OF = sborrow(RDI, 0x5)
(define-fun rdi@28 () (_ BitVec 64) (bvsub rdi@18 #x0000000000000005)) ; RDI = RDI - 0x5
(define-fun SF@28 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rdi@28 #x0000000000000000) #x01 #x00))) ; SF = RDI s< 0x0
(define-fun ZF@28 () (_ BitVec 1) ((_ extract 0 0) (ite (= rdi@28 #x0000000000000000) #x01 #x00))) ; ZF = RDI == 0x0
(define-fun u@28 () (_ BitVec 64) (bvand rdi@28 #x00000000000000ff)) ; unique[2c280:8] = RDI & 0xff
(define-fun u@28.2 () (_ BitVec 8) (popcount64 u@28)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@28.3 () (_ BitVec 8) (bvand u@28.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@28 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@28.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@28 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rdi@18)) (concat #b0 ((_ extract 3 0) #x0000000000000005)))))

; ftrace_regs_caller+0xa3: mov rsi, qword ptr [rsp + 0xb8]   [488bb424b8000000]
(define-fun u@29 () (_ BitVec 64) (bvadd #x00000000000000b8 rsp@1)) ; unique[5300:8] = 0xb8 + RSP
(define-fun m@29 () (_ BitVec 64) (load64 above #x0000000000000000)) ; 8 bytes at u@29
(define-fun u@29.2 () (_ BitVec 64) m@29) ; unique[12000:8] = *[ram]unique[5300:8]
(define-fun rsi@29 () (_ BitVec 64) u@29.2) ; RSI = unique[12000:8]

; ftrace_regs_caller+0xab: mov rdx, qword ptr [rip + 0x1effff4e]   [488b154effff1e]
(declare-const cell.function_trace_op (_ BitVec 64))
; load 1 of function_trace_op: it may have changed since the last one
(define-fun m@30 () (_ BitVec 64) cell.function_trace_op) ; 8 bytes at addr.function_trace_op
(define-fun rdx@30 () (_ BitVec 64) m@30) ; RDX = ram[ffffffffa0000000:8]

; ftrace_regs_caller+0xb2: mov rcx, rsp   [4889e1]
(define-fun rcx@31 () (_ BitVec 64) rsp@1) ; RCX = RSP

; ftrace_regs_caller+0xb5: call 0xffffffff810001a4   [e8ea000000]
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

; ftrace_regs_caller+0xba: mov rax, qword ptr [rsp + 0x80]   [488b842480000000]
(define-fun u@33 () (_ BitVec 64) (bvadd #x0000000000000080 rsp@1)) ; unique[5300:8] = 0x80 + RSP
(define-fun m@33 () (_ BitVec 64) (load64 frame@32.16 #xffffffffffffffc8)) ; 8 bytes at u@33
(define-fun u@33.2 () (_ BitVec 64) m@33) ; unique[12000:8] = *[ram]unique[5300:8]
(define-fun rax@33 () (_ BitVec 64) u@33.2) ; RAX = unique[12000:8]

; ftrace_regs_caller+0xc2: mov qword ptr [rsp + 0xb0], rax   [48898424b0000000]
(define-fun u@34 () (_ BitVec 64) (bvadd #x00000000000000b0 rsp@1)) ; unique[5300:8] = 0xb0 + RSP
(define-fun u@34.2 () (_ BitVec 64) rax@33) ; unique[6b80:8] = RAX
(define-fun frame@34 () Stack (store64 frame@32.16 #xfffffffffffffff8 u@34.2)) ; *[ram]unique[5300:8] = unique[6b80:8]

; ftrace_regs_caller+0xca: mov rcx, qword ptr [rsp + 0x90]   [488b8c2490000000]
(define-fun u@35 () (_ BitVec 64) (bvadd #x0000000000000090 rsp@1)) ; unique[5300:8] = 0x90 + RSP
(define-fun m@35 () (_ BitVec 64) (load64 frame@34 #xffffffffffffffd8)) ; 8 bytes at u@35
(define-fun u@35.2 () (_ BitVec 64) m@35) ; unique[12000:8] = *[ram]unique[5300:8]
(define-fun rcx@35 () (_ BitVec 64) u@35.2) ; RCX = unique[12000:8]

; ftrace_regs_caller+0xd2: mov rax, qword ptr [rsp + 0x78]   [488b442478]
(define-fun u@36 () (_ BitVec 64) (bvadd #x0000000000000078 rsp@1)) ; unique[4e80:8] = 0x78 + RSP
(define-fun m@36 () (_ BitVec 64) (load64 frame@34 #xffffffffffffffc0)) ; 8 bytes at u@36
(define-fun u@36.2 () (_ BitVec 64) m@36) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rax@36 () (_ BitVec 64) u@36.2) ; RAX = unique[12000:8]

; ftrace_regs_caller+0xd7: test rax, rax   [4885c0]
(define-fun CF@37 () (_ BitVec 1) ((_ extract 0 0) #x00)) ; CF = 0x0
(define-fun OF@37 () (_ BitVec 1) ((_ extract 0 0) #x00)) ; OF = 0x0
(define-fun u@37 () (_ BitVec 64) (bvand rax@36 rax@36)) ; unique[70580:8] = RAX & RAX
(define-fun SF@37 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt u@37 #x0000000000000000) #x01 #x00))) ; SF = unique[70580:8] s< 0x0
(define-fun ZF@37 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@37 #x0000000000000000) #x01 #x00))) ; ZF = unique[70580:8] == 0x0
(define-fun u@37.2 () (_ BitVec 64) (bvand u@37 #x00000000000000ff)) ; unique[2c280:8] = unique[70580:8] & 0xff
(define-fun u@37.3 () (_ BitVec 8) (popcount64 u@37.2)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@37.4 () (_ BitVec 8) (bvand u@37.3 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@37 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@37.4 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction constant-flag (SDM 1 appendix A: CF)
(define-fun CF@37.2 () (_ BitVec 1) #b0)
; correction constant-flag (SDM 1 appendix A: OF)
(define-fun OF@37.2 () (_ BitVec 1) #b0)
; correction undefined-flag (SDM 1 appendix A: AF)
(declare-const undefined-AF@37 (_ BitVec 1))

; ftrace_regs_caller+0xda: jne 0xffffffff81000137   [755b]
(define-fun u@38 () (_ BitVec 8) (bvxor (concat #b0000000 ZF@37) #x01)) ; unique[12880:1] = !ZF
; the branch is taken: (distinct u@38 #x00)

; ftrace_regs_caller+0x137: mov qword ptr [rsp + 0xa8], rax   [48898424a8000000]
(define-fun u@39t () (_ BitVec 64) (bvadd #x00000000000000a8 rsp@1)) ; unique[5300:8] = 0xa8 + RSP
(define-fun u@39t.2 () (_ BitVec 64) rax@36) ; unique[6b80:8] = RAX
(define-fun frame@39t () Stack (store64 frame@34 #xfffffffffffffff0 u@39t.2)) ; *[ram]unique[5300:8] = unique[6b80:8]

; ftrace_regs_caller+0x13f: mov qword ptr [rsp + 0xa0], rcx   [48898c24a0000000]
(define-fun u@40t () (_ BitVec 64) (bvadd #x00000000000000a0 rsp@1)) ; unique[5300:8] = 0xa0 + RSP
(define-fun u@40t.2 () (_ BitVec 64) rcx@35) ; unique[6b80:8] = RCX
(define-fun frame@40t () Stack (store64 frame@39t #xffffffffffffffe8 u@40t.2)) ; *[ram]unique[5300:8] = unique[6b80:8]

; ftrace_regs_caller+0x147: mov r15, qword ptr [rsp]   [4c8b3c24]
(define-fun m@41t () (_ BitVec 64) (load64 frame@40t #xffffffffffffff48)) ; 8 bytes at rsp@1
(define-fun u@41t () (_ BitVec 64) m@41t) ; unique[12000:8] = *[ram]RSP
(define-fun r15@41t () (_ BitVec 64) u@41t) ; R15 = unique[12000:8]

; ftrace_regs_caller+0x14b: mov r14, qword ptr [rsp + 8]   [4c8b742408]
(define-fun u@42t () (_ BitVec 64) (bvadd #x0000000000000008 rsp@1)) ; unique[4e80:8] = 0x8 + RSP
(define-fun m@42t () (_ BitVec 64) (load64 frame@40t #xffffffffffffff50)) ; 8 bytes at u@42t
(define-fun u@42t.2 () (_ BitVec 64) m@42t) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r14@42t () (_ BitVec 64) u@42t.2) ; R14 = unique[12000:8]

; ftrace_regs_caller+0x150: mov r13, qword ptr [rsp + 0x10]   [4c8b6c2410]
(define-fun u@43t () (_ BitVec 64) (bvadd #x0000000000000010 rsp@1)) ; unique[4e80:8] = 0x10 + RSP
(define-fun m@43t () (_ BitVec 64) (load64 frame@40t #xffffffffffffff58)) ; 8 bytes at u@43t
(define-fun u@43t.2 () (_ BitVec 64) m@43t) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r13@43t () (_ BitVec 64) u@43t.2) ; R13 = unique[12000:8]

; ftrace_regs_caller+0x155: mov r12, qword ptr [rsp + 0x18]   [4c8b642418]
(define-fun u@44t () (_ BitVec 64) (bvadd #x0000000000000018 rsp@1)) ; unique[4e80:8] = 0x18 + RSP
(define-fun m@44t () (_ BitVec 64) (load64 frame@40t #xffffffffffffff60)) ; 8 bytes at u@44t
(define-fun u@44t.2 () (_ BitVec 64) m@44t) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r12@44t () (_ BitVec 64) u@44t.2) ; R12 = unique[12000:8]

; ftrace_regs_caller+0x15a: mov rbp, qword ptr [rsp + 0x20]   [488b6c2420]
(define-fun u@45t () (_ BitVec 64) (bvadd #x0000000000000020 rsp@1)) ; unique[4e80:8] = 0x20 + RSP
(define-fun m@45t () (_ BitVec 64) (load64 frame@40t #xffffffffffffff68)) ; 8 bytes at u@45t
(define-fun u@45t.2 () (_ BitVec 64) m@45t) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rbp@45t () (_ BitVec 64) u@45t.2) ; RBP = unique[12000:8]

; ftrace_regs_caller+0x15f: mov rbx, qword ptr [rsp + 0x28]   [488b5c2428]
(define-fun u@46t () (_ BitVec 64) (bvadd #x0000000000000028 rsp@1)) ; unique[4e80:8] = 0x28 + RSP
(define-fun m@46t () (_ BitVec 64) (load64 frame@40t #xffffffffffffff70)) ; 8 bytes at u@46t
(define-fun u@46t.2 () (_ BitVec 64) m@46t) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rbx@46t () (_ BitVec 64) u@46t.2) ; RBX = unique[12000:8]

; ftrace_regs_caller+0x164: mov r11, qword ptr [rsp + 0x30]   [4c8b5c2430]
(define-fun u@47t () (_ BitVec 64) (bvadd #x0000000000000030 rsp@1)) ; unique[4e80:8] = 0x30 + RSP
(define-fun m@47t () (_ BitVec 64) (load64 frame@40t #xffffffffffffff78)) ; 8 bytes at u@47t
(define-fun u@47t.2 () (_ BitVec 64) m@47t) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r11@47t () (_ BitVec 64) u@47t.2) ; R11 = unique[12000:8]

; ftrace_regs_caller+0x169: mov r10, qword ptr [rsp + 0x38]   [4c8b542438]
(define-fun u@48t () (_ BitVec 64) (bvadd #x0000000000000038 rsp@1)) ; unique[4e80:8] = 0x38 + RSP
(define-fun m@48t () (_ BitVec 64) (load64 frame@40t #xffffffffffffff80)) ; 8 bytes at u@48t
(define-fun u@48t.2 () (_ BitVec 64) m@48t) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r10@48t () (_ BitVec 64) u@48t.2) ; R10 = unique[12000:8]

; ftrace_regs_caller+0x16e: mov r9, qword ptr [rsp + 0x40]   [4c8b4c2440]
(define-fun u@49t () (_ BitVec 64) (bvadd #x0000000000000040 rsp@1)) ; unique[4e80:8] = 0x40 + RSP
(define-fun m@49t () (_ BitVec 64) (load64 frame@40t #xffffffffffffff88)) ; 8 bytes at u@49t
(define-fun u@49t.2 () (_ BitVec 64) m@49t) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r9@49t () (_ BitVec 64) u@49t.2) ; R9 = unique[12000:8]

; ftrace_regs_caller+0x173: mov r8, qword ptr [rsp + 0x48]   [4c8b442448]
(define-fun u@50t () (_ BitVec 64) (bvadd #x0000000000000048 rsp@1)) ; unique[4e80:8] = 0x48 + RSP
(define-fun m@50t () (_ BitVec 64) (load64 frame@40t #xffffffffffffff90)) ; 8 bytes at u@50t
(define-fun u@50t.2 () (_ BitVec 64) m@50t) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r8@50t () (_ BitVec 64) u@50t.2) ; R8 = unique[12000:8]

; ftrace_regs_caller+0x178: mov rax, qword ptr [rsp + 0x50]   [488b442450]
(define-fun u@51t () (_ BitVec 64) (bvadd #x0000000000000050 rsp@1)) ; unique[4e80:8] = 0x50 + RSP
(define-fun m@51t () (_ BitVec 64) (load64 frame@40t #xffffffffffffff98)) ; 8 bytes at u@51t
(define-fun u@51t.2 () (_ BitVec 64) m@51t) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rax@51t () (_ BitVec 64) u@51t.2) ; RAX = unique[12000:8]

; ftrace_regs_caller+0x17d: mov rcx, qword ptr [rsp + 0x58]   [488b4c2458]
(define-fun u@52t () (_ BitVec 64) (bvadd #x0000000000000058 rsp@1)) ; unique[4e80:8] = 0x58 + RSP
(define-fun m@52t () (_ BitVec 64) (load64 frame@40t #xffffffffffffffa0)) ; 8 bytes at u@52t
(define-fun u@52t.2 () (_ BitVec 64) m@52t) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rcx@52t () (_ BitVec 64) u@52t.2) ; RCX = unique[12000:8]

; ftrace_regs_caller+0x182: mov rdx, qword ptr [rsp + 0x60]   [488b542460]
(define-fun u@53t () (_ BitVec 64) (bvadd #x0000000000000060 rsp@1)) ; unique[4e80:8] = 0x60 + RSP
(define-fun m@53t () (_ BitVec 64) (load64 frame@40t #xffffffffffffffa8)) ; 8 bytes at u@53t
(define-fun u@53t.2 () (_ BitVec 64) m@53t) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rdx@53t () (_ BitVec 64) u@53t.2) ; RDX = unique[12000:8]

; ftrace_regs_caller+0x187: mov rsi, qword ptr [rsp + 0x68]   [488b742468]
(define-fun u@54t () (_ BitVec 64) (bvadd #x0000000000000068 rsp@1)) ; unique[4e80:8] = 0x68 + RSP
(define-fun m@54t () (_ BitVec 64) (load64 frame@40t #xffffffffffffffb0)) ; 8 bytes at u@54t
(define-fun u@54t.2 () (_ BitVec 64) m@54t) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rsi@54t () (_ BitVec 64) u@54t.2) ; RSI = unique[12000:8]

; ftrace_regs_caller+0x18c: mov rdi, qword ptr [rsp + 0x70]   [488b7c2470]
(define-fun u@55t () (_ BitVec 64) (bvadd #x0000000000000070 rsp@1)) ; unique[4e80:8] = 0x70 + RSP
(define-fun m@55t () (_ BitVec 64) (load64 frame@40t #xffffffffffffffb8)) ; 8 bytes at u@55t
(define-fun u@55t.2 () (_ BitVec 64) m@55t) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rdi@55t () (_ BitVec 64) u@55t.2) ; RDI = unique[12000:8]

; ftrace_regs_caller+0x191: add rsp, 0xa0   [4881c4a0000000]
(define-fun CF@56t () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd rsp@1 #x00000000000000a0) rsp@1) #x01 #x00))) ; CF = carry(RSP, 0xa0)
(define-fun OF@56t () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 63 63) rsp@1) ((_ extract 63 63) #x00000000000000a0)) (distinct ((_ extract 63 63) rsp@1) ((_ extract 63 63) (bvadd rsp@1 #x00000000000000a0)))) #x01 #x00))) ; OF = scarry(RSP, 0xa0)
(define-fun rsp@56t () (_ BitVec 64) (bvadd rsp@1 #x00000000000000a0)) ; RSP = RSP + 0xa0
(define-fun SF@56t () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@56t #x0000000000000000) #x01 #x00))) ; SF = RSP s< 0x0
(define-fun ZF@56t () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@56t #x0000000000000000) #x01 #x00))) ; ZF = RSP == 0x0
(define-fun u@56t () (_ BitVec 64) (bvand rsp@56t #x00000000000000ff)) ; unique[2c280:8] = RSP & 0xff
(define-fun u@56t.2 () (_ BitVec 8) (popcount64 u@56t)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@56t.3 () (_ BitVec 8) (bvand u@56t.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@56t () (_ BitVec 1) ((_ extract 0 0) (ite (= u@56t.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@56t () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) rsp@1)) (concat #b0 ((_ extract 3 0) #x00000000000000a0)))))

; ftrace_regs_caller+0x198: popfq   [9d]
; correction popf-by-cpl (SDM 2 "POPF/POPFD/POPFQ", table 4-21)
(define-fun m@57t () (_ BitVec 64) (load64 frame@40t #xffffffffffffffe8)) ; popf
(define-fun rsp@57t () (_ BitVec 64) (bvadd rsp@56t #x0000000000000008)) ; popf
(define-fun CF@57t () (_ BitVec 1) ((_ extract 0 0) m@57t))
(define-fun PF@57t () (_ BitVec 1) ((_ extract 2 2) m@57t))
(define-fun AF@57t () (_ BitVec 1) ((_ extract 4 4) m@57t))
(define-fun ZF@57t () (_ BitVec 1) ((_ extract 6 6) m@57t))
(define-fun SF@57t () (_ BitVec 1) ((_ extract 7 7) m@57t))
(define-fun TF@57t () (_ BitVec 1) ((_ extract 8 8) m@57t))
(define-fun IF@57t () (_ BitVec 1) ((_ extract 9 9) m@57t))
(define-fun DF@57t () (_ BitVec 1) ((_ extract 10 10) m@57t))
(define-fun OF@57t () (_ BitVec 1) ((_ extract 11 11) m@57t))
(define-fun IOPL@57t () (_ BitVec 2) ((_ extract 13 12) m@57t))
(define-fun NT@57t () (_ BitVec 1) ((_ extract 14 14) m@57t))
(define-fun AC@57t () (_ BitVec 1) ((_ extract 18 18) m@57t))
(define-fun ID@57t () (_ BitVec 1) ((_ extract 21 21) m@57t))

; ftrace_regs_caller+0x199: call 0xffffffff8100019f   [e801000000]
(define-fun rsp@58t () (_ BitVec 64) (bvsub rsp@57t #x0000000000000008)) ; RSP = RSP - 0x8
(define-fun frame@58t () Stack (store64 frame@40t #xffffffffffffffe8 (bvadd addr..text #x000000000000019e))) ; *[ram]RSP = 0xffffffff8100019e

; ftrace_regs_caller+0x19f: add rsp, 8   [4883c408]
(define-fun CF@59t () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd rsp@58t #x0000000000000008) rsp@58t) #x01 #x00))) ; CF = carry(RSP, 0x8)
(define-fun OF@59t () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 63 63) rsp@58t) ((_ extract 63 63) #x0000000000000008)) (distinct ((_ extract 63 63) rsp@58t) ((_ extract 63 63) (bvadd rsp@58t #x0000000000000008)))) #x01 #x00))) ; OF = scarry(RSP, 0x8)
(define-fun rsp@59t () (_ BitVec 64) (bvadd rsp@58t #x0000000000000008)) ; RSP = RSP + 0x8
(define-fun SF@59t () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@59t #x0000000000000000) #x01 #x00))) ; SF = RSP s< 0x0
(define-fun ZF@59t () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@59t #x0000000000000000) #x01 #x00))) ; ZF = RSP == 0x0
(define-fun u@59t () (_ BitVec 64) (bvand rsp@59t #x00000000000000ff)) ; unique[2c280:8] = RSP & 0xff
(define-fun u@59t.2 () (_ BitVec 8) (popcount64 u@59t)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@59t.3 () (_ BitVec 8) (bvand u@59t.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@59t () (_ BitVec 1) ((_ extract 0 0) (ite (= u@59t.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@59t () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) rsp@58t)) (concat #b0 ((_ extract 3 0) #x0000000000000008)))))

; ftrace_regs_caller+0x1a3: ret   [c3]
(define-fun m@60t () (_ BitVec 64) (load64 frame@58t #xfffffffffffffff0)) ; 8 bytes at rsp@59t
(define-fun target@60t () (_ BitVec 64) m@60t) ; RIP = *[ram]RSP
(define-fun rsp@60t () (_ BitVec 64) (bvadd rsp@59t #x0000000000000008)) ; RSP = RSP + 0x8

; names for what is claimed
(define-fun left.ip () (_ BitVec 64) (load64 frame@32.16 #xffffffffffffffc8))
(define-fun left.orig_ax () (_ BitVec 64) (load64 frame@32.16 #xffffffffffffffc0))
(define-fun seen.r15 () (_ BitVec 64) (load64 frame@27 #xffffffffffffff48))
(define-fun seen.r14 () (_ BitVec 64) (load64 frame@27 #xffffffffffffff50))
(define-fun seen.r13 () (_ BitVec 64) (load64 frame@27 #xffffffffffffff58))
(define-fun seen.r12 () (_ BitVec 64) (load64 frame@27 #xffffffffffffff60))
(define-fun seen.bp () (_ BitVec 64) (load64 frame@27 #xffffffffffffff68))
(define-fun seen.bx () (_ BitVec 64) (load64 frame@27 #xffffffffffffff70))
(define-fun seen.r11 () (_ BitVec 64) (load64 frame@27 #xffffffffffffff78))
(define-fun seen.r10 () (_ BitVec 64) (load64 frame@27 #xffffffffffffff80))
(define-fun seen.r9 () (_ BitVec 64) (load64 frame@27 #xffffffffffffff88))
(define-fun seen.r8 () (_ BitVec 64) (load64 frame@27 #xffffffffffffff90))
(define-fun seen.ax () (_ BitVec 64) (load64 frame@27 #xffffffffffffff98))
(define-fun seen.cx () (_ BitVec 64) (load64 frame@27 #xffffffffffffffa0))
(define-fun seen.dx () (_ BitVec 64) (load64 frame@27 #xffffffffffffffa8))
(define-fun seen.si () (_ BitVec 64) (load64 frame@27 #xffffffffffffffb0))
(define-fun seen.di () (_ BitVec 64) (load64 frame@27 #xffffffffffffffb8))
(define-fun seen.orig_ax () (_ BitVec 64) (load64 frame@27 #xffffffffffffffc0))
(define-fun seen.ip () (_ BitVec 64) (load64 frame@27 #xffffffffffffffc8))
(define-fun seen.cs () (_ BitVec 64) (load64 frame@27 #xffffffffffffffd0))
(define-fun seen.flags () (_ BitVec 64) (load64 frame@27 #xffffffffffffffd8))
(define-fun seen.sp () (_ BitVec 64) (load64 frame@27 #xffffffffffffffe0))
(define-fun seen.ss () (_ BitVec 64) (load64 frame@27 #xffffffffffffffe8))
(define-fun left.r15 () (_ BitVec 64) (load64 frame@32.16 #xffffffffffffff48))
(define-fun exit.r15 () (_ BitVec 64) r15@41t)
(define-fun left.r14 () (_ BitVec 64) (load64 frame@32.16 #xffffffffffffff50))
(define-fun exit.r14 () (_ BitVec 64) r14@42t)
(define-fun left.r13 () (_ BitVec 64) (load64 frame@32.16 #xffffffffffffff58))
(define-fun exit.r13 () (_ BitVec 64) r13@43t)
(define-fun left.r12 () (_ BitVec 64) (load64 frame@32.16 #xffffffffffffff60))
(define-fun exit.r12 () (_ BitVec 64) r12@44t)
(define-fun left.bp () (_ BitVec 64) (load64 frame@32.16 #xffffffffffffff68))
(define-fun exit.rbp () (_ BitVec 64) rbp@45t)
(define-fun left.bx () (_ BitVec 64) (load64 frame@32.16 #xffffffffffffff70))
(define-fun exit.rbx () (_ BitVec 64) rbx@46t)
(define-fun left.r11 () (_ BitVec 64) (load64 frame@32.16 #xffffffffffffff78))
(define-fun exit.r11 () (_ BitVec 64) r11@47t)
(define-fun left.r10 () (_ BitVec 64) (load64 frame@32.16 #xffffffffffffff80))
(define-fun exit.r10 () (_ BitVec 64) r10@48t)
(define-fun left.r9 () (_ BitVec 64) (load64 frame@32.16 #xffffffffffffff88))
(define-fun exit.r9 () (_ BitVec 64) r9@49t)
(define-fun left.r8 () (_ BitVec 64) (load64 frame@32.16 #xffffffffffffff90))
(define-fun exit.r8 () (_ BitVec 64) r8@50t)
(define-fun left.ax () (_ BitVec 64) (load64 frame@32.16 #xffffffffffffff98))
(define-fun exit.rax () (_ BitVec 64) rax@51t)
(define-fun left.cx () (_ BitVec 64) (load64 frame@32.16 #xffffffffffffffa0))
(define-fun exit.rcx () (_ BitVec 64) rcx@52t)
(define-fun left.dx () (_ BitVec 64) (load64 frame@32.16 #xffffffffffffffa8))
(define-fun exit.rdx () (_ BitVec 64) rdx@53t)
(define-fun left.si () (_ BitVec 64) (load64 frame@32.16 #xffffffffffffffb0))
(define-fun exit.rsi () (_ BitVec 64) rsi@54t)
(define-fun left.di () (_ BitVec 64) (load64 frame@32.16 #xffffffffffffffb8))
(define-fun exit.rdi () (_ BitVec 64) rdi@55t)
(define-fun left.flags () (_ BitVec 64) (load64 frame@32.16 #xffffffffffffffd8))
(define-fun exit.CF () (_ BitVec 1) CF@59t)
(define-fun exit.PF () (_ BitVec 1) PF@59t)
(define-fun exit.AF () (_ BitVec 1) AF@59t)
(define-fun exit.ZF () (_ BitVec 1) ZF@59t)
(define-fun exit.SF () (_ BitVec 1) SF@59t)
(define-fun exit.TF () (_ BitVec 1) TF@57t)
(define-fun exit.IF () (_ BitVec 1) IF@57t)
(define-fun exit.DF () (_ BitVec 1) DF@57t)
(define-fun exit.OF () (_ BitVec 1) OF@59t)
(define-fun exit.IOPL () (_ BitVec 2) IOPL@57t)
(define-fun exit.NT () (_ BitVec 1) NT@57t)
(define-fun exit.AC () (_ BitVec 1) AC@57t)
(define-fun exit.VIF () (_ BitVec 1) VIF)
(define-fun exit.VIP () (_ BitVec 1) VIP)
(define-fun exit.ID () (_ BitVec 1) ID@57t)
(define-fun exit.cs () (_ BitVec 16) cs)
(define-fun exit.ss () (_ BitVec 16) ss)
(define-fun exit.ds () (_ BitVec 16) ds)
(define-fun exit.es () (_ BitVec 16) es)
(define-fun exit.fs () (_ BitVec 16) fs)
(define-fun exit.gs () (_ BitVec 16) gs)
(define-fun exit.fs_base () (_ BitVec 64) fs_base)
(define-fun exit.gs_base () (_ BitVec 64) gs_base)
(define-fun exit.fpu () (_ BitVec 64) fpu)
(define-fun exit.target () (_ BitVec 64) target@60t)
(define-fun exit.rsp () (_ BitVec 64) rsp@60t)
(declare-const any-byte Address) ; any stack byte, by its distance from the parent slot

; the path condition
(assert (distinct u@38 #x00))

; feasible: Some state follows this path.
(push 1)
(assert (= cell.function_trace_op #x0000000000000000)) ; of the model
(set-info :status sat)
(check-sat)
(pop 1)

; lemma/addresses: Each address that the path used is the symbol plus constant that the generator took it for.
(push 1)
(assert (not (and (= rsp@0.2 (bvadd rsp #xfffffffffffffff0)) (= rsp@1 (bvadd rsp #xffffffffffffff48)) (= u@3 (bvadd rsp #xffffffffffffff50)) (= u@4 (bvadd rsp #xffffffffffffff58)) (= u@5 (bvadd rsp #xffffffffffffff60)) (= u@6 (bvadd rsp #xffffffffffffff68)) (= u@7 (bvadd rsp #xffffffffffffff70)) (= u@8 (bvadd rsp #xffffffffffffff78)) (= u@9 (bvadd rsp #xffffffffffffff80)) (= u@10 (bvadd rsp #xffffffffffffff88)) (= u@11 (bvadd rsp #xffffffffffffff90)) (= u@12 (bvadd rsp #xffffffffffffff98)) (= u@13 (bvadd rsp #xffffffffffffffa0)) (= u@14 (bvadd rsp #xffffffffffffffa8)) (= u@15 (bvadd rsp #xffffffffffffffb0)) (= u@16 (bvadd rsp #xffffffffffffffb8)) (= u@17 (bvadd rsp #xffffffffffffffc0)) (= u@18 (bvadd rsp #xfffffffffffffff8)) (= u@19 (bvadd rsp #xffffffffffffffc8)) (= u@21 (bvadd rsp #xffffffffffffffd0)) (= u@22 (bvadd rsp #xfffffffffffffff0)) (= u@23 (bvadd rsp #xffffffffffffffd8)) (= u@25 (bvadd rsp #xffffffffffffffe0)) (= u@27 (bvadd rsp #xffffffffffffffe8)) (= u@29 rsp) (= rcx@31 (bvadd rsp #xffffffffffffff48)) (= u@33 (bvadd rsp #xffffffffffffffc8)) (= u@34 (bvadd rsp #xfffffffffffffff8)) (= u@35 (bvadd rsp #xffffffffffffffd8)) (= u@36 (bvadd rsp #xffffffffffffffc0)) (= u@39t (bvadd rsp #xfffffffffffffff0)) (= u@40t (bvadd rsp #xffffffffffffffe8)) (= u@42t (bvadd rsp #xffffffffffffff50)) (= u@43t (bvadd rsp #xffffffffffffff58)) (= u@44t (bvadd rsp #xffffffffffffff60)) (= u@45t (bvadd rsp #xffffffffffffff68)) (= u@46t (bvadd rsp #xffffffffffffff70)) (= u@47t (bvadd rsp #xffffffffffffff78)) (= u@48t (bvadd rsp #xffffffffffffff80)) (= u@49t (bvadd rsp #xffffffffffffff88)) (= u@50t (bvadd rsp #xffffffffffffff90)) (= u@51t (bvadd rsp #xffffffffffffff98)) (= u@52t (bvadd rsp #xffffffffffffffa0)) (= u@53t (bvadd rsp #xffffffffffffffa8)) (= u@54t (bvadd rsp #xffffffffffffffb0)) (= u@55t (bvadd rsp #xffffffffffffffb8)) (= rsp@56t (bvadd rsp #xffffffffffffffe8)) (= rsp@57t (bvadd rsp #xfffffffffffffff0)) (= rsp@58t (bvadd rsp #xffffffffffffffe8)) (= rsp@59t (bvadd rsp #xfffffffffffffff0)))))
(set-info :status unsat)
(check-sat)
(pop 1)

; call/reached: The callback runs once, and not at all where the guard says so; its address is not the trampoline's.
(push 1)
(assert (not (and (= (ite false #x0000000000000000 #x0000000000000001) #x0000000000000001) (= #xffffffff810001a4 #xffffffff810001a4))))
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
(assert (not (= rdi@28 (bvsub successor #x0000000000000005))))
(set-info :status unsat)
(check-sat)
(pop 1)

; arg/parent_ip: The parent return address.
(push 1)
(assert (not (= rsi@29 (load64 above #x0000000000000000))))
(set-info :status unsat)
(check-sat)
(pop 1)

; arg/op: The value of one load of function_trace_op.
(push 1)
(assert (not (= rdx@30 cell.function_trace_op)))
(set-info :status unsat)
(check-sat)
(pop 1)

; arg/regs: The address of a structure in the trampoline's frame.
(push 1)
(assert (not (bvult (bvsub rcx@31 rsp@1) (bvsub rsp rsp@1))))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/r15: The field holds r15 as at the hook.
(push 1)
(assert (not (= seen.r15 r15)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/r14: The field holds r14 as at the hook.
(push 1)
(assert (not (= seen.r14 r14)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/r13: The field holds r13 as at the hook.
(push 1)
(assert (not (= seen.r13 r13)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/r12: The field holds r12 as at the hook.
(push 1)
(assert (not (= seen.r12 r12)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/bp: The field holds rbp as at the hook.
(push 1)
(assert (not (= seen.bp rbp)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/bx: The field holds rbx as at the hook.
(push 1)
(assert (not (= seen.bx rbx)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/r11: The field holds r11 as at the hook.
(push 1)
(assert (not (= seen.r11 r11)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/r10: The field holds r10 as at the hook.
(push 1)
(assert (not (= seen.r10 r10)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/r9: The field holds r9 as at the hook.
(push 1)
(assert (not (= seen.r9 r9)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/r8: The field holds r8 as at the hook.
(push 1)
(assert (not (= seen.r8 r8)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/ax: The field holds rax as at the hook.
(push 1)
(assert (not (= seen.ax rax)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/cx: The field holds rcx as at the hook.
(push 1)
(assert (not (= seen.cx rcx)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/dx: The field holds rdx as at the hook.
(push 1)
(assert (not (= seen.dx rdx)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/si: The field holds rsi as at the hook.
(push 1)
(assert (not (= seen.si rsi)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/di: The field holds rdi as at the hook.
(push 1)
(assert (not (= seen.di rdi)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/orig_ax: orig_ax is 0 on this kind of entry.
(push 1)
(assert (not (= seen.orig_ax #x0000000000000000)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/ip: ip is the instruction after the patched call.
(push 1)
(assert (not (= seen.ip successor)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/cs: Bits 15:0 are cs at the hook.
(push 1)
(assert (not (= ((_ extract 15 0) seen.cs) cs)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/flags: The full pushf image at the hook.
(push 1)
(assert (not (= seen.flags (concat #b000000000000000000000000000000000000000000 ID VIP VIF AC #b000 NT IOPL OF DF IF TF SF ZF #b0 AF #b0 PF #b1 CF))))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/flags.CF: CF in the flags field is CF at the hook.
(push 1)
(assert (not (= ((_ extract 0 0) seen.flags) CF)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/flags.PF: PF in the flags field is PF at the hook.
(push 1)
(assert (not (= ((_ extract 2 2) seen.flags) PF)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/flags.AF: AF in the flags field is AF at the hook.
(push 1)
(assert (not (= ((_ extract 4 4) seen.flags) AF)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/flags.ZF: ZF in the flags field is ZF at the hook.
(push 1)
(assert (not (= ((_ extract 6 6) seen.flags) ZF)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/flags.SF: SF in the flags field is SF at the hook.
(push 1)
(assert (not (= ((_ extract 7 7) seen.flags) SF)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/flags.TF: TF in the flags field is TF at the hook.
(push 1)
(assert (not (= ((_ extract 8 8) seen.flags) TF)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/flags.IF: IF in the flags field is IF at the hook.
(push 1)
(assert (not (= ((_ extract 9 9) seen.flags) IF)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/flags.DF: DF in the flags field is DF at the hook.
(push 1)
(assert (not (= ((_ extract 10 10) seen.flags) DF)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/flags.OF: OF in the flags field is OF at the hook.
(push 1)
(assert (not (= ((_ extract 11 11) seen.flags) OF)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/flags.IOPL: IOPL in the flags field is IOPL at the hook.
(push 1)
(assert (not (= ((_ extract 13 12) seen.flags) IOPL)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/flags.NT: NT in the flags field is NT at the hook.
(push 1)
(assert (not (= ((_ extract 14 14) seen.flags) NT)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/flags.AC: AC in the flags field is AC at the hook.
(push 1)
(assert (not (= ((_ extract 18 18) seen.flags) AC)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/flags.VIF: VIF in the flags field is VIF at the hook.
(push 1)
(assert (not (= ((_ extract 19 19) seen.flags) VIF)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/flags.VIP: VIP in the flags field is VIP at the hook.
(push 1)
(assert (not (= ((_ extract 20 20) seen.flags) VIP)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/flags.ID: ID in the flags field is ID at the hook.
(push 1)
(assert (not (= ((_ extract 21 21) seen.flags) ID)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/sp: The content is the stack pointer at the hook.
(push 1)
(assert (not (= seen.sp rsp)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/ss: Bits 15:0 are ss at the hook.
(push 1)
(assert (not (= ((_ extract 15 0) seen.ss) ss)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/owned: Every byte of the structure is the trampoline's own.
(push 1)
(assert (not (and (bvsle (bvsub rsp@1 rsp) (bvsub rcx@31 rsp)) (bvsle (bvadd (bvsub rcx@31 rsp) #x00000000000000a8) #xfffffffffffffff8))))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/r15: r15 is as the callback left it in the structure.
(push 1)
(assert (not (= exit.r15 left.r15)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/r14: r14 is as the callback left it in the structure.
(push 1)
(assert (not (= exit.r14 left.r14)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/r13: r13 is as the callback left it in the structure.
(push 1)
(assert (not (= exit.r13 left.r13)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/r12: r12 is as the callback left it in the structure.
(push 1)
(assert (not (= exit.r12 left.r12)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/bp: rbp is as the callback left it in the structure.
(push 1)
(assert (not (= exit.rbp left.bp)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/bx: rbx is as the callback left it in the structure.
(push 1)
(assert (not (= exit.rbx left.bx)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/r11: r11 is as the callback left it in the structure.
(push 1)
(assert (not (= exit.r11 left.r11)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/r10: r10 is as the callback left it in the structure.
(push 1)
(assert (not (= exit.r10 left.r10)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/r9: r9 is as the callback left it in the structure.
(push 1)
(assert (not (= exit.r9 left.r9)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/r8: r8 is as the callback left it in the structure.
(push 1)
(assert (not (= exit.r8 left.r8)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/ax: rax is as the callback left it in the structure.
(push 1)
(assert (not (= exit.rax left.ax)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/cx: rcx is as the callback left it in the structure.
(push 1)
(assert (not (= exit.rcx left.cx)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/dx: rdx is as the callback left it in the structure.
(push 1)
(assert (not (= exit.rdx left.dx)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/si: rsi is as the callback left it in the structure.
(push 1)
(assert (not (= exit.rsi left.si)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/di: rdi is as the callback left it in the structure.
(push 1)
(assert (not (= exit.rdi left.di)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/flags: Every flag is restored.
(push 1)
(assert (not (= (concat #b000000000000000000000000000000000000000000 ((_ extract 21 21) left.flags) VIP VIF ((_ extract 18 18) left.flags) #b000 ((_ extract 14 14) left.flags) ((_ extract 13 12) left.flags) ((_ extract 11 11) left.flags) ((_ extract 10 10) left.flags) ((_ extract 9 9) left.flags) ((_ extract 8 8) left.flags) ((_ extract 7 7) left.flags) ((_ extract 6 6) left.flags) #b0 ((_ extract 4 4) left.flags) #b0 ((_ extract 2 2) left.flags) #b1 ((_ extract 0 0) left.flags)) (concat #b000000000000000000000000000000000000000000 exit.ID exit.VIP exit.VIF exit.AC #b000 exit.NT exit.IOPL exit.OF exit.DF exit.IF exit.TF exit.SF exit.ZF #b0 exit.AF #b0 exit.PF #b1 exit.CF))))
(assert (= (load64 frame@32.16 #xffffffffffffffc0) #x0000000000000001)) ; an input of the counterexample
(assert (= rsp #x00007fffe0000000)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.CF: CF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.CF ((_ extract 0 0) left.flags))))
(assert (= (load64 frame@32.16 #xffffffffffffffd8) #x0000000000000001)) ; an input of the counterexample
(assert (= (load64 frame@32.16 #xffffffffffffffc0) #x0000000000000001)) ; an input of the counterexample
(assert (= rsp #x00007fffe0000000)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.PF: PF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.PF ((_ extract 2 2) left.flags))))
(assert (= (load64 frame@32.16 #xffffffffffffffc0) #x0000000000000001)) ; an input of the counterexample
(assert (= rsp #x00007fffe0000000)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.AF: AF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.AF ((_ extract 4 4) left.flags))))
(assert (= (load64 frame@32.16 #xffffffffffffffc0) #x0000000000000001)) ; an input of the counterexample
(assert (= rsp #x00007fffe0000000)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.ZF: ZF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.ZF ((_ extract 6 6) left.flags))))
(assert (= (load64 frame@32.16 #xffffffffffffffd8) #x0000000000000040)) ; an input of the counterexample
(assert (= (load64 frame@32.16 #xffffffffffffffc0) #x0000000000000001)) ; an input of the counterexample
(assert (= rsp #x00007fffe0000000)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.SF: SF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.SF ((_ extract 7 7) left.flags))))
(assert (= (load64 frame@32.16 #xffffffffffffffd8) #x0000000000000080)) ; an input of the counterexample
(assert (= (load64 frame@32.16 #xffffffffffffffc0) #x0000000000000001)) ; an input of the counterexample
(assert (= rsp #x00007fffe0000000)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.TF: TF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.TF ((_ extract 8 8) left.flags))))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/flags.IF: IF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.IF ((_ extract 9 9) left.flags))))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/flags.DF: DF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.DF ((_ extract 10 10) left.flags))))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/flags.OF: OF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.OF ((_ extract 11 11) left.flags))))
(assert (= (load64 frame@32.16 #xffffffffffffffd8) #x0000000000000800)) ; an input of the counterexample
(assert (= (load64 frame@32.16 #xffffffffffffffc0) #x0000000000000001)) ; an input of the counterexample
(assert (= rsp #x00007fffe0000000)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.IOPL: IOPL is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.IOPL ((_ extract 13 12) left.flags))))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/flags.NT: NT is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.NT ((_ extract 14 14) left.flags))))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/flags.AC: AC is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.AC ((_ extract 18 18) left.flags))))
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
(assert (not (= exit.ID ((_ extract 21 21) left.flags))))
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
(assert (not (and (=> (= left.orig_ax #x0000000000000000) (and (= exit.target left.ip) true)) (=> (and (not (= left.orig_ax #x0000000000000000)) (not false)) (and (= exit.target left.orig_ax) (= (load64 frame@58t #xfffffffffffffff8) left.ip))))))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/sp: The stack pointer at the exit is what that exit demands.
(push 1)
(assert (not (= exit.rsp (ite (= left.orig_ax #x0000000000000000) rsp (bvadd rsp #xfffffffffffffff8)))))
(set-info :status unsat)
(check-sat)
(pop 1)

; frame/writes: No store outside the frame.
(push 1)
(assert (not (and (and (= rsp@0.2 (bvadd rsp #xfffffffffffffff0)) (bvslt #xfffffffffffffff0 #x0000000000000000) (bvsle (bvadd #xfffffffffffffff0 #x0000000000000008) #x0000000000000000)) (and (= rsp@1 (bvadd rsp #xffffffffffffff48)) (bvslt #xffffffffffffff48 #x0000000000000000) (bvsle (bvadd #xffffffffffffff48 #x0000000000000008) #x0000000000000000)) (and (= u@3 (bvadd rsp #xffffffffffffff50)) (bvslt #xffffffffffffff50 #x0000000000000000) (bvsle (bvadd #xffffffffffffff50 #x0000000000000008) #x0000000000000000)) (and (= u@4 (bvadd rsp #xffffffffffffff58)) (bvslt #xffffffffffffff58 #x0000000000000000) (bvsle (bvadd #xffffffffffffff58 #x0000000000000008) #x0000000000000000)) (and (= u@5 (bvadd rsp #xffffffffffffff60)) (bvslt #xffffffffffffff60 #x0000000000000000) (bvsle (bvadd #xffffffffffffff60 #x0000000000000008) #x0000000000000000)) (and (= u@6 (bvadd rsp #xffffffffffffff68)) (bvslt #xffffffffffffff68 #x0000000000000000) (bvsle (bvadd #xffffffffffffff68 #x0000000000000008) #x0000000000000000)) (and (= u@7 (bvadd rsp #xffffffffffffff70)) (bvslt #xffffffffffffff70 #x0000000000000000) (bvsle (bvadd #xffffffffffffff70 #x0000000000000008) #x0000000000000000)) (and (= u@8 (bvadd rsp #xffffffffffffff78)) (bvslt #xffffffffffffff78 #x0000000000000000) (bvsle (bvadd #xffffffffffffff78 #x0000000000000008) #x0000000000000000)) (and (= u@9 (bvadd rsp #xffffffffffffff80)) (bvslt #xffffffffffffff80 #x0000000000000000) (bvsle (bvadd #xffffffffffffff80 #x0000000000000008) #x0000000000000000)) (and (= u@10 (bvadd rsp #xffffffffffffff88)) (bvslt #xffffffffffffff88 #x0000000000000000) (bvsle (bvadd #xffffffffffffff88 #x0000000000000008) #x0000000000000000)) (and (= u@11 (bvadd rsp #xffffffffffffff90)) (bvslt #xffffffffffffff90 #x0000000000000000) (bvsle (bvadd #xffffffffffffff90 #x0000000000000008) #x0000000000000000)) (and (= u@12 (bvadd rsp #xffffffffffffff98)) (bvslt #xffffffffffffff98 #x0000000000000000) (bvsle (bvadd #xffffffffffffff98 #x0000000000000008) #x0000000000000000)) (and (= u@13 (bvadd rsp #xffffffffffffffa0)) (bvslt #xffffffffffffffa0 #x0000000000000000) (bvsle (bvadd #xffffffffffffffa0 #x0000000000000008) #x0000000000000000)) (and (= u@14 (bvadd rsp #xffffffffffffffa8)) (bvslt #xffffffffffffffa8 #x0000000000000000) (bvsle (bvadd #xffffffffffffffa8 #x0000000000000008) #x0000000000000000)) (and (= u@15 (bvadd rsp #xffffffffffffffb0)) (bvslt #xffffffffffffffb0 #x0000000000000000) (bvsle (bvadd #xffffffffffffffb0 #x0000000000000008) #x0000000000000000)) (and (= u@16 (bvadd rsp #xffffffffffffffb8)) (bvslt #xffffffffffffffb8 #x0000000000000000) (bvsle (bvadd #xffffffffffffffb8 #x0000000000000008) #x0000000000000000)) (and (= u@17 (bvadd rsp #xffffffffffffffc0)) (bvslt #xffffffffffffffc0 #x0000000000000000) (bvsle (bvadd #xffffffffffffffc0 #x0000000000000008) #x0000000000000000)) (and (= u@19 (bvadd rsp #xffffffffffffffc8)) (bvslt #xffffffffffffffc8 #x0000000000000000) (bvsle (bvadd #xffffffffffffffc8 #x0000000000000008) #x0000000000000000)) (and (= u@21 (bvadd rsp #xffffffffffffffd0)) (bvslt #xffffffffffffffd0 #x0000000000000000) (bvsle (bvadd #xffffffffffffffd0 #x0000000000000008) #x0000000000000000)) (and (= u@23 (bvadd rsp #xffffffffffffffd8)) (bvslt #xffffffffffffffd8 #x0000000000000000) (bvsle (bvadd #xffffffffffffffd8 #x0000000000000008) #x0000000000000000)) (and (= u@25 (bvadd rsp #xffffffffffffffe0)) (bvslt #xffffffffffffffe0 #x0000000000000000) (bvsle (bvadd #xffffffffffffffe0 #x0000000000000008) #x0000000000000000)) (and (= u@27 (bvadd rsp #xffffffffffffffe8)) (bvslt #xffffffffffffffe8 #x0000000000000000) (bvsle (bvadd #xffffffffffffffe8 #x0000000000000008) #x0000000000000000)) (and (= u@34 (bvadd rsp #xfffffffffffffff8)) (bvslt #xfffffffffffffff8 #x0000000000000000) (bvsle (bvadd #xfffffffffffffff8 #x0000000000000008) #x0000000000000000)) (and (= u@39t (bvadd rsp #xfffffffffffffff0)) (bvslt #xfffffffffffffff0 #x0000000000000000) (bvsle (bvadd #xfffffffffffffff0 #x0000000000000008) #x0000000000000000)) (and (= u@40t (bvadd rsp #xffffffffffffffe8)) (bvslt #xffffffffffffffe8 #x0000000000000000) (bvsle (bvadd #xffffffffffffffe8 #x0000000000000008) #x0000000000000000)) (and (= rsp@58t (bvadd rsp #xffffffffffffffe8)) (bvslt #xffffffffffffffe8 #x0000000000000000) (bvsle (bvadd #xffffffffffffffe8 #x0000000000000008) #x0000000000000000)))))
(set-info :status unsat)
(check-sat)
(pop 1)

; mem/outside: Every stack byte at or above T holds what the last callback left there.
(push 1)
(assert (not (and (=> (bvuge any-byte #x0000000000000008) (= (select above any-byte) (select above any-byte))) (=> (bvuge any-byte #x0000000000000008) (= (select callback.above any-byte) (select callback.above any-byte))))))
(set-info :status unsat)
(check-sat)
(pop 1)

; mem/parent: The parent slot is as the caller left it at the first callback, and as the last one left it at exit.
(push 1)
(assert (not (and (= (load64 above #x0000000000000000) (load64 above #x0000000000000000)) (= (load64 callback.above #x0000000000000000) (load64 callback.above #x0000000000000000)))))
(set-info :status unsat)
(check-sat)
(pop 1)
(exit)
