package io.homeroom.payments.reconciliation;

import io.homeroom.payments.provider.Movement;
import org.jspecify.annotations.Nullable;

/** Something that the provider has and we have not, or not as it has it. */
record Difference(Movement movement, @Nullable Long ours) {}
