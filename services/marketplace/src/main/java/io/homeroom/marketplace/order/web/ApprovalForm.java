package io.homeroom.marketplace.order.web;

import io.homeroom.marketplace.checkout.Provider;
import org.jspecify.annotations.Nullable;

/**
 * How a parent pays what a child has ordered by card.
 *
 * @param provider by whom money is taken; Stripe if it is left out
 */
record ApprovalForm(@Nullable Provider provider) {

  static @Nullable Provider chosen(@Nullable ApprovalForm form) {
    return form == null ? null : form.provider();
  }
}
