;; Asks for 2^32 - 10 more pages. WebAssembly says -1 and changes nothing; wasm3 adds in 32 bits, takes the result for the
;; new size, and has less memory than before.
(module
  (memory (export "memory") 16 16)
  (func (export "abi") (result i32) (i32.const 1))
  (func (export "alloc") (param i32) (result i32) (i32.const 0))
  (func (export "apply") (param i32 i32) (result i64)
    (drop (memory.grow (i32.const -10)))
    (i64.store (i32.const 16) (i64.extend_i32_u (memory.size)))
    (i64.const 0x10_00000008)))
