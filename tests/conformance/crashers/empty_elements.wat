;; An element segment without elements, at the table's beginning. wasm3 asks for 0 bytes, and takes it as having none left.
(module
  (memory (export "memory") 1 1)
  (table 1 1 funcref)
  (elem (i32.const 0))
  (func (export "abi") (result i32) (i32.const 1))
  (func (export "alloc") (param i32) (result i32) (i32.const 0))
  (func (export "apply") (param i32 i32) (result i64) (i64.const 0)))
