"""GPS sentences as receivers' manuals print them, spoiled in every way a wire spoils them."""

from drivers.nmea import SENTENCE_CHARS, Nmea
from wires import noise, spoiled

GGA = b"$GPGGA,092750.000,5321.6802,N,00630.3372,W,1,8,1.03,61.7,M,55.2,M,,*76\r\n"
RMC = b"$GPRMC,092750.000,A,5321.6802,N,00630.3372,W,0.02,31.66,280511,,,A*43\r\n"
EPOCH = GGA + RMC
# 28 May 2011, 09:27:50 UTC; 53.36133667 N, 6.50562 W; 1.03 times 50 dm, rounded up; 0.02 knots.
FIX = (1_306_574_870_000, 533_613_367, -65_056_200, 52, 10, 1, 8)


def _sentence(body):
    value = 0
    for byte in body:
        value ^= byte
    return b"$" + body + b"*%02X\r\n" % value


def _gga(time=b"120000", quality=b"1", lat=b"5321.6802,N", lon=b"00630.3372,W", dilution=b"1.00"):
    return _sentence(b"GNGGA," + time + b"," + lat + b"," + lon + b"," + quality + b",8," + dilution + b",1,M,1,M,,")


def _rmc(time=b"120000", status=b"A", date=b"280511", speed=b"0.02", mode=b"A"):
    tail = b",31.66," + date + b",,," + mode
    return _sentence(b"GNRMC," + time + b"," + status + b",5321.6802,N,00630.3372,W," + speed + tail)


def test_a_published_epoch_is_a_fix():
    assert Nmea().feed(EPOCH) == [FIX]
    assert Nmea().feed(RMC + GGA) == [FIX]
    fix = Nmea(range_error_dm=100).feed(EPOCH)[0]
    assert fix.accuracy_dm == 103 and fix.lat_e7 == FIX[1] and fix.quality == 1
    # The sentences every primer prints: 48 degrees 7.038 minutes, 22.4 knots, 23 March 1994.
    old = (
        b"$GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,*47\r\n"
        b"$GPRMC,123519,A,4807.038,N,01131.000,E,022.4,084.4,230394,003.1,W*6A\r\n"
    )
    assert Nmea().feed(old) == [(764_426_119_000, 481_173_000, 115_166_667, 45, 11_523, 1, 8)]


def test_degrees_are_exact_at_seven_places():
    for lat, lon, expected in (
        (b"4717.11437,N", b"00833.91522,E", (472_852_395, 85_652_537)),  # u-blox's example
        (b"0000.0000,S", b"00000.0000,W", (0, 0)),
        (b"9000.0000,S", b"18000.0000,W", (-900_000_000, -1_800_000_000)),
        (b"0000.0001,S", b"17959.99999,E", (-17, 1_799_999_998)),
        (b"5959.999999999,N", b"00000,E", (600_000_000, 0)),
    ):
        fix = Nmea().feed(_gga(lat=lat, lon=lon) + _rmc())[0]
        assert (fix.lat_e7, fix.lon_e7) == expected, lat


def test_times_are_unix_milliseconds():
    for date, time, expected in (
        (b"010100", b"000000", 946_684_800_000),
        (b"290224", b"235959.999", 1_709_251_199_999),
        (b"060180", b"000000", 315_964_800_000),  # GPS time begins
        (b"290200", b"120000", 951_825_600_000),
        (b"311299", b"000000.5", 946_598_400_500),
        (b"311216", b"235960", 1_483_228_800_000),  # the last leap second
        (b"010370", b"123456.78", 3_160_902_896_780),
    ):
        fix = Nmea().feed(_gga(time) + _rmc(time, date=date))[0]
        assert fix.time_ms == expected, (date, time)


def test_talkers_are_all_the_same():
    for talker in (b"GP", b"GN", b"GL", b"GA", b"BD", b"QZ"):
        gga = _sentence(talker + _gga()[3:-5])
        assert len(Nmea().feed(gga + _rmc())) == 1, talker


def test_only_halves_of_one_second_are_paired():
    nmea = Nmea()
    assert nmea.feed(_gga(b"120000") + _rmc(b"120001")) == []
    assert len(nmea.feed(_gga(b"120001"))) == 1
    # Each half counts once.
    assert nmea.feed(_gga(b"120001")) == [] and len(nmea.feed(_rmc(b"120001.000"))) == 1
    other = b"$GPGSV,1,1,00*79\r\n$PUBX,00*33\r\n$GPGSA,A,1,,,,,,,,,,,,,99.99,99.99,99.99*30\r\n"
    assert nmea.feed(_gga(b"120002") + other + _rmc(b"120002"))[0].quality == 1 and nmea.dropped == 0


