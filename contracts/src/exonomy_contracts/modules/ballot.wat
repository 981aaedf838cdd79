(module
 (type $0 (func (param i32) (result i32)))
 (type $1 (func (param i32 i32) (result i32)))
 (type $2 (func (param i32 i32)))
 (type $3 (func (param i32 i64) (result i32)))
 (type $4 (func (result i32)))
 (type $5 (func (param i32 i64)))
 (type $6 (func (param i32) (result i64)))
 (type $7 (func (param i32 i32 i32) (result i32)))
 (type $8 (func (param i32 i32) (result i64)))
 (type $9 (func (param i32 i32 i32)))
 (type $10 (func (param i32 i32 i64) (result i32)))
 (type $11 (func (param i64) (result i64)))
 (type $12 (func (param i64 i32)))
 (type $13 (func (param i32 i64 i64 i64) (result i32)))
 (type $14 (func (param i32 i64 i64) (result i64)))
 (type $15 (func (param i64) (result i32)))
 (type $16 (func (result i64)))
 (type $17 (func (param i32 i64) (result i64)))
 (type $18 (func (param i32)))
 (type $19 (func (param i32 i32 i64 i32)))
 (type $20 (func (param i32 i64 i32) (result i32)))
 (type $21 (func (param i32 i32 i64 i32) (result i32)))
 (global $assembly/host/heap/top (mut i32) (i32.const 0))
 (global $assembly/host/heap/highest (mut i32) (i32.const 0))
 (global $assembly/host/refusal/given (mut i32) (i32.const 0))
 (global $assembly/host/answer/events (mut i32) (i32.const 0))
 (global $assembly/host/answer/effects (mut i32) (i32.const 0))
 (memory $0 4 4)
 (data $0 (i32.const 1036) "\1c\01")
 (data $0.1 (i32.const 1048) "\04\00\00\00\00\01\00\00\98/\8aB\91D7q\cf\fb\c0\b5\a5\db\b5\e9[\c2V9\f1\11\f1Y\a4\82?\92\d5^\1c\ab\98\aa\07\d8\01[\83\12\be\851$\c3}\0cUt]\ber\fe\b1\de\80\a7\06\dc\9bt\f1\9b\c1\c1i\9b\e4\86G\be\ef\c6\9d\c1\0f\cc\a1\0c$o,\e9-\aa\84tJ\dc\a9\b0\\\da\88\f9vRQ>\98m\c61\a8\c8\'\03\b0\c7\7fY\bf\f3\0b\e0\c6G\91\a7\d5Qc\ca\06g))\14\85\n\b7\'8!\1b.\fcm,M\13\r8STs\ne\bb\njv.\c9\c2\81\85,r\92\a1\e8\bf\a2Kf\1a\a8p\8bK\c2\a3Ql\c7\19\e8\92\d1$\06\99\d6\855\0e\f4p\a0j\10\16\c1\a4\19\08l7\1eLwH\'\b5\bc\b04\b3\0c\1c9J\aa\d8NO\ca\9c[\f3o.h\ee\82\8ftoc\a5x\14x\c8\84\08\02\c7\8c\fa\ff\be\90\eblP\a4\f7\a3\f9\be\f2xq\c6")
 (data $1 (i32.const 1324) "<")
 (data $1.1 (i32.const 1336) "\02\00\00\00\"\00\00\00e\00x\00o\00n\00o\00m\00y\00/\00c\00h\00a\00r\00t\00e\00r\00/\001")
 (data $2 (i32.const 1388) "\1c")
 (data $2.1 (i32.const 1400) "\02\00\00\00\08\00\00\00v\00o\00t\00e")
 (data $3 (i32.const 1420) "\1c")
 (data $3.1 (i32.const 1432) "\02\00\00\00\n\00\00\00c\00l\00o\00s\00e")
 (data $4 (i32.const 1452) "\1c")
 (data $4.1 (i32.const 1464) "\05\00\00\00\08\00\00\00\80\05\00\00\a0\05")
 (data $5 (i32.const 1484) "<")
 (data $5.1 (i32.const 1496) "\02\00\00\00$\00\00\00t\00h\00e\00 \00b\00a\00l\00l\00o\00t\00 \00i\00s\00 \00o\00p\00e\00n")
 (data $6 (i32.const 1548) "\\")
 (data $6.1 (i32.const 1560) "\02\00\00\00@\00\00\00t\00h\00e\00 \00b\00a\00l\00l\00o\00t\00 \00i\00s\00 \00c\00l\00o\00s\00e\00d\00 \00a\00n\00d\00 \00d\00e\00c\00i\00d\00e\00d")
 (data $7 (i32.const 1644) "\\")
 (data $7.1 (i32.const 1656) "\02\00\00\00J\00\00\00t\00h\00e\00 \00b\00a\00l\00l\00o\00t\00 \00i\00s\00 \00c\00l\00o\00s\00e\00d\00 \00w\00i\00t\00h\00o\00u\00t\00 \00a\00 \00r\00e\00s\00u\00l\00t")
 (data $8 (i32.const 1740) "\1c")
 (data $8.1 (i32.const 1752) "\05\00\00\00\0c\00\00\00\e0\05\00\00 \06\00\00\80\06")
 (data $9 (i32.const 1772) "<")
 (data $9.1 (i32.const 1784) "\06\00\00\00 \00\00\00\01\00\00\00\07")
 (data $9.2 (i32.const 1808) "\01\00\00\00\06")
 (data $10 (i32.const 1836) "\1c")
 (data $10.1 (i32.const 1848) "\02\00\00\00\08\00\00\00i\00n\00i\00t")
 (data $11 (i32.const 1868) "\1c")
 (data $11.1 (i32.const 1880) "\02\00\00\00\06\00\00\00y\00e\00s")
 (data $12 (i32.const 1900) "\1c")
 (data $12.1 (i32.const 1912) "\02\00\00\00\04\00\00\00n\00o")
 (data $13 (i32.const 1932) "\8c")
 (data $13.1 (i32.const 1944) "\02\00\00\00p\00\00\00n\00o\00t\00 \00w\00h\00a\00t\00 \00t\00h\00i\00s\00 \00o\00p\00 \00t\00a\00k\00e\00s\00:\00 \00a\00 \00k\00e\00y\00,\00 \00a\00 \00t\00y\00p\00e\00 \00o\00r\00 \00a\00 \00s\00i\00z\00e\00 \00i\00s\00 \00w\00r\00o\00n\00g")
 (data $14 (i32.const 2076) "\\")
 (data $14.1 (i32.const 2088) "\02\00\00\00L\00\00\00t\00h\00e\00 \00q\00u\00e\00s\00t\00i\00o\00n\00 \00n\00e\00e\00d\00s\00 \001\00 \00t\00o\00 \002\000\000\00 \00c\00h\00a\00r\00a\00c\00t\00e\00r\00s")
 (data $15 (i32.const 2172) "\8c")
 (data $15.1 (i32.const 2184) "\02\00\00\00t\00\00\00e\00a\00c\00h\00 \00o\00p\00t\00i\00o\00n\00 \00n\00e\00e\00d\00s\00 \001\00 \00t\00o\00 \008\000\00 \00c\00h\00a\00r\00a\00c\00t\00e\00r\00s\00 \00a\00n\00d\00 \00a\00 \00t\00e\00x\00t\00 \00o\00f\00 \00i\00t\00s\00 \00o\00w\00n")
 (data $16 (i32.const 2316) "\ec")
 (data $16.1 (i32.const 2328) "\02\00\00\00\ce\00\00\00a\00 \00b\00a\00l\00l\00o\00t\00 \00w\00h\00o\00s\00e\00 \00v\00e\00r\00d\00i\00c\00t\00 \00a\00n\00o\00t\00h\00e\00r\00 \00i\00n\00s\00t\00a\00n\00c\00e\00 \00a\00w\00a\00i\00t\00s\00 \00i\00s\00 \00a\00 \00s\00p\00l\00i\00t\00,\00 \00o\00r\00 \00h\00a\00s\00 \00t\00h\00e\00 \00o\00p\00t\00i\00o\00n\00s\00 \00y\00e\00s\00 \00a\00n\00d\00 \00n\00o\00,\00 \00i\00n\00 \00t\00h\00i\00s\00 \00o\00r\00d\00e\00r")
 (data $17 (i32.const 2556) "\ac")
 (data $17.1 (i32.const 2568) "\02\00\00\00\8e\00\00\00t\00h\00e\00 \00e\00l\00e\00c\00t\00o\00r\00s\00 \00h\00a\00v\00e\00 \00t\00o\00 \00b\00e\00 \00i\00n\00 \00t\00h\00e\00 \00o\00r\00d\00e\00r\00 \00o\00f\00 \00t\00h\00e\00i\00r\00 \00k\00e\00y\00s\00\'\00 \00b\00y\00t\00e\00s\00,\00 \00n\00o\00b\00o\00d\00y\00 \00t\00w\00i\00c\00e")
 (data $18 (i32.const 2732) "\9c")
 (data $18.1 (i32.const 2744) "\02\00\00\00\86\00\00\00k\00i\00n\00d\00s\00 \000\00 \00a\00n\00d\00 \001\00 \00h\00a\00v\00e\00 \00t\00h\00e\00 \00n\00u\00m\00b\00e\00r\00 \000\00,\00 \002\00 \00h\00a\00s\00 \005\000\000\001\00 \00t\00o\00 \001\000\000\000\000\00 \00b\00a\00s\00i\00s\00 \00p\00o\00i\00n\00t\00s\00,\00 ")
 (data $19 (i32.const 2892) "\8c")
 (data $19.1 (i32.const 2904) "\02\00\00\00t\00\00\003\00 \00a\00n\00d\00 \004\00 \00a\00t\00 \00l\00e\00a\00s\00t\00 \001\00;\00 \00a\00 \00q\00u\00o\00r\00u\00m\00 \00i\00s\00 \00a\00t\00 \00m\00o\00s\00t\00 \001\000\000\000\000\00 \00b\00a\00s\00i\00s\00 \00p\00o\00i\00n\00t\00s")
 (data $20 (i32.const 3036) "\ac")
 (data $20.1 (i32.const 3048) "\02\00\00\00\94\00\00\00a\00 \00s\00p\00l\00i\00t\00 \00i\00s\00 \00d\00e\00c\00i\00d\00e\00d\00 \00b\00y\00 \00i\00t\00s\00 \00m\00e\00d\00i\00a\00n\00:\00 \00t\00a\00k\00e\00 \00t\00h\00e\00 \00r\00u\00l\00e\00 \00o\00f\00 \00k\00i\00n\00d\00 \001\00,\00 \00o\00r\00 \00n\00a\00m\00e\00 \00o\00p\00t\00i\00o\00n\00s")
 (data $21 (i32.const 3212) "<")
 (data $21.1 (i32.const 3224) "\02\00\00\00$\00\00\00t\00h\00e\00 \00r\00u\00l\00e\00 \00a\00s\00k\00s\00 \00f\00o\00r\00 ")
 (data $22 (i32.const 3276) "<")
 (data $22.1 (i32.const 3288) "\02\00\00\00 \00\00\00,\00 \00b\00u\00t\00 \00t\00h\00e\00r\00e\00 \00a\00r\00e\00 ")
 (data $23 (i32.const 3340) "<")
 (data $23.1 (i32.const 3352) "\02\00\00\00(\00\00\00 \00e\00l\00e\00c\00t\00o\00r\00s\00 \00o\00f\00 \00w\00e\00i\00g\00h\00t\00 ")
 (data $24 (i32.const 3404) "L")
 (data $24.1 (i32.const 3416) "\02\00\00\00<\00\00\00t\00h\00e\00 \00b\00a\00l\00l\00o\00t\00 \00h\00a\00s\00 \00t\00o\00 \00c\00l\00o\00s\00e\00 \00a\00f\00t\00e\00r\00 ")
 (data $25 (i32.const 3484) "\1c")
 (data $25.1 (i32.const 3496) "\02\00\00\00\08\00\00\00 \00U\00T\00C")
 (data $26 (i32.const 3516) "<")
 (data $26.1 (i32.const 3528) "\02\00\00\00 \00\00\00 \00a\00n\00d\00 \00b\00e\00f\00o\00r\00e\00 \002\002\000\000")
 (data $27 (i32.const 3580) "l")
 (data $27.1 (i32.const 3592) "\02\00\00\00T\00\00\00t\00h\00e\00 \00t\00i\00m\00e\00 \00t\00o\00 \00a\00n\00s\00w\00e\00r\00 \00a\00 \00l\00a\00t\00e\00 \00v\00o\00t\00e\00 \00i\00s\00 \00a\00t\00 \00m\00o\00s\00t\00 ")
 (data $28 (i32.const 3692) "\1c")
 (data $28.1 (i32.const 3704) "\02\00\00\00\04\00\00\00 \00s")
 (data $29 (i32.const 3724) "|")
 (data $29.1 (i32.const 3736) "\02\00\00\00^\00\00\00U\00n\00e\00x\00p\00e\00c\00t\00e\00d\00 \00\'\00n\00u\00l\00l\00\'\00 \00(\00n\00o\00t\00 \00a\00s\00s\00i\00g\00n\00e\00d\00 \00o\00r\00 \00f\00a\00i\00l\00e\00d\00 \00c\00a\00s\00t\00)")
 (data $30 (i32.const 3852) "\1c")
 (data $30.1 (i32.const 3864) "\02\00\00\00\0c\00\00\00o\00p\00e\00n\00e\00d")
 (data $31 (i32.const 3884) "\1c")
 (data $31.1 (i32.const 3896) "\02\00\00\00\08\00\00\00w\00a\00k\00e")
 (data $32 (i32.const 3916) "L")
 (data $32.1 (i32.const 3928) "\02\00\00\008\00\00\00t\00h\00i\00s\00 \00c\00o\00n\00t\00r\00a\00c\00t\00 \00h\00a\00s\00 \00n\00o\00 \00s\00u\00c\00h\00 \00o\00p")
 (data $33 (i32.const 3996) "<")
 (data $33.1 (i32.const 4008) "\02\00\00\00\"\00\00\00t\00h\00i\00s\00 \00o\00p\00 \00c\00o\00m\00e\00s\00 \00a\00s\00 ")
 (data $34 (i32.const 4060) "<")
 (data $34.1 (i32.const 4072) "\02\00\00\00$\00\00\00a\00 \00c\00a\00l\00l\00 \00o\00f\00 \00a\00 \00p\00e\00r\00s\00o\00n")
 (data $35 (i32.const 4124) "\\")
 (data $35.1 (i32.const 4136) "\02\00\00\00J\00\00\00a\00 \00m\00e\00s\00s\00a\00g\00e\00 \00o\00f\00 \00a\00n\00 \00i\00n\00s\00t\00a\00n\00c\00e\00\'\00s\00 \00f\00i\00n\00a\00l\00 \00s\00e\00a\00l")
 (data $36 (i32.const 4220) "L")
 (data $36.1 (i32.const 4232) "\02\00\00\008\00\00\00a\00 \00p\00r\00o\00o\00f\00 \00t\00h\00a\00t\00 \00a\00 \00t\00i\00l\00l\00 \00r\00e\00d\00e\00e\00m\00e\00d")
 (data $37 (i32.const 4300) "l")
 (data $37.1 (i32.const 4312) "\02\00\00\00N\00\00\00a\00 \00r\00e\00c\00e\00i\00p\00t\00 \00o\00f\00 \00t\00h\00e\00 \00p\00r\00o\00c\00e\00s\00s\00o\00r\00,\00 \00b\00y\00 \00a\00 \00s\00e\00a\00l\00e\00r")
 (data $38 (i32.const 4412) "L")
 (data $38.1 (i32.const 4424) "\02\00\00\00<\00\00\00a\00 \00c\00o\00m\00p\00l\00e\00t\00i\00o\00n\00 \00p\00r\00o\00o\00f\00 \00o\00f\00 \00a\00 \00d\00e\00v\00i\00c\00e")
 (data $39 (i32.const 4492) "L")
 (data $39.1 (i32.const 4504) "\02\00\00\004\00\00\00:\00 \00t\00h\00i\00s\00 \00i\00s\00 \00n\00o\00t\00 \00p\00o\00s\00s\00i\00b\00l\00e\00 \00n\00o\00w")
 (data $40 (i32.const 4572) "\8c")
 (data $40.1 (i32.const 4584) "\02\00\00\00x\00\00\00o\00n\00l\00y\00 \00w\00h\00o\00 \00i\00s\00 \00i\00n\00 \00t\00h\00e\00 \00e\00l\00e\00c\00t\00o\00r\00a\00t\00e\00 \00o\00f\00 \00t\00h\00i\00s\00 \00b\00a\00l\00l\00o\00t\00 \00h\00a\00s\00 \00a\00 \00s\00a\00y\00 \00i\00n\00 \00i\00t")
 (data $41 (i32.const 4716) "L")
 (data $41.1 (i32.const 4728) "\02\00\00\00:\00\00\00t\00h\00e\00 \00t\00i\00m\00e\00 \00t\00o\00 \00v\00o\00t\00e\00 \00w\00a\00s\00 \00o\00v\00e\00r\00 \00a\00t\00 ")
 (data $42 (i32.const 4796) "<")
 (data $42.1 (i32.const 4808) "\02\00\00\00*\00\00\00a\00 \00s\00p\00l\00i\00t\00 \00i\00s\00 \00f\00r\00o\00m\00 \000\00 \00t\00o\00 ")
 (data $43 (i32.const 4860) "\\")
 (data $43.1 (i32.const 4872) "\02\00\00\00>\00\00\00o\00p\00t\00i\00o\00n\00s\00 \00a\00r\00e\00 \00n\00u\00m\00b\00e\00r\00e\00d\00 \00f\00r\00o\00m\00 \000\00 \00t\00o\00 ")
 (data $44 (i32.const 4956) ",")
 (data $44.1 (i32.const 4968) "\02\00\00\00\1a\00\00\00 \00b\00a\00s\00i\00s\00 \00p\00o\00i\00n\00t\00s")
 (data $45 (i32.const 5004) "\1c")
 (data $45.1 (i32.const 5016) "\02")
 (data $46 (i32.const 5036) "L")
 (data $46.1 (i32.const 5048) "\02\00\00\002\00\00\00t\00h\00a\00t\00 \00i\00s\00 \00y\00o\00u\00r\00 \00v\00o\00t\00e\00 \00a\00l\00r\00e\00a\00d\00y")
 (data $47 (i32.const 5116) "\9c")
 (data $47.1 (i32.const 5128) "\02\00\00\00\80\00\00\00y\00o\00u\00 \00h\00a\00v\00e\00 \00v\00o\00t\00e\00d\00,\00 \00a\00n\00d\00 \00i\00n\00 \00t\00h\00i\00s\00 \00b\00a\00l\00l\00o\00t\00 \00a\00 \00v\00o\00t\00e\00 \00s\00t\00a\00n\00d\00s\00 \00o\00n\00c\00e\00 \00i\00t\00 \00i\00s\00 \00c\00a\00s\00t")
 (data $48 (i32.const 5276) "\1c")
 (data $48.1 (i32.const 5288) "\02\00\00\00\n\00\00\00v\00o\00t\00e\00d")
 (data $49 (i32.const 5308) "\1c")
 (data $49.1 (i32.const 5320) "\02\00\00\00\0c\00\00\00c\00l\00o\00s\00e\00d")
 (data $50 (i32.const 5340) ",")
 (data $50.1 (i32.const 5352) "\02\00\00\00\0e\00\00\00v\00e\00r\00d\00i\00c\00t")
 (data $51 (i32.const 5388) ",")
 (data $51.1 (i32.const 5400) "\02\00\00\00\0e\00\00\00m\00e\00s\00s\00a\00g\00e")
 (data $52 (i32.const 5436) "\ac")
 (data $52.1 (i32.const 5448) "\02\00\00\00\8e\00\00\00y\00o\00u\00r\00 \00v\00o\00t\00e\00 \00h\00a\00s\00 \00c\00h\00a\00n\00g\00e\00d\00 \00t\00h\00e\00 \00r\00e\00s\00u\00l\00t\00 \00l\00a\00t\00e\00 \00o\00n\00c\00e\00 \00a\00n\00d\00 \00s\00o\00 \00m\00o\00v\00e\00d\00 \00t\00h\00e\00 \00c\00l\00o\00s\00i\00n\00g\00 \00t\00o\00 ")
 (data $53 (i32.const 5612) "L")
 (data $53.1 (i32.const 5624) "\02\00\00\000\00\00\00;\00 \00i\00t\00 \00c\00a\00n\00\'\00t\00 \00a\00 \00s\00e\00c\00o\00n\00d\00 \00t\00i\00m\00e")
 (data $54 (i32.const 5692) ",")
 (data $54.1 (i32.const 5704) "\02\00\00\00\0e\00\00\00c\00l\00o\00s\00i\00n\00g")
 (data $55 (i32.const 5740) "L")
 (data $55.1 (i32.const 5752) "\02\00\00\002\00\00\00t\00h\00e\00 \00b\00a\00l\00l\00o\00t\00 \00i\00s\00 \00o\00p\00e\00n\00 \00u\00n\00t\00i\00l\00 ")
 (export "apply" (func $assembly/ballot/index/apply))
 (export "abi" (func $assembly/host/abi/abi))
 (export "alloc" (func $assembly/host/abi/alloc))
 (export "memory" (memory $0))
 (func $assembly/wire/writer/Writer#head (param $0 i32) (param $1 i32) (param $2 i64) (result i32)
  (local $3 i32)
  (local $4 i32)
  local.get $1
  i32.const 5
  i32.shl
  local.set $1
  local.get $2
  i64.const 24
  i64.lt_u
  if
   local.get $0
   local.get $1
   local.get $2
   i32.wrap_i64
   i32.or
   call $assembly/wire/writer/Writer#byte
   return
  end
  i32.const 1
  local.get $2
  i64.const 256
  i64.lt_u
  if (result i32)
   i32.const 0
  else
   i32.const 1
   i32.const 2
   i32.const 3
   local.get $2
   i64.const 4294967296
   i64.lt_u
   select
   local.get $2
   i64.const 65536
   i64.lt_u
   select
  end
  local.tee $3
  i32.shl
  local.set $4
  local.get $0
  local.get $1
  local.get $3
  i32.const 24
  i32.add
  i32.or
  call $assembly/wire/writer/Writer#byte
  i32.load offset=4
  local.set $1
  local.get $0
  i32.load offset=8
  local.get $1
  i32.sub
  local.get $4
  i32.lt_u
  if
   unreachable
  end
  local.get $4
  i32.const 1
  i32.eq
  if
   local.get $1
   local.get $2
   i64.store8
  else
   local.get $4
   i32.const 2
   i32.eq
   if
    local.get $1
    local.get $2
    i32.wrap_i64
    call $~lib/polyfills/bswap<u16>
    i32.store16
   else
    local.get $4
    i32.const 4
    i32.eq
    if
     local.get $1
     local.get $2
     i32.wrap_i64
     call $~lib/polyfills/bswap<u32>
     i32.store
    else
     local.get $1
     local.get $2
     call $~lib/polyfills/bswap<u64>
     i64.store
    end
   end
  end
  local.get $0
  local.get $1
  local.get $4
  i32.add
  i32.store offset=4
  local.get $0
 )
 (func $assembly/wire/reader/Reader#key (param $0 i32) (param $1 i64) (result i32)
  local.get $0
  i32.const 0
  call $assembly/wire/reader/Reader#head
  local.get $1
  i64.ne
  if
   local.get $0
   i32.const 1
   i32.store8 offset=8
  end
  local.get $0
 )
 (func $assembly/host/refusal/Refusal#words (param $0 i32) (param $1 i32) (result i32)
  local.get $0
  i32.load offset=4
  local.get $1
  call $assembly/wire/writer/Writer#letters
  drop
  local.get $0
 )
 (func $assembly/wire/reader/Reader#head (param $0 i32) (param $1 i32) (result i64)
  local.get $0
  i32.load8_u offset=8
  if (result i32)
   i32.const 1
  else
   local.get $0
   i32.load
   local.get $0
   i32.load offset=4
   i32.ge_u
  end
  if
   local.get $0
   i32.const 1
   i32.store8 offset=8
   i64.const 0
   return
  end
  local.get $1
  local.get $0
  i32.load
  i32.load8_u
  local.tee $1
  i32.const 5
  i32.shr_u
  i32.eq
  if (result i64)
   local.get $0
   local.get $1
   i32.const 31
   i32.and
   call $assembly/wire/reader/Reader#argument
  else
   local.get $0
   i32.const 1
   i32.store8 offset=8
   i64.const 0
  end
 )
 (func $assembly/host/refusal/refuse (param $0 i32) (result i32)
  (local $1 i32)
  call $assembly/host/heap/make<assembly/host/refusal/Refusal>
  local.tee $1
  local.get $0
  i32.store
  local.get $1
  i32.const 200
  call $assembly/wire/writer/Writer.of
  i32.store offset=4
  local.get $1
  global.set $assembly/host/refusal/given
  local.get $1
 )
 (func $assembly/wire/reader/Reader#bytes (param $0 i32) (param $1 i64) (result i32)
  local.get $0
  i32.const 2
  call $assembly/wire/reader/Reader#head
  local.get $1
  i64.ne
  if
   local.get $0
   i32.const 1
   i32.store8 offset=8
  end
  local.get $0
  local.get $1
  call $assembly/wire/reader/Reader#advance
 )
 (func $assembly/host/heap/take (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  local.get $0
  i32.const 7
  i32.add
  i32.const -8
  i32.and
  local.tee $1
  memory.size
  i32.const 16
  i32.shl
  global.get $assembly/host/heap/top
  i32.sub
  local.tee $2
  i32.gt_u
  local.get $0
  local.get $2
  i32.gt_u
  i32.or
  if
   unreachable
  end
  global.get $assembly/host/heap/top
  global.get $assembly/host/heap/top
  local.get $1
  i32.add
  global.set $assembly/host/heap/top
  global.get $assembly/host/heap/highest
  local.tee $1
  global.get $assembly/host/heap/top
  local.tee $2
  local.get $1
  local.get $2
  i32.gt_u
  select
  global.set $assembly/host/heap/highest
 )
 (func $assembly/wire/writer/Writer#byte (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  local.get $0
  i32.load offset=4
  local.get $0
  i32.load offset=8
  i32.eq
  if
   unreachable
  end
  local.get $0
  local.get $0
  i32.load offset=4
  local.tee $2
  i32.const 1
  i32.add
  i32.store offset=4
  local.get $2
  local.get $1
  i32.store8
  local.get $0
 )
 (func $assembly/wire/reader/Reader#map (param $0 i32) (param $1 i64)
  local.get $0
  i32.const 5
  call $assembly/wire/reader/Reader#head
  local.get $1
  i64.ne
  if
   local.get $0
   i32.const 1
   i32.store8 offset=8
  end
 )
 (func $assembly/wire/reader/Reader#count (param $0 i32) (result i64)
  (local $1 i64)
  local.get $0
  i32.const 0
  call $assembly/wire/reader/Reader#head
  local.tee $1
  i64.const 9007199254740991
  i64.gt_u
  if (result i64)
   local.get $0
   i32.const 1
   i32.store8 offset=8
   i64.const 0
  else
   local.get $1
  end
 )
 (func $assembly/wire/reader/Reader#takesNull (param $0 i32) (result i32)
  local.get $0
  call $assembly/wire/reader/Reader#peek
  i32.const 7
  i32.ne
  if (result i32)
   i32.const 1
  else
   local.get $0
   i32.load
   i32.load8_u
   i32.const 246
   i32.ne
  end
  if
   i32.const 0
   return
  end
  local.get $0
  local.get $0
  i32.load
  i32.const 1
  i32.add
  i32.store
  i32.const 1
 )
 (func $assembly/wire/writer/Writer.of (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  call $assembly/host/heap/make<assembly/wire/reader/Text>
  local.tee $1
  local.get $0
  call $assembly/host/heap/take
  local.tee $2
  i32.store offset=4
  local.get $1
  local.get $2
  i32.store
  local.get $1
  local.get $1
  i32.load
  local.get $0
  i32.add
  i32.store offset=8
  local.get $1
 )
 (func $assembly/wire/writer/Writer#id (param $0 i32) (param $1 i32) (result i32)
  local.get $0
  i32.const 2
  i64.const 32
  call $assembly/wire/writer/Writer#head
  local.get $1
  i32.const 32
  call $assembly/wire/writer/Writer#raw
 )
 (func $assembly/wire/reader/Reader#array (param $0 i32) (param $1 i32) (result i32)
  (local $2 i64)
  local.get $0
  i32.const 4
  call $assembly/wire/reader/Reader#head
  local.tee $2
  local.get $1
  i64.extend_i32_u
  i64.gt_u
  if (result i64)
   local.get $0
   i32.const 1
   i32.store8 offset=8
   i64.const 0
  else
   local.get $2
  end
  i32.wrap_i64
 )
 (func $assembly/value/instant/writeTwo (param $0 i32) (param $1 i64)
  local.get $0
  local.get $1
  i64.const 10
  i64.div_u
  i64.const 48
  i64.add
  i32.wrap_i64
  call $assembly/wire/writer/Writer#byte
  local.get $1
  i64.const 10
  i64.rem_u
  i64.const 48
  i64.add
  i32.wrap_i64
  call $assembly/wire/writer/Writer#byte
  drop
 )
 (func $assembly/value/decimal/writeDecimal (param $0 i32) (param $1 i64)
  local.get $1
  i64.const 10
  i64.ge_u
  if
   local.get $0
   local.get $1
   i64.const 10
   i64.div_u
   call $assembly/value/decimal/writeDecimal
  end
  local.get $0
  local.get $1
  i64.const 10
  i64.rem_u
  i64.const 48
  i64.add
  i32.wrap_i64
  call $assembly/wire/writer/Writer#byte
  drop
 )
 (func $assembly/host/answer/next (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  local.get $0
  local.get $0
  i32.load
  i32.const 1
  i32.add
  i32.store
  local.get $0
  i32.load offset=4
  i32.const 4
  i64.const 2
  call $assembly/wire/writer/Writer#head
  local.get $1
  call $assembly/wire/writer/Writer#word
  i32.const 5
  local.get $2
  i64.extend_i32_u
  call $assembly/wire/writer/Writer#head
 )
 (func $assembly/ballot/tally/Tally#pile (param $0 i32) (param $1 i64) (result i32)
  local.get $0
  i32.load offset=4
  local.get $1
  i32.wrap_i64
  i32.const 4
  i32.shl
  i32.add
 )
 (func $~lib/polyfills/bswap<u64> (param $0 i64) (result i64)
  local.get $0
  i64.const 8
  i64.shr_u
  i64.const 71777214294589695
  i64.and
  local.get $0
  i64.const 71777214294589695
  i64.and
  i64.const 8
  i64.shl
  i64.or
  local.tee $0
  i64.const 16
  i64.shr_u
  i64.const 281470681808895
  i64.and
  local.get $0
  i64.const 281470681808895
  i64.and
  i64.const 16
  i64.shl
  i64.or
  i64.const 32
  i64.rotr
 )
 (func $assembly/wire/reader/Reader#text (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i64)
  call $assembly/host/heap/make<assembly/wire/reader/Text>
  local.tee $1
  i64.const 4294967295
  local.get $0
  i32.const 3
  call $assembly/wire/reader/Reader#head
  local.tee $2
  local.get $2
  i64.const 4294967295
  i64.ge_u
  select
  i64.store32 offset=4
  local.get $1
  local.get $0
  local.get $1
  i64.load32_u offset=4
  call $assembly/wire/reader/Reader#advance
  i32.store
  local.get $0
  i32.load8_u offset=8
  if
   local.get $1
   i32.const 0
   i32.store offset=4
  end
  i32.const 0
  local.set $0
  loop $for-loop|0
   local.get $0
   local.get $1
   i32.load offset=4
   i32.lt_u
   if
    local.get $1
    local.get $1
    i32.load offset=8
    local.get $0
    local.get $1
    i32.load
    i32.add
    i32.load8_u
    i32.const 192
    i32.and
    i32.const 128
    i32.ne
    i32.add
    i32.store offset=8
    local.get $0
    i32.const 1
    i32.add
    local.set $0
    br $for-loop|0
   end
  end
  local.get $1
 )
 (func $assembly/wire/canonical/walk (param $0 i32) (param $1 i32)
  (local $2 i64)
  (local $3 i32)
  local.get $0
  call $assembly/wire/reader/Reader#peek
  i32.const 7
  i32.gt_s
  if
   local.get $0
   i32.const 1
   i32.store8 offset=8
   return
  end
  local.get $0
  local.get $0
  i32.load
  i32.load8_u
  local.tee $3
  i32.const 31
  i32.and
  call $assembly/wire/reader/Reader#argument
  local.set $2
  block $break|0
   block $case5|0
    block $case4|0
     block $case3|0
      block $case2|0
       block $case1|0
        local.get $3
        i32.const 5
        i32.shr_u
        br_table $break|0 $case1|0 $case2|0 $case3|0 $case5|0 $case5|0 $case5|0 $case4|0 $case5|0
       end
       local.get $2
       i64.const 9223372036854775807
       i64.gt_u
       if
        local.get $0
        i32.const 1
        i32.store8 offset=8
       end
       br $break|0
      end
      local.get $0
      local.get $2
      call $assembly/wire/reader/Reader#advance
      drop
      br $break|0
     end
     local.get $0
     local.get $2
     call $assembly/wire/reader/Reader#advance
     local.set $1
     local.get $0
     i32.load8_u offset=8
     if (result i32)
      i32.const 1
     else
      local.get $1
      local.get $1
      local.get $2
      i32.wrap_i64
      i32.add
      call $assembly/wire/canonical/isUtf8
     end
     i32.eqz
     if
      local.get $0
      i32.const 1
      i32.store8 offset=8
     end
     br $break|0
    end
    local.get $2
    i64.const 20
    i64.lt_u
    local.get $2
    i64.const 22
    i64.gt_u
    i32.or
    if
     local.get $0
     i32.const 1
     i32.store8 offset=8
    end
    br $break|0
   end
   local.get $0
   local.get $3
   i32.const 5
   i32.shr_u
   local.get $2
   local.get $1
   call $assembly/wire/canonical/walkContainer
  end
 )
 (func $assembly/wire/bytes/compare (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i64)
  (local $5 i64)
  (local $6 i32)
  loop $for-loop|0
   local.get $3
   i32.const 8
   i32.add
   local.get $2
   i32.le_u
   if
    local.get $0
    local.get $3
    i32.add
    i64.load
    call $~lib/polyfills/bswap<u64>
    local.tee $4
    local.get $1
    local.get $3
    i32.add
    i64.load
    call $~lib/polyfills/bswap<u64>
    local.tee $5
    i64.ne
    if
     i32.const -1
     i32.const 1
     local.get $4
     local.get $5
     i64.lt_u
     select
     return
    end
    local.get $3
    i32.const 8
    i32.add
    local.set $3
    br $for-loop|0
   end
  end
  loop $for-loop|1
   local.get $2
   local.get $3
   i32.gt_u
   if
    local.get $0
    local.get $3
    i32.add
    i32.load8_u
    local.get $1
    local.get $3
    i32.add
    i32.load8_u
    i32.sub
    local.tee $6
    if
     local.get $6
     return
    end
    local.get $3
    i32.const 1
    i32.add
    local.set $3
    br $for-loop|1
   end
  end
  i32.const 0
 )
 (func $~lib/polyfills/bswap<u32> (param $0 i32) (result i32)
  local.get $0
  i32.const -16711936
  i32.and
  i32.const 8
  i32.rotl
  local.get $0
  i32.const 16711935
  i32.and
  i32.const 8
  i32.rotr
  i32.or
 )
 (func $assembly/wire/writer/Writer#raw (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  local.get $0
  i32.load offset=8
  local.get $0
  i32.load offset=4
  i32.sub
  local.get $2
  i32.lt_u
  if
   unreachable
  end
  local.get $0
  i32.load offset=4
  local.get $1
  local.get $2
  call $assembly/wire/bytes/copy
  local.get $0
  local.get $0
  i32.load offset=4
  local.get $2
  i32.add
  i32.store offset=4
  local.get $0
 )
 (func $assembly/wire/writer/Writer#letters (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  loop $for-loop|0
   local.get $2
   local.get $1
   i32.const 20
   i32.sub
   i32.load offset=16
   i32.const 1
   i32.shr_u
   i32.lt_u
   if
    local.get $0
    local.get $1
    local.get $2
    i32.const 1
    i32.shl
    i32.add
    i32.load16_u
    call $assembly/wire/writer/Writer#byte
    drop
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|0
   end
  end
  local.get $0
 )
 (func $assembly/wire/reader/Reader#advance (param $0 i32) (param $1 i64) (result i32)
  (local $2 i32)
  local.get $0
  i32.load8_u offset=8
  if (result i32)
   i32.const 1
  else
   local.get $0
   i32.load offset=4
   local.get $0
   i32.load
   i32.sub
   i64.extend_i32_u
   local.get $1
   i64.lt_u
  end
  if
   local.get $0
   i32.const 1
   i32.store8 offset=8
   i32.const 0
   return
  end
  local.get $0
  i32.load
  local.get $0
  local.get $0
  i32.load
  local.get $1
  i32.wrap_i64
  i32.add
  i32.store
 )
 (func $assembly/host/refusal/Refusal#instant (param $0 i32) (param $1 i64) (result i32)
  (local $2 i32)
  local.get $0
  i32.load offset=4
  local.tee $2
  i64.const 253402300799999
  local.get $1
  local.get $1
  i64.const 253402300799999
  i64.ge_u
  select
  i64.const 60000
  i64.div_u
  local.tee $1
  i64.const 1440
  i64.div_u
  call $assembly/value/instant/writeDate
  local.get $2
  i32.const 32
  call $assembly/wire/writer/Writer#byte
  drop
  local.get $2
  local.get $1
  i64.const 1440
  i64.rem_u
  local.tee $1
  i64.const 60
  i64.div_u
  call $assembly/value/instant/writeTwo
  local.get $2
  i32.const 58
  call $assembly/wire/writer/Writer#byte
  drop
  local.get $2
  local.get $1
  i64.const 60
  i64.rem_u
  call $assembly/value/instant/writeTwo
  local.get $2
  i32.const 3504
  call $assembly/wire/writer/Writer#letters
  drop
  local.get $0
 )
 (func $assembly/ballot/state/writeResult (param $0 i64) (param $1 i32)
  local.get $0
  i64.const -1
  i64.eq
  if (result i32)
   local.get $1
   i32.const 246
   call $assembly/wire/writer/Writer#byte
  else
   local.get $1
   i32.const 0
   local.get $0
   call $assembly/wire/writer/Writer#head
  end
  drop
 )
 (func $assembly/ballot/msg/Params#get:lastChoice (param $0 i32) (result i64)
  local.get $0
  i64.load offset=8
  i64.eqz
  if (result i64)
   i64.const 10000
  else
   local.get $0
   i64.load offset=8
   i64.const 1
   i64.sub
  end
 )
 (func $~lib/staticarray/StaticArray<i32>#__get (param $0 i32) (result i32)
  local.get $0
  i32.const 1788
  i32.load
  i32.const 2
  i32.shr_u
  i32.ge_u
  if
   unreachable
  end
  local.get $0
  i32.const 2
  i32.shl
  i32.const 1792
  i32.add
  i32.load
 )
 (func $assembly/wire/writer/Writer#word (param $0 i32) (param $1 i32) (result i32)
  local.get $0
  i32.const 3
  local.get $1
  i32.const 20
  i32.sub
  i32.load offset=16
  i32.const 1
  i32.shr_u
  i64.extend_i32_s
  call $assembly/wire/writer/Writer#head
  local.get $1
  call $assembly/wire/writer/Writer#letters
 )
 (func $assembly/wire/writer/Writer#all (param $0 i32) (param $1 i32)
  local.get $0
  local.get $1
  i32.load
  local.get $1
  i32.load offset=4
  local.get $1
  i32.load
  i32.sub
  call $assembly/wire/writer/Writer#raw
  drop
 )
 (func $assembly/wire/reader/Reader.over (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  global.get $assembly/host/heap/highest
  local.set $4
  i32.const 9
  call $assembly/host/heap/take
  local.tee $3
  local.set $2
  global.get $assembly/host/heap/top
  local.set $5
  loop $for-loop|0
   local.get $2
   local.get $4
   local.get $5
   local.get $4
   local.get $5
   i32.lt_u
   select
   i32.lt_u
   if
    local.get $2
    i64.const 0
    i64.store
    local.get $2
    i32.const 8
    i32.add
    local.set $2
    br $for-loop|0
   end
  end
  local.get $3
  local.get $0
  i32.store
  local.get $3
  local.get $0
  local.get $1
  i32.add
  i32.store offset=4
  local.get $3
 )
 (func $assembly/wire/reader/Reader#peek (param $0 i32) (result i32)
  local.get $0
  i32.load8_u offset=8
  if (result i32)
   i32.const 1
  else
   local.get $0
   i32.load
   local.get $0
   i32.load offset=4
   i32.ge_u
  end
  if (result i32)
   i32.const 8
  else
   local.get $0
   i32.load
   i32.load8_u
   i32.const 5
   i32.shr_u
  end
 )
 (func $assembly/wire/reader/Reader#get:done (param $0 i32) (result i32)
  local.get $0
  i32.load8_u offset=8
  if (result i32)
   i32.const 0
  else
   local.get $0
   i32.load
   local.get $0
   i32.load offset=4
   i32.eq
  end
 )
 (func $assembly/wire/bytes/spells (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  local.get $1
  local.get $2
  i32.const 20
  i32.sub
  i32.load offset=16
  i32.const 1
  i32.shr_u
  i32.ne
  if
   i32.const 0
   return
  end
  loop $for-loop|0
   local.get $1
   local.get $3
   i32.gt_u
   if
    local.get $0
    local.get $3
    i32.add
    i32.load8_u
    local.get $2
    local.get $3
    i32.const 1
    i32.shl
    i32.add
    i32.load16_u
    i32.ne
    if
     i32.const 0
     return
    end
    local.get $3
    i32.const 1
    i32.add
    local.set $3
    br $for-loop|0
   end
  end
  i32.const 1
 )
 (func $assembly/host/machine/isRead (param $0 i32) (result i32)
  local.get $0
  i32.load offset=8
  call $assembly/wire/reader/Reader#get:done
  if (result i32)
   i32.const 1
  else
   i32.const 100
   call $assembly/host/refusal/refuse
   i32.const 1952
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
  end
 )
 (func $assembly/ballot/tally/Tally.of (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i64)
  call $assembly/host/heap/make<assembly/court/rule/Rule>
  local.tee $1
  local.get $0
  i32.store
  local.get $1
  local.get $0
  i32.load offset=4
  i64.load offset=8
  i32.wrap_i64
  call $assembly/host/heap/takeRecords<assembly/court/charter/Elector>
  i32.store offset=4
  loop $for-loop|0
   local.get $2
   local.get $0
   i32.load offset=4
   i32.load offset=20
   i32.load
   i32.lt_u
   if
    block $__inlined_func$assembly/ballot/tally/Tally#count$4
     local.get $1
     i32.load
     i32.load offset=8
     local.get $2
     i32.const 17
     i32.mul
     i32.add
     local.tee $3
     i32.load8_u
     i32.eqz
     br_if $__inlined_func$assembly/ballot/tally/Tally#count$4
     local.get $1
     i32.load
     i32.load offset=4
     i32.load offset=20
     i32.load offset=16
     local.get $2
     i32.const 4
     i32.shl
     i32.add
     i64.load offset=8
     local.set $4
     local.get $1
     local.get $1
     i32.load offset=8
     i32.const 1
     i32.add
     i32.store offset=8
     local.get $1
     local.get $1
     i64.load offset=16
     local.get $4
     i64.add
     i64.store offset=16
     local.get $1
     i32.load
     i32.load offset=4
     i64.load offset=8
     i64.eqz
     br_if $__inlined_func$assembly/ballot/tally/Tally#count$4
     local.get $1
     local.get $3
     i64.load offset=8
     call $assembly/ballot/tally/Tally#pile
     local.get $1
     local.get $3
     i64.load offset=8
     call $assembly/ballot/tally/Tally#pile
     i64.load
     i64.const 1
     i64.add
     i64.store
     local.get $1
     local.get $3
     i64.load offset=8
     call $assembly/ballot/tally/Tally#pile
     local.get $1
     local.get $3
     i64.load offset=8
     call $assembly/ballot/tally/Tally#pile
     i64.load offset=8
     local.get $4
     i64.add
     i64.store offset=8
    end
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|0
   end
  end
  local.get $1
 )
 (func $assembly/ballot/tally/Tally#wins (param $0 i32) (param $1 i64) (param $2 i64) (param $3 i64) (result i32)
  (local $4 i64)
  (local $5 i64)
  local.get $0
  local.get $1
  call $assembly/ballot/tally/Tally#part
  local.get $2
  i64.add
  local.set $4
  loop $for-loop|0
   local.get $5
   local.get $0
   i32.load
   i32.load offset=4
   i64.load offset=8
   i64.lt_u
   if
    local.get $1
    local.get $5
    i64.ne
    if (result i32)
     local.get $4
     local.get $0
     local.get $5
     call $assembly/ballot/tally/Tally#part
     local.get $3
     i64.add
     i64.le_u
    else
     i32.const 0
    end
    if
     i32.const 0
     return
    end
    local.get $5
    i64.const 1
    i64.add
    local.set $5
    br $for-loop|0
   end
  end
  block $__inlined_func$assembly/ballot/tally/reaches$612 (result i32)
   local.get $2
   local.get $0
   i64.load offset=16
   i64.add
   local.get $3
   i64.add
   local.tee $1
   local.get $4
   i64.eq
   local.get $0
   i32.load
   i32.load offset=4
   i32.load offset=24
   local.tee $0
   i64.load
   i64.eqz
   br_if $__inlined_func$assembly/ballot/tally/reaches$612
   drop
   local.get $4
   i64.const 1
   i64.shl
   local.get $1
   i64.gt_u
   local.get $0
   i64.load
   i64.const 1
   i64.eq
   br_if $__inlined_func$assembly/ballot/tally/reaches$612
   drop
   local.get $0
   i64.load
   i64.const 2
   i64.eq
   if
    local.get $4
    i64.const 10000
    i64.mul
    local.get $1
    local.get $0
    i64.load offset=8
    i64.mul
    i64.ge_u
    br $__inlined_func$assembly/ballot/tally/reaches$612
   end
   local.get $4
   local.get $0
   i64.load offset=8
   i64.ge_u
  end
 )
 (func $assembly/ballot/tally/Tally#median (param $0 i32) (param $1 i64) (param $2 i64) (result i64)
  (local $3 i64)
  (local $4 i64)
  (local $5 i32)
  (local $6 i64)
  (local $7 i64)
  (local $8 i32)
  local.get $1
  local.get $0
  i64.load offset=16
  i64.add
  local.get $2
  i64.add
  local.set $7
  i64.const 10000
  local.set $2
  loop $while-continue|0
   local.get $2
   local.get $6
   i64.gt_u
   if
    local.get $2
    local.get $6
    i64.add
    i64.const 1
    i64.shr_u
    local.set $4
    i64.const 0
    local.set $3
    i32.const 0
    local.set $5
    loop $for-loop|0
     local.get $5
     local.get $0
     i32.load
     i32.load offset=4
     i32.load offset=20
     i32.load
     i32.lt_u
     if
      local.get $0
      i32.load
      i32.load offset=8
      local.get $5
      i32.const 17
      i32.mul
      i32.add
      local.tee $8
      i32.load8_u
      if (result i32)
       local.get $4
       local.get $8
       i64.load offset=8
       i64.ge_u
      else
       i32.const 0
      end
      if
       local.get $3
       local.get $0
       i32.load
       i32.load offset=4
       i32.load offset=20
       i32.load offset=16
       local.get $5
       i32.const 4
       i32.shl
       i32.add
       i64.load offset=8
       i64.add
       local.set $3
      end
      local.get $5
      i32.const 1
      i32.add
      local.set $5
      br $for-loop|0
     end
    end
    local.get $1
    local.get $3
    i64.add
    i64.const 1
    i64.shl
    local.get $7
    i64.lt_u
    if
     local.get $4
     i64.const 1
     i64.add
     local.set $6
    else
     local.get $4
     local.set $2
    end
    br $while-continue|0
   end
  end
  local.get $6
 )
 (func $assembly/ballot/tally/Tally#get:result (param $0 i32) (result i64)
  (local $1 i64)
  (local $2 i32)
  (local $3 i64)
  local.get $0
  i32.load
  i32.load offset=4
  local.tee $2
  i32.load offset=24
  i64.load offset=16
  local.get $2
  i32.load offset=20
  i64.load offset=8
  i64.mul
  local.set $3
  local.get $0
  i32.load offset=8
  if (result i32)
   local.get $0
   i64.load offset=16
   i64.const 10000
   i64.mul
   local.get $3
   i64.lt_u
  else
   i32.const 1
  end
  if
   i64.const -1
   return
  end
  local.get $0
  i32.load
  i32.load offset=4
  i64.load offset=8
  i64.eqz
  if
   local.get $0
   i64.const 0
   i64.const 0
   call $assembly/ballot/tally/Tally#median
   return
  end
  loop $for-loop|0
   local.get $1
   local.get $0
   i32.load
   i32.load offset=4
   i64.load offset=8
   i64.lt_u
   if
    local.get $0
    local.get $1
    i64.const 0
    i64.const 0
    call $assembly/ballot/tally/Tally#wins
    if
     local.get $1
     return
    end
    local.get $1
    i64.const 1
    i64.add
    local.set $1
    br $for-loop|0
   end
  end
  i64.const -1
 )
 (func $assembly/ballot/contract/finish (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  local.get $0
  i32.load offset=4
  local.set $2
  local.get $0
  local.get $1
  call $assembly/ballot/tally/Tally#get:result
  i64.store offset=32
  local.get $0
  i32.const 2
  i32.const 1
  local.get $0
  i64.load offset=32
  i64.const -1
  i64.eq
  select
  i32.store
  global.get $assembly/host/answer/events
  i32.const 5328
  i32.const 4
  call $assembly/host/answer/next
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  local.set $3
  local.get $0
  i64.load offset=32
  local.get $3
  call $assembly/ballot/state/writeResult
  local.get $3
  i32.const 0
  i64.const 1
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $1
  i64.load32_u offset=8
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 2
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $1
  i64.load offset=16
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 3
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $2
  i32.load offset=20
  i64.load offset=8
  call $assembly/wire/writer/Writer#head
  drop
  local.get $0
  i64.load offset=32
  i64.const -1
  i64.eq
  if (result i32)
   i32.const 0
  else
   local.get $2
   i32.load offset=48
  end
  i32.eqz
  if
   return
  end
  local.get $2
  i32.load offset=48
  local.set $1
  global.get $assembly/host/answer/effects
  i32.const 5408
  i32.const 3
  call $assembly/host/answer/next
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  local.get $1
  call $assembly/wire/writer/Writer#id
  i32.const 0
  i64.const 1
  call $assembly/wire/writer/Writer#head
  i32.const 5360
  call $assembly/wire/writer/Writer#word
  i32.const 0
  i64.const 2
  call $assembly/wire/writer/Writer#head
  i32.const 5
  i64.const 3
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $2
  i64.load offset=56
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 1
  call $assembly/wire/writer/Writer#head
  local.get $0
  i32.load offset=40
  call $assembly/wire/writer/Writer#id
  local.set $1
  local.get $0
  i64.load offset=32
  local.get $1
  i32.const 0
  i64.const 2
  call $assembly/wire/writer/Writer#head
  call $assembly/ballot/state/writeResult
 )
 (func $~lib/polyfills/bswap<u16> (param $0 i32) (result i32)
  local.get $0
  i32.const 8
  i32.shl
  local.get $0
  i32.const 65535
  i32.and
  i32.const 8
  i32.shr_u
  i32.or
 )
 (func $assembly/wire/reader/Reader#small (param $0 i32) (result i32)
  (local $1 i64)
  local.get $0
  i32.const 0
  call $assembly/wire/reader/Reader#head
  local.tee $1
  i64.const 255
  i64.gt_u
  if (result i64)
   local.get $0
   i32.const 1
   i32.store8 offset=8
   i64.const 0
  else
   local.get $1
  end
  i32.wrap_i64
 )
 (func $assembly/wire/reader/Reader#bool (param $0 i32) (result i32)
  (local $1 i32)
  block $__inlined_func$assembly/wire/reader/Reader#simple$580 (result i32)
   local.get $0
   call $assembly/wire/reader/Reader#peek
   i32.const 7
   i32.eq
   if
    local.get $0
    local.get $0
    i32.load
    local.tee $1
    i32.const 1
    i32.add
    i32.store
    local.get $1
    i32.load8_u
    br $__inlined_func$assembly/wire/reader/Reader#simple$580
   end
   local.get $0
   i32.const 1
   i32.store8 offset=8
   i32.const 0
  end
  local.tee $1
  i32.const 244
  i32.ne
  local.get $1
  i32.const 245
  i32.ne
  i32.and
  if
   local.get $0
   i32.const 1
   i32.store8 offset=8
  end
  local.get $1
  i32.const 245
  i32.eq
 )
 (func $assembly/wire/reader/Reader#argument (param $0 i32) (param $1 i32) (result i64)
  (local $2 i32)
  (local $3 i32)
  (local $4 i64)
  (local $5 i64)
  local.get $0
  local.get $0
  i32.load
  i32.const 1
  i32.add
  local.tee $2
  i32.store
  local.get $1
  i32.const 24
  i32.lt_u
  if
   local.get $1
   i64.extend_i32_u
   return
  end
  i32.const 1
  local.get $1
  i32.const 24
  i32.sub
  i32.shl
  local.set $3
  local.get $1
  i32.const 27
  i32.gt_u
  if (result i32)
   i32.const 1
  else
   local.get $0
   i32.load offset=4
   local.get $2
   i32.sub
   local.get $3
   i32.lt_u
  end
  if
   local.get $0
   i32.const 1
   i32.store8 offset=8
   i64.const 0
   return
  end
  local.get $0
  local.get $2
  local.get $3
  i32.add
  i32.store
  local.get $2
  i64.load8_u
  local.set $4
  local.get $3
  i32.const 2
  i32.eq
  if (result i64)
   local.get $2
   i32.load16_u
   call $~lib/polyfills/bswap<u16>
   i32.const 65535
   i32.and
   i64.extend_i32_u
   local.set $4
   i64.const 256
  else
   local.get $3
   i32.const 4
   i32.eq
   if (result i64)
    local.get $2
    i32.load
    call $~lib/polyfills/bswap<u32>
    i64.extend_i32_u
    local.set $4
    i64.const 65536
   else
    local.get $3
    i32.const 8
    i32.eq
    if (result i64)
     local.get $2
     i64.load
     call $~lib/polyfills/bswap<u64>
     local.set $4
     i64.const 4294967296
    else
     i64.const 24
    end
   end
  end
  local.set $5
  local.get $4
  local.get $5
  i64.lt_u
  if (result i64)
   local.get $0
   i32.const 1
   i32.store8 offset=8
   i64.const 0
  else
   local.get $4
  end
 )
 (func $assembly/wire/bytes/copy (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 i32)
  loop $for-loop|0
   local.get $3
   i32.const 8
   i32.add
   local.tee $4
   local.get $2
   i32.le_u
   if
    local.get $0
    local.get $3
    i32.add
    local.get $1
    local.get $3
    i32.add
    i64.load
    i64.store
    local.get $4
    local.set $3
    br $for-loop|0
   end
  end
  loop $for-loop|1
   local.get $2
   local.get $3
   i32.gt_u
   if
    local.get $0
    local.get $3
    i32.add
    local.get $1
    local.get $3
    i32.add
    i32.load8_u
    i32.store8
    local.get $3
    i32.const 1
    i32.add
    local.set $3
    br $for-loop|1
   end
  end
 )
 (func $assembly/value/sha256/mix (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  local.get $1
  local.get $2
  call $assembly/value/sha256/spread
  local.get $0
  i32.load
  local.set $6
  local.get $0
  i32.load offset=4
  local.set $1
  local.get $0
  i32.load offset=8
  local.set $3
  local.get $0
  i32.load offset=12
  local.set $8
  local.get $0
  i32.load offset=16
  local.set $7
  local.get $0
  i32.load offset=20
  local.set $4
  local.get $0
  i32.load offset=24
  local.set $5
  local.get $0
  i32.load offset=28
  local.set $9
  loop $for-loop|0
   local.get $10
   i32.const 64
   i32.lt_s
   if
    local.get $10
    i32.const 2
    i32.shl
    local.tee $11
    i32.const 1056
    i32.add
    i32.load
    local.get $2
    local.get $11
    i32.add
    i32.load
    i32.add
    local.get $9
    local.get $7
    i32.const 6
    i32.rotr
    local.get $7
    i32.const 11
    i32.rotr
    i32.xor
    local.get $7
    i32.const 25
    i32.rotr
    i32.xor
    i32.add
    local.get $4
    local.get $7
    i32.and
    local.get $7
    i32.const -1
    i32.xor
    local.get $5
    i32.and
    i32.xor
    i32.add
    i32.add
    local.set $11
    local.get $6
    i32.const 2
    i32.rotr
    local.get $6
    i32.const 13
    i32.rotr
    i32.xor
    local.get $6
    i32.const 22
    i32.rotr
    i32.xor
    local.get $1
    local.get $3
    i32.and
    local.get $1
    local.get $6
    i32.and
    local.get $3
    local.get $6
    i32.and
    i32.xor
    i32.xor
    i32.add
    local.set $12
    local.get $5
    local.set $9
    local.get $4
    local.set $5
    local.get $7
    local.set $4
    local.get $8
    local.get $11
    i32.add
    local.set $7
    local.get $3
    local.set $8
    local.get $1
    local.set $3
    local.get $6
    local.set $1
    local.get $11
    local.get $12
    i32.add
    local.set $6
    local.get $10
    i32.const 1
    i32.add
    local.set $10
    br $for-loop|0
   end
  end
  local.get $0
  local.get $6
  local.get $0
  i32.load
  i32.add
  i32.store
  local.get $0
  local.get $1
  local.get $0
  i32.load offset=4
  i32.add
  i32.store offset=4
  local.get $0
  local.get $3
  local.get $0
  i32.load offset=8
  i32.add
  i32.store offset=8
  local.get $0
  local.get $8
  local.get $0
  i32.load offset=12
  i32.add
  i32.store offset=12
  local.get $0
  local.get $7
  local.get $0
  i32.load offset=16
  i32.add
  i32.store offset=16
  local.get $0
  local.get $4
  local.get $0
  i32.load offset=20
  i32.add
  i32.store offset=20
  local.get $0
  local.get $5
  local.get $0
  i32.load offset=24
  i32.add
  i32.store offset=24
  local.get $0
  local.get $9
  local.get $0
  i32.load offset=28
  i32.add
  i32.store offset=28
 )
 (func $assembly/host/table/rowOf (param $0 i32) (param $1 i32) (result i32)
  loop $for-loop|0
   local.get $1
   i32.const 1468
   i32.load
   i32.const 2
   i32.shr_u
   i32.lt_s
   if
    local.get $0
    i32.load
    local.get $0
    i32.load offset=4
    local.get $1
    i32.const 2
    i32.shl
    i32.const 1472
    i32.add
    i32.load
    call $assembly/wire/bytes/spells
    if
     local.get $1
     return
    end
    local.get $1
    i32.const 1
    i32.add
    local.set $1
    br $for-loop|0
   end
  end
  i32.const -1
 )
 (func $assembly/host/table/nextOf (param $0 i32) (param $1 i32) (result i32)
  local.get $0
  i32.const 2
  i32.shl
  i32.const 1
  i32.add
  local.get $1
  i32.add
  call $~lib/staticarray/StaticArray<i32>#__get
 )
 (func $assembly/host/input/item (param $0 i32) (result i32)
  (local $1 i32)
  local.get $0
  i32.load
  local.set $1
  local.get $0
  i32.const 14
  call $assembly/wire/canonical/walk
  local.get $1
  local.get $0
  i32.load
  local.get $1
  i32.sub
  call $assembly/wire/reader/Reader.over
 )
 (func $assembly/host/heap/takeRecords<assembly/court/charter/Elector> (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  global.get $assembly/host/heap/highest
  local.set $1
  local.get $0
  i32.const 4
  i32.shl
  call $assembly/host/heap/take
  local.tee $3
  local.set $0
  global.get $assembly/host/heap/top
  local.set $2
  loop $for-loop|0
   local.get $0
   local.get $1
   local.get $2
   local.get $1
   local.get $2
   i32.lt_u
   select
   i32.lt_u
   if
    local.get $0
    i64.const 0
    i64.store
    local.get $0
    i32.const 8
    i32.add
    local.set $0
    br $for-loop|0
   end
  end
  local.get $3
 )
 (func $assembly/host/heap/make<assembly/wire/reader/Text> (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  global.get $assembly/host/heap/highest
  local.set $1
  i32.const 12
  call $assembly/host/heap/take
  local.tee $3
  local.set $0
  global.get $assembly/host/heap/top
  local.set $2
  loop $for-loop|0
   local.get $0
   local.get $1
   local.get $2
   local.get $1
   local.get $2
   i32.lt_u
   select
   i32.lt_u
   if
    local.get $0
    i64.const 0
    i64.store
    local.get $0
    i32.const 8
    i32.add
    local.set $0
    br $for-loop|0
   end
  end
  local.get $3
 )
 (func $assembly/host/heap/make<assembly/host/refusal/Refusal> (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  global.get $assembly/host/heap/highest
  local.set $1
  i32.const 8
  call $assembly/host/heap/take
  local.tee $3
  local.set $0
  global.get $assembly/host/heap/top
  local.set $2
  loop $for-loop|0
   local.get $0
   local.get $1
   local.get $2
   local.get $1
   local.get $2
   i32.lt_u
   select
   i32.lt_u
   if
    local.get $0
    i64.const 0
    i64.store
    local.get $0
    i32.const 8
    i32.add
    local.set $0
    br $for-loop|0
   end
  end
  local.get $3
 )
 (func $assembly/host/heap/make<assembly/host/input/Input> (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  global.get $assembly/host/heap/highest
  local.set $1
  i32.const 44
  call $assembly/host/heap/take
  local.tee $3
  local.set $0
  global.get $assembly/host/heap/top
  local.set $2
  loop $for-loop|0
   local.get $0
   local.get $1
   local.get $2
   local.get $1
   local.get $2
   i32.lt_u
   select
   i32.lt_u
   if
    local.get $0
    i64.const 0
    i64.store
    local.get $0
    i32.const 8
    i32.add
    local.set $0
    br $for-loop|0
   end
  end
  local.get $3
 )
 (func $assembly/host/heap/make<assembly/court/rule/Rule> (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  global.get $assembly/host/heap/highest
  local.set $1
  i32.const 24
  call $assembly/host/heap/take
  local.tee $3
  local.set $0
  global.get $assembly/host/heap/top
  local.set $2
  loop $for-loop|0
   local.get $0
   local.get $1
   local.get $2
   local.get $1
   local.get $2
   i32.lt_u
   select
   i32.lt_u
   if
    local.get $0
    i64.const 0
    i64.store
    local.get $0
    i32.const 8
    i32.add
    local.set $0
    br $for-loop|0
   end
  end
  local.get $3
 )
 (func $assembly/host/effect/wake (param $0 i64) (result i32)
  global.get $assembly/host/answer/effects
  i32.const 3904
  i32.const 3
  call $assembly/host/answer/next
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $0
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 1
  call $assembly/wire/writer/Writer#head
  i32.const 1440
  call $assembly/wire/writer/Writer#word
  i32.const 0
  i64.const 2
  call $assembly/wire/writer/Writer#head
 )
 (func $assembly/host/answer/refused (result i64)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  global.get $assembly/host/refusal/given
  local.tee $1
  i32.eqz
  if
   unreachable
  end
  local.get $1
  i32.load offset=4
  local.tee $0
  i32.load offset=4
  local.get $0
  i32.load
  i32.sub
  i32.const 16
  i32.add
  call $assembly/wire/writer/Writer.of
  local.tee $2
  i32.const 5
  i64.const 1
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 1
  call $assembly/wire/writer/Writer#head
  i32.const 4
  i64.const 2
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $1
  i64.load32_s
  call $assembly/wire/writer/Writer#head
  local.get $1
  i32.load offset=4
  i32.load
  local.set $0
  i32.const 3
  local.get $1
  i32.load offset=4
  local.tee $1
  i32.load offset=4
  local.get $1
  i32.load
  i32.sub
  local.tee $1
  i64.extend_i32_u
  call $assembly/wire/writer/Writer#head
  local.get $0
  local.get $1
  call $assembly/wire/writer/Writer#raw
  drop
  local.get $2
  call $assembly/host/answer/place
 )
 (func $assembly/host/answer/place (param $0 i32) (result i64)
  local.get $0
  i32.load offset=4
  local.get $0
  i32.load
  i32.sub
  i64.extend_i32_u
  local.get $0
  i64.load32_u
  i64.const 32
  i64.shl
  i64.or
 )
 (func $assembly/host/answer/Items.of (param $0 i32) (result i32)
  (local $1 i32)
  call $assembly/host/heap/make<assembly/host/refusal/Refusal>
  local.tee $1
  local.get $0
  call $assembly/wire/writer/Writer.of
  i32.store offset=4
  local.get $1
 )
 (func $assembly/ballot/tally/Tally#part (param $0 i32) (param $1 i64) (result i64)
  local.get $0
  i32.load
  i32.load offset=4
  i32.load offset=24
  i64.load
  i64.const 3
  i64.eq
  if (result i64)
   local.get $0
   local.get $1
   call $assembly/ballot/tally/Tally#pile
   i64.load
  else
   local.get $0
   local.get $1
   call $assembly/ballot/tally/Tally#pile
   i64.load offset=8
  end
 )
 (func $assembly/ballot/state/State.blank (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  call $assembly/host/heap/make<assembly/host/input/Input>
  local.set $1
  global.get $assembly/host/heap/highest
  local.set $2
  i32.const 2176
  call $assembly/host/heap/take
  local.tee $4
  local.set $0
  global.get $assembly/host/heap/top
  local.set $3
  loop $for-loop|0
   local.get $0
   local.get $2
   local.get $3
   local.get $2
   local.get $3
   i32.lt_u
   select
   i32.lt_u
   if
    local.get $0
    i64.const 0
    i64.store
    local.get $0
    i32.const 8
    i32.add
    local.set $0
    br $for-loop|0
   end
  end
  local.get $1
  local.get $4
  i32.store offset=8
  local.get $1
  i64.const -1
  i64.store offset=32
  local.get $1
 )
 (func $assembly/ballot/msg/Params.read (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  global.get $assembly/host/heap/highest
  local.set $3
  i32.const 76
  call $assembly/host/heap/take
  local.tee $2
  local.set $1
  global.get $assembly/host/heap/top
  local.set $4
  loop $for-loop|0
   local.get $1
   local.get $3
   local.get $4
   local.get $3
   local.get $4
   i32.lt_u
   select
   i32.lt_u
   if
    local.get $1
    i64.const 0
    i64.store
    local.get $1
    i32.const 8
    i32.add
    local.set $1
    br $for-loop|0
   end
  end
  local.get $2
  local.get $0
  i32.load
  i32.store offset=68
  local.get $0
  i64.const 9
  call $assembly/wire/reader/Reader#map
  local.get $2
  local.get $0
  i64.const 0
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#text
  i32.store
  local.get $2
  local.get $0
  i64.const 1
  call $assembly/wire/reader/Reader#key
  call $assembly/ballot/msg/readOptions
  local.get $2
  local.get $0
  i64.const 2
  call $assembly/wire/reader/Reader#key
  call $assembly/court/charter/Electorate.read
  i32.store offset=20
  local.get $0
  i64.const 3
  call $assembly/wire/reader/Reader#key
  local.set $1
  call $assembly/host/heap/make<assembly/court/rule/Rule>
  local.set $3
  local.get $1
  i32.const 4
  call $assembly/wire/reader/Reader#head
  i64.const 3
  i64.ne
  if
   local.get $1
   i32.const 1
   i32.store8 offset=8
  end
  local.get $3
  local.get $1
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store
  local.get $3
  local.get $1
  call $assembly/wire/reader/Reader#count
  i64.store offset=8
  local.get $3
  local.get $1
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store offset=16
  local.get $2
  local.get $3
  i32.store offset=24
  local.get $2
  local.get $0
  i64.const 4
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#count
  i64.store offset=32
  local.get $2
  local.get $0
  i64.const 5
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#count
  i64.store offset=40
  local.get $0
  i64.const 6
  call $assembly/wire/reader/Reader#key
  local.tee $1
  call $assembly/wire/reader/Reader#takesNull
  i32.eqz
  if
   local.get $1
   i64.const 2
   call $assembly/wire/reader/Reader#map
   local.get $2
   local.get $1
   i64.const 0
   call $assembly/wire/reader/Reader#key
   i64.const 32
   call $assembly/wire/reader/Reader#bytes
   i32.store offset=48
   local.get $2
   local.get $1
   i64.const 1
   call $assembly/wire/reader/Reader#key
   call $assembly/wire/reader/Reader#count
   i64.store offset=56
  end
  local.get $0
  i64.const 7
  call $assembly/wire/reader/Reader#key
  local.tee $1
  call $assembly/wire/reader/Reader#takesNull
  i32.eqz
  if
   local.get $1
   i64.const 3
   call $assembly/wire/reader/Reader#map
   local.get $1
   i64.const 0
   call $assembly/wire/reader/Reader#key
   i64.const 32
   call $assembly/wire/reader/Reader#bytes
   drop
   local.get $1
   i64.const 1
   call $assembly/wire/reader/Reader#key
   call $assembly/wire/reader/Reader#count
   drop
   local.get $1
   i64.const 2
   call $assembly/wire/reader/Reader#key
   i64.const 32
   call $assembly/wire/reader/Reader#bytes
   drop
  end
  local.get $2
  local.get $0
  i64.const 8
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#bool
  i32.store8 offset=64
  local.get $2
  local.get $0
  i32.load
  local.get $2
  i32.load offset=68
  i32.sub
  i32.store offset=72
  local.get $2
 )
 (func $assembly/ballot/contract/done (param $0 i32) (result i64)
  (local $1 i32)
  local.get $0
  i32.const 32768
  call $assembly/wire/writer/Writer.of
  local.tee $0
  call $assembly/ballot/state/writeState
  local.get $0
  i32.load offset=4
  local.get $0
  i32.load
  i32.sub
  global.get $assembly/host/answer/events
  i32.load offset=4
  local.tee $1
  i32.load offset=4
  local.get $1
  i32.load
  i32.sub
  i32.add
  global.get $assembly/host/answer/effects
  i32.load offset=4
  local.tee $1
  i32.load offset=4
  local.get $1
  i32.load
  i32.sub
  i32.add
  i32.const 32
  i32.add
  call $assembly/wire/writer/Writer.of
  local.tee $1
  i32.const 5
  i64.const 1
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  i32.const 5
  i64.const 3
  call $assembly/wire/writer/Writer#head
  drop
  local.get $1
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  local.get $0
  call $assembly/wire/writer/Writer#all
  local.get $1
  i32.const 0
  i64.const 1
  call $assembly/wire/writer/Writer#head
  i32.const 4
  global.get $assembly/host/answer/events
  i64.load32_u
  call $assembly/wire/writer/Writer#head
  global.get $assembly/host/answer/events
  i32.load offset=4
  call $assembly/wire/writer/Writer#all
  local.get $1
  i32.const 0
  i64.const 2
  call $assembly/wire/writer/Writer#head
  i32.const 4
  global.get $assembly/host/answer/effects
  i64.load32_u
  call $assembly/wire/writer/Writer#head
  global.get $assembly/host/answer/effects
  i32.load offset=4
  call $assembly/wire/writer/Writer#all
  local.get $1
  call $assembly/host/answer/place
 )
 (func $assembly/ballot/contract/closeAt (param $0 i32) (param $1 i64)
  local.get $0
  local.get $1
  i64.store offset=16
  global.get $assembly/host/answer/events
  i32.const 5712
  i32.const 1
  call $assembly/host/answer/next
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $1
  call $assembly/wire/writer/Writer#head
  drop
  local.get $1
  call $assembly/host/effect/wake
  i32.const 5
  i64.const 0
  call $assembly/wire/writer/Writer#head
  drop
 )
 (func $~lib/memory/memory.fill (param $0 i32)
  (local $1 i32)
  (local $2 i32)
  block $~lib/util/memory/memset|inlined.0
   local.get $0
   i32.const 0
   i32.store8
   local.get $0
   i32.const 128
   i32.add
   local.tee $1
   i32.const 1
   i32.sub
   i32.const 0
   i32.store8
   local.get $0
   i32.const 0
   i32.store8 offset=1
   local.get $0
   i32.const 0
   i32.store8 offset=2
   local.get $1
   i32.const 2
   i32.sub
   i32.const 0
   i32.store8
   local.get $1
   i32.const 3
   i32.sub
   i32.const 0
   i32.store8
   local.get $0
   i32.const 0
   i32.store8 offset=3
   local.get $1
   i32.const 4
   i32.sub
   i32.const 0
   i32.store8
   i32.const 0
   local.get $0
   i32.sub
   i32.const 3
   i32.and
   local.tee $1
   local.get $0
   i32.add
   local.tee $0
   i32.const 0
   i32.store
   i32.const 128
   local.get $1
   i32.sub
   i32.const -4
   i32.and
   local.tee $1
   local.get $0
   i32.add
   local.tee $2
   i32.const 4
   i32.sub
   i32.const 0
   i32.store
   local.get $1
   i32.const 8
   i32.le_u
   br_if $~lib/util/memory/memset|inlined.0
   local.get $0
   i32.const 0
   i32.store offset=4
   local.get $0
   i32.const 0
   i32.store offset=8
   local.get $2
   i32.const 12
   i32.sub
   i32.const 0
   i32.store
   local.get $2
   i32.const 8
   i32.sub
   i32.const 0
   i32.store
   local.get $1
   i32.const 24
   i32.le_u
   br_if $~lib/util/memory/memset|inlined.0
   local.get $0
   i32.const 0
   i32.store offset=12
   local.get $0
   i32.const 0
   i32.store offset=16
   local.get $0
   i32.const 0
   i32.store offset=20
   local.get $0
   i32.const 0
   i32.store offset=24
   local.get $2
   i32.const 28
   i32.sub
   i32.const 0
   i32.store
   local.get $2
   i32.const 24
   i32.sub
   i32.const 0
   i32.store
   local.get $2
   i32.const 20
   i32.sub
   i32.const 0
   i32.store
   local.get $2
   i32.const 16
   i32.sub
   i32.const 0
   i32.store
   local.get $0
   i32.const 4
   i32.and
   i32.const 24
   i32.add
   local.tee $2
   local.get $0
   i32.add
   local.set $0
   local.get $1
   local.get $2
   i32.sub
   local.set $1
   loop $while-continue|0
    local.get $1
    i32.const 32
    i32.ge_u
    if
     local.get $0
     i64.const 0
     i64.store
     local.get $0
     i64.const 0
     i64.store offset=8
     local.get $0
     i64.const 0
     i64.store offset=16
     local.get $0
     i64.const 0
     i64.store offset=24
     local.get $1
     i32.const 32
     i32.sub
     local.set $1
     local.get $0
     i32.const 32
     i32.add
     local.set $0
     br $while-continue|0
    end
   end
  end
 )
 (func $assembly/wire/canonical/walkContainer (param $0 i32) (param $1 i32) (param $2 i64) (param $3 i32)
  (local $4 i64)
  (local $5 i64)
  local.get $3
  if
   local.get $1
   i32.const 4
   i32.eq
   if
    loop $for-loop|0
     local.get $2
     i64.const 0
     i64.ne
     if (result i32)
      local.get $0
      i32.load8_u offset=8
     else
      i32.const 1
     end
     i32.eqz
     if
      local.get $0
      local.get $3
      i32.const 1
      i32.sub
      call $assembly/wire/canonical/walk
      local.get $2
      i64.const 1
      i64.sub
      local.set $2
      br $for-loop|0
     end
    end
   else
    local.get $1
    i32.const 5
    i32.eq
    if
     local.get $3
     i32.const 1
     i32.sub
     local.set $1
     loop $for-loop|00
      local.get $2
      local.get $5
      i64.gt_u
      if (result i32)
       local.get $0
       i32.load8_u offset=8
      else
       i32.const 1
      end
      i32.eqz
      if
       local.get $5
       i64.const 0
       i64.ne
       local.get $4
       local.get $0
       i32.const 0
       call $assembly/wire/reader/Reader#head
       local.tee $4
       i64.ge_u
       i32.and
       if
        local.get $0
        i32.const 1
        i32.store8 offset=8
       end
       local.get $0
       local.get $1
       call $assembly/wire/canonical/walk
       local.get $5
       i64.const 1
       i64.add
       local.set $5
       br $for-loop|00
      end
     end
    else
     local.get $2
     i64.const 18
     i64.ne
     if
      local.get $0
      i32.const 1
      i32.store8 offset=8
     end
     local.get $0
     local.get $3
     i32.const 1
     i32.sub
     call $assembly/wire/canonical/walk
    end
   end
  else
   local.get $0
   i32.const 1
   i32.store8 offset=8
  end
 )
 (func $assembly/wire/canonical/isUtf8 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  loop $while-continue|0
   local.get $0
   local.get $1
   i32.lt_u
   if
    block $__inlined_func$assembly/wire/canonical/sizeOf$26 (result i32)
     i32.const 1
     local.get $0
     i32.load8_u
     local.tee $2
     i32.const 128
     i32.lt_u
     br_if $__inlined_func$assembly/wire/canonical/sizeOf$26
     drop
     i32.const 0
     local.get $2
     i32.const 194
     i32.lt_u
     local.get $2
     i32.const 244
     i32.gt_u
     i32.or
     br_if $__inlined_func$assembly/wire/canonical/sizeOf$26
     drop
     i32.const 2
     i32.const 3
     i32.const 4
     local.get $2
     i32.const 240
     i32.lt_u
     select
     local.get $2
     i32.const 224
     i32.lt_u
     select
    end
    local.tee $3
    i32.eqz
    local.get $0
    local.get $3
    i32.add
    local.get $1
    i32.gt_u
    i32.or
    if (result i32)
     i32.const 1
    else
     i32.const 1
     local.set $2
     block $__inlined_func$assembly/wire/canonical/continues$27 (result i32)
      loop $for-loop|0
       local.get $2
       local.get $3
       i32.lt_u
       if
        i32.const 0
        local.get $0
        local.get $2
        i32.add
        i32.load8_u
        i32.const 192
        i32.and
        i32.const 128
        i32.ne
        br_if $__inlined_func$assembly/wire/canonical/continues$27
        drop
        local.get $2
        i32.const 1
        i32.add
        local.set $2
        br $for-loop|0
       end
      end
      i32.const 1
      local.get $3
      i32.const 3
      i32.lt_u
      br_if $__inlined_func$assembly/wire/canonical/continues$27
      drop
      local.get $0
      i32.load8_u offset=1
      local.tee $2
      i32.const 160
      i32.ge_u
      local.get $0
      i32.load8_u
      local.tee $4
      i32.const 224
      i32.eq
      br_if $__inlined_func$assembly/wire/canonical/continues$27
      drop
      local.get $2
      i32.const 160
      i32.lt_u
      local.get $4
      i32.const 237
      i32.eq
      br_if $__inlined_func$assembly/wire/canonical/continues$27
      drop
      local.get $2
      i32.const 144
      i32.ge_u
      local.get $4
      i32.const 240
      i32.eq
      br_if $__inlined_func$assembly/wire/canonical/continues$27
      drop
      local.get $4
      i32.const 244
      i32.ne
      local.get $2
      i32.const 144
      i32.lt_u
      i32.or
     end
     i32.eqz
    end
    if
     i32.const 0
     return
    end
    local.get $0
    local.get $3
    i32.add
    local.set $0
    br $while-continue|0
   end
  end
  i32.const 1
 )
 (func $assembly/value/sha256/spread (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  loop $for-loop|0
   local.get $2
   i32.const 64
   i32.lt_u
   if
    local.get $1
    local.get $2
    i32.add
    local.get $0
    local.get $2
    i32.add
    i32.load
    call $~lib/polyfills/bswap<u32>
    i32.store
    local.get $2
    i32.const 4
    i32.add
    local.set $2
    br $for-loop|0
   end
  end
  i32.const 64
  local.set $0
  loop $for-loop|1
   local.get $0
   i32.const 256
   i32.lt_u
   if
    local.get $0
    local.get $1
    i32.add
    local.tee $2
    i32.const 8
    i32.sub
    i32.load
    local.set $3
    local.get $2
    local.get $2
    i32.const 28
    i32.sub
    i32.load
    local.get $2
    i32.const -64
    i32.add
    i32.load
    local.get $2
    i32.const 60
    i32.sub
    i32.load
    local.tee $2
    i32.const 7
    i32.rotr
    local.get $2
    i32.const 18
    i32.rotr
    i32.xor
    local.get $2
    i32.const 3
    i32.shr_u
    i32.xor
    i32.add
    i32.add
    local.get $3
    i32.const 17
    i32.rotr
    local.get $3
    i32.const 19
    i32.rotr
    i32.xor
    local.get $3
    i32.const 10
    i32.shr_u
    i32.xor
    i32.add
    i32.store
    local.get $0
    i32.const 4
    i32.add
    local.set $0
    br $for-loop|1
   end
  end
 )
 (func $assembly/value/sha256/sha256 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  global.get $assembly/host/heap/highest
  local.set $4
  i32.const 32
  call $assembly/host/heap/take
  local.tee $3
  local.set $2
  global.get $assembly/host/heap/top
  local.set $5
  loop $for-loop|0
   local.get $2
   local.get $4
   local.get $5
   local.get $4
   local.get $5
   i32.lt_u
   select
   i32.lt_u
   if
    local.get $2
    i64.const 0
    i64.store
    local.get $2
    i32.const 8
    i32.add
    local.set $2
    br $for-loop|0
   end
  end
  local.get $3
  i32.const 1779033703
  i32.store
  local.get $3
  i32.const -1150833019
  i32.store offset=4
  local.get $3
  i32.const 1013904242
  i32.store offset=8
  local.get $3
  i32.const -1521486534
  i32.store offset=12
  local.get $3
  i32.const 1359893119
  i32.store offset=16
  local.get $3
  i32.const -1694144372
  i32.store offset=20
  local.get $3
  i32.const 528734635
  i32.store offset=24
  local.get $3
  i32.const 1541459225
  i32.store offset=28
  i32.const 256
  call $assembly/host/heap/take
  local.set $4
  local.get $1
  i32.const -64
  i32.and
  local.set $5
  i32.const 0
  local.set $2
  loop $for-loop|00
   local.get $2
   local.get $5
   i32.lt_u
   if
    local.get $3
    local.get $0
    local.get $2
    i32.add
    local.get $4
    call $assembly/value/sha256/mix
    local.get $2
    i32.const -64
    i32.sub
    local.set $2
    br $for-loop|00
   end
  end
  i32.const 128
  call $assembly/host/heap/take
  local.tee $2
  call $~lib/memory/memory.fill
  local.get $2
  local.get $0
  local.get $5
  i32.add
  local.get $1
  i32.const 63
  i32.and
  local.tee $0
  call $assembly/wire/bytes/copy
  local.get $0
  local.get $2
  i32.add
  i32.const 128
  i32.store8
  i32.const 64
  i32.const 0
  local.get $0
  i32.const 56
  i32.ge_u
  select
  local.tee $5
  local.get $2
  i32.add
  local.get $1
  i64.extend_i32_u
  i64.const 3
  i64.shl
  call $~lib/polyfills/bswap<u64>
  i64.store offset=56
  i32.const 0
  local.set $0
  loop $for-loop|001
   local.get $0
   local.get $5
   i32.le_u
   if
    local.get $3
    local.get $0
    local.get $2
    i32.add
    local.get $4
    call $assembly/value/sha256/mix
    local.get $0
    i32.const -64
    i32.sub
    local.set $0
    br $for-loop|001
   end
  end
  i32.const 32
  call $assembly/host/heap/take
  local.set $1
  i32.const 0
  local.set $0
  loop $for-loop|01
   local.get $0
   i32.const 32
   i32.lt_u
   if
    local.get $0
    local.get $1
    i32.add
    local.get $0
    local.get $3
    i32.add
    i32.load
    call $~lib/polyfills/bswap<u32>
    i32.store
    local.get $0
    i32.const 4
    i32.add
    local.set $0
    br $for-loop|01
   end
  end
  local.get $1
 )
 (func $assembly/value/instant/writeDate (param $0 i32) (param $1 i64)
  (local $2 i64)
  (local $3 i64)
  (local $4 i64)
  local.get $1
  i64.const 719468
  i64.add
  local.tee $3
  i64.const 146097
  i64.rem_u
  local.tee $2
  local.get $2
  i64.const 1460
  i64.div_u
  i64.sub
  local.get $2
  i64.const 36524
  i64.div_u
  i64.add
  local.get $2
  i64.const 146096
  i64.div_u
  i64.sub
  i64.const 365
  i64.div_u
  local.set $1
  local.get $0
  local.get $2
  local.get $1
  i64.const 365
  i64.mul
  local.get $1
  i64.const 2
  i64.shr_u
  i64.add
  local.get $1
  i64.const 100
  i64.div_u
  i64.sub
  i64.sub
  local.tee $4
  i64.const 5
  i64.mul
  i64.const 2
  i64.add
  i64.const 153
  i64.div_u
  local.tee $2
  i64.const 10
  i64.ge_u
  i64.extend_i32_u
  local.get $3
  i64.const 146097
  i64.div_u
  i64.const 400
  i64.mul
  local.get $1
  i64.add
  i64.add
  local.tee $1
  i64.const 100
  i64.div_u
  call $assembly/value/instant/writeTwo
  local.get $0
  local.get $1
  i64.const 100
  i64.rem_u
  call $assembly/value/instant/writeTwo
  local.get $0
  i32.const 45
  call $assembly/wire/writer/Writer#byte
  drop
  local.get $0
  local.get $2
  i64.const 3
  i64.add
  local.get $2
  i64.const 9
  i64.sub
  local.get $2
  i64.const 10
  i64.lt_u
  select
  call $assembly/value/instant/writeTwo
  local.get $0
  i32.const 45
  call $assembly/wire/writer/Writer#byte
  drop
  local.get $0
  local.get $4
  local.get $2
  i64.const 153
  i64.mul
  i64.const 2
  i64.add
  i64.const 5
  i64.div_u
  i64.sub
  i64.const 1
  i64.add
  call $assembly/value/instant/writeTwo
 )
 (func $assembly/host/machine/rowFor (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  local.get $0
  i32.load offset=4
  i32.const 0
  call $assembly/host/table/rowOf
  local.tee $3
  i32.const 0
  i32.lt_s
  if
   i32.const 101
   call $assembly/host/refusal/refuse
   i32.const 3936
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const -1
   return
  end
  local.get $3
  local.set $2
  loop $while-continue|0
   local.get $2
   i32.const 0
   i32.ge_s
   if (result i32)
    local.get $2
    i32.const 2
    i32.shl
    call $~lib/staticarray/StaticArray<i32>#__get
    local.get $0
    i32.load offset=12
    i32.load
    i32.ne
   else
    i32.const 0
   end
   if
    local.get $0
    i32.load offset=4
    local.get $2
    i32.const 1
    i32.add
    call $assembly/host/table/rowOf
    local.set $2
    br $while-continue|0
   end
  end
  local.get $2
  i32.const 0
  i32.lt_s
  if
   local.get $3
   i32.const 2
   i32.shl
   call $~lib/staticarray/StaticArray<i32>#__get
   local.set $0
   i32.const 103
   call $assembly/host/refusal/refuse
   i32.const 4016
   call $assembly/host/refusal/Refusal#words
   block $__inlined_func$assembly/host/error/wayOf$418 (result i32)
    i32.const 4080
    local.get $0
    i32.const 1
    i32.eq
    br_if $__inlined_func$assembly/host/error/wayOf$418
    drop
    i32.const 4144
    local.get $0
    i32.const 2
    i32.eq
    br_if $__inlined_func$assembly/host/error/wayOf$418
    drop
    i32.const 4240
    local.get $0
    i32.const 3
    i32.eq
    br_if $__inlined_func$assembly/host/error/wayOf$418
    drop
    i32.const 4320
    i32.const 4432
    local.get $0
    i32.const 4
    i32.eq
    select
   end
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const -1
   return
  end
  local.get $2
  local.get $1
  call $assembly/host/table/nextOf
  if (result i32)
   local.get $2
  else
   local.get $1
   i32.const 1756
   i32.load
   i32.const 2
   i32.shr_u
   i32.ge_u
   if
    unreachable
   end
   local.get $1
   i32.const 2
   i32.shl
   i32.const 1760
   i32.add
   i32.load
   local.tee $0
   i32.eqz
   if
    unreachable
   end
   i32.const 102
   call $assembly/host/refusal/refuse
   local.get $0
   call $assembly/host/refusal/Refusal#words
   i32.const 4512
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const -1
  end
 )
 (func $assembly/host/input/Input.read (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  local.get $0
  local.get $1
  call $assembly/wire/reader/Reader.over
  local.set $0
  call $assembly/host/heap/make<assembly/host/input/Input>
  local.set $1
  local.get $0
  i64.const 3
  call $assembly/wire/reader/Reader#map
  local.get $0
  i64.const 0
  call $assembly/wire/reader/Reader#key
  drop
  local.get $1
  local.get $0
  call $assembly/wire/reader/Reader#takesNull
  if (result i32)
   i32.const 0
  else
   local.get $0
   call $assembly/host/input/item
  end
  i32.store
  local.get $0
  i64.const 1
  call $assembly/wire/reader/Reader#key
  local.tee $2
  i64.const 3
  call $assembly/wire/reader/Reader#map
  local.get $1
  local.get $2
  i64.const 0
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#text
  i32.store offset=4
  local.get $1
  local.get $2
  i64.const 1
  call $assembly/wire/reader/Reader#key
  call $assembly/host/input/item
  i32.store offset=8
  local.get $1
  local.get $2
  i64.const 2
  call $assembly/wire/reader/Reader#key
  call $assembly/host/fact/Fact.read
  i32.store offset=12
  local.get $0
  i64.const 2
  call $assembly/wire/reader/Reader#key
  local.tee $2
  i64.const 4
  call $assembly/wire/reader/Reader#map
  local.get $1
  local.get $2
  i64.const 0
  call $assembly/wire/reader/Reader#key
  i64.const 32
  call $assembly/wire/reader/Reader#bytes
  i32.store offset=16
  local.get $1
  local.get $2
  i64.const 1
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store offset=24
  local.get $1
  local.get $2
  i64.const 2
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#count
  i64.store offset=32
  local.get $1
  local.get $2
  i64.const 3
  call $assembly/wire/reader/Reader#key
  local.tee $2
  call $assembly/wire/reader/Reader#takesNull
  if (result i32)
   i32.const 0
  else
   local.get $2
   i64.const 32
   call $assembly/wire/reader/Reader#bytes
  end
  i32.store offset=40
  local.get $0
  call $assembly/wire/reader/Reader#get:done
  i32.eqz
  if
   unreachable
  end
  local.get $1
 )
 (func $assembly/host/fact/Fact.read (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i64)
  global.get $assembly/host/heap/highest
  local.set $3
  i32.const 64
  call $assembly/host/heap/take
  local.tee $1
  local.set $2
  global.get $assembly/host/heap/top
  local.set $4
  loop $for-loop|0
   local.get $2
   local.get $3
   local.get $4
   local.get $3
   local.get $4
   i32.lt_u
   select
   i32.lt_u
   if
    local.get $2
    i64.const 0
    i64.store
    local.get $2
    i32.const 8
    i32.add
    local.set $2
    br $for-loop|0
   end
  end
  local.get $0
  i32.const 5
  call $assembly/wire/reader/Reader#head
  local.set $5
  local.get $1
  local.get $0
  i64.const 0
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#small
  i32.store
  local.get $1
  local.get $0
  i64.const 1
  call $assembly/wire/reader/Reader#key
  i64.const 32
  call $assembly/wire/reader/Reader#bytes
  i32.store offset=4
  local.get $0
  i64.const 2
  call $assembly/wire/reader/Reader#key
  i64.const 32
  call $assembly/wire/reader/Reader#bytes
  drop
  block $__inlined_func$assembly/host/fact/entriesOf$76 (result i64)
   i64.const 4
   local.get $1
   i32.load
   local.tee $2
   i32.eqz
   local.get $2
   i32.const 5
   i32.eq
   i32.or
   br_if $__inlined_func$assembly/host/fact/entriesOf$76
   drop
   i64.const 9
   local.get $2
   i32.const 2
   i32.eq
   br_if $__inlined_func$assembly/host/fact/entriesOf$76
   drop
   i64.const 10
   i64.const 3
   local.get $2
   i32.const 3
   i32.eq
   select
  end
  local.get $5
  i64.ne
  if
   local.get $0
   i32.const 1
   i32.store8 offset=8
  end
  local.get $1
  i32.load
  i32.eqz
  if
   local.get $0
   i64.const 3
   call $assembly/wire/reader/Reader#key
   i32.const 14
   call $assembly/wire/canonical/walk
  end
  local.get $1
  i32.load
  i32.const 2
  i32.eq
  if
   local.get $1
   local.get $0
   i64.const 3
   call $assembly/wire/reader/Reader#key
   i64.const 32
   call $assembly/wire/reader/Reader#bytes
   i32.store offset=8
   local.get $0
   i64.const 4
   call $assembly/wire/reader/Reader#key
   i32.const 0
   call $assembly/wire/reader/Reader#head
   drop
   local.get $0
   i64.const 5
   call $assembly/wire/reader/Reader#key
   i32.const 0
   call $assembly/wire/reader/Reader#head
   drop
   local.get $1
   local.get $0
   i64.const 6
   call $assembly/wire/reader/Reader#key
   i64.const 32
   call $assembly/wire/reader/Reader#bytes
   i32.store offset=12
   local.get $1
   local.get $0
   i64.const 7
   call $assembly/wire/reader/Reader#key
   call $assembly/wire/reader/Reader#bool
   i32.store8 offset=20
   local.get $1
   local.get $0
   i64.const 8
   call $assembly/wire/reader/Reader#key
   i64.const 32
   call $assembly/wire/reader/Reader#bytes
   i32.store offset=16
  end
  local.get $1
  i32.load
  i32.const 3
  i32.eq
  if
   local.get $1
   local.get $0
   i64.const 3
   call $assembly/wire/reader/Reader#key
   i64.const 32
   call $assembly/wire/reader/Reader#bytes
   i32.store offset=24
   local.get $1
   local.get $0
   i64.const 4
   call $assembly/wire/reader/Reader#key
   i64.const 32
   call $assembly/wire/reader/Reader#bytes
   i32.store offset=28
   local.get $1
   local.get $0
   i64.const 5
   call $assembly/wire/reader/Reader#key
   i32.const 0
   call $assembly/wire/reader/Reader#head
   i64.store offset=32
   local.get $1
   local.get $0
   i64.const 6
   call $assembly/wire/reader/Reader#key
   call $assembly/wire/reader/Reader#text
   i32.store offset=40
   local.get $1
   local.get $0
   i64.const 7
   call $assembly/wire/reader/Reader#key
   i64.const 16
   call $assembly/wire/reader/Reader#bytes
   i32.store offset=44
   local.get $1
   local.get $0
   i64.const 8
   call $assembly/wire/reader/Reader#key
   i32.const 0
   call $assembly/wire/reader/Reader#head
   i64.store offset=48
   local.get $1
   local.get $0
   i64.const 9
   call $assembly/wire/reader/Reader#key
   i32.const 0
   call $assembly/wire/reader/Reader#head
   i64.store offset=56
  end
  local.get $1
  i32.load
  i32.const 5
  i32.eq
  if
   local.get $1
   local.get $0
   i64.const 3
   call $assembly/wire/reader/Reader#key
   i64.const 32
   call $assembly/wire/reader/Reader#bytes
   i32.store offset=24
  end
  local.get $1
 )
 (func $assembly/host/abi/alloc (param $0 i32) (result i32)
  (local $1 i32)
  local.get $0
  i32.const 131072
  i32.gt_u
  if
   unreachable
  end
  i32.const 5824
  global.set $assembly/host/heap/top
  i32.const 5824
  global.get $assembly/host/heap/highest
  local.tee $1
  local.get $1
  i32.const 5824
  i32.le_u
  select
  global.set $assembly/host/heap/highest
  local.get $0
  call $assembly/host/heap/take
  i32.const 0
  global.set $assembly/host/refusal/given
  i32.const 8192
  call $assembly/host/answer/Items.of
  global.set $assembly/host/answer/events
  i32.const 20480
  call $assembly/host/answer/Items.of
  global.set $assembly/host/answer/effects
 )
 (func $assembly/host/abi/abi (result i32)
  i32.const 1
 )
 (func $assembly/court/charter/charterHash (param $0 i32) (param $1 i64) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i32)
  local.get $0
  i32.load8_u offset=20
  i32.eqz
  if
   i32.const 1
   local.set $3
   loop $for-loop|0
    local.get $3
    local.get $0
    i32.load
    i32.lt_u
    if
     local.get $0
     local.get $3
     call $assembly/court/charter/Electorate#settle
     local.get $3
     i32.const 1
     i32.add
     local.set $3
     br $for-loop|0
    end
   end
   local.get $0
   i32.const 1
   i32.store8 offset=20
  end
  local.get $0
  i32.load
  i32.const 6
  i32.shl
  i32.const 128
  i32.add
  call $assembly/wire/writer/Writer.of
  local.tee $3
  i32.const 1344
  call $assembly/wire/writer/Writer#letters
  i32.const 4
  i64.const 3
  call $assembly/wire/writer/Writer#head
  i32.const 4
  local.get $0
  i64.load32_u
  call $assembly/wire/writer/Writer#head
  drop
  loop $for-loop|00
   local.get $4
   local.get $0
   i32.load
   i32.lt_u
   if
    local.get $3
    i32.const 4
    i64.const 2
    call $assembly/wire/writer/Writer#head
    local.get $0
    i32.load offset=16
    local.get $4
    i32.const 4
    i32.shl
    i32.add
    i32.load
    call $assembly/wire/writer/Writer#id
    i32.const 0
    local.get $0
    i32.load offset=16
    local.get $4
    i32.const 4
    i32.shl
    i32.add
    i64.load offset=8
    call $assembly/wire/writer/Writer#head
    drop
    local.get $4
    i32.const 1
    i32.add
    local.set $4
    br $for-loop|00
   end
  end
  local.get $3
  i32.const 0
  local.get $1
  call $assembly/wire/writer/Writer#head
  drop
  local.get $3
  i32.const 4
  i64.const 3
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $2
  i64.load
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $2
  i64.load offset=8
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $2
  i64.load offset=16
  call $assembly/wire/writer/Writer#head
  drop
  local.get $3
  i32.load
  local.get $3
  i32.load offset=4
  local.get $3
  i32.load
  i32.sub
  call $assembly/value/sha256/sha256
 )
 (func $assembly/court/charter/Electorate.read (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i64)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  global.get $assembly/host/heap/highest
  local.set $5
  i32.const 21
  call $assembly/host/heap/take
  local.tee $1
  local.set $2
  global.get $assembly/host/heap/top
  local.set $6
  loop $for-loop|0
   local.get $2
   local.get $5
   local.get $6
   local.get $5
   local.get $6
   i32.lt_u
   select
   i32.lt_u
   if
    local.get $2
    i64.const 0
    i64.store
    local.get $2
    i32.const 8
    i32.add
    local.set $2
    br $for-loop|0
   end
  end
  local.get $1
  i32.const 128
  call $assembly/host/heap/takeRecords<assembly/court/charter/Elector>
  i32.store offset=16
  local.get $1
  i32.const 1
  i32.store8 offset=20
  local.get $0
  i32.const 128
  call $assembly/wire/reader/Reader#array
  local.tee $2
  i32.eqz
  if
   local.get $0
   i32.const 1
   i32.store8 offset=8
  end
  loop $for-loop|00
   local.get $2
   local.get $4
   i32.gt_u
   if (result i32)
    local.get $0
    i32.load8_u offset=8
   else
    i32.const 1
   end
   i32.eqz
   if
    local.get $0
    i32.const 4
    call $assembly/wire/reader/Reader#head
    i64.const 2
    i64.ne
    if
     local.get $0
     i32.const 1
     i32.store8 offset=8
    end
    local.get $0
    i64.const 32
    call $assembly/wire/reader/Reader#bytes
    local.set $5
    local.get $0
    i32.const 0
    call $assembly/wire/reader/Reader#head
    local.tee $3
    i64.eqz
    local.get $3
    i64.const 4294967296
    i64.gt_u
    i32.or
    if
     local.get $0
     i32.const 1
     i32.store8 offset=8
    end
    local.get $0
    i32.load8_u offset=8
    i32.eqz
    if
     local.get $1
     i32.load
     i32.const 128
     i32.eq
     if
      unreachable
     end
     local.get $1
     i32.load
     if (result i32)
      local.get $1
      i32.load offset=16
      local.get $1
      i32.load
      i32.const 1
      i32.sub
      i32.const 4
      i32.shl
      i32.add
      i32.load
      local.get $5
      i32.const 32
      call $assembly/wire/bytes/compare
      i32.const 0
      i32.ge_s
     else
      i32.const 0
     end
     if
      local.get $1
      i32.const 0
      i32.store8 offset=20
     end
     local.get $1
     local.get $1
     i32.load
     local.tee $6
     i32.const 1
     i32.add
     i32.store
     local.get $1
     i32.load offset=16
     local.get $6
     i32.const 4
     i32.shl
     i32.add
     local.tee $6
     local.get $5
     i32.store
     local.get $6
     local.get $3
     i64.store offset=8
     local.get $1
     local.get $3
     local.get $1
     i64.load offset=8
     i64.add
     i64.store offset=8
    end
    local.get $4
    i32.const 1
    i32.add
    local.set $4
    br $for-loop|00
   end
  end
  local.get $1
 )
 (func $assembly/court/charter/Electorate#settle (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i64)
  local.get $0
  i32.load offset=16
  local.get $1
  i32.const 4
  i32.shl
  i32.add
  local.tee $2
  i32.load
  local.set $3
  local.get $2
  i64.load offset=8
  local.set $4
  loop $for-loop|0
   local.get $1
   if (result i32)
    local.get $0
    i32.load offset=16
    local.get $1
    i32.const 1
    i32.sub
    i32.const 4
    i32.shl
    i32.add
    i32.load
    local.get $3
    i32.const 32
    call $assembly/wire/bytes/compare
    i32.const 0
    i32.gt_s
   else
    i32.const 0
   end
   if
    local.get $0
    i32.load offset=16
    local.get $1
    i32.const 4
    i32.shl
    i32.add
    local.get $0
    i32.load offset=16
    local.get $1
    i32.const 1
    i32.sub
    local.tee $2
    i32.const 4
    i32.shl
    i32.add
    i32.load
    i32.store
    local.get $0
    i32.load offset=16
    local.get $1
    i32.const 4
    i32.shl
    i32.add
    local.get $0
    i32.load offset=16
    local.get $2
    i32.const 4
    i32.shl
    i32.add
    i64.load offset=8
    i64.store offset=8
    local.get $2
    local.set $1
    br $for-loop|0
   end
  end
  local.get $0
  i32.load offset=16
  local.get $1
  i32.const 4
  i32.shl
  i32.add
  local.get $3
  i32.store
  local.get $0
  i32.load offset=16
  local.get $1
  i32.const 4
  i32.shl
  i32.add
  local.get $4
  i64.store offset=8
 )
 (func $assembly/ballot/tally/Tally#isCertain (param $0 i32) (param $1 i64) (result i32)
  (local $2 i64)
  (local $3 i32)
  block $__inlined_func$assembly/ballot/tally/Tally#get:out$613 (result i64)
   local.get $0
   i32.load
   i32.load offset=4
   local.tee $3
   i32.load offset=24
   i64.load
   i64.const 3
   i64.eq
   if
    local.get $3
    i32.load offset=20
    i32.load
    local.get $0
    i32.load offset=8
    i32.sub
    i64.extend_i32_u
    br $__inlined_func$assembly/ballot/tally/Tally#get:out$613
   end
   local.get $0
   i32.load
   i32.load offset=4
   i32.load offset=20
   i64.load offset=8
   local.get $0
   i64.load offset=16
   i64.sub
  end
  local.tee $2
  i64.eqz
  if
   i32.const 1
   return
  end
  local.get $0
  i32.load
  i32.load offset=4
  i64.load offset=8
  i64.eqz
  if
   local.get $1
   i64.const -1
   i64.ne
   if (result i32)
    local.get $0
    local.get $2
    i64.const 0
    call $assembly/ballot/tally/Tally#median
    local.get $0
    i64.const 0
    local.get $2
    call $assembly/ballot/tally/Tally#median
    i64.eq
   else
    i32.const 0
   end
   return
  end
  local.get $1
  i64.const -1
  i64.ne
  if
   local.get $0
   local.get $1
   i64.const 0
   local.get $2
   call $assembly/ballot/tally/Tally#wins
   return
  end
  i64.const 0
  local.set $1
  loop $for-loop|0
   local.get $1
   local.get $0
   i32.load
   i32.load offset=4
   i64.load offset=8
   i64.lt_u
   if
    local.get $0
    local.get $1
    local.get $2
    i64.const 0
    call $assembly/ballot/tally/Tally#wins
    if
     i32.const 0
     return
    end
    local.get $1
    i64.const 1
    i64.add
    local.set $1
    br $for-loop|0
   end
  end
  i32.const 1
 )
 (func $assembly/ballot/state/writeState (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  local.get $1
  i32.const 5
  i64.const 7
  call $assembly/wire/writer/Writer#head
  drop
  local.get $1
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $0
  i64.load32_s
  call $assembly/wire/writer/Writer#head
  drop
  local.get $1
  i32.const 0
  i64.const 1
  call $assembly/wire/writer/Writer#head
  local.get $0
  i32.load offset=4
  i32.load offset=68
  local.get $0
  i32.load offset=4
  i32.load offset=72
  call $assembly/wire/writer/Writer#raw
  drop
  local.get $1
  i32.const 0
  i64.const 2
  call $assembly/wire/writer/Writer#head
  i32.const 4
  local.get $0
  i32.load offset=4
  i32.load offset=20
  i64.load32_u
  call $assembly/wire/writer/Writer#head
  drop
  loop $for-loop|0
   local.get $2
   local.get $0
   i32.load offset=4
   i32.load offset=20
   i32.load
   i32.lt_u
   if
    local.get $0
    i32.load offset=8
    local.get $2
    i32.const 17
    i32.mul
    i32.add
    local.tee $5
    i32.load8_u
    if (result i32)
     local.get $1
     i32.const 0
     local.get $5
     i64.load offset=8
     call $assembly/wire/writer/Writer#head
    else
     local.get $1
     i32.const 246
     call $assembly/wire/writer/Writer#byte
    end
    drop
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|0
   end
  end
  local.get $1
  i32.const 0
  i64.const 3
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $0
  i64.load offset=16
  call $assembly/wire/writer/Writer#head
  drop
  local.get $1
  i32.const 0
  i64.const 4
  call $assembly/wire/writer/Writer#head
  local.set $5
  i32.const 0
  local.set $2
  loop $for-loop|00
   local.get $3
   local.get $0
   i32.load offset=4
   i32.load offset=20
   i32.load
   i32.lt_u
   if
    local.get $4
    local.get $0
    i32.load offset=8
    local.get $3
    i32.const 17
    i32.mul
    i32.add
    i32.load8_u offset=16
    i32.const 0
    i32.ne
    i32.add
    local.set $4
    local.get $3
    i32.const 1
    i32.add
    local.set $3
    br $for-loop|00
   end
  end
  local.get $5
  i32.const 4
  i64.const 2
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $0
  i64.load offset=24
  call $assembly/wire/writer/Writer#head
  i32.const 4
  local.get $4
  i64.extend_i32_u
  call $assembly/wire/writer/Writer#head
  drop
  loop $for-loop|1
   local.get $2
   local.get $0
   i32.load offset=4
   i32.load offset=20
   i32.load
   i32.lt_u
   if
    local.get $0
    i32.load offset=8
    local.get $2
    i32.const 17
    i32.mul
    i32.add
    i32.load8_u offset=16
    if
     local.get $5
     i32.const 0
     local.get $2
     i64.extend_i32_u
     call $assembly/wire/writer/Writer#head
     drop
    end
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|1
   end
  end
  local.get $0
  i64.load offset=32
  local.get $1
  i32.const 0
  i64.const 5
  call $assembly/wire/writer/Writer#head
  call $assembly/ballot/state/writeResult
  local.get $1
  i32.const 0
  i64.const 6
  call $assembly/wire/writer/Writer#head
  local.get $0
  i32.load offset=40
  call $assembly/wire/writer/Writer#id
  drop
 )
 (func $assembly/ballot/state/readState (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i64)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  call $assembly/ballot/state/State.blank
  local.set $1
  local.get $0
  i64.const 7
  call $assembly/wire/reader/Reader#map
  local.get $1
  local.get $0
  i64.const 0
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#small
  i32.store
  local.get $1
  local.get $0
  i64.const 1
  call $assembly/wire/reader/Reader#key
  call $assembly/ballot/msg/Params.read
  i32.store offset=4
  local.get $0
  i64.const 2
  call $assembly/wire/reader/Reader#key
  local.tee $5
  i32.const 128
  call $assembly/wire/reader/Reader#array
  local.tee $6
  local.get $1
  i32.load offset=4
  i32.load offset=20
  i32.load
  i32.ne
  if
   local.get $5
   i32.const 1
   i32.store8 offset=8
  end
  loop $for-loop|0
   local.get $2
   local.get $6
   i32.lt_u
   if (result i32)
    local.get $5
    i32.load8_u offset=8
   else
    i32.const 1
   end
   i32.eqz
   if
    local.get $5
    call $assembly/wire/reader/Reader#takesNull
    i32.eqz
    if
     local.get $1
     i32.load offset=8
     local.get $2
     i32.const 17
     i32.mul
     i32.add
     local.tee $4
     i32.const 1
     i32.store8
     local.get $4
     local.get $5
     i32.const 0
     call $assembly/wire/reader/Reader#head
     i64.store offset=8
     local.get $1
     i32.load offset=4
     call $assembly/ballot/msg/Params#get:lastChoice
     local.get $4
     i64.load offset=8
     i64.lt_u
     if
      local.get $5
      i32.const 1
      i32.store8 offset=8
     end
    end
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|0
   end
  end
  local.get $1
  local.get $0
  i64.const 3
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#count
  i64.store offset=16
  local.get $0
  i64.const 4
  call $assembly/wire/reader/Reader#key
  local.tee $4
  i32.const 2
  call $assembly/wire/reader/Reader#array
  i32.const 2
  i32.ne
  if
   local.get $4
   i32.const 1
   i32.store8 offset=8
  end
  local.get $1
  local.get $4
  call $assembly/wire/reader/Reader#count
  i64.store offset=24
  local.get $4
  i32.const 128
  call $assembly/wire/reader/Reader#array
  local.set $2
  loop $for-loop|00
   local.get $2
   if (result i32)
    local.get $4
    i32.load8_u offset=8
   else
    i32.const 1
   end
   i32.eqz
   if
    local.get $3
    local.get $4
    i32.const 0
    call $assembly/wire/reader/Reader#head
    local.tee $3
    i64.gt_u
    if (result i32)
     i32.const 1
    else
     local.get $3
     local.get $1
     i32.load offset=4
     i32.load offset=20
     i64.load32_u
     i64.ge_u
    end
    if
     local.get $4
     i32.const 1
     i32.store8 offset=8
    else
     local.get $1
     i32.load offset=8
     local.get $3
     i32.wrap_i64
     i32.const 17
     i32.mul
     i32.add
     i32.const 1
     i32.store8 offset=16
    end
    local.get $3
    i64.const 1
    i64.add
    local.set $3
    local.get $2
    i32.const 1
    i32.sub
    local.set $2
    br $for-loop|00
   end
  end
  local.get $0
  i64.const 5
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#takesNull
  i32.eqz
  if
   local.get $1
   local.get $0
   call $assembly/wire/reader/Reader#count
   i64.store offset=32
  end
  local.get $1
  local.get $0
  i64.const 6
  call $assembly/wire/reader/Reader#key
  i64.const 32
  call $assembly/wire/reader/Reader#bytes
  i32.store offset=40
  local.get $1
  i32.load offset=4
  call $assembly/ballot/msg/Params#get:lastChoice
  local.get $1
  i64.load offset=32
  i64.lt_s
  if (result i32)
   i32.const 1
  else
   local.get $1
   i32.load
   i32.const 2
   i32.gt_s
  end
  if
   local.get $0
   i32.const 1
   i32.store8 offset=8
  end
  local.get $1
  i32.load
  i32.const 1
  i32.eq
  local.get $1
  i64.load offset=32
  i64.const -1
  i64.eq
  i32.eq
  if
   local.get $0
   i32.const 1
   i32.store8 offset=8
  end
  local.get $0
  call $assembly/wire/reader/Reader#get:done
  if (result i32)
   local.get $1
   i32.load offset=4
   i32.load offset=20
   i32.load8_u offset=20
  else
   i32.const 0
  end
  i32.eqz
  if
   unreachable
  end
  local.get $1
 )
 (func $assembly/ballot/msg/readOptions (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  local.get $0
  i32.const 1
  i32.store8 offset=16
  local.get $1
  call $assembly/wire/reader/Reader#takesNull
  if
   return
  end
  local.get $1
  i32.load
  local.set $6
  local.get $1
  i32.const 8
  call $assembly/wire/reader/Reader#array
  local.tee $5
  i32.const 2
  i32.lt_u
  if
   local.get $1
   i32.const 1
   i32.store8 offset=8
  end
  local.get $0
  local.get $5
  i32.const 2
  i32.eq
  i32.store8 offset=17
  loop $for-loop|0
   local.get $4
   local.get $5
   i32.lt_u
   if (result i32)
    local.get $1
    i32.load8_u offset=8
   else
    i32.const 1
   end
   i32.eqz
   if
    local.get $1
    call $assembly/wire/reader/Reader#text
    local.set $2
    local.get $6
    local.get $1
    i32.load offset=4
    local.get $6
    i32.sub
    call $assembly/wire/reader/Reader.over
    local.tee $8
    i32.const 8
    call $assembly/wire/reader/Reader#array
    drop
    i32.const 0
    local.set $3
    block $__inlined_func$assembly/ballot/msg/isAmong$585
     loop $for-loop|00
      local.get $3
      local.get $4
      i32.lt_u
      if
       i32.const 1
       local.set $7
       local.get $8
       call $assembly/wire/reader/Reader#text
       local.tee $9
       i32.load offset=4
       local.get $2
       i32.load offset=4
       i32.eq
       if (result i32)
        local.get $9
        i32.load
        local.get $2
        i32.load
        local.get $2
        i32.load offset=4
        call $assembly/wire/bytes/compare
       else
        i32.const 1
       end
       i32.eqz
       br_if $__inlined_func$assembly/ballot/msg/isAmong$585
       local.get $3
       i32.const 1
       i32.add
       local.set $3
       br $for-loop|00
      end
     end
     i32.const 0
     local.set $7
    end
    local.get $7
    i32.eqz
    local.set $3
    local.get $0
    local.get $0
    i32.load8_u offset=17
    if (result i32)
     local.get $2
     i32.load
     local.get $2
     i32.load offset=4
     i32.const 1920
     i32.const 1888
     local.get $4
     select
     call $assembly/wire/bytes/spells
    else
     i32.const 0
    end
    i32.store8 offset=17
    i32.const 0
    local.get $3
    local.get $2
    i32.load offset=8
    if (result i32)
     local.get $2
     i32.load offset=8
     i32.const 80
     i32.gt_u
    else
     i32.const 1
    end
    select
    i32.eqz
    if
     local.get $0
     i32.const 0
     i32.store8 offset=16
    end
    local.get $4
    i32.const 1
    i32.add
    local.set $4
    br $for-loop|0
   end
  end
  local.get $0
  local.get $5
  i64.extend_i32_u
  i64.store offset=8
 )
 (func $assembly/ballot/index/apply (param $0 i32) (param $1 i32) (result i64)
  (local $2 i64)
  (local $3 i32)
  (local $4 i32)
  local.get $0
  local.get $1
  call $assembly/host/input/Input.read
  local.tee $1
  i32.load
  local.tee $0
  if (result i64)
   block $__inlined_func$assembly/ballot/contract/change$9 (result i64)
    local.get $1
    local.get $0
    call $assembly/ballot/state/readState
    local.tee $3
    i32.load
    local.tee $4
    call $assembly/host/machine/rowFor
    local.tee $0
    i32.const 0
    i32.lt_s
    if (result i32)
     i32.const 0
    else
     block $__inlined_func$assembly/ballot/contract/happens$570 (result i32)
      local.get $0
      i32.eqz
      if
       local.get $3
       local.get $1
       call $assembly/ballot/contract/vote
       br $__inlined_func$assembly/ballot/contract/happens$570
      end
      local.get $1
      i32.load offset=8
      i64.const 0
      call $assembly/wire/reader/Reader#map
      block $__inlined_func$assembly/ballot/contract/close$629 (result i32)
       i32.const 0
       local.get $1
       call $assembly/host/machine/isRead
       i32.eqz
       br_if $__inlined_func$assembly/ballot/contract/close$629
       drop
       local.get $1
       i64.load offset=24
       local.get $3
       i64.load offset=16
       i64.lt_u
       if
        local.get $3
        i64.load offset=16
        local.set $2
        i32.const 126
        call $assembly/host/refusal/refuse
        i32.const 5760
        call $assembly/host/refusal/Refusal#words
        local.get $2
        call $assembly/host/refusal/Refusal#instant
        drop
        i32.const 0
        br $__inlined_func$assembly/ballot/contract/close$629
       end
       local.get $3
       local.get $3
       call $assembly/ballot/tally/Tally.of
       call $assembly/ballot/contract/finish
       i32.const 1
      end
     end
    end
    i32.eqz
    if
     call $assembly/host/answer/refused
     br $__inlined_func$assembly/ballot/contract/change$9
    end
    local.get $0
    local.get $4
    call $assembly/host/table/nextOf
    i32.const 1
    local.get $3
    i32.load
    i32.shl
    i32.and
    i32.eqz
    if
     unreachable
    end
    local.get $3
    call $assembly/ballot/contract/done
   end
  else
   block $__inlined_func$assembly/ballot/contract/open$10 (result i64)
    local.get $1
    i32.load offset=12
    i32.load
    if (result i32)
     i32.const 0
    else
     local.get $1
     i32.load offset=4
     i32.load
     local.get $1
     i32.load offset=4
     i32.load offset=4
     i32.const 1856
     call $assembly/wire/bytes/spells
    end
    i32.eqz
    if
     unreachable
    end
    local.get $1
    i32.load offset=8
    call $assembly/ballot/msg/Params.read
    local.set $0
    local.get $1
    call $assembly/host/machine/isRead
    if (result i32)
     local.get $0
     local.get $1
     call $assembly/ballot/contract/isSound
    else
     i32.const 0
    end
    i32.eqz
    if
     call $assembly/host/answer/refused
     br $__inlined_func$assembly/ballot/contract/open$10
    end
    call $assembly/ballot/state/State.blank
    local.tee $3
    local.get $0
    i32.store offset=4
    local.get $3
    local.get $0
    i64.load offset=32
    i64.store offset=16
    local.get $3
    local.get $1
    i64.load offset=24
    i64.store offset=24
    local.get $3
    local.get $0
    i32.load offset=20
    local.get $0
    i64.load offset=8
    local.get $0
    i32.load offset=24
    call $assembly/court/charter/charterHash
    i32.store offset=40
    global.get $assembly/host/answer/events
    i32.const 3872
    i32.const 2
    call $assembly/host/answer/next
    i32.const 0
    i64.const 0
    call $assembly/wire/writer/Writer#head
    local.get $3
    i32.load offset=40
    call $assembly/wire/writer/Writer#id
    i32.const 0
    i64.const 1
    call $assembly/wire/writer/Writer#head
    i32.const 0
    local.get $3
    i64.load offset=16
    call $assembly/wire/writer/Writer#head
    drop
    local.get $3
    i64.load offset=16
    call $assembly/host/effect/wake
    i32.const 5
    i64.const 0
    call $assembly/wire/writer/Writer#head
    drop
    local.get $3
    call $assembly/ballot/contract/done
   end
  end
 )
 (func $assembly/ballot/contract/vote (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i64)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  local.get $1
  i32.load offset=8
  local.tee $2
  i64.const 1
  call $assembly/wire/reader/Reader#map
  local.get $2
  i64.const 0
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  local.set $4
  block $folding-inner0
   local.get $1
   call $assembly/host/machine/isRead
   i32.eqz
   br_if $folding-inner0
   local.get $1
   i32.load offset=12
   i32.load offset=4
   local.set $5
   local.get $0
   i32.load offset=4
   i32.load offset=20
   local.tee $6
   i32.load
   local.set $2
   loop $while-continue|0
    local.get $2
    local.get $7
    i32.gt_u
    if
     local.get $6
     i32.load offset=16
     local.get $2
     local.get $7
     i32.add
     i32.const 1
     i32.shr_u
     local.tee $3
     i32.const 4
     i32.shl
     i32.add
     i32.load
     local.get $5
     i32.const 32
     call $assembly/wire/bytes/compare
     i32.const 0
     i32.lt_s
     if
      local.get $3
      i32.const 1
      i32.add
      local.set $7
     else
      local.get $3
      local.set $2
     end
     br $while-continue|0
    end
   end
   i32.const -1
   local.get $7
   local.get $7
   local.get $6
   i32.load
   i32.lt_u
   if (result i32)
    local.get $6
    i32.load offset=16
    local.get $7
    i32.const 4
    i32.shl
    i32.add
    i32.load
    local.get $5
    i32.const 32
    call $assembly/wire/bytes/compare
   else
    i32.const 1
   end
   select
   local.tee $2
   i32.const 0
   i32.lt_s
   if
    i32.const 120
    call $assembly/host/refusal/refuse
    i32.const 4592
    call $assembly/host/refusal/Refusal#words
    drop
    br $folding-inner0
   end
   local.get $1
   i64.load offset=24
   local.get $0
   i64.load offset=16
   i64.ge_u
   if
    local.get $0
    i64.load offset=16
    local.set $4
    i32.const 122
    call $assembly/host/refusal/refuse
    i32.const 4736
    call $assembly/host/refusal/Refusal#words
    local.get $4
    call $assembly/host/refusal/Refusal#instant
    drop
    br $folding-inner0
   end
   local.get $0
   i32.load offset=4
   call $assembly/ballot/msg/Params#get:lastChoice
   local.get $4
   i64.lt_u
   if
    local.get $0
    i32.load offset=4
    call $assembly/ballot/msg/Params#get:lastChoice
    local.set $4
    local.get $0
    i32.load offset=4
    i64.load offset=8
    i64.eqz
    local.set $0
    i32.const 121
    call $assembly/host/refusal/refuse
    i32.const 4816
    i32.const 4880
    local.get $0
    select
    call $assembly/host/refusal/Refusal#words
    local.tee $1
    i32.load offset=4
    local.get $4
    call $assembly/value/decimal/writeDecimal
    local.get $1
    i32.const 4976
    i32.const 5024
    local.get $0
    select
    call $assembly/host/refusal/Refusal#words
    drop
    br $folding-inner0
   end
   local.get $0
   i32.load offset=8
   local.get $2
   i32.const 17
   i32.mul
   i32.add
   local.tee $2
   i32.load8_u
   if (result i32)
    local.get $2
    i64.load offset=8
    local.get $4
    i64.eq
   else
    i32.const 0
   end
   if
    i32.const 123
    call $assembly/host/refusal/refuse
    i32.const 5056
    call $assembly/host/refusal/Refusal#words
    drop
    br $folding-inner0
   end
   local.get $2
   i32.load8_u
   if (result i32)
    local.get $0
    i32.load offset=4
    i32.load8_u offset=64
   else
    i32.const 0
   end
   if
    i32.const 124
    call $assembly/host/refusal/refuse
    i32.const 5136
    call $assembly/host/refusal/Refusal#words
    drop
    br $folding-inner0
   end
   local.get $0
   local.get $2
   local.get $4
   local.get $1
   call $assembly/ballot/contract/cast
   return
  end
  i32.const 0
 )
 (func $assembly/ballot/contract/isSound (param $0 i32) (param $1 i32) (result i32)
  (local $2 i64)
  (local $3 i64)
  (local $4 i32)
  block $folding-inner0
   local.get $0
   i32.load
   i32.load offset=8
   local.tee $4
   i32.const 200
   i32.gt_u
   i32.const 1
   local.get $4
   select
   if
    i32.const 110
    call $assembly/host/refusal/refuse
    i32.const 2096
    call $assembly/host/refusal/Refusal#words
    drop
    br $folding-inner0
   end
   local.get $0
   i32.load8_u offset=16
   i32.eqz
   if
    i32.const 111
    call $assembly/host/refusal/refuse
    i32.const 2192
    call $assembly/host/refusal/Refusal#words
    drop
    br $folding-inner0
   end
   local.get $0
   i32.load offset=48
   if (result i64)
    local.get $0
    i64.load offset=8
   else
    i64.const 0
   end
   i64.eqz
   if (result i32)
    i32.const 1
   else
    local.get $0
    i32.load8_u offset=17
   end
   i32.eqz
   if
    i32.const 118
    call $assembly/host/refusal/refuse
    i32.const 2336
    call $assembly/host/refusal/Refusal#words
    drop
    br $folding-inner0
   end
   local.get $0
   i32.load offset=20
   i32.load8_u offset=20
   i32.eqz
   if
    i32.const 112
    call $assembly/host/refusal/refuse
    i32.const 2576
    call $assembly/host/refusal/Refusal#words
    drop
    br $folding-inner0
   end
   local.get $0
   call $assembly/ballot/contract/hasSoundRule
   i32.eqz
   br_if $folding-inner0
   local.get $0
   i64.load offset=32
   local.get $1
   i64.load offset=24
   i64.le_u
   if (result i32)
    i32.const 1
   else
    local.get $0
    i64.load offset=32
    i64.const 7258118400000
    i64.gt_u
   end
   if
    local.get $1
    i64.load offset=24
    local.set $2
    i32.const 116
    call $assembly/host/refusal/refuse
    i32.const 3424
    call $assembly/host/refusal/Refusal#words
    local.get $2
    call $assembly/host/refusal/Refusal#instant
    i32.const 3536
    call $assembly/host/refusal/Refusal#words
    drop
    br $folding-inner0
   end
   local.get $0
   i64.load offset=40
   i64.const 2592000000
   i64.le_u
   if (result i32)
    i32.const 1
   else
    i32.const 0
    local.set $1
    i32.const 117
    call $assembly/host/refusal/refuse
    i32.const 3600
    call $assembly/host/refusal/Refusal#words
    local.tee $0
    i32.load offset=4
    local.set $4
    i64.const 1
    local.set $2
    loop $for-loop|0
     local.get $1
     i32.const 3
     i32.lt_s
     if
      local.get $2
      i64.const 10
      i64.mul
      local.set $2
      local.get $1
      i32.const 1
      i32.add
      local.set $1
      br $for-loop|0
     end
    end
    local.get $4
    i64.const 2592000000
    local.get $2
    i64.div_u
    call $assembly/value/decimal/writeDecimal
    i64.const 2592000000
    local.get $2
    i64.rem_u
    local.tee $3
    i64.const 0
    i64.ne
    if
     local.get $4
     i32.const 46
     call $assembly/wire/writer/Writer#byte
     drop
    end
    loop $while-continue|1
     local.get $3
     i64.const 0
     i64.ne
     if
      local.get $4
      local.get $3
      local.get $2
      i64.const 10
      i64.div_u
      local.tee $2
      i64.div_u
      i64.const 48
      i64.add
      i32.wrap_i64
      call $assembly/wire/writer/Writer#byte
      drop
      local.get $3
      local.get $2
      i64.rem_u
      local.set $3
      br $while-continue|1
     end
    end
    local.get $0
    i32.const 3712
    call $assembly/host/refusal/Refusal#words
    drop
    i32.const 0
   end
   return
  end
  i32.const 0
 )
 (func $assembly/ballot/contract/hasSoundRule (param $0 i32) (result i32)
  (local $1 i64)
  (local $2 i32)
  (local $3 i32)
  (local $4 i64)
  local.get $0
  i32.load offset=20
  local.set $2
  block $__inlined_func$assembly/court/rule/Rule#get:isSound$32 (result i32)
   i32.const 0
   local.get $0
   i32.load offset=24
   local.tee $3
   i64.load offset=16
   i64.const 10000
   i64.gt_u
   br_if $__inlined_func$assembly/court/rule/Rule#get:isSound$32
   drop
   local.get $3
   i64.load
   i64.eqz
   if (result i32)
    i32.const 1
   else
    local.get $3
    i64.load
    i64.const 1
    i64.eq
   end
   if
    local.get $3
    i64.load offset=8
    i64.eqz
    br $__inlined_func$assembly/court/rule/Rule#get:isSound$32
   end
   local.get $3
   i64.load
   i64.const 2
   i64.eq
   if
    local.get $3
    i64.load offset=8
    i64.const 5000
    i64.gt_u
    if (result i32)
     local.get $3
     i64.load offset=8
     i64.const 10000
     i64.le_u
    else
     i32.const 0
    end
    br $__inlined_func$assembly/court/rule/Rule#get:isSound$32
   end
   local.get $3
   i64.load
   i64.const 4
   i64.le_u
   if (result i32)
    local.get $3
    i64.load offset=8
    i64.const 0
    i64.ne
   else
    i32.const 0
   end
  end
  i32.eqz
  if
   i32.const 113
   call $assembly/host/refusal/refuse
   i32.const 2752
   call $assembly/host/refusal/Refusal#words
   i32.const 2912
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $0
  i64.load offset=8
  i64.eqz
  if (result i32)
   local.get $0
   i32.load offset=24
   i64.load
   i64.const 1
   i64.ne
  else
   i32.const 0
  end
  if
   i32.const 115
   call $assembly/host/refusal/refuse
   i32.const 3056
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $2
  i64.load32_u
  local.set $1
  local.get $2
  i64.load offset=8
  local.set $4
  block $__inlined_func$assembly/court/rule/Rule#isReachable$594 (result i32)
   local.get $0
   i32.load offset=24
   local.tee $3
   i64.load
   i64.const 3
   i64.eq
   if
    local.get $3
    i64.load offset=8
    local.get $1
    i64.le_u
    br $__inlined_func$assembly/court/rule/Rule#isReachable$594
   end
   local.get $3
   i64.load
   i64.const 4
   i64.ne
   if (result i32)
    i32.const 1
   else
    local.get $3
    i64.load offset=8
    local.get $4
    i64.le_u
   end
  end
  if
   i32.const 1
   return
  end
  local.get $2
  i64.load32_u
  local.set $1
  local.get $2
  i64.load offset=8
  local.set $4
  local.get $0
  i32.load offset=24
  local.set $0
  i32.const 114
  call $assembly/host/refusal/refuse
  i32.const 3232
  call $assembly/host/refusal/Refusal#words
  local.tee $2
  i32.load offset=4
  local.get $0
  i64.load offset=8
  call $assembly/value/decimal/writeDecimal
  local.get $2
  i32.const 3296
  call $assembly/host/refusal/Refusal#words
  local.tee $0
  i32.load offset=4
  local.get $1
  call $assembly/value/decimal/writeDecimal
  local.get $0
  i32.const 3360
  call $assembly/host/refusal/Refusal#words
  i32.load offset=4
  local.get $4
  call $assembly/value/decimal/writeDecimal
  i32.const 0
 )
 (func $assembly/ballot/contract/cast (param $0 i32) (param $1 i32) (param $2 i64) (param $3 i32) (result i32)
  (local $4 i32)
  (local $5 i64)
  (local $6 i64)
  local.get $0
  call $assembly/ballot/tally/Tally.of
  call $assembly/ballot/tally/Tally#get:result
  local.set $6
  local.get $1
  i32.const 1
  i32.store8
  local.get $1
  local.get $2
  i64.store offset=8
  local.get $0
  call $assembly/ballot/tally/Tally.of
  local.tee $4
  call $assembly/ballot/tally/Tally#get:result
  local.tee $5
  global.get $assembly/host/answer/events
  i32.const 5296
  i32.const 3
  call $assembly/host/answer/next
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  local.get $3
  i32.load offset=12
  i32.load offset=4
  call $assembly/wire/writer/Writer#id
  i32.const 0
  i64.const 1
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $2
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 2
  call $assembly/wire/writer/Writer#head
  call $assembly/ballot/state/writeResult
  local.get $0
  i32.load offset=4
  i32.load8_u offset=64
  if (result i32)
   local.get $4
   local.get $5
   call $assembly/ballot/tally/Tally#isCertain
  else
   i32.const 0
  end
  if
   local.get $0
   local.get $4
   call $assembly/ballot/contract/finish
   i32.const 1
   return
  end
  local.get $5
  local.get $6
  i64.ne
  if (result i32)
   block $__inlined_func$assembly/ballot/contract/canBeAnswered$134 (result i32)
    local.get $3
    i64.load offset=24
    local.get $0
    i32.load offset=4
    i64.load offset=40
    i64.add
    local.set $2
    local.get $0
    local.get $3
    i64.load offset=24
    i64.store offset=24
    i32.const 1
    local.get $2
    local.get $0
    i64.load offset=16
    i64.le_u
    br_if $__inlined_func$assembly/ballot/contract/canBeAnswered$134
    drop
    local.get $1
    i32.load8_u offset=16
    if
     local.get $0
     i64.load offset=16
     local.set $2
     i32.const 125
     call $assembly/host/refusal/refuse
     i32.const 5456
     call $assembly/host/refusal/Refusal#words
     local.get $2
     call $assembly/host/refusal/Refusal#instant
     i32.const 5632
     call $assembly/host/refusal/Refusal#words
     drop
     i32.const 0
     br $__inlined_func$assembly/ballot/contract/canBeAnswered$134
    end
    local.get $1
    i32.const 1
    i32.store8 offset=16
    local.get $0
    local.get $2
    call $assembly/ballot/contract/closeAt
    i32.const 1
   end
  else
   i32.const 1
  end
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $0
  i32.load offset=4
  i32.load8_u offset=64
  if (result i32)
   i32.const 1
  else
   local.get $4
   i32.load
   i32.load offset=4
   i32.load offset=20
   i32.load
   local.get $4
   i32.load offset=8
   i32.ne
  end
  if (result i32)
   i32.const 1
  else
   block $__inlined_func$assembly/ballot/contract/endsEarly$617
    local.get $0
    i64.load offset=24
    local.get $0
    i32.load offset=4
    i64.load offset=40
    i64.add
    local.tee $2
    local.get $3
    i64.load offset=24
    i64.le_u
    if
     local.get $0
     local.get $4
     call $assembly/ballot/contract/finish
     br $__inlined_func$assembly/ballot/contract/endsEarly$617
    end
    local.get $2
    local.get $0
    i64.load offset=16
    i64.lt_u
    if
     local.get $0
     local.get $2
     call $assembly/ballot/contract/closeAt
    end
   end
   i32.const 0
  end
  drop
  i32.const 1
 )
)
