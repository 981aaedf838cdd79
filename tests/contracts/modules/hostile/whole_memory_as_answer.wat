;; caught: answer
;; Answers with all of its memory.
(module
  (memory (export "memory") 1 1)
  (data (i32.const 1024) "\a1\00\a3\00\a0\01\80\02\80")
  (func (export "abi") (result i32) (i32.const 1))
  (func (export "alloc") (param $len i32) (result i32) (i32.const 4096))
  (func (export "apply") (param $ptr i32) (param $len i32) (result i64)
    (i64.const 0x0000_0000_0001_0000))
)
