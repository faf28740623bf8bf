; tramproof certificate, generator 2. How to read it: docs/certificates.md
; target x86_64/bugs/ftrace-caller-5.11-null-fixed, level linux-args; ftrace_caller, 191 bytes, sha256 8084a11bb9edfb1f022b76060728678db13ce0d717117b1b2eeec020b52e9048
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

; ftrace_caller+0x0: sub rsp, 0xa8   [4881eca8000000]
(define-fun CF@0 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rsp@0 #x00000000000000a8) #x01 #x00))) ; CF = RSP < 0xa8
(define-fun OF@0 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rsp@0) ((_ extract 63 63) #x00000000000000a8)) (distinct ((_ extract 63 63) rsp@0) ((_ extract 63 63) (bvsub rsp@0 #x00000000000000a8)))) #x01 #x00))) ; OF = sborrow(RSP, 0xa8)
(define-fun rsp@0.2 () (_ BitVec 64) (bvsub rsp@0 #x00000000000000a8)) ; RSP = RSP - 0xa8
(define-fun SF@0 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@0.2 #x0000000000000000) #x01 #x00))) ; SF = RSP s< 0x0
(define-fun ZF@0 () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@0.2 #x0000000000000000) #x01 #x00))) ; ZF = RSP == 0x0
(define-fun u@0 () (_ BitVec 64) (bvand rsp@0.2 #x00000000000000ff)) ; unique[2c280:8] = RSP & 0xff
(define-fun u@0.2 () (_ BitVec 8) (popcount64 u@0)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@0.3 () (_ BitVec 8) (bvand u@0.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@0 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@0.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@0 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rsp@0)) (concat #b0 ((_ extract 3 0) #x00000000000000a8)))))

; ftrace_caller+0x7: mov qword ptr [rsp + 0x20], rbp   [48896c2420]
(define-fun u@1 () (_ BitVec 64) (bvadd #x0000000000000020 rsp@0.2)) ; unique[4e80:8] = 0x20 + RSP
(define-fun u@1.2 () (_ BitVec 64) rbp) ; unique[6b80:8] = RBP
(define-fun frame@1 () Stack (store64 frame@0 #xffffffffffffff70 u@1.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0xc: mov qword ptr [rsp + 0x40], r9   [4c894c2440]
(define-fun u@2 () (_ BitVec 64) (bvadd #x0000000000000040 rsp@0.2)) ; unique[4e80:8] = 0x40 + RSP
(define-fun u@2.2 () (_ BitVec 64) r9) ; unique[6b80:8] = R9
(define-fun frame@2 () Stack (store64 frame@1 #xffffffffffffff90 u@2.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x11: mov qword ptr [rsp + 0x48], r8   [4c89442448]
(define-fun u@3 () (_ BitVec 64) (bvadd #x0000000000000048 rsp@0.2)) ; unique[4e80:8] = 0x48 + RSP
(define-fun u@3.2 () (_ BitVec 64) r8) ; unique[6b80:8] = R8
(define-fun frame@3 () Stack (store64 frame@2 #xffffffffffffff98 u@3.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x16: mov qword ptr [rsp + 0x50], rax   [4889442450]
(define-fun u@4 () (_ BitVec 64) (bvadd #x0000000000000050 rsp@0.2)) ; unique[4e80:8] = 0x50 + RSP
(define-fun u@4.2 () (_ BitVec 64) rax) ; unique[6b80:8] = RAX
(define-fun frame@4 () Stack (store64 frame@3 #xffffffffffffffa0 u@4.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x1b: mov qword ptr [rsp + 0x58], rcx   [48894c2458]
(define-fun u@5 () (_ BitVec 64) (bvadd #x0000000000000058 rsp@0.2)) ; unique[4e80:8] = 0x58 + RSP
(define-fun u@5.2 () (_ BitVec 64) rcx) ; unique[6b80:8] = RCX
(define-fun frame@5 () Stack (store64 frame@4 #xffffffffffffffa8 u@5.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x20: mov qword ptr [rsp + 0x60], rdx   [4889542460]
(define-fun u@6 () (_ BitVec 64) (bvadd #x0000000000000060 rsp@0.2)) ; unique[4e80:8] = 0x60 + RSP
(define-fun u@6.2 () (_ BitVec 64) rdx) ; unique[6b80:8] = RDX
(define-fun frame@6 () Stack (store64 frame@5 #xffffffffffffffb0 u@6.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x25: mov qword ptr [rsp + 0x68], rsi   [4889742468]
(define-fun u@7 () (_ BitVec 64) (bvadd #x0000000000000068 rsp@0.2)) ; unique[4e80:8] = 0x68 + RSP
(define-fun u@7.2 () (_ BitVec 64) rsi) ; unique[6b80:8] = RSI
(define-fun frame@7 () Stack (store64 frame@6 #xffffffffffffffb8 u@7.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x2a: mov qword ptr [rsp + 0x70], rdi   [48897c2470]
(define-fun u@8 () (_ BitVec 64) (bvadd #x0000000000000070 rsp@0.2)) ; unique[4e80:8] = 0x70 + RSP
(define-fun u@8.2 () (_ BitVec 64) rdi) ; unique[6b80:8] = RDI
(define-fun frame@8 () Stack (store64 frame@7 #xffffffffffffffc0 u@8.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x2f: mov qword ptr [rsp + 0x78], 0   [48c744247800000000]
(define-fun u@9 () (_ BitVec 64) (bvadd #x0000000000000078 rsp@0.2)) ; unique[4e80:8] = 0x78 + RSP
(define-fun u@9.2 () (_ BitVec 64) #x0000000000000000) ; unique[6b80:8] = 0x0
(define-fun frame@9 () Stack (store64 frame@8 #xffffffffffffffc8 u@9.2)) ; *[ram]unique[4e80:8] = unique[6b80:8]

; ftrace_caller+0x38: mov rdi, qword ptr [rsp + 0xa8]   [488bbc24a8000000]
(define-fun u@10 () (_ BitVec 64) (bvadd #x00000000000000a8 rsp@0.2)) ; unique[5300:8] = 0xa8 + RSP
(define-fun m@10 () (_ BitVec 64) (load64 frame@9 #xfffffffffffffff8)) ; 8 bytes at u@10
(define-fun u@10.2 () (_ BitVec 64) m@10) ; unique[12000:8] = *[ram]unique[5300:8]
(define-fun rdi@10 () (_ BitVec 64) u@10.2) ; RDI = unique[12000:8]

; ftrace_caller+0x40: mov qword ptr [rsp + 0x80], rdi   [4889bc2480000000]
(define-fun u@11 () (_ BitVec 64) (bvadd #x0000000000000080 rsp@0.2)) ; unique[5300:8] = 0x80 + RSP
(define-fun u@11.2 () (_ BitVec 64) rdi@10) ; unique[6b80:8] = RDI
(define-fun frame@11 () Stack (store64 frame@9 #xffffffffffffffd0 u@11.2)) ; *[ram]unique[5300:8] = unique[6b80:8]

; ftrace_caller+0x48: mov qword ptr [rsp + 0x88], 0   [48c784248800000000000000]
(define-fun u@12 () (_ BitVec 64) (bvadd #x0000000000000088 rsp@0.2)) ; unique[5300:8] = 0x88 + RSP
(define-fun u@12.2 () (_ BitVec 64) #x0000000000000000) ; unique[6b80:8] = 0x0
(define-fun frame@12 () Stack (store64 frame@11 #xffffffffffffffd8 u@12.2)) ; *[ram]unique[5300:8] = unique[6b80:8]

; ftrace_caller+0x54: lea rax, [rsp + 0xb0]   [488d8424b0000000]
(define-fun u@13 () (_ BitVec 64) (bvadd #x00000000000000b0 rsp@0.2)) ; unique[5300:8] = 0xb0 + RSP
(define-fun rax@13 () (_ BitVec 64) u@13) ; RAX = unique[5300:8]

; ftrace_caller+0x5c: mov qword ptr [rsp + 0x98], rax   [4889842498000000]
(define-fun u@14 () (_ BitVec 64) (bvadd #x0000000000000098 rsp@0.2)) ; unique[5300:8] = 0x98 + RSP
(define-fun u@14.2 () (_ BitVec 64) rax@13) ; unique[6b80:8] = RAX
(define-fun frame@14 () Stack (store64 frame@12 #xffffffffffffffe8 u@14.2)) ; *[ram]unique[5300:8] = unique[6b80:8]

; ftrace_caller+0x64: sub rdi, 5   [4883ef05]
(define-fun CF@15 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rdi@10 #x0000000000000005) #x01 #x00))) ; CF = RDI < 0x5
(define-fun OF@15 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rdi@10) ((_ extract 63 63) #x0000000000000005)) (distinct ((_ extract 63 63) rdi@10) ((_ extract 63 63) (bvsub rdi@10 #x0000000000000005)))) #x01 #x00))) ; OF = sborrow(RDI, 0x5)
(define-fun rdi@15 () (_ BitVec 64) (bvsub rdi@10 #x0000000000000005)) ; RDI = RDI - 0x5
(define-fun SF@15 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rdi@15 #x0000000000000000) #x01 #x00))) ; SF = RDI s< 0x0
(define-fun ZF@15 () (_ BitVec 1) ((_ extract 0 0) (ite (= rdi@15 #x0000000000000000) #x01 #x00))) ; ZF = RDI == 0x0
(define-fun u@15 () (_ BitVec 64) (bvand rdi@15 #x00000000000000ff)) ; unique[2c280:8] = RDI & 0xff
(define-fun u@15.2 () (_ BitVec 8) (popcount64 u@15)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@15.3 () (_ BitVec 8) (bvand u@15.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@15 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@15.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@15 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rdi@10)) (concat #b0 ((_ extract 3 0) #x0000000000000005)))))

; ftrace_caller+0x68: mov rsi, qword ptr [rsp + 0xb0]   [488bb424b0000000]
(define-fun u@16 () (_ BitVec 64) (bvadd #x00000000000000b0 rsp@0.2)) ; unique[5300:8] = 0xb0 + RSP
(define-fun m@16 () (_ BitVec 64) (load64 above #x0000000000000000)) ; 8 bytes at u@16
(define-fun u@16.2 () (_ BitVec 64) m@16) ; unique[12000:8] = *[ram]unique[5300:8]
(define-fun rsi@16 () (_ BitVec 64) u@16.2) ; RSI = unique[12000:8]

; ftrace_caller+0x70: mov rdx, qword ptr [rip + 0x1effff89]   [488b1589ffff1e]
(declare-const cell.function_trace_op (_ BitVec 64))
; load 1 of function_trace_op: it may have changed since the last one
(define-fun m@17 () (_ BitVec 64) cell.function_trace_op) ; 8 bytes at addr.function_trace_op
(define-fun rdx@17 () (_ BitVec 64) m@17) ; RDX = ram[ffffffffa0000000:8]

; ftrace_caller+0x77: mov rcx, rsp   [4889e1]
(define-fun rcx@18 () (_ BitVec 64) rsp@0.2) ; RCX = RSP

; ftrace_caller+0x7a: call 0xffffffff810000bf   [e840000000]
(declare-const junk-176@19 (_ BitVec 8))
(define-fun frame@19 () Stack (store frame@14 #xffffffffffffff50 junk-176@19)) ; T-176 was below sp: any value
(declare-const junk-175@19 (_ BitVec 8))
(define-fun frame@19.2 () Stack (store frame@19 #xffffffffffffff51 junk-175@19)) ; T-175 was below sp: any value
(declare-const junk-174@19 (_ BitVec 8))
(define-fun frame@19.3 () Stack (store frame@19.2 #xffffffffffffff52 junk-174@19)) ; T-174 was below sp: any value
(declare-const junk-173@19 (_ BitVec 8))
(define-fun frame@19.4 () Stack (store frame@19.3 #xffffffffffffff53 junk-173@19)) ; T-173 was below sp: any value
(declare-const junk-172@19 (_ BitVec 8))
(define-fun frame@19.5 () Stack (store frame@19.4 #xffffffffffffff54 junk-172@19)) ; T-172 was below sp: any value
(declare-const junk-171@19 (_ BitVec 8))
(define-fun frame@19.6 () Stack (store frame@19.5 #xffffffffffffff55 junk-171@19)) ; T-171 was below sp: any value
(declare-const junk-170@19 (_ BitVec 8))
(define-fun frame@19.7 () Stack (store frame@19.6 #xffffffffffffff56 junk-170@19)) ; T-170 was below sp: any value
(declare-const junk-169@19 (_ BitVec 8))
(define-fun frame@19.8 () Stack (store frame@19.7 #xffffffffffffff57 junk-169@19)) ; T-169 was below sp: any value
(declare-const junk-168@19 (_ BitVec 8))
(define-fun frame@19.9 () Stack (store frame@19.8 #xffffffffffffff58 junk-168@19)) ; T-168 was below sp: any value
(declare-const junk-167@19 (_ BitVec 8))
(define-fun frame@19.10 () Stack (store frame@19.9 #xffffffffffffff59 junk-167@19)) ; T-167 was below sp: any value
(declare-const junk-166@19 (_ BitVec 8))
(define-fun frame@19.11 () Stack (store frame@19.10 #xffffffffffffff5a junk-166@19)) ; T-166 was below sp: any value
(declare-const junk-165@19 (_ BitVec 8))
(define-fun frame@19.12 () Stack (store frame@19.11 #xffffffffffffff5b junk-165@19)) ; T-165 was below sp: any value
(declare-const junk-164@19 (_ BitVec 8))
(define-fun frame@19.13 () Stack (store frame@19.12 #xffffffffffffff5c junk-164@19)) ; T-164 was below sp: any value
(declare-const junk-163@19 (_ BitVec 8))
(define-fun frame@19.14 () Stack (store frame@19.13 #xffffffffffffff5d junk-163@19)) ; T-163 was below sp: any value
(declare-const junk-162@19 (_ BitVec 8))
(define-fun frame@19.15 () Stack (store frame@19.14 #xffffffffffffff5e junk-162@19)) ; T-162 was below sp: any value
(declare-const junk-161@19 (_ BitVec 8))
(define-fun frame@19.16 () Stack (store frame@19.15 #xffffffffffffff5f junk-161@19)) ; T-161 was below sp: any value
(declare-const junk-160@19 (_ BitVec 8))
(define-fun frame@19.17 () Stack (store frame@19.16 #xffffffffffffff60 junk-160@19)) ; T-160 was below sp: any value
(declare-const junk-159@19 (_ BitVec 8))
(define-fun frame@19.18 () Stack (store frame@19.17 #xffffffffffffff61 junk-159@19)) ; T-159 was below sp: any value
(declare-const junk-158@19 (_ BitVec 8))
(define-fun frame@19.19 () Stack (store frame@19.18 #xffffffffffffff62 junk-158@19)) ; T-158 was below sp: any value
(declare-const junk-157@19 (_ BitVec 8))
(define-fun frame@19.20 () Stack (store frame@19.19 #xffffffffffffff63 junk-157@19)) ; T-157 was below sp: any value
(declare-const junk-156@19 (_ BitVec 8))
(define-fun frame@19.21 () Stack (store frame@19.20 #xffffffffffffff64 junk-156@19)) ; T-156 was below sp: any value
(declare-const junk-155@19 (_ BitVec 8))
(define-fun frame@19.22 () Stack (store frame@19.21 #xffffffffffffff65 junk-155@19)) ; T-155 was below sp: any value
(declare-const junk-154@19 (_ BitVec 8))
(define-fun frame@19.23 () Stack (store frame@19.22 #xffffffffffffff66 junk-154@19)) ; T-154 was below sp: any value
(declare-const junk-153@19 (_ BitVec 8))
(define-fun frame@19.24 () Stack (store frame@19.23 #xffffffffffffff67 junk-153@19)) ; T-153 was below sp: any value
(declare-const junk-152@19 (_ BitVec 8))
(define-fun frame@19.25 () Stack (store frame@19.24 #xffffffffffffff68 junk-152@19)) ; T-152 was below sp: any value
(declare-const junk-151@19 (_ BitVec 8))
(define-fun frame@19.26 () Stack (store frame@19.25 #xffffffffffffff69 junk-151@19)) ; T-151 was below sp: any value
(declare-const junk-150@19 (_ BitVec 8))
(define-fun frame@19.27 () Stack (store frame@19.26 #xffffffffffffff6a junk-150@19)) ; T-150 was below sp: any value
(declare-const junk-149@19 (_ BitVec 8))
(define-fun frame@19.28 () Stack (store frame@19.27 #xffffffffffffff6b junk-149@19)) ; T-149 was below sp: any value
(declare-const junk-148@19 (_ BitVec 8))
(define-fun frame@19.29 () Stack (store frame@19.28 #xffffffffffffff6c junk-148@19)) ; T-148 was below sp: any value
(declare-const junk-147@19 (_ BitVec 8))
(define-fun frame@19.30 () Stack (store frame@19.29 #xffffffffffffff6d junk-147@19)) ; T-147 was below sp: any value
(declare-const junk-146@19 (_ BitVec 8))
(define-fun frame@19.31 () Stack (store frame@19.30 #xffffffffffffff6e junk-146@19)) ; T-146 was below sp: any value
(declare-const junk-145@19 (_ BitVec 8))
(define-fun frame@19.32 () Stack (store frame@19.31 #xffffffffffffff6f junk-145@19)) ; T-145 was below sp: any value
(declare-const junk-136@19 (_ BitVec 8))
(define-fun frame@19.33 () Stack (store frame@19.32 #xffffffffffffff78 junk-136@19)) ; T-136 was below sp: any value
(declare-const junk-135@19 (_ BitVec 8))
(define-fun frame@19.34 () Stack (store frame@19.33 #xffffffffffffff79 junk-135@19)) ; T-135 was below sp: any value
(declare-const junk-134@19 (_ BitVec 8))
(define-fun frame@19.35 () Stack (store frame@19.34 #xffffffffffffff7a junk-134@19)) ; T-134 was below sp: any value
(declare-const junk-133@19 (_ BitVec 8))
(define-fun frame@19.36 () Stack (store frame@19.35 #xffffffffffffff7b junk-133@19)) ; T-133 was below sp: any value
(declare-const junk-132@19 (_ BitVec 8))
(define-fun frame@19.37 () Stack (store frame@19.36 #xffffffffffffff7c junk-132@19)) ; T-132 was below sp: any value
(declare-const junk-131@19 (_ BitVec 8))
(define-fun frame@19.38 () Stack (store frame@19.37 #xffffffffffffff7d junk-131@19)) ; T-131 was below sp: any value
(declare-const junk-130@19 (_ BitVec 8))
(define-fun frame@19.39 () Stack (store frame@19.38 #xffffffffffffff7e junk-130@19)) ; T-130 was below sp: any value
(declare-const junk-129@19 (_ BitVec 8))
(define-fun frame@19.40 () Stack (store frame@19.39 #xffffffffffffff7f junk-129@19)) ; T-129 was below sp: any value
(declare-const junk-128@19 (_ BitVec 8))
(define-fun frame@19.41 () Stack (store frame@19.40 #xffffffffffffff80 junk-128@19)) ; T-128 was below sp: any value
(declare-const junk-127@19 (_ BitVec 8))
(define-fun frame@19.42 () Stack (store frame@19.41 #xffffffffffffff81 junk-127@19)) ; T-127 was below sp: any value
(declare-const junk-126@19 (_ BitVec 8))
(define-fun frame@19.43 () Stack (store frame@19.42 #xffffffffffffff82 junk-126@19)) ; T-126 was below sp: any value
(declare-const junk-125@19 (_ BitVec 8))
(define-fun frame@19.44 () Stack (store frame@19.43 #xffffffffffffff83 junk-125@19)) ; T-125 was below sp: any value
(declare-const junk-124@19 (_ BitVec 8))
(define-fun frame@19.45 () Stack (store frame@19.44 #xffffffffffffff84 junk-124@19)) ; T-124 was below sp: any value
(declare-const junk-123@19 (_ BitVec 8))
(define-fun frame@19.46 () Stack (store frame@19.45 #xffffffffffffff85 junk-123@19)) ; T-123 was below sp: any value
(declare-const junk-122@19 (_ BitVec 8))
(define-fun frame@19.47 () Stack (store frame@19.46 #xffffffffffffff86 junk-122@19)) ; T-122 was below sp: any value
(declare-const junk-121@19 (_ BitVec 8))
(define-fun frame@19.48 () Stack (store frame@19.47 #xffffffffffffff87 junk-121@19)) ; T-121 was below sp: any value
(declare-const junk-120@19 (_ BitVec 8))
(define-fun frame@19.49 () Stack (store frame@19.48 #xffffffffffffff88 junk-120@19)) ; T-120 was below sp: any value
(declare-const junk-119@19 (_ BitVec 8))
(define-fun frame@19.50 () Stack (store frame@19.49 #xffffffffffffff89 junk-119@19)) ; T-119 was below sp: any value
(declare-const junk-118@19 (_ BitVec 8))
(define-fun frame@19.51 () Stack (store frame@19.50 #xffffffffffffff8a junk-118@19)) ; T-118 was below sp: any value
(declare-const junk-117@19 (_ BitVec 8))
(define-fun frame@19.52 () Stack (store frame@19.51 #xffffffffffffff8b junk-117@19)) ; T-117 was below sp: any value
(declare-const junk-116@19 (_ BitVec 8))
(define-fun frame@19.53 () Stack (store frame@19.52 #xffffffffffffff8c junk-116@19)) ; T-116 was below sp: any value
(declare-const junk-115@19 (_ BitVec 8))
(define-fun frame@19.54 () Stack (store frame@19.53 #xffffffffffffff8d junk-115@19)) ; T-115 was below sp: any value
(declare-const junk-114@19 (_ BitVec 8))
(define-fun frame@19.55 () Stack (store frame@19.54 #xffffffffffffff8e junk-114@19)) ; T-114 was below sp: any value
(declare-const junk-113@19 (_ BitVec 8))
(define-fun frame@19.56 () Stack (store frame@19.55 #xffffffffffffff8f junk-113@19)) ; T-113 was below sp: any value
(declare-const junk-32@19 (_ BitVec 8))
(define-fun frame@19.57 () Stack (store frame@19.56 #xffffffffffffffe0 junk-32@19)) ; T-32 was below sp: any value
(declare-const junk-31@19 (_ BitVec 8))
(define-fun frame@19.58 () Stack (store frame@19.57 #xffffffffffffffe1 junk-31@19)) ; T-31 was below sp: any value
(declare-const junk-30@19 (_ BitVec 8))
(define-fun frame@19.59 () Stack (store frame@19.58 #xffffffffffffffe2 junk-30@19)) ; T-30 was below sp: any value
(declare-const junk-29@19 (_ BitVec 8))
(define-fun frame@19.60 () Stack (store frame@19.59 #xffffffffffffffe3 junk-29@19)) ; T-29 was below sp: any value
(declare-const junk-28@19 (_ BitVec 8))
(define-fun frame@19.61 () Stack (store frame@19.60 #xffffffffffffffe4 junk-28@19)) ; T-28 was below sp: any value
(declare-const junk-27@19 (_ BitVec 8))
(define-fun frame@19.62 () Stack (store frame@19.61 #xffffffffffffffe5 junk-27@19)) ; T-27 was below sp: any value
(declare-const junk-26@19 (_ BitVec 8))
(define-fun frame@19.63 () Stack (store frame@19.62 #xffffffffffffffe6 junk-26@19)) ; T-26 was below sp: any value
(declare-const junk-25@19 (_ BitVec 8))
(define-fun frame@19.64 () Stack (store frame@19.63 #xffffffffffffffe7 junk-25@19)) ; T-25 was below sp: any value
(declare-const junk-16@19 (_ BitVec 8))
(define-fun frame@19.65 () Stack (store frame@19.64 #xfffffffffffffff0 junk-16@19)) ; T-16 was below sp: any value
(declare-const junk-15@19 (_ BitVec 8))
(define-fun frame@19.66 () Stack (store frame@19.65 #xfffffffffffffff1 junk-15@19)) ; T-15 was below sp: any value
(declare-const junk-14@19 (_ BitVec 8))
(define-fun frame@19.67 () Stack (store frame@19.66 #xfffffffffffffff2 junk-14@19)) ; T-14 was below sp: any value
(declare-const junk-13@19 (_ BitVec 8))
(define-fun frame@19.68 () Stack (store frame@19.67 #xfffffffffffffff3 junk-13@19)) ; T-13 was below sp: any value
(declare-const junk-12@19 (_ BitVec 8))
(define-fun frame@19.69 () Stack (store frame@19.68 #xfffffffffffffff4 junk-12@19)) ; T-12 was below sp: any value
(declare-const junk-11@19 (_ BitVec 8))
(define-fun frame@19.70 () Stack (store frame@19.69 #xfffffffffffffff5 junk-11@19)) ; T-11 was below sp: any value
(declare-const junk-10@19 (_ BitVec 8))
(define-fun frame@19.71 () Stack (store frame@19.70 #xfffffffffffffff6 junk-10@19)) ; T-10 was below sp: any value
(declare-const junk-9@19 (_ BitVec 8))
(define-fun frame@19.72 () Stack (store frame@19.71 #xfffffffffffffff7 junk-9@19)) ; T-9 was below sp: any value
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
(define-fun frame@19.73 () Stack (store callback.frame #xfffffffffffffff8 (select frame@19.72 #xfffffffffffffff8))) ; T-8 is kept
(define-fun frame@19.74 () Stack (store frame@19.73 #xfffffffffffffff9 (select frame@19.72 #xfffffffffffffff9))) ; T-7 is kept
(define-fun frame@19.75 () Stack (store frame@19.74 #xfffffffffffffffa (select frame@19.72 #xfffffffffffffffa))) ; T-6 is kept
(define-fun frame@19.76 () Stack (store frame@19.75 #xfffffffffffffffb (select frame@19.72 #xfffffffffffffffb))) ; T-5 is kept
(define-fun frame@19.77 () Stack (store frame@19.76 #xfffffffffffffffc (select frame@19.72 #xfffffffffffffffc))) ; T-4 is kept
(define-fun frame@19.78 () Stack (store frame@19.77 #xfffffffffffffffd (select frame@19.72 #xfffffffffffffffd))) ; T-3 is kept
(define-fun frame@19.79 () Stack (store frame@19.78 #xfffffffffffffffe (select frame@19.72 #xfffffffffffffffe))) ; T-2 is kept
(define-fun frame@19.80 () Stack (store frame@19.79 #xffffffffffffffff (select frame@19.72 #xffffffffffffffff))) ; T-1 is kept

; ftrace_caller+0x7f: mov rax, qword ptr [rsp + 0x80]   [488b842480000000]
(define-fun u@20 () (_ BitVec 64) (bvadd #x0000000000000080 rsp@0.2)) ; unique[5300:8] = 0x80 + RSP
(define-fun m@20 () (_ BitVec 64) (load64 frame@19.80 #xffffffffffffffd0)) ; 8 bytes at u@20
(define-fun u@20.2 () (_ BitVec 64) m@20) ; unique[12000:8] = *[ram]unique[5300:8]
(define-fun rax@20 () (_ BitVec 64) u@20.2) ; RAX = unique[12000:8]

; ftrace_caller+0x87: mov qword ptr [rsp + 0xa8], rax   [48898424a8000000]
(define-fun u@21 () (_ BitVec 64) (bvadd #x00000000000000a8 rsp@0.2)) ; unique[5300:8] = 0xa8 + RSP
(define-fun u@21.2 () (_ BitVec 64) rax@20) ; unique[6b80:8] = RAX
(define-fun frame@21 () Stack (store64 frame@19.80 #xfffffffffffffff8 u@21.2)) ; *[ram]unique[5300:8] = unique[6b80:8]

; ftrace_caller+0x8f: mov rbp, qword ptr [rsp + 0x20]   [488b6c2420]
(define-fun u@22 () (_ BitVec 64) (bvadd #x0000000000000020 rsp@0.2)) ; unique[4e80:8] = 0x20 + RSP
(define-fun m@22 () (_ BitVec 64) (load64 frame@21 #xffffffffffffff70)) ; 8 bytes at u@22
(define-fun u@22.2 () (_ BitVec 64) m@22) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rbp@22 () (_ BitVec 64) u@22.2) ; RBP = unique[12000:8]

; ftrace_caller+0x94: mov r9, qword ptr [rsp + 0x40]   [4c8b4c2440]
(define-fun u@23 () (_ BitVec 64) (bvadd #x0000000000000040 rsp@0.2)) ; unique[4e80:8] = 0x40 + RSP
(define-fun m@23 () (_ BitVec 64) (load64 frame@21 #xffffffffffffff90)) ; 8 bytes at u@23
(define-fun u@23.2 () (_ BitVec 64) m@23) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r9@23 () (_ BitVec 64) u@23.2) ; R9 = unique[12000:8]

; ftrace_caller+0x99: mov r8, qword ptr [rsp + 0x48]   [4c8b442448]
(define-fun u@24 () (_ BitVec 64) (bvadd #x0000000000000048 rsp@0.2)) ; unique[4e80:8] = 0x48 + RSP
(define-fun m@24 () (_ BitVec 64) (load64 frame@21 #xffffffffffffff98)) ; 8 bytes at u@24
(define-fun u@24.2 () (_ BitVec 64) m@24) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun r8@24 () (_ BitVec 64) u@24.2) ; R8 = unique[12000:8]

; ftrace_caller+0x9e: mov rax, qword ptr [rsp + 0x50]   [488b442450]
(define-fun u@25 () (_ BitVec 64) (bvadd #x0000000000000050 rsp@0.2)) ; unique[4e80:8] = 0x50 + RSP
(define-fun m@25 () (_ BitVec 64) (load64 frame@21 #xffffffffffffffa0)) ; 8 bytes at u@25
(define-fun u@25.2 () (_ BitVec 64) m@25) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rax@25 () (_ BitVec 64) u@25.2) ; RAX = unique[12000:8]

; ftrace_caller+0xa3: mov rcx, qword ptr [rsp + 0x58]   [488b4c2458]
(define-fun u@26 () (_ BitVec 64) (bvadd #x0000000000000058 rsp@0.2)) ; unique[4e80:8] = 0x58 + RSP
(define-fun m@26 () (_ BitVec 64) (load64 frame@21 #xffffffffffffffa8)) ; 8 bytes at u@26
(define-fun u@26.2 () (_ BitVec 64) m@26) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rcx@26 () (_ BitVec 64) u@26.2) ; RCX = unique[12000:8]

; ftrace_caller+0xa8: mov rdx, qword ptr [rsp + 0x60]   [488b542460]
(define-fun u@27 () (_ BitVec 64) (bvadd #x0000000000000060 rsp@0.2)) ; unique[4e80:8] = 0x60 + RSP
(define-fun m@27 () (_ BitVec 64) (load64 frame@21 #xffffffffffffffb0)) ; 8 bytes at u@27
(define-fun u@27.2 () (_ BitVec 64) m@27) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rdx@27 () (_ BitVec 64) u@27.2) ; RDX = unique[12000:8]

; ftrace_caller+0xad: mov rsi, qword ptr [rsp + 0x68]   [488b742468]
(define-fun u@28 () (_ BitVec 64) (bvadd #x0000000000000068 rsp@0.2)) ; unique[4e80:8] = 0x68 + RSP
(define-fun m@28 () (_ BitVec 64) (load64 frame@21 #xffffffffffffffb8)) ; 8 bytes at u@28
(define-fun u@28.2 () (_ BitVec 64) m@28) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rsi@28 () (_ BitVec 64) u@28.2) ; RSI = unique[12000:8]

; ftrace_caller+0xb2: mov rdi, qword ptr [rsp + 0x70]   [488b7c2470]
(define-fun u@29 () (_ BitVec 64) (bvadd #x0000000000000070 rsp@0.2)) ; unique[4e80:8] = 0x70 + RSP
(define-fun m@29 () (_ BitVec 64) (load64 frame@21 #xffffffffffffffc0)) ; 8 bytes at u@29
(define-fun u@29.2 () (_ BitVec 64) m@29) ; unique[12000:8] = *[ram]unique[4e80:8]
(define-fun rdi@29 () (_ BitVec 64) u@29.2) ; RDI = unique[12000:8]

; ftrace_caller+0xb7: add rsp, 0xa8   [4881c4a8000000]
(define-fun CF@30 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd rsp@0.2 #x00000000000000a8) rsp@0.2) #x01 #x00))) ; CF = carry(RSP, 0xa8)
(define-fun OF@30 () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 63 63) rsp@0.2) ((_ extract 63 63) #x00000000000000a8)) (distinct ((_ extract 63 63) rsp@0.2) ((_ extract 63 63) (bvadd rsp@0.2 #x00000000000000a8)))) #x01 #x00))) ; OF = scarry(RSP, 0xa8)
(define-fun rsp@30 () (_ BitVec 64) (bvadd rsp@0.2 #x00000000000000a8)) ; RSP = RSP + 0xa8
(define-fun SF@30 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@30 #x0000000000000000) #x01 #x00))) ; SF = RSP s< 0x0
(define-fun ZF@30 () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@30 #x0000000000000000) #x01 #x00))) ; ZF = RSP == 0x0
(define-fun u@30 () (_ BitVec 64) (bvand rsp@30 #x00000000000000ff)) ; unique[2c280:8] = RSP & 0xff
(define-fun u@30.2 () (_ BitVec 8) (popcount64 u@30)) ; unique[2c300:1] = popcount(unique[2c280:8])
(define-fun u@30.3 () (_ BitVec 8) (bvand u@30.2 #x01)) ; unique[2c380:1] = unique[2c300:1] & 0x1
(define-fun PF@30 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@30.3 #x00) #x01 #x00))) ; PF = unique[2c380:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@30 () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) rsp@0.2)) (concat #b0 ((_ extract 3 0) #x00000000000000a8)))))

; ftrace_caller+0xbe: ret   [c3]
(define-fun m@31 () (_ BitVec 64) (load64 frame@21 #xfffffffffffffff8)) ; 8 bytes at rsp@30
(define-fun target@31 () (_ BitVec 64) m@31) ; RIP = *[ram]RSP
(define-fun rsp@31 () (_ BitVec 64) (bvadd rsp@30 #x0000000000000008)) ; RSP = RSP + 0x8
(declare-const junk-8@31 (_ BitVec 8))
(define-fun frame@31 () Stack (store frame@21 #xfffffffffffffff8 junk-8@31)) ; T-8 was below sp: any value
(declare-const junk-7@31 (_ BitVec 8))
(define-fun frame@31.2 () Stack (store frame@31 #xfffffffffffffff9 junk-7@31)) ; T-7 was below sp: any value
(declare-const junk-6@31 (_ BitVec 8))
(define-fun frame@31.3 () Stack (store frame@31.2 #xfffffffffffffffa junk-6@31)) ; T-6 was below sp: any value
(declare-const junk-5@31 (_ BitVec 8))
(define-fun frame@31.4 () Stack (store frame@31.3 #xfffffffffffffffb junk-5@31)) ; T-5 was below sp: any value
(declare-const junk-4@31 (_ BitVec 8))
(define-fun frame@31.5 () Stack (store frame@31.4 #xfffffffffffffffc junk-4@31)) ; T-4 was below sp: any value
(declare-const junk-3@31 (_ BitVec 8))
(define-fun frame@31.6 () Stack (store frame@31.5 #xfffffffffffffffd junk-3@31)) ; T-3 was below sp: any value
(declare-const junk-2@31 (_ BitVec 8))
(define-fun frame@31.7 () Stack (store frame@31.6 #xfffffffffffffffe junk-2@31)) ; T-2 was below sp: any value
(declare-const junk-1@31 (_ BitVec 8))
(define-fun frame@31.8 () Stack (store frame@31.7 #xffffffffffffffff junk-1@31)) ; T-1 was below sp: any value

; names for what is claimed
(define-fun left.ip () (_ BitVec 64) (load64 frame@19.80 #xffffffffffffffd0))
(define-fun seen.r15 () (_ BitVec 64) (load64 frame@19.72 #xffffffffffffff50))
(define-fun seen.r14 () (_ BitVec 64) (load64 frame@19.72 #xffffffffffffff58))
(define-fun seen.r13 () (_ BitVec 64) (load64 frame@19.72 #xffffffffffffff60))
(define-fun seen.r12 () (_ BitVec 64) (load64 frame@19.72 #xffffffffffffff68))
(define-fun seen.bp () (_ BitVec 64) (load64 frame@19.72 #xffffffffffffff70))
(define-fun seen.bx () (_ BitVec 64) (load64 frame@19.72 #xffffffffffffff78))
(define-fun seen.r11 () (_ BitVec 64) (load64 frame@19.72 #xffffffffffffff80))
(define-fun seen.r10 () (_ BitVec 64) (load64 frame@19.72 #xffffffffffffff88))
(define-fun seen.r9 () (_ BitVec 64) (load64 frame@19.72 #xffffffffffffff90))
(define-fun seen.r8 () (_ BitVec 64) (load64 frame@19.72 #xffffffffffffff98))
(define-fun seen.ax () (_ BitVec 64) (load64 frame@19.72 #xffffffffffffffa0))
(define-fun seen.cx () (_ BitVec 64) (load64 frame@19.72 #xffffffffffffffa8))
(define-fun seen.dx () (_ BitVec 64) (load64 frame@19.72 #xffffffffffffffb0))
(define-fun seen.si () (_ BitVec 64) (load64 frame@19.72 #xffffffffffffffb8))
(define-fun seen.di () (_ BitVec 64) (load64 frame@19.72 #xffffffffffffffc0))
(define-fun seen.orig_ax () (_ BitVec 64) (load64 frame@19.72 #xffffffffffffffc8))
(define-fun seen.ip () (_ BitVec 64) (load64 frame@19.72 #xffffffffffffffd0))
(define-fun seen.cs () (_ BitVec 64) (load64 frame@19.72 #xffffffffffffffd8))
(define-fun seen.flags () (_ BitVec 64) (load64 frame@19.72 #xffffffffffffffe0))
(define-fun seen.sp () (_ BitVec 64) (load64 frame@19.72 #xffffffffffffffe8))
(define-fun seen.ss () (_ BitVec 64) (load64 frame@19.72 #xfffffffffffffff0))
(define-fun exit.r15 () (_ BitVec 64) r15)
(define-fun exit.r14 () (_ BitVec 64) r14)
(define-fun exit.r13 () (_ BitVec 64) r13)
(define-fun exit.r12 () (_ BitVec 64) r12)
(define-fun left.bp () (_ BitVec 64) (load64 frame@19.80 #xffffffffffffff70))
(define-fun exit.rbp () (_ BitVec 64) rbp@22)
(define-fun exit.rbx () (_ BitVec 64) rbx)
(define-fun exit.r11 () (_ BitVec 64) callback.r11)
(define-fun exit.r10 () (_ BitVec 64) callback.r10)
(define-fun left.r9 () (_ BitVec 64) (load64 frame@19.80 #xffffffffffffff90))
(define-fun exit.r9 () (_ BitVec 64) r9@23)
(define-fun left.r8 () (_ BitVec 64) (load64 frame@19.80 #xffffffffffffff98))
(define-fun exit.r8 () (_ BitVec 64) r8@24)
(define-fun left.ax () (_ BitVec 64) (load64 frame@19.80 #xffffffffffffffa0))
(define-fun exit.rax () (_ BitVec 64) rax@25)
(define-fun left.cx () (_ BitVec 64) (load64 frame@19.80 #xffffffffffffffa8))
(define-fun exit.rcx () (_ BitVec 64) rcx@26)
(define-fun left.dx () (_ BitVec 64) (load64 frame@19.80 #xffffffffffffffb0))
(define-fun exit.rdx () (_ BitVec 64) rdx@27)
(define-fun left.si () (_ BitVec 64) (load64 frame@19.80 #xffffffffffffffb8))
(define-fun exit.rsi () (_ BitVec 64) rsi@28)
(define-fun left.di () (_ BitVec 64) (load64 frame@19.80 #xffffffffffffffc0))
(define-fun exit.rdi () (_ BitVec 64) rdi@29)
(define-fun exit.CF () (_ BitVec 1) CF@30)
(define-fun exit.PF () (_ BitVec 1) PF@30)
(define-fun exit.AF () (_ BitVec 1) AF@30)
(define-fun exit.ZF () (_ BitVec 1) ZF@30)
(define-fun exit.SF () (_ BitVec 1) SF@30)
(define-fun exit.TF () (_ BitVec 1) TF)
(define-fun exit.IF () (_ BitVec 1) IF)
(define-fun exit.DF () (_ BitVec 1) #b0)
(define-fun exit.OF () (_ BitVec 1) OF@30)
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
(define-fun exit.target () (_ BitVec 64) target@31)
(define-fun exit.rsp () (_ BitVec 64) rsp@31)
(declare-const any-byte Address) ; any stack byte, by its distance from the parent slot

; the second run: every name of its own ends in !2
(define-fun frame@0!2 () Stack (store64 frame #xfffffffffffffff8 successor))
(define-fun rsp@0!2 () (_ BitVec 64) (bvadd rsp #xfffffffffffffff8))
(define-fun CF@0!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rsp@0!2 #x00000000000000a8) #x01 #x00)))
(define-fun OF@0!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rsp@0!2) ((_ extract 63 63) #x00000000000000a8)) (distinct ((_ extract 63 63) rsp@0!2) ((_ extract 63 63) (bvsub rsp@0!2 #x00000000000000a8)))) #x01 #x00)))
(define-fun rsp@0.2!2 () (_ BitVec 64) (bvsub rsp@0!2 #x00000000000000a8))
(define-fun SF@0!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@0.2!2 #x0000000000000000) #x01 #x00)))
(define-fun ZF@0!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@0.2!2 #x0000000000000000) #x01 #x00)))
(define-fun u@0!2 () (_ BitVec 64) (bvand rsp@0.2!2 #x00000000000000ff))
(define-fun u@0.2!2 () (_ BitVec 8) (popcount64 u@0!2))
(define-fun u@0.3!2 () (_ BitVec 8) (bvand u@0.2!2 #x01))
(define-fun PF@0!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@0.3!2 #x00) #x01 #x00)))
(define-fun AF@0!2 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rsp@0!2)) (concat #b0 ((_ extract 3 0) #x00000000000000a8)))))
(define-fun u@1!2 () (_ BitVec 64) (bvadd #x0000000000000020 rsp@0.2!2))
(define-fun u@1.2!2 () (_ BitVec 64) rbp)
(define-fun frame@1!2 () Stack (store64 frame@0!2 #xffffffffffffff70 u@1.2!2))
(define-fun u@2!2 () (_ BitVec 64) (bvadd #x0000000000000040 rsp@0.2!2))
(define-fun u@2.2!2 () (_ BitVec 64) r9)
(define-fun frame@2!2 () Stack (store64 frame@1!2 #xffffffffffffff90 u@2.2!2))
(define-fun u@3!2 () (_ BitVec 64) (bvadd #x0000000000000048 rsp@0.2!2))
(define-fun u@3.2!2 () (_ BitVec 64) r8)
(define-fun frame@3!2 () Stack (store64 frame@2!2 #xffffffffffffff98 u@3.2!2))
(define-fun u@4!2 () (_ BitVec 64) (bvadd #x0000000000000050 rsp@0.2!2))
(define-fun u@4.2!2 () (_ BitVec 64) rax)
(define-fun frame@4!2 () Stack (store64 frame@3!2 #xffffffffffffffa0 u@4.2!2))
(define-fun u@5!2 () (_ BitVec 64) (bvadd #x0000000000000058 rsp@0.2!2))
(define-fun u@5.2!2 () (_ BitVec 64) rcx)
(define-fun frame@5!2 () Stack (store64 frame@4!2 #xffffffffffffffa8 u@5.2!2))
(define-fun u@6!2 () (_ BitVec 64) (bvadd #x0000000000000060 rsp@0.2!2))
(define-fun u@6.2!2 () (_ BitVec 64) rdx)
(define-fun frame@6!2 () Stack (store64 frame@5!2 #xffffffffffffffb0 u@6.2!2))
(define-fun u@7!2 () (_ BitVec 64) (bvadd #x0000000000000068 rsp@0.2!2))
(define-fun u@7.2!2 () (_ BitVec 64) rsi)
(define-fun frame@7!2 () Stack (store64 frame@6!2 #xffffffffffffffb8 u@7.2!2))
(define-fun u@8!2 () (_ BitVec 64) (bvadd #x0000000000000070 rsp@0.2!2))
(define-fun u@8.2!2 () (_ BitVec 64) rdi)
(define-fun frame@8!2 () Stack (store64 frame@7!2 #xffffffffffffffc0 u@8.2!2))
(define-fun u@9!2 () (_ BitVec 64) (bvadd #x0000000000000078 rsp@0.2!2))
(define-fun u@9.2!2 () (_ BitVec 64) #x0000000000000000)
(define-fun frame@9!2 () Stack (store64 frame@8!2 #xffffffffffffffc8 u@9.2!2))
(define-fun u@10!2 () (_ BitVec 64) (bvadd #x00000000000000a8 rsp@0.2!2))
(define-fun m@10!2 () (_ BitVec 64) (load64 frame@9!2 #xfffffffffffffff8))
(define-fun u@10.2!2 () (_ BitVec 64) m@10!2)
(define-fun rdi@10!2 () (_ BitVec 64) u@10.2!2)
(define-fun u@11!2 () (_ BitVec 64) (bvadd #x0000000000000080 rsp@0.2!2))
(define-fun u@11.2!2 () (_ BitVec 64) rdi@10!2)
(define-fun frame@11!2 () Stack (store64 frame@9!2 #xffffffffffffffd0 u@11.2!2))
(define-fun u@12!2 () (_ BitVec 64) (bvadd #x0000000000000088 rsp@0.2!2))
(define-fun u@12.2!2 () (_ BitVec 64) #x0000000000000000)
(define-fun frame@12!2 () Stack (store64 frame@11!2 #xffffffffffffffd8 u@12.2!2))
(define-fun u@13!2 () (_ BitVec 64) (bvadd #x00000000000000b0 rsp@0.2!2))
(define-fun rax@13!2 () (_ BitVec 64) u@13!2)
(define-fun u@14!2 () (_ BitVec 64) (bvadd #x0000000000000098 rsp@0.2!2))
(define-fun u@14.2!2 () (_ BitVec 64) rax@13!2)
(define-fun frame@14!2 () Stack (store64 frame@12!2 #xffffffffffffffe8 u@14.2!2))
(define-fun CF@15!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult rdi@10!2 #x0000000000000005) #x01 #x00)))
(define-fun OF@15!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 63 63) rdi@10!2) ((_ extract 63 63) #x0000000000000005)) (distinct ((_ extract 63 63) rdi@10!2) ((_ extract 63 63) (bvsub rdi@10!2 #x0000000000000005)))) #x01 #x00)))
(define-fun rdi@15!2 () (_ BitVec 64) (bvsub rdi@10!2 #x0000000000000005))
(define-fun SF@15!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rdi@15!2 #x0000000000000000) #x01 #x00)))
(define-fun ZF@15!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= rdi@15!2 #x0000000000000000) #x01 #x00)))
(define-fun u@15!2 () (_ BitVec 64) (bvand rdi@15!2 #x00000000000000ff))
(define-fun u@15.2!2 () (_ BitVec 8) (popcount64 u@15!2))
(define-fun u@15.3!2 () (_ BitVec 8) (bvand u@15.2!2 #x01))
(define-fun PF@15!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@15.3!2 #x00) #x01 #x00)))
(define-fun AF@15!2 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) rdi@10!2)) (concat #b0 ((_ extract 3 0) #x0000000000000005)))))
(define-fun u@16!2 () (_ BitVec 64) (bvadd #x00000000000000b0 rsp@0.2!2))
(define-fun m@16!2 () (_ BitVec 64) (load64 above #x0000000000000000))
(define-fun u@16.2!2 () (_ BitVec 64) m@16!2)
(define-fun rsi@16!2 () (_ BitVec 64) u@16.2!2)
(define-fun m@17!2 () (_ BitVec 64) cell.function_trace_op)
(define-fun rdx@17!2 () (_ BitVec 64) m@17!2)
(define-fun rcx@18!2 () (_ BitVec 64) rsp@0.2!2)
(declare-const junk-176@19!2 (_ BitVec 8))
(define-fun frame@19!2 () Stack (store frame@14!2 #xffffffffffffff50 junk-176@19!2))
(declare-const junk-175@19!2 (_ BitVec 8))
(define-fun frame@19.2!2 () Stack (store frame@19!2 #xffffffffffffff51 junk-175@19!2))
(declare-const junk-174@19!2 (_ BitVec 8))
(define-fun frame@19.3!2 () Stack (store frame@19.2!2 #xffffffffffffff52 junk-174@19!2))
(declare-const junk-173@19!2 (_ BitVec 8))
(define-fun frame@19.4!2 () Stack (store frame@19.3!2 #xffffffffffffff53 junk-173@19!2))
(declare-const junk-172@19!2 (_ BitVec 8))
(define-fun frame@19.5!2 () Stack (store frame@19.4!2 #xffffffffffffff54 junk-172@19!2))
(declare-const junk-171@19!2 (_ BitVec 8))
(define-fun frame@19.6!2 () Stack (store frame@19.5!2 #xffffffffffffff55 junk-171@19!2))
(declare-const junk-170@19!2 (_ BitVec 8))
(define-fun frame@19.7!2 () Stack (store frame@19.6!2 #xffffffffffffff56 junk-170@19!2))
(declare-const junk-169@19!2 (_ BitVec 8))
(define-fun frame@19.8!2 () Stack (store frame@19.7!2 #xffffffffffffff57 junk-169@19!2))
(declare-const junk-168@19!2 (_ BitVec 8))
(define-fun frame@19.9!2 () Stack (store frame@19.8!2 #xffffffffffffff58 junk-168@19!2))
(declare-const junk-167@19!2 (_ BitVec 8))
(define-fun frame@19.10!2 () Stack (store frame@19.9!2 #xffffffffffffff59 junk-167@19!2))
(declare-const junk-166@19!2 (_ BitVec 8))
(define-fun frame@19.11!2 () Stack (store frame@19.10!2 #xffffffffffffff5a junk-166@19!2))
(declare-const junk-165@19!2 (_ BitVec 8))
(define-fun frame@19.12!2 () Stack (store frame@19.11!2 #xffffffffffffff5b junk-165@19!2))
(declare-const junk-164@19!2 (_ BitVec 8))
(define-fun frame@19.13!2 () Stack (store frame@19.12!2 #xffffffffffffff5c junk-164@19!2))
(declare-const junk-163@19!2 (_ BitVec 8))
(define-fun frame@19.14!2 () Stack (store frame@19.13!2 #xffffffffffffff5d junk-163@19!2))
(declare-const junk-162@19!2 (_ BitVec 8))
(define-fun frame@19.15!2 () Stack (store frame@19.14!2 #xffffffffffffff5e junk-162@19!2))
(declare-const junk-161@19!2 (_ BitVec 8))
(define-fun frame@19.16!2 () Stack (store frame@19.15!2 #xffffffffffffff5f junk-161@19!2))
(declare-const junk-160@19!2 (_ BitVec 8))
(define-fun frame@19.17!2 () Stack (store frame@19.16!2 #xffffffffffffff60 junk-160@19!2))
(declare-const junk-159@19!2 (_ BitVec 8))
(define-fun frame@19.18!2 () Stack (store frame@19.17!2 #xffffffffffffff61 junk-159@19!2))
(declare-const junk-158@19!2 (_ BitVec 8))
(define-fun frame@19.19!2 () Stack (store frame@19.18!2 #xffffffffffffff62 junk-158@19!2))
(declare-const junk-157@19!2 (_ BitVec 8))
(define-fun frame@19.20!2 () Stack (store frame@19.19!2 #xffffffffffffff63 junk-157@19!2))
(declare-const junk-156@19!2 (_ BitVec 8))
(define-fun frame@19.21!2 () Stack (store frame@19.20!2 #xffffffffffffff64 junk-156@19!2))
(declare-const junk-155@19!2 (_ BitVec 8))
(define-fun frame@19.22!2 () Stack (store frame@19.21!2 #xffffffffffffff65 junk-155@19!2))
(declare-const junk-154@19!2 (_ BitVec 8))
(define-fun frame@19.23!2 () Stack (store frame@19.22!2 #xffffffffffffff66 junk-154@19!2))
(declare-const junk-153@19!2 (_ BitVec 8))
(define-fun frame@19.24!2 () Stack (store frame@19.23!2 #xffffffffffffff67 junk-153@19!2))
(declare-const junk-152@19!2 (_ BitVec 8))
(define-fun frame@19.25!2 () Stack (store frame@19.24!2 #xffffffffffffff68 junk-152@19!2))
(declare-const junk-151@19!2 (_ BitVec 8))
(define-fun frame@19.26!2 () Stack (store frame@19.25!2 #xffffffffffffff69 junk-151@19!2))
(declare-const junk-150@19!2 (_ BitVec 8))
(define-fun frame@19.27!2 () Stack (store frame@19.26!2 #xffffffffffffff6a junk-150@19!2))
(declare-const junk-149@19!2 (_ BitVec 8))
(define-fun frame@19.28!2 () Stack (store frame@19.27!2 #xffffffffffffff6b junk-149@19!2))
(declare-const junk-148@19!2 (_ BitVec 8))
(define-fun frame@19.29!2 () Stack (store frame@19.28!2 #xffffffffffffff6c junk-148@19!2))
(declare-const junk-147@19!2 (_ BitVec 8))
(define-fun frame@19.30!2 () Stack (store frame@19.29!2 #xffffffffffffff6d junk-147@19!2))
(declare-const junk-146@19!2 (_ BitVec 8))
(define-fun frame@19.31!2 () Stack (store frame@19.30!2 #xffffffffffffff6e junk-146@19!2))
(declare-const junk-145@19!2 (_ BitVec 8))
(define-fun frame@19.32!2 () Stack (store frame@19.31!2 #xffffffffffffff6f junk-145@19!2))
(declare-const junk-136@19!2 (_ BitVec 8))
(define-fun frame@19.33!2 () Stack (store frame@19.32!2 #xffffffffffffff78 junk-136@19!2))
(declare-const junk-135@19!2 (_ BitVec 8))
(define-fun frame@19.34!2 () Stack (store frame@19.33!2 #xffffffffffffff79 junk-135@19!2))
(declare-const junk-134@19!2 (_ BitVec 8))
(define-fun frame@19.35!2 () Stack (store frame@19.34!2 #xffffffffffffff7a junk-134@19!2))
(declare-const junk-133@19!2 (_ BitVec 8))
(define-fun frame@19.36!2 () Stack (store frame@19.35!2 #xffffffffffffff7b junk-133@19!2))
(declare-const junk-132@19!2 (_ BitVec 8))
(define-fun frame@19.37!2 () Stack (store frame@19.36!2 #xffffffffffffff7c junk-132@19!2))
(declare-const junk-131@19!2 (_ BitVec 8))
(define-fun frame@19.38!2 () Stack (store frame@19.37!2 #xffffffffffffff7d junk-131@19!2))
(declare-const junk-130@19!2 (_ BitVec 8))
(define-fun frame@19.39!2 () Stack (store frame@19.38!2 #xffffffffffffff7e junk-130@19!2))
(declare-const junk-129@19!2 (_ BitVec 8))
(define-fun frame@19.40!2 () Stack (store frame@19.39!2 #xffffffffffffff7f junk-129@19!2))
(declare-const junk-128@19!2 (_ BitVec 8))
(define-fun frame@19.41!2 () Stack (store frame@19.40!2 #xffffffffffffff80 junk-128@19!2))
(declare-const junk-127@19!2 (_ BitVec 8))
(define-fun frame@19.42!2 () Stack (store frame@19.41!2 #xffffffffffffff81 junk-127@19!2))
(declare-const junk-126@19!2 (_ BitVec 8))
(define-fun frame@19.43!2 () Stack (store frame@19.42!2 #xffffffffffffff82 junk-126@19!2))
(declare-const junk-125@19!2 (_ BitVec 8))
(define-fun frame@19.44!2 () Stack (store frame@19.43!2 #xffffffffffffff83 junk-125@19!2))
(declare-const junk-124@19!2 (_ BitVec 8))
(define-fun frame@19.45!2 () Stack (store frame@19.44!2 #xffffffffffffff84 junk-124@19!2))
(declare-const junk-123@19!2 (_ BitVec 8))
(define-fun frame@19.46!2 () Stack (store frame@19.45!2 #xffffffffffffff85 junk-123@19!2))
(declare-const junk-122@19!2 (_ BitVec 8))
(define-fun frame@19.47!2 () Stack (store frame@19.46!2 #xffffffffffffff86 junk-122@19!2))
(declare-const junk-121@19!2 (_ BitVec 8))
(define-fun frame@19.48!2 () Stack (store frame@19.47!2 #xffffffffffffff87 junk-121@19!2))
(declare-const junk-120@19!2 (_ BitVec 8))
(define-fun frame@19.49!2 () Stack (store frame@19.48!2 #xffffffffffffff88 junk-120@19!2))
(declare-const junk-119@19!2 (_ BitVec 8))
(define-fun frame@19.50!2 () Stack (store frame@19.49!2 #xffffffffffffff89 junk-119@19!2))
(declare-const junk-118@19!2 (_ BitVec 8))
(define-fun frame@19.51!2 () Stack (store frame@19.50!2 #xffffffffffffff8a junk-118@19!2))
(declare-const junk-117@19!2 (_ BitVec 8))
(define-fun frame@19.52!2 () Stack (store frame@19.51!2 #xffffffffffffff8b junk-117@19!2))
(declare-const junk-116@19!2 (_ BitVec 8))
(define-fun frame@19.53!2 () Stack (store frame@19.52!2 #xffffffffffffff8c junk-116@19!2))
(declare-const junk-115@19!2 (_ BitVec 8))
(define-fun frame@19.54!2 () Stack (store frame@19.53!2 #xffffffffffffff8d junk-115@19!2))
(declare-const junk-114@19!2 (_ BitVec 8))
(define-fun frame@19.55!2 () Stack (store frame@19.54!2 #xffffffffffffff8e junk-114@19!2))
(declare-const junk-113@19!2 (_ BitVec 8))
(define-fun frame@19.56!2 () Stack (store frame@19.55!2 #xffffffffffffff8f junk-113@19!2))
(declare-const junk-32@19!2 (_ BitVec 8))
(define-fun frame@19.57!2 () Stack (store frame@19.56!2 #xffffffffffffffe0 junk-32@19!2))
(declare-const junk-31@19!2 (_ BitVec 8))
(define-fun frame@19.58!2 () Stack (store frame@19.57!2 #xffffffffffffffe1 junk-31@19!2))
(declare-const junk-30@19!2 (_ BitVec 8))
(define-fun frame@19.59!2 () Stack (store frame@19.58!2 #xffffffffffffffe2 junk-30@19!2))
(declare-const junk-29@19!2 (_ BitVec 8))
(define-fun frame@19.60!2 () Stack (store frame@19.59!2 #xffffffffffffffe3 junk-29@19!2))
(declare-const junk-28@19!2 (_ BitVec 8))
(define-fun frame@19.61!2 () Stack (store frame@19.60!2 #xffffffffffffffe4 junk-28@19!2))
(declare-const junk-27@19!2 (_ BitVec 8))
(define-fun frame@19.62!2 () Stack (store frame@19.61!2 #xffffffffffffffe5 junk-27@19!2))
(declare-const junk-26@19!2 (_ BitVec 8))
(define-fun frame@19.63!2 () Stack (store frame@19.62!2 #xffffffffffffffe6 junk-26@19!2))
(declare-const junk-25@19!2 (_ BitVec 8))
(define-fun frame@19.64!2 () Stack (store frame@19.63!2 #xffffffffffffffe7 junk-25@19!2))
(declare-const junk-16@19!2 (_ BitVec 8))
(define-fun frame@19.65!2 () Stack (store frame@19.64!2 #xfffffffffffffff0 junk-16@19!2))
(declare-const junk-15@19!2 (_ BitVec 8))
(define-fun frame@19.66!2 () Stack (store frame@19.65!2 #xfffffffffffffff1 junk-15@19!2))
(declare-const junk-14@19!2 (_ BitVec 8))
(define-fun frame@19.67!2 () Stack (store frame@19.66!2 #xfffffffffffffff2 junk-14@19!2))
(declare-const junk-13@19!2 (_ BitVec 8))
(define-fun frame@19.68!2 () Stack (store frame@19.67!2 #xfffffffffffffff3 junk-13@19!2))
(declare-const junk-12@19!2 (_ BitVec 8))
(define-fun frame@19.69!2 () Stack (store frame@19.68!2 #xfffffffffffffff4 junk-12@19!2))
(declare-const junk-11@19!2 (_ BitVec 8))
(define-fun frame@19.70!2 () Stack (store frame@19.69!2 #xfffffffffffffff5 junk-11@19!2))
(declare-const junk-10@19!2 (_ BitVec 8))
(define-fun frame@19.71!2 () Stack (store frame@19.70!2 #xfffffffffffffff6 junk-10@19!2))
(declare-const junk-9@19!2 (_ BitVec 8))
(define-fun frame@19.72!2 () Stack (store frame@19.71!2 #xfffffffffffffff7 junk-9@19!2))
(define-fun frame@19.73!2 () Stack (store callback.frame #xfffffffffffffff8 (select frame@19.72!2 #xfffffffffffffff8)))
(define-fun frame@19.74!2 () Stack (store frame@19.73!2 #xfffffffffffffff9 (select frame@19.72!2 #xfffffffffffffff9)))
(define-fun frame@19.75!2 () Stack (store frame@19.74!2 #xfffffffffffffffa (select frame@19.72!2 #xfffffffffffffffa)))
(define-fun frame@19.76!2 () Stack (store frame@19.75!2 #xfffffffffffffffb (select frame@19.72!2 #xfffffffffffffffb)))
(define-fun frame@19.77!2 () Stack (store frame@19.76!2 #xfffffffffffffffc (select frame@19.72!2 #xfffffffffffffffc)))
(define-fun frame@19.78!2 () Stack (store frame@19.77!2 #xfffffffffffffffd (select frame@19.72!2 #xfffffffffffffffd)))
(define-fun frame@19.79!2 () Stack (store frame@19.78!2 #xfffffffffffffffe (select frame@19.72!2 #xfffffffffffffffe)))
(define-fun frame@19.80!2 () Stack (store frame@19.79!2 #xffffffffffffffff (select frame@19.72!2 #xffffffffffffffff)))
(define-fun u@20!2 () (_ BitVec 64) (bvadd #x0000000000000080 rsp@0.2!2))
(define-fun m@20!2 () (_ BitVec 64) (load64 frame@19.80!2 #xffffffffffffffd0))
(define-fun u@20.2!2 () (_ BitVec 64) m@20!2)
(define-fun rax@20!2 () (_ BitVec 64) u@20.2!2)
(define-fun u@21!2 () (_ BitVec 64) (bvadd #x00000000000000a8 rsp@0.2!2))
(define-fun u@21.2!2 () (_ BitVec 64) rax@20!2)
(define-fun frame@21!2 () Stack (store64 frame@19.80!2 #xfffffffffffffff8 u@21.2!2))
(define-fun u@22!2 () (_ BitVec 64) (bvadd #x0000000000000020 rsp@0.2!2))
(define-fun m@22!2 () (_ BitVec 64) (load64 frame@21!2 #xffffffffffffff70))
(define-fun u@22.2!2 () (_ BitVec 64) m@22!2)
(define-fun rbp@22!2 () (_ BitVec 64) u@22.2!2)
(define-fun u@23!2 () (_ BitVec 64) (bvadd #x0000000000000040 rsp@0.2!2))
(define-fun m@23!2 () (_ BitVec 64) (load64 frame@21!2 #xffffffffffffff90))
(define-fun u@23.2!2 () (_ BitVec 64) m@23!2)
(define-fun r9@23!2 () (_ BitVec 64) u@23.2!2)
(define-fun u@24!2 () (_ BitVec 64) (bvadd #x0000000000000048 rsp@0.2!2))
(define-fun m@24!2 () (_ BitVec 64) (load64 frame@21!2 #xffffffffffffff98))
(define-fun u@24.2!2 () (_ BitVec 64) m@24!2)
(define-fun r8@24!2 () (_ BitVec 64) u@24.2!2)
(define-fun u@25!2 () (_ BitVec 64) (bvadd #x0000000000000050 rsp@0.2!2))
(define-fun m@25!2 () (_ BitVec 64) (load64 frame@21!2 #xffffffffffffffa0))
(define-fun u@25.2!2 () (_ BitVec 64) m@25!2)
(define-fun rax@25!2 () (_ BitVec 64) u@25.2!2)
(define-fun u@26!2 () (_ BitVec 64) (bvadd #x0000000000000058 rsp@0.2!2))
(define-fun m@26!2 () (_ BitVec 64) (load64 frame@21!2 #xffffffffffffffa8))
(define-fun u@26.2!2 () (_ BitVec 64) m@26!2)
(define-fun rcx@26!2 () (_ BitVec 64) u@26.2!2)
(define-fun u@27!2 () (_ BitVec 64) (bvadd #x0000000000000060 rsp@0.2!2))
(define-fun m@27!2 () (_ BitVec 64) (load64 frame@21!2 #xffffffffffffffb0))
(define-fun u@27.2!2 () (_ BitVec 64) m@27!2)
(define-fun rdx@27!2 () (_ BitVec 64) u@27.2!2)
(define-fun u@28!2 () (_ BitVec 64) (bvadd #x0000000000000068 rsp@0.2!2))
(define-fun m@28!2 () (_ BitVec 64) (load64 frame@21!2 #xffffffffffffffb8))
(define-fun u@28.2!2 () (_ BitVec 64) m@28!2)
(define-fun rsi@28!2 () (_ BitVec 64) u@28.2!2)
(define-fun u@29!2 () (_ BitVec 64) (bvadd #x0000000000000070 rsp@0.2!2))
(define-fun m@29!2 () (_ BitVec 64) (load64 frame@21!2 #xffffffffffffffc0))
(define-fun u@29.2!2 () (_ BitVec 64) m@29!2)
(define-fun rdi@29!2 () (_ BitVec 64) u@29.2!2)
(define-fun CF@30!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd rsp@0.2!2 #x00000000000000a8) rsp@0.2!2) #x01 #x00)))
(define-fun OF@30!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 63 63) rsp@0.2!2) ((_ extract 63 63) #x00000000000000a8)) (distinct ((_ extract 63 63) rsp@0.2!2) ((_ extract 63 63) (bvadd rsp@0.2!2 #x00000000000000a8)))) #x01 #x00)))
(define-fun rsp@30!2 () (_ BitVec 64) (bvadd rsp@0.2!2 #x00000000000000a8))
(define-fun SF@30!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt rsp@30!2 #x0000000000000000) #x01 #x00)))
(define-fun ZF@30!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= rsp@30!2 #x0000000000000000) #x01 #x00)))
(define-fun u@30!2 () (_ BitVec 64) (bvand rsp@30!2 #x00000000000000ff))
(define-fun u@30.2!2 () (_ BitVec 8) (popcount64 u@30!2))
(define-fun u@30.3!2 () (_ BitVec 8) (bvand u@30.2!2 #x01))
(define-fun PF@30!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@30.3!2 #x00) #x01 #x00)))
(define-fun AF@30!2 () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) rsp@0.2!2)) (concat #b0 ((_ extract 3 0) #x00000000000000a8)))))
(define-fun m@31!2 () (_ BitVec 64) (load64 frame@21!2 #xfffffffffffffff8))
(define-fun target@31!2 () (_ BitVec 64) m@31!2)
(define-fun rsp@31!2 () (_ BitVec 64) (bvadd rsp@30!2 #x0000000000000008))
(declare-const junk-8@31!2 (_ BitVec 8))
(define-fun frame@31!2 () Stack (store frame@21!2 #xfffffffffffffff8 junk-8@31!2))
(declare-const junk-7@31!2 (_ BitVec 8))
(define-fun frame@31.2!2 () Stack (store frame@31!2 #xfffffffffffffff9 junk-7@31!2))
(declare-const junk-6@31!2 (_ BitVec 8))
(define-fun frame@31.3!2 () Stack (store frame@31.2!2 #xfffffffffffffffa junk-6@31!2))
(declare-const junk-5@31!2 (_ BitVec 8))
(define-fun frame@31.4!2 () Stack (store frame@31.3!2 #xfffffffffffffffb junk-5@31!2))
(declare-const junk-4@31!2 (_ BitVec 8))
(define-fun frame@31.5!2 () Stack (store frame@31.4!2 #xfffffffffffffffc junk-4@31!2))
(declare-const junk-3@31!2 (_ BitVec 8))
(define-fun frame@31.6!2 () Stack (store frame@31.5!2 #xfffffffffffffffd junk-3@31!2))
(declare-const junk-2@31!2 (_ BitVec 8))
(define-fun frame@31.7!2 () Stack (store frame@31.6!2 #xfffffffffffffffe junk-2@31!2))
(declare-const junk-1@31!2 (_ BitVec 8))
(define-fun frame@31.8!2 () Stack (store frame@31.7!2 #xffffffffffffffff junk-1@31!2))
(define-fun left.ip!2 () (_ BitVec 64) (load64 frame@19.80!2 #xffffffffffffffd0))
(define-fun seen.r15!2 () (_ BitVec 64) (load64 frame@19.72!2 #xffffffffffffff50))
(define-fun seen.r14!2 () (_ BitVec 64) (load64 frame@19.72!2 #xffffffffffffff58))
(define-fun seen.r13!2 () (_ BitVec 64) (load64 frame@19.72!2 #xffffffffffffff60))
(define-fun seen.r12!2 () (_ BitVec 64) (load64 frame@19.72!2 #xffffffffffffff68))
(define-fun seen.bp!2 () (_ BitVec 64) (load64 frame@19.72!2 #xffffffffffffff70))
(define-fun seen.bx!2 () (_ BitVec 64) (load64 frame@19.72!2 #xffffffffffffff78))
(define-fun seen.r11!2 () (_ BitVec 64) (load64 frame@19.72!2 #xffffffffffffff80))
(define-fun seen.r10!2 () (_ BitVec 64) (load64 frame@19.72!2 #xffffffffffffff88))
(define-fun seen.r9!2 () (_ BitVec 64) (load64 frame@19.72!2 #xffffffffffffff90))
(define-fun seen.r8!2 () (_ BitVec 64) (load64 frame@19.72!2 #xffffffffffffff98))
(define-fun seen.ax!2 () (_ BitVec 64) (load64 frame@19.72!2 #xffffffffffffffa0))
(define-fun seen.cx!2 () (_ BitVec 64) (load64 frame@19.72!2 #xffffffffffffffa8))
(define-fun seen.dx!2 () (_ BitVec 64) (load64 frame@19.72!2 #xffffffffffffffb0))
(define-fun seen.si!2 () (_ BitVec 64) (load64 frame@19.72!2 #xffffffffffffffb8))
(define-fun seen.di!2 () (_ BitVec 64) (load64 frame@19.72!2 #xffffffffffffffc0))
(define-fun seen.orig_ax!2 () (_ BitVec 64) (load64 frame@19.72!2 #xffffffffffffffc8))
(define-fun seen.ip!2 () (_ BitVec 64) (load64 frame@19.72!2 #xffffffffffffffd0))
(define-fun seen.cs!2 () (_ BitVec 64) (load64 frame@19.72!2 #xffffffffffffffd8))
(define-fun seen.flags!2 () (_ BitVec 64) (load64 frame@19.72!2 #xffffffffffffffe0))
(define-fun seen.sp!2 () (_ BitVec 64) (load64 frame@19.72!2 #xffffffffffffffe8))
(define-fun seen.ss!2 () (_ BitVec 64) (load64 frame@19.72!2 #xfffffffffffffff0))
(define-fun exit.r15!2 () (_ BitVec 64) r15)
(define-fun exit.r14!2 () (_ BitVec 64) r14)
(define-fun exit.r13!2 () (_ BitVec 64) r13)
(define-fun exit.r12!2 () (_ BitVec 64) r12)
(define-fun left.bp!2 () (_ BitVec 64) (load64 frame@19.80!2 #xffffffffffffff70))
(define-fun exit.rbp!2 () (_ BitVec 64) rbp@22!2)
(define-fun exit.rbx!2 () (_ BitVec 64) rbx)
(define-fun exit.r11!2 () (_ BitVec 64) callback.r11)
(define-fun exit.r10!2 () (_ BitVec 64) callback.r10)
(define-fun left.r9!2 () (_ BitVec 64) (load64 frame@19.80!2 #xffffffffffffff90))
(define-fun exit.r9!2 () (_ BitVec 64) r9@23!2)
(define-fun left.r8!2 () (_ BitVec 64) (load64 frame@19.80!2 #xffffffffffffff98))
(define-fun exit.r8!2 () (_ BitVec 64) r8@24!2)
(define-fun left.ax!2 () (_ BitVec 64) (load64 frame@19.80!2 #xffffffffffffffa0))
(define-fun exit.rax!2 () (_ BitVec 64) rax@25!2)
(define-fun left.cx!2 () (_ BitVec 64) (load64 frame@19.80!2 #xffffffffffffffa8))
(define-fun exit.rcx!2 () (_ BitVec 64) rcx@26!2)
(define-fun left.dx!2 () (_ BitVec 64) (load64 frame@19.80!2 #xffffffffffffffb0))
(define-fun exit.rdx!2 () (_ BitVec 64) rdx@27!2)
(define-fun left.si!2 () (_ BitVec 64) (load64 frame@19.80!2 #xffffffffffffffb8))
(define-fun exit.rsi!2 () (_ BitVec 64) rsi@28!2)
(define-fun left.di!2 () (_ BitVec 64) (load64 frame@19.80!2 #xffffffffffffffc0))
(define-fun exit.rdi!2 () (_ BitVec 64) rdi@29!2)
(define-fun exit.CF!2 () (_ BitVec 1) CF@30!2)
(define-fun exit.PF!2 () (_ BitVec 1) PF@30!2)
(define-fun exit.AF!2 () (_ BitVec 1) AF@30!2)
(define-fun exit.ZF!2 () (_ BitVec 1) ZF@30!2)
(define-fun exit.SF!2 () (_ BitVec 1) SF@30!2)
(define-fun exit.TF!2 () (_ BitVec 1) TF)
(define-fun exit.IF!2 () (_ BitVec 1) IF)
(define-fun exit.DF!2 () (_ BitVec 1) #b0)
(define-fun exit.OF!2 () (_ BitVec 1) OF@30!2)
(define-fun exit.IOPL!2 () (_ BitVec 2) IOPL)
(define-fun exit.NT!2 () (_ BitVec 1) NT)
(define-fun exit.AC!2 () (_ BitVec 1) AC)
(define-fun exit.VIF!2 () (_ BitVec 1) VIF)
(define-fun exit.VIP!2 () (_ BitVec 1) VIP)
(define-fun exit.ID!2 () (_ BitVec 1) ID)
(define-fun exit.cs!2 () (_ BitVec 16) cs)
(define-fun exit.ss!2 () (_ BitVec 16) ss)
(define-fun exit.ds!2 () (_ BitVec 16) ds)
(define-fun exit.es!2 () (_ BitVec 16) es)
(define-fun exit.fs!2 () (_ BitVec 16) fs)
(define-fun exit.gs!2 () (_ BitVec 16) gs)
(define-fun exit.fs_base!2 () (_ BitVec 64) fs_base)
(define-fun exit.gs_base!2 () (_ BitVec 64) gs_base)
(define-fun exit.fpu!2 () (_ BitVec 64) fpu)
(define-fun exit.target!2 () (_ BitVec 64) target@31!2)
(define-fun exit.rsp!2 () (_ BitVec 64) rsp@31!2)

; regs/defined: No exposed byte comes from memory below E.
(push 1)
(assert (not (and (= seen.bp seen.bp!2) (= seen.r9 seen.r9!2) (= seen.r8 seen.r8!2) (= seen.ax seen.ax!2) (= seen.cx seen.cx!2) (= seen.dx seen.dx!2) (= seen.si seen.si!2) (= seen.di seen.di!2) (= seen.orig_ax seen.orig_ax!2) (= seen.ip seen.ip!2) (= seen.cs seen.cs!2) (= seen.sp seen.sp!2))))
(set-info :status unsat)
(check-sat)
(pop 1)
(exit)
