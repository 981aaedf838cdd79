// How long things may arrive late (SPEC 12.5). Voucher and trade must agree on it.

/** How long after a trade's deadline a proof may arrive that was accepted before it. */
export const PROOF_GRACE_MS: u64 = 24 * 3_600_000;

/** How long a lock has to outlast the deadline: for proofs to reach the trade, and its decisions the voucher. */
export const LOCK_MARGIN_MS: u64 = 2 * PROOF_GRACE_MS;
