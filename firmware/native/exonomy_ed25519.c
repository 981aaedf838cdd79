// Ed25519 for MicroPython as a native module: Monocypher's field, group and scalars, our SHA-512, and around them
// exactly libsodium's strict accept set (SPEC 2.2).
//
// Monocypher is one translation unit with this file. GCC is told that there is no other (-fwhole-program), so what
// isn't called from here is left out: that is all the trimming there is, and no line of Monocypher changes.
// Its own EdDSA hashes with BLAKE2b and accepts more (it multiplies by the cofactor), so neither is used.

#include "py/dynruntime.h"

// Both sides have these, and mean the same.
#undef MIN
#undef MAX
#include "monocypher.c"

#include "sha512.c"

// What the compiler calls by itself; a native module has no C library to take it from. GCC must not find a loop
// of these and call the function that it is in.
#define SELF_CONTAINED __attribute__((used, externally_visible, optimize("no-tree-loop-distribute-patterns")))

SELF_CONTAINED void *memcpy(void *to, const void *from, size_t size) {
    for (size_t i = 0; i < size; i++) {
        ((u8 *)to)[i] = ((const u8 *)from)[i];
    }
    return to;
}

SELF_CONTAINED void *memset(void *to, int byte, size_t size) {
    for (size_t i = 0; i < size; i++) {
        ((u8 *)to)[i] = (u8)byte;
    }
    return to;
}

// A signing key as Python holds it, what can be worked out before there is a message: scalar, prefix, public key.
#define KEY_PREFIX 32
#define KEY_PUBLIC 64
#define KEY_SIZE 96

// y of the points of small order in their canonical form; the other two ways to write them are no canonical y.
static const u8 small_order_y[5][32] = {
    {0},
    {1},
    {
        0x26, 0xe8, 0x95, 0x8f, 0xc2, 0xb2, 0x27, 0xb0, 0x45, 0xc3, 0xf4, 0x89, 0xf2, 0xef, 0x98, 0xf0,
        0xd5, 0xdf, 0xac, 0x05, 0xd3, 0xc6, 0x33, 0x39, 0xb1, 0x38, 0x02, 0x88, 0x6d, 0x53, 0xfc, 0x05,
    },
    {
        0xc7, 0x17, 0x6a, 0x70, 0x3d, 0x4d, 0xd8, 0x4f, 0xba, 0x3c, 0x0b, 0x76, 0x0d, 0x10, 0x67, 0x0f,
        0x2a, 0x20, 0x53, 0xfa, 0x2c, 0x39, 0xcc, 0xc6, 0x4e, 0xc7, 0xfd, 0x77, 0x92, 0xac, 0x03, 0x7a,
    },
    {
        0xec, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
        0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f,
    },
};

static int is_canonical_y(const u8 point[32]) {
    if ((point[31] & 0x7f) != 0x7f || point[0] < 0xed) {
        return 1;
    }
    for (int i = 1; i < 31; i++) {
        if (point[i] != 0xff) {
            return 1;
        }
    }
    return 0;
}

static int has_small_order(const u8 point[32]) {
    u8 y[32];
    COPY(y, point, 32);
    y[31] &= 0x7f;
    for (int i = 0; i < 5; i++) {
        if (crypto_verify32(y, small_order_y[i]) == 0) {
            return 1;
        }
    }
    return 0;
}

static int is_canonical_scalar(const u8 scalar[32]) {
    u32 words[8];
    load32_le_buf(words, scalar, 8);
    return !is_above_l(words);
}

// 1 P, 3 P, 5 P, … of a point P.
#define MULTIPLES 4

static void odd_multiples(ge_cached multiples[MULTIPLES], const ge *point) {
    ge twice, sum;
    ge_double(&twice, point, &sum);
    ge_cache(&multiples[0], point);
    for (int i = 1; i < MULTIPLES; i++) {
        ge_add(&sum, &twice, &multiples[i - 1]);
        ge_cache(&multiples[i], &sum);
    }
}

// [s] B + [h] P as bytes, for s and h below L. Running time depends on all of them: for checking only.
static void two_multiples(u8 encoded[32], const u8 s[32], const u8 h[32], const ge *point) {
    ge_cached multiples[MULTIPLES];
    odd_multiples(multiples, point);
    slide_ctx s_slide, h_slide;
    slide_init(&s_slide, s);
    slide_init(&h_slide, h);
    ge sum, spare;
    fe a, b;
    ge_zero(&sum);
    for (int i = MAX(s_slide.next_check, h_slide.next_check); i >= 0; i--) {
        ge_double(&sum, &sum, &spare);
        int digit = slide_step(&h_slide, 4, i, h);
        if (digit > 0) {
            ge_add(&sum, &sum, &multiples[digit / 2]);
        } else if (digit < 0) {
            ge_sub(&sum, &sum, &multiples[-digit / 2]);
        }
        digit = slide_step(&s_slide, B_W_WIDTH, i, s);
        if (digit > 0) {
            ge_madd(&sum, &sum, &b_window[digit / 2], a, b);
        } else if (digit < 0) {
            ge_msub(&sum, &sum, &b_window[-digit / 2], a, b);
        }
    }
    ge_tobytes(encoded, &sum);
}

