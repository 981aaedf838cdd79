;; What becomes of a community that closes down. It takes over a community's state with `migrate` and keeps it in a form of
;; its own, {0: 2, 1: name, 2: keys of the members}. `tell` says how many there are; everything else is refused.
(module
  (memory (export "memory") 8 8)
  (data (i32.const 16) "\67migrate")
  (data (i32.const 32) "\64tell")
  (data (i32.const 48) "\a1\00\a3\00")
  (data (i32.const 64) "\a3\00\02\01")
  (data (i32.const 80) "\01\81\82\68archived\a1\00")
  (data (i32.const 112) "\01\81\82\64told\a1\00")
  (data (i32.const 136) "\02\80")
  (data (i32.const 144) "\a1\01\82\18\66\78\2dthis community is archived: only tell is left")
  (func (export "abi") (result i32) (i32.const 1))
  (func (export "alloc") (param i32) (result i32) (i32.const 65536))

  ;; The address after the head of the CBOR item at $p.
  (func $after_head (param $p i32) (result i32)
    (local $short i32)
    (local.set $short (i32.and (i32.load8_u (local.get $p)) (i32.const 31)))
    (local.set $p (i32.add (local.get $p) (i32.const 1)))
    (if (i32.ge_u (local.get $short) (i32.const 24))
      (then
        (local.set $p
          (i32.add (local.get $p) (i32.shl (i32.const 1) (i32.sub (local.get $short) (i32.const 24)))))))
    (local.get $p))

  ;; The number in the head of the item at $p. No length or count here has more than four bytes.
  (func $number (param $p i32) (result i32)
    (local $end i32) (local $value i32)
    (local.set $value (i32.and (i32.load8_u (local.get $p)) (i32.const 31)))
    (local.set $end (call $after_head (local.get $p)))
    (local.set $p (i32.add (local.get $p) (i32.const 1)))
    (if (i32.lt_u (local.get $p) (local.get $end))
      (then
        (local.set $value (i32.const 0))
        (loop $more
          (local.set $value
            (i32.or (i32.shl (local.get $value) (i32.const 8)) (i32.load8_u (local.get $p))))
          (local.set $p (i32.add (local.get $p) (i32.const 1)))
          (br_if $more (i32.lt_u (local.get $p) (local.get $end))))))
    (local.get $value))

  ;; The address after the CBOR item at $p.
  (func $skip (param $p i32) (result i32)
    (local $major i32) (local $members i32)
    (local.set $major (i32.shr_u (i32.load8_u (local.get $p)) (i32.const 5)))
    (local.set $members (call $number (local.get $p)))
    (local.set $p (call $after_head (local.get $p)))
    (if (i32.or (i32.eq (local.get $major) (i32.const 2)) (i32.eq (local.get $major) (i32.const 3)))
      (then (return (i32.add (local.get $p) (local.get $members)))))
    (if (i32.eq (local.get $major) (i32.const 5))
      (then (local.set $members (i32.shl (local.get $members) (i32.const 1)))))
    (if (i32.or (i32.eq (local.get $major) (i32.const 4)) (i32.eq (local.get $major) (i32.const 5)))
      (then
        (block $done
          (loop $next
            (br_if $done (i32.eqz (local.get $members)))
            (local.set $p (call $skip (local.get $p)))
            (local.set $members (i32.sub (local.get $members) (i32.const 1)))
            (br $next)))))
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

  ;; Copies the item at $from and returns the address after it.
  (func $copy_item (param $to i32) (param $from i32) (result i32)
    (call $copy (local.get $to) (local.get $from)
      (i32.sub (call $skip (local.get $from)) (local.get $from))))

  (func $is (param $a i32) (param $b i32) (param $size i32) (result i32)
    (block $differ
      (loop $next
        (if (i32.eqz (local.get $size)) (then (return (i32.const 1))))
        (br_if $differ (i32.ne (i32.load8_u (local.get $a)) (i32.load8_u (local.get $b))))
        (local.set $a (i32.add (local.get $a) (i32.const 1)))
        (local.set $b (i32.add (local.get $b) (i32.const 1)))
        (local.set $size (i32.sub (local.get $size) (i32.const 1)))
        (br $next)))
    (i32.const 0))

  ;; Writes how many members the array at $from has, as a number.
  (func $write_count (param $to i32) (param $from i32) (result i32)
    (local $end i32)
    (local.set $end
      (call $copy (local.get $to) (local.get $from)
        (i32.sub (call $after_head (local.get $from)) (local.get $from))))
    (i32.store8 (local.get $to) (i32.and (i32.load8_u (local.get $to)) (i32.const 31)))
    (local.get $end))

  ;; Writes the first item of each of the members of the array at $from, as an array.
  (func $write_keys (param $to i32) (param $from i32) (result i32)
    (local $left i32)
    (local.set $left (call $number (local.get $from)))
    (local.set $to
      (call $copy (local.get $to) (local.get $from)
        (i32.sub (call $after_head (local.get $from)) (local.get $from))))
    (local.set $from (call $after_head (local.get $from)))
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $left)))
        (local.set $to (call $copy_item (local.get $to) (call $after_head (local.get $from))))
        (local.set $from (call $skip (local.get $from)))
        (local.set $left (i32.sub (local.get $left) (i32.const 1)))
        (br $next)))
    (local.get $to))

  ;; Takes over the community's state at $state; the answer's end.
  (func $migrate (param $state i32) (result i32)
    (local $out i32) (local $members i32)
    (if (i32.ne (i32.load8_u (local.get $state)) (i32.const 0xaf)) (then (unreachable)))
    (local.set $members
      (i32.add (call $skip (i32.add (local.get $state) (i32.const 2))) (i32.const 1)))
    (local.set $out (call $copy (i32.const 262144) (i32.const 48) (i32.const 4)))
    (local.set $out (call $copy (local.get $out) (i32.const 64) (i32.const 4)))
    (local.set $out (call $copy_item (local.get $out) (i32.add (local.get $state) (i32.const 2))))
    (i32.store8 (local.get $out) (i32.const 2))
    (local.set $out (call $write_keys (i32.add (local.get $out) (i32.const 1)) (local.get $members)))
    (local.set $out (call $copy (local.get $out) (i32.const 80) (i32.const 14)))
    (local.set $out (call $write_count (local.get $out) (local.get $members)))
    (call $copy (local.get $out) (i32.const 136) (i32.const 2)))

  ;; Says how many keys the archive has; the answer's end.
  (func $tell (param $state i32) (result i32)
    (local $out i32) (local $keys i32)
    (local.set $keys
      (i32.add (call $skip (i32.add (local.get $state) (i32.const 4))) (i32.const 1)))
    (local.set $out (call $copy (i32.const 262144) (i32.const 48) (i32.const 4)))
    (local.set $out (call $copy_item (local.get $out) (local.get $state)))
    (local.set $out (call $copy (local.get $out) (i32.const 112) (i32.const 10)))
    (local.set $out (call $write_count (local.get $out) (local.get $keys)))
    (call $copy (local.get $out) (i32.const 136) (i32.const 2)))

  (func $refuse (result i32)
    (call $copy (i32.const 262144) (i32.const 144) (i32.const 52)))

  ;; An archive's state begins with a map of three.
  (func $answer (param $state i32) (param $op i32) (result i32)
    (local $archived i32)
    (local.set $archived (i32.eq (i32.load8_u (local.get $state)) (i32.const 0xa3)))
    (if (i32.and (local.get $archived) (call $is (local.get $op) (i32.const 32) (i32.const 5)))
      (then (return (call $tell (local.get $state)))))
    (if (i32.or (local.get $archived) (i32.eqz (call $is (local.get $op) (i32.const 16) (i32.const 8))))
      (then (return (call $refuse))))
    (call $migrate (local.get $state)))

  (func (export "apply") (param $ptr i32) (param $len i32) (result i64)
    (local $state i32)
    (local.set $state (i32.add (local.get $ptr) (i32.const 2)))
    (i64.or
      (i64.shl (i64.const 262144) (i64.const 32))
      (i64.extend_i32_u
        (i32.sub
          (call $answer (local.get $state) (i32.add (call $skip (local.get $state)) (i32.const 3)))
          (i32.const 262144))))))
