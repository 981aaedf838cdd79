(module
 (type $0 (func (param i32) (result i32)))
 (type $1 (func (param i32 i32) (result i32)))
 (type $2 (func (param i32 i32)))
 (type $3 (func (param i32 i32 i32) (result i32)))
 (type $4 (func (result i32)))
 (type $5 (func (param i32 i32 i64) (result i32)))
 (type $6 (func (param i32 i64) (result i32)))
 (type $7 (func (param i32 i64)))
 (type $8 (func (param i32) (result i64)))
 (type $9 (func (param i32)))
 (type $10 (func (param i32 i32 i32)))
 (type $11 (func (param i32 i32) (result i64)))
 (type $12 (func (param i64 i64) (result i64)))
 (type $13 (func (param i32 i64 i32) (result i32)))
 (type $14 (func (param i32 i32 i64)))
 (type $15 (func))
 (type $16 (func (param i64) (result i64)))
 (type $17 (func (param i32 i64 i32 i64) (result i32)))
 (type $18 (func (param i32 i32 i64 i32 i32 i32)))
 (type $19 (func (param i32 i32 i32 i32)))
 (type $20 (func (param i64 i32) (result i32)))
 (type $21 (func (param i32 i32 i64 i32 i32) (result i32)))
 (type $22 (func (param i64) (result i32)))
 (type $23 (func (result i64)))
 (type $24 (func (param i32 i32 i64 i32)))
 (type $25 (func (param i32 i32 i32 i32) (result i32)))
 (global $assembly/host/heap/top (mut i32) (i32.const 0))
 (global $assembly/host/heap/highest (mut i32) (i32.const 0))
 (global $assembly/host/refusal/given (mut i32) (i32.const 0))
 (global $assembly/host/answer/events (mut i32) (i32.const 0))
 (global $assembly/host/answer/effects (mut i32) (i32.const 0))
 (memory $0 4 4)
 (data $0 (i32.const 1036) "\1c")
 (data $0.1 (i32.const 1048) "\02\00\00\00\08\00\00\00e\00d\00i\00t")
 (data $1 (i32.const 1068) "\1c")
 (data $1.1 (i32.const 1080) "\02\00\00\00\08\00\00\00l\00i\00s\00t")
 (data $2 (i32.const 1100) "\1c")
 (data $2.1 (i32.const 1112) "\02\00\00\00\0c\00\00\00u\00n\00l\00i\00s\00t")
 (data $3 (i32.const 1132) "\1c")
 (data $3.1 (i32.const 1144) "\02\00\00\00\n\00\00\00p\00r\00i\00c\00e")
 (data $4 (i32.const 1164) "\1c")
 (data $4.1 (i32.const 1176) "\02\00\00\00\n\00\00\00s\00p\00l\00i\00t")
 (data $5 (i32.const 1196) "\1c")
 (data $5.1 (i32.const 1208) "\02\00\00\00\08\00\00\00g\00i\00v\00e")
 (data $6 (i32.const 1228) "\1c")
 (data $6.1 (i32.const 1240) "\02\00\00\00\08\00\00\00l\00o\00c\00k")
 (data $7 (i32.const 1260) "\1c")
 (data $7.1 (i32.const 1272) "\02\00\00\00\0c\00\00\00s\00e\00t\00t\00l\00e")
 (data $8 (i32.const 1292) "\1c")
 (data $8.1 (i32.const 1304) "\02\00\00\00\0c\00\00\00r\00e\00d\00e\00e\00m")
 (data $9 (i32.const 1324) ",")
 (data $9.1 (i32.const 1336) "\02\00\00\00\18\00\00\00r\00e\00d\00e\00e\00m\00-\00p\00r\00o\00o\00f")
 (data $10 (i32.const 1372) "\1c")
 (data $10.1 (i32.const 1384) "\02\00\00\00\08\00\00\00b\00u\00r\00n")
 (data $11 (i32.const 1404) "\1c")
 (data $11.1 (i32.const 1416) "\02\00\00\00\0c\00\00\00e\00x\00p\00i\00r\00e")
 (data $12 (i32.const 1436) "\1c")
 (data $12.1 (i32.const 1448) "\02\00\00\00\n\00\00\00l\00a\00p\00s\00e")
 (data $13 (i32.const 1468) "\1c")
 (data $13.1 (i32.const 1480) "\02\00\00\00\08\00\00\00m\00o\00v\00e")
 (data $14 (i32.const 1500) "\1c")
 (data $14.1 (i32.const 1512) "\02\00\00\00\n\00\00\00l\00e\00a\00v\00e")
 (data $15 (i32.const 1532) ",")
 (data $15.1 (i32.const 1544) "\02\00\00\00\0e\00\00\00m\00i\00g\00r\00a\00t\00e")
 (data $16 (i32.const 1580) "\\")
 (data $16.1 (i32.const 1592) "\04\00\00\00@\00\00\00 \04\00\00@\04\00\00`\04\00\00\80\04\00\00\a0\04\00\00\c0\04\00\00\e0\04\00\00\00\05\00\00 \05\00\00@\05\00\00p\05\00\00\90\05\00\00\b0\05\00\00\d0\05\00\00\f0\05\00\00\10\06")
 (data $17 (i32.const 1676) "\9c\01")
 (data $17.1 (i32.const 1688) "\05\00\00\00\80\01\00\00\01\00\00\00\01")
 (data $17.2 (i32.const 1720) "\01\00\00\00\02")
 (data $17.3 (i32.const 1744) "\01\00\00\00\00\00\00\00\01")
 (data $17.4 (i32.const 1768) "\01\00\00\00\00\00\00\00\02\00\00\00\04")
 (data $17.5 (i32.const 1792) "\01\00\00\00\00\00\00\00\02\00\00\00\04")
 (data $17.6 (i32.const 1816) "\01\00\00\00\00\00\00\00\02\00\00\00\04")
 (data $17.7 (i32.const 1840) "\01\00\00\00\00\00\00\00\04\00\00\00\04")
 (data $17.8 (i32.const 1864) "\02")
 (data $17.9 (i32.const 1876) "\1e")
 (data $17.10 (i32.const 1888) "\01\00\00\00\00\00\00\00\1a\00\00\00\04")
 (data $17.11 (i32.const 1912) "\03\00\00\00\00\00\00\00\1a\00\00\00\04")
 (data $17.12 (i32.const 1936) "\01\00\00\00\t\00\00\00\1a\00\00\00\04")
 (data $17.13 (i32.const 1960) "\01\00\00\00\10\00\00\00\10\00\00\00\04")
 (data $17.14 (i32.const 1984) "\01")
 (data $17.15 (i32.const 1996) "\1e")
 (data $17.16 (i32.const 2008) "\01\00\00\00\11\00\00\00\12\00\00\00\04")
 (data $17.17 (i32.const 2032) "\02\00\00\00\01\00\00\00\02")
 (data $17.18 (i32.const 2056) "\02\00\00\00\11\00\00\00\12\00\00\00\04\00\00\00\08\00\00\00\10")
 (data $18 (i32.const 2092) "\\")
 (data $18.1 (i32.const 2104) "\02\00\00\00J\00\00\00t\00h\00e\00 \00v\00o\00u\00c\00h\00e\00r\00 \00i\00s\00 \00a\00 \00d\00r\00a\00f\00t\00,\00 \00l\00i\00s\00t\00 \00i\00t\00 \00f\00i\00r\00s\00t")
 (data $19 (i32.const 2188) "l")
 (data $19.1 (i32.const 2200) "\02\00\00\00X\00\00\00t\00h\00e\00 \00v\00o\00u\00c\00h\00e\00r\00 \00i\00s\00 \00l\00i\00s\00t\00e\00d\00 \00a\00n\00d\00 \00n\00o\00 \00p\00i\00e\00c\00e\00 \00i\00s\00 \00l\00o\00c\00k\00e\00d")
 (data $20 (i32.const 2300) "l")
 (data $20.1 (i32.const 2312) "\02\00\00\00R\00\00\00t\00h\00e\00 \00v\00o\00u\00c\00h\00e\00r\00 \00i\00s\00 \00p\00e\00n\00d\00i\00n\00g\00,\00 \00a\00 \00p\00i\00e\00c\00e\00 \00i\00s\00 \00l\00o\00c\00k\00e\00d")
 (data $21 (i32.const 2412) "L")
 (data $21.1 (i32.const 2424) "\02\00\00\000\00\00\00t\00h\00e\00 \00v\00o\00u\00c\00h\00e\00r\00 \00i\00s\00 \00c\00o\00m\00p\00l\00e\00t\00e\00d")
 (data $22 (i32.const 2492) "<")
 (data $22.1 (i32.const 2504) "\02\00\00\00,\00\00\00t\00h\00e\00 \00v\00o\00u\00c\00h\00e\00r\00 \00i\00s\00 \00e\00x\00p\00i\00r\00e\00d")
 (data $23 (i32.const 2556) ",")
 (data $23.1 (i32.const 2568) "\04\00\00\00\14\00\00\00@\08\00\00\a0\08\00\00\10\t\00\00\80\t\00\00\d0\t")
 (data $24 (i32.const 2604) "\1c")
 (data $24.1 (i32.const 2616) "\02\00\00\00\08\00\00\00i\00n\00i\00t")
 (data $25 (i32.const 2636) "\8c")
 (data $25.1 (i32.const 2648) "\02\00\00\00p\00\00\00n\00o\00t\00 \00w\00h\00a\00t\00 \00t\00h\00i\00s\00 \00o\00p\00 \00t\00a\00k\00e\00s\00:\00 \00a\00 \00k\00e\00y\00,\00 \00a\00 \00t\00y\00p\00e\00 \00o\00r\00 \00a\00 \00s\00i\00z\00e\00 \00i\00s\00 \00w\00r\00o\00n\00g")
 (data $26 (i32.const 2780) "\8c")
 (data $26.1 (i32.const 2792) "\02\00\00\00r\00\00\00t\00h\00e\00 \00c\00u\00r\00r\00e\00n\00c\00y\00 \00h\00a\00s\00 \00t\00o\00 \00b\00e\00 \00t\00h\00r\00e\00e\00 \00c\00a\00p\00i\00t\00a\00l\00 \00l\00e\00t\00t\00e\00r\00s\00,\00 \00s\00u\00c\00h\00 \00a\00s\00 \00U\00S\00D")
 (data $27 (i32.const 2924) "\\")
 (data $27.1 (i32.const 2936) "\02\00\00\00>\00\00\00t\00h\00e\00 \00a\00m\00o\00u\00n\00t\00 \00h\00a\00s\00 \00t\00o\00 \00b\00e\00 \00f\00r\00o\00m\00 \001\00 \00t\00o\00 ")
 (data $28 (i32.const 3020) ",")
 (data $28.1 (i32.const 3032) "\02\00\00\00\18\00\00\00 \00m\00i\00n\00o\00r\00 \00u\00n\00i\00t\00s")
 (data $29 (i32.const 3068) "\\")
 (data $29.1 (i32.const 3080) "\02\00\00\00@\00\00\00t\00h\00e\00 \00v\00o\00u\00c\00h\00e\00r\00 \00h\00a\00s\00 \00t\00o\00 \00e\00x\00p\00i\00r\00e\00 \00a\00f\00t\00e\00r\00 ")
 (data $30 (i32.const 3164) "\1c")
 (data $30.1 (i32.const 3176) "\02\00\00\00\08\00\00\00 \00U\00T\00C")
 (data $31 (i32.const 3196) "<")
 (data $31.1 (i32.const 3208) "\02\00\00\00 \00\00\00 \00a\00n\00d\00 \00b\00e\00f\00o\00r\00e\00 \002\002\000\000")
 (data $32 (i32.const 3260) "|")
 (data $32.1 (i32.const 3272) "\02\00\00\00d\00\00\00t\00h\00e\00 \00t\00i\00t\00l\00e\00 \00n\00e\00e\00d\00s\00 \001\00 \00t\00o\00 \001\002\000\00 \00c\00h\00a\00r\00a\00c\00t\00e\00r\00s\00,\00 \00t\00h\00i\00s\00 \00o\00n\00e\00 \00h\00a\00s\00 ")
 (data $33 (i32.const 3388) "|")
 (data $33.1 (i32.const 3400) "\02\00\00\00b\00\00\00t\00h\00e\00 \00c\00a\00t\00e\00g\00o\00r\00y\00 \00h\00a\00s\00 \00a\00t\00 \00m\00o\00s\00t\00 \004\000\00 \00c\00h\00a\00r\00a\00c\00t\00e\00r\00s\00,\00 \00t\00h\00i\00s\00 \00o\00n\00e\00 ")
 (data $34 (i32.const 3516) "L")
 (data $34.1 (i32.const 3528) "\02\00\00\008\00\00\00t\00h\00e\00 \00p\00r\00i\00c\00e\00 \00h\00a\00s\00 \00t\00o\00 \00b\00e\00 \00a\00t\00 \00m\00o\00s\00t\00 ")
 (data $35 (i32.const 3596) "\1c")
 (data $35.1 (i32.const 3608) "\02\00\00\00\0c\00\00\00m\00i\00n\00t\00e\00d")
 (data $36 (i32.const 3628) "\1c")
 (data $36.1 (i32.const 3640) "\02\00\00\00\08\00\00\00w\00a\00k\00e")
 (data $37 (i32.const 3660) "|")
 (data $37.1 (i32.const 3672) "\02\00\00\00^\00\00\00U\00n\00e\00x\00p\00e\00c\00t\00e\00d\00 \00\'\00n\00u\00l\00l\00\'\00 \00(\00n\00o\00t\00 \00a\00s\00s\00i\00g\00n\00e\00d\00 \00o\00r\00 \00f\00a\00i\00l\00e\00d\00 \00c\00a\00s\00t\00)")
 (data $38 (i32.const 3788) "L")
 (data $38.1 (i32.const 3800) "\02\00\00\008\00\00\00t\00h\00i\00s\00 \00c\00o\00n\00t\00r\00a\00c\00t\00 \00h\00a\00s\00 \00n\00o\00 \00s\00u\00c\00h\00 \00o\00p")
 (data $39 (i32.const 3868) "<")
 (data $39.1 (i32.const 3880) "\02\00\00\00\"\00\00\00t\00h\00i\00s\00 \00o\00p\00 \00c\00o\00m\00e\00s\00 \00a\00s\00 ")
 (data $40 (i32.const 3932) "<")
 (data $40.1 (i32.const 3944) "\02\00\00\00$\00\00\00a\00 \00c\00a\00l\00l\00 \00o\00f\00 \00a\00 \00p\00e\00r\00s\00o\00n")
 (data $41 (i32.const 3996) "\\")
 (data $41.1 (i32.const 4008) "\02\00\00\00J\00\00\00a\00 \00m\00e\00s\00s\00a\00g\00e\00 \00o\00f\00 \00a\00n\00 \00i\00n\00s\00t\00a\00n\00c\00e\00\'\00s\00 \00f\00i\00n\00a\00l\00 \00s\00e\00a\00l")
 (data $42 (i32.const 4092) "L")
 (data $42.1 (i32.const 4104) "\02\00\00\008\00\00\00a\00 \00p\00r\00o\00o\00f\00 \00t\00h\00a\00t\00 \00a\00 \00t\00i\00l\00l\00 \00r\00e\00d\00e\00e\00m\00e\00d")
 (data $43 (i32.const 4172) "l")
 (data $43.1 (i32.const 4184) "\02\00\00\00N\00\00\00a\00 \00r\00e\00c\00e\00i\00p\00t\00 \00o\00f\00 \00t\00h\00e\00 \00p\00r\00o\00c\00e\00s\00s\00o\00r\00,\00 \00b\00y\00 \00a\00 \00s\00e\00a\00l\00e\00r")
 (data $44 (i32.const 4284) "L")
 (data $44.1 (i32.const 4296) "\02\00\00\00<\00\00\00a\00 \00c\00o\00m\00p\00l\00e\00t\00i\00o\00n\00 \00p\00r\00o\00o\00f\00 \00o\00f\00 \00a\00 \00d\00e\00v\00i\00c\00e")
 (data $45 (i32.const 4364) "L")
 (data $45.1 (i32.const 4376) "\02\00\00\004\00\00\00:\00 \00t\00h\00i\00s\00 \00i\00s\00 \00n\00o\00t\00 \00p\00o\00s\00s\00i\00b\00l\00e\00 \00n\00o\00w")
 (data $46 (i32.const 4444) "\\")
 (data $46.1 (i32.const 4456) "\02\00\00\00J\00\00\00o\00n\00l\00y\00 \00t\00h\00e\00 \00v\00o\00u\00c\00h\00e\00r\00\'\00s\00 \00i\00s\00s\00u\00e\00r\00 \00m\00a\00y\00 \00d\00o\00 \00t\00h\00i\00s")
 (data $47 (i32.const 4540) "L")
 (data $47.1 (i32.const 4552) "\02\00\00\00.\00\00\00t\00h\00e\00 \00v\00o\00u\00c\00h\00e\00r\00 \00e\00x\00p\00i\00r\00e\00d\00 \00o\00n\00 ")
 (data $48 (i32.const 4620) "\ac")
 (data $48.1 (i32.const 4632) "\02\00\00\00\8e\00\00\00i\00t\00 \00w\00a\00s\00 \00l\00i\00s\00t\00e\00d\00:\00 \00t\00i\00t\00l\00e\00,\00 \00d\00e\00s\00c\00r\00i\00p\00t\00i\00o\00n\00 \00a\00n\00d\00 \00e\00x\00p\00i\00r\00y\00 \00s\00t\00a\00y\00;\00 \00m\00i\00n\00t\00 \00a\00n\00o\00t\00h\00e\00r\00 \00v\00o\00u\00c\00h\00e\00r")
 (data $49 (i32.const 4796) "\1c")
 (data $49.1 (i32.const 4808) "\02\00\00\00\0c\00\00\00e\00d\00i\00t\00e\00d")
 (data $50 (i32.const 4828) "\1c")
 (data $50.1 (i32.const 4840) "\02\00\00\00\0c\00\00\00l\00i\00s\00t\00e\00d")
 (data $51 (i32.const 4860) "\1c")
 (data $51.1 (i32.const 4872) "\02\00\00\00\0c\00\00\00p\00r\00i\00c\00e\00d")
 (data $52 (i32.const 4892) "\8c")
 (data $52.1 (i32.const 4904) "\02\00\00\00|\00\00\00s\00o\00m\00e\00b\00o\00d\00y\00 \00e\00l\00s\00e\00 \00h\00a\00s\00 \00o\00r\00 \00h\00a\00d\00 \00s\00o\00m\00e\00 \00o\00f\00 \00t\00h\00i\00s\00 \00v\00o\00u\00c\00h\00e\00r\00:\00 \00i\00t\00 \00s\00t\00a\00y\00s\00 \00l\00i\00s\00t\00e\00d")
 (data $53 (i32.const 5036) ",")
 (data $53.1 (i32.const 5048) "\02\00\00\00\10\00\00\00u\00n\00l\00i\00s\00t\00e\00d")
 (data $54 (i32.const 5084) "L")
 (data $54.1 (i32.const 5096) "\02\00\00\004\00\00\00t\00h\00e\00r\00e\00 \00i\00s\00 \00n\00o\00 \00v\00o\00u\00c\00h\00e\00r\00 \00p\00i\00e\00c\00e\00 ")
 (data $55 (i32.const 5164) "L")
 (data $55.1 (i32.const 5176) "\02\00\00\002\00\00\00 \00a\00n\00y\00 \00m\00o\00r\00e\00:\00 \00i\00t\00 \00w\00a\00s\00 \00u\00s\00e\00d\00 \00u\00p")
 (data $56 (i32.const 5244) ",")
 (data $56.1 (i32.const 5256) "\02\00\00\00\1c\00\00\00;\00 \00t\00h\00e\00 \00l\00a\00s\00t\00 \00i\00s\00 ")
 (data $57 (i32.const 5292) "L")
 (data $57.1 (i32.const 5304) "\02\00\00\000\00\00\00o\00n\00l\00y\00 \00t\00h\00e\00 \00o\00w\00n\00e\00r\00 \00o\00f\00 \00p\00i\00e\00c\00e\00 ")
 (data $58 (i32.const 5372) ",")
 (data $58.1 (i32.const 5384) "\02\00\00\00\18\00\00\00 \00m\00a\00y\00 \00d\00o\00 \00t\00h\00i\00s")
 (data $59 (i32.const 5420) ",")
 (data $59.1 (i32.const 5432) "\02\00\00\00\18\00\00\00 \00h\00a\00s\00 \00e\00x\00p\00i\00r\00e\00d")
 (data $60 (i32.const 5468) ",")
 (data $60.1 (i32.const 5480) "\02\00\00\00\18\00\00\00 \00i\00s\00 \00r\00e\00d\00e\00e\00m\00e\00d")
 (data $61 (i32.const 5516) ",")
 (data $61.1 (i32.const 5528) "\02\00\00\00\1c\00\00\00 \00w\00a\00s\00 \00p\00a\00s\00s\00e\00d\00 \00o\00n")
 (data $62 (i32.const 5564) ",")
 (data $62.1 (i32.const 5576) "\02\00\00\00\1c\00\00\00v\00o\00u\00c\00h\00e\00r\00 \00p\00i\00e\00c\00e\00 ")
 (data $63 (i32.const 5612) "<")
 (data $63.1 (i32.const 5624) "\02\00\00\00\"\00\00\00 \00i\00s\00 \00l\00o\00c\00k\00e\00d\00 \00u\00n\00t\00i\00l\00 ")
 (data $64 (i32.const 5676) "\1c")
 (data $64.1 (i32.const 5688) "\02\00\00\00\n\00\00\00 \00h\00a\00s\00 ")
 (data $65 (i32.const 5708) "<")
 (data $65.1 (i32.const 5720) "\02\00\00\00*\00\00\00 \00l\00e\00f\00t\00 \00(\00m\00i\00n\00o\00r\00 \00u\00n\00i\00t\00s\00)\00,\00 ")
 (data $66 (i32.const 5772) "\1c")
 (data $66.1 (i32.const 5784) "\02\00\00\00\0c\00\00\00 \00a\00s\00k\00e\00d")
 (data $67 (i32.const 5804) "l")
 (data $67.1 (i32.const 5816) "\02\00\00\00V\00\00\00 \00h\00a\00s\00 \00n\00o\00 \00m\00o\00r\00e\00 \00t\00h\00a\00n\00 \00t\00h\00a\00t\00 \00l\00e\00f\00t\00:\00 \00s\00p\00l\00i\00t\00 \00o\00f\00f\00 \00l\00e\00s\00s")
 (data $68 (i32.const 5916) "|")
 (data $68.1 (i32.const 5928) "\02\00\00\00f\00\00\00t\00h\00i\00s\00 \00v\00o\00u\00c\00h\00e\00r\00 \00m\00a\00y\00 \00n\00o\00t\00 \00b\00e\00 \00d\00i\00v\00i\00d\00e\00d\00:\00 \00t\00a\00k\00e\00 \00a\00l\00l\00 \00o\00f\00 \00p\00i\00e\00c\00e\00 ")
 (data $69 (i32.const 6044) "\1c")
 (data $69.1 (i32.const 6056) "\02\00\00\00\04\00\00\00,\00 ")
 (data $70 (i32.const 6076) ",")
 (data $70.1 (i32.const 6088) "\02\00\00\00\1c\00\00\00 \00(\00m\00i\00n\00o\00r\00 \00u\00n\00i\00t\00s\00)")
 (data $71 (i32.const 6124) "\1c")
 (data $71.1 (i32.const 6136) "\02\00\00\00\06\00\00\00o\00f\00 ")
 (data $72 (i32.const 6156) ",")
 (data $72.1 (i32.const 6168) "\02\00\00\00\10\00\00\00 \00p\00l\00a\00c\00e\00s\00 ")
 (data $73 (i32.const 6204) "<")
 (data $73.1 (i32.const 6216) "\02\00\00\00\"\00\00\00 \00h\00o\00l\00d\00 \00p\00i\00e\00c\00e\00s\00 \00a\00n\00d\00 ")
 (data $74 (i32.const 6268) "\cc")
 (data $74.1 (i32.const 6280) "\02\00\00\00\ba\00\00\00 \00a\00r\00e\00 \00k\00e\00p\00t\00 \00f\00o\00r\00 \00p\00e\00e\00r\00s\00 \00o\00f\00 \00l\00o\00c\00k\00s\00:\00 \00f\00i\00r\00s\00t\00 \00r\00e\00d\00e\00e\00m\00 \00p\00i\00e\00c\00e\00s\00,\00 \00g\00i\00v\00e\00 \00s\00o\00m\00e\00 \00t\00o\00 \00w\00h\00o\00 \00h\00a\00s\00 \00o\00n\00e\00 \00o\00r\00 \00l\00e\00t\00 \00a\00 \00l\00o\00c\00k\00 \00e\00n\00d")
 (data $75 (i32.const 6476) "L")
 (data $75.1 (i32.const 6488) "\02\00\00\00.\00\00\00 \00i\00s\00 \00t\00h\00a\00t\00 \00p\00e\00e\00r\00\'\00s\00 \00a\00l\00r\00e\00a\00d\00y")
 (data $76 (i32.const 6556) "|")
 (data $76.1 (i32.const 6568) "\02\00\00\00b\00\00\00t\00h\00i\00s\00 \00v\00o\00u\00c\00h\00e\00r\00 \00m\00a\00y\00 \00n\00o\00t\00 \00b\00e\00 \00p\00a\00s\00s\00e\00d\00 \00o\00n\00:\00 \00o\00n\00l\00y\00 \00r\00e\00d\00e\00e\00m\00 \00i\00t")
 (data $77 (i32.const 6684) "\1c")
 (data $77.1 (i32.const 6696) "\02\00\00\00\n\00\00\00g\00i\00v\00e\00n")
 (data $78 (i32.const 6716) "\9c")
 (data $78.1 (i32.const 6728) "\02\00\00\00~\00\00\00a\00 \00v\00o\00u\00c\00h\00e\00r\00 \00c\00a\00n\00\'\00t\00 \00b\00e\00 \00l\00o\00c\00k\00e\00d\00 \00t\00o\00 \00i\00t\00s\00e\00l\00f\00:\00 \00n\00a\00m\00e\00 \00t\00h\00e\00 \00t\00r\00a\00d\00e\00 \00o\00r\00 \00t\00h\00e\00 \00t\00a\00s\00k")
 (data $79 (i32.const 6876) "L")
 (data $79.1 (i32.const 6888) "\02\00\00\004\00\00\00t\00h\00e\00 \00l\00o\00c\00k\00 \00h\00a\00s\00 \00t\00o\00 \00e\00n\00d\00 \00a\00f\00t\00e\00r\00 ")
 (data $80 (i32.const 6956) "<")
 (data $80.1 (i32.const 6968) "\02\00\00\00\1e\00\00\00 \00a\00n\00d\00 \00n\00o\00t\00 \00a\00f\00t\00e\00r\00 ")
 (data $81 (i32.const 7020) "<")
 (data $81.1 (i32.const 7032) "\02\00\00\00&\00\00\00a\00 \00l\00o\00c\00k\00 \00i\00s\00 \00f\00o\00r\00 \001\00 \00t\00o\00 ")
 (data $82 (i32.const 7084) "\1c")
 (data $82.1 (i32.const 7096) "\02\00\00\00\0c\00\00\00 \00p\00e\00e\00r\00s")
 (data $83 (i32.const 7116) "\1c")
 (data $83.1 (i32.const 7128) "\02\00\00\00\0c\00\00\00l\00o\00c\00k\00e\00d")
 (data $84 (i32.const 7148) ",")
 (data $84.1 (i32.const 7160) "\02\00\00\00\0e\00\00\00m\00e\00s\00s\00a\00g\00e")
 (data $85 (i32.const 7196) "<")
 (data $85.1 (i32.const 7208) "\02\00\00\00\"\00\00\00h\00o\00l\00d\00e\00r\00s\00 \00c\00a\00n\00 \00l\00o\00c\00k\00 ")
 (data $86 (i32.const 7260) "<")
 (data $86.1 (i32.const 7272) "\02\00\00\00&\00\00\00a\00 \00v\00o\00u\00c\00h\00e\00r\00 \00c\00a\00n\00 \00h\00a\00v\00e\00 ")
 (data $87 (i32.const 7324) "<")
 (data $87.1 (i32.const 7336) "\02\00\00\00\"\00\00\00 \00p\00i\00e\00c\00e\00s\00 \00a\00t\00 \00a\00 \00t\00i\00m\00e")
 (data $88 (i32.const 7388) ",")
 (data $88.1 (i32.const 7400) "\02\00\00\00\1c\00\00\00 \00l\00o\00c\00k\00e\00d\00 \00p\00i\00e\00c\00e\00s")
 (data $89 (i32.const 7436) "L")
 (data $89.1 (i32.const 7448) "\02\00\00\000\00\00\00:\00 \00w\00a\00i\00t\00 \00u\00n\00t\00i\00l\00 \00a\00 \00l\00o\00c\00k\00 \00e\00n\00d\00s")
 (data $90 (i32.const 7516) ",")
 (data $90.1 (i32.const 7528) "\02\00\00\00\0e\00\00\00o\00f\00 \00t\00h\00e\00 ")
 (data $91 (i32.const 7564) "l")
 (data $91.1 (i32.const 7576) "\02\00\00\00\\\00\00\00 \00p\00l\00a\00c\00e\00s\00 \00t\00h\00a\00t\00 \00h\00o\00l\00d\00e\00r\00s\00 \00a\00n\00d\00 \00t\00h\00e\00i\00r\00 \00l\00o\00c\00k\00s\00 \00m\00a\00y\00 \00t\00a\00k\00e\00 ")
 (data $92 (i32.const 7676) "\ac")
 (data $92.1 (i32.const 7688) "\02\00\00\00\96\00\00\00 \00a\00r\00e\00 \00t\00a\00k\00e\00n\00:\00 \00f\00i\00r\00s\00t\00 \00r\00e\00d\00e\00e\00m\00 \00p\00i\00e\00c\00e\00s\00,\00 \00g\00i\00v\00e\00 \00s\00o\00m\00e\00 \00t\00o\00 \00w\00h\00o\00 \00h\00a\00s\00 \00o\00n\00e\00 \00o\00r\00 \00l\00e\00t\00 \00a\00 \00l\00o\00c\00k\00 \00e\00n\00d")
 (data $93 (i32.const 7852) ",")
 (data $93.1 (i32.const 7864) "\02\00\00\00\1c\00\00\00 \00i\00s\00 \00n\00o\00t\00 \00l\00o\00c\00k\00e\00d")
 (data $94 (i32.const 7900) "L")
 (data $94.1 (i32.const 7912) "\02\00\00\00<\00\00\00 \00i\00s\00 \00l\00o\00c\00k\00e\00d\00 \00t\00o\00 \00a\00n\00o\00t\00h\00e\00r\00 \00i\00n\00s\00t\00a\00n\00c\00e")
 (data $95 (i32.const 7980) "<")
 (data $95.1 (i32.const 7992) "\02\00\00\00 \00\00\00 \00w\00a\00s\00 \00l\00o\00c\00k\00e\00d\00 \00f\00o\00r\00 ")
 (data $96 (i32.const 8044) "\1c")
 (data $96.1 (i32.const 8056) "\02\00\00\00\n\00\00\00 \00p\00e\00e\00r")
 (data $97 (i32.const 8076) "\\")
 (data $97.1 (i32.const 8088) "\02\00\00\00B\00\00\00,\00 \00a\00n\00d\00 \00n\00o\00 \00m\00o\00r\00e\00 \00c\00a\00n\00 \00b\00e\00 \00s\00e\00t\00t\00l\00e\00d\00 \00w\00i\00t\00h")
 (data $98 (i32.const 8172) ",")
 (data $98.1 (i32.const 8184) "\02\00\00\00\10\00\00\00r\00e\00d\00e\00e\00m\00e\00d")
 (data $99 (i32.const 8220) ",")
 (data $99.1 (i32.const 8232) "\02\00\00\00\10\00\00\00u\00n\00l\00o\00c\00k\00e\00d")
 (data $100 (i32.const 8268) "|")
 (data $100.1 (i32.const 8280) "\02\00\00\00l\00\00\00n\00o\00b\00o\00d\00y\00 \00r\00e\00d\00e\00e\00m\00s\00 \00t\00h\00e\00 \00o\00w\00n\00 \00p\00r\00o\00m\00i\00s\00e\00:\00 \00t\00h\00e\00 \00i\00s\00s\00u\00e\00r\00 \00c\00a\00n\00 \00b\00u\00r\00n\00 \00i\00t")
 (data $101 (i32.const 8396) "l")
 (data $101.1 (i32.const 8408) "\02\00\00\00P\00\00\00t\00h\00e\00 \00d\00e\00v\00i\00c\00e\00 \00i\00s\00 \00n\00o\00t\00 \00t\00h\00e\00 \00v\00o\00u\00c\00h\00e\00r\00\'\00s\00 \00i\00s\00s\00u\00e\00r\00\'\00s")
 (data $102 (i32.const 8508) "\\")
 (data $102.1 (i32.const 8520) "\02\00\00\00D\00\00\00t\00h\00e\00 \00p\00r\00o\00o\00f\00 \00i\00s\00 \00n\00o\00t\00 \00i\00n\00 \00t\00h\00e\00 \00v\00o\00u\00c\00h\00e\00r\00\'\00s\00 ")
 (data $103 (i32.const 8604) "\8c")
 (data $103.1 (i32.const 8616) "\02\00\00\00v\00\00\00t\00h\00e\00 \00a\00m\00o\00u\00n\00t\00 \00h\00a\00s\00 \00t\00o\00 \00b\00e\00 \00f\00r\00o\00m\00 \001\00 \00t\00o\00 \00w\00h\00a\00t\00 \00t\00h\00e\00 \00h\00o\00l\00d\00e\00r\00 \00a\00u\00t\00h\00o\00r\00i\00z\00e\00d\00,\00 ")
 (data $104 (i32.const 8748) "\8c")
 (data $104.1 (i32.const 8760) "\02\00\00\00p\00\00\00t\00h\00e\00 \00r\00e\00d\00e\00m\00p\00t\00i\00o\00n\00 \00w\00a\00s\00 \00a\00c\00c\00e\00p\00t\00e\00d\00 \00t\00o\00o\00 \00l\00a\00t\00e\00,\00 \00i\00t\00 \00w\00a\00s\00 \00g\00o\00o\00d\00 \00u\00n\00t\00i\00l\00 ")
 (data $105 (i32.const 8892) "|")
 (data $105.1 (i32.const 8904) "\02\00\00\00h\00\00\00t\00h\00i\00s\00 \00a\00u\00t\00h\00o\00r\00i\00z\00a\00t\00i\00o\00n\00 \00h\00a\00s\00 \00b\00e\00e\00n\00 \00u\00s\00e\00d\00:\00 \00a\00s\00k\00 \00f\00o\00r\00 \00a\00 \00n\00e\00w\00 \00c\00o\00d\00e")
 (data $106 (i32.const 9020) "L")
 (data $106.1 (i32.const 9032) "\02\00\00\000\00\00\00t\00h\00e\00 \00v\00o\00u\00c\00h\00e\00r\00 \00h\00a\00s\00 \00h\00a\00d\00 \00i\00t\00s\00 ")
 (data $107 (i32.const 9100) "\8c")
 (data $107.1 (i32.const 9112) "\02\00\00\00v\00\00\00 \00r\00e\00d\00e\00m\00p\00t\00i\00o\00n\00s\00 \00a\00t\00 \00a\00 \00t\00i\00l\00l\00:\00 \00t\00h\00e\00 \00h\00o\00l\00d\00e\00r\00 \00c\00a\00n\00 \00s\00t\00i\00l\00l\00 \00r\00e\00d\00e\00e\00m\00 \00b\00y\00 \00h\00a\00n\00d")
 (data $108 (i32.const 9244) "<")
 (data $108.1 (i32.const 9256) "\02\00\00\00\1e\00\00\00t\00h\00e\00 \00h\00o\00l\00d\00e\00r\00 \00h\00a\00s\00 ")
 (data $109 (i32.const 9308) "\\")
 (data $109.1 (i32.const 9320) "\02\00\00\00J\00\00\00 \00o\00f\00 \00t\00h\00i\00s\00 \00v\00o\00u\00c\00h\00e\00r\00 \00f\00r\00e\00e\00 \00(\00m\00i\00n\00o\00r\00 \00u\00n\00i\00t\00s\00)\00,\00 ")
 (data $110 (i32.const 9404) "\1c")
 (data $110.1 (i32.const 9416) "\02\00\00\00\n\00\00\00b\00u\00r\00n\00t")
 (data $111 (i32.const 9436) "L")
 (data $111.1 (i32.const 9448) "\02\00\00\004\00\00\00t\00h\00e\00 \00v\00o\00u\00c\00h\00e\00r\00 \00i\00s\00 \00g\00o\00o\00d\00 \00u\00n\00t\00i\00l\00 ")
 (data $112 (i32.const 9516) "|")
 (data $112.1 (i32.const 9528) "\02\00\00\00h\00\00\00e\00v\00e\00r\00y\00 \00p\00i\00e\00c\00e\00 \00l\00e\00f\00t\00 \00i\00s\00 \00l\00o\00c\00k\00e\00d\00;\00 \00w\00a\00i\00t\00 \00u\00n\00t\00i\00l\00 \00i\00t\00s\00 \00l\00o\00c\00k\00 \00e\00n\00d\00s")
 (data $113 (i32.const 9644) "L")
 (data $113.1 (i32.const 9656) "\02\00\00\004\00\00\00t\00h\00e\00 \00l\00o\00c\00k\00 \00o\00f\00 \00v\00o\00u\00c\00h\00e\00r\00 \00p\00i\00e\00c\00e\00 ")
 (data $114 (i32.const 9724) ",")
 (data $114.1 (i32.const 9736) "\02\00\00\00\1a\00\00\00 \00h\00o\00l\00d\00s\00 \00u\00n\00t\00i\00l\00 ")
 (data $115 (i32.const 9772) "\1c")
 (data $115.1 (i32.const 9784) "\02\00\00\00\0c\00\00\00l\00a\00p\00s\00e\00d")
 (data $116 (i32.const 9804) "|")
 (data $116.1 (i32.const 9816) "\02\00\00\00l\00\00\00o\00n\00l\00y\00 \00w\00h\00o\00 \00h\00a\00s\00 \00a\00 \00p\00a\00r\00t\00 \00i\00n\00 \00t\00h\00i\00s\00 \00m\00a\00y\00 \00a\00s\00k\00 \00f\00o\00r\00 \00a\00n\00o\00t\00h\00e\00r\00 \00m\00o\00d\00u\00l\00e")
 (data $117 (i32.const 9932) "\1c")
 (data $117.1 (i32.const 9944) "\02\00\00\00\0c\00\00\00b\00e\00c\00o\00m\00e")
 (data $118 (i32.const 9964) "\8c")
 (data $118.1 (i32.const 9976) "\02\00\00\00r\00\00\00t\00h\00e\00 \00s\00t\00a\00t\00e\00 \00i\00s\00 \00h\00a\00n\00d\00e\00d\00 \00o\00v\00e\00r\00 \00b\00y\00 \00t\00h\00i\00s\00 \00i\00n\00s\00t\00a\00n\00c\00e\00\'\00s\00 \00o\00w\00n\00 \00s\00e\00a\00l\00 \00o\00n\00l\00y")
 (data $119 (i32.const 10108) "\ac")
 (data $119.1 (i32.const 10120) "\02\00\00\00\9c\00\00\00n\00o\00t\00 \00a\00l\00l\00 \00w\00h\00o\00 \00h\00a\00v\00e\00 \00a\00 \00p\00a\00r\00t\00 \00i\00n\00 \00t\00h\00i\00s\00 \00a\00s\00k\00 \00f\00o\00r\00 \00t\00h\00a\00t\00 \00m\00o\00d\00u\00l\00e\00 \00n\00o\00w\00;\00 \00a\00g\00r\00e\00e\00 \00a\00g\00a\00i\00n\00 \00w\00i\00t\00h\00 \00m\00o\00v\00e")
 (data $120 (i32.const 10284) ",")
 (data $120.1 (i32.const 10296) "\02\00\00\00\10\00\00\00m\00i\00g\00r\00a\00t\00e\00d")
 (data $121 (i32.const 10332) ",")
 (data $121.1 (i32.const 10344) "\02\00\00\00\0e\00\00\00e\00x\00p\00i\00r\00e\00d")
 (export "apply" (func $assembly/voucher/index/apply))
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
 (func $assembly/host/refusal/refuse (param $0 i32) (result i32)
  (local $1 i32)
  i32.const 1
  call $assembly/host/heap/takeRecords<assembly/host/refusal/Refusal>
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
 (func $assembly/voucher/state/Piece#get:left (param $0 i32) (result i64)
  local.get $0
  i32.load offset=36
  i32.const 4
  i32.eq
  if (result i64)
   i64.const 0
  else
   local.get $0
   i64.load offset=16
   local.get $0
   i64.load offset=24
   call $assembly/value/checked/subtract
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
 (func $assembly/host/machine/isRead (param $0 i32) (result i32)
  local.get $0
  i32.load offset=8
  call $assembly/wire/reader/Reader#get:done
  if (result i32)
   i32.const 1
  else
   i32.const 100
   call $assembly/host/refusal/refuse
   i32.const 2656
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
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
  i32.const 3184
  call $assembly/wire/writer/Writer#letters
  drop
  local.get $0
 )
 (func $assembly/wire/reader/Reader#bool (param $0 i32) (result i32)
  (local $1 i32)
  block $__inlined_func$assembly/wire/reader/Reader#simple$1048 (result i32)
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
    br $__inlined_func$assembly/wire/reader/Reader#simple$1048
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
 (func $assembly/voucher/state/Lock#at (param $0 i32) (param $1 i32) (result i32)
  local.get $0
  i32.load offset=20
  local.get $1
  i32.const 2
  i32.shl
  i32.add
  i32.load
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
 (func $assembly/voucher/piece/mayPart (param $0 i32) (param $1 i32) (param $2 i64) (result i32)
  (local $3 i32)
  local.get $1
  call $assembly/voucher/state/Piece#get:left
  local.get $2
  i64.eq
  if (result i32)
   i32.const 1
  else
   local.get $0
   i32.load8_u offset=65
  end
  if (result i32)
   i32.const 1
  else
   i32.const 126
   call $assembly/host/refusal/refuse
   i32.const 5936
   call $assembly/host/refusal/Refusal#words
   local.tee $3
   i32.load offset=4
   local.get $1
   i64.load
   call $assembly/value/decimal/writeDecimal
   local.get $3
   i32.const 6064
   call $assembly/host/refusal/Refusal#words
   local.get $1
   call $assembly/voucher/state/Piece#get:left
   local.get $0
   i32.load offset=8
   call $assembly/host/refusal/Refusal#amount
   i32.const 6096
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
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
 (func $assembly/voucher/state/Piece#get:isFree (param $0 i32) (result i32)
  local.get $0
  i32.load offset=32
  if (result i32)
   i32.const 0
  else
   local.get $0
   call $assembly/voucher/state/Piece#get:left
   i64.const 0
   i64.ne
  end
 )
 (func $assembly/voucher/state/Piece#get:isDone (param $0 i32) (result i32)
  local.get $0
  i32.load offset=32
  if (result i64)
   i64.const 1
  else
   local.get $0
   call $assembly/voucher/state/Piece#get:left
  end
  i64.eqz
 )
 (func $assembly/voucher/piece/ownFreePiece (param $0 i32) (param $1 i64) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i32)
  local.get $0
  local.get $1
  call $assembly/voucher/state/State#piece
  local.tee $4
  i32.eqz
  if
   local.get $0
   local.get $1
   call $assembly/voucher/error/noSuchPiece
   i32.const 0
   return
  end
  local.get $4
  i32.load offset=8
  local.get $2
  i32.load offset=12
  i32.load offset=4
  call $assembly/wire/bytes/sameId
  i32.eqz
  if
   i32.const 121
   call $assembly/host/refusal/refuse
   i32.const 5312
   call $assembly/host/refusal/Refusal#words
   local.tee $0
   i32.load offset=4
   local.get $4
   i64.load
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 5392
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $4
  call $assembly/voucher/state/Piece#get:isDone
  if
   local.get $4
   i32.load offset=36
   i32.const 4
   i32.eq
   if (result i32)
    i32.const 5440
   else
    i32.const 5488
    i32.const 5536
    local.get $4
    i64.load offset=24
    i64.const 0
    i64.ne
    select
   end
   local.set $0
   i32.const 124
   call $assembly/host/refusal/refuse
   i32.const 5584
   call $assembly/host/refusal/Refusal#words
   local.tee $2
   i32.load offset=4
   local.get $4
   i64.load
   call $assembly/value/decimal/writeDecimal
   local.get $2
   local.get $0
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $4
  i32.load offset=32
  local.tee $3
  if
   i32.const 123
   call $assembly/host/refusal/refuse
   i32.const 5584
   call $assembly/host/refusal/Refusal#words
   local.tee $0
   i32.load offset=4
   local.get $4
   i64.load
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 5632
   call $assembly/host/refusal/Refusal#words
   local.get $3
   i64.load offset=8
   call $assembly/host/refusal/Refusal#instant
   drop
   i32.const 0
   return
  end
  local.get $2
  i64.load offset=24
  local.get $0
  i64.load offset=24
  i64.ge_u
  if (result i32)
   local.get $0
   call $assembly/voucher/error/pastExpiry
   i32.const 0
  else
   local.get $4
  end
 )
 (func $assembly/voucher/piece/hasEnough (param $0 i32) (param $1 i32) (param $2 i64) (result i32)
  local.get $2
  call $assembly/voucher/piece/isAmount
  i32.eqz
  if
   call $assembly/voucher/error/badAmount
   i32.const 0
   return
  end
  local.get $1
  call $assembly/voucher/state/Piece#get:left
  local.get $2
  i64.ge_u
  if (result i32)
   i32.const 1
  else
   local.get $0
   local.get $1
   local.get $2
   call $assembly/voucher/error/notEnough
   i32.const 0
  end
 )
 (func $assembly/value/nonces/Nonces#at (param $0 i32) (param $1 i32) (result i32)
  local.get $0
  i32.load
  local.get $1
  i32.const 2
  i32.shl
  i32.add
  i32.load
 )
 (func $assembly/host/heap/takeRecords<assembly/host/refusal/Refusal> (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  global.get $assembly/host/heap/highest
  local.set $1
  local.get $0
  i32.const 3
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
 (func $assembly/wire/writer/Writer#idOrNull (param $0 i32) (param $1 i32) (result i32)
  local.get $1
  if (result i32)
   local.get $0
   local.get $1
   i32.const 32
   call $assembly/wire/writer/Writer#bytes
  else
   local.get $0
   i32.const 246
   call $assembly/wire/writer/Writer#byte
  end
 )
 (func $assembly/wire/writer/Writer#bool (param $0 i32) (param $1 i32)
  local.get $0
  i32.const 245
  i32.const 244
  local.get $1
  select
  call $assembly/wire/writer/Writer#byte
  drop
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
 (func $assembly/voucher/piece/takeOut (param $0 i32) (param $1 i64)
  local.get $0
  local.get $0
  i64.load offset=16
  local.get $1
  call $assembly/value/checked/subtract
  i64.store offset=16
  local.get $0
  local.get $0
  i64.load offset=40
  local.get $1
  call $assembly/value/checked/add
  i64.store offset=40
 )
 (func $assembly/voucher/msg/Portion.begin (param $0 i32) (param $1 i64) (result i32)
  (local $2 i32)
  call $assembly/host/heap/make<assembly/voucher/room/Places>
  local.set $2
  local.get $0
  local.get $1
  call $assembly/wire/reader/Reader#map
  local.get $2
  local.get $0
  i64.const 0
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store
  local.get $2
  local.get $0
  i64.const 1
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store offset=8
  local.get $2
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
 (func $assembly/host/moves/Moves.none (param $0 i32) (result i32)
  (local $1 i32)
  call $assembly/host/heap/make<assembly/wire/reader/Text>
  local.tee $1
  local.get $0
  call $assembly/host/heap/takeRecords<assembly/host/refusal/Refusal>
  i32.store
  local.get $1
  local.get $0
  i32.store offset=4
  local.get $1
 )
 (func $assembly/host/heap/make<assembly/voucher/msg/Params> (result i32)
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
 (func $~lib/staticarray/StaticArray<i32>#__get (param $0 i32) (result i32)
  local.get $0
  i32.const 1692
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
  i32.const 1696
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
 (func $assembly/voucher/state/State#piece (param $0 i32) (param $1 i64) (result i32)
  (local $2 i32)
  (local $3 i32)
  loop $for-loop|0
   local.get $2
   local.get $0
   i32.load offset=52
   i32.lt_u
   if
    local.get $0
    i32.load offset=48
    local.get $2
    i32.const 2
    i32.shl
    i32.add
    i32.load
    local.tee $3
    i64.load
    local.get $1
    i64.eq
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
 (func $assembly/voucher/state/State#addPiece (param $0 i32) (param $1 i64) (param $2 i32) (param $3 i64) (result i32)
  (local $4 i32)
  local.get $0
  i32.load offset=52
  i32.const 64
  i32.eq
  if
   loop $while-continue|0
    local.get $4
    local.get $0
    i32.load offset=52
    i32.lt_u
    if (result i32)
     local.get $0
     i32.load offset=48
     local.get $4
     i32.const 2
     i32.shl
     i32.add
     i32.load
     call $assembly/voucher/state/Piece#get:isDone
    else
     i32.const 1
    end
    i32.eqz
    if
     local.get $4
     i32.const 1
     i32.add
     local.set $4
     br $while-continue|0
    end
   end
   local.get $4
   local.get $0
   i32.load offset=52
   i32.eq
   if
    unreachable
   end
   local.get $0
   local.get $0
   i32.load offset=52
   i32.const 1
   i32.sub
   i32.store offset=52
   loop $for-loop|1
    local.get $4
    local.get $0
    i32.load offset=52
    i32.lt_u
    if
     local.get $0
     i32.load offset=48
     local.get $4
     i32.const 2
     i32.shl
     i32.add
     local.get $0
     i32.load offset=48
     local.get $4
     i32.const 1
     i32.add
     local.tee $4
     i32.const 2
     i32.shl
     i32.add
     i32.load
     i32.store
     br $for-loop|1
    end
   end
  end
  call $assembly/host/heap/make<assembly/voucher/msg/Params>
  local.tee $4
  local.get $1
  i64.store
  local.get $4
  local.get $2
  i32.store offset=8
  local.get $4
  local.get $3
  i64.store offset=16
  local.get $0
  local.get $0
  i32.load offset=52
  local.tee $2
  i32.const 1
  i32.add
  i32.store offset=52
  local.get $0
  i32.load offset=48
  local.get $2
  i32.const 2
  i32.shl
  i32.add
  local.get $4
  i32.store
  local.get $4
 )
 (func $assembly/voucher/state/Settled.read (param $0 i32) (result i32)
  (local $1 i32)
  call $assembly/host/heap/make<assembly/voucher/state/Settled>
  local.set $1
  local.get $0
  i32.const 3
  call $assembly/wire/reader/Reader#array
  i32.const 3
  i32.ne
  if
   local.get $0
   i32.const 1
   i32.store8 offset=8
  end
  local.get $1
  local.get $0
  i64.const 32
  call $assembly/wire/reader/Reader#bytes
  i32.store
  local.get $1
  local.get $0
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store offset=8
  local.get $1
  local.get $0
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store offset=16
  local.get $1
 )
 (func $assembly/voucher/room/Places.of (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  call $assembly/host/heap/make<assembly/voucher/room/Places>
  local.set $2
  i32.const 1
  call $assembly/host/heap/takeRecords<assembly/host/refusal/Refusal>
  local.set $4
  global.get $assembly/host/heap/highest
  local.set $6
  i32.const 4096
  call $assembly/host/heap/take
  local.tee $7
  local.set $1
  global.get $assembly/host/heap/top
  local.set $5
  loop $for-loop|0
   local.get $1
   local.get $6
   local.get $5
   local.get $5
   local.get $6
   i32.gt_u
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
  local.get $4
  local.get $7
  i32.store
  loop $for-loop|00
   local.get $3
   local.get $0
   i32.load offset=52
   i32.lt_u
   if
    local.get $0
    i32.load offset=48
    local.get $3
    i32.const 2
    i32.shl
    i32.add
    i32.load
    local.tee $1
    call $assembly/voucher/state/Piece#get:isFree
    if
     local.get $4
     local.get $1
     i32.load offset=8
     call $assembly/voucher/room/Peers#add
    end
    local.get $1
    call $assembly/voucher/state/Piece#get:isDone
    i32.eqz
    if
     block $__inlined_func$assembly/voucher/room/Places#add$112
      local.get $1
      i32.load offset=8
      local.get $0
      i32.load offset=4
      call $assembly/wire/bytes/sameId
      i32.eqz
      local.get $1
      i32.load offset=32
      local.tee $1
      if (result i32)
       local.get $1
       i32.load offset=28
       local.get $1
       i32.load offset=24
       i32.sub
      else
       i32.const 0
      end
      local.set $6
      local.get $2
      local.get $2
      i32.load
      i32.const 1
      i32.add
      i32.store
      local.get $2
      local.get $2
      i32.load offset=4
      local.get $6
      i32.add
      i32.store offset=4
      local.get $2
      local.get $1
      i32.eqz
      i32.eqz
      local.tee $1
      local.get $2
      i32.load offset=8
      i32.add
      i32.store offset=8
      i32.eqz
      br_if $__inlined_func$assembly/voucher/room/Places#add$112
      local.get $2
      local.get $2
      i32.load offset=12
      local.get $6
      i32.const 1
      i32.add
      i32.add
      i32.store offset=12
      local.get $2
      local.get $2
      i32.load offset=16
      local.get $1
      i32.add
      i32.store offset=16
     end
    end
    local.get $3
    i32.const 1
    i32.add
    local.set $3
    br $for-loop|00
   end
  end
  local.get $4
  i32.load offset=4
  local.set $5
  i32.const 0
  local.set $3
  loop $for-loop|1
   local.get $3
   local.get $0
   i32.load offset=52
   i32.lt_u
   if
    local.get $0
    i32.load offset=48
    local.get $3
    i32.const 2
    i32.shl
    i32.add
    i32.load
    i32.load offset=32
    local.tee $6
    if
     i32.const 0
     local.set $1
     loop $for-loop|01
      local.get $1
      local.get $6
      i32.load offset=24
      i32.lt_u
      if
       local.get $4
       local.get $6
       local.get $1
       call $assembly/voucher/state/Lock#at
       i32.load
       call $assembly/voucher/room/Peers#add
       local.get $1
       i32.const 1
       i32.add
       local.set $1
       br $for-loop|01
      end
     end
    end
    local.get $3
    i32.const 1
    i32.add
    local.set $3
    br $for-loop|1
   end
  end
  local.get $2
  local.get $2
  i32.load offset=4
  local.get $4
  i32.load offset=4
  local.get $5
  i32.sub
  i32.add
  i32.store offset=4
  local.get $2
  local.get $2
  i32.load offset=12
  local.get $4
  i32.load offset=4
  local.get $5
  i32.sub
  i32.add
  i32.store offset=12
  local.get $2
 )
 (func $assembly/voucher/piece/use (param $0 i32) (param $1 i32) (param $2 i64)
  local.get $1
  local.get $1
  i64.load offset=24
  local.get $2
  call $assembly/value/checked/add
  i64.store offset=24
  local.get $0
  local.get $0
  i64.load offset=72
  local.get $2
  call $assembly/value/checked/add
  i64.store offset=72
 )
 (func $assembly/voucher/piece/tellRedeemed (param $0 i32) (param $1 i32) (param $2 i64) (param $3 i32) (param $4 i32) (param $5 i32)
  (local $6 i32)
  global.get $assembly/host/answer/events
  i32.const 8192
  i32.const 6
  call $assembly/host/answer/next
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  local.set $6
  local.get $1
  if (result i32)
   local.get $6
   i32.const 0
   local.get $1
   i64.load
   call $assembly/wire/writer/Writer#head
  else
   local.get $6
   i32.const 246
   call $assembly/wire/writer/Writer#byte
  end
  drop
  local.get $6
  i32.const 0
  i64.const 1
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $2
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 2
  call $assembly/wire/writer/Writer#head
  local.get $3
  i32.const 32
  call $assembly/wire/writer/Writer#bytes
  i32.const 0
  i64.const 3
  call $assembly/wire/writer/Writer#head
  local.get $4
  i32.const 32
  call $assembly/wire/writer/Writer#bytes
  i32.const 0
  i64.const 4
  call $assembly/wire/writer/Writer#head
  local.get $5
  call $assembly/wire/writer/Writer#idOrNull
  i32.const 0
  i64.const 5
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $0
  i64.load offset=72
  call $assembly/wire/writer/Writer#head
  drop
 )
 (func $assembly/voucher/piece/newPiece (param $0 i32) (param $1 i32) (param $2 i64) (result i32)
  (local $3 i64)
  local.get $0
  call $assembly/voucher/state/State#get:live
  i32.const 64
  i32.eq
  if
   local.get $0
   call $assembly/voucher/room/Places.of
   call $assembly/voucher/error/tooManyPieces
   i32.const 0
   return
  end
  local.get $0
  local.get $0
  i64.load offset=56
  local.tee $3
  i64.const 1
  i64.add
  i64.store offset=56
  local.get $0
  local.get $3
  local.get $1
  local.get $2
  call $assembly/voucher/state/State#addPiece
 )
 (func $assembly/voucher/offer/isIssuers (param $0 i32) (param $1 i32) (result i32)
  local.get $1
  i32.load offset=12
  i32.load offset=4
  local.get $0
  i32.load offset=4
  call $assembly/wire/bytes/sameId
  i32.eqz
  if
   i32.const 120
   call $assembly/host/refusal/refuse
   i32.const 4464
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $1
  i64.load offset=24
  local.get $0
  i64.load offset=24
  i64.lt_u
  if (result i32)
   i32.const 1
  else
   local.get $0
   call $assembly/voucher/error/pastExpiry
   i32.const 0
  end
 )
 (func $assembly/voucher/msg/readNumber (param $0 i32) (result i64)
  local.get $0
  i64.const 1
  call $assembly/wire/reader/Reader#map
  local.get $0
  i64.const 0
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
 )
 (func $assembly/voucher/error/notEnough (param $0 i32) (param $1 i32) (param $2 i64)
  (local $3 i32)
  i32.const 125
  call $assembly/host/refusal/refuse
  i32.const 5584
  call $assembly/host/refusal/Refusal#words
  local.tee $3
  i32.load offset=4
  local.get $1
  i64.load
  call $assembly/value/decimal/writeDecimal
  local.get $3
  i32.const 5696
  call $assembly/host/refusal/Refusal#words
  local.get $1
  call $assembly/voucher/state/Piece#get:left
  local.get $0
  i32.load offset=8
  call $assembly/host/refusal/Refusal#amount
  i32.const 5728
  call $assembly/host/refusal/Refusal#words
  local.tee $0
  i32.load offset=4
  local.get $2
  call $assembly/value/decimal/writeDecimal
  local.get $0
  i32.const 5792
  call $assembly/host/refusal/Refusal#words
  drop
 )
 (func $assembly/voucher/error/noSuchPiece (param $0 i32) (param $1 i64)
  (local $2 i32)
  i32.const 122
  call $assembly/host/refusal/refuse
  i32.const 5104
  call $assembly/host/refusal/Refusal#words
  local.tee $2
  i32.load offset=4
  local.get $1
  call $assembly/value/decimal/writeDecimal
  local.get $1
  local.get $0
  i64.load offset=56
  i64.lt_u
  if
   local.get $2
   i32.const 5184
   call $assembly/host/refusal/Refusal#words
   drop
   return
  end
  local.get $2
  i32.const 5264
  call $assembly/host/refusal/Refusal#words
  i32.load offset=4
  local.get $0
  i64.load offset=56
  i64.const 1
  i64.sub
  call $assembly/value/decimal/writeDecimal
 )
 (func $assembly/value/nonces/Nonces#put (param $0 i32) (param $1 i32) (param $2 i32)
  local.get $0
  i32.load
  local.get $1
  i32.const 2
  i32.shl
  i32.add
  local.get $2
  i32.store
 )
 (func $assembly/value/checked/subtract (param $0 i64) (param $1 i64) (result i64)
  local.get $0
  local.get $1
  i64.lt_u
  if
   unreachable
  end
  local.get $0
  local.get $1
  i64.sub
 )
 (func $assembly/host/moves/Moves#set (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32)
  local.get $0
  i32.load
  local.get $1
  i32.const 3
  i32.shl
  i32.add
  local.get $2
  i32.store
  local.get $0
  i32.load
  local.get $1
  i32.const 3
  i32.shl
  i32.add
  local.get $3
  i32.store offset=4
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
 (func $assembly/host/heap/make<assembly/voucher/state/Settled> (result i32)
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
 (func $assembly/host/effect/wake (param $0 i64) (param $1 i32) (result i32)
  global.get $assembly/host/answer/effects
  i32.const 3648
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
 (func $assembly/voucher/state/State.blank (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  global.get $assembly/host/heap/highest
  local.set $1
  i32.const 105
  call $assembly/host/heap/take
  local.tee $2
  local.set $0
  global.get $assembly/host/heap/top
  local.set $3
  loop $for-loop|0
   local.get $0
   local.get $1
   local.get $3
   local.get $1
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
  local.get $2
  i32.const 256
  call $assembly/host/heap/take
  i32.store offset=48
  local.get $2
 )
 (func $assembly/voucher/state/State#get:live (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  loop $for-loop|0
   local.get $1
   local.get $0
   i32.load offset=52
   i32.lt_u
   if
    local.get $2
    local.get $0
    i32.load offset=48
    local.get $1
    i32.const 2
    i32.shl
    i32.add
    i32.load
    call $assembly/voucher/state/Piece#get:isDone
    i32.eqz
    i32.add
    local.set $2
    local.get $1
    i32.const 1
    i32.add
    local.set $1
    br $for-loop|0
   end
  end
  local.get $2
 )
 (func $assembly/voucher/state/Lock.blank (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  global.get $assembly/host/heap/highest
  local.set $3
  i32.const 32
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
  i32.store offset=28
  local.get $2
  i32.const 32
  call $assembly/host/heap/take
  i32.store offset=20
  local.get $2
 )
 (func $assembly/voucher/state/Lock#set (param $0 i32) (param $1 i32) (param $2 i32)
  local.get $0
  i32.load offset=20
  local.get $1
  i32.const 2
  i32.shl
  i32.add
  local.get $2
  i32.store
 )
 (func $assembly/voucher/state/Lock#put (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  local.get $0
  i32.load offset=24
  local.get $0
  i32.load offset=28
  i32.eq
  if (result i32)
   i32.const 1
  else
   local.get $0
   local.get $1
   i32.load
   call $assembly/voucher/state/Lock#of
  end
  if
   i32.const 0
   return
  end
  local.get $0
  local.get $0
  i32.load offset=24
  local.tee $2
  i32.const 1
  i32.add
  i32.store offset=24
  loop $for-loop|0
   local.get $2
   if (result i32)
    local.get $0
    local.get $2
    i32.const 1
    i32.sub
    call $assembly/voucher/state/Lock#at
    i32.load
    local.get $1
    i32.load
    i32.const 32
    call $assembly/wire/bytes/compare
    i32.const 0
    i32.gt_s
   else
    i32.const 0
   end
   if
    local.get $0
    local.get $2
    local.get $0
    local.get $2
    i32.const 1
    i32.sub
    local.tee $2
    call $assembly/voucher/state/Lock#at
    call $assembly/voucher/state/Lock#set
    br $for-loop|0
   end
  end
  local.get $0
  local.get $2
  local.get $1
  call $assembly/voucher/state/Lock#set
  i32.const 1
 )
 (func $assembly/voucher/state/Lock#of (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  loop $for-loop|0
   local.get $2
   local.get $0
   i32.load offset=24
   i32.lt_u
   if
    local.get $0
    local.get $2
    call $assembly/voucher/state/Lock#at
    i32.load
    local.get $1
    call $assembly/wire/bytes/sameId
    if
     local.get $0
     local.get $2
     call $assembly/voucher/state/Lock#at
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
 (func $assembly/voucher/room/Peers#add (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  local.get $1
  i32.load
  i32.const 1023
  i32.and
  local.set $2
  loop $for-loop|0
   local.get $0
   i32.load
   local.get $2
   i32.const 2
   i32.shl
   i32.add
   i32.load
   local.tee $3
   if
    local.get $3
    local.get $1
    call $assembly/wire/bytes/sameId
    if
     return
    end
    local.get $2
    i32.const 1
    i32.add
    i32.const 1023
    i32.and
    local.set $2
    br $for-loop|0
   end
  end
  local.get $0
  i32.load
  local.get $2
  i32.const 2
  i32.shl
  i32.add
  local.get $1
  i32.store
  local.get $0
  local.get $0
  i32.load offset=4
  i32.const 1
  i32.add
  i32.store offset=4
 )
 (func $assembly/voucher/record/conserve (param $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i64)
  (local $4 i64)
  loop $for-loop|0
   local.get $2
   local.get $0
   i32.load offset=52
   i32.lt_u
   if
    local.get $0
    i32.load offset=48
    local.get $2
    i32.const 2
    i32.shl
    i32.add
    i32.load
    local.tee $1
    i64.load
    local.get $0
    i64.load offset=56
    i64.ge_u
    if (result i32)
     i32.const 1
    else
     local.get $1
     i64.load offset=24
     local.get $1
     i64.load offset=16
     i64.gt_u
    end
    if
     unreachable
    end
    local.get $1
    i32.load offset=36
    i32.const 5
    i32.gt_s
    if
     unreachable
    end
    local.get $4
    local.get $1
    call $assembly/voucher/state/Piece#get:left
    call $assembly/value/checked/add
    local.set $4
    local.get $3
    local.get $1
    i64.load offset=24
    call $assembly/value/checked/add
    local.set $3
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|0
   end
  end
  local.get $4
  local.get $0
  i64.load offset=72
  local.get $0
  i64.load offset=80
  local.get $0
  i64.load offset=88
  call $assembly/value/checked/add
  call $assembly/value/checked/add
  call $assembly/value/checked/add
  local.get $0
  i64.load offset=16
  i64.ne
  if (result i32)
   i32.const 1
  else
   local.get $3
   local.get $0
   i64.load offset=72
   i64.gt_u
  end
  if
   unreachable
  end
  local.get $0
  i64.load32_u offset=52
  local.get $0
  i64.load offset=56
  i64.eq
  if (result i32)
   local.get $3
   local.get $0
   i64.load offset=72
   i64.ne
  else
   i32.const 0
  end
  if
   unreachable
  end
 )
 (func $assembly/voucher/piece/putIn (param $0 i32) (param $1 i32) (param $2 i64) (result i32)
  (local $3 i32)
  (local $4 i32)
  local.get $0
  local.set $3
  block $__inlined_func$assembly/voucher/state/State#freePieceOf$1078
   loop $for-loop|0
    local.get $4
    local.get $3
    i32.load offset=52
    i32.lt_u
    if
     local.get $3
     i32.load offset=48
     local.get $4
     i32.const 2
     i32.shl
     i32.add
     i32.load
     local.tee $0
     call $assembly/voucher/state/Piece#get:isFree
     if (result i32)
      local.get $0
      i32.load offset=8
      local.get $1
      call $assembly/wire/bytes/sameId
     else
      i32.const 0
     end
     br_if $__inlined_func$assembly/voucher/state/State#freePieceOf$1078
     local.get $4
     i32.const 1
     i32.add
     local.set $4
     br $for-loop|0
    end
   end
   i32.const 0
   local.set $0
  end
  local.get $0
  i32.eqz
  if
   local.get $3
   local.get $1
   local.get $2
   call $assembly/voucher/piece/newPiece
   return
  end
  local.get $0
  local.get $0
  i64.load offset=16
  local.get $2
  call $assembly/value/checked/add
  i64.store offset=16
  local.get $0
 )
 (func $assembly/voucher/piece/pass (param $0 i32) (param $1 i32) (param $2 i64) (param $3 i32) (param $4 i32) (result i32)
  local.get $1
  local.get $2
  call $assembly/voucher/piece/takeOut
  local.get $0
  local.get $3
  local.get $2
  call $assembly/voucher/piece/putIn
  local.tee $0
  i32.eqz
  if
   i32.const 0
   return
  end
  global.get $assembly/host/answer/events
  i32.const 6704
  i32.const 6
  call $assembly/host/answer/next
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $1
  i64.load
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 1
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $0
  i64.load
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 2
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $2
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 3
  call $assembly/wire/writer/Writer#head
  local.get $1
  i32.load offset=8
  i32.const 32
  call $assembly/wire/writer/Writer#bytes
  i32.const 0
  i64.const 4
  call $assembly/wire/writer/Writer#head
  local.get $3
  i32.const 32
  call $assembly/wire/writer/Writer#bytes
  i32.const 0
  i64.const 5
  call $assembly/wire/writer/Writer#head
  local.get $4
  call $assembly/wire/writer/Writer#idOrNull
  drop
  i32.const 1
 )
 (func $assembly/voucher/piece/isAmount (param $0 i64) (result i32)
  local.get $0
  i64.const 0
  i64.ne
  local.get $0
  i64.const 1000000000000000
  i64.le_u
  i32.and
 )
 (func $assembly/voucher/offer/isSound (param $0 i32) (param $1 i32) (result i32)
  (local $2 i64)
  local.get $0
  i64.load offset=16
  local.get $1
  i64.load offset=24
  i64.le_u
  if (result i32)
   i32.const 1
  else
   local.get $0
   i64.load offset=16
   i64.const 7258118400000
   i64.gt_u
  end
  if
   local.get $1
   i64.load offset=24
   local.set $2
   i32.const 112
   call $assembly/host/refusal/refuse
   i32.const 3088
   call $assembly/host/refusal/Refusal#words
   local.get $2
   call $assembly/host/refusal/Refusal#instant
   i32.const 3216
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $0
  i32.load offset=24
  i32.load offset=8
  local.tee $1
  i32.const 120
  i32.gt_u
  i32.const 1
  local.get $1
  select
  if
   i32.const 113
   call $assembly/host/refusal/refuse
   i32.const 3280
   call $assembly/host/refusal/Refusal#words
   i32.load offset=4
   local.get $1
   i64.extend_i32_u
   call $assembly/value/decimal/writeDecimal
   i32.const 0
   return
  end
  local.get $0
  i32.load offset=44
  i32.load offset=8
  local.tee $1
  i32.const 40
  i32.gt_u
  if
   i32.const 115
   call $assembly/host/refusal/refuse
   i32.const 3408
   call $assembly/host/refusal/Refusal#words
   i32.load offset=4
   local.get $1
   i64.extend_i32_u
   call $assembly/value/decimal/writeDecimal
   i32.const 0
   return
  end
  local.get $0
  i64.load offset=32
  i64.const 1000000000000000
  i64.le_u
  if (result i32)
   i32.const 1
  else
   call $assembly/voucher/error/badPrice
   i32.const 0
  end
 )
 (func $assembly/voucher/offer/describe (param $0 i32) (param $1 i32)
  local.get $0
  local.get $1
  i32.load offset=24
  i32.store offset=32
  local.get $0
  local.get $1
  i32.load offset=28
  i32.store offset=36
  local.get $0
  local.get $1
  i32.load offset=44
  i32.store offset=68
  local.get $0
  local.get $1
  i64.load offset=32
  i64.store offset=40
  local.get $0
  local.get $1
  i64.load offset=16
  i64.store offset=24
 )
 (func $assembly/voucher/lock/rise (param $0 i64) (param $1 i64) (result i64)
  local.get $1
  local.get $0
  i64.sub
  i64.const 0
  local.get $0
  local.get $1
  i64.lt_u
  select
 )
 (func $assembly/voucher/lock/end (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i64)
  (local $4 i32)
  local.get $1
  call $assembly/voucher/state/Piece#get:left
  local.set $3
  local.get $1
  i32.load offset=32
  local.tee $4
  i32.eqz
  if
   unreachable
  end
  local.get $4
  i32.load
  local.set $4
  local.get $1
  local.get $3
  call $assembly/voucher/piece/takeOut
  local.get $1
  i32.const 0
  i32.store offset=32
  local.get $3
  i64.const 0
  i64.ne
  if
   local.get $0
   local.get $1
   i32.load offset=8
   local.get $3
   call $assembly/voucher/piece/putIn
   local.tee $0
   i32.eqz
   if
    unreachable
   end
  else
   local.get $1
   local.set $0
  end
  global.get $assembly/host/answer/events
  local.get $2
  i32.const 5
  call $assembly/host/answer/next
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $1
  i64.load
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 1
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $3
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 2
  call $assembly/wire/writer/Writer#head
  local.get $4
  i32.const 32
  call $assembly/wire/writer/Writer#bytes
  i32.const 0
  i64.const 3
  call $assembly/wire/writer/Writer#head
  local.get $1
  i32.load offset=8
  i32.const 32
  call $assembly/wire/writer/Writer#bytes
  i32.const 0
  i64.const 4
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $0
  i64.load
  call $assembly/wire/writer/Writer#head
  drop
 )
 (func $assembly/voucher/error/tooManyPieces (param $0 i32)
  (local $1 i32)
  i32.const 127
  call $assembly/host/refusal/refuse
  i32.const 6144
  call $assembly/host/refusal/Refusal#words
  local.tee $1
  i32.load offset=4
  i64.const 64
  call $assembly/value/decimal/writeDecimal
  local.get $1
  i32.const 6176
  call $assembly/host/refusal/Refusal#words
  local.tee $1
  i32.load offset=4
  local.get $0
  i64.load32_u
  call $assembly/value/decimal/writeDecimal
  local.get $1
  i32.const 6224
  call $assembly/host/refusal/Refusal#words
  local.tee $1
  i32.load offset=4
  local.get $0
  i64.load32_u offset=4
  call $assembly/value/decimal/writeDecimal
  local.get $1
  i32.const 6288
  call $assembly/host/refusal/Refusal#words
  drop
 )
 (func $assembly/voucher/error/tooManyLocks (param $0 i32)
  (local $1 i32)
  (local $2 i32)
  i32.const 139
  call $assembly/host/refusal/refuse
  i32.const 7216
  i32.const 7280
  local.get $0
  i32.const 32
  i32.lt_u
  local.tee $1
  select
  call $assembly/host/refusal/Refusal#words
  local.tee $2
  i32.load offset=4
  local.get $0
  i64.extend_i32_u
  call $assembly/value/decimal/writeDecimal
  local.get $2
  i32.const 7344
  i32.const 7408
  local.get $1
  select
  call $assembly/host/refusal/Refusal#words
  i32.const 7456
  call $assembly/host/refusal/Refusal#words
  drop
 )
 (func $assembly/voucher/error/pastExpiry (param $0 i32)
  i32.const 130
  call $assembly/host/refusal/refuse
  i32.const 4560
  call $assembly/host/refusal/Refusal#words
  local.get $0
  i64.load offset=24
  call $assembly/host/refusal/Refusal#instant
  drop
 )
 (func $assembly/voucher/error/notLocked (param $0 i32)
  (local $1 i32)
  i32.const 140
  call $assembly/host/refusal/refuse
  i32.const 5584
  call $assembly/host/refusal/Refusal#words
  local.tee $1
  i32.load offset=4
  local.get $0
  i64.load
  call $assembly/value/decimal/writeDecimal
  local.get $1
  i32.const 7872
  call $assembly/host/refusal/Refusal#words
  drop
 )
 (func $assembly/voucher/error/badPrice
  (local $0 i32)
  i32.const 114
  call $assembly/host/refusal/refuse
  i32.const 3536
  call $assembly/host/refusal/Refusal#words
  local.tee $0
  i32.load offset=4
  i64.const 1000000000000000
  call $assembly/value/decimal/writeDecimal
  local.get $0
  i32.const 3040
  call $assembly/host/refusal/Refusal#words
  drop
 )
 (func $assembly/voucher/error/badAmount
  (local $0 i32)
  i32.const 111
  call $assembly/host/refusal/refuse
  i32.const 2944
  call $assembly/host/refusal/Refusal#words
  local.tee $0
  i32.load offset=4
  i64.const 1000000000000000
  call $assembly/value/decimal/writeDecimal
  local.get $0
  i32.const 3040
  call $assembly/host/refusal/Refusal#words
  drop
 )
 (func $assembly/voucher/contract/hearAll (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  local.get $1
  local.get $0
  i32.load offset=4
  call $assembly/host/moves/Round#hears
  loop $for-loop|0
   local.get $2
   local.get $0
   i32.load offset=52
   i32.lt_u
   if
    local.get $0
    i32.load offset=48
    local.get $2
    i32.const 2
    i32.shl
    i32.add
    i32.load
    local.tee $3
    call $assembly/voucher/state/Piece#get:left
    i64.const 0
    i64.ne
    if
     local.get $1
     local.get $3
     i32.load offset=8
     call $assembly/host/moves/Round#hears
    end
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|0
   end
  end
 )
 (func $assembly/voucher/contract/done (param $0 i32) (result i64)
  (local $1 i32)
  local.get $0
  call $assembly/voucher/record/conserve
  local.get $0
  i32.const 32768
  call $assembly/wire/writer/Writer.of
  local.tee $0
  call $assembly/voucher/record/writeState
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
 (func $assembly/value/nonces/Nonces.none (result i32)
  (local $0 i32)
  i32.const 1
  call $assembly/host/heap/takeRecords<assembly/host/refusal/Refusal>
  local.tee $0
  i32.const 1024
  call $assembly/host/heap/take
  i32.store
  local.get $0
 )
 (func $assembly/value/nonces/Nonces#placeOf (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  local.get $0
  i32.load offset=4
  local.set $2
  loop $while-continue|0
   local.get $2
   local.get $4
   i32.gt_u
   if
    local.get $0
    local.get $2
    local.get $4
    i32.add
    i32.const 1
    i32.shr_u
    local.tee $3
    call $assembly/value/nonces/Nonces#at
    local.get $1
    i32.const 16
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
 (func $assembly/value/nonces/Nonces#has (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  local.get $0
  local.get $1
  call $assembly/value/nonces/Nonces#placeOf
  local.tee $2
  local.get $0
  i32.load offset=4
  i32.lt_u
  if (result i32)
   local.get $0
   local.get $2
   call $assembly/value/nonces/Nonces#at
   local.get $1
   i32.const 16
   call $assembly/wire/bytes/compare
  else
   i32.const 1
  end
  i32.eqz
 )
 (func $assembly/host/table/rowOf (param $0 i32) (param $1 i32) (result i32)
  loop $for-loop|0
   local.get $1
   i32.const 1596
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
    i32.const 1600
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
  i32.const 6
  i32.mul
  i32.const 1
  i32.add
  local.get $1
  i32.add
  call $~lib/staticarray/StaticArray<i32>#__get
 )
 (func $assembly/host/moves/Round.of (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  global.get $assembly/host/heap/highest
  local.set $5
  i32.const 18
  call $assembly/host/heap/take
  local.tee $3
  local.set $4
  global.get $assembly/host/heap/top
  local.set $6
  loop $for-loop|0
   local.get $4
   local.get $5
   local.get $6
   local.get $5
   local.get $6
   i32.lt_u
   select
   i32.lt_u
   if
    local.get $4
    i64.const 0
    i64.store
    local.get $4
    i32.const 8
    i32.add
    local.set $4
    br $for-loop|0
   end
  end
  local.get $3
  local.get $1
  i32.store
  local.get $3
  local.get $2
  i32.store offset=4
  local.get $3
  local.get $0
  i32.store offset=8
  local.get $3
  i32.const 65
  call $assembly/host/moves/Moves.none
  i32.store offset=12
  local.get $3
 )
 (func $assembly/host/moves/Round#hears (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  local.get $0
  i32.load
  i32.const 0
  i32.ne
  local.tee $2
  if
   local.get $1
   local.get $0
   i32.load
   call $assembly/wire/bytes/sameId
   local.set $2
  end
  local.get $0
  i32.const 1
  local.get $2
  local.get $0
  i32.load8_u offset=16
  select
  i32.store8 offset=16
  local.get $2
  if (result i32)
   local.get $0
   i32.load offset=4
  else
   local.get $0
   i32.load offset=8
   local.tee $2
   local.get $1
   call $assembly/host/moves/Moves#placeOf
   local.tee $3
   local.get $2
   i32.load offset=8
   i32.lt_u
   if (result i32)
    local.get $2
    i32.load
    local.get $3
    i32.const 3
    i32.shl
    i32.add
    i32.load
    local.get $1
    call $assembly/wire/bytes/sameId
   else
    i32.const 0
   end
   if (result i32)
    local.get $2
    i32.load
    local.get $3
    i32.const 3
    i32.shl
    i32.add
    i32.load offset=4
   else
    i32.const 0
   end
  end
  local.tee $4
  if
   local.get $0
   i32.load offset=12
   local.tee $5
   local.get $1
   call $assembly/host/moves/Moves#placeOf
   local.tee $6
   local.get $5
   i32.load offset=8
   i32.lt_u
   if (result i32)
    local.get $5
    i32.load
    local.get $6
    i32.const 3
    i32.shl
    i32.add
    i32.load
    local.get $1
    call $assembly/wire/bytes/sameId
   else
    i32.const 0
   end
   i32.eqz
   if
    local.get $5
    i32.load offset=8
    local.get $5
    i32.load offset=4
    i32.eq
    if
     unreachable
    end
    local.get $5
    local.get $5
    i32.load offset=8
    local.tee $2
    i32.const 1
    i32.add
    i32.store offset=8
    loop $for-loop|0
     local.get $2
     local.get $6
     i32.gt_u
     if
      local.get $5
      local.get $2
      local.get $5
      i32.load
      local.get $2
      i32.const 1
      i32.sub
      local.tee $2
      i32.const 3
      i32.shl
      i32.add
      local.tee $3
      i32.load
      local.get $3
      i32.load offset=4
      call $assembly/host/moves/Moves#set
      br $for-loop|0
     end
    end
    local.get $5
    local.get $6
    local.get $1
    local.get $4
    call $assembly/host/moves/Moves#set
   end
   local.get $0
   local.get $0
   i32.load8_u offset=17
   if (result i32)
    i32.const 0
   else
    local.get $0
    i32.load offset=4
   end
   if (result i32)
    local.get $4
    local.get $0
    i32.load offset=4
    call $assembly/wire/bytes/sameId
   else
    i32.const 0
   end
   i32.eqz
   i32.store8 offset=17
  else
   local.get $0
   i32.const 1
   i32.store8 offset=17
  end
 )
 (func $assembly/host/moves/Moves#placeOf (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  local.get $0
  i32.load offset=8
  local.set $2
  loop $while-continue|0
   local.get $2
   local.get $4
   i32.gt_u
   if
    local.get $0
    i32.load
    local.get $2
    local.get $4
    i32.add
    i32.const 1
    i32.shr_u
    local.tee $3
    i32.const 3
    i32.shl
    i32.add
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
 (func $assembly/host/machine/takesNothing (param $0 i32) (result i32)
  local.get $0
  i32.load offset=8
  i64.const 0
  call $assembly/wire/reader/Reader#map
  local.get $0
  call $assembly/host/machine/isRead
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
 (func $assembly/host/heap/make<assembly/voucher/room/Places> (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  global.get $assembly/host/heap/highest
  local.set $1
  i32.const 20
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
  i32.const 1
  call $assembly/host/heap/takeRecords<assembly/host/refusal/Refusal>
  local.tee $1
  local.get $0
  call $assembly/wire/writer/Writer.of
  i32.store offset=4
  local.get $1
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
 (func $assembly/voucher/redemption/useOf (param $0 i32) (param $1 i32) (param $2 i64) (result i32)
  (local $3 i64)
  (local $4 i32)
  (local $5 i32)
  (local $6 i64)
  local.get $2
  local.set $3
  loop $for-loop|0
   local.get $5
   local.get $0
   i32.load offset=52
   i32.lt_u
   local.get $3
   i64.const 0
   i64.ne
   i32.and
   if
    local.get $0
    i32.load offset=48
    local.get $5
    i32.const 2
    i32.shl
    i32.add
    i32.load
    local.tee $4
    call $assembly/voucher/state/Piece#get:isFree
    if (result i32)
     local.get $4
     i32.load offset=8
     local.get $1
     call $assembly/wire/bytes/sameId
    else
     i32.const 0
    end
    if
     local.get $0
     local.get $4
     local.get $3
     local.get $4
     call $assembly/voucher/state/Piece#get:left
     local.tee $6
     local.get $3
     local.get $6
     i64.lt_u
     select
     local.tee $6
     call $assembly/voucher/piece/mayPart
     i32.eqz
     if
      i32.const 0
      return
     end
     local.get $0
     local.get $4
     local.get $6
     call $assembly/voucher/piece/use
     local.get $3
     local.get $6
     i64.sub
     local.set $3
    end
    local.get $5
    i32.const 1
    i32.add
    local.set $5
    br $for-loop|0
   end
  end
  local.get $3
  i64.eqz
  if (result i32)
   i32.const 1
  else
   i32.const 157
   call $assembly/host/refusal/refuse
   i32.const 9264
   call $assembly/host/refusal/Refusal#words
   local.get $2
   local.get $3
   i64.sub
   local.get $0
   i32.load offset=8
   call $assembly/host/refusal/Refusal#amount
   i32.const 9328
   call $assembly/host/refusal/Refusal#words
   local.tee $0
   i32.load offset=4
   local.get $2
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 5792
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
  end
 )
 (func $assembly/voucher/redemption/redeemProof (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i64)
  (local $4 i32)
  (local $5 i64)
  (local $6 i32)
  (local $7 i64)
  (local $8 i32)
  local.get $1
  i32.load offset=8
  call $assembly/voucher/msg/readNumber
  local.set $3
  local.get $1
  i32.load offset=12
  local.set $2
  block $folding-inner0
   local.get $1
   call $assembly/host/machine/isRead
   if (result i32)
    block $__inlined_func$assembly/voucher/redemption/isTheirs$4 (result i32)
     local.get $2
     i32.load offset=24
     local.get $0
     i32.load offset=4
     call $assembly/wire/bytes/sameId
     i32.eqz
     if
      i32.const 151
      call $assembly/host/refusal/refuse
      i32.const 8416
      call $assembly/host/refusal/Refusal#words
      drop
      i32.const 0
      br $__inlined_func$assembly/voucher/redemption/isTheirs$4
     end
     local.get $2
     i32.load offset=28
     local.get $0
     i32.load offset=4
     call $assembly/wire/bytes/sameId
     if
      i32.const 150
      call $assembly/host/refusal/refuse
      i32.const 8288
      call $assembly/host/refusal/Refusal#words
      drop
      i32.const 0
      br $__inlined_func$assembly/voucher/redemption/isTheirs$4
     end
     local.get $0
     i32.load offset=8
     local.set $1
     local.get $2
     i32.load offset=40
     local.tee $4
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
      local.get $4
      i32.load
      local.get $1
      i32.load
      i32.const 3
      call $assembly/wire/bytes/compare
     else
      i32.const 1
     end
     if (result i32)
      i32.const 152
      call $assembly/host/refusal/refuse
      i32.const 8528
      call $assembly/host/refusal/Refusal#words
      i32.load offset=4
      local.get $0
      i32.load offset=8
      local.tee $1
      i32.load
      local.get $1
      i32.load offset=4
      call $assembly/wire/writer/Writer#raw
      drop
      i32.const 0
     else
      i32.const 1
     end
    end
   else
    i32.const 0
   end
   i32.eqz
   br_if $folding-inner0
   local.get $3
   i64.eqz
   if (result i32)
    i32.const 1
   else
    local.get $3
    local.get $2
    i64.load offset=32
    i64.gt_u
   end
   if
    local.get $2
    i64.load offset=32
    local.set $3
    i32.const 153
    call $assembly/host/refusal/refuse
    i32.const 8624
    call $assembly/host/refusal/Refusal#words
    local.get $3
    local.get $0
    i32.load offset=8
    call $assembly/host/refusal/Refusal#amount
    i32.const 6096
    call $assembly/host/refusal/Refusal#words
    drop
    br $folding-inner0
   end
   local.get $2
   i64.load offset=48
   local.tee $5
   local.get $0
   i64.load offset=24
   i64.const 1
   i64.sub
   local.tee $7
   local.get $5
   local.get $7
   i64.lt_u
   select
   local.tee $5
   local.get $2
   i64.load offset=56
   i64.lt_u
   if
    i32.const 154
    call $assembly/host/refusal/refuse
    i32.const 8768
    call $assembly/host/refusal/Refusal#words
    local.get $5
    call $assembly/host/refusal/Refusal#instant
    drop
    br $folding-inner0
   end
   local.get $0
   i32.load offset=96
   local.get $2
   i32.load offset=44
   call $assembly/value/nonces/Nonces#has
   if
    i32.const 155
    call $assembly/host/refusal/refuse
    i32.const 8912
    call $assembly/host/refusal/Refusal#words
    drop
    br $folding-inner0
   end
   local.get $0
   i32.load offset=96
   i32.load offset=4
   i32.const 256
   i32.eq
   if
    i32.const 156
    call $assembly/host/refusal/refuse
    i32.const 9040
    call $assembly/host/refusal/Refusal#words
    local.tee $0
    i32.load offset=4
    i64.const 256
    call $assembly/value/decimal/writeDecimal
    local.get $0
    i32.const 9120
    call $assembly/host/refusal/Refusal#words
    drop
    br $folding-inner0
   end
   local.get $2
   i32.load offset=44
   local.set $6
   local.get $0
   i32.load offset=96
   local.tee $8
   i32.load offset=4
   i32.const 256
   i32.eq
   if (result i32)
    i32.const 1
   else
    local.get $8
    local.get $6
    call $assembly/value/nonces/Nonces#has
   end
   if
    unreachable
   end
   local.get $8
   local.get $6
   call $assembly/value/nonces/Nonces#placeOf
   local.set $4
   local.get $8
   local.get $8
   i32.load offset=4
   local.tee $1
   i32.const 1
   i32.add
   i32.store offset=4
   loop $for-loop|0
    local.get $1
    local.get $4
    i32.gt_u
    if
     local.get $8
     local.get $1
     local.get $8
     local.get $1
     i32.const 1
     i32.sub
     local.tee $1
     call $assembly/value/nonces/Nonces#at
     call $assembly/value/nonces/Nonces#put
     br $for-loop|0
    end
   end
   local.get $8
   local.get $4
   local.get $6
   call $assembly/value/nonces/Nonces#put
   local.get $0
   local.get $2
   i32.load offset=28
   local.get $3
   call $assembly/voucher/redemption/useOf
   i32.eqz
   br_if $folding-inner0
   local.get $0
   i32.const 0
   local.get $3
   local.get $2
   i32.load offset=28
   local.get $2
   i32.load offset=28
   i32.const 0
   call $assembly/voucher/piece/tellRedeemed
   i32.const 1
   return
  end
  i32.const 0
 )
 (func $assembly/voucher/record/writeState (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  local.get $1
  i32.const 5
  i64.const 19
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
  i32.const 32
  call $assembly/wire/writer/Writer#bytes
  drop
  local.get $1
  i32.const 0
  i64.const 2
  call $assembly/wire/writer/Writer#head
  local.get $0
  i32.load offset=8
  i32.load
  local.get $0
  i32.load offset=8
  i32.load offset=4
  call $assembly/wire/writer/Writer#text
  drop
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
  i32.const 0
  local.get $0
  i64.load offset=24
  call $assembly/wire/writer/Writer#head
  drop
  local.get $1
  i32.const 0
  i64.const 5
  call $assembly/wire/writer/Writer#head
  local.get $0
  i32.load offset=32
  i32.load
  local.get $0
  i32.load offset=32
  i32.load offset=4
  call $assembly/wire/writer/Writer#text
  drop
  local.get $1
  i32.const 0
  i64.const 6
  call $assembly/wire/writer/Writer#head
  local.get $0
  i32.load offset=36
  call $assembly/wire/writer/Writer#idOrNull
  drop
  local.get $1
  i32.const 0
  i64.const 7
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $0
  i64.load offset=40
  call $assembly/wire/writer/Writer#head
  drop
  local.get $1
  i32.const 0
  i64.const 8
  call $assembly/wire/writer/Writer#head
  i32.const 4
  local.get $0
  i64.load32_u offset=52
  call $assembly/wire/writer/Writer#head
  drop
  loop $for-loop|0
   local.get $2
   local.get $0
   i32.load offset=52
   i32.lt_u
   if
    local.get $0
    i32.load offset=48
    local.get $2
    i32.const 2
    i32.shl
    i32.add
    i32.load
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
    i32.const 32
    call $assembly/wire/writer/Writer#bytes
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
    local.get $3
    i32.load offset=32
    local.get $1
    i32.const 0
    i64.const 4
    call $assembly/wire/writer/Writer#head
    call $assembly/voucher/record/writeLock
    local.get $1
    i32.const 0
    i64.const 5
    call $assembly/wire/writer/Writer#head
    i32.const 0
    local.get $3
    i64.load32_s offset=36
    call $assembly/wire/writer/Writer#head
    drop
    local.get $1
    i32.const 0
    i64.const 6
    call $assembly/wire/writer/Writer#head
    i32.const 0
    local.get $3
    i64.load offset=40
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
  i64.const 9
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $0
  i64.load offset=56
  call $assembly/wire/writer/Writer#head
  drop
  local.get $1
  i32.const 0
  i64.const 10
  call $assembly/wire/writer/Writer#head
  local.get $0
  i32.load8_u offset=64
  call $assembly/wire/writer/Writer#bool
  local.get $1
  i32.const 0
  i64.const 11
  call $assembly/wire/writer/Writer#head
  local.get $0
  i32.load8_u offset=65
  call $assembly/wire/writer/Writer#bool
  local.get $1
  i32.const 0
  i64.const 12
  call $assembly/wire/writer/Writer#head
  local.get $0
  i32.load offset=68
  i32.load
  local.get $0
  i32.load offset=68
  i32.load offset=4
  call $assembly/wire/writer/Writer#text
  drop
  local.get $1
  i32.const 0
  i64.const 13
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $0
  i64.load offset=72
  call $assembly/wire/writer/Writer#head
  drop
  local.get $1
  i32.const 0
  i64.const 14
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $0
  i64.load offset=80
  call $assembly/wire/writer/Writer#head
  drop
  local.get $1
  i32.const 0
  i64.const 15
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $0
  i64.load offset=88
  call $assembly/wire/writer/Writer#head
  drop
  local.get $0
  i32.load offset=96
  local.set $3
  local.get $1
  i32.const 0
  i64.const 16
  call $assembly/wire/writer/Writer#head
  local.tee $4
  i32.const 4
  local.get $3
  i64.load32_u offset=4
  call $assembly/wire/writer/Writer#head
  drop
  i32.const 0
  local.set $2
  loop $for-loop|00
   local.get $2
   local.get $3
   i32.load offset=4
   i32.lt_u
   if
    local.get $4
    local.get $3
    local.get $2
    call $assembly/value/nonces/Nonces#at
    i32.const 16
    call $assembly/wire/writer/Writer#bytes
    drop
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|00
   end
  end
  local.get $0
  i32.load offset=100
  local.set $3
  local.get $1
  i32.const 0
  i64.const 17
  call $assembly/wire/writer/Writer#head
  local.tee $4
  i32.const 4
  local.get $3
  i64.load32_u offset=8
  call $assembly/wire/writer/Writer#head
  drop
  i32.const 0
  local.set $2
  loop $for-loop|01
   local.get $2
   local.get $3
   i32.load offset=8
   i32.lt_u
   if
    local.get $4
    i32.const 4
    i64.const 2
    call $assembly/wire/writer/Writer#head
    local.get $3
    i32.load
    local.get $2
    i32.const 3
    i32.shl
    i32.add
    i32.load
    i32.const 32
    call $assembly/wire/writer/Writer#bytes
    local.get $3
    i32.load
    local.get $2
    i32.const 3
    i32.shl
    i32.add
    i32.load offset=4
    i32.const 32
    call $assembly/wire/writer/Writer#bytes
    drop
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|01
   end
  end
  local.get $1
  i32.const 0
  i64.const 18
  call $assembly/wire/writer/Writer#head
  local.get $0
  i32.load8_u offset=104
  call $assembly/wire/writer/Writer#bool
 )
 (func $assembly/voucher/record/writeLock (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  local.get $0
  i32.eqz
  if
   local.get $1
   i32.const 246
   call $assembly/wire/writer/Writer#byte
   drop
   return
  end
  local.get $1
  i32.const 5
  i64.const 5
  call $assembly/wire/writer/Writer#head
  drop
  local.get $1
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  local.get $0
  i32.load
  i32.const 32
  call $assembly/wire/writer/Writer#bytes
  drop
  local.get $1
  i32.const 0
  i64.const 1
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $0
  i64.load offset=8
  call $assembly/wire/writer/Writer#head
  drop
  local.get $1
  i32.const 0
  i64.const 2
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $0
  i64.load32_s offset=16
  call $assembly/wire/writer/Writer#head
  drop
  local.get $1
  i32.const 0
  i64.const 3
  call $assembly/wire/writer/Writer#head
  i32.const 4
  local.get $0
  i64.load32_u offset=24
  call $assembly/wire/writer/Writer#head
  drop
  loop $for-loop|0
   local.get $2
   local.get $0
   i32.load offset=24
   i32.lt_u
   if
    local.get $0
    local.get $2
    call $assembly/voucher/state/Lock#at
    local.set $3
    local.get $1
    i32.const 4
    i64.const 3
    call $assembly/wire/writer/Writer#head
    local.get $3
    i32.load
    i32.const 32
    call $assembly/wire/writer/Writer#bytes
    i32.const 0
    local.get $3
    i64.load offset=8
    call $assembly/wire/writer/Writer#head
    i32.const 0
    local.get $3
    i64.load offset=16
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
  i64.const 4
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $0
  i64.load32_u offset=28
  call $assembly/wire/writer/Writer#head
  drop
 )
 (func $assembly/voucher/record/readState (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  call $assembly/voucher/state/State.blank
  local.set $1
  local.get $0
  i64.const 19
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
  i64.const 32
  call $assembly/wire/reader/Reader#bytes
  i32.store offset=4
  local.get $1
  local.get $0
  i64.const 2
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#text
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
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store offset=24
  local.get $1
  local.get $0
  i64.const 5
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#text
  i32.store offset=32
  local.get $1
  local.get $0
  i64.const 6
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#idOrNull
  i32.store offset=36
  local.get $1
  local.get $0
  i64.const 7
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store offset=40
  local.get $1
  local.get $0
  i64.const 8
  call $assembly/wire/reader/Reader#key
  call $assembly/voucher/record/readPieces
  local.get $1
  local.get $0
  i64.const 9
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#count
  i64.store offset=56
  local.get $1
  local.get $0
  i64.const 10
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#bool
  i32.store8 offset=64
  local.get $1
  local.get $0
  i64.const 11
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#bool
  i32.store8 offset=65
  local.get $1
  local.get $0
  i64.const 12
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#text
  i32.store offset=68
  local.get $1
  local.get $0
  i64.const 13
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store offset=72
  local.get $1
  local.get $0
  i64.const 14
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store offset=80
  local.get $1
  local.get $0
  i64.const 15
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store offset=88
  local.get $0
  i64.const 16
  call $assembly/wire/reader/Reader#key
  local.set $4
  call $assembly/value/nonces/Nonces.none
  local.set $5
  local.get $4
  i32.const 256
  call $assembly/wire/reader/Reader#array
  local.set $6
  loop $for-loop|0
   local.get $3
   local.get $6
   i32.lt_u
   if (result i32)
    local.get $4
    i32.load8_u offset=8
   else
    i32.const 1
   end
   i32.eqz
   if
    local.get $4
    i64.const 16
    call $assembly/wire/reader/Reader#bytes
    local.set $7
    local.get $4
    i32.load8_u offset=8
    if (result i32)
     i32.const 1
    else
     local.get $3
     if (result i32)
      local.get $5
      local.get $3
      i32.const 1
      i32.sub
      call $assembly/value/nonces/Nonces#at
      local.get $7
      i32.const 16
      call $assembly/wire/bytes/compare
      i32.const 0
      i32.ge_s
     else
      i32.const 0
     end
    end
    if
     local.get $4
     i32.const 1
     i32.store8 offset=8
    end
    local.get $5
    local.get $5
    i32.load offset=4
    local.tee $8
    i32.const 1
    i32.add
    i32.store offset=4
    local.get $5
    local.get $8
    local.get $7
    call $assembly/value/nonces/Nonces#put
    local.get $3
    i32.const 1
    i32.add
    local.set $3
    br $for-loop|0
   end
  end
  local.get $1
  local.get $5
  i32.store offset=96
  local.get $0
  i64.const 17
  call $assembly/wire/reader/Reader#key
  local.tee $3
  i32.const 65
  call $assembly/wire/reader/Reader#array
  local.tee $4
  call $assembly/host/moves/Moves.none
  local.set $5
  loop $for-loop|00
   local.get $2
   local.get $4
   i32.lt_u
   if
    local.get $3
    i32.const 2
    call $assembly/wire/reader/Reader#array
    i32.const 2
    i32.ne
    if
     local.get $3
     i32.const 1
     i32.store8 offset=8
    end
    local.get $3
    i64.const 32
    call $assembly/wire/reader/Reader#bytes
    local.set $6
    local.get $3
    i64.const 32
    call $assembly/wire/reader/Reader#bytes
    local.set $7
    local.get $3
    i32.load8_u offset=8
    if (result i32)
     i32.const 1
    else
     local.get $2
     if (result i32)
      local.get $5
      i32.load
      local.get $2
      i32.const 1
      i32.sub
      i32.const 3
      i32.shl
      i32.add
      i32.load
      local.get $6
      i32.const 32
      call $assembly/wire/bytes/compare
      i32.const 0
      i32.ge_s
     else
      i32.const 0
     end
    end
    if
     local.get $3
     i32.const 1
     i32.store8 offset=8
    end
    local.get $5
    local.get $5
    i32.load offset=8
    local.tee $8
    i32.const 1
    i32.add
    i32.store offset=8
    local.get $5
    local.get $8
    local.get $6
    local.get $7
    call $assembly/host/moves/Moves#set
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|00
   end
  end
  local.get $1
  local.get $5
  i32.store offset=100
  local.get $1
  local.get $0
  i64.const 18
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#bool
  i32.store8 offset=104
  local.get $0
  call $assembly/wire/reader/Reader#get:done
  if (result i32)
   local.get $1
   i32.load
   i32.const 4
   i32.gt_s
  else
   i32.const 1
  end
  if
   unreachable
  end
  local.get $1
  call $assembly/voucher/record/conserve
  local.get $1
 )
 (func $assembly/voucher/record/readPieces (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i64)
  local.get $1
  i32.const 64
  call $assembly/wire/reader/Reader#array
  local.set $4
  loop $for-loop|0
   local.get $2
   local.get $4
   i32.lt_u
   if
    local.get $1
    i64.const 7
    call $assembly/wire/reader/Reader#map
    local.get $0
    local.get $1
    i64.const 0
    call $assembly/wire/reader/Reader#key
    call $assembly/wire/reader/Reader#count
    local.tee $5
    local.get $1
    i64.const 1
    call $assembly/wire/reader/Reader#key
    i64.const 32
    call $assembly/wire/reader/Reader#bytes
    local.get $1
    i64.const 2
    call $assembly/wire/reader/Reader#key
    i32.const 0
    call $assembly/wire/reader/Reader#head
    call $assembly/voucher/state/State#addPiece
    local.tee $3
    local.get $1
    i64.const 3
    call $assembly/wire/reader/Reader#key
    i32.const 0
    call $assembly/wire/reader/Reader#head
    i64.store offset=24
    local.get $3
    local.get $1
    i64.const 4
    call $assembly/wire/reader/Reader#key
    call $assembly/voucher/record/readLock
    i32.store offset=32
    local.get $3
    local.get $1
    i64.const 5
    call $assembly/wire/reader/Reader#key
    call $assembly/wire/reader/Reader#small
    i32.store offset=36
    local.get $3
    local.get $1
    i64.const 6
    call $assembly/wire/reader/Reader#key
    i32.const 0
    call $assembly/wire/reader/Reader#head
    i64.store offset=40
    local.get $2
    if (result i32)
     local.get $5
     local.get $0
     i32.load offset=48
     local.get $2
     i32.const 1
     i32.sub
     i32.const 2
     i32.shl
     i32.add
     i32.load
     i64.load
     i64.le_u
    else
     i32.const 0
    end
    if
     local.get $1
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
 )
 (func $assembly/voucher/record/readLock (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  local.get $0
  call $assembly/wire/reader/Reader#takesNull
  if
   i32.const 0
   return
  end
  i32.const 8
  call $assembly/voucher/state/Lock.blank
  local.set $1
  local.get $0
  i64.const 5
  call $assembly/wire/reader/Reader#map
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
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store offset=8
  local.get $1
  local.get $0
  i64.const 2
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#small
  i32.store offset=16
  local.get $0
  i64.const 3
  call $assembly/wire/reader/Reader#key
  i32.const 8
  call $assembly/wire/reader/Reader#array
  local.set $4
  loop $for-loop|0
   local.get $2
   local.get $4
   i32.lt_u
   if (result i32)
    local.get $0
    i32.load8_u offset=8
   else
    i32.const 1
   end
   i32.eqz
   if
    local.get $0
    call $assembly/voucher/state/Settled.read
    local.set $3
    local.get $0
    i32.load8_u offset=8
    if (result i32)
     i32.const 0
    else
     local.get $1
     local.get $3
     call $assembly/voucher/state/Lock#put
    end
    if (result i32)
     local.get $1
     local.get $1
     i32.load offset=24
     i32.const 1
     i32.sub
     call $assembly/voucher/state/Lock#at
     local.get $3
     i32.ne
    else
     i32.const 1
    end
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
  local.get $0
  i64.const 4
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#small
  i32.store offset=28
  local.get $1
  i32.load offset=28
  if (result i32)
   local.get $1
   i32.load offset=28
   i32.const 8
   i32.gt_u
  else
   i32.const 1
  end
  if (result i32)
   i32.const 1
  else
   local.get $1
   i32.load offset=24
   local.get $1
   i32.load offset=28
   i32.gt_u
  end
  if
   local.get $0
   i32.const 1
   i32.store8 offset=8
  end
  local.get $1
 )
 (func $assembly/voucher/piece/restate (param $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  loop $for-loop|0
   local.get $3
   local.get $0
   i32.load offset=52
   i32.lt_u
   if
    local.get $0
    i32.load
    i32.eqz
    local.set $6
    i32.const 4
    local.set $2
    block $__inlined_func$assembly/voucher/piece/statusOf$1113
     local.get $0
     i32.load offset=48
     local.get $3
     i32.const 2
     i32.shl
     i32.add
     i32.load
     local.tee $1
     i32.load offset=36
     i32.const 4
     i32.eq
     br_if $__inlined_func$assembly/voucher/piece/statusOf$1113
     i32.const 3
     local.set $2
     local.get $1
     call $assembly/voucher/state/Piece#get:isDone
     br_if $__inlined_func$assembly/voucher/piece/statusOf$1113
     i32.const 5
     local.set $2
     local.get $1
     i64.load offset=24
     i64.const 0
     i64.ne
     if (result i32)
      local.get $1
      i64.load offset=24
      local.get $1
      i64.load offset=16
      i64.lt_u
     else
      i32.const 0
     end
     br_if $__inlined_func$assembly/voucher/piece/statusOf$1113
     i32.const 2
     local.set $2
     local.get $1
     i32.load offset=32
     br_if $__inlined_func$assembly/voucher/piece/statusOf$1113
     local.get $6
     i32.eqz
     local.set $2
    end
    local.get $1
    local.get $2
    i32.store offset=36
    local.get $3
    i32.const 1
    i32.add
    local.set $3
    br $for-loop|0
   end
  end
  loop $for-loop|00
   local.get $4
   local.get $0
   i32.load offset=52
   i32.lt_u
   if
    local.get $5
    local.get $0
    i32.load offset=48
    local.get $4
    i32.const 2
    i32.shl
    i32.add
    i32.load
    i32.load offset=32
    i32.eqz
    i32.eqz
    i32.add
    local.set $5
    local.get $4
    i32.const 1
    i32.add
    local.set $4
    br $for-loop|00
   end
  end
  local.get $5
  if
   local.get $0
   i32.const 2
   i32.store
  else
   local.get $0
   call $assembly/voucher/state/State#get:live
   if
    local.get $0
    i32.load
    if
     local.get $0
     i32.const 1
     i32.store
    end
   else
    local.get $0
    i32.const 4
    i32.const 3
    local.get $0
    i64.load offset=80
    i64.const 0
    i64.ne
    select
    i32.store
   end
  end
 )
 (func $assembly/voucher/offer/minted (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i64)
  (local $5 i32)
  local.get $0
  i32.load offset=8
  local.set $3
  call $assembly/host/heap/make<assembly/voucher/msg/Params>
  local.set $1
  local.get $3
  i64.const 9
  call $assembly/wire/reader/Reader#map
  local.get $1
  local.get $3
  i64.const 0
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#text
  i32.store
  local.get $1
  local.get $3
  i64.const 1
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store offset=8
  local.get $1
  local.get $3
  i64.const 2
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store offset=16
  local.get $1
  local.get $3
  i64.const 3
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#text
  i32.store offset=24
  local.get $1
  local.get $3
  i64.const 4
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#idOrNull
  i32.store offset=28
  local.get $1
  local.get $3
  i64.const 5
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store offset=32
  local.get $1
  local.get $3
  i64.const 6
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#bool
  i32.store8 offset=40
  local.get $1
  local.get $3
  i64.const 7
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#bool
  i32.store8 offset=41
  local.get $1
  local.get $3
  i64.const 8
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#text
  i32.store offset=44
  local.get $0
  call $assembly/host/machine/isRead
  if (result i32)
   block $__inlined_func$assembly/voucher/offer/isPromise$36 (result i32)
    block $__inlined_func$assembly/value/currency/isCurrency$1055 (result i32)
     i32.const 0
     local.get $1
     i32.load
     local.tee $5
     i32.load offset=4
     i32.const 3
     i32.ne
     br_if $__inlined_func$assembly/value/currency/isCurrency$1055
     drop
     loop $for-loop|0
      local.get $2
      i32.const 3
      i32.lt_u
      if
       i32.const 0
       local.get $5
       i32.load
       local.get $2
       i32.add
       i32.load8_u
       local.tee $3
       i32.const 65
       i32.lt_u
       local.get $3
       i32.const 90
       i32.gt_u
       i32.or
       br_if $__inlined_func$assembly/value/currency/isCurrency$1055
       drop
       local.get $2
       i32.const 1
       i32.add
       local.set $2
       br $for-loop|0
      end
     end
     i32.const 1
    end
    i32.eqz
    if
     i32.const 110
     call $assembly/host/refusal/refuse
     i32.const 2800
     call $assembly/host/refusal/Refusal#words
     drop
     i32.const 0
     br $__inlined_func$assembly/voucher/offer/isPromise$36
    end
    local.get $1
    i64.load offset=8
    call $assembly/voucher/piece/isAmount
    if (result i32)
     i32.const 1
    else
     call $assembly/voucher/error/badAmount
     i32.const 0
    end
   end
  else
   i32.const 0
  end
  if (result i32)
   local.get $1
   local.get $0
   call $assembly/voucher/offer/isSound
  else
   i32.const 0
  end
  i32.eqz
  if
   i32.const 0
   return
  end
  call $assembly/voucher/state/State.blank
  local.tee $2
  local.get $0
  i32.load offset=12
  i32.load offset=4
  i32.store offset=4
  local.get $2
  local.get $1
  i32.load
  i32.store offset=8
  local.get $2
  local.get $1
  i64.load offset=8
  i64.store offset=16
  local.get $2
  local.get $1
  i32.load8_u offset=40
  i32.store8 offset=64
  local.get $2
  local.get $1
  i32.load8_u offset=41
  i32.store8 offset=65
  local.get $2
  call $assembly/value/nonces/Nonces.none
  i32.store offset=96
  local.get $2
  i32.const 0
  call $assembly/host/moves/Moves.none
  i32.store offset=100
  local.get $2
  local.get $1
  call $assembly/voucher/offer/describe
  local.get $2
  local.get $2
  i64.load offset=56
  local.tee $4
  i64.const 1
  i64.add
  i64.store offset=56
  local.get $2
  local.get $4
  local.get $2
  i32.load offset=4
  local.get $2
  i64.load offset=16
  call $assembly/voucher/state/State#addPiece
  drop
  global.get $assembly/host/answer/events
  i32.const 3616
  i32.const 3
  call $assembly/host/answer/next
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $2
  i64.load offset=16
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 1
  call $assembly/wire/writer/Writer#head
  local.get $2
  i32.load offset=8
  i32.load
  local.get $2
  i32.load offset=8
  i32.load offset=4
  call $assembly/wire/writer/Writer#text
  i32.const 0
  i64.const 2
  call $assembly/wire/writer/Writer#head
  local.get $2
  i32.load offset=4
  i32.const 32
  call $assembly/wire/writer/Writer#bytes
  drop
  local.get $2
  i64.load offset=24
  i32.const 1424
  call $assembly/host/effect/wake
  i32.const 5
  i64.const 0
  call $assembly/wire/writer/Writer#head
  drop
  local.get $2
 )
 (func $assembly/voucher/offer/edit (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  local.get $1
  i32.load offset=8
  local.set $3
  call $assembly/host/heap/make<assembly/voucher/msg/Params>
  local.set $2
  local.get $3
  i64.const 5
  call $assembly/wire/reader/Reader#map
  local.get $2
  local.get $3
  i64.const 0
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#text
  i32.store offset=24
  local.get $2
  local.get $3
  i64.const 1
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#idOrNull
  i32.store offset=28
  local.get $2
  local.get $3
  i64.const 2
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#text
  i32.store offset=44
  local.get $2
  local.get $3
  i64.const 3
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store offset=32
  local.get $2
  local.get $3
  i64.const 4
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store offset=16
  local.get $1
  call $assembly/host/machine/isRead
  if (result i32)
   local.get $0
   local.get $1
   call $assembly/voucher/offer/isIssuers
  else
   i32.const 0
  end
  if (result i32)
   local.get $2
   local.get $1
   call $assembly/voucher/offer/isSound
  else
   i32.const 0
  end
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $0
  i32.load8_u offset=104
  if (result i32)
   block $__inlined_func$assembly/voucher/offer/isAsListed$212 (result i32)
    local.get $0
    i32.load offset=36
    i32.const 0
    i32.ne
    local.tee $1
    local.get $2
    i32.load offset=28
    i32.const 0
    i32.ne
    i32.ne
    if
     i32.const 138
     call $assembly/host/refusal/refuse
     i32.const 4640
     call $assembly/host/refusal/Refusal#words
     drop
     i32.const 0
     br $__inlined_func$assembly/voucher/offer/isAsListed$212
    end
    local.get $1
    if (result i32)
     local.get $2
     i32.load offset=28
     local.get $0
     i32.load offset=36
     call $assembly/wire/bytes/sameId
    else
     i32.const 1
    end
    i32.eqz
    if
     i32.const 138
     call $assembly/host/refusal/refuse
     i32.const 4640
     call $assembly/host/refusal/Refusal#words
     drop
     i32.const 0
     br $__inlined_func$assembly/voucher/offer/isAsListed$212
    end
    local.get $2
    i64.load offset=16
    local.get $0
    i64.load offset=24
    i64.eq
    if (result i32)
     local.get $2
     i32.load offset=24
     local.tee $1
     i32.load offset=4
     local.get $0
     i32.load offset=32
     local.tee $3
     i32.load offset=4
     i32.eq
     if (result i32)
      local.get $1
      i32.load
      local.get $3
      i32.load
      local.get $1
      i32.load offset=4
      call $assembly/wire/bytes/compare
     else
      i32.const 1
     end
    else
     i32.const 1
    end
    if (result i32)
     i32.const 138
     call $assembly/host/refusal/refuse
     i32.const 4640
     call $assembly/host/refusal/Refusal#words
     drop
     i32.const 0
    else
     i32.const 1
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
  local.get $2
  i64.load offset=16
  local.get $0
  i64.load offset=24
  i64.ne
  if
   local.get $2
   i64.load offset=16
   i32.const 1424
   call $assembly/host/effect/wake
   i32.const 5
   i64.const 0
   call $assembly/wire/writer/Writer#head
   drop
  end
  local.get $0
  local.get $2
  call $assembly/voucher/offer/describe
  global.get $assembly/host/answer/events
  i32.const 4816
  i32.const 2
  call $assembly/host/answer/next
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $0
  i64.load offset=40
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 1
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $0
  i64.load offset=24
  call $assembly/wire/writer/Writer#head
  drop
  i32.const 1
 )
 (func $assembly/voucher/lock/tell (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  local.get $2
  i32.load offset=16
  local.set $3
  global.get $assembly/host/answer/effects
  i32.const 7168
  i32.const 3
  call $assembly/host/answer/next
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  local.get $3
  i32.const 32
  call $assembly/wire/writer/Writer#bytes
  i32.const 0
  i64.const 1
  call $assembly/wire/writer/Writer#head
  i32.const 7136
  call $assembly/wire/writer/Writer#word
  i32.const 0
  i64.const 2
  call $assembly/wire/writer/Writer#head
  i32.const 5
  i64.const 9
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $1
  i64.load
  call $assembly/wire/writer/Writer#head
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
  local.get $0
  i32.load offset=8
  i32.load
  local.get $0
  i32.load offset=8
  i32.load offset=4
  call $assembly/wire/writer/Writer#text
  i32.const 0
  i64.const 3
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $2
  i64.load offset=24
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 4
  call $assembly/wire/writer/Writer#head
  local.get $1
  i32.load offset=8
  i32.const 32
  call $assembly/wire/writer/Writer#bytes
  i32.const 0
  i64.const 5
  call $assembly/wire/writer/Writer#head
  local.get $0
  i32.load offset=4
  i32.const 32
  call $assembly/wire/writer/Writer#bytes
  i32.const 0
  i64.const 6
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $0
  i64.load offset=24
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 7
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $2
  i64.load32_s offset=32
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 8
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $2
  i64.load offset=40
  call $assembly/wire/writer/Writer#head
  drop
 )
 (func $assembly/voucher/lock/settleWith (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i64)
  (local $6 i64)
  (local $7 i32)
  local.get $1
  i32.load offset=32
  local.tee $4
  i32.eqz
  if
   unreachable
  end
  local.get $4
  local.get $2
  i32.load
  local.tee $7
  call $assembly/voucher/state/Lock#of
  local.tee $3
  i32.eqz
  if
   call $assembly/host/heap/make<assembly/voucher/state/Settled>
   local.tee $3
   local.get $7
   i32.store
   local.get $3
   i32.const 0
   local.get $4
   local.get $3
   call $assembly/voucher/state/Lock#put
   select
   local.set $3
  end
  local.get $3
  i32.eqz
  if
   i32.const 143
   call $assembly/host/refusal/refuse
   i32.const 5584
   call $assembly/host/refusal/Refusal#words
   local.tee $0
   i32.load offset=4
   local.get $1
   i64.load
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 8000
   call $assembly/host/refusal/Refusal#words
   local.tee $0
   i32.load offset=4
   local.get $4
   i64.load32_u offset=28
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 8064
   i32.const 7104
   local.get $4
   i32.load offset=28
   i32.const 1
   i32.eq
   select
   call $assembly/host/refusal/Refusal#words
   i32.const 8096
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $3
  i64.load offset=16
  local.get $2
  i64.load offset=16
  call $assembly/voucher/lock/rise
  local.set $6
  local.get $1
  call $assembly/voucher/state/Piece#get:left
  local.get $3
  i64.load offset=8
  local.get $2
  i64.load offset=8
  call $assembly/voucher/lock/rise
  local.tee $5
  i64.lt_u
  if
   local.get $0
   local.get $1
   local.get $5
   call $assembly/voucher/error/notEnough
   i32.const 0
   return
  end
  local.get $6
  local.get $1
  call $assembly/voucher/state/Piece#get:left
  local.get $5
  i64.sub
  i64.gt_u
  if
   local.get $0
   local.get $1
   local.get $6
   call $assembly/voucher/error/notEnough
   i32.const 0
   return
  end
  local.get $3
  local.get $3
  i64.load offset=8
  local.get $5
  i64.add
  i64.store offset=8
  local.get $3
  local.get $3
  i64.load offset=16
  local.get $6
  i64.add
  i64.store offset=16
  local.get $5
  i64.const 0
  i64.ne
  if
   local.get $0
   local.get $1
   local.get $5
   call $assembly/voucher/piece/use
  end
  local.get $5
  i64.const 0
  i64.ne
  if
   local.get $0
   local.get $1
   local.get $5
   local.get $1
   i32.load offset=8
   local.get $2
   i32.load
   local.get $4
   i32.load
   call $assembly/voucher/piece/tellRedeemed
  end
  local.get $6
  i64.eqz
  if (result i32)
   i32.const 1
  else
   local.get $0
   local.get $1
   local.get $6
   call $assembly/voucher/piece/mayPart
   if (result i32)
    local.get $0
    local.get $1
    local.get $6
    local.get $2
    i32.load
    local.get $4
    i32.load
    call $assembly/voucher/piece/pass
   else
    i32.const 0
   end
  end
 )
 (func $assembly/voucher/lock/settle (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i64)
  (local $5 i32)
  local.get $1
  i32.load offset=8
  local.set $5
  call $assembly/host/heap/make<assembly/voucher/state/Settled>
  local.set $2
  local.get $5
  i64.const 3
  call $assembly/wire/reader/Reader#map
  local.get $2
  local.get $5
  i64.const 0
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store
  local.get $2
  local.get $5
  i64.const 1
  call $assembly/wire/reader/Reader#key
  i32.const 8
  call $assembly/wire/reader/Reader#array
  i32.store offset=8
  local.get $2
  local.get $5
  i32.load
  i32.store offset=20
  loop $for-loop|0
   local.get $3
   local.get $2
   i32.load offset=8
   i32.lt_u
   if
    local.get $5
    call $assembly/voucher/state/Settled.read
    drop
    local.get $3
    i32.const 1
    i32.add
    local.set $3
    br $for-loop|0
   end
  end
  local.get $2
  local.get $5
  i64.const 2
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#bool
  i32.store8 offset=12
  local.get $2
  local.get $5
  i32.store offset=16
  local.get $1
  call $assembly/host/machine/isRead
  i32.eqz
  if
   i32.const 0
   return
  end
  block $__inlined_func$assembly/voucher/lock/lockedTo$1117 (result i32)
   local.get $0
   local.get $2
   i64.load
   local.tee $4
   call $assembly/voucher/state/State#piece
   local.tee $3
   i32.eqz
   if
    local.get $0
    local.get $4
    call $assembly/voucher/error/noSuchPiece
    i32.const 0
    br $__inlined_func$assembly/voucher/lock/lockedTo$1117
   end
   local.get $3
   i32.load offset=32
   local.tee $5
   i32.eqz
   if
    local.get $3
    call $assembly/voucher/error/notLocked
    i32.const 0
    br $__inlined_func$assembly/voucher/lock/lockedTo$1117
   end
   local.get $5
   i32.load
   local.get $1
   i32.load offset=12
   i32.load offset=8
   call $assembly/wire/bytes/sameId
   if (result i32)
    local.get $3
   else
    i32.const 141
    call $assembly/host/refusal/refuse
    i32.const 5584
    call $assembly/host/refusal/Refusal#words
    local.tee $1
    i32.load offset=4
    local.get $3
    i64.load
    call $assembly/value/decimal/writeDecimal
    local.get $1
    i32.const 7920
    call $assembly/host/refusal/Refusal#words
    drop
    i32.const 0
   end
  end
  local.tee $1
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $2
  i32.load offset=20
  local.get $2
  i32.load offset=16
  i32.load offset=4
  local.get $2
  i32.load offset=20
  i32.sub
  call $assembly/wire/reader/Reader.over
  local.set $5
  local.get $2
  i32.load offset=8
  local.set $3
  loop $for-loop|00
   local.get $3
   if
    local.get $0
    local.get $1
    local.get $5
    call $assembly/voucher/state/Settled.read
    call $assembly/voucher/lock/settleWith
    i32.eqz
    if
     i32.const 0
     return
    end
    local.get $3
    i32.const 1
    i32.sub
    local.set $3
    br $for-loop|00
   end
  end
  local.get $2
  i32.load8_u offset=12
  if (result i32)
   local.get $0
   local.get $1
   i32.const 8240
   call $assembly/voucher/lock/end
   i32.const 0
  else
   i32.const 1
  end
  drop
  i32.const 1
 )
 (func $assembly/voucher/lock/mayLock (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i64)
  (local $5 i64)
  local.get $0
  i32.load8_u offset=64
  if (result i32)
   i32.const 1
  else
   local.get $1
   i32.load offset=8
   local.get $0
   i32.load offset=4
   call $assembly/wire/bytes/sameId
  end
  i32.eqz
  if
   i32.const 128
   call $assembly/host/refusal/refuse
   i32.const 6576
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $0
  local.get $1
  local.get $2
  i64.load offset=8
  call $assembly/voucher/piece/hasEnough
  if (result i32)
   local.get $0
   local.get $1
   local.get $2
   i64.load offset=8
   call $assembly/voucher/piece/mayPart
  else
   i32.const 0
  end
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $2
  i32.load offset=16
  local.get $3
  i32.load offset=16
  call $assembly/wire/bytes/sameId
  if
   i32.const 134
   call $assembly/host/refusal/refuse
   i32.const 6736
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $0
  i64.load offset=24
  i64.const 172800000
  call $assembly/value/checked/add
  local.set $4
  local.get $2
  i64.load offset=24
  local.get $3
  i64.load offset=24
  i64.le_u
  if (result i32)
   i32.const 1
  else
   local.get $4
   local.get $2
   i64.load offset=24
   i64.lt_u
  end
  if
   local.get $3
   i64.load offset=24
   local.set $5
   i32.const 133
   call $assembly/host/refusal/refuse
   i32.const 6896
   call $assembly/host/refusal/Refusal#words
   local.get $5
   call $assembly/host/refusal/Refusal#instant
   i32.const 6976
   call $assembly/host/refusal/Refusal#words
   local.get $4
   call $assembly/host/refusal/Refusal#instant
   drop
   i32.const 0
   return
  end
  local.get $2
  i64.load offset=40
  i64.const 0
  i64.ne
  if (result i32)
   local.get $2
   i64.load offset=40
   i64.const 8
   i64.le_u
  else
   i32.const 0
  end
  if (result i32)
   i32.const 1
  else
   i32.const 144
   call $assembly/host/refusal/refuse
   i32.const 7040
   call $assembly/host/refusal/Refusal#words
   local.tee $0
   i32.load offset=4
   i64.const 8
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 7104
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
  end
 )
 (func $assembly/voucher/lock/lock (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i64)
  (local $5 i32)
  local.get $1
  i32.load offset=8
  local.set $2
  call $assembly/host/heap/make<assembly/voucher/msg/Params>
  local.set $3
  local.get $2
  i32.const 5
  call $assembly/wire/reader/Reader#head
  local.tee $4
  i64.const 6
  i64.ne
  local.get $4
  i64.const 5
  i64.ne
  i32.and
  if
   local.get $2
   i32.const 1
   i32.store8 offset=8
  end
  local.get $3
  local.get $2
  i64.const 0
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store
  local.get $3
  local.get $2
  i64.const 1
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store offset=8
  local.get $3
  local.get $2
  i64.const 2
  call $assembly/wire/reader/Reader#key
  i64.const 32
  call $assembly/wire/reader/Reader#bytes
  i32.store offset=16
  local.get $3
  local.get $2
  i64.const 3
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store offset=24
  local.get $3
  local.get $2
  i64.const 4
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#small
  i32.store offset=32
  local.get $3
  local.get $4
  i64.const 6
  i64.eq
  if (result i64)
   local.get $2
   i64.const 5
   call $assembly/wire/reader/Reader#key
   i32.const 0
   call $assembly/wire/reader/Reader#head
  else
   i64.const 1
  end
  i64.store offset=40
  local.get $1
  call $assembly/host/machine/isRead
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $0
  local.get $3
  i64.load
  local.get $1
  call $assembly/voucher/piece/ownFreePiece
  local.tee $2
  if (result i32)
   local.get $0
   local.get $2
   local.get $3
   local.get $1
   call $assembly/voucher/lock/mayLock
  else
   i32.const 0
  end
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $2
  call $assembly/voucher/state/Piece#get:left
  local.get $3
  i64.load offset=8
  i64.gt_u
  if (result i32)
   local.get $2
   local.get $3
   i64.load offset=8
   local.tee $4
   call $assembly/voucher/piece/takeOut
   local.get $0
   local.get $2
   i32.load offset=8
   local.get $4
   call $assembly/voucher/piece/newPiece
  else
   local.get $2
  end
  local.tee $1
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $3
  i64.load offset=40
  i32.wrap_i64
  call $assembly/voucher/state/Lock.blank
  local.tee $5
  local.get $3
  i32.load offset=16
  i32.store
  local.get $5
  local.get $3
  i64.load offset=24
  i64.store offset=8
  local.get $5
  local.get $3
  i32.load offset=32
  i32.store offset=16
  local.get $1
  local.get $5
  i32.store offset=32
  global.get $assembly/host/answer/events
  i32.const 7136
  i32.const 6
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
  local.get $1
  i64.load
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 2
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $3
  i64.load offset=8
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 3
  call $assembly/wire/writer/Writer#head
  local.get $3
  i32.load offset=16
  i32.const 32
  call $assembly/wire/writer/Writer#bytes
  i32.const 0
  i64.const 4
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $3
  i64.load offset=24
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 5
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $3
  i64.load32_s offset=32
  call $assembly/wire/writer/Writer#head
  drop
  local.get $0
  local.get $1
  local.get $3
  call $assembly/voucher/lock/tell
  local.get $3
  i64.load offset=24
  i32.const 1456
  call $assembly/host/effect/wake
  i32.const 5
  i64.const 1
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $1
  i64.load
  call $assembly/wire/writer/Writer#head
  drop
  i32.const 1
 )
 (func $assembly/voucher/index/apply (param $0 i32) (param $1 i32) (result i64)
  local.get $0
  local.get $1
  call $assembly/host/input/Input.read
  call $assembly/voucher/contract/run
 )
 (func $assembly/voucher/contract/split (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  local.get $1
  i32.load offset=8
  i64.const 2
  call $assembly/voucher/msg/Portion.begin
  local.set $2
  local.get $1
  call $assembly/host/machine/isRead
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $0
  local.get $2
  i64.load
  local.get $1
  call $assembly/voucher/piece/ownFreePiece
  local.tee $1
  if (result i32)
   local.get $0
   local.get $1
   local.get $2
   i64.load offset=8
   call $assembly/voucher/piece/hasEnough
  else
   i32.const 0
  end
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $1
  call $assembly/voucher/state/Piece#get:left
  local.get $2
  i64.load offset=8
  i64.eq
  if
   i32.const 136
   call $assembly/host/refusal/refuse
   i32.const 5584
   call $assembly/host/refusal/Refusal#words
   local.tee $0
   i32.load offset=4
   local.get $1
   i64.load
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 5824
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $0
  local.get $1
  local.get $2
  i64.load offset=8
  call $assembly/voucher/piece/mayPart
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $1
  local.get $2
  i64.load offset=8
  call $assembly/voucher/piece/takeOut
  local.get $0
  local.get $1
  i32.load offset=8
  local.get $2
  i64.load offset=8
  call $assembly/voucher/piece/newPiece
  local.tee $0
  i32.eqz
  if
   i32.const 0
   return
  end
  global.get $assembly/host/answer/events
  i32.const 1184
  i32.const 3
  call $assembly/host/answer/next
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $1
  i64.load
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 1
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $0
  i64.load
  call $assembly/wire/writer/Writer#head
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
 (func $assembly/voucher/contract/run (param $0 i32) (result i64)
  (local $1 i64)
  (local $2 i64)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  local.get $0
  i32.load
  local.tee $3
  if (result i64)
   block $__inlined_func$assembly/voucher/contract/change$1116 (result i64)
    local.get $0
    local.get $3
    call $assembly/voucher/record/readState
    local.tee $5
    i32.load
    local.tee $4
    call $assembly/host/machine/rowFor
    local.tee $3
    i32.const 0
    i32.lt_s
    if (result i32)
     i32.const 0
    else
     local.get $5
     local.get $3
     local.get $0
     call $assembly/voucher/contract/happens
    end
    i32.eqz
    if
     call $assembly/host/answer/refused
     br $__inlined_func$assembly/voucher/contract/change$1116
    end
    local.get $3
    i32.const 14
    i32.ne
    local.get $0
    i64.load offset=24
    local.get $5
    i64.load offset=24
    i64.ge_u
    i32.and
    if
     i32.const 0
     local.set $0
     loop $for-loop|0
      local.get $0
      local.get $5
      i32.load offset=52
      i32.lt_u
      if
       local.get $5
       i32.load offset=48
       local.get $0
       i32.const 2
       i32.shl
       i32.add
       i32.load
       local.tee $6
       call $assembly/voucher/state/Piece#get:isFree
       if
        local.get $2
        local.get $6
        call $assembly/voucher/state/Piece#get:left
        call $assembly/value/checked/add
        local.set $2
        local.get $6
        i32.load offset=8
        local.get $5
        i32.load offset=4
        call $assembly/wire/bytes/sameId
        i32.eqz
        if
         local.get $1
         local.get $6
         call $assembly/voucher/state/Piece#get:left
         call $assembly/value/checked/add
         local.set $1
        end
        local.get $6
        i32.const 4
        i32.store offset=36
       end
       local.get $0
       i32.const 1
       i32.add
       local.set $0
       br $for-loop|0
      end
     end
     local.get $5
     local.get $5
     i64.load offset=80
     local.get $2
     call $assembly/value/checked/add
     i64.store offset=80
     local.get $2
     i64.const 0
     i64.ne
     if
      global.get $assembly/host/answer/events
      i32.const 10352
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
      i32.const 0
      local.get $1
      call $assembly/wire/writer/Writer#head
      drop
     end
    end
    local.get $5
    call $assembly/voucher/piece/restate
    local.get $3
    local.get $4
    call $assembly/host/table/nextOf
    i32.const 1
    local.get $5
    i32.load
    i32.shl
    i32.and
    i32.eqz
    if
     unreachable
    end
    local.get $5
    call $assembly/voucher/contract/done
   end
  else
   local.get $0
   i32.load offset=12
   i32.load
   if (result i32)
    i32.const 0
   else
    local.get $0
    i32.load offset=4
    i32.load
    local.get $0
    i32.load offset=4
    i32.load offset=4
    i32.const 2624
    call $assembly/wire/bytes/spells
   end
   i32.eqz
   if
    unreachable
   end
   local.get $0
   call $assembly/voucher/offer/minted
   local.tee $0
   if (result i64)
    local.get $0
    call $assembly/voucher/contract/done
   else
    call $assembly/host/answer/refused
   end
  end
 )
 (func $assembly/voucher/contract/happens (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i64)
  (local $5 i32)
  local.get $1
  i32.eqz
  if
   local.get $0
   local.get $2
   call $assembly/voucher/offer/edit
   return
  end
  local.get $1
  i32.const 3
  i32.eq
  local.get $1
  i32.const 1
  i32.eq
  i32.or
  if
   block $__inlined_func$assembly/voucher/offer/list$214 (result i32)
    local.get $2
    i32.load offset=8
    call $assembly/voucher/msg/readNumber
    local.set $4
    i32.const 0
    local.get $2
    call $assembly/host/machine/isRead
    if (result i32)
     local.get $0
     local.get $2
     call $assembly/voucher/offer/isIssuers
    else
     i32.const 0
    end
    i32.eqz
    br_if $__inlined_func$assembly/voucher/offer/list$214
    drop
    local.get $4
    i64.const 1000000000000000
    i64.gt_u
    if
     call $assembly/voucher/error/badPrice
     i32.const 0
     br $__inlined_func$assembly/voucher/offer/list$214
    end
    global.get $assembly/host/answer/events
    i32.const 4880
    i32.const 4848
    local.get $0
    i32.load
    select
    i32.const 1
    call $assembly/host/answer/next
    i32.const 0
    i64.const 0
    call $assembly/wire/writer/Writer#head
    i32.const 0
    local.get $4
    call $assembly/wire/writer/Writer#head
    drop
    local.get $0
    local.get $4
    i64.store offset=40
    local.get $0
    i32.const 1
    i32.store8 offset=104
    local.get $0
    i32.load
    i32.eqz
    if
     local.get $0
     i32.const 1
     i32.store
    end
    i32.const 1
   end
   return
  end
  local.get $1
  i32.const 2
  i32.eq
  if
   block $__inlined_func$assembly/voucher/offer/unlist$215 (result i32)
    i32.const 0
    local.get $2
    call $assembly/host/machine/takesNothing
    if (result i32)
     local.get $0
     local.get $2
     call $assembly/voucher/offer/isIssuers
    else
     i32.const 0
    end
    i32.eqz
    br_if $__inlined_func$assembly/voucher/offer/unlist$215
    drop
    local.get $0
    i64.load offset=72
    i64.const 0
    i64.ne
    if
     i32.const 129
     call $assembly/host/refusal/refuse
     i32.const 4912
     call $assembly/host/refusal/Refusal#words
     drop
     i32.const 0
     br $__inlined_func$assembly/voucher/offer/unlist$215
    end
    loop $for-loop|0
     local.get $3
     local.get $0
     i32.load offset=52
     i32.lt_u
     if
      local.get $0
      i32.load offset=48
      local.get $3
      i32.const 2
      i32.shl
      i32.add
      i32.load
      local.tee $1
      call $assembly/voucher/state/Piece#get:left
      i64.const 0
      i64.ne
      if (result i32)
       local.get $1
       i32.load offset=8
       local.get $0
       i32.load offset=4
       call $assembly/wire/bytes/sameId
      else
       i32.const 1
      end
      i32.eqz
      if
       i32.const 129
       call $assembly/host/refusal/refuse
       i32.const 4912
       call $assembly/host/refusal/Refusal#words
       drop
       i32.const 0
       br $__inlined_func$assembly/voucher/offer/unlist$215
      end
      local.get $3
      i32.const 1
      i32.add
      local.set $3
      br $for-loop|0
     end
    end
    global.get $assembly/host/answer/events
    i32.const 5056
    i32.const 0
    call $assembly/host/answer/next
    drop
    local.get $0
    i32.const 0
    i32.store
    i32.const 1
   end
   return
  end
  local.get $1
  i32.const 4
  i32.eq
  local.tee $3
  local.get $1
  i32.const 5
  i32.eq
  i32.or
  local.get $1
  i32.const 6
  i32.eq
  i32.or
  if
   local.get $0
   call $assembly/voucher/room/Places.of
   local.set $5
   local.get $3
   if (result i32)
    local.get $0
    local.get $2
    call $assembly/voucher/contract/split
   else
    local.get $1
    i32.const 5
    i32.eq
    if (result i32)
     local.get $0
     local.get $2
     call $assembly/voucher/contract/give
    else
     local.get $0
     local.get $2
     call $assembly/voucher/lock/lock
    end
   end
   if (result i32)
    block $__inlined_func$assembly/voucher/room/leavesRoom$6 (result i32)
     local.get $0
     call $assembly/voucher/room/Places.of
     local.set $1
     local.get $2
     i32.load offset=12
     i32.load offset=4
     local.get $0
     i32.load offset=4
     call $assembly/wire/bytes/sameId
     local.set $0
     local.get $1
     i32.load
     local.get $1
     i32.load offset=4
     i32.add
     i32.const 64
     i32.gt_u
     if
      local.get $5
      call $assembly/voucher/error/tooManyPieces
      i32.const 0
      br $__inlined_func$assembly/voucher/room/leavesRoom$6
     end
     local.get $1
     i32.load offset=8
     i32.const 32
     i32.gt_u
     if
      i32.const 32
      call $assembly/voucher/error/tooManyLocks
      i32.const 0
      br $__inlined_func$assembly/voucher/room/leavesRoom$6
     end
     i32.const 1
     local.get $0
     br_if $__inlined_func$assembly/voucher/room/leavesRoom$6
     drop
     local.get $1
     i32.load offset=12
     i32.const 32
     i32.gt_u
     if (result i32)
      local.get $1
      i32.load offset=12
      local.get $5
      i32.load offset=12
      i32.gt_u
     else
      i32.const 0
     end
     if
      i32.const 137
      call $assembly/host/refusal/refuse
      i32.const 7536
      call $assembly/host/refusal/Refusal#words
      local.tee $0
      i32.load offset=4
      i64.const 32
      call $assembly/value/decimal/writeDecimal
      local.get $0
      i32.const 7584
      call $assembly/host/refusal/Refusal#words
      local.tee $0
      i32.load offset=4
      local.get $5
      i64.load32_u offset=12
      call $assembly/value/decimal/writeDecimal
      local.get $0
      i32.const 7696
      call $assembly/host/refusal/Refusal#words
      drop
      i32.const 0
      br $__inlined_func$assembly/voucher/room/leavesRoom$6
     end
     local.get $1
     i32.load offset=16
     i32.const 16
     i32.le_u
     if (result i32)
      i32.const 1
     else
      i32.const 16
      call $assembly/voucher/error/tooManyLocks
      i32.const 0
     end
    end
   else
    i32.const 0
   end
   return
  end
  local.get $1
  i32.const 7
  i32.eq
  if
   local.get $0
   local.get $2
   call $assembly/voucher/lock/settle
   return
  end
  local.get $1
  i32.const 8
  i32.eq
  if
   block $__inlined_func$assembly/voucher/redemption/redeem$203 (result i32)
    local.get $2
    i32.load offset=8
    i64.const 2
    call $assembly/voucher/msg/Portion.begin
    local.set $1
    i32.const 0
    local.get $2
    call $assembly/host/machine/isRead
    i32.eqz
    br_if $__inlined_func$assembly/voucher/redemption/redeem$203
    drop
    i32.const 0
    local.get $0
    local.get $1
    i64.load
    local.get $2
    call $assembly/voucher/piece/ownFreePiece
    local.tee $2
    i32.eqz
    br_if $__inlined_func$assembly/voucher/redemption/redeem$203
    drop
    local.get $2
    i32.load offset=8
    local.get $0
    i32.load offset=4
    call $assembly/wire/bytes/sameId
    if
     i32.const 150
     call $assembly/host/refusal/refuse
     i32.const 8288
     call $assembly/host/refusal/Refusal#words
     drop
     i32.const 0
     br $__inlined_func$assembly/voucher/redemption/redeem$203
    end
    i32.const 0
    local.get $0
    local.get $2
    local.get $1
    i64.load offset=8
    call $assembly/voucher/piece/hasEnough
    if (result i32)
     local.get $0
     local.get $2
     local.get $1
     i64.load offset=8
     call $assembly/voucher/piece/mayPart
    else
     i32.const 0
    end
    i32.eqz
    br_if $__inlined_func$assembly/voucher/redemption/redeem$203
    drop
    local.get $0
    local.get $2
    local.get $1
    i64.load offset=8
    call $assembly/voucher/piece/use
    local.get $0
    local.get $2
    local.get $1
    i64.load offset=8
    local.get $2
    i32.load offset=8
    local.get $2
    i32.load offset=8
    i32.const 0
    call $assembly/voucher/piece/tellRedeemed
    i32.const 1
   end
   return
  end
  local.get $1
  i32.const 9
  i32.eq
  if
   local.get $0
   local.get $2
   call $assembly/voucher/redemption/redeemProof
   return
  end
  local.get $1
  i32.const 10
  i32.eq
  if
   block $__inlined_func$assembly/voucher/redemption/burn$7 (result i32)
    local.get $2
    i32.load offset=8
    i64.const 2
    call $assembly/voucher/msg/Portion.begin
    local.set $1
    i32.const 0
    local.get $2
    call $assembly/host/machine/isRead
    i32.eqz
    br_if $__inlined_func$assembly/voucher/redemption/burn$7
    drop
    local.get $2
    i32.load offset=12
    i32.load offset=4
    local.get $0
    i32.load offset=4
    call $assembly/wire/bytes/sameId
    i32.eqz
    if
     i32.const 120
     call $assembly/host/refusal/refuse
     i32.const 4464
     call $assembly/host/refusal/Refusal#words
     drop
     i32.const 0
     br $__inlined_func$assembly/voucher/redemption/burn$7
    end
    i32.const 0
    local.get $0
    local.get $1
    i64.load
    local.get $2
    call $assembly/voucher/piece/ownFreePiece
    local.tee $2
    if (result i32)
     local.get $0
     local.get $2
     local.get $1
     i64.load offset=8
     call $assembly/voucher/piece/hasEnough
    else
     i32.const 0
    end
    i32.eqz
    br_if $__inlined_func$assembly/voucher/redemption/burn$7
    drop
    local.get $2
    local.get $2
    i64.load offset=16
    local.get $1
    i64.load offset=8
    call $assembly/value/checked/subtract
    i64.store offset=16
    local.get $0
    local.get $0
    i64.load offset=88
    local.get $1
    i64.load offset=8
    call $assembly/value/checked/add
    i64.store offset=88
    global.get $assembly/host/answer/events
    i32.const 9424
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
    local.get $1
    i64.load offset=8
    call $assembly/wire/writer/Writer#head
    drop
    i32.const 1
   end
   return
  end
  local.get $1
  i32.const 11
  i32.eq
  if
   block $__inlined_func$assembly/voucher/contract/expire$216 (result i32)
    i32.const 0
    local.set $1
    i32.const 0
    local.get $2
    call $assembly/host/machine/takesNothing
    i32.eqz
    br_if $__inlined_func$assembly/voucher/contract/expire$216
    drop
    local.get $2
    i64.load offset=24
    local.get $0
    i64.load offset=24
    i64.lt_u
    if
     i32.const 131
     call $assembly/host/refusal/refuse
     i32.const 9456
     call $assembly/host/refusal/Refusal#words
     local.get $0
     i64.load offset=24
     call $assembly/host/refusal/Refusal#instant
     drop
     i32.const 0
     br $__inlined_func$assembly/voucher/contract/expire$216
    end
    loop $for-loop|00
     local.get $1
     local.get $0
     i32.load offset=52
     i32.lt_u
     if
      i32.const 1
      local.get $0
      i32.load offset=48
      local.get $1
      i32.const 2
      i32.shl
      i32.add
      i32.load
      call $assembly/voucher/state/Piece#get:isFree
      br_if $__inlined_func$assembly/voucher/contract/expire$216
      drop
      local.get $1
      i32.const 1
      i32.add
      local.set $1
      br $for-loop|00
     end
    end
    i32.const 132
    call $assembly/host/refusal/refuse
    i32.const 9536
    call $assembly/host/refusal/Refusal#words
    drop
    i32.const 0
   end
   return
  end
  local.get $1
  i32.const 12
  i32.eq
  if
   block $__inlined_func$assembly/voucher/lock/lapse$217 (result i32)
    local.get $2
    i32.load offset=8
    call $assembly/voucher/msg/readNumber
    local.set $4
    i32.const 0
    local.get $2
    call $assembly/host/machine/isRead
    i32.eqz
    br_if $__inlined_func$assembly/voucher/lock/lapse$217
    drop
    local.get $0
    local.get $4
    call $assembly/voucher/state/State#piece
    local.tee $1
    i32.eqz
    if
     local.get $0
     local.get $4
     call $assembly/voucher/error/noSuchPiece
     i32.const 0
     br $__inlined_func$assembly/voucher/lock/lapse$217
    end
    local.get $1
    i32.load offset=32
    local.tee $3
    i32.eqz
    if
     local.get $1
     call $assembly/voucher/error/notLocked
     i32.const 0
     br $__inlined_func$assembly/voucher/lock/lapse$217
    end
    local.get $2
    i64.load offset=24
    local.get $3
    i64.load offset=8
    i64.lt_u
    if
     i32.const 142
     call $assembly/host/refusal/refuse
     i32.const 9664
     call $assembly/host/refusal/Refusal#words
     local.tee $0
     i32.load offset=4
     local.get $1
     i64.load
     call $assembly/value/decimal/writeDecimal
     local.get $0
     i32.const 9744
     call $assembly/host/refusal/Refusal#words
     local.get $3
     i64.load offset=8
     call $assembly/host/refusal/Refusal#instant
     drop
     i32.const 0
     br $__inlined_func$assembly/voucher/lock/lapse$217
    end
    local.get $0
    local.get $1
    i32.const 9792
    call $assembly/voucher/lock/end
    i32.const 1
   end
   return
  end
  local.get $1
  i32.const 13
  i32.eq
  if
   block $__inlined_func$assembly/voucher/contract/move$204 (result i32)
    local.get $0
    i32.load offset=100
    local.set $1
    local.get $2
    i32.load offset=8
    i64.const 1
    call $assembly/wire/reader/Reader#map
    local.get $2
    i32.load offset=8
    i64.const 0
    call $assembly/wire/reader/Reader#key
    call $assembly/wire/reader/Reader#idOrNull
    local.set $3
    i32.const 0
    local.get $2
    call $assembly/host/machine/isRead
    if (result i32)
     local.get $1
     local.get $2
     i32.load offset=12
     i32.load offset=4
     local.get $3
     call $assembly/host/moves/Round.of
    else
     i32.const 0
    end
    local.tee $1
    i32.eqz
    br_if $__inlined_func$assembly/voucher/contract/move$204
    drop
    local.get $0
    local.get $1
    call $assembly/voucher/contract/hearAll
    i32.const 0
    block $__inlined_func$assembly/host/moves/Round#decide$218 (result i32)
     local.get $1
     i32.load8_u offset=16
     i32.eqz
     if
      i32.const 104
      call $assembly/host/refusal/refuse
      i32.const 9824
      call $assembly/host/refusal/Refusal#words
      drop
      i32.const 0
      br $__inlined_func$assembly/host/moves/Round#decide$218
     end
     global.get $assembly/host/answer/events
     i32.const 1488
     i32.const 3
     call $assembly/host/answer/next
     i32.const 0
     i64.const 0
     call $assembly/wire/writer/Writer#head
     local.get $1
     i32.load
     i32.const 32
     call $assembly/wire/writer/Writer#bytes
     i32.const 0
     i64.const 1
     call $assembly/wire/writer/Writer#head
     local.get $1
     i32.load offset=4
     call $assembly/wire/writer/Writer#idOrNull
     i32.const 0
     i64.const 2
     call $assembly/wire/writer/Writer#head
     local.get $1
     i32.load8_u offset=17
     i32.eqz
     call $assembly/wire/writer/Writer#bool
     local.get $1
     i32.load8_u offset=17
     i32.eqz
     if
      local.get $1
      i32.load offset=4
      local.set $2
      global.get $assembly/host/answer/effects
      i32.const 9952
      i32.const 1
      call $assembly/host/answer/next
      i32.const 0
      i64.const 0
      call $assembly/wire/writer/Writer#head
      local.get $2
      i32.const 32
      call $assembly/wire/writer/Writer#bytes
      drop
     end
     local.get $1
     i32.load offset=12
    end
    local.tee $1
    i32.eqz
    br_if $__inlined_func$assembly/voucher/contract/move$204
    drop
    local.get $0
    local.get $1
    i32.store offset=100
    i32.const 1
   end
   return
  end
  local.get $1
  i32.const 14
  i32.eq
  if (result i32)
   block $__inlined_func$assembly/voucher/contract/leave$205 (result i32)
    local.get $0
    i32.load offset=100
    local.set $1
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
    local.set $3
    i32.const 0
    local.get $2
    call $assembly/host/machine/isRead
    if (result i32)
     local.get $3
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
      i32.const 9984
      call $assembly/host/refusal/Refusal#words
      drop
      i32.const 0
     end
     select
    else
     i32.const 0
    end
    local.tee $2
    if (result i32)
     local.get $1
     i32.const 0
     local.get $2
     call $assembly/host/moves/Round.of
    else
     i32.const 0
    end
    local.tee $1
    i32.eqz
    br_if $__inlined_func$assembly/voucher/contract/leave$205
    drop
    local.get $0
    local.get $1
    call $assembly/voucher/contract/hearAll
    local.get $1
    i32.load offset=12
    i32.load offset=8
    if (result i32)
     local.get $1
     i32.load8_u offset=17
    else
     i32.const 1
    end
    if (result i32)
     i32.const 106
     call $assembly/host/refusal/refuse
     i32.const 10128
     call $assembly/host/refusal/Refusal#words
     drop
     i32.const 0
    else
     i32.const 1
    end
   end
  else
   block $__inlined_func$assembly/voucher/contract/takeOver$219 (result i32)
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
    block $__inlined_func$assembly/host/moves/migrate$1111 (result i32)
     i32.const 0
     local.get $2
     call $assembly/host/machine/isRead
     i32.eqz
     br_if $__inlined_func$assembly/host/moves/migrate$1111
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
      i32.const 9984
      call $assembly/host/refusal/Refusal#words
      drop
      i32.const 0
      br $__inlined_func$assembly/host/moves/migrate$1111
     end
     global.get $assembly/host/answer/events
     i32.const 10304
     i32.const 1
     call $assembly/host/answer/next
     i32.const 0
     i64.const 0
     call $assembly/wire/writer/Writer#head
     local.get $1
     i32.const 32
     call $assembly/wire/writer/Writer#bytes
     drop
     i32.const 1
    end
    i32.eqz
    br_if $__inlined_func$assembly/voucher/contract/takeOver$219
    drop
    local.get $0
    i32.const 0
    call $assembly/host/moves/Moves.none
    i32.store offset=100
    i32.const 1
   end
  end
 )
 (func $assembly/voucher/contract/give (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  local.get $1
  i32.load offset=8
  local.tee $3
  i64.const 3
  call $assembly/voucher/msg/Portion.begin
  local.tee $2
  local.get $3
  i64.const 2
  call $assembly/wire/reader/Reader#key
  i64.const 32
  call $assembly/wire/reader/Reader#bytes
  i32.store offset=16
  local.get $1
  call $assembly/host/machine/isRead
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $0
  local.get $2
  i64.load
  local.get $1
  call $assembly/voucher/piece/ownFreePiece
  local.tee $1
  if (result i32)
   local.get $0
   local.get $1
   local.get $2
   i64.load offset=8
   call $assembly/voucher/piece/hasEnough
  else
   i32.const 0
  end
  if (result i32)
   local.get $0
   local.get $1
   local.get $2
   i64.load offset=8
   call $assembly/voucher/piece/mayPart
  else
   i32.const 0
  end
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $2
  i32.load offset=16
  local.get $1
  i32.load offset=8
  call $assembly/wire/bytes/sameId
  if
   i32.const 135
   call $assembly/host/refusal/refuse
   i32.const 5584
   call $assembly/host/refusal/Refusal#words
   local.tee $0
   i32.load offset=4
   local.get $1
   i64.load
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 6496
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $0
  i32.load8_u offset=64
  if (result i32)
   i32.const 1
  else
   local.get $1
   i32.load offset=8
   local.get $0
   i32.load offset=4
   call $assembly/wire/bytes/sameId
  end
  i32.eqz
  if
   i32.const 128
   call $assembly/host/refusal/refuse
   i32.const 6576
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $0
  local.get $1
  local.get $2
  i64.load offset=8
  local.get $2
  i32.load offset=16
  i32.const 0
  call $assembly/voucher/piece/pass
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
   i32.const 3808
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
    i32.const 6
    i32.mul
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
   i32.const 6
   i32.mul
   call $~lib/staticarray/StaticArray<i32>#__get
   local.set $0
   i32.const 103
   call $assembly/host/refusal/refuse
   i32.const 3888
   call $assembly/host/refusal/Refusal#words
   block $__inlined_func$assembly/host/error/wayOf$458 (result i32)
    i32.const 3952
    local.get $0
    i32.const 1
    i32.eq
    br_if $__inlined_func$assembly/host/error/wayOf$458
    drop
    i32.const 4016
    local.get $0
    i32.const 2
    i32.eq
    br_if $__inlined_func$assembly/host/error/wayOf$458
    drop
    i32.const 4112
    local.get $0
    i32.const 3
    i32.eq
    br_if $__inlined_func$assembly/host/error/wayOf$458
    drop
    i32.const 4192
    i32.const 4304
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
   i32.const 2572
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
   i32.const 2576
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
   i32.const 4384
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const -1
  end
 )
 (func $assembly/host/input/Input.read (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  local.get $0
  local.get $1
  call $assembly/wire/reader/Reader.over
  local.set $4
  global.get $assembly/host/heap/highest
  local.set $0
  i32.const 44
  call $assembly/host/heap/take
  local.tee $3
  local.set $1
  global.get $assembly/host/heap/top
  local.set $2
  loop $for-loop|0
   local.get $1
   local.get $0
   local.get $2
   local.get $0
   local.get $2
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
  local.get $4
  i64.const 3
  call $assembly/wire/reader/Reader#map
  local.get $4
  i64.const 0
  call $assembly/wire/reader/Reader#key
  drop
  local.get $3
  local.get $4
  call $assembly/wire/reader/Reader#takesNull
  if (result i32)
   i32.const 0
  else
   local.get $4
   call $assembly/host/input/item
  end
  i32.store
  local.get $4
  i64.const 1
  call $assembly/wire/reader/Reader#key
  local.tee $0
  i64.const 3
  call $assembly/wire/reader/Reader#map
  local.get $3
  local.get $0
  i64.const 0
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#text
  i32.store offset=4
  local.get $3
  local.get $0
  i64.const 1
  call $assembly/wire/reader/Reader#key
  call $assembly/host/input/item
  i32.store offset=8
  local.get $3
  local.get $0
  i64.const 2
  call $assembly/wire/reader/Reader#key
  call $assembly/host/fact/Fact.read
  i32.store offset=12
  local.get $4
  i64.const 2
  call $assembly/wire/reader/Reader#key
  local.tee $0
  i64.const 4
  call $assembly/wire/reader/Reader#map
  local.get $3
  local.get $0
  i64.const 0
  call $assembly/wire/reader/Reader#key
  i64.const 32
  call $assembly/wire/reader/Reader#bytes
  i32.store offset=16
  local.get $3
  local.get $0
  i64.const 1
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store offset=24
  local.get $3
  local.get $0
  i64.const 2
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#count
  i64.store offset=32
  local.get $3
  local.get $0
  i64.const 3
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#idOrNull
  i32.store offset=40
  local.get $4
  call $assembly/wire/reader/Reader#get:done
  i32.eqz
  if
   unreachable
  end
  local.get $3
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
  i32.const 10384
  global.set $assembly/host/heap/top
  i32.const 10384
  global.get $assembly/host/heap/highest
  local.tee $1
  local.get $1
  i32.const 10384
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
)
