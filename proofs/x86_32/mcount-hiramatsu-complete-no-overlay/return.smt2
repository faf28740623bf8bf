; tramproof certificate, generator 2. How to read it: docs/certificates.md
; target x86_32/mcount-hiramatsu-complete-no-overlay, level strict; ftrace_regs_caller, 119 bytes, sha256 149bcae9f669005ecbe6f564f14de3191390f8aaff99c7425d71a2bba6cb931f
;
; T is the stack pointer at the hook. Two arrays hold the stack: frame (below T) and above (from T up),
; both indexed by the distance from T; where an address is T plus a constant, lemma/addresses proves it.
; A stack byte that was below the stack pointer since it was written is a fresh symbol, junk, when it is read.
; Each load of a shared cell is a fresh symbol. A flag that the manual leaves undefined is one, too.
; By construction: regions-disjoint code-constant file-bytes async-transparent no-fault callback-abi kernel-no-fpu
;   flat-segments selectors-loadable
;
; path return: 46 instructions

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
(declare-const ebp (_ BitVec 32))
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
(declare-const frame Stack) ; the stack below T: the byte at T + i is (select frame i)
(declare-const above Stack) ; the stack at and above T, in the same way
(declare-const addr.function_trace_op (_ BitVec 32))
(declare-const addr..text (_ BitVec 32))
(declare-const successor (_ BitVec 32))

