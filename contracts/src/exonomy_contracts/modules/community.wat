(module
 (type $0 (func (param i32 i32) (result i32)))
 (type $1 (func (param i32) (result i32)))
 (type $2 (func (param i32 i32)))
 (type $3 (func (param i32 i32 i32) (result i32)))
 (type $4 (func (result i32)))
 (type $5 (func (param i32 i32 i32)))
 (type $6 (func (param i32 i64) (result i32)))
 (type $7 (func (param i32 i64)))
 (type $8 (func (param i32) (result i64)))
 (type $9 (func (param i32 i32 i64) (result i32)))
 (type $10 (func (param i32 i32) (result i64)))
 (type $11 (func (param i64)))
 (type $12 (func))
 (type $13 (func (param i64) (result i64)))
 (type $14 (func (result i64)))
 (type $15 (func (param i64 i32) (result i32)))
 (type $16 (func (param i32)))
 (type $17 (func (param i32 i32 i64 i32)))
 (global $assembly/host/heap/top (mut i32) (i32.const 0))
 (global $assembly/host/heap/highest (mut i32) (i32.const 0))
 (global $assembly/host/refusal/given (mut i32) (i32.const 0))
 (global $assembly/host/answer/events (mut i32) (i32.const 0))
 (global $assembly/host/answer/effects (mut i32) (i32.const 0))
 (memory $0 4 4)
 (data $0 (i32.const 1036) "\1c")
 (data $0.1 (i32.const 1048) "\02\00\00\00\0c\00\00\00i\00n\00v\00i\00t\00e")
 (data $1 (i32.const 1068) ",")
 (data $1.1 (i32.const 1080) "\02\00\00\00\10\00\00\00u\00n\00i\00n\00v\00i\00t\00e")
 (data $2 (i32.const 1116) "\1c")
 (data $2.1 (i32.const 1128) "\02\00\00\00\08\00\00\00j\00o\00i\00n")
 (data $3 (i32.const 1148) "\1c")
 (data $3.1 (i32.const 1160) "\02\00\00\00\n\00\00\00l\00e\00a\00v\00e")
 (data $4 (i32.const 1180) ",")
 (data $4.1 (i32.const 1192) "\02\00\00\00\0e\00\00\00w\00i\00l\00l\00i\00n\00g")
 (data $5 (i32.const 1228) "\1c")
 (data $5.1 (i32.const 1240) "\02\00\00\00\0c\00\00\00r\00e\00s\00i\00g\00n")
 (data $6 (i32.const 1260) "\1c")
 (data $6.1 (i32.const 1272) "\02\00\00\00\n\00\00\00w\00e\00i\00g\00h")
 (data $7 (i32.const 1292) ",")
 (data $7.1 (i32.const 1304) "\02\00\00\00\0e\00\00\00p\00r\00o\00p\00o\00s\00e")
 (data $8 (i32.const 1340) ",")
 (data $8.1 (i32.const 1352) "\02\00\00\00\10\00\00\00w\00i\00t\00h\00d\00r\00a\00w")
 (data $9 (i32.const 1388) ",")
 (data $9.1 (i32.const 1400) "\02\00\00\00\0e\00\00\00v\00e\00r\00d\00i\00c\00t")
 (data $10 (i32.const 1436) "\1c")
 (data $10.1 (i32.const 1448) "\02\00\00\00\n\00\00\00l\00a\00p\00s\00e")
 (data $11 (i32.const 1468) "\1c")
 (data $11.1 (i32.const 1480) "\02\00\00\00\08\00\00\00h\00o\00l\00d")
 (data $12 (i32.const 1500) "\1c")
 (data $12.1 (i32.const 1512) "\02\00\00\00\0c\00\00\00u\00n\00h\00o\00l\00d")
 (data $13 (i32.const 1532) ",")
 (data $13.1 (i32.const 1544) "\02\00\00\00\0e\00\00\00s\00u\00s\00p\00e\00n\00d")
 (data $14 (i32.const 1580) ",")
 (data $14.1 (i32.const 1592) "\02\00\00\00\12\00\00\00r\00e\00i\00n\00s\00t\00a\00t\00e")
 (data $15 (i32.const 1628) "\1c")
 (data $15.1 (i32.const 1640) "\02\00\00\00\08\00\00\00l\00i\00n\00k")
 (data $16 (i32.const 1660) "\1c")
 (data $16.1 (i32.const 1672) "\02\00\00\00\0c\00\00\00u\00n\00l\00i\00n\00k")
 (data $17 (i32.const 1692) "\1c")
 (data $17.1 (i32.const 1704) "\02\00\00\00\0c\00\00\00l\00i\00n\00k\00e\00d")
 (data $18 (i32.const 1724) ",")
 (data $18.1 (i32.const 1736) "\02\00\00\00\10\00\00\00u\00n\00l\00i\00n\00k\00e\00d")
 (data $19 (i32.const 1772) "\1c")
 (data $19.1 (i32.const 1784) "\02\00\00\00\n\00\00\00c\00h\00i\00l\00d")
 (data $20 (i32.const 1804) "\1c")
 (data $20.1 (i32.const 1816) "\02\00\00\00\n\00\00\00a\00d\00o\00p\00t")
 (data $21 (i32.const 1836) "\1c")
 (data $21.1 (i32.const 1848) "\02\00\00\00\08\00\00\00d\00r\00a\00w")
 (data $22 (i32.const 1868) "\1c")
 (data $22.1 (i32.const 1880) "\02\00\00\00\08\00\00\00s\00e\00a\00t")
 (data $23 (i32.const 1900) ",")
 (data $23.1 (i32.const 1912) "\02\00\00\00\0e\00\00\00m\00i\00g\00r\00a\00t\00e")
 (data $24 (i32.const 1948) "|")
 (data $24.1 (i32.const 1960) "\04\00\00\00d\00\00\00 \04\00\00@\04\00\00p\04\00\00\90\04\00\00\b0\04\00\00\e0\04\00\00\00\05\00\00 \05\00\00P\05\00\00\80\05\00\00\b0\05\00\00\d0\05\00\00\f0\05\00\00\10\06\00\00@\06\00\00p\06\00\00\90\06\00\00\b0\06\00\00\d0\06\00\00\00\07\00\00 \07\00\00@\07\00\00`\07\00\00\90\04\00\00\80\07")
 (data $25 (i32.const 2076) "\dc")
 (data $25.1 (i32.const 2088) "\05\00\00\00\c8\00\00\00\01\00\00\00\01\00\00\00\01\00\00\00\01\00\00\00\01\00\00\00\01\00\00\00\01\00\00\00\01\00\00\00\01\00\00\00\01\00\00\00\01\00\00\00\01\00\00\00\01\00\00\00\01\00\00\00\01\00\00\00\01\00\00\00\01\00\00\00\01\00\00\00\02\00\00\00\01\00\00\00\01\00\00\00\01\00\00\00\01\00\00\00\01\00\00\00\01\00\00\00\01\00\00\00\01\00\00\00\01\00\00\00\01\00\00\00\01\00\00\00\01\00\00\00\01\00\00\00\01\00\00\00\01\00\00\00\02\00\00\00\01\00\00\00\02\00\00\00\01\00\00\00\02\00\00\00\01\00\00\00\01\00\00\00\01\00\00\00\02\00\00\00\01\00\00\00\01\00\00\00\01\00\00\00\02\00\00\00\01\00\00\00\02\00\00\00\01")
 (data $26 (i32.const 2300) "\1c\01")
 (data $26.1 (i32.const 2312) "\06\00\00\00\00\01\00\00\98/\8aB\91D7q\cf\fb\c0\b5\a5\db\b5\e9[\c2V9\f1\11\f1Y\a4\82?\92\d5^\1c\ab\98\aa\07\d8\01[\83\12\be\851$\c3}\0cUt]\ber\fe\b1\de\80\a7\06\dc\9bt\f1\9b\c1\c1i\9b\e4\86G\be\ef\c6\9d\c1\0f\cc\a1\0c$o,\e9-\aa\84tJ\dc\a9\b0\\\da\88\f9vRQ>\98m\c61\a8\c8\'\03\b0\c7\7fY\bf\f3\0b\e0\c6G\91\a7\d5Qc\ca\06g))\14\85\n\b7\'8!\1b.\fcm,M\13\r8STs\ne\bb\njv.\c9\c2\81\85,r\92\a1\e8\bf\a2Kf\1a\a8p\8bK\c2\a3Ql\c7\19\e8\92\d1$\06\99\d6\855\0e\f4p\a0j\10\16\c1\a4\19\08l7\1eLwH\'\b5\bc\b04\b3\0c\1c9J\aa\d8NO\ca\9c[\f3o.h\ee\82\8ftoc\a5x\14x\c8\84\08\02\c7\8c\fa\ff\be\90\eblP\a4\f7\a3\f9\be\f2xq\c6")
 (data $27 (i32.const 2588) "<")
 (data $27.1 (i32.const 2600) "\02\00\00\00\"\00\00\00e\00x\00o\00n\00o\00m\00y\00/\00c\00h\00a\00r\00t\00e\00r\00/\001")
 (data $28 (i32.const 2652) "<")
 (data $28.1 (i32.const 2664) "\02\00\00\00(\00\00\00t\00h\00e\00 \00c\00o\00m\00m\00u\00n\00i\00t\00y\00 \00s\00t\00a\00n\00d\00s")
 (data $29 (i32.const 2716) "\1c")
 (data $29.1 (i32.const 2728) "\04\00\00\00\04\00\00\00p\n")
 (data $30 (i32.const 2748) "\1c")
 (data $30.1 (i32.const 2760) "\02\00\00\00\08\00\00\00i\00n\00i\00t")
 (data $31 (i32.const 2780) "\bc")
 (data $31.1 (i32.const 2792) "\02\00\00\00\ac\00\00\00r\00o\00l\00e\00s\00 \00a\00r\00e\00 \00a\00 \00s\00u\00m\00 \00o\00f\00 \001\00 \00p\00r\00o\00j\00e\00c\00t\00 \00m\00a\00n\00a\00g\00e\00r\00,\00 \002\00 \00f\00a\00c\00i\00l\00i\00t\00a\00t\00o\00r\00,\00 \004\00 \00l\00i\00a\00i\00s\00o\00n\00,\00 \008\00 \00c\00o\00m\00p\00l\00i\00a\00n\00c\00e\00 \00o\00f\00f\00i\00c\00e\00r\00,\00 ")
 (data $32 (i32.const 2972) "L")
 (data $32.1 (i32.const 2984) "\02\00\00\006\00\00\001\006\00 \00a\00r\00b\00i\00t\00r\00a\00t\00o\00r\00,\00 \003\002\00 \00m\00o\00d\00e\00r\00a\00t\00o\00r")
 (data $33 (i32.const 3052) "L")
 (data $33.1 (i32.const 3064) "\02\00\00\00.\00\00\00a\00 \00c\00o\00m\00m\00u\00n\00i\00t\00y\00 \00n\00e\00e\00d\00s\00 \001\00 \00t\00o\00 ")
 (data $34 (i32.const 3132) "L")
 (data $34.1 (i32.const 3144) "\02\00\00\004\00\00\00 \00f\00o\00u\00n\00d\00e\00r\00s\00,\00 \00e\00a\00c\00h\00 \00n\00a\00m\00e\00d\00 \00o\00n\00c\00e")
 (data $35 (i32.const 3212) "\8c")
 (data $35.1 (i32.const 3224) "\02\00\00\00x\00\00\00t\00h\00e\00 \00n\00a\00m\00e\00 \00o\00f\00 \00a\00 \00t\00y\00p\00e\00 \00n\00e\00e\00d\00s\00 \001\00 \00t\00o\00 \003\002\00 \00c\00h\00a\00r\00a\00c\00t\00e\00r\00s\00,\00 \00s\00u\00c\00h\00 \00a\00s\00 \00v\00o\00u\00c\00h\00e\00r")
 (data $36 (i32.const 3356) "\8c")
 (data $36.1 (i32.const 3368) "\02\00\00\00r\00\00\00t\00h\00e\00 \00r\00e\00g\00i\00s\00t\00r\00y\00 \00n\00a\00m\00e\00s\00 \00a\00 \00t\00y\00p\00e\00 \00t\00w\00i\00c\00e\00:\00 \00o\00n\00e\00 \00m\00o\00d\00u\00l\00e\00 \00f\00o\00r\00 \00e\00a\00c\00h\00 \00t\00y\00p\00e")
 (data $37 (i32.const 3500) "\8c")
 (data $37.1 (i32.const 3512) "\02\00\00\00p\00\00\00n\00o\00t\00 \00w\00h\00a\00t\00 \00t\00h\00i\00s\00 \00o\00p\00 \00t\00a\00k\00e\00s\00:\00 \00a\00 \00k\00e\00y\00,\00 \00a\00 \00t\00y\00p\00e\00 \00o\00r\00 \00a\00 \00s\00i\00z\00e\00 \00i\00s\00 \00w\00r\00o\00n\00g")
 (data $38 (i32.const 3644) "|")
 (data $38.1 (i32.const 3656) "\02\00\00\00^\00\00\00U\00n\00e\00x\00p\00e\00c\00t\00e\00d\00 \00\'\00n\00u\00l\00l\00\'\00 \00(\00n\00o\00t\00 \00a\00s\00s\00i\00g\00n\00e\00d\00 \00o\00r\00 \00f\00a\00i\00l\00e\00d\00 \00c\00a\00s\00t\00)")
 (data $39 (i32.const 3772) "<")
 (data $39.1 (i32.const 3784) "\02\00\00\00(\00\00\00t\00h\00e\00 \00n\00a\00m\00e\00 \00n\00e\00e\00d\00s\00 \001\00 \00t\00o\00 ")
 (data $40 (i32.const 3836) ",")
 (data $40.1 (i32.const 3848) "\02\00\00\00\16\00\00\00 \00c\00h\00a\00r\00a\00c\00t\00e\00r\00s")
 (data $41 (i32.const 3884) "\9c")
 (data $41.1 (i32.const 3896) "\02\00\00\00\80\00\00\00w\00h\00o\00 \00f\00o\00u\00n\00d\00s\00 \00a\00 \00c\00o\00m\00m\00u\00n\00i\00t\00y\00 \00i\00s\00 \00o\00n\00e\00 \00o\00f\00 \00i\00t\00s\00 \00f\00o\00u\00n\00d\00e\00r\00s\00:\00 \00n\00a\00m\00e\00 \00y\00o\00u\00r\00s\00e\00l\00f\00 \00t\00o\00o")
 (data $42 (i32.const 4044) "\1c")
 (data $42.1 (i32.const 4056) "\02\00\00\00\0c\00\00\00b\00a\00l\00l\00o\00t")
 (data $43 (i32.const 4076) "\cc")
 (data $43.1 (i32.const 4088) "\02\00\00\00\ba\00\00\00t\00h\00e\00 \00r\00e\00g\00i\00s\00t\00r\00y\00 \00n\00e\00e\00d\00s\00 \00a\00 \00m\00o\00d\00u\00l\00e\00 \00o\00f\00 \00t\00y\00p\00e\00 \00b\00a\00l\00l\00o\00t\00:\00 \00w\00i\00t\00h\00o\00u\00t\00 \00o\00n\00e\00 \00t\00h\00e\00 \00m\00e\00m\00b\00e\00r\00s\00 \00c\00a\00n\00 \00n\00e\00v\00e\00r\00 \00d\00e\00c\00i\00d\00e\00 \00a\00n\00y\00t\00h\00i\00n\00g")
 (data $44 (i32.const 4284) "\bc")
 (data $44.1 (i32.const 4296) "\02\00\00\00\a2\00\00\00m\00o\00t\00i\00o\00n\00s\00 \00a\00r\00e\00 \00d\00e\00c\00i\00d\00e\00d\00 \00u\00n\00a\00n\00i\00m\00o\00u\00s\00l\00y\00 \00[\000\00,\00 \000\00,\00 \00q\00u\00o\00r\00u\00m\00]\00,\00 \00b\00y\00 \00m\00a\00j\00o\00r\00i\00t\00y\00 \00[\001\00,\00 \000\00,\00 \00q\00u\00o\00r\00u\00m\00]\00 \00o\00r\00 \00b\00y\00 ")
 (data $45 (i32.const 4476) "l")
 (data $45.1 (i32.const 4488) "\02\00\00\00P\00\00\00s\00u\00p\00e\00r\00m\00a\00j\00o\00r\00i\00t\00y\00 \00[\002\00,\00 \005\000\000\001\00 \00t\00o\00 \001\000\000\000\000\00,\00 \00q\00u\00o\00r\00u\00m\00]")
 (data $46 (i32.const 4588) "L")
 (data $46.1 (i32.const 4600) "\02\00\00\004\00\00\00t\00h\00e\00 \00q\00u\00o\00r\00u\00m\00 \00h\00a\00s\00 \00t\00o\00 \00b\00e\00 \00f\00r\00o\00m\00 ")
 (data $47 (i32.const 4668) "\ac")
 (data $47.1 (i32.const 4680) "\02\00\00\00\92\00\00\00 \00t\00o\00 \001\000\000\000\000\00 \00b\00a\00s\00i\00s\00 \00p\00o\00i\00n\00t\00s\00 \00o\00f\00 \00a\00l\00l\00 \00w\00e\00i\00g\00h\00t\00,\00 \00s\00o\00 \00t\00h\00a\00t\00 \00f\00e\00w\00 \00c\00a\00n\00\'\00t\00 \00d\00e\00c\00i\00d\00e\00 \00i\00n\00 \00a\00 \00h\00u\00r\00r\00y")
 (data $48 (i32.const 4844) ",")
 (data $48.1 (i32.const 4856) "\02\00\00\00\0e\00\00\00f\00o\00u\00n\00d\00e\00d")
 (data $49 (i32.const 4892) ",")
 (data $49.1 (i32.const 4904) "\02\00\00\00\0e\00\00\00m\00e\00s\00s\00a\00g\00e")
 (data $50 (i32.const 4940) "L")
 (data $50.1 (i32.const 4952) "\02\00\00\008\00\00\00t\00h\00i\00s\00 \00c\00o\00n\00t\00r\00a\00c\00t\00 \00h\00a\00s\00 \00n\00o\00 \00s\00u\00c\00h\00 \00o\00p")
 (data $51 (i32.const 5020) "<")
 (data $51.1 (i32.const 5032) "\02\00\00\00\"\00\00\00t\00h\00i\00s\00 \00o\00p\00 \00c\00o\00m\00e\00s\00 \00a\00s\00 ")
 (data $52 (i32.const 5084) "<")
 (data $52.1 (i32.const 5096) "\02\00\00\00$\00\00\00a\00 \00c\00a\00l\00l\00 \00o\00f\00 \00a\00 \00p\00e\00r\00s\00o\00n")
 (data $53 (i32.const 5148) "\\")
 (data $53.1 (i32.const 5160) "\02\00\00\00J\00\00\00a\00 \00m\00e\00s\00s\00a\00g\00e\00 \00o\00f\00 \00a\00n\00 \00i\00n\00s\00t\00a\00n\00c\00e\00\'\00s\00 \00f\00i\00n\00a\00l\00 \00s\00e\00a\00l")
 (data $54 (i32.const 5244) "L")
 (data $54.1 (i32.const 5256) "\02\00\00\008\00\00\00a\00 \00p\00r\00o\00o\00f\00 \00t\00h\00a\00t\00 \00a\00 \00t\00i\00l\00l\00 \00r\00e\00d\00e\00e\00m\00e\00d")
 (data $55 (i32.const 5324) "l")
 (data $55.1 (i32.const 5336) "\02\00\00\00N\00\00\00a\00 \00r\00e\00c\00e\00i\00p\00t\00 \00o\00f\00 \00t\00h\00e\00 \00p\00r\00o\00c\00e\00s\00s\00o\00r\00,\00 \00b\00y\00 \00a\00 \00s\00e\00a\00l\00e\00r")
 (data $56 (i32.const 5436) "L")
 (data $56.1 (i32.const 5448) "\02\00\00\00<\00\00\00a\00 \00c\00o\00m\00p\00l\00e\00t\00i\00o\00n\00 \00p\00r\00o\00o\00f\00 \00o\00f\00 \00a\00 \00d\00e\00v\00i\00c\00e")
 (data $57 (i32.const 5516) "L")
 (data $57.1 (i32.const 5528) "\02\00\00\004\00\00\00:\00 \00t\00h\00i\00s\00 \00i\00s\00 \00n\00o\00t\00 \00p\00o\00s\00s\00i\00b\00l\00e\00 \00n\00o\00w")
 (data $58 (i32.const 5596) "\9c")
 (data $58.1 (i32.const 5608) "\02\00\00\00\86\00\00\00o\00n\00l\00y\00 \00a\00 \00m\00e\00m\00b\00e\00r\00 \00o\00f\00 \00t\00h\00e\00 \00c\00o\00m\00m\00u\00n\00i\00t\00y\00 \00m\00a\00y\00 \00d\00o\00 \00t\00h\00i\00s\00;\00 \00a\00 \00m\00e\00m\00b\00e\00r\00 \00c\00a\00n\00 \00i\00n\00v\00i\00t\00e\00 \00y\00o\00u")
 (data $59 (i32.const 5756) "L")
 (data $59.1 (i32.const 5768) "\02\00\00\000\00\00\00y\00o\00u\00 \00a\00r\00e\00 \00s\00u\00s\00p\00e\00n\00d\00e\00d\00 \00u\00n\00t\00i\00l\00 ")
 (data $60 (i32.const 5836) "\1c")
 (data $60.1 (i32.const 5848) "\02\00\00\00\08\00\00\00 \00U\00T\00C")
 (data $61 (i32.const 5868) "\\")
 (data $61.1 (i32.const 5880) "\02\00\00\00>\00\00\00;\00 \00a\00 \00m\00o\00d\00e\00r\00a\00t\00o\00r\00 \00c\00a\00n\00 \00r\00e\00i\00n\00s\00t\00a\00t\00e\00 \00y\00o\00u")
 (data $62 (i32.const 5964) "L")
 (data $62.1 (i32.const 5976) "\02\00\00\00:\00\00\00t\00h\00i\00s\00 \00p\00e\00e\00r\00 \00i\00s\00 \00a\00 \00m\00e\00m\00b\00e\00r\00 \00a\00l\00r\00e\00a\00d\00y")
 (data $63 (i32.const 6044) "l")
 (data $63.1 (i32.const 6056) "\02\00\00\00R\00\00\00t\00h\00i\00s\00 \00p\00e\00e\00r\00 \00i\00s\00 \00i\00n\00v\00i\00t\00e\00d\00 \00a\00l\00r\00e\00a\00d\00y\00 \00a\00n\00d\00 \00c\00a\00n\00 \00j\00o\00i\00n")
 (data $64 (i32.const 6156) ",")
 (data $64.1 (i32.const 6168) "\02\00\00\00\12\00\00\00y\00o\00u\00 \00h\00a\00v\00e\00 ")
 (data $65 (i32.const 6204) "\ac")
 (data $65.1 (i32.const 6216) "\02\00\00\00\8e\00\00\00 \00i\00n\00v\00i\00t\00a\00t\00i\00o\00n\00s\00 \00o\00p\00e\00n\00;\00 \00w\00a\00i\00t\00 \00u\00n\00t\00i\00l\00 \00o\00n\00e\00 \00j\00o\00i\00n\00s\00,\00 \00o\00r\00 \00t\00a\00k\00e\00 \00o\00n\00e\00 \00b\00a\00c\00k\00 \00w\00i\00t\00h\00 \00u\00n\00i\00n\00v\00i\00t\00e")
 (data $66 (i32.const 6380) "\cc")
 (data $66.1 (i32.const 6392) "\02\00\00\00\b6\00\00\00a\00s\00 \00m\00a\00n\00y\00 \00a\00r\00e\00 \00i\00n\00v\00i\00t\00e\00d\00 \00a\00s\00 \00c\00a\00n\00 \00b\00e\00 \00a\00t\00 \00o\00n\00c\00e\00;\00 \00w\00a\00i\00t\00 \00u\00n\00t\00i\00l\00 \00o\00n\00e\00 \00j\00o\00i\00n\00s\00,\00 \00o\00r\00 \00t\00a\00k\00e\00 \00o\00n\00e\00 \00b\00a\00c\00k\00 \00w\00i\00t\00h\00 \00u\00n\00i\00n\00v\00i\00t\00e")
 (data $67 (i32.const 6588) ",")
 (data $67.1 (i32.const 6600) "\02\00\00\00\0e\00\00\00i\00n\00v\00i\00t\00e\00d")
 (data $68 (i32.const 6636) "|")
 (data $68.1 (i32.const 6648) "\02\00\00\00f\00\00\00t\00h\00i\00s\00 \00p\00e\00e\00r\00 \00h\00a\00s\00 \00n\00o\00 \00i\00n\00v\00i\00t\00a\00t\00i\00o\00n\00;\00 \00a\00 \00m\00e\00m\00b\00e\00r\00 \00c\00a\00n\00 \00i\00n\00v\00i\00t\00e\00 \00i\00t")
 (data $69 (i32.const 6764) ",")
 (data $69.1 (i32.const 6776) "\02\00\00\00\0e\00\00\00o\00n\00l\00y\00 \00a\00 ")
 (data $70 (i32.const 6812) ",")
 (data $70.1 (i32.const 6824) "\02\00\00\00\16\00\00\00f\00a\00c\00i\00l\00i\00t\00a\00t\00o\00r")
 (data $71 (i32.const 6860) ",")
 (data $71.1 (i32.const 6872) "\02\00\00\00\0e\00\00\00l\00i\00a\00i\00s\00o\00n")
 (data $72 (i32.const 6908) "<")
 (data $72.1 (i32.const 6920) "\02\00\00\00$\00\00\00c\00o\00m\00p\00l\00i\00a\00n\00c\00e\00 \00o\00f\00f\00i\00c\00e\00r")
 (data $73 (i32.const 6972) ",")
 (data $73.1 (i32.const 6984) "\02\00\00\00\12\00\00\00m\00o\00d\00e\00r\00a\00t\00o\00r")
 (data $74 (i32.const 7020) "|")
 (data $74.1 (i32.const 7032) "\02\00\00\00l\00\00\00 \00o\00f\00 \00t\00h\00e\00 \00c\00o\00m\00m\00u\00n\00i\00t\00y\00 \00m\00a\00y\00 \00d\00o\00 \00t\00h\00i\00s\00;\00 \00a\00 \00m\00o\00t\00i\00o\00n\00 \00g\00i\00v\00e\00s\00 \00t\00h\00e\00 \00r\00o\00l\00e")
 (data $75 (i32.const 7148) ",")
 (data $75.1 (i32.const 7160) "\02\00\00\00\12\00\00\00u\00n\00i\00n\00v\00i\00t\00e\00d")
 (data $76 (i32.const 7196) "L")
 (data $76.1 (i32.const 7208) "\02\00\00\00<\00\00\00t\00h\00e\00 \00i\00n\00v\00i\00t\00a\00t\00i\00o\00n\00 \00w\00a\00s\00 \00g\00o\00o\00d\00 \00u\00n\00t\00i\00l\00 ")
 (data $77 (i32.const 7276) "<")
 (data $77.1 (i32.const 7288) "\02\00\00\00&\00\00\00;\00 \00a\00s\00k\00 \00f\00o\00r\00 \00a\00 \00n\00e\00w\00 \00o\00n\00e")
 (data $78 (i32.const 7340) "<")
 (data $78.1 (i32.const 7352) "\02\00\00\00$\00\00\00t\00h\00e\00 \00c\00o\00m\00m\00u\00n\00i\00t\00y\00 \00h\00a\00s\00 ")
 (data $79 (i32.const 7404) "|")
 (data $79.1 (i32.const 7416) "\02\00\00\00h\00\00\00 \00m\00e\00m\00b\00e\00r\00s\00,\00 \00i\00t\00 \00c\00a\00n\00\'\00t\00 \00h\00a\00v\00e\00 \00m\00o\00r\00e\00;\00 \00f\00o\00u\00n\00d\00 \00o\00n\00e\00 \00n\00e\00s\00t\00e\00d\00 \00i\00n\00 \00i\00t")
 (data $80 (i32.const 7532) "\1c")
 (data $80.1 (i32.const 7544) "\02\00\00\00\0c\00\00\00j\00o\00i\00n\00e\00d")
 (data $81 (i32.const 7564) "\cc")
 (data $81.1 (i32.const 7576) "\02\00\00\00\b2\00\00\00y\00o\00u\00 \00a\00r\00e\00 \00t\00h\00e\00 \00l\00a\00s\00t\00 \00m\00e\00m\00b\00e\00r\00:\00 \00w\00i\00t\00h\00o\00u\00t\00 \00y\00o\00u\00 \00n\00o\00b\00o\00d\00y\00 \00c\00o\00u\00l\00d\00 \00e\00v\00e\00r\00 \00d\00e\00c\00i\00d\00e\00 \00h\00e\00r\00e\00;\00 \00i\00n\00v\00i\00t\00e\00 \00s\00o\00m\00e\00b\00o\00d\00y\00 \00f\00i\00r\00s\00t")
 (data $82 (i32.const 7772) "\1c")
 (data $82.1 (i32.const 7784) "\02\00\00\00\08\00\00\00l\00e\00f\00t")
 (data $83 (i32.const 7804) "\8c")
 (data $83.1 (i32.const 7816) "\02\00\00\00v\00\00\00y\00o\00u\00 \00c\00a\00n\00 \00o\00n\00l\00y\00 \00l\00a\00y\00 \00d\00o\00w\00n\00 \00r\00o\00l\00e\00s\00 \00t\00h\00a\00t\00 \00y\00o\00u\00 \00h\00a\00v\00e\00;\00 \00y\00o\00u\00r\00s\00 \00a\00d\00d\00 \00u\00p\00 \00t\00o\00 ")
 (data $84 (i32.const 7948) "\1c")
 (data $84.1 (i32.const 7960) "\02\00\00\00\08\00\00\00r\00o\00l\00e")
 (data $85 (i32.const 7980) "l")
 (data $85.1 (i32.const 7992) "\02\00\00\00R\00\00\00t\00h\00e\00 \00s\00n\00a\00p\00s\00h\00o\00t\00 \00i\00s\00 \00o\00f\00 \00a\00 \00t\00i\00m\00e\00 \00t\00o\00 \00c\00o\00m\00e\00;\00 \00i\00t\00 \00i\00s\00 ")
 (data $86 (i32.const 8092) "<")
 (data $86.1 (i32.const 8104) "\02\00\00\00,\00\00\00t\00h\00e\00 \00w\00e\00i\00g\00h\00t\00s\00 \00a\00r\00e\00 \00a\00s\00 \00o\00f\00 ")
 (data $87 (i32.const 8156) "\\")
 (data $87.1 (i32.const 8168) "\02\00\00\00>\00\00\00 \00a\00l\00r\00e\00a\00d\00y\00;\00 \00t\00a\00k\00e\00 \00a\00 \00l\00a\00t\00e\00r\00 \00s\00n\00a\00p\00s\00h\00o\00t")
 (data $88 (i32.const 8252) "\ac")
 (data $88.1 (i32.const 8264) "\02\00\00\00\92\00\00\00w\00e\00i\00g\00h\00t\00s\00 \00c\00h\00a\00n\00g\00e\00 \00o\00n\00c\00e\00 \00a\00 \00w\00e\00e\00k\00,\00 \00s\00o\00 \00t\00h\00a\00t\00 \00m\00e\00m\00b\00e\00r\00s\00 \00c\00a\00n\00 \00o\00b\00j\00e\00c\00t\00;\00 \00t\00h\00e\00 \00n\00e\00x\00t\00 \00t\00i\00m\00e\00 \00i\00s\00 ")
 (data $89 (i32.const 8428) ",")
 (data $89.1 (i32.const 8440) "\02\00\00\00\0e\00\00\00w\00e\00i\00g\00h\00t\00 ")
 (data $90 (i32.const 8476) "\ac")
 (data $90.1 (i32.const 8488) "\02\00\00\00\90\00\00\00 \00i\00s\00 \00m\00i\00s\00s\00i\00n\00g\00,\00 \00o\00f\00 \00n\00o\00 \00m\00e\00m\00b\00e\00r\00 \00o\00r\00 \00o\00u\00t\00 \00o\00f\00 \00o\00r\00d\00e\00r\00:\00 \00s\00o\00r\00t\00 \00b\00y\00 \00k\00e\00y\00,\00 \00e\00a\00c\00h\00 \00m\00e\00m\00b\00e\00r\00 \00o\00n\00c\00e")
 (data $91 (i32.const 8652) "<")
 (data $91.1 (i32.const 8664) "\02\00\00\00*\00\00\00 \00h\00a\00s\00 \00t\00o\00 \00b\00e\00 \00f\00r\00o\00m\00 \001\00 \00t\00o\00 ")
 (data $92 (i32.const 8716) ",")
 (data $92.1 (i32.const 8728) "\02\00\00\00\0e\00\00\00w\00e\00i\00g\00h\00e\00d")
 (data $93 (i32.const 8764) "|")
 (data $93.1 (i32.const 8776) "\02\00\00\00h\00\00\00t\00h\00e\00 \00p\00e\00e\00r\00 \00t\00h\00a\00t\00 \00i\00s\00 \00n\00a\00m\00e\00d\00 \00i\00s\00 \00n\00o\00 \00m\00e\00m\00b\00e\00r\00 \00o\00f\00 \00t\00h\00e\00 \00c\00o\00m\00m\00u\00n\00i\00t\00y")
 (data $94 (i32.const 8892) "\9c")
 (data $94.1 (i32.const 8904) "\02\00\00\00\88\00\00\00k\00 \00h\00a\00s\00 \00t\00o\00 \00b\00e\00 \00f\00r\00o\00m\00 \001\00 \00t\00o\00 \00t\00h\00e\00 \00n\00u\00m\00b\00e\00r\00 \00o\00f\00 \00k\00e\00y\00s\00,\00 \00o\00r\00 \00n\00o\00t\00h\00i\00n\00g\00 \00c\00o\00u\00l\00d\00 \00b\00e\00 \00s\00e\00a\00l\00e\00d")
 (data $95 (i32.const 9052) "\9c")
 (data $95.1 (i32.const 9064) "\02\00\00\00~\00\00\00a\00 \00m\00o\00t\00i\00o\00n\00 \00i\00s\00 \00o\00p\00e\00n\00 \00f\00o\00r\00 \00a\00n\00 \00h\00o\00u\00r\00 \00a\00t\00 \00l\00e\00a\00s\00t\00,\00 \00a\00n\00d\00 \00a\00t\00 \00t\00h\00e\00 \00l\00a\00t\00e\00s\00t\00 \00u\00n\00t\00i\00l\00 ")
 (data $96 (i32.const 9212) "\8c")
 (data $96.1 (i32.const 9224) "\02\00\00\00r\00\00\00 \00m\00o\00t\00i\00o\00n\00s\00 \00o\00p\00e\00n\00;\00 \00w\00a\00i\00t\00 \00u\00n\00t\00i\00l\00 \00o\00n\00e\00 \00i\00s\00 \00d\00e\00c\00i\00d\00e\00d\00,\00 \00o\00r\00 \00w\00i\00t\00h\00d\00r\00a\00w\00 \00o\00n\00e")
 (data $97 (i32.const 9356) "\ac")
 (data $97.1 (i32.const 9368) "\02\00\00\00\96\00\00\00 \00m\00o\00t\00i\00o\00n\00s\00 \00a\00r\00e\00 \00o\00p\00e\00n\00,\00 \00t\00h\00e\00r\00e\00 \00c\00a\00n\00\'\00t\00 \00b\00e\00 \00m\00o\00r\00e\00;\00 \00w\00a\00i\00t\00 \00u\00n\00t\00i\00l\00 \00o\00n\00e\00 \00i\00s\00 \00d\00e\00c\00i\00d\00e\00d\00 \00o\00r\00 \00l\00a\00p\00s\00e\00s")
 (data $98 (i32.const 9532) ",")
 (data $98.1 (i32.const 9544) "\02\00\00\00\10\00\00\00p\00r\00o\00p\00o\00s\00e\00d")
 (data $99 (i32.const 9580) "\1c")
 (data $99.1 (i32.const 9592) "\02\00\00\00\08\00\00\00w\00a\00k\00e")
 (data $100 (i32.const 9612) ",")
 (data $100.1 (i32.const 9624) "\02\00\00\00\0e\00\00\00m\00o\00t\00i\00o\00n\00 ")
 (data $101 (i32.const 9660) "|")
 (data $101.1 (i32.const 9672) "\02\00\00\00`\00\00\00 \00i\00s\00 \00n\00o\00t\00 \00o\00p\00e\00n\00:\00 \00i\00t\00 \00w\00a\00s\00 \00n\00e\00v\00e\00r\00 \00p\00r\00o\00p\00o\00s\00e\00d\00 \00o\00r\00 \00h\00a\00s\00 \00e\00n\00d\00e\00d")
 (data $102 (i32.const 9788) "L")
 (data $102.1 (i32.const 9800) "\02\00\00\002\00\00\00o\00n\00l\00y\00 \00w\00h\00o\00 \00p\00r\00o\00p\00o\00s\00e\00d\00 \00m\00o\00t\00i\00o\00n\00 ")
 (data $103 (i32.const 9868) "<")
 (data $103.1 (i32.const 9880) "\02\00\00\00 \00\00\00 \00m\00a\00y\00 \00w\00i\00t\00h\00d\00r\00a\00w\00 \00i\00t")
 (data $104 (i32.const 9932) "\1c")
 (data $104.1 (i32.const 9944) "\02\00\00\00\n\00\00\00e\00n\00d\00e\00d")
 (data $105 (i32.const 9964) "\9c")
 (data $105.1 (i32.const 9976) "\02\00\00\00\8c\00\00\00t\00h\00e\00 \00v\00e\00r\00d\00i\00c\00t\00 \00i\00s\00 \00o\00f\00 \00a\00n\00o\00t\00h\00e\00r\00 \00m\00o\00d\00u\00l\00e\00 \00t\00h\00a\00n\00 \00t\00h\00e\00 \00b\00a\00l\00l\00o\00t\00 \00t\00h\00a\00t\00 \00t\00h\00e\00 \00m\00o\00t\00i\00o\00n\00 \00n\00a\00m\00e\00s")
 (data $106 (i32.const 10124) "\9c")
 (data $106.1 (i32.const 10136) "\02\00\00\00\84\00\00\00t\00h\00e\00 \00b\00a\00l\00l\00o\00t\00 \00h\00a\00s\00 \00o\00t\00h\00e\00r\00 \00s\00e\00a\00l\00e\00r\00s\00:\00 \00h\00o\00l\00d\00 \00i\00t\00 \00w\00i\00t\00h\00 \00t\00h\00o\00s\00e\00 \00o\00f\00 \00t\00h\00i\00s\00 \00c\00o\00m\00m\00u\00n\00i\00t\00y")
 (data $107 (i32.const 10284) "\ac")
 (data $107.1 (i32.const 10296) "\02\00\00\00\9a\00\00\00t\00h\00e\00 \00b\00a\00l\00l\00o\00t\00 \00h\00a\00s\00 \00a\00n\00o\00t\00h\00e\00r\00 \00e\00l\00e\00c\00t\00o\00r\00a\00t\00e\00,\00 \00o\00t\00h\00e\00r\00 \00w\00e\00i\00g\00h\00t\00s\00 \00o\00r\00 \00a\00n\00o\00t\00h\00e\00r\00 \00r\00u\00l\00e\00 \00t\00h\00a\00n\00 \00m\00o\00t\00i\00o\00n\00 ")
 (data $108 (i32.const 10460) "<")
 (data $108.1 (i32.const 10472) "\02\00\00\00 \00\00\00 \00w\00a\00s\00 \00o\00p\00e\00n\00 \00u\00n\00t\00i\00l\00 ")
 (data $109 (i32.const 10524) "<")
 (data $109.1 (i32.const 10536) "\02\00\00\00$\00\00\00:\00 \00p\00r\00o\00p\00o\00s\00e\00 \00i\00t\00 \00a\00g\00a\00i\00n")
 (data $110 (i32.const 10588) ",")
 (data $110.1 (i32.const 10600) "\02\00\00\00\12\00\00\00u\00n\00d\00e\00c\00i\00d\00e\00d")
 (data $111 (i32.const 10636) ",")
 (data $111.1 (i32.const 10648) "\02\00\00\00\10\00\00\00e\00x\00p\00e\00l\00l\00e\00d")
 (data $112 (i32.const 10684) ",")
 (data $112.1 (i32.const 10696) "\02\00\00\00\0e\00\00\00s\00e\00a\00l\00e\00r\00s")
 (data $113 (i32.const 10732) "\1c")
 (data $113.1 (i32.const 10744) "\02\00\00\00\0c\00\00\00b\00e\00c\00o\00m\00e")
 (data $114 (i32.const 10764) "<")
 (data $114.1 (i32.const 10776) "\02\00\00\00\1e\00\00\00 \00i\00s\00 \00o\00p\00e\00n\00 \00u\00n\00t\00i\00l\00 ")
 (data $115 (i32.const 10828) "\9c")
 (data $115.1 (i32.const 10840) "\02\00\00\00\8a\00\00\00t\00h\00e\00 \00r\00e\00g\00i\00s\00t\00r\00y\00 \00h\00a\00s\00 \00n\00o\00 \00m\00o\00d\00u\00l\00e\00 \00o\00f\00 \00t\00h\00i\00s\00 \00t\00y\00p\00e\00;\00 \00a\00 \00m\00o\00t\00i\00o\00n\00 \00t\00o\00 \00u\00p\00g\00r\00a\00d\00e\00 \00a\00d\00d\00s\00 \00o\00n\00e")
 (data $116 (i32.const 10988) "l")
 (data $116.1 (i32.const 11000) "\02\00\00\00X\00\00\00t\00h\00e\00 \00m\00o\00d\00u\00l\00e\00 \00o\00f\00 \00t\00h\00i\00s\00 \00t\00y\00p\00e\00 \00i\00s\00 \00h\00e\00l\00d\00 \00b\00a\00c\00k\00 \00a\00l\00r\00e\00a\00d\00y")
 (data $117 (i32.const 11100) "l")
 (data $117.1 (i32.const 11112) "\02\00\00\00P\00\00\00t\00h\00e\00 \00m\00o\00d\00u\00l\00e\00 \00o\00f\00 \00t\00h\00i\00s\00 \00t\00y\00p\00e\00 \00i\00s\00 \00n\00o\00t\00 \00h\00e\00l\00d\00 \00b\00a\00c\00k")
 (data $118 (i32.const 11212) "\1c")
 (data $118.1 (i32.const 11224) "\02\00\00\00\08\00\00\00h\00e\00l\00d")
 (data $119 (i32.const 11244) "\1c")
 (data $119.1 (i32.const 11256) "\02\00\00\00\0c\00\00\00u\00n\00h\00e\00l\00d")
 (data $120 (i32.const 11276) "L")
 (data $120.1 (i32.const 11288) "\02\00\00\00<\00\00\00a\00 \00s\00u\00s\00p\00e\00n\00s\00i\00o\00n\00 \00h\00a\00s\00 \00t\00o\00 \00e\00n\00d\00 \00a\00f\00t\00e\00r\00 ")
 (data $121 (i32.const 11356) "<")
 (data $121.1 (i32.const 11368) "\02\00\00\00,\00\00\00 \00a\00n\00d\00 \00a\00t\00 \00t\00h\00e\00 \00l\00a\00t\00e\00s\00t\00 \00o\00n\00 ")
 (data $122 (i32.const 11420) "\cc")
 (data $122.1 (i32.const 11432) "\02\00\00\00\ba\00\00\00h\00a\00l\00f\00 \00o\00f\00 \00t\00h\00e\00 \00m\00e\00m\00b\00e\00r\00s\00 \00o\00r\00 \00m\00o\00r\00e\00 \00w\00o\00u\00l\00d\00 \00b\00e\00 \00s\00u\00s\00p\00e\00n\00d\00e\00d\00;\00 \00r\00e\00i\00n\00s\00t\00a\00t\00e\00 \00s\00o\00m\00e\00b\00o\00d\00y\00 \00f\00i\00r\00s\00t\00,\00 \00o\00r\00 \00p\00r\00o\00p\00o\00s\00e\00 \00t\00o\00 \00e\00x\00p\00e\00l")
 (data $123 (i32.const 11628) ",")
 (data $123.1 (i32.const 11640) "\02\00\00\00\12\00\00\00s\00u\00s\00p\00e\00n\00d\00e\00d")
 (data $124 (i32.const 11676) "L")
 (data $124.1 (i32.const 11688) "\02\00\00\008\00\00\00t\00h\00i\00s\00 \00m\00e\00m\00b\00e\00r\00 \00i\00s\00 \00n\00o\00t\00 \00s\00u\00s\00p\00e\00n\00d\00e\00d")
 (data $125 (i32.const 11756) ",")
 (data $125.1 (i32.const 11768) "\02\00\00\00\14\00\00\00r\00e\00i\00n\00s\00t\00a\00t\00e\00d")
 (data $126 (i32.const 11804) "|")
 (data $126.1 (i32.const 11816) "\02\00\00\00^\00\00\00a\00 \00c\00o\00m\00m\00u\00n\00i\00t\00y\00 \00h\00a\00s\00 \00n\00o\00 \00t\00i\00e\00s\00 \00t\00o\00 \00i\00t\00s\00e\00l\00f\00:\00 \00n\00a\00m\00e\00 \00a\00n\00o\00t\00h\00e\00r")
 (data $127 (i32.const 11932) "\8c")
 (data $127.1 (i32.const 11944) "\02\00\00\00r\00\00\00t\00h\00e\00r\00e\00 \00a\00r\00e\00 \00a\00s\00 \00m\00a\00n\00y\00 \00l\00i\00n\00k\00s\00 \00a\00s\00 \00t\00h\00e\00r\00e\00 \00c\00a\00n\00 \00b\00e\00;\00 \00u\00n\00l\00i\00n\00k\00 \00o\00n\00e\00 \00f\00i\00r\00s\00t")
 (data $128 (i32.const 12076) "\\")
 (data $128.1 (i32.const 12088) "\02\00\00\00H\00\00\00t\00h\00e\00r\00e\00 \00i\00s\00 \00n\00o\00 \00l\00i\00n\00k\00 \00w\00i\00t\00h\00 \00t\00h\00i\00s\00 \00c\00o\00m\00m\00u\00n\00i\00t\00y")
 (data $129 (i32.const 12172) "\\")
 (data $129.1 (i32.const 12184) "\02\00\00\00J\00\00\00t\00h\00i\00s\00 \00c\00o\00m\00m\00u\00n\00i\00t\00y\00 \00i\00s\00 \00n\00e\00s\00t\00e\00d\00 \00h\00e\00r\00e\00 \00a\00l\00r\00e\00a\00d\00y")
 (data $130 (i32.const 12268) "\ac")
 (data $130.1 (i32.const 12280) "\02\00\00\00\96\00\00\00a\00s\00 \00m\00a\00n\00y\00 \00c\00o\00m\00m\00u\00n\00i\00t\00i\00e\00s\00 \00a\00r\00e\00 \00n\00e\00s\00t\00e\00d\00 \00h\00e\00r\00e\00 \00a\00s\00 \00c\00a\00n\00 \00b\00e\00;\00 \00n\00e\00s\00t\00 \00t\00h\00i\00s\00 \00o\00n\00e\00 \00i\00n\00 \00o\00n\00e\00 \00o\00f\00 \00t\00h\00e\00m")
 (data $131 (i32.const 12444) "|")
 (data $131.1 (i32.const 12456) "\02\00\00\00d\00\00\00n\00o\00 \00s\00u\00c\00h\00 \00c\00o\00m\00m\00u\00n\00i\00t\00y\00 \00h\00a\00s\00 \00n\00a\00m\00e\00d\00 \00t\00h\00i\00s\00 \00o\00n\00e\00 \00a\00s\00 \00i\00t\00s\00 \00p\00a\00r\00e\00n\00t")
 (data $132 (i32.const 12572) ",")
 (data $132.1 (i32.const 12584) "\02\00\00\00\0e\00\00\00a\00d\00o\00p\00t\00e\00d")
 (data $133 (i32.const 12620) "\dc")
 (data $133.1 (i32.const 12632) "\02\00\00\00\c4\00\00\00a\00r\00b\00i\00t\00r\00a\00t\00o\00r\00s\00 \00a\00r\00e\00 \00d\00r\00a\00w\00n\00 \00f\00o\00r\00 \00m\00o\00d\00u\00l\00e\00s\00 \00o\00f\00 \00t\00h\00e\00 \00r\00e\00g\00i\00s\00t\00r\00y\00 \00t\00h\00a\00t\00 \00a\00r\00e\00 \00n\00o\00t\00 \00h\00e\00l\00d\00 \00b\00a\00c\00k\00;\00 \00t\00h\00i\00s\00 \00o\00n\00e\00 \00i\00s\00 \00n\00o\00n\00e\00 \00o\00f\00 \00t\00h\00e\00m")
 (data $134 (i32.const 12844) "<")
 (data $134.1 (i32.const 12856) "\02\00\00\00\"\00\00\00a\00 \00p\00a\00n\00e\00l\00 \00h\00a\00s\00 \001\00 \00t\00o\00 ")
 (data $135 (i32.const 12908) "\1c")
 (data $135.1 (i32.const 12920) "\02\00\00\00\0c\00\00\00 \00s\00e\00a\00t\00s")
 (data $136 (i32.const 12940) "\8c")
 (data $136.1 (i32.const 12952) "\02\00\00\00t\00\00\00t\00h\00e\00 \00p\00a\00n\00e\00l\00 \00h\00a\00s\00 \00t\00o\00 \00h\00a\00v\00e\00 \00a\00 \00t\00i\00m\00e\00 \00t\00o\00 \00a\00n\00s\00w\00e\00r\00,\00 \00o\00f\00 \00a\00t\00 \00m\00o\00s\00t\00 \003\000\00 \00d\00a\00y\00s")
 (data $137 (i32.const 13084) "<")
 (data $137.1 (i32.const 13096) "\02\00\00\00\"\00\00\00t\00h\00e\00 \00d\00r\00a\00w\00 \00o\00f\00 \00c\00a\00s\00e\00 ")
 (data $138 (i32.const 13148) "\\")
 (data $138.1 (i32.const 13160) "\02\00\00\00J\00\00\00 \00i\00s\00 \00w\00a\00i\00t\00i\00n\00g\00 \00f\00o\00r\00 \00t\00h\00e\00 \00n\00e\00x\00t\00 \00s\00e\00a\00l\00 \00a\00l\00r\00e\00a\00d\00y")
 (data $139 (i32.const 13244) "\1c")
 (data $139.1 (i32.const 13256) "\02\00\00\00\0c\00\00\00u\00p\00 \00t\00o\00 ")
 (data $140 (i32.const 13276) "\cc")
 (data $140.1 (i32.const 13288) "\02\00\00\00\b4\00\00\00 \00c\00a\00s\00e\00s\00 \00w\00a\00i\00t\00 \00f\00o\00r\00 \00t\00h\00e\00i\00r\00 \00d\00r\00a\00w\00 \00a\00t\00 \00o\00n\00c\00e\00,\00 \00w\00i\00t\00h\00 \002\005\006\00 \00p\00a\00r\00t\00i\00e\00s\00;\00 \00c\00a\00r\00r\00y\00 \00t\00h\00i\00s\00 \00a\00g\00a\00i\00n\00 \00a\00f\00t\00e\00r\00 \00t\00h\00e\00 \00n\00e\00x\00t\00 \00s\00e\00a\00l")
 (data $141 (i32.const 13484) "\1c")
 (data $141.1 (i32.const 13496) "\02\00\00\00\08\00\00\00c\00a\00s\00e")
 (data $142 (i32.const 13516) "\1c")
 (data $142.1 (i32.const 13528) "\02\00\00\00\n\00\00\00c\00a\00s\00e\00 ")
 (data $143 (i32.const 13548) "\9c")
 (data $143.1 (i32.const 13560) "\02\00\00\00\88\00\00\00 \00o\00f\00 \00t\00h\00i\00s\00 \00i\00n\00s\00t\00a\00n\00c\00e\00 \00w\00a\00i\00t\00s\00 \00f\00o\00r\00 \00n\00o\00 \00d\00r\00a\00w\00:\00 \00i\00t\00 \00w\00a\00s\00 \00n\00e\00v\00e\00r\00 \00a\00s\00k\00e\00d\00 \00o\00r\00 \00i\00s\00 \00s\00e\00a\00t\00e\00d")
 (data $144 (i32.const 13708) "<")
 (data $144.1 (i32.const 13720) "\02\00\00\00\"\00\00\00t\00h\00e\00 \00s\00e\00e\00d\00 \00o\00f\00 \00c\00a\00s\00e\00 ")
 (data $145 (i32.const 13772) "|")
 (data $145.1 (i32.const 13784) "\02\00\00\00`\00\00\00 \00i\00s\00 \00t\00h\00e\00 \00s\00e\00a\00l\00 \00t\00h\00a\00t\00 \00h\00o\00l\00d\00s\00 \00i\00t\00:\00 \00d\00r\00a\00w\00 \00i\00n\00 \00t\00h\00e\00 \00n\00e\00x\00t\00 \00o\00n\00e")
 (data $146 (i32.const 13900) "L")
 (data $146.1 (i32.const 13912) "\02\00\00\00.\00\00\00 \00h\00a\00d\00 \00t\00o\00 \00b\00e\00 \00a\00n\00s\00w\00e\00r\00e\00d\00 \00b\00y\00 ")
 (data $147 (i32.const 13980) "<")
 (data $147.1 (i32.const 13992) "\02\00\00\00$\00\00\00:\00 \00i\00t\00s\00 \00t\00e\00r\00m\00s\00 \00d\00e\00c\00i\00d\00e")
 (data $148 (i32.const 14044) "\1c")
 (data $148.1 (i32.const 14056) "\02\00\00\00\n\00\00\00d\00r\00a\00w\00n")
 (data $149 (i32.const 14076) ",")
 (data $149.1 (i32.const 14088) "\02\00\00\00\1c\00\00\00e\00x\00o\00n\00o\00m\00y\00/\00d\00r\00a\00w\00/\001")
 (data $150 (i32.const 14124) ",")
 (data $150.1 (i32.const 14136) "\02\00\00\00\1c\00\00\00e\00x\00o\00n\00o\00m\00y\00/\00s\00e\00a\00t\00/\001")
 (data $151 (i32.const 14172) "\1c")
 (data $151.1 (i32.const 14184) "\02\00\00\00\n\00\00\00p\00a\00n\00e\00l")
 (data $152 (i32.const 14204) "\8c")
 (data $152.1 (i32.const 14216) "\02\00\00\00r\00\00\00t\00h\00e\00 \00s\00t\00a\00t\00e\00 \00i\00s\00 \00h\00a\00n\00d\00e\00d\00 \00o\00v\00e\00r\00 \00b\00y\00 \00t\00h\00i\00s\00 \00i\00n\00s\00t\00a\00n\00c\00e\00\'\00s\00 \00o\00w\00n\00 \00s\00e\00a\00l\00 \00o\00n\00l\00y")
 (data $153 (i32.const 14348) "\ac")
 (data $153.1 (i32.const 14360) "\02\00\00\00\9c\00\00\00n\00o\00t\00 \00a\00l\00l\00 \00w\00h\00o\00 \00h\00a\00v\00e\00 \00a\00 \00p\00a\00r\00t\00 \00i\00n\00 \00t\00h\00i\00s\00 \00a\00s\00k\00 \00f\00o\00r\00 \00t\00h\00a\00t\00 \00m\00o\00d\00u\00l\00e\00 \00n\00o\00w\00;\00 \00a\00g\00r\00e\00e\00 \00a\00g\00a\00i\00n\00 \00w\00i\00t\00h\00 \00m\00o\00v\00e")
 (data $154 (i32.const 14524) ",")
 (data $154.1 (i32.const 14536) "\02\00\00\00\10\00\00\00m\00i\00g\00r\00a\00t\00e\00d")
 (export "apply" (func $assembly/community/index/apply))
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
 (func $assembly/host/refusal/Refusal#words (param $0 i32) (param $1 i32) (result i32)
  local.get $0
  i32.load offset=4
  local.get $1
  call $assembly/wire/writer/Writer#letters
  drop
  local.get $0
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
 (func $assembly/wire/writer/Writer#id (param $0 i32) (param $1 i32) (result i32)
  local.get $0
  i32.const 2
  i64.const 32
  call $assembly/wire/writer/Writer#head
  local.get $1
  i32.const 32
  call $assembly/wire/writer/Writer#raw
 )
 (func $assembly/community/list/List<assembly/community/state/Member>#at (param $0 i32) (param $1 i32) (result i32)
  local.get $0
  i32.load
  local.get $1
  i32.const 2
  i32.shl
  i32.add
  i32.load
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
 (func $assembly/wire/bytes/sameId (param $0 i32) (param $1 i32) (result i32)
  local.get $0
  i64.load
  local.get $1
  i64.load
  i64.eq
  if (result i32)
   local.get $0
   i64.load offset=8
   local.get $1
   i64.load offset=8
   i64.eq
  else
   i32.const 0
  end
  if (result i32)
   local.get $0
   i64.load offset=16
   local.get $1
   i64.load offset=16
   i64.eq
  else
   i32.const 0
  end
  if (result i32)
   local.get $0
   i64.load offset=24
   local.get $1
   i64.load offset=24
   i64.eq
  else
   i32.const 0
  end
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
 (func $assembly/community/list/List<assembly/community/state/Member>#insert (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  local.get $0
  i32.load offset=8
  local.get $0
  i32.load offset=4
  i32.eq
  if (result i32)
   i32.const 1
  else
   local.get $1
   local.get $0
   i32.load offset=8
   i32.gt_u
  end
  if
   unreachable
  end
  local.get $0
  local.get $0
  i32.load offset=8
  local.tee $3
  i32.const 1
  i32.add
  i32.store offset=8
  loop $for-loop|0
   local.get $1
   local.get $3
   i32.lt_u
   if
    local.get $0
    local.get $3
    local.get $0
    local.get $3
    i32.const 1
    i32.sub
    local.tee $3
    call $assembly/community/list/List<assembly/community/state/Member>#at
    call $assembly/community/list/List<assembly/community/state/Member>#put
    br $for-loop|0
   end
  end
  local.get $0
  local.get $1
  local.get $2
  call $assembly/community/list/List<assembly/community/state/Member>#put
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
 (func $assembly/community/list/List<assembly/community/state/Invitation>#remove (param $0 i32) (param $1 i32)
  local.get $1
  local.get $0
  i32.load offset=8
  i32.ge_u
  if
   unreachable
  end
  local.get $0
  local.get $0
  i32.load offset=8
  i32.const 1
  i32.sub
  i32.store offset=8
  loop $for-loop|0
   local.get $1
   local.get $0
   i32.load offset=8
   i32.lt_u
   if
    local.get $0
    local.get $1
    local.get $0
    local.get $1
    i32.const 1
    i32.add
    local.tee $1
    call $assembly/community/list/List<assembly/community/state/Member>#at
    call $assembly/community/list/List<assembly/community/state/Member>#put
    br $for-loop|0
   end
  end
 )
 (func $assembly/community/state/State#member (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  local.get $0
  local.get $1
  call $assembly/community/state/State#placeOf
  local.tee $2
  local.get $0
  i32.load offset=4
  i32.load offset=8
  i32.eq
  if
   i32.const 0
   return
  end
  i32.const 0
  local.get $0
  i32.load offset=4
  local.get $2
  call $assembly/community/list/List<assembly/community/state/Member>#at
  local.tee $0
  local.get $0
  i32.load
  local.get $1
  i32.const 32
  call $assembly/wire/bytes/compare
  select
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
  i32.const 5856
  call $assembly/wire/writer/Writer#letters
  drop
  local.get $0
 )
 (func $assembly/community/list/List.of<assembly/community/state/Member> (param $0 i32) (result i32)
  (local $1 i32)
  call $assembly/host/heap/make<assembly/wire/reader/Text>
  local.tee $1
  local.get $0
  i32.const 2
  i32.shl
  call $assembly/host/heap/take
  i32.store
  local.get $1
  local.get $0
  i32.store offset=4
  local.get $1
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
 (func $assembly/community/member/actsAs (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  local.get $0
  local.get $1
  call $assembly/community/member/activeOf
  local.tee $0
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $0
  i32.load offset=4
  local.get $2
  i32.and
  if (result i32)
   i32.const 1
  else
   i32.const 122
   call $assembly/host/refusal/refuse
   i32.const 6784
   call $assembly/host/refusal/Refusal#words
   block $__inlined_func$assembly/community/error/nameOf$605 (result i32)
    i32.const 6832
    local.get $2
    i32.const 2
    i32.eq
    br_if $__inlined_func$assembly/community/error/nameOf$605
    drop
    i32.const 6880
    local.get $2
    i32.const 4
    i32.eq
    br_if $__inlined_func$assembly/community/error/nameOf$605
    drop
    i32.const 6928
    i32.const 6992
    local.get $2
    i32.const 8
    i32.eq
    select
   end
   call $assembly/host/refusal/Refusal#words
   i32.const 7040
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
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
 (func $assembly/community/record/tuple (param $0 i32) (param $1 i32)
  local.get $0
  local.get $1
  call $assembly/wire/reader/Reader#array
  local.get $1
  i32.ne
  if
   local.get $0
   i32.const 1
   i32.store8 offset=8
  end
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
 (func $assembly/wire/reader/Reader#idOrNull (param $0 i32) (result i32)
  local.get $0
  call $assembly/wire/reader/Reader#takesNull
  if (result i32)
   i32.const 0
  else
   local.get $0
   i64.const 32
   call $assembly/wire/reader/Reader#bytes
  end
 )
 (func $assembly/wire/reader/Reader#bool (param $0 i32) (result i32)
  (local $1 i32)
  block $__inlined_func$assembly/wire/reader/Reader#simple$1253 (result i32)
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
    br $__inlined_func$assembly/wire/reader/Reader#simple$1253
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
 (func $assembly/host/heap/takeRecords<assembly/community/state/Entry> (param $0 i32) (result i32)
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
 (func $assembly/community/member/readPeer (param $0 i32) (result i32)
  local.get $0
  i32.load offset=8
  i64.const 1
  call $assembly/wire/reader/Reader#map
  local.get $0
  i32.load offset=8
  i64.const 0
  call $assembly/wire/reader/Reader#key
  i64.const 32
  call $assembly/wire/reader/Reader#bytes
 )
 (func $assembly/wire/writer/Writer#text (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  local.get $0
  i32.const 3
  local.get $2
  i64.extend_i32_u
  call $assembly/wire/writer/Writer#head
  local.get $1
  local.get $2
  call $assembly/wire/writer/Writer#raw
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
 (func $assembly/host/machine/takesNothing (param $0 i32) (result i32)
  local.get $0
  i32.load offset=8
  i64.const 0
  call $assembly/wire/reader/Reader#map
  local.get $0
  i32.load offset=8
  call $assembly/wire/reader/Reader#get:done
  if (result i32)
   i32.const 1
  else
   i32.const 100
   call $assembly/host/refusal/refuse
   i32.const 3520
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
  end
 )
 (func $assembly/community/slice/Slice.of (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  call $assembly/host/heap/make<assembly/host/refusal/Refusal>
  local.tee $2
  local.get $0
  i32.store
  local.get $2
  local.get $1
  local.get $0
  i32.sub
  i32.store offset=4
  local.get $2
 )
 (func $assembly/community/motion/end (param $0 i32) (param $1 i32) (param $2 i32)
  global.get $assembly/host/answer/events
  i32.const 9952
  i32.const 2
  call $assembly/host/answer/next
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $0
  i32.load offset=24
  local.get $1
  call $assembly/community/list/List<assembly/community/state/Member>#at
  i64.load
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 1
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $2
  i64.extend_i32_s
  call $assembly/wire/writer/Writer#head
  drop
  local.get $0
  i32.load offset=24
  local.get $1
  call $assembly/community/list/List<assembly/community/state/Invitation>#remove
 )
 (func $~lib/staticarray/StaticArray<i32>#__get (param $0 i32) (result i32)
  local.get $0
  i32.const 2092
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
  i32.const 2096
  i32.add
  i32.load
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
 (func $assembly/wire/writer/Writer#idOrNull (param $0 i32) (param $1 i32) (result i32)
  local.get $1
  if (result i32)
   local.get $0
   local.get $1
   call $assembly/wire/writer/Writer#id
  else
   local.get $0
   i32.const 246
   call $assembly/wire/writer/Writer#byte
  end
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
 (func $assembly/host/effect/message (param $0 i32) (param $1 i32) (result i32)
  global.get $assembly/host/answer/effects
  i32.const 4912
  i32.const 3
  call $assembly/host/answer/next
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  local.get $0
  call $assembly/wire/writer/Writer#id
  i32.const 0
  i64.const 1
  call $assembly/wire/writer/Writer#head
  local.get $1
  call $assembly/wire/writer/Writer#word
  i32.const 0
  i64.const 2
  call $assembly/wire/writer/Writer#head
 )
 (func $assembly/host/answer/refused (result i64)
  (local $0 i32)
  (local $1 i32)
  global.get $assembly/host/refusal/given
  local.tee $0
  i32.eqz
  if
   unreachable
  end
  local.get $0
  i32.load offset=4
  local.tee $1
  i32.load offset=4
  local.get $1
  i32.load
  i32.sub
  i32.const 16
  i32.add
  call $assembly/wire/writer/Writer.of
  local.tee $1
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
  local.get $0
  i64.load32_s
  call $assembly/wire/writer/Writer#head
  local.get $0
  i32.load offset=4
  i32.load
  local.get $0
  i32.load offset=4
  local.tee $0
  i32.load offset=4
  local.get $0
  i32.load
  i32.sub
  call $assembly/wire/writer/Writer#text
  drop
  local.get $1
  call $assembly/host/answer/place
 )
 (func $assembly/court/peers/Peers#write (param $0 i32) (param $1 i32)
  (local $2 i32)
  local.get $1
  i32.const 4
  local.get $0
  i64.load32_u offset=8
  call $assembly/wire/writer/Writer#head
  drop
  loop $for-loop|0
   local.get $2
   local.get $0
   i32.load offset=8
   i32.lt_u
   if
    local.get $1
    local.get $0
    local.get $2
    call $assembly/court/peers/Peers#at
    call $assembly/wire/writer/Writer#id
    drop
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|0
   end
  end
 )
 (func $assembly/community/state/State#placeOf (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  local.get $0
  i32.load offset=4
  i32.load offset=8
  local.set $2
  loop $while-continue|0
   local.get $2
   local.get $4
   i32.gt_u
   if
    local.get $0
    i32.load offset=4
    local.get $2
    local.get $4
    i32.add
    i32.const 1
    i32.shr_u
    local.tee $3
    call $assembly/community/list/List<assembly/community/state/Member>#at
    i32.load
    local.get $1
    i32.const 32
    call $assembly/wire/bytes/compare
    i32.const 0
    i32.lt_s
    if
     local.get $3
     i32.const 1
     i32.add
     local.set $4
    else
     local.get $3
     local.set $2
    end
    br $while-continue|0
   end
  end
  local.get $4
 )
 (func $assembly/community/member/authorOf (param $0 i32) (param $1 i32) (result i32)
  local.get $0
  local.get $1
  i32.load offset=12
  i32.load offset=4
  call $assembly/community/state/State#member
  local.tee $0
  i32.eqz
  if
   i32.const 120
   call $assembly/host/refusal/refuse
   i32.const 5616
   call $assembly/host/refusal/Refusal#words
   drop
  end
  local.get $0
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
 (func $assembly/community/ties/placeOfLink (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  loop $while-continue|0
   local.get $2
   local.get $0
   i32.load offset=40
   i32.load offset=8
   i32.lt_u
   if (result i32)
    local.get $0
    i32.load offset=40
    local.get $2
    call $assembly/community/list/List<assembly/community/state/Member>#at
    i32.load
    local.get $1
    call $assembly/wire/bytes/sameId
   else
    i32.const 1
   end
   i32.eqz
   if
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $while-continue|0
   end
  end
  local.get $2
 )
 (func $assembly/community/rules/Rules.read (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  call $assembly/host/heap/make<assembly/wire/reader/Text>
  local.set $1
  local.get $0
  i32.load
  local.set $2
  local.get $0
  i64.const 2
  call $assembly/wire/reader/Reader#map
  local.get $1
  local.get $0
  i64.const 0
  call $assembly/wire/reader/Reader#key
  call $assembly/court/rule/Rule.read
  i32.store
  local.get $1
  local.get $0
  i64.const 1
  call $assembly/wire/reader/Reader#key
  call $assembly/court/rule/Rule.read
  i32.store offset=4
  local.get $1
  local.get $2
  local.get $0
  i32.load
  call $assembly/community/slice/Slice.of
  i32.store offset=8
  local.get $1
 )
 (func $assembly/community/registry/entryOf (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  loop $for-loop|0
   local.get $2
   local.get $0
   i32.load offset=12
   i32.load offset=8
   i32.lt_u
   if
    local.get $0
    i32.load offset=12
    local.get $2
    call $assembly/community/list/List<assembly/community/state/Member>#at
    local.tee $3
    i32.load
    i32.load offset=4
    local.get $1
    i32.load offset=4
    i32.eq
    if (result i32)
     local.get $3
     i32.load
     i32.load
     local.get $1
     i32.load
     local.get $1
     i32.load offset=4
     call $assembly/wire/bytes/compare
    else
     i32.const 1
    end
    i32.eqz
    if
     local.get $3
     return
    end
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|0
   end
  end
  i32.const 0
 )
 (func $assembly/community/motion/placeOf (param $0 i32) (param $1 i64) (result i32)
  (local $2 i32)
  loop $while-continue|0
   local.get $2
   local.get $0
   i32.load offset=24
   i32.load offset=8
   i32.lt_u
   if (result i32)
    local.get $0
    i32.load offset=24
    local.get $2
    call $assembly/community/list/List<assembly/community/state/Member>#at
    i64.load
    local.get $1
    i64.ne
   else
    i32.const 0
   end
   if
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $while-continue|0
   end
  end
  local.get $2
 )
 (func $assembly/community/member/invitationOf (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  loop $while-continue|0
   local.get $2
   local.get $0
   i32.load offset=8
   i32.load offset=8
   i32.lt_u
   if (result i32)
    local.get $0
    i32.load offset=8
    local.get $2
    call $assembly/community/list/List<assembly/community/state/Member>#at
    i32.load
    local.get $1
    call $assembly/wire/bytes/sameId
   else
    i32.const 1
   end
   i32.eqz
   if
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $while-continue|0
   end
  end
  local.get $2
 )
 (func $assembly/community/member/activeOf (param $0 i32) (param $1 i32) (result i32)
  local.get $0
  local.get $1
  call $assembly/community/member/authorOf
  local.tee $0
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $0
  i64.load offset=24
  local.get $1
  i64.load offset=24
  i64.le_u
  if
   local.get $0
   return
  end
  i32.const 121
  call $assembly/host/refusal/refuse
  i32.const 5776
  call $assembly/host/refusal/Refusal#words
  local.get $0
  i64.load offset=24
  call $assembly/host/refusal/Refusal#instant
  i32.const 5888
  call $assembly/host/refusal/Refusal#words
  drop
  i32.const 0
 )
 (func $assembly/community/list/List<assembly/community/state/Member>#put (param $0 i32) (param $1 i32) (param $2 i32)
  local.get $0
  i32.load
  local.get $1
  i32.const 2
  i32.shl
  i32.add
  local.get $2
  i32.store
 )
 (func $assembly/community/error/noSuchMotion (param $0 i64)
  (local $1 i32)
  i32.const 153
  call $assembly/host/refusal/refuse
  i32.const 9632
  call $assembly/host/refusal/Refusal#words
  local.tee $1
  i32.load offset=4
  local.get $0
  call $assembly/value/decimal/writeDecimal
  local.get $1
  i32.const 9680
  call $assembly/host/refusal/Refusal#words
  drop
 )
 (func $assembly/community/error/badRoles
  i32.const 113
  call $assembly/host/refusal/refuse
  i32.const 2800
  call $assembly/host/refusal/Refusal#words
  i32.const 2992
  call $assembly/host/refusal/Refusal#words
  drop
 )
 (func $assembly/community/ask/readPolicies (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  local.get $0
  i32.load
  local.get $0
  i32.const 16
  call $assembly/wire/reader/Reader#array
  local.set $1
  loop $for-loop|0
   local.get $1
   if
    local.get $0
    i64.const 32
    call $assembly/wire/reader/Reader#bytes
    drop
    local.get $1
    i32.const 1
    i32.sub
    local.set $1
    br $for-loop|0
   end
  end
  local.get $0
  i32.load
  call $assembly/community/slice/Slice.of
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
    i32.const 2320
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
   i32.const 1964
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
    i32.const 1968
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
 (func $assembly/host/heap/make<assembly/community/state/Motion> (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  global.get $assembly/host/heap/highest
  local.set $1
  i32.const 36
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
 (func $assembly/host/heap/make<assembly/community/state/Member> (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  global.get $assembly/host/heap/highest
  local.set $1
  i32.const 33
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
 (func $assembly/host/heap/make<assembly/community/state/Link> (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  global.get $assembly/host/heap/highest
  local.set $1
  i32.const 6
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
 (func $assembly/host/heap/make<assembly/community/state/Child> (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  global.get $assembly/host/heap/highest
  local.set $1
  i32.const 5
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
 (func $assembly/host/heap/make<assembly/community/state/Case> (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  global.get $assembly/host/heap/highest
  local.set $1
  i32.const 48
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
 (func $assembly/host/effect/wake (param $0 i64) (param $1 i32) (result i32)
  global.get $assembly/host/answer/effects
  i32.const 9600
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
  local.get $1
  call $assembly/wire/writer/Writer#word
  i32.const 0
  i64.const 2
  call $assembly/wire/writer/Writer#head
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
 (func $assembly/court/rule/Rule.read (param $0 i32) (result i32)
  (local $1 i32)
  call $assembly/host/heap/make<assembly/court/rule/Rule>
  local.set $1
  local.get $0
  i32.const 4
  call $assembly/wire/reader/Reader#head
  i64.const 3
  i64.ne
  if
   local.get $0
   i32.const 1
   i32.store8 offset=8
  end
  local.get $1
  local.get $0
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store
  local.get $1
  local.get $0
  call $assembly/wire/reader/Reader#count
  i64.store offset=8
  local.get $1
  local.get $0
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store offset=16
  local.get $1
 )
 (func $assembly/court/rule/Rule#write (param $0 i32) (param $1 i32)
  local.get $1
  i32.const 4
  i64.const 3
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $0
  i64.load
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $0
  i64.load offset=8
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $0
  i64.load offset=16
  call $assembly/wire/writer/Writer#head
  drop
 )
 (func $assembly/court/peers/Peers.read (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  local.get $0
  local.get $1
  call $assembly/wire/reader/Reader#array
  local.set $3
  local.get $1
  call $assembly/community/list/List.of<assembly/community/state/Member>
  local.set $1
  loop $for-loop|0
   local.get $2
   local.get $3
   i32.lt_u
   if
    local.get $0
    i64.const 32
    call $assembly/wire/reader/Reader#bytes
    local.set $4
    local.get $0
    i32.load8_u offset=8
    if (result i32)
     i32.const 1
    else
     local.get $1
     local.get $4
     call $assembly/court/peers/Peers#add
    end
    i32.eqz
    if
     local.get $0
     i32.const 1
     i32.store8 offset=8
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
 (func $assembly/court/peers/Peers#at (param $0 i32) (param $1 i32) (result i32)
  local.get $1
  local.get $0
  i32.load offset=8
  i32.ge_u
  if
   unreachable
  end
  local.get $0
  i32.load
  local.get $1
  i32.const 2
  i32.shl
  i32.add
  i32.load
 )
 (func $assembly/court/peers/Peers#add (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  block $__inlined_func$assembly/court/peers/Peers#has$1270 (result i32)
   loop $for-loop|0
    local.get $2
    local.get $0
    i32.load offset=8
    i32.lt_u
    if
     i32.const 1
     local.get $0
     local.get $2
     call $assembly/court/peers/Peers#at
     local.get $1
     call $assembly/wire/bytes/sameId
     br_if $__inlined_func$assembly/court/peers/Peers#has$1270
     drop
     local.get $2
     i32.const 1
     i32.add
     local.set $2
     br $for-loop|0
    end
   end
   i32.const 0
  end
  if
   i32.const 0
   return
  end
  local.get $0
  i32.load offset=8
  local.get $0
  i32.load offset=4
  i32.eq
  if
   unreachable
  end
  local.get $0
  i32.load
  local.get $0
  i32.load offset=8
  i32.const 2
  i32.shl
  i32.add
  local.get $1
  i32.store
  local.get $0
  local.get $0
  i32.load offset=8
  i32.const 1
  i32.add
  i32.store offset=8
  i32.const 1
 )
 (func $assembly/community/ties/placeOfChild (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  loop $while-continue|0
   local.get $2
   local.get $0
   i32.load offset=44
   i32.load offset=8
   i32.lt_u
   if (result i32)
    local.get $0
    i32.load offset=44
    local.get $2
    call $assembly/community/list/List<assembly/community/state/Member>#at
    i32.load
    local.get $1
    call $assembly/wire/bytes/sameId
   else
    i32.const 1
   end
   i32.eqz
   if
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $while-continue|0
   end
  end
  local.get $2
 )
 (func $assembly/community/ties/linkWith (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  local.get $0
  local.get $1
  call $assembly/community/ties/placeOfLink
  local.tee $3
  local.get $0
  i32.load offset=40
  i32.load offset=8
  i32.lt_u
  if
   local.get $0
   i32.load offset=40
   local.get $3
   call $assembly/community/list/List<assembly/community/state/Member>#at
   return
  end
  local.get $0
  i32.load offset=40
  local.tee $3
  i32.load offset=8
  local.get $3
  i32.load offset=4
  i32.eq
  if (result i32)
   block $__inlined_func$assembly/community/ties/forgetAsked$1329 (result i32)
    loop $for-loop|0
     local.get $2
     local.get $0
     i32.load offset=40
     i32.load offset=8
     i32.lt_u
     if
      local.get $0
      i32.load offset=40
      local.get $2
      call $assembly/community/list/List<assembly/community/state/Member>#at
      i32.load8_u offset=4
      i32.eqz
      if
       local.get $0
       i32.load offset=40
       local.get $2
       call $assembly/community/list/List<assembly/community/state/Invitation>#remove
       i32.const 1
       br $__inlined_func$assembly/community/ties/forgetAsked$1329
      end
      local.get $2
      i32.const 1
      i32.add
      local.set $2
      br $for-loop|0
     end
    end
    i32.const 0
   end
  else
   i32.const 1
  end
  i32.eqz
  if
   i32.const 0
   return
  end
  call $assembly/host/heap/make<assembly/community/state/Link>
  local.tee $2
  local.get $1
  i32.store
  local.get $0
  i32.load offset=40
  local.tee $0
  local.get $0
  i32.load offset=8
  local.get $2
  call $assembly/community/list/List<assembly/community/state/Member>#insert
  local.get $2
 )
 (func $assembly/community/state/State.blank (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  global.get $assembly/host/heap/highest
  local.set $2
  i32.const 68
  call $assembly/host/heap/take
  local.tee $0
  local.set $1
  global.get $assembly/host/heap/top
  local.set $3
  loop $for-loop|0
   local.get $1
   local.get $2
   local.get $3
   local.get $2
   local.get $3
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
  local.get $0
  i32.const 128
  call $assembly/community/list/List.of<assembly/community/state/Member>
  i32.store offset=4
  local.get $0
  i32.const 32
  call $assembly/community/list/List.of<assembly/community/state/Member>
  i32.store offset=8
  local.get $0
  i32.const 16
  call $assembly/community/list/List.of<assembly/community/state/Member>
  i32.store offset=12
  local.get $0
  i32.const 8
  call $assembly/community/list/List.of<assembly/community/state/Member>
  i32.store offset=24
  local.get $0
  i32.const 16
  call $assembly/community/list/List.of<assembly/community/state/Member>
  i32.store offset=40
  local.get $0
  i32.const 32
  call $assembly/community/list/List.of<assembly/community/state/Member>
  i32.store offset=44
  local.get $0
  i32.const 16
  call $assembly/community/list/List.of<assembly/community/state/Member>
  i32.store offset=48
  local.get $0
 )
 (func $assembly/community/rules/isSound (param $0 i32) (result i32)
  local.get $0
  i64.load
  i64.const 2
  i64.gt_u
  if (result i32)
   i32.const 0
  else
   block $__inlined_func$assembly/court/rule/Rule#get:isSound$34 (result i32)
    i32.const 0
    local.get $0
    i64.load offset=16
    i64.const 10000
    i64.gt_u
    br_if $__inlined_func$assembly/court/rule/Rule#get:isSound$34
    drop
    local.get $0
    i64.load
    i64.eqz
    if (result i32)
     i32.const 1
    else
     local.get $0
     i64.load
     i64.const 1
     i64.eq
    end
    if
     local.get $0
     i64.load offset=8
     i64.eqz
     br $__inlined_func$assembly/court/rule/Rule#get:isSound$34
    end
    local.get $0
    i64.load
    i64.const 2
    i64.eq
    if
     local.get $0
     i64.load offset=8
     i64.const 5000
     i64.gt_u
     if (result i32)
      local.get $0
      i64.load offset=8
      i64.const 10000
      i64.le_u
     else
      i32.const 0
     end
     br $__inlined_func$assembly/court/rule/Rule#get:isSound$34
    end
    local.get $0
    i64.load
    i64.const 4
    i64.le_u
    if (result i32)
     local.get $0
     i64.load offset=8
     i64.const 0
     i64.ne
    else
     i32.const 0
    end
   end
  end
  i32.eqz
  if
   i32.const 117
   call $assembly/host/refusal/refuse
   i32.const 4304
   call $assembly/host/refusal/Refusal#words
   i32.const 4496
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $0
  i64.load offset=16
  i64.const 5001
  i64.ge_u
  if (result i32)
   local.get $0
   i64.load offset=16
   i64.const 10000
   i64.le_u
  else
   i32.const 0
  end
  if (result i32)
   i32.const 1
  else
   i32.const 118
   call $assembly/host/refusal/refuse
   i32.const 4608
   call $assembly/host/refusal/Refusal#words
   local.tee $0
   i32.load offset=4
   i64.const 5001
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 4688
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
  end
 )
 (func $assembly/community/rules/Rules#get:areSound (param $0 i32) (result i32)
  local.get $0
  i32.load
  call $assembly/community/rules/isSound
  if (result i32)
   local.get $0
   i32.load offset=4
   call $assembly/community/rules/isSound
  else
   i32.const 0
  end
 )
 (func $assembly/community/registry/newEntry (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  i32.const 1
  call $assembly/host/heap/takeRecords<assembly/community/state/Entry>
  local.tee $2
  local.get $0
  i32.store
  local.get $2
  local.get $1
  i32.store offset=4
  local.get $2
 )
 (func $assembly/community/registry/isType (param $0 i32) (result i32)
  local.get $0
  i32.load offset=8
  if (result i32)
   local.get $0
   i32.load offset=8
   i32.const 32
   i32.le_u
  else
   i32.const 0
  end
  if (result i32)
   i32.const 1
  else
   i32.const 114
   call $assembly/host/refusal/refuse
   i32.const 3232
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
  end
 )
 (func $assembly/community/registry/isKnown (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  loop $for-loop|0
   local.get $2
   local.get $0
   i32.load offset=12
   i32.load offset=8
   i32.lt_u
   if
    local.get $0
    i32.load offset=12
    local.get $2
    call $assembly/community/list/List<assembly/community/state/Member>#at
    local.tee $3
    i32.load offset=12
    if (result i32)
     i32.const 0
    else
     local.get $3
     i32.load offset=4
     local.get $1
     call $assembly/wire/bytes/sameId
    end
    if
     i32.const 1
     return
    end
    local.get $3
    i32.load offset=8
    if (result i32)
     local.get $3
     i32.load offset=8
     local.get $1
     call $assembly/wire/bytes/sameId
    else
     i32.const 0
    end
    if
     i32.const 1
     return
    end
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|0
   end
  end
  i32.const 0
 )
 (func $assembly/community/registry/hold (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i32)
  local.get $1
  i32.load offset=8
  i64.const 2
  call $assembly/wire/reader/Reader#map
  local.get $1
  i32.load offset=8
  i64.const 0
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#text
  local.set $3
  local.get $1
  i32.load offset=8
  i64.const 1
  call $assembly/wire/reader/Reader#key
  i64.const 32
  call $assembly/wire/reader/Reader#bytes
  local.set $4
  local.get $1
  i32.load offset=8
  call $assembly/wire/reader/Reader#get:done
  if (result i32)
   i32.const 1
  else
   i32.const 100
   call $assembly/host/refusal/refuse
   i32.const 3520
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
  end
  if (result i32)
   local.get $0
   local.get $1
   i32.const 8
   call $assembly/community/member/actsAs
  else
   i32.const 0
  end
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $0
  local.get $3
  call $assembly/community/registry/entryOf
  local.tee $0
  i32.eqz
  if
   i32.const 141
   call $assembly/host/refusal/refuse
   i32.const 10848
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $2
  i32.const 0
  i32.ne
  local.get $0
  i32.load offset=12
  i32.const 0
  i32.ne
  i32.eq
  if
   local.get $2
   if (result i32)
    i32.const 142
    call $assembly/host/refusal/refuse
    i32.const 11008
    call $assembly/host/refusal/Refusal#words
   else
    i32.const 143
    call $assembly/host/refusal/refuse
    i32.const 11120
    call $assembly/host/refusal/Refusal#words
   end
   drop
   i32.const 0
   return
  end
  local.get $0
  local.get $4
  i32.const 0
  local.get $2
  select
  i32.store offset=12
  local.get $2
  if (result i32)
   global.get $assembly/host/answer/events
   i32.const 11232
   i32.const 4
   call $assembly/host/answer/next
  else
   global.get $assembly/host/answer/events
   i32.const 11264
   i32.const 4
   call $assembly/host/answer/next
  end
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  local.get $3
  i32.load
  local.get $3
  i32.load offset=4
  call $assembly/wire/writer/Writer#text
  i32.const 0
  i64.const 1
  call $assembly/wire/writer/Writer#head
  local.get $0
  i32.load offset=4
  call $assembly/wire/writer/Writer#id
  i32.const 0
  i64.const 2
  call $assembly/wire/writer/Writer#head
  local.get $4
  call $assembly/wire/writer/Writer#id
  i32.const 0
  i64.const 3
  call $assembly/wire/writer/Writer#head
  local.get $1
  i32.load offset=12
  i32.load offset=4
  call $assembly/wire/writer/Writer#id
  drop
  i32.const 1
 )
 (func $assembly/community/registry/ballotModule (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  loop $for-loop|0
   local.get $2
   local.get $0
   i32.load offset=12
   i32.load offset=8
   i32.lt_u
   if
    local.get $0
    i32.load offset=12
    local.get $2
    call $assembly/community/list/List<assembly/community/state/Member>#at
    local.tee $1
    i32.load
    i32.load
    local.get $1
    i32.load
    i32.load offset=4
    i32.const 4064
    call $assembly/wire/bytes/spells
    if
     local.get $1
     i32.load offset=12
     if (result i32)
      local.get $1
      i32.load offset=8
     else
      i32.const 0
     end
     if (result i32)
      local.get $1
      i32.load offset=8
     else
      local.get $1
      i32.load offset=4
     end
     return
    end
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|0
   end
  end
  i32.const 0
 )
 (func $assembly/community/motion/readNumber (param $0 i32) (result i64)
  local.get $0
  i32.load offset=8
  i64.const 1
  call $assembly/wire/reader/Reader#map
  local.get $0
  i32.load offset=8
  i64.const 0
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
 )
 (func $assembly/community/member/removeMember (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  local.get $0
  i32.load offset=4
  local.get $0
  local.get $1
  call $assembly/community/state/State#placeOf
  call $assembly/community/list/List<assembly/community/state/Invitation>#remove
  local.get $0
  i32.load offset=8
  i32.load offset=8
  local.set $2
  loop $for-loop|0
   local.get $2
   if
    local.get $0
    i32.load offset=8
    local.get $2
    i32.const 1
    i32.sub
    local.tee $3
    call $assembly/community/list/List<assembly/community/state/Member>#at
    i32.load offset=4
    local.get $1
    call $assembly/wire/bytes/sameId
    if
     local.get $0
     i32.load offset=8
     local.get $3
     call $assembly/community/list/List<assembly/community/state/Invitation>#remove
    end
    local.get $2
    i32.const 1
    i32.sub
    local.set $2
    br $for-loop|0
   end
  end
 )
 (func $assembly/community/member/newMember (param $0 i32) (param $1 i32) (param $2 i64) (result i32)
  (local $3 i32)
  call $assembly/host/heap/make<assembly/community/state/Member>
  local.tee $3
  local.get $0
  i32.store
  local.get $3
  local.get $1
  i32.store offset=4
  local.get $3
  local.get $2
  i64.store offset=8
  local.get $3
 )
 (func $assembly/community/error/badWeights (param $0 i64)
  (local $1 i32)
  i32.const 139
  call $assembly/host/refusal/refuse
  i32.const 8448
  call $assembly/host/refusal/Refusal#words
  local.tee $1
  i32.load offset=4
  local.get $0
  call $assembly/value/decimal/writeDecimal
  local.get $1
  i32.const 8496
  call $assembly/host/refusal/Refusal#words
  drop
 )
 (func $assembly/community/error/badFounders
  (local $0 i32)
  i32.const 111
  call $assembly/host/refusal/refuse
  i32.const 3072
  call $assembly/host/refusal/Refusal#words
  local.tee $0
  i32.load offset=4
  i64.const 16
  call $assembly/value/decimal/writeDecimal
  local.get $0
  i32.const 3152
  call $assembly/host/refusal/Refusal#words
  drop
 )
 (func $assembly/community/contract/done (param $0 i32) (result i64)
  (local $1 i32)
  local.get $0
  i32.const 32768
  call $assembly/wire/writer/Writer.of
  local.tee $0
  call $assembly/community/record/writeState
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
 (func $assembly/community/cases/writeWord (param $0 i32) (param $1 i64)
  (local $2 i64)
  i64.const 64
  local.set $2
  loop $for-loop|0
   local.get $2
   i64.const 0
   i64.ne
   if
    local.get $0
    local.get $1
    local.get $2
    i64.const 8
    i64.sub
    local.tee $2
    i64.shr_u
    i32.wrap_i64
    call $assembly/wire/writer/Writer#byte
    drop
    br $for-loop|0
   end
  end
 )
 (func $assembly/community/cases/placeOf (param $0 i32) (param $1 i32) (param $2 i64) (result i32)
  (local $3 i32)
  (local $4 i32)
  loop $for-loop|0
   local.get $3
   local.get $0
   i32.load offset=48
   i32.load offset=8
   i32.lt_u
   if
    local.get $0
    i32.load offset=48
    local.get $3
    call $assembly/community/list/List<assembly/community/state/Member>#at
    local.tee $4
    i64.load offset=8
    local.get $2
    i64.eq
    if (result i32)
     local.get $4
     i32.load
     local.get $1
     call $assembly/wire/bytes/sameId
    else
     i32.const 0
    end
    i32.eqz
    if
     local.get $3
     i32.const 1
     i32.add
     local.set $3
     br $for-loop|0
    end
   end
  end
  local.get $3
 )
 (func $assembly/community/ask/Sealers.read (param $0 i32) (result i32)
  (local $1 i32)
  i32.const 1
  call $assembly/host/heap/takeRecords<assembly/community/state/Entry>
  local.tee $1
  local.get $0
  i32.const 16
  call $assembly/court/peers/Peers.read
  i32.store
  local.get $1
  local.get $0
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store offset=8
  local.get $1
 )
 (func $assembly/community/ask/Ask.read (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i64)
  call $assembly/host/heap/make<assembly/host/input/Input>
  local.set $1
  local.get $0
  i32.load
  local.set $3
  local.get $0
  i32.const 4
  call $assembly/wire/reader/Reader#head
  local.set $4
  local.get $1
  local.get $0
  call $assembly/wire/reader/Reader#small
  i32.store
  local.get $1
  i32.load
  i32.const 7
  i32.gt_s
  if (result i32)
   i32.const 1
  else
   local.get $4
   i64.const 3
   i64.const 2
   local.get $1
   i32.load
   local.tee $2
   i32.eqz
   local.get $2
   i32.const 2
   i32.eq
   i32.or
   local.get $2
   i32.const 3
   i32.eq
   i32.or
   select
   i64.ne
  end
  if
   local.get $0
   i32.const 1
   i32.store8 offset=8
  end
  block $break|0
   block $case6|0
    block $case5|0
     block $case4|0
      block $case3|0
       block $case2|0
        block $case1|0
         block $case0|0
          local.get $1
          i32.load
          br_table $case0|0 $case1|0 $case2|0 $case3|0 $case4|0 $case5|0 $case6|0
         end
         local.get $1
         local.get $0
         i64.const 32
         call $assembly/wire/reader/Reader#bytes
         i32.store offset=8
         local.get $1
         local.get $0
         i32.const 0
         call $assembly/wire/reader/Reader#head
         i64.store offset=16
         br $break|0
        end
        local.get $1
        local.get $0
        call $assembly/community/ask/readPolicies
        i32.store offset=24
        br $break|0
       end
       local.get $1
       local.get $0
       call $assembly/wire/reader/Reader#text
       i32.store offset=28
       local.get $1
       local.get $0
       i64.const 32
       call $assembly/wire/reader/Reader#bytes
       i32.store offset=32
       br $break|0
      end
      local.get $1
      local.get $0
      call $assembly/community/ask/Sealers.read
      i32.store offset=36
      br $break|0
     end
     local.get $1
     local.get $0
     i64.const 32
     call $assembly/wire/reader/Reader#bytes
     i32.store offset=8
     br $break|0
    end
    local.get $1
    local.get $0
    call $assembly/community/rules/Rules.read
    i32.store offset=40
    br $break|0
   end
   local.get $1
   local.get $0
   i64.const 32
   call $assembly/wire/reader/Reader#bytes
   i32.store offset=32
  end
  local.get $1
  local.get $3
  local.get $0
  i32.load
  call $assembly/community/slice/Slice.of
  i32.store offset=4
  local.get $1
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
 (func $assembly/host/machine/rowFor (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  local.get $0
  i32.load offset=4
  i32.const 0
  call $assembly/host/table/rowOf
  local.tee $2
  i32.const 0
  i32.lt_s
  if
   i32.const 101
   call $assembly/host/refusal/refuse
   i32.const 4960
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const -1
   return
  end
  local.get $2
  local.set $1
  loop $while-continue|0
   local.get $1
   i32.const 0
   i32.ge_s
   if (result i32)
    local.get $1
    i32.const 1
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
    local.get $1
    i32.const 1
    i32.add
    call $assembly/host/table/rowOf
    local.set $1
    br $while-continue|0
   end
  end
  local.get $1
  i32.const 0
  i32.lt_s
  if
   local.get $2
   i32.const 1
   i32.shl
   call $~lib/staticarray/StaticArray<i32>#__get
   local.set $0
   i32.const 103
   call $assembly/host/refusal/refuse
   i32.const 5040
   call $assembly/host/refusal/Refusal#words
   block $__inlined_func$assembly/host/error/wayOf$540 (result i32)
    i32.const 5104
    local.get $0
    i32.const 1
    i32.eq
    br_if $__inlined_func$assembly/host/error/wayOf$540
    drop
    i32.const 5168
    local.get $0
    i32.const 2
    i32.eq
    br_if $__inlined_func$assembly/host/error/wayOf$540
    drop
    i32.const 5264
    local.get $0
    i32.const 3
    i32.eq
    br_if $__inlined_func$assembly/host/error/wayOf$540
    drop
    i32.const 5344
    i32.const 5456
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
  local.get $1
  i32.const 1
  i32.shl
  i32.const 1
  i32.add
  call $~lib/staticarray/StaticArray<i32>#__get
  if (result i32)
   local.get $1
  else
   i32.const 2732
   i32.load
   i32.const 2
   i32.shr_u
   i32.eqz
   if
    unreachable
   end
   i32.const 2736
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
   i32.const 5536
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
  call $assembly/wire/reader/Reader#idOrNull
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
  i32.const 14576
  global.set $assembly/host/heap/top
  i32.const 14576
  global.get $assembly/host/heap/highest
  local.tee $1
  local.get $1
  i32.const 14576
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
 (func $assembly/court/charter/charterHash (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  local.get $0
  i32.load8_u offset=20
  i32.eqz
  if
   i32.const 1
   local.set $2
   loop $for-loop|0
    local.get $2
    local.get $0
    i32.load
    i32.lt_u
    if
     local.get $0
     local.get $2
     call $assembly/court/charter/Electorate#settle
     local.get $2
     i32.const 1
     i32.add
     local.set $2
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
  local.tee $2
  i32.const 2608
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
   local.get $3
   local.get $0
   i32.load
   i32.lt_u
   if
    local.get $2
    i32.const 4
    i64.const 2
    call $assembly/wire/writer/Writer#head
    local.get $0
    i32.load offset=16
    local.get $3
    i32.const 4
    i32.shl
    i32.add
    i32.load
    call $assembly/wire/writer/Writer#id
    i32.const 0
    local.get $0
    i32.load offset=16
    local.get $3
    i32.const 4
    i32.shl
    i32.add
    i64.load offset=8
    call $assembly/wire/writer/Writer#head
    drop
    local.get $3
    i32.const 1
    i32.add
    local.set $3
    br $for-loop|00
   end
  end
  local.get $2
  i32.const 0
  i64.const 2
  call $assembly/wire/writer/Writer#head
  drop
  local.get $1
  local.get $2
  call $assembly/court/rule/Rule#write
  local.get $2
  i32.load
  local.get $2
  i32.load offset=4
  local.get $2
  i32.load
  i32.sub
  call $assembly/value/sha256/sha256
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
 (func $assembly/community/ties/child (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  local.get $1
  call $assembly/host/machine/takesNothing
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $1
  i32.load offset=12
  i32.load offset=8
  local.tee $3
  local.get $1
  i32.load offset=16
  call $assembly/wire/bytes/sameId
  if
   i32.const 161
   call $assembly/host/refusal/refuse
   i32.const 11824
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $0
  local.get $3
  call $assembly/community/ties/placeOfChild
  local.get $0
  i32.load offset=44
  i32.load offset=8
  i32.lt_u
  if
   i32.const 163
   call $assembly/host/refusal/refuse
   i32.const 12192
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $0
  i32.load offset=44
  local.tee $1
  i32.load offset=8
  local.get $1
  i32.load offset=4
  i32.eq
  if (result i32)
   block $__inlined_func$assembly/community/ties/forgetUnadopted$1330 (result i32)
    loop $for-loop|0
     local.get $2
     local.get $0
     i32.load offset=44
     i32.load offset=8
     i32.lt_u
     if
      local.get $0
      i32.load offset=44
      local.get $2
      call $assembly/community/list/List<assembly/community/state/Member>#at
      i32.load8_u offset=4
      i32.eqz
      if
       local.get $0
       i32.load offset=44
       local.get $2
       call $assembly/community/list/List<assembly/community/state/Invitation>#remove
       i32.const 1
       br $__inlined_func$assembly/community/ties/forgetUnadopted$1330
      end
      local.get $2
      i32.const 1
      i32.add
      local.set $2
      br $for-loop|0
     end
    end
    i32.const 0
   end
  else
   i32.const 1
  end
  i32.eqz
  if
   i32.const 164
   call $assembly/host/refusal/refuse
   i32.const 12288
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  call $assembly/host/heap/make<assembly/community/state/Child>
  local.tee $1
  local.get $3
  i32.store
  local.get $0
  i32.load offset=44
  local.tee $0
  local.get $0
  i32.load offset=8
  local.get $1
  call $assembly/community/list/List<assembly/community/state/Member>#insert
  global.get $assembly/host/answer/events
  i32.const 1792
  i32.const 1
  call $assembly/host/answer/next
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  local.get $3
  call $assembly/wire/writer/Writer#id
  drop
  i32.const 1
 )
 (func $assembly/community/record/writeTies (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  local.get $1
  i32.const 0
  i64.const 8
  call $assembly/wire/writer/Writer#head
  i32.const 4
  local.get $0
  i32.load offset=40
  i64.load32_u offset=8
  call $assembly/wire/writer/Writer#head
  drop
  loop $for-loop|0
   local.get $2
   local.get $0
   i32.load offset=40
   i32.load offset=8
   i32.lt_u
   if
    local.get $0
    i32.load offset=40
    local.get $2
    call $assembly/community/list/List<assembly/community/state/Member>#at
    local.set $3
    local.get $1
    i32.const 4
    i64.const 3
    call $assembly/wire/writer/Writer#head
    local.get $3
    i32.load
    call $assembly/wire/writer/Writer#id
    i32.const 245
    i32.const 244
    local.get $3
    i32.load8_u offset=4
    select
    call $assembly/wire/writer/Writer#byte
    i32.const 245
    i32.const 244
    local.get $3
    i32.load8_u offset=5
    select
    call $assembly/wire/writer/Writer#byte
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
  i64.const 9
  call $assembly/wire/writer/Writer#head
  i32.const 4
  local.get $0
  i32.load offset=44
  i64.load32_u offset=8
  call $assembly/wire/writer/Writer#head
  drop
  loop $for-loop|1
   local.get $4
   local.get $0
   i32.load offset=44
   i32.load offset=8
   i32.lt_u
   if
    local.get $0
    i32.load offset=44
    local.get $4
    call $assembly/community/list/List<assembly/community/state/Member>#at
    local.set $2
    local.get $1
    i32.const 4
    i64.const 2
    call $assembly/wire/writer/Writer#head
    local.get $2
    i32.load
    call $assembly/wire/writer/Writer#id
    i32.const 245
    i32.const 244
    local.get $2
    i32.load8_u offset=4
    select
    call $assembly/wire/writer/Writer#byte
    drop
    local.get $4
    i32.const 1
    i32.add
    local.set $4
    br $for-loop|1
   end
  end
 )
 (func $assembly/community/record/writeState (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  local.get $1
  i32.const 5
  i64.const 15
  call $assembly/wire/writer/Writer#head
  drop
  local.get $1
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  local.get $0
  i32.load
  i32.load
  local.get $0
  i32.load
  i32.load offset=4
  call $assembly/wire/writer/Writer#text
  drop
  local.get $1
  i32.const 0
  i64.const 1
  call $assembly/wire/writer/Writer#head
  local.tee $4
  i32.const 4
  local.get $0
  i32.load offset=4
  i64.load32_u offset=8
  call $assembly/wire/writer/Writer#head
  drop
  loop $for-loop|0
   local.get $2
   local.get $0
   i32.load offset=4
   i32.load offset=8
   i32.lt_u
   if
    local.get $0
    i32.load offset=4
    local.get $2
    call $assembly/community/list/List<assembly/community/state/Member>#at
    local.set $5
    local.get $4
    i32.const 4
    i64.const 5
    call $assembly/wire/writer/Writer#head
    local.get $5
    i32.load
    call $assembly/wire/writer/Writer#id
    i32.const 0
    local.get $5
    i64.load32_u offset=4
    call $assembly/wire/writer/Writer#head
    i32.const 0
    local.get $5
    i64.load offset=8
    call $assembly/wire/writer/Writer#head
    i32.const 245
    i32.const 244
    local.get $5
    i32.load8_u offset=16
    select
    call $assembly/wire/writer/Writer#byte
    i32.const 0
    local.get $5
    i64.load offset=24
    call $assembly/wire/writer/Writer#head
    drop
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|0
   end
  end
  i32.const 0
  local.set $2
  local.get $1
  i32.const 0
  i64.const 2
  call $assembly/wire/writer/Writer#head
  local.tee $4
  i32.const 4
  local.get $0
  i32.load offset=8
  i64.load32_u offset=8
  call $assembly/wire/writer/Writer#head
  drop
  loop $for-loop|00
   local.get $2
   local.get $0
   i32.load offset=8
   i32.load offset=8
   i32.lt_u
   if
    local.get $0
    i32.load offset=8
    local.get $2
    call $assembly/community/list/List<assembly/community/state/Member>#at
    local.set $5
    local.get $4
    i32.const 4
    i64.const 3
    call $assembly/wire/writer/Writer#head
    local.get $5
    i32.load
    call $assembly/wire/writer/Writer#id
    local.get $5
    i32.load offset=4
    call $assembly/wire/writer/Writer#id
    i32.const 0
    local.get $5
    i64.load offset=8
    call $assembly/wire/writer/Writer#head
    drop
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|00
   end
  end
  i32.const 0
  local.set $2
  local.get $1
  i32.const 0
  i64.const 3
  call $assembly/wire/writer/Writer#head
  local.tee $4
  i32.const 4
  local.get $0
  i32.load offset=12
  i64.load32_u offset=8
  call $assembly/wire/writer/Writer#head
  drop
  loop $for-loop|001
   local.get $2
   local.get $0
   i32.load offset=12
   i32.load offset=8
   i32.lt_u
   if
    local.get $0
    i32.load offset=12
    local.get $2
    call $assembly/community/list/List<assembly/community/state/Member>#at
    local.set $5
    local.get $4
    i32.const 4
    i64.const 4
    call $assembly/wire/writer/Writer#head
    local.get $5
    i32.load
    i32.load
    local.get $5
    i32.load
    i32.load offset=4
    call $assembly/wire/writer/Writer#text
    local.get $5
    i32.load offset=4
    call $assembly/wire/writer/Writer#id
    local.get $5
    i32.load offset=8
    call $assembly/wire/writer/Writer#idOrNull
    local.get $5
    i32.load offset=12
    call $assembly/wire/writer/Writer#idOrNull
    drop
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|001
   end
  end
  local.get $1
  i32.const 0
  i64.const 4
  call $assembly/wire/writer/Writer#head
  local.get $0
  i32.load offset=16
  i32.load offset=8
  local.tee $2
  i32.load
  local.get $2
  i32.load offset=4
  call $assembly/wire/writer/Writer#raw
  drop
  local.get $1
  i32.const 0
  i64.const 5
  call $assembly/wire/writer/Writer#head
  local.get $0
  i32.load offset=20
  i32.load
  local.get $0
  i32.load offset=20
  i32.load offset=4
  call $assembly/wire/writer/Writer#raw
  drop
  local.get $1
  i32.const 0
  i64.const 6
  call $assembly/wire/writer/Writer#head
  local.tee $2
  i32.const 4
  local.get $0
  i32.load offset=24
  i64.load32_u offset=8
  call $assembly/wire/writer/Writer#head
  drop
  loop $for-loop|01
   local.get $3
   local.get $0
   i32.load offset=24
   i32.load offset=8
   i32.lt_u
   if
    local.get $0
    i32.load offset=24
    local.get $3
    call $assembly/community/list/List<assembly/community/state/Member>#at
    local.set $4
    local.get $2
    i32.const 5
    i64.const 6
    call $assembly/wire/writer/Writer#head
    i32.const 0
    i64.const 0
    call $assembly/wire/writer/Writer#head
    i32.const 0
    local.get $4
    i64.load
    call $assembly/wire/writer/Writer#head
    i32.const 0
    i64.const 1
    call $assembly/wire/writer/Writer#head
    local.get $4
    i32.load offset=8
    i32.load offset=4
    local.tee $5
    i32.load
    local.get $5
    i32.load offset=4
    call $assembly/wire/writer/Writer#raw
    drop
    local.get $2
    i32.const 0
    i64.const 2
    call $assembly/wire/writer/Writer#head
    local.get $4
    i32.load offset=12
    call $assembly/wire/writer/Writer#id
    i32.const 0
    i64.const 3
    call $assembly/wire/writer/Writer#head
    local.get $4
    i32.load offset=16
    call $assembly/wire/writer/Writer#id
    i32.const 0
    i64.const 4
    call $assembly/wire/writer/Writer#head
    i32.const 0
    local.get $4
    i64.load offset=24
    call $assembly/wire/writer/Writer#head
    i32.const 0
    i64.const 5
    call $assembly/wire/writer/Writer#head
    local.get $4
    i32.load offset=32
    call $assembly/wire/writer/Writer#id
    drop
    local.get $3
    i32.const 1
    i32.add
    local.set $3
    br $for-loop|01
   end
  end
  local.get $1
  i32.const 0
  i64.const 7
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $0
  i64.load offset=32
  call $assembly/wire/writer/Writer#head
  drop
  local.get $0
  local.get $1
  call $assembly/community/record/writeTies
  i32.const 0
  local.set $3
  local.get $1
  i32.const 0
  i64.const 10
  call $assembly/wire/writer/Writer#head
  local.tee $2
  i32.const 4
  local.get $0
  i32.load offset=48
  i64.load32_u offset=8
  call $assembly/wire/writer/Writer#head
  drop
  loop $for-loop|02
   local.get $3
   local.get $0
   i32.load offset=48
   i32.load offset=8
   i32.lt_u
   if
    local.get $0
    i32.load offset=48
    local.get $3
    call $assembly/community/list/List<assembly/community/state/Member>#at
    local.set $4
    local.get $2
    i32.const 5
    i64.const 6
    call $assembly/wire/writer/Writer#head
    i32.const 0
    i64.const 0
    call $assembly/wire/writer/Writer#head
    local.get $4
    i32.load
    call $assembly/wire/writer/Writer#id
    i32.const 0
    i64.const 1
    call $assembly/wire/writer/Writer#head
    i32.const 0
    local.get $4
    i64.load offset=8
    call $assembly/wire/writer/Writer#head
    i32.const 0
    i64.const 2
    call $assembly/wire/writer/Writer#head
    i32.const 0
    local.get $4
    i64.load32_u offset=16
    call $assembly/wire/writer/Writer#head
    drop
    local.get $2
    i32.const 0
    i64.const 3
    call $assembly/wire/writer/Writer#head
    local.get $4
    i32.load offset=20
    i32.load
    local.get $4
    i32.load offset=20
    i32.load offset=4
    call $assembly/wire/writer/Writer#raw
    drop
    local.get $2
    i32.const 0
    i64.const 4
    call $assembly/wire/writer/Writer#head
    i32.const 0
    local.get $4
    i64.load offset=32
    call $assembly/wire/writer/Writer#head
    i32.const 0
    i64.const 5
    call $assembly/wire/writer/Writer#head
    i32.const 0
    local.get $4
    i64.load offset=40
    call $assembly/wire/writer/Writer#head
    drop
    local.get $3
    i32.const 1
    i32.add
    local.set $3
    br $for-loop|02
   end
  end
  local.get $1
  i32.const 0
  i64.const 11
  call $assembly/wire/writer/Writer#head
  local.get $0
  i32.load offset=52
  call $assembly/wire/writer/Writer#idOrNull
  drop
  local.get $0
  i32.load offset=56
  local.set $2
  local.get $1
  i32.const 0
  i64.const 12
  call $assembly/wire/writer/Writer#head
  local.set $3
  block $__inlined_func$assembly/community/record/writeSealers$1266
   local.get $2
   i32.eqz
   if
    local.get $3
    i32.const 246
    call $assembly/wire/writer/Writer#byte
    drop
    br $__inlined_func$assembly/community/record/writeSealers$1266
   end
   local.get $2
   i32.load
   local.get $3
   i32.const 4
   i64.const 2
   call $assembly/wire/writer/Writer#head
   call $assembly/court/peers/Peers#write
   local.get $3
   i32.const 0
   local.get $2
   i64.load offset=8
   call $assembly/wire/writer/Writer#head
   drop
  end
  local.get $0
  i32.load offset=60
  local.set $2
  local.get $1
  i32.const 0
  i64.const 13
  call $assembly/wire/writer/Writer#head
  local.set $3
  local.get $2
  if (result i32)
   local.get $3
   i32.const 4
   i64.const 3
   call $assembly/wire/writer/Writer#head
   local.get $2
   i32.load
   call $assembly/wire/writer/Writer#id
   i32.const 0
   local.get $2
   i64.load offset=8
   call $assembly/wire/writer/Writer#head
   i32.const 0
   local.get $2
   i64.load offset=16
   call $assembly/wire/writer/Writer#head
  else
   local.get $3
   i32.const 246
   call $assembly/wire/writer/Writer#byte
  end
  drop
  local.get $1
  i32.const 0
  i64.const 14
  call $assembly/wire/writer/Writer#head
  local.get $0
  i32.load offset=64
  call $assembly/wire/writer/Writer#idOrNull
  drop
 )
 (func $assembly/community/record/readState (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  call $assembly/community/state/State.blank
  local.set $1
  local.get $0
  i64.const 15
  call $assembly/wire/reader/Reader#map
  local.get $1
  local.get $0
  i64.const 0
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#text
  i32.store
  local.get $0
  i64.const 1
  call $assembly/wire/reader/Reader#key
  local.tee $6
  i32.const 128
  call $assembly/wire/reader/Reader#array
  local.set $2
  loop $for-loop|0
   local.get $2
   if
    call $assembly/host/heap/make<assembly/community/state/Member>
    local.set $5
    local.get $6
    i32.const 5
    call $assembly/community/record/tuple
    local.get $5
    local.get $6
    i64.const 32
    call $assembly/wire/reader/Reader#bytes
    i32.store
    local.get $5
    local.get $6
    call $assembly/wire/reader/Reader#small
    i32.store offset=4
    local.get $5
    local.get $6
    i32.const 0
    call $assembly/wire/reader/Reader#head
    i64.store offset=8
    local.get $5
    local.get $6
    call $assembly/wire/reader/Reader#bool
    i32.store8 offset=16
    local.get $5
    local.get $6
    call $assembly/wire/reader/Reader#count
    i64.store offset=24
    local.get $6
    i32.load8_u offset=8
    if (result i32)
     i32.const 1
    else
     local.get $4
     if (result i32)
      local.get $4
      local.get $5
      i32.load
      i32.const 32
      call $assembly/wire/bytes/compare
      i32.const 0
      i32.ge_s
     else
      i32.const 0
     end
    end
    if
     unreachable
    end
    local.get $5
    i32.load
    local.set $4
    local.get $1
    i32.load offset=4
    local.tee $7
    local.get $7
    i32.load offset=8
    local.get $5
    call $assembly/community/list/List<assembly/community/state/Member>#insert
    local.get $2
    i32.const 1
    i32.sub
    local.set $2
    br $for-loop|0
   end
  end
  local.get $0
  i64.const 2
  call $assembly/wire/reader/Reader#key
  local.tee $4
  i32.const 32
  call $assembly/wire/reader/Reader#array
  local.set $2
  loop $for-loop|00
   local.get $2
   if
    i32.const 1
    call $assembly/host/heap/takeRecords<assembly/community/state/Entry>
    local.set $5
    local.get $4
    i32.const 3
    call $assembly/community/record/tuple
    local.get $5
    local.get $4
    i64.const 32
    call $assembly/wire/reader/Reader#bytes
    i32.store
    local.get $5
    local.get $4
    i64.const 32
    call $assembly/wire/reader/Reader#bytes
    i32.store offset=4
    local.get $5
    local.get $4
    call $assembly/wire/reader/Reader#count
    i64.store offset=8
    local.get $1
    i32.load offset=8
    local.tee $6
    local.get $6
    i32.load offset=8
    local.get $5
    call $assembly/community/list/List<assembly/community/state/Member>#insert
    local.get $2
    i32.const 1
    i32.sub
    local.set $2
    br $for-loop|00
   end
  end
  local.get $0
  i64.const 3
  call $assembly/wire/reader/Reader#key
  local.tee $4
  i32.const 16
  call $assembly/wire/reader/Reader#array
  local.set $2
  loop $for-loop|001
   local.get $2
   if
    i32.const 1
    call $assembly/host/heap/takeRecords<assembly/community/state/Entry>
    local.set $5
    local.get $4
    i32.const 4
    call $assembly/community/record/tuple
    local.get $5
    local.get $4
    call $assembly/wire/reader/Reader#text
    i32.store
    local.get $5
    local.get $4
    i64.const 32
    call $assembly/wire/reader/Reader#bytes
    i32.store offset=4
    local.get $5
    local.get $4
    call $assembly/wire/reader/Reader#idOrNull
    i32.store offset=8
    local.get $5
    local.get $4
    call $assembly/wire/reader/Reader#idOrNull
    i32.store offset=12
    local.get $1
    i32.load offset=12
    local.tee $6
    local.get $6
    i32.load offset=8
    local.get $5
    call $assembly/community/list/List<assembly/community/state/Member>#insert
    local.get $2
    i32.const 1
    i32.sub
    local.set $2
    br $for-loop|001
   end
  end
  local.get $1
  local.get $0
  i64.const 4
  call $assembly/wire/reader/Reader#key
  call $assembly/community/rules/Rules.read
  i32.store offset=16
  local.get $1
  local.get $0
  i64.const 5
  call $assembly/wire/reader/Reader#key
  call $assembly/community/ask/readPolicies
  i32.store offset=20
  local.get $0
  i64.const 6
  call $assembly/wire/reader/Reader#key
  local.tee $4
  i32.const 8
  call $assembly/wire/reader/Reader#array
  local.set $2
  loop $for-loop|02
   local.get $2
   if
    call $assembly/host/heap/make<assembly/community/state/Motion>
    local.set $5
    local.get $4
    i64.const 6
    call $assembly/wire/reader/Reader#map
    local.get $5
    local.get $4
    i64.const 0
    call $assembly/wire/reader/Reader#key
    call $assembly/wire/reader/Reader#count
    i64.store
    local.get $5
    local.get $4
    i64.const 1
    call $assembly/wire/reader/Reader#key
    call $assembly/community/ask/Ask.read
    i32.store offset=8
    local.get $5
    local.get $4
    i64.const 2
    call $assembly/wire/reader/Reader#key
    i64.const 32
    call $assembly/wire/reader/Reader#bytes
    i32.store offset=12
    local.get $5
    local.get $4
    i64.const 3
    call $assembly/wire/reader/Reader#key
    i64.const 32
    call $assembly/wire/reader/Reader#bytes
    i32.store offset=16
    local.get $5
    local.get $4
    i64.const 4
    call $assembly/wire/reader/Reader#key
    call $assembly/wire/reader/Reader#count
    i64.store offset=24
    local.get $5
    local.get $4
    i64.const 5
    call $assembly/wire/reader/Reader#key
    i64.const 32
    call $assembly/wire/reader/Reader#bytes
    i32.store offset=32
    local.get $1
    i32.load offset=24
    local.tee $6
    local.get $6
    i32.load offset=8
    local.get $5
    call $assembly/community/list/List<assembly/community/state/Member>#insert
    local.get $2
    i32.const 1
    i32.sub
    local.set $2
    br $for-loop|02
   end
  end
  local.get $1
  local.get $0
  i64.const 7
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#count
  i64.store offset=32
  local.get $0
  i64.const 8
  call $assembly/wire/reader/Reader#key
  local.tee $4
  i32.const 16
  call $assembly/wire/reader/Reader#array
  local.set $2
  loop $for-loop|01
   local.get $2
   if
    call $assembly/host/heap/make<assembly/community/state/Link>
    local.set $5
    local.get $4
    i32.const 3
    call $assembly/community/record/tuple
    local.get $5
    local.get $4
    i64.const 32
    call $assembly/wire/reader/Reader#bytes
    i32.store
    local.get $5
    local.get $4
    call $assembly/wire/reader/Reader#bool
    i32.store8 offset=4
    local.get $5
    local.get $4
    call $assembly/wire/reader/Reader#bool
    i32.store8 offset=5
    local.get $1
    i32.load offset=40
    local.tee $6
    local.get $6
    i32.load offset=8
    local.get $5
    call $assembly/community/list/List<assembly/community/state/Member>#insert
    local.get $2
    i32.const 1
    i32.sub
    local.set $2
    br $for-loop|01
   end
  end
  local.get $0
  i64.const 9
  call $assembly/wire/reader/Reader#key
  local.tee $4
  i32.const 32
  call $assembly/wire/reader/Reader#array
  local.set $2
  loop $for-loop|023
   local.get $2
   if
    call $assembly/host/heap/make<assembly/community/state/Child>
    local.set $5
    local.get $4
    i32.const 2
    call $assembly/community/record/tuple
    local.get $5
    local.get $4
    i64.const 32
    call $assembly/wire/reader/Reader#bytes
    i32.store
    local.get $5
    local.get $4
    call $assembly/wire/reader/Reader#bool
    i32.store8 offset=4
    local.get $1
    i32.load offset=44
    local.tee $6
    local.get $6
    i32.load offset=8
    local.get $5
    call $assembly/community/list/List<assembly/community/state/Member>#insert
    local.get $2
    i32.const 1
    i32.sub
    local.set $2
    br $for-loop|023
   end
  end
  local.get $1
  local.get $0
  i64.const 10
  call $assembly/wire/reader/Reader#key
  call $assembly/community/record/readCases
  local.get $1
  local.get $0
  i64.const 11
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#idOrNull
  i32.store offset=52
  local.get $1
  local.get $0
  i64.const 12
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#takesNull
  if (result i32)
   i32.const 0
  else
   local.get $0
   i32.const 2
   call $assembly/community/record/tuple
   local.get $0
   call $assembly/community/ask/Sealers.read
  end
  i32.store offset=56
  local.get $0
  i64.const 13
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#takesNull
  i32.eqz
  if
   call $assembly/host/heap/make<assembly/court/rule/Rule>
   local.set $3
   local.get $0
   i32.const 3
   call $assembly/community/record/tuple
   local.get $3
   local.get $0
   i64.const 32
   call $assembly/wire/reader/Reader#bytes
   i32.store
   local.get $3
   local.get $0
   call $assembly/wire/reader/Reader#count
   i64.store offset=8
   local.get $3
   local.get $0
   call $assembly/wire/reader/Reader#count
   i64.store offset=16
  end
  local.get $1
  local.get $3
  i32.store offset=60
  local.get $1
  local.get $0
  i64.const 14
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#idOrNull
  i32.store offset=64
  local.get $0
  call $assembly/wire/reader/Reader#get:done
  i32.eqz
  if
   unreachable
  end
  local.get $1
 )
 (func $assembly/community/record/readCases (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  local.get $1
  i32.const 16
  call $assembly/wire/reader/Reader#array
  local.set $3
  loop $for-loop|0
   local.get $3
   if
    call $assembly/host/heap/make<assembly/community/state/Case>
    local.set $2
    local.get $1
    i64.const 6
    call $assembly/wire/reader/Reader#map
    local.get $2
    local.get $1
    i64.const 0
    call $assembly/wire/reader/Reader#key
    i64.const 32
    call $assembly/wire/reader/Reader#bytes
    i32.store
    local.get $2
    local.get $1
    i64.const 1
    call $assembly/wire/reader/Reader#key
    call $assembly/wire/reader/Reader#count
    i64.store offset=8
    local.get $2
    local.get $1
    i64.const 2
    call $assembly/wire/reader/Reader#key
    call $assembly/wire/reader/Reader#small
    i32.store offset=16
    local.get $1
    i64.const 3
    call $assembly/wire/reader/Reader#key
    local.tee $6
    i32.load
    local.set $5
    local.get $2
    local.get $6
    i32.const 64
    call $assembly/wire/reader/Reader#array
    i32.store offset=24
    local.get $2
    i32.load offset=24
    local.set $4
    loop $for-loop|00
     local.get $4
     if
      local.get $6
      i64.const 32
      call $assembly/wire/reader/Reader#bytes
      drop
      local.get $4
      i32.const 1
      i32.sub
      local.set $4
      br $for-loop|00
     end
    end
    local.get $2
    local.get $5
    local.get $6
    i32.load
    call $assembly/community/slice/Slice.of
    i32.store offset=20
    local.get $2
    local.get $1
    i64.const 4
    call $assembly/wire/reader/Reader#key
    call $assembly/wire/reader/Reader#count
    i64.store offset=32
    local.get $2
    local.get $1
    i64.const 5
    call $assembly/wire/reader/Reader#key
    call $assembly/wire/reader/Reader#count
    i64.store offset=40
    local.get $0
    i32.load offset=48
    local.tee $4
    local.get $4
    i32.load offset=8
    local.get $2
    call $assembly/community/list/List<assembly/community/state/Member>#insert
    local.get $3
    i32.const 1
    i32.sub
    local.set $3
    br $for-loop|0
   end
  end
 )
 (func $assembly/community/motion/verdict (param $0 i32) (param $1 i32) (result i32)
  (local $2 i64)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i64)
  local.get $1
  i32.load offset=8
  i64.const 3
  call $assembly/wire/reader/Reader#map
  local.get $1
  i32.load offset=8
  i64.const 0
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  local.set $2
  local.get $1
  i32.load offset=8
  i64.const 1
  call $assembly/wire/reader/Reader#key
  i64.const 32
  call $assembly/wire/reader/Reader#bytes
  local.get $1
  i32.load offset=8
  i64.const 2
  call $assembly/wire/reader/Reader#key
  drop
  local.get $1
  i32.load offset=8
  call $assembly/wire/reader/Reader#takesNull
  i32.eqz
  local.tee $6
  if (result i64)
   local.get $1
   i32.load offset=8
   i32.const 0
   call $assembly/wire/reader/Reader#head
  else
   i64.const 0
  end
  local.set $9
  local.get $1
  i32.load offset=8
  call $assembly/wire/reader/Reader#get:done
  if (result i32)
   i32.const 1
  else
   i32.const 100
   call $assembly/host/refusal/refuse
   i32.const 3520
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
  end
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $0
  local.get $2
  call $assembly/community/motion/placeOf
  local.tee $3
  local.get $0
  i32.load offset=24
  i32.load offset=8
  i32.eq
  if
   local.get $2
   call $assembly/community/error/noSuchMotion
   i32.const 0
   return
  end
  local.get $1
  i32.load offset=12
  local.tee $7
  i32.load offset=12
  local.get $0
  i32.load offset=24
  local.get $3
  call $assembly/community/list/List<assembly/community/state/Member>#at
  local.tee $4
  i32.load offset=32
  local.tee $8
  call $assembly/wire/bytes/sameId
  if (result i32)
   local.get $7
   i32.load offset=16
   local.get $8
   call $assembly/wire/bytes/sameId
  else
   i32.const 0
  end
  i32.eqz
  if
   i32.const 157
   call $assembly/host/refusal/refuse
   i32.const 9984
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $1
  i32.load offset=12
  i32.load8_u offset=20
  i32.eqz
  if
   i32.const 178
   call $assembly/host/refusal/refuse
   i32.const 10144
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $4
  i32.load offset=16
  call $assembly/wire/bytes/sameId
  i32.eqz
  if
   i32.const 158
   call $assembly/host/refusal/refuse
   i32.const 10304
   call $assembly/host/refusal/Refusal#words
   i32.load offset=4
   local.get $2
   call $assembly/value/decimal/writeDecimal
   i32.const 0
   return
  end
  local.get $1
  i64.load offset=24
  local.get $4
  i64.load offset=24
  i64.ge_u
  if
   local.get $4
   i64.load offset=24
   local.set $9
   i32.const 156
   call $assembly/host/refusal/refuse
   i32.const 9632
   call $assembly/host/refusal/Refusal#words
   local.tee $0
   i32.load offset=4
   local.get $2
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 10480
   call $assembly/host/refusal/Refusal#words
   local.get $9
   call $assembly/host/refusal/Refusal#instant
   i32.const 10544
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $9
  i64.const 2
  i64.ge_u
  if
   i32.const 100
   call $assembly/host/refusal/refuse
   i32.const 3520
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $6
  if
   local.get $9
   i64.eqz
   if
    block $__inlined_func$assembly/community/motion/carry$1319
     local.get $0
     local.get $3
     i32.const 0
     i32.const 4
     local.get $0
     local.get $0
     i32.load offset=24
     local.get $3
     call $assembly/community/list/List<assembly/community/state/Member>#at
     i32.load offset=8
     local.tee $1
     call $assembly/community/motion/carryOut
     select
     call $assembly/community/motion/end
     local.get $1
     i32.load
     i32.const 5
     i32.ne
     br_if $__inlined_func$assembly/community/motion/carry$1319
     loop $while-continue|0
      local.get $0
      i32.load offset=24
      i32.load offset=8
      if
       local.get $0
       i32.const 0
       i32.const 5
       call $assembly/community/motion/end
       br $while-continue|0
      end
     end
    end
   else
    local.get $0
    local.get $3
    i32.const 1
    call $assembly/community/motion/end
   end
  else
   global.get $assembly/host/answer/events
   i32.const 10608
   i32.const 2
   call $assembly/host/answer/next
   i32.const 0
   i64.const 0
   call $assembly/wire/writer/Writer#head
   i32.const 0
   local.get $2
   call $assembly/wire/writer/Writer#head
   i32.const 0
   i64.const 1
   call $assembly/wire/writer/Writer#head
   local.get $1
   i32.load offset=12
   i32.load offset=8
   call $assembly/wire/writer/Writer#id
   drop
  end
  i32.const 1
 )
 (func $assembly/community/motion/say (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 i32)
  global.get $assembly/host/answer/events
  i32.const 9552
  i32.const 8
  call $assembly/host/answer/next
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $0
  i64.load
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 1
  call $assembly/wire/writer/Writer#head
  local.get $0
  i32.load offset=8
  i32.load offset=4
  local.tee $4
  i32.load
  local.get $4
  i32.load offset=4
  call $assembly/wire/writer/Writer#raw
  i32.const 0
  i64.const 2
  call $assembly/wire/writer/Writer#head
  local.get $0
  i32.load offset=12
  call $assembly/wire/writer/Writer#id
  i32.const 0
  i64.const 3
  call $assembly/wire/writer/Writer#head
  local.get $0
  i32.load offset=16
  call $assembly/wire/writer/Writer#id
  i32.const 0
  i64.const 4
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $0
  i64.load offset=24
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 5
  call $assembly/wire/writer/Writer#head
  local.get $0
  i32.load offset=32
  call $assembly/wire/writer/Writer#id
  i32.const 0
  i64.const 6
  call $assembly/wire/writer/Writer#head
  i32.const 4
  local.get $1
  i64.load32_u
  call $assembly/wire/writer/Writer#head
  local.set $0
  loop $for-loop|0
   local.get $3
   local.get $1
   i32.load
   i32.lt_u
   if
    local.get $0
    i32.const 4
    i64.const 2
    call $assembly/wire/writer/Writer#head
    local.get $1
    i32.load offset=16
    local.get $3
    i32.const 4
    i32.shl
    i32.add
    i32.load
    call $assembly/wire/writer/Writer#id
    i32.const 0
    local.get $1
    i32.load offset=16
    local.get $3
    i32.const 4
    i32.shl
    i32.add
    i64.load offset=8
    call $assembly/wire/writer/Writer#head
    drop
    local.get $3
    i32.const 1
    i32.add
    local.set $3
    br $for-loop|0
   end
  end
  local.get $2
  local.get $0
  i32.const 0
  i64.const 7
  call $assembly/wire/writer/Writer#head
  call $assembly/court/rule/Rule#write
 )
 (func $assembly/community/motion/propose (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i64)
  (local $6 i64)
  (local $7 i32)
  (local $8 i64)
  (local $9 i32)
  local.get $1
  i32.load offset=8
  i64.const 2
  call $assembly/wire/reader/Reader#map
  local.get $1
  i32.load offset=8
  i64.const 0
  call $assembly/wire/reader/Reader#key
  call $assembly/community/ask/Ask.read
  local.set $2
  local.get $1
  i32.load offset=8
  i64.const 1
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#count
  local.set $5
  block $folding-inner0
   local.get $1
   i32.load offset=8
   call $assembly/wire/reader/Reader#get:done
   if (result i32)
    i32.const 1
   else
    i32.const 100
    call $assembly/host/refusal/refuse
    i32.const 3520
    call $assembly/host/refusal/Refusal#words
    drop
    i32.const 0
   end
   i32.eqz
   br_if $folding-inner0
   local.get $0
   local.get $1
   call $assembly/community/member/activeOf
   i32.eqz
   br_if $folding-inner0
   block $__inlined_func$assembly/community/motion/isSound$9 (result i32)
    block $case5|0
     block $case4|0
      block $case3|0
       block $case2|0
        block $case1|0
         block $case0|0
          local.get $2
          i32.load
          br_table $case0|0 $case5|0 $case1|0 $case2|0 $case3|0 $case4|0 $case5|0
         end
         local.get $0
         local.get $2
         i32.load offset=8
         call $assembly/community/state/State#member
         if (result i32)
          i32.const 1
         else
          i32.const 123
          call $assembly/host/refusal/refuse
          i32.const 8784
          call $assembly/host/refusal/Refusal#words
          drop
          i32.const 0
         end
         if (result i32)
          local.get $2
          i64.load offset=16
          i64.const 63
          i64.le_u
          if (result i32)
           i32.const 1
          else
           call $assembly/community/error/badRoles
           i32.const 0
          end
         else
          i32.const 0
         end
         br $__inlined_func$assembly/community/motion/isSound$9
        end
        local.get $2
        i32.load offset=28
        call $assembly/community/registry/isType
        br $__inlined_func$assembly/community/motion/isSound$9
       end
       local.get $2
       i32.load offset=36
       local.tee $7
       i64.load offset=8
       i64.const 0
       i64.ne
       if (result i32)
        local.get $7
        i64.load offset=8
        local.get $7
        i32.load
        i64.load32_u offset=8
        i64.le_u
       else
        i32.const 0
       end
       if (result i32)
        i32.const 1
       else
        i32.const 119
        call $assembly/host/refusal/refuse
        i32.const 8912
        call $assembly/host/refusal/Refusal#words
        drop
        i32.const 0
       end
       br $__inlined_func$assembly/community/motion/isSound$9
      end
      local.get $0
      local.get $2
      i32.load offset=8
      call $assembly/community/state/State#member
      if (result i32)
       i32.const 1
      else
       i32.const 123
       call $assembly/host/refusal/refuse
       i32.const 8784
       call $assembly/host/refusal/Refusal#words
       drop
       i32.const 0
      end
      br $__inlined_func$assembly/community/motion/isSound$9
     end
     local.get $2
     i32.load offset=40
     call $assembly/community/rules/Rules#get:areSound
     br $__inlined_func$assembly/community/motion/isSound$9
    end
    i32.const 1
   end
   i32.eqz
   br_if $folding-inner0
   local.get $5
   local.get $1
   i64.load offset=24
   i64.const 3600000
   i64.add
   i64.lt_u
   if (result i32)
    i32.const 1
   else
    local.get $5
    local.get $1
    i64.load offset=24
    i64.const 5184000000
    i64.add
    i64.gt_u
   end
   if
    local.get $1
    i64.load offset=24
    local.set $5
    i32.const 150
    call $assembly/host/refusal/refuse
    i32.const 9072
    call $assembly/host/refusal/Refusal#words
    local.get $5
    i64.const 5184000000
    i64.add
    call $assembly/host/refusal/Refusal#instant
    drop
    br $folding-inner0
   end
   local.get $1
   i32.load offset=12
   i32.load offset=4
   local.set $7
   loop $for-loop|0
    local.get $3
    local.get $0
    i32.load offset=24
    i32.load offset=8
    i32.lt_u
    if
     local.get $0
     i32.load offset=24
     local.get $3
     call $assembly/community/list/List<assembly/community/state/Member>#at
     i32.load offset=12
     local.get $7
     call $assembly/wire/bytes/sameId
     local.get $4
     i32.add
     local.set $4
     local.get $3
     i32.const 1
     i32.add
     local.set $3
     br $for-loop|0
    end
   end
   local.get $4
   i32.const 2
   i32.ge_u
   if
    i32.const 152
    call $assembly/host/refusal/refuse
    i32.const 6176
    call $assembly/host/refusal/Refusal#words
    local.tee $0
    i32.load offset=4
    i64.const 2
    call $assembly/value/decimal/writeDecimal
    local.get $0
    i32.const 9232
    call $assembly/host/refusal/Refusal#words
    drop
    br $folding-inner0
   end
   local.get $0
   i32.load offset=24
   local.tee $3
   i32.load offset=8
   local.get $3
   i32.load offset=4
   i32.eq
   if
    i32.const 151
    call $assembly/host/refusal/refuse
    local.tee $0
    i32.load offset=4
    i64.const 8
    call $assembly/value/decimal/writeDecimal
    local.get $0
    i32.const 9376
    call $assembly/host/refusal/Refusal#words
    drop
    br $folding-inner0
   end
   call $assembly/host/heap/make<assembly/community/state/Motion>
   local.set $3
   local.get $0
   local.get $0
   i64.load offset=32
   local.tee $6
   i64.const 1
   i64.add
   i64.store offset=32
   local.get $3
   local.get $6
   i64.store
   local.get $3
   local.get $2
   i32.store offset=8
   local.get $3
   local.get $1
   i32.load offset=12
   i32.load offset=4
   i32.store offset=12
   local.get $1
   i64.load offset=24
   local.set $8
   global.get $assembly/host/heap/highest
   local.set $4
   i32.const 21
   call $assembly/host/heap/take
   local.tee $7
   local.set $1
   global.get $assembly/host/heap/top
   local.set $9
   loop $for-loop|00
    local.get $1
    local.get $4
    local.get $9
    local.get $4
    local.get $9
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
     br $for-loop|00
    end
   end
   local.get $7
   i32.const 128
   call $assembly/host/heap/takeRecords<assembly/community/state/Entry>
   i32.store offset=16
   local.get $7
   i32.const 1
   i32.store8 offset=20
   i32.const 0
   local.set $1
   loop $for-loop|001
    local.get $1
    local.get $0
    i32.load offset=4
    i32.load offset=8
    i32.lt_u
    if
     local.get $0
     i32.load offset=4
     local.get $1
     call $assembly/community/list/List<assembly/community/state/Member>#at
     local.set $4
     local.get $2
     i32.load
     i32.const 1
     i32.ne
     if (result i32)
      local.get $2
      i32.load
      i32.const 6
      i32.ne
     else
      i32.const 0
     end
     if (result i32)
      i32.const 0
     else
      local.get $8
      local.get $4
      i64.load offset=24
      i64.lt_u
     end
     i32.eqz
     if
      local.get $4
      i32.load
      local.set $9
      local.get $4
      i64.load offset=8
      local.set $6
      local.get $7
      i32.load
      i32.const 128
      i32.eq
      if
       unreachable
      end
      local.get $7
      i32.load
      if (result i32)
       local.get $7
       i32.load offset=16
       local.get $7
       i32.load
       i32.const 1
       i32.sub
       i32.const 4
       i32.shl
       i32.add
       i32.load
       local.get $9
       i32.const 32
       call $assembly/wire/bytes/compare
       i32.const 0
       i32.ge_s
      else
       i32.const 0
      end
      if
       local.get $7
       i32.const 0
       i32.store8 offset=20
      end
      local.get $7
      local.get $7
      i32.load
      local.tee $4
      i32.const 1
      i32.add
      i32.store
      local.get $7
      i32.load offset=16
      local.get $4
      i32.const 4
      i32.shl
      i32.add
      local.tee $4
      local.get $9
      i32.store
      local.get $4
      local.get $6
      i64.store offset=8
      local.get $7
      local.get $6
      local.get $7
      i64.load offset=8
      i64.add
      i64.store offset=8
     end
     local.get $1
     i32.const 1
     i32.add
     local.set $1
     br $for-loop|001
    end
   end
   local.get $3
   local.get $7
   local.get $2
   i32.load
   i32.const 2
   i32.ge_s
   if (result i32)
    local.get $2
    i32.load
    i32.const 6
    i32.ne
   else
    i32.const 0
   end
   if (result i32)
    local.get $0
    i32.load offset=16
    i32.load offset=4
   else
    local.get $0
    i32.load offset=16
    i32.load
   end
   local.tee $1
   call $assembly/court/charter/charterHash
   i32.store offset=16
   local.get $3
   local.get $5
   i64.store offset=24
   local.get $3
   local.get $0
   call $assembly/community/registry/ballotModule
   i32.store offset=32
   local.get $0
   i32.load offset=24
   local.tee $0
   local.get $0
   i32.load offset=8
   local.get $3
   call $assembly/community/list/List<assembly/community/state/Member>#insert
   local.get $3
   local.get $7
   local.get $1
   call $assembly/community/motion/say
   local.get $5
   i32.const 1456
   call $assembly/host/effect/wake
   i32.const 5
   i64.const 1
   call $assembly/wire/writer/Writer#head
   i32.const 0
   i64.const 0
   call $assembly/wire/writer/Writer#head
   i32.const 0
   local.get $3
   i64.load
   call $assembly/wire/writer/Writer#head
   drop
   i32.const 1
   return
  end
  i32.const 0
 )
 (func $assembly/community/motion/carryOut (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  block $break|0
   block $case6|0
    block $case5|0
     block $case4|0
      block $case3|0
       block $case2|0
        block $case1|0
         block $case0|0
          local.get $1
          i32.load
          br_table $case0|0 $case4|0 $case1|0 $case3|0 $case2|0 $case5|0 $break|0 $case6|0 $break|0
         end
         local.get $0
         local.get $1
         i32.load offset=8
         call $assembly/community/state/State#member
         local.tee $0
         if (result i32)
          local.get $0
          local.get $1
          i64.load offset=16
          i64.store32 offset=4
          global.get $assembly/host/answer/events
          i32.const 7968
          i32.const 2
          call $assembly/host/answer/next
          i32.const 0
          i64.const 0
          call $assembly/wire/writer/Writer#head
          local.get $0
          i32.load
          call $assembly/wire/writer/Writer#id
          i32.const 0
          i64.const 1
          call $assembly/wire/writer/Writer#head
          i32.const 0
          local.get $0
          i64.load32_u offset=4
          call $assembly/wire/writer/Writer#head
          drop
          i32.const 1
         else
          i32.const 0
         end
         return
        end
        local.get $1
        i32.load offset=32
        local.set $2
        block $__inlined_func$assembly/community/registry/upgrade$1311 (result i32)
         local.get $0
         local.get $1
         i32.load offset=28
         local.tee $1
         call $assembly/community/registry/entryOf
         local.tee $3
         i32.eqz
         if
          i32.const 0
          local.get $0
          i32.load offset=12
          local.tee $3
          i32.load offset=8
          local.get $3
          i32.load offset=4
          i32.eq
          br_if $__inlined_func$assembly/community/registry/upgrade$1311
          drop
          local.get $0
          i32.load offset=12
          local.set $0
          local.get $1
          local.get $2
          call $assembly/community/registry/newEntry
          local.set $1
          local.get $0
          local.get $0
          i32.load offset=8
          local.get $1
          call $assembly/community/list/List<assembly/community/state/Member>#insert
          i32.const 1
          br $__inlined_func$assembly/community/registry/upgrade$1311
         end
         i32.const 0
         local.get $3
         i32.load offset=4
         local.get $2
         call $assembly/wire/bytes/sameId
         br_if $__inlined_func$assembly/community/registry/upgrade$1311
         drop
         local.get $3
         local.get $3
         i32.load offset=12
         if (result i32)
          i32.const 0
         else
          local.get $3
          i32.load offset=4
         end
         i32.store offset=8
         local.get $3
         local.get $2
         i32.store offset=4
         local.get $3
         i32.const 0
         i32.store offset=12
         i32.const 1
        end
        return
       end
       local.get $0
       local.get $1
       i32.load offset=8
       call $assembly/community/state/State#member
       if (result i32)
        local.get $0
        i32.load offset=4
        i32.load offset=8
        i32.const 1
        i32.eq
       else
        i32.const 1
       end
       if (result i32)
        i32.const 0
       else
        local.get $0
        local.get $1
        i32.load offset=8
        call $assembly/community/member/removeMember
        global.get $assembly/host/answer/events
        i32.const 10656
        i32.const 1
        call $assembly/host/answer/next
        i32.const 0
        i64.const 0
        call $assembly/wire/writer/Writer#head
        local.get $1
        i32.load offset=8
        call $assembly/wire/writer/Writer#id
        drop
        i32.const 1
       end
       return
      end
      local.get $0
      local.get $1
      i32.load offset=36
      i32.store offset=56
      global.get $assembly/host/answer/effects
      i32.const 10704
      i32.const 2
      call $assembly/host/answer/next
      i32.const 0
      i64.const 0
      call $assembly/wire/writer/Writer#head
      local.set $0
      local.get $1
      i32.load offset=36
      i32.load
      local.get $0
      call $assembly/court/peers/Peers#write
      local.get $0
      i32.const 0
      i64.const 1
      call $assembly/wire/writer/Writer#head
      i32.const 0
      local.get $1
      i32.load offset=36
      i64.load offset=8
      call $assembly/wire/writer/Writer#head
      drop
      i32.const 1
      return
     end
     local.get $0
     local.get $1
     i32.load offset=24
     i32.store offset=20
     br $break|0
    end
    local.get $0
    local.get $1
    i32.load offset=40
    i32.store offset=16
    br $break|0
   end
   local.get $0
   local.get $1
   i32.load offset=32
   i32.store offset=64
   local.get $1
   i32.load offset=32
   local.set $0
   global.get $assembly/host/answer/effects
   i32.const 10752
   i32.const 1
   call $assembly/host/answer/next
   i32.const 0
   i64.const 0
   call $assembly/wire/writer/Writer#head
   local.get $0
   call $assembly/wire/writer/Writer#id
   drop
  end
  i32.const 1
 )
 (func $assembly/community/member/weigh (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i64)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  local.get $1
  i32.load offset=8
  i64.const 3
  call $assembly/wire/reader/Reader#map
  local.get $1
  i32.load offset=8
  i64.const 0
  call $assembly/wire/reader/Reader#key
  i32.load
  local.get $1
  i32.load offset=8
  i32.load offset=4
  local.get $1
  i32.load offset=8
  i32.load
  i32.sub
  call $assembly/wire/reader/Reader.over
  local.set $5
  local.get $1
  i32.load offset=8
  local.tee $6
  i32.const 128
  call $assembly/wire/reader/Reader#array
  local.set $4
  loop $for-loop|0
   local.get $2
   local.get $4
   i32.lt_u
   if
    local.get $6
    i32.const 2
    call $assembly/wire/reader/Reader#array
    i32.const 2
    i32.ne
    if
     local.get $6
     i32.const 1
     i32.store8 offset=8
    end
    local.get $6
    i64.const 32
    call $assembly/wire/reader/Reader#bytes
    drop
    local.get $6
    i32.const 0
    call $assembly/wire/reader/Reader#head
    drop
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|0
   end
  end
  call $assembly/host/heap/make<assembly/court/rule/Rule>
  local.tee $2
  local.get $1
  i32.load offset=8
  i64.const 1
  call $assembly/wire/reader/Reader#key
  i64.const 32
  call $assembly/wire/reader/Reader#bytes
  i32.store
  local.get $2
  local.get $1
  i32.load offset=8
  i64.const 2
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#count
  i64.store offset=8
  local.get $2
  local.get $1
  i64.load offset=24
  i64.store offset=16
  local.get $1
  i32.load offset=8
  call $assembly/wire/reader/Reader#get:done
  if (result i32)
   i32.const 1
  else
   i32.const 100
   call $assembly/host/refusal/refuse
   i32.const 3520
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
  end
  if (result i32)
   local.get $0
   local.get $1
   i32.const 2
   call $assembly/community/member/actsAs
  else
   i32.const 0
  end
  if (result i32)
   block $__inlined_func$assembly/community/member/isNew$119 (result i32)
    local.get $2
    i64.load offset=8
    local.get $2
    i64.load offset=16
    i64.gt_u
    if
     local.get $2
     i64.load offset=16
     local.set $3
     i32.const 136
     call $assembly/host/refusal/refuse
     i32.const 8000
     call $assembly/host/refusal/Refusal#words
     local.get $3
     call $assembly/host/refusal/Refusal#instant
     drop
     i32.const 0
     br $__inlined_func$assembly/community/member/isNew$119
    end
    i32.const 1
    local.get $0
    i32.load offset=60
    local.tee $6
    i32.eqz
    br_if $__inlined_func$assembly/community/member/isNew$119
    drop
    local.get $2
    i64.load offset=8
    local.get $6
    i64.load offset=8
    i64.le_u
    if
     local.get $6
     i64.load offset=8
     local.set $3
     i32.const 137
     call $assembly/host/refusal/refuse
     i32.const 8112
     call $assembly/host/refusal/Refusal#words
     local.get $3
     call $assembly/host/refusal/Refusal#instant
     i32.const 8176
     call $assembly/host/refusal/Refusal#words
     drop
     i32.const 0
     br $__inlined_func$assembly/community/member/isNew$119
    end
    local.get $2
    i64.load offset=16
    local.get $6
    i64.load offset=16
    i64.const 604800000
    i64.add
    i64.ge_u
    if (result i32)
     i32.const 1
    else
     local.get $6
     i64.load offset=16
     i64.const 604800000
     i64.add
     local.set $3
     i32.const 138
     call $assembly/host/refusal/refuse
     i32.const 8272
     call $assembly/host/refusal/Refusal#words
     local.get $3
     call $assembly/host/refusal/Refusal#instant
     drop
     i32.const 0
    end
   end
  else
   i32.const 0
  end
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $5
  i32.const 128
  call $assembly/wire/reader/Reader#array
  drop
  local.get $0
  local.get $5
  local.get $4
  call $assembly/community/member/takeWeights
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $0
  local.get $2
  i32.store offset=60
  global.get $assembly/host/answer/events
  i32.const 8736
  i32.const 4
  call $assembly/host/answer/next
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  local.get $2
  i32.load
  call $assembly/wire/writer/Writer#id
  i32.const 0
  i64.const 1
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $2
  i64.load offset=8
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 2
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $4
  i64.extend_i32_u
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 3
  call $assembly/wire/writer/Writer#head
  local.get $1
  i32.load offset=12
  i32.load offset=4
  call $assembly/wire/writer/Writer#id
  drop
  i32.const 1
 )
 (func $assembly/community/member/takeWeights (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i64)
  (local $6 i32)
  (local $7 i64)
  (local $8 i64)
  local.get $2
  i32.eqz
  if
   i64.const 0
   call $assembly/community/error/badWeights
   i32.const 0
   return
  end
  loop $for-loop|0
   local.get $2
   local.get $6
   i32.gt_u
   if
    local.get $1
    i32.const 2
    call $assembly/wire/reader/Reader#array
    drop
    local.get $1
    i64.const 32
    call $assembly/wire/reader/Reader#bytes
    local.set $4
    local.get $1
    i32.const 0
    call $assembly/wire/reader/Reader#head
    local.set $7
    loop $while-continue|1
     local.get $3
     local.get $0
     i32.load offset=4
     i32.load offset=8
     i32.lt_u
     if (result i32)
      local.get $0
      i32.load offset=4
      local.get $3
      call $assembly/community/list/List<assembly/community/state/Member>#at
      i32.load
      local.get $4
      i32.const 32
      call $assembly/wire/bytes/compare
      i32.const 0
      i32.lt_s
     else
      i32.const 0
     end
     if
      local.get $3
      i32.const 1
      i32.add
      local.set $3
      br $while-continue|1
     end
    end
    local.get $3
    local.get $0
    i32.load offset=4
    i32.load offset=8
    i32.eq
    if (result i32)
     i32.const 0
    else
     local.get $0
     i32.load offset=4
     local.get $3
     call $assembly/community/list/List<assembly/community/state/Member>#at
     i32.load
     local.get $4
     call $assembly/wire/bytes/sameId
    end
    i32.eqz
    if
     local.get $6
     i64.extend_i32_u
     call $assembly/community/error/badWeights
     i32.const 0
     return
    end
    local.get $7
    i64.eqz
    local.get $7
    i64.const 10000
    i64.gt_u
    i32.or
    if
     i32.const 140
     call $assembly/host/refusal/refuse
     i32.const 8448
     call $assembly/host/refusal/Refusal#words
     local.tee $0
     i32.load offset=4
     local.get $6
     i64.extend_i32_u
     call $assembly/value/decimal/writeDecimal
     local.get $0
     i32.const 8672
     call $assembly/host/refusal/Refusal#words
     i32.load offset=4
     i64.const 10000
     call $assembly/value/decimal/writeDecimal
     i32.const 0
     return
    end
    local.get $3
    local.tee $4
    i32.const 1
    i32.add
    local.set $3
    local.get $7
    local.get $0
    i32.load offset=4
    local.get $4
    call $assembly/community/list/List<assembly/community/state/Member>#at
    local.tee $4
    i64.load offset=8
    local.tee $5
    i64.const 1
    i64.add
    i64.const 1
    i64.shr_u
    local.tee $8
    local.get $7
    local.get $8
    i64.gt_u
    select
    local.set $7
    local.get $4
    local.get $7
    local.get $5
    i64.const 1
    i64.shl
    local.tee $5
    local.get $5
    local.get $7
    i64.gt_u
    select
    i64.store offset=8
    local.get $6
    i32.const 1
    i32.add
    local.set $6
    br $for-loop|0
   end
  end
  i32.const 1
 )
 (func $assembly/community/member/suspend (param $0 i32) (param $1 i32) (result i32)
  (local $2 i64)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i64)
  local.get $1
  i32.load offset=8
  i64.const 3
  call $assembly/wire/reader/Reader#map
  local.get $1
  i32.load offset=8
  i64.const 0
  call $assembly/wire/reader/Reader#key
  i64.const 32
  call $assembly/wire/reader/Reader#bytes
  local.set $4
  local.get $1
  i32.load offset=8
  i64.const 1
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#count
  local.set $2
  local.get $1
  i32.load offset=8
  i64.const 2
  call $assembly/wire/reader/Reader#key
  i64.const 32
  call $assembly/wire/reader/Reader#bytes
  local.set $6
  local.get $1
  i32.load offset=8
  call $assembly/wire/reader/Reader#get:done
  if (result i32)
   i32.const 1
  else
   i32.const 100
   call $assembly/host/refusal/refuse
   i32.const 3520
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
  end
  if (result i32)
   local.get $0
   local.get $1
   i32.const 32
   call $assembly/community/member/actsAs
  else
   i32.const 0
  end
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $0
  local.get $4
  call $assembly/community/state/State#member
  local.tee $7
  i32.eqz
  if
   i32.const 123
   call $assembly/host/refusal/refuse
   i32.const 8784
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $2
  local.get $1
  i64.load offset=24
  i64.le_u
  if (result i32)
   i32.const 1
  else
   local.get $2
   local.get $1
   i64.load offset=24
   i64.const 2592000000
   i64.add
   i64.gt_u
  end
  if
   local.get $1
   i64.load offset=24
   local.set $2
   i32.const 133
   call $assembly/host/refusal/refuse
   i32.const 11296
   call $assembly/host/refusal/Refusal#words
   local.get $2
   call $assembly/host/refusal/Refusal#instant
   i32.const 11376
   call $assembly/host/refusal/Refusal#words
   local.get $2
   i64.const 2592000000
   i64.add
   call $assembly/host/refusal/Refusal#instant
   drop
   i32.const 0
   return
  end
  local.get $7
  local.get $2
  i64.store offset=24
  local.get $1
  i64.load offset=24
  local.set $8
  loop $for-loop|0
   local.get $3
   local.get $0
   i32.load offset=4
   i32.load offset=8
   i32.lt_u
   if
    local.get $5
    local.get $8
    local.get $0
    i32.load offset=4
    local.get $3
    call $assembly/community/list/List<assembly/community/state/Member>#at
    i64.load offset=24
    i64.lt_u
    i32.add
    local.set $5
    local.get $3
    i32.const 1
    i32.add
    local.set $3
    br $for-loop|0
   end
  end
  local.get $0
  i32.load offset=4
  i32.load offset=8
  local.get $5
  i32.const 1
  i32.shl
  i32.le_u
  if
   i32.const 134
   call $assembly/host/refusal/refuse
   i32.const 11440
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  global.get $assembly/host/answer/events
  i32.const 11648
  i32.const 4
  call $assembly/host/answer/next
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  local.get $4
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
  local.get $6
  call $assembly/wire/writer/Writer#id
  i32.const 0
  i64.const 3
  call $assembly/wire/writer/Writer#head
  local.get $1
  i32.load offset=12
  i32.load offset=4
  call $assembly/wire/writer/Writer#id
  drop
  i32.const 1
 )
 (func $assembly/community/member/resign (param $0 i32) (param $1 i32) (result i32)
  (local $2 i64)
  (local $3 i64)
  local.get $1
  i32.load offset=8
  i64.const 1
  call $assembly/wire/reader/Reader#map
  local.get $1
  i32.load offset=8
  i64.const 0
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  local.set $2
  local.get $1
  i32.load offset=8
  call $assembly/wire/reader/Reader#get:done
  if (result i32)
   i32.const 1
  else
   i32.const 100
   call $assembly/host/refusal/refuse
   i32.const 3520
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
  end
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $0
  local.get $1
  call $assembly/community/member/authorOf
  local.tee $0
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $2
  i64.eqz
  local.get $2
  i64.const 63
  i64.gt_u
  i32.or
  if
   call $assembly/community/error/badRoles
   i32.const 0
   return
  end
  local.get $0
  i64.load32_u offset=4
  local.tee $3
  local.get $2
  i64.and
  local.get $2
  i64.ne
  if
   i32.const 132
   call $assembly/host/refusal/refuse
   i32.const 7824
   call $assembly/host/refusal/Refusal#words
   i32.load offset=4
   local.get $3
   call $assembly/value/decimal/writeDecimal
   i32.const 0
   return
  end
  local.get $0
  local.get $0
  i32.load offset=4
  local.get $2
  i32.wrap_i64
  i32.const -1
  i32.xor
  i32.and
  i32.store offset=4
  global.get $assembly/host/answer/events
  i32.const 7968
  i32.const 2
  call $assembly/host/answer/next
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  local.get $0
  i32.load
  call $assembly/wire/writer/Writer#id
  i32.const 0
  i64.const 1
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $0
  i64.load32_u offset=4
  call $assembly/wire/writer/Writer#head
  drop
  i32.const 1
 )
 (func $assembly/community/member/join (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  local.get $1
  call $assembly/host/machine/takesNothing
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $0
  local.get $1
  i32.load offset=12
  i32.load offset=4
  local.tee $2
  call $assembly/community/state/State#member
  if
   i32.const 124
   call $assembly/host/refusal/refuse
   i32.const 5984
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $0
  local.get $2
  call $assembly/community/member/invitationOf
  local.tee $3
  local.get $0
  i32.load offset=8
  i32.load offset=8
  i32.eq
  if
   i32.const 126
   call $assembly/host/refusal/refuse
   i32.const 6656
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $0
  i32.load offset=8
  local.get $3
  call $assembly/community/list/List<assembly/community/state/Member>#at
  i64.load offset=8
  local.get $1
  i64.load offset=24
  i64.le_u
  if
   local.get $0
   i32.load offset=8
   local.get $3
   call $assembly/community/list/List<assembly/community/state/Member>#at
   local.set $0
   i32.const 127
   call $assembly/host/refusal/refuse
   i32.const 7216
   call $assembly/host/refusal/Refusal#words
   local.get $0
   i64.load offset=8
   call $assembly/host/refusal/Refusal#instant
   i32.const 7296
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $0
  i32.load offset=4
  local.tee $1
  i32.load offset=8
  local.get $1
  i32.load offset=4
  i32.eq
  if
   i32.const 128
   call $assembly/host/refusal/refuse
   i32.const 7360
   call $assembly/host/refusal/Refusal#words
   local.tee $0
   i32.load offset=4
   i64.const 128
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 7424
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  global.get $assembly/host/answer/events
  i32.const 7552
  i32.const 2
  call $assembly/host/answer/next
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  local.get $2
  call $assembly/wire/writer/Writer#id
  i32.const 0
  i64.const 1
  call $assembly/wire/writer/Writer#head
  local.get $0
  i32.load offset=8
  local.get $3
  call $assembly/community/list/List<assembly/community/state/Member>#at
  i32.load offset=4
  call $assembly/wire/writer/Writer#id
  drop
  local.get $0
  i32.load offset=8
  local.get $3
  call $assembly/community/list/List<assembly/community/state/Invitation>#remove
  local.get $0
  i32.load offset=4
  local.get $0
  local.get $2
  call $assembly/community/state/State#placeOf
  local.get $2
  i32.const 0
  i64.const 1
  call $assembly/community/member/newMember
  call $assembly/community/list/List<assembly/community/state/Member>#insert
  i32.const 1
 )
 (func $assembly/community/member/invite (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i64)
  (local $6 i32)
  local.get $1
  call $assembly/community/member/readPeer
  local.set $4
  local.get $1
  i32.load offset=8
  call $assembly/wire/reader/Reader#get:done
  if (result i32)
   i32.const 1
  else
   i32.const 100
   call $assembly/host/refusal/refuse
   i32.const 3520
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
  end
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $0
  local.get $1
  call $assembly/community/member/activeOf
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $0
  local.get $4
  call $assembly/community/state/State#member
  if
   i32.const 124
   call $assembly/host/refusal/refuse
   i32.const 5984
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $1
  i64.load offset=24
  local.set $5
  local.get $0
  i32.load offset=8
  i32.load offset=8
  local.set $2
  loop $for-loop|0
   local.get $2
   if
    local.get $5
    local.get $0
    i32.load offset=8
    local.get $2
    i32.const 1
    i32.sub
    local.tee $6
    call $assembly/community/list/List<assembly/community/state/Member>#at
    i64.load offset=8
    i64.ge_u
    if
     local.get $0
     i32.load offset=8
     local.get $6
     call $assembly/community/list/List<assembly/community/state/Invitation>#remove
    end
    local.get $2
    i32.const 1
    i32.sub
    local.set $2
    br $for-loop|0
   end
  end
  local.get $0
  local.get $4
  call $assembly/community/member/invitationOf
  local.get $0
  i32.load offset=8
  i32.load offset=8
  i32.lt_u
  if
   i32.const 125
   call $assembly/host/refusal/refuse
   i32.const 6064
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $1
  i32.load offset=12
  i32.load offset=4
  local.set $6
  i32.const 0
  local.set $2
  loop $for-loop|00
   local.get $2
   local.get $0
   i32.load offset=8
   i32.load offset=8
   i32.lt_u
   if
    local.get $0
    i32.load offset=8
    local.get $2
    call $assembly/community/list/List<assembly/community/state/Member>#at
    i32.load offset=4
    local.get $6
    call $assembly/wire/bytes/sameId
    local.get $3
    i32.add
    local.set $3
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|00
   end
  end
  local.get $3
  i32.const 8
  i32.ge_u
  if
   i32.const 130
   call $assembly/host/refusal/refuse
   i32.const 6176
   call $assembly/host/refusal/Refusal#words
   local.tee $0
   i32.load offset=4
   i64.const 8
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 6224
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $0
  i32.load offset=8
  local.tee $2
  i32.load offset=8
  local.get $2
  i32.load offset=4
  i32.eq
  if
   i32.const 129
   call $assembly/host/refusal/refuse
   i32.const 6400
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  i32.const 1
  call $assembly/host/heap/takeRecords<assembly/community/state/Entry>
  local.tee $2
  local.get $4
  i32.store
  local.get $2
  local.get $1
  i32.load offset=12
  i32.load offset=4
  i32.store offset=4
  local.get $2
  local.get $1
  i64.load offset=24
  i64.const 2592000000
  i64.add
  i64.store offset=8
  local.get $0
  i32.load offset=8
  local.tee $0
  local.get $0
  i32.load offset=8
  local.get $2
  call $assembly/community/list/List<assembly/community/state/Member>#insert
  global.get $assembly/host/answer/events
  i32.const 6608
  i32.const 3
  call $assembly/host/answer/next
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  local.get $4
  call $assembly/wire/writer/Writer#id
  i32.const 0
  i64.const 1
  call $assembly/wire/writer/Writer#head
  local.get $2
  i32.load offset=4
  call $assembly/wire/writer/Writer#id
  i32.const 0
  i64.const 2
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $2
  i64.load offset=8
  call $assembly/wire/writer/Writer#head
  drop
  i32.const 1
 )
 (func $assembly/community/index/apply (param $0 i32) (param $1 i32) (result i64)
  (local $2 i32)
  local.get $0
  local.get $1
  call $assembly/host/input/Input.read
  local.tee $1
  i32.load
  local.tee $0
  if (result i64)
   local.get $0
   call $assembly/community/record/readState
   local.set $2
   block $__inlined_func$assembly/community/contract/change$1353 (result i64)
    local.get $1
    call $assembly/host/machine/rowFor
    local.tee $0
    i32.const 0
    i32.lt_s
    if
     call $assembly/host/answer/refused
     br $__inlined_func$assembly/community/contract/change$1353
    end
    local.get $0
    i32.const 11
    i32.lt_s
    if (result i32)
     local.get $2
     local.get $0
     local.get $1
     call $assembly/community/contract/amongMembers
    else
     local.get $2
     local.get $0
     local.get $1
     call $assembly/community/contract/withOthers
    end
    i32.eqz
    if
     call $assembly/host/answer/refused
     br $__inlined_func$assembly/community/contract/change$1353
    end
    local.get $0
    i32.const 1
    i32.shl
    i32.const 1
    i32.add
    call $~lib/staticarray/StaticArray<i32>#__get
    i32.const 1
    i32.and
    i32.eqz
    if
     unreachable
    end
    local.get $2
    call $assembly/community/contract/done
   end
  else
   local.get $1
   call $assembly/community/contract/found
  end
 )
 (func $assembly/community/contract/withOthers (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  block $case13|0
   block $case12|0
    block $case11|0
     block $case10|0
      block $case9|0
       block $case8|0
        block $case7|0
         block $case6|0
          block $case5|0
           block $case4|0
            block $case3|0
             block $case2|0
              block $case1|0
               block $case0|0
                local.get $1
                i32.const 11
                i32.sub
                br_table $case0|0 $case1|0 $case2|0 $case3|0 $case4|0 $case5|0 $case6|0 $case7|0 $case8|0 $case9|0 $case10|0 $case11|0 $case12|0 $case13|0
               end
               local.get $0
               local.get $2
               i32.const 1
               call $assembly/community/registry/hold
               return
              end
              local.get $0
              local.get $2
              i32.const 0
              call $assembly/community/registry/hold
              return
             end
             local.get $0
             local.get $2
             call $assembly/community/member/suspend
             return
            end
            block $__inlined_func$assembly/community/member/reinstate$242 (result i32)
             local.get $2
             call $assembly/community/member/readPeer
             local.set $1
             i32.const 0
             local.get $2
             i32.load offset=8
             call $assembly/wire/reader/Reader#get:done
             if (result i32)
              i32.const 1
             else
              i32.const 100
              call $assembly/host/refusal/refuse
              i32.const 3520
              call $assembly/host/refusal/Refusal#words
              drop
              i32.const 0
             end
             if (result i32)
              local.get $0
              local.get $2
              i32.const 32
              call $assembly/community/member/actsAs
             else
              i32.const 0
             end
             i32.eqz
             br_if $__inlined_func$assembly/community/member/reinstate$242
             drop
             local.get $0
             local.get $1
             call $assembly/community/state/State#member
             local.tee $0
             i32.eqz
             if
              i32.const 123
              call $assembly/host/refusal/refuse
              i32.const 8784
              call $assembly/host/refusal/Refusal#words
              drop
              i32.const 0
              br $__inlined_func$assembly/community/member/reinstate$242
             end
             local.get $0
             i64.load offset=24
             local.get $2
             i64.load offset=24
             i64.le_u
             if
              i32.const 135
              call $assembly/host/refusal/refuse
              i32.const 11696
              call $assembly/host/refusal/Refusal#words
              drop
              i32.const 0
              br $__inlined_func$assembly/community/member/reinstate$242
             end
             local.get $0
             i64.const 0
             i64.store offset=24
             global.get $assembly/host/answer/events
             i32.const 11776
             i32.const 2
             call $assembly/host/answer/next
             i32.const 0
             i64.const 0
             call $assembly/wire/writer/Writer#head
             local.get $1
             call $assembly/wire/writer/Writer#id
             i32.const 0
             i64.const 1
             call $assembly/wire/writer/Writer#head
             local.get $2
             i32.load offset=12
             i32.load offset=4
             call $assembly/wire/writer/Writer#id
             drop
             i32.const 1
            end
            return
           end
           block $__inlined_func$assembly/community/ties/link$243 (result i32)
            local.get $2
            call $assembly/community/member/readPeer
            local.set $1
            i32.const 0
            local.get $2
            i32.load offset=8
            call $assembly/wire/reader/Reader#get:done
            if (result i32)
             i32.const 1
            else
             i32.const 100
             call $assembly/host/refusal/refuse
             i32.const 3520
             call $assembly/host/refusal/Refusal#words
             drop
             i32.const 0
            end
            if (result i32)
             local.get $0
             local.get $2
             i32.const 4
             call $assembly/community/member/actsAs
            else
             i32.const 0
            end
            i32.eqz
            br_if $__inlined_func$assembly/community/ties/link$243
            drop
            local.get $1
            local.get $2
            i32.load offset=16
            call $assembly/wire/bytes/sameId
            if
             i32.const 161
             call $assembly/host/refusal/refuse
             i32.const 11824
             call $assembly/host/refusal/Refusal#words
             drop
             i32.const 0
             br $__inlined_func$assembly/community/ties/link$243
            end
            local.get $0
            local.get $1
            call $assembly/community/ties/linkWith
            local.tee $0
            i32.eqz
            if
             i32.const 162
             call $assembly/host/refusal/refuse
             i32.const 11952
             call $assembly/host/refusal/Refusal#words
             drop
             i32.const 0
             br $__inlined_func$assembly/community/ties/link$243
            end
            local.get $0
            i32.const 1
            i32.store8 offset=4
            global.get $assembly/host/answer/events
            i32.const 1648
            i32.const 2
            call $assembly/host/answer/next
            i32.const 0
            i64.const 0
            call $assembly/wire/writer/Writer#head
            local.get $1
            call $assembly/wire/writer/Writer#id
            i32.const 0
            i64.const 1
            call $assembly/wire/writer/Writer#head
            i32.const 245
            i32.const 244
            local.get $0
            i32.load8_u offset=5
            select
            call $assembly/wire/writer/Writer#byte
            drop
            local.get $1
            i32.const 1712
            call $assembly/host/effect/message
            i32.const 5
            i64.const 0
            call $assembly/wire/writer/Writer#head
            drop
            i32.const 1
           end
           return
          end
          local.get $2
          call $assembly/community/member/readPeer
          local.set $1
          block $__inlined_func$assembly/community/ties/unlink$1349
           local.get $2
           i32.load offset=8
           call $assembly/wire/reader/Reader#get:done
           if (result i32)
            i32.const 1
           else
            i32.const 100
            call $assembly/host/refusal/refuse
            i32.const 3520
            call $assembly/host/refusal/Refusal#words
            drop
            i32.const 0
           end
           if (result i32)
            local.get $0
            local.get $2
            i32.const 4
            call $assembly/community/member/actsAs
           else
            i32.const 0
           end
           i32.eqz
           br_if $__inlined_func$assembly/community/ties/unlink$1349
           local.get $0
           local.get $1
           call $assembly/community/ties/placeOfLink
           local.tee $2
           local.get $0
           i32.load offset=40
           i32.load offset=8
           i32.eq
           if
            i32.const 160
            call $assembly/host/refusal/refuse
            i32.const 12096
            call $assembly/host/refusal/Refusal#words
            drop
            br $__inlined_func$assembly/community/ties/unlink$1349
           end
           local.get $0
           i32.load offset=40
           local.get $2
           call $assembly/community/list/List<assembly/community/state/Invitation>#remove
           global.get $assembly/host/answer/events
           i32.const 1680
           i32.const 1
           call $assembly/host/answer/next
           i32.const 0
           i64.const 0
           call $assembly/wire/writer/Writer#head
           local.get $1
           call $assembly/wire/writer/Writer#id
           drop
           local.get $1
           i32.const 1744
           call $assembly/host/effect/message
           i32.const 5
           i64.const 0
           call $assembly/wire/writer/Writer#head
           drop
           i32.const 1
           local.set $3
          end
          local.get $3
          return
         end
         block $__inlined_func$assembly/community/ties/linked$1350 (result i32)
          i32.const 0
          local.get $2
          call $assembly/host/machine/takesNothing
          i32.eqz
          br_if $__inlined_func$assembly/community/ties/linked$1350
          drop
          local.get $2
          i32.load offset=12
          i32.load offset=8
          local.get $2
          i32.load offset=16
          call $assembly/wire/bytes/sameId
          if
           i32.const 161
           call $assembly/host/refusal/refuse
           i32.const 11824
           call $assembly/host/refusal/Refusal#words
           drop
           i32.const 0
           br $__inlined_func$assembly/community/ties/linked$1350
          end
          local.get $0
          local.get $2
          i32.load offset=12
          i32.load offset=8
          call $assembly/community/ties/linkWith
          local.tee $0
          i32.eqz
          if
           i32.const 162
           call $assembly/host/refusal/refuse
           i32.const 11952
           call $assembly/host/refusal/Refusal#words
           drop
           i32.const 0
           br $__inlined_func$assembly/community/ties/linked$1350
          end
          local.get $0
          i32.const 1
          i32.store8 offset=5
          global.get $assembly/host/answer/events
          i32.const 1712
          i32.const 2
          call $assembly/host/answer/next
          i32.const 0
          i64.const 0
          call $assembly/wire/writer/Writer#head
          local.get $0
          i32.load
          call $assembly/wire/writer/Writer#id
          i32.const 0
          i64.const 1
          call $assembly/wire/writer/Writer#head
          i32.const 245
          i32.const 244
          local.get $0
          i32.load8_u offset=4
          select
          call $assembly/wire/writer/Writer#byte
          drop
          i32.const 1
         end
         return
        end
        block $__inlined_func$assembly/community/ties/unlinked$1351 (result i32)
         i32.const 0
         local.get $2
         call $assembly/host/machine/takesNothing
         i32.eqz
         br_if $__inlined_func$assembly/community/ties/unlinked$1351
         drop
         local.get $0
         local.get $2
         i32.load offset=12
         i32.load offset=8
         call $assembly/community/ties/placeOfLink
         local.tee $1
         local.get $0
         i32.load offset=40
         i32.load offset=8
         i32.eq
         if
          i32.const 160
          call $assembly/host/refusal/refuse
          i32.const 12096
          call $assembly/host/refusal/Refusal#words
          drop
          i32.const 0
          br $__inlined_func$assembly/community/ties/unlinked$1351
         end
         local.get $0
         i32.load offset=40
         local.get $1
         call $assembly/community/list/List<assembly/community/state/Invitation>#remove
         global.get $assembly/host/answer/events
         i32.const 1744
         i32.const 1
         call $assembly/host/answer/next
         i32.const 0
         i64.const 0
         call $assembly/wire/writer/Writer#head
         local.get $2
         i32.load offset=12
         i32.load offset=8
         call $assembly/wire/writer/Writer#id
         drop
         i32.const 1
        end
        return
       end
       local.get $0
       local.get $2
       call $assembly/community/ties/child
       return
      end
      block $__inlined_func$assembly/community/ties/adopt$244 (result i32)
       local.get $2
       call $assembly/community/member/readPeer
       local.set $1
       i32.const 0
       local.get $2
       i32.load offset=8
       call $assembly/wire/reader/Reader#get:done
       if (result i32)
        i32.const 1
       else
        i32.const 100
        call $assembly/host/refusal/refuse
        i32.const 3520
        call $assembly/host/refusal/Refusal#words
        drop
        i32.const 0
       end
       if (result i32)
        local.get $0
        local.get $2
        i32.const 4
        call $assembly/community/member/actsAs
       else
        i32.const 0
       end
       i32.eqz
       br_if $__inlined_func$assembly/community/ties/adopt$244
       drop
       local.get $0
       local.get $1
       call $assembly/community/ties/placeOfChild
       local.tee $3
       local.get $0
       i32.load offset=44
       i32.load offset=8
       i32.eq
       if
        i32.const 165
        call $assembly/host/refusal/refuse
        i32.const 12464
        call $assembly/host/refusal/Refusal#words
        drop
        i32.const 0
        br $__inlined_func$assembly/community/ties/adopt$244
       end
       local.get $0
       i32.load offset=44
       local.get $3
       call $assembly/community/list/List<assembly/community/state/Member>#at
       i32.load8_u offset=4
       if
        i32.const 163
        call $assembly/host/refusal/refuse
        i32.const 12192
        call $assembly/host/refusal/Refusal#words
        drop
        i32.const 0
        br $__inlined_func$assembly/community/ties/adopt$244
       end
       local.get $0
       i32.load offset=44
       local.get $3
       call $assembly/community/list/List<assembly/community/state/Member>#at
       i32.const 1
       i32.store8 offset=4
       global.get $assembly/host/answer/events
       i32.const 12592
       i32.const 2
       call $assembly/host/answer/next
       i32.const 0
       i64.const 0
       call $assembly/wire/writer/Writer#head
       local.get $1
       call $assembly/wire/writer/Writer#id
       i32.const 0
       i64.const 1
       call $assembly/wire/writer/Writer#head
       local.get $2
       i32.load offset=12
       i32.load offset=4
       call $assembly/wire/writer/Writer#id
       drop
       i32.const 1
      end
      return
     end
     local.get $0
     local.get $2
     call $assembly/community/cases/draw
     return
    end
    local.get $0
    local.get $2
    call $assembly/community/cases/seat
    return
   end
   block $__inlined_func$assembly/community/contract/step$231 (result i32)
    local.get $2
    i32.load offset=8
    i64.const 1
    call $assembly/wire/reader/Reader#map
    local.get $2
    i32.load offset=8
    i64.const 0
    call $assembly/wire/reader/Reader#key
    i64.const 32
    call $assembly/wire/reader/Reader#bytes
    local.set $1
    i32.const 0
    local.get $2
    i32.load offset=8
    call $assembly/wire/reader/Reader#get:done
    if (result i32)
     i32.const 1
    else
     i32.const 100
     call $assembly/host/refusal/refuse
     i32.const 3520
     call $assembly/host/refusal/Refusal#words
     drop
     i32.const 0
    end
    if (result i32)
     local.get $1
     i32.const 0
     local.get $2
     i32.load offset=12
     i32.load offset=8
     local.get $2
     i32.load offset=16
     call $assembly/wire/bytes/sameId
     if (result i32)
      i32.const 1
     else
      i32.const 105
      call $assembly/host/refusal/refuse
      i32.const 14224
      call $assembly/host/refusal/Refusal#words
      drop
      i32.const 0
     end
     select
    else
     i32.const 0
    end
    local.tee $1
    i32.eqz
    br_if $__inlined_func$assembly/community/contract/step$231
    drop
    local.get $0
    i32.load offset=64
    if (result i32)
     local.get $0
     i32.load offset=64
     local.get $1
     call $assembly/wire/bytes/sameId
    else
     i32.const 0
    end
    i32.eqz
    if
     i32.const 106
     call $assembly/host/refusal/refuse
     i32.const 14368
     call $assembly/host/refusal/Refusal#words
     drop
     i32.const 0
     br $__inlined_func$assembly/community/contract/step$231
    end
    local.get $0
    i32.const 0
    i32.store offset=64
    i32.const 1
   end
   return
  end
  local.get $2
  i32.load offset=8
  i64.const 1
  call $assembly/wire/reader/Reader#map
  local.get $2
  i32.load offset=8
  i64.const 0
  call $assembly/wire/reader/Reader#key
  i64.const 32
  call $assembly/wire/reader/Reader#bytes
  local.set $0
  block $__inlined_func$assembly/host/moves/migrate$1352 (result i32)
   i32.const 0
   local.get $2
   i32.load offset=8
   call $assembly/wire/reader/Reader#get:done
   if (result i32)
    i32.const 1
   else
    i32.const 100
    call $assembly/host/refusal/refuse
    i32.const 3520
    call $assembly/host/refusal/Refusal#words
    drop
    i32.const 0
   end
   i32.eqz
   br_if $__inlined_func$assembly/host/moves/migrate$1352
   drop
   local.get $2
   i32.load offset=12
   i32.load offset=8
   local.get $2
   i32.load offset=16
   call $assembly/wire/bytes/sameId
   i32.eqz
   if
    i32.const 105
    call $assembly/host/refusal/refuse
    i32.const 14224
    call $assembly/host/refusal/Refusal#words
    drop
    i32.const 0
    br $__inlined_func$assembly/host/moves/migrate$1352
   end
   global.get $assembly/host/answer/events
   i32.const 14544
   i32.const 1
   call $assembly/host/answer/next
   i32.const 0
   i64.const 0
   call $assembly/wire/writer/Writer#head
   local.get $0
   call $assembly/wire/writer/Writer#id
   drop
   i32.const 1
  end
 )
 (func $assembly/community/contract/found (param $0 i32) (result i64)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i64)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  local.get $0
  local.tee $1
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
   i32.const 2768
   call $assembly/wire/bytes/spells
  end
  i32.eqz
  if
   unreachable
  end
  call $assembly/community/state/State.blank
  local.set $2
  local.get $1
  i32.load offset=8
  local.tee $4
  i64.const 6
  call $assembly/wire/reader/Reader#map
  local.get $2
  local.get $4
  i64.const 0
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#text
  i32.store
  block $__inlined_func$assembly/community/contract/readFounders$235 (result i32)
   i32.const 1
   local.set $0
   local.get $4
   i64.const 1
   call $assembly/wire/reader/Reader#key
   local.tee $6
   i32.const 16
   call $assembly/wire/reader/Reader#array
   local.set $3
   loop $for-loop|0
    local.get $3
    if
     local.get $6
     i32.const 2
     call $assembly/wire/reader/Reader#array
     i32.const 2
     i32.ne
     if
      local.get $6
      i32.const 1
      i32.store8 offset=8
     end
     local.get $6
     i64.const 32
     call $assembly/wire/reader/Reader#bytes
     local.set $7
     local.get $6
     i32.const 0
     call $assembly/wire/reader/Reader#head
     local.set $5
     i32.const 0
     local.get $6
     i32.load8_u offset=8
     br_if $__inlined_func$assembly/community/contract/readFounders$235
     drop
     local.get $5
     i64.const 63
     i64.gt_u
     if
      call $assembly/community/error/badRoles
      i32.const 0
      local.set $0
     else
      local.get $2
      local.get $7
      call $assembly/community/state/State#member
      if
       call $assembly/community/error/badFounders
       i32.const 0
       local.set $0
      else
       local.get $2
       i32.load offset=4
       local.get $2
       local.get $7
       call $assembly/community/state/State#placeOf
       local.get $7
       local.get $5
       i32.wrap_i64
       i64.const 100
       call $assembly/community/member/newMember
       call $assembly/community/list/List<assembly/community/state/Member>#insert
      end
     end
     local.get $3
     i32.const 1
     i32.sub
     local.set $3
     br $for-loop|0
    end
   end
   local.get $0
  end
  local.get $2
  local.get $4
  i64.const 2
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#idOrNull
  i32.store offset=52
  i32.const 0
  block $__inlined_func$assembly/community/contract/readRegistry$236 (result i32)
   i32.const 1
   local.set $0
   local.get $4
   i64.const 3
   call $assembly/wire/reader/Reader#key
   local.tee $7
   i32.const 16
   call $assembly/wire/reader/Reader#array
   local.set $3
   loop $for-loop|00
    local.get $3
    if
     local.get $7
     i32.const 2
     call $assembly/wire/reader/Reader#array
     i32.const 2
     i32.ne
     if
      local.get $7
      i32.const 1
      i32.store8 offset=8
     end
     local.get $7
     call $assembly/wire/reader/Reader#text
     local.set $8
     local.get $7
     i64.const 32
     call $assembly/wire/reader/Reader#bytes
     local.set $6
     i32.const 0
     local.get $7
     i32.load8_u offset=8
     br_if $__inlined_func$assembly/community/contract/readRegistry$236
     drop
     local.get $8
     call $assembly/community/registry/isType
     if
      local.get $2
      local.get $8
      call $assembly/community/registry/entryOf
      if
       i32.const 115
       call $assembly/host/refusal/refuse
       i32.const 3376
       call $assembly/host/refusal/Refusal#words
       drop
       i32.const 0
       local.set $0
      else
       local.get $2
       i32.load offset=12
       local.set $9
       local.get $8
       local.get $6
       call $assembly/community/registry/newEntry
       local.set $6
       local.get $9
       local.get $9
       i32.load offset=8
       local.get $6
       call $assembly/community/list/List<assembly/community/state/Member>#insert
      end
     else
      i32.const 0
      local.set $0
     end
     local.get $3
     i32.const 1
     i32.sub
     local.set $3
     br $for-loop|00
    end
   end
   local.get $0
  end
  select
  local.get $2
  local.get $4
  i64.const 4
  call $assembly/wire/reader/Reader#key
  call $assembly/community/rules/Rules.read
  i32.store offset=16
  local.get $2
  local.get $4
  i64.const 5
  call $assembly/wire/reader/Reader#key
  call $assembly/community/ask/readPolicies
  i32.store offset=20
  local.get $1
  i32.load offset=8
  call $assembly/wire/reader/Reader#get:done
  if (result i32)
   i32.const 1
  else
   i32.const 100
   call $assembly/host/refusal/refuse
   i32.const 3520
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
  end
  i32.eqz
  if
   call $assembly/host/answer/refused
   return
  end
  if (result i32)
   block $__inlined_func$assembly/community/contract/isSound$237 (result i32)
    local.get $2
    i32.load
    i32.load offset=8
    local.tee $0
    i32.const 80
    i32.gt_u
    i32.const 1
    local.get $0
    select
    if
     i32.const 110
     call $assembly/host/refusal/refuse
     i32.const 3792
     call $assembly/host/refusal/Refusal#words
     local.tee $0
     i32.load offset=4
     i64.const 80
     call $assembly/value/decimal/writeDecimal
     local.get $0
     i32.const 3856
     call $assembly/host/refusal/Refusal#words
     drop
     i32.const 0
     br $__inlined_func$assembly/community/contract/isSound$237
    end
    local.get $2
    i32.load offset=4
    i32.load offset=8
    i32.eqz
    if
     call $assembly/community/error/badFounders
     i32.const 0
     br $__inlined_func$assembly/community/contract/isSound$237
    end
    local.get $2
    local.get $1
    i32.load offset=12
    i32.load offset=4
    call $assembly/community/state/State#member
    i32.eqz
    if
     i32.const 112
     call $assembly/host/refusal/refuse
     i32.const 3904
     call $assembly/host/refusal/Refusal#words
     drop
     i32.const 0
     br $__inlined_func$assembly/community/contract/isSound$237
    end
    local.get $2
    call $assembly/community/registry/ballotModule
    i32.eqz
    if
     i32.const 116
     call $assembly/host/refusal/refuse
     i32.const 4096
     call $assembly/host/refusal/Refusal#words
     drop
     i32.const 0
     br $__inlined_func$assembly/community/contract/isSound$237
    end
    local.get $2
    i32.load offset=16
    call $assembly/community/rules/Rules#get:areSound
   end
  else
   i32.const 0
  end
  i32.eqz
  if
   call $assembly/host/answer/refused
   return
  end
  global.get $assembly/host/answer/events
  i32.const 4864
  i32.const 2
  call $assembly/host/answer/next
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  local.get $2
  i32.load
  i32.load
  local.get $2
  i32.load
  i32.load offset=4
  call $assembly/wire/writer/Writer#text
  i32.const 0
  i64.const 1
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $2
  i32.load offset=4
  i64.load32_u offset=8
  call $assembly/wire/writer/Writer#head
  drop
  local.get $2
  i32.load offset=52
  if
   local.get $2
   i32.load offset=52
   i32.const 1792
   call $assembly/host/effect/message
   i32.const 5
   i64.const 0
   call $assembly/wire/writer/Writer#head
   drop
  end
  local.get $2
  call $assembly/community/contract/done
 )
 (func $assembly/community/contract/amongMembers (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i64)
  (local $4 i32)
  (local $5 i64)
  block $case10|0
   block $case9|0
    block $case8|0
     block $case7|0
      block $case6|0
       block $case5|0
        block $case4|0
         block $case3|0
          block $case2|0
           block $case1|0
            block $case0|0
             local.get $1
             br_table $case0|0 $case1|0 $case2|0 $case3|0 $case4|0 $case5|0 $case6|0 $case7|0 $case8|0 $case9|0 $case10|0
            end
            local.get $0
            local.get $2
            call $assembly/community/member/invite
            return
           end
           block $__inlined_func$assembly/community/member/uninvite$241 (result i32)
            local.get $2
            call $assembly/community/member/readPeer
            local.set $1
            i32.const 0
            local.get $2
            i32.load offset=8
            call $assembly/wire/reader/Reader#get:done
            if (result i32)
             i32.const 1
            else
             i32.const 100
             call $assembly/host/refusal/refuse
             i32.const 3520
             call $assembly/host/refusal/Refusal#words
             drop
             i32.const 0
            end
            i32.eqz
            br_if $__inlined_func$assembly/community/member/uninvite$241
            drop
            local.get $0
            local.get $1
            call $assembly/community/member/invitationOf
            local.tee $4
            local.get $0
            i32.load offset=8
            i32.load offset=8
            i32.eq
            if
             i32.const 126
             call $assembly/host/refusal/refuse
             i32.const 6656
             call $assembly/host/refusal/Refusal#words
             drop
             i32.const 0
             br $__inlined_func$assembly/community/member/uninvite$241
            end
            i32.const 0
            local.get $0
            i32.load offset=8
            local.get $4
            call $assembly/community/list/List<assembly/community/state/Member>#at
            i32.load offset=4
            local.get $2
            i32.load offset=12
            i32.load offset=4
            call $assembly/wire/bytes/sameId
            if (result i32)
             i32.const 1
            else
             local.get $0
             local.get $2
             i32.const 32
             call $assembly/community/member/actsAs
            end
            i32.eqz
            br_if $__inlined_func$assembly/community/member/uninvite$241
            drop
            local.get $0
            i32.load offset=8
            local.get $4
            call $assembly/community/list/List<assembly/community/state/Invitation>#remove
            global.get $assembly/host/answer/events
            i32.const 7168
            i32.const 1
            call $assembly/host/answer/next
            i32.const 0
            i64.const 0
            call $assembly/wire/writer/Writer#head
            local.get $1
            call $assembly/wire/writer/Writer#id
            drop
            i32.const 1
           end
           return
          end
          local.get $0
          local.get $2
          call $assembly/community/member/join
          return
         end
         i32.const 0
         local.set $1
         block $__inlined_func$assembly/community/member/leave$1357
          local.get $2
          call $assembly/host/machine/takesNothing
          if (result i32)
           local.get $0
           local.get $2
           call $assembly/community/member/authorOf
          else
           i32.const 0
          end
          i32.eqz
          br_if $__inlined_func$assembly/community/member/leave$1357
          local.get $0
          i32.load offset=4
          i32.load offset=8
          i32.const 1
          i32.eq
          if
           i32.const 131
           call $assembly/host/refusal/refuse
           i32.const 7584
           call $assembly/host/refusal/Refusal#words
           drop
           br $__inlined_func$assembly/community/member/leave$1357
          end
          global.get $assembly/host/answer/events
          i32.const 7792
          i32.const 1
          call $assembly/host/answer/next
          i32.const 0
          i64.const 0
          call $assembly/wire/writer/Writer#head
          local.get $2
          i32.load offset=12
          i32.load offset=4
          call $assembly/wire/writer/Writer#id
          drop
          local.get $0
          local.get $2
          i32.load offset=12
          i32.load offset=4
          call $assembly/community/member/removeMember
          i32.const 1
          local.set $1
         end
         local.get $1
         return
        end
        local.get $2
        i32.load offset=8
        i64.const 1
        call $assembly/wire/reader/Reader#map
        local.get $2
        i32.load offset=8
        i64.const 0
        call $assembly/wire/reader/Reader#key
        call $assembly/wire/reader/Reader#bool
        local.set $1
        block $__inlined_func$assembly/community/member/willing$1321 (result i32)
         i32.const 0
         local.get $2
         i32.load offset=8
         call $assembly/wire/reader/Reader#get:done
         if (result i32)
          i32.const 1
         else
          i32.const 100
          call $assembly/host/refusal/refuse
          i32.const 3520
          call $assembly/host/refusal/Refusal#words
          drop
          i32.const 0
         end
         i32.eqz
         br_if $__inlined_func$assembly/community/member/willing$1321
         drop
         i32.const 0
         local.get $0
         local.get $2
         call $assembly/community/member/authorOf
         local.tee $0
         i32.eqz
         br_if $__inlined_func$assembly/community/member/willing$1321
         drop
         local.get $0
         local.get $1
         i32.store8 offset=16
         global.get $assembly/host/answer/events
         i32.const 1200
         i32.const 2
         call $assembly/host/answer/next
         i32.const 0
         i64.const 0
         call $assembly/wire/writer/Writer#head
         local.get $0
         i32.load
         call $assembly/wire/writer/Writer#id
         i32.const 0
         i64.const 1
         call $assembly/wire/writer/Writer#head
         i32.const 245
         i32.const 244
         local.get $1
         select
         call $assembly/wire/writer/Writer#byte
         drop
         i32.const 1
        end
        return
       end
       local.get $0
       local.get $2
       call $assembly/community/member/resign
       return
      end
      local.get $0
      local.get $2
      call $assembly/community/member/weigh
      return
     end
     local.get $0
     local.get $2
     call $assembly/community/motion/propose
     return
    end
    local.get $2
    call $assembly/community/motion/readNumber
    local.set $3
    block $__inlined_func$assembly/community/motion/withdraw$1358 (result i32)
     i32.const 0
     local.get $2
     i32.load offset=8
     call $assembly/wire/reader/Reader#get:done
     if (result i32)
      i32.const 1
     else
      i32.const 100
      call $assembly/host/refusal/refuse
      i32.const 3520
      call $assembly/host/refusal/Refusal#words
      drop
      i32.const 0
     end
     i32.eqz
     br_if $__inlined_func$assembly/community/motion/withdraw$1358
     drop
     local.get $0
     local.get $3
     call $assembly/community/motion/placeOf
     local.tee $1
     local.get $0
     i32.load offset=24
     i32.load offset=8
     i32.eq
     if
      local.get $3
      call $assembly/community/error/noSuchMotion
      i32.const 0
      br $__inlined_func$assembly/community/motion/withdraw$1358
     end
     local.get $0
     i32.load offset=24
     local.get $1
     call $assembly/community/list/List<assembly/community/state/Member>#at
     i32.load offset=12
     local.get $2
     i32.load offset=12
     i32.load offset=4
     call $assembly/wire/bytes/sameId
     i32.eqz
     if
      i32.const 154
      call $assembly/host/refusal/refuse
      i32.const 9808
      call $assembly/host/refusal/Refusal#words
      local.tee $0
      i32.load offset=4
      local.get $3
      call $assembly/value/decimal/writeDecimal
      local.get $0
      i32.const 9888
      call $assembly/host/refusal/Refusal#words
      drop
      i32.const 0
      br $__inlined_func$assembly/community/motion/withdraw$1358
     end
     local.get $0
     local.get $1
     i32.const 3
     call $assembly/community/motion/end
     i32.const 1
    end
    return
   end
   local.get $0
   local.get $2
   call $assembly/community/motion/verdict
   return
  end
  local.get $2
  call $assembly/community/motion/readNumber
  local.set $3
  block $__inlined_func$assembly/community/motion/lapse$1359 (result i32)
   i32.const 0
   local.get $2
   i32.load offset=8
   call $assembly/wire/reader/Reader#get:done
   if (result i32)
    i32.const 1
   else
    i32.const 100
    call $assembly/host/refusal/refuse
    i32.const 3520
    call $assembly/host/refusal/Refusal#words
    drop
    i32.const 0
   end
   i32.eqz
   br_if $__inlined_func$assembly/community/motion/lapse$1359
   drop
   local.get $0
   local.get $3
   call $assembly/community/motion/placeOf
   local.tee $1
   local.get $0
   i32.load offset=24
   i32.load offset=8
   i32.eq
   if
    local.get $3
    call $assembly/community/error/noSuchMotion
    i32.const 0
    br $__inlined_func$assembly/community/motion/lapse$1359
   end
   local.get $0
   i32.load offset=24
   local.get $1
   call $assembly/community/list/List<assembly/community/state/Member>#at
   i64.load offset=24
   local.tee $5
   local.get $2
   i64.load offset=24
   i64.gt_u
   if
    i32.const 155
    call $assembly/host/refusal/refuse
    i32.const 9632
    call $assembly/host/refusal/Refusal#words
    local.tee $0
    i32.load offset=4
    local.get $3
    call $assembly/value/decimal/writeDecimal
    local.get $0
    i32.const 10784
    call $assembly/host/refusal/Refusal#words
    local.get $5
    call $assembly/host/refusal/Refusal#instant
    drop
    i32.const 0
    br $__inlined_func$assembly/community/motion/lapse$1359
   end
   local.get $0
   local.get $1
   i32.const 2
   call $assembly/community/motion/end
   i32.const 1
  end
 )
 (func $assembly/community/cases/seat (param $0 i32) (param $1 i32) (result i32)
  (local $2 i64)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i64)
  (local $8 i32)
  (local $9 i32)
  local.get $1
  i32.load offset=8
  i64.const 2
  call $assembly/wire/reader/Reader#map
  local.get $1
  i32.load offset=8
  i64.const 0
  call $assembly/wire/reader/Reader#key
  i64.const 32
  call $assembly/wire/reader/Reader#bytes
  local.set $4
  local.get $1
  i32.load offset=8
  i64.const 1
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  local.set $2
  local.get $1
  i32.load offset=8
  call $assembly/wire/reader/Reader#get:done
  if (result i32)
   i32.const 1
  else
   i32.const 100
   call $assembly/host/refusal/refuse
   i32.const 3520
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
  end
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $0
  local.get $4
  local.get $2
  call $assembly/community/cases/placeOf
  local.tee $5
  local.get $0
  i32.load offset=48
  i32.load offset=8
  i32.eq
  if
   i32.const 175
   call $assembly/host/refusal/refuse
   i32.const 13536
   call $assembly/host/refusal/Refusal#words
   local.tee $0
   i32.load offset=4
   local.get $2
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 13568
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $1
  i64.load offset=32
  local.get $0
  i32.load offset=48
  local.get $5
  call $assembly/community/list/List<assembly/community/state/Member>#at
  local.tee $3
  i64.load offset=32
  i64.le_u
  if
   i32.const 176
   call $assembly/host/refusal/refuse
   i32.const 13728
   call $assembly/host/refusal/Refusal#words
   local.tee $0
   i32.load offset=4
   local.get $2
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 13792
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $1
  i64.load offset=24
  local.get $3
  i64.load offset=40
  i64.ge_u
  if
   local.get $3
   i64.load offset=40
   local.set $7
   i32.const 177
   call $assembly/host/refusal/refuse
   i32.const 13536
   call $assembly/host/refusal/Refusal#words
   local.tee $0
   i32.load offset=4
   local.get $2
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 13920
   call $assembly/host/refusal/Refusal#words
   local.get $7
   call $assembly/host/refusal/Refusal#instant
   i32.const 14000
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $0
  local.get $3
  local.get $1
  i64.load offset=24
  call $assembly/community/cases/candidatesOf
  local.set $6
  global.get $assembly/host/answer/events
  i32.const 14064
  i32.const 4
  call $assembly/host/answer/next
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  local.get $4
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
  i32.const 0
  local.get $6
  i64.load32_u offset=8
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 3
  call $assembly/wire/writer/Writer#head
  local.set $8
  local.get $3
  i32.load offset=16
  local.set $9
  local.get $1
  i32.load offset=40
  i32.eqz
  if
   unreachable
  end
  i32.const 128
  call $assembly/wire/writer/Writer.of
  i32.const 14096
  call $assembly/wire/writer/Writer#letters
  local.get $1
  i32.load offset=40
  i32.const 32
  call $assembly/wire/writer/Writer#raw
  local.get $3
  i32.load
  i32.const 32
  call $assembly/wire/writer/Writer#raw
  local.tee $1
  local.get $3
  i64.load offset=8
  call $assembly/community/cases/writeWord
  local.get $6
  local.get $9
  local.get $1
  i32.load
  local.get $1
  i32.load offset=4
  local.get $1
  i32.load
  i32.sub
  call $assembly/value/sha256/sha256
  call $assembly/community/cases/drawnFrom
  local.tee $1
  local.get $8
  call $assembly/court/peers/Peers#write
  local.get $1
  local.get $4
  i32.const 14192
  call $assembly/host/effect/message
  i32.const 5
  i64.const 2
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $2
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 1
  call $assembly/wire/writer/Writer#head
  call $assembly/court/peers/Peers#write
  local.get $0
  i32.load offset=48
  local.get $5
  call $assembly/community/list/List<assembly/community/state/Invitation>#remove
  i32.const 1
 )
 (func $assembly/community/cases/drawnFrom (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i64)
  (local $5 i64)
  (local $6 i32)
  (local $7 i32)
  (local $8 i64)
  (local $9 i32)
  loop $for-loop|0
   local.get $3
   local.get $0
   i32.load offset=8
   i32.lt_u
   if
    local.get $4
    local.get $0
    local.get $3
    call $assembly/community/list/List<assembly/community/state/Member>#at
    i64.load offset=8
    i64.add
    local.set $4
    local.get $3
    i32.const 1
    i32.add
    local.set $3
    br $for-loop|0
   end
  end
  local.get $1
  local.get $0
  i32.load offset=8
  local.tee $3
  local.get $1
  local.get $3
  i32.lt_u
  select
  local.tee $7
  call $assembly/community/list/List.of<assembly/community/state/Member>
  local.set $6
  i32.const 0
  local.set $1
  loop $for-loop|1
   local.get $1
   local.get $7
   i32.lt_u
   if
    i32.const 64
    call $assembly/wire/writer/Writer.of
    i32.const 14144
    call $assembly/wire/writer/Writer#letters
    local.get $2
    i32.const 32
    call $assembly/wire/writer/Writer#raw
    local.tee $3
    local.get $1
    i64.extend_i32_u
    call $assembly/community/cases/writeWord
    local.get $3
    i32.load
    local.get $3
    i32.load offset=4
    local.get $3
    i32.load
    i32.sub
    call $assembly/value/sha256/sha256
    i64.load
    call $~lib/polyfills/bswap<u64>
    local.get $4
    i64.rem_u
    local.set $8
    i32.const 0
    local.set $3
    local.get $0
    i32.const 0
    call $assembly/community/list/List<assembly/community/state/Member>#at
    i64.load offset=8
    local.set $5
    loop $while-continue|0
     local.get $5
     local.get $8
     i64.le_u
     if
      local.get $5
      local.get $0
      local.get $3
      i32.const 1
      i32.add
      local.tee $3
      call $assembly/community/list/List<assembly/community/state/Member>#at
      i64.load offset=8
      i64.add
      local.set $5
      br $while-continue|0
     end
    end
    local.get $6
    local.get $0
    local.get $3
    call $assembly/community/list/List<assembly/community/state/Member>#at
    local.tee $9
    i32.load
    call $assembly/court/peers/Peers#add
    drop
    local.get $4
    local.get $9
    i64.load offset=8
    i64.sub
    local.set $4
    local.get $0
    local.get $3
    call $assembly/community/list/List<assembly/community/state/Invitation>#remove
    local.get $1
    i32.const 1
    i32.add
    local.set $1
    br $for-loop|1
   end
  end
  local.get $6
 )
 (func $assembly/community/cases/draw (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i64)
  (local $5 i32)
  (local $6 i64)
  (local $7 i32)
  (local $8 i64)
  call $assembly/host/heap/make<assembly/community/state/Case>
  local.set $2
  local.get $1
  i32.load offset=8
  i64.const 4
  call $assembly/wire/reader/Reader#map
  local.get $2
  local.get $1
  i32.load offset=8
  i64.const 0
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#count
  i64.store offset=8
  local.get $1
  i32.load offset=8
  i64.const 1
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  local.set $6
  local.get $1
  i32.load offset=8
  i64.const 2
  call $assembly/wire/reader/Reader#key
  i32.load
  local.set $3
  local.get $2
  local.get $1
  i32.load offset=8
  i32.const 64
  call $assembly/court/peers/Peers.read
  i32.load offset=8
  i32.store offset=24
  local.get $2
  local.get $3
  local.get $1
  i32.load offset=8
  i32.load
  call $assembly/community/slice/Slice.of
  i32.store offset=20
  local.get $1
  i32.load offset=8
  i64.const 3
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  local.set $8
  block $folding-inner0
   local.get $1
   i32.load offset=8
   call $assembly/wire/reader/Reader#get:done
   if (result i32)
    i32.const 1
   else
    i32.const 100
    call $assembly/host/refusal/refuse
    i32.const 3520
    call $assembly/host/refusal/Refusal#words
    drop
    i32.const 0
   end
   i32.eqz
   br_if $folding-inner0
   local.get $0
   local.get $1
   i32.load offset=12
   i32.load offset=12
   call $assembly/community/registry/isKnown
   if (result i32)
    local.get $0
    local.get $1
    i32.load offset=12
    i32.load offset=16
    call $assembly/community/registry/isKnown
   else
    i32.const 0
   end
   i32.eqz
   if
    i32.const 170
    call $assembly/host/refusal/refuse
    i32.const 12640
    call $assembly/host/refusal/Refusal#words
    drop
    br $folding-inner0
   end
   local.get $6
   i64.eqz
   local.get $6
   i64.const 9
   i64.gt_u
   i32.or
   if
    i32.const 171
    call $assembly/host/refusal/refuse
    i32.const 12864
    call $assembly/host/refusal/Refusal#words
    local.tee $0
    i32.load offset=4
    i64.const 9
    call $assembly/value/decimal/writeDecimal
    local.get $0
    i32.const 12928
    call $assembly/host/refusal/Refusal#words
    drop
    br $folding-inner0
   end
   local.get $8
   i64.eqz
   local.get $8
   i64.const 2592000000
   i64.gt_u
   i32.or
   if
    i32.const 172
    call $assembly/host/refusal/refuse
    i32.const 12960
    call $assembly/host/refusal/Refusal#words
    drop
    br $folding-inner0
   end
   local.get $1
   i64.load offset=24
   local.set $4
   local.get $0
   i32.load offset=48
   i32.load offset=8
   local.set $3
   loop $for-loop|0
    local.get $3
    if
     local.get $4
     local.get $0
     i32.load offset=48
     local.get $3
     i32.const 1
     i32.sub
     local.tee $7
     call $assembly/community/list/List<assembly/community/state/Member>#at
     i64.load offset=40
     i64.ge_u
     if
      local.get $0
      i32.load offset=48
      local.get $7
      call $assembly/community/list/List<assembly/community/state/Invitation>#remove
     end
     local.get $3
     i32.const 1
     i32.sub
     local.set $3
     br $for-loop|0
    end
   end
   local.get $0
   local.get $1
   i32.load offset=12
   i32.load offset=8
   local.get $2
   i64.load offset=8
   call $assembly/community/cases/placeOf
   local.get $0
   i32.load offset=48
   i32.load offset=8
   i32.lt_u
   if
    local.get $2
    i64.load offset=8
    local.set $4
    i32.const 173
    call $assembly/host/refusal/refuse
    i32.const 13104
    call $assembly/host/refusal/Refusal#words
    local.tee $0
    i32.load offset=4
    local.get $4
    call $assembly/value/decimal/writeDecimal
    local.get $0
    i32.const 13168
    call $assembly/host/refusal/Refusal#words
    drop
    br $folding-inner0
   end
   local.get $0
   i32.load offset=48
   local.tee $3
   i32.load offset=8
   local.get $3
   i32.load offset=4
   i32.eq
   if (result i32)
    i32.const 1
   else
    i32.const 0
    local.set $3
    loop $for-loop|00
     local.get $3
     local.get $0
     i32.load offset=48
     i32.load offset=8
     i32.lt_u
     if
      local.get $5
      local.get $0
      i32.load offset=48
      local.get $3
      call $assembly/community/list/List<assembly/community/state/Member>#at
      i32.load offset=24
      i32.add
      local.set $5
      local.get $3
      i32.const 1
      i32.add
      local.set $3
      br $for-loop|00
     end
    end
    local.get $2
    i32.load offset=24
    local.get $5
    i32.add
    i32.const 256
    i32.gt_u
   end
   if
    i32.const 174
    call $assembly/host/refusal/refuse
    i32.const 13264
    call $assembly/host/refusal/Refusal#words
    local.tee $0
    i32.load offset=4
    i64.const 16
    call $assembly/value/decimal/writeDecimal
    local.get $0
    i32.const 13296
    call $assembly/host/refusal/Refusal#words
    drop
    br $folding-inner0
   end
   local.get $2
   local.get $1
   i32.load offset=12
   i32.load offset=8
   i32.store
   local.get $2
   local.get $6
   i64.store32 offset=16
   local.get $2
   local.get $1
   i64.load offset=32
   i64.store offset=32
   local.get $2
   local.get $8
   local.get $1
   i64.load offset=24
   i64.add
   i64.store offset=40
   local.get $0
   i32.load offset=48
   local.tee $0
   local.get $0
   i32.load offset=8
   local.get $2
   call $assembly/community/list/List<assembly/community/state/Member>#insert
   global.get $assembly/host/answer/events
   i32.const 13504
   i32.const 4
   call $assembly/host/answer/next
   i32.const 0
   i64.const 0
   call $assembly/wire/writer/Writer#head
   local.get $2
   i32.load
   call $assembly/wire/writer/Writer#id
   i32.const 0
   i64.const 1
   call $assembly/wire/writer/Writer#head
   i32.const 0
   local.get $2
   i64.load offset=8
   call $assembly/wire/writer/Writer#head
   i32.const 0
   i64.const 2
   call $assembly/wire/writer/Writer#head
   i32.const 0
   local.get $6
   call $assembly/wire/writer/Writer#head
   i32.const 0
   i64.const 3
   call $assembly/wire/writer/Writer#head
   i32.const 0
   local.get $2
   i64.load offset=40
   call $assembly/wire/writer/Writer#head
   drop
   local.get $1
   i64.load offset=24
   i32.const 1888
   call $assembly/host/effect/wake
   i32.const 5
   i64.const 2
   call $assembly/wire/writer/Writer#head
   i32.const 0
   i64.const 0
   call $assembly/wire/writer/Writer#head
   local.get $2
   i32.load
   call $assembly/wire/writer/Writer#id
   i32.const 0
   i64.const 1
   call $assembly/wire/writer/Writer#head
   i32.const 0
   local.get $2
   i64.load offset=8
   call $assembly/wire/writer/Writer#head
   drop
   i32.const 1
   return
  end
  i32.const 0
 )
 (func $assembly/community/cases/candidatesOf (param $0 i32) (param $1 i32) (param $2 i64) (result i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  local.get $1
  i32.load offset=20
  i32.load
  local.get $1
  i32.load offset=20
  i32.load offset=4
  call $assembly/wire/reader/Reader.over
  local.tee $3
  i32.const 64
  call $assembly/wire/reader/Reader#array
  local.set $1
  loop $for-loop|0
   local.get $1
   if
    local.get $0
    local.get $3
    i64.const 32
    call $assembly/wire/reader/Reader#bytes
    call $assembly/community/state/State#member
    local.tee $4
    if
     local.get $4
     i32.const 1
     i32.store8 offset=32
    end
    local.get $1
    i32.const 1
    i32.sub
    local.set $1
    br $for-loop|0
   end
  end
  local.get $0
  i32.load offset=4
  i32.load offset=8
  call $assembly/community/list/List.of<assembly/community/state/Member>
  local.set $4
  i32.const 0
  local.set $1
  loop $for-loop|00
   local.get $1
   local.get $0
   i32.load offset=4
   i32.load offset=8
   i32.lt_u
   if
    local.get $0
    i32.load offset=4
    local.get $1
    call $assembly/community/list/List<assembly/community/state/Member>#at
    local.tee $3
    i64.load offset=24
    local.get $2
    i64.le_u
    local.tee $5
    if (result i32)
     local.get $3
     i32.load8_u offset=32
     i32.eqz
    else
     local.get $5
    end
    i32.const 0
    local.get $3
    i32.load8_u offset=16
    if (result i32)
     local.get $3
     i32.load offset=4
     i32.const 16
     i32.and
    else
     i32.const 0
    end
    select
    if
     local.get $4
     local.get $4
     i32.load offset=8
     local.get $3
     call $assembly/community/list/List<assembly/community/state/Member>#insert
    end
    local.get $1
    i32.const 1
    i32.add
    local.set $1
    br $for-loop|00
   end
  end
  local.get $4
 )
)
