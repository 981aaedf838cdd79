;; caught: trap
;; Calls through an empty table entry.
(module
  (memory (export "memory") 1 1)
  (data (i32.const 1024) "\a1\00\a3\00\a0\01\80\02\80")
  (type $any (func (result i64)))
  (table 4 4 funcref)
  (func (export "abi") (result i32) (i32.const 1))
  (func (export "alloc") (param $len i32) (result i32) (i32.const 4096))
  (func (export "apply") (param $ptr i32) (param $len i32) (result i64)
    (call_indirect (type $any) (i32.const 3)))
)
