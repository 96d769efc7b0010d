/** How money moves: cards, charges, invoices, subscriptions and what becomes of them with time. */
@NullMarked
package io.homeroom.local.stripe.billing;

import org.jspecify.annotations.NullMarked;
