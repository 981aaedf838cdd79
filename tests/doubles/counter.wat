;; A contract for tests. Its state is {0: 8 bytes, how many inputs it took}. What it does is up to the args of the call:
;; an array is a list of effects to emit, a text refuses with it and code 100, false traps, true never ends.
(module
  (memory (export "memory") 16 16)
  (data (i32.const 16) "\a1\00\a3\00\a1\00\48")
  (data (i32.const 32) "\01\80\02\80")
  (data (i32.const 48) "\a1\01\82\18\64")
  (func (export "abi") (result i32) (i32.const 1))
  (func (export "alloc") (param i32) (result i32) (i32.const 65536))

  ;; The address after the CBOR item at $p.
  (func $skip (param $p i32) (result i32)
    (local $major i32) (local $bytes i32) (local $argument i32)
    (local.set $major (i32.shr_u (i32.load8_u (local.get $p)) (i32.const 5)))
    (local.set $argument (i32.and (i32.load8_u (local.get $p)) (i32.const 31)))
    (local.set $p (i32.add (local.get $p) (i32.const 1)))
    (if (i32.ge_u (local.get $argument) (i32.const 24))
      (then
        (local.set $bytes (i32.shl (i32.const 1) (i32.sub (local.get $argument) (i32.const 24))))
        (local.set $argument (i32.const 0))
        (loop $more
          (local.set $argument
            (i32.or (i32.shl (local.get $argument) (i32.const 8)) (i32.load8_u (local.get $p))))
          (local.set $p (i32.add (local.get $p) (i32.const 1)))
          (local.set $bytes (i32.sub (local.get $bytes) (i32.const 1)))
          (br_if $more (local.get $bytes)))))
    (if (i32.or (i32.eq (local.get $major) (i32.const 2)) (i32.eq (local.get $major) (i32.const 3)))
      (then (return (i32.add (local.get $p) (local.get $argument)))))
    (if (i32.eq (local.get $major) (i32.const 5))
      (then (local.set $argument (i32.shl (local.get $argument) (i32.const 1)))))
    (if (i32.or (i32.eq (local.get $major) (i32.const 4)) (i32.eq (local.get $major) (i32.const 5)))
      (then
        (block $done
          (loop $members
            (br_if $done (i32.eqz (local.get $argument)))
            (local.set $p (call $skip (local.get $p)))
            (local.set $argument (i32.sub (local.get $argument) (i32.const 1)))
            (br $members)))))
    (local.get $p))

  ;; Copies $size bytes and returns the address after them.
  (func $copy (param $to i32) (param $from i32) (param $size i32) (result i32)
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $size)))
        (i32.store8 (local.get $to) (i32.load8_u (local.get $from)))
        (local.set $to (i32.add (local.get $to) (i32.const 1)))
        (local.set $from (i32.add (local.get $from) (i32.const 1)))
        (local.set $size (i32.sub (local.get $size) (i32.const 1)))
        (br $next)))
    (local.get $to))

  (func (export "apply") (param $ptr i32) (param $len i32) (result i64)
    (local $state i32) (local $args i32) (local $end i32) (local $tag i32) (local $out i32) (local $count i64)
    (local.set $state (i32.add (local.get $ptr) (i32.const 2)))
    (local.set $args (i32.add (call $skip (local.get $state)) (i32.const 3)))
    (local.set $args (i32.add (call $skip (local.get $args)) (i32.const 1)))
    (local.set $end (call $skip (local.get $args)))
    (local.set $tag (i32.load8_u (local.get $args)))
    (local.set $out (i32.const 262144))
    (if (i32.eq (local.get $tag) (i32.const 0xf4)) (then (unreachable)))
    (if (i32.eq (local.get $tag) (i32.const 0xf5)) (then (loop $ever (br $ever))))
    (local.set $tag (i32.shr_u (local.get $tag) (i32.const 5)))
    (if (i32.eq (local.get $tag) (i32.const 3))
      (then
        (local.set $out (call $copy (local.get $out) (i32.const 48) (i32.const 5)))
        (local.set $out
          (call $copy (local.get $out) (local.get $args) (i32.sub (local.get $end) (local.get $args)))))
      (else
        (if (i32.ne (i32.load8_u (local.get $state)) (i32.const 0xf6))
          (then
            (local.set $count
              (i64.add (i64.load (i32.add (local.get $state) (i32.const 3))) (i64.const 1)))))
        (local.set $out (call $copy (local.get $out) (i32.const 16) (i32.const 7)))
        (i64.store (local.get $out) (local.get $count))
        (local.set $out (i32.add (local.get $out) (i32.const 8)))
        (if (i32.eq (local.get $tag) (i32.const 4))
          (then
            (local.set $out (call $copy (local.get $out) (i32.const 32) (i32.const 3)))
            (local.set $out
              (call $copy (local.get $out) (local.get $args) (i32.sub (local.get $end) (local.get $args)))))
          (else
            (local.set $out (call $copy (local.get $out) (i32.const 32) (i32.const 4)))))))
    (i64.or
      (i64.shl (i64.const 262144) (i64.const 32))
      (i64.extend_i32_u (i32.sub (local.get $out) (i32.const 262144))))))
