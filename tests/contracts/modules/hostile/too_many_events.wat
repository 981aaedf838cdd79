;; caught: answer
;; Answers with sixty thousand events.
(module
  (memory (export "memory") 4 4)
  (data (i32.const 1024) "\a1\00\a3\00\a0\01\99\ea\60")
  (func (export "abi") (result i32) (i32.const 1))
  (func (export "alloc") (param $len i32) (result i32) (i32.const 4096))
  (func (export "apply") (param $ptr i32) (param $len i32) (result i64)
    (local $at i32) (local $end i32)
    (local.set $at (i32.const 1033))
    (local.set $end (i32.const 181033))
    (loop $next ;; 82 60 a0: ["", {}]
      (i32.store8 (local.get $at) (i32.const 0x82))
      (i32.store8 (i32.add (local.get $at) (i32.const 1)) (i32.const 0x60))
      (i32.store8 (i32.add (local.get $at) (i32.const 2)) (i32.const 0xa0))
      (local.set $at (i32.add (local.get $at) (i32.const 3)))
      (br_if $next (i32.lt_u (local.get $at) (local.get $end))))
    (i32.store16 (local.get $at) (i32.const 0x8002))
    (i64.const 0x0000_0400_0002_bf2b))
)
