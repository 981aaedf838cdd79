;; caught: fuel
;; Asks for more memory until it gets it.
(module
  (memory (export "memory") 1 1)
  (data (i32.const 1024) "\a1\00\a3\00\a0\01\80\02\80")
  (func (export "abi") (result i32) (i32.const 1))
  (func (export "alloc") (param $len i32) (result i32) (i32.const 4096))
  (func (export "apply") (param $ptr i32) (param $len i32) (result i64)
    (loop $more (drop (memory.grow (i32.const 1))) (br $more))
    (i64.const 0x0000_0400_0000_0009))
)
