;; caught: fresh store
;; Counts its calls in a global: each run must see 0, or replicas differ.
(module
  (memory (export "memory") 1 1)
  (data (i32.const 1024) "\a1\00\a3\00\a1\00\00\01\80\02\80")
  (global $calls (mut i32) (i32.const 0))
  (func (export "abi") (result i32) (i32.const 1))
  (func (export "alloc") (param $len i32) (result i32) (i32.const 4096))
  (func (export "apply") (param $ptr i32) (param $len i32) (result i64)
    (i32.store8 (i32.const 1030) (global.get $calls))
    (global.set $calls (i32.add (global.get $calls) (i32.const 1)))
    (i64.const 0x0000_0400_0000_000b))
)
