;; caught: answer
;; Answers with a state of two hundred thousand bytes.
(module
  (memory (export "memory") 4 4)
  (data (i32.const 1024) "\a1\00\a3\00\a1\00\5a\00\03\0d\40")
  (data (i32.const 201035) "\01\80\02\80")
  (func (export "abi") (result i32) (i32.const 1))
  (func (export "alloc") (param $len i32) (result i32) (i32.const 4096))
  (func (export "apply") (param $ptr i32) (param $len i32) (result i64)
    (i64.const 0x0000_0400_0003_0d4f))
)
