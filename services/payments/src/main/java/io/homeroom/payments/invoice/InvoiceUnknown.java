package io.homeroom.payments.invoice;

/** No such invoice has been paid. */
public final class InvoiceUnknown extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvoiceUnknown(String id) {
    super(id);
  }
}
