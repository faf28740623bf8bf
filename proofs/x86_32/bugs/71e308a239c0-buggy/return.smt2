; tramproof certificate, generator 2. How to read it: docs/certificates.md
; target x86_32/bugs/71e308a239c0-buggy, level strict; ftrace_graph_caller, 24 bytes, sha256 068efed95803008c1d0381949cee56a39b3cbc61533dc4242611c15ab87f4af3
;
; T is the stack pointer at the hook. Two arrays hold the stack: frame (below T) and above (from T up),
; both indexed by the distance from T; where an address is T plus a constant, lemma/addresses proves it.
; A stack byte that was below the stack pointer since it was written is a fresh symbol, junk, when it is read.
; Each load of a shared cell is a fresh symbol. A flag that the manual leaves undefined is one, too.
; By construction: regions-disjoint code-constant file-bytes async-transparent no-fault callback-abi kernel-no-fpu
;   mcount-prologue flat-segments
;   mcount-prologue: the frame pointer points at or above T
;
; path return: 13 instructions

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
(declare-const addr.prepare_ftrace_return (_ BitVec 32))
(declare-const addr..text (_ BitVec 32))
(declare-const successor (_ BitVec 32))

; the patched call pushes the address of its successor
(define-fun frame@0 () Stack (store32 frame #xfffffffc successor))
(define-fun esp@0 () (_ BitVec 32) (bvadd esp #xfffffffc)) ; E

; ftrace_graph_caller+0x0: pushfd   [9c]
; correction pushf-image (SDM 2 "PUSHF/PUSHFD/PUSHFQ")
(define-fun image@0 () (_ BitVec 32) (concat #b0000000000 ID VIP VIF AC #b000 NT IOPL OF DF IF TF SF ZF #b0 AF #b0 PF #b1 CF)) ; the flags at their places
(define-fun esp@0.2 () (_ BitVec 32) (bvadd esp@0 #xfffffffc)) ; pushf
(define-fun frame@0.2 () Stack (store32 frame@0 #xfffffff8 image@0)) ; pushf

; ftrace_graph_caller+0x1: push eax   [50]
(define-fun u@1 () (_ BitVec 32) eax) ; unique[20b80:4] = EAX
(define-fun esp@1 () (_ BitVec 32) (bvsub esp@0.2 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@1 () Stack (store32 frame@0.2 #xfffffff4 u@1)) ; *[ram]ESP = unique[20b80:4]

; ftrace_graph_caller+0x2: push ecx   [51]
(define-fun u@2 () (_ BitVec 32) ecx) ; unique[20b80:4] = ECX
(define-fun esp@2 () (_ BitVec 32) (bvsub esp@1 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@2 () Stack (store32 frame@1 #xfffffff0 u@2)) ; *[ram]ESP = unique[20b80:4]

; ftrace_graph_caller+0x3: push edx   [52]
(define-fun u@3 () (_ BitVec 32) edx) ; unique[20b80:4] = EDX
(define-fun esp@3 () (_ BitVec 32) (bvsub esp@2 #x00000004)) ; ESP = ESP - 0x4
(define-fun frame@3 () Stack (store32 frame@2 #xffffffec u@3)) ; *[ram]ESP = unique[20b80:4]

; ftrace_graph_caller+0x4: lea eax, [ebp + 4]   [8d4504]
(define-fun u@4 () (_ BitVec 32) (bvadd ebp #x00000004)) ; unique[3300:4] = EBP + 0x4
(define-fun eax@4 () (_ BitVec 32) u@4) ; EAX = unique[3300:4]

; ftrace_graph_caller+0x7: mov edx, dword ptr [esp + 0x10]   [8b542410]
(define-fun u@5 () (_ BitVec 32) (bvadd #x00000010 esp@3)) ; unique[3b00:4] = 0x10 + ESP
(define-fun m@5 () (_ BitVec 32) (load32 frame@3 #xfffffffc)) ; 4 bytes at u@5
(define-fun u@5.2 () (_ BitVec 32) m@5) ; unique[ba00:4] = *[ram]unique[3b00:4]
(define-fun edx@5 () (_ BitVec 32) u@5.2) ; EDX = unique[ba00:4]

; ftrace_graph_caller+0xb: sub edx, 5   [83ea05]
(define-fun CF@6 () (_ BitVec 1) ((_ extract 0 0) (ite (bvult edx@5 #x00000005) #x01 #x00))) ; CF = EDX < 0x5
(define-fun OF@6 () (_ BitVec 1) ((_ extract 0 0) (ite (and (distinct ((_ extract 31 31) edx@5) ((_ extract 31 31) #x00000005)) (distinct ((_ extract 31 31) edx@5) ((_ extract 31 31) (bvsub edx@5 #x00000005)))) #x01 #x00))) ; OF = sborrow(EDX, 0x5)
(define-fun edx@6 () (_ BitVec 32) (bvsub edx@5 #x00000005)) ; EDX = EDX - 0x5
(define-fun SF@6 () (_ BitVec 1) ((_ extract 0 0) (ite (bvslt edx@6 #x00000000) #x01 #x00))) ; SF = EDX s< 0x0
(define-fun ZF@6 () (_ BitVec 1) ((_ extract 0 0) (ite (= edx@6 #x00000000) #x01 #x00))) ; ZF = EDX == 0x0
(define-fun u@6 () (_ BitVec 32) (bvand edx@6 #x000000ff)) ; unique[24d00:4] = EDX & 0xff
(define-fun u@6.2 () (_ BitVec 8) (popcount32 u@6)) ; unique[24d80:1] = popcount(unique[24d00:4])
(define-fun u@6.3 () (_ BitVec 8) (bvand u@6.2 #x01)) ; unique[24e00:1] = unique[24d80:1] & 0x1
(define-fun PF@6 () (_ BitVec 1) ((_ extract 0 0) (ite (= u@6.3 #x00) #x01 #x00))) ; PF = unique[24e00:1] == 0x0
; correction af-nibble (SDM 1 section 3.4.3.1)
(define-fun AF@6 () (_ BitVec 1) ((_ extract 4 4) (bvsub (concat #b0 ((_ extract 3 0) edx@5)) (concat #b0 ((_ extract 3 0) #x00000005)))))

; ftrace_graph_caller+0xe: call 0x50000000   [e8edffbf4f]
; the callback prepare_ftrace_return is entered: what it sees is judged here
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
(define-fun frame@7 () Stack (store callback.frame #xffffffec (select frame@3 #xffffffec))) ; T-20 is kept
(define-fun frame@7.2 () Stack (store frame@7 #xffffffed (select frame@3 #xffffffed))) ; T-19 is kept
(define-fun frame@7.3 () Stack (store frame@7.2 #xffffffee (select frame@3 #xffffffee))) ; T-18 is kept
(define-fun frame@7.4 () Stack (store frame@7.3 #xffffffef (select frame@3 #xffffffef))) ; T-17 is kept
(define-fun frame@7.5 () Stack (store frame@7.4 #xfffffff0 (select frame@3 #xfffffff0))) ; T-16 is kept
(define-fun frame@7.6 () Stack (store frame@7.5 #xfffffff1 (select frame@3 #xfffffff1))) ; T-15 is kept
(define-fun frame@7.7 () Stack (store frame@7.6 #xfffffff2 (select frame@3 #xfffffff2))) ; T-14 is kept
(define-fun frame@7.8 () Stack (store frame@7.7 #xfffffff3 (select frame@3 #xfffffff3))) ; T-13 is kept
(define-fun frame@7.9 () Stack (store frame@7.8 #xfffffff4 (select frame@3 #xfffffff4))) ; T-12 is kept
(define-fun frame@7.10 () Stack (store frame@7.9 #xfffffff5 (select frame@3 #xfffffff5))) ; T-11 is kept
(define-fun frame@7.11 () Stack (store frame@7.10 #xfffffff6 (select frame@3 #xfffffff6))) ; T-10 is kept
(define-fun frame@7.12 () Stack (store frame@7.11 #xfffffff7 (select frame@3 #xfffffff7))) ; T-9 is kept
(define-fun frame@7.13 () Stack (store frame@7.12 #xfffffff8 (select frame@3 #xfffffff8))) ; T-8 is kept
(define-fun frame@7.14 () Stack (store frame@7.13 #xfffffff9 (select frame@3 #xfffffff9))) ; T-7 is kept
(define-fun frame@7.15 () Stack (store frame@7.14 #xfffffffa (select frame@3 #xfffffffa))) ; T-6 is kept
(define-fun frame@7.16 () Stack (store frame@7.15 #xfffffffb (select frame@3 #xfffffffb))) ; T-5 is kept
(define-fun frame@7.17 () Stack (store frame@7.16 #xfffffffc (select frame@3 #xfffffffc))) ; T-4 is kept
(define-fun frame@7.18 () Stack (store frame@7.17 #xfffffffd (select frame@3 #xfffffffd))) ; T-3 is kept
(define-fun frame@7.19 () Stack (store frame@7.18 #xfffffffe (select frame@3 #xfffffffe))) ; T-2 is kept
(define-fun frame@7.20 () Stack (store frame@7.19 #xffffffff (select frame@3 #xffffffff))) ; T-1 is kept

; ftrace_graph_caller+0x13: pop edx   [5a]
(define-fun u@8 () (_ BitVec 32) #x00000000) ; unique[43b80:4] = 0x0
(define-fun m@8 () (_ BitVec 32) (load32 frame@7.20 #xffffffec)) ; 4 bytes at esp@3
(define-fun u@8.2 () (_ BitVec 32) m@8) ; unique[43b80:4] = *[ram]ESP
(define-fun esp@8 () (_ BitVec 32) (bvadd esp@3 #x00000004)) ; ESP = ESP + 0x4
(define-fun edx@8 () (_ BitVec 32) u@8.2) ; EDX = unique[43b80:4]

; ftrace_graph_caller+0x14: pop ecx   [59]
(define-fun u@9 () (_ BitVec 32) #x00000000) ; unique[43b80:4] = 0x0
(define-fun m@9 () (_ BitVec 32) (load32 frame@7.20 #xfffffff0)) ; 4 bytes at esp@8
(define-fun u@9.2 () (_ BitVec 32) m@9) ; unique[43b80:4] = *[ram]ESP
(define-fun esp@9 () (_ BitVec 32) (bvadd esp@8 #x00000004)) ; ESP = ESP + 0x4
(define-fun ecx@9 () (_ BitVec 32) u@9.2) ; ECX = unique[43b80:4]

; ftrace_graph_caller+0x15: pop eax   [58]
(define-fun u@10 () (_ BitVec 32) #x00000000) ; unique[43b80:4] = 0x0
(define-fun m@10 () (_ BitVec 32) (load32 frame@7.20 #xfffffff4)) ; 4 bytes at esp@9
(define-fun u@10.2 () (_ BitVec 32) m@10) ; unique[43b80:4] = *[ram]ESP
(define-fun esp@10 () (_ BitVec 32) (bvadd esp@9 #x00000004)) ; ESP = ESP + 0x4
(define-fun eax@10 () (_ BitVec 32) u@10.2) ; EAX = unique[43b80:4]

; ftrace_graph_caller+0x16: popfd   [9d]
; correction popf-by-cpl (SDM 2 "POPF/POPFD/POPFQ", table 4-21)
(define-fun m@11 () (_ BitVec 32) (load32 frame@7.20 #xfffffff8)) ; popf
(define-fun esp@11 () (_ BitVec 32) (bvadd esp@10 #x00000004)) ; popf
(define-fun CF@11 () (_ BitVec 1) ((_ extract 0 0) m@11))
(define-fun PF@11 () (_ BitVec 1) ((_ extract 2 2) m@11))
(define-fun AF@11 () (_ BitVec 1) ((_ extract 4 4) m@11))
(define-fun ZF@11 () (_ BitVec 1) ((_ extract 6 6) m@11))
(define-fun SF@11 () (_ BitVec 1) ((_ extract 7 7) m@11))
(define-fun TF@11 () (_ BitVec 1) ((_ extract 8 8) m@11))
(define-fun IF@11 () (_ BitVec 1) ((_ extract 9 9) m@11))
(define-fun DF@11 () (_ BitVec 1) ((_ extract 10 10) m@11))
(define-fun OF@11 () (_ BitVec 1) ((_ extract 11 11) m@11))
(define-fun IOPL@11 () (_ BitVec 2) ((_ extract 13 12) m@11))
(define-fun NT@11 () (_ BitVec 1) ((_ extract 14 14) m@11))
(define-fun AC@11 () (_ BitVec 1) ((_ extract 18 18) m@11))
(define-fun ID@11 () (_ BitVec 1) ((_ extract 21 21) m@11))

; ftrace_graph_caller+0x17: ret   [c3]
(define-fun m@12 () (_ BitVec 32) (load32 frame@7.20 #xfffffffc)) ; 4 bytes at esp@11
(define-fun target@12 () (_ BitVec 32) m@12) ; EIP = *[ram]ESP
(define-fun esp@12 () (_ BitVec 32) (bvadd esp@11 #x00000004)) ; ESP = ESP + 0x4
(declare-const junk-4@12 (_ BitVec 8))
(define-fun frame@12 () Stack (store frame@7.20 #xfffffffc junk-4@12)) ; T-4 was below sp: any value
(declare-const junk-3@12 (_ BitVec 8))
(define-fun frame@12.2 () Stack (store frame@12 #xfffffffd junk-3@12)) ; T-3 was below sp: any value
(declare-const junk-2@12 (_ BitVec 8))
(define-fun frame@12.3 () Stack (store frame@12.2 #xfffffffe junk-2@12)) ; T-2 was below sp: any value
(declare-const junk-1@12 (_ BitVec 8))
(define-fun frame@12.4 () Stack (store frame@12.3 #xffffffff junk-1@12)) ; T-1 was below sp: any value

; names for what is claimed
(define-fun exit.ebx () (_ BitVec 32) ebx)
(define-fun exit.ecx () (_ BitVec 32) ecx@9)
(define-fun exit.edx () (_ BitVec 32) edx@8)
(define-fun exit.esi () (_ BitVec 32) esi)
(define-fun exit.edi () (_ BitVec 32) edi)
(define-fun exit.ebp () (_ BitVec 32) ebp)
(define-fun exit.eax () (_ BitVec 32) eax@10)
(define-fun exit.CF () (_ BitVec 1) CF@11)
(define-fun exit.PF () (_ BitVec 1) PF@11)
(define-fun exit.AF () (_ BitVec 1) AF@11)
(define-fun exit.ZF () (_ BitVec 1) ZF@11)
(define-fun exit.SF () (_ BitVec 1) SF@11)
(define-fun exit.TF () (_ BitVec 1) TF@11)
(define-fun exit.IF () (_ BitVec 1) IF@11)
(define-fun exit.DF () (_ BitVec 1) DF@11)
(define-fun exit.OF () (_ BitVec 1) OF@11)
(define-fun exit.IOPL () (_ BitVec 2) IOPL@11)
(define-fun exit.NT () (_ BitVec 1) NT@11)
(define-fun exit.AC () (_ BitVec 1) AC@11)
(define-fun exit.VIF () (_ BitVec 1) VIF)
(define-fun exit.VIP () (_ BitVec 1) VIP)
(define-fun exit.ID () (_ BitVec 1) ID@11)
(define-fun exit.cs () (_ BitVec 16) cs)
(define-fun exit.ss () (_ BitVec 16) ss)
(define-fun exit.ds () (_ BitVec 16) ds)
(define-fun exit.es () (_ BitVec 16) es)
(define-fun exit.fs () (_ BitVec 16) fs)
(define-fun exit.gs () (_ BitVec 16) gs)
(define-fun exit.fpu () (_ BitVec 64) fpu)
(define-fun exit.target () (_ BitVec 32) target@12)
(define-fun exit.esp () (_ BitVec 32) esp@12)
(declare-const any-byte Address) ; any stack byte, by its distance from the parent slot

; feasible: Some state follows this path.
(push 1)
(assert (and (bvsge distance (_ bv0 32)) (= (bvand distance (_ bv3 32)) (_ bv0 32))))
(set-info :status sat)
(check-sat)
(pop 1)

; lemma/addresses: Each address that the path used is the symbol plus constant that the generator took it for.
(push 1)
(assert (not (and (= esp@0.2 (bvadd esp #xfffffff8)) (= esp@1 (bvadd esp #xfffffff4)) (= esp@2 (bvadd esp #xfffffff0)) (= esp@3 (bvadd esp #xffffffec)) (= u@5 (bvadd esp #xfffffffc)) (= esp@8 (bvadd esp #xfffffff0)) (= esp@9 (bvadd esp #xfffffff4)) (= esp@10 (bvadd esp #xfffffff8)) (= esp@11 (bvadd esp #xfffffffc)))))
(set-info :status unsat)
(check-sat)
(pop 1)

; call/reached: The callback runs once, and not at all where the guard says so; its address is not the trampoline's.
(push 1)
(assert (not (and (= (ite false #x00000000 #x00000001) #x00000001) (= #x50000000 #x50000000))))
(set-info :status unsat)
(check-sat)
(pop 1)

; call/stack-aligned: The stack pointer at the call is a multiple of 4.
(push 1)
(assert (= (bvand esp #x00000003) #x00000000)) ; assumption stack-aligned-at-hook
(assert (not (= (bvand esp@3 #x00000003) #x00000000)))
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

; arg/parent_slot: The address of the slot that holds the parent return address.
(push 1)
(assert (not (= eax@4 (bvadd ebp #x00000004))))
(set-info :status unsat)
(check-sat)
(pop 1)

; arg/ip: The traced ip: return address minus the size of the call.
(push 1)
(assert (not (= edx@6 (bvsub successor #x00000005))))
(set-info :status unsat)
(check-sat)
(pop 1)

; arg/frame_pointer: The frame pointer as it will be when the traced function returns.
(push 1)
(assert (not (= ecx (load32 above (bvsub ebp esp)))))
(assert (= ecx #x00000001)) ; an input of the counterexample
(set-info :status sat)
(check-sat)
(pop 1)

; restore/bx: ebx is as at the hook.
(push 1)
(assert (not (= exit.ebx ebx)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/cx: ecx is as at the hook.
(push 1)
(assert (not (= exit.ecx ecx)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/dx: edx is as at the hook.
(push 1)
(assert (not (= exit.edx edx)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/si: esi is as at the hook.
(push 1)
(assert (not (= exit.esi esi)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/di: edi is as at the hook.
(push 1)
(assert (not (= exit.edi edi)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/bp: ebp is as at the hook.
(push 1)
(assert (not (= exit.ebp ebp)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/ax: eax is as at the hook.
(push 1)
(assert (not (= exit.eax eax)))
(set-info :status unsat)
(check-sat)
(pop 1)

; restore/flags: Every flag is restored.
(push 1)
(assert (not (= (concat #b0000000000 ID VIP VIF AC #b000 NT IOPL OF DF IF TF SF ZF #b0 AF #b0 PF #b1 CF) (concat #b0000000000 exit.ID exit.VIP exit.VIF exit.AC #b000 exit.NT exit.IOPL exit.OF exit.DF exit.IF exit.TF exit.SF exit.ZF #b0 exit.AF #b0 exit.PF #b1 exit.CF))))
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
(assert (not (and (and (= esp@0.2 (bvadd esp #xfffffff8)) (bvslt #xfffffff8 #x00000000) (bvsle (bvadd #xfffffff8 #x00000004) #x00000000)) (and (= esp@1 (bvadd esp #xfffffff4)) (bvslt #xfffffff4 #x00000000) (bvsle (bvadd #xfffffff4 #x00000004) #x00000000)) (and (= esp@2 (bvadd esp #xfffffff0)) (bvslt #xfffffff0 #x00000000) (bvsle (bvadd #xfffffff0 #x00000004) #x00000000)) (and (= esp@3 (bvadd esp #xffffffec)) (bvslt #xffffffec #x00000000) (bvsle (bvadd #xffffffec #x00000004) #x00000000)))))
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
