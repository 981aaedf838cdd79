// SHA-512 (FIPS 180-4) of a message in parts, small rather than quick; beside a scalar multiplication it hardly counts.
// Part of the one translation unit; types and loads are Monocypher's.

// The first 64 bits of the fractional parts of the cube roots of the first 80 primes.
static const u64 sha512_k[80] = {
    0x428a2f98d728ae22, 0x7137449123ef65cd, 0xb5c0fbcfec4d3b2f, 0xe9b5dba58189dbbc,
    0x3956c25bf348b538, 0x59f111f1b605d019, 0x923f82a4af194f9b, 0xab1c5ed5da6d8118,
    0xd807aa98a3030242, 0x12835b0145706fbe, 0x243185be4ee4b28c, 0x550c7dc3d5ffb4e2,
    0x72be5d74f27b896f, 0x80deb1fe3b1696b1, 0x9bdc06a725c71235, 0xc19bf174cf692694,
    0xe49b69c19ef14ad2, 0xefbe4786384f25e3, 0x0fc19dc68b8cd5b5, 0x240ca1cc77ac9c65,
    0x2de92c6f592b0275, 0x4a7484aa6ea6e483, 0x5cb0a9dcbd41fbd4, 0x76f988da831153b5,
    0x983e5152ee66dfab, 0xa831c66d2db43210, 0xb00327c898fb213f, 0xbf597fc7beef0ee4,
    0xc6e00bf33da88fc2, 0xd5a79147930aa725, 0x06ca6351e003826f, 0x142929670a0e6e70,
    0x27b70a8546d22ffc, 0x2e1b21385c26c926, 0x4d2c6dfc5ac42aed, 0x53380d139d95b3df,
    0x650a73548baf63de, 0x766a0abb3c77b2a8, 0x81c2c92e47edaee6, 0x92722c851482353b,
    0xa2bfe8a14cf10364, 0xa81a664bbc423001, 0xc24b8b70d0f89791, 0xc76c51a30654be30,
    0xd192e819d6ef5218, 0xd69906245565a910, 0xf40e35855771202a, 0x106aa07032bbd1b8,
    0x19a4c116b8d2d0c8, 0x1e376c085141ab53, 0x2748774cdf8eeb99, 0x34b0bcb5e19b48a8,
    0x391c0cb3c5c95a63, 0x4ed8aa4ae3418acb, 0x5b9cca4f7763e373, 0x682e6ff3d6b2b8a3,
    0x748f82ee5defb2fc, 0x78a5636f43172f60, 0x84c87814a1f0ab72, 0x8cc702081a6439ec,
    0x90befffa23631e28, 0xa4506cebde82bde9, 0xbef9a3f7b2c67915, 0xc67178f2e372532b,
    0xca273eceea26619c, 0xd186b8c721c0c207, 0xeada7dd6cde0eb1e, 0xf57d4f7fee6ed178,
    0x06f067aa72176fba, 0x0a637dc5a2c898a6, 0x113f9804bef90dae, 0x1b710b35131c471b,
    0x28db77f523047d84, 0x32caab7b40c72493, 0x3c9ebe0a15c9bebc, 0x431d67c49c100d4c,
    0x4cc5d4becb3e42b6, 0x597f299cfc657e2a, 0x5fcb6fab3ad6faec, 0x6c44198c4a475817,
};

static u64 load64_be(const u8 *from) {
    u64 word = 0;
    for (int i = 0; i < 8; i++) {
        word = word << 8 | from[i];
    }
    return word;
}

static void store64_be(u8 *to, u64 word) {
    for (int i = 7; i >= 0; i--) {
        to[i] = (u8)word;
        word >>= 8;
    }
}

static void sha512_block(u64 state[8], const u8 block[128]) {
    u64 w[16];
    u64 s[8];
    for (int i = 0; i < 16; i++) {
        w[i] = load64_be(block + 8 * i);
    }
    COPY(s, state, 8);
    for (int i = 0; i < 80; i++) {
        // s[j] moves one place at each step; instead of moving it is found at another place.
        u64 a = s[-i & 7], b = s[(1 - i) & 7], c = s[(2 - i) & 7];
        u64 e = s[(4 - i) & 7], f = s[(5 - i) & 7], g = s[(6 - i) & 7];
        u64 *h = &s[(7 - i) & 7];
        u64 t = *h + (rotr64(e, 14) ^ rotr64(e, 18) ^ rotr64(e, 41)) + (g ^ (e & (f ^ g))) + sha512_k[i] + w[i & 15];
        s[(3 - i) & 7] += t;
        *h = t + (rotr64(a, 28) ^ rotr64(a, 34) ^ rotr64(a, 39)) + ((a & b) | (c & (a | b)));
        u64 x = w[(i + 1) & 15], y = w[(i + 14) & 15];
        w[i & 15] += (rotr64(x, 1) ^ rotr64(x, 8) ^ (x >> 7)) + (rotr64(y, 19) ^ rotr64(y, 61) ^ (y >> 6));
        w[i & 15] += w[(i + 9) & 15];
    }
    FOR (i, 0, 8) {
        state[i] += s[i];
    }
    WIPE_BUFFER(w);
    WIPE_BUFFER(s);
}

typedef struct {
    const u8 *data;
    size_t size;
} part;

static void sha512(u8 digest[64], const part *parts, int count) {
    // The first 64 bits of the fractional parts of the square roots of the first 8 primes.
    u64 state[8] = {
        0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1,
        0x510e527fade682d1, 0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179,
    };
    u8 block[128];
    u64 size = 0;
    for (const part *p = parts; p < parts + count; p++) {
        for (size_t i = 0; i < p->size; i++) {
            block[size++ & 127] = p->data[i];
            if ((size & 127) == 0) {
                sha512_block(state, block);
            }
        }
    }
    size_t used = size & 127;
    block[used++] = 0x80;
    if (used > 112) {
        ZERO(block + used, 128 - used);
        sha512_block(state, block);
        used = 0;
    }
    // 64 of the 128 bits for the length are always zero: no message here has 2^61 bytes.
    ZERO(block + used, 120 - used);
    store64_be(block + 120, size << 3);
    sha512_block(state, block);
    for (int i = 0; i < 8; i++) {
        store64_be(digest + 8 * i, state[i]);
    }
    WIPE_BUFFER(block);
    WIPE_BUFFER(state);
}
