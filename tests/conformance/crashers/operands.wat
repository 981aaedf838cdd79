;; 2,100 operands at once. wasm3 compiles no function that needs more than 2,000 slots.
(module
  (memory (export "memory") 1 1)
  (func (export "abi") (result i32) (i32.const 1))
  (func (export "alloc") (param i32) (result i32) (i32.const 0))
  (func (export "apply") (param i32 i32) (result i64)
    @2100 (i64.const 1)
    @2099 (i64.add)
    (drop)
    (i64.const 0)))
