(module
 (type $0 (func (param i32) (result i32)))
 (type $1 (func (param i32 i32) (result i32)))
 (type $2 (func (param i32 i32)))
 (type $3 (func (param i32 i32 i32) (result i32)))
 (type $4 (func (param i32 i64) (result i32)))
 (type $5 (func (param i32 i64)))
 (type $6 (func (result i32)))
 (type $7 (func (param i32 i32) (result i64)))
 (type $8 (func (param i32)))
 (type $9 (func (param i32) (result i64)))
 (type $10 (func (param i32 i32 i64) (result i32)))
 (type $11 (func (param i64 i64) (result i64)))
 (type $12 (func (param i32 i64 i32) (result i32)))
 (type $13 (func (param i32 i32 i32)))
 (type $14 (func (param i64) (result i32)))
 (type $15 (func (result i64)))
 (type $16 (func (param i32 i64 i32)))
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
 (data $13.1 (i32.const 1608) "\02\00\00\00\0e\00\00\00r\00e\00c\00e\00i\00p\00t")
 (data $14 (i32.const 1644) "\1c")
 (data $14.1 (i32.const 1656) "\02\00\00\00\0c\00\00\00c\00a\00n\00c\00e\00l")
 (data $15 (i32.const 1676) "\1c")
 (data $15.1 (i32.const 1688) "\02\00\00\00\0c\00\00\00e\00x\00p\00i\00r\00e")
 (data $16 (i32.const 1708) ",")
 (data $16.1 (i32.const 1720) "\04\00\00\00\18\00\00\00\e0\05\00\00\00\06\00\00 \06\00\00P\06\00\00\80\06\00\00\a0\06")
 (data $17 (i32.const 1756) "\0c\01")
 (data $17.1 (i32.const 1768) "\05\00\00\00\f0\00\00\00\01\00\00\00\06")
 (data $17.2 (i32.const 1816) "\02\00\00\00\01\00\00\00\04")
 (data $17.3 (i32.const 1856) "\03")
 (data $17.4 (i32.const 1872) "\08\01")
 (data $17.5 (i32.const 1896) "\04")
 (data $17.6 (i32.const 1908) "\8c\01\00\00\98\01")
 (data $17.7 (i32.const 1932) "\f0\01\00\00\01\00\00\00 \00\00\00 \00\00\00\00\01\00\00\08\01")
 (data $17.8 (i32.const 1976) "\01\00\00\00@\00\00\00@\00\00\00\00\01\00\00\00\01")
 (data $18 (i32.const 2028) "l")
 (data $18.1 (i32.const 2040) "\02\00\00\00X\00\00\00;\00 \00t\00h\00e\00 \00p\00i\00e\00c\00e\00 \00i\00s\00 \00f\00r\00e\00e\00 \00a\00g\00a\00i\00n\00 \00w\00h\00e\00n\00 \00i\00t\00s\00 \00l\00o\00c\00k\00 \00e\00n\00d\00s")
 (data $19 (i32.const 2140) "\1c")
 (data $19.1 (i32.const 2152) "\02\00\00\00\08\00\00\00i\00n\00i\00t")
 (data $20 (i32.const 2172) "\8c")
 (data $20.1 (i32.const 2184) "\02\00\00\00p\00\00\00n\00o\00t\00 \00w\00h\00a\00t\00 \00t\00h\00i\00s\00 \00o\00p\00 \00t\00a\00k\00e\00s\00:\00 \00a\00 \00k\00e\00y\00,\00 \00a\00 \00t\00y\00p\00e\00 \00o\00r\00 \00a\00 \00s\00i\00z\00e\00 \00i\00s\00 \00w\00r\00o\00n\00g")
 (data $21 (i32.const 2316) "l")
 (data $21.1 (i32.const 2328) "\02\00\00\00V\00\00\00s\00e\00l\00l\00e\00r\00 \00a\00n\00d\00 \00b\00u\00y\00e\00r\00 \00h\00a\00v\00e\00 \00t\00o\00 \00b\00e\00 \00d\00i\00f\00f\00e\00r\00e\00n\00t\00 \00p\00e\00e\00r\00s")
 (data $22 (i32.const 2428) "|")
 (data $22.1 (i32.const 2440) "\02\00\00\00f\00\00\00o\00n\00l\00y\00 \00t\00h\00e\00 \00s\00e\00l\00l\00e\00r\00 \00o\00r\00 \00t\00h\00e\00 \00b\00u\00y\00e\00r\00 \00c\00a\00n\00 \00p\00r\00o\00p\00o\00s\00e\00 \00t\00h\00i\00s\00 \00t\00r\00a\00d\00e")
 (data $23 (i32.const 2556) "\8c")
 (data $23.1 (i32.const 2568) "\02\00\00\00n\00\00\00a\00 \00c\00u\00r\00r\00e\00n\00c\00y\00 \00h\00a\00s\00 \00t\00o\00 \00b\00e\00 \00t\00h\00r\00e\00e\00 \00c\00a\00p\00i\00t\00a\00l\00 \00l\00e\00t\00t\00e\00r\00s\00,\00 \00s\00u\00c\00h\00 \00a\00s\00 \00U\00S\00D")
 (data $24 (i32.const 2700) "\\")
 (data $24.1 (i32.const 2712) "\02\00\00\00F\00\00\00f\00a\00c\00e\00 \00a\00n\00d\00 \00c\00a\00s\00h\00 \00h\00a\00v\00e\00 \00t\00o\00 \00b\00e\00 \00f\00r\00o\00m\00 \001\00 \00t\00o\00 ")
 (data $25 (i32.const 2796) ",")
 (data $25.1 (i32.const 2808) "\02\00\00\00\18\00\00\00 \00m\00i\00n\00o\00r\00 \00u\00n\00i\00t\00s")
 (data $26 (i32.const 2844) "L")
 (data $26.1 (i32.const 2856) "\02\00\00\004\00\00\00t\00h\00e\00 \00h\00o\00l\00d\00s\00 \00h\00a\00v\00e\00 \00t\00o\00 \00b\00e\00 \001\00 \00t\00o\00 ")
 (data $27 (i32.const 2924) "\\")
 (data $27.1 (i32.const 2936) "\02\00\00\00@\00\00\00 \00a\00m\00o\00u\00n\00t\00s\00 \00a\00b\00o\00v\00e\00 \00z\00e\00r\00o\00 \00t\00h\00a\00t\00 \00s\00u\00m\00 \00t\00o\00 ")
 (data $28 (i32.const 3020) ",")
 (data $28.1 (i32.const 3032) "\02\00\00\00\1c\00\00\00 \00(\00m\00i\00n\00o\00r\00 \00u\00n\00i\00t\00s\00)")
 (data $29 (i32.const 3068) "L")
 (data $29.1 (i32.const 3080) "\02\00\00\00:\00\00\00t\00h\00e\00 \00d\00e\00a\00d\00l\00i\00n\00e\00 \00h\00a\00s\00 \00t\00o\00 \00b\00e\00 \00a\00f\00t\00e\00r\00 ")
 (data $30 (i32.const 3148) "\1c")
 (data $30.1 (i32.const 3160) "\02\00\00\00\08\00\00\00 \00U\00T\00C")
 (data $31 (i32.const 3180) "<")
 (data $31.1 (i32.const 3192) "\02\00\00\00 \00\00\00 \00a\00n\00d\00 \00b\00e\00f\00o\00r\00e\00 \002\002\000\000")
 (data $32 (i32.const 3244) ",")
 (data $32.1 (i32.const 3256) "\02\00\00\00\10\00\00\00p\00r\00o\00p\00o\00s\00e\00d")
 (data $33 (i32.const 3292) "\1c")
 (data $33.1 (i32.const 3304) "\02\00\00\00\08\00\00\00w\00a\00k\00e")
 (data $34 (i32.const 3324) "|")
 (data $34.1 (i32.const 3336) "\02\00\00\00^\00\00\00U\00n\00e\00x\00p\00e\00c\00t\00e\00d\00 \00\'\00n\00u\00l\00l\00\'\00 \00(\00n\00o\00t\00 \00a\00s\00s\00i\00g\00n\00e\00d\00 \00o\00r\00 \00f\00a\00i\00l\00e\00d\00 \00c\00a\00s\00t\00)")
 (data $35 (i32.const 3452) "<")
 (data $35.1 (i32.const 3464) "\02\00\00\00,\00\00\00a\00 \00t\00r\00a\00d\00e\00 \00h\00a\00s\00 \00n\00o\00 \00s\00u\00c\00h\00 \00o\00p")
 (data $36 (i32.const 3516) "\dc")
 (data $36.1 (i32.const 3528) "\02\00\00\00\cc\00\00\00l\00o\00c\00k\00e\00d\00 \00c\00o\00m\00e\00s\00 \00f\00r\00o\00m\00 \00a\00 \00v\00o\00u\00c\00h\00e\00r\00,\00 \00r\00e\00d\00e\00e\00m\00-\00p\00r\00o\00o\00f\00 \00f\00r\00o\00m\00 \00a\00 \00d\00e\00v\00i\00c\00e\00,\00 \00r\00e\00c\00e\00i\00p\00t\00 \00f\00r\00o\00m\00 \00a\00 \00s\00e\00a\00l\00e\00r\00,\00 \00a\00l\00l\00 \00e\00l\00s\00e\00 \00f\00r\00o\00m\00 \00a\00 \00p\00e\00r\00s\00o\00n")
 (data $37 (i32.const 3740) ",")
 (data $37.1 (i32.const 3752) "\02\00\00\00\1a\00\00\00t\00h\00e\00 \00t\00r\00a\00d\00e\00 \00i\00s\00 ")
 (data $38 (i32.const 3788) "L")
 (data $38.1 (i32.const 3800) "\02\00\00\006\00\00\00p\00r\00o\00p\00o\00s\00e\00d\00 \00a\00n\00d\00 \00n\00o\00t\00 \00a\00g\00r\00e\00e\00d\00 \00y\00e\00t")
 (data $39 (i32.const 3868) "\\")
 (data $39.1 (i32.const 3880) "\02\00\00\00L\00\00\00a\00g\00r\00e\00e\00d\00,\00 \00n\00o\00 \00v\00o\00u\00c\00h\00e\00r\00 \00p\00i\00e\00c\00e\00 \00i\00s\00 \00l\00o\00c\00k\00e\00d\00 \00y\00e\00t")
 (data $40 (i32.const 3964) "\\")
 (data $40.1 (i32.const 3976) "\02\00\00\00>\00\00\00w\00a\00i\00t\00i\00n\00g\00 \00f\00o\00r\00 \00t\00h\00e\00 \00b\00u\00y\00e\00r\00\'\00s\00 \00p\00a\00y\00m\00e\00n\00t")
 (data $41 (i32.const 4060) "\1c")
 (data $41.1 (i32.const 4072) "\02\00\00\00\0c\00\00\00f\00u\00n\00d\00e\00d")
 (data $42 (i32.const 4092) "l")
 (data $42.1 (i32.const 4104) "\02\00\00\00X\00\00\00c\00l\00o\00s\00i\00n\00g\00,\00 \00o\00n\00l\00y\00 \00t\00h\00e\00 \00p\00r\00o\00c\00e\00s\00s\00o\00r\00\'\00s\00 \00r\00e\00c\00e\00i\00p\00t\00s\00 \00c\00o\00u\00n\00t")
 (data $43 (i32.const 4204) ",")
 (data $43.1 (i32.const 4216) "\02\00\00\00\12\00\00\00c\00o\00m\00p\00l\00e\00t\00e\00d")
 (data $44 (i32.const 4252) ",")
 (data $44.1 (i32.const 4264) "\02\00\00\00\12\00\00\00c\00a\00n\00c\00e\00l\00l\00e\00d")
 (data $45 (i32.const 4300) "L")
 (data $45.1 (i32.const 4312) "\02\00\00\004\00\00\00:\00 \00t\00h\00i\00s\00 \00i\00s\00 \00n\00o\00t\00 \00p\00o\00s\00s\00i\00b\00l\00e\00 \00n\00o\00w")
 (data $46 (i32.const 4380) "l")
 (data $46.1 (i32.const 4392) "\02\00\00\00R\00\00\00o\00n\00l\00y\00 \00t\00h\00e\00 \00s\00e\00l\00l\00e\00r\00 \00a\00n\00d\00 \00t\00h\00e\00 \00b\00u\00y\00e\00r\00 \00m\00a\00y\00 \00d\00o\00 \00t\00h\00i\00s")
 (data $47 (i32.const 4492) "|")
 (data $47.1 (i32.const 4504) "\02\00\00\00l\00\00\00y\00o\00u\00 \00h\00a\00v\00e\00 \00a\00g\00r\00e\00e\00d\00 \00a\00l\00r\00e\00a\00d\00y\00;\00 \00t\00h\00e\00 \00o\00t\00h\00e\00r\00 \00p\00a\00r\00t\00y\00 \00h\00a\00s\00 \00t\00o\00 \00a\00c\00c\00e\00p\00t")
 (data $48 (i32.const 4620) "<")
 (data $48.1 (i32.const 4632) "\02\00\00\00\"\00\00\00t\00h\00e\00 \00d\00e\00a\00d\00l\00i\00n\00e\00 \00w\00a\00s\00 ")
 (data $49 (i32.const 4684) "<")
 (data $49.1 (i32.const 4696) "\02\00\00\00$\00\00\00:\00 \00m\00a\00k\00e\00 \00a\00 \00n\00e\00w\00 \00t\00r\00a\00d\00e")
 (data $50 (i32.const 4748) "\1c")
 (data $50.1 (i32.const 4760) "\02\00\00\00\0c\00\00\00a\00g\00r\00e\00e\00d")
 (data $51 (i32.const 4780) "\1c")
 (data $51.1 (i32.const 4792) "\02\00\00\00\08\00\00\00h\00o\00l\00d")
 (data $52 (i32.const 4812) ",")
 (data $52.1 (i32.const 4824) "\02\00\00\00\0e\00\00\00f\00u\00n\00d\00i\00n\00g")
 (data $53 (i32.const 4860) "\\")
 (data $53.1 (i32.const 4872) "\02\00\00\00H\00\00\00t\00h\00i\00s\00 \00i\00s\00 \00n\00o\00t\00 \00t\00h\00e\00 \00v\00o\00u\00c\00h\00e\00r\00 \00o\00f\00 \00t\00h\00e\00 \00t\00e\00r\00m\00s")
 (data $54 (i32.const 4956) "l")
 (data $54.1 (i32.const 4968) "\02\00\00\00P\00\00\00a\00 \00p\00i\00e\00c\00e\00 \00i\00s\00 \00l\00o\00c\00k\00e\00d\00 \00f\00o\00r\00 \00t\00h\00i\00s\00 \00t\00r\00a\00d\00e\00 \00a\00l\00r\00e\00a\00d\00y")
 (data $55 (i32.const 5068) "<")
 (data $55.1 (i32.const 5080) "\02\00\00\00$\00\00\00t\00h\00e\00 \00t\00e\00r\00m\00s\00 \00a\00s\00k\00 \00f\00o\00r\00 ")
 (data $56 (i32.const 5132) "\\")
 (data $56.1 (i32.const 5144) "\02\00\00\00D\00\00\00,\00 \00t\00h\00e\00 \00p\00i\00e\00c\00e\00 \00i\00s\00 \00i\00n\00 \00a\00n\00o\00t\00h\00e\00r\00 \00c\00u\00r\00r\00e\00n\00c\00y")
 (data $57 (i32.const 5228) "L")
 (data $57.1 (i32.const 5240) "\02\00\00\00:\00\00\00t\00h\00e\00 \00t\00e\00r\00m\00s\00 \00a\00s\00k\00 \00f\00o\00r\00 \00a\00 \00p\00i\00e\00c\00e\00 \00o\00f\00 ")
 (data $58 (i32.const 5308) "L")
 (data $58.1 (i32.const 5320) "\02\00\00\00:\00\00\00 \00(\00m\00i\00n\00o\00r\00 \00u\00n\00i\00t\00s\00)\00,\00 \00t\00h\00i\00s\00 \00o\00n\00e\00 \00h\00a\00s\00 ")
 (data $59 (i32.const 5388) "l")
 (data $59.1 (i32.const 5400) "\02\00\00\00P\00\00\00t\00h\00e\00 \00p\00i\00e\00c\00e\00 \00h\00a\00s\00 \00t\00o\00 \00b\00e\00 \00l\00o\00c\00k\00e\00d\00 \00f\00o\00r\00 \00t\00h\00e\00 \00b\00u\00y\00e\00r")
 (data $60 (i32.const 5500) "L")
 (data $60.1 (i32.const 5512) "\02\00\00\00:\00\00\00t\00h\00e\00 \00p\00i\00e\00c\00e\00 \00i\00s\00 \00n\00o\00t\00 \00t\00h\00e\00 \00s\00e\00l\00l\00e\00r\00\'\00s")
 (data $61 (i32.const 5580) "\8c")
 (data $61.1 (i32.const 5592) "\02\00\00\00z\00\00\00t\00h\00e\00 \00v\00o\00u\00c\00h\00e\00r\00 \00i\00s\00 \00n\00o\00t\00 \00i\00s\00s\00u\00e\00d\00 \00b\00y\00 \00t\00h\00e\00 \00s\00e\00l\00l\00e\00r\00,\00 \00w\00h\00o\00 \00h\00a\00s\00 \00t\00o\00 \00r\00e\00d\00e\00e\00m\00 \00i\00t")
 (data $62 (i32.const 5724) "l")
 (data $62.1 (i32.const 5736) "\02\00\00\00R\00\00\00t\00h\00e\00 \00v\00o\00u\00c\00h\00e\00r\00 \00e\00x\00p\00i\00r\00e\00s\00 \00b\00e\00f\00o\00r\00e\00 \00t\00h\00e\00 \00d\00e\00a\00d\00l\00i\00n\00e\00,\00 ")
 (data $63 (i32.const 5836) "L")
 (data $63.1 (i32.const 5848) "\02\00\00\006\00\00\00t\00h\00e\00 \00l\00o\00c\00k\00 \00h\00a\00s\00 \00t\00o\00 \00l\00a\00s\00t\00 \00u\00n\00t\00i\00l\00 ")
 (data $64 (i32.const 5916) "\\")
 (data $64.1 (i32.const 5928) "\02\00\00\00H\00\00\00t\00h\00e\00 \00a\00u\00t\00h\00o\00r\00i\00z\00a\00t\00i\00o\00n\00 \00i\00s\00 \00n\00o\00t\00 \00t\00h\00e\00 \00b\00u\00y\00e\00r\00\'\00s")
 (data $65 (i32.const 6012) "\\")
 (data $65.1 (i32.const 6024) "\02\00\00\00@\00\00\00t\00h\00e\00 \00t\00e\00r\00m\00i\00n\00a\00l\00 \00i\00s\00 \00n\00o\00t\00 \00t\00h\00e\00 \00s\00e\00l\00l\00e\00r\00\'\00s")
 (data $66 (i32.const 6108) "\\")
 (data $66.1 (i32.const 6120) "\02\00\00\00>\00\00\00t\00h\00e\00 \00a\00u\00t\00h\00o\00r\00i\00z\00a\00t\00i\00o\00n\00 \00h\00a\00s\00 \00t\00o\00 \00b\00e\00 \00i\00n\00 ")
 (data $67 (i32.const 6204) "\\")
 (data $67.1 (i32.const 6216) "\02\00\00\00F\00\00\00 \00o\00r\00 \00l\00e\00s\00s\00,\00 \00i\00t\00 \00i\00s\00 \00i\00n\00 \00a\00n\00o\00t\00h\00e\00r\00 \00c\00u\00r\00r\00e\00n\00c\00y")
 (data $68 (i32.const 6300) "L")
 (data $68.1 (i32.const 6312) "\02\00\00\000\00\00\00t\00h\00e\00 \00c\00o\00d\00e\00 \00w\00a\00s\00 \00g\00o\00o\00d\00 \00u\00n\00t\00i\00l\00 ")
 (data $69 (i32.const 6380) "L")
 (data $69.1 (i32.const 6392) "\02\00\00\00.\00\00\00,\00 \00i\00t\00 \00w\00a\00s\00 \00a\00c\00c\00e\00p\00t\00e\00d\00 \00l\00a\00t\00e\00r")
 (data $70 (i32.const 6460) "<")
 (data $70.1 (i32.const 6472) "\02\00\00\00*\00\00\00p\00r\00o\00o\00f\00s\00 \00c\00o\00u\00n\00t\00e\00d\00 \00u\00n\00t\00i\00l\00 ")
 (data $71 (i32.const 6524) "l")
 (data $71.1 (i32.const 6536) "\02\00\00\00\\\00\00\00t\00h\00e\00 \00a\00m\00o\00u\00n\00t\00 \00h\00a\00s\00 \00t\00o\00 \00b\00e\00 \00f\00r\00o\00m\00 \001\00 \00t\00o\00 \00t\00h\00e\00 \00a\00u\00t\00h\00o\00r\00i\00z\00e\00d\00 ")
 (data $72 (i32.const 6636) "\9c")
 (data $72.1 (i32.const 6648) "\02\00\00\00\80\00\00\00t\00h\00i\00s\00 \00a\00u\00t\00h\00o\00r\00i\00z\00a\00t\00i\00o\00n\00 \00w\00a\00s\00 \00u\00s\00e\00d\00 \00b\00e\00f\00o\00r\00e\00;\00 \00a\00s\00k\00 \00t\00h\00e\00 \00b\00u\00y\00e\00r\00 \00f\00o\00r\00 \00a\00 \00n\00e\00w\00 \00c\00o\00d\00e")
 (data $73 (i32.const 6796) "L")
 (data $73.1 (i32.const 6808) "\02\00\00\000\00\00\00 \00i\00s\00 \00l\00e\00f\00t\00 \00(\00m\00i\00n\00o\00r\00 \00u\00n\00i\00t\00s\00)\00,\00 ")
 (data $74 (i32.const 6876) "\1c")
 (data $74.1 (i32.const 6888) "\02\00\00\00\0c\00\00\00 \00a\00s\00k\00e\00d")
 (data $75 (i32.const 6908) "<")
 (data $75.1 (i32.const 6920) "\02\00\00\00,\00\00\00t\00h\00e\00 \00t\00r\00a\00d\00e\00 \00h\00a\00s\00 \00c\00o\00u\00n\00t\00e\00d\00 ")
 (data $76 (i32.const 6972) "\8c")
 (data $76.1 (i32.const 6984) "\02\00\00\00v\00\00\00 \00p\00r\00o\00o\00f\00s\00 \00a\00n\00d\00 \00c\00a\00n\00\'\00t\00 \00c\00o\00u\00n\00t\00 \00m\00o\00r\00e\00;\00 \00m\00a\00k\00e\00 \00a\00 \00n\00e\00w\00 \00t\00r\00a\00d\00e\00 \00f\00o\00r\00 \00t\00h\00e\00 \00r\00e\00s\00t")
 (data $77 (i32.const 7116) "\1c")
 (data $77.1 (i32.const 7128) "\02\00\00\00\0c\00\00\00p\00r\00o\00v\00e\00n")
 (data $78 (i32.const 7148) "\1c")
 (data $78.1 (i32.const 7160) "\02\00\00\00\0c\00\00\00r\00e\00d\00e\00e\00m")
 (data $79 (i32.const 7180) ",")
 (data $79.1 (i32.const 7192) "\02\00\00\00\0e\00\00\00m\00e\00s\00s\00a\00g\00e")
 (data $80 (i32.const 7228) ",")
 (data $80.1 (i32.const 7240) "\02\00\00\00\0e\00\00\00r\00e\00l\00e\00a\00s\00e")
 (data $81 (i32.const 7276) "\1c")
 (data $81.1 (i32.const 7288) "\02\00\00\00\0c\00\00\00r\00e\00f\00u\00n\00d")
 (data $82 (i32.const 7308) "\1c")
 (data $82.1 (i32.const 7320) "\02\00\00\00\0c\00\00\00u\00n\00l\00o\00c\00k")
 (data $83 (i32.const 7340) ",")
 (data $83.1 (i32.const 7352) "\02\00\00\00\0e\00\00\00c\00l\00o\00s\00i\00n\00g")
 (data $84 (i32.const 7388) "\1c")
 (data $84.1 (i32.const 7400) "\02\00\00\00\n\00\00\00e\00n\00d\00e\00d")
 (data $85 (i32.const 7420) ",")
 (data $85.1 (i32.const 7432) "\02\00\00\00\1c\00\00\00t\00h\00e\00 \00t\00r\00a\00d\00e\00 \00h\00a\00s\00 ")
 (data $86 (i32.const 7468) "L")
 (data $86.1 (i32.const 7480) "\02\00\00\00.\00\00\00 \00h\00o\00l\00d\00s\00,\00 \00n\00u\00m\00b\00e\00r\00e\00d\00 \00f\00r\00o\00m\00 \000")
 (data $87 (i32.const 7548) "|")
 (data $87.1 (i32.const 7560) "\02\00\00\00d\00\00\00t\00h\00e\00 \00r\00e\00c\00e\00i\00p\00t\00 \00i\00s\00 \00n\00o\00t\00 \00f\00r\00o\00m\00 \00t\00h\00e\00 \00p\00r\00o\00c\00e\00s\00s\00o\00r\00 \00o\00f\00 \00t\00h\00e\00 \00t\00e\00r\00m\00s")
 (data $88 (i32.const 7676) ",")
 (data $88.1 (i32.const 7688) "\02\00\00\00\18\00\00\00t\00h\00e\00 \00h\00o\00l\00d\00 \00i\00s\00 ")
 (data $89 (i32.const 7724) "|")
 (data $89.1 (i32.const 7736) "\02\00\00\00d\00\00\00 \00(\00m\00i\00n\00o\00r\00 \00u\00n\00i\00t\00s\00)\00,\00 \00t\00h\00e\00 \00r\00e\00c\00e\00i\00p\00t\00 \00i\00s\00 \00i\00n\00 \00a\00n\00o\00t\00h\00e\00r\00 \00c\00u\00r\00r\00e\00n\00c\00y")
 (data $90 (i32.const 7852) "\1c")
 (data $90.1 (i32.const 7864) "\02\00\00\00\n\00\00\00h\00o\00l\00d\00 ")
 (data $91 (i32.const 7884) "\\")
 (data $91.1 (i32.const 7896) "\02\00\00\00H\00\00\00 \00i\00s\00 \00a\00n\00o\00t\00h\00e\00r\00 \00p\00a\00y\00m\00e\00n\00t\00 \00a\00t\00 \00t\00h\00e\00 \00p\00r\00o\00c\00e\00s\00s\00o\00r")
 (data $92 (i32.const 7980) "\\")
 (data $92.1 (i32.const 7992) "\02\00\00\00D\00\00\00a\00n\00 \00a\00m\00o\00u\00n\00t\00 \00o\00f\00 \00t\00h\00e\00 \00r\00e\00c\00e\00i\00p\00t\00 \00i\00s\00 \00a\00b\00o\00v\00e\00 ")
 (data $93 (i32.const 8076) "\1c")
 (data $93.1 (i32.const 8088) "\02\00\00\00\04\00\00\00:\00 ")
 (data $94 (i32.const 8108) "l")
 (data $94.1 (i32.const 8120) "\02\00\00\00\\\00\00\00 \00m\00i\00n\00o\00r\00 \00u\00n\00i\00t\00s\00 \00w\00e\00r\00e\00 \00o\00r\00d\00e\00r\00e\00d\00,\00 \00t\00h\00e\00 \00p\00r\00o\00c\00e\00s\00s\00o\00r\00 \00s\00a\00y\00s\00 ")
 (data $95 (i32.const 8220) ",")
 (data $95.1 (i32.const 8232) "\02\00\00\00\1c\00\00\00 \00w\00e\00r\00e\00 \00p\00a\00i\00d\00 \00o\00u\00t")
 (data $96 (i32.const 8268) "L")
 (data $96.1 (i32.const 8280) "\02\00\00\002\00\00\00 \00h\00a\00s\00 \00l\00e\00s\00s\00 \00t\00h\00a\00n\00 \00i\00t\00s\00 \00a\00m\00o\00u\00n\00t")
 (data $97 (i32.const 8348) "\1c")
 (data $97.1 (i32.const 8360) "\02\00\00\00\02\00\00\00 ")
 (data $98 (i32.const 8380) "\9c")
 (data $98.1 (i32.const 8392) "\02\00\00\00\86\00\00\00y\00o\00u\00 \00h\00a\00v\00e\00 \00a\00s\00k\00e\00d\00 \00t\00o\00 \00c\00a\00n\00c\00e\00l\00 \00a\00l\00r\00e\00a\00d\00y\00;\00 \00t\00h\00e\00 \00o\00t\00h\00e\00r\00 \00p\00a\00r\00t\00y\00 \00h\00a\00s\00 \00t\00o\00 \00c\00a\00n\00c\00e\00l\00 \00t\00o\00o")
 (data $99 (i32.const 8540) "\\")
 (data $99.1 (i32.const 8552) "\02\00\00\00L\00\00\00a\00 \00p\00a\00r\00t\00y\00 \00c\00a\00n\00c\00e\00l\00l\00e\00d\00 \00b\00e\00f\00o\00r\00e\00 \00i\00t\00 \00w\00a\00s\00 \00f\00u\00n\00d\00e\00d")
 (data $100 (i32.const 8636) "<")
 (data $100.1 (i32.const 8648) "\02\00\00\00,\00\00\00b\00o\00t\00h\00 \00p\00a\00r\00t\00i\00e\00s\00 \00c\00a\00n\00c\00e\00l\00l\00e\00d")
 (data $101 (i32.const 8700) "|")
 (data $101.1 (i32.const 8712) "\02\00\00\00h\00\00\00a\00 \00p\00r\00o\00o\00f\00 \00m\00a\00y\00 \00s\00t\00i\00l\00l\00 \00a\00r\00r\00i\00v\00e\00;\00 \00t\00h\00e\00 \00t\00r\00a\00d\00e\00 \00c\00a\00n\00 \00e\00x\00p\00i\00r\00e\00 \00f\00r\00o\00m\00 ")
 (data $102 (i32.const 8828) "<")
 (data $102.1 (i32.const 8840) "\02\00\00\00&\00\00\00t\00h\00e\00 \00d\00e\00a\00d\00l\00i\00n\00e\00 \00p\00a\00s\00s\00e\00d")
 (export "apply" (func $assembly/trade/index/apply))
 (export "abi" (func $assembly/host/abi/abi))
 (export "alloc" (func $assembly/host/abi/alloc))
 (export "memory" (memory $0))
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
 (func $assembly/host/refusal/Refusal#words (param $0 i32) (param $1 i32) (result i32)
  local.get $0
  i32.load offset=4
  local.get $1
  call $assembly/wire/writer/Writer#letters
  drop
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
  i32.const 3168
  call $assembly/wire/writer/Writer#letters
  drop
  local.get $0
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
      i32.const 7296
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
   i32.const 7328
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
  i32.const 7360
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
  i32.const 1772
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
  i32.const 1776
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
  call $assembly/host/heap/make<assembly/host/refusal/Refusal>
  i32.store offset=8
  local.get $0
  call $assembly/host/heap/make<assembly/host/refusal/Refusal>
  i32.store offset=48
  local.get $0
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
 (func $assembly/trade/state/State#addNonce (param $0 i32) (param $1 i32)
  local.get $0
  i32.load offset=36
  i32.const 256
  i32.eq
  if
   unreachable
  end
  local.get $0
  i32.load offset=32
  local.get $0
  i32.load offset=36
  i32.const 2
  i32.shl
  i32.add
  local.get $1
  i32.store
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
  call $assembly/host/heap/make<assembly/host/refusal/Refusal>
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
 (func $assembly/trade/msg/Terms.read (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  global.get $assembly/host/heap/highest
  local.set $3
  i32.const 76
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
  i32.store offset=68
  local.get $0
  i64.const 12
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
  local.get $0
  i32.load
  local.get $1
  i32.load offset=68
  i32.sub
  i32.store offset=72
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
  i32.const 7408
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
  i32.load offset=68
  local.get $2
  i32.load offset=72
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
  i32.const 4832
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
  i32.const 4640
  call $assembly/host/refusal/Refusal#words
  local.get $0
  i64.load offset=56
  call $assembly/host/refusal/Refusal#instant
  i32.const 4704
  call $assembly/host/refusal/Refusal#words
  drop
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
 (func $assembly/host/effect/release (param $0 i32) (param $1 i64) (param $2 i32)
  global.get $assembly/host/answer/effects
  i32.const 7248
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
  i32.const 7200
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
  call $assembly/host/heap/make<assembly/host/refusal/Refusal>
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
    block $__inlined_func$assembly/wire/canonical/sizeOf$24 (result i32)
     i32.const 1
     local.get $0
     i32.load8_u
     local.tee $2
     i32.const 128
     i32.lt_u
     br_if $__inlined_func$assembly/wire/canonical/sizeOf$24
     drop
     i32.const 0
     local.get $2
     i32.const 194
     i32.lt_u
     local.get $2
     i32.const 244
     i32.gt_u
     i32.or
     br_if $__inlined_func$assembly/wire/canonical/sizeOf$24
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
     block $__inlined_func$assembly/wire/canonical/continues$25 (result i32)
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
        br_if $__inlined_func$assembly/wire/canonical/continues$25
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
      br_if $__inlined_func$assembly/wire/canonical/continues$25
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
      br_if $__inlined_func$assembly/wire/canonical/continues$25
      drop
      local.get $2
      i32.const 160
      i32.lt_u
      local.get $4
      i32.const 237
      i32.eq
      br_if $__inlined_func$assembly/wire/canonical/continues$25
      drop
      local.get $2
      i32.const 144
      i32.ge_u
      local.get $4
      i32.const 240
      i32.eq
      br_if $__inlined_func$assembly/wire/canonical/continues$25
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
  i32.load offset=68
  local.get $0
  i32.load offset=4
  i32.load offset=72
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
  local.tee $4
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
    local.set $3
    local.get $4
    i64.const 7
    call $assembly/wire/reader/Reader#map
    local.get $3
    local.get $4
    i64.const 0
    call $assembly/wire/reader/Reader#key
    i32.const 0
    call $assembly/wire/reader/Reader#head
    i64.store
    local.get $3
    local.get $4
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
    local.get $3
    local.get $4
    i64.const 2
    call $assembly/wire/reader/Reader#key
    i32.const 0
    call $assembly/wire/reader/Reader#head
    i64.store offset=16
    local.get $3
    local.get $4
    i64.const 3
    call $assembly/wire/reader/Reader#key
    i32.const 0
    call $assembly/wire/reader/Reader#head
    i64.store offset=24
    local.get $4
    i64.const 4
    call $assembly/wire/reader/Reader#key
    drop
    local.get $3
    local.get $4
    call $assembly/wire/reader/Reader#takesNull
    if (result i32)
     i32.const 0
    else
     local.get $4
     call $assembly/wire/reader/Reader#text
    end
    i32.store offset=32
    local.get $3
    local.get $4
    i64.const 5
    call $assembly/wire/reader/Reader#key
    i32.const 0
    call $assembly/wire/reader/Reader#head
    i64.store offset=40
    local.get $3
    local.get $4
    i64.const 6
    call $assembly/wire/reader/Reader#key
    i32.const 0
    call $assembly/wire/reader/Reader#head
    i64.store offset=48
    local.get $3
    i32.load offset=8
    i32.const 0
    i32.lt_s
    if
     local.get $4
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
    call $assembly/trade/state/State#addNonce
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
   i32.const 2192
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
  i32.const 1616
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
    i32.const 7872
    call $assembly/wire/writer/Writer#letters
    drop
    local.get $0
    local.get $2
    i64.load offset=48
    call $assembly/value/decimal/writeDecimal
    local.get $0
    i32.const 8288
    i32.const 8368
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
     i32.const 8096
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
     block $__inlined_func$assembly/trade/receipt/allHeld$796 (result i32)
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
        br_if $__inlined_func$assembly/trade/receipt/allHeld$796
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
     i32.const 4080
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
   i32.const 7440
   call $assembly/host/refusal/Refusal#words
   local.tee $1
   i32.load offset=4
   local.get $0
   i64.load32_u offset=20
   call $assembly/value/decimal/writeDecimal
   local.get $1
   i32.const 7488
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
   i32.const 7568
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
   i32.const 7696
   call $assembly/host/refusal/Refusal#words
   local.get $2
   i64.load
   local.get $4
   i32.load offset=40
   call $assembly/host/refusal/Refusal#amount
   i32.const 7744
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
   i32.const 7872
   call $assembly/host/refusal/Refusal#words
   local.tee $0
   i32.load offset=4
   local.get $3
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 7904
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
   i32.const 8000
   call $assembly/host/refusal/Refusal#words
   local.tee $0
   i32.load offset=4
   i64.const 1000000000000000
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 2816
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
   i32.const 7872
   call $assembly/host/refusal/Refusal#words
   local.tee $0
   i32.load offset=4
   local.get $5
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 8096
   call $assembly/host/refusal/Refusal#words
   local.tee $0
   i32.load offset=4
   local.get $3
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 8128
   call $assembly/host/refusal/Refusal#words
   local.tee $0
   i32.load offset=4
   local.get $6
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 8240
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
  end
 )
 (func $assembly/trade/piece/proof (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i64)
  (local $4 i64)
  (local $5 i32)
  (local $6 i64)
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
  local.get $1
  i32.load offset=8
  call $assembly/wire/reader/Reader#get:done
  i32.eqz
  if
   i32.const 100
   call $assembly/host/refusal/refuse
   i32.const 2192
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  block $__inlined_func$assembly/trade/piece/isTheirs$107 (result i32)
   local.get $1
   i32.load offset=12
   local.tee $2
   i32.load offset=16
   local.get $0
   i32.load offset=4
   local.tee $5
   i32.load offset=4
   call $assembly/wire/bytes/sameId
   i32.eqz
   if
    i32.const 140
    call $assembly/host/refusal/refuse
    i32.const 5936
    call $assembly/host/refusal/Refusal#words
    drop
    i32.const 0
    br $__inlined_func$assembly/trade/piece/isTheirs$107
   end
   local.get $2
   i32.load offset=12
   local.get $5
   i32.load
   call $assembly/wire/bytes/sameId
   i32.eqz
   if
    i32.const 141
    call $assembly/host/refusal/refuse
    i32.const 6032
    call $assembly/host/refusal/Refusal#words
    drop
    i32.const 0
    br $__inlined_func$assembly/trade/piece/isTheirs$107
   end
   local.get $2
   i32.load offset=32
   local.get $5
   i32.load offset=24
   call $assembly/value/currency/sameCurrency
   if (result i32)
    i32.const 1
   else
    i32.const 142
    call $assembly/host/refusal/refuse
    i32.const 6128
    call $assembly/host/refusal/Refusal#words
    local.get $5
    i64.load offset=16
    local.get $5
    i32.load offset=24
    call $assembly/host/refusal/Refusal#amount
    i32.const 6224
    call $assembly/host/refusal/Refusal#words
    drop
    i32.const 0
   end
  end
  if (result i32)
   block $__inlined_func$assembly/trade/piece/isInTime$108 (result i32)
    local.get $0
    i32.load offset=4
    local.tee $2
    i64.load offset=56
    local.tee $3
    local.get $1
    i32.load offset=12
    i64.load offset=40
    local.tee $6
    local.get $3
    local.get $6
    i64.lt_u
    select
    local.tee $3
    local.get $1
    i32.load offset=12
    i64.load offset=48
    i64.lt_u
    if
     i32.const 147
     call $assembly/host/refusal/refuse
     i32.const 6320
     call $assembly/host/refusal/Refusal#words
     local.get $3
     call $assembly/host/refusal/Refusal#instant
     i32.const 6400
     call $assembly/host/refusal/Refusal#words
     drop
     i32.const 0
     br $__inlined_func$assembly/trade/piece/isInTime$108
    end
    local.get $2
    i64.load offset=56
    i64.const 86400000
    call $assembly/value/checked/add
    local.tee $3
    local.get $1
    i64.load offset=24
    i64.gt_u
    if (result i32)
     i32.const 1
    else
     i32.const 148
     call $assembly/host/refusal/refuse
     i32.const 6480
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
  local.get $0
  local.get $1
  i32.load offset=12
  local.get $4
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
  local.get $0
  i64.load offset=24
  local.get $4
  call $assembly/value/checked/add
  i64.store offset=24
  global.get $assembly/host/answer/events
  i32.const 7136
  i32.const 3
  call $assembly/host/answer/next
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $4
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
  i32.const 7168
  call $assembly/host/effect/message
  i32.const 5
  i64.const 2
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 0
  call $assembly/wire/writer/Writer#head
  local.get $0
  i32.load offset=12
  local.tee $2
  i32.eqz
  if
   unreachable
  end
  i32.const 0
  local.get $2
  i64.load
  call $assembly/wire/writer/Writer#head
  i32.const 0
  i64.const 1
  call $assembly/wire/writer/Writer#head
  i32.const 0
  local.get $4
  call $assembly/wire/writer/Writer#head
  drop
  i32.const 0
  local.set $1
  local.get $0
  call $assembly/trade/money/earned
  local.set $3
  loop $for-loop|0
   local.get $1
   local.get $0
   i32.load offset=20
   i32.lt_u
   if
    local.get $3
    local.get $3
    local.get $0
    i32.load offset=16
    local.get $1
    i32.const 56
    i32.mul
    i32.add
    local.tee $5
    i64.load
    local.tee $4
    local.get $3
    local.get $4
    i64.lt_u
    select
    local.tee $4
    i64.sub
    local.set $3
    local.get $4
    local.get $5
    i64.load offset=24
    i64.lt_u
    if
     unreachable
    end
    local.get $4
    local.get $5
    i64.load
    i64.eq
    local.tee $2
    if
     local.get $5
     i64.load offset=24
     local.get $5
     i64.load
     i64.ne
     local.set $2
    end
    local.get $5
    local.get $4
    i64.store offset=24
    local.get $2
    if
     local.get $1
     local.get $4
     local.get $0
     i32.load offset=4
     i32.load offset=40
     call $assembly/host/effect/release
    end
    local.get $1
    i32.const 1
    i32.add
    local.set $1
    br $for-loop|0
   end
  end
  local.get $3
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
   i32.const 2192
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
   i32.const 4880
   call $assembly/host/refusal/Refusal#words
   i32.const 2048
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
   i32.const 4976
   call $assembly/host/refusal/Refusal#words
   i32.const 2048
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
    i32.const 5088
    call $assembly/host/refusal/Refusal#words
    local.get $1
    i64.load offset=16
    local.get $1
    i32.load offset=24
    call $assembly/host/refusal/Refusal#amount
    i32.const 5152
    call $assembly/host/refusal/Refusal#words
    i32.const 2048
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
    i32.const 5248
    call $assembly/host/refusal/Refusal#words
    local.get $1
    i64.load offset=16
    local.get $1
    i32.load offset=24
    call $assembly/host/refusal/Refusal#amount
    i32.const 5328
    call $assembly/host/refusal/Refusal#words
    local.tee $0
    i32.load offset=4
    local.get $2
    call $assembly/value/decimal/writeDecimal
    local.get $0
    i32.const 2048
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
    i32.const 5408
    call $assembly/host/refusal/Refusal#words
    i32.const 2048
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
    i32.const 5520
    call $assembly/host/refusal/Refusal#words
    i32.const 2048
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
    i32.const 5600
    call $assembly/host/refusal/Refusal#words
    i32.const 2048
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
    i32.const 5744
    call $assembly/host/refusal/Refusal#words
    local.get $1
    i64.load offset=56
    call $assembly/host/refusal/Refusal#instant
    i32.const 2048
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
    i32.const 5856
    call $assembly/host/refusal/Refusal#words
    local.get $2
    call $assembly/host/refusal/Refusal#instant
    i32.const 2048
    call $assembly/host/refusal/Refusal#words
    drop
    i32.const 0
   end
   return
  end
  i32.const 0
 )
 (func $assembly/trade/piece/counts (param $0 i32) (param $1 i32) (param $2 i64) (result i32)
  (local $3 i32)
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
   i32.const 6544
   call $assembly/host/refusal/Refusal#words
   local.get $2
   local.get $0
   i32.load offset=24
   call $assembly/host/refusal/Refusal#amount
   i32.const 3040
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $1
  i32.load offset=36
  local.set $3
  i32.const 0
  local.set $1
  block $__inlined_func$assembly/trade/state/State#hasNonce$781 (result i32)
   loop $for-loop|0
    local.get $1
    local.get $0
    i32.load offset=36
    i32.lt_u
    if
     i32.const 1
     local.get $0
     local.get $1
     call $assembly/trade/state/State#nonce
     local.get $3
     i32.const 16
     call $assembly/wire/bytes/same
     br_if $__inlined_func$assembly/trade/state/State#hasNonce$781
     drop
     local.get $1
     i32.const 1
     i32.add
     local.set $1
     br $for-loop|0
    end
   end
   i32.const 0
  end
  if
   i32.const 145
   call $assembly/host/refusal/refuse
   i32.const 6656
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
   i32.const 6816
   call $assembly/host/refusal/Refusal#words
   local.tee $0
   i32.load offset=4
   local.get $2
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 6896
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
   i32.const 6928
   call $assembly/host/refusal/Refusal#words
   local.tee $0
   i32.load offset=4
   i64.const 256
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 6992
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
  i32.const 4800
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
  call $assembly/host/input/Input.read
  local.tee $0
  i32.load
  local.tee $1
  if (result i64)
   local.get $1
   call $assembly/trade/record/readState
   local.get $0
   call $assembly/trade/contract/change
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
    i32.const 2160
    call $assembly/wire/bytes/spells
   end
   i32.eqz
   if
    unreachable
   end
   local.get $0
   i32.load offset=8
   call $assembly/trade/msg/Terms.read
   local.set $1
   block $__inlined_func$assembly/trade/contract/propose$801 (result i64)
    local.get $0
    i32.load offset=8
    call $assembly/wire/reader/Reader#get:done
    if
     local.get $1
     local.get $0
     call $assembly/trade/contract/areSound
     if
      local.get $0
      i32.load offset=12
      i32.load offset=4
      local.set $3
      call $assembly/trade/state/State.blank
      local.tee $0
      local.get $1
      i32.store offset=4
      local.get $0
      local.get $3
      i32.store offset=40
      local.get $0
      i32.load offset=8
      local.get $3
      call $assembly/trade/state/Peers#add
      global.get $assembly/host/answer/events
      i32.const 3264
      i32.const 1
      call $assembly/host/answer/next
      i32.const 0
      i64.const 0
      call $assembly/wire/writer/Writer#head
      local.get $3
      i32.const 32
      call $assembly/wire/writer/Writer#bytes
      drop
      local.get $1
      i64.load offset=56
      i64.const 86400000
      call $assembly/value/checked/add
      local.set $2
      global.get $assembly/host/answer/effects
      i32.const 3312
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
      i32.const 1696
      call $assembly/wire/writer/Writer#word
      i32.const 0
      i64.const 2
      call $assembly/wire/writer/Writer#head
      i32.const 5
      i64.const 0
      call $assembly/wire/writer/Writer#head
      drop
      local.get $0
      call $assembly/trade/contract/done
      br $__inlined_func$assembly/trade/contract/propose$801
     end
    else
     i32.const 100
     call $assembly/host/refusal/refuse
     i32.const 2192
     call $assembly/host/refusal/Refusal#words
     drop
    end
    call $assembly/host/answer/refused
   end
  end
 )
 (func $assembly/trade/contract/mayHappen (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  local.get $1
  i32.const 0
  i32.lt_s
  if
   i32.const 101
   call $assembly/host/refusal/refuse
   i32.const 3472
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
   i32.const 3536
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
   i32.const 3760
   call $assembly/host/refusal/Refusal#words
   block $__inlined_func$assembly/trade/error/nameOf$354 (result i32)
    i32.const 3808
    local.get $0
    i32.eqz
    br_if $__inlined_func$assembly/trade/error/nameOf$354
    drop
    i32.const 3888
    local.get $0
    i32.const 1
    i32.eq
    br_if $__inlined_func$assembly/trade/error/nameOf$354
    drop
    i32.const 3984
    local.get $0
    i32.const 2
    i32.eq
    br_if $__inlined_func$assembly/trade/error/nameOf$354
    drop
    i32.const 4080
    local.get $0
    i32.const 3
    i32.eq
    br_if $__inlined_func$assembly/trade/error/nameOf$354
    drop
    i32.const 4112
    local.get $0
    i32.const 8
    i32.eq
    br_if $__inlined_func$assembly/trade/error/nameOf$354
    drop
    i32.const 4224
    local.get $0
    i32.const 4
    i32.eq
    br_if $__inlined_func$assembly/trade/error/nameOf$354
    drop
    i32.const 4272
    local.get $0
    i32.const 5
    i32.eq
    br_if $__inlined_func$assembly/trade/error/nameOf$354
    drop
    i32.const 1264
    i32.const 1312
    local.get $0
    i32.const 6
    i32.eq
    select
   end
   call $assembly/host/refusal/Refusal#words
   i32.const 4320
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
  block $__inlined_func$assembly/host/table/rowOf$800
   loop $for-loop|0
    local.get $2
    i32.const 1724
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
     i32.const 1728
     i32.add
     i32.load
     call $assembly/wire/bytes/spells
     br_if $__inlined_func$assembly/host/table/rowOf$800
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
  block $__inlined_func$assembly/trade/contract/happens$736 (result i32)
   block $case5|0
    block $case4|0
     block $case3|0
      block $case2|0
       block $case1|0
        block $case0|0
         local.get $2
         br_table $case0|0 $case1|0 $case2|0 $case3|0 $case4|0 $case5|0
        end
        block $__inlined_func$assembly/trade/contract/accept$141 (result i32)
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
          i32.const 2192
          call $assembly/host/refusal/Refusal#words
          drop
          i32.const 0
          br $__inlined_func$assembly/trade/contract/accept$141
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
          i32.const 4400
          call $assembly/host/refusal/Refusal#words
          drop
          i32.const 0
          br $__inlined_func$assembly/trade/contract/accept$141
         end
         local.get $0
         i32.load offset=8
         local.get $2
         call $assembly/trade/contract/has
         if
          i32.const 121
          call $assembly/host/refusal/refuse
          i32.const 4512
          call $assembly/host/refusal/Refusal#words
          drop
          i32.const 0
          br $__inlined_func$assembly/trade/contract/accept$141
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
          br $__inlined_func$assembly/trade/contract/accept$141
         end
         local.get $0
         i32.load offset=8
         local.get $2
         call $assembly/trade/state/Peers#add
         local.get $0
         i32.const 1
         i32.store
         global.get $assembly/host/answer/events
         i32.const 4768
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
        br $__inlined_func$assembly/trade/contract/happens$736
       end
       local.get $0
       local.get $1
       call $assembly/trade/piece/locked
       br $__inlined_func$assembly/trade/contract/happens$736
      end
      local.get $0
      local.get $1
      call $assembly/trade/piece/proof
      br $__inlined_func$assembly/trade/contract/happens$736
     end
     local.get $0
     local.get $1
     call $assembly/trade/receipt/receipt
     br $__inlined_func$assembly/trade/contract/happens$736
    end
    block $__inlined_func$assembly/trade/contract/cancel$142 (result i32)
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
      i32.const 2192
      call $assembly/host/refusal/Refusal#words
      drop
      i32.const 0
      br $__inlined_func$assembly/trade/contract/cancel$142
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
      i32.const 4400
      call $assembly/host/refusal/Refusal#words
      drop
      i32.const 0
      br $__inlined_func$assembly/trade/contract/cancel$142
     end
     local.get $0
     i32.load offset=48
     local.get $1
     call $assembly/trade/contract/has
     if
      i32.const 123
      call $assembly/host/refusal/refuse
      i32.const 8400
      call $assembly/host/refusal/Refusal#words
      drop
      i32.const 0
      br $__inlined_func$assembly/trade/contract/cancel$142
     end
     local.get $0
     i32.load offset=48
     local.get $1
     call $assembly/trade/state/Peers#add
     global.get $assembly/host/answer/events
     i32.const 1664
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
      i32.const 8560
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
       i32.const 8656
       call $assembly/trade/contract/text
       call $assembly/trade/money/close
      end
     end
     i32.const 1
    end
    br $__inlined_func$assembly/trade/contract/happens$736
   end
   local.get $1
   i32.load offset=8
   i64.const 0
   call $assembly/wire/reader/Reader#map
   block $__inlined_func$assembly/trade/contract/expire$802 (result i32)
    local.get $1
    i32.load offset=8
    call $assembly/wire/reader/Reader#get:done
    i32.eqz
    if
     i32.const 100
     call $assembly/host/refusal/refuse
     i32.const 2192
     call $assembly/host/refusal/Refusal#words
     drop
     i32.const 0
     br $__inlined_func$assembly/trade/contract/expire$802
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
     i32.const 8720
     call $assembly/host/refusal/Refusal#words
     local.get $3
     call $assembly/host/refusal/Refusal#instant
     drop
     i32.const 0
     br $__inlined_func$assembly/trade/contract/expire$802
    end
    local.get $0
    i32.const 6
    i32.const 8848
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
  local.get $0
  i32.load
  local.get $0
  i32.load offset=4
  call $assembly/wire/bytes/sameId
  if
   i32.const 110
   call $assembly/host/refusal/refuse
   i32.const 2336
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
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
   i32.const 2448
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
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
   i32.const 2576
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
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
   i32.const 2720
   call $assembly/host/refusal/Refusal#words
   local.tee $0
   i32.load offset=4
   i64.const 1000000000000000
   call $assembly/value/decimal/writeDecimal
   local.get $0
   i32.const 2816
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
  end
  local.get $0
  i32.load offset=44
  local.get $0
  i32.load offset=68
  local.get $0
  i32.load offset=72
  i32.add
  local.get $0
  i32.load offset=44
  i32.sub
  call $assembly/wire/reader/Reader.over
  local.tee $4
  i32.const -1
  call $assembly/wire/reader/Reader#array
  local.set $2
  block $__inlined_func$assembly/trade/contract/holdsAddUp$755 (result i32)
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
     br_if $__inlined_func$assembly/trade/contract/holdsAddUp$755
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
   i32.const 2864
   call $assembly/host/refusal/Refusal#words
   local.tee $1
   i32.load offset=4
   i64.const 16
   call $assembly/value/decimal/writeDecimal
   local.get $1
   i32.const 2944
   call $assembly/host/refusal/Refusal#words
   local.get $0
   i64.load offset=32
   local.get $0
   i32.load offset=40
   call $assembly/host/refusal/Refusal#amount
   i32.const 3040
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
   return
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
  if (result i32)
   i32.const 1
  else
   local.get $1
   i64.load offset=24
   local.set $3
   i32.const 115
   call $assembly/host/refusal/refuse
   i32.const 3088
   call $assembly/host/refusal/Refusal#words
   local.get $3
   call $assembly/host/refusal/Refusal#instant
   i32.const 3200
   call $assembly/host/refusal/Refusal#words
   drop
   i32.const 0
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
  i32.const 32
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
  i64.const 3
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
  local.get $0
  i64.const 2
  call $assembly/wire/reader/Reader#key
  i32.const 0
  call $assembly/wire/reader/Reader#head
  drop
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
  block $__inlined_func$assembly/host/fact/entriesOf$67 (result i64)
   i64.const 4
   local.get $1
   i32.load
   local.tee $2
   i32.eqz
   br_if $__inlined_func$assembly/host/fact/entriesOf$67
   drop
   i64.const 6
   local.get $2
   i32.const 2
   i32.eq
   br_if $__inlined_func$assembly/host/fact/entriesOf$67
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
 )
 (func $assembly/host/abi/alloc (param $0 i32) (result i32)
  (local $1 i32)
  local.get $0
  i32.const 131072
  i32.gt_u
  if
   unreachable
  end
  i32.const 8896
  global.set $assembly/host/heap/top
  i32.const 8896
  global.get $assembly/host/heap/highest
  local.tee $1
  local.get $1
  i32.const 8896
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
