; tramproof certificate, generator 2. How to read it: docs/certificates.md
; target x86_32/mcount-hiramatsu-mcount, level strict; ftrace_caller, 76 bytes, sha256 a232d8c9647137c3521c858f54b81f3650558b6635ccec63f7c708e5c7f84eb0
;
; T is the stack pointer at the hook. Two arrays hold the stack: frame (below T) and above (from T up),
; both indexed by the distance from T; where an address is T plus a constant, lemma/addresses proves it.
; A stack byte that was below the stack pointer since it was written is a fresh symbol, junk, when it is read.
; Each load of a shared cell is a fresh symbol. A flag that the manual leaves undefined is one, too.
; By construction: regions-disjoint code-constant file-bytes async-transparent no-fault callback-abi kernel-no-fpu
;   mcount-prologue flat-segments selectors-loadable
;   mcount-prologue: the frame pointer points at or above T
;
; path return, run twice: do two runs show the same?

(set-logic QF_ABV)
(define-sort Address () (_ BitVec 32))
(define-sort Stack () (Array Address (_ BitVec 8)))
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

; ftrace_caller+0x0: pushfd   [9c]
; correction pushf-image (SDM 2 "PUSHF/PUSHFD/PUSHFQ")
(define-fun image@0 () (_ BitVec 32) (concat #b0000000000 ID VIP VIF AC #b000 NT IOPL OF DF IF TF SF ZF #b0 AF #b0 PF #b1 CF)) ; the flags at their places
(define-fun esp@0.2 () (_ BitVec 32) (bvadd esp@0 #xfffffffc)) ; pushf
(define-fun frame@0.2 () Stack (store32 frame@0 #xfffffff8 image@0)) ; pushf

; ftrace_caller+0x1: sub esp, 0xc   [83ec0c]
(define-fun CF@1 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult esp@0.2 #x0000000c) #x01 #x00))) ; CF = ESP < 0xc
(define-fun OF@1 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 31 31) esp@0.2) ((_ extract 31 31) #x0000000c)) (distinct ((_ extract 31 31) esp@0.2) ((_ extract 31 31) (bvsub esp@0.2 #x0000000c)))) #x01 #x00))) ; OF = sborrow(ESP, 0xc)
(define-fun esp@1 () (_ BitVec 32) (bvsub esp@0.2 #x0000000c)) ; ESP = ESP - 0xc
(define-fun SF@1 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt esp@1 #x00000000) #x01 #x00))) ; SF = ESP s< 0x0
(define-fun ZF@1 () (_ BitVec 1) ((_ extract 0 0) (ite (= esp@1 #x00000000) #x01 #x00))) ; ZF = ESP == 0x0
(define-fun u@1 () (_ BitVec 32) (bvand esp@1 #x000000ff)) ; unique[24d00:4] = ESP & 0xff
(define-fun u@1.2 () (_ BitVec 8) (popcount32 u@1)) ; unique[24d80:1] = popcount(unique[24d00:4])
(define-fun u@1.3 () (_ BitVec 8) (bvand u@1.2 #x01)) ; unique[24e00:1] = unique[24d80:1] & 0x1
(define-fun PF@1 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@1.3 #x00) #x01 #x00))) ; PF = unique[24e00:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@1 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) esp@0.2)) (concat #b0 ((_ extract 3 0) #x0000000c)))))

; ftrace_caller+0x4: push fs   [0fa0]
; correction selector-image (SDM 2 "PUSH", "MOV")
(declare-const undefined-upper@2 (_ BitVec 16))
(define-fun esp@2 () (_ BitVec 32) (bvadd esp@1 #xfffffffc)) ; push fs
(define-fun frame@2 () Stack (store32 frame@0.2 #xffffffe8 (concat undefined-upper@2 fs))) ; push fs

; ftrace_caller+0x6: push es   [06]
; correction selector-image (SDM 2 "PUSH", "MOV")
(declare-const undefined-upper@3 (_ BitVec 16))
(define-fun esp@3 () (_ BitVec 32) (bvadd esp@2 #xfffffffc)) ; push es
(define-fun frame@3 () Stack (store32 frame@2 #xffffffe4 (concat undefined-upper@3 es))) ; push es

; ftrace_caller+0x7: push ds   [1e]
; correction selector-image (SDM 2 "PUSH", "MOV")
(declare-const undefined-upper@4 (_ BitVec 16))
(define-fun esp@4 () (_ BitVec 32) (bvadd esp@3 #xfffffffc)) ; push ds
(define-fun frame@4 () Stack (store32 frame@3 #xffffffe0 (concat undefined-upper@4 ds))) ; push ds

; ftrace_caller+0x8: push eax   [50]
(define-fun u@5 () (_ BitVec 32) eax) ; unique[20b80:4] = EAX
(define-fun esp@5 () (_ BitVec 32) (bvsub esp@4 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@5 () Stack (store32 frame@4 #xffffffdc u@5)) ; *[ram]ESP = unique[20b80:4]

; ftrace_caller+0x9: push ebp   [55]
(define-fun u@6 () (_ BitVec 32) ebp) ; unique[20b80:4] = EBP
(define-fun esp@6 () (_ BitVec 32) (bvsub esp@5 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@6 () Stack (store32 frame@5 #xffffffd8 u@6)) ; *[ram]ESP = unique[20b80:4]

; ftrace_caller+0xa: push edi   [57]
(define-fun u@7 () (_ BitVec 32) edi) ; unique[20b80:4] = EDI
(define-fun esp@7 () (_ BitVec 32) (bvsub esp@6 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@7 () Stack (store32 frame@6 #xffffffd4 u@7)) ; *[ram]ESP = unique[20b80:4]

; ftrace_caller+0xb: push esi   [56]
(define-fun u@8 () (_ BitVec 32) esi) ; unique[20b80:4] = ESI
(define-fun esp@8 () (_ BitVec 32) (bvsub esp@7 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@8 () Stack (store32 frame@7 #xffffffd0 u@8)) ; *[ram]ESP = unique[20b80:4]

; ftrace_caller+0xc: push edx   [52]
(define-fun u@9 () (_ BitVec 32) edx) ; unique[20b80:4] = EDX
(define-fun esp@9 () (_ BitVec 32) (bvsub esp@8 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@9 () Stack (store32 frame@8 #xffffffcc u@9)) ; *[ram]ESP = unique[20b80:4]

; ftrace_caller+0xd: push ecx   [51]
(define-fun u@10 () (_ BitVec 32) ecx) ; unique[20b80:4] = ECX
(define-fun esp@10 () (_ BitVec 32) (bvsub esp@9 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@10 () Stack (store32 frame@9 #xffffffc8 u@10)) ; *[ram]ESP = unique[20b80:4]

; ftrace_caller+0xe: push ebx   [53]
(define-fun u@11 () (_ BitVec 32) ebx) ; unique[20b80:4] = EBX
(define-fun esp@11 () (_ BitVec 32) (bvsub esp@10 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@11 () Stack (store32 frame@10 #xffffffc4 u@11)) ; *[ram]ESP = unique[20b80:4]

; ftrace_caller+0xf: mov ebx, dword ptr [esp + 0x38]   [8b5c2438]
(define-fun u@12 () (_ BitVec 32) (bvadd #x00000038 esp@11)) ; unique[3b00:4] = 0x38 + ESP
(define-fun m@12 () (_ BitVec 32) (load32 frame@11 #xfffffffc)) ; 4 bytes at u@12
(define-fun u@12.2 () (_ BitVec 32) m@12) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun ebx@12 () (_ BitVec 32) u@12.2) ; EBX = unique[ba00:4]

; ftrace_caller+0x13: mov eax, dword ptr [esp + 0x34]   [8b442434]
(define-fun u@13 () (_ BitVec 32) (bvadd #x00000034 esp@11)) ; unique[3b00:4] = 0x34 + ESP
(define-fun m@13 () (_ BitVec 32) (load32 frame@11 #xfffffff8)) ; 4 bytes at u@13
(define-fun u@13.2 () (_ BitVec 32) m@13) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun eax@13 () (_ BitVec 32) u@13.2) ; EAX = unique[ba00:4]

; ftrace_caller+0x17: mov dword ptr [esp + 0x38], eax   [89442438]
(define-fun u@14 () (_ BitVec 32) (bvadd #x00000038 esp@11)) ; unique[3b00:4] = 0x38 + ESP
(define-fun u@14.2 () (_ BitVec 32) eax@13) ; unique[5280:4] = EAX
(define-fun frame@14 () Stack (store32 frame@11 #xfffffffc u@14.2)) ; *[ram]unique[3b00:4] = unique[5280:4]

; ftrace_caller+0x1b: push esp   [54]
(define-fun u@15 () (_ BitVec 32) esp@11) ; unique[20b80:4] = ESP
(define-fun esp@15 () (_ BitVec 32) (bvsub esp@11 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@15 () Stack (store32 frame@14 #xffffffc0 u@15)) ; *[ram]ESP = unique[20b80:4]

; ftrace_caller+0x1c: lea eax, [ebx - 5]   [8d43fb]
(define-fun u@16 () (_ BitVec 32) (bvadd ebx@12 #xfffffffb)) ; unique[3300:4] = EBX + 0xfffffffb
(define-fun eax@16 () (_ BitVec 32) u@16) ; EAX = unique[3300:4]

; ftrace_caller+0x1f: mov edx, dword ptr [ebp + 4]   [8b5504]
(define-fun u@17 () (_ BitVec 32) (bvadd ebp #x00000004)) ; unique[3300:4] = EBP + 0x4
(define-fun m@17 () (_ BitVec 32) (load32 above (bvsub u@17 esp))) ; 4 bytes at u@17
(define-fun u@17.2 () (_ BitVec 32) m@17) ; unique[ba00:4] = *[ram]unique[3300:4]
(define-fun edx@17 () (_ BitVec 32) u@17.2) ; EDX = unique[ba00:4]

; ftrace_caller+0x22: mov ecx, dword ptr [0x50000000]   [8b0d00000050]
(declare-const cell.function_trace_op (_ BitVec 32))
; load 1 of function_trace_op: it may have changed since the last one
(define-fun m@18 () (_ BitVec 32) cell.function_trace_op) ; 4 bytes at addr.function_trace_op
(define-fun ecx@18 () (_ BitVec 32) m@18) ; ECX = ram[50000000:4]

; ftrace_caller+0x28: call 0x40004c   [e81f000000]
(define-fun m@19 () (_ BitVec 32) (load32 frame@15 #xffffffc0)) ; the pointer that is passed
(declare-const junk-20@19 (_ BitVec 8))
(define-fun frame@19 () Stack (store frame@15 #xffffffec junk-20@19)) ; T-20 was below sp: any value
(declare-const junk-19@19 (_ BitVec 8))
(define-fun frame@19.2 () Stack (store frame@19 #xffffffed junk-19@19)) ; T-19 was below sp: any value
(declare-const junk-18@19 (_ BitVec 8))
(define-fun frame@19.3 () Stack (store frame@19.2 #xffffffee junk-18@19)) ; T-18 was below sp: any value
(declare-const junk-17@19 (_ BitVec 8))
(define-fun frame@19.4 () Stack (store frame@19.3 #xffffffef junk-17@19)) ; T-17 was below sp: any value
(declare-const junk-16@19 (_ BitVec 8))
(define-fun frame@19.5 () Stack (store frame@19.4 #xfffffff0 junk-16@19)) ; T-16 was below sp: any value
(declare-const junk-15@19 (_ BitVec 8))
(define-fun frame@19.6 () Stack (store frame@19.5 #xfffffff1 junk-15@19)) ; T-15 was below sp: any value
(declare-const junk-14@19 (_ BitVec 8))
(define-fun frame@19.7 () Stack (store frame@19.6 #xfffffff2 junk-14@19)) ; T-14 was below sp: any value
(declare-const junk-13@19 (_ BitVec 8))
(define-fun frame@19.8 () Stack (store frame@19.7 #xfffffff3 junk-13@19)) ; T-13 was below sp: any value
(declare-const junk-12@19 (_ BitVec 8))
(define-fun frame@19.9 () Stack (store frame@19.8 #xfffffff4 junk-12@19)) ; T-12 was below sp: any value
(declare-const junk-11@19 (_ BitVec 8))
(define-fun frame@19.10 () Stack (store frame@19.9 #xfffffff5 junk-11@19)) ; T-11 was below sp: any value
(declare-const junk-10@19 (_ BitVec 8))
(define-fun frame@19.11 () Stack (store frame@19.10 #xfffffff6 junk-10@19)) ; T-10 was below sp: any value
(declare-const junk-9@19 (_ BitVec 8))
(define-fun frame@19.12 () Stack (store frame@19.11 #xfffffff7 junk-9@19)) ; T-9 was below sp: any value
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

; ftrace_caller+0x2d: add esp, 4   [83c404]
(define-fun CF@20 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd esp@15 #x00000004) esp@15) #x01 #x00))) ; CF = carry(ESP, 0x4)
(define-fun OF@20 () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 31 31) esp@15) ((_ extract 31 31) #x00000004)) (distinct ((_ extract 31 31) esp@15) ((_ extract 31 31) (bvadd esp@15 #x00000004)))) #x01 #x00))) ; OF = scarry(ESP, 0x4)
(define-fun esp@20 () (_ BitVec 32) (bvadd esp@15 #x00000004)) ; ESP = ESP + 0x4
(define-fun SF@20 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt esp@20 #x00000000) #x01 #x00))) ; SF = ESP s< 0x0
(define-fun ZF@20 () (_ BitVec 1) ((_ extract 0 0) (ite (= esp@20 #x00000000) #x01 #x00))) ; ZF = ESP == 0x0
(define-fun u@20 () (_ BitVec 32) (bvand esp@20 #x000000ff)) ; unique[24d00:4] = ESP & 0xff
(define-fun u@20.2 () (_ BitVec 8) (popcount32 u@20)) ; unique[24d80:1] = popcount(unique[24d00:4])
(define-fun u@20.3 () (_ BitVec 8) (bvand u@20.2 #x01)) ; unique[24e00:1] = unique[24d80:1] & 0x1
(define-fun PF@20 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@20.3 #x00) #x01 #x00))) ; PF = unique[24e00:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@20 () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) esp@15)) (concat #b0 ((_ extract 3 0) #x00000004)))))

; ftrace_caller+0x30: mov eax, dword ptr [esp + 0x38]   [8b442438]
(define-fun u@21 () (_ BitVec 32) (bvadd #x00000038 esp@20)) ; unique[3b00:4] = 0x38 + ESP
(define-fun m@21 () (_ BitVec 32) (load32 callback.frame #xfffffffc)) ; 4 bytes at u@21
(define-fun u@21.2 () (_ BitVec 32) m@21) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun eax@21 () (_ BitVec 32) u@21.2) ; EAX = unique[ba00:4]

; ftrace_caller+0x34: mov dword ptr [esp + 0x34], eax   [89442434]
(define-fun u@22 () (_ BitVec 32) (bvadd #x00000034 esp@20)) ; unique[3b00:4] = 0x34 + ESP
(define-fun u@22.2 () (_ BitVec 32) eax@21) ; unique[5280:4] = EAX
(define-fun frame@22 () Stack (store32 callback.frame #xfffffff8 u@22.2)) ; *[ram]unique[3b00:4] = unique[5280:4]

; ftrace_caller+0x38: mov dword ptr [esp + 0x38], ebx   [895c2438]
(define-fun u@23 () (_ BitVec 32) (bvadd #x00000038 esp@20)) ; unique[3b00:4] = 0x38 + ESP
(define-fun u@23.2 () (_ BitVec 32) ebx@12) ; unique[5280:4] = EBX
(define-fun frame@23 () Stack (store32 frame@22 #xfffffffc u@23.2)) ; *[ram]unique[3b00:4] = unique[5280:4]

; ftrace_caller+0x3c: pop ebx   [5b]
(define-fun u@24 () (_ BitVec 32) #x00000000) ; unique[43b80:4] = 0x0
(define-fun m@24 () (_ BitVec 32) (load32 frame@23 #xffffffc4)) ; 4 bytes at esp@20
(define-fun u@24.2 () (_ BitVec 32) m@24) ; unique[43b80:4] = *[ram]ESP
(define-fun esp@24 () (_ BitVec 32) (bvadd esp@20 #x00000004)) ; ESP = ESP + 0x4
(define-fun ebx@24 () (_ BitVec 32) u@24.2) ; EBX = unique[43b80:4]

; ftrace_caller+0x3d: pop ecx   [59]
(define-fun u@25 () (_ BitVec 32) #x00000000) ; unique[43b80:4] = 0x0
(define-fun m@25 () (_ BitVec 32) (load32 frame@23 #xffffffc8)) ; 4 bytes at esp@24
(define-fun u@25.2 () (_ BitVec 32) m@25) ; unique[43b80:4] = *[ram]ESP
(define-fun esp@25 () (_ BitVec 32) (bvadd esp@24 #x00000004)) ; ESP = ESP + 0x4
(define-fun ecx@25 () (_ BitVec 32) u@25.2) ; ECX = unique[43b80:4]

; ftrace_caller+0x3e: pop edx   [5a]
(define-fun u@26 () (_ BitVec 32) #x00000000) ; unique[43b80:4] = 0x0
(define-fun m@26 () (_ BitVec 32) (load32 frame@23 #xffffffcc)) ; 4 bytes at esp@25
(define-fun u@26.2 () (_ BitVec 32) m@26) ; unique[43b80:4] = *[ram]ESP
(define-fun esp@26 () (_ BitVec 32) (bvadd esp@25 #x00000004)) ; ESP = ESP + 0x4
(define-fun edx@26 () (_ BitVec 32) u@26.2) ; EDX = unique[43b80:4]

; ftrace_caller+0x3f: pop esi   [5e]
(define-fun u@27 () (_ BitVec 32) #x00000000) ; unique[43b80:4] = 0x0
(define-fun m@27 () (_ BitVec 32) (load32 frame@23 #xffffffd0)) ; 4 bytes at esp@26
(define-fun u@27.2 () (_ BitVec 32) m@27) ; unique[43b80:4] = *[ram]ESP
(define-fun esp@27 () (_ BitVec 32) (bvadd esp@26 #x00000004)) ; ESP = ESP + 0x4
(define-fun esi@27 () (_ BitVec 32) u@27.2) ; ESI = unique[43b80:4]

; ftrace_caller+0x40: pop edi   [5f]
(define-fun u@28 () (_ BitVec 32) #x00000000) ; unique[43b80:4] = 0x0
(define-fun m@28 () (_ BitVec 32) (load32 frame@23 #xffffffd4)) ; 4 bytes at esp@27
(define-fun u@28.2 () (_ BitVec 32) m@28) ; unique[43b80:4] = *[ram]ESP
(define-fun esp@28 () (_ BitVec 32) (bvadd esp@27 #x00000004)) ; ESP = ESP + 0x4
(define-fun edi@28 () (_ BitVec 32) u@28.2) ; EDI = unique[43b80:4]

; ftrace_caller+0x41: pop ebp   [5d]
(define-fun u@29 () (_ BitVec 32) #x00000000) ; unique[43b80:4] = 0x0
(define-fun m@29 () (_ BitVec 32) (load32 frame@23 #xffffffd8)) ; 4 bytes at esp@28
(define-fun u@29.2 () (_ BitVec 32) m@29) ; unique[43b80:4] = *[ram]ESP
(define-fun esp@29 () (_ BitVec 32) (bvadd esp@28 #x00000004)) ; ESP = ESP + 0x4
(define-fun ebp@29 () (_ BitVec 32) u@29.2) ; EBP = unique[43b80:4]

; ftrace_caller+0x42: pop eax   [58]
(define-fun u@30 () (_ BitVec 32) #x00000000) ; unique[43b80:4] = 0x0
(define-fun m@30 () (_ BitVec 32) (load32 frame@23 #xffffffdc)) ; 4 bytes at esp@29
(define-fun u@30.2 () (_ BitVec 32) m@30) ; unique[43b80:4] = *[ram]ESP
(define-fun esp@30 () (_ BitVec 32) (bvadd esp@29 #x00000004)) ; ESP = ESP + 0x4
(define-fun eax@30 () (_ BitVec 32) u@30.2) ; EAX = unique[43b80:4]

; ftrace_caller+0x43: pop ds   [1f]
(define-fun m@31 () (_ BitVec 32) (load32 frame@23 #xffffffe0)) ; pop ds
(define-fun esp@31 () (_ BitVec 32) (bvadd esp@30 #x00000004)) ; pop ds
; correction selector-image (SDM 2 "PUSH", "MOV")
(define-fun ds@31 () (_ BitVec 16) ((_ extract 15 0) m@31)) ; selectors-loadable

; ftrace_caller+0x44: pop es   [07]
(define-fun m@32 () (_ BitVec 32) (load32 frame@23 #xffffffe4)) ; pop es
(define-fun esp@32 () (_ BitVec 32) (bvadd esp@31 #x00000004)) ; pop es
; correction selector-image (SDM 2 "PUSH", "MOV")
(define-fun es@32 () (_ BitVec 16) ((_ extract 15 0) m@32)) ; selectors-loadable

; ftrace_caller+0x45: pop fs   [0fa1]
(define-fun m@33 () (_ BitVec 32) (load32 frame@23 #xffffffe8)) ; pop fs
(define-fun esp@33 () (_ BitVec 32) (bvadd esp@32 #x00000004)) ; pop fs
; correction selector-image (SDM 2 "PUSH", "MOV")
(define-fun fs@33 () (_ BitVec 16) ((_ extract 15 0) m@33)) ; selectors-loadable

; ftrace_caller+0x47: add esp, 0xc   [83c40c]
(define-fun CF@34 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd esp@33 #x0000000c) esp@33) #x01 #x00))) ; CF = carry(ESP, 0xc)
(define-fun OF@34 () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 31 31) esp@33) ((_ extract 31 31) #x0000000c)) (distinct ((_ extract 31 31) esp@33) ((_ extract 31 31) (bvadd esp@33 #x0000000c)))) #x01 #x00))) ; OF = scarry(ESP, 0xc)
(define-fun esp@34 () (_ BitVec 32) (bvadd esp@33 #x0000000c)) ; ESP = ESP + 0xc
(define-fun SF@34 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt esp@34 #x00000000) #x01 #x00))) ; SF = ESP s< 0x0
(define-fun ZF@34 () (_ BitVec 1) ((_ extract 0 0) (ite (= esp@34 #x00000000) #x01 #x00))) ; ZF = ESP == 0x0
(define-fun u@34 () (_ BitVec 32) (bvand esp@34 #x000000ff)) ; unique[24d00:4] = ESP & 0xff
(define-fun u@34.2 () (_ BitVec 8) (popcount32 u@34)) ; unique[24d80:1] = popcount(unique[24d00:4])
(define-fun u@34.3 () (_ BitVec 8) (bvand u@34.2 #x01)) ; unique[24e00:1] = unique[24d80:1] & 0x1
(define-fun PF@34 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@34.3 #x00) #x01 #x00))) ; PF = unique[24e00:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@34 () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) esp@33)) (concat #b0 ((_ extract 3 0) #x0000000c)))))

; ftrace_caller+0x4a: popfd   [9d]
; correction popf-by-cpl (SDM 2 "POPF/POPFD/POPFQ", table 4-21)
(define-fun m@35 () (_ BitVec 32) (load32 frame@23 #xfffffff8)) ; popf
(define-fun esp@35 () (_ BitVec 32) (bvadd esp@34 #x00000004)) ; popf
(define-fun CF@35 () (_ BitVec 1) ((_ extract 0 0) m@35))
(define-fun PF@35 () (_ BitVec 1) ((_ extract 2 2) m@35))
(define-fun AF@35 () (_ BitVec 1) ((_ extract 4 4) m@35))
(define-fun ZF@35 () (_ BitVec 1) ((_ extract 6 6) m@35))
(define-fun SF@35 () (_ BitVec 1) ((_ extract 7 7) m@35))
(define-fun TF@35 () (_ BitVec 1) ((_ extract 8 8) m@35))
(define-fun IF@35 () (_ BitVec 1) ((_ extract 9 9) m@35))
(define-fun DF@35 () (_ BitVec 1) ((_ extract 10 10) m@35))
(define-fun OF@35 () (_ BitVec 1) ((_ extract 11 11) m@35))
(define-fun IOPL@35 () (_ BitVec 2) ((_ extract 13 12) m@35))
(define-fun NT@35 () (_ BitVec 1) ((_ extract 14 14) m@35))
(define-fun AC@35 () (_ BitVec 1) ((_ extract 18 18) m@35))
(define-fun ID@35 () (_ BitVec 1) ((_ extract 21 21) m@35))

; ftrace_caller+0x4b: ret   [c3]
(define-fun m@36 () (_ BitVec 32) (load32 frame@23 #xfffffffc)) ; 4 bytes at esp@35
(define-fun target@36 () (_ BitVec 32) m@36) ; EIP = *[ram]ESP
(define-fun esp@36 () (_ BitVec 32) (bvadd esp@35 #x00000004)) ; ESP = ESP + 0x4
(declare-const junk-4@36 (_ BitVec 8))
(define-fun frame@36 () Stack (store frame@23 #xfffffffc junk-4@36)) ; T-4 was below sp: any value
(declare-const junk-3@36 (_ BitVec 8))
(define-fun frame@36.2 () Stack (store frame@36 #xfffffffd junk-3@36)) ; T-3 was below sp: any value
(declare-const junk-2@36 (_ BitVec 8))
(define-fun frame@36.3 () Stack (store frame@36.2 #xfffffffe junk-2@36)) ; T-2 was below sp: any value
(declare-const junk-1@36 (_ BitVec 8))
(define-fun frame@36.4 () Stack (store frame@36.3 #xffffffff junk-1@36)) ; T-1 was below sp: any value

; names for what is claimed
(define-fun seen.bx () (_ BitVec 32) (load32 frame@19.12 #xffffffc4))
(define-fun seen.cx () (_ BitVec 32) (load32 frame@19.12 #xffffffc8))
(define-fun seen.dx () (_ BitVec 32) (load32 frame@19.12 #xffffffcc))
(define-fun seen.si () (_ BitVec 32) (load32 frame@19.12 #xffffffd0))
(define-fun seen.di () (_ BitVec 32) (load32 frame@19.12 #xffffffd4))
(define-fun seen.bp () (_ BitVec 32) (load32 frame@19.12 #xffffffd8))
(define-fun seen.ax () (_ BitVec 32) (load32 frame@19.12 #xffffffdc))
(define-fun seen.ds () (_ BitVec 32) (load32 frame@19.12 #xffffffe0))
(define-fun seen.es () (_ BitVec 32) (load32 frame@19.12 #xffffffe4))
(define-fun seen.fs () (_ BitVec 32) (load32 frame@19.12 #xffffffe8))
(define-fun seen.gs () (_ BitVec 32) (load32 frame@19.12 #xffffffec))
(define-fun seen.orig_ax () (_ BitVec 32) (load32 frame@19.12 #xfffffff0))
(define-fun seen.ip () (_ BitVec 32) (load32 frame@19.12 #xfffffff4))
(define-fun seen.cs () (_ BitVec 32) (load32 frame@19.12 #xfffffff8))
(define-fun seen.flags () (_ BitVec 32) (load32 frame@19.12 #xfffffffc))
(define-fun left.bx () (_ BitVec 32) (load32 callback.frame #xffffffc4))
(define-fun exit.ebx () (_ BitVec 32) ebx@24)
(define-fun left.cx () (_ BitVec 32) (load32 callback.frame #xffffffc8))
(define-fun exit.ecx () (_ BitVec 32) ecx@25)
(define-fun left.dx () (_ BitVec 32) (load32 callback.frame #xffffffcc))
(define-fun exit.edx () (_ BitVec 32) edx@26)
(define-fun left.si () (_ BitVec 32) (load32 callback.frame #xffffffd0))
(define-fun exit.esi () (_ BitVec 32) esi@27)
(define-fun left.di () (_ BitVec 32) (load32 callback.frame #xffffffd4))
(define-fun exit.edi () (_ BitVec 32) edi@28)
(define-fun left.bp () (_ BitVec 32) (load32 callback.frame #xffffffd8))
(define-fun exit.ebp () (_ BitVec 32) ebp@29)
(define-fun left.ax () (_ BitVec 32) (load32 callback.frame #xffffffdc))
(define-fun exit.eax () (_ BitVec 32) eax@30)
(define-fun left.flags () (_ BitVec 32) (load32 callback.frame #xfffffffc))
(define-fun exit.CF () (_ BitVec 1) CF@35)
(define-fun exit.PF () (_ BitVec 1) PF@35)
(define-fun exit.AF () (_ BitVec 1) AF@35)
(define-fun exit.ZF () (_ BitVec 1) ZF@35)
(define-fun exit.SF () (_ BitVec 1) SF@35)
(define-fun exit.TF () (_ BitVec 1) TF@35)
(define-fun exit.IF () (_ BitVec 1) IF@35)
(define-fun exit.DF () (_ BitVec 1) DF@35)
(define-fun exit.OF () (_ BitVec 1) OF@35)
(define-fun exit.IOPL () (_ BitVec 2) IOPL@35)
(define-fun exit.NT () (_ BitVec 1) NT@35)
(define-fun exit.AC () (_ BitVec 1) AC@35)
(define-fun exit.VIF () (_ BitVec 1) VIF)
(define-fun exit.VIP () (_ BitVec 1) VIP)
(define-fun exit.ID () (_ BitVec 1) ID@35)
(define-fun exit.cs () (_ BitVec 16) cs)
(define-fun exit.ss () (_ BitVec 16) ss)
(define-fun left.ds () (_ BitVec 32) (load32 callback.frame #xffffffe0))
(define-fun exit.ds () (_ BitVec 16) ds@31)
(define-fun left.es () (_ BitVec 32) (load32 callback.frame #xffffffe4))
(define-fun exit.es () (_ BitVec 16) es@32)
(define-fun left.fs () (_ BitVec 32) (load32 callback.frame #xffffffe8))
(define-fun exit.fs () (_ BitVec 16) fs@33)
(define-fun exit.gs () (_ BitVec 16) gs)
(define-fun exit.fpu () (_ BitVec 64) fpu)
(define-fun exit.target () (_ BitVec 32) target@36)
(define-fun exit.esp () (_ BitVec 32) esp@36)
(declare-const any-byte Address) ; any stack byte, by its distance from the parent slot

; the second run: every name of its own ends in !2
(define-fun ebp!2 () (_ BitVec 32) (bvadd esp distance))
(define-fun frame@0!2 () Stack (store32 frame #xfffffffc successor))
(define-fun esp@0!2 () (_ BitVec 32) (bvadd esp #xfffffffc))
(define-fun image@0!2 () (_ BitVec 32) (concat #b0000000000 ID VIP VIF AC #b000 NT IOPL OF DF IF TF SF ZF #b0 AF #b0 PF #b1 CF))
(define-fun esp@0.2!2 () (_ BitVec 32) (bvadd esp@0!2 #xfffffffc))
(define-fun frame@0.2!2 () Stack (store32 frame@0!2 #xfffffff8 image@0!2))
(define-fun CF@1!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult esp@0.2!2 #x0000000c) #x01 #x00)))
(define-fun OF@1!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 31 31) esp@0.2!2) ((_ extract 31 31) #x0000000c)) (distinct ((_ extract 31 31) esp@0.2!2) ((_ extract 31 31) (bvsub esp@0.2!2 #x0000000c)))) #x01 #x00)))
(define-fun esp@1!2 () (_ BitVec 32) (bvsub esp@0.2!2 #x0000000c))
(define-fun SF@1!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt esp@1!2 #x00000000) #x01 #x00)))
(define-fun ZF@1!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= esp@1!2 #x00000000) #x01 #x00)))
(define-fun u@1!2 () (_ BitVec 32) (bvand esp@1!2 #x000000ff))
(define-fun u@1.2!2 () (_ BitVec 8) (popcount32 u@1!2))
(define-fun u@1.3!2 () (_ BitVec 8) (bvand u@1.2!2 #x01))
(define-fun PF@1!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@1.3!2 #x00) #x01 #x00)))
(define-fun AF@1!2 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) esp@0.2!2)) (concat #b0 ((_ extract 3 0) #x0000000c)))))
(declare-const undefined-upper@2!2 (_ BitVec 16))
(define-fun esp@2!2 () (_ BitVec 32) (bvadd esp@1!2 #xfffffffc))
(define-fun frame@2!2 () Stack (store32 frame@0.2!2 #xffffffe8 (concat undefined-upper@2!2 fs)))
(declare-const undefined-upper@3!2 (_ BitVec 16))
(define-fun esp@3!2 () (_ BitVec 32) (bvadd esp@2!2 #xfffffffc))
(define-fun frame@3!2 () Stack (store32 frame@2!2 #xffffffe4 (concat undefined-upper@3!2 es)))
(declare-const undefined-upper@4!2 (_ BitVec 16))
(define-fun esp@4!2 () (_ BitVec 32) (bvadd esp@3!2 #xfffffffc))
(define-fun frame@4!2 () Stack (store32 frame@3!2 #xffffffe0 (concat undefined-upper@4!2 ds)))
(define-fun u@5!2 () (_ BitVec 32) eax)
(define-fun esp@5!2 () (_ BitVec 32) (bvsub esp@4!2 #x00000004))
(define-fun frame@5!2 () Stack (store32 frame@4!2 #xffffffdc u@5!2))
(define-fun u@6!2 () (_ BitVec 32) ebp!2)
(define-fun esp@6!2 () (_ BitVec 32) (bvsub esp@5!2 #x00000004))
(define-fun frame@6!2 () Stack (store32 frame@5!2 #xffffffd8 u@6!2))
(define-fun u@7!2 () (_ BitVec 32) edi)
(define-fun esp@7!2 () (_ BitVec 32) (bvsub esp@6!2 #x00000004))
(define-fun frame@7!2 () Stack (store32 frame@6!2 #xffffffd4 u@7!2))
(define-fun u@8!2 () (_ BitVec 32) esi)
(define-fun esp@8!2 () (_ BitVec 32) (bvsub esp@7!2 #x00000004))
(define-fun frame@8!2 () Stack (store32 frame@7!2 #xffffffd0 u@8!2))
(define-fun u@9!2 () (_ BitVec 32) edx)
(define-fun esp@9!2 () (_ BitVec 32) (bvsub esp@8!2 #x00000004))
(define-fun frame@9!2 () Stack (store32 frame@8!2 #xffffffcc u@9!2))
(define-fun u@10!2 () (_ BitVec 32) ecx)
(define-fun esp@10!2 () (_ BitVec 32) (bvsub esp@9!2 #x00000004))
(define-fun frame@10!2 () Stack (store32 frame@9!2 #xffffffc8 u@10!2))
(define-fun u@11!2 () (_ BitVec 32) ebx)
(define-fun esp@11!2 () (_ BitVec 32) (bvsub esp@10!2 #x00000004))
(define-fun frame@11!2 () Stack (store32 frame@10!2 #xffffffc4 u@11!2))
(define-fun u@12!2 () (_ BitVec 32) (bvadd #x00000038 esp@11!2))
(define-fun m@12!2 () (_ BitVec 32) (load32 frame@11!2 #xfffffffc))
(define-fun u@12.2!2 () (_ BitVec 32) m@12!2)
(define-fun ebx@12!2 () (_ BitVec 32) u@12.2!2)
(define-fun u@13!2 () (_ BitVec 32) (bvadd #x00000034 esp@11!2))
(define-fun m@13!2 () (_ BitVec 32) (load32 frame@11!2 #xfffffff8))
(define-fun u@13.2!2 () (_ BitVec 32) m@13!2)
(define-fun eax@13!2 () (_ BitVec 32) u@13.2!2)
(define-fun u@14!2 () (_ BitVec 32) (bvadd #x00000038 esp@11!2))
(define-fun u@14.2!2 () (_ BitVec 32) eax@13!2)
(define-fun frame@14!2 () Stack (store32 frame@11!2 #xfffffffc u@14.2!2))
(define-fun u@15!2 () (_ BitVec 32) esp@11!2)
(define-fun esp@15!2 () (_ BitVec 32) (bvsub esp@11!2 #x00000004))
(define-fun frame@15!2 () Stack (store32 frame@14!2 #xffffffc0 u@15!2))
(define-fun u@16!2 () (_ BitVec 32) (bvadd ebx@12!2 #xfffffffb))
(define-fun eax@16!2 () (_ BitVec 32) u@16!2)
(define-fun u@17!2 () (_ BitVec 32) (bvadd ebp!2 #x00000004))
(define-fun m@17!2 () (_ BitVec 32) (load32 above (bvsub u@17!2 esp)))
(define-fun u@17.2!2 () (_ BitVec 32) m@17!2)
(define-fun edx@17!2 () (_ BitVec 32) u@17.2!2)
(define-fun m@18!2 () (_ BitVec 32) cell.function_trace_op)
(define-fun ecx@18!2 () (_ BitVec 32) m@18!2)
(define-fun m@19!2 () (_ BitVec 32) (load32 frame@15!2 #xffffffc0))
(declare-const junk-20@19!2 (_ BitVec 8))
(define-fun frame@19!2 () Stack (store frame@15!2 #xffffffec junk-20@19!2))
(declare-const junk-19@19!2 (_ BitVec 8))
(define-fun frame@19.2!2 () Stack (store frame@19!2 #xffffffed junk-19@19!2))
(declare-const junk-18@19!2 (_ BitVec 8))
(define-fun frame@19.3!2 () Stack (store frame@19.2!2 #xffffffee junk-18@19!2))
(declare-const junk-17@19!2 (_ BitVec 8))
(define-fun frame@19.4!2 () Stack (store frame@19.3!2 #xffffffef junk-17@19!2))
(declare-const junk-16@19!2 (_ BitVec 8))
(define-fun frame@19.5!2 () Stack (store frame@19.4!2 #xfffffff0 junk-16@19!2))
(declare-const junk-15@19!2 (_ BitVec 8))
(define-fun frame@19.6!2 () Stack (store frame@19.5!2 #xfffffff1 junk-15@19!2))
(declare-const junk-14@19!2 (_ BitVec 8))
(define-fun frame@19.7!2 () Stack (store frame@19.6!2 #xfffffff2 junk-14@19!2))
(declare-const junk-13@19!2 (_ BitVec 8))
(define-fun frame@19.8!2 () Stack (store frame@19.7!2 #xfffffff3 junk-13@19!2))
(declare-const junk-12@19!2 (_ BitVec 8))
(define-fun frame@19.9!2 () Stack (store frame@19.8!2 #xfffffff4 junk-12@19!2))
(declare-const junk-11@19!2 (_ BitVec 8))
(define-fun frame@19.10!2 () Stack (store frame@19.9!2 #xfffffff5 junk-11@19!2))
(declare-const junk-10@19!2 (_ BitVec 8))
(define-fun frame@19.11!2 () Stack (store frame@19.10!2 #xfffffff6 junk-10@19!2))
(declare-const junk-9@19!2 (_ BitVec 8))
(define-fun frame@19.12!2 () Stack (store frame@19.11!2 #xfffffff7 junk-9@19!2))
(define-fun CF@20!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd esp@15!2 #x00000004) esp@15!2) #x01 #x00)))
(define-fun OF@20!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 31 31) esp@15!2) ((_ extract 31 31) #x00000004)) (distinct ((_ extract 31 31) esp@15!2) ((_ extract 31 31) (bvadd esp@15!2 #x00000004)))) #x01 #x00)))
(define-fun esp@20!2 () (_ BitVec 32) (bvadd esp@15!2 #x00000004))
(define-fun SF@20!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt esp@20!2 #x00000000) #x01 #x00)))
(define-fun ZF@20!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= esp@20!2 #x00000000) #x01 #x00)))
(define-fun u@20!2 () (_ BitVec 32) (bvand esp@20!2 #x000000ff))
(define-fun u@20.2!2 () (_ BitVec 8) (popcount32 u@20!2))
(define-fun u@20.3!2 () (_ BitVec 8) (bvand u@20.2!2 #x01))
(define-fun PF@20!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@20.3!2 #x00) #x01 #x00)))
(define-fun AF@20!2 () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) esp@15!2)) (concat #b0 ((_ extract 3 0) #x00000004)))))
(define-fun u@21!2 () (_ BitVec 32) (bvadd #x00000038 esp@20!2))
(define-fun m@21!2 () (_ BitVec 32) (load32 callback.frame #xfffffffc))
(define-fun u@21.2!2 () (_ BitVec 32) m@21!2)
(define-fun eax@21!2 () (_ BitVec 32) u@21.2!2)
(define-fun u@22!2 () (_ BitVec 32) (bvadd #x00000034 esp@20!2))
(define-fun u@22.2!2 () (_ BitVec 32) eax@21!2)
(define-fun frame@22!2 () Stack (store32 callback.frame #xfffffff8 u@22.2!2))
(define-fun u@23!2 () (_ BitVec 32) (bvadd #x00000038 esp@20!2))
(define-fun u@23.2!2 () (_ BitVec 32) ebx@12!2)
(define-fun frame@23!2 () Stack (store32 frame@22!2 #xfffffffc u@23.2!2))
(define-fun u@24!2 () (_ BitVec 32) #x00000000)
(define-fun m@24!2 () (_ BitVec 32) (load32 frame@23!2 #xffffffc4))
(define-fun u@24.2!2 () (_ BitVec 32) m@24!2)
(define-fun esp@24!2 () (_ BitVec 32) (bvadd esp@20!2 #x00000004))
(define-fun ebx@24!2 () (_ BitVec 32) u@24.2!2)
(define-fun u@25!2 () (_ BitVec 32) #x00000000)
(define-fun m@25!2 () (_ BitVec 32) (load32 frame@23!2 #xffffffc8))
(define-fun u@25.2!2 () (_ BitVec 32) m@25!2)
(define-fun esp@25!2 () (_ BitVec 32) (bvadd esp@24!2 #x00000004))
(define-fun ecx@25!2 () (_ BitVec 32) u@25.2!2)
(define-fun u@26!2 () (_ BitVec 32) #x00000000)
(define-fun m@26!2 () (_ BitVec 32) (load32 frame@23!2 #xffffffcc))
(define-fun u@26.2!2 () (_ BitVec 32) m@26!2)
(define-fun esp@26!2 () (_ BitVec 32) (bvadd esp@25!2 #x00000004))
(define-fun edx@26!2 () (_ BitVec 32) u@26.2!2)
(define-fun u@27!2 () (_ BitVec 32) #x00000000)
(define-fun m@27!2 () (_ BitVec 32) (load32 frame@23!2 #xffffffd0))
(define-fun u@27.2!2 () (_ BitVec 32) m@27!2)
(define-fun esp@27!2 () (_ BitVec 32) (bvadd esp@26!2 #x00000004))
(define-fun esi@27!2 () (_ BitVec 32) u@27.2!2)
(define-fun u@28!2 () (_ BitVec 32) #x00000000)
(define-fun m@28!2 () (_ BitVec 32) (load32 frame@23!2 #xffffffd4))
(define-fun u@28.2!2 () (_ BitVec 32) m@28!2)
(define-fun esp@28!2 () (_ BitVec 32) (bvadd esp@27!2 #x00000004))
(define-fun edi@28!2 () (_ BitVec 32) u@28.2!2)
(define-fun u@29!2 () (_ BitVec 32) #x00000000)
(define-fun m@29!2 () (_ BitVec 32) (load32 frame@23!2 #xffffffd8))
(define-fun u@29.2!2 () (_ BitVec 32) m@29!2)
(define-fun esp@29!2 () (_ BitVec 32) (bvadd esp@28!2 #x00000004))
(define-fun ebp@29!2 () (_ BitVec 32) u@29.2!2)
(define-fun u@30!2 () (_ BitVec 32) #x00000000)
(define-fun m@30!2 () (_ BitVec 32) (load32 frame@23!2 #xffffffdc))
(define-fun u@30.2!2 () (_ BitVec 32) m@30!2)
(define-fun esp@30!2 () (_ BitVec 32) (bvadd esp@29!2 #x00000004))
(define-fun eax@30!2 () (_ BitVec 32) u@30.2!2)
(define-fun m@31!2 () (_ BitVec 32) (load32 frame@23!2 #xffffffe0))
(define-fun esp@31!2 () (_ BitVec 32) (bvadd esp@30!2 #x00000004))
(define-fun ds@31!2 () (_ BitVec 16) ((_ extract 15 0) m@31!2))
(define-fun m@32!2 () (_ BitVec 32) (load32 frame@23!2 #xffffffe4))
(define-fun esp@32!2 () (_ BitVec 32) (bvadd esp@31!2 #x00000004))
(define-fun es@32!2 () (_ BitVec 16) ((_ extract 15 0) m@32!2))
(define-fun m@33!2 () (_ BitVec 32) (load32 frame@23!2 #xffffffe8))
(define-fun esp@33!2 () (_ BitVec 32) (bvadd esp@32!2 #x00000004))
(define-fun fs@33!2 () (_ BitVec 16) ((_ extract 15 0) m@33!2))
(define-fun CF@34!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd esp@33!2 #x0000000c) esp@33!2) #x01 #x00)))
(define-fun OF@34!2 () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 31 31) esp@33!2) ((_ extract 31 31) #x0000000c)) (distinct ((_ extract 31 31) esp@33!2) ((_ extract 31 31) (bvadd esp@33!2 #x0000000c)))) #x01 #x00)))
(define-fun esp@34!2 () (_ BitVec 32) (bvadd esp@33!2 #x0000000c))
(define-fun SF@34!2 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt esp@34!2 #x00000000) #x01 #x00)))
(define-fun ZF@34!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= esp@34!2 #x00000000) #x01 #x00)))
(define-fun u@34!2 () (_ BitVec 32) (bvand esp@34!2 #x000000ff))
(define-fun u@34.2!2 () (_ BitVec 8) (popcount32 u@34!2))
(define-fun u@34.3!2 () (_ BitVec 8) (bvand u@34.2!2 #x01))
(define-fun PF@34!2 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@34.3!2 #x00) #x01 #x00)))
(define-fun AF@34!2 () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) esp@33!2)) (concat #b0 ((_ extract 3 0) #x0000000c)))))
(define-fun m@35!2 () (_ BitVec 32) (load32 frame@23!2 #xfffffff8))
(define-fun esp@35!2 () (_ BitVec 32) (bvadd esp@34!2 #x00000004))
(define-fun CF@35!2 () (_ BitVec 1) ((_ extract 0 0) m@35!2))
(define-fun PF@35!2 () (_ BitVec 1) ((_ extract 2 2) m@35!2))
(define-fun AF@35!2 () (_ BitVec 1) ((_ extract 4 4) m@35!2))
(define-fun ZF@35!2 () (_ BitVec 1) ((_ extract 6 6) m@35!2))
(define-fun SF@35!2 () (_ BitVec 1) ((_ extract 7 7) m@35!2))
(define-fun TF@35!2 () (_ BitVec 1) ((_ extract 8 8) m@35!2))
(define-fun IF@35!2 () (_ BitVec 1) ((_ extract 9 9) m@35!2))
(define-fun DF@35!2 () (_ BitVec 1) ((_ extract 10 10) m@35!2))
(define-fun OF@35!2 () (_ BitVec 1) ((_ extract 11 11) m@35!2))
(define-fun IOPL@35!2 () (_ BitVec 2) ((_ extract 13 12) m@35!2))
(define-fun NT@35!2 () (_ BitVec 1) ((_ extract 14 14) m@35!2))
(define-fun AC@35!2 () (_ BitVec 1) ((_ extract 18 18) m@35!2))
(define-fun ID@35!2 () (_ BitVec 1) ((_ extract 21 21) m@35!2))
(define-fun m@36!2 () (_ BitVec 32) (load32 frame@23!2 #xfffffffc))
(define-fun target@36!2 () (_ BitVec 32) m@36!2)
(define-fun esp@36!2 () (_ BitVec 32) (bvadd esp@35!2 #x00000004))
(declare-const junk-4@36!2 (_ BitVec 8))
(define-fun frame@36!2 () Stack (store frame@23!2 #xfffffffc junk-4@36!2))
(declare-const junk-3@36!2 (_ BitVec 8))
(define-fun frame@36.2!2 () Stack (store frame@36!2 #xfffffffd junk-3@36!2))
(declare-const junk-2@36!2 (_ BitVec 8))
(define-fun frame@36.3!2 () Stack (store frame@36.2!2 #xfffffffe junk-2@36!2))
(declare-const junk-1@36!2 (_ BitVec 8))
(define-fun frame@36.4!2 () Stack (store frame@36.3!2 #xffffffff junk-1@36!2))
(define-fun seen.bx!2 () (_ BitVec 32) (load32 frame@19.12!2 #xffffffc4))
(define-fun seen.cx!2 () (_ BitVec 32) (load32 frame@19.12!2 #xffffffc8))
(define-fun seen.dx!2 () (_ BitVec 32) (load32 frame@19.12!2 #xffffffcc))
(define-fun seen.si!2 () (_ BitVec 32) (load32 frame@19.12!2 #xffffffd0))
(define-fun seen.di!2 () (_ BitVec 32) (load32 frame@19.12!2 #xffffffd4))
(define-fun seen.bp!2 () (_ BitVec 32) (load32 frame@19.12!2 #xffffffd8))
(define-fun seen.ax!2 () (_ BitVec 32) (load32 frame@19.12!2 #xffffffdc))
(define-fun seen.ds!2 () (_ BitVec 32) (load32 frame@19.12!2 #xffffffe0))
(define-fun seen.es!2 () (_ BitVec 32) (load32 frame@19.12!2 #xffffffe4))
(define-fun seen.fs!2 () (_ BitVec 32) (load32 frame@19.12!2 #xffffffe8))
(define-fun seen.gs!2 () (_ BitVec 32) (load32 frame@19.12!2 #xffffffec))
(define-fun seen.orig_ax!2 () (_ BitVec 32) (load32 frame@19.12!2 #xfffffff0))
(define-fun seen.ip!2 () (_ BitVec 32) (load32 frame@19.12!2 #xfffffff4))
(define-fun seen.cs!2 () (_ BitVec 32) (load32 frame@19.12!2 #xfffffff8))
(define-fun seen.flags!2 () (_ BitVec 32) (load32 frame@19.12!2 #xfffffffc))
(define-fun left.bx!2 () (_ BitVec 32) (load32 callback.frame #xffffffc4))
(define-fun exit.ebx!2 () (_ BitVec 32) ebx@24!2)
(define-fun left.cx!2 () (_ BitVec 32) (load32 callback.frame #xffffffc8))
(define-fun exit.ecx!2 () (_ BitVec 32) ecx@25!2)
(define-fun left.dx!2 () (_ BitVec 32) (load32 callback.frame #xffffffcc))
(define-fun exit.edx!2 () (_ BitVec 32) edx@26!2)
(define-fun left.si!2 () (_ BitVec 32) (load32 callback.frame #xffffffd0))
(define-fun exit.esi!2 () (_ BitVec 32) esi@27!2)
(define-fun left.di!2 () (_ BitVec 32) (load32 callback.frame #xffffffd4))
(define-fun exit.edi!2 () (_ BitVec 32) edi@28!2)
(define-fun left.bp!2 () (_ BitVec 32) (load32 callback.frame #xffffffd8))
(define-fun exit.ebp!2 () (_ BitVec 32) ebp@29!2)
(define-fun left.ax!2 () (_ BitVec 32) (load32 callback.frame #xffffffdc))
(define-fun exit.eax!2 () (_ BitVec 32) eax@30!2)
(define-fun left.flags!2 () (_ BitVec 32) (load32 callback.frame #xfffffffc))
(define-fun exit.CF!2 () (_ BitVec 1) CF@35!2)
(define-fun exit.PF!2 () (_ BitVec 1) PF@35!2)
(define-fun exit.AF!2 () (_ BitVec 1) AF@35!2)
(define-fun exit.ZF!2 () (_ BitVec 1) ZF@35!2)
(define-fun exit.SF!2 () (_ BitVec 1) SF@35!2)
(define-fun exit.TF!2 () (_ BitVec 1) TF@35!2)
(define-fun exit.IF!2 () (_ BitVec 1) IF@35!2)
(define-fun exit.DF!2 () (_ BitVec 1) DF@35!2)
(define-fun exit.OF!2 () (_ BitVec 1) OF@35!2)
(define-fun exit.IOPL!2 () (_ BitVec 2) IOPL@35!2)
(define-fun exit.NT!2 () (_ BitVec 1) NT@35!2)
(define-fun exit.AC!2 () (_ BitVec 1) AC@35!2)
(define-fun exit.VIF!2 () (_ BitVec 1) VIF)
(define-fun exit.VIP!2 () (_ BitVec 1) VIP)
(define-fun exit.ID!2 () (_ BitVec 1) ID@35!2)
(define-fun exit.cs!2 () (_ BitVec 16) cs)
(define-fun exit.ss!2 () (_ BitVec 16) ss)
(define-fun left.ds!2 () (_ BitVec 32) (load32 callback.frame #xffffffe0))
(define-fun exit.ds!2 () (_ BitVec 16) ds@31!2)
(define-fun left.es!2 () (_ BitVec 32) (load32 callback.frame #xffffffe4))
(define-fun exit.es!2 () (_ BitVec 16) es@32!2)
(define-fun left.fs!2 () (_ BitVec 32) (load32 callback.frame #xffffffe8))
(define-fun exit.fs!2 () (_ BitVec 16) fs@33!2)
(define-fun exit.gs!2 () (_ BitVec 16) gs)
(define-fun exit.fpu!2 () (_ BitVec 64) fpu)
(define-fun exit.target!2 () (_ BitVec 32) target@36!2)
(define-fun exit.esp!2 () (_ BitVec 32) esp@36!2)

; regs/defined: No exposed byte comes from memory below E.
(push 1)
(assert (not (and (= seen.bx seen.bx!2) (= seen.cx seen.cx!2) (= seen.dx seen.dx!2) (= seen.si seen.si!2) (= seen.di seen.di!2) (= seen.bp seen.bp!2) (= seen.ax seen.ax!2) (= seen.ds seen.ds!2) (= seen.es seen.es!2) (= seen.fs seen.fs!2) (= seen.gs seen.gs!2) (= seen.orig_ax seen.orig_ax!2) (= seen.ip seen.ip!2) (= seen.cs seen.cs!2) (= seen.flags seen.flags!2))))
(assert (= ds #x0068)) ; an input of the counterexample
(assert (= es #x0068)) ; an input of the counterexample
(assert (= fs #x0068)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)
(exit)