static void hash_below_l(u8 reduced[32], const part *parts, int count) {
    u8 digest[64];
    sha512(digest, parts, count);
    crypto_eddsa_reduce(reduced, digest);
    WIPE_BUFFER(digest);
}

static void challenge(u8 h[32], const u8 r[32], const u8 public_key[32], const u8 *message, size_t size) {
    const part parts[] = {{r, 32}, {public_key, 32}, {message, size}};
    hash_below_l(h, parts, 3);
}

// What can be wrong with a signature; ed25519.py has the words.
enum { VALID, S_NOT_CANONICAL, R_SMALL_ORDER, KEY_SMALL_ORDER, KEY_NO_POINT, NO_MATCH };

static int check(const u8 public_key[32], const u8 *message, size_t size, const u8 signature[64]) {
    if (!is_canonical_scalar(signature + 32)) {
        return S_NOT_CANONICAL;
    }
    if (has_small_order(signature)) {
        return R_SMALL_ORDER;
    }
    if (has_small_order(public_key)) {
        return KEY_SMALL_ORDER;
    }
    ge minus_key;
    if (!is_canonical_y(public_key) || ge_frombytes_neg_vartime(&minus_key, public_key)) {
        return KEY_NO_POINT;
    }
    u8 h[32], r[32];
    challenge(h, signature, public_key, message, size);
    two_multiples(r, signature + 32, h, &minus_key);
    // Comparing bytes refuses every other way to write R.
    return crypto_verify32(r, signature) ? NO_MATCH : VALID;
}

// The bytes of an argument that has to have so many; Python has checked, this keeps memory safe whoever calls.
static const u8 *bytes_of(mp_obj_t object, size_t size) {
    mp_buffer_info_t buffer;
    mp_get_buffer_raise(object, &buffer, MP_BUFFER_READ);
    if (buffer.len != size) {
        mp_raise_ValueError("a seed and a key have 32 bytes, a signing key 96, a signature 64");
    }
    return buffer.buf;
}

// derive(seed) -> signing key: scalar, prefix and public key, 96 bytes. The only way a public key gets in there.
static mp_obj_t derive(mp_obj_t seed_in) {
    const part seed = {bytes_of(seed_in, 32), 32};
    u8 key[KEY_SIZE];
    sha512(key, &seed, 1);
    crypto_eddsa_trim_scalar(key, key);
    crypto_eddsa_scalarbase(key + KEY_PUBLIC, key);
    mp_obj_t out = mp_obj_new_bytes(key, sizeof(key));
    WIPE_BUFFER(key);
    return out;
}
static MP_DEFINE_CONST_FUN_OBJ_1(derive_obj, derive);

// sign(signing key, message) -> 64 bytes that nobody has verified yet (RFC 8032, 5.1.6). Constant time in the key.
static mp_obj_t sign(mp_obj_t key_in, mp_obj_t message_in) {
    const u8 *key = bytes_of(key_in, KEY_SIZE);
    mp_buffer_info_t message;
    mp_get_buffer_raise(message_in, &message, MP_BUFFER_READ);
    u8 signature[64], nonce[32], h[32];
    const part parts[] = {{key + KEY_PREFIX, 32}, {message.buf, message.len}};
    hash_below_l(nonce, parts, 2);
    crypto_eddsa_scalarbase(signature, nonce);
    challenge(h, signature, key + KEY_PUBLIC, message.buf, message.len);
    crypto_eddsa_mul_add(signature + 32, h, key, nonce);
    WIPE_BUFFER(nonce);
    return mp_obj_new_bytes(signature, sizeof(signature));
}
static MP_DEFINE_CONST_FUN_OBJ_2(sign_obj, sign);

// check(public key, message, signature) -> 0, or what is wrong with it.
static mp_obj_t check_from_python(mp_obj_t key_in, mp_obj_t message_in, mp_obj_t signature_in) {
    mp_buffer_info_t message;
    mp_get_buffer_raise(message_in, &message, MP_BUFFER_READ);
    const u8 *signature = bytes_of(signature_in, 64);
    return MP_OBJ_NEW_SMALL_INT(check(bytes_of(key_in, 32), message.buf, message.len, signature));
}
static MP_DEFINE_CONST_FUN_OBJ_3(check_obj, check_from_python);

__attribute__((externally_visible))
mp_obj_t mpy_init(mp_obj_fun_bc_t *self, size_t n_args, size_t n_kw, mp_obj_t *args) {
    MP_DYNRUNTIME_INIT_ENTRY
    mp_store_global(MP_QSTR_derive, MP_OBJ_FROM_PTR(&derive_obj));
    mp_store_global(MP_QSTR_sign, MP_OBJ_FROM_PTR(&sign_obj));
    mp_store_global(MP_QSTR_check, MP_OBJ_FROM_PTR(&check_obj));
    MP_DYNRUNTIME_INIT_EXIT
}
