;; caught: admission
;; Declares a table without a maximum.
(module
  (memory (export "memory") 1 1)
  (data (i32.const 1024) "\a1\00\a3\00\a0\01\80\02\80")
  (table 1 funcref)
  (func (export "abi") (result i32) (i32.const 1))
  (func (export "alloc") (param $len i32) (result i32) (i32.const 4096))
  (func (export "apply") (param $ptr i32) (param $len i32) (result i64)
    (i64.const 0x0000_0400_0000_0009))
)
