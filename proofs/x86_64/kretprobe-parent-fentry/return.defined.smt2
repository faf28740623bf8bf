; tramproof certificate, generator 2. How to read it: docs/certificates.md
; target x86_64/kretprobe-parent-fentry, level strict; ftrace_regs_caller, 301 bytes, sha256 3d4a8b4022a8134dc0276888b37c1bfb0abccbab47a874fd73a10b5c5ba95804
;
; T is the stack pointer at the hook. Two arrays hold the stack: frame (below T) and above (from T up),
; both indexed by the distance from T; where an address is T plus a constant, lemma/addresses proves it.
; A stack byte that was below the stack pointer since it was written is a fresh symbol, junk, when it is read.
; Each load of a shared cell is a fresh symbol. A flag that the manual leaves undefined is one, too.
; By construction: regions-disjoint code-constant file-bytes async-transparent no-fault callback-abi kernel-no-fpu
;
; path return, run twice: do two runs show the same?

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

; ftrace_regs_caller+0xb5: call 0xffffffff8100012d   [e873000000]
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

; ftrace_regs_caller+0xba: mov rax, qword ptr [rsp + 0x90]   [488b842490000000]
(define-fun u@33 () (_ BitVec 64) (bvadd #x0000000000000090 rsp@1)) ; unique[5300:8] = 0x90 + RSP
(define-fun m@33 () (_ BitVec 64) (load64 frame@32.16 #xffffffffffffffd8)) ; 8 bytes at u@33
(define-fun u@33.2 () (_ BitVec 64) m@33) ; unique[12000:8] = *[ram]unique[5300:8]
(define-fun rax@33 () (_ BitVec 64) u@33.2) ; RAX = unique[12000:8]

; ftrace_regs_caller+0xc2: mov qword ptr [rsp + 0xa8], rax   [48898424a8000000]
(define-fun u@34 () (_ BitVec 64) (bvadd #x00000000000000a8 rsp@1)) ; unique[5300:8] = 0xa8 + RSP
(define-fun u@34.2 () (_ BitVec 64) rax@33) ; unique[6b80:8] = RAX
(define-fun frame@34 () Stack (store64 frame@32.16 #xfffffffffffffff0 u@34.2)) ; *[ram]unique[5300:8] = unique[6b80:8]

; ftrace_regs_caller+0xca: mov rax, qword ptr [rsp + 0x80]   [488b842480000000]
(define-fun u@35 () (_ BitVec 64) (bvadd #x0000000000000080 rsp@1)) ; unique[5300:8] = 0x80 + RSP
(define-fun m@35 () (_ BitVec 64) (load64 frame@34 #xffffffffffffffc8)) ; 8 bytes at u@35
(define-fun u@35.2 () (_ BitVec 64) m@35) ; unique[12000:8] = *[ram]unique[5300:8]
(define-fun rax@35 () (_ BitVec 64) u@35.2) ; RAX = unique[12000:8]

; ftrace_regs_caller+0xd2: mov qword ptr [rsp + 0xb0], rax   [48898424b0000000]
(define-fun u@36 () (_ BitVec 64) (bvadd #x00000000000000b0 rsp@1)) ; unique[5300:8] = 0xb0 + RSP
(define-fun u@36.2 () (_ BitVec 64) rax@35) ; unique[6b80:8] = RAX
(define-fun frame@36 () Stack (store64 frame@34 #xfffffffffffffff8 u@36.2)) ; *[ram]unique[5300:8] = unique[6b80:8]

; ftrace_regs_caller+0xda: mov r15, qword ptr [rsp]   [4c8b3c24]
(define-fun m@37 () (_ BitVec 64) (load64 frame@36 #xffffffffffffff48)) ; 8 bytes at rsp@1
(define-fun u@37 () (_ BitVec 64) m@37) ; unique[12000:8] = *[ram]RSP
(define-fun r15@37 () (_ BitVec 64) u@37) ; R15 = unique[12000:8]

; ftrace_regs_caller+0xde: mov r14, qword ptr [rsp + 8]   [4c8b742408]
(define-fun u@38 () (_ BitVec 64) (bvadd #x0000000000000008 rsp@1)) ; unique[4e80:8] = 0x8 + RSP
(define-fun m@38 () (_ BitVec 64) (load64 frame@36 #xffffffffffffff50)) ; 8 bytes at u@38
(define-fun u@38.2 () (_ BitVec 64) m@38) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r14@38 () (_ BitVec 64) u@38.2) ; R14 = unique[12000:8]

; ftrace_regs_caller+0xe3: mov r13, qword ptr [rsp + 0x10]   [4c8b6c2410]
(define-fun u@39 () (_ BitVec 64) (bvadd #x0000000000000010 rsp@1)) ; unique[4e80:8] = 0x10 + RSP
(define-fun m@39 () (_ BitVec 64) (load64 frame@36 #xffffffffffffff58)) ; 8 bytes at u@39
(define-fun u@39.2 () (_ BitVec 64) m@39) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r13@39 () (_ BitVec 64) u@39.2) ; R13 = unique[12000:8]

; ftrace_regs_caller+0xe8: mov r12, qword ptr [rsp + 0x18]   [4c8b642418]
(define-fun u@40 () (_ BitVec 64) (bvadd #x0000000000000018 rsp@1)) ; unique[4e80:8] = 0x18 + RSP
(define-fun m@40 () (_ BitVec 64) (load64 frame@36 #xffffffffffffff60)) ; 8 bytes at u@40
(define-fun u@40.2 () (_ BitVec 64) m@40) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r12@40 () (_ BitVec 64) u@40.2) ; R12 = unique[12000:8]

; ftrace_regs_caller+0xed: mov rbp, qword ptr [rsp + 0x20]   [488b6c2420]
(define-fun u@41 () (_ BitVec 64) (bvadd #x0000000000000020 rsp@1)) ; unique[4e80:8] = 0x20 + RSP
(define-fun m@41 () (_ BitVec 64) (load64 frame@36 #xffffffffffffff68)) ; 8 bytes at u@41
(define-fun u@41.2 () (_ BitVec 64) m@41) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rbp@41 () (_ BitVec 64) u@41.2) ; RBP = unique[12000:8]

; ftrace_regs_caller+0xf2: mov rbx, qword ptr [rsp + 0x28]   [488b5c2428]
(define-fun u@42 () (_ BitVec 64) (bvadd #x0000000000000028 rsp@1)) ; unique[4e80:8] = 0x28 + RSP
(define-fun m@42 () (_ BitVec 64) (load64 frame@36 #xffffffffffffff70)) ; 8 bytes at u@42
(define-fun u@42.2 () (_ BitVec 64) m@42) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rbx@42 () (_ BitVec 64) u@42.2) ; RBX = unique[12000:8]

; ftrace_regs_caller+0xf7: mov r11, qword ptr [rsp + 0x30]   [4c8b5c2430]
(define-fun u@43 () (_ BitVec 64) (bvadd #x0000000000000030 rsp@1)) ; unique[4e80:8] = 0x30 + RSP
(define-fun m@43 () (_ BitVec 64) (load64 frame@36 #xffffffffffffff78)) ; 8 bytes at u@43
(define-fun u@43.2 () (_ BitVec 64) m@43) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r11@43 () (_ BitVec 64) u@43.2) ; R11 = unique[12000:8]

; ftrace_regs_caller+0xfc: mov r10, qword ptr [rsp + 0x38]   [4c8b542438]
(define-fun u@44 () (_ BitVec 64) (bvadd #x0000000000000038 rsp@1)) ; unique[4e80:8] = 0x38 + RSP
(define-fun m@44 () (_ BitVec 64) (load64 frame@36 #xffffffffffffff80)) ; 8 bytes at u@44
(define-fun u@44.2 () (_ BitVec 64) m@44) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r10@44 () (_ BitVec 64) u@44.2) ; R10 = unique[12000:8]

; ftrace_regs_caller+0x101: mov r9, qword ptr [rsp + 0x40]   [4c8b4c2440]
(define-fun u@45 () (_ BitVec 64) (bvadd #x0000000000000040 rsp@1)) ; unique[4e80:8] = 0x40 + RSP
(define-fun m@45 () (_ BitVec 64) (load64 frame@36 #xffffffffffffff88)) ; 8 bytes at u@45
(define-fun u@45.2 () (_ BitVec 64) m@45) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r9@45 () (_ BitVec 64) u@45.2) ; R9 = unique[12000:8]

; ftrace_regs_caller+0x106: mov r8, qword ptr [rsp + 0x48]   [4c8b442448]
(define-fun u@46 () (_ BitVec 64) (bvadd #x0000000000000048 rsp@1)) ; unique[4e80:8] = 0x48 + RSP
(define-fun m@46 () (_ BitVec 64) (load64 frame@36 #xffffffffffffff90)) ; 8 bytes at u@46
(define-fun u@46.2 () (_ BitVec 64) m@46) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r8@46 () (_ BitVec 64) u@46.2) ; R8 = unique[12000:8]

; ftrace_regs_caller+0x10b: mov rax, qword ptr [rsp + 0x50]   [488b442450]
(define-fun u@47 () (_ BitVec 64) (bvadd #x0000000000000050 rsp@1)) ; unique[4e80:8] = 0x50 + RSP
(define-fun m@47 () (_ BitVec 64) (load64 frame@36 #xffffffffffffff98)) ; 8 bytes at u@47
(define-fun u@47.2 () (_ BitVec 64) m@47) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rax@47 () (_ BitVec 64) u@47.2) ; RAX = unique[12000:8]

; ftrace_regs_caller+0x110: mov rcx, qword ptr [rsp + 0x58]   [488b4c2458]
(define-fun u@48 () (_ BitVec 64) (bvadd #x0000000000000058 rsp@1)) ; unique[4e80:8] = 0x58 + RSP
(define-fun m@48 () (_ BitVec 64) (load64 frame@36 #xffffffffffffffa0)) ; 8 bytes at u@48
(define-fun u@48.2 () (_ BitVec 64) m@48) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rcx@48 () (_ BitVec 64) u@48.2) ; RCX = unique[12000:8]

; ftrace_regs_caller+0x115: mov rdx, qword ptr [rsp + 0x60]   [488b542460]
(define-fun u@49 () (_ BitVec 64) (bvadd #x0000000000000060 rsp@1)) ; unique[4e80:8] = 0x60 + RSP
(define-fun m@49 () (_ BitVec 64) (load64 frame@36 #xffffffffffffffa8)) ; 8 bytes at u@49
(define-fun u@49.2 () (_ BitVec 64) m@49) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rdx@49 () (_ BitVec 64) u@49.2) ; RDX = unique[12000:8]

; ftrace_regs_caller+0x11a: mov rsi, qword ptr [rsp + 0x68]   [488b742468]
(define-fun u@50 () (_ BitVec 64) (bvadd #x0000000000000068 rsp@1)) ; unique[4e80:8] = 0x68 + RSP
(define-fun m@50 () (_ BitVec 64) (load64 frame@36 #xffffffffffffffb0)) ; 8 bytes at u@50
(define-fun u@50.2 () (_ BitVec 64) m@50) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rsi@50 () (_ BitVec 64) u@50.2) ; RSI = unique[12000:8]

; ftrace_regs_caller+0x11f: mov rdi, qword ptr [rsp + 0x70]   [488b7c2470]
(define-fun u@51 () (_ BitVec 64) (bvadd #x0000000000000070 rsp@1)) ; unique[4e80:8] = 0x70 + RSP
(define-fun m@51 () (_ BitVec 64) (load64 frame@36 #xffffffffffffffb8)) ; 8 bytes at u@51
(define-fun u@51.2 () (_ BitVec 64) m@51) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rdi@51 () (_ BitVec 64) u@51.2) ; RDI = unique[12000:8]

; ftrace_regs_caller+0x124: add rsp, 0xa8   [4881c4a8000000]
(define-fun CF@52 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd rsp@1 #x00000000000000a8) rsp@1) #x01 #x00))) ; CF = carry(RSP, 0xa8)
(define-fun OF@52 () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 63 63) rsp@1) ((_ extract 63 63) #x00000000000000a8)) (distinct ((_ extract 63 63) rsp@1) ((_ extract 63 63) (bvadd rsp@1 #x00000000000000a8)))) #x01 #x00))) ; OF = scarry(RSP, 0xa8)
(define-fun rsp@52 () (_ BitVec 64) (bvadd rsp@1 #x00000000000000a8)) ; RSP = RSP + 0xa8
(define-fun SF@52 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@52 #x0000000000000000) #x01 #x00))) ; SF = RSP s< 0x0
(define-fun ZF@52 () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@52 #x0000000000000000) #x01 #x00))) ; ZF = RSP == 0x0
(define-fun u@52 () (_ BitVec 64) (bvand rsp@52 #x00000000000000ff)) ; unique[2c280:8] = RSP & 0xff
(define-fun u@52.2 () (_ BitVec 8) (popcount64 u@52)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@52.3 () (_ BitVec 8) (bvand u@52.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@52 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@52.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@52 () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) rsp@1)) (concat #b0 ((_ extract 3 0) #x00000000000000a8)))))

; ftrace_regs_caller+0x12b: popfq   [9d]
; correction popf-by-cpl (SDM 2 "POPF/POPFD/POPFQ", table 4-21)
(define-fun m@53 () (_ BitVec 64) (load64 frame@36 #xfffffffffffffff0)) ; popf
(define-fun rsp@53 () (_ BitVec 64) (bvadd rsp@52 #x0000000000000008)) ; popf
(define-fun CF@53 () (_ BitVec 1) ((_ extract 0 0) m@53))
(define-fun PF@53 () (_ BitVec 1) ((_ extract 2 2) m@53))
(define-fun AF@53 () (_ BitVec 1) ((_ extract 4 4) m@53))
(define-fun ZF@53 () (_ BitVec 1) ((_ extract 6 6) m@53))
(define-fun SF@53 () (_ BitVec 1) ((_ extract 7 7) m@53))
(define-fun TF@53 () (_ BitVec 1) ((_ extract 8 8) m@53))
(define-fun IF@53 () (_ BitVec 1) ((_ extract 9 9) m@53))
(define-fun DF@53 () (_ BitVec 1) ((_ extract 10 10) m@53))
(define-fun OF@53 () (_ BitVec 1) ((_ extract 11 11) m@53))
(define-fun IOPL@53 () (_ BitVec 2) ((_ extract 13 12) m@53))
(define-fun NT@53 () (_ BitVec 1) ((_ extract 14 14) m@53))
(define-fun AC@53 () (_ BitVec 1) ((_ extract 18 18) m@53))
(define-fun ID@53 () (_ BitVec 1) ((_ extract 21 21) m@53))

; ftrace_regs_caller+0x12c: ret   [c3]
(define-fun m@54 () (_ BitVec 64) (load64 frame@36 #xfffffffffffffff8)) ; 8 bytes at rsp@53
(define-fun target@54 () (_ BitVec 64) m@54) ; RIP = *[ram]RSP
(define-fun rsp@54 () (_ BitVec 64) (bvadd rsp@53 #x0000000000000008)) ; RSP = RSP + 0x8
(declare-const junk-8@54 (_ BitVec 8))
(define-fun frame@54 () Stack (store frame@36 #xfffffffffffffff8 junk-8@54)) ; T-8 was below sp: any value
(declare-const junk-7@54 (_ BitVec 8))
(define-fun frame@54.2 () Stack (store frame@54 #xfffffffffffffff9 junk-7@54)) ; T-7 was below sp: any value
(declare-const junk-6@54 (_ BitVec 8))
(define-fun frame@54.3 () Stack (store frame@54.2 #xfffffffffffffffa junk-6@54)) ; T-6 was below sp: any value
(declare-const junk-5@54 (_ BitVec 8))
(define-fun frame@54.4 () Stack (store frame@54.3 #xfffffffffffffffb junk-5@54)) ; T-5 was below sp: any value
(declare-const junk-4@54 (_ BitVec 8))
(define-fun frame@54.5 () Stack (store frame@54.4 #xfffffffffffffffc junk-4@54)) ; T-4 was below sp: any value
(declare-const junk-3@54 (_ BitVec 8))
(define-fun frame@54.6 () Stack (store frame@54.5 #xfffffffffffffffd junk-3@54)) ; T-3 was below sp: any value
(declare-const junk-2@54 (_ BitVec 8))
(define-fun frame@54.7 () Stack (store frame@54.6 #xfffffffffffffffe junk-2@54)) ; T-2 was below sp: any value
(declare-const junk-1@54 (_ BitVec 8))
(define-fun frame@54.8 () Stack (store frame@54.7 #xffffffffffffffff junk-1@54)) ; T-1 was below sp: any value

; names for what is claimed
(define-fun left.ip () (_ BitVec 64) (load64 frame@32.16 #xffffffffffffffc8))
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
(define-fun exit.r15 () (_ BitVec 64) r15@37)
(define-fun left.r14 () (_ BitVec 64) (load64 frame@32.16 #xffffffffffffff50))
(define-fun exit.r14 () (_ BitVec 64) r14@38)
(define-fun left.r13 () (_ BitVec 64) (load64 frame@32.16 #xffffffffffffff58))
(define-fun exit.r13 () (_ BitVec 64) r13@39)
(define-fun left.r12 () (_ BitVec 64) (load64 frame@32.16 #xffffffffffffff60))
(define-fun exit.r12 () (_ BitVec 64) r12@40)
(define-fun left.bp () (_ BitVec 64) (load64 frame@32.16 #xffffffffffffff68))
(define-fun exit.rbp () (_ BitVec 64) rbp@41)
(define-fun left.bx () (_ BitVec 64) (load64 frame@32.16 #xffffffffffffff70))
(define-fun exit.rbx () (_ BitVec 64) rbx@42)
(define-fun left.r11 () (_ BitVec 64) (load64 frame@32.16 #xffffffffffffff78))
(define-fun exit.r11 () (_ BitVec 64) r11@43)
(define-fun left.r10 () (_ BitVec 64) (load64 frame@32.16 #xffffffffffffff80))
(define-fun exit.r10 () (_ BitVec 64) r10@44)
(define-fun left.r9 () (_ BitVec 64) (load64 frame@32.16 #xffffffffffffff88))
(define-fun exit.r9 () (_ BitVec 64) r9@45)
(define-fun left.r8 () (_ BitVec 64) (load64 frame@32.16 #xffffffffffffff90))
(define-fun exit.r8 () (_ BitVec 64) r8@46)
(define-fun left.ax () (_ BitVec 64) (load64 frame@32.16 #xffffffffffffff98))
(define-fun exit.rax () (_ BitVec 64) rax@47)
(define-fun left.cx () (_ BitVec 64) (load64 frame@32.16 #xffffffffffffffa0))
(define-fun exit.rcx () (_ BitVec 64) rcx@48)
(define-fun left.dx () (_ BitVec 64) (load64 frame@32.16 #xffffffffffffffa8))
(define-fun exit.rdx () (_ BitVec 64) rdx@49)
(define-fun left.si () (_ BitVec 64) (load64 frame@32.16 #xffffffffffffffb0))
(define-fun exit.rsi () (_ BitVec 64) rsi@50)
(define-fun left.di () (_ BitVec 64) (load64 frame@32.16 #xffffffffffffffb8))
(define-fun exit.rdi () (_ BitVec 64) rdi@51)
(define-fun left.flags () (_ BitVec 64) (load64 frame@32.16 #xffffffffffffffd8))
(define-fun exit.CF () (_ BitVec 1) CF@53)
(define-fun exit.PF () (_ BitVec 1) PF@53)
(define-fun exit.AF () (_ BitVec 1) AF@53)
(define-fun exit.ZF () (_ BitVec 1) ZF@53)
(define-fun exit.SF () (_ BitVec 1) SF@53)
(define-fun exit.TF () (_ BitVec 1) TF@53)
(define-fun exit.IF () (_ BitVec 1) IF@53)
(define-fun exit.DF () (_ BitVec 1) DF@53)
(define-fun exit.OF () (_ BitVec 1) OF@53)
(define-fun exit.IOPL () (_ BitVec 2) IOPL@53)
(define-fun exit.NT () (_ BitVec 1) NT@53)
(define-fun exit.AC () (_ BitVec 1) AC@53)
(define-fun exit.VIF () (_ BitVec 1) VIF)
(define-fun exit.VIP () (_ BitVec 1) VIP)
(define-fun exit.ID () (_ BitVec 1) ID@53)
(define-fun exit.cs () (_ BitVec 16) cs)
(define-fun exit.ss () (_ BitVec 16) ss)
(define-fun exit.ds () (_ BitVec 16) ds)
(define-fun exit.es () (_ BitVec 16) es)
(define-fun exit.fs () (_ BitVec 16) fs)
(define-fun exit.gs () (_ BitVec 16) gs)
(define-fun exit.fs_base () (_ BitVec 64) fs_base)
(define-fun exit.gs_base () (_ BitVec 64) gs_base)
(define-fun exit.fpu () (_ BitVec 64) fpu)
(define-fun exit.target () (_ BitVec 64) target@54)
(define-fun exit.rsp () (_ BitVec 64) rsp@54)
(declare-const any-byte Address) ; any stack byte, by its distance from the parent slot

; the second run: every name of its own ends in !2
(define-fun frame@0!2 () Stack (store64 frame #xfffffffffffffff8 successor))
(define-fun rsp@0!2 () (_ BitVec 64) (bvadd rsp #xfffffffffffffff8))
(define-fun image@0!2 () (_ BitVec 64) (concat #b000000000000000000000000000000000000000000 ID VIP VIF AC #b000 NT IOPL OF DF IF TF SF ZF #b0 AF #b0 PF #b1 CF))
(define-fun rsp@0.2!2 () (_ BitVec 64) (bvadd rsp@0!2 #xfffffffffffffff8))
(define-fun frame@0.2!2 () Stack (store64 frame@0!2 #xfffffffffffffff0 image@0!2))
(define-fun CF@1!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rsp@0.2!2 #x00000000000000a8) #x01 #x00)))
(define-fun OF@1!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rsp@0.2!2) ((_ extract 63 63) #x00000000000000a8)) (distinct ((_ extract 63 63) rsp@0.2!2) ((_ extract 63 63) (bvsub rsp@0.2!2 #x00000000000000a8)))) #x01 #x00)))
(define-fun rsp@1!2 () (_ BitVec 64) (bvsub rsp@0.2!2 #x00000000000000a8))
(define-fun SF@1!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@1!2 #x0000000000000000) #x01 #x00)))
(define-fun ZF@1!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@1!2 #x0000000000000000) #x01 #x00)))
(define-fun u@1!2 () (_ BitVec 64) (bvand rsp@1!2 #x00000000000000ff))
(define-fun u@1.2!2 () (_ BitVec 8) (popcount64 u@1!2))
(define-fun u@1.3!2 () (_ BitVec 8) (bvand u@1.2!2 #x01))
(define-fun PF@1!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@1.3!2 #x00) #x01 #x00)))
(define-fun AF@1!2 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rsp@0.2!2)) (concat #b0 ((_ extract 3 0) #x00000000000000a8)))))
(define-fun u@2!2 () (_ BitVec 64) r15)
(define-fun frame@2!2 () Stack (store64 frame@0.2!2 #xffffffffffffff48 u@2!2))
(define-fun u@3!2 () (_ BitVec 64) (bvadd #x0000000000000008 rsp@1!2))
(define-fun u@3.2!2 () (_ BitVec 64) r14)
(define-fun frame@3!2 () Stack (store64 frame@2!2 #xffffffffffffff50 u@3.2!2))
(define-fun u@4!2 () (_ BitVec 64) (bvadd #x0000000000000010 rsp@1!2))
(define-fun u@4.2!2 () (_ BitVec 64) r13)
(define-fun frame@4!2 () Stack (store64 frame@3!2 #xffffffffffffff58 u@4.2!2))
(define-fun u@5!2 () (_ BitVec 64) (bvadd #x0000000000000018 rsp@1!2))
(define-fun u@5.2!2 () (_ BitVec 64) r12)
(define-fun frame@5!2 () Stack (store64 frame@4!2 #xffffffffffffff60 u@5.2!2))
(define-fun u@6!2 () (_ BitVec 64) (bvadd #x0000000000000020 rsp@1!2))
(define-fun u@6.2!2 () (_ BitVec 64) rbp)
(define-fun frame@6!2 () Stack (store64 frame@5!2 #xffffffffffffff68 u@6.2!2))
(define-fun u@7!2 () (_ BitVec 64) (bvadd #x0000000000000028 rsp@1!2))
(define-fun u@7.2!2 () (_ BitVec 64) rbx)
(define-fun frame@7!2 () Stack (store64 frame@6!2 #xffffffffffffff70 u@7.2!2))
(define-fun u@8!2 () (_ BitVec 64) (bvadd #x0000000000000030 rsp@1!2))
(define-fun u@8.2!2 () (_ BitVec 64) r11)
(define-fun frame@8!2 () Stack (store64 frame@7!2 #xffffffffffffff78 u@8.2!2))
(define-fun u@9!2 () (_ BitVec 64) (bvadd #x0000000000000038 rsp@1!2))
(define-fun u@9.2!2 () (_ BitVec 64) r10)
(define-fun frame@9!2 () Stack (store64 frame@8!2 #xffffffffffffff80 u@9.2!2))
(define-fun u@10!2 () (_ BitVec 64) (bvadd #x0000000000000040 rsp@1!2))
(define-fun u@10.2!2 () (_ BitVec 64) r9)
(define-fun frame@10!2 () Stack (store64 frame@9!2 #xffffffffffffff88 u@10.2!2))
(define-fun u@11!2 () (_ BitVec 64) (bvadd #x0000000000000048 rsp@1!2))
(define-fun u@11.2!2 () (_ BitVec 64) r8)
(define-fun frame@11!2 () Stack (store64 frame@10!2 #xffffffffffffff90 u@11.2!2))
(define-fun u@12!2 () (_ BitVec 64) (bvadd #x0000000000000050 rsp@1!2))
(define-fun u@12.2!2 () (_ BitVec 64) rax)
(define-fun frame@12!2 () Stack (store64 frame@11!2 #xffffffffffffff98 u@12.2!2))
(define-fun u@13!2 () (_ BitVec 64) (bvadd #x0000000000000058 rsp@1!2))
(define-fun u@13.2!2 () (_ BitVec 64) rcx)
(define-fun frame@13!2 () Stack (store64 frame@12!2 #xffffffffffffffa0 u@13.2!2))
(define-fun u@14!2 () (_ BitVec 64) (bvadd #x0000000000000060 rsp@1!2))
(define-fun u@14.2!2 () (_ BitVec 64) rdx)
(define-fun frame@14!2 () Stack (store64 frame@13!2 #xffffffffffffffa8 u@14.2!2))
(define-fun u@15!2 () (_ BitVec 64) (bvadd #x0000000000000068 rsp@1!2))
(define-fun u@15.2!2 () (_ BitVec 64) rsi)
(define-fun frame@15!2 () Stack (store64 frame@14!2 #xffffffffffffffb0 u@15.2!2))
(define-fun u@16!2 () (_ BitVec 64) (bvadd #x0000000000000070 rsp@1!2))
(define-fun u@16.2!2 () (_ BitVec 64) rdi)
(define-fun frame@16!2 () Stack (store64 frame@15!2 #xffffffffffffffb8 u@16.2!2))
(define-fun u@17!2 () (_ BitVec 64) (bvadd #x0000000000000078 rsp@1!2))
(define-fun u@17.2!2 () (_ BitVec 64) #x0000000000000000)
(define-fun frame@17!2 () Stack (store64 frame@16!2 #xffffffffffffffc0 u@17.2!2))
(define-fun u@18!2 () (_ BitVec 64) (bvadd #x00000000000000b0 rsp@1!2))
(define-fun m@18!2 () (_ BitVec 64) (load64 frame@17!2 #xfffffffffffffff8))
(define-fun u@18.2!2 () (_ BitVec 64) m@18!2)
(define-fun rdi@18!2 () (_ BitVec 64) u@18.2!2)
(define-fun u@19!2 () (_ BitVec 64) (bvadd #x0000000000000080 rsp@1!2))
(define-fun u@19.2!2 () (_ BitVec 64) rdi@18!2)
(define-fun frame@19!2 () Stack (store64 frame@17!2 #xffffffffffffffc8 u@19.2!2))
(define-fun rax@20!2 () (_ BitVec 64) ((_ zero_extend 48) cs))
(define-fun u@21!2 () (_ BitVec 64) (bvadd #x0000000000000088 rsp@1!2))
(define-fun u@21.2!2 () (_ BitVec 64) rax@20!2)
(define-fun frame@21!2 () Stack (store64 frame@19!2 #xffffffffffffffd0 u@21.2!2))
(define-fun u@22!2 () (_ BitVec 64) (bvadd #x00000000000000a8 rsp@1!2))
(define-fun m@22!2 () (_ BitVec 64) (load64 frame@21!2 #xfffffffffffffff0))
(define-fun u@22.2!2 () (_ BitVec 64) m@22!2)
(define-fun rax@22!2 () (_ BitVec 64) u@22.2!2)
(define-fun u@23!2 () (_ BitVec 64) (bvadd #x0000000000000090 rsp@1!2))
(define-fun u@23.2!2 () (_ BitVec 64) rax@22!2)
(define-fun frame@23!2 () Stack (store64 frame@21!2 #xffffffffffffffd8 u@23.2!2))
(define-fun u@24!2 () (_ BitVec 64) (bvadd #x00000000000000b8 rsp@1!2))
(define-fun rax@24!2 () (_ BitVec 64) u@24!2)
(define-fun u@25!2 () (_ BitVec 64) (bvadd #x0000000000000098 rsp@1!2))
(define-fun u@25.2!2 () (_ BitVec 64) rax@24!2)
(define-fun frame@25!2 () Stack (store64 frame@23!2 #xffffffffffffffe0 u@25.2!2))
(define-fun rax@26!2 () (_ BitVec 64) ((_ zero_extend 48) ss))
(define-fun u@27!2 () (_ BitVec 64) (bvadd #x00000000000000a0 rsp@1!2))
(define-fun u@27.2!2 () (_ BitVec 64) rax@26!2)
(define-fun frame@27!2 () Stack (store64 frame@25!2 #xffffffffffffffe8 u@27.2!2))
(define-fun CF@28!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rdi@18!2 #x0000000000000005) #x01 #x00)))
(define-fun OF@28!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rdi@18!2) ((_ extract 63 63) #x0000000000000005)) (distinct ((_ extract 63 63) rdi@18!2) ((_ extract 63 63) (bvsub rdi@18!2 #x0000000000000005)))) #x01 #x00)))
(define-fun rdi@28!2 () (_ BitVec 64) (bvsub rdi@18!2 #x0000000000000005))
(define-fun SF@28!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rdi@28!2 #x0000000000000000) #x01 #x00)))
(define-fun ZF@28!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= rdi@28!2 #x0000000000000000) #x01 #x00)))
(define-fun u@28!2 () (_ BitVec 64) (bvand rdi@28!2 #x00000000000000ff))
(define-fun u@28.2!2 () (_ BitVec 8) (popcount64 u@28!2))
(define-fun u@28.3!2 () (_ BitVec 8) (bvand u@28.2!2 #x01))
(define-fun PF@28!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@28.3!2 #x00) #x01 #x00)))
(define-fun AF@28!2 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rdi@18!2)) (concat #b0 ((_ extract 3 0) #x0000000000000005)))))
(define-fun u@29!2 () (_ BitVec 64) (bvadd #x00000000000000b8 rsp@1!2))
(define-fun m@29!2 () (_ BitVec 64) (load64 above #x0000000000000000))
(define-fun u@29.2!2 () (_ BitVec 64) m@29!2)
(define-fun rsi@29!2 () (_ BitVec 64) u@29.2!2)
(define-fun m@30!2 () (_ BitVec 64) cell.function_trace_op)
(define-fun rdx@30!2 () (_ BitVec 64) m@30!2)
(define-fun rcx@31!2 () (_ BitVec 64) rsp@1!2)
(define-fun frame@32!2 () Stack (store callback.frame #xfffffffffffffff0 (select frame@27!2 #xfffffffffffffff0)))
(define-fun frame@32.2!2 () Stack (store frame@32!2 #xfffffffffffffff1 (select frame@27!2 #xfffffffffffffff1)))
(define-fun frame@32.3!2 () Stack (store frame@32.2!2 #xfffffffffffffff2 (select frame@27!2 #xfffffffffffffff2)))
(define-fun frame@32.4!2 () Stack (store frame@32.3!2 #xfffffffffffffff3 (select frame@27!2 #xfffffffffffffff3)))
(define-fun frame@32.5!2 () Stack (store frame@32.4!2 #xfffffffffffffff4 (select frame@27!2 #xfffffffffffffff4)))
(define-fun frame@32.6!2 () Stack (store frame@32.5!2 #xfffffffffffffff5 (select frame@27!2 #xfffffffffffffff5)))
(define-fun frame@32.7!2 () Stack (store frame@32.6!2 #xfffffffffffffff6 (select frame@27!2 #xfffffffffffffff6)))
(define-fun frame@32.8!2 () Stack (store frame@32.7!2 #xfffffffffffffff7 (select frame@27!2 #xfffffffffffffff7)))
(define-fun frame@32.9!2 () Stack (store frame@32.8!2 #xfffffffffffffff8 (select frame@27!2 #xfffffffffffffff8)))
(define-fun frame@32.10!2 () Stack (store frame@32.9!2 #xfffffffffffffff9 (select frame@27!2 #xfffffffffffffff9)))
(define-fun frame@32.11!2 () Stack (store frame@32.10!2 #xfffffffffffffffa (select frame@27!2 #xfffffffffffffffa)))
(define-fun frame@32.12!2 () Stack (store frame@32.11!2 #xfffffffffffffffb (select frame@27!2 #xfffffffffffffffb)))
(define-fun frame@32.13!2 () Stack (store frame@32.12!2 #xfffffffffffffffc (select frame@27!2 #xfffffffffffffffc)))
(define-fun frame@32.14!2 () Stack (store frame@32.13!2 #xfffffffffffffffd (select frame@27!2 #xfffffffffffffffd)))
(define-fun frame@32.15!2 () Stack (store frame@32.14!2 #xfffffffffffffffe (select frame@27!2 #xfffffffffffffffe)))
(define-fun frame@32.16!2 () Stack (store frame@32.15!2 #xffffffffffffffff (select frame@27!2 #xffffffffffffffff)))
(define-fun u@33!2 () (_ BitVec 64) (bvadd #x0000000000000090 rsp@1!2))
(define-fun m@33!2 () (_ BitVec 64) (load64 frame@32.16!2 #xffffffffffffffd8))
(define-fun u@33.2!2 () (_ BitVec 64) m@33!2)
(define-fun rax@33!2 () (_ BitVec 64) u@33.2!2)
(define-fun u@34!2 () (_ BitVec 64) (bvadd #x00000000000000a8 rsp@1!2))
(define-fun u@34.2!2 () (_ BitVec 64) rax@33!2)
(define-fun frame@34!2 () Stack (store64 frame@32.16!2 #xfffffffffffffff0 u@34.2!2))
(define-fun u@35!2 () (_ BitVec 64) (bvadd #x0000000000000080 rsp@1!2))
(define-fun m@35!2 () (_ BitVec 64) (load64 frame@34!2 #xffffffffffffffc8))
(define-fun u@35.2!2 () (_ BitVec 64) m@35!2)
(define-fun rax@35!2 () (_ BitVec 64) u@35.2!2)
(define-fun u@36!2 () (_ BitVec 64) (bvadd #x00000000000000b0 rsp@1!2))
(define-fun u@36.2!2 () (_ BitVec 64) rax@35!2)
(define-fun frame@36!2 () Stack (store64 frame@34!2 #xfffffffffffffff8 u@36.2!2))
(define-fun m@37!2 () (_ BitVec 64) (load64 frame@36!2 #xffffffffffffff48))
(define-fun u@37!2 () (_ BitVec 64) m@37!2)
(define-fun r15@37!2 () (_ BitVec 64) u@37!2)
(define-fun u@38!2 () (_ BitVec 64) (bvadd #x0000000000000008 rsp@1!2))
(define-fun m@38!2 () (_ BitVec 64) (load64 frame@36!2 #xffffffffffffff50))
(define-fun u@38.2!2 () (_ BitVec 64) m@38!2)
(define-fun r14@38!2 () (_ BitVec 64) u@38.2!2)
(define-fun u@39!2 () (_ BitVec 64) (bvadd #x0000000000000010 rsp@1!2))
(define-fun m@39!2 () (_ BitVec 64) (load64 frame@36!2 #xffffffffffffff58))
(define-fun u@39.2!2 () (_ BitVec 64) m@39!2)
(define-fun r13@39!2 () (_ BitVec 64) u@39.2!2)
(define-fun u@40!2 () (_ BitVec 64) (bvadd #x0000000000000018 rsp@1!2))
(define-fun m@40!2 () (_ BitVec 64) (load64 frame@36!2 #xffffffffffffff60))
(define-fun u@40.2!2 () (_ BitVec 64) m@40!2)
(define-fun r12@40!2 () (_ BitVec 64) u@40.2!2)
(define-fun u@41!2 () (_ BitVec 64) (bvadd #x0000000000000020 rsp@1!2))
(define-fun m@41!2 () (_ BitVec 64) (load64 frame@36!2 #xffffffffffffff68))
(define-fun u@41.2!2 () (_ BitVec 64) m@41!2)
(define-fun rbp@41!2 () (_ BitVec 64) u@41.2!2)
(define-fun u@42!2 () (_ BitVec 64) (bvadd #x0000000000000028 rsp@1!2))
(define-fun m@42!2 () (_ BitVec 64) (load64 frame@36!2 #xffffffffffffff70))
(define-fun u@42.2!2 () (_ BitVec 64) m@42!2)
(define-fun rbx@42!2 () (_ BitVec 64) u@42.2!2)
(define-fun u@43!2 () (_ BitVec 64) (bvadd #x0000000000000030 rsp@1!2))
(define-fun m@43!2 () (_ BitVec 64) (load64 frame@36!2 #xffffffffffffff78))
(define-fun u@43.2!2 () (_ BitVec 64) m@43!2)
(define-fun r11@43!2 () (_ BitVec 64) u@43.2!2)
(define-fun u@44!2 () (_ BitVec 64) (bvadd #x0000000000000038 rsp@1!2))
(define-fun m@44!2 () (_ BitVec 64) (load64 frame@36!2 #xffffffffffffff80))
(define-fun u@44.2!2 () (_ BitVec 64) m@44!2)
(define-fun r10@44!2 () (_ BitVec 64) u@44.2!2)
(define-fun u@45!2 () (_ BitVec 64) (bvadd #x0000000000000040 rsp@1!2))
(define-fun m@45!2 () (_ BitVec 64) (load64 frame@36!2 #xffffffffffffff88))
(define-fun u@45.2!2 () (_ BitVec 64) m@45!2)
(define-fun r9@45!2 () (_ BitVec 64) u@45.2!2)
(define-fun u@46!2 () (_ BitVec 64) (bvadd #x0000000000000048 rsp@1!2))
(define-fun m@46!2 () (_ BitVec 64) (load64 frame@36!2 #xffffffffffffff90))
(define-fun u@46.2!2 () (_ BitVec 64) m@46!2)
(define-fun r8@46!2 () (_ BitVec 64) u@46.2!2)
(define-fun u@47!2 () (_ BitVec 64) (bvadd #x0000000000000050 rsp@1!2))
(define-fun m@47!2 () (_ BitVec 64) (load64 frame@36!2 #xffffffffffffff98))
(define-fun u@47.2!2 () (_ BitVec 64) m@47!2)
(define-fun rax@47!2 () (_ BitVec 64) u@47.2!2)
(define-fun u@48!2 () (_ BitVec 64) (bvadd #x0000000000000058 rsp@1!2))
(define-fun m@48!2 () (_ BitVec 64) (load64 frame@36!2 #xffffffffffffffa0))
(define-fun u@48.2!2 () (_ BitVec 64) m@48!2)
(define-fun rcx@48!2 () (_ BitVec 64) u@48.2!2)
(define-fun u@49!2 () (_ BitVec 64) (bvadd #x0000000000000060 rsp@1!2))
(define-fun m@49!2 () (_ BitVec 64) (load64 frame@36!2 #xffffffffffffffa8))
(define-fun u@49.2!2 () (_ BitVec 64) m@49!2)
(define-fun rdx@49!2 () (_ BitVec 64) u@49.2!2)
(define-fun u@50!2 () (_ BitVec 64) (bvadd #x0000000000000068 rsp@1!2))
(define-fun m@50!2 () (_ BitVec 64) (load64 frame@36!2 #xffffffffffffffb0))
(define-fun u@50.2!2 () (_ BitVec 64) m@50!2)
(define-fun rsi@50!2 () (_ BitVec 64) u@50.2!2)
(define-fun u@51!2 () (_ BitVec 64) (bvadd #x0000000000000070 rsp@1!2))
(define-fun m@51!2 () (_ BitVec 64) (load64 frame@36!2 #xffffffffffffffb8))
(define-fun u@51.2!2 () (_ BitVec 64) m@51!2)
(define-fun rdi@51!2 () (_ BitVec 64) u@51.2!2)
(define-fun CF@52!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd rsp@1!2 #x00000000000000a8) rsp@1!2) #x01 #x00)))
(define-fun OF@52!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 63 63) rsp@1!2) ((_ extract 63 63) #x00000000000000a8)) (distinct ((_ extract 63 63) rsp@1!2) ((_ extract 63 63) (bvadd rsp@1!2 #x00000000000000a8)))) #x01 #x00)))
(define-fun rsp@52!2 () (_ BitVec 64) (bvadd rsp@1!2 #x00000000000000a8))
(define-fun SF@52!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@52!2 #x0000000000000000) #x01 #x00)))
(define-fun ZF@52!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@52!2 #x0000000000000000) #x01 #x00)))
(define-fun u@52!2 () (_ BitVec 64) (bvand rsp@52!2 #x00000000000000ff))
(define-fun u@52.2!2 () (_ BitVec 8) (popcount64 u@52!2))
(define-fun u@52.3!2 () (_ BitVec 8) (bvand u@52.2!2 #x01))
(define-fun PF@52!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@52.3!2 #x00) #x01 #x00)))
(define-fun AF@52!2 () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) rsp@1!2)) (concat #b0 ((_ extract 3 0) #x00000000000000a8)))))
(define-fun m@53!2 () (_ BitVec 64) (load64 frame@36!2 #xfffffffffffffff0))
(define-fun rsp@53!2 () (_ BitVec 64) (bvadd rsp@52!2 #x0000000000000008))
(define-fun CF@53!2 () (_ BitVec 1) ((_ extract 0 0) m@53!2))
(define-fun PF@53!2 () (_ BitVec 1) ((_ extract 2 2) m@53!2))
(define-fun AF@53!2 () (_ BitVec 1) ((_ extract 4 4) m@53!2))
(define-fun ZF@53!2 () (_ BitVec 1) ((_ extract 6 6) m@53!2))
(define-fun SF@53!2 () (_ BitVec 1) ((_ extract 7 7) m@53!2))
(define-fun TF@53!2 () (_ BitVec 1) ((_ extract 8 8) m@53!2))
(define-fun IF@53!2 () (_ BitVec 1) ((_ extract 9 9) m@53!2))
(define-fun DF@53!2 () (_ BitVec 1) ((_ extract 10 10) m@53!2))
(define-fun OF@53!2 () (_ BitVec 1) ((_ extract 11 11) m@53!2))
(define-fun IOPL@53!2 () (_ BitVec 2) ((_ extract 13 12) m@53!2))
(define-fun NT@53!2 () (_ BitVec 1) ((_ extract 14 14) m@53!2))
(define-fun AC@53!2 () (_ BitVec 1) ((_ extract 18 18) m@53!2))
(define-fun ID@53!2 () (_ BitVec 1) ((_ extract 21 21) m@53!2))
(define-fun m@54!2 () (_ BitVec 64) (load64 frame@36!2 #xfffffffffffffff8))
(define-fun target@54!2 () (_ BitVec 64) m@54!2)
(define-fun rsp@54!2 () (_ BitVec 64) (bvadd rsp@53!2 #x0000000000000008))
(declare-const junk-8@54!2 (_ BitVec 8))
(define-fun frame@54!2 () Stack (store frame@36!2 #xfffffffffffffff8 junk-8@54!2))
(declare-const junk-7@54!2 (_ BitVec 8))
(define-fun frame@54.2!2 () Stack (store frame@54!2 #xfffffffffffffff9 junk-7@54!2))
(declare-const junk-6@54!2 (_ BitVec 8))
(define-fun frame@54.3!2 () Stack (store frame@54.2!2 #xfffffffffffffffa junk-6@54!2))
(declare-const junk-5@54!2 (_ BitVec 8))
(define-fun frame@54.4!2 () Stack (store frame@54.3!2 #xfffffffffffffffb junk-5@54!2))
(declare-const junk-4@54!2 (_ BitVec 8))
(define-fun frame@54.5!2 () Stack (store frame@54.4!2 #xfffffffffffffffc junk-4@54!2))
(declare-const junk-3@54!2 (_ BitVec 8))
(define-fun frame@54.6!2 () Stack (store frame@54.5!2 #xfffffffffffffffd junk-3@54!2))
(declare-const junk-2@54!2 (_ BitVec 8))
(define-fun frame@54.7!2 () Stack (store frame@54.6!2 #xfffffffffffffffe junk-2@54!2))
(declare-const junk-1@54!2 (_ BitVec 8))
(define-fun frame@54.8!2 () Stack (store frame@54.7!2 #xffffffffffffffff junk-1@54!2))
(define-fun left.ip!2 () (_ BitVec 64) (load64 frame@32.16!2 #xffffffffffffffc8))
(define-fun seen.r15!2 () (_ BitVec 64) (load64 frame@27!2 #xffffffffffffff48))
(define-fun seen.r14!2 () (_ BitVec 64) (load64 frame@27!2 #xffffffffffffff50))
(define-fun seen.r13!2 () (_ BitVec 64) (load64 frame@27!2 #xffffffffffffff58))
(define-fun seen.r12!2 () (_ BitVec 64) (load64 frame@27!2 #xffffffffffffff60))
(define-fun seen.bp!2 () (_ BitVec 64) (load64 frame@27!2 #xffffffffffffff68))
(define-fun seen.bx!2 () (_ BitVec 64) (load64 frame@27!2 #xffffffffffffff70))
(define-fun seen.r11!2 () (_ BitVec 64) (load64 frame@27!2 #xffffffffffffff78))
(define-fun seen.r10!2 () (_ BitVec 64) (load64 frame@27!2 #xffffffffffffff80))
(define-fun seen.r9!2 () (_ BitVec 64) (load64 frame@27!2 #xffffffffffffff88))
(define-fun seen.r8!2 () (_ BitVec 64) (load64 frame@27!2 #xffffffffffffff90))
(define-fun seen.ax!2 () (_ BitVec 64) (load64 frame@27!2 #xffffffffffffff98))
(define-fun seen.cx!2 () (_ BitVec 64) (load64 frame@27!2 #xffffffffffffffa0))
(define-fun seen.dx!2 () (_ BitVec 64) (load64 frame@27!2 #xffffffffffffffa8))
(define-fun seen.si!2 () (_ BitVec 64) (load64 frame@27!2 #xffffffffffffffb0))
(define-fun seen.di!2 () (_ BitVec 64) (load64 frame@27!2 #xffffffffffffffb8))
(define-fun seen.orig_ax!2 () (_ BitVec 64) (load64 frame@27!2 #xffffffffffffffc0))
(define-fun seen.ip!2 () (_ BitVec 64) (load64 frame@27!2 #xffffffffffffffc8))
(define-fun seen.cs!2 () (_ BitVec 64) (load64 frame@27!2 #xffffffffffffffd0))
(define-fun seen.flags!2 () (_ BitVec 64) (load64 frame@27!2 #xffffffffffffffd8))
(define-fun seen.sp!2 () (_ BitVec 64) (load64 frame@27!2 #xffffffffffffffe0))
(define-fun seen.ss!2 () (_ BitVec 64) (load64 frame@27!2 #xffffffffffffffe8))
(define-fun left.r15!2 () (_ BitVec 64) (load64 frame@32.16!2 #xffffffffffffff48))
(define-fun exit.r15!2 () (_ BitVec 64) r15@37!2)
(define-fun left.r14!2 () (_ BitVec 64) (load64 frame@32.16!2 #xffffffffffffff50))
(define-fun exit.r14!2 () (_ BitVec 64) r14@38!2)
(define-fun left.r13!2 () (_ BitVec 64) (load64 frame@32.16!2 #xffffffffffffff58))
(define-fun exit.r13!2 () (_ BitVec 64) r13@39!2)
(define-fun left.r12!2 () (_ BitVec 64) (load64 frame@32.16!2 #xffffffffffffff60))
(define-fun exit.r12!2 () (_ BitVec 64) r12@40!2)
(define-fun left.bp!2 () (_ BitVec 64) (load64 frame@32.16!2 #xffffffffffffff68))
(define-fun exit.rbp!2 () (_ BitVec 64) rbp@41!2)
(define-fun left.bx!2 () (_ BitVec 64) (load64 frame@32.16!2 #xffffffffffffff70))
(define-fun exit.rbx!2 () (_ BitVec 64) rbx@42!2)
(define-fun left.r11!2 () (_ BitVec 64) (load64 frame@32.16!2 #xffffffffffffff78))
(define-fun exit.r11!2 () (_ BitVec 64) r11@43!2)
(define-fun left.r10!2 () (_ BitVec 64) (load64 frame@32.16!2 #xffffffffffffff80))
(define-fun exit.r10!2 () (_ BitVec 64) r10@44!2)
(define-fun left.r9!2 () (_ BitVec 64) (load64 frame@32.16!2 #xffffffffffffff88))
(define-fun exit.r9!2 () (_ BitVec 64) r9@45!2)
(define-fun left.r8!2 () (_ BitVec 64) (load64 frame@32.16!2 #xffffffffffffff90))
(define-fun exit.r8!2 () (_ BitVec 64) r8@46!2)
(define-fun left.ax!2 () (_ BitVec 64) (load64 frame@32.16!2 #xffffffffffffff98))
(define-fun exit.rax!2 () (_ BitVec 64) rax@47!2)
(define-fun left.cx!2 () (_ BitVec 64) (load64 frame@32.16!2 #xffffffffffffffa0))
(define-fun exit.rcx!2 () (_ BitVec 64) rcx@48!2)
(define-fun left.dx!2 () (_ BitVec 64) (load64 frame@32.16!2 #xffffffffffffffa8))
(define-fun exit.rdx!2 () (_ BitVec 64) rdx@49!2)
(define-fun left.si!2 () (_ BitVec 64) (load64 frame@32.16!2 #xffffffffffffffb0))
(define-fun exit.rsi!2 () (_ BitVec 64) rsi@50!2)
(define-fun left.di!2 () (_ BitVec 64) (load64 frame@32.16!2 #xffffffffffffffb8))
(define-fun exit.rdi!2 () (_ BitVec 64) rdi@51!2)
(define-fun left.flags!2 () (_ BitVec 64) (load64 frame@32.16!2 #xffffffffffffffd8))
(define-fun exit.CF!2 () (_ BitVec 1) CF@53!2)
(define-fun exit.PF!2 () (_ BitVec 1) PF@53!2)
(define-fun exit.AF!2 () (_ BitVec 1) AF@53!2)
(define-fun exit.ZF!2 () (_ BitVec 1) ZF@53!2)
(define-fun exit.SF!2 () (_ BitVec 1) SF@53!2)
(define-fun exit.TF!2 () (_ BitVec 1) TF@53!2)
(define-fun exit.IF!2 () (_ BitVec 1) IF@53!2)
(define-fun exit.DF!2 () (_ BitVec 1) DF@53!2)
(define-fun exit.OF!2 () (_ BitVec 1) OF@53!2)
(define-fun exit.IOPL!2 () (_ BitVec 2) IOPL@53!2)
(define-fun exit.NT!2 () (_ BitVec 1) NT@53!2)
(define-fun exit.AC!2 () (_ BitVec 1) AC@53!2)
(define-fun exit.VIF!2 () (_ BitVec 1) VIF)
(define-fun exit.VIP!2 () (_ BitVec 1) VIP)
(define-fun exit.ID!2 () (_ BitVec 1) ID@53!2)
(define-fun exit.cs!2 () (_ BitVec 16) cs)
(define-fun exit.ss!2 () (_ BitVec 16) ss)
(define-fun exit.ds!2 () (_ BitVec 16) ds)
(define-fun exit.es!2 () (_ BitVec 16) es)
(define-fun exit.fs!2 () (_ BitVec 16) fs)
(define-fun exit.gs!2 () (_ BitVec 16) gs)
(define-fun exit.fs_base!2 () (_ BitVec 64) fs_base)
(define-fun exit.gs_base!2 () (_ BitVec 64) gs_base)
(define-fun exit.fpu!2 () (_ BitVec 64) fpu)
(define-fun exit.target!2 () (_ BitVec 64) target@54!2)
(define-fun exit.rsp!2 () (_ BitVec 64) rsp@54!2)

; regs/defined: No exposed byte comes from memory below E.
(push 1)
(assert (not (and (= seen.r15 seen.r15!2) (= seen.r14 seen.r14!2) (= seen.r13 seen.r13!2) (= seen.r12 seen.r12!2) (= seen.bp seen.bp!2) (= seen.bx seen.bx!2) (= seen.r11 seen.r11!2) (= seen.r10 seen.r10!2) (= seen.r9 seen.r9!2) (= seen.r8 seen.r8!2) (= seen.ax seen.ax!2) (= seen.cx seen.cx!2) (= seen.dx seen.dx!2) (= seen.si seen.si!2) (= seen.di seen.di!2) (= seen.orig_ax seen.orig_ax!2) (= seen.ip seen.ip!2) (= seen.cs seen.cs!2) (= seen.flags seen.flags!2) (= seen.sp seen.sp!2) (= seen.ss seen.ss!2))))
(set-info :status unsat)
(check-sat)
(pop 1)
(exit)
