;; Asks for 2^32 - 1 more pages. WebAssembly says -1; wasm3 says that there were 16, as if it had grown.
(module
  (memory (export "memory") 16 16)
  (func (export "abi") (result i32) (i32.const 1))
  (func (export "alloc") (param i32) (result i32) (i32.const 0))
  (func (export "apply") (param i32 i32) (result i64)
    (i32.store (i32.const 16) (memory.grow (i32.const -1)))
    (i64.const 0x10_00000004)))