; the patched call pushes the address of its successor
(define-fun frame@0 () Stack (store32 frame #xfffffffc successor))
(define-fun esp@0 () (_ BitVec 32) (bvadd esp #xfffffffc)) ; E

; ftrace_regs_caller+0x0: pushfd   [9c]
; correction pushf-image (SDM 2 "PUSHF/PUSHFD/PUSHFQ")
(define-fun image@0 () (_ BitVec 32) (concat #b0000000000 ID VIP VIF AC #b000 NT IOPL OF DF IF TF SF ZF #b0 AF #b0 PF #b1 CF)) ; the flags at their places
(define-fun esp@0.2 () (_ BitVec 32) (bvadd esp@0 #xfffffffc)) ; pushf
(define-fun frame@0.2 () Stack (store32 frame@0 #xfffffff8 image@0)) ; pushf

; ftrace_regs_caller+0x1: push dword ptr [esp + 4]   [ff742404]
(define-fun u@1 () (_ BitVec 32) (bvadd #x00000004 esp@0.2)) ; unique[3b00:4] = 0x4 + ESP
(define-fun m@1 () (_ BitVec 32) (load32 frame@0.2 #xfffffffc)) ; 4 bytes at u@1
(define-fun u@1.2 () (_ BitVec 32) m@1) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun u@1.3 () (_ BitVec 32) u@1.2) ; unique[20b80:4] = unique[ba00:4]
(define-fun esp@1 () (_ BitVec 32) (bvsub esp@0.2 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@1 () Stack (store32 frame@0.2 #xfffffff4 u@1.3)) ; *[ram]ESP = unique[20b80:4]

; ftrace_regs_caller+0x5: push 0   [6a00]
(define-fun u@2 () (_ BitVec 32) #x00000000) ; unique[43f80:4] = 0x0
(define-fun esp@2 () (_ BitVec 32) (bvsub esp@1 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@2 () Stack (store32 frame@1 #xfffffff0 u@2)) ; *[ram]ESP = unique[43f80:4]

; ftrace_regs_caller+0x7: push gs   [0fa8]
; correction selector-image (SDM 2 "PUSH", "MOV")
(declare-const undefined-upper@3 (_ BitVec 16))
(define-fun esp@3 () (_ BitVec 32) (bvadd esp@2 #xfffffffc)) ; push gs
(define-fun frame@3 () Stack (store32 frame@2 #xffffffec (concat undefined-upper@3 gs))) ; push gs

; ftrace_regs_caller+0x9: mov word ptr [esp + 2], 0   [66c74424020000]
(define-fun u@4 () (_ BitVec 32) (bvadd #x00000002 esp@3)) ; unique[3b00:4] = 0x2 + ESP
(define-fun u@4.2 () (_ BitVec 16) #x0000) ; unique[5200:2] = 0x0
(define-fun frame@4 () Stack (store16 frame@3 #xffffffee u@4.2)) ; *[ram]unique[3b00:4] = unique[5200:2]

; ftrace_regs_caller+0x10: push fs   [0fa0]
; correction selector-image (SDM 2 "PUSH", "MOV")
(declare-const undefined-upper@5 (_ BitVec 16))
(define-fun esp@5 () (_ BitVec 32) (bvadd esp@3 #xfffffffc)) ; push fs
(define-fun frame@5 () Stack (store32 frame@4 #xffffffe8 (concat undefined-upper@5 fs))) ; push fs

; ftrace_regs_caller+0x12: mov word ptr [esp + 2], 0   [66c74424020000]
(define-fun u@6 () (_ BitVec 32) (bvadd #x00000002 esp@5)) ; unique[3b00:4] = 0x2 + ESP
(define-fun u@6.2 () (_ BitVec 16) #x0000) ; unique[5200:2] = 0x0
(define-fun frame@6 () Stack (store16 frame@5 #xffffffea u@6.2)) ; *[ram]unique[3b00:4] = unique[5200:2]

; ftrace_regs_caller+0x19: push es   [06]
; correction selector-image (SDM 2 "PUSH", "MOV")
(declare-const undefined-upper@7 (_ BitVec 16))
(define-fun esp@7 () (_ BitVec 32) (bvadd esp@5 #xfffffffc)) ; push es
(define-fun frame@7 () Stack (store32 frame@6 #xffffffe4 (concat undefined-upper@7 es))) ; push es

; ftrace_regs_caller+0x1a: mov word ptr [esp + 2], 0   [66c74424020000]
(define-fun u@8 () (_ BitVec 32) (bvadd #x00000002 esp@7)) ; unique[3b00:4] = 0x2 + ESP
(define-fun u@8.2 () (_ BitVec 16) #x0000) ; unique[5200:2] = 0x0
(define-fun frame@8 () Stack (store16 frame@7 #xffffffe6 u@8.2)) ; *[ram]unique[3b00:4] = unique[5200:2]

; ftrace_regs_caller+0x21: push ds   [1e]
; correction selector-image (SDM 2 "PUSH", "MOV")
(declare-const undefined-upper@9 (_ BitVec 16))
(define-fun esp@9 () (_ BitVec 32) (bvadd esp@7 #xfffffffc)) ; push ds
(define-fun frame@9 () Stack (store32 frame@8 #xffffffe0 (concat undefined-upper@9 ds))) ; push ds

; ftrace_regs_caller+0x22: mov word ptr [esp + 2], 0   [66c74424020000]
(define-fun u@10 () (_ BitVec 32) (bvadd #x00000002 esp@9)) ; unique[3b00:4] = 0x2 + ESP
(define-fun u@10.2 () (_ BitVec 16) #x0000) ; unique[5200:2] = 0x0
(define-fun frame@10 () Stack (store16 frame@9 #xffffffe2 u@10.2)) ; *[ram]unique[3b00:4] = unique[5200:2]

; ftrace_regs_caller+0x29: push eax   [50]
(define-fun u@11 () (_ BitVec 32) eax) ; unique[20b80:4] = EAX
(define-fun esp@11 () (_ BitVec 32) (bvsub esp@9 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@11 () Stack (store32 frame@10 #xffffffdc u@11)) ; *[ram]ESP = unique[20b80:4]

; ftrace_regs_caller+0x2a: push ebp   [55]
(define-fun u@12 () (_ BitVec 32) ebp) ; unique[20b80:4] = EBP
(define-fun esp@12 () (_ BitVec 32) (bvsub esp@11 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@12 () Stack (store32 frame@11 #xffffffd8 u@12)) ; *[ram]ESP = unique[20b80:4]

; ftrace_regs_caller+0x2b: push edi   [57]
(define-fun u@13 () (_ BitVec 32) edi) ; unique[20b80:4] = EDI
(define-fun esp@13 () (_ BitVec 32) (bvsub esp@12 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@13 () Stack (store32 frame@12 #xffffffd4 u@13)) ; *[ram]ESP = unique[20b80:4]

; ftrace_regs_caller+0x2c: push esi   [56]
(define-fun u@14 () (_ BitVec 32) esi) ; unique[20b80:4] = ESI
(define-fun esp@14 () (_ BitVec 32) (bvsub esp@13 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@14 () Stack (store32 frame@13 #xffffffd0 u@14)) ; *[ram]ESP = unique[20b80:4]

; ftrace_regs_caller+0x2d: push edx   [52]
(define-fun u@15 () (_ BitVec 32) edx) ; unique[20b80:4] = EDX
(define-fun esp@15 () (_ BitVec 32) (bvsub esp@14 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@15 () Stack (store32 frame@14 #xffffffcc u@15)) ; *[ram]ESP = unique[20b80:4]

; ftrace_regs_caller+0x2e: push ecx   [51]
(define-fun u@16 () (_ BitVec 32) ecx) ; unique[20b80:4] = ECX
(define-fun esp@16 () (_ BitVec 32) (bvsub esp@15 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@16 () Stack (store32 frame@15 #xffffffc8 u@16)) ; *[ram]ESP = unique[20b80:4]

; ftrace_regs_caller+0x2f: push ebx   [53]
(define-fun u@17 () (_ BitVec 32) ebx) ; unique[20b80:4] = EBX
(define-fun esp@17 () (_ BitVec 32) (bvsub esp@16 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@17 () Stack (store32 frame@16 #xffffffc4 u@17)) ; *[ram]ESP = unique[20b80:4]

; ftrace_regs_caller+0x30: mov ebx, dword ptr [esp + 0x38]   [8b5c2438]
(define-fun u@18 () (_ BitVec 32) (bvadd #x00000038 esp@17)) ; unique[3b00:4] = 0x38 + ESP
(define-fun m@18 () (_ BitVec 32) (load32 frame@17 #xfffffffc)) ; 4 bytes at u@18
(define-fun u@18.2 () (_ BitVec 32) m@18) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun ebx@18 () (_ BitVec 32) u@18.2) ; EBX = unique[ba00:4]

; ftrace_regs_caller+0x34: mov eax, dword ptr [esp + 0x34]   [8b442434]
(define-fun u@19 () (_ BitVec 32) (bvadd #x00000034 esp@17)) ; unique[3b00:4] = 0x34 + ESP
(define-fun m@19 () (_ BitVec 32) (load32 frame@17 #xfffffff8)) ; 4 bytes at u@19
(define-fun u@19.2 () (_ BitVec 32) m@19) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun eax@19 () (_ BitVec 32) u@19.2) ; EAX = unique[ba00:4]

; ftrace_regs_caller+0x38: mov dword ptr [esp + 0x38], eax   [89442438]
(define-fun u@20 () (_ BitVec 32) (bvadd #x00000038 esp@17)) ; unique[3b00:4] = 0x38 + ESP
(define-fun u@20.2 () (_ BitVec 32) eax@19) ; unique[5280:4] = EAX
(define-fun frame@20 () Stack (store32 frame@17 #xfffffffc u@20.2)) ; *[ram]unique[3b00:4] = unique[5280:4]

; ftrace_regs_caller+0x3c: mov eax, cs   [8cc8]
; correction selector-image (SDM 2 "PUSH", "MOV")
(declare-const undefined-upper@21 (_ BitVec 16))
(define-fun eax@21 () (_ BitVec 32) (concat undefined-upper@21 cs)) ; mov eax, cs

; ftrace_regs_caller+0x3e: movzx eax, ax   [0fb7c0]
(define-fun eax@22 () (_ BitVec 32) ((_ zero_extend 16) ((_ extract 15 0) eax@21))) ; EAX = zext(AX)

; ftrace_regs_caller+0x41: mov dword ptr [esp + 0x34], eax   [89442434]
(define-fun u@23 () (_ BitVec 32) (bvadd #x00000034 esp@17)) ; unique[3b00:4] = 0x34 + ESP
(define-fun u@23.2 () (_ BitVec 32) eax@22) ; unique[5280:4] = EAX
(define-fun frame@23 () Stack (store32 frame@20 #xfffffff8 u@23.2)) ; *[ram]unique[3b00:4] = unique[5280:4]

; ftrace_regs_caller+0x45: push esp   [54]
(define-fun u@24 () (_ BitVec 32) esp@17) ; unique[20b80:4] = ESP
(define-fun esp@24 () (_ BitVec 32) (bvsub esp@17 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@24 () Stack (store32 frame@23 #xffffffc0 u@24)) ; *[ram]ESP = unique[20b80:4]

; ftrace_regs_caller+0x46: lea eax, [ebx - 5]   [8d43fb]
(define-fun u@25 () (_ BitVec 32) (bvadd ebx@18 #xfffffffb)) ; unique[3300:4] = EBX + 0xfffffffb
(define-fun eax@25 () (_ BitVec 32) u@25) ; EAX = unique[3300:4]

; ftrace_regs_caller+0x49: mov edx, dword ptr [esp + 0x40]   [8b542440]
(define-fun u@26 () (_ BitVec 32) (bvadd #x00000040 esp@24)) ; unique[3b00:4] = 0x40 + ESP
(define-fun m@26 () (_ BitVec 32) (load32 above #x00000000)) ; 4 bytes at u@26
(define-fun u@26.2 () (_ BitVec 32) m@26) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun edx@26 () (_ BitVec 32) u@26.2) ; EDX = unique[ba00:4]

; ftrace_regs_caller+0x4d: mov ecx, dword ptr [0x50000000]   [8b0d00000050]
(declare-const cell.function_trace_op (_ BitVec 32))
; load 1 of function_trace_op: it may have changed since the last one
(define-fun m@27 () (_ BitVec 32) cell.function_trace_op) ; 4 bytes at addr.function_trace_op
(define-fun ecx@27 () (_ BitVec 32) m@27) ; ECX = ram[50000000:4]

; ftrace_regs_caller+0x53: call 0x400077   [e81f000000]
(define-fun m@28 () (_ BitVec 32) (load32 frame@24 #xffffffc0)) ; the pointer that is passed
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

; ftrace_regs_caller+0x58: add esp, 4   [83c404]
(define-fun CF@29 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd esp@24 #x00000004) esp@24) #x01 #x00))) ; CF = carry(ESP, 0x4)
(define-fun OF@29 () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 31 31) esp@24) ((_ extract 31 31) #x00000004)) (distinct ((_ extract 31 31) esp@24) ((_ extract 31 31) (bvadd esp@24 #x00000004)))) #x01 #x00))) ; OF = scarry(ESP, 0x4)
(define-fun esp@29 () (_ BitVec 32) (bvadd esp@24 #x00000004)) ; ESP = ESP + 0x4
(define-fun SF@29 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt esp@29 #x00000000) #x01 #x00))) ; SF = ESP s< 0x0
(define-fun ZF@29 () (_ BitVec 1) ((_ extract 0 0) (ite (= esp@29 #x00000000) #x01 #x00))) ; ZF = ESP == 0x0
(define-fun u@29 () (_ BitVec 32) (bvand esp@29 #x000000ff)) ; unique[24d00:4] = ESP & 0xff
(define-fun u@29.2 () (_ BitVec 8) (popcount32 u@29)) ; unique[24d80:1] = popcount(unique[24d00:4])
(define-fun u@29.3 () (_ BitVec 8) (bvand u@29.2 #x01)) ; unique[24e00:1] = unique[24d80:1] & 0x1
(define-fun PF@29 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@29.3 #x00) #x01 #x00))) ; PF = unique[24e00:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@29 () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) esp@24)) (concat #b0 ((_ extract 3 0) #x00000004)))))

; ftrace_regs_caller+0x5b: mov eax, dword ptr [esp + 0x38]   [8b442438]
(define-fun u@30 () (_ BitVec 32) (bvadd #x00000038 esp@29)) ; unique[3b00:4] = 0x38 + ESP
(define-fun m@30 () (_ BitVec 32) (load32 callback.frame #xfffffffc)) ; 4 bytes at u@30
(define-fun u@30.2 () (_ BitVec 32) m@30) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun eax@30 () (_ BitVec 32) u@30.2) ; EAX = unique[ba00:4]

; ftrace_regs_caller+0x5f: mov dword ptr [esp + 0x34], eax   [89442434]
(define-fun u@31 () (_ BitVec 32) (bvadd #x00000034 esp@29)) ; unique[3b00:4] = 0x34 + ESP
(define-fun u@31.2 () (_ BitVec 32) eax@30) ; unique[5280:4] = EAX
(define-fun frame@31 () Stack (store32 callback.frame #xfffffff8 u@31.2)) ; *[ram]unique[3b00:4] = unique[5280:4]

; ftrace_regs_caller+0x63: mov dword ptr [esp + 0x38], ebx   [895c2438]
(define-fun u@32 () (_ BitVec 32) (bvadd #x00000038 esp@29)) ; unique[3b00:4] = 0x38 + ESP
(define-fun u@32.2 () (_ BitVec 32) ebx@18) ; unique[5280:4] = EBX
(define-fun frame@32 () Stack (store32 frame@31 #xfffffffc u@32.2)) ; *[ram]unique[3b00:4] = unique[5280:4]

; ftrace_regs_caller+0x67: pop ebx   [5b]
(define-fun u@33 () (_ BitVec 32) #x00000000) ; unique[43b80:4] = 0x0
(define-fun m@33 () (_ BitVec 32) (load32 frame@32 #xffffffc4)) ; 4 bytes at esp@29
(define-fun u@33.2 () (_ BitVec 32) m@33) ; unique[43b80:4] = *[ram]ESP
(define-fun esp@33 () (_ BitVec 32) (bvadd esp@29 #x00000004)) ; ESP = ESP + 0x4
(define-fun ebx@33 () (_ BitVec 32) u@33.2) ; EBX = unique[43b80:4]

; ftrace_regs_caller+0x68: pop ecx   [59]
(define-fun u@34 () (_ BitVec 32) #x00000000) ; unique[43b80:4] = 0x0
(define-fun m@34 () (_ BitVec 32) (load32 frame@32 #xffffffc8)) ; 4 bytes at esp@33
(define-fun u@34.2 () (_ BitVec 32) m@34) ; unique[43b80:4] = *[ram]ESP
(define-fun esp@34 () (_ BitVec 32) (bvadd esp@33 #x00000004)) ; ESP = ESP + 0x4
(define-fun ecx@34 () (_ BitVec 32) u@34.2) ; ECX = unique[43b80:4]

; ftrace_regs_caller+0x69: pop edx   [5a]
(define-fun u@35 () (_ BitVec 32) #x00000000) ; unique[43b80:4] = 0x0
(define-fun m@35 () (_ BitVec 32) (load32 frame@32 #xffffffcc)) ; 4 bytes at esp@34
(define-fun u@35.2 () (_ BitVec 32) m@35) ; unique[43b80:4] = *[ram]ESP
(define-fun esp@35 () (_ BitVec 32) (bvadd esp@34 #x00000004)) ; ESP = ESP + 0x4
(define-fun edx@35 () (_ BitVec 32) u@35.2) ; EDX = unique[43b80:4]

; ftrace_regs_caller+0x6a: pop esi   [5e]
(define-fun u@36 () (_ BitVec 32) #x00000000) ; unique[43b80:4] = 0x0
(define-fun m@36 () (_ BitVec 32) (load32 frame@32 #xffffffd0)) ; 4 bytes at esp@35
(define-fun u@36.2 () (_ BitVec 32) m@36) ; unique[43b80:4] = *[ram]ESP
(define-fun esp@36 () (_ BitVec 32) (bvadd esp@35 #x00000004)) ; ESP = ESP + 0x4
(define-fun esi@36 () (_ BitVec 32) u@36.2) ; ESI = unique[43b80:4]

; ftrace_regs_caller+0x6b: pop edi   [5f]
(define-fun u@37 () (_ BitVec 32) #x00000000) ; unique[43b80:4] = 0x0
(define-fun m@37 () (_ BitVec 32) (load32 frame@32 #xffffffd4)) ; 4 bytes at esp@36
(define-fun u@37.2 () (_ BitVec 32) m@37) ; unique[43b80:4] = *[ram]ESP
(define-fun esp@37 () (_ BitVec 32) (bvadd esp@36 #x00000004)) ; ESP = ESP + 0x4
(define-fun edi@37 () (_ BitVec 32) u@37.2) ; EDI = unique[43b80:4]

; ftrace_regs_caller+0x6c: pop ebp   [5d]
(define-fun u@38 () (_ BitVec 32) #x00000000) ; unique[43b80:4] = 0x0
(define-fun m@38 () (_ BitVec 32) (load32 frame@32 #xffffffd8)) ; 4 bytes at esp@37
(define-fun u@38.2 () (_ BitVec 32) m@38) ; unique[43b80:4] = *[ram]ESP
(define-fun esp@38 () (_ BitVec 32) (bvadd esp@37 #x00000004)) ; ESP = ESP + 0x4
(define-fun ebp@38 () (_ BitVec 32) u@38.2) ; EBP = unique[43b80:4]

; ftrace_regs_caller+0x6d: pop eax   [58]
(define-fun u@39 () (_ BitVec 32) #x00000000) ; unique[43b80:4] = 0x0
(define-fun m@39 () (_ BitVec 32) (load32 frame@32 #xffffffdc)) ; 4 bytes at esp@38
(define-fun u@39.2 () (_ BitVec 32) m@39) ; unique[43b80:4] = *[ram]ESP
(define-fun esp@39 () (_ BitVec 32) (bvadd esp@38 #x00000004)) ; ESP = ESP + 0x4
(define-fun eax@39 () (_ BitVec 32) u@39.2) ; EAX = unique[43b80:4]

; ftrace_regs_caller+0x6e: pop ds   [1f]
(define-fun m@40 () (_ BitVec 32) (load32 frame@32 #xffffffe0)) ; pop ds
(define-fun esp@40 () (_ BitVec 32) (bvadd esp@39 #x00000004)) ; pop ds
; correction selector-image (SDM 2 "PUSH", "MOV")
(define-fun ds@40 () (_ BitVec 16) ((_ extract 15 0) m@40)) ; selectors-loadable

; ftrace_regs_caller+0x6f: pop es   [07]
(define-fun m@41 () (_ BitVec 32) (load32 frame@32 #xffffffe4)) ; pop es
(define-fun esp@41 () (_ BitVec 32) (bvadd esp@40 #x00000004)) ; pop es
; correction selector-image (SDM 2 "PUSH", "MOV")
(define-fun es@41 () (_ BitVec 16) ((_ extract 15 0) m@41)) ; selectors-loadable

; ftrace_regs_caller+0x70: pop fs   [0fa1]
(define-fun m@42 () (_ BitVec 32) (load32 frame@32 #xffffffe8)) ; pop fs
(define-fun esp@42 () (_ BitVec 32) (bvadd esp@41 #x00000004)) ; pop fs
; correction selector-image (SDM 2 "PUSH", "MOV")
(define-fun fs@42 () (_ BitVec 16) ((_ extract 15 0) m@42)) ; selectors-loadable

; ftrace_regs_caller+0x72: add esp, 0xc   [83c40c]
(define-fun CF@43 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult (bvadd esp@42 #x0000000c) esp@42) #x01 #x00))) ; CF = carry(ESP, 0xc)
(define-fun OF@43 () (_ BitVec 1) ((_ extract 0 0) (ite (and (= ((_ extract 31 31) esp@42) ((_ extract 31 31) #x0000000c)) (distinct ((_ extract 31 31) esp@42) ((_ extract 31 31) (bvadd esp@42 #x0000000c)))) #x01 #x00))) ; OF = scarry(ESP, 0xc)
(define-fun esp@43 () (_ BitVec 32) (bvadd esp@42 #x0000000c)) ; ESP = ESP + 0xc
(define-fun SF@43 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt esp@43 #x00000000) #x01 #x00))) ; SF = ESP s< 0x0
(define-fun ZF@43 () (_ BitVec 1) ((_ extract 0 0) (ite (= esp@43 #x00000000) #x01 #x00))) ; ZF = ESP == 0x0
(define-fun u@43 () (_ BitVec 32) (bvand esp@43 #x000000ff)) ; unique[24d00:4] = ESP & 0xff
(define-fun u@43.2 () (_ BitVec 8) (popcount32 u@43)) ; unique[24d80:1] = popcount(unique[24d00:4])
(define-fun u@43.3 () (_ BitVec 8) (bvand u@43.2 #x01)) ; unique[24e00:1] = unique[24d80:1] & 0x1
(define-fun PF@43 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@43.3 #x00) #x01 #x00))) ; PF = unique[24e00:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@43 () (_ BitVec 1) ((_ extract 4 4) (bvadd (concat #b0 ((_ extract 3 0) esp@42)) (concat #b0 ((_ extract 3 0) #x0000000c)))))

; ftrace_regs_caller+0x75: popfd   [9d]
; correction popf-by-cpl (SDM 2 "POPF/POPFD/POPFQ", table 4-21)
(define-fun m@44 () (_ BitVec 32) (load32 frame@32 #xfffffff8)) ; popf
(define-fun esp@44 () (_ BitVec 32) (bvadd esp@43 #x00000004)) ; popf
(define-fun CF@44 () (_ BitVec 1) ((_ extract 0 0) m@44))
(define-fun PF@44 () (_ BitVec 1) ((_ extract 2 2) m@44))
(define-fun AF@44 () (_ BitVec 1) ((_ extract 4 4) m@44))
(define-fun ZF@44 () (_ BitVec 1) ((_ extract 6 6) m@44))
(define-fun SF@44 () (_ BitVec 1) ((_ extract 7 7) m@44))
(define-fun TF@44 () (_ BitVec 1) ((_ extract 8 8) m@44))
(define-fun IF@44 () (_ BitVec 1) ((_ extract 9 9) m@44))
(define-fun DF@44 () (_ BitVec 1) ((_ extract 10 10) m@44))
(define-fun OF@44 () (_ BitVec 1) ((_ extract 11 11) m@44))
(define-fun IOPL@44 () (_ BitVec 2) ((_ extract 13 12) m@44))
(define-fun NT@44 () (_ BitVec 1) ((_ extract 14 14) m@44))
(define-fun AC@44 () (_ BitVec 1) ((_ extract 18 18) m@44))
(define-fun ID@44 () (_ BitVec 1) ((_ extract 21 21) m@44))

; ftrace_regs_caller+0x76: ret   [c3]
(define-fun m@45 () (_ BitVec 32) (load32 frame@32 #xfffffffc)) ; 4 bytes at esp@44
(define-fun target@45 () (_ BitVec 32) m@45) ; EIP = *[ram]ESP
(define-fun esp@45 () (_ BitVec 32) (bvadd esp@44 #x00000004)) ; ESP = ESP + 0x4
(declare-const junk-4@45 (_ BitVec 8))
(define-fun frame@45 () Stack (store frame@32 #xfffffffc junk-4@45)) ; T-4 was below sp: any value
(declare-const junk-3@45 (_ BitVec 8))
(define-fun frame@45.2 () Stack (store frame@45 #xfffffffd junk-3@45)) ; T-3 was below sp: any value
(declare-const junk-2@45 (_ BitVec 8))
(define-fun frame@45.3 () Stack (store frame@45.2 #xfffffffe junk-2@45)) ; T-2 was below sp: any value
(declare-const junk-1@45 (_ BitVec 8))
(define-fun frame@45.4 () Stack (store frame@45.3 #xffffffff junk-1@45)) ; T-1 was below sp: any value

; names for what is claimed
(define-fun seen.bx () (_ BitVec 32) (load32 frame@24 #xffffffc4))
(define-fun seen.cx () (_ BitVec 32) (load32 frame@24 #xffffffc8))
(define-fun seen.dx () (_ BitVec 32) (load32 frame@24 #xffffffcc))
(define-fun seen.si () (_ BitVec 32) (load32 frame@24 #xffffffd0))
(define-fun seen.di () (_ BitVec 32) (load32 frame@24 #xffffffd4))
(define-fun seen.bp () (_ BitVec 32) (load32 frame@24 #xffffffd8))
(define-fun seen.ax () (_ BitVec 32) (load32 frame@24 #xffffffdc))
(define-fun seen.ds () (_ BitVec 32) (load32 frame@24 #xffffffe0))
(define-fun seen.es () (_ BitVec 32) (load32 frame@24 #xffffffe4))
(define-fun seen.fs () (_ BitVec 32) (load32 frame@24 #xffffffe8))
(define-fun seen.gs () (_ BitVec 32) (load32 frame@24 #xffffffec))
(define-fun seen.orig_ax () (_ BitVec 32) (load32 frame@24 #xfffffff0))
(define-fun seen.ip () (_ BitVec 32) (load32 frame@24 #xfffffff4))
(define-fun seen.cs () (_ BitVec 32) (load32 frame@24 #xfffffff8))
(define-fun seen.flags () (_ BitVec 32) (load32 frame@24 #xfffffffc))
(define-fun left.bx () (_ BitVec 32) (load32 callback.frame #xffffffc4))
(define-fun exit.ebx () (_ BitVec 32) ebx@33)
(define-fun left.cx () (_ BitVec 32) (load32 callback.frame #xffffffc8))
(define-fun exit.ecx () (_ BitVec 32) ecx@34)
(define-fun left.dx () (_ BitVec 32) (load32 callback.frame #xffffffcc))
(define-fun exit.edx () (_ BitVec 32) edx@35)
(define-fun left.si () (_ BitVec 32) (load32 callback.frame #xffffffd0))
(define-fun exit.esi () (_ BitVec 32) esi@36)
(define-fun left.di () (_ BitVec 32) (load32 callback.frame #xffffffd4))
(define-fun exit.edi () (_ BitVec 32) edi@37)
(define-fun left.bp () (_ BitVec 32) (load32 callback.frame #xffffffd8))
(define-fun exit.ebp () (_ BitVec 32) ebp@38)
(define-fun left.ax () (_ BitVec 32) (load32 callback.frame #xffffffdc))
(define-fun exit.eax () (_ BitVec 32) eax@39)
(define-fun left.flags () (_ BitVec 32) (load32 callback.frame #xfffffffc))
(define-fun exit.CF () (_ BitVec 1) CF@44)
(define-fun exit.PF () (_ BitVec 1) PF@44)
(define-fun exit.AF () (_ BitVec 1) AF@44)
(define-fun exit.ZF () (_ BitVec 1) ZF@44)
(define-fun exit.SF () (_ BitVec 1) SF@44)
(define-fun exit.TF () (_ BitVec 1) TF@44)
(define-fun exit.IF () (_ BitVec 1) IF@44)
(define-fun exit.DF () (_ BitVec 1) DF@44)
(define-fun exit.OF () (_ BitVec 1) OF@44)
(define-fun exit.IOPL () (_ BitVec 2) IOPL@44)
(define-fun exit.NT () (_ BitVec 1) NT@44)
(define-fun exit.AC () (_ BitVec 1) AC@44)
(define-fun exit.VIF () (_ BitVec 1) VIF)
(define-fun exit.VIP () (_ BitVec 1) VIP)
(define-fun exit.ID () (_ BitVec 1) ID@44)
(define-fun exit.cs () (_ BitVec 16) cs)
(define-fun exit.ss () (_ BitVec 16) ss)
(define-fun left.ds () (_ BitVec 32) (load32 callback.frame #xffffffe0))
(define-fun exit.ds () (_ BitVec 16) ds@40)
(define-fun left.es () (_ BitVec 32) (load32 callback.frame #xffffffe4))
(define-fun exit.es () (_ BitVec 16) es@41)
(define-fun left.fs () (_ BitVec 32) (load32 callback.frame #xffffffe8))
(define-fun exit.fs () (_ BitVec 16) fs@42)
(define-fun exit.gs () (_ BitVec 16) gs)
(define-fun exit.fpu () (_ BitVec 64) fpu)
(define-fun exit.target () (_ BitVec 32) target@45)
(define-fun exit.esp () (_ BitVec 32) esp@45)
(declare-const any-byte Address) ; any stack byte, by its distance from the parent slot

; feasible: Some state follows this path.
(push 1)
(assert (= cell.function_trace_op #x00000000)) ; of the model
(set-info :status sat)
(check-sat)
(pop 1)

; lemma/addresses: Each address that the path used is the symbol plus constant that the generator took it for.
(push 1)
(assert (not (and (= esp@0.2 (bvadd esp #xfffffff8)) (= u@1 (bvadd esp #xfffffffc)) (= esp@1 (bvadd esp #xfffffff4)) (= esp@2 (bvadd esp #xfffffff0)) (= esp@3 (bvadd esp #xffffffec)) (= u@4 (bvadd esp #xffffffee)) (= esp@5 (bvadd esp #xffffffe8)) (= u@6 (bvadd esp #xffffffea)) (= esp@7 (bvadd esp #xffffffe4)) (= u@8 (bvadd esp #xffffffe6)) (= esp@9 (bvadd esp #xffffffe0)) (= u@10 (bvadd esp #xffffffe2)) (= esp@11 (bvadd esp #xffffffdc)) (= esp@12 (bvadd esp #xffffffd8)) (= esp@13 (bvadd esp #xffffffd4)) (= esp@14 (bvadd esp #xffffffd0)) (= esp@15 (bvadd esp #xffffffcc)) (= esp@16 (bvadd esp #xffffffc8)) (= esp@17 (bvadd esp #xffffffc4)) (= u@18 (bvadd esp #xfffffffc)) (= u@19 (bvadd esp #xfffffff8)) (= u@20 (bvadd esp #xfffffffc)) (= u@23 (bvadd esp #xfffffff8)) (= esp@24 (bvadd esp #xffffffc0)) (= u@26 esp) (= (bvadd esp@24 #x00000000) (bvadd esp #xffffffc0)) (= m@28 (bvadd esp #xffffffc4)) (= esp@29 (bvadd esp #xffffffc4)) (= u@30 (bvadd esp #xfffffffc)) (= u@31 (bvadd esp #xfffffff8)) (= u@32 (bvadd esp #xfffffffc)) (= esp@33 (bvadd esp #xffffffc8)) (= esp@34 (bvadd esp #xffffffcc)) (= esp@35 (bvadd esp #xffffffd0)) (= esp@36 (bvadd esp #xffffffd4)) (= esp@37 (bvadd esp #xffffffd8)) (= esp@38 (bvadd esp #xffffffdc)) (= esp@39 (bvadd esp #xffffffe0)) (= esp@40 (bvadd esp #xffffffe4)) (= esp@41 (bvadd esp #xffffffe8)) (= esp@42 (bvadd esp #xffffffec)) (= esp@43 (bvadd esp #xfffffff8)) (= esp@44 (bvadd esp #xfffffffc)))))
(set-info :status unsat)
(check-sat)
(pop 1)

; call/reached: The callback runs once, and not at all where the guard says so; its address is not the trampoline's.
(push 1)
(assert (not (and (= (ite false #x00000000 #x00000001) #x00000001) (= #x00400077 #x00400077))))
(set-info :status unsat)
(check-sat)
(pop 1)

; call/stack-aligned: The stack pointer at the call is a multiple of 4.
(push 1)
(assert (= (bvand esp #x00000003) #x00000000)) ; assumption stack-aligned-at-hook
(assert (not (= (bvand esp@24 #x00000003) #x00000000)))
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
(assert (not (= eax@25 (bvsub successor #x00000005))))
(set-info :status unsat)
(check-sat)
(pop 1)

; arg/parent_ip: The parent return address.
(push 1)
(assert (not (= edx@26 (load32 above #x00000000))))
(set-info :status unsat)
(check-sat)
(pop 1)

; arg/op: The value of one load of function_trace_op.
(push 1)
(assert (not (= ecx@27 cell.function_trace_op)))
(set-info :status unsat)
(check-sat)
(pop 1)

; arg/regs: The address of a structure in the trampoline's frame.
(push 1)
(assert (not (bvult (bvsub (load32 frame@24 #xffffffc0) esp@24) (bvsub esp esp@24))))
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

; regs/sp: The address of the sp field is the stack pointer at the hook.
(push 1)
(assert (not (= (bvadd m@28 #x0000003c) esp)))
(set-info :status unsat)
(check-sat)
(pop 1)

; regs/owned: Every byte of the structure is the trampoline's own.
(push 1)
(assert (not (and (bvsle (bvsub esp@24 esp) (bvsub m@28 esp)) (bvsle (bvadd (bvsub m@28 esp) #x0000003c) #xfffffffc))))
(set-info :status sat)
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
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/flags.CF: CF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.CF ((_ extract 0 0) left.flags))))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/flags.PF: PF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.PF ((_ extract 2 2) left.flags))))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/flags.AF: AF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.AF ((_ extract 4 4) left.flags))))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/flags.ZF: ZF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.ZF ((_ extract 6 6) left.flags))))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/flags.SF: SF is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.SF ((_ extract 7 7) left.flags))))
(set-info :status unsat)
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
(set-info :status unsat)
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
(assert (not (= exit.ds ((_ extract 15 0) left.ds))))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/es: es is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.es ((_ extract 15 0) left.es))))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/fs: fs is as at the hook, or as the callback left it where that is honoured.
(push 1)
(assert (not (= exit.fs ((_ extract 15 0) left.fs))))
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
(assert (not (and (and (= esp@0.2 (bvadd esp #xfffffff8)) (bvslt #xfffffff8 #x00000000) (bvsle (bvadd #xfffffff8 #x00000004) #x00000000)) (and (= esp@1 (bvadd esp #xfffffff4)) (bvslt #xfffffff4 #x00000000) (bvsle (bvadd #xfffffff4 #x00000004) #x00000000)) (and (= esp@2 (bvadd esp #xfffffff0)) (bvslt #xfffffff0 #x00000000) (bvsle (bvadd #xfffffff0 #x00000004) #x00000000)) (and (= esp@3 (bvadd esp #xffffffec)) (bvslt #xffffffec #x00000000) (bvsle (bvadd #xffffffec #x00000004) #x00000000)) (and (= u@4 (bvadd esp #xffffffee)) (bvslt #xffffffee #x00000000) (bvsle (bvadd #xffffffee #x00000002) #x00000000)) (and (= esp@5 (bvadd esp #xffffffe8)) (bvslt #xffffffe8 #x00000000) (bvsle (bvadd #xffffffe8 #x00000004) #x00000000)) (and (= u@6 (bvadd esp #xffffffea)) (bvslt #xffffffea #x00000000) (bvsle (bvadd #xffffffea #x00000002) #x00000000)) (and (= esp@7 (bvadd esp #xffffffe4)) (bvslt #xffffffe4 #x00000000) (bvsle (bvadd #xffffffe4 #x00000004) #x00000000)) (and (= u@8 (bvadd esp #xffffffe6)) (bvslt #xffffffe6 #x00000000) (bvsle (bvadd #xffffffe6 #x00000002) #x00000000)) (and (= esp@9 (bvadd esp #xffffffe0)) (bvslt #xffffffe0 #x00000000) (bvsle (bvadd #xffffffe0 #x00000004) #x00000000)) (and (= u@10 (bvadd esp #xffffffe2)) (bvslt #xffffffe2 #x00000000) (bvsle (bvadd #xffffffe2 #x00000002) #x00000000)) (and (= esp@11 (bvadd esp #xffffffdc)) (bvslt #xffffffdc #x00000000) (bvsle (bvadd #xffffffdc #x00000004) #x00000000)) (and (= esp@12 (bvadd esp #xffffffd8)) (bvslt #xffffffd8 #x00000000) (bvsle (bvadd #xffffffd8 #x00000004) #x00000000)) (and (= esp@13 (bvadd esp #xffffffd4)) (bvslt #xffffffd4 #x00000000) (bvsle (bvadd #xffffffd4 #x00000004) #x00000000)) (and (= esp@14 (bvadd esp #xffffffd0)) (bvslt #xffffffd0 #x00000000) (bvsle (bvadd #xffffffd0 #x00000004) #x00000000)) (and (= esp@15 (bvadd esp #xffffffcc)) (bvslt #xffffffcc #x00000000) (bvsle (bvadd #xffffffcc #x00000004) #x00000000)) (and (= esp@16 (bvadd esp #xffffffc8)) (bvslt #xffffffc8 #x00000000) (bvsle (bvadd #xffffffc8 #x00000004) #x00000000)) (and (= esp@17 (bvadd esp #xffffffc4)) (bvslt #xffffffc4 #x00000000) (bvsle (bvadd #xffffffc4 #x00000004) #x00000000)) (and (= u@20 (bvadd esp #xfffffffc)) (bvslt #xfffffffc #x00000000) (bvsle (bvadd #xfffffffc #x00000004) #x00000000)) (and (= u@23 (bvadd esp #xfffffff8)) (bvslt #xfffffff8 #x00000000) (bvsle (bvadd #xfffffff8 #x00000004) #x00000000)) (and (= esp@24 (bvadd esp #xffffffc0)) (bvslt #xffffffc0 #x00000000) (bvsle (bvadd #xffffffc0 #x00000004) #x00000000)) (and (= u@31 (bvadd esp #xfffffff8)) (bvslt #xfffffff8 #x00000000) (bvsle (bvadd #xfffffff8 #x00000004) #x00000000)) (and (= u@32 (bvadd esp #xfffffffc)) (bvslt #xfffffffc #x00000000) (bvsle (bvadd #xfffffffc #x00000004) #x00000000)))))
(set-info :status unsat)
(check-sat)
(pop 1)

; mem/outside: Every stack byte at or above T holds what the last callback left there.
(push 1)
(assert (not (and (=> (bvuge any-byte #x00000004) (= (select above any-byte) (select above any-byte))) (=> (bvuge any-byte #x00000004) (= (select callback.above any-byte) (select callback.above any-byte))))))
(set-info :status unsat)
(check-sat)
(pop 1)

; mem/parent: The parent slot is as the caller left it at the first callback, and as the last one left it at exit.
(push 1)
(assert (not (and (= (load32 above #x00000000) (load32 above #x00000000)) (= (load32 callback.above #x00000000) (load32 callback.above #x00000000)))))
(set-info :status unsat)
(check-sat)
(pop 1)
(exit)