def test_no_fix_is_no_fix():
    for gga, rmc in (
        (_gga(quality=b"0"), _rmc()),
        (_gga(quality=b""), _rmc()),
        (_gga(quality=b"6"), _rmc()),  # estimated
        (_gga(quality=b"7"), _rmc()),  # typed in
        (_gga(quality=b"8"), _rmc()),  # simulated
        (_gga(), _rmc(status=b"V")),
        (_gga(), _rmc(mode=b"N")),
        (_gga(), _rmc(mode=b"E")),
        (_sentence(b"GPGGA,,,,,,0,00,99.99,,,,,,"), _sentence(b"GPRMC,,V,,,,,,,,,,N")),
    ):
        for epoch in (gga + rmc, rmc + gga):
            nmea = Nmea()
            assert nmea.feed(epoch) == [] and nmea.void >= 1 and nmea.dropped == 0, epoch
    # What was said before the fix was lost is not paired with what comes after.
    nmea = Nmea()
    assert nmea.feed(_gga() + _rmc(status=b"V") + _rmc()) == []


def test_fields_that_mean_nothing_are_dropped():
    for bad in (
        _gga(lat=b"5360.0000,N"),
        _gga(lat=b"9000.0001,N"),
        _gga(lat=b"5321.6802,E"),
        _gga(lat=b"5321.6802,NS"),
        _gga(lat=b",N"),
        _gga(lat=b"-321.6802,N"),
        _gga(lat=b"5321.68.2,N"),
        _gga(lon=b"18000.0001,E"),
        _gga(time=b"240000"),
        _gga(time=b"126000"),
        _gga(time=b"120061"),
        _gga(time=b"1200"),
        _gga(time=b"1200000"),
        _gga(quality=b"x"),
        _gga(dilution=b""),
        _gga(dilution=b"0.00"),
        _gga(dilution=b"-1"),
        _sentence(b"GPGGA,120000"),
    ):
        nmea = Nmea()
        assert nmea.feed(bad + _rmc()) == [] and nmea.dropped == 1, bad
    for bad in (
        _rmc(date=b"290223"),
        _rmc(date=b"311123"),
        _rmc(date=b"001123"),
        _rmc(date=b"010023"),
        _rmc(date=b""),
        _rmc(speed=b"fast"),
        _rmc(speed=b"1" * 12),
        _sentence(b"GPRMC,120000,A"),
    ):
        nmea = Nmea()
        assert nmea.feed(_gga() + bad) == [] and nmea.dropped == 1, bad


def test_a_stream_is_cut_anywhere():
    stream = b"\xff\x00garbage" + EPOCH + b"*76\r\n" + EPOCH
    for cut in range(len(stream) + 1):
        nmea = Nmea()
        assert nmea.feed(stream[:cut]) + nmea.feed(stream[cut:]) == [FIX, FIX], cut
    for cut in range(len(EPOCH) - 2):
        assert Nmea().feed(EPOCH[:cut]) == [], cut


def test_a_changed_byte_is_no_other_fix():
    for at, epoch in spoiled(EPOCH):
        nmea = Nmea()
        found = nmea.feed(epoch)
        # A changed end of line costs nothing where the other one stands.
        assert found == [] or found == [FIX], (at, epoch)
        assert nmea.feed(b"\r\n" + EPOCH)[-1] == FIX, at


def test_a_sentence_cut_short_gives_way_to_the_next():
    for cut in range(1, len(GGA)):
        nmea = Nmea()
        assert nmea.feed(GGA[:cut] + EPOCH) == [FIX], cut


def test_noise_harms_nothing_that_comes_after_it():
    nmea = Nmea()
    for seed in range(80):
        assert nmea.feed(noise(300, seed)) == []
        assert len(nmea._line) <= SENTENCE_CHARS
        assert nmea.feed(EPOCH) == [FIX], seed
    assert nmea.feed(b"$" + b"A" * 50_000) == [] and len(nmea._line) <= SENTENCE_CHARS
    assert nmea.feed(b"\r\n" + EPOCH) == [FIX]
