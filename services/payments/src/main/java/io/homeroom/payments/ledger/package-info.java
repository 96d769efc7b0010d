/**
 * Money as a double-entry ledger in minor units: an <em>entry</em> happens once under its
 * reference, and its postings, debits positive, sum to zero.
 */
@ApplicationModule(displayName = "Ledger")
@NullMarked
package io.homeroom.payments.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
