;; The same in code that is never reached: wasm3 counts those too.
(module
  (memory (export "memory") 1 1)
  (func (export "abi") (result i32) (i32.const 1))
  (func (export "alloc") (param i32) (result i32) (i32.const 0))
  (func (export "apply") (param i32 i32) (result i64)
    (return (i64.const 0))
    @2100 (i64.const 1)
    @2099 (drop)
  ))
