package io.homeroom.payments.ledger;

/** Whose money; in the order in which the accounts of one entry are opened. */
public enum AccountKind {
  /** What a family owes (debit) or is owed (credit). */
  CUSTOMER,
  /** What the provider holds for Homeroom. */
  CLEARING,
  /** What Homeroom has sold. */
  REVENUE,
  /** What suppliers are owed of what was sold. */
  SUPPLIER_PAYABLE,
  /** What was given back of what was sold. */
  REFUNDS,
  /** What the provider keeps. */
  FEES,
  /** What the provider has taken back while a payment is disputed. */
  DISPUTED
}
