;; caught: admission
;; Initialises bytes beyond its memory: can't be instantiated.
(module
  (memory (export "memory") 1 1)
  (data (i32.const 65530) "0123456789")
  (func (export "abi") (result i32) (i32.const 1))
  (func (export "alloc") (param $len i32) (result i32) (i32.const 4096))
  (func (export "apply") (param $ptr i32) (param $len i32) (result i64)
    (i64.const 0x0000_0400_0000_0009))
)
