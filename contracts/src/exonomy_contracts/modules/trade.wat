(module
 (type $0 (func (param i32) (result i32)))
 (type $1 (func (param i32 i32) (result i32)))
 (type $2 (func (param i32 i32)))
 (type $3 (func (param i32 i64) (result i32)))
 (type $4 (func (param i32 i32 i32) (result i32)))
 (type $5 (func (param i32 i64)))
 (type $6 (func (param i32) (result i64)))
 (type $7 (func (result i32)))
 (type $8 (func (param i32)))
 (type $9 (func (param i32 i32 i64) (result i32)))
 (type $10 (func (param i32 i32) (result i64)))
 (type $11 (func (param i64 i64) (result i64)))
 (type $12 (func (param i32 i32 i32)))
 (type $13 (func (param i32 i64 i32)))
 (type $14 (func))
 (type $15 (func (param i32 i64 i32) (result i32)))
 (type $16 (func (param i32 i64) (result i64)))
 (type $17 (func (param i64) (result i32)))
 (type $18 (func (result i64)))
 (type $19 (func (param i64)))
 (type $20 (func (param i32 i32 i64 i64)))
 (type $21 (func (param i32 i64 i64) (result i32)))
 (global $assembly/host/heap/top (mut i32) (i32.const 0))
 (global $assembly/host/heap/highest (mut i32) (i32.const 0))
 (global $assembly/host/refusal/given (mut i32) (i32.const 0))
 (global $assembly/host/answer/events (mut i32) (i32.const 0))
 (global $assembly/host/answer/effects (mut i32) (i32.const 0))
 (memory $0 4 4)
 (data $0 (i32.const 1036) "\1c")
 (data $0.1 (i32.const 1048) "\02\00\00\00\n\00\00\00a\00s\00k\00e\00d")
 (data $1 (i32.const 1068) ",")
 (data $1.1 (i32.const 1080) "\02\00\00\00\18\00\00\00p\00a\00y\00e\00r\00_\00a\00c\00t\00i\00o\00n")
 (data $2 (i32.const 1116) "\1c")
 (data $2.1 (i32.const 1128) "\02\00\00\00\08\00\00\00h\00e\00l\00d")
 (data $3 (i32.const 1148) "<")
 (data $3.1 (i32.const 1160) "\02\00\00\00\1e\00\00\00p\00a\00r\00t\00l\00y\00_\00r\00e\00l\00e\00a\00s\00e\00d")
 (data $4 (i32.const 1212) "\1c")
 (data $4.1 (i32.const 1224) "\02\00\00\00\0c\00\00\00v\00o\00i\00d\00e\00d")
 (data $5 (i32.const 1244) ",")
 (data $5.1 (i32.const 1256) "\02\00\00\00\0e\00\00\00e\00x\00p\00i\00r\00e\00d")
 (data $6 (i32.const 1292) "\1c")
 (data $6.1 (i32.const 1304) "\02\00\00\00\0c\00\00\00f\00a\00i\00l\00e\00d")
 (data $7 (i32.const 1324) ",")
 (data $7.1 (i32.const 1336) "\02\00\00\00\0e\00\00\00r\00e\00f\00u\00s\00e\00d")
 (data $8 (i32.const 1372) ",")
 (data $8.1 (i32.const 1384) "\02\00\00\00\10\00\00\00r\00e\00l\00e\00a\00s\00e\00d")
 (data $9 (i32.const 1420) "<")
 (data $9.1 (i32.const 1432) "\04\00\00\00$\00\00\00 \04\00\00@\04\00\00p\04\00\00\90\04\00\00\d0\04\00\00\f0\04\00\00 \05\00\00@\05\00\00p\05")
 (data $10 (i32.const 1484) "\1c")
 (data $10.1 (i32.const 1496) "\02\00\00\00\0c\00\00\00a\00c\00c\00e\00p\00t")
 (data $11 (i32.const 1516) "\1c")
 (data $11.1 (i32.const 1528) "\02\00\00\00\0c\00\00\00l\00o\00c\00k\00e\00d")
 (data $12 (i32.const 1548) ",")
 (data $12.1 (i32.const 1560) "\02\00\00\00\18\00\00\00r\00e\00d\00e\00e\00m\00-\00p\00r\00o\00o\00f")
 (data $13 (i32.const 1596) ",")
 (data $13.1 (i32.const 1608) "\02\00\00\00\1c\00\00\00c\00o\00m\00p\00l\00e\00t\00e\00-\00p\00r\00o\00o\00f")
 (data $14 (i32.const 1644) ",")
 (data $14.1 (i32.const 1656) "\02\00\00\00\0e\00\00\00r\00e\00c\00e\00i\00p\00t")
 (data $15 (i32.const 1692) "\1c")
 (data $15.1 (i32.const 1704) "\02\00\00\00\0c\00\00\00c\00a\00n\00c\00e\00l")
 (data $16 (i32.const 1724) "\1c")
 (data $16.1 (i32.const 1736) "\02\00\00\00\0c\00\00\00e\00x\00p\00i\00r\00e")
 (data $17 (i32.const 1756) ",")
 (data $17.1 (i32.const 1768) "\04\00\00\00\1c\00\00\00\e0\05\00\00\00\06\00\00 \06\00\00P\06\00\00\80\06\00\00\b0\06\00\00\d0\06")
 (data $18 (i32.const 1804) ",\01")
 (data $18.1 (i32.const 1816) "\05\00\00\00\18\01\00\00\01\00\00\00\06")
 (data $18.2 (i32.const 1864) "\02\00\00\00\01\00\00\00\04")
 (data $18.3 (i32.const 1904) "\03")
 (data $18.4 (i32.const 1920) "\08\01")
 (data $18.5 (i32.const 1944) "\05")
 (data $18.6 (i32.const 1961) "\01")
 (data $18.7 (i32.const 1984) "\04")
 (data $18.8 (i32.const 1996) "\8c\01\00\00\98\01")
 (data $18.9 (i32.const 2020) "\f0\01\00\00\01\00\00\00 \00\00\00 \00\00\00\00\01\00\00\08\01")
 (data $18.10 (i32.const 2064) "\01\00\00\00@\00\00\00@\00\00\00\00\01\00\00\00\01")
 (data $19 (i32.const 2108) "l")
 (data $19.1 (i32.const 2120) "\02\00\00\00X\00\00\00;\00 \00t\00h\00e\00 \00p\00i\00e\00c\00e\00 \00i\00s\00 \00f\00r\00e\00e\00 \00a\00g\00a\00i\00n\00 \00w\00h\00e\00n\00 \00i\00t\00s\00 \00l\00o\00c\00k\00 \00e\00n\00d\00s")
 (data $20 (i32.const 2220) "\1c")
 (data $20.1 (i32.const 2232) "\02\00\00\00\08\00\00\00i\00n\00i\00t")
 (data $21 (i32.const 2252) "\8c")
 (data $21.1 (i32.const 2264) "\02\00\00\00p\00\00\00n\00o\00t\00 \00w\00h\00a\00t\00 \00t\00h\00i\00s\00 \00o\00p\00 \00t\00a\00k\00e\00s\00:\00 \00a\00 \00k\00e\00y\00,\00 \00a\00 \00t\00y\00p\00e\00 \00o\00r\00 \00a\00 \00s\00i\00z\00e\00 \00i\00s\00 \00w\00r\00o\00n\00g")
 (data $22 (i32.const 2396) "l")
 (data $22.1 (i32.const 2408) "\02\00\00\00V\00\00\00s\00e\00l\00l\00e\00r\00 \00a\00n\00d\00 \00b\00u\00y\00e\00r\00 \00h\00a\00v\00e\00 \00t\00o\00 \00b\00e\00 \00d\00i\00f\00f\00e\00r\00e\00n\00t\00 \00p\00e\00e\00r\00s")
 (data $23 (i32.const 2508) "|")
 (data $23.1 (i32.const 2520) "\02\00\00\00f\00\00\00o\00n\00l\00y\00 \00t\00h\00e\00 \00s\00e\00l\00l\00e\00r\00 \00o\00r\00 \00t\00h\00e\00 \00b\00u\00y\00e\00r\00 \00c\00a\00n\00 \00p\00r\00o\00p\00o\00s\00e\00 \00t\00h\00i\00s\00 \00t\00r\00a\00d\00e")
 (data $24 (i32.const 2636) "\8c")
 (data $24.1 (i32.const 2648) "\02\00\00\00n\00\00\00a\00 \00c\00u\00r\00r\00e\00n\00c\00y\00 \00h\00a\00s\00 \00t\00o\00 \00b\00e\00 \00t\00h\00r\00e\00e\00 \00c\00a\00p\00i\00t\00a\00l\00 \00l\00e\00t\00t\00e\00r\00s\00,\00 \00s\00u\00c\00h\00 \00a\00s\00 \00U\00S\00D")
 (data $25 (i32.const 2780) "\\")
 (data $25.1 (i32.const 2792) "\02\00\00\00F\00\00\00f\00a\00c\00e\00 \00a\00n\00d\00 \00c\00a\00s\00h\00 \00h\00a\00v\00e\00 \00t\00o\00 \00b\00e\00 \00f\00r\00o\00m\00 \001\00 \00t\00o\00 ")
 (data $26 (i32.const 2876) ",")
 (data $26.1 (i32.const 2888) "\02\00\00\00\18\00\00\00 \00m\00i\00n\00o\00r\00 \00u\00n\00i\00t\00s")
 (data $27 (i32.const 2924) "L")
 (data $27.1 (i32.const 2936) "\02\00\00\004\00\00\00t\00h\00e\00 \00h\00o\00l\00d\00s\00 \00h\00a\00v\00e\00 \00t\00o\00 \00b\00e\00 \001\00 \00t\00o\00 ")
 (data $28 (i32.const 3004) "\\")
 (data $28.1 (i32.const 3016) "\02\00\00\00@\00\00\00 \00a\00m\00o\00u\00n\00t\00s\00 \00a\00b\00o\00v\00e\00 \00z\00e\00r\00o\00 \00t\00h\00a\00t\00 \00s\00u\00m\00 \00t\00o\00 ")
 (data $29 (i32.const 3100) ",")
 (data $29.1 (i32.const 3112) "\02\00\00\00\1c\00\00\00 \00(\00m\00i\00n\00o\00r\00 \00u\00n\00i\00t\00s\00)")
 (data $30 (i32.const 3148) "L")
 (data $30.1 (i32.const 3160) "\02\00\00\00:\00\00\00t\00h\00e\00 \00d\00e\00a\00d\00l\00i\00n\00e\00 \00h\00a\00s\00 \00t\00o\00 \00b\00e\00 \00a\00f\00t\00e\00r\00 ")
 (data $31 (i32.const 3228) "\1c")
 (data $31.1 (i32.const 3240) "\02\00\00\00\08\00\00\00 \00U\00T\00C")
 (data $32 (i32.const 3260) "<")
 (data $32.1 (i32.const 3272) "\02\00\00\00 \00\00\00 \00a\00n\00d\00 \00b\00e\00f\00o\00r\00e\00 \002\002\000\000")
 (data $33 (i32.const 3324) "\ac")
 (data $33.1 (i32.const 3336) "\02\00\00\00\9a\00\00\00t\00h\00e\00 \00c\00r\00i\00t\00e\00r\00i\00a\00 \00a\00s\00k\00 \00f\00o\00r\00 \00n\00o\00t\00h\00i\00n\00g\00:\00 \00i\00t\00 \00t\00a\00k\00e\00s\00 \00a\00 \00p\00l\00a\00c\00e\00,\00 \00a\00 \00t\00e\00m\00p\00e\00r\00a\00t\00u\00r\00e\00 \00b\00a\00n\00d\00 \00o\00r\00 \00a\00 \00c\00o\00u\00n\00t")
 (data $34 (i32.const 3500) "|")
 (data $34.1 (i32.const 3512) "\02\00\00\00`\00\00\00e\00v\00i\00d\00e\00n\00c\00e\00 \00h\00a\00s\00 \00t\00o\00 \00c\00o\00u\00n\00t\00 \00f\00r\00o\00m\00 \00b\00e\00f\00o\00r\00e\00 \00t\00h\00e\00 \00d\00e\00a\00d\00l\00i\00n\00e\00,\00 ")
 (data $35 (i32.const 3628) "\ac")
 (data $35.1 (i32.const 3640) "\02\00\00\00\9c\00\00\00t\00h\00e\00 \00p\00l\00a\00c\00e\00 \00i\00s\00 \00n\00o\00t\00 \00o\00n\00 \00e\00a\00r\00t\00h\00:\00 \00l\00a\00t\00i\00t\00u\00d\00e\00 \00i\00s\00 \00w\00i\00t\00h\00i\00n\00 \009\000\00 \00d\00e\00g\00r\00e\00e\00s\00,\00 \00l\00o\00n\00g\00i\00t\00u\00d\00e\00 \00w\00i\00t\00h\00i\00n\00 \001\008\000")
 (data $36 (i32.const 3804) "L")
 (data $36.1 (i32.const 3816) "\02\00\00\00<\00\00\00a\00 \00f\00e\00n\00c\00e\00\'\00s\00 \00r\00a\00d\00i\00i\00 \00a\00r\00e\00 \00f\00r\00o\00m\00 \001\00 \00t\00o\00 ")
 (data $37 (i32.const 3884) "L")
 (data $37.1 (i32.const 3896) "\02\00\00\006\00\00\00 \00t\00e\00n\00-\00m\00i\00l\00l\00i\00o\00n\00t\00h\00s\00 \00o\00f\00 \00a\00 \00d\00e\00g\00r\00e\00e")
 (data $38 (i32.const 3964) "l")
 (data $38.1 (i32.const 3976) "\02\00\00\00Z\00\00\00t\00h\00e\00 \00f\00e\00n\00c\00e\00 \00g\00o\00e\00s\00 \00b\00e\00y\00o\00n\00d\00 \00a\00 \00p\00o\00l\00e\00;\00 \00m\00a\00k\00e\00 \00i\00t\00 \00s\00m\00a\00l\00l\00e\00r")
 (data $39 (i32.const 4076) "\8c")
 (data $39.1 (i32.const 4088) "\02\00\00\00z\00\00\00t\00h\00e\00 \00f\00e\00n\00c\00e\00 \00g\00o\00e\00s\00 \00o\00v\00e\00r\00 \00t\00h\00e\00 \00d\00a\00t\00e\00 \00l\00i\00n\00e\00;\00 \00m\00a\00k\00e\00 \00i\00t\00 \00s\00m\00a\00l\00l\00e\00r\00 \00o\00r\00 \00m\00o\00v\00e\00 \00i\00t")
 (data $40 (i32.const 4220) ",")
 (data $40.1 (i32.const 4232) "\02\00\00\00\0e\00\00\00a\00 \00d\00w\00e\00l\00l")
 (data $41 (i32.const 4268) "\1c")
 (data $41.1 (i32.const 4280) "\02\00\00\00\08\00\00\00 \00o\00f\00 ")
 (data $42 (i32.const 4300) "\1c")
 (data $42.1 (i32.const 4312) "\02\00\00\00\04\00\00\00 \00s")
 (data $43 (i32.const 4332) "L")
 (data $43.1 (i32.const 4344) "\02\00\00\006\00\00\00 \00c\00a\00n\00\'\00t\00 \00b\00e\00 \00s\00h\00o\00w\00n\00:\00 \00t\00h\00e\00r\00e\00 \00a\00r\00e\00 ")
 (data $44 (i32.const 4412) "<")
 (data $44.1 (i32.const 4424) "\02\00\00\00&\00\00\00 \00u\00n\00t\00i\00l\00 \00t\00h\00e\00 \00d\00e\00a\00d\00l\00i\00n\00e")
 (data $45 (i32.const 4476) "\ac")
 (data $45.1 (i32.const 4488) "\02\00\00\00\92\00\00\00r\00e\00a\00d\00i\00n\00g\00s\00 \00c\00a\00n\00\'\00t\00 \00b\00e\00 \00a\00s\00k\00e\00d\00 \00f\00o\00r\00 \00w\00i\00t\00h\00o\00u\00t\00 \00a\00 \00p\00a\00u\00s\00e\00,\00 \00n\00o\00r\00 \00a\00 \00p\00l\00a\00c\00e\00 \00w\00i\00t\00h\00o\00u\00t\00 \00a\00n\00 \00e\00r\00r\00o\00r")
 (data $46 (i32.const 4652) "<")
 (data $46.1 (i32.const 4664) "\02\00\00\00(\00\00\00a\00 \00p\00r\00o\00o\00f\00 \00h\00a\00s\00 \00a\00t\00 \00m\00o\00s\00t\00 ")
 (data $47 (i32.const 4716) "\8c")
 (data $47.1 (i32.const 4728) "\02\00\00\00p\00\00\00 \00f\00i\00x\00e\00s\00,\00 \00s\00o\00 \00f\00o\00r\00 \00t\00h\00a\00t\00 \00d\00w\00e\00l\00l\00 \00t\00h\00e\00y\00 \00h\00a\00v\00e\00 \00t\00o\00 \00b\00e\00 \00a\00l\00l\00o\00w\00e\00d\00 \00t\00o\00 \00b\00e\00 ")
 (data $48 (i32.const 4860) "\1c")
 (data $48.1 (i32.const 4872) "\02\00\00\00\0c\00\00\00 \00a\00p\00a\00r\00t")
 (data $49 (i32.const 4892) "\9c")
 (data $49.1 (i32.const 4904) "\02\00\00\00\8c\00\00\00a\00 \00b\00a\00n\00d\00 \00g\00o\00e\00s\00 \00f\00r\00o\00m\00 \00i\00t\00s\00 \00l\00o\00w\00e\00s\00t\00 \00t\00o\00 \00i\00t\00s\00 \00h\00i\00g\00h\00e\00s\00t\00 \00t\00e\00m\00p\00e\00r\00a\00t\00u\00r\00e\00,\00 \00w\00i\00t\00h\00i\00n\00 \001\000\000\000\000\00 \00C")
 (data $50 (i32.const 5052) ",")
 (data $50.1 (i32.const 5064) "\02\00\00\00\16\00\00\00a\00 \00b\00a\00n\00d\00 \00h\00e\00l\00d")
 (data $51 (i32.const 5100) "|")
 (data $51.1 (i32.const 5112) "\02\00\00\00h\00\00\00a\00 \00c\00o\00u\00n\00t\00 \00o\00f\00 \00n\00o\00t\00h\00i\00n\00g\00 \00p\00r\00o\00v\00e\00s\00 \00n\00o\00t\00h\00i\00n\00g\00;\00 \00a\00s\00k\00 \00f\00o\00r\00 \001\00 \00o\00r\00 \00m\00o\00r\00e")
 (data $52 (i32.const 5228) ",")
 (data $52.1 (i32.const 5240) "\02\00\00\00\10\00\00\00p\00r\00o\00p\00o\00s\00e\00d")
 (data $53 (i32.const 5276) "\1c")
 (data $53.1 (i32.const 5288) "\02\00\00\00\08\00\00\00w\00a\00k\00e")
 (data $54 (i32.const 5308) "|")
 (data $54.1 (i32.const 5320) "\02\00\00\00^\00\00\00U\00n\00e\00x\00p\00e\00c\00t\00e\00d\00 \00\'\00n\00u\00l\00l\00\'\00 \00(\00n\00o\00t\00 \00a\00s\00s\00i\00g\00n\00e\00d\00 \00o\00r\00 \00f\00a\00i\00l\00e\00d\00 \00c\00a\00s\00t\00)")
 (data $55 (i32.const 5436) "<")
 (data $55.1 (i32.const 5448) "\02\00\00\00,\00\00\00a\00 \00t\00r\00a\00d\00e\00 \00h\00a\00s\00 \00n\00o\00 \00s\00u\00c\00h\00 \00o\00p")
 (data $56 (i32.const 5500) "\dc")
 (data $56.1 (i32.const 5512) "\02\00\00\00\c2\00\00\00l\00o\00c\00k\00e\00d\00 \00c\00o\00m\00e\00s\00 \00f\00r\00o\00m\00 \00a\00 \00v\00o\00u\00c\00h\00e\00r\00,\00 \00a\00 \00p\00r\00o\00o\00f\00 \00f\00r\00o\00m\00 \00a\00 \00d\00e\00v\00i\00c\00e\00,\00 \00r\00e\00c\00e\00i\00p\00t\00 \00f\00r\00o\00m\00 \00a\00 \00s\00e\00a\00l\00e\00r\00,\00 \00a\00l\00l\00 \00e\00l\00s\00e\00 \00f\00r\00o\00m\00 \00a\00 \00p\00e\00r\00s\00o\00n")
 (data $57 (i32.const 5724) ",")
 (data $57.1 (i32.const 5736) "\02\00\00\00\1a\00\00\00t\00h\00e\00 \00t\00r\00a\00d\00e\00 \00i\00s\00 ")
 (data $58 (i32.const 5772) "L")
 (data $58.1 (i32.const 5784) "\02\00\00\006\00\00\00p\00r\00o\00p\00o\00s\00e\00d\00 \00a\00n\00d\00 \00n\00o\00t\00 \00a\00g\00r\00e\00e\00d\00 \00y\00e\00t")
 (data $59 (i32.const 5852) "\\")
 (data $59.1 (i32.const 5864) "\02\00\00\00L\00\00\00a\00g\00r\00e\00e\00d\00,\00 \00n\00o\00 \00v\00o\00u\00c\00h\00e\00r\00 \00p\00i\00e\00c\00e\00 \00i\00s\00 \00l\00o\00c\00k\00e\00d\00 \00y\00e\00t")
 (data $60 (i32.const 5948) "\\")
 (data $60.1 (i32.const 5960) "\02\00\00\00>\00\00\00w\00a\00i\00t\00i\00n\00g\00 \00f\00o\00r\00 \00t\00h\00e\00 \00b\00u\00y\00e\00r\00\'\00s\00 \00p\00a\00y\00m\00e\00n\00t")
 (data $61 (i32.const 6044) "\1c")
 (data $61.1 (i32.const 6056) "\02\00\00\00\0c\00\00\00f\00u\00n\00d\00e\00d")
 (data $62 (i32.const 6076) "l")
 (data $62.1 (i32.const 6088) "\02\00\00\00X\00\00\00c\00l\00o\00s\00i\00n\00g\00,\00 \00o\00n\00l\00y\00 \00t\00h\00e\00 \00p\00r\00o\00c\00e\00s\00s\00o\00r\00\'\00s\00 \00r\00e\00c\00e\00i\00p\00t\00s\00 \00c\00o\00u\00n\00t")
 (data $63 (i32.const 6188) ",")
 (data $63.1 (i32.const 6200) "\02\00\00\00\12\00\00\00c\00o\00m\00p\00l\00e\00t\00e\00d")
 (data $64 (i32.const 6236) ",")
 (data $64.1 (i32.const 6248) "\02\00\00\00\12\00\00\00c\00a\00n\00c\00e\00l\00l\00e\00d")
 (data $65 (i32.const 6284) "L")
 (data $65.1 (i32.const 6296) "\02\00\00\004\00\00\00:\00 \00t\00h\00i\00s\00 \00i\00s\00 \00n\00o\00t\00 \00p\00o\00s\00s\00i\00b\00l\00e\00 \00n\00o\00w")
 (data $66 (i32.const 6364) "l")
 (data $66.1 (i32.const 6376) "\02\00\00\00R\00\00\00o\00n\00l\00y\00 \00t\00h\00e\00 \00s\00e\00l\00l\00e\00r\00 \00a\00n\00d\00 \00t\00h\00e\00 \00b\00u\00y\00e\00r\00 \00m\00a\00y\00 \00d\00o\00 \00t\00h\00i\00s")
 (data $67 (i32.const 6476) "|")
 (data $67.1 (i32.const 6488) "\02\00\00\00l\00\00\00y\00o\00u\00 \00h\00a\00v\00e\00 \00a\00g\00r\00e\00e\00d\00 \00a\00l\00r\00e\00a\00d\00y\00;\00 \00t\00h\00e\00 \00o\00t\00h\00e\00r\00 \00p\00a\00r\00t\00y\00 \00h\00a\00s\00 \00t\00o\00 \00a\00c\00c\00e\00p\00t")
 (data $68 (i32.const 6604) "<")
 (data $68.1 (i32.const 6616) "\02\00\00\00\"\00\00\00t\00h\00e\00 \00d\00e\00a\00d\00l\00i\00n\00e\00 \00w\00a\00s\00 ")
 (data $69 (i32.const 6668) "<")
 (data $69.1 (i32.const 6680) "\02\00\00\00$\00\00\00:\00 \00m\00a\00k\00e\00 \00a\00 \00n\00e\00w\00 \00t\00r\00a\00d\00e")
 (data $70 (i32.const 6732) "\1c")
 (data $70.1 (i32.const 6744) "\02\00\00\00\0c\00\00\00a\00g\00r\00e\00e\00d")
 (data $71 (i32.const 6764) "\1c")
 (data $71.1 (i32.const 6776) "\02\00\00\00\08\00\00\00h\00o\00l\00d")
 (data $72 (i32.const 6796) ",")
 (data $72.1 (i32.const 6808) "\02\00\00\00\0e\00\00\00f\00u\00n\00d\00i\00n\00g")
 (data $73 (i32.const 6844) "\\")
 (data $73.1 (i32.const 6856) "\02\00\00\00H\00\00\00t\00h\00i\00s\00 \00i\00s\00 \00n\00o\00t\00 \00t\00h\00e\00 \00v\00o\00u\00c\00h\00e\00r\00 \00o\00f\00 \00t\00h\00e\00 \00t\00e\00r\00m\00s")
 (data $74 (i32.const 6940) "l")
 (data $74.1 (i32.const 6952) "\02\00\00\00P\00\00\00a\00 \00p\00i\00e\00c\00e\00 \00i\00s\00 \00l\00o\00c\00k\00e\00d\00 \00f\00o\00r\00 \00t\00h\00i\00s\00 \00t\00r\00a\00d\00e\00 \00a\00l\00r\00e\00a\00d\00y")
 (data $75 (i32.const 7052) "<")
 (data $75.1 (i32.const 7064) "\02\00\00\00$\00\00\00t\00h\00e\00 \00t\00e\00r\00m\00s\00 \00a\00s\00k\00 \00f\00o\00r\00 ")
 (data $76 (i32.const 7116) "\\")
 (data $76.1 (i32.const 7128) "\02\00\00\00D\00\00\00,\00 \00t\00h\00e\00 \00p\00i\00e\00c\00e\00 \00i\00s\00 \00i\00n\00 \00a\00n\00o\00t\00h\00e\00r\00 \00c\00u\00r\00r\00e\00n\00c\00y")
 (data $77 (i32.const 7212) "L")
 (data $77.1 (i32.const 7224) "\02\00\00\00:\00\00\00t\00h\00e\00 \00t\00e\00r\00m\00s\00 \00a\00s\00k\00 \00f\00o\00r\00 \00a\00 \00p\00i\00e\00c\00e\00 \00o\00f\00 ")
 (data $78 (i32.const 7292) "L")
 (data $78.1 (i32.const 7304) "\02\00\00\00:\00\00\00 \00(\00m\00i\00n\00o\00r\00 \00u\00n\00i\00t\00s\00)\00,\00 \00t\00h\00i\00s\00 \00o\00n\00e\00 \00h\00a\00s\00 ")
 (data $79 (i32.const 7372) "l")
 (data $79.1 (i32.const 7384) "\02\00\00\00P\00\00\00t\00h\00e\00 \00p\00i\00e\00c\00e\00 \00h\00a\00s\00 \00t\00o\00 \00b\00e\00 \00l\00o\00c\00k\00e\00d\00 \00f\00o\00r\00 \00t\00h\00e\00 \00b\00u\00y\00e\00r")
 (data $80 (i32.const 7484) "L")
 (data $80.1 (i32.const 7496) "\02\00\00\00:\00\00\00t\00h\00e\00 \00p\00i\00e\00c\00e\00 \00i\00s\00 \00n\00o\00t\00 \00t\00h\00e\00 \00s\00e\00l\00l\00e\00r\00\'\00s")
 (data $81 (i32.const 7564) "\8c")
 (data $81.1 (i32.const 7576) "\02\00\00\00z\00\00\00t\00h\00e\00 \00v\00o\00u\00c\00h\00e\00r\00 \00i\00s\00 \00n\00o\00t\00 \00i\00s\00s\00u\00e\00d\00 \00b\00y\00 \00t\00h\00e\00 \00s\00e\00l\00l\00e\00r\00,\00 \00w\00h\00o\00 \00h\00a\00s\00 \00t\00o\00 \00r\00e\00d\00e\00e\00m\00 \00i\00t")
 (data $82 (i32.const 7708) "l")
 (data $82.1 (i32.const 7720) "\02\00\00\00R\00\00\00t\00h\00e\00 \00v\00o\00u\00c\00h\00e\00r\00 \00e\00x\00p\00i\00r\00e\00s\00 \00b\00e\00f\00o\00r\00e\00 \00t\00h\00e\00 \00d\00e\00a\00d\00l\00i\00n\00e\00,\00 ")
 (data $83 (i32.const 7820) "L")
 (data $83.1 (i32.const 7832) "\02\00\00\006\00\00\00t\00h\00e\00 \00l\00o\00c\00k\00 \00h\00a\00s\00 \00t\00o\00 \00l\00a\00s\00t\00 \00u\00n\00t\00i\00l\00 ")
 (data $84 (i32.const 7900) "\ac")
 (data $84.1 (i32.const 7912) "\02\00\00\00\94\00\00\00t\00h\00i\00s\00 \00t\00r\00a\00d\00e\00 \00i\00s\00 \00p\00a\00i\00d\00 \00w\00h\00e\00n\00 \00i\00t\00s\00 \00d\00e\00v\00i\00c\00e\00 \00p\00r\00o\00v\00e\00s\00 \00t\00h\00e\00 \00d\00e\00l\00i\00v\00e\00r\00y\00;\00 \00n\00o\00 \00t\00i\00l\00l\00 \00r\00e\00d\00e\00e\00m\00s\00 \00i\00t")
 (data $85 (i32.const 8076) "\\")
 (data $85.1 (i32.const 8088) "\02\00\00\00H\00\00\00t\00h\00e\00 \00a\00u\00t\00h\00o\00r\00i\00z\00a\00t\00i\00o\00n\00 \00i\00s\00 \00n\00o\00t\00 \00t\00h\00e\00 \00b\00u\00y\00e\00r\00\'\00s")
 (data $86 (i32.const 8172) "L")
 (data $86.1 (i32.const 8184) "\02\00\00\00<\00\00\00t\00h\00e\00 \00d\00e\00v\00i\00c\00e\00 \00i\00s\00 \00n\00o\00t\00 \00t\00h\00e\00 \00s\00e\00l\00l\00e\00r\00\'\00s")
 (data $87 (i32.const 8252) "\\")
 (data $87.1 (i32.const 8264) "\02\00\00\00>\00\00\00t\00h\00e\00 \00a\00u\00t\00h\00o\00r\00i\00z\00a\00t\00i\00o\00n\00 \00h\00a\00s\00 \00t\00o\00 \00b\00e\00 \00i\00n\00 ")
 (data $88 (i32.const 8348) "\\")
 (data $88.1 (i32.const 8360) "\02\00\00\00F\00\00\00 \00o\00r\00 \00l\00e\00s\00s\00,\00 \00i\00t\00 \00i\00s\00 \00i\00n\00 \00a\00n\00o\00t\00h\00e\00r\00 \00c\00u\00r\00r\00e\00n\00c\00y")
 (data $89 (i32.const 8444) "L")
 (data $89.1 (i32.const 8456) "\02\00\00\000\00\00\00t\00h\00e\00 \00c\00o\00d\00e\00 \00w\00a\00s\00 \00g\00o\00o\00d\00 \00u\00n\00t\00i\00l\00 ")
 (data $90 (i32.const 8524) "L")
 (data $90.1 (i32.const 8536) "\02\00\00\00.\00\00\00,\00 \00i\00t\00 \00w\00a\00s\00 \00a\00c\00c\00e\00p\00t\00e\00d\00 \00l\00a\00t\00e\00r")
 (data $91 (i32.const 8604) "<")
 (data $91.1 (i32.const 8616) "\02\00\00\00*\00\00\00p\00r\00o\00o\00f\00s\00 \00c\00o\00u\00n\00t\00e\00d\00 \00u\00n\00t\00i\00l\00 ")
 (data $92 (i32.const 8668) "l")
 (data $92.1 (i32.const 8680) "\02\00\00\00\\\00\00\00t\00h\00e\00 \00a\00m\00o\00u\00n\00t\00 \00h\00a\00s\00 \00t\00o\00 \00b\00e\00 \00f\00r\00o\00m\00 \001\00 \00t\00o\00 \00t\00h\00e\00 \00a\00u\00t\00h\00o\00r\00i\00z\00e\00d\00 ")
 (data $93 (i32.const 8780) "\9c")
 (data $93.1 (i32.const 8792) "\02\00\00\00\80\00\00\00t\00h\00i\00s\00 \00a\00u\00t\00h\00o\00r\00i\00z\00a\00t\00i\00o\00n\00 \00w\00a\00s\00 \00u\00s\00e\00d\00 \00b\00e\00f\00o\00r\00e\00;\00 \00a\00s\00k\00 \00t\00h\00e\00 \00b\00u\00y\00e\00r\00 \00f\00o\00r\00 \00a\00 \00n\00e\00w\00 \00c\00o\00d\00e")
 (data $94 (i32.const 8940) "L")
 (data $94.1 (i32.const 8952) "\02\00\00\000\00\00\00 \00i\00s\00 \00l\00e\00f\00t\00 \00(\00m\00i\00n\00o\00r\00 \00u\00n\00i\00t\00s\00)\00,\00 ")
 (data $95 (i32.const 9020) "\1c")
 (data $95.1 (i32.const 9032) "\02\00\00\00\0c\00\00\00 \00a\00s\00k\00e\00d")
 (data $96 (i32.const 9052) "<")
 (data $96.1 (i32.const 9064) "\02\00\00\00,\00\00\00t\00h\00e\00 \00t\00r\00a\00d\00e\00 \00h\00a\00s\00 \00c\00o\00u\00n\00t\00e\00d\00 ")
 (data $97 (i32.const 9116) "\8c")
 (data $97.1 (i32.const 9128) "\02\00\00\00v\00\00\00 \00p\00r\00o\00o\00f\00s\00 \00a\00n\00d\00 \00c\00a\00n\00\'\00t\00 \00c\00o\00u\00n\00t\00 \00m\00o\00r\00e\00;\00 \00m\00a\00k\00e\00 \00a\00 \00n\00e\00w\00 \00t\00r\00a\00d\00e\00 \00f\00o\00r\00 \00t\00h\00e\00 \00r\00e\00s\00t")
 (data $98 (i32.const 9260) "\1c")
 (data $98.1 (i32.const 9272) "\02\00\00\00\0c\00\00\00p\00r\00o\00v\00e\00n")
 (data $99 (i32.const 9292) "\1c")
 (data $99.1 (i32.const 9304) "\02\00\00\00\0c\00\00\00r\00e\00d\00e\00e\00m")
 (data $100 (i32.const 9324) ",")
 (data $100.1 (i32.const 9336) "\02\00\00\00\0e\00\00\00m\00e\00s\00s\00a\00g\00e")
 (data $101 (i32.const 9372) ",")
 (data $101.1 (i32.const 9384) "\02\00\00\00\0e\00\00\00r\00e\00l\00e\00a\00s\00e")
 (data $102 (i32.const 9420) "\1c")
 (data $102.1 (i32.const 9432) "\02\00\00\00\0c\00\00\00r\00e\00f\00u\00n\00d")
 (data $103 (i32.const 9452) "\1c")
 (data $103.1 (i32.const 9464) "\02\00\00\00\0c\00\00\00u\00n\00l\00o\00c\00k")
 (data $104 (i32.const 9484) ",")
 (data $104.1 (i32.const 9496) "\02\00\00\00\0e\00\00\00c\00l\00o\00s\00i\00n\00g")
 (data $105 (i32.const 9532) "\1c")
 (data $105.1 (i32.const 9544) "\02\00\00\00\n\00\00\00e\00n\00d\00e\00d")
 (data $106 (i32.const 9564) "\9c")
 (data $106.1 (i32.const 9576) "\02\00\00\00~\00\00\00t\00h\00i\00s\00 \00t\00r\00a\00d\00e\00 \00h\00a\00s\00 \00n\00o\00 \00c\00r\00i\00t\00e\00r\00i\00a\00;\00 \00i\00t\00 \00i\00s\00 \00r\00e\00d\00e\00e\00m\00e\00d\00 \00a\00t\00 \00t\00h\00e\00 \00s\00e\00l\00l\00e\00r\00\'\00s\00 \00t\00i\00l\00l")
 (data $107 (i32.const 9724) "|")
 (data $107.1 (i32.const 9736) "\02\00\00\00`\00\00\00a\00n\00o\00t\00h\00e\00r\00 \00d\00e\00v\00i\00c\00e\00 \00t\00h\00a\00n\00 \00t\00h\00e\00 \00o\00n\00e\00 \00i\00n\00 \00t\00h\00e\00 \00t\00e\00r\00m\00s\00 \00s\00a\00y\00s\00 \00s\00o")
 (data $108 (i32.const 9852) ",")
 (data $108.1 (i32.const 9864) "\02\00\00\00\14\00\00\00c\00o\00m\00p\00l\00e\00t\00e\00d\00 ")
 (data $109 (i32.const 9900) "<")
 (data $109.1 (i32.const 9912) "\02\00\00\00*\00\00\00 \00a\00f\00t\00e\00r\00 \00t\00h\00e\00 \00d\00e\00a\00d\00l\00i\00n\00e\00,\00 ")
 (data $110 (i32.const 9964) "\1c")
 (data $110.1 (i32.const 9976) "\02\00\00\00\n\00\00\00p\00l\00a\00c\00e")
 (data $111 (i32.const 9996) "L")
 (data $111.1 (i32.const 10008) "\02\00\00\00:\00\00\00t\00h\00e\00 \00c\00r\00i\00t\00e\00r\00i\00a\00 \00d\00o\00n\00\'\00t\00 \00a\00s\00k\00 \00f\00o\00r\00 \00a\00 ")
 (data $112 (i32.const 10076) "L")
 (data $112.1 (i32.const 10088) "\02\00\00\00.\00\00\00i\00t\00 \00l\00a\00c\00k\00s\00 \00e\00v\00i\00d\00e\00n\00c\00e\00 \00o\00f\00 \00a\00 ")
 (data $113 (i32.const 10156) "<")
 (data $113.1 (i32.const 10168) "\02\00\00\00 \00\00\00t\00e\00m\00p\00e\00r\00a\00t\00u\00r\00e\00 \00b\00a\00n\00d")
 (data $114 (i32.const 10220) "\1c")
 (data $114.1 (i32.const 10232) "\02\00\00\00\n\00\00\00c\00o\00u\00n\00t")
 (data $115 (i32.const 10252) ",")
 (data $115.1 (i32.const 10264) "\02\00\00\00\1a\00\00\00a\00 \00r\00e\00a\00d\00i\00n\00g\00 \00i\00s\00 ")
 (data $116 (i32.const 10300) "L")
 (data $116.1 (i32.const 10312) "\02\00\00\00<\00\00\00 \00o\00l\00d\00e\00r\00 \00t\00h\00a\00n\00 \00c\00o\00u\00n\00t\00s\00:\00 \00o\00n\00l\00y\00 \00f\00r\00o\00m\00 ")
 (data $117 (i32.const 10380) "l")
 (data $117.1 (i32.const 10392) "\02\00\00\00Z\00\00\00 \00y\00o\00u\00n\00g\00e\00r\00 \00t\00h\00a\00n\00 \00t\00h\00e\00 \00c\00o\00m\00p\00l\00e\00t\00i\00o\00n\00 \00t\00h\00a\00t\00 \00r\00e\00s\00t\00s\00 \00o\00n\00 \00i\00t")
 (data $118 (i32.const 10492) "\1c")
 (data $118.1 (i32.const 10504) "\02\00\00\00\08\00\00\00f\00i\00x\00 ")
 (data $119 (i32.const 10524) "L")
 (data $119.1 (i32.const 10536) "\02\00\00\00.\00\00\00 \00i\00s\00 \00o\00u\00t\00s\00i\00d\00e\00 \00t\00h\00e\00 \00f\00e\00n\00c\00e\00:\00 ")
 (data $120 (i32.const 10604) ",")
 (data $120.1 (i32.const 10616) "\02\00\00\00\1c\00\00\00 \00n\00o\00r\00t\00h\00-\00s\00o\00u\00t\00h\00,\00 ")
 (data $121 (i32.const 10652) "l")
 (data $121.1 (i32.const 10664) "\02\00\00\00N\00\00\00 \00e\00a\00s\00t\00-\00w\00e\00s\00t\00 \00(\00t\00e\00n\00-\00m\00i\00l\00l\00i\00o\00n\00t\00h\00s\00 \00o\00f\00 \00a\00 \00d\00e\00g\00r\00e\00e\00)")
 (data $122 (i32.const 10764) "<")
 (data $122.1 (i32.const 10776) "\02\00\00\00 \00\00\00 \00i\00s\00 \00a\00c\00c\00u\00r\00a\00t\00e\00 \00t\00o\00 ")
 (data $123 (i32.const 10828) "\1c")
 (data $123.1 (i32.const 10840) "\02\00\00\00\04\00\00\00 \00m")
 (data $124 (i32.const 10860) "L")
 (data $124.1 (i32.const 10872) "\02\00\00\00.\00\00\00,\00 \00t\00h\00e\00 \00c\00r\00i\00t\00e\00r\00i\00a\00 \00a\00s\00k\00 \00f\00o\00r\00 ")
 (data $125 (i32.const 10940) "\\")
 (data $125.1 (i32.const 10952) "\02\00\00\00>\00\00\00 \00i\00s\00 \00n\00o\00t\00 \00a\00f\00t\00e\00r\00 \00t\00h\00e\00 \00o\00n\00e\00 \00b\00e\00f\00o\00r\00e\00 \00i\00t")
 (data $126 (i32.const 11036) ",")
 (data $126.1 (i32.const 11048) "\02\00\00\00\0e\00\00\00 \00c\00o\00m\00e\00s\00 ")
 (data $127 (i32.const 11084) "\\")
 (data $127.1 (i32.const 11096) "\02\00\00\00D\00\00\00 \00a\00f\00t\00e\00r\00 \00t\00h\00e\00 \00o\00n\00e\00 \00b\00e\00f\00o\00r\00e\00 \00i\00t\00,\00 \00a\00t\00 \00m\00o\00s\00t\00 ")
 (data $128 (i32.const 11180) ",")
 (data $128.1 (i32.const 11192) "\02\00\00\00\18\00\00\00 \00a\00r\00e\00 \00a\00l\00l\00o\00w\00e\00d")
 (data $129 (i32.const 11228) "<")
 (data $129.1 (i32.const 11240) "\02\00\00\00*\00\00\00i\00n\00s\00i\00d\00e\00 \00t\00h\00e\00 \00f\00e\00n\00c\00e\00 \00f\00o\00r\00 ")
 (data $130 (i32.const 11292) "\9c")
 (data $130.1 (i32.const 11304) "\02\00\00\00\88\00\00\00t\00h\00e\00 \00t\00e\00m\00p\00e\00r\00a\00t\00u\00r\00e\00s\00 \00c\00o\00n\00t\00r\00a\00d\00i\00c\00t\00 \00t\00h\00e\00m\00s\00e\00l\00v\00e\00s\00:\00 \00t\00h\00e\00y\00 \00e\00n\00d\00 \00b\00e\00f\00o\00r\00e\00 \00t\00h\00e\00y\00 \00b\00e\00g\00i\00n\00,\00 ")
 (data $131 (i32.const 11452) "\9c")
 (data $131.1 (i32.const 11464) "\02\00\00\00\88\00\00\00t\00h\00e\00 \00l\00o\00w\00e\00s\00t\00 \00i\00s\00 \00a\00b\00o\00v\00e\00 \00t\00h\00e\00 \00h\00i\00g\00h\00e\00s\00t\00,\00 \00o\00r\00 \00a\00 \00p\00a\00u\00s\00e\00 \00i\00s\00 \00l\00o\00n\00g\00e\00r\00 \00t\00h\00a\00n\00 \00a\00l\00l\00 \00o\00f\00 \00i\00t")
 (data $132 (i32.const 11612) "<")
 (data $132.1 (i32.const 11624) "\02\00\00\00$\00\00\00i\00t\00 \00w\00a\00s\00 \00a\00s\00 \00c\00o\00l\00d\00 \00a\00s\00 ")
 (data $133 (i32.const 11676) "\1c")
 (data $133.1 (i32.const 11688) "\02\00\00\00\02\00\00\00-")
 (data $134 (i32.const 11708) "\1c")
 (data $134.1 (i32.const 11720) "\02\00\00\00\04\00\00\00 \00C")
 (data $135 (i32.const 11740) "<")
 (data $135.1 (i32.const 11752) "\02\00\00\00*\00\00\00,\00 \00t\00h\00e\00 \00c\00r\00i\00t\00e\00r\00i\00a\00 \00a\00l\00l\00o\00w\00 ")
 (data $136 (i32.const 11804) "<")
 (data $136.1 (i32.const 11816) "\02\00\00\00$\00\00\00i\00t\00 \00w\00a\00s\00 \00a\00s\00 \00w\00a\00r\00m\00 \00a\00s\00 ")
 (data $137 (i32.const 11868) "<")
 (data $137.1 (i32.const 11880) "\02\00\00\00 \00\00\00i\00n\00 \00t\00h\00e\00 \00b\00a\00n\00d\00 \00f\00o\00r\00 ")
 (data $138 (i32.const 11932) "\\")
 (data $138.1 (i32.const 11944) "\02\00\00\00B\00\00\00t\00h\00e\00 \00t\00e\00m\00p\00e\00r\00a\00t\00u\00r\00e\00 \00w\00a\00s\00 \00n\00o\00t\00 \00r\00e\00a\00d\00 \00f\00o\00r\00 ")
 (data $139 (i32.const 12028) ",")
 (data $139.1 (i32.const 12040) "\02\00\00\00\14\00\00\00,\00 \00a\00t\00 \00m\00o\00s\00t\00 ")
 (data $140 (i32.const 12076) "l")
 (data $140.1 (i32.const 12088) "\02\00\00\00\\\00\00\00 \00t\00e\00m\00p\00e\00r\00a\00t\00u\00r\00e\00s\00 \00w\00e\00r\00e\00 \00r\00e\00a\00d\00,\00 \00a\00t\00 \00l\00e\00a\00s\00t\00 \002\00 \00a\00r\00e\00 \00n\00e\00e\00d\00e\00d")
 (data $141 (i32.const 12188) "l")
 (data $141.1 (i32.const 12200) "\02\00\00\00T\00\00\00a\00 \00c\00o\00u\00n\00t\00e\00r\00 \00n\00e\00v\00e\00r\00 \00f\00a\00l\00l\00s\00;\00 \00t\00h\00i\00s\00 \00o\00n\00e\00 \00w\00e\00n\00t\00 \00f\00r\00o\00m\00 ")
 (data $142 (i32.const 12300) "\1c")
 (data $142.1 (i32.const 12312) "\02\00\00\00\08\00\00\00 \00t\00o\00 ")
 (data $143 (i32.const 12332) "\\")
 (data $143.1 (i32.const 12344) "\02\00\00\00H\00\00\00 \00w\00e\00r\00e\00 \00c\00o\00u\00n\00t\00e\00d\00,\00 \00t\00h\00e\00 \00c\00r\00i\00t\00e\00r\00i\00a\00 \00a\00s\00k\00 \00f\00o\00r\00 ")
 (data $144 (i32.const 12428) ",")
 (data $144.1 (i32.const 12440) "\02\00\00\00\1c\00\00\00t\00h\00e\00 \00t\00r\00a\00d\00e\00 \00h\00a\00s\00 ")
 (data $145 (i32.const 12476) "L")
 (data $145.1 (i32.const 12488) "\02\00\00\00.\00\00\00 \00h\00o\00l\00d\00s\00,\00 \00n\00u\00m\00b\00e\00r\00e\00d\00 \00f\00r\00o\00m\00 \000")
 (data $146 (i32.const 12556) "|")
 (data $146.1 (i32.const 12568) "\02\00\00\00d\00\00\00t\00h\00e\00 \00r\00e\00c\00e\00i\00p\00t\00 \00i\00s\00 \00n\00o\00t\00 \00f\00r\00o\00m\00 \00t\00h\00e\00 \00p\00r\00o\00c\00e\00s\00s\00o\00r\00 \00o\00f\00 \00t\00h\00e\00 \00t\00e\00r\00m\00s")
 (data $147 (i32.const 12684) ",")
 (data $147.1 (i32.const 12696) "\02\00\00\00\18\00\00\00t\00h\00e\00 \00h\00o\00l\00d\00 \00i\00s\00 ")
 (data $148 (i32.const 12732) "|")
 (data $148.1 (i32.const 12744) "\02\00\00\00d\00\00\00 \00(\00m\00i\00n\00o\00r\00 \00u\00n\00i\00t\00s\00)\00,\00 \00t\00h\00e\00 \00r\00e\00c\00e\00i\00p\00t\00 \00i\00s\00 \00i\00n\00 \00a\00n\00o\00t\00h\00e\00r\00 \00c\00u\00r\00r\00e\00n\00c\00y")
 (data $149 (i32.const 12860) "\1c")
 (data $149.1 (i32.const 12872) "\02\00\00\00\n\00\00\00h\00o\00l\00d\00 ")
 (data $150 (i32.const 12892) "\\")
 (data $150.1 (i32.const 12904) "\02\00\00\00H\00\00\00 \00i\00s\00 \00a\00n\00o\00t\00h\00e\00r\00 \00p\00a\00y\00m\00e\00n\00t\00 \00a\00t\00 \00t\00h\00e\00 \00p\00r\00o\00c\00e\00s\00s\00o\00r")
 (data $151 (i32.const 12988) "\\")
 (data $151.1 (i32.const 13000) "\02\00\00\00D\00\00\00a\00n\00 \00a\00m\00o\00u\00n\00t\00 \00o\00f\00 \00t\00h\00e\00 \00r\00e\00c\00e\00i\00p\00t\00 \00i\00s\00 \00a\00b\00o\00v\00e\00 ")
 (data $152 (i32.const 13084) "\1c")
 (data $152.1 (i32.const 13096) "\02\00\00\00\04\00\00\00:\00 ")
 (data $153 (i32.const 13116) "l")
 (data $153.1 (i32.const 13128) "\02\00\00\00\\\00\00\00 \00m\00i\00n\00o\00r\00 \00u\00n\00i\00t\00s\00 \00w\00e\00r\00e\00 \00o\00r\00d\00e\00r\00e\00d\00,\00 \00t\00h\00e\00 \00p\00r\00o\00c\00e\00s\00s\00o\00r\00 \00s\00a\00y\00s\00 ")
 (data $154 (i32.const 13228) ",")
 (data $154.1 (i32.const 13240) "\02\00\00\00\1c\00\00\00 \00w\00e\00r\00e\00 \00p\00a\00i\00d\00 \00o\00u\00t")
 (data $155 (i32.const 13276) "L")
 (data $155.1 (i32.const 13288) "\02\00\00\002\00\00\00 \00h\00a\00s\00 \00l\00e\00s\00s\00 \00t\00h\00a\00n\00 \00i\00t\00s\00 \00a\00m\00o\00u\00n\00t")
 (data $156 (i32.const 13356) "\1c")
 (data $156.1 (i32.const 13368) "\02\00\00\00\02\00\00\00 ")
 (data $157 (i32.const 13388) "\9c")
 (data $157.1 (i32.const 13400) "\02\00\00\00\86\00\00\00y\00o\00u\00 \00h\00a\00v\00e\00 \00a\00s\00k\00e\00d\00 \00t\00o\00 \00c\00a\00n\00c\00e\00l\00 \00a\00l\00r\00e\00a\00d\00y\00;\00 \00t\00h\00e\00 \00o\00t\00h\00e\00r\00 \00p\00a\00r\00t\00y\00 \00h\00a\00s\00 \00t\00o\00 \00c\00a\00n\00c\00e\00l\00 \00t\00o\00o")
 (data $158 (i32.const 13548) "\\")
 (data $158.1 (i32.const 13560) "\02\00\00\00L\00\00\00a\00 \00p\00a\00r\00t\00y\00 \00c\00a\00n\00c\00e\00l\00l\00e\00d\00 \00b\00e\00f\00o\00r\00e\00 \00i\00t\00 \00w\00a\00s\00 \00f\00u\00n\00d\00e\00d")
 (data $159 (i32.const 13644) "<")
 (data $159.1 (i32.const 13656) "\02\00\00\00,\00\00\00b\00o\00t\00h\00 \00p\00a\00r\00t\00i\00e\00s\00 \00c\00a\00n\00c\00e\00l\00l\00e\00d")
 (data $160 (i32.const 13708) "|")
 (data $160.1 (i32.const 13720) "\02\00\00\00h\00\00\00a\00 \00p\00r\00o\00o\00f\00 \00m\00a\00y\00 \00s\00t\00i\00l\00l\00 \00a\00r\00r\00i\00v\00e\00;\00 \00t\00h\00e\00 \00t\00r\00a\00d\00e\00 \00c\00a\00n\00 \00e\00x\00p\00i\00r\00e\00 \00f\00r\00o\00m\00 ")
 (data $161 (i32.const 13836) "<")
 (data $161.1 (i32.const 13848) "\02\00\00\00&\00\00\00t\00h\00e\00 \00d\00e\00a\00d\00l\00i\00n\00e\00 \00p\00a\00s\00s\00e\00d")
 (export "apply" (func $assembly/trade/index/apply))
 (export "abi" (func $assembly/host/abi/abi))
 (export "alloc" (func $assembly/host/abi/alloc))
 (export "memory" (memory $0))
 (func $assembly/host/refusal/Refusal#words (param $0 i32) (param $1 i32) (result i32)
  local.get $0
  i32.load offset=4
  local.get $1
  call $assembly/wire/writer/Writer#letters
  drop
  local.get $0
 )
 (func $assembly/wire/writer/Writer#head (param $0 i32) (param $1 i32) (param $2 i64) (result i32)
  (local $3 i32)
  local.get $1
  i32.const 5
  i32.shl
  local.set $3
  local.get $2
  i64.const 24
  i64.lt_u
  if
   local.get $0
   local.get $3
   local.get $2
   i32.wrap_i64
   i32.or
   call $assembly/wire/writer/Writer#byte
   return
  end
  local.get $0
  local.tee $1
  local.get $3
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
  local.tee $0
  i32.const 24
  i32.add
  i32.or
  call $assembly/wire/writer/Writer#byte
  drop
  i32.const 8
  local.get $0
  i32.shl
  local.set $0
  loop $for-loop|0
   local.get $0
   i32.const 0
   i32.gt_s
   if
    local.get $1
    local.get $2
    local.get $0
    i32.const 8
    i32.sub
    local.tee $0
    i64.extend_i32_s
    i64.shr_u
    i32.wrap_i64
    call $assembly/wire/writer/Writer#byte
    drop
    br $for-loop|0
   end
  end
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
 (func $assembly/host/refusal/refuse (param $0 i32) (result i32)
  (local $1 i32)
  call $assembly/host/heap/make<assembly/trade/criteria/Count>
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
 (func $assembly/wire/reader/Reader#head (param $0 i32) (param $1 i32) (result i64)
  (local $2 i64)
  (local $3 i64)
  (local $4 i32)
  (local $5 i32)
  block $folding-inner0
   local.get $0
   call $assembly/wire/reader/Reader#peek
   local.get $1
   i32.ne
   br_if $folding-inner0
   local.get $0
   local.get $0
   i32.load
   local.tee $1
   i32.const 1
   i32.add
   i32.store
   local.get $1
   i64.load8_u
   i64.const 31
   i64.and
   local.tee $3
   i64.const 24
   i64.lt_u
   if
    local.get $3
    return
   end
   local.get $3
   i64.const 27
   i64.gt_u
   br_if $folding-inner0
   i32.const 1
   local.get $3
   i32.wrap_i64
   i32.const 24
   i32.sub
   i32.shl
   local.tee $1
   local.get $0
   i32.load offset=4
   local.get $0
   i32.load
   i32.sub
   i32.gt_u
   br_if $folding-inner0
   loop $for-loop|0
    local.get $1
    local.get $4
    i32.gt_u
    if
     local.get $0
     local.get $0
     i32.load
     local.tee $5
     i32.const 1
     i32.add
     i32.store
     local.get $5
     i64.load8_u
     local.get $2
     i64.const 8
     i64.shl
     i64.or
     local.set $2
     local.get $4
     i32.const 1
     i32.add
     local.set $4
     br $for-loop|0
    end
   end
   local.get $2
   i64.const 24
   i64.lt_u
   local.get $2
   local.get $1
   i64.extend_i32_u
   i64.const 2
   i64.shl
   i64.shr_u
   i64.eqz
   local.get $1
   i32.const 1
   i32.eq
   select
   if (result i64)
    local.get $0
    i32.const 1
    i32.store8 offset=8
    i64.const 0
   else
    local.get $2
   end
   return
  end
  local.get $0
  i32.const 1
  i32.store8 offset=8
  i64.const 0
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
 (func $assembly/host/refusal/Refusal#seconds (param $0 i32) (param $1 i64) (result i32)
  local.get $0
  i32.load offset=4
  local.get $1
  i32.const 3
  call $assembly/value/decimal/writeScaled
  local.get $0
  i32.const 4320
  call $assembly/host/refusal/Refusal#words
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
 (func $assembly/wire/writer/Writer#bytes (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  local.get $0
  i32.const 2
  local.get $2
  i64.extend_i32_u
  call $assembly/wire/writer/Writer#head
  local.get $1
  local.get $2
  call $assembly/wire/writer/Writer#raw
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
 (func $assembly/value/checked/add (param $0 i64) (param $1 i64) (result i64)
  local.get $0
  i64.const -1
  local.get $1
  i64.sub
  i64.gt_u
  if
   unreachable
  end
  local.get $0
  local.get $1
  i64.add
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
  i32.const 3248
  call $assembly/wire/writer/Writer#letters
  drop
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
 (func $assembly/wire/writer/Writer#raw (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
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
  local.set $5
  local.get $1
  local.set $4
  loop $for-loop|0
   local.get $3
   i32.const 8
   i32.add
   local.tee $1
   local.get $2
   i32.le_u
   if
    local.get $3
    local.get $5
    i32.add
    local.get $3
    local.get $4
    i32.add
    i64.load
    i64.store
    local.get $1
    local.set $3
    br $for-loop|0
   end
  end
  loop $for-loop|1
   local.get $2
   local.get $3
   i32.gt_u
   if
    local.get $3
    local.get $5
    i32.add
    local.get $3
    local.get $4
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
  local.get $0
  local.get $0
  i32.load offset=4
  local.get $2
  i32.add
  i32.store offset=4
  local.get $0
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
 (func $assembly/host/refusal/Refusal#amount (param $0 i32) (param $1 i64) (param $2 i32) (result i32)
  local.get $0
  i32.load offset=4
  local.get $1
  call $assembly/value/decimal/writeDecimal
  local.get $0
  i32.load offset=4
  i32.const 32
  call $assembly/wire/writer/Writer#byte
  local.get $2
  i32.load
  local.get $2
  i32.load offset=4
  call $assembly/wire/writer/Writer#raw
  drop
  local.get $0
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
 (func $assembly/wire/reader/Reader#takesKey (param $0 i32) (param $1 i32) (result i32)
  local.get $0
  call $assembly/wire/reader/Reader#peek
  if (result i32)
   i32.const 1
  else
   local.get $0
   i32.load
   i32.load8_u
   local.get $1
   i32.const 255
   i32.and
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
 (func $assembly/host/heap/make<assembly/trade/criteria/Count> (result i32)
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
 (func $assembly/wire/reader/Reader#int (param $0 i32) (result i64)
  (local $1 i64)
  (local $2 i32)
  local.get $0
  local.get $0
  call $assembly/wire/reader/Reader#peek
  i32.const 1
  i32.eq
  local.tee $2
  call $assembly/wire/reader/Reader#head
  local.tee $1
  i64.const 9223372036854775807
  i64.gt_u
  if
   local.get $0
   i32.const 1
   i32.store8 offset=8
   i64.const 0
   return
  end
  i64.const -1
  local.get $1
  i64.sub
  local.get $1
  local.get $2
  select
 )
 (func $assembly/wire/canonical/walk (param $0 i32) (param $1 i32)
  (local $2 i64)
  block $break|0
   block $case4|0
    block $case3|0
     block $case2|0
      block $case1|0
       block $case0|0
        local.get $0
        call $assembly/wire/reader/Reader#peek
        br_table $case0|0 $case1|0 $case2|0 $case3|0 $case4|0
       end
       local.get $0
       i32.const 0
       call $assembly/wire/reader/Reader#head
       drop
       br $break|0
      end
      local.get $0
      i32.const 1
      call $assembly/wire/reader/Reader#head
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
     local.get $0
     i32.const 2
     call $assembly/wire/reader/Reader#head
     call $assembly/wire/reader/Reader#advance
     drop
     br $break|0
    end
    local.get $0
    local.get $0
    i32.const 3
    call $assembly/wire/reader/Reader#head
    local.tee $2
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
   local.get $0
   local.get $1
   call $assembly/wire/canonical/walkContainer
  end
 )
 (func $assembly/trade/state/State#nonce (param $0 i32) (param $1 i32) (result i32)
  local.get $0
  i32.load offset=32
  local.get $1
  i32.const 2
  i32.shl
  i32.add
  i32.load
 )
 (func $assembly/trade/money/close (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  local.get $0
  i32.load offset=4
  i32.load offset=40
  local.set $5
  loop $for-loop|0
   local.get $3
   local.get $0
   i32.load offset=20
   i32.lt_u
   if
    local.get $0
    i32.load offset=16
    local.get $3
    i32.const 56
    i32.mul
    i32.add
    local.tee $4
    i32.load offset=8
    i32.const 4
    i32.ge_s
    if (result i32)
     i32.const 1
    else
     local.get $4
     i64.load offset=24
     local.get $4
     i64.load
     i64.eq
    end
    i32.eqz
    if
     local.get $4
     i64.load offset=24
     i64.const 0
     i64.ne
     if
      local.get $3
      local.get $4
      i64.load offset=24
      local.get $5
      call $assembly/host/effect/release
     else
      global.get $assembly/host/answer/effects
      i32.const 9440
      i32.const 3
      call $assembly/host/answer/next
      i32.const 0
      i64.const 0
      call $assembly/wire/writer/Writer#head
      i32.const 0
      local.get $3
      i64.extend_i32_u
      call $assembly/wire/writer/Writer#head
      i32.const 0
      i64.const 1
      call $assembly/wire/writer/Writer#head
      i32.const 0
      i64.const 0
      call $assembly/wire/writer/Writer#head
      i32.const 0
      i64.const 2
      call $assembly/wire/writer/Writer#head
      local.get $5
      i32.load
      local.get $5
      i32.load offset=4
      call $assembly/wire/writer/Writer#text
      drop
     end
    end
    local.get $3
    i32.const 1
    i32.add
    local.set $3
    br $for-loop|0
   end
  end
  local.get $0
  i32.load offset=12
  local.tee $3
  if (result i32)
   local.get $0
   i64.load offset=24
   local.get $0
   i32.load offset=4
   i64.load offset=16
   i64.eq
  else
   i32.const 1
  end
  i32.eqz
  if
   local.get $0
   i32.load offset=4
   i32.load offset=8
   i32.const 9472
   call $assembly/host/effect/message
   i32.const 5
   i64.const 2
   call $assembly/wire/writer/Writer#head
   i32.const 0
   i64.const 0
   call $assembly/wire/writer/Writer#head
   i32.const 0
   local.get $3
   i64.load
   call $assembly/wire/writer/Writer#head
   i32.const 0
   i64.const 1
   call $assembly/wire/writer/Writer#head
   i32.const 0
   local.get $0
   i64.load offset=24
   call $assembly/wire/writer/Writer#head
   drop
  end
  local.get $0
  i32.const 8
  i32.store
  local.get $0
  local.get $1
  i32.store offset=52
  local.get $0
  local.get $2
  i32.store offset=44
  global.get $assembly/host/answer/events
  i32.const 9504
  i32.const 2
  call $assembly/host/answer/next
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $1
  i64.extend_i32_s
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 1
  call $assembly/wire/writer/Writer#head
  local.get $2
  call $assembly/wire/writer/Writer#textOrNull
  local.get $0
  call $assembly/trade/money/settle
 )
 (func $assembly/host/heap/takeRecords<assembly/host/fact/Fact> (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  global.get $assembly/host/heap/highest
  local.set $1
  local.get $0
  i32.const 56
  i32.mul
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
 (func $~lib/staticarray/StaticArray<~lib/string/String>#__get (param $0 i32) (result i32)
  local.get $0
  i32.const 1436
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
  i32.const 1440
  i32.add
  i32.load
  local.tee $0
  i32.eqz
  if
   unreachable
  end
  local.get $0
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
 (func $assembly/trade/state/Peers#add (param $0 i32) (param $1 i32)
  local.get $0
  i32.load
  if
   local.get $0
   local.get $1
   i32.store offset=4
  else
   local.get $0
   local.get $1
   i32.store
  end
 )
 (func $assembly/trade/evidence/within (param $0 i32) (param $1 i64) (result i64)
  (local $2 i64)
  local.get $0
  call $assembly/wire/reader/Reader#int
  local.tee $2
  local.get $1
  i64.gt_s
  local.get $2
  i64.const 0
  local.get $1
  i64.sub
  i64.lt_s
  i32.or
  if (result i64)
   local.get $0
   i32.const 1
   i32.store8 offset=8
   i64.const 0
  else
   local.get $2
  end
 )
 (func $assembly/trade/criteria_error/fix (param $0 i32) (param $1 i32) (result i32)
  local.get $0
  call $assembly/host/refusal/refuse
  i32.const 10512
  call $assembly/host/refusal/Refusal#words
  local.tee $0
  i32.load offset=4
  local.get $1
  i32.const 1
  i32.add
  i64.extend_i32_u
  call $assembly/value/decimal/writeDecimal
  local.get $0
 )
 (func $assembly/trade/completion/isBetween (param $0 i32) (param $1 i32) (param $2 i64) (result i32)
  (local $3 i64)
  local.get $0
  i64.load offset=8
  local.get $2
  i64.gt_u
  if
   local.get $0
   i64.load offset=8
   local.set $3
   i32.const 175
   call $assembly/host/refusal/refuse
   i32.const 10272
   call $assembly/host/refusal/Refusal#words
   local.get $3
   local.get $2
   i64.sub
   call $assembly/host/refusal/Refusal#seconds
   i32.const 10320
   call $assembly/host/refusal/Refusal#words
   local.get $3
   call $assembly/host/refusal/Refusal#instant
   drop
   i32.const 0
   return
  end
  local.get $2
  local.get $1
  i64.load offset=16
  i64.le_u
  if (result i32)
   i32.const 1
  else
   local.get $1
   i64.load offset=16
   local.set $3
   i32.const 176
   call $assembly/host/refusal/refuse
   i32.const 10272
   call $assembly/host/refusal/Refusal#words
   local.get $2
   local.get $3
   i64.sub
   call $assembly/host/refusal/Refusal#seconds
   i32.const 10400
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
  end
 )
 (func $assembly/host/refusal/Refusal#celsius (param $0 i32) (param $1 i64) (result i32)
  (local $2 i64)
  local.get $1
  i64.const 0
  i64.lt_s
  if
   local.get $0
   i32.const 11696
   call $assembly/host/refusal/Refusal#words
   drop
  end
  local.get $0
  i32.load offset=4
  local.get $1
  i64.const 63
  i64.shr_s
  local.tee $2
  local.get $1
  local.get $2
  i64.add
  i64.xor
  i32.const 2
  call $assembly/value/decimal/writeScaled
  local.get $0
  i32.const 11728
  call $assembly/host/refusal/Refusal#words
 )
 (func $assembly/wire/writer/Writer#textOrNull (param $0 i32) (param $1 i32)
  local.get $1
  if (result i32)
   local.get $0
   local.get $1
   i32.load
   local.get $1
   i32.load offset=4
   call $assembly/wire/writer/Writer#text
  else
   local.get $0
   i32.const 246
   call $assembly/wire/writer/Writer#byte
  end
  drop
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
 (func $assembly/value/decimal/writeScaled (param $0 i32) (param $1 i64) (param $2 i32)
  (local $3 i64)
  (local $4 i32)
  i64.const 1
  local.set $3
  loop $for-loop|0
   local.get $2
   local.get $4
   i32.gt_s
   if
    local.get $3
    i64.const 10
    i64.mul
    local.set $3
    local.get $4
    i32.const 1
    i32.add
    local.set $4
    br $for-loop|0
   end
  end
  local.get $0
  local.get $1
  local.get $3
  i64.div_u
  call $assembly/value/decimal/writeDecimal
  local.get $1
  local.get $3
  i64.rem_u
  local.tee $1
  i64.const 0
  i64.ne
  if
   local.get $0
   i32.const 46
   call $assembly/wire/writer/Writer#byte
   drop
  end
  loop $while-continue|1
   local.get $1
   i64.const 0
   i64.ne
   if
    local.get $0
    local.get $1
    local.get $3
    i64.const 10
    i64.div_u
    local.tee $3
    i64.div_u
    i64.const 48
    i64.add
    i32.wrap_i64
    call $assembly/wire/writer/Writer#byte
    drop
    local.get $1
    local.get $3
    i64.rem_u
    local.set $1
    br $while-continue|1
   end
  end
 )
 (func $assembly/value/currency/sameCurrency (param $0 i32) (param $1 i32) (result i32)
  local.get $0
  i32.load offset=4
  i32.const 3
  i32.eq
  if (result i32)
   local.get $1
   i32.load offset=4
   i32.const 3
   i32.eq
  else
   i32.const 0
  end
  if (result i32)
   local.get $0
   i32.load
   local.get $1
   i32.load
   i32.const 3
   call $assembly/wire/bytes/same
  else
   i32.const 0
  end
 )
 (func $assembly/trade/criteria_error/otherEvidence (param $0 i32) (param $1 i32)
  i32.const 174
  call $assembly/host/refusal/refuse
  i32.const 10016
  i32.const 10096
  local.get $1
  select
  call $assembly/host/refusal/Refusal#words
  local.get $0
  call $assembly/host/refusal/Refusal#words
  drop
 )
 (func $assembly/trade/contract/text (param $0 i32) (result i32)
  local.get $0
  i32.const 20
  i32.sub
  i32.load offset=16
  i32.const 1
  i32.shr_u
  call $assembly/wire/writer/Writer.of
  local.get $0
  call $assembly/wire/writer/Writer#letters
  call $assembly/wire/writer/Writer#get:asText
 )
 (func $assembly/trade/contract/isParty (param $0 i32) (param $1 i32) (result i32)
  local.get $1
  local.get $0
  i32.load
  call $assembly/wire/bytes/sameId
  if (result i32)
   i32.const 1
  else
   local.get $1
   local.get $0
   i32.load offset=4
   call $assembly/wire/bytes/sameId
  end
 )
 (func $assembly/trade/contract/isAmount (param $0 i64) (result i32)
  local.get $0
  i64.const 0
  i64.ne
  local.get $0
  i64.const 1000000000000000
  i64.le_u
  i32.and
 )
 (func $assembly/host/heap/takeRecords<assembly/host/input/Input> (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  global.get $assembly/host/heap/highest
  local.set $1
  local.get $0
  i32.const 5
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
 (func $~lib/staticarray/StaticArray<i32>#__get (param $0 i32) (result i32)
  local.get $0
  i32.const 1820
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
  i32.const 1824
  i32.add
  i32.load
 )
 (func $assembly/wire/writer/Writer#get:asText (param $0 i32) (result i32)
  (local $1 i32)
  call $assembly/host/heap/make<assembly/wire/reader/Text>
  local.tee $1
  local.get $0
  i32.load
  i32.store
  local.get $1
  local.get $0
  i32.load offset=4
  local.get $0
  i32.load
  i32.sub
  i32.store offset=4
  local.get $1
 )
 (func $assembly/wire/bytes/same (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  loop $for-loop|0
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
 (func $assembly/wire/bytes/compare (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  loop $for-loop|0
   local.get $2
   i32.const 16
   i32.lt_u
   if
    local.get $0
    local.get $2
    i32.add
    i32.load8_u
    local.get $1
    local.get $2
    i32.add
    i32.load8_u
    i32.sub
    local.tee $3
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
 (func $assembly/value/wide/high (param $0 i64) (param $1 i64) (result i64)
  (local $2 i64)
  (local $3 i64)
  local.get $0
  i64.const 32
  i64.shr_u
  local.tee $2
  local.get $1
  i64.const 32
  i64.shr_u
  local.tee $3
  i64.mul
  local.get $1
  i64.const 4294967295
  i64.and
  local.tee $1
  local.get $2
  i64.mul
  local.get $0
  i64.const 4294967295
  i64.and
  local.tee $0
  local.get $1
  i64.mul
  i64.const 32
  i64.shr_u
  i64.add
  local.tee $1
  i64.const 32
  i64.shr_u
  i64.add
  local.get $0
  local.get $3
  i64.mul
  local.get $1
  i64.const 4294967295
  i64.and
  i64.add
  i64.const 32
  i64.shr_u
  i64.add
 )
 (func $assembly/value/currency/isCurrency (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  local.get $0
  i32.load offset=4
  i32.const 3
  i32.ne
  if
   i32.const 0
   return
  end
  loop $for-loop|0
   local.get $1
   i32.const 3
   i32.lt_u
   if
    local.get $0
    i32.load
    local.get $1
    i32.add
    i32.load8_u
    local.tee $2
    i32.const 65
    i32.lt_u
    local.get $2
    i32.const 90
    i32.gt_u
    i32.or
    if
     i32.const 0
     return
    end
    local.get $1
    i32.const 1
    i32.add
    local.set $1
    br $for-loop|0
   end
  end
  i32.const 1
 )
 (func $assembly/trade/state/State.blank (result i32)
  (local $0 i32)
  i32.const 1
  call $assembly/host/heap/takeRecords<assembly/host/fact/Fact>
  local.tee $0
  i32.const 16
  call $assembly/host/heap/takeRecords<assembly/host/fact/Fact>
  i32.store offset=16
  local.get $0
  i32.const 1024
  call $assembly/host/heap/take
  i32.store offset=32
  local.get $0
  call $assembly/host/heap/make<assembly/trade/criteria/Count>
  i32.store offset=8
  local.get $0
  call $assembly/host/heap/make<assembly/trade/criteria/Count>
  i32.store offset=48
  local.get $0
 )
 (func $assembly/trade/state/State#putNonce (param $0 i32) (param $1 i32) (param $2 i32)
  local.get $0
  i32.load offset=32
  local.get $1
  i32.const 2
  i32.shl
  i32.add
  local.get $2
  i32.store
 )
 (func $assembly/trade/state/State#placeOf (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  local.get $0
  i32.load offset=36
  local.set $2
  loop $while-continue|0
   local.get $2
   if (result i32)
    local.get $0
    local.get $2
    i32.const 1
    i32.sub
    call $assembly/trade/state/State#nonce
    local.get $1
    call $assembly/wire/bytes/compare
    i32.const 0
    i32.ge_s
   else
    i32.const 0
   end
   if
    local.get $2
    i32.const 1
    i32.sub
    local.set $2
    br $while-continue|0
   end
  end
  local.get $2
 )
 (func $assembly/trade/state/State#hasNonce (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  local.get $0
  local.get $1
  call $assembly/trade/state/State#placeOf
  local.tee $2
  local.get $0
  i32.load offset=36
  i32.lt_u
  if (result i32)
   local.get $0
   local.get $2
   call $assembly/trade/state/State#nonce
   local.get $1
   call $assembly/wire/bytes/compare
  else
   i32.const 1
  end
  i32.eqz
 )
 (func $assembly/trade/state/State#addNonce (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  local.get $0
  i32.load offset=36
  i32.const 256
  i32.eq
  if (result i32)
   i32.const 1
  else
   local.get $0
   local.get $1
   call $assembly/trade/state/State#hasNonce
  end
  if
   unreachable
  end
  local.get $0
  local.get $1
  call $assembly/trade/state/State#placeOf
  local.set $3
  local.get $0
  i32.load offset=36
  local.set $2
  loop $for-loop|0
   local.get $2
   local.get $3
   i32.gt_u
   if
    local.get $0
    local.get $2
    local.get $0
    local.get $2
    i32.const 1
    i32.sub
    local.tee $2
    call $assembly/trade/state/State#nonce
    call $assembly/trade/state/State#putNonce
    br $for-loop|0
   end
  end
  local.get $0
  local.get $3
  local.get $1
  call $assembly/trade/state/State#putNonce
  local.get $0
  local.get $0
  i32.load offset=36
  i32.const 1
  i32.add
  i32.store offset=36
 )
 (func $assembly/trade/state/Peers.read (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  call $assembly/host/heap/make<assembly/trade/criteria/Count>
  local.set $2
  local.get $0
  i32.const 2
  call $assembly/wire/reader/Reader#array
  local.set $1
  loop $for-loop|0
   local.get $1
   if
    local.get $2
    local.get $0
    i64.const 32
    call $assembly/wire/reader/Reader#bytes
    call $assembly/trade/state/Peers#add
    local.get $1
    i32.const 1
    i32.sub
    local.set $1
    br $for-loop|0
   end
  end
  local.get $2
 )
 (func $assembly/trade/state/Peers#write (param $0 i32) (param $1 i32)
  local.get $1
  i32.const 4
  local.get $0
  call $assembly/trade/state/Peers#get:count
  i64.extend_i32_u
  call $assembly/wire/writer/Writer#head
  drop
  local.get $0
  i32.load
  if
   local.get $1
   local.get $0
   i32.load
   i32.const 32
   call $assembly/wire/writer/Writer#bytes
   drop
  end
  local.get $0
  i32.load offset=4
  if
   local.get $1
   local.get $0
   i32.load offset=4
   i32.const 32
   call $assembly/wire/writer/Writer#bytes
   drop
  end
 )
 (func $assembly/trade/state/Peers#get:count (param $0 i32) (result i32)
  local.get $0
  i32.load
  i32.eqz
  i32.eqz
  local.get $0
  i32.load offset=4
  i32.eqz
  i32.eqz
  i32.add
 )
 (func $assembly/trade/receipt/sameText (param $0 i32) (param $1 i32) (result i32)
  local.get $0
  i32.load offset=4
  local.get $1
  i32.load offset=4
  i32.eq
  if (result i32)
   local.get $0
   i32.load
   local.get $1
   i32.load
   local.get $0
   i32.load offset=4
   call $assembly/wire/bytes/same
  else
   i32.const 0
  end
 )
 (func $assembly/trade/piece/earn (param $0 i32) (param $1 i64)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i64)
  local.get $0
  local.get $0
  i64.load offset=24
  local.get $1
  call $assembly/value/checked/add
  i64.store offset=24
  global.get $assembly/host/answer/events
  i32.const 9280
  i32.const 3
  call $assembly/host/answer/next
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $1
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 1
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $0
  i64.load offset=24
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 2
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $0
  call $assembly/trade/money/earned
  call $assembly/wire/writer/Writer#head
  drop
  local.get $0
  i32.load offset=4
  i32.load offset=8
  i32.const 9312
  call $assembly/host/effect/message
  i32.const 5
  i64.const 2
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  local.get $0
  i32.load offset=12
  local.tee $4
  i32.eqz
  if
   unreachable
  end
  i32.const 0
  local.get $4
  i64.load
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 1
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $1
  call $assembly/wire/writer/Writer#head
  drop
  local.get $0
  call $assembly/trade/money/earned
  local.set $1
  loop $for-loop|0
   local.get $3
   local.get $0
   i32.load offset=20
   i32.lt_u
   if
    local.get $1
    local.get $1
    local.get $0
    i32.load offset=16
    local.get $3
    i32.const 56
    i32.mul
    i32.add
    local.tee $4
    i64.load
    local.tee $5
    local.get $1
    local.get $5
    i64.lt_u
    select
    local.tee $5
    i64.sub
    local.set $1
    local.get $5
    local.get $4
    i64.load offset=24
    i64.lt_u
    if
     unreachable
    end
    local.get $5
    local.get $4
    i64.load
    i64.eq
    local.tee $2
    if
     local.get $4
     i64.load offset=24
     local.get $4
     i64.load
     i64.ne
     local.set $2
    end
    local.get $4
    local.get $5
    i64.store offset=24
    local.get $2
    if
     local.get $3
     local.get $5
     local.get $0
     i32.load offset=4
     i32.load offset=40
     call $assembly/host/effect/release
    end
    local.get $3
    i32.const 1
    i32.add
    local.set $3
    br $for-loop|0
   end
  end
  local.get $1
  i64.const 0
  i64.ne
  if
   unreachable
  end
  local.get $0
  i64.load offset=24
  local.get $0
  i32.load offset=4
  i64.load offset=16
  i64.eq
  if
   local.get $0
   i32.const 4
   i32.const 0
   call $assembly/trade/money/close
  end
 )
 (func $assembly/trade/msg/Terms.read (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i64)
  global.get $assembly/host/heap/highest
  local.set $3
  i32.const 80
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
  local.get $1
  local.get $0
  i32.load
  i32.store offset=72
  local.get $0
  i32.const 5
  call $assembly/wire/reader/Reader#head
  local.tee $5
  i64.const 13
  i64.ne
  local.get $5
  i64.const 12
  i64.ne
  i32.and
  if
   local.get $0
   i32.const 1
   i32.store8 offset=8
  end
  local.get $1
  local.get $0
  i64.const 0
  call $assembly/wire/reader/Reader#key
  i64.const 32
  call $assembly/wire/reader/Reader#bytes
  i32.store
  local.get $1
  local.get $0
  i64.const 1
  call $assembly/wire/reader/Reader#key
  i64.const 32
  call $assembly/wire/reader/Reader#bytes
  i32.store offset=4
  local.get $1
  local.get $0
  i64.const 2
  call $assembly/wire/reader/Reader#key
  i64.const 32
  call $assembly/wire/reader/Reader#bytes
  i32.store offset=8
  local.get $1
  local.get $0
  i64.const 3
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store offset=16
  local.get $1
  local.get $0
  i64.const 4
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#text
  i32.store offset=24
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
  i32.load
  i32.store offset=44
  local.get $0
  i32.const 16
  call $assembly/wire/reader/Reader#array
  local.set $2
  loop $for-loop|00
   local.get $2
   if
    local.get $0
    i32.const 0
    call $assembly/wire/reader/Reader#head
    drop
    local.get $2
    i32.const 1
    i32.sub
    local.set $2
    br $for-loop|00
   end
  end
  local.get $1
  local.get $0
  i64.const 8
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#text
  i32.store offset=48
  local.get $1
  local.get $0
  i64.const 9
  call $assembly/wire/reader/Reader#key
  i64.const 32
  call $assembly/wire/reader/Reader#bytes
  i32.store offset=52
  local.get $1
  local.get $0
  i64.const 10
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store offset=56
  local.get $1
  local.get $0
  i64.const 11
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
  i32.store offset=64
  local.get $1
  local.get $5
  i64.const 13
  i64.eq
  if (result i32)
   local.get $0
   i64.const 12
   call $assembly/wire/reader/Reader#key
   call $assembly/trade/criteria/Criteria.read
  else
   i32.const 0
  end
  i32.store offset=68
  local.get $1
  local.get $0
  i32.load
  local.get $1
  i32.load offset=72
  i32.sub
  i32.store offset=76
  local.get $1
  i32.load offset=48
  i32.load offset=8
  local.tee $2
  i32.const 32
  i32.gt_u
  i32.const 1
  local.get $2
  select
  if
   local.get $0
   i32.const 1
   i32.store8 offset=8
  end
  local.get $1
 )
 (func $assembly/trade/msg/Locked.read (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
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
  local.get $1
  local.get $0
  i32.load
  i32.store offset=56
  local.get $0
  i64.const 8
  call $assembly/wire/reader/Reader#map
  local.get $1
  local.get $0
  i64.const 0
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store
  local.get $1
  local.get $0
  i64.const 1
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store offset=8
  local.get $1
  local.get $0
  i64.const 2
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#text
  i32.store offset=16
  local.get $1
  local.get $0
  i64.const 3
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store offset=24
  local.get $1
  local.get $0
  i64.const 4
  call $assembly/wire/reader/Reader#key
  i64.const 32
  call $assembly/wire/reader/Reader#bytes
  i32.store offset=32
  local.get $1
  local.get $0
  i64.const 5
  call $assembly/wire/reader/Reader#key
  i64.const 32
  call $assembly/wire/reader/Reader#bytes
  i32.store offset=36
  local.get $1
  local.get $0
  i64.const 6
  call $assembly/wire/reader/Reader#key
  i64.const 32
  call $assembly/wire/reader/Reader#bytes
  i32.store offset=40
  local.get $1
  local.get $0
  i64.const 7
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store offset=48
  local.get $1
  local.get $0
  i32.load
  local.get $1
  i32.load offset=56
  i32.sub
  i32.store offset=60
  local.get $1
 )
 (func $assembly/trade/money/settle (param $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i64)
  (local $4 i32)
  loop $for-loop|0
   local.get $1
   local.get $0
   i32.load offset=20
   i32.lt_u
   if
    local.get $0
    i32.load offset=16
    local.get $1
    i32.const 56
    i32.mul
    i32.add
    local.tee $2
    i32.load offset=8
    i32.const 4
    i32.lt_s
    if
     return
    end
    local.get $3
    local.get $2
    i64.load offset=16
    call $assembly/value/checked/add
    local.set $3
    local.get $4
    if (result i32)
     i32.const 1
    else
     local.get $2
     i64.load offset=16
     local.get $2
     i64.load offset=24
     i64.lt_u
    end
    local.set $4
    local.get $1
    i32.const 1
    i32.add
    local.set $1
    br $for-loop|0
   end
  end
  local.get $0
  local.get $4
  if (result i32)
   i32.const 7
  else
   local.get $0
   i64.load offset=24
   i64.const 0
   i64.ne
   if (result i32)
    i32.const 4
   else
    local.get $0
    i32.load offset=52
   end
  end
  i32.store
  global.get $assembly/host/answer/events
  i32.const 9552
  i32.const 3
  call $assembly/host/answer/next
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $0
  i64.load32_s
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 1
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $0
  i64.load offset=24
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 2
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $3
  call $assembly/wire/writer/Writer#head
  drop
 )
 (func $assembly/trade/money/fund (param $0 i32)
  (local $1 i32)
  (local $2 i32)
  local.get $0
  local.get $0
  i32.load offset=4
  local.tee $2
  i32.load offset=44
  local.get $2
  i32.load offset=72
  local.get $2
  i32.load offset=76
  i32.add
  local.get $2
  i32.load offset=44
  i32.sub
  call $assembly/wire/reader/Reader.over
  local.tee $2
  i32.const -1
  call $assembly/wire/reader/Reader#array
  i32.store offset=20
  loop $for-loop|0
   local.get $1
   local.get $0
   i32.load offset=20
   i32.lt_u
   if
    local.get $0
    i32.load offset=16
    local.get $1
    i32.const 56
    i32.mul
    i32.add
    local.get $2
    i32.const 0
    call $assembly/wire/reader/Reader#head
    i64.store
    local.get $0
    local.get $1
    call $assembly/trade/money/ask
    local.get $1
    i32.const 1
    i32.add
    local.set $1
    br $for-loop|0
   end
  end
  local.get $0
  i32.const 2
  i32.store
  global.get $assembly/host/answer/events
  i32.const 6816
  i32.const 1
  call $assembly/host/answer/next
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $0
  i64.load32_u offset=20
  call $assembly/wire/writer/Writer#head
  drop
 )
 (func $assembly/trade/money/earned (param $0 i32) (result i64)
  (local $1 i64)
  (local $2 i64)
  (local $3 i64)
  (local $4 i64)
  (local $5 i64)
  (local $6 i64)
  (local $7 i64)
  local.get $0
  i32.load offset=4
  i64.load offset=32
  local.set $6
  local.get $0
  i32.load offset=4
  i64.load offset=16
  local.tee $2
  i64.eqz
  local.get $2
  local.get $0
  i64.load offset=24
  local.tee $4
  i64.lt_u
  i32.or
  local.get $2
  i64.const 4611686018427387903
  i64.gt_u
  i32.or
  if
   unreachable
  end
  local.get $6
  local.get $2
  i64.div_u
  local.set $5
  local.get $6
  local.get $2
  i64.rem_u
  local.set $7
  i32.const 63
  local.get $4
  i64.const 1
  i64.or
  i64.clz
  i32.wrap_i64
  i32.sub
  local.set $0
  loop $for-loop|0
   local.get $0
   i32.const 0
   i32.ge_s
   if
    local.get $7
    local.get $4
    local.get $0
    i64.extend_i32_s
    i64.shr_u
    i64.const 1
    i64.and
    local.tee $6
    i64.mul
    local.get $3
    i64.const 1
    i64.shl
    i64.add
    local.set $3
    local.get $1
    i64.const 1
    i64.shl
    local.get $5
    local.get $6
    i64.mul
    local.get $3
    local.get $2
    i64.div_u
    i64.add
    call $assembly/value/checked/add
    local.set $1
    local.get $3
    local.get $2
    i64.rem_u
    local.set $3
    local.get $0
    i32.const 1
    i32.sub
    local.set $0
    br $for-loop|0
   end
  end
  local.get $1
 )
 (func $assembly/trade/hold/stateOf (param $0 i32) (result i32)
  (local $1 i32)
  i32.const 1
  local.set $1
  loop $for-loop|0
   local.get $1
   i32.const 1436
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
    call $~lib/staticarray/StaticArray<~lib/string/String>#__get
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
 (func $assembly/trade/hold/Hold#get:isLost (param $0 i32) (result i32)
  local.get $0
  i32.load offset=8
  i32.const 4
  i32.ge_s
  if (result i32)
   local.get $0
   i64.load offset=16
   local.get $0
   i64.load
   i64.lt_u
  else
   i32.const 0
  end
 )
 (func $assembly/trade/hold/Hold#get:isHeld (param $0 i32) (result i32)
  local.get $0
  i64.load offset=40
  local.get $0
  i64.load
  i64.ge_u
  if (result i32)
   local.get $0
   i32.load offset=8
   i32.const 2
   i32.ge_s
  else
   i32.const 0
  end
  if (result i32)
   local.get $0
   call $assembly/trade/hold/Hold#get:isLost
  else
   i32.const 1
  end
  i32.eqz
 )
 (func $assembly/trade/error/deadlinePassed (param $0 i32)
  i32.const 122
  call $assembly/host/refusal/refuse
  i32.const 6624
  call $assembly/host/refusal/Refusal#words
  local.get $0
  i64.load offset=56
  call $assembly/host/refusal/Refusal#instant
  i32.const 6688
  call $assembly/host/refusal/Refusal#words
  drop
 )
 (func $assembly/trade/error/arrivedTooLate (param $0 i64)
  i32.const 148
  call $assembly/host/refusal/refuse
  i32.const 8624
  call $assembly/host/refusal/Refusal#words
  local.get $0
  call $assembly/host/refusal/Refusal#instant
  drop
 )
 (func $assembly/trade/criteria_error/tooLong (param $0 i32) (param $1 i32) (param $2 i64) (param $3 i64)
  local.get $0
  call $assembly/host/refusal/refuse
  local.get $1
  call $assembly/host/refusal/Refusal#words
  i32.const 4288
  call $assembly/host/refusal/Refusal#words
  local.get $2
  call $assembly/host/refusal/Refusal#seconds
  i32.const 4352
  call $assembly/host/refusal/Refusal#words
  local.get $3
  call $assembly/host/refusal/Refusal#seconds
  i32.const 4432
  call $assembly/host/refusal/Refusal#words
  drop
 )
 (func $assembly/trade/criteria_error/bandReversed
  i32.const 182
  call $assembly/host/refusal/refuse
  i32.const 11312
  call $assembly/host/refusal/Refusal#words
  i32.const 11472
  call $assembly/host/refusal/Refusal#words
  drop
 )
 (func $assembly/trade/criteria_error/badRadius
  (local $0 i32)
  i32.const 162
  call $assembly/host/refusal/refuse
  i32.const 3824
  call $assembly/host/refusal/Refusal#words
  local.tee $0
  i32.load offset=4
  i64.const 10000000
  call $assembly/value/decimal/writeDecimal
  local.get $0
  i32.const 3904
  call $assembly/host/refusal/Refusal#words
  drop
 )
 (func $assembly/trade/criteria/readChannel (param $0 i32)
  (local $1 i32)
  local.get $0
  call $assembly/wire/reader/Reader#text
  local.tee $1
  i32.load offset=8
  if (result i32)
   local.get $1
   i32.load offset=8
   i32.const 24
   i32.gt_u
  else
   i32.const 1
  end
  if
   local.get $0
   i32.const 1
   i32.store8 offset=8
  end
 )
 (func $assembly/trade/contract/has (param $0 i32) (param $1 i32) (result i32)
  local.get $0
  i32.load
  if (result i32)
   local.get $0
   i32.load
   local.get $1
   call $assembly/wire/bytes/sameId
  else
   i32.const 0
  end
  if
   i32.const 1
   return
  end
  local.get $0
  i32.load offset=4
  if (result i32)
   local.get $0
   i32.load offset=4
   local.get $1
   call $assembly/wire/bytes/sameId
  else
   i32.const 0
  end
 )
 (func $assembly/trade/contract/done (param $0 i32) (result i64)
  (local $1 i32)
  local.get $0
  i32.const 32768
  call $assembly/wire/writer/Writer.of
  local.tee $0
  call $assembly/trade/record/writeState
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
 (func $assembly/host/table/nextOf (param $0 i32) (param $1 i32) (result i32)
  local.get $0
  i32.const 10
  i32.mul
  i32.const 1
  i32.add
  local.get $1
  i32.add
  call $~lib/staticarray/StaticArray<i32>#__get
 )
 (func $assembly/host/refusal/Refusal#metres (param $0 i32) (param $1 i64) (result i32)
  local.get $0
  i32.load offset=4
  local.get $1
  i32.const 1
  call $assembly/value/decimal/writeScaled
  local.get $0
  i32.const 10848
  call $assembly/host/refusal/Refusal#words
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
 (func $assembly/host/heap/make<assembly/trade/evidence/Completion> (result i32)
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
 (func $assembly/host/effect/release (param $0 i32) (param $1 i64) (param $2 i32)
  global.get $assembly/host/answer/effects
  i32.const 9392
  i32.const 4
  call $assembly/host/answer/next
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $0
  i64.extend_i32_u
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 1
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $1
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 2
  call $assembly/wire/writer/Writer#head
  i32.const 245
  call $assembly/wire/writer/Writer#byte
  i32.const 0
  i64.const 3
  call $assembly/wire/writer/Writer#head
  local.get $2
  i32.load
  local.get $2
  i32.load offset=4
  call $assembly/wire/writer/Writer#text
  drop
 )
 (func $assembly/host/effect/message (param $0 i32) (param $1 i32) (result i32)
  global.get $assembly/host/answer/effects
  i32.const 9344
  i32.const 3
  call $assembly/host/answer/next
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  local.get $0
  i32.const 32
  call $assembly/wire/writer/Writer#bytes
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
  call $assembly/host/heap/make<assembly/trade/criteria/Count>
  local.tee $1
  local.get $0
  call $assembly/wire/writer/Writer.of
  i32.store offset=4
  local.get $1
 )
 (func $assembly/wire/canonical/walkContainer (param $0 i32) (param $1 i32)
  (local $2 i64)
  (local $3 i32)
  (local $4 i64)
  (local $5 i64)
  local.get $0
  call $assembly/wire/reader/Reader#peek
  local.tee $3
  i32.const 7
  i32.eq
  if
   local.get $0
   i32.const 7
   call $assembly/wire/reader/Reader#head
   local.tee $2
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
  else
   local.get $1
   i32.eqz
   local.get $3
   i32.const 7
   i32.gt_s
   i32.or
   if
    local.get $0
    i32.const 1
    i32.store8 offset=8
   else
    local.get $3
    i32.const 4
    i32.eq
    if
     local.get $0
     i32.const 4
     call $assembly/wire/reader/Reader#head
     local.set $2
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
       local.get $1
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
     local.get $3
     i32.const 5
     i32.eq
     if
      local.get $1
      i32.const 1
      i32.sub
      local.set $1
      local.get $0
      i32.const 5
      call $assembly/wire/reader/Reader#head
      local.set $5
      loop $for-loop|00
       local.get $4
       local.get $5
       i64.lt_u
       if (result i32)
        local.get $0
        i32.load8_u offset=8
       else
        i32.const 1
       end
       i32.eqz
       if
        local.get $4
        i64.const 0
        i64.ne
        local.get $2
        local.get $0
        i32.const 0
        call $assembly/wire/reader/Reader#head
        local.tee $2
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
        local.get $4
        i64.const 1
        i64.add
        local.set $4
        br $for-loop|00
       end
      end
     else
      local.get $0
      i32.const 6
      call $assembly/wire/reader/Reader#head
      i64.const 18
      i64.ne
      if
       local.get $0
       i32.const 1
       i32.store8 offset=8
      end
      local.get $0
      local.get $1
      i32.const 1
      i32.sub
      call $assembly/wire/canonical/walk
     end
    end
   end
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
    block $__inlined_func$assembly/wire/canonical/sizeOf$23 (result i32)
     i32.const 1
     local.get $0
     i32.load8_u
     local.tee $2
     i32.const 128
     i32.lt_u
     br_if $__inlined_func$assembly/wire/canonical/sizeOf$23
     drop
     i32.const 0
     local.get $2
     i32.const 194
     i32.lt_u
     local.get $2
     i32.const 244
     i32.gt_u
     i32.or
     br_if $__inlined_func$assembly/wire/canonical/sizeOf$23
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
     block $__inlined_func$assembly/wire/canonical/continues$24 (result i32)
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
        br_if $__inlined_func$assembly/wire/canonical/continues$24
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
      br_if $__inlined_func$assembly/wire/canonical/continues$24
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
      br_if $__inlined_func$assembly/wire/canonical/continues$24
      drop
      local.get $2
      i32.const 160
      i32.lt_u
      local.get $4
      i32.const 237
      i32.eq
      br_if $__inlined_func$assembly/wire/canonical/continues$24
      drop
      local.get $2
      i32.const 144
      i32.ge_u
      local.get $4
      i32.const 240
      i32.eq
      br_if $__inlined_func$assembly/wire/canonical/continues$24
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
 (func $assembly/trade/record/writeState (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  local.get $1
  i32.const 5
  i64.const 11
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
  i32.load offset=72
  local.get $0
  i32.load offset=4
  i32.load offset=76
  call $assembly/wire/writer/Writer#raw
  drop
  local.get $0
  i32.load offset=8
  local.get $1
  i32.const 0
  i64.const 2
  call $assembly/wire/writer/Writer#head
  call $assembly/trade/state/Peers#write
  local.get $0
  i32.load offset=12
  local.set $4
  local.get $1
  i32.const 0
  i64.const 3
  call $assembly/wire/writer/Writer#head
  local.set $3
  local.get $4
  if (result i32)
   local.get $3
   local.get $4
   i32.load offset=56
   local.get $4
   i32.load offset=60
   call $assembly/wire/writer/Writer#raw
  else
   local.get $3
   i32.const 246
   call $assembly/wire/writer/Writer#byte
  end
  drop
  local.get $1
  i32.const 0
  i64.const 4
  call $assembly/wire/writer/Writer#head
  i32.const 4
  local.get $0
  i64.load32_u offset=20
  call $assembly/wire/writer/Writer#head
  drop
  loop $for-loop|0
   local.get $2
   local.get $0
   i32.load offset=20
   i32.lt_u
   if
    local.get $0
    i32.load offset=16
    local.get $2
    i32.const 56
    i32.mul
    i32.add
    local.set $3
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
    local.get $3
    i64.load
    call $assembly/wire/writer/Writer#head
    drop
    local.get $1
    i32.const 0
    i64.const 1
    call $assembly/wire/writer/Writer#head
    local.get $3
    i32.load offset=8
    call $~lib/staticarray/StaticArray<~lib/string/String>#__get
    call $assembly/wire/writer/Writer#word
    drop
    local.get $1
    i32.const 0
    i64.const 2
    call $assembly/wire/writer/Writer#head
    i32.const 0
    local.get $3
    i64.load offset=16
    call $assembly/wire/writer/Writer#head
    drop
    local.get $1
    i32.const 0
    i64.const 3
    call $assembly/wire/writer/Writer#head
    i32.const 0
    local.get $3
    i64.load offset=24
    call $assembly/wire/writer/Writer#head
    drop
    local.get $1
    i32.const 0
    i64.const 4
    call $assembly/wire/writer/Writer#head
    local.get $3
    i32.load offset=32
    call $assembly/wire/writer/Writer#textOrNull
    local.get $1
    i32.const 0
    i64.const 5
    call $assembly/wire/writer/Writer#head
    i32.const 0
    local.get $3
    i64.load offset=40
    call $assembly/wire/writer/Writer#head
    drop
    local.get $1
    i32.const 0
    i64.const 6
    call $assembly/wire/writer/Writer#head
    i32.const 0
    local.get $3
    i64.load offset=48
    call $assembly/wire/writer/Writer#head
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
  i64.const 5
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $0
  i64.load offset=24
  call $assembly/wire/writer/Writer#head
  drop
  local.get $1
  i32.const 0
  i64.const 6
  call $assembly/wire/writer/Writer#head
  i32.const 4
  local.get $0
  i64.load32_u offset=36
  call $assembly/wire/writer/Writer#head
  drop
  i32.const 0
  local.set $2
  loop $for-loop|1
   local.get $2
   local.get $0
   i32.load offset=36
   i32.lt_u
   if
    local.get $1
    local.get $0
    local.get $2
    call $assembly/trade/state/State#nonce
    i32.const 16
    call $assembly/wire/writer/Writer#bytes
    drop
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|1
   end
  end
  local.get $1
  i32.const 0
  i64.const 7
  call $assembly/wire/writer/Writer#head
  local.get $0
  i32.load offset=40
  i32.const 32
  call $assembly/wire/writer/Writer#bytes
  drop
  local.get $1
  i32.const 0
  i64.const 8
  call $assembly/wire/writer/Writer#head
  local.get $0
  i32.load offset=44
  call $assembly/wire/writer/Writer#textOrNull
  local.get $0
  i32.load offset=48
  local.get $1
  i32.const 0
  i64.const 9
  call $assembly/wire/writer/Writer#head
  call $assembly/trade/state/Peers#write
  local.get $1
  i32.const 0
  i64.const 10
  call $assembly/wire/writer/Writer#head
  drop
  local.get $0
  i32.load
  i32.const 8
  i32.eq
  if (result i32)
   local.get $1
   i32.const 0
   local.get $0
   i64.load32_s offset=52
   call $assembly/wire/writer/Writer#head
  else
   local.get $1
   i32.const 246
   call $assembly/wire/writer/Writer#byte
  end
  drop
 )
 (func $assembly/trade/record/readState (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  call $assembly/trade/state/State.blank
  local.set $1
  local.get $0
  i64.const 11
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
  call $assembly/trade/msg/Terms.read
  i32.store offset=4
  local.get $1
  local.get $0
  i64.const 2
  call $assembly/wire/reader/Reader#key
  call $assembly/trade/state/Peers.read
  i32.store offset=8
  local.get $0
  i64.const 3
  call $assembly/wire/reader/Reader#key
  drop
  local.get $1
  local.get $0
  call $assembly/wire/reader/Reader#takesNull
  if (result i32)
   i32.const 0
  else
   local.get $0
   call $assembly/trade/msg/Locked.read
  end
  i32.store offset=12
  local.get $1
  local.get $0
  i64.const 4
  call $assembly/wire/reader/Reader#key
  local.tee $3
  i32.const 16
  call $assembly/wire/reader/Reader#array
  i32.store offset=20
  loop $for-loop|0
   local.get $2
   local.get $1
   i32.load offset=20
   i32.lt_u
   if
    local.get $1
    i32.load offset=16
    local.get $2
    i32.const 56
    i32.mul
    i32.add
    local.set $4
    local.get $3
    i64.const 7
    call $assembly/wire/reader/Reader#map
    local.get $4
    local.get $3
    i64.const 0
    call $assembly/wire/reader/Reader#key
    i32.const 0
    call $assembly/wire/reader/Reader#head
    i64.store
    local.get $4
    local.get $3
    i64.const 1
    call $assembly/wire/reader/Reader#key
    call $assembly/wire/reader/Reader#text
    local.tee $5
    i32.load
    local.get $5
    i32.load offset=4
    i32.const 1056
    call $assembly/wire/bytes/spells
    if (result i32)
     i32.const 0
    else
     local.get $5
     call $assembly/trade/hold/stateOf
    end
    i32.store offset=8
    local.get $4
    local.get $3
    i64.const 2
    call $assembly/wire/reader/Reader#key
    i32.const 0
    call $assembly/wire/reader/Reader#head
    i64.store offset=16
    local.get $4
    local.get $3
    i64.const 3
    call $assembly/wire/reader/Reader#key
    i32.const 0
    call $assembly/wire/reader/Reader#head
    i64.store offset=24
    local.get $3
    i64.const 4
    call $assembly/wire/reader/Reader#key
    drop
    local.get $4
    local.get $3
    call $assembly/wire/reader/Reader#takesNull
    if (result i32)
     i32.const 0
    else
     local.get $3
     call $assembly/wire/reader/Reader#text
    end
    i32.store offset=32
    local.get $4
    local.get $3
    i64.const 5
    call $assembly/wire/reader/Reader#key
    i32.const 0
    call $assembly/wire/reader/Reader#head
    i64.store offset=40
    local.get $4
    local.get $3
    i64.const 6
    call $assembly/wire/reader/Reader#key
    i32.const 0
    call $assembly/wire/reader/Reader#head
    i64.store offset=48
    local.get $4
    i32.load offset=8
    i32.const 0
    i32.lt_s
    if
     local.get $3
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
  local.get $0
  i64.const 5
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store offset=24
  local.get $0
  i64.const 6
  call $assembly/wire/reader/Reader#key
  local.tee $3
  i32.const 256
  call $assembly/wire/reader/Reader#array
  local.set $4
  i32.const 0
  local.set $2
  loop $for-loop|00
   local.get $2
   local.get $4
   i32.lt_u
   if
    local.get $1
    local.get $3
    i64.const 16
    call $assembly/wire/reader/Reader#bytes
    local.tee $5
    call $assembly/trade/state/State#addNonce
    local.get $1
    local.get $2
    call $assembly/trade/state/State#nonce
    local.get $5
    i32.ne
    if
     unreachable
    end
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|00
   end
  end
  local.get $1
  local.get $0
  i64.const 7
  call $assembly/wire/reader/Reader#key
  i64.const 32
  call $assembly/wire/reader/Reader#bytes
  i32.store offset=40
  local.get $0
  i64.const 8
  call $assembly/wire/reader/Reader#key
  drop
  local.get $1
  local.get $0
  call $assembly/wire/reader/Reader#takesNull
  if (result i32)
   i32.const 0
  else
   local.get $0
   call $assembly/wire/reader/Reader#text
  end
  i32.store offset=44
  local.get $1
  local.get $0
  i64.const 9
  call $assembly/wire/reader/Reader#key
  call $assembly/trade/state/Peers.read
  i32.store offset=48
  local.get $0
  i64.const 10
  call $assembly/wire/reader/Reader#key
  drop
  local.get $1
  local.get $0
  call $assembly/wire/reader/Reader#takesNull
  if (result i32)
   i32.const 9
  else
   local.get $0
   call $assembly/wire/reader/Reader#small
  end
  i32.store offset=52
  local.get $0
  call $assembly/wire/reader/Reader#get:done
  if (result i32)
   local.get $1
   i32.load
   i32.const 8
   i32.gt_s
  else
   i32.const 1
  end
  if (result i32)
   i32.const 1
  else
   local.get $1
   i64.load offset=24
   local.get $1
   i32.load offset=4
   i64.load offset=16
   i64.gt_u
  end
  if
   unreachable
  end
  local.get $1
 )
 (func $assembly/trade/receipt/receipt (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i64)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i64)
  (local $8 i64)
  (local $9 i32)
  (local $10 i64)
  local.get $1
  i32.load offset=8
  call $assembly/trade/msg/Receipt.read
  local.set $2
  local.get $1
  i32.load offset=8
  call $assembly/wire/reader/Reader#get:done
  i32.eqz
  if
   i32.const 100
   call $assembly/host/refusal/refuse
   i32.const 2272
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $0
  local.get $2
  call $assembly/trade/receipt/belongs
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $0
  i32.load offset=16
  local.get $2
  i64.load offset=48
  i32.wrap_i64
  i32.const 56
  i32.mul
  i32.add
  local.set $6
  local.get $0
  i32.load
  i32.const 2
  i32.ne
  if (result i32)
   i32.const 1
  else
   local.get $2
   i32.load offset=8
   i32.const 2
   i32.ne
  end
  if (result i32)
   i32.const 1
  else
   local.get $6
   call $assembly/trade/hold/Hold#get:isHeld
  end
  if (result i32)
   i32.const 0
  else
   local.get $2
   i64.load offset=16
   local.get $6
   i64.load
   i64.lt_u
  end
  local.set $1
  local.get $2
  i32.load offset=4
  i32.load offset=4
  if
   local.get $6
   local.get $2
   i32.load offset=4
   i32.store offset=32
  end
  local.get $2
  i64.load offset=16
  local.set $7
  local.get $2
  i64.load offset=24
  local.set $8
  local.get $2
  i64.load offset=32
  local.set $3
  local.get $2
  i32.load offset=8
  local.tee $9
  i32.const 8
  i32.eq
  if (result i32)
   i32.const 1
  else
   local.get $6
   i32.load offset=8
   i32.const 4
   i32.lt_s
  end
  if
   local.get $6
   local.get $6
   i32.load offset=8
   local.tee $5
   local.get $9
   local.get $5
   local.get $9
   i32.gt_s
   select
   i32.store offset=8
  end
  local.get $6
  local.get $6
  i64.load offset=40
  local.tee $10
  local.get $7
  local.get $7
  local.get $10
  i64.lt_u
  select
  i64.store offset=40
  local.get $6
  local.get $6
  i64.load offset=16
  local.tee $7
  local.get $8
  local.get $7
  local.get $8
  i64.gt_u
  select
  i64.store offset=16
  local.get $6
  local.get $6
  i64.load offset=48
  local.tee $7
  local.get $3
  local.get $3
  local.get $7
  i64.lt_u
  select
  i64.store offset=48
  global.get $assembly/host/answer/events
  i32.const 1664
  i32.const 5
  call $assembly/host/answer/next
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $2
  i64.load offset=48
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 1
  call $assembly/wire/writer/Writer#head
  local.get $6
  i32.load offset=8
  call $~lib/staticarray/StaticArray<~lib/string/String>#__get
  call $assembly/wire/writer/Writer#word
  i32.const 0
  i64.const 2
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $6
  i64.load offset=40
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 3
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $6
  i64.load offset=16
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 4
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $6
  i64.load offset=48
  call $assembly/wire/writer/Writer#head
  drop
  local.get $0
  i32.load
  i32.const 8
  i32.eq
  if
   local.get $0
   call $assembly/trade/money/settle
  else
   local.get $1
   if (result i32)
    i32.const 1
   else
    local.get $6
    call $assembly/trade/hold/Hold#get:isLost
   end
   if
    local.get $0
    i32.const 7
    local.get $2
    i32.load offset=44
    i32.load offset=4
    i32.const -64
    i32.sub
    call $assembly/wire/writer/Writer.of
    local.tee $0
    i32.const 12880
    call $assembly/wire/writer/Writer#letters
    drop
    local.get $0
    local.get $2
    i64.load offset=48
    call $assembly/value/decimal/writeDecimal
    local.get $0
    i32.const 13296
    i32.const 13376
    local.get $1
    select
    call $assembly/wire/writer/Writer#letters
    drop
    local.get $1
    i32.eqz
    if
     local.get $0
     local.get $2
     i32.load offset=8
     call $~lib/staticarray/StaticArray<~lib/string/String>#__get
     call $assembly/wire/writer/Writer#letters
     drop
    end
    local.get $2
    i32.load offset=44
    i32.load offset=4
    if
     local.get $0
     i32.const 13104
     call $assembly/wire/writer/Writer#letters
     local.get $2
     i32.load offset=44
     i32.load
     local.get $2
     i32.load offset=44
     i32.load offset=4
     call $assembly/wire/writer/Writer#raw
     drop
    end
    local.get $0
    call $assembly/wire/writer/Writer#get:asText
    call $assembly/trade/money/close
   else
    local.get $0
    i32.load
    i32.const 2
    i32.eq
    if (result i32)
     block $__inlined_func$assembly/trade/receipt/allHeld$1062 (result i32)
      loop $for-loop|0
       local.get $4
       local.get $0
       i32.load offset=20
       i32.lt_u
       if
        i32.const 0
        local.get $0
        i32.load offset=16
        local.get $4
        i32.const 56
        i32.mul
        i32.add
        call $assembly/trade/hold/Hold#get:isHeld
        i32.eqz
        br_if $__inlined_func$assembly/trade/receipt/allHeld$1062
        drop
        local.get $4
        i32.const 1
        i32.add
        local.set $4
        br $for-loop|0
       end
      end
      i32.const 1
     end
    else
     i32.const 0
    end
    if
     local.get $0
     i32.const 3
     i32.store
     global.get $assembly/host/answer/events
     i32.const 6064
     i32.const 1
     call $assembly/host/answer/next
     i32.const 0
     i64.const 0
     call $assembly/wire/writer/Writer#head
     i32.const 0
     local.get $0
     i32.load offset=4
     i64.load offset=32
     call $assembly/wire/writer/Writer#head
     drop
    end
   end
  end
  i32.const 1
 )
 (func $assembly/trade/receipt/belongs (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i64)
  (local $4 i32)
  (local $5 i64)
  (local $6 i64)
  local.get $0
  i32.load offset=4
  local.set $4
  local.get $1
  i64.load offset=48
  local.get $0
  i64.load32_u offset=20
  i64.ge_u
  if
   i32.const 150
   call $assembly/host/refusal/refuse
   i32.const 12448
   call $assembly/host/refusal/Refusal#words
   local.tee $1
   i32.load offset=4
   local.get $0
   i64.load32_u offset=20
   call $assembly/value/decimal/writeDecimal
   local.get $1
   i32.const 12496
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $0
  i32.load offset=16
  local.get $1
  i64.load offset=48
  i32.wrap_i64
  i32.const 56
  i32.mul
  i32.add
  local.set $2
  local.get $1
  i32.load
  local.get $4
  i32.load offset=48
  call $assembly/trade/receipt/sameText
  i32.eqz
  if
   i32.const 151
   call $assembly/host/refusal/refuse
   i32.const 12576
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $1
  i32.load offset=40
  local.get $4
  i32.load offset=40
  call $assembly/value/currency/sameCurrency
  i32.eqz
  if
   i32.const 152
   call $assembly/host/refusal/refuse
   i32.const 12704
   call $assembly/host/refusal/Refusal#words
   local.get $2
   i64.load
   local.get $4
   i32.load offset=40
   call $assembly/host/refusal/Refusal#amount
   i32.const 12752
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $2
  i32.load offset=32
  local.tee $4
  if (result i32)
   local.get $1
   i32.load offset=4
   i32.load offset=4
  else
   i32.const 0
  end
  if (result i32)
   local.get $1
   i32.load offset=4
   local.get $4
   call $assembly/trade/receipt/sameText
  else
   i32.const 1
  end
  i32.eqz
  if
   local.get $1
   i64.load offset=48
   local.set $3
   i32.const 153
   call $assembly/host/refusal/refuse
   i32.const 12880
   call $assembly/host/refusal/Refusal#words
   local.tee $0
   i32.load offset=4
   local.get $3
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 12912
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $1
  i64.load offset=16
  local.tee $3
  local.get $1
  i64.load offset=24
  local.tee $5
  local.get $1
  i64.load offset=32
  local.tee $6
  local.get $5
  local.get $6
  i64.gt_u
  select
  local.tee $5
  local.get $3
  local.get $5
  i64.gt_u
  select
  i64.const 1000000000000000
  i64.gt_u
  if
   i32.const 155
   call $assembly/host/refusal/refuse
   i32.const 13008
   call $assembly/host/refusal/Refusal#words
   local.tee $0
   i32.load offset=4
   i64.const 1000000000000000
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 2896
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $2
  i64.load offset=24
  local.get $2
  i64.load
  i64.eq
  if (result i32)
   i32.const 1
  else
   local.get $0
   i32.load
   i32.const 8
   i32.eq
  end
  if (result i64)
   local.get $2
   i64.load offset=24
  else
   i64.const 0
  end
  local.tee $3
  local.get $1
  i64.load offset=24
  i64.ge_u
  if (result i32)
   i32.const 1
  else
   local.get $1
   i64.load offset=48
   local.set $5
   local.get $1
   i64.load offset=24
   local.set $6
   i32.const 154
   call $assembly/host/refusal/refuse
   i32.const 12880
   call $assembly/host/refusal/Refusal#words
   local.tee $0
   i32.load offset=4
   local.get $5
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 13104
   call $assembly/host/refusal/Refusal#words
   local.tee $0
   i32.load offset=4
   local.get $3
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 13136
   call $assembly/host/refusal/Refusal#words
   local.tee $0
   i32.load offset=4
   local.get $6
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 13248
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
  end
 )
 (func $assembly/trade/piece/proof (param $0 i32) (param $1 i32) (result i32)
  (local $2 i64)
  (local $3 i32)
  (local $4 i64)
  (local $5 i32)
  (local $6 i64)
  local.get $1
  i32.load offset=8
  local.tee $3
  i64.const 1
  call $assembly/wire/reader/Reader#map
  local.get $3
  i64.const 0
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  local.set $2
  local.get $1
  i32.load offset=8
  call $assembly/wire/reader/Reader#get:done
  i32.eqz
  if
   i32.const 100
   call $assembly/host/refusal/refuse
   i32.const 2272
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $0
  i32.load offset=4
  i32.load offset=68
  if
   i32.const 170
   call $assembly/host/refusal/refuse
   i32.const 7920
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  block $__inlined_func$assembly/trade/piece/isTheirs$122 (result i32)
   local.get $1
   i32.load offset=12
   local.tee $5
   i32.load offset=16
   local.get $0
   i32.load offset=4
   local.tee $3
   i32.load offset=4
   call $assembly/wire/bytes/sameId
   i32.eqz
   if
    i32.const 140
    call $assembly/host/refusal/refuse
    i32.const 8096
    call $assembly/host/refusal/Refusal#words
    drop
    i32.const 0
    br $__inlined_func$assembly/trade/piece/isTheirs$122
   end
   local.get $5
   i32.load offset=12
   local.get $3
   i32.load
   call $assembly/wire/bytes/sameId
   i32.eqz
   if
    i32.const 141
    call $assembly/host/refusal/refuse
    i32.const 8192
    call $assembly/host/refusal/Refusal#words
    drop
    i32.const 0
    br $__inlined_func$assembly/trade/piece/isTheirs$122
   end
   local.get $5
   i32.load offset=32
   local.get $3
   i32.load offset=24
   call $assembly/value/currency/sameCurrency
   if (result i32)
    i32.const 1
   else
    i32.const 142
    call $assembly/host/refusal/refuse
    i32.const 8272
    call $assembly/host/refusal/Refusal#words
    local.get $3
    i64.load offset=16
    local.get $3
    i32.load offset=24
    call $assembly/host/refusal/Refusal#amount
    i32.const 8368
    call $assembly/host/refusal/Refusal#words
    drop
    i32.const 0
   end
  end
  if (result i32)
   block $__inlined_func$assembly/trade/piece/isInTime$1068 (result i32)
    local.get $0
    i32.load offset=4
    local.tee $3
    i64.load offset=56
    local.tee $4
    local.get $1
    i32.load offset=12
    i64.load offset=40
    local.tee $6
    local.get $4
    local.get $6
    i64.lt_u
    select
    local.tee $4
    local.get $1
    i32.load offset=12
    i64.load offset=48
    i64.lt_u
    if
     i32.const 147
     call $assembly/host/refusal/refuse
     i32.const 8464
     call $assembly/host/refusal/Refusal#words
     local.get $4
     call $assembly/host/refusal/Refusal#instant
     i32.const 8544
     call $assembly/host/refusal/Refusal#words
     drop
     i32.const 0
     br $__inlined_func$assembly/trade/piece/isInTime$1068
    end
    local.get $3
    i64.load offset=56
    i64.const 86400000
    call $assembly/value/checked/add
    local.tee $4
    local.get $1
    i64.load offset=24
    i64.gt_u
    if (result i32)
     i32.const 1
    else
     local.get $4
     call $assembly/trade/error/arrivedTooLate
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
  local.get $0
  local.get $1
  i32.load offset=12
  local.get $2
  call $assembly/trade/piece/counts
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $0
  local.get $1
  i32.load offset=12
  i32.load offset=36
  call $assembly/trade/state/State#addNonce
  local.get $0
  local.get $2
  call $assembly/trade/piece/earn
  i32.const 1
 )
 (func $assembly/trade/piece/locked (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  local.get $1
  i32.load offset=8
  call $assembly/trade/msg/Locked.read
  local.set $2
  local.get $1
  i32.load offset=8
  call $assembly/wire/reader/Reader#get:done
  i32.eqz
  if
   i32.const 100
   call $assembly/host/refusal/refuse
   i32.const 2272
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $1
  i32.load offset=12
  i32.load offset=8
  local.get $0
  i32.load offset=4
  local.tee $3
  i32.load offset=8
  call $assembly/wire/bytes/sameId
  i32.eqz
  if
   i32.const 130
   call $assembly/host/refusal/refuse
   i32.const 6864
   call $assembly/host/refusal/Refusal#words
   i32.const 2128
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $0
  i32.load offset=12
  if
   i32.const 131
   call $assembly/host/refusal/refuse
   i32.const 6960
   call $assembly/host/refusal/Refusal#words
   i32.const 2128
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $1
  i64.load offset=24
  local.get $3
  i64.load offset=56
  i64.ge_u
  if
   local.get $3
   call $assembly/trade/error/deadlinePassed
   i32.const 0
   return
  end
  local.get $2
  local.get $3
  call $assembly/trade/piece/fits
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $0
  local.get $2
  i32.store offset=12
  global.get $assembly/host/answer/events
  i32.const 1536
  i32.const 2
  call $assembly/host/answer/next
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $2
  i64.load
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 1
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $2
  i64.load offset=8
  call $assembly/wire/writer/Writer#head
  drop
  local.get $0
  i32.load
  i32.const 1
  i32.eq
  if
   local.get $0
   call $assembly/trade/money/fund
  end
  i32.const 1
 )
 (func $assembly/trade/piece/fits (param $0 i32) (param $1 i32) (result i32)
  (local $2 i64)
  block $folding-inner0
   local.get $0
   i32.load offset=16
   local.get $1
   i32.load offset=24
   call $assembly/value/currency/sameCurrency
   i32.eqz
   if
    i32.const 132
    call $assembly/host/refusal/refuse
    i32.const 7072
    call $assembly/host/refusal/Refusal#words
    local.get $1
    i64.load offset=16
    local.get $1
    i32.load offset=24
    call $assembly/host/refusal/Refusal#amount
    i32.const 7136
    call $assembly/host/refusal/Refusal#words
    i32.const 2128
    call $assembly/host/refusal/Refusal#words
    drop
    br $folding-inner0
   end
   local.get $0
   i64.load offset=8
   local.get $1
   i64.load offset=16
   i64.ne
   if
    local.get $0
    i64.load offset=8
    local.set $2
    i32.const 133
    call $assembly/host/refusal/refuse
    i32.const 7232
    call $assembly/host/refusal/Refusal#words
    local.get $1
    i64.load offset=16
    local.get $1
    i32.load offset=24
    call $assembly/host/refusal/Refusal#amount
    i32.const 7312
    call $assembly/host/refusal/Refusal#words
    local.tee $0
    i32.load offset=4
    local.get $2
    call $assembly/value/decimal/writeDecimal
    local.get $0
    i32.const 2128
    call $assembly/host/refusal/Refusal#words
    drop
    br $folding-inner0
   end
   local.get $0
   i32.load offset=36
   local.get $1
   i32.load offset=4
   call $assembly/wire/bytes/sameId
   i32.eqz
   if
    i32.const 134
    call $assembly/host/refusal/refuse
    i32.const 7392
    call $assembly/host/refusal/Refusal#words
    i32.const 2128
    call $assembly/host/refusal/Refusal#words
    drop
    br $folding-inner0
   end
   local.get $0
   i32.load offset=32
   local.get $1
   i32.load
   call $assembly/wire/bytes/sameId
   i32.eqz
   if
    i32.const 135
    call $assembly/host/refusal/refuse
    i32.const 7504
    call $assembly/host/refusal/Refusal#words
    i32.const 2128
    call $assembly/host/refusal/Refusal#words
    drop
    br $folding-inner0
   end
   local.get $0
   i32.load offset=40
   local.get $1
   i32.load
   call $assembly/wire/bytes/sameId
   i32.eqz
   if
    i32.const 136
    call $assembly/host/refusal/refuse
    i32.const 7584
    call $assembly/host/refusal/Refusal#words
    i32.const 2128
    call $assembly/host/refusal/Refusal#words
    drop
    br $folding-inner0
   end
   local.get $0
   i64.load offset=48
   local.get $1
   i64.load offset=56
   i64.lt_u
   if
    i32.const 138
    call $assembly/host/refusal/refuse
    i32.const 7728
    call $assembly/host/refusal/Refusal#words
    local.get $1
    i64.load offset=56
    call $assembly/host/refusal/Refusal#instant
    i32.const 2128
    call $assembly/host/refusal/Refusal#words
    drop
    br $folding-inner0
   end
   local.get $1
   i64.load offset=56
   i64.const 172800000
   call $assembly/value/checked/add
   local.tee $2
   local.get $0
   i64.load offset=24
   i64.le_u
   if (result i32)
    i32.const 1
   else
    i32.const 137
    call $assembly/host/refusal/refuse
    i32.const 7840
    call $assembly/host/refusal/Refusal#words
    local.get $2
    call $assembly/host/refusal/Refusal#instant
    i32.const 2128
    call $assembly/host/refusal/Refusal#words
    drop
    i32.const 0
   end
   return
  end
  i32.const 0
 )
 (func $assembly/trade/piece/counts (param $0 i32) (param $1 i32) (param $2 i64) (result i32)
  local.get $2
  i64.eqz
  if (result i32)
   i32.const 1
  else
   local.get $2
   local.get $1
   i64.load offset=24
   i64.gt_u
  end
  if
   local.get $0
   i32.load offset=4
   local.set $0
   local.get $1
   i64.load offset=24
   local.set $2
   i32.const 143
   call $assembly/host/refusal/refuse
   i32.const 8688
   call $assembly/host/refusal/Refusal#words
   local.get $2
   local.get $0
   i32.load offset=24
   call $assembly/host/refusal/Refusal#amount
   i32.const 3120
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $0
  local.get $1
  i32.load offset=36
  call $assembly/trade/state/State#hasNonce
  if
   i32.const 145
   call $assembly/host/refusal/refuse
   i32.const 8800
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $2
  local.get $0
  i32.load offset=4
  i64.load offset=16
  local.get $0
  i64.load offset=24
  i64.sub
  i64.gt_u
  if
   i32.const 144
   call $assembly/host/refusal/refuse
   local.get $0
   i32.load offset=4
   i64.load offset=16
   local.get $0
   i64.load offset=24
   i64.sub
   local.get $0
   i32.load offset=4
   i32.load offset=24
   call $assembly/host/refusal/Refusal#amount
   i32.const 8960
   call $assembly/host/refusal/Refusal#words
   local.tee $0
   i32.load offset=4
   local.get $2
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 9040
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $0
  i32.load offset=36
  i32.const 256
  i32.lt_u
  if (result i32)
   i32.const 1
  else
   i32.const 146
   call $assembly/host/refusal/refuse
   i32.const 9072
   call $assembly/host/refusal/Refusal#words
   local.tee $0
   i32.load offset=4
   i64.const 256
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 9136
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
  end
 )
 (func $assembly/trade/msg/Receipt.read (param $0 i32) (result i32)
  (local $1 i32)
  i32.const 1
  call $assembly/host/heap/takeRecords<assembly/host/fact/Fact>
  local.set $1
  local.get $0
  i64.const 12
  call $assembly/wire/reader/Reader#map
  local.get $0
  i64.const 0
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  drop
  local.get $0
  i64.const 1
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  drop
  local.get $1
  local.get $0
  i64.const 2
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#text
  i32.store
  local.get $1
  local.get $0
  i64.const 3
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#text
  i32.store offset=4
  local.get $1
  local.get $0
  i64.const 4
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#text
  call $assembly/trade/hold/stateOf
  i32.store offset=8
  local.get $1
  local.get $0
  i64.const 5
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store offset=16
  local.get $1
  local.get $0
  i64.const 6
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store offset=24
  local.get $1
  local.get $0
  i64.const 7
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store offset=32
  local.get $1
  local.get $0
  i64.const 8
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#text
  i32.store offset=40
  local.get $0
  i64.const 9
  call $assembly/wire/reader/Reader#key
  drop
  local.get $0
  call $assembly/wire/reader/Reader#takesNull
  i32.eqz
  if
   local.get $0
   i32.const 0
   call $assembly/wire/reader/Reader#head
   drop
  end
  local.get $1
  local.get $0
  i64.const 10
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#text
  i32.store offset=44
  local.get $1
  local.get $0
  i64.const 11
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store offset=48
  local.get $1
  i32.load offset=8
  i32.const 0
  i32.lt_s
  if (result i32)
   i32.const 1
  else
   local.get $1
   i32.load offset=4
   i32.load offset=8
   i32.const 128
   i32.gt_u
  end
  if (result i32)
   i32.const 1
  else
   local.get $1
   i32.load offset=44
   i32.load offset=8
   i32.const 200
   i32.gt_u
  end
  if
   local.get $0
   i32.const 1
   i32.store8 offset=8
  end
  local.get $1
 )
 (func $assembly/trade/money/ask (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  local.get $0
  i32.load offset=4
  local.set $2
  global.get $assembly/host/answer/effects
  i32.const 6784
  i32.const 9
  call $assembly/host/answer/next
  local.tee $3
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $1
  i64.extend_i32_u
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 1
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $0
  i32.load offset=16
  local.get $1
  i32.const 56
  i32.mul
  i32.add
  i64.load
  call $assembly/wire/writer/Writer#head
  drop
  local.get $3
  i32.const 0
  i64.const 2
  call $assembly/wire/writer/Writer#head
  local.get $2
  i32.load offset=40
  i32.load
  local.get $2
  i32.load offset=40
  i32.load offset=4
  call $assembly/wire/writer/Writer#text
  drop
  local.get $3
  i32.const 0
  i64.const 3
  call $assembly/wire/writer/Writer#head
  local.get $2
  i32.load offset=48
  i32.load
  local.get $2
  i32.load offset=48
  i32.load offset=4
  call $assembly/wire/writer/Writer#text
  drop
  local.get $3
  i32.const 0
  i64.const 4
  call $assembly/wire/writer/Writer#head
  local.get $2
  i32.load offset=52
  i32.const 32
  call $assembly/wire/writer/Writer#bytes
  i32.const 0
  i64.const 5
  call $assembly/wire/writer/Writer#head
  local.get $2
  i32.load offset=4
  i32.const 32
  call $assembly/wire/writer/Writer#bytes
  i32.const 0
  i64.const 6
  call $assembly/wire/writer/Writer#head
  local.get $2
  i32.load
  i32.const 32
  call $assembly/wire/writer/Writer#bytes
  drop
  local.get $3
  i32.const 0
  i64.const 7
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $2
  i64.load offset=56
  i64.const 86400000
  call $assembly/value/checked/add
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 8
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 1
  call $assembly/wire/writer/Writer#head
  drop
 )
 (func $assembly/trade/index/apply (param $0 i32) (param $1 i32) (result i64)
  (local $2 i64)
  (local $3 i32)
  local.get $0
  local.get $1
  call $assembly/wire/reader/Reader.over
  local.set $0
  i32.const 1
  call $assembly/host/heap/takeRecords<assembly/host/input/Input>
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
  local.tee $3
  i64.const 3
  call $assembly/wire/reader/Reader#map
  local.get $1
  local.get $3
  i64.const 0
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#text
  i32.store offset=4
  local.get $1
  local.get $3
  i64.const 1
  call $assembly/wire/reader/Reader#key
  call $assembly/host/input/item
  i32.store offset=8
  local.get $1
  local.get $3
  i64.const 2
  call $assembly/wire/reader/Reader#key
  call $assembly/host/fact/Fact.read
  i32.store offset=12
  local.get $0
  i64.const 2
  call $assembly/wire/reader/Reader#key
  local.tee $3
  i64.const 3
  call $assembly/wire/reader/Reader#map
  local.get $1
  local.get $3
  i64.const 0
  call $assembly/wire/reader/Reader#key
  i64.const 32
  call $assembly/wire/reader/Reader#bytes
  i32.store offset=16
  local.get $1
  local.get $3
  i64.const 1
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store offset=24
  local.get $3
  i64.const 2
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  drop
  local.get $0
  call $assembly/wire/reader/Reader#get:done
  i32.eqz
  if
   unreachable
  end
  local.get $1
  i32.load
  local.tee $0
  if (result i64)
   local.get $0
   call $assembly/trade/record/readState
   local.get $1
   call $assembly/trade/contract/change
  else
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
    i32.const 2240
    call $assembly/wire/bytes/spells
   end
   i32.eqz
   if
    unreachable
   end
   local.get $1
   i32.load offset=8
   call $assembly/trade/msg/Terms.read
   local.set $0
   block $__inlined_func$assembly/trade/contract/propose$1067 (result i64)
    local.get $1
    i32.load offset=8
    call $assembly/wire/reader/Reader#get:done
    if
     local.get $0
     local.get $1
     call $assembly/trade/contract/areSound
     if
      local.get $1
      i32.load offset=12
      i32.load offset=4
      local.set $1
      call $assembly/trade/state/State.blank
      local.tee $3
      local.get $0
      i32.store offset=4
      local.get $3
      local.get $1
      i32.store offset=40
      local.get $3
      i32.load offset=8
      local.get $1
      call $assembly/trade/state/Peers#add
      global.get $assembly/host/answer/events
      i32.const 5248
      i32.const 1
      call $assembly/host/answer/next
      i32.const 0
      i64.const 0
      call $assembly/wire/writer/Writer#head
      local.get $1
      i32.const 32
      call $assembly/wire/writer/Writer#bytes
      drop
      local.get $0
      i64.load offset=56
      i64.const 86400000
      call $assembly/value/checked/add
      local.set $2
      global.get $assembly/host/answer/effects
      i32.const 5296
      i32.const 3
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
      i32.const 1744
      call $assembly/wire/writer/Writer#word
      i32.const 0
      i64.const 2
      call $assembly/wire/writer/Writer#head
      i32.const 5
      i64.const 0
      call $assembly/wire/writer/Writer#head
      drop
      local.get $3
      call $assembly/trade/contract/done
      br $__inlined_func$assembly/trade/contract/propose$1067
     end
    else
     i32.const 100
     call $assembly/host/refusal/refuse
     i32.const 2272
     call $assembly/host/refusal/Refusal#words
     drop
    end
    call $assembly/host/answer/refused
   end
  end
 )
 (func $assembly/trade/evidence/readEvidence (param $0 i32) (param $1 i32)
  (local $2 i64)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  local.get $1
  i32.const 5
  call $assembly/wire/reader/Reader#head
  local.tee $2
  i64.eqz
  local.get $2
  i64.const 3
  i64.gt_u
  i32.or
  if
   local.get $1
   i32.const 1
   i32.store8 offset=8
   i64.const 0
   local.set $2
  end
  local.get $2
  i64.const 0
  i64.ne
  if (result i32)
   local.get $1
   i32.const 0
   call $assembly/wire/reader/Reader#takesKey
  else
   i32.const 0
  end
  if
   local.get $0
   local.get $1
   i32.const 64
   call $assembly/wire/reader/Reader#array
   i32.store offset=4
   local.get $0
   i32.load offset=4
   i32.eqz
   if
    local.get $1
    i32.const 1
    i32.store8 offset=8
   end
   local.get $0
   local.get $0
   i32.load offset=4
   call $assembly/host/heap/takeRecords<assembly/host/input/Input>
   i32.store
   loop $for-loop|0
    local.get $3
    local.get $0
    i32.load offset=4
    i32.lt_u
    if
     local.get $0
     i32.load
     local.get $3
     i32.const 5
     i32.shl
     i32.add
     local.set $4
     local.get $1
     i32.const 4
     call $assembly/wire/reader/Reader#head
     i64.const 4
     i64.ne
     if
      local.get $1
      i32.const 1
      i32.store8 offset=8
     end
     local.get $4
     local.get $1
     call $assembly/wire/reader/Reader#count
     i64.store
     local.get $4
     local.get $1
     i64.const 900000000
     call $assembly/trade/evidence/within
     i64.store offset=8
     local.get $4
     local.get $1
     i64.const 1800000000
     call $assembly/trade/evidence/within
     i64.store offset=16
     local.get $4
     local.get $1
     call $assembly/wire/reader/Reader#count
     i64.store offset=24
     local.get $3
     i32.const 1
     i32.add
     local.set $3
     br $for-loop|0
    end
   end
   local.get $2
   i64.const 1
   i64.sub
   local.set $2
  end
  local.get $2
  i64.const 0
  i64.ne
  if (result i32)
   local.get $1
   i32.const 1
   call $assembly/wire/reader/Reader#takesKey
  else
   i32.const 0
  end
  if
   global.get $assembly/host/heap/highest
   local.set $4
   i32.const 48
   call $assembly/host/heap/take
   local.tee $6
   local.set $3
   global.get $assembly/host/heap/top
   local.set $5
   loop $for-loop|00
    local.get $3
    local.get $4
    local.get $5
    local.get $4
    local.get $5
    i32.lt_u
    select
    i32.lt_u
    if
     local.get $3
     i64.const 0
     i64.store
     local.get $3
     i32.const 8
     i32.add
     local.set $3
     br $for-loop|00
    end
   end
   local.get $1
   i32.const 4
   call $assembly/wire/reader/Reader#head
   i64.const 6
   i64.ne
   if
    local.get $1
    i32.const 1
    i32.store8 offset=8
   end
   local.get $6
   local.get $1
   call $assembly/wire/reader/Reader#count
   i64.store
   local.get $6
   local.get $1
   call $assembly/wire/reader/Reader#count
   i64.store offset=8
   local.get $6
   local.get $1
   call $assembly/wire/reader/Reader#count
   i64.store offset=16
   local.get $6
   local.get $1
   i64.const 1000000
   call $assembly/trade/evidence/within
   i64.store offset=24
   local.get $6
   local.get $1
   i64.const 1000000
   call $assembly/trade/evidence/within
   i64.store offset=32
   local.get $6
   local.get $1
   call $assembly/wire/reader/Reader#count
   i64.store offset=40
   local.get $0
   local.get $6
   i32.store offset=8
   local.get $2
   i64.const 1
   i64.sub
   local.set $2
  end
  local.get $2
  i64.const 0
  i64.ne
  if (result i32)
   local.get $1
   i32.const 2
   call $assembly/wire/reader/Reader#takesKey
  else
   i32.const 0
  end
  if (result i64)
   call $assembly/host/heap/make<assembly/trade/evidence/Completion>
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
   call $assembly/wire/reader/Reader#count
   i64.store
   local.get $3
   local.get $1
   call $assembly/wire/reader/Reader#count
   i64.store offset=8
   local.get $3
   local.get $1
   call $assembly/wire/reader/Reader#count
   i64.store offset=16
   local.get $0
   local.get $3
   i32.store offset=12
   local.get $2
   i64.const 1
   i64.sub
  else
   local.get $2
  end
  i64.const 0
  i64.ne
  if
   local.get $1
   i32.const 1
   i32.store8 offset=8
  end
 )
 (func $assembly/trade/criteria/isOnEarth (param $0 i32) (result i32)
  (local $1 i64)
  (local $2 i64)
  local.get $0
  i64.load
  i64.const -900000000
  i64.lt_s
  if (result i32)
   i32.const 1
  else
   local.get $0
   i64.load
   i64.const 900000000
   i64.gt_s
  end
  if
   i32.const 162
   call $assembly/host/refusal/refuse
   i32.const 3648
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $0
  i64.load offset=8
  i64.const -1800000000
  i64.lt_s
  if (result i32)
   i32.const 1
  else
   local.get $0
   i64.load offset=8
   i64.const 1800000000
   i64.gt_s
  end
  if
   i32.const 162
   call $assembly/host/refusal/refuse
   i32.const 3648
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $0
  i64.load offset=16
  i64.eqz
  if (result i32)
   i32.const 1
  else
   local.get $0
   i64.load offset=16
   i64.const 10000000
   i64.gt_u
  end
  if
   call $assembly/trade/criteria_error/badRadius
   i32.const 0
   return
  end
  local.get $0
  i64.load offset=24
  i64.eqz
  if (result i32)
   i32.const 1
  else
   local.get $0
   i64.load offset=24
   i64.const 10000000
   i64.gt_u
  end
  if
   call $assembly/trade/criteria_error/badRadius
   i32.const 0
   return
  end
  local.get $0
  i64.load offset=16
  local.get $0
  i64.load
  local.tee $1
  i64.const 63
  i64.shr_s
  local.tee $2
  local.get $1
  local.get $2
  i64.add
  i64.xor
  i64.add
  i64.const 900000000
  i64.gt_u
  if
   i32.const 163
   call $assembly/host/refusal/refuse
   i32.const 3984
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $0
  i64.load offset=24
  local.get $0
  i64.load offset=8
  local.tee $1
  i64.const 63
  i64.shr_s
  local.tee $2
  local.get $1
  local.get $2
  i64.add
  i64.xor
  i64.add
  i64.const 1800000000
  i64.le_u
  if (result i32)
   i32.const 1
  else
   i32.const 163
   call $assembly/host/refusal/refuse
   i32.const 4096
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
  end
 )
 (func $assembly/trade/criteria/canBeMet (param $0 i32) (param $1 i64) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i64)
  local.get $0
  i32.load offset=24
  local.tee $4
  local.get $0
  i32.load offset=20
  local.tee $2
  local.get $0
  i32.load offset=16
  local.tee $3
  i32.or
  i32.or
  i32.eqz
  if
   i32.const 160
   call $assembly/host/refusal/refuse
   i32.const 3344
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $0
  i64.load offset=8
  local.get $1
  i64.ge_u
  if
   i32.const 161
   call $assembly/host/refusal/refuse
   i32.const 3520
   call $assembly/host/refusal/Refusal#words
   local.get $1
   call $assembly/host/refusal/Refusal#instant
   drop
   i32.const 0
   return
  end
  local.get $1
  local.get $0
  i64.load offset=8
  i64.sub
  local.set $1
  local.get $3
  if (result i32)
   local.get $3
   call $assembly/trade/criteria/isOnEarth
   if (result i32)
    block $__inlined_func$assembly/trade/criteria/canDwell$173 (result i32)
     local.get $1
     local.get $3
     i64.load offset=32
     i64.lt_u
     if
      i32.const 164
      i32.const 4240
      local.get $3
      i64.load offset=32
      local.get $1
      call $assembly/trade/criteria_error/tooLong
      i32.const 0
      br $__inlined_func$assembly/trade/criteria/canDwell$173
     end
     local.get $3
     i64.load offset=40
     i64.eqz
     if (result i64)
      i64.const 0
     else
      local.get $3
      i64.load offset=48
     end
     i64.eqz
     if
      i32.const 168
      call $assembly/host/refusal/refuse
      i32.const 4496
      call $assembly/host/refusal/Refusal#words
      drop
      i32.const 0
      br $__inlined_func$assembly/trade/criteria/canDwell$173
     end
     local.get $3
     i64.load offset=32
     i64.const 62
     i64.add
     i64.const 63
     i64.div_u
     local.tee $5
     local.get $3
     i64.load offset=48
     i64.le_u
     if (result i32)
      i32.const 1
     else
      i32.const 164
      call $assembly/host/refusal/refuse
      i32.const 4672
      call $assembly/host/refusal/Refusal#words
      local.tee $0
      i32.load offset=4
      i64.const 64
      call $assembly/value/decimal/writeDecimal
      local.get $0
      i32.const 4736
      call $assembly/host/refusal/Refusal#words
      local.get $5
      call $assembly/host/refusal/Refusal#seconds
      i32.const 4880
      call $assembly/host/refusal/Refusal#words
      drop
      i32.const 0
     end
    end
   else
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
  local.get $2
  if (result i32)
   block $__inlined_func$assembly/trade/criteria/canHold$30 (result i32)
    local.get $2
    i64.load
    i64.const -1000000
    i64.lt_s
    if (result i32)
     i32.const 1
    else
     local.get $2
     i64.load offset=8
     i64.const 1000000
     i64.gt_s
    end
    if (result i32)
     i32.const 1
    else
     local.get $2
     i64.load
     local.get $2
     i64.load offset=8
     i64.gt_s
    end
    if
     i32.const 165
     call $assembly/host/refusal/refuse
     i32.const 4912
     call $assembly/host/refusal/Refusal#words
     drop
     i32.const 0
     br $__inlined_func$assembly/trade/criteria/canHold$30
    end
    local.get $1
    local.get $2
    i64.load offset=16
    i64.lt_u
    if
     i32.const 166
     i32.const 5072
     local.get $2
     i64.load offset=16
     local.get $1
     call $assembly/trade/criteria_error/tooLong
     i32.const 0
     br $__inlined_func$assembly/trade/criteria/canHold$30
    end
    local.get $2
    i64.load offset=24
    i64.const 0
    i64.ne
    if (result i32)
     i32.const 1
    else
     i32.const 168
     call $assembly/host/refusal/refuse
     i32.const 4496
     call $assembly/host/refusal/Refusal#words
     drop
     i32.const 0
    end
   end
  else
   i32.const 1
  end
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $4
  if (result i32)
   local.get $4
   i64.load
   i64.const 0
   i64.ne
  else
   i32.const 1
  end
  if (result i32)
   i32.const 1
  else
   i32.const 167
   call $assembly/host/refusal/refuse
   i32.const 5120
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
  end
 )
 (func $assembly/trade/criteria/Place#holds (param $0 i32) (param $1 i64) (param $2 i64) (result i32)
  (local $3 i64)
  (local $4 i64)
  (local $5 i64)
  local.get $2
  local.get $0
  i64.load offset=8
  i64.sub
  local.tee $2
  i64.const 63
  i64.shr_s
  local.tee $3
  local.get $2
  local.get $3
  i64.add
  i64.xor
  local.set $2
  local.get $1
  local.get $0
  i64.load
  i64.sub
  local.tee $1
  i64.const 63
  i64.shr_s
  local.tee $3
  local.get $1
  local.get $3
  i64.add
  i64.xor
  local.tee $1
  local.get $0
  i64.load offset=16
  i64.gt_u
  if (result i32)
   i32.const 1
  else
   local.get $2
   local.get $0
   i64.load offset=24
   i64.gt_u
  end
  if
   i32.const 0
   return
  end
  local.get $0
  i64.load offset=16
  local.get $0
  i64.load offset=24
  i64.mul
  local.tee $3
  local.get $2
  local.get $0
  i64.load offset=16
  i64.mul
  local.tee $4
  i64.lt_u
  local.get $1
  local.get $0
  i64.load offset=24
  i64.mul
  local.tee $1
  local.get $3
  i64.gt_u
  i32.or
  local.get $3
  i64.const 9223372036854775807
  i64.gt_u
  i32.or
  if
   unreachable
  end
  local.get $1
  local.get $1
  call $assembly/value/wide/high
  local.tee $2
  local.get $3
  local.get $4
  i64.sub
  local.tee $5
  local.get $3
  local.get $4
  i64.add
  local.tee $3
  call $assembly/value/wide/high
  local.tee $4
  i64.eq
  local.get $1
  local.get $1
  i64.mul
  local.get $3
  local.get $5
  i64.mul
  i64.le_u
  i32.and
  local.get $2
  local.get $4
  i64.lt_u
  i32.or
 )
 (func $assembly/trade/criteria/Criteria.read (param $0 i32) (result i32)
  (local $1 i64)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  global.get $assembly/host/heap/highest
  local.set $4
  i32.const 28
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
  local.get $0
  i32.const 5
  call $assembly/wire/reader/Reader#head
  local.tee $1
  i64.const 2
  i64.lt_u
  local.get $1
  i64.const 5
  i64.gt_u
  i32.or
  if
   local.get $0
   i32.const 1
   i32.store8 offset=8
   i64.const 2
   local.set $1
  end
  local.get $3
  local.get $0
  i64.const 0
  call $assembly/wire/reader/Reader#key
  i64.const 32
  call $assembly/wire/reader/Reader#bytes
  i32.store
  local.get $3
  local.get $0
  i64.const 1
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#count
  i64.store offset=8
  local.get $1
  i64.const 2
  i64.sub
  local.tee $1
  i64.const 0
  i64.ne
  if (result i32)
   local.get $0
   i32.const 2
   call $assembly/wire/reader/Reader#takesKey
  else
   i32.const 0
  end
  if
   i32.const 1
   call $assembly/host/heap/takeRecords<assembly/host/fact/Fact>
   local.set $2
   local.get $0
   i64.const 7
   call $assembly/wire/reader/Reader#map
   local.get $2
   local.get $0
   i64.const 0
   call $assembly/wire/reader/Reader#key
   call $assembly/wire/reader/Reader#int
   i64.store
   local.get $2
   local.get $0
   i64.const 1
   call $assembly/wire/reader/Reader#key
   call $assembly/wire/reader/Reader#int
   i64.store offset=8
   local.get $2
   local.get $0
   i64.const 2
   call $assembly/wire/reader/Reader#key
   call $assembly/wire/reader/Reader#count
   i64.store offset=16
   local.get $2
   local.get $0
   i64.const 3
   call $assembly/wire/reader/Reader#key
   call $assembly/wire/reader/Reader#count
   i64.store offset=24
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
   local.get $2
   local.get $0
   i64.const 6
   call $assembly/wire/reader/Reader#key
   call $assembly/wire/reader/Reader#count
   i64.store offset=48
   local.get $3
   local.get $2
   i32.store offset=16
   local.get $1
   i64.const 1
   i64.sub
   local.set $1
  end
  local.get $1
  i64.const 0
  i64.ne
  if (result i32)
   local.get $0
   i32.const 3
   call $assembly/wire/reader/Reader#takesKey
  else
   i32.const 0
  end
  if
   i32.const 1
   call $assembly/host/heap/takeRecords<assembly/host/input/Input>
   local.set $2
   local.get $0
   i64.const 5
   call $assembly/wire/reader/Reader#map
   local.get $0
   i64.const 0
   call $assembly/wire/reader/Reader#key
   call $assembly/trade/criteria/readChannel
   local.get $2
   local.get $0
   i64.const 1
   call $assembly/wire/reader/Reader#key
   call $assembly/wire/reader/Reader#int
   i64.store
   local.get $2
   local.get $0
   i64.const 2
   call $assembly/wire/reader/Reader#key
   call $assembly/wire/reader/Reader#int
   i64.store offset=8
   local.get $2
   local.get $0
   i64.const 3
   call $assembly/wire/reader/Reader#key
   call $assembly/wire/reader/Reader#count
   i64.store offset=16
   local.get $2
   local.get $0
   i64.const 4
   call $assembly/wire/reader/Reader#key
   call $assembly/wire/reader/Reader#count
   i64.store offset=24
   local.get $3
   local.get $2
   i32.store offset=20
   local.get $1
   i64.const 1
   i64.sub
   local.set $1
  end
  local.get $1
  i64.const 0
  i64.ne
  if (result i32)
   local.get $0
   i32.const 4
   call $assembly/wire/reader/Reader#takesKey
  else
   i32.const 0
  end
  if (result i64)
   call $assembly/host/heap/make<assembly/trade/criteria/Count>
   local.set $2
   local.get $0
   i64.const 2
   call $assembly/wire/reader/Reader#map
   local.get $0
   i64.const 0
   call $assembly/wire/reader/Reader#key
   call $assembly/trade/criteria/readChannel
   local.get $2
   local.get $0
   i64.const 1
   call $assembly/wire/reader/Reader#key
   call $assembly/wire/reader/Reader#count
   i64.store
   local.get $3
   local.get $2
   i32.store offset=24
   local.get $1
   i64.const 1
   i64.sub
  else
   local.get $1
  end
  i64.const 0
  i64.ne
  if
   local.get $0
   i32.const 1
   i32.store8 offset=8
  end
  local.get $3
 )
 (func $assembly/trade/contract/mayHappen (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  local.get $1
  i32.const 0
  i32.lt_s
  if
   i32.const 101
   call $assembly/host/refusal/refuse
   i32.const 5456
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $1
  i32.const 10
  i32.mul
  call $~lib/staticarray/StaticArray<i32>#__get
  local.get $2
  i32.load offset=12
  i32.load
  i32.ne
  if
   i32.const 103
   call $assembly/host/refusal/refuse
   i32.const 5520
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $1
  local.get $0
  i32.load
  call $assembly/host/table/nextOf
  if (result i32)
   i32.const 1
  else
   local.get $0
   i32.load
   local.set $0
   i32.const 102
   call $assembly/host/refusal/refuse
   i32.const 5744
   call $assembly/host/refusal/Refusal#words
   block $__inlined_func$assembly/trade/error/nameOf$434 (result i32)
    i32.const 5792
    local.get $0
    i32.eqz
    br_if $__inlined_func$assembly/trade/error/nameOf$434
    drop
    i32.const 5872
    local.get $0
    i32.const 1
    i32.eq
    br_if $__inlined_func$assembly/trade/error/nameOf$434
    drop
    i32.const 5968
    local.get $0
    i32.const 2
    i32.eq
    br_if $__inlined_func$assembly/trade/error/nameOf$434
    drop
    i32.const 6064
    local.get $0
    i32.const 3
    i32.eq
    br_if $__inlined_func$assembly/trade/error/nameOf$434
    drop
    i32.const 6096
    local.get $0
    i32.const 8
    i32.eq
    br_if $__inlined_func$assembly/trade/error/nameOf$434
    drop
    i32.const 6208
    local.get $0
    i32.const 4
    i32.eq
    br_if $__inlined_func$assembly/trade/error/nameOf$434
    drop
    i32.const 6256
    local.get $0
    i32.const 5
    i32.eq
    br_if $__inlined_func$assembly/trade/error/nameOf$434
    drop
    i32.const 1264
    i32.const 1312
    local.get $0
    i32.const 6
    i32.eq
    select
   end
   call $assembly/host/refusal/Refusal#words
   i32.const 6304
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
  end
 )
 (func $assembly/trade/contract/change (param $0 i32) (param $1 i32) (result i64)
  (local $2 i32)
  (local $3 i64)
  (local $4 i32)
  local.get $1
  i32.load offset=4
  local.set $4
  block $__inlined_func$assembly/host/table/rowOf$1066
   loop $for-loop|0
    local.get $2
    i32.const 1772
    i32.load
    i32.const 2
    i32.shr_u
    i32.lt_s
    if
     local.get $4
     i32.load
     local.get $4
     i32.load offset=4
     local.get $2
     i32.const 2
     i32.shl
     i32.const 1776
     i32.add
     i32.load
     call $assembly/wire/bytes/spells
     br_if $__inlined_func$assembly/host/table/rowOf$1066
     local.get $2
     i32.const 1
     i32.add
     local.set $2
     br $for-loop|0
    end
   end
   i32.const -1
   local.set $2
  end
  local.get $0
  local.get $2
  local.get $1
  call $assembly/trade/contract/mayHappen
  i32.eqz
  if
   call $assembly/host/answer/refused
   return
  end
  local.get $2
  local.get $0
  i32.load
  call $assembly/host/table/nextOf
  block $__inlined_func$assembly/trade/contract/happens$971 (result i32)
   block $case6|0
    block $case5|0
     block $case4|0
      block $case3|0
       block $case2|0
        block $case1|0
         block $case0|0
          local.get $2
          br_table $case0|0 $case1|0 $case2|0 $case3|0 $case4|0 $case5|0 $case6|0
         end
         block $__inlined_func$assembly/trade/contract/accept$178 (result i32)
          local.get $1
          i32.load offset=8
          i64.const 0
          call $assembly/wire/reader/Reader#map
          local.get $1
          i32.load offset=8
          call $assembly/wire/reader/Reader#get:done
          i32.eqz
          if
           i32.const 100
           call $assembly/host/refusal/refuse
           i32.const 2272
           call $assembly/host/refusal/Refusal#words
           drop
           i32.const 0
           br $__inlined_func$assembly/trade/contract/accept$178
          end
          local.get $0
          i32.load offset=4
          local.get $1
          i32.load offset=12
          i32.load offset=4
          local.tee $2
          call $assembly/trade/contract/isParty
          i32.eqz
          if
           i32.const 120
           call $assembly/host/refusal/refuse
           i32.const 6384
           call $assembly/host/refusal/Refusal#words
           drop
           i32.const 0
           br $__inlined_func$assembly/trade/contract/accept$178
          end
          local.get $0
          i32.load offset=8
          local.get $2
          call $assembly/trade/contract/has
          if
           i32.const 121
           call $assembly/host/refusal/refuse
           i32.const 6496
           call $assembly/host/refusal/Refusal#words
           drop
           i32.const 0
           br $__inlined_func$assembly/trade/contract/accept$178
          end
          local.get $1
          i64.load offset=24
          local.get $0
          i32.load offset=4
          i64.load offset=56
          i64.ge_u
          if
           local.get $0
           i32.load offset=4
           call $assembly/trade/error/deadlinePassed
           i32.const 0
           br $__inlined_func$assembly/trade/contract/accept$178
          end
          local.get $0
          i32.load offset=8
          local.get $2
          call $assembly/trade/state/Peers#add
          local.get $0
          i32.const 1
          i32.store
          global.get $assembly/host/answer/events
          i32.const 6752
          i32.const 1
          call $assembly/host/answer/next
          i32.const 0
          i64.const 0
          call $assembly/wire/writer/Writer#head
          local.get $2
          i32.const 32
          call $assembly/wire/writer/Writer#bytes
          drop
          local.get $0
          i32.load offset=12
          if
           local.get $0
           call $assembly/trade/money/fund
          end
          i32.const 1
         end
         br $__inlined_func$assembly/trade/contract/happens$971
        end
        local.get $0
        local.get $1
        call $assembly/trade/piece/locked
        br $__inlined_func$assembly/trade/contract/happens$971
       end
       local.get $0
       local.get $1
       call $assembly/trade/piece/proof
       br $__inlined_func$assembly/trade/contract/happens$971
      end
      local.get $0
      local.get $1
      call $assembly/trade/completion/complete
      br $__inlined_func$assembly/trade/contract/happens$971
     end
     local.get $0
     local.get $1
     call $assembly/trade/receipt/receipt
     br $__inlined_func$assembly/trade/contract/happens$971
    end
    block $__inlined_func$assembly/trade/contract/cancel$179 (result i32)
     local.get $1
     i32.load offset=8
     i64.const 0
     call $assembly/wire/reader/Reader#map
     local.get $1
     i32.load offset=8
     call $assembly/wire/reader/Reader#get:done
     i32.eqz
     if
      i32.const 100
      call $assembly/host/refusal/refuse
      i32.const 2272
      call $assembly/host/refusal/Refusal#words
      drop
      i32.const 0
      br $__inlined_func$assembly/trade/contract/cancel$179
     end
     local.get $0
     i32.load offset=4
     local.get $1
     i32.load offset=12
     i32.load offset=4
     local.tee $1
     call $assembly/trade/contract/isParty
     i32.eqz
     if
      i32.const 120
      call $assembly/host/refusal/refuse
      i32.const 6384
      call $assembly/host/refusal/Refusal#words
      drop
      i32.const 0
      br $__inlined_func$assembly/trade/contract/cancel$179
     end
     local.get $0
     i32.load offset=48
     local.get $1
     call $assembly/trade/contract/has
     if
      i32.const 123
      call $assembly/host/refusal/refuse
      i32.const 13408
      call $assembly/host/refusal/Refusal#words
      drop
      i32.const 0
      br $__inlined_func$assembly/trade/contract/cancel$179
     end
     local.get $0
     i32.load offset=48
     local.get $1
     call $assembly/trade/state/Peers#add
     global.get $assembly/host/answer/events
     i32.const 1712
     i32.const 1
     call $assembly/host/answer/next
     i32.const 0
     i64.const 0
     call $assembly/wire/writer/Writer#head
     local.get $1
     i32.const 32
     call $assembly/wire/writer/Writer#bytes
     drop
     local.get $0
     i32.load
     i32.const 3
     i32.ne
     if
      local.get $0
      i32.const 5
      i32.const 13568
      call $assembly/trade/contract/text
      call $assembly/trade/money/close
     else
      local.get $0
      i32.load offset=48
      call $assembly/trade/state/Peers#get:count
      i32.const 2
      i32.eq
      if
       local.get $0
       i32.const 5
       i32.const 13664
       call $assembly/trade/contract/text
       call $assembly/trade/money/close
      end
     end
     i32.const 1
    end
    br $__inlined_func$assembly/trade/contract/happens$971
   end
   local.get $1
   i32.load offset=8
   i64.const 0
   call $assembly/wire/reader/Reader#map
   block $__inlined_func$assembly/trade/contract/expire$1071 (result i32)
    local.get $1
    i32.load offset=8
    call $assembly/wire/reader/Reader#get:done
    i32.eqz
    if
     i32.const 100
     call $assembly/host/refusal/refuse
     i32.const 2272
     call $assembly/host/refusal/Refusal#words
     drop
     i32.const 0
     br $__inlined_func$assembly/trade/contract/expire$1071
    end
    local.get $0
    i32.load offset=4
    i64.load offset=56
    i64.const 86400000
    call $assembly/value/checked/add
    local.tee $3
    local.get $1
    i64.load offset=24
    i64.gt_u
    if
     i32.const 124
     call $assembly/host/refusal/refuse
     i32.const 13728
     call $assembly/host/refusal/Refusal#words
     local.get $3
     call $assembly/host/refusal/Refusal#instant
     drop
     i32.const 0
     br $__inlined_func$assembly/trade/contract/expire$1071
    end
    local.get $0
    i32.const 6
    i32.const 13856
    call $assembly/trade/contract/text
    call $assembly/trade/money/close
    i32.const 1
   end
  end
  i32.eqz
  if
   call $assembly/host/answer/refused
   return
  end
  i32.const 1
  local.get $0
  i32.load
  i32.shl
  i32.and
  i32.eqz
  if
   unreachable
  end
  local.get $0
  call $assembly/trade/contract/done
 )
 (func $assembly/trade/contract/areSound (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i64)
  (local $4 i32)
  (local $5 i64)
  block $folding-inner0
   local.get $0
   i32.load
   local.get $0
   i32.load offset=4
   call $assembly/wire/bytes/sameId
   if
    i32.const 110
    call $assembly/host/refusal/refuse
    i32.const 2416
    call $assembly/host/refusal/Refusal#words
    drop
    br $folding-inner0
   end
   local.get $0
   local.get $1
   i32.load offset=12
   i32.load offset=4
   call $assembly/trade/contract/isParty
   i32.eqz
   if
    i32.const 111
    call $assembly/host/refusal/refuse
    i32.const 2528
    call $assembly/host/refusal/Refusal#words
    drop
    br $folding-inner0
   end
   local.get $0
   i32.load offset=24
   call $assembly/value/currency/isCurrency
   if (result i32)
    local.get $0
    i32.load offset=40
    call $assembly/value/currency/isCurrency
   else
    i32.const 0
   end
   i32.eqz
   if
    i32.const 112
    call $assembly/host/refusal/refuse
    i32.const 2656
    call $assembly/host/refusal/Refusal#words
    drop
    br $folding-inner0
   end
   local.get $0
   i64.load offset=16
   call $assembly/trade/contract/isAmount
   if (result i32)
    local.get $0
    i64.load offset=32
    call $assembly/trade/contract/isAmount
   else
    i32.const 0
   end
   i32.eqz
   if
    i32.const 113
    call $assembly/host/refusal/refuse
    i32.const 2800
    call $assembly/host/refusal/Refusal#words
    local.tee $0
    i32.load offset=4
    i64.const 1000000000000000
    call $assembly/value/decimal/writeDecimal
    local.get $0
    i32.const 2896
    call $assembly/host/refusal/Refusal#words
    drop
    br $folding-inner0
   end
   local.get $0
   i32.load offset=44
   local.get $0
   i32.load offset=72
   local.get $0
   i32.load offset=76
   i32.add
   local.get $0
   i32.load offset=44
   i32.sub
   call $assembly/wire/reader/Reader.over
   local.tee $4
   i32.const -1
   call $assembly/wire/reader/Reader#array
   local.set $2
   block $__inlined_func$assembly/trade/contract/holdsAddUp$999 (result i32)
    loop $for-loop|0
     local.get $2
     if
      i32.const 0
      local.get $4
      i32.const 0
      call $assembly/wire/reader/Reader#head
      local.tee $5
      call $assembly/trade/contract/isAmount
      i32.eqz
      br_if $__inlined_func$assembly/trade/contract/holdsAddUp$999
      drop
      local.get $3
      local.get $5
      call $assembly/value/checked/add
      local.set $3
      local.get $2
      i32.const 1
      i32.sub
      local.set $2
      br $for-loop|0
     end
    end
    local.get $3
    local.get $0
    i64.load offset=32
    i64.eq
   end
   i32.eqz
   if
    i32.const 114
    call $assembly/host/refusal/refuse
    i32.const 2944
    call $assembly/host/refusal/Refusal#words
    local.tee $1
    i32.load offset=4
    i64.const 16
    call $assembly/value/decimal/writeDecimal
    local.get $1
    i32.const 3024
    call $assembly/host/refusal/Refusal#words
    local.get $0
    i64.load offset=32
    local.get $0
    i32.load offset=40
    call $assembly/host/refusal/Refusal#amount
    i32.const 3120
    call $assembly/host/refusal/Refusal#words
    drop
    br $folding-inner0
   end
   local.get $0
   i64.load offset=56
   local.get $1
   i64.load offset=24
   i64.gt_u
   local.tee $2
   if (result i32)
    local.get $0
    i64.load offset=56
    i64.const 7258118400000
    i64.le_u
   else
    local.get $2
   end
   i32.eqz
   if
    local.get $1
    i64.load offset=24
    local.set $3
    i32.const 115
    call $assembly/host/refusal/refuse
    i32.const 3168
    call $assembly/host/refusal/Refusal#words
    local.get $3
    call $assembly/host/refusal/Refusal#instant
    i32.const 3280
    call $assembly/host/refusal/Refusal#words
    drop
    br $folding-inner0
   end
   local.get $0
   i32.load offset=68
   local.tee $1
   if (result i32)
    local.get $1
    local.get $0
    i64.load offset=56
    call $assembly/trade/criteria/canBeMet
   else
    i32.const 1
   end
   return
  end
  i32.const 0
 )
 (func $assembly/trade/completion/stayed (param $0 i32) (param $1 i32) (result i32)
  (local $2 i64)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i64)
  (local $7 i64)
  loop $for-loop|0
   local.get $3
   local.get $1
   i32.load offset=4
   i32.lt_u
   if
    local.get $0
    local.get $1
    i32.load
    local.get $3
    i32.const 5
    i32.shl
    i32.add
    local.tee $4
    i64.load offset=8
    local.get $4
    i64.load offset=16
    call $assembly/trade/criteria/Place#holds
    i32.eqz
    if
     local.get $4
     i64.load offset=8
     local.set $2
     local.get $4
     i64.load offset=16
     local.set $6
     i32.const 178
     local.get $3
     call $assembly/trade/criteria_error/fix
     i32.const 10544
     call $assembly/host/refusal/Refusal#words
     local.tee $1
     i32.load offset=4
     local.get $2
     local.get $0
     i64.load
     i64.sub
     local.tee $7
     i64.const 63
     i64.shr_s
     local.tee $2
     local.get $2
     local.get $7
     i64.add
     i64.xor
     call $assembly/value/decimal/writeDecimal
     local.get $1
     i32.const 4288
     call $assembly/host/refusal/Refusal#words
     local.tee $1
     i32.load offset=4
     local.get $0
     i64.load offset=16
     call $assembly/value/decimal/writeDecimal
     local.get $1
     i32.const 10624
     call $assembly/host/refusal/Refusal#words
     local.tee $1
     i32.load offset=4
     local.get $6
     local.get $0
     i64.load offset=8
     i64.sub
     local.tee $2
     i64.const 63
     i64.shr_s
     local.tee $6
     local.get $2
     local.get $6
     i64.add
     i64.xor
     call $assembly/value/decimal/writeDecimal
     local.get $1
     i32.const 4288
     call $assembly/host/refusal/Refusal#words
     local.tee $1
     i32.load offset=4
     local.get $0
     i64.load offset=24
     call $assembly/value/decimal/writeDecimal
     local.get $1
     i32.const 10672
     call $assembly/host/refusal/Refusal#words
     drop
     i32.const 0
     return
    end
    local.get $4
    i64.load offset=24
    local.get $0
    i64.load offset=40
    i64.gt_u
    if
     local.get $4
     i64.load offset=24
     local.set $2
     local.get $0
     i64.load offset=40
     local.set $6
     i32.const 179
     local.get $3
     call $assembly/trade/criteria_error/fix
     i32.const 10784
     call $assembly/host/refusal/Refusal#words
     local.get $2
     call $assembly/host/refusal/Refusal#metres
     i32.const 10880
     call $assembly/host/refusal/Refusal#words
     local.get $6
     call $assembly/host/refusal/Refusal#metres
     drop
     i32.const 0
     return
    end
    local.get $3
    if (result i32)
     block $__inlined_func$assembly/trade/completion/follows$139 (result i32)
      local.get $4
      i64.load
      local.get $1
      i32.load
      local.get $3
      i32.const 1
      i32.sub
      i32.const 5
      i32.shl
      i32.add
      local.tee $5
      i64.load
      i64.le_u
      if
       i32.const 177
       local.get $3
       call $assembly/trade/criteria_error/fix
       i32.const 10960
       call $assembly/host/refusal/Refusal#words
       drop
       i32.const 0
       br $__inlined_func$assembly/trade/completion/follows$139
      end
      local.get $4
      i64.load
      local.get $5
      i64.load
      i64.sub
      local.tee $2
      local.get $0
      i64.load offset=48
      i64.le_u
      if (result i32)
       i32.const 1
      else
       local.get $0
       i64.load offset=48
       local.set $6
       i32.const 180
       local.get $3
       call $assembly/trade/criteria_error/fix
       i32.const 11056
       call $assembly/host/refusal/Refusal#words
       local.get $2
       call $assembly/host/refusal/Refusal#seconds
       i32.const 11104
       call $assembly/host/refusal/Refusal#words
       local.get $6
       call $assembly/host/refusal/Refusal#seconds
       i32.const 11200
       call $assembly/host/refusal/Refusal#words
       drop
       i32.const 0
      end
     end
    else
     i32.const 1
    end
    i32.eqz
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
  local.get $1
  i32.load
  local.get $1
  i32.load offset=4
  i32.const 1
  i32.sub
  i32.const 5
  i32.shl
  i32.add
  i64.load
  local.get $1
  i32.load
  i64.load
  i64.sub
  local.tee $2
  local.get $0
  i64.load offset=32
  i64.ge_u
  if (result i32)
   i32.const 1
  else
   local.get $0
   i64.load offset=32
   local.set $6
   i32.const 181
   call $assembly/host/refusal/refuse
   i32.const 11248
   call $assembly/host/refusal/Refusal#words
   local.get $2
   call $assembly/host/refusal/Refusal#seconds
   i32.const 10880
   call $assembly/host/refusal/Refusal#words
   local.get $6
   call $assembly/host/refusal/Refusal#seconds
   drop
   i32.const 0
  end
 )
 (func $assembly/trade/completion/held (param $0 i32) (param $1 i32) (result i32)
  (local $2 i64)
  (local $3 i64)
  local.get $1
  i64.load
  local.get $1
  i64.load offset=8
  i64.gt_u
  if (result i32)
   i32.const 1
  else
   local.get $1
   i64.load offset=24
   local.get $1
   i64.load offset=32
   i64.gt_s
  end
  if
   call $assembly/trade/criteria_error/bandReversed
   i32.const 0
   return
  end
  local.get $1
  i64.load offset=40
  local.get $1
  i64.load offset=8
  local.get $1
  i64.load
  i64.sub
  i64.gt_u
  if
   call $assembly/trade/criteria_error/bandReversed
   i32.const 0
   return
  end
  local.get $1
  i64.load offset=24
  local.get $0
  i64.load
  i64.lt_s
  if
   local.get $1
   i64.load offset=24
   local.set $2
   local.get $0
   i64.load
   local.set $3
   i32.const 183
   call $assembly/host/refusal/refuse
   i32.const 11632
   call $assembly/host/refusal/Refusal#words
   local.get $2
   call $assembly/host/refusal/Refusal#celsius
   i32.const 11760
   call $assembly/host/refusal/Refusal#words
   local.get $3
   call $assembly/host/refusal/Refusal#celsius
   drop
   i32.const 0
   return
  end
  local.get $1
  i64.load offset=32
  local.get $0
  i64.load offset=8
  i64.gt_s
  if
   local.get $1
   i64.load offset=32
   local.set $2
   local.get $0
   i64.load offset=8
   local.set $3
   i32.const 183
   call $assembly/host/refusal/refuse
   i32.const 11824
   call $assembly/host/refusal/Refusal#words
   local.get $2
   call $assembly/host/refusal/Refusal#celsius
   i32.const 11760
   call $assembly/host/refusal/Refusal#words
   local.get $3
   call $assembly/host/refusal/Refusal#celsius
   drop
   i32.const 0
   return
  end
  local.get $1
  i64.load offset=8
  local.get $1
  i64.load
  i64.sub
  local.tee $2
  local.get $0
  i64.load offset=16
  i64.lt_u
  if
   local.get $0
   i64.load offset=16
   local.set $3
   i32.const 184
   call $assembly/host/refusal/refuse
   i32.const 11888
   call $assembly/host/refusal/Refusal#words
   local.get $2
   call $assembly/host/refusal/Refusal#seconds
   i32.const 10880
   call $assembly/host/refusal/Refusal#words
   local.get $3
   call $assembly/host/refusal/Refusal#seconds
   drop
   i32.const 0
   return
  end
  local.get $1
  i64.load offset=40
  local.get $0
  i64.load offset=24
  i64.gt_u
  if
   local.get $1
   i64.load offset=40
   local.set $2
   local.get $0
   i64.load offset=24
   local.set $3
   i32.const 185
   call $assembly/host/refusal/refuse
   i32.const 11952
   call $assembly/host/refusal/Refusal#words
   local.get $2
   call $assembly/host/refusal/Refusal#seconds
   i32.const 12048
   call $assembly/host/refusal/Refusal#words
   local.get $3
   call $assembly/host/refusal/Refusal#seconds
   i32.const 11200
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $1
  i64.load offset=16
  i64.const 2
  i64.ge_u
  if (result i32)
   i32.const 1
  else
   local.get $1
   i64.load offset=16
   local.set $2
   i32.const 186
   call $assembly/host/refusal/refuse
   local.tee $0
   i32.load offset=4
   local.get $2
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 12096
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
  end
 )
 (func $assembly/trade/completion/complete (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i64)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i64)
  local.get $1
  i32.load offset=8
  local.set $5
  call $assembly/host/heap/make<assembly/trade/evidence/Completion>
  local.set $3
  local.get $5
  i64.const 2
  call $assembly/wire/reader/Reader#map
  local.get $3
  local.get $5
  i64.const 0
  call $assembly/wire/reader/Reader#key
  call $assembly/trade/evidence/readEvidence
  local.get $3
  local.get $5
  i64.const 1
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#count
  i64.store offset=16
  local.get $1
  i32.load offset=8
  call $assembly/wire/reader/Reader#get:done
  i32.eqz
  if
   i32.const 100
   call $assembly/host/refusal/refuse
   i32.const 2272
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $0
  i32.load offset=4
  local.tee $5
  i32.load offset=68
  local.tee $6
  i32.eqz
  if
   i32.const 171
   call $assembly/host/refusal/refuse
   i32.const 9584
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  block $__inlined_func$assembly/trade/completion/isTheirs$1069 (result i32)
   local.get $1
   i32.load offset=12
   local.tee $7
   i32.load offset=4
   local.get $6
   i32.load
   call $assembly/wire/bytes/sameId
   i32.eqz
   if
    i32.const 172
    call $assembly/host/refusal/refuse
    i32.const 9744
    call $assembly/host/refusal/Refusal#words
    drop
    i32.const 0
    br $__inlined_func$assembly/trade/completion/isTheirs$1069
   end
   local.get $7
   i32.load offset=12
   local.get $5
   i32.load
   call $assembly/wire/bytes/sameId
   if (result i32)
    i32.const 1
   else
    i32.const 141
    call $assembly/host/refusal/refuse
    i32.const 8192
    call $assembly/host/refusal/Refusal#words
    drop
    i32.const 0
   end
  end
  if (result i32)
   local.get $1
   i64.load offset=24
   local.set $4
   block $__inlined_func$assembly/trade/completion/isInTime$1070 (result i32)
    local.get $3
    i64.load offset=16
    local.get $5
    i64.load offset=56
    i64.gt_u
    if
     local.get $5
     i64.load offset=56
     local.set $4
     local.get $3
     i64.load offset=16
     local.set $8
     i32.const 173
     call $assembly/host/refusal/refuse
     i32.const 9872
     call $assembly/host/refusal/Refusal#words
     local.get $8
     local.get $4
     i64.sub
     call $assembly/host/refusal/Refusal#seconds
     i32.const 9920
     call $assembly/host/refusal/Refusal#words
     local.get $4
     call $assembly/host/refusal/Refusal#instant
     drop
     i32.const 0
     br $__inlined_func$assembly/trade/completion/isInTime$1070
    end
    local.get $4
    local.get $5
    i64.load offset=56
    i64.const 86400000
    call $assembly/value/checked/add
    local.tee $4
    i64.lt_u
    if (result i32)
     i32.const 1
    else
     local.get $4
     call $assembly/trade/error/arrivedTooLate
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
  block $__inlined_func$assembly/trade/completion/isAsked$1052 (result i32)
   local.get $3
   i32.load offset=4
   i32.const 0
   i32.ne
   local.tee $1
   local.get $6
   i32.load offset=16
   i32.const 0
   i32.ne
   i32.ne
   if
    i32.const 9984
    local.get $1
    call $assembly/trade/criteria_error/otherEvidence
    i32.const 0
    br $__inlined_func$assembly/trade/completion/isAsked$1052
   end
   local.get $3
   i32.load offset=8
   i32.const 0
   i32.ne
   local.tee $1
   local.get $6
   i32.load offset=20
   i32.const 0
   i32.ne
   i32.ne
   if
    i32.const 10176
    local.get $1
    call $assembly/trade/criteria_error/otherEvidence
    i32.const 0
    br $__inlined_func$assembly/trade/completion/isAsked$1052
   end
   local.get $3
   i32.load offset=12
   i32.const 0
   i32.ne
   local.tee $1
   local.get $6
   i32.load offset=24
   i32.const 0
   i32.ne
   i32.eq
   if (result i32)
    i32.const 1
   else
    i32.const 10240
    local.get $1
    call $assembly/trade/criteria_error/otherEvidence
    i32.const 0
   end
  end
  if (result i32)
   block $__inlined_func$assembly/trade/completion/isWithin$175 (result i32)
    loop $for-loop|0
     local.get $2
     local.get $3
     i32.load offset=4
     i32.lt_u
     if
      i32.const 0
      local.get $6
      local.get $3
      local.get $3
      i32.load
      local.get $2
      i32.const 5
      i32.shl
      i32.add
      i64.load
      call $assembly/trade/completion/isBetween
      i32.eqz
      br_if $__inlined_func$assembly/trade/completion/isWithin$175
      drop
      local.get $2
      i32.const 1
      i32.add
      local.set $2
      br $for-loop|0
     end
    end
    i32.const 0
    local.get $3
    i32.load offset=8
    local.tee $1
    if (result i32)
     local.get $6
     local.get $3
     local.get $1
     i64.load
     call $assembly/trade/completion/isBetween
     if (result i32)
      local.get $6
      local.get $3
      local.get $1
      i64.load offset=8
      call $assembly/trade/completion/isBetween
     else
      i32.const 0
     end
    else
     i32.const 1
    end
    i32.eqz
    br_if $__inlined_func$assembly/trade/completion/isWithin$175
    drop
    local.get $3
    i32.load offset=12
    local.tee $1
    if (result i32)
     local.get $6
     local.get $3
     local.get $1
     i64.load
     call $assembly/trade/completion/isBetween
    else
     i32.const 1
    end
   end
  else
   i32.const 0
  end
  if
   i32.const 0
   local.set $1
   block $__inlined_func$assembly/trade/completion/isEnough$1053
    local.get $6
    i32.load offset=16
    local.tee $2
    if (result i32)
     local.get $2
     local.get $3
     call $assembly/trade/completion/stayed
    else
     i32.const 1
    end
    i32.eqz
    br_if $__inlined_func$assembly/trade/completion/isEnough$1053
    local.get $6
    i32.load offset=20
    local.tee $2
    if (result i32)
     local.get $3
     i32.load offset=8
     local.tee $7
     i32.eqz
     if
      unreachable
     end
     local.get $2
     local.get $7
     call $assembly/trade/completion/held
    else
     i32.const 1
    end
    i32.eqz
    br_if $__inlined_func$assembly/trade/completion/isEnough$1053
    local.get $6
    i32.load offset=24
    local.tee $1
    if (result i32)
     local.get $3
     i32.load offset=12
     local.tee $2
     i32.eqz
     if
      unreachable
     end
     block $__inlined_func$assembly/trade/completion/counted$5 (result i32)
      local.get $2
      i64.load offset=16
      local.get $2
      i64.load offset=8
      i64.lt_u
      if
       local.get $2
       i64.load offset=8
       local.set $4
       local.get $2
       i64.load offset=16
       local.set $8
       i32.const 187
       call $assembly/host/refusal/refuse
       i32.const 12208
       call $assembly/host/refusal/Refusal#words
       local.tee $1
       i32.load offset=4
       local.get $4
       call $assembly/value/decimal/writeDecimal
       local.get $1
       i32.const 12320
       call $assembly/host/refusal/Refusal#words
       i32.load offset=4
       local.get $8
       call $assembly/value/decimal/writeDecimal
       i32.const 0
       br $__inlined_func$assembly/trade/completion/counted$5
      end
      local.get $2
      i64.load offset=16
      local.get $2
      i64.load offset=8
      i64.sub
      local.tee $4
      local.get $1
      i64.load
      i64.ge_u
      if (result i32)
       i32.const 1
      else
       local.get $1
       i64.load
       local.set $8
       i32.const 188
       call $assembly/host/refusal/refuse
       local.tee $1
       i32.load offset=4
       local.get $4
       call $assembly/value/decimal/writeDecimal
       local.get $1
       i32.const 12352
       call $assembly/host/refusal/Refusal#words
       i32.load offset=4
       local.get $8
       call $assembly/value/decimal/writeDecimal
       i32.const 0
      end
     end
    else
     i32.const 1
    end
    local.set $1
   end
  else
   i32.const 0
   local.set $1
  end
  local.get $1
  i32.eqz
  if
   i32.const 0
   return
  end
  global.get $assembly/host/answer/events
  i32.const 6208
  i32.const 1
  call $assembly/host/answer/next
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $3
  i64.load offset=16
  call $assembly/wire/writer/Writer#head
  drop
  local.get $0
  local.get $5
  i64.load offset=16
  call $assembly/trade/piece/earn
  i32.const 1
 )
 (func $assembly/host/fact/Fact.read (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i64)
  i32.const 1
  call $assembly/host/heap/takeRecords<assembly/host/fact/Fact>
  local.set $1
  local.get $0
  i32.const 5
  call $assembly/wire/reader/Reader#head
  local.set $3
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
  block $__inlined_func$assembly/host/fact/entriesOf$66 (result i64)
   i64.const 4
   local.get $1
   i32.load
   local.tee $2
   i32.eqz
   local.get $2
   i32.const 5
   i32.eq
   i32.or
   br_if $__inlined_func$assembly/host/fact/entriesOf$66
   drop
   i64.const 6
   local.get $2
   i32.const 2
   i32.eq
   br_if $__inlined_func$assembly/host/fact/entriesOf$66
   drop
   i64.const 10
   i64.const 3
   local.get $2
   i32.const 3
   i32.eq
   select
  end
  local.get $3
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
   i32.store offset=12
   local.get $1
   local.get $0
   i64.const 4
   call $assembly/wire/reader/Reader#key
   i64.const 32
   call $assembly/wire/reader/Reader#bytes
   i32.store offset=16
   local.get $1
   local.get $0
   i64.const 5
   call $assembly/wire/reader/Reader#key
   i32.const 0
   call $assembly/wire/reader/Reader#head
   i64.store offset=24
   local.get $1
   local.get $0
   i64.const 6
   call $assembly/wire/reader/Reader#key
   call $assembly/wire/reader/Reader#text
   i32.store offset=32
   local.get $1
   local.get $0
   i64.const 7
   call $assembly/wire/reader/Reader#key
   i64.const 16
   call $assembly/wire/reader/Reader#bytes
   i32.store offset=36
   local.get $1
   local.get $0
   i64.const 8
   call $assembly/wire/reader/Reader#key
   i32.const 0
   call $assembly/wire/reader/Reader#head
   i64.store offset=40
   local.get $1
   local.get $0
   i64.const 9
   call $assembly/wire/reader/Reader#key
   i32.const 0
   call $assembly/wire/reader/Reader#head
   i64.store offset=48
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
   i32.store offset=12
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
  i32.const 13904
  global.set $assembly/host/heap/top
  i32.const 13904
  global.get $assembly/host/heap/highest
  local.tee $1
  local.get $1
  i32.const 13904
  i32.le_u
  select
  global.set $assembly/host/heap/highest
  local.get $0
  call $assembly/host/heap/take
  i32.const 0
  global.set $assembly/host/refusal/given
  i32.const 4096
  call $assembly/host/answer/Items.of
  global.set $assembly/host/answer/events
  i32.const 8192
  call $assembly/host/answer/Items.of
  global.set $assembly/host/answer/effects
 )
 (func $assembly/host/abi/abi (result i32)
  i32.const 1
 )
)
