;; A loop without end. wasm3 counts no fuel and never stops by itself.
(module
  (memory (export "memory") 1 1)
  (func (export "abi") (result i32) (i32.const 1))
  (func (export "alloc") (param i32) (result i32) (i32.const 0))
  (func (export "apply") (param i32 i32) (result i64) (loop (br 0)) (i64.const 0)))
