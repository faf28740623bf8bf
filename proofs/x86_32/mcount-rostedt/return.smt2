; tramproof certificate, generator 2. How to read it: docs/certificates.md
; target x86_32/mcount-rostedt, level strict; ftrace_caller, 172 bytes, sha256 25702999c7733cda6d86d2d34e83839bb11f3b825029b50e1da55f1af79f6cda
;
; T is the stack pointer at the hook. Two arrays hold the stack: frame (below T) and above (from T up),
; both indexed by the distance from T; where an address is T plus a constant, lemma/addresses proves it.
; A stack byte that was below the stack pointer since it was written is a fresh symbol, junk, when it is read.
; Each load of a shared cell is a fresh symbol. A flag that the manual leaves undefined is one, too.
; By construction: regions-disjoint code-constant file-bytes async-transparent no-fault callback-abi kernel-no-fpu
;   mcount-prologue flat-segments
;   mcount-prologue: the frame pointer points at or above T
;
; path return: 40 instructions

(set-logic QF_ABV)
(define-sort Address () (_ BitVec 32))
(define-sort Stack () (Array Address (_ BitVec 8)))
(define-fun store16 ((m Stack) (i Address) (v (_ BitVec 16))) Stack (store (store m i ((_ extract 7 0) v)) (bvadd i #x00000001) ((_ extract 15 8) v)))
(define-fun load32 ((m Stack) (i Address)) (_ BitVec 32) (concat (select m (bvadd i #x00000003)) (select m (bvadd i #x00000002)) (select m (bvadd i #x00000001)) (select m i)))
(define-fun store32 ((m Stack) (i Address) (v (_ BitVec 32))) Stack (store (store (store (store m i ((_ extract 7 0) v)) (bvadd i #x00000001) ((_ extract 15 8) v)) (bvadd i #x00000002) ((_ extract 23 16) v)) (bvadd i #x00000003) ((_ extract 31 24) v)))
(define-fun popcount32 ((v (_ BitVec 32))) (_ BitVec 8) (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #x00 ((_ zero_extend 7) ((_ extract 0 0) v))) ((_ zero_extend 7) ((_ extract 1 1) v))) ((_ zero_extend 7) ((_ extract 2 2) v))) ((_ zero_extend 7) ((_ extract 3 3) v))) ((_ zero_extend 7) ((_ extract 4 4) v))) ((_ zero_extend 7) ((_ extract 5 5) v))) ((_ zero_extend 7) ((_ extract 6 6) v))) ((_ zero_extend 7) ((_ extract 7 7) v))) ((_ zero_extend 7) ((_ extract 8 8) v))) ((_ zero_extend 7) ((_ extract 9 9) v))) ((_ zero_extend 7) ((_ extract 10 10) v))) ((_ zero_extend 7) ((_ extract 11 11) v))) ((_ zero_extend 7) ((_ extract 12 12) v))) ((_ zero_extend 7) ((_ extract 13 13) v))) ((_ zero_extend 7) ((_ extract 14 14) v))) ((_ zero_extend 7) ((_ extract 15 15) v))) ((_ zero_extend 7) ((_ extract 16 16) v))) ((_ zero_extend 7) ((_ extract 17 17) v))) ((_ zero_extend 7) ((_ extract 18 18) v))) ((_ zero_extend 7) ((_ extract 19 19) v))) ((_ zero_extend 7) ((_ extract 20 20) v))) ((_ zero_extend 7) ((_ extract 21 21) v))) ((_ zero_extend 7) ((_ extract 22 22) v))) ((_ zero_extend 7) ((_ extract 23 23) v))) ((_ zero_extend 7) ((_ extract 24 24) v))) ((_ zero_extend 7) ((_ extract 25 25) v))) ((_ zero_extend 7) ((_ extract 26 26) v))) ((_ zero_extend 7) ((_ extract 27 27) v))) ((_ zero_extend 7) ((_ extract 28 28) v))) ((_ zero_extend 7) ((_ extract 29 29) v))) ((_ zero_extend 7) ((_ extract 30 30) v))) ((_ zero_extend 7) ((_ extract 31 31) v))))
; the pre-state: everything at the hook is free
(declare-const eax (_ BitVec 32))
(declare-const ebx (_ BitVec 32))
(declare-const ecx (_ BitVec 32))
(declare-const edx (_ BitVec 32))
(declare-const esi (_ BitVec 32))
(declare-const edi (_ BitVec 32))
(declare-const esp (_ BitVec 32))
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
(declare-const fpu (_ BitVec 64))
(declare-const distance (_ BitVec 32)) ; from T to where the frame pointer points
(define-fun ebp () (_ BitVec 32) (bvadd esp distance)) ; free, as that is
(declare-const frame Stack) ; the stack below T: the byte at T + i is (select frame i)
(declare-const above Stack) ; the stack at and above T, in the same way
(declare-const addr.function_trace_op (_ BitVec 32))
(declare-const addr..text (_ BitVec 32))
(declare-const successor (_ BitVec 32))

; the patched call pushes the address of its successor
(define-fun frame@0 () Stack (store32 frame #xfffffffc successor))
(define-fun esp@0 () (_ BitVec 32) (bvadd esp #xfffffffc)) ; E

; ftrace_caller+0x0: sub esp, 0x44   [83ec44]
(define-fun CF@0 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult esp@0 #x00000044) #x01 #x00))) ; CF = ESP < 0x44
(define-fun OF@0 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 31 31) esp@0) ((_ extract 31 31) #x00000044)) (distinct ((_ extract 31 31) esp@0) ((_ extract 31 31) (bvsub esp@0 #x00000044)))) #x01 #x00))) ; OF = sborrow(ESP, 0x44)
(define-fun esp@0.2 () (_ BitVec 32) (bvsub esp@0 #x00000044)) ; ESP = ESP - 0x44
(define-fun SF@0 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt esp@0.2 #x00000000) #x01 #x00))) ; SF = ESP s< 0x0
(define-fun ZF@0 () (_ BitVec 1) ((_ extract 0 0) (ite (= esp@0.2 #x00000000) #x01 #x00))) ; ZF = ESP == 0x0
(define-fun u@0 () (_ BitVec 32) (bvand esp@0.2 #x000000ff)) ; unique[24d00:4] = ESP & 0xff
(define-fun u@0.2 () (_ BitVec 8) (popcount32 u@0)) ; unique[24d80:1] = popcount(unique[24d00:4])
(define-fun u@0.3 () (_ BitVec 8) (bvand u@0.2 #x01)) ; unique[24e00:1] = unique[24d80:1] & 0x1
(define-fun PF@0 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@0.3 #x00) #x01 #x00))) ; PF = unique[24e00:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@0 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) esp@0)) (concat #b0 ((_ extract 3 0) #x00000044)))))

; ftrace_caller+0x3: mov dword ptr [esp], ebx   [891c24]
(define-fun u@1 () (_ BitVec 32) ebx) ; unique[5280:4] = EBX
(define-fun frame@1 () Stack (store32 frame@0 #xffffffb8 u@1)) ; *[ram]ESP = unique[5280:4]

; ftrace_caller+0x6: mov dword ptr [esp + 4], ecx   [894c2404]
(define-fun u@2 () (_ BitVec 32) (bvadd #x00000004 esp@0.2)) ; unique[3b00:4] = 0x4 + ESP
(define-fun u@2.2 () (_ BitVec 32) ecx) ; unique[5280:4] = ECX
(define-fun frame@2 () Stack (store32 frame@1 #xffffffbc u@2.2)) ; *[ram]unique[3b00:4] = unique[5280:4]

; ftrace_caller+0xa: mov dword ptr [esp + 8], edx   [89542408]
(define-fun u@3 () (_ BitVec 32) (bvadd #x00000008 esp@0.2)) ; unique[3b00:4] = 0x8 + ESP
(define-fun u@3.2 () (_ BitVec 32) edx) ; unique[5280:4] = EDX
(define-fun frame@3 () Stack (store32 frame@2 #xffffffc0 u@3.2)) ; *[ram]unique[3b00:4] = unique[5280:4]

; ftrace_caller+0xe: mov dword ptr [esp + 0xc], esi   [8974240c]
(define-fun u@4 () (_ BitVec 32) (bvadd #x0000000c esp@0.2)) ; unique[3b00:4] = 0xc + ESP
(define-fun u@4.2 () (_ BitVec 32) esi) ; unique[5280:4] = ESI
(define-fun frame@4 () Stack (store32 frame@3 #xffffffc4 u@4.2)) ; *[ram]unique[3b00:4] = unique[5280:4]

; ftrace_caller+0x12: mov dword ptr [esp + 0x10], edi   [897c2410]
(define-fun u@5 () (_ BitVec 32) (bvadd #x00000010 esp@0.2)) ; unique[3b00:4] = 0x10 + ESP
(define-fun u@5.2 () (_ BitVec 32) edi) ; unique[5280:4] = EDI
(define-fun frame@5 () Stack (store32 frame@4 #xffffffc8 u@5.2)) ; *[ram]unique[3b00:4] = unique[5280:4]

; ftrace_caller+0x16: mov dword ptr [esp + 0x14], ebp   [896c2414]
(define-fun u@6 () (_ BitVec 32) (bvadd #x00000014 esp@0.2)) ; unique[3b00:4] = 0x14 + ESP
(define-fun u@6.2 () (_ BitVec 32) ebp) ; unique[5280:4] = EBP
(define-fun frame@6 () Stack (store32 frame@5 #xffffffcc u@6.2)) ; *[ram]unique[3b00:4] = unique[5280:4]

; ftrace_caller+0x1a: mov dword ptr [esp + 0x18], eax   [89442418]
(define-fun u@7 () (_ BitVec 32) (bvadd #x00000018 esp@0.2)) ; unique[3b00:4] = 0x18 + ESP
(define-fun u@7.2 () (_ BitVec 32) eax) ; unique[5280:4] = EAX
(define-fun frame@7 () Stack (store32 frame@6 #xffffffd0 u@7.2)) ; *[ram]unique[3b00:4] = unique[5280:4]

; ftrace_caller+0x1e: mov word ptr [esp + 0x1c], ds   [8c5c241c]
; correction selector-image (SDM 2 "PUSH", "MOV")
(define-fun u@8 () (_ BitVec 32) (bvadd esp@0.2 #x0000001c)) ; mov word ptr [esp + 0x1c], ds
(define-fun frame@8 () Stack (store16 frame@7 #xffffffd4 ds)) ; mov word ptr [esp + 0x1c], ds

; ftrace_caller+0x22: mov word ptr [esp + 0x1e], 0   [66c744241e0000]
(define-fun u@9 () (_ BitVec 32) (bvadd #x0000001e esp@0.2)) ; unique[3b00:4] = 0x1e + ESP
(define-fun u@9.2 () (_ BitVec 16) #x0000) ; unique[5200:2] = 0x0
(define-fun frame@9 () Stack (store16 frame@8 #xffffffd6 u@9.2)) ; *[ram]unique[3b00:4] = unique[5200:2]

; ftrace_caller+0x29: mov word ptr [esp + 0x20], es   [8c442420]
; correction selector-image (SDM 2 "PUSH", "MOV")
(define-fun u@10 () (_ BitVec 32) (bvadd esp@0.2 #x00000020)) ; mov word ptr [esp + 0x20], es
(define-fun frame@10 () Stack (store16 frame@9 #xffffffd8 es)) ; mov word ptr [esp + 0x20], es

; ftrace_caller+0x2d: mov word ptr [esp + 0x22], 0   [66c74424220000]
(define-fun u@11 () (_ BitVec 32) (bvadd #x00000022 esp@0.2)) ; unique[3b00:4] = 0x22 + ESP
(define-fun u@11.2 () (_ BitVec 16) #x0000) ; unique[5200:2] = 0x0
(define-fun frame@11 () Stack (store16 frame@10 #xffffffda u@11.2)) ; *[ram]unique[3b00:4] = unique[5200:2]

; ftrace_caller+0x34: mov word ptr [esp + 0x24], fs   [8c642424]
; correction selector-image (SDM 2 "PUSH", "MOV")
(define-fun u@12 () (_ BitVec 32) (bvadd esp@0.2 #x00000024)) ; mov word ptr [esp + 0x24], fs
(define-fun frame@12 () Stack (store16 frame@11 #xffffffdc fs)) ; mov word ptr [esp + 0x24], fs

; ftrace_caller+0x38: mov word ptr [esp + 0x26], 0   [66c74424260000]
(define-fun u@13 () (_ BitVec 32) (bvadd #x00000026 esp@0.2)) ; unique[3b00:4] = 0x26 + ESP
(define-fun u@13.2 () (_ BitVec 16) #x0000) ; unique[5200:2] = 0x0
(define-fun frame@13 () Stack (store16 frame@12 #xffffffde u@13.2)) ; *[ram]unique[3b00:4] = unique[5200:2]

; ftrace_caller+0x3f: mov word ptr [esp + 0x28], gs   [8c6c2428]
; correction selector-image (SDM 2 "PUSH", "MOV")
(define-fun u@14 () (_ BitVec 32) (bvadd esp@0.2 #x00000028)) ; mov word ptr [esp + 0x28], gs
(define-fun frame@14 () Stack (store16 frame@13 #xffffffe0 gs)) ; mov word ptr [esp + 0x28], gs

; ftrace_caller+0x43: mov word ptr [esp + 0x2a], 0   [66c744242a0000]
(define-fun u@15 () (_ BitVec 32) (bvadd #x0000002a esp@0.2)) ; unique[3b00:4] = 0x2a + ESP
(define-fun u@15.2 () (_ BitVec 16) #x0000) ; unique[5200:2] = 0x0
(define-fun frame@15 () Stack (store16 frame@14 #xffffffe2 u@15.2)) ; *[ram]unique[3b00:4] = unique[5200:2]

; ftrace_caller+0x4a: mov dword ptr [esp + 0x2c], 0   [c744242c00000000]
(define-fun u@16 () (_ BitVec 32) (bvadd #x0000002c esp@0.2)) ; unique[3b00:4] = 0x2c + ESP
(define-fun u@16.2 () (_ BitVec 32) #x00000000) ; unique[5280:4] = 0x0
(define-fun frame@16 () Stack (store32 frame@15 #xffffffe4 u@16.2)) ; *[ram]unique[3b00:4] = unique[5280:4]

; ftrace_caller+0x52: mov eax, dword ptr [esp + 0x44]   [8b442444]
(define-fun u@17 () (_ BitVec 32) (bvadd #x00000044 esp@0.2)) ; unique[3b00:4] = 0x44 + ESP
(define-fun m@17 () (_ BitVec 32) (load32 frame@16 #xfffffffc)) ; 4 bytes at u@17
(define-fun u@17.2 () (_ BitVec 32) m@17) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun eax@17 () (_ BitVec 32) u@17.2) ; EAX = unique[ba00:4]

; ftrace_caller+0x56: mov dword ptr [esp + 0x30], eax   [89442430]
(define-fun u@18 () (_ BitVec 32) (bvadd #x00000030 esp@0.2)) ; unique[3b00:4] = 0x30 + ESP
(define-fun u@18.2 () (_ BitVec 32) eax@17) ; unique[5280:4] = EAX
(define-fun frame@18 () Stack (store32 frame@16 #xffffffe8 u@18.2)) ; *[ram]unique[3b00:4] = unique[5280:4]

; ftrace_caller+0x5a: mov word ptr [esp + 0x34], cs   [8c4c2434]
; correction selector-image (SDM 2 "PUSH", "MOV")
(define-fun u@19 () (_ BitVec 32) (bvadd esp@0.2 #x00000034)) ; mov word ptr [esp + 0x34], cs
(define-fun frame@19 () Stack (store16 frame@18 #xffffffec cs)) ; mov word ptr [esp + 0x34], cs

; ftrace_caller+0x5e: mov word ptr [esp + 0x36], 0   [66c74424360000]
(define-fun u@20 () (_ BitVec 32) (bvadd #x00000036 esp@0.2)) ; unique[3b00:4] = 0x36 + ESP
(define-fun u@20.2 () (_ BitVec 16) #x0000) ; unique[5200:2] = 0x0
(define-fun frame@20 () Stack (store16 frame@19 #xffffffee u@20.2)) ; *[ram]unique[3b00:4] = unique[5200:2]

; ftrace_caller+0x65: lea edx, [esp + 0x48]   [8d542448]
(define-fun u@21 () (_ BitVec 32) (bvadd #x00000048 esp@0.2)) ; unique[3b00:4] = 0x48 + ESP
(define-fun edx@21 () (_ BitVec 32) u@21) ; EDX = unique[3b00:4]

; ftrace_caller+0x69: mov dword ptr [esp + 0x3c], edx   [8954243c]
(define-fun u@22 () (_ BitVec 32) (bvadd #x0000003c esp@0.2)) ; unique[3b00:4] = 0x3c + ESP
(define-fun u@22.2 () (_ BitVec 32) edx@21) ; unique[5280:4] = EDX
(define-fun frame@22 () Stack (store32 frame@20 #xfffffff4 u@22.2)) ; *[ram]unique[3b00:4] = unique[5280:4]

; ftrace_caller+0x6d: mov word ptr [esp + 0x40], ss   [8c542440]
; correction selector-image (SDM 2 "PUSH", "MOV")
(define-fun u@23 () (_ BitVec 32) (bvadd esp@0.2 #x00000040)) ; mov word ptr [esp + 0x40], ss
(define-fun frame@23 () Stack (store16 frame@22 #xfffffff8 ss)) ; mov word ptr [esp + 0x40], ss

; ftrace_caller+0x71: mov word ptr [esp + 0x42], 0   [66c74424420000]
(define-fun u@24 () (_ BitVec 32) (bvadd #x00000042 esp@0.2)) ; unique[3b00:4] = 0x42 + ESP
(define-fun u@24.2 () (_ BitVec 16) #x0000) ; unique[5200:2] = 0x0
(define-fun frame@24 () Stack (store16 frame@23 #xfffffffa u@24.2)) ; *[ram]unique[3b00:4] = unique[5200:2]

; ftrace_caller+0x78: push esp   [54]
(define-fun u@25 () (_ BitVec 32) esp@0.2) ; unique[20b80:4] = ESP
(define-fun esp@25 () (_ BitVec 32) (bvsub esp@0.2 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@25 () Stack (store32 frame@24 #xffffffb4 u@25)) ; *[ram]ESP = unique[20b80:4]

; ftrace_caller+0x79: sub eax, 5   [83e805]
(define-fun CF@26 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult eax@17 #x00000005) #x01 #x00))) ; CF = EAX < 0x5
(define-fun OF@26 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 31 31) eax@17) ((_ extract 31 31) #x00000005)) (distinct ((_ extract 31 31) eax@17) ((_ extract 31 31) (bvsub eax@17 #x00000005)))) #x01 #x00))) ; OF = sborrow(EAX, 0x5)
(define-fun eax@26 () (_ BitVec 32) (bvsub eax@17 #x00000005)) ; EAX = EAX - 0x5
(define-fun SF@26 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt eax@26 #x00000000) #x01 #x00))) ; SF = EAX s< 0x0
(define-fun ZF@26 () (_ BitVec 1) ((_ extract 0 0) (ite (= eax@26 #x00000000) #x01 #x00))) ; ZF = EAX == 0x0
(define-fun u@26 () (_ BitVec 32) (bvand eax@26 #x000000ff)) ; unique[24d00:4] = EAX & 0xff
(define-fun u@26.2 () (_ BitVec 8) (popcount32 u@26)) ; unique[24d80:1] = popcount(unique[24d00:4])
(define-fun u@26.3 () (_ BitVec 8) (bvand u@26.2 #x01)) ; unique[24e00:1] = unique[24d80:1] & 0x1
(define-fun PF@26 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@26.3 #x00) #x01 #x00))) ; PF = unique[24e00:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@26 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) eax@17)) (concat #b0 ((_ extract 3 0) #x00000005)))))

; ftrace_caller+0x7c: mov edx, dword ptr [ebp + 4]   [8b5504]
(define-fun u@27 () (_ BitVec 32) (bvadd ebp #x00000004)) ; unique[3300:4] = EBP + 0x4
(define-fun m@27 () (_ BitVec 32) (load32 above (bvsub u@27 esp))) ; 4 bytes at u@27
(define-fun u@27.2 () (_ BitVec 32) m@27) ; unique[ba00:4] = *[ram]unique[3300:4]
(define-fun edx@27 () (_ BitVec 32) u@27.2) ; EDX = unique[ba00:4]

; ftrace_caller+0x7f: mov ecx, dword ptr [0x50000000]   [8b0d00000050]
(declare-const cell.function_trace_op (_ BitVec 32))
; load 1 of function_trace_op: it may have changed since the last one
(define-fun m@28 () (_ BitVec 32) cell.function_trace_op) ; 4 bytes at addr.function_trace_op
(define-fun ecx@28 () (_ BitVec 32) m@28) ; ECX = ram[50000000:4]

; ftrace_caller+0x85: call 0x4000ac   [e822000000]
(define-fun m@29 () (_ BitVec 32) (load32 frame@25 #xffffffb4)) ; the pointer that is passed
(declare-const junk-16@29 (_ BitVec 8))
(define-fun frame@29 () Stack (store frame@25 #xfffffff0 junk-16@29)) ; T-16 was below sp: any value
(declare-const junk-15@29 (_ BitVec 8))
(define-fun frame@29.2 () Stack (store frame@29 #xfffffff1 junk-15@29)) ; T-15 was below sp: any value
(declare-const junk-14@29 (_ BitVec 8))
(define-fun frame@29.3 () Stack (store frame@29.2 #xfffffff2 junk-14@29)) ; T-14 was below sp: any value
(declare-const junk-13@29 (_ BitVec 8))
(define-fun frame@29.4 () Stack (store frame@29.3 #xfffffff3 junk-13@29)) ; T-13 was below sp: any value
; the callback ftrace_stub is entered: what it sees is judged here
; callback-abi: caller-saved registers and arithmetic flags are what C leaves, DF is 0
(declare-const callback.eax (_ BitVec 32))
(declare-const callback.ecx (_ BitVec 32))
(declare-const callback.edx (_ BitVec 32))
(declare-const callback.CF (_ BitVec 1))
(declare-const callback.PF (_ BitVec 1))
(declare-const callback.AF (_ BitVec 1))
(declare-const callback.ZF (_ BitVec 1))
(declare-const callback.SF (_ BitVec 1))
(declare-const callback.OF (_ BitVec 1))
; callback-abi: the stack as C leaves it; of the frame [sp, T) every byte but its own is kept
(declare-const callback.frame Stack)
(declare-const callback.above Stack)
(define-fun frame@29.5 () Stack (store callback.frame #xfffffffc (select frame@29.4 #xfffffffc))) ; T-4 is kept
(define-fun frame@29.6 () Stack (store frame@29.5 #xfffffffd (select frame@29.4 #xfffffffd))) ; T-3 is kept
(define-fun frame@29.7 () Stack (store frame@29.6 #xfffffffe (select frame@29.4 #xfffffffe))) ; T-2 is kept
(define-fun frame@29.8 () Stack (store frame@29.7 #xffffffff (select frame@29.4 #xffffffff))) ; T-1 is kept

; ftrace_caller+0x8a: add esp, 4   [83c404]
(define-fun CF@30 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd esp@25 #x00000004) esp@25) #x01 #x00))) ; CF = carry(ESP, 0x4)
(define-fun OF@30 () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 31 31) esp@25) ((_ extract 31 31) #x00000004)) (distinct ((_ extract 31 31) esp@25) ((_ extract 31 31) (bvadd esp@25 #x00000004)))) #x01 #x00))) ; OF = scarry(ESP, 0x4)
(define-fun esp@30 () (_ BitVec 32) (bvadd esp@25 #x00000004)) ; ESP = ESP + 0x4
(define-fun SF@30 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt esp@30 #x00000000) #x01 #x00))) ; SF = ESP s< 0x0
(define-fun ZF@30 () (_ BitVec 1) ((_ extract 0 0) (ite (= esp@30 #x00000000) #x01 #x00))) ; ZF = ESP == 0x0
(define-fun u@30 () (_ BitVec 32) (bvand esp@30 #x000000ff)) ; unique[24d00:4] = ESP & 0xff
(define-fun u@30.2 () (_ BitVec 8) (popcount32 u@30)) ; unique[24d80:1] = popcount(unique[24d00:4])
(define-fun u@30.3 () (_ BitVec 8) (bvand u@30.2 #x01)) ; unique[24e00:1] = unique[24d80:1] & 0x1
(define-fun PF@30 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@30.3 #x00) #x01 #x00))) ; PF = unique[24e00:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@30 () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) esp@25)) (concat #b0 ((_ extract 3 0) #x00000004)))))

; ftrace_caller+0x8d: mov ebx, dword ptr [esp]   [8b1c24]
(define-fun m@31 () (_ BitVec 32) (load32 frame@29.8 #xffffffb8)) ; 4 bytes at esp@30
(define-fun u@31 () (_ BitVec 32) m@31) ; unique[ba00:4] = *[ram]ESP
(define-fun ebx@31 () (_ BitVec 32) u@31) ; EBX = unique[ba00:4]

; ftrace_caller+0x90: mov ecx, dword ptr [esp + 4]   [8b4c2404]
(define-fun u@32 () (_ BitVec 32) (bvadd #x00000004 esp@30)) ; unique[3b00:4] = 0x4 + ESP
(define-fun m@32 () (_ BitVec 32) (load32 frame@29.8 #xffffffbc)) ; 4 bytes at u@32
(define-fun u@32.2 () (_ BitVec 32) m@32) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun ecx@32 () (_ BitVec 32) u@32.2) ; ECX = unique[ba00:4]

; ftrace_caller+0x94: mov edx, dword ptr [esp + 8]   [8b542408]
(define-fun u@33 () (_ BitVec 32) (bvadd #x00000008 esp@30)) ; unique[3b00:4] = 0x8 + ESP
(define-fun m@33 () (_ BitVec 32) (load32 frame@29.8 #xffffffc0)) ; 4 bytes at u@33
(define-fun u@33.2 () (_ BitVec 32) m@33) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun edx@33 () (_ BitVec 32) u@33.2) ; EDX = unique[ba00:4]

; ftrace_caller+0x98: mov esi, dword ptr [esp + 0xc]   [8b74240c]
(define-fun u@34 () (_ BitVec 32) (bvadd #x0000000c esp@30)) ; unique[3b00:4] = 0xc + ESP
(define-fun m@34 () (_ BitVec 32) (load32 frame@29.8 #xffffffc4)) ; 4 bytes at u@34
(define-fun u@34.2 () (_ BitVec 32) m@34) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun esi@34 () (_ BitVec 32) u@34.2) ; ESI = unique[ba00:4]

; ftrace_caller+0x9c: mov edi, dword ptr [esp + 0x10]   [8b7c2410]
(define-fun u@35 () (_ BitVec 32) (bvadd #x00000010 esp@30)) ; unique[3b00:4] = 0x10 + ESP
(define-fun m@35 () (_ BitVec 32) (load32 frame@29.8 #xffffffc8)) ; 4 bytes at u@35
(define-fun u@35.2 () (_ BitVec 32) m@35) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun edi@35 () (_ BitVec 32) u@35.2) ; EDI = unique[ba00:4]

; ftrace_caller+0xa0: mov ebp, dword ptr [esp + 0x14]   [8b6c2414]
(define-fun u@36 () (_ BitVec 32) (bvadd #x00000014 esp@30)) ; unique[3b00:4] = 0x14 + ESP
(define-fun m@36 () (_ BitVec 32) (load32 frame@29.8 #xffffffcc)) ; 4 bytes at u@36
(define-fun u@36.2 () (_ BitVec 32) m@36) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun ebp@36 () (_ BitVec 32) u@36.2) ; EBP = unique[ba00:4]

; ftrace_caller+0xa4: mov eax, dword ptr [esp + 0x18]   [8b442418]
(define-fun u@37 () (_ BitVec 32) (bvadd #x00000018 esp@30)) ; unique[3b00:4] = 0x18 + ESP
(define-fun m@37 () (_ BitVec 32) (load32 frame@29.8 #xffffffd0)) ; 4 bytes at u@37
(define-fun u@37.2 () (_ BitVec 32) m@37) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun eax@37 () (_ BitVec 32) u@37.2) ; EAX = unique[ba00:4]

; ftrace_caller+0xa8: add esp, 0x44   [83c444]
(define-fun CF@38 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd esp@30 #x00000044) esp@30) #x01 #x00))) ; CF = carry(ESP, 0x44)
(define-fun OF@38 () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 31 31) esp@30) ((_ extract 31 31) #x00000044)) (distinct ((_ extract 31 31) esp@30) ((_ extract 31 31) (bvadd esp@30 #x00000044)))) #x01 #x00))) ; OF = scarry(ESP, 0x44)
(define-fun esp@38 () (_ BitVec 32) (bvadd esp@30 #x00000044)) ; ESP = ESP + 0x44
(define-fun SF@38 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt esp@38 #x00000000) #x01 #x00))) ; SF = ESP s< 0x0
(define-fun ZF@38 () (_ BitVec 1) ((_ extract 0 0) (ite (= esp@38 #x00000000) #x01 #x00))) ; ZF = ESP == 0x0
(define-fun u@38 () (_ BitVec 32) (bvand esp@38 #x000000ff)) ; unique[24d00:4] = ESP & 0xff
(define-fun u@38.2 () (_ BitVec 8) (popcount32 u@38)) ; unique[24d80:1] = popcount(unique[24d00:4])
(define-fun u@38.3 () (_ BitVec 8) (bvand u@38.2 #x01)) ; unique[24e00:1] = unique[24d80:1] & 0x1
(define-fun PF@38 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@38.3 #x00) #x01 #x00))) ; PF = unique[24e00:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@38 () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) esp@30)) (concat #b0 ((_ extract 3 0) #x00000044)))))

; ftrace_caller+0xab: ret   [c3]
(define-fun m@39 () (_ BitVec 32) (load32 frame@29.8 #xfffffffc)) ; 4 bytes at esp@38
(define-fun target@39 () (_ BitVec 32) m@39) ; EIP = *[ram]ESP
(define-fun esp@39 () (_ BitVec 32) (bvadd esp@38 #x00000004)) ; ESP = ESP + 0x4
(declare-const junk-4@39 (_ BitVec 8))
(define-fun frame@39 () Stack (store frame@29.8 #xfffffffc junk-4@39)) ; T-4 was below sp: any value
(declare-const junk-3@39 (_ BitVec 8))
(define-fun frame@39.2 () Stack (store frame@39 #xfffffffd junk-3@39)) ; T-3 was below sp: any value
(declare-const junk-2@39 (_ BitVec 8))
(define-fun frame@39.3 () Stack (store frame@39.2 #xfffffffe junk-2@39)) ; T-2 was below sp: any value
(declare-const junk-1@39 (_ BitVec 8))
(define-fun frame@39.4 () Stack (store frame@39.3 #xffffffff junk-1@39)) ; T-1 was below sp: any value

; names for what is claimed
(define-fun seen.bx () (_ BitVec 32) (load32 frame@29.4 #xffffffb8))
(define-fun seen.cx () (_ BitVec 32) (load32 frame@29.4 #xffffffbc))
(define-fun seen.dx () (_ BitVec 32) (load32 frame@29.4 #xffffffc0))
(define-fun seen.si () (_ BitVec 32) (load32 frame@29.4 #xffffffc4))
(define-fun seen.di () (_ BitVec 32) (load32 frame@29.4 #xffffffc8))
(define-fun seen.bp () (_ BitVec 32) (load32 frame@29.4 #xffffffcc))
(define-fun seen.ax () (_ BitVec 32) (load32 frame@29.4 #xffffffd0))
(define-fun seen.ds () (_ BitVec 32) (load32 frame@29.4 #xffffffd4))
(define-fun seen.es () (_ BitVec 32) (load32 frame@29.4 #xffffffd8))
(define-fun seen.fs () (_ BitVec 32) (load32 frame@29.4 #xffffffdc))
(define-fun seen.gs () (_ BitVec 32) (load32 frame@29.4 #xffffffe0))
(define-fun seen.orig_ax () (_ BitVec 32) (load32 frame@29.4 #xffffffe4))
(define-fun seen.ip () (_ BitVec 32) (load32 frame@29.4 #xffffffe8))
(define-fun seen.cs () (_ BitVec 32) (load32 frame@29.4 #xffffffec))
(define-fun seen.flags () (_ BitVec 32) (load32 frame@29.4 #xfffffff0))
(define-fun seen.sp () (_ BitVec 32) (load32 frame@29.4 #xfffffff4))
(define-fun seen.ss () (_ BitVec 32) (load32 frame@29.4 #xfffffff8))
(define-fun left.bx () (_ BitVec 32) (load32 frame@29.8 #xffffffb8))
(define-fun exit.ebx () (_ BitVec 32) ebx@31)
(define-fun left.cx () (_ BitVec 32) (load32 frame@29.8 #xffffffbc))
(define-fun exit.ecx () (_ BitVec 32) ecx@32)
(define-fun left.dx () (_ BitVec 32) (load32 frame@29.8 #xffffffc0))
(define-fun exit.edx () (_ BitVec 32) edx@33)
(define-fun left.si () (_ BitVec 32) (load32 frame@29.8 #xffffffc4))
(define-fun exit.esi () (_ BitVec 32) esi@34)
(define-fun left.di () (_ BitVec 32) (load32 frame@29.8 #xffffffc8))
(define-fun exit.edi () (_ BitVec 32) edi@35)
(define-fun left.bp () (_ BitVec 32) (load32 frame@29.8 #xffffffcc))
(define-fun exit.ebp () (_ BitVec 32) ebp@36)
(define-fun left.ax () (_ BitVec 32) (load32 frame@29.8 #xffffffd0))
(define-fun exit.eax () (_ BitVec 32) eax@37)
(define-fun left.flags () (_ BitVec 32) (load32 frame@29.8 #xfffffff0))
(define-fun exit.CF () (_ BitVec 1) CF@38)
(define-fun exit.PF () (_ BitVec 1) PF@38)
(define-fun exit.AF () (_ BitVec 1) AF@38)
(define-fun exit.ZF () (_ BitVec 1) ZF@38)
(define-fun exit.SF () (_ BitVec 1) SF@38)
(define-fun exit.TF () (_ BitVec 1) TF)
(define-fun exit.IF () (_ BitVec 1) IF)
(define-fun exit.DF () (_ BitVec 1) #b0)
(define-fun exit.OF () (_ BitVec 1) OF@38)
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
(define-fun exit.fpu () (_ BitVec 64) fpu)
(define-fun exit.target () (_ BitVec 32) target@39)
(define-fun exit.esp () (_ BitVec 32) esp@39)
(declare-const any-byte Address) ; any stack byte, by its distance from the parent slot

; feasible: Some state follows this path.
(push 1)
(assert (and (bvsge distance (_ bv0 32)) (= (bvand distance (_ bv3 32)) (_ bv0 32))))
(assert (= cell.function_trace_op #x00000000)) ; of the model
(set-info :status sat)
(check-sat)
(pop 1)

; lemma/addresses: Each address that the path used is the symbol plus constant that the generator took it for.
(push 1)
(assert (not (and (= esp@0.2 (bvadd esp #xffffffb8)) (= u@2 (bvadd esp #xffffffbc)) (= u@3 (bvadd esp #xffffffc0)) (= u@4 (bvadd esp #xffffffc4)) (= u@5 (bvadd esp #xffffffc8)) (= u@6 (bvadd esp #xffffffcc)) (= u@7 (bvadd esp #xffffffd0)) (= u@8 (bvadd esp #xffffffd4)) (= u@9 (bvadd esp #xffffffd6)) (= u@10 (bvadd esp #xffffffd8)) (= u@11 (bvadd esp #xffffffda)) (= u@12 (bvadd esp #xffffffdc)) (= u@13 (bvadd esp #xffffffde)) (= u@14 (bvadd esp #xffffffe0)) (= u@15 (bvadd esp #xffffffe2)) (= u@16 (bvadd esp #xffffffe4)) (= u@17 (bvadd esp #xfffffffc)) (= u@18 (bvadd esp #xffffffe8)) (= u@19 (bvadd esp #xffffffec)) (= u@20 (bvadd esp #xffffffee)) (= u@22 (bvadd esp #xfffffff4)) (= u@23 (bvadd esp #xfffffff8)) (= u@24 (bvadd esp #xfffffffa)) (= esp@25 (bvadd esp #xffffffb4)) (= u@27 (bvadd ebp #x00000004)) (= (bvadd esp@25 #x00000000) (bvadd esp #xffffffb4)) (= m@29 (bvadd esp #xffffffb8)) (= esp@30 (bvadd esp #xffffffb8)) (= u@32 (bvadd esp #xffffffbc)) (= u@33 (bvadd esp #xffffffc0)) (= u@34 (bvadd esp #xffffffc4)) (= u@35 (bvadd esp #xffffffc8)) (= u@36 (bvadd esp #xffffffcc)) (= u@37 (bvadd esp #xffffffd0)) (= esp@38 (bvadd esp #xfffffffc)))))
(set-info :status unsat)
(check-sat)
(pop 1)

; call/reached: The callback runs once, and not at all where the guard says so; its address is not the trampoline's.
(push 1)
(assert (not (and (= (ite false #x00000000 #x00000001) #x00000001) (= #x004000ac #x004000ac))))
(set-info :status unsat)
(check-sat)
(pop 1)

; call/stack-aligned: The stack pointer at the call is a multiple of 4.
(push 1)
(assert (= (bvand esp #x00000003) #x00000000)) ; assumption stack-aligned-at-hook
(assert (not (= (bvand esp@25 #x00000003) #x00000000)))
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
(assert (not (= eax@26 (bvsub successor #x00000005))))
(set-info :status unsat)
(check-sat)
(pop 1)

; arg/parent_ip: The parent return address.
(push 1)
(assert (not (= edx@27 (load32 above (bvsub (bvadd ebp #x00000004) esp)))))
(set-info :status unsat)
(check-sat)
(pop 1)

; arg/op: The value of one load of function_trace_op.
(push 1)
(assert (not (= ecx@28 cell.function_trace_op)))
(set-info :status unsat)
(check-sat)
(pop 1)

; arg/regs: The address of a structure in the trampoline's frame.
(push 1)
(assert (not (bvult (bvsub (load32 frame@29.4 #xffffffb4) esp@25) (bvsub esp esp@25))))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/bx: The field holds ebx as at the hook.
(push 1)
(assert (not (= seen.bx ebx)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/cx: The field holds ecx as at the hook.
(push 1)
(assert (not (= seen.cx ecx)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/dx: The field holds edx as at the hook.
(push 1)
(assert (not (= seen.dx edx)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/si: The field holds esi as at the hook.
(push 1)
(assert (not (= seen.si esi)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/di: The field holds edi as at the hook.
(push 1)
(assert (not (= seen.di edi)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/bp: The field holds ebp as at the hook.
(push 1)
(assert (not (= seen.bp ebp)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/ax: The field holds eax as at the hook.
(push 1)
(assert (not (= seen.ax eax)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/ds: Bits 15:0 are ds at the hook.
(push 1)
(assert (not (= ((_ extract 15 0) seen.ds) ds)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/es: Bits 15:0 are es at the hook.
(push 1)
(assert (not (= ((_ extract 15 0) seen.es) es)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/fs: Bits 15:0 are fs at the hook.
(push 1)
(assert (not (= ((_ extract 15 0) seen.fs) fs)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/gs: Bits 15:0 are gs at the hook.
(push 1)
(assert (not (= ((_ extract 15 0) seen.gs) gs)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/orig_ax: orig_ax is 0 on this kind of entry.
(push 1)
(assert (not (= seen.orig_ax #x00000000)))
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
(assert (not (= seen.flags (concat #b0000000000 ID VIP VIF AC #b000 NT IOPL OF DF IF TF SF ZF #b0 AF #b0 PF #b1 CF))))
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
(assert (not (= seen.sp esp)))
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
(assert (not (and (bvsle (bvsub esp@25 esp) (bvsub m@29 esp)) (bvsle (bvadd (bvsub m@29 esp) #x00000044) #xfffffffc))))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/bx: ebx is as the callback left it in the structure.
(push 1)
(assert (not (= exit.ebx left.bx)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/cx: ecx is as the callback left it in the structure.
(push 1)
(assert (not (= exit.ecx left.cx)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/dx: edx is as the callback left it in the structure.
(push 1)
(assert (not (= exit.edx left.dx)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/si: esi is as the callback left it in the structure.
(push 1)
(assert (not (= exit.esi left.si)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/di: edi is as the callback left it in the structure.
(push 1)
(assert (not (= exit.edi left.di)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/bp: ebp is as the callback left it in the structure.
(push 1)
(assert (not (= exit.ebp left.bp)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/ax: eax is as the callback left it in the structure.
(push 1)
(assert (not (= exit.eax left.ax)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/flags: Every flag is restored.
(push 1)
(assert (not (= (concat #b0000000000 ((_ extract 21 21) left.flags) VIP VIF ((_ extract 18 18) left.flags) #b000 ((_ extract 14 14) left.flags) ((_ extract 13 12) left.flags) ((_ extract 11 11) left.flags) ((_ extract 10 10) left.flags) ((_ extract 9 9) left.flags) ((_ extract 8 8) left.flags) ((_ extract 7 7) left.flags) ((_ extract 6 6) left.flags) #b0 ((_ extract 4 4) left.flags) #b0 ((_ extract 2 2) left.flags) #b1 ((_ extract 0 0) left.flags)) (concat #b0000000000 exit.ID exit.VIP exit.VIF exit.AC #b000 exit.NT exit.IOPL exit.OF exit.DF exit.IF exit.TF exit.SF exit.ZF #b0 exit.AF #b0 exit.PF #b1 exit.CF))))
(assert (= IF #b1)) ; an input of the counterexample
(assert (= esp #x7ffe0000)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.CF: CF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.CF ((_ extract 0 0) left.flags))))
(assert (= (load32 frame@29.8 #xfffffff0) #x00000001)) ; an input of the counterexample
(assert (= esp #x7ffe0000)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.PF: PF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.PF ((_ extract 2 2) left.flags))))
(assert (= esp #x7ffe0000)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.AF: AF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.AF ((_ extract 4 4) left.flags))))
(assert (= (load32 frame@29.8 #xfffffff0) #x00000010)) ; an input of the counterexample
(assert (= esp #x7ffe0000)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.ZF: ZF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.ZF ((_ extract 6 6) left.flags))))
(assert (= (load32 frame@29.8 #xfffffff0) #x00000040)) ; an input of the counterexample
(assert (= esp #x7ffe0000)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.SF: SF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.SF ((_ extract 7 7) left.flags))))
(assert (= (load32 frame@29.8 #xfffffff0) #x00000080)) ; an input of the counterexample
(assert (= esp #x7ffe0000)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.TF: TF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.TF ((_ extract 8 8) left.flags))))
(assert (= (load32 frame@29.8 #xfffffff0) #x00000100)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.IF: IF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.IF ((_ extract 9 9) left.flags))))
(assert (= IF #b1)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.DF: DF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.DF ((_ extract 10 10) left.flags))))
(assert (= (load32 frame@29.8 #xfffffff0) #x00000400)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.OF: OF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.OF ((_ extract 11 11) left.flags))))
(assert (= (load32 frame@29.8 #xfffffff0) #x00000800)) ; an input of the counterexample
(assert (= esp #x7ffe0000)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.IOPL: IOPL is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.IOPL ((_ extract 13 12) left.flags))))
(assert (= (load32 frame@29.8 #xfffffff0) #x00001000)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.NT: NT is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.NT ((_ extract 14 14) left.flags))))
(assert (= NT #b1)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/flags.AC: AC is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.AC ((_ extract 18 18) left.flags))))
(assert (= AC #b1)) ; an input of the counterexample
(set-info :status sat)
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
(assert (= ID #b1)) ; an input of the counterexample
(set-info :status sat)
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
(assert (not (= exit.esp esp)))
(set-info :status unsat)
(check-sat)
(pop 1)

; frame/writes: No store outside the frame.
(push 1)
(assert (not (and (and (= esp@0.2 (bvadd esp #xffffffb8)) (bvslt #xffffffb8 #x00000000) (bvsle (bvadd #xffffffb8 #x00000004) #x00000000)) (and (= u@2 (bvadd esp #xffffffbc)) (bvslt #xffffffbc #x00000000) (bvsle (bvadd #xffffffbc #x00000004) #x00000000)) (and (= u@3 (bvadd esp #xffffffc0)) (bvslt #xffffffc0 #x00000000) (bvsle (bvadd #xffffffc0 #x00000004) #x00000000)) (and (= u@4 (bvadd esp #xffffffc4)) (bvslt #xffffffc4 #x00000000) (bvsle (bvadd #xffffffc4 #x00000004) #x00000000)) (and (= u@5 (bvadd esp #xffffffc8)) (bvslt #xffffffc8 #x00000000) (bvsle (bvadd #xffffffc8 #x00000004) #x00000000)) (and (= u@6 (bvadd esp #xffffffcc)) (bvslt #xffffffcc #x00000000) (bvsle (bvadd #xffffffcc #x00000004) #x00000000)) (and (= u@7 (bvadd esp #xffffffd0)) (bvslt #xffffffd0 #x00000000) (bvsle (bvadd #xffffffd0 #x00000004) #x00000000)) (and (= u@8 (bvadd esp #xffffffd4)) (bvslt #xffffffd4 #x00000000) (bvsle (bvadd #xffffffd4 #x00000002) #x00000000)) (and (= u@9 (bvadd esp #xffffffd6)) (bvslt #xffffffd6 #x00000000) (bvsle (bvadd #xffffffd6 #x00000002) #x00000000)) (and (= u@10 (bvadd esp #xffffffd8)) (bvslt #xffffffd8 #x00000000) (bvsle (bvadd #xffffffd8 #x00000002) #x00000000)) (and (= u@11 (bvadd esp #xffffffda)) (bvslt #xffffffda #x00000000) (bvsle (bvadd #xffffffda #x00000002) #x00000000)) (and (= u@12 (bvadd esp #xffffffdc)) (bvslt #xffffffdc #x00000000) (bvsle (bvadd #xffffffdc #x00000002) #x00000000)) (and (= u@13 (bvadd esp #xffffffde)) (bvslt #xffffffde #x00000000) (bvsle (bvadd #xffffffde #x00000002) #x00000000)) (and (= u@14 (bvadd esp #xffffffe0)) (bvslt #xffffffe0 #x00000000) (bvsle (bvadd #xffffffe0 #x00000002) #x00000000)) (and (= u@15 (bvadd esp #xffffffe2)) (bvslt #xffffffe2 #x00000000) (bvsle (bvadd #xffffffe2 #x00000002) #x00000000)) (and (= u@16 (bvadd esp #xffffffe4)) (bvslt #xffffffe4 #x00000000) (bvsle (bvadd #xffffffe4 #x00000004) #x00000000)) (and (= u@18 (bvadd esp #xffffffe8)) (bvslt #xffffffe8 #x00000000) (bvsle (bvadd #xffffffe8 #x00000004) #x00000000)) (and (= u@19 (bvadd esp #xffffffec)) (bvslt #xffffffec #x00000000) (bvsle (bvadd #xffffffec #x00000002) #x00000000)) (and (= u@20 (bvadd esp #xffffffee)) (bvslt #xffffffee #x00000000) (bvsle (bvadd #xffffffee #x00000002) #x00000000)) (and (= u@22 (bvadd esp #xfffffff4)) (bvslt #xfffffff4 #x00000000) (bvsle (bvadd #xfffffff4 #x00000004) #x00000000)) (and (= u@23 (bvadd esp #xfffffff8)) (bvslt #xfffffff8 #x00000000) (bvsle (bvadd #xfffffff8 #x00000002) #x00000000)) (and (= u@24 (bvadd esp #xfffffffa)) (bvslt #xfffffffa #x00000000) (bvsle (bvadd #xfffffffa #x00000002) #x00000000)) (and (= esp@25 (bvadd esp #xffffffb4)) (bvslt #xffffffb4 #x00000000) (bvsle (bvadd #xffffffb4 #x00000004) #x00000000)))))
(set-info :status unsat)
(check-sat)
(pop 1)

; mem/outside: Every stack byte at or above T holds what the last callback left there.
(push 1)
(assert (not (and (=> (bvuge any-byte #x00000004) (= (select above (bvadd (bvsub (bvadd ebp #x00000004) esp) any-byte)) (select above (bvadd (bvsub (bvadd ebp #x00000004) esp) any-byte)))) (=> (bvuge any-byte #x00000004) (= (select callback.above (bvadd (bvsub (bvadd ebp #x00000004) esp) any-byte)) (select callback.above (bvadd (bvsub (bvadd ebp #x00000004) esp) any-byte)))))))
(set-info :status unsat)
(check-sat)
(pop 1)

; mem/parent: The parent slot is as the caller left it at the first callback, and as the last one left it at exit.
(push 1)
(assert (not (and (= (load32 above (bvsub (bvadd ebp #x00000004) esp)) (load32 above (bvsub (bvadd ebp #x00000004) esp))) (= (load32 callback.above (bvsub (bvadd ebp #x00000004) esp)) (load32 callback.above (bvsub (bvadd ebp #x00000004) esp))))))
(set-info :status unsat)
(check-sat)
(pop 1)
(exit)
