package io.homeroom.identity.approval;

/** There is no such approval. */
public final class ApprovalNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
