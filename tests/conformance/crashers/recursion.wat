;; Two functions that call each other for ever. wasm3 looks at its own stack only, runs out of the machine's and dies of it.
(module
  (memory (export "memory") 1 1)
  (func (export "abi") (result i32) (i32.const 1))
  (func (export "alloc") (param i32) (result i32) (i32.const 0))
  (func $there (call $back))
  (func $back (call $there))
  (func (export "apply") (param i32 i32) (result i64) (call $there) (i64.const 0)))
