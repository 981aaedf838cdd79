;; caught: trap or fuel
;; Calls itself until the stack ends.
(module
  (memory (export "memory") 1 1)
  (data (i32.const 1024) "\a1\00\a3\00\a0\01\80\02\80")
  (func $deeper (param i64 i64 i64 i64) (result i64)
    (i64.add (i64.const 1) (call $deeper (local.get 0) (local.get 1) (local.get 2) (local.get 3))))
  (func (export "abi") (result i32) (i32.const 1))
  (func (export "alloc") (param $len i32) (result i32) (i32.const 4096))
  (func (export "apply") (param $ptr i32) (param $len i32) (result i64)
    (call $deeper (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4)))
)
