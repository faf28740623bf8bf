; tramproof certificate, generator 2. How to read it: docs/certificates.md
; target x86_64/bugs/ftrace-caller-5.11-ip-fixed, level linux-args; ftrace_caller, 191 bytes, sha256 8084a11bb9edfb1f022b76060728678db13ce0d717117b1b2eeec020b52e9048
;
; T is the stack pointer at the hook. Two arrays hold the stack: frame (below T) and above (from T up),
; both indexed by the distance from T; where an address is T plus a constant, lemma/addresses proves it.
; A stack byte that was below the stack pointer since it was written is a fresh symbol, junk, when it is read.
; Each load of a shared cell is a fresh symbol. A flag that the manual leaves undefined is one, too.
; By construction: regions-disjoint code-constant file-bytes async-transparent no-fault callback-abi kernel-no-fpu
;
; path return: 32 instructions

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

; feasible: Some state follows this path.
(push 1)
(assert (= cell.function_trace_op #x0000000000000000)) ; of the model
(set-info :status sat)
(check-sat)
(pop 1)

; lemma/addresses: Each address that the path used is the symbol plus constant that the generator took it for.
(push 1)
(assert (not (and (= rsp@0.2 (bvadd rsp #xffffffffffffff50)) (= u@1 (bvadd rsp #xffffffffffffff70)) (= u@2 (bvadd rsp #xffffffffffffff90)) (= u@3 (bvadd rsp #xffffffffffffff98)) (= u@4 (bvadd rsp #xffffffffffffffa0)) (= u@5 (bvadd rsp #xffffffffffffffa8)) (= u@6 (bvadd rsp #xffffffffffffffb0)) (= u@7 (bvadd rsp #xffffffffffffffb8)) (= u@8 (bvadd rsp #xffffffffffffffc0)) (= u@9 (bvadd rsp #xffffffffffffffc8)) (= u@10 (bvadd rsp #xfffffffffffffff8)) (= u@11 (bvadd rsp #xffffffffffffffd0)) (= u@12 (bvadd rsp #xffffffffffffffd8)) (= u@14 (bvadd rsp #xffffffffffffffe8)) (= u@16 rsp) (= rcx@18 (bvadd rsp #xffffffffffffff50)) (= u@20 (bvadd rsp #xffffffffffffffd0)) (= u@21 (bvadd rsp #xfffffffffffffff8)) (= u@22 (bvadd rsp #xffffffffffffff70)) (= u@23 (bvadd rsp #xffffffffffffff90)) (= u@24 (bvadd rsp #xffffffffffffff98)) (= u@25 (bvadd rsp #xffffffffffffffa0)) (= u@26 (bvadd rsp #xffffffffffffffa8)) (= u@27 (bvadd rsp #xffffffffffffffb0)) (= u@28 (bvadd rsp #xffffffffffffffb8)) (= u@29 (bvadd rsp #xffffffffffffffc0)) (= rsp@30 (bvadd rsp #xfffffffffffffff8)))))
(set-info :status unsat)
(check-sat)
(pop 1)

; call/reached: The callback runs once, and not at all where the guard says so; its address is not the trampoline's.
(push 1)
(assert (not (and (= (ite false #x0000000000000000 #x0000000000000001) #x0000000000000001) (= #xffffffff810000bf #xffffffff810000bf))))
(set-info :status unsat)
(check-sat)
(pop 1)

; call/stack-aligned: The stack pointer at the call is a multiple of 8.
(push 1)
(assert (= (bvand rsp #x0000000000000007) #x0000000000000000)) ; assumption stack-aligned-at-hook
(assert (not (= (bvand rsp@0.2 #x0000000000000007) #x0000000000000000)))
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
(assert (not (= rdi@15 (bvsub successor #x0000000000000005))))
(set-info :status unsat)
(check-sat)
(pop 1)

; arg/parent_ip: The parent return address.
(push 1)
(assert (not (= rsi@16 (load64 above #x0000000000000000))))
(set-info :status unsat)
(check-sat)
(pop 1)

; arg/op: The value of one load of function_trace_op.
(push 1)
(assert (not (= rdx@17 cell.function_trace_op)))
(set-info :status unsat)
(check-sat)
(pop 1)

; arg/regs: The address of a structure in the trampoline's frame.
(push 1)
(assert (not (bvult (bvsub rcx@18 rsp@0.2) (bvsub rsp rsp@0.2))))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/r15: The field holds r15 as at the hook.
(push 1)
(assert (not (= seen.r15 r15)))
(assert (= r15 #x0000000000000001)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; regs/r14: The field holds r14 as at the hook.
(push 1)
(assert (not (= seen.r14 r14)))
(assert (= r14 #x0000000000000001)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; regs/r13: The field holds r13 as at the hook.
(push 1)
(assert (not (= seen.r13 r13)))
(assert (= r13 #x0000000000000001)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; regs/r12: The field holds r12 as at the hook.
(push 1)
(assert (not (= seen.r12 r12)))
(assert (= r12 #x0000000000000001)) ; an input of the counterexample
(set-info :status sat)
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
(assert (= rbx #x0000000000000001)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; regs/r11: The field holds r11 as at the hook.
(push 1)
(assert (not (= seen.r11 r11)))
(assert (= r11 #x0000000000000001)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; regs/r10: The field holds r10 as at the hook.
(push 1)
(assert (not (= seen.r10 r10)))
(assert (= r10 #x0000000000000001)) ; an input of the counterexample
(set-info :status sat)
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

; regs/cs: The field holds the documented constant 0x0.
(push 1)
(assert (not (= seen.cs #x0000000000000000)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/flags: The full pushf image at the hook.
(push 1)
(assert (not (= seen.flags (concat #b000000000000000000000000000000000000000000 ID VIP VIF AC #b000 NT IOPL OF DF IF TF SF ZF #b0 AF #b0 PF #b1 CF))))
(assert (= IF #b1)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; regs/flags.CF: CF in the flags field is CF at the hook.
(push 1)
(assert (not (= ((_ extract 0 0) seen.flags) CF)))
(assert (= CF #b1)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; regs/flags.PF: PF in the flags field is PF at the hook.
(push 1)
(assert (not (= ((_ extract 2 2) seen.flags) PF)))
(assert (= PF #b1)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; regs/flags.AF: AF in the flags field is AF at the hook.
(push 1)
(assert (not (= ((_ extract 4 4) seen.flags) AF)))
(assert (= AF #b1)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; regs/flags.ZF: ZF in the flags field is ZF at the hook.
(push 1)
(assert (not (= ((_ extract 6 6) seen.flags) ZF)))
(assert (= ZF #b1)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; regs/flags.SF: SF in the flags field is SF at the hook.
(push 1)
(assert (not (= ((_ extract 7 7) seen.flags) SF)))
(assert (= SF #b1)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; regs/flags.TF: TF in the flags field is TF at the hook.
(push 1)
(assert (not (= ((_ extract 8 8) seen.flags) TF)))
(set-info :status sat)
(check-sat)
(pop 1)

; regs/flags.IF: IF in the flags field is IF at the hook.
(push 1)
(assert (not (= ((_ extract 9 9) seen.flags) IF)))
(assert (= IF #b1)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; regs/flags.DF: DF in the flags field is DF at the hook.
(push 1)
(assert (not (= ((_ extract 10 10) seen.flags) DF)))
(assert (= DF #b1)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; regs/flags.OF: OF in the flags field is OF at the hook.
(push 1)
(assert (not (= ((_ extract 11 11) seen.flags) OF)))
(assert (= OF #b1)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; regs/flags.IOPL: IOPL in the flags field is IOPL at the hook.
(push 1)
(assert (not (= ((_ extract 13 12) seen.flags) IOPL)))
(set-info :status sat)
(check-sat)
(pop 1)

; regs/flags.NT: NT in the flags field is NT at the hook.
(push 1)
(assert (not (= ((_ extract 14 14) seen.flags) NT)))
(assert (= NT #b1)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; regs/flags.AC: AC in the flags field is AC at the hook.
(push 1)
(assert (not (= ((_ extract 18 18) seen.flags) AC)))
(assert (= AC #b1)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; regs/flags.VIF: VIF in the flags field is VIF at the hook.
(push 1)
(assert (not (= ((_ extract 19 19) seen.flags) VIF)))
(set-info :status sat)
(check-sat)
(pop 1)

; regs/flags.VIP: VIP in the flags field is VIP at the hook.
(push 1)
(assert (not (= ((_ extract 20 20) seen.flags) VIP)))
(set-info :status sat)
(check-sat)
(pop 1)

; regs/flags.ID: ID in the flags field is ID at the hook.
(push 1)
(assert (not (= ((_ extract 21 21) seen.flags) ID)))
(assert (= ID #b1)) ; an input of the counterexample
(set-info :status sat)
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
(assert (= ss #x0018)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; regs/owned: Every byte of the structure is the trampoline's own.
(push 1)
(assert (not (and (bvsle (bvsub rsp@0.2 rsp) (bvsub rcx@18 rsp)) (bvsle (bvadd (bvsub rcx@18 rsp) #x00000000000000a8) #xfffffffffffffff8))))
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

; restore/bp: rbp is as the callback left it in the structure.
(push 1)
(assert (not (= exit.rbp left.bp)))
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
(assert (= r11 #x0000000000000001)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/r10: r10 is as at the hook.
(push 1)
(assert (not (= exit.r10 r10)))
(assert (= r10 #x0000000000000001)) ; an input of the counterexample
(set-info :status sat)
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
(assert (not (= (concat #b000000000000000000000000000000000000000000 ID VIP VIF AC #b000 NT IOPL OF DF IF TF SF ZF #b0 AF #b0 PF #b1 CF) (concat #b000000000000000000000000000000000000000000 exit.ID exit.VIP exit.VIF exit.AC #b000 exit.NT exit.IOPL exit.OF exit.DF exit.IF exit.TF exit.SF exit.ZF #b0 exit.AF #b0 exit.PF #b1 exit.CF))))
(assert (= CF #b1)) ; an input of the counterexample
(assert (= IF #b1)) ; an input of the counterexample
(assert (= rsp #x00007fffe0000000)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.CF: CF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.CF CF)))
(assert (= CF #b1)) ; an input of the counterexample
(assert (= rsp #x00007fffe0000000)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.PF: PF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.PF PF)))
(assert (= PF #b1)) ; an input of the counterexample
(assert (= rsp #x00007fffe0000000)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.AF: AF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.AF AF)))
(assert (= AF #b1)) ; an input of the counterexample
(assert (= rsp #x00007fffe0000000)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.ZF: ZF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.ZF ZF)))
(assert (= ZF #b1)) ; an input of the counterexample
(assert (= rsp #x00007fffe0000000)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.SF: SF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.SF SF)))
(assert (= SF #b1)) ; an input of the counterexample
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

; restore/flags.DF: DF is clear as it was at the hook: the ABI promises that to compiled code.
(push 1)
(assert (= DF #b0)) ; assumption df-clear-on-entry
(assert (not (= exit.DF #b0)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/flags.OF: OF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.OF OF)))
(assert (= OF #b1)) ; an input of the counterexample
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
(assert (not (=> true (and (= exit.target left.ip) true))))
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
(assert (not (and (and (= u@1 (bvadd rsp #xffffffffffffff70)) (bvslt #xffffffffffffff70 #x0000000000000000) (bvsle (bvadd #xffffffffffffff70 #x0000000000000008) #x0000000000000000)) (and (= u@2 (bvadd rsp #xffffffffffffff90)) (bvslt #xffffffffffffff90 #x0000000000000000) (bvsle (bvadd #xffffffffffffff90 #x0000000000000008) #x0000000000000000)) (and (= u@3 (bvadd rsp #xffffffffffffff98)) (bvslt #xffffffffffffff98 #x0000000000000000) (bvsle (bvadd #xffffffffffffff98 #x0000000000000008) #x0000000000000000)) (and (= u@4 (bvadd rsp #xffffffffffffffa0)) (bvslt #xffffffffffffffa0 #x0000000000000000) (bvsle (bvadd #xffffffffffffffa0 #x0000000000000008) #x0000000000000000)) (and (= u@5 (bvadd rsp #xffffffffffffffa8)) (bvslt #xffffffffffffffa8 #x0000000000000000) (bvsle (bvadd #xffffffffffffffa8 #x0000000000000008) #x0000000000000000)) (and (= u@6 (bvadd rsp #xffffffffffffffb0)) (bvslt #xffffffffffffffb0 #x0000000000000000) (bvsle (bvadd #xffffffffffffffb0 #x0000000000000008) #x0000000000000000)) (and (= u@7 (bvadd rsp #xffffffffffffffb8)) (bvslt #xffffffffffffffb8 #x0000000000000000) (bvsle (bvadd #xffffffffffffffb8 #x0000000000000008) #x0000000000000000)) (and (= u@8 (bvadd rsp #xffffffffffffffc0)) (bvslt #xffffffffffffffc0 #x0000000000000000) (bvsle (bvadd #xffffffffffffffc0 #x0000000000000008) #x0000000000000000)) (and (= u@9 (bvadd rsp #xffffffffffffffc8)) (bvslt #xffffffffffffffc8 #x0000000000000000) (bvsle (bvadd #xffffffffffffffc8 #x0000000000000008) #x0000000000000000)) (and (= u@11 (bvadd rsp #xffffffffffffffd0)) (bvslt #xffffffffffffffd0 #x0000000000000000) (bvsle (bvadd #xffffffffffffffd0 #x0000000000000008) #x0000000000000000)) (and (= u@12 (bvadd rsp #xffffffffffffffd8)) (bvslt #xffffffffffffffd8 #x0000000000000000) (bvsle (bvadd #xffffffffffffffd8 #x0000000000000008) #x0000000000000000)) (and (= u@14 (bvadd rsp #xffffffffffffffe8)) (bvslt #xffffffffffffffe8 #x0000000000000000) (bvsle (bvadd #xffffffffffffffe8 #x0000000000000008) #x0000000000000000)) (and (= u@21 (bvadd rsp #xfffffffffffffff8)) (bvslt #xfffffffffffffff8 #x0000000000000000) (bvsle (bvadd #xfffffffffffffff8 #x0000000000000008) #x0000000000000000)))))
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
