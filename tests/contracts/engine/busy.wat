;; A good module with every kind of section and control structure: it answers with its input, each byte turned over.
(module
  (type $turn (func (param i32) (result i32)))
  (import "env" "abort" (func $abort (param i32 i32 i32 i32)))
  (memory (export "memory") 2 2)
  (table 3 3 funcref)
  (global $next (mut i32) (i32.const 4096))
  (global $mask i32 (i32.const 255))
  (elem (i32.const 0) $same $turned $same)
  (data (i32.const 16) "exonomy")
  (data (i32.const 100) "\00\01\02\03")
  (func $same (type $turn) (local.get 0))
  (func $turned (type $turn) (i32.xor (local.get 0) (global.get $mask)))
  (func (export "abi") (result i32) (i32.const 1))
  (func (export "alloc") (param $len i32) (result i32)
    (if (i32.gt_u (local.get $len) (i32.const 60000))
      (then (call $abort (i32.const 16) (i32.const 16) (i32.const 1) (i32.const 2))))
    (global.get $next)
    (global.set $next (i32.and (i32.add (i32.add (global.get $next) (local.get $len)) (i32.const 15)) (i32.const -16))))
  (func $which (param $byte i32) (result i32)
    (block $other
      (block $one
        (block $zero
          (br_table $zero $one $other (i32.and (local.get $byte) (i32.const 3))))
        (return (i32.const 1)))
      (return (i32.const 1)))
    (i32.const 1))
  (func (export "apply") (param $ptr i32) (param $len i32) (result i64)
    (local $at i32) (local $sum i64)
    (block $done
      (loop $again
        (br_if $done (i32.ge_u (local.get $at) (local.get $len)))
        (i32.store8 (i32.add (local.get $ptr) (local.get $at))
          (call_indirect (type $turn)
            (i32.load8_u (i32.add (local.get $ptr) (local.get $at)))
            (call $which (local.get $at))))
        (local.set $sum (i64.add (local.get $sum) (i64.extend_i32_u (local.get $at))))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br $again)))
    (if (i64.lt_s (local.get $sum) (i64.const 0)) (then (unreachable)) (else (drop (memory.size))))
    (i64.or
      (i64.shl (i64.extend_i32_u (local.get $ptr)) (i64.const 32))
      (i64.extend_i32_u (local.get $len)))))
