;; A custom section `name` whose content is cut short. WebAssembly ignores what a custom section holds; wasm3 reads this one
;; and refuses the module.
(module
  (memory (export "memory") 1 1)
  (func (export "abi") (result i32) (i32.const 1))
  (func (export "alloc") (param i32) (result i32) (i32.const 0))
  (func (export "apply") (param i32 i32) (result i64) (i64.const 0))
  (@custom "name" "\01\04\0d"))
