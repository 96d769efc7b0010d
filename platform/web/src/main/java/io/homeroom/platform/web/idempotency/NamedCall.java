package io.homeroom.platform.web.idempotency;

/**
 * A call by the {@code Idempotency-Key} its caller gave it, for effects that go on after the call's
 * transaction, as {@link Idempotent} ones may not. A controller takes it as a parameter, behind the
 * body. It is kept, under a unique index, with what the call has begun, and a repeated call finds
 * that again.
 *
 * @param id the same for the same caller, operation and key, and for no other call
 * @param question the same for the same target, parameters and body
 */
public record NamedCall(String id, String question) {

  /**
   * Lets only a repetition pass, a 422 problem otherwise.
   *
   * @param kept the question of the first call by this name
   */
  public void requireSame(String kept) {
    if (!question.equals(kept)) {
      throw new IdempotencyKeyReused();
    }
  }
}
