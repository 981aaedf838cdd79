;; caught: answer
;; Asks for a release with a negative amount.
(module
  (memory (export "memory") 1 1)
  (data (i32.const 1024) "\a1\00\a3\00\a0\01\80\02\81\82\67\72\65\6c\65\61\73\65\a4\00\00\01\39\03\e7\02\f5\03\63\55\53\44")
  (func (export "abi") (result i32) (i32.const 1))
  (func (export "alloc") (param $len i32) (result i32) (i32.const 4096))
  (func (export "apply") (param $ptr i32) (param $len i32) (result i64)
    (i64.const 0x0000_0400_00000020))
)
