(module
 (type $0 (func (param i32 i32) (result i32)))
 (type $1 (func (param i32) (result i32)))
 (type $2 (func (param i32 i32 i32) (result i32)))
 (type $3 (func (param i32 i32)))
 (type $4 (func (result i32)))
 (type $5 (func (param i32 i32 i64) (result i32)))
 (type $6 (func (param i32 i64) (result i32)))
 (type $7 (func (param i32 i64)))
 (type $8 (func (param i32) (result i64)))
 (type $9 (func (param i32 i32 i32)))
 (type $10 (func (param i32)))
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
 (data $14 (i32.const 1500) ",")
 (data $14.1 (i32.const 1512) "\02\00\00\00\0e\00\00\00m\00i\00g\00r\00a\00t\00e")
 (data $15 (i32.const 1548) "L")
 (data $15.1 (i32.const 1560) "\04\00\00\00<\00\00\00 \04\00\00@\04\00\00`\04\00\00\80\04\00\00\a0\04\00\00\c0\04\00\00\e0\04\00\00\00\05\00\00 \05\00\00@\05\00\00p\05\00\00\90\05\00\00\b0\05\00\00\d0\05\00\00\f0\05")
 (data $16 (i32.const 1628) "|\01")
 (data $16.1 (i32.const 1640) "\05\00\00\00h\01\00\00\01\00\00\00\01")
 (data $16.2 (i32.const 1672) "\01\00\00\00\02")
 (data $16.3 (i32.const 1696) "\01\00\00\00\00\00\00\00\01")
 (data $16.4 (i32.const 1720) "\01\00\00\00\00\00\00\00\02\00\00\00\04")
 (data $16.5 (i32.const 1744) "\01\00\00\00\00\00\00\00\02\00\00\00\04")
 (data $16.6 (i32.const 1768) "\01\00\00\00\00\00\00\00\02\00\00\00\04")
 (data $16.7 (i32.const 1792) "\01\00\00\00\00\00\00\00\04\00\00\00\04")
 (data $16.8 (i32.const 1816) "\02")
 (data $16.9 (i32.const 1828) "\1e")
 (data $16.10 (i32.const 1840) "\01\00\00\00\00\00\00\00\1a\00\00\00\04")
 (data $16.11 (i32.const 1864) "\03\00\00\00\00\00\00\00\1a\00\00\00\04")
 (data $16.12 (i32.const 1888) "\01\00\00\00\t\00\00\00\1a\00\00\00\04")
 (data $16.13 (i32.const 1912) "\01\00\00\00\10\00\00\00\10\00\00\00\04")
 (data $16.14 (i32.const 1936) "\01")
 (data $16.15 (i32.const 1948) "\1e")
 (data $16.16 (i32.const 1960) "\01\00\00\00\11\00\00\00\12\00\00\00\04")
 (data $16.17 (i32.const 1984) "\02\00\00\00\11\00\00\00\12\00\00\00\04\00\00\00\08\00\00\00\10")
 (data $17 (i32.const 2012) "\\")
 (data $17.1 (i32.const 2024) "\02\00\00\00J\00\00\00t\00h\00e\00 \00v\00o\00u\00c\00h\00e\00r\00 \00i\00s\00 \00a\00 \00d\00r\00a\00f\00t\00,\00 \00l\00i\00s\00t\00 \00i\00t\00 \00f\00i\00r\00s\00t")
 (data $18 (i32.const 2108) "l")
 (data $18.1 (i32.const 2120) "\02\00\00\00X\00\00\00t\00h\00e\00 \00v\00o\00u\00c\00h\00e\00r\00 \00i\00s\00 \00l\00i\00s\00t\00e\00d\00 \00a\00n\00d\00 \00n\00o\00 \00p\00i\00e\00c\00e\00 \00i\00s\00 \00l\00o\00c\00k\00e\00d")
 (data $19 (i32.const 2220) "l")
 (data $19.1 (i32.const 2232) "\02\00\00\00R\00\00\00t\00h\00e\00 \00v\00o\00u\00c\00h\00e\00r\00 \00i\00s\00 \00p\00e\00n\00d\00i\00n\00g\00,\00 \00a\00 \00p\00i\00e\00c\00e\00 \00i\00s\00 \00l\00o\00c\00k\00e\00d")
 (data $20 (i32.const 2332) "L")
 (data $20.1 (i32.const 2344) "\02\00\00\000\00\00\00t\00h\00e\00 \00v\00o\00u\00c\00h\00e\00r\00 \00i\00s\00 \00c\00o\00m\00p\00l\00e\00t\00e\00d")
 (data $21 (i32.const 2412) "<")
 (data $21.1 (i32.const 2424) "\02\00\00\00,\00\00\00t\00h\00e\00 \00v\00o\00u\00c\00h\00e\00r\00 \00i\00s\00 \00e\00x\00p\00i\00r\00e\00d")
 (data $22 (i32.const 2476) ",")
 (data $22.1 (i32.const 2488) "\04\00\00\00\14\00\00\00\f0\07\00\00P\08\00\00\c0\08\00\000\t\00\00\80\t")
 (data $23 (i32.const 2524) "\1c")
 (data $23.1 (i32.const 2536) "\02\00\00\00\08\00\00\00i\00n\00i\00t")
 (data $24 (i32.const 2556) "\8c")
 (data $24.1 (i32.const 2568) "\02\00\00\00p\00\00\00n\00o\00t\00 \00w\00h\00a\00t\00 \00t\00h\00i\00s\00 \00o\00p\00 \00t\00a\00k\00e\00s\00:\00 \00a\00 \00k\00e\00y\00,\00 \00a\00 \00t\00y\00p\00e\00 \00o\00r\00 \00a\00 \00s\00i\00z\00e\00 \00i\00s\00 \00w\00r\00o\00n\00g")
 (data $25 (i32.const 2700) "\8c")
 (data $25.1 (i32.const 2712) "\02\00\00\00r\00\00\00t\00h\00e\00 \00c\00u\00r\00r\00e\00n\00c\00y\00 \00h\00a\00s\00 \00t\00o\00 \00b\00e\00 \00t\00h\00r\00e\00e\00 \00c\00a\00p\00i\00t\00a\00l\00 \00l\00e\00t\00t\00e\00r\00s\00,\00 \00s\00u\00c\00h\00 \00a\00s\00 \00U\00S\00D")
 (data $26 (i32.const 2844) "\\")
 (data $26.1 (i32.const 2856) "\02\00\00\00>\00\00\00t\00h\00e\00 \00a\00m\00o\00u\00n\00t\00 \00h\00a\00s\00 \00t\00o\00 \00b\00e\00 \00f\00r\00o\00m\00 \001\00 \00t\00o\00 ")
 (data $27 (i32.const 2940) ",")
 (data $27.1 (i32.const 2952) "\02\00\00\00\18\00\00\00 \00m\00i\00n\00o\00r\00 \00u\00n\00i\00t\00s")
 (data $28 (i32.const 2988) "\\")
 (data $28.1 (i32.const 3000) "\02\00\00\00@\00\00\00t\00h\00e\00 \00v\00o\00u\00c\00h\00e\00r\00 \00h\00a\00s\00 \00t\00o\00 \00e\00x\00p\00i\00r\00e\00 \00a\00f\00t\00e\00r\00 ")
 (data $29 (i32.const 3084) "\1c")
 (data $29.1 (i32.const 3096) "\02\00\00\00\08\00\00\00 \00U\00T\00C")
 (data $30 (i32.const 3116) "<")
 (data $30.1 (i32.const 3128) "\02\00\00\00 \00\00\00 \00a\00n\00d\00 \00b\00e\00f\00o\00r\00e\00 \002\002\000\000")
 (data $31 (i32.const 3180) "|")
 (data $31.1 (i32.const 3192) "\02\00\00\00d\00\00\00t\00h\00e\00 \00t\00i\00t\00l\00e\00 \00n\00e\00e\00d\00s\00 \001\00 \00t\00o\00 \001\002\000\00 \00c\00h\00a\00r\00a\00c\00t\00e\00r\00s\00,\00 \00t\00h\00i\00s\00 \00o\00n\00e\00 \00h\00a\00s\00 ")
 (data $32 (i32.const 3308) "|")
 (data $32.1 (i32.const 3320) "\02\00\00\00b\00\00\00t\00h\00e\00 \00c\00a\00t\00e\00g\00o\00r\00y\00 \00h\00a\00s\00 \00a\00t\00 \00m\00o\00s\00t\00 \004\000\00 \00c\00h\00a\00r\00a\00c\00t\00e\00r\00s\00,\00 \00t\00h\00i\00s\00 \00o\00n\00e\00 ")
 (data $33 (i32.const 3436) "L")
 (data $33.1 (i32.const 3448) "\02\00\00\008\00\00\00t\00h\00e\00 \00p\00r\00i\00c\00e\00 \00h\00a\00s\00 \00t\00o\00 \00b\00e\00 \00a\00t\00 \00m\00o\00s\00t\00 ")
 (data $34 (i32.const 3516) "\1c")
 (data $34.1 (i32.const 3528) "\02\00\00\00\0c\00\00\00m\00i\00n\00t\00e\00d")
 (data $35 (i32.const 3548) "\1c")
 (data $35.1 (i32.const 3560) "\02\00\00\00\08\00\00\00w\00a\00k\00e")
 (data $36 (i32.const 3580) "|")
 (data $36.1 (i32.const 3592) "\02\00\00\00^\00\00\00U\00n\00e\00x\00p\00e\00c\00t\00e\00d\00 \00\'\00n\00u\00l\00l\00\'\00 \00(\00n\00o\00t\00 \00a\00s\00s\00i\00g\00n\00e\00d\00 \00o\00r\00 \00f\00a\00i\00l\00e\00d\00 \00c\00a\00s\00t\00)")
 (data $37 (i32.const 3708) "L")
 (data $37.1 (i32.const 3720) "\02\00\00\008\00\00\00t\00h\00i\00s\00 \00c\00o\00n\00t\00r\00a\00c\00t\00 \00h\00a\00s\00 \00n\00o\00 \00s\00u\00c\00h\00 \00o\00p")
 (data $38 (i32.const 3788) "<")
 (data $38.1 (i32.const 3800) "\02\00\00\00\"\00\00\00t\00h\00i\00s\00 \00o\00p\00 \00c\00o\00m\00e\00s\00 \00a\00s\00 ")
 (data $39 (i32.const 3852) "<")
 (data $39.1 (i32.const 3864) "\02\00\00\00$\00\00\00a\00 \00c\00a\00l\00l\00 \00o\00f\00 \00a\00 \00p\00e\00r\00s\00o\00n")
 (data $40 (i32.const 3916) "\\")
 (data $40.1 (i32.const 3928) "\02\00\00\00J\00\00\00a\00 \00m\00e\00s\00s\00a\00g\00e\00 \00o\00f\00 \00a\00n\00 \00i\00n\00s\00t\00a\00n\00c\00e\00\'\00s\00 \00f\00i\00n\00a\00l\00 \00s\00e\00a\00l")
 (data $41 (i32.const 4012) "L")
 (data $41.1 (i32.const 4024) "\02\00\00\008\00\00\00a\00 \00p\00r\00o\00o\00f\00 \00t\00h\00a\00t\00 \00a\00 \00t\00i\00l\00l\00 \00r\00e\00d\00e\00e\00m\00e\00d")
 (data $42 (i32.const 4092) "l")
 (data $42.1 (i32.const 4104) "\02\00\00\00N\00\00\00a\00 \00r\00e\00c\00e\00i\00p\00t\00 \00o\00f\00 \00t\00h\00e\00 \00p\00r\00o\00c\00e\00s\00s\00o\00r\00,\00 \00b\00y\00 \00a\00 \00s\00e\00a\00l\00e\00r")
 (data $43 (i32.const 4204) "L")
 (data $43.1 (i32.const 4216) "\02\00\00\00<\00\00\00a\00 \00c\00o\00m\00p\00l\00e\00t\00i\00o\00n\00 \00p\00r\00o\00o\00f\00 \00o\00f\00 \00a\00 \00d\00e\00v\00i\00c\00e")
 (data $44 (i32.const 4284) "L")
 (data $44.1 (i32.const 4296) "\02\00\00\004\00\00\00:\00 \00t\00h\00i\00s\00 \00i\00s\00 \00n\00o\00t\00 \00p\00o\00s\00s\00i\00b\00l\00e\00 \00n\00o\00w")
 (data $45 (i32.const 4364) "\\")
 (data $45.1 (i32.const 4376) "\02\00\00\00J\00\00\00o\00n\00l\00y\00 \00t\00h\00e\00 \00v\00o\00u\00c\00h\00e\00r\00\'\00s\00 \00i\00s\00s\00u\00e\00r\00 \00m\00a\00y\00 \00d\00o\00 \00t\00h\00i\00s")
 (data $46 (i32.const 4460) "L")
 (data $46.1 (i32.const 4472) "\02\00\00\00.\00\00\00t\00h\00e\00 \00v\00o\00u\00c\00h\00e\00r\00 \00e\00x\00p\00i\00r\00e\00d\00 \00o\00n\00 ")
 (data $47 (i32.const 4540) "\1c")
 (data $47.1 (i32.const 4552) "\02\00\00\00\0c\00\00\00e\00d\00i\00t\00e\00d")
 (data $48 (i32.const 4572) "\1c")
 (data $48.1 (i32.const 4584) "\02\00\00\00\0c\00\00\00l\00i\00s\00t\00e\00d")
 (data $49 (i32.const 4604) "\1c")
 (data $49.1 (i32.const 4616) "\02\00\00\00\0c\00\00\00p\00r\00i\00c\00e\00d")
 (data $50 (i32.const 4636) "\8c")
 (data $50.1 (i32.const 4648) "\02\00\00\00|\00\00\00s\00o\00m\00e\00b\00o\00d\00y\00 \00e\00l\00s\00e\00 \00h\00a\00s\00 \00o\00r\00 \00h\00a\00d\00 \00s\00o\00m\00e\00 \00o\00f\00 \00t\00h\00i\00s\00 \00v\00o\00u\00c\00h\00e\00r\00:\00 \00i\00t\00 \00s\00t\00a\00y\00s\00 \00l\00i\00s\00t\00e\00d")
 (data $51 (i32.const 4780) ",")
 (data $51.1 (i32.const 4792) "\02\00\00\00\10\00\00\00u\00n\00l\00i\00s\00t\00e\00d")
 (data $52 (i32.const 4828) "L")
 (data $52.1 (i32.const 4840) "\02\00\00\004\00\00\00t\00h\00e\00r\00e\00 \00i\00s\00 \00n\00o\00 \00v\00o\00u\00c\00h\00e\00r\00 \00p\00i\00e\00c\00e\00 ")
 (data $53 (i32.const 4908) "L")
 (data $53.1 (i32.const 4920) "\02\00\00\002\00\00\00 \00a\00n\00y\00 \00m\00o\00r\00e\00:\00 \00i\00t\00 \00w\00a\00s\00 \00u\00s\00e\00d\00 \00u\00p")
 (data $54 (i32.const 4988) ",")
 (data $54.1 (i32.const 5000) "\02\00\00\00\1c\00\00\00;\00 \00t\00h\00e\00 \00l\00a\00s\00t\00 \00i\00s\00 ")
 (data $55 (i32.const 5036) "L")
 (data $55.1 (i32.const 5048) "\02\00\00\000\00\00\00o\00n\00l\00y\00 \00t\00h\00e\00 \00o\00w\00n\00e\00r\00 \00o\00f\00 \00p\00i\00e\00c\00e\00 ")
 (data $56 (i32.const 5116) ",")
 (data $56.1 (i32.const 5128) "\02\00\00\00\18\00\00\00 \00m\00a\00y\00 \00d\00o\00 \00t\00h\00i\00s")
 (data $57 (i32.const 5164) ",")
 (data $57.1 (i32.const 5176) "\02\00\00\00\18\00\00\00 \00h\00a\00s\00 \00e\00x\00p\00i\00r\00e\00d")
 (data $58 (i32.const 5212) ",")
 (data $58.1 (i32.const 5224) "\02\00\00\00\18\00\00\00 \00i\00s\00 \00r\00e\00d\00e\00e\00m\00e\00d")
 (data $59 (i32.const 5260) ",")
 (data $59.1 (i32.const 5272) "\02\00\00\00\1c\00\00\00 \00w\00a\00s\00 \00p\00a\00s\00s\00e\00d\00 \00o\00n")
 (data $60 (i32.const 5308) ",")
 (data $60.1 (i32.const 5320) "\02\00\00\00\1c\00\00\00v\00o\00u\00c\00h\00e\00r\00 \00p\00i\00e\00c\00e\00 ")
 (data $61 (i32.const 5356) "<")
 (data $61.1 (i32.const 5368) "\02\00\00\00\"\00\00\00 \00i\00s\00 \00l\00o\00c\00k\00e\00d\00 \00u\00n\00t\00i\00l\00 ")
 (data $62 (i32.const 5420) "\1c")
 (data $62.1 (i32.const 5432) "\02\00\00\00\n\00\00\00 \00h\00a\00s\00 ")
 (data $63 (i32.const 5452) "<")
 (data $63.1 (i32.const 5464) "\02\00\00\00*\00\00\00 \00l\00e\00f\00t\00 \00(\00m\00i\00n\00o\00r\00 \00u\00n\00i\00t\00s\00)\00,\00 ")
 (data $64 (i32.const 5516) "\1c")
 (data $64.1 (i32.const 5528) "\02\00\00\00\0c\00\00\00 \00a\00s\00k\00e\00d")
 (data $65 (i32.const 5548) "l")
 (data $65.1 (i32.const 5560) "\02\00\00\00V\00\00\00 \00h\00a\00s\00 \00n\00o\00 \00m\00o\00r\00e\00 \00t\00h\00a\00n\00 \00t\00h\00a\00t\00 \00l\00e\00f\00t\00:\00 \00s\00p\00l\00i\00t\00 \00o\00f\00f\00 \00l\00e\00s\00s")
 (data $66 (i32.const 5660) "|")
 (data $66.1 (i32.const 5672) "\02\00\00\00f\00\00\00t\00h\00i\00s\00 \00v\00o\00u\00c\00h\00e\00r\00 \00m\00a\00y\00 \00n\00o\00t\00 \00b\00e\00 \00d\00i\00v\00i\00d\00e\00d\00:\00 \00t\00a\00k\00e\00 \00a\00l\00l\00 \00o\00f\00 \00p\00i\00e\00c\00e\00 ")
 (data $67 (i32.const 5788) "\1c")
 (data $67.1 (i32.const 5800) "\02\00\00\00\04\00\00\00,\00 ")
 (data $68 (i32.const 5820) ",")
 (data $68.1 (i32.const 5832) "\02\00\00\00\1c\00\00\00 \00(\00m\00i\00n\00o\00r\00 \00u\00n\00i\00t\00s\00)")
 (data $69 (i32.const 5868) "\cc")
 (data $69.1 (i32.const 5880) "\02\00\00\00\b6\00\00\00t\00h\00e\00 \00v\00o\00u\00c\00h\00e\00r\00 \00i\00s\00 \00i\00n\00 \00t\00o\00o\00 \00m\00a\00n\00y\00 \00h\00a\00n\00d\00s\00:\00 \00f\00i\00r\00s\00t\00 \00r\00e\00d\00e\00e\00m\00 \00p\00i\00e\00c\00e\00s\00,\00 \00p\00u\00t\00 \00s\00o\00m\00e\00 \00t\00o\00g\00e\00t\00h\00e\00r\00,\00 \00o\00r\00 \00l\00e\00t\00 \00a\00 \00l\00o\00c\00k\00 \00e\00n\00d")
 (data $70 (i32.const 6076) "L")
 (data $70.1 (i32.const 6088) "\02\00\00\00.\00\00\00 \00i\00s\00 \00t\00h\00a\00t\00 \00p\00e\00e\00r\00\'\00s\00 \00a\00l\00r\00e\00a\00d\00y")
 (data $71 (i32.const 6156) "|")
 (data $71.1 (i32.const 6168) "\02\00\00\00b\00\00\00t\00h\00i\00s\00 \00v\00o\00u\00c\00h\00e\00r\00 \00m\00a\00y\00 \00n\00o\00t\00 \00b\00e\00 \00p\00a\00s\00s\00e\00d\00 \00o\00n\00:\00 \00o\00n\00l\00y\00 \00r\00e\00d\00e\00e\00m\00 \00i\00t")
 (data $72 (i32.const 6284) "\1c")
 (data $72.1 (i32.const 6296) "\02\00\00\00\n\00\00\00g\00i\00v\00e\00n")
 (data $73 (i32.const 6316) "\9c")
 (data $73.1 (i32.const 6328) "\02\00\00\00~\00\00\00a\00 \00v\00o\00u\00c\00h\00e\00r\00 \00c\00a\00n\00\'\00t\00 \00b\00e\00 \00l\00o\00c\00k\00e\00d\00 \00t\00o\00 \00i\00t\00s\00e\00l\00f\00:\00 \00n\00a\00m\00e\00 \00t\00h\00e\00 \00t\00r\00a\00d\00e\00 \00o\00r\00 \00t\00h\00e\00 \00t\00a\00s\00k")
 (data $74 (i32.const 6476) "L")
 (data $74.1 (i32.const 6488) "\02\00\00\004\00\00\00t\00h\00e\00 \00l\00o\00c\00k\00 \00h\00a\00s\00 \00t\00o\00 \00e\00n\00d\00 \00a\00f\00t\00e\00r\00 ")
 (data $75 (i32.const 6556) "<")
 (data $75.1 (i32.const 6568) "\02\00\00\00\1e\00\00\00 \00a\00n\00d\00 \00n\00o\00t\00 \00a\00f\00t\00e\00r\00 ")
 (data $76 (i32.const 6620) "\1c")
 (data $76.1 (i32.const 6632) "\02\00\00\00\0c\00\00\00l\00o\00c\00k\00e\00d")
 (data $77 (i32.const 6652) ",")
 (data $77.1 (i32.const 6664) "\02\00\00\00\0e\00\00\00m\00e\00s\00s\00a\00g\00e")
 (data $78 (i32.const 6700) ",")
 (data $78.1 (i32.const 6712) "\02\00\00\00\1c\00\00\00 \00i\00s\00 \00n\00o\00t\00 \00l\00o\00c\00k\00e\00d")
 (data $79 (i32.const 6748) "L")
 (data $79.1 (i32.const 6760) "\02\00\00\00<\00\00\00 \00i\00s\00 \00l\00o\00c\00k\00e\00d\00 \00t\00o\00 \00a\00n\00o\00t\00h\00e\00r\00 \00i\00n\00s\00t\00a\00n\00c\00e")
 (data $80 (i32.const 6828) "L")
 (data $80.1 (i32.const 6840) "\02\00\00\004\00\00\00t\00h\00e\00 \00l\00o\00c\00k\00 \00o\00f\00 \00v\00o\00u\00c\00h\00e\00r\00 \00p\00i\00e\00c\00e\00 ")
 (data $81 (i32.const 6908) "L")
 (data $81.1 (i32.const 6920) "\02\00\00\006\00\00\00 \00i\00s\00 \00s\00e\00t\00t\00l\00e\00d\00 \00w\00i\00t\00h\00 \00m\00o\00r\00e\00 \00t\00h\00a\00n\00 ")
 (data $82 (i32.const 6988) "\1c")
 (data $82.1 (i32.const 7000) "\02\00\00\00\0c\00\00\00 \00p\00e\00e\00r\00s")
 (data $83 (i32.const 7020) ",")
 (data $83.1 (i32.const 7032) "\02\00\00\00\10\00\00\00r\00e\00d\00e\00e\00m\00e\00d")
 (data $84 (i32.const 7068) ",")
 (data $84.1 (i32.const 7080) "\02\00\00\00\10\00\00\00u\00n\00l\00o\00c\00k\00e\00d")
 (data $85 (i32.const 7116) "|")
 (data $85.1 (i32.const 7128) "\02\00\00\00l\00\00\00n\00o\00b\00o\00d\00y\00 \00r\00e\00d\00e\00e\00m\00s\00 \00t\00h\00e\00 \00o\00w\00n\00 \00p\00r\00o\00m\00i\00s\00e\00:\00 \00t\00h\00e\00 \00i\00s\00s\00u\00e\00r\00 \00c\00a\00n\00 \00b\00u\00r\00n\00 \00i\00t")
 (data $86 (i32.const 7244) "l")
 (data $86.1 (i32.const 7256) "\02\00\00\00P\00\00\00t\00h\00e\00 \00d\00e\00v\00i\00c\00e\00 \00i\00s\00 \00n\00o\00t\00 \00t\00h\00e\00 \00v\00o\00u\00c\00h\00e\00r\00\'\00s\00 \00i\00s\00s\00u\00e\00r\00\'\00s")
 (data $87 (i32.const 7356) "\\")
 (data $87.1 (i32.const 7368) "\02\00\00\00D\00\00\00t\00h\00e\00 \00p\00r\00o\00o\00f\00 \00i\00s\00 \00n\00o\00t\00 \00i\00n\00 \00t\00h\00e\00 \00v\00o\00u\00c\00h\00e\00r\00\'\00s\00 ")
 (data $88 (i32.const 7452) "\8c")
 (data $88.1 (i32.const 7464) "\02\00\00\00v\00\00\00t\00h\00e\00 \00a\00m\00o\00u\00n\00t\00 \00h\00a\00s\00 \00t\00o\00 \00b\00e\00 \00f\00r\00o\00m\00 \001\00 \00t\00o\00 \00w\00h\00a\00t\00 \00t\00h\00e\00 \00h\00o\00l\00d\00e\00r\00 \00a\00u\00t\00h\00o\00r\00i\00z\00e\00d\00,\00 ")
 (data $89 (i32.const 7596) "\8c")
 (data $89.1 (i32.const 7608) "\02\00\00\00p\00\00\00t\00h\00e\00 \00r\00e\00d\00e\00m\00p\00t\00i\00o\00n\00 \00w\00a\00s\00 \00a\00c\00c\00e\00p\00t\00e\00d\00 \00t\00o\00o\00 \00l\00a\00t\00e\00,\00 \00i\00t\00 \00w\00a\00s\00 \00g\00o\00o\00d\00 \00u\00n\00t\00i\00l\00 ")
 (data $90 (i32.const 7740) "|")
 (data $90.1 (i32.const 7752) "\02\00\00\00h\00\00\00t\00h\00i\00s\00 \00a\00u\00t\00h\00o\00r\00i\00z\00a\00t\00i\00o\00n\00 \00h\00a\00s\00 \00b\00e\00e\00n\00 \00u\00s\00e\00d\00:\00 \00a\00s\00k\00 \00f\00o\00r\00 \00a\00 \00n\00e\00w\00 \00c\00o\00d\00e")
 (data $91 (i32.const 7868) "L")
 (data $91.1 (i32.const 7880) "\02\00\00\000\00\00\00t\00h\00e\00 \00v\00o\00u\00c\00h\00e\00r\00 \00h\00a\00s\00 \00h\00a\00d\00 \00i\00t\00s\00 ")
 (data $92 (i32.const 7948) "\8c")
 (data $92.1 (i32.const 7960) "\02\00\00\00v\00\00\00 \00r\00e\00d\00e\00m\00p\00t\00i\00o\00n\00s\00 \00a\00t\00 \00a\00 \00t\00i\00l\00l\00:\00 \00t\00h\00e\00 \00h\00o\00l\00d\00e\00r\00 \00c\00a\00n\00 \00s\00t\00i\00l\00l\00 \00r\00e\00d\00e\00e\00m\00 \00b\00y\00 \00h\00a\00n\00d")
 (data $93 (i32.const 8092) "<")
 (data $93.1 (i32.const 8104) "\02\00\00\00\1e\00\00\00t\00h\00e\00 \00h\00o\00l\00d\00e\00r\00 \00h\00a\00s\00 ")
 (data $94 (i32.const 8156) "\\")
 (data $94.1 (i32.const 8168) "\02\00\00\00J\00\00\00 \00o\00f\00 \00t\00h\00i\00s\00 \00v\00o\00u\00c\00h\00e\00r\00 \00f\00r\00e\00e\00 \00(\00m\00i\00n\00o\00r\00 \00u\00n\00i\00t\00s\00)\00,\00 ")
 (data $95 (i32.const 8252) "\1c")
 (data $95.1 (i32.const 8264) "\02\00\00\00\n\00\00\00b\00u\00r\00n\00t")
 (data $96 (i32.const 8284) "L")
 (data $96.1 (i32.const 8296) "\02\00\00\004\00\00\00t\00h\00e\00 \00v\00o\00u\00c\00h\00e\00r\00 \00i\00s\00 \00g\00o\00o\00d\00 \00u\00n\00t\00i\00l\00 ")
 (data $97 (i32.const 8364) "|")
 (data $97.1 (i32.const 8376) "\02\00\00\00h\00\00\00e\00v\00e\00r\00y\00 \00p\00i\00e\00c\00e\00 \00l\00e\00f\00t\00 \00i\00s\00 \00l\00o\00c\00k\00e\00d\00;\00 \00w\00a\00i\00t\00 \00u\00n\00t\00i\00l\00 \00i\00t\00s\00 \00l\00o\00c\00k\00 \00e\00n\00d\00s")
 (data $98 (i32.const 8492) ",")
 (data $98.1 (i32.const 8504) "\02\00\00\00\1a\00\00\00 \00h\00o\00l\00d\00s\00 \00u\00n\00t\00i\00l\00 ")
 (data $99 (i32.const 8540) "\1c")
 (data $99.1 (i32.const 8552) "\02\00\00\00\0c\00\00\00l\00a\00p\00s\00e\00d")
 (data $100 (i32.const 8572) "|")
 (data $100.1 (i32.const 8584) "\02\00\00\00l\00\00\00o\00n\00l\00y\00 \00w\00h\00o\00 \00h\00a\00s\00 \00a\00 \00p\00a\00r\00t\00 \00i\00n\00 \00t\00h\00i\00s\00 \00m\00a\00y\00 \00a\00s\00k\00 \00f\00o\00r\00 \00a\00n\00o\00t\00h\00e\00r\00 \00m\00o\00d\00u\00l\00e")
 (data $101 (i32.const 8700) "\1c")
 (data $101.1 (i32.const 8712) "\02\00\00\00\0c\00\00\00b\00e\00c\00o\00m\00e")
 (data $102 (i32.const 8732) "\8c")
 (data $102.1 (i32.const 8744) "\02\00\00\00r\00\00\00t\00h\00e\00 \00s\00t\00a\00t\00e\00 \00i\00s\00 \00h\00a\00n\00d\00e\00d\00 \00o\00v\00e\00r\00 \00b\00y\00 \00t\00h\00i\00s\00 \00i\00n\00s\00t\00a\00n\00c\00e\00\'\00s\00 \00o\00w\00n\00 \00s\00e\00a\00l\00 \00o\00n\00l\00y")
 (data $103 (i32.const 8876) ",")
 (data $103.1 (i32.const 8888) "\02\00\00\00\10\00\00\00m\00i\00g\00r\00a\00t\00e\00d")
 (data $104 (i32.const 8924) ",")
 (data $104.1 (i32.const 8936) "\02\00\00\00\0e\00\00\00e\00x\00p\00i\00r\00e\00d")
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
 (func $assembly/host/machine/isRead (param $0 i32) (result i32)
  local.get $0
  i32.load offset=8
  call $assembly/wire/reader/Reader#get:done
  if (result i32)
   i32.const 1
  else
   i32.const 100
   call $assembly/host/refusal/refuse
   i32.const 2576
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
  end
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
  i32.const 3104
  call $assembly/wire/writer/Writer#letters
  drop
  local.get $0
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
 (func $assembly/wire/reader/Reader#bool (param $0 i32) (result i32)
  (local $1 i32)
  block $__inlined_func$assembly/wire/reader/Reader#simple$951 (result i32)
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
    br $__inlined_func$assembly/wire/reader/Reader#simple$951
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
 (func $assembly/voucher/state/Lock#at (param $0 i32) (param $1 i32) (result i32)
  local.get $0
  i32.load offset=20
  local.get $1
  i32.const 2
  i32.shl
  i32.add
  i32.load
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
   i32.const 5056
   call $assembly/host/refusal/Refusal#words
   local.tee $0
   i32.load offset=4
   local.get $4
   i64.load
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 5136
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
    i32.const 5184
   else
    i32.const 5232
    i32.const 5280
    local.get $4
    i64.load offset=24
    i64.const 0
    i64.ne
    select
   end
   local.set $0
   i32.const 124
   call $assembly/host/refusal/refuse
   i32.const 5328
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
   i32.const 5328
   call $assembly/host/refusal/Refusal#words
   local.tee $0
   i32.load offset=4
   local.get $4
   i64.load
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 5376
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
   i32.const 5680
   call $assembly/host/refusal/Refusal#words
   local.tee $3
   i32.load offset=4
   local.get $1
   i64.load
   call $assembly/value/decimal/writeDecimal
   local.get $3
   i32.const 5808
   call $assembly/host/refusal/Refusal#words
   local.get $1
   call $assembly/voucher/state/Piece#get:left
   local.get $0
   i32.load offset=8
   call $assembly/host/refusal/Refusal#amount
   i32.const 5840
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
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
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  global.get $assembly/host/heap/highest
  local.set $4
  i32.const 20
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
  local.get $1
  call $assembly/wire/reader/Reader#map
  local.get $3
  local.get $0
  i64.const 0
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store
  local.get $3
  local.get $0
  i64.const 1
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store offset=8
  local.get $3
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
 (func $~lib/staticarray/StaticArray<i32>#__get (param $0 i32) (result i32)
  local.get $0
  i32.const 1644
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
  i32.const 1648
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
 (func $assembly/wire/writer/Writer#bool (param $0 i32) (param $1 i32)
  local.get $0
  i32.const 245
  i32.const 244
  local.get $1
  select
  call $assembly/wire/writer/Writer#byte
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
  i32.const 7040
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
   i32.const 127
   call $assembly/host/refusal/refuse
   i32.const 5888
   call $assembly/host/refusal/Refusal#words
   drop
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
 (func $assembly/voucher/piece/hasRoom (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  local.get $1
  local.get $2
  i32.add
  i32.eqz
  if
   i32.const 1
   return
  end
  local.get $0
  call $assembly/voucher/state/State#get:live
  local.get $0
  call $assembly/voucher/state/State#get:locks
  i32.add
  local.get $1
  i32.add
  local.get $2
  i32.add
  i32.const 56
  i32.le_u
  if (result i32)
   i32.const 1
  else
   i32.const 127
   call $assembly/host/refusal/refuse
   i32.const 5888
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
  end
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
   i32.const 4384
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
  i32.const 5328
  call $assembly/host/refusal/Refusal#words
  local.tee $3
  i32.load offset=4
  local.get $1
  i64.load
  call $assembly/value/decimal/writeDecimal
  local.get $3
  i32.const 5440
  call $assembly/host/refusal/Refusal#words
  local.get $1
  call $assembly/voucher/state/Piece#get:left
  local.get $0
  i32.load offset=8
  call $assembly/host/refusal/Refusal#amount
  i32.const 5472
  call $assembly/host/refusal/Refusal#words
  local.tee $0
  i32.load offset=4
  local.get $2
  call $assembly/value/decimal/writeDecimal
  local.get $0
  i32.const 5536
  call $assembly/host/refusal/Refusal#words
  drop
 )
 (func $assembly/voucher/error/noSuchPiece (param $0 i32) (param $1 i64)
  (local $2 i32)
  i32.const 122
  call $assembly/host/refusal/refuse
  i32.const 4848
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
   i32.const 4928
   call $assembly/host/refusal/Refusal#words
   drop
   return
  end
  local.get $2
  i32.const 5008
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
 (func $assembly/host/effect/wake (param $0 i64) (param $1 i32) (result i32)
  global.get $assembly/host/answer/effects
  i32.const 3568
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
  i32.const 104
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
 (func $assembly/voucher/state/State#get:locks (param $0 i32) (result i32)
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
    i32.load offset=32
    i32.eqz
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
 (func $assembly/voucher/state/State#freePieceOf (param $0 i32) (param $1 i32) (result i32)
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
    call $assembly/voucher/state/Piece#get:isFree
    if (result i32)
     local.get $3
     i32.load offset=8
     local.get $1
     call $assembly/wire/bytes/sameId
    else
     i32.const 0
    end
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
 (func $assembly/voucher/state/Lock.blank (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  global.get $assembly/host/heap/highest
  local.set $1
  i32.const 28
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
  i32.const 8
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
  local.get $0
  local.get $1
  call $assembly/voucher/state/State#freePieceOf
  local.tee $3
  i32.eqz
  if
   local.get $0
   local.get $1
   local.get $2
   call $assembly/voucher/piece/newPiece
   return
  end
  local.get $3
  local.get $3
  i64.load offset=16
  local.get $2
  call $assembly/value/checked/add
  i64.store offset=16
  local.get $3
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
  i32.const 6304
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
   i32.const 3008
   call $assembly/host/refusal/Refusal#words
   local.get $2
   call $assembly/host/refusal/Refusal#instant
   i32.const 3136
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
   i32.const 3200
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
   i32.const 3328
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
 (func $assembly/voucher/error/pastExpiry (param $0 i32)
  i32.const 130
  call $assembly/host/refusal/refuse
  i32.const 4480
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
  i32.const 5328
  call $assembly/host/refusal/Refusal#words
  local.tee $1
  i32.load offset=4
  local.get $0
  i64.load
  call $assembly/value/decimal/writeDecimal
  local.get $1
  i32.const 6720
  call $assembly/host/refusal/Refusal#words
  drop
 )
 (func $assembly/voucher/error/badPrice
  (local $0 i32)
  i32.const 114
  call $assembly/host/refusal/refuse
  i32.const 3456
  call $assembly/host/refusal/Refusal#words
  local.tee $0
  i32.load offset=4
  i64.const 1000000000000000
  call $assembly/value/decimal/writeDecimal
  local.get $0
  i32.const 2960
  call $assembly/host/refusal/Refusal#words
  drop
 )
 (func $assembly/voucher/error/badAmount
  (local $0 i32)
  i32.const 111
  call $assembly/host/refusal/refuse
  i32.const 2864
  call $assembly/host/refusal/Refusal#words
  local.tee $0
  i32.load offset=4
  i64.const 1000000000000000
  call $assembly/value/decimal/writeDecimal
  local.get $0
  i32.const 2960
  call $assembly/host/refusal/Refusal#words
  drop
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
   i32.const 1564
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
    i32.const 1568
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
 (func $assembly/host/moves/Round#hears (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  local.get $0
  i32.const 1
  local.get $1
  local.get $0
  i32.load
  i32.load offset=12
  i32.load offset=4
  call $assembly/wire/bytes/sameId
  local.tee $2
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
   i32.const 8112
   call $assembly/host/refusal/Refusal#words
   local.get $2
   local.get $3
   i64.sub
   local.get $0
   i32.load offset=8
   call $assembly/host/refusal/Refusal#amount
   i32.const 8176
   call $assembly/host/refusal/Refusal#words
   local.tee $0
   i32.load offset=4
   local.get $2
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 5536
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
    block $__inlined_func$assembly/voucher/redemption/isTheirs$165 (result i32)
     local.get $2
     i32.load offset=24
     local.get $0
     i32.load offset=4
     call $assembly/wire/bytes/sameId
     i32.eqz
     if
      i32.const 151
      call $assembly/host/refusal/refuse
      i32.const 7264
      call $assembly/host/refusal/Refusal#words
      drop
      i32.const 0
      br $__inlined_func$assembly/voucher/redemption/isTheirs$165
     end
     local.get $2
     i32.load offset=28
     local.get $0
     i32.load offset=4
     call $assembly/wire/bytes/sameId
     if
      i32.const 150
      call $assembly/host/refusal/refuse
      i32.const 7136
      call $assembly/host/refusal/Refusal#words
      drop
      i32.const 0
      br $__inlined_func$assembly/voucher/redemption/isTheirs$165
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
      i32.const 7376
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
    i32.const 7472
    call $assembly/host/refusal/Refusal#words
    local.get $3
    local.get $0
    i32.load offset=8
    call $assembly/host/refusal/Refusal#amount
    i32.const 5840
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
    i32.const 7616
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
    i32.const 7760
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
    i32.const 7888
    call $assembly/host/refusal/Refusal#words
    local.tee $0
    i32.load offset=4
    i64.const 256
    call $assembly/value/decimal/writeDecimal
    local.get $0
    i32.const 7968
    call $assembly/host/refusal/Refusal#words
    drop
    br $folding-inner0
   end
   local.get $2
   i32.load offset=44
   local.set $8
   local.get $0
   i32.load offset=96
   local.tee $6
   i32.load offset=4
   i32.const 256
   i32.eq
   if (result i32)
    i32.const 1
   else
    local.get $6
    local.get $8
    call $assembly/value/nonces/Nonces#has
   end
   if
    unreachable
   end
   local.get $6
   local.get $8
   call $assembly/value/nonces/Nonces#placeOf
   local.set $4
   local.get $6
   local.get $6
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
     local.get $6
     local.get $1
     local.get $6
     local.get $1
     i32.const 1
     i32.sub
     local.tee $1
     call $assembly/value/nonces/Nonces#at
     call $assembly/value/nonces/Nonces#put
     br $for-loop|0
    end
   end
   local.get $6
   local.get $4
   local.get $8
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
  i64.const 18
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
  local.set $2
  local.get $1
  i32.const 0
  i64.const 17
  call $assembly/wire/writer/Writer#head
  local.tee $1
  i32.const 4
  local.get $2
  i64.load32_u offset=8
  call $assembly/wire/writer/Writer#head
  drop
  i32.const 0
  local.set $0
  loop $for-loop|01
   local.get $0
   local.get $2
   i32.load offset=8
   i32.lt_u
   if
    local.get $1
    i32.const 4
    i64.const 2
    call $assembly/wire/writer/Writer#head
    local.get $2
    i32.load
    local.get $0
    i32.const 3
    i32.shl
    i32.add
    i32.load
    i32.const 32
    call $assembly/wire/writer/Writer#bytes
    local.get $2
    i32.load
    local.get $0
    i32.const 3
    i32.shl
    i32.add
    i32.load offset=4
    i32.const 32
    call $assembly/wire/writer/Writer#bytes
    drop
    local.get $0
    i32.const 1
    i32.add
    local.set $0
    br $for-loop|01
   end
  end
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
  i64.const 4
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
  i64.const 18
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
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i64)
  (local $10 i32)
  local.get $1
  i32.const 64
  call $assembly/wire/reader/Reader#array
  local.set $8
  loop $for-loop|0
   local.get $4
   local.get $8
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
    local.tee $9
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
    local.tee $5
    local.get $1
    i64.const 3
    call $assembly/wire/reader/Reader#key
    i32.const 0
    call $assembly/wire/reader/Reader#head
    i64.store offset=24
    i32.const 0
    local.set $6
    block $__inlined_func$assembly/voucher/record/readLock$3
     local.get $1
     i64.const 4
     call $assembly/wire/reader/Reader#key
     local.tee $2
     call $assembly/wire/reader/Reader#takesNull
     if
      i32.const 0
      local.set $3
      br $__inlined_func$assembly/voucher/record/readLock$3
     end
     call $assembly/voucher/state/Lock.blank
     local.set $3
     local.get $2
     i64.const 4
     call $assembly/wire/reader/Reader#map
     local.get $3
     local.get $2
     i64.const 0
     call $assembly/wire/reader/Reader#key
     i64.const 32
     call $assembly/wire/reader/Reader#bytes
     i32.store
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
     call $assembly/wire/reader/Reader#small
     i32.store offset=16
     local.get $2
     i64.const 3
     call $assembly/wire/reader/Reader#key
     i32.const 8
     call $assembly/wire/reader/Reader#array
     local.set $10
     loop $for-loop|00
      local.get $6
      local.get $10
      i32.lt_u
      if (result i32)
       local.get $2
       i32.load8_u offset=8
      else
       i32.const 1
      end
      i32.eqz
      if
       local.get $2
       call $assembly/voucher/state/Settled.read
       local.set $7
       local.get $2
       i32.load8_u offset=8
       if (result i32)
        i32.const 0
       else
        local.get $3
        local.get $7
        call $assembly/voucher/state/Lock#put
       end
       if (result i32)
        local.get $3
        local.get $3
        i32.load offset=24
        i32.const 1
        i32.sub
        call $assembly/voucher/state/Lock#at
        local.get $7
        i32.ne
       else
        i32.const 1
       end
       if
        local.get $2
        i32.const 1
        i32.store8 offset=8
       end
       local.get $6
       i32.const 1
       i32.add
       local.set $6
       br $for-loop|00
      end
     end
    end
    local.get $5
    local.get $3
    i32.store offset=32
    local.get $5
    local.get $1
    i64.const 5
    call $assembly/wire/reader/Reader#key
    call $assembly/wire/reader/Reader#small
    i32.store offset=36
    local.get $5
    local.get $1
    i64.const 6
    call $assembly/wire/reader/Reader#key
    i32.const 0
    call $assembly/wire/reader/Reader#head
    i64.store offset=40
    local.get $4
    if (result i32)
     local.get $9
     local.get $0
     i32.load offset=48
     local.get $4
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
    local.get $4
    i32.const 1
    i32.add
    local.set $4
    br $for-loop|0
   end
  end
 )
 (func $assembly/voucher/piece/restate (param $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  loop $for-loop|0
   local.get $3
   local.get $0
   i32.load offset=52
   i32.lt_u
   if
    local.get $0
    i32.load
    i32.eqz
    local.set $4
    i32.const 4
    local.set $2
    block $__inlined_func$assembly/voucher/piece/statusOf$1009
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
     br_if $__inlined_func$assembly/voucher/piece/statusOf$1009
     i32.const 3
     local.set $2
     local.get $1
     call $assembly/voucher/state/Piece#get:isDone
     br_if $__inlined_func$assembly/voucher/piece/statusOf$1009
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
     br_if $__inlined_func$assembly/voucher/piece/statusOf$1009
     i32.const 2
     local.set $2
     local.get $1
     i32.load offset=32
     br_if $__inlined_func$assembly/voucher/piece/statusOf$1009
     local.get $4
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
  local.get $0
  call $assembly/voucher/state/State#get:locks
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
    block $__inlined_func$assembly/value/currency/isCurrency$958 (result i32)
     i32.const 0
     local.get $1
     i32.load
     local.tee $5
     i32.load offset=4
     i32.const 3
     i32.ne
     br_if $__inlined_func$assembly/value/currency/isCurrency$958
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
       br_if $__inlined_func$assembly/value/currency/isCurrency$958
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
     i32.const 2720
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
  i32.const 3536
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
  i32.const 4560
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
  i32.const 6672
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
  i32.const 6640
  call $assembly/wire/writer/Writer#word
  i32.const 0
  i64.const 2
  call $assembly/wire/writer/Writer#head
  i32.const 5
  i64.const 8
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
  drop
 )
 (func $assembly/voucher/lock/settleWith (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i64)
  (local $5 i64)
  (local $6 i32)
  (local $7 i32)
  local.get $1
  i32.load offset=32
  local.tee $6
  i32.eqz
  if
   unreachable
  end
  local.get $6
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
   local.get $6
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
   i32.const 6848
   call $assembly/host/refusal/Refusal#words
   local.tee $0
   i32.load offset=4
   local.get $1
   i64.load
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 6928
   call $assembly/host/refusal/Refusal#words
   local.tee $0
   i32.load offset=4
   i64.const 8
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 7008
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
  local.set $5
  local.get $1
  call $assembly/voucher/state/Piece#get:left
  local.get $3
  i64.load offset=8
  local.get $2
  i64.load offset=8
  call $assembly/voucher/lock/rise
  local.tee $4
  i64.lt_u
  if
   local.get $0
   local.get $1
   local.get $4
   call $assembly/voucher/error/notEnough
   i32.const 0
   return
  end
  local.get $5
  local.get $1
  call $assembly/voucher/state/Piece#get:left
  local.get $4
  i64.sub
  i64.gt_u
  if
   local.get $0
   local.get $1
   local.get $5
   call $assembly/voucher/error/notEnough
   i32.const 0
   return
  end
  local.get $3
  local.get $4
  local.get $3
  i64.load offset=8
  i64.add
  i64.store offset=8
  local.get $3
  local.get $5
  local.get $3
  i64.load offset=16
  i64.add
  i64.store offset=16
  local.get $4
  i64.const 0
  i64.ne
  if
   local.get $0
   local.get $1
   local.get $4
   call $assembly/voucher/piece/use
  end
  local.get $4
  i64.const 0
  i64.ne
  if
   local.get $0
   local.get $1
   local.get $4
   local.get $1
   i32.load offset=8
   local.get $2
   i32.load
   local.get $6
   i32.load
   call $assembly/voucher/piece/tellRedeemed
  end
  local.get $5
  i64.eqz
  if (result i32)
   i32.const 1
  else
   local.get $0
   local.get $1
   local.get $5
   local.get $2
   i32.load
   local.get $6
   i32.load
   call $assembly/voucher/piece/pass
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
  block $__inlined_func$assembly/voucher/lock/lockedTo$1012 (result i32)
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
    br $__inlined_func$assembly/voucher/lock/lockedTo$1012
   end
   local.get $3
   i32.load offset=32
   local.tee $5
   i32.eqz
   if
    local.get $3
    call $assembly/voucher/error/notLocked
    i32.const 0
    br $__inlined_func$assembly/voucher/lock/lockedTo$1012
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
    i32.const 5328
    call $assembly/host/refusal/Refusal#words
    local.tee $1
    i32.load offset=4
    local.get $3
    i64.load
    call $assembly/value/decimal/writeDecimal
    local.get $1
    i32.const 6768
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
   i32.const 7088
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
   i32.const 6176
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
   i32.const 6336
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
   i32.const 6496
   call $assembly/host/refusal/Refusal#words
   local.get $5
   call $assembly/host/refusal/Refusal#instant
   i32.const 6576
   call $assembly/host/refusal/Refusal#words
   local.get $4
   call $assembly/host/refusal/Refusal#instant
   drop
   i32.const 0
   return
  end
  local.get $0
  local.get $1
  call $assembly/voucher/state/Piece#get:left
  local.get $2
  i64.load offset=8
  i64.gt_u
  i32.const 1
  call $assembly/voucher/piece/hasRoom
 )
 (func $assembly/voucher/lock/lock (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i64)
  (local $6 i32)
  (local $7 i32)
  local.get $1
  i32.load offset=8
  local.set $6
  global.get $assembly/host/heap/highest
  local.set $7
  i32.const 36
  call $assembly/host/heap/take
  local.tee $3
  local.set $2
  global.get $assembly/host/heap/top
  local.set $4
  loop $for-loop|0
   local.get $2
   local.get $7
   local.get $4
   local.get $4
   local.get $7
   i32.gt_u
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
  local.get $6
  i64.const 5
  call $assembly/wire/reader/Reader#map
  local.get $3
  local.get $6
  i64.const 0
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store
  local.get $3
  local.get $6
  i64.const 1
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store offset=8
  local.get $3
  local.get $6
  i64.const 2
  call $assembly/wire/reader/Reader#key
  i64.const 32
  call $assembly/wire/reader/Reader#bytes
  i32.store offset=16
  local.get $3
  local.get $6
  i64.const 3
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  i64.store offset=24
  local.get $3
  local.get $6
  i64.const 4
  call $assembly/wire/reader/Reader#key
  call $assembly/wire/reader/Reader#small
  i32.store offset=32
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
   local.tee $5
   call $assembly/voucher/piece/takeOut
   local.get $0
   local.get $2
   i32.load offset=8
   local.get $5
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
  call $assembly/voucher/state/Lock.blank
  local.tee $4
  local.get $3
  i32.load offset=16
  i32.store
  local.get $4
  local.get $3
  i64.load offset=24
  i64.store offset=8
  local.get $4
  local.get $3
  i32.load offset=32
  i32.store offset=16
  local.get $1
  local.get $4
  i32.store offset=32
  global.get $assembly/host/answer/events
  i32.const 6640
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
   i32.const 5328
   call $assembly/host/refusal/Refusal#words
   local.tee $0
   i32.load offset=4
   local.get $1
   i64.load
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 5568
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
  if (result i32)
   local.get $0
   i32.const 1
   i32.const 0
   call $assembly/voucher/piece/hasRoom
  else
   i32.const 0
  end
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
   block $__inlined_func$assembly/voucher/contract/change$1011 (result i64)
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
     br $__inlined_func$assembly/voucher/contract/change$1011
    end
    local.get $0
    i64.load offset=24
    local.get $5
    i64.load offset=24
    i64.ge_u
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
      i32.const 8944
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
    i32.const 2544
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
 (func $assembly/voucher/contract/move (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  block $__inlined_func$assembly/host/moves/Round.begin$183 (result i32)
   local.get $0
   i32.load offset=100
   local.set $4
   local.get $1
   i32.load offset=8
   i64.const 1
   call $assembly/wire/reader/Reader#map
   local.get $1
   i32.load offset=8
   i64.const 0
   call $assembly/wire/reader/Reader#key
   call $assembly/wire/reader/Reader#idOrNull
   local.set $5
   i32.const 0
   local.get $1
   call $assembly/host/machine/isRead
   i32.eqz
   br_if $__inlined_func$assembly/host/moves/Round.begin$183
   drop
   global.get $assembly/host/heap/highest
   local.set $7
   i32.const 18
   call $assembly/host/heap/take
   local.tee $6
   local.set $2
   global.get $assembly/host/heap/top
   local.set $3
   loop $for-loop|0
    local.get $2
    local.get $7
    local.get $3
    local.get $3
    local.get $7
    i32.gt_u
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
   local.get $6
   local.get $1
   i32.store
   local.get $6
   local.get $5
   i32.store offset=4
   local.get $6
   local.get $4
   i32.store offset=8
   local.get $6
   i32.const 65
   call $assembly/host/moves/Moves.none
   i32.store offset=12
   local.get $6
  end
  local.tee $2
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $2
  local.get $0
  i32.load offset=4
  call $assembly/host/moves/Round#hears
  i32.const 0
  local.set $1
  loop $for-loop|00
   local.get $1
   local.get $0
   i32.load offset=52
   i32.lt_u
   if
    local.get $0
    i32.load offset=48
    local.get $1
    i32.const 2
    i32.shl
    i32.add
    i32.load
    local.tee $3
    call $assembly/voucher/state/Piece#get:left
    i64.const 0
    i64.ne
    if
     local.get $2
     local.get $3
     i32.load offset=8
     call $assembly/host/moves/Round#hears
    end
    local.get $1
    i32.const 1
    i32.add
    local.set $1
    br $for-loop|00
   end
  end
  block $__inlined_func$assembly/host/moves/Round#decide$193 (result i32)
   local.get $2
   i32.load8_u offset=16
   i32.eqz
   if
    i32.const 104
    call $assembly/host/refusal/refuse
    i32.const 8592
    call $assembly/host/refusal/Refusal#words
    drop
    i32.const 0
    br $__inlined_func$assembly/host/moves/Round#decide$193
   end
   global.get $assembly/host/answer/events
   i32.const 1488
   i32.const 3
   call $assembly/host/answer/next
   i32.const 0
   i64.const 0
   call $assembly/wire/writer/Writer#head
   local.get $2
   i32.load
   i32.load offset=12
   i32.load offset=4
   i32.const 32
   call $assembly/wire/writer/Writer#bytes
   i32.const 0
   i64.const 1
   call $assembly/wire/writer/Writer#head
   local.get $2
   i32.load offset=4
   call $assembly/wire/writer/Writer#idOrNull
   i32.const 0
   i64.const 2
   call $assembly/wire/writer/Writer#head
   local.get $2
   i32.load8_u offset=17
   i32.eqz
   call $assembly/wire/writer/Writer#bool
   local.get $2
   i32.load8_u offset=17
   i32.eqz
   if
    local.get $2
    i32.load offset=4
    local.set $1
    global.get $assembly/host/answer/effects
    i32.const 8720
    i32.const 1
    call $assembly/host/answer/next
    i32.const 0
    i64.const 0
    call $assembly/wire/writer/Writer#head
    local.get $1
    i32.const 32
    call $assembly/wire/writer/Writer#bytes
    drop
   end
   local.get $2
   i32.load offset=12
  end
  local.tee $1
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $0
  local.get $1
  i32.store offset=100
  i32.const 1
 )
 (func $assembly/voucher/contract/happens (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i64)
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
   block $__inlined_func$assembly/voucher/offer/list$194 (result i32)
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
    br_if $__inlined_func$assembly/voucher/offer/list$194
    drop
    local.get $4
    i64.const 1000000000000000
    i64.gt_u
    if
     call $assembly/voucher/error/badPrice
     i32.const 0
     br $__inlined_func$assembly/voucher/offer/list$194
    end
    global.get $assembly/host/answer/events
    i32.const 4624
    i32.const 4592
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
   block $__inlined_func$assembly/voucher/offer/unlist$195 (result i32)
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
    br_if $__inlined_func$assembly/voucher/offer/unlist$195
    drop
    local.get $0
    i64.load offset=72
    i64.const 0
    i64.ne
    if
     i32.const 129
     call $assembly/host/refusal/refuse
     i32.const 4656
     call $assembly/host/refusal/Refusal#words
     drop
     i32.const 0
     br $__inlined_func$assembly/voucher/offer/unlist$195
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
       i32.const 4656
       call $assembly/host/refusal/Refusal#words
       drop
       i32.const 0
       br $__inlined_func$assembly/voucher/offer/unlist$195
      end
      local.get $3
      i32.const 1
      i32.add
      local.set $3
      br $for-loop|0
     end
    end
    global.get $assembly/host/answer/events
    i32.const 4800
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
  if
   local.get $0
   local.get $2
   call $assembly/voucher/contract/split
   return
  end
  local.get $1
  i32.const 5
  i32.eq
  if
   local.get $0
   local.get $2
   call $assembly/voucher/contract/give
   return
  end
  local.get $1
  i32.const 6
  i32.eq
  if
   local.get $0
   local.get $2
   call $assembly/voucher/lock/lock
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
   block $__inlined_func$assembly/voucher/redemption/redeem$187 (result i32)
    local.get $2
    i32.load offset=8
    i64.const 2
    call $assembly/voucher/msg/Portion.begin
    local.set $1
    i32.const 0
    local.get $2
    call $assembly/host/machine/isRead
    i32.eqz
    br_if $__inlined_func$assembly/voucher/redemption/redeem$187
    drop
    i32.const 0
    local.get $0
    local.get $1
    i64.load
    local.get $2
    call $assembly/voucher/piece/ownFreePiece
    local.tee $2
    i32.eqz
    br_if $__inlined_func$assembly/voucher/redemption/redeem$187
    drop
    local.get $2
    i32.load offset=8
    local.get $0
    i32.load offset=4
    call $assembly/wire/bytes/sameId
    if
     i32.const 150
     call $assembly/host/refusal/refuse
     i32.const 7136
     call $assembly/host/refusal/Refusal#words
     drop
     i32.const 0
     br $__inlined_func$assembly/voucher/redemption/redeem$187
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
    br_if $__inlined_func$assembly/voucher/redemption/redeem$187
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
   block $__inlined_func$assembly/voucher/redemption/burn$6 (result i32)
    local.get $2
    i32.load offset=8
    i64.const 2
    call $assembly/voucher/msg/Portion.begin
    local.set $1
    i32.const 0
    local.get $2
    call $assembly/host/machine/isRead
    i32.eqz
    br_if $__inlined_func$assembly/voucher/redemption/burn$6
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
     i32.const 4384
     call $assembly/host/refusal/Refusal#words
     drop
     i32.const 0
     br $__inlined_func$assembly/voucher/redemption/burn$6
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
    br_if $__inlined_func$assembly/voucher/redemption/burn$6
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
    i32.const 8272
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
   block $__inlined_func$assembly/voucher/contract/expire$196 (result i32)
    i32.const 0
    local.set $1
    i32.const 0
    local.get $2
    call $assembly/host/machine/takesNothing
    i32.eqz
    br_if $__inlined_func$assembly/voucher/contract/expire$196
    drop
    local.get $2
    i64.load offset=24
    local.get $0
    i64.load offset=24
    i64.lt_u
    if
     i32.const 131
     call $assembly/host/refusal/refuse
     i32.const 8304
     call $assembly/host/refusal/Refusal#words
     local.get $0
     i64.load offset=24
     call $assembly/host/refusal/Refusal#instant
     drop
     i32.const 0
     br $__inlined_func$assembly/voucher/contract/expire$196
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
      br_if $__inlined_func$assembly/voucher/contract/expire$196
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
    i32.const 8384
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
   block $__inlined_func$assembly/voucher/lock/lapse$197 (result i32)
    local.get $2
    i32.load offset=8
    call $assembly/voucher/msg/readNumber
    local.set $4
    i32.const 0
    local.get $2
    call $assembly/host/machine/isRead
    i32.eqz
    br_if $__inlined_func$assembly/voucher/lock/lapse$197
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
     br $__inlined_func$assembly/voucher/lock/lapse$197
    end
    local.get $1
    i32.load offset=32
    local.tee $3
    i32.eqz
    if
     local.get $1
     call $assembly/voucher/error/notLocked
     i32.const 0
     br $__inlined_func$assembly/voucher/lock/lapse$197
    end
    local.get $2
    i64.load offset=24
    local.get $3
    i64.load offset=8
    i64.lt_u
    if
     i32.const 142
     call $assembly/host/refusal/refuse
     i32.const 6848
     call $assembly/host/refusal/Refusal#words
     local.tee $0
     i32.load offset=4
     local.get $1
     i64.load
     call $assembly/value/decimal/writeDecimal
     local.get $0
     i32.const 8512
     call $assembly/host/refusal/Refusal#words
     local.get $3
     i64.load offset=8
     call $assembly/host/refusal/Refusal#instant
     drop
     i32.const 0
     br $__inlined_func$assembly/voucher/lock/lapse$197
    end
    local.get $0
    local.get $1
    i32.const 8560
    call $assembly/voucher/lock/end
    i32.const 1
   end
   return
  end
  local.get $1
  i32.const 13
  i32.eq
  if (result i32)
   local.get $0
   local.get $2
   call $assembly/voucher/contract/move
  else
   block $__inlined_func$assembly/host/moves/migrate$198 (result i32)
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
    call $assembly/host/machine/isRead
    i32.eqz
    br_if $__inlined_func$assembly/host/moves/migrate$198
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
     i32.const 8752
     call $assembly/host/refusal/Refusal#words
     drop
     i32.const 0
     br $__inlined_func$assembly/host/moves/migrate$198
    end
    global.get $assembly/host/answer/events
    i32.const 8896
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
   if (result i32)
    local.get $0
    i32.const 0
    call $assembly/host/moves/Moves.none
    i32.store offset=100
    i32.const 1
   else
    i32.const 0
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
   i32.const 5328
   call $assembly/host/refusal/Refusal#words
   local.tee $0
   i32.load offset=4
   local.get $1
   i64.load
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 6096
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
   i32.const 6176
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $0
  local.get $1
  call $assembly/voucher/state/Piece#get:left
  local.get $2
  i64.load offset=8
  i64.gt_u
  local.tee $3
  if (result i32)
   local.get $0
   local.get $2
   i32.load offset=16
   call $assembly/voucher/state/State#freePieceOf
   i32.eqz
  else
   local.get $3
  end
  i32.eqz
  i32.eqz
  i32.const 0
  call $assembly/voucher/piece/hasRoom
  if (result i32)
   local.get $0
   local.get $1
   local.get $2
   i64.load offset=8
   local.get $2
   i32.load offset=16
   i32.const 0
   call $assembly/voucher/piece/pass
  else
   i32.const 0
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
   i32.const 3728
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
   i32.const 3808
   call $assembly/host/refusal/Refusal#words
   block $__inlined_func$assembly/host/error/wayOf$447 (result i32)
    i32.const 3872
    local.get $0
    i32.const 1
    i32.eq
    br_if $__inlined_func$assembly/host/error/wayOf$447
    drop
    i32.const 3936
    local.get $0
    i32.const 2
    i32.eq
    br_if $__inlined_func$assembly/host/error/wayOf$447
    drop
    i32.const 4032
    local.get $0
    i32.const 3
    i32.eq
    br_if $__inlined_func$assembly/host/error/wayOf$447
    drop
    i32.const 4112
    i32.const 4224
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
   i32.const 2492
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
   i32.const 2496
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
   i32.const 4304
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
  i32.const 8976
  global.set $assembly/host/heap/top
  i32.const 8976
  global.get $assembly/host/heap/highest
  local.tee $1
  local.get $1
  i32.const 8976
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
