package io.homeroom.payments.ledger;

import java.util.UUID;

/** A debit of an account, or a credit where negative. */
public record Posting(AccountKind kind, UUID owner, long minor) {
  private static final UUID HOMEROOM = new UUID(0, 0);

  static Posting of(AccountKind kind, long minor) {
    return new Posting(kind, HOMEROOM, minor);
  }

  static Posting ofSupplier(UUID supplier, long minor) {
    return new Posting(AccountKind.SUPPLIER_PAYABLE, supplier, minor);
  }

  static Posting ofFamily(UUID family, long minor) {
    return new Posting(AccountKind.CUSTOMER, family, minor);
  }
}
