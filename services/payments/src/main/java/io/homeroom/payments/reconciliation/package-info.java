/** Holds our books against the provider's, every night. */
@ApplicationModule(displayName = "Reconciliation")
@NullMarked
package io.homeroom.payments.reconciliation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
