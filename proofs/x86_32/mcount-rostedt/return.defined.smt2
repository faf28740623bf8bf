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
; path return, run twice: do two runs show the same?

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

; the second run: every name of its own ends in !2
(define-fun ebp!2 () (_ BitVec 32) (bvadd esp distance))
(define-fun frame@0!2 () Stack (store32 frame #xfffffffc successor))
(define-fun esp@0!2 () (_ BitVec 32) (bvadd esp #xfffffffc))
(define-fun CF@0!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult esp@0!2 #x00000044) #x01 #x00)))
(define-fun OF@0!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 31 31) esp@0!2) ((_ extract 31 31) #x00000044)) (distinct ((_ extract 31 31) esp@0!2) ((_ extract 31 31) (bvsub esp@0!2 #x00000044)))) #x01 #x00)))
(define-fun esp@0.2!2 () (_ BitVec 32) (bvsub esp@0!2 #x00000044))
(define-fun SF@0!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt esp@0.2!2 #x00000000) #x01 #x00)))
(define-fun ZF@0!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= esp@0.2!2 #x00000000) #x01 #x00)))
(define-fun u@0!2 () (_ BitVec 32) (bvand esp@0.2!2 #x000000ff))
(define-fun u@0.2!2 () (_ BitVec 8) (popcount32 u@0!2))
(define-fun u@0.3!2 () (_ BitVec 8) (bvand u@0.2!2 #x01))
(define-fun PF@0!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@0.3!2 #x00) #x01 #x00)))
(define-fun AF@0!2 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) esp@0!2)) (concat #b0 ((_ extract 3 0) #x00000044)))))
(define-fun u@1!2 () (_ BitVec 32) ebx)
(define-fun frame@1!2 () Stack (store32 frame@0!2 #xffffffb8 u@1!2))
(define-fun u@2!2 () (_ BitVec 32) (bvadd #x00000004 esp@0.2!2))
(define-fun u@2.2!2 () (_ BitVec 32) ecx)
(define-fun frame@2!2 () Stack (store32 frame@1!2 #xffffffbc u@2.2!2))
(define-fun u@3!2 () (_ BitVec 32) (bvadd #x00000008 esp@0.2!2))
(define-fun u@3.2!2 () (_ BitVec 32) edx)
(define-fun frame@3!2 () Stack (store32 frame@2!2 #xffffffc0 u@3.2!2))
(define-fun u@4!2 () (_ BitVec 32) (bvadd #x0000000c esp@0.2!2))
(define-fun u@4.2!2 () (_ BitVec 32) esi)
(define-fun frame@4!2 () Stack (store32 frame@3!2 #xffffffc4 u@4.2!2))
(define-fun u@5!2 () (_ BitVec 32) (bvadd #x00000010 esp@0.2!2))
(define-fun u@5.2!2 () (_ BitVec 32) edi)
(define-fun frame@5!2 () Stack (store32 frame@4!2 #xffffffc8 u@5.2!2))
(define-fun u@6!2 () (_ BitVec 32) (bvadd #x00000014 esp@0.2!2))
(define-fun u@6.2!2 () (_ BitVec 32) ebp!2)
(define-fun frame@6!2 () Stack (store32 frame@5!2 #xffffffcc u@6.2!2))
(define-fun u@7!2 () (_ BitVec 32) (bvadd #x00000018 esp@0.2!2))
(define-fun u@7.2!2 () (_ BitVec 32) eax)
(define-fun frame@7!2 () Stack (store32 frame@6!2 #xffffffd0 u@7.2!2))
(define-fun u@8!2 () (_ BitVec 32) (bvadd esp@0.2!2 #x0000001c))
(define-fun frame@8!2 () Stack (store16 frame@7!2 #xffffffd4 ds))
(define-fun u@9!2 () (_ BitVec 32) (bvadd #x0000001e esp@0.2!2))
(define-fun u@9.2!2 () (_ BitVec 16) #x0000)
(define-fun frame@9!2 () Stack (store16 frame@8!2 #xffffffd6 u@9.2!2))
(define-fun u@10!2 () (_ BitVec 32) (bvadd esp@0.2!2 #x00000020))
(define-fun frame@10!2 () Stack (store16 frame@9!2 #xffffffd8 es))
(define-fun u@11!2 () (_ BitVec 32) (bvadd #x00000022 esp@0.2!2))
(define-fun u@11.2!2 () (_ BitVec 16) #x0000)
(define-fun frame@11!2 () Stack (store16 frame@10!2 #xffffffda u@11.2!2))
(define-fun u@12!2 () (_ BitVec 32) (bvadd esp@0.2!2 #x00000024))
(define-fun frame@12!2 () Stack (store16 frame@11!2 #xffffffdc fs))
(define-fun u@13!2 () (_ BitVec 32) (bvadd #x00000026 esp@0.2!2))
(define-fun u@13.2!2 () (_ BitVec 16) #x0000)
(define-fun frame@13!2 () Stack (store16 frame@12!2 #xffffffde u@13.2!2))
(define-fun u@14!2 () (_ BitVec 32) (bvadd esp@0.2!2 #x00000028))
(define-fun frame@14!2 () Stack (store16 frame@13!2 #xffffffe0 gs))
(define-fun u@15!2 () (_ BitVec 32) (bvadd #x0000002a esp@0.2!2))
(define-fun u@15.2!2 () (_ BitVec 16) #x0000)
(define-fun frame@15!2 () Stack (store16 frame@14!2 #xffffffe2 u@15.2!2))
(define-fun u@16!2 () (_ BitVec 32) (bvadd #x0000002c esp@0.2!2))
(define-fun u@16.2!2 () (_ BitVec 32) #x00000000)
(define-fun frame@16!2 () Stack (store32 frame@15!2 #xffffffe4 u@16.2!2))
(define-fun u@17!2 () (_ BitVec 32) (bvadd #x00000044 esp@0.2!2))
(define-fun m@17!2 () (_ BitVec 32) (load32 frame@16!2 #xfffffffc))
(define-fun u@17.2!2 () (_ BitVec 32) m@17!2)
(define-fun eax@17!2 () (_ BitVec 32) u@17.2!2)
(define-fun u@18!2 () (_ BitVec 32) (bvadd #x00000030 esp@0.2!2))
(define-fun u@18.2!2 () (_ BitVec 32) eax@17!2)
(define-fun frame@18!2 () Stack (store32 frame@16!2 #xffffffe8 u@18.2!2))
(define-fun u@19!2 () (_ BitVec 32) (bvadd esp@0.2!2 #x00000034))
(define-fun frame@19!2 () Stack (store16 frame@18!2 #xffffffec cs))
(define-fun u@20!2 () (_ BitVec 32) (bvadd #x00000036 esp@0.2!2))
(define-fun u@20.2!2 () (_ BitVec 16) #x0000)
(define-fun frame@20!2 () Stack (store16 frame@19!2 #xffffffee u@20.2!2))
(define-fun u@21!2 () (_ BitVec 32) (bvadd #x00000048 esp@0.2!2))
(define-fun edx@21!2 () (_ BitVec 32) u@21!2)
(define-fun u@22!2 () (_ BitVec 32) (bvadd #x0000003c esp@0.2!2))
(define-fun u@22.2!2 () (_ BitVec 32) edx@21!2)
(define-fun frame@22!2 () Stack (store32 frame@20!2 #xfffffff4 u@22.2!2))
(define-fun u@23!2 () (_ BitVec 32) (bvadd esp@0.2!2 #x00000040))
(define-fun frame@23!2 () Stack (store16 frame@22!2 #xfffffff8 ss))
(define-fun u@24!2 () (_ BitVec 32) (bvadd #x00000042 esp@0.2!2))
(define-fun u@24.2!2 () (_ BitVec 16) #x0000)
(define-fun frame@24!2 () Stack (store16 frame@23!2 #xfffffffa u@24.2!2))
(define-fun u@25!2 () (_ BitVec 32) esp@0.2!2)
(define-fun esp@25!2 () (_ BitVec 32) (bvsub esp@0.2!2 #x00000004))
(define-fun frame@25!2 () Stack (store32 frame@24!2 #xffffffb4 u@25!2))
(define-fun CF@26!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult eax@17!2 #x00000005) #x01 #x00)))
(define-fun OF@26!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 31 31) eax@17!2) ((_ extract 31 31) #x00000005)) (distinct ((_ extract 31 31) eax@17!2) ((_ extract 31 31) (bvsub eax@17!2 #x00000005)))) #x01 #x00)))
(define-fun eax@26!2 () (_ BitVec 32) (bvsub eax@17!2 #x00000005))
(define-fun SF@26!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt eax@26!2 #x00000000) #x01 #x00)))
(define-fun ZF@26!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= eax@26!2 #x00000000) #x01 #x00)))
(define-fun u@26!2 () (_ BitVec 32) (bvand eax@26!2 #x000000ff))
(define-fun u@26.2!2 () (_ BitVec 8) (popcount32 u@26!2))
(define-fun u@26.3!2 () (_ BitVec 8) (bvand u@26.2!2 #x01))
(define-fun PF@26!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@26.3!2 #x00) #x01 #x00)))
(define-fun AF@26!2 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) eax@17!2)) (concat #b0 ((_ extract 3 0) #x00000005)))))
(define-fun u@27!2 () (_ BitVec 32) (bvadd ebp!2 #x00000004))
(define-fun m@27!2 () (_ BitVec 32) (load32 above (bvsub u@27!2 esp)))
(define-fun u@27.2!2 () (_ BitVec 32) m@27!2)
(define-fun edx@27!2 () (_ BitVec 32) u@27.2!2)
(define-fun m@28!2 () (_ BitVec 32) cell.function_trace_op)
(define-fun ecx@28!2 () (_ BitVec 32) m@28!2)
(define-fun m@29!2 () (_ BitVec 32) (load32 frame@25!2 #xffffffb4))
(declare-const junk-16@29!2 (_ BitVec 8))
(define-fun frame@29!2 () Stack (store frame@25!2 #xfffffff0 junk-16@29!2))
(declare-const junk-15@29!2 (_ BitVec 8))
(define-fun frame@29.2!2 () Stack (store frame@29!2 #xfffffff1 junk-15@29!2))
(declare-const junk-14@29!2 (_ BitVec 8))
(define-fun frame@29.3!2 () Stack (store frame@29.2!2 #xfffffff2 junk-14@29!2))
(declare-const junk-13@29!2 (_ BitVec 8))
(define-fun frame@29.4!2 () Stack (store frame@29.3!2 #xfffffff3 junk-13@29!2))
(define-fun frame@29.5!2 () Stack (store callback.frame #xfffffffc (select frame@29.4!2 #xfffffffc)))
(define-fun frame@29.6!2 () Stack (store frame@29.5!2 #xfffffffd (select frame@29.4!2 #xfffffffd)))
(define-fun frame@29.7!2 () Stack (store frame@29.6!2 #xfffffffe (select frame@29.4!2 #xfffffffe)))
(define-fun frame@29.8!2 () Stack (store frame@29.7!2 #xffffffff (select frame@29.4!2 #xffffffff)))
(define-fun CF@30!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd esp@25!2 #x00000004) esp@25!2) #x01 #x00)))
(define-fun OF@30!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 31 31) esp@25!2) ((_ extract 31 31) #x00000004)) (distinct ((_ extract 31 31) esp@25!2) ((_ extract 31 31) (bvadd esp@25!2 #x00000004)))) #x01 #x00)))
(define-fun esp@30!2 () (_ BitVec 32) (bvadd esp@25!2 #x00000004))
(define-fun SF@30!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt esp@30!2 #x00000000) #x01 #x00)))
(define-fun ZF@30!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= esp@30!2 #x00000000) #x01 #x00)))
(define-fun u@30!2 () (_ BitVec 32) (bvand esp@30!2 #x000000ff))
(define-fun u@30.2!2 () (_ BitVec 8) (popcount32 u@30!2))
(define-fun u@30.3!2 () (_ BitVec 8) (bvand u@30.2!2 #x01))
(define-fun PF@30!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@30.3!2 #x00) #x01 #x00)))
(define-fun AF@30!2 () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) esp@25!2)) (concat #b0 ((_ extract 3 0) #x00000004)))))
(define-fun m@31!2 () (_ BitVec 32) (load32 frame@29.8!2 #xffffffb8))
(define-fun u@31!2 () (_ BitVec 32) m@31!2)
(define-fun ebx@31!2 () (_ BitVec 32) u@31!2)
(define-fun u@32!2 () (_ BitVec 32) (bvadd #x00000004 esp@30!2))
(define-fun m@32!2 () (_ BitVec 32) (load32 frame@29.8!2 #xffffffbc))
(define-fun u@32.2!2 () (_ BitVec 32) m@32!2)
(define-fun ecx@32!2 () (_ BitVec 32) u@32.2!2)
(define-fun u@33!2 () (_ BitVec 32) (bvadd #x00000008 esp@30!2))
(define-fun m@33!2 () (_ BitVec 32) (load32 frame@29.8!2 #xffffffc0))
(define-fun u@33.2!2 () (_ BitVec 32) m@33!2)
(define-fun edx@33!2 () (_ BitVec 32) u@33.2!2)
(define-fun u@34!2 () (_ BitVec 32) (bvadd #x0000000c esp@30!2))
(define-fun m@34!2 () (_ BitVec 32) (load32 frame@29.8!2 #xffffffc4))
(define-fun u@34.2!2 () (_ BitVec 32) m@34!2)
(define-fun esi@34!2 () (_ BitVec 32) u@34.2!2)
(define-fun u@35!2 () (_ BitVec 32) (bvadd #x00000010 esp@30!2))
(define-fun m@35!2 () (_ BitVec 32) (load32 frame@29.8!2 #xffffffc8))
(define-fun u@35.2!2 () (_ BitVec 32) m@35!2)
(define-fun edi@35!2 () (_ BitVec 32) u@35.2!2)
(define-fun u@36!2 () (_ BitVec 32) (bvadd #x00000014 esp@30!2))
(define-fun m@36!2 () (_ BitVec 32) (load32 frame@29.8!2 #xffffffcc))
(define-fun u@36.2!2 () (_ BitVec 32) m@36!2)
(define-fun ebp@36!2 () (_ BitVec 32) u@36.2!2)
(define-fun u@37!2 () (_ BitVec 32) (bvadd #x00000018 esp@30!2))
(define-fun m@37!2 () (_ BitVec 32) (load32 frame@29.8!2 #xffffffd0))
(define-fun u@37.2!2 () (_ BitVec 32) m@37!2)
(define-fun eax@37!2 () (_ BitVec 32) u@37.2!2)
(define-fun CF@38!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd esp@30!2 #x00000044) esp@30!2) #x01 #x00)))
(define-fun OF@38!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 31 31) esp@30!2) ((_ extract 31 31) #x00000044)) (distinct ((_ extract 31 31) esp@30!2) ((_ extract 31 31) (bvadd esp@30!2 #x00000044)))) #x01 #x00)))
(define-fun esp@38!2 () (_ BitVec 32) (bvadd esp@30!2 #x00000044))
(define-fun SF@38!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt esp@38!2 #x00000000) #x01 #x00)))
(define-fun ZF@38!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= esp@38!2 #x00000000) #x01 #x00)))
(define-fun u@38!2 () (_ BitVec 32) (bvand esp@38!2 #x000000ff))
(define-fun u@38.2!2 () (_ BitVec 8) (popcount32 u@38!2))
(define-fun u@38.3!2 () (_ BitVec 8) (bvand u@38.2!2 #x01))
(define-fun PF@38!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@38.3!2 #x00) #x01 #x00)))
(define-fun AF@38!2 () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) esp@30!2)) (concat #b0 ((_ extract 3 0) #x00000044)))))
(define-fun m@39!2 () (_ BitVec 32) (load32 frame@29.8!2 #xfffffffc))
(define-fun target@39!2 () (_ BitVec 32) m@39!2)
(define-fun esp@39!2 () (_ BitVec 32) (bvadd esp@38!2 #x00000004))
(declare-const junk-4@39!2 (_ BitVec 8))
(define-fun frame@39!2 () Stack (store frame@29.8!2 #xfffffffc junk-4@39!2))
(declare-const junk-3@39!2 (_ BitVec 8))
(define-fun frame@39.2!2 () Stack (store frame@39!2 #xfffffffd junk-3@39!2))
(declare-const junk-2@39!2 (_ BitVec 8))
(define-fun frame@39.3!2 () Stack (store frame@39.2!2 #xfffffffe junk-2@39!2))
(declare-const junk-1@39!2 (_ BitVec 8))
(define-fun frame@39.4!2 () Stack (store frame@39.3!2 #xffffffff junk-1@39!2))
(define-fun seen.bx!2 () (_ BitVec 32) (load32 frame@29.4!2 #xffffffb8))
(define-fun seen.cx!2 () (_ BitVec 32) (load32 frame@29.4!2 #xffffffbc))
(define-fun seen.dx!2 () (_ BitVec 32) (load32 frame@29.4!2 #xffffffc0))
(define-fun seen.si!2 () (_ BitVec 32) (load32 frame@29.4!2 #xffffffc4))
(define-fun seen.di!2 () (_ BitVec 32) (load32 frame@29.4!2 #xffffffc8))
(define-fun seen.bp!2 () (_ BitVec 32) (load32 frame@29.4!2 #xffffffcc))
(define-fun seen.ax!2 () (_ BitVec 32) (load32 frame@29.4!2 #xffffffd0))
(define-fun seen.ds!2 () (_ BitVec 32) (load32 frame@29.4!2 #xffffffd4))
(define-fun seen.es!2 () (_ BitVec 32) (load32 frame@29.4!2 #xffffffd8))
(define-fun seen.fs!2 () (_ BitVec 32) (load32 frame@29.4!2 #xffffffdc))
(define-fun seen.gs!2 () (_ BitVec 32) (load32 frame@29.4!2 #xffffffe0))
(define-fun seen.orig_ax!2 () (_ BitVec 32) (load32 frame@29.4!2 #xffffffe4))
(define-fun seen.ip!2 () (_ BitVec 32) (load32 frame@29.4!2 #xffffffe8))
(define-fun seen.cs!2 () (_ BitVec 32) (load32 frame@29.4!2 #xffffffec))
(define-fun seen.flags!2 () (_ BitVec 32) (load32 frame@29.4!2 #xfffffff0))
(define-fun seen.sp!2 () (_ BitVec 32) (load32 frame@29.4!2 #xfffffff4))
(define-fun seen.ss!2 () (_ BitVec 32) (load32 frame@29.4!2 #xfffffff8))
(define-fun left.bx!2 () (_ BitVec 32) (load32 frame@29.8!2 #xffffffb8))
(define-fun exit.ebx!2 () (_ BitVec 32) ebx@31!2)
(define-fun left.cx!2 () (_ BitVec 32) (load32 frame@29.8!2 #xffffffbc))
(define-fun exit.ecx!2 () (_ BitVec 32) ecx@32!2)
(define-fun left.dx!2 () (_ BitVec 32) (load32 frame@29.8!2 #xffffffc0))
(define-fun exit.edx!2 () (_ BitVec 32) edx@33!2)
(define-fun left.si!2 () (_ BitVec 32) (load32 frame@29.8!2 #xffffffc4))
(define-fun exit.esi!2 () (_ BitVec 32) esi@34!2)
(define-fun left.di!2 () (_ BitVec 32) (load32 frame@29.8!2 #xffffffc8))
(define-fun exit.edi!2 () (_ BitVec 32) edi@35!2)
(define-fun left.bp!2 () (_ BitVec 32) (load32 frame@29.8!2 #xffffffcc))
(define-fun exit.ebp!2 () (_ BitVec 32) ebp@36!2)
(define-fun left.ax!2 () (_ BitVec 32) (load32 frame@29.8!2 #xffffffd0))
(define-fun exit.eax!2 () (_ BitVec 32) eax@37!2)
(define-fun left.flags!2 () (_ BitVec 32) (load32 frame@29.8!2 #xfffffff0))
(define-fun exit.CF!2 () (_ BitVec 1) CF@38!2)
(define-fun exit.PF!2 () (_ BitVec 1) PF@38!2)
(define-fun exit.AF!2 () (_ BitVec 1) AF@38!2)
(define-fun exit.ZF!2 () (_ BitVec 1) ZF@38!2)
(define-fun exit.SF!2 () (_ BitVec 1) SF@38!2)
(define-fun exit.TF!2 () (_ BitVec 1) TF)
(define-fun exit.IF!2 () (_ BitVec 1) IF)
(define-fun exit.DF!2 () (_ BitVec 1) #b0)
(define-fun exit.OF!2 () (_ BitVec 1) OF@38!2)
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
(define-fun exit.fpu!2 () (_ BitVec 64) fpu)
(define-fun exit.target!2 () (_ BitVec 32) target@39!2)
(define-fun exit.esp!2 () (_ BitVec 32) esp@39!2)

; regs/defined: No exposed byte comes from memory below E.
(push 1)
(assert (not (and (= seen.bx seen.bx!2) (= seen.cx seen.cx!2) (= seen.dx seen.dx!2) (= seen.si seen.si!2) (= seen.di seen.di!2) (= seen.bp seen.bp!2) (= seen.ax seen.ax!2) (= seen.ds seen.ds!2) (= seen.es seen.es!2) (= seen.fs seen.fs!2) (= seen.gs seen.gs!2) (= seen.orig_ax seen.orig_ax!2) (= seen.ip seen.ip!2) (= seen.cs seen.cs!2) (= seen.flags seen.flags!2) (= seen.sp seen.sp!2) (= seen.ss seen.ss!2))))
(set-info :status sat)
(check-sat)
(pop 1)
(exit)
